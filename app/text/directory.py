"""English words of the codes of `active_directory`.

Notes of the connection check have a `problem` alone: one sentence that says what was found.
"""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

_REACHING = {
    "no_controller": Words(
        "No domain controller is named.",
        "DNS knows none for the domain {domain}, or the list is empty.",
        "Enter the full name of a domain controller, such as dc1.corp.example.com.",
    ),
    "controller_name_wrong": Words(
        "“{host}” is not a host name.",
        "A controller is a name such as dc1.corp.example.com, or a name and a port such as "
        "dc1.corp.example.com:636.",
        "Correct the name.",
    ),
    "controller_name_unknown": Words(
        "The name {host} does not exist in DNS.",
        "The DNS server that was asked ({dns_server}) does not know it.",
        "Enter the full name (such as dc1.corp.example.com), or let this machine ask the "
        "domain's own DNS server.",
    ),
    "dns_unreachable": Words(
        "The name {host} could not be looked up.",
        "The DNS server {dns_server} does not answer.",
        "Check this machine's network connection and its DNS settings.",
    ),
    "dns_not_configured": Words(
        "This machine has no DNS server.",
        "Its network settings name none.",
        "Enter the names of the domain controllers by hand, or set a DNS server.",
    ),
    "domain_name_wrong": Words(
        "“{domain}” is not a domain name.",
        "A domain's DNS name looks like corp.example.com.",
        "Correct the name.",
    ),
    "ldaps_closed": Words(
        "{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).",
        "A firewall blocks port {port}, or LDAPS is switched off because the controller has no "
        "certificate.",
        "Open port {port}, give the controller a certificate, or choose StartTLS.",
    ),
    "controller_refuses": Words(
        "{host} refuses connections on port {port}.",
        "Nothing listens there, or a firewall rejects it.",
        "Check the name and the port, and that the controller is running.",
    ),
    "controller_silent": Words(
        "{host} did not answer on port {port} within {seconds} s.",
        "The controller is off, or a firewall drops the packets.",
        "Check that the controller is running and that port {port} is open from this machine.",
    ),
    "controller_unreachable": Words(
        "{host} cannot be reached on port {port}.",
        "This machine has no way to its network.",
        "Check this machine's network connection, and the VPN if there is one.",
    ),
    "controller_busy": Words(
        "{host} is too busy to answer.",
        "The controller said so.",
        "A sync goes on with the next controller by itself. In a check, try again later or check "
        "with another controller.",
    ),
    "controller_down": Words(
        "{host} is shutting down or not available.",
        "The controller said so.",
        "A sync goes on with the next controller by itself. In a check, try again later or check "
        "with another controller.",
    ),
    "directory_connection_lost": Words(
        "The connection to {host} ended.",
        "The controller or the network closed it before the answer was complete.",
        "Try again. If it happens often, look for a firewall that ends long connections.",
    ),
    "directory_too_slow": Words(
        "{host} gave no answer within {seconds} s.",
        "The controller is overloaded, or the network lost the answer.",
        "Try again, or allow more time under {button:Advanced}.",
    ),
    "directory_answer_unreadable": Words(
        "{host} gave an answer that is not LDAP.",
        "Another kind of server listens there, or something on the way changed the answer.",
        "Check the name and the port.",
    ),
    "not_active_directory": Words(
        "{host} is an LDAP server, but not Active Directory.",
        "It names no default domain.",
        "Enter the name of a domain controller.",
    ),
}

_TLS = {
    "ldaps_without_certificate": Words(
        "{host} accepted the connection on port {port} and closed it again.",
        "The controller has no usable certificate for LDAPS.",
        "Install a certificate for “Server Authentication” with the name {host} on the "
        "controller, or have one issued by the domain's certification authority.",
    ),
    "starttls_refused": Words(
        "{host} refused to switch to encryption (StartTLS).",
        "The controller has no usable certificate.",
        "Install a certificate for “Server Authentication” with the name {host} on the controller.",
    ),
    "tls_silent": Words(
        "{host} accepted the connection on port {port}, but did not answer.",
        "The controller hangs, or a firewall holds the connection.",
        "Check that the controller is running normally.",
    ),
    "tls_too_old": Words(
        "{host} offers only old versions of TLS.",
        "This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it "
        "switched off until it is enabled.",
        "Enable TLS 1.2 on the controller.",
    ),
    "not_tls": Words(
        "{host} does not speak TLS on port {port}.",
        "The port belongs to unencrypted LDAP or to another service.",
        "Use port 636 for LDAPS, or choose StartTLS for port 389.",
    ),
    "tls_failed": Words(
        "An encrypted connection to {host} could not be established.",
        "The controller and this machine could not agree. The technical details say more.",
        "Check the controller's certificate and its TLS settings.",
    ),
    "certificate_expired": Words(
        "The certificate of {host} has expired on {not_after}.",
        "It was not renewed: {subject}.",
        "Renew the controller's certificate. If the date is right on the controller, check the "
        "clock of this machine: it says {now}.",
    ),
    "certificate_not_yet_valid": Words(
        "The certificate of {host} is not valid before {not_before}.",
        "The clock of this machine says {now}. It is probably wrong, or the certificate was "
        "issued by a machine whose clock is.",
        "Set the clock of this machine.",
    ),
    "certificate_other_host": Words(
        "The certificate was not issued for {host}.",
        "It is valid for: {names}.",
        "Enter one of these names as the controller.",
    ),
    "certificate_unknown_authority": Words(
        "The certificate of {host} was issued by an authority that this machine does not know.",
        "The issuer is {issuer}.",
        "Install the issuer's certificate in this machine's trust store, or trust the issuer here "
        "after comparing its SHA-256.",
    ),
    "certificate_self_signed": Words(
        "The certificate of {host} is signed by nobody but itself.",
        "No authority vouches for it: {subject}.",
        "Give the controller a certificate of the domain's authority, or pin this one after "
        "comparing its SHA-256.",
    ),
    "certificate_weak_key": Words(
        "The certificate of {host} is too weak.",
        "Its key is {key}, signed with {signature}. This machine's rules refuse short keys and old "
        "signatures.",
        "Issue a new certificate with at least RSA 2048 and SHA-256.",
    ),
    "certificate_untrusted": Words(
        "The certificate of {host} is not trusted.",
        "The technical details say what this machine found wrong with it.",
        "Correct the certificate on the controller.",
    ),
    "certificate_not_pinned": Words(
        "{host} presents another certificate than the one that was pinned.",
        "Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or "
        "somebody is between this machine and the controller.",
        "Compare the new SHA-256 with the controller's, then pin it.",
    ),
    "authority_unreadable": Words(
        "The recorded authority is not a certificate.",
        "It must be text in PEM form that begins with BEGIN CERTIFICATE.",
        "Choose the authority's certificate again.",
    ),
}

_SIGN_IN = {
    "sign_in_name_missing": Words(
        "The user name for Active Directory is empty.", "", "Enter the name of the account."
    ),
    "sign_in_password_missing": Words(
        "The password of {user} is empty.",
        "Active Directory would take an empty password for an anonymous visitor.",
        "Enter the password.",
    ),
    "sign_in_wrong_password": Words(
        "{host} does not accept this name and password: {user}.",
        "The password is wrong, or there is no such account.",
        "Enter the password again. It was tried once only, so that the account is not locked.",
    ),
    "sign_in_unknown_user": Words(
        "There is no account {user}.",
        "{host} does not know this name.",
        "Write the name as name@domain, as DOMAIN\\name or as a distinguished name.",
    ),
    "sign_in_hours": Words(
        "{user} is not allowed to sign in at this time of day.",
        "The account has logon hours.",
        "Allow all hours in the account's properties.",
    ),
    "sign_in_workstation": Words(
        "{user} is not allowed to sign in from this computer.",
        "The account is restricted to certain computers.",
        "Add this computer or the controller under “Log on to” in the account's properties.",
    ),
    "sign_in_password_expired": Words(
        "The password of {user} has expired.",
        "The domain's rules ask for a new one.",
        "Set a new password in Active Directory and enter it here. For a service account, let "
        "the password never expire.",
    ),
    "sign_in_disabled": Words(
        "The account {user} is disabled.",
        "It was disabled in Active Directory.",
        "Enable the account, or use another one.",
    ),
    "sign_in_account_expired": Words(
        "The account {user} has expired.",
        "Its expiry date has passed.",
        "Set a later date in the account's properties, or use another account.",
    ),
    "sign_in_must_change_password": Words(
        "{user} must choose a new password first.",
        "“User must change password at next logon” is ticked.",
        "Sign in to Windows once as this user, or untick it, then enter the password here.",
    ),
    "sign_in_locked": Words(
        "The account {user} is locked.",
        "Too many wrong passwords were tried. We stopped trying.",
        "Unlock the account in Active Directory, then enter the right password.",
    ),
    "sign_in_channel_binding": Words(
        "{host} requires channel binding for this kind of sign-in.",
        "The sign-in was not tied to the encrypted connection.",
        "Use a simple sign-in over LDAPS.",
    ),
    "sign_in_refused": Words(
        "{host} did not let {user} sign in.",
        "The controller gave a reason that is shown in the technical details.",
        "Check the account in Active Directory.",
    ),
    "sign_in_needs_tls": Words(
        "{host} refuses a sign-in that is not encrypted.",
        "The controller requires signing or TLS.",
        "Switch on SSL: choose LDAPS or StartTLS.",
    ),
}

_READING = {
    "schema_unreadable": Words(
        "The attributes of this directory cannot be listed.",
        "{user} is not shown the schema under {dn}.",
        "Let the account read the schema, or type the names of the attributes.",
    ),
    "base_not_found": Words(
        "{dn} does not exist, or {user} cannot see it.",
        "The name is wrong, or the account has no right to read there.",
        "Check the base DN, or let the account read it.",
    ),
    "read_not_allowed": Words(
        "{user} is not allowed to read {dn}.",
        "The account has no right to it.",
        "Give the account the right to read there.",
    ),
    "name_malformed": Words(
        "{dn} is not a distinguished name.",
        "A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.",
        "Correct the name.",
    ),
    "search_time_limit": Words(
        "{host} stopped the search after its time limit.",
        "The query takes the controller too long.",
        "Lower the page size, or make the query simpler.",
    ),
    "search_size_limit": Words(
        "{host} cut the answer short at its size limit.",
        "The controller allows fewer results than there are.",
        "Lower the page size.",
    ),
    "search_admin_limit": Words(
        "{host} stopped the search at an administrative limit.",
        "The query costs the controller more than its policy allows.",
        "Lower the page size, or make the query simpler.",
    ),
    "other_domain": Words(
        "{dn} belongs to another domain.",
        "{host} refers to {referral}.",
        "Enter a controller of that domain, or a base DN of this one.",
    ),
    "control_unsupported": Words(
        "{host} does not read in pages.",
        "The server lacks an extension that every Active Directory has.",
        "Enter the name of a domain controller.",
    ),
    "paging_lost": Words(
        "{host} did not say whether more results follow.",
        "The answer lacks the paging information.",
        "Try again with another controller.",
    ),
    "directory_refuses": Words(
        "{host} refused the request (result {result}).",
        "The controller's own words are in the technical details.",
        "Send the technical details to support.",
    ),
    "ldap_query_unclear": Words(
        "The LDAP query cannot be understood.",
        "A name, an operator or a value in it is not written as LDAP queries are.",
        "A query looks like (department=Sales) or (&(department=Sales)(title=*)).",
    ),
    "unit_not_found": Words(
        "The unit no longer exists, or the account cannot see it.",
        "It was deleted, or a right was lost: {guid}.",
        "Load the units again.",
    ),
    "no_users_found": Words(
        "No users were found beneath {base_dn}.",
        "The base DN holds no people, or {user} cannot see them.",
        "Check the base DN and the rights of the account.",
    ),
    "controller_clock_ahead": Words(
        "The clock of {host} is {seconds} seconds ahead of this machine's.",
        "With more than {limit} seconds, sign-in and certificates fail.",
        "Set both clocks from the same time source.",
    ),
    "controller_clock_behind": Words(
        "The clock of {host} is {seconds} seconds behind this machine's.",
        "With more than {limit} seconds, sign-in and certificates fail.",
        "Set both clocks from the same time source.",
    ),
    "controllers_differ": Words(
        "{host} and {other} belong to different domains.",
        "One sync reads one domain.",
        "Name controllers of the same domain.",
    ),
}

_NOTES = {
    "waits_for_name_resolution": Words("Not checked: first the name must be found."),
    "waits_for_port": Words("Not checked: first the port must answer."),
    "waits_for_tls": Words("Not checked: first the encryption must work."),
    "waits_for_certificate": Words("Not checked: first the certificate must be trusted."),
    "waits_for_sign_in": Words("Not checked: first the sign-in must succeed."),
    "name_resolved": Words("{host} resolves to {addresses}."),
    "port_open": Words("{host} answers on port {port}."),
    "tls_agreed": Words("Encrypted with {version}."),
    "tls_not_used": Words("Not encrypted: the password travels readable to {host}."),
    "certificate_not_needed": Words("Not checked: the connection is not encrypted."),
    "certificate_trusted": Words("Trusted, valid until {not_after}. Issued by {issuer}."),
    "certificate_pinned": Words("This is the pinned certificate, valid until {not_after}."),
    "certificate_expires": Words("The certificate of {host} expires on {not_after}."),
    "signed_in": Words("Signed in as {user}."),
    "controller_clock_agrees": Words("The clocks agree (difference: {seconds} s)."),
    "controller_clock_differs": Words("The clock of {host} differs by {seconds} s."),
    "units_found": Words(
        counted(
            "{count} units under {base_dn}.",
            one="{count} unit under {base_dn}.",
        )
    ),
    "no_units_found": Words("No organizational units were found under {base_dn}."),
    "users_found": Words(
        counted(
            "{count} users, among them {samples}.",
            one="{count} user: {samples}.",
        )
    ),
    "users_found_at_least": Words("More than {count} users, among them {samples}."),
    "groups_found": Words(
        counted(
            "{count} groups, among them {samples}.",
            one="{count} group: {samples}.",
        )
    ),
    "groups_found_at_least": Words("More than {count} groups, among them {samples}."),
    "no_groups_found": Words("No groups were found under {base_dn}."),
    "deletions_visible": Words("Deleted objects can be seen."),
    "deletions_hidden": Words(
        "{user} cannot see deleted objects. Deletions are found by comparing everything instead, "
        "which is slower."
    ),
    "account_suitable": Words("{user} has no more rights than needed."),
    "account_not_found": Words("The account {user} cannot see itself, so its rights are unknown."),
    "account_privileged": Words(
        "{user} may do more than reading: {groups}. An ordinary account is enough."
    ),
    "account_password_expires": Words("The password of {user} expires on {date}."),
    "account_privileged_and_expiring": Words(
        "{user} may do more than reading ({groups}), and its password expires on {date}."
    ),
    "one_controller": Words("Only {host} is named: without it nothing is synced."),
    "second_works": Words("{host} works too."),
}

WORDS: dict[str, Words] = {**_REACHING, **_TLS, **_SIGN_IN, **_READING, **_NOTES}
