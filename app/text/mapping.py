"""English words of field mapping: the names of fields, attributes and transforms, and notes."""

from __future__ import annotations

from app.text import Words

_FIELDS = {
    "field_external_id": Words("Directory link"),
    "field_user_name": Words("User name"),
    "field_display_name": Words("Display name"),
    "field_name_given_name": Words("First name"),
    "field_name_middle_name": Words("Middle name"),
    "field_name_family_name": Words("Last name"),
    "field_nick_name": Words("Nickname"),
    "field_emails_work": Words("Mail address"),
    "field_title": Words("Job title"),
    "field_preferred_language": Words("Preferred language"),
    "field_phone_numbers_work": Words("Work phone"),
    "field_phone_numbers_mobile": Words("Mobile phone"),
    "field_phone_numbers_fax": Words("Fax"),
    "field_phone_numbers_home": Words("Home phone"),
    "field_phone_numbers_pager": Words("Pager"),
    "field_addresses_work_street_address": Words("Street"),
    "field_addresses_work_locality": Words("City"),
    "field_addresses_work_region": Words("State or province"),
    "field_addresses_work_postal_code": Words("Postal code"),
    "field_addresses_work_country": Words("Country"),
    "field_addresses_work_formatted": Words("Whole address"),
    "field_enterprise_employee_number": Words("Employee number"),
    "field_enterprise_organization": Words("Organization"),
    "field_enterprise_division": Words("Division"),
    "field_enterprise_department": Words("Department"),
    "field_enterprise_cost_center": Words("Cost center"),
}

_ATTRIBUTES = {
    "attribute_name_c": Words("Country code"),
    "attribute_name_cn": Words("Common name"),
    "attribute_name_co": Words("Country name"),
    "attribute_name_company": Words("Company"),
    "attribute_name_department": Words("Department"),
    "attribute_name_description": Words("Description"),
    "attribute_name_displayname": Words("Display name"),
    "attribute_name_division": Words("Division"),
    "attribute_name_employeeid": Words("Employee ID"),
    "attribute_name_employeenumber": Words("Employee number"),
    "attribute_name_employeetype": Words("Employee type"),
    "attribute_name_facsimiletelephonenumber": Words("Fax"),
    "attribute_name_givenname": Words("First name"),
    "attribute_name_homephone": Words("Home phone"),
    "attribute_name_info": Words("Notes"),
    "attribute_name_initials": Words("Initials"),
    "attribute_name_ipphone": Words("IP phone"),
    "attribute_name_l": Words("City"),
    "attribute_name_mail": Words("Mail address"),
    "attribute_name_manager": Words("Manager"),
    "attribute_name_middlename": Words("Middle name"),
    "attribute_name_mobile": Words("Mobile phone"),
    "attribute_name_objectguid": Words("Identifier that never changes"),
    "attribute_name_pager": Words("Pager"),
    "attribute_name_physicaldeliveryofficename": Words("Office"),
    "attribute_name_postalcode": Words("Postal code"),
    "attribute_name_postofficebox": Words("Post office box"),
    "attribute_name_preferredlanguage": Words("Preferred language"),
    "attribute_name_samaccountname": Words("Account name (before Windows 2000)"),
    "attribute_name_sn": Words("Surname"),
    "attribute_name_st": Words("State or province"),
    "attribute_name_streetaddress": Words("Street"),
    "attribute_name_telephonenumber": Words("Work phone"),
    "attribute_name_title": Words("Job title"),
    "attribute_name_userprincipalname": Words("Sign-in name"),
    "attribute_name_wwwhomepage": Words("Web page"),
}

_NOTES = {
    "attribute_unknown": Words("The schema of this directory does not have “{attribute}”."),
    "attribute_of_others": Words("The schema has “{attribute}”, but not for objects of this kind."),
    "attribute_binary": Words("“{attribute}” holds binary data, which is not read as text."),
    "attribute_many_values": Words(
        "“{attribute}” can have several values; the one that sorts first is taken."
    ),
    "attribute_is_dn": Words("“{attribute}” holds the distinguished name of another object."),
    "attribute_is_number": Words("“{attribute}” is a number, sent as it is written."),
    "attribute_is_time": Words("“{attribute}” is a time, sent as the directory writes it."),
    "attribute_fine": Words("“{attribute}” is in the schema: text, one value."),
}

_TRANSFORMS = {
    "transform_none": Words("As it is"),
    "transform_constant": Words("Fixed value"),
    "transform_first_of": Words("First that is not empty"),
    "transform_join": Words("Join"),
    "transform_lower": Words("Lower case"),
    "transform_upper": Words("Upper case"),
    "transform_trim": Words("Without extra spaces"),
    "transform_substring": Words("A part of it"),
    "transform_replace": Words("Replace text"),
    "transform_if_empty": Words("If empty, a default"),
    "transform_short_constant": Words("Fixed"),
    "transform_short_first_of": Words("First of"),
    "transform_short_join": Words("Join"),
    "transform_short_lower": Words("Lower case"),
    "transform_short_upper": Words("Upper case"),
    "transform_short_trim": Words("Trimmed"),
    "transform_short_substring": Words("Part of"),
    "transform_short_replace": Words("Replace in"),
    "transform_short_if_empty": Words("Default for"),
    "argument_value": Words("Value"),
    "argument_separator": Words("Between them"),
    "argument_start": Words("From character"),
    "argument_length": Words("How many (empty: all)"),
    "argument_old": Words("Text to replace"),
    "argument_new": Words("Replace it with"),
    "argument_default": Words("Value if empty"),
}

_STATUSES = {
    "mapping_is_fixed": Words("Fixed"),
    "mapping_is_mapped": Words("Mapped"),
    "mapping_is_unmapped": Words("Not mapped"),
    "mapping_is_suggested": Words("Suggestion"),
    "mapping_is_required": Words("Required"),
    "mapping_is_wrong": Words("Not complete"),
    "mapping_is_left_out": Words("Left out: {count}"),
    "mapping_is_unread": Words("Not read yet"),
    "mapping_is_unknown": Words("Unknown"),
    "mapping_is_noted": Words("Read note"),
    "mapping_short_required_empty": Words("Empty: {count}"),
    "mapping_short_duplicate_unique": Words("Duplicate: {count}"),
    "mapping_short_value_too_long": Words("Too long: {count}"),
    "mapping_short_value_undecodable": Words("Not text: {count}"),
    "mapping_short_value_control_characters": Words("Not text: {count}"),
    "mapping_short_value_invisible_characters": Words("Invisible: {count}"),
}

_TOLD = {
    "mapping_domain_internal": Words(
        "Mail to “{domain}” can hardly arrive from outside.",
        "Names like this are used inside networks only. Addresses with it: {count}.",
        "Map another attribute to “{field}”, or go on if you know the domain.",
    ),
    # -- kinds of problem of many people ------------------------------------------------------
    "mapping_many_required_empty": Words("“{field}” is required, and empty for {count}."),
    "mapping_many_duplicate_unique": Words(
        "“{field}” must differ for everybody, and {count} share a value."
    ),
    "mapping_many_value_too_long": Words("“{field}” is too long for {count}."),
    "mapping_many_value_undecodable": Words("“{field}” cannot be read as text for {count}."),
    "mapping_many_value_control_characters": Words(
        "“{field}” holds characters that are not text for {count}."
    ),
    "mapping_many_value_invisible_characters": Words(
        "“{field}” holds invisible characters for {count}."
    ),
}

WORDS: dict[str, Words] = {
    **_FIELDS,
    **_ATTRIBUTES,
    **_NOTES,
    **_TRANSFORMS,
    **_STATUSES,
    **_TOLD,
}
