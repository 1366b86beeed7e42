"""Step 13."""

from __future__ import annotations

from app.ui.wizard.page import SettingsPage


class PasswordsPage(SettingsPage):
    step_id = "passwords"

    def title(self) -> str:
        return self.tr("Choose where passwords are captured")
