"""Whether a service can be reached from here at all, and how its clock differs from ours.

Step by step, as one rests on the other: its name is found, its address answers, and one plain
request to its root is answered. Nothing of a key and no token is sent.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Final
from urllib.parse import urlsplit

import dns.exception
import dns.resolver

from app.cloud.session import Patience, Session
from app.cloud.transport import Route, shown_proxy
from app.errors import Unavailable

_ANY_ANSWER: Final = frozenset(range(200, 600)) - {407}
"""Whatever its root says: it was reached."""


_MOST_ADDRESSES: Final = 4


def resolve(host: str, timeout_s: float) -> tuple[str, ...]:
    """The addresses of a name, as every program of this machine finds them.

    Unavailable `name_unknown` (`host`, `dns_server`), and `name_silent` (also `seconds`) when the
    system did not answer in time.
    """
    found: SimpleQueue[tuple[str, ...] | Exception] = SimpleQueue()

    def ask() -> None:
        try:
            listed = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:  # the second: no name at all, such as `a..b`
            found.put(error)
        else:
            found.put(tuple(dict.fromkeys(str(entry[4][0]) for entry in listed)))

    # The system's resolver cannot be told how long it may take; what is late is dropped.
    Thread(target=ask, name="resolve", daemon=True).start()
    try:
        addresses = found.get(timeout=timeout_s)
    except Empty:
        raise Unavailable(
            "name_silent", host=host, dns_server=_dns_servers(), seconds=round(timeout_s, 1)
        ) from None
    if isinstance(addresses, Exception):
        technical = str(addresses)
        raise Unavailable(
            "name_unknown", host=host, dns_server=_dns_servers(), technical=technical
        ) from addresses
    return addresses


def _dns_servers() -> str:
    """Whom the system asks for names, as far as it tells."""
    with suppress(dns.exception.DNSException, OSError):
        return ", ".join(str(each) for each in dns.resolver.Resolver().nameservers) or "?"
    return "?"


def knock(host: str, addresses: Sequence[str], port: int, timeout_s: float) -> str:
    """The first of the addresses that takes a connection.

    Unavailable `address_refused`, `address_silent` (also `seconds`), `address_unreachable`
    (`host`, `address`, `port`): what the last of them did.
    """
    ends_at = time.monotonic() + timeout_s
    tried = addresses[:_MOST_ADDRESSES]
    failed: Unavailable | None = None
    for number, address in enumerate(tried):
        left_s = max(ends_at - time.monotonic(), 0.1) / (len(tried) - number)
        try:
            socket.create_connection((address, port), timeout=left_s).close()
        except ConnectionRefusedError:
            failed = Unavailable("address_refused", host=host, address=address, port=port)
        except TimeoutError:
            failed = Unavailable(
                "address_silent", host=host, address=address, port=port, seconds=round(left_s, 1)
            )
        except OSError as error:
            technical = error.strerror or str(error)
            failed = Unavailable(
                "address_unreachable", host=host, address=address, port=port, technical=technical
            )
        else:
            return address
    raise failed or Unavailable("name_unknown", host=host, dns_server=_dns_servers())


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
