"""The field mapping page offscreen: its states, its keys, and what a person types into it."""

from __future__ import annotations

import threading
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidgetItem, QWidget

from app.errors import Misconfigured, RecordRejected, Stopped, Unavailable
from app.setup import draft as drafts
from app.setup.field_mapping import Status, Tab, set_row
from app.sync.criteria import ScopeRules
from app.sync.mapping import FieldMap, Transform, default_user_map, duplicate
from app.sync.model import Kind
from app.sync.survey import FieldFill, MappingProblem, MappingReport, SurveyInfo
from app.ui.widgets.attribute_edit import AttributeEdit
from app.ui.wizard.mapping import MappingPage
from app.ui.wizard.mapping_fields import EMPTY, GRID, PROBLEMS, TABS, FieldsView
from app.ui.wizard.mapping_model import RESULT, SOURCE, STATUS
from tests.ui_stage import Stage, draft_at

Key = Qt.Key
NO_MAIL = RecordRejected("required_empty", field="userName", sources="mail, userPrincipalName")
NASTY = (
    "", "   ", "a" * 10_000, "mail\x00\x1b[31m", "\u202egnp.exe", "\u200b\ufeff", "почта", "\ud83d",
    "a\nb\rc", "(&(a=*)", "mail;binary", "{0}{name}%s%n", "-1", "９９", "👩‍👩‍👧‍👦",
)  # fmt: skip


def shown(stage: Stage, **changed: object) -> FieldsView:
    """The page with a pass and a sample."""
    stage.open("mapping")
    page = stage.page
    assert isinstance(page, MappingPage)
    stage.wait(lambda: page.view.side.results and page.view.side.trial)
    return page.view


def page_of(stage: Stage) -> MappingPage:
    assert isinstance(stage.page, MappingPage)
    return stage.page


def press(key: Qt.Key, *, ctrl: bool = False, alt: bool = False) -> None:
    modifier = Qt.KeyboardModifier.NoModifier
    if ctrl:
        modifier = Qt.KeyboardModifier.ControlModifier
    if alt:
        modifier = Qt.KeyboardModifier.AltModifier
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(QApplication.activePopupWidget() or focus, key, modifier)


def type_text(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def words(view: FieldsView, target: str, column: int) -> str:
    number = view.model.number_of(target)
    assert number >= 0, target
    return str(view.model.index(number, column).data() or "")


def map_row(view: FieldsView, target: str) -> FieldMap | None:
    return next((r for r in view.side.history.map if r.target == target), None)


def tab_texts(view: FieldsView) -> list[str]:
    return [view.tabs.tabText(i) for i in range(view.tabs.count())]


def show_tab(view: FieldsView, tab: Tab) -> None:
    view.tabs.setCurrentIndex(TABS.index(tab))


def left_out_report(count: int) -> MappingReport:
    fills = tuple(FieldFill(r.target, 480, 482) for r in default_user_map())
    return MappingReport(Kind.USER, 482, fills, (MappingProblem("userName", NO_MAIL, count),))


# -- the grid -----------------------------------------------------------------------------------


def test_every_field_with_its_source_its_result_and_its_share(stage: Stage) -> None:
    view = shown(stage)
    assert tab_texts(view) == ["All 26", "Mapped 20", "Unmapped 6", "Problems 0"]
    assert words(view, "name.familyName", 0) == "Last name"
    assert words(view, "name.familyName", SOURCE) == "sn"
    assert words(view, "name.familyName", RESULT) == "Okafor"
    assert words(view, "userName", SOURCE) == "First of: mail, userPrincipalName"
    assert words(view, "userName", STATUS) == "Mapped"
    assert words(view, "externalId", SOURCE) == "objectGUID"
    assert words(view, "externalId", RESULT) == "guid-0"
    stage.wait(lambda: words(view, "title", 3) == "79 %")
    assert view.model.headerData(RESULT, Qt.Orientation.Horizontal) == "Ada Okafor"


def test_services_are_never_called_on_the_ui_thread(stage: Stage) -> None:
    shown(stage)
    stage.next("criteria")
    assert threading.get_ident() not in stage.fakes.threads
    assert {"survey", "refresh", "people", "mapped", "check_mapping"} <= set(stage.fakes.calls)


def test_tabs_and_search_and_their_empty_states(stage: Stage) -> None:
    view = shown(stage)
    show_tab(view, Tab.UNMAPPED)
    assert view.model.rowCount() == 6
    view.search.setText("pager")
    assert view.model.rowCount() == 1
    view.search.setText("surname")
    assert view.views.currentIndex() == EMPTY
    assert "matches" in view.empty.text()
    view.show_all.click()
    assert view.model.rowCount() == 26
    view.search.setText("surname")
    assert [view.model.row_at(0).target] == ["name.familyName"]  # type: ignore[union-attr]
    view.search.clear()
    show_tab(view, Tab.PROBLEMS)
    assert view.views.currentIndex() == PROBLEMS, "the mail domains are shown"
    view.set_kind(Kind.GROUP)
    stage.wait(lambda: view.side.trial)
    show_tab(view, Tab.UNMAPPED)
    assert "Every field is mapped" in view.empty.text()


def test_the_anchor_is_explained_and_cannot_be_edited(stage: Stage) -> None:
    view = shown(stage)
    view.table.go_to("externalId")
    view.table.edit_row(view.model.number_of("externalId"))
    assert view.editor.isVisible()
    assert "never changes" in view.editor._about.text()
    assert not view.editor._form.isVisible()
    press(Key.Key_Escape)
    assert not view.editor.isVisible()
    press(Key.Key_Delete)
    assert view.side.history.map == default_user_map()


def test_groups_have_their_own_map_sample_and_undo(stage: Stage) -> None:
    view = shown(stage)
    view.table.go_to("title")
    press(Key.Key_Delete)
    view.kinds[Kind.GROUP].click()
    stage.wait(lambda: view.side.results)
    assert words(view, "displayName", RESULT) == "Team 0"
    assert not view.undo.isEnabled()
    assert view.picker.edit.accessibleName() == "Sample group"
    view.kinds[Kind.USER].click()
    assert view.undo.isEnabled()
    assert map_row(view, "title") is None


def test_groups_that_are_not_selected_are_said_so(stage: Stage) -> None:
    draft = draft_at("mapping", stage.fakes)
    scope = replace(draft.policy.scope, groups=False, security_groups=False)
    draft = replace(draft, policy=replace(draft.policy, scope=scope))
    stage.open(draft=draft)
    page = page_of(stage)
    stage.wait(lambda: page.view.side.trial)
    page.view.set_kind(Kind.GROUP)
    assert "not selected" in page.lead()
    stage.next("criteria")
    assert isinstance(scope, ScopeRules)


# -- by keyboard alone --------------------------------------------------------------------------


def test_an_attribute_is_chosen_by_keys_alone(stage: Stage) -> None:
    view = shown(stage)
    assert QApplication.focusWidget() is view.table
    view.table.go_to("name.givenName")
    press(Key.Key_Down)
    assert view.side.current == "name.middleName"
    press(Key.Key_F2)
    edit = QApplication.focusWidget()
    assert isinstance(edit, AttributeEdit)
    stage.wait(edit.list.isVisible)
    type_text("middle")
    assert edit.list.model().rowCount() == 1
    press(Key.Key_Down)
    press(Key.Key_Return)
    stage.wait(lambda: map_row(view, "name.middleName"))
    assert map_row(view, "name.middleName") == FieldMap("name.middleName", ("middleName",))
    stage.wait(lambda: QApplication.focusWidget() is view.table)
    press(Key.Key_Z, ctrl=True)
    assert map_row(view, "name.middleName") is None
    press(Key.Key_Y, ctrl=True)
    assert map_row(view, "name.middleName") is not None
    press(Key.Key_Delete)
    assert map_row(view, "name.middleName") is None
    assert view.side.current == "name.middleName"
    assert stage.step == "mapping"


def test_a_name_is_found_by_what_people_call_it(stage: Stage) -> None:
    view = shown(stage)
    view.table.go_to("nickName")
    press(Key.Key_Return)
    edit = QApplication.focusWidget()
    assert isinstance(edit, AttributeEdit)
    stage.wait(edit.list.isVisible)
    type_text("surna")
    press(Key.Key_Down)
    press(Key.Key_Return)
    stage.wait(lambda: map_row(view, "nickName") == FieldMap("nickName", ("sn",)))


def test_enter_and_escape_in_the_editor_in_place(stage: Stage) -> None:
    view = shown(stage)
    view.table.go_to("title")
    press(Key.Key_Return)
    edit = QApplication.focusWidget()
    assert isinstance(edit, AttributeEdit)
    stage.wait(edit.list.isVisible)
    press(Key.Key_Escape)  # the list
    press(Key.Key_Escape)  # the editor
    stage.wait(lambda: QApplication.focusWidget() is view.table)
    assert map_row(view, "title") == FieldMap("title", ("title",))
    press(Key.Key_F2)
    edit = QApplication.focusWidget()
    assert isinstance(edit, AttributeEdit)
    stage.wait(edit.list.isVisible)
    press(Key.Key_Escape)
    assert edit.hasFocus()
    type_text("badgenumber")
    press(Key.Key_Escape)
    press(Key.Key_Return)
    stage.wait(lambda: map_row(view, "title") == FieldMap("title", ("badgeNumber",)))
    assert stage.step == "mapping", "Enter here is not Next"


def test_custom_attribute_as_the_guide_says(stage: Stage) -> None:
    """Edit, Custom attribute, a name, saved: and the schema says what it knows of the name."""
    view = shown(stage)
    view.table.go_to("nickName")
    press(Key.Key_Return)
    edit = QApplication.focusWidget()
    assert isinstance(edit, AttributeEdit)
    stage.wait(edit.list.isVisible)
    press(Key.Key_Down)
    press(Key.Key_Return)
    stage.wait(view.editor.isVisible)
    source = view.editor._sources[0].edit
    stage.wait(source.hasFocus)
    type_text("BADGEnumber")
    press(Key.Key_Escape)  # the completion
    press(Key.Key_Return)
    stage.wait(lambda: map_row(view, "nickName") == FieldMap("nickName", ("badgeNumber",)))
    stage.wait(lambda: view.editor._result.text() == "B-1204")
    assert "one value" in view.editor._source_note.text()
    press(Key.Key_Escape)
    assert not view.editor.isVisible()
    stage.wait(lambda: words(view, "nickName", RESULT) == "B-1204")
    stage.next("criteria")
    assert FieldMap("nickName", ("badgeNumber",)) in stage.fakes.saved[-1].policy.user_map


@pytest.mark.parametrize(
    ("name", "said", "status"),
    [
        ("hatSize", "does not have", Status.UNKNOWN),
        ("otherMailbox", "several values", Status.MAPPED),
        ("jpegPhoto", "binary", Status.MAPPED),
        ("unicodePwd", "holds a secret", Status.WRONG),
        ("no name", "not the name of an attribute", Status.WRONG),
    ],
)
def test_what_is_said_of_a_custom_attribute(
    stage: Stage, name: str, said: str, status: Status
) -> None:
    view = shown(stage)
    view.table.details_wanted.emit("nickName", True)
    source = view.editor._sources[0].edit
    source.setFocus()
    type_text(name)
    press(Key.Key_Escape)
    press(Key.Key_Return)
    stage.wait(lambda: map_row(view, "nickName") is not None)
    assert said in view.editor._source_note.text()
    row = view._row("nickName")
    assert row is not None
    stage.wait(lambda: view._row("nickName").status is status)  # type: ignore[union-attr]


def test_tab_goes_through_everything_in_the_order_it_is_seen(stage: Stage) -> None:
    view = shown(stage)
    stage.window.resize(1400, 800)
    choose_first = FieldMap("displayName", ("sn", "givenName"), Transform.JOIN, (", ",))
    view._set_row("displayName", choose_first)
    view.go_to(Kind.USER, "displayName")
    stage.window.activateWindow()
    stage.settle(0.1)
    view.kinds[Kind.USER].setFocus()
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        assert focus is not None
        seen.append(focus)
        press(Key.Key_Tab)
    first, second = view.editor._sources
    between = view.editor._arguments["separator"].control
    wanted = [
        view.picker.edit, view.tabs, view.search, view.table, first.edit, first.down, second.edit,
        second.remove, view.editor.add, view.editor.transform, between, view.editor.use,
        view.editor.close_button, view.remove, view.undo, page_of(stage).bar.button,
    ]  # fmt: skip
    assert [w for w in seen if w in wanted] == wanted


def test_ctrl_f_finds_and_enter_goes_to_the_grid(stage: Stage) -> None:
    view = shown(stage)
    press(Key.Key_F, ctrl=True)
    assert view.search.hasFocus()
    type_text("mobile")
    assert view.model.rowCount() == 1
    press(Key.Key_Return)
    assert view.table.hasFocus()
    assert stage.step == "mapping"


# -- the details of a row -----------------------------------------------------------------------


def open_details(stage: Stage, target: str) -> FieldsView:
    view = shown(stage)
    view.go_to(Kind.USER, target)
    return view


def choose_transform(view: FieldsView, transform: Transform) -> None:
    combo = view.editor.transform
    combo.setCurrentIndex(combo.findData(transform))
    combo.activated.emit(combo.currentIndex())


def fill(view: FieldsView, name: str, value: str) -> None:
    control = view.editor._arguments[name].control
    assert isinstance(control, QLineEdit)
    control.setFocus()
    control.setText(value)
    control.textEdited.emit(value)


def test_join_of_several_in_an_order_with_the_result_at_once(stage: Stage) -> None:
    view = open_details(stage, "displayName")
    choose_transform(view, Transform.JOIN)
    view.editor.add.click()
    second = view.editor._sources[1].edit
    assert second.hasFocus()
    second.setText("department")
    second.textEdited.emit("department")
    fill(view, "separator", " / ")
    stage.wait(lambda: view.editor._result.text() == "Ada Okafor / Engineering")
    view.editor._sources[1].up.click()
    stage.wait(lambda: view.editor._result.text() == "Engineering / Ada Okafor")
    assert map_row(view, "displayName") == FieldMap(
        "displayName", ("department", "displayName"), Transform.JOIN, (" / ",)
    )
    view.editor._sources[0].remove.click()
    stage.wait(lambda: view.editor._result.text() == "Ada Okafor")
    for _ in range(3):
        view.undo.click()
    stage.wait(lambda: map_row(view, "displayName") is not None)
    view.undo.click()
    assert [s.edit.text() for s in view.editor._sources][:1] == ["displayName"]


@pytest.mark.parametrize(
    ("transform", "arguments", "result"),
    [
        (Transform.LOWER, {}, "ada okafor"),
        (Transform.UPPER, {}, "ADA OKAFOR"),
        (Transform.TRIM, {}, "Ada Okafor"),
        (Transform.SUBSTRING, {"start": "５", "length": "3"}, "Oka"),
        (Transform.REPLACE, {"old": "Ada", "new": "Dr. Ada"}, "Dr. Ada Okafor"),
        (Transform.IF_EMPTY, {"default": "nobody"}, "Ada Okafor"),
        (Transform.CONSTANT, {"value": "Example AG"}, "Example AG"),
        (Transform.FIRST_OF, {}, "Ada Okafor"),
    ],
)
def test_each_transform_with_what_it_asks_for(
    stage: Stage, transform: Transform, arguments: dict[str, str], result: str
) -> None:
    view = open_details(stage, "displayName")
    choose_transform(view, transform)
    assert set(view.editor._arguments) >= set(arguments)
    for name, value in arguments.items():
        fill(view, name, value)
    stage.wait(lambda: view.editor._result.text() == result)
    row = view._row("displayName")
    assert row is not None
    assert row.errors == ()
    assert view.editor._sources_part.isVisible() is (transform is not Transform.CONSTANT)
    choose_transform(view, Transform.NONE)
    assert map_row(view, "displayName") == FieldMap("displayName", ("displayName",))


def test_an_error_is_said_at_the_line_where_it_is_put_right(stage: Stage) -> None:
    view = open_details(stage, "displayName")
    choose_transform(view, Transform.REPLACE)
    assert view.editor._arguments["old"]._below.isHidden(), "nobody has been there yet"
    choose_transform(view, Transform.SUBSTRING)
    fill(view, "length", "two")
    stage.wait(lambda: not view.editor._arguments["length"]._below.isHidden())
    assert "“two” is not a position" in view.editor._arguments["length"]._below.text()
    assert view.editor._arguments["start"]._below.isHidden()
    assert words(view, "displayName", STATUS) == "Not complete"
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "Display name" in stage.window.bar.text
    assert view.editor.target == "displayName"
    assert "two" in str(view.editor._typed.argument("length"))


@pytest.mark.parametrize("nasty", NASTY)
def test_bad_input_is_said_and_nothing_is_lost(stage: Stage, nasty: str) -> None:
    view = open_details(stage, "title")
    source = view.editor._sources[0].edit
    source.setFocus()
    source.setText(nasty)
    source.setModified(True)
    source.textEdited.emit(nasty)
    view.editor.flush()
    before = source.text()
    choose_transform(view, Transform.REPLACE)
    for name in ("old", "new"):
        fill(view, name, nasty)
    view.editor.flush()
    choose_transform(view, Transform.CONSTANT)
    fill(view, "value", nasty)
    view.editor.flush()
    choose_transform(view, Transform.REPLACE)
    assert view.editor._sources[0].edit.text() == before
    stage.settle(0.1)
    view.search.setText(nasty)
    view.search.clear()
    view.picker.edit.setFocus()
    view.picker.edit.setText(nasty)
    view.picker.edit.textEdited.emit(nasty)
    stage.settle(0.5)
    assert max(part.width() for part in view.editor.findChildren(QWidget)) < 1200
    stage.next()
    stage.settle(0.3)
    assert not stage.crashes
    stage.window.session.flow.saved()
    assert drafts.load(stage.folder) == stage.window.session.draft


def test_a_source_emptied_in_place_unmaps_and_required_is_said(stage: Stage) -> None:
    view = shown(stage)
    view._on_source_chosen("title", "  ")
    assert map_row(view, "title") is None
    assert words(view, "title", STATUS) == "Suggestion"
    view.table.go_to("userName")
    press(Key.Key_Delete)
    assert words(view, "userName", STATUS) == "Required"
    stage.next()
    stage.wait(lambda: "“User name” is required and not mapped" in stage.window.bar.text)
    assert view.editor.isVisible()
    assert view.editor._sources[0].edit.hasFocus()
    assert "required" in view.editor._source_note.text()
    view.editor.use.click()
    stage.next("criteria")


def test_suggestions_are_accepted_together_and_undone(stage: Stage) -> None:
    view = shown(stage)
    assert not view.accept_all.isEnabled()
    for target in ("title", "emails.work"):
        view.table.go_to(target)
        view.remove.click()
    view._on_source_chosen("title", "department")
    assert tab_texts(view)[2] == "Unmapped 7"
    view.accept_all.click()
    assert map_row(view, "emails.work") == FieldMap("emails.work", ("mail",))
    assert map_row(view, "title") == FieldMap("title", ("department",)), "a choice is kept"
    view.undo.click()
    assert map_row(view, "emails.work") is None
    view.go_to(Kind.USER, "title")
    assert "same name" in view.editor._reason.text()
    view.editor.use.click()
    assert map_row(view, "title") == FieldMap("title", ("title",))


def test_what_is_being_typed_is_taken_over_by_next(stage: Stage) -> None:
    view = open_details(stage, "title")
    source = view.editor._sources[0].edit
    source.setText("department")
    source.textEdited.emit("department")
    stage.next("criteria")
    saved = {r.target: r for r in stage.fakes.saved[-1].policy.user_map}
    assert saved["title"].sources == ("department",)
    stage.window.back.click()
    page = page_of(stage)
    stage.wait(lambda: page.view.side.results)
    assert page.view.undo.isEnabled(), "undo is there after Back, too"


# -- samples ------------------------------------------------------------------------------------


def test_another_sample_by_typing_by_arrows_and_by_chance(stage: Stage) -> None:
    view = shown(stage)
    view.picker.after.click()
    stage.wait(lambda: words(view, "name.familyName", RESULT) == "Müller")
    view.picker.before.click()
    view.picker.before.click()
    stage.wait(lambda: view.side.sample and view.side.sample.guid == "guid-39")
    view.picker.chance.click()
    assert view.side.sample is not None
    assert view.side.sample.guid != "guid-39"
    view.picker.edit.setFocus()
    view.picker.edit.selectAll()
    type_text("Chlo")
    stage.wait(view.picker.list.isVisible)
    press(Key.Key_Down)
    press(Key.Key_Return)
    stage.wait(lambda: words(view, "name.givenName", RESULT) == "Chloé")
    stage.wait(lambda: view.picker.edit.text().startswith("Chloé "))
    stage.window.activateWindow()  # offscreen, the list that closed would stay the active window
    view.picker.edit.setFocus()
    view.picker.edit.selectAll()
    type_text("nobody at all")
    stage.settle(0.6)
    assert view.picker.edit.property("invalid") is True
    view.table.setFocus()
    assert view.picker.edit.text().startswith("Chloé "), "who is chosen stays chosen"


def test_a_result_that_cannot_be_is_said_in_its_row(stage: Stage) -> None:
    stage.fakes.mapping_errors["title"] = RecordRejected(
        "value_too_long", field="title", length=300, limit=256
    )
    view = shown(stage)
    assert "“Job title” is too long: 300 characters" in words(view, "title", RESULT)


# -- the directory ------------------------------------------------------------------------------


def test_without_a_pass_the_directory_is_read_and_can_be_stopped(stage: Stage) -> None:
    def slow(_profile: object, _attributes: object, stop: Event, _on: object) -> None:
        stop.wait(20)
        raise Stopped

    usual = stage.fakes._refresh
    stage.fakes._refresh = slow  # type: ignore[assignment]
    stage.open("mapping")
    page = page_of(stage)
    stage.wait(lambda: page.bar.reading)
    assert page.view.table.isEnabled(), "the map can be edited meanwhile"
    stage.next()
    stage.settle(0.2)
    assert stage.step == "mapping"
    page.bar.button.click()
    stage.wait(lambda: not page.bar.reading)
    stage.wait(lambda: stage.window.next.isEnabled())
    assert stage.window.next.text() == "Continue &without trying"
    assert "could not be tried" in stage.window.bar.text
    stage.fakes._refresh = usual  # type: ignore[method-assign]
    stage.next("criteria")
    assert "check_mapping" not in stage.fakes.calls


def test_a_failed_reading_says_why_and_is_tried_again(stage: Stage) -> None:
    stage.fakes.errors["refresh"] = [Misconfigured("password_wrong", user="reader@corp")]
    stage.open("mapping")
    page = page_of(stage)
    stage.wait(lambda: page.bar.message.isVisible())
    assert stage.fakes.calls.count("refresh") == 1, "a bad password is tried once"
    assert "attributes" not in stage.fakes.calls, "and not for the schema either"
    show_tab(page.view, Tab.PROBLEMS)
    assert "was not read" in page.view.empty.text()
    page.bar.button.click()
    stage.wait(lambda: page.view.side.trial)
    assert "attributes" in stage.fakes.calls


def test_an_attribute_that_was_not_read_is_read(stage: Stage) -> None:
    view = shown(stage)
    page = page_of(stage)
    before = stage.fakes.calls.count("refresh")
    view._on_source_chosen("nickName", "badgeNumber")
    assert view._row("nickName").status is Status.UNREAD  # type: ignore[union-attr]
    stage.wait(lambda: stage.fakes.calls.count("refresh") == before + 1)
    stage.wait(lambda: view._row("nickName").status is Status.MAPPED)  # type: ignore[union-attr]
    assert page.bar.info is not None
    assert "badgenumber" in page.bar.info.attributes


def test_a_schema_that_cannot_be_read_leaves_every_name_possible(stage: Stage) -> None:
    stage.fakes.errors["attributes"] = [Unavailable("controller_down", host="dc1")]
    view = shown(stage)
    view._on_source_chosen("nickName", "hatSize")
    row = view._row("nickName")
    assert row is not None
    assert row.unknown == ()
    assert view.choices.rowCount() > 30


# -- Next ---------------------------------------------------------------------------------------


def test_back_then_next_unchanged_checks_nothing_again(stage: Stage) -> None:
    shown(stage)
    stage.next("criteria")
    checks = stage.fakes.calls.count("check_mapping")
    assert checks == 2, "users and groups"
    stage.window.back.click()
    page = page_of(stage)
    stage.wait(lambda: page.view.side.results)
    stage.next("criteria")
    assert stage.fakes.calls.count("check_mapping") == checks
    assert stage.fakes.calls.count("refresh") == 1
    assert stage.window.session.draft.is_fresh("mapping")


def test_people_who_are_left_out_are_listed_and_left_out_deliberately(stage: Stage) -> None:
    people = stage.fakes.surveyed
    same = duplicate("userName", "x@example.com", ["Ada Okafor"])
    stage.fakes.mapping_reports[Kind.USER] = MappingReport(
        Kind.USER, 482, (FieldFill("userName", 470, 482),),
        (
            MappingProblem("userName", NO_MAIL, 9, tuple(people[:2]), values=("", "")),
            MappingProblem("userName", same, 2, tuple(people[5:7]), values=("x@example.com",) * 2),
        ),
        mail_domains={"example.com": 470, "corp.local": 3},
    )  # fmt: skip
    view = shown(stage)
    stage.wait(lambda: words(view, "userName", STATUS) == "Empty: 9")
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert stage.step == "mapping"
    assert view.views.currentIndex() == PROBLEMS
    assert stage.window.next.text() == "Continue any&way, leave out 11"
    top = [view.problems.topLevelItem(i) for i in range(view.problems.topLevelItemCount())]
    said = [item.text(0) for item in top if item is not None]
    assert said[0] == "“User name” is required, and empty for 9 users."
    assert said[1] == "“User name” must differ for everybody, and 2 users share a value."
    assert "corp.local" in said[2]
    assert said[3] == "Mail domains"
    first = top[0]
    assert isinstance(first, QTreeWidgetItem)
    assert [first.child(i).text(0) for i in range(first.childCount())] == [
        "Ada Okafor", "Jürgen Müller", "and 7 more",
    ]  # fmt: skip
    child = first.child(1)
    assert child is not None
    view.problems.setFocus()
    view.problems.setCurrentItem(child)
    press(Key.Key_Return)
    stage.wait(lambda: view.side.sample == people[1])
    stage.next("criteria")
    learned = stage.window.session.draft.checked["mapping"].learned
    assert learned["left_out"] == 11
    stage.window.back.click()
    page = page_of(stage)
    stage.wait(lambda: page.view.side.results)
    stage.next("criteria")


def test_an_edit_after_the_warning_asks_anew(stage: Stage) -> None:
    stage.fakes.mapping_reports[Kind.USER] = left_out_report(3)
    view = shown(stage)
    stage.next()
    stage.wait(lambda: "leave out 3" in stage.window.next.text())
    view._on_source_chosen("userName", "userPrincipalName")
    view.set_kind(Kind.USER)
    assert map_row(view, "userName") is not None
    stage.wait(lambda: stage.window.next.text() == "&Next")
    stage.fakes.mapping_reports[Kind.USER] = left_out_report(0)
    stage.wait(lambda: view.side.trial and view.side.trial.report.problems[0].count == 0)
    stage.next("criteria")


def test_a_map_that_is_wrong_blocks_whatever_is_read(stage: Stage) -> None:
    draft = draft_at("mapping", stage.fakes)
    broken = set_row(Kind.GROUP, draft.policy.group_map, "displayName", None)
    draft = replace(draft, policy=replace(draft.policy, group_map=broken))
    stage.open(draft=draft)
    page = page_of(stage)
    stage.wait(lambda: page.view.side.trial)
    for _ in range(3):
        stage.next()
        stage.settle(0.1)
    assert stage.step == "mapping"
    assert page.view.kind is Kind.GROUP, "the row to put right is shown"
    assert page.view.editor.isVisible()
    assert "required and not mapped" in stage.window.bar.text


def test_a_long_trial_can_be_stopped_and_gone_on_from(stage: Stage) -> None:
    def slow(_policy: object, kind: Kind, stop: Event) -> MappingReport:
        if stop.wait(20):
            raise Stopped
        return MappingReport(kind, 0)

    view = shown(stage)
    stage.fakes._check_mapping = slow  # type: ignore[method-assign]
    stage.close()
    stage.open("mapping")
    page = page_of(stage)
    stage.next()
    stage.wait(lambda: page.trying.isVisible())
    page.stop_trying.click()
    stage.wait(lambda: stage.window.next.text() == "Continue &without trying")
    assert view is not page.view
    stage.next("criteria")


def test_large_directories_are_tried_when_next_asks(stage: Stage) -> None:
    names = frozenset(n for r in default_user_map() for n in r.sources) | {"cn", "sAMAccountName"}
    stage.fakes.survey = SurveyInfo(7, 1_772_443_800.0, 900_000, 40, True, names)
    view = shown(stage)
    checks = stage.fakes.calls.count("check_mapping")
    view._on_source_chosen("title", "department")
    stage.settle(0.7)
    assert stage.fakes.calls.count("check_mapping") == checks
    assert words(view, "title", 3) == "–"
    assert words(view, "name.familyName", 3) == "91 %" or words(view, "name.familyName", 3)
    stage.next("criteria")
    assert stage.fakes.calls.count("check_mapping") == checks + 2


def test_a_result_never_outlives_the_page(stage: Stage) -> None:
    stage.open("mapping")
    stage.fakes.gate.clear()
    stage.settle(0.1)
    stage.window.back.click()
    stage.fakes.gate.set()
    stage.settle(0.3)
    assert stage.step == "units"
    assert not stage.window.session.draft.is_fresh("mapping")


def test_a_click_on_the_painted_combo_opens_the_editor(stage: Stage) -> None:
    view = shown(stage)
    assert view.views.currentIndex() == GRID
    assert view.table.findChildren(AttributeEdit) == [], "no editor waits in every row"
    rect = view.table.visualRect(view.model.index(2, SOURCE))
    QTest.mouseClick(
        view.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - QPoint(20, 0)
    )
    stage.wait(lambda: isinstance(QApplication.focusWidget(), AttributeEdit))
    view.table.setFocus()
    stage.settle(0.1)
    assert view.side.history.map == default_user_map()


def test_a_click_on_another_row_takes_over_what_was_typed(stage: Stage) -> None:
    view = shown(stage)
    view.table.edit_row(view.model.number_of("title"))
    edit = QApplication.focusWidget()
    assert isinstance(edit, AttributeEdit)
    edit.setText("department")
    view.table.edit_row(view.model.number_of("title"))
    assert map_row(view, "title") == FieldMap("title", ("department",))
    view.table.edit_row(view.model.number_of("nickName"))
    stage.wait(lambda: view.side.current == "nickName")
    assert len([e for e in view.table.findChildren(AttributeEdit) if e.isVisible()]) <= 1
