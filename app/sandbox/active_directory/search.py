"""Searching as a Windows controller does it: scopes, limits, pages, referrals.

A search is a generator of bytes. It yields often, also empty bytes, so that other connections
get their turn and an abandoned search ends.
"""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from ldaptor.protocols import pureber, pureldap

from . import filters, names, results
from .controller import Controller, encoded
from .controls import Controls, page_answer
from .directory import Directory, Entry, sid_bytes
from .rendering import Renderer, Selection, encoded_entry, enveloped
from .results import Code, Refusal

MAX_PAGE_SIZE: Final = 1000  # MS-ADTS 3.1.1.3.4.6, MaxPageSize
_LOOKED_AT_IN_A_TURN: Final = 250
_SENT_AT_ONCE: Final = 64 * 1024
_OPEN_PAGED_SEARCHES: Final = 10  # MaxResultSetsPerConn


class Access(Enum):
    """What a connection may see."""

    ANONYMOUS = 0
    READER = 1
    ADMINISTRATOR = 2


@dataclass
class Visibility:
    """Who sees what, beyond the rules of Active Directory; tests change it while it runs."""

    readers_see_deleted: bool = False
    referrals: bool = True
    child_domains: tuple[str, ...] = ()  # by name: held by controllers of their own
    hidden: set[Entry] = field(default_factory=set)  # with all below, from everyone but admins


class Scope:
    """Base and depth of a search, and what of it this connection may see."""

    def __init__(self, base: Entry, depth: int, *, deleted: bool, hidden: frozenset[Entry]) -> None:
        self.base = base
        self.depth = depth
        self.deleted = deleted
        self._hidden = hidden

    def everything(self) -> list[Entry]:
        if self.depth == pureldap.LDAP_SCOPE_baseObject:
            found = [self.base]
        elif self.depth == pureldap.LDAP_SCOPE_singleLevel:
            found = list((self.base.children or {}).values())
        else:
            found = list(Directory.below(self.base, deleted=self.deleted))
        return found

    def contains(self, entry: Entry) -> bool:
        if self.depth == pureldap.LDAP_SCOPE_baseObject:
            return entry is self.base and self.sees(entry)
        if self.depth == pureldap.LDAP_SCOPE_singleLevel:
            return entry.parent is self.base and self.sees(entry)
        above: Entry | None = entry
        while above is not None and above is not self.base:
            above = above.parent
        return above is not None and self.sees(entry)

    def sees(self, entry: Entry) -> bool:
        above: Entry | None = entry
        while above is not None:
            if (above.deleted and not self.deleted) or above in self._hidden:
                return False
            above = above.parent
        return True


class Remaining(Iterator["Entry | None"]):
    """What a paged search has not sent: one entry that was looked at, and those after it.

    One flat object whatever the number of pages. Generators nested a page each are finalised from
    inside one another when a client leaves, which Python refuses.
    """

    def __init__(self, first: Entry, rest: Iterator[Entry | None]) -> None:
        self._first: Entry | None = first
        self._rest: Iterator[Entry | None] = rest._rest if isinstance(rest, Remaining) else rest

    def __next__(self) -> Entry | None:
        first, self._first = self._first, None
        return next(self._rest) if first is None else first


@dataclass
class OpenPages:
    """The paged searches of one connection, by the cookie that continues them."""

    by_cookie: OrderedDict[bytes, tuple[object, Iterator[Entry | None]]] = field(
        default_factory=OrderedDict
    )

    def keep(self, query: object, rest: Iterator[Entry | None]) -> bytes:
        cookie = secrets.token_bytes(16)
        self.by_cookie[cookie] = (query, rest)
        while len(self.by_cookie) > _OPEN_PAGED_SEARCHES:
            self.by_cookie.popitem(last=False)
        return cookie

    def take(self, cookie: bytes, query: object) -> Iterator[Entry | None]:
        """Raises Refusal for a cookie of another connection or another query."""
        known = self.by_cookie.pop(cookie, None)
        if known is None or known[0] != query:
            raise results.unwilling("00000057")
        return known[1]


class Search:
    """One search request on one connection."""

    def __init__(
        self,
        request: Any,
        controls: Controls,
        *,
        controller: Controller,
        renderer: Renderer,
        access: Access,
        visibility: Visibility,
        pages: OpenPages,
    ) -> None:
        self._request = request
        self._controls = controls
        self._controller = controller
        self._access = access
        self._visibility = visibility
        self._pages = pages
        self._selection = Selection.of(request.attributes, types_only=bool(request.typesOnly))
        self._encoded = renderer.of(self._selection)
        self._deadline = time.monotonic() + request.timeLimit if request.timeLimit > 0 else None

    def answers(self, message_id: int) -> Iterator[bytes]:
        """Encoded messages, the closing one included. Raises Refusal instead of the latter."""
        request = self._request
        if request.baseObject == b"":
            yield from self._root_dse(message_id)
            return
        if self._access is Access.ANONYMOUS:
            raise results.not_bound()
        scope = self._scope()
        if self._selection.needs_base_search and scope.depth != pureldap.LDAP_SCOPE_baseObject:
            raise Refusal(Code.OPERATIONS_ERROR, "tokenGroups needs a base search")
        if self._controls.page is None:
            yield from self._unpaged(message_id, scope)
        else:
            yield from self._paged(message_id, scope)

    # -- scope --------------------------------------------------------------------------------

    def _scope(self) -> Scope:
        visibility = self._visibility
        administrator = self._access is Access.ADMINISTRATOR
        deleted = self._controls.show_deleted and (administrator or visibility.readers_see_deleted)
        hidden = frozenset() if administrator else frozenset(visibility.hidden)
        self._refer_to_children()
        base = located(self._controller.directory, self._request.baseObject)
        scope = Scope(base, self._request.scope, deleted=deleted, hidden=hidden)
        if not scope.sees(base):
            raise results.no_such_object(base.parent.dn if base.parent else "")
        return scope

    def _refer_to_children(self) -> None:
        """Raises Refusal for what a child domain's controllers hold (MS-ADTS 3.1.1.4.6)."""
        directory = self._controller.directory
        text = self._request.baseObject.decode("utf-8", "surrogateescape")
        for child in self._visibility.child_domains:
            if text.casefold().endswith(f"DC={child},{directory.base_dn}".casefold()):
                raise results.elsewhere(f"{child}.{directory.domain}", text)

    def _matching(self, scope: Scope) -> Iterator[Entry | None]:
        """Matching entries in a stable order; None now and then, to give others a turn."""
        try:
            matches = filters.compiled(self._request.filter, self._controller)
        except filters.UnsupportedFilter:
            raise Refusal(Code.INAPPROPRIATE_MATCHING) from None
        found = filters.candidates(self._request.filter, self._controller)
        everything = found is None or scope.depth == pureldap.LDAP_SCOPE_baseObject
        looked_at = scope.everything() if everything or found is None else found
        for number, entry in enumerate(looked_at, start=1):
            if matches(entry) is True and scope.contains(entry):
                yield entry
            if number % _LOOKED_AT_IN_A_TURN == 0:
                yield None

    # -- answers ------------------------------------------------------------------------------

    def _unpaged(self, message_id: int, scope: Scope) -> Iterator[bytes]:
        limit = min(self._request.sizeLimit or MAX_PAGE_SIZE, MAX_PAGE_SIZE)
        rest = self._matching(scope)
        left_over = yield from self._send(message_id, rest, limit)
        if left_over is not None:
            raise Refusal(Code.SIZE_LIMIT_EXCEEDED)
        yield self._closing(message_id, scope, None)

    def _paged(self, message_id: int, scope: Scope) -> Iterator[bytes]:
        page = self._controls.page
        assert page is not None
        request = self._request
        query = (
            request.baseObject,
            request.scope,
            request.filter.toWire(),
            tuple(request.attributes),
        )
        rest = self._pages.take(page.cookie, query) if page.cookie else self._matching(scope)
        if page.cookie and page.size == 0:  # RFC 2696 3: the client gives the search up
            yield done(message_id, controls=[page_answer(b"")])
            return
        size = min(page.size or MAX_PAGE_SIZE, MAX_PAGE_SIZE)
        limited = 0 < request.sizeLimit < size
        left_over = yield from self._send(message_id, rest, request.sizeLimit if limited else size)
        if left_over is not None and limited:
            raise Refusal(Code.SIZE_LIMIT_EXCEEDED)
        if left_over is None:
            yield self._closing(message_id, scope, b"")
            return
        cookie = self._pages.keep(query, Remaining(left_over, rest))
        yield done(message_id, controls=[page_answer(cookie)])

    def _send(
        self, message_id: int, rest: Iterator[Entry | None], limit: int
    ) -> Generator[bytes, None, Entry | None]:
        """Up to `limit` entries; returns the first one beyond them, None when there is none."""
        sent = 0
        waiting: list[bytes] = []
        size = 0
        for entry in rest:
            if entry is None:
                self._check_time()
            elif sent == limit:
                yield b"".join(waiting)
                return entry
            else:
                waiting.append(enveloped(message_id, self._encoded(entry)))
                size += len(waiting[-1])
                sent += 1
            if size > _SENT_AT_ONCE:
                yield b"".join(waiting)
                waiting, size = [], 0
            else:
                yield b""
        yield b"".join(waiting)
        return None

    def _check_time(self) -> None:
        if self._deadline is not None and time.monotonic() > self._deadline:
            raise Refusal(Code.TIME_LIMIT_EXCEEDED)

    def _closing(self, message_id: int, scope: Scope, cookie: bytes | None) -> bytes:
        controls = None if cookie is None else [page_answer(cookie)]
        return self._references(message_id, scope) + done(message_id, controls=controls)

    def _references(self, message_id: int, scope: Scope) -> bytes:
        """The other naming contexts below the domain: never part of this answer."""
        directory = self._controller.directory
        at_root = scope.base is directory.root
        if (
            not at_root
            or scope.depth == pureldap.LDAP_SCOPE_baseObject
            or self._controls.domain_scope
            or not self._visibility.referrals
        ):
            return b""
        one_level = "??base" if scope.depth == pureldap.LDAP_SCOPE_singleLevel else ""
        partitions = (
            (f"ForestDnsZones.{directory.domain}", f"DC=ForestDnsZones,{directory.base_dn}"),
            (f"DomainDnsZones.{directory.domain}", f"DC=DomainDnsZones,{directory.base_dn}"),
            (directory.domain, directory.configuration_dn),
        )
        made = (
            pureldap.LDAPSearchResultReference(
                uris=[pureldap.LDAPString(f"ldap://{host}/{name}{one_level}")]
            ).toWire()
            for host, name in partitions
        )
        return b"".join(enveloped(message_id, wire) for wire in made)

    # -- rootDSE ------------------------------------------------------------------------------

    def _root_dse(self, message_id: int) -> Iterator[bytes]:
        """MS-ADTS 3.1.1.3.2; readable by everyone."""
        if self._request.scope != pureldap.LDAP_SCOPE_baseObject:
            if self._access is Access.ANONYMOUS:
                raise results.not_bound()
            raise results.no_such_object("")
        asked = {a.decode("utf-8", "replace").lower() for a in self._request.attributes}
        everything = not asked or "*" in asked or "+" in asked
        attributes = [
            (name, () if self._selection.types_only else values)
            for name, values in self._controller.root_dse().items()
            if everything or name.lower() in asked
        ]
        yield enveloped(message_id, encoded_entry("", attributes))
        yield done(message_id)


def located(directory: Directory, raw: bytes) -> Entry:
    """The entry that a request names, by DN, `<GUID=...>` or `<SID=...>`. Raises Refusal."""
    text = raw.decode("utf-8", "surrogateescape")
    if text.startswith("<") and text.endswith(">"):
        return _by_identifier(directory, text)
    try:
        entry, closest = directory.locate(text)
    except names.InvalidName:
        raise results.invalid_name(text) from None
    if entry is not None:
        return entry
    if closest is None:
        raise results.elsewhere(_host_of(text), text)
    raise results.no_such_object(closest.dn)


def _by_identifier(directory: Directory, text: str) -> Entry:
    kind, _, value = text[1:-1].partition("=")
    try:
        if kind.upper() == "GUID":
            found = directory.lookup("objectguid", _guid(value))
        elif kind.upper() == "SID":
            sid = sid_bytes(value) if value.upper().startswith("S-") else bytes.fromhex(value)
            found = directory.lookup("objectsid", sid)
        else:
            raise results.invalid_name(text)
    except ValueError:
        raise results.invalid_name(text) from None
    if not found:
        raise results.no_such_object("")
    return found[0]


def _guid(text: str) -> bytes:
    """Dashed text or the 32 hexadecimal digits of the bytes (MS-ADTS 3.1.1.3.1.2.4)."""
    raw = bytes.fromhex(text.replace("-", "").strip("{}"))
    if "-" not in text:
        return raw
    return raw[3::-1] + raw[5:3:-1] + raw[7:5:-1] + raw[8:]


def _host_of(name: str) -> str:
    parts = [value for kind, value in names.split(name) if kind.upper() == "DC"]
    return ".".join(parts) or "unknown"


class _ReferralDone(pureldap.LDAPSearchResultDone):  # type: ignore[misc]
    """ldaptor's results refuse to carry a referral; this one encodes it (RFC 4511 4.1.10)."""

    def toWire(self) -> bytes:
        wire: bytes = pureber.BERSequence(
            [
                pureber.BEREnumerated(self.resultCode),
                pureber.BEROctetString(self.matchedDN),
                pureber.BEROctetString(self.errorMessage),
                pureldap.LDAPReferral([pureldap.LDAPString(self.referral)]),
            ],
            tag=self.tag,
        ).toWire()
        return wire


def done(
    message_id: int,
    refusal: Refusal | None = None,
    *,
    controls: list[tuple[bytes, None, bytes]] | None = None,
) -> bytes:
    """The closing message of a search."""
    if refusal is None:
        result = pureldap.LDAPSearchResultDone(resultCode=0)
    else:
        kind = _ReferralDone if refusal.referral else pureldap.LDAPSearchResultDone
        result = kind(
            resultCode=int(refusal.code),
            matchedDN=encoded(refusal.matched),
            errorMessage=encoded(refusal.diagnostic),
            referral=refusal.referral or None,
        )
    wire: bytes = pureldap.LDAPMessage(result, id=message_id, controls=controls).toWire()
    return wire
