"""The wizard with real services: plain SCIM, a key that was used elsewhere, a quick sign-in."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.setup.draft import PASSWORD
from app.ui.wizard.install import InstallPage
from app.ui.wizard.key import KeyPage
from app.ui.wizard.review import RESULT, ReviewPage
from app.ui.wizard.sign_in import SignInPage
from tests.servers.sandbox import Sandbox
from tests.ui_demo import DemoStage

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "vier Wörter, die niemand rät"


@pytest.fixture(scope="module")
def demo() -> Iterator[Sandbox]:
    running = Sandbox(users=40, device_interval=2)
    yield running
    running.stop()


@pytest.fixture
def stage(qt_loop: object, tmp_path: Path, demo: Sandbox) -> Iterator[DemoStage]:
    made = DemoStage(tmp_path, demo)
    yield made
    made.close()
    assert not made.crashes


def plain_scim_key(sandbox: Sandbox) -> str:
    """As an administrator makes it on the command line."""
    made = subprocess.run(
        [
            sys.executable, "-m", "app", "key", "create", "--provider", "scim",
            "--scim-url", sandbox.scim_url, "--organization-name", "Aurelia",
        ],
        input=f"token={sandbox.scim_token}\npassphrase={PASSPHRASE}\n",
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert sandbox.scim_token not in made.stdout
    return made.stdout.strip()


def people(sandbox: Sandbox) -> int:
    with sandbox.scim() as client:
        return int(client.get("/Users?count=0").json()["totalResults"])


def test_plain_scim_from_a_sealed_key_to_people(stage: DemoStage, demo: Sandbox) -> None:
    draft, typed = stage.prefilled()
    draft = replace(draft, revisions={PASSWORD: 1})
    stage.open(draft=draft, typed={PASSWORD: typed[PASSWORD]})
    key = stage.page
    assert isinstance(key, KeyPage)
    key.key.setPlainText(plain_scim_key(demo))
    QApplication.sendEvent(key.key, QEvent(QEvent.Type.FocusOut))
    stage.wait(lambda: key.passphrase.isVisible())
    key.passphrase.setText("a wrong one")
    stage.next()
    stage.wait(lambda: "passphrase" in stage.window.bar.text.lower())
    key.passphrase.setText(PASSPHRASE)
    stage.next("language")
    assert people(demo) == 1, "the administrator alone"
    stage.walk_to("licence")
    stage.walk_to("connection")  # nobody signs in
    stage.walk_to("install")

    install = stage.page
    assert isinstance(install, InstallPage)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert install.owner.hasFocus() or "owns" in stage.window.bar.text
    install.owner.setText("nobody@aurelia.example")
    stage.next()
    stage.wait(lambda: "nobody@aurelia.example" in stage.window.bar.text)
    install.owner.setText(demo.admin_user)
    stage.next("units")
    assert stage.window.session.draft.account is not None
    stage.finish_loading()
    stage.walk_to("review")
    review = stage.page
    assert isinstance(review, ReviewPage)
    assert review._plan is not None
    planned = review._plan.counts["user.create"]
    stage.next()
    stage.wait(lambda: review.views.currentIndex() == RESULT, 60)
    assert planned > 30
    assert people(demo) == 1 + planned
    profile = stage.services().profiles.load()
    assert profile is not None
    assert profile.policy.owner_id
    for path in stage.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert demo.scim_token.encode() not in data, path
            assert PASSPHRASE.encode() not in data, path


def test_a_key_that_another_machine_used_moves_here(
    stage: DemoStage, demo: Sandbox, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = DemoStage(tmp_path_factory.mktemp("other"), demo)
    other.start()
    other.walk_to("units")
    other.close()

    stage.start()
    stage.next()
    stage.wait(lambda: "was used on" in stage.window.bar.text)
    key = stage.page
    assert isinstance(key, KeyPage)
    assert key.move_here.isVisible()
    assert time.strftime("%Y-%m-%d", time.gmtime()) in stage.window.bar.text
    key.move_here.setChecked(True)
    stage.next("language")
    stage.walk_to("units")
    assert stage.window.session.draft.installed


def test_a_key_that_is_used_while_the_wizard_is_open(
    stage: DemoStage, demo: Sandbox, tmp_path_factory: pytest.TempPathFactory
) -> None:
    unused = Sandbox(users=10, device_interval=1)
    try:
        stage.sandbox = unused
        stage.start()
        stage.walk_to("install")
        other = DemoStage(tmp_path_factory.mktemp("other"), unused)
        other.start()
        other.walk_to("units")
        other.close()
        install = stage.page
        assert isinstance(install, InstallPage)
        stage.next()
        stage.wait(lambda: install.move_here.isVisible())
        assert "was used on" in stage.window.bar.text
        install.move_here.setChecked(True)
        stage.next("units")
    finally:
        unused.stop()


def test_coming_back_from_the_browser_asks_at_once(stage: DemoStage, demo: Sandbox) -> None:
    """After slow_down the service is asked rarely; a person who is back does not wait for that."""
    draft, typed = stage.prefilled()
    stage.open(draft=draft, typed=typed)
    if isinstance(stage.page, KeyPage):
        stage.next()
        stage.settle(1.0)
    if isinstance(stage.page, KeyPage):  # the key was used by a test before
        stage.page.move_here.setChecked(stage.page.move_here.isVisible())
    stage.walk_to("licence")
    stage._licence()
    stage.next("sign_in")
    page = stage.page
    assert isinstance(page, SignInPage)
    stage.wait(lambda: page.panel.code is not None)
    assert not page.panel._poll_now.is_set()
    QApplication.sendEvent(stage.window, QEvent(QEvent.Type.WindowActivate))
    assert page.panel._poll_now.is_set()
    stage.wait(lambda: not page.panel._poll_now.is_set(), 15)  # the poller took it up
