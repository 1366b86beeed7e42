"""A directory service and an Active Directory to try and to test with; never for production.

A program of its own (`python -m app.sandbox`): it listens on loopback only, prints one ready
line of JSON and ends when its standard input closes. `service` is the cloud side (SCIM 2.0,
device sign-in, agent calls, pages), `active_directory` the domain that people come from.
"""
