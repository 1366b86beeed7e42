"""Whether a service can be reached from here at all, and how its clock differs from ours.

One plain request to the root of the service: nothing of a key and no token is sent.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Event
from typing import Final
from urllib.parse import urlsplit

from app.cloud.session import Patience, Session
from app.cloud.transport import Route, shown_proxy

_ANY_ANSWER: Final = frozenset(range(200, 600)) - {407}
"""Whatever its root says: it was reached."""


@dataclass(frozen=True, slots=True)
class Reached:
    host: str
    proxy: str
    """Host and port of the proxy that was gone through, or empty."""
    duration_s: float
    clock_skew_s: float | None
    """The service's clock minus ours; None when it does not tell the time."""


def reach(url: str, route: Route, stop: Event) -> Reached:
    """Asks once. Raises AppError: what is in the way, as `transport` names it."""
    root = "{0.scheme}://{0.netloc}/".format(urlsplit(url))
    with Session([url], route=route, patience=Patience(attempts=1)) as session:
        started = time.monotonic()
        session.request("GET", root, stop=stop, once=True, signed=False, expected=_ANY_ANSWER)
        took_s = time.monotonic() - started
        return Reached(
            host=urlsplit(url).hostname or "",
            proxy=shown_proxy(route.proxy, url),
            duration_s=took_s,
            clock_skew_s=session.clock_skew_s,
        )
