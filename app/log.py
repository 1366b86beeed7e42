"""The log file: warnings and worse, in the profile's folder. Secrets never reach it, because
nothing that logs is given one."""

from __future__ import annotations

import logging
import os
import stat
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

MOST_BYTES = 2_000_000
KEPT = 3


class _PrivateFile(RotatingFileHandler):
    """Made with the first record, so that a command that only looks leaves no trace."""

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        mode = stat.S_IRUSR | stat.S_IWUSR
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, mode)
        return open(descriptor, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A full disk must not turn a warning into a second failure."""


def start(folder: Path) -> Path:
    """Write the process's warnings to a file in `folder`; called once, by `main`."""
    path = folder / "log" / "identity-connect.log"
    handler = _PrivateFile(path, maxBytes=MOST_BYTES, backupCount=KEPT, delay=True)
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)s %(name)s %(threadName)s: %(message)s")
    )
    root = logging.getLogger()
    for other in [h for h in root.handlers if isinstance(h, _PrivateFile)]:
        root.removeHandler(other)
        other.close()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    return path
