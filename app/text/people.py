"""English words about one person or group: found, explained, synced at once."""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

WORDS: dict[str, Words] = {
    "run_kind_one": Words("one person or group"),
    "history_run_one_manual": Words("One person or group, synced immediately"),
    "history_run_one_scheduled": Words("One person or group, synced immediately"),
    "only_one": Words("Only this one was read and synced; the next run decides all others."),
    "person_several": Words(
        counted(
            "“{who}” matches {count} people or groups: {names}.",
            one="“{who}” matches {count} person or group: {names}.",
        ),
        "Only one can be synced at a time.",
        "Give the GUID, the mail or the account name of the one that you mean.",
    ),
    "person_which": Words("“{who}” matches several:"),
    "person_number": Words("Which one, from 1 to {count}? "),
    "one_before_first": Words(
        "A single person or group cannot be synced yet.",
        "The directory and the service have not been compared so far.",
        "Run a preview or a sync first.",
    ),
    "one_unfinished": Words(
        "A single person or group cannot be synced just now.",
        "The last comparison of everybody did not get to its end, so it is not known who else has "
        "the same name or mail.",
        "Sync now; after that, a single person or group can be synced again.",
    ),
    "one_base_changed": Words(
        "A single person or group cannot be synced just now.",
        "The directory is read beneath another base than at the last run.",
        "Sync now, so that everybody is compared once.",
    ),
    "one_many_alike": Words(
        "This one cannot be synced alone.",
        "Several accounts of the service could be theirs: they have the same name or mail.",
        "Sync now: the comparison of everybody says which accounts these are.",
    ),
    "one_unseen": Words(
        "{name} was not found in Active Directory, and was not deleted either.",
        "It was last seen as {dn}. The account that reads may no longer see it, or the controller "
        "did not say everything.",
        "Give the account its right back. Until then, everything stays as it is.",
    ),
    "one_deletions_hidden": Words(
        "{name} was not found in Active Directory, and it is not known whether it was deleted.",
        "It was last seen as {dn}. The account that reads sees no deleted objects.",
        "The next full comparison decides: start one, or let the account see deleted objects.",
    ),
    "one_moved_out": Words(
        "{name} is now where the directory is not read: {dn}.",
        "It was moved out of the base of the search.",
        "The next full comparison asks you before anything is taken away.",
    ),
}
