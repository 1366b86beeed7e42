"""Accounts and groups that no choice of units brings in, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from app import text
from app.findings import LeftOut
from app.ui.theme import icons, tokens
from app.ui.widgets.collation import by_name
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.row_model import AnyIndex, RowModel


class LeftOutModel(RowModel[LeftOut]):
    def headings(self) -> Sequence[str]:
        return (self.tr("Name"), self.tr("Reason"))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        each = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return each.name if index.column() == 0 else text.sentence(each.reason)
        if role == Qt.ItemDataRole.ToolTipRole:
            said = text.words(each.reason)
            return "\n".join(part for part in (each.dn, said.problem, said.cause) if part)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icons.icon("group" if each.is_group else "user", tokens().secondary)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            kind = self.tr("{name}, group") if each.is_group else self.tr("{name}, account")
            return kind.format(name=each.name)
        return None


class LeftOutPanel(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.model = LeftOutModel()
        self.list = QTreeView()
        self.list.setModel(self.model)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 170)
        header.setStretchLastSection(True)
        name_control(self.list, self.tr("Accounts and groups that are left out"))
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("look", "secondary")
        self._views = CurrentStack()
        self._views.addWidget(self._message)
        self._views.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            secondary(
                self.tr(
                    "These are never synced, whatever is ticked: the domain needs them for itself. "
                    "Built-in groups such as Domain Users are among them."
                )
            )
        )
        column.addWidget(self._views, 1)

    def show_message(self, sentence: str) -> None:
        """Why there is no list."""
        self._message.setText(sentence)
        self._views.setCurrentIndex(0)

    def show_left_out(self, left_out: Sequence[LeftOut]) -> None:
        named = by_name(left_out, lambda each: each.name)
        self.model.show_rows(sorted(named, key=lambda each: each.is_group))
        if left_out:
            self._views.setCurrentIndex(1)
        else:
            self.show_message(self.tr("Nobody is left out."))
