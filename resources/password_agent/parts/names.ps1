# What the agent is called on a controller, also in app/password_agent/scripts.py: its DisplayName,
# its service, and how the name of its filter begins (the rest is its version).
$ourTitle = 'Identity Connect Password Sync Agent'
$ourService = 'IdentityConnectPasswordAgent'
$ourFilter = 'IdentityConnectFilter'
