"""Why the guard holds so many rows at once, guessed from their numbers (pure).

A guess is a help to look at the right place first, never a reason to let anything pass. Each is a
code with the names and numbers that speak for it; the likeliest comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from app.errors import Param
from app.sync.distinguished_name import place_of
from app.sync.stored import HoldFacts, Move

SHARE = 0.5
"""Of the rows that must have something in common for it to be a cause."""
PATTERN = 0.8
"""Of the new names that must follow one pattern."""
MOST = 2
_UNREAD = frozenset({"vanished_without_trace", "unit_emptied"})
_SELECTION = frozenset({"outside_units", "unit_deselected", "no_unit_selected"})
_KINDS = frozenset({"users_not_selected", "groups_not_selected", "security_groups_not_selected"})
_QUERY = frozenset({"query_not_matched"})


@dataclass(frozen=True, slots=True)
class Guess:
    """`code` begins with `guess_`."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


def guess(facts: HoldFacts) -> tuple[Guess, ...]:
    """What has probably happened, likeliest first; never empty."""
    found = list(_guesses(facts))
    return tuple(found[:MOST]) or (Guess("guess_none", {"count": facts.count}),)


def _guesses(facts: HoldFacts) -> Iterator[Guess]:
    if facts.reason == "source_empty":
        yield Guess("guess_nothing_read")
    elif facts.reason in _UNREAD:
        yield Guess("guess_right_lost", {"count": facts.count})
    elif facts.action == "rename":
        yield from _renamed(facts)
    elif facts.action == "remove_member":
        yield from _emptied(facts)
    else:
        yield from _left(facts)


def _left(facts: HoldFacts) -> Iterator[Guess]:
    """People who are disabled or deleted."""
    gone = facts.reasons.get("deleted_in_directory", 0)
    unit = next((m for m in facts.moves if not m.now and not m.listed), None)
    if unit is not None and _many(unit.count, facts):
        yield _of_move("guess_unit_gone", unit)
    moved = next((m for m in facts.moves if m.now), None)
    if moved is not None and _many(moved.count, facts):
        yield _of_move("guess_moved", moved)
    yield from _selected_otherwise(facts)
    if _many(facts.reasons.get("disabled_in_directory", 0), facts):
        yield Guess("guess_disabled_there", {"count": facts.reasons["disabled_in_directory"]})
    if _many(facts.reasons.get("expired_in_directory", 0), facts):
        yield Guess("guess_expired_together", {"count": facts.reasons["expired_in_directory"]})
    before = facts.read_before or 0
    if facts.read_now < before and _many(gone, facts):
        yield Guess("guess_source_shrank", {"before": before, "now": facts.read_now})
    elif _many(gone, facts):
        yield Guess("guess_deleted_there", {"count": gone})


def _selected_otherwise(facts: HoldFacts) -> Iterator[Guess]:
    """The selection or the criteria leave them out."""
    outside = _sum(facts, _SELECTION | _KINDS)
    unmet = sum(n for code, n in facts.reasons.items() if _is_unmet(code))
    changed = facts.settings_changed
    if _many(outside, facts) and changed:
        yield Guess("guess_selection_changed", {"count": outside})
    if not _many(unmet, facts):
        return
    if changed:
        yield Guess("guess_criteria_changed", {"count": unmet})
    elif facts.clauses:
        attribute, count = max(facts.clauses.items(), key=lambda one: one[1])
        empty = facts.reasons.get("clause_value_absent", 0)
        code = "guess_attribute_empty" if _many(empty, facts) else "guess_attribute_changed"
        yield Guess(code, {"attribute": attribute, "count": count})
    elif _many(_sum(facts, _QUERY), facts):
        yield Guess("guess_query_finds_fewer", {"count": unmet})


def _is_unmet(code: str) -> bool:
    return code.startswith("clause_") or code in {"no_clause_met", *_QUERY}


def _renamed(facts: HoldFacts) -> Iterator[Guess]:
    total = sum(facts.domains.values())
    if facts.settings_changed:
        yield Guess("guess_names_mapped_otherwise", {"count": facts.count})
    if not total:
        return
    (before, after), count = max(facts.domains.items(), key=lambda one: one[1])
    if count < PATTERN * facts.count:
        return
    params: dict[str, Param] = {"before": before, "after": after, "count": count}
    if before == after:
        yield Guess("guess_names_in_one_domain", {"domain": after, "count": count})
    elif not before or not after:
        yield Guess("guess_name_form", params)
    else:
        yield Guess("guess_new_domain", params)


def _emptied(facts: HoldFacts) -> Iterator[Guess]:
    if facts.settings_changed:
        yield Guess("guess_members_otherwise", {"count": facts.count})
    if not facts.groups:
        return
    name, count, of = max(facts.groups, key=lambda one: one[1])
    if _many(count, facts):
        code = "guess_group_emptied" if count >= of else "guess_group_shrank"
        yield Guess(code, {"group": name, "count": count, "of": of})


def _of_move(code: str, move: Move) -> Guess:
    return Guess(
        code,
        {"before": _shown(move.before), "now": _shown(move.now), "count": move.count},
    )


def _shown(parent: str) -> str:
    return place_of(f"CN=x,{parent}") or parent


def _many(count: int, facts: HoldFacts) -> bool:
    return bool(count) and count >= SHARE * facts.count


def _sum(facts: HoldFacts, codes: Iterable[str]) -> int:
    return sum(facts.reasons.get(code, 0) for code in codes)
