"""What happened on one controller, line by line, as it comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.deployment import DeploymentEvent
from app.ui.background import Scope, in_background
from app.ui.theme import code_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import name_control
from app.ui.widgets.messages import MessageBar

REFRESH_MS = 2000


class LogWindow(QDialog):
    """Beside the page, not over it: it can stay open while the agents are installed."""

    crashed = Signal(object)

    def __init__(
        self, parent: QWidget, host: str, events: Callable[[str], Sequence[DeploymentEvent]]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.host = host
        self._events = events
        self._scope = Scope(self._on_failure)
        self.setWindowTitle(self.tr("Log of {host}").format(host=host))
        self.resize(760, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        self.bar = MessageBar()
        column.addWidget(self.bar)
        self.empty = QLabel(self.tr("Nothing was done on this controller yet."))
        self.empty.setWordWrap(True)
        self.empty.hide()
        column.addWidget(self.empty)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setFont(code_font(9))
        self.view.setTabChangesFocus(True)
        # A line that must be scrolled for is not read
        self.view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        name_control(self.view, self.windowTitle())
        column.addWidget(self.view, 1)
        self.copy = icon_button("copy", self.tr("&Copy all"))
        self.copy.clicked.connect(self._on_copy)
        self.away = QPushButton(self.tr("C&lose"))
        self.away.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.away)
        column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()
        self.view.setFocus()

    def refresh(self) -> None:
        self._scope.start(self._refresh())

    async def _refresh(self) -> None:
        events = await in_background(lambda: self._events(self.host))
        lines = "\n".join(_lines(event) for event in events)
        self.empty.setVisible(not events)
        if lines == self.view.toPlainText():
            return
        bar = self.view.verticalScrollBar()
        at_end, at = bar.value() == bar.maximum(), bar.value()
        self.view.setPlainText(lines)
        if at_end:
            self.view.moveCursor(QTextCursor.MoveOperation.End)
            self.view.moveCursor(QTextCursor.MoveOperation.StartOfLine)
        else:
            bar.setValue(at)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.view.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _on_failure(self, error: BaseException) -> None:
        if not self.bar.show_failure(error):
            self.crashed.emit(error)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._scope.end()
        super().hideEvent(event)


def _lines(event: DeploymentEvent) -> str:
    """Time, step and what happened; beneath it the line of the controller itself."""
    moment = QDateTime.fromSecsSinceEpoch(int(event.at)).toString("yyyy-MM-dd HH:mm:ss")
    step = f"{text.sentence(f'agent_step_{event.step}')}: " if event.step else ""
    said = f"{moment}  {step}{text.sentence(event.code, event.params)}"
    own = [f"{' ' * 21}{line}" for line in event.line.splitlines()]
    return "\n".join((said, *own))
