"""Step 11."""

from __future__ import annotations

from app.ui.wizard.page import SettingsPage


class RulesPage(SettingsPage):
    step_id = "rules"

    def title(self) -> str:
        return self.tr("Decide what happens to accounts")
