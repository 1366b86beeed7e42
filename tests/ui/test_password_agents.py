"""The Password sync window offscreen: how far each controller is, and everything that can be asked
of it. What the calls really do is tested with real servers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QTreeWidgetItem

from app import deployment
from app.deployment import DeploymentEvent, Task
from app.errors import Misconfigured, Unavailable
from app.profile import PasswordSync, Profile, Restart
from app.ui.password_agents.account import SignInDialog
from app.ui.password_agents.agent_table import FINDING, NAME, STATE, VERSION
from app.ui.password_agents.confirm import ConfirmDialog
from app.ui.password_agents.package_dialog import PackageDialog
from app.ui.password_agents.panel import ACTIONS, WORKING, AgentsPanel
from app.ui.password_agents.window import AgentsWindow
from app.ui.widgets.state_badge import StateBadge
from tests.fake_agents import LINE
from tests.fake_services import NOW
from tests.ui.agents_scenes import (
    DC1,
    DC2,
    DC3,
    DC4,
    PROFILE,
    RODC,
    agents_window,
    dialog_of,
    every_stage,
)
from tests.ui_stage import Stage, pump

How = deployment.Stage
OTHER = replace(PROFILE, password_sync=replace(PROFILE.password_sync, use_stored_credentials=False))


def opened(stage: Stage, profile: Profile = PROFILE) -> AgentsPanel:
    return agents_window(stage, profile).panel


def line(panel: AgentsPanel, host: str) -> QTreeWidgetItem:
    items = (panel.table.topLevelItem(i) for i in range(panel.table.topLevelItemCount()))
    (found,) = [item for item in items if item is not None and item.text(NAME) == host]
    return found


def tick(panel: AgentsPanel, *hosts: str) -> None:
    for host in (DC1, DC2, DC3, DC4):
        state = Qt.CheckState.Checked if host in hosts else Qt.CheckState.Unchecked
        line(panel, host).setCheckState(NAME, state)


def ended(stage: Stage, panel: AgentsPanel, tasks: int = 1) -> None:
    stage.wait(lambda: len(stage.fakes.agents.asked) >= tasks and not panel.is_running)
    pump()


def dialog(stage: Stage, kind: type[QDialog]) -> QDialog:
    stage.wait(lambda: isinstance(dialog_of(stage.front), kind))
    found = dialog_of(stage.front)
    assert isinstance(found, kind)
    return found


def bar(stage: Stage) -> str:
    window = stage.front
    assert isinstance(window, AgentsWindow)
    return window.bar.text if window.bar.isVisible() else ""


# -- how far they are -----------------------------------------------------------------------------


def test_every_controller_has_its_stage_its_version_and_what_is_to_be_read(stage: Stage) -> None:
    every_stage(stage)
    panel = opened(stage)
    assert line(panel, DC1).text(STATE) == "Active"
    assert line(panel, DC1).text(VERSION) == "1.2.0"
    assert line(panel, DC1).text(FINDING) == "Version 1.3.0 can be installed"
    assert line(panel, DC2).text(STATE) == "Waiting for restart"
    assert line(panel, DC3).text(FINDING).startswith("Signing in: dc3.corp.example.com refuses")
    assert line(panel, DC4).text(STATE) == "Not installed"
    assert line(panel, RODC).text(STATE) == "Not needed"
    assert not line(panel, RODC).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "3 of 4 writable controllers are not covered" in panel.coverage.accessibleName()
    assert (panel.install.text(), panel.restart.text(), panel.remove.text()) == (
        "&Install on 3 controllers", "&Restart 1…", "Remo&ve 2…",
    )  # fmt: skip
    assert stage.fakes.agents.signed_in == []  # nobody was asked on a controller


def test_what_was_begun_and_left_says_so_and_goes_on(stage: Stage) -> None:
    stage.fakes.agents.put(DC1, How.COPIED, task=Task.INSTALL, step="run")
    panel = opened(stage)
    assert line(panel, DC1).text(FINDING).startswith("Running Windows Installer: ")
    assert line(panel, DC1).text(STATE) == "Copied"
    panel.details.retry.click()
    ended(stage, panel)
    assert stage.fakes.agents.asked == [("install", (DC1,))]


def test_what_another_window_or_a_command_does_is_shown(stage: Stage) -> None:
    stage.fakes.agents.at_work = True
    stage.fakes.agents.put(DC1, How.COPIED, task=Task.INSTALL, step="run")
    panel = opened(stage)
    assert line(panel, DC1).text(STATE) == "Installing"
    assert line(panel, DC1).text(FINDING) == (
        "Running Windows Installer, by another window or a command"
    )
    stage.fakes.agents.at_work = False
    stage.fakes.agents.put(DC1, How.WAITING, version="1.3.0")
    panel._on_timer()
    stage.wait(lambda: line(panel, DC1).text(STATE) == "Waiting for restart")


def test_a_failure_has_its_step_its_cause_the_line_and_its_own_retry(stage: Stage) -> None:
    every_stage(stage)
    panel = opened(stage)
    panel.table.choose(DC3)
    assert panel.details.message.text.startswith("Signing in: dc3.corp.example.com refuses WinRM")
    assert "PowerShell remoting is switched off" in panel.details.message.text
    panel.details.copy.click()
    assert QGuiApplication.clipboard().text() == "Enable-PSRemoting -Force"
    assert not panel.details.ntlm.isVisible()  # it would not help
    panel.details.retry.click()
    ended(stage, panel)
    assert stage.fakes.agents.asked == [("install", (DC3,))]
    assert line(panel, DC3).text(STATE) == "Waiting for restart"
    assert panel.details.isHidden()


def test_settings_that_were_changed_meanwhile_count_for_the_retry(stage: Stage) -> None:
    every_stage(stage)
    panel = opened(stage)
    other = replace(PROFILE.directory, user="admin@corp.example.com")
    stage.fakes.profile = replace(PROFILE, directory=other)
    stage.fakes.secrets.put("p", "directory_password", "the other one")
    panel.table.choose(DC3)
    panel.details.retry.click()
    ended(stage, panel)
    (account,) = stage.fakes.agents.signed_in
    assert (account.user, account.password) == ("admin@corp.example.com", "the other one")


def test_an_account_stored_as_a_distinguished_name_signs_in_by_its_account_name(
    stage: Stage,
) -> None:
    dn = replace(PROFILE.directory, user="CN=Reader,OU=IT,DC=corp,DC=example,DC=com")
    panel = opened(stage, replace(PROFILE, directory=dn))
    panel.install.click()
    ended(stage, panel)
    assert stage.fakes.agents.signed_in[0].user == "reader@corp.example.com"


# -- install, stop --------------------------------------------------------------------------------


def test_an_installation_shows_each_step_and_ends_waiting_for_the_restart(stage: Stage) -> None:
    stage.fakes.agents.stays_at = (DC2, "copy")
    panel = opened(stage)
    assert panel.install.text() == "&Install on 4 controllers"
    panel.install.click()
    stage.wait(lambda: "12.4 of 40.0 MB" in line(panel, DC2).text(FINDING))
    assert panel.feet.currentIndex() == WORKING
    assert line(panel, DC1).text(STATE) == "Waiting for restart"
    assert line(panel, DC2).text(STATE) == "Installing"
    assert line(panel, DC3).text(FINDING) == "Waiting for its turn"
    assert panel.job.heading.text() == f"Installing on {DC2} (2 of 4)"
    before = panel.job.bar.value()
    assert 250 < before < 500
    assert not panel.again.isEnabled()
    stage.fakes.agents.stays_at = ("", "")
    ended(stage, panel)
    assert panel.feet.currentIndex() == ACTIONS
    assert bar(stage) == "Installed on 4 controllers."
    assert "4 wait for a restart" in panel.coverage.accessibleName()
    assert not panel.install.isEnabled()
    assert panel.restart.text() == "&Restart 4…"
    assert dialog_of(stage.front) is None  # no restart was chosen: none is asked for


def test_a_stop_leaves_what_was_reached(stage: Stage) -> None:
    stage.fakes.agents.stays_at = (DC2, "copy")
    panel = opened(stage)
    panel.install.click()
    stage.wait(lambda: line(panel, DC2).text(STATE) == "Installing")
    window = stage.front
    window.close()
    assert window.isVisible()  # a task is never ended by the way
    assert "Stop it first" in bar(stage)
    panel.job.stop.click()
    assert panel.job.stop.text() == "Stopping…"
    ended(stage, panel)
    assert bar(stage).startswith("Stopped.")
    assert line(panel, DC1).text(STATE) == "Waiting for restart"
    assert line(panel, DC2).text(STATE) == "Installation begun"
    assert line(panel, DC2).text(FINDING).startswith("Copying the package: ")
    assert line(panel, DC3).text(STATE) == "Not installed"


def test_one_failure_holds_up_nobody_and_is_what_is_shown(stage: Stage) -> None:
    silent = Unavailable("smb_silent", host=DC2, port=445, seconds=5.0)
    stage.fakes.agents.failures = {(DC2, "copy"): silent}
    panel = opened(stage)
    panel.install.click()
    ended(stage, panel)
    assert panel.table.current == DC2
    assert panel.details.message.text.startswith("Copying the package: dc2.corp.example.com is")
    assert line(panel, DC4).text(STATE) == "Waiting for restart"
    assert "1 failed" in panel.coverage.accessibleName()


def test_nothing_outlives_the_window(stage: Stage) -> None:
    stage.fakes.agents.stays_at = (DC1, "run")
    panel = opened(stage)
    panel.install.click()
    stage.wait(lambda: line(panel, DC1).text(STATE) == "Installing")
    stop, window = panel._stop, stage.front
    assert isinstance(window, AgentsWindow)
    window.stop()
    assert stop is not None
    assert stop.is_set()
    stage.settle(0.2)
    assert line(panel, DC1).text(STATE) == "Installing"  # nothing arrives there any more


# -- who signs in ---------------------------------------------------------------------------------


def test_another_account_is_asked_for_and_forgotten(stage: Stage) -> None:
    panel = opened(stage, OTHER)
    panel.install.click()
    asked = dialog(stage, SignInDialog)
    assert isinstance(asked, SignInDialog)
    asked.go_on.click()
    assert "cannot be used" in asked.fields["user"].control.accessibleDescription()
    asked.user.setText("Administrator")
    asked.go_on.click()
    assert asked.fields["password"].control.accessibleDescription().startswith("Type the password")
    secret = "pa\"s'swörd " + "x" * 116
    asked.password.setText(secret)
    asked.go_on.click()
    ended(stage, panel)
    (account,) = stage.fakes.agents.signed_in
    assert (account.user, account.password) == ("Administrator@corp.example.com", secret)
    assert secret not in repr(account) + repr(panel.account)
    assert secret not in stage.fakes.secrets.kept.values()
    panel.restart.click()
    dialog(stage, ConfirmDialog).act.click()  # type: ignore[attr-defined]
    ended(stage, panel, 2)  # and was not asked for again
    panel.credentials.activated.emit(panel.credentials.currentIndex())
    assert not panel.account.is_known


def test_without_an_account_nothing_is_begun(stage: Stage) -> None:
    panel = opened(stage, OTHER)
    panel.install.click()
    dialog(stage, SignInDialog).reject()
    stage.settle(0.1)
    assert stage.fakes.agents.asked == []
    assert not panel.is_running


def test_a_password_that_was_refused_is_asked_for_anew(stage: Stage) -> None:
    refused = Misconfigured("sign_in_wrong_password", host=DC1, user="x")
    stage.fakes.agents.failures = {(DC1, "connect"): refused}
    panel = opened(stage, OTHER)
    tick(panel, DC1)
    panel.install.click()
    asked = dialog(stage, SignInDialog)
    assert isinstance(asked, SignInDialog)
    asked.user.setText("x@corp.example.com")
    asked.password.setText("wrong")
    asked.go_on.click()
    ended(stage, panel)
    assert not panel.account.is_known
    panel.details.retry.click()
    dialog(stage, SignInDialog).reject()
    assert len(stage.fakes.agents.asked) == 1


def test_ntlm_is_chosen_by_a_person_for_one_controller(stage: Stage) -> None:
    kerberos = Misconfigured("smb_kerberos_no_service", host=DC2, user="reader")
    stage.fakes.agents.failures = {(DC2, "connect"): kerberos}
    panel = opened(stage)
    tick(panel, DC1, DC2)
    panel.install.click()
    ended(stage, panel)
    assert stage.fakes.agents.signed_in[0].ntlm == frozenset()
    assert panel.table.current == DC2
    assert panel.details.ntlm.isVisible()
    panel.details.ntlm.click()
    panel.details.retry.click()
    ended(stage, panel, 2)
    assert stage.fakes.agents.signed_in[1].ntlm == {DC2}
    refused = Misconfigured("winrm_ntlm_refused", host=DC2, port=5985, user="reader")
    stage.fakes.agents.failures = {(DC2, "connect"): refused}
    tick(panel, DC2)
    panel.install.click()
    ended(stage, panel, 3)
    panel.details.ntlm.click()  # and is taken back where it was chosen
    panel.details.retry.click()
    ended(stage, panel, 4)
    assert stage.fakes.agents.signed_in[3].ntlm == frozenset()


# -- restart, removal -----------------------------------------------------------------------------


def test_a_restart_says_what_it_does_and_in_which_order(stage: Stage) -> None:
    for host in (DC1, DC2, DC3):
        stage.fakes.agents.put(host, How.WAITING, version="1.3.0")
    panel = opened(stage)
    panel.restart.click()
    asked = dialog(stage, ConfirmDialog)
    assert isinstance(asked, ConfirmDialog)
    rows = [asked.rows.item(i).text() for i in range(asked.rows.count())]
    assert rows == [f"1. {DC2}", f"2. {DC1}  (primary)"]
    said = [badge.accessibleName() for badge in asked.findChildren(StateBadge)]
    assert any(f"known to serve its site meanwhile: {DC3} (Chennai)." in words for words in said)
    assert asked.focusWidget() is asked.keep  # Enter does nothing
    assert asked.act.text() == "&Restart 2 controllers"
    asked.keep.click()
    stage.settle(0.1)
    assert stage.fakes.agents.asked == []
    panel.restart.click()
    again = dialog(stage, ConfirmDialog)
    assert isinstance(again, ConfirmDialog)
    again.act.click()
    ended(stage, panel)
    assert stage.fakes.agents.asked == [("restart", (DC2, DC1))]
    assert line(panel, DC1).text(STATE) == "Active"
    assert "2 of 4 writable controllers" in panel.coverage.accessibleName()


def test_where_nobody_stands_in_no_restart_is_offered(stage: Stage) -> None:
    stage.fakes.agents.put(DC3, How.WAITING, version="1.3.0")
    panel = opened(stage)
    panel.restart.click()
    asked = dialog(stage, ConfirmDialog)
    assert isinstance(asked, ConfirmDialog)
    assert not asked.act.isVisible()
    assert not asked.rows.isVisible()
    asked.keep.click()
    stage.settle(0.05)
    assert stage.fakes.agents.asked == []


def test_a_controller_that_does_not_come_back_ends_the_restarts(stage: Stage) -> None:
    for host in (DC1, DC2):
        stage.fakes.agents.put(host, How.WAITING, version="1.3.0")
    gone = Unavailable("controller_no_answer", host=DC2, addresses="10.0.0.8", seconds=600)
    stage.fakes.agents.failures = {(DC2, "back"): gone}
    panel = opened(stage)
    panel.restart.click()
    asked = dialog(stage, ConfirmDialog)
    assert isinstance(asked, ConfirmDialog)
    asked.act.click()
    ended(stage, panel)
    assert panel.details.message.text.startswith("Starting again: dc2.corp.example.com did not")
    assert line(panel, DC1).text(STATE) == "Waiting for restart"  # left alone
    assert line(panel, DC1).text(FINDING).startswith("Captures passwords after its restart")


def test_restarts_that_were_chosen_are_asked_for_after_the_installation(stage: Stage) -> None:
    chosen = PasswordSync(True, (DC1, DC2), restart=Restart.ONE_BY_ONE)
    panel = opened(stage, replace(PROFILE, password_sync=chosen))
    panel.install.click()
    asked = dialog(stage, ConfirmDialog)
    assert isinstance(asked, ConfirmDialog)
    assert asked.rows.count() == 2
    asked.act.click()
    ended(stage, panel, 2)
    assert [task for task, _ in stage.fakes.agents.asked] == ["install", "restart"]


def test_a_removal_is_confirmed_with_its_number(stage: Stage) -> None:
    every_stage(stage)
    panel = opened(stage)
    panel.remove.click()
    asked = dialog(stage, ConfirmDialog)
    assert isinstance(asked, ConfirmDialog)
    assert asked.act.text() == "&Remove from 2 controllers"
    asked.act.click()
    ended(stage, panel)
    assert stage.fakes.agents.asked == [("uninstall", (DC1, DC2))]
    assert line(panel, DC1).text(STATE) == "Not installed"


# -- what stands in the way -----------------------------------------------------------------------


def test_where_the_service_takes_no_passwords_nothing_is_installed(stage: Stage) -> None:
    every_stage(stage)
    stage.fakes.offers = frozenset({"notices"})
    panel = opened(stage)
    stage.wait(lambda: panel.unavailable.isVisible())
    assert "takes no passwords" in panel.unavailable.message.text
    assert not panel.install.isEnabled()
    assert panel.remove.isEnabled()
    panel.table.choose(DC3)  # whose installation failed
    stage.wait(lambda: panel.details.isVisible() and not panel.details.retry.isEnabled())


def test_without_a_package_it_is_said_and_asked_again(stage: Stage) -> None:
    stage.fakes.errors["package"] = [Misconfigured("package_missing", path="/srv/agent.msi")]
    panel = opened(stage)
    stage.wait(lambda: panel.unavailable.isVisible())
    assert not panel.install.isEnabled()
    assert not panel.export.isEnabled()
    panel.unavailable.retry.click()
    stage.wait(lambda: panel.install.isEnabled())
    assert panel.unavailable.isHidden()


def test_a_package_is_chosen_with_what_it_must_be(stage: Stage) -> None:
    stage.fakes.profile = PROFILE
    stage.fakes.errors["package"] = [Misconfigured("package_not_configured")]
    panel = opened(stage)
    stage.wait(lambda: panel.unavailable.other.isVisible())
    panel.unavailable.other.click()
    asked = dialog(stage, PackageDialog)
    assert isinstance(asked, PackageDialog)
    asked.sha256.setText("abc")
    asked.signer.setText("xyz")
    asked.keep.click()
    problems = [f.control.accessibleDescription() for f in asked.fields.values()]
    assert [said.split(".")[0] for said in problems] == [
        "Name the file of the package", "This is not a SHA-256", "This is not a thumbprint",
    ]  # fmt: skip
    asked.path.setText(' "C:\\agent.msi" ')
    asked.sha256.setText(" " + "AB " * 32)
    asked.signer.setText("\u200e" + "cd " * 20)  # as Windows' own dialog gives it
    asked.keep.click()
    stage.wait(lambda: panel.install.isEnabled())
    kept = stage.fakes.saved[-1].password_sync
    assert (kept.package_path, kept.package_sha256, kept.package_signer) == (
        "C:\\agent.msi", "ab" * 32, "CD" * 20,
    )  # fmt: skip
    assert kept.controllers == PROFILE.password_sync.controllers


def test_a_directory_that_is_away_leaves_what_is_known(stage: Stage) -> None:
    every_stage(stage)
    stage.fakes.errors["facts"] = [Unavailable("controller_silent", host=DC1, port=636, seconds=10)]
    window = agents_window(stage, known=False)
    stage.wait(lambda: window.bar.isVisible())
    assert line(window.panel, DC1).text(STATE) == "Active"
    assert "did not answer" in window.bar.text


def test_check_now_asks_the_controllers(stage: Stage) -> None:
    every_stage(stage)
    panel = opened(stage)
    stage.fakes.agents.put(DC2, How.ACTIVE, version="1.3.0")
    silent = Unavailable("winrm_silent", host=DC1, port=5985, other=5986, seconds=5.0)
    stage.fakes.agents.silent[DC1] = silent
    QTest.keyClick(stage.front, Qt.Key.Key_F5)
    stage.wait(lambda: stage.fakes.agents.refreshed and not panel.is_running)
    # also where nothing was installed from here: software distribution may have done it
    assert stage.fakes.agents.refreshed == [(DC1, DC2, DC3, DC4)]
    assert line(panel, DC2).text(STATE) == "Active"
    assert line(panel, DC1).text(STATE) == "Active"  # not asked is not gone
    assert "silent on ports" in line(panel, DC1).text(FINDING)
    del stage.fakes.agents.silent[DC1]
    panel.table.choose(DC1)
    panel.details.retry.click()
    stage.wait(lambda: len(stage.fakes.agents.refreshed) == 2 and not panel.is_running)
    assert stage.fakes.agents.refreshed[1] == (DC1,)
    assert panel.details.isHidden()


# -- log, export ----------------------------------------------------------------------------------


def test_the_log_of_a_controller_comes_as_it_is_written(stage: Stage) -> None:
    at = NOW.timestamp()
    lines = stage.fakes.agents.lines.setdefault(DC1, [])
    panel = opened(stage)
    panel.table.choose(DC1)
    panel.log.click()
    log = panel._log
    assert log is not None
    stage.wait(lambda: log.empty.isVisible())
    lines.append(DeploymentEvent(DC1, at, "run", "smb_open", {"port": 445}, "Note: 1: 1708"))
    log.refresh()
    stage.wait(lambda: "1708" in log.view.toPlainText())
    assert "Running Windows Installer: Answers on port 445." in log.view.toPlainText()
    log.copy.click()
    assert "1708" in QGuiApplication.clipboard().text()
    log.close()
    pump()
    assert panel._log is None


def test_the_export_gives_the_line_for_software_distribution(stage: Stage, tmp_path: Path) -> None:
    panel = opened(stage)
    panel.export.click()
    chooser = dialog(stage, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    stage.wait(lambda: panel.details.isVisible())
    assert stage.fakes.agents.exported == [tmp_path]
    assert panel.details.line.text() == LINE
    panel.details.copy.click()
    assert QGuiApplication.clipboard().text() == LINE


# -- the way there, and the keyboard --------------------------------------------------------------


def test_everything_by_keyboard(stage: Stage) -> None:
    panel = opened(stage)
    stage.wait(lambda: QApplication.focusWidget() is panel.table)

    def press(key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        pump()

    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Space)
    assert panel.table.ticked == (DC2, DC3, DC4)
    for _ in range(8):
        if QApplication.focusWidget() is panel.install:
            break
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.install
    press(Qt.Key.Key_Space)
    ended(stage, panel)
    assert stage.fakes.agents.asked == [("install", (DC2, DC3, DC4))]
    assert QApplication.focusWidget() is panel.table
