"""What limits mean in today's numbers, and what cannot be meant."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.setup import limits as limiting
from app.sync import guard
from app.sync.guard import COUNTED_KINDS, Limit, Limits
from app.sync.survey import RuleNumbers
from app.text import has_words

TODAY = RuleNumbers(in_scope=482, linked=482)


def test_up_to_24_of_482_may_be_disabled_without_asking() -> None:
    found = {m.kind: m for m in limiting.meanings(Limits(), TODAY)}
    assert tuple(found) == COUNTED_KINDS
    assert (found["disable"].allowed, found["disable"].total) == (24, 482)
    assert (found["remove_member"].allowed, found["remove_member"].total) == (50, None)
    assert not any(m.asks_never or not m.allowed for m in found.values())


def test_before_the_first_sync_it_is_those_who_will_be_synced() -> None:
    found = limiting.meanings(Limits(), RuleNumbers(in_scope=1000, linked=0))
    assert found[0].total == 1000
    assert found[0].allowed == 50


def test_without_numbers_only_what_passes_always_is_said() -> None:
    for found in (limiting.meanings(Limits(), None), limiting.meanings(Limits(), RuleNumbers())):
        assert [m.total for m in found] == [None] * 4
        assert found[0].allowed == 10
        assert not found[0].asks_never


def test_limits_that_ask_always_or_never() -> None:
    strict = Limits(disable=Limit(0, 0.0, 500))
    assert limiting.meanings(strict, TODAY)[0].allowed == 0
    open_ = Limits(disable=Limit(0, 100.0, 500))
    assert limiting.meanings(open_, TODAY)[0].asks_never


@given(
    floor=st.integers(0, 2000), percent=st.floats(0, 100), ceiling=st.integers(0, 2000),
    people=st.integers(1, 5000),
)  # fmt: skip
def test_it_says_exactly_what_the_guard_does(
    floor: int, percent: float, ceiling: int, people: int
) -> None:
    limits = Limits(disable=Limit(floor, percent, ceiling))
    allowed = limiting.meanings(limits, RuleNumbers(people, linked=people))[0].allowed
    totals = {"disable": people}
    passes = guard.check({"disable": allowed}, totals, limits, read_now=1, read_before=1)
    waits = guard.check({"disable": allowed + 1}, totals, limits, read_now=1, read_before=1)
    assert passes == ()
    assert [held.action for held in waits] == ["disable"]


@pytest.mark.parametrize(
    ("limits", "kind", "code"),
    [
        (Limits(disable=Limit(-1)), "disable", "limit_number_wrong"),
        (Limits(delete=Limit(0, 5.0, 10**9)), "delete", "limit_number_wrong"),
        (Limits(rename=Limit(11, 5.0, 10)), "rename", "limit_crossed"),
        (Limits(remove_member=Limit(percent=101.0)), "remove_member", "limit_percent_wrong"),
        (Limits(remove_member=Limit(percent=float("nan"))), "remove_member", "limit_percent_wrong"),
        (Limits(shrink_percent=0.0), "shrink", "limit_shrink_wrong"),
        (Limits(shrink_percent=float("inf")), "shrink", "limit_shrink_wrong"),
    ],
)
def test_what_cannot_be_meant(limits: Limits, kind: str, code: str) -> None:
    ((where, error),) = limiting.check(limits)
    assert (where, error.code) == (kind, code)
    assert has_words(code)


def test_the_defaults_are_sound() -> None:
    assert limiting.check(Limits()) == ()
    assert limiting.check(replace(Limits(), disable=Limit(0, 0.0, 0))) == ()
