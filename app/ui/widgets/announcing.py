"""What is said aloud: to a screen reader, of what changed elsewhere than at the focus.

A reader speaks whatever gets the focus. A page that was changed, a message that came up, a check
or a run that is through it learns from here, and only from here.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

FINDING_S, SETTLING_S, AGAIN_MS = 30.0, 1.5, 100
"""A program and a reader find each other through the system, some time after the start, and what
the reader listens to is asked for after that (Qt 6.11 tells neither): what the first window says
waits for it."""
_started = time.monotonic()
_found: list[float] = []
"""When a reader was there for the first time."""


@dataclass(frozen=True, slots=True)
class _Said:
    source: QWidget
    words: str
    urgent: bool


@dataclass(slots=True)
class _Window:
    """What is said in one window when the event that is being handled is over."""

    waiting: list[_Said] = field(default_factory=list)
    is_due: bool = False


_windows: WeakKeyDictionary[QWidget, _Window] = WeakKeyDictionary()


def announce(source: QWidget, *said: str, urgent: bool = False) -> None:
    """Says these sentences, as one, after what the focus does in the same moment: a reader drops
    what it says when the focus moves. Not said: what nobody sees by then, what is said in the
    same moment as a part of something else, and the empty. `urgent` breaks into whatever is being
    said."""
    words = _sentences(said)
    if not words or not (QAccessible.isActive() or _must_wait()):
        return
    window = source.window()
    here = _windows.setdefault(window, _Window())
    here.waiting.append(_Said(source, words, urgent))
    if not here.is_due:
        here.is_due = True
        QTimer.singleShot(0, window, lambda: _say(window, here))


def _must_wait() -> bool:
    """Whether somebody may be about to listen who does not yet."""
    now = time.monotonic()
    if QAccessible.isActive() and not _found:
        _found.append(now)
    if _found:
        return now - _found[0] < SETTLING_S
    return now - _started < FINDING_S


def _sentences(parts: Sequence[str]) -> str:
    """One after another, with the stop between them that a title does without."""
    words = [part.strip() for part in parts if part.strip()]
    stopped = [f"{part}." if part[-1].isalnum() else part for part in words[:-1]]
    return " ".join([*stopped, *words[-1:]])


def _say(window: QWidget, here: _Window) -> None:
    here.is_due = False
    here.waiting = [said for said in here.waiting if _is_seen(said.source)]
    if here.waiting and _must_wait():
        here.is_due = True
        QTimer.singleShot(AGAIN_MS, window, lambda: _say(window, here))
        return
    seen, here.waiting = here.waiting, []
    heard: list[str] = []
    for said in seen:
        part_of = any(said.words in other.words and said.words != other.words for other in seen)
        if not part_of and said.words not in heard:
            heard.append(said.words)
            _send(window, said)


def _is_seen(source: QWidget) -> bool:
    return isValid(source) and source.isVisible()


def _send(window: QWidget, said: _Said) -> None:
    """From the window itself: it is there for as long as a reader may ask who spoke."""
    event = QAccessibleAnnouncementEvent(window, said.words)
    if said.urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
