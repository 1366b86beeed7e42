# When Windows started (DateTime, local time). Computed by Windows from the clock and the time that
# has passed: it may wander by seconds when the clock is set.
function Read-Boot {
    (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30).LastBootUpTime
}

function Format-Time($time) { $time.ToUniversalTime().ToString('s') + 'Z' }
