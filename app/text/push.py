"""English words of the codes of a push: what controllers answer before, during and after it."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    # -- what lets no script run -------------------------------------------------------------
    "scripts_restricted": Words(
        "{host} does not allow our script to run.",
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
    # -- the way over SMB --------------------------------------------------------------------
    "smb_host_malformed": Words(
        "{host} is not the name or address of a computer.",
        "A name has letters, digits, hyphens and dots; an address has its numbers.",
        "Enter the full DNS name of the controller, such as dc1.corp.example.com.",
    ),
    "smb_unreachable": Words(
        "{host} is not reached on port {port} (SMB).",
        "This computer has no way to its network.",
        "Connect this computer to the network of the controllers (VPN, route). This line tries it "
        "from here:",
    ),
    "smb_no_answer": Words(
        "{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.",
        "It is overloaded or restarts, or a device on the way lets the connection open and then "
        "holds back what is sent.",
        "Try again. If it happens again, look for a firewall or a WAN optimizer on the way.",
    ),
    "smb_not_smb": Words(
        "What answers on port {port} of {host} does not speak SMB.",
        "Another program listens there, or a device on the way answers in its place.",
        "Find out what listens. Run this line on the controller, as administrator:",
    ),
    "smb_encryption_refused": Words(
        "{host} does not encrypt SMB.",
        "It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.",
        "Switch SMB 3 on. Run this line on the controller, as administrator:",
    ),
    "smb_guest": Words(
        "{host} let {user} in as a guest only.",
        "It does not know the account and lets strangers in as guests; a guest's connection is "
        "neither signed nor encrypted.",
        "Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:",
    ),
    # -- the sign-in -------------------------------------------------------------------------
    "smb_credentials_missing": Words(
        "There is no user name or no password to sign in to {host} with.",
        "Neither the stored account nor another one was given.",
        "Enter user name and password of a Domain Admin, and retry.",
    ),
    "smb_wrong_password": Words(
        "{host} refuses the password of {user}, or does not know this account.",
        "The user name or the password is wrong; they are not told apart.",
        "Correct both, then retry. Several attempts may lock the account.",
    ),
    "smb_account_unknown": Words(
        "The account {user} does not exist.",
        "The domain that was asked has no account of this name.",
        "Write it as user@domain, or as DOMAIN\\user. This line shows whether it exists:",
    ),
    "smb_account_disabled": Words(
        "The account {user} is disabled.",
        "An administrator switched it off.",
        "Use another account, or enable it. Run this line as a Domain Admin:",
    ),
    "smb_account_expired": Words(
        "The account {user} has expired.",
        "Its last day is over.",
        "Use another account, or let it go on. Run this line as a Domain Admin:",
    ),
    "smb_account_locked": Words(
        "The account {user} is locked.",
        "Too many wrong passwords were tried with it.",
        "Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:",
    ),
    "smb_account_revoked": Words(
        "The account {user} is disabled, locked or expired.",
        "Kerberos does not say which of them.",
        "Use another account, or see which it is. This line shows all three:",
    ),
    "smb_password_expired": Words(
        "The password of {user} has expired or must be changed.",
        "It is too old, or an administrator demands a new one at the next sign-in.",
        "Change it by signing in to Windows once; then enter the new one and retry.",
    ),
    "smb_account_hours": Words(
        "{user} may not sign in at this hour.",
        "The logon hours of the account exclude it.",
        "Use another account, or retry at another time.",
    ),
    "smb_account_not_here": Words(
        "{user} may not sign in to {host} over the network.",
        "The account is limited to certain computers, or a policy denies it (Deny access to this "
        "computer from the network, Protected Users, an authentication policy).",
        "Use another Domain Admin. This line shows the limits of the account:",
    ),
    "smb_no_logon_servers": Words(
        "{host} cannot check the password of {user} now.",
        "Its Netlogon service does not run, or it reaches no other controller.",
        "Start the service. Run this line on the controller, as administrator:",
    ),
    "smb_ntlm_refused": Words(
        "{host} refuses NTLM.",
        "A policy of the domain restricts it; NTLM was chosen for this controller.",
        "Choose Kerberos for {host} again, and retry.",
    ),
    "smb_sign_in_refused": Words(
        "{host} refuses the sign-in of {user}: {status}.",
        "It gives no reason that is known here; the status is that of Windows.",
        "Look it up in the Security log of the controller (event 4625). Run this line there, as "
        "administrator:",
    ),
    "smb_sign_in_failed": Words(
        "The sign-in of {user} to {host} failed.",
        "NTLM ended before the controller could answer; what it said is under "
        "{button:Technical details}.",
        "Check how the user name is written (user@domain, DOMAIN\\user), or choose Kerberos.",
    ),
    "smb_kerberos_needs_name": Words(
        "Kerberos needs the name of the controller, not its address {host}.",
        "Tickets are made out to names.",
        "Enter its full DNS name; or choose NTLM for {host}, if it must be the address.",
    ),
    "smb_kerberos_no_service": Words(
        "Kerberos does not know the controller by the name {host}.",
        "The name is an alias or misspelt, or the service cifs/{host} is not registered.",
        "Enter the full DNS name of the controller. This line shows which account has the name:",
    ),
    "smb_kerberos_realm": Words(
        "Kerberos does not find the domain of {user}.",
        "What follows the @ is another name than that of the domain, or this computer does not "
        "know its controllers.",
        "Write the account as DOMAIN\\user, and let this computer use the domain's DNS.",
    ),
    "smb_kerberos_unreachable": Words(
        "No controller answers Kerberos, so {user} cannot sign in to {host}.",
        "A firewall drops port 88, or this computer does not find the controllers in DNS.",
        "Open port 88 (TCP and UDP) to the controllers. This line tries it from here:",
    ),
    "smb_kerberos_silent": Words(
        "Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.",
        "A firewall drops port 88 to the controllers of {realm}, or all of them are busy.",
        "Open port 88 (TCP and UDP) to the controllers. This line tries it from here:",
    ),
    "smb_kerberos_clock": Words(
        "The clocks of this computer and of {host} differ too much for Kerberos.",
        "More than five minutes lie between them.",
        "Set this computer's clock by the domain. Run this line here, as administrator:",
    ),
    "smb_kerberos_missing": Words(
        "Kerberos is not installed on this computer.",
        "The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.",
        "Install Identity Connect with its extra kerberos; or choose NTLM for {host}.",
    ),
    "smb_kerberos_failed": Words(
        "Kerberos refuses the sign-in of {user} to {host}.",
        "What it said is under {button:Technical details}.",
        "Check the user name and this computer's clock and DNS; or choose NTLM for {host}.",
    ),
    # -- the share ---------------------------------------------------------------------------
    "smb_share_missing": Words(
        "{host} has no share ADMIN$.",
        "The administrative shares are switched off there.",
        "Switch them on. Run this line on the controller, as administrator; all of its shares are "
        "away for a moment:",
    ),
    "smb_not_administrator": Words(
        "{user} may not use ADMIN$ on {host}.",
        "Only administrators of the controller may, and this account is not one of them.",
        "Use an account with Domain Admin rights, here or in the connection's settings, and retry. "
        "Nothing has to be installed again. This line shows who has them:",
    ),
    "smb_access_denied": Words(
        "{host} does not let {user} write to {name} in ADMIN$.",
        "The account can read there but not write: it is not an administrator of the controller, "
        "or the rights of the Windows folder were changed.",
        "Use an account with Domain Admin rights, and retry. Run this line on the controller to "
        "see the rights:",
    ),
    "smb_share_read_only": Words(
        "ADMIN$ of {host} takes no files: it is write-protected.",
        "The volume that Windows is on cannot be written to.",
        "See what protects it. Run this line on the controller, as administrator:",
    ),
    "smb_disk_full": Words(
        "The disk of {host} is full: {name} did not fit.",
        "The volume that Windows is on has no room left, or a quota is used up. What had been "
        "copied is removed again.",
        "Make room, and retry. This line on the controller shows what is free:",
    ),
    "smb_busy": Words(
        "{host} takes no more work over SMB now.",
        "Its memory or its number of sessions is used up.",
        "Retry later. This line on the controller shows who is connected:",
    ),
    "smb_in_use": Words(
        "{name} on {host} is in use.",
        "A program there holds it, such as msiexec or a virus scanner.",
        "Retry in a few minutes. This line on the controller shows whether msiexec is at work:",
    ),
    "smb_connection_lost": Words(
        "The connection to {host} broke (SMB).",
        "The controller or the network ended it. A file that was being copied is removed by the "
        "controller itself.",
        "Retry. If it happens again, look at the System log of the controller:",
    ),
    "smb_failed": Words(
        "{host} answered SMB in a way that is not known here: {status}.",
        "What it said is under {button:Technical details}.",
        "Retry. If it happens again, look at the SMB log of the controller:",
    ),
    # -- files -------------------------------------------------------------------------------
    "smb_file_missing": Words(
        "{name} is not on {host}.",
        "It has not been written yet, or somebody removed it.",
        "Retry the installation of this controller.",
    ),
    "smb_size_differs": Words(
        "{name} did not arrive whole on {host}: {found} of {sent} bytes.",
        "The controller, or the file system below it, dropped a part. It was removed again.",
        "Retry. If it happens again, check the disk. Run this line on the controller:",
    ),
    "smb_folder_unprotected": Words(
        "The folder {folder} on {host} could not be protected.",
        "Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or "
        "something changes them. It was removed again, and nothing was copied.",
        "ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:",
    ),
    "smb_folder_foreign": Words(
        "{folder} is not a folder of Identity Connect, and is left alone.",
        "Only what Identity Connect itself made below IdentityConnect is written to and removed.",
        "Remove it by hand, if it is not needed.",
    ),
    "smb_package_unreadable": Words(
        "The package {path} cannot be read.",
        "{reason}.",
        "Choose the package again: {page:Password sync}, {button:Package}.",
    ),
    "smb_package_differs": Words(
        "The package {path} is not the one that was configured.",
        "Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody "
        "changed it. Nothing was copied.",
        "Get the package again from where it comes from, and compare its SHA-256. This line shows "
        "it here:",
    ),
    "smb_package_changed": Words(
        "The package {path} was changed while it was copied.",
        "What was read the second time has another SHA-256. What had been copied is removed again.",
        "Find out what writes to it, and retry.",
    ),
    # -- the way over WinRM ------------------------------------------------------------------
    "winrm_host_malformed": Words(
        "{host} is not the name or address of a computer.",
        "A name has letters, digits, hyphens and dots; an address has its numbers.",
        "Enter the full DNS name of the controller, such as dc1.corp.example.com.",
    ),
    "winrm_credentials_missing": Words(
        "No account, or no password, was given for {host}.",
        "Neither the stored account nor another one has both.",
        "Enter the account that installs, and its password.",
    ),
    "winrm_kerberos_needs_name": Words(
        "Kerberos needs the name of the controller, not its address {host}.",
        "Tickets are made out to names.",
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
        "It was changed on the way, or something other than the controller answered. None of "
        "it was used.",
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
        "It was not issued by an authority that this computer trusts.",
        "Trust that authority in the connection's settings. Or, with a certificate of the domain's "
        "authority in the computer's store, run this line on the controller, as administrator, to "
        "take it into use:",
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
        "An encrypted connection to {host} on port {port} (WinRM over TLS) could not be "
        "established.",
        "Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.",
        "Set the listener up again. Run this line on the controller, as administrator:",
    ),
    # -- the sign-in
    "winrm_wrong_password": Words(
        "The password of {user} is wrong.",
        "It was mistyped, or has been changed since it was stored.",
        "Enter it again. Each wrong try counts towards locking the account; this line shows which "
        "accounts are locked:",
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
        "It is too old, or an administrator demands a new one at the next sign-in.",
        "Set a new one by signing in to Windows once; then enter it and retry.",
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
    "winrm_kerberos_short_name": Words(
        "{host} is a short name: Kerberos cannot tell whose domain it belongs to.",
        "This computer belongs to no domain that it could add.",
        "Enter the full DNS name of the controller, such as dc1.corp.example.com.",
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
        "Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or "
        "2: NTLM is refused), on the controller:",
    ),
    "winrm_sign_in_failed": Words(
        "The sign-in of {user} on {host} failed (WinRM).",
        "The answer is under {button:Technical details}; this program does not know it.",
        "Try DOMAIN\\user instead of user@domain, or choose NTLM for {host}.",
    ),
    "winrm_access_denied": Words(
        "{user} signed in on {host}, but may not use Windows Remote Management there.",
        "Only administrators and members of Remote Management Users may; the agent is installed by "
        "an administrator.",
        "Use a Domain Admin. Or make the account an administrator of all controllers, with this "
        "line on a controller:",
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
        "The line is the controller's own.",
        "Set it up again. Run this line on the controller, as administrator:",
    ),
    "winrm_garbled": Words(
        "{host} gave an answer that cannot be read (WinRM).",
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
    "remote_answer_unknown": Words(
        "What the controller answered is not an answer of our script.",
        "A profile, a policy or another program writes into the output of PowerShell there.",
        "Find out what writes there; what it wrote is under {button:Technical details}. Then "
        "retry.",
    ),
    # -- readiness: the way there ------------------------------------------------------------
    "waits_for_smb_sign_in": Words("Not checked: first the sign-in over SMB must succeed."),
    "waits_for_winrm_sign_in": Words("Not checked: first the sign-in over WinRM must succeed."),
    "waits_for_windows": Words("Not checked: first the controller must describe itself."),
    "account_refused_elsewhere": Words(
        "Not tried: the account was refused. Every further try would count towards its lockout."
    ),
    "ready_too_slow": Words(
        "{host} was not done with the checks after {seconds} seconds.",
        "It answers, but too slowly: it is overloaded, or a device on the way holds packets back.",
        "Try again when it is less busy. This line shows from here how it answers:",
    ),
    "smb_signed_in": Words("Signed in; everything is signed and encrypted."),
    "admin_share_written": Words("A file was written to ADMIN$ and removed again."),
    "winrm_by_kerberos_tls": Words("Signed in by Kerberos, encrypted with TLS."),
    "winrm_by_kerberos_message": Words("Signed in by Kerberos, which encrypts each message."),
    "winrm_by_ntlm_tls": Words("Signed in by NTLM, as chosen, encrypted with TLS."),
    "winrm_by_ntlm_message": Words(
        "Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer "
        "answers: give {host} a certificate for WinRM, or use Kerberos."
    ),
    # -- readiness: what the controller says -------------------------------------------------
    "windows_fits": Words("{system}, build {version}, {architecture}."),
    "windows_core": Words("{system}, build {version}, {architecture}, Server Core."),
    "windows_untried": Words(
        "{system}, build {version}: older than Windows Server 2016. The agent was not tried there."
    ),
    "not_a_controller": Words(
        "{host} is not a domain controller.",
        "It runs {system} as a member server; passwords of the domain are not changed on it.",
        "Leave it out. This line lists the writable controllers of the domain:",
    ),
    "controller_holds_copy": Words(
        "{host} is a read-only controller.",
        "It passes each change of a password on to a writable one, where it is captured.",
        "Leave it out. This line lists the writable controllers of the domain:",
    ),
    "architecture_unfit": Words(
        "{host} runs on {architecture}.",
        "The agent is made for AMD64 (x64): LSASS loads nothing else there.",
        "Leave it out. This line shows the architecture, on the controller:",
    ),
    "disk_enough": Words("{free_mb} MB are free on the drive of Windows."),
    "disk_short": Words(
        "{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.",
        "The package is copied there, Windows Installer keeps another copy, and writes a log.",
        "Free some space. This line removes what Windows updates have left, on the controller:",
    ),
    "lsa_protection_off": Words("LSA protection is off. It keeps no filter out."),
    "lsa_protection_ends": Words(
        "LSA protection is on and ends with the next restart. After it, it keeps no filter out."
    ),
    "lsa_protection_unknown": Words(
        "Whether LSA protection is in effect cannot be told: the System log no longer reaches back "
        "to the start of Windows. It is not switched on in the registry."
    ),
    "lsa_protection_on": Words(
        "LSA protection is on: {host} would not load the filter.",
        "RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is "
        "seen only in the event log (3033, 3063).",
        "Use a package whose filter Microsoft has signed; or, where you accept less protection of "
        "LSASS, run this line on the controller, as administrator, and restart it:",
    ),
    "lsa_protection_next": Words(
        "LSA protection begins with the next restart: {host} would not load the filter then.",
        "RunAsPPL is {value} and was set after Windows started.",
        "Use a package whose filter Microsoft has signed; or, where you accept less protection of "
        "LSASS, run this line on the controller, as administrator:",
    ),
    "lsa_protection_ordered": Words(
        "Group Policy orders LSA protection: {host} would not load the filter.",
        '"Configures LSASS to run as a protected process" is set in a policy. LSASS then loads '
        "only what Microsoft has signed for it.",
        "Use a package whose filter Microsoft has signed, or leave the controllers out of that "
        "policy. This line shows which policy it is, on the controller:",
    ),
    "lsa_protection_locked": Words(
        "LSA protection is on although it is not set: {host} would not load the filter.",
        "It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. "
        "Where it was switched off since Windows started, without such a lock, a restart ends it.",
        "Remove the lock with Microsoft's LSA Protected Process Opt-out tool (LsaPplConfig.efi), "
        "or use a package whose filter Microsoft has signed. This line shows when LSASS was "
        "started so, on the controller:",
    ),
    "packages_none": Words("There is no other password filter."),
    "packages_kept": Words("Stay as they are: {packages}."),
    "restart_waits_not": Words("No restart is waited for."),
    "restart_waits_servicing": Words(
        "Windows waits for a restart, to finish an update or a feature. The restart for the agent "
        "can be the same one."
    ),
    "restart_waits_update": Words(
        "Windows Update waits for a restart. The restart for the agent can be the same one."
    ),
    "restart_waits_rename": Words(
        "Files are replaced at the next restart, because another program asked for it."
    ),
    "restart_waits_installer": Words(
        "Another installation was suspended until a restart. Restart the controller first: Windows "
        "Installer may refuse the agent until then."
    ),
    "installer_idle": Words("Windows Installer is idle."),
    "installer_at_work": Words(
        "Another installation is at work. That of the agent waits for it, for up to ten minutes."
    ),
    "agent_absent": Words("Not installed."),
    "agent_there": Words("Version {found} is installed."),
    "agent_older": Words("Version {found} is installed and will be upgraded to {wanted}."),
    "agent_stopped": Words("Version {found} is installed; its service is {service}."),
    "agent_left_over": Words(
        "A part of an agent is there that Windows Installer does not know. The installation puts "
        "it right."
    ),
    "agent_newer": Words(
        "{host} has version {found} of the agent, which is newer than {wanted}.",
        "Windows Installer refuses to go back.",
        "Configure the newer package, or uninstall the agent there first. This line shows what is "
        "installed, on the controller:",
    ),
    "clock_there_agrees": Words("Its clock agrees with this computer's."),
    "clock_there_differs": Words(
        "Its clock differs from this computer's by {seconds} seconds. Kerberos accepts five "
        "minutes."
    ),
    "clock_there_ahead": Words(
        "The clock of {host} is {seconds} seconds ahead of this computer's.",
        "Kerberos accepts five minutes; a sign-in may fail at any moment.",
        "Set both from the same time source. Run this line on the controller, and here:",
    ),
    "clock_there_behind": Words(
        "The clock of {host} is {seconds} seconds behind this computer's.",
        "Kerberos accepts five minutes; a sign-in may fail at any moment.",
        "Set both from the same time source. Run this line on the controller, and here:",
    ),
}
