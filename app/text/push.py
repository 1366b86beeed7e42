"""English words of the codes of a push: what controllers answer before, during and after it."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    # -- what lets no script run -------------------------------------------------------------
    "scripts_restricted": Words(
        "{host} lets no script of ours run.",
        "PowerShell is in constrained language mode there: AppLocker or App Control for Business "
        "allows only scripts that a policy names.",
        "Leave the account out of that policy while the agent is installed, or install the package "
        "by software distribution. This line shows the mode, on the controller:",
    ),
    "powershell_old": Words(
        "{host} has a PowerShell that is older than 5.1.",
        "It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.",
        "Install Windows Management Framework 5.1, or replace the controller. This line shows the "
        "version, on the controller:",
    ),
    "scheduler_stopped": Words(
        "The Task Scheduler of {host} does not run.",
        "The package is installed as SYSTEM, through a task that runs once.",
        "Run this line on the controller, as administrator:",
    ),
    # -- the way over WinRM ------------------------------------------------------------------
    "winrm_host_malformed": Words(
        "{host} is no name of a controller.",
        "A name consists of letters, digits, hyphens and dots; an address of its numbers.",
        "Enter the full DNS name of the controller, such as dc1.corp.example.com.",
    ),
    "winrm_credentials_missing": Words(
        "No account, or no password, was given for {host}.",
        "",
        "Enter the account that installs, and its password.",
    ),
    "winrm_kerberos_needs_name": Words(
        "{host} is an address, and Kerberos knows controllers by their names only.",
        "",
        "Enter the full DNS name of the controller, or choose NTLM for it.",
    ),
    "winrm_cut": Words(
        "{host} ended the connection on port {port} (WinRM) in the middle.",
        "Windows Remote Management was restarted, the controller restarts, or a device on the way "
        "cut the connection.",
        "Try again. If it happens again, restart the service. On the controller, as administrator:",
    ),
    "winrm_no_answer": Words(
        "{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.",
        "It is overloaded or restarts, or a device on the way lets the connection open and then "
        "holds back what is sent.",
        "Try again. If it happens again, restart the service. On the controller, as administrator:",
    ),
    "winrm_not_winrm": Words(
        "What answers on port {port} of {host} is not Windows Remote Management.",
        "Another program listens there, or a device on the way answers in its place.",
        "Find out what listens. Run this line on the controller, as administrator:",
    ),
    "winrm_not_taken": Words(
        "{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.",
        "The listener of Windows Remote Management is not set up, or only in part.",
        "Set it up again. Run this line on the controller, as administrator:",
    ),
    "winrm_not_sealed": Words(
        "An answer of {host} on port {port} (WinRM) was not encrypted as agreed.",
        "It was changed on the way, or something else than the controller answered. Nothing of it "
        "was believed.",
        "Look for a device between here and {host} that reads or changes HTTP. A certificate for "
        "WinRM keeps such devices out; run this line on the controller, as administrator:",
    ),
    "winrm_not_proven": Words(
        "What answers on port {port} of {host} did not prove that it is {host}.",
        "It took the sign-in and did not answer it, as only the controller itself can.",
        "Look for a device on the way that answers in its place, or for an old record of {host} "
        "in DNS. This line shows what DNS says, here:",
    ),
    "winrm_no_negotiate": Words(
        "{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.",
        "They are switched off there. Basic, which would send the password readably, is never "
        "used.",
        "Run this line on the controller, as administrator:",
    ),
    # -- its certificate
    "winrm_certificate_unknown": Words(
        "The certificate of {host} for WinRM (port {port}) is not trusted.",
        "Nobody whom this computer trusts has issued it.",
        "Trust its authority in the connection settings, or give WinRM a certificate of the "
        "domain's authority: remove the old one, and run this line on the controller:",
    ),
    "winrm_certificate_name": Words(
        "The certificate for WinRM on port {port} is for another name than {host}.",
        "It was issued for another name of the controller, or another machine answers.",
        "Give WinRM a certificate with the name {host}. With one in the computer's store, this "
        "line takes it into use, on the controller, as administrator:",
    ),
    "winrm_certificate_expired": Words(
        "The certificate of {host} for WinRM (port {port}) is not valid today.",
        "It has expired, it is not valid yet, or the clock of this computer is wrong.",
        "Renew it. With a new one in the computer's store, this line takes it into use, on the "
        "controller, as administrator:",
    ),
    "winrm_tls_failed": Words(
        "No encrypted connection came about with {host} on port {port} (WinRM over TLS).",
        "Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.",
        "Set the listener up again. Run this line on the controller, as administrator:",
    ),
    # -- the sign-in
    "winrm_wrong_password": Words(
        "The password of {user} is wrong.",
        "It was mistyped, or has been changed since it was stored.",
        "Enter it again. Each try counts towards locking the account; this line shows accounts "
        "that are locked:",
    ),
    "winrm_account_unknown": Words(
        "The domain of {host} does not know {user}.",
        "The name was mistyped, or the account belongs to another domain.",
        "Write it as user@domain or DOMAIN\\user, with the domain of the account.",
    ),
    "winrm_account_revoked": Words(
        "{user} may not sign in: the account is locked, disabled or expired.",
        "Kerberos does not say which.",
        "Unlock or enable it, or use another account. This line shows which it is:",
    ),
    "winrm_account_not_here": Words(
        "{user} may not sign in on {host} now, or not from here.",
        "Its logon hours, the computers that it may log on to, or an authentication policy "
        "forbid it.",
        "Change that in the account's properties, or use another account.",
    ),
    "winrm_password_expired": Words(
        "The password of {user} has expired, or must be changed first.",
        "",
        "Set a new one, and enter it here.",
    ),
    "winrm_kerberos_no_service": Words(
        "Kerberos knows no service {service}.",
        "{host} is an alias and not the controller's own name, or the service name is registered "
        "for another account too, or for none.",
        "Enter the full DNS name of the controller. This line shows whose the service name is:",
    ),
    "winrm_kerberos_clock": Words(
        "The clocks of this computer and of {host} differ too much for Kerberos.",
        "Kerberos tolerates five minutes.",
        "Set the clock of this computer by the domain. As administrator, here:",
    ),
    "winrm_kerberos_realm": Words(
        "No Kerberos of the domain in {user} is found.",
        "What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a "
        "DNS server outside of the domain.",
        "Write the account as DOMAIN\\user: the domain of {host} is then asked.",
    ),
    "winrm_kerberos_unreachable": Words(
        "No controller answers to Kerberos for {user}.",
        "Port 88 is closed on the way, or the domain's controllers are not found in DNS.",
        "Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:",
    ),
    "winrm_kerberos_silent": Words(
        "The sign-in on {host} got no answer within {seconds} seconds.",
        "A firewall on the way drops Kerberos (port 88), or a name server does not answer.",
        "Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:",
    ),
    "winrm_kerberos_missing": Words(
        "Kerberos is not installed on this computer.",
        "On Linux it is a part of its own.",
        "Install Identity Connect with it: pip install 'identity-connect[kerberos]'. That needs a "
        "C compiler, Python's headers and libkrb5-dev.",
    ),
    "winrm_kerberos_refused": Words(
        "{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.",
        "Kerberos is switched off in the settings of Windows Remote Management, its service name "
        "belongs to another account, or the connection does not end at the controller itself.",
        "Run this line on the controller, as administrator:",
    ),
    "winrm_ntlm_refused": Words(
        "{host} refuses {user} on port {port} (WinRM with NTLM).",
        "The password is wrong, a policy forbids NTLM there, or the connection does not end at the "
        "controller itself.",
        "Check the password, and use Kerberos where it works: take the choice of NTLM back. This "
        "line shows the policy (1 or 2: NTLM is refused), on the controller:",
    ),
    "winrm_sign_in_failed": Words(
        "The sign-in of {user} on {host} failed.",
        "Neither the account nor the controller said why; the technical details do.",
        "Try DOMAIN\\user instead of user@domain, or choose NTLM for this controller.",
    ),
    "winrm_access_denied": Words(
        "{user} signed in on {host}, and may not use Windows Remote Management there.",
        "Only administrators and members of Remote Management Users may; the agent is installed by "
        "an administrator.",
        "Use a Domain Admin, or make the account an administrator of the controllers:",
    ),
    # -- what the service answers
    "winrm_quota": Words(
        "{host} gives {user} no further shell.",
        "Too many are open under this account: each program that manages Windows remotely keeps "
        "some, and those of a program that died stay for a while.",
        "Wait a quarter of an hour, or allow more. Run this line on the controller:",
    ),
    "winrm_shell_gone": Words(
        "{host} has ended what was run on it.",
        "Windows Remote Management was restarted there, or the controller restarts.",
        "Try again.",
    ),
    "winrm_busy": Words(
        "{host} did not begin within {seconds} seconds.",
        "Windows Remote Management is overloaded there.",
        "Try again. If it happens again, restart the service. On the controller, as administrator:",
    ),
    "winrm_fault": Words(
        "Windows Remote Management on {host} refuses: {line}",
        "",
        "Set it up again. Run this line on the controller, as administrator:",
    ),
    "winrm_garbled": Words(
        "{host} gave an answer that makes no sense (WinRM).",
        "Something on the way changes it, or the service is damaged.",
        "Restart the service. Run this line on the controller, as administrator:",
    ),
    "script_failed": Words(
        "PowerShell on {host} failed (exit code {exit_code}): {line}",
        "The line is the controller's own.",
        "Put right what it says, and try again.",
    ),
    "script_timeout": Words(
        "{host} did not finish within {seconds} seconds. It was told to stop.",
        "It is overloaded, or something there waits for a person.",
        "Try again when the controller is less busy. This line shows what keeps it busy:",
    ),
}
