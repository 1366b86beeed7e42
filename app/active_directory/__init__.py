"""All LDAP: everything else sees findings and entries, and neither ldap3 nor bytes.

transport, connection     sockets and certificates; signing in, fail-over, searching
searches, answers         one search; telling apart what comes back on one connection
decoding                  search results out of their bytes
failures                  from ldap3's exceptions and LDAP's result codes to ours
discovery, this_machine   controllers from DNS; the domain that this machine is in
controllers, clocks       what the directory says of its controllers; whose clock is wrong
checks, account           is this connection fit for a sync; what may the account do
browsing, tree            looking around while a page is open; organizational units
schema, census            what there is to map; how many people and groups lie where
reader, changes           everybody, or what changed since, with a proof that nothing is missing
source                    these two in the words of a sync
"""
