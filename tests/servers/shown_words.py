"""What the windows of a started program say to whoever sits before them, and where."""

from __future__ import annotations

import json
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.servers.program import ROOT, Running

READING = """
import os, signal

def tell(*_):
    import json, traceback

    try:
        from tests.ui.read_windows import read

        said = read()
    except Exception:
        said = {"failed": traceback.format_exc()}
    path = os.environ["WORDS"]
    with open(path + ".new", "w", encoding="utf-8") as file:
        json.dump(said, file)
    os.replace(path + ".new", path)

signal.signal(signal.SIGUSR1, tell)
"""
"""Put in place before the program runs: what its windows say, whenever it is asked."""
SPEAKING = """
import os, pathlib

if "SPOKEN" in os.environ:
    from app import assets

    assets.translations = lambda: pathlib.Path(os.environ["SPOKEN"])
"""
"""The translations of another folder than the program's own."""


@dataclass(frozen=True)
class Row:
    """Of a list, a table or a menu."""

    text: str
    """Of all its columns, with ` | ` between them."""
    key: str
    """What the program keeps with it, where that is a word."""
    current: bool
    enabled: bool
    place: tuple[int, ...]


@dataclass(frozen=True)
class Control:
    name: str
    text: str
    enabled: bool
    focus: bool
    place: tuple[int, ...]
    """(x, y) of its middle on the screen; empty where a click would not reach it."""
    rows: tuple[Row, ...]


class ShownWords:
    """Asked by a signal of a program that was started with `environment`."""

    def __init__(self, folder: Path) -> None:
        self.site, self._words = folder / "site", folder / "words"

    def environment(self) -> dict[str, str]:
        """Puts what answers in place, after what else is to run before the program."""
        self.site.mkdir(exist_ok=True)
        customize = self.site / "sitecustomize.py"
        known = customize.read_text() if customize.exists() else ""
        for part in (READING, SPEAKING):
            if part not in known:
                known += part
        customize.write_text(known)
        return {"PYTHONPATH": f"{self.site}:{ROOT}", "WORDS": str(self._words)}

    def of(self, running: Running, seconds: float = 60.0) -> str:
        """Every visible text, a line each."""
        return "\n".join(self._ask(running, seconds)["words"])

    def controls(self, running: Running, seconds: float = 60.0) -> dict[str, Control]:
        """What can be seen, by the attribute that the program keeps it under."""
        return {
            name: Control(
                name=name,
                text=told["text"],
                enabled=told["enabled"],
                focus=told["focus"],
                place=tuple(told["place"]),
                rows=tuple(Row(**{**row, "place": tuple(row["place"])}) for row in told["rows"]),
            )
            for name, told in self._ask(running, seconds)["controls"].items()
        }

    def _ask(self, running: Running, seconds: float) -> Any:
        self._words.unlink(missing_ok=True)
        running.stop(signal.SIGUSR1)
        end = time.monotonic() + 2 * seconds
        while not self._words.exists():
            assert running.process.poll() is None, running.heard()
            assert time.monotonic() < end, running.heard()
            time.sleep(0.05)
        said = json.loads(self._words.read_text("utf-8"))
        assert "failed" not in said, said
        return said
