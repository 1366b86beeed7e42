# Read-Protection: whether LSASS runs as a protected process, and whether it will after the next
# start. LSASS itself is not opened: that would alarm whatever watches over credentials there.
# Needs registry.ps1, events.ps1.
# Out: now: true, false or null (unknown); registry, policy, boot: RunAsPPL as set, as ordered by
#      Group Policy, and RunAsPPLBoot, the mode of this session (1 with UEFI lock, 2 without), or
#      null; level: of Wininit event 12 as text, or null; secure_boot: on, without which there is no
#      UEFI lock
function Read-Protection($since) {
    $lsa = 'SYSTEM\CurrentControlSet\Control\Lsa'
    $set = Read-Value $lsa 'RunAsPPL'
    $policy = Read-Value 'SOFTWARE\Policies\Microsoft\Windows\System' 'RunAsPPL'
    $boot = Read-Value $lsa 'RunAsPPLBoot'
    $level = $null
    $now = $null
    # "LSASS.exe was started as a protected process with level: 4", once at each start. When the
    # clock is set the time of that start moves with it, and this event does not: a quarter of an
    # hour of room, where RunAsPPLBoot does not know better
    $events = Read-Events 'System' 'Microsoft-Windows-Wininit' 12 $since.AddMinutes(-15)
    if ($null -ne $events -and $events.Count -gt 0) {
        $level = [string](Read-Properties $events[-1])[0]
        $now = $true
    } elseif ($null -ne $events -and (Test-Reach 'System' $since)) {
        $now = $false
    }
    $certain = $now -and $events[-1].TimeCreated -ge $since
    if ($null -ne $boot -and -not $certain) { $now = $boot -gt 0 }
    $secure = (Read-Value 'SYSTEM\CurrentControlSet\Control\SecureBoot\State' 'UEFISecureBootEnabled') -eq 1
    @{
        now = $now
        registry = $set
        policy = $policy
        boot = $boot
        level = $level
        secure_boot = $secure
    }
}
