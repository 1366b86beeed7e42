"""The History page in the smallest window, in a language 40 % longer and right to left: nothing
clipped, nothing nameless, no two mnemonics alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui import history_scenes
from tests.ui.test_wizard_look import (
    SMALL,
    clipped,
    mnemonics,
    nameless,
    pseudo,
    right_to_left,
)
from tests.ui_stage import Stage

__all__ = ["pseudo", "right_to_left"]

Scene = Callable[[Stage], None]
EACH_RUN = (history_scenes.history_nothing,)
SCENES = [
    scene if scene in EACH_RUN else pytest.param(scene, marks=pytest.mark.full)
    for scene in history_scenes.SCENES
]


def show(stage: Stage, scene: Scene) -> QWidget:
    scene(stage)
    stage.front.resize(SMALL)
    stage.settle(0.1)
    return stage.front


@pytest.mark.parametrize("scene", SCENES)
def test_english(stage: Stage, scene: Scene) -> None:
    window = show(stage, scene)
    assert clipped(window) == []
    assert mnemonics(window) == {}
    assert nameless(window) == []
