"""Edges are loaded when they are first asked, once, and what they say is what is heard."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import fields
from pathlib import Path

import pytest

from app.compose import build
from app.deferred import Once, deferred, loading
from app.errors import Misconfigured
from app.profile import new_profile
from app.services import Services

ROOT = Path(__file__).resolve().parents[2]


def test_servers_are_loaded_with_the_first_question_to_one(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom app.main import _open_services\n"
        "services = _open_services(Path(sys.argv[1]), in_memory=True)\n"
        "services.profiles.load()\n"
        "heavy = {'ldap3', 'httpx', 'sqlite3', 'dns', 'keyring'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
        "from app.agent.looking import look\n"
        "assert not look(services).unread.keys() - {'settings'}\n"
        "assert 'sqlite3' in sys.modules\n"
        "servers = {'ldap3', 'httpx', 'dns', 'keyring', 'cryptography', 'app.cloud'}\n"
        "assert not servers & set(sys.modules), servers & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, timeout=60, cwd=ROOT)


def test_many_threads_build_once(tmp_path: Path) -> None:
    built: list[Services] = []

    def make() -> Services:
        built.append(build(tmp_path, in_memory=True))
        return built[-1]

    services = deferred(tmp_path, make, by="window")
    assert not built
    threads = [threading.Thread(target=lambda: services.plans.runs(1)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(built) == 1


def test_what_is_built_waits_for_nothing_that_is_being_loaded() -> None:
    ready, seen = Once(lambda: "built"), list[str]()
    ready()
    thread = threading.Thread(target=lambda: seen.append(ready()), daemon=True)
    with loading():
        thread.start()
        thread.join(5)
        assert seen == ["built"]


def test_what_building_raises_comes_from_the_call_and_can_be_tried_again(tmp_path: Path) -> None:
    problems = [Misconfigured("no_key_holder")]

    def make() -> Services:
        if problems:
            raise problems.pop()
        return build(tmp_path, in_memory=True)

    services = deferred(tmp_path, make, by="window")
    with pytest.raises(Misconfigured, match="no_key_holder"):
        services.secrets.get("id", "name")
    services.secrets.put("id", "name", "value")
    assert services.secrets.get("id", "name") == "value"
    services.secrets.forget("id")
    assert services.secrets.get("id", "name") is None


def test_every_callable_is_there(tmp_path: Path) -> None:
    services = deferred(tmp_path, lambda: build(tmp_path, in_memory=True), by="window")
    real = build(tmp_path, in_memory=True)
    for group in fields(Services):
        if group.name == "secrets":
            continue
        for each in fields(getattr(real, group.name)):
            one, other = (getattr(getattr(s, group.name), each.name) for s in (services, real))
            assert callable(one) == callable(other), (group.name, each.name)
    profile = new_profile()
    services.profiles.save(profile)
    assert services.profiles.load() == profile
