"""A choice whose words end in an ellipsis where there is too little room for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter, QToolTip

from app.ui.widgets.named_combo import NamedCombo

_AROUND = 4


class Choice(NamedCombo):
    """Qt cuts them off, so that half a sentence is read as a whole one. Its tooltip has them all,
    unless it says something else."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._shown(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            if not self.toolTip() and self._shown(option) != option.currentText:
                QToolTip.showText(event.globalPos(), option.currentText, self)
                return True
        return super().event(event)

    def _shown(self, option: QStyleOptionComboBox) -> str:
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + _AROUND
        return option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width() - icon - _AROUND
        )
