"""The groups that somebody joined and left stand in their history; finding them walks nothing."""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path
from threading import Event

import pytest

from app import compose
from app.happenings import HistoryView, as_json, membership_of
from app.services import History
from app.sync.plan import OnDeleted
from app.sync.retention import Retention
from app.sync.store import Store, coding
from app.sync.store.timeline import _OF_OR_ABOUT
from app.sync.stored import JournalView
from tests.past import WIDE
from tests.servers.in_memory import World

NEVER = Event()
MUSEUM = Path(__file__).parent / "museum"


def told(history: History, guid: str) -> list[tuple[str, str]]:
    """What was done, the oldest first: (name, action or what a membership became)."""
    found = list(history.events(HistoryView(person=guid)))
    return [
        (e.change.name, membership_of(e.change, e.about) or e.change.action)
        for e in reversed(found)
    ]


def index(path: Path) -> set[tuple[int, int]]:
    with sqlite3.connect(path) as connection:
        found = set(connection.execute("SELECT member, row FROM journal_members"))
    connection.close()
    return found


def due(path: Path) -> set[tuple[int, int]]:
    """What the index has to hold, from the rows themselves."""
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT id, detail FROM journal WHERE action = 'members'")
        found = {(key, number) for number, d in rows for key in coding.member_keys(d)}
    connection.close()
    return found


@pytest.fixture
def world(tmp_path: Path) -> World:
    world = World(tmp_path / "sync.db")
    world.limits = WIDE
    world.set_rules(on_deleted=OnDeleted.DELETE, delete_on_disable=True)
    return world


def test_groups_joined_and_left_are_a_persons_own_history(world: World, tmp_path: Path) -> None:
    ada, bob = world.ad.person("Ada Long"), world.ad.person("Bob Short")
    staff, board = world.ad.group("Staff", ada, bob), world.ad.group("Board", bob)
    world.sync()
    world.ad.set_members(staff, bob)
    world.ad.set_members(board, ada, bob)
    world.sync()
    history = compose.build(tmp_path, in_memory=True).history
    assert told(history, ada)[0] == ("Ada Long", "create")
    assert told(history, ada)[1] == ("Staff", "joined")
    assert sorted(told(history, ada)[2:]) == [("Board", "joined"), ("Staff", "parted")]
    assert sorted(told(history, bob)[1:]) == [("Board", "joined"), ("Staff", "joined")]
    # The group's own history is what it was: its rows, once each.
    assert told(history, staff) == [("Staff", "create"), ("Staff", "members"), ("Staff", "members")]
    said = [as_json(e).get("membership") for e in history.events(HistoryView(person=ada))]
    assert said.count({"of": ada, "change": "parted"}) == 1
    path = tmp_path / "ada.jsonl"
    history.export(HistoryView(person=ada), path, NEVER, lambda _: None)
    assert len(path.read_text("utf-8").splitlines()) == 4
    assert history.memberships_since() is None
    assert index(world.path) == due(world.path)
    world.store.close()


def test_a_number_that_two_share_mixes_nobody_up(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coding, "member_key", lambda guid: 7)
    ada, bob = world.ad.person("Ada Long"), world.ad.person("Bob Short")
    world.ad.group("Staff", ada)
    world.ad.group("Board", bob)
    world.sync()
    world.store.close()
    assert {row[0] for row in index(world.path)} == {7}
    with sqlite3.connect(world.path) as connection:
        connection.create_function("member_key", 1, lambda guid: 7)
        names = connection.execute(
            f"SELECT name FROM journal WHERE {_OF_OR_ABOUT} ORDER BY id", {"guid": ada}
        ).fetchall()
    connection.close()
    assert names == [("Ada Long",), ("Staff",)]


@pytest.mark.parametrize("version", [1, 4, 8])
def test_what_earlier_versions_noted_is_read_through_in_steps(version: int, tmp_path: Path) -> None:
    path = tmp_path / "sync.db"
    path.write_bytes(gzip.decompress((MUSEUM / f"sync.v{version}.db.gz").read_bytes()))
    store = Store(path)
    read = store.snapshot.latest()
    (ada,) = store.snapshot.find(read.id, "ada@new.example")
    view = JournalView(ada, memberships=True)
    assert store.history.count(view) == 2
    assert store.history.memberships_since() == float("inf")  # and says so
    steps = list(store.upkeep.steps(Retention(), 1_750_000_000.0))
    assert steps.count("members") == 1
    assert store.history.memberships_since() is None
    assert store.history.count(view) == 4
    assert index(path) == due(path)
    store.close()


def test_reading_through_goes_on_where_it_was_ended(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [world.ad.person(f"P{n}") for n in range(6)]
    for n in range(6):
        world.ad.group(f"G{n}", *people)
    world.sync()
    with sqlite3.connect(world.path) as connection:
        connection.execute("DELETE FROM journal_members")
        (newest,) = connection.execute("SELECT max(id) FROM journal").fetchone()
        connection.execute("UPDATE members_noted SET since = ?", (newest + 1,))
    connection.close()
    monkeypatch.setattr("app.sync.store.upkeep._STEP", 3)
    for step in world.store.upkeep.steps(Retention(), world.now):
        if step == "members":
            break
    assert 0 < len(index(world.path)) < len(due(world.path))
    since = world.store.history.memberships_since()
    assert since is not None
    assert since < float("inf")
    world.sync()
    list(world.store.upkeep.steps(Retention(), world.now))
    assert index(world.path) == due(world.path)
    assert world.store.history.memberships_since() is None
    world.store.close()


def test_rows_of_many_people_are_read_through_a_few_at_a_time(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No step holds the write lock for the 250,000 whom 500 rows may name."""
    people = [world.ad.person(f"P{n}") for n in range(3)]
    for n in range(4):
        world.ad.group(f"G{n}", *people)
    world.sync()
    with sqlite3.connect(world.path) as connection:
        connection.execute("DELETE FROM journal_members")
        connection.execute("UPDATE members_noted SET since = 999")
    connection.close()
    monkeypatch.setattr("app.sync.store.upkeep._MOST_MEMBERS", 6)
    noted = [
        len(index(world.path))
        for step in world.store.upkeep.steps(Retention(), world.now)
        if step == "members"
    ]
    assert noted == [6, 12, 12]
    assert index(world.path) == due(world.path)
    world.store.close()


def test_what_is_dropped_from_the_journal_is_dropped_from_the_index(world: World) -> None:
    people = [world.ad.person(f"P{n}") for n in range(4)]
    group = world.ad.group("Staff", *people)
    world.sync()
    for n in range(4):
        world.ad.set_members(group, *people[:n])
        world.sync()
    before = len(index(world.path))
    year = 366 * 24 * 3600.0
    for step in range(12):  # a clock that leaps is not believed at once
        list(world.store.upkeep.steps(Retention(), world.now + 2 * year * step / 12))
    world.now += 4 * year
    list(world.store.upkeep.steps(Retention(journal_mb=0), world.now))
    assert len(index(world.path)) < before
    assert index(world.path) == due(world.path)
    world.store.close()


def test_somebody_among_many_changes_is_found_by_indexes_alone(world: World) -> None:
    world.store.close()
    with sqlite3.connect(world.path) as connection:
        connection.create_function("member_key", 1, coding.member_key, deterministic=True)
        for sql in (
            f"SELECT id, at FROM journal WHERE 1 AND {_OF_OR_ABOUT} AND id < 9 "
            "ORDER BY id DESC LIMIT 9",
            f"SELECT count(*) FROM journal WHERE 1 AND {_OF_OR_ABOUT}",
        ):
            plan = connection.execute(f"EXPLAIN QUERY PLAN {sql}", {"guid": "x"}).fetchall()
            said = " | ".join(row[-1] for row in plan)
            assert "SEARCH journal USING INTEGER PRIMARY KEY (rowid=?" in said, said
            assert "SEARCH journal USING COVERING INDEX journal_guid (guid=?)" in said, said
            assert "SEARCH journal_members USING PRIMARY KEY (member=?)" in said, said
            assert "SCAN journal" not in said, said
    connection.close()
