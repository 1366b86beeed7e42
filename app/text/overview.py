"""English words of the overview: the verdict, and what waits for a person.

A verdict's `problem` is one sentence; its `cause` and `fix` say more. Moments are not in here:
they are shown as long ago, in the language and with the plurals of whoever looks.
"""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

_VERDICTS = {
    "verdict_ok": Words("Everything works."),
    "verdict_attention": Words("The sync works, and something needs you."),
    "verdict_review": Words(
        "A plan waits for your review.",
        "Nothing of it is sent before you have looked at it.",
    ),
    "verdict_held": Words(
        "Something waits for your approval.",
        "The guard held what would take away more than on an ordinary day.",
    ),
    "verdict_partial": Words("Some could not be synced.", "Left out: {count}."),
    "verdict_running_schedule": Words("The scheduled sync is running."),
    "verdict_running_sync_now": Words("Syncing."),
    "verdict_running_preview": Words("Building the preview."),
    "verdict_running_apply": Words("Applying the plan."),
    "verdict_running_approve": Words("Applying what was approved."),
    "verdict_running_sync_one": Words("Syncing one person or group."),
    "verdict_paused": Words("Paused.", "No sync begins by itself until you resume it."),
    "verdict_no_worker": Words(
        "Nothing runs the sync at the moment.",
        "No agent on this computer has given a sign of life for a minute.",
        "Keep this program open, or start the agent as a service.",
    ),
    "verdict_nothing_yet": Words(
        "Set up. Nothing has been synced yet.",
        "",
        "The first sync begins with the schedule, or now if you want it to.",
    ),
    "verdict_cut_off": Words(
        "The last sync was ended by force.",
        "What was confirmed until then stays.",
        "The next sync goes on from there.",
    ),
    "verdict_stopped": Words(
        "The last sync was stopped.",
        "What was confirmed until then stays.",
        "The next sync goes on from there.",
    ),
    "verdict_failed": Words("The last sync failed.", "{cause}"),
    "verdict_failing": Words(
        counted(
            "The last {count} syncs failed.",
            one="The last sync failed.",
        ),
        "{cause}",
    ),
    "verdict_not_begun": Words("The sync cannot begin.", "{cause}"),
    "verdict_overdue": Words(
        "The next sync is overdue.",
        "The agent lives, but it has not begun a sync that was due.",
        "If it does not begin within a few minutes, restart the agent and look at its log.",
    ),
    "verdict_disconnected": Words("Disconnected from the service.", "{cause}"),
    "verdict_unmeasured": Words(
        "The last sync got through.",
        "Whether the service can be reached now has not been measured.",
    ),
    "verdict_settings_unread": Words("The settings cannot be read.", "{cause}"),
    "verdict_memory_unread": Words(
        "How the sync is doing cannot be said: its memory cannot be read.", "{cause}"
    ),
}

_TODOS = {
    "todo_settings_unread": Words("The settings cannot be read.", "{cause}"),
    "todo_memory_unread": Words("The memory of the sync cannot be read.", "{cause}"),
    "todo_folder": Words("Nothing can be written to the folder of the settings.", "{cause}"),
    "todo_settings": Words("A setting is not usable.", "{cause}"),
    "todo_no_units": Words(
        "No unit is selected, so nothing is synced.",
        "",
        "Select units in the settings.",
    ),
    "todo_sign_in": Words("The service no longer accepts the sign-in.", "{cause}"),
    "todo_owner": Words("The owner may not manage people any more.", "{cause}"),
    "todo_owner_at_risk": Words(
        "{owner} will soon no longer be able to own this connection.",
        "{cause}",
        "Let somebody else take over before it stops the sync.",
    ),
    "todo_disconnected": Words("The service cannot be reached.", "{cause}"),
    "todo_directory": Words("Active Directory no longer accepts the sign-in.", "{cause}"),
    "todo_run": Words("The last sync failed.", "{cause}"),
    "todo_not_begun": Words("The sync cannot begin.", "{cause}"),
    "todo_gap": Words(
        "Nobody was disabled or deleted, because it is not certain who has left.", "{cause}"
    ),
    "todo_unit_gone": Words("A selected unit cannot be found.", "{cause}"),
    "todo_right_lost": Words("The directory account has lost a right to read.", "{cause}"),
    "todo_held": Words(
        "Held by the guard: {count}.",
        "So many would be taken away or renamed at once that a person has to say yes or no.",
    ),
    "todo_review": Words(
        "A plan waits for your review. Changes: {count}.",
        "Nothing of it is sent before you have looked at it.",
    ),
    "todo_units_gone": Words(
        "Chosen units that cannot be found: {count}.",
        "{unit} was deleted, or the account may no longer read it.",
        "Give the account its right back, or remove the unit from the settings.",
    ),
    "todo_units_new": Words(
        "New units to decide on: {count}.",
        "{unit} is new. Nobody in it is synced until you decide.",
    ),
    "todo_units_renamed": Words(
        "Chosen units with another name: {count}.",
        "{before} is {unit} now. The choice still holds.",
    ),
    "todo_certificate": Words(
        "The certificate of {host} ends on {date}.",
        "Days left: {days}. Without a new one this controller cannot be read any more.",
        "Renew it on the controller.",
    ),
    "todo_certificate_over": Words(
        "The certificate of {host} ended on {date}.",
        "",
        "Renew it on the controller.",
    ),
    "todo_trust": Words(
        "The authority that is trusted for the directory ends on {date}.",
        "{subject}. Days left: {days}.",
        "Record its successor in the settings before that day.",
    ),
    "todo_trust_over": Words(
        "The authority that is trusted for the directory ended on {date}.",
        "{subject}.",
        "Record its successor in the settings.",
    ),
    "todo_password": Words(
        "The password of {user} ends on {date}.",
        "Days left: {days}. Active Directory cannot be read with an expired password.",
        "Change it in Active Directory, then type the new one in the settings.",
    ),
    "todo_password_over": Words(
        "The password of {user} ended on {date}.",
        "",
        "Change it in Active Directory, then type the new one in the settings.",
    ),
    "todo_agents_silent": Words(
        "Controllers that no longer report password changes: {count}.", "{hosts}"
    ),
    "todo_agents_failed": Words(
        "Controllers on which the password agent could not be installed: {count}.", "{hosts}"
    ),
    "todo_agents_restart": Words(
        "Controllers that wait for a restart: {count}.",
        "{hosts}. Password changes there are captured after it.",
    ),
    "todo_agents_missing": Words("Controllers without the password agent: {count}.", "{hosts}"),
    "todo_agents_uncovered": Words(
        "Writable controllers that password sync does not cover: {count}.",
        "{hosts}. A password that is changed there is not captured.",
    ),
    "todo_quarantined": Words(
        "Refused by the service: {count}.",
        "Each is tried again later, or at once when it changes.",
    ),
    "todo_rejected": Words("Left out of the last sync: {count}."),
    "todo_held_back": Words(
        "Held back by hand: {count}.",
        "Somebody unticked or rejected them. They stay as they are.",
    ),
}

WORDS: dict[str, Words] = {
    **_VERDICTS,
    **_TODOS,
    "label_last_sync": Words("Last sync"),
    "label_next_sync": Words("Next sync"),
    "label_connection": Words("Connection"),
    "connection_connected": Words("Connected"),
    "connection_disconnected": Words("Disconnected: {cause}"),
    "connection_unmeasured": Words("Not measured"),
    "status_todo": Words("To do: {todo}"),
}
