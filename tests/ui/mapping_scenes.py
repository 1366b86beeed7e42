"""The states of the field mapping page, for pictures and for the tests of how pages look."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from app.errors import RecordRejected, Stopped, Unavailable
from app.setup.field_mapping import set_row
from app.sync.mapping import FieldMap, Transform, default_user_map, duplicate
from app.sync.model import Kind, Progress
from app.sync.survey import FieldFill, MappingProblem, MappingReport
from app.ui.wizard.mapping import MappingPage
from tests.ui_stage import Stage


def quiet(stage: Stage) -> MappingPage:
    """The page when all that it asks by itself was answered."""
    page = stage.page
    assert isinstance(page, MappingPage)
    stage.settle(0.1)
    stage.wait(lambda: not (page._later.isActive() or page.view.editor._later.isActive()))
    stage.wait(lambda: page.view.side.trial and page.view.side.results)
    stage.wait(lambda: not (page.bar.reading or page._trying or page._sampling))
    stage.settle(0.2)
    return page


def mapping(stage: Stage) -> None:
    stage.open("mapping")
    quiet(stage)


def mapping_groups(stage: Stage) -> None:
    mapping(stage)
    page = stage.page
    assert isinstance(page, MappingPage)
    page.view.set_kind(Kind.GROUP)
    quiet(stage)


def mapping_details(stage: Stage) -> None:
    mapping(stage)
    page = stage.page
    assert isinstance(page, MappingPage)
    joined = FieldMap("displayName", ("sn", "givenName"), Transform.JOIN, (", ",))
    side = page.view.side
    side.history.change(set_row(Kind.USER, side.history.map, "displayName", joined))
    page.view.edited.emit()
    page.view.go_to(Kind.USER, "displayName")
    quiet(stage)


def mapping_custom(stage: Stage) -> None:
    mapping(stage)
    page = stage.page
    assert isinstance(page, MappingPage)
    page.view.table.details_wanted.emit("nickName", True)
    edit = page.view.editor._sources[0].edit
    edit.setText("hatSize")
    edit.textEdited.emit("hatSize")
    quiet(stage)


def mapping_wrong(stage: Stage) -> None:
    mapping(stage)
    page = stage.page
    assert isinstance(page, MappingPage)
    side = page.view.side
    for row in (
        FieldMap("title", ("title",), Transform.SUBSTRING, ("two",)),
        FieldMap("nickName", ("unicodePwd",)),
    ):
        side.history.change(set_row(Kind.USER, side.history.map, row.target, row))
    page.view.edited.emit()
    stage.next()
    stage.settle(0.5)


def mapping_problems(stage: Stage) -> None:
    people = stage.fakes.surveyed
    empty = RecordRejected("required_empty", field="userName", sources="mail, userPrincipalName")
    same = duplicate("userName", "ada@example.com", ["Ada Okafor", "Zoë Okafor"])
    stage.fakes.mapping_reports[Kind.USER] = MappingReport(
        Kind.USER,
        482,
        tuple(FieldFill(r.target, 470 - 20 * i, 482) for i, r in enumerate(default_user_map())),
        (
            MappingProblem("userName", empty, 9, tuple(people[:4]), values=("",) * 4),
            MappingProblem(
                "userName", same, 3, tuple(people[5:8]), values=("ada@example.com",) * 3
            ),
        ),
        mail_domains={"example.com": 470, "corp.local": 3},
    )
    mapping(stage)
    stage.next()
    stage.settle(0.5)


def mapping_reading(stage: Stage) -> None:
    def slow(_profile: object, _attributes: object, stop: Event, on_progress: object) -> None:
        assert callable(on_progress)
        on_progress(Progress("read", 12_300))
        stop.wait(20)
        raise Stopped

    stage.fakes._refresh = slow  # type: ignore[assignment]
    stage.open("mapping")
    stage.settle(0.5)


def mapping_unread(stage: Stage) -> None:
    stage.fakes.errors["refresh"] = [
        Unavailable("controller_down", host="dc1.corp.example.com", port=636, tried="dc1")
    ]
    stage.open("mapping")
    stage.settle(0.8)


SCENES: tuple[Callable[[Stage], None], ...] = (
    mapping, mapping_groups, mapping_details, mapping_custom, mapping_wrong, mapping_problems,
    mapping_reading, mapping_unread,
)  # fmt: skip
