"""What a poll of a real domain shows of each kind of change, and to whom: exactly that.

Each test changes something with other programs (samba-tool, ldapmodify), and asks three accounts
what has changed: an administrator, a service account as it is, and one that may list what was
deleted.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from threading import Event

import pytest

from app.active_directory import searches
from app.active_directory.changes import Changed, ChangesRead
from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.source import DirectorySource
from app.compose.directory import LazySource
from app.errors import Stopped
from app.findings import OrganizationalUnit
from app.sync.distinguished_name import dn_key
from app.sync.model import Deletion, Entry, Kind, Watermark
from tests.servers.samba import (
    DOMAIN,
    SambaController,
    own_network,
    resolving,
    short_folder,
    skip_without_samba,
)

pytestmark = pytest.mark.samba

PEOPLE = 100
ATTRIBUTES = ("sAMAccountName", "mail", "displayName")
TRUSTED = "u000007"
"""Stands for a service account that was granted what `dsacls` grants."""


@dataclass
class Asker:
    """One account that polls, and how far it has come."""

    name: str
    connection: DirectoryConnection
    sees_deleted: bool
    since: Watermark = field(init=False)
    read: ChangesRead = field(init=False)

    def __post_init__(self) -> None:
        self.since = self.source.position()

    @property
    def source(self) -> DirectorySource:
        return DirectorySource(self.connection, 50)

    def poll(self) -> dict[str, Changed]:
        self.read = changes(self.connection, self.since)
        found = list(self.read)
        proof = self.read.proof
        assert (proof.complete, proof.gap, proof.count) == (True, "", len(found))
        self.since = Watermark(proof.controller, proof.invocation_id, proof.highest_usn)
        answer = {each.guid: each for each in found}
        assert len(answer) == len(found), "an object came twice"
        return answer


@dataclass
class Domain:
    """The domain under change, and everybody who asks it."""

    dc: SambaController
    askers: Sequence[Asker]
    _numbers: Iterator[int] = field(default_factory=lambda: iter(range(1, 1000)))

    @property
    def all_seeing(self) -> Asker:
        return self.askers[0]

    def settle(self) -> None:
        for asker in self.askers:
            asker.poll()

    def after(self, change: Callable[[], object]) -> dict[str, dict[str, Changed]]:
        """What each account is shown of what this does."""
        self.settle()
        change()
        return {asker.name: asker.poll() for asker in self.askers}

    def same_for_all(self, change: Callable[[], object]) -> dict[str, Changed]:
        """For changes that everybody must be shown, and in the same way."""
        first, *others = self.after(change).values()
        for other in others:
            assert other == first
        return first

    def person(self, unit: str = "CN=Users") -> tuple[str, str]:
        """-> (GUID, account) of somebody new."""
        account = f"temp{next(self._numbers)}"
        self.dc.ldapmodify(
            f"dn: CN={account},{unit},{self.dc.base_dn}\nchangetype: add\nobjectClass: user\n"
            f"sAMAccountName: {account}\nmail: {account}@example.test\n"
            "userAccountControl: 544\n"
        )
        return self.guid(f"(sAMAccountName={account})"), account

    def group(self, *members: str) -> str:
        name = f"group{next(self._numbers)}"
        lines = "".join(f"member: {dn}\n" for dn in members)
        self.dc.ldapmodify(
            f"dn: CN={name},CN=Users,{self.dc.base_dn}\nchangetype: add\nobjectClass: group\n"
            f"sAMAccountName: {name}\n{lines}"
        )
        return self.guid(f"(sAMAccountName={name})")

    def unit(self, parent: str = "") -> tuple[str, str]:
        """-> (GUID, distinguished name without the domain) of a new unit."""
        rdns = ",".join(filter(None, (f"OU=Unit{next(self._numbers)}", parent)))
        dn = f"{rdns},{self.dc.base_dn}"
        self.dc.ldapmodify(f"dn: {dn}\nchangetype: add\nobjectClass: organizationalUnit\n")
        return self.guid(f"(distinguishedName={dn})"), rdns

    def guid(self, ldap_filter: str) -> str:
        connection = self.all_seeing.connection
        (raw,) = connection.search(self.dc.base_dn, ldap_filter, ["objectGUID"]).entries
        return raw.guid

    def dn(self, guid: str) -> str:
        raw = self.all_seeing.connection.object_by_guid(guid, ["name"])
        assert raw is not None
        return raw.dn

    def rename(self, dn: str, rdn: str, parent: str = "") -> None:
        moved = f"newsuperior: {parent},{self.dc.base_dn}\n" if parent else ""
        self.dc.ldapmodify(f"dn: {dn}\nchangetype: modrdn\nnewrdn: {rdn}\ndeleteoldrdn: 1\n{moved}")

    def modify(self, dn: str, *lines: str) -> None:
        body = "\n".join(lines)
        self.dc.ldapmodify(f"dn: {dn}\nchangetype: modify\n{body}\n")

    def delete(self, dn: str, *options: str) -> None:
        self.dc.ldapmodify(f"dn: {dn}\nchangetype: delete\n", *options)


def changes(
    connection: DirectoryConnection, since: Watermark, *, stop: Event | None = None
) -> ChangesRead:
    return DirectorySource(connection, 50).changes(
        since,
        user_attributes=ATTRIBUTES,
        group_attributes=("cn",),
        stop=stop or Event(),
        on_count=lambda _: None,
    )


@pytest.fixture(scope="module")
def dc() -> Iterator[SambaController]:
    skip_without_samba()
    with (
        short_folder() as folder,
        SambaController(folder / "dc1", address=f"{own_network()}.11", users=PEOPLE) as controller,
    ):
        yield controller


@pytest.fixture(scope="module")
def domain(dc: SambaController) -> Iterator[Domain]:
    dc.let_read_deleted(TRUSTED)
    accounts = (
        ("administrator", dc.admin, dc.admin_password, True),
        ("service account", dc.service_account, dc.user_password, False),
        ("service account that may", f"{TRUSTED}@{DOMAIN}", dc.user_password, True),
    )
    askers = []
    with dc.resolves():
        for name, user, password, sees in accounts:
            settings = dc.directory_settings(user=user)
            askers.append(Asker(name, open_directory(settings, password), sees))
        yield Domain(dc, askers)
        for asker in askers:
            asker.connection.close()


# -- people -------------------------------------------------------------------------------------


def test_nothing_has_changed(domain: Domain) -> None:
    assert domain.same_for_all(lambda: None) == {}


def test_somebody_new_changed_disabled_moved_and_renamed(domain: Domain) -> None:
    made: list[str] = []
    shown = domain.same_for_all(lambda: made.append(domain.person()[0]))
    (guid,) = made
    (new,) = shown.values()
    assert isinstance(new, Entry)
    assert (new.guid, new.kind, new.enabled) == (guid, Kind.USER, True)
    assert set(new.values) == {"sAMAccountName", "mail"}
    group = domain.group(new.dn)

    def shown_after(change: Callable[[], object]) -> Entry:
        (only,) = domain.same_for_all(change).values()
        assert isinstance(only, Entry)
        assert only.guid == guid
        return only

    changed = shown_after(lambda: domain.modify(new.dn, "replace: mail", "mail: other@x.test"))
    assert changed.values["mail"] == ("other@x.test",)
    disabled = shown_after(
        lambda: domain.modify(new.dn, "replace: userAccountControl", "userAccountControl: 546")
    )
    assert not disabled.enabled
    # what a filter on the selected units would never show
    moved = shown_after(
        lambda: domain.rename(new.dn, f"CN={new.dn[3:].partition(',')[0]}", "OU=Org")
    )
    assert moved.dn.endswith(f",OU=Org,{domain.dc.base_dn}")
    renamed = shown_after(lambda: domain.rename(moved.dn, "CN=Söme\\, Body"))
    assert dn_key(renamed.dn)[-1] == "cn=söme, body"
    assert domain.dn(group)  # and the group, which follows all this, was never among them


def test_what_is_neither_user_nor_group_nor_unit_is_left_out(domain: Domain) -> None:
    base = domain.dc.base_dn

    def make() -> None:
        domain.dc.ldapmodify(
            f"dn: CN=temppc,CN=Computers,{base}\nchangetype: add\nobjectClass: computer\n"
            "sAMAccountName: temppc$\nuserAccountControl: 4096\n\n"
            f"dn: CN=Some Contact,CN=Users,{base}\nchangetype: add\nobjectClass: contact\n\n"
            f"dn: CN=Hidden,CN=System,{base}\nchangetype: add\nobjectClass: container\n"
            "showInAdvancedViewOnly: TRUE\n"
        )

    assert domain.same_for_all(make) == {}

    def drop() -> None:
        domain.delete(f"CN=temppc,CN=Computers,{base}")

    assert domain.same_for_all(drop) == {}


# -- deletions ----------------------------------------------------------------------------------


def test_a_deletion_is_shown_to_whom_may_see_it(domain: Domain) -> None:
    guid, account = domain.person()
    group = domain.group(domain.dn(guid))
    dn = domain.dn(guid)
    for name, shown in domain.after(lambda: domain.delete(dn)).items():
        asker = next(a for a in domain.askers if a.name == name)
        if asker.sees_deleted:
            (only,) = shown.values()
            assert only == Deletion(guid, f"CN={account},CN=Users,{domain.dc.base_dn}", only.usn)
            assert only.usn > 0
        else:
            assert shown == {}  # nor the group, whose number stays
        assert asker.read.deletions_seen is asker.sees_deleted
    found = domain.all_seeing.source.find(group, ["cn"])
    assert found is not None
    assert found.members == ()


def test_whether_deletions_are_seen_when_there_are_none(domain: Domain) -> None:
    domain.delete(domain.dn(domain.person()[0]))
    domain.after(lambda: None)
    assert [a.read.deletions_seen for a in domain.askers] == [a.sees_deleted for a in domain.askers]


def test_tombstones_of_certain_people(domain: Domain) -> None:
    gone, _ = domain.person()
    there, _ = domain.person()
    domain.delete(domain.dn(gone))
    never = "6f9619ff-8b86-d011-b42d-00cf4fc964ff"
    for asker in domain.askers:
        seen = asker.source.deletions([gone, there, never], Event())
        if asker.sees_deleted:
            assert seen is not None
            assert set(seen) == {gone}
            assert asker.source.deletions([there], Event()) == {}
        else:
            assert seen is None


def test_who_is_restored_comes_again(domain: Domain) -> None:
    domain.delete(domain.dn(domain.person()[0]))  # somebody stays deleted, and may be seen
    guid, account = domain.person()
    dn = domain.dn(guid)
    domain.delete(dn)
    (grave,) = domain.all_seeing.connection.search(
        domain.dc.base_dn, f"(sAMAccountName={account})", ["name"], deleted=True
    ).entries

    def restore() -> None:
        domain.dc.ldapmodify(
            f"dn: {grave.dn}\nchangetype: modify\ndelete: isDeleted\n-\n"
            f"replace: distinguishedName\ndistinguishedName: {dn}\n",
            *("-e", "!1.2.840.113556.1.4.417"),
        )

    (back,) = domain.same_for_all(restore).values()
    assert isinstance(back, Entry)
    assert (back.guid, back.dn) == (guid, dn)
    assert back.values["sAMAccountName"] == (account,)
    assert domain.all_seeing.source.deletions([guid], Event()) == {}


def test_created_and_deleted_between_two_polls(domain: Domain) -> None:
    guids: list[str] = []

    def come_and_go() -> None:
        guids.append(domain.person()[0])
        domain.delete(domain.dn(guids[0]))

    for name, shown in domain.after(come_and_go).items():
        sees = next(a for a in domain.askers if a.name == name).sees_deleted
        assert {g: type(c) for g, c in shown.items()} == ({guids[0]: Deletion} if sees else {})


# -- groups -------------------------------------------------------------------------------------


def test_membership_moves_the_group_alone_and_brings_all_members(domain: Domain) -> None:
    (ann, _), (bob, _) = domain.person(), domain.person()
    group = domain.group(domain.dn(ann))
    dn = domain.dn(group)

    def members_after(*lines: str) -> tuple[str, ...]:
        (only,) = domain.same_for_all(lambda: domain.modify(dn, *lines)).values()
        assert isinstance(only, Entry)
        assert (only.guid, only.kind) == (group, Kind.GROUP)
        return tuple(sorted(only.members))

    both = tuple(sorted((domain.dn(ann), domain.dn(bob))))
    assert members_after("add: member", f"member: {domain.dn(bob)}") == both
    assert members_after("delete: member", f"member: {domain.dn(ann)}") == (domain.dn(bob),)
    assert members_after("delete: member") == ()


def test_a_deleted_group(domain: Domain) -> None:
    (ann, _) = domain.person()
    group = domain.group(domain.dn(ann))
    dn = domain.dn(group)
    for name, shown in domain.after(lambda: domain.delete(dn)).items():
        sees = next(a for a in domain.askers if a.name == name).sees_deleted
        assert set(shown) == ({group} if sees else set())


# -- units --------------------------------------------------------------------------------------


def test_units_new_renamed_and_moved(domain: Domain) -> None:
    made: list[tuple[str, str]] = []
    (new,) = domain.same_for_all(lambda: made.append(domain.unit("OU=Org"))).values()
    guid, rdns = made[0]
    assert isinstance(new, OrganizationalUnit)
    assert (new.guid, new.name) == (guid, rdns.partition(",")[0][3:])
    inner, inner_rdns = domain.unit(rdns)
    person, _ = domain.person(inner_rdns)

    (renamed,) = domain.same_for_all(
        lambda: domain.rename(domain.dn(guid), "OU=Neu\\, Größer")
    ).values()
    assert isinstance(renamed, OrganizationalUnit)
    assert (renamed.guid, renamed.name) == (guid, "Neu, Größer")
    (moved,) = domain.same_for_all(
        lambda: domain.rename(domain.dn(guid), "OU=Neu\\, Größer", "OU=Berlin,OU=Org")
    ).values()
    assert isinstance(moved, OrganizationalUnit)
    assert moved.dn.endswith(f",OU=Berlin,OU=Org,{domain.dc.base_dn}")
    # who and what lies beneath was carried along without a number of its own
    assert domain.dn(person).endswith(moved.dn)
    assert domain.dn(inner).endswith(moved.dn)


def test_a_deleted_unit_with_people(domain: Domain) -> None:
    unit, rdns = domain.unit()
    ann, account = domain.person(rdns)
    tree_delete = "!1.2.840.113556.1.4.805"
    dn = domain.dn(unit)
    for name, shown in domain.after(lambda: domain.delete(dn, "-e", tree_delete)).items():
        if not next(a for a in domain.askers if a.name == name).sees_deleted:
            assert shown == {}
            continue
        assert {g: type(c) for g, c in shown.items()} == {unit: Deletion, ann: Deletion}
        assert shown[unit].dn == f"{rdns},{domain.dc.base_dn}"
        assert shown[ann].dn.startswith(f"CN={account},{rdns},")


# -- what is asked of those who were found ------------------------------------------------------


def test_finding_and_matching_certain_people(domain: Domain) -> None:
    for asker in domain.askers:
        source = asker.source
        read = source.read(
            user_attributes=ATTRIBUTES,
            group_attributes=("cn",),
            stop=Event(),
            on_count=lambda _: None,
        )
        everybody = {each.guid: each for each in read}
        wanted = [*list(everybody)[::2], "6f9619ff-8b86-d011-b42d-00cf4fc964ff"]
        asked = {"user_attributes": ATTRIBUTES, "group_attributes": ("cn",), "stop": Event()}
        found = {each.guid: each for each in source.find_all(wanted, **asked)}
        assert found == {guid: everybody[guid] for guid in wanted[:-1]}
        assert list(source.find_all([], **asked)) == []
        query = "(department=Sales)"
        all_of_sales = set(source.matching(query, Event()))
        assert len(all_of_sales) > 3
        assert set(source.matching_among(query, wanted, Event())) == all_of_sales & set(wanted)


def test_a_narrower_base_polls_the_whole_domain_and_sees_people_leave(domain: Domain) -> None:
    dc = domain.dc
    unit, rdns = domain.unit()
    inside, _ = domain.person(rdns)
    stays_out, _ = domain.person()
    settings = dc.directory_settings(base_dn=f"{rdns},{dc.base_dn}")
    with open_directory(settings, dc.admin_password) as connection:
        asker = Asker("narrow", connection, sees_deleted=True)
        domain.modify(domain.dn(inside), "replace: mail", "mail: a@x.test")
        assert {g: type(c) for g, c in asker.poll().items()} == {inside: Entry}
        domain.rename(domain.dn(inside), "CN=Left", "CN=Users")
        assert asker.poll()[inside] == Deletion(
            inside, f"CN=Left,CN=Users,{dc.base_dn}", asker.since.usn
        )
        assert asker.source.find(inside, ["mail"]) is None
        domain.rename(domain.dn(inside), "CN=Back", rdns)
        assert {g: type(c) for g, c in asker.poll().items()} == {inside: Entry}
        domain.rename(domain.dn(unit), "OU=Base")  # the base itself
        assert asker.poll()[unit].guid == unit
    assert domain.dn(stays_out)


# -- trust --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gap", "changed"),
    [
        ("controller_changed", {"controller": "dc9.corp.example.test"}),
        ("controller_changed", {"invocation_id": "6f9619ff-8b86-d011-b42d-00cf4fc964ff"}),
        ("controller_changed", {"invocation_id": ""}),
        ("usn_went_back", {"usn": 10_000_000}),
    ],
)
def test_numbers_that_mean_nothing_here(domain: Domain, gap: str, changed: dict) -> None:
    asker = domain.all_seeing
    domain.person()
    read = changes(asker.connection, replace(asker.since, **changed))
    assert list(read) == []
    assert (read.proof.complete, read.proof.gap) == (False, gap)
    assert read.proof.highest_usn > asker.since.usn


def test_from_the_beginning_a_poll_shows_what_a_full_read_shows(domain: Domain) -> None:
    for asker in domain.askers:
        full = asker.source.read(
            user_attributes=ATTRIBUTES,
            group_attributes=("cn",),
            stop=Event(),
            on_count=lambda _: None,
        )
        polled = list(changes(asker.connection, replace(asker.since, usn=0)))
        assert {e.guid: e for e in full} == {c.guid: c for c in polled if isinstance(c, Entry)}
        units = {c.guid for c in polled if isinstance(c, OrganizationalUnit)}
        assert {u.guid for u in asker.source.units()} <= units


def test_it_can_be_stopped_and_proves_nothing_before_its_end(domain: Domain) -> None:
    asker = domain.all_seeing
    stop = Event()
    read = changes(asker.connection, replace(asker.since, usn=0), stop=stop)
    with pytest.raises(RuntimeError, match="before its end"):
        _ = read.proof
    with pytest.raises(RuntimeError, match="before its end"):
        _ = read.deletions_seen
    stop.set()
    with pytest.raises(Stopped):
        list(read)


def test_a_change_costs_a_handful_of_requests(
    domain: Domain, monkeypatch: pytest.MonkeyPatch
) -> None:
    domain.settle()
    guid, _ = domain.person()
    asker = domain.askers[1]
    asked: list[object] = []
    ask = searches.ask
    monkeypatch.setattr(searches, "ask", lambda *each: asked.append(each) or ask(*each))
    assert set(asker.poll()) == {guid}
    assert len(asked) == 3  # rootDSE, the invocation ID, the one page
    assert asker.read.deletions_seen is False
    assert len(asked) == 4


# -- two controllers ----------------------------------------------------------------------------


def test_a_run_of_changes_goes_back_to_its_controller(
    second_samba_dc: tuple[SambaController, SambaController],
) -> None:
    first, second = second_samba_dc
    with first.resolves(), resolving({DOMAIN: second.ip}):

        def at(*controllers: str, prefer: str) -> tuple[str, Watermark]:
            settings = first.directory_settings(controllers=controllers)
            source = LazySource(settings, lambda: first.admin_password, prefer=prefer)
            try:
                position = source.position()
                read = source.changes(
                    replace(position, controller=prefer or position.controller),
                    user_attributes=ATTRIBUTES,
                    group_attributes=("cn",),
                    stop=Event(),
                    on_count=lambda _: None,
                )
                list(read)
                return read.proof.gap, position
            finally:
                source.close()

        gap, here = at(first.fqdn, second.fqdn, prefer="")
        assert (gap, here.controller) == ("", first.fqdn)
        gap, there = at(first.fqdn, second.fqdn, prefer=second.fqdn.upper())
        assert (gap, there.controller) == ("", second.fqdn)
        assert here.invocation_id != there.invocation_id
        # listed under another name: known by what it calls itself
        gap, there = at(first.fqdn, DOMAIN, prefer=second.fqdn)
        assert (gap, there.controller) == ("", second.fqdn)
        # one that is not among them any more keeps nobody from the others
        gap, here = at(first.fqdn, second.fqdn, prefer="dc9.corp.example.test")
        assert (gap, here.controller) == ("controller_changed", first.fqdn)
        second.stop()
        gap, here = at(first.fqdn, second.fqdn, prefer=second.fqdn)
        assert (gap, here.controller) == ("controller_changed", first.fqdn)


def test_what_another_controller_took_is_a_change_here_when_it_arrives(
    second_samba_dc: tuple[SambaController, SambaController],
) -> None:
    """A person, a member of a group and a deletion, written at the first and polled at the second:
    each is numbered there on arrival, whatever its number was at home."""
    first, second = second_samba_dc
    settings = first.directory_settings(controllers=(second.fqdn,))
    with first.resolves(), open_directory(settings, first.admin_password) as connection:
        asker = Asker("second", connection, sees_deleted=True)
        ann, ben, cyd = (
            next(asker.source.matching(f"(sAMAccountName=u00000{n})", Event())) for n in (1, 2, 3)
        )
        (raw,) = connection.search(first.base_dn, "(cn=Domain Guests)", ["objectGUID"]).entries
        group, ben_dn = raw.guid, _dn(connection, ben)
        first.ldapmodify(
            f"dn: {_dn(connection, ann)}\nchangetype: modify\nreplace: mail\nmail: new@x.test\n\n"
            f"dn: {raw.dn}\nchangetype: modify\nadd: member\nmember: {ben_dn}\n\n"
            f"dn: {_dn(connection, cyd)}\nchangetype: delete\n"
        )
        arrived: dict[str, Changed] = {}
        deadline = time.monotonic() + 60
        while not {ann, group, cyd} <= set(arrived) and time.monotonic() < deadline:
            arrived |= asker.poll()
        assert {ann, group, cyd} <= set(arrived)
    changed, guests = arrived[ann], arrived[group]
    assert isinstance(changed, Entry)
    assert isinstance(guests, Entry)
    assert changed.values["mail"] == ("new@x.test",)
    assert ben_dn in guests.members
    assert isinstance(arrived[cyd], Deletion)
    assert ben not in arrived


def _dn(connection: DirectoryConnection, guid: str) -> str:
    raw = connection.object_by_guid(guid, ["name"])
    assert raw is not None
    return raw.dn
