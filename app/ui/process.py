"""What happens to the process as a whole: signals, and exceptions that nobody caught."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable
from types import FrameType, TracebackType

from PySide6.QtCore import QSocketNotifier

log = logging.getLogger(__name__)


class exceptions_to:  # noqa: N801 - used as a `with` statement's verb
    """Everything that nobody caught goes to `handle` on the UI thread."""

    def __init__(
        self, handle: Callable[[BaseException], None], loop: asyncio.AbstractEventLoop
    ) -> None:
        self._handle, self._loop = handle, loop

    def __enter__(self) -> None:
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        self._loop.set_exception_handler(self._on_loop)

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook = self._before

    def _on_exception(
        self, _: type[BaseException], error: BaseException, __: TracebackType | None
    ) -> None:
        self._handle(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._loop.call_soon_threadsafe(self._handle, args.exc_value)

    def _on_loop(self, _: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._handle(error)
        else:
            log.error("event loop: %s", context.get("message"))


class signals_to:  # noqa: N801 - likewise
    """SIGTERM and Ctrl+C call `act`. Python runs handlers only between its own instructions, and
    Qt's loop would sleep through a signal: so the interpreter writes each into a socket that the
    loop listens to, and nothing has to look every now and then."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act = act

    def __enter__(self) -> None:
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_readable)
        self._woken = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, self._on_signal)
            for number in (signal.SIGINT, signal.SIGTERM)
        }

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woken)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _on_readable(self) -> None:
        """By now the handler has run: this is Python."""
        self._reader.recv(64)

    def _on_signal(self, _: int, __: FrameType | None) -> None:
        self._act()
