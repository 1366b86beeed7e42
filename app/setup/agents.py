"""What can be done with the password agents of a domain, and how far they are (pure).

Asks nobody: it judges what the store knows of each controller (`app.deployment`) and what the
directory lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.deployment import STEPS, Deployment, Stage, Task, version_key
from app.errors import AppError, Misconfigured
from app.findings import CheckResult, CheckState, DomainController
from app.setup import clean, passwords

STATES = {
    Stage.ABSENT: "pending",
    Stage.STARTED: "running",
    Stage.COPIED: "running",
    Stage.INSTALLED: "warning",
    Stage.WAITING: "warning",
    Stage.ACTIVE: "ok",
    Stage.SILENT: "warning",
    Stage.FAILED: "failed",
}
"""The shape of each stage. What is installed captures nothing before its restart: a warning."""

_THERE = frozenset({Stage.INSTALLED, Stage.WAITING, Stage.ACTIVE, Stage.SILENT})
_BEGUN = frozenset({Stage.STARTED, Stage.COPIED})
_AWAITS_RESTART = frozenset({Stage.INSTALLED, Stage.WAITING, Stage.SILENT})


def may(known: Deployment, newest: str = "") -> frozenset[Task]:
    """What makes sense for a controller; `newest` is the version of the package, or empty.

    What failed may be tried again, what was begun goes on, and what left something behind may be
    removed.
    """
    can: set[Task] = set()
    failed = known.task if known.error is not None else None
    newer = bool(known.version) and is_newer(newest, known.version)
    if known.stage is Stage.ABSENT or known.stage in _BEGUN or failed is Task.INSTALL or newer:
        can.add(Task.INSTALL)
    if known.stage in _AWAITS_RESTART or failed is Task.RESTART:
        can.add(Task.RESTART)
    there = known.stage in _THERE or known.stage in _BEGUN or failed is not None
    if there and (known.version or known.folder or known.stage is not Stage.FAILED):
        can.add(Task.UNINSTALL)
    if failed is Task.UNINSTALL:
        can.add(Task.UNINSTALL)
    return frozenset(can)


def is_update(known: Deployment) -> bool:
    """Whether an installation there goes over an agent that is there already."""
    return bool(known.version)


def is_newer(one: str, other: str) -> bool:
    """Whether a version of a package is above another one. Only its first three numbers count
    (Windows Installer, "ProductVersion Property")."""
    return bool(one and other) and version_key(one) > version_key(other)


def alone_in_site(
    hosts: Iterable[str], controllers: Sequence[DomainController]
) -> tuple[DomainController, ...]:
    """Those of the hosts that are the only controller of their site, or whose site is not known:
    nobody stands in there for certain, so none of them is restarted from here."""
    sites: dict[str, int] = {}
    for controller in controllers:
        sites[controller.site] = sites.get(controller.site, 0) + 1
    wanted = set(hosts)
    return tuple(c for c in controllers if c.host in wanted and (not c.site or sites[c.site] == 1))


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many writable controllers there are, and how far their agents are."""

    writable: int
    active: int
    waiting: int
    """Installed, and not capturing before a restart."""
    failed: int
    silent: int = 0

    @property
    def uncovered(self) -> int:
        return self.writable - self.active


def coverage(controllers: Iterable[DomainController], known: Mapping[str, Deployment]) -> Coverage:
    writable = [c.host for c in controllers if c.writable]
    stages = [known[host].stage if host in known else Stage.ABSENT for host in writable]
    return Coverage(
        len(writable),
        stages.count(Stage.ACTIVE),
        stages.count(Stage.WAITING),
        stages.count(Stage.FAILED),
        stages.count(Stage.SILENT),
    )


def account_name(user: str, domain: str, account: str = "") -> str:
    """The account that reads the directory, as SMB and WinRM know it: `user@domain` or
    `DOMAIN\\user`. `account` is its account name, where the directory was asked.

    Misconfigured `agent_account_unnamed` for a distinguished name without it.
    """
    named = clean.name(user)
    if "=" in named and "," in named:
        if not account:
            raise Misconfigured("agent_account_unnamed", user=user[:200])
        named = account
    if not named:
        raise Misconfigured("agent_account_missing")
    return named if "@" in named or "\\" in named or not domain else f"{named}@{domain}"


_OF_THE_WAY = ("kerberos", "silent", "unreachable", "no_answer", "lost", "busy", "certificate")


def speaks_of_account(error: AppError) -> bool:
    """Whether a failed sign-in may be the account's fault, and not that of the way to it: then
    what was typed is not used a second time."""
    if not error.code.startswith(("smb_", "winrm_", "sign_in_")):
        return False
    refused = error.code in ("smb_refused", "winrm_refused")
    return not refused and not any(part in error.code for part in _OF_THE_WAY)


def ntlm_may_help(error: AppError | None) -> bool:
    """Whether Kerberos is what did not work. NTLM is never used unless a person chooses it."""
    unknown = "winrm_sign_in_failed"  # nobody said why
    return error is not None and ("kerberos" in error.code or error.code == unknown)


def share(known: Deployment) -> float:
    """How much of its task a controller has behind it, between 0 and 1: the steps, and within
    the copy its bytes."""
    if known.task is None or known.step not in STEPS:
        return 0.0
    steps = _steps_of(known.task)
    if known.step not in steps:
        return 0.0
    within = known.done / known.total if known.step == "copy" and known.total > 0 else 0.0
    return (steps.index(known.step) + min(1.0, within)) / len(steps)


def _steps_of(task: Task) -> tuple[str, ...]:
    """The steps that a task goes through, as `deployment.STEPS` lists them."""
    first = STEPS.index("restart")
    if task is Task.INSTALL:
        return STEPS[:first]
    if task is Task.RESTART:
        return ("connect", *STEPS[first : STEPS.index("remove")])
    return ("connect", "remove", "tidy")


def wants_sign_in(rows: Mapping[str, CheckResult]) -> bool:
    """Whether a controller can be signed in on at all, by what the network said of it."""
    asked = (rows[name].state for name in ("resolves", "reachable") if name in rows)
    return CheckState.FAILED not in asked


def choosable(controller: DomainController) -> bool:
    """Whether an agent could be of use there: writable, and Windows as far as is known."""
    system = controller.system
    return controller.writable and (not system or "windows" in system.casefold())


def listed(
    named: Iterable[str], known: Iterable[Deployment], found: Sequence[DomainController]
) -> tuple[DomainController, ...]:
    """Every controller to show: those of the directory, those that were chosen, and those where
    something was installed. By name."""
    rows = passwords.candidates(named, found)
    have = {c.host for c in rows}
    further = [DomainController(d.controller) for d in known if d.controller not in have]
    return tuple(sorted((*rows, *further), key=lambda c: c.host))
