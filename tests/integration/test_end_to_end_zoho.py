"""From a key that an organization made for itself to its people in a custom store, by commands.

The administrator lives in another data centre than the client, as `other_dc` has it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app import installation_key
from app.installation_key import InstallationKey
from tests.servers.http_faults import ContractServer, Drop, Reply
from tests.servers.program import Program
from tests.servers.sandbox import Sandbox

PASSPHRASE = "correct horse battery"


@pytest.fixture
def zoho(new_sandbox: Callable[..., Sandbox]) -> Sandbox:
    return new_sandbox(users=40, dialect="zoho", user_location="eu")


def secrets_of(zoho: Sandbox) -> list[str]:
    return [zoho.client_secret, zoho.scim_token, zoho.bind_password, PASSPHRASE]


def made_key(program: Program, zoho: Sandbox, given: str) -> str:
    made = program.pipe(
        "key", "create", "--provider", "zoho", "--service-url", zoho.service_url,
        "--client-id", "1004.SANDBOX", "--scim-url", zoho.scim_url.removesuffix("/scim"),
        "--organization-name", "Sandbox", given=given,
    )  # fmt: skip
    assert made.code == 0, made.all
    return made.out.strip()


@pytest.mark.parametrize(
    "locked",
    [pytest.param(True, id="passphrase"), pytest.param(False, id="asked", marks=pytest.mark.full)],
)
def test_from_a_key_to_people_in_the_store(program: Program, zoho: Sandbox, locked: bool) -> None:
    program.answer_for(zoho)
    if locked:
        given = f"token={zoho.scim_token}\nclient_secret={zoho.client_secret}\n"
        key = made_key(program, zoho, f"{given}passphrase={PASSPHRASE}\n")
        program.environment["IDENTITY_CONNECT_KEY_PASSPHRASE"] = PASSPHRASE
    else:
        key = made_key(program, zoho, "")
        program.environment["IDENTITY_CONNECT_SCIM_TOKEN"] = zoho.scim_token
        program.environment["IDENTITY_CONNECT_CLIENT_SECRET"] = zoho.client_secret
    program.environment["IDENTITY_CONNECT_INSTALLATION_KEY"] = key
    done = program.set_up(zoho)
    assert done.code == 0, done.all
    assert "registered" not in done.all.lower(), "Zoho knows no devices"
    program.forget_secrets()

    profile = json.loads((program.folder / "profile.json").read_text("utf-8"))
    cloud = profile["cloud"]
    assert (cloud["provider"], cloud["region"]) == ("zoho", "eu")
    assert cloud["accounts_url"] == cloud["api_domain"] == zoho.other_url
    assert cloud["scim_url"] == zoho.scim_url, "the base that really answers"
    assert cloud["owner"]["mail"] == zoho.admin_user
    assert profile["policy"]["owner_names"] == [zoho.admin_user]

    preview = program.run("preview", "--json")
    plan = preview.json["plan"]
    sync = program.run("sync", "--plan", plan["id"], "--json")
    confirmed = sync.json["run"]["confirmed"]
    assert confirmed["user.create"] == plan["counts"]["user.create"] > 20
    assert confirmed["group.create"] == plan["counts"]["group.create"] > 0
    with zoho.scim() as scim:
        assert scim.get("/Users?count=0").json()["totalResults"] == confirmed["user.create"] + 1
    again = program.call("sync", "--json")
    assert again.json["run"]["result"] == "nothing_to_do", again.all

    files = program.files()
    for secret in secrets_of(zoho):
        for result in (done, preview, sync, again):
            assert secret not in result.all
        assert not [name for name, content in files.items() if secret.encode() in content]


def test_a_setup_without_the_clients_secret_says_what_to_give(
    program: Program, zoho: Sandbox
) -> None:
    program.answer_for(zoho)
    program.environment["IDENTITY_CONNECT_INSTALLATION_KEY"] = made_key(program, zoho, "")
    program.environment["IDENTITY_CONNECT_SCIM_TOKEN"] = zoho.scim_token
    done = program.run("setup", "--answers", str(program.answers))
    assert done.code == 3
    assert "IDENTITY_CONNECT_CLIENT_SECRET" in done.err
    assert not (program.folder / "profile.json").exists()


def test_a_wrong_client_secret_is_named(program: Program, zoho: Sandbox) -> None:
    program.answer_for(zoho)
    program.environment["IDENTITY_CONNECT_INSTALLATION_KEY"] = made_key(program, zoho, "")
    program.environment["IDENTITY_CONNECT_SCIM_TOKEN"] = zoho.scim_token
    done = program.run(
        "setup", "--answers", str(program.answers), "--verbose",
        IDENTITY_CONNECT_CLIENT_SECRET="another one",
    )  # fmt: skip
    assert done.code == 3
    assert "[client_secret_wrong" in done.err
    assert "another one" not in done.all


@pytest.mark.parametrize("left_out", ["--client-id", "--scim-url", "--service-url"])
def test_a_key_that_would_lead_nowhere_is_not_made(program: Program, left_out: str) -> None:
    parts = {
        "--service-url": "https://accounts.zoho.eu",
        "--client-id": "1004.X",
        "--scim-url": "https://directory.zoho.eu/x/scim",
    }
    del parts[left_out]
    arguments = [word for pair in parts.items() for word in pair]
    made = program.pipe("key", "create", "--provider", "zoho", *arguments, given="")
    assert made.code == 3
    assert left_out[2:].replace("-", "_") in made.err


def test_a_data_centre_stands_for_its_accounts_server(program: Program, tmp_path: Path) -> None:
    made = program.pipe(
        "key", "create", "--provider", "zoho", "--data-centre", "ca", "--client-id", "1004.X",
        "--scim-url", "https://directory.zohocloud.ca/x/scim", given="",
    )  # fmt: skip
    assert made.code == 0, made.all
    facts = program.pipe("key", "check", "--json", given=made.out).json["key"]
    assert facts["service_url"] == "https://accounts.zohocloud.ca"
    assert facts["provider"] == "zoho"


def test_the_sandbox_command_starts_it_for_everybody(program: Program) -> None:
    running = program.start("sandbox", "--zoho", "--users", "5")
    said = running.wait_for(r"client secret\s+(\w+)")
    assert len(said.group(1)) == 40
    assert "/stores/1/scim" in running.wait_for(r"SCIM\s+(\S+)").group(1)
    running.stop()
    assert running.result().code in (0, 130)


def test_a_lost_service_is_told_while_setup_waits(program: Program) -> None:
    """The code stays good; what is in the way is named as it happens."""
    with ContractServer() as server:
        answers = [Drop(), Reply(502, {}), Reply(400, {"error": "access_denied"})]
        server.answers["/token"] = lambda _: answers.pop(0)
        key = installation_key.create(
            InstallationKey("identity_connect", service_url=server.url, client_id="c")
        )
        program.write_answers({"domain": "corp.example.com", "user": "reader@corp.example.com"})
        done = program.run(
            "setup", "--answers", str(program.answers), IDENTITY_CONNECT_INSTALLATION_KEY=key
        )
    assert "127.0.0.1 ended the connection without an answer." in done.err
    assert "reports an error of its own (502)" in done.err
    assert done.err.count("The code stays good; trying again in") == 2
    assert "The sign-in was refused on the web page." in done.err
    assert done.code == 3
