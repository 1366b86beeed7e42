"""The engine's target against scim2-server as it is: a service that is not ours."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator
from threading import Event
from typing import Any

import pytest

from app.cloud.session import Session
from app.cloud.tokens import FixedToken
from app.cloud.transport import Route
from app.cloud.users import ScimTarget
from app.errors import AppError, Misconfigured, RecordRejected, Stopped, Unavailable
from app.sync.model import Action, Kind, MemberRef, Operation, Outcome
from tests.servers.http_faults import Drop, FaultServer, PlainScim, Reply, Request, Step

STOP = Event()
Make = Callable[..., ScimTarget]


@pytest.fixture
def make() -> Iterator[Make]:
    """Targets whose sessions end with the test; waits take no time."""
    sessions: list[Session] = []

    def target(url: str, token: str = "plain-scim-token") -> ScimTarget:
        route = Route(read_timeout_s=10)
        session = Session([url], bearer=FixedToken(token), route=route, sleep=no_sleep)
        sessions.append(session)
        return ScimTarget(session, url, sleep=no_sleep)

    yield target
    for session in sessions:
        session.close()


@pytest.fixture
def scim() -> Iterator[PlainScim]:
    with PlainScim() as server:
        yield server


def no_sleep(stop: Event, seconds: float) -> None:
    if stop.is_set():
        raise Stopped


def guid_of(number: int) -> str:
    return str(uuid.UUID(int=number))


def creation(number: int, **fields: str | None) -> Operation:
    named: dict[str, str | None] = {
        "userName": f"user{number}",
        "displayName": f"User {number}",
        "name.familyName": f"Family {number}",
        "emails.work": f"user{number}@example.com",
    }
    return Operation(
        row_id=number,
        guid=guid_of(number),
        kind=Kind.USER,
        action=Action.CREATE,
        fields={**named, **fields},
        active=True,
    )


def update(number: int, remote_id: str, **changes: Any) -> Operation:
    settings: dict[str, Any] = {"kind": Kind.USER, "action": Action.UPDATE, **changes}
    return Operation(number, guid_of(number), remote_id=remote_id, **settings)


def follow(stream: Iterable[Any], seen: list[Any]) -> None:
    """Collects what comes before an error."""
    for item in stream:
        seen.append(item)


def outcomes(target: ScimTarget, *operations: Operation) -> dict[int, Outcome]:
    found = list(target.apply(operations, STOP))
    assert len(found) == len({o.row_id for o in found})
    return {o.row_id: o for o in found}


def create(target: ScimTarget, *numbers: int) -> dict[int, str]:
    done = outcomes(target, *(creation(n) for n in numbers))
    assert [o.error for o in done.values()] == [None] * len(numbers)
    return {n: done[n].remote_id for n in numbers}


def code(outcome: Outcome) -> str:
    assert isinstance(outcome.error, RecordRejected)
    return outcome.error.code


WAYS = {"bulk": (), "single": ("bulk",), "put": ("bulk", "patch")}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, make: Make) -> Iterator[tuple[PlainScim, ScimTarget]]:
    """A service with bulk, without it, and without PATCH too."""
    with PlainScim(without=WAYS[request.param]) as server:
        yield server, make(server.url)


# -- life of a person ---------------------------------------------------------------------------


def test_a_person_from_creation_to_deletion(way: tuple[PlainScim, ScimTarget]) -> None:
    _, target = way
    remote_id = create(target, 1)[1]
    found = target.find(Kind.USER, external_id=guid_of(1))
    assert found is not None
    assert (found.id, found.name, found.active) == (remote_id, "user1", True)

    changed = {
        "displayName": "Ada",
        "title": "Countess",
        "phoneNumbers.mobile": "+44 1",
        "addresses.work.locality": "London",
        "enterprise.department": "Engines",
        "emails.work": "ada@example.com",
        "name.familyName": None,
    }
    done = outcomes(target, update(1, remote_id, fields=changed))
    assert done[1].error is None
    read = target.read(Kind.USER, remote_id)
    assert read is not None
    assert read[1] == {
        "userName": "user1",
        **{name: value for name, value in changed.items() if value is not None},
    }

    for action, active in ((Action.DISABLE, False), (Action.ENABLE, True)):
        done = outcomes(target, update(1, remote_id, action=action, active=active))
        assert done[1].confirmed
        seen = target.read(Kind.USER, remote_id)
        assert seen is not None
        assert seen[0].active is active

    assert outcomes(target, update(1, remote_id, action=Action.DELETE))[1].confirmed
    assert target.read(Kind.USER, remote_id) is None
    assert code(outcomes(target, update(1, remote_id, action=Action.DELETE))[1]) == "remote_missing"
    gone = update(1, remote_id, fields={"title": "x"})
    assert code(outcomes(target, gone)[1]) == "remote_missing"


def test_everything_can_be_cleared(way: tuple[PlainScim, ScimTarget]) -> None:
    _, target = way
    full: dict[str, str | None] = {
        "title": "t",
        "name.givenName": "g",
        "emails.home": "h@example.com",
        "phoneNumbers.fax": "1",
        "addresses.work.country": "DE",
        "addresses.work.region": "BY",
        "enterprise.division": "d",
    }
    made = outcomes(target, creation(1, **full))[1]
    cleared = update(1, made.remote_id, fields=dict.fromkeys(full))
    assert outcomes(target, cleared)[1].error is None
    again = update(1, made.remote_id, fields=dict.fromkeys(full))
    assert outcomes(target, again)[1].error is None
    read = target.read(Kind.USER, made.remote_id)
    assert read is not None
    assert not set(full) & set(read[1])


def test_groups_have_members(way: tuple[PlainScim, ScimTarget]) -> None:
    server, target = way
    ids = create(target, *range(1, 6))
    refs = [MemberRef(ids[n], Kind.USER) for n in range(1, 6)]
    crew = Operation(
        10,
        guid_of(10),
        Kind.GROUP,
        Action.CREATE,
        fields={"displayName": "Crew"},
        add_members=tuple(refs[:3]),
    )
    group_id = outcomes(target, crew)[10].remote_id
    moved = update(
        11,
        group_id,
        kind=Kind.GROUP,
        add_members=tuple(refs[3:]),
        remove_members=tuple(refs[:2]),
    )
    assert outcomes(target, moved)[11].error is None
    assert members(server, group_id) == {ref.remote_id for ref in refs[2:]}
    # What is there is not added again, what is gone is not missed.
    assert outcomes(target, moved)[11].error is None
    assert members(server, group_id) == {ref.remote_id for ref in refs[2:]}


def members(server: PlainScim, group_id: str) -> set[str]:
    [group] = [r for r in server.storage.resources if r.id == group_id]
    return {member.value for member in group.members or ()}


def test_a_name_that_is_taken_names_its_holder(way: tuple[PlainScim, ScimTarget]) -> None:
    _, target = way
    ids = create(target, 1)
    taken = creation(2, userName="USER1")
    done = outcomes(target, taken, creation(3))
    assert code(done[2]) == "remote_conflict"
    assert done[2].error is not None
    assert done[2].error.params["id"] == ids[1]
    assert done[3].confirmed


def test_one_bad_object_keeps_nobody_out(way: tuple[PlainScim, ScimTarget]) -> None:
    _, target = way
    bad = creation(2, userName=None)
    long = creation(3, displayName="x" * 10_000, title="\u202e\u0000 tail")
    done = outcomes(target, creation(1), bad, long, creation(4))
    assert code(done[2]) == "remote_refused"
    assert "HTTP 400" in str(done[2].error.params["technical"])  # type: ignore[union-attr]
    assert done[1].confirmed
    assert done[4].confirmed


def test_text_that_is_none_is_the_objects_own_error(way: tuple[PlainScim, ScimTarget]) -> None:
    _, target = way
    done = outcomes(target, creation(1, title="\ud800"), creation(2))
    assert code(done[1]) == "remote_refused"
    assert done[2].confirmed


# -- many ---------------------------------------------------------------------------------------


def test_many_people_go_in_chunks_and_come_back(make: Make, scim: PlainScim) -> None:
    target = make(scim.url)
    drawn = 0

    def draw() -> Iterator[Operation]:
        nonlocal drawn
        for number in range(1, 701):
            drawn += 1
            yield creation(number)

    done = {}
    for outcome in target.apply(draw(), STOP):
        assert outcome.confirmed
        done[outcome.row_id] = outcome.remote_id
    assert len(done) == drawn == 700
    assert target.request_count < 20
    listed = {o.external_id: o.id for o in target.list_objects(Kind.USER, STOP)}
    assert listed == {guid_of(n): remote_id for n, remote_id in done.items()}
    assert list(target.list_objects(Kind.GROUP, STOP)) == []


def test_a_stop_ends_drawing_and_loses_no_outcome(make: Make) -> None:
    with PlainScim(without=("bulk",)) as server:
        target = make(server.url)
        stop = Event()
        drawn: list[int] = []

        def draw() -> Iterator[Operation]:
            for number in range(1, 1000):
                drawn.append(number)
                yield creation(number)

        seen: list[Outcome] = []
        stream = target.apply(draw(), stop)
        for _ in range(5):
            seen.append(next(stream))
        stop.set()
        with pytest.raises(Stopped):
            follow(stream, seen)
        assert len(drawn) < 40
        made = {r.external_id for r in server.storage.resources}
        assert made == {guid_of(o.row_id) for o in seen if o.confirmed}


def test_an_iterator_that_is_left_leaves_no_thread(make: Make) -> None:
    with PlainScim(without=("bulk",)) as server:
        stream = make(server.url).apply((creation(n) for n in range(1, 100)), STOP)
        next(iter(stream))
        stream.close()  # type: ignore[attr-defined]
        assert len(server.storage.resources) < 40


# -- never two ----------------------------------------------------------------------------------


Fault = Callable[[FaultServer, Request], Step]


def lose_answers(every: int, method: str = "POST", path: str = "") -> Fault:
    """Carries everything out, and loses each so-manieth answer."""
    count = 0

    def handler(server: FaultServer, request: Request) -> Step:
        nonlocal count
        reply = server.forward(request)
        if request.method == method and path in request.path:
            count += 1
            if count % every == 0:
                return Drop()
        return reply

    return handler


@pytest.fixture
def faulty(make: Make) -> Iterator[Callable[..., tuple[PlainScim, FaultServer, ScimTarget]]]:
    """scim2-server behind a server that does harm to what passes."""
    opened: list[Any] = []

    def build(fault: Fault, *without: str) -> tuple[PlainScim, FaultServer, ScimTarget]:
        scim = PlainScim(without=without).__enter__()
        front = FaultServer(upstream=scim.url)
        front.handler = lambda request: fault(front, request)
        front.__enter__()
        opened.extend((scim, front))
        return scim, front, make(front.url)

    yield build
    for server in reversed(opened):
        server.__exit__()


Faulty = Callable[..., tuple[PlainScim, FaultServer, ScimTarget]]


@pytest.mark.parametrize("without", [(), ("bulk",), ("bulk", "filter")])
def test_lost_answers_make_no_second_account(faulty: Faulty, without: tuple[str, ...]) -> None:
    every = 1 if not without else 4
    scim, _, target = faulty(lose_answers(every), *without)
    done = outcomes(target, *(creation(n) for n in range(1, 31)))
    assert all(o.confirmed for o in done.values())
    assert len(done) == 30
    made = [(r.external_id, r.id) for r in scim.storage.resources]
    assert sorted(made) == sorted((guid_of(n), o.remote_id) for n, o in done.items())


def test_a_request_that_was_lost_before_it_arrived_is_sent_again(faulty: Faulty) -> None:
    lost: list[bytes] = []

    def fault(server: FaultServer, request: Request) -> Step:
        if request.method == "POST" and request.body not in lost:
            lost.append(request.body)
            return Drop()
        return server.forward(request)

    scim, _, target = faulty(fault, "bulk")
    assert all(o.confirmed for o in outcomes(target, creation(1), creation(2)).values())
    assert len(scim.storage.resources) == 2


def test_a_service_that_fails_after_creating(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        reply = server.forward(request)
        return Reply(500, {"detail": "oops"}) if request.method == "POST" else reply

    scim, _, target = faulty(fault, "bulk")
    assert outcomes(target, creation(1))[1].confirmed
    assert len(scim.storage.resources) == 1


def test_changes_whose_answers_are_lost_are_made_once_more(faulty: Faulty) -> None:
    scim, _, target = faulty(lose_answers(2, "PATCH"), "bulk")
    ids = create(target, *range(1, 9))
    refs = tuple(MemberRef(ids[n], Kind.USER) for n in ids)
    crew = Operation(
        20, guid_of(20), Kind.GROUP, Action.CREATE, fields={"displayName": "C"}, add_members=refs
    )
    group_id = outcomes(target, crew)[20].remote_id
    for number in range(1, 5):
        remove = update(20, group_id, kind=Kind.GROUP, remove_members=refs[number - 1 : number])
        assert outcomes(target, remove)[20].error is None
        retitle = update(number, ids[number], fields={"title": str(number)})
        assert outcomes(target, retitle)[number].error is None
    assert members(scim, group_id) == {ref.remote_id for ref in refs[4:]}


def test_what_was_confirmed_before_a_failure_is_told(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if request.method == "POST" and server.forwarded >= 10:  # type: ignore[attr-defined]
            return Reply(401, {})
        if request.method == "POST":
            server.forwarded += 1  # type: ignore[attr-defined]
        return server.forward(request)

    scim, front, target = faulty(fault, "bulk")
    front.forwarded = 0  # type: ignore[attr-defined]
    seen: list[Outcome] = []
    with pytest.raises(Misconfigured) as caught:
        follow(target.apply((creation(n) for n in range(1, 200)), STOP), seen)
    assert caught.value.code == "scim_token_refused"
    confirmed = {guid_of(o.row_id) for o in seen if o.confirmed}
    assert confirmed == {r.external_id for r in scim.storage.resources}
    assert all(o.confirmed or o.unsent for o in seen)


# -- refusals -----------------------------------------------------------------------------------


def answer(status: int, method: str, document: Any = None, path: str = "/") -> Fault:
    def handler(server: FaultServer, request: Request) -> Step:
        if request.method == method and path in request.path:
            return Reply(status, document or {"detail": "no"})
        return server.forward(request)

    return handler


def test_a_role_that_is_lost_stops_everything(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if "/Users" in request.path:
            return Reply(403, {"detail": "forbidden"})
        return server.forward(request)

    _, _, target = faulty(fault, "bulk")
    with pytest.raises(Misconfigured) as caught:
        outcomes(target, creation(1))
    assert caught.value.code == "role_lost"


def test_one_protected_person_stops_nobody_else(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if request.method == "POST" and b"user2" in request.body:
            return Reply(403, {"detail": "protected"})
        return server.forward(request)

    _, _, target = faulty(fault, "bulk")
    done = outcomes(target, *(creation(n) for n in (1, 2, 3)))
    assert code(done[2]) == "remote_refused"
    assert done[1].confirmed
    assert done[3].confirmed


def test_an_object_that_breaks_the_service_is_left_out(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if request.method == "POST" and b"user2" in request.body:
            return Reply(500, {"detail": "stack trace"})
        return server.forward(request)

    _, _, target = faulty(fault, "bulk")
    done = outcomes(target, *(creation(n) for n in (1, 2, 3)))
    assert code(done[2]) == "remote_failed"
    assert done[1].confirmed
    assert done[3].confirmed


def test_a_service_that_always_fails_ends_the_run(faulty: Faulty) -> None:
    _, front, target = faulty(answer(500, "POST"), "bulk")
    with pytest.raises(Unavailable) as caught:
        list(target.apply((creation(n) for n in range(1, 500)), STOP))
    assert caught.value.code == "service_failing"
    assert len(front.requests) < 120


def test_a_bulk_that_is_announced_but_refused_is_left_alone(faulty: Faulty) -> None:
    scim, front, target = faulty(answer(501, "POST", path="/Bulk"))
    create(target, 1, 2, 3)
    create(target, 4)
    assert len(scim.storage.resources) == 4
    assert sum(r.path == "/Bulk" for r in front.requests) == 1


def test_a_bulk_that_is_too_large_is_halved(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if request.path == "/Bulk" and len(request.document["Operations"]) > 10:
            return Reply(413, {"detail": "too large"})
        return server.forward(request)

    scim, front, target = faulty(fault)
    create(target, *range(1, 38))
    assert len(scim.storage.resources) == 37
    assert not any(r.path == "/Users" and r.method == "POST" for r in front.requests)


def bulk_answers(change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]) -> Fault:
    def handler(server: FaultServer, request: Request) -> Step:
        reply = server.forward(request)
        if request.path != "/Bulk":
            return reply
        body = json.loads(reply.body)
        return Reply(200, {**body, "Operations": change(body["Operations"])})

    return handler


def test_bulk_answers_in_any_order_and_form_find_their_operations(faulty: Faulty) -> None:
    def odd(answers: list[dict[str, Any]]) -> list[dict[str, Any]]:
        for entry in answers:
            entry["status"] = {"code": entry["status"]}
        return answers[::-1]

    _, _, target = faulty(bulk_answers(odd))
    ids = create(target, 1, 2, 3)
    for number, remote_id in ids.items():
        read = target.read(Kind.USER, remote_id)
        assert read is not None
        assert read[0].external_id == guid_of(number)


@pytest.mark.parametrize("kept", [0, 2])
def test_bulk_answers_that_are_missing_are_looked_up(faulty: Faulty, kept: int) -> None:
    scim, _, target = faulty(bulk_answers(lambda answers: answers[:kept]))
    create(target, 1, 2, 3, 4)
    assert len(scim.storage.resources) == 4


def test_an_older_service_gets_older_patches(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if request.method != "PATCH":
            return server.forward(request)
        ops = request.document["Operations"]
        if any(op["op"][0].islower() for op in ops):
            return Reply(400, {"detail": "op must be Add, Replace or Remove", "status": "400"})
        body = request.body.replace(b'"True"', b"true").replace(b'"False"', b"false")
        for capital in (b"Add", b"Replace", b"Remove"):
            body = body.replace(b'"' + capital + b'"', b'"' + capital.lower() + b'"')
        return server.forward(Request("PATCH", request.target, request.headers, body))

    _, front, target = faulty(fault, "bulk")
    ids = create(target, 1, 2)
    off = update(1, ids[1], action=Action.DISABLE, active=False)
    assert outcomes(target, off)[1].error is None
    before = len(front.requests)
    assert outcomes(target, update(2, ids[2], fields={"title": "x"}))[2].error is None
    assert len(front.requests) == before + 1  # it is remembered
    read = target.read(Kind.USER, ids[1])
    assert read is not None
    assert read[0].active is False


def test_members_that_are_too_many_are_halved(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if request.method == "PATCH" and len(request.body) > 1000:
            return Reply(413, {"detail": "too large"})
        return server.forward(request)

    scim, _, target = faulty(fault, "bulk")
    ids = create(target, *range(1, 41))
    refs = tuple(MemberRef(remote_id, Kind.USER) for remote_id in ids.values())
    crew = Operation(50, guid_of(50), Kind.GROUP, Action.CREATE, fields={"displayName": "C"})
    group_id = outcomes(target, crew)[50].remote_id
    added = update(50, group_id, kind=Kind.GROUP, add_members=refs)
    assert outcomes(target, added)[50].error is None
    assert members(scim, group_id) == set(ids.values())
    removed = update(50, group_id, kind=Kind.GROUP, remove_members=refs[:30])
    assert outcomes(target, removed)[50].error is None
    assert members(scim, group_id) == {ref.remote_id for ref in refs[30:]}


def test_somebody_elses_change_is_merged_by_put(faulty: Faulty) -> None:
    meddled: list[str] = []

    def fault(server: FaultServer, request: Request) -> Step:
        if request.method == "PUT" and not meddled:
            meddled.append(request.path)
            current = server.forward(Request("GET", request.target, request.headers, b""))
            theirs = json.dumps({**json.loads(current.body), "nickName": "theirs"}).encode()
            headers = {n: v for n, v in request.headers.items() if n != "if-match"}
            server.forward(Request("PUT", request.target, headers, theirs))
        return server.forward(request)

    _, _, target = faulty(fault, "bulk", "patch")
    ids = create(target, 1)
    assert outcomes(target, update(1, ids[1], fields={"title": "ours"}))[1].error is None
    read = target.read(Kind.USER, ids[1])
    assert read is not None
    assert (read[1]["title"], read[1]["nickName"]) == ("ours", "theirs")


# -- listing ------------------------------------------------------------------------------------


def listing(change: Callable[[Request, dict[str, Any]], dict[str, Any]]) -> Fault:
    def handler(server: FaultServer, request: Request) -> Step:
        reply = server.forward(request)
        if request.method != "GET" or request.path != "/Users":
            return reply
        return Reply(200, change(request, json.loads(reply.body)))

    return handler


def test_pages_are_counted_by_what_came(faulty: Faulty) -> None:
    def three_at_a_time(request: Request, body: dict[str, Any]) -> dict[str, Any]:
        body["Resources"] = body.get("Resources", [])[:3]
        body.pop("itemsPerPage", None)
        return body

    _, _, target = faulty(listing(three_at_a_time))
    ids = create(target, *range(1, 12))
    listed = [o.id for o in target.list_objects(Kind.USER, STOP)]
    assert sorted(listed) == sorted(ids.values())


def test_a_listing_that_is_cut_short_is_no_proof(faulty: Faulty) -> None:
    def cut(request: Request, body: dict[str, Any]) -> dict[str, Any]:
        if int(request.query.get("startIndex", "1")) > 1:
            return {**body, "Resources": []}
        return {**body, "Resources": body["Resources"][:4]}

    _, _, target = faulty(listing(cut))
    create(target, *range(1, 8))
    seen: list[Any] = []
    with pytest.raises(Unavailable) as caught:
        follow(target.list_objects(Kind.USER, STOP), seen)
    assert caught.value.code == "fewer_than_listed"
    assert caught.value.params == {"kind": "user", "expected": 7, "got": 4}
    assert len(seen) == 4


def test_a_service_that_repeats_its_first_page_ends(faulty: Faulty) -> None:
    def stuck(server: FaultServer, request: Request) -> Step:
        if request.method == "GET" and request.path == "/Users":
            target = "/Users?startIndex=1&count=3"
            return server.forward(Request("GET", target, request.headers, b""))
        return server.forward(request)

    _, _, target = faulty(stuck)
    create(target, *range(1, 8))
    with pytest.raises(Unavailable) as caught:
        list(target.list_objects(Kind.USER, STOP))
    assert caught.value.params["got"] == 3


def test_a_listing_without_a_total_is_no_proof(faulty: Faulty) -> None:
    def untold(request: Request, body: dict[str, Any]) -> dict[str, Any]:
        body.pop("totalResults")
        return body

    _, _, target = faulty(listing(untold))
    create(target, 1, 2)
    with pytest.raises(Unavailable):
        list(target.list_objects(Kind.USER, STOP))


def test_somebody_who_is_deleted_while_we_list_hides_nobody(faulty: Faulty) -> None:
    passes = 0

    def fault(server: FaultServer, request: Request) -> Step:
        nonlocal passes
        if request.method == "GET" and request.path == "/Users":
            start = int(request.query.get("startIndex", "1"))
            passes += start == 1
            if passes == 1 and start > 1 and len(scim.storage.resources) == 12:
                # Everybody moves up by one: the first of this page is now on the last one.
                first = next(iter(scim.storage.resources))
                server.forward(Request("DELETE", f"/Users/{first.id}", request.headers, b""))
            narrow = request.target.replace("count=500", "count=4")
            return server.forward(Request("GET", narrow, request.headers, b""))
        return server.forward(request)

    scim, _, target = faulty(fault)
    create(target, *range(1, 13))
    seen = {o.id for o in target.list_objects(Kind.USER, STOP)}
    assert passes == 2
    assert {r.id for r in scim.storage.resources} <= seen


# -- finding ------------------------------------------------------------------------------------


def test_finding_by_anchor_name_and_mail(make: Make, scim: PlainScim) -> None:
    target = make(scim.url)
    ids = create(target, 1, 2)
    for search in (
        {"external_id": guid_of(2)},
        {"name": "USER2"},
        {"mail": "User2@Example.com"},
        {"external_id": guid_of(77), "mail": "user2@example.com"},
    ):
        found = target.find(Kind.USER, **search)
        assert found is not None
        assert found.id == ids[2], search
    assert target.find(Kind.USER, external_id=guid_of(3)) is None
    assert target.find(Kind.GROUP, name="user2", mail="user2@example.com") is None
    assert target.find(Kind.USER, name='" or userName pr or userName eq "') is None


@pytest.mark.parametrize("lie", ["everybody", "nobody", "refuses"])
def test_a_filter_that_lies_is_found_out(faulty: Faulty, lie: str) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if request.method != "GET" or "filter" not in request.query:
            return server.forward(request)
        if lie == "refuses":
            return Reply(400, {"scimType": "invalidFilter", "detail": "no filters"})
        everybody = server.forward(Request("GET", "/Users", request.headers, b""))
        return everybody if lie == "everybody" else Reply(200, {"totalResults": 0})

    _, front, target = faulty(fault)
    ids = create(target, 1, 2, 3)
    for number, remote_id in ids.items():
        found = target.find(Kind.USER, external_id=guid_of(number))
        assert found is not None
        assert found.id == remote_id
    assert target.find(Kind.USER, external_id=guid_of(9)) is None
    filtered = sum("filter" in r.query for r in front.requests)
    assert filtered <= 2  # found out once, remembered
    later = create(target, 4)
    found = target.find(Kind.USER, external_id=guid_of(4))
    assert found is not None
    assert found.id == later[4]


def test_two_people_with_one_mail_are_nobody(make: Make, scim: PlainScim) -> None:
    target = make(scim.url)
    same = {"emails.work": "shared@example.com"}
    outcomes(target, creation(1, **same), creation(2, **same))
    with pytest.raises(RecordRejected) as caught:
        target.find(Kind.USER, mail="shared@example.com")
    assert caught.value.code == "remote_ambiguous"


# -- what a service offers ----------------------------------------------------------------------


def test_capabilities_come_from_the_service(make: Make, scim: PlainScim) -> None:
    offered = make(scim.url).capabilities()
    assert offered.bulk
    assert offered.patch
    assert offered.filter
    assert offered.etag
    assert offered.groups
    assert offered.bulk_max_operations > 0


def test_a_service_without_configuration_gets_the_plainest_requests(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if request.path in ("/ServiceProviderConfig", "/ResourceTypes", "/Bulk"):
            return Reply(404, {"detail": "not here"})
        return server.forward(request)

    _, front, target = faulty(fault)
    ids = create(target, 1)
    assert outcomes(target, update(1, ids[1], fields={"title": "x"}))[1].confirmed
    assert not any(r.path == "/Bulk" for r in front.requests)
    assert not target.capabilities().bulk


def test_a_web_page_instead_of_a_service(faulty: Faulty) -> None:
    page = Reply(200, body=b"<html>Sign in</html>", content_type="text/html")
    _, _, target = faulty(lambda *_: page)
    with pytest.raises(AppError) as caught:
        target.capabilities()
    assert caught.value.code == "service_not_json"


def test_an_endpoint_that_leads_elsewhere_is_not_followed(faulty: Faulty) -> None:
    def fault(server: FaultServer, request: Request) -> Step:
        if request.path == "/ResourceTypes":
            types = [
                {"schema": "urn:x:User", "endpoint": "https://evil.example/Users"},
                {"schema": "urn:x:Group", "endpoint": "/../Groups"},
            ]
            return Reply(200, {"totalResults": 2, "Resources": types})
        return server.forward(request)

    _, front, target = faulty(fault)
    create(target, 1)
    assert {r.path for r in front.requests} <= {"/ServiceProviderConfig", "/ResourceTypes", "/Bulk"}
