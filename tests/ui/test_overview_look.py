"""How the overview looks."""

from __future__ import annotations

from tests.ui import overview_scenes
from tests.ui.looked_at import test_english, test_forty_per_cent_longer, test_right_to_left

__all__ = ["test_english", "test_forty_per_cent_longer", "test_right_to_left"]

SCENES = overview_scenes.SCENES
