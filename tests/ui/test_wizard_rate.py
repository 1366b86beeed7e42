"""How often the sign-in page asks: a server counts the polls and measures what lies between."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.compose import build
from app.profile import CloudSettings
from app.services import Services
from app.setup.draft import KEY, Draft, KeyInfo
from app.setup.steps import LICENCE_VERSION
from app.ui.wizard.sign_in import ACCOUNT, SignInPage
from tests.servers.http_faults import ContractServer, Drop, Reply, Request, Step
from tests.ui_stage import Stage

INTERVAL_S = 0.4
SLACK_S = 0.02
"""A poll that the network carried a little faster than the one before it."""


class Counting(ContractServer):
    """Answers polls by a script and notes when each came."""

    def __init__(self, *steps: Step) -> None:
        super().__init__()
        self.steps = list(steps)
        self.polled_at: list[float] = []
        self.answers["/token"] = self._poll
        self.answers["/device"] = lambda _: Reply(
            200,
            {
                "device_code": "device-code",
                "user_code": "WDJB-MJHT",
                "verification_uri": f"{self.url}/page",
                "expires_in": 60,
                "interval": INTERVAL_S,
            },
        )

    def _poll(self, _: Request) -> Step:
        self.polled_at.append(time.monotonic())
        return self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]

    @property
    def gaps(self) -> list[float]:
        return [b - a for a, b in pairwise(self.polled_at)]


class RealStage(Stage):
    """The sign-in page, with real services before a server that answers by script."""

    def __init__(self, folder: Path, server: ContractServer) -> None:
        super().__init__(folder)
        self._services = build(folder, in_memory=True)
        cloud = CloudSettings(
            provider="identity_connect",
            service_url=server.url,
            client_id="client-1",
            organization_id="org-1",
            organization_name="Example Organization",
        )
        draft = Draft(
            step="sign_in",
            visited=("key", "language", "licence"),
            key=KeyInfo("identity_connect", "127.0.0.1"),
            cloud=cloud,
            licence_version=LICENCE_VERSION,
        )
        self.draft = draft.with_secret_retyped(KEY).with_result("key")

    def services(self) -> Services:
        return self._services


def pending() -> Reply:
    return Reply(400, {"error": "authorization_pending"})


GOOD = Reply(200, {"access_token": "at", "refresh_token": "rt"})


@pytest.fixture
def stages(qt_loop: object) -> Iterator[list[RealStage]]:
    opened: list[RealStage] = []
    yield opened
    for stage in opened:
        stage.close()
        assert not stage.crashes


def open_page(stages: list[RealStage], folder: Path, server: Counting) -> SignInPage:
    stage = RealStage(folder, server)
    stages.append(stage)
    stage.open(draft=stage.draft)
    page = stage.page
    assert isinstance(page, SignInPage)
    stage.wait(lambda: page.panel.code is not None)
    return page


def test_a_window_that_comes_back_all_the_time_asks_no_faster(
    stages: list[RealStage], tmp_path: Path
) -> None:
    with Counting(*[pending() for _ in range(5)], GOOD) as server:
        page = open_page(stages, tmp_path, server)
        stage = stages[0]
        while page.views.currentIndex() != ACCOUNT:
            QApplication.sendEvent(stage.window, QEvent(QEvent.Type.WindowActivate))
            stage.settle(0.03)
        assert len(server.polled_at) == 6
        assert min(server.gaps) >= INTERVAL_S - SLACK_S, server.gaps


def test_slow_down_is_obeyed_for_good(stages: list[RealStage], tmp_path: Path) -> None:
    """Five seconds more (RFC 8628 3.5), also for a person who comes back."""
    slow = Reply(400, {"error": "slow_down"})
    with Counting(pending(), slow, GOOD) as server:
        page = open_page(stages, tmp_path, server)
        stage = stages[0]
        while page.views.currentIndex() != ACCOUNT:
            QApplication.sendEvent(stage.window, QEvent(QEvent.Type.WindowActivate))
            stage.settle(0.1)
        first, second = server.gaps
        assert first >= INTERVAL_S - SLACK_S
        assert second >= INTERVAL_S + 5 - SLACK_S


@pytest.mark.full
def test_a_lost_network_is_told_while_the_code_stays_good(
    stages: list[RealStage], tmp_path: Path
) -> None:
    with Counting(Drop(), Drop(), Reply(502, {}), pending(), GOOD) as server:
        page = open_page(stages, tmp_path, server)
        stage = stages[0]
        code = page.code.text()
        state = page.panel.view.state
        stage.wait(lambda: "ended the connection" in state.accessibleName())
        assert "The code stays good; trying again in " in state.accessibleName()
        stage.wait(lambda: "error of its own (502)" in state.accessibleName())
        assert page.code.text() == code
        stage.wait(lambda: "Waiting for the sign-in" in state.accessibleName())
        stage.wait(lambda: page.views.currentIndex() == ACCOUNT, 30)
        assert [r.path for r in server.requests].count("/device") == 1, "one code for all of it"


def test_a_page_that_is_left_asks_no_more(stages: list[RealStage], tmp_path: Path) -> None:
    with Counting(pending()) as server:
        open_page(stages, tmp_path, server)
        stage = stages[0]
        stage.wait(lambda: server.polled_at)
        stage.window.back.click()
        stage.settle(0.2)
        asked = len(server.polled_at)
        stage.settle(3 * INTERVAL_S)
        assert len(server.polled_at) == asked


def test_a_new_code_gives_the_old_one_up(stages: list[RealStage], tmp_path: Path) -> None:
    """Two pollers would ask twice as often."""
    with Counting(pending()) as server:
        page = open_page(stages, tmp_path, server)
        stage = stages[0]
        stage.wait(lambda: server.polled_at)
        for _ in range(3):
            page.panel.view.renew.click()
            stage.wait(lambda: page.panel.code is not None)
        del server.polled_at[:]
        stage.settle(4 * INTERVAL_S)
        assert min(server.gaps) >= INTERVAL_S - SLACK_S, server.gaps
