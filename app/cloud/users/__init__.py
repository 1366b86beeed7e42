"""The service's users and groups, as the engine sees them (RFC 7643, RFC 7644)."""

from app.cloud.users.target import ScimTarget

__all__ = ["ScimTarget"]
