"""English words about settings that are edited, restored, exported and imported."""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

WORDS: dict[str, Words] = {
    "settings_changed_meanwhile": Words(
        "Other settings were saved meanwhile: {names}.",
        "Somebody saved them in another window or with a command, after you had begun. Your "
        "changes are kept, and nothing was saved.",
        "Look at what differs now, and update once more.",
    ),
    "settings_of_another": Words(
        "These settings belong to another connection than the one in {folder}.",
        "The connection was set up anew after they had been opened.",
        "Discard them and begin again.",
    ),
    "settings_busy": Words(
        "Another window or command is saving settings in {folder}.",
        "It takes a moment, and has not ended yet.",
        "Try again.",
    ),
    "settings_file_unreadable": Words(
        "{path} cannot be read.",
        "The system says: {technical}",
        "Choose another file, or give this user the right to read it.",
    ),
    "settings_file_foreign": Words(
        "{path} is no file of settings.",
        "It is not what an export writes, or only a part of it.",
        "Export the settings again, and choose that file.",
    ),
    "settings_file_damaged": Words(
        "The settings in {path} cannot be used.",
        "The entry at {position} is not what is expected there.",
        "Correct that place, or export the settings again. Nothing was changed.",
    ),
    "settings_file_newer": Words(
        "{path} was written by a newer version of Identity Connect.",
        "It has format {version}; this version knows formats up to {known}.",
        "Install the newer version on this machine, or export from this version.",
    ),
    "settings_file_secret": Words(
        "{path} holds something that looks like a secret, at {position}.",
        "A file of settings is copied and mailed, so it must not have any.",
        "Remove it from the file. A password is typed on this machine.",
    ),
    "settings_unchecked": Words(
        "The edited connection to Active Directory has not passed its check.",
        "Another connection takes over only after that. The present one stays in force.",
        "Check the connection, or take back what you changed in it.",
    ),
    # -- on the command line -----------------------------------------------------------------
    "settings_exported": Words("The settings were written to {path}."),
    "settings_updated": Words("Updated. The next sync takes the new settings."),
    "settings_password_set": Words("The password of {user} works, and is in force now."),
    "settings_checking": Words("Checking the connection. The password is tried once."),
    "settings_no_difference": Words("Nothing differs."),
    "settings_allowed": Words(
        "The next sync may take away exactly the accounts that were confirmed, for 24 hours. If "
        "anybody else is among them by then, it holds all of them and asks."
    ),
    "settings_asks": Words(
        "The next sync holds the accounts beyond the limits and asks: see identity-connect holds."
    ),
    "settings_effect": Words(
        "According to the last reading of the directory: people added: {joins}, people who "
        "would leave: {leaves}."
    ),
    "settings_effect_disabled": Words(
        counted(
            "{count} of the people added are disabled in Active Directory and get no account.",
            one="{count} of the people added is disabled in Active Directory and gets no account.",
        )
    ),
    "settings_effect_accounts": Words(
        "Accounts that would be disabled: {disables}, deleted for good: {deletes}."
    ),
    "settings_effect_unmapped": Words(
        counted(
            "{count} cannot be synced: {problem}",
            one="{count} cannot be synced: {problem}",
        )
    ),
    "settings_effect_unknown": Words(
        "What it does to people is not known: the directory was not read for these settings. A "
        "run holds back what is beyond the limits."
    ),
    "settings_ask_update": Words("Update the settings? [y/N] "),
    # Every answer that says yes to such a question, short and long; English is always understood.
    "answers_yes": Words("y yes"),
    "settings_ask_count": Words(
        counted(
            "{count} accounts are more than the limits let pass. Type {count} to go on: ",
            one="{count} account is more than the limits let pass. Type {count} to go on: ",
        )
    ),
    "settings_yes_needed": Words(
        "Nobody is there to be asked whether the settings are to be updated.",
        "The command does not run at a terminal. Nothing was changed.",
        "Look at what differs with --dry-run, then give --yes.",
    ),
    "settings_count_needed": Words(
        counted(
            "{count} accounts would be disabled or deleted: more than the limits let pass.",
            one="{count} account would be disabled or deleted: more than the limits let pass.",
        ),
        "Such a change is confirmed with its number. Nothing was changed.",
        "Give --count {count} if you mean it.",
    ),
    # -- sections of the settings ------------------------------------------------------------
    "section_connection": Words("Connection to Active Directory"),
    "section_units": Words("Units and objects"),
    "section_mapping": Words("Field mapping"),
    "section_criteria": Words("Criteria"),
    "section_rules": Words("User rules"),
    "section_limits": Words("Limits"),
    "section_schedule": Words("Schedule"),
    "section_passwords": Words("Password sync"),
    "section_proxy": Words("Proxy and network"),
    "section_retention": Words("What is kept, and how long"),
    "section_start": Words("Start at sign-in"),
    "section_transfer": Words("Export and import"),
    "section_language": Words("Language"),
    "lead_connection": Words(
        "The connection that is in force goes on until another one has passed its check and "
        "you choose {button:Update}."
    ),
    "lead_check": Words(
        "Each row is tried for real. A password is tried once, never again by itself."
    ),
    "lead_units": Words(
        "Who may be synced at all. Nothing changes before you choose {button:Update}."
    ),
    "lead_mapping": Words(
        "Which attribute fills which field. It takes effect with {button:Update}."
    ),
    "lead_criteria": Words(
        "Who of the selected units is synced. It takes effect with {button:Update}."
    ),
    "lead_rules": Words("It takes effect with the first sync after {button:Update}."),
    "lead_limits": Words("A run does by itself what happens on an ordinary day; more waits."),
    "lead_schedule": Words("A change shows in the service after the next run."),
    "lead_passwords": Words(
        "Which controllers capture passwords. The agents are installed on the page "
        "{page:Password sync}."
    ),
    "lead_proxy": Words(
        "How this computer reaches the service. It takes effect with {button:Update}."
    ),
    "lead_retention": Words("What is older, or too much, is dropped after a run."),
    "lead_start": Words("It takes effect at once."),
    "lead_transfer": Words("A file of settings has no secret, and nothing of this computer."),
    "lead_language": Words("For this window, for what the agent records, and for commands."),
}
