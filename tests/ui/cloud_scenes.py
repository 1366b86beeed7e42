"""Scenes of the first page and of the sign-in, for the pictures and for what is tested on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.errors import Misconfigured
from app.findings import CheckResult, CheckState
from app.setup.draft import KEY as KEY_SECRET
from app.ui.wizard.key import KeyPage
from tests.fake_services import ZOHO_FACTS
from tests.ui_stage import KEY_TEXT, Stage


def key(stage: Stage) -> None:
    stage.open("key", typed={KEY_SECRET: KEY_TEXT})
    stage.settle()


def key_checked(stage: Stage) -> None:
    stage.open("language")
    stage.window.back.click()
    stage.settle()


def key_foreign(stage: Stage) -> None:
    stage.fakes.facts = replace(stage.fakes.facts, host="directory.example.net")
    stage.open("key")
    page = stage.page
    assert isinstance(page, KeyPage)
    page.key.setPlainText(KEY_TEXT)
    stage.next()
    stage.settle(0.4)


def key_used(stage: Stage) -> None:
    """Another machine redeemed this key."""
    stage.fakes.used_by = ("SYNC00", "2026-02-11T08:00:00Z")
    stage.open("key")
    _paste(stage)
    stage.next()
    stage.settle(0.4)


def key_offline(stage: Stage) -> None:
    """The proxy wants a sign-in: its settings are right there."""
    error = Misconfigured("proxy_sign_in", proxy="proxy.corp.example.com:3128")
    stage.fakes.errors["check_key"] = [error]
    failed = CheckResult("machine_outbound", CheckState.FAILED, error=error)
    stage.fakes.rows = (stage.fakes.rows[0], failed, stage.fakes.rows[2])
    stage.open("key")
    _paste(stage)
    stage.next()
    stage.settle(0.4)


def key_zoho(stage: Stage) -> None:
    """A key without its secrets, and two hosts to be confirmed."""
    stage.fakes.facts = ZOHO_FACTS
    stage.open("key")
    _paste(stage)
    stage.next()
    stage.settle(0.4)


def key_zoho_secrets(stage: Stage) -> None:
    """Confirmed, and the secrets are still missing."""
    key_zoho(stage)
    page = stage.page
    assert isinstance(page, KeyPage)
    page.confirm.setChecked(True)
    stage.next()
    stage.settle(0.4)


def key_damaged(stage: Stage) -> None:
    stage.fakes.errors["read_key"] = [Misconfigured("key_length", length=96, expected=120)]
    stage.open("key")
    _paste(stage)
    stage.next()
    stage.settle(0.4)


def _paste(stage: Stage) -> None:
    page = stage.page
    assert isinstance(page, KeyPage)
    page.key.setPlainText(KEY_TEXT)


def sign_in(stage: Stage) -> None:
    stage.open("sign_in")
    stage.settle(0.4)


def account(stage: Stage) -> None:
    stage.fakes.approved.set()
    stage.open("sign_in")
    stage.settle(0.4)


KEY: tuple[Callable[[Stage], None], ...] = (
    key, key_checked, key_foreign, key_used, key_offline, key_zoho, key_zoho_secrets, key_damaged,
)  # fmt: skip
SIGN_IN: tuple[Callable[[Stage], None], ...] = (sign_in, account)
