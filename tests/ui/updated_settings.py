"""A window for a test to kill: `python updated_settings.py FOLDER DAYS AT FAULT`. Settings are
edited, and at a write of their update the process is killed, or with AT 0 lives and says how many
there were. Without DAYS nothing is edited: it says what the page shows."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.compose import build
from app.setup import editing
from app.setup.draft import PROXY_PASSWORD, PROXY_USER
from app.ui import theme
from app.ui.main_window.settings import EditSettingsPage
from app.ui.main_window.settings.own import RetentionSection
from app.ui.main_window.settings.review import ReviewSection
from app.ui.main_window.window import MainWindow
from tests.faults.matrix import FAULTS, Shim
from tests.ui_stage import pump, running


def wait(until: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end
        pump()


def shown(folder: Path) -> tuple[MainWindow, EditSettingsPage]:
    services = build(folder)
    profile = services.profiles.load()
    assert profile is not None
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(services, profile, settings=settings)
    window.show()
    window.open_page("settings")
    page = window.page
    assert isinstance(page, EditSettingsPage)
    wait(lambda: page._loaded)
    return window, page


def update(folder: Path, days: int, at: int, fault: str) -> int:
    window, page = shown(folder)
    page.open_section("retention")
    section = page.shown
    assert isinstance(section, RetentionSection)
    section.boxes["journal_days"].setValue(days)
    page.primary.click()
    review = page.shown
    assert isinstance(review, ReviewSection)
    wait(page.primary.isEnabled)
    wait(lambda: page._kept == page.session.edited and (folder / editing.FILE).exists())
    page.session.typed.update({PROXY_USER: f"user {days}", PROXY_PASSWORD: f"secret {days}"})
    shim = Shim()
    shim.arm(folder, at, FAULTS[fault].action if at else 0)
    page.primary.click()
    wait(lambda: "Updated" in window.bar.text and not (folder / editing.FILE).exists())
    return len(shim.names())


def main(folder: str, days: str = "", at: str = "0", fault: str = "") -> None:
    app = QApplication(["identity-connect"])
    theme.apply(app, theme.LIGHT, language="en")
    with running(app):
        if days:
            print(update(Path(folder), int(days), int(at), fault), flush=True)
        else:
            _, page = shown(Path(folder))
            edited = page.session.edited
            told = [edited.profile.retention.journal_days, edited.is_changed]
            print(json.dumps(told), flush=True)
        os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
