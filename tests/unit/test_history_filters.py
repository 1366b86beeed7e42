"""The past under a filter: keys by day, counts, files; and no question walks a table."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest

from app import compose
from app.errors import Misconfigured, Stopped
from app.happenings import Entry, HistoryView, Sort, What, key, number_of, sort_of
from app.past_words import reason, reasons
from app.services import History
from app.sync.model import Mode
from app.sync.store import Store
from app.sync.store.timeline import RUNS
from app.sync.stored import JournalView, RunsOnly
from tests.past import DAY, Past, make_past
from tests.servers.in_memory import World

NEVER = Event()


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory) -> Past:
    return make_past(tmp_path_factory.mktemp("past"))


@pytest.fixture
def history(past: Past) -> History:
    return compose.build(past.folder, in_memory=True).history


def entries(history: History, view: HistoryView) -> Sequence[Entry]:
    return history.entries(history.ids(view, NEVER))


def results(history: History, what: What) -> list[str]:
    found = entries(history, HistoryView(what=what))
    return [
        "settings" if e.happened.run is None else e.happened.run.report.result for e in found
    ]  # fmt: skip


def test_each_day_has_its_heading_and_nothing_stands_twice(history: History) -> None:
    ids = history.ids(HistoryView(), NEVER)
    assert len(set(ids)) == len(ids) == 12
    days = [number_of(k) for k in ids if sort_of(k) is Sort.DAY]
    assert days == sorted(days, reverse=True)
    assert len(days) == 3
    day = 0
    for entry_key in ids:
        if sort_of(entry_key) is Sort.DAY:
            day = number_of(entry_key)
            continue
        (entry,) = history.entries([entry_key])
        happened = entry.happened
        at = happened.run.started_at if happened.run else happened.at
        assert datetime.fromtimestamp(at).astimezone().date().toordinal() == day


def test_what_is_shown(history: History) -> None:
    assert results(history, What.ALL) == [
        *("nothing_to_do", "settings", "failed", "partial", "settings"),
        *("nothing_to_do", "done", "settings", "done"),
    ]
    assert results(history, What.DID) == [
        *("settings", "failed", "partial", "settings", "done", "settings", "done"),
    ]
    assert results(history, What.CHANGED) == [
        *("settings", "partial", "settings", "done", "settings", "done"),
    ]
    assert results(history, What.TROUBLE) == ["nothing_to_do", "failed", "partial"]
    assert results(history, What.SETTINGS) == ["settings"] * 3
    counts = history.counts(HistoryView(), NEVER)
    assert {what: len(results(history, what)) for what in What} == dict(counts)


def test_within_its_days(history: History, past: Past) -> None:
    first = entries(history, HistoryView())[-1].happened.run
    one_day = HistoryView(since=first.started_at - 60, until=first.started_at + DAY / 2)
    found = entries(history, one_day)
    assert len(found) == 4
    assert history.counts(one_day, NEVER)[What.ALL] == 4
    before = HistoryView(until=first.started_at)
    assert entries(history, before) == []
    of_ada = HistoryView(person=past.ada, since=first.started_at + 60)
    assert [e.happened.change.action for e in entries(history, of_ada)] == ["update"]


def test_a_run_without_an_end_went_wrong(tmp_path: Path) -> None:
    store = Store(tmp_path / "sync.db")
    store.runs.begin(Mode.SCHEDULED, 1_767_600_000.0)
    store.close()
    history = compose.build(tmp_path, in_memory=True).history
    for what, count in ((What.DID, 1), (What.TROUBLE, 1), (What.CHANGED, 0), (What.ALL, 1)):
        assert len(entries(history, HistoryView(what=what))) == count


def test_the_changes_of_a_run_by_name_and_by_action(history: History, past: Past) -> None:
    first, fourth = past.runs[0], past.runs[3]
    assert history.actions(first) == {"create": 15, "members": 1}
    found = history.change_ids(JournalView(run_id=first, search="ŁUKASZ"), NEVER)
    rows = history.change_rows(found)
    assert {row.name for row in rows} == {"Łukasz Nowak 2", "Łukasz Müller 10"}
    assert len(history.change_ids(JournalView(run_id=first, action="members"), NEVER)) == 1
    (number,) = history.rejected_ids(fourth, "", NEVER)
    (rejection,) = history.rejected_rows([number, 10_000])
    assert rejection.record.error.code == "required_empty"
    assert len(history.rejected_ids(fourth, "nina", NEVER)) == 1
    assert len(history.rejected_ids(fourth, "nobody", NEVER)) == 0


def test_what_is_gone_is_left_out(history: History) -> None:
    keys = [key(sort, 10_000_000) for sort in Sort]
    assert history.entries(keys) == []


def test_a_stop_ends_every_question(history: History, past: Past) -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Stopped):
        history.ids(HistoryView(), stop)
    with pytest.raises(Stopped):
        history.counts(HistoryView(), stop)
    path = past.folder / "stopped.csv"
    with pytest.raises(Stopped):
        history.export(HistoryView(changes=True), path, stop, lambda _: None)
    assert not path.exists()


@pytest.mark.parametrize("what", list(What))
def test_a_file_holds_exactly_what_the_filter_shows(
    history: History, past: Past, what: What
) -> None:
    view = HistoryView(what=what)
    path = past.folder / f"{what}.jsonl"
    written = history.export(view, path, NEVER, lambda _: None)
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    shown = entries(history, view)
    assert written == len(lines) == len(shown)
    assert [e.happened.run.id for e in shown if e.happened.run] == [
        line["run"] for line in lines if line["event"] == "run"
    ]


def test_a_file_of_a_run_holds_what_is_shown_of_it(history: History, past: Past) -> None:
    view = HistoryView(run_id=past.runs[0], action="create", search="ada")
    events = list(history.events(view))
    assert [e.change.name for e in events[1:]] == ["Ada Okafor"]
    rejected = list(history.events(HistoryView(run_id=past.runs[3], action="rejected")))
    assert [e.rejected.name for e in rejected[1:]] == ["Nina Without Mail"]


def test_a_file_with_each_change_names_the_records_that_were_left_out(history: History) -> None:
    events = list(history.events(HistoryView(what=What.TROUBLE, changes=True)))
    assert [e.rejected.name for e in events if e.rejected] == ["Nina Without Mail"] * 2
    assert [e.change.name for e in events if e.change] == ["Bob Short"]


def test_a_version_keeps_its_number_and_can_be_had_again(past: Past) -> None:
    services = compose.build(past.folder, in_memory=True)
    newest, middle, first = services.history.settings()
    assert [newest.number, middle.number, first.number] == [3, 2, 1]
    was = services.settings.version(1)
    present = services.profiles.load()
    assert was.directory.user == "reader@corp.example.com"
    assert (was.id, was.policy.owner_id) == (present.id, present.policy.owner_id)
    with pytest.raises(Misconfigured, match="settings_version_gone"):
        services.settings.version(99)
    assert services.settings.changes(present, replace(present, language=present.language)) == ()


@pytest.mark.parametrize("only", list(RunsOnly))
def test_runs_are_filtered_by_an_index_alone(past: Past, only: RunsOnly) -> None:
    questions = (
        f"SELECT number, started_at FROM {RUNS[only]} AND number < 9 AND started_at >= 1 "
        "AND started_at < 2 ORDER BY number DESC LIMIT 5",
        f"SELECT count(*) FROM {RUNS[only]} AND started_at >= 1 AND started_at < 2",
    )
    with sqlite3.connect(past.folder / "sync.db") as connection:
        for sql in questions:
            plan = connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
            told = " ".join(row[-1] for row in plan)
            assert "USING COVERING INDEX" in told, told
            assert "TEMP B-TREE" not in told, told
    connection.close()


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        (
            "SELECT id FROM journal WHERE run_id = 'x' ORDER BY id DESC",
            "COVERING INDEX journal_run",
        ),
        (
            "SELECT id FROM journal WHERE run_id = 'x' AND action = 'create' ORDER BY id DESC",
            "COVERING INDEX journal_action",
        ),
        (
            "SELECT id, at FROM journal WHERE guid = 'x' AND id < 5 ORDER BY id DESC LIMIT 9",
            "INDEX journal_guid",
        ),
        ("SELECT rowid FROM rejected WHERE run_id = 'x' ORDER BY rowid", "INDEX rejected_run"),
        ("SELECT name FROM journal WHERE id IN (1, 2)", "INTEGER PRIMARY KEY"),
        ("SELECT id FROM runs WHERE number IN (1, 2)", "INTEGER PRIMARY KEY"),
        (
            "SELECT action, count(*) FROM journal WHERE run_id = 'x' GROUP BY action",
            "COVERING INDEX journal_action",
        ),
    ],
)
def test_no_question_about_changes_walks_the_journal(past: Past, sql: str, index: str) -> None:
    with sqlite3.connect(past.folder / "sync.db") as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
    connection.close()
    told = " ".join(row[-1] for row in plan)
    assert index in told, told
    assert "TEMP B-TREE" not in told, told


def test_a_change_says_why_with_the_values_of_then(tmp_path: Path) -> None:
    world = World(tmp_path / "sync.db")
    mail = "ada.long@example.com"
    world.cloud.put(userName=mail, emails__work=mail, displayName="A. L.")
    world.ad.person("Ada Long")
    report = world.sync()
    (row,) = world.store.runs.backwards(report.run_id)
    world.store.close()
    assert row.params["account"] == mail
    assert mail in reason(row)
    assert "{" not in "".join(reasons(row))
    # An earlier version noted the reason alone: nothing is said that is not known.
    assert all("[" not in said and "{" not in said for said in reasons(replace(row, params={})))
