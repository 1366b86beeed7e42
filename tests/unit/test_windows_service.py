"""What can be known here of the service of Windows: it is refused elsewhere, its calls have the
types that they should have, and its script is PowerShell."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest
import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

from app.assets import packaged
from app.command_line import windows_service
from app.errors import Misconfigured

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="there is a manager")
def test_elsewhere_nothing_is_served() -> None:
    with pytest.raises(Misconfigured, match="service_no_manager"):
        windows_service.serve(Event(), lambda: 0)


def test_the_script_is_powershell() -> None:
    script = packaged("windows/install-service.ps1").read_bytes()
    tree = Parser(Language(tree_sitter_powershell.language())).parse(script)
    wrong: list[str] = []

    def walk(node: Node) -> None:
        if node.type == "ERROR" or node.is_missing:
            wrong.append(f"{node.start_point}: {node.text!r:.80}")
        for child in node.children:
            walk(child)

    walk(tree.root_node)
    assert wrong == []
    assert b"agent --wait --windows-service" in script
    assert windows_service.NAME.encode() in script


@pytest.mark.full
def test_its_calls_have_the_right_types() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--platform", "win32", "--follow-imports",
         "silent", "app/command_line/windows_service.py"],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
