# Events of a log since a time. Read-Events: a list, the oldest first (what LSASS is refused, it is
# refused as it starts), or null where the log cannot be read. An empty list proves something only
# where the log reaches back so far (Test-Reach).
function Read-Events($log, $provider, $ids, $since) {
    $wanted = @{ LogName = $log; ProviderName = $provider; Id = $ids; StartTime = $since }
    try {
        $found = @(Get-WinEvent -FilterHashtable $wanted -Oldest -MaxEvents 500)
    } catch {
        # The identifier is the same in every language, the message is not
        if ($_.FullyQualifiedErrorId -like 'NoMatchingEventsFound*') { return , @() }
        return $null
    }
    return , $found
}

function Test-Reach($log, $since) {
    try {
        $first = Get-WinEvent -LogName $log -Oldest -MaxEvents 1
    } catch {
        return $false
    }
    $first.TimeCreated -le $since
}

function Read-Properties($entry) {
    , @($entry.Properties | ForEach-Object { [string]$_.Value })
}
