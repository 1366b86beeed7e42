# What the scheduled task runs as SYSTEM. It stands in a single-quoted here-string of start.ps1 and
# remove.ps1, so no line of it begins with the end of one.
# In:  $data, set before it: JSON in Base64: action (install, remove), folder (full path, only
#      SYSTEM and Administrators may write there), result (path of the file to write), package (name
#      of the MSI), sha256, signer (subject of the certificate that signed it, or how that begins up
#      to a comma, or ''), product (ProductCode)
# Out: the result, all of it or none: exit_code of msiexec, or null and refused (sha256, signature,
#      open: it could not be read, msiexec: it could not be started); found: what was found instead;
#      line: what Windows said. And install.log
$ErrorActionPreference = 'Stop'
$bytes = [Convert]::FromBase64String($data)
$given = ConvertFrom-Json -InputObject ([System.Text.Encoding]::UTF8.GetString($bytes))
$answer = @{ exit_code = $null; refused = ''; found = ''; line = '' }
$held = $null
$stage = 'open'
try {
    $log = Join-Path $given.folder 'install.log'
    $ending = "/qn /norestart REBOOT=ReallySuppress /l*v `"$log`""
    $arguments = "/x $($given.product) $ending"
    if ($given.action -eq 'install') {
        $package = Join-Path $given.folder $given.package
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
            $answer.refused = 'sha256'
        } elseif ($given.signer) {
            $signature = Get-AuthenticodeSignature -LiteralPath $package
            $answer.found = ''
            if ($null -ne $signature.SignerCertificate) {
                $answer.found = $signature.SignerCertificate.Subject
            }
            # Whole names only: "CN=Example" is not how "CN=Example Attacker" begins
            $begins = "$($answer.found),".StartsWith("$($given.signer),", [StringComparison]::Ordinal)
            if ($signature.Status -ne 'Valid' -or -not $begins) {
                $answer.refused = 'signature'
                $answer.line = $signature.Status.ToString()
            }
        }
    }
    if (-not $answer.refused) {
        $stage = 'msiexec'
        $msiexec = "$env:SystemRoot\System32\msiexec.exe"
        $process = Start-Process -FilePath $msiexec -ArgumentList $arguments -Wait -PassThru
        $answer.exit_code = $process.ExitCode
    }
} catch {
    $answer.refused = $stage
    $answer.line = $_.Exception.GetBaseException().Message
} finally {
    if ($null -ne $held) { $held.Close() }
}
$json = ConvertTo-Json -InputObject $answer -Compress
[System.IO.File]::WriteAllText("$($given.result).new", $json, (New-Object System.Text.UTF8Encoding($false)))
[System.IO.File]::Move("$($given.result).new", $given.result)
