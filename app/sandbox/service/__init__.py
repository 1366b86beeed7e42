"""The sandbox's cloud side: SCIM 2.0, device sign-in, agent calls and pages, over SQLite.

The reference of the contracts that the product's `app.cloud` speaks; see
`resources/openapi.json` for discovery and the calls of agents.
"""

from app.sandbox.service.context import Settings
from app.sandbox.service.faults import Fault, Faults
from app.sandbox.service.server import RunningService, start

__all__ = ["Fault", "Faults", "RunningService", "Settings", "start"]
