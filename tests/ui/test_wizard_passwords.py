"""Step 13 offscreen: whether, where, and how ready; and once with a real domain controller."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidgetItem

from app.compose import build
from app.errors import Misconfigured, Unavailable
from app.findings import CheckResult, CheckState, DomainFacts, Readiness
from app.profile import PasswordSync, Restart
from app.services import Services
from app.setup.draft import PASSWORD
from app.setup.flow import StepState
from app.setup.install import required_secrets
from app.ui.password_agents.account import SignInDialog
from app.ui.password_agents.package_dialog import PackageDialog
from app.ui.widgets.readiness_tree import CHECK, COMMON, FINDING, HOST, NAME, STATE
from app.ui.wizard.passwords import PasswordsPage
from tests.servers.samba import SambaController
from tests.ui.agents_scenes import dialog_of
from tests.ui.how_scenes import five_controllers
from tests.ui_stage import Stage, draft_at, pump

KEY = Qt.Key
DC1, DC2, DC3, DC4, RODC = (
    f"{name}.corp.example.com" for name in ("dc1", "dc2", "dc3", "dc4", "rodc1")
)


def opened(stage: Stage, **chosen: object) -> PasswordsPage:
    draft = draft_at("passwords", stage.fakes)
    sync = replace(PasswordSync(), **chosen)  # type: ignore[arg-type]
    stage.open(draft=replace(draft, password_sync=sync))
    page = stage.page
    assert isinstance(page, PasswordsPage)
    stage.wait(lambda: stage.window.session.offers is not None)
    pump()
    return page


def checked(stage: Stage, page: PasswordsPage) -> None:
    """Until everything that was begun is done."""
    stage.wait(lambda: page._stop is None and "probe" in stage.fakes.calls)
    pump()


def switched_on(stage: Stage, **chosen: object) -> PasswordsPage:
    page = opened(stage, **chosen)
    if not page.enabled.isChecked():
        page.enabled.click()
    checked(stage, page)
    return page


def item(page: PasswordsPage, host: str, check: str = "") -> QTreeWidgetItem:
    tree = page.tree
    tops = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    (top,) = [t for t in tops if t is not None and t.data(NAME, HOST) == host]
    if not check:
        return top
    children = [top.child(i) for i in range(top.childCount())]
    (found,) = [c for c in children if c.data(NAME, CHECK) == check]
    return found


def tick(page: PasswordsPage, host: str, *, on: bool) -> None:
    item(page, host).setCheckState(NAME, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def saved(stage: Stage) -> PasswordSync:
    return stage.fakes.saved[-1].password_sync


# -- whether --------------------------------------------------------------------------------------


def test_left_off_the_step_is_skipped_and_nobody_is_asked(stage: Stage) -> None:
    page = opened(stage)
    assert page.off.isVisible()
    assert not page.on.isVisible()
    assert page.domain.text() == "corp.example.com"
    stage.next("review")
    assert saved(stage) == PasswordSync()
    assert stage.window.session.flow.state("passwords") is StepState.SKIPPED
    assert not {"facts", "probe", "joined"} & set(stage.fakes.calls)


def test_on_every_writable_controller_is_chosen_and_checked(stage: Stage) -> None:
    five_controllers(stage)
    page = switched_on(stage)
    assert page.tree.ticked == (DC1, DC2, DC3, DC4)
    assert item(page, RODC).text(STATE) == "Not needed"
    assert item(page, DC1).text(STATE) == "Ready"
    assert item(page, DC3).text(STATE).startswith("1 problem")
    assert "Berlin · Primary" in item(page, DC1).text(FINDING)
    assert "All 4 writable controllers are chosen." in page.coverage.accessibleName()
    stage.next("review")
    assert saved(stage) == PasswordSync(True, (DC1, DC2, DC3, DC4))
    assert stage.window.session.flow.state("passwords") is StepState.DONE


def test_without_a_controller_it_does_not_go_on(stage: Stage) -> None:
    page = switched_on(stage)
    for host in page.tree.ticked:
        tick(page, host, on=False)
    assert "2 of 2 writable controllers are not covered" in page.coverage.accessibleName()
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert stage.step == "passwords"
    assert "No controller is chosen." in stage.window.bar.text
    assert QApplication.focusWidget() is page.tree
    tick(page, DC2, on=True)
    stage.next("review")
    assert saved(stage).controllers == (DC2,)


def test_what_was_chosen_is_not_chosen_anew(stage: Stage) -> None:
    five_controllers(stage)
    page = switched_on(stage, enabled=True, controllers=(DC2,))
    assert page.tree.ticked == (DC2,)
    assert "3 of 4 writable controllers are not covered" in page.coverage.accessibleName()


def test_switched_off_again_the_choice_is_kept(stage: Stage) -> None:
    page = switched_on(stage)
    tick(page, DC1, on=False)
    page.enabled.click()
    stage.next("review")
    assert saved(stage) == PasswordSync(False, (DC2,))
    stage.window.back.click()
    back = stage.page
    assert isinstance(back, PasswordsPage)
    back.enabled.click()
    assert back.tree.ticked == (DC2,)


@pytest.mark.parametrize(
    ("provider", "offers", "said"),
    [
        ("identity_connect", {"notices"}, "This service takes no passwords."),
        ("zoho", {"sign_in", "change_password"}, "custom store of Zoho Directory takes no"),
    ],
)
def test_where_the_service_takes_no_passwords_it_is_said_before_anything(
    stage: Stage, provider: str, offers: set[str], said: str
) -> None:
    stage.fakes.offers = frozenset(offers)
    draft = draft_at("passwords", stage.fakes)
    draft = replace(draft, cloud=replace(draft.cloud, provider=provider))
    stage.open(draft=draft.with_result("key").with_result("sign_in"))
    page = stage.page
    assert isinstance(page, PasswordsPage)
    stage.wait(lambda: not page.unavailable.isHidden())
    assert said in page.unavailable.text
    assert not page.enabled.isEnabled()
    assert QApplication.focusWidget() is stage.window.next
    promised = [label.text() for label in page.off.findChildren(QLabel) if label.isVisible()]
    assert promised == []
    stage.next("review")
    assert not saved(stage).enabled


# -- how ready ------------------------------------------------------------------------------------


def test_a_failed_row_has_its_cause_the_line_and_its_own_retry(stage: Stage) -> None:
    five_controllers(stage)
    page = switched_on(stage)
    page.tree.setCurrentItem(item(page, DC3, "winrm"))
    assert page.details.isVisible()
    assert "refuses WinRM" in page.details.message.text
    page.details.copy.click()
    assert QGuiApplication.clipboard().text() == "Enable-PSRemoting -Force"
    asked = stage.fakes.calls.count("facts")
    del stage.fakes.probed[DC3, "winrm"]
    page.details.retry.click()
    stage.wait(lambda: item(page, DC3).text(STATE) == "Ready")
    assert stage.fakes.calls.count("facts") == asked  # the others stay as they are
    assert page.details.isHidden()


def test_a_controller_shows_its_own_worst_row(stage: Stage) -> None:
    five_controllers(stage)
    page = switched_on(stage)
    page.tree.setCurrentItem(item(page, DC4))
    assert "silent on port 445" in page.details.message.text
    assert page.details.line.text() == "Enable-NetFirewallRule -Name FPS-SMB-In-TCP"
    page.tree.setCurrentItem(item(page, DC1))
    assert page.details.isHidden()


def test_rights_belong_to_the_account_that_installs(stage: Stage) -> None:
    five_controllers(stage)
    page = switched_on(stage)
    assert item(page, COMMON, "rights").text(STATE) == "Failed"
    page.tree.setCurrentItem(item(page, COMMON, "rights"))
    assert "-Members 'reader'" in page.details.line.text()
    page.credentials.setCurrentIndex(1)
    page.credentials.activated.emit(1)
    assert "asked for at the installation" in item(page, COMMON, "rights").text(FINDING)
    assert page.details.isHidden()
    page.restart.setCurrentIndex(1)
    page.restart.activated.emit(1)
    stage.next("review")
    assert not saved(stage).use_stored_credentials
    assert saved(stage).restart is Restart.ONE_BY_ONE


def test_a_machine_outside_of_the_domain(stage: Stage) -> None:
    stage.fakes.joined = CheckResult(
        "joined", CheckState.FAILED,
        error=Misconfigured("not_joined", machine="sync1", domain="corp.example.com"),
    )  # fmt: skip
    page = switched_on(stage)
    page.tree.setCurrentItem(item(page, COMMON, "joined"))
    assert page.details.line.text() == "Add-Computer -DomainName 'corp.example.com' -Restart"
    stage.fakes.joined = CheckResult("joined", CheckState.OK, note="joined_here")
    page.details.retry.click()
    stage.wait(lambda: item(page, COMMON, "joined").text(STATE) == "OK")


def test_a_directory_that_fails_does_not_hold_up_the_network(stage: Stage) -> None:
    stage.fakes.errors["facts"] = [Unavailable("controller_silent", host=DC1, port=636, seconds=10)]
    page = switched_on(stage)
    assert item(page, COMMON, "rights").text(STATE) == "Failed"
    assert item(page, DC1, "smb").text(STATE) == "OK"
    assert page.tree.ticked == (DC1, DC2)  # those that the settings name
    assert item(page, DC1).text(STATE) == "Waiting"  # what the directory says of it is not known
    page.tree.setCurrentItem(item(page, COMMON, "rights"))
    assert "did not answer" in page.details.message.text
    page.details.retry.click()
    stage.wait(lambda: item(page, COMMON, "rights").text(STATE) == "OK")
    stage.wait(lambda: item(page, DC1).text(STATE) == "Ready")


def test_a_refused_password_is_not_tried_again_by_itself(stage: Stage) -> None:
    stage.fakes.errors["facts"] = [Misconfigured("sign_in_wrong_password", host=DC1, user="reader")]
    switched_on(stage)
    assert stage.fakes.calls.count("facts") == 1
    stage.next("review")
    stage.window.back.click()
    stage.settle()
    assert stage.fakes.calls.count("facts") == 1
    page = stage.page
    assert isinstance(page, PasswordsPage)
    assert item(page, COMMON, "rights").text(STATE) == "Failed"


def test_back_and_next_ask_nobody_again(stage: Stage) -> None:
    switched_on(stage)
    asked = sorted(stage.fakes.calls)
    stage.next("review")
    stage.window.back.click()
    page = stage.page
    assert isinstance(page, PasswordsPage)
    stage.settle()
    assert item(page, DC1).text(STATE) == "Ready"
    again = sorted(c for c in stage.fakes.calls if c in ("facts", "joined", "probe", "offers"))
    assert again == [c for c in asked if c in ("facts", "joined", "probe", "offers")]


def test_a_check_can_be_stopped_and_begun_again(stage: Stage) -> None:
    page = opened(stage)
    stage.fakes.gate.clear()
    page.enabled.click()
    stage.settle()
    assert page.again.text() == "S&top"
    assert item(page, COMMON, "rights").text(STATE) == "Checking"
    page.again.click()
    stage.fakes.gate.set()
    stage.wait(lambda: page._stop is None)
    assert page.again.text() == "Chec&k all"
    assert item(page, DC1, "smb").text(STATE) == "Waiting"
    page.check_again()
    stage.wait(lambda: item(page, DC1, "smb").text(STATE) == "OK")


def test_leaving_in_the_middle_drops_what_comes_later(stage: Stage) -> None:
    page = opened(stage)
    stage.fakes.gate.clear()
    page.enabled.click()
    stage.settle()
    stage.window.back.click()
    stage.fakes.gate.set()
    stage.settle(0.3)
    assert stage.step == "schedule"
    stage.next("passwords")
    back = stage.page
    assert isinstance(back, PasswordsPage)
    checked(stage, back)
    assert item(back, DC1).text(STATE) == "Ready"


def test_the_directory_adds_and_removes_controllers(stage: Stage) -> None:
    five_controllers(stage)
    page = switched_on(stage)
    assert [c.host for c in page.tree.controllers] == [DC1, DC2, DC3, DC4, RODC]
    known = stage.fakes.facts_of_domain
    stage.fakes.facts_of_domain = DomainFacts(
        known.controllers[1:2], known.account, known.rights, known.admins_sid
    )
    page.check_again()
    stage.wait(lambda: len(page.tree.controllers) == 1)
    assert page.tree.ticked == (DC2,)
    # rows of one that is gone are not shown to anybody
    page.tree.take([Readiness(DC1, CheckResult("smb", CheckState.OK))])


def test_strange_names_break_nothing(stage: Stage) -> None:
    strange = ["x" * 10_000, "\u202edc1", "dc\x00\x1b[31m", "<b>dc</b>", "{host}"]
    known = stage.fakes.facts_of_domain
    stage.fakes.facts_of_domain = replace(
        known,
        controllers=tuple(replace(known.controllers[0], host=h, site=h, system=h) for h in strange),
    )
    page = switched_on(stage)
    assert len(page.tree.controllers) == 5
    assert page.tree.ticked == ()  # none of them says that it runs Windows
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())


# -- what only a sign-in tells ------------------------------------------------------------------


def lsa(host: str) -> CheckResult:
    """As a controller that wants to be read."""
    error = Misconfigured("smb_refused", host=host, port=445)
    return CheckResult("lsa_protection", CheckState.FAILED, 0.1, error=error)


def test_with_the_stored_account_each_chosen_controller_is_looked_at(stage: Stage) -> None:
    stage.fakes.agents.ready_rows = {(DC2, "lsa_protection"): lsa(DC2)}
    page = switched_on(stage)
    (account,) = stage.fakes.agents.signed_in
    assert (account.user, account.password) == ("reader@corp.example.com", "directory password")
    assert account.ntlm == frozenset()
    assert item(page, DC1).text(STATE) == "Ready"
    assert item(page, DC2).text(STATE).startswith("1 problem")
    assert page.coverage.accessibleName() == (
        "All 2 writable controllers are chosen. 1 of them are not ready."
    )
    page.tree.setCurrentItem(item(page, DC2, "lsa_protection"))
    assert page.details.line.text().startswith("Set-Service LanmanServer")
    del stage.fakes.agents.ready_rows[DC2, "lsa_protection"]
    page.details.retry.click()
    stage.wait(lambda: item(page, DC2).text(STATE) == "Ready")
    assert "not ready" not in page.coverage.accessibleName()
    assert len(stage.fakes.agents.signed_in) == 2
    assert stage.fakes.calls.count("facts") == 1  # the others stay as they are


def test_nobody_signs_in_where_nobody_answers(stage: Stage) -> None:
    silent = Unavailable("controller_no_answer", host=DC1, addresses="10.0.0.7", seconds=5.0)
    stage.fakes.probed = {
        (DC1, "reachable"): CheckResult("reachable", CheckState.FAILED, 5.0, error=silent)
    }
    page = switched_on(stage)
    assert "first the controller must answer" in item(page, DC1, "disk").text(FINDING)
    assert item(page, DC2, "disk").text(STATE) == "OK"
    del stage.fakes.probed[DC1, "reachable"]
    page.tree.setCurrentItem(item(page, DC1, "reachable"))
    page.details.retry.click()
    stage.wait(lambda: item(page, DC1).text(STATE) == "Ready")


def test_a_password_that_the_directory_refused_is_tried_on_no_controller(stage: Stage) -> None:
    stage.fakes.errors["facts"] = [Misconfigured("sign_in_wrong_password", host=DC1, user="reader")]
    page = switched_on(stage)
    assert stage.fakes.agents.signed_in == []
    assert "first the account must be known" in item(page, DC1, "disk").text(FINDING)


def test_another_account_is_asked_for_when_a_person_checks_and_forgotten(stage: Stage) -> None:
    page = switched_on(stage, use_stored_credentials=False)
    assert stage.fakes.agents.signed_in == []  # nothing pops up by itself
    assert item(page, DC1).text(STATE) == "Waiting"
    page.again.click()
    stage.wait(lambda: isinstance(dialog_of(stage.window), SignInDialog))
    asked = dialog_of(stage.window)
    assert isinstance(asked, SignInDialog)
    asked.user.setText("CORP\\admin")
    asked.password.setText("once")
    asked.go_on.click()
    stage.wait(lambda: item(page, DC1).text(STATE) == "Ready")
    assert [a.user for a in stage.fakes.agents.signed_in] == ["CORP\\admin"]
    stage.next("review")
    assert "once" not in stage.fakes.secrets.kept.values()
    assert not page._account.is_known
    stage.window.back.click()
    stage.settle()
    back = stage.page
    assert isinstance(back, PasswordsPage)
    assert item(back, DC1).text(STATE) == "Ready"  # what was found stays
    assert len(stage.fakes.agents.signed_in) == 1


def test_ntlm_is_chosen_for_one_controller_where_kerberos_failed(stage: Stage) -> None:
    kerberos = Misconfigured("smb_kerberos_no_service", host=DC2, user="reader")
    row = CheckResult("smb_sign_in", CheckState.FAILED, 0.1, error=kerberos)
    stage.fakes.agents.ready_rows = {(DC2, "smb_sign_in"): row}
    page = switched_on(stage)
    page.tree.setCurrentItem(item(page, DC1))
    assert not page.details.ntlm.isVisible()
    page.tree.setCurrentItem(item(page, DC2, "smb_sign_in"))
    page.details.ntlm.click()
    page.details.retry.click()
    stage.wait(lambda: len(stage.fakes.agents.signed_in) == 2 and page._stop is None)
    assert stage.fakes.agents.signed_in[1].ntlm == {DC2}
    refused = Misconfigured("smb_ntlm_refused", host=DC2)
    row = CheckResult("smb_sign_in", CheckState.FAILED, 0.1, error=refused)
    stage.fakes.agents.ready_rows = {(DC2, "smb_sign_in"): row}
    page.details.retry.click()
    stage.wait(lambda: len(stage.fakes.agents.signed_in) == 3 and page._stop is None)
    page.details.ntlm.click()  # and is taken back where it was chosen
    page.details.retry.click()
    stage.wait(lambda: len(stage.fakes.agents.signed_in) == 4 and page._stop is None)
    assert stage.fakes.agents.signed_in[3].ntlm == frozenset()


def test_without_a_package_it_is_known_before_anything_is_installed(stage: Stage) -> None:
    stage.fakes.errors["package"] = [Misconfigured("package_missing", path="/srv/agent.msi")]
    page = switched_on(stage)
    assert item(page, COMMON, "package").text(STATE) == "Failed"
    assert "The first line is not ready." in page.coverage.accessibleName()
    page.tree.setCurrentItem(item(page, COMMON, "package"))
    page.details.retry.click()
    stage.wait(lambda: item(page, COMMON, "package").text(STATE) == "OK")
    assert "version 1.3.0" in item(page, COMMON, "package").text(FINDING)
    assert "The first line is not ready." not in page.coverage.accessibleName()


def test_the_package_is_chosen_here_and_kept(stage: Stage) -> None:
    page = switched_on(stage)
    page.tree.setCurrentItem(item(page, COMMON, "package"))
    assert "version 1.3.0" in page.details.message.text
    page.details.other.click()
    stage.wait(lambda: isinstance(dialog_of(stage.window), PackageDialog))
    asked = dialog_of(stage.window)
    assert isinstance(asked, PackageDialog)
    asked.path.setText("/srv/agent.msi")
    asked.sha256.setText("ab" * 32)
    asked.keep.click()
    stage.wait(lambda: stage.fakes.saved and stage.fakes.calls.count("package") == 2)
    assert saved(stage).package_sha256 == "ab" * 32
    stage.next("review")
    kept = saved(stage)
    assert (kept.package_path, kept.controllers) == ("/srv/agent.msi", (DC1, DC2))


# -- the keyboard alone ---------------------------------------------------------------------------


def test_from_the_last_of_the_page_tab_goes_to_the_footer(stage: Stage) -> None:
    page = switched_on(stage)
    page.restart.setFocus()
    for control in (stage.window.cancel, stage.window.back, stage.window.next):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is control


def test_everything_by_keyboard(stage: Stage) -> None:
    five_controllers(stage)
    page = opened(stage)
    stage.settle()

    assert QApplication.focusWidget() is page.enabled
    stage.press(KEY.Key_Space)
    checked(stage, page)
    stage.tab_to(page.tree)
    stage.press(KEY.Key_Home)
    for _ in range(3):
        stage.press(KEY.Key_Down)
    assert page.tree.currentItem() is item(page, DC3)
    stage.press(KEY.Key_Space)
    assert page.tree.ticked == (DC1, DC2, DC4)
    stage.press(KEY.Key_Right)
    for _ in range(4):
        stage.press(KEY.Key_Down)
    assert page.tree.currentItem() is item(page, DC3, "winrm")
    assert page.details.isVisible()
    stage.tab_to(page.details.copy)
    stage.press(KEY.Key_Space)
    assert QGuiApplication.clipboard().text() == "Enable-PSRemoting -Force"
    stage.tab_to(page.credentials)
    stage.press(KEY.Key_Down)
    stage.tab_to(page.restart)
    stage.press(KEY.Key_Down)
    stage.tab_to(stage.window.next)
    stage.press(KEY.Key_Return)
    stage.wait(lambda: stage.step == "review")
    assert saved(stage) == PasswordSync(True, (DC1, DC2, DC4), False, Restart.ONE_BY_ONE)


# -- a real controller ----------------------------------------------------------------------------


class RealStage(Stage):
    """The page with the real readiness calls; the other services are set."""

    def services(self) -> Services:
        real = build(self.folder / "real", in_memory=True)
        return replace(self.fakes.services(), deploy=real.deploy)


@pytest.mark.samba
@pytest.mark.usefixtures("qt_loop")
def test_a_real_domain_controller(samba_dc: SambaController, stage: Stage) -> None:
    """Samba answers on LDAP and SMB, runs no WinRM, and is no Windows."""
    real = RealStage(stage.folder)
    draft = draft_at("passwords", real.fakes)
    real.fakes.secrets.put(draft.profile_id, PASSWORD, samba_dc.admin_password)
    assert PASSWORD in required_secrets(draft)
    draft = replace(draft, directory=samba_dc.directory_settings()).with_result("check")
    try:
        with samba_dc.resolves():
            real.open(draft=replace(draft, password_sync=PasswordSync(enabled=True)))
            page = real.page
            assert isinstance(page, PasswordsPage)
            real.wait(lambda: item(page, samba_dc.fqdn, "winrm").text(STATE) == "Failed", 30)
            real.wait(lambda: page._stop is None)
        assert item(page, COMMON, "rights").text(FINDING) == "Administrator is a Domain Admin."
        assert item(page, samba_dc.fqdn, "smb").text(STATE) == "OK"
        assert "refuses WinRM" in item(page, samba_dc.fqdn, "winrm").text(FINDING)
        assert "does not run Windows" in item(page, samba_dc.fqdn, "system").text(FINDING)
        assert "Default-First-Site-Name · Primary" in item(page, samba_dc.fqdn).text(FINDING)
    finally:
        real.close()
    assert not real.crashes
