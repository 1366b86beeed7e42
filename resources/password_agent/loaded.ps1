# Whether the filter is loaded since the last start of Windows. Changes nothing. LSASS itself is not
# opened: that would alarm whatever watches over credentials there.
# In:  product, product_code, service, filter (parts/agent.ps1)
# Out: state: loaded (its file is mapped as a program), refused (Windows said so: refusals), absent
#      (it is not registered), idle (nobody has mapped its file), unknown (its file could not be
#      tried);
#      refusals: [{id, at, values}]; boot; protection (parts/lsa.ps1); service
# include: begin
# include: registry
# include: boot
# include: events
# include: lsa
# include: agent

# A file that is mapped as a program cannot be opened for writing, by whoever and however it is
# shared: 0x80070020 ERROR_SHARING_VIOLATION, 0x800704C8 ERROR_USER_MAPPED_FILE. Nothing is written.
# Whoever reads it and lets nobody write (a virus scanner, a backup) has the same effect; but then
# it cannot be opened alone either, which what is mapped does not hinder: its handle was closed.
function Test-Mapped($path) {
    $open = [System.IO.FileMode]::Open
    $write = [System.IO.FileAccess]::Write
    $read = [System.IO.FileAccess]::Read
    $share = [System.IO.FileShare]'ReadWrite, Delete'
    for ($try = 0; $try -lt 10; $try++) {
        if ($try -gt 0) { Start-Sleep -Milliseconds 300 }
        try {
            [System.IO.File]::Open($path, $open, $write, $share).Close()
            return $false
        } catch {
            $code = $_.Exception.GetBaseException().HResult
            if ($code -eq -2147023672) { return $true }
            if ($code -ne -2147024864) { return $null }
        }
        try {
            [System.IO.File]::Open($path, $open, $read, [System.IO.FileShare]::None).Close()
            return $true
        } catch {
            # Somebody has it open, who may be the only hindrance
            $null = $_
        }
    }
    return $null
}

$boot = Read-Boot
$agent = Read-Agent $given
# 16953: the notification DLL failed to load. 3033: not signed as LSASS wants it; 3063: it has
# sections that are shared.
$lists = @(
    (Read-Events 'System' 'Microsoft-Windows-Directory-Services-SAM' 16953 $boot),
    (Read-Events 'Microsoft-Windows-CodeIntegrity/Operational' 'Microsoft-Windows-CodeIntegrity' @(3033, 3063) $boot)
)
$refusals = @()
foreach ($list in $lists) {
    foreach ($entry in @($list)) {
        if ($null -eq $entry) { continue }
        $values = Read-Properties $entry
        $about = ($values -join ' ').IndexOf($given.filter, [StringComparison]::OrdinalIgnoreCase)
        if ($about -ge 0) {
            $refusals += @{ id = $entry.Id; at = Format-Time $entry.TimeCreated; values = [string[]]$values }
        }
    }
}
$state = 'absent'
foreach ($filter in $agent.filters) {
    if ($state -eq 'loaded') { continue }
    $mapped = Test-Mapped $filter.file
    $state = 'unknown'
    if ($mapped -eq $true) { $state = 'loaded' }
    if ($mapped -eq $false) { $state = 'idle' }
}
if ($refusals.Count -gt 0 -and $state -ne 'absent') { $state = 'refused' }
Send-Answer @{
    state = $state
    refusals = @($refusals)
    boot = Format-Time $boot
    protection = Read-Protection $boot
    service = $agent.service
}
