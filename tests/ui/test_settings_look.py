"""How the Settings page looks."""

from __future__ import annotations

from tests.ui import settings_scenes
from tests.ui.looked_at import test_english, test_forty_per_cent_longer, test_right_to_left

__all__ = ["test_english", "test_forty_per_cent_longer", "test_right_to_left"]

SCENES = settings_scenes.SCENES
