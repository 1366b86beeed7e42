"""After the setup: the last run's confirmed numbers, the next run, sync now."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from app.agent.events import RunEnded, StateChanged
from app.errors import Unavailable
from app.profile import Profile, Security
from app.sync.model import Mode, RunReport
from app.sync.stored import WorkerState
from app.ui.crash import CrashDialog, details_of
from app.ui.status_window import StatusWindow
from tests.fake_services import NOW, FakeServices
from tests.ui.test_wizard_look import mnemonics
from tests.ui_stage import DIRECTORY, pump

REPORT = RunReport(
    "r1", Mode.SCHEDULED, NOW.timestamp(), NOW.timestamp() + 9, "done",
    confirmed={"user.create": 3, "user.disable": 1},
)  # fmt: skip


@pytest.fixture
def fakes(tmp_path: Path) -> FakeServices:
    return FakeServices(tmp_path)


@pytest.fixture
def window(qt_loop: object, fakes: FakeServices) -> Iterator[StatusWindow]:
    profile = Profile(id="p", directory=DIRECTORY)
    window = StatusWindow(fakes.services(), profile)
    window.show()
    yield window
    fakes.gate.set()
    window.close()
    window.deleteLater()
    pump()


def wait(until: Callable[[], object], seconds: float = 5) -> None:
    end = time.monotonic() + 4 * seconds  # a busy machine is no failure
    while not until():
        assert time.monotonic() < end
        pump()


def texts(window: StatusWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_readable_passwords_are_marked_as_long_as_they_are(
    qt_loop: object, fakes: FakeServices, window: StatusWindow
) -> None:
    assert not any("travel readable" in text for text in texts(window))
    directory = replace(DIRECTORY, security=Security.PLAIN)
    plain = StatusWindow(fakes.services(), Profile(id="p", directory=directory))
    plain.show()
    wait(lambda: any("Passwords travel readable" in text for text in texts(plain)))
    plain.close()
    plain.deleteLater()


def test_nothing_synced_yet(window: StatusWindow) -> None:
    wait(lambda: "Nothing has been synced yet" in window.verdict.text())
    assert not window.views.isVisible()


def test_the_confirmed_numbers_of_the_last_run(window: StatusWindow, fakes: FakeServices) -> None:
    fakes.reports = [REPORT]
    window.refresh()
    wait(lambda: "users created" in texts(window))
    shown = texts(window)
    assert mnemonics(window) == {}
    assert window.verdict.text().startswith("Everything works")
    assert "3" in shown
    assert "users updated" not in shown


def test_sync_now_shows_its_progress_and_its_result(
    window: StatusWindow, fakes: FakeServices
) -> None:
    wait(lambda: "runs" in fakes.calls)
    fakes.gate.clear()
    window.sync.click()
    wait(lambda: window.progress.isVisible())
    assert not window.sync.isEnabled()
    fakes.gate.set()
    wait(lambda: window.verdict.text().startswith("Everything works"))
    assert window.sync.isEnabled()


def test_a_sync_that_cannot_begin_says_why(window: StatusWindow, fakes: FakeServices) -> None:
    fakes.errors["run_scheduled"] = [Unavailable("already_running", folder="/x")]
    window.sync.click()
    wait(lambda: window.bar.isVisible())
    assert window.sync.isEnabled()


def test_what_the_worker_tells(window: StatusWindow, fakes: FakeServices) -> None:
    wait(lambda: "runs" in fakes.calls)
    fakes.reports = [replace(REPORT, result="partial", rejected=2)]
    due = replace(WorkerState(), next_run_at=NOW.timestamp() + 1800)
    window.take_events([StateChanged(due), RunEnded(fakes.reports[0])])
    wait(lambda: "something needs you" in window.verdict.text())
    assert "2026" in window._next.text() or "26" in window._next.text()


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
    assert "test_status_window.py" in copied
    dialog.deleteLater()
    pump()
