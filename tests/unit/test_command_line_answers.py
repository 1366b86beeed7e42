"""The answers file: the example is complete and good; secrets and mistakes are refused by name."""

from __future__ import annotations

import tomllib
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from app.assets import asset
from app.command_line import answers
from app.command_line.answers import Answers
from app.errors import Misconfigured
from app.profile import CloudSettings
from app.sync import criteria, mapping

MINIMAL = "format = 1\n"


def given(tmp_path: Path, content: str) -> Answers:
    path = tmp_path / "answers.toml"
    path.write_text(content, "utf-8")
    return answers.read(path)


def refused(tmp_path: Path, content: str) -> Misconfigured:
    with pytest.raises(Misconfigured) as caught:
        given(tmp_path, content)
    return caught.value


def test_the_example_is_read() -> None:
    example = answers.read(asset("docs/answers-example.toml"))
    assert example.directory.controllers == ("dc1.corp.example.com", "dc2.corp.example.com")
    assert example.criteria.users.groups[0].clauses[1].value == "Sales"
    assert criteria.check(example.criteria.users) == ()
    assert mapping.check(example.mapping.users, mapping.STANDARD_USER_FIELDS) == ()
    assert mapping.check(example.mapping.groups, mapping.STANDARD_GROUP_FIELDS) == ()


def test_the_example_names_every_setting() -> None:
    raw = tomllib.loads(asset("docs/answers-example.toml").read_text("utf-8"))
    assert list(_left_out(Answers(format=1), raw, "")) == []


def _left_out(value: object, raw: dict, position: str):
    for field in fields(value):  # type: ignore[arg-type]
        inner, here = getattr(value, field.name), f"{position}{field.name}"
        if field.name not in raw:
            if here != "criteria.groups.groups":  # shown once, for users
                yield here
        elif is_dataclass(inner):
            yield from _left_out(inner, raw[field.name], f"{here}.")


def test_the_example_shows_the_defaults_it_says_it_shows() -> None:
    """Where a value in the example is not the default, it is one that has none."""
    example = answers.read(asset("docs/answers-example.toml"))
    default = Answers(format=1)
    assert example.rules == default.rules
    assert example.limits == default.limits
    assert example.schedule == default.schedule
    assert example.password_sync == default.password_sync
    assert example.directory.page_size == default.directory.page_size


def test_what_is_left_out_keeps_its_default(tmp_path: Path) -> None:
    assert given(tmp_path, MINIMAL) == Answers(format=1)
    partly = given(tmp_path, MINIMAL + "[limits.disable]\nfloor = 3\n")
    assert partly.limits.disable.floor == 3
    assert partly.limits.disable.ceiling == Answers(format=1).limits.disable.ceiling


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ('[directory]\npassword = "x"\n', "directory.password"),
        ('[directory]\nbind_password = "x"\n', "directory.bind_password"),
        ('[service]\nscim_token = "x"\n', "service.scim_token"),
        ('[service]\nToken = "x"\n', "service.Token"),
        ('[service]\ninstallation_key = "x"\n', "service.installation_key"),
        ('[service]\nclient_secret = "x"\n', "service.client_secret"),
        ('[service]\napi-key = "x"\n', "service.api-key"),
        ('[service]\ndevice_name = "IC1-ABCDEFGH23456722ABCD"\n', "service.device_name"),
        ('[[mapping.users]]\ntarget = "a"\npasswd = "x"\n', "mapping.users.passwd"),
    ],
)
def test_a_secret_is_refused_by_its_name_and_not_shown(
    content: str, name: str, tmp_path: Path
) -> None:
    error = refused(tmp_path, MINIMAL + content)
    assert error.code == "answers_secret"
    assert error.params["name"] == name
    assert "ABCDEFGH" not in str(error)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "format"),
        ("format = 2\n", "format 2"),
        ("format = \n", "line 1"),
        (MINIMAL + "[rulez]\n", "rulez"),
        (MINIMAL + '[rules]\non_leafing = "disable"\n', "on_leafing"),
        (MINIMAL + '[rules]\non_leaving = "explode"\n', "$.rules.on_leaving"),
        (MINIMAL + "[directory]\npage_size = '5'\n", "$.directory.page_size"),
        (MINIMAL + "[directory]\ncontrollers = 'dc1'\n", "$.directory.controllers"),
        (MINIMAL + '[[mapping.users]]\ntarget = "a"\n', "sources"),
        (
            MINIMAL + '[[mapping.users]]\ntarget = "a"\nsources = []\nsorces = []\n',
            "sorces",
        ),
    ],
)
def test_a_mistake_is_named_by_its_place(content: str, said: str, tmp_path: Path) -> None:
    error = refused(tmp_path, content)
    assert error.code == "answers_wrong"
    assert said in str(error.params["position"])


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="answers_unreadable"):
        answers.read(tmp_path / "absent.toml")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Misconfigured, match="answers_wrong"):
        answers.read(tmp_path / "binary.toml")


def test_the_authority_is_read_from_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("-----BEGIN CERTIFICATE-----\n")
    content = MINIMAL + '[directory]\nca_file = "ca.pem"\npin_sha256 = "AB:CD"\n'
    settings = given(tmp_path, content).directory_settings(tmp_path)
    assert settings.ca_pem.startswith("-----BEGIN")
    assert settings.pin_sha256 == "abcd"
    missing = given(tmp_path, MINIMAL + '[directory]\nca_file = "none.pem"\n')
    with pytest.raises(Misconfigured, match="ca_file_unreadable"):
        missing.directory_settings(tmp_path)


def test_what_the_key_says_comes_before_the_file(tmp_path: Path) -> None:
    content = MINIMAL + '[service]\nprovider = "scim"\nscim_url = "https://a"\nproxy = "direct"\n'
    learned = CloudSettings(provider="identity_connect", scim_url="https://b")
    settings = given(tmp_path, content).cloud_settings(learned)
    assert (settings.provider, settings.scim_url) == ("identity_connect", "https://b")
    assert settings.proxy == "direct"
