"""Step 6 offscreen: rows, details, a row again, what is offered; how often a password goes out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.errors import AppError, Misconfigured, Unavailable
from app.findings import CONNECTION_CHECKS, CheckResult, CheckState
from app.profile import TrustKind
from app.setup.draft import PASSWORD
from app.ui.wizard.check import CheckPage
from app.ui.wizard.connection import ConnectionPage
from tests.fake_services import chain
from tests.servers.certificates import Authority
from tests.ui import connection_scenes as scenes
from tests.ui.connection_scenes import HOST, SECOND, failing, good_rows
from tests.ui_stage import DIRECTORY, Stage, draft_at

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


def opened(stage: Stage, rows: dict[str, CheckResult] | None = None) -> CheckPage:
    if rows is not None:
        stage.fakes.check_rows = rows
    stage.open("check", typed={PASSWORD: "directory password"})
    page = stage.page
    assert isinstance(page, CheckPage)
    stage.wait(lambda: not page._running and len(page._results) == 12)
    stage.settle(0.05)
    return page


def failed(stage: Stage, name: str, error: AppError, **more: object) -> CheckPage:
    failing(stage.fakes, name, error, **more)
    return opened(stage)


def choose(page: CheckPage, name: str) -> None:
    page.tree.setCurrentItem(page.tree.row_items[name])
    page.tree.itemClicked.emit(page.tree.row_items[name], 0)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def binds(stage: Stage) -> int:
    """How often a sign-in was tried."""
    reached = CONNECTION_CHECKS.index("sign_in")
    return sum(not row or CONNECTION_CHECKS.index(row) <= reached for row in stage.fakes.rows_asked)


REFUSED = Misconfigured("sign_in_wrong_password", host=HOST, user="reader@corp.example.com")


# -- rows and details -----------------------------------------------------------------------------


def test_every_row_can_be_read_whole_with_its_facts(stage: Stage) -> None:
    page = opened(stage, good_rows())
    assert not page.details.isVisible(), "nothing to read where all is well"
    for name, row in good_rows().items():
        choose(page, name)
        assert page.details.isVisible()
        assert "[" not in page.message.text
        if not row.certificates:
            assert len(page.facts.shown) == len(row.params)
        assert not any(label.startswith("This failed") for label in page.facts.shown)
    choose(page, "users_readable")
    assert page.facts.shown["Number"].replace(",", "") == "11902"
    assert "美咲 田中" in page.facts.shown["Among them"]


def test_technical_details_have_the_code_and_can_be_copied(stage: Stage) -> None:
    page = opened(stage, good_rows())
    choose(page, "port")
    toggle = next(b for b in page.message.findChildren(QPushButton) if "details" in b.text())
    toggle.click()
    copy = next(b for b in page.message.findChildren(QPushButton) if b.text() == "&Copy details")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "port_open: host=dc1.corp.example.com, port=636, round_trip_ms=1.9" in copied


def test_only_what_wants_it_has_a_button_in_its_row(stage: Stage) -> None:
    rows = good_rows()
    rows["clock"] = replace(
        rows["clock"], state=CheckState.WARNING, note="controller_clock_differs"
    )
    page = opened(stage, rows)
    shown = [name for name, button in page.tree.buttons.items() if button.isVisible()]
    assert shown == ["clock"]
    assert page.tree.buttons["clock"].accessibleName() == "Try this row again: Clocks"
    page.tree.buttons["clock"].click()
    stage.wait(lambda: stage.fakes.rows_asked == ["", "clock"])


def test_a_row_again_by_keyboard_alone(stage: Stage) -> None:
    page = failed(stage, "sign_in", REFUSED)
    assert focus() is page.tree
    assert page.tree.currentItem() is page.tree.row_items["sign_in"]
    QTest.keyClick(page.tree, Key.Key_Down)
    assert page.tree.currentItem() is page.tree.row_items["clock"]
    QTest.keyClick(stage.window, Key.Key_R, Alt)
    stage.wait(lambda: stage.fakes.rows_asked == ["", "clock"])
    stage.wait(lambda: not page._running)
    assert page.tree.currentItem() is page.tree.row_items["clock"], (
        "the row that was asked for stays"
    )
    QTest.keyClick(stage.window, Key.Key_F5)
    stage.wait(lambda: stage.fakes.rows_asked == ["", "clock", ""])


def test_a_row_that_works_now_makes_the_check_pass(stage: Stage) -> None:
    page = failed(stage, "users_readable", Misconfigured("no_users_found", base_dn="x", user="y"))
    assert not stage.window.session.draft.is_fresh("check")
    stage.fakes.check_rows = good_rows()
    choose(page, "users_readable")
    page.once_more.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert stage.fakes.rows_asked == ["", "users_readable"]
    assert stage.fakes.secrets.get(stage.window.session.draft.profile_id, PASSWORD) == (
        "directory password"
    )
    stage.next("install")
    stage.wait(lambda: stage.fakes.checks_closed == 1)


def test_a_stop_says_that_nothing_was_changed(stage: Stage) -> None:
    stage.fakes.check_rows = good_rows()
    stage.fakes.check_stays_at = "units_readable"
    stage.open("check")
    page = stage.page
    assert isinstance(page, CheckPage)
    stage.wait(lambda: "units_readable" in page._results)
    assert page.again.text() == "&Stop"
    assert page._summary.text() == "6 of 12 checked"
    page.again.click()
    stage.wait(lambda: not page._running)
    assert "Stopped" in page._summary.text()
    stage.next()
    stage.wait(lambda: "has not passed" in stage.window.bar.text)


# -- how often a password is sent -----------------------------------------------------------------


def test_a_refused_password_is_not_sent_again_by_going_back_and_forth(stage: Stage) -> None:
    failed(stage, "sign_in", REFUSED)
    for _ in range(2):
        stage.window.back.click()
        stage.wait(lambda: stage.step == "connection")
        connection = stage.page
        assert isinstance(connection, ConnectionPage)
        stage.settle(0.05)
        assert focus() is connection.password, "where it is put right"
        stage.next("check")
        stage.settle(0.1)
        page = stage.page
        assert isinstance(page, CheckPage)
        assert page._results["sign_in"].error is REFUSED, "what was said is still there"
    assert binds(stage) == 1


def test_a_refused_password_is_not_sent_again_by_another_language(stage: Stage) -> None:
    page = failed(stage, "sign_in", REFUSED)
    stage.window.retranslate()
    stage.settle(0.1)
    assert stage.page is not page
    assert binds(stage) == 1


def test_another_password_is_tried_at_once(stage: Stage) -> None:
    page = failed(stage, "sign_in", REFUSED)
    assert page.offer.text() == "&Change the user or the password"
    page.offer.click()
    stage.wait(lambda: stage.step == "connection")
    connection = stage.page
    assert isinstance(connection, ConnectionPage)
    connection.password.setText("the right one")
    stage.fakes.check_rows = good_rows()
    stage.next("check")
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert binds(stage) == 2


def test_a_check_that_was_left_after_the_sign_in_waits_for_a_person(stage: Stage) -> None:
    stage.fakes.check_stays_at = "sign_in"
    stage.open("check")
    page = stage.page
    assert isinstance(page, CheckPage)
    stage.wait(lambda: page._bound)
    stage.window.back.click()
    stage.next("check")
    stage.settle(0.1)
    assert binds(stage) == 1
    stage.fakes.check_stays_at = ""
    stage.fakes.check_rows = good_rows()
    again = stage.page
    assert isinstance(again, CheckPage)
    again.again.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))


def test_a_check_that_was_left_before_it_begins_by_itself(stage: Stage) -> None:
    stage.fakes.check_stays_at = "port"
    stage.open("check")
    page = stage.page
    assert isinstance(page, CheckPage)
    stage.wait(lambda: "port" in page._results)
    stage.window.back.click()
    stage.settle(0.05)
    stage.fakes.check_stays_at = ""
    stage.fakes.check_rows = good_rows()
    stage.next("check")
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))


# -- what is offered ------------------------------------------------------------------------------


def test_another_controller_when_one_is_dead(stage: Stage) -> None:
    page = failed(stage, "port", Unavailable("controller_refuses", host=HOST, port=636))
    assert page.offer.text() == f"Check &with {SECOND} instead"
    stage.fakes.check_rows = good_rows()
    QTest.keyClick(stage.window, Key.Key_W, Alt)
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert stage.window.session.draft.directory.controllers == (SECOND, HOST)


def test_no_other_controller_for_a_refused_password(stage: Stage) -> None:
    page = failed(stage, "sign_in", Misconfigured("sign_in_locked", host=HOST, user="u"))
    assert "instead" not in page.offer.text()
    assert "We stopped trying" in page.message.text


def test_the_controller_that_died_in_the_middle(stage: Stage) -> None:
    scenes.check_controller_died(stage)
    page = stage.page
    assert isinstance(page, CheckPage)
    assert page.tree.currentItem() is page.tree.row_items["users_readable"]
    assert page.offer.text() == f"Check &with {SECOND} instead"
    assert page.tree.row_items["second_controller"].text(2) == f"{SECOND} works too."


def test_going_on_without_a_second_controller(stage: Stage) -> None:
    error = Unavailable("controller_refuses", host=SECOND, port=636)
    page = failed(stage, "second_controller", error)
    assert page.offer.text() == f"&Go on without {SECOND}"
    stage.fakes.check_rows = good_rows()
    page.offer.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert stage.window.session.draft.directory.controllers == (HOST,)


def test_the_whole_domain_for_a_base_that_is_elsewhere(stage: Stage) -> None:
    error = Misconfigured("base_elsewhere", dn="DC=x", host=HOST, contexts="DC=corp")
    page = failed(stage, "units_readable", error)
    stage.fakes.check_rows = good_rows()
    page.offer.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert stage.window.session.draft.directory.base_dn == ""


# -- certificates ---------------------------------------------------------------------------------


def unknown(stage: Stage) -> CheckPage:
    error = Misconfigured("certificate_unknown_authority", host=HOST, issuer="CN=x")
    return failed(stage, "certificate", error, certificates=chain())


def test_the_card_shows_the_chain_and_each_certificate(stage: Stage) -> None:
    page = unknown(stage)
    card = page.card
    assert card.tree.topLevelItem(0).text(0) == "CN=Corp Issuing CA,O=Example"
    leaf = card.tree.topLevelItem(0).child(0)
    assert leaf is card.tree.currentItem()
    values = [label.text() for label in card._values]
    assert values[0] == "dc1.corp.example.com, corp.example.com"
    assert values[3] == "RSA 2048, signed with SHA256"
    assert values[4].replace("\n", " ").split(" ") == ["AB12"] * 16
    card.copy.click()
    assert QGuiApplication.clipboard().text() == ":".join(["AB", "12"] * 16)
    card.tree.setCurrentItem(card.tree.topLevelItem(0))
    assert card._values[4].text().startswith("CD34")


def test_not_trusting_is_recorded_and_trusts_nobody(stage: Stage) -> None:
    page = unknown(stage)
    before = stage.window.session.draft.directory
    page.card.refuse.click()
    draft = stage.window.session.draft
    assert draft.directory == before
    assert [(each.kind, each.host) for each in draft.trust] == [(TrustKind.REFUSED, HOST)]
    assert page.card.decided.isVisible()
    assert stage.fakes.rows_asked == [""], "nothing was tried"


@pytest.mark.parametrize(
    ("button", "kind"), [("trust", TrustKind.AUTHORITY), ("pin", TrustKind.PIN)]
)
def test_a_decision_has_its_host_and_day(stage: Stage, button: str, kind: TrustKind) -> None:
    page = unknown(stage)
    stage.fakes.check_rows = good_rows()
    getattr(page.card, button).click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    (decision,) = stage.window.session.draft.trust
    assert (decision.kind, decision.host) == (kind, HOST)
    assert decision.decided_at[:2] == "20"
    assert stage.window.session.draft.to_profile().trust == (decision,)


def test_an_authority_that_did_not_sign_cannot_be_trusted(stage: Stage) -> None:
    leaf, authority = chain()
    error = Misconfigured("certificate_issuer_missing", host=HOST, issuer=leaf.issuer)
    stranger = replace(authority, subject="CN=Stranger", issuer="CN=Stranger")
    forged = (replace(leaf, issued_by_next=False), stranger)
    page = failed(stage, "certificate", error, certificates=forged)
    card = page.card
    assert not card.trust.isVisible()
    assert card.file.isVisible()
    top = [card.tree.topLevelItem(i) for i in range(card.tree.topLevelItemCount())]
    assert [(item.text(0), item.text(1)) for item in top] == [
        ("CN=Corp Issuing CA,O=Example", "not sent"),
        ("CN=Stranger", "sent along, issued nothing here"),
    ]


def test_the_authority_comes_from_a_file(stage: Stage, tmp_path: Path) -> None:
    leaf = replace(chain()[0], issued_by_next=False)
    error = Misconfigured("certificate_issuer_missing", host=HOST, issuer=leaf.issuer)
    page = failed(stage, "certificate", error, certificates=(leaf,))
    page.scope.start(page.trust_file(tmp_path / "missing.cer"))
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "not a certificate" in stage.window.bar.text
    (tmp_path / "ca.cer").write_text(Authority.new("ca").pem)
    stage.fakes.check_rows = good_rows()
    page.scope.start(page.trust_file(tmp_path / "ca.cer"))
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    (decision,) = stage.window.session.draft.trust
    assert decision.kind is TrustKind.AUTHORITY


def test_the_name_of_the_certificate_in_one_click(stage: Stage) -> None:
    directory = replace(DIRECTORY, controllers=("10.20.1.11:6360", SECOND))
    error = Misconfigured("certificate_other_host", host="10.20.1.11", names=HOST)
    failing(stage.fakes, "certificate", error, certificates=chain())
    stage.open(draft=replace(draft_at("check", stage.fakes), directory=directory))
    page = stage.page
    assert isinstance(page, CheckPage)
    stage.wait(lambda: page.card.use_name.isVisible())
    assert not page.card.trust.isVisible()
    stage.fakes.check_rows = good_rows()
    page.card.use_name.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert stage.window.session.draft.directory.controllers == (f"{HOST}:6360", SECOND)


def test_a_new_pin_takes_the_place_of_the_old_one(stage: Stage) -> None:
    scenes.check_pinned(stage)
    page = stage.page
    assert isinstance(page, CheckPage)
    assert page.card._values[5].text().startswith("EF56")
    assert page.card._values[4].text().startswith("AB12")
    stage.fakes.check_rows = good_rows()
    page.card.pin.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert stage.window.session.draft.directory.pin_sha256 == f"{HOST}={'ab12' * 16}"


def test_a_second_controller_is_pinned_beside_the_first(stage: Stage) -> None:
    directory = replace(DIRECTORY, pin_sha256=f"{HOST}={'ef56' * 16}")
    error = Misconfigured("certificate_self_signed", host=SECOND, subject="CN=dc2")
    rows = good_rows()
    rows["second_controller"] = CheckResult(
        "second_controller", CheckState.FAILED, 0.1, error=error, certificates=chain()[:1]
    )
    stage.fakes.check_rows = rows
    stage.open(draft=replace(draft_at("check", stage.fakes), directory=directory))
    page = stage.page
    assert isinstance(page, CheckPage)
    stage.wait(lambda: page.card.isVisible())
    stage.fakes.check_rows = good_rows()
    page.card.pin.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert stage.window.session.draft.directory.pin_sha256 == (
        f"{HOST}={'ef56' * 16} {SECOND}={'ab12' * 16}"
    )


@pytest.mark.parametrize(
    "code",
    ["certificate_expired", "certificate_not_yet_valid", "certificate_weak_key",
     "certificate_self_signed", "certificate_untrusted"],
)  # fmt: skip
def test_no_authority_is_offered_where_it_is_not_what_is_wrong(stage: Stage, code: str) -> None:
    page = failed(stage, "certificate", Misconfigured(code, host=HOST), certificates=chain())
    assert page.card.refuse.isVisible()
    assert not page.card.trust.isVisible()
    assert not page.card.file.isVisible()
    assert not page.card.use_name.isVisible()
