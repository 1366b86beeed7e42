"""One change in full: why, and each field before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.sync.model import Change
from app.ui.theme import code_font, strong_font
from app.ui.widgets.fields import name_control, secondary


class ChangeDetails(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        self._why = QLabel()
        self._why.setWordWrap(True)
        self._why.setFont(strong_font())
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._rest = secondary()
        self._rest.setTextFormat(Qt.TextFormat.PlainText)
        self._dn = QLabel()
        self._dn.setFont(code_font(9))
        self._dn.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._dn.setTextFormat(Qt.TextFormat.PlainText)
        self._dn.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dn.setWordWrap(True)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Field"), self.tr("Before"), self.tr("After")]
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(58)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        name_control(self.table, self.tr("Before and after, field by field"))
        column.addWidget(self._why)
        column.addWidget(self._rest)
        column.addWidget(self._dn)
        column.addWidget(self.table, 1)
        column.addStretch(0)  # takes the room of a table that is hidden

    def clear(self) -> None:
        self._why.clear()
        self._rest.hide()
        self._dn.clear()
        self.table.setRowCount(0)

    def show_change(self, change: Change) -> None:
        params = {"code": change.reason, **change.params}
        said = text.words(change.reason)
        self._why.setText(text.fill(said.problem, params))
        rest = (text.fill(part, params) for part in (said.cause, said.fix) if part)
        self._rest.setText(" ".join(rest))
        self._rest.setVisible(bool(said.cause or said.fix))
        self._dn.setText(change.dn)
        rows = [(f.field, f.before, f.after) for f in change.fields]
        if change.add_members:
            rows.append((self.tr("members"), "", self.tr("%n added", "", len(change.add_members))))
        if change.remove_members:
            gone = self.tr("%n removed", "", len(change.remove_members))
            rows.append((self.tr("members"), gone, ""))
        self.table.setRowCount(len(rows))
        for row, (field, before, after) in enumerate(rows):
            name = QTableWidgetItem(field)
            name.setFont(code_font(9))
            self.table.setItem(row, 0, name)
            for column, value in ((1, before), (2, after)):
                item = QTableWidgetItem("–" if value is None else value)
                item.setToolTip(value or "")
                self.table.setItem(row, column, item)
        self.table.setVisible(bool(rows))
