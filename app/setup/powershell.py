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
        "restart_not_back",
        "not_a_controller",
        "controller_holds_copy",
        "ready_too_slow",
        *("smb_unreachable", "smb_account_unknown", "smb_account_disabled", "smb_account_expired"),
        *("smb_account_locked", "smb_account_revoked", "smb_account_not_here"),
        *("smb_kerberos_no_service", "smb_kerberos_unreachable", "smb_kerberos_silent"),
        *("smb_kerberos_clock", "smb_not_administrator", "smb_package_differs", "smb_guest"),
    }
)

# The listener that is there keeps its certificate, whatever is set up anew.
_NEW_LISTENER = (
    "winrm delete 'winrm/config/Listener?Address=*+Transport=HTTPS'; "
    "winrm quickconfig -quiet -transport:https"
)
_SCHEDULER = "Set-Service Schedule -StartupType Automatic; Start-Service Schedule"
_CONTROLLERS = "Get-ADDomainController -Filter 'IsReadOnly -eq $false'"
_UNPROTECT = (
    r"Set-ItemProperty -Path HKLM:\SYSTEM\CurrentControlSet\Control\Lsa -Name RunAsPPL "
    "-Value 0 -Type DWord"
)

_REGISTERED = (
    "Get-ItemPropertyValue -Path HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa "
    "-Name 'Notification Packages'"
)
_INSTALLERS = (
    "Get-CimInstance Win32_Process -Filter \"Name='msiexec.exe'\" | Format-List CommandLine"
)
_SCANNED = "Get-MpThreatDetection | Format-List InitialDetectionTime, Resources"
_FROM_LOG = (
    "Get-WinEvent -MaxEvents 20 -FilterHashtable @{{{{LogName='{}'; Id={}}}}} | Format-List "
    "TimeCreated, Message"
)

# However the account was written: user@domain, where the domain's own name may stand behind an
# account name that is no UPN, or DOMAIN\user. The module puts the variables into its filter itself,
# and escapes them (about_ActiveDirectory_Filter).
_ACCOUNT = (
    "$u = {user}; $s = ($u -split '\\\\')[-1] -replace ('@' + (Get-ADDomain).DNSRoot + '$'); "
    "Get-ADUser -Filter {{ UserPrincipalName -eq $u -or "
    "SamAccountName -eq $s }}"
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
    "scheduler_stopped": _SCHEDULER,
    "push_task_waits": _SCHEDULER,
    "not_a_controller": _CONTROLLERS,
    "controller_holds_copy": _CONTROLLERS,
    "architecture_unfit": "$env:PROCESSOR_ARCHITECTURE",
    "disk_short": "Dism.exe /Online /Cleanup-Image /StartComponentCleanup",
    "lsa_protection_on": _UNPROTECT,
    "lsa_protection_next": _UNPROTECT,
    "lsa_protection_ordered": 'gpresult.exe /Scope Computer /H "$env:TEMP\\policies.html" /F',
    "lsa_protection_locked": (
        "Get-WinEvent -MaxEvents 1 -FilterHashtable @{{ LogName = 'System'; "
        "ProviderName = 'Microsoft-Windows-Wininit'; Id = 12 }}"
    ),
    "agent_newer": "Get-Package -Name 'Identity Connect Password Sync Agent'",
    "clock_there_ahead": "w32tm.exe /resync /rediscover",
    "clock_there_behind": "w32tm.exe /resync /rediscover",
    "ready_too_slow": "Test-NetConnection -ComputerName {host} -CommonTCPPort WINRM",
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
    "winrm_certificate_unknown": _NEW_LISTENER,
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
    # -- the installation
    "push_product_unknown": _REGISTERED,
    "push_still_there": _REGISTERED,
    "push_not_verified": "Get-Service -Name IdentityConnectPasswordAgent; " + _REGISTERED,
    "msiexec_1601": "Set-Service msiserver -StartupType Manual; Start-Service msiserver",
    "msiexec_1618": _INSTALLERS,
    "push_installer_slow": _INSTALLERS,
    "msiexec_1619": _SCANNED,
    "push_package_gone": _SCANNED,
    "msiexec_1625": "Get-ItemProperty -Path "
    "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\Installer; Get-AppLockerPolicy -Effective -Xml",
    "msiexec_other": "net.exe helpmsg {exit_code}",
    "msiexec_other_silent": "net.exe helpmsg {exit_code}",
    "msiexec_1603_silent": "Get-WinEvent -MaxEvents 20 -FilterHashtable @{{LogName='Application'; "
    "ProviderName='MsiInstaller'}} | Format-List TimeCreated, Message",
    "push_package_differs": "Get-SmbSession | Select-Object ClientComputerName, ClientUserName",
    # -- the restart
    "restart_only_one": "Restart-Computer -Force",
    "restart_last_of_site": "dcdiag.exe /q",
    "restart_not_begun": _FROM_LOG.format("System", "1074, 1075, 1076"),
    "restart_not_back": "Test-NetConnection -ComputerName {host} -Port 5985",
    "restart_not_serving": "dcdiag.exe /q /test:Services /test:SysVolCheck /test:DNS",
    "filter_not_registered": _REGISTERED,
    "filter_refused": "; ".join(
        (
            _FROM_LOG.format("Microsoft-Windows-CodeIntegrity/Operational", "3033, 3063"),
            _FROM_LOG.format("System", "16953"),
        )
    ),
    "filter_not_loaded": _FROM_LOG.format("System", "16953"),
    # -- the copy over SMB
    "smb_unreachable": "Test-NetConnection -ComputerName {host} -Port {port}",
    "smb_not_smb": "Get-NetTCPConnection -State Listen -LocalPort {port} | Select-Object "
    "LocalAddress, OwningProcess",
    "smb_encryption_refused": "$on = @{{EnableSMB2Protocol=$true; Force=$true}}; "
    "Set-SmbServerConfiguration @on",
    "smb_guest": "Disable-ADAccount -Identity $((Get-ADDomain).DomainSID.Value + '-501')",
    "smb_account_unknown": _ACCOUNT + " | Select-Object SamAccountName, UserPrincipalName",
    "smb_account_disabled": _ACCOUNT + " | Enable-ADAccount",
    "smb_account_expired": _ACCOUNT + " | Clear-ADAccountExpiration",
    "smb_account_locked": _ACCOUNT + " | Unlock-ADAccount",
    "smb_account_revoked": _ACCOUNT + " -Properties * | "
    "Select-Object Enabled, LockedOut, AccountExpirationDate",
    "smb_account_not_here": _ACCOUNT + " -Properties * | Select-Object LogonWorkstations, MemberOf",
    "smb_no_logon_servers": "Start-Service Netlogon",
    "smb_sign_in_refused": "Get-WinEvent -MaxEvents 5 -FilterHashtable @{{LogName='Security'; "
    "Id=4625}} | Format-List TimeCreated, Message",
    "smb_kerberos_no_service": "setspn.exe -Q $('cifs/' + {host}) ; setspn.exe -Q $('host/' + "
    "{host})",
    "smb_kerberos_unreachable": "Test-NetConnection -ComputerName {host} -Port 88",
    "smb_kerberos_silent": "Test-NetConnection -ComputerName {host} -Port 88",
    "smb_kerberos_clock": "w32tm.exe /resync /rediscover",
    "smb_share_missing": "Set-ItemProperty -Path "
    "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Parameters -Name AutoShareServer "
    "-Type DWord -Value 1; Restart-Service LanmanServer -Force",
    "smb_not_administrator": "Get-ADGroupMember -Recursive -Identity $((Get-ADDomain).DomainSID."
    "Value + '-512') | Select-Object SamAccountName",
    "smb_access_denied": "icacls.exe $env:windir",
    "smb_share_read_only": "Get-Disk | Select-Object Number, FriendlyName, IsReadOnly",
    "smb_disk_full": "Get-Volume -DriveLetter $env:SystemDrive[0]",
    "smb_busy": "Get-SmbSession | Select-Object ClientComputerName, ClientUserName, NumOpens",
    "smb_in_use": _INSTALLERS,
    "smb_connection_lost": "Get-WinEvent -MaxEvents 20 -FilterHashtable @{{LogName='System'; "
    "Level=1,2,3}} | Format-List TimeCreated, ProviderName, Message",
    "smb_failed": "Get-WinEvent -MaxEvents 20 -LogName Microsoft-Windows-SMBServer/Operational | "
    "Format-List TimeCreated, Message",
    "smb_size_differs": "Repair-Volume -DriveLetter $env:SystemDrive[0] -Scan",
    "smb_folder_unprotected": "Get-Volume -DriveLetter $env:SystemDrive[0] | Select-Object "
    "FileSystemType",
    "smb_package_differs": "Get-FileHash -Algorithm SHA256 -LiteralPath {path}",
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
