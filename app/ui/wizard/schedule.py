"""Step 12."""

from __future__ import annotations

from app.ui.wizard.page import SettingsPage


class SchedulePage(SettingsPage):
    step_id = "schedule"

    def title(self) -> str:
        return self.tr("Choose when to sync")
