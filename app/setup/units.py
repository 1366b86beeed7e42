"""The choice of organizational units as rules by objectGUID, and who is in it (pure).

A unit is in when the nearest rule above it (or its own) says so; a box in the tree is *partial*
when a rule beneath it says otherwise, which counters beside each unit tell without a search. Only
rules are kept, so branches that were never loaded are decided too. A rule whose branch was not
loaded yet (a resumed draft) is placed by its distinguished name, for the picture alone: the sync
decides by GUID.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum

from app.findings import Census, OrganizationalUnit, QueryTrial, Tally
from app.sync.criteria import UnitRule
from app.sync.distinguished_name import DnKey, dn_key


class Tick(StrEnum):
    OUT = "out"
    PARTIAL = "partial"
    IN = "in"


class UnitSelection:
    """Rules by GUID, and the place of every unit that was seen. Asking costs the depth of the
    tree; choosing, that and the number of rules."""

    def __init__(self, rules: Sequence[UnitRule] = ()) -> None:
        self._rules = {rule.guid: rule for rule in rules}
        self._missing: frozenset[str] = frozenset()
        self._parents: dict[str, str] = {}
        self._dns: dict[str, str] = {}
        self._by_name: dict[DnKey, str] = {}
        self._unnamed: dict[str, str] = {}
        """GUID -> name, of units that nobody asked for by name yet: reading names costs more than
        all the rest."""
        self._beneath: dict[str, list[int]] = {}
        """[excluding rules, including rules] beneath each unit that is above one."""
        self._loose = False
        """Whether a rule's way up is known by names only, and may yet be known better."""
        for rule in rules:
            self._name(rule.guid, rule.dn)
        self._place_all()

    @property
    def rules(self) -> tuple[UnitRule, ...]:
        return tuple(self._rules.values())

    @property
    def placed(self) -> tuple[UnitRule, ...]:
        """The rules whose unit is there."""
        return tuple(r for r in self._rules.values() if r.guid not in self._missing)

    @property
    def missing(self) -> frozenset[str]:
        """The GUIDs of rules whose unit is gone, or cannot be read."""
        return self._missing & self._rules.keys()

    def learn(self, units: Iterable[OrganizationalUnit]) -> None:
        """Remembers where these units hang, and their names of today."""
        moved = False
        for unit in units:
            before = self._parents.get(unit.guid, unit.parent_guid)
            moved |= before != unit.parent_guid
            self._parents[unit.guid] = unit.parent_guid
            self._name(unit.guid, unit.dn)
            if unit.guid in self._missing:
                self._missing -= {unit.guid}
                moved = True
        if moved or self._loose:
            self._place_all()

    def located(self, found: Mapping[str, OrganizationalUnit]) -> None:
        """What a look-up of all rules found; a rule that is not among them is missing."""
        for guid, unit in found.items():
            self._name(guid, unit.dn)
        self._missing = frozenset(self._rules.keys() - found.keys())
        self._place_all()

    def includes(self, guid: str) -> bool:
        """What the nearest rule says; without any rule a unit is out."""
        own = self._rules.get(guid)
        return own.include if own is not None else self.surroundings(guid)

    def surroundings(self, guid: str) -> bool:
        """What holds just above a unit."""
        for above in self._ancestors(guid):
            if above in self._rules:
                return self._rules[above].include
        return False

    def tick(self, guid: str) -> Tick:
        included = self.includes(guid)
        beneath = self._beneath.get(guid)
        if beneath is not None and beneath[not included]:
            return Tick.PARTIAL
        return Tick.IN if included else Tick.OUT

    def choose(self, guid: str, include: bool) -> None:
        """Includes or excludes the unit and all beneath it; rules beneath it are swallowed."""
        if any(self._beneath.get(guid, ())):
            for rule in self.placed:
                if guid in self._ancestors(rule.guid):
                    self._remove(rule.guid)
        self._remove(guid)
        if self.includes(guid) != include:
            rule = UnitRule(guid, include, self._dns.get(guid, ""))
            self._rules[guid] = rule
            self._count(rule, 1)

    def forget(self, guid: str) -> None:
        """Removes one rule; what is above it decides again."""
        self._remove(guid)

    def set_include(self, guid: str, include: bool) -> None:
        """Turns one rule around; the rules beneath it stay."""
        rule = self._rules.get(guid)
        if rule is None or rule.include == include:
            return
        self._count(rule, -1)
        self._rules[guid] = UnitRule(guid, include, rule.dn)
        self._count(self._rules[guid], 1)

    # -- places -------------------------------------------------------------------------------

    def _remove(self, guid: str) -> None:
        rule = self._rules.pop(guid, None)
        if rule is not None:
            self._count(rule, -1)

    def _count(self, rule: UnitRule, by: int) -> None:
        if rule.guid in self._missing:
            return
        for above in self._ancestors(rule.guid):
            self._beneath.setdefault(above, [0, 0])[rule.include] += by

    def _place_all(self) -> None:
        self._beneath.clear()
        self._loose = False
        for rule in self.placed:
            self._count(rule, 1)
            way = (rule.guid, *self._ancestors(rule.guid))
            self._loose |= any(guid not in self._parents for guid in way)

    def _ancestors(self, guid: str) -> list[str]:
        """The known units above this one, the nearest first."""
        way: list[str] = []
        seen = {guid}
        while True:
            above = self._parents.get(guid)
            if above is None:
                above = self._nearest(guid)
            if not above or above in seen:
                return way
            way.append(above)
            seen.add(above)
            guid = above

    def _nearest(self, guid: str) -> str:
        """The known unit whose name is the longest end of this one's name."""
        for unnamed, dn in self._unnamed.items():
            self._by_name[dn_key(dn)] = unnamed
        self._unnamed.clear()
        key = dn_key(self._dns.get(guid, ""))
        for depth in range(len(key) - 1, 0, -1):
            if (above := self._by_name.get(key[:depth])) is not None:
                return above
        return ""

    def _name(self, guid: str, dn: str) -> None:
        before = self._dns.get(guid)
        if before == dn or not dn:
            return
        if before is not None and guid not in self._unnamed:
            key = dn_key(before)
            if self._by_name.get(key) == guid:
                del self._by_name[key]
        self._dns[guid] = self._unnamed[guid] = dn
        rule = self._rules.get(guid)
        if rule is not None and rule.dn != dn:
            self._rules[guid] = UnitRule(guid, rule.include, dn)


class Headcount:
    """A census, summed up the tree. Asking costs the depth of the tree."""

    def __init__(self, census: Census) -> None:
        self.left_out = census.left_out
        sums: dict[DnKey, list[int]] = defaultdict(lambda: [0, 0, 0])
        for dn, tally in census.containers.items():
            key = dn_key(dn)
            for depth in range(1, len(key) + 1):
                total = sums[key[:depth]]
                total[0] += tally.users
                total[1] += tally.security_groups
                total[2] += tally.distribution_groups
        self._sums = {key: Tally(*total) for key, total in sums.items()}

    @classmethod
    def of_trial(cls, trial: QueryTrial) -> Headcount:
        """Those whom a query finds, summed up likewise."""
        return cls(Census({dn: Tally(count) for dn, count in trial.containers.items()}))

    def beneath(self, dn: str) -> Tally:
        """Everybody anywhere beneath a unit."""
        return self._sums.get(dn_key(dn), _NOBODY)

    def selected(self, rules: Collection[UnitRule]) -> Tally:
        """Everybody in the selection, each once: an include adds its subtree where the
        surroundings are out, an exclude takes it away where they are in."""
        by_name = _by_name(rules)
        total = _NOBODY
        for key, include in by_name.items():
            if include != _above(by_name, key):
                total = total.plus(self._sums.get(key, _NOBODY), 1 if include else -1)
        return total


_NOBODY = Tally()


def _by_name(rules: Collection[UnitRule]) -> dict[DnKey, bool]:
    return {dn_key(rule.dn): rule.include for rule in rules if rule.dn}


def _above(by_name: Mapping[DnKey, bool], key: DnKey) -> bool:
    for depth in range(len(key) - 1, 0, -1):
        if (said := by_name.get(key[:depth])) is not None:
            return said
    return False
