"""Any user or group, found by what a person types; what a list says of each."""

from __future__ import annotations

from threading import Event

import pytest

from app.errors import RecordRejected, Stopped
from app.sync.model import Entry, Kind, Mode, ReadProof
from app.sync.store import people as searching
from app.sync.stored import FoundPerson, PersonState
from tests.servers.in_memory import BASE, World, new_guid

STOP = Event()


def found(world: World, text: str, limit: int = 10) -> list[FoundPerson]:
    *_, (_, hits) = world.store.people.find(text, limit, STOP)
    return list(world.store.people.rows([hit.guid for hit in hits]))


def names(world: World, text: str) -> list[str]:
    return [person.name for person in found(world, text)]


@pytest.fixture
def settled(world: World) -> World:
    for name in ("Ann Lee", "Anna Leeds", "Bob Ray", "Jürgen Größe"):
        world.ad.person(name)
    world.ad.group("Leeward Team", unit="People")
    world.ad.person("Else Where", unit="Else")
    world.sync()
    return world


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ann lee", ["Ann Lee", "Anna Leeds"]),
        ("lee ann", ["Ann Lee", "Anna Leeds"]),
        ("ann.lee@example.com", ["Ann Lee"]),
        ("bob.ray", ["Bob Ray"]),
        (f"CN=Bob Ray,OU=People,{BASE}", ["Bob Ray"]),
        (f"cn=bob ray, ou=people, {BASE.lower()}", ["Bob Ray"]),
        ("jurgen", ["Jürgen Größe"]),
        ("leeward", ["Leeward Team"]),
        ("example", []),
        ("corp", []),
        ("bob example", []),
        ("bob.ray@example", ["Bob Ray"]),
        ("@example.com bob", ["Bob Ray"]),
        ("dc=example bob", ["Bob Ray"]),
        ("nobody at all", []),
        ("  ", []),
        ("%' OR 1=1 --", []),
    ],
)
def test_who_is_found(settled: World, text: str, expected: list[str]) -> None:
    assert names(settled, text) == expected


def test_a_name_that_is_a_part_of_the_domain_finds_those_who_have_it(world: World) -> None:
    world.ad.person("Ida Example")
    world.ad.person("Bob Ray")
    world.sync()
    assert names(world, "example") == ["Ida Example"]
    assert sorted(names(world, "@example")) == ["Bob Ray", "Ida Example"]


def test_by_guid_in_braces_and_capitals(settled: World) -> None:
    guid = found(settled, "bob ray")[0].guid
    assert [p.guid for p in found(settled, f"{{{guid.upper()}}}")] == [guid]


def test_a_former_name_and_somebody_who_is_gone(settled: World) -> None:
    bob, ann = (found(settled, name)[0].guid for name in ("bob ray", "ann lee"))
    settled.ad.put(bob, values={"mail": "robert@example.com"})
    settled.ad.remove(ann)
    settled.sync()
    *_, (_, hits) = settled.store.people.find("bob.ray@exam", 10, STOP)
    assert [(hit.guid, hit.formerly) for hit in hits] == [(bob, "bob.ray@example.com")]
    gone = next(p for p in found(settled, "ann lee") if p.guid == ann)
    assert gone.state is PersonState.DISABLED


def test_whole_names_first_wherever_they_stand_and_all_are_counted(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_PIECE", 7)
    read = world.store.snapshot.begin(1.0)
    numbered = [f"Person {n}" for n in range(60, 0, -1)]
    entries = [
        Entry(new_guid(), f"CN={name},{BASE}", Kind.USER, values={"displayName": (name,)})
        for name in numbered
    ]
    world.store.snapshot.add(read, entries)
    world.store.snapshot.finish(read, ReadProof(complete=True), 2.0)
    steps = list(world.store.people.find("person 6", 3, STOP))
    assert steps[1][0] < steps[-1][0] == 7
    assert [p.name for p in found(world, "person 6", 3)][:2] == ["Person 6", "Person 60"]
    assert list(world.store.people.find("person", 3, STOP))[-1][0] == 60


def test_a_pass_that_is_being_made_takes_nobodys_place(settled: World) -> None:
    """Its names are better hits than those of the pass before, and fill the whole list."""
    store = settled.store
    read = store.snapshot.begin(1.0)
    entries = [
        Entry(new_guid(), f"CN=Lee {n},{BASE}", Kind.USER, values={"displayName": ("Lee",)})
        for n in range(5)
    ]
    store.snapshot.add(read, entries)
    assert {p.name for p in found(settled, "lee", 3)} == {"Ann Lee", "Anna Leeds", "Leeward Team"}


def test_nobody_waits_for_a_search_that_is_over(settled: World) -> None:
    stop = Event()
    search = settled.store.people.find("ann", 10, stop)
    next(search)
    stop.set()
    with pytest.raises(Stopped):
        list(search)


def test_what_the_sync_makes_of_each(settled: World) -> None:
    world = settled
    by_name = {p.name: p for text in ("a", "e") for p in found(world, text)}
    assert by_name["Ann Lee"].state is PersonState.SYNCED
    assert (by_name["Else Where"].state, by_name["Else Where"].reason) == (
        PersonState.IGNORED,
        "outside_units",
    )
    ann, anna, bob = (by_name[name].guid for name in ("Ann Lee", "Anna Leeds", "Bob Ray"))
    world.ad.put(ann, enabled=False)
    world.cloud.refuse = lambda operation: (
        RecordRejected("remote_refused", detail="no") if operation.guid == anna else None
    )
    world.ad.put(anna, values={"title": "Boss"})
    world.sync()
    world.ad.put(bob, enabled=False)
    plan = world.sync(Mode.MANUAL).plan_id
    world.store.ticks.hold_back(plan, [bob], True, world.now)
    states = {p.guid: (p.state, p.reason) for p in world.store.people.rows([ann, anna, bob])}
    assert states == {
        ann: (PersonState.DISABLED, ""),
        anna: (PersonState.QUARANTINED, "remote_refused"),
        bob: (PersonState.HELD, "row_unticked"),
    }
    assert world.store.people.held_back("", 10, STOP) == (1, [bob])
    assert world.store.people.held_back("bob", 10, STOP) == (1, [bob])
    assert world.store.people.held_back("ann", 10, STOP) == (1, [])
    assert world.store.people.rows([new_guid()]) == []


def test_the_names_follow_every_change_of_a_pass(settled: World) -> None:
    world = settled
    bob = found(world, "bob ray")[0].guid
    world.ad.rename(bob, "Robert Ray")
    world.ad.person("New One")
    world.ad.rename_unit(world.ad.unit("Else"), "Elsewhere")
    world.sync(kind="changes")
    assert names(world, "robert") == ["Robert Ray"]
    assert names(world, "new one") == ["New One"]
    assert names(world, "ou=elsewhere") == ["Else Where"]
    database = world.store._database
    assert database.rows("SELECT id, search FROM entries ORDER BY id") == database.rows(
        "SELECT id, search FROM entry_names ORDER BY id"
    )
