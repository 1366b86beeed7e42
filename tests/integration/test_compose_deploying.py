"""The push as services have it: one at a time, what was interrupted, the package; no network."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from filelock import FileLock

from app import compose
from app import profile as profile_file
from app.compose.deployments import LOCK
from app.compose.runs import DATABASE
from app.deployment import Deployment, SignIn, Stage, Task
from app.errors import AppError, Misconfigured, Unavailable
from app.profile import PasswordSync, new_profile
from app.services import Services
from app.sync.store import Store
from app.sync.store.deployments import Deployments
from tests.unit.test_push_package import build

ROOT = Path(__file__).parents[2]
NOBODY = "127.0.0.1"
SIGN_IN = SignIn("admin@corp.example.com", "x")


@pytest.fixture
def services(tmp_path: Path) -> Services:
    package = build(tmp_path)
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    chosen = PasswordSync(True, (NOBODY,), package_path=str(package), package_sha256=digest)
    profile_file.save(replace(new_profile(), password_sync=chosen), tmp_path)
    return compose.build(tmp_path, in_memory=True)


def perform(services: Services, task: Task) -> None:
    services.deploy.perform(task, [NOBODY], SIGN_IN, Event(), lambda _now: None)


def test_two_never_work_at_the_same_time(services: Services, tmp_path: Path) -> None:
    with FileLock(tmp_path / LOCK), pytest.raises(Unavailable, match="push_running"):
        perform(services, Task.UNINSTALL)
    with FileLock(tmp_path / LOCK), pytest.raises(Unavailable, match="push_running"):
        services.deploy.refresh([NOBODY], SIGN_IN, Event(), lambda _now: None)


def test_what_a_dead_program_left_is_told_as_interrupted(
    services: Services, tmp_path: Path
) -> None:
    store = Store(tmp_path / DATABASE)
    begun = Deployment("dc1", Stage.COPIED, Task.INSTALL, "run")
    store.deployments.put(begun, {"at": "run"})
    store.deployments.put(Deployment("dc2", Stage.ACTIVE), {})
    store.close()
    first, second = services.deploy.deployments()
    assert first.error is not None
    assert (first.error.code, second.error) == ("push_interrupted", None)
    with FileLock(tmp_path / LOCK):
        assert services.deploy.deployments()[0] == begun, "somebody is at work"


def test_a_task_that_ends_while_it_is_asked_for_was_not_interrupted(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path / DATABASE)
    store.deployments.put(Deployment("dc1", Stage.COPIED, Task.INSTALL, "tidy"), {})
    read = Deployments.all

    def ends(known: Deployments) -> Sequence[Deployment]:
        found = read(known)
        store.deployments.put(Deployment("dc1", Stage.WAITING), {})
        return found

    monkeypatch.setattr(Deployments, "all", ends)
    (done,) = services.deploy.deployments()
    store.close()
    assert (done.stage, done.error) == (Stage.WAITING, None)


def test_the_package_is_compared_before_anybody_is_asked(
    services: Services, tmp_path: Path
) -> None:
    assert services.deploy.package().version == "1.2.3"
    line = services.deploy.export_package(tmp_path / "shared")
    assert '"agent.msi"' in line
    (tmp_path / "agent.msi").write_bytes(b"another")
    with pytest.raises(Misconfigured, match="package_changed"):
        perform(services, Task.INSTALL)
    assert services.deploy.deployments() == []


def test_without_the_directory_nobody_is_restarted(services: Services) -> None:
    with pytest.raises(AppError, match="sign_in_password_missing"):
        perform(services, Task.RESTART)


def test_commands_that_go_to_no_controller_do_not_load_what_it_takes() -> None:
    heavy = "{'smbprotocol', 'winrm', 'spnego', 'requests', 'krb5', 'gssapi'}"
    code = f"import sys, app.compose; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"
