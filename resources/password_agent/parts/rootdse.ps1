# What the directory of this controller says of itself: {name: its values}. An attribute that is
# not there ends it. rootDSE is readable without a sign-in: a WinRM session cannot sign in any
# further.
function Read-RootDse($names) {
    Add-Type -AssemblyName System.DirectoryServices.Protocols
    $connection = New-Object System.DirectoryServices.Protocols.LdapConnection('localhost')
    try {
        $connection.AuthType = [System.DirectoryServices.Protocols.AuthType]::Anonymous
        # Without a bind: a controller may refuse unsigned ones, an anonymous one among them
        $connection.AutoBind = $false
        $connection.SessionOptions.ProtocolVersion = 3
        $connection.Timeout = [TimeSpan]::FromSeconds(5)
        $base = [System.DirectoryServices.Protocols.SearchScope]::Base
        $request = New-Object System.DirectoryServices.Protocols.SearchRequest(
            '', '(objectClass=*)', $base, ([string[]]$names))
        $entry = $connection.SendRequest($request).Entries[0]
        $values = @{}
        foreach ($name in $names) {
            $values[$name] = @($entry.Attributes[$name].GetValues([string]))
        }
        $values
    } finally {
        $connection.Dispose()
    }
}
