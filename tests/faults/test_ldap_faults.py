"""A controller, or what lies before it, that cuts, lies, repeats and forgets, at every request of
a run: nobody who is there is disabled or deleted, and the next clean run brings both sides
together.

A clean run through the same front says which requests there are and how long each answer is; the
faults are laid over exactly these.
"""

from __future__ import annotations

import copy
import random
import re
import shutil
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

import ldap3
import pytest

from app.compose.directory import LazySource
from app.profile import DirectorySettings
from app.sandbox.active_directory import Options, RunningDirectory, start
from app.sync import engine
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.guard import Limits
from app.sync.model import Kind, Mode, RunReport
from app.sync.plan import AccountRules, OnDeleted, Policy
from app.sync.store import Store
from tests.conftest import FaultTally
from tests.faults import oracle
from tests.servers.certificates import Authority
from tests.servers.in_memory import Account, Service
from tests.servers.ldap_proxy import (
    DONE,
    ENTRY,
    Meddle,
    Message,
    Proxy,
    Reply,
    Request,
    done,
    honest,
    meddling,
    reference,
    sizes,
    tlv,
)

PEOPLE, PAGE = 60, 20


@dataclass(frozen=True)
class Fault:
    """`applies` to one request of the run; `meddle` then gives another answer."""

    name: str
    meddle: Callable[[Request, list[Message]], Reply | Sequence[Message]]
    applies: Callable[[Request], bool]
    hides: bool = False
    """Whether a run of changes cannot know that something is missing: it has no second source. The
    nightly comparison finds it."""

    def once(self, recorded: Request) -> Meddle:
        """At this request alone; what comes later is answered as always."""
        struck = False

        def meddle(request: Request, answer: list[Message]) -> Reply | Sequence[Message]:
            nonlocal struck
            if struck or request.number != recorded.number:
                return answer
            struck = True
            return self.meddle(request, answer)

        return meddle


class Lab:
    """One directory behind a front, and a memory and a service as they were after a first sync;
    since then people were disabled, deleted, moved away and renamed, and a group was changed.
    `kind` is how the next run finds that."""

    def __init__(
        self, folder: Path, proxy: Proxy, directory: RunningDirectory, ca: str, kind: str
    ) -> None:
        self.folder = folder
        self.proxy = proxy
        self.directory = directory
        self.kind = kind
        self.settings = DirectorySettings(
            domain=directory.domain,
            controllers=(f"localhost:{proxy.port}",),
            user=directory.bind_user,
            ca_pem=ca,
            page_size=PAGE,
            receive_timeout_s=5.0,
        )
        self.now = 1_750_000_000.0
        self.first = Service()
        self.owner = self.first.put(userName="owner@example.com")
        self.admin = self._administrator()
        self.policy = Policy(
            scope=ScopeRules(
                units=(UnitRule(self._guid_of(directory.organisation.company_dn), True),)
            ),
            rules=AccountRules(on_deleted=OnDeleted.DELETE),
            owner_id=self.owner,
        )
        store = Store(folder / "base.db")
        report = self.run(store, self.first)
        assert report.error is None, report
        store.close()
        self.synced_at = self.now
        self._people_leave()
        proxy.reset()
        store, self.after = self.fresh()
        report = self.run(store, self.after, kind)
        assert report.result in ("done", "partial"), report
        assert (report.kind, report.full_because) == (kind, ""), report
        self.confirmed = report.confirmed
        assert report.confirmed["user.disable"] == 2
        assert report.confirmed["user.delete"] == 1
        self.requests, self.answers = proxy.asked, proxy.answers
        store.close()
        self._agrees(self.after)

    def _administrator(self) -> ldap3.Connection:
        host, _, port = self.directory.ldap_controllers[0].partition(":")
        server = ldap3.Server(host, int(port), get_info=ldap3.NONE)
        user, password = self.directory.admin_user, self.directory.admin_password
        return ldap3.Connection(
            server, user, password, auto_bind=True, return_empty_attributes=False, auto_range=False
        )

    def _guid_of(self, dn: str) -> str:
        self.admin.search(dn, "(objectClass=*)", ldap3.BASE, attributes=["objectGUID"])
        raw = self.admin.response[0]["raw_attributes"]["objectGUID"][0]
        return str(uuid.UUID(bytes_le=raw))

    def people(self) -> dict[str, tuple[str, bool]]:
        """Name and whether enabled, by GUID: everybody beneath the company, read by plain ldap3."""
        found = self.admin.extend.standard.paged_search(
            self.directory.organisation.company_dn,
            "(sAMAccountType=805306368)",
            attributes=["objectGUID", "userAccountControl"],
            paged_size=200,
            generator=True,
        )
        return {
            str(uuid.UUID(bytes_le=e["raw_attributes"]["objectGUID"][0])): (
                e["dn"],
                not int(e["raw_attributes"]["userAccountControl"][0]) & 2,
            )
            for e in found
            if e["type"] == "searchResEntry"
        }

    def _people_leave(self) -> None:
        synced = [a.external_id for a in self.first.accounts.values() if a.active]
        found = self.people()
        reader = self.directory.bind_user.partition("@")[0]
        names = [found[guid][0] for guid in synced if guid in found]
        some = [name for name in names if reader not in name and "OU=Service" not in name]
        disabled, deleted, moved, renamed = some[:4]
        self.admin.modify(disabled, {"userAccountControl": [(ldap3.MODIFY_REPLACE, ["514"])]})
        self.admin.delete(deleted)
        outside = f"CN=Users,{self.directory.base_dn}"
        self.admin.modify_dn(moved, moved.partition(",")[0], new_superior=outside)
        self.admin.modify(renamed, {"displayName": [(ldap3.MODIFY_REPLACE, ["Øyvind Ωμέγα"])]})
        assert self.admin.result["result"] == 0, self.admin.result
        self._a_group_changes(some[4])

    def _a_group_changes(self, newcomer: str) -> None:
        """One more member, one less; a few stay."""
        base, wanted = self.directory.organisation.company_dn, "(groupType=*)"
        self.admin.search(base, wanted, ldap3.SUBTREE, attributes=["member"])
        found = [(e["dn"], e["attributes"].get("member", [])) for e in self.admin.response]
        dn, members = next((d, m) for d, m in found if len(m) > 3 and newcomer not in m)
        self.admin.modify(
            dn,
            {"member": [(ldap3.MODIFY_ADD, [newcomer]), (ldap3.MODIFY_DELETE, [members[-1]])]},
        )
        assert self.admin.result["result"] == 0, self.admin.result

    def fresh(self) -> tuple[Store, Service]:
        """The memory and the service as they were before these changes, and the clock: a full
        comparison is not due yet."""
        self.now = self.synced_at
        path = self.folder / "sync.db"
        for suffix in ("", "-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        shutil.copy(self.folder / "base.db", path)
        cloud = Service()
        cloud.accounts = copy.deepcopy(self.first.accounts)
        cloud._numbers = copy.copy(self.first._numbers)
        return Store(path), cloud

    def run(self, store: Store, cloud: Service, kind: str = "full") -> RunReport:
        self.now += 3600
        source = LazySource(self.settings, lambda: self.directory.bind_password)
        try:
            return engine.run(
                mode=Mode.SCHEDULED,
                kind=kind,
                policy=self.policy,
                limits=Limits(),
                source=source,
                target=cloud,
                store=store,
                stop=Event(),
                clock=lambda: self.now,
            )
        finally:
            source.close()

    def _agrees(self, cloud: Service) -> None:
        active = {g for g, a in accounts(cloud).items() if a.active and a.kind is Kind.USER}
        enabled = {guid for guid, (_, on) in self.people().items() if on}
        assert active <= enabled
        # A few people of the demo have no usable address; nobody who had an account lost it.
        before = {g for g, a in accounts(self.first).items() if a.active and a.kind is Kind.USER}
        assert before & enabled <= active

    def suffers(self, meddle: Meddle, tally: FaultTally, *, hides: bool = False) -> RunReport:
        """A run with this fault, a clean one, and one that has nothing to do."""
        store, cloud = self.fresh()
        try:
            self.proxy.reset(meddle)
            report = self.run(store, cloud, self.kind)
            assert not self.proxy.errors, self.proxy.errors
            lost = self._lost(cloud)
            self.proxy.reset()
            again = self.run(store, cloud, self.kind)
            assert again.error is None, again
            assert again.kind == self.kind or again.full_because != "full_overdue", again
            if hides and self.kind == "changes":
                lost += self._lost(cloud)
                again = self.run(store, cloud)
            tally.add(lost=len(lost), duplicates=len(oracle.doubles(cloud)))
            assert oracle.picture(cloud) == oracle.picture(self.after), (report, again)
            silent = self.run(store, cloud)
            assert not silent.confirmed, silent
        finally:
            self.proxy.reset()
            store.close()
        return report

    def _lost(self, cloud: Service) -> list[str]:
        """Who has an account after a clean run and has none, or none that is on, now; and
        members who are in a group before and after and are not in it now."""
        before, wanted, found = accounts(self.first), accounts(self.after), accounts(cloud)
        lost = []
        for guid in before.keys() & wanted.keys():
            now = found.get(guid)
            shut = now is None or (wanted[guid].active and not now.active)
            if shut or (before[guid].members & wanted[guid].members) - now.members:
                lost.append(guid)
        return lost


def accounts(cloud: Service) -> dict[str, Account]:
    return {a.external_id: a for a in cloud.accounts.values() if a.external_id}


@pytest.fixture(scope="module", params=["full", "changes"])
def lab(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    folder = tmp_path_factory.mktemp("ldap_faults")
    options = Options(plain_binds=True, readers_see_deleted=True)
    directory = start(users=PEOPLE, folder=folder, controllers=1, options=options)
    authority = Authority.new()
    host, _, port = directory.ldap_controllers[0].partition(":")
    with meddling((host, int(port)), authority, folder / "front") as proxy:
        made = Lab(folder, proxy, directory, authority.pem, request.param)
        yield made
        made.admin.unbind()
    directory.stop()


# -- the faults ---------------------------------------------------------------------------------


def anything(_: Request) -> bool:
    return True


def paged(request: Request) -> bool:
    return request.purpose in ("units", "accounts", "groups", "changes")


def read(request: Request) -> bool:
    return request.purpose in ("accounts", "groups", "changes")


def entries(answer: Sequence[Message]) -> list[Message]:
    return [message for message in answer if message.op == ENTRY]


def others(answer: Sequence[Message]) -> list[Message]:
    return [message for message in answer if message.op != ENTRY]


def cut_at(place: Callable[[list[int]], int], *, in_record: bool = False) -> Meddle:
    """`place` says how many bytes of the answer arrive, given where its messages end."""

    def meddle(_: Request, answer: list[Message]) -> Reply:
        return Reply(answer, max(0, place(sizes(answer))), in_record)

    return meddle


def first_of_last(ends: list[int]) -> int:
    return ends[-2] if len(ends) > 1 else 0


CUTS = [
    Fault(f"cut {name}", cut_at(place, in_record=record), anything)
    for name, place, record in (
        ("before the first byte", lambda ends: 0, False),
        ("after the first byte", lambda ends: 1, False),
        ("within a length", lambda ends: 3, False),
        ("within the first message", lambda ends: ends[0] // 2, False),
        ("one byte before the first message ends", lambda ends: ends[0] - 1, False),
        ("between two messages", lambda ends: ends[len(ends) // 2 - 1], False),
        ("within a message in the middle", lambda ends: ends[len(ends) // 2] - 7, False),
        ("before the last message", first_of_last, False),
        ("within the last message", lambda ends: first_of_last(ends) + 5, False),
        ("one byte before the end", lambda ends: ends[-1] - 1, False),
        ("after the end", lambda ends: ends[-1], False),
        ("within the first TLS record", lambda ends: ends[0], True),
        ("within the last TLS record", lambda ends: ends[-1], True),
    )
]

CODES = {
    "operationsError": 1,
    "timeLimitExceeded": 3,
    "sizeLimitExceeded": 4,
    "referral": 10,
    "adminLimitExceeded": 11,
    "unavailableCriticalExtension": 12,
    "noSuchAttribute": 16,
    "noSuchObject": 32,
    "insufficientAccessRights": 50,
    "busy": 51,
    "unavailable": 52,
    "unwillingToPerform": 53,
    "other": 80,
}


def refusing(code: int, *, shown: Callable[[int], int]) -> Meddle:
    def meddle(request: Request, answer: list[Message]) -> Sequence[Message]:
        found = entries(answer)
        referral = "ldap://other.example/DC=other,DC=example" if code == 10 else ""
        return [*found[: shown(len(found))], done(request, code, referral=referral)]

    return meddle


REFUSALS = [
    Fault(f"{name} {what}", refusing(code, shown=shown), applies)
    for name, code in CODES.items()
    for what, shown, applies in (
        ("at once", lambda count: 0, lambda request: request.purpose != "bind"),
        ("halfway", lambda count: count // 2, paged),
    )
]


def other_entries(change: Callable[[list[Message]], list[Message]]) -> Meddle:
    return lambda _, answer: [*change(entries(answer)), *others(answer)]


def other_end(change: Callable[[Message], Message]) -> Meddle:
    return lambda _, answer: [change(m) if m.op == DONE else m for m in answer]


def one_entry(change: Callable[[Message], Message]) -> Meddle:
    """The second of a page (or its only one)."""

    def meddle(_: Request, answer: list[Message]) -> Sequence[Message]:
        found = entries(answer)
        chosen = found[min(1, len(found) - 1)] if found else None
        return [change(m) if m is chosen else m for m in answer]

    return meddle


def attribute(name: str, *values: bytes) -> Callable[[Message], Message]:
    """With other values; without values, it is left out."""

    def change(message: Message) -> Message:
        found = {k: v for k, v in message.attributes.items() if k.lower() != name.lower()}
        return message.rewritten(attributes={**found, name: list(values)} if values else found)

    return change


def same_guid(_: Request, answer: list[Message]) -> Sequence[Message]:
    """The second entry of a page claims the GUID of the first."""
    found = entries(answer)
    if len(found) < 2:
        return answer
    values = {k.lower(): v for k, v in found[0].attributes.items()}
    taken = attribute("objectGUID", *values["objectguid"])(found[1])
    return [taken if m is found[1] else m for m in answer]


def referred(request: Request, answer: list[Message]) -> Sequence[Message]:
    found = entries(answer)
    middle = len(found) // 2
    lost = reference(request, "ldap://child.example/DC=child,DC=ad,DC=aurelia,DC=example")
    return [*found[:middle], lost, *found[middle:], *others(answer)]


def farewell(_: Request, answer: list[Message]) -> Reply:
    """A notice of disconnection (RFC 4511 4.4.1) in the middle of a page."""
    content = tlv(0x0A, b"\x34") + tlv(0x04, b"") + tlv(0x04, b"going down")
    notice = Message(0, 0x78, content + tlv(0x8A, b"1.3.6.1.4.1.1466.20036"))
    said = [*answer[: len(answer) // 2], notice]
    return Reply(said, sizes(said)[-1])


def to_another(_: Request, answer: list[Message]) -> Sequence[Message]:
    """The first message carries the number of another request."""
    return [Message(answer[0].id + 7, answer[0].op, answer[0].content), *answer]


LIES = [
    Fault("reordered", other_entries(lambda e: e[::-1]), anything),
    Fault("every entry twice", other_entries(lambda e: [m for m in e for _ in (1, 2)]), anything),
    Fault("the page twice", other_entries(lambda e: e + e), paged),
    Fault("one entry is left out", other_entries(lambda e: e[:1] + e[2:]), paged, hides=True),
    Fault("half of the entries are left out", other_entries(lambda e: e[::2]), paged, hides=True),
    Fault("all entries are left out", other_entries(lambda e: []), anything, hides=True),
    Fault("the cookie is lost", other_end(Message.without_controls), paged),
    Fault("the cookie is empty", other_end(lambda m: m.with_cookie(b"")), paged),
    Fault("the cookie of another search", other_end(lambda m: m.with_cookie(b"\1" * 16)), paged),
    Fault("referred in the middle", referred, read),
    Fault("a name that is none", one_entry(lambda m: m.rewritten(dn=b"no name, at all=")), paged),
    Fault("a name that is no text", one_entry(lambda m: m.rewritten(dn=b"CN=\xff\xfe,DC=x")), read),
    Fault("no name", one_entry(lambda m: m.rewritten(dn=b"")), paged),
    Fault("no GUID", one_entry(attribute("objectGUID")), paged),
    Fault("a short GUID", one_entry(attribute("objectGUID", b"\1" * 15)), paged),
    Fault("one GUID twice", same_guid, paged),
    Fault("no flags", one_entry(attribute("userAccountControl")), read),
    Fault("no type", one_entry(attribute("sAMAccountType")), read),
    Fault("no members", one_entry(attribute("member")), read),
    Fault("no values", one_entry(lambda m: m.rewritten(attributes={})), anything),
    Fault("a farewell in the middle", farewell, anything),
    Fault("an answer to another request", to_another, anything),
]

EVERY = [*CUTS, *REFUSALS, *LIES]


def strike(lab: Lab, fault: Fault, tally: FaultTally, requests: Sequence[Request]) -> None:
    for request in requests:
        try:
            lab.suffers(fault.once(request), tally, hides=fault.hides)
        except AssertionError as error:
            raise AssertionError(f"{fault.name} at request {request}: {error}") from error


def struck(lab: Lab, fault: Fault) -> list[Request]:
    """The requests that a fault is tried at: of those with one purpose, of which some have dozens
    alike, the first two, the last two and those in the middle."""
    alike: dict[str, list[Request]] = {}
    for request in lab.requests:
        if fault.applies(request):
            alike.setdefault(request.purpose, []).append(request)
    return [
        each
        for found in alike.values()
        for number, each in enumerate(found)
        if min(number, len(found) - 1 - number, abs(number - len(found) // 2)) < 2
    ]


@pytest.mark.parametrize("fault", EVERY, ids=lambda f: f.name)
def test_once_somewhere(lab: Lab, fault: Fault, fault_tally: FaultTally) -> None:
    chance = random.Random(fault.name)
    strike(lab, fault, fault_tally, chance.sample(struck(lab, fault), 1))


@pytest.mark.full
@pytest.mark.parametrize("fault", EVERY, ids=lambda f: f.name)
def test_at_every_request(lab: Lab, fault: Fault, fault_tally: FaultTally) -> None:
    strike(lab, fault, fault_tally, struck(lab, fault))


# -- faults that last for several requests ---------------------------------------------------------


def pages(lab: Lab, instead: dict[int, int]) -> Meddle:
    """Some pages of the accounts with what others had."""
    held = {
        request.page: entries(answer)
        for request, answer in zip(lab.requests, lab.answers, strict=True)
        if request.purpose == "accounts"
    }

    def meddle(request: Request, answer: list[Message]) -> Sequence[Message]:
        if request.purpose != "accounts" or request.page not in instead:
            return answer
        other = [replace(m, id=request.message.id) for m in held[instead[request.page]]]
        return [*other, *others(answer)]

    return meddle


@pytest.mark.parametrize("lab", ["full"], indirect=True)
@pytest.mark.parametrize(
    "instead", [{2: 3, 3: 2}, {1: 2, 2: 1}, {3: 2}, {2: 1}], ids=lambda i: f"{i}"
)
def test_pages_that_change_places(
    lab: Lab, instead: dict[int, int], fault_tally: FaultTally
) -> None:
    lab.suffers(pages(lab, instead), fault_tally)


def ranged(steps: Callable[[int, list[bytes]], tuple[str, list[bytes]]]) -> Meddle:
    """Members of every group come in ranges. `steps` gives a range from its first index and all
    members: what follows `member;range=`, and its values."""
    members: dict[str, list[bytes]] = {}

    def part(message: Message, low: int) -> Message:
        kept = {k: v for k, v in message.attributes.items() if not k.lower().startswith("member")}
        name, values = steps(low, members[message.dn])
        return message.rewritten(attributes={**kept, f"member;range={name}": values})

    def meddle(request: Request, answer: list[Message]) -> Sequence[Message]:
        if request.purpose == "range":
            asked = re.search(rb"member;range=(\d+)-", request.message.content)
            assert asked
            low = int(asked[1])
            return [part(m, low) if m.op == ENTRY else m for m in answer]
        given = []
        for message in answer:
            found = message.op == ENTRY and message.attributes.get("member")
            if found:
                members[message.dn] = found
            given.append(part(message, 0) if found else message)
        return given

    return meddle


RANGES: dict[str, Callable[[int, list[bytes]], tuple[str, list[bytes]]]] = {
    "the same member for ever": lambda low, every: (f"{low}-{low}", every[:1]),
    "round and round": lambda low, every: (f"{low}-{low}", [every[low % len(every)]]),
    "nothing, for ever": lambda low, every: (f"{low}-{low}", []),
    "the first ones again and again": lambda low, every: ("0-0", every[:1]),
    "the last too early": lambda low, every: (f"{low}-*", every[low : low + 1]),
    "a hole": lambda low, every: (f"{low + 1}-*", every[low + 1 :]),
    "an end before its beginning": lambda low, every: (f"{low + 5}-{low}", every[low:]),
}


@pytest.mark.parametrize("steps", RANGES.values(), ids=RANGES)
def test_ranges_of_members_that_do_not_fit(
    lab: Lab, steps: Callable[[int, list[bytes]], tuple[str, list[bytes]]], fault_tally: FaultTally
) -> None:
    lab.suffers(ranged(steps), fault_tally, hides=True)


def test_ranges_that_fit_change_nothing(lab: Lab, fault_tally: FaultTally) -> None:
    """Otherwise those above would prove nothing."""

    def one_by_one(low: int, every: list[bytes]) -> tuple[str, list[bytes]]:
        last = low + 1 >= len(every)
        return (f"{low}-*" if last else f"{low}-{low}", every[low : low + 1])

    report = lab.suffers(ranged(one_by_one), fault_tally)
    assert report.error is None
    assert report.confirmed == lab.confirmed


def test_the_front_changes_nothing_by_itself(lab: Lab, fault_tally: FaultTally) -> None:
    report = lab.suffers(honest, fault_tally)
    assert report.error is None
    purposes = {request.purpose for request in lab.requests}
    assert purposes >= {"bind", "root", "service", "units"}
    assert purposes >= {"full": {"accounts", "groups", "object"}, "changes": {"changes"}}[lab.kind]
    accounts_read = [r.page for r in lab.requests if r.purpose == "accounts"]
    assert max(accounts_read, default=0) >= 3 * (lab.kind == "full")
