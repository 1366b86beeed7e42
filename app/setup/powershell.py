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
        "winrm_not_proven",
        "winrm_kerberos_clock",
        "winrm_kerberos_unreachable",
        "winrm_kerberos_silent",
    }
)

# The listener that is there keeps its certificate, whatever is set up anew.
_NEW_LISTENER = (
    "winrm delete 'winrm/config/Listener?Address=*+Transport=HTTPS'; "
    "winrm quickconfig -quiet -transport:https"
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
    # -- over WinRM
    "winrm_cut": "Restart-Service -Name WinRM",
    "winrm_no_answer": "Restart-Service -Name WinRM",
    "winrm_busy": "Restart-Service -Name WinRM",
    "winrm_garbled": "Restart-Service -Name WinRM",
    "winrm_not_winrm": "Get-NetTCPConnection -State Listen -LocalPort {port}",
    "winrm_not_taken": "Enable-PSRemoting -Force",
    "winrm_fault": "Enable-PSRemoting -Force",
    "winrm_not_sealed": "winrm quickconfig -quiet -transport:https",
    "winrm_not_proven": "Resolve-DnsName -Name {host} -Type A",
    "winrm_no_negotiate": "Set-Item -Path WSMan:\\localhost\\Service\\Auth\\Negotiate -Value $true",
    "winrm_certificate_unknown": "winrm quickconfig -quiet -transport:https",
    "winrm_certificate_name": _NEW_LISTENER,
    "winrm_certificate_expired": _NEW_LISTENER,
    "winrm_tls_failed": _NEW_LISTENER,
    "winrm_wrong_password": "Search-ADAccount -LockedOut -UsersOnly",
    "winrm_account_revoked": (
        "Search-ADAccount -LockedOut -UsersOnly; Search-ADAccount -AccountDisabled -UsersOnly; "
        "Search-ADAccount -AccountExpired -UsersOnly"
    ),
    "winrm_kerberos_no_service": "setspn.exe -Q {service}",
    "winrm_kerberos_clock": "w32tm.exe /resync /rediscover",
    "winrm_kerberos_unreachable": "Test-NetConnection -ComputerName {host} -Port 88",
    "winrm_kerberos_silent": "Test-NetConnection -ComputerName {host} -Port 88",
    "winrm_kerberos_refused": (
        "Set-Item -Path WSMan:\\localhost\\Service\\Auth\\Kerberos -Value $true"
    ),
    "winrm_ntlm_refused": (
        "Get-ItemProperty -Path HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0 "
        "-Name RestrictReceivingNTLMTraffic -ErrorAction SilentlyContinue"
    ),
    "winrm_access_denied": "Add-ADGroupMember -Identity S-1-5-32-544 -Members {account}",
    "winrm_quota": "Set-Item -Path WSMan:\\localhost\\Shell\\MaxShellsPerUser -Value 50 -Force",
    "script_timeout": "Get-Process | Sort-Object -Property CPU -Descending | Select -First 5",
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
