"""The worker without a window: the schedule runs, the service hears of it, it ends cleanly."""

from __future__ import annotations

import os
import re
import signal
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app import profile as profile_file
from app.agent import Client
from app.compose.ownership import candidate_id
from app.credentials import MemoryKeys, SealedStore
from app.profile import new_profile
from app.sync.store import Store
from tests.servers.program import Program


def test_the_agent_syncs_and_tells_the_service(
    program: Program, new_sandbox: Callable[..., Any]
) -> None:
    sandbox = new_sandbox(users=20)
    notices = '[rules]\npassword_notice = "nobody"\nmail_notifications = false'
    program.answer_for(sandbox, notices)
    assert program.set_up(sandbox).code == 0
    program.forget_secrets()
    running = program.start("agent")
    running.wait_for("Next run")
    store = Store(program.folder / "sync.db")
    try:
        asked = Client(store.commands).sync_now()
        running.wait_for(r"Sync done|some records were rejected|Nothing to do")
        assert store.commands.taken(asked)
        second = program.start("agent", "--verbose")
        refused = second.result()
        assert refused.code == 4
        assert "already_running" in refused.err
        told = program.call("status", "--json").json["worker"]
        assert told["alive"]
        assert (told["pid"], told["state"]) == (running.process.pid, "idle")
        assert told["next_run_at"] > told["since"]
        assert told["heartbeat"]["error_code"] == ""
    finally:
        store.close()
    running.stop(signal.SIGTERM)
    result = running.result(30)
    assert result.code == 0, result.all
    assert not program.call("status", "--json").json["worker"]["alive"]
    history = program.call("status", "--json").json["runs"]
    assert sum(run["confirmed"].get("user.create", 0) for run in history) > 10
    with sandbox.browser() as browser:
        agents = browser.get("/agents")
        assert sandbox.domain in agents
        assert ">Connected<" in agents
        assert re.search(r">(ok|warning)<", agents)
        assert re.search(r"Last sync \S+: (done|partial|nothing_to_do)", agents)
        assert sandbox.controllers[0] in agents
        # nobody was mailed: the rules were told before the first account was made
        outbox = browser.get("/outbox")
    assert not re.search(r"/outbox/\d+", outbox)


@pytest.mark.full
def test_a_unit_of_systemd_hears_of_it_and_holds_its_key(
    program: Program, new_sandbox: Callable[..., Any], tmp_path: Path
) -> None:
    """As the unit starts it: its key in a credential, its state on a socket."""
    sandbox = new_sandbox(users=5)
    program.answer_for(sandbox)
    del program.environment["IDENTITY_CONNECT_KEY_FILE"]
    credentials = tmp_path / "credentials"
    credentials.mkdir(mode=0o700)
    (credentials / "identity-connect-key").write_bytes(os.urandom(32))
    program.environment["CREDENTIALS_DIRECTORY"] = str(credentials)
    assert program.set_up(sandbox).code == 0
    program.forget_secrets()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(60)
        heard: list[str] = []

        def until(line: str) -> None:
            while not any(line in each for each in heard):
                heard.append(ear.recv(4096).decode())

        running = program.start(
            "agent", "--wait", NOTIFY_SOCKET=str(tmp_path / "notify"), WATCHDOG_USEC="4000000"
        )
        until("READY=1")
        until("STATUS=Next run")
        until("WATCHDOG=1")
        store = Store(program.folder / "sync.db")
        Client(store.commands).sync_now()
        store.close()
        running.wait_for(r"Sync done|some records were rejected|Nothing to do")
        running.stop(signal.SIGTERM)
        until("STOPPING=1")
        assert running.result(30).code == 0
    assert heard[0] == "READY=1"
    del program.environment["CREDENTIALS_DIRECTORY"]
    lost = program.start("preview", "--verbose").result()
    assert lost.code == 3
    assert "systemd_credential_missing" in lost.err


def test_secrets_are_handed_over_to_who_has_the_key_alone(program: Program) -> None:
    profile = new_profile()
    profile_file.save(profile, program.folder)
    key = program.folder.parent / "key"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IDENTITY_CONNECT_KEY_FILE", str(key))
        SealedStore(program.folder).put(profile.id, "scim_token", "a secret")
        once = os.urandom(32)
        handed = program.pipe("service", "hand-over", given=f"{once.hex()}\n")
        assert handed.code == 0, handed.err
        theirs = SealedStore(program.folder.parent / "theirs", MemoryKeys())
        theirs.take_over(profile.id, bytes.fromhex(handed.out.strip()), once)
        assert theirs.get(profile.id, "scim_token") == "a secret"
        other = candidate_id(profile.id)
        SealedStore(program.folder).put(other, "access_token", "another")
        handed = program.pipe("service", "hand-over", given=f"{once.hex()} {other}\n")
        theirs.take_over(other, bytes.fromhex(handed.out.strip()), once)
        assert theirs.get(other, "access_token") == "another"
        refused = program.pipe("--verbose", "service", "hand-over", given="\n")
        assert (refused.code, refused.out) == (3, "")
        assert "service_key_expected" in refused.err
        # It has not moved: nothing is forgotten
        assert program.pipe("service", "forget", given="").code == 3
        (program.folder / "profile.json").rename(program.folder / "profile.moved.json")
        assert program.pipe("service", "forget", given="").code == 0
        assert SealedStore(program.folder).ids() == ()
