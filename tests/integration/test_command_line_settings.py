"""`settings` of the program itself, between a real service and the demo directory."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.servers.program import Program

SYNCED = (0, 6)
"""Some records of the demo cannot be synced, on purpose."""


@pytest.fixture
def sandbox(new_sandbox: Callable[..., Any]) -> Any:
    return new_sandbox(users=30)


@pytest.fixture
def installed(program: Program, sandbox: Any) -> Program:
    program.answer_for(sandbox)
    assert program.set_up(sandbox).code == 0
    program.forget_secrets()
    return program


def edited(path: Path, **parts: dict[str, Any]) -> None:
    raw = json.loads(path.read_text())
    for name, values in parts.items():
        raw[name].update(values)
    path.write_text(json.dumps(raw))


def test_settings_travel_as_a_file_and_come_back(
    installed: Program, sandbox: Any, tmp_path: Path
) -> None:
    program, path = installed, tmp_path / "settings.json"
    assert program.call("settings", "export", str(path)).code == 0
    said = path.read_text()
    assert sandbox.bind_password not in said
    assert "agent_id" not in said
    same = program.call("settings", "diff", str(path))
    assert (same.code, "Nothing differs" in same.out) == (0, True)

    edited(path, schedule={"every_minutes": 15}, retention={"journal_days": 30})
    differs = program.call("settings", "diff", str(path), "--json").json
    assert [d["path"] for d in differs["differences"]] == [
        "schedule.every_minutes", "retention.journal_days",
    ]  # fmt: skip
    assert program.call("settings", "import", str(path), "--dry-run").code == 0
    unasked = program.call("settings", "import", str(path))
    assert (unasked.code, "--dry-run" in unasked.err) == (5, True)
    before = program.call("settings", "show", "--json").json["settings"]
    assert before["schedule"]["every_minutes"] != 15

    assert program.call("settings", "import", str(path), "--yes").code == 0
    after = program.call("settings", "show", "--json").json["settings"]
    assert (after["schedule"]["every_minutes"], after["retention"]["journal_days"]) == (15, 30)
    assert after["cloud"]["agent_id"] == before["cloud"]["agent_id"]
    assert program.call("preview").code in SYNCED

    assert program.call("settings", "restore", "1", "--yes").code == 0
    restored = program.call("settings", "show", "--json").json["settings"]
    assert restored["retention"] == before["retention"]
    assert program.call("settings", "restore", "99").code == 3
    assert (
        "15" in program.call("settings", "show").out or restored["schedule"] == before["schedule"]
    )


def test_a_password_is_taken_over_only_when_it_works(installed: Program, sandbox: Any) -> None:
    program = installed
    wrong = program.pipe("settings", "set-password", given="wrong\n")
    assert wrong.code == 3
    assert "wrong" not in wrong.out
    assert program.call("preview").code in SYNCED, "the old one is in force"
    right = program.pipe("settings", "set-password", given=f"{sandbox.bind_password}\n")
    assert right.code == 0, right.all
    now = program.call("settings", "show", "--json").json["settings"]
    assert now["directory"]["password_name"] == "directory_password_2"
    assert program.call("preview").code in SYNCED
    for name, data in program.files().items():
        assert sandbox.bind_password.encode() not in data, name


@pytest.mark.full
def test_a_connection_that_a_file_names_wants_its_password_and_its_check(
    installed: Program, sandbox: Any, tmp_path: Path
) -> None:
    program, path = installed, tmp_path / "settings.json"
    program.call("settings", "export", str(path))
    edited(path, directory={"controllers": ["127.0.0.1:9"]})
    without = program.call("settings", "import", str(path), "--yes")
    assert without.code == 3
    assert "IDENTITY_CONNECT_DIRECTORY_PASSWORD" in without.err
    given = {"IDENTITY_CONNECT_DIRECTORY_PASSWORD": sandbox.bind_password}
    dead = program.call("settings", "import", str(path), "--yes", **given)
    assert dead.code in (3, 4)
    edited(path, directory={"controllers": list(sandbox.controllers), "page_size": 77})
    assert program.call("settings", "import", str(path), "--yes", **given).code == 0
    now = program.call("settings", "show", "--json").json["settings"]["directory"]
    assert (now["page_size"], now["password_name"]) == (77, "directory_password_2")
    assert program.call("preview").code in SYNCED


@pytest.mark.full
def test_a_proxy_that_a_file_names_does_not_get_the_sign_in_of_another(
    installed: Program, tmp_path: Path
) -> None:
    program, path = installed, tmp_path / "settings.json"
    program.call("settings", "export", str(path))
    before = program.call("settings", "show", "--json").json["settings"]["cloud"]
    edited(path, cloud={"proxy": "http://127.0.0.1:9"})
    assert program.call("settings", "import", str(path), "--yes").code == 0
    now = program.call("settings", "show", "--json").json["settings"]["cloud"]
    assert now["proxy"] == "http://127.0.0.1:9"
    assert now["proxy_name"] != before["proxy_name"], "the old sign-in is named by nobody"


@pytest.mark.full
def test_criteria_that_take_people_away_are_confirmed_by_their_number(
    installed: Program, tmp_path: Path
) -> None:
    program, path = installed, tmp_path / "settings.json"
    assert program.call("sync").code in (0, 6)
    program.call("settings", "export", str(path))
    nobody = {"attribute": "department", "relation": "equals", "value": "Nowhere at all"}
    raw = json.loads(path.read_text())
    raw["policy"]["scope"]["user_criteria"] = {
        "join": "all", "groups": [{"join": "all", "clauses": [nobody]}],
    }  # fmt: skip
    raw["limits"]["disable"] = {"floor": 1, "percent": 1.0, "ceiling": 5}
    path.write_text(json.dumps(raw))
    # The limits in force count, not those that the same file brings.
    told = program.call("settings", "diff", str(path), "--json").json["effect"]
    assert told["people_leaving"] > 10
    count = told["count_to_confirm"]
    assert count > 10
    refused = program.call("settings", "import", str(path), "--yes")
    assert (refused.code, str(count) in refused.err) == (5, True)
    done = program.call("settings", "import", str(path), "--yes", "--count", str(count))
    assert done.code == 0, done.all


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"version": 4, "agent_token": "x"}', "$.agent_token"),
        ('{"version": 999}', "999"),
        ("{half", "no file of settings"),
    ],
)
def test_files_that_are_refused(content: str, said: str, program: Program, tmp_path: Path) -> None:
    from app.profile import new_profile, save

    save(new_profile(), program.folder)
    path = tmp_path / "in.json"
    path.write_text(content)
    result = program.call("settings", "import", str(path), "--yes")
    assert result.code == 3
    assert said in result.err
