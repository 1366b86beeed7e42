"""Scenes of the history: what really happened in a small directory, and its empty states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings

from app import compose
from app.errors import Misconfigured
from app.happenings import What
from app.profile import Profile
from app.services import Services
from app.ui.main_window.history import HistoryPage
from app.ui.main_window.window import MainWindow
from tests.past import DAY, Past, make_past
from tests.ui_stage import DIRECTORY, Stage


def opened(stage: Stage, past: Past | None = None, services: Services | None = None) -> HistoryPage:
    """The main window with the history of `past` alone."""
    real = compose.build(past.folder if past else stage.folder, in_memory=True)
    fakes = stage.fakes.services()
    shown = replace(fakes, history=real.history, settings=real.settings)
    profile = past.profile if past else Profile("p", directory=DIRECTORY)
    settings = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(
        services or shown, profile, settings=settings, pages={"history": HistoryPage}
    )
    window.crashed.connect(stage._on_crash)
    stage.show_beside(window)
    page = window.page
    assert isinstance(page, HistoryPage)
    stage.wait(lambda: page._loaded or page.empty.kind == "failed")
    stage.settle(0.3)
    return page


def a_past(stage: Stage) -> Past:
    today = datetime.now().astimezone().replace(hour=9, minute=12).timestamp()
    return make_past(stage.folder, began=today - 2 * DAY)


def choose(stage: Stage, page: HistoryPage, words: str) -> None:
    """The first entry that says this."""
    model = page.model
    stage.wait(lambda: model.read_rows(range(len(model.ids))))
    for at in range(len(model.ids)):
        if words in str(model.index(at, 1).data()):
            page.table.go_to(at)
            break
    else:
        raise AssertionError(words)
    stage.settle(0.4)


def history(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    choose(stage, page, "updated")


def history_run_person(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    choose(stage, page, "users created")
    page.run_view.search.setText("ada")
    stage.settle(0.7)


def history_members(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    choose(stage, page, "updated")
    view = page.run_view
    for at in range(len(view.model.ids)):
        if "members" in str(view.model.index(at, 1).data()):
            view.table.go_to(at)
    stage.settle(0.4)


def history_rejected(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    choose(stage, page, "not synced")
    view = page.run_view
    view.part.setCurrentIndex(view.part.count() - 1)
    view.part.activated.emit(view.part.count() - 1)
    stage.settle(0.4)


def history_failed_run(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    choose(stage, page, "dc1")


def history_settings(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    choose(stage, page, "Settings: Domain controllers")
    page.version_view.table.setCurrentCell(2, 0)
    stage.settle(0.1)


def history_restore(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    choose(stage, page, "the first version")
    page.version_view.restore.click()
    stage.wait(page.version_view.go_on.isVisible)


def history_person(stage: Stage) -> None:
    past = a_past(stage)
    page = opened(stage, past)
    page.enter(f"person:{past.ada}")
    stage.settle(0.5)


def history_search(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    page.filters.search.setFocus()
    page.filters.search.setText("o")
    page.filters.search.textEdited.emit("o")
    stage.settle(0.9)


def history_nobody(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    page.filters.search.setText("Zaphod")
    page.filters.search.textEdited.emit("Zaphod")
    stage.settle(0.9)


def history_nothing(stage: Stage) -> None:
    opened(stage)


def history_hidden(stage: Stage) -> None:
    page = opened(stage, make_past(stage.folder))
    page.filters.when.setCurrentIndex(1)
    page.filters.when.activated.emit(1)
    stage.settle(0.4)


def history_good(stage: Stage) -> None:
    past = a_past(stage)
    path = Path(past.folder) / "sync.db"
    path.unlink()
    page = opened(stage, past)
    page.filters.choose_what(What.TROUBLE)
    page.filters.changed.emit()
    stage.settle(0.4)


def history_not_loaded(stage: Stage) -> None:
    def refuse(*_arguments: object) -> None:
        raise Misconfigured("store_damaged", path="/var/lib/identity-connect/sync.db")

    services = stage.fakes.services()
    broken = replace(services.history, counts=refuse, ids=refuse)
    opened(stage, services=replace(services, history=broken))


def history_between(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    page.filters.when.setCurrentIndex(5)
    page.filters.when.activated.emit(5)
    stage.settle(0.4)


SCENES: tuple[Callable[[Stage], None], ...] = (
    history, history_run_person, history_members, history_rejected, history_failed_run,
    history_settings, history_restore, history_person, history_search, history_nobody,
    history_nothing, history_hidden, history_good, history_not_loaded, history_between,
)  # fmt: skip
