"""After the first sync: the agents go to the controllers that were chosen, and the page says so."""

from __future__ import annotations

import pytest

from app.errors import Misconfigured
from app.profile import Restart
from app.ui.password_agents.confirm import RestartDialog
from app.ui.wizard.review import AGENTS, RESULT, ReviewPage
from tests.ui.agents_scenes import DC1, DC2, DC3, DC4, dialog_of, through
from tests.ui_stage import Stage

ALL = (DC1, DC2, DC3, DC4)


def badge(page: ReviewPage) -> str:
    return page.agents_line.badge.accessibleName()


def test_the_review_names_what_follows(stage: Stage) -> None:
    leads: list[str] = []
    page = through(stage, on_review=lambda page: leads.append(page.lead()))
    assert "Then the password agent is installed on 4 controllers." in leads[0]
    assert page.agents is not None


def test_it_begins_after_the_sync_and_finish_waits_for_it(stage: Stage) -> None:
    stage.fakes.agents.stays_at = (DC2, "copy")
    page = through(stage)
    stage.wait(lambda: badge(page) == f"Installing on {DC2} (2 of 4): Copying the package")
    assert page.views.currentIndex() == RESULT  # the numbers of the sync are read first
    assert not stage.window.next.isEnabled()
    page.agents_line.button.click()
    assert page.views.currentIndex() == AGENTS
    assert page.agents is not None
    assert page.agents.isVisible()
    page.agents.job.stop.click()
    stage.wait(lambda: stage.window.next.isEnabled())
    assert stage.window.bar.text.startswith("Stopped.")
    page.agents_line.button.click()
    assert page.views.currentIndex() == RESULT
    assert badge(page).startswith("4 of 4 writable controllers are not covered. 1 wait")


def test_restarts_that_were_chosen_are_asked_for(stage: Stage) -> None:
    page = through(stage, restart=Restart.ONE_BY_ONE)
    stage.wait(lambda: isinstance(dialog_of(stage.window), RestartDialog))
    asked = dialog_of(stage.window)
    assert isinstance(asked, RestartDialog)
    asked.act.click()
    stage.wait(lambda: badge(page).startswith("2 of 4 writable controllers are not covered. 2"))
    assert [t for t, _ in stage.fakes.agents.asked] == ["install", "restart"]
    assert stage.fakes.agents.asked[1][1] == (DC2, DC1)  # the others are alone at their sites


def test_another_account_is_asked_for_only_when_a_person_installs(stage: Stage) -> None:
    page = through(stage, use_stored_credentials=False)
    stage.wait(lambda: badge(page).startswith("The agents wait until you sign in"))
    assert stage.fakes.agents.asked == []
    assert dialog_of(stage.window) is None
    assert page.agents is not None
    page.agents_line.button.click()
    stage.wait(lambda: page.agents is not None and page.agents.install.isEnabled())


def test_what_hinders_it_is_said_beneath_the_numbers(stage: Stage) -> None:
    stage.fakes.errors["package"] = [Misconfigured("package_missing", path="/srv/agent.msi")]
    page = through(stage)
    stage.wait(lambda: badge(page) == "The package /srv/agent.msi is not there.")
    assert stage.fakes.agents.asked == []


@pytest.mark.parametrize("result", ["stopped", "failed"])
def test_a_sync_that_did_not_get_through_installs_nothing(stage: Stage, result: str) -> None:
    stage.fakes.result = result
    page = through(stage, pushes=False)
    stage.settle(0.1)
    assert page.agents is None
    assert page.agents_line.isHidden()
    assert stage.fakes.agents.asked == []


def test_leaving_stops_it(stage: Stage) -> None:
    stage.fakes.agents.stays_at = (DC1, "run")
    page = through(stage)
    stage.wait(lambda: "Running Windows Installer" in badge(page))
    assert page.agents is not None
    stop = page.agents._stop
    assert stop is not None
    stage.window.stop()
    assert stop.is_set()
