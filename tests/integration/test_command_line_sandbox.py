"""`sandbox` in the foreground, and a setup against it as its own output tells."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import psutil

from tests.servers.program import Program


def test_what_it_prints_is_enough_to_set_up(program: Program, tmp_path: Path) -> None:
    running = program.start("sandbox", "--users", "20", "--ca-file", str(tmp_path / "ca.pem"))
    running.wait_for("Ctrl\\+C")
    facts = dict(re.findall(r"^  (\S.*?)  +(.+)$", running.heard(), re.MULTILINE))
    (child,) = psutil.Process(running.process.pid).children()
    program.write_answers(
        {
            "domain": facts["domain"],
            "controllers": facts["controllers (LDAPS)"].split(", "),
            "user": facts["bind user"],
            "ca_file": "ca.pem",
        },
        service=f'provider = "scim"\nscim_url = "{facts["SCIM"]}"',
    )
    done = program.call(
        "setup", "--answers", str(program.answers),
        IDENTITY_CONNECT_SCIM_TOKEN=facts["SCIM token"],
        IDENTITY_CONNECT_DIRECTORY_PASSWORD=facts["bind password"],
    )  # fmt: skip
    assert done.code == 0, done.all
    synced = program.call("sync", "--json")
    assert synced.json["run"]["confirmed"]["user.create"] > 10
    running.stop(signal.SIGINT)
    assert running.result(30).code == 0
    assert not child.is_running()


def test_it_says_when_it_ends_by_itself(program: Program) -> None:
    running = program.start("sandbox", "--users", "10", "--verbose")
    running.wait_for("Ctrl\\+C")
    (child,) = psutil.Process(running.process.pid).children()
    child.kill()
    result = running.result(30)
    assert result.code == 3
    assert "sandbox_failed" in result.err
