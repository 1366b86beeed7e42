"""From step 13 to "active" on two real controllers: their own SMB, WinRM with Kerberos, and a
simulated Windows behind it. The directory, the package and the push are real; the sync is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.profile import Profile
from app.services import Services
from app.setup.draft import PASSWORD, Draft
from app.ui.password_agents.confirm import RestartDialog
from app.ui.password_agents.window import AgentsWindow
from app.ui.widgets.readiness_tree import CHECK, COMMON, FINDING, HOST, NAME, STATE
from app.ui.wizard.passwords import PasswordsPage
from app.ui.wizard.review import RESULT, REVIEWING, ReviewPage
from tests.integration.test_password_agent_push import Lab, domain, lab, services
from tests.ui.agents_scenes import dialog_of
from tests.ui_stage import Stage, draft_at

__all__ = ["domain", "lab", "services"]

pytestmark = [pytest.mark.samba, pytest.mark.usefixtures("qt_loop")]


class RealStage(Stage):
    """Settings, secrets and password agents are real; everything else is set."""

    def __init__(self, folder: Path, real: Services) -> None:
        super().__init__(folder)
        self.real = real
        profile = real.profiles.load()
        assert profile is not None
        self.profile: Profile = profile

    def services(self) -> Services:
        real = self.real
        return replace(
            self.fakes.services(), deploy=real.deploy, secrets=real.secrets, profiles=real.profiles
        )

    def draft(self) -> Draft:
        made, base = self.profile, draft_at("passwords", self.fakes)
        draft = replace(
            base,
            profile_id=made.id,
            directory=made.directory,
            password_sync=made.password_sync,
        )
        return draft.with_result("key").with_result("sign_in").with_result("check")

    def agents(self) -> AgentsWindow:
        window = AgentsWindow(self.services(), self.profile)
        window.crashed.connect(self._on_crash)
        self.show_beside(window)
        self.wait(lambda: window.panel.install.isEnabled(), 30)
        self.wait(lambda: window.panel.account.name, 30)
        return window


@pytest.fixture
def real(services: Services, tmp_path: Path) -> Iterator[RealStage]:
    stage = RealStage(tmp_path, services)
    yield stage
    stage.close()
    assert not stage.crashes, stage.crashes


def row(page: PasswordsPage, host: str, check: str) -> tuple[str, str]:
    """(state, finding) of a check."""
    tree = page.tree
    tops = (tree.topLevelItem(i) for i in range(tree.topLevelItemCount()))
    (top,) = [t for t in tops if t is not None and t.data(NAME, HOST) == host]
    children = [top.child(i) for i in range(top.childCount())]
    (found,) = [c for c in children if c.data(NAME, CHECK) == check]
    return found.text(STATE), found.text(FINDING)


@pytest.mark.full
def test_from_step_13_to_active(lab: Lab, real: RealStage) -> None:
    real.open(draft=real.draft())
    page = real.page
    assert isinstance(page, PasswordsPage)
    real.wait(lambda: row(page, COMMON, "package")[0] == "OK", 30)
    real.wait(lambda: page._stop is None, 60)
    assert lab.package.path.name in row(page, COMMON, "package")[1]
    for host in lab.names:
        for check in ("smb_sign_in", "admin_share", "winrm_sign_in", "disk", "lsa_protection"):
            assert row(page, host, check)[0] == "OK", row(page, host, check)
        assert "Kerberos" in row(page, host, "winrm_sign_in")[1]
    real.next("review")
    review = real.page
    assert isinstance(review, ReviewPage)
    real.wait(lambda: review.views.currentIndex() == REVIEWING)
    assert "the password agent is installed on 2 controllers" in review.lead()
    real.next()
    real.wait(lambda: review.views.currentIndex() == RESULT and review.agents is not None)
    badge = review.agents_line.badge
    real.wait(lambda: "2 wait for a restart" in badge.accessibleName(), 60)
    assert [len(host.products) for host in lab.hosts.values()] == [1, 1]
    review.agents_line.button.click()
    panel = review.agents
    assert panel is not None
    panel.restart.click()
    real.wait(lambda: isinstance(dialog_of(real.window), RestartDialog))
    asked = dialog_of(real.window)
    assert isinstance(asked, RestartDialog)
    assert asked.hosts == (lab.names[1], lab.names[0])
    asked.act.click()
    real.wait(lambda: badge.accessibleName() == "All 2 writable controllers capture passwords.", 60)
    assert real.window.bar.text == "2 controllers were restarted, and serve again."


def test_retry_after_the_password_was_changed_in_the_settings(lab: Lab, real: RealStage) -> None:
    """Refused at first; the settings are put right elsewhere, and that controller is retried from
    the same window, where it was."""
    first = lab.names[0]
    good = real.real.secrets.get(real.profile.id, PASSWORD)
    assert good is not None
    window = real.agents()
    panel = window.panel
    for at in range(panel.table.topLevelItemCount()):
        item = panel.table.topLevelItem(at)
        assert item is not None
        on = item.text(NAME) == first
        item.setCheckState(NAME, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
    real.real.secrets.put(real.profile.id, PASSWORD, "wrong-S3cret!")
    panel.install.click()
    real.wait(lambda: panel.details.isVisible() and not panel.is_running, 60)
    assert panel.details.message.text.startswith("Signing in: ")
    assert "password" in panel.details.message.text
    real.real.secrets.put(real.profile.id, PASSWORD, good)
    panel.details.retry.click()
    real.wait(lambda: panel.table.of(first).version == lab.package.version, 60)
    real.wait(lambda: not panel.is_running)
    assert panel.details.isHidden()
    assert panel.restart.text() == "&Restart 1…"
    panel.log.click()
    log = panel._log
    assert log is not None
    real.wait(lambda: "Windows Installer has ended with" in log.view.toPlainText())
    assert good not in log.view.toPlainText()
    assert "Starting the installation" in log.view.toPlainText()
