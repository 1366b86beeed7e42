"""The table of domain controllers: names that can be typed, and what each of them told.

A name is tidied when it was typed: pasted lists become rows, a short name becomes a full one.
Everything beside the name is filled in as it is learned, and may be missing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app import text
from app.findings import DomainController, MeasuredController
from app.profile import Security
from app.setup import clean
from app.ui.theme import code_font, icons, tokens
from app.ui.widgets import moments
from app.ui.widgets.fields import name_control
from app.ui.widgets.state_badge import state_pixmap_name

NAME, STATE, TRIP, CERTIFICATE, SITE, ROLE = range(6)
EXPIRES_SOON = timedelta(days=30)
NARROW = 620
"""Beneath this width the site is told by the tooltip alone: names come first."""


SHAPES = {"expired": "failed"}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one controller. `measured` is None while nothing was asked."""

    found: DomainController
    measured: MeasuredController | None = None
    measuring: bool = False

    @property
    def controller(self) -> DomainController:
        """As the draft keeps it."""
        told = self.measured
        if told is None or told.read_only is None:
            return self.found
        site = told.site or self.found.site
        return replace(self.found, site=site, writable=not told.read_only)


class ControllerTable(QTableWidget):
    named = Signal(object)
    """Controllers that a person has just named, tidied."""
    completed = Signal(str, str)
    """(typed, full): a short name that became a full one."""
    removed = Signal()

    def __init__(self) -> None:
        super().__init__(0, 6)
        self.domain = ""
        self.security = Security.LDAPS
        self._known: dict[str, Known] = {}
        self._filling = False
        self._head()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        # Not ResizeToContents: it measures all columns again at each cell that is set.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(64)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setMinimumHeight(92)
        self.itemChanged.connect(self._on_changed)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit_columns)
        self._fitting.start()

    # -- names ----------------------------------------------------------------------------------

    def hosts(self) -> tuple[str, ...]:
        """The named controllers, tidied, each once, the preferred one first."""
        named = (each for text in self._texts() for each in clean.hosts(text))
        return tuple(dict.fromkeys(clean.full_host(each, self.domain) for each in named))

    def set_hosts(self, hosts: Iterable[str]) -> None:
        wanted = list(dict.fromkeys(hosts))
        if wanted == self._texts():
            return
        chosen = self.selected()
        self._filling = True
        try:
            self.setRowCount(0)
            self.setRowCount(len(wanted))
            for row, host in enumerate(wanted):
                self._fill(row, host)
        finally:
            self._filling = False
        for row, host in enumerate(wanted):
            if host in chosen:
                self.selectRow(row)

    def selected(self) -> tuple[str, ...]:
        rows = sorted({index.row() for index in self.selectedIndexes()})
        items = (self.item(row, NAME) for row in rows)
        return tuple(item.text() for item in items if item is not None)

    def add(self) -> None:
        """A new row, open for typing."""
        self._filling = True
        self.insertRow(self.rowCount())
        item = self._fill(self.rowCount() - 1, "")
        self._filling = False
        self.setCurrentItem(item)
        self.editItem(item)

    def remove_selected(self) -> None:
        rows = sorted({index.row() for index in self.selectedIndexes()}, reverse=True)
        for row in rows:
            self.removeRow(row)
        if rows and self.rowCount():
            self.selectRow(min(rows[-1], self.rowCount() - 1))
        if rows:
            self.removed.emit()

    def prefer_selected(self) -> None:
        """The chosen ones come first, in their order."""
        chosen = self.selected()
        if chosen:
            self.set_hosts((*chosen, *self.hosts()))

    # -- what is known --------------------------------------------------------------------------

    @property
    def known(self) -> tuple[Known, ...]:
        return tuple(self._known[host] for host in self.hosts() if host in self._known)

    def show_found(self, controllers: Iterable[DomainController]) -> None:
        """What DNS (or the draft) says of some controllers; they need not be listed."""
        for each in controllers:
            host = address(each)
            before = self._known.get(host)
            self._known[host] = replace(before, found=each) if before else Known(each)
        self._refresh()

    def show_measuring(self, hosts: Sequence[str]) -> None:
        """These are asked now. With none, nobody is asked any more."""
        for host, each in self._known.items():
            self._known[host] = replace(each, measuring=host in hosts)
        for host in hosts:
            if host not in self._known:
                self._known[host] = Known(DomainController(host), measuring=True)
        self._refresh()

    def show_measured(self, told: Iterable[MeasuredController]) -> None:
        changed: set[str] = set()
        for each in told:
            before = self._known.get(each.named) or Known(DomainController(each.named))
            self._known[each.named] = replace(before, measured=each, measuring=False)
            changed.add(each.named)
        self._refresh(changed)

    def forget_measured(self) -> None:
        """Another kind of connection is asked for: what was measured is of no use."""
        self._known = {host: Known(each.found) for host, each in self._known.items()}
        self._refresh()

    # -- the picture ----------------------------------------------------------------------------

    def show_security(self, security: Security) -> None:
        self.security = security
        self._head()
        self.setColumnHidden(CERTIFICATE, security is Security.PLAIN)

    def _head(self) -> None:
        kind = {
            Security.LDAPS: self.tr("LDAPS"),
            Security.STARTTLS: self.tr("StartTLS"),
            Security.PLAIN: self.tr("LDAP"),
        }[self.security]
        self.setHorizontalHeaderLabels(
            [
                self.tr("Name"),
                kind,
                self.tr("Round trip"),
                self.tr("Valid until"),
                self.tr("Site"),
                self.tr("Role"),
            ]
        )
        name_control(self, self.tr("Domain controllers"))
        nothing = self.tr(
            "No controllers yet. Type the domain and choose {button:Find controllers}, or add "
            "one by its full name."
        )
        self._nothing = text.named(nothing)

    def _fill(self, row: int, host: str) -> QTableWidgetItem:
        name = QTableWidgetItem(host)
        name.setFont(code_font())
        # DNS names are read from left to right in every language.
        name.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, NAME, name)
        for column in range(STATE, ROLE + 1):
            item = QTableWidgetItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.setItem(row, column, item)
        self._show_row(row)
        return name

    def _refresh(self, hosts: Collection[str] | None = None) -> None:
        """Paints the rows of these hosts anew, otherwise all: a domain may have a thousand."""
        for row, text_of in enumerate(self._texts()):
            if hosts is None or text_of in hosts:
                self._show_row(row)

    def _show_row(self, row: int) -> None:
        name = self.item(row, NAME)
        if name is None:
            return
        known = self._known.get(name.text())
        before, self._filling = self._filling, True
        self._fitting.start()
        name.setToolTip("\n".join(part for part in (name.text(), _site(known)) if part))
        for column, value, tip in self._cells(known):
            item = self.item(row, column)
            if item is not None and (item.text(), item.toolTip()) != (value, tip):
                item.setText(value)
                item.setToolTip(tip)
        state = self.item(row, STATE)
        word = _state(known)
        if state is not None and state.data(Qt.ItemDataRole.UserRole) != word:
            shape, colour = state_pixmap_name(SHAPES.get(word, word))
            state.setData(Qt.ItemDataRole.UserRole, word)
            state.setIcon(icons.icon(shape, colour))
        self._filling = before

    def _fit_columns(self) -> None:
        for column in range(STATE, ROLE + 1):
            self.resizeColumnToContents(column)

    def _cells(self, known: Known | None) -> Iterable[tuple[int, str, str]]:
        told = known.measured if known is not None else None
        yield STATE, self._state_words(known), _advice(told)
        trip = told.round_trip_ms if told is not None else None
        yield TRIP, self.tr("{number} ms").format(number=_rounded(trip)) if trip else "", ""
        yield CERTIFICATE, self._until(told), ""
        yield SITE, _site(known), ""
        yield ROLE, *self._role(known)

    def _state_words(self, known: Known | None) -> str:
        return {
            "pending": self.tr("Not asked"),
            "running": self.tr("Asking…"),
            "ok": self.tr("Works"),
            "warning": self.tr("Not trusted"),
            "expired": self.tr("Expired"),
            "failed": self.tr("No answer"),
        }[_state(known)]

    def _until(self, told: MeasuredController | None) -> str:
        if told is None or told.certificate_ends is None:
            return ""
        ends = told.certificate_ends
        day = moments.day(ends)
        soon = timedelta(0) < ends - datetime.now(UTC) < EXPIRES_SOON
        return self.tr("{day}, soon").format(day=day) if soon else day

    def _role(self, known: Known | None) -> tuple[str, str]:
        """(word, tooltip)"""
        if known is None:
            return "", ""
        if known.found.is_primary:
            return self.tr("PDC"), self.tr("Primary: it has the role of the PDC emulator")
        told = known.measured
        if told is None or told.read_only is None:
            return "", ""
        return (self.tr("Read-only") if told.read_only else self.tr("Writable")), ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(tokens().secondary))
        room = self.viewport().rect().adjusted(12, 8, -12, -8)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self._nothing)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(SITE, self.width() < NARROW)

    # -- typing ---------------------------------------------------------------------------------

    def _on_changed(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() != NAME:
            return
        short = clean.hosts(item.text())
        # Rows must not go while Qt is still closing the editor of one of them.
        QTimer.singleShot(0, self, partial(self._take_names, short))

    def _take_names(self, short: Sequence[str]) -> None:
        full = [clean.full_host(each, self.domain) for each in short]
        self.set_hosts(self.hosts())
        if full and full[0] in self.hosts():
            self.setCurrentCell(self.hosts().index(full[0]), NAME)
        self._tell_completed(short, full)
        self.named.emit(tuple(full))

    def complete_names(self) -> None:
        """The domain is known now: short names become full ones."""
        short = [each for text in self._texts() for each in clean.hosts(text)]
        full = [clean.full_host(each, self.domain) for each in short]
        self.set_hosts(full)
        self._tell_completed(short, full)

    def _tell_completed(self, short: Sequence[str], full: Sequence[str]) -> None:
        for before, after in zip(short, full, strict=True):
            if before != after:
                self.completed.emit(before, after)

    def _texts(self) -> list[str]:
        items = (self.item(row, NAME) for row in range(self.rowCount()))
        return [item.text() for item in items if item is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.key() == Qt.Key.Key_Insert:
            self.add()
        else:
            super().keyPressEvent(event)


def address(controller: DomainController) -> str:
    return f"{controller.host}:{controller.port}" if controller.port else controller.host


def _state(known: Known | None) -> str:
    if known is None:
        return "pending"
    if known.measuring:
        return "running"
    told = known.measured
    if told is None:
        return "pending"
    if told.error is None:
        return "ok"
    if told.error.code == "certificate_expired":
        return "expired"
    return "warning" if told.trusted is False else "failed"


def _site(known: Known | None) -> str:
    if known is None:
        return ""
    return (known.measured.site if known.measured is not None else "") or known.found.site


def _advice(told: MeasuredController | None) -> str:
    if told is None or told.error is None:
        return ""
    said = text.message(told.error)
    return "\n".join(part for part in (said.problem, said.cause, said.fix) if part)


def _rounded(milliseconds: float) -> str:
    return QLocale().toString(float(milliseconds), "f", 1 if milliseconds < 10 else 0)
