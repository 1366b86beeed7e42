"""100,000 people and 300,000 memberships through the engine, streamed from source to target.

Run by hand for the figures: `python -m tests.unit.test_engine_scale 100000 FOLDER`.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from app.findings import Capabilities, OrganizationalUnit
from app.sync import engine
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.guard import Limits
from app.sync.model import Entry, Kind, Mode, Outcome, ReadProof, RemoteObject
from app.sync.plan import Policy
from app.sync.store import Store

ROOT = Path(__file__).parents[2]
BASE = "OU=People,DC=corp,DC=example,DC=com"
UNIT = str(uuid.UUID(int=1))
A_GROUP_HAS = 60


def guid(kind: Kind, number: int) -> str:
    """Spread as real ones are: neighbours in the directory are no neighbours in an index."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{kind.value}{number}"))


def name(number: int) -> str:
    return f"CN=Person {number},OU=Unit {number % 50},{BASE}"


class Endless:
    """A directory that makes its entries up as they are asked for."""

    proof = ReadProof(complete=True)

    def __init__(self, people: int) -> None:
        self.people = people

    def units(self) -> list[OrganizationalUnit]:
        return [OrganizationalUnit(UNIT, BASE, "People")]

    def read(self, **_: object) -> Endless:
        return self

    def matching(self, *_: object) -> Iterator[str]:
        return iter(())

    def find(self, *_: object) -> None:
        return None

    def __iter__(self) -> Iterator[Entry]:
        for n in range(self.people):
            values = {
                "displayName": (f"Person {n}",),
                "givenName": ("Person",),
                "sn": (f"Number {n}",),
                "sAMAccountName": (f"p{n}",),
                "userPrincipalName": (f"p{n}@corp.example.com",),
                "mail": (f"p{n}@example.com",),
                "title": ("Engineer",),
                "department": ("Research",),
                "l": ("Chennai",),
                "co": ("India",),
            }
            yield Entry(guid(Kind.USER, n), name(n), Kind.USER, values=values)
        for g in range(self.people // 20):
            yield Entry(
                guid(Kind.GROUP, g),
                f"CN=Group {g},{BASE}",
                Kind.GROUP,
                values={"displayName": (f"Group {g}",), "cn": (f"Group {g}",)},
                members=tuple(name((g * 20 + k) % self.people) for k in range(A_GROUP_HAS)),
            )


class Accepting:
    """A service that takes everything in requests of a hundred."""

    request_count = 0

    def __init__(self, people: int) -> None:
        self.people = people

    def capabilities(self) -> Capabilities:
        return Capabilities()

    def list_objects(
        self, kind: Kind, stop: Event, *, values: bool = False
    ) -> Iterator[RemoteObject]:
        count = self.people if kind is Kind.USER else self.people // 20
        for n in range(count):
            anchor = guid(kind, n)
            yield RemoteObject(f"id-{anchor}", kind, anchor, f"{kind.value} {n}")

    def find(self, *_: object, **__: object) -> None:
        return None

    def read(self, *_: object) -> None:
        return None

    def apply(self, operations, stop: Event) -> Iterator[Outcome]:
        iterator = iter(operations)
        while packet := list(itertools.islice(iterator, 100)):
            yield from (Outcome(o.row_id, o.remote_id or f"id-{o.guid}") for o in packet)


def measure(people: int, folder: Path) -> dict[str, object]:
    store = Store(folder / "sync.db")
    policy = Policy(scope=ScopeRules(units=(UnitRule(UNIT, True),)), owner_id="owner")
    figures: dict[str, object] = {}
    for label, listed in (("first", 0), ("second", people)):
        began, cpu = time.monotonic(), time.process_time()
        report = engine.run(
            mode=Mode.SCHEDULED,
            policy=policy,
            limits=Limits(),
            source=Endless(people),
            target=Accepting(listed),
            store=store,
            stop=Event(),
        )
        assert report.error is None, report
        figures[label] = {
            "result": report.result,
            "confirmed": dict(report.confirmed),
            "wall_s": round(time.monotonic() - began, 1),
            "cpu_s": round(time.process_time() - cpu, 1),
        }
    figures["peak_mb"] = _peak_kib() // 1024
    store.close()
    figures["file_mb"] = (folder / "sync.db").stat().st_size >> 20
    return figures


def _peak_kib() -> int:
    """Of this program alone: ru_maxrss would begin with the size of the process that started it,
    which a fork copies (proc(5), VmHWM begins anew with exec)."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


@pytest.mark.parametrize("people", [2_000, pytest.param(100_000, marks=pytest.mark.full)])
def test_memory_is_flat_and_the_second_run_is_silent(tmp_path: Path, people: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.unit.test_engine_scale", str(people), str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=290,
        check=True,
    )
    figures = json.loads(done.stdout)
    assert figures["first"]["confirmed"] == {
        "user.create": people,
        "group.create": people // 20,
        "member.add": people // 20 * A_GROUP_HAS,
    }
    assert (figures["second"]["result"], figures["second"]["confirmed"]) == ("nothing_to_do", {})
    assert figures["peak_mb"] < 150, figures


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), Path(sys.argv[2]))))
