"""One user or group: what the sync makes of it and why, what is known beside that, and what can be
done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import text, traces
from app.errors import AppError
from app.services import Explanation
from app.sync import plan
from app.sync.model import Progress, RunReport
from app.sync.stored import FoundPerson, PersonState, Quarantined
from app.ui.main_window.users.people_list import SHAPES, PeopleModel
from app.ui.theme import icons, strong_font, title_font, tokens
from app.ui.widgets.buttons import icon_button, primary_button, small_button
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fields import TechnicalEdit, name_control, secondary, start_aligned
from app.ui.widgets.flow import FlowLayout

NOBODY, SOMEBODY = range(2)
ISOLATED = "\u2066{}\u2069"
UNSEEN = ("one_unseen", "one_deletions_hidden", "one_moved_out")
"""What other gaps keep from being done to this one, its trace says."""
DID = ("create", "update", "enable", "disable", "delete", "release")


class PersonPanel(QWidget):
    sync_wanted = Signal()
    stop_wanted = Signal()
    history_wanted = Signal()
    plan_wanted = Signal()
    retry_wanted = Signal()
    release_wanted = Signal()
    again_wanted = Signal()
    """The trace could not be had: once more."""

    def __init__(self) -> None:
        super().__init__()
        self._words = PeopleModel()
        self.explanation: Explanation | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.views = CurrentStack()
        self.empty = EmptyState()
        self.empty.acted.connect(self.again_wanted)
        self.views.addWidget(self.empty)
        self.views.addWidget(self._make_person())
        column.addWidget(self.views, 1)
        self.show_nobody()

    # -- layout ---------------------------------------------------------------------------------

    def _make_person(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._make_head())
        self.dn = TechnicalEdit()
        self.dn.setReadOnly(True)
        self.dn.setFrame(False)
        self.dn.setProperty("look", "plain")
        name_control(self.dn, self.tr("Distinguished name"))
        column.addWidget(self.dn)
        column.addLayout(self._make_state())
        column.addWidget(self.why)
        column.addWidget(self._make_trace(), 1)
        column.addWidget(self._make_strip())
        column.addLayout(self._make_buttons())
        return view

    def _make_head(self) -> QHBoxLayout:
        self.name = QLabel()
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setFont(title_font())
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = small_button("copy", self.tr("Copy the explanation as text"))
        self.copy.clicked.connect(self._on_copy)
        self.plan = small_button("external", self.tr("Open the latest plan"))
        self.plan.clicked.connect(self.plan_wanted)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.name, 1)
        for button in (self.copy, self.plan):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_state(self) -> QHBoxLayout:
        self._shape = QLabel()
        self.state = start_aligned(QLabel())
        self.state.setFont(strong_font())
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.why = secondary()
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.retry = icon_button("refresh", self.tr("Retry &this"))
        self.retry.clicked.connect(self.retry_wanted)
        self.release = icon_button("undo", self.tr("Re&lease"))
        self.release.clicked.connect(self.release_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._shape)
        row.addWidget(self.state, 1)
        row.addWidget(self.retry)
        row.addWidget(self.release)
        return row

    def _make_trace(self) -> QWidget:
        self.trace = QScrollArea()
        self.trace.setObjectName("details")
        self.trace.setWidgetResizable(True)
        self.trace.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.trace.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name_control(self.trace, self.tr("Why"))
        self.trace.setWidget(QWidget())
        return self.trace

    def _make_strip(self) -> QWidget:
        """Progress and result of the one that is synced, in place."""
        self.strip = QFrame()
        self.strip.setProperty("look", "card")
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self._strip_shape = QLabel()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.stop = icon_button("stop", self.tr("&Stop"))
        self.stop.clicked.connect(self.stop_wanted)
        row.addWidget(self._strip_shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        row.addWidget(self.stop)
        self.strip.hide()
        return self.strip

    def _make_buttons(self) -> FlowLayout:
        self.history = icon_button("clock", self.tr("Show in &history"))
        self.history.clicked.connect(self.history_wanted)
        self.sync = primary_button("play", self.tr("Sync this one &now"))
        self.sync.clicked.connect(self.sync_wanted)
        row = FlowLayout(apart=True)
        row.addWidget(self.history)
        row.addWidget(self.sync)
        return row

    # -- states ---------------------------------------------------------------------------------

    def show_nobody(self) -> None:
        self.explanation = None
        self.views.setCurrentIndex(NOBODY)
        self.empty.show_state(
            "nothing",
            self.tr("Choose somebody"),
            self.tr(
                "Here you see step by step why they are synced, or why not, and can sync them "
                "by themselves."
            ),
        )

    def show_failed(self, error: AppError) -> None:
        """The trace could not be had."""
        said = text.message(error)
        rest = " ".join(part for part in (said.problem, said.cause, said.fix) if part)
        self.explanation = None
        self.views.setCurrentIndex(NOBODY)
        self.empty.show_state(
            "failed", self.tr("Could not be explained."), rest, self.tr("Try &again")
        )

    def begin(self, person: FoundPerson) -> None:
        """Who it is; the trace follows."""
        self.views.setCurrentIndex(SOMEBODY)
        self.explanation = None
        self.name.setText(person.name or person.guid)
        self._show_dn(person.dn or person.guid)
        self._fill_trace(None)
        self.hide_strip()
        self.show_state(person, ())

    def _show_dn(self, dn: str) -> None:
        if self.dn.text() != dn:
            self.dn.setText(dn)
            self.dn.setCursorPosition(0)

    def show_state(self, person: FoundPerson, records: Sequence[Quarantined]) -> None:
        """`records`: what the service refused of it and of its memberships."""
        shape, colour = SHAPES[person.state]
        self._shape.setPixmap(icons.pixmap(shape, 20, getattr(tokens(), colour)))
        self.state.setText(self._words.word(person.state))
        parts = [self._refused(record) for record in records]
        if not parts and person.state in (PersonState.HELD, PersonState.CONFLICT):
            parts = [self._reason(person)]
        self.why.setText("\n".join(parts))
        self.why.setVisible(bool(parts))
        self.retry.setVisible(bool(records))
        self.release.setVisible(person.reason == "row_unticked")

    def _reason(self, person: FoundPerson) -> str:
        params = dict(person.params)
        if "action" in params:
            params["action"] = text.sentence(f"action_{params['action']}")
        return text.sentence(person.reason, params)

    def _refused(self, record: Quarantined) -> str:
        said = text.message(record.error)
        next_try = plan.local_time(max(record.due_at, record.tried_at))
        tried = self.tr("Refused %n times. Tried again from {time} on.", "", record.tries)
        parts = [said.problem, said.cause, said.fix, tried.format(time=next_try)]
        if record.member:
            group = self.tr("As a member of {group}:").format(group=record.name)
            parts.insert(0, group)
        return " ".join(part for part in parts if part)

    def show_trace(self, explanation: Explanation | None) -> None:
        self.explanation = explanation
        if explanation is not None:
            self.name.setText(explanation.name or explanation.guid)
            self._show_dn(explanation.dn or explanation.guid)
        self._fill_trace(explanation)

    def _fill_trace(self, explanation: Explanation | None) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        self.copy.setEnabled(explanation is not None)
        if explanation is None:
            grid.addWidget(secondary(self.tr("Reading…")), 0, 2)
            grid.setRowStretch(1, 1)
            self.trace.setWidget(inside)
            return
        steps = explanation.steps
        for at, step in enumerate(steps):
            last = at == len(steps) - 1
            shape, colour = ("ok", "success") if step.passed else ("skipped", "warning")
            verdict = text.sentence("explain_yes" if step.passed else "explain_no")
            self._row(
                grid, traces.name_of(step), traces.said(step, steps[:at]),
                shape=shape, colour=getattr(tokens(), colour), verdict=verdict, strong=last,
            )  # fmt: skip
        if way := traces.fix(steps):
            self._row(grid, "", way, shape="info", colour=tokens().accent)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        grid.addWidget(line, grid.rowCount(), 0, 1, 3)
        for step in explanation.facts:
            self._row(grid, traces.name_of(step), traces.fact(step), quiet=True)
        grid.setRowStretch(grid.rowCount(), 1)
        self.trace.setWidget(inside)
        self.trace.setAccessibleDescription(traces.as_text(explanation))

    def _row(
        self,
        grid: QGridLayout,
        name: str,
        said: str,
        *,
        shape: str = "",
        colour: str = "",
        verdict: str = "",
        strong: bool = False,
        quiet: bool = False,
    ) -> None:
        row = grid.rowCount()
        if shape:
            picture = QLabel()
            picture.setPixmap(icons.pixmap(shape, 18, colour))
            picture.setAccessibleName(verdict)
            picture.setToolTip(verdict)
            grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
        head = secondary(name)
        head.setWordWrap(False)
        grid.addWidget(head, row, 1, Qt.AlignmentFlag.AlignTop)
        # A long name may be broken behind its commas; Copy gives it whole.
        broken = said.replace(",", ",\N{ZERO WIDTH SPACE}")
        words = secondary(broken) if quiet else QLabel(broken)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        if strong:
            words.setFont(strong_font())
        grid.addWidget(words, row, 2)

    # -- the one that is synced -----------------------------------------------------------------

    def show_working(self, step: Progress | None, *, waits: bool) -> None:
        """`waits`: another run is under way, and goes first."""
        words = self.tr("Syncing this one…")
        if waits:
            words = self.tr("Waits for the run that is under way…")
        elif step is not None and step.phase not in ("", "done"):
            words = text.sentence(f"phase_run_{step.phase}")
        self._show_strip("running", tokens().accent, words)
        self.stop.show()
        self.sync.setEnabled(False)

    def show_report(self, report: RunReport) -> None:
        """What came of it, in place."""
        self.stop.hide()
        self.sync.setEnabled(True)
        if report.error is not None:
            self.show_problem(report.error)
            return
        if report.negatives_withheld in UNSEEN:
            words = text.words(report.negatives_withheld, report.gap_params)
            said = [
                text.fill(p, report.gap_params) for p in (words.problem, words.cause, words.fix)
            ]
            self._show_strip("warning", tokens().warning, " ".join(p for p in said if p))
            return
        done = self._done(report)
        if report.result == "held":
            done.append(self.tr("Something waits for a person: see above."))
        elif report.rejected:
            done.append(self.tr("It could not be synced: see above."))
        elif not done:
            done.append(self.tr("Read anew: nothing to do."))
        bad = report.result == "held" or bool(report.rejected)
        shape, colour = ("warning", tokens().warning) if bad else ("ok", tokens().success)
        self._show_strip(shape, colour, " ".join(done))

    def show_problem(self, error: AppError) -> None:
        self.stop.hide()
        self.sync.setEnabled(True)
        said = text.message(error)
        words = " ".join(part for part in (said.problem, said.cause, said.fix) if part)
        self._show_strip("failed", tokens().danger, words)

    def show_stopped(self) -> None:
        self.stop.hide()
        self.sync.setEnabled(True)
        stopped = self.tr("Stopped. What was confirmed until then stays.")
        self._show_strip("info", tokens().accent, stopped)

    def hide_strip(self) -> None:
        self.strip.hide()
        self.sync.setEnabled(True)

    def _show_strip(self, shape: str, colour: str, words: str) -> None:
        self._strip_shape.setPixmap(icons.pixmap(shape, 18, colour))
        self.said.setText(words)
        self.strip.setAccessibleName(words)
        self.strip.show()

    def _done(self, report: RunReport) -> list[str]:
        words = {
            "create": self.tr("The account was created."),
            "update": self.tr("The values were updated."),
            "enable": self.tr("The account was enabled."),
            "disable": self.tr("The account was disabled."),
            "delete": self.tr("The account was deleted."),
            "release": self.tr("It is no longer synced."),
        }
        done = [words[act] for act in DID if report.confirmed.get(f"user.{act}")]
        if not done and any(report.confirmed.get(f"group.{act}") for act in DID):
            done.append(self.tr("The group was updated."))
        if added := report.confirmed.get("member.add", 0):
            shown = QLocale().toString(added)
            said = self.tr("{count} memberships were added.", "", added)
            done.append(said.format(count=shown))
        if removed := report.confirmed.get("member.remove", 0):
            shown = QLocale().toString(removed)
            said = self.tr("{count} memberships were removed.", "", removed)
            done.append(said.format(count=shown))
        return done

    def _on_copy(self) -> None:
        if self.explanation is not None:
            QGuiApplication.clipboard().setText(traces.as_text(self.explanation))
