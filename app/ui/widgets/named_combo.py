"""A combo box that a screen reader can name."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel


class NamedCombo(QComboBox):
    """Over AT-SPI a combo box is what is chosen in it, and how it is called is known from a label
    beside it alone (Qt 6.11): where none is seen there is one that is not."""

    _unseen: QLabel | None = None

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        if self._unseen is not None:
            self._unseen.setText(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        beside = self.parentWidget()
        if beside is None or self._is_labelled():
            return
        if self._unseen is None:
            self._unseen = QLabel(self.accessibleName())
            self._unseen.setBuddy(self)
        self._unseen.setParent(beside)
        self._unseen.hide()

    def _is_labelled(self) -> bool:
        beside = self.parentWidget()
        labels = [] if beside is None else beside.findChildren(QLabel)
        return any(
            label.parentWidget() is beside and label.buddy() is self and not label.isHidden()
            for label in labels
            if label is not self._unseen
        )
