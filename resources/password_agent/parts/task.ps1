# Start-Once: runs a job as SYSTEM through a scheduled task without a trigger. From a network logon
# msiexec can fail with 1603; as SYSTEM it does not. SYSTEM goes by its SID: its name differs from
# language to language. An encoded command is not subject to the execution policy that Group Policy
# may order for files.
# In:  name, work (hashtable, handed to the job as JSON), job (its text)
function Start-Once($name, $work, $job) {
    $json = ConvertTo-Json -InputObject $work -Compress -Depth 3
    $data = [Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($json))
    $text = "`$data = '$data'`n$job"
    $code = [Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes($text))
    $shell = "$env:SystemRoot\System32\WindowsPowerShell\v1.0\powershell.exe"
    $line = "-NoProfile -NonInteractive -EncodedCommand $code"
    $action = New-ScheduledTaskAction -Execute $shell -Argument $line
    $system = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest
    $limit = [TimeSpan]::FromHours(2)
    $settings = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries `
        -ExecutionTimeLimit $limit -MultipleInstances IgnoreNew
    $null = Register-ScheduledTask -TaskName $name -Action $action -Principal $system -Settings $settings
    Start-ScheduledTask -TaskName $name
}

# Starts the job once for this task: a caller that died and asks again changes nothing.
function Start-Work($given, $work, $job) {
    if ($given.folder -notmatch '^IdentityConnect\\[0-9a-z_-]+$') { throw "folder: $($given.folder)" }
    $work.folder = Join-Path $env:SystemRoot $given.folder
    if ($given.task -notmatch '^[0-9a-z-]+$') { throw "task: $($given.task)" }
    $work.result = Join-Path $work.folder "$($given.task).json"
    if (Test-Path -LiteralPath $work.result) { return @{ started = $false } }
    $task = Get-ScheduledTask -TaskName $given.task -ErrorAction SilentlyContinue
    if ($null -ne $task) {
        # 3 ready, 0x41303 SCHED_S_TASK_HAS_NOT_RUN: its caller died between the two lines above
        $last = (Get-ScheduledTaskInfo -TaskName $given.task).LastTaskResult
        if ([int]$task.State -ne 3 -or $last -ne 0x41303) { return @{ started = $false } }
        Start-ScheduledTask -TaskName $given.task
        return @{ started = $true }
    }
    if ((Get-Service -Name Schedule).Status -ne 'Running') {
        return @{ refused = 'scheduler_stopped' }
    }
    Start-Once $given.task $work $job
    @{ started = $true }
}
