"""English words about settings that are edited, restored, exported and imported."""

from __future__ import annotations

from app.text import Words

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
        "What stands at {position} is not what belongs there.",
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
}
