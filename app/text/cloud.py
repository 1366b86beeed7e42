"""English words of the codes of `cloud` and of installation keys."""

from __future__ import annotations

from app.text import Words

_KEYS = {
    "key_empty": Words(
        "There is no installation key here.",
        "Nothing but spaces or quotes was pasted.",
        "Copy the whole line from the mail or the admin panel and paste it.",
    ),
    "key_prefix": Words(
        "This is not an installation key.",
        "A key begins with {expected}.",
        "Copy the whole line, from its first letter to its last.",
    ),
    "key_version": Words(
        "This installation key is of version {version}; this program reads version {supported}.",
        "The key was made by another version of the product.",
        "Update this program, or ask for a new key.",
    ),
    "key_length": Words(
        "The installation key has {length} characters instead of {expected}.",
        "A part was lost or added when it was copied.",
        "Copy the whole line again.",
    ),
    "key_checksum": Words(
        "The installation key has a wrong character.",
        "Its checksum does not fit: something changed while it was copied or typed.",
        "Copy and paste it again instead of typing it.",
    ),
    "key_expired": Words(
        "The installation key expired on {date}.",
        "Keys are good for a limited time only.",
        "Make a new key in the admin panel of the service.",
    ),
    "key_insecure_url": Words(
        "The installation key leads to {url}, which is not a safe address.",
        "Secrets go to HTTPS addresses only.",
        "Ask whoever made the key for one with an https:// address.",
    ),
    "key_no_service": Words(
        "The installation key does not say which service it belongs to.",
        "Neither a service address nor a SCIM address is in it.",
        "Make the key again, with one of the two.",
    ),
    "key_incomplete": Words(
        "The installation key says nothing about {missing}.",
        "A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.",
        "Make the key again, with both.",
    ),
    "key_too_long": Words(
        "This key would be too long: {length} bytes, and at most {limit} are possible.",
        "",
        "Shorten its longest value.",
    ),
    "key_passphrase_needed": Words(
        "This installation key needs its passphrase.",
        "It carries a secret that is good for a long time, and is therefore locked.",
        "Enter the passphrase that was chosen when the key was made.",
    ),
    "key_passphrase_wrong": Words(
        "This is not the passphrase of the installation key.",
        "",
        "Check capital letters and the keyboard's language, and enter it again.",
    ),
    "key_unknown": Words(
        "{host} does not know this installation key.",
        "It was withdrawn, or it belongs to another organization or another service.",
        "Make a new key in the admin panel of the service.",
    ),
    "key_used": Words(
        "This installation key was used on {device} on {date}.",
        "A key installs one machine.",
        "Make a new key, or tick “{button:Move to this machine; the other installation "
        "ends}” to end the installation on {device}.",
    ),
}

_NETWORK = {
    "service_name_unknown": Words(
        "The name {host} cannot be found.",
        "This machine is offline, or its DNS server does not know the name.",
        "Check the network connection and the name.",
    ),
    "service_refused": Words(
        "{host} refuses connections on port {port}.",
        "The service is not running there, or a firewall rejects it.",
        "Check the address, and that outbound connections to port {port} are allowed.",
    ),
    "service_silent": Words(
        "{host} cannot be reached.",
        "It is switched off, or a firewall drops the packets.",
        "Check that outbound HTTPS to {host} is allowed, or set a proxy.",
    ),
    "service_unreachable": Words(
        "There is no connection to {host}.",
        "The network between this machine and the service is interrupted.",
        "Check the network connection, then try again; a scheduled sync does so by itself.",
    ),
    "service_slow": Words(
        "{host} did not answer in time.",
        "The service or the network is overloaded.",
        "Try again in a few minutes; a scheduled sync does so by itself.",
    ),
    "service_dropped": Words(
        "{host} ended the connection without an answer.",
        "The service is being restarted, or something between cuts connections.",
        "Try again in a few minutes; a scheduled sync does so by itself.",
    ),
    "service_busy": Words(
        "All connections to {host} are in use.",
        "The service answers more slowly than requests are made.",
        "Try again in a few minutes; a scheduled sync does so by itself.",
    ),
    "outcome_unknown": Words(
        "It is not known whether {host} carried out a request.",
        "The connection was lost after the request had been sent.",
        "The next run looks first and then sends only what is missing.",
    ),
    "service_address_invalid": Words(
        "{url} is not an address.",
        "",
        "Enter an address such as https://directory.example.com.",
    ),
    "service_address_insecure": Words(
        "{url} is not a safe address.",
        "Without HTTPS the token would travel readable. Only this machine itself is excepted.",
        "Enter an address that begins with https://.",
    ),
    "service_redirects": Words(
        "{host} sends us on to {target}.",
        "The service has moved, or this network wants a sign-in on a web page first. The sign-in "
        "of this connection is not sent to another host.",
        "Open a web page in a browser to sign in to the network, or correct the address.",
    ),
    "service_elsewhere": Words(
        "A request to {host} was held back.",
        "The service named this host, but the sign-in belongs to another one.",
        "Check the installation key and the address of the service.",
    ),
    "service_not_json": Words(
        "{host} answered with something that is no answer ({content_type}).",
        "Usually a page of a proxy or a guest network, or the address is wrong.",
        "Open a web page in a browser to see what the network wants, or correct the address.",
    ),
    "service_answer_too_large": Words(
        "{host} sent an answer of more than {limit} bytes.",
        "",
        "Tell the operator of the service.",
    ),
    "proxy_sign_in": Words(
        "The proxy {proxy} wants a sign-in.",
        "It does not let this program through without one.",
        "Enter its user name and password in the proxy settings, or let the proxy pass "
        "connections to the service without a sign-in.",
    ),
    "proxy_sign_in_refused": Words(
        "The proxy {proxy} refuses the sign-in of {user}.",
        "The password is wrong, or the proxy takes no passwords but the sign-in of the domain "
        "(Kerberos, NTLM).",
        "Correct the user name and the password, or let the proxy pass connections to the "
        "service without a sign-in.",
    ),
    "proxy_forbids": Words(
        "The proxy {proxy} does not allow this connection.",
        "Its rules forbid the service.",
        "Ask for the service's host to be allowed on the proxy.",
    ),
    "proxy_failed": Words(
        "The proxy {proxy} could not make the connection.",
        "It cannot reach the service, or is overloaded.",
        "Check the proxy, then try again; a scheduled sync does so by itself.",
    ),
    "proxy_unreachable": Words(
        "The proxy {proxy} cannot be reached.",
        "It is switched off, or its address has changed.",
        "Check the proxy settings of this machine or of this connection.",
    ),
    "proxy_invalid": Words(
        "The proxy “{proxy}” cannot be used.",
        "A proxy has an address such as http://proxy.example.com:8080.",
        "Correct it in the proxy settings of this machine or of this connection.",
    ),
}

_TRUST = {
    "service_certificate_untrusted": Words(
        "The certificate of {host} was issued by “{issuer}”, which this machine does not trust.",
        "Often a device in this network opens encrypted connections to inspect them.",
        "Exempt {host} from inspection, or add the issuer to the system's trusted authorities.",
    ),
    "service_certificate_self_signed": Words(
        "The certificate of {host} is signed by nobody but itself.",
        "No authority vouches for it, so another server could show one like it.",
        "Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with "
        "the service's, and add it to the system's trusted certificates.",
    ),
    "service_certificate_expired": Words(
        "The certificate of {host} expired on {date}.",
        "Its operator did not renew it, or this machine's clock is ahead.",
        "Check this machine's date. If it is right, tell the operator of the service.",
    ),
    "service_certificate_not_yet_valid": Words(
        "The certificate of {host} is valid from {date} on only.",
        "This machine's clock is probably behind.",
        "Set the clock of this machine.",
    ),
    "service_certificate_wrong_host": Words(
        "{host} shows a certificate for {names}.",
        "The address is wrong, or another server answers in its place.",
        "Correct the address of the service.",
    ),
    "service_tls_failed": Words(
        "There is no encrypted connection to {host}.",
        "The other side does not speak TLS 1.2 or newer on this port.",
        "Check the address and the port.",
    ),
    "service_authority_unreadable": Words(
        "The recorded certificate authority cannot be read.",
        "It is not a certificate in PEM form.",
        "Record it again.",
    ),
    "clock_differs": Words(
        "The clocks of this machine and of the service differ by {difference_s} seconds.",
        "The service refuses sign-ins from machines whose clock is wrong.",
        "Set the clock of this machine.",
    ),
}

_SERVICE = {
    "service_unknown": Words(
        "{host} is not a service that this program knows.",
        "It has no discovery document at its address.",
        "Check the address, or set this service up as plain SCIM 2.0.",
    ),
    "service_unsafe_address": Words(
        "The service wants us to go to {url}, which is not a safe address.",
        "Secrets go to HTTPS addresses only.",
        "Tell the operator of the service.",
    ),
    "service_limits": Words(
        "{host} asks us to slow down.",
        "More requests were made than it allows in this time.",
        "It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.",
    ),
    "service_overloaded": Words(
        "{host} is overloaded or under maintenance ({status}).",
        "",
        "It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.",
    ),
    "service_failing": Words(
        "{host} reports an error of its own ({status}).",
        "The service is in trouble.",
        "Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, "
        "tell the operator of the service.",
    ),
    "goes_on_at": Words("It goes on by itself at {at}."),
    "service_refuses": Words(
        "{host} does not take this request ({status}).",
        "The address may be that of another service, or the service lacks this function.",
        "Check the address of the service.",
    ),
    "role_lost": Words(
        "{host} no longer lets this connection manage people.",
        "The administrator who signed in lost the role, or the token lost its rights.",
        "Give the role back, or sign in with another administrator.",
    ),
    "scim_token_refused": Words(
        "The service refuses the SCIM token.",
        "It was withdrawn, has expired, or was not copied whole.",
        "Make a new token in the service, and set the connection up with that one.",
    ),
    "agent_token_refused": Words(
        "The service no longer knows this installation.",
        "It was removed in the service, or moved to another machine.",
        "Set this machine up again with a new installation key.",
    ),
    "sandbox_foreign_directory": Words(
        "This sandbox does not take people of a real directory.",
        "It is for trying things out, and the directory is not on this machine.",
        "If this is meant, type the domain's name on the sandbox's page of agents.",
    ),
    "account_unknown": Words(
        "The service has no account “{name}”.",
        "",
        "Enter the user name or the mail address of an account in the service.",
    ),
    "notifications_off": Words(
        "No invitations were sent.",
        "Mail notifications are switched off in the service.",
        "Switch them on, then send the invitations again.",
    ),
    "provider_unknown": Words(
        "This program does not know the provider “{provider}”.",
        "The key or the settings were made for a newer version.",
        "Update this program.",
    ),
}

_SIGN_IN = {
    "sign_in_needed": Words(
        "The sign-in to the service has ended.",
        "It was withdrawn or has expired.",
        "Sign in again.",
    ),
    "sign_in_denied": Words(
        "The sign-in was refused on the web page.",
        "Somebody chose to deny it there.",
        "Get a new code and approve it.",
    ),
    "sign_in_other_organization": Words(
        "{account} belongs to {organization}, and the installation key to {wanted}.",
        "Somebody signed in with an account of another organization. Its sign-in was revoked.",
        "Get a new code, and sign in as an administrator of {wanted}.",
    ),
    "sign_in_role_missing": Words(
        "{account} may not manage people: its role is “{role}”.",
        "A connection needs one of these roles: {needed}. The sign-in was revoked.",
        "Get a new code and sign in with such an account, or have the role given to this one.",
    ),
    "sign_in_unsafe_link": Words(
        "The service wants the sign-in to happen at {url}, which is not a safe address.",
        "A sign-in page has an HTTPS address.",
        "Tell the operator of the service.",
    ),
    "sign_in_answer_unusable": Words(
        "The service's answer about the sign-in cannot be used.",
        "Something that belongs to it is missing.",
        "Tell the operator of the service.",
    ),
    "sign_in_not_offered": Words(
        "This service has no sign-in.",
        "Plain SCIM 2.0 knows a token only.",
        "Enter the SCIM token of the service.",
    ),
    "accounts_unknown": Words(
        "{host} is no accounts server of Zoho.",
        "It does not list Zoho's data centres.",
        "Use the address of the data centre where the OAuth client was made, such as "
        "https://accounts.zoho.eu.",
    ),
    "data_centre_unknown": Words(
        "The account lives in the data centre “{location}”, which is not known.",
        "The accounts server does not list it.",
        "Sign in with an account of another data centre, or update this program.",
    ),
    "client_secret_missing": Words(
        "The client secret is not there.",
        "Zoho wants it for each sign-in, and the key does not carry it.",
        "Copy it from Zoho's API console.",
    ),
    "client_secret_wrong": Words(
        "{host} does not accept the client secret.",
        "It was copied in part, was made anew, or belongs to another data centre.",
        "Go back to the installation key and enter the client secret from Zoho's API console.",
    ),
    "client_wrong": Words(
        "The service does not accept this program as its client.",
        "The client id in the key or the settings is wrong, or was withdrawn.",
        "Ask for a new installation key.",
    ),
}

_RECORDS = {
    "remote_missing": Words(
        "The account is no longer in the service.",
        "It was deleted there.",
        "The next run decides anew what happens with this person.",
    ),
    "remote_conflict": Words(
        "“{name}” in the service has a value that must be unique.",
        "Another account has the same user name or mail address.",
        "Change one of the two, or let the two be linked.",
    ),
    "remote_ambiguous": Words(
        "{count} accounts in the service have “{value}”.",
        "It cannot be told which one is meant.",
        "Make the value unique in the service.",
    ),
    "remote_refused": Words(
        "The service did not accept this object.",
        "One of its values is not allowed there; the technical details name it.",
        "Correct the value in Active Directory, or map another attribute.",
    ),
    "remote_failed": Words(
        "The service failed on this object with an error of its own ({status}).",
        "",
        "The next run tries again. If it stays so, tell the operator of the service.",
    ),
    "remote_owner_protected": Words(
        "The service keeps this account, because it owns the connection.",
        "What was asked is pending until somebody else is the owner.",
        "Change the owner first.",
    ),
}

WORDS: dict[str, Words] = {
    **_KEYS,
    **_NETWORK,
    **_TRUST,
    **_SERVICE,
    **_SIGN_IN,
    **_RECORDS,
}
