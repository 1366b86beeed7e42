"""Users and groups out of Active Directory, and the proof that none was missed.

LDAP's oddities end here: bytes are decoded, GUIDs are text, account flags are booleans, large
groups are complete. Memory holds one page, whatever the size of the domain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from threading import Event

from ldap3.core.exceptions import LDAPInvalidDnError
from ldap3.utils.dn import parse_dn

from app.active_directory.connection import DirectoryConnection
from app.active_directory.searches import Page, RawEntry, guid_text
from app.errors import Stopped, Unavailable
from app.findings import DirectoryRoot
from app.sync.distinguished_name import dn_key
from app.sync.ldap_filter import compact
from app.sync.model import STATE_ATTRIBUTE, Entry, Kind, ReadProof

OnCount = Callable[[int], None]

# sAMAccountType (MS-SAMR 2.2.1.9), indexed
USER = 805306368
TRUST = 805306370
SECURITY_GROUPS = frozenset({268435456, 536870912})
DISTRIBUTION_GROUPS = frozenset({268435457, 536870913})
GROUPS = SECURITY_GROUPS | DISTRIBUTION_GROUPS
MANAGED_CLASSES = frozenset({"msDS-ManagedServiceAccount", "msDS-GroupManagedServiceAccount"})
_MANAGED = frozenset(each.encode() for each in MANAGED_CLASSES)
USERS_FILTER = f"(sAMAccountType={USER})"
# Computers (805306369) are not asked for: there may be as many as people. Service accounts that
# Windows manages are of that type too and are found by class, to say why they are left out.
ACCOUNTS_FILTER = (
    f"(|(sAMAccountType={USER})(sAMAccountType={TRUST})"
    + "".join(f"(objectClass={each})" for each in sorted(MANAGED_CLASSES))
    + ")"
)
GROUPS_FILTER = "(|" + "".join(f"(sAMAccountType={each})" for each in sorted(GROUPS)) + ")"

ACCOUNT_DISABLED = 0x2  # userAccountControl, MS-ADTS 2.2.16
_NEVER_EXPIRES = (0, 0x7FFFFFFFFFFFFFFF)
_TICKS_A_SECOND = 10_000_000
_EPOCH_1601_S = 11_644_473_600

_STATE = (
    "objectGUID",
    "objectClass",
    "sAMAccountType",
    "sAMAccountName",
    "uSNChanged",
    "isCriticalSystemObject",
)
ACCOUNT_STATE = (*_STATE, "userAccountControl", "accountExpires", "primaryGroupID")
# The primary group's token is the last part of its SID. primaryGroupToken says the same, but is
# constructed for each entry: asked for of 10,000 people, it doubled the read (Samba 4.17).
GROUP_STATE = (*_STATE, "objectSid", "member")

_GUID = "objectguid"
# Read-only controllers have a ticket account each, krbtgt_12345
_TICKETS = re.compile(r"krbtgt(_\d+)?", re.IGNORECASE)
_RANGE = re.compile(r"member;range=(\d+)-(\d+|\*)")
_RANGE_ATTEMPTS = 3
_NO_TEXT = "\N{REPLACEMENT CHARACTER}"  # stands for bytes that were no UTF-8


class FullRead:
    """All users and groups under the base: iterate once, to the end, then ask for `proof`.

    A page that fails raises; the iteration never ends early in silence. `gap`s that leave the
    read usable but incomplete (a lost referral, a size limit, a group that kept changing) are
    in the proof, and forbid every negative action.
    """

    def __init__(
        self,
        connection: DirectoryConnection,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        page_size: int,
        stop: Event,
        on_count: OnCount,
    ) -> None:
        self._connection = connection
        self._attributes = {Kind.USER: tuple(user_attributes), Kind.GROUP: tuple(group_attributes)}
        # Two searches, so that neither kind is asked for what only the other one has.
        self._searches = (
            (ACCOUNTS_FILTER, union(ACCOUNT_STATE, user_attributes)),
            (GROUPS_FILTER, union(GROUP_STATE, group_attributes)),
        )
        self._page_size = page_size
        self._stop = stop
        self._on_count = on_count
        self._evidence = Evidence()

    @property
    def proof(self) -> ReadProof:
        return self._evidence.proof

    def __iter__(self) -> Iterator[Entry]:
        connection = self._connection
        # Read before the query: what changes meanwhile has a higher number and is seen next time.
        before = connection.current_root()
        for wanted, attributes in self._searches:
            # Nobody looks among the names of 24 attributes for one that was not asked for.
            named = any(name.lower() == "member" for name in attributes)
            pages = connection.pages(
                connection.base_dn, wanted, attributes, page_size=self._page_size, partial=True
            )
            for page in pages:
                self._evidence.note(page, before)
                for raw in page.entries:
                    if self._evidence.names(raw, connection.base_dn) and self._evidence.types(raw):
                        yield self._entry(raw, named=named)
                self._on_count(self._evidence.count)
                check(self._stop)
        self._evidence.conclude(before, connection.current_root())

    def _entry(self, raw: RawEntry, *, named: bool) -> Entry:
        """`named`: its members were asked for."""
        members: tuple[str, ...] = ()
        if named:
            members, whole = members_of(self._connection, raw, self._stop)
            if not whole:
                self._evidence.lose("range_incomplete", raw.dn)
        self._evidence.count += 1
        return entry(raw, self._attributes, members)


class Evidence:
    """Collects, while pages are read, what speaks against their being complete."""

    def __init__(self) -> None:
        self.count = 0
        self._gap: tuple[str, str] | None = None
        self._proof: ReadProof | None = None

    @property
    def proof(self) -> ReadProof:
        if self._proof is None:
            raise RuntimeError("a read proves nothing before its end")
        return self._proof

    def note(self, page: Page, root: DirectoryRoot) -> None:
        """Before the objects of the page are counted."""
        if page.size_limit_hit:
            self.lose("size_limit", str(self.count + len(page.entries)))
        for referral in page.referrals:
            if not _is_harmless(referral, root):
                self.lose("referral_lost", referral)

    def names(self, raw: RawEntry, base_dn: str) -> bool:
        """Whether an answer says which object it is and where. One that does not is an object
        that exists and was not read; others would seem to have lost it as a member."""
        return self.places(raw, base_dn) and self._readable(raw, bool(raw.guid))

    def places(self, raw: RawEntry, base_dn: str) -> bool:
        """Whether an answer says where the object is; anything else as `names`."""
        return self._readable(raw, _lies_beneath(raw.dn, base_dn))

    def types(self, raw: RawEntry) -> bool:
        """Whether an answer says what kind of object it is, which it was found by; else as
        `names`: a group that was taken for no group would not stand for its members."""
        by_class = not _MANAGED.isdisjoint(raw.values.get("objectclass", ()))
        return self._readable(raw, by_class or bool(raw.values.get("samaccounttype")))

    def _readable(self, raw: RawEntry, readable: bool) -> bool:
        if not readable:
            self.lose("entry_unreadable", raw.dn or raw.guid or "?")
        return readable

    def lose(self, gap: str, name: str) -> None:
        self._gap = self._gap or (gap, name)

    def conclude(self, before: DirectoryRoot, after: DirectoryRoot) -> None:
        """With the roots that were read before the query and after its last page."""
        if not same_life(before, after.host, after.invocation_id):
            self.lose("controller_changed", after.host)
        code, name = self._gap or ("", "")
        self._proof = ReadProof(
            complete=not code,
            gap=code,
            gap_params={"name": name} if code else {},
            controller=before.host,
            invocation_id=before.invocation_id,
            highest_usn=before.highest_usn,
            count=self.count,
        )


def _lies_beneath(dn: str, base_dn: str) -> bool:
    """Whether a name is one of this tree, and its bytes were text."""
    if _NO_TEXT in dn or not dn:
        return False
    if dn.casefold().endswith(base_dn.casefold()):
        return True
    base = dn_key(base_dn)  # in the spelling that somebody typed
    return dn_key(dn)[: len(base)] == base


def same_life(root: DirectoryRoot, controller: str, invocation_id: str) -> bool:
    """Whether this is that controller, in the same life: its numbers can be compared."""
    same = root.host.casefold() == controller.casefold()
    return same and bool(root.invocation_id) and root.invocation_id == invocation_id


def find(connection: DirectoryConnection, guid: str, attributes: Sequence[str]) -> Entry | None:
    """One user or group as it is now, members complete; None when the directory has none such."""
    raw = connection.object_by_guid(guid, union(ACCOUNT_STATE, GROUP_STATE, attributes))
    if raw is None:
        return None
    members, whole = members_of(connection, raw, Event())
    if not whole:
        raise Unavailable("range_incomplete", name=raw.dn)
    return entry(raw, {Kind.USER: tuple(attributes), Kind.GROUP: tuple(attributes)}, members)


def matching(
    connection: DirectoryConnection, ldap_filter: str, stop: Event, *, page_size: int = 1000
) -> Iterator[str]:
    """GUIDs of the users under the base that a custom query finds. An incomplete answer raises.

    Misconfigured `ldap_query_…` when it is none.
    """
    asked = f"(&{USERS_FILTER}{compact(ldap_filter)})"
    for page in connection.pages(connection.base_dn, asked, ["objectGUID"], page_size=page_size):
        for raw in page.entries:
            yield raw.guid
        check(stop)


# -- one entry ----------------------------------------------------------------------------------


def entry(
    raw: RawEntry, attributes: Mapping[Kind, Sequence[str]], members: tuple[str, ...] = ()
) -> Entry:
    """A search result in the words of a sync."""
    account_type = raw.number("sAMAccountType")
    kind = Kind.GROUP if account_type in GROUPS else Kind.USER
    values, undecodable = _texts(raw, attributes[kind])
    if kind is Kind.USER and STATE_ATTRIBUTE.lower() not in raw.values:
        undecodable = (*undecodable, STATE_ATTRIBUTE)
    return Entry(
        guid=raw.guid,
        dn=raw.dn,
        kind=kind,
        enabled=not raw.number("userAccountControl") & ACCOUNT_DISABLED,
        expires_at=_expiry(raw.number("accountExpires")),
        values=values,
        members=members,
        primary_group=raw.number("primaryGroupID"),
        primary_token=_relative_identifier(raw) if kind is Kind.GROUP else 0,
        security=account_type in SECURITY_GROUPS,
        usn=raw.number("uSNChanged"),
        excluded=excluded(raw, account_type),
        undecodable=undecodable,
    )


def _texts(
    raw: RawEntry, asked: Sequence[str]
) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """-> (values by the asked spelling, names of attributes with values that are no text)."""
    texts: dict[str, tuple[str, ...]] = {}
    undecodable: list[str] = []
    held = raw.values
    for name, key in _keys(tuple(asked)):
        values = held.get(key)
        if not values:
            continue
        if key == _GUID:
            texts[name] = tuple(guid_text(each) for each in values)
            continue
        try:
            # One value is what nearly every attribute has
            texts[name] = (
                (values[0].decode(),)
                if len(values) == 1
                else tuple([value.decode() for value in values])
            )
        except UnicodeDecodeError:
            undecodable.append(name)
            if kept := tuple(_decodable(values)):
                texts[name] = kept
    return texts, tuple(undecodable)


@lru_cache(maxsize=64)
def _keys(asked: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """-> (name as it was asked for, in lower case). The same for every entry of a read."""
    return tuple((name, name.lower()) for name in asked)


def _decodable(values: Sequence[bytes]) -> Iterator[str]:
    for value in values:
        with suppress(UnicodeDecodeError):
            yield value.decode()


def _relative_identifier(raw: RawEntry) -> int:
    """The last sub-authority of objectSid (MS-DTYP 2.4.2.2): little-endian, 32 bits."""
    sids = raw.values.get("objectsid", ())
    return int.from_bytes(sids[0][-4:], "little") if sids else 0


def _expiry(ticks: int) -> float | None:
    """accountExpires: 100 ns since 1601 -> Unix seconds; None for never (MS-ADA1 2.1)."""
    if ticks in _NEVER_EXPIRES:
        return None
    return ticks / _TICKS_A_SECOND - _EPOCH_1601_S


def excluded(raw: RawEntry, account_type: int) -> str:
    """The code of the reason why this object is left out by default, or empty. `raw` has its
    objectClass, sAMAccountName and isCriticalSystemObject."""
    if not _MANAGED.isdisjoint(raw.values.get("objectclass", ())):
        return "managed_service_account"
    if account_type == TRUST:
        return "trust_account"
    if account_type not in GROUPS and account_type != USER:
        return "computer"
    if _TICKETS.fullmatch(raw.text("sAMAccountName")):
        return "krbtgt"
    if raw.text("isCriticalSystemObject").casefold() == "true":
        return "critical_system_object"
    return ""


# -- members ------------------------------------------------------------------------------------


def members_of(
    connection: DirectoryConnection, raw: RawEntry, stop: Event
) -> tuple[tuple[str, ...], bool]:
    """-> (members of a group, whether they are complete).

    More than MaxValRange (1,500) values come in ranges: `member;range=0-1499`, to be asked for
    until one ends in `*` (MS-ADTS 3.1.1.3.1.3.3). A group that changes meanwhile shifts its
    ranges, so its uSNChanged must stay the same; otherwise it is read again.
    """
    plain, ranged = _member_values(raw)
    if ranged is None:
        return plain, True
    usn, found = raw.number("uSNChanged"), raw
    for _ in range(_RANGE_ATTEMPTS):
        members, seen_usn = _all_ranges(connection, raw.guid, found, stop)
        if members is not None and seen_usn == {usn}:
            return members, True
        again = connection.object_by_guid(raw.guid, ["member", "uSNChanged"])
        if again is None:
            return (), False
        found, usn = again, again.number("uSNChanged")
        plain, ranged = _member_values(found)
        if ranged is None:
            return plain, True
    return (), False


def _all_ranges(
    connection: DirectoryConnection, guid: str, first: RawEntry, stop: Event
) -> tuple[tuple[str, ...] | None, set[int]]:
    """-> (members or None when the ranges do not fit together, every uSNChanged seen)."""
    members: dict[str, None] = {}
    usns: set[int] = set()
    raw: RawEntry | None = first
    while raw is not None:
        values, ranged = _member_values(raw)
        usns.add(raw.number("uSNChanged"))
        if ranged is None or ranged[0] != len(members):
            return None, usns
        expected = len(members) + len(values)
        members.update(dict.fromkeys(values))
        # Who comes a second time would come for ever: then no range says that it is the last.
        if len(members) != expected:
            return None, usns
        last = ranged[1]
        if last == "*":
            return tuple(members), usns
        if int(last) + 1 != len(members):
            return None, usns
        check(stop)
        wanted = [f"member;range={len(members)}-*", "uSNChanged"]
        raw = connection.object_by_guid(guid, wanted)
    return None, usns


def _member_values(raw: RawEntry) -> tuple[tuple[str, ...], tuple[int, str] | None]:
    """-> (names, (first index, last index or `*`) when this is a range of them)."""
    for name in raw.values:
        if name.startswith("member;") and (ranged := _RANGE.fullmatch(name)):
            return _names(raw.values[name]), (int(ranged[1]), ranged[2])
    return _names(raw.values.get("member", ())), None


def _names(values: Sequence[bytes]) -> tuple[str, ...]:
    return tuple(value.decode(errors="replace") for value in values)


# -- referrals ----------------------------------------------------------------------------------


def _is_harmless(referral: str, root: DirectoryRoot) -> bool:
    """Whether a continuation reference hides no people.

    A search from the domain's root always ends in references to the partitions that lie beneath
    it in name only: the two DNS zones and the configuration, none of which holds users or groups.
    Any other is another domain's, and its people were not read: that read is not complete.
    """
    target = _partition(referral)
    domain = _rdns(root.default_naming_context)
    if not target or not domain or target[-len(domain) :] != domain:
        return False
    above = target[: -len(domain)]
    return above in (
        (("dc", "domaindnszones"),),
        (("dc", "forestdnszones"),),
        (("cn", "configuration"),),
        (("cn", "schema"), ("cn", "configuration")),
    )


def _partition(referral: str) -> tuple[tuple[str, str], ...]:
    """`ldap://host/DC=a,DC=b??sub` -> its distinguished name's parts (RFC 4516)."""
    _, _, rest = referral.partition("://")
    _, _, path = rest.partition("/")
    return _rdns(path.partition("?")[0].replace("%20", " "))


def _rdns(dn: str) -> tuple[tuple[str, str], ...]:
    try:
        return tuple((name.casefold(), value.casefold()) for name, value, _ in parse_dn(dn))
    except LDAPInvalidDnError:
        return ()


def union(*names: Sequence[str]) -> list[str]:
    """Each attribute once, whatever its spelling."""
    found = {name.lower(): name for group in reversed(names) for name in group}
    return list(found.values())


def check(stop: Event) -> None:
    if stop.is_set():
        raise Stopped
