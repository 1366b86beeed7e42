"""English words of the review: states of a row, columns of its file, guesses about a hold."""

from __future__ import annotations

from app.text import Words

_ROWS = {
    "change_waits": Words("Will be sent"),
    "change_held": Words("Held back"),
    "change_guarded": Words("Waits for approval"),
    "change_done": Words("Done"),
    "change_failed": Words("Refused"),
    "change_skipped": Words("Skipped: no longer true"),
    "kind_user": Words("User"),
    "kind_group": Words("Group"),
}

_FILE = {
    "csv_name": Words("Name"),
    "csv_kind": Words("Kind"),
    "csv_action": Words("Action"),
    "csv_state": Words("State"),
    "csv_reason": Words("Reason"),
    "csv_account": Words("Account"),
    "csv_place": Words("Distinguished name"),
    "csv_fields": Words("Fields (before → after)"),
    "csv_members_added": Words("Members added"),
    "csv_members_removed": Words("Members removed"),
    "csv_guid": Words("objectGUID"),
    "csv_service_id": Words("Id in the service"),
}

_GUESSES = {
    "guess_nothing_read": Words(
        "Probably the directory account may no longer read anything, or the base is wrong.",
        "",
        "Check the connection before anything is approved.",
    ),
    "guess_unit_gone": Words(
        "{count} of them were in “{before}”, which is no longer listed.",
        "The unit was deleted, or the directory account may no longer read it; nothing in the "
        "answers tells which.",
        "Look for the unit in Active Directory.",
    ),
    "guess_moved": Words(
        "{count} of them were moved from “{before}” to “{now}”.",
        "Since the last sync the people, or the unit that they are in, have moved.",
        "Select the new place too, if they are to stay.",
    ),
    "guess_selection_changed": Words(
        "The selection of units or objects was changed after the last sync.",
        "{count} of them are left out by it.",
        "Go back to the page Units and objects, if that was not meant.",
    ),
    "guess_criteria_changed": Words(
        "The criteria were changed after the last sync.",
        "{count} of them no longer meet the criteria.",
        "Go back to the page Criteria, if that was not meant.",
    ),
    "guess_attribute_changed": Words(
        "“{attribute}” was changed for {count} of them, and the criteria look at it.",
        "Such a change often comes from a script or another system.",
        "Compare a few of them in Active Directory.",
    ),
    "guess_attribute_empty": Words(
        "“{attribute}” is empty for {count} of them, and the criteria look at it.",
        "It was cleared, or the directory account may no longer read it.",
        "Look at one of them in Active Directory.",
    ),
    "guess_query_finds_fewer": Words(
        "The custom LDAP query no longer finds {count} of them.",
        "What it asks for has changed in Active Directory, or may no longer be read.",
        "Try the query on the page Units and objects.",
    ),
    "guess_disabled_there": Words(
        "{count} of them were disabled in Active Directory itself.",
        "Somebody, or a script, has disabled many accounts since the last sync.",
        "Ask who did it before they lose their access here too.",
    ),
    "guess_expired_together": Words(
        "{count} of the accounts have expired in Active Directory.",
        "An expiry date has passed, often at the end of a month or a term.",
        "Extend the accounts, if they are to stay.",
    ),
    "guess_source_shrank": Words(
        "Active Directory gave {now} objects, and {before} the time before.",
        "They were deleted, or the directory account may no longer read them.",
        "Find out which before anything is approved.",
    ),
    "guess_deleted_there": Words(
        "{count} of them are no longer in Active Directory.",
        "They were deleted, or moved to where the directory account may not read.",
        "Look for a few of them in Active Directory.",
    ),
    "guess_new_domain": Words(
        "{count} sign-in names change from “@{before}” to “@{after}”.",
        "This looks like a new mail domain.",
        "Approve it only if the new domain is meant and verified in the service.",
    ),
    "guess_name_form": Words(
        "{count} sign-in names change between a mail address and another form.",
        "Another attribute is used for the sign-in name, or its value has changed for all.",
        "Check the mapping of the sign-in name.",
    ),
    "guess_names_in_one_domain": Words(
        "{count} sign-in names change within “@{domain}”.",
        "The rule by which names are made has changed, or many were renamed at once.",
        "Compare a few names before and after.",
    ),
    "guess_names_mapped_otherwise": Words(
        "The settings were changed after the last sync.",
        "The sign-in name may come from another attribute now.",
        "Check the mapping of the sign-in name.",
    ),
    "guess_group_emptied": Words(
        "The group “{group}” loses all of its members that are known: {count}.",
        "It was emptied or made anew in Active Directory, or its members may not be read.",
        "Look at the group in Active Directory.",
    ),
    "guess_group_shrank": Words(
        "The group “{group}” loses {count} of its {of} members.",
        "",
        "Look at the group in Active Directory.",
    ),
    "guess_members_otherwise": Words(
        "The settings were changed after the last sync.",
        "Who is selected, or how groups within groups are treated, decides about members.",
        "Go back to these pages, if that was not meant.",
    ),
    "guess_none": Words(
        "Nothing stands out that these {count} have in common.",
        "",
        "Look through the rows.",
    ),
}

WORDS: dict[str, Words] = {**_ROWS, **_FILE, **_GUESSES}
