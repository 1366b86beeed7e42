"""English words of installations on controllers: the package, msiexec, restarts, and the log."""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

WORDS: dict[str, Words] = {
    # -- the package -------------------------------------------------------------------------
    "package_not_configured": Words(
        "No package of the Password Sync Agent is configured.",
        "The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).",
        "Enter the path of the package and the SHA-256 that its publisher names.",
    ),
    "package_missing": Words(
        "The package {path} is not there.",
        "It was moved or deleted, or the drive it is on is not connected.",
        "Put it there, or enter where it is now.",
    ),
    "package_changed": Words(
        "The package {path} is not the one that was configured.",
        "Its SHA-256 is {found}; the settings say {expected}.",
        "Get the package anew from its publisher. If this one is right, enter its SHA-256 in the "
        "settings. Nothing was copied.",
    ),
    "package_unreadable": Words(
        "The package {path} cannot be read.",
        "It is not a package of Windows Installer, or this account may not read it.",
        "Enter the path of the agent's MSI; the account that runs Identity Connect must be able to "
        "read it.",
    ),
    "push_running": Words(
        "Another installation of password agents is at work.",
        "A second window or command of Identity Connect works in {folder}; controllers are "
        "worked on one at a time.",
        "Wait until it is done, or stop it there.",
    ),
    "push_interrupted": Words(
        "The work on {host} was interrupted.",
        "Identity Connect was closed or stopped meanwhile. What was reached is kept.",
        "“{button:Try again}” goes on at this step.",
    ),
    "push_answer_unknown": Words(
        "{host} answered in a way that is not known here.",
        "A script was changed on its way, or Windows there is of a kind that was never tried.",
        "Send the technical details to support.",
    ),
    # -- what is there already ---------------------------------------------------------------
    "push_newer_there": Words(
        "{host} has a newer agent: version {found}.",
        "The configured package has version {version}, and would take it back.",
        "Configure the newer package, or uninstall the agent there first.",
    ),
    "push_product_unknown": Words(
        "{host} has parts of an agent that Windows Installer does not know.",
        "Its service or its filter is registered, without the product that brought it.",
        "Install the package there once more, then uninstall. This line shows what is registered:",
    ),
    "push_not_verified": Words(
        "Windows Installer says that the agent is installed on {host}, but not all of it is there.",
        "Missing: {missing}.",
        "Something took it away, such as a virus scanner. Uninstall, look into its log, and "
        "install again. This line shows the service:",
    ),
    "push_still_there": Words(
        "Windows Installer says that the agent was removed from {host}, but it is still there.",
        "Version {version} is still registered.",
        "Retry. If it stays, this line shows what is registered:",
    ),
    # -- Windows Installer -------------------------------------------------------------------
    "msiexec_1601": Words(
        "Windows Installer could not be reached on {host} (1601).",
        "Its service is disabled or does not start.",
        "Run this line on the controller, as administrator, and retry:",
    ),
    "msiexec_1602": Words(
        "The installation on {host} was cancelled (1602).",
        "Somebody or another program ended it there.",
        "Retry.",
    ),
    "msiexec_1603": Words(
        "Windows Installer stopped on {host} with a fatal error (1603).",
        "Its log says: {line}",
        "Put that right on the controller, and retry. What was copied is deleted there.",
    ),
    "msiexec_1603_silent": Words(
        "Windows Installer stopped on {host} with a fatal error (1603).",
        "Its log does not say why, or could not be fetched.",
        "Retry. If it happens again, this line shows what Windows Installer told the event log:",
    ),
    "msiexec_1605": Words(
        "{host} does not know the product that was to be removed (1605).",
        "Another removal was faster.",
        "Ask for its status again.",
    ),
    "msiexec_1612": Words(
        "Windows Installer misses the source of the agent on {host} (1612).",
        "Its own copy of the package that is installed there is gone.",
        "Install the same version once more, then retry.",
    ),
    "msiexec_1618": Words(
        "Another installation has been at work on {host} for too long (1618).",
        "Windows Installer does one at a time; ours waited for ten minutes.",
        "Let it end, or restart the controller, then retry. This line shows what runs:",
    ),
    "msiexec_1619": Words(
        "Windows Installer could not open the package on {host} (1619).",
        "It was deleted or is held by another program, such as a virus scanner.",
        "Let the scanner leave ADMIN$\\IdentityConnect alone, and retry. This line shows what it "
        "found:",
    ),
    "msiexec_1620": Words(
        "Windows Installer on {host} does not take the file as a package (1620).",
        "It arrived as it was sent: the package itself is damaged, or made for a newer Windows "
        "Installer.",
        "Get the package anew from its publisher, and enter its SHA-256.",
    ),
    "msiexec_1625": Words(
        "A policy forbids the installation on {host} (1625).",
        "Windows Installer, AppLocker or software restriction is configured so, by Group Policy.",
        "Allow the package there, by its publisher or its SHA-256. This line shows which policies "
        "there are:",
    ),
    "msiexec_1633": Words(
        "The package is not made for the processor of {host} (1633).",
        "The agent is there for 64-bit Windows on AMD64 alone.",
        "Leave this controller out.",
    ),
    "msiexec_1638": Words(
        "Another version of the agent is installed on {host} (1638), and is not replaced by this "
        "package.",
        "Both have the same product code: the package is no upgrade of it.",
        "Uninstall the agent there, then install.",
    ),
    "msiexec_other": Words(
        "Windows Installer ended on {host} with code {exit_code}.",
        "Its log says: {line}",
        "Look the code up with this line, on the controller:",
    ),
    "msiexec_other_silent": Words(
        "Windows Installer ended on {host} with code {exit_code}.",
        "Its log does not say why, or could not be fetched.",
        "Look the code up with this line, on the controller:",
    ),
    "push_signer_differs": Words(
        "{host} refuses the package: it is not signed by the configured publisher.",
        "Windows found {found} ({line}).",
        "Get the package anew from its publisher, or correct the thumbprint in the settings. "
        "Nothing was installed.",
    ),
    "push_package_differs": Words(
        "The package on {host} is not the one that was sent.",
        "Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.",
        "Find out who can write to ADMIN$ on this controller. This line shows who is connected:",
    ),
    "push_package_gone": Words(
        "The package was gone on {host} before it could be installed.",
        "Another program deleted it, most often a virus scanner.",
        "Let the scanner leave ADMIN$\\IdentityConnect alone, and retry. This line shows what it "
        "found:",
    ),
    "push_task_failed": Words(
        "The task that runs Windows Installer failed on {host}.",
        "It says: {line}",
        "Put that right on the controller, and retry.",
    ),
    "push_task_lost": Words(
        "The task that runs Windows Installer is gone on {host}, and left no result.",
        "The controller was restarted meanwhile, or somebody deleted the task.",
        "Retry: it looks at what is installed, and begins anew where it is not.",
    ),
    "push_task_waits": Words(
        "{host} has not begun the task that runs Windows Installer within {minutes} minutes.",
        "Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.",
        "Run this line on the controller, as administrator, and retry:",
    ),
    "push_installer_slow": Words(
        "Windows Installer has been at work on {host} for {minutes} minutes.",
        "It waits for something there. It was not ended: that could leave half an agent.",
        "Look at what runs with this line. “{button:Try again}” goes on waiting for the same "
        "installation:",
    ),
    "push_installer_at_work": Words(
        "Windows Installer is still at work on {host}.",
        "An installation that was begun has not ended, so nothing is deleted there.",
        "Retry in a few minutes.",
    ),
    # -- restarts ----------------------------------------------------------------------------
    "restart_only_one": Words(
        "{host} is not restarted from here: no other controller is known at its site ({site}).",
        "Nobody could sign in there while it is down.",
        "Restart it yourself when it suits, then ask for its status. On the controller, as "
        "administrator:",
    ),
    "restart_last_of_site": Words(
        "{host} is not restarted: it is the last controller of the site {site} that serves.",
        "The others do not answer: {others}.",
        "Put one of them right, and retry. This line shows what is wrong there:",
    ),
    "restart_not_begun": Words(
        "{host} has not gone down within {minutes} minutes.",
        "Something there holds up the shutdown. Nobody else was restarted.",
        "Look at the controller, and retry. This line shows who asked for what:",
    ),
    "restart_not_back": Words(
        "{host} has not come back within {minutes} minutes.",
        "It went down when it was asked, and does not answer since. Nobody else was restarted.",
        "Look at its console. When it is up, “{button:Try again}” goes on with the checks. "
        "From here:",
    ),
    "restart_not_serving": Words(
        "{host} is up again but does not serve after {minutes} minutes.",
        "Silent: {missing}. Nobody else was restarted.",
        "Put that right; “{button:Try again}” goes on with the checks. On the controller, as "
        "administrator:",
    ),
    "filter_not_registered": Words(
        "After its restart {host} has no filter of the agent.",
        '"Notification Packages" does not name it any more.',
        "Install the agent again. This line shows the value:",
    ),
    "filter_refused": Words(
        "{host} did not load the filter of the agent at its restart.",
        "Windows says: {line}",
        "3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it "
        "off there, or leave this controller out. 16953: the file could not be loaded; install "
        "again. This line shows the events:",
    ),
    "filter_not_loaded": Words(
        "{host} has not loaded the filter of the agent at its restart.",
        "It is registered, and Windows does not say why it was left out.",
        "Look at the events with this line; a second restart may be needed:",
    ),
    # -- the command -------------------------------------------------------------------------
    "ask_controller_password": Words("Password of the account on the controllers"),
    "controller_account_wanted": Words(
        "The settings want another account for controllers than the stored one.",
        "Password sync was set up with “{button:Install with another account, asked for once}”.",
        "Name it with --user; its password is asked for.",
    ),
    "agent_none_known": Words("No controller is chosen, and nothing was installed."),
    "agent_not_tried": Words(
        counted(
            "Not tried after that: {count} controllers.",
            one="Not tried after that: {count} controller.",
        )
    ),
    "agent_folder_left": Words("ADMIN$\\{folder} is still there; the next task deletes it."),
    "readiness_pending": Words("waits"),
    "readiness_running": Words("runs"),
    "readiness_ok": Words("ok"),
    "readiness_warning": Words("warning"),
    "readiness_failed": Words("FAILED"),
    "readiness_skipped": Words("skipped"),
    # -- lines of the log --------------------------------------------------------------------
    "push_stopped": Words("Stopped by a person. “{button:Try again}” goes on at this step."),
    "push_already_there": Words("Version {found} is installed already; it is looked at."),
    "push_upgrades": Words("Version {found} is there; it is replaced by {version}."),
    "push_prepared": Words("The protected folder ADMIN$\\{folder} was made."),
    "push_copied": Words("Version {version} was copied to ADMIN$\\{folder}."),
    "push_started": Words("Windows Installer was started, as SYSTEM."),
    "push_waits_for_installer": Words(
        "Another installation is at work on {host}; the next look is in {seconds} seconds."
    ),
    "push_msiexec_done": Words("Windows Installer has ended with {exit_code}."),
    "push_log_unread": Words("The log of Windows Installer could not be fetched: {cause}"),
    "push_verified": Words("Version {version} is there: product, filter and service."),
    "push_left_behind": Words("ADMIN$\\{folder} could not be deleted: {cause}"),
    "push_waits_for_restart": Words("Installed. The agent works after the next restart."),
    "push_installed": Words("Installed. It cannot be told whether a restart is needed."),
    "push_active": Words("The filter is loaded: password changes are captured here."),
    "push_nothing_to_remove": Words("There is no agent to remove."),
    "push_removed": Words(
        "Removed. Windows unloads the filter at the next restart; it captures nothing any more."
    ),
    "push_restart_asked": Words("The restart was asked for."),
    "push_gone": Words("The controller has gone down."),
    "push_back": Words("The controller is up again."),
    "push_serves": Words("LDAP, SYSVOL and DNS answer."),
    "push_restarted": Words("Restarted. There is no agent on it."),
    "push_loaded_unknown": Words("Restarted. It cannot be told whether the filter is loaded."),
}
