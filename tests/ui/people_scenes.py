"""Scenes of the Users page in the main window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings

from app.errors import Unavailable
from app.profile import Profile
from app.ui.main_window.users import UsersPage
from app.ui.main_window.window import MainWindow
from tests.fake_people import guid_of
from tests.ui_stage import DIRECTORY, Stage

PROFILE = Profile("p", directory=DIRECTORY)


def users_page(stage: Stage, what: object = None) -> UsersPage:
    """The page in its window, entered."""
    settings = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(
        stage.fakes.services(), PROFILE, settings=settings, pages={"users": UsersPage}
    )
    window.crashed.connect(stage._on_crash)
    stage.show_beside(window)
    page = window.page
    assert isinstance(page, UsersPage)
    if what is not None:
        window.open_page("users", what)
    stage.wait(lambda: stage.fakes.calls.count("held_back"))
    stage.settle(0.05)
    return page


def search(stage: Stage, page: UsersPage, typed: str) -> None:
    """Typed, and answered."""
    page.field.setText(typed)
    page._begin_search()
    stage.wait(lambda: not page.is_searching)
    stage.settle(0.05)


def people(stage: Stage) -> None:
    page = users_page(stage)
    search(stage, page, "berlin")
    page.list.choose(guid_of(1))
    stage.wait(lambda: page.panel.explanation)
    stage.settle(0.05)


def people_ignored(stage: Stage) -> None:
    page = users_page(stage)
    search(stage, page, "berlin")
    page.list.choose(guid_of(3))
    stage.wait(lambda: page.panel.explanation)
    page.panel.sync.click()
    stage.wait(lambda: page.panel.strip.isVisible() and not page.panel.stop.isVisible())


def people_quarantine(stage: Stage) -> None:
    page = users_page(stage, "quarantine")
    stage.wait(lambda: page.list.people.rows)
    page.list.choose(guid_of(4))
    stage.wait(lambda: page.panel.explanation)
    stage.settle(0.05)


def people_nothing(stage: Stage) -> None:
    users_page(stage)


def people_nobody(stage: Stage) -> None:
    page = users_page(stage)
    search(stage, page, "nobody at all")
    stage.wait(lambda: page.empty.kind == "hidden")


def people_failed(stage: Stage) -> None:
    page = users_page(stage)
    stage.fakes.errors["find"] = [Unavailable("store_busy", path="/srv/sync.db")]
    search(stage, page, "ada")
    stage.wait(lambda: page.empty.kind == "failed")


WINDOWS: tuple[Callable[[Stage], None], ...] = (people, people_quarantine)
"""In a window of their own."""
MORE: tuple[Callable[[Stage], None], ...] = (
    people_ignored, people_nothing, people_nobody, people_failed,
)  # fmt: skip
"""Looked at in full runs only."""
