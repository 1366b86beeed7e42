"""English words of the criteria builder: relations, sentences, why people are left out.

Each relation and each join has a sentence of its own, because sentences that are put together
from translated parts are wrong in most languages. `says_<relation>` stands in a list beneath its
heading, `only_<relation>` alone. `attribute_<name>` is what an attribute is called by people.
"""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

_RELATIONS = {
    "relation_equals": Words("is"),
    "relation_not_equals": Words("is not"),
    "relation_starts_with": Words("starts with"),
    "relation_ends_with": Words("ends with"),
    "relation_contains": Words("contains"),
    "relation_not_contains": Words("does not contain"),
    "relation_present": Words("is not empty"),
    "relation_absent": Words("is empty"),
}

_SENTENCES = {
    "says_everybody": Words("Everything in the selected units is synced."),
    "says_all": Words("Synced if all of these are true:"),
    "says_any": Words("Synced if at least one of these is true:"),
    "says_all_groups": Words("Synced if each of these is true:"),
    "says_any_group": Words("Synced if one of these is true:"),
    "says_group_all": Words("All of these are true:"),
    "says_group_any": Words("At least one of these is true:"),
    "says_equals": Words("“{attribute}” is “{value}”."),
    "only_equals": Words("Synced if “{attribute}” is “{value}”."),
    "says_not_equals": Words("“{attribute}” is not “{value}”."),
    "only_not_equals": Words("Synced if “{attribute}” is not “{value}”."),
    "says_starts_with": Words("“{attribute}” starts with “{value}”."),
    "only_starts_with": Words("Synced if “{attribute}” starts with “{value}”."),
    "says_ends_with": Words("“{attribute}” ends with “{value}”."),
    "only_ends_with": Words("Synced if “{attribute}” ends with “{value}”."),
    "says_contains": Words("“{attribute}” contains “{value}”."),
    "only_contains": Words("Synced if “{attribute}” contains “{value}”."),
    "says_not_contains": Words("“{attribute}” does not contain “{value}”."),
    "only_not_contains": Words("Synced if “{attribute}” does not contain “{value}”."),
    "says_present": Words("“{attribute}” is not empty."),
    "only_present": Words("Synced if “{attribute}” is not empty."),
    "says_absent": Words("“{attribute}” is empty."),
    "only_absent": Words("Synced if “{attribute}” is empty."),
}

_FILTER = {
    "filter_everybody": Words("Without conditions there is no filter."),
    "filter_unfinished": Words("There is no filter before every condition is complete."),
    "filter_constructed": Words(
        "LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched."
    ),
    "filter_parts": Words(
        "LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts."
    ),
}

_LEFT_OUT = {
    "left_critical_system_object": Words("System objects"),
    "left_krbtgt": Words("The domain's Kerberos account"),
    "left_managed_service_account": Words("Managed service accounts"),
    "left_computer": Words("Computer accounts"),
    "left_trust_account": Words("Trusts with other domains"),
    "left_users_not_selected": Words("Users are not selected"),
    "left_groups_not_selected": Words("Distribution groups are not selected"),
    "left_security_groups_not_selected": Words("Security groups are not selected"),
    "left_no_unit_selected": Words("No unit is selected"),
    "left_outside_units": Words("Not in a selected unit"),
    "left_unit_deselected": Words("In a unit that is left out"),
    "left_unit_new_ask": Words("In a new unit, not decided yet"),
    "left_unit_new_never": Words("In a new unit, left out"),
    "left_criteria": Words("Do not meet the criteria"),
    "left_clause_undecodable": Words("A value cannot be read"),
    "left_query_not_matched": Words("Not found by the custom query"),
    "left_query_not_asked": Words("The custom query was not asked"),
}

_SYNTAX = {
    "syntax_text": Words("text"),
    "syntax_number": Words("number"),
    "syntax_time": Words("time"),
    "syntax_boolean": Words("yes or no"),
    "syntax_dn": Words("name of an object"),
    "syntax_binary": Words("binary"),
}

_ATTRIBUTES = {
    "attribute_department": Words("Department"),
    "attribute_company": Words("Company"),
    "attribute_title": Words("Job title"),
    "attribute_physicaldeliveryofficename": Words("Office"),
    "attribute_l": Words("City"),
    "attribute_st": Words("State or province"),
    "attribute_co": Words("Country"),
    "attribute_c": Words("Country code"),
    "attribute_memberof": Words("Member of"),
    "attribute_manager": Words("Manager"),
    "attribute_employeetype": Words("Kind of employee"),
    "attribute_employeeid": Words("Employee ID"),
    "attribute_employeenumber": Words("Employee number"),
    "attribute_division": Words("Division"),
    "attribute_mail": Words("Mail address"),
    "attribute_userprincipalname": Words("Sign-in name (UPN)"),
    "attribute_samaccountname": Words("Account name"),
    "attribute_displayname": Words("Display name"),
    "attribute_givenname": Words("First name"),
    "attribute_sn": Words("Last name"),
    "attribute_cn": Words("Name"),
    "attribute_description": Words("Description"),
    "attribute_info": Words("Notes"),
    "attribute_distinguishedname": Words("Distinguished name"),
    "attribute_useraccountcontrol": Words("Account flags"),
    "attribute_msexchhidefromaddresslists": Words("Hidden from address lists"),
    "attribute_proxyaddresses": Words("Further addresses"),
    "attribute_managedby": Words("Managed by"),
    "attribute_grouptype": Words("Kind of group"),
}

_STEPS = {
    "criteria_nobody": Words(
        counted(
            "With these criteria nothing would be synced any more: {count} would be left out.",
            one="With these criteria nothing would be synced any more: {count} would be left out.",
        ),
        "None of those in the selected units meets the conditions.",
        "Change the conditions, or tick that this is what you want.",
    ),
}

WORDS: dict[str, Words] = {
    **_RELATIONS,
    **_SENTENCES,
    **_FILTER,
    **_LEFT_OUT,
    **_SYNTAX,
    **_ATTRIBUTES,
    **_STEPS,
}
