"""How Users, Account, Diagnostics and the window around the pages look."""

from __future__ import annotations

from tests.ui import account_scenes, diagnostics_scenes, main_window_scenes, people_scenes
from tests.ui.looked_at import test_english, test_forty_per_cent_longer, test_right_to_left

__all__ = ["test_english", "test_forty_per_cent_longer", "test_right_to_left"]

SCENES = (
    *people_scenes.WINDOWS, *people_scenes.MORE, *account_scenes.SCENES,
    *diagnostics_scenes.WINDOWS, *main_window_scenes.WINDOWS,
)  # fmt: skip
