# Read-Agent: what there is of the agent. Needs registry.ps1.
# In:  product (its DisplayName), product_code ({GUID} to look for beside that name, or ''), service,
#      filter (how the name of its DLL begins; the rest is its version)
# Out: products: [{code, name, version}]; service: '' or a status such as Running; service_start: 2
#      automatic, 3 manual, 4 disabled, or null; filters: [{entry, file, present, version}] of
#      "Notification Packages"; others: [entry], which are kept
function Read-Products($given) {
    $places = @(
        'SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall'
        'SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall'
    )
    foreach ($place in $places) {
        $list = Open-Key $place
        if ($null -eq $list) { continue }
        foreach ($code in $list.GetSubKeyNames()) {
            $key = $list.OpenSubKey($code)
            if ($null -eq $key) { continue }
            $name = [string]$key.GetValue('DisplayName', '')
            $ours = $code -eq $given.product_code -or ($name -and $name -eq $given.product)
            # Of Windows Installer only: these names are product codes, and msiexec /x takes them
            if ($ours -and $key.GetValue('WindowsInstaller', 0) -eq 1) {
                @{ code = $code; name = $name; version = [string]$key.GetValue('DisplayVersion', '') }
            }
            $key.Close()
        }
        $list.Close()
    }
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

function Read-Agent($given) {
    $state = ''
    $service = Get-Service -Name $given.service -ErrorAction SilentlyContinue
    if ($null -ne $service) { $state = $service.Status.ToString() }
    $filters = @()
    $others = @()
    foreach ($entry in @(Read-Value 'SYSTEM\CurrentControlSet\Control\Lsa' 'Notification Packages')) {
        if (-not $entry) { continue }
        $leaf = $entry.Substring($entry.LastIndexOf('\') + 1)
        if ($leaf.StartsWith($given.filter, [StringComparison]::OrdinalIgnoreCase)) {
            $filters += Read-Filter $entry
        } else {
            $others += $entry
        }
    }
    @{
        products = @(Read-Products $given)
        service = $state
        service_start = Read-Value "SYSTEM\CurrentControlSet\Services\$($given.service)" 'Start'
        filters = @($filters)
        others = @($others)
    }
}
