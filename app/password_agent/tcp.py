"""A connection to whichever address of a controller accepts first.

Controllers often have several, of which one leads nowhere from here (a second network card, an IPv6
address behind a firewall): one after the other, the first would use up the whole time.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import time

_MOST_ADDRESSES = 4
_UNDER_WAY = frozenset(
    {0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)}
)


def first_to_accept(host: str, port: int, timeout_s: float) -> socket.socket:
    """A blocking socket; the others are closed. Raises `OSError`: of the name, of an address that
    refused, or `TimeoutError` when none did anything."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    unique = list(dict.fromkeys((each[0], each[4]) for each in found))[:_MOST_ADDRESSES]
    failed: OSError | None = None
    deadline = time.monotonic() + timeout_s
    with selectors.DefaultSelector() as selector:
        try:
            for family, address in unique:
                failed = _begin(selector, family, address) or failed
            while selector.get_map() and (left := deadline - time.monotonic()) > 0:
                for key, _ in selector.select(left):
                    tried = key.fileobj
                    assert isinstance(tried, socket.socket)
                    selector.unregister(tried)
                    code = tried.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if code == 0:
                        tried.setblocking(True)
                        return tried
                    tried.close()
                    failed = OSError(code, os.strerror(code))
        finally:
            for key in list(selector.get_map().values()):
                key.fileobj.close()  # type: ignore[union-attr]
    raise failed or TimeoutError("timed out")


def _begin(
    selector: selectors.BaseSelector, family: int, address: tuple[object, ...]
) -> OSError | None:
    tried = socket.socket(family, socket.SOCK_STREAM)
    tried.setblocking(False)
    code = tried.connect_ex(address)
    if code in _UNDER_WAY:
        selector.register(tried, selectors.EVENT_WRITE)
        return None
    tried.close()
    return OSError(code, os.strerror(code))
