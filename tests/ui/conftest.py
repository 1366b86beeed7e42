"""One Qt application and one loop a process; a stage for each test."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.ui import theme
from tests.ui_stage import Stage, running

pytest.register_assert_rewrite("tests.ui.looked_at")
pytest.register_assert_rewrite("tests.ui.walked_main_window")

ROOT = Path(__file__).resolve().parents[2]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The tests of `looked_at` go over the scenes of the module that imports them."""
    if metafunc.function.__module__ == "tests.ui.looked_at":
        metafunc.parametrize("scene", metafunc.module.SCENES)


@pytest.fixture(scope="session")
def qt_app() -> QApplication:
    app = QApplication.instance() or QApplication(["identity-connect"])
    assert isinstance(app, QApplication)
    app.setApplicationName("Identity Connect")
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, theme.LIGHT, language="en")
    return app


@pytest.fixture(scope="session")
def qt_loop(qt_app: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with running(qt_app) as loop:
        yield loop


@pytest.fixture(autouse=True)
def hear_qt() -> Iterator[None]:
    """What Qt warns of is a failure too."""
    heard: list[str] = []

    def on_message(kind: QtMsgType, _: object, message: str) -> None:
        # What the machine's fonts lack is not the program's fault, and that a screen which
        # nobody sees has no place for an icon beside the clock neither.
        others = ("does not support", "OpenType support", "systemTrayWindowChanged")
        ours = not any(words in message for words in others)
        if kind is not QtMsgType.QtDebugMsg and ours:
            heard.append(message)

    before = qInstallMessageHandler(on_message)
    yield
    qInstallMessageHandler(before)
    assert not heard, "\n".join(heard)


@pytest.fixture
def stage(qt_loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.fakes.gate.set()
    stage.close()
    assert not stage.crashes, stage.crashes


@pytest.fixture
def pseudo(qt_app: QApplication) -> Iterator[None]:
    """A language 40 % longer."""
    from tests.ui.spoken import Pseudo  # after the rewriting of its assertions

    translator = Pseudo(qt_app)
    qt_app.installTranslator(translator)
    yield
    qt_app.removeTranslator(translator)


@pytest.fixture
def right_to_left(qt_app: QApplication) -> Iterator[None]:
    qt_app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qt_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The languages as the program loads them."""
    from tests.ui.spoken import compile_into

    return compile_into(tmp_path_factory.mktemp("translations"))
