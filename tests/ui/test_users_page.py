"""The Users page with services whose answers are set: search, lists, empty states, trace."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.agent import RunEnded
from app.errors import Misconfigured, Unavailable
from app.sync.model import PlanState
from app.sync.stored import PersonState
from app.ui.main_window.users import UsersPage
from app.ui.main_window.users import page as users
from app.ui.review_window import ReviewWindow
from tests.fake_people import guid_of
from tests.ui.people_scenes import search, users_page
from tests.ui_stage import Stage


@pytest.fixture
def page(stage: Stage) -> UsersPage:
    return users_page(stage)


def names(page: UsersPage) -> list[str]:
    return [row.name for row in page.list.people.rows]


def choose(stage: Stage, page: UsersPage, number: int) -> None:
    page.list.choose(guid_of(number))
    stage.wait(lambda: page.panel.explanation is not None)


def test_one_letter_after_the_other_is_one_search(stage: Stage, page: UsersPage) -> None:
    assert page.empty.kind == "nothing"
    QTest.keyClicks(page.field, "ada okafor")
    stage.wait(lambda: names(page) == ["Ada Okafor"] and not page.is_searching)
    assert stage.fakes.people.texts == ["ada okafor"]
    stage.wait(lambda: page.panel.explanation is not None)
    assert page.list.guid == guid_of(1), "the only one is chosen"
    assert threading_is_kept(stage)
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    stage.wait(lambda: page.empty.kind == "nothing" and page.views.currentIndex() == users.EMPTY)
    assert page.panel.explanation is None


def threading_is_kept(stage: Stage) -> bool:
    return threading.get_ident() not in stage.fakes.threads


def test_the_first_hits_come_before_the_last_and_a_search_can_be_given_up(
    stage: Stage, page: UsersPage
) -> None:
    people = stage.fakes.people
    people.go_on.clear()
    page.field.setText("berlin")
    page._begin_search()
    stage.wait(lambda: names(page) == ["Ada Okafor"])
    assert page.is_searching
    page.field.setText("ravi")  # what was typed before is nobody's question any more
    stage.wait(lambda: people.stopped == 1)
    people.go_on.set()
    stage.wait(lambda: names(page) == ["Ravi Iyer"] and not page.is_searching)


def test_more_than_are_shown_are_counted(stage: Stage, page: UsersPage) -> None:
    stage.fakes.people.many = 120_000
    search(stage, page, "berlin")
    assert page.count.text().startswith("The best 9 of 120009")


def test_each_state_has_a_word_and_a_shape(stage: Stage, page: UsersPage) -> None:
    search(stage, page, "berlin")
    model = page.list.people
    words = {row.state: model.word(row.state) for row in model.rows}
    assert set(words) == set(PersonState)
    assert len(set(words.values())) == len(PersonState)
    spoken = model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Łukasz Nowak, Quarantined · person4@example.com"


def test_four_empty_lists_say_four_things(stage: Stage, page: UsersPage) -> None:
    people = stage.fakes.people
    said = [page.empty.text]
    search(stage, page, "nobody at all")
    assert (page.empty.kind, page.empty.action.text()) == ("hidden", "Sync e&verybody now")
    said.append(page.empty.text)
    stage.fakes.errors["find"] = [Unavailable("store_busy", path="/srv/sync.db")]
    search(stage, page, "ada")
    assert page.empty.kind == "failed"
    said.append(page.empty.text)
    page.empty.action.click()
    stage.wait(lambda: names(page) == ["Ada Okafor"])
    people.records.clear()
    page.field.clear()
    page.tabs.setCurrentIndex(users.QUARANTINE)
    stage.wait(lambda: page.empty.kind == "good")
    said.append(page.empty.text)
    assert len(set(said)) == 4
    stage.fakes.errors["explain"] = [Misconfigured("explain_never_read", who="zzz")]
    page.tabs.setCurrentIndex(users.EVERYBODY)
    search(stage, page, "zzz")
    assert page.empty.kind == "nothing"
    assert "has not been read" in page.empty.text


def test_the_trace_the_facts_and_their_text(stage: Stage, page: UsersPage) -> None:
    search(stage, page, "berlin")
    choose(stage, page, 3)
    text = page.panel.trace.accessibleDescription()
    assert "no  Scope: Not in any selected unit." in text
    assert "As read on 2026-03-02 09:30" in text
    page.panel.copy.click()
    assert QGuiApplication.clipboard().text() == text
    heard: list[tuple[str, object]] = []
    page.wanted.connect(lambda where, what: heard.append((where, what)))
    page.panel.history.click()
    assert heard == [("history", f"person:{guid_of(3)}")]


def test_synced_now_in_place_and_stopped(stage: Stage, page: UsersPage) -> None:
    people = stage.fakes.people
    search(stage, page, "berlin")
    choose(stage, page, 1)
    people.one_goes_on.clear()
    page.panel.sync.click()
    stage.wait(lambda: page.panel.stop.isVisible() and people.synced)
    assert not page.panel.sync.isEnabled()
    assert page.unsaved()
    page.panel.stop.click()
    stage.wait(lambda: page.panel.said.text().startswith("Stopped."))
    people.one_goes_on.set()
    page.panel.sync.click()
    stage.wait(lambda: "2 memberships" in page.panel.said.text())
    assert page.panel.said.text() == "The values were updated. 2 memberships were added."
    assert people.synced == [guid_of(1)] * 2
    people.report = replace(
        people.report,
        result="nothing_to_do",
        confirmed={},
        negatives_withheld="one_unseen",
        gap_params={"name": "Ada Okafor", "dn": "CN=Ada Okafor"},
    )
    page.panel.sync.click()
    stage.wait(lambda: "was not found" in page.panel.said.text())
    stage.fakes.errors["sync_one"] = [Unavailable("worker_not_running", seconds=4)]
    page.panel.sync.click()
    stage.wait(lambda: "was not found" not in page.panel.said.text())
    stage.wait(lambda: page.panel.sync.isEnabled())


def test_a_plan_that_is_done_is_not_made_anew_unasked(stage: Stage, page: UsersPage) -> None:
    search(stage, page, "berlin")
    choose(stage, page, 1)
    said: list[str] = []
    page.said.connect(lambda _, sentence: said.append(sentence))
    stage.fakes.plan_state = PlanState.APPLIED
    page.panel.plan.click()
    stage.wait(lambda: said)
    assert said[0].startswith("No plan waits")
    stage.fakes.plan_state = PlanState.READY
    page.panel.plan.click()
    stage.wait(lambda: page.window().findChildren(ReviewWindow))
    (review,) = page.window().findChildren(ReviewWindow)
    stage.wait(lambda: review.isVisible())
    review.close()
    stage.settle(0.05)


def test_the_quarantine_is_opened_from_elsewhere_and_retried(stage: Stage) -> None:
    page = users_page(stage, "quarantine")
    stage.wait(lambda: names(page) == ["Łukasz Nowak"])
    choose(stage, page, 4)
    assert "Refused 3 times" in page.panel.why.text()
    page.panel.retry.click()
    stage.wait(lambda: stage.fakes.people.retried == [guid_of(4)])
    page.retry_all.click()
    stage.wait(lambda: stage.fakes.people.retried == [guid_of(4), ""])


def test_whoever_is_held_back_is_released(stage: Stage, page: UsersPage) -> None:
    page.tabs.setCurrentIndex(users.HELD)
    stage.wait(lambda: len(names(page)) == 1)
    choose(stage, page, 6)
    assert page.panel.release.isVisible()
    assert not page.panel.retry.isVisible()
    page.panel.release.click()
    stage.wait(lambda: stage.fakes.people.released == [guid_of(6)])
    stage.wait(lambda: page.empty.kind == "good" and page.views.currentIndex() == users.EMPTY)


def test_held_back_is_opened_from_elsewhere(stage: Stage) -> None:
    page = users_page(stage, "held")
    stage.wait(lambda: len(names(page)) == 1)
    assert page.tab == users.HELD


def test_a_guid_from_another_page_is_chosen(stage: Stage) -> None:
    page = users_page(stage, guid_of(2))
    stage.wait(lambda: page.list.guid == guid_of(2) and page.panel.explanation is not None)


def test_a_guid_that_was_never_read_is_read_from_the_directory(
    stage: Stage, page: UsersPage
) -> None:
    people, new = stage.fakes.people, guid_of(77)
    search(stage, page, f"{{{new.upper()}}}")
    assert page.empty.kind == "hidden"
    newcomer = replace(people.everybody[0], guid=new, name="New One")
    people.everybody.append(newcomer)
    page.empty.action.click()
    stage.wait(lambda: people.synced == [new] and names(page) == ["New One"])


def test_a_run_that_ended_is_looked_at_again(stage: Stage, page: UsersPage) -> None:
    search(stage, page, "ravi")
    people = stage.fakes.people
    people.everybody = [replace(p, state=PersonState.SYNCED) for p in people.everybody]
    page.take_events([RunEnded(people.report)])
    stage.wait(lambda: page.list.people.rows[0].state is PersonState.SYNCED)


def test_down_goes_to_the_list_and_letters_are_unique(stage: Stage, page: UsersPage) -> None:
    search(stage, page, "berlin")
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list
    stage.wait(lambda: page.panel.explanation is not None)
    page.look_for()
    assert QApplication.focusWidget() is page.field
    buttons = (page.panel.history, page.panel.sync, page.panel.retry, page.panel.release)
    letters = [b.text()[b.text().index("&") + 1].lower() for b in (*buttons, page.retry_all)]
    assert len(set(letters)) == len(letters)
