"""What systemd hears of this process (sd_notify(3)): ready, what it does, still alive, stopping.

The protocol is one datagram of `NAME=value` lines to `$NOTIFY_SOCKET`: ten lines, so no library.
Without that variable nobody listens, and nothing is said.
"""

from __future__ import annotations

import logging
import os
import socket
import time
from collections.abc import Callable, Mapping

_log = logging.getLogger(__name__)


class ServiceManager:
    """Whoever started this process and wants to know how it is. Raises nothing."""

    def __init__(
        self,
        environment: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        found = os.environ if environment is None else environment
        self._address = found.get("NOTIFY_SOCKET", "")
        self._clock = clock
        self._alive_every_s = _watchdog_s(found) / 4
        self._alive_at: float | None = None

    def ready(self) -> None:
        self._tell("READY=1")
        self.alive()

    def status(self, sentence: str) -> None:
        """One line, as `systemctl status` shows it."""
        self._tell(f"STATUS={sentence}")

    def alive(self) -> None:
        """The watchdog need not bite. May be called as often as one likes."""
        now = self._clock()
        due = self._alive_at is None or now - self._alive_at >= self._alive_every_s
        if self._alive_every_s and due:
            self._alive_at = now
            self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        self._tell("STOPPING=1")

    def _tell(self, line: str) -> None:
        family = getattr(socket, "AF_UNIX", None)
        if not self._address or family is None:
            return
        # A name that begins with @ is in the abstract namespace of Linux (unix(7)).
        name = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as sending:
                sending.setblocking(False)
                sending.sendto(line.replace("\n", " ").encode(), name)
        except OSError as error:
            _log.info("the service manager could not be told: %s", error)


def _watchdog_s(environment: Mapping[str, str]) -> float:
    """After how much silence it bites; 0 where there is none, or none for this process."""
    if environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return 0.0
    given = environment.get("WATCHDOG_USEC", "")
    return int(given) / 1e6 if given.isascii() and given.isdigit() else 0.0
