"""What was done, as the command and the screens read it: one stream, in pages, into files."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app import compose
from app.command_line import Context, history
from app.command_line.terminal import Terminal
from app.errors import Misconfigured, Refused
from app.happenings import HistoryView
from app.profile import new_profile, save
from app.sync.stored import JournalView
from tests.servers.in_memory import World


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three runs, two versions of the settings."""
    world = World(tmp_path / "sync.db")
    ada, bob = world.ad.person("Ada Long"), world.ad.person("Bob Short")
    group = world.ad.group("Staff", ada, bob)
    world.sync()
    world.ad.put(ada, values={"mail": "ada@new.example"})
    world.ad.set_members(group, ada)
    world.sync()
    world.sync()
    world.store.close()
    made = new_profile()
    save(made, tmp_path, by="command_line")
    save(replace(made, language="de"), tmp_path, by="window")
    return tmp_path


def said(folder: Path, *arguments: str) -> str:
    parser = argparse.ArgumentParser()
    history.add_arguments(parser)
    out = io.StringIO()
    context = Context(
        folder=folder,
        terminal=Terminal(out, io.StringIO()),
        stop=Event(),
        open_services=compose.build,
        open_window=lambda services, prefill: 0,
        keyring_secret=lambda name: None,
    )
    assert history.run(context, parser.parse_args(arguments)) == 0
    return out.getvalue()


def events(folder: Path, *arguments: str) -> list[dict]:
    return [json.loads(line) for line in said(folder, "--json", *arguments).splitlines()]


def test_runs_and_settings_in_one_stream_the_newest_first(folder: Path) -> None:
    found = events(folder)
    assert [e["event"] for e in found] == ["settings"] * 2 + ["run"] * 3
    assert [e["at"] for e in found] == sorted((e["at"] for e in found), reverse=True)
    assert [e["result"] for e in found[2:]] == ["nothing_to_do", "done", "done"]
    assert found[0]["changes"] == [{"setting": "language", "before": "", "after": "de"}]


def test_a_person_is_found_by_what_she_was_called(folder: Path) -> None:
    found = events(folder, "--person", "ada.long@example.com")
    assert [e["action"] for e in found] == ["update", "members", "create"]
    assert found[1]["membership"] == {"of": found[0]["guid"], "change": "joined"}
    shown = said(folder, "--person", "ada.long@example.com")
    assert "ada.long@example.com \N{RIGHTWARDS ARROW} ada@new.example" in shown
    assert "Joined the group Staff." in shown
    with pytest.raises(Misconfigured, match="history_nobody"):
        said(folder, "--person", "Nobody")


def test_one_run_by_the_beginning_of_its_id(folder: Path) -> None:
    second = events(folder)[3]["run"]
    found = events(folder, "--run", second[:8])
    assert [e["event"] for e in found] == ["run", "change", "change"]
    assert [len(e["removed"]) for e in found if e.get("action") == "members"] == [1]
    assert "1 removed: Bob Short" in said(folder, "--run", second)
    with pytest.raises(Refused, match="run_unknown"):
        said(folder, "--run", "no-such-run")


def test_the_settings_alone_and_since_a_day(folder: Path) -> None:
    assert [e["by"] for e in events(folder, "--config")] == ["window", "command_line"]
    assert events(folder, "--since", "2999-01-01") == []
    assert "Nothing is noted." in said(folder, "--since", "2999-01-01")
    assert len(events(folder, "--since", "2025-06-15")) == 5


def test_files_hold_the_same_events(folder: Path) -> None:
    said(folder, "--export", str(folder / "all.jsonl"))
    lines = (folder / "all.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == events(folder, "--changes")
    said(folder, "--export", str(folder / "all.csv"))
    rows = list(csv.reader((folder / "all.csv").read_text("utf-8-sig").splitlines()))
    assert len([r for r in rows if r[-2:] or r]) >= len(lines)
    with pytest.raises(Misconfigured, match="export_format"):
        said(folder, "--export", str(folder / "all.txt"))


def test_pages_follow_one_another_without_a_gap(folder: Path) -> None:
    services = compose.build(folder, in_memory=True)
    whole = list(services.history.changes(JournalView(), 100, None))
    paged, before = [], None
    while page := services.history.changes(JournalView(), 2, before):
        paged += page
        before = (page[-1].at, page[-1].number)
    assert paged == whole
    assert services.history.count(JournalView()) == len(whole)
    assert len(list(services.history.events(HistoryView(changes=True)))) == len(whole) + 5


@pytest.mark.parametrize(
    ("where", "index"),
    [
        ("guid = 'x' AND id < 9 ORDER BY id DESC", "journal_guid"),
        ("run_id = 'x' AND id < 9 ORDER BY id DESC", "journal_run"),
        ("run_id = 'x' AND action = 'create' AND id < 9 ORDER BY id DESC", "journal_action"),
        ("(at, id) < (1, 9) ORDER BY at DESC, id DESC", "journal_at"),
        ("at >= 1", "journal_at"),
    ],
)
def test_every_question_has_its_index(folder: Path, where: str, index: str) -> None:
    """A million rows cost what a page costs: nothing is scanned, nothing sorted."""
    with sqlite3.connect(folder / "sync.db") as connection:
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN SELECT name, fields FROM journal WHERE {where} LIMIT 5"
        ).fetchall()
    connection.close()
    told = " ".join(row[-1] for row in plan)
    assert index in told, told
    assert "TEMP B-TREE" not in told, told
