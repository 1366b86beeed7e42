"""The pass over the directory that a page's numbers come from: how old it is, and reading again.

For pages that show what edited settings would do (mapping, criteria, rules). They hand over the
two calls of the survey and the profile as it is edited; the bar reads by itself where a page
needs a pass that is not there, shows the live counter, and can be stopped. A reading that failed
or was stopped is begun again by a person alone: each one signs in, and a password that became
wrong must not be tried over and over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from app import text
from app.errors import AppError, Stopped
from app.profile import Profile
from app.sync.mapping import spelling
from app.sync.model import Progress
from app.sync.survey import SurveyInfo
from app.ui.background import Relay, Scope, in_background
from app.ui.widgets import moments
from app.ui.widgets.buttons import icon_button, set_icon
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.state_badge import StateBadge

Refresh = Callable[[Profile, Sequence[str], Event, Callable[[Progress], None]], SurveyInfo]


class SurveyBar(QFrame):
    """One line above or below a page's numbers. `scope` is the page's: reading ends with it."""

    refreshed = Signal(object)
    """A `SurveyInfo`: there is a pass to ask, the one from before or a new one."""
    failed = Signal(object)
    """The `AppError` of a reading that failed; it is shown here already."""
    changed = Signal()
    """Reading began or ended."""

    def __init__(
        self,
        scope: Scope,
        *,
        latest: Callable[[], SurveyInfo | None],
        refresh: Refresh,
        profile: Callable[[], Profile],
    ) -> None:
        """`latest` and `refresh` are the survey's and run in the background; `profile` gives the
        settings as they are edited, and is called on the UI thread."""
        super().__init__()
        self._scope = scope
        self._latest = latest
        self._refresh = refresh
        self._profile = profile
        self._wanted: frozenset[str] = frozenset()
        self._asked: frozenset[str] = frozenset()
        self._stop: Event | None = None
        self._ended_badly = False
        self.info: SurveyInfo | None = None
        """The pass that answers come from; None until one is known."""
        self._lay_out()

    def _lay_out(self) -> None:
        self.badge = StateBadge()
        self.message = MessageBar()
        self.button = icon_button("refresh", "")
        self.button.clicked.connect(self._on_button)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.badge, 1)
        row.addWidget(self.message, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._bar)
        self._say: Callable[[], None] = self._show_looking
        """Says once more what is shown."""
        self._show_looking()

    # -- what a page asks -----------------------------------------------------------------------

    @property
    def reading(self) -> bool:
        return self._stop is not None

    def open(self, attributes: Iterable[str] = ()) -> None:
        """Shows the last pass; reads by itself when there is none with these attributes."""
        self._wanted |= frozenset(map(spelling, attributes))
        self._scope.start(self._open())

    def want(self, attributes: Iterable[str]) -> None:
        """The page speaks of these attributes now: they are read too, unless they were, or a
        person stopped the reading. While one is under way, it is followed by another."""
        self._wanted |= frozenset(map(spelling, attributes))
        if self.info is not None and self._missing - self._asked and not self._ended_badly:
            self.read()

    def read(self) -> None:
        """Reads now (F5, the button), with every attribute that was wanted so far."""
        if not self.reading:
            profile = self._profile()
            self._stop = self._scope.stop_event()
            self._ended_badly = False
            self._scope.start(self._read(profile, self._wanted, self._stop))

    def stop(self) -> None:
        if self._stop is not None:
            self._stop.set()
            self.button.setText(self.tr("Stopping…"))  # not disabled: it would lose the focus

    # -- reading --------------------------------------------------------------------------------

    @property
    def _missing(self) -> frozenset[str]:
        return self._wanted - (self.info.attributes if self.info else frozenset())

    async def _open(self) -> None:
        try:
            self.info = await in_background(self._latest)
        except AppError as exc:
            self._show_failure(exc)
            return
        if self.info is not None:
            self._show_info(self.info)
            self.refreshed.emit(self.info)
        if self.info is None or self._missing:
            self.read()

    async def _read(self, profile: Profile, attributes: frozenset[str], stop: Event) -> None:
        relay: Relay[Progress] = self._scope.relay(lambda steps: self._show_progress(steps[-1]))
        self._show_reading()
        self.changed.emit()
        try:
            info = await in_background(
                lambda: self._refresh(profile, sorted(attributes), stop, relay), stop=stop
            )
        except Stopped:
            self._show_stopped()
        except AppError as exc:
            self._show_failure(exc)
        else:
            self.info = info
            self._asked |= attributes  # asked for once: another pass would know no more
            self._show_info(info)
        finally:
            relay.close()
            self._stop = None
        self.changed.emit()
        if self._ended_badly or self.info is None:
            return
        self.refreshed.emit(self.info)
        if self._missing - attributes:
            self.read()

    # -- what is seen ---------------------------------------------------------------------------

    def _on_button(self) -> None:
        self.stop() if self.reading else self.read()

    def say_anew(self) -> None:
        """In the language and look that are set now; what is being read is read on."""
        self._say()
        self._bar.setAccessibleName(self.tr("Reading the directory…"))
        if self._stop is not None:
            stopping = self._stop.is_set()
            self._offer("stop", self.tr("Stopping…") if stopping else self.tr("Stop"))

    def _show_looking(self) -> None:
        self._show("pending", self.tr("Looking for the last reading…"))
        self._offer("refresh", self.tr("Read again"))
        self.button.setEnabled(False)

    def _show_reading(self) -> None:
        self._say = self._show_reading
        self._show("running", self.tr("Reading the directory…"))
        self._bar.setAccessibleName(self.tr("Reading the directory…"))
        self._bar.show()
        self._offer("stop", self.tr("Stop"))

    def _show_progress(self, step: Progress) -> None:
        if not self.reading:
            return
        self._say = partial(self._show_progress, step)
        words = text.sentence(f"phase_run_{step.phase}")
        if step.done:
            words = self.tr("{phase}: {count}").format(
                phase=words, count=QLocale().toString(step.done)
            )
        self.badge.set_state("running", words)
        # No total is known while reading: a counter, never a made-up per cent.
        self._bar.setRange(0, step.total or 0)
        self._bar.setValue(min(step.done, step.total or 0))

    def _show_info(self, info: SurveyInfo) -> None:
        self._say = partial(self._show_info, info)
        facts = (
            self.tr("Directory read: {when}").format(when=shown_time(info.read_at)),
            self.tr("%n users", "", info.users),
            self.tr("%n groups", "", info.groups),
        )
        words = " · ".join(facts)
        if info.complete:
            self._show("ok", words)
        else:
            said = self.tr("The directory was not read to its end, so numbers may be too low.")
            self._show("warning", f"{words}\n{said}")
        self._offer("refresh", self.tr("Read again"))

    def _show_stopped(self) -> None:
        self._ended_badly = True
        self._say = self._show_stopped
        said = self.tr("Reading was stopped. Choose {button:Read again} for the numbers.")
        self._show("warning", text.named(said))
        self._offer("refresh", self.tr("Read again"))

    def _show_failure(self, error: AppError) -> None:
        self._ended_badly = True
        self._say = partial(self._say_failure, error)
        self._bar.hide()
        self.badge.hide()
        self._say()
        self.failed.emit(error)

    def _say_failure(self, error: AppError) -> None:
        self.message.show_message(text.message(error))
        self._offer("refresh", self.tr("Try again"))

    def _show(self, state: str, words: str) -> None:
        self._bar.hide()
        self.message.clear()
        self.badge.set_state(state, words)
        self.badge.show()

    def _offer(self, icon: str, words: str) -> None:
        self.button.setText(words)
        set_icon(self.button, icon)
        self.button.setEnabled(True)


def shown_time(at: float) -> str:
    """Seconds since the epoch as a time of today, or as a date with its time."""
    when = QDateTime.fromSecsSinceEpoch(int(at))
    return moments.clock(at) if when.date() == QDate.currentDate() else moments.moment(at)
