"""The dialog for what nobody expected."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from app.ui.crash import CrashDialog, details_of
from tests.ui_stage import pump


def test_the_crash_dialog_has_everything_that_support_needs(qt_loop: object) -> None:
    try:
        raise ValueError("what went wrong")
    except ValueError as exc:
        error = exc
    dialog = CrashDialog(error)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == details_of(error)
    assert "what went wrong" in copied
    assert "test_crash.py" in copied
    dialog.deleteLater()
    pump()
