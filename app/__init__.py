"""Identity Connect keeps a cloud directory in step with Active Directory."""

__version__ = "0.1.0"
