"""What a run did: confirmed numbers, what was left out with its reason, and what waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
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
    save_wanted = Signal()
    """The setup report is to be saved."""
    rest_wanted = Signal()
    """What still waits of the plan is to be sent."""

    def __init__(self) -> None:
        super().__init__()
        self._url = ""
        self._confirmed: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._make_card())
        self._left_out = QLabel()
        self._left_out.setFont(strong_font())
        self._left_out.setWordWrap(True)
        column.addWidget(self._left_out)
        column.addWidget(self._make_table(), 1)
        column.addLayout(self._make_buttons())
        column.addStretch(0)  # takes the room of a list that is hidden

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 10, 20, 10)
        inside.setSpacing(10)
        self.badge = StateBadge()
        self._error = secondary()
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._waits = secondary()
        self._aside = secondary()
        self._time = secondary()
        inside.addWidget(self.badge)
        inside.addWidget(self._error)
        inside.addLayout(self._grid)
        for label in (self._waits, self._aside, self._time):
            inside.addWidget(label)
        return card

    def _make_table(self) -> QTableWidget:
        self.rejected = QTableWidget(0, 2)
        self.rejected.setMinimumHeight(88)
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
        return self.rejected

    def _make_buttons(self) -> QVBoxLayout:
        self.rest = icon_button("play", "")
        self.rest.clicked.connect(self.rest_wanted)
        self.save = icon_button("save", self.tr("&Save the setup report…"))
        self.save.clicked.connect(self.save_wanted)
        self.page = icon_button("external", self.tr("&Open the service's page"))
        self.page.clicked.connect(self._on_page)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.rest)
        second.setSpacing(8)
        second.addWidget(self.save)
        second.addWidget(self.page)
        column = QVBoxLayout()
        column.setSpacing(8)
        for row in (first, second):
            row.addStretch(1)
            column.addLayout(row)
        return column

    def show_report(
        self, report: RunReport, rejected: Sequence[RejectedRecord], url: str, *, waits: int = 0
    ) -> None:
        """`waits`: rows of the plan that could still be sent."""
        self.badge.set_state(STATES.get(report.result, "info"), self._word(report.result))
        self._say_error(report)
        self._fill_grid(report)
        self._say_what_waits(report, waits)
        aside = self._not_sent(report)
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))
        seconds = max(0.0, report.ended_at - report.started_at)
        self._time.setText(
            self.tr("{seconds} s, {requests} requests", "", report.requests).format(
                seconds=QLocale().toString(seconds, "f", 1),
                requests=QLocale().toString(report.requests),
            )
        )
        self._show_rejected(rejected, report.rejected)
        self._url = url
        self.page.setVisible(bool(url))

    def spoken(self) -> str:
        """What came of it, as one sentence after another: the result, its numbers, what is left."""
        after = (self._waits, self._aside, self._left_out)
        said = [label.text() for label in (self._error, *after) if not label.isHidden()]
        words = (self.badge.accessibleName(), text.listed(self._confirmed), *said)
        return ". ".join(part.rstrip(".") for part in words if part)

    def _say_error(self, report: RunReport) -> None:
        self._error.setVisible(report.error is not None)
        if report.error is not None:
            said = text.message(report.error)
            parts = (said.problem, said.cause, said.fix)
            self._error.setText(" ".join(part for part in parts if part))

    def _fill_grid(self, report: RunReport) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rows = [(n, self._counted(key, n)) for key, n in report.confirmed.items() if n]
        self._confirmed = [f"{QLocale().toString(number)} {words}" for number, words in rows]
        wide = len(rows) > 4
        for at, (number, words) in enumerate(rows):
            count = QLabel(QLocale().toString(number))
            font = strong_font()
            font.setPointSizeF(font.pointSizeF() + 4)
            count.setFont(font)
            count.setMinimumHeight(count.sizeHint().height())
            shape = QLabel(words)
            shape.setWordWrap(True)
            row, column = (at // 2, 2 * (at % 2)) if wide else (at, 0)
            self._grid.addWidget(count, row, column)
            self._grid.addWidget(shape, row, column + 1)

    def _say_what_waits(self, report: RunReport, waits: int) -> None:
        """A stop is consistent, and this says which state it left."""
        unfinished = report.result in ("stopped", "failed") and waits > 0
        count = QLocale().toString(waits)
        self._waits.setText(
            self.tr(
                "{count} changes of the plan are not sent yet. None is half done: what was sent is "
                "confirmed and remembered, and the rest is as it was.",
                "",
                waits,
            ).format(count=count)
        )
        self._waits.setVisible(unfinished)
        self.rest.setVisible(unfinished)
        self.rest.setText(self.tr("&Go on with the other {count}", "", waits).format(count=count))

    def _not_sent(self, report: RunReport) -> str:
        """What the plan left as it is, so that nobody is missed silently."""

        def planned(action: str) -> int:
            return sum(n for key, n in report.planned.items() if key.endswith(f".{action}"))

        parts = (
            (planned("conflict"), self.tr("%n conflicts", "", planned("conflict"))),
            (planned("held"), self.tr("%n held back", "", planned("held"))),
            (planned("ignored"), self.tr("%n left out by the rules", "", planned("ignored"))),
            (report.held, self.tr("%n waiting for approval", "", report.held)),
        )
        named = text.listed(words for count, words in parts if count)
        return self.tr("Not synced: {what}").format(what=named) if named else ""

    def _show_rejected(self, rejected: Sequence[RejectedRecord], count: int) -> None:
        shown = list(rejected)[:MOST_REJECTED]
        count = max(count, len(shown))
        words = self.tr("{count} left out", "", count)
        if count > len(shown):
            words = self.tr("{count} left out; these are the first {shown}", "", count)
        self._left_out.setText(
            words.format(count=QLocale().toString(count), shown=QLocale().toString(len(shown)))
        )
        self._left_out.setVisible(bool(shown))
        self.rejected.setVisible(bool(shown))
        self.rejected.setRowCount(len(shown))
        for row, record in enumerate(shown):
            item = QTableWidgetItem(record.name or record.guid)
            item.setIcon(icons.icon("warning", tokens().warning))
            self.rejected.setItem(row, 0, item)
            said = text.message(record.error)
            why = QTableWidgetItem(said.problem)
            parts = (said.cause, said.fix, said.technical)
            why.setToolTip("\n".join(part for part in parts if part))
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
            "user.release": self.tr("users no longer synced", "", count),
            "group.create": self.tr("groups created", "", count),
            "group.update": self.tr("groups updated", "", count),
            "group.delete": self.tr("groups deleted", "", count),
            "group.release": self.tr("groups no longer synced", "", count),
            "member.add": self.tr("members added to groups", "", count),
            "member.remove": self.tr("members removed from groups", "", count),
        }
        return kinds.get(key, key)

    def _on_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))
