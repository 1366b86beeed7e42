# Read-Agent: what there is of the agent. Needs names.ps1, registry.ps1.
# In:  product: the ProductCode to look for beside its name, or ''
# Out: product, version: of the installed product ('' for none; a filter that nobody installed has
#      the version of its file); service: '' or a status such as Running; service_start: 2
#      automatic, 3 manual, 4 disabled, or null; filters: [{entry, file, present, version}] of
#      "Notification Packages"; others: [entry], which are kept
function Read-Product($wanted) {
    $found = @{ product = ''; version = '' }
    $places = @(
        'SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall'
        'SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall'
    )
    foreach ($place in $places) {
        $list = Open-Key $place
        if ($null -eq $list) { continue }
        foreach ($code in $list.GetSubKeyNames()) {
            if ($found.product -and $found.product -eq $wanted) { continue }
            $key = $list.OpenSubKey($code)
            if ($null -eq $key) { continue }
            $ours = $code -eq $wanted -or $key.GetValue('DisplayName', '') -eq $ourTitle
            # Of Windows Installer only: these names are product codes, and msiexec /x takes them
            if ($ours -and $key.GetValue('WindowsInstaller', 0) -eq 1) {
                $found.product = $code
                $found.version = [string]$key.GetValue('DisplayVersion', '')
            }
            $key.Close()
        }
        $list.Close()
    }
    $found
}

function Read-Filter($entry) {
    # LSASS looks in System32 for a bare name; most entries leave .dll out
    $file = $entry
    if (-not $entry.Contains('\')) { $file = Join-Path "$env:SystemRoot\System32" $entry }
    if (-not [System.IO.File]::Exists($file)) { $file += '.dll' }
    $present = [System.IO.File]::Exists($file)
    $version = ''
    if ($present) {
        $version = [string][System.Diagnostics.FileVersionInfo]::GetVersionInfo($file).FileVersion
    }
    @{ entry = $entry; file = $file; present = $present; version = $version }
}

function Read-Agent($wanted) {
    $agent = Read-Product $wanted
    $agent.service = ''
    $service = Get-Service -Name $ourService -ErrorAction SilentlyContinue
    if ($null -ne $service) { $agent.service = $service.Status.ToString() }
    $agent.service_start = Read-Value "SYSTEM\CurrentControlSet\Services\$ourService" 'Start'
    $filters = @()
    $others = @()
    foreach ($entry in @(Read-Value 'SYSTEM\CurrentControlSet\Control\Lsa' 'Notification Packages')) {
        if (-not $entry) { continue }
        $leaf = $entry.Substring($entry.LastIndexOf('\') + 1)
        if ($leaf.StartsWith($ourFilter, [StringComparison]::OrdinalIgnoreCase)) {
            $filters += Read-Filter $entry
        } else {
            $others += $entry
        }
    }
    $agent.filters = @($filters)
    $agent.others = @($others)
    if (-not $agent.version -and $filters.Count -gt 0) { $agent.version = $filters[0].version }
    $agent
}
