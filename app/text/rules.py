"""English words of the codes of user rules and their limits."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    # -- what is wrong -----------------------------------------------------------------------
    "deletion_unconfirmed": Words(
        "Confirm that accounts are deleted for good.",
        "Mail, files and data of a deleted account cannot be brought back, even when the person "
        "is synced again.",
        "Confirm it in the card, or choose to disable the accounts.",
    ),
    "limit_number_wrong": Words(
        "The limit has to be between 0 and {most}.", "", "Type a number of changes."
    ),
    "limit_percent_wrong": Words(
        "{value} is not a share.", "", "Type a share from 0 to 100 per cent."
    ),
    "limit_crossed": Words(
        "The limit allows at least {floor}, but never more than {ceiling}.",
        "The second number wins, so the first one would have no effect.",
        "Lower the first number, or raise the second one.",
    ),
    "limit_shrink_wrong": Words(
        "{value} is not a share at which everything is held.",
        "A directory that gives far fewer objects than before may have been read with less rights.",
        "Type a share above 0 and up to 100 per cent.",
    ),
    # -- what happened to the sample ---------------------------------------------------------
    "what_disabled": Words("Disabled in Active Directory"),
    "what_moved": Words("Moved out of the selected units"),
    "what_deleted": Words("Deleted in Active Directory"),
    "what_enabled_again": Words("Enabled again"),
    "what_deleted_in_service": Words("Deleted in the service"),
    "what_expired": Words("Account expired"),
    # -- what a run would do -----------------------------------------------------------------
    "outcome_create": Words("A new, empty account is created."),
    "outcome_create_again": Words(
        "Created again by the schedule. By hand: listed under {button:New}."
    ),
    "outcome_nothing": Words("Nothing happens: gone on both sides."),
    "outcome_ignored": Words("No account is created."),
    "outcome_enable": Words("The account is enabled."),
    "outcome_disable": Words("The account is disabled."),
    "outcome_delete": Words("The account is deleted for good."),
    "outcome_release": Words("Stays active, and is no longer synced."),
    "outcome_unchanged": Words("Nothing changes."),
    "outcome_owner_protected": Words("Stays active: the owner is never disabled or deleted."),
    "outcome_owner_unknown": Words("Stays active until it is known who owns the connection."),
    # -- what a provider adds ----------------------------------------------------------------
    "rules_at_zoho": Words(
        "What is sent lands in a custom store of Zoho Directory. The store's own settings decide "
        "whether accounts follow a change of status, a leaver or a deletion there."
    ),
    # -- where a provider sets its notices ---------------------------------------------------
    "notices_at_zoho": Words(
        "Zoho Directory decides this itself: in the settings of the custom store "
        "(Admin Panel > Directory Stores)."
    ),
    "notices_at_scim": Words(
        "A SCIM service decides this itself: look for invitations or notifications in its "
        "administration pages."
    ),
    "notices_at_identity_connect": Words(
        "This service decides this itself, in its administration pages."
    ),
}
