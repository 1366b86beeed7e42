"""Scenes of the Account page: how the connection stands, and both sides of a change of owner."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSettings

from app.errors import AppError, Misconfigured
from app.findings import STANDING_CHECKS, Account, CheckResult, CheckState, Standing
from app.profile import CloudSettings, Profile
from app.profile_history import SettingsVersion
from app.services import Connection, History
from app.ui.main_window.account import AccountPage
from app.ui.main_window.window import MainWindow
from tests.fake_services import NOW
from tests.ui_stage import DIRECTORY, Stage

ADA = Account(
    "u1", "ada.admin@example.com", "ada.admin@example.com", "Ada Admin", "", "owner", "EU"
)
NORA = Account(
    "u2", "nora.new@example.com", "nora.new@example.com", "Nora New",
    "Example Organization", "administrator", "EU",
)  # fmt: skip
CLOUD = CloudSettings(
    provider="identity_connect",
    service_url="https://directory.example.com",
    organization_id="org-1",
    organization_name="Example Organization",
    owner=ADA,
    device_name="SYNC01",
)
NOTES = {
    "standing_name": ("standing_name_good", {"addresses": "203.0.113.20"}),
    "standing_network": ("standing_network_good", {"address": "203.0.113.20", "port": 443}),
    "standing_proxy": ("standing_proxy_none", {}),
    "standing_tls": ("standing_tls_good", {}),
    "standing_clock": ("standing_clock_good", {"difference_s": 1}),
    "standing_token": ("standing_sign_in_good", {"owner": ADA.mail}),
    "standing_role": ("standing_role_good", {"owner": ADA.mail, "role": "owner"}),
}


def rows_with(**other: CheckResult) -> tuple[CheckResult, ...]:
    """All rows in order, but for those that are given."""
    found = []
    for check in STANDING_CHECKS:
        note, params = NOTES[check]
        skipped = check == "standing_proxy"
        state = CheckState.SKIPPED if skipped else CheckState.OK
        facts = {"service": "directory.example.com", **params}
        found.append(other.get(check) or CheckResult(check, state, note=note, params=facts))
    return tuple(found)


def standing_of(rows: tuple[CheckResult, ...], at_risk: str = "") -> Standing:
    return Standing(NOW.timestamp(), rows, ADA, at_risk)


def failing(check: str, error: AppError) -> Standing:
    """What rests on the failed row was not asked."""
    after = STANDING_CHECKS[STANDING_CHECKS.index(check) + 1 :]
    rests = {
        name: CheckResult(
            name, CheckState.SKIPPED, note="standing_rests_on", params={"cause": check}
        )
        for name in after
    }
    failed = {check: CheckResult(check, CheckState.FAILED, error=error)}
    return standing_of(rows_with(**rests, **failed))


def open_account(
    stage: Stage,
    standing: Standing | None = None,
    cloud: CloudSettings = CLOUD,
    connection: Connection | None = None,
) -> AccountPage:
    """The main window with the account page in front."""
    shown = standing or standing_of(rows_with())
    made = connection or Connection(
        look=lambda stop, on_row: shown,
        last=lambda: shown,
        candidate=lambda: "candidate",
        hand_over=lambda found, stop: replace(profile, cloud=replace(cloud, owner=found.account)),
        hand_over_by_name=lambda name, stop: replace(profile, cloud=replace(cloud, owner=NORA)),
        forget_candidate=lambda: stage.fakes.calls.append("forget_candidate"),
    )
    stage.fakes.account = NORA
    profile = Profile("p", directory=DIRECTORY, cloud=cloud)
    stage.fakes.profile = profile
    versions = [SettingsVersion(1, NOW.timestamp() - 86400 * 90, "ada", "window", first=True)]
    services = replace(
        stage.services(), connection=made, history=History(settings=lambda: versions)
    )
    kept = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(services, profile, settings=kept)
    stage.show_beside(window)
    window.open_page("account")
    page = window.page
    assert isinstance(page, AccountPage)
    stage.wait(lambda: page.when.text() and page.owner_facts.shown)
    stage.settle(0.1)
    return page


def account_connected(stage: Stage) -> None:
    open_account(stage)


def account_leaving(stage: Stage) -> None:
    row = CheckResult(
        "standing_role", CheckState.WARNING, note="standing_owner_deletion",
        params={"owner": ADA.mail, "service": "directory.example.com"},
    )  # fmt: skip
    open_account(stage, standing_of(rows_with(standing_role=row), "owner_leaving"))


def account_inspected(stage: Stage) -> None:
    error = Misconfigured(
        "service_certificate_untrusted",
        host="directory.example.com",
        issuer="Corp Web Gateway CA",
        technical="unable to get local issuer certificate",
    )
    open_account(stage, failing("standing_tls", error))


def account_clock(stage: Stage) -> None:
    error = Misconfigured(
        "clock_behind",
        difference_s=3604,
        host="directory.example.com",
        here="2026-03-02 09:30:00",
        there="2026-03-02 10:30:04",
    )
    open_account(stage, failing("standing_clock", error))


def account_code(stage: Stage) -> None:
    page = open_account(stage)
    page.begin_change()
    stage.settle(0.4)


def account_sides(stage: Stage) -> None:
    page = open_account(stage)
    stage.fakes.approved.set()
    page.begin_change()
    stage.settle(0.6)


def account_by_name(stage: Stage) -> None:
    cloud = replace(CLOUD, provider="scim", service_url="", scim_url="https://scim.example.com/v2")
    page = open_account(stage, cloud=cloud)
    page.begin_change()
    stage.settle(0.2)


SCENES = (
    account_connected, account_leaving, account_inspected, account_clock, account_code,
    account_sides, account_by_name,
)  # fmt: skip
