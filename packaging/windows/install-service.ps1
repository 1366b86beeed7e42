<#
.SYNOPSIS
Installs the agent of Identity Connect as a service of Windows, or removes it.

.DESCRIPTION
The service runs "identity-connect agent --wait --windows-service" as LocalSystem in
%ProgramData%\IdentityConnect: DPAPI keeps the key of its secrets there, readable by SYSTEM and
Administrators alone. Run it in an elevated Windows PowerShell 5.1 or later:

    .\install-service.ps1 -Program "C:\Program Files\Identity Connect\identity-connect.exe"
    .\install-service.ps1 -Remove

Settings are made for the service with the same folder, elevated:

    identity-connect --profile-folder "$env:ProgramData\IdentityConnect" setup --answers answers.toml

This script was not run where it was written: there is no Windows there.
#>
[CmdletBinding(DefaultParameterSetName = 'Install')]
param(
    [Parameter(Mandatory = $true, ParameterSetName = 'Install')]
    [string] $Program,

    [Parameter(Mandatory = $true, ParameterSetName = 'Remove')]
    [switch] $Remove
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$name = 'IdentityConnect'
$folder = Join-Path $env:ProgramData 'IdentityConnect'

function Invoke-Native([string] $File, [string[]] $Arguments) {
    & $File @Arguments | Out-Null
    if ($LASTEXITCODE -ne 0) {
        throw "$File $($Arguments[0]) ended with $LASTEXITCODE"
    }
}

$me = New-Object Security.Principal.WindowsPrincipal(
    [Security.Principal.WindowsIdentity]::GetCurrent())
if (-not $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    throw 'Run this in an elevated PowerShell.'
}

$present = Get-Service -Name $name -ErrorAction SilentlyContinue
if ($Remove) {
    if ($present) {
        Stop-Service -Name $name -ErrorAction SilentlyContinue
        Invoke-Native 'sc.exe' @('delete', $name)
    }
    Write-Output "The service is gone. Its folder $folder is kept."
    return
}

$Program = (Resolve-Path -LiteralPath $Program).ProviderPath
New-Item -ItemType Directory -Path $folder -Force | Out-Null
# SYSTEM and Administrators, by their SIDs (names differ from language to language); nothing inherited
Invoke-Native 'icacls.exe' @(
    $folder, '/inheritance:r', '/grant:r', '*S-1-5-18:(OI)(CI)F', '/grant:r', '*S-1-5-32-544:(OI)(CI)F')

$command = '"{0}" --profile-folder "{1}" agent --wait --windows-service' -f $Program, $folder
if ($present) {
    Stop-Service -Name $name -ErrorAction SilentlyContinue
    $service = Get-WmiObject -Class Win32_Service -Filter "Name='$name'"
    $changed = $service.Change($null, $command)
    if ($changed.ReturnValue -ne 0) {
        throw "The service could not be changed: $($changed.ReturnValue)"
    }
} else {
    New-Service -Name $name -BinaryPathName $command -DisplayName 'Identity Connect' `
        -Description 'Keeps a cloud directory in step with Active Directory.' `
        -StartupType Automatic | Out-Null
}
# After the network; a failure restarts it after a minute, for as long as it takes, also one that
# the service reports itself
Invoke-Native 'sc.exe' @('config', $name, 'start=', 'delayed-auto')
Invoke-Native 'sc.exe' @('failure', $name, 'reset=', '86400', 'actions=', 'restart/60000/restart/60000/restart/60000')
Invoke-Native 'sc.exe' @('failureflag', $name, '1')
Start-Service -Name $name
Write-Output "The service is installed. It works in $folder."
