"""The icon beside the clock: how the sync is doing, and what is wanted most often.

It is painted when something has changed and never by itself. A desktop without such a place has
none; `is_there` says so, and the window then behaves like any other.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app import text
from app.agent.notices import Notice
from app.agent.verdict import State, Verdict
from app.assets import asset
from app.ui.main_window.run_control import RunControl
from app.ui.widgets import moments

SIZES = (16, 20, 22, 24, 32, 40, 48, 64)
MOST_LINES = 3
Reason = QSystemTrayIcon.ActivationReason


class Tray(QObject):
    open_wanted = Signal(str, object)
    """(page id or empty, what it is to show)."""
    quit_wanted = Signal()

    def __init__(self, runs: RunControl, window: QWidget) -> None:
        """`window` gives the menu its look."""
        super().__init__()
        self._runs = runs
        self._verdict: Verdict | None = None
        self._elsewhere = False
        self._shown_state = ""
        self._message_leads_to: tuple[str, object] = ("", None)
        self.icon = QSystemTrayIcon()
        self.menu = QMenu(window)
        self._lay_out()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._on_message)
        runs.changed.connect(self.refresh)
        self.retranslate()
        self.icon.show()  # appears as soon as there is a place for it

    def _lay_out(self) -> None:
        menu = self.menu
        self.status = menu.addAction("")
        self.status.setEnabled(False)
        self.open = menu.addAction("")
        self.open.triggered.connect(lambda: self.open_wanted.emit("", None))
        menu.setDefaultAction(self.open)
        menu.addSeparator()
        self.sync = menu.addAction("")
        self.sync.triggered.connect(lambda: self._runs.sync_now())
        self.pause = menu.addAction("")
        self.pause.triggered.connect(self._on_pause)
        menu.addSeparator()
        self.owner = menu.addAction("")
        self.owner.triggered.connect(lambda: self.open_wanted.emit("account", "change"))
        self.connection = menu.addAction("")
        self.connection.triggered.connect(lambda: self.open_wanted.emit("settings", "connection"))
        menu.addSeparator()
        self.quit = menu.addAction("")
        self.quit.triggered.connect(self.quit_wanted)

    # -- what is seen -----------------------------------------------------------------------------

    @property
    def is_there(self) -> bool:
        """Whether this desktop has a place for it now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def state(self) -> State:
        if self._runs.is_running:
            return State.WORKING
        return self._verdict.state if self._verdict is not None else State.WORKING

    def show_verdict(self, verdict: Verdict) -> None:
        self._verdict = verdict
        self.refresh()

    def show_elsewhere(self, elsewhere: bool) -> None:
        """Whether the sync goes on when this program ends."""
        self._elsewhere = elsewhere
        self.retranslate()

    def refresh(self) -> None:
        """State in, picture out."""
        if self.state != self._shown_state:
            self._shown_state = self.state
            self.icon.setIcon(tray_icon(self.state))
        line = self.line()
        self.status.setText(line.replace("&", "&&"))
        parts = (QCoreApplication.applicationName(), line, self._next())
        self.icon.setToolTip("\n".join(part for part in parts if part))
        self.sync.setEnabled(not self._runs.is_running)
        self.pause.setText(self.tr("&Resume") if self._is_paused else self.tr("&Pause"))

    def line(self) -> str:
        """How it is, in one sentence."""
        if self._runs.is_running:
            return text.sentence(f"verdict_running_{self._runs.request}")
        if self._verdict is None:
            return self.tr("Looking…")
        return text.sentence(self._verdict.code, self._verdict.params)

    def retranslate(self) -> None:
        """After another language or look was set."""
        self.open.setText(self.tr("&Open"))
        self.sync.setText(self.tr("&Sync now"))
        self.owner.setText(self.tr("Change o&wner…"))
        self.connection.setText(self.tr("&Connection settings…"))
        self.quit.setText(
            self.tr("&Quit (the sync goes on)") if self._elsewhere else self.tr("&Quit…")
        )
        self.refresh()

    def _next(self) -> str:
        at = self._verdict.next_at if self._verdict is not None else None
        if at is None or self._runs.is_running:
            return ""
        return self.tr("Next sync: {when}").format(when=moments.moment(at))

    @property
    def _is_paused(self) -> bool:
        by_settings = self._verdict is not None and self._verdict.state is State.PAUSED
        return self._runs.state.paused or by_settings

    # -- what is said -----------------------------------------------------------------------------

    def say(self, title: str, words: str, page: str = "overview", what: object = None) -> None:
        """A message beside the icon; a click on it opens the page."""
        self._message_leads_to = (page, what)
        self.icon.showMessage(title, words, tray_icon(self.state))

    def notify(self, notices: Sequence[Notice]) -> None:
        """One message, however many there are: each next one would take the place of the last."""
        if len(notices) == 1:
            todo = notices[0].todo
            said = text.words(todo.code, todo.params)
            page = todo.page if todo.page not in ("", "review") else "overview"
            self.say(
                text.fill(said.problem, todo.params),
                text.fill(" ".join(part for part in (said.cause, said.fix) if part), todo.params),
                page,
                todo.what if page == todo.page else None,
            )
        elif notices:
            lines = [text.sentence(n.todo.code, n.todo.params) for n in notices[:MOST_LINES]]
            self.say(self.tr("%n things need you", "", len(notices)), "\n".join(lines))

    # -- what is done -----------------------------------------------------------------------------

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if sys.platform != "darwin" and reason in (Reason.Trigger, Reason.DoubleClick):
            self.open_wanted.emit("", None)

    def _on_message(self) -> None:
        self.open_wanted.emit(*self._message_leads_to)

    def _on_pause(self) -> None:
        if self._is_paused and not self._runs.state.paused:
            self.open_wanted.emit("settings", "schedule")  # the settings say so
        else:
            self._runs.pause(not self._is_paused)

    def end(self) -> None:
        self._runs.changed.disconnect(self.refresh)
        self.icon.hide()
        self.icon.deleteLater()
        self.menu.deleteLater()


@cache
def tray_icon(state: State) -> QIcon:
    """The product's sign with the state's shape, in every size that trays ask for: some of them
    are sent the pixels and scale nothing."""
    renderer = QSvgRenderer(str(asset(f"icons/tray-{state}.svg")))
    result = QIcon()
    for size in SIZES:
        drawn = QPixmap(QSize(size, size))
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        result.addPixmap(drawn)
    return result
