"""One window a folder: a second start brings the first one's window to the front.

Who is first is said by a lock of the operating system, which a killed process lets go at once.
The first listens on a local socket; whoever connects wants to see its window, also where that is
hidden in the tray.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)
LOCK = "window.lock"
SOCKET_MS = 300
RAISE_S = 5.0
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - not a secret: Wayland's leave to come to the front
LONGEST = 1024


class Instance:
    """This process's claim to be the one with the window."""

    def __init__(self, folder: Path) -> None:
        with suppress(OSError):  # the window says what is wrong with the folder
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._name = _socket_name(folder)
        self._lock = FileLock(folder / LOCK, mode=0o600, thread_local=False)
        self._server: QLocalServer | None = None

    def is_first(self, *, show: bool = True) -> bool:
        """Whether this process is the one with the window. Otherwise the first one's window comes
        to the front (unless nothing is to be `show`n). While the first is just ending, or has
        only begun to open, this waits for whichever comes."""
        end = time.monotonic() + RAISE_S
        while not self._claim():
            if not show or self._raise_first() or time.monotonic() >= end:
                return False
            time.sleep(0.1)
        return True

    def _claim(self) -> bool:
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except (OSError, NotImplementedError) as error:
            # A folder that cannot hold a lock must not keep the window from telling so.
            log.info("whether another window is open cannot be known: %s", error)
        return True

    def listen(self, on_start: Callable[[], None]) -> None:
        """`on_start` is called whenever a second start wants the window."""
        server = self._server = QLocalServer()
        if sys.platform == "linux":
            # A path would have to be shorter than 108 bytes, which a temporary folder need not be.
            server.setSocketOptions(QLocalServer.SocketOption.AbstractNamespaceOption)
        server.newConnection.connect(lambda: self._on_connection(on_start))
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            log.info("a second start will not find this window: %s", server.errorString())

    def _raise_first(self) -> bool:
        """Whether somebody answered."""
        socket = QLocalSocket()
        if sys.platform == "linux":
            socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        socket.connectToServer(self._name)
        if not socket.waitForConnected(SOCKET_MS):
            return False
        _let_come_to_front()
        socket.write(os.environ.get(TOKEN, "").encode()[:LONGEST] + b"\n")
        socket.waitForBytesWritten(SOCKET_MS)
        socket.waitForDisconnected(SOCKET_MS)
        return True

    def deaf(self) -> None:
        """The window is going: whoever starts now waits for the lock instead."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        self.deaf()
        self._lock.release()

    def _on_connection(self, on_start: Callable[[], None]) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is None:
            return

        def heard() -> None:
            token = bytes(socket.readLine(LONGEST).data()).decode("utf-8", "replace").strip()
            if token:
                os.environ[TOKEN] = token  # Qt spends it on the next activation
            socket.close()
            socket.deleteLater()
            on_start()

        if socket.canReadLine():
            heard()
        else:
            socket.readyRead.connect(heard)


def _socket_name(folder: Path) -> str:
    return f"identity-connect-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"


def _let_come_to_front() -> None:
    """Windows lets only the program that a person has just started come to the front; it may pass
    that on."""
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError):
            ctypes.windll.user32.AllowSetForegroundWindow(-1)  # ASFW_ANY
