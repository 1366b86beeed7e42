"""How the windows of the password agents look."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractScrollArea

from tests.ui import agents_scenes
from tests.ui.looked_at import (
    Scene,
    show,
    test_english,
    test_forty_per_cent_longer,
    test_right_to_left,
)
from tests.ui_stage import Stage

__all__ = ["test_english", "test_forty_per_cent_longer", "test_right_to_left"]

SCENES = (*agents_scenes.WINDOWS, *agents_scenes.MORE)


@pytest.mark.sampled(8, 3)
@pytest.mark.parametrize("scene", SCENES)
def test_the_smallest_window_holds_it_all(stage: Stage, scene: Scene) -> None:
    area = show(stage, scene).findChild(QAbstractScrollArea, "content")
    assert isinstance(area, QAbstractScrollArea)
    assert not area.verticalScrollBar().isVisible()
