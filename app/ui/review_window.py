"""A plan of an installed connection under review: the wizard's page in a window of its own."""

from __future__ import annotations

from dataclasses import replace

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
from app.errors import AppError, Stopped
from app.profile import Profile
from app.services import Services
from app.setup.draft import Draft
from app.setup.flow import Flow
from app.ui.theme import title_font
from app.ui.widgets.content_area import fill_window
from app.ui.widgets.fields import relook, secondary
from app.ui.widgets.messages import MessageBar
from app.ui.wizard.review import ReviewPage
from app.ui.wizard.session import Session


class ReviewWindow(QWidget):
    """Shows the stored plan (or a new preview when it is out of date) and applies it."""

    closed = Signal()
    crashed = Signal(object)

    def __init__(self, services: Services, profile: Profile, plan_id: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(QIcon(str(asset("icons/app.svg"))))
        draft = replace(Draft.of_profile(profile), plan_id=plan_id)
        # Nothing of this draft is kept: what was decided is in the stored plan.
        flow = Flow(draft, lambda _: None)
        self.page = ReviewPage(Session(services, flow, first_sync=False))
        self._busy = False
        self._lay_out()
        self.setMinimumSize(820, 520)
        self.resize(960, 640)
        self._show_state()
        self.page.enter()
        QTimer.singleShot(0, self.page, self._focus_first)

    def _lay_out(self) -> None:
        self._title = QLabel()
        self._title.setFont(title_font())
        self._title.setWordWrap(True)
        self._lead = secondary()
        self.bar = MessageBar()
        page = self.page
        page.changed.connect(self._show_state)
        page.next_wanted.connect(self.go_next)
        page.failed.connect(self._on_failure)
        page.said.connect(self.bar.say)
        heads = (self._title, self._lead, self.bar)
        fill_window(self, heads, page, self._footer(), spacing=6)

    def _footer(self) -> QWidget:
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(16, 10, 24, 10)
        self.cancel = QPushButton(self.tr("Close"))
        self.cancel.clicked.connect(self.close)
        self.next = QPushButton()
        self.next.setMinimumWidth(112)
        self.next.clicked.connect(self.go_next)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.next)
        again = QShortcut(QKeySequence(Qt.Key.Key_F5), self)
        again.activated.connect(self.page.check_again)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.page.look_for)
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        away.activated.connect(self.close)
        return footer

    def _show_state(self) -> None:
        page = self.page
        self.setWindowTitle(page.title())
        self._title.setText(page.title())
        self._lead.setText(page.lead())
        self._lead.setVisible(bool(page.lead()))
        self.next.setText(page.busy_text() if self._busy else page.next_text())
        self.next.setEnabled(not self._busy and page.can_next())
        relook(self.next, "look", page.next_look())
        self.cancel.setEnabled(not page.is_running)

    def _focus_first(self) -> None:
        (self.page.first_focus() or self.next).setFocus()

    def go_next(self) -> None:
        if not self._busy and self.next.isEnabled():
            self.page.scope.start(self._go_next())

    async def _go_next(self) -> None:
        """Applies the plan; closes once its result was read."""
        page = self.page
        self.bar.clear()
        draft = page.session.draft
        if found := page.typed_problems(draft):
            self._on_failure(found[0].error)
            return
        self._busy = True
        self._show_state()
        try:
            await page.proceed(draft)
        except Stopped:
            return
        except AppError as exc:
            self._on_failure(exc)
            return
        finally:
            self._busy = False
            self._show_state()
        self.close()

    def _on_failure(self, error: object) -> None:
        if not self.bar.show_failure(error):
            self.crashed.emit(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.page.is_running:
            event.ignore()
            self.bar.show_sentence(self.tr("A run is under way. Stop it first, or let it end."))
            return
        self.page.leave()
        event.accept()
        self.closed.emit()

    def stop(self) -> None:
        """Ends what is under way, without asking."""
        self.page.leave()
