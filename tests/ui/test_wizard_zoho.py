"""The wizard against a service in the manner of Zoho, with nothing in it that is not real: from
a key without secrets, over an administrator in another data centre, to people in the store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.setup.flow import StepState
from app.ui.widgets.sign_in_panel import ENDED
from app.ui.wizard.key import KeyPage
from app.ui.wizard.review import RESULT, ReviewPage
from app.ui.wizard.sign_in import ACCOUNT, SignInPage
from tests.servers.sandbox import Sandbox
from tests.ui_demo import DemoStage


@pytest.fixture(scope="module")
def zoho() -> Iterator[Sandbox]:
    running = Sandbox(users=40, dialect="zoho", user_location="eu", device_interval=1)
    yield running
    assert running.stop() == 0


@pytest.fixture
def stage(qt_loop: object, tmp_path: Path, zoho: Sandbox) -> Iterator[DemoStage]:
    made = DemoStage(tmp_path, zoho)
    yield made
    made.close()
    assert not made.crashes


def key_page(stage: DemoStage) -> KeyPage:
    page = stage.page
    assert isinstance(page, KeyPage)
    return page


def past_the_key(stage: DemoStage, zoho: Sandbox, secret: str = "") -> None:
    stage.start()
    page = key_page(stage)
    page.client_secret.setText(secret or zoho.client_secret)
    page.token.setText(f" {zoho.scim_token}\n")
    stage.next("language")
    stage.walk_to("licence")
    stage.walk_to("sign_in")


def test_from_a_key_to_people_in_the_store(stage: DemoStage, zoho: Sandbox) -> None:
    stage.start()
    page = key_page(stage)
    QApplication.sendEvent(page.key, QEvent(QEvent.Type.FocusOut))
    stage.wait(lambda: page.client_secret.isVisible())
    assert page.token.isVisible()
    assert not page.passphrase.isVisible()
    stage.next()
    stage.wait(lambda: "2 things to put right" in stage.window.bar.text)
    assert QApplication.focusWidget() is page.client_secret
    page.client_secret.setText(zoho.client_secret)
    page.token.setText("another token")
    stage.next()
    stage.wait(lambda: "refuses the SCIM token" in stage.window.bar.text)
    page.token.setText(zoho.scim_token)
    stage.next("language")
    stage.walk_to("sign_in")
    sign_in = stage.page
    assert isinstance(sign_in, SignInPage)
    assert "Zoho's page" in sign_in._caution()
    stage._sign_in()
    assert sign_in.views.currentIndex() == ACCOUNT
    shown = sign_in._card.shown
    assert shown["Mail"] == zoho.admin_user
    assert shown["Region"] == "EU"
    assert "as the key says" in shown["Organization"]
    assert "Not told by Zoho" in shown["Role"]
    cloud = stage.window.session.draft.cloud
    assert (cloud.region, cloud.accounts_url) == ("eu", zoho.other_url)
    assert stage.window.session.flow.state("key") is StepState.DONE
    stage.walk_to("review")
    profile = stage.services().profiles.load()
    assert profile is not None
    assert profile.cloud.agent_id == "", "Zoho registers no devices"
    assert profile.policy.owner_names == (zoho.admin_user,)
    review = stage.page
    assert isinstance(review, ReviewPage)
    stage.next()
    stage.wait(lambda: review.views.currentIndex() == RESULT, 60)
    with zoho.scim() as client:
        assert client.get("/Users?count=0").json()["totalResults"] > 30


def test_another_account_revokes_the_first_and_signs_in_anew(
    stage: DemoStage, zoho: Sandbox
) -> None:
    past_the_key(stage, zoho)
    page = stage.page
    assert isinstance(page, SignInPage)
    stage._sign_in()
    secrets, draft_id = stage.services().secrets, stage.window.session.draft.profile_id
    first = secrets.get(draft_id, "refresh_token")
    assert first
    page.other.click()
    stage.wait(lambda: page.panel.code is not None and page._account is None)
    assert secrets.get(draft_id, "refresh_token") is None
    assert stage.window.session.draft.cloud.accounts_url == ""
    stage._sign_in()
    assert secrets.get(draft_id, "refresh_token") not in (None, first)


def test_a_wrong_client_secret_ends_the_sign_in_in_its_own_words(
    stage: DemoStage, zoho: Sandbox
) -> None:
    past_the_key(stage, zoho, "not the secret")
    page = stage.page
    assert isinstance(page, SignInPage)
    stage.wait(lambda: page.panel.views.currentIndex() == ENDED, 30)
    assert "does not accept the client secret" in stage.window.bar.text
    assert "Go back to the installation key" in stage.window.bar.text
    assert page.panel.retry.isEnabled()
