"""Criteria built on real directories: what the funnel says is what the preview holds afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.sync.criteria import Clause, Relation
from app.sync.model import Action, Kind
from app.sync.survey import Funnel
from app.ui.widgets.pick_combo import PickCombo
from app.ui.wizard.criteria import CriteriaPage
from app.ui.wizard.criteria_panel import TEST
from app.ui.wizard.review import ReviewPage
from tests.servers.samba import SambaController
from tests.servers.sandbox import Sandbox
from tests.ui_demo import DemoStage, SambaStage, on_demo, on_samba
from tests.ui_stage import Stage


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    running = Sandbox(users=150, device_interval=1)
    yield running
    running.stop()


@pytest.fixture
def demo(qt_loop: object, tmp_path: Path) -> Iterator[DemoStage]:
    with on_demo(tmp_path, users=150) as stage:
        yield stage


@pytest.fixture
def samba(qt_loop: object, tmp_path: Path, samba_dc: SambaController) -> Iterator[SambaStage]:
    with on_samba(tmp_path, samba_dc) as stage:
        yield stage


def criteria_page(stage: Stage) -> CriteriaPage:
    page = stage.page
    assert isinstance(page, CriteriaPage)
    return page


def listed(field: PickCombo) -> set[str]:
    """What is offered, as when the field is used."""
    field.load()
    return {field.itemText(number) for number in range(field.count())}


def counted(stage: Stage, kind: Kind) -> Funnel:
    page = criteria_page(stage)
    stage.wait(lambda: page.counted is not None and page.counted.kind is kind, 60)
    assert page.counted is not None
    return page.counted


def build(stage: Stage, kind: Kind, clause: Clause) -> Funnel:
    """By keys, as a person builds it."""
    page = criteria_page(stage)
    stage.window.activateWindow()
    stage.wait(stage.window.isActiveWindow)
    page.tabs.setCurrentIndex((Kind.USER, Kind.GROUP).index(kind))
    page.views[kind].some.setFocus()
    QTest.keyClick(page.views[kind].some, Qt.Key.Key_Space)
    row = page.views[kind].builder.rows()["0.0"]
    row.attribute.setFocus()
    QTest.keyClicks(row.attribute, clause.attribute)
    QApplication.processEvents()
    QTest.keyClick(QApplication.activePopupWidget() or row.attribute, Qt.Key.Key_Tab)
    stage.wait(row.relation.hasFocus)
    row.relation.setCurrentIndex(row.relation.findData(clause.relation))
    row.relation.activated.emit(row.relation.currentIndex())
    if clause.relation not in (Relation.PRESENT, Relation.ABSENT):
        row.value.setFocus()
        QTest.keyClicks(row.value, clause.value)
    assert row.clause == clause
    return counted(stage, kind)


def test_the_demo_from_conditions_to_the_preview(demo: DemoStage) -> None:
    demo.start()
    demo.walk_to("criteria")
    everybody = counted(demo, Kind.USER)
    assert everybody.read >= 150
    assert everybody.in_units == everybody.in_scope > 0
    values = demo.services().survey.values("department", Kind.USER, 5)
    assert values
    department = values[0]
    some = build(demo, Kind.USER, Clause("department", Relation.EQUALS, department.value))
    assert 0 < some.in_scope <= department.count
    assert some.in_units == everybody.in_units
    page = criteria_page(demo)
    offered = page.views[Kind.USER].builder.rows()["0.0"].value
    demo.wait(lambda: department.value in listed(offered))
    groups = build(demo, Kind.GROUP, Clause("description", Relation.PRESENT))
    assert page.bar.info is not None
    demo.walk_to("review")
    agrees(demo, some, groups)


def test_one_person_is_decided_as_the_preview_decides(demo: DemoStage) -> None:
    demo.start()
    demo.walk_to("criteria")
    build(demo, Kind.USER, Clause("department", Relation.STARTS_WITH, "S"))
    funnel = counted(demo, Kind.USER)
    assert funnel.outside
    page = criteria_page(demo)
    out = next(sample for sample in funnel.outside if sample.code.startswith("clause_"))
    page.panel.open_view(TEST)
    typed = QInputMethodEvent()  # as an input method does: names are not all ASCII
    typed.setCommitString(out.person.name[:12])
    QApplication.sendEvent(page.panel.test.search, typed)
    found = page.panel.test.list
    demo.wait(lambda: found.count())
    rows = range(found.count())
    index = next(i for i in rows if found.item(i).data(Qt.ItemDataRole.UserRole) == out.person.guid)
    found.setCurrentRow(index)
    demo.wait(lambda: page.panel.test._area.isVisible())
    demo.walk_to("review")
    review = demo.page
    assert isinstance(review, ReviewPage)
    assert review._plan is not None
    plans = demo.services().plans
    ignored = plans.changes(review._plan.id, "ignored", 0, 10_000)
    assert {c.guid: c.reason for c in ignored}[out.person.guid] == out.code


def test_an_attribute_beyond_the_usual_is_read_by_itself(demo: DemoStage) -> None:
    demo.start()
    demo.walk_to("criteria")
    page = criteria_page(demo)
    assert page.bar.info is not None
    before = page.bar.info.read_id
    row = page.views[Kind.USER].builder.rows()["0.0"]
    demo.wait(lambda: len(listed(row.attribute)) > 60)
    known = listed(row.attribute)
    names = ("carLicense", "roomNumber", "personalTitle", "comment")
    unusual = next(name for name in names if name in known)
    build(demo, Kind.USER, Clause(unusual, Relation.ABSENT))
    assert page.bar.info.read_id > before
    assert not counted(demo, Kind.USER).unread


@pytest.mark.full
@pytest.mark.samba
def test_samba_from_conditions_to_the_preview(samba: SambaStage) -> None:
    samba.start()
    samba.walk_to("criteria")
    everybody = counted(samba, Kind.USER)
    assert everybody.read > 1000
    values = samba.services().survey.values("department", Kind.USER, 5)
    assert values
    some = build(samba, Kind.USER, Clause("department", Relation.NOT_EQUALS, values[0].value))
    assert everybody.in_scope > some.in_scope > 0
    page = criteria_page(samba)
    names = page.views[Kind.USER].builder.rows()["0.0"].attribute
    samba.wait(lambda: "adminCount" in listed(names))
    groups = build(samba, Kind.GROUP, Clause("cn", Relation.CONTAINS, "e"))
    assert 0 < groups.in_scope < groups.read
    samba.walk_to("review")
    agrees(samba, some, groups)


def agrees(stage: DemoStage, users: Funnel, groups: Funnel) -> None:
    """The plan has as many of each kind, and leaves out as many for each reason."""
    review = stage.page
    assert isinstance(review, ReviewPage)
    plan = review._plan
    assert plan is not None
    plans = stage.services().plans
    rows = plans.changes(plan.id, "all", 0, 100_000)
    assert len(rows) < 100_000
    for funnel in (users, groups):
        mine = [row for row in rows if row.kind is funnel.kind]
        ignored = Counter(row.reason for row in mine if row.action is Action.IGNORED)
        assert {code: ignored[code] for code in funnel.left_out} == dict(funnel.left_out)
        out = sum(funnel.left_out.values())
        assert funnel.read - out == funnel.in_scope
        assert len(mine) - out == funnel.in_scope
        shown = {
            tab: plans.count(plan.id, tab)
            for tab in ("new", "update", "enable", "disable", "conflict", "ignored", "unchanged")
        }
        assert sum(shown.values()) >= len(rows)
