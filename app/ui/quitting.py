"""Before the program ends: what stops with it, and what goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.background import ask
from app.ui.widgets import moments


class Answer(Enum):
    QUIT = "quit"
    MINIMIZE = "minimize"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class Leaving:
    """What there is to know of an end. `unsaved`: a sentence for each thing that would be lost."""

    stops_the_sync: bool
    is_running: bool = False
    next_run_at: float | None = None
    unsaved: Sequence[str] = ()

    @property
    def wants_asking(self) -> bool:
        return self.stops_the_sync or bool(self.unsaved)


class QuitBox(QMessageBox):
    """Quit, or what else a person who closes a window may want. The safe button has the focus."""

    def __init__(self, parent: QWidget, leaving: Leaving, *, may_minimize: bool) -> None:
        super().__init__(parent)
        product = QCoreApplication.applicationName()
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Quit {product}").format(product=product))
        self.setText(self._what_stops(leaving))
        self.setInformativeText("\n\n".join(self._more(leaving)))
        self.quit = self.addButton(self.tr("&Quit"), QMessageBox.ButtonRole.DestructiveRole)
        self.minimize = None
        if may_minimize:
            self.minimize = self.addButton(self.tr("&Minimize"), QMessageBox.ButtonRole.AcceptRole)
        self.stay = self.addButton(self.tr("&Keep running"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.minimize or self.stay)
        self.setEscapeButton(self.stay)

    async def answer(self) -> Answer:
        await ask(self)
        clicked = self.clickedButton()
        if clicked is self.quit:
            return Answer.QUIT
        return Answer.MINIMIZE if clicked and clicked is self.minimize else Answer.STAY

    def _what_stops(self, leaving: Leaving) -> str:
        if not leaving.stops_the_sync:
            return self.tr("The sync goes on: an agent on this computer runs it.")
        if leaving.is_running:
            return self.tr(
                "A sync is under way. It stops with this program; what was confirmed stays."
            )
        return self.tr("Nothing is synced while this program is closed.")

    def _more(self, leaving: Leaving) -> list[str]:
        lines = list(leaving.unsaved)
        if leaving.stops_the_sync and leaving.next_run_at is not None:
            when = moments.moment(leaving.next_run_at)
            lines.append(self.tr("The next sync would begin: {when}").format(when=when))
        return lines
