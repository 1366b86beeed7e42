"""The grid over a stored plan beside a naive one: ids, search, order, ticks, counts, members."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Event, Timer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import RecordRejected, Refused, Stopped
from app.sync import plan as plans
from app.sync.model import SENT_ACTIONS, Action, Change, FieldChange, Kind, Mode, ReadProof
from app.sync.store import Store, schema
from app.sync.stored import Order, PlannedRow, RowResult, View

NEVER = Event()
NOW = 1000.0
NAMES = (
    "Ada Okafor", "ada okafor", "Jürgen Müller", "Jurgen Muller", "Łukasz Nowak", "美咲 田中",
    "نور حداد", "O'Neil, Pat", "100% Real_Name", "a\x00b", "Ａｄａ Wide", "  Spaced   Out ", "",
    "İpek Straße", "\x1fBoxed", "=SUM(A1)",
)  # fmt: skip
PLACES = ("OU=Sales,OU=Berlin", "OU=Sales\\, North,OU=Berlin", "OU=Ürünler", "CN=Users")
ACTIONS = tuple(action for action in Action if action is not Action.HELD)
TABS = (*plans.TABS, "held", "done", "failed", "all")


def guid_of(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012x}"


def make(number: int, name: str, place: str, action: Action, kind: Kind) -> Change:
    account = f"person{number}@example.com"
    return Change(
        guid=guid_of(number),
        kind=kind,
        action=action,
        reason=("new", "fields_changed", "in_step")[number % 3],
        name=name,
        dn=f"CN=x{number},{place},DC=corp,DC=example",
        fields=(FieldChange("userName", None, account), FieldChange("title", "A%_", "B")),
        add_members=tuple(guid_of(1000 + n) for n in range(number % 4)),
        remove_members=tuple(guid_of(2000 + n) for n in range(number % 3)),
    )


@contextmanager
def stored(changes: list[Change]) -> Iterator[tuple[Store, str]]:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "sync.db")
        plan = store.plans.begin(Mode.MANUAL, 1, ReadProof(True), NOW, policy="p")
        store.plans.add(plan, [PlannedRow(c, plans.tab(c)) for c in changes])
        store.plans.finish(plan)
        yield store, plan
        store.close()


def flat(text: str) -> str:
    """What a person means by "the same letters", written down a second time."""
    parts = unicodedata.normalize("NFKD", text)
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).casefold().split())


def place(change: Change) -> str:
    above = change.dn.partition(",")[2].removesuffix(",DC=corp,DC=example")
    names = above.replace("\\,", "\0").split(",")
    return flat(" / ".join(n.partition("=")[2].replace("\0", ",") for n in reversed(names)))


class Naive:
    """All of it in lists, and each question answered by looking at everything."""

    def __init__(self, changes: list[Change]) -> None:
        self.rows = dict(enumerate(changes, 1))
        self.held: set[int] = set()
        self.status = {
            i: "pending" if c.action in SENT_ACTIONS | {Action.RELEASE} else ""
            for i, c in self.rows.items()
        }

    def ids(self, view: View) -> list[int]:
        found = [i for i in self.rows if self._shown(i, view)]

        def key(i: int) -> tuple[object, ...]:
            change = self.rows[i]
            account = f"person{int(change.guid[-12:], 16)}@example.com"
            search = (flat(change.name), account, change.guid)
            return {
                Order.PLANNED: (i,),
                Order.NAME: (*search, i),
                Order.REASON: (change.action.value, change.reason, *search, i),
                Order.PLACE: (place(change), *search, i),
            }[view.order]

        return sorted(found, key=key, reverse=view.descending)

    def _shown(self, i: int, view: View) -> bool:
        change, status = self.rows[i], self.status[i]
        settled = status in ("done", "failed", "skipped")
        inside = {
            "all": True,
            "held": i in self.held and not settled,
            "done": status == "done",
            "failed": settled and status != "done",
        }.get(view.tab, plans.tab(change) == view.tab and not settled)
        account = f"person{int(change.guid[-12:], 16)}@example.com"
        texts = (flat(change.name), account, change.guid, place(change))
        words = flat(view.search).split(" ", 7)
        return (
            inside
            and view.kind in (None, change.kind)
            and all(any(word in text for text in texts) for word in words)
        )

    def hold(self, ids: list[int], held: bool) -> list[int]:
        changed = [i for i in ids if self.status[i] == "pending" and (i in self.held) != held]
        self.held = self.held | set(changed) if held else self.held - set(changed)
        return sorted(changed)

    def counts(self) -> dict[str, int]:
        counts: Counter[str] = Counter()
        for i, change in self.rows.items():
            action = Action.HELD if i in self.held else change.action
            counts[f"{change.kind}.{action}"] += 1
            if i not in self.held:
                counts["member.add"] += len(change.add_members)
                counts["member.remove"] += len(change.remove_members)
        return {key: n for key, n in counts.items() if n}


def drawn(seed: int) -> list[Change]:
    """A plan of up to 40 rows: hypothesis by itself prefers empty ones."""
    random = Random(seed)
    return [
        make(n, random.choice(NAMES), random.choice(PLACES), random.choice(ACTIONS),
             random.choice(list(Kind)))
        for n in range(random.choice((0, 1, 40)) if seed % 5 == 0 else 40)
    ]  # fmt: skip


rows = st.integers(0, 2**32).map(drawn)
searches = st.one_of(
    st.just(""),
    st.just("a"),
    st.sampled_from(
        ["ada", "ÄDA", "muller", "%", "_", "'", '"', "\\", "a\x00b", "berlin ada", "sales north",
         "person1", "strasse", "\x1f", "  ", guid_of(3), "田", "x" * 10_000, "a " * 5_000, "*",
         "NEAR(", ";--", "\ud800", "=", "/ sales"]
    ),
    st.text(max_size=6),
)  # fmt: skip
views = st.builds(
    View,
    tab=st.one_of(st.just("all"), st.sampled_from(TABS)),
    search=searches,
    kind=st.sampled_from([None, *Kind]),
    order=st.sampled_from(Order),
    descending=st.booleans(),
)


@given(
    changes=rows,
    steps=st.lists(
        st.tuples(st.sampled_from(["hold_view", "hold_rows", "hold_back", "settle"]), views,
                  st.booleans()),
        max_size=5,
    ),
    seen=st.lists(views, min_size=1, max_size=4),
)  # fmt: skip
@settings(max_examples=150)
def test_it_shows_what_a_naive_one_shows(
    changes: list[Change], steps: list[tuple[str, View, bool]], seen: list[View]
) -> None:
    naive = Naive(changes)
    with stored(changes) as (store, plan):
        for act, view, held in steps:
            ids = naive.ids(view)
            if act == "settle":
                for i in [i for i in ids if naive.status[i] == "pending"][:3]:
                    naive.status[i] = "failed" if held else "skipped"
                    error = RecordRejected("remote_missing", id="x")
                    store.application.not_sent([RowResult(i, error, skipped=not held)])
                continue
            if act == "hold_view":
                done = store.ticks.hold_view(plan, view, held, NOW, NEVER)
            elif act == "hold_rows":
                done = store.ticks.hold_rows(plan, ids, held, NOW, NEVER)
            else:
                done = store.ticks.hold_back(plan, [naive.rows[i].guid for i in ids], held, NOW)
            assert list(done) == naive.hold(ids, held)
        assert store.plans.get(plan).counts == naive.counts()
        for view in seen:
            assert list(store.grid.ids(plan, view, NEVER)) == naive.ids(view), view
            counts = store.grid.counts(plan, view, NEVER)
            for tab in TABS[:-1]:
                of_tab = replace(view, tab=tab)
                wanted = naive.ids(of_tab)
                assert counts.get(tab, 0) == len(wanted), tab
                assert list(store.grid.ids(plan, of_tab, NEVER)) == wanted, of_tab
        ids = naive.ids(View(descending=True))
        shown = store.grid.rows(plan, ids)
        assert [row.change.row_id for row in shown] == ids
        for i, row in zip(ids, shown, strict=True):
            change = naive.rows[i]
            assert (row.change.guid, row.change.action) == (change.guid, change.action)
            assert (row.added, row.removed) == (
                len(change.add_members),
                len(change.remove_members),
            )
            assert (row.held_back, row.status) == (i in naive.held, naive.status[i])
            assert row.tickable == (naive.status[i] == "pending")


def test_undoing_puts_back_exactly_what_was_changed() -> None:
    changes = [make(n, NAMES[n], PLACES[0], Action.UPDATE, Kind.USER) for n in range(8)]
    with stored(changes) as (store, plan):
        store.ticks.hold_rows(plan, [1, 2], True, NOW, NEVER)
        before = store.plans.get(plan).counts
        changed = store.ticks.hold_view(plan, View("update"), True, NOW, NEVER)
        assert list(changed) == [3, 4, 5, 6, 7, 8]
        assert len(store.holds.held_back()) == 8
        store.ticks.hold_rows(plan, changed, False, NOW, NEVER)
        assert store.plans.get(plan).counts == before
        assert list(store.grid.ids(plan, View("held"), NEVER)) == [1, 2]
        assert store.holds.held_back() == {(guid_of(0), "update"), (guid_of(1), "update")}


def test_a_stop_ends_a_search_and_changes_nothing_of_a_tick() -> None:
    changes = [make(n, f"Name {n}", PLACES[n % 4], Action.CREATE, Kind.USER) for n in range(3000)]
    with stored(changes) as (store, plan):
        stop = Event()
        stop.set()
        heavy = View("new", search="zzz " * 7, order=Order.PLACE)
        with pytest.raises(Stopped):
            store.grid.ids(plan, heavy, stop)
        with pytest.raises(Stopped):
            store.ticks.hold_view(plan, View("new"), True, NOW, stop)
        assert not store.holds.held_back()
        assert store.plans.get(plan).counts["user.create"] == 3000
        # The connection is as good as before, and no other is concerned.
        assert len(store.grid.ids(plan, View("new"), NEVER)) == 3000
        assert len(store.ticks.hold_view(plan, View("new"), True, NOW, NEVER)) == 3000


def test_a_running_search_hears_the_stop() -> None:
    changes = [make(n, f"Name {n}", PLACES[n % 4], Action.CREATE, Kind.USER) for n in range(2000)]
    with stored(changes) as (store, plan):
        number = store.plans.number(plan)
        database = store._database  # a statement that would take minutes
        stop = Event()
        Timer(0.1, stop.set).start()
        with pytest.raises(Stopped), database.interruptible(stop):
            database.rows(
                "SELECT count(*) FROM change_index a, change_index b, change_index c "
                "WHERE a.plan = ? AND instr(a.search || b.search || c.search, 'zzz')",
                (number,),
            )


def test_members_are_found_by_name_and_come_in_pages() -> None:
    people = [make(n, f"Person {n:03}", PLACES[0], Action.CREATE, Kind.USER) for n in range(40)]
    team = Change(
        guid_of(999), Kind.GROUP, Action.UPDATE, "members_changed", name="Team",
        add_members=tuple(p.guid for p in reversed(people[:30])),
        remove_members=(people[35].guid, guid_of(5000)),
    )  # fmt: skip
    with stored([*people, team]) as (store, plan):
        (row,) = store.grid.rows(plan, [41])
        assert (row.added, row.removed, row.change.add_members) == (30, 2, ())
        ids = store.grid.members(plan, 41, "", NEVER)
        shown = [m for at in (0, 25) for m in store.grid.member_rows(plan, ids[at : at + 25])]
        assert [m.name for m in shown[:30]] == [p.name for p in people[:30]]
        assert [(m.name, m.kind, m.adding) for m in shown[30:]] == [
            ("", None, False),
            ("Person 035", Kind.USER, False),
        ]
        found = store.grid.members(plan, 41, "PERSON 01", NEVER)
        assert len(found) == 10
        assert list(store.grid.members(plan, 41, guid_of(5000), NEVER)) == [ids[30]]
        assert not store.grid.members(plan, 41, "'; DROP TABLE changes", NEVER)


def test_an_unknown_plan_is_refused() -> None:
    with stored([]) as (store, _), pytest.raises(Refused, match="plan_unknown"):
        store.grid.ids("none", View(), NEVER)


def test_the_rows_of_a_plan_go_with_their_index() -> None:
    with stored([make(1, "A", PLACES[0], Action.CREATE, Kind.USER)]) as (store, _):
        later = store.plans.begin(Mode.MANUAL, 2, ReadProof(True), NOW, policy="p")
        store.plans.finish(later)
        assert store._database.rows("SELECT count(*) FROM change_index") == [(0,)]


def test_a_file_of_the_third_version_is_indexed_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "sync.db"
    with sqlite3.connect(path, isolation_level=None) as old:
        for script in schema.STEPS[:3]:
            for statement in filter(str.strip, script.split(";")):
                old.execute(statement)
        old.execute("PRAGMA user_version = 3")
        old.execute(
            "INSERT INTO plans(id, read_id, mode, created_at, state, proof, counts) "
            """VALUES ('old', 1, 'manual', 1, 'ready', '{"complete":true}', '{}')"""
        )
        old.execute(
            "INSERT INTO changes(plan, guid, kind, action, tab, reason, params, name, dn, "
            "remote_id, fields, leaving, status) VALUES (1, ?, 'user', 'create', 'new', 'new', "
            """'{}', 'Jürgen', 'CN=J,OU=Köln,DC=corp', '', '[["userName",null,"J@X"]]', 0, """
            "'pending')",
            (guid_of(1),),
        )
    old.close()
    store = Store(path)
    for search in ("jurgen", "koln", "j@x", guid_of(1)):
        assert list(store.grid.ids("old", View("new", search), NEVER)) == [1], search
    assert not store.grid.ids("old", View("new", "berlin"), NEVER)
    store.close()
