"""English words of the codes of the engine, its memory and the worker."""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

WORDS: dict[str, Words] = {
    "not_surveyed": Words(
        "The directory has not been read yet.",
        "Numbers and samples are taken from the last pass over the directory.",
        "Choose {button:Read again}.",
    ),
    "attribute_not_read": Words(
        "The value of “{attribute}” is not known yet.",
        "The last pass over the directory did not ask for this attribute.",
        "Choose {button:Read again}.",
    ),
    # -- the memory of the sync --------------------------------------------------------------
    "store_newer": Words(
        "The sync database was written by a newer version of this program.",
        "{path} has format {found}; this version knows formats up to {known}.",
        "Install the newer version again. The file was not changed.",
    ),
    "store_damaged": Words(
        "The sync database is damaged.",
        "{path} cannot be read as the database of this program. The file was not changed.",
        "Restore it from a backup, or move it away: the next run then finds everybody in the "
        "service by their anchor and links them again.",
    ),
    "store_not_writable": Words(
        "The sync database cannot be opened for writing.",
        "This account may not write to {path} or its folder.",
        "Give the account that runs the sync the right to write there.",
    ),
    "store_busy": Words(
        "The sync database is locked by another program.",
        "Something has kept {path} locked for too long, a backup for example.",
        "The sync tries again by itself.",
    ),
    "store_io": Words(
        "The disk failed while the sync database was read or written.",
        "The file is {path}.",
        "Check the disk. The sync tries again by itself.",
    ),
    # -- plans and holds ---------------------------------------------------------------------
    "plan_unknown": Words(
        "There is no such plan: {plan}.",
        "It was replaced by a newer one, or the ID is mistyped.",
        "Make a new preview.",
    ),
    "plan_stale": Words(
        "This plan is out of date, so nothing was sent.",
        "It is {age_h} hours old, or since then the directory has been read again or the "
        "settings have been changed.",
        "Make a new preview and apply that one.",
    ),
    "hold_unknown": Words(
        "There is no such held set of changes: {hold}.",
        "A newer plan has replaced it, or the ID is mistyped.",
        "“identity-connect holds” lists what waits now.",
    ),
    # -- reading -----------------------------------------------------------------------------
    "units_changed": Words(
        "The organizational units changed while the directory was read.",
        "One was renamed or moved, or a new one waits for a decision, so it is not certain who "
        "belongs where. Nothing was changed.",
        "The sync tries again by itself.",
    ),
    # -- one object --------------------------------------------------------------------------
    "groups_not_offered": Words("Not synced: the service has no groups."),
    "account_disputed": Words(
        "The account {account} fits another object of the directory as well.",
        "One is found by its name and the other by its mail address, or two groups have one name.",
        "Give the account the external id of the one that it belongs to, or change a name.",
    ),
    "name_in_between": Words("A temporary name, while several exchange their names."),
    "no_longer_true": Words(
        "Nothing was taken away from {name}.",
        "Read once more just before, the directory no longer says what the plan was made of.",
        "The next run decides anew.",
    ),
    "time_left_little": Words("less than a minute left"),
    "time_left_minutes": Words("about {count} min left"),
    "time_left_hours": Words("about {count} h left"),
    "quarantine_empty": Words("Nothing is in quarantine."),
    "quarantine_waits": Words(
        counted(
            "{count} records in quarantine: the service refused them. See the command quarantine.",
            one="{count} record in quarantine: the service refused it. See the command quarantine.",
        )
    ),
    "quarantine_entry": Words(
        counted(
            "Refused {tries} times since {since}; tried again in the first run from {next_try} on.",
            one="Refused {tries} time since {since}; tried again in the first run from "
            "{next_try} on.",
            by="tries",
        )
    ),
    "quarantine_member": Words("{group}: the member {member}"),
    "quarantine_retried": Words(
        counted(
            "{count} records will be sent again by the next run.",
            one="{count} record will be sent again by the next run.",
        )
    ),
    "quarantine_unknown": Words(
        "Nothing with this GUID is in quarantine: {guid}.",
        "It was sent since, is no longer to be sent, or the GUID is mistyped.",
        "Look at the list again.",
    ),
    # -- the worker --------------------------------------------------------------------------
    "worker_not_running": Words(
        "The sync service is not running.",
        "Nobody has taken the request within {seconds} seconds.",
        "Start the service, or run the sync from here.",
    ),
    "worker_fault": Words(
        "The last run ended by a fault of this program.",
        "The log has the details.",
        "The sync tries again by itself. Send the log to support if it happens again.",
    ),
    "command_unknown": Words("The sync service does not know this request: {command}."),
}
