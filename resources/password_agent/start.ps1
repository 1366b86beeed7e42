# Starts the installation as SYSTEM. Asked again for the same task, it starts nothing.
# In:  task (its name), folder (under ADMIN$, IdentityConnect\<random>), package (name of the MSI in
#      it), sha256, signer (subject of the certificate that signed it, or how that begins, or '')
# Out: started: true or false; or refused: scheduler_stopped
# include: begin
# include: task
$job = @'
# include: job
'@
$work = @{
    action = 'install'
    package = $given.package
    sha256 = $given.sha256
    signer = $given.signer
}
Send-Answer (Start-Work $given $work $job)
