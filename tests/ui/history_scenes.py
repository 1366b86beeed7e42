"""Scenes of the history: what really happened in a small directory, and its empty states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings

from app import compose
from app.errors import Misconfigured
from app.happenings import Happening, What
from app.profile import Profile
from app.services import Services
from app.sync.stored import JournalRow
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
    """The first entry that says this, in English."""
    _go_to_first(stage, page, lambda at: words in str(page.model.index(at, 1).data()), words)


def _choose_run(stage: Stage, page: HistoryPage, did: str = "", error: str = "") -> None:
    """The newest run with a confirmed `did`, or that failed so."""

    def wanted(happened: Happening) -> bool:
        report = happened.run.report if happened.run is not None else None
        if report is None or (report.error.code if report.error else "") != error:
            return False
        return not did or did in report.confirmed

    _choose_that(stage, page, wanted, did or error)


def _choose_version(stage: Stage, page: HistoryPage, number: int) -> None:
    def wanted(happened: Happening) -> bool:
        return happened.settings is not None and happened.settings.number == number

    _choose_that(stage, page, wanted, f"version {number}")


def _choose_that(
    stage: Stage, page: HistoryPage, wanted: Callable[[Happening], bool], called: str
) -> None:
    def is_wanted(at: int) -> bool:
        entry = page.model.row_at(at)
        return entry is not None and wanted(entry.happened)

    _go_to_first(stage, page, is_wanted, called)


def _go_to_first(
    stage: Stage, page: HistoryPage, wanted: Callable[[int], bool], called: str
) -> None:
    model = page.model
    stage.wait(lambda: model.read_rows(range(len(model.ids))))
    for at in range(len(model.ids)):
        if wanted(at):
            page.table.go_to(at)
            break
    else:
        raise AssertionError(called)
    stage.settle(0.4)


def history(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    _choose_run(stage, page, "user.update")


def history_run_person(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    _choose_run(stage, page, "user.create")
    page.run_view.search.setText("ada")
    stage.settle(0.7)


def history_members(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    _choose_run(stage, page, "user.update")
    view = page.run_view
    for at in range(len(view.model.ids)):
        row = view.model.row_at(at)
        if isinstance(row, JournalRow) and row.action == "members":
            view.table.go_to(at)
    stage.settle(0.4)


def history_rejected(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    _choose_run(stage, page)
    view = page.run_view
    view.part.setCurrentIndex(view.part.count() - 1)
    view.part.activated.emit(view.part.count() - 1)
    stage.settle(0.4)


def history_failed_run(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    _choose_run(stage, page, error="controller_down")


def history_settings(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    _choose_version(stage, page, 2)
    page.version_view.table.setCurrentCell(2, 0)
    stage.settle(0.1)


def history_restore(stage: Stage) -> None:
    page = opened(stage, a_past(stage))
    _choose_version(stage, page, 1)
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
