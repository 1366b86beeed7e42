"""Password agents on domain controllers: what is asked for, and what is known of each (pure).

The push itself is `app.password_agent`; what it reached is kept by the store, so that a closed
program goes on where it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.errors import AppError, Param
from app.findings import DomainController


class Task(StrEnum):
    """What is to be done with a controller. An upgrade is an installation over another version."""

    INSTALL = "install"
    RESTART = "restart"
    UNINSTALL = "uninstall"


class Stage(StrEnum):
    """How far a controller is."""

    ABSENT = "absent"
    STARTED = "started"
    """The installation has begun; nothing of it is on the controller yet, or not all."""
    COPIED = "copied"
    INSTALLED = "installed"
    """msiexec is done and was verified; no restart is needed, or nobody knows yet."""
    WAITING = "waiting_for_restart"
    ACTIVE = "active"
    """The filter is loaded since the restart."""
    SILENT = "silent"
    """It was active and is not heard of any more."""
    FAILED = "failed"


READY_CHECKS = (
    *("smb_sign_in", "admin_share", "winrm_sign_in", "windows", "disk", "lsa_protection"),
    *("packages", "pending_restart", "installing", "agent", "clock_here"),
)
"""What is looked at with an account, beside the network: SMB with signing and encryption; a probe
file in ADMIN$, removed again; WinRM, and by which mechanism; version and architecture; free disk;
RunAsPPL as it is in effect; what else is in "Notification Packages"; a restart that waits; msiexec
at work; the agent that is there; the controller's clock against ours."""

STEPS = (
    # install
    *("connect", "prepare", "copy", "start", "run", "verify", "tidy"),
    # restart
    *("restart", "gone", "back", "services", "loaded"),
    # uninstall
    "remove",
)
"""Where a task can fail, in order: sign-in (SMB and WinRM); the protected folder; the package; the
one-shot task as SYSTEM; msiexec until its exit code; file, registry value and service; what was
copied is deleted. Then: the restart is asked for; the controller stops answering; it answers; LDAP,
SYSVOL and DNS serve; the filter is loaded. `remove` is msiexec's removal."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Signs in on controllers. Never stored by whoever is given one.

    `user` as `user@domain` or `DOMAIN\\user`. `ntlm` are the controllers for which NTLM was chosen
    (host names in lower case); everywhere else it is Kerberos.
    """

    user: str
    password: str = field(repr=False)
    ntlm: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Package:
    """The MSI to push. `sha256` (64 hexadecimal digits, lower case) is what it must be; it is
    compared before it is sent and again on the controller, while it is held open."""

    path: Path
    sha256: str
    version: str = ""
    product_code: str = ""
    """`{GUID}`, read from the package."""


@dataclass(frozen=True, slots=True)
class Deployment:
    """One controller. `step` is where `task` is or where it failed (`error` says why)."""

    controller: str
    stage: Stage = Stage.ABSENT
    task: Task | None = None
    """Under way, or failed; None when nothing is to be done."""
    step: str = ""
    error: AppError | None = None
    version: str = ""
    """Of the agent that is installed; empty for none, or unknown."""
    folder: str = ""
    """What is left there under ADMIN$, as `IdentityConnect\\<random>`; or nothing."""
    changed_at: float = 0.0
    """Unix seconds."""
    done: int = 0
    total: int = 0
    """Bytes of the copy, while it is made."""


@dataclass(frozen=True, slots=True)
class DeploymentEvent:
    """A line of a controller's log. `code` has words in `app.text`; `line` is what the controller
    itself said, such as the line of msiexec's log that failed."""

    controller: str
    at: float
    step: str
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    line: str = ""


def version_key(version: str) -> tuple[int, ...]:
    """To compare versions of packages by: their first three numbers (Windows Installer,
    "ProductVersion Property")."""
    numbers = [int(each) for each in re.findall(r"\d+", version)[:3]]
    return tuple([*numbers, 0, 0, 0][:3])


def restart_order(hosts: Iterable[str], controllers: Iterable[DomainController]) -> tuple[str, ...]:
    """The order in which controllers restart: by name, the primary one last."""
    primary = {c.host.casefold() for c in controllers if c.is_primary}
    return tuple(sorted(dict.fromkeys(hosts), key=lambda h: (h.casefold() in primary, h)))
