# Asks Windows to restart in a few seconds, so that this answer still arrives.
# In:  reason (shown to who is signed in, and written to the event log)
# Out: boot: of the session that ends; asked: false where a restart was under way already;
#      exit_code of shutdown.exe
# include: begin
# include: boot
$boot = Format-Time (Read-Boot)
$reason = ([string]$given.reason).Replace('"', "'")
$start = New-Object System.Diagnostics.ProcessStartInfo
$start.FileName = "$env:SystemRoot\System32\shutdown.exe"
# p:4:2: planned, an application, its installation
$start.Arguments = "/r /t 5 /d p:4:2 /c `"$reason`""
$start.UseShellExecute = $false
$start.CreateNoWindow = $true
# What it says differs from language to language; its exit code does not
$start.RedirectStandardOutput = $true
$start.RedirectStandardError = $true
$process = [System.Diagnostics.Process]::Start($start)
$process.WaitForExit()
$code = $process.ExitCode
# 1115 ERROR_SHUTDOWN_IN_PROGRESS, 1190 ERROR_SHUTDOWN_IS_SCHEDULED
if ($code -ne 0 -and $code -ne 1115 -and $code -ne 1190) { throw "shutdown.exe: $code" }
Send-Answer @{ boot = $boot; asked = $code -eq 0; exit_code = $code }
