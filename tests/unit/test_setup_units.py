"""The choice of units: nearest rule decides, partial tells of a rule beneath."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from app.findings import Census, OrganizationalUnit, QueryTrial, Tally
from app.setup.units import Headcount, Tick, UnitSelection
from app.sync.criteria import Scope as SyncScope
from app.sync.criteria import ScopeRules, UnitRule


def unit(guid: str, parent: str = "", dn: str = "") -> OrganizationalUnit:
    return OrganizationalUnit(guid, dn or f"OU={guid}", guid, parent)


CORP = [
    unit("root", dn="DC=corp"),
    unit("sales", "root", "OU=Sales,DC=corp"),
    unit("north", "sales", "OU=North,OU=Sales,DC=corp"),
    unit("south", "sales", "OU=South,OU=Sales,DC=corp"),
    unit("lab", "root", "OU=Lab,DC=corp"),
]


def tree(*rules: UnitRule) -> UnitSelection:
    selection = UnitSelection(rules)
    selection.learn(CORP)
    return selection


def test_nothing_is_in_without_a_rule() -> None:
    assert tree().tick("sales") is Tick.OUT


def test_a_rule_reaches_down_and_marks_what_is_above_as_partial() -> None:
    selection = tree()
    selection.choose("sales", True)
    assert [selection.tick(u) for u in ("root", "sales", "north", "lab")] == [
        Tick.PARTIAL,
        Tick.IN,
        Tick.IN,
        Tick.OUT,
    ]
    assert selection.rules == (UnitRule("sales", True, "OU=Sales,DC=corp"),)


def test_an_exclusion_beneath_an_inclusion() -> None:
    selection = tree()
    selection.choose("root", True)
    selection.choose("north", False)
    assert selection.tick("sales") is Tick.PARTIAL
    assert selection.tick("north") is Tick.OUT
    assert selection.tick("south") is Tick.IN
    selection.choose("north", True)
    assert selection.tick("root") is Tick.IN
    assert [r.guid for r in selection.rules] == ["root"]


def test_choosing_above_swallows_the_rules_beneath() -> None:
    selection = tree()
    selection.choose("root", True)
    selection.choose("north", False)
    selection.choose("sales", False)
    assert {(r.guid, r.include) for r in selection.rules} == {("root", True), ("sales", False)}
    selection.choose("root", False)
    assert selection.rules == ()


def test_a_rule_that_is_turned_around_keeps_those_beneath_it() -> None:
    selection = tree()
    selection.choose("root", True)
    selection.choose("north", False)
    selection.set_include("north", True)
    assert selection.tick("root") is Tick.IN
    assert len(selection.rules) == 2
    selection.set_include("root", False)
    assert (selection.tick("root"), selection.tick("north")) == (Tick.PARTIAL, Tick.IN)


def test_a_resumed_rule_of_an_unloaded_branch_shows_by_its_name() -> None:
    selection = UnitSelection([UnitRule("deep", True, "OU=Deep,OU=Lab,DC=corp")])
    selection.learn([unit("root", dn="DC=corp"), unit("lab", "root", "OU=Lab,DC=corp")])
    assert selection.tick("lab") is Tick.PARTIAL
    assert selection.tick("root") is Tick.PARTIAL
    assert selection.tick("deep") is Tick.IN


def test_a_rule_beneath_an_unloaded_rule_is_decided_by_it() -> None:
    selection = UnitSelection(
        [
            UnitRule("lab", True, "OU=Lab, dc=CORP"),
            UnitRule("deep", False, "OU=Deep,OU=Lab,DC=corp"),
        ]
    )
    assert selection.tick("lab") is Tick.PARTIAL
    assert selection.surroundings("deep")
    selection.choose("lab", True)
    assert [rule.guid for rule in selection.rules] == ["lab"]


def test_a_renamed_unit_keeps_its_rule_under_its_new_name() -> None:
    selection = tree(UnitRule("lab", True, "OU=Old,DC=corp"))
    assert selection.rules == (UnitRule("lab", True, "OU=Lab,DC=corp"),)


def test_a_unit_that_moved_is_counted_where_it_is_now() -> None:
    selection = tree()
    selection.choose("north", True)
    assert selection.tick("sales") is Tick.PARTIAL
    selection.learn([unit("north", "lab", "OU=North,OU=Lab,DC=corp")])
    assert selection.tick("sales") is Tick.OUT
    assert selection.tick("lab") is Tick.PARTIAL
    assert selection.rules[0].dn == "OU=North,OU=Lab,DC=corp"


def test_a_rule_whose_unit_is_gone_stays_and_decides_nothing() -> None:
    selection = tree(UnitRule("gone", True, "OU=Gone,OU=Lab,DC=corp"))
    assert selection.tick("lab") is Tick.PARTIAL
    selection.located({})
    assert selection.missing == {"gone"}
    assert selection.placed == ()
    assert selection.tick("lab") is Tick.OUT
    selection.learn([unit("gone", "lab", "OU=Back,OU=Lab,DC=corp")])
    assert selection.missing == frozenset()
    assert selection.tick("lab") is Tick.PARTIAL
    selection.located({})
    selection.forget("gone")
    assert selection.missing == frozenset()
    assert selection.tick("lab") is Tick.OUT


# -- beside a simpler way to the same answer ------------------------------------------------------

SIZE = 12
trees = st.lists(st.integers(0, SIZE), min_size=SIZE, max_size=SIZE).map(
    lambda picks: [-1, *(pick % (i + 1) for i, pick in enumerate(picks))]
)
"""The parent of each unit, which comes before it."""
steps = st.lists(st.tuples(st.integers(0, SIZE), st.booleans()), max_size=8)


def units_of(parents: Sequence[int]) -> list[OrganizationalUnit]:
    dns: list[str] = []
    for number, parent in enumerate(parents):
        dns.append(f"OU=U{number},{dns[parent]}" if number else "DC=corp")
    return [
        unit(f"g{number}", f"g{parent}" if number else "", dns[number])
        for number, parent in enumerate(parents)
    ]


def naive_tick(parents: Sequence[int], rules: Sequence[UnitRule], number: int) -> Tick:
    chosen = {rule.guid: rule.include for rule in rules}

    def inside(each: int) -> bool:
        while each >= 0:
            if f"g{each}" in chosen:
                return chosen[f"g{each}"]
            each = parents[each]
        return False

    def beneath(each: int) -> bool:
        while each > number:
            each = parents[each]
        return each == number

    found = {inside(each) for each in range(len(parents)) if beneath(each)}
    return Tick.PARTIAL if len(found) > 1 else (Tick.IN if found == {True} else Tick.OUT)


@given(trees, steps, st.integers(0, SIZE))
def test_ticks_are_those_of_a_tree_that_is_looked_through(
    parents: list[int], chosen: list[tuple[int, bool]], loaded: int
) -> None:
    units = units_of(parents)
    selection = UnitSelection()
    selection.learn(units)
    for number, include in chosen:
        selection.choose(f"g{number}", include)
        assert selection.includes(f"g{number}") is include
    ticks = [selection.tick(f"g{number}") for number in range(len(parents))]
    assert ticks == [naive_tick(parents, selection.rules, n) for n in range(len(parents))]
    # a resumed draft knows the rules, and at first only a part of the tree
    resumed = UnitSelection(selection.rules)
    resumed.learn(units[: loaded + 1])
    assert [resumed.tick(f"g{n}") for n in range(loaded + 1)] == ticks[: loaded + 1]
    resumed.learn(units[loaded + 1 :])
    assert [resumed.tick(f"g{n}") for n in range(len(parents))] == ticks


@given(trees, steps, st.lists(st.integers(0, 5), min_size=SIZE + 1, max_size=SIZE + 1))
def test_nobody_is_counted_twice(
    parents: list[int], chosen: list[tuple[int, bool]], people: list[int]
) -> None:
    units = units_of(parents)
    selection = UnitSelection()
    selection.learn(units)
    for number, include in chosen:
        selection.choose(f"g{number}", include)
    where = {each.dn: people[n] for n, each in enumerate(units)}
    census = Census({dn: Tally(count, 2 * count, 3 * count) for dn, count in where.items()})
    rules = selection.rules
    expected = sum(
        count for n, (dn, count) in enumerate(where.items()) if selection.includes(f"g{n}")
    )
    assert Headcount(census).selected(rules) == Tally(expected, 2 * expected, 3 * expected)
    trial = QueryTrial(sum(people), True, containers=where)
    assert Headcount.of_trial(trial).selected(rules).users == expected
    sync = SyncScope.build(ScopeRules(units=rules), units)
    by_sync = sum(c for dn, c in where.items() if sync.place(f"CN=Ann,{dn}").inside)
    assert by_sync == expected


def test_totals_add_inclusions_and_subtract_exclusions() -> None:
    census = Census(
        {
            "OU=North,OU=Sales,DC=corp": Tally(100, 2, 1),
            "ou=south,OU=Sales,DC=corp": Tally(380, 16, 0),
            "OU=Lab,DC=corp": Tally(7, 0, 0),
        }
    )
    people = Headcount(census)
    assert people.beneath("dc=corp") == Tally(487, 18, 1)
    assert people.beneath("OU=Nobody,DC=corp") == Tally()
    selection = tree()
    selection.choose("root", True)
    selection.choose("north", False)
    selection.choose("lab", False)
    assert people.selected(selection.rules) == Tally(380, 16, 0)
    assert people.selected(()) == Tally()


def test_many_rules_do_not_make_the_ticks_slow() -> None:
    """The number of steps, not of seconds: a tick looks at no rule but those above it."""
    wide = [unit("root", dn="DC=corp")]
    wide += [unit(f"g{i}", "root", f"OU=U{i},DC=corp") for i in range(3000)]
    selection = UnitSelection()
    selection.learn(wide)
    selection.choose("root", True)
    for number in range(0, 3000, 2):
        selection.choose(f"g{number}", False)
    looked: list[str] = []

    class Watched(dict):  # type: ignore[type-arg]
        def get(self, key: str, default: object = None) -> object:
            looked.append(key)
            return super().get(key, default)

        def values(self) -> object:
            raise AssertionError("all rules were looked at")

    selection._rules = Watched(selection._rules)
    assert selection.tick("root") is Tick.PARTIAL
    assert selection.tick("g1") is Tick.IN
    assert selection.tick("g2") is Tick.OUT
    assert len(looked) < 10
