"""Fields mapped on real directories: the sample's result is what LDAP holds, and what the preview
is about to send; a lookup by another client is the witness."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import ldap3
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.sync.mapping import FieldMap, Transform
from app.sync.model import Action, Change, Kind
from app.ui.widgets.attribute_edit import AttributeEdit
from app.ui.wizard.mapping import MappingPage
from app.ui.wizard.mapping_fields import PROBLEMS, FieldsView
from app.ui.wizard.mapping_model import RESULT
from app.ui.wizard.review import ReviewPage
from tests.servers.samba import SambaController
from tests.servers.sandbox import Sandbox
from tests.ui_demo import DemoStage, SambaStage, on_demo, on_samba

Witness = Callable[[str, str], list[str]]
"""DN, attribute -> its values."""
CUSTOM = "countryCode"
"""In every schema, and not among what is read anyway."""


@pytest.fixture
def demo(qt_loop: object, tmp_path: Path) -> Iterator[DemoStage]:
    with on_demo(tmp_path, users=60) as stage:
        yield stage


@pytest.fixture
def samba(qt_loop: object, tmp_path: Path, samba_dc: SambaController) -> Iterator[SambaStage]:
    with on_samba(tmp_path, samba_dc) as stage:
        yield stage


def of_demo(sandbox: Sandbox) -> Witness:
    def look(dn: str, attribute: str) -> list[str]:
        host, _, port = sandbox.controllers[0].partition(":")
        tls = ldap3.Tls(validate=ssl.CERT_REQUIRED, ca_certs_data=sandbox.ca_pem)
        server = ldap3.Server(host, int(port or 636), use_ssl=True, tls=tls, get_info=ldap3.NONE)
        user, password = sandbox.bind_user, sandbox.bind_password
        connection = ldap3.Connection(server, user, password, auto_bind=True)
        try:
            connection.search(dn, "(objectClass=*)", ldap3.BASE, attributes=[attribute])
            found = connection.response[0]["raw_attributes"]
            return [value.decode() for value in found.get(attribute, ())]
        finally:
            connection.unbind()

    return look


def of_samba(controller: SambaController) -> Witness:
    def look(dn: str, attribute: str) -> list[str]:
        found = []
        for line in controller.ldapsearch(f"(distinguishedName={dn})", attribute):
            name, colons, value = line.partition(": ")
            if colons and name.rstrip(":") == attribute:  # two colons: base64 (RFC 2849)
                plain = not name.endswith(":")
                found.append(value if plain else base64.b64decode(value).decode())
        return found

    return look


def mapping_view(stage: DemoStage) -> FieldsView:
    stage.start()
    stage.walk_to("mapping")
    page = stage.page
    assert isinstance(page, MappingPage)
    stage.wait(lambda: page.view._schema, 60)
    stage.window.activateWindow()
    stage.wait(stage.window.isActiveWindow)
    return page.view


def choose_custom(stage: DemoStage, view: FieldsView, target: str, name: str) -> None:
    """By keys, as the guide says: Edit, Custom attribute, its name, and it is taken over."""
    view.table.setFocus()
    view.table.go_to(target)
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    edit = QApplication.focusWidget()
    assert isinstance(edit, AttributeEdit)
    stage.wait(edit.list.isVisible)
    QTest.keyClick(edit.list, Qt.Key.Key_Down)
    QTest.keyClick(edit.list, Qt.Key.Key_Return)
    stage.wait(view.editor.isVisible)
    source = view.editor._sources[0].edit
    stage.wait(source.hasFocus)
    QTest.keyClicks(source, name.lower())
    QTest.keyClick(QApplication.activePopupWidget() or source, Qt.Key.Key_Escape)
    QTest.keyClick(source, Qt.Key.Key_Return)
    stage.wait(lambda: FieldMap(target, (name,)) in view.side.history.map)


def result(view: FieldsView, target: str) -> str:
    index = view.model.index(view.model.number_of(target), RESULT)
    return str(index.data() or "")


def planned(stage: DemoStage) -> list[Change]:
    review = stage.page
    assert isinstance(review, ReviewPage)
    assert review._plan is not None
    return list(stage.services().plans.changes(review._plan.id, "all", 0, 100_000))


def from_custom_to_preview(stage: DemoStage, witness: Witness) -> None:
    view = mapping_view(stage)
    page = stage.page
    assert isinstance(page, MappingPage)
    assert page.bar.info is not None
    assert CUSTOM.lower() not in page.bar.info.attributes
    choose_custom(stage, view, "enterprise.costCenter", CUSTOM)
    stage.wait(lambda: page.bar.info and CUSTOM.lower() in page.bar.info.attributes, 60)
    sample = view.side.sample
    assert sample is not None
    custom = witness(sample.dn, CUSTOM)
    assert custom
    stage.wait(lambda: [result(view, "enterprise.costCenter")] == custom)
    assert [result(view, "name.familyName")] == (witness(sample.dn, "sn") or [""])
    view.editor.closed.emit()
    joined = FieldMap("displayName", ("sn", "givenName"), Transform.JOIN, (", ",))
    view._set_row("displayName", joined)
    family, given = witness(sample.dn, "sn"), witness(sample.dn, "givenName")
    stage.wait(lambda: result(view, "displayName") == ", ".join(family + given))
    stage.walk_to("criteria")
    profile = stage.services().profiles.load()
    assert profile is not None
    assert FieldMap("enterprise.costCenter", (CUSTOM,)) in profile.policy.user_map
    assert joined in profile.policy.user_map
    stage.walk_to("review")
    (mine,) = [change for change in planned(stage) if change.guid == sample.guid]
    fields = {field.field: field.after for field in mine.fields}
    assert mine.action is Action.CREATE
    assert [fields["enterprise.costCenter"]] == custom
    assert fields["displayName"] == ", ".join(family + given)


def test_the_demo_from_a_custom_attribute_to_the_preview(demo: DemoStage) -> None:
    from_custom_to_preview(demo, of_demo(demo.sandbox))


@pytest.mark.full
@pytest.mark.samba
def test_samba_from_a_custom_attribute_to_the_preview(samba: SambaStage) -> None:
    from_custom_to_preview(samba, of_samba(samba.controller))


def test_whom_the_page_leaves_out_the_preview_leaves_out_for_the_same_reason(
    demo: DemoStage,
) -> None:
    view = mapping_view(demo)
    page = demo.page
    assert isinstance(page, MappingPage)
    demo.next()
    demo.wait(lambda: page.asks_to_go_on, 60)
    assert view.views.currentIndex() == PROBLEMS
    trial = view.side.trial
    assert trial is not None
    said = {
        person.guid
        for problem in trial.report.problems
        if problem.blocks
        for person in problem.people
    }
    assert f"leave out {len(said)}" in demo.window.next.text()
    assert said
    demo.walk_to("review")
    codes = {problem.error.code for problem in trial.report.problems}
    out = {c.guid for c in planned(demo) if c.kind is Kind.USER and c.reason in codes}
    assert out == said
