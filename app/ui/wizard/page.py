"""What every page of the wizard is to the window.

A page is made when its step is entered and ends when it is left; what it must remember is in
the draft. It says what it holds (`collect`), what is wrong with it before anybody is asked
(`typed_problems`) and does its asking in `proceed`. The window turns this into buttons.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import ClassVar, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError, Stopped
from app.setup.draft import Draft
from app.setup.steps import Problems
from app.ui.background import Scope, in_background
from app.ui.widgets.fields import Field, Problematic
from app.ui.wizard.session import Session

T = TypeVar("T")
UNSEEN_S = 2.0


class Page(QWidget):
    """One step's page."""

    step_id: ClassVar[str] = ""
    stoppable: ClassVar[bool] = False
    """Whether the page stays usable (its Stop button) while `proceed` is under way."""
    changed = Signal()
    """Something that the buttons depend on is different now."""
    next_wanted = Signal()
    focus_wanted = Signal()
    """What had the focus cannot be used any more: it goes to `first_focus`, or to Next."""
    failed = Signal(object)
    """An AppError to show at the top, or any other exception for the crash dialog."""
    jump_wanted = Signal(str)
    """A step to go to, by its id, where it can be gone to."""
    language_chosen = Signal(str)
    said = Signal(str, str)
    """(look, sentence) to show at the top; an empty sentence clears it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._painted = asyncio.Event()
        self.scope = Scope(self._on_task_failed)
        self.fields: dict[str, Field] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    # -- what a page says ---------------------------------------------------------------------

    def title(self) -> str:
        """The main instruction: a verb sentence."""
        raise NotImplementedError

    def lead(self) -> str:
        """One or two sentences beneath the title."""
        return ""

    def next_text(self) -> str:
        return self.tr("&Next")

    def next_look(self) -> str:
        return "primary"

    def can_next(self) -> bool:
        """False only while the page's own work is under way."""
        return True

    def at_work(self) -> bool:
        """Whether work is under way that another language may not disturb."""
        return not self.can_next()

    def must_wait(self) -> bool:
        """Whether something is under way that would end with the page, also where its step is
        locked."""
        return False

    def can_back(self) -> bool:
        return True

    def busy_text(self) -> str:
        """What Next reads while `proceed` is under way."""
        return self.tr("Checking…")

    def first_focus(self) -> QWidget | None:
        """The first control to use."""
        return None

    def collect(self, draft: Draft) -> Draft:
        """The draft with what the page holds."""
        return draft

    def typed_problems(self, draft: Draft) -> Problems:
        """What is wrong before anybody is asked."""
        return ()

    async def proceed(self, draft: Draft) -> Draft:
        """Asks what has to be asked before the next step; raises AppError."""
        return draft

    def field_of(self, error: AppError) -> str:
        """The field that an error of `proceed` belongs to, or empty."""
        return ""

    def enter(self) -> None:
        """The page is shown now."""

    def check_again(self) -> None:
        """F5."""

    def look_for(self) -> None:
        """Ctrl+F. The window alone has the key: where two have one, neither takes it."""

    @property
    def places(self) -> Mapping[str, Problematic]:
        """Where a problem of this step is shown, by the name of its field."""
        return self.fields

    # -- what a page uses ---------------------------------------------------------------------

    async def run(self, fn: Callable[[], T]) -> T:
        """`fn` in the background; its result never outlives this page."""
        return await in_background(fn)

    async def painted(self) -> None:
        """Until the page has been seen once: what would load libraries waits for that."""
        with suppress(TimeoutError):  # a window may be hidden or minimised
            await asyncio.wait_for(self._painted.wait(), UNSEEN_S)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._painted.set()

    def focus_field(self, name: str) -> None:
        field = self.places.get(name)
        control = field.control if field is not None else self.first_focus()
        if control is not None:
            control.setFocus()

    def clear_problems(self) -> None:
        for field in self.places.values():
            field.set_problem("")

    def leave(self) -> None:
        """The page will not be seen again: what it began ends."""
        self.scope.end()

    def _on_task_failed(self, error: BaseException) -> None:
        if not isinstance(error, Stopped):
            self.failed.emit(error)


class SettingsPage(Page):
    """A page of what is synced, and how: after the install its choice goes into the profile, from
    which the preview is made."""

    def busy_text(self) -> str:
        return self.tr("Saving…")

    async def proceed(self, draft: Draft) -> Draft:
        await self.run(lambda: self.session.services.profiles.save(draft.to_profile()))
        return draft
