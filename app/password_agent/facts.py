"""What `facts.ps1` tells of a controller, and what that means for an installation (pure)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.deployment import Package, version_key
from app.errors import AppError, Misconfigured, Param, Refused, Unavailable
from app.findings import CheckResult, CheckState

MB = 1_000_000
LEAST_FREE = 300 * MB
"""Beside the package: Windows Installer's log alone may have 200 MB."""
_COPIES = 3
"""Of a package: ours, the one that Windows Installer keeps, and what is unpacked of it."""
CLOCK_WARNING_S = 120.0
CLOCK_LIMIT_S = 300.0
"""Kerberos' own (MaxClockSkew; RFC 4120 5.9.1 recommends the same)."""
OF_WINDOWS = frozenset({"scecli", "rassfm"})
"""What stands in "Notification Packages" of a Windows Server that nobody touched."""
LEAST_BUILD = 14393  # Windows Server 2016
WITH_LOCK = 1  # RunAsPPL and RunAsPPLBoot: 1 with UEFI lock, 2 without


@dataclass(frozen=True, slots=True)
class Protection:
    """LSA protection. `now`: LSASS runs protected; None: unknown. The others are RunAsPPL as set
    and as ordered by Group Policy, and RunAsPPLBoot, the mode of this session; None: not there."""

    now: bool | None
    registry: int | None
    policy: int | None
    boot: int | None
    secure_boot: bool

    @property
    def is_ordered(self) -> bool:
        """What the next start of Windows is told; Group Policy wins."""
        return bool(self.registry if self.policy is None else self.policy)

    @property
    def is_locked(self) -> bool:
        """Whether the firmware may keep it on. Older systems do not tell, and lock it wherever
        Secure Boot lets them."""
        return self.secure_boot if self.boot is None else self.boot == WITH_LOCK


@dataclass(frozen=True, slots=True)
class AgentThere:
    """`versions` of the products that Windows Installer has registered, the newest first."""

    versions: tuple[str, ...]
    service: str
    filters: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def version(self) -> str:
        return self.versions[0] if self.versions else ""


@dataclass(frozen=True, slots=True)
class Facts:
    """A controller as it describes itself. `clock` and `boot` are Unix seconds and ISO 8601."""

    clock: float
    boot: str
    build: int
    revision: int
    product_name: str
    architecture: str
    core: bool
    controller: bool
    read_only: bool | None
    powershell: str
    free: int
    protection: Protection
    restart: tuple[str, ...]
    installing: bool
    agent: AgentThere


def read(answer: Mapping[str, object], host: str) -> Facts:
    """Unavailable `remote_answer_unknown` for anything that is no such answer."""
    try:
        return _read(answer)
    except (KeyError, TypeError, ValueError) as error:
        said = f"{host}: {error!r} in {dict(answer)!r}"[:500]
        raise Unavailable("remote_answer_unknown", technical=said) from error


def _read(answer: Mapping[str, object]) -> Facts:
    agent = _map(answer["agent"])
    guard = _map(answer["protection"])
    read_only = answer["read_only"]
    versions = [str(_map(each)["version"]) for each in _list(agent["products"])]
    return Facts(
        clock=_number(answer["clock_ms"]) / 1000,
        boot=str(answer["boot"]),
        build=_number(answer["build"]),
        revision=_number(answer["revision"]),
        product_name=str(answer["product_name"]),
        architecture=str(answer["architecture"]),
        core=answer["core"] is True,
        controller=answer["controller"] is True,
        read_only=read_only if isinstance(read_only, bool) else None,
        powershell=str(answer["powershell"]),
        free=_number(answer["free"]),
        protection=Protection(
            now=guard["now"] if isinstance(guard["now"], bool) else None,
            registry=_maybe(guard["registry"]),
            policy=_maybe(guard["policy"]),
            boot=_maybe(guard["boot"]),
            secure_boot=guard["secure_boot"] is True,
        ),
        restart=_names(answer["restart"]),
        installing=answer["installing"] is True,
        agent=AgentThere(
            versions=tuple(sorted(versions, key=version_key, reverse=True)),
            service=str(agent["service"]),
            filters=tuple(str(_map(each)["entry"]) for each in _list(agent["filters"])),
            others=_names(agent["others"]),
        ),
    )


def _map(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"no object: {value!r}")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"no list: {value!r}")
    return value


def _names(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in _list(value))


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"no number: {value!r}")
    return value


def _maybe(value: object) -> int | None:
    return None if value is None else _number(value)


# -- what it means ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    state: CheckState
    note: str = ""
    error: AppError | None = None


def _ok(note: str) -> _Row:
    return _Row(CheckState.OK, note)


def _warn(note: str) -> _Row:
    return _Row(CheckState.WARNING, note)


def _fail(error: AppError) -> _Row:
    return _Row(CheckState.FAILED, error=error)


def rows(
    known: Facts, host: str, package: Package | None, *, before: float, after: float, spent: float
) -> Iterator[CheckResult]:
    """The rows of `READY_CHECKS` from `windows` on. The controller's clock was read at some moment
    between `before` and `after` (Unix seconds of this machine)."""
    ahead_s = _ahead(known.clock, before, after)
    params: dict[str, Param] = {
        "host": host,
        "seconds": round(abs(ahead_s)),
        "system": known.product_name,
        "version": f"{known.build}.{known.revision}",
        "architecture": known.architecture,
        "free_mb": known.free // MB,
        "found": known.agent.version,
        "packages": ", ".join(_foreign(known)),
        "service": known.agent.service,
    }
    if package is not None:
        params["wanted"] = package.version
    found: dict[str, _Row] = {
        "windows": _windows(known, host),
        "disk": _disk(known, host, package),
        "lsa_protection": _protection(known.protection, host),
        "packages": _ok("packages_kept" if _foreign(known) else "packages_none"),
        "pending_restart": _pending(known),
        "installing": _warn("installer_at_work") if known.installing else _ok("installer_idle"),
        "agent": _agent(known.agent, host, package),
        "clock_here": _clock(ahead_s, host),
    }
    for check, row in found.items():
        shown = params if row.error is None else {}
        yield CheckResult(check, row.state, spent, row.note, shown, row.error)


def _foreign(known: Facts) -> list[str]:
    return [name for name in known.agent.others if name.casefold() not in OF_WINDOWS]


def _windows(known: Facts, host: str) -> _Row:
    if not known.controller:
        return _fail(Misconfigured("not_a_controller", host=host, system=known.product_name))
    if known.read_only:
        return _fail(Misconfigured("controller_holds_copy", host=host))
    if known.architecture != "AMD64":
        architecture = known.architecture
        return _fail(Misconfigured("architecture_unfit", host=host, architecture=architecture))
    if known.build < LEAST_BUILD:
        return _warn("windows_untried")
    return _ok("windows_core" if known.core else "windows_fits")


def _disk(known: Facts, host: str, package: Package | None) -> _Row:
    size = 0
    if package is not None and package.path.is_file():
        size = package.path.stat().st_size
    least = LEAST_FREE + _COPIES * size
    if known.free < least:
        free, wanted = known.free // MB, least // MB
        return _fail(Misconfigured("disk_short", host=host, free_mb=free, least_mb=wanted))
    return _ok("disk_enough")


def _protection(found: Protection, host: str) -> _Row:
    """What counts is the next start of Windows: until then nobody loads the filter."""
    if found.policy:
        return _fail(Misconfigured("lsa_protection_ordered", host=host))
    if found.is_ordered:
        code = "lsa_protection_on" if found.now is not False else "lsa_protection_next"
        return _fail(Misconfigured(code, host=host, value=found.registry or 0))
    if found.now is None:
        return _warn("lsa_protection_unknown")
    if not found.now:
        return _ok("lsa_protection_off")
    if found.is_locked:
        return _fail(Misconfigured("lsa_protection_locked", host=host))
    return _warn("lsa_protection_ends")


def _pending(known: Facts) -> _Row:
    return _warn(f"restart_waits_{known.restart[0]}") if known.restart else _ok("restart_waits_not")


def _agent(found: AgentThere, host: str, package: Package | None) -> _Row:
    if not found.versions:
        return _warn("agent_left_over") if found.filters or found.service else _ok("agent_absent")
    if package is not None and package.version:
        if newer(found.version, package.version):
            versions = {"found": found.version, "wanted": package.version}
            return _fail(Refused("agent_newer", host=host, **versions))
        if newer(package.version, found.version):
            return _ok("agent_older")
    if found.service and found.service != "Running":
        return _warn("agent_stopped")
    return _ok("agent_there")


def newer(version: str, other: str) -> bool:
    """Compares as Windows Installer does: the first three numbers (ProductVersion)."""
    return version_key(version) > version_key(other)


def _ahead(clock: float, before: float, after: float) -> float:
    """Only what is certain counts as a difference: the script may have read it at any moment."""
    return clock - after if clock > after else min(0.0, clock - before)


def _clock(ahead_s: float, host: str) -> _Row:
    if abs(ahead_s) > CLOCK_LIMIT_S:
        code = "clock_there_ahead" if ahead_s > 0 else "clock_there_behind"
        return _fail(Misconfigured(code, host=host, seconds=round(abs(ahead_s))))
    return (
        _warn("clock_there_differs")
        if abs(ahead_s) > CLOCK_WARNING_S
        else _ok("clock_there_agrees")
    )
