"""What moves: only where it may, only while it is seen, and never in the way."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from app.ui import motion
from app.ui.widgets.state_badge import StateBadge
from tests.ui_stage import pump


@pytest.fixture
def moving(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a desktop that refuses nothing."""
    monkeypatch.setattr(motion, "_wanted", True)


def wait(until: Callable[[], object]) -> None:
    end = time.monotonic() + 40
    while not until():
        assert time.monotonic() < end, "never"
        pump()


def ring_of(badge: StateBadge) -> motion.Ring:
    return badge.findChild(motion.Ring)


@pytest.mark.usefixtures("qt_app", "moving")
def test_a_ring_turns_while_it_is_seen_and_something_runs() -> None:
    badge = StateBadge("running", "Reading")
    badge.show()
    still = ring_of(badge).pixmap().toImage()
    wait(lambda: ring_of(badge).pixmap().toImage() != still)
    assert ring_of(badge).pixmap().size() == still.size()
    badge.set_state("ok", "Read")
    done = ring_of(badge).pixmap().toImage()
    assert not ring_of(badge).is_moving
    assert ring_of(badge).pixmap().toImage() == done
    badge.set_state("running", "Reading")
    assert ring_of(badge).is_moving
    badge.hide()
    assert not ring_of(badge).is_moving, "an unseen ring costs power"
    badge.show()
    assert ring_of(badge).is_moving
    badge.close()


@pytest.mark.usefixtures("qt_app", "moving")
def test_a_page_gives_way_and_nothing_is_in_the_way() -> None:
    clicked: list[str] = []
    window = QWidget()
    stack = QStackedWidget(window)
    for name in ("one", "two"):
        button = QPushButton(name)
        button.clicked.connect(lambda _=False, name=name: clicked.append(name))
        stack.addWidget(button)
    window.resize(200, 80)
    stack.resize(200, 80)
    window.show()
    before = window.grab().toImage()
    motion.fade_away(stack)
    stack.setCurrentIndex(1)
    assert window.grab().toImage() == before, "it begins with what was there"
    under = window.childAt(stack.rect().center())
    assert under is stack.currentWidget(), "what fades takes no click"
    QTest.mouseClick(under, Qt.MouseButton.LeftButton)
    assert clicked == ["two"]
    wait(lambda: len(window.children()) == 1)
    assert window.grab().toImage() != before
    window.close()


@pytest.mark.usefixtures("qt_app", "moving")
def test_what_fades_has_the_ground_of_the_window_and_no_more_than_is_seen() -> None:
    """A page that is transparent would leave two texts over one another."""
    window = QWidget()
    window.setStyleSheet("QWidget#ground { background: rgb(10, 200, 30); }")
    window.setObjectName("ground")
    view = QWidget(window)
    stack = QStackedWidget(view)
    for name in ("one", "two"):
        stack.addWidget(QLabel(name))
    window.resize(200, 80)
    view.resize(200, 80)
    stack.resize(200, 400)
    window.show()
    before = window.grab().toImage()
    motion.fade_away(stack)
    stack.setCurrentIndex(1)
    assert window.grab().toImage() == before
    leaving = view.findChild(motion._Leaving)
    assert leaving is not None
    assert leaving.height() == 80
    window.close()


@pytest.mark.usefixtures("qt_app")
def test_nothing_moves_before_the_system_was_asked() -> None:
    window = QWidget()
    page = QPushButton("one", window)
    window.show()
    motion.fade_away(page)
    assert window.children() == [page]
    badge = StateBadge("running", "Reading")
    badge.show()
    assert not ring_of(badge).is_moving
    for widget in (window, badge):
        widget.close()


@pytest.mark.parametrize(
    ("key", "value", "refused"),
    [
        ("reduced-motion", 1, True),
        ("reduced-motion", 0, False),
        ("enable-animations", False, True),
        ("enable-animations", True, False),
        ("enable-animations", None, False),
    ],
)
def test_what_a_desktop_answers(key: str, value: object, refused: bool) -> None:
    assert motion.refuses(key, value) is refused
