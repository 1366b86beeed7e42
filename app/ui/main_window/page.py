"""What every page of the main window is to the window.

A page is made when it is wanted first and lives as long as the window. `enter` and `leave` bracket
its being seen: what only a person who looks at it needs (reading the history, asking the
directory) begins with the one and ends with the other. What the worker tells reaches every page
that exists, seen or not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import text
from app.errors import Stopped
from app.profile import Profile
from app.services import Services
from app.ui.background import Scope
from app.ui.main_window.run_control import RunControl


@dataclass(slots=True)
class Context:
    """What the pages share. `profile` is as it was saved last; who saves another one says so with
    `MainPage.profile_saved`."""

    services: Services
    """Runs of its `agent` are made by the worker, wherever that is."""
    profile: Profile
    runs: RunControl
    window_settings: QSettings


class MainPage(QWidget):
    """One page."""

    page_id: ClassVar[str] = ""
    wanted = Signal(str, object)
    """(page id, what it is to show): another page is to be shown."""
    profile_saved = Signal(object)
    """The settings were saved; the `Profile`."""
    needs_you = Signal(int)
    """How many things here wait for a person; shown beside the page's name."""
    said = Signal(str, str)
    """(look, sentence) to show at the top; an empty sentence clears it."""
    failed = Signal(object)
    """An AppError to show at the top, or any other exception for the crash dialog."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.scope = Scope(self._on_task_failed)
        """Of the page's life; `seen` is of its being looked at."""
        self.seen = Scope(self._on_task_failed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    # -- what a page says -----------------------------------------------------------------------

    def name(self) -> str:
        """In the list at the left. Letters with Alt belong to what is on the page; a page is
        reached by Ctrl and its number."""
        return text.sentence(f"page_{self.page_id}")

    def title(self) -> str:
        """The head of the page; asked for again after `title_changed`."""
        raise NotImplementedError

    def shape(self) -> str:
        """A state (as `StateBadge` has them) that is shown before the title, or empty."""
        return ""

    def lead(self) -> str:
        """One or two sentences beneath the title."""
        return ""

    title_changed = Signal()

    def first_focus(self) -> QWidget | None:
        """The first control to use."""
        return None

    def unsaved(self) -> str:
        """A sentence that says what would be lost if the window ended now, or empty."""
        return ""

    def holds(self) -> bool:
        """Whether something would end with the page that a person still wants: it is not made anew
        in another language or look, but says itself anew (`say_anew`), or stays until that is
        over."""
        return bool(self.unsaved())

    def say_anew(self) -> bool:
        """Says and paints everything as it is in the language and look that are set now, and
        loses nothing of what is typed, chosen and under way; False where it cannot."""
        return False

    def place(self) -> object:
        """What `enter` would take to show again what is shown now; for the page that is made
        anew in another language or look."""
        return None

    # -- what happens to it ---------------------------------------------------------------------

    def enter(self, what: object = None) -> None:
        """It is seen now. `what` came with `wanted`: a GUID for the people, a run's id for the
        history, a section for the settings."""

    def leave(self) -> None:
        """It is not seen any more."""
        self.seen.end()
        self.seen = Scope(self._on_task_failed)

    def take_events(self, events: Sequence[object]) -> None:
        """What the worker told (`app.agent`)."""

    def show_profile(self) -> None:
        """`context.profile` is another one now."""

    def check_again(self) -> None:
        """F5."""

    def look_for(self) -> None:
        """Ctrl+F."""

    def end(self) -> None:
        """The window ends: so does everything that the page began."""
        self.seen.end()
        self.scope.end()

    def _on_task_failed(self, error: BaseException) -> None:
        if not isinstance(error, Stopped):
            self.failed.emit(error)
