"""packaging/dev.py: the parts that decide, on a real package list and a real stamp file."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging_scripts import load

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    return load("dev")


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="Debian only")
def test_only_what_is_not_installed_is_missing(dev: ModuleType) -> None:
    assert dev.missing_packages(["dpkg", "no-such-package-there"]) == ["no-such-package-there"]


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="Debian only")
def test_a_provided_name_counts_as_installed(dev: ModuleType) -> None:
    # mawk and gawk provide awk; dpkg depends on one of them through base-files
    assert dev.missing_packages(["awk"]) == []


def test_a_stamp_of_other_requirements_is_not_trusted(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp = tmp_path / "stamp.json"
    monkeypatch.setattr(dev, "STAMP", stamp)
    assert dev.installed_extras("d1") is None
    stamp.write_text("{half-writ", encoding="utf-8")
    assert dev.installed_extras("d1") is None
    stamp.write_text(json.dumps({"digest": "d1", "root": str(dev.ROOT), "extras": ["test"]}))
    assert dev.installed_extras("d1") == {"test"}
    assert dev.installed_extras("d2") is None
    stamp.write_text(json.dumps({"digest": "d1", "root": "/moved", "extras": ["test"]}))
    assert dev.installed_extras("d1") is None


def test_the_script_needs_the_standard_library_alone() -> None:
    # isolated mode without site-packages: an import of anything else would fail
    subprocess.run(
        ["python3", "-I", "-S", str(SCRIPT), "--help"], check=True, capture_output=True, timeout=60
    )


def test_constraints_name_no_address_and_pin_every_dependency() -> None:
    lines = [
        line
        for line in (SCRIPT.parent / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    assert all("==" in line and "://" not in line and "@" not in line for line in lines)
    import tomllib

    project = tomllib.loads((SCRIPT.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + [
        name for extra in project["project"]["optional-dependencies"].values() for name in extra
    ]
    import re

    def canonical(name: str) -> str:
        return re.sub(r"[-_.]+", "-", re.split(r"[<>=!\[; ]", name)[0]).lower()

    pinned = {canonical(line) for line in lines}
    assert {canonical(name) for name in wanted} <= pinned


def test_kerberos_is_compiled_once_and_its_headers_fit_the_interpreter(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp = tmp_path / "stamp.json"
    monkeypatch.setattr(dev, "STAMP", stamp)
    monkeypatch.setattr(dev.sys, "platform", "linux")
    python = tmp_path / "python"
    monkeypatch.setattr(dev, "venv_python", lambda: python)
    python.write_text(f"#!/bin/sh\necho '{tmp_path} 3 13'\n")
    python.chmod(0o755)
    assert dev.kerberos_packages() == [*dev.KERBEROS_PACKAGES, "libpython3.13-dev"]
    (tmp_path / "Python.h").touch()
    assert dev.kerberos_packages() == dev.KERBEROS_PACKAGES
    made = {"digest": dev.requirements_digest(), "root": str(dev.ROOT), "extras": ["kerberos"]}
    stamp.write_text(json.dumps(made))
    assert dev.kerberos_packages() == []
