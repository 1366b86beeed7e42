"""English words of what is held: doubts, events, limits over several runs, and `holds`."""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

_DOUBTS = {
    "unit_lost": Words(
        "The unit {unit} is gone, together with people or groups who are synced.",
        "It was deleted, or the account may no longer read it.",
        "If it was deleted, approve exactly these rows; if not, give the account its right back.",
    ),
    "unit_given_up": Words(
        "They went with the unit {unit}, which was deleted on purpose.",
        "A person has said so when the unit could no longer be found.",
        "Approve exactly these rows within a day, or reject them.",
    ),
    "unit_emptied": Words(
        "Half of the people of {unit} or more cannot be found any more.",
        "They were deleted, or the account may no longer read them. Deleted objects are not shown "
        "to this account, so it cannot tell which.",
        "If they were deleted, approve exactly these rows; if not, give the account its right "
        "back.",
    ),
    "vanished_without_trace": Words(
        "They cannot be found any more, and they are not among what was deleted.",
        "The account may no longer read them, or they are outside the base now.",
        "Look for them in Active Directory. If they are really gone, approve exactly these rows.",
    ),
    "moved_out_of_base": Words(
        "They are no longer where this sync reads, and they were not deleted.",
        "They were moved to a part of the directory that is outside the base of the search.",
        "If they have really left, approve exactly these rows. If not, move them back, or let the "
        "search begin higher up.",
    ),
    "attribute_lost": Words(
        "“{attribute}” is empty for everybody now, and the criteria need it.",
        "The account may no longer read it, or it was cleared everywhere.",
        "Give the account its right back, or change the criteria; if this is meant, approve "
        "exactly these rows.",
    ),
    "attribute_lost_in_unit": Words(
        "“{attribute}” is empty now for half of the people of {unit} or more, and the criteria "
        "need it.",
        "The account may no longer read it there, or it was cleared.",
        "Give the account its right back; if this is meant, approve exactly these rows.",
    ),
    "query_found_nobody": Words(
        "The custom LDAP query finds nobody any more.",
        "The account may no longer read an attribute that it asks for, or nobody has it.",
        "Try the query on the page {page:Units and objects}; if this is meant, approve "
        "exactly these rows.",
    ),
    "query_found_fewer": Words(
        "The custom LDAP query no longer finds half of the people of {unit} or more.",
        "The account may no longer read an attribute there that it asks for, or it has changed.",
        "Try the query on the page {page:Units and objects}; if this is meant, approve "
        "exactly these rows.",
    ),
    "unit_not_listed": Words(
        "In a unit that has a rule and cannot be found at the moment: {unit}.",
        "The account may no longer read the unit itself.",
        "Give the account its right back. Until then nothing changes for those in it.",
    ),
    "state_unreadable": Words(
        "It cannot be read whether this user is enabled.",
        "The account that reads the directory may not read “{attribute}” of this user. The "
        "attribute belongs to the property set Account Restrictions.",
        "Give the account the right to read Account Restrictions, for example through the group "
        "Pre-Windows 2000 Compatible Access.",
    ),
}

_EVENTS = {
    "canary_lost": Words(
        "An object that cannot be deleted is not readable any more.",
        "The account has lost a right to read, so others may be missing too.",
        "Give the account its right back.",
    ),
    "right_lost": Words(
        "{dn} cannot be read any more, and it is an object that nobody can delete.",
        "The account has lost a right to read. Until this is settled nobody is disabled, deleted "
        "or taken out of a group.",
        "Give the account its right back; approve only if it is not to read this place any more.",
    ),
    "selected_unit_missing": Words(
        "The unit {unit}, which has a rule, cannot be found.",
        "It was deleted, or the account may no longer read it. Until this is settled nobody is "
        "disabled, deleted or taken out of a group.",
        "Approve only if it was deleted on purpose: its people are then leavers, and its rule is "
        "removed. Otherwise give the account its right back, or change the units.",
    ),
    "over_limit_since_full": Words(
        "Together with {before} since the last full comparison this is more than on an ordinary "
        "day: {count} more, and {limit} pass without asking.",
        "Many small runs add up to a big one.",
        "Look through the rows, then approve or reject exactly these.",
    ),
    "guess_right_lost": Words(
        "The account has probably lost a right to read.",
        "What may not be read looks as if it were not there.",
        "Look into Active Directory before anything is approved.",
    ),
}

_COMMAND = {
    "hold_unit": Words("the people of a unit that cannot be found"),
    "hold_right": Words("everything that takes something away"),
    "holds_none": Words("Nothing is held."),
    "holds_open": Words("waits"),
    "holds_approved": Words("approved"),
    "holds_rejected": Words("rejected, stays as it is"),
    "holds_line": Words("{what}: {count} of {total}"),
    "holds_event": Words("{what}: {count}"),
    "holds_approve": Words("To allow exactly this: identity-connect holds approve {id}"),
    "holds_approve_count": Words(
        "To allow exactly this: identity-connect holds approve {id} --count {count}"
    ),
    "holds_reject": Words("To keep everything as it is: identity-connect holds reject {id}"),
    "holds_release": Words("To be asked again: identity-connect holds release {id}"),
    "holds_probably": Words("Probably: {guess}"),
    "holds_member": Words("{member} out of {group}"),
    "holds_becomes": Words("{name} becomes {becomes}"),
    "holds_now_approved": Words("Approved for 24 hours, exactly these: {what}, {count}."),
    "holds_unit_given_up": Words("The rule of {unit} is removed; its people are leavers now."),
    "holds_right_given_up": Words("What cannot be read is no longer looked for."),
    "holds_now_rejected": Words("Rejected: {what}, {count}. They stay as they are until released."),
    "holds_unit_kept": Words("Nothing is taken away as long as {unit} cannot be found."),
    "holds_now_released": Words("Released: {what}, {count}. The next run asks again."),
    "holds_next_run": Words("The next run does it; “identity-connect sync” does it now."),
    "holds_worker_runs": Words("The agent does it now."),
    "hold_count_needed": Words(
        counted(
            "{count} accounts would be deleted for good, so nothing was approved.",
            one="{count} account would be deleted for good, so nothing was approved.",
        ),
        "What is deleted in the service cannot be brought back.",
        "Look through them with “identity-connect holds show {hold}”; to allow it, add "
        "--count {count}.",
    ),
    "hold_ambiguous": Words(
        "More than one held set begins with {hold}.",
        "An ID may be cut short, and this is too short to tell them apart.",
        "Type more of the ID.",
    ),
}

WORDS: dict[str, Words] = {**_DOUBTS, **_EVENTS, **_COMMAND}
