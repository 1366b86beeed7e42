"""Password sync of an installed connection: its controllers, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from app.assets import asset
from app.profile import Profile
from app.services import Services
from app.ui import theme
from app.ui.background import Scope
from app.ui.password_agents.panel import AgentsPanel
from app.ui.theme import title_font
from app.ui.widgets.content_area import fill_window
from app.ui.widgets.fields import secondary
from app.ui.widgets.messages import MessageBar


class AgentsWindow(QWidget):
    closed = Signal()
    crashed = Signal(object)

    def __init__(self, services: Services, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        if parent is None:
            theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(QIcon(str(asset("icons/app.svg"))))
        self.setWindowTitle(self.tr("Password sync"))
        self.bar = MessageBar()
        self._scope = Scope(self._on_failure)
        self.panel = AgentsPanel(services, profile, self._scope)
        self.panel.said.connect(self.bar.say)
        self.panel.changed.connect(self._show_state)
        self.panel.crashed.connect(self.crashed)
        self._lay_out(profile)
        self.setMinimumSize(820, 520)
        self.resize(960, 640)
        self.panel.open()
        QTimer.singleShot(0, self.panel, lambda: self.panel.first_focus().setFocus())

    def _lay_out(self, profile: Profile) -> None:
        title = QLabel(self.tr("Capture passwords on the domain controllers"))
        title.setFont(title_font())
        title.setWordWrap(True)
        lead = secondary(
            self.tr(
                "An agent on each writable controller of {domain} captures a password when it is "
                "changed. Existing passwords follow at their next change."
            ).format(domain=profile.directory.domain or profile.directory.base_dn)
        )
        fill_window(self, (title, lead, self.bar), self.panel, self._footer(), spacing=8)

    def _footer(self) -> QWidget:
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(24, 10, 24, 10)
        self.away = QPushButton(self.tr("Cl&ose"))
        self.away.clicked.connect(self.close)
        row.addStretch(1)
        row.addWidget(self.away)
        again = QShortcut(QKeySequence(Qt.Key.Key_F5), self)
        again.activated.connect(self.panel.check_again)
        out = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        out.activated.connect(self.close)
        return footer

    def _show_state(self) -> None:
        self.away.setEnabled(not self.panel.is_running)

    def _on_failure(self, error: BaseException) -> None:
        if not self.bar.show_failure(error):
            self.crashed.emit(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.panel.is_running:
            event.ignore()
            self.bar.show_sentence(self.tr("A task is under way. Stop it first, or let it end."))
            return
        self.stop()
        event.accept()
        self.closed.emit()

    def stop(self) -> None:
        """Ends what is under way, without asking."""
        self.panel.stop()
        self._scope.end()
