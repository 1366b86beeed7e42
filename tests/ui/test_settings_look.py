"""The Settings page in a language 40 % longer and right to left: nothing clipped, nothing nameless,
no two mnemonics alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui import settings_scenes
from tests.ui.test_wizard_look import (
    SMALL,
    clipped,
    mnemonics,
    nameless,
    outside,
    pseudo,
    right_to_left,
)
from tests.ui_stage import Stage

__all__ = ["pseudo", "right_to_left"]

Scene = Callable[[Stage], None]
OWN = ("settings_list_changed", "settings_review", "settings_proxy", "settings_connection")
"""Looked at with every run; the others are the wizard's pages, or like these."""
SCENES = [
    pytest.param(scene, id=scene.__name__, marks=() if scene.__name__ in OWN else pytest.mark.full)
    for scene in settings_scenes.SCENES
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


@pytest.mark.full
@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("scene", settings_scenes.SCENES)
def test_forty_per_cent_longer(stage: Stage, scene: Scene) -> None:
    window = show(stage, scene)
    assert clipped(window) == []
    assert outside(window) == []


@pytest.mark.full
@pytest.mark.usefixtures("right_to_left")
@pytest.mark.parametrize("scene", settings_scenes.SCENES)
def test_right_to_left(stage: Stage, scene: Scene) -> None:
    window = show(stage, scene)
    assert clipped(window) == []
    assert outside(window) == []
