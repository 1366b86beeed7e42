"""Scenes of the last step: the preview, the review, the sync and its result."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel

from app.errors import RecordRejected, Refused, Unavailable
from app.sync.model import Action, Change, FieldChange, Hold, Kind, Progress, RejectedRecord
from app.sync.plan import Guess
from app.ui.wizard.plan_tabs import TABS
from app.ui.wizard.review import REVIEWING, ReviewPage
from tests.ui_stage import Stage


def review_preview(stage: Stage) -> None:
    stage.open("review")
    stage.fakes.gate.clear()
    stage.settle(0.1)


def review_preview_failed(stage: Stage) -> None:
    stage.fakes.errors["preview"] = [Unavailable("controller_down", host="dc1.corp.example.com")]
    stage.open("review")
    stage.settle(0.6)


def reviewed(stage: Stage, tab: str = "", search: str = "") -> ReviewPage:
    """The plan under review, at a heading."""
    stage.open("review")
    page = stage.page
    assert isinstance(page, ReviewPage)
    stage.wait(lambda: page.views.currentIndex() == REVIEWING)
    stage.wait(lambda: page.model.read_rows([0]))
    if tab:
        page.tabs.setCurrentIndex(TABS.index(tab))
    if search:
        page.grid.search.setText(search)
        stage.settle(0.4)
    stage.settle(0.3)
    return page


def review(stage: Stage) -> None:
    reviewed(stage)


def review_update(stage: Stage) -> None:
    reviewed(stage, "update")


def review_all_good(stage: Stage) -> None:
    reviewed(stage, "enable")


def review_conflict(stage: Stage) -> None:
    reviewed(stage, "conflict")


def review_ignored(stage: Stage) -> None:
    reviewed(stage, "ignored")


def review_unchanged(stage: Stage) -> None:
    reviewed(stage, "unchanged")


def review_search(stage: Stage) -> None:
    reviewed(stage, search="jürgen chen")


def review_search_none(stage: Stage) -> None:
    reviewed(stage, search="extra")


def review_held(stage: Stage) -> None:
    stage.fakes.held = {"guid-3", "guid-4", "guid-11", "extra-1"}
    reviewed(stage, "held")


def review_members(stage: Stage) -> None:
    team = Change(
        "team", Kind.GROUP, Action.UPDATE, "members_changed", {}, "All of Berlin",
        "CN=All of Berlin,OU=Groups,DC=corp,DC=example,DC=com",
        add_members=tuple(f"guid-{i}" for i in range(60)),
        remove_members=("guid-70", "guid-71"), row_id=9000,
    )  # fmt: skip
    stage.fakes.changes.append(team)
    reviewed(stage, "update").table.go_to(1)
    stage.settle(0.4)


def review_linked(stage: Stage) -> None:
    fields = (
        FieldChange("userName", "ada@example.com", "ada.okafor@example.com"),
        FieldChange("displayName", None, "Ada Okafor"),
        FieldChange("title", None, "Engineer"),
    )
    person = Change(
        "linked", Kind.USER, Action.UPDATE, "links_existing",
        {"account": "ada@example.com", "by": "mail"}, "Ada Okafor",
        "CN=Ada Okafor,OU=Berlin,DC=corp,DC=example,DC=com", "u7", fields, row_id=9001,
    )  # fmt: skip
    stage.fakes.changes.append(person)
    reviewed(stage, "update").table.go_to(1)
    stage.settle(0.4)


def review_guard(stage: Stage) -> None:
    stage.fakes.holds = [Hold("h1", "p1", "disable", 412, 25, 500, "over_limit")]
    stage.fakes.review.guarded = {"extra-1", "extra-2"}
    params = {"before": "Berlin / Sales", "now": "Archive", "count": 398}
    stage.fakes.review.guesses = [Guess("guess_moved", params)]
    reviewed(stage, "disable")


def review_guard_typed(stage: Stage) -> None:
    stage.fakes.holds = [
        Hold("h1", "p1", "rename", 64, 25, 500, "over_limit", approved_at=1.0),
        Hold(
            "h2",
            "p1",
            "delete",
            412,
            0,
            500,
            "unit_lost",
            params={"unit": "OU=Berlin,DC=corp,DC=example,DC=com"},
        ),
    ]
    stage.fakes.review.guesses = [Guess("guess_unit_gone", {"before": "Berlin", "count": 412})]
    page = reviewed(stage, "disable")
    page.guard.number.setText("412")
    stage.settle(0.1)


def review_guard_rows(stage: Stage) -> None:
    stage.fakes.holds = [Hold("h1", "p1", "disable", 2, 1, 500, "over_limit", rejected_at=1.0)]
    stage.fakes.review.guarded = {"extra-1", "extra-2"}
    page = reviewed(stage)
    page.grid.show_hold(stage.fakes.holds[0])
    stage.settle(0.3)


def review_pilot(stage: Stage) -> None:
    page = reviewed(stage)
    page.grid.pilot_wanted.emit()
    for row in (1, 2, 4):
        page.table.selectionModel().select(
            page.model.index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    stage.settle(0.2)


def review_piloted(stage: Stage) -> None:
    review_pilot(stage)
    stage.fakes.review.errors["guid-2"] = RecordRejected(
        "remote_refused", technical="400 invalidValue"
    )
    page = stage.page
    assert isinstance(page, ReviewPage)
    page.pilot.start.click()
    stage.wait(lambda: stage.fakes.piloted)
    stage.settle(0.6)


def review_stale(stage: Stage) -> None:
    stage.fakes.errors["apply"] = [Refused("plan_stale", plan="p1", age_h=25.0)]
    reviewed(stage)
    stage.next()
    stage.settle(0.4)


def review_not_loaded(stage: Stage) -> None:
    stage.fakes.errors["ids"] = [Unavailable("store_busy", path="/var/lib/ic/sync.db")]
    stage.open("review")
    stage.settle(0.8)


def review_progress(stage: Stage) -> None:
    page = reviewed(stage)
    stage.fakes.gate.clear()
    stage.next()
    stage.settle(0.1)
    at = iter(range(0, 100, 5))
    page.progress._clock = lambda: float(next(at))
    for done in range(0, 6001, 1000):
        page.progress.show_progress(Progress("users", done, 11_902, 20 * done, 320_000))
    stage.settle(0.05)


def result(stage: Stage) -> None:
    reviewed(stage)
    stage.next()
    stage.settle(0.8)


def result_failures(stage: Stage) -> None:
    stage.fakes.result = "partial"
    stage.fakes.rejects = [
        RejectedRecord(
            "g1", "Łukasz Nowak",
            RecordRejected("value_too_long", field="title", length=300, limit=256),
        ),
        RejectedRecord("g2", "美咲 田中", RecordRejected("required_empty", field="userName",
                                                     sources="mail, userPrincipalName")),
    ]  # fmt: skip
    result(stage)


def result_stopped(stage: Stage) -> None:
    stage.fakes.result = "stopped"
    result(stage)


def result_failed(stage: Stage) -> None:
    stage.fakes.result = "failed"
    stage.fakes.result_error = Unavailable("service_unreachable", host="localhost:8443")
    result(stage)


SCENES: tuple[Callable[[Stage], None], ...] = (
    review_preview, review_preview_failed, review, review_update, review_all_good,
    review_conflict, review_ignored, review_unchanged, review_search, review_search_none,
    review_held, review_members, review_linked, review_guard, review_guard_typed,
    review_guard_rows, review_pilot, review_piloted, review_stale, review_not_loaded,
    review_progress, result, result_failures, result_stopped, result_failed,
)  # fmt: skip
