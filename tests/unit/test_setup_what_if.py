"""The what-if strip, row by row against the design's table of rules."""

from __future__ import annotations

import pytest

from app.setup.what_if import Outcome, Owner, What, outcome, outcomes
from app.sync.model import Action, Change, Kind
from app.sync.plan import AccountRules, AccountStatus, OnDeleted, OnLeaving
from app.sync.survey import Person
from app.text import has_words

REFLECT = AccountRules()
NOTHING = AccountRules(account_status=AccountStatus.NOTHING)
STAYS = AccountRules(on_leaving=OnLeaving.NOTHING)
DELETES = AccountRules(on_deleted=OnDeleted.DELETE)
DELETES_DISABLED = AccountRules(on_deleted=OnDeleted.DELETE, delete_on_disable=True)
ALL_OFF = AccountRules(AccountStatus.NOTHING, OnLeaving.DISABLE, OnDeleted.DELETE, True)

IN_SERVICE = What.DELETED_IN_SERVICE


def both(found: Outcome) -> tuple[Action | None, str]:
    """The action and reason, which are the same in a manual and in a scheduled run."""
    assert found.manual == found.scheduled
    change = found.scheduled
    return (change.action, change.reason) if change is not None else (None, "")


@pytest.mark.parametrize(
    ("rules", "happened", "action", "reason"),
    [
        # account status = reflect; disabled in AD; enabled again
        (REFLECT, [What.DISABLED], Action.DISABLE, "disabled_in_directory"),
        (REFLECT, [What.ENABLED_AGAIN], Action.ENABLE, "enabled_in_directory"),
        # do nothing: status changes are ignored, leaving and deletion do nothing
        (NOTHING, [What.DISABLED], Action.UNCHANGED, "in_step"),
        (NOTHING, [What.EXPIRED], Action.UNCHANGED, "in_step"),
        (NOTHING, [What.ENABLED_AGAIN], Action.UNCHANGED, "in_step"),
        (NOTHING, [What.MOVED], Action.RELEASE, "outside_units"),
        (NOTHING, [What.DELETED], Action.RELEASE, "deleted_in_directory"),
        (ALL_OFF, [What.DISABLED], Action.UNCHANGED, "in_step"),
        (ALL_OFF, [What.MOVED], Action.RELEASE, "outside_units"),
        (ALL_OFF, [What.DELETED], Action.RELEASE, "deleted_in_directory"),
        # an expired account is as a disabled one
        (REFLECT, [What.EXPIRED], Action.DISABLE, "expired_in_directory"),
        # leaving the selected units
        (REFLECT, [What.MOVED], Action.DISABLE, "outside_units"),
        (STAYS, [What.MOVED], Action.RELEASE, "outside_units"),
        (DELETES, [What.MOVED], Action.DISABLE, "outside_units"),
        # deleted in AD
        (REFLECT, [What.DELETED], Action.DISABLE, "deleted_in_directory"),
        (DELETES, [What.DELETED], Action.DELETE, "deleted_in_directory"),
        (STAYS, [What.DELETED], Action.DISABLE, "deleted_in_directory"),
        # deleting on disable is a separate option; what was deleted comes back as somebody new
        (DELETES, [What.DISABLED], Action.DISABLE, "disabled_in_directory"),
        (DELETES_DISABLED, [What.DISABLED], Action.DELETE, "disabled_in_directory"),
        (DELETES_DISABLED, [What.EXPIRED], Action.DELETE, "expired_in_directory"),
        (DELETES_DISABLED, [What.MOVED], Action.DISABLE, "outside_units"),
        (DELETES_DISABLED, [What.ENABLED_AGAIN], Action.CREATE, "new"),
        # deleted in the service; still in AD and in criteria
        (REFLECT, [IN_SERVICE], Action.CREATE, "deleted_in_service"),
        (NOTHING, [IN_SERVICE], Action.CREATE, "deleted_in_service"),
        # deleted in both: nothing
        (REFLECT, [IN_SERVICE, What.DELETED], None, ""),
        (NOTHING, [IN_SERVICE, What.DELETED], None, ""),
        # deleted in the service and disabled / moved in AD: not created again
        (REFLECT, [IN_SERVICE, What.DISABLED], Action.IGNORED, "disabled_in_directory"),
        (NOTHING, [IN_SERVICE, What.DISABLED], Action.IGNORED, "disabled_in_directory"),
        (REFLECT, [IN_SERVICE, What.MOVED], Action.IGNORED, "outside_units"),
        # disabled and moved out at once
        (STAYS, [What.MOVED, What.DISABLED], Action.DISABLE, "disabled_in_directory"),
    ],
)  # fmt: skip
def test_each_row_of_the_table(
    rules: AccountRules, happened: list[What], action: Action | None, reason: str
) -> None:
    assert both(outcome(rules, happened)) == (action, reason)
    assert not reason or has_words(reason)
    assert has_words(outcome(rules, happened).code)


def test_deleted_in_the_service_is_listed_under_new_by_hand_and_created_by_the_schedule() -> None:
    found = outcome(REFLECT, [What.DELETED_IN_SERVICE])
    assert found.tab == "new"
    assert found.scheduled is not None
    assert found.scheduled.action is Action.CREATE


def test_a_manual_run_lists_each_outcome_under_its_tab() -> None:
    tabs = {found.what: found.tab for found in outcomes(REFLECT)}
    assert tabs == {
        What.DISABLED: "disable",
        What.MOVED: "leaving",
        What.DELETED: "leaving",
        What.ENABLED_AGAIN: "enable",
        What.DELETED_IN_SERVICE: "new",
        What.EXPIRED: "disable",
    }
    assert outcome(REFLECT, [What.DELETED_IN_SERVICE, What.DELETED]).tab == ""


@pytest.mark.parametrize("rules", [REFLECT, DELETES, DELETES_DISABLED, STAYS])
def test_the_owner_is_never_disabled_or_deleted(rules: AccountRules) -> None:
    for found in outcomes(rules, owner=Owner.SAMPLE):
        action, reason = both(found)
        assert action not in (Action.DISABLE, Action.DELETE)
        if found.what in (What.DISABLED, What.DELETED, What.EXPIRED):
            assert reason == "owner_protected"


def test_without_a_known_owner_nobody_loses_anything() -> None:
    for found in outcomes(DELETES_DISABLED, owner=Owner.UNKNOWN):
        action, _ = both(found)
        assert action not in (Action.DISABLE, Action.DELETE), found.what


def test_each_outcome_is_said() -> None:
    said = {found.what: found.code for found in outcomes(REFLECT)}
    assert said == {
        What.DISABLED: "outcome_disable",
        What.MOVED: "outcome_disable",
        What.DELETED: "outcome_disable",
        What.ENABLED_AGAIN: "outcome_enable",
        What.DELETED_IN_SERVICE: "outcome_create_again",
        What.EXPIRED: "outcome_disable",
    }
    protected = {found.code for found in outcomes(DELETES, owner=Owner.SAMPLE)}
    assert "outcome_owner_protected" in protected
    assert all(has_words(found.event) for found in outcomes(REFLECT))


def test_the_sample_is_named() -> None:
    dexter = Person("guid-7", Kind.USER, "Dexter", "CN=Dexter,DC=x")
    for found in outcomes(REFLECT, dexter):
        change = found.scheduled
        assert isinstance(change, Change)
        assert (change.name, change.guid) == ("Dexter", "guid-7")
    assert len(outcomes(REFLECT)) == len(What)
