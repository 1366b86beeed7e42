"""Looking around in the directory for as long as a page is open: one connection, one bind.

Questions that a person waits for (children of a unit, a search) go before those that read the
whole domain; the latter let them in after each page. A controller ends what is quiet for 15 minutes
(MS-ADTS 3.1.1.3.4.6, MaxConnIdleTime), and may die: a connection that answered before is opened
once more, at whichever controller answers. A sign-in that failed is not tried again until a person
asks for it: each bind may count towards a lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from threading import Condition, Event
from typing import TypeVar

from app.active_directory import tree
from app.active_directory.census import (
    SAMPLE_ATTRIBUTES,
    OnCount,
    Pages,
    asked,
    take_census,
    try_query,
)
from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.searches import Page, RawEntry
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import Census, FoundUnits, OrganizationalUnit, QueryTrial
from app.profile import DirectorySettings

T = TypeVar("T")
_LOST = frozenset(
    {
        "directory_connection_lost",
        "directory_too_slow",
        "directory_answer_unreadable",
        "controller_down",
    }
)
"""After these the connection is of no use, whatever it was asked."""


class Browser:
    """Implements `services.Browsing`. `password` is asked for at the first question; every method
    blocks and may be called from any thread."""

    def __init__(self, settings: DirectorySettings, password: Callable[[], str]) -> None:
        self._settings = settings
        self._password = password
        self._turns = _Turns()
        self._connection: DirectoryConnection | None = None
        self._failed: AppError | None = None
        self._closed = False
        self._above: dict[tree.Rdns, OrganizationalUnit | None] = {}

    def units(self, parent_guid: str) -> Sequence[OrganizationalUnit]:
        return self._ask(lambda connection: tree.beneath(connection, parent_guid))

    def locate(self, guids: Sequence[str]) -> Mapping[str, OrganizationalUnit]:
        return self._ask(lambda connection: tree.locate(connection, guids))

    def search(self, text: str, limit: int) -> FoundUnits:
        return self._ask(lambda connection: tree.search(connection, text, limit, self._above))

    def census(self, stop: Event, on_count: OnCount) -> Census:
        return self._at_length(stop, lambda pages: take_census(pages, stop, on_count))

    def try_query(self, ldap_filter: str, stop: Event, on_count: OnCount) -> QueryTrial:
        asked(ldap_filter)  # what is no query is not sent
        return self._at_length(
            stop, lambda pages: try_query(pages, self._look, ldap_filter, stop, on_count)
        )

    def look_again(self) -> None:
        """A person asks: what failed may be tried again, and names may have changed."""
        with self._turns.take():
            self._failed = None
            self._above.clear()

    def close(self) -> None:
        """Ends the connection after the request that is under way; nothing is asked afterwards."""
        self._closed = True
        with self._turns.take():
            self._drop()

    # -- one connection ---------------------------------------------------------------------------

    def _ask(self, question: Callable[[DirectoryConnection], T]) -> T:
        with self._turns.take():
            known = self._connection
            try:
                return question(self._opened())
            except Unavailable as exc:
                if not self._lost(exc) or known is None:
                    raise
            return question(self._opened())

    def _look(self, dns: Sequence[str]) -> Sequence[RawEntry]:
        def look(connection: DirectoryConnection) -> list[RawEntry]:
            found = (connection.object_at(dn, SAMPLE_ATTRIBUTES) for dn in dns)
            return [raw for raw in found if raw is not None]

        return self._ask(look)

    def _at_length(self, stop: Event, work: Callable[[Pages], T]) -> T:
        """Runs work that takes many pages; from its beginning when the connection is lost."""

        def pages(ldap_filter: str, attributes: Sequence[str]) -> Iterator[Page]:
            return self._pages(stop, ldap_filter, attributes)

        try:
            return work(pages)
        except Unavailable as exc:
            if exc.code not in _LOST or self._failed is not None:
                raise
        return work(pages)

    def _pages(self, stop: Event, ldap_filter: str, attributes: Sequence[str]) -> Iterator[Page]:
        cookie = b""
        connection: DirectoryConnection | None = None
        while True:
            if stop.is_set():
                raise Stopped
            with self._turns.take(patient=True):
                opened = self._opened()
                if connection is not None and opened is not connection:
                    # Somebody else lost it and opened another one, which knows no such cookie.
                    raise Unavailable("directory_connection_lost", host=connection.host)
                connection = opened
                page = self._page(connection, ldap_filter, attributes, cookie)
            yield page
            cookie = page.cookie
            if not cookie:
                return

    def _page(
        self,
        connection: DirectoryConnection,
        ldap_filter: str,
        attributes: Sequence[str],
        cookie: bytes,
    ) -> Page:
        base, size = connection.base_dn, self._settings.page_size
        try:
            page = connection.search(base, ldap_filter, attributes, page_size=size, cookie=cookie)
        except Unavailable as exc:
            self._lost(exc)
            raise
        if page.size_limit_hit:
            raise Unavailable("search_size_limit", host=connection.host, dn=base)
        return page

    def _opened(self) -> DirectoryConnection:
        if self._closed:
            raise Stopped
        if (failed := self._failed) is not None:
            raise type(failed)(failed.code, **failed.params)
        if self._connection is None:
            try:
                self._connection = open_directory(self._settings, self._secret())
            except AppError as exc:
                self._failed = exc
                raise
        return self._connection

    def _secret(self) -> str:
        password = self._password()
        if not password:
            raise Misconfigured("secret_lost", secret="directory_password")  # noqa: S106
        return password

    def _lost(self, error: AppError) -> bool:
        if error.code in _LOST:
            self._drop()
        return error.code in _LOST

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(AppError):
                connection.close()


class _Turns:
    """One at a time, and whoever is patient after everybody who is not."""

    def __init__(self) -> None:
        self._free = Condition()
        self._busy = False
        self._waiting = 0

    @contextmanager
    def take(self, *, patient: bool = False) -> Iterator[None]:
        with self._free:
            self._waiting += not patient
            self._free.wait_for(lambda: not self._busy and not (patient and self._waiting))
            self._waiting -= not patient
            self._busy = True
        try:
            yield
        finally:
            with self._free:
                self._busy = False
                self._free.notify_all()
