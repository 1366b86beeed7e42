"""The guard: an ordinary day passes, anything more waits."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sync.guard import (
    COUNTED_KINDS,
    NEGATIVE_KINDS,
    Held,
    Limit,
    Limits,
    allowed,
    check,
    counted,
)
from app.sync.model import Action, Change, FieldChange, Kind
from app.text import has_words


def held(
    counts: dict[str, int], total: int = 10_000, now: int = 10_000, before: int | None = 10_000
) -> tuple[Held, ...]:
    totals = dict.fromkeys(COUNTED_KINDS, total)
    return check(counts, totals, Limits(), read_now=now, read_before=before)


@pytest.mark.parametrize(
    ("total", "passes"), [(0, 10), (100, 10), (200, 10), (1_000, 50), (10_000, 500), (99_999, 500)]
)
@pytest.mark.parametrize("kind", ["disable", "delete", "rename"])
def test_default_limits_are_ten_or_five_per_cent_and_never_above_five_hundred(
    kind: str, total: int, passes: int
) -> None:
    assert held({kind: passes}, total) == ()
    assert held({kind: passes + 1}, total) == (Held(kind, passes + 1, passes, total, "over_limit"),)


def test_each_kind_has_its_own_limit() -> None:
    found = held({"disable": 400, "delete": 400, "remove_member": 400, "rename": 400})
    assert found == ()
    found = held({"disable": 501, "delete": 501, "remove_member": 501, "rename": 501})
    assert [h.action for h in found] == ["disable", "delete", "remove_member", "rename"]
    # Of few memberships more may go than of few people
    assert [h.action for h in held(dict.fromkeys(COUNTED_KINDS, 50), total=100)] == [
        "disable",
        "delete",
        "rename",
    ]


@pytest.mark.parametrize("now", [0, 1, 50])
def test_when_the_source_shrinks_by_half_or_is_empty_every_negative_change_waits(now: int) -> None:
    found = held(dict.fromkeys(COUNTED_KINDS, 1), total=100, now=now, before=100)
    assert {h.action for h in found} == set(NEGATIVE_KINDS)
    reason = "source_shrunk" if now else "source_empty"
    assert {(h.count, h.limit, h.reason) for h in found} == {(1, 0, reason)}


def test_a_source_that_shrank_by_less_than_half_is_ordinary() -> None:
    assert held({"disable": 1}, now=51, before=100) == ()


def test_the_first_read_has_nothing_to_compare_with_but_must_not_be_empty() -> None:
    assert held({"disable": 1}, now=5, before=None) == ()
    assert [h.reason for h in held({"disable": 1}, now=0, before=None)] == ["source_empty"]


def test_nothing_to_do_holds_nothing_even_from_an_empty_source() -> None:
    assert held({}, now=0, before=100) == ()
    assert held({"disable": 0}, now=0, before=100) == ()


@given(
    st.builds(
        Limit,
        floor=st.integers(0, 1000),
        percent=st.floats(0, 100),
        ceiling=st.integers(0, 1000),
    ),
    st.integers(0, 10**7),
    st.integers(1, 10**6),
)
@settings(deadline=None)
def test_never_above_the_ceiling_and_what_is_held_is_more_than_what_passes(
    limit: Limit, total: int, count: int
) -> None:
    passes = allowed(limit, total)
    assert 0 <= passes <= limit.ceiling
    found = check(
        {"disable": count}, {"disable": total}, Limits(disable=limit), read_now=1, read_before=1
    )
    assert bool(found) == (count > passes)
    assert all(has_words(h.reason) and has_words(f"action_{h.action}") for h in found)


def row(action: Action, *fields: FieldChange, removed: int = 0, kind: Kind = Kind.USER) -> Change:
    return Change(
        "g", kind, action, "x", fields=fields, remove_members=tuple(map(str, range(removed)))
    )


def test_rows_are_counted_by_kind() -> None:
    renamed = FieldChange("userName", "ann@x", "anna@x")
    assert counted(row(Action.DISABLE)) == {"disable": 1}
    assert counted(row(Action.DELETE)) == {"delete": 1}
    assert counted(row(Action.UPDATE, renamed)) == {"rename": 1}
    # A leaver does not wait until the renaming of others is allowed
    assert counted(row(Action.DISABLE, renamed)) == {"disable": 1}
    assert counted(row(Action.UPDATE, removed=3, kind=Kind.GROUP)) == {"remove_member": 3}
    assert counted(row(Action.HELD, renamed, removed=3)) == {}
    assert counted(row(Action.CREATE, FieldChange("userName", None, "ann@x"))) == {}


def test_case_and_other_fields_are_no_rename() -> None:
    assert counted(row(Action.UPDATE, FieldChange("userName", "Ann@x", "ann@X"))) == {}
    assert counted(row(Action.UPDATE, FieldChange("title", "a", "b"))) == {}
