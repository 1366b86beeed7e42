"""English words about runs of changes: what they read, and why one was a full comparison."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    "run_kind_changes": Words("changes"),
    "run_kind_full": Words("everything"),
    "only_changes": Words(
        "Only what has changed in the directory since the last run was compared. With --full, "
        "everybody is."
    ),
    "deletions_not_seen": Words(
        "The directory shows this account no deleted objects. Whoever was deleted is noticed by "
        "the next full comparison: the nightly one, or one that you start with --full."
    ),
    "full_because_no_base": Words(
        "Everything was compared: this is the first comparison, and changes need one to go on from."
    ),
    "full_because_full_incomplete": Words(
        "Everything was compared: the last full comparison could not read all of the directory or "
        "of the service, so changes cannot go on from it."
    ),
    "full_because_full_in_doubt": Words(
        "Everything was compared: in the last full comparison people or groups looked as if they "
        "had left, and it is not certain that they have. Runs read changes alone again once that "
        "is decided or no longer so."
    ),
    "full_because_base_changed": Words(
        "Everything was compared: the search does not begin at the same place in the directory as "
        "at the last run."
    ),
    "full_because_settings_changed": Words(
        "Everything was compared: the settings are not those of the last full comparison."
    ),
    "full_because_full_unfinished": Words(
        "Everything was compared: the last full comparison did not come to its end, the directory "
        "was read for the settings since then, or an earlier version of this program made it."
    ),
    "full_because_full_overdue": Words(
        "Everything was compared: the last full comparison is more than a day old."
    ),
    "full_because_clock_went_back": Words(
        "Everything was compared: this machine’s clock is behind the time of the last run."
    ),
    "full_because_controller_changed": Words(
        "Everything was compared: another domain controller answered than at the last run, or the "
        "same one after a restore, and each counts its changes by itself."
    ),
    "full_because_usn_went_back": Words(
        "Everything was compared: the domain controller counts fewer changes than at the last run, "
        "as after a restore."
    ),
    "full_because_poll_incomplete": Words(
        "Everything was compared: the directory’s answer about its changes was not complete."
    ),
    "full_because_unit_missing": Words(
        "Everything was compared: a selected organizational unit cannot be found."
    ),
    "full_because_account_missing": Words(
        "Everything was compared: the service did not find an account that it should have."
    ),
    "full_because_many_new": Words(
        "Everything was compared: there were so many new people or groups that listing the service "
        "was the shorter way to find out who has an account already."
    ),
    "full_because_many_alike": Words(
        "Everything was compared: several accounts of the service could be the same person’s."
    ),
    "full_because_not_counted": Words(
        "Everything was compared: the mapping, the criteria or the custom query uses an attribute "
        "that changes without the directory counting it (such as directReports or lastLogon)."
    ),
}
