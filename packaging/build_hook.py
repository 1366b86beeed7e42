"""Build hook of the wheel: resources and translations, which live beside the package, go into it.

Translations are compiled here, because .qm files are not in the repository. An editable
installation runs from the repository, where `dev.py` compiles them; it needs no compiler, and
setting IDENTITY_CONNECT_EDITABLE spares it Qt in the build environment.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Screenshots and the guide are read in the repository, not by the program.
LEFT_OUT = "docs"


class Assets(BuildHookInterface):  # type: ignore[type-arg]
    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        if os.environ.get("IDENTITY_CONNECT_EDITABLE"):
            return []
        return ["PySide6-Essentials>=6.11,<6.12"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        included = build_data["force_include"]
        for path in sorted((root / "resources").iterdir()):
            if path.name != LEFT_OUT:
                included[str(path)] = f"app/resources/{path.name}"
        for name in ("systemd", "windows"):  # `service install` writes what is in there
            included[str(root / "packaging" / name)] = f"app/packaging/{name}"
        compiled = root / ".cache" / "translations"
        compiled.mkdir(parents=True, exist_ok=True)
        for source in sorted((root / "translations").glob("*.ts")):
            target = compiled / f"{source.stem}.qm"
            subprocess.run(
                [lrelease(), "-silent", "-fail-on-unfinished", str(source), "-qm", str(target)],
                check=True,
                timeout=120,
            )
            included[str(target)] = f"app/translations/{target.name}"


def lrelease() -> str:
    """The compiler that comes with PySide6, beside this interpreter or on the path."""
    script = "pyside6-lrelease.exe" if os.name == "nt" else "pyside6-lrelease"
    beside = Path(sys.executable).with_name(script)
    found = str(beside) if beside.exists() else shutil.which("pyside6-lrelease")
    if not found:
        raise FileNotFoundError("pyside6-lrelease (of PySide6-Essentials) compiles translations")
    return found
