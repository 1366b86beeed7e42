"""Random histories in which runs of changes do all the work, against the oracle of
`test_hunt_histories`: once they have nothing to do any more, a full comparison has nothing to do
either. The one exception are deletions that could not be seen: those it finds, and nothing else.

What people do in the service by hand is not part of it: only a full comparison looks there.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import closing

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from app.sync.distinguished_name import parent_dn
from app.sync.model import Action, Entry, Kind, Mode
from app.sync.plan import GroupShape, OnDeleted, OnLeaving
from tests.servers.in_memory import new_guid
from tests.unit.test_hunt_histories import TIGHT, UNITS, WIDE, Histories, check, pick


class Changes(Histories):
    def __init__(self) -> None:
        super().__init__()
        self.unseen: set[str] = set()
        self.kinds: set[str] = set()

    # Not without a listing of the service

    drop_by_hand = None
    switch_by_hand = None
    retitle_by_hand = None
    make_by_hand = None
    replace_by_hand = None

    # Other settings mean a full comparison: they are drawn at the beginning, and seldom later

    rules_status = None
    rules_delete = None
    select_units = None
    reshape = None
    criteria = None

    @initialize(
        shape=st.sampled_from(GroupShape),
        leaving=st.sampled_from(OnLeaving),
        deleted=st.sampled_from(OnDeleted),
        on_disable=st.booleans(),
        on=st.booleans(),
        others=st.sets(st.sampled_from(UNITS[1:])),
    )
    def settings_at_first(self, shape, leaving, deleted, on_disable, on, others) -> None:
        Histories.select_units(self, others)
        Histories.criteria(self, on)
        Histories.reshape(self, shape)
        self.world.set_rules(on_leaving=leaving, on_deleted=deleted, delete_on_disable=on_disable)

    @precondition(lambda self: self.made % 7 == 0)
    @rule(others=st.sets(st.sampled_from(UNITS[1:])))
    def other_units(self, others: set[str]) -> None:
        Histories.select_units(self, others)

    # The directory

    @rule(seen=st.booleans())
    def tombstones(self, seen: bool) -> None:
        self.world.ad.shows_deleted = seen

    @rule(who=st.integers(0, 30))
    def delete(self, who: int) -> None:
        everything = [*self.people, *self.groups]
        if everything:
            guid = pick(everything, who)
            if not self.world.ad.shows_deleted:
                self.unseen.add(guid)
            self.world.ad.remove(guid)

    @rule()
    def count_for_nothing(self) -> None:
        self.settle()
        for guid in [*self.groups, *self.people]:
            self.world.ad.put(guid)
        self.settle()

    @rule(who=st.integers(0, 30))
    def take_out_of_the_bin(self, who: int) -> None:
        ad = self.world.ad
        names = {entry.dn for entry in ad.entries.values()}
        units = {unit.dn for unit in ad.unit_list}
        back = [
            guid
            for guid, (one, _) in ad.numbers.graves.items()
            if isinstance(one, Entry) and one.dn not in names and parent_dn(one.dn) in units
        ]
        if back:
            ad.restore(pick(back, who), linked=True)

    @precondition(lambda self: self.made % 5 == 0)
    @rule()
    def another_controller(self) -> None:
        self.world.ad.numbers.invocation_id = new_guid()

    @rule(at=st.integers(0, 2))
    def rename_unit_for_a_while(self, at: int) -> None:
        unit = self.world.ad.unit(("People", "Else", "Team")[at])
        name = next(u.name for u in self.world.ad.unit_list if u.guid == unit)
        self.world.ad.rename_unit(unit, "Other")
        self.sync()
        self.world.ad.rename_unit(unit, name)

    @rule(one=st.integers(0, 30), two=st.integers(0, 30))
    def exchange_names(self, one: int, two: int) -> None:
        if self.people:
            first, second = pick(self.people, one), pick(self.people, two)
            if first != second:
                ad = self.world.ad
                units = [
                    ad.entries[g].dn.split(",")[1].removeprefix("OU=") for g in (first, second)
                ]
                self.made += 1
                names = [
                    ad.entries[g].dn.split(",")[0].removeprefix("CN=") for g in (first, second)
                ]
                ad.rename(first, f"Between {self.made}")
                ad.move(second, units[0])
                ad.rename(second, names[0])
                ad.move(first, units[1])
                ad.rename(first, names[1])

    # Runs

    def sync(self, mode: Mode = Mode.SCHEDULED):
        if mode is Mode.MANUAL:
            return self.world.sync(mode)
        report = self.world.sync(mode, kind="changes")
        self.kinds.add(report.kind)
        if report.kind == "full" and report.error is None:
            self.unseen.clear()
        return report

    @rule()
    def run(self) -> None:
        assert self.sync().error is None

    @rule()
    def run_often(self) -> None:
        self.run()

    @rule(times=st.integers(1, 3))
    def run_more_often(self, times: int) -> None:
        for _ in range(times):
            self.run()

    @precondition(lambda self: self.made % 5 == 1)
    @rule(gap=st.sampled_from(["referral_lost", "page_chain_broken", "size_limit"]))
    def incomplete(self, gap: str) -> None:
        self.world.ad.gap = self.world.ad.changes_gap = gap
        self.doubt = True
        report = self.sync()
        self.world.ad.gap = self.world.ad.changes_gap = ""
        self.doubt = False
        assert report.negatives_withheld

    @rule(after=st.integers(0, 8))
    def directory_breaks(self, after: int) -> None:
        self.world.ad.fail_after = after
        sent = len(self.world.cloud.log)
        report = self.sync()
        self.world.ad.fail_after = None
        assert report.result != "failed" or len(self.world.cloud.log) == sent

    @precondition(lambda self: self.made % 5 == 2)
    @rule(only=st.integers(0, 4), admits=st.booleans())
    def listing_cut(self, only: int, admits: bool) -> None:
        """Of a full comparison."""
        self.world.cloud.list_only, self.world.cloud.list_admits = only, admits
        self.doubt = admits and any(
            sum(a.kind is kind for a in self.world.cloud.accounts.values()) > only for kind in Kind
        )
        self.world.sync()
        self.world.cloud.list_only, self.doubt = None, False
        if not admits:  # it believed what it was told: what is not so is found by the next one
            self.world.sync()

    @rule(approve=st.booleans())
    def guarded(self, approve: bool) -> None:
        self.world.limits = TIGHT
        report = self.sync()
        if report.plan_id:
            holds = self.world.store.plans.latest().holds
            open_holds = [h for h in holds if h.approved_at is None]
            assert not report.held or open_holds
        if approve:
            self.approve()
            self.sync()
        self.world.limits = WIDE

    # The promise

    @rule()
    def settle(self) -> None:
        for _ in range(8):
            before = len(self.world.cloud.log)
            self.world.store.quarantine.retry()  # whoever was refused waits no longer
            self.done.clear()
            report = self.sync()
            assert report.error is None, report
            self.counts_are_true(report, self.done)
            if report.held:
                self.approve()
                continue
            if len(self.world.cloud.log) == before and not report.confirmed:
                break
        else:
            assert self.contended(), "a sync that never comes to rest"
            return
        self.nothing_is_left()

    def pass_as_kept(self) -> dict[str, tuple[object, ...]]:
        """Everybody of the last pass, and whom the groups name of them."""
        with closing(sqlite3.connect(self.world.path)) as file:
            (number,) = file.execute(
                "SELECT max(id) FROM reads WHERE ended_at IS NOT NULL"
            ).fetchone()
            members: dict[int, set[str]] = defaultdict(set)
            for entry_id, guid in file.execute(
                "SELECT m.entry_id, e.guid FROM entry_members m JOIN entries e "
                "ON e.read_id = ? AND e.dn_hash = m.dn_hash",
                (number,),
            ):
                members[entry_id].add(guid)
            return {
                row[1]: (*row[2:], members.get(row[0], set()))
                for row in file.execute(
                    "SELECT id, guid, kind, dn, dn_hash, parent, search, enabled, expires_at, "
                    "primary_group, primary_token, security, excluded, attributes "
                    "FROM entries WHERE read_id = ?",
                    (number,),
                )
            }

    def nothing_is_left(self) -> None:
        """What runs of changes do not do is not left to the night, but for the unseen."""
        unseen, contended = set(self.unseen), self.contended()
        self.done.clear()
        self.world.now -= 60  # at the same moment: no account ends meanwhile
        before = self.pass_as_kept()
        report = self.world.sync()
        assert unseen or self.pass_as_kept() == before
        while report.held:
            self.approve()
            report = self.world.sync()
        self.unseen.clear()
        if not unseen:
            left = [
                f"{o.action} of {o.guid} +{len(o.add_members)} -{len(o.remove_members)}"
                for o in self.done
                if o.guid not in contended
            ]
            assert left == []
            assert contended or not report.confirmed, report.confirmed
        else:
            for done in self.done:
                if done.action in (Action.DISABLE, Action.DELETE):
                    assert done.guid in unseen or done.guid in contended, done
        self.state_is_right()


def test_histories_of_changes() -> None:
    check(Changes, 30, 30)


@pytest.mark.full
@pytest.mark.timeout(1200)
def test_many_histories_of_changes() -> None:
    check(Changes, 300, 50)
