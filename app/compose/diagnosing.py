"""All checks there are, as rows: several at a time, and each failure its own row's alone."""

from __future__ import annotations

import json
import os
import queue
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app import atomic_file, log, profile_history
from app import profile as profile_file
from app.active_directory.checks import ConnectionCheck
from app.agent import Client
from app.agent.worker import BLOCKING
from app.compose import restoring
from app.compose.connecting import Connecting
from app.compose.runs import DATABASE, Memory
from app.compose.supporting import Supporting
from app.credentials import SealedStore
from app.deployment import Stage
from app.errors import AppError, Misconfigured, Param, Stopped, Unavailable
from app.findings import CONNECTION_CHECKS, DIAGNOSIS_CHECKS, CheckResult, CheckState
from app.profile import CloudSettings, Profile
from app.services import Diagnosis, OnRow, Services
from app.sync.store import inspection

LOOK_S = 0.05
WHOLE_S = 20.0
BOUND_S = 120.0
"""No check takes longer: a service that drips its answer never reaches a timeout of its own."""
"""How long the file of the memory is read for damage."""
SPACE_WARNS_MB, SPACE_STOPS_MB = 1024, 50
LOG_WARNS_BYTES = 512 * 1024 * 1024
SILENT_WARNS_S = 24 * 3600.0
_MB = 1024 * 1024

OK, WARNING, FAILED, SKIPPED = (
    CheckState.OK,
    CheckState.WARNING,
    CheckState.FAILED,
    CheckState.SKIPPED,
)
_DONE = (OK, WARNING, FAILED, SKIPPED)


@dataclass(frozen=True, slots=True)
class Job:
    """Rows that one thread works out, one after the other."""

    rows: tuple[str, ...]
    work: Callable[[threading.Event, OnRow], None]


def good(check: str, note: str, **params: Param) -> CheckResult:
    return CheckResult(check, OK, note=note, params=params)


def warned(check: str, note: str, **params: Param) -> CheckResult:
    return CheckResult(check, WARNING, note=note, params=params)


def skipped(check: str, note: str, **params: Param) -> CheckResult:
    return CheckResult(check, SKIPPED, note=note, params=params)


def failed(check: str, error: AppError) -> CheckResult:
    return CheckResult(check, FAILED, error=error)


def diagnosis_of(
    services: Services, *, memory: Memory, secrets: SealedStore, connecting: Connecting
) -> Diagnosis:
    """Of services whose other groups are filled."""
    folder = services.profiles.folder
    reader = log.Reader(folder)
    checking = Diagnosing(services, memory=memory, secrets=secrets, connecting=connecting)
    support = Supporting(folder, memory=memory, secrets=secrets, reader=reader)
    return Diagnosis(
        checks=checking.checks,
        again=checking.again,
        parts=support.parts,
        keep=support.keep,
        log=reader.read,
        last_good=lambda: restoring.last_good(folder),
        restore=lambda number: restoring.restore(folder, number, secrets),
    )


class Diagnosing:
    """Fills the checks of `services.Diagnosis`. Nothing is made by looking: a folder without
    settings stays one."""

    def __init__(
        self,
        services: Services,
        *,
        memory: Memory,
        secrets: SealedStore,
        connecting: Connecting,
    ) -> None:
        self._folder = services.profiles.folder
        self._memory = memory
        self._secrets = secrets
        self._connecting = connecting
        self._machine = services.machine
        self._connection = services.connection
        self._deploy = services.deploy
        self._checking: tuple[object, ConnectionCheck] | None = None
        self._signing_in = threading.Lock()

    def checks(self, stop: threading.Event, on_row: OnRow) -> None:
        jobs = self._jobs()
        for job in jobs:
            for row in job.rows:
                on_row(CheckResult(row, CheckState.PENDING))
        _perform(jobs, stop, on_row)

    def again(self, row: str, stop: threading.Event, on_row: OnRow) -> None:
        """The directory's rows by the check that was made; of the others the whole job."""
        if row in CONNECTION_CHECKS:
            work = Job(CONNECTION_CHECKS, lambda stop, told: self._directory(stop, told, row))
            _perform([work], stop, on_row, only_told=True)
            return
        jobs = [job for job in self._jobs() if row in job.rows]
        _perform(jobs, stop, on_row)

    def _jobs(self) -> list[Job]:
        rows = DIAGNOSIS_CHECKS
        local = tuple(row for row in rows["machine"] if row != "machine_clock")
        standing = tuple(row for row in rows["service"] if row != "machine_outbound")
        return [
            Job(local, self._this_machine),
            Job(("machine_clock", "machine_outbound"), self._reach),
            Job(rows["settings"], self._settings),
            Job(rows["secrets"], self._sealed),
            Job(rows["memory"], self._file),
            Job(rows["directory"], self._directory),
            Job(standing, self._standing),
            Job((*rows["worker"], *rows["agents"]), self._worker),
        ]

    # -- this machine -----------------------------------------------------------------------------

    def _this_machine(self, _stop: threading.Event, on_row: OnRow) -> None:
        on_row(self._machine.system())
        _look("machine_folder", self._writable, on_row)
        _look("machine_space", self._space, on_row)
        _look("machine_zone", self._zone, on_row)

    def _writable(self) -> CheckResult:
        folder = self._folder
        if not folder.exists():
            return skipped("machine_folder", "folder_none_yet", folder=str(folder))
        try:
            with tempfile.NamedTemporaryFile(dir=folder, prefix=".look.") as probe:
                probe.write(bytes(4096))
                probe.flush()
                os.fsync(probe.fileno())
        except OSError as error:
            raise atomic_file.failure(error, folder / "x") from error
        return good("machine_folder", "folder_writable", folder=str(folder))

    def _space(self) -> CheckResult:
        there = next(path for path in (self._folder, *self._folder.parents) if path.exists())
        try:
            free = shutil.disk_usage(there).free // _MB
        except OSError as error:
            raise atomic_file.failure(error, there / "x") from error
        if free < SPACE_STOPS_MB:
            raise Misconfigured("space_short", folder=str(there), free_mb=free)
        if free < SPACE_WARNS_MB:
            return warned("machine_space", "space_little", folder=str(there), free_mb=free)
        return good("machine_space", "space_free", folder=str(there), free_mb=free)

    def _zone(self) -> CheckResult:
        now = datetime.now().astimezone()
        offset = now.isoformat(timespec="minutes")[-6:]
        here: dict[str, Param] = {"zone": now.tzname() or "?", "offset": offset}
        wanted = profile.schedule.time_zone if (profile := self._profile()) else ""
        if not wanted:
            return good("machine_zone", "zone_of_machine", **here)
        try:
            ZoneInfo(wanted)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise Misconfigured("zone_unknown", zone=wanted) from error
        return good("machine_zone", "zone_of_schedule", **here, schedule_zone=wanted)

    def _reach(self, stop: threading.Event, on_row: OnRow) -> None:
        profile = self._profile()
        settings = profile.cloud if profile else CloudSettings()
        outbound, clock = self._machine.reach(settings, profile.id if profile else "", None, stop)
        for row in (clock, outbound):
            # What waits for a service to be named waits for the setup.
            on_row(replace(row, state=SKIPPED) if row.state is CheckState.PENDING else row)

    # -- settings and secrets ---------------------------------------------------------------------

    def _settings(self, _stop: threading.Event, on_row: OnRow) -> None:
        _look("settings_file", self._settings_file, on_row)
        _look("settings_version", self._settings_version, on_row)
        _look("settings_history", self._settings_history, on_row)

    def _settings_file(self) -> CheckResult:
        path = self._folder / profile_file.FILE
        profile = profile_file.load(self._folder)
        if profile is None:
            return skipped("settings_file", "settings_none", path=str(path))
        return good("settings_file", "settings_readable", path=str(path))

    def _settings_version(self) -> CheckResult:
        known = profile_file.VERSION
        try:
            raw = json.loads((self._folder / profile_file.FILE).read_bytes())
        except FileNotFoundError:
            return skipped("settings_version", "nothing_set_up")
        except (OSError, ValueError, RecursionError):
            return skipped("settings_version", "waits_for_settings_file")
        found = raw.get("version") if isinstance(raw, dict) else None
        if not isinstance(found, int):
            return skipped("settings_version", "waits_for_settings_file")
        if found > known:
            path = str(self._folder / profile_file.FILE)
            raise Misconfigured("profile_newer", path=path, version=found, known=known)
        return good("settings_version", "version_known", found=found, known=known)

    def _settings_history(self) -> CheckResult:
        versions = profile_history.versions(self._folder)
        if not versions:
            return skipped("settings_history", "settings_history_none")
        when = _shown(versions[0].at)
        path = self._folder / profile_history.FILE
        lost = len([line for line in path.read_bytes().splitlines() if line]) - len(versions)
        facts: dict[str, Param] = {"count": len(versions), "date": when, "who": versions[0].who}
        if lost > 0:
            return warned("settings_history", "settings_history_gaps", **facts, lost=lost)
        return good("settings_history", "settings_history_kept", **facts)

    def _sealed(self, _stop: threading.Event, on_row: OnRow) -> None:
        _look("secrets_holder", self._holder, on_row)
        _look("secrets_open", self._open, on_row)

    def _holder(self) -> CheckResult:
        """As the sealed file names it; without one, whoever would hold the key of a new one."""
        ids = self._secrets.ids()
        names = {self._secrets.holder_name(each) for each in ids or ("new",)}
        holder = ", ".join(sorted(names))
        note = f"holder_{holder}" if len(names) == 1 else "holder_several"
        return (good if ids else skipped)("secrets_holder", note, holder=holder)

    def _open(self) -> CheckResult:
        ids = self._secrets.ids()
        if not ids:
            return skipped("secrets_open", "secrets_none")
        count = sum(len(self._secrets.names(each)) for each in ids)
        return good("secrets_open", "secrets_opened", count=count)

    # -- memory -----------------------------------------------------------------------------------

    def _file(self, stop: threading.Event, on_row: OnRow) -> None:
        """What says that the file cannot be opened says it once."""
        path = self._folder / DATABASE
        rows = DIAGNOSIS_CHECKS["memory"]
        found: list[inspection.FileFacts | None] = []

        def opens() -> CheckResult:
            found.append(inspection.facts(path))
            if found[0] is None:
                return skipped("memory_opens", "memory_none", path=str(path))
            return good("memory_opens", "memory_opened", path=str(path))

        _look("memory_opens", opens, on_row)
        if not found or (facts := found[0]) is None:
            note = "waits_for_memory_opens" if not found else "memory_none"
            for row in rows[1:]:
                on_row(skipped(row, note, path=str(path)))
            return
        known = facts.known_version
        on_row(good("memory_version", "version_known", found=facts.version, known=known))
        on_row(_size(facts))
        on_row(_journal(facts))
        _look("memory_whole", lambda: self._whole(path, stop), on_row)

    def _whole(self, path: Path, stop: threading.Event) -> CheckResult:
        found = inspection.wholeness(path, stop, WHOLE_S)
        if found.wrong:
            raise Misconfigured("store_damaged", path=str(path), technical=found.wrong)
        if not found.complete:
            return good(
                "memory_whole",
                "memory_whole_so_far",
                checked=found.checked,
                tables=found.tables,
                seconds=WHOLE_S,
            )
        return good("memory_whole", "memory_is_whole", tables=found.tables)

    # -- the directory ----------------------------------------------------------------------------

    def _directory(self, stop: threading.Event, on_row: OnRow, row: str = "") -> None:
        profile = self._profile()
        if profile is None or not profile.directory.controllers:
            for each in CONNECTION_CHECKS:
                on_row(skipped(each, self._why_nothing()))
            return
        with self._signing_in:  # two at a time would be two binds
            password, instead = self._password(profile)
            checking = self._check_of(profile, password, instead)
            try:
                checking.run(stop, on_row, row)
            finally:
                checking.close()

    def _check_of(
        self, profile: Profile, password: str, instead: CheckResult | None
    ) -> ConnectionCheck:
        """The one that was run before, unless something is different now: it knows what stands."""
        inputs = (profile.directory, profile.cloud, password, instead)
        if self._checking is None or self._checking[0] != inputs:
            checking = self._connecting.checking(
                profile.directory, password, profile.cloud, profile.id, instead
            )
            self._checking = inputs, checking
        return self._checking[1]

    def _password(self, profile: Profile) -> tuple[str, CheckResult | None]:
        """The stored password, and what stands in place of a sign-in where there is none to be."""
        refused = self._refused()
        if refused:
            return "", skipped("sign_in", "sign_in_kept_back", cause=refused)
        try:
            password = self._secrets.get(profile.id, profile.directory.password_name)
        except AppError as error:
            return "", failed("sign_in", error)
        if password is None:
            user = profile.directory.user
            return "", failed("sign_in", Misconfigured("sign_in_password_missing", user=user))
        return password, None

    def _refused(self) -> str:
        """The code with which the directory refused the stored password to the worker, or empty.

        Where that cannot be read, nobody is marked: what the check does then is one bind."""
        if not (self._folder / DATABASE).exists():
            return ""
        try:
            code = self._memory.store.commands.state().error_code
        except AppError:
            return ""
        return code if code in BLOCKING else ""

    # -- the service ------------------------------------------------------------------------------

    def _standing(self, stop: threading.Event, on_row: OnRow) -> None:
        if self._profile() is None:
            for row in DIAGNOSIS_CHECKS["service"][1:]:
                on_row(skipped(row, self._why_nothing()))
            return
        self._connection.look(stop, on_row)

    # -- worker and agents ------------------------------------------------------------------------

    def _worker(self, _stop: threading.Event, on_row: OnRow) -> None:
        rows = (*DIAGNOSIS_CHECKS["worker"], *DIAGNOSIS_CHECKS["agents"])
        if self._profile() is None or not (self._folder / DATABASE).exists():
            for row in rows:
                on_row(skipped(row, self._why_nothing()))
            return
        _look("worker_alive", self._alive, on_row)
        _look("worker_next_run", self._next_run, on_row)
        _look("worker_last_run", self._last_run, on_row)
        _look("agents_known", self._agents, on_row)

    def _alive(self) -> CheckResult:
        state = Client(self._memory.store.commands).state()
        seen = _shown(state.seen_at) if state.seen_at else ""
        if state.state == "off":
            note = "worker_silent" if seen else "worker_never"
            return warned("worker_alive", note, seen_at=seen)
        if state.host and state.pid:
            since = _shown(state.since)
            return good(
                "worker_alive", "worker_lives_at", host=state.host, pid=state.pid, since=since
            )
        return good("worker_alive", "worker_lives", seen_at=seen)

    def _next_run(self) -> CheckResult:
        state = Client(self._memory.store.commands).state()
        if state.error_code in BLOCKING:
            return warned("worker_next_run", "next_run_blocked", cause=state.error_code)
        if state.state == "paused":
            return warned("worker_next_run", "next_run_paused")
        if state.state == "off":
            return skipped("worker_next_run", "waits_for_worker")
        if state.next_run_at is None:
            running = state.state == "running"
            return good("worker_next_run", "run_under_way" if running else "next_run_none")
        return good("worker_next_run", "next_run_at", at=_shown(state.next_run_at))

    def _last_run(self) -> CheckResult:
        reports = self._memory.reports(1)
        if not reports:
            return skipped("worker_last_run", "runs_none")
        last = reports[0]
        facts: dict[str, Param] = {
            "at": _shown(last.ended_at),
            "count": sum(last.confirmed.values()),
            "rejected": last.rejected,
        }
        if last.error is not None and not isinstance(last.error, Stopped):
            raise last.error
        if last.result in ("partial", "held", "stopped", "failed"):
            return warned("worker_last_run", f"last_run_{last.result}", **facts)
        return good("worker_last_run", "last_run_good", **facts)

    def _agents(self) -> CheckResult:
        known = self._deploy.deployments()
        there = [each for each in known if each.stage is not Stage.ABSENT]
        if not there:
            return skipped("agents_known", "agents_none")
        bad = [each for each in there if each.error or each.stage in (Stage.FAILED, Stage.SILENT)]
        waits = [each for each in there if each.stage is Stage.WAITING]
        facts: dict[str, Param] = {"count": len(there), "waiting": len(waits), "bad": len(bad)}
        if bad:
            hosts = ", ".join(each.controller for each in bad)
            return warned("agents_known", "agents_bad", **facts, host=hosts)
        note = "agents_wait" if waits else "agents_good"
        return (
            warned("agents_known", note, **facts) if waits else good("agents_known", note, **facts)
        )

    def _why_nothing(self) -> str:
        there = (self._folder / profile_file.FILE).exists()
        return "waits_for_settings_file" if there and not self._profile() else "nothing_set_up"

    def _profile(self) -> Profile | None:
        """None also where it cannot be read: the row of the file says why."""
        try:
            return profile_file.load(self._folder)
        except AppError:
            return None


def _size(facts: inspection.FileFacts) -> CheckResult:
    params: dict[str, Param] = {
        "size_mb": round(facts.bytes / _MB, 1),
        "log_mb": round(facts.log_bytes / _MB, 1),
        "free_mb": round(facts.free_bytes / _MB, 1),
    }
    if facts.log_bytes > LOG_WARNS_BYTES:
        return warned("memory_size", "memory_log_large", **params)
    return good("memory_size", "memory_sized", **params)


def _journal(facts: inspection.FileFacts) -> CheckResult:
    if facts.journal != "wal":
        return warned("memory_journal", "journal_other", journal=facts.journal)
    return good("memory_journal", "journal_wal", journal=facts.journal)


def _shown(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")


# -- doing it -------------------------------------------------------------------------------------


def _look(check: str, work: Callable[[], CheckResult], on_row: OnRow) -> None:
    """One row: that it is looked at, and what was found; an AppError is that row's."""
    on_row(CheckResult(check, CheckState.RUNNING))
    begun = time.monotonic()
    try:
        found = work()
    except Stopped:
        raise
    except AppError as error:
        found = failed(check, error)
    on_row(replace(found, duration_s=time.monotonic() - begun))


def _perform(
    jobs: Sequence[Job], stop: threading.Event, on_row: OnRow, *, only_told: bool = False
) -> None:
    """Each job in a thread of its own; rows are told in the thread that calls this.

    A job that fails ends with its own rows, and what is not done after BOUND_S fails
    (`check_unfinished`); a job that does not heed `stop` is left behind (each is
    bounded by its own timeouts), and what it still says is heard by nobody.
    """
    told: queue.SimpleQueue[CheckResult | None] = queue.SimpleQueue()
    last: dict[str, CheckResult] = {}
    for job in jobs:
        work = _Work(job, stop, told)
        threading.Thread(target=work, name=f"check-{job.rows[0]}", daemon=True).start()
    open_jobs = len(jobs)
    end = time.monotonic() + BOUND_S
    while open_jobs and time.monotonic() < end:
        if stop.is_set():
            raise Stopped
        try:
            row = told.get(timeout=LOOK_S)
        except queue.Empty:
            continue
        if row is None:
            open_jobs -= 1
            continue
        last[row.check] = row
        on_row(row)
    if stop.is_set():
        raise Stopped
    for job in () if only_told else jobs:
        for check in job.rows:
            if check in last and last[check].state in _DONE:
                continue
            if open_jobs:
                on_row(failed(check, Unavailable("check_unfinished", seconds=round(BOUND_S))))
            else:
                on_row(skipped(check, "check_not_made"))


@dataclass(frozen=True, slots=True)
class _Work:
    job: Job
    stop: threading.Event
    told: queue.SimpleQueue[CheckResult | None]

    def __call__(self) -> None:
        rows: dict[str, CheckResult] = {}

        def hear(row: CheckResult) -> None:
            rows[row.check] = row
            self.told.put(row)

        try:
            self.job.work(self.stop, hear)
        except Stopped:
            pass
        except AppError as error:
            for row in self._open(rows):
                self.told.put(failed(row, error))
        except Exception as exc:  # noqa: BLE001 - one row's fault must not end all the others
            said = f"{type(exc).__name__}: {exc}"
            for row in self._open(rows):
                self.told.put(failed(row, Unavailable("check_broke", technical=said)))
        finally:
            self.told.put(None)

    def _open(self, rows: Mapping[str, CheckResult]) -> Iterator[str]:
        return (
            check for check in self.job.rows if check not in rows or rows[check].state not in _DONE
        )
