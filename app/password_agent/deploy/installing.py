"""Installation and removal, step by step. Both run msiexec as SYSTEM under a one-shot task.

What ends for certain (an exit code, a package that was changed) deletes what was copied, and a
retry begins with the folder. What was merely lost (the network, a sign-in) leaves everything as it
is: msiexec may be at work, and a retry asks how far it came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import uuid4

from app.deployment import Package, Stage, version_key
from app.errors import AppError, Misconfigured, Param, Refused, Stopped, Unavailable
from app.password_agent.deploy.installer_log import TAIL_BYTES, failed_lines
from app.password_agent.deploy.job import PRODUCT, RUN, SCRIPT_FAILED, VERSION, Job, is_silence
from app.password_agent.deploy.remote import INSTALLER_LOG, Agent, Running, Work

PACKAGE_NAME = "IdentityConnectAgent.msi"
POLL_S = 2.0
PATIENCE_S = 120.0
"""How long a controller may be silent while msiexec is at work."""
BEGINS_S = 180.0
"""How long Task Scheduler may take to begin a task that it was told to."""
MSIEXEC_S = 1800.0
BUSY_S, MOST_BUSY = 30.0, 20
"""Between two looks while another installation runs, and how many there are: ten minutes."""

SUCCESS, WANTS_RESTART, RESTARTS = 0, 3010, 1641
BUSY = 1618
NOT_THERE = 1605
"""ERROR_UNKNOWN_PRODUCT: there is nothing to remove."""
_ERRORS: Mapping[int, type[AppError]] = {
    1601: Unavailable, 1602: Unavailable, 1603: Misconfigured, 1612: Misconfigured,
    1618: Unavailable, 1619: Misconfigured, 1620: Misconfigured, 1625: Misconfigured,
    1633: Misconfigured, 1638: Misconfigured,
}  # fmt: skip
"""Exit codes with words of their own (https://learn.microsoft.com/windows/win32/msi/error-codes)."""
_SPEAK_OF_LOG = frozenset({"msiexec_1603", "msiexec_other"})


@dataclass(slots=True)
class Installing:
    """An installation, or an upgrade where another version is there."""

    job: Job
    package: Package
    signer: str = ""

    def perform(self) -> None:
        self.job.begin("prepare")
        steps: Mapping[str, Callable[[], str]] = {
            "prepare": self._prepare,
            "copy": self._copy,
            "start": self._start,
            "run": self._run,
            "verify": self._verify,
            "tidy": self._tidy,
        }
        with self.job.failing():
            connect(self.job)
            self._look()
            self.job.perform(steps)

    def _look(self) -> None:
        """What is there already; only before anything was begun, or when another package was
        configured since msiexec was done."""
        job, wanted = self.job, self.package
        if job.at in ("verify", "tidy") and not self._is_wanted():
            job.at = "prepare"
        if job.at != "prepare":
            return
        settle(job)
        facts = job.sessions.remote.facts(wanted.product_code)
        agent, params = facts.agent, {"found": facts.agent.version, "version": wanted.version}
        if obstacle := job.sessions.reach.obstacle(job.host, facts.raw):
            raise obstacle
        job.memo[PRODUCT], job.memo[VERSION] = wanted.product_code, wanted.version
        if agent.has(wanted.product_code):
            job.at = "verify"
            job.keep(job.event("push_already_there", params))
        elif agent.products and version_key(agent.version) > version_key(wanted.version):
            raise Refused("push_newer_there", host=job.host, **params)
        elif agent.products:
            job.keep(job.event("push_upgrades", params), version=agent.version)

    def _is_wanted(self) -> bool:
        """Whether what is (to be) installed is what is configured now."""
        return self.job.noted(PRODUCT).casefold() == self.package.product_code.casefold()

    def _prepare(self) -> str:
        prepare(self.job)
        self.job.memo["sha256"] = self.package.sha256
        self.job.memo[PRODUCT] = self.package.product_code
        self.job.memo[VERSION] = self.package.version
        self.job.keep(stage=Stage.STARTED)
        return "copy"

    def _copy(self) -> str:
        job = self.job
        if job.memo.get("sha256") != self.package.sha256:
            return "prepare"  # another package was configured meanwhile
        try:
            job.sessions.share.copy(
                self.package.path,
                job.state.folder,
                PACKAGE_NAME,
                self.package.sha256,
                stop=job.stop,
                on_bytes=job.tell_bytes,
            )
        except Stopped:
            raise
        except AppError:
            job.at = "prepare"
            job.clear()
            raise
        copied: dict[str, Param] = {"version": self.package.version, "folder": job.state.folder}
        job.keep(job.event("push_copied", copied), stage=Stage.COPIED)
        return "start"

    def _start(self) -> str:
        job = self.job
        if job.memo.get("sha256") != self.package.sha256 and not is_begun(job):
            return "prepare"  # another package was configured meanwhile

        def go(run: str) -> None:
            job.sessions.remote.start(
                run, job.state.folder, PACKAGE_NAME, self.package, self.signer
            )

        return start(job, go)

    def _run(self) -> str:
        code = run(self.job)
        if code is None:
            return "start"
        self.job.memo["code"] = code
        if not self._is_wanted():
            self.job.at = "prepare"
            self._look()
            return self.job.at
        return "verify"

    def _verify(self) -> str:
        job = self.job
        agent = started(job)
        version = agent.version or job.noted(VERSION)
        if missing := agent.missing:
            job.clear()
            if not agent.has(job.noted(PRODUCT)):
                job.at = "prepare"
            raise Misconfigured("push_not_verified", host=job.host, missing=missing)
        job.keep(job.event("push_verified", {"version": version}), version=version)
        return "tidy"

    def _tidy(self) -> str:
        job = self.job
        job.delete()
        loaded = job.patient(lambda remote: remote.loaded(job.noted(PRODUCT)))
        wants_restart = job.memo.get("code") in (WANTS_RESTART, RESTARTS)
        if loaded.state == "loaded" and not wants_restart:
            job.finish("push_active", Stage.ACTIVE)
        elif loaded.state == "unknown" and not wants_restart:
            job.finish("push_installed", Stage.INSTALLED)
        else:
            job.finish("push_waits_for_restart", Stage.WAITING)
        return ""


@dataclass(slots=True)
class Removing:
    """The removal. LSASS keeps the filter until the next restart; it captures nothing then.

    All of msiexec's work is shown as one step (`deployment.STEPS`).
    """

    job: Job

    def perform(self) -> None:
        self.job.begin("prepare")
        steps: Mapping[str, Callable[[], str]] = {
            "prepare": self._prepare,
            "remove": self._remove,
            "run": self._run,
            "verify": self._verify,
            "tidy": self._tidy,
        }
        with self.job.failing():
            connect(self.job)
            self._look()
            self.job.perform(steps, shown=dict.fromkeys(("prepare", "run", "verify"), "remove"))

    def _look(self) -> None:
        job = self.job
        if job.at != "prepare":
            return
        settle(job)  # an installation that was begun may still bring what is to go
        agent = job.patient(lambda remote: remote.facts(job.noted(PRODUCT))).agent
        if agent.products:
            job.memo[PRODUCT] = agent.product_code
        elif agent.registered or agent.service:
            raise Misconfigured("push_product_unknown", host=job.host)
        else:
            job.at = "tidy"
            job.keep(job.event("push_nothing_to_remove"))

    def _prepare(self) -> str:
        prepare(self.job)
        return "remove"

    def _remove(self) -> str:
        def go(run: str) -> None:
            self.job.sessions.remote.remove(run, self.job.state.folder, self.job.noted(PRODUCT))

        return start(self.job, go)

    def _run(self) -> str:
        code = run(self.job, success=frozenset({NOT_THERE}))
        return "remove" if code is None else "verify"

    def _verify(self) -> str:
        job = self.job
        agent = job.patient(lambda remote: remote.verify(job.noted(PRODUCT)))
        if agent.products or agent.registered:
            job.at = "prepare"
            job.clear()
            raise Misconfigured("push_still_there", host=job.host, version=agent.version)
        return "tidy"

    def _tidy(self) -> str:
        job = self.job
        job.delete()
        job.finish("push_removed", Stage.ABSENT, version="")
        return ""


# -- what both do -------------------------------------------------------------------------------


def connect(job: Job) -> None:
    """Signs in over SMB and WinRM."""
    _ = job.sessions.share, job.sessions.remote


def settle(job: Job) -> None:
    """Waits for a task of ours that may still be at work, and deletes what is left of it."""
    name = job.noted(RUN)
    if name and job.state.folder:
        await_end(job, name)
    if name or job.state.folder:
        job.delete()


def prepare(job: Job) -> None:
    """A folder of its own, after what killed runs left was deleted."""
    settle(job)
    for left in job.on_share(lambda share: share.remains()):
        job.sessions.share.remove(left)
    folder = job.sessions.share.make_folder(job.stop)
    job.keep(job.event("push_prepared", {"folder": folder}), folder=folder)


def is_begun(job: Job) -> bool:
    """Whether our one-shot task was begun; one that was only registered was not, and whoever asks
    for it once more begins it."""
    name = job.noted(RUN)
    if not name:
        return False
    found = job.patient(lambda remote: remote.poll(name, job.state.folder))
    return found.state not in (Work.ABSENT, Work.WAITING)


def start(job: Job, go: Callable[[str], None]) -> str:
    """Begins the one-shot task; the controller begins it once, also where it is asked again after
    the program has died."""
    if is_begun(job):
        return "run"
    job.memo[RUN] = job.noted(RUN) or f"IdentityConnect-{uuid4().hex}"
    job.keep()
    try:
        go(job.noted(RUN))
    except Stopped:
        raise
    except AppError as error:
        # Where the answer was lost it may have been begun: a retry asks
        if (not is_silence(error) or error.code == SCRIPT_FAILED) and job.clear():
            job.at = "prepare"
        raise
    job.keep(job.event("push_started"))
    return "run"


def run(job: Job, *, success: frozenset[int] = frozenset()) -> int | None:
    """Waits for msiexec. -> its exit code when that is success; None: another installation was
    under way, has ended, and ours is to be begun again."""
    found = await_end(job, job.noted(RUN))
    code = found.exit_code
    if found.state is Work.DONE and code in {SUCCESS, WANTS_RESTART, RESTARTS, *success}:
        job.keep(job.event("push_msiexec_done", {"exit_code": code or 0}))
        return code
    if found.state is Work.DONE and code == BUSY and _outwaited(job):
        name = job.noted(RUN)
        job.patient(lambda remote: remote.tidy(name))
        del job.memo[RUN]  # a task of another name: this one's result stays beside the package
        return None
    job.line = _said(job, found)
    job.at = "prepare"
    job.clear()
    raise _failure(job, found)


def await_end(job: Job, name: str) -> Running:
    """Polls until msiexec has ended, or nobody knows of it, or its task is not begun; bounded."""
    begun = job.pace.elapsed()
    until = begun + MSIEXEC_S
    while True:
        found = job.patient(lambda remote: remote.poll(name, job.state.folder), PATIENCE_S)
        waits = found.state is Work.WAITING and job.pace.elapsed() < begun + BEGINS_S
        if found.state is not Work.RUNNING and not waits:
            return found
        if job.pace.elapsed() >= until:
            minutes = round(MSIEXEC_S / 60)
            raise Unavailable("push_installer_slow", host=job.host, minutes=minutes)
        job.pace.wait(POLL_S, job.stop)


def started(job: Job) -> Agent:
    """The agent there; a service that is starting is given its time."""
    until = job.pace.elapsed() + PATIENCE_S
    while True:
        agent = job.patient(lambda remote: remote.verify(job.noted(PRODUCT)))
        if agent.service != "StartPending" or job.pace.elapsed() >= until:
            return agent
        job.pace.wait(POLL_S, job.stop)


def _outwaited(job: Job) -> bool:
    """Whether the other installation ended in time."""
    while (looks := int(job.memo.get("busy", 0)) + 1) <= MOST_BUSY:
        job.memo["busy"] = looks
        waits: dict[str, Param] = {"host": job.host, "seconds": BUSY_S}
        job.keep(job.event("push_waits_for_installer", waits))
        job.pace.wait(BUSY_S, job.stop)
        if not job.patient(lambda remote: remote.facts(job.noted(PRODUCT))).installing:
            return True
    job.memo["busy"] = 0
    return False


def _said(job: Job, found: Running) -> str:
    """The line that failed: of msiexec's log, or of the task itself."""
    if found.state is not Work.DONE:
        return found.line
    try:
        folder = job.state.folder
        tail = job.on_share(lambda share: share.tail(folder, INSTALLER_LOG, TAIL_BYTES))
    except Stopped:
        raise
    except AppError as error:
        job.keep(job.event("push_log_unread", {"cause": error.code, **error.params}))
        return ""
    return failed_lines(tail)


def _failure(job: Job, found: Running) -> AppError:
    host, line = job.host, job.line.replace("\n", "  ")  # one line among words
    match found.state:
        case Work.DONE:
            code = found.exit_code if found.exit_code is not None else -1
            known = f"msiexec_{code}" if code in _ERRORS else "msiexec_other"
            if not line and known in _SPEAK_OF_LOG:
                known = f"{known}_silent"
            fate = _ERRORS.get(code, Misconfigured)
            return fate(known, host=host, exit_code=code, line=line, technical=line)
        case Work.REFUSED if found.reason == "signer":
            return Refused("push_signer_differs", host=host, found=found.found, line=line)
        case Work.REFUSED:
            return Refused("push_package_differs", host=host, found=found.found)
        case Work.FAILED if found.reason == "missing":
            return Misconfigured("push_package_gone", host=host, technical=line)
        case Work.FAILED:
            return Misconfigured("push_task_failed", host=host, line=line, technical=line)
        case Work.WAITING:
            return Unavailable("push_task_waits", host=host, minutes=round(BEGINS_S / 60))
    return Unavailable("push_task_lost", host=host)
