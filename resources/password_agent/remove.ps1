# Starts the removal as SYSTEM, as start.ps1 does the installation.
# In:  task (its name), folder (under ADMIN$, IdentityConnect\<random>), product_code ({GUID})
# Out: started: true or false; or refused: scheduler_stopped
# include: begin
# include: task
$job = @'
# include: job
'@
if ($given.product_code -notmatch '^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$') {
    throw "product_code: $($given.product_code)"
}
$work = @{ action = 'remove'; product_code = $given.product_code }
Send-Answer (Start-Work $given $work $job)
