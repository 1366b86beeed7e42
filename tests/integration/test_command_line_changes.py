"""Runs of changes by the installed program, between the demo directory and the sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ldap3
import pytest

from app.sandbox.active_directory import RunningDirectory, start
from tests.servers.demo_directory import Ldap3Clients
from tests.servers.program import Program
from tests.servers.sandbox import Sandbox


class Site:
    """An installed program between a directory of two controllers and a service."""

    def __init__(self, root: Path, directory: RunningDirectory, service: Sandbox) -> None:
        self.program, self.directory, self.service = Program(root), directory, service

    def set_up(self) -> None:
        self.program.set_up_plain(self.directory, self.service)

    def sync(self, *options: str) -> tuple[str, str, dict[str, int]]:
        """-> (kind, why it was a full one, what was confirmed) of a run like the schedule's."""
        run = self.program.call("sync", "--json", *options).json["run"]
        assert run["error"] is None, run
        return run["kind"], run["full_because"], run["confirmed"]

    def turn_controllers_round(self) -> None:
        path = self.program.folder / "profile.json"
        profile: dict[str, Any] = json.loads(path.read_text())
        profile["directory"]["controllers"].reverse()
        path.write_text(json.dumps(profile))

    def account(self, name: str) -> dict[str, Any]:
        with self.service.scim() as scim:
            asked = {"filter": f'userName eq "{name}"'}
            (found,) = scim.get("/Users", params=asked).json()["Resources"]
        return dict(found)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    directory = start(users=40, folder=tmp_path / "directory")
    service = Sandbox(no_directory=True)
    try:
        installed = Site(tmp_path, directory, service)
        installed.set_up()
        yield installed
    finally:
        directory.stop()
        service.stop()


def test_changes_are_read_where_the_last_run_was(site: Site, ldap3_clients: Ldap3Clients) -> None:
    kind, because, confirmed = site.sync()
    assert (kind, because) == ("full", "no_base")
    assert confirmed["user.create"] > 20
    assert site.sync() == ("changes", "", {})

    writer = ldap3_clients.administrator(site.directory)
    writer.search(site.directory.base_dn, "(sAMAccountName=b.aurel)", attributes=["mail"])
    dn = writer.response[0]["dn"]
    name = writer.response[0]["raw_attributes"]["mail"][0].decode()
    assert site.account(name)["active"]
    site.turn_controllers_round()  # an order is no reason to compare everything
    control = [(ldap3.MODIFY_REPLACE, ["514"])]
    assert writer.modify(dn, {"userAccountControl": control}), writer.result
    assert site.sync() == ("changes", "", {"user.disable": 1})
    assert not site.account(name)["active"]

    site.directory.bring_back(0)
    assert site.sync() == ("full", "controller_changed", {})
    assert site.sync() == ("changes", "", {})
    # a full comparison goes by the order of the settings, and changes go on from there
    assert site.sync("--full") == ("full", "", {})
    site.turn_controllers_round()
    assert site.sync() == ("changes", "", {})
    site.directory.stop_controller(1)
    assert site.sync() == ("full", "controller_changed", {})
    assert site.sync() == ("changes", "", {})
