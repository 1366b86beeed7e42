"""The choice of units: nearest rule decides, partial tells of a rule beneath."""

from __future__ import annotations

from app.findings import OrganizationalUnit
from app.setup.units import Tick, UnitSelection, totals
from app.sync.criteria import UnitRule


def unit(guid: str, parent: str = "", dn: str = "") -> OrganizationalUnit:
    return OrganizationalUnit(guid, dn or f"OU={guid}", guid, parent)


def tree(*rules: UnitRule) -> UnitSelection:
    selection = UnitSelection(rules)
    selection.learn(
        [
            unit("root", dn="DC=corp"),
            unit("sales", "root", "OU=Sales,DC=corp"),
            unit("north", "sales", "OU=North,OU=Sales,DC=corp"),
            unit("south", "sales", "OU=South,OU=Sales,DC=corp"),
            unit("lab", "root", "OU=Lab,DC=corp"),
        ]
    )
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


def test_a_resumed_rule_of_an_unloaded_branch_shows_by_its_name() -> None:
    selection = UnitSelection([UnitRule("deep", True, "OU=Deep,OU=Lab,DC=corp")])
    selection.learn([unit("root", dn="DC=corp"), unit("lab", "root", "OU=Lab,DC=corp")])
    assert selection.tick("lab") is Tick.PARTIAL
    assert selection.tick("root") is Tick.PARTIAL


def test_a_renamed_unit_keeps_its_rule_under_its_new_name() -> None:
    selection = tree(UnitRule("lab", True, "OU=Old,DC=corp"))
    assert selection.rules == (UnitRule("lab", True, "OU=Lab,DC=corp"),)


def test_totals_add_inclusions_and_subtract_exclusions() -> None:
    selection = tree()
    selection.choose("root", True)
    selection.choose("sales", False)
    selection.choose("north", True)
    counts = {"root": (100, 10), "sales": (40, 4), "north": (15, 1)}
    above = {"root": False, "sales": True, "north": False}
    assert totals(selection.rules, counts.__getitem__, above.__getitem__) == (75, 7)
