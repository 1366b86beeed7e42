"""A directory and a service in memory that behave like servers, for end-state tests of a sync.

Both keep state, answer what was asked, and refuse what a real one refuses: the service has
unique user names and (unless told otherwise: SCIM does not ask for it) unique external ids, drops
members with their accounts, and answers 404 and 409 as `remote_missing` and `remote_conflict`.
Faults are set as attributes.
"""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

import pytest

from app.errors import AppError, RecordRejected, Stopped, Unavailable
from app.findings import Capabilities, OrganizationalUnit
from app.sync import engine
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.distinguished_name import dn_key
from app.sync.guard import Limits
from app.sync.model import (
    Action,
    Deletion,
    Entry,
    Kind,
    Mode,
    Operation,
    Outcome,
    ReadProof,
    RemoteObject,
    RunReport,
    Watermark,
)
from app.sync.plan import Policy
from app.sync.store import Store

BASE = "DC=corp,DC=example,DC=com"


def new_guid() -> str:
    return str(uuid.uuid4())


@dataclass
class Numbers:
    """The controller's count of changes: which one was the last of each object, and tombstones."""

    controller: str = "memory"
    invocation_id: str = field(default_factory=new_guid)
    highest: int = 1000
    last: dict[str, int] = field(default_factory=dict)
    graves: dict[str, tuple[Entry | OrganizationalUnit, Deletion]] = field(default_factory=dict)
    left: dict[str, tuple[Entry, Deletion]] = field(default_factory=dict)
    """Whoever is outside the base of the search now."""
    links: dict[str, list[str]] = field(default_factory=dict)
    """The groups that somebody who was deleted was in."""

    def touch(self, guid: str) -> int:
        self.highest += 1
        self.last[guid] = self.highest
        return self.highest


class Directory:
    """Units, people and groups. Change it between runs with `put`, `move`, `remove` and their like:
    they count as changes. What is done to `entries` and `unit_list` by hand does not, which is how
    an account loses its right to see something.
    """

    def __init__(self, *units: str) -> None:
        self.entries: dict[str, Entry] = {}
        self.numbers = Numbers()
        self.unit_list: list[OrganizationalUnit] = [
            OrganizationalUnit(new_guid(), BASE, "corp", "", True)
        ]
        for name in units:
            self.add_unit(name)
        self.gap = ""
        self.fail_after: int | None = None
        self.query: Callable[[str, Entry], bool] = lambda ldap_filter, entry: True
        self.finds: list[str] = []
        self.before_find: Callable[[str], None] = lambda guid: None
        self.shows_deleted = True
        self.changes_gap = ""
        self.change_reads: list[Watermark] = []
        self.found_together: list[Sequence[str]] = []

    def add_unit(self, name: str, parent: str = "") -> str:
        above = self._unit(parent) if parent else self.unit_list[0]
        unit = OrganizationalUnit(new_guid(), f"OU={name},{above.dn}", name, above.guid, False)
        self.unit_list.append(unit)
        self.numbers.touch(unit.guid)
        return unit.guid

    def _unit(self, guid: str) -> OrganizationalUnit:
        return next(u for u in self.unit_list if u.guid == guid)

    def rename_unit(self, guid: str, name: str) -> None:
        unit = self._unit(guid)
        self._place_unit(guid, name, unit.parent_guid)

    def move_unit(self, guid: str, parent: str) -> None:
        self._place_unit(guid, self._unit(guid).name, parent)

    def _place_unit(self, guid: str, name: str, parent: str) -> None:
        """What lies beneath follows, and does not count as changed."""
        before = self._unit(guid).dn
        after = f"OU={name},{self._unit(parent).dn}"

        def followed(dn: str) -> str:
            under = dn == before or dn.endswith(f",{before}")
            return dn[: len(dn) - len(before)] + after if under else dn

        self.unit_list = [
            replace(u, name=name, dn=after, parent_guid=parent)
            if u.guid == guid
            else replace(u, dn=followed(u.dn))
            for u in self.unit_list
        ]
        for entry in self.entries.values():
            self.entries[entry.guid] = replace(
                entry, dn=followed(entry.dn), members=tuple(followed(m) for m in entry.members)
            )
        self.numbers.touch(guid)

    def remove_unit(self, guid: str) -> None:
        """With all that lies beneath it."""
        gone = self._unit(guid)
        for entry in [e for e in self.entries.values() if e.dn.endswith(f",{gone.dn}")]:
            self.remove(entry.guid)
        for unit in [u for u in self.unit_list if u.dn.endswith(gone.dn)]:
            self.unit_list.remove(unit)
            self._bury(unit)

    def restore(self, guid: str, *, linked: bool = False) -> None:
        """An entry comes back as it was, and into no group (its links are gone); `linked`: out of
        a recycle bin, into all of its groups, none of which counts as changed."""
        buried, _ = self.numbers.graves.pop(guid)
        assert isinstance(buried, Entry)
        self.entries[guid] = buried
        self.numbers.touch(guid)
        for group in self.numbers.links.pop(guid, ()) if linked else ():
            if group in self.entries and buried.dn not in self.entries[group].members:
                members = (*self.entries[group].members, buried.dn)
                self.entries[group] = replace(self.entries[group], members=members)

    def leave_base(self, guid: str) -> None:
        """Moved to where this account's search does not go: no object any more, and no tombstone;
        the groups name it where it is now."""
        gone = self.entries.pop(guid)
        elsewhere = f"{gone.dn.partition(',')[0]},OU=Elsewhere,DC=example,DC=com"
        gone_to = replace(gone, dn=elsewhere)
        self.numbers.left[guid] = gone_to, Deletion(guid, elsewhere, self.numbers.touch(guid))
        for other in list(self.entries.values()):
            if gone.dn in other.members:
                members = tuple(elsewhere if m == gone.dn else m for m in other.members)
                self.entries[other.guid] = replace(other, members=members)

    def _bury(self, gone: Entry | OrganizationalUnit) -> None:
        usn = self.numbers.touch(gone.guid)
        self.numbers.graves[gone.guid] = (gone, Deletion(gone.guid, gone.dn, usn))

    def unit(self, name: str) -> str:
        return next(u.guid for u in self.unit_list if u.name == name)

    def person(self, name: str, *, unit: str = "People", mail: str | None = None, **more) -> str:
        first, _, last = name.partition(" ")
        account = name.lower().replace(" ", ".")
        values = {
            "displayName": (name,),
            "givenName": (first,),
            "sn": (last or first,),
            "sAMAccountName": (account,),
            "userPrincipalName": (f"{account}@corp.example.com",),
        }
        mail = f"{account}@example.com" if mail is None else mail
        if mail:
            values["mail"] = (mail,)
        values |= {k: (v,) for k, v in more.pop("values", {}).items()}
        entry = Entry(
            guid=new_guid(), dn=f"CN={name},OU={unit},{BASE}", kind=Kind.USER, values=values, **more
        )
        self.entries[entry.guid] = entry
        self.numbers.touch(entry.guid)
        return entry.guid

    def group(self, name: str, *members: str, unit: str = "People", **more) -> str:
        entry = Entry(
            guid=new_guid(),
            dn=f"CN={name},OU={unit},{BASE}",
            kind=Kind.GROUP,
            values={"displayName": (name,), "cn": (name,), "sAMAccountName": (name,)},
            members=tuple(self.entries[m].dn if m in self.entries else m for m in members),
            **more,
        )
        self.entries[entry.guid] = entry
        self.numbers.touch(entry.guid)
        return entry.guid

    def set_members(self, guid: str, *members: str) -> None:
        self.put(guid, members=tuple(self.entries[m].dn for m in members))

    def put(self, guid: str, **changes) -> None:
        values = changes.pop("values", None)
        entry = replace(self.entries[guid], **changes)
        if values is not None:
            merged = dict(entry.values)
            for name, value in values.items():
                if value is None:
                    merged.pop(name, None)
                else:
                    merged[name] = (value,)
            entry = replace(entry, values=merged)
        self.entries[guid] = entry
        self.numbers.touch(guid)

    def move(self, guid: str, unit: str) -> None:
        before = self.entries[guid].dn
        self._renamed(before, f"{before.partition(',')[0]},OU={unit},{BASE}", guid)

    def rename(self, guid: str, name: str) -> None:
        before = self.entries[guid].dn
        self._renamed(before, f"CN={name},{before.partition(',')[2]}", guid)
        self.put(guid, values={"displayName": name})

    def _renamed(self, before: str, after: str, guid: str) -> None:
        """Links follow a rename, as they do in Active Directory; the groups do not count as
        changed."""
        self.put(guid, dn=after)
        for other in self.entries.values():
            if before in other.members:
                members = tuple(after if m == before else m for m in other.members)
                self.entries[other.guid] = replace(other, members=members)

    def remove(self, guid: str) -> None:
        gone = self.entries.pop(guid)
        self._bury(gone)
        self.numbers.links[guid] = [g.guid for g in self.entries.values() if gone.dn in g.members]
        for other in list(self.entries.values()):
            if gone.dn in other.members:
                members = tuple(m for m in other.members if m != gone.dn)
                self.entries[other.guid] = replace(other, members=members)

    # Source

    def units(self) -> Sequence[OrganizationalUnit]:
        return tuple(self.unit_list)

    def read(
        self,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        on_count: Callable[[int], None],
    ) -> DirectoryRead:
        return DirectoryRead(self, user_attributes, group_attributes, stop, on_count)

    def matching(self, ldap_filter: str, stop: Event) -> Iterator[str]:
        for entry in list(self.entries.values()):
            if entry.kind is Kind.USER and self.query(ldap_filter, entry):
                yield entry.guid

    def find(self, guid: str, attributes: Sequence[str]) -> Entry | None:
        self.before_find(guid)
        self.finds.append(guid)
        entry = self.entries.get(guid)
        return None if entry is None else self.shown(entry, attributes)

    def position(self) -> Watermark:
        numbers = self.numbers
        return Watermark(numbers.controller, numbers.invocation_id, numbers.highest)

    def changes(
        self,
        since: Watermark,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        on_count: Callable[[int], None],
    ) -> DirectoryChanges:
        self.change_reads.append(since)
        return DirectoryChanges(self, since, user_attributes, group_attributes, stop, on_count)

    def deletions(self, guids: Sequence[str], stop: Event) -> Mapping[str, Deletion] | None:
        graves = self.numbers.graves
        if not self.shows_deleted or not graves:
            return None
        return {guid: graves[guid][1] for guid in guids if guid in graves}

    def find_all(
        self,
        guids: Sequence[str],
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        everywhere: bool = False,
    ) -> Iterator[Entry]:
        self.found_together.append(guids)
        attributes = {Kind.USER: user_attributes, Kind.GROUP: group_attributes}
        for guid in guids:
            entry = self.entries.get(guid)
            if entry is None and everywhere and guid in self.numbers.left:
                entry = self.numbers.left[guid][0]
            if entry is not None:
                yield self.shown(entry, attributes[entry.kind])

    def matching_among(self, ldap_filter: str, guids: Sequence[str], stop: Event) -> Iterator[str]:
        asked = set(guids)
        return (guid for guid in self.matching(ldap_filter, stop) if guid in asked)

    def shown(self, entry: Entry, attributes: Sequence[str]) -> Entry:
        usn = self.numbers.last.get(entry.guid, 0)
        if "memberOf" in attributes and "memberOf" not in entry.values:
            groups = tuple(g.dn for g in self.entries.values() if entry.dn in g.members)
            entry = replace(
                entry, values={**entry.values, "memberOf": groups} if groups else entry.values
            )
        return replace(_projected(entry, attributes), usn=usn)


def _projected(entry: Entry, attributes: Sequence[str]) -> Entry:
    """A server gives the attributes that were asked for, under the names that it was asked for,
    and no others."""
    asked = {name.lower(): name for name in attributes}
    values = {asked[n.lower()]: v for n, v in entry.values.items() if n.lower() in asked}
    return replace(entry, values=values)


class DirectoryRead:
    def __init__(self, directory, user_attributes, group_attributes, stop, on_count) -> None:
        self._directory = directory
        self._attributes = {Kind.USER: user_attributes, Kind.GROUP: group_attributes}
        self._stop = stop
        self._on_count = on_count
        self._count = 0
        self._finished = False

    def __iter__(self) -> Iterator[Entry]:
        fail_after = self._directory.fail_after
        self._position = self._directory.position()
        for entry in list(self._directory.entries.values()):
            if self._stop.is_set():
                raise Stopped
            if fail_after is not None and self._count >= fail_after:
                raise Unavailable("directory_unreachable", host="memory")
            self._count += 1
            if self._count % 1000 == 0:
                self._on_count(self._count)
            yield self._directory.shown(entry, self._attributes[entry.kind])
        self._finished = True

    @property
    def proof(self) -> ReadProof:
        assert self._finished, "the proof exists after the last entry only"
        return _proof(self._directory.gap, self._position, self._count)


class DirectoryChanges:
    def __init__(self, directory, since, user_attributes, group_attributes, stop, on_count) -> None:
        self._directory = directory
        self._since = since
        self._attributes = {Kind.USER: user_attributes, Kind.GROUP: group_attributes}
        self._stop = stop
        self._on_count = on_count
        self._gap = directory.changes_gap
        self._count = 0
        self._finished = False

    def __iter__(self) -> Iterator[Entry | OrganizationalUnit | Deletion]:
        numbers = self._directory.numbers
        self._position = position = self._directory.position()
        life = (position.controller, position.invocation_id)
        if life != (self._since.controller, self._since.invocation_id):
            self._gap = self._gap or "controller_changed"
        elif position.usn < self._since.usn:
            self._gap = self._gap or "usn_went_back"
        else:
            for guid, usn in list(numbers.last.items()):
                if usn > self._since.usn and (found := self._found(guid)) is not None:
                    if self._stop.is_set():
                        raise Stopped
                    if self._count == self._directory.fail_after:
                        raise Unavailable("directory_unreachable", host="memory")
                    self._count += 1
                    yield found
        self._on_count(self._count)
        self._finished = True

    def _found(self, guid: str) -> Entry | OrganizationalUnit | Deletion | None:
        directory = self._directory
        if entry := directory.entries.get(guid):
            return directory.shown(entry, self._attributes[entry.kind])
        unit = next((u for u in directory.unit_list if u.guid == guid), None)
        if unit is not None:
            return replace(unit, parent_guid="", has_children=True)
        if left := directory.numbers.left.get(guid):
            return left[1]
        grave = directory.numbers.graves.get(guid)
        return grave[1] if grave and directory.shows_deleted else None

    @property
    def proof(self) -> ReadProof:
        assert self._finished, "the proof exists after the last change only"
        return _proof(self._gap, self._position, self._count)

    @property
    def deletions_seen(self) -> bool:
        assert self._finished, "known after the last change only"
        return self._directory.shows_deleted and bool(self._directory.numbers.graves)


def _proof(gap: str, position: Watermark, count: int) -> ReadProof:
    return ReadProof(
        complete=not gap,
        gap=gap,
        controller=position.controller,
        invocation_id=position.invocation_id,
        highest_usn=position.usn,
        count=count,
    )


@dataclass
class Account:
    id: str
    kind: Kind
    external_id: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    active: bool = True
    members: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        return self.fields.get("userName" if self.kind is Kind.USER else "displayName", "")


class Service:
    """Accounts and groups by id. What happened stands in `log`."""

    def __init__(self) -> None:
        self.accounts: dict[str, Account] = {}
        self.log: list[Operation] = []
        self.request_count = 0
        self.list_only: int | None = None
        self.list_admits = True
        self.anchors_unique = True
        self.mails_unique = False
        self.refuse: Callable[[Operation], AppError | None] = lambda operation: None
        self.before: Callable[[Operation], None] = lambda operation: None
        self.after: Callable[[Operation], None] = lambda operation: None
        self._numbers = itertools.count(1)

    def put(self, kind: Kind = Kind.USER, *, external_id: str = "", active=True, **fields) -> str:
        """Somebody in the service makes an object by hand."""
        account = Account(
            f"{kind.value}-{next(self._numbers)}",
            kind,
            external_id,
            {k.replace("__", "."): v for k, v in fields.items()},
            active,
        )
        self.accounts[account.id] = account
        return account.id

    def drop(self, remote_id: str) -> None:
        del self.accounts[remote_id]
        for account in self.accounts.values():
            account.members.discard(remote_id)

    def by_guid(self, guid: str) -> Account | None:
        found = [a for a in self.accounts.values() if a.external_id == guid]
        assert len(found) <= 1, "two accounts for one person"
        return found[0] if found else None

    # Target

    def capabilities(self) -> Capabilities:
        return Capabilities(bulk=True, bulk_max_operations=100)

    def list_objects(
        self, kind: Kind, stop: Event, *, values: bool = False
    ) -> Iterator[RemoteObject]:
        self.request_count += 1
        accounts = [a for a in self.accounts.values() if a.kind is kind]
        shown = accounts if self.list_only is None else accounts[: self.list_only]
        for account in shown:
            fields = dict(account.fields) if values else None
            yield replace(_remote(account), fields=fields)
        if len(shown) < len(accounts) and self.list_admits:
            raise Unavailable("fewer_than_listed", expected=len(accounts), got=len(shown))

    def find(self, kind, *, external_id="", name="", mail="") -> RemoteObject | None:
        self.request_count += 1
        for account in self.accounts.values():
            if account.kind is kind and (
                (external_id and account.external_id == external_id)
                or (name and account.name.casefold() == name.casefold())
                or (mail and account.fields.get("emails.work", "").casefold() == mail.casefold())
            ):
                return _remote(account)
        return None

    def read(self, kind, remote_id) -> tuple[RemoteObject, dict[str, str]] | None:
        self.request_count += 1
        account = self.accounts.get(remote_id)
        if account is None or account.kind is not kind:
            return None
        return _remote(account), dict(account.fields)

    def apply(self, operations: Iterable[Operation], stop: Event) -> Iterator[Outcome]:
        """In packets of a few, so that several are under way at once, as in a real client."""
        iterator = iter(operations)
        while packet := list(itertools.islice(iterator, 3)):
            outcomes = [self._perform(operation) for operation in packet]
            yield from reversed(outcomes)

    def _perform(self, operation: Operation) -> Outcome:
        self.before(operation)
        self.request_count += 1
        self.log.append(operation)
        try:
            error = self.refuse(operation)
            if error is not None:
                raise error
            remote_id = self._written(operation)
        except RecordRejected as error:
            return Outcome(operation.row_id, operation.remote_id, error)
        self.after(operation)
        return Outcome(operation.row_id, remote_id)

    def _written(self, operation: Operation) -> str:
        fields = dict(operation.fields)
        if operation.action is Action.CREATE:
            self._require_unique(operation, fields, "")
            account = Account(
                f"{operation.kind.value}-{next(self._numbers)}", operation.kind, operation.guid
            )
            self.accounts[account.id] = account
        else:
            found = self.accounts.get(operation.remote_id)
            if found is None:
                raise RecordRejected("remote_missing", id=operation.remote_id)
            account = found
            if operation.action is Action.DELETE:
                self.drop(account.id)
                return account.id
            self._require_unique(operation, fields, account.id)
            account.external_id = operation.guid
        for name, value in fields.items():
            if value is None:
                account.fields.pop(name, None)
            else:
                account.fields[name] = value
        if operation.active is not None:
            account.active = operation.active
        for member in operation.add_members:
            if member.remote_id not in self.accounts:
                raise RecordRejected("remote_missing", id=member.remote_id)
        account.members |= {m.remote_id for m in operation.add_members}
        account.members -= {m.remote_id for m in operation.remove_members}
        return account.id

    def _require_unique(self, operation: Operation, fields: dict, own_id: str) -> None:
        for account in self.accounts.values():
            if account.id == own_id or account.kind is not operation.kind:
                continue
            same_anchor = self.anchors_unique and account.external_id == operation.guid
            name, mail = fields.get("userName"), fields.get("emails.work")
            if self.mails_unique and mail and account.fields.get("emails.work", "") == mail:
                raise RecordRejected("remote_conflict", id=account.id)
            if same_anchor or (name and account.name.casefold() == name.casefold()):
                raise RecordRejected("remote_conflict", id=account.id)


def _remote(account: Account) -> RemoteObject:
    mail = account.fields.get("emails.work", "")
    return RemoteObject(
        id=account.id,
        kind=account.kind,
        external_id=account.external_id,
        name=account.name,
        mails=(mail,) if mail else (),
        active=account.active,
    )


def members_in_directory(directory: Directory, group: str) -> set[str]:
    """GUIDs, read straight from the directory's own data."""
    by_dn = {dn_key(e.dn): e.guid for e in directory.entries.values()}
    return {by_dn[dn_key(m)] for m in directory.entries[group].members if dn_key(m) in by_dn}


class World:
    """A directory with the units People and Else, a service with an owner, and a memory.

    `now` is the clock; one run takes no time.
    """

    def __init__(self, path: Path) -> None:
        self.ad = Directory("People", "Else")
        self.cloud = Service()
        self.owner = self.cloud.put(userName="owner@example.com")
        self.path = path
        self.store = Store(path)
        self.now = 1_750_000_000.0
        self.stop = Event()
        self.limits = Limits()
        self.policy = Policy(
            scope=ScopeRules(units=(UnitRule(self.ad.unit("People"), True),)), owner_id=self.owner
        )

    def set_rules(self, **changes) -> None:
        self.policy = replace(self.policy, rules=replace(self.policy.rules, **changes))

    def set_scope(self, **changes) -> None:
        self.policy = replace(self.policy, scope=replace(self.policy.scope, **changes))

    def sync(self, mode: Mode = Mode.SCHEDULED, **more) -> RunReport:
        self.now += 60
        return engine.run(
            mode=mode,
            policy=self.policy,
            limits=self.limits,
            source=self.ad,
            target=self.cloud,
            store=self.store,
            stop=self.stop,
            clock=lambda: self.now,
            **more,
        )

    def preview(self) -> RunReport:
        return self.sync(Mode.MANUAL)

    def apply(self, plan_id: str, only: Collection[str] = (), **more) -> RunReport:
        return engine.apply_plan(
            plan_id,
            policy=self.policy,
            limits=self.limits,
            source=self.ad,
            target=self.cloud,
            store=self.store,
            stop=self.stop,
            clock=lambda: self.now,
            only=only,
            **more,
        )

    def sync_one(self, guid: str) -> RunReport:
        self.now += 60
        return engine.sync_one(
            guid,
            policy=self.policy,
            limits=self.limits,
            source=self.ad,
            target=self.cloud,
            store=self.store,
            stop=self.stop,
            clock=lambda: self.now,
        )

    def action(self, guid: str) -> tuple[str, str]:
        """What the latest plan does with one object, and why."""
        plan = self.store.plans.latest()
        change = self.store.plans.change_of(plan.id, guid)
        return (change.action.value, change.reason)

    def account(self, guid: str) -> Account:
        found = self.cloud.by_guid(guid)
        assert found is not None, "not in the service"
        return found

    def members(self, group: str) -> set[str]:
        """GUIDs of the members of a group, as the service has them."""
        ids = self.account(group).members
        return {self.cloud.accounts[i].external_id for i in ids}

    def people(self, count: int, first: int = 0, **more) -> list[str]:
        return [self.ad.person(f"Person {n:04}", **more) for n in range(first, first + count)]

    def compare(self) -> None:
        """Both sides, read independently of the engine: people of the selected unit who are
        enabled have exactly one active account with their values; nobody else has one."""
        expected = {
            e.guid: e
            for e in self.ad.entries.values()
            if e.kind is Kind.USER and e.enabled and ",OU=People," in e.dn
        }
        active = {
            a.external_id: a
            for a in self.cloud.accounts.values()
            if a.kind is Kind.USER and a.active and a.external_id
        }
        assert set(active) == set(expected)
        for guid, entry in expected.items():
            assert active[guid].fields["displayName"] == entry.values["displayName"][0]
            assert active[guid].fields["emails.work"] == entry.values["mail"][0]

    def assert_silent(self, result: str = "nothing_to_do") -> None:
        sent = len(self.cloud.log)
        report = self.sync()
        assert (report.result, dict(report.confirmed)) == (result, {})
        assert len(self.cloud.log) == sent


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "sync.db")
    yield made
    made.store.close()
