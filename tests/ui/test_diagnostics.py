"""The diagnostics page, its log, its support file, and the window of settings that are damaged:
states of the screen. What the checks really do is in tests/integration/test_diagnosis.py."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.errors import Misconfigured
from app.findings import CheckResult, CheckState, LogLine
from app.profile import Profile
from app.ui.main_window.diagnostics.lines import LONGEST, Lines
from app.ui.main_window.diagnostics.log_view import EMPTY, LIST
from app.ui.main_window.diagnostics.page import CHECKS, LOG
from app.ui.rescue import CHECKS as RESCUE_CHECKS
from app.ui.rescue import WAYS
from tests.fake_services import NOW
from tests.ui import diagnostics_scenes
from tests.ui.diagnostics_scenes import (
    ALL,
    DC1,
    FakeDiagnosis,
    diagnostics_page,
    log_lines,
    rescue_window,
    support_dialog,
)
from tests.ui_stage import Stage

FULL = Misconfigured("disk_full", path="/srv/support.zip")


def test_all_checks_and_what_the_worst_says(stage: Stage) -> None:
    fake = FakeDiagnosis()
    page = diagnostics_page(stage, fake)
    assert fake.asked == []  # nobody is asked, and no password sent, because somebody looks
    page.run.click()
    stage.wait(lambda: not page.is_checking)
    assert set(page.checks.rows) == set(ALL)
    assert page._summary.text() == "1 checks failed. 2 warnings to read."
    assert page.checks.chosen is not None
    assert page.checks.chosen.check == "machine_outbound"
    assert "cannot be reached" in page.checks.message.text
    assert "cannot be reached" in page.proxy.accessibleName()
    page.checks.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Failed" in copied
    assert "Check the proxy settings" in copied


def test_one_row_again_by_button_and_by_key(stage: Stage) -> None:
    fake = FakeDiagnosis()
    page = diagnostics_page(stage, fake)
    page.run.click()
    stage.wait(lambda: not page.is_checking)
    fake.rows["machine_outbound"] = CheckResult(
        "machine_outbound", CheckState.OK, 0.1, "outbound_direct",
        {"host": "directory.example.com", "milliseconds": 40, "proxy": ""},
    )  # fmt: skip
    page.once_more.click()
    stage.wait(lambda: not page.is_checking)
    assert fake.asked == ["checks", "machine_outbound"]
    assert page.checks.number(CheckState.FAILED) == 0
    assert "answers in 40 ms" in page.proxy.accessibleName()
    page.checks.checks.buttons["agents_known"].click()
    stage.wait(lambda: fake.asked[-1] == "agents_known" and not page.is_checking)


def test_stop_leaves_what_was_found(stage: Stage) -> None:
    page = diagnostics_page(stage, FakeDiagnosis(stays_at="users_readable"))
    QTest.keyClick(page.window(), Qt.Key.Key_F5)
    stage.wait(lambda: page.checks.rows.get("users_readable") is not None)
    assert "checked" in page._summary.text()
    page.run.click()
    stage.wait(lambda: not page.is_checking)
    assert page.checks.rows["sign_in"].state is CheckState.OK
    assert page.checks.rows["users_readable"].state is CheckState.SKIPPED
    assert page._summary.text().startswith("Stopped")


def test_the_proxy_leads_to_its_settings(stage: Stage) -> None:
    page = diagnostics_page(stage)
    wanted: list[tuple[str, object]] = []
    page.wanted.connect(lambda *what: wanted.append(what))
    page.change_proxy.click()
    assert wanted == [("settings", "proxy")]


# -- the log ------------------------------------------------------------------------------------


def test_the_log_by_level_by_text_and_whole(stage: Stage) -> None:
    page = diagnostics_page(stage)
    QTest.keyClick(page.window(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.currentIndex() == LOG
    log = page.log
    stage.wait(lambda: len(log.model.rows) == 60)
    assert log.search.hasFocus()
    log.level.setCurrentIndex(2)
    stage.wait(lambda: len(log.model.rows) == 20)
    assert log.count.text() == "20 of 60 records"
    log.table.selectRow(0)
    assert "KeyError: 7" in log.whole.toPlainText()
    log.copy.click()
    stage.wait(lambda: "KeyError: 7" in QGuiApplication.clipboard().text())
    QTest.keyClicks(log.search, "nobody has this")
    stage.wait(lambda: log.views.currentIndex() == EMPTY)
    assert log.empty.kind == "hidden"
    log.empty.action.click()
    stage.wait(lambda: len(log.model.rows) == 60)


def test_the_log_is_followed_and_what_is_read_stays_in_its_place(stage: Stage) -> None:
    fake = FakeDiagnosis()
    page = diagnostics_page(stage, fake)
    page.look_for()
    log = page.log
    stage.wait(lambda: len(log.model.rows) == 60)
    log.table.selectRow(30)
    log.table.verticalScrollBar().setValue(28)
    newest = LogLine(NOW.timestamp() + 5, "ERROR", "app.x", "the newest")
    fake.lines = (newest, *fake.lines)
    log.refresh()
    stage.wait(lambda: len(log.model.rows) == 61)
    assert log.table.currentIndex().row() == 31
    assert log.table.verticalScrollBar().value() == 29


def test_ten_megabytes_of_log_do_not_hold_up_the_window(stage: Stage) -> None:
    """Nothing is laid out that is not looked at."""
    lines = log_lines(60_000)
    page = diagnostics_page(stage, FakeDiagnosis(lines=lines))
    page.look_for()
    stage.wait(lambda: len(page.log.model.rows) == 60_000)
    asked: list[int] = []
    cell = page.log.model._cell
    page.log.model._cell = lambda line, column: asked.append(column) or cell(line, column)  # type: ignore[func-returns-value,method-assign]
    page.log.table.scrollToBottom()
    stage.settle(0.1)
    assert 0 < len(asked) < 2000


@pytest.mark.parametrize("case", ["nothing", "failed"])
def test_a_log_that_is_empty_and_one_that_cannot_be_read(stage: Stage, case: str) -> None:
    fake = FakeDiagnosis(lines=())
    if case == "failed":
        fake.log_errors = [Misconfigured("folder_not_writable", folder="/srv/log")]
    page = diagnostics_page(stage, fake)
    page.look_for()
    kind = {"nothing": "good", "failed": "failed"}[case]
    stage.wait(lambda: page.log.empty.kind == kind)
    page.log.follow.setChecked(False)
    if case == "failed":
        fake.lines = log_lines(2)
        page.log.empty.action.click()
        stage.wait(lambda: page.log.views.currentIndex() == LIST)


# -- a support file -----------------------------------------------------------------------------


def test_what_is_shown_and_ticked_is_what_is_written(stage: Stage) -> None:
    fake = FakeDiagnosis()
    dialog = support_dialog(stage, fake)
    stage.wait(lambda: len(dialog.shown) == 4)
    assert "secrets: 4" in dialog.taken.text()
    item = dialog.files.topLevelItem(2)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    assert "secrets: 3" in dialog.taken.text()
    dialog.files.setCurrentItem(dialog.files.topLevelItem(3))
    assert len(dialog.preview.lines) == 4000
    dialog.search.setText("PERSON-3999")
    dialog.found.click()
    stage.wait(lambda: dialog.preview.currentIndex().row() == 3999)
    dialog.keep_hosts.setChecked(True)
    stage.wait(lambda: len(dialog.shown) == 4)
    assert DC1 in dialog.shown[1].part.text
    assert [part.name for part in dialog.ticked] == [
        "read-me.txt", "checks.json", "log/identity-connect.log",
    ]  # fmt: skip
    fake.keep_errors = [FULL]
    path = Path("/srv/support.zip")
    dialog._scope.start(dialog.keep(path))
    stage.wait(lambda: dialog.bar.isVisible())
    assert "no space left" in dialog.bar.text
    shown = tuple(dialog.ticked)
    page = dialog.parent()
    dialog._scope.start(dialog.keep(path))
    stage.wait(lambda: fake.kept)
    assert fake.kept == [(path, shown)]
    stage.wait(lambda: page.dialog is None)  # type: ignore[union-attr]


def test_cancel_stops_what_is_put_together(stage: Stage) -> None:
    fake = FakeDiagnosis()
    fake.building.clear()
    dialog = support_dialog(stage, fake)
    stage.wait(lambda: dialog.progress.maximum() == 9)
    assert not dialog.save.isEnabled()
    dialog.away.click()
    stage.settle(0.1)
    assert fake.kept == []


def test_find_goes_round() -> None:
    lines = Lines.of("one\nTwo\nthree\ntwo again")
    assert lines.find("TWO", -1) == 1
    assert lines.find("two", 1) == 3
    assert lines.find("two", 3) == 1
    assert lines.find("four", 0) is None


def test_a_line_too_long_for_one_row_is_whole_in_several() -> None:
    long = "a" * (LONGEST - 3) + "needle" + "b" * LONGEST
    lines = Lines.of(f"first\n{long}\n\nlast")
    assert "".join(lines.rows[1:4]) == long
    assert list(lines.numbers) == [0, 1, 1, 1, 2, 3]
    assert lines.find("NEEDLE", -1) == 1
    assert lines.find("bfirst", -1) is None
    assert lines.find("ablast", -1) is None


def test_a_wide_line_of_a_support_file_is_read_by_keyboard(stage: Stage) -> None:
    dialog = support_dialog(stage, FakeDiagnosis())
    stage.wait(lambda: len(dialog.shown) == 4)
    preview = dialog.preview
    preview.show_lines(Lines.of("short\n" + "0123456789" * 40 + "the end\nshort"))
    preview.setFocus()
    stage.settle(0.05)
    bar, control = preview.horizontalScrollBar(), Qt.KeyboardModifier.ControlModifier
    right = preview.visualRect(preview.model().index(1, 0)).right()
    assert right >= preview.fontMetrics().horizontalAdvance(preview.lines.rows[1])
    QTest.keyClick(preview, Qt.Key.Key_Right)
    assert 0 < bar.value() < bar.maximum()
    QTest.keyClick(preview, Qt.Key.Key_Right, control)
    assert bar.value() == bar.maximum()
    assert preview.visualRect(preview.model().index(1, 0)).right() <= preview.viewport().width()
    QTest.keyClick(preview, Qt.Key.Key_Left, control)
    assert bar.value() == 0
    preview.look_at(1, "THE END")
    assert bar.value() > bar.maximum() // 2


def test_the_details_of_a_check_are_scrolled_by_keyboard(stage: Stage) -> None:
    page = diagnostics_page(stage, FakeDiagnosis())
    page.run.click()
    stage.wait(lambda: not page.is_checking)
    view, words = page.checks, page.checks.message
    scroll = view._scroll
    words.show_sentence("Many words. " * 400)
    stage.wait(lambda: scroll.verticalScrollBar().maximum() > 0)
    view.checks.setFocus()
    while not scroll.hasFocus():
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        assert not view.copy.hasFocus(), "the details come before their buttons"
    QTest.keyClick(scroll, Qt.Key.Key_PageDown)
    assert scroll.verticalScrollBar().value() > 0
    assert scroll.accessibleName() == "Way to the service, and the proxy"
    words.show_sentence("Few words.")
    stage.wait(lambda: scroll.verticalScrollBar().maximum() == 0)
    assert view.checks.hasFocus()


# -- settings that cannot be read ---------------------------------------------------------------


def test_damaged_settings_and_the_ways_out(stage: Stage) -> None:
    fake = FakeDiagnosis(
        version=diagnostics_scenes.SettingsVersion(12, NOW.timestamp(), "ada", "window")
    )
    window = rescue_window(stage, fake=fake)
    solved: list[bool] = []
    window.solved.connect(lambda: solved.append(True))
    assert "is damaged" in window.bar.text
    assert window.restore.hasFocus()
    window.show_checks.click()
    stage.wait(lambda: fake.asked == ["checks"] and not window.page.is_checking)
    assert window.views.currentIndex() == RESCUE_CHECKS
    assert not window.page.change_proxy.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.views.currentIndex() == WAYS
    window.restore.click()
    stage.wait(lambda: solved)
    assert fake.restored == [12]


def test_without_a_history_nothing_is_promised(stage: Stage) -> None:
    window = rescue_window(stage, FULL, FakeDiagnosis())
    assert not window.restore.isEnabled()
    assert window.again.hasFocus()
    window.show_error(replace_code("profile_damaged"))
    stage.settle(0.1)
    assert not window.restore.isEnabled()
    assert "holds none" in window._restored.text()


def replace_code(code: str) -> Misconfigured:
    return Misconfigured(code, path="/srv/profile.json", position="the end")


def test_every_control_has_a_name_and_letters_of_its_own(stage: Stage) -> None:
    page = diagnostics_page(stage)
    page.run.click()
    stage.wait(lambda: not page.is_checking)
    for tab in (CHECKS, LOG):
        page.tabs.setCurrentIndex(tab)
        stage.settle(0.1)
        letters = _letters(page)
        assert len(letters) == len(set(letters)), letters
    page.tabs.setCurrentIndex(CHECKS)
    window = rescue_window(stage)
    letters = _letters(window)
    assert len(letters) == len(set(letters)), letters
    assert not [w for w in _focusable(window) if not w.accessibleName() and not _said(w)]


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def _focusable(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]


def _letters(root: QWidget) -> list[str]:
    said = [_said(w) for w in root.findChildren(QWidget) if w.isVisible() and _said(w)]
    found = [text.replace("&&", "").partition("&")[2][:1].lower() for text in said]
    return [letter for letter in found if letter]


def test_the_settings_of_another_profile_show_their_proxy(stage: Stage) -> None:
    page = diagnostics_page(stage)
    page.context.profile = replace(
        Profile("q"), cloud=replace(page.context.profile.cloud, proxy="")
    )
    page.show_profile()
    assert "as the system says" in page.proxy.accessibleName()
