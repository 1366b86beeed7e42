"""A captured file of every version of the store's schema, with real rows, opens in this one; a copy
of it is set aside before it is changed."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
import stat
from pathlib import Path
from threading import Event

import pytest

from app.errors import Misconfigured
from app.sync.model import Kind
from app.sync.store import Store, database, schema
from app.sync.stored import Asked, JournalView, View
from app.sync.undoing import undone

MUSEUM = Path(__file__).parent / "museum"
VERSIONS = range(1, schema.VERSION)
WROTE_ITSELF = 7
"""From this one on the file was written by the code of its version, with all that it notes; those
before were taken up from the first."""
NOW = 1_750_000_000.0 + 3600


def captured(version: int, folder: Path) -> Path:
    """Two runs and a preview: Ada's mail and name change, Bob is renamed and leaves, Cy was
    deleted, Eve's account was found; a group within a group."""
    path = folder / "sync.db"
    path.write_bytes(gzip.decompress((MUSEUM / f"sync.v{version}.db.gz").read_bytes()))
    return path


def tables(path: Path) -> dict[str, list[tuple]]:
    with sqlite3.connect(path) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        found = {
            name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names
        }
        found["version"] = connection.execute("PRAGMA user_version").fetchall()
    connection.close()
    return found


def definition(path: Path) -> set[tuple[str, str]]:
    with sqlite3.connect(path) as connection:
        found = {
            (kind, name, tuple(connection.execute(f"PRAGMA table_xinfo({name})")))
            for kind, name in connection.execute("SELECT type, name FROM sqlite_master")
        }
    connection.close()
    return found


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_climbs_with_all_its_rows(version: int, tmp_path: Path) -> None:
    store = Store(captured(version, tmp_path))
    read = store.snapshot.latest()
    assert (read.users, read.groups) == (4, 2)
    (ada,) = store.snapshot.find(read.id, "ada@new.example")
    link = store.links.get(ada)
    assert (link.enabled, link.fields["title"]) == (True, "Chief")
    plan = store.plans.latest()
    assert store.plans.change_of(plan.id, ada).action.value == "held"
    assert list(store.grid.ids(plan.id, View(search="ada"), Event()))
    first, second = list(reversed(store.runs.reports(10)))[:2]
    assert (second.confirmed["user.disable"], second.confirmed["member.remove"]) == (1, 2)
    assert store.history.count(JournalView(run_id=first.run_id)) == 8
    assert store.history.count(JournalView(guid=ada)) == 2
    assert [run.report.result for run in store.history.runs(10)] == ["review", "done", "done"]
    store.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_people_of_before_are_found_by_what_they_were_called(version: int, tmp_path: Path) -> None:
    store = Store(captured(version, tmp_path))
    read = store.snapshot.latest()
    (ada,) = store.snapshot.find(read.id, "ada@new.example")
    assert store.history.by_old_name("ADA.long@example.com") == (ada,)
    store.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_what_an_earlier_version_did_is_not_undone_by_guess(version: int, tmp_path: Path) -> None:
    store = Store(captured(version, tmp_path))
    run = store.history.runs(10)[-1]
    steps = list(undone(store.runs.backwards(run.id)))
    lost = {s.lost for s in steps if s.reason != "undo_members"}
    if version < WROTE_ITSELF:
        assert lost == {("image_unknown",)}
    else:
        assert lost == {(), ("anchor_stays",), ("account_stays",)}
    assert sum(len(s.remove_members) for s in steps) == 6
    store.close()


def test_who_asked_is_kept(tmp_path: Path) -> None:
    store = Store(captured(8, tmp_path))
    asked = [run.asked for run in store.history.runs(10)]
    assert asked == [Asked(), Asked("sync_now", "window", "CORP\\ada"), Asked("schedule")]
    store.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_the_file_ends_like_a_new_one(version: int, tmp_path: Path) -> None:
    path = captured(version, tmp_path)
    Store(path).close()
    new = tmp_path / "new" / "sync.db"
    Store(new).close()
    assert definition(path) == definition(new)
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_copy_is_set_aside_before(version: int, tmp_path: Path) -> None:
    path = captured(version, tmp_path)
    before = tables(path)
    Store(path).close()
    copy = tmp_path / f"sync.v{version}.db"
    assert tables(copy) == before
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(p.name for p in tmp_path.iterdir()) == ["sync.db", copy.name]
    again = copy.read_bytes()
    Store(path).close()  # nothing to climb: nothing is set aside
    assert copy.read_bytes() == again
    # Whoever goes back to it has everything that was there.
    shutil.copy(copy, path)
    store = Store(path)
    assert store.snapshot.latest().users == 4
    store.close()


def test_without_room_for_the_copy_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = captured(4, tmp_path)
    before = tables(path)

    def full(_from: object, _to: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(database.os, "replace", full)
    with pytest.raises(Misconfigured, match="disk_full"):
        Store(path)
    monkeypatch.undo()
    assert tables(path) == before
    assert [p.name for p in tmp_path.glob("*.db")] == ["sync.db"]
    assert not list(tmp_path.glob(".sync*"))


def test_the_next_run_goes_on_from_a_captured_file(tmp_path: Path) -> None:
    """Links are what keeps people: each is there, with its half in the service."""
    store = Store(captured(4, tmp_path))
    read = store.snapshot.latest()
    linked = [k for k in store.snapshot.walk(read.id, Kind.USER) if k.link is not None]
    gone = list(store.snapshot.gone(read.id, Kind.USER))
    assert len(linked) == 3
    assert [k.link.name for k in gone] == ["Cy Gone"]
    store.close()
