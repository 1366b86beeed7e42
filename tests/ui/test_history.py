"""History as a person meets it: real runs and real settings of a small directory, by keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from app import compose
from app.agent import RunEnded
from app.errors import Stopped, Unavailable
from app.happenings import Sort, What, sort_of
from app.profile import Profile
from app.services import History, OnProgress
from app.sync.model import Mode, Progress, RunReport
from app.ui.main_window.history import HistoryPage
from app.ui.main_window.history import page as history_page
from app.ui.main_window.history.filters import OWN_DAYS
from app.ui.main_window.history.model import BENEATH
from app.ui.main_window.window import MainWindow
from tests.past import Past, make_past
from tests.servers.in_memory import World
from tests.ui import history_scenes
from tests.ui.history_scenes import choose, opened
from tests.ui.looked_at import mnemonics, nameless
from tests.ui_stage import Stage, pump


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory) -> Past:
    return make_past(tmp_path_factory.mktemp("past"))


def key(widget: QWidget, code: Qt.Key) -> None:
    QTest.keyClick(widget, code)
    pump()


def lines(page: HistoryPage) -> list[str]:
    """What the list says, headings among it."""
    return [str(page.model.index(at, 1).data()) for at in range(len(page.model.ids))]


def fields(page: HistoryPage) -> dict[str, tuple[str, str]]:
    """What is told of the chosen change."""
    shown = page.change_view if page.details.currentIndex() == 2 else page.run_view.change
    table = shown.fields
    return {
        table.item(at, 0).text(): (table.item(at, 1).text(), table.item(at, 2).text())
        for at in range(table.rowCount())
    }


def test_from_a_run_to_the_fields_of_one_person_by_keys(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    choose(stage, page, "members removed")
    view = page.run_view
    stage.wait(lambda: len(view.model.ids) == 2 and view.model.read_rows([0, 1]))
    view.table.setFocus()
    key(view.table, Qt.Key.Key_End)
    stage.wait(lambda: fields(page))
    assert fields(page)["Mail address"] == ("ada.okafor@example.com", "ada.long@new.example")
    assert fields(page)["Job title"] == ("–", "Head of Research")
    view.change.person.click()
    stage.wait(lambda: page.filters.view.person == past.ada and len(page.model.ids) == 4)
    stage.wait(lambda: page.details.currentIndex() == 2)
    page.change_view.run.click()
    stage.wait(lambda: page.details.currentIndex() == 1 and view.run.id == past.runs[1])
    assert page.filters.view.person == ""


def test_the_list_is_by_day_and_the_arrow_keys_pass_over_the_days(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    sorts = [sort_of(k) for k in page.model.ids]
    assert sorts.count(Sort.DAY) == 3
    assert sorts[0] is Sort.DAY
    key(page.table, Qt.Key.Key_Home)
    seen = []
    for _ in range(len(sorts)):
        seen.append(page.table.currentIndex().row())
        key(page.table, Qt.Key.Key_Down)
    assert list(dict.fromkeys(seen)) == [
        at for at, sort in enumerate(sorts) if sort is not Sort.DAY
    ]
    key(page.table, Qt.Key.Key_End)
    assert page.table.currentIndex().row() == len(sorts) - 1


def test_a_failed_run_says_its_cause(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    choose(stage, page, "dc1.corp.example.com")
    assert "dc1.corp.example.com" in page.run_view._cause.text()
    stage.wait(page.run_view._empty.isVisible)
    assert not page.run_view.lists.isVisible()


def test_who_was_left_out_and_why(stage: Stage, past: Past) -> None:
    history_scenes.history_rejected(stage)
    page = stage.beside.page
    change = page.run_view.change
    stage.wait(lambda: change._name.text() == "Nina Without Mail")
    assert "required" in change._why.text()
    assert "mail, userPrincipalName" in change._rest.text()


def test_members_are_named(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    choose(stage, page, "members removed")
    view = page.run_view
    stage.wait(lambda: len(view.change.members.model.ids) == 3)
    stage.wait(lambda: len(view.change.members.model.read_rows(range(3))) == 3)
    named = {row.name for row in view.change.members.model.read_rows(range(3))}
    assert "Bob Short" in named
    view.change.members.search.setText("bob")
    view.change.members.search_wanted.emit("bob")
    assert len(view.change.members.model.ids) == 1


def test_somebody_is_found_by_an_old_name(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    page.look_for()
    QTest.keyClicks(page.filters.search, "ada.okafor@example.com")
    key(page.filters.search, Qt.Key.Key_Return)
    stage.wait(lambda: page.filters._people)
    key(page.filters.search, Qt.Key.Key_Return)
    stage.wait(lambda: page.filters.view.person == past.ada)
    stage.wait(lambda: len(page.model.ids) == 4)
    assert "Ada Okafor" in page.filters._person.text()
    page.filters.everybody.click()
    stage.wait(lambda: len(page.model.ids) == 12)
    QTest.keyClicks(page.filters.search, "Zaphod")
    stage.wait(page.filters._none.isVisible)
    assert "Zaphod" in page.filters._none.text()


def test_typing_anew_escape_and_leaving_the_page_end_a_search(stage: Stage, past: Past) -> None:
    stops: list[Event] = []

    def people(_query: str, stop: Event) -> dict[str, str]:
        stops.append(stop)
        if not stop.wait(30):
            return {past.ada: "nobody ended it"}
        raise Stopped

    real = compose.build(past.folder, in_memory=True)
    history = replace(real.history, people=people)
    page = opened(stage, past, replace(stage.fakes.services(), history=history))
    status = page._status.text()
    page.look_for()
    QTest.keyClicks(page.filters.search, "zaphod")
    key(page.filters.search, Qt.Key.Key_Return)
    stage.wait(lambda: page._status.text() == "Looking…")
    QTest.keyClicks(page.filters.search, "b")
    assert stops[0].is_set()
    assert page._status.text() == status
    key(page.filters.search, Qt.Key.Key_Return)
    stage.wait(lambda: len(stops) == 2)
    key(page.filters.search, Qt.Key.Key_Escape)
    assert stops[1].is_set()
    QTest.keyClicks(page.filters.search, "zaphod")
    key(page.filters.search, Qt.Key.Key_Return)
    stage.wait(lambda: len(stops) == 3)
    page.leave()
    assert stops[2].is_set()
    assert not page.filters._people


def test_empty_runs_are_hidden_when_there_are_many_and_their_number_is_told(
    stage: Stage, past: Past, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_page, "MANY_EMPTY", 2)
    page = opened(stage, past)
    assert page.filters.view.what is What.DID
    assert "2 runs that had nothing to do are hidden" in page._status.text()
    page.hidden.click()
    stage.wait(lambda: page.filters.view.what is What.ALL and len(page.model.ids) == 12)
    assert not page.hidden.isVisible()


def test_other_pages_open_a_run_and_a_person(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    page.filters.choose_what(What.SETTINGS)
    page.filters.changed.emit()
    stage.wait(lambda: len(page.model.ids) == 6)
    page.enter(past.runs[0])
    stage.wait(lambda: page.run_view.run is not None and page.run_view.run.id == past.runs[0])
    assert page.filters.view.what is What.ALL
    page.enter(f"person:{past.bob}")
    stage.wait(lambda: page.filters.view.person == past.bob and len(page.model.ids) == 6)
    heard = []
    page.wanted.connect(lambda name, what: heard.append((name, what)))
    stage.wait(page.change_view.user.isVisible)
    page.change_view.user.click()
    assert heard == [("users", past.bob)]
    page.enter("no-such-run")
    stage.wait(lambda: "not kept" in stage.beside.bar.text)


def test_what_a_restoration_would_change_is_shown_before_it_goes_to_the_settings(
    stage: Stage, past: Past
) -> None:
    page = opened(stage, past)
    choose(stage, page, "the first version")
    view = page.version_view
    view.restore.click()
    stage.wait(view.go_on.isVisible)
    shown = {view.table.item(at, 0).text(): at for at in range(view.table.rowCount())}
    row = shown["Deleted in Active Directory"]
    assert view.table.item(row, 1).text() == "Is deleted for good"
    assert view.table.item(row, 2).text() == "Is disabled"
    assert "reader@corp.example.com" in view._notes.text()
    heard = []
    page.wanted.connect(lambda name, what: heard.append((name, what)))
    view.go_on.click()
    ((name, wanted),) = heard
    assert name == "settings"
    assert isinstance(wanted, Profile)
    assert wanted.directory.user == "reader@corp.example.com"
    assert wanted.id == past.profile.id
    view.cancel.click()
    assert view.restore.isVisible()
    choose(stage, page, "Settings: Language")
    view.restore.click()
    stage.wait(lambda: "nothing to restore" in view._heading.text())


def test_a_run_that_ends_appears_and_what_is_chosen_stays(stage: Stage) -> None:
    past = make_past(stage.folder)
    page = opened(stage, past)
    choose(stage, page, "members removed")
    world = World(stage.folder / "sync.db")
    world.now = 1_767_600_000.0 + 5 * 24 * 3600
    report = world.sync()
    world.store.close()
    assert isinstance(report, RunReport)
    page.take_events([RunEnded(report)])
    stage.wait(lambda: len(page.model.ids) == 14)
    assert page.run_view.run.id == past.runs[1]
    stage.wait(lambda: page.model.read_rows([page.table.currentIndex().row()]))
    (row,) = page.model.read_rows([page.table.currentIndex().row()])
    assert row.happened.run.id == past.runs[1]


def test_four_ways_to_be_empty(stage: Stage, past: Past) -> None:
    page = opened(stage)
    assert page.empty.kind == "nothing"
    history: History = compose.build(past.folder, in_memory=True).history
    page._history = history
    page.filters.when.setCurrentIndex(1)
    page.filters.when.activated.emit(1)
    stage.wait(lambda: page.empty.kind == "hidden")
    page.empty.action.click()
    stage.wait(lambda: len(page.model.ids) == 12)

    def refuse(*_: object) -> None:
        raise Unavailable("store_busy", path="/x/sync.db")

    page._history = replace(history, ids=refuse)
    page.check_again()
    stage.wait(lambda: page.empty.kind == "failed")
    assert "/x/sync.db" in page.empty.text
    page._history = replace(history, ids=lambda _view, _stop: type(page.model.ids)("q"))
    page.filters.choose_what(What.TROUBLE)
    page.empty.action.click()
    stage.wait(lambda: page.empty.kind == "good")


def test_what_is_shown_is_saved_and_a_stop_leaves_no_file(
    stage: Stage, past: Past, tmp_path: Path
) -> None:
    page = opened(stage, past)
    path = tmp_path / "all.csv"
    page.filters.menu.actions()[0].trigger()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.close()
    page.scope.start(page._export(page.filters.view, path))
    stage.wait(path.exists)
    stage.wait(lambda: "9 entries were saved" in stage.beside.bar.text)
    assert len(path.read_text("utf-8-sig").splitlines()) >= 10


def test_a_long_saving_shows_how_far_it_is_and_can_be_stopped(
    stage: Stage, past: Past, tmp_path: Path
) -> None:
    page = opened(stage, past)

    def slow(_view: object, _path: Path, stop: Event, on_progress: OnProgress) -> int:
        on_progress(Progress("export", 500, 1000))
        stop.wait(30)
        raise Stopped

    page._history = replace(page._history, export=slow)
    page.scope.start(page._export(page.filters.view, tmp_path / "stopped.jsonl"))
    stage.wait(lambda: "500" in page._status.text())
    assert not page.filters.save.isEnabled()
    page.stop.click()
    stage.wait(lambda: "No file was written" in stage.beside.bar.text)
    assert page.filters.save.isEnabled()
    assert not page.stop.isVisible()


@pytest.mark.parametrize("size", [(900, 560), (1080, 720)])
def test_it_fits_and_each_letter_is_given_once(
    stage: Stage, past: Past, size: tuple[int, int]
) -> None:
    page = opened(stage, past)
    stage.beside.resize(*size)
    for words in ("members removed", "Settings: Language", "dc1"):
        choose(stage, page, words)
        assert {k: v for k, v in mnemonics(stage.beside).items() if len(v) > 1} == {}
        assert page.width() <= stage.beside.width()
        assert nameless(stage.beside) == []


def test_the_newest_run_is_under_way_and_not_ended_by_force(stage: Stage) -> None:
    world = World(stage.folder / "sync.db")
    world.store.runs.begin(Mode.SCHEDULED, world.now)
    world.store.close()
    past = Past(stage.folder, Profile("p"), "", "", "", [])
    page = opened(stage, past)
    assert "ended by force" in lines(page)[1]
    page.context.runs._request = "schedule"
    page._show_under_way()
    stage.wait(lambda: lines(page)[1] == "Under way")


def test_another_look_keeps_the_filter_the_entry_and_what_is_in_sight(
    stage: Stage, past: Past
) -> None:
    page = opened(stage, past)
    window = page.window()
    assert isinstance(window, MainWindow)
    page.filters.choose_what(What.CHANGED)
    page.filters.when.setCurrentIndex(OWN_DAYS)
    page.filters.first.setDate(page.filters.first.date().addYears(-30))
    stage.wait(lambda: page.filters.view.since is not None and page.model.ids)
    choose(stage, page, "members removed")
    page.filters.search.setText("ad")
    page.table.setFixedHeight(120)
    stage.settle(0.05)
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
    view, chosen, first = page.filters.view, page._chosen_key(), page._key_at(page.table.rowAt(0))
    assert first != page.model.ids[0]
    window.retranslate("en")
    made = window.page
    assert isinstance(made, HistoryPage)
    assert made is not page
    made.table.setFixedHeight(120)
    stage.wait(lambda: made._loaded)
    assert made.filters.view == view
    assert made.filters.days.isVisible()
    assert made._chosen_key() == chosen
    assert made._key_at(made.table.rowAt(0)) == first
    assert made.filters.search.text() == "ad"


def test_another_look_keeps_whose_history_is_shown(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    window = page.window()
    assert isinstance(window, MainWindow)
    page.enter(f"person:{past.ada}")
    stage.wait(lambda: page.filters.view.person and len(page.model.ids) == 4)
    said = page.filters._person.text()
    window.retranslate("en")
    made = window.page
    assert isinstance(made, HistoryPage)
    stage.wait(lambda: len(made.model.ids) == 4)
    assert made.filters.view.person == past.ada
    assert made.filters._person.text() == said
    assert not made.filters.what.isVisible()


def test_what_one_account_asked_for(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    whom = page.filters.whom
    assert [whom.itemText(at) for at in range(whom.count())] == [
        *("By anybody", "By nobody: it was time", "administrator", "CORP\\ada", "root"),
    ]
    assert whom.isVisible()
    whom.setCurrentIndex(3)
    whom.activated.emit(3)
    stage.wait(lambda: len(page.model.ids) == 2)
    stage.wait(lambda: page.run_view.run is not None and page.run_view.run.id == past.runs[1])
    assert "CORP\\ada · in the window" in page.run_view._facts.text()
    assert "CORP\\ada · in the window" in str(page.model.index(1, 1).data(BENEATH))
    page.filters.show_all()
    page.filters.changed.emit()
    stage.wait(lambda: len(page.model.ids) == 12)
    choose(stage, page, "disabled")
    assert "was not recorded" in page.run_view._facts.text()


def test_a_persons_history_has_the_groups_that_were_left(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    page.enter(f"person:{past.bob}")
    stage.wait(lambda: page.filters.view.person == past.bob and len(page.model.ids) == 6)
    choose(stage, page, "Left the group Staff")
    assert sum(line == "Joined the group Staff" for line in lines(page)) == 1
    assert page.change_view._name.text() == "Staff"
    assert page.change_view.run.isVisible()


def test_both_values_of_a_setting_have_room_in_a_small_window(stage: Stage, past: Past) -> None:
    page = opened(stage, past)
    page.window().resize(900, 560)
    choose(stage, page, "Settings: Domain controllers")
    view = page.version_view
    table = view.table
    before, after = table.columnWidth(1), table.columnWidth(2)
    assert min(before, after) * 4 >= max(before, after) * 2
    assert (before + after) * 10 >= table.viewport().width() * 6
    assert table.columnWidth(0) + before + after <= table.viewport().width()
    assert not view.whole.isVisible()
    table.setFocus()
    table.setCurrentCell(0, 0)
    key(table, Qt.Key.Key_Down)
    assert view.whole.text().splitlines() == [
        table.item(1, 0).text(),
        "reader@corp.example.com \N{RIGHTWARDS ARROW} CORP\\sync",
    ]
