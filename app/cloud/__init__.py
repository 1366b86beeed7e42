"""All HTTP to the cloud directory: sign-in, SCIM and the calls of an agent.

Nothing outside this package knows of httpx or of SCIM's wire format.
"""
