# What the scheduled task runs as SYSTEM. It stands in a single-quoted here-string of start.ps1 and
# remove.ps1, so no line of it begins with the end of one.
# In:  $data, set before it: JSON in Base64: action (install, remove), folder (full path, only
#      SYSTEM and Administrators may write there), result (path of the file to write), name and sha256
#      of the package, signer (SHA-1 thumbprint of the certificate that signed it, or ''),
#      product_code
# Out: the result, all of it or none: state: done (exit_code of msiexec), refused (reason: sha256 or
#      signer; found instead), failed (reason: missing or error); line: what Windows said.
#      And msiexec.log
$ErrorActionPreference = 'Stop'
$bytes = [Convert]::FromBase64String($data)
$given = ConvertFrom-Json -InputObject ([System.Text.Encoding]::UTF8.GetString($bytes))
$answer = @{ state = 'failed'; exit_code = $null; reason = ''; found = ''; line = '' }
$held = $null
try {
    $log = Join-Path $given.folder 'msiexec.log'
    $ending = "/qn /norestart REBOOT=ReallySuppress /l*v `"$log`""
    $arguments = "/x $($given.product_code) $ending"
    if ($given.action -eq 'install') {
        $package = Join-Path $given.folder $given.name
        $arguments = "/i `"$package`" $ending"
        # Held until msiexec is done: nobody can write, rename or delete what was compared
        $open = [System.IO.FileMode]::Open
        $read = [System.IO.FileAccess]::Read
        $held = [System.IO.File]::Open($package, $open, $read, [System.IO.FileShare]::Read)
        # This class, because the managed one refuses to work under FIPS policy
        $hasher = New-Object System.Security.Cryptography.SHA256CryptoServiceProvider
        $digest = [BitConverter]::ToString($hasher.ComputeHash($held))
        $answer.found = $digest.Replace('-', '').ToLowerInvariant()
        if ($answer.found -ne $given.sha256) {
            $answer.reason = 'sha256'
        } elseif ($given.signer) {
            $signature = Get-AuthenticodeSignature -LiteralPath $package
            $answer.found = ''
            if ($null -ne $signature.SignerCertificate) {
                $answer.found = $signature.SignerCertificate.Thumbprint
            }
            if ($signature.Status -ne 'Valid' -or $answer.found -ne $given.signer) {
                $answer.reason = 'signer'
                $answer.line = $signature.Status.ToString()
            }
        }
    }
    if ($answer.reason) {
        $answer.state = 'refused'
    } else {
        $msiexec = "$env:SystemRoot\System32\msiexec.exe"
        $process = Start-Process -FilePath $msiexec -ArgumentList $arguments -Wait -PassThru
        $answer.exit_code = $process.ExitCode
        $answer.state = 'done'
    }
} catch {
    $fault = $_.Exception.GetBaseException()
    $answer.reason = 'error'
    if ($fault -is [System.IO.FileNotFoundException]) { $answer.reason = 'missing' }
    if ($fault -is [System.IO.DirectoryNotFoundException]) { $answer.reason = 'missing' }
    $answer.line = $fault.Message
} finally {
    if ($null -ne $held) { $held.Close() }
}
$json = ConvertTo-Json -InputObject $answer -Compress
[System.IO.File]::WriteAllText("$($given.result).new", $json, (New-Object System.Text.UTF8Encoding($false)))
[System.IO.File]::Move("$($given.result).new", $given.result)
