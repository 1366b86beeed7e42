"""The table of rules of the product: one test a row, named after it.

A row is decided for one person from what the directory says, what was confirmed before and what
the service holds now.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.sync.criteria import Decision
from app.sync.model import (
    Action,
    Change,
    Entry,
    Kind,
    Link,
    LinkState,
    Mode,
    ReadProof,
    RemoteObject,
)
from app.sync.plan import (
    AccountRules,
    AccountStatus,
    OnDeleted,
    OnLeaving,
    Policy,
    Wanted,
    digest,
    group_change,
    tab,
    user_change,
)

NOW = 1_800_000_000.0
ANN = Entry("guid-ann", "CN=Ann,OU=Sales,DC=x", Kind.USER)
FIELDS = {"userName": "ann@x.example", "displayName": "Ann"}
ACCOUNT = RemoteObject("id-ann", Kind.USER, "guid-ann", "ann@x.example")
LINK = Link(
    "guid-ann", Kind.USER, "id-ann", fields=FIELDS, digest=digest(FIELDS), name="Ann", dn=ANN.dn
)
IN = Decision(True, "criteria", "criteria_met")
MOVED = Decision(False, "scope", "outside_units")
DESELECTED = Decision(False, "scope", "unit_deselected", {"unit": "OU=Sales,DC=x"})
UNMET = Decision(False, "criteria", "clause_not_equal", {"attribute": "l", "value": "Oslo"})
REFLECT = AccountRules()
NOTHING = AccountRules(account_status=AccountStatus.NOTHING)


def decide(
    entry: Entry | None = ANN,
    decision: Decision = IN,
    *,
    rules: AccountRules = REFLECT,
    link: Link | None = LINK,
    remote: RemoteObject | None = ACCOUNT,
    mode: Mode = Mode.SCHEDULED,
    owner: str = "id-owner",
    owner_names: tuple[str, ...] = (),
    **more: Any,
) -> Change | None:
    wanted = Wanted(entry, decision, FIELDS if decision.inside else None) if entry else None
    given: dict[str, Any] = {
        "remote_known": True,
        "candidate": None,
        "candidate_by": "",
        "proof": ReadProof(complete=True),
        "now": NOW,
        "held": False,
    }
    given.update(more)
    return user_change(
        wanted=wanted,
        link=link,
        remote=remote,
        policy=Policy(rules=rules, owner_id=owner, owner_names=owner_names),
        mode=mode,
        **given,
    )


def outcome(change: Change | None) -> tuple[Action, str] | None:
    return (change.action, change.reason) if change is not None else None


DISABLED = replace(ANN, enabled=False)
EXPIRED = replace(ANN, expires_at=NOW - 1)
OFF_ACCOUNT = replace(ACCOUNT, active=False)
OFF_LINK = replace(LINK, enabled=False)


def test_reflect_disabled_in_the_directory_disables_and_enabled_again_enables() -> None:
    assert outcome(decide(DISABLED)) == (Action.DISABLE, "disabled_in_directory")
    again = decide(ANN, link=OFF_LINK, remote=OFF_ACCOUNT)
    assert outcome(again) == (Action.ENABLE, "enabled_in_directory")
    still = decide(DISABLED, link=OFF_LINK, remote=OFF_ACCOUNT)
    assert outcome(still) == (Action.UNCHANGED, "already_disabled")


def test_do_nothing_ignores_status_changes_and_leaving_does_nothing() -> None:
    assert outcome(decide(DISABLED, rules=NOTHING)) == (Action.UNCHANGED, "in_step")
    off = decide(ANN, rules=NOTHING, link=OFF_LINK, remote=OFF_ACCOUNT)
    assert outcome(off) == (Action.UNCHANGED, "in_step")
    # The card is unavailable: its setting has no effect
    rules = replace(NOTHING, on_leaving=OnLeaving.DISABLE)
    left = decide(ANN, MOVED, rules=rules)
    assert outcome(left) == (Action.RELEASE, "outside_units")
    assert left is not None
    assert left.leaving


@pytest.mark.parametrize("on_deleted", OnDeleted)
def test_do_nothing_deleted_in_the_directory_stays_active_and_is_no_longer_synced(
    on_deleted: OnDeleted,
) -> None:
    change = decide(None, rules=replace(NOTHING, on_deleted=on_deleted))
    assert outcome(change) == (Action.RELEASE, "deleted_in_directory")


@pytest.mark.parametrize("decision", [UNMET, DESELECTED])
def test_linked_and_loses_its_criterion_or_its_unit_is_leaving(decision: Decision) -> None:
    for on_leaving, action in (
        (OnLeaving.DISABLE, Action.DISABLE),
        (OnLeaving.NOTHING, Action.RELEASE),
    ):
        change = decide(ANN, decision, rules=replace(REFLECT, on_leaving=on_leaving))
        assert outcome(change) == (action, decision.code)
        assert change is not None
        assert tab(change) == "leaving"
        assert change.params == decision.params


@pytest.mark.parametrize("decision", [MOVED, UNMET, DESELECTED])
def test_never_linked_and_outside_is_ignored_with_the_clause(decision: Decision) -> None:
    change = decide(ANN, decision, link=None, remote=None)
    assert outcome(change) == (Action.IGNORED, decision.code)
    assert change is not None
    assert (change.params, tab(change)) == (decision.params, "ignored")


def test_an_expired_account_is_as_disabled() -> None:
    assert outcome(decide(EXPIRED)) == (Action.DISABLE, "expired_in_directory")
    assert outcome(decide(replace(ANN, expires_at=NOW))) == (
        Action.DISABLE,
        "expired_in_directory",
    )
    assert outcome(decide(replace(ANN, expires_at=NOW + 1))) == (Action.UNCHANGED, "in_step")
    assert outcome(decide(EXPIRED, rules=NOTHING)) == (Action.UNCHANGED, "in_step")


def test_reflect_and_leaves_disable_moved_out_still_enabled_is_disabled() -> None:
    change = decide(ANN, MOVED)
    assert outcome(change) == (Action.DISABLE, "outside_units")
    assert change is not None
    assert change.leaving
    done = decide(ANN, MOVED, link=OFF_LINK, remote=OFF_ACCOUNT)
    assert outcome(done) == (Action.UNCHANGED, "already_disabled")


def test_leaves_do_nothing_stays_active_and_is_no_longer_synced() -> None:
    rules = replace(REFLECT, on_leaving=OnLeaving.NOTHING)
    assert outcome(decide(ANN, MOVED, rules=rules)) == (Action.RELEASE, "outside_units")


def test_reflect_deleted_in_the_directory_is_disabled_or_with_delete_deleted() -> None:
    disabled = decide(None)
    assert outcome(disabled) == (Action.DISABLE, "deleted_in_directory")
    rules = replace(REFLECT, on_deleted=OnDeleted.DELETE)
    deleted = decide(None, rules=rules)
    assert outcome(deleted) == (Action.DELETE, "deleted_in_directory")
    assert deleted is not None
    assert deleted.leaving


def test_deleting_on_disable_is_a_separate_option_that_is_off() -> None:
    assert not AccountRules().delete_on_disable
    deletes = replace(REFLECT, on_deleted=OnDeleted.DELETE)
    assert outcome(decide(DISABLED, rules=deletes)) == (Action.DISABLE, "disabled_in_directory")
    option = replace(REFLECT, delete_on_disable=True)
    assert outcome(decide(DISABLED, rules=option)) == (Action.DELETE, "disabled_in_directory")
    # Leaving the selection is not being disabled
    assert outcome(decide(ANN, MOVED, rules=option)) == (Action.DISABLE, "outside_units")


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("rules", [REFLECT, NOTHING])
def test_deleted_in_the_service_and_still_selected_is_new_in_both_modes(
    mode: Mode, rules: AccountRules
) -> None:
    change = decide(ANN, remote=None, mode=mode, rules=rules)
    assert outcome(change) == (Action.CREATE, "deleted_in_service")
    assert change is not None
    assert tab(change) == "new"
    assert {f.field: (f.before, f.after) for f in change.fields} == {
        name: (None, value) for name, value in FIELDS.items()
    }


@pytest.mark.parametrize("rules", [REFLECT, NOTHING, replace(REFLECT, on_deleted=OnDeleted.DELETE)])
def test_deleted_in_both_is_nothing(rules: AccountRules) -> None:
    assert decide(None, remote=None, rules=rules) is None


@pytest.mark.parametrize("rules", [REFLECT, NOTHING])
@pytest.mark.parametrize(
    ("entry", "decision", "reason"),
    [
        (DISABLED, IN, "disabled_in_directory"),
        (EXPIRED, IN, "expired_in_directory"),
        (ANN, MOVED, "outside_units"),
        (DISABLED, MOVED, "outside_units"),
    ],
)
def test_deleted_in_the_service_and_disabled_or_moved_is_not_made_again(
    rules: AccountRules, entry: Entry, decision: Decision, reason: str
) -> None:
    """Reflect has nothing left to disable; do nothing has no account whose status it could keep,
    and creating one for somebody who cannot sign in to the directory is no status to keep."""
    change = decide(entry, decision, remote=None, rules=rules)
    assert outcome(change) == (Action.IGNORED, reason)


def test_deleted_in_the_service_never_touches_the_directory() -> None:
    """No action of a plan is about the directory: all are in the service's terms."""
    change = decide(ANN, remote=None)
    assert change is not None
    assert {f.field for f in change.fields} == set(FIELDS)
    assert set(Action) == {
        *(Action.CREATE, Action.UPDATE, Action.ENABLE, Action.DISABLE, Action.DELETE),
        *(Action.RELEASE, Action.CONFLICT, Action.HELD, Action.IGNORED, Action.UNCHANGED),
    }


@pytest.mark.parametrize(
    ("entry", "decision", "would"),
    [(DISABLED, IN, "disable"), (ANN, MOVED, "disable"), (None, IN, "delete")],
)
def test_the_owner_is_never_disabled_or_deleted(
    entry: Entry | None, decision: Decision, would: str
) -> None:
    rules = replace(REFLECT, on_deleted=OnDeleted.DELETE)
    change = decide(entry, decision, rules=rules, owner="id-ann")
    assert outcome(change) == (Action.UNCHANGED, "owner_protected")
    assert change is not None
    assert change.params == {"would": would}


# Variants of the rows

RELEASED = replace(LINK, state=LinkState.RELEASED)
DELETES = replace(REFLECT, on_deleted=OnDeleted.DELETE)
ON_DISABLE = replace(REFLECT, delete_on_disable=True)
LENIENT = replace(REFLECT, on_leaving=OnLeaving.NOTHING)


@pytest.mark.parametrize("rules", [REFLECT, NOTHING, DELETES, ON_DISABLE, LENIENT])
@pytest.mark.parametrize("link", [LINK, OFF_LINK, RELEASED, None])
@pytest.mark.parametrize("remote", [ACCOUNT, OFF_ACCOUNT, None])
@pytest.mark.parametrize("decision", [IN, MOVED, UNMET])
@pytest.mark.parametrize("entry", [ANN, DISABLED, EXPIRED, None])
def test_a_manual_run_lists_what_a_scheduled_one_does(
    entry: Entry | None,
    decision: Decision,
    remote: RemoteObject | None,
    link: Link | None,
    rules: AccountRules,
) -> None:
    manual, scheduled = (
        decide(entry, decision, rules=rules, link=link, remote=remote, mode=mode) for mode in Mode
    )
    assert manual == scheduled


@pytest.mark.parametrize("entry", [DISABLED, EXPIRED])
@pytest.mark.parametrize("decision", [IN, MOVED, UNMET])
def test_with_the_option_whoever_is_disabled_or_expired_is_deleted_also_where_they_left(
    entry: Entry, decision: Decision
) -> None:
    reason = "disabled_in_directory" if entry is DISABLED else "expired_in_directory"
    change = decide(entry, decision, rules=ON_DISABLE)
    assert outcome(change) == (Action.DELETE, reason)
    assert change is not None
    assert change.fields == ()
    assert change.leaving == (not decision.inside)
    # What is disabled in the service already is deleted only where it is still selected
    off = decide(entry, IN, rules=ON_DISABLE, link=OFF_LINK, remote=OFF_ACCOUNT)
    assert outcome(off) == (Action.DELETE, reason)


def test_without_delete_nothing_is_ever_deleted() -> None:
    for rules in (REFLECT, NOTHING, LENIENT):
        for entry in (ANN, DISABLED, EXPIRED, None):
            for decision in (IN, MOVED, UNMET, DESELECTED):
                change = decide(entry, decision, rules=rules)
                assert change is None or change.action is not Action.DELETE


def test_released_and_selected_again_is_synced_again() -> None:
    assert outcome(decide(ANN, link=RELEASED)) == (Action.UPDATE, "returns")
    off = decide(ANN, link=RELEASED, remote=OFF_ACCOUNT)
    assert outcome(off) == (Action.ENABLE, "returns")
    again = decide(DISABLED, link=RELEASED)
    assert outcome(again) == (Action.DISABLE, "disabled_in_directory")
    nothing = decide(DISABLED, link=RELEASED, rules=NOTHING)
    assert outcome(nothing) == (Action.UPDATE, "returns")


@pytest.mark.parametrize("rules", [REFLECT, NOTHING, DELETES, ON_DISABLE])
@pytest.mark.parametrize("entry", [ANN, DISABLED, EXPIRED])
def test_released_and_still_outside_is_left_in_peace(entry: Entry, rules: AccountRules) -> None:
    change = decide(entry, MOVED, link=RELEASED, rules=rules)
    assert outcome(change) == (Action.IGNORED, "outside_units")


@pytest.mark.parametrize("rules", [REFLECT, NOTHING, DELETES, ON_DISABLE])
def test_released_and_deleted_is_left_in_peace(rules: AccountRules) -> None:
    assert decide(None, link=RELEASED, rules=rules) is None


def test_released_deleted_in_the_service_and_selected_again_is_new() -> None:
    assert outcome(decide(ANN, link=RELEASED, remote=None)) == (Action.CREATE, "new")


@pytest.mark.parametrize("rules", [DELETES, ON_DISABLE])
def test_deleted_in_the_directory_when_the_account_is_disabled_already(rules: AccountRules) -> None:
    change = decide(None, link=OFF_LINK, remote=OFF_ACCOUNT, rules=rules)
    if rules is DELETES:
        assert outcome(change) == (Action.DELETE, "deleted_in_directory")
    else:
        assert outcome(change) == (Action.UNCHANGED, "already_disabled")


# The owner, and whoever might be

TAKEN = [
    (DISABLED, IN, REFLECT, "disable"),
    (EXPIRED, IN, REFLECT, "disable"),
    (ANN, MOVED, REFLECT, "disable"),
    (ANN, UNMET, REFLECT, "disable"),
    (DISABLED, MOVED, LENIENT, "disable"),
    (None, IN, REFLECT, "disable"),
    (None, IN, DELETES, "delete"),
    (DISABLED, IN, ON_DISABLE, "delete"),
    (EXPIRED, UNMET, ON_DISABLE, "delete"),
]


@pytest.mark.parametrize(("entry", "decision", "rules", "would"), TAKEN)
def test_the_owner_is_protected_by_id_and_by_every_name(
    entry: Entry | None, decision: Decision, rules: AccountRules, would: str
) -> None:
    given = {"rules": rules}
    assert outcome(decide(entry, decision, **given)) is not None
    taken = decide(entry, decision, **given)
    assert taken is not None
    assert taken.action.value == would
    mailed = replace(ACCOUNT, mails=("Ann.Lee@x.example",))
    for more in (
        {"owner": "id-ann"},
        {"owner_names": ("ANN@x.example",)},
        {"owner_names": ("ann.lee@x.example",), "remote": mailed},
        # By the name that was confirmed, where the service is not listed
        {"owner_names": ("ann@x.example",), "remote": None, "remote_known": False},
    ):
        change = decide(entry, decision, **given, **more)
        assert outcome(change) == (Action.UNCHANGED, "owner_protected"), more
        assert change is not None
        assert change.params == {"would": would}


@pytest.mark.parametrize(("entry", "decision", "rules", "would"), TAKEN)
def test_until_the_owner_is_known_nobody_is_disabled_or_deleted(
    entry: Entry | None, decision: Decision, rules: AccountRules, would: str
) -> None:
    change = decide(entry, decision, rules=rules, owner="")
    assert outcome(change) == (Action.UNCHANGED, "owner_unknown")
    assert change is not None
    assert change.params == {"would": would}


@pytest.mark.parametrize(("entry", "decision", "rules", "would"), TAKEN)
def test_without_a_complete_read_nobody_is_disabled_or_deleted(
    entry: Entry | None, decision: Decision, rules: AccountRules, would: str
) -> None:
    proof = ReadProof(complete=False, gap="referral_lost")
    change = decide(entry, decision, rules=rules, proof=proof)
    assert outcome(change) == (Action.UNCHANGED, "read_incomplete")
    assert change is not None
    assert change.params == {"gap": "referral_lost", "would": would}


def test_the_owner_is_updated_and_enabled_as_everybody() -> None:
    renamed = replace(LINK, fields={**FIELDS, "displayName": "Anna"}, digest="")
    assert outcome(decide(ANN, link=renamed, owner="id-ann")) == (Action.UPDATE, "fields_changed")
    enabled = decide(ANN, link=OFF_LINK, remote=OFF_ACCOUNT, owner="id-ann")
    assert outcome(enabled) == (Action.ENABLE, "enabled_in_directory")


TEAM = Entry("guid-team", "CN=Team,OU=Sales,DC=x", Kind.GROUP)
TEAM_LINK = Link("guid-team", Kind.GROUP, "id-team", fields={"displayName": "Team"}, name="Team")
TEAM_THERE = RemoteObject("id-team", Kind.GROUP, "guid-team", "Team")


def decide_group(
    entry: Entry | None,
    decision: Decision = IN,
    *,
    rules: AccountRules = REFLECT,
    remote: RemoteObject | None = TEAM_THERE,
    link: Link | None = TEAM_LINK,
    owner: str = "id-ann",
) -> Change | None:
    wanted = Wanted(entry, decision, {"displayName": "Team"}) if entry else None
    return group_change(
        wanted=wanted,
        link=link,
        remote=remote,
        remote_known=True,
        candidate=None,
        candidate_by="",
        wanted_members=frozenset(),
        linked_members=frozenset({"guid-ann"}),
        policy=Policy(rules=rules, owner_id=owner),
        mode=Mode.SCHEDULED,
        proof=ReadProof(complete=True),
        now=NOW,
        held=False,
    )


def test_a_group_with_the_owner_in_it_goes_and_the_owner_stays() -> None:
    """What is protected is the account, not where it is a member."""
    deleted = decide_group(None, rules=DELETES)
    assert outcome(deleted) == (Action.DELETE, "deleted_in_directory")
    left = decide_group(TEAM)
    assert left is not None
    assert left.remove_members == ("guid-ann",)


def test_groups_are_released_unless_the_rules_delete() -> None:
    assert outcome(decide_group(None)) == (Action.RELEASE, "deleted_in_directory")
    nothing = replace(NOTHING, on_deleted=OnDeleted.DELETE)
    assert outcome(decide_group(None, rules=nothing)) == (Action.RELEASE, "deleted_in_directory")
    assert outcome(decide_group(TEAM, MOVED)) == (Action.RELEASE, "outside_units")
    assert decide_group(None, remote=None, rules=DELETES) is None
    again = decide_group(TEAM, remote=None)
    assert outcome(again) == (Action.CREATE, "deleted_in_service")
    unknown = decide_group(None, rules=DELETES, owner="")
    assert outcome(unknown) == (Action.UNCHANGED, "owner_unknown")
