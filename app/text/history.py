"""English words of the codes of what was done: the journal, and what undoing it means."""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

WORDS: dict[str, Words] = {
    "parted": Words("Ended with the deletion."),
    "did_create": Words("Created"),
    "did_update": Words("Changed"),
    "did_enable": Words("Enabled"),
    "did_disable": Words("Disabled"),
    "did_delete": Words("Deleted"),
    "did_release": Words("No longer synced"),
    "did_members": Words("Members changed"),
    "did_left": Words("Groups left"),
    "did_unlinked": Words("No longer linked"),
    "membership_joined": Words("Joined the group {group}"),
    "membership_parted": Words("Left the group {group}"),
    "membership_since": Words(
        "Groups joined and left are known since {at}; older ones are still being read through."
    ),
    "membership_later": Words("Groups joined and left earlier are still being read through."),
    "action_members": Words("Members were changed"),
    "action_left": Words("Lost its memberships"),
    "action_unlinked": Words("Is no longer linked"),
    "history_run": Words("Run"),
    "history_change": Words("Change"),
    "history_rejected": Words("Not synced"),
    "history_settings": Words("Settings were saved"),
    "history_by_window": Words("in the window"),
    "history_by_command_line": Words("on the command line"),
    "history_by_migration": Words("by a new version of the program"),
    "history_by_outside": Words("changed in the file itself"),
    "history_version": Words("Version {number} of the settings"),
    "history_same_now": Words("The settings are the same now."),
    "history_different_now": Words("What would change if these settings were restored:"),
    "history_first": Words("The first version that is kept."),
    # Scheduled is one that applies its own plan, whoever asked for it: the schedule, or a person.
    "history_run_full_manual": Words("Run with a preview"),
    "history_run_full_scheduled": Words("Full run"),
    "history_run_changes_manual": Words("Run of changes with a preview"),
    "history_run_changes_scheduled": Words("Run of changes"),
    "asked_schedule": Words("by the schedule"),
    "asked_start": Words("made up for after a start"),
    "asked_retry": Words("tried again after a failure"),
    "asked_approve": Words("after an approval"),
    "asked_unknown": Words("Who asked for it was not recorded."),
    "result_unfinished": Words("It has not ended: it is still under way, or was ended by force."),
    "history_rejected_count": Words(
        counted(
            "{count} could not be synced.",
            one="{count} could not be synced.",
        )
    ),
    "history_held_count": Words(
        counted(
            "{count} held back.",
            one="{count} held back.",
        )
    ),
    "history_added": Words(
        counted(
            "{count} added:",
            one="{count} added:",
        )
    ),
    "history_removed": Words(
        counted(
            "{count} removed:",
            one="{count} removed:",
        )
    ),
    "history_nothing": Words("Nothing is noted."),
    "history_exported": Words(
        counted(
            "{count} events were written to {path}.",
            one="{count} event was written to {path}.",
        )
    ),
    "history_nobody": Words(
        "Nobody is or was called “{who}”.",
        "The last reading of the directory and the history know no such name, mail or GUID.",
        "Try another name or mail address, or the GUID.",
    ),
    "history_several": Words(
        counted(
            "“{who}” matches {count} people or groups.",
            one="“{who}” matches {count} person or group.",
        ),
        "A file holds the history of one.",
        "Give the GUID of the one that you mean; without --export all of them are shown.",
    ),
    "run_unknown": Words(
        "There is no run {run}.",
        "It was never begun, or is older than what is kept.",
        "identity-connect history lists the runs.",
    ),
    "settings_version_gone": Words(
        "There is no version {number} of the settings any more.",
        "It was never there, or is older than what is kept.",
        "identity-connect history --config lists those that are kept.",
    ),
    "export_format": Words(
        "{path} cannot be written: its kind is not known.",
        "A history is exported as CSV or as JSON lines.",
        "Give a name that ends in .csv or .jsonl.",
    ),
    "csv_time": Words("Time"),
    "csv_event": Words("Event"),
    "csv_run": Words("Run"),
    "csv_who": Words("By whom"),
    "csv_by": Words("How"),
    # -- what stands beside an explanation --------------------------------------------------
    "read_deleted": Words(
        "No longer in Active Directory. The account was deleted on {at} (run {run})."
    ),
    "read_forgotten": Words(
        "No longer in Active Directory, and not linked. The last change was on {at} (run {run})."
    ),
    "found_by_old_name": Words("Was called “{name}” before."),
    "as_read_full": Words("As read on {at}, all of it."),
    "as_read_changes": Words("As read on {at}; brought up to date with changes since ({count})."),
    "last_change": Words("Last confirmed change: {action} on {at} (run {run})."),
    "last_change_none": Words("Nothing was ever changed, as far as the history goes."),
    "row_guarded": Words("{action}: waits for approval, because too many would be affected."),
    "row_unticked": Words("{action}: kept back, because somebody unticked or rejected it."),
    "row_waits": Words("{action}: waits in the latest plan."),
    "group_member": Words("Is in {group}."),
    "group_member_elsehow": Words(
        "Is in {group} in the service, where the directory does not name it directly."
    ),
    "group_not_synced": Words("Not in {group} in the service: the group is not synced."),
    "group_without_account": Words("Not in {group} in the service: there is no linked account."),
    "group_waits": Words("Not in {group} in the service yet."),
    "explain_step_found": Words("found"),
    "explain_step_plan": Words("plan"),
    "explain_step_last": Words("history"),
    "explain_step_group": Words("group"),
    # -- a run undone ------------------------------------------------------------------------
    "undo_create": Words("Was created by this run."),
    "undo_update": Words("Gets its earlier values back."),
    "undo_enable": Words("Was enabled by this run."),
    "undo_disable": Words("Was disabled by this run."),
    "undo_delete": Words("Was deleted by this run."),
    "undo_release": Words("Is synced again."),
    "undo_members": Words("Gets its earlier members back."),
    "undo_left": Words("Gets back a member who was deleted."),
    "undo_unlinked": Words("Is linked again."),
    "new_id": Words("It is made anew, with another id and without what it owned."),
    "account_stays": Words("The account is disabled, not deleted."),
    "anchor_stays": Words("The account keeps the identifier that the sync gave it."),
    "values_unknown": Words("Its values before are not known, because they could not be read."),
    "members_unknown": Words("Who was in the group before the sync took it over is not known."),
    "image_unknown": Words("An earlier version noted what was done, but not what was before."),
}
