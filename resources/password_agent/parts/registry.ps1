# Reads the 64-bit view of HKEY_LOCAL_MACHINE, whatever the bitness of this process.
function Open-Key($path) {
    $hive = [Microsoft.Win32.RegistryHive]::LocalMachine
    $view = [Microsoft.Win32.RegistryView]::Registry64
    [Microsoft.Win32.RegistryKey]::OpenBaseKey($hive, $view).OpenSubKey($path)
}

function Read-Value($path, $name) {
    $key = Open-Key $path
    if ($null -eq $key) { return $null }
    try { $key.GetValue($name, $null) } finally { $key.Close() }
}

function Test-Key($path) {
    $key = Open-Key $path
    if ($null -eq $key) { return $false }
    $key.Close()
    $true
}
