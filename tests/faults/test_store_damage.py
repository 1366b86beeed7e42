"""A memory that is damaged, cut, rolled back, copied or locked: named where it can be seen, and
nobody loses an account by it, noticed or not."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.errors import AppError
from app.sync.model import RunReport
from app.sync.store import database
from tests.conftest import FaultTally
from tests.faults import oracle
from tests.faults.killed_sync import keep, open_world
from tests.servers.in_memory import World

HEADER = 100
"""Bytes before the first page's own header (SQLite file format 1.3)."""
SUFFIXES = ("", "-wal", "-shm")


@dataclass(frozen=True)
class Page:
    owner: str
    """Table or index."""
    kind: str
    """`leaf`, `internal` or `overflow`."""
    number: int

    def __str__(self) -> str:
        return f"{self.kind} page {self.number} of {self.owner}"


Change = Callable[[bytearray, random.Random], None]
"""Damages the bytes of one page, from its header on."""


def flip(at: int) -> Change:
    def change(page: bytearray, chance: random.Random) -> None:
        page[at] ^= 1 << chance.randrange(8)

    return change


def flip_content(page: bytearray, chance: random.Random) -> None:
    """In the middle of rows or of free room."""
    page[chance.randrange(len(page) // 8, len(page))] ^= 1 << chance.randrange(8)


def zero(page: bytearray, _: random.Random) -> None:
    page[:] = bytes(len(page))


def noise(page: bytearray, chance: random.Random) -> None:
    page[-512:] = chance.randbytes(512)


CHANGES: dict[str, Change] = {
    "its kind": flip(0),
    "how many rows it has": flip(4),
    "where a row is": flip(9),
    "a byte of its content": flip_content,
    "another byte": flip_content,
    "all of it zero": zero,
    "noise at its end": noise,
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A memory after one sync; since then some were disabled, deleted, renamed, and made."""
    folder = tmp_path_factory.mktemp("base")
    world = open_world(folder)
    people = world.people(24)
    world.ad.group("Team", *people)
    world.ad.group("Other", *people[:9])
    world.sync()
    for guid in people[:3]:
        world.ad.put(guid, enabled=False)
    world.ad.remove(people[5])
    world.ad.put(people[6], values={"displayName": "Renamed"})
    world.people(2, first=24)
    world.now += 60
    keep(world, folder)
    world.store.close()
    return folder


@pytest.fixture
def pages(base: Path) -> list[Page]:
    """One page of each kind of each table and index."""
    found: dict[tuple[str, str], Page] = {}
    connection = sqlite3.connect(f"file:{base / 'sync.db'}?immutable=1", uri=True)
    try:
        for row in connection.execute("SELECT name, pagetype, pageno FROM dbstat ORDER BY ncell"):
            found[row[0], row[1]] = Page(*row)
    except sqlite3.OperationalError:
        pytest.skip("this SQLite has no dbstat")
    finally:
        connection.close()
    return list(found.values())


class Copy:
    """The base in a folder of its own, to be damaged."""

    def __init__(self, base: Path, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(base, folder)
        self.folder = folder
        self.path = folder / "sync.db"
        self.knew = True
        """Something of the memory is left."""

    def damage(self, page: Page, change: Change, chance: random.Random) -> None:
        data = bytearray(self.path.read_bytes())
        size = int.from_bytes(data[16:18], "big")
        start = (page.number - 1) * size
        own = data[start + (HEADER if page.number == 1 else 0) : start + size]
        change(own, chance)
        data[start + size - len(own) : start + size] = own
        self.path.write_bytes(data)

    def lose(self) -> None:
        """What the words of `store_damaged` tell a person to do."""
        for suffix in SUFFIXES:
            Path(f"{self.path}{suffix}").unlink(missing_ok=True)

    def runs(self, count: int) -> tuple[list[str], oracle.Verdict, World]:
        """-> the code of each run's error (empty: none), both sides then, the world (closed)."""
        world = None
        codes: list[str] = []
        try:
            world = open_world(self.folder)
            for _ in range(count):
                report = world.sync()
                codes.append(report.error.code if report.error else "")
        except AppError as error:
            codes.append(error.code)
        if world is None:
            aside = self.path.rename(self.path.with_suffix(".aside"))
            world = open_world(self.folder)
            world.store.close()
            self.lose()
            aside.rename(self.path)
        world.store.close()
        keep(world, self.folder)
        return codes, oracle.compare(world.ad, world.cloud, world.now), world


def survives(copy: Copy, tally: FaultTally, what: str) -> None:
    """Whatever two runs make of it, nobody is lost, and a memory that is made anew then agrees."""
    codes, verdict, world = copy.runs(2)
    kept = {g for g in oracle.present(world.ad, world.now) if not _is_new(world, g)}
    tally.add(lost=len(verdict.lost & kept), duplicates=len(verdict.duplicates))
    assert set(codes) <= {"", "store_damaged"}, (what, codes)
    if "store_damaged" not in codes and copy.knew:
        assert not verdict.lost, what
        assert not verdict.extra, what
        return
    copy.lose()
    _orphans_go(copy)
    codes, verdict, world = copy.runs(2)
    tally.add(tried=0, lost=len(verdict.lost), duplicates=len(verdict.duplicates))
    assert (codes, bool(verdict)) == (["", ""], True), (what, codes, str(verdict))


def _orphans_go(copy: Copy) -> None:
    """Whoever was deleted in the directory while the memory was lost is known to nobody: an
    administrator has to take such an account away by hand."""
    world = open_world(copy.folder)
    for account in list(world.cloud.accounts.values()):
        if account.external_id and account.external_id not in world.ad.entries:
            world.cloud.drop(account.id)
    world.store.close()
    keep(world, copy.folder)


def _is_new(world: World, guid: str) -> bool:
    """Made after the sync that the base knows: not there while nothing can be written."""
    return world.ad.entries[guid].values["displayName"] in (("Person 0024",), ("Person 0025",))


def test_a_damaged_page_somewhere(
    base: Path, pages: list[Page], tmp_path: Path, fault_tally: FaultTally
) -> None:
    chance = random.Random(1)
    for page in chance.sample(pages, 12):
        name = chance.choice(sorted(CHANGES))
        copy = Copy(base, tmp_path / "copy")
        copy.damage(page, CHANGES[name], chance)
        survives(copy, fault_tally, f"{page}: {name}")


@pytest.mark.full
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", CHANGES)
def test_every_kind_of_page_damaged(
    base: Path, pages: list[Page], tmp_path: Path, name: str, fault_tally: FaultTally
) -> None:
    chance = random.Random(name)
    for page in pages:
        copy = Copy(base, tmp_path / "copy")
        copy.damage(page, CHANGES[name], chance)
        survives(copy, fault_tally, f"{page}: {name}")


@pytest.mark.parametrize("part", [0.0, 0.01, 0.3, 0.6, 0.9, 0.999])
def test_a_file_that_was_cut(
    base: Path, tmp_path: Path, part: float, fault_tally: FaultTally
) -> None:
    copy = Copy(base, tmp_path / "copy")
    data = copy.path.read_bytes()
    copy.path.write_bytes(data[: int(len(data) * part)])
    copy.knew = part > 0  # an empty file is a new memory
    survives(copy, fault_tally, f"cut to {part}")


# The write-ahead log


@pytest.fixture
def with_log(base: Path, tmp_path: Path) -> Copy:
    """As after kill -9: a run's results stand in the log alone."""
    copy = Copy(base, tmp_path / "log")
    world = open_world(copy.folder)
    assert world.sync().error is None
    keep(world, copy.folder)
    for suffix in SUFFIXES:
        shutil.copy(f"{copy.path}{suffix}", tmp_path / f"kept{suffix}")
    world.store.close()
    for suffix in SUFFIXES:
        shutil.copy(tmp_path / f"kept{suffix}", f"{copy.path}{suffix}")
    assert Path(f"{copy.path}-wal").stat().st_size > 100_000
    return copy


def _lost(path: Path) -> None:
    path.unlink()


def _halved(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _within_a_frame(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1000])


def _flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 1
    path.write_bytes(data)


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("harm", [_lost, _halved, _within_a_frame, _flipped, _emptied])
@pytest.mark.parametrize("suffix", ["-wal", "-shm"])
def test_the_log_is_harmed(
    with_log: Copy, suffix: str, harm: Callable[[Path], None], fault_tally: FaultTally
) -> None:
    """What the memory then does not know any more, it finds in the service."""
    harm(Path(f"{with_log.path}{suffix}"))
    survives(with_log, fault_tally, f"{suffix}: {harm.__name__}")


def test_the_log_of_another_day(
    with_log: Copy, base: Path, tmp_path: Path, fault_tally: FaultTally
) -> None:
    """A file that was put back from a backup, beside the log that was there."""
    old = Path(f"{with_log.path}-wal").read_bytes()
    world = open_world(with_log.folder)
    world.sync()
    world.store.close()  # the file goes on without the log
    Path(f"{with_log.path}-wal").write_bytes(old)
    survives(with_log, fault_tally, "an old log beside a newer file")
    copy = Copy(base, tmp_path / "other")
    Path(f"{copy.path}-wal").write_bytes(old)
    survives(copy, fault_tally, "a newer log beside an old file")


def test_a_backup_is_put_back(base: Path, tmp_path: Path, fault_tally: FaultTally) -> None:
    """Whoever was made, renamed or disabled since is found again."""
    copy = Copy(base, tmp_path / "copy")
    copy.runs(1)
    shutil.copy(base / "sync.db", copy.path)
    codes, verdict, _ = copy.runs(2)
    assert codes == ["", ""]
    fault_tally.add(lost=len(verdict.lost), duplicates=len(verdict.duplicates))
    assert verdict, str(verdict)


# More than one


def test_a_copy_of_the_folder_on_a_second_machine(
    base: Path, tmp_path: Path, fault_tally: FaultTally
) -> None:
    """Both sync the same organisation by turns, while it goes on changing."""
    first = open_world(Copy(base, tmp_path / "first").folder)
    second = open_world(Copy(base, tmp_path / "second").folder)
    second.ad, second.cloud = first.ad, first.cloud
    people = [g for g, e in first.ad.entries.items() if e.values.get("mail")]
    for number, world in enumerate((first, second, second, first, second, first)):
        world.now = 1_750_100_000.0 + number * 3600
        first.ad.person(f"Newcomer {number}")
        first.ad.put(people[number + 8], enabled=number % 2 == 1)
        first.ad.rename(people[number + 15], f"Name {number}")
        report = world.sync(kind="changes" if number % 2 else "full")
        assert report.error is None, report
        verdict = oracle.compare(first.ad, first.cloud, world.now)
        fault_tally.add(lost=len(verdict.lost), duplicates=len(verdict.duplicates))
        assert verdict, str(verdict)
    second.sync()
    for world in (first, second):
        world.sync()
        world.assert_silent()
        world.store.close()


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def held(base: Path, tmp_path: Path) -> Iterator[tuple[Copy, subprocess.Popen[Any]]]:
    """Another process holds the write lock until its input ends."""
    copy = Copy(base, tmp_path / "copy")
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(copy.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    yield copy, process
    process.communicate(timeout=30)


def test_another_process_holds_the_file_for_long(
    held: tuple[Copy, subprocess.Popen[Any]],
    monkeypatch: pytest.MonkeyPatch,
    fault_tally: FaultTally,
) -> None:
    copy, process = held
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.2)
    codes, verdict, world = copy.runs(1)
    assert codes == ["store_busy"]
    kept = {g for g in oracle.present(world.ad, world.now) if not _is_new(world, g)}
    assert not verdict.lost & kept
    process.communicate(timeout=30)
    codes, verdict, _ = copy.runs(2)
    assert codes == ["", ""]
    fault_tally.add(lost=len(verdict.lost), duplicates=len(verdict.duplicates))
    assert verdict, str(verdict)


def test_locked_in_the_middle_of_a_run(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault_tally: FaultTally
) -> None:
    """At each operation that is sent: its result cannot be written, and is found again."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.1)
    for at in range(1, 8):
        copy = Copy(base, tmp_path / "copy")
        world = open_world(copy.folder)
        report = _locked_at(world, at)
        assert report.error is not None
        assert report.error.code == "store_busy"
        world.cloud.before = world.cloud.after = lambda operation: None
        world.sync()
        verdict = oracle.compare(world.ad, world.cloud, world.now)
        fault_tally.add(lost=len(verdict.lost), duplicates=len(verdict.duplicates))
        assert verdict, str(verdict)
        world.assert_silent()
        world.store.close()


def _locked_at(world: World, number: int) -> RunReport:
    other = sqlite3.connect(world.path, isolation_level=None)
    sent = iter(range(1, 1000))

    def before(_: object) -> None:
        if next(sent) == number:
            other.execute("BEGIN IMMEDIATE")

    world.cloud.before = before
    try:
        return world.sync()
    finally:
        other.close()
