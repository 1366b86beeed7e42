"""Scenes of the password agents: in the setup, on its result, and in their window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from app import deployment
from app.deployment import DeploymentEvent, Task
from app.errors import Misconfigured
from app.findings import CheckResult, CheckState, Rights
from app.profile import PasswordSync, Profile, Restart
from app.ui.password_agents.window import AgentsWindow
from app.ui.wizard.review import RESULT, REVIEWING, ReviewPage
from tests.fake_services import NOW
from tests.ui.how_scenes import five_controllers, passwords_page
from tests.ui_stage import DIRECTORY, Stage, draft_at

How = deployment.Stage
DC1, DC2, DC3, DC4, RODC = (
    f"{name}.corp.example.com" for name in ("dc1", "dc2", "dc3", "dc4", "rodc1")
)
PROFILE = Profile("p", directory=DIRECTORY, password_sync=PasswordSync(True, (DC1, DC2, DC3, DC4)))


def agents_window(stage: Stage, profile: Profile = PROFILE, *, known: bool = True) -> AgentsWindow:
    """The window over five controllers; `known` once everything that is asked was answered."""
    five_controllers(stage)
    stage.fakes.facts_of_domain = replace(stage.fakes.facts_of_domain, rights=Rights.DOMAIN_ADMIN)
    stage.fakes.secrets.put("p", "directory_password", "directory password")
    window = AgentsWindow(stage.fakes.services(), profile)
    window.crashed.connect(stage._on_crash)
    stage.show_beside(window)
    if known:
        stage.wait(lambda: len(window.panel.table.controllers) == 5)
        stage.settle(0.05)
    return window


def every_stage(stage: Stage) -> None:
    put = stage.fakes.agents.put
    put(DC1, How.ACTIVE, version="1.2.0")
    put(DC2, How.WAITING, version="1.3.0")
    put(
        DC3, How.FAILED, task=Task.INSTALL, step="connect",
        error=Misconfigured("winrm_refused", host=DC3, port=5985, other=5986),
    )  # fmt: skip


def agents_new(stage: Stage) -> None:
    agents_window(stage)


def agents(stage: Stage) -> None:
    every_stage(stage)
    window = agents_window(stage)
    window.panel.table.choose(DC3)


def agents_working(stage: Stage) -> None:
    every_stage(stage)
    stage.fakes.agents.stays_at = (DC4, "copy")
    window = agents_window(stage)
    window.panel.install.click()
    stage.wait(lambda: window.panel.table.of(DC4).done)
    stage.settle(0.15)


def agents_restart(stage: Stage) -> None:
    for host in (DC1, DC2, DC3):
        stage.fakes.agents.put(host, How.WAITING, version="1.3.0")
    window = agents_window(stage)
    window.panel.restart.click()
    stage.wait(lambda: dialog_of(window) is not None)


def agents_exported(stage: Stage) -> None:
    window = agents_window(stage)
    stage.fakes.agents.known = {}
    window.panel.scope.start(window.panel._export(Path("/srv/software")))
    stage.settle(0.1)


def agents_unavailable(stage: Stage) -> None:
    stage.fakes.offers = frozenset({"notices"})
    agents_window(stage)


def agents_package(stage: Stage) -> None:
    stage.fakes.errors["package"] = [Misconfigured("package_not_configured")]
    window = agents_window(stage)
    stage.wait(lambda: window.panel.unavailable.other.isVisible())
    window.panel.unavailable.other.click()
    stage.wait(lambda: dialog_of(window) is not None)


def agents_kerberos(stage: Stage) -> None:
    every_stage(stage)
    stage.fakes.agents.put(
        DC3, How.FAILED, task=Task.INSTALL, step="connect",
        error=Misconfigured("smb_kerberos_no_service", host=DC3, user="reader@corp.example.com"),
    )  # fmt: skip
    window = agents_window(stage)
    window.panel.table.choose(DC3)


def agents_log(stage: Stage) -> None:
    every_stage(stage)
    at = NOW.timestamp()
    stage.fakes.agents.lines[DC3] = [
        DeploymentEvent(DC3, at, "connect", "controller_answers", {"host": DC3}),
        DeploymentEvent(DC3, at + 4, "copy", "smb_open", {"port": 445}),
        DeploymentEvent(
            DC3, at + 9, "run", "winrm_refused", {"host": DC3, "port": 5985, "other": 5986},
            "MSI (s) (A4:58) [10:31:07:114]: Note: 1: 1708\n"
            "Product: Password Sync Agent -- Installation operation failed.",
        ),
    ]  # fmt: skip
    window = agents_window(stage)
    window.panel.table.choose(DC3)
    window.panel.log.click()
    stage.settle(0.2)


def dialog_of(window: object) -> QDialog | None:
    """The dialog that is open over a window."""
    shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog))
    return next((w for w in shown if w.isVisible() and w.parent() is not None), None)


# -- in the setup -------------------------------------------------------------------------------


def passwords_inside(stage: Stage) -> None:
    """What only a sign-in tells: one controller would not load what Microsoft did not sign."""
    five_controllers(stage)
    fakes = stage.fakes
    fakes.facts_of_domain = replace(fakes.facts_of_domain, rights=Rights.DOMAIN_ADMIN)
    fakes.probed = {}
    kept = Misconfigured("lsa_protection_on", host=DC2, value=1)
    fakes.agents.ready_rows = {
        (DC2, "lsa_protection"): CheckResult("lsa_protection", CheckState.FAILED, 0.2, error=kept)
    }
    page = passwords_page(stage, enabled=True)
    second = page.tree.topLevelItem(2)
    assert second is not None
    second.setExpanded(True)
    page.tree.setCurrentItem(second.child(11))
    stage.settle(0.1)


def passwords_account(stage: Stage) -> None:
    page = passwords_page(stage, enabled=True, use_stored_credentials=False)
    page.again.click()
    stage.wait(lambda: dialog_of(stage.window) is not None)


def through(
    stage: Stage,
    *,
    restart: Restart = Restart.NONE,
    use_stored_credentials: bool = True,
    on_review: Callable[[ReviewPage], object] = lambda _: None,
    pushes: bool = True,
) -> ReviewPage:
    """A first sync that is through, with agents to install."""
    five_controllers(stage)
    draft = draft_at("review", stage.fakes)
    sync = PasswordSync(True, (DC1, DC2, DC3, DC4), use_stored_credentials, restart)
    stage.open(draft=replace(draft, password_sync=sync))
    page = stage.page
    assert isinstance(page, ReviewPage)
    stage.wait(lambda: page.views.currentIndex() == REVIEWING)
    stage.settle(0.1)
    on_review(page)
    stage.next()
    stage.wait(lambda: page.views.currentIndex() == RESULT)
    if pushes:
        stage.wait(lambda: page.agents is not None)
    return page


def result_agents(stage: Stage) -> None:
    stage.fakes.agents.stays_at = (DC2, "copy")
    page = through(stage)
    stage.wait(lambda: stage.fakes.agents.known.get(DC2) is not None)
    stage.wait(lambda: "MB" not in page.agents_line.badge.accessibleName())
    stage.settle(0.2)


def result_agents_shown(stage: Stage) -> None:
    result_agents(stage)
    page = stage.page
    assert isinstance(page, ReviewPage)
    page.agents_line.button.click()
    stage.settle(0.1)


SCENES: tuple[Callable[[Stage], None], ...] = (passwords_inside, result_agents_shown)
"""In the wizard's window."""
WINDOWS: tuple[Callable[[Stage], None], ...] = (agents, agents_working, agents_restart)
"""In a window of their own."""
MORE: tuple[Callable[[Stage], None], ...] = (
    agents_new, agents_exported, agents_unavailable, agents_log, agents_package, agents_kerberos,
    passwords_account, result_agents,
)  # fmt: skip
"""Looked at in full runs only: they differ little from the others."""
