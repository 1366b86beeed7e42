"""The commands: one module each, no Qt and no edge.

A module has `HELP`, `add_arguments(parser)` and `run(context, arguments) -> exit code`. What it
wants from the world it asks of `Services`; it opens them through its `Context`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Protocol

from app.command_line.terminal import Terminal
from app.services import Services
from app.setup.draft import Prefill


class OpenServices(Protocol):
    def __call__(self, folder: Path, *, in_memory: bool = False) -> Services:
        """Services of the profile in `folder`; with `in_memory` its secrets end with us."""
        ...


@dataclass(frozen=True, slots=True)
class Context:
    """What every command is given. `stop` is set by the first Ctrl+C or SIGTERM."""

    folder: Path
    terminal: Terminal
    stop: Event
    open_services: OpenServices
    open_window: Callable[[Services, Prefill | None], int]
    keyring_secret: Callable[[str], str | None]
    """A secret that a person put into the operating system's keyring for `setup`, by name."""

    def services(self) -> Services:
        return self.open_services(self.folder)
