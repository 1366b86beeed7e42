# Starts the installation as SYSTEM. Asked again for the same task, it starts nothing.
# In:  task (its name), folder (under ADMIN$, IdentityConnect\<random>), name (of the MSI in it),
#      sha256, signer (SHA-1 thumbprint of the certificate that signed it, or '')
# Out: started: true or false; or refused: scheduler_stopped
# include: begin
# include: task
$job = @'
# include: job
'@
$work = @{
    action = 'install'
    name = $given.name
    sha256 = $given.sha256
    signer = $given.signer
}
Send-Answer (Start-Work $given $work $job)
