# Deletes the task. One that goes on running stays; one that has just ended is waited for.
# In:  task
# Out: removed: it is not there any more
# include: begin
$running = $true
for ($try = 0; $running -and $try -lt 25; $try++) {
    if ($try -gt 0) { Start-Sleep -Milliseconds 200 }
    $task = Get-ScheduledTask -TaskName $given.task -ErrorAction SilentlyContinue
    $running = $null -ne $task -and [int]$task.State -eq 4
}
if ($null -ne $task -and -not $running) {
    Unregister-ScheduledTask -TaskName $given.task -Confirm:$false
}
Send-Answer @{ removed = -not $running }
