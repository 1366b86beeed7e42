"""The worker without a window: the schedule runs, the service hears of it, it ends cleanly."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable
from typing import Any

from app.agent import Client
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
    finally:
        store.close()
    running.stop(signal.SIGTERM)
    result = running.result(30)
    assert result.code == 0, result.all
    history = program.call("status", "--json").json["runs"]
    assert sum(run["confirmed"].get("user.create", 0) for run in history) > 10
    with sandbox.browser() as browser:
        agents = browser.get("/agents")
        assert sandbox.domain in agents
        assert ">Connected<" in agents
        # nobody was mailed: the rules were told before the first account was made
        outbox = browser.get("/outbox")
    assert not re.search(r"/outbox/\d+", outbox)
