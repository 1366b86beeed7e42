# Whether the agent is there. Changes nothing.
# In:  product (ProductCode)
# Out: agent (parts/agent.ps1); registered: its filter stands in "Notification Packages"; file: of
#      the filter, on the disk; service: it runs, and starts with Windows
# include: begin
# include: names
# include: registry
# include: agent
$agent = Read-Agent $given.product
$files = @($agent.filters | Where-Object { $_.present })
Send-Answer @{
    agent = $agent
    registered = $agent.filters.Count -gt 0
    file = $files.Count -gt 0
    service = $agent.service -eq 'Running' -and $agent.service_start -eq 2
}
