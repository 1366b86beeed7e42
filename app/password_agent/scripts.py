"""The PowerShell that runs on controllers: `resources/password_agent/*.ps1`, one file a purpose.

Each begins with a comment that names what it is given (one JSON object over standard input) and
what it answers (one JSON object). What several of them do lies in `parts/`; a line
`# include: NAME` stands for such a part. Comments stay here: what is sent is read by a machine.

They are written for Windows PowerShell 5.1 (Windows Server 2016 and newer), and read no text that
differs from language to language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from app.assets import asset
from app.errors import AppError, Misconfigured

NAMES = ("facts", "start", "poll", "verify", "remove", "tidy", "restart", "serves", "loaded")

TITLE = "Identity Connect Password Sync Agent"
"""DisplayName of the agent's package."""
SERVICE = "IdentityConnectPasswordAgent"
FILTER = "IdentityConnectFilter"
"""How the name of its password filter begins; the rest of it is the version."""

_INCLUDE = re.compile(r"^# include: (\w+)$", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*#.*\n", re.MULTILINE)


@cache
def text(name: str) -> str:
    """One of `NAMES`, whole and as it is sent."""
    return _COMMENT.sub("", source(name))


def source(name: str) -> str:
    """One of `NAMES` with its parts, and with the comments of all of them."""
    if name not in NAMES:
        raise ValueError(name)
    return _with_parts(f"password_agent/{name}.ps1")


def _with_parts(path: str) -> str:
    written = asset(path).read_text("utf-8")
    return _INCLUDE.sub(
        lambda found: _with_parts(f"password_agent/parts/{found[1]}.ps1").rstrip("\n"), written
    )


def refusal(answer: Mapping[str, object], host: str) -> AppError | None:
    """Why a script did nothing, where Windows itself does not let it: every script may answer so.

    `scripts_restricted`, `powershell_old`, `scheduler_stopped`.
    """
    match answer.get("refused"):
        case "language_mode":
            return Misconfigured("scripts_restricted", host=host)
        case "powershell_old":
            return Misconfigured("powershell_old", host=host)
        case "scheduler_stopped":
            return Misconfigured("scheduler_stopped", host=host)
        case _:
            return None
