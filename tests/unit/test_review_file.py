"""The plan as a file for a spreadsheet: harmless, whole or not there, and every row in it."""

from __future__ import annotations

import csv
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.compose.reviews import COLUMNS, FORMULA, Reviews, safe
from app.compose.runs import Memory
from app.errors import Misconfigured, Stopped
from app.services import Review
from app.sync.model import Action, Change, FieldChange, Kind, Mode, Progress, ReadProof
from app.sync.store import Store
from app.sync.stored import PlannedRow, View

EVIL = (
    '=HYPERLINK("http://x")',
    "+1",
    "-1",
    "@SUM(A1)",
    "\tTab",
    "\rReturn",
    "＝1",
    "＋1",
    "－1",
    "＠1",
)


def written(folder: Path, changes: list[Change]) -> tuple[Review, Store, str]:
    memory = Memory(folder)
    plan = memory.store.plans.begin(Mode.MANUAL, 1, ReadProof(True), 1.0, policy="p")
    memory.store.plans.add(plan, [PlannedRow(change, "new") for change in changes])
    memory.store.plans.finish(plan)
    runs: Any = SimpleNamespace(present=None)
    holding: Any = SimpleNamespace(reconsider=None)
    return Reviews(memory, runs, holding).review(), memory.store, plan


def person(number: int, name: str, **more: Any) -> Change:
    return Change(
        f"00000000-0000-4000-8000-{number:012x}", Kind.USER, Action.CREATE, "new", name=name,
        dn=f"CN={name},OU=Sales,DC=corp", **more,
    )  # fmt: skip


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", EVIL)
def test_no_cell_is_a_formula(tmp_path: Path, name: str) -> None:
    fields = (FieldChange("userName", None, name),)
    review, store, plan = written(tmp_path, [person(1, name, fields=fields)])
    review.export(plan, View("new"), tmp_path / "plan.csv", Event(), lambda step: None)
    (row,) = read(tmp_path / "plan.csv")
    assert row["Name"] == f"'{name}"
    assert row["Account"] == f"'{name}"
    assert not any(cell.startswith(FORMULA) for cell in row.values())
    store.close()


@given(st.text())
def test_what_is_made_safe_loses_nothing(cell: str) -> None:
    assert safe(cell).removeprefix("'" if safe(cell) != cell else "") == cell
    assert not safe(cell).startswith(FORMULA)


def test_names_of_every_kind_come_through(tmp_path: Path) -> None:
    names = ["Ada, Okafor", 'He said "no"', "two\nlines", "美咲 田中", "نور", "a;b", "", "  x  "]
    review, store, plan = written(tmp_path, [person(n, name) for n, name in enumerate(names)])
    told: list[Progress] = []
    count = review.export(plan, View("new"), tmp_path / "p.csv", Event(), told.append)
    rows = read(tmp_path / "p.csv")
    assert count == len(rows) == len(names)
    assert [row["Name"] for row in rows] == names
    assert len(rows[0]) == len(COLUMNS)
    assert (tmp_path / "p.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert told[-1] == Progress("export", len(names), len(names))
    store.close()


def test_a_stop_leaves_the_old_file(tmp_path: Path) -> None:
    review, store, plan = written(tmp_path, [person(n, f"P{n}") for n in range(1000)])
    path = tmp_path / "plan.csv"
    path.write_text("as it was")
    stop = Event()
    with pytest.raises(Stopped):
        review.export(plan, View("new"), path, stop, lambda step: stop.set())
    assert path.read_text() == "as it was"
    assert sorted(p.name for p in tmp_path.glob("*plan*")) == ["plan.csv"], "no half of a file"
    store.close()


def test_a_file_that_cannot_be_written_names_its_folder(tmp_path: Path) -> None:
    review, store, plan = written(tmp_path, [person(1, "A")])
    (tmp_path / "file").write_text("")
    wrong = tmp_path / "file" / "plan.csv"
    with pytest.raises(Misconfigured, match="folder_not_writable"):
        review.export(plan, View("new"), wrong, Event(), lambda step: None)
    with pytest.raises(Misconfigured, match="folder_not_writable"):
        review.keep(wrong, "report")
    store.close()
