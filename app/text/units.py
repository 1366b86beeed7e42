"""English words of the custom LDAP query (`sync.ldap_filter`) and of the choice of units."""

from __future__ import annotations

from app.text import Words

_QUERY = {
    "ldap_query_empty": Words(
        "There is no LDAP query.",
        "",
        "Type one, such as (department=Sales).",
    ),
    "ldap_query_not_closed": Words(
        "The LDAP query ends too early.",
        "The parenthesis at character {opened} is never closed.",
        "Add a closing parenthesis, or go on writing.",
    ),
    "ldap_query_not_opened": Words(
        "The closing parenthesis at character {position} is one too many.",
        "Nothing was opened that it could close.",
        "Remove it, or add the opening parenthesis that belongs to it.",
    ),
    "ldap_query_goes_on": Words(
        "The LDAP query goes on after its end: “{found}”.",
        "One query is one pair of parentheses; this comes after it, at character {position}.",
        "Join conditions with & (all of them) or | (one is enough): "
        "(&(department=Sales)(title=*)).",
    ),
    "ldap_query_not_in_parentheses": Words(
        "The {operator} at character {position} has no parentheses around it.",
        "",
        "Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).",
    ),
    "ldap_query_filter_expected": Words(
        "An opening or closing parenthesis is missing before “{found}”.",
        "At character {position} either another condition begins or the group ends.",
        "Put each condition into its own parentheses: (&(department=Sales)(title=*)). Words such "
        "as AND and OR are written & and | in front.",
    ),
    "ldap_query_operator_expected": Words(
        "Two parentheses open one after the other at character {position}.",
        "Conditions that stand together are joined by &, | or !, which comes first.",
        "Write (&(department=Sales)(title=*)), or remove one pair of parentheses.",
    ),
    "ldap_query_nothing_joined": Words(
        "The {operator} at character {position} has no condition.",
        "",
        "Put conditions after it, each in parentheses: ({operator}(department=Sales)).",
    ),
    "ldap_query_not_one": Words(
        "The ! applies to one condition, and a second one follows at character {position}.",
        "",
        "Write (!(&(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).",
    ),
    "ldap_query_name_missing": Words(
        "The name of an attribute is missing at character {position}.",
        "",
        "Name one before the sign, such as department in (department=Sales).",
    ),
    "ldap_query_name_wrong": Words(
        "{name} is not the name of an attribute.",
        "Names have letters, digits and hyphens and begin with a letter; character {position} is "
        "another one.",
        "Write the name as Active Directory has it, such as department.",
    ),
    "ldap_query_operator_missing": Words(
        "After {name} the = is missing, at character {position}.",
        "A condition is a name, one of = >= <= ~= and a value.",
        "Write it as (department=Sales). There is no > or <: use >= and <=.",
    ),
    "ldap_query_parenthesis_in_value": Words(
        "An opening parenthesis stands inside a value, at character {position}.",
        "Parentheses belong to the query itself.",
        "Write \\28 for ( and \\29 for ) when they are part of the value; otherwise close the "
        "condition first.",
    ),
    "ldap_query_escape": Words(
        "The backslash at character {position} is not followed by two hexadecimal digits.",
        "A backslash begins a character that is written by its number.",
        "Write \\5c for a backslash itself.",
    ),
    "ldap_query_asterisk": Words(
        "An asterisk cannot be used with {operator} (character {position}).",
        "Only = takes a part of a value.",
        "Use =, or write \\2a for an asterisk that is part of the value.",
    ),
    "ldap_query_control": Words(
        "A line break or another invisible character ({character}) stands inside a value, at "
        "character {position}.",
        "Pasted text is often broken into lines.",
        "Remove it. Between conditions line breaks are fine.",
    ),
    "ldap_query_rule_wrong": Words(
        "{rule} is not the name of a matching rule.",
        "Between the colons, before character {position}, stands the number of a rule.",
        "Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).",
    ),
    "ldap_query_full_width": Words(
        "The {character} at character {position} is a full-width sign.",
        "LDAP queries are written with the narrow one: {plain}",
        "Switch the input method to half-width and type {plain}.",
    ),
    "ldap_query_deep": Words(
        "The LDAP query is nested more than {depth} levels deep (character {position}).",
        "Domain controllers do not read that far.",
        "Join conditions on one level where they have the same sign.",
    ),
    "ldap_query_unsupported": Words(
        "{host} cannot answer this LDAP query.",
        "It uses an attribute that is only computed when it is read, or a matching rule that "
        "Active Directory does not have.",
        "Use another attribute. What the controller said is in the technical details.",
    ),
}

_CHOICE = {
    "query_unsaved": Words(
        "The LDAP query has changes that were not saved.",
        "",
        "Choose {button:Save query} or {button:Undo changes}.",
    ),
}

_NOTES = {
    "query_constructed": Words(
        "Active Directory refuses queries on {attribute}: its value is computed when it is read."
    ),
    "query_attribute_unknown": Words(
        "The schema knows no attribute {attribute} of users: the condition finds nobody."
    ),
    "query_attribute_similar": Words(
        "The schema knows no attribute {attribute} of users: the condition finds nobody. "
        "There is: {similar}."
    ),
    "query_no_attribute": Words(
        "Active Directory ignores a condition without an attribute: it finds nobody."
    ),
    "query_rule_unknown": Words(
        "Active Directory has no matching rule {rule}: the condition finds nobody."
    ),
    "query_part_of_name": Words(
        "{attribute} holds distinguished names, which are only compared whole: with an asterisk "
        "the condition finds nobody."
    ),
    "query_value_empty": Words(
        "{attribute} is compared with nothing, which finds nobody. For people without a value "
        "write (!({attribute}=*))."
    ),
    "query_leading_wildcard": Words(
        "The value of {attribute} begins with an asterisk: no index helps, and every user is "
        "looked at."
    ),
    "query_not_indexed": Words(
        "{attribute} is not indexed: every user is looked at, which is slow in large domains."
    ),
    "query_approximate": Words("Active Directory treats ~= like =: {attribute} must be equal."),
    "query_dn_ignored": Words("Active Directory ignores :dn after {attribute}."),
    "query_invisible": Words(
        "The value of {attribute} holds a character that is not seen ({character})."
    ),
}

WORDS: dict[str, Words] = {**_QUERY, **_CHOICE, **_NOTES}
