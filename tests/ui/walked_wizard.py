"""A wizard for another process to kill: `python walked_wizard.py FOLDER STEP`, the sandbox's ready
line on standard input. Walks to the step with real services, says so, and stays there."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from app.ui import theme
from tests.servers.sandbox import Sandbox
from tests.ui_demo import DemoStage
from tests.ui_stage import running


def main(folder: str, step: str) -> None:
    sandbox = object.__new__(Sandbox)
    sandbox.__dict__.update(json.loads(sys.stdin.readline()))
    app = QApplication(["identity-connect"])
    theme.apply(app, theme.LIGHT, language="en")
    with running(app):
        stage = DemoStage(Path(folder), sandbox, in_memory=False)
        stage.start()
        if step == "connection":
            stage.walk_to("connection")
            # The password is typed, and the check that would seal it never ends.
            print("last", flush=True)
            sys.stdin.readline()
            stage.window.next.click()
            stage.wait(lambda: stage.page.step_id == "check" and not stage.window.saving)
        else:
            stage.walk_to(step)
        print("there", flush=True)
        stage.wait(lambda: False, 300)


if __name__ == "__main__":
    main(*sys.argv[1:])
