"""Password sync: the agents on the domain controllers, and what can be done about each."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.setup import agents
from app.ui.main_window.page import Context, MainPage
from app.ui.password_agents.panel import AgentsPanel


class PasswordsPage(MainPage):
    page_id = "passwords"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._asked = False
        """The directory and the service were asked once; they are asked again with F5."""
        self._other_settings = False
        self.panel = self._make_panel()

    def _make_panel(self) -> AgentsPanel:
        panel = AgentsPanel(self.context.services, self.context.profile, self.scope)
        panel.said.connect(self.said)
        panel.crashed.connect(self.failed)
        panel.summed_up.connect(lambda *_: self._count())
        self.column.addWidget(panel, 1)
        return panel

    def title(self) -> str:
        return self.tr("Capture passwords on the domain controllers")

    def lead(self) -> str:
        directory = self.context.profile.directory
        return self.tr(
            "An agent on each writable controller of {domain} captures a password when it is "
            "changed. Existing passwords follow at their next change."
        ).format(domain=directory.domain or directory.base_dn)

    def first_focus(self) -> QWidget:
        return self.panel.first_focus()

    def unsaved(self) -> str:
        if self.panel.is_running:
            return self.tr("A task on the domain controllers is under way; it would stop.")
        return ""

    def enter(self, what: object = None) -> None:
        if self._other_settings and not self.panel.is_running:
            self._other_settings = self._asked = False
            self.panel.stop()
            self.column.removeWidget(self.panel)
            self.panel.deleteLater()
            self.panel = self._make_panel()
        if self._asked:
            self.panel.look_again()
        else:
            self._asked = True
            self.panel.open()

    def leave(self) -> None:
        super().leave()
        self.panel.rest()

    def show_profile(self) -> None:
        self._other_settings = True
        self.title_changed.emit()

    def check_again(self) -> None:
        self.panel.check_again()

    def end(self) -> None:
        self.panel.stop()
        super().end()

    def _count(self) -> None:
        table = self.panel.table
        counted = agents.coverage(table.controllers, table.known)
        self.needs_you.emit(counted.waiting + counted.failed + counted.silent)
