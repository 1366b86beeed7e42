"""Password sync in an answers file: kept, judged, and said where the service takes no passwords."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import pytest

from app import profile as profile_file
from app.profile import PasswordSync, Restart
from tests.servers.http_faults import FaultServer, Reply, Request
from tests.servers.program import Program

CHOSEN = """\
[password_sync]
enabled = true
controllers = ["dc1.ad.aurelia.example"]
use_stored_credentials = false
restart = "one_by_one"
"""
NOT_TAKEN = "takes no passwords"


@contextmanager
def without_passwords(sandbox: Any) -> Iterator[str]:
    """The sandbox's SCIM address, but its configuration offers no changePassword."""

    def handle(request: Request) -> Reply:
        answer = server.forward(request)
        if request.path.endswith("/ServiceProviderConfig"):
            said = json.loads(answer.body)
            said["changePassword"] = {"supported": False}
            return Reply(200, said)
        return answer

    with FaultServer(handle, upstream=sandbox.service_url) as server:
        yield server.url + urlsplit(sandbox.scim_url).path


def test_a_choice_is_kept_and_a_service_that_takes_passwords_says_nothing(
    program: Program, sandbox: Any
) -> None:
    program.answer_for(sandbox, CHOSEN)
    done = program.set_up(sandbox)
    assert done.code == 0, done.all
    assert NOT_TAKEN not in done.all
    kept = profile_file.load(program.folder)
    assert kept is not None
    assert kept.password_sync == PasswordSync(
        True, ("dc1.ad.aurelia.example",), False, Restart.ONE_BY_ONE
    )


def test_a_service_without_passwords_is_told_and_the_setup_stands(
    program: Program, sandbox: Any
) -> None:
    with without_passwords(sandbox) as url:
        service = f'provider = "scim"\nowner = "{sandbox.admin_user}"\nscim_url = "{url}"'
        program.answer_for(sandbox, CHOSEN, service=service)
        del program.environment["IDENTITY_CONNECT_INSTALLATION_KEY"]
        program.environment["IDENTITY_CONNECT_SCIM_TOKEN"] = sandbox.scim_token
        done = program.run("setup", "--answers", str(program.answers))
        pushed = program.run("password-agent", "install")
    assert done.code == 0, done.all
    assert NOT_TAKEN in done.err
    assert NOT_TAKEN in pushed.err  # and not that there is no package, or no account
    assert pushed.code == 5
    assert profile_file.load(program.folder) is not None


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("[password_sync]\nenabled = true\n", "password_controllers_none"),
        (
            '[password_sync]\nenabled = true\ncontrollers = ["no host"]\n',
            "controller_malformed",
        ),
        ('[password_sync]\nrestart = "all"\n', "answers_wrong"),
        ('[password_sync]\npassword = "x"\n', "answers_secret"),
    ],
)
def test_a_choice_that_makes_no_sense(
    program: Program, sandbox: Any, content: str, code: str
) -> None:
    service = f'provider = "scim"\nscim_url = "{sandbox.scim_url}"'
    program.answer_for(sandbox, content, service=service)
    program.environment["IDENTITY_CONNECT_SCIM_TOKEN"] = sandbox.scim_token
    refused = program.run("setup", "--answers", str(program.answers), "--verbose")
    assert refused.code != 0
    assert f"[{code}" in refused.err, refused.err
    assert profile_file.load(program.folder) is None
