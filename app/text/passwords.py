"""English words of the codes of password sync and the readiness of controllers."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    # -- the choice --------------------------------------------------------------------------
    "password_controllers_none": Words(
        "No controller is chosen.",
        "A controller captures the password changes that are made on it, and no others.",
        "Choose every writable controller, or switch password sync off.",
    ),
    "passwords_not_offered": Words(
        "This service takes no passwords.",
        "It offers neither the call of a password agent nor changePassword of SCIM.",
        "Go on without password sync. People set their password in the service.",
    ),
    "passwords_not_offered_by_zoho": Words(
        "A custom store of Zoho Directory takes no passwords.",
        "What is sent there becomes nobody's password.",
        "Go on without password sync. People set their password in Zoho Directory.",
    ),
    # -- names of the checks -----------------------------------------------------------------
    "ready_joined": Words("This computer"),
    "ready_rights": Words("Rights"),
    "ready_resolves": Words("Name"),
    "ready_reachable": Words("Network"),
    "ready_smb": Words("SMB, port 445"),
    "ready_winrm": Words("WinRM, port 5985 or 5986"),
    "ready_writable": Words("Writable"),
    "ready_system": Words("Windows"),
    "ready_smb_sign_in": Words("Sign-in over SMB"),
    "ready_admin_share": Words("ADMIN$ can be written"),
    "ready_winrm_sign_in": Words("Sign-in over WinRM"),
    "ready_windows": Words("Version and architecture"),
    "ready_disk": Words("Disk space"),
    "ready_lsa_protection": Words("LSA protection"),
    "ready_packages": Words("Other password filters"),
    "ready_pending_restart": Words("Pending restart"),
    "ready_installing": Words("Other installations"),
    "ready_agent": Words("Agent"),
    "ready_clock_here": Words("Clock"),
    "ready_package": Words("Package"),
    # -- the network -------------------------------------------------------------------------
    "waits_for_resolves": Words("Not checked: first the name must be found."),
    "waits_for_reachable": Words("Not checked: first the controller must answer."),
    "controller_name_unresolved": Words(
        "{host} is not known to the DNS of this computer.",
        "The record is missing, or this computer asks a DNS server outside of the domain.",
        "Let this computer use a DNS server of the domain. This line shows what it answers:",
    ),
    "controller_answers": Words("{host} answers."),
    "controller_no_answer": Words(
        "{host} did not answer within {seconds} seconds on any port.",
        "It is switched off, or a firewall between here and {addresses} drops everything.",
        "Start the controller or open the firewall. This line tries it from here:",
    ),
    "smb_open": Words("Answers on port {port}."),
    "smb_refused": Words(
        "{host} refuses SMB on port {port}.",
        "The Server service does not run; the agent is copied over it.",
        "Run this line on the controller, as administrator:",
    ),
    "smb_silent": Words(
        "{host} is silent on port {port} (SMB).",
        "A firewall on the controller or on the way drops it; the agent is copied over it. SMB is "
        "needed only while something is installed or removed.",
        "Open port {port} on the way, and run this line on the controller, as administrator:",
    ),
    "winrm_https": Words("Answers on port {port}, encrypted with TLS."),
    "winrm_http": Words("Answers on port {port}; messages are encrypted by the sign-in."),
    "winrm_refused": Words(
        "{host} refuses WinRM on ports {port} and {other}.",
        "PowerShell remoting is switched off; the agent is installed through it.",
        "Run this line on the controller, as administrator:",
    ),
    "winrm_silent": Words(
        "{host} is silent on ports {port} and {other} (WinRM).",
        "A firewall on the controller or on the way drops it; the agent is installed through it.",
        "Open port {port} on the way, and run this line on the controller, as administrator:",
    ),
    # -- what the directory says -------------------------------------------------------------
    "controller_writable": Words("Passwords can be changed on it."),
    "controller_read_only": Words(
        "Not needed: it is read-only, and passes each change of a password on to a writable one."
    ),
    "system_known": Words("{system}, {version}."),
    "system_unknown": Words("The directory does not say what {host} runs."),
    "system_not_windows": Words(
        "{host} does not run Windows.",
        "The directory says {system} {version}. The agent is a part of Windows' own sign-in.",
        "Leave it out.",
    ),
    "system_old": Words(
        "{host} runs a Windows that is too old: {system}, {version}.",
        "The agent needs Windows Server 2012 or newer.",
        "Leave it out, or replace the controller. Changes that are made on it are not captured.",
    ),
    # -- this machine and the account --------------------------------------------------------
    "joined_here": Words("This computer belongs to {own}."),
    "joined_elsewhere": Words(
        "This computer belongs to {own}, and not to {domain}.",
        "It reaches the controllers of {domain} only where one domain trusts the other.",
        "Where it does not, install from a computer of {domain}.",
    ),
    "join_unknown": Words(
        "It cannot be told here whether this computer belongs to {domain}.",
        "Only Windows, and Linux with realmd, say so.",
        "The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.",
    ),
    "not_joined": Words(
        "This computer, {machine}, belongs to no domain.",
        "Kerberos, by which the agent is installed, is certain only on a computer of {domain}.",
        "Run Identity Connect on a computer of the domain, or join this one, which restarts it. As "
        "administrator, here:",
    ),
    "rights_domain_admin": Words("{account} is a Domain Admin."),
    "rights_administrator": Words("{account} is an administrator of the controllers."),
    "rights_unseen": Words(
        "{account} cannot read its own groups.",
        "The directory does not show them to it.",
        "Its rights are tried at the installation.",
    ),
    "rights_asked_later": Words("Another account is asked for at the installation."),
    "rights_missing": Words(
        "{account} may not install on the controllers.",
        "It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another "
        "group either.",
        "Use another account at the installation, or let a Domain Admin run this line:",
    ),
}
