"""Every scene as whoever sees little or nothing of it has it. All of them with `--full`, a sample
in every run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui import theme
from tests.ui import perceived, screenshots
from tests.ui_stage import Stage

SCENES = {scene.__name__: scene for scene in screenshots.EVERY}
DEFAULT = screenshots.SIZES["default"]
LOOKS = {"light": theme.LIGHT, "dark": theme.DARK}
EACH_RUN = {("connection_problems", "light"), ("overview_held", "dark")}


@pytest.fixture
def look(request: pytest.FixtureRequest, qt_app: QApplication) -> Iterator[None]:
    theme.apply(qt_app, LOOKS[request.param], language="en")
    yield
    theme.apply(qt_app, theme.LIGHT, language="en")


def windows(stage: Stage, name: str) -> list[QWidget]:
    """What a scene shows, and the dialogs over it."""
    SCENES[name](stage)
    stage.front.resize(DEFAULT)
    stage.settle(0.1)
    return [stage.front, *(d for d in stage.front.findChildren(QDialog) if d.isVisible())]


@pytest.mark.parametrize(
    ("name", "look"),
    [
        pytest.param(name, look, marks=() if (name, look) in EACH_RUN else pytest.mark.full)
        for name in SCENES
        for look in LOOKS
    ],
    indirect=["look"],
)
@pytest.mark.usefixtures("look")
def test_a_scene_for_whoever_sees_little_of_it(stage: Stage, name: str) -> None:
    for window in windows(stage, name):
        assert perceived.nameless(window) == []
        assert perceived.headless(window) == []
        assert perceived.out_of_order(window) == []
        assert perceived.faint(window) == []
        assert perceived.unseen_focus(window) == []
