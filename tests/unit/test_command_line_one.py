"""`sync --person`: which one is meant, and what is said of it."""

from __future__ import annotations

import io
import json
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.command_line import Context, sync
from app.command_line.terminal import Terminal
from app.errors import AppError, Misconfigured, Stopped
from tests.fake_people import guid_of
from tests.fake_services import FakeServices


class Said(io.StringIO):
    """A terminal, as far as a command can tell."""

    def __init__(self, *, watched: bool) -> None:
        super().__init__()
        self._watched = watched

    def isatty(self) -> bool:
        return self._watched


@pytest.fixture
def fakes(tmp_path: Path) -> FakeServices:
    return FakeServices(tmp_path)


@pytest.fixture
def command(
    fakes: FakeServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    """Runs it -> (exit code, what it printed, what it noted); `typed` where a person watches."""

    def run(*arguments: str, typed: str | None = None) -> tuple[int, str, str]:
        out, err = io.StringIO(), Said(watched=typed is not None)
        keys = Said(watched=typed is not None)
        keys.write(typed or "")
        keys.seek(0)
        monkeypatch.setattr("sys.stdin", keys)
        context = Context(
            folder=tmp_path,
            terminal=Terminal(out, err),
            stop=Event(),
            open_services=lambda folder, in_memory=False: fakes.services(),
            open_window=lambda services, prefill: 0,
            keyring_secret=lambda name: None,
        )
        parser = ArgumentParser()
        sync.add_arguments(parser)
        code = sync.run(context, parser.parse_args(arguments))
        return int(code), out.getvalue(), err.getvalue()

    return run


def test_one_by_name_with_its_trace(fakes: FakeServices, command: Callable) -> None:
    code, out, _ = command("--person", "ada")
    assert (code, fakes.people.synced) == (0, [guid_of(1)])
    assert "Only this one was read and synced" in out
    assert "Ada Okafor" in out
    assert "In a selected unit." in out
    code, out, _ = command("--person", "ada", "--json")
    said = json.loads(out)
    assert (said["run"]["kind"], said["person"]["guid"]) == ("one", guid_of(1))


def test_several_are_named_where_nobody_can_be_asked(
    fakes: FakeServices, command: Callable
) -> None:
    with pytest.raises(Misconfigured) as caught:
        command("--person", "a")
    assert caught.value.code == "person_several"
    assert caught.value.params["count"] > 2
    assert f"Ada Okafor ({guid_of(1)})" in str(caught.value.params["names"])
    assert not fakes.people.synced


def test_somebody_who_watches_is_asked(fakes: FakeServices, command: Callable) -> None:
    _, _, asked = command("--person", "a", typed="nonsense\n99\n2\n")
    assert "Ada Okafor" in asked
    assert fakes.people.synced == [guid_of(3)]
    with pytest.raises(Stopped):
        command("--person", "a", typed="")


def test_a_guid_needs_no_reading_and_nobody_is_nobody(
    fakes: FakeServices, command: Callable
) -> None:
    fakes.people.report = replace(
        fakes.people.report,
        result="failed",
        confirmed={},
        error=Misconfigured("explain_nobody", who=guid_of(77), at="2026-03-02 09:30"),
    )
    code, out, noted = command("--person", f"{{{guid_of(77).upper()}}}", "--json")
    assert fakes.people.synced == [guid_of(77)]
    assert code == 3
    assert json.loads(out)["person"] is None
    assert "Nobody was found" not in noted  # it is in the JSON
    with pytest.raises(AppError, match="explain_nobody"):
        command("--person", "nobody at all")


def test_an_empty_variable_is_nobody(command: Callable) -> None:
    with pytest.raises(SystemExit):
        command("--person", " ")
