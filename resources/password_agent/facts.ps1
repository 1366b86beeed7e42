# What an installation needs to know of a controller. Changes nothing.
# In:  product, product_code, service, filter (parts/agent.ps1)
# Out: computer; clock_ms: Unix time; boot; build, revision, product_name, architecture (AMD64),
#      core: Server Core; controller: a domain controller; read_only: true, false or null;
#      powershell; free: bytes on the drive of Windows; protection (parts/lsa.ps1);
#      restart: what waits for one (servicing, update, rename, installer); installing;
#      agent (parts/agent.ps1)
# include: begin
# include: registry
# include: boot
# include: events
# include: lsa
# include: installing
# include: agent
# include: rootdse

# 1.2.840.113556.1.4.1920 is LDAP_CAP_ACTIVE_DIRECTORY_PARTIAL_SECRETS_OID (MS-ADTS 3.1.1.3.4.3)
function Test-ReadOnly {
    try {
        $root = Read-RootDse @('supportedCapabilities')
        $root['supportedCapabilities'] -contains '1.2.840.113556.1.4.1920'
    } catch {
        $null
    }
}

$windows = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
$current = 'SOFTWARE\Microsoft\Windows\CurrentVersion'
$manager = 'SYSTEM\CurrentControlSet\Control\Session Manager'
$boot = Read-Boot
$epoch = New-Object DateTime(1970, 1, 1)
$waits = @()
if (Test-Key "$current\Component Based Servicing\RebootPending") { $waits += 'servicing' }
if (Test-Key "$current\WindowsUpdate\Auto Update\RebootRequired") { $waits += 'update' }
$renames = @(Read-Value $manager 'PendingFileRenameOperations' | Where-Object { $_ })
if ($renames.Count -gt 0) { $waits += 'rename' }
if (Test-Key "$current\Installer\InProgress") { $waits += 'installer' }
$drive = New-Object System.IO.DriveInfo($env:SystemRoot.Substring(0, 2))
Send-Answer @{
    computer = $env:COMPUTERNAME
    clock_ms = [long]([DateTime]::UtcNow - $epoch).TotalMilliseconds
    boot = Format-Time $boot
    build = [int](Read-Value $windows 'CurrentBuildNumber')
    revision = [int](Read-Value $windows 'UBR')
    product_name = [string](Read-Value $windows 'ProductName')
    architecture = [string](Read-Value "$manager\Environment" 'PROCESSOR_ARCHITECTURE')
    core = (Read-Value $windows 'InstallationType') -eq 'Server Core'
    controller = (Read-Value 'SYSTEM\CurrentControlSet\Control\ProductOptions' 'ProductType') -eq 'LanmanNT'
    read_only = Test-ReadOnly
    powershell = $PSVersionTable.PSVersion.ToString()
    free = $drive.AvailableFreeSpace
    protection = Read-Protection $boot
    restart = @($waits)
    installing = Test-Installing
    agent = Read-Agent $given
}
