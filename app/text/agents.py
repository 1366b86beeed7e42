"""English words of the password agents on controllers: how far each is, and where it is."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    # -- how far a controller is -------------------------------------------------------------
    "agent_stage_absent": Words("Not installed"),
    "agent_stage_started": Words("Installation begun"),
    "agent_stage_copied": Words("Copied"),
    "agent_stage_installed": Words("Installed"),
    "agent_stage_waiting_for_restart": Words("Waiting for restart"),
    "agent_stage_active": Words("Active"),
    "agent_stage_silent": Words("Silent"),
    "agent_stage_failed": Words("Failed"),
    # -- where it is -------------------------------------------------------------------------
    "agent_step_connect": Words("Signing in"),
    "agent_step_prepare": Words("Making the protected folder"),
    "agent_step_copy": Words("Copying the package"),
    "agent_step_start": Words("Starting the installation"),
    "agent_step_run": Words("Running Windows Installer"),
    "agent_step_verify": Words("Looking at what was installed"),
    "agent_step_tidy": Words("Deleting what was copied"),
    "agent_step_restart": Words("Asking for the restart"),
    "agent_step_gone": Words("Shutting down"),
    "agent_step_back": Words("Starting again"),
    "agent_step_services": Words("Waiting for LDAP, SYSVOL and DNS"),
    "agent_step_loaded": Words("Looking for the loaded filter"),
    "agent_step_remove": Words("Removing the agent"),
    # -- the account -------------------------------------------------------------------------
    "agent_account_unnamed": Words(
        "The name with which {user} signs in on a controller is not known.",
        "It is stored as a distinguished name, and the directory could not be asked for its "
        "account name.",
        "Use another account here, or write it as user@domain in the connection's settings.",
    ),
    "agent_account_missing": Words(
        "There is no account to sign in with.",
        "The connection's settings name none.",
        "Use another account here.",
    ),
    "agent_account_typed_wrong": Words(
        "{user} cannot be used to sign in on a controller.",
        "Controllers know accounts as user@domain or DOMAIN\\user.",
        "Type the account in one of these two forms.",
    ),
    "agent_password_missing": Words("Type the password of {user}."),
    "package_path_missing": Words("Name the file of the package."),
    "package_sha256_malformed": Words(
        "This is not a SHA-256.",
        "It has 64 digits from 0 to 9 and a to f.",
        "Copy the one that the publisher of the package names.",
    ),
    "package_signer_malformed": Words(
        "This is not a thumbprint.",
        "It has 40 digits from 0 to 9 and a to f.",
        "Copy it from the certificate's details, or leave it empty.",
    ),
    # -- the package -------------------------------------------------------------------------
    "package_known": Words("{file}, version {version}."),
    "package_known_unversioned": Words("{file}."),
    # -- readiness ---------------------------------------------------------------------------
    "waits_for_account": Words("Not checked: first the account must be known."),
}
