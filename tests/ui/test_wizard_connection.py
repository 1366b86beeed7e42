"""Step 5 offscreen: what is filled in by itself, what is tidied, bad input; by keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.errors import Misconfigured, Unavailable
from app.findings import DomainController, MachineDomain, MeasuredController
from app.profile import Security, TrustDecision, TrustKind
from app.setup import clean
from app.setup.draft import PASSWORD
from app.setup.steps import IDS
from app.ui.widgets.controller_table import CERTIFICATE, NAME, ROLE, SITE, STATE, TRIP
from app.ui.wizard.connection import ConnectionPage
from app.ui.wizard.connection_advanced import AdvancedDialog
from tests.fake_services import NOW, chain
from tests.servers.certificates import Authority
from tests.ui_stage import DIRECTORY, Stage, draft_at

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
BASE = "DC=corp,DC=example,DC=com"


def opened(stage: Stage) -> ConnectionPage:
    stage.open("connection")
    stage.settle(0.05)
    page = stage.page
    assert isinstance(page, ConnectionPage)
    return page


def filled(stage: Stage) -> ConnectionPage:
    """As it is when everything was typed before."""
    draft = replace(draft_at("connection", stage.fakes), directory=DIRECTORY)
    draft = draft.with_secret_retyped(PASSWORD)
    stage.open(draft=draft, typed={PASSWORD: "directory password"})
    stage.settle(0.05)
    page = stage.page
    assert isinstance(page, ConnectionPage)
    return page


def name_in(page: ConnectionPage, row: int, host: str) -> None:
    """Types a controller into a row, as its editor does."""
    while page.table.rowCount() <= row:
        page.table.add()
    item = page.table.item(row, NAME)
    assert item is not None
    item.setText(host)


def cell(page: ConnectionPage, row: int, column: int) -> str:
    item = page.table.item(row, column)
    return item.text() if item is not None else ""


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# -- what is filled in by itself ------------------------------------------------------------------


def test_a_member_of_a_domain_types_neither_domain_nor_controllers(stage: Stage) -> None:
    stage.fakes.machine = MachineDomain("corp.example.com", joined=True, site="Berlin")
    stage.fakes.measured["dc1.corp.example.com"] = MeasuredController(
        "dc1.corp.example.com", 0.71, NOW.replace(year=2090), True, "Berlin", False, BASE, (BASE,)
    )
    page = opened(stage)
    stage.wait(lambda: page.table.rowCount() == 2)
    assert page.domain.text() == "corp.example.com"
    stage.wait(lambda: cell(page, 0, TRIP))
    assert [cell(page, 0, column) for column in (STATE, TRIP, SITE, ROLE)] == [
        "Works",
        "0.7 ms",
        "Berlin",
        "PDC",
    ]
    assert "2090" in cell(page, 0, CERTIFICATE)
    assert page.base_dn.placeholderText() == BASE
    assert focus() is page.domain or focus() is page.user


def test_a_guess_is_offered_and_not_taken(stage: Stage) -> None:
    stage.fakes.machine = MachineDomain("lan.example.com", source="resolv.conf")
    page = opened(stage)
    stage.wait(page.suggestion.isVisible)
    assert page.domain.text() == ""
    assert "discover" not in stage.fakes.calls
    assert "lan.example.com" in page.suggestion.text()
    page.suggestion.click()
    stage.wait(lambda: page.table.rowCount() == 2)
    assert page.domain.text() == "lan.example.com"


def test_what_was_typed_is_not_overwritten(stage: Stage) -> None:
    stage.fakes.machine = MachineDomain("corp.example.com", joined=True)
    page = filled(stage)
    page.domain.setText("other.example.com")
    stage.settle(0.1)
    assert page.domain.text() == "other.example.com"
    assert "discover" not in stage.fakes.calls


def test_nothing_waits_for_what_is_looked_up(stage: Stage) -> None:
    """Everything can be typed, and Next explains, while no server answers."""
    stage.fakes.gate.clear()
    stage.fakes.machine = MachineDomain("corp.example.com", joined=True)
    page = opened(stage)
    page.domain.setText("corp.example.com")
    page.lookup.click()
    stage.wait(lambda: "discover" in stage.fakes.calls)
    assert page.lookup.text() == "Looking up…"
    page.user.setText("CORP\\reader")
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "No domain controller is named." in stage.window.bar.text
    stage.window.back.click()
    stage.fakes.gate.set()
    stage.settle(0.1)
    assert stage.step == "sign_in", "what came later found nobody"


def test_a_lookup_that_fails_says_why_and_keeps_what_is_there(stage: Stage) -> None:
    error = Misconfigured(
        "controllers_none_found", domain="corp.example.com", dns_server="10.0.0.53"
    )
    stage.fakes.errors["discover"] = [
        error,
        Unavailable("dns_unreachable", host="x", dns_server="y"),
    ]
    page = filled(stage)
    page.lookup.click()
    stage.wait(lambda: "10.0.0.53" in stage.window.bar.text)
    assert page.table.hosts() == DIRECTORY.controllers
    assert page.lookup.isEnabled()
    page.lookup.click()
    stage.wait(lambda: "could not be looked up" in stage.window.bar.text)
    page.lookup.click()
    stage.wait(lambda: not stage.window.bar.isVisible())


def test_measuring_can_be_stopped_and_ends_with_the_page(stage: Stage) -> None:
    stage.fakes.gate.clear()
    page = filled(stage)
    stage.wait(lambda: cell(page, 0, STATE) == "Asking…")
    assert page.measure.accessibleName() == "Stop asking"
    page.measure.click()
    assert cell(page, 0, STATE) == "Not asked"
    assert page.measure.accessibleName() == "Ask the controllers again"
    page.measure.click()
    stage.wait(lambda: cell(page, 0, STATE) == "Asking…")
    stage.fakes.gate.set()
    stage.wait(lambda: cell(page, 1, STATE) == "Works")


def test_each_state_is_a_word_and_its_reason_a_tooltip(stage: Stage) -> None:
    fakes = stage.fakes
    names = [f"dc{n}.corp.example.com" for n in range(1, 4)]
    fakes.controllers = [DomainController(name) for name in names]
    fakes.measured = {
        names[0]: MeasuredController(names[0], 1, NOW, False, read_only=True,
                                     error=Misconfigured("certificate_expired", host=names[0])),
        names[1]: MeasuredController(names[1], 1, NOW.replace(year=2090), False,
                                     error=Misconfigured("certificate_self_signed", host=names[1])),
        names[2]: MeasuredController(names[2], error=Misconfigured(
            "ldaps_closed", host=names[2], port=636, open_port=389)),
    }  # fmt: skip
    page = opened(stage)
    page.domain.setText("corp.example.com")
    page.lookup.click()
    stage.wait(lambda: cell(page, 2, STATE) == "No answer")
    assert [cell(page, row, STATE) for row in range(3)] == ["Expired", "Not trusted", "No answer"]
    assert cell(page, 0, ROLE) == "Read-only"
    item = page.table.item(2, STATE)
    assert item is not None
    assert "answers on port 389" in item.toolTip()
    draft = page.collect(stage.window.session.draft)
    assert [each.writable for each in draft.found] == [False, True, True]


# -- names --------------------------------------------------------------------------------------


def test_a_short_name_becomes_a_full_one_and_says_so(stage: Stage) -> None:
    page = opened(stage)
    page.domain.setText("corp.example.com")
    page.domain.editingFinished.emit()
    name_in(page, 0, " LDAPS://DC1:6360/ ")
    stage.wait(lambda: cell(page, 0, NAME) == "dc1.corp.example.com:6360")
    said = page.fields["controllers"]._below.text()
    assert "dc1:6360 became dc1.corp.example.com:6360" in said
    assert "measure" in stage.fakes.calls


def test_the_domain_completes_names_that_were_typed_before_it(stage: Stage) -> None:
    page = opened(stage)
    name_in(page, 0, "dc1")
    stage.settle(0.05)
    assert cell(page, 0, NAME) == "dc1"
    page.domain.setText("Corp.Example.com.")
    page.user.setText("reader")
    page.domain.editingFinished.emit()
    assert page.domain.text() == "corp.example.com"
    assert cell(page, 0, NAME) == "dc1.corp.example.com"
    page.user.editingFinished.emit()
    assert page.user.text() == "reader@corp.example.com"


def test_a_pasted_list_becomes_rows(stage: Stage) -> None:
    page = opened(stage)
    page.domain.setText("corp.example.com")
    page.domain.editingFinished.emit()
    name_in(page, 0, "dc1, dc2;dc1\tldap://dc3.corp.example.com/")
    stage.wait(lambda: page.table.rowCount() == 3)
    assert [host.partition(".")[0] for host in page.table.hosts()] == ["dc1", "dc2", "dc3"]


def test_an_address_is_warned_of_and_possible(stage: Stage) -> None:
    page = filled(stage)
    name_in(page, 0, "10.20.1.11")
    stage.wait(lambda: "10.20.1.11 is an address" in page.fields["controllers"]._below.text())
    stage.next("check")


@pytest.mark.parametrize("port", [3268, 3269])
def test_the_global_catalogue_is_refused_with_the_reason(stage: Stage, port: int) -> None:
    page = filled(stage)
    name_in(page, 0, f"dc1.corp.example.com:{port}")
    stage.settle(0.05)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "global catalogue" in stage.window.bar.text
    assert "would be removed" in stage.window.bar.text
    assert stage.step == "connection"


def test_rows_are_added_preferred_and_removed_by_keyboard(stage: Stage) -> None:
    page = filled(stage)
    stage.wait(lambda: page._measuring is None)
    QTest.keyClick(stage.window, Key.Key_C, Alt)
    assert focus() is page.table
    page.table.selectRow(1)
    page.prefer.setFocus()
    QTest.keyClick(focus(), Key.Key_Space)
    assert page.table.hosts() == ("dc2.corp.example.com", "dc1.corp.example.com")
    page.table.setFocus()
    page.table.setCurrentCell(0, NAME)
    QTest.keyClick(page.table, Key.Key_Delete)
    assert page.table.hosts() == ("dc1.corp.example.com",)
    QTest.keyClick(page.table, Key.Key_Insert)
    editor = focus()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "dc9")
    QTest.keyClick(editor, Key.Key_Return)
    stage.wait(lambda: page.table.hosts() == ("dc1.corp.example.com", "dc9.corp.example.com"))
    assert stage.step == "connection", "Enter ended the editor, and nothing else"


# -- base and encryption --------------------------------------------------------------------------


def test_the_base_is_read_from_a_controller(stage: Stage) -> None:
    page = filled(stage)
    stage.wait(lambda: page._measuring is None)
    page.base_dn.clear()
    page.read_base.click()
    stage.wait(lambda: page.base_dn.text() == BASE)
    assert "root" in stage.fakes.calls


def test_a_base_that_nobody_holds_is_said_when_the_field_is_left(stage: Stage) -> None:
    told = MeasuredController(
        "dc1.corp.example.com", 1, NOW, True, "Berlin", False, BASE, (BASE, f"CN=C,{BASE}")
    )
    stage.fakes.measured["dc1.corp.example.com"] = told
    page = filled(stage)
    stage.wait(lambda: page._contexts()[0])
    page.base_dn.setText("OU=Sales,DC=elsewhere,DC=com")
    page.base_dn.editingFinished.emit()
    assert BASE in page.fields["base_dn"]._below.text()
    page.base_dn.setText(f"OU=Sales, {BASE.lower()}")
    page.base_dn.editingFinished.emit()
    assert page.fields["base_dn"]._below.text() == ""


def test_another_kind_of_encryption_is_asked_for_anew(stage: Stage) -> None:
    page = filled(stage)
    stage.wait(lambda: cell(page, 0, STATE) == "Works")
    before = stage.fakes.calls.count("measure")
    page.security.setCurrentIndex(page.security.findData(Security.STARTTLS))
    header = page.table.horizontalHeaderItem(STATE)
    assert header is not None
    assert header.text() == "StartTLS"
    stage.wait(lambda: stage.fakes.calls.count("measure") > before)
    page.security.setCurrentIndex(page.security.findData(Security.PLAIN))
    assert page.table.isColumnHidden(CERTIFICATE)
    assert page.plain.isVisible()


def test_readable_passwords_are_marked_for_ever(stage: Stage) -> None:
    page = filled(stage)
    page.security.setCurrentIndex(page.security.findData(Security.PLAIN))
    page.plain.setChecked(True)
    stage.next("check")
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert stage.page.plain_mark.isVisible()  # type: ignore[attr-defined]
    (decision,) = stage.window.session.draft.trust
    assert decision.kind is TrustKind.PLAIN
    stage.next("install")
    words = [label.text() for label in stage.page.findChildren(QWidget) if hasattr(label, "text")]
    assert any("Passwords travel readable" in str(each) for each in words)
    assert stage.window.session.draft.to_profile().trust == (decision,)


# -- advanced -----------------------------------------------------------------------------------


def advanced(stage: Stage, page: ConnectionPage) -> AdvancedDialog:
    page.advanced.click()
    stage.wait(lambda: page.findChild(AdvancedDialog))
    dialog = page.findChild(AdvancedDialog)
    assert isinstance(dialog, AdvancedDialog)
    return dialog


def test_advanced_numbers_reach_the_draft(stage: Stage) -> None:
    page = filled(stage)
    dialog = advanced(stage, page)
    assert dialog.port.text() == "Standard (636)"
    dialog.port.setValue(6360)
    dialog.page_size.setValue(500)
    dialog.connect_s.setValue(3)
    dialog.receive_s.setValue(30)
    dialog.keep.click()
    stage.wait(lambda: not dialog.isVisible())
    stage.settle(0.05)
    directory = page.collect(stage.window.session.draft).directory
    assert directory.controllers == ("dc1.corp.example.com:6360", "dc2.corp.example.com:6360")
    assert (directory.page_size, directory.connect_timeout_s, directory.receive_timeout_s) == (
        500,
        3.0,
        30.0,
    )


def test_a_catalogue_port_is_refused_there_too_and_cancel_keeps_everything(stage: Stage) -> None:
    page = filled(stage)
    dialog = advanced(stage, page)
    dialog.port.setValue(3269)
    dialog.keep.click()
    stage.wait(dialog.port_problem.isVisible)
    assert "would be removed" in dialog.port_problem.text()
    assert dialog.isVisible()
    QTest.keyClick(dialog, Key.Key_Escape)
    stage.wait(lambda: not page.findChildren(AdvancedDialog))
    assert page.collect(stage.window.session.draft).directory == DIRECTORY


@pytest.mark.parametrize("pasted", ["nonsense", "x" * 10_000, "\u202e\x00", "  "])
def test_an_authority_that_is_none(stage: Stage, pasted: str) -> None:
    stage.fakes.errors["read_certificates"] = [Misconfigured("authority_unreadable")]
    page = filled(stage)
    dialog = advanced(stage, page)
    dialog.ca.setPlainText(pasted)
    dialog.keep.click()
    if pasted.strip():
        stage.wait(lambda: "not a certificate" in dialog._ca_field._below.text())
        assert dialog.ca.toPlainText() == pasted
        dialog.reject()
    stage.wait(lambda: not dialog.isVisible())
    stage.settle(0.05)
    assert page.collect(stage.window.session.draft).directory.ca_pem == ""


def test_an_authority_from_a_file_is_a_recorded_decision(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "ca.cer").write_text(Authority.new("Corp Root CA").pem)
    (tmp_path / "no.cer").write_bytes(b"\x89PNG")
    page = filled(stage)
    dialog = advanced(stage, page)
    for name in ("no.cer", "missing.cer"):
        dialog.scope.start(dialog.read_file(tmp_path / name))
        stage.wait(lambda name=name: name in dialog._ca_field._below.text())  # type: ignore[misc]
    dialog.scope.start(dialog.read_file(tmp_path / "ca.cer"))
    stage.wait(lambda: "BEGIN CERTIFICATE" in dialog.ca.toPlainText())
    dialog.keep.click()
    stage.wait(lambda: not dialog.isVisible())
    stage.settle(0.05)
    draft = page.collect(stage.window.session.draft)
    assert draft.directory.ca_pem == f"{chain()[1].pem.strip()}\n", "as the edge read it"
    assert [(each.kind, each.subject) for each in draft.trust] == [
        (TrustKind.AUTHORITY, "CN=Corp Issuing CA,O=Example")
    ]
    assert page._trust.isVisible()


def test_decisions_are_listed_with_their_day_and_can_be_taken_back(stage: Stage) -> None:
    leaf = chain()[0]
    pin = TrustDecision(
        TrustKind.PIN, "dc1.corp.example.com", "2026-03-02T09:30:00+00:00", leaf.subject,
        leaf.issuer, leaf.sha256,
    )  # fmt: skip
    plain = TrustDecision(TrustKind.PLAIN, "dc1.corp.example.com", "2026-02-01T00:00:00+00:00")
    directory = replace(DIRECTORY, pin_sha256=f"dc1.corp.example.com={leaf.sha256}")
    draft = replace(draft_at("connection", stage.fakes), directory=directory, trust=(plain, pin))
    stage.open(draft=draft, typed={PASSWORD: "x"})
    page = stage.page
    assert isinstance(page, ConnectionPage)
    dialog = advanced(stage, page)
    assert dialog.decisions.count() == 2
    assert "Certificate pinned" in dialog.decisions.item(0).text()
    assert "2026" in dialog.decisions.item(0).text()
    dialog.decisions.setCurrentRow(1)
    assert not dialog.withdraw.isEnabled(), "what travelled readable stays on record"
    dialog.decisions.setCurrentRow(0)
    dialog.withdraw.click()
    dialog.keep.click()
    stage.wait(lambda: not dialog.isVisible())
    stage.settle(0.05)
    collected = page.collect(stage.window.session.draft)
    assert collected.directory.pin_sha256 == ""
    assert collected.trust == (plain,)


# -- bad input ----------------------------------------------------------------------------------


BAD = {
    "empty": "",
    "long": "x" * 10_000,
    "control": "a\x00b\x07\x1b[31mc",
    "right to left": "\u202edc1.corp.example.com\u202c",
    "scripts": "домен.пример",
    "spaces": "  two words \r\n",
    "quotes": "\u201ccorp.example.com\u201d",
    "emoji": "🏢.example",
}


@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("field", ["domain", "user", "password", "base_dn", "controllers"])
def test_bad_input_is_said_clearly_and_nothing_is_lost(stage: Stage, field: str, kind: str) -> None:
    """Whatever is typed: Next goes on with something tidy, or says what is wrong and keeps it."""
    page = filled(stage)
    others = {
        name: control.text()
        for name in ("domain", "user", "password", "base_dn")
        if isinstance(control := page.fields[name].control, QLineEdit) and name != field
    }
    if field == "controllers":
        page.table.set_hosts(())
        name_in(page, 0, BAD[kind])
        stage.settle(0.05)
    else:
        control = page.fields[field].control
        assert isinstance(control, QLineEdit)
        control.setText(BAD[kind])
        control.editingFinished.emit()
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible() or stage.step == "check")
    if stage.step == "check":
        directory = stage.window.session.draft.directory
        for value in (directory.domain, directory.user, directory.base_dn):
            assert value.isprintable()
            assert "\u202e" not in value
        assert all(clean.is_host(host) for host in directory.controllers)
        return
    said = stage.window.bar.text
    assert "[" not in said.replace("[31m", "")
    assert len(said) < 700, "a long value is shortened"
    for name, value in others.items():
        kept = page.fields[name].control
        assert isinstance(kept, QLineEdit)
        assert kept.text() == value
    assert stage.step == "connection"
    assert stage.window.next.isEnabled()


# -- by keyboard alone --------------------------------------------------------------------------


def test_the_whole_page_by_keyboard(stage: Stage) -> None:
    page = opened(stage)
    assert focus() is page.domain
    QTest.keyClicks(page.domain, "corp.example.com")
    QTest.keyClick(stage.window, Key.Key_F, Alt)
    stage.wait(lambda: page.table.rowCount() == 2)
    QTest.keyClick(stage.window, Key.Key_U, Alt)
    assert focus() is page.user
    QTest.keyClicks(page.user, "reader")
    QTest.keyClick(page.user, Key.Key_Tab)
    assert focus() is page.password
    assert page.user.text() == "reader@corp.example.com"
    QTest.keyClicks(page.password, "directory password")
    QTest.keyClick(page.password, Key.Key_Return)
    stage.wait(lambda: stage.step == "check")
    draft = stage.window.session.draft
    assert draft.directory.controllers == ("dc1.corp.example.com", "dc2.corp.example.com")
    assert IDS.index(draft.step) == 5


def test_every_control_is_reached_by_tab(stage: Stage) -> None:
    page = filled(stage)
    stage.wait(lambda: page._measuring is None)
    page.security.setCurrentIndex(page.security.findData(Security.PLAIN))
    stage.settle(0.05)
    wanted = {
        page.domain, page.lookup, page.table, page.add, page.remove, page.prefer, page.measure,
        page.user, page.password, page.security, page.base_dn, page.read_base, page.advanced,
        page.plain,
    }  # fmt: skip
    page.domain.setFocus()
    seen: set[QWidget] = set()
    for _ in range(40):
        seen.add(focus())
        QTest.keyClick(focus(), Key.Key_Tab)
    assert wanted <= seen, [type(each).__name__ for each in wanted - seen]
