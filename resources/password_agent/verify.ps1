# Whether the agent is there. Changes nothing.
# In:  product, product_code, service, filter (parts/agent.ps1)
# Out: as parts/agent.ps1
# include: begin
# include: registry
# include: agent
Send-Answer (Read-Agent $given)
