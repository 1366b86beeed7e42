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
STRONG = {"strong light": theme.STRONG_LIGHT, "strong dark": theme.STRONG_DARK}
EACH_RUN = {("connection_problems", "light"), ("overview_held", "dark"), ("rules", "strong dark")}


@pytest.fixture
def look(request: pytest.FixtureRequest, qt_app: QApplication) -> Iterator[None]:
    theme.apply(qt_app, (LOOKS | STRONG)[request.param], language="en")
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


@pytest.mark.parametrize(
    ("name", "look"),
    [
        pytest.param(name, look, marks=() if (name, look) in EACH_RUN else pytest.mark.full)
        for name in ("rules", "review_guard", "check_warnings", "overview_held", "units")
        for look in STRONG
    ],
    indirect=["look"],
)
@pytest.mark.usefixtures("look")
def test_where_more_contrast_is_wanted(stage: Stage, name: str) -> None:
    for window in windows(stage, name):
        assert perceived.faint(window, least=perceived.STRONG) == []
        assert perceived.unseen_focus(window) == []


@pytest.mark.parametrize("t", STRONG.values(), ids=STRONG)
def test_the_colours_of_more_contrast(t: theme.Tokens) -> None:
    def between(one: str, other: str) -> float:
        return perceived.contrast(int(one[1:], 16), int(other[1:], 16))

    for ground in (t.background, t.surface, t.selection):
        for colour in (t.text, t.secondary):
            assert between(colour, ground) >= 7, (colour, ground)
        assert between(t.border, ground) >= 4.5, (t.border, ground)
    for ground in (t.background, t.surface):
        for colour in (t.accent, t.danger, t.warning, t.success):
            assert between(colour, ground) >= 7, (colour, ground)
    assert between(t.on_accent, t.accent) >= 7
    assert between(t.on_danger, t.danger) >= 7


@pytest.mark.parametrize(
    ("system", "wanted", "look", "tokens", "systems"),
    [
        ("linux", True, "system", theme.STRONG_LIGHT, False),
        ("linux", True, "dark", theme.STRONG_DARK, False),
        ("linux", False, "dark", theme.DARK, False),
        ("windows", True, "system", theme.LIGHT, True),
        ("windows", True, "dark", theme.DARK, False),
    ],
)
def test_who_decides_on_the_colours(
    qt_app: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    wanted: bool,
    look: str,
    tokens: theme.Tokens,
    systems: bool,
) -> None:
    monkeypatch.setattr(theme, "wants_contrast", lambda _: wanted)
    monkeypatch.setattr(theme.QSysInfo, "productType", lambda: system)
    assert theme.chosen_tokens(qt_app, look) == (tokens, systems)
