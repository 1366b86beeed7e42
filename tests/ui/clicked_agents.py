"""A Password sync window for real input: `python clicked_agents.py FOLDER`. Services whose answers
are set; each task that is asked for goes to standard output, as it is asked."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from app.ui import theme
from tests.ui.agents_scenes import agents_window
from tests.ui_stage import Stage, running


def main(folder: str) -> int:
    app = QApplication(["identity-connect"])
    theme.apply(app, theme.LIGHT, language="en")
    with running(app):
        stage = Stage(Path(folder))
        window = agents_window(stage)
        ended = threading.Event()
        window.closed.connect(ended.set)
        print("there", flush=True)
        told = 0
        while not ended.is_set():
            stage.settle(0.02)
            asked = stage.fakes.agents.asked
            if len(asked) > told and not window.panel.is_running:
                task, hosts = asked[told]
                told += 1
                print(task, len(hosts), flush=True)
        print("closed", flush=True)
        return 1 if stage.crashes else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
