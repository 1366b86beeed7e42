"""Every page of the wizard in a language 40 % longer and right to left: nothing clipped, nothing
nameless, no two mnemonics alike."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui import theme
from tests.ui import screenshots
from tests.ui.looked_at import SMALL, clipped, mnemonics, nameless, outside
from tests.ui_stage import Stage


def show(stage: Stage, name: str) -> QWidget:
    scene = next(scene for scene in screenshots.SCENES if scene.__name__ == name)
    scene(stage)
    stage.window.resize(SMALL)
    stage.settle(0.1)
    return stage.window


SCENES = [scene.__name__ for scene in screenshots.SCENES]


@pytest.mark.sampled(3, 0)
@pytest.mark.parametrize("name", SCENES)
def test_english(stage: Stage, name: str) -> None:
    window = show(stage, name)
    assert clipped(window) == []
    assert mnemonics(window) == {}
    assert nameless(window) == []
    area = window.findChild(QAbstractScrollArea, "content")
    assert isinstance(area, QAbstractScrollArea)
    assert not area.horizontalScrollBar().isVisible()


@pytest.mark.usefixtures("pseudo")
@pytest.mark.sampled(3, 1)
@pytest.mark.parametrize("name", SCENES)
def test_forty_per_cent_longer(stage: Stage, name: str) -> None:
    window = show(stage, name)
    assert clipped(window) == []
    assert outside(window) == []


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.sampled(3, 2)
@pytest.mark.parametrize("name", SCENES)
def test_right_to_left(stage: Stage, name: str) -> None:
    window = show(stage, name)
    assert clipped(window) == []
    assert outside(window) == []
    steps = stage.window.steps
    assert steps.mapTo(window, steps.rect().center()).x() > window.width() // 2


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, 1.4.3)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("t", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_contrast(t: theme.Tokens) -> None:
    for ground in (t.background, t.surface, t.selection):
        for text in (t.text, t.secondary):
            assert contrast(text, ground) >= 4.5, (text, ground)
    for ground in (t.background, t.surface):
        for text in (t.accent, t.danger, t.warning, t.success):
            assert contrast(text, ground) >= 4.5, (text, ground)
        assert contrast(t.border, ground) >= 3, (t.border, ground)
    assert contrast(t.on_accent, t.accent) >= 4.5
    assert contrast(t.on_accent, t.accent_hover) >= 4.5
    assert contrast(t.on_danger, t.danger) >= 4.5
