# Starts the removal as SYSTEM, as start.ps1 does the installation.
# In:  task (its name), folder (under ADMIN$, IdentityConnect\<random>), product ({GUID})
# Out: started: true or false; or refused: scheduler_stopped
# include: begin
# include: task
$job = @'
# include: job
'@
if ($given.product -notmatch '^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$') {
    throw "product: $($given.product)"
}
$work = @{ action = 'remove'; product = $given.product }
Send-Answer (Start-Work $given $work $job)
