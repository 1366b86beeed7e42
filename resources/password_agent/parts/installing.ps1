# Test-Installing: whether Windows Installer is at work. It holds this mutex while it processes an
# execute sequence; whoever asks for another then gets 1618. Taken for an instant and given back.
function Test-Installing {
    $mutex = $null
    # Modify: "the right to release a named mutex"
    $rights = [System.Security.AccessControl.MutexRights]'Synchronize, Modify'
    try {
        $there = [System.Threading.Mutex]::TryOpenExisting(
            'Global\_MSIExecute', $rights, [ref]$mutex)
    } catch {
        # There, and not ours to open
        return $true
    }
    if (-not $there) { return $false }
    try {
        if (-not $mutex.WaitOne(0)) { return $true }
        $mutex.ReleaseMutex()
    } catch [System.Threading.AbandonedMutexException] {
        $mutex.ReleaseMutex()
    } finally {
        $mutex.Close()
    }
    $false
}
