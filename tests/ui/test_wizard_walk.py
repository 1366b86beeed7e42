"""The wizard offscreen, with services whose answers are set: what each page shows and when."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from app.errors import Misconfigured, Refused, Unavailable
from app.findings import CheckResult, CheckState
from app.setup import draft as drafts
from app.setup.draft import KEY, PASSWORD
from app.setup.flow import StepState
from app.setup.steps import IDS
from app.sync.criteria import UnitRule
from app.ui.wizard.check import CheckPage
from app.ui.wizard.connection import ConnectionPage
from app.ui.wizard.install import InstallPage
from app.ui.wizard.key import KeyPage
from app.ui.wizard.licence import LicencePage
from app.ui.wizard.review import RESULT, REVIEWING, ReviewPage
from app.ui.wizard.sign_in import SignInPage
from app.ui.wizard.units import UnitsPage
from tests.fake_services import chain
from tests.ui_stage import KEY_TEXT, Stage, draft_at, failing_rows, pump


def page(stage: Stage, kind: type) -> object:
    assert isinstance(stage.page, kind)
    return stage.page


def test_the_whole_way(stage: Stage) -> None:
    stage.fakes.approved.set()
    stage.open("key")
    key = stage.page
    assert isinstance(key, KeyPage)
    key.key.setPlainText(f"  '{KEY_TEXT[:20]}\n {KEY_TEXT[20:]}' ")
    stage.next("language")
    stage.next("licence")
    licence = stage.page
    assert isinstance(licence, LicencePage)
    licence.accept.setChecked(True)
    stage.next("sign_in")
    sign_in = stage.page
    assert isinstance(sign_in, SignInPage)
    stage.wait(lambda: stage.window.session.draft.account)
    sign_in.use.click()
    stage.wait(lambda: stage.step == "connection")
    connection = stage.page
    assert isinstance(connection, ConnectionPage)
    connection.domain.setText("LDAP://Corp.Example.com/")
    connection.lookup.click()
    stage.wait(lambda: connection.table.rowCount() == 2)
    connection.user.setText("CORP\\reader")
    connection.password.setText("directory password")
    stage.next("check")
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    stage.next("install")
    stage.next("units")
    units = stage.page
    assert isinstance(units, UnitsPage)
    stage.wait(lambda: units.selection.rules)
    for step in ("mapping", "criteria", "rules", "schedule", "passwords", "review"):
        stage.next(step)
    review = stage.page
    assert isinstance(review, ReviewPage)
    stage.wait(lambda: review.views.currentIndex() == REVIEWING)
    assert stage.window.next.text() == "&Apply 503 changes"
    stage.next()
    stage.wait(lambda: review.views.currentIndex() == RESULT)
    finished: list[bool] = []
    stage.window.finished.connect(lambda: finished.append(True))
    stage.next()
    stage.wait(lambda: finished)
    draft = stage.window.session.draft
    assert draft.directory.domain == "corp.example.com"
    assert draft.directory.controllers == ("dc1.corp.example.com", "dc2.corp.example.com")
    assert draft.run_id == "r1"
    assert stage.fakes.saved[-1].policy.scope.units == (
        UnitRule("root", True, "DC=corp,DC=example,DC=com"),
    )
    assert stage.fakes.secrets.get(draft.profile_id, PASSWORD) == "directory password"
    assert KEY not in {name for _, name in stage.fakes.secrets.kept}


def test_services_are_never_called_on_the_ui_thread(stage: Stage) -> None:
    test_the_whole_way(stage)
    assert threading.get_ident() not in stage.fakes.threads
    assert {"check_key", "check", "redeem", "preview", "apply", "units"} <= set(stage.fakes.calls)


# -- key ----------------------------------------------------------------------------------------


def test_nothing_pasted_is_said_at_the_field(stage: Stage) -> None:
    stage.open("key")
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "There is no installation key yet." in stage.window.bar.text
    assert not {"read_key", "check_key"} & set(stage.fakes.calls)


def test_a_failed_check_keeps_what_was_typed_and_can_be_tried_again(stage: Stage) -> None:
    stage.fakes.errors["check_key"] = [Unavailable("service_unreachable", host="localhost")]
    stage.open("key")
    key = stage.page
    assert isinstance(key, KeyPage)
    key.key.setPlainText(KEY_TEXT)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert key.key.toPlainText() == KEY_TEXT
    assert stage.step == "key"
    assert stage.window.next.isEnabled()
    stage.next("language")


def test_an_unknown_host_is_confirmed_by_name(stage: Stage) -> None:
    stage.fakes.facts = replace(stage.fakes.facts, host="directory.example.net")
    stage.open("key")
    key = stage.page
    assert isinstance(key, KeyPage)
    key.key.setPlainText(KEY_TEXT)
    stage.next()
    stage.wait(lambda: key.confirm.isVisible())
    assert "directory.example.net" in stage.window.bar.text
    stage.next()
    stage.settle()
    assert stage.step == "key"
    key.confirm.setChecked(True)
    stage.next("language")
    assert stage.fakes.calls.count("check_key") == 1, "the same key was asked for twice"


def test_plain_scim_asks_for_the_token_and_later_for_the_owner(stage: Stage) -> None:
    stage.fakes.facts = replace(
        stage.fakes.facts, provider="scim", service_url="", scim_url="https://localhost/scim"
    )
    stage.open("key")
    key = stage.page
    assert isinstance(key, KeyPage)
    key.key.setPlainText(KEY_TEXT)
    stage.next()
    stage.wait(lambda: "bearer token" in stage.window.bar.text)
    key.token.setText(" the-\u200btoken\n")
    stage.next("language")
    stage.next("licence")
    licence = stage.page
    assert isinstance(licence, LicencePage)
    licence.accept.setChecked(True)
    stage.next("connection")
    draft = stage.window.session.draft
    assert stage.window.session.flow.state("sign_in") is StepState.SKIPPED
    assert stage.fakes.secrets.get(draft.profile_id, "scim_token") == "the-token"


# -- sign-in ------------------------------------------------------------------------------------


def test_copy_and_open_puts_the_code_on_the_clipboard(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    stage.open("sign_in")
    sign_in = stage.page
    assert isinstance(sign_in, SignInPage)
    stage.wait(lambda: sign_in.panel.view.open.isEnabled())
    assert sign_in.panel.view.code.text() == "WDJB-MJHT"
    sign_in.panel.view.open.click()
    assert QGuiApplication.clipboard().text() == "WDJB-MJHT"
    assert opened == ["https://localhost:8443/device?user_code=WDJB-MJHT"]


def test_a_denied_sign_in_says_so_and_offers_a_new_code(stage: Stage) -> None:
    stage.fakes.errors["await_sign_in"] = [Refused("sign_in_denied")]
    stage.open("sign_in")
    sign_in = stage.page
    assert isinstance(sign_in, SignInPage)
    stage.wait(lambda: stage.window.bar.isVisible())
    assert sign_in.panel.view.renew.isEnabled()
    stage.fakes.approved.set()
    sign_in.panel.view.renew.click()
    stage.wait(lambda: stage.window.session.draft.account)
    assert not stage.window.bar.isVisible()


def test_next_before_the_approval_explains_itself(stage: Stage) -> None:
    stage.open("sign_in")
    stage.settle()
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "Nobody has signed in yet." in stage.window.bar.text


def test_leaving_the_page_drops_the_sign_in(stage: Stage) -> None:
    stage.open("sign_in")
    stage.settle()
    stage.window.back.click()
    stage.fakes.approved.set()
    stage.settle(0.2)
    assert stage.step == "licence"
    assert stage.window.session.draft.account is None


def test_another_account_revokes_the_first(stage: Stage) -> None:
    stage.fakes.approved.set()
    stage.open("sign_in")
    sign_in = stage.page
    assert isinstance(sign_in, SignInPage)
    stage.wait(lambda: stage.window.session.draft.account)
    stage.fakes.approved.clear()
    sign_in.other.click()
    stage.wait(lambda: stage.window.session.draft.account is None)
    stage.wait(lambda: stage.fakes.calls.count("begin_sign_in") == 2)
    assert "revoke" in stage.fakes.calls


# -- connection and check -------------------------------------------------------------------------


def test_each_problem_is_a_link_to_its_field(stage: Stage) -> None:
    stage.open("connection")
    connection = stage.page
    assert isinstance(connection, ConnectionPage)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "3 things to put right" in stage.window.bar.text
    assert "check" not in stage.fakes.calls
    stage.window.bar.link_chosen.emit("password")
    assert QApplication.focusWidget() is connection.password


def test_no_encryption_wants_a_yes(stage: Stage) -> None:
    stage.open("check", typed={PASSWORD: "directory password"})
    stage.window.back.click()
    connection = stage.page
    assert isinstance(connection, ConnectionPage)
    assert not connection.plain.isVisible()
    connection.security.setCurrentIndex(2)
    assert connection.plain.isVisible()
    stage.next()
    stage.wait(lambda: "travels readable" in stage.window.bar.text)
    connection.plain.setChecked(True)
    stage.next("check")


def test_a_failed_row_says_why_and_next_explains(stage: Stage) -> None:
    error = Misconfigured("password_wrong", user="reader@corp.example.com")
    failing_rows(
        stage.fakes, "sign_in", CheckResult("sign_in", CheckState.FAILED, 0.1, error=error)
    )
    stage.open("check")
    check = stage.page
    assert isinstance(check, CheckPage)
    stage.wait(lambda: check.details.isVisible())
    assert check.tree.currentItem().text(1) == "Sign-in"
    assert stage.fakes.calls.count("check") == 1, "a bad password is tried once"
    stage.next()
    stage.wait(lambda: "has not passed" in stage.window.bar.text)
    assert stage.fakes.calls.count("check") == 1
    stage.fakes.check_rows = {}
    check.again.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))


@pytest.mark.parametrize("decision", ["trust", "pin"])
def test_a_certificate_is_trusted_by_a_recorded_decision(stage: Stage, decision: str) -> None:
    error = Misconfigured("certificate_unknown_authority", host="dc1.corp.example.com")
    row = CheckResult("certificate", CheckState.FAILED, 0.1, error=error, certificates=chain())
    failing_rows(stage.fakes, "certificate", row)
    stage.open("check")
    check = stage.page
    assert isinstance(check, CheckPage)
    stage.wait(lambda: check.card.isVisible())
    stage.fakes.check_rows = {}
    getattr(check.card, decision).click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    directory = stage.window.session.draft.directory
    leaf, authority = chain()
    assert (directory.ca_pem, directory.pin_sha256) == (
        (f"{authority.pem.strip()}\n", "")
        if decision == "trust"
        else ("", f"dc1.corp.example.com={leaf.sha256}")
    )


def test_back_then_next_unchanged_checks_nothing_again(stage: Stage) -> None:
    stage.open("check", typed={PASSWORD: "directory password"})
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    stage.window.back.click()
    stage.next("check")
    stage.settle()
    assert stage.fakes.calls.count("check") == 1
    stage.window.back.click()
    connection = stage.page
    assert isinstance(connection, ConnectionPage)
    connection.user.setText("other@corp.example.com")
    stage.next("check")
    stage.wait(lambda: stage.fakes.calls.count("check") == 2)


def test_a_result_never_outlives_its_page(stage: Stage) -> None:
    stage.fakes.gate.clear()
    stage.open("check")
    stage.wait(lambda: "check" in stage.fakes.calls)
    stage.window.back.click()
    stage.fakes.gate.set()
    stage.settle(0.2)
    assert stage.step == "connection"
    assert not stage.window.session.draft.is_fresh("check")
    assert not stage.window.bar.isVisible()


# -- install, units, review -----------------------------------------------------------------------


def test_a_failing_install_names_the_step_and_rolls_back(stage: Stage) -> None:
    stage.fakes.save_errors = [Misconfigured("disk_full", folder="/x", technical="no space")]
    stage.open("install")
    install = stage.page
    assert isinstance(install, InstallPage)
    stage.next()
    stage.wait(lambda: install.undo.isVisible())
    assert stage.window.next.text() == "&Retry"
    install.undo.click()
    stage.wait(lambda: stage.window.session.draft.cloud.agent_id == "")
    assert stage.window.next.text() == "&Install"
    stage.next("units")
    assert stage.fakes.redeemed == 2


def test_installed_steps_are_locked_with_the_reason(stage: Stage) -> None:
    stage.open("units")
    stage.settle()
    stage.window.back.click()
    assert stage.step == "install"
    assert not stage.page.isEnabled()
    assert "installed" in stage.window.bar.text
    stage.next("units")


def test_ticking_a_unit_makes_rules(stage: Stage) -> None:
    stage.open("units")
    units = stage.page
    assert isinstance(units, UnitsPage)
    root = lambda: units.model.index(0, 0)  # noqa: E731
    stage.wait(lambda: units.model.rowCount(root()) == 5)
    berlin = units.model.index(0, 0, root())
    assert units.model.data(berlin, Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    units.model.setData(berlin, 0, Qt.ItemDataRole.CheckStateRole)
    assert (
        units.model.data(root(), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.PartiallyChecked
    )
    assert [(r.guid, r.include) for r in units.selection.rules] == [("root", True), ("u0", False)]
    stage.wait(lambda: units.kinds.said == "380 users\n14 groups")
    units.model.setData(root(), 0, Qt.ItemDataRole.CheckStateRole)
    units.model.setData(root(), 0, Qt.ItemDataRole.CheckStateRole)
    stage.next()
    stage.wait(lambda: "No organizational unit" in stage.window.bar.text)


def test_a_branch_that_cannot_be_read_says_so_and_loads_again(stage: Stage) -> None:
    stage.open("units")
    units = stage.page
    assert isinstance(units, UnitsPage)
    root = lambda: units.model.index(0, 0)  # noqa: E731
    stage.wait(lambda: units.model.rowCount(root()) == 5)
    stage.fakes.errors["units"] = [Unavailable("controller_down", host="dc1")]
    branch = units.model.index(0, 0, root())
    units.tree.expand(branch)
    stage.wait(lambda: units.model.rowCount(branch) == 1 and not stage.fakes.errors["units"])
    stage.settle(0.05)
    units.model.load_again(units.model.index(0, 0, branch))
    stage.wait(lambda: units.model.rowCount(branch) == 3)


def test_a_failed_preview_is_said_and_built_again(stage: Stage) -> None:
    stage.fakes.errors["preview"] = [Unavailable("controller_down", host="dc1")]
    stage.open("review")
    review = stage.page
    assert isinstance(review, ReviewPage)
    stage.wait(lambda: review.progress.retry.isVisible())
    stage.wait(lambda: stage.window.bar.isVisible())
    review.progress.retry.click()
    stage.wait(lambda: review.views.currentIndex() == REVIEWING)


def test_a_stopped_preview_leaves_nothing_behind(stage: Stage) -> None:
    stage.fakes.gate.clear()
    stage.open("review")
    review = stage.page
    assert isinstance(review, ReviewPage)
    stage.wait(lambda: "preview" in stage.fakes.calls)
    review.progress.stop.click()
    stage.fakes.gate.set()
    stage.wait(lambda: review.progress.retry.isVisible())
    assert stage.window.session.draft.plan_id == ""
    assert not stage.window.bar.isVisible()


# -- the window -----------------------------------------------------------------------------------


def test_the_draft_is_saved_after_each_next_and_resumes_there(stage: Stage) -> None:
    stage.fakes.approved.set()
    stage.open("language")
    stage.next("licence")
    stage.wait(lambda: (stage.folder / drafts.FILE).exists())
    saved = drafts.load(stage.folder)
    assert saved is not None
    assert saved.step == "licence"


def test_closing_asks_and_discarding_forgets_everything(stage: Stage) -> None:
    stage.open("connection")
    drafts.save(stage.window.session.draft, stage.folder)
    stage.window.close()
    stage.wait(lambda: stage.window.findChild(QMessageBox))
    assert stage.window.isVisible()
    box = stage.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    discard = next(b for b in box.buttons() if b.text() == "&Discard")
    discard.click()
    stage.wait(lambda: not stage.window.isVisible())
    assert not (stage.folder / drafts.FILE).exists()
    assert stage.fakes.secrets.kept == {}
    assert "revoke" in stage.fakes.calls


def test_keep_editing_stays(stage: Stage) -> None:
    stage.open("connection")
    stage.window.close()
    stage.wait(lambda: stage.window.findChild(QMessageBox))
    box = stage.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    next(b for b in box.buttons() if b.text() == "&Keep editing").click()
    stage.settle()
    assert stage.window.isVisible()


def test_enter_is_next_and_the_step_list_jumps_back(stage: Stage) -> None:
    stage.open("connection")
    stage.window.steps.chosen.emit("licence")
    assert stage.step == "licence"
    stage.window.setFocus()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(stage.window, key)
    stage.wait(lambda: stage.step == "sign_in")


def test_an_unexpected_failure_reaches_the_crash_dialog(stage: Stage) -> None:
    stage.open("units")
    stage.settle(0.1)
    boom = RuntimeError("boom")
    stage.page.scope._on_error(boom)
    pump()
    assert stage.crashes == [boom]
    stage.crashes.clear()


def test_draft_at_every_step_is_a_draft_that_was_really_there(stage: Stage) -> None:
    for step in IDS:
        draft = draft_at(step, stage.fakes)
        stage.open(draft=draft)
        assert stage.step == step
        stage.settle(0.02)
        stage.close()
