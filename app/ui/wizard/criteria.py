"""Step 10."""

from __future__ import annotations

from app.ui.wizard.page import SettingsPage


class CriteriaPage(SettingsPage):
    step_id = "criteria"

    def title(self) -> str:
        return self.tr("Choose who is synced")
