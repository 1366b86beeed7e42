"""Scenes of the diagnostics: checks in every state, the log, a support file, settings that are
damaged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QSettings

from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import DIAGNOSIS_CHECKS, CheckResult, CheckState, LogLine, SupportPart
from app.profile import CloudSettings, Profile
from app.profile_history import SettingsVersion
from app.services import Diagnosis, OnProgress, OnRow, Services
from app.sync.model import Progress
from app.ui.main_window.diagnostics import DiagnosticsPage
from app.ui.main_window.diagnostics.support import SupportDialog
from app.ui.main_window.page import MainPage
from app.ui.main_window.window import MainWindow
from app.ui.rescue import RescueWindow
from tests.fake_services import NOW
from tests.ui_stage import DIRECTORY, Stage

OK, WARNING, FAILED, SKIPPED = (
    CheckState.OK, CheckState.WARNING, CheckState.FAILED, CheckState.SKIPPED,
)  # fmt: skip
PROFILE = Profile(
    "p", directory=DIRECTORY, cloud=CloudSettings(proxy="http://proxy.corp.example.com:8080")
)
ALL = [row for rows in DIAGNOSIS_CHECKS.values() for row in rows]
DC1 = "dc1.corp.example.com"
FOLDER = "/home/ada/.local/share/identity-connect"
DAMAGED = Misconfigured(
    "profile_damaged", path=f"{FOLDER}/profile.json", position="byte 3411",
    technical="JSON is malformed: expected ',' or '}' (byte 3411)",
)  # fmt: skip


def found(check: str, note: str, state: CheckState = OK, **params: object) -> CheckResult:
    return CheckResult(check, state, 0.012, note, params)  # type: ignore[arg-type]


ROWS = {
    row.check: row
    for row in (
        found("machine_system", "machine_good", host="SYNC01", system="Windows Server 2022"),
        found("machine_folder", "folder_writable", folder=FOLDER),
        found("machine_space", "space_little", WARNING, free_mb=412, folder=FOLDER),
        found("machine_zone", "zone_of_machine", zone="CET", offset="+01:00"),
        found("machine_clock", "clock_good", difference_s=1),
        found("settings_file", "settings_readable", path=f"{FOLDER}/profile.json"),
        found("settings_version", "version_known", found=4, known=4),
        found(
            "settings_history", "settings_history_kept", count=12, date="2026-03-01 17:20",
            who="ada",
        ),
        found("secrets_holder", "holder_keyring", holder="keyring"),
        found("secrets_open", "secrets_opened", count=4),
        found("memory_opens", "memory_opened", path=f"{FOLDER}/sync.db"),
        found("memory_version", "version_known", found=6, known=6),
        found("memory_whole", "memory_is_whole", tables=31),
        found("memory_size", "memory_sized", size_mb=812.4, free_mb=3.1, log_mb=0.4),
        found("memory_journal", "journal_wal", journal="wal"),
        found("name_resolution", "name_resolved", host=DC1, addresses="10.1.2.3"),
        found("port", "port_open", host=DC1, port=636, round_trip_ms=1.2),
        found("tls", "tls_agreed", host=DC1, version="TLSv1.3"),
        found("certificate", "certificate_trusted", host=DC1, not_after="2027-01-01", issuer="CA"),
        found("sign_in", "signed_in", user="reader@corp.example.com", host=DC1, base_dn="DC=corp"),
        found("clock", "controller_clock_agrees", host=DC1, seconds=0, controller_s=0),
        found("units_readable", "units_found", count=214, base_dn="DC=corp", samples="Berlin"),
        found("users_readable", "users_found", count=11902, samples="Ada", base_dn="DC=corp"),
        found("groups_readable", "groups_found", count=310, samples="Team", base_dn="DC=corp"),
        found("deletions_visible", "deletions_visible", user="reader"),
        found("account_hygiene", "account_suitable", user="reader", groups=""),
        found("second_controller", "second_works", host="dc2.corp.example.com"),
        CheckResult(
            "machine_outbound", FAILED, 2.4,
            error=Unavailable(
                "proxy_unreachable", proxy="http://proxy.corp.example.com:8080",
                host="directory.example.com",
            ),
        ),
        found("worker_alive", "worker_lives_at", pid=4711, host="SYNC01", since="2026-02-27 08:00"),
        found("worker_next_run", "next_run_at", at="2026-03-02 10:00"),
        found("worker_last_run", "last_run_good", at="2026-03-02 09:30", count=14, rejected=0),
        found("agents_known", "agents_wait", WARNING, count=4, waiting=1, bad=0),
    )
}  # fmt: skip


def log_lines(count: int) -> tuple[LogLine, ...]:
    kinds = (
        ("WARNING", "app.cloud.session", "429: slowed down, resumes at 09:31:12"),
        ("ERROR", "app.agent.worker", "A run ended by a fault of the program\nTraceback (most "
         'recent call last):\n  File "app/agent/worker.py", line 270, in _attempt\nKeyError: 7'),
        ("WARNING", "app.active_directory.reader", "dc1.corp.example.com closed the connection"),
    )  # fmt: skip
    return tuple(LogLine(NOW.timestamp() - 60 * n, *kinds[n % len(kinds)]) for n in range(count))


@dataclass
class FakeDiagnosis:
    """`services.Diagnosis` whose answers a test sets."""

    stays_at: str = ""
    """A row that never ends (until it is stopped)."""
    rows: dict[str, CheckResult] = field(default_factory=lambda: dict(ROWS))
    lines: Sequence[LogLine] = field(default_factory=lambda: log_lines(60))
    log_errors: list[AppError] = field(default_factory=list)
    keep_errors: list[AppError] = field(default_factory=list)
    kept: list[tuple[Path, Sequence[SupportPart]]] = field(default_factory=list)
    asked: list[object] = field(default_factory=list)
    version: SettingsVersion | None = None
    restored: list[int] = field(default_factory=list)
    building: Event = field(default_factory=Event)
    """Cleared: the parts are not ready."""

    def __post_init__(self) -> None:
        self.building.set()

    def services(self) -> Diagnosis:
        return Diagnosis(
            checks=self._checks,
            again=self._again,
            parts=self._parts,
            keep=self._keep,
            log=self._log,
            last_good=lambda: self.version,
            restore=self._restore,
        )

    def _checks(self, stop: Event, on_row: OnRow) -> None:
        self.asked.append("checks")
        for name in ALL:
            on_row(CheckResult(name, CheckState.PENDING))
        for name in ALL:
            on_row(CheckResult(name, CheckState.RUNNING))
            if name == self.stays_at:
                stop.wait(20)
                raise Stopped
            on_row(self.rows.get(name, CheckResult(name, SKIPPED, note="nothing_set_up")))

    def _again(self, row: str, _stop: Event, on_row: OnRow) -> None:
        self.asked.append(row)
        on_row(CheckResult(row, CheckState.RUNNING))
        on_row(self.rows[row])

    def _parts(
        self,
        stop: Event,
        on_progress: OnProgress,
        rows: Sequence[CheckResult] = (),
        keep_hosts: bool = False,
    ) -> Sequence[SupportPart]:
        self.asked.append(("parts", len(rows), keep_hosts))
        on_progress(Progress("support", 2, 9))
        while not self.building.wait(0.02):
            if stop.is_set():
                raise Stopped
        host = DC1 if keep_hosts else "host-1"
        checks = "\n".join(f'  {{"check": "{row.check}", "host": "{host}"}},' for row in rows)
        log = "\n".join(
            f"2026-03-02 09:{n % 60:02}:00,000 WARNING app.cloud Main: {host} refused person-{n}"
            for n in range(4000)
        )
        return (
            SupportPart("read-me.txt", "Support file of Identity Connect.\n"),
            SupportPart("checks.json", f"[\n{checks}\n]\n", {"host": 18, "person": 2}),
            SupportPart("settings.json", "{}\n", {"secret": 1, "host": 6, "unit": 4, "text": 9}),
            SupportPart("log/identity-connect.log", log, {"secret": 3, "person": 4000}),
        )

    def _keep(self, path: Path, parts: Sequence[SupportPart]) -> None:
        if self.keep_errors:
            raise self.keep_errors.pop(0)
        self.kept.append((path, tuple(parts)))

    def _log(self, limit: int) -> Sequence[LogLine]:
        if self.log_errors:
            raise self.log_errors.pop(0)
        return self.lines

    def _restore(self, number: int) -> Profile:
        self.restored.append(number)
        return PROFILE


def services_with(stage: Stage, fake: FakeDiagnosis) -> Services:
    return replace(stage.fakes.services(), diagnosis=fake.services())


def diagnostics_page(
    stage: Stage, fake: FakeDiagnosis | None = None, profile: Profile = PROFILE
) -> DiagnosticsPage:
    pages: dict[str, type[MainPage]] = {"diagnostics": DiagnosticsPage}
    settings = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(
        services_with(stage, fake or FakeDiagnosis()), profile, settings=settings, pages=pages
    )
    window.crashed.connect(stage._on_crash)
    stage.show_beside(window)
    stage.settle(0.05)
    page = window.page
    assert isinstance(page, DiagnosticsPage)
    return page


def diagnostics_new(stage: Stage) -> None:
    diagnostics_page(stage)


def diagnostics(stage: Stage) -> None:
    page = diagnostics_page(stage)
    page.run.click()
    stage.wait(lambda: not page.is_checking)
    stage.settle(0.1)


def diagnostics_running(stage: Stage) -> None:
    page = diagnostics_page(stage, FakeDiagnosis(stays_at="users_readable"))
    page.run.click()
    stage.wait(lambda: "users_readable" in page.checks.rows)
    stage.settle(0.2)


def diagnostics_log(stage: Stage) -> None:
    page = diagnostics_page(stage)
    page.look_for()
    stage.wait(lambda: page.log.model.rows)
    page.log.table.selectRow(1)
    stage.settle(0.05)


def diagnostics_log_empty(stage: Stage) -> None:
    page = diagnostics_page(stage, FakeDiagnosis(lines=()))
    page.look_for()
    stage.settle(0.2)


def support_dialog(stage: Stage, fake: FakeDiagnosis | None = None) -> SupportDialog:
    page = diagnostics_page(stage, fake)
    page.run.click()
    stage.wait(lambda: not page.is_checking)
    page.support.click()
    assert page.dialog is not None
    return page.dialog


def diagnostics_support(stage: Stage) -> None:
    dialog = support_dialog(stage)
    stage.wait(lambda: dialog.shown)
    dialog.files.setCurrentItem(dialog.files.topLevelItem(3))
    stage.settle(0.1)


def rescue_window(
    stage: Stage, error: AppError = DAMAGED, fake: FakeDiagnosis | None = None
) -> RescueWindow:
    fake = fake or FakeDiagnosis(version=SettingsVersion(12, NOW.timestamp(), "ada", "window"))
    settings = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
    window = RescueWindow(services_with(stage, fake), error, settings=settings)
    window.crashed.connect(stage._on_crash)
    stage.show_beside(window)
    stage.settle(0.2)
    return window


def rescue(stage: Stage) -> None:
    rescue_window(stage)


def rescue_newer(stage: Stage) -> None:
    rescue_window(
        stage,
        Misconfigured("profile_newer", path=f"{FOLDER}/profile.json", version=9, known=4),
        FakeDiagnosis(),
    )


WINDOWS: tuple[Callable[[Stage], None], ...] = (
    diagnostics_new, diagnostics, diagnostics_running, diagnostics_log, diagnostics_log_empty,
    diagnostics_support, rescue, rescue_newer,
)  # fmt: skip
"""In a window of their own."""
