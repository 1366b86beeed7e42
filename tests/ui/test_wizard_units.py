"""Step 8 offscreen: every state of the tree, the search, the chips and the query, by real keys."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from app.errors import Misconfigured, Unavailable
from app.findings import FoundUnits, OrganizationalUnit, QueryTrial
from app.setup.units import Tick
from app.sync.criteria import NewUnits, ScopeRules, UnitRule
from app.ui.wizard.units import UnitsPage
from app.ui.wizard.units.chips import cross_of
from app.ui.wizard.units.page import LEFT_OUT, QUERY, UNITS
from tests.fake_services import BASE, FakeBrowser
from tests.ui_stage import Stage, draft_at

KEY = Qt.Key
CHECKED = Qt.ItemDataRole.CheckStateRole
ROOT_RULE = UnitRule("root", True, BASE)


def opened(stage: Stage, *rules: UnitRule, query: str = "", **scope: Any) -> UnitsPage:
    """The page with a choice, loaded and counted."""
    draft = draft_at("units", stage.fakes)
    if rules:
        rule_set = ScopeRules(units=rules, user_query=query, **scope)
        policy = replace(draft.policy, scope=rule_set)
        draft = replace(draft, policy=policy, units_chosen=True)
    stage.open(draft=draft)
    page = shown(stage)
    stage.wait(lambda: page.seen.people and page.model.index_of("u4").isValid())
    stage.wait(lambda: not page.kinds.said.startswith("Counting"))
    return page


def shown(stage: Stage) -> UnitsPage:
    assert isinstance(stage.page, UnitsPage)
    return stage.page


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)
        QApplication.processEvents()


def click(view: QAbstractItemView, at: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()


def chosen(page: UnitsPage) -> set[tuple[str, bool]]:
    return {(rule.guid, rule.include) for rule in page.selection.rules}


# -- the tree -----------------------------------------------------------------------------------


def test_the_whole_domain_is_chosen_until_a_person_says_otherwise(stage: Stage) -> None:
    page = opened(stage)
    assert chosen(page) == {("root", True)}
    assert page.kinds.said == "500 users\n18 groups"
    assert [label.text() for label in page.kinds._numbers] == ["500", "5", "13"]
    page.chosen.chips.removed.emit("root")
    stage.window.back.click()
    stage.next("units")
    page = shown(stage)
    stage.settle()
    assert chosen(page) == set(), "an emptied choice is a choice too"


def test_ticking_by_keyboard_alone(stage: Stage) -> None:
    page = opened(stage)
    assert QApplication.focusWidget() is page.tree
    press(page.tree, KEY.Key_Down, KEY.Key_Space)
    assert chosen(page) == {("root", True), ("u0", False)}
    press(page.tree, KEY.Key_Right)
    stage.wait(lambda: page.model.index_of("u0-Sales").isValid())
    press(page.tree, KEY.Key_Down, KEY.Key_Space)
    assert chosen(page) == {("root", True), ("u0", False), ("u0-Engineering", True)}
    assert page.selection.tick("u0") is Tick.PARTIAL
    press(page.tree, KEY.Key_Up, KEY.Key_Space)
    assert chosen(page) == {("root", True)}, "partly becomes in, and swallows what is beneath"
    press(page.tree, KEY.Key_Home, KEY.Key_Space)
    assert chosen(page) == set()
    stage.wait(lambda: page.kinds.said == "Nothing chosen")


def test_a_click_on_a_box_ticks_it(stage: Stage) -> None:
    page = opened(stage)
    index = page.model.index_of("u3")
    box = page.tree.visualRect(index)
    QTest.mouseClick(
        page.tree.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(box.left() + 10, box.center().y()),
    )
    assert chosen(page) == {("root", True), ("u3", False)}
    assert index.data(CHECKED) is Qt.CheckState.Unchecked
    assert page.model.index_of("root").data(CHECKED) is Qt.CheckState.PartiallyChecked


def test_space_ticks_wherever_the_cursor_stands_in_the_row(stage: Stage) -> None:
    page = opened(stage)
    page.tree.setCurrentIndex(page.model.index_of("u4").siblingAtColumn(2))
    press(page.tree, KEY.Key_Space)
    assert chosen(page) == {("root", True), ("u4", False)}


def test_an_asterisk_opens_what_was_loaded_and_asks_for_nothing(stage: Stage) -> None:
    page = opened(stage)
    page.tree.expand(page.model.index_of("u1"))
    stage.wait(lambda: page.model.index_of("u1-Sales").isValid())
    page.tree.collapse(page.model.index_of("u1"))
    asked = stage.fakes.calls.count("units")
    page.tree.setCurrentIndex(page.model.index_of("root"))
    QTest.keyClick(page.tree, KEY.Key_Asterisk)
    stage.wait(lambda: not page.tree.is_opening)
    assert page.tree.isExpanded(page.model.index_of("u1"))
    assert not page.tree.isExpanded(page.model.index_of("u0"))
    assert stage.fakes.calls.count("units") == asked


def test_typing_goes_to_the_next_row_of_the_branch(stage: Stage) -> None:
    page = opened(stage)
    page.tree.setCurrentIndex(page.model.index_of("u0"))
    QTest.keyClicks(page.tree, "se")
    assert page.model.guid_at(page.tree.currentIndex()) == "u3"


def test_loading_does_not_hold_up_the_window(stage: Stage) -> None:
    page = opened(stage)
    stage.fakes.gate.clear()
    branch = page.model.index_of("u0")
    page.tree.expand(branch)
    stage.settle(0.05)
    assert page.model.index(0, 0, branch).data() == "Loading…"
    page.model.toggle("u0")
    page.tree.collapse(branch)
    page.tree.expand(branch)
    stage.fakes.gate.set()
    stage.wait(lambda: page.model.rowCount(branch) == 3)
    assert stage.fakes.calls.count("units") == 3, "a branch that is on its way is asked for once"
    assert page.model.index(0, 0, branch).data(CHECKED) is Qt.CheckState.Unchecked


def test_an_error_child_says_why_and_tries_again_by_key(stage: Stage) -> None:
    page = opened(stage)
    lost = Unavailable("directory_connection_lost", host="dc1", technical="reset")
    stage.fakes.errors["units"] = [lost, lost]
    branch = page.model.index_of("u0")
    page.tree.expand(branch)
    stage.wait(lambda: page.model.has_failed("u0"))
    child = page.model.index(0, 0, branch)
    assert "The connection to dc1" in child.data()
    assert "firewall" in child.data(Qt.ItemDataRole.ToolTipRole)
    assert child.data(CHECKED) is None, "an error cannot be ticked"
    assert page.tree.isFirstColumnSpanned(0, branch)
    page.tree.setCurrentIndex(child)
    press(page.tree, KEY.Key_Return)
    stage.wait(lambda: page.model.has_failed("u0") and not stage.fakes.errors["units"])
    assert stage.step == "units", "Enter on a row is not Next"
    page.tree.clicked.emit(page.model.index(0, 0, branch))
    stage.wait(lambda: page.model.rowCount(branch) == 3)
    assert stage.fakes.calls.count("look_again") == 2


def test_a_directory_that_cannot_be_reached_is_said_at_the_top(stage: Stage) -> None:
    expired = Misconfigured("sign_in_password_expired", host="dc1", user="reader")
    stage.fakes.errors["units"] = [expired]
    stage.open("units")
    page = shown(stage)
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "The password of reader has expired." in stage.window.bar.text
    assert page.kinds.said == "Not counted"
    assert chosen(page) == set()
    stage.next()
    stage.wait(lambda: "No organizational unit" in stage.window.bar.text)
    press(page.tree, KEY.Key_Home, KEY.Key_Return)
    stage.wait(lambda: page.kinds.said == "500 users\n18 groups")
    assert not stage.window.bar.isVisible()


def test_what_was_learned_is_not_asked_for_again(stage: Stage) -> None:
    page = opened(stage)
    page.tree.expand(page.model.index_of("u1"))
    stage.wait(lambda: page.model.index_of("u1-Sales").isValid())
    page.tree.collapse(page.model.index_of("root"))
    page.tree.expand(page.model.index_of("root"))
    calls = list(stage.fakes.calls)
    stage.next("mapping")
    stage.window.back.click()
    page = shown(stage)
    stage.wait(lambda: page.model.index_of("u1-Sales").isValid())
    stage.settle(0.1)
    assert page.tree.isExpanded(page.model.index_of("u1")), "open branches stay open"
    assert page.kinds.said == "500 users\n18 groups"
    new = stage.fakes.calls[len(calls) :]
    assert not {"units", "census", "locate"} & set(new)
    QTest.keyClick(stage.window, KEY.Key_F5)
    stage.wait(lambda: stage.fakes.calls.count("census") == 2)
    stage.wait(lambda: page.model.index_of("u1-Sales").isValid())
    stage.wait(lambda: page.kinds.said == "500 users\n18 groups")


def test_another_password_or_connection_asks_anew(stage: Stage) -> None:
    opened(stage)
    session = stage.window.session
    session.flow.update(session.draft.with_secret_retyped("directory_password"))
    stage.next("mapping")
    stage.window.back.click()
    stage.wait(lambda: stage.fakes.calls.count("census") == 2)


def test_the_connection_ends_with_the_page(stage: Stage) -> None:
    page = opened(stage)
    stage.fakes.gate.clear()
    stage.fakes.errors["units"] = [Unavailable("controller_busy", host="dc1", technical="51")]
    page.tree.expand(page.model.index_of("u0"))
    stage.settle(0.05)
    stage.window.back.click()
    assert stage.step == "install"
    stage.wait(lambda: "close_browser" in stage.fakes.calls)
    stage.fakes.gate.set()
    stage.settle(0.1)
    assert "dc1" not in stage.window.bar.text, "what still arrives belongs to nobody"
    assert stage.step == "install"


def test_a_branch_of_thousands_comes_in_pieces(stage: Stage) -> None:
    page = opened(stage)
    branch = f"OU=Berlin,{BASE}"
    wide = [
        OrganizationalUnit(f"w{i}", f"OU=W{i},{branch}", f"W{i}", "u0", i == 2500)
        for i in range(3200)
    ]
    page.browser.units = lambda _guid: wide  # type: ignore[method-assign]
    page.tree.expand(page.model.index_of("u0"))
    stage.wait(lambda: page.model.rowCount(page.model.index_of("u0")) >= 1000)
    page.model.toggle("w7")
    stage.wait(lambda: page.model.rowCount(page.model.index_of("u0")) == 3200)
    names = [page.model.index(row, 0, page.model.index_of("u0")).data() for row in (0, 1000, 3199)]
    assert names == ["W0", "W1000", "W3199"]
    assert page.selection.tick("u0") is Tick.PARTIAL
    assert page.model.hasChildren(page.model.index_of("w2500"))
    assert not page.model.hasChildren(page.model.index_of("w2501"))


def test_a_query_that_was_set_up_elsewhere_is_not_taken_for_a_change(stage: Stage) -> None:
    page = opened(stage, ROOT_RULE, query="department=Sales")
    assert not page.query.unsaved
    before = stage.window.session.draft.policy
    stage.next("mapping")
    assert stage.window.session.draft.policy == before


def test_nothing_is_asked_on_the_ui_thread(stage: Stage) -> None:
    page = opened(stage)
    page.search.setText("sales")
    stage.wait(lambda: page.found.model.rows)
    page.tabs.setCurrentIndex(QUERY)
    page.query.edit.setPlainText("(a=b)")
    page.query.save.click()
    stage.wait(lambda: page.query.samples.rows)
    assert threading.get_ident() not in stage.fakes.threads


# -- counting -----------------------------------------------------------------------------------


def test_a_failed_count_says_so_and_counts_again(stage: Stage) -> None:
    stage.fakes.errors["census"] = [Unavailable("controller_busy", host="dc1", technical="51")]
    stage.open("units")
    page = shown(stage)
    stage.wait(lambda: page.kinds.said == "Could not count")
    assert page.left_out._views.currentIndex() == 0
    stage.wait(lambda: page.model.index_of("u4").isValid())
    page.kinds.again.click()
    stage.wait(lambda: page.kinds.said == "500 users\n18 groups")


def test_a_count_can_be_stopped_and_begun_again(stage: Stage) -> None:
    page = opened(stage)
    page.seen.people = None
    stage.fakes.gate.clear()
    page.kinds.count_wanted.emit()
    stage.wait(lambda: page.kinds.stop.isVisible())
    page.kinds.stop.click()
    stage.fakes.gate.set()
    stage.wait(lambda: page.kinds.said == "Not counted")
    assert QApplication.focusWidget() is page.tree
    page.kinds.again.click()
    stage.wait(lambda: page.kinds.said == "500 users\n18 groups")


def test_kinds_change_the_totals(stage: Stage) -> None:
    page = opened(stage)
    page.kinds.groups.setChecked(False)
    assert page.kinds.said == "500 users\n13 groups"
    page.kinds.users.setChecked(False)
    assert page.kinds.said == "13 groups"
    page.kinds.security_groups.setChecked(False)
    assert page.kinds.said == "No kind is ticked"
    stage.next()
    stage.wait(lambda: "No kind of object" in stage.window.bar.text)
    assert QApplication.focusWidget() is page.kinds.users


def test_the_choice_reaches_the_profile(stage: Stage) -> None:
    page = opened(stage)
    page.kinds.groups.setChecked(False)
    page.kinds.new_units.setCurrentIndex(page.kinds.new_units.findData(NewUnits.ASK))
    page.model.toggle("u3")
    stage.next("mapping")
    scope = stage.fakes.saved[-1].policy.scope
    assert scope.units == (
        UnitRule("root", True, BASE),
        UnitRule("u3", False, f"OU=Service Accounts,{BASE}"),
    )
    assert (scope.users, scope.groups, scope.security_groups) == (True, False, True)
    assert scope.new_units is NewUnits.ASK


def test_who_is_left_out_is_listed_with_the_reason(stage: Stage) -> None:
    page = opened(stage)
    assert page.kinds.left_out.text() == "4 system objects left out"
    page.kinds.left_out.click()
    assert page.tabs.currentIndex() == LEFT_OUT
    assert QApplication.focusWidget() is page.left_out.list
    rows = [
        (page.left_out.model.index(r, 0).data(), page.left_out.model.index(r, 1).data())
        for r in range(4)
    ]
    assert rows[0][0] == "Administrator"
    assert "Kerberos" in dict(rows)["krbtgt"]
    assert rows[3][0] == "Domain Admins", "groups come after accounts"


# -- the search ---------------------------------------------------------------------------------


def test_ctrl_f_finds_on_the_server(stage: Stage) -> None:
    page = opened(stage)
    QTest.keyClick(page.tree, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.search
    QTest.keyClicks(page.search, "sal")
    stage.wait(lambda: page.found.isVisible() and page.found.model.rows)
    assert stage.fakes.calls.count("search") == 1, "not at each key"
    assert "3 units found" in page.found.said
    paths = [page.found.model.index(row, 1).data() for row in range(3)]
    assert "corp.example.com / Chennai" in paths[1]
    press(page.search, KEY.Key_Down)
    assert QApplication.focusWidget() is page.found.list
    press(page.found.list, KEY.Key_Down, KEY.Key_Space)
    assert chosen(page) == {("root", True), ("u1-Sales", False)}
    assert page.found.model.index(1, 0).data(CHECKED) is Qt.CheckState.Unchecked
    press(page.found.list, KEY.Key_Return)
    stage.wait(lambda: page.tree.isVisible())
    assert page.model.guid_at(page.tree.currentIndex()) == "u1-Sales"
    assert page.search.text() == ""
    assert QApplication.focusWidget() is page.tree


def test_an_answer_that_is_not_wanted_any_more_is_not_shown(stage: Stage) -> None:
    page = opened(stage)
    answers: dict[str, FoundUnits] = {}
    gates = {"old": threading.Event(), "new": threading.Event()}
    units = FakeBrowser(stage.fakes)._all()

    def search(text: str, _limit: int) -> FoundUnits:
        gates[text].wait(10)
        return answers[text]

    answers["old"] = FoundUnits((units[1],))
    answers["new"] = FoundUnits((units[2],))
    page.browser.search = search  # type: ignore[method-assign]
    page.search.setText("old")
    stage.settle(0.5)
    page.search.setText("new")
    stage.settle(0.5)
    gates["new"].set()
    stage.wait(lambda: page.found.model.rows)
    gates["old"].set()
    stage.settle(0.1)
    assert page.found.model.rows == (units[2],)
    page.search.setText("old")
    page.search.clear()
    stage.settle(0.6)
    assert page.tree.isVisible(), "a search that was cleared does not come back"


def test_nothing_found_and_could_not_search_are_two_things(stage: Stage) -> None:
    page = opened(stage)
    page.search.setText("no such unit\u202e\n" + "x" * 10_000)
    stage.wait(lambda: page.found.isVisible())
    assert "No unit is called “no such unit" in page.found.said
    assert len(page.found.said) < 200
    page.found.act.click()
    assert page.tree.isVisible()
    stage.fakes.errors["search"] = [Unavailable("controller_busy", host="dc1", technical="51")]
    page.search.setText("sales")
    stage.wait(lambda: "Could not search" in page.found.said)
    page.found.act.click()
    stage.wait(lambda: page.found.model.rows)
    assert "look_again" in stage.fakes.calls


def test_escape_empties_the_search_before_it_closes_the_window(stage: Stage) -> None:
    page = opened(stage)
    page.search.setFocus()
    page.search.setText("sales")
    press(page.search, KEY.Key_Escape)
    assert page.search.text() == ""
    assert stage.window.isVisible()
    stage.settle(0.05)
    assert not stage.window.findChildren(QWidget, "qt_msgbox_label")


def test_enter_in_the_search_is_not_next(stage: Stage) -> None:
    page = opened(stage)
    page.search.setFocus()
    page.search.setText("sales")
    press(page.search, KEY.Key_Return)
    stage.wait(lambda: page.found.model.rows)
    assert stage.step == "units"


def test_a_unit_that_is_gone_cannot_be_shown(stage: Stage) -> None:
    page = opened(stage)
    page._on_show_in_tree("gone")
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "not in the tree any more" in stage.window.bar.text


# -- the chips ----------------------------------------------------------------------------------


RULES = (ROOT_RULE, UnitRule("u3", False, f"OU=Service Accounts,{BASE}"),
         UnitRule("u1-Sales", False, f"OU=Sales,OU=Chennai,{BASE}"))  # fmt: skip


def chip_names(page: UnitsPage) -> list[str]:
    model = page.chosen.chips.chips
    return [
        model.index(r, 0).data(Qt.ItemDataRole.AccessibleTextRole) for r in range(len(model.chips))
    ]


def test_rules_are_chips_that_keys_and_the_mouse_take_away(stage: Stage) -> None:
    page = opened(stage, *RULES)
    assert chip_names(page) == [
        "All of corp.example.com", "Without Service Accounts", "Without Sales",
    ]  # fmt: skip
    page.chosen.chips.setFocus()
    page.chosen.chips.setCurrentIndex(page.chosen.chips.chips.index(1, 0))
    press(page.chosen.chips, KEY.Key_Delete)
    assert chosen(page) == {("root", True), ("u1-Sales", False)}
    assert page.chosen.chips.currentIndex().row() == 1, "the next one is at hand"
    rect = page.chosen.chips.visualRect(page.chosen.chips.chips.index(1, 0))
    cross = cross_of(rect, Qt.LayoutDirection.LeftToRight).center()
    click(page.chosen.chips, cross)
    assert chosen(page) == {("root", True)}
    press(page.chosen.chips, KEY.Key_Backspace)
    assert chosen(page) == set()
    assert QApplication.focusWidget() is page.chosen.add, (
        "the focus does not fall out of the window"
    )
    assert not page.chosen.chips.isVisible()


def test_a_click_beside_the_cross_takes_nothing_away(stage: Stage) -> None:
    page = opened(stage, *RULES)
    rect = page.chosen.chips.visualRect(page.chosen.chips.chips.index(1, 0))
    QTest.mouseClick(
        page.chosen.chips.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(rect.left() + 20, rect.top() + 10),
    )
    assert len(chosen(page)) == 3


def test_a_chip_leads_to_its_unit_in_a_branch_that_was_not_loaded(stage: Stage) -> None:
    page = opened(stage, *RULES)
    assert not page.model.index_of("u1-Sales").isValid()
    page.chosen.chips.setFocus()
    page.chosen.chips.setCurrentIndex(page.chosen.chips.chips.index(2, 0))
    press(page.chosen.chips, KEY.Key_Return)
    stage.wait(lambda: page.model.guid_at(page.tree.currentIndex()) == "u1-Sales")
    assert page.tree.isExpanded(page.model.index_of("u1"))
    assert page.model.index_of("u1-Sales").data(CHECKED) is Qt.CheckState.Unchecked
    assert stage.step == "units"


def test_a_chip_is_turned_around_from_its_menu(stage: Stage) -> None:
    page = opened(stage, *RULES)
    page.chosen.chips.setFocus()
    page.chosen.chips.setCurrentIndex(page.chosen.chips.chips.index(1, 0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(page.chosen.chips.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.text() for a in menu.actions()] == ["Show in tree", "Include it instead", "Remove"]
    menu.actions()[1].trigger()
    menu.close()
    assert ("u3", True) in chosen(page)


def test_a_rule_whose_unit_is_gone_says_what_that_means(stage: Stage) -> None:
    gone = UnitRule("gone", False, f"OU=Contractors,OU=Berlin,{BASE}")
    page = opened(stage, ROOT_RULE, gone)
    stage.wait(lambda: page.chosen.missing.isVisible())
    assert chip_names(page)[1] == "Contractors, not found"
    assert "nobody is disabled or deleted" in page.chosen.missing_words.text()
    assert page.kinds.said == "500 users\n18 groups", "it takes nobody away"
    page.chosen.remove_missing.click()
    assert chosen(page) == {("root", True)}
    assert not page.chosen.missing.isVisible()


def test_add_units_leads_to_the_search(stage: Stage) -> None:
    page = opened(stage)
    page.chosen.add.click()
    assert QApplication.focusWidget() is page.search


# -- the query ----------------------------------------------------------------------------------


def test_a_saved_query_is_tried_and_reaches_the_profile(stage: Stage) -> None:
    page = opened(stage, ROOT_RULE)
    page.tabs.setCurrentIndex(QUERY)
    QTest.keyClicks(page.query.edit, "(department=*ales)")
    page.query.save.click()
    stage.wait(lambda: len(page.query.notes.sentences) == 2)
    assert page.query.said == "The query finds 132 users. 132 of them in the chosen units"
    assert len(page.query.samples.rows) == 20
    assert QApplication.focusWidget() is page.query.edit
    assert any("begins with an asterisk" in each for each in page.query.notes.sentences)
    assert any("not indexed" in each for each in page.query.notes.sentences)
    assert "(on)" in page.tabs.tabText(QUERY)
    page.model.toggle("u3")
    stage.wait(lambda: "40 of them" in page.query.said)
    stage.next("mapping")
    assert stage.fakes.saved[-1].policy.scope.user_query == "(department=*ales)"
    stage.window.back.click()
    page = shown(stage)
    assert "132 users" in page.query.said
    assert stage.fakes.calls.count("try_query") == 1


@pytest.mark.parametrize(
    ("typed", "caret", "words"),
    [
        ("(department=Sales", 17, "ends too early"),
        ("(&(a=b) or (c=d))", 8, "parenthesis is missing"),
        ("(cn=\U0001f600 (x))", 7, "inside a value"),
        ("(a=b\u202e\nc)", 5, "invisible character"),
        ("x" * 10_000, 10_000, "the = is missing"),
    ],
)
def test_a_mistake_in_the_query_has_the_caret(
    stage: Stage, typed: str, caret: int, words: str
) -> None:
    page = opened(stage, ROOT_RULE)
    page.tabs.setCurrentIndex(QUERY)
    page.query.edit.setPlainText(typed)
    page.query.save.click()
    assert words in page.query.field._below.text()
    assert QApplication.focusWidget() is page.query.edit
    assert page.query.edit.textCursor().position() == caret
    assert page.query.edit.extraSelections()
    assert page.query.query == ""
    assert page.query.text == typed, "nothing is lost"
    assert "try_query" not in stage.fakes.calls
    page.query.edit.setPlainText("(department=Sales)")
    stage.wait(lambda: not page.query.edit.extraSelections())
    assert page.query.field._below.text() == ""


def test_next_does_not_lose_a_query_that_was_not_saved(stage: Stage) -> None:
    page = opened(stage, ROOT_RULE, query="(department=Sales)")
    page.tabs.setCurrentIndex(QUERY)
    page.query.edit.setPlainText("(department=IT)")
    page.tabs.setCurrentIndex(UNITS)
    stage.next()
    stage.wait(lambda: "not saved" in stage.window.bar.text)
    assert page.tabs.currentIndex() == QUERY
    assert QApplication.focusWidget() is page.query.edit
    stage.window.back.click()
    stage.next("units")
    page = shown(stage)
    assert page.query.text == "(department=IT)"
    page.query.undo.click()
    assert page.query.text == "(department=Sales)"
    page.query.edit.setPlainText("  ( department = Sales ) \n")
    stage.next("mapping")


def test_a_query_is_formatted_and_one_undo_brings_it_back(stage: Stage) -> None:
    page = opened(stage, ROOT_RULE)
    page.tabs.setCurrentIndex(QUERY)
    page.query.edit.setPlainText("(&(a=b)(|(c=d)(e=f)))")
    page.query.arrange.click()
    assert page.query.text.splitlines() == [
        "(&", "  (a=b)", "  (|", "    (c=d)", "    (e=f)", "  )", ")",
    ]  # fmt: skip
    QTest.keyClick(page.query.edit, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.query.text == "(&(a=b)(|(c=d)(e=f)))"


def test_a_trial_can_be_stopped(stage: Stage) -> None:
    page = opened(stage, ROOT_RULE)
    page.tabs.setCurrentIndex(QUERY)
    stage.fakes.gate.clear()
    page.query.edit.setPlainText("(a=b)")
    page.query.save.click()
    stage.wait(lambda: "try_query" in stage.fakes.calls)
    assert page.query.said == "Asking the directory…"
    page.query.act.click()
    stage.fakes.gate.set()
    stage.wait(lambda: page.query.said == "Stopped.")
    assert page.query.query == "(a=b)", "it is saved all the same"
    page.query.act.click()
    stage.wait(lambda: page.query.samples.rows)


def test_a_query_that_no_controller_answers_does_not_hold(stage: Stage) -> None:
    page = opened(stage, ROOT_RULE, query="(department=Sales)")
    page.tabs.setCurrentIndex(QUERY)
    stage.fakes.errors["try_query"] = [
        Misconfigured("ldap_query_unsupported", host="dc1", technical="18 inappropriateMatching")
    ]
    page.query.edit.setPlainText("(tokenGroups=x)")
    page.query.save.click()
    stage.wait(lambda: "cannot answer" in page.query.field._below.text())
    assert page.query.query == "(department=Sales)"
    assert page.query.text == "(tokenGroups=x)"


def test_an_unreachable_directory_keeps_the_query_and_says_so(stage: Stage) -> None:
    page = opened(stage, ROOT_RULE)
    page.tabs.setCurrentIndex(QUERY)
    stage.fakes.errors["try_query"] = [Unavailable("controller_busy", host="dc1", technical="51")]
    page.query.edit.setPlainText("(a=b)")
    page.query.save.click()
    stage.wait(lambda: "could not be tried" in page.query.said)
    assert page.query.query == "(a=b)"
    QTest.keyClick(stage.window, KEY.Key_F5)
    stage.wait(lambda: page.query.samples.rows)


def test_a_query_that_finds_nobody_warns(stage: Stage) -> None:
    stage.fakes.trial = QueryTrial(0, True)
    page = opened(stage, ROOT_RULE)
    page.tabs.setCurrentIndex(QUERY)
    page.query.edit.setPlainText("(a=b)")
    page.query.save.click()
    stage.wait(lambda: "finds nobody" in page.query.said)
    assert "no user is synced" in page.query.said


def test_a_cut_trial_says_at_least(stage: Stage) -> None:
    stage.fakes.trial = replace(stage.fakes.trial, count=100_000, complete=False)
    page = opened(stage, ROOT_RULE)
    page.tabs.setCurrentIndex(QUERY)
    page.query.edit.setPlainText("(a=b)")
    page.query.save.click()
    stage.wait(lambda: "at least 100000 users" in page.query.said)


def test_without_a_schema_the_trial_stands(stage: Stage) -> None:
    stage.fakes.errors["attributes"] = [Unavailable("controller_busy", host="d", technical="51")]
    page = opened(stage, ROOT_RULE)
    page.tabs.setCurrentIndex(QUERY)
    page.query.edit.setPlainText("(department=*x)")
    page.query.save.click()
    stage.wait(lambda: "attributes" in stage.fakes.calls)
    stage.settle(0.1)
    assert page.query.samples.rows
    assert len(page.query.notes.sentences) == 1
    assert not stage.window.bar.isVisible()


def test_removing_the_query(stage: Stage) -> None:
    page = opened(stage, ROOT_RULE, query="(department=Sales)")
    page.tabs.setCurrentIndex(QUERY)
    assert "Not tried yet" in page.query.said
    page.query.remove.click()
    assert page.query.query == ""
    assert page.query.text == ""
    assert "(on)" not in page.tabs.tabText(QUERY)
    stage.next("mapping")
    assert stage.fakes.saved[-1].policy.scope.user_query == ""


def test_tab_leaves_the_editor(stage: Stage) -> None:
    page = opened(stage, ROOT_RULE)
    page.tabs.setCurrentIndex(QUERY)
    page.query.edit.setFocus()
    QTest.keyClicks(page.query.edit, "(a=b)")
    press(page.query.edit, KEY.Key_Tab)
    assert QApplication.focusWidget() is page.query.save


# -- locked -------------------------------------------------------------------------------------


def test_a_locked_page_shows_the_choice_and_changes_nothing(stage: Stage) -> None:
    draft = draft_at("review", stage.fakes)
    policy = replace(draft.policy, scope=ScopeRules(units=RULES))
    stage.open(draft=replace(draft, policy=policy, run_id="r1", step="units"))
    page = shown(stage)
    stage.wait(lambda: page.kinds.said == "390 users\n14 groups")
    assert not page.isEnabled()
    assert len(chip_names(page)) == 3
    before = chosen(page)
    assert not page.model.setData(page.model.index_of("u0"), 0, CHECKED)
    assert chosen(page) == before
    stage.next("mapping")
