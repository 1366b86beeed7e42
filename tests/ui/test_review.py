"""The review's screen with rows that a test sets: what is shown, what is asked for, and by keys."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QWidget

from app.errors import Misconfigured, RecordRejected, Refused, Unavailable
from app.sync.model import Hold, PlanState, Progress, RejectedRecord
from app.sync.pace import Pace
from app.sync.plan import Guess
from app.sync.stored import Order, View
from app.ui.widgets.block_model import BLOCK, MOST_BLOCKS, MOST_WISHES
from app.ui.widgets.guard_panel import typed_number
from app.ui.widgets.run_progress import RunProgress
from app.ui.wizard.plan_grid import EMPTY, ROWS
from app.ui.wizard.plan_tabs import TABS
from app.ui.wizard.review import RESULT, REVIEWING, ReviewPage
from tests.ui import review_scenes
from tests.ui_stage import Stage, pump

FLAGS = QItemSelectionModel.SelectionFlag


def opened(stage: Stage, tab: str = "") -> ReviewPage:
    return review_scenes.reviewed(stage, tab)


def names(page: ReviewPage) -> list[str]:
    rows = page.model.read_rows(range(min(len(page.model.ids), 50)))
    return [row.change.name for row in rows]


def choose(page: ReviewPage, *positions: int) -> None:
    """As with Ctrl and the mouse."""
    page.table.go_to(positions[0])
    for position in positions[1:]:
        index = page.model.index(position, 0)
        page.table.selectionModel().select(index, FLAGS.Select | FLAGS.Rows)
    pump()


def key(widget: QWidget, code: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, code, modifier or Qt.KeyboardModifier.NoModifier)
    pump()


def tick(page: ReviewPage, position: int) -> None:
    page.model.setData(page.model.index(position, 0), 0, Qt.ItemDataRole.CheckStateRole)


def box(page: ReviewPage, position: int) -> object:
    return page.model.data(page.model.index(position, 0), Qt.ItemDataRole.CheckStateRole)


# -- ticks ----------------------------------------------------------------------------------------


def test_unticked_rows_are_held_counted_listed_and_undone(stage: Stage) -> None:
    page = opened(stage)
    assert stage.window.next.text() == "&Apply 503 changes"
    assert not page.tabs.isTabVisible(TABS.index("held"))
    tick(page, 0)
    stage.wait(lambda: stage.window.next.text() == "&Apply 502 changes")
    stage.wait(lambda: page.model.read_rows([0]))
    assert box(page, 0) is Qt.CheckState.Unchecked
    stage.wait(lambda: page.tabs.isTabVisible(TABS.index("held")))
    assert page.tabs.tabText(TABS.index("held")) == "Held back 1"
    stage.wait(lambda: page.model.read_rows([0]))
    text = page.model.data(page.model.index(0, 1))
    assert text == "Held back: Create person0@example.com"
    stage.wait(page.grid.undo.isVisible)
    page.grid.undo.click()
    stage.wait(lambda: stage.window.next.text() == "&Apply 503 changes")
    assert not stage.fakes.held


def test_all_that_a_search_shows_is_held_at_once_and_undone_exactly(stage: Stage) -> None:
    stage.fakes.held = {"guid-0"}
    page = opened(stage)
    page.grid.search.setText("ada")
    stage.wait(lambda: page.grid.view.search == "ada" and len(page.model.ids) < 100)
    stage.settle(0.1)
    shown = len(page.model.ids)
    page.grid._name_actions()
    assert page.grid.hold_all.text() == f"&Hold back all {shown} shown"
    page.grid.hold_all.trigger()
    stage.wait(lambda: len(stage.fakes.held) == shown)
    stage.wait(page.grid.undo.isVisible)
    stage.wait(lambda: stage.window.next.text() == f"&Apply {503 - shown} changes")
    page.grid.undo.click()
    stage.wait(lambda: stage.fakes.held == {"guid-0"})
    stage.wait(lambda: page.grid._working is None)
    page.grid.tick_all.trigger()
    stage.wait(lambda: not stage.fakes.held)


def test_several_chosen_rows_are_ticked_together(stage: Stage) -> None:
    page = opened(stage)
    choose(page, 1, 3, 4)
    assert "3 of 500" in page.grid._status.text()
    tick(page, 3)  # a box of one of the chosen rows stands for all of them
    stage.wait(lambda: stage.fakes.held == {"guid-1", "guid-3", "guid-4"})
    stage.settle(0.1)
    tick(page, 7)  # one that is not among them for itself
    stage.wait(lambda: "guid-7" in stage.fakes.held)
    assert len(stage.fakes.held) == 4


def test_what_is_not_sent_cannot_be_ticked(stage: Stage) -> None:
    page = opened(stage, "ignored")
    assert box(page, 0) is None
    assert not page.model.setData(page.model.index(0, 0), 0, Qt.ItemDataRole.CheckStateRole)
    page.grid.hold_all.trigger()
    stage.wait(lambda: "No row was changed" in page.grid._status.text())
    assert not page.grid.undo.isVisible()


def test_a_long_tick_can_be_stopped_and_takes_no_other_meanwhile(stage: Stage) -> None:
    page = opened(stage)
    stage.fakes.gate.clear()
    page.grid.hold_all.trigger()
    stage.wait(page.grid.stop.isVisible)
    assert page.model.locked
    before = stage.fakes.calls.count("hold_rows")
    tick(page, 0)
    stage.settle(0.05)
    assert stage.fakes.calls.count("hold_rows") == before
    page.grid.stop.click()
    stop = page.grid._working
    assert stop is not None
    assert stop.is_set()
    stage.fakes.gate.set()
    stage.wait(lambda: page.grid._working is None)


# -- search, order, headings ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    ["%", "_", "'", '"', "\\", "a\x00b", "x" * 10_000, "‮abc", "\ud800", "Ωмега 美", "a " * 4000],
    ids=["percent", "underscore", "quote", "double", "backslash", "nul", "long", "bidi",
         "surrogate", "scripts", "words"],
)  # fmt: skip
def test_whatever_is_typed_is_searched_and_kept(stage: Stage, typed: str) -> None:
    page = opened(stage)
    asked = stage.fakes.calls.count("ids")
    page.grid.search.setText(typed)
    kept = page.grid.search.text()
    stage.wait(lambda: page.grid.view.search == kept)
    stage.wait(lambda: not kept or stage.fakes.calls.count("ids") > asked)
    stage.settle(0.1)
    assert page.grid.search.text() == kept
    assert not stage.window.bar.isVisible()
    key(page.grid.search, Qt.Key.Key_Escape)
    assert page.grid.search.text() == ""
    stage.wait(lambda: len(page.model.ids) == 500)
    assert stage.window.isVisible(), "Esc cleared the search and closed nothing"


def test_a_search_counts_under_every_heading(stage: Stage) -> None:
    page = opened(stage)
    page.grid.search.setText("extra person")
    stage.wait(lambda: page.tabs.tabText(0) == "New 0")
    assert page.grid.views.currentIndex() == EMPTY
    assert page.grid.empty.kind == "hidden"
    stage.wait(lambda: "6 are found under other headings" in page.grid.empty.text)
    page.grid.empty.action.click()
    stage.wait(lambda: len(page.model.ids) == 500)
    assert page.grid.search.text() == ""
    stage.wait(lambda: page.tabs.tabText(0) == "New 500")


def test_users_or_groups_alone(stage: Stage) -> None:
    page = opened(stage)
    page.grid.kind.setCurrentIndex(2)
    page.grid.kind.activated.emit(2)
    stage.wait(lambda: len(page.model.ids) == 18)
    stage.wait(lambda: page.tabs.tabText(0) == "New 18")


def test_a_header_sorts_turns_and_goes_back_to_the_plan(stage: Stage) -> None:
    page = opened(stage)
    header = page.table.horizontalHeader()
    planned = list(page.model.ids)
    asked: list[tuple[Order, bool]] = []
    page.model.order_wanted.connect(lambda order, down: asked.append((order, down)))
    for _ in range(3):
        at = header.sectionViewportPosition(0) + 30
        QTest.mouseClick(
            header.viewport(),
            Qt.MouseButton.LeftButton,
            pos=header.rect().center().__class__(at, 8),
        )
        stage.settle(0.1)
    assert [order for order, _ in asked] == [Order.NAME, Order.NAME, Order.PLANNED]
    assert asked[0][1] != asked[1][1]
    stage.wait(lambda: list(page.model.ids) == planned)


def test_an_older_question_is_stopped_and_its_answer_dropped(stage: Stage) -> None:
    page = opened(stage)
    stage.fakes.gate.clear()
    page.tabs.setCurrentIndex(TABS.index("update"))
    stage.settle(0.05)
    first = page.grid._stop
    page.tabs.setCurrentIndex(TABS.index("ignored"))
    stage.settle(0.05)
    assert first is not None
    assert first.is_set()
    stage.fakes.gate.set()
    stage.wait(lambda: names(page) == ["Extra Person 4"])


# -- a million rows -------------------------------------------------------------------------------


def test_a_million_rows_are_read_where_they_are_looked_at(stage: Stage) -> None:
    page = opened(stage)
    read: list[int] = []
    stage.fakes.review.on_rows = read.extend
    page.model.show_ids(array("q", range(1_000_000)))
    assert page.model.rowCount() == 1_000_000
    page.table.go_to(999_999)
    stage.settle(0.2)
    key(page.table, Qt.Key.Key_Home)
    stage.settle(0.1)
    key(page.table, Qt.Key.Key_PageDown)
    key(page.table, Qt.Key.Key_End)
    stage.settle(0.2)
    assert page.table.currentIndex().row() == 999_999
    assert len(read) <= 8 * BLOCK


def test_rows_that_were_scrolled_past_are_not_read(stage: Stage) -> None:
    page = opened(stage)
    page.model.show_ids(array("q", range(1_000_000)))
    stage.settle(0.1)
    stage.fakes.gate.clear()
    read: list[int] = []
    stage.fakes.review.on_rows = read.extend
    for position in range(0, 100 * BLOCK, BLOCK):
        page.model.row_at(position)
    stage.fakes.gate.set()
    stage.wait(lambda: not page.grid._loader._reading)
    assert len(read) <= (MOST_WISHES + 1) * BLOCK
    assert read[0] == 99 * BLOCK, "the newest wish comes first"
    assert len(page.model._blocks) <= MOST_BLOCKS
    # What was given up is asked for again when it is looked at.
    page.model.row_at(20 * BLOCK)
    stage.wait(lambda: page.model.is_read(20 * BLOCK))


def test_a_row_that_is_gone_says_so(stage: Stage) -> None:
    page = opened(stage)
    page.model.show_ids(array("q", [7_000_000]))
    stage.wait(lambda: page.model.is_read(0))
    assert page.model.data(page.model.index(0, 0)) == "No longer in the plan"


# -- keys -----------------------------------------------------------------------------------------


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_by_keys_alone(stage: Stage) -> None:
    page = opened(stage)
    assert focused() is page.table, "the rows have the focus"
    key(page.table, Qt.Key.Key_Space)
    stage.wait(lambda: stage.fakes.held == {"guid-0"})
    stage.wait(lambda: page.grid._working is None)
    key(page.table, Qt.Key.Key_Down)
    key(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stage.wait(lambda: page.model.read_rows([1, 2]))
    key(page.table, Qt.Key.Key_Space)
    stage.wait(lambda: stage.fakes.held == {"guid-0", "guid-1", "guid-2"})
    stage.wait(lambda: page.grid._working is None)
    stage.wait(lambda: page.model.read_rows([1, 2]))
    key(page.table, Qt.Key.Key_Space)
    stage.wait(lambda: stage.fakes.held == {"guid-0"})
    key(stage.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is page.grid.search
    QTest.keyClicks(page.grid.search, "zo nak")
    key(page.grid.search, Qt.Key.Key_Return)
    stage.wait(lambda: len(page.model.ids) < 100 and set(names(page)) == {"Zoë Nakamura"})
    assert focused() is page.table
    assert stage.step == "review", "Enter in the search begins no sync"
    assert "apply" not in stage.fakes.calls
    QTest.keyClick(page.table, "q")
    assert focused() is page.grid.search
    assert page.grid.search.text() == "q"


def test_tab_reaches_everything_and_no_row_is_a_trap(stage: Stage) -> None:
    page = opened(stage)
    seen: list[QWidget] = []
    for _ in range(40):
        widget = focused()
        assert widget is not None
        if widget in seen:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        pump()
    wanted = [page.tabs, page.grid.search, page.grid.kind, page.grid.actions_button, page.table,
              page.grid.details.table, stage.window.next]  # fmt: skip
    assert [w for w in wanted if w not in seen] == []


def test_select_all_asks_what_to_do_with_all(stage: Stage) -> None:
    page = opened(stage)
    opened_: list[bool] = []
    page.grid.menu.aboutToShow.connect(lambda: opened_.append(True))
    page.grid.menu.aboutToShow.connect(page.grid.menu.close, Qt.ConnectionType.QueuedConnection)
    page.grid.actions_button.showMenu = lambda: page.grid.menu.popup(page.mapToGlobal(page.pos()))
    page.table.all_wanted.disconnect()
    page.table.all_wanted.connect(page.grid.actions_button.showMenu)
    page.model.show_ids(array("q", range(1_000_000)))
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: opened_)
    stage.wait(lambda: QApplication.activePopupWidget() is None)
    assert page.grid.chosen_count <= 1, "nobody walks a million rows"
    assert page.grid.hold_all.text() == "&Hold back all 1000000 shown"


def test_the_letters_of_the_menu_do_not_clash(stage: Stage) -> None:
    page = opened(stage)
    page.grid._name_actions()
    menu: QMenu = page.grid.menu
    letters = [a.text()[a.text().index("&") + 1].lower() for a in menu.actions() if a.text()]
    assert len(letters) == len(set(letters)) == 6


# -- the guard ------------------------------------------------------------------------------------

DISABLE = Hold("h1", "p1", "disable", 412, 25, 500, "over_limit")
DELETE = Hold("h2", "p1", "delete", 1412, 25, 5000, "over_limit")


def test_the_guard_guesses_and_holds_until_its_number_is_approved(stage: Stage) -> None:
    stage.fakes.holds = [DISABLE]
    stage.fakes.review.guarded = {"extra-1", "extra-2"}
    stage.fakes.review.guesses = [
        Guess("guess_new_domain", {"before": "a.example", "after": "b.example", "count": 400})
    ]
    page = opened(stage)
    assert stage.window.next.text() == "&Apply 501 changes", "what the guard holds is not counted"
    assert "412 of 500 users would be disabled" in page.guard.words
    stage.wait(lambda: "@a.example" in page.guard.words)
    assert page.guard.danger.text() == "&Disable 412 users anyway"
    assert focused() is page.guard.safe
    page.guard.danger.click()
    stage.wait(lambda: not page.guard.is_open)
    assert stage.fakes.holds[0].approved_at is not None
    stage.wait(lambda: stage.window.next.text() == "&Apply 503 changes")
    (again,) = [b for b in page.guard.findChildren(QPushButton) if b.text() == "Decide again"]
    again.click()
    stage.wait(lambda: page.guard.is_open)
    assert stage.fakes.holds[0].approved_at is None


def test_keeping_is_remembered_and_not_only_hidden(stage: Stage) -> None:
    stage.fakes.holds = [DISABLE]
    page = opened(stage)
    key(page.guard.safe, Qt.Key.Key_Space)
    stage.wait(lambda: stage.fakes.holds[0].rejected_at is not None)
    stage.wait(lambda: not page.guard.is_open)
    assert page.guard.isVisible(), "the decision is in sight, and can be taken back"


def test_a_unit_that_cannot_be_found_is_asked_about(stage: Stage) -> None:
    unit = "OU=Berlin,DC=corp,DC=example,DC=com"
    stage.fakes.holds = [
        Hold("h3", "p1", "unit", 30, 0, 30, "selected_unit_missing", params={"unit": unit})
    ]
    page = opened(stage)
    assert "A unit with 30 synced users cannot be found" in page.guard.words
    assert unit in page.guard.words
    assert "on purpose" in page.guard.words
    assert not page.guard.show_rows.isVisible(), "there are none"
    assert page.guard.danger.text() == "The unit was &deleted on purpose"
    assert focused() is page.guard.safe
    page.guard.danger.click()
    stage.wait(lambda: not page.guard.is_open)
    assert stage.fakes.holds[0].approved_at is not None


def test_a_doubt_says_why_and_not_a_guess(stage: Stage) -> None:
    unit = "OU=Berlin,DC=corp,DC=example,DC=com"
    stage.fakes.holds = [
        Hold("h4", "p1", "disable", 7, 0, 500, "unit_emptied", params={"unit": unit})
    ]
    stage.fakes.review.guesses = [Guess("guess_deleted_there", {"count": 7})]
    page = opened(stage)
    assert unit in page.guard.words
    stage.settle(0.3)
    assert unit in page.guard.words
    assert page.guard.show_rows.isVisible()


def test_deleting_wants_the_number_typed(stage: Stage) -> None:
    stage.fakes.holds = [DELETE]
    page = opened(stage)
    assert page.guard.number.isVisible()
    assert not page.guard.danger.isEnabled()
    for wrong in ("", "1", "141", "14120", "1412x", "-1412"):
        page.guard.number.setText(wrong)
        assert not page.guard.danger.isEnabled(), wrong
    for right in ("1412", "1,412", "1.412", "1 412", "١٤١٢", "１４１２"):
        page.guard.number.setText(right)
        assert page.guard.danger.isEnabled(), right
    page.guard.danger.click()
    stage.wait(lambda: stage.fakes.holds[0].approved_at is not None)


@pytest.mark.parametrize(
    ("typed", "number"), [("12", 12), ("", -1), ("²", -1), ("1’000", 1000), ("one", -1)]
)
def test_numbers_as_people_type_them(typed: str, number: int) -> None:
    assert typed_number(typed) == number


def test_exactly_the_rows_of_the_hold_are_shown(stage: Stage) -> None:
    stage.fakes.holds = [DISABLE]
    stage.fakes.review.guarded = {"extra-1", "extra-2"}
    page = opened(stage)
    page.guard.show_rows.click()
    stage.wait(lambda: names(page) == ["Extra Person 1", "Extra Person 2"])
    assert page.grid.view == View(tab="all", hold="h1")
    assert not page.tabs.isVisible()
    page.guard.danger.click()
    stage.wait(page.tabs.isVisible)
    stage.wait(lambda: len(page.model.ids) == 500)


def test_one_hold_after_another(stage: Stage) -> None:
    stage.fakes.holds = [DISABLE, DELETE]
    page = opened(stage)
    page.guard.safe.click()
    stage.wait(lambda: page.guard.hold is not None and page.guard.hold.id == "h2")
    assert focused() is page.guard.safe


# -- a few of them first --------------------------------------------------------------------------


def test_a_pilot_of_the_chosen_rows_and_then_the_rest(stage: Stage) -> None:
    page = opened(stage)
    page.grid.pilot.trigger()
    assert page.pilot.isVisible()
    choose(page, 2, 5, 6)
    stage.wait(lambda: page.pilot.start.text() == "&Start with these 3")
    page.pilot.start.click()
    stage.wait(lambda: stage.fakes.piloted == [("guid-2", "guid-5", "guid-6")])
    stage.wait(lambda: page.views.currentIndex() == REVIEWING)
    stage.wait(lambda: page.tabs.tabText(TABS.index("done")) == "Done 3")
    stage.wait(lambda: "confirmed all 3" in stage.window.bar.text)
    assert "500 other changes" in stage.window.bar.text
    assert stage.window.next.text() == "&Apply 500 changes"
    assert stage.window.session.draft.run_id == "", "the first sync is still to come"
    stage.next()
    stage.wait(lambda: page.views.currentIndex() == RESULT)


def test_ten_at_most_and_none_that_is_held(stage: Stage) -> None:
    stage.fakes.held = {"guid-1"}
    stage.fakes.review.guarded = {"guid-2"}
    page = opened(stage)
    page.grid.pilot.trigger()
    choose(page, *range(11))
    stage.wait(lambda: not page.pilot.start.isEnabled())
    assert "11 are chosen" in page.pilot._words.text()
    choose(page, 1, 2)
    assert not page.pilot.start.isEnabled()
    choose(page, 0, 1, 2, 3)
    stage.wait(page.pilot.start.isEnabled)
    page.pilot.start.click()
    stage.wait(lambda: stage.fakes.piloted == [("guid-0", "guid-3")])


def test_a_pilot_with_a_refused_row_says_which(stage: Stage) -> None:
    stage.fakes.review.errors["guid-4"] = RecordRejected("remote_refused")
    page = opened(stage)
    page.grid.pilot.trigger()
    choose(page, 3, 4)
    stage.wait(page.pilot.start.isEnabled)
    page.pilot.start.click()
    stage.wait(lambda: "confirmed 1 of 2" in stage.window.bar.text)
    stage.wait(lambda: names(page) == [stage.fakes.changes[4].name])
    assert page.model.data(page.model.index(0, 1)) == "The service did not accept this object."


def test_a_pilot_that_cannot_begin_leaves_the_review_as_it_was(stage: Stage) -> None:
    stage.fakes.errors["pilot"] = [Unavailable("service_unreachable", host="x")]
    page = opened(stage)
    page.grid.pilot.trigger()
    choose(page, 0)
    stage.wait(page.pilot.start.isEnabled)
    page.pilot.start.click()
    stage.wait(stage.window.bar.isVisible)
    assert page.views.currentIndex() == REVIEWING
    assert stage.window.next.text() == "&Apply 503 changes"


# -- the button, the run, the result --------------------------------------------------------------


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (("guid-",), "&Create 482 users"),
        (("group-",), "&Create 18 groups"),
        (("guid-", "group-"), "&Create 482 users and 18 groups"),
        (("guid-1",), "&Apply 111 changes"),
        ((), "&Finish without changes"),
    ],
)
def test_the_button_says_what_it_does(stage: Stage, kept: tuple[str, ...], said: str) -> None:
    if said.startswith("&Apply"):
        kept = ("guid-1", "extra")
        said = "&Apply 114 changes"
    stage.fakes.changes = [c for c in stage.fakes.changes if c.guid.startswith(kept)] if kept else [
        c for c in stage.fakes.changes if c.guid == "extra-5"
    ]  # fmt: skip
    opened(stage)
    assert stage.window.next.text() == said


def test_nothing_to_send_finishes_without_a_run(stage: Stage) -> None:
    stage.fakes.changes = [c for c in stage.fakes.changes if c.guid == "extra-5"]
    opened(stage)
    finished: list[bool] = []
    stage.window.finished.connect(lambda: finished.append(True))
    stage.next()
    stage.wait(lambda: finished)
    assert "apply" not in stage.fakes.calls


def test_a_stopped_sync_says_what_it_left_and_goes_on(stage: Stage) -> None:
    stage.fakes.result = "stopped"
    page = opened(stage)
    stage.next()
    stage.wait(lambda: page.views.currentIndex() == RESULT)
    assert page.title() == "The sync was stopped"
    assert "503 changes of the plan are not sent yet" in page.result._waits.text()
    stage.fakes.result = "done"
    page.result.rest.click()
    stage.wait(lambda: page.title() == "The first sync is through")
    assert not page.result.rest.isVisible()
    assert stage.fakes.calls.count("apply") == 2


def test_a_sync_that_sent_nothing_is_reviewed_on(stage: Stage) -> None:
    stage.fakes.result = "failed"
    stage.fakes.confirmed = {}
    stage.fakes.result_error = Unavailable("service_unreachable", host="localhost:8443")
    page = opened(stage)
    stage.next()
    stage.wait(lambda: "localhost:8443" in stage.window.bar.text)
    assert page.views.currentIndex() == REVIEWING
    assert stage.window.session.draft.run_id == ""
    stage.fakes.result, stage.fakes.result_error = "done", None
    stage.fakes.confirmed = {"user.create": 1}
    stage.next()
    stage.wait(lambda: page.views.currentIndex() == RESULT)


def test_a_failed_sync_shows_what_was_confirmed_and_the_cause(stage: Stage) -> None:
    stage.fakes.result = "failed"
    stage.fakes.result_error = Unavailable("service_unreachable", host="localhost:8443")
    page = opened(stage)
    stage.next()
    stage.wait(lambda: page.views.currentIndex() == RESULT)
    assert "localhost:8443" in page.result._error.text()
    assert page.result.rest.isVisible()
    assert stage.window.session.draft.run_id == "r1", "accounts were made: it is no plan any more"


def test_a_stale_plan_wants_a_new_preview(stage: Stage) -> None:
    stage.fakes.errors["apply"] = [Refused("plan_stale", plan="p1", age_h=25.0)]
    page = opened(stage)
    stage.next()
    stage.wait(page.progress.retry.isVisible)
    assert "out of date" in stage.window.bar.text
    assert page.progress.retry.text() == "Build a &new preview"
    before = stage.fakes.calls.count("preview")
    page.progress.retry.click()
    stage.wait(lambda: page.views.currentIndex() == REVIEWING)
    assert stage.fakes.calls.count("preview") == before + 1


def test_a_plan_that_was_interrupted_is_gone_on_with(stage: Stage) -> None:
    stage.fakes.plan_state = PlanState.APPLYING
    page = opened(stage)
    plan_id = stage.window.session.draft.plan_id
    previews = stage.fakes.calls.count("preview")
    stage.window._show_page()
    page = stage.page  # type: ignore[assignment]
    stage.wait(lambda: page.views.currentIndex() == REVIEWING)
    assert stage.window.session.draft.plan_id == plan_id
    assert stage.fakes.calls.count("preview") == previews


def test_the_bar_never_goes_back(qt_app: QApplication) -> None:
    seconds = iter(range(1000))
    progress = RunProgress(lambda: float(next(seconds)))
    progress.begin("The first sync")
    shown = []
    for phase, whole in [
        ("users", 0),
        ("users", 40),
        ("members", 60),
        ("users", 50),
        ("groups", 90),
    ]:
        progress.show_progress(Progress(phase, whole // 2, 100, whole, 100))
        shown.append(progress._bar.value())
    assert shown == sorted(shown)
    assert shown[-1] == 900
    assert progress._bar.maximum() == 1000
    progress.deleteLater()


def test_a_preview_counts_until_a_total_is_known(qt_app: QApplication) -> None:
    progress = RunProgress()
    progress.begin("Building the preview")
    progress.show_progress(Progress("read", 5000))
    assert (progress._bar.minimum(), progress._bar.maximum()) == (0, 0)
    assert progress._count.text().replace(",", "") == "5000"
    progress.show_progress(Progress("read", 100, 100))
    assert progress._bar.maximum() == 0, "the phase that ends is not the preview's end"
    progress.show_progress(Progress("plan", 50, 100))
    assert progress._bar.value() == 500
    progress.deleteLater()


def test_a_pace_is_measured_and_not_guessed() -> None:
    pace = Pace()
    pace.note(0, 0.0)
    assert pace.seconds_left(1000) is None
    pace.note(5, 2.0)
    assert pace.per_second() is None, "too short a time"
    pace.note(20, 10.0)
    assert pace.per_second() == 2.0
    assert pace.seconds_left(1000) == 490.0
    assert pace.seconds_left(100_000) is None, "too little of it was done"
    for at in range(11, 100):
        pace.note(20, float(at))
    assert pace.seconds_left(1000) is None, "nothing moves"
    pace.note(3, 101.0)
    assert pace.per_second() is None, "another count"


def test_a_report_is_saved_where_a_person_wants_it(stage: Stage, tmp_path: Path) -> None:
    stage.fakes.rejects = [
        RejectedRecord("g1", "<b>Ada</b> & Co", RecordRejected("remote_refused"))
    ]
    page = opened(stage)
    stage.next()
    stage.wait(lambda: page.views.currentIndex() == RESULT)
    page.result.save.click()
    dialog = saving(stage)
    dialog.fileSelected.emit(str(tmp_path / "report.html"))
    dialog.close()
    stage.wait(lambda: stage.fakes.review.kept)
    ((path, said),) = stage.fakes.review.kept
    assert path == tmp_path / "report.html"
    assert "&lt;b&gt;Ada&lt;/b&gt; &amp; Co" in said
    assert "<b>Ada" not in said
    stage.wait(lambda: "report.html" in stage.window.bar.text)


# -- the file -------------------------------------------------------------------------------------


def saving(stage: Stage) -> QFileDialog:
    found: list[QFileDialog] = []

    def look() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
        found[:] = [w for w in found if w.isVisible()]
        return bool(found)

    stage.wait(look)
    return found[-1]


def test_what_is_shown_is_saved(stage: Stage, tmp_path: Path) -> None:
    page = opened(stage, "update")
    page.grid.save.trigger()
    dialog = saving(stage)
    dialog.fileSelected.emit(str(tmp_path / "plan.csv"))
    dialog.close()
    stage.wait(lambda: stage.fakes.review.exported)
    assert stage.fakes.review.exported == [(View("update"), tmp_path / "plan.csv")]
    stage.wait(lambda: "saved as" in stage.window.bar.text)


def test_a_file_that_cannot_be_written_says_why(stage: Stage, tmp_path: Path) -> None:
    stage.fakes.errors["export"] = [Misconfigured("disk_full", path=str(tmp_path / "plan.csv"))]
    page = opened(stage)
    page.grid.save.trigger()
    dialog = saving(stage)
    dialog.fileSelected.emit(str(tmp_path / "plan.csv"))
    dialog.close()
    stage.wait(stage.window.bar.isVisible)
    assert "plan.csv" in stage.window.bar.text
    assert page.views.currentIndex() == REVIEWING


# -- nothing to see -------------------------------------------------------------------------------


def test_four_kinds_of_nothing(stage: Stage) -> None:
    page = opened(stage, "enable")
    assert page.grid.empty.kind == "good"
    good = page.grid.empty.text
    page.grid.search.setText("nobody has this name")
    stage.wait(lambda: page.grid.empty.kind == "hidden")
    hidden = page.grid.empty.text
    stage.fakes.errors["ids"] = [Unavailable("store_busy", path="/x/sync.db")]
    page.tabs.setCurrentIndex(0)
    stage.wait(lambda: page.grid.empty.kind == "failed")
    failed = page.grid.empty.text
    assert "/x/sync.db" in failed
    page.grid.empty.action.click()
    stage.wait(lambda: page.grid.empty.kind == "hidden")
    page.grid.search.clear()
    stage.wait(lambda: page.grid.views.currentIndex() == ROWS)
    stage.fakes.changes = []
    page.check_again()
    stage.wait(lambda: page.grid.empty.kind == "nothing" and page.grid.empty.isVisible())
    assert len({good, hidden, failed, page.grid.empty.text}) == 4


def test_rows_that_cannot_be_read_are_asked_for_again(stage: Stage) -> None:
    page = opened(stage)
    stage.fakes.errors["rows"] = [Unavailable("store_busy", path="/x/sync.db")]
    page.model.forget_rows()
    stage.wait(lambda: page.grid.empty.kind == "failed" and page.grid.empty.isVisible())
    page.grid.empty.action.click()
    stage.wait(lambda: page.grid.views.currentIndex() == ROWS)
    stage.wait(lambda: page.model.read_rows([0]))


# -- details --------------------------------------------------------------------------------------


def cells(page: ReviewPage, column: int) -> list[str]:
    table = page.grid.details.table
    return [table.item(row, column).text() for row in range(table.rowCount())]


def test_what_was_not_read_is_not_shown_as_empty(stage: Stage) -> None:
    review_scenes.review_linked(stage)
    page = stage.page
    assert isinstance(page, ReviewPage)
    details = page.grid.details
    assert cells(page, 1) == ["ada@example.com", "not read", "not read"]
    stage.fakes.review.fields = {"userName": "ada@example.com", "title": "Chief"}
    details.read.click()
    stage.wait(lambda: cells(page, 1) == ["ada@example.com", "–", "Chief"])
    assert not details.read.isVisible()
    page.table.go_to(0)
    stage.settle(0.2)
    page.table.go_to(1)
    stage.wait(details.read.isVisible)
    stage.fakes.review.fields = None
    details.read.click()
    stage.wait(lambda: "no such account" in details._unread.text())


def test_members_by_name_in_pages_and_searched(stage: Stage) -> None:
    review_scenes.review_members(stage)
    page = stage.page
    assert isinstance(page, ReviewPage)
    members = page.grid.details.members
    stage.wait(lambda: len(members.model.ids) == 62 and members.model.read_rows([0, 61]))
    first, last = members.model.read_rows([0, 61])
    assert (first.name, first.adding) == ("Ada Okafor", True)
    assert not last.adding
    assert members.model.data(members.model.index(61, 1)) == "Removed"
    QTest.keyClicks(members.search, "guid-7")
    stage.wait(lambda: len(members.model.ids) == 3)
    page.grid.details.parts.setCurrentIndex(0)
    assert not page.grid.details.views.isVisible() or page.grid.details.table.rowCount() == 0


def test_indexes_of_no_row_ask_for_nothing(stage: Stage) -> None:
    page = opened(stage)
    page.model.data(QModelIndex())
    assert page.model.row_at(10_000_000) is None
    assert not page.model._asked
