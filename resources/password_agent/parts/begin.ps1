# Begins every script. Windows PowerShell 5.1 (Windows Server 2016 and newer).
# In:  one JSON object over standard input, piped in or read here.
# Out: one JSON object, all of its characters ASCII, so that no code page can change it.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    # AppLocker or Windows Defender Application Control: no method may be called from here on
    '{"refused":"language_mode"}'
    return
}
if ($PSVersionTable.PSVersion -lt [version]'5.1') {
    '{"refused":"powershell_old"}'
    return
}
$text = @($input) -join "`n"
if (-not $text) { $text = [Console]::In.ReadToEnd() }
$given = ConvertFrom-Json -InputObject $text

function Send-Answer($found) {
    $json = ConvertTo-Json -InputObject $found -Compress -Depth 6
    [regex]::Replace($json, '[^ -~]', { param($one) '\u{0:x4}' -f [int][char]$one.Value })
}
