"""The exact line that puts a failed check right, to be copied (pure).

Names of rules and groups that differ from language to language are not used: firewall rules go by
their `Name`, groups by their SID. What comes from outside is quoted.
"""

from __future__ import annotations

from app.errors import AppError


def fix(error: AppError) -> str:
    """A PowerShell line for this failure, or empty where there is none."""
    return _LINES[error.code].format_map(_Quoted(error.params)) if error.code in _LINES else ""


def where(error: AppError) -> str:
    """`controller` or `here`: on which machine the line is run; empty without a line."""
    if error.code not in _LINES:
        return ""
    return "here" if error.code in _HERE else "controller"


_HERE = frozenset(
    {
        "controller_name_unresolved",
        "controller_no_answer",
        "not_joined",
        "rights_missing",
    }
)

_LINES = {
    "controller_name_unresolved": "Resolve-DnsName -Name {host} -Type A",
    "controller_no_answer": "Test-NetConnection -ComputerName {host} -Port 389",
    "smb_refused": "Set-Service LanmanServer -StartupType Automatic; Start-Service LanmanServer",
    "smb_silent": "Enable-NetFirewallRule -Name FPS-SMB-In-TCP",
    "winrm_refused": "Enable-PSRemoting -Force",
    "winrm_silent": "Enable-NetFirewallRule -Name WINRM-HTTP-In-TCP",
    "not_joined": "Add-Computer -DomainName {domain} -Restart",
    "scripts_restricted": "$ExecutionContext.SessionState.LanguageMode",
    "powershell_old": "$PSVersionTable.PSVersion",
    "scheduler_stopped": "Set-Service Schedule -StartupType Automatic; Start-Service Schedule",
    "rights_missing": "Add-ADGroupMember -Identity {sid} -Members {account}",
}


class _Quoted(dict[str, str]):
    """Parameters as single-quoted PowerShell strings, in which only quotes have a meaning
    (about_Quoting_Rules: also the typographic ones)."""

    def __init__(self, params: object) -> None:
        items = dict(params) if isinstance(params, dict) else {}
        super().__init__((name, _quoted(str(value))) for name, value in items.items())

    def __missing__(self, name: str) -> str:
        return "''"


def _quoted(text: str) -> str:
    plain = "".join(c for c in text if c.isprintable())
    for mark in "'‘’‚‛":
        plain = plain.replace(mark, mark * 2)
    return f"'{plain}'"
