"""One object, read anew and brought into the last pass: a run of changes that reads one change.

What a run of changes does with everything that has changed is done here with one GUID, through the
same code. Others are touched in the memory alone, where names and groups depend on this one: they
stay noted (`store.affected`) and in the plan, and the next run decides them. The watermark stays
where it is, so that run reads this change once more, finds it there, and goes on.

Absence alone takes nothing away: only a tombstone says that somebody is gone. Whoever is neither
found nor known to be deleted stays as they are, and the run says why (`Unseen`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.errors import Misconfigured, Param, Refused
from app.sync import plan
from app.sync.criteria import Scope
from app.sync.distinguished_name import dn_key
from app.sync.engine.changing import MEMBER_OF, Changing, Continued, asked_otherwise, base_of
from app.sync.engine.deciding import Maps
from app.sync.engine.facts import said_time
from app.sync.engine.memory import Store
from app.sync.engine.reading import Reading, batches
from app.sync.model import Entry, Kind, Progress, ReadProof, Watermark
from app.sync.plan import entry_name
from app.sync.stored import Base, Known


class Unseen(Exception):
    """The object is neither found nor known to be deleted; `code` says why nothing is done."""

    def __init__(self, code: str, params: Mapping[str, Param]) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def require_pass(store: Store) -> Base:
    """The pass that one object is brought into. Refused `one_before_first`, `one_unfinished`."""
    base = store.changing.base()
    if base is None:
        raise Refused("one_before_first")
    if base.doubt == "full_unfinished":
        raise Refused("one_unfinished")
    return base


def other_settings(base: Base, maps: Maps) -> bool:
    """Whether others decide now than when the pass was decided. This one is read with the new
    ones; of everybody else the pass does not hold what they ask for."""
    decided = base.policy not in ("", plan.fingerprint(maps.policy))
    return decided or asked_otherwise(base, maps)


class One(Changing):
    """One GUID's changes. `read` brings them in; whoever else is concerned is in `store.affected`.

    Raises Unseen, Refused `one_base_changed`, Misconfigured `explain_nobody`, what the source
    raises, Unavailable `units_changed`, Stopped.
    """

    def __init__(self, guid: str, *, base: Base, **more: Any) -> None:
        proof = base.read.proof
        since = base.since or Watermark(proof.controller, proof.invocation_id, 0)
        super().__init__(base=base, since=since, **more)
        self._guid = guid
        self._kind = Kind.USER

    def read(self) -> Continued:
        """Reads it, and the groups that say something else of it than before; not a watermark is
        moved."""
        store = self._store
        self._on_progress(Progress("units"))
        units = self._source.units()
        if base_of(units) != base_of(store.units.listed()):
            raise Refused("one_base_changed")
        known = store.units.known()
        listed = {unit.guid for unit in units}
        seen = (*store.units.vanished(), *store.units.listed())
        names = {unit.guid: unit.dn for unit in seen if unit.guid not in listed}
        scope = Scope.build(self._maps.policy.scope, units, known_units=known, names=names)
        moved = self._moved(units)
        with store.changing.staging(self._clock()) as staged:
            self._on_progress(Progress("read"))
            self._stage(staged)
            self._doubt_another_controller()
            proof = self._proof(scope, names)
            decider = self._compare(staged, units, scope, proof, moved)
        store.quarantine.retry(self._guid)
        store.affected.add([self._guid])
        reading: Reading = self._concerned(decider, scope, proof, names)
        return Continued(reading, True, {self._kind: 1})

    def _doubt_another_controller(self) -> None:
        """Another controller may be behind the last pass, and what it says now would not be read
        again: everybody is compared next time."""
        now = self._source.position()
        life = (self._since.controller, self._since.invocation_id)
        if self._base.since is not None and (now.controller, now.invocation_id) != life:
            self._store.changing.doubt("controller_changed")

    def _proof(self, scope: Scope, names: Mapping[str, str]) -> ReadProof:
        """That this one was read, and whether the selected units are there. What the last pass
        could not read of others, nobody has read since."""
        read = replace(self._base.read.proof, count=1)
        if not scope.missing or not read.complete:
            return read
        first = scope.missing[0]
        unit = names.get(first.guid) or first.dn or first.guid
        params: dict[str, Param] = {"unit": unit, "count": len(scope.missing)}
        return replace(read, complete=False, gap="unit_missing", gap_params=params)

    def _stage(self, staged: int) -> None:
        found = self._found(())
        if found:
            self._kind = found[0].kind
            self._store.changing.stage(staged, found)
            return
        before = self._store.snapshot.get(self._read_id, self._guid)
        graves = self._source.deletions([self._guid], self._stop)
        grave = graves.get(self._guid) if graves is not None else None
        if before is None and grave is None:
            at = said_time(self._base.read.ended_at)
            raise Misconfigured("explain_nobody", who=self._guid, at=at)
        if before is not None:
            self._kind = _kind(before)
        if before is not None and grave is None:
            raise self._unseen(before, sees_deletions=graves is not None)
        assert grave is not None
        self._store.changing.stage(staged, (), [grave])

    def _unseen(self, before: Known, *, sees_deletions: bool) -> Unseen:
        """Why it is not known what became of an object that was there."""
        dn = before.entry.dn if before.entry else before.link.dn if before.link else ""
        params: dict[str, Param] = {"name": _name(before), "dn": dn}
        elsewhere = self._found((), everywhere=True)
        if elsewhere:
            return Unseen("one_moved_out", {**params, "dn": elsewhere[0].dn})
        return Unseen("one_unseen" if sees_deletions else "one_deletions_hidden", params)

    def _found(self, attributes: Sequence[str], *, everywhere: bool = False) -> list[Entry]:
        found = self._source.find_all(
            [self._guid],
            user_attributes=attributes or self._user_attributes,
            group_attributes=attributes or self._group_attributes,
            stop=self._stop,
            everywhere=everywhere,
        )
        return list(found)

    # Its groups

    def _read_again(self, staged: int, moved: Mapping[str, str]) -> None:
        """Beside what depends on names: the groups that say something else of this one than they
        did, and of a group, whoever is in it and was not, or was and is not."""
        self._fetch(staged, self._groups_around(staged), moved)
        if self._kind is Kind.GROUP:
            changing = self._store.changing
            self._fetch(staged, changing.other_members(self._read_id, staged, deep=False), moved)
        super()._read_again(staged, moved)

    def _groups_around(self, staged: int) -> Sequence[str]:
        """Groups around it, upwards, whose members are not those of the last pass as far as this
        one is concerned. What an object is a member of is kept by the controller beside the
        members (MS-ADTS 3.1.1.1.6), so nobody's members are read to find out."""
        store, different = self._store, dict[str, None]()
        seen, level = {self._guid}, [self._guid]
        while level:
            above: dict[str, None] = {}
            for one in self._members_of(level):
                groups = one.values.get(MEMBER_OF, ())
                before = store.snapshot.get(self._read_id, one.guid)
                # A rename is followed; it is no difference.
                name = before.entry.dn if before is not None and before.entry else one.dn
                pairs = [(group, name) for group in groups]
                different |= dict.fromkeys(
                    store.changing.groups_without(self._read_id, staged, pairs)
                )
                said = {dn_key(group) for group in groups}
                for guid, dn in store.changing.groups_naming(self._read_id, one.guid):
                    if dn_key(dn) not in said:
                        different[guid] = None
                named = store.memberships.groups_named(self._read_id, groups)
                above |= dict.fromkeys(member.guid for member in named)
            level = [guid for guid in above if guid not in seen]
            seen.update(level)
        return [guid for guid in different if guid != self._guid]

    def _members_of(self, guids: Sequence[str]) -> Sequence[Entry]:
        found = self._source.find_all(
            guids, user_attributes=(MEMBER_OF,), group_attributes=(MEMBER_OF,), stop=self._stop
        )
        return [entry for batch in batches(found) for entry in batch]


def _kind(known: Known) -> Kind:
    if known.entry is not None:
        return known.entry.kind
    return known.link.kind if known.link is not None else Kind.USER


def _name(known: Known) -> str:
    if known.link is not None:
        return known.link.name
    return entry_name(known.entry) if known.entry is not None else ""
