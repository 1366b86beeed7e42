"""All LDAP: everything else sees findings and entries, and neither ldap3 nor bytes.

`transport` opens sockets and judges certificates, `connection` signs in and searches, `failures`
turns ldap3's exceptions and LDAP's result codes into ours. On these stand `discovery`, `checks`,
`tree` and `reader`.
"""
