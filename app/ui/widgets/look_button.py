"""Light, dark, or as the system is set: a choice that is kept."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from app.ui.theme import icons, tokens

KEY = "look"
LOOKS = ("system", "light", "dark")


def chosen_look(settings: QSettings | None) -> str:
    """One of `LOOKS`; what is not known counts as the system's."""
    kept = str(settings.value(KEY, "system")) if settings is not None else "system"
    return kept if kept in LOOKS else "system"


class LookButton(QToolButton):
    chosen = Signal(str)
    """One of `LOOKS`."""

    def __init__(self, settings: QSettings | None) -> None:
        super().__init__()
        self._settings = settings
        self.setProperty("look", "header")
        menu = self._menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {}
        for look in LOOKS:
            action = self._actions[look] = menu.addAction("")
            action.setCheckable(True)
            action.setData(look)
            group.addAction(action)
        self._actions[chosen_look(settings)].setChecked(True)
        group.triggered.connect(lambda action: self._on_chosen(str(action.data())))
        self.clicked.connect(self._on_clicked)
        self.retranslate()
        self.repaint_icon()

    def retranslate(self) -> None:
        for look, words in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self._actions[look].setText(words)
        self.setToolTip(self.tr("Light or dark"))
        self.setAccessibleName(self.tr("Light or dark"))

    def repaint_icon(self) -> None:
        self.setIcon(icons.icon("contrast", tokens().secondary))

    def _on_clicked(self) -> None:
        """Not `setMenu`, which would run an event loop of its own until the menu is gone."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_chosen(self, look: str) -> None:
        if self._settings is not None:
            self._settings.setValue(KEY, look)
        self.chosen.emit(look)
