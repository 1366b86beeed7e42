"""The file itself: versions, damage, a full disk, two connections."""

from __future__ import annotations

import os
import resource
import sqlite3
import stat
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from app.errors import AppError, Misconfigured
from app.sync.model import Entry, Kind, ReadProof
from app.sync.store import Store, schema


def entry(number: int, size: int = 0) -> Entry:
    return Entry(
        guid=f"00000000-0000-4000-8000-{number:012x}",
        dn=f"CN=Person {number},OU=People,DC=corp,DC=example",
        kind=Kind.USER,
        values={"displayName": (f"Person {number}",), "info": ("x" * size,)},
    )


def test_a_new_file_has_the_present_version_and_write_ahead_logging(tmp_path: Path) -> None:
    store = Store(tmp_path / "deeper" / "sync.db")
    with sqlite3.connect(store.path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    store.close()
    assert not list(store.path.parent.glob("sync.v*")), "a new file has no version before it"


def test_what_was_stored_is_there_after_opening_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "sync.db")
    read_id = store.snapshot.begin(1.0)
    store.snapshot.add(read_id, [entry(1)])
    info = store.snapshot.finish(read_id, ReadProof(complete=True, controller="dc1"), 2.0)
    store.close()
    again = Store(tmp_path / "sync.db")
    assert again.snapshot.latest() == info
    assert again.snapshot.get(read_id, entry(1).guid).entry.values == entry(1).values
    again.close()


def test_every_step_of_the_ladder_is_there() -> None:
    assert len(schema.STEPS) == schema.VERSION


def test_a_newer_file_is_refused_by_name_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "sync.db"
    Store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 3}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Misconfigured) as caught:
        Store(path)
    assert caught.value.code == "store_newer"
    assert caught.value.params["found"] == schema.VERSION + 3
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"this is not a database at all, not even nearly\n" * 50, b"SQLite format 3\0" * 99]
)
def test_a_damaged_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "sync.db"
    path.write_bytes(content)
    with pytest.raises(Misconfigured) as caught:
        Store(path)
    assert caught.value.code == "store_damaged"
    assert caught.value.params["path"] == str(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "sync.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE their_data (x)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Misconfigured, match="store_damaged"):
        Store(path)
    assert path.read_bytes() == before


def test_damage_that_shows_later_is_named_too(tmp_path: Path) -> None:
    path = tmp_path / "sync.db"
    store = Store(path)
    read_id = store.snapshot.begin(1.0)
    store.snapshot.add(read_id, [entry(n, 500) for n in range(500)])
    store.snapshot.finish(read_id, ReadProof(complete=True), 2.0)
    store.close()
    content = bytearray(path.read_bytes())
    for at in range(len(content) // 2 // 4096 * 4096, len(content) - 4096, 4096):
        content[at : at + 64] = b"\xff" * 64
    path.write_bytes(content)
    damaged = Store(path)
    with pytest.raises(Misconfigured, match="store_damaged"):
        list(damaged.snapshot.walk(read_id, Kind.USER))
    damaged.close()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        blocked = Path("/proc/identity-connect/sync.db")  # nobody can make a folder there
    else:
        folder = tmp_path / "closed"
        folder.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
        blocked = folder / "sync.db"
    with pytest.raises(AppError, match="store_not_writable"):
        Store(blocked)


FULL = """
    import resource, sys
    from pathlib import Path
    from tests.unit.test_store_file import entry
    from app.errors import Misconfigured
    from app.sync.store import Store
    store = Store(Path(sys.argv[1]))
    limit = 3_000_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    read_id = store.snapshot.begin(1.0)
    try:
        for start in range(0, 100_000, 100):
            store.snapshot.add(read_id, [entry(n, 300) for n in range(start, start + 100)])
    except Misconfigured as error:
        print(error.code, error.params["path"] == sys.argv[1])
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no such limit here")
def test_a_full_disk_is_named_and_nothing_is_lost(tmp_path: Path) -> None:
    """The operating system refuses to let the file grow, as a quota does."""
    path = tmp_path / "sync.db"
    store = Store(path)
    read_id = store.snapshot.begin(1.0)
    store.snapshot.add(read_id, [entry(n) for n in range(10)])
    info = store.snapshot.finish(read_id, ReadProof(complete=True), 2.0)
    store.close()
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FULL), str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "disk_full True", done.stderr
    again = Store(path)
    assert again.snapshot.latest() == info
    assert len(list(again.snapshot.walk(info.id, Kind.USER))) == 10
    again.close()


def test_readers_see_whole_transactions_while_another_thread_writes(tmp_path: Path) -> None:
    store = Store(tmp_path / "sync.db")
    read_id = store.snapshot.begin(1.0)
    seen: list[int] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            seen.append(sum(1 for _ in store.snapshot.walk(read_id, Kind.USER)))
            done.wait(0.001)

    thread = threading.Thread(target=read)
    thread.start()
    for start in range(0, 2000, 50):
        store.snapshot.add(read_id, [entry(n) for n in range(start, start + 50)])
    done.set()
    thread.join(10)
    assert not thread.is_alive()
    assert sum(1 for _ in store.snapshot.walk(read_id, Kind.USER)) == 2000
    assert seen == sorted(seen)
    store.close()


def test_a_transaction_is_all_or_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "sync.db")
    read_id = store.snapshot.begin(1.0)

    def half() -> None:
        with store.transaction():
            store.snapshot.add(read_id, [entry(1)])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert list(store.snapshot.walk(read_id, Kind.USER)) == []
    store.close()


def test_a_pass_that_was_cut_off_is_swept_away(tmp_path: Path) -> None:
    store = Store(tmp_path / "sync.db")
    whole = store.snapshot.begin(1.0)
    store.snapshot.add(whole, [entry(1)])
    store.snapshot.finish(whole, ReadProof(complete=True), 2.0)
    cut = store.snapshot.begin(3.0)
    store.snapshot.add(cut, [entry(n) for n in range(2, 40)])
    store.close()
    again = Store(tmp_path / "sync.db")
    assert again.snapshot.latest().id == whole
    third = again.snapshot.begin(4.0)
    assert list(again.snapshot.walk(cut, Kind.USER)) == []
    assert [k.entry.guid for k in again.snapshot.walk(whole, Kind.USER)] == [entry(1).guid]
    again.snapshot.finish(third, ReadProof(complete=True), 5.0)
    assert list(again.snapshot.walk(whole, Kind.USER)) == []
    again.close()


def test_the_connection_of_a_thread_that_has_ended_is_closed(tmp_path: Path) -> None:
    store = Store(tmp_path / "sync.db")
    for _ in range(5):
        thread = threading.Thread(target=store.commands.state)
        thread.start()
        thread.join(20)
    assert len(store._database._all) == 2, "this thread's and the last one's"
    store.close()
