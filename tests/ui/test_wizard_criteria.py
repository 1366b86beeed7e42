"""The criteria page: what is built reaches the draft and the questions, answers that are no longer
asked for are never seen, and everything goes by keyboard."""

from __future__ import annotations

import gc
import re
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QMenu

from app import text
from app.errors import Misconfigured, Stopped, Unavailable
from app.profile import Profile
from app.setup import draft as drafts
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation
from app.sync.mapping import spelling
from app.sync.model import Kind
from app.sync.plan import AccountStatus, Policy
from app.sync.survey import Funnel, SurveyInfo, Verdict
from app.ui.widgets.clause_row import ClauseRow
from app.ui.widgets.funnel import reasons
from app.ui.widgets.pick_combo import Pick, PickModel
from app.ui.wizard.criteria import CriteriaPage
from app.ui.wizard.criteria_panel import NUMBERS, PEOPLE, TEST, WORDS
from tests.fake_services import ATTRIBUTES, NOW
from tests.ui.criteria_scenes import SALES, TWO_GROUPS, opened, surveyed, with_criteria
from tests.ui_stage import Stage

ROOT = Path(__file__).resolve().parents[2]
KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ONE = Criteria(Join.ALL, (ClauseGroup(Join.ALL, (SALES,)),))


def press(*keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers)
        QApplication.processEvents()


def write(words: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, words)
    QApplication.processEvents()


def go_on() -> None:
    """Tab, from a list of suggestions too."""
    press(KEY.Key_Tab)
    QApplication.processEvents()


def row(page: CriteriaPage, place: str = "0.0", kind: Kind = Kind.USER) -> ClauseRow:
    return page.views[kind].builder.rows()[place]


def answering(stage: Stage, answer: Callable[[Policy], Funnel]) -> list[Policy]:
    """Answers by what is asked; the questions, in order."""
    asked: list[Policy] = []

    def funnel(edited: Policy, _saved: Policy, kind: Kind, stop: Event) -> Funnel:
        asked.append(edited)
        found = answer(edited)
        if stop.is_set():
            raise Stopped
        return replace(found, kind=kind)

    stage.fakes._funnel = funnel  # type: ignore[method-assign]
    return asked


def by_clauses(policy: Policy) -> Funnel:
    """Each condition leaves one more out."""
    scope = policy.scope
    groups = (*scope.user_criteria.groups, *scope.group_criteria.groups)
    count = sum(len(group.clauses) for group in groups)
    return Funnel(Kind.USER, 500, 482, 482 - count)


def numbers(page: CriteriaPage) -> list[str]:
    table = page.panel.numbers.table
    if table.isHidden():
        return []
    items = (table.item(number, 1) for number in range(table.rowCount()))
    return [item.text() for item in items if item is not None]


# -- building -------------------------------------------------------------------------------------


def test_conditions_are_built_by_keyboard_alone(stage: Stage) -> None:
    surveyed(stage.fakes)
    asked = answering(stage, by_clauses)
    page = opened(stage, Criteria())
    assert QApplication.focusWidget() is page.views[Kind.USER].everybody
    press(KEY.Key_Down)  # the other of the two
    assert page.views[Kind.USER].some.isChecked()
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is row(page).attribute
    write("  DEPARTMENT ")
    go_on()
    assert QApplication.focusWidget() is row(page).relation
    press(KEY.Key_Down, KEY.Key_Down)
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is row(page).value
    write(" Sal ")
    go_on()
    clause = Clause("department", Relation.STARTS_WITH, "Sal")
    stage.wait(lambda: asked and asked[-1].scope.user_criteria.groups)
    assert asked[-1].scope.user_criteria.groups[0].clauses == (clause,)
    stage.wait(lambda: numbers(page)[2:3] == ["481"])
    assert row(page).value.text == "Sal"
    stage.window.next.setFocus()
    press(KEY.Key_Space)
    stage.wait(lambda: stage.step == "rules")
    assert stage.fakes.saved[-1].policy.scope.user_criteria.groups[0].clauses == (clause,)
    assert threading.get_ident() not in stage.fakes.threads


def test_a_half_typed_field_is_not_asked_of_the_directory(stage: Stage) -> None:
    surveyed(stage.fakes)
    asked = answering(stage, by_clauses)
    page = opened(stage, ONE)
    count = len(asked)
    row(page).attribute.setFocus()
    row(page).attribute.lineEdit().selectAll()  # type: ignore[union-attr]
    write("titl")
    stage.settle(0.6)
    assert len(asked) == count
    write("e")
    go_on()
    stage.wait(lambda: len(asked) == count + 1)
    assert asked[-1].scope.user_criteria.groups[0].clauses == (replace(SALES, attribute="title"),)


def test_a_field_is_found_by_what_people_call_it(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage, Criteria())
    page.views[Kind.USER].some.click()
    row(page).attribute.setFocus()
    write("job ti")
    popup = row(page).attribute.completer().popup()
    stage.wait(popup.isVisible)
    assert popup.model().rowCount() == 1, "and by nothing else that is said of it"
    press(KEY.Key_Down, KEY.Key_Return)
    stage.wait(lambda: row(page).clause.attribute == "title")
    assert row(page).attribute.text == "title"


def test_values_of_the_directory_are_offered(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage, ONE)
    value = row(page).value
    value.setFocus()
    stage.wait(lambda: value.count() == 2)
    assert value.text == "Sales"
    value.lineEdit().selectAll()  # type: ignore[union-attr]
    write("eng")
    popup = value.completer().popup()
    stage.wait(popup.isVisible)
    press(KEY.Key_Down, KEY.Key_Return)
    stage.wait(lambda: row(page).clause.value == "Engineering")


@pytest.mark.full
def test_lists_outlive_whoever_made_them_and_do_not_pile_up(stage: Stage) -> None:
    """Qt holds no reference to a model: one that is gone while it is shown ends the program."""
    surveyed(stage.fakes)
    page = opened(stage, ONE)
    field = row(page).value
    field.setFocus()
    stage.wait(lambda: field.count() == 2)
    made = len(page.findChildren(QCompleter))
    for _ in range(4):
        asked = stage.fakes.calls.count("values")
        page.bar.refreshed.emit(page.bar.info)
        stage.wait(lambda asked=asked: stage.fakes.calls.count("values") > asked)  # type: ignore[misc]
        stage.settle(0.05)
        gc.collect()
        assert field.count() == 2
        assert field.text == "Sales"
    assert len(page.findChildren(QCompleter)) == made
    field.set_picks(PickModel([Pick("North")]))
    gc.collect()
    assert [field.itemText(number) for number in range(field.count())] == ["North"]


def test_relations_follow_the_field_and_a_saved_one_stays(stage: Stage) -> None:
    surveyed(stage.fakes)
    stage.fakes.survey = replace(
        stage.fakes.survey,  # type: ignore[type-var]
        attributes=frozenset({*ATTRIBUTES, "accountExpires", "jpegphoto"}),
    )
    odd = Clause("accountExpires", Relation.STARTS_WITH, "13")
    page = opened(stage, Criteria(Join.ALL, (ClauseGroup(Join.ALL, (odd, SALES)),)))
    first = row(page).relation
    offered = {first.itemData(i) for i in range(first.count())}
    assert offered == {
        Relation.EQUALS, Relation.NOT_EQUALS, Relation.PRESENT, Relation.ABSENT,
        Relation.STARTS_WITH,
    }  # fmt: skip
    assert row(page).clause == odd
    second = row(page, "0.1")
    second.attribute.setEditText("jpegPhoto")
    second.commit()
    assert second.clause == Clause("jpegPhoto", Relation.PRESENT, "Sales")
    assert not second.value.isVisible()


def test_the_wheel_changes_nothing(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    for combo in (row(page).attribute, row(page).relation, row(page).value):
        at = QPointF(combo.rect().center())
        turn = QWheelEvent(
            at, combo.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(combo, turn)
    assert page.views[Kind.USER].criteria == TWO_GROUPS


def test_moving_duplicating_removing_and_putting_back_by_keys(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    builder = page.views[Kind.USER].builder
    first, second = TWO_GROUPS.groups
    row(page).attribute.setFocus()
    press(KEY.Key_Down, modifiers=CONTROL | SHIFT)
    assert builder.criteria.groups[0].clauses == first.clauses[::-1]
    assert QApplication.focusWidget() is row(page, "0.1").attribute
    press(KEY.Key_Down, modifiers=CONTROL | SHIFT)
    assert builder.criteria.groups[1].clauses == (SALES, *second.clauses)
    assert QApplication.focusWidget() is row(page, "1.0").attribute
    press(KEY.Key_D, modifiers=CONTROL)
    assert builder.criteria.groups[1].clauses == (SALES, SALES, *second.clauses)
    before = builder.criteria
    row(page, "1.1").remove.setFocus()
    press(KEY.Key_Space)
    assert builder.criteria.groups[1].clauses == (SALES, *second.clauses)
    assert builder.undo.isVisible()
    builder.undo.setFocus()
    press(KEY.Key_Space)
    assert builder.criteria == before
    assert not builder.undo.isVisible()


def open_menu(page: CriteriaPage) -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def test_the_menus_offer_only_what_can_be_done(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    builder = page.views[Kind.USER].builder
    row(page).more.setFocus()
    press(KEY.Key_Space)
    menu = open_menu(page)
    assert [a.isEnabled() for a in menu.actions()] == [True, False, True]
    press(KEY.Key_Down, KEY.Key_Return)
    assert builder.criteria.groups[0].clauses[:2] == (SALES, SALES)
    builder.cards[1].more.click()
    menu = open_menu(page)
    assert [a.isEnabled() for a in menu.actions()] == [True, True, False, True]
    menu.actions()[3].trigger()
    menu.close()
    assert len(builder.criteria.groups) == 1
    builder.undo.click()
    assert builder.criteria.groups[1] == TWO_GROUPS.groups[1]


def test_joins_of_groups_and_conditions(stage: Stage) -> None:
    surveyed(stage.fakes)
    asked = answering(stage, by_clauses)
    page = opened(stage)
    builder = page.views[Kind.USER].builder
    assert [label.text() for label in builder._words] == ["and"]
    builder.join.setFocus()
    press(KEY.Key_Down)
    assert [label.text() for label in builder._words] == ["or"]
    builder.cards[1].join.setFocus()
    press(KEY.Key_Down)
    stage.wait(lambda: asked[-1].scope.user_criteria.join is Join.ANY)
    stage.wait(lambda: asked[-1].scope.user_criteria.groups[1].join is Join.ANY)


def test_one_more_condition_and_one_more_group(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    builder = page.views[Kind.USER].builder
    builder.cards[0].add.click()
    added = row(page, "0.2")
    assert added.clause == Clause("department", Relation.STARTS_WITH)
    assert QApplication.focusWidget() is added.value, "the field is there already"
    builder.add.click()
    assert QApplication.focusWidget() is row(page, "2.0").attribute
    assert page.panel.numbers.isVisible()
    stage.wait(lambda: "2 incomplete" in page.panel.numbers._unfinished.text())


def test_a_hundred_conditions_are_enough(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage, Criteria(Join.ALL, (ClauseGroup(Join.ANY, (SALES,) * 99),)))
    builder = page.views[Kind.USER].builder
    builder.cards[0].add.click()
    assert not builder.cards[0].add.isEnabled()
    assert not builder.add.isEnabled()
    assert "100" in builder.add.toolTip()
    row(page).attribute.setFocus()
    press(KEY.Key_D, modifiers=CONTROL)
    assert len(builder.criteria.groups[0].clauses) == 100


# -- everybody, and back --------------------------------------------------------------------------


def test_everybody_keeps_what_was_built(stage: Stage) -> None:
    surveyed(stage.fakes)
    asked = answering(stage, by_clauses)
    page = opened(stage)
    view = page.views[Kind.USER]
    view.everybody.click()
    stage.wait(lambda: asked[-1].scope.user_criteria == Criteria())
    view.some.click()
    assert view.criteria == TWO_GROUPS
    view.everybody.click()
    stage.next("rules")
    assert stage.fakes.saved[-1].policy.scope.user_criteria == Criteria()
    stage.window.back.click()
    again = stage.page
    assert isinstance(again, CriteriaPage)
    assert again.views[Kind.USER].everybody.isChecked()
    again.views[Kind.USER].some.click()
    assert again.views[Kind.USER].criteria == TWO_GROUPS


def test_another_language_keeps_everything(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    page.views[Kind.USER].everybody.click()
    page.tabs.setCurrentIndex(1)
    page.views[Kind.GROUP].some.click()
    row(page, kind=Kind.GROUP).attribute.setEditText("cn")
    row(page, kind=Kind.GROUP).commit()
    stage.window.session.flow.update(page.collect(stage.window.session.draft))
    stage.window.retranslate()
    again = stage.page
    assert isinstance(again, CriteriaPage)
    assert again.views[Kind.USER].builder.criteria == TWO_GROUPS
    assert again.views[Kind.GROUP].criteria.groups[0].clauses == (Clause("cn", Relation.EQUALS),)


# -- numbers --------------------------------------------------------------------------------------


def test_an_answer_to_an_older_question_is_never_shown(stage: Stage) -> None:
    surveyed(stage.fakes)
    gates: dict[str, Event] = {"old": Event(), "new": Event()}
    begun: list[str] = []

    def answer(policy: Policy) -> Funnel:
        value = policy.scope.user_criteria.groups[0].clauses[0].value
        begun.append(value)
        if value in gates:
            assert gates[value].wait(30)
        return Funnel(Kind.USER, 500, 482, {"old": 111, "new": 222}.get(value, 333))

    answering(stage, answer)
    shown: list[int] = []
    page = opened(stage, ONE)
    real = page.panel.show_funnel
    page.panel.show_funnel = lambda funnel: (shown.append(funnel.in_scope), real(funnel))  # type: ignore[method-assign,return-value,assignment]
    for value in ("old", "new"):
        row(page).value.setEditText(value)
        row(page).value.edited.emit()
        assert numbers(page)[:1] in ([], ["…"]), "a number that is no longer true"
        stage.wait(lambda value=value: value in begun)  # type: ignore[misc]
    gates["new"].set()
    stage.wait(lambda: shown)
    gates["old"].set()
    stage.settle(0.3)
    assert shown == [222]
    assert numbers(page) == ["500", "482", "222"]


def test_typing_asks_once_it_pauses(stage: Stage) -> None:
    surveyed(stage.fakes)
    asked = answering(stage, by_clauses)
    page = opened(stage, ONE)
    count = len(asked)
    row(page).value.setFocus()
    row(page).value.lineEdit().selectAll()  # type: ignore[union-attr]
    write("Engineering")
    stage.wait(lambda: len(asked) > count)
    stage.settle(0.5)
    values = [p.scope.user_criteria.groups[0].clauses[0].value for p in asked[count:]]
    assert values == ["Engineering"]


def test_what_is_left_out_is_told_by_reason_in_words(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    stage.wait(lambda: numbers(page))
    table = page.panel.numbers.table
    said = {table.item(i, 0).text(): table.item(i, 1).text() for i in range(table.rowCount())}  # type: ignore[union-attr]
    assert said == {
        "Users in the directory": "500",
        "In the selected units": "482",
        "Would be synced": "448",
        "Do not meet the criteria": "34",
        "Not in a selected unit": "16",
        "The domain's Kerberos account": "2",
    }
    assert page.panel.numbers._leaves.text() == "−34 would leave"
    assert page.panel.numbers._joins.isHidden()


def test_every_reason_has_words_for_a_number_of_people() -> None:
    """Those of one person speak of a value, and there is none for many."""
    source = (ROOT / "app/sync/criteria.py").read_text("utf-8")
    codes = set(
        re.findall(r'"(\w+_(?:not_selected|units|deselected|ask|never|asked|matched))"', source)
    )
    codes |= set(re.findall(r'"(clause_\w+)"', source)) | {"no_clause_met", "no_unit_selected"}
    codes |= {"krbtgt", "critical_system_object", "managed_service_account", "trust_account"}
    codes -= {"in_selected_unit", "clause_met"}
    assert len(codes) > 20
    for code in sorted(codes):
        (name,) = reasons({code: 3})
        assert name.startswith("left_"), code
        assert "{" not in text.words(name).problem


def test_the_other_kind_has_numbers_of_its_own(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    page.tabs.setFocus()
    press(KEY.Key_Right)
    stage.wait(lambda: numbers(page)[:1] == ["18"])
    assert page.views[Kind.GROUP].isVisible()
    press(KEY.Key_Left)
    stage.wait(lambda: numbers(page)[:1] == ["500"])


def test_a_count_that_fails_says_why_and_can_be_tried_again(stage: Stage) -> None:
    surveyed(stage.fakes)
    stage.fakes.errors["funnel"] = [Unavailable("not_surveyed")]
    page = opened(stage)
    stage.wait(lambda: page.panel.numbers.failure.isVisible())
    page.panel.numbers.retry.click()
    stage.wait(lambda: numbers(page)[:1] == ["500"])


# -- reading --------------------------------------------------------------------------------------


def test_without_a_pass_the_directory_is_read_and_criteria_can_be_edited_meanwhile(
    stage: Stage,
) -> None:
    stage.fakes.read_slowly.clear()
    page = opened(stage)
    stage.wait(lambda: page.bar.reading)
    assert "as soon as" in page.panel.numbers.note.text()
    row(page).value.setEditText("Support")
    row(page).value.edited.emit()
    stage.fakes.read_slowly.set()
    stage.wait(lambda: numbers(page)[:1] == ["500"])
    assert page.views[Kind.USER].criteria.groups[0].clauses[0].value == "Support"


def test_an_attribute_that_was_not_read_is_read(stage: Stage) -> None:
    surveyed(stage.fakes)

    def answer(policy: Policy) -> Funnel:
        assert stage.fakes.survey is not None
        clauses = policy.scope.user_criteria.groups[0].clauses
        asked = {spelling(clause.attribute) for clause in clauses}
        unread = asked - {"department"} - stage.fakes.survey.attributes
        return Funnel(Kind.USER, 500, 482, 400, unread=tuple(sorted(unread)))

    answering(stage, answer)
    page = opened(stage, ONE)
    stage.wait(lambda: numbers(page)[2:] == ["400"])
    assert "refresh" not in stage.fakes.calls
    stage.fakes.read_slowly.clear()
    row(page).attribute.setEditText("costcenter")
    row(page).commit()
    assert row(page).clause.attribute == "costCenter", "as the schema spells it"
    stage.wait(lambda: page.bar.reading)
    stage.wait(lambda: "costCenter" in page.panel.numbers.note.text() or numbers(page) == [])
    stage.fakes.read_slowly.set()
    stage.wait(lambda: numbers(page)[2:] == ["400"])
    assert stage.fakes.calls.count("refresh") == 1
    stage.settle(0.3)
    assert stage.fakes.calls.count("refresh") == 1, "read again and again"


def test_a_pass_that_never_learns_an_attribute_is_not_repeated_for_ever(stage: Stage) -> None:
    surveyed(stage.fakes)
    answering(stage, lambda _: Funnel(Kind.USER, 500, 482, 400, unread=("ghost",)))
    page = opened(stage, ONE)
    stage.wait(lambda: "refresh" in stage.fakes.calls and not page.bar.reading)
    stage.settle(0.5)
    assert stage.fakes.calls.count("refresh") == 1
    assert "Not read from the directory yet: ghost" in page.panel.numbers.note.text()


def test_stopping_leaves_no_numbers_and_reads_again_on_demand(stage: Stage) -> None:
    stage.fakes.read_slowly.clear()
    page = opened(stage)
    stage.wait(lambda: page.bar.reading)
    page.bar.button.click()
    stage.wait(lambda: not page.bar.reading)
    assert "There are no numbers" in page.panel.numbers.note.text()
    row(page).value.setEditText("Support")
    row(page).value.edited.emit()
    stage.settle(0.5)
    assert not page.bar.reading
    stage.fakes.read_slowly.set()
    QTest.keyClick(stage.window, KEY.Key_F5)
    stage.wait(lambda: numbers(page)[:1] == ["500"])


def test_a_query_that_was_not_asked_is_asked_once(stage: Stage) -> None:
    surveyed(stage.fakes)
    answering(stage, lambda _: Funnel(Kind.USER, 500, 482, 0, {"query_not_asked": 482}))
    draft = with_criteria(stage.fakes, Criteria())
    scope = replace(draft.policy.scope, user_query="(department=Sales)")
    stage.open(draft=replace(draft, policy=replace(draft.policy, scope=scope)))
    stage.wait(lambda: "refresh" in stage.fakes.calls)
    stage.settle(0.6)
    assert stage.fakes.calls.count("refresh") == 1


def test_leaving_the_page_ends_the_reading(stage: Stage) -> None:
    stage.fakes.read_slowly.clear()
    page = opened(stage)
    stage.wait(lambda: page.bar.reading)
    stage.next("rules")
    stage.settle(0.2)
    assert stage.fakes.survey is None


def test_an_unreadable_schema_offers_the_well_known_and_can_be_tried_again(stage: Stage) -> None:
    surveyed(stage.fakes)
    stage.fakes.errors["attributes"] = [Unavailable("controller_unreachable", host="dc1", port=1)]
    page = opened(stage)
    view = page.views[Kind.USER]
    stage.wait(lambda: view._missing.isVisible())
    names = row(page).attribute
    names.setFocus()
    assert names.findText("physicalDeliveryOfficeName") >= 0
    assert names.findText("costCenter") < 0
    view.again.click()
    stage.wait(lambda: not view._missing.isVisible())
    names.setFocus()
    assert names.findText("costCenter") >= 0
    assert not view._missing.isVisible()


def test_a_field_that_the_schema_does_not_know_is_remarked_on_and_not_refused(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage, ONE)
    stage.wait(lambda: "attributes" in stage.fakes.calls)
    stage.settle(0.1)
    row(page).attribute.setEditText("departmnet")
    row(page).commit()
    assert "no attribute of this name" in row(page)._below.text()
    stage.next("rules")


# -- warnings -------------------------------------------------------------------------------------


def nobody(stage: Stage, **more: int) -> None:
    surveyed(stage.fakes)
    stage.fakes.funnels[Kind.USER] = Funnel(
        Kind.USER, 500, 482, 0, {"clause_not_equal": 482}, leaves=482, **more
    )


def test_nobody_left_wants_a_tick_that_carries_the_number(stage: Stage) -> None:
    nobody(stage, leaves_linked=412)
    page = opened(stage, ONE)
    stage.wait(lambda: page.warning.isVisible())
    assert "No user would be synced" in page.warning.text
    assert "412" in page.warning.text
    assert "482" in page.warning.control.text()
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert stage.step == "criteria"
    assert "482" in stage.window.bar.text
    assert QApplication.focusWidget() is page.warning.control
    assert stage.fakes.saved == []
    press(KEY.Key_Space)
    assert page.warning.control.isChecked()
    stage.next("rules")
    assert stage.fakes.saved[-1].policy.scope.user_criteria == ONE


def test_the_tick_is_for_these_criteria_alone(stage: Stage) -> None:
    nobody(stage)
    page = opened(stage, ONE)
    stage.wait(lambda: page.warning.isVisible())
    page.warning.control.click()
    row(page).value.setEditText("Support")
    row(page).value.edited.emit()
    assert not page.warning.control.isVisible()
    stage.wait(lambda: page.warning.control.isVisible())
    assert not page.warning.control.isChecked()
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert stage.step == "criteria"


def test_next_before_the_answer_is_there_asks_for_itself(stage: Stage) -> None:
    nobody(stage)
    page = opened(stage, Criteria())
    page.views[Kind.USER].some.click()
    builder = page.views[Kind.USER].builder
    builder.set_criteria(ONE)
    stage.next()  # at once: nothing was counted yet
    stage.wait(lambda: stage.window.bar.isVisible())
    assert page.warning.control.isVisible()


def test_nobody_left_of_the_other_kind_is_found_too(stage: Stage) -> None:
    surveyed(stage.fakes)
    stage.fakes.funnels[Kind.GROUP] = Funnel(Kind.GROUP, 18, 18, 0, leaves=18)
    groups = Criteria(Join.ALL, (ClauseGroup(Join.ALL, (Clause("cn", Relation.EQUALS, "x"),)),))
    stage.open(draft=with_criteria(stage.fakes, Criteria(), groups))
    page = stage.page
    assert isinstance(page, CriteriaPage)
    stage.settle(0.3)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert page.tabs.currentIndex() == 1
    stage.wait(lambda: page.warning.control.isVisible())
    assert "18 groups" in page.warning.control.text()


def test_an_empty_selection_is_not_the_fault_of_the_criteria(stage: Stage) -> None:
    surveyed(stage.fakes)
    stage.fakes.funnels[Kind.USER] = Funnel(Kind.USER, 500, 0, 0, {"outside_units": 500})
    page = opened(stage, ONE)
    stage.wait(lambda: numbers(page))
    assert not page.warning.isVisible()
    stage.next("rules")


@pytest.mark.parametrize(
    ("status", "said"),
    [(AccountStatus.REFLECT, "would be disabled"), (AccountStatus.NOTHING, "stay as they are")],
)
def test_linked_people_who_would_leave_are_warned_of(
    stage: Stage, status: AccountStatus, said: str
) -> None:
    surveyed(stage.fakes)
    funnel = stage.fakes.funnels[Kind.USER]
    stage.fakes.funnels[Kind.USER] = replace(funnel, leaves_linked=12)
    draft = with_criteria(stage.fakes, TWO_GROUPS)
    rules = replace(draft.policy.rules, account_status=status)
    stage.open(draft=replace(draft, policy=replace(draft.policy, rules=rules)))
    page = stage.page
    assert isinstance(page, CriteriaPage)
    stage.wait(lambda: page.warning.isVisible())
    assert "12" in page.warning.text
    assert said in page.warning.text
    assert not page.warning.control.isVisible()
    stage.next("rules")


def test_the_change_is_against_what_is_saved(stage: Stage) -> None:
    surveyed(stage.fakes)
    compared: list[Policy] = []

    def funnel(_edited: Policy, saved: Policy, kind: Kind, _stop: Event) -> Funnel:
        compared.append(saved)
        return Funnel(kind, 500, 482, 448)

    stage.fakes._funnel = funnel  # type: ignore[method-assign]
    draft = with_criteria(stage.fakes, TWO_GROUPS)
    saved = replace(draft.policy, scope=replace(draft.policy.scope, user_criteria=ONE))
    stage.fakes.profile = replace(draft.to_profile(), policy=saved)
    assert isinstance(stage.fakes.profile, Profile)
    stage.open(draft=draft)
    stage.wait(lambda: compared)
    assert compared[0].scope.user_criteria == ONE


# -- problems and bad input -----------------------------------------------------------------------


def test_each_problem_leads_to_its_condition(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    page.views[Kind.USER].builder.cards[0].add.click()  # a third without a value
    page.tabs.setCurrentIndex(1)
    page.views[Kind.GROUP].some.click()
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "2 things to put right" in stage.window.bar.text
    assert page.tabs.currentIndex() == 0
    assert QApplication.focusWidget() is row(page, "0.2").value
    assert row(page, "0.2")._below.isVisible()
    stage.window.bar.link_chosen.emit("groups.0.0")
    assert page.tabs.currentIndex() == 1
    assert QApplication.focusWidget() is row(page, kind=Kind.GROUP).attribute
    row(page, kind=Kind.GROUP).remove.click()
    stage.window.bar.link_chosen.emit("groups.7.7")  # gone meanwhile
    assert stage.fakes.saved == []


BAD = {
    "long": "x" * 10_000,
    "control": "dep\0art\x1b[31mment",
    "override": "\u202etnemtraped\u202c",
    "scripts": "部署أقسام",
    "spaces": "  de part  ",
    "lines": "depart\nment\r\n",
    "half a pair": "\ud83d",
    "filter": "*)(objectClass=*",
    "markup": "<b>&amp;%n{x}</b>",
}


@pytest.mark.parametrize("words", BAD.values(), ids=BAD.keys())
def test_bad_input_is_said_and_not_lost(stage: Stage, words: str) -> None:
    surveyed(stage.fakes)
    page = opened(stage, ONE)
    first = row(page)
    QGuiApplication.clipboard().setText(words.encode("utf-8", "replace").decode())
    for combo in (first.attribute, first.value):
        line = combo.lineEdit()
        assert line is not None
        combo.setFocus()
        line.selectAll()
        line.paste()
        combo.edited.emit()
        press(KEY.Key_Escape if combo.completer().popup().isVisible() else KEY.Key_Tab)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible() or stage.step == "rules")
    if stage.step == "criteria":
        assert stage.fakes.saved == []
        assert first.attribute.text
        assert len(stage.window.bar.text) < 600
    stage.settle(0.5)
    drafts.save(stage.window.session.draft, stage.folder)
    assert drafts.load(stage.folder) is not None
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("words", BAD.values(), ids=BAD.keys())
def test_bad_input_in_the_search_for_a_person(stage: Stage, words: str) -> None:
    surveyed(stage.fakes)
    page = opened(stage, ONE)
    page.panel.open_view(TEST)
    search = page.panel.test.search
    search.setText(words.encode("utf-8", "replace").decode())
    search.textEdited.emit(search.text())
    stage.wait(lambda: "Nobody of this name" in page.panel.test.note.text())


# -- samples, one person, words -------------------------------------------------------------------


def test_samples_tell_what_decided(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    stage.wait(lambda: numbers(page))
    page.panel.links[PEOPLE].setFocus()
    press(KEY.Key_Space)
    people = page.panel.people
    assert QApplication.focusWidget() is people.which
    assert people.which.currentText() == "Synced: 448"
    press(KEY.Key_Down)
    assert people.which.currentText() == "Left out: 52"
    item = people.list.item(0)
    said = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "\u2068department\u2069" in said
    assert "is not" in said
    press(KEY.Key_Down)
    assert people.note.isVisible(), "nobody would join: said in words"
    assert not people.list.isVisible()
    page.views[Kind.USER].everybody.click()
    assert people.note.text() == "Counting…"


def test_a_person_is_tested_step_by_step_and_anew_after_each_edit(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage, ONE)
    page.panel.links[TEST].click()
    test = page.panel.test
    assert QApplication.focusWidget() is test.search
    write("zo")
    stage.wait(lambda: test.list.count())
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is test.list
    press(KEY.Key_Down)
    stage.wait(lambda: test._area.isVisible())
    said = [w.accessibleName() for w in test._steps.findChildren(object) if hasattr(w, "set_state")]
    assert said == [
        "In a selected unit.",
        "No criteria: everything in the selected units is synced.",
    ]
    stage.fakes.verdicts = [
        Verdict("scope", "in_selected_unit"),
        Verdict("criteria", "clause_value_absent", {"attribute": "mail"}, passed=False),
    ]
    row(page).value.setEditText("Support")
    row(page).value.edited.emit()
    stage.wait(lambda: "Would not be synced" in visible_text(page))
    page.panel.open_view(NUMBERS)
    assert test.guid == ""
    assert QApplication.focusWidget() is page.panel.links[TEST]


def visible_text(page: CriteriaPage) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in page.panel.findChildren(QLabel) if label.isVisible())


def test_words_and_filter_follow_what_is_built(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage, ONE)
    page.panel.links[WORDS].click()
    words = page.panel.words
    assert words.filter.toPlainText() == "(department=Sales)"
    assert "Synced if “\u2068department\u2069” is “\u2068Sales\u2069”." in words.sentences
    words.copy.click()
    assert QGuiApplication.clipboard().text() == "(department=Sales)"
    member = Clause("memberOf", Relation.CONTAINS, "Sales")
    page.views[Kind.USER].builder.set_criteria(
        Criteria(Join.ALL, (ClauseGroup(Join.ALL, (member,)),))
    )
    page.views[Kind.USER].changed.emit()
    assert not words.filter.isVisible()
    assert not words.copy.isVisible()
    assert "never by parts" in words.note.text()
    page.views[Kind.USER].everybody.click()
    assert "Everything in the selected units is synced." in words.sentences


def test_the_incomplete_pass_is_marked(stage: Stage) -> None:
    surveyed(stage.fakes)
    stage.fakes.survey = SurveyInfo(1, NOW.timestamp(), 5, 1, False, frozenset(ATTRIBUTES))
    page = opened(stage)
    stage.wait(lambda: "too low" in page.bar.badge.accessibleName())


def test_saving_that_fails_keeps_everything(stage: Stage) -> None:
    surveyed(stage.fakes)
    stage.fakes.save_errors = [Misconfigured("disk_full", path="/profile")]
    page = opened(stage)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert stage.step == "criteria"
    assert page.views[Kind.USER].criteria == TWO_GROUPS
    stage.next("rules")


def test_every_list_is_reached_by_tab(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage, ONE)
    stage.wait(lambda: numbers(page))
    reached = set()
    for _ in range(60):
        press(KEY.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert not isinstance(focus, QAbstractItemView) or focus.accessibleName()
        reached.add(focus)
    wanted = {
        page.tabs, page.bar.button, page.views[Kind.USER].some, row(page).attribute,
        row(page).relation, row(page).value, row(page).more, row(page).remove,
        page.views[Kind.USER].builder.cards[0].add, page.views[Kind.USER].builder.add,
        page.panel.numbers.table, *page.panel.links.values(), stage.window.next,
    }  # fmt: skip
    assert wanted <= reached
