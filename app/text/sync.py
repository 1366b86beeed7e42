"""English words of the decisions of `sync`: reasons, rejections, gaps, guard, schedule, names.

What is said of one row of a plan is a sentence of its own (`problem`), with a cause and a fix
where a person can do something about it. Names of actions are `action_<action>`.
"""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

_DECISIONS = {
    # -- in, or left out by default ----------------------------------------------------------
    "in_selected_unit": Words("In a selected unit."),
    "no_criteria": Words("No criteria: everything in the selected units is synced."),
    "criteria_met": Words("Meets the criteria."),
    "clause_met": Words("Meets the criteria by “{attribute}”."),
    "critical_system_object": Words(
        "Left out: Active Directory needs this object for itself.",
        "It is marked as a critical system object.",
    ),
    "krbtgt": Words("Left out: this is the domain's Kerberos key account, not a person."),
    "managed_service_account": Words("Left out: this is a managed service account, not a person."),
    "computer": Words("Left out: this is a computer account."),
    "trust_account": Words("Left out: this account belongs to a trust with another domain."),
    "users_not_selected": Words("Users are not selected for the sync."),
    "groups_not_selected": Words("Distribution groups are not selected for the sync."),
    "security_groups_not_selected": Words("Security groups are not selected for the sync."),
    # -- units -------------------------------------------------------------------------------
    "no_unit_selected": Words(
        "No unit is selected, so nothing is synced.",
        "",
        "Select units on the page {page:Units and objects}.",
    ),
    "outside_units": Words("Not in any selected unit."),
    "unit_deselected": Words("In a unit that is not selected: {unit}."),
    "unit_new_ask": Words(
        "In a new unit that nobody has decided on yet: {unit}.",
        "New units are asked about, as set on the page {page:Units and objects}.",
        "Decide whether the unit is synced. Until then nothing changes for those in it.",
    ),
    "unit_new_never": Words(
        "In a new unit, and new units are not synced: {unit}.",
        "",
        "Select the unit to sync it.",
    ),
    # -- criteria ----------------------------------------------------------------------------
    "clause_not_equal": Words("“{attribute}” is not “{value}”."),
    "clause_equal": Words("“{attribute}” is “{value}”."),
    "clause_not_starting": Words("“{attribute}” does not start with “{value}”."),
    "clause_not_ending": Words("“{attribute}” does not end with “{value}”."),
    "clause_not_containing": Words("“{attribute}” does not contain “{value}”."),
    "clause_containing": Words("“{attribute}” contains “{value}”."),
    "clause_value_absent": Words("“{attribute}” is empty."),
    "clause_value_present": Words("“{attribute}” is not empty."),
    "no_clause_met": Words("None of the conditions is met: {attributes}."),
    "clause_undecodable": Words(
        "“{attribute}” cannot be read as text, so the criteria cannot be decided.",
        "The value holds bytes that are not UTF-8.",
        "Correct the value in Active Directory. Until then nothing changes here.",
    ),
    "query_not_matched": Words("The custom LDAP query does not find this user."),
    "query_not_asked": Words(
        "The custom LDAP query was not answered, so nothing changes for this user.",
        "",
        "The next run asks it again.",
    ),
    "criteria_group_empty": Words(
        "A group of conditions is empty.",
        "",
        "Add a condition to it, or remove the group.",
    ),
    "criteria_attribute_missing": Words(
        "A condition has no field.",
        "",
        "Choose an attribute from the list, or remove the condition.",
    ),
    "criteria_attribute_secret": Words(
        "“{attribute}” holds a secret and cannot be a condition.",
        "Passwords are never read.",
        "Choose another attribute.",
    ),
    "criteria_value_long": Words(
        "The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.",
        "",
        "Shorten it.",
    ),
    "criteria_attribute_one_by_one": Words(
        "“{attribute}” cannot be read for everybody.",
        "A controller computes it for one object at a time, and refuses to for many.",
        "Choose another attribute; memberOf names the groups of a user.",
    ),
    "criteria_attribute_invalid": Words(
        "“{attribute}” is not the name of an attribute.",
        "Names have letters, digits and hyphens, and begin with a letter.",
        "Choose an attribute from the list, or type its LDAP name.",
    ),
    "criteria_value_missing": Words(
        "The condition on “{attribute}” has no value.",
        "",
        "Type a value, or choose “{button:is empty}” or “{button:is not empty}”.",
    ),
}

_MAPPING = {
    # -- the map itself ----------------------------------------------------------------------
    "mapping_target_reserved": Words(
        "“{field}” cannot be mapped.",
        "The sync itself decides it: the link, the state and the members of an account.",
        "Remove this row.",
    ),
    "mapping_target_unknown": Words(
        "The service has no field “{field}”.",
        "",
        "Choose a field from the list.",
    ),
    "mapping_target_duplicate": Words(
        "“{field}” is mapped twice.",
        "",
        "Keep one of the rows. To take the first value that is there, use “{button:First "
        "that is not empty}”.",
    ),
    "mapping_required_missing": Words(
        "“{field}” is required and not mapped.",
        "",
        "Choose the attribute that it comes from.",
    ),
    "mapping_constant_unique": Words(
        "“{field}” must differ for everybody and cannot be a fixed value.",
        "",
        "Choose the attribute that it comes from.",
    ),
    "mapping_constant_empty": Words(
        "The fixed value of “{field}” is empty.",
        "",
        "Type a value, or remove this row.",
    ),
    "mapping_constant_long": Words(
        "The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.",
        "",
        "Shorten it.",
    ),
    "mapping_constant_character": Words(
        "The fixed value of “{field}” holds a character that is not text: {character}.",
        "It was probably pasted by mistake.",
        "Type the value instead of pasting it.",
    ),
    "mapping_source_missing": Words(
        "“{field}” has no source.",
        "",
        "Choose the attribute that it comes from, or remove this row.",
    ),
    "mapping_source_unused": Words(
        "“{field}” has a fixed value and a source; only one can be used.",
        "",
        "Remove the source, or choose another transform.",
    ),
    "mapping_source_many": Words(
        "“{field}” has more than one source, but its transform takes one.",
        "Several sources: {count}.",
        "Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.",
    ),
    "mapping_source_invalid": Words(
        "“{attribute}” is not the name of an attribute (field “{field}”).",
        "Names have letters, digits and hyphens, and begin with a letter.",
        "Choose an attribute from the list, or type its LDAP name.",
    ),
    "mapping_source_one_by_one": Words(
        "“{attribute}” cannot be read for everybody (field “{field}”).",
        "A controller computes it for one object at a time, and refuses to for many.",
        "Choose another attribute; memberOf names the groups of a user.",
    ),
    "mapping_source_secret": Words(
        "“{attribute}” holds a secret and cannot be synced (field “{field}”).",
        "",
        "Choose another attribute.",
    ),
    "mapping_argument_count": Words(
        "The transform of “{field}” has the wrong number of arguments: {count}.",
        "",
        "Choose the transform again and fill in what it asks for.",
    ),
    "mapping_argument_number": Words(
        "“{value}” is not a position or length (field “{field}”).",
        "Characters are counted from 1.",
        "Type a whole number from 1 up.",
    ),
    "mapping_replace_empty": Words(
        "The text to replace in “{field}” is empty.",
        "",
        "Type the text that is to be replaced.",
    ),
    # -- suggestions -------------------------------------------------------------------------
    "suggested_sign_in_name": Words(
        "Suggested: people sign in with their mail address; without one, their principal name."
    ),
    "suggested_same_name": Words("Suggested: the attribute has the same name."),
    "suggested_standard_meaning": Words("Suggested: the attribute is meant for this."),
    "suggested_country_code": Words("Suggested: the two-letter code, which the field asks for."),
    "suggested_group_name": Words(
        "Suggested: the name in the address book; without one, the group's name."
    ),
    # -- one object's values -----------------------------------------------------------------
    "mapping_made": Words("Its fields are complete."),
    "required_empty": Words(
        "“{field}” is required and empty.",
        "None of these attributes has a value: {sources}.",
        "Fill one in for this object, or map another attribute.",
    ),
    "value_too_long": Words(
        "“{field}” is too long: {length} characters, and {limit} are allowed.",
        "",
        "Shorten it in Active Directory, or use the transform “{button:A part of it}”.",
    ),
    "value_undecodable": Words(
        "“{field}” cannot be filled: “{attribute}” cannot be read as text.",
        "The value holds bytes that are not UTF-8.",
        "Correct the value in Active Directory, or map another attribute.",
    ),
    "value_control_characters": Words(
        "“{field}” holds a character that is not text: {character}.",
        "It was probably pasted or imported by mistake.",
        "Type the value again in Active Directory.",
    ),
    "value_invisible_characters": Words(
        "“{field}” holds an invisible character: {character}.",
        "Two names could look the same and differ.",
        "Type the value again in Active Directory instead of pasting it.",
    ),
    "duplicate_unique": Words(
        "“{field}” must be unique, and “{value}” is also claimed by {others}.",
        "",
        "Correct the value of one of them in Active Directory.",
    ),
}

_REASONS = {
    "new": Words("New: has no account in the service yet."),
    "deleted_in_service": Words(
        "Was deleted in the service, but is still in Active Directory and selected."
    ),
    "links_existing": Words("Links the existing account {account}."),
    "links_anew": Words(
        "Links the account {account}: it was made anew in the service, in the place of one that "
        "is gone."
    ),
    "linked_elsewhere": Words(
        "The account {account} belongs to {holder}.",
        "It is linked to that object of the directory, or carries its identifier, {other}.",
        "Decide who it belongs to, and correct the external id or the name in the service.",
    ),
    "account_left_behind": Words(
        "The account {account} is left behind by {holder}, and is not handed over by itself.",
        "{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the "
        "same name or mail now can be the same person, made anew, or somebody else.",
        "For the same person, set the external id of the account to {own}: the next run links "
        "it. For somebody else, rename or delete the account in the service.",
    ),
    "anchor_foreign": Words(
        "The account {account} carries an external id that nobody in this directory has: {other}.",
        "It was probably made by the sync of another directory, or by another program.",
        "If it belongs to this person or group, set its external id to {own}, or empty it: the "
        "next run links it.",
    ),
    "returns": Words("Is selected again, and synced from now on."),
    "fields_changed": Words("Values have changed."),
    "members_changed": Words("Members have changed."),
    "members_outside": Words(
        counted(
            "{members_outside} of its members are not synced and therefore in no group: they "
            "are not selected, are disabled, or cannot be written.",
            one="{members_outside} of its members is not synced and therefore in no group: it is "
            "not selected, is disabled, or cannot be written.",
            by="members_outside",
        )
    ),
    "members_elsewhere": Words(
        counted(
            "{members_elsewhere} of its members were not read: contacts, computers, or "
            "objects that this account may not see.",
            one="{members_elsewhere} of its members was not read: a contact, a computer, or an "
            "object that this account may not see.",
            by="members_elsewhere",
        )
    ),
    "members_foreign": Words(
        counted(
            "{members_foreign} of its members belong to another domain or forest, and are "
            "not synced from this one: {foreign}.",
            one="{members_foreign} of its members belongs to another domain or forest, and is "
            "not synced from this one: {foreign}.",
            by="members_foreign",
        )
    ),
    "in_step": Words("Nothing to do."),
    "already_disabled": Words("Nothing to do: the account is disabled already."),
    "enabled_in_directory": Words("Enabled in Active Directory and selected."),
    "disabled_in_service": Words(
        "Was disabled in the service, but is enabled in Active Directory."
    ),
    "disabled_in_directory": Words("Disabled in Active Directory."),
    "expired_in_directory": Words("The account has expired in Active Directory."),
    "deleted_in_directory": Words("No longer in Active Directory."),
    "deleted_but_claimed": Words(
        "No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.",
        "The two can be one person who was deleted and made anew, and deleting the account would "
        "be for good.",
        "Settle the conflict of {claimant}, or delete this account in the service.",
    ),
    "gone_on_both_sides": Words("Neither in Active Directory nor in the service."),
    "held_back": Words("Held back by an administrator until released."),
    "quarantined": Words(
        "In quarantine: {cause} Tried again from {next_try} on.",
        counted(
            "The service refused exactly this {tries} times, so it is not sent in every run.",
            one="The service refused exactly this {tries} time, so it is not sent in every run.",
            by="tries",
        ),
        "Correct the cause; a change of the object or of the settings is sent at once. To try "
        "it as it is, use the command quarantine with --retry.",
    ),
    "members_quarantined": Words(
        counted(
            "{count} memberships in quarantine: {cause} Tried again from {next_try} on.",
            one="{count} membership in quarantine: {cause} Tried again from {next_try} on.",
        ),
        counted(
            "Refused by the service {tries} times, and so not sent in every run.",
            one="Refused by the service {tries} time, and so not sent in every run.",
            by="tries",
        ),
        "Correct the cause, or use the command quarantine with --retry to try them at once.",
    ),
    "owner_protected": Words(
        "Stays active: this account owns the connection.",
        "The owner is never disabled or deleted by a sync.",
        "Change the owner first.",
    ),
    "owner_unknown": Words(
        "Stays as it is: it is not known which account owns the connection.",
        "Until it is known, nobody is disabled, deleted or taken out of a group.",
        "Name the owner's account in the settings.",
    ),
    "read_incomplete": Words(
        "Stays as it is: the directory could not be read completely.",
        "What could not be read may still be there.",
        "See the result of the run for what was missing.",
    ),
    "read_found": Words("Found in Active Directory: {dn}."),
    "read_absent": Words("Not found in Active Directory."),
    "match_linked": Words("Linked to an account in the service."),
    "match_released": Words("Was linked once, and is no longer synced."),
    "match_candidate": Words("An account that fits exists in the service: {account}."),
    "match_none": Words("Not linked to an account."),
}

_GAPS = {
    "referral_lost": Words(
        "A part of the directory was not read: the controller referred to another server.",
        "Parts of another domain lie beneath the base that was read.",
        "Choose a base within one domain.",
    ),
    "size_limit": Words(
        "The controller cut the answer short at its size limit.",
        "",
        "Lower the page size, or raise the limit on the controller.",
    ),
    "page_chain_broken": Words(
        "Reading stopped before the last page.",
        "The connection ended, or the controller lost its place.",
        "The next run reads again.",
    ),
    "entry_unreadable": Words(
        "The controller gave an object without its name or identifier.",
        "It is damaged on the controller, or the answer was changed on its way.",
        "The next run reads again. If it stays, look at this object on the controller.",
    ),
    "range_incomplete": Words(
        "The members of a large group were not read completely.",
        "",
        "The next run reads again.",
    ),
    "controller_changed": Words(
        "Another controller answered in the middle of the read.",
        "Two controllers may differ for a while.",
        "The next run reads again, from one controller.",
    ),
    "usn_went_back": Words(
        "The controller counts fewer changes than it did before.",
        "It was set back to an earlier state.",
        "The next run compares everything.",
    ),
    "unit_missing": Words(
        "A selected unit cannot be found.",
        "It was deleted, or the account may no longer read it.",
        "Give the account its right back, or remove the unit from the selection.",
    ),
    "still_named": Words(
        "Somebody cannot be read any more, although a group still names them.",
        "Whoever is deleted is in no group any more: the account has lost its right to read "
        "them, or the unit that they are in.",
        "Give the account its right back.",
    ),
    "fewer_than_listed": Words(
        "The service listed fewer accounts than it has.",
        "",
        "The next run lists again.",
    ),
}

_GUARD = {
    "over_limit": Words(
        "More than on an ordinary day: {count}, and {limit} pass without asking.",
        "A filter, a unit or a permission may have changed, or this is meant.",
        "Look through the rows, then approve or reject exactly these.",
    ),
    "source_shrunk": Words(
        "Active Directory gave far fewer objects than before.",
        "A unit was emptied, a permission was lost, or the base has changed.",
        "Find out why before anything is approved.",
    ),
    "source_empty": Words(
        "Active Directory gave no object at all.",
        "The base is wrong, or the account may no longer read it.",
        "Check the connection and the account's rights.",
    ),
}

_SCHEDULE = {
    "schedule_time_invalid": Words(
        "“{value}” is not a time of day.", "", "Type it as hours and minutes, such as 02:00."
    ),
    "schedule_zone_unknown": Words(
        "There is no time zone “{value}”.", "", "Choose one from the list, such as Europe/Berlin."
    ),
    "schedule_minutes_invalid": Words(
        "Changes cannot be read every {value} minutes.",
        "",
        "Choose from {least} to {most} minutes.",
    ),
    "schedule_weekdays_invalid": Words("No day of the week is chosen.", "", "Choose at least one."),
    "schedule_day_invalid": Words(
        "{value} is not a day of the month.",
        "",
        "Choose from 1 to 31; shorter months use their last day.",
    ),
}

_NAMES = {
    "action_create": Words("Create"),
    "action_update": Words("Update"),
    "action_enable": Words("Enable"),
    "action_disable": Words("Disable"),
    "action_delete": Words("Delete"),
    "action_release": Words("Stop syncing"),
    "action_conflict": Words("Conflict"),
    "action_held": Words("Held back"),
    "action_ignored": Words("Ignored"),
    "action_unchanged": Words("Unchanged"),
    "action_remove_member": Words("Remove from a group"),
    "action_rename": Words("New user name"),
}

WORDS: dict[str, Words] = {
    **_DECISIONS,
    **_MAPPING,
    **_REASONS,
    **_GAPS,
    **_GUARD,
    **_SCHEDULE,
    **_NAMES,
}
