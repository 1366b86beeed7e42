"""The window of a start that could not read its settings: what is wrong, and every way out.

Nothing is synced while it is open, and nothing is changed unless somebody chooses to.
"""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.assets import asset
from app.errors import AppError, Stopped
from app.profile import Profile
from app.profile_history import SettingsVersion
from app.services import Services
from app.ui import theme
from app.ui.background import Scope, in_background
from app.ui.main_window.diagnostics import DiagnosticsPage
from app.ui.main_window.page import Context
from app.ui.main_window.run_control import RunControl
from app.ui.theme import title_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import relook, secondary
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.moments import moment

WAYS, CHECKS = range(2)
NOT_OF_THE_FILE = ("folder_not_writable", "disk_full")
"""Other settings in the same place would not help."""


class RescueWindow(QWidget):
    closed = Signal()
    crashed = Signal(object)
    solved = Signal()
    """The settings may be readable now: start again."""

    def __init__(self, services: Services, error: AppError, *, settings: QSettings) -> None:
        super().__init__()
        theme.dress(self)
        self._services, self._error = services, error
        self._scope = Scope(self._on_failure)
        self._version: SettingsVersion | None = None
        self.setWindowIcon(QIcon(str(asset("icons/app.svg"))))
        self.setWindowTitle(self.tr("Settings cannot be read – Identity Connect"))
        self.setMinimumSize(900, 560)
        self.resize(960, 620)
        runs = RunControl(services)
        self.page = DiagnosticsPage(Context(services, Profile(""), runs, settings))
        self.page.said.connect(lambda look, said: self.bar.say(look, said))
        self.page.failed.connect(self._on_failure)
        self._lay_out()
        self.show_error(error)

    def _lay_out(self) -> None:
        self._title = QLabel()
        self._title.setFont(title_font())
        self._title.setWordWrap(True)
        self._lead = secondary()
        self.bar = MessageBar()
        self.views = QStackedWidget()
        self.views.addWidget(self._make_ways())
        self.views.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(10)
        for widget in (self._title, self._lead, self.bar):
            column.addWidget(widget)
        column.addWidget(self.views, 1)
        column.addLayout(self._make_footer())
        for key, act in (("F5", self._on_again), ("Esc", self._on_back)):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _make_ways(self) -> QWidget:
        self.restore = icon_button("undo", self.tr("&Restore the last good version"))
        self.restore.clicked.connect(lambda: self._scope.start(self._restore()))
        self._restored = secondary()
        self.again = icon_button("refresh", self.tr("&Try again"))
        self.again.clicked.connect(self._on_again)
        self.show_checks = icon_button("shield", self.tr("&Show the checks"))
        self.show_checks.clicked.connect(self._on_checks)
        self.support = icon_button("save", self.tr("Save a s&upport file…"))
        self.support.clicked.connect(self.page.support.click)
        self.folder = icon_button("folder-open", self.tr("&Open the folder"))
        self.folder.clicked.connect(self._on_folder)
        rows = (
            (self.restore, self._restored),
            (self.again, secondary(self.tr("After you have corrected the file yourself."))),
            (
                self.show_checks,
                secondary(self.tr("Everything that can be checked, also without settings.")),
            ),
            (
                self.support,
                secondary(self.tr("Without secrets and names; you see it before it is kept.")),
            ),
            (self.folder, secondary(str(self._services.profiles.folder))),
        )
        card = QFrame()
        card.setProperty("look", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for at, (button, words) in enumerate(rows):
            words.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(button, at, 0)
            grid.addWidget(words, at, 1)
        ways = QWidget()
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        return ways

    def _make_footer(self) -> QHBoxLayout:
        self.back = QPushButton(self.tr("&Back"))
        self.back.clicked.connect(self._on_back)
        self.back.hide()
        self.away = QPushButton(self.tr("&Quit"))
        self.away.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.away)
        return row

    # -- what is shown ----------------------------------------------------------------------------

    def show_error(self, error: AppError) -> None:
        """Why the start went no further."""
        self._error = error
        self.bar.show_message(text.message(error))
        self._show_head()
        of_the_file = error.code not in NOT_OF_THE_FILE
        self._show_version(None, looking=of_the_file)
        if of_the_file:
            self._scope.start(self._look_for_version())

    async def _look_for_version(self) -> None:
        self._show_version(await in_background(self._services.diagnosis.last_good))

    def _show_version(self, version: SettingsVersion | None, *, looking: bool = False) -> None:
        """`looking`: whether there is one is not known yet."""
        self._version = version
        self.restore.setEnabled(version is not None)
        first = self.restore if version is not None else self.again
        for button in (self.restore, self.again):
            relook(button, "look", "primary" if button is first else "")
        if looking:
            said = self.tr("Looking through the history of the settings…")
        elif version is None:
            said = self.tr("The history of the settings holds none that can be read.")
            if self._error.code in NOT_OF_THE_FILE:
                said = self.tr("The settings are not what is wrong.")
        else:
            when = moment(version.at)
            said = self.tr(
                "As they were saved on {date} by {who}. The file that is there now is set aside "
                "beside them."
            ).format(date=when, who=version.who or self.tr("somebody"))
        self._restored.setText(said)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_head(self) -> None:
        if self.views.currentIndex() == CHECKS:
            self._title.setText(self.page.title())
            self._lead.setText(self.page.lead())
        else:
            self._title.setText(self.tr("Your settings cannot be read"))
            self._lead.setText(
                self.tr("Nothing is synced until they can be. People and groups stay as they are.")
            )
        self.back.setVisible(self.views.currentIndex() == CHECKS)

    # -- ways out ---------------------------------------------------------------------------------

    async def _restore(self) -> None:
        version = self._version
        if version is None:
            return
        self.restore.setEnabled(False)
        try:
            await in_background(lambda: self._services.diagnosis.restore(version.number))
        finally:
            self.restore.setEnabled(True)
        self.solved.emit()

    def _on_again(self) -> None:
        if self.views.currentIndex() == CHECKS:
            self.page.check_again()
        else:
            self.solved.emit()

    def _on_checks(self) -> None:
        self.views.setCurrentIndex(CHECKS)
        self._show_head()
        self.page.enter()
        self.page.check_again()
        self.page.checks.tree.setFocus()

    def _on_back(self) -> None:
        if self.views.currentIndex() == CHECKS:
            self.page.leave()
            self.views.setCurrentIndex(WAYS)
            self._show_head()
            self.bar.show_message(text.message(self._error))
            self.show_checks.setFocus()

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.profiles.folder)))

    def _on_failure(self, error: object) -> None:
        if isinstance(error, Stopped):
            return
        if not self.bar.show_failure(error):
            self.crashed.emit(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        event.accept()
        self.closed.emit()

    def stop(self) -> None:
        """Ends what is under way, without asking."""
        self.page.leave()
        self.page.end()
        self._scope.end()
