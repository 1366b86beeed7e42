"""Random histories of a directory, a service and an administrator, through the real engine and
store, against an oracle that is written from the table of rules and knows nothing of the code.

Every step changes one side, or runs a sync in which something breaks. A settled history then has
exactly the state that the table demands, and no run ever takes away without a reason that the
directory gives at that very moment.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.errors import RecordRejected, Refused, Unavailable
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation, UnitRule
from app.sync.guard import Limit, Limits
from app.sync.model import Action, Kind, Mode, Operation
from app.sync.plan import AccountStatus, GroupShape, OnDeleted, OnLeaving
from app.sync.store import Store
from tests.servers.in_memory import Account, World

UNITS = ("People", "Else", "Team")
WIDE = Limits(*(Limit(floor=10_000, percent=100, ceiling=10_000),) * 4, shrink_percent=1000)
TIGHT = replace(WIDE, **dict.fromkeys(("disable", "delete"), Limit(floor=1, percent=0)))
SOURCES = {
    "displayName": "displayName",
    "name.givenName": "givenName",
    "name.familyName": "sn",
    "emails.work": "mail",
    "title": "title",
}
number = st.integers(0, 30)


class CrashError(BaseException):
    """The process is killed at this point."""


class Histories(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.world = World(Path(self.folder.name) / "sync.db")
        self.world.ad.add_unit("Team")
        self.world.limits = WIDE
        self.world.cloud.before = self.judge
        self.done: list[Operation] = []
        self.world.cloud._written = self.noting(self.world.cloud._written)
        self.made = 0
        self.doubt = False

    def teardown(self) -> None:
        self.world.store.close()
        self.folder.cleanup()

    def noting(self, write):
        """What the service really did, as opposed to what it was asked for."""

        def written(operation: Operation) -> str:
            remote_id = write(operation)
            self.done.append(operation)
            return remote_id

        return written

    # What exists

    @property
    def people(self) -> list[str]:
        return [e.guid for e in self.world.ad.entries.values() if e.kind is Kind.USER]

    @property
    def groups(self) -> list[str]:
        return [e.guid for e in self.world.ad.entries.values() if e.kind is Kind.GROUP]

    def account(self, guid: str) -> Account | None:
        return self.world.cloud.by_guid(guid)

    # The table of rules, read anew

    def selected(self, guid: str) -> bool:
        entry = self.world.ad.entries[guid]
        unit = entry.dn.split(",")[1].removeprefix("OU=")
        scope = self.world.policy.scope
        if self.world.ad.unit(unit) not in {r.guid for r in scope.units if r.include}:
            return False
        return (
            entry.kind is Kind.GROUP
            or not scope.user_criteria.groups
            or (entry.values.get("department", ("",))[0] != "Contractor")
        )

    def off(self, guid: str) -> bool:
        entry = self.world.ad.entries[guid]
        expired = entry.expires_at is not None and entry.expires_at <= self.world.now
        return not entry.enabled or expired

    @property
    def reflects(self) -> bool:
        return self.world.policy.rules.account_status is AccountStatus.REFLECT

    def wanted(self, guid: str) -> dict[str, str]:
        values = self.world.ad.entries[guid].values
        if self.world.ad.entries[guid].kind is Kind.GROUP:
            return {"displayName": values["displayName"][0]}
        fields = {f: values[a][0] for f, a in SOURCES.items() if values.get(a)}
        name = values.get("mail") or values["userPrincipalName"]
        return {"userName": name[0], **fields}

    def named(self, group: str, *, through: bool) -> set[str]:
        """Everybody whom the directory names in a group; `through` groups in it."""
        by_dn = {e.dn: e for e in self.world.ad.entries.values()}
        nested = self.world.policy.group_shape is GroupShape.NESTED
        found: set[str] = set()
        seen, waiting = {group}, [group]
        while waiting:
            for dn in self.world.ad.entries[waiting.pop()].members:
                member = by_dn.get(dn)
                if member is None:
                    continue
                stands = nested and self.selected(member.guid) and not through
                if member.kind is Kind.USER or stands:
                    found.add(member.guid)
                elif member.guid not in seen:
                    seen.add(member.guid)
                    waiting.append(member.guid)
        return found - {group}

    def contended(self) -> set[str]:
        """People whose unique values are also wanted, or held, by somebody else: who gets what
        depends on order and on a person. They are held to the promises alone."""
        values: dict[str, set[str]] = {}
        for guid in self.people:
            fields = self.wanted(guid)
            for value in {fields["userName"], fields.get("emails.work", fields["userName"])}:
                values.setdefault(value.casefold(), set()).add(guid)
        for account in self.world.cloud.accounts.values():
            for name in ("userName", "emails.work"):
                if value := account.fields.get(name):
                    values.setdefault(value.casefold(), set()).add(
                        account.external_id or account.id
                    )
        return set().union(*(who for who in values.values() if len(who) > 1))

    def judge(self, operation: Operation) -> None:
        """Asked at the moment in which the service is about to do something."""
        where = f"{operation.action} of {operation.guid}"
        entries = self.world.ad.entries
        if operation.action is Action.CREATE:
            assert self.account(operation.guid) is None, f"second account: {where}"
        else:
            account = self.world.cloud.accounts.get(operation.remote_id)
            if account is not None and account.external_id:
                assert account.external_id == operation.guid, f"another one's account: {where}"
        negative = operation.action in (Action.DISABLE, Action.DELETE) or operation.active is False
        if negative:
            assert not self.doubt, f"on doubt: {where}"
            assert operation.remote_id != self.world.owner, f"the owner: {where}"
            gone = operation.guid not in entries
            assert gone or self.off(operation.guid) or not self.selected(operation.guid), where
            if operation.kind is Kind.USER:
                assert self.reflects, where
            if operation.action is Action.DELETE:
                rules = self.world.policy.rules
                assert (gone and rules.on_deleted is OnDeleted.DELETE) or (
                    not gone and self.off(operation.guid) and rules.delete_on_disable
                ), where
        for member in operation.remove_members:
            assert not self.doubt, f"on doubt: {where}"
            account = self.world.cloud.accounts.get(member.remote_id)
            if account is not None and operation.guid in entries:
                named = self.named(operation.guid, through=False)
                assert account.external_id not in named, f"still named: {where}"

    # The directory changes

    @initialize(people=st.integers(2, 5), groups=st.integers(0, 2), anchors=st.booleans())
    def begin(self, people: int, groups: int, anchors: bool) -> None:
        self.world.cloud.anchors_unique = anchors
        for _ in range(people):
            self.hire(0)
        for n in range(groups):
            self.found_group(0)
            self.join(n, n)

    @rule(unit=st.integers(0, 2))
    def hire(self, unit: int) -> None:
        self.made += 1
        self.world.ad.person(f"Person {self.made}", unit=UNITS[unit])

    @rule(who=number)
    def hire_again(self, who: int) -> None:
        """Another object with the mail of somebody who was deleted, or is still there."""
        if self.people:
            mail = self.wanted(pick(self.people, who)).get("emails.work")
            self.made += 1
            self.world.ad.person(f"Person {self.made}", mail=mail)

    @rule(unit=st.integers(0, 1))
    def found_group(self, unit: int) -> None:
        self.made += 1
        self.world.ad.group(f"Group {self.made}", unit=UNITS[unit])

    @rule(who=number)
    def rename(self, who: int) -> None:
        everything = [*self.people, *self.groups]
        if everything:
            self.made += 1
            self.world.ad.rename(pick(everything, who), f"Renamed {self.made}")

    @rule(who=number, title=st.sampled_from([None, "Boss", "Clerk"]))
    def promote(self, who: int, title: str | None) -> None:
        if self.people:
            self.world.ad.put(pick(self.people, who), values={"title": title})

    @rule(who=number, gone=st.booleans())
    def new_mail(self, who: int, gone: bool) -> None:
        if self.people:
            self.made += 1
            mail = None if gone else f"mail{self.made}@example.com"
            self.world.ad.put(pick(self.people, who), values={"mail": mail})

    @rule(one=number, two=number)
    def swap_mails(self, one: int, two: int) -> None:
        if self.people:
            first, second = pick(self.people, one), pick(self.people, two)
            mails = [self.wanted(g).get("emails.work") for g in (second, first)]
            for guid, mail in zip((first, second), mails, strict=True):
                self.world.ad.put(guid, values={"mail": mail})

    @rule(who=number, unit=st.integers(0, 2))
    def move(self, who: int, unit: int) -> None:
        everything = [*self.people, *self.groups]
        if everything:
            self.world.ad.move(pick(everything, who), UNITS[unit])

    @rule(who=number, enabled=st.booleans())
    def switch(self, who: int, enabled: bool) -> None:
        if self.people:
            self.world.ad.put(pick(self.people, who), enabled=enabled)

    @rule(who=number, expires=st.sampled_from([None, -60.0, 90.0]))
    def expire(self, who: int, expires: float | None) -> None:
        if self.people:
            at = None if expires is None else self.world.now + expires
            self.world.ad.put(pick(self.people, who), expires_at=at)

    @rule(who=number)
    def contract(self, who: int) -> None:
        if self.people:
            guid = pick(self.people, who)
            now = self.world.ad.entries[guid].values.get("department", ("",))[0]
            value = None if now else "Contractor"
            self.world.ad.put(guid, values={"department": value})

    @rule(who=number)
    def delete(self, who: int) -> None:
        everything = [*self.people, *self.groups]
        if everything:
            self.world.ad.remove(pick(everything, who))

    @rule(group=number, who=number)
    def join(self, group: int, who: int) -> None:
        """People and groups, circles among them."""
        if self.groups:
            guid, member = pick(self.groups, group), pick([*self.people, *self.groups], who)
            entry, dn = self.world.ad.entries[guid], self.world.ad.entries[member].dn
            if dn not in entry.members and member != guid:
                self.world.ad.put(guid, members=(*entry.members, dn))

    @rule(group=number, who=number)
    def part(self, group: int, who: int) -> None:
        if self.groups:
            guid = pick(self.groups, group)
            members = self.world.ad.entries[guid].members
            if members:
                gone = pick(list(members), who)
                self.world.ad.put(guid, members=tuple(m for m in members if m != gone))

    # The service changes by hand

    @rule(who=number)
    def drop_by_hand(self, who: int) -> None:
        there = [a.id for a in self.world.cloud.accounts.values() if a.external_id]
        if there:
            self.world.cloud.drop(pick(there, who))

    @rule(who=number, active=st.booleans())
    def switch_by_hand(self, who: int, active: bool) -> None:
        there = [
            a for a in self.world.cloud.accounts.values() if a.external_id and a.kind is Kind.USER
        ]
        if there:
            pick(there, who).active = active

    @rule(who=number)
    def retitle_by_hand(self, who: int) -> None:
        there = [a for a in self.world.cloud.accounts.values() if a.external_id]
        if there:
            self.made += 1
            pick(there, who).fields["title"] = f"By hand {self.made}"

    @rule(who=number)
    def make_by_hand(self, who: int) -> None:
        """An account that a later sync has to find."""
        without = [g for g in self.people if self.account(g) is None]
        names = {a.name.casefold() for a in self.world.cloud.accounts.values()}
        if without:
            fields = self.wanted(pick(without, who))
            if fields["userName"].casefold() not in names:
                self.world.cloud.put(userName=fields["userName"])

    @rule(who=number)
    def replace_by_hand(self, who: int) -> None:
        """An account is deleted, and another one made in its place."""
        there = [g for g in self.people if self.account(g) is not None]
        if there:
            account = self.account(pick(there, who))
            self.world.cloud.drop(account.id)
            self.world.cloud.put(userName=account.name)

    # The administrator

    @rule(status=st.sampled_from(AccountStatus), leaving=st.sampled_from(OnLeaving))
    def rules_status(self, status: AccountStatus, leaving: OnLeaving) -> None:
        self.settle()
        self.world.set_rules(account_status=status, on_leaving=leaving)

    @rule(deleted=st.sampled_from(OnDeleted), on_disable=st.booleans())
    def rules_delete(self, deleted: OnDeleted, on_disable: bool) -> None:
        self.world.set_rules(on_deleted=deleted, delete_on_disable=on_disable)

    @rule(others=st.sets(st.sampled_from(UNITS[1:])))
    def select_units(self, others: set[str]) -> None:
        names = ["People", *sorted(others)]
        self.world.set_scope(units=tuple(UnitRule(self.world.ad.unit(n), True) for n in names))

    @rule(shape=st.sampled_from(GroupShape))
    def reshape(self, shape: GroupShape) -> None:
        self.world.policy = replace(self.world.policy, group_shape=shape)

    @rule(on=st.booleans())
    def criteria(self, on: bool) -> None:
        clause = Clause("department", Relation.NOT_EQUALS, "Contractor")
        group = ClauseGroup(Join.ALL, (clause,))
        self.world.set_scope(user_criteria=Criteria(groups=(group,) if on else ()))

    # Runs in which something breaks

    @rule(after=st.integers(0, 8))
    def directory_breaks(self, after: int) -> None:
        self.world.ad.fail_after = after
        sent = len(self.world.cloud.log)
        report = self.sync()
        self.world.ad.fail_after = None
        assert report.result == "failed" or after >= len(self.world.ad.entries)
        assert report.result != "failed" or len(self.world.cloud.log) == sent

    @rule(gap=st.sampled_from(["referral_lost", "page_chain_broken", "size_limit"]))
    def incomplete(self, gap: str) -> None:
        self.world.ad.gap, self.doubt = gap, True
        report = self.sync()
        self.world.ad.gap, self.doubt = "", False
        assert report.negatives_withheld

    @rule(only=st.integers(0, 4), admits=st.booleans())
    def listing_cut(self, only: int, admits: bool) -> None:
        self.world.cloud.list_only, self.world.cloud.list_admits = only, admits
        self.doubt = admits and any(
            sum(a.kind is kind for a in self.world.cloud.accounts.values()) > only for kind in Kind
        )
        self.sync()
        self.world.cloud.list_only, self.doubt = None, False

    @rule(
        at=st.integers(1, 6),
        code=st.sampled_from(["remote_refused", "remote_failed", "remote_conflict"]),
    )
    def one_is_refused(self, at: int, code: str) -> None:
        seen: list[int] = []

        def refuse(operation: Operation) -> RecordRejected | None:
            seen.append(1)
            return RecordRejected(code) if len(seen) == at else None

        self.world.cloud.refuse = refuse
        self.sync()
        self.world.cloud.refuse = lambda operation: None

    @rule(at=st.integers(1, 6), landed=st.booleans())
    def service_goes_away(self, at: int, landed: bool) -> None:
        self.broken(at, Unavailable("service_timeout"), landed=landed)

    @rule(at=st.integers(1, 6), landed=st.booleans())
    def killed(self, at: int, landed: bool) -> None:
        with suppress(CrashError):
            self.broken(at, CrashError(), landed=landed)
        self.reopen()

    @rule(at=st.integers(1, 120))
    def killed_at_a_statement(self, at: int) -> None:
        database = self.world.store._database
        plain, count = database._connection, [0]

        def connection():
            count[0] += 1
            if count[0] == at:
                raise CrashError
            return plain()

        database._connection = connection
        with suppress(CrashError):
            self.sync()
        database._connection = plain
        self.reopen()

    @rule(at=st.integers(1, 6))
    def stopped(self, at: int) -> None:
        seen: list[int] = []

        def after(operation: Operation) -> None:
            seen.append(1)
            if len(seen) == at:
                self.world.stop.set()

        self.world.cloud.after = after
        self.sync()
        self.world.stop.clear()
        self.world.cloud.after = lambda operation: None

    def broken(self, at: int, error: BaseException, *, landed: bool) -> None:
        seen: list[int] = []

        def trip(operation: Operation) -> None:
            seen.append(1)
            if len(seen) == at:
                raise error

        def both(operation: Operation) -> None:
            self.judge(operation)
            if not landed:
                trip(operation)

        self.world.cloud.before = both
        self.world.cloud.after = trip if landed else lambda operation: None
        try:
            self.sync()
        finally:
            self.world.cloud.before = self.judge
            self.world.cloud.after = lambda operation: None

    def reopen(self) -> None:
        self.world.store.close()
        self.world.store = Store(self.world.path)

    # One who is synced by themselves

    @rule(who=number, killed_at=st.integers(0, 4))
    def one_by_itself(self, who: int, killed_at: int) -> None:
        """Whoever there is, and whoever was there; killed on the way, or (0) not."""
        accounts = [a.external_id for a in self.world.cloud.accounts.values() if a.external_id]
        everybody = list(dict.fromkeys([*self.people, *self.groups, *accounts]))
        if not everybody:
            return
        guid = pick(everybody, who)
        sent, seen = len(self.world.cloud.log), []

        def trip(operation: Operation) -> None:
            seen.append(1)
            if len(seen) == killed_at:
                raise CrashError

        self.world.cloud.after = trip
        try:
            report = self.world.sync_one(guid)
            early = ("one_before_first", "one_unfinished")
            assert report.error is None or report.error.code in early, report
        except CrashError:
            self.reopen()
        self.world.cloud.after = lambda operation: None
        account = self.account(guid)
        for operation in self.world.cloud.log[sent:]:
            if operation.guid != guid:
                members = (*operation.add_members, *operation.remove_members)
                assert operation.kind is Kind.GROUP
                assert (dict(operation.fields), operation.active) == ({}, None)
                assert account is None or {m.remote_id for m in members} == {account.id}

    # Runs that a person looks at

    @rule(group=number, taken_back=st.booleans())
    def review_and_apply(self, group: int, taken_back: bool) -> None:
        """Before the plan is applied, everybody may have come back, and into the groups too."""
        sent = len(self.world.cloud.log)
        left = {g: self.world.ad.entries[g].members for g in self.groups}
        if taken_back and left:
            self.part(group, 0)
        report = self.sync(Mode.MANUAL)
        assert len(self.world.cloud.log) == sent, "a preview sends nothing"
        if taken_back:
            for guid in self.people:
                self.world.ad.put(guid, enabled=True, expires_at=None)
                self.world.ad.move(guid, "People")
            for guid, members in left.items():
                there = {e.dn for e in self.world.ad.entries.values()}
                self.world.ad.put(guid, members=tuple(m for m in members if m in there))
        with suppress(Refused):
            self.world.apply(report.plan_id)

    @rule(who=number)
    def unticked(self, who: int) -> None:
        plan = self.sync(Mode.MANUAL).plan_id
        rows = [
            row
            for row in self.world.store.plans.changes(plan, "all", 0, 1000)
            if row.action.value in ("create", "update", "enable", "disable", "delete")
        ]
        if not rows:
            return
        row = pick(rows, who)
        self.world.store.ticks.hold_back(plan, [row.guid], True, self.world.now)
        sent = len(self.world.cloud.log)
        self.world.apply(plan)
        assert not [o for o in self.world.cloud.log[sent:] if o.guid == row.guid]
        self.world.store.ticks.hold_back(plan, [row.guid], False, self.world.now)

    @rule(approve=st.booleans())
    def guarded(self, approve: bool) -> None:
        self.world.limits = TIGHT
        before = Counter(o.action for o in self.world.cloud.log)
        report = self.sync()
        done = Counter(o.action for o in self.world.cloud.log) - before
        assert done[Action.DELETE] <= 1
        holds = self.world.store.plans.latest().holds
        assert bool(report.held) == bool(holds)
        for hold in holds:
            assert hold.action == "remove_member" or not done[Action(hold.action)], "held, and done"
        if approve:
            self.approve()
            self.sync()
        self.world.limits = WIDE

    def approve(self) -> None:
        for hold in self.world.store.plans.latest().holds:
            self.world.store.holds.approve(hold.id, self.world.now)

    # The promise

    def sync(self, mode: Mode = Mode.SCHEDULED):
        return self.world.sync(mode)

    @rule()
    def settle(self) -> None:
        for _ in range(6):
            before = len(self.world.cloud.log)
            if self.world.store.quarantine.count():
                self.world.now += 7 * 86400  # whoever was refused waits no longer
            self.done.clear()
            report = self.sync()
            assert report.error is None, report
            self.counts_are_true(report, self.done)
            if report.held:  # nobody at all is left in the directory
                self.approve()
                continue
            if len(self.world.cloud.log) == before and not report.confirmed:
                break
        else:
            assert self.contended(), "a sync that never comes to rest"
        self.state_is_right()

    def counts_are_true(self, report, operations: list[Operation]) -> None:
        said = report.confirmed
        seen = Counter(f"{o.kind.value}.{o.action.value}" for o in operations)
        for action in ("create", "enable", "disable", "delete"):
            for kind in ("user", "group"):
                key = f"{kind}.{action}"
                assert said.get(key, 0) == seen[key], (key, said, seen)
        added = sum(len(o.add_members) for o in operations)
        removed = sum(len(o.remove_members) for o in operations)
        assert (said.get("member.add", 0), said.get("member.remove", 0)) == (added, removed)

    def state_is_right(self) -> None:
        contended = self.contended()
        for guid in self.people:
            if guid not in contended:
                self.person_is_right(guid)
        for account in self.world.cloud.accounts.values():
            guid = account.external_id
            if account.kind is Kind.USER and guid and guid not in self.world.ad.entries:
                self.leaver_is_right(account)
        for guid in self.groups:
            if self.selected(guid):
                self.group_is_right(guid, contended)

    def person_is_right(self, guid: str) -> None:
        account, selected, off = self.account(guid), self.selected(guid), self.off(guid)
        if selected and not off:
            assert account is not None, "selected and enabled, and has no account"
            if self.reflects:
                assert account.active, "locked out"
            wanted = self.wanted(guid)
            for field, value in wanted.items():
                if field != "title":  # may have been changed by hand
                    assert account.fields.get(field) == value, field
        elif account is not None and account.active and self.reflects and selected and off:
            raise AssertionError("a leaver's account is open")
        elif (
            account is not None
            and account.active
            and self.reflects
            and not selected
            and self.world.policy.rules.on_leaving is OnLeaving.DISABLE
        ):
            assert self.let_go(guid), "left the selection, and the account is open"

    def leaver_is_right(self, account: Account) -> None:
        if account.active and self.reflects:
            assert self.let_go(account.external_id), "deleted, and the account is open"

    def let_go(self, guid: str) -> bool:
        """Released before, under other rules: left in peace since."""
        link = self.world.store.links.get(guid)
        return link is None or link.state.value == "released"

    def group_is_right(self, guid: str, contended: set[str]) -> None:
        account = self.account(guid)
        assert account is not None, "a selected group is missing"
        assert account.fields["displayName"] == self.wanted(guid)["displayName"]
        has = {self.world.cloud.accounts[m].external_id for m in account.members}
        named = self.named(guid, through=False)
        assert has <= named, "a member whom the directory does not name"
        due = {
            m
            for m in named
            if m not in contended and self.selected(m) and self.account(m) is not None
        }
        assert due <= has, "a member is missing"

    @precondition(lambda self: self.made > 12)
    @rule()
    def settle_often(self) -> None:
        self.settle()


def pick(items: list, n: int):
    return items[n % len(items)]


def check(machine: type[Histories], examples: int, steps: int) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_histories() -> None:
    check(Histories, 40, 30)


@pytest.mark.full
def test_many_histories() -> None:
    check(Histories, 400, 50)
