"""What is found by which question: names, candidates, commands, runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from app.errors import Misconfigured, Param, RecordRejected, Refused, Stopped, Unavailable
from app.sync.model import (
    Entry,
    Kind,
    Mode,
    ReadProof,
    RejectedRecord,
    RemoteObject,
    RunReport,
)
from app.sync.store import Store, database
from app.sync.stored import CandidateBy, WorkerState

ANN = "0aaaaaaa-0000-4000-8000-000000000001"
BOB = "0bbbbbbb-0000-4000-8000-000000000002"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "sync.db")
    yield made
    made.close()


@pytest.fixture
def read_id(store: Store) -> int:
    number = store.snapshot.begin(1.0)
    people = [
        (ANN, "Änn Lee", "ann.lee", "CN=Änn Lee,OU=Sales\\, North,DC=corp,DC=example"),
        (BOB, "Bob Ray", "bob.ray", "CN=Bob Ray,OU=People,DC=corp,DC=example"),
    ]
    store.snapshot.add(
        number,
        [
            Entry(
                guid=guid,
                dn=dn,
                kind=Kind.USER,
                values={
                    "displayName": (name,),
                    "sAMAccountName": (account,),
                    "mail": (f"{account}@example.com",),
                },
            )
            for guid, name, account, dn in people
        ],
    )
    store.snapshot.finish(number, ReadProof(complete=True), 2.0)
    return number


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("änn lee", [ANN]),
        ("ÄNN LEE", [ANN]),
        ("ann.lee", [ANN]),
        ("ann.lee@example.com", [ANN]),
        (f"{{{ANN.upper()}}}", [ANN]),
        ("cn=änn lee,ou=sales\\, north,dc=corp,dc=example", [ANN]),
        ("ray", [BOB]),
        ("@example.com", [ANN, BOB]),
        ("nobody", []),
        ("  ", []),
        ("%", []),
        ("' OR 1=1 --", []),
    ],
)
def test_people_are_found_by_what_they_are_called(
    store: Store, read_id: int, query: str, found: list[str]
) -> None:
    assert list(store.snapshot.find(read_id, query)) == found


def test_a_whole_name_comes_before_all_that_only_have_it_within(store: Store) -> None:
    number = store.snapshot.begin(1.0)
    named = [f"Annabel {at}" for at in range(4)] + ["Anna", "Annabel 9", "anna"]
    guids = [f"00000000-0000-0000-0000-{at:012}" for at in range(len(named))]
    people = [
        Entry(guid, f"CN={at},DC=corp", Kind.USER, values={"displayName": (name,)})
        for at, (guid, name) in enumerate(zip(guids, named, strict=True))
    ]
    store.snapshot.add(number, people)
    find = store.snapshot.find
    assert list(find(number, "anna", limit=1)) == [guids[4]]
    assert list(find(number, "anna", limit=3)) == [guids[4], guids[6]]
    assert list(find(number, "anna")) == [guids[4], guids[6]]
    assert list(find(number, "annab", limit=3)) == guids[:3]
    assert not find(number + 1, "anna"), "of another pass"


def test_whoever_is_looked_for_by_name_is_not_looked_for_any_longer(
    store: Store, read_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_LOOK_EVERY", 1)
    stop = Event()
    stop.set()
    with pytest.raises(Stopped):
        store.snapshot.find(read_id, "nobody", stop=stop)
    with pytest.raises(Stopped):
        store.history.by_old_name("nobody", stop=stop)
    assert list(store.snapshot.find(read_id, "änn lee")) == [ANN]


def test_members_are_compared_as_names_not_as_text(store: Store) -> None:
    number = store.snapshot.begin(1.0)
    person = Entry(guid=ANN, dn="CN=Lee\\, Ann,OU=People,DC=corp,DC=example", kind=Kind.USER)
    group = Entry(
        guid=BOB,
        dn="CN=Team,DC=corp,DC=example",
        kind=Kind.GROUP,
        members=("cn=Lee\\2C Ann, ou=people,dc=CORP,dc=example", "CN=Away,DC=other"),
    )
    store.snapshot.add(number, [group, person])
    assert [m.guid for m in store.memberships.direct(number, BOB)] == [ANN]
    assert store.memberships.unresolved(number, BOB) == 1


def test_an_object_that_comes_twice_in_one_pass_is_kept_once(store: Store) -> None:
    number = store.snapshot.begin(1.0)
    for dn in ("CN=Ann,OU=Old,DC=corp", "CN=Ann,OU=New,DC=corp"):
        store.snapshot.add(number, [Entry(guid=ANN, dn=dn, kind=Kind.USER)])
    (known,) = store.snapshot.walk(number, Kind.USER)
    assert known.entry.dn == "CN=Ann,OU=Old,DC=corp"


def test_candidates_in_the_order_of_trust(store: Store) -> None:
    store.listing.begin()
    store.listing.add(
        [
            RemoteObject("1", Kind.USER, "", "x", ("Ann@Example.com",)),
            RemoteObject("2", Kind.USER, "", "ANN", ()),
            RemoteObject("3", Kind.USER, ANN.upper(), "y", ()),
            RemoteObject("4", Kind.GROUP, "", "ann", ()),
        ]
    )
    found = store.listing.candidates(Kind.USER, guid=ANN, name="ann", mails=("ann@example.com",))
    assert [(c.remote.id, c.by) for c in found] == [
        ("3", CandidateBy.EXTERNAL_ID),
        ("2", CandidateBy.NAME),
        ("1", CandidateBy.MAIL),
    ]
    assert store.listing.candidates(Kind.USER, guid=BOB, name="", mails=()) == ()


def test_a_command_is_given_out_once_and_in_order(store: Store) -> None:
    first = store.commands.put("sync_now", {}, 1.0)
    store.commands.put("approve", {"hold": "h1"}, 2.0)
    assert not store.commands.taken(first)
    assert store.commands.take(3.0).id == first
    assert store.commands.taken(first)
    second = store.commands.take(3.0)
    assert (second.name, dict(second.params)) == ("approve", {"hold": "h1"})
    assert store.commands.take(3.0) is None


def test_another_connections_commit_is_noticed(store: Store) -> None:
    other = Store(store.path)
    before = store.commands.data_version()
    assert store.commands.data_version() == before
    other.commands.put("sync_now", {}, 1.0)
    assert store.commands.data_version() != before
    other.close()


def test_the_workers_state_comes_back_as_it_was(store: Store) -> None:
    assert store.commands.state() == WorkerState()
    state = WorkerState("running", "users", 5, 10, 99.5, "run", "", 12.0)
    store.commands.put_state(state)
    assert store.commands.state() == state


@pytest.mark.parametrize(
    "error",
    [
        None,
        Misconfigured("disk_full", path="/x"),
        Unavailable("service_unreachable", host="h", retry_after_s=1.5),
        Refused("plan_stale", plan="p", age_h=3),
    ],
)
def test_reports_come_back_as_they_were(store: Store, error) -> None:
    run_id = store.runs.begin(Mode.SCHEDULED, 1.0)
    gap: dict[str, Param] = {"unit": "OU=X", "count": 2}
    report = RunReport(
        run_id, Mode.SCHEDULED, 1.0, 2.0, "done", "plan", {"user": 3}, {"user.create": 3},
        {"user.create": 2}, 1, 4, "unit_missing", gap, error, 17,
    )  # fmt: skip
    store.runs.finish(report)
    (back,) = store.runs.reports(10)
    assert (back.error is None) == (error is None)
    if error is not None:
        assert type(back.error) is type(error)
        assert (back.error.code, back.error.params) == (error.code, error.params)
    for name in RunReport.__dataclass_fields__:
        if name != "error":
            assert getattr(back, name) == getattr(report, name), name


def test_the_newest_report_comes_first_and_killed_runs_have_none(store: Store) -> None:
    for number in range(3):
        run_id = store.runs.begin(Mode.MANUAL, float(number))
        if number != 1:
            store.runs.finish(RunReport(run_id, Mode.MANUAL, float(number), 9.0, "done"))
    assert [r.started_at for r in store.runs.reports(10)] == [2.0, 0.0]


def test_rejected_records_belong_to_their_run(store: Store) -> None:
    run_id = store.runs.begin(Mode.MANUAL, 1.0)
    store.runs.reject(
        run_id,
        [RejectedRecord(ANN, "Ann", RecordRejected("value_too_long", field="title", limit=3))],
    )
    (back,) = store.runs.rejected(run_id)
    assert (back.guid, back.name, back.error.code) == (ANN, "Ann", "value_too_long")
    assert back.error.params == {"field": "title", "limit": 3}
    assert list(store.runs.rejected("another")) == []


def test_a_candidate_costs_the_same_whatever_the_service_holds(store: Store) -> None:
    """Counted in steps of SQLite's machine. Everybody who has no account yet is looked up so: if
    each look-up read all accounts, a first sync would take time with the square of its size."""
    steps: list[int] = []
    listed = 0
    for accounts in (200, 4_000):
        store.listing.add(
            [
                RemoteObject(f"id-{n}", Kind.USER, f"x{n}", f"u{n}", (f"u{n}@example.com",))
                for n in range(listed, accounts)
            ]
        )
        listed = accounts
        connection, count = store.listing._db._connection(), 0

        def step() -> None:
            nonlocal count
            count += 1

        connection.set_progress_handler(step, 1)
        found = store.listing.candidates(
            Kind.USER, guid=ANN, name="ann.lee", mails=("u7@example.com",)
        )
        connection.set_progress_handler(None, 0)
        steps.append(count)
        assert [each.by for each in found] == [CandidateBy.MAIL]
    assert steps[1] < 2 * steps[0]
