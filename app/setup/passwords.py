"""Where passwords are captured: which controllers there are, which are chosen, which are ready.

Pure. A controller is judged by what the directory says of it (writable, Windows), by what answered
on the network, and by what a sign-in on the controller itself told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.deployment import READY_CHECKS, Package
from app.errors import AppError, Misconfigured, Refused
from app.findings import (
    CheckResult,
    CheckState,
    DomainController,
    DomainFacts,
    Readiness,
    Rights,
)
from app.profile import PasswordSync
from app.setup import clean

NETWORK_CHECKS = ("resolves", "reachable", "smb", "winrm")
"""What is asked of the network, a controller at a time."""
DIRECTORY_CHECKS = ("writable", "system")
COMMON_CHECKS = ("joined", "package", "rights")
"""Of this machine and the account: the same for every controller."""
CHECKS = (*NETWORK_CHECKS, *DIRECTORY_CHECKS, *READY_CHECKS)

INTAKE, CHANGE = "password_changes", "change_password"
"""What a service has to offer, one of them: our own call, or SCIM's `password`."""

LEAST_WINDOWS = (6, 2)
"""Windows Server 2012: WinRM is on by default from there, and the agent is not tried on older."""
_SHA256, _SHA1 = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{40}")
_VERSION = re.compile(r"(\d+)\.(\d+)")


def name_of(check: str) -> str:
    """Code of the words that name a check."""
    return f"ready_{check}"


def check(chosen: PasswordSync) -> tuple[AppError, ...]:
    """What is wrong with a choice."""
    if not chosen.enabled:
        return ()
    wrong = [host for host in chosen.controllers if not clean.is_host(host)]
    if wrong:
        return (Misconfigured("controller_malformed", host=wrong[0][:80]),)
    return () if chosen.controllers else (Misconfigured("password_controllers_none"),)


def tidy_package(chosen: PasswordSync) -> PasswordSync:
    """The package as it is kept: digits without the marks between which they are shown."""

    def digits(text: str) -> str:
        return "".join(c for c in clean.line(text) if c not in " :-").lower()

    return replace(
        chosen,
        package_path=clean.line(chosen.package_path).strip().strip("\"'"),
        package_sha256=digits(chosen.package_sha256),
        package_signer=digits(chosen.package_signer).upper(),
    )


def package_problems(chosen: PasswordSync) -> dict[str, AppError]:
    """What is wrong with a tidy package, by the name of its field; nobody looks at the file."""
    found: dict[str, AppError] = {}
    if not chosen.package_path:
        found["package_path"] = Misconfigured("package_path_missing")
    if not _SHA256.fullmatch(chosen.package_sha256):
        found["package_sha256"] = Misconfigured("package_sha256_malformed")
    if chosen.package_signer and not _SHA1.fullmatch(chosen.package_signer.lower()):
        found["package_signer"] = Misconfigured("package_signer_malformed")
    return found


def not_offered(provider: str, offers: frozenset[str]) -> AppError | None:
    """Why a service cannot take passwords, or None. Refused `passwords_not_offered`."""
    if provider == "zoho":
        # What a custom store of Zoho is given becomes nobody's password
        return Refused("passwords_not_offered_by_zoho")
    if INTAKE in offers or CHANGE in offers:
        return None
    return Refused("passwords_not_offered")


# -- which controllers --------------------------------------------------------------------------


def candidates(
    named: Iterable[str], found: Sequence[DomainController], facts: DomainFacts | None = None
) -> tuple[DomainController, ...]:
    """Every controller that is known, each once, with all that is known of it: those that the
    directory lists, otherwise those that were found in DNS or named. By name."""
    known: dict[str, DomainController] = {}
    for controller in (*(DomainController(_bare(host)) for host in named), *found):
        host = _bare(controller.host)
        known[host] = _merged(known.get(host), replace(controller, host=host, port=0))
    if facts is not None and facts.controllers:
        listed = {_bare(c.host): c for c in facts.controllers}
        known = {host: _merged(known.get(host), c) for host, c in listed.items()}
    return tuple(sorted(known.values(), key=lambda c: c.host))


def _merged(old: DomainController | None, new: DomainController) -> DomainController:
    if old is None:
        return new
    return replace(
        new,
        site=new.site or old.site,
        is_primary=new.is_primary or old.is_primary,
        writable=new.writable and old.writable,
        system=new.system or old.system,
        system_version=new.system_version or old.system_version,
    )


def _bare(host: str) -> str:
    return clean.split_port(clean.host(host))[0]


def uncovered(
    controllers: Iterable[DomainController], chosen: Iterable[str]
) -> tuple[DomainController, ...]:
    """Writable controllers whose password changes nobody would capture."""
    taken = {_bare(host) for host in chosen}
    return tuple(c for c in controllers if c.writable and _bare(c.host) not in taken)


# -- how ready each is --------------------------------------------------------------------------


def directory_rows(controller: DomainController, facts: DomainFacts | None) -> list[Readiness]:
    """What the directory says of one controller; `pending` until it was asked."""
    if facts is None:
        waiting = (CheckResult(name, CheckState.PENDING) for name in DIRECTORY_CHECKS)
        return [Readiness(controller.host, row) for row in waiting]
    return [
        Readiness(controller.host, _writable(controller)),
        Readiness(controller.host, _system(controller)),
    ]


def package_row(package: Package) -> Readiness:
    """The package that would be installed, after it was read and compared."""
    params = {"file": package.path.name, "version": package.version}
    note = "package_known" if package.version else "package_known_unversioned"
    return Readiness("", CheckResult("package", CheckState.OK, note=note, params=params))


def not_asked(host: str, note: str) -> list[Readiness]:
    """The rows of a controller on which nobody has signed in yet, and why."""
    waiting = (CheckResult(name, CheckState.PENDING, note=note) for name in READY_CHECKS)
    return [Readiness(host, row) for row in waiting]


def rights_row(facts: DomainFacts | None, *, use_stored: bool) -> Readiness:
    """Whether the account may install. Another account is judged when it is typed."""
    if not use_stored:
        return Readiness("", CheckResult("rights", CheckState.SKIPPED, note="rights_asked_later"))
    if facts is None:
        return Readiness("", CheckResult("rights", CheckState.PENDING))
    params = {"account": facts.account, "sid": facts.admins_sid}
    match facts.rights:
        case Rights.DOMAIN_ADMIN | Rights.ADMINISTRATOR:
            state, error = CheckState.OK, None
        case Rights.UNSEEN:
            state, error = CheckState.WARNING, None
        case Rights.ORDINARY:
            state, error = CheckState.FAILED, Misconfigured("rights_missing", **params)
    note = f"rights_{facts.rights.value}" if error is None else ""
    return Readiness("", CheckResult("rights", state, note=note, params=params, error=error))


def _writable(controller: DomainController) -> CheckResult:
    if controller.writable:
        return CheckResult("writable", CheckState.OK, note="controller_writable")
    return CheckResult("writable", CheckState.SKIPPED, note="controller_read_only")


def _system(controller: DomainController) -> CheckResult:
    host, system = controller.host, controller.system
    params = {"host": host, "system": system, "version": controller.system_version}
    if not system:
        return CheckResult("system", CheckState.WARNING, note="system_unknown", params=params)
    if "windows" not in system.casefold():
        error = Misconfigured("system_not_windows", **params)
        return CheckResult("system", CheckState.FAILED, error=error)
    found = _VERSION.match(controller.system_version)
    if found and (int(found[1]), int(found[2])) < LEAST_WINDOWS:
        return CheckResult("system", CheckState.FAILED, error=Misconfigured("system_old", **params))
    return CheckResult("system", CheckState.OK, note="system_known", params=params)


def verdict(rows: Mapping[str, CheckResult]) -> CheckState:
    """One state for a controller: the worst of what was found, or how far the checks are; `skipped`
    for one that is not needed, because it is read-only."""
    if "writable" in rows and rows["writable"].state is CheckState.SKIPPED:
        return CheckState.SKIPPED
    states = [row.state for row in rows.values()]
    for state in (CheckState.FAILED, CheckState.RUNNING, CheckState.PENDING, CheckState.WARNING):
        if state in states:
            return state
    return CheckState.OK if states else CheckState.PENDING
