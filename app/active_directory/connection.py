"""Signed-in connections to a controller: fail-over, one bind, searches as bytes.

A failure of the network goes on to the next controller; a failure of the credentials never does.
One bind is sent per call of `open_directory`: a schedule and two controllers would otherwise lock
the account (three attempts are a common limit).
"""

from __future__ import annotations

import contextlib
import logging
import re
import socket
import ssl
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, TypeVar

import ldap3
from ldap3.core.exceptions import LDAPException

from app.active_directory import failures, searches, transport
from app.active_directory.answers import Answers, TooMany
from app.active_directory.failures import ldap_border, result_error, sign_in_error
from app.active_directory.searches import (
    EVERYTHING,
    Answer,
    Entries,
    Page,
    Query,
    RawEntry,
    Scope,
    guid_filter,
    guid_text,
)
from app.active_directory.transport import Endpoint
from app.errors import AppError, Misconfigured, Unavailable
from app.findings import Certificate, DirectoryRoot
from app.profile import DirectorySettings, Security

log = logging.getLogger(__name__)
T = TypeVar("T")

START_TLS = "1.3.6.1.4.1.1466.20037"
SHOW_DELETED = "1.2.840.113556.1.4.417"
# With the recycle bin, Show Deleted hides what was purged from it (MS-ADTS 3.1.1.3.4.1.26)
SHOW_RECYCLED = "1.2.840.113556.1.4.2064"
ROOT_ATTRIBUTES = (
    "defaultNamingContext",
    "namingContexts",
    "configurationNamingContext",
    "dsServiceName",
    "dnsHostName",
    "highestCommittedUSN",
    "currentTime",
    "supportedControl",
    "supportedCapabilities",
    "serverName",
)
# LDAP_CAP_ACTIVE_DIRECTORY_PARTIAL_SECRETS_OID: a read-only controller (MS-ADTS 3.1.1.3.4.3.5)
READ_ONLY_CAPABILITY = "1.2.840.113556.1.4.1920"
# A global catalogue finds domains and holds a part of each object: read from it, people whose
# attributes it lacks, and members, would look as if they were gone.
GLOBAL_CATALOG_PORTS = frozenset({3268, 3269})
# In a row. Active Directory may give an empty page while it looks for the next match; a server
# that does nothing else must not hold a run for ever.
_EMPTY_PAGES = 1000


@dataclass(slots=True)
class DirectoryConnection:
    """A connection to one controller. `open_directory` makes it; a context manager closes it."""

    host: str
    port: int
    root: DirectoryRoot
    base_dn: str
    user: str
    _ldap: Any = field(repr=False)
    _timeout_s: float = 60.0
    _service_dn: str = ""

    def __enter__(self) -> DirectoryConnection:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        _close(self._ldap)

    def certificate_ends(self) -> datetime | None:
        """When the certificate does that the controller presented; None without TLS."""
        return transport.ends(self._ldap.socket)

    def search(
        self,
        base: str,
        ldap_filter: str,
        attributes: Sequence[str],
        *,
        scope: Scope = Scope.SUBTREE,
        page_size: int = 0,
        cookie: bytes = b"",
        deleted: bool = False,
        limit: int = 0,
    ) -> Page:
        """One search or one page of it; anything but success (or a hit size limit) raises."""
        showing = self._showing_deleted() if deleted else ()
        query = Query(base, ldap_filter, attributes, scope, page_size, showing, limit)
        answer = self._answered(self._asked(query, cookie), query)
        following = self._following(answer, query)
        return self._page(answer, following)

    def _showing_deleted(self) -> tuple[str, ...]:
        offered = self.root.supported_controls
        return tuple(each for each in (SHOW_DELETED, SHOW_RECYCLED) if each in offered)

    def pages(
        self,
        base: str,
        ldap_filter: str,
        attributes: Sequence[str],
        *,
        page_size: int,
        scope: Scope = Scope.SUBTREE,
        partial: bool = False,
        deleted: bool = False,
    ) -> Iterator[Page]:
        """The pages of a search, to the last one. Ends early only by raising.

        The next page is asked for before the present one is decoded and given out, so that the
        controller works meanwhile; other things may be asked between two pages.

        A size limit that cuts the answer short raises Unavailable `search_size_limit`; with
        `partial` it is the caller who looks at `size_limit_hit`. A controller that gives out one
        page again and again, or more than was asked for, raises Unavailable `page_chain_broken`.
        """
        showing = self._showing_deleted() if deleted else ()
        query = Query(base, ldap_filter, attributes, scope, page_size, showing)
        first, empty = "", 0
        number = self._asked(query, b"")
        try:
            while number:
                asked, number = number, 0
                answer = self._answered(asked, query)
                following = self._following(answer, query)
                if answer.limited and not partial:
                    raise Unavailable("search_size_limit", host=self.host, dn=base)
                if following:
                    number = self._asked(query, following)
                page = self._page(answer, following)
                empty = 0 if page.entries else empty + 1
                if empty > _EMPTY_PAGES or (page.entries and page.entries[0].dn == first):
                    raise Unavailable("page_chain_broken", host=self.host)
                first = page.entries[0].dn if page.entries else first
                yield page
        finally:
            if number:
                self._ldap.strategy.forget(number)

    def _asked(self, query: Query, cookie: bytes) -> int:
        with ldap_border(self.host, self._timeout_s):
            return searches.ask(self._ldap, query, cookie)

    def _answered(self, number: int, query: Query) -> Answer:
        try:
            with ldap_border(self.host, self._timeout_s):
                return searches.answer(self._ldap, number, query)
        except TooMany as exc:
            raise Unavailable("page_chain_broken", host=self.host) from exc

    def _following(self, answer: Answer, query: Query) -> bytes:
        """The cookie of the page that follows an answer; empty when there is none."""
        if answer.code not in (failures.SUCCESS, failures.SIZE_LIMIT):
            raise result_error(answer.result, host=self.host, user=self.user, dn=query.base)
        if answer.limited or not query.page_size:  # nothing more follows
            return b""
        if "cookie" not in answer.result:
            # Without the control in the answer nobody knows whether more would have come
            raise Unavailable("paging_lost", host=self.host)
        return bytes(answer.result["cookie"])

    def _page(self, answer: Answer, following: bytes) -> Page:
        return Page(
            entries=Entries(answer.messages, self.host),
            referrals=answer.referrals,
            cookie=following,
            size_limit_hit=answer.limited,
        )

    def object_at(
        self, dn: str, attributes: Sequence[str], *, deleted: bool = False
    ) -> RawEntry | None:
        """One object by its distinguished name, or None when this account cannot see it."""
        try:
            return self.seen_at(dn, attributes, deleted=deleted)
        except Misconfigured as exc:
            if exc.code in ("base_not_found", "read_not_allowed"):
                return None
            raise

    def seen_at(
        self, dn: str, attributes: Sequence[str], *, deleted: bool = False
    ) -> RawEntry | None:
        """As `object_at`, but says why it cannot be seen: Misconfigured `base_not_found`,
        `read_not_allowed`. None when the answer was empty."""
        page = self.search(dn, EVERYTHING, attributes, scope=Scope.BASE, deleted=deleted)
        return self._only(page, dn)

    def object_by_guid(self, guid: str, attributes: Sequence[str]) -> RawEntry | None:
        """One object by objectGUID, wherever it is now, or None."""
        ldap_filter = f"(objectGUID={guid_filter(guid)})"
        return self._only(self.search(self.base_dn, ldap_filter, attributes), self.base_dn)

    def _only(self, page: Page, dn: str) -> RawEntry | None:
        if page.size_limit_hit and not page.entries:  # "not shown" is never "not there"
            raise Unavailable("search_size_limit", host=self.host, dn=dn)
        return next(iter(page.entries), None)

    def current_root(self) -> DirectoryRoot:
        """rootDSE as it is now, with the invocation ID (which needs a signed-in reader)."""
        root, self._service_dn = _read_root(self._ldap, self.host, self._timeout_s, self.user)
        return self._identified(root)

    def _identified(self, root: DirectoryRoot) -> DirectoryRoot:
        # The nTDSDSA object that dsServiceName names (MS-ADTS 6.1.1.2.2.1.2.1.1)
        named = self._service_dn
        service = self.object_at(named, ["invocationId"]) if named else None
        if service is None:
            return root
        values = [each for found in service.values.values() for each in found]
        return replace(root, invocation_id=guid_text(values[0]) if values else "")


def open_directory(
    settings: DirectorySettings, password: str, *, prefer: str = ""
) -> DirectoryConnection:
    """Signs in at the first controller that can be reached. At most one bind is sent.

    The controller that calls itself `prefer` (`DirectoryRoot.host`) comes first, if it is among
    those of the settings and can be reached. Misconfigured when a person must change something,
    Unavailable when no controller answers; when every one fails, the error of the first.
    """
    _refuse_empty(settings, password)
    failed: list[AppError] = []
    with contextlib.closing(_reachable(settings, prefer, failed)) as reachable:
        for connection in reachable:
            try:
                return _signed_in(connection, settings, password)
            except Unavailable as exc:
                if exc.code not in ("controller_busy", "controller_down"):
                    raise  # the attempt may have counted: never a second one
                log.info("controller %s:%s: %s", connection.host, connection.port, exc.code)
                failed.append(exc)
    raise failed[0]


def _reachable(
    settings: DirectorySettings, prefer: str, failed: list[AppError]
) -> Generator[DirectoryConnection, None, None]:
    """Connections that are not signed in yet, the preferred one first, then in the settings' order.
    Whoever takes one closes it.

    A controller may be listed under an address or another name; how it calls itself is known once
    it is connected. So where none is listed as `prefer`, those that are not it are set aside.
    """
    wanted = prefer.casefold()
    # sorted() keeps the order of equals
    targets = sorted(endpoints(settings), key=lambda each: each.host.casefold() != wanted)
    looking = bool(wanted) and targets[0].host.casefold() != wanted
    aside: list[DirectoryConnection] = []
    try:
        for target in targets:
            try:
                connection = connect(target, settings)
            except AppError as exc:
                log.info("controller %s: %s", target, exc.code)
                failed.append(exc)
                continue
            if looking and connection.root.host.casefold() != wanted:
                aside.append(connection)
            else:
                looking = False
                yield connection
        while aside:
            yield aside.pop(0)
    finally:
        for connection in aside:
            connection.close()


def sign_in_at(target: Endpoint, settings: DirectorySettings, password: str) -> DirectoryConnection:
    """As `open_directory`, at this controller only."""
    _refuse_empty(settings, password)
    return _signed_in(connect(target, settings), settings, password)


def connect(target: Endpoint, settings: DirectorySettings) -> DirectoryConnection:
    """Connected, secured as the settings say, rootDSE read, and not signed in.

    rootDSE is read first because it proves that the controller answers: what fails after that,
    during the bind, may have counted as an attempt.
    """
    ldap = _secured(target, settings)
    try:
        root, service = _read_root(ldap, target.host, settings.connect_timeout_s, settings.user)
        ldap.socket.settimeout(settings.receive_timeout_s)
    except BaseException:
        _close(ldap)
        raise
    return DirectoryConnection(
        host=target.host,
        port=target.port,
        root=root,
        base_dn=settings.base_dn.strip() or root.default_naming_context,
        user=settings.user.strip(),
        _ldap=ldap,
        _timeout_s=settings.receive_timeout_s,
        _service_dn=service,
    )


def endpoints(settings: DirectorySettings) -> tuple[Endpoint, ...]:
    """Where to connect, in order of preference. Misconfigured `no_controller`,
    `controller_global_catalog`."""
    found = [transport.endpoint(each, settings.security) for each in settings.controllers]
    if not found:
        raise Misconfigured("no_controller", domain=settings.domain)
    for each in found:
        if each.port in GLOBAL_CATALOG_PORTS:
            raise Misconfigured("controller_global_catalog", host=each.host, port=each.port)
    return tuple(dict.fromkeys(found))


def certificates(settings: DirectorySettings) -> Sequence[Certificate]:
    """The chain that the first controller that answers presents, leaf first, verified or not."""
    return _first_answer(settings, lambda target: presented(target, settings)[1])


def root(settings: DirectorySettings) -> DirectoryRoot:
    """rootDSE of the first controller that answers, without signing in (no invocation ID)."""

    def ask(target: Endpoint) -> DirectoryRoot:
        with connect(target, settings) as connection:
            return connection.root

    return _first_answer(settings, ask)


def presented(target: Endpoint, settings: DirectorySettings) -> tuple[str, tuple[Certificate, ...]]:
    """-> (TLS version, the chain that this controller presents), verified or not."""
    ldap = _reached(target, settings)
    return transport.look(ldap.socket, target)


def _first_answer(settings: DirectorySettings, ask: Callable[[Endpoint], T]) -> T:
    failed: list[AppError] = []
    for target in endpoints(settings):
        try:
            return ask(target)
        except AppError as exc:
            failed.append(exc)
    raise failed[0]


def _refuse_empty(settings: DirectorySettings, password: str) -> None:
    if not settings.user.strip():
        raise Misconfigured("sign_in_name_missing")
    if not password:
        # RFC 4513 5.1.2: a name with an empty password is an anonymous bind, and *succeeds*
        raise Misconfigured("sign_in_password_missing", user=settings.user)


# -- ldap3 --------------------------------------------------------------------------------------


def _reached(target: Endpoint, settings: DirectorySettings) -> Any:
    """An ldap3 connection on a socket that is ready for TLS, or for LDAP without it."""
    ldap = _adopted(transport.open_tcp(target, settings.connect_timeout_s))
    if settings.security is not Security.STARTTLS:
        return ldap
    try:
        with ldap_border(target.host, settings.connect_timeout_s):
            ldap.extended(START_TLS)
            result = dict(ldap.result)
        if int(result["result"]) != failures.SUCCESS:
            detail = f"{result['result']} {result.get('message') or ''}"
            raise Misconfigured(
                "starttls_refused", host=target.host, port=target.port, technical=detail
            )
        if ldap.strategy.unread:
            detail = "unencrypted bytes behind the answer to StartTLS"
            raise Unavailable("directory_answer_unreadable", host=target.host, technical=detail)
    except BaseException:
        _close(ldap)
        raise
    return ldap


def _secured(target: Endpoint, settings: DirectorySettings) -> Any:
    ldap = _reached(target, settings)
    if settings.security is Security.PLAIN:
        return ldap
    try:
        ldap.socket = transport.secure(ldap.socket, target, settings)
    except ssl.SSLCertVerificationError as exc:
        chain: tuple[Certificate, ...] = ()
        with contextlib.suppress(AppError):
            chain = presented(target, settings)[1]
        raise transport.untrusted(chain, target, exc) from exc
    except BaseException:
        _close(ldap)
        raise
    return ldap


def _adopted(connected: socket.socket) -> Any:
    """An ldap3 connection that uses this socket. One `ldap3.Server` each: they are no good shared.

    What `BaseStrategy.open` would do after opening a socket of its own: ldap3 throws away the
    type of every socket and TLS failure, and leaks the sockets of addresses that did not answer.
    """
    server = ldap3.Server("controller", get_info=ldap3.NONE)
    ldap = ldap3.Connection(
        server,
        authentication=ldap3.ANONYMOUS,
        auto_bind=ldap3.AUTO_BIND_NONE,
        auto_referrals=False,
        auto_range=False,
        return_empty_attributes=False,  # KeyError on ranged answers otherwise
        check_names=False,
        raise_exceptions=False,
    )
    ldap.socket = connected
    ldap.closed = False
    answers = Answers.of(ldap)
    answers._outstanding = {}
    answers._start_listen()
    return ldap


def _signed_in(
    connection: DirectoryConnection, settings: DirectorySettings, password: str
) -> DirectoryConnection:
    try:
        _bind(connection, password)
        # rootDSE was read a moment ago: it is public
        connection.root = connection._identified(connection.root)
    except BaseException:
        connection.close()
        raise
    return connection


def _bind(connection: DirectoryConnection, password: str) -> None:
    ldap = connection._ldap
    ldap.authentication = ldap3.SIMPLE
    ldap.user = connection.user
    ldap.password = password.encode()  # bytes: SASLprep would change what Windows compares
    try:
        with ldap_border(connection.host, connection._timeout_s):
            ldap.bind(read_server_info=False)
            result = dict(ldap.result)
    finally:
        ldap.password = ldap.request = None
    if int(result["result"]) != failures.SUCCESS:
        raise sign_in_error(result, connection.host, connection.user)


def _read_root(ldap: Any, host: str, timeout_s: float, user: str) -> tuple[DirectoryRoot, str]:
    """-> (rootDSE without the invocation ID, dsServiceName). MS-ADTS 3.1.1.3.2."""
    query = Query("", EVERYTHING, ROOT_ATTRIBUTES, Scope.BASE)
    with ldap_border(host, timeout_s):
        answer = searches.answer(ldap, searches.ask(ldap, query), query)
    if answer.code != failures.SUCCESS:
        raise result_error(answer.result, host=host, user=user, dn="rootDSE")
    found = Entries(answer.messages, host)
    if not found or not found[0].text("defaultNamingContext"):
        raise Misconfigured("not_active_directory", host=host)
    entry = found[0]
    capabilities = entry.texts("supportedCapabilities")
    root = DirectoryRoot(
        host=entry.text("dnsHostName") or host,
        default_naming_context=entry.text("defaultNamingContext"),
        naming_contexts=tuple(entry.texts("namingContexts")),
        invocation_id="",
        highest_usn=entry.number("highestCommittedUSN"),
        current_time=_generalized_time(entry.text("currentTime")),
        supported_controls=frozenset(entry.texts("supportedControl")),
        site=_site(entry.text("serverName")),
        read_only=READ_ONLY_CAPABILITY in capabilities if capabilities else None,
    )
    return root, entry.text("dsServiceName")


def _site(server_dn: str) -> str:
    """`CN=DC1,CN=Servers,CN=Berlin,CN=Sites,...` -> `Berlin`. Site names are DNS labels."""
    found = re.match(r"(?i)CN=[^,]+,CN=Servers,CN=([^,]+),CN=Sites,", server_dn)
    return found.group(1) if found else ""


def _generalized_time(text: str) -> datetime:
    """`20260102030405.0Z` (RFC 4517 3.3.13 as Active Directory writes it)."""
    try:
        return datetime.strptime(text[:14], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)


def _close(ldap: Any) -> None:
    connected = ldap.socket
    try:
        with contextlib.suppress(LDAPException, OSError):
            ldap.unbind()
    finally:  # whatever state ldap3 is in after a broken answer
        if connected is not None:
            connected.close()
