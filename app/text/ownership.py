"""English words of the connection with the service after the setup, and of whose it is."""

from __future__ import annotations

from app.text import Words

_ROWS = {
    "standing_name": Words("Name found"),
    "standing_network": Words("Service answers"),
    "standing_proxy": Words("Proxy"),
    "standing_tls": Words("Encryption"),
    "standing_clock": Words("Clock"),
    "standing_token": Words("Sign-in"),
    "standing_role": Words("Owner"),
}

_FOUND = {
    "standing_name_good": Words("{service} resolves to {addresses}"),
    "standing_network_good": Words("{service} answers at {address}, port {port}"),
    "standing_by_proxy": Words("The proxy {proxy} does this"),
    "standing_proxy_none": Words("No proxy is set for this service"),
    "standing_proxy_good": Words("{proxy} lets this program through"),
    "standing_tls_good": Words("The certificate is the service's own; nobody inspects in between"),
    "standing_tls_none": Words("{service} is on this machine: nothing travels over a network"),
    "standing_clock_good": Words("Differs by {difference_s} s from the service's"),
    "standing_clock_off": Words(
        "The clocks of this machine and of the service differ by {difference_s} seconds.",
        "At five minutes the service refuses sign-ins.",
        "Let this machine take its time from the domain or from a time server.",
    ),
    "standing_token_good": Words("{service} takes the token of this installation"),
    "standing_sign_in_good": Words("{service} knows this installation and the sign-in of {owner}"),
    "standing_sign_in_lost": Words(
        "The sign-in of {owner} has ended.",
        "It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its "
        "own. The owner's sign-in is needed to prove who owns the connection.",
        "Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.",
    ),
    "standing_sign_in_unknown": Words(
        "Whether the sign-in of {owner} is still good could not be asked.",
        "{cause}",
        "Measure again in a few minutes.",
    ),
    "standing_former_waits": Words(
        "A sign-in that is not used any more is not revoked yet.",
        "{service} could not be told. The owner's sign-in is not touched by that.",
        "Nothing is to be done: it is tried again with each heartbeat.",
    ),
    "standing_role_good": Words("{owner} still has the role “{role}”"),
    "standing_role_untold": Words(
        "{service} does not tell whether the owner is still an administrator"
    ),
    "standing_owner_good": Words("The account {owner} is there and active"),
    "standing_owner_unset": Words(
        "No owner is set. Until one is, nobody is disabled or deleted.",
        "The service cannot say whose account is to be protected.",
        "Choose {button:Change owner} and name the account.",
    ),
    "standing_owner_deletion": Words(
        "{owner} is about to be deleted.",
        "Somebody asked {service} to delete this account. It waits, because the account owns this "
        "connection.",
        "Make another administrator the owner; the deletion then happens by itself.",
    ),
    "standing_owner_disabling": Words(
        "{owner} is about to be disabled.",
        "Somebody asked {service} to disable this account. It waits, because the account owns this "
        "connection.",
        "Make another administrator the owner; the disabling then happens by itself.",
    ),
    "standing_owner_other": Words(
        "{service} names {owner} as the owner, and the settings here {here_owner}.",
        "The owner was changed in the service itself.",
        "Choose {button:Change owner} and sign in as {owner}, so that both agree.",
    ),
    "standing_change_waits": Words(
        "{account} is to be the owner, and the service has not confirmed it yet.",
        "{service} could not be told. The owner's sign-in is not touched by that.",
        "Nothing is lost: this goes on by itself with the next heartbeat, or choose "
        "{button:Change owner} again. Until then nothing is different.",
    ),
    "standing_heard": Words("{service} took the last heartbeat"),
    "standing_rests_on": Words("Not asked, because of “{cause}”"),
}

_FAILED = {
    "name_unknown": Words(
        "The name {host} cannot be found.",
        "This machine asked the DNS server {dns_server}. It is not the right one for this name, "
        "or this machine is offline.",
        "Check the network connection, and that {dns_server} resolves the full name {host}.",
    ),
    "name_silent": Words(
        "The name {host} could not be resolved: no answer within {seconds} seconds.",
        "This machine asked the DNS server {dns_server}.",
        "Check the network connection, and that {dns_server} can be reached.",
    ),
    "address_refused": Words(
        "{host} refuses connections ({address}, port {port}).",
        "The service is not running there, or a firewall rejects it.",
        "Check that outbound connections to {host}, port {port}, are allowed.",
    ),
    "address_silent": Words(
        "{host} does not answer ({address}, port {port}) within {seconds} seconds.",
        "It is switched off, or a firewall drops the packets.",
        "Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.",
    ),
    "address_unreachable": Words(
        "There is no way to {host} ({address}, port {port}).",
        "The network between this machine and the service is interrupted.",
        "Check the network connection of this machine.",
    ),
    "proxy_name_unknown": Words(
        "The proxy {proxy} cannot be found.",
        "This machine asked the DNS server {dns_server} for {host}.",
        "Correct the proxy settings, or have {dns_server} resolve {host}.",
    ),
    "proxy_refused": Words(
        "The proxy {proxy} refuses connections.",
        "It is not running at {address}, port {port}, or has another port.",
        "Check the proxy settings of this machine or of this connection.",
    ),
    "proxy_silent": Words(
        "The proxy {proxy} does not answer within {seconds} seconds.",
        "It is switched off, or a firewall drops the packets to {address}, port {port}.",
        "Check the proxy settings of this machine or of this connection.",
    ),
    "clock_ahead": Words(
        "The clock of this machine is {difference_s} seconds ahead of {host}.",
        "It shows {here}, and the service {there}. The service refuses sign-ins from machines "
        "whose clock is wrong.",
        "Set date, time and time zone of this machine, and let it take its time from the domain "
        "or from a time server.",
    ),
    "clock_behind": Words(
        "The clock of this machine is {difference_s} seconds behind {host}.",
        "It shows {here}, and the service {there}. The service refuses sign-ins from machines "
        "whose clock is wrong.",
        "Set date, time and time zone of this machine, and let it take its time from the domain "
        "or from a time server.",
    ),
    "standing_no_time": Words(
        "The remaining questions were not answered within {seconds} seconds.",
        "The network or the service is very slow.",
        "Measure again in a few minutes.",
    ),
}

_OWNER = {
    "owner_role_lost": Words(
        "The owner is no administrator any more.",
        "{owner} has the role “{role}” at {host}, which lets a connection manage nobody.",
        "Give the role back, or make another administrator the owner.",
    ),
    "owner_disabled": Words(
        "The owner's account is disabled.",
        "{owner} may not sign in at {host} any more.",
        "Make another administrator the owner.",
    ),
    "owner_gone": Words(
        "The owner's account is not in the service any more.",
        "{owner} was deleted there.",
        "Make another account the owner.",
    ),
    "owner_leaving": Words(
        "The owner is about to leave.",
        "The deletion or disabling of the account waits until somebody else is the owner.",
        "Make another administrator the owner.",
    ),
    "owner_moved": Words(
        "The service names another owner than the settings here.",
        "The owner was changed in the service itself.",
        "Choose {button:Change owner} and sign in as the new one.",
    ),
    "owner_sign_in_lost": Words(
        "The owner's sign-in has ended.",
        "It was withdrawn or has expired.",
        "Sign in again, or change the owner.",
    ),
    "owner_signs_in": Words(
        "With this service the new owner has to sign in.",
        "A name alone proves nothing there.",
        "Change the owner without naming one, and let the new owner approve the code.",
    ),
    "owner_change_busy": Words(
        "The owner is being changed already.",
        "Another window or command of this program is at it.",
        "Wait a moment, then look who the owner is.",
    ),
    "owner_change_waits": Words(
        "{account} is to be the owner, and the service has not confirmed it yet.",
        "{cause}",
        "Nothing is lost: this goes on by itself with the next heartbeat, or choose "
        "{button:Change owner} again. Until then nothing is different.",
    ),
    "owner_change_undecided": Words(
        "Whether {account} has become the owner is not known.",
        "The service refuses this sign-in and this device as well: {cause}",
        "Choose {button:Change owner} and sign in again: that takes the place of the change "
        "that was begun. Until then nothing is different here.",
    ),
    "owner_name_missing": Words(
        "No new owner was named.",
        "This service has no sign-in, so the account has to be named.",
        "Give the account's user name or mail address with --account.",
    ),
    "owner_other_account": Words(
        "{account} signed in, and only {wanted} was to become the owner.",
        "The code was approved with another account. Its sign-in was revoked; nothing has changed.",
        "Try again, and have {wanted} approve the code.",
    ),
    "owner_sides": Words("Owner until now: {old}; from now on: {new}"),
    "owner_is": Words("{owner} is the owner."),
    "owner_none": Words("No owner is set. Until one is, nobody is disabled or deleted."),
    "standing_never": Words("The connection was not measured yet. Use --measure."),
    "standing_measured": Words("The connection, measured {when}:"),
    "history_by_owner": Words("by a change of owner"),
}

_FACTS = {
    "fact_address": Words("Address"),
    "fact_dns_server": Words("DNS server"),
    "fact_here": Words("This machine's time"),
    "fact_here_owner": Words("Owner in the settings"),
    "fact_owner": Words("Owner"),
    "fact_role": Words("Role"),
    "fact_there": Words("The service's time"),
}

WORDS: dict[str, Words] = {**_ROWS, **_FOUND, **_FAILED, **_OWNER, **_FACTS}
