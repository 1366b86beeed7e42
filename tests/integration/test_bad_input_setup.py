"""What is wrong before anything runs: keys, answers, certificates, addresses, servers that are
away or lie. Through `setup` on the command line: the words, the exit code, and nothing kept."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app import installation_key
from app.installation_key import InstallationKey
from app.sandbox.active_directory import Flaw, RunningDirectory
from tests.servers.certificates import Authority, Identity, self_signed
from tests.servers.http_faults import FaultServer, Reply
from tests.servers.program import ROOT, Program, Result
from tests.servers.tcp_faults import hanging_up, listening, saying, silent

PASSWORD = "IDENTITY_CONNECT_DIRECTORY_PASSWORD"
KEY = "IDENTITY_CONNECT_INSTALLATION_KEY"


def says(result: Result, exit_code: int, code: str, *words: str) -> None:
    """The code (with --verbose), and sentences with the real names: problem, cause or fix."""
    assert result.code == exit_code, result.all
    assert f"[{code}" in result.err, result.err
    assert "Traceback" not in result.all
    said = [line for line in result.err.splitlines() if not line.startswith("  [")]
    assert not re.search(
        r"\{\w+\}|\[(?!directory\]|service\])\w+\]|no description", "\n".join(said)
    ), result.err
    for word in words:
        assert word in "\n".join(said), (word, result.err)


class Setup:
    """`setup` with plain SCIM, towards a directory and a service that can be named anew."""

    def __init__(self, program: Program, sandbox: Any) -> None:
        self.program, self.sandbox = program, sandbox
        program.environment["IDENTITY_CONNECT_SCIM_TOKEN"] = sandbox.scim_token
        program.environment[PASSWORD] = sandbox.bind_password
        (program.answers.parent / "ca.pem").write_text(sandbox.ca_pem)

    def __call__(
        self, *, scim_url: str = "", query: str = "", environment: Any = None, **directory: Any
    ) -> Result:
        reached = {
            "domain": self.sandbox.domain,
            "controllers": self.sandbox.controllers,
            "user": self.sandbox.bind_user,
            "ca_file": "ca.pem",
            "connect_timeout_s": 1.0,
            "receive_timeout_s": 5.0,
            **directory,
        }
        url = scim_url or self.sandbox.scim_url
        service = f'provider = "scim"\nscim_url = "{url}"'
        scope = [f'[scope]\nuser_query = "{query}"'] if query else []
        self.program.write_answers(reached, *scope, service=service)
        command = ("setup", "--verbose", "--answers", str(self.program.answers))
        return self.program.call(*command, **(environment or {}))


@pytest.fixture
def setup(program: Program, sandbox: Any) -> Iterator[Setup]:
    """Afterwards nothing of any attempt is left."""
    yield Setup(program, sandbox)
    assert not (program.folder / "profile.json").exists()
    secrets = [sandbox.bind_password.encode(), sandbox.scim_token.encode()]
    for name, content in program.files().items():
        assert not name.endswith(".sealed"), name
        assert not any(secret in content for secret in secrets), name


# -- keys ---------------------------------------------------------------------------------------


def test_keys_that_are_no_good(program: Program) -> None:
    good = installation_key.create(InstallationKey("scim", scim_url="https://id.example.com/scim"))
    old = InstallationKey("scim", scim_url="https://id.example.com/scim", expires_at=86_400.0)
    middle = len(good) // 2
    for pasted, code, word in (
        ("", "key_empty", "Copy the whole line"),
        ("hello", "key_prefix", "IC1-"),
        ("IC9-" + good[4:], "key_version", "version 9"),
        (good[:-7], "key_length", f"{len(good) - 7} characters instead of {len(good)}"),
        (good + good[-5:], "key_length", f"{len(good) + 5} characters instead of {len(good)}"),
        (good[:middle] + "7" + good[middle + 1 :], "key_checksum", "wrong character"),
        (installation_key.create(old), "key_expired", "1970-01-02"),
    ):
        result = program.pipe("key", "check", "--verbose", given=pasted)
        says(result, 3, code, word)
        assert result.out == ""
    assert program.pipe("key", "check", given=f"> {good[:20]}=\n> {good[20:]}\n").code == 0


def test_a_key_that_leads_to_nobody(program: Program, sandbox: Any) -> None:
    """Unknown to the service, and a service that is away."""
    parsed = installation_key.parse(sandbox.installation_key, now=0.0)
    unknown = InstallationKey(
        "identity_connect",
        service_url=parsed.service_url,
        client_id=parsed.client_id,
        registration_secret="x" * 32,
    )
    program.answer_for(sandbox)
    command = ("setup", "--verbose", "--answers", str(program.answers))
    result = program.call(*command, **{KEY: installation_key.create(unknown)})
    says(result, 3, "key_unknown", "127.0.0.1")
    with FaultServer(lambda _: Reply(404, {})) as other:
        elsewhere = InstallationKey("identity_connect", service_url=other.url, client_id="x")
        result = program.call(*command, **{KEY: installation_key.create(elsewhere)})
    says(result, 3, "service_unknown", "127.0.0.1")
    assert not list(program.folder.rglob("*.sealed"))


# -- the directory ------------------------------------------------------------------------------


def test_a_wrong_password_and_a_wrong_name(setup: Setup, sandbox: Any) -> None:
    wrong = setup(environment={PASSWORD: "not the password"})
    says(wrong, 3, "sign_in_wrong_password", sandbox.bind_user, "tried once only")
    assert "not the password" not in wrong.all
    assert "skipped" not in wrong.err  # what merely waited for the sign-in is no news
    says(setup(user=f"nobody@{sandbox.domain}"), 3, "sign_in_", f"nobody@{sandbox.domain}")
    says(setup(base_dn="OU=None,DC=corp"), 3, "", "OU=None,DC=corp")


def test_servers_that_are_away_or_speak_something_else(setup: Setup) -> None:
    says(setup(controllers=["localhost:1"]), 4, "controller_refuses", "localhost", "port 1")
    unknown = setup(controllers=["dc1.corp.invalid"])
    says(unknown, 3 if "does not exist" in unknown.err else 4, "", "dc1.corp.invalid")
    for handle, security, code, exit_code in (
        (silent, "ldaps", "tls_silent", 4),
        (hanging_up, "ldaps", "ldaps_without_certificate", 3),
        (saying(b"HTTP/1.1 400 x\r\n\r\n"), "ldaps", "not_tls", 3),
        (saying(b"HTTP/1.1 400 x\r\n\r\n"), "starttls", "directory_answer_unreadable", 4),
    ):
        with listening(handle) as port:
            result = setup(controllers=[f"localhost:{port}"], security=security)
            says(result, exit_code, code, "localhost")


def test_passwords_do_not_travel_readable_by_accident(setup: Setup, sandbox: Any) -> None:
    plain = {"controllers": sandbox.ldap_controllers, "security": "plain"}
    says(setup(**plain), 3, "answers_plain_unconfirmed", "plain_confirmed = true", "ldaps")
    says(setup(**plain, plain_confirmed=True), 3, "sign_in_needs_tls", "LDAPS or StartTLS")


@pytest.mark.parametrize(
    ("flaw", "code", "word"),
    [
        (Flaw.EXPIRED, "certificate_expired", "has expired on 20"),
        (Flaw.NOT_YET_VALID, "certificate_not_yet_valid", "clock of this machine"),
        (Flaw.WRONG_HOST, "certificate_other_host", "elsewhere.example"),
        (Flaw.SELF_SIGNED, "certificate_self_signed", "pin_sha256"),
    ],
)
def test_certificates_of_controllers(
    setup: Setup,
    new_demo_directory: Callable[..., RunningDirectory],
    flaw: Flaw,
    code: str,
    word: str,
) -> None:
    directory = new_demo_directory(users=5, flaw=flaw)
    (setup.program.answers.parent / "ca.pem").write_text(directory.ca_pem)
    password = {PASSWORD: directory.bind_password}
    result = setup(controllers=directory.controllers, environment=password)
    says(result, 3, code, word, "SHA-256 ")


def test_an_authority_that_is_unknown_or_no_certificate(setup: Setup) -> None:
    says(setup(ca_file=""), 3, "certificate_issuer_missing", "demo CA", "ca_file")
    says(setup(ca_file="nowhere.pem"), 3, "ca_file_unreadable", "nowhere.pem")
    says(setup(ca_file="", pin_sha256="ab" * 32), 3, "certificate_not_pinned", "ab" * 32)


def test_a_query_that_no_controller_understands(setup: Setup) -> None:
    for query, code, word in (
        ("(title=*", "ldap_query_not_closed", "character 1"),
        ("(title~x)", "ldap_query_operator_missing", "(department=Sales)"),
    ):
        says(setup(query=query), 3, code, word)


# -- the service --------------------------------------------------------------------------------


def served(authority: Authority) -> dict[str, Identity]:
    past = {"starts": timedelta(days=-9), "ends": timedelta(days=-2)}
    return {
        "service_certificate_expired": authority.issue(["127.0.0.1"], **past),
        "service_certificate_not_yet_valid": authority.issue(
            ["127.0.0.1"], starts=timedelta(days=1)
        ),
        "service_certificate_wrong_host": authority.issue(["id.example.com"]),
        "service_certificate_self_signed": self_signed(["127.0.0.1"]),
        "service_certificate_untrusted": Authority.new("Inspection").issue(["127.0.0.1"]),
    }


def test_certificates_of_the_service(setup: Setup, tmp_path: Path) -> None:
    """The system's trust store knows the authority of these certificates."""
    authority = Authority.new()
    trusted = tmp_path / "trusted.pem"
    trusted.write_text(authority.pem)
    words = {
        "service_certificate_wrong_host": "id.example.com",
        "service_certificate_self_signed": "signed by nobody but itself",
        "service_certificate_untrusted": "Inspection",
        "service_certificate_not_yet_valid": "Set the clock",
    }
    for code, identity in served(authority).items():
        with FaultServer(lambda _: Reply(200, {}), identity=identity) as server:
            result = setup(scim_url=server.url, environment={"SSL_CERT_FILE": str(trusted)})
        says(result, 3, code, "127.0.0.1", words.get(code, ""))
        assert server.requests == []  # the token went nowhere


def test_the_token_goes_to_no_unsafe_address(setup: Setup) -> None:
    """Whoever types http:// by mistake must not have sent the token to find out."""
    insecure = setup(scim_url="http://directory.example.com/scim")
    says(insecure, 3, "service_address_insecure", "http://directory.example.com", "https://")
    for wrong in ("hello", "https://", "https://id.example.com:port/", "ftp://id.example.com/"):
        says(setup(scim_url=wrong), 3, "service_address_invalid", wrong[:6])


def test_services_that_answer_something_else(setup: Setup) -> None:
    says(setup(environment={"IDENTITY_CONNECT_SCIM_TOKEN": "wrong"}), 3, "scim_token_refused")
    for reply, exit_code, code, word in (
        (Reply(404, {}), 3, "service_refuses", "404"),
        (Reply(200, body=b"<html>", content_type="text/html"), 3, "service_not_json", "text/html"),
        (
            Reply(302, headers={"Location": "https://login.example.com/"}),
            3,
            "service_redirects",
            "login.example.com",
        ),
        (Reply(500, {}), 4, "service_failing", "500"),
    ):
        with FaultServer(lambda _, reply=reply: reply) as server:
            says(setup(scim_url=server.url), exit_code, code, "127.0.0.1", word)


def test_a_sign_in_that_the_service_spoils(program: Program, sandbox: Any) -> None:
    """The device answer leads to an unsafe page, or is none."""
    with FaultServer(upstream=sandbox.service_url) as front:
        parsed = installation_key.parse(sandbox.installation_key, now=0.0)
        key = installation_key.create(
            InstallationKey(
                "identity_connect",
                service_url=front.url,
                client_id=parsed.client_id,
                registration_secret=parsed.registration_secret,
            )
        )
        program.answer_for(sandbox)

        def handle(request: Any) -> Any:
            if "device" in request.path and request.method == "POST":
                return chosen
            answer = front.forward(request)
            # everything is at the front, as behind a reverse proxy
            body = answer.body.replace(sandbox.service_url.encode(), front.url.encode())
            return Reply(answer.status, body=body, content_type=answer.content_type)

        front.handler = handle
        chosen = Reply(
            200,
            {
                "device_code": "d",
                "user_code": "u",
                "expires_in": 60,
                "verification_uri": "http://evil.example.com/",
            },
        )
        command = ("setup", "--verbose", "--answers", str(program.answers))
        says(
            program.call(*command, **{KEY: key}),
            3,
            "sign_in_unsafe_link",
            "http://evil.example.com/",
        )
        chosen = Reply(200, {"hello": "world"})
        says(program.call(*command, **{KEY: key}), 3, "sign_in_answer_unusable")
    assert not list(program.folder.rglob("*.sealed"))


# -- the terminal -------------------------------------------------------------------------------


def test_a_full_disk_behind_the_output_is_told(program: Program) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    key = installation_key.create(InstallationKey("scim", scim_url="https://id.example.com/scim"))
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", "key", "check"],
            cwd=ROOT,
            env=program.environment,
            input=key,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    assert done.returncode == 3, done.stderr
    assert "could not be written" in done.stderr
    assert "Exception ignored" not in done.stderr


def test_names_reach_an_output_that_knows_ascii_alone(program: Program) -> None:
    key = InstallationKey(
        "scim", scim_url="https://id.example.com/scim", organization_name="Zoë “周” GmbH"
    )
    program.environment["PYTHONIOENCODING"] = "ascii"
    pasted = installation_key.create(key)
    plain = program.pipe("key", "check", given=pasted)
    assert plain.code == 0, plain.all
    assert 'Zo? "?" GmbH' in plain.out
    as_json = program.pipe("key", "check", "--json", given=pasted)
    assert as_json.json["key"]["organization_name"] == "Zoë “周” GmbH"


class Screen:
    """A command on a pseudo terminal, as a person sees it; `answers` are typed where `asked`."""

    def __init__(
        self, program: Program, *arguments: str, asked: str = "", answer: str = ""
    ) -> None:
        import pty

        ours, theirs = pty.openpty()
        done = subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            cwd=ROOT,
            env={**program.environment, "TERM": "xterm"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        said = b""
        with contextlib.suppress(OSError):  # how the end of a terminal is told
            while piece := os.read(ours, 65536):
                said += piece
                if asked and asked in said.decode(errors="replace"):
                    asked = ""
                    os.write(ours, answer.encode() + b"\n")
        os.close(ours)
        self.code = done.wait(60)
        self.said = said.decode()


def test_a_person_types_the_password_once_and_unseen(setup: Setup, sandbox: Any) -> None:
    setup(user="")  # writes the answers
    text = setup.program.answers.read_text().replace('user = ""', f'user = "{sandbox.bind_user}"')
    setup.program.answers.write_text(
        text.replace("accept_licence = true", "accept_licence = false")
    )
    del setup.program.environment[PASSWORD]
    refused = Screen(setup.program, "setup", "--answers", str(setup.program.answers))
    assert (refused.code, "licence" in refused.said) == (3, True), refused.said
    wrong = text + '[scope]\ninclude = ["OU=Nowhere,DC=none"]\n'
    setup.program.answers.write_text(wrong)
    command = ("setup", "--answers", str(setup.program.answers))
    asked = "Password of the directory account"
    screen = Screen(setup.program, *command, asked=asked, answer=sandbox.bind_password)
    assert (screen.code, screen.said.count(asked)) == (3, 1), screen.said
    assert "OU=Nowhere,DC=none" in screen.said  # the units were asked for with that password
    assert sandbox.bind_password not in screen.said


def test_bars_move_on_a_terminal_and_stand_still_at_the_end(program: Program) -> None:
    screen = Screen(program, "demo", "--headless", "--users", "5")
    assert screen.code == 0, screen.said
    assert all(phase in screen.said for phase in ("Reading the directory", "Comparing", "Users"))
    assert "\x1b[?25h" in screen.said  # the cursor is back
    assert "/?" not in screen.said
    assert "Nothing to do" in screen.said


@pytest.mark.parametrize(
    "arguments",
    [
        ("demo", "--users", "0"),
        ("demo", "--users", "100001"),
        ("sandbox", "--users", "many"),
        ("key", "create", "--expires", "2001-01-01"),
        ("key", "create", "--expires", "soon"),
        ("key", "create", "--provider", "unknown"),
        ("status", "more"),
        ("setup",),
        ("sync", "--plan"),
    ],
    ids=" ".join,
)
def test_wrong_arguments_are_told_before_anything_starts(
    program: Program, arguments: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as ended:
        program.call(*arguments)
    assert ended.value.code == 2
    assert program.files() == {}
