"""The choice of organizational units as rules by objectGUID (pure).

A unit is in when the nearest rule above it (or its own) says so; a box in the tree is *partial*
when a rule beneath it says otherwise. Only rules are kept, so branches that were never loaded
are decided too. A rule whose branch was not loaded yet (a resumed draft) is placed by its
distinguished name, for the picture alone: the sync decides by GUID.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from app.findings import OrganizationalUnit
from app.sync.criteria import UnitRule


class Tick(StrEnum):
    OUT = "out"
    PARTIAL = "partial"
    IN = "in"


class UnitSelection:
    """Rules by GUID, and the ancestors of every unit that was loaded."""

    def __init__(self, rules: Sequence[UnitRule] = ()) -> None:
        self._rules = {rule.guid: rule for rule in rules}
        self._parents: dict[str, str] = {}
        self._dns: dict[str, str] = {}

    @property
    def rules(self) -> tuple[UnitRule, ...]:
        return tuple(self._rules.values())

    def learn(self, units: Sequence[OrganizationalUnit]) -> None:
        """Remembers where these units hang, and their names of today."""
        for unit in units:
            self._parents[unit.guid] = unit.parent_guid
            self._dns[unit.guid] = unit.dn
            rule = self._rules.get(unit.guid)
            if rule is not None and rule.dn != unit.dn:
                self._rules[unit.guid] = UnitRule(unit.guid, rule.include, unit.dn)

    def includes(self, guid: str) -> bool:
        """What the nearest rule says; without any rule a unit is out."""
        for step in self._upwards(guid):
            if step in self._rules:
                return self._rules[step].include
        return False

    def tick(self, guid: str) -> Tick:
        included = self.includes(guid)
        if any(rule.include != included for rule in self._beneath(guid)):
            return Tick.PARTIAL
        return Tick.IN if included else Tick.OUT

    def choose(self, guid: str, include: bool) -> None:
        """Includes or excludes the unit and all beneath it; rules beneath it are swallowed."""
        for rule in self._beneath(guid):
            del self._rules[rule.guid]
        self._rules.pop(guid, None)
        if self.includes(guid) != include:
            self._rules[guid] = UnitRule(guid, include, self._dns.get(guid, ""))

    def forget(self, guid: str) -> None:
        """Removes one rule; what is above it decides again."""
        self._rules.pop(guid, None)

    def _upwards(self, guid: str) -> list[str]:
        path: list[str] = []
        while guid and guid not in path:
            path.append(guid)
            guid = self._parents.get(guid, "")
        return path

    def _beneath(self, guid: str) -> list[UnitRule]:
        return [rule for rule in self._rules.values() if self._is_beneath(rule, guid)]

    def _is_beneath(self, rule: UnitRule, guid: str) -> bool:
        if rule.guid == guid:
            return False
        if rule.guid in self._parents:
            return guid in self._upwards(rule.guid)
        above = self._dns.get(guid, "")
        return bool(above) and rule.dn.lower().endswith("," + above.lower())


def totals(
    rules: Sequence[UnitRule],
    counts: Callable[[str], tuple[int, int]],
    nearest: Callable[[str], bool],
) -> tuple[int, int]:
    """(users, groups) in the selection, from the counts of the units that have a rule.

    `nearest` says what holds above a unit: an include adds its subtree where the surroundings
    are out, an exclude subtracts it where they are in.
    """
    users = groups = 0
    for rule in rules:
        if rule.include == nearest(rule.guid):
            continue
        people, sets = counts(rule.guid)
        sign = 1 if rule.include else -1
        users, groups = users + sign * people, groups + sign * sets
    return users, groups
