# How far the task of start.ps1 or remove.ps1 is.
# In:  task, folder
# Out: state: waiting (registered, not begun), running, done, refused, failed (these three with
#      exit_code, reason, found, line: see parts/job.ps1), lost (it ended and left no result), absent
#      (no task, no result); task_result: what Task Scheduler says of it
# include: begin
# What has ended, then what runs, then the result: the task writes its result before it ends, so an
# end that is seen has its result
$state = 'absent'
$last = $null
$task = Get-ScheduledTask -TaskName $given.task -ErrorAction SilentlyContinue
if ($null -ne $task) {
    $last = [long](Get-ScheduledTaskInfo -TaskName $given.task).LastTaskResult
    $task = Get-ScheduledTask -TaskName $given.task
    $state = 'lost'
    # 2 queued, 4 running; 0x41303 SCHED_S_TASK_HAS_NOT_RUN. 0x41301 (is running) is not asked for:
    # it stays when Windows goes down in the middle
    if ($last -eq 0x41303 -or [int]$task.State -eq 2) { $state = 'waiting' }
    if ([int]$task.State -eq 4) { $state = 'running' }
}
$result = Join-Path (Join-Path $env:SystemRoot $given.folder) "$($given.task).json"
$answer = @{ state = $state; task_result = $last; exit_code = $null; reason = ''; found = ''; line = '' }
if (Test-Path -LiteralPath $result) {
    $told = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($result))
    $answer.state = $told.state
    $answer.exit_code = $told.exit_code
    $answer.reason = $told.reason
    $answer.found = $told.found
    $answer.line = $told.line
}
Send-Answer $answer
