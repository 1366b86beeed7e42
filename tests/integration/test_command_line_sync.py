"""Setup, preview, sync, explain and status against the sandbox, as an administrator runs them."""

from __future__ import annotations

import os
import re
import resource
import signal
from collections.abc import Callable
from typing import Any

import pytest
from filelock import FileLock

from app import installation_key
from app.compose.runs import LOCK
from tests.servers.program import Program, Result


def refused(result: Result, exit_code: int, code: str) -> None:
    """Problem, cause and fix on standard error, and the code with --verbose."""
    assert result.code == exit_code, result.all
    assert f"[{code}" in result.err, result.err
    assert "Traceback" not in result.err


def test_from_the_key_to_people_in_the_service(
    program: Program, new_sandbox: Callable[..., Any]
) -> None:
    sandbox = new_sandbox(users=40)
    program.answer_for(sandbox)
    done = program.set_up(sandbox)
    assert done.code == 0, done.all
    assert "Set up." in done.out
    program.forget_secrets()

    preview = program.run("preview", "--json")
    assert preview.code == 6, preview.all  # faulty records are there on purpose
    plan = preview.json["plan"]
    created = [c for c in plan["changes"] if c["action"] == "create"]
    assert preview.json["run"]["result"] == "review"
    assert len(created) == plan["counts"]["user.create"] + plan["counts"]["group.create"]
    with sandbox.scim() as scim:
        assert scim.get("/Users?count=0").json()["totalResults"] == 1  # nothing was written

    sync = program.run("sync", "--plan", plan["id"], "--json")
    assert sync.code == 6, sync.all
    # Who was left out of the plan is not forgotten by applying it.
    assert sync.json["run"]["rejected"] == preview.json["run"]["rejected"] > 0
    confirmed = sync.json["run"]["confirmed"]
    assert confirmed["user.create"] == plan["counts"]["user.create"] > 20
    assert confirmed["group.create"] == plan["counts"]["group.create"]
    with sandbox.scim() as scim:
        total = scim.get("/Users?count=0").json()["totalResults"]
    assert total == confirmed["user.create"] + 1
    with sandbox.browser() as browser:  # by default new people are mailed (see the agent's test)
        assert re.search(r"/outbox/\d+", browser.get("/outbox"))

    told = program.run("status", "--json").json
    assert told["verdict"]["code"] == "verdict_no_worker", "nobody runs the schedule"
    assert told["verdict"]["state"] == "error"
    assert told["verdict"]["last_sync_at"] == told["runs"][0]["ended_at"]
    assert "todo_rejected" in [todo["code"] for todo in told["todos"]]
    assert program.run("status").out.startswith("Nothing runs the sync")

    again = program.call("sync", "--json", "--full")
    assert again.json["run"]["result"] == "nothing_to_do"
    assert again.json["run"]["confirmed"] == {}
    stale = program.call("sync", "--plan", plan["id"], "--verbose")
    refused(stale, 5, "plan_stale")

    status = program.call("status")
    assert status.code == 0
    assert sandbox.domain in status.out
    assert "Nothing to do" in status.out
    history = program.call("status", "--json").json
    assert [run["result"] for run in history["runs"]] == ["nothing_to_do", "partial", "review"]
    name = next(c["name"] for c in created if c["kind"] == "user")
    explained = program.call("explain", name)
    assert explained.code == 0, explained.all
    assert name in explained.out
    assert "deleted" not in explained.out
    assert "no description" not in explained.out
    refused(program.call("explain", "nobody at all", "--verbose"), 3, "explain_nobody")

    _no_secret_anywhere(program, sandbox, [done, preview, sync, again, stale, status, explained])


def _no_secret_anywhere(program: Program, sandbox: Any, results: list[Result]) -> None:
    secrets = [sandbox.bind_password, sandbox.installation_key, sandbox.admin_password]
    key = installation_key.parse(sandbox.installation_key, now=0.0)
    secrets.append(key.registration_secret)
    for secret in secrets:
        assert secret
        for result in results:
            assert secret not in result.all
        for name, content in program.files().items():
            assert secret.encode() not in content, name
    for name in program.files():
        assert os.stat(name).st_mode & 0o077 == 0, name


@pytest.mark.parametrize("by_key", [False, True], ids=["url", "key"])
def test_plain_scim(program: Program, sandbox: Any, by_key: bool) -> None:
    """A bearer token instead of a sign-in; in a key it travels under a passphrase."""
    service = f'provider = "scim"\nowner = "{sandbox.admin_user}"\n'
    if by_key:
        made = program.pipe(
            "key", "create", "--provider", "scim", "--scim-url", sandbox.scim_url,
            given=f"token={sandbox.scim_token}\npassphrase=correct horse\n",
        )  # fmt: skip
        assert made.code == 0, made.all
        program.answer_for(sandbox, service=service)
        program.environment["IDENTITY_CONNECT_INSTALLATION_KEY"] = made.out.strip()
        program.environment["IDENTITY_CONNECT_KEY_PASSPHRASE"] = "correct horse"
    else:
        program.answer_for(sandbox, service=service + f'scim_url = "{sandbox.scim_url}"')
        del program.environment["IDENTITY_CONNECT_INSTALLATION_KEY"]
        program.environment["IDENTITY_CONNECT_SCIM_TOKEN"] = sandbox.scim_token
    done = program.run("setup", "--answers", str(program.answers))
    assert done.code == 0, done.all
    program.forget_secrets()
    result = program.call("sync", "--json")
    run = result.json["run"]
    assert run["result"] in ("done", "partial", "nothing_to_do"), result.all
    assert run["error"] is None
    assert program.call("sync", "--json").json["run"]["result"] == "nothing_to_do"
    for content in program.files().values():
        assert sandbox.scim_token.encode() not in content


def test_what_setup_refuses_keeps_nothing(program: Program, sandbox: Any) -> None:
    program.answer_for(sandbox)
    good_key, setup = sandbox.installation_key, ("setup", "--verbose", "--answers")
    answers = str(program.answers)

    def with_key(key: str) -> Result:
        return program.call(*setup, answers, IDENTITY_CONNECT_INSTALLATION_KEY=key)

    refused(with_key("not a key"), 3, "key_prefix")
    refused(with_key(good_key[:-9]), 3, "key_length")
    flipped = good_key[:-1] + ("A" if good_key[-1] != "A" else "B")
    refused(with_key(flipped), 3, "key_checksum")
    parsed = installation_key.parse(good_key, now=0.0)
    elsewhere = installation_key.InstallationKey(
        "identity_connect", service_url="https://directory.example.com"
    )
    refused(with_key(installation_key.create(elsewhere)), 5, "answers_host_unconfirmed")
    expired = installation_key.InstallationKey(
        "identity_connect", service_url=parsed.service_url, expires_at=1.0
    )
    refused(with_key(installation_key.create(expired)), 3, "key_expired")
    unknown = installation_key.InstallationKey(
        "identity_connect",
        service_url=parsed.service_url,
        scim_url=parsed.scim_url,
        client_id=parsed.client_id,
        registration_secret="x" * 32,
    )
    refused(with_key(installation_key.create(unknown)), 3, "key_unknown")

    no_password = {"IDENTITY_CONNECT_INSTALLATION_KEY": ""}
    refused(program.call(*setup, answers, **no_password), 3, "secret_not_given")
    no_holder = program.call(*setup, answers, IDENTITY_CONNECT_KEY_FILE="")
    refused(no_holder, 3, "no_key_holder")
    program.answers.write_text(
        program.answers.read_text() + f'\n[rules]\npassword = "{sandbox.bind_password}"\n'
    )
    named = program.call(*setup, answers)
    refused(named, 3, "answers_secret")
    assert "rules.password" in named.err
    assert sandbox.bind_password not in named.all
    assert not list(program.folder.rglob("*.sealed"))
    assert not (program.folder / "profile.json").exists()


def scim_answers(program: Program, sandbox: Any, **changes: Any) -> None:
    """Without a sign-in, so that a test comes to the directory at once."""
    service = f'provider = "scim"\nscim_url = "{sandbox.scim_url}"\n'
    program.answer_for(sandbox, service=service, **changes)
    program.environment["IDENTITY_CONNECT_SCIM_TOKEN"] = sandbox.scim_token


def test_a_directory_that_refuses_or_is_away(program: Program, sandbox: Any) -> None:
    setup = ("setup", "--verbose", "--answers", str(program.answers))
    scim_answers(program, sandbox)
    wrong = "IDENTITY_CONNECT_DIRECTORY_PASSWORD"
    refused(program.call(*setup, **{wrong: "not the password"}), 3, "sign_in_wrong_password")
    refused(program.call(*setup, IDENTITY_CONNECT_SCIM_TOKEN="wrong"), 3, "scim_token_refused")
    scim_answers(program, sandbox, ca_file="")
    refused(program.call(*setup), 3, "certificate_")
    scim_answers(program, sandbox, controllers=["localhost:1"])
    refused(program.call(*setup), 4, "controller_refuses")
    assert not list(program.folder.rglob("*.sealed"))
    assert not (program.folder / "profile.json").exists()


@pytest.fixture
def connected(program: Program, sandbox: Any) -> Program:
    scim_answers(program, sandbox)
    done = program.call("setup", "--answers", str(program.answers))
    assert done.code == 0, done.all
    program.forget_secrets()
    return program


def test_when_a_run_cannot_run(connected: Program) -> None:
    """Two copies, a full disk, damaged files: each by its name, and the next run is fine."""
    lock = FileLock(connected.folder / LOCK)
    with lock:
        refused(connected.call("sync", "--verbose"), 4, "already_running")
        as_json = connected.call("preview", "--json")
        assert as_json.json["error"]["code"] == "already_running"

    def little_space() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    refused(connected.run("preview", "--verbose", before=little_space), 3, "disk_full")
    assert connected.call("preview").code in (0, 6)

    (sealed,) = connected.folder.rglob("*.sealed")
    whole = sealed.read_bytes()
    sealed.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    damaged = connected.call("sync", "--verbose")
    refused(damaged, 3, "secrets_damaged")
    sealed.write_bytes(whole)
    refused(connected.call("sync", "--verbose", IDENTITY_CONNECT_KEY_FILE=""), 3, "key_file_not_")
    settings = connected.folder / "profile.json"
    kept = settings.read_text()
    settings.write_text(kept.replace('"every_minutes": 30', '"every_minutes": "often"'))
    wrong = connected.call("status", "--verbose")
    refused(wrong, 3, "profile_damaged")
    assert "$.schedule.every_minutes" in wrong.err
    settings.write_text(kept)
    assert connected.call("setup", "--answers", str(connected.answers)).code == 5


def test_setting_up_can_be_stopped(program: Program, sandbox: Any) -> None:
    program.answer_for(sandbox)
    running = program.start("setup", "--answers", str(program.answers))
    running.wait_for("enter the code")
    running.stop(signal.SIGTERM)
    result = running.result(30)
    assert result.code == 7, result.all
    assert "Traceback" not in result.err
    assert not list(program.folder.rglob("*.sealed"))


def test_nothing_is_set_up_yet(program: Program) -> None:
    for command in (("status",), ("sync",), ("preview",), ("explain", "x")):
        refused(program.call(*command, "--verbose"), 3, "not_set_up")
    assert program.files() == {}


def test_usage_and_version(program: Program) -> None:
    assert program.run("nonsense").code == 2
    version = program.run("--version")
    assert version.code == 0
    assert version.out.startswith("identity-connect ")
