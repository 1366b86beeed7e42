"""`key create` and `key check`: secrets by standard input, never by arguments."""

from __future__ import annotations

from app import installation_key
from tests.servers.program import Program

SECRET = "a-registration-secret"


def test_a_key_is_made_and_checked(program: Program) -> None:
    made = program.pipe(
        "key", "create", "--service-url", "https://directory.example.com",
        "--organization-name", "Zylker", "--client-id", "c1", "--expires", "2099-12-31",
        given=f"registration_secret={SECRET}\n",
    )  # fmt: skip
    assert made.code == 0, made.all
    key = installation_key.parse(made.out, now=0.0)
    assert key.registration_secret == SECRET
    checked = program.pipe("key", "check", "--json", given=made.out)
    assert checked.code == 0, checked.all
    facts = checked.json["key"]
    assert facts["host"] == "directory.example.com"
    assert facts["organization_name"] == "Zylker"
    assert facts["expires"] == "2099-12-31"
    assert SECRET not in checked.all


def test_a_token_needs_a_passphrase(program: Program) -> None:
    create = ("key", "create", "--provider", "scim", "--scim-url", "https://s.example.com/scim")
    refused = program.pipe(*create, given="token=t0ken\n")
    assert refused.code == 3
    assert "t0ken" not in refused.all
    made = program.pipe(*create, given="token=t0ken\npassphrase=correct horse\n")
    assert made.code == 0, made.all
    key = installation_key.parse(made.out, now=0.0, passphrase="correct horse")
    assert key.token == "t0ken"
    checked = program.pipe("key", "check", given=made.out)
    assert "token" in checked.out
    assert "t0ken" not in checked.all


def test_a_line_that_is_not_understood_is_named_and_not_shown(program: Program) -> None:
    wrong = program.pipe(
        "key", "create", "--service-url", "https://s.example.com", given="\nmy-secret-value\n"
    )
    assert wrong.code == 3
    assert "Line 2" in wrong.err
    assert "my-secret-value" not in wrong.all


def test_what_is_wrong_with_a_key_is_said(program: Program) -> None:
    assert program.pipe("key", "check", given="").code == 3
    wrong = program.pipe("key", "check", "--json", given="IC1-AAAA")
    assert wrong.code == 3
    assert wrong.json["error"]["code"] in ("key_length", "key_checksum")
    assert wrong.json["error"]["fix"]
