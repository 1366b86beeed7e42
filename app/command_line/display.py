"""Whether a window can be opened: Qt would otherwise abort the process without a word."""

from __future__ import annotations

import os
import sys

from app.errors import Misconfigured


def require() -> None:
    """Raises Misconfigured `no_display` on a system without one."""
    if sys.platform in ("win32", "darwin"):
        return
    if not any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise Misconfigured("no_display")
