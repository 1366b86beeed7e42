"""Step 9."""

from __future__ import annotations

from app.ui.wizard.page import SettingsPage


class MappingPage(SettingsPage):
    step_id = "mapping"

    def title(self) -> str:
        return self.tr("Map the fields")
