"""A person who clicks anything in any order, while services are slow, wrong or do not answer.

Seeded, so that what fails can be seen again: `pytest tests/ui/test_wizard_clicker.py -k 7`. After
every act these hold: nothing unhandled, no result on a page that did not ask for it, no result kept
for inputs that were not checked, a draft on the disk that can be read, and threads that end.
"""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from app.errors import AppError, Misconfigured, Refused, Unavailable
from app.findings import Account
from app.profile import DirectorySettings
from app.setup import draft as drafts
from app.setup.draft import PASSWORD, Draft
from app.setup.steps import IDS
from app.ui import background
from app.ui.wizard.page import Page
from tests.fake_services import FakeServices
from tests.ui_stage import KEY_TEXT, Stage, draft_at, pump

ACTS = 220
SEEDS = range(4)
FULL_SEEDS = range(4, 28)
QUIET_S = 30.0
NASTY = (
    "", " ", "\t", "a" * 10_000, "\0", "\x1b[31m", "\u202egnp.exe", "\u200b\ufeff", "１２３",
    "ＤＣ１．ｃｏｒｐ", "'; DROP TABLE changes; --", "%s%n{0}{name}", "CN=a\\,b,DC=x", "(&(a=*)",
    "ldap://dc1.corp.example.com:636/", "مرحبا", "日本語", "👩‍👩‍👧‍👦", "\ud7ff\ue000", "-1",
    "9" * 20, "corp.example.com", "reader@corp.example.com", KEY_TEXT,
    "a\nb\rc", "../../etc/passwd",
)  # fmt: skip
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_F6,
    Qt.Key.Key_Escape,
)  # fmt: skip


class Chaos(FakeServices):
    """Each call waits, fails or answers, by the dice of the run."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        super().__init__(folder)
        self._dice = dice
        self.open_calls = 0
        self._lock = threading.Lock()
        self.passed: list[DirectorySettings] = []
        self.approvals: list[Account] = []
        self.over = threading.Event()
        self.code_lifetime_s = 0.4

    def _call(self, name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        ready = super()._call(name, act)

        def called(*args: Any) -> Any:
            with self._lock:
                self.open_calls += 1
                delay = self._dice.choice((0.0, 0.0, 0.005, 0.03, 0.12))
                fails = self._dice.random() < 0.2
                error = self._dice.choice(_ERRORS)
            try:
                self.over.wait(delay)
                if fails and name not in ("read_key", "settings_from_key"):
                    raise error()
                result = ready(*args)
                if name == "check" and result is True:
                    self.passed.append(args[0])
                if name == "await_sign_in":
                    self.approvals.append(result)
                return result
            finally:
                with self._lock:
                    self.open_calls -= 1

        return called


_ERRORS: tuple[Callable[[], AppError], ...] = (
    lambda: Unavailable("service_unreachable", host="localhost"),
    lambda: Unavailable("controller_down", host="dc1.corp.example.com"),
    lambda: Misconfigured("password_wrong", user="reader@corp.example.com"),
    lambda: Misconfigured("sign_in_denied"),
    lambda: Refused("plan_stale"),
    lambda: Misconfigured("disk_full", path="/x", technical="no space left"),
)


class ChaosStage(Stage):
    def __init__(self, folder: Path, dice: random.Random) -> None:
        super().__init__(folder)
        self.fakes = Chaos(folder, dice)


@dataclass(repr=False)
class Clicker:
    stage: ChaosStage
    dice: random.Random
    left: list[Page] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    closed: bool = False

    @property
    def chaos(self) -> Chaos:
        fakes = self.stage.fakes
        assert isinstance(fakes, Chaos)
        return fakes

    def open(self) -> None:
        found = drafts.load(self.stage.folder)
        draft = found if found is not None and self.dice.random() < 0.7 else None
        if draft is None:
            draft = draft_at(self.dice.choice(IDS), self.stage.fakes)
        self.closed = False
        window = self.stage.open(draft=draft, typed={PASSWORD: "directory password"})
        window.closed.connect(self._on_closed)
        self.seen = self.stage.page

    def _on_closed(self) -> None:
        self.closed = True

    def act(self) -> None:
        if self.closed:
            self.stage.window.deleteLater()
            pump()
            self.open()
        roll = self.dice.random()
        dialog = self._dialog()
        if dialog is not None:
            self._answer(dialog)
        elif roll < 0.24:
            self._say("next")
            QTest.mouseClick(self.stage.window.next, Qt.MouseButton.LeftButton)
        elif roll < 0.34:
            self._say("back")
            QTest.mouseClick(self.stage.window.back, Qt.MouseButton.LeftButton)
        elif roll < 0.40:
            self._jump()
        elif roll < 0.43:
            self._say("close")
            self.stage.window.close()
        elif roll < 0.53:
            self._key()
        elif roll < 0.57:
            self.chaos.approved.set() if self.dice.random() < 0.5 else self.chaos.approved.clear()
            self._say("approved" if self.chaos.approved.is_set() else "not approved")
        else:
            self._touch()
        for _ in range(self.dice.choice((0, 1, 1, 3, 12))):
            pump()
        self.hold()

    # -- acts -----------------------------------------------------------------------------------

    def _say(self, what: str) -> None:
        self.done.append(f"{self.stage.page.step_id}: {what}")

    def _dialog(self) -> QDialog | None:
        # Not the list of all top-level widgets: wrapping one that Qt is just taking down has
        # crashed the process (PySide6 6.11).
        window = QApplication.activeModalWidget()
        return window if isinstance(window, QDialog) and window.isVisible() else None

    def _answer(self, dialog: QDialog) -> None:
        buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
        self._say(f"answers {type(dialog).__name__}")
        if isinstance(dialog, QMessageBox) and buttons:
            QTest.mouseClick(self.dice.choice(buttons), Qt.MouseButton.LeftButton)
        else:
            dialog.reject()

    def _jump(self) -> None:
        steps = self.stage.window.steps
        item = steps.item(self.dice.randrange(steps.count()))
        self._say(f"jumps to {item.text()}")
        point = steps.visualItemRect(item).center()
        QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def _key(self) -> None:
        target = QApplication.focusWidget() or self.stage.window
        if target.window() is not self.stage.window:
            target = self.stage.window
        key = self.dice.choice(KEYS)
        self._say(f"{key.name} on {type(target).__name__}")
        QTest.keyClick(target, key)

    def _touch(self) -> None:
        page = self.stage.page
        kinds = (
            QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTabBar, QPlainTextEdit,
            QAbstractSpinBox,
        )  # fmt: skip
        found = [
            w for w in page.findChildren(QWidget)
            if isinstance(w, kinds) and w.isVisible() and w.isEnabled()
        ]  # fmt: skip
        if not found:
            return
        widget = self.dice.choice(found)
        self._say(f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}")
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            self._type(widget)
        elif isinstance(widget, QComboBox | QAbstractSpinBox):
            QTest.keyClick(widget, self.dice.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
        elif isinstance(widget, QTabBar):
            if widget.count():
                widget.setCurrentIndex(self.dice.randrange(widget.count()))
        elif isinstance(widget, QAbstractItemView):
            room = widget.viewport().rect()
            point = QPoint(
                self.dice.randrange(max(room.width(), 1)),
                self.dice.randrange(max(room.height(), 1)),
            )
            QTest.mouseClick(widget.viewport(), Qt.MouseButton.LeftButton, pos=point)
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def _type(self, widget: QLineEdit | QPlainTextEdit) -> None:
        """As an input method does: keys alone know no other scripts."""
        widget.setFocus()
        if self.dice.random() < 0.5:
            widget.selectAll()
        event = QInputMethodEvent()
        event.setCommitString(self.dice.choice(NASTY))
        QCoreApplication.sendEvent(widget, event)

    # -- what holds ---------------------------------------------------------------------------

    def hold(self) -> None:
        trail = "\n".join(self.done[-25:])
        assert not self.stage.crashes, (self.stage.crashes, trail)
        assert background._threads._threads <= background.MAX_THREADS
        if self.closed:
            return
        page = self.stage.page
        if page is not self.seen:
            self.left.append(self.seen)
            self.seen = page
        for old in self.left:
            assert not old.scope._open, trail
        draft = self.stage.window.session.draft
        self._holds_for(draft, trail)
        flow = self.stage.window.session.flow
        assert flow.step.id == page.step_id, trail
        if self.dice.random() < 0.1:
            saved = drafts.load(self.stage.folder)
            assert saved is None or isinstance(saved, Draft)

    def _holds_for(self, draft: Draft, trail: str) -> None:
        if draft.checked.get("check") is not None and draft.is_fresh("check"):
            known = [*self.chaos.passed, _STAGED]
            assert any(_same(draft.directory, one) for one in known), trail
        for name in ("directory password", "agent-secret"):
            assert name not in self._draft_as_kept(), trail

    def _draft_as_kept(self) -> str:
        """Another thread may take it away at any moment."""
        try:
            return (self.stage.folder / drafts.FILE).read_text(encoding="utf-8")
        except FileNotFoundError:
            return ""


def _same(one: DirectorySettings, other: DirectorySettings) -> bool:
    return one == other


_STAGED = draft_at("install", FakeServices(Path("."))).directory
"""What a draft that begins after the check was checked with."""


@pytest.fixture(autouse=True)
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda _url: True)


def click_through(seed: int, folder: Path, acts: int) -> None:
    dice = random.Random(seed)
    stage = ChaosStage(folder, dice)
    clicker = Clicker(stage, dice)
    try:
        clicker.open()
        for _ in range(acts):
            clicker.act()
        ends(clicker)
    finally:
        clicker.chaos.over.set()
        clicker.chaos.approved.set()
        for dialog in stage.window.findChildren(QDialog):
            dialog.reject()
        stage.close()
        pump()
    assert not stage.crashes, stage.crashes


def ends(clicker: Clicker) -> None:
    """After the window is gone nothing is under way, and no task of a page is left."""
    dialog = clicker._dialog()
    if dialog is not None:
        dialog.reject()
    if not clicker.closed:
        clicker.stage.window._may_close = True
        clicker.stage.window.close()
    clicker.chaos.over.set()
    end = time.monotonic() + QUIET_S
    while clicker.chaos.open_calls:
        assert time.monotonic() < end, f"{clicker.chaos.open_calls} calls never ended"
        pump()
    for _ in range(20):
        pump()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pages = {id(page.scope): page.scope for page in clicker.left}
    left = [t for scope in pages.values() for t in scope._tasks if not t.done()]
    assert not left, left
    assert not asyncio.all_tasks(asyncio.get_event_loop()), "something still waits"


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.usefixtures("qt_loop")
def test_anything_in_any_order(seed: int, tmp_path: Path) -> None:
    click_through(seed, tmp_path, ACTS)


@pytest.mark.full
@pytest.mark.parametrize("seed", FULL_SEEDS)
@pytest.mark.usefixtures("qt_loop")
def test_anything_in_any_order_for_long(seed: int, tmp_path: Path) -> None:
    click_through(seed, tmp_path, 5 * ACTS)
