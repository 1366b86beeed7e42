"""Scenes of the main window's frame: its pages with what waits on them, help, and quitting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.findings import Rights
from app.ui.quitting import Leaving, QuitBox
from tests.ui.agents_scenes import DC3, every_stage
from tests.ui.how_scenes import five_controllers
from tests.ui.overview_scenes import PROFILE, open_window, overview, prepare
from tests.ui_stage import Stage


def main_passwords(stage: Stage) -> None:
    """Seen from its page, with three controllers that wait for somebody."""
    _, requests, _ = prepare(stage)
    five_controllers(stage)
    every_stage(stage)
    fakes = stage.fakes
    fakes.facts_of_domain = replace(fakes.facts_of_domain, rights=Rights.DOMAIN_ADMIN)
    fakes.secrets.put("p", "directory_password", "directory password")
    window = open_window(stage, requests, PROFILE)
    window.open_page("passwords")
    panel = window.page.panel  # type: ignore[attr-defined]
    stage.wait(lambda: len(panel.table.controllers) == 5)
    panel.table.choose(DC3)
    window.navigation.setFocus()
    stage.settle(0.1)


def main_help(stage: Stage) -> None:
    _, requests, _ = prepare(stage)
    window = open_window(stage, requests)
    stage.settle(0.2)
    window._on_help()
    stage.settle(0.1)


def main_quit(stage: Stage) -> None:
    """Closed on a desktop without a place for the icon."""
    _, requests, now = prepare(stage)
    window = open_window(stage, requests)
    overview(window)
    leaving = Leaving(stops_the_sync=True, next_run_at=now + 18 * 60)
    QuitBox(window, leaving, may_minimize=True).open()
    stage.settle(0.1)


WINDOWS: tuple[Callable[[Stage], None], ...] = (main_passwords, main_help, main_quit)
"""In a window of their own."""
