# How far the task of start.ps1 or remove.ps1 is.
# In:  task, folder
# Out: state: waiting (registered, not begun), running, ended, absent (no task, no result); when it
#      has ended: exit_code of msiexec, or null and refused (parts/job.ps1; lost: no result was
#      left), found, line; task_result: what Task Scheduler says of it
# include: begin
# What has ended, then what runs, then the result: the task writes its result before it ends, so an
# end that is seen has its result
$state = 'absent'
$last = $null
$task = Get-ScheduledTask -TaskName $given.task -ErrorAction SilentlyContinue
if ($null -ne $task) {
    $last = [long](Get-ScheduledTaskInfo -TaskName $given.task).LastTaskResult
    $task = Get-ScheduledTask -TaskName $given.task
    $state = 'ended'
    # 2 queued, 4 running; 0x41303 SCHED_S_TASK_HAS_NOT_RUN. 0x41301 (is running) is not asked for:
    # it stays when Windows goes down in the middle
    if ($last -eq 0x41303 -or [int]$task.State -eq 2) { $state = 'waiting' }
    if ([int]$task.State -eq 4) { $state = 'running' }
}
$result = Join-Path (Join-Path $env:SystemRoot $given.folder) "$($given.task).json"
$answer = @{ state = $state; task_result = $last; exit_code = $null; refused = ''; found = ''; line = '' }
if ($state -eq 'ended') { $answer.refused = 'lost' }
if (Test-Path -LiteralPath $result) {
    $told = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($result))
    $answer.state = 'ended'
    $answer.exit_code = $told.exit_code
    $answer.refused = $told.refused
    $answer.found = $told.found
    $answer.line = $told.line
}
Send-Answer $answer
