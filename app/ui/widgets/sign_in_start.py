"""Whether this program starts when its user signs in to the computer; takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from app.errors import AppError
from app.services import Machine
from app.ui.background import Scope, in_background
from app.ui.widgets.fields import secondary


class SignInStart(QFrame):
    """Reads how it is when `read` is called; until then it cannot be chosen."""

    failed = Signal(object)
    """An AppError: the system did not take it, and the box shows how it is."""

    def __init__(self, machine: Machine, scope: Scope) -> None:
        super().__init__()
        self._machine, self._scope = machine, scope
        self._take_focus = False
        self.setProperty("look", "card")
        self.box = QCheckBox(self.tr("Start this program when I sign in to this computer"))
        self.box.setEnabled(False)
        self.box.clicked.connect(lambda wanted: self._scope.start(self._choose(wanted)))
        hint = secondary(
            self.tr(
                "It starts as an icon beside the clock and syncs by the schedule. Without it, and "
                "without an agent as a service, nothing is synced while this program is closed."
            )
        )
        self.box.setAccessibleDescription(hint.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(hint)

    def read(self, *, focus: bool = False) -> None:
        """Shows how it is now; a box that is not known yet can take the focus only then."""
        self._take_focus = focus
        self._scope.start(self._read())

    async def _read(self) -> None:
        self.box.setChecked(await in_background(self._machine.starts_at_sign_in))
        self.box.setEnabled(True)
        if self._take_focus:
            self._take_focus = False
            self.box.setFocus()

    async def _choose(self, wanted: bool) -> None:
        try:
            await in_background(lambda: self._machine.start_at_sign_in(wanted))
        except AppError as error:
            self.failed.emit(error)
        await self._read()
