"""English words of finding and checking a connection: three clocks, what a row found, trust."""

from __future__ import annotations

from app.text import Words

_FINDING = {
    "controllers_none_found": Words(
        "No domain controllers were found for {domain}.",
        "The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.",
        "Check the name, use a DNS server of the domain, or add a controller by its full name.",
    ),
    "dns_server_failed": Words(
        "The DNS server could not answer for {host}.",
        "{dns_server} said {answer}.",
        "Try again. If it stays so, the DNS server's own log says why; controllers can also be "
        "added by name.",
    ),
    "controller_global_catalog": Words(
        "Port {port} of {host} is the global catalogue, which is not read from.",
        "It holds only a part of each entry: people and members of groups would look as if they "
        "were gone, and would be removed.",
        "Use port 636 for LDAPS, or leave the port out.",
    ),
    "controller_port_of_plain": Words(
        "Port {port} of {host} does not go with LDAPS.",
        "It is the port for StartTLS and for unencrypted LDAP.",
        "Leave the port out, use 636, or choose StartTLS.",
    ),
    "controller_port_of_ldaps": Words(
        "Port {port} of {host} goes with LDAPS only.",
        "It is encrypted from the first byte on.",
        "Leave the port out, use 389, or choose LDAPS.",
    ),
    "base_elsewhere": Words(
        "{dn} is not part of what {host} holds.",
        "It holds: {contexts}.",
        "Correct the base of the search, or leave it empty to use the whole domain.",
    ),
    "certificate_issuer_missing": Words(
        "The certificate of {host} was issued by an authority that this machine does not know.",
        "The issuer is {issuer}. The controller does not send its certificate along.",
        "Choose the authority's certificate as a file, install it in this machine's trust store, "
        "or pin the controller's own after comparing its SHA-256.",
    ),
    "authority_not_an_authority": Words(
        "{subject} is not the certificate of an authority.",
        "It may identify one computer, but not issue certificates for others.",
        "Choose the certificate of the authority that issued the controller's.",
    ),
}

_CLOCKS = {
    "machine_clock_ahead": Words(
        "The clock of this machine is {seconds} seconds ahead.",
        "{host} and {service} agree with each other. With more than {limit} seconds, sign-in "
        "and certificates fail.",
        "Set the clock of this machine.",
    ),
    "machine_clock_behind": Words(
        "The clock of this machine is {seconds} seconds behind.",
        "{host} and {service} agree with each other. With more than {limit} seconds, sign-in "
        "and certificates fail.",
        "Set the clock of this machine.",
    ),
    "service_clock_ahead": Words(
        "The clock of the service {service} is {seconds} seconds ahead.",
        "{host} and this machine agree with each other. With more than {limit} seconds, "
        "sign-in fails.",
        "Compare this machine's clock with a time server. If it is right, tell the operator of "
        "the service.",
    ),
    "service_clock_behind": Words(
        "The clock of the service {service} is {seconds} seconds behind.",
        "{host} and this machine agree with each other. With more than {limit} seconds, "
        "sign-in fails.",
        "Compare this machine's clock with a time server. If it is right, tell the operator of "
        "the service.",
    ),
    "all_clocks_differ": Words(
        "The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} "
        "seconds.",
        "With more than {limit} seconds, sign-in and certificates fail.",
        "Set the controller and this machine from the same time source.",
    ),
    "machine_clock_differs": Words(
        "The clock of this machine differs by {seconds} s from {host} and {service}, which agree."
    ),
    "service_clock_differs": Words(
        "The clock of the service {service} differs by {seconds} s from {host} and this machine."
    ),
    "all_clocks_differ_somewhat": Words(
        "The clocks of {host}, of this machine and of {service} differ by up to {seconds} s."
    ),
    "all_clocks_agree": Words(
        "{host}, this machine and {service} agree (largest difference: {seconds} s)."
    ),
    "service_clock_unread": Words(
        "{host} and this machine agree ({seconds} s). The clock of {service} could not be read."
    ),
}

_NOTES = {
    "connection_ended": Words("Not checked: the connection to {host} has ended."),
    "waits_for_units_readable": Words("Not checked: first the base of the search must be right."),
    "certificate_pinned_expired": Words(
        "This is the pinned certificate. It expired on {not_after}, which a pin does not ask for."
    ),
    "second_works_not_all": Words("{host} works too, but {other} does not."),
}

_FACTS = {
    "fact_addresses": Words("Addresses"),
    "fact_base_dn": Words("Base of the search"),
    "fact_controller_s": Words("Controller, against this machine (s)"),
    "fact_count": Words("Number"),
    "fact_date": Words("Password expires"),
    "fact_groups": Words("Groups with more rights"),
    "fact_host": Words("Controller"),
    "fact_issuer": Words("Issued by"),
    "fact_not_after": Words("Valid until"),
    "fact_other": Words("Does not work"),
    "fact_port": Words("Port"),
    "fact_reason": Words("Reason"),
    "fact_round_trip_ms": Words("Round trip (ms)"),
    "fact_samples": Words("Among them"),
    "fact_seconds": Words("Largest difference (s)"),
    "fact_service": Words("Service"),
    "fact_service_s": Words("Service, against this machine (s)"),
    "fact_user": Words("User"),
    "fact_version": Words("Encryption"),
}

_TRUST = {
    "trust_authority": Words("Authority trusted"),
    "trust_pin": Words("Certificate pinned"),
    "trust_refused": Words("Not trusted"),
    "trust_plain": Words("Readable passwords accepted"),
}

WORDS: dict[str, Words] = {**_FINDING, **_CLOCKS, **_NOTES, **_FACTS, **_TRUST}
