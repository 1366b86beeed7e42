"""What a run did: confirmed numbers, and what was left out with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.sync.model import RejectedRecord, RunReport
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.state_badge import StateBadge

MOST_REJECTED = 500
STATES = {
    "done": "ok",
    "nothing_to_do": "ok",
    "review": "info",
    "held": "warning",
    "partial": "warning",
    "stopped": "warning",
    "failed": "failed",
}


class RunResult(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 14, 20, 14)
        inside.setSpacing(10)
        self.badge = StateBadge()
        inside.addWidget(self.badge)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        inside.addLayout(self._grid)
        self._aside = secondary()
        inside.addWidget(self._aside)
        self._time = secondary()
        inside.addWidget(self._time)
        column.addWidget(card)
        self._left_out = QLabel()
        self._left_out.setFont(strong_font())
        self.rejected = QTableWidget(0, 2)
        self.rejected.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Why")])
        self.rejected.verticalHeader().hide()
        self.rejected.setShowGrid(False)
        self.rejected.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.rejected.setTabKeyNavigation(False)
        header = self.rejected.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, 200)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        name_control(self.rejected, self.tr("Left out"))
        column.addWidget(self._left_out)
        column.addWidget(self.rejected, 1)
        self.page = icon_button("external", self.tr("&Open the service's page"))
        self.page.clicked.connect(self._on_page)
        self._url = ""
        row = QHBoxLayout()
        row.addWidget(self.page)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(0)  # takes the room of a list that is hidden

    def show_report(self, report: RunReport, rejected: Sequence[RejectedRecord], url: str) -> None:
        self.badge.set_state(STATES.get(report.result, "info"), self._word(report.result))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rows = [(n, self._counted(key, n)) for key, n in report.confirmed.items() if n]
        for row, (number, words) in enumerate(rows):
            count = QLabel(f"{number:,}")
            font = strong_font()
            font.setPointSizeF(font.pointSizeF() + 4)
            count.setFont(font)
            count.setMinimumHeight(count.sizeHint().height())
            shape = QLabel(words)
            self._grid.addWidget(count, row, 0)
            self._grid.addWidget(shape, row, 1)
        aside = self._not_sent(report)
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))
        seconds = max(0.0, report.ended_at - report.started_at)
        self._time.setText(
            self.tr("{seconds} s, {requests} requests").format(
                seconds=f"{seconds:.1f}", requests=f"{report.requests:,}"
            )
        )
        self._show_rejected(rejected, report.rejected)
        self._url = url
        self.page.setVisible(bool(url))

    def _not_sent(self, report: RunReport) -> str:
        """What the plan left as it is, so that nobody is missed silently."""

        def planned(action: str) -> int:
            return sum(n for key, n in report.planned.items() if key.endswith(f".{action}"))

        parts = (
            (planned("conflict"), self.tr("%n conflicts", "", planned("conflict"))),
            (planned("held"), self.tr("%n held back", "", planned("held"))),
            (planned("ignored"), self.tr("%n left out by the rules", "", planned("ignored"))),
        )
        named = ", ".join(words for count, words in parts if count)
        return self.tr("Not synced: {what}").format(what=named) if named else ""

    def _show_rejected(self, rejected: Sequence[RejectedRecord], count: int) -> None:
        shown = list(rejected)[:MOST_REJECTED]
        self._left_out.setText(self.tr("%n left out", "", count or len(shown)))
        self._left_out.setVisible(bool(shown))
        self.rejected.setVisible(bool(shown))
        self.rejected.setRowCount(len(shown))
        for row, record in enumerate(shown):
            item = QTableWidgetItem(record.name)
            item.setIcon(icons.icon("warning", tokens().warning))
            self.rejected.setItem(row, 0, item)
            said = text.message(record.error)
            why = QTableWidgetItem(said.problem)
            why.setToolTip(said.technical)
            self.rejected.setItem(row, 1, why)

    def _word(self, result: str) -> str:
        return {
            "done": self.tr("Everything was confirmed by the service"),
            "nothing_to_do": self.tr("There was nothing to do"),
            "review": self.tr("A plan waits for your review"),
            "held": self.tr("Some changes wait for your approval"),
            "partial": self.tr("Done, and some objects were left out"),
            "stopped": self.tr("Stopped. What was confirmed so far stays"),
            "failed": self.tr("The sync failed. What was confirmed so far stays"),
        }.get(result, result)

    def _counted(self, key: str, count: int) -> str:
        kinds = {
            "user.create": self.tr("users created", "", count),
            "user.update": self.tr("users updated", "", count),
            "user.enable": self.tr("users enabled", "", count),
            "user.disable": self.tr("users disabled", "", count),
            "user.delete": self.tr("users deleted", "", count),
            "group.create": self.tr("groups created", "", count),
            "group.update": self.tr("groups updated", "", count),
            "group.delete": self.tr("groups deleted", "", count),
            "member.add": self.tr("members added to groups", "", count),
            "member.remove": self.tr("members removed from groups", "", count),
        }
        return kinds.get(key, key)

    def _on_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))
