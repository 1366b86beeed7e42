"""What the product exists for: decide what the cloud directory should hold, then make it so.

Every module here but `store` and `engine` is pure. `engine` knows the outside only through
the Protocols that it states itself.
"""
