"""Scenes of the first page and of the sign-in, for the pictures and for what is tested on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.errors import AppError, Misconfigured, Unavailable
from app.findings import Account, CheckResult, CheckState, DeviceCode, PollWait
from app.setup.draft import KEY as KEY_SECRET
from app.ui.wizard.key import KeyPage
from app.ui.wizard.sign_in import SignInPage
from tests.fake_services import ZOHO_FACTS
from tests.ui_stage import KEY_TEXT, Stage, draft_at


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


def sign_in_zoho(stage: Stage) -> None:
    """Zoho's page has no address with the code in it, and names no computer."""
    _zoho(stage)
    stage.settle(0.4)


def sign_in_lost(stage: Stage) -> None:
    error = Unavailable("service_unreachable", host="directory.example.com")
    stage.fakes.polls = [PollWait(8.0, error)]
    stage.open("sign_in")
    stage.settle(0.5)


def sign_in_expired(stage: Stage) -> None:
    """The window was not in front when it happened."""
    _ended(stage, Misconfigured("sign_in_expired"))


def sign_in_denied(stage: Stage) -> None:
    _ended(stage, Misconfigured("sign_in_denied"))


def sign_in_role(stage: Stage) -> None:
    error = Misconfigured(
        "sign_in_role_missing",
        account="ann@example.com",
        role="user",
        needed="owner, administrator",
    )
    _ended(stage, error)


def sign_in_organization(stage: Stage) -> None:
    error = Misconfigured(
        "sign_in_other_organization",
        account="ann@other.example",
        organization="Other Organization",
        wanted="Example Organization",
    )
    _ended(stage, error)


def sign_in_proxy(stage: Stage) -> None:
    _ended(stage, Misconfigured("proxy_sign_in", proxy="proxy.corp.example.com:3128"))


def sign_in_inspected(stage: Stage) -> None:
    error = Misconfigured(
        "service_certificate_untrusted", host="directory.example.com", issuer="Corp Inspection CA"
    )
    _ended(stage, error, call="begin_sign_in")


def sign_in_unreachable(stage: Stage) -> None:
    error = Unavailable("service_failing", host="directory.example.com", status=502,
                        retried_at="10:42:30")  # fmt: skip
    _ended(stage, error, call="begin_sign_in")


def sign_in_clock(stage: Stage) -> None:
    _ended(stage, Misconfigured("clock_differs", difference_s=412), call="begin_sign_in")


def account_zoho(stage: Stage) -> None:
    stage.fakes.account = Account(
        "60001", "ann@zylker.example", "ann@zylker.example", "Ann Archer", region="EU"
    )
    stage.fakes.approved.set()
    _zoho(stage)
    stage.settle(0.4)


def _zoho(stage: Stage) -> None:
    stage.fakes.facts = ZOHO_FACTS
    stage.fakes.code = DeviceCode(
        "device", "MMM3-4BS2", "https://accounts.zoho.eu/oauth/v3/device", "", 300.0, 30.0
    )
    draft = draft_at("sign_in", stage.fakes)
    stage.open(draft=replace(draft, key=replace(draft.key, provider="zoho")))


def _ended(stage: Stage, error: AppError, call: str = "await_sign_in") -> None:
    stage.fakes.errors[call] = [error]
    stage.open("sign_in")
    page = stage.page
    assert isinstance(page, SignInPage)
    page.panel.isActiveWindow = lambda: False  # type: ignore[method-assign]
    stage.settle(0.5)


KEY: tuple[Callable[[Stage], None], ...] = (
    key, key_checked, key_foreign, key_used, key_offline, key_zoho, key_zoho_secrets, key_damaged,
)  # fmt: skip
SIGN_IN: tuple[Callable[[Stage], None], ...] = (
    sign_in, sign_in_zoho, sign_in_lost, sign_in_expired, sign_in_denied, sign_in_role,
    sign_in_organization, sign_in_proxy, sign_in_inspected, sign_in_unreachable, sign_in_clock,
    account, account_zoho,
)  # fmt: skip
