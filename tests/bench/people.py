"""What it takes to find one person in the last reading (a million with `--users`), and to explain
them.

The reading is made up. First: until the first hits are there; all: until the whole is looked
through. Run by itself for one size: `python -m tests.bench.people PEOPLE FOLDER`.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from threading import Event, Timer

from app.errors import Stopped
from app.sync import engine
from app.sync.model import ReadProof
from app.sync.store import Store
from tests.bench.measure import Table, process
from tests.bench.survey import Invented, _guid, _settings

SMALL = 10_000
LIMIT = 200
STOP = Event()


def run(users: int | None) -> Table:
    people = users or SMALL
    table = Table(("a search of", "first hits", "all", "found"))
    with tempfile.TemporaryDirectory(prefix="identity-connect-bench-") as folder:
        command = [sys.executable, "-m", "tests.bench.people", str(people), folder]
        usage = process(command, os.environ)
        for row in json.loads(usage.output):
            table.add(*row)
        table.add(f"peak memory ({people:,} people)", f"{usage.peak_mb:.0f} MB", "", "")
    return table


def questions(people: int) -> Iterator[tuple[str, str]]:
    last = people - 1
    yield "a whole account name, of the last one", f"person{last}"
    yield "a mail address", f"person{last}@corp.example.com"
    yield "a part of a name that nearly all have", "person"
    yield "two words", f"jürgen {last}"
    yield "a GUID", _guid("user", last)
    yield (
        "a distinguished name",
        f"CN=Person {last},OU=Unit {last % 50 + 1},DC=corp,DC=example,DC=com",
    )
    yield "nobody", "qqqq"


def _measured(people: int, folder: Path) -> Iterator[tuple[str, str, str, str]]:
    store = Store(folder / "sync.db")
    read = store.snapshot.begin(time.time())
    entries = iter(Invented(people))
    while page := list(islice(entries, 500)):
        store.snapshot.add(read, page)
    store.snapshot.finish(read, ReadProof(complete=True), time.time())
    for name, text in questions(people):
        began, first, count = time.perf_counter(), 0.0, 0
        for number, hits in store.people.find(text, LIMIT, STOP):
            count = number
            if hits and not first:
                store.people.rows([hit.guid for hit in hits])
                first = time.perf_counter() - began
        whole = time.perf_counter() - began
        yield name, _shown(first) if count else "", _shown(whole), f"{count:,}"
    yield "one that is given up", "", _shown(_given_up(store)), ""
    policy, _ = _settings()
    began = time.perf_counter()
    engine.explain(_guid("user", people - 1), policy=policy, store=store)
    yield "the explanation of the one that was chosen", "", _shown(time.perf_counter() - began), ""
    store.close()


def _given_up(store: Store) -> float:
    """From the wish to end until the search has ended."""
    stop, began = Event(), list[float]()

    def end() -> None:
        began.append(time.perf_counter())
        stop.set()

    timer = Timer(0.02, end)
    timer.start()
    try:
        for _ in store.people.find("person", LIMIT, stop):
            pass
    except Stopped:
        return time.perf_counter() - began[0]
    finally:
        timer.cancel()
    return 0.0


def _shown(seconds: float) -> str:
    return f"{1000 * seconds:.1f} ms"


if __name__ == "__main__":
    print(json.dumps(list(_measured(int(sys.argv[1]), Path(sys.argv[2])))))
