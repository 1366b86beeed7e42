"""What stands beside the to-do list: the connection and its cause, this device, the controllers."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from app import __version__, text
from app.agent.verdict import Facts
from app.findings import MeasuredController
from app.profile import Profile, Security
from app.ui.widgets import moments
from app.ui.widgets.card_list import CardList
from app.ui.widgets.fields import secondary, start_aligned
from app.ui.widgets.state_badge import StateBadge


class FactsCard(CardList):
    """Scrolls by the keyboard where it does not fit: there is nothing else on it to go to."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Connection and controllers"))
        self._rows: dict[str, QLabel] = {}
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setSpacing(6)
        self.connection = StateBadge()
        self._cause = secondary()
        self._cause.setTextFormat(Qt.TextFormat.PlainText)
        inside.addWidget(self.connection)
        inside.addWidget(self._cause)
        inside.addLayout(self._make_grid())
        self.plain = StateBadge("warning", self.tr("Passwords travel readable to the directory"))
        inside.addWidget(self.plain)
        self._head = secondary(self.tr("Domain controllers"))
        inside.addWidget(self._head)
        self._controllers = QVBoxLayout()
        self._controllers.setSpacing(2)
        inside.addLayout(self._controllers)
        self._badges: dict[str, StateBadge] = {}
        self.add(card)
        self.end()
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self, _least: int, most: int) -> None:
        policy = Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        heads = {
            "last": self.tr("Last sync"),
            "next": self.tr("Next sync"),
            "organization": self.tr("Organization"),
            "directory": self.tr("Directory"),
            "device": self.tr("This device"),
            "version": self.tr("Agent version"),
        }
        for row, (name, words) in enumerate(heads.items()):
            head = secondary(words)
            value = start_aligned(QLabel())
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
            self._rows[name] = value
        return grid

    def value(self, name: str) -> str:
        """What stands in a row; for tests."""
        return self._rows[name].text()

    def controller(self, host: str) -> str:
        """What is said of a controller; for tests."""
        return self._badges[host].accessibleName()

    def show_facts(
        self, facts: Facts | None, profile: Profile, *, connected: bool | None, asking: bool
    ) -> None:
        self._show_connection(facts, connected=connected, asking=asking)
        rows = {
            "organization": profile.cloud.organization_name,
            "directory": profile.directory.domain or profile.directory.base_dn,
            "device": profile.cloud.device_name or platform.node(),
            "version": __version__,
            "last": self._last(facts),
            "next": self._next(facts),
        }
        for name, words in rows.items():
            self._rows[name].setText(words)
        self.plain.setVisible(profile.directory.security is Security.PLAIN)
        self._show_controllers(facts, profile)

    def _show_connection(
        self, facts: Facts | None, *, connected: bool | None, asking: bool
    ) -> None:
        standing = facts.standing if facts is not None else None
        cause = standing.cause if standing is not None else None
        words = ""
        if connected is False and cause is not None:
            self.connection.set_state("failed", self.tr("Disconnected"))
            words = text.message(cause).problem
        elif connected:
            self.connection.set_state("ok", self.tr("Connected"))
            words = self._clock(facts)
        elif asking or facts is None:
            self.connection.set_state("running", self.tr("The connection is being measured"))
        else:
            self.connection.set_state("pending", self.tr("The connection was not measured"))
        if standing is not None and connected is not None and facts is not None:
            when = moments.ago(standing.measured_at, facts.now)
            measured = self.tr("Measured {when}.").format(when=when)
            words = f"{words} {measured}".strip()
        self._cause.setText(words)
        self._cause.setVisible(bool(words))

    def _clock(self, facts: Facts | None) -> str:
        """A clock that is off and does not stop anything yet."""
        standing = facts.standing if facts is not None else None
        rows = standing.rows if standing is not None else ()
        for row in rows:
            if row.state == "warning" and row.note:
                return text.sentence(row.note, row.params)
        return ""

    def _last(self, facts: Facts | None) -> str:
        if facts is None:
            return "…"
        if facts.synced_at is None:
            return self.tr("Unknown") if "memory" in facts.unread else self.tr("Never")
        return moments.moment(facts.synced_at)

    def _next(self, facts: Facts | None) -> str:
        if facts is None:
            return "…"
        if facts.paused:
            return self.tr("Paused")
        due = facts.worker.next_run_at
        if due is None:
            return self.tr("When the agent runs")
        return moments.moment(due)

    # -- controllers ------------------------------------------------------------------------------

    def _show_controllers(self, facts: Facts | None, profile: Profile) -> None:
        hosts = tuple(dict.fromkeys(profile.directory.controllers))
        if tuple(self._badges) != hosts:
            for badge in self._badges.values():
                self._controllers.removeWidget(badge)
                badge.hide()
                badge.deleteLater()
            self._badges = {host: StateBadge() for host in hosts}
            for badge in self._badges.values():
                self._controllers.addWidget(badge)
        self._head.setVisible(bool(hosts))
        measured = {each.named: each for each in facts.controllers} if facts is not None else {}
        used = facts.outlook.controller if facts is not None else ""
        for host, badge in self._badges.items():
            last = bool(used) and host.partition(":")[0].casefold() == used.casefold()
            state, said = self._controller(measured.get(host))
            name = f"\N{LEFT-TO-RIGHT ISOLATE}{host}\N{POP DIRECTIONAL ISOLATE}"
            lines = [name, *([self.tr("The last sync read from it.")] if last else []), said]
            badge.set_state(state, "\n".join(lines))

    def _controller(self, measured: MeasuredController | None) -> tuple[str, str]:
        """-> its state, and that in words."""
        if measured is None:
            return "pending", self.tr("Not asked yet.")
        if measured.error is not None:
            return "failed", text.message(measured.error).problem
        if measured.round_trip_ms is None:
            return "ok", self.tr("It answers.")
        trip = max(1, round(measured.round_trip_ms))
        return "ok", self.tr("It answers in {trip} ms.").format(trip=trip)
