"""The command `quarantine`, over a real memory, and how long a run still takes."""

from __future__ import annotations

import io
import json
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.command_line import Context, quarantine
from app.command_line.terminal import Terminal, _Phases, time_left
from app.errors import Misconfigured, RecordRejected
from app.services import Services
from app.sync.model import Action, Kind, Progress
from app.sync.store import Store
from tests.fake_services import FakeServices

BAD = "6f9619ff-8b86-d011-b42d-00cf4fc964ff"
ASK = Namespace(json=False, retry=None)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "sync.db")
    yield made
    made.close()


@pytest.fixture
def command(store: Store, tmp_path: Path) -> Callable[..., str]:
    """Runs it with these arguments; what it printed."""
    services: Services = FakeServices(tmp_path).services()
    plans = replace(services.plans, quarantined=store.quarantine.all, retry=store.quarantine.retry)
    services = replace(services, plans=plans)

    def run(**given: object) -> str:
        out = io.StringIO()
        context = Context(
            folder=tmp_path,
            terminal=Terminal(out, io.StringIO()),
            stop=Event(),
            open_services=lambda folder, in_memory=False: services,
            open_window=lambda services, prefill: 0,
            keyring_secret=lambda name: None,
        )
        assert quarantine.run(context, Namespace(**{**vars(ASK), **given})) == 0
        return out.getvalue()

    return run


def refuse(store: Store, guid: str = BAD, name: str = "Bad Record") -> None:
    store.quarantine.refused(
        guid,
        kind=Kind.USER,
        name=name,
        action=Action.CREATE,
        content="c",
        policy="p",
        error=RecordRejected("remote_refused", technical="HTTP 400: no such country"),
        now=1_750_000_000.0,
    )


def test_it_says_the_cause_and_the_next_try(store: Store, command: Callable[..., str]) -> None:
    assert command() == "Nothing is in quarantine.\n"
    refuse(store)
    refuse(store)
    said = command()
    assert f"Bad Record  ({BAD})" in said
    assert "The service did not accept this object." in said
    assert "HTTP 400: no such country" in said
    assert "Refused 2 times" in said


def test_the_list_as_json(store: Store, command: Callable[..., str]) -> None:
    refuse(store)
    (record,) = json.loads(command(json=True))["quarantine"]
    assert (record["guid"], record["tries"], record["due_at"]) == (BAD, 1, 1_750_000_000.0)
    assert record["error"]["code"] == "remote_refused"


def test_a_person_asks_for_the_next_try(store: Store, command: Callable[..., str]) -> None:
    refuse(store)
    refuse(store)
    with pytest.raises(Misconfigured) as caught:
        command(retry="nobody")
    assert caught.value.code == "quarantine_unknown"
    assert "1 record " in command(retry=BAD.upper())
    assert list(store.quarantine.due(1.0)) == [BAD]
    assert "1 record " in command(retry="all")


def test_many_records_come_whole_and_in_order(store: Store) -> None:
    with store.transaction():
        for number in range(1200):
            refuse(store, f"guid-{number:05}", f"Person {number % 7}")
    listed = [(r.name, r.guid) for r in store.quarantine.all()]
    assert len(listed) == 1200
    assert listed == sorted(listed)
    assert len(list(store.quarantine.due(2e9))) == 1200


def test_how_long_the_rest_takes() -> None:
    from rich.progress import Progress as Bars

    now = [0.0]
    bars = Bars(disable=True)
    phases = _Phases(bars, lambda: now[0])
    said = []
    for step in range(6):
        now[0] = step * 10.0
        phases(Progress("users", step * 10, 100, step * 200, 6000))
        said.append(bars.tasks[0].fields["count"])
    assert said[0] == "0/100"
    assert said[-1] == "50/100 · about 4 min left"  # 5,000 left at 20 a second
    assert [time_left(s) for s in (20, 200, 9000)] == [
        *("less than a minute left", "about 3 min left", "about 2 h left"),
    ]


def test_an_empty_word_is_not_everything(store: Store, command: Callable[..., str]) -> None:
    refuse(store)
    for nothing in ("", " ", "{}"):
        with pytest.raises(Misconfigured, match="quarantine_unknown"):
            command(retry=nothing)
    assert [record.tries for record in store.quarantine.all()] == [1]
    assert json.loads(command(retry="all", json=True)) == {"format": 1, "retried": 1}
