"""`owner show` and `owner change`, with a real service and somebody who approves the code there."""

from __future__ import annotations

import io
import json
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app.command_line import Context, owner, parser
from app.command_line.terminal import Terminal
from app.compose.ownership import candidate_id
from app.errors import Misconfigured, Refused
from tests.servers.connected import PASSWORD, Connected, Person
from tests.servers.sandbox import Browser


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Connected]:
    with Connected(tmp_path) as made:
        yield made


class Said:
    """What a command says, and its exit code."""

    def __init__(self, here: Connected) -> None:
        self._here = here
        self.out, self.err = io.StringIO(), io.StringIO()

    def run(self, *words: str) -> int:
        context = Context(
            folder=self._here.folder,
            terminal=Terminal(self.out, self.err),
            stop=Event(),
            open_services=lambda folder, in_memory=False: self._here.services,
            open_window=lambda services, prefill: 1,
            keyring_secret=lambda name: None,
        )
        arguments = parser.parse(["--profile-folder", str(self._here.folder), "owner", *words])
        return int(owner.run(context, arguments))

    @property
    def json(self) -> dict[str, Any]:
        return dict(json.loads(self.out.getvalue()))

    def approve(self, person: Person) -> threading.Thread:
        """In a browser, as soon as the command has said its code."""

        def act() -> None:
            code = None
            while code is None:
                time.sleep(0.01)
                code = re.search(r"[B-Z]{4}-[B-Z]{4}", self.err.getvalue())
            with Browser(self._here.service.service_url) as browser:
                browser.sign_in(person.user_name, PASSWORD)
                browser.get(f"/device?user_code={code.group()}")
                browser.submit("/device/decision", decision="approve")

        thread = threading.Thread(target=act, daemon=True)
        thread.start()
        return thread


@pytest.mark.full
def test_show_says_who_and_how_it_stands(here: Connected) -> None:
    said = Said(here)
    assert said.run("show") == 0
    assert here.service.admin_user in said.out.getvalue()
    assert "not measured yet" in said.out.getvalue()

    said = Said(here)
    assert said.run("show", "--measure", "--json") == 0
    connection = said.json["connection"]
    assert connection["connected"] is True
    assert connection["rows"][0]["check"] == "standing_name"
    assert said.json["owner"]["user_name"] == here.service.admin_user

    here.service.stop()
    said = Said(here)
    assert said.run("--json", "show", "--measure") == 4
    assert said.json["connection"]["rows"][1]["error"]["code"] == "address_refused"
    said = Said(here)
    assert said.run() == 4
    assert "refuses connections" in said.out.getvalue()


def test_change_makes_who_approves_the_owner(here: Connected) -> None:
    new = here.add("nora")
    said = Said(here)
    approving = said.approve(new)
    assert said.run("change", "--account", new.user_name.upper(), "--json") == 0
    approving.join(20)
    assert said.json["owner"]["user_name"] == new.user_name
    assert f"from now on: {new.user_name}" in said.err.getvalue()
    assert here.owner()["user_name"] == new.user_name
    shown = said.out.getvalue() + said.err.getvalue()
    assert str(here.secret("access_token")) not in shown


@pytest.mark.full
def test_nobody_else_than_who_was_named(here: Connected) -> None:
    new = here.add("nora")
    said = Said(here)
    approving = said.approve(new)
    with pytest.raises(Refused) as refused:
        said.run("change", "--account", "ada@sandbox.example")
    approving.join(20)
    assert refused.value.code == "owner_other_account"
    assert here.owner()["user_name"] == here.service.admin_user
    assert here.secret("access_token", candidate_id(here.profile.id)) is None


@pytest.mark.full
def test_before_the_setup(here: Connected) -> None:
    (here.folder / "profile.json").unlink()
    with pytest.raises(Misconfigured, match="not_set_up"):
        Said(here).run("show")
