"""What has changed in Active Directory since a watermark, and the proof that none was missed.

Each controller numbers the changes that it takes (uSNChanged of an object is its last one), so
that `(uSNChanged>=N+1)` asks for what came after N. The numbers are the controller's own and belong
to one life of it: another controller, or another invocationId after a restore, means that nothing
can be said (MS-ADTS 3.1.1.1.9). The whole naming context is asked, whatever is selected: whoever
leaves a unit is found where they went.

The filter is bare, and what is no user, group or unit is left out here: with objectCategory beside
it Samba (4.17) took twenty times as long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from threading import Event

from app.active_directory.connection import DirectoryConnection
from app.active_directory.reader import (
    ACCOUNT_STATE,
    GROUP_STATE,
    GROUPS,
    MANAGED_CLASSES,
    TRUST,
    USER,
    USERS_FILTER,
    Evidence,
    OnCount,
    check,
    entry,
    members_of,
    same_life,
    union,
)
from app.active_directory.searches import EVERYTHING, RawEntry, Scope, guid_filter
from app.active_directory.tree import UNIT_ATTRIBUTES, changed_unit
from app.errors import Misconfigured, Unavailable
from app.findings import DirectoryRoot, OrganizationalUnit
from app.sync.distinguished_name import dn_key, parent_dn
from app.sync.ldap_filter import compact
from app.sync.model import Deletion, Entry, Kind, ReadProof, Watermark

Changed = Entry | OrganizationalUnit | Deletion

_DELETED_STATE = ("isDeleted", "lastKnownParent")
# MS-ADTS 3.1.1.5.5: the name of a deleted object ends so, and the line feed is escaped
_MANGLED = re.compile(r"\\0ADEL:([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})")
_AT_ONCE = 100
"""GUIDs in one filter."""


class ChangesRead:
    """What has changed since a watermark: iterate once, to the end, then ask for `proof`.

    Nothing comes when the watermark is another controller's (gap `controller_changed`) or lies
    ahead of this one (`usn_went_back`). Other gaps are those of a full read.
    """

    def __init__(
        self,
        connection: DirectoryConnection,
        since: Watermark,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        page_size: int,
        stop: Event,
        on_count: OnCount,
    ) -> None:
        self._connection = connection
        self._since = since
        self._attributes = {Kind.USER: tuple(user_attributes), Kind.GROUP: tuple(group_attributes)}
        self._page_size = page_size
        self._stop = stop
        self._on_count = on_count
        self._base = dn_key(connection.base_dn)
        self._evidence = Evidence()
        self._deletions_seen: bool | None = None

    @property
    def proof(self) -> ReadProof:
        """Whether nothing was missed; there is one only after the last change was given out."""
        return self._evidence.proof

    @property
    def deletions_seen(self) -> bool:
        """Asks the controller, once, when no deleted object was among the changes."""
        _ = self._evidence.proof  # not before the end
        if self._deletions_seen is None:
            self._deletions_seen = sees_deletions(self._connection)
        return self._deletions_seen

    def __iter__(self) -> Iterator[Changed]:
        connection = self._connection
        # Read before the query: what changes meanwhile has a higher number and is seen next time.
        before = connection.current_root()
        if not self._continues(before):
            self._evidence.conclude(before, before)
            return
        pages = connection.pages(
            before.default_naming_context,
            f"(uSNChanged>={self._since.usn + 1})",
            union(
                ACCOUNT_STATE,
                GROUP_STATE,
                UNIT_ATTRIBUTES,
                _DELETED_STATE,
                *self._attributes.values(),
            ),
            page_size=self._page_size,
            partial=True,
            deleted=True,
        )
        parts = 0
        for page in pages:
            parts += 1
            self._evidence.note(page, before)
            for raw in page.entries:
                changed = self._changed(raw)
                if changed is not None:
                    self._evidence.count += 1
                    yield changed
            self._on_count(self._evidence.count)
            check(self._stop)
        # One page is one answer; that several came from one controller is looked at.
        self._evidence.conclude(before, connection.current_root() if parts > 1 else before)

    def _continues(self, root: DirectoryRoot) -> bool:
        if not same_life(root, self._since.controller, self._since.invocation_id):
            self._evidence.lose("controller_changed", root.host)
        elif root.highest_usn < self._since.usn:
            self._evidence.lose("usn_went_back", root.host)
        else:
            return True
        return False

    def _changed(self, raw: RawEntry) -> Changed | None:
        context = self._connection.root.default_naming_context
        if not self._evidence.places(raw, context):
            return None  # by its name alone a deletion is known
        kind = kind_of(raw)
        if is_deleted(raw):
            self._deletions_seen = True
            return deletion(raw) if _may_be_known(raw) else None
        # The container of what was deleted is deleted too (MS-ADTS 6.1.1.4.2): it is no unit.
        unit = None if kind or raw.text("isDeleted") else changed_unit(raw)
        if kind is None and unit is None:
            return None
        if not self._evidence.names(raw, context):
            return None
        if dn_key(raw.dn)[: len(self._base)] != self._base:
            return Deletion(raw.guid, raw.dn, raw.number("uSNChanged"))
        if kind is None:
            return unit
        members, whole = members_of(self._connection, raw, self._stop)
        if not whole:
            self._evidence.lose("range_incomplete", raw.dn)
        return entry(raw, self._attributes, members)


def position(connection: DirectoryConnection) -> Watermark:
    """Where the controller stands now."""
    root = connection.current_root()
    return Watermark(root.host, root.invocation_id, root.highest_usn)


def deletions(
    connection: DirectoryConnection, guids: Sequence[str], stop: Event
) -> Mapping[str, Deletion] | None:
    """Those of these objects that have a tombstone; None where the account cannot see any."""
    found: dict[str, Deletion] = {}
    asked = union(_DELETED_STATE, ("objectGUID", "objectClass", "uSNChanged"))
    base = connection.root.default_naming_context
    for ldap_filter in _by_guid(guids):
        for raw in _all_of(connection, base, ldap_filter, asked, deleted=True):
            if is_deleted(raw):
                gone = deletion(raw)
                found[gone.guid] = gone
        check(stop)
    return found if found or sees_deletions(connection) else None


def find_all(
    connection: DirectoryConnection,
    guids: Sequence[str],
    *,
    user_attributes: Sequence[str],
    group_attributes: Sequence[str],
    stop: Event,
    everywhere: bool = False,
) -> Iterator[Entry]:
    """Those of these users and groups that can be read now under the base, members complete;
    `everywhere`: in the whole domain.

    Unavailable `range_incomplete` when a group keeps changing while it is read.
    """
    attributes = {Kind.USER: tuple(user_attributes), Kind.GROUP: tuple(group_attributes)}
    asked = union(ACCOUNT_STATE, GROUP_STATE, user_attributes, group_attributes)
    base = connection.root.default_naming_context if everywhere else connection.base_dn
    for ldap_filter in _by_guid(guids):
        for raw in _all_of(connection, base, ldap_filter, asked):
            if kind_of(raw) is None:
                continue
            members, whole = members_of(connection, raw, stop)
            if not whole:
                raise Unavailable("range_incomplete", name=raw.dn)
            yield entry(raw, attributes, members)
        check(stop)


def matching_among(
    connection: DirectoryConnection, ldap_filter: str, guids: Sequence[str], stop: Event
) -> Iterator[str]:
    """Which of these users under the base a custom query finds.

    Misconfigured `ldap_query_…` when it is none.
    """
    for one_of_them in _by_guid(guids):
        asked = f"(&{one_of_them}{USERS_FILTER}{compact(ldap_filter)})"
        for raw in _all_of(connection, connection.base_dn, asked, ["objectGUID"]):
            yield raw.guid
        check(stop)


def sees_deletions(connection: DirectoryConnection) -> bool:
    """Whether the account is shown a deleted object.

    An account without the right to list the container may be shown the container itself all the
    same (Samba does so, without its values), and nothing in it, which looks as if nothing had ever
    been deleted. So only an object in it proves anything.
    """
    container = f"CN=Deleted Objects,{connection.root.default_naming_context}"
    try:
        # A page of one, not a limit of one: Samba (4.17) knows no limit.
        page = connection.search(
            container, EVERYTHING, ["objectGUID"], scope=Scope.LEVEL, page_size=1, deleted=True
        )
    except Misconfigured as exc:
        if exc.code in ("base_not_found", "read_not_allowed"):
            return False
        raise
    return bool(page.entries)


# -- one object ---------------------------------------------------------------------------------


def kind_of(raw: RawEntry) -> Kind | None:
    """What a full read would take it for; None when it would not meet it."""
    account_type = raw.number("sAMAccountType")
    if account_type in GROUPS:
        return Kind.GROUP
    managed = not MANAGED_CLASSES.isdisjoint(raw.texts("objectClass"))
    return Kind.USER if account_type in (USER, TRUST) or managed else None


def is_deleted(raw: RawEntry) -> bool:
    """By its name, which nothing that lives can have: isDeleted may not be readable, and the
    container of what was deleted has it too."""
    return bool(_MANGLED.search(_own_name(raw.dn)))


def _may_be_known(raw: RawEntry) -> bool:
    """Whether a tombstone, which has no sAMAccountType any more, is of a kind that is synced."""
    classes = set(raw.texts("objectClass"))
    return "computer" not in classes or not MANAGED_CLASSES.isdisjoint(classes)


def deletion(raw: RawEntry) -> Deletion:
    """A tombstone (`is_deleted`) in the words of a sync. Its name has its GUID, and as much of the
    old one as fits; what was purged from the recycle bin has no last known parent any more."""
    name = _own_name(raw.dn)
    parent = raw.text("lastKnownParent") or raw.dn[len(name) + 1 :]
    (guid,) = _MANGLED.findall(name)
    dn = _MANGLED.sub("", f"{name},{parent}")
    return Deletion(guid.lower(), dn, raw.number("uSNChanged"))


def _own_name(dn: str) -> str:
    """The first part of a name, as this server escaped it."""
    parent = parent_dn(dn)
    return dn[: -len(parent) - 1] if parent else dn


# -- many by GUID -------------------------------------------------------------------------------


def _by_guid(guids: Sequence[str]) -> Iterator[str]:
    """Filters that together ask for all of them."""
    for start in range(0, len(guids), _AT_ONCE):
        wanted = (f"(objectGUID={guid_filter(g)})" for g in guids[start : start + _AT_ONCE])
        yield f"(|{''.join(wanted)})"


def _all_of(
    connection: DirectoryConnection,
    base: str,
    ldap_filter: str,
    attributes: Sequence[str],
    *,
    deleted: bool = False,
) -> Iterator[RawEntry]:
    page = connection.search(base, ldap_filter, attributes, deleted=deleted)
    if page.size_limit_hit:  # "not shown" is never "not there"
        raise Unavailable("search_size_limit", host=connection.host, dn=base)
    return iter(page.entries)
