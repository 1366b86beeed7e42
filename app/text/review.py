"""English words of the review: states of a row, columns of its file, guesses about a hold."""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

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
        counted(
            "{count} of them were in “{before}”, which is no longer listed.",
            one="{count} of them was in “{before}”, which is no longer listed.",
        ),
        "The unit was deleted, or the directory account may no longer read it; nothing in the "
        "answers tells which.",
        "Look for the unit in Active Directory.",
    ),
    "guess_moved": Words(
        counted(
            "{count} of them were moved from “{before}” to “{now}”.",
            one="{count} of them was moved from “{before}” to “{now}”.",
        ),
        "Since the last sync the people, or the unit that they are in, have moved.",
        "Select the new place too, if they are to stay.",
    ),
    "guess_selection_changed": Words(
        "The selection of units or objects was changed after the last sync.",
        counted(
            "{count} of them are left out by it.",
            one="{count} of them is left out by it.",
        ),
        "Go back to the page {page:Units and objects}, if that was not meant.",
    ),
    "guess_criteria_changed": Words(
        "The criteria were changed after the last sync.",
        counted(
            "{count} of them no longer meet the criteria.",
            one="{count} of them no longer meets the criteria.",
        ),
        "Go back to the page {page:Criteria}, if that was not meant.",
    ),
    "guess_attribute_changed": Words(
        counted(
            "“{attribute}” was changed for {count} of them, and the criteria look at it.",
            one="“{attribute}” was changed for {count} of them, and the criteria look at it.",
        ),
        "Such a change often comes from a script or another system.",
        "Compare a few of them in Active Directory.",
    ),
    "guess_attribute_empty": Words(
        counted(
            "“{attribute}” is empty for {count} of them, and the criteria look at it.",
            one="“{attribute}” is empty for {count} of them, and the criteria look at it.",
        ),
        "It was cleared, or the directory account may no longer read it.",
        "Look at one of them in Active Directory.",
    ),
    "guess_query_finds_fewer": Words(
        "The custom LDAP query no longer finds {count} of them.",
        "What it asks for has changed in Active Directory, or may no longer be read.",
        "Try the query on the page {page:Units and objects}.",
    ),
    "guess_disabled_there": Words(
        counted(
            "{count} of them were disabled in Active Directory itself.",
            one="{count} of them was disabled in Active Directory itself.",
        ),
        "Somebody, or a script, has disabled many accounts since the last sync.",
        "Ask who did it before they lose their access here too.",
    ),
    "guess_expired_together": Words(
        counted(
            "{count} of the accounts have expired in Active Directory.",
            one="{count} of the accounts has expired in Active Directory.",
        ),
        "An expiry date has passed, often at the end of a month or a term.",
        "Extend the accounts, if they are to stay.",
    ),
    "guess_source_shrank": Words(
        "Active Directory gave {now} objects, and {before} the time before.",
        "They were deleted, or the directory account may no longer read them.",
        "Find out which before anything is approved.",
    ),
    "guess_deleted_there": Words(
        counted(
            "{count} of them are no longer in Active Directory.",
            one="{count} of them is no longer in Active Directory.",
        ),
        "They were deleted, or moved to where the directory account may not read.",
        "Look for a few of them in Active Directory.",
    ),
    "guess_new_domain": Words(
        counted(
            "{count} sign-in names change from “@{before}” to “@{after}”.",
            one="{count} sign-in name changes from “@{before}” to “@{after}”.",
        ),
        "This looks like a new mail domain.",
        "Approve it only if the new domain is meant and verified in the service.",
    ),
    "guess_name_form": Words(
        counted(
            "{count} sign-in names change between a mail address and another form.",
            one="{count} sign-in name changes between a mail address and another form.",
        ),
        "Another attribute is used for the sign-in name, or its value has changed for all.",
        "Check the mapping of the sign-in name.",
    ),
    "guess_names_in_one_domain": Words(
        counted(
            "{count} sign-in names change within “@{domain}”.",
            one="{count} sign-in name changes within “@{domain}”.",
        ),
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
        counted(
            "The group “{group}” loses {count} members of {of}.",
            one="The group “{group}” loses {count} member of {of}.",
        ),
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

_REPORT = {
    "report_title": Words("Setup report of Identity Connect"),
    "report_made": Words("Made {when} by version {version}. It holds no passwords and no keys."),
    # -- headings ----------------------------------------------------------------------------
    "report_result": Words("Result of the sync"),
    "report_left_out": Words("Not synced"),
    "report_service": Words("Service"),
    "report_directory": Words("Directory"),
    "report_trust": Words("Decisions about encryption"),
    "report_scope": Words("What is synced"),
    "report_user_fields": Words("Fields of users"),
    "report_group_fields": Words("Fields of groups"),
    "report_rules": Words("User rules"),
    "report_limits": Words("Limits without asking"),
    "report_schedule": Words("Schedule"),
    # -- result ------------------------------------------------------------------------------
    "report_outcome": Words("Outcome"),
    "report_began": Words("Began"),
    "report_took": Words("Took"),
    "report_waiting": Words("Waiting for approval"),
    "report_error": Words("Ended by"),
    "report_withheld": Words("Nothing was taken away because"),
    "report_more": Words("Further records"),
    "report_times": Words(
        counted(
            "{count} times",
            one="{count} time",
        )
    ),
    "report_done": Words("Everything was confirmed by the service"),
    "report_nothing_to_do": Words("There was nothing to do"),
    "report_held": Words("Some changes wait for approval"),
    "report_partial": Words("Done, and some objects were left out"),
    "report_stopped": Words("Stopped; what was confirmed stays"),
    "report_failed": Words("Failed; what was confirmed stays"),
    "report_review": Words("A plan waits for review"),
    # -- connection --------------------------------------------------------------------------
    "report_organization": Words("Organization"),
    "report_address": Words("Address"),
    "report_provider": Words("Kind"),
    "report_device": Words("Device"),
    "report_owner": Words("Owner"),
    "report_proxy": Words("Proxy"),
    "report_domain": Words("Domain"),
    "report_controllers": Words("Domain controllers"),
    "report_account": Words("Account"),
    "report_security": Words("Encryption"),
    "report_base": Words("Base"),
    "report_security_ldaps": Words("LDAPS"),
    "report_security_starttls": Words("StartTLS"),
    "report_security_plain": Words("None: passwords travel readable"),
    "report_trust_authority": Words("This issuing authority is trusted"),
    "report_trust_pin": Words("Exactly this certificate is accepted"),
    "report_trust_refused": Words("This certificate is not trusted"),
    "report_trust_plain": Words("Readable passwords were accepted"),
    # -- selection ---------------------------------------------------------------------------
    "report_included": Words("Unit, synced"),
    "report_excluded": Words("Unit, left out"),
    "report_kinds": Words("Objects"),
    "report_kind_users": Words("Users"),
    "report_kind_groups": Words("Distribution groups"),
    "report_kind_security_groups": Words("Security groups"),
    "report_query": Words("LDAP query"),
    "report_user_criteria": Words("Criteria of users"),
    "report_group_criteria": Words("Criteria of groups"),
    "report_everybody": Words("Everything in the selected units"),
    # -- rules -------------------------------------------------------------------------------
    "report_account_status": Words("State of the account"),
    "report_account_status_reflect": Words("Follows Active Directory"),
    "report_account_status_nothing": Words("Is left alone"),
    "report_on_leaving": Words("Leaves the selected units"),
    "report_on_leaving_disable": Words("Is disabled"),
    "report_on_leaving_nothing": Words("Is left alone"),
    "report_on_deleted": Words("Deleted in Active Directory"),
    "report_on_deleted_disable": Words("Is disabled"),
    "report_on_deleted_delete": Words("Is deleted for good"),
    "report_delete_on_disable": Words("Deleted for good when disabled"),
    "report_password_notice": Words("Initial password is told to"),
    "report_password_notice_user": Words("The user"),
    "report_password_notice_admin": Words("The administrator"),
    "report_password_notice_nobody": Words("Nobody"),
    "report_mail_notifications": Words("Mail notifications"),
    "report_yes": Words("Yes"),
    "report_no": Words("No"),
    "report_limit": Words("{percent} per cent, at least {floor}, never more than {ceiling}"),
    # -- schedule ----------------------------------------------------------------------------
    "report_every": Words("How often"),
    "report_every_minutes": Words("Changes every {minutes} minutes, everything daily at {at}"),
    "report_every_daily": Words("Daily at {at}"),
    "report_every_weekly": Words("Weekly at {at}"),
    "report_every_monthly": Words("Monthly on day {day} at {at}"),
    "report_next": Words("Next runs"),
    "report_paused": Words("Paused"),
}

WORDS: dict[str, Words] = {**_ROWS, **_FILE, **_GUESSES, **_REPORT}
