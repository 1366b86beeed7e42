"""Runs on bad days, through the command line: the directory and the service fail, slow down or
lie. Each day has its words and its exit code, the accounts in the service stay as they were, and
the next run finds nothing to do."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import ldap3
import pytest
from filelock import FileLock, Timeout

from app.compose.runs import LOCK
from app.sandbox.active_directory import RunningDirectory, start
from app.sandbox.active_directory.results import Code
from tests.servers.demo_directory import Ldap3Clients
from tests.servers.http_faults import FaultServer, Raw, Reply, Request
from tests.servers.program import Program, Result
from tests.servers.sandbox import Sandbox

PAGE = 50
LISTING = "urn:ietf:params:scim:api:messages:2.0:ListResponse"


def says(result: Result, exit_code: int, code: str, *names: str) -> None:
    """The code (with --verbose), and words with the real names: problem, and a cause or a fix."""
    assert result.code == exit_code, result.all
    assert f"[{code}" in result.err, result.err
    assert "Traceback" not in result.all
    said = [line for line in result.err.splitlines() if not line.startswith("  [")]
    assert len(said) >= 2, result.err
    assert not re.search(
        r"\{\w+\}|\[(?!directory\]|service\])\w+\]|no description", "\n".join(said)
    ), result.err
    for name in names:
        assert name in "\n".join(said), (name, result.err)


class Lab:
    """An installed connector between a directory and a service; both fail on request."""

    def __init__(self, root: Path, directory: RunningDirectory, service: Sandbox) -> None:
        self.program, self.directory, self.service = Program(root), directory, service
        self.front = FaultServer(upstream=service.scim_url)
        self.front.handler = self.front.forward

    def set_up(self) -> None:
        self.program.set_up_plain(
            self.directory,
            self.service,
            scim_url=self.front.url,
            page_size=PAGE,
            connect_timeout_s=2.0,
            receive_timeout_s=2.0,
        )
        first = self.sync_json()
        assert first["run"]["confirmed"]["user.create"] > 100

    def sync(self) -> Result:
        return self.program.call("sync", "--full", "--verbose")

    def sync_json(self) -> dict[str, Any]:
        return self.program.call("sync", "--full", "--json").json

    def accounts(self) -> dict[str, dict[str, Any]]:
        with self.service.scim() as scim:
            found = scim.get("/Users", params={"count": "1000"}).json()["Resources"]
        return {one["id"]: {n: v for n, v in one.items() if n != "meta"} for one in found}

    def fail(self, **faults: Any) -> None:
        for each in self.directory.faults:
            for name, value in faults.items():
                setattr(each, name, value)

    def mend(self) -> None:
        self.fail(searches_until_error=None, searches_until_drop=None, delay_s=0.0, bind_error=None)
        self.front.handler = self.front.forward

    def answer(self, reply: Raw | Reply, path: str = "/Users") -> None:
        """The service gives this to everybody who lists `path`."""

        def handle(request: Request) -> Any:
            listing = request.path == path and request.method == "GET"
            return reply if listing else self.front.forward(request)

        self.front.handler = handle


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    root = tmp_path_factory.mktemp("bad-days")
    directory = start(users=150, folder=root / "directory")
    service = Sandbox(no_directory=True)
    lab = Lab(root, directory, service)
    try:
        with lab.front:
            lab.set_up()
            yield lab
    finally:
        directory.stop()
        service.stop()


@pytest.fixture
def lab(installed: Lab) -> Iterator[Lab]:
    """Afterwards everything works again, and nothing has been lost: nobody was disabled, and a
    run has nothing to do."""
    before = installed.accounts()
    yield installed
    installed.mend()
    assert installed.accounts() == before
    after = installed.sync_json()["run"]
    assert (after["result"], after["confirmed"]) == ("nothing_to_do", {}), after


# -- the directory ------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [2, 7, 9])
def test_a_connection_that_is_cut(lab: Lab, page: int) -> None:
    lab.fail(searches_until_drop=page)
    says(lab.sync(), 4, "directory_connection_lost", "localhost")


def test_a_page_that_fails_midway(lab: Lab) -> None:
    for error, exit_code, code, name in (
        (Code.BUSY, 4, "controller_busy", "localhost"),
        (Code.UNAVAILABLE, 4, "controller_down", "localhost"),
        (Code.TIME_LIMIT_EXCEEDED, 4, "search_time_limit", "localhost"),
        (Code.SIZE_LIMIT_EXCEEDED, 4, "search_size_limit", "localhost"),
        (Code.INSUFFICIENT_ACCESS_RIGHTS, 3, "read_not_allowed", lab.directory.bind_user),
    ):
        lab.fail(searches_until_error=8, error=error)
        says(lab.sync(), exit_code, code, name)


def test_rights_that_are_refused_at_the_very_beginning_name_the_account(lab: Lab) -> None:
    lab.fail(searches_until_error=0, error=Code.INSUFFICIENT_ACCESS_RIGHTS)
    says(lab.sync(), 3, "read_not_allowed", lab.directory.bind_user)


def test_a_controller_that_is_too_slow(lab: Lab) -> None:
    lab.fail(delay_s=4.0)
    says(lab.sync(), 4, "directory_too_slow", "2 s")


def test_a_right_that_was_lost_disables_nobody(installed: Lab) -> None:
    """The account sees nobody any more. With the right back, all is as before."""
    lab = installed
    before = lab.accounts()
    lab.directory.hide(lab.directory.organisation.company_dn)
    try:
        result = lab.sync()
        assert result.code in (5, 6), result.all
        assert "Nobody was disabled" in result.out or "far fewer" in result.out, result.out
        assert "agrees with the directory" not in result.out
        assert lab.accounts() == before
    finally:
        lab.directory.show(lab.directory.organisation.company_dn)
    assert lab.sync().code == 6
    assert lab.accounts() == before
    assert lab.sync_json()["run"]["result"] == "nothing_to_do"


def test_an_empty_domain_disables_nobody(installed: Lab) -> None:
    lab = installed
    before = lab.accounts()
    lab.directory.hide(lab.directory.base_dn)
    try:
        result = lab.sync()
        assert result.code in (3, 5), result.all
        assert "Traceback" not in result.all
    finally:
        lab.directory.show(lab.directory.base_dn)
    assert lab.accounts() == before
    lab.sync()
    assert lab.accounts() == before
    assert lab.sync_json()["run"]["result"] == "nothing_to_do"


def test_a_refused_sign_in_is_not_repeated_by_a_schedule(lab: Lab) -> None:
    """A crontab must not lock the account; a person who sets the password again may try."""
    lab.fail(bind_error=Code.INVALID_CREDENTIALS)
    says(lab.sync(), 3, "sign_in_refused", lab.directory.bind_user)
    lab.mend()
    for command in ("sync", "preview"):
        again = lab.program.call(command, "--verbose")
        says(again, 3, "sign_in_not_repeated", lab.directory.bind_user)
    assert len(lab.program.call("status", "--json").json["runs"]) >= 2
    profile = lab.program.folder / "profile.json"
    profile.write_bytes(profile.read_bytes())  # as the wizard and `setup --replace` do


# -- the service --------------------------------------------------------------------------------


def test_a_service_that_answers_something_else(lab: Lab) -> None:
    for reply, exit_code, code in (
        (Reply(401, {}), 3, "scim_token_refused"),
        (Reply(403, {}), 3, "role_lost"),
        (Reply(404, {}), 3, "service_refuses"),
        (Reply(500, {}), 4, "service_failing"),
        (Reply(200, body=b'{"totalResults":'), 3, "service_not_json"),
        (Reply(200, body=b"<html>Welcome", content_type="text/html"), 3, "service_not_json"),
        (Reply(302, headers={"Location": "https://guest.example.com/"}), 3, "service_redirects"),
    ):
        lab.answer(reply)
        says(lab.sync(), exit_code, code)


def test_a_listing_that_breaks_off(lab: Lab) -> None:
    lab.answer(Raw(b'HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{"totalRes'))
    result = lab.sync()
    says(result, 4, "service_dropped", "127.0.0.1")
    assert "follows by itself" not in result.err  # nothing follows for whoever typed this


@pytest.mark.parametrize("total", [0, 500])
def test_a_service_that_lies_about_who_is_there(lab: Lab, total: int) -> None:
    """It says that nobody is there, or shows nobody of many: nobody is made a second time."""
    lab.answer(Reply(200, {"schemas": [LISTING], "totalResults": total, "Resources": []}))
    result = lab.program.call("sync", "--full", "--json")
    assert result.json["run"]["error"] is None, result.all
    assert result.code == 6
    assert "user.create" not in result.json["run"]["confirmed"]
    assert "user.disable" not in result.json["run"]["confirmed"]


def test_a_service_that_repeats_the_token_in_its_error(lab: Lab) -> None:
    """Its words are shown with --verbose, and kept; the token is not among them."""
    token = lab.service.scim_token
    lab.answer(Reply(500, {"detail": f"no such token: Bearer {token}"}))
    result = lab.sync()
    says(result, 4, "service_failing")
    assert "no such token" in result.err
    assert token not in result.all
    for name, content in lab.program.files().items():
        assert token.encode() not in content, name


# -- people -------------------------------------------------------------------------------------


def test_odd_people_are_named_and_the_others_synced(lab: Lab) -> None:
    special = lab.directory.organisation.special
    preview = lab.program.call("preview", "--json").json
    assert preview["run"]["rejected"] >= 5
    shown = lab.program.call("sync", "--full").out
    for name in ("Lotte Latin", "Toni Zwilling", "Kim Zwilling", "Robin Zwilling"):
        assert f"  {name}: " in shown, shown
    assert max(map(len, shown.splitlines())) < 200
    synced = {one["userName"]: one for one in lab.accounts().values()}
    no_mail = next(one for name, one in synced.items() if name.startswith(special["no_mail"]))
    assert not no_mail.get("emails")
    said = {
        "invalid_utf8": ("cannot be read as text", "Correct the value"),
        "long_values": ("too long: 499 characters, and 256", "Shorten it"),
        "mail_twin": ("twins@aurelia.example", "Correct the value of one of them"),
    }
    for key, words in said.items():
        explained = lab.program.call("explain", special[key])
        assert explained.code == 0
        assert all(each in explained.out for each in words), explained.out
        assert len(explained.out.split(words[0])) == 2, "the reason is said once"


def test_a_synced_person_whose_values_go_bad_stays(
    installed: Lab, ldap3_clients: Ldap3Clients
) -> None:
    """Bytes that are no text, and a mail that somebody else has: both stay as they were."""
    lab = installed
    admin = ldap3_clients.administrator(lab.directory)
    before = lab.accounts()

    def person(account: str) -> tuple[str, dict[str, Any]]:
        admin.search(
            lab.directory.base_dn,
            f"(sAMAccountName={account})",
            attributes=["title", "mail"],
        )
        return admin.response[0]["dn"], admin.response[0]["raw_attributes"]

    special = lab.directory.organisation.special
    first, kept = person(special["blanks"])
    second, also_kept = person(special["own_manager"])
    assert admin.modify(first, {"title": [(ldap3.MODIFY_REPLACE, [b"Caf\xe9 \xff"])]})
    assert admin.modify(second, {"mail": [(ldap3.MODIFY_REPLACE, [b"twins@aurelia.example"])]})
    try:
        result = lab.sync()
        assert result.code == 6, result.all
        assert "cannot be read as text" in result.out
        assert lab.accounts() == before
    finally:
        admin.modify(first, {"title": [(ldap3.MODIFY_REPLACE, kept["title"])]})
        admin.modify(second, {"mail": [(ldap3.MODIFY_REPLACE, also_kept["mail"])]})
    lab.sync()
    assert lab.accounts() == before


# -- this machine -------------------------------------------------------------------------------


def test_two_copies_at_once(lab: Lab) -> None:
    """The second is sent away by name, and the first does its work undisturbed."""
    lab.fail(delay_s=0.1)
    first = lab.program.start("sync", "--json")

    def held() -> bool:
        try:
            with FileLock(lab.program.folder / LOCK, timeout=0):
                return False
        except Timeout:
            return True

    until(held, first.heard)
    says(lab.sync(), 4, "already_running", str(lab.program.folder))
    as_json = lab.program.call("preview", "--json")
    assert (as_json.code, as_json.json["error"]["fate"]) == (4, "Unavailable")
    assert first.result().json["run"]["result"] == "nothing_to_do"
    first.close()


def until(true: Callable[[], bool], heard: Callable[[], str]) -> None:
    for _ in range(600):
        if true():
            return
        time.sleep(0.05)
    raise TimeoutError(heard())
