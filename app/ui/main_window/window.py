"""The window after the setup: the list of pages, the head, the bar, the page, and the keys.

A page is made when it is wanted first. Its messages stand in a bar of its own, so that what one
page says is neither lost nor shown over another. Whether a page is looked at follows from the
window: hidden (in the tray) or minimized, nothing on it is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.agent import runs_by_the_worker
from app.assets import asset
from app.errors import AppError
from app.profile import Profile
from app.services import Services
from app.ui import motion, theme
from app.ui.background import in_passing
from app.ui.main_window.navigation import ListedPage, NavigationList
from app.ui.main_window.page import Context, MainPage
from app.ui.main_window.pages import ICONS, PAGES
from app.ui.main_window.run_control import RunControl
from app.ui.theme import icons, title_font
from app.ui.widgets.announcing import announce
from app.ui.widgets.content_area import ContentArea
from app.ui.widgets.fields import secondary
from app.ui.widgets.focus_place import focus_again, focus_place
from app.ui.widgets.help_window import HelpWindow
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.state_badge import state_pixmap_name
from app.ui.widgets.window_header import WindowHeader

MINIMUM = QSize(900, 560)
DEFAULT = QSize(1080, 720)
LOAD_MS = 1500
"""After somebody looked first, until the pages that are not shown yet are loaded."""
PASSING = ("success", "info")
"""Looks of messages that are over when their page is left."""


@dataclass(slots=True)
class _Made:
    page: MainPage
    bar: MessageBar
    holder: QWidget
    """Of the bar: what hides it without clearing it."""
    stale: bool = False
    """It was made for another language or look, and still holds something."""
    failure: object = None
    """Why the bar shows what it shows, where that is a failure."""

    def say_anew(self) -> bool:
        """The page and its bar; False where the page must be made anew instead."""
        if not self.page.say_anew():
            return False
        if not self.bar.isHidden():
            if self.bar.property("look") in PASSING or self.failure is None:
                self.bar.clear()
            else:
                self.bar.show_failure(self.failure)
        return True


class MainWindow(QWidget):
    closed = Signal()
    crashed = Signal(object)
    profile_changed = Signal(object)
    """The settings were saved here; the `Profile`."""
    language_chosen = Signal(str)
    look_chosen = Signal(str)
    looked_at = Signal(bool)
    """Whether somebody can see it: shown, and not minimized."""
    close_wanted = Signal()
    """Somebody closes the window, and `asks_before_closing`: nothing has happened yet."""

    def __init__(
        self,
        services: Services,
        profile: Profile,
        *,
        settings: QSettings,
        pages: Mapping[str, type[MainPage]] = PAGES,
    ) -> None:
        super().__init__()
        theme.dress(self)
        worked = replace(services, agent=runs_by_the_worker(services))
        self.runs = RunControl(worked)
        self.runs.crashed.connect(self.crashed)
        self.context = Context(worked, profile, self.runs, settings)
        self.asks_before_closing = False
        self.is_looked_at = False
        self._loaded = False
        self._pages = pages
        self._settings = settings
        self._made: dict[str, _Made] = {}
        self._places: dict[str, object] = {}
        """Where pages were that are to be made anew."""
        self._page_id = next(iter(pages))
        self._head = ("", "")
        """The page whose head is shown, and the shape before its title."""
        self._what: object = None
        self._seen = False
        """The shown page was entered and not left again."""
        self._ended = False
        self._help: HelpWindow | None = None
        self.setWindowIcon(QIcon(str(asset("icons/app.svg"))))
        self.setMinimumSize(MINIMUM)
        self._lay_out()
        self._bind_keys()
        size = settings.value("main/size")
        self.resize(size if isinstance(size, QSize) else DEFAULT)
        self._list_pages()
        self._show_page()

    # -- layout -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.header = WindowHeader(self.windowIcon(), self._settings, text.language())
        self.header.language_chosen.connect(self.language_chosen)
        self.header.look_chosen.connect(self.look_chosen)
        self.header.help_wanted.connect(self._on_help)
        self.navigation = NavigationList()
        self.navigation.shown.connect(self._on_shown)
        self.navigation.entered.connect(self.open_page)
        self.notice = MessageBar()
        self._notice_again: Callable[[], None] = self.notice.clear
        """Says it once more, in another language."""
        """What concerns the whole window, whichever page is shown."""
        self._shape = motion.Ring()
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._lead = secondary()
        self._bars = QVBoxLayout()
        self._bars.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._side())
        middle.addLayout(self._content(), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addLayout(middle, 1)

    def _side(self) -> QWidget:
        side = QFrame()
        side.setObjectName("stepsFrame")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(self.navigation)
        return side

    def _content(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(28, 14, 28, 16)
        column.setSpacing(6)
        column.addWidget(self.notice)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._lead)
        column.addLayout(self._bars)
        column.addSpacing(4)
        column.addWidget(ContentArea(self.stack), 1)
        return column

    def _bind_keys(self) -> None:
        keys = [
            ("F1", self._on_help),
            ("F5", lambda: self.page.check_again()),
            ("F6", self._on_cycle),
            ("Shift+F6", lambda: self._on_cycle(-1)),
            ("Ctrl+F", lambda: self.page.look_for()),
        ]
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(act)
        for number, page_id in enumerate(self._pages, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda wanted=page_id: self.open_page(wanted))

    # -- pages ------------------------------------------------------------------------------------

    @property
    def page(self) -> MainPage:
        """The page that is shown."""
        return self._shown.page

    @property
    def bar(self) -> MessageBar:
        """The messages of the page that is shown."""
        return self._shown.bar

    @property
    def _shown(self) -> _Made:
        if self._page_id not in self._made:
            self._made[self._page_id] = self._make(self._page_id)
        return self._made[self._page_id]

    def open_page(self, page_id: str, what: object = None) -> None:
        """Shows a page, and what on it (`MainPage.enter`); the focus goes to its first control."""
        if page_id not in self._pages:
            return
        self._go_to(page_id, what)
        QTimer.singleShot(0, self.page, self._focus_first)

    def _on_shown(self, page_id: str) -> None:
        """By the arrow keys in the list, which keeps the focus."""
        self._go_to(page_id, None)

    def _go_to(self, page_id: str, what: object) -> None:
        if page_id == self._page_id and what is None:
            return
        self._leave()
        left = self._made.get(self._page_id)
        if left is not None and left.bar.property("look") in PASSING:
            left.bar.clear()
        self.notice.setVisible(self.notice.isVisible() and self.notice.property("look") != "info")
        self._page_id, self._what = page_id, what
        self._show_page()

    def _show_page(self) -> None:
        """Makes the page where it is not there yet, and shows it. While nobody looks none is
        made: the program beside the clock would hold it for weeks, unseen."""
        page_id = self._page_id
        made = self._made.get(page_id)
        if made is not None and made.stale and not made.page.holds():
            self._drop(page_id)
        if page_id not in self._made and not self.is_looked_at:
            return
        page = self.page
        place = self._places.pop(page_id, None)
        self._what = place if self._what is None else self._what
        for other, each in self._made.items():
            each.holder.setVisible(other == page_id)
        if page is not self.stack.currentWidget():
            motion.fade_away(self.stack)
        self.stack.setCurrentWidget(page)
        self.navigation.set_current(page_id)
        if self._help is not None and self._help.isVisible():
            self._help.show_page(page_id, raise_it=False)
        self._show_head()
        self._enter()

    def _make(self, page_id: str) -> _Made:
        page = self._pages[page_id](self.context)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 0)
        bar = MessageBar()
        column.addWidget(bar)
        self._bars.addWidget(holder)
        page.wanted.connect(self.open_page)
        page.profile_saved.connect(self._on_profile_saved)
        page.needs_you.connect(lambda count: self.navigation.set_count(page_id, count))
        made = _Made(page, bar, holder)
        page.said.connect(lambda look, sentence: self._on_said(made, look, sentence))
        page.failed.connect(lambda error: self._on_failed(made, error))
        page.title_changed.connect(self._show_head)
        self.stack.addWidget(page)
        return made

    def _drop(self, page_id: str) -> None:
        made = self._made.pop(page_id)
        self._places[page_id] = made.page.place()
        made.page.end()
        self.stack.removeWidget(made.page)
        made.page.deleteLater()
        self._bars.removeWidget(made.holder)
        made.holder.hide()  # at once: its end comes later, and it would lie over the page
        made.holder.deleteLater()

    def _enter(self) -> None:
        if self.is_looked_at and not self._seen and not self._ended:
            self._seen = True
            what, self._what = self._what, None
            self.page.enter(what)

    def _leave(self) -> None:
        if self._seen:
            self._seen = False
            self.page.leave()

    def _show_head(self) -> None:
        page = self._made.get(self._page_id)
        if page is None:
            return
        self._title.setFont(title_font())
        self._title.setText(page.page.title())
        shown = (self._page_id, page.page.shape())
        before, self._head = self._head, shown
        self._show_shape(page.page.shape())
        if before[0] == shown[0] and before[1] != shown[1]:
            # Its words have the time in them, and change each minute; what counts changed now.
            announce(self, page.page.title(), page.page.lead())
        lead = page.page.lead()
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self.setWindowTitle(
            self.tr("{page} – {product}").format(
                page=text.sentence(f"page_{self._page_id}"),
                product=QCoreApplication.applicationName(),
            )
        )
        self.header.retranslate(self.tr("Help for this page"))
        self.navigation.setAccessibleName(self.tr("Pages"))

    def _show_shape(self, state: str) -> None:
        self._shape.setVisible(bool(state))
        if state:
            shape, colour = state_pixmap_name(state)
            drawn = icons.pixmap(shape, self.fontMetrics().height() + 10, colour)
            self._shape.show_picture(drawn, turns=shape == "running")

    def _list_pages(self) -> None:
        self.navigation.show_pages(
            [
                ListedPage(page_id, text.sentence(f"page_{page_id}"), ICONS[page_id])
                for page_id in self._pages
            ],
            self._page_id,
        )

    def _focus_first(self) -> None:
        control = self.page.first_focus()
        if control is None or not control.isEnabled():
            control = self.navigation
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        said = self.tr("{page}, {title}").format(
            page=text.sentence(f"page_{self._page_id}"), title=self.page.title()
        )
        announce(self, said, self.page.lead())

    # -- what is told -----------------------------------------------------------------------------

    def take_events(self, events: Sequence[object]) -> None:
        """What the worker told (`app.agent`): to the runs, and to every page there is."""
        self.runs.take_events(events)
        for made in list(self._made.values()):
            made.page.take_events(events)

    def show_served_elsewhere(self) -> None:
        """The schedule does not run in this process."""
        self._notice_again = self.show_served_elsewhere
        self.notice.show_sentence(
            self.tr("Another program on this computer runs the schedule; you see it here.")
        )

    def show_worker_problem(self, error: AppError) -> None:
        """The schedule could not be begun."""
        self._notice_again = partial(self.show_worker_problem, error)
        self.notice.show_message(text.message(error))

    def show_profile(self, profile: Profile) -> None:
        """The settings are others now, whoever has saved them."""
        self.context.profile = profile
        for made in list(self._made.values()):
            made.page.show_profile()

    def _on_profile_saved(self, profile: Profile) -> None:
        self.show_profile(profile)
        self.runs.reload()
        self.profile_changed.emit(profile)

    def _on_said(self, made: _Made, look: str, sentence: str) -> None:
        made.failure = None
        made.bar.say(look, sentence)

    def _on_failed(self, made: _Made, error: object) -> None:
        if made.bar.show_failure(error):
            made.failure = error
        else:
            self.crashed.emit(error)

    # -- keys, language, look ---------------------------------------------------------------------

    def _on_cycle(self, step: int = 1) -> None:
        """F6: header, list of pages, page."""
        areas = [self.header.language, self.navigation, self.page.first_focus()]
        here = QApplication.focusWidget()
        at = 2
        if here is not None and not self.page.isAncestorOf(here):
            at = 1 if here is self.navigation else 0
        for turn in range(1, len(areas) + 1):
            area = areas[(at + turn * step) % len(areas)]
            if area is not None and area.isEnabled():
                area.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _on_help(self) -> None:
        """Beside the window, not over it."""
        if self._help is None:
            self._help = HelpWindow(self)
        self._help.show_page(self._page_id)

    def retranslate(self, locale: str) -> None:
        """After another language or look was set: the pages are made anew, and the one that was
        shown comes back. One that holds what is not saved stays, and says itself anew."""
        self.header.show_language(locale)
        self.header.repaint_icons()
        shown = self._made.get(self._page_id)
        focus = focus_place(shown.page) if shown is not None else None
        self._leave()
        for page_id, made in list(self._made.items()):
            if not made.page.holds():
                self._drop(page_id)
            else:
                made.stale = not made.say_anew()
        self._list_pages()
        if self.notice.isVisibleTo(self):
            self._notice_again()
        self._show_page()
        anew = shown is not self._made.get(self._page_id)
        if focus is not None and anew and not focus_again(self.page, focus):
            self._focus_first()
        if self._help is not None and self._help.isVisible():
            self._help.show_page(self._page_id, raise_it=False)

    # -- being looked at, and the end -------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._look()

    def _look(self) -> None:
        looked_at = self.isVisible() and not self.isMinimized()
        if looked_at == self.is_looked_at:
            return
        self.is_looked_at = looked_at
        if looked_at:
            self._show_page()
            QTimer.singleShot(0, self, self._focus_first)
            QTimer.singleShot(LOAD_MS, self, self._load_pages)
        else:
            self._leave()
        self.looked_at.emit(looked_at)

    def _load_pages(self) -> None:
        """So that the first look at another page does not wait for its code."""
        if not self._loaded and self.is_looked_at and not self._ended:
            self._loaded = True
            in_passing(lambda: [self._pages[page_id] for page_id in self._pages])

    def unsaved(self) -> list[str]:
        """What would be lost if the program ended now, a sentence each."""
        return [said for made in self._made.values() if (said := made.page.unsaved())]

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue("main/size", self.size())
        if self.asks_before_closing and not self._ended:
            event.ignore()
            self.close_wanted.emit()
            return
        self.stop()
        event.accept()
        self.closed.emit()

    def stop(self) -> None:
        """Ends what the pages have begun, without asking."""
        if self._ended:
            return
        self._settings.setValue("main/size", self.size())
        self._leave()
        self._ended = True
        for made in self._made.values():
            made.page.end()
        self.runs.end()
