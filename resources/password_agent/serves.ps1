# Whether a controller serves again after a restart. Changes nothing.
# In:  before (boot, as restart.ps1 gave it), or nothing
# Out: boot; restarted: started anew since `before`; ldap: its rootDSE says that it is in step
#      (isSynchronized); sysvol: shared and ready; dns: answers, silent, or absent where this
#      controller has no DNS service; services: {NTDS, Kdc, Netlogon: a status such as Running}
# include: begin
# include: registry
# include: boot
# include: rootdse

$boot = Read-Boot
$restarted = $false
if ($given.before) {
    # Invariant, whatever the calendar of this machine; see parts/boot.ps1 why not every second counts
    $culture = [Globalization.CultureInfo]::InvariantCulture
    $universal = [Globalization.DateTimeStyles]::AdjustToUniversal
    $before = [DateTime]::Parse($given.before, $culture, $universal)
    $restarted = ($boot.ToUniversalTime() - $before).TotalSeconds -gt 10
}

$ldap = $false
$domain = ''
try {
    $root = Read-RootDse @('isSynchronized', 'ldapServiceName')
    $ldap = $root['isSynchronized'][0] -eq 'TRUE'
    # corp.example.com:dc1$@CORP.EXAMPLE.COM: the last part is the domain of this controller
    $spelled = $root['ldapServiceName'][0]
    $domain = $spelled.Substring($spelled.LastIndexOf('@') + 1)
} catch {
    $ldap = $false
}

$ready = Read-Value 'SYSTEM\CurrentControlSet\Services\Netlogon\Parameters' 'SysvolReady'
$share = Get-SmbShare -Name SYSVOL -ErrorAction SilentlyContinue
$services = @{}
foreach ($name in 'NTDS', 'Kdc', 'Netlogon') {
    $service = Get-Service -Name $name -ErrorAction SilentlyContinue
    $services[$name] = ''
    if ($null -ne $service) { $services[$name] = $service.Status.ToString() }
}

$dns = 'absent'
if ($null -ne (Get-Service -Name DNS -ErrorAction SilentlyContinue)) {
    $dns = 'silent'
    $own = @(Get-NetIPAddress -AddressState Preferred | ForEach-Object { $_.IPAddress })
    # Not on every address: a DNS service may listen on some of them only
    foreach ($address in @($own | Where-Object { $_ -notlike 'fe80*' } | Select-Object -First 6)) {
        if ($dns -eq 'answers' -or -not $domain) { continue }
        try {
            $null = Resolve-DnsName -Name "_ldap._tcp.dc._msdcs.$domain" -Type SRV -Server $address `
                -DnsOnly -QuickTimeout
            $dns = 'answers'
        } catch {
            $dns = 'silent'
        }
    }
}

Send-Answer @{
    boot = Format-Time $boot
    restarted = $restarted
    ldap = $ldap
    sysvol = $ready -eq 1 -and $null -ne $share
    dns = $dns
    services = $services
}
