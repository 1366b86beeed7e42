"""Reading a service whole, and finding one object in it, without trusting it.

A listing is complete when as many different objects were seen as the service announced, and
that number did not change meanwhile. A filter's hit is verified; a filter that finds nothing is
believed only after it has found something that is known to be there. Otherwise one full listing
becomes the index.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from threading import Event, RLock
from typing import Any, Final

import msgspec

from app.cloud.users import documents
from app.cloud.users.protocol import Page, ScimClient, ScimFailure, ServiceFeatures
from app.errors import RecordRejected, Unavailable
from app.sync.model import Kind, RemoteObject

_PAGE: Final = 500
_UNKNOWN_PAGE: Final = 200
_PASSES: Final = 3
_PROBE: Final = 20
_NAME: Final = {Kind.USER: "userName", Kind.GROUP: "displayName"}
_ATTRIBUTES: Final = {
    Kind.USER: "id,externalId,userName,active,emails",
    Kind.GROUP: "id,externalId,displayName",
}
_UNMAPPED: Final = {Kind.USER: "groups", Kind.GROUP: "members"}
_NO_FILTER: Final = frozenset({400, 403, 404, 405, 422, 500, 501})


@dataclass(slots=True)
class _Index:
    """Objects of one kind by their values; built from one full listing."""

    started_at: float
    by_value: dict[tuple[str, str], dict[str, RemoteObject]] = field(default_factory=dict)

    def add(self, found: RemoteObject) -> None:
        for attribute in ("externalId", _NAME[found.kind], "emails.value"):
            for value in _values(found, attribute):
                self.by_value.setdefault((attribute, value.casefold()), {})[found.id] = found

    def get(self, attribute: str, value: str) -> list[RemoteObject]:
        return list(self.by_value.get((attribute, value.casefold()), {}).values())


class Reader:
    """Listings, searches and single objects. Safe to use from several threads."""

    def __init__(
        self,
        client: ScimClient,
        features: Callable[[Event], ServiceFeatures],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._features = features
        self._clock = clock
        self._lock = RLock()
        self._works: dict[tuple[Kind, str], bool] = {}
        self._indexes: dict[Kind, _Index] = {}

    # -- listing --------------------------------------------------------------------------------

    def list_objects(
        self, kind: Kind, stop: Event, *, values: bool = False
    ) -> Iterator[RemoteObject]:
        """Every object, once, and then the proof: Unavailable `fewer_than_listed` (`expected`,
        `got`) when the service gave fewer than it announced. With `values`, also what a listing
        otherwise leaves out because nobody compares it."""
        seen: set[str] = set()
        for _ in range(_PASSES):
            one_pass = _Pass(values=values)
            for found in self._pass(kind, one_pass, stop):
                if found.id not in seen:
                    seen.add(found.id)
                    yield found
            if one_pass.complete:
                return
            # It changed while it was read, or was cut short: what moved across a page border
            # shows in another pass.
        expected = -1 if one_pass.total is None else one_pass.total
        raise Unavailable(
            "fewer_than_listed",
            kind=kind.value,
            expected=expected,
            got=len(one_pass.ids),
        )

    def _pass(self, kind: Kind, one_pass: _Pass, stop: Event) -> Iterator[RemoteObject]:
        pages = self._cursor_pages if self._features(stop).cursors else self._index_pages
        for page in pages(kind, one_pass, stop):
            fresh = False
            for resource in page.resources:
                found = documents.remote_object(kind, resource)
                if found is not None and found.id not in one_pass.ids:
                    one_pass.ids.add(found.id)
                    fresh = True
                    if one_pass.values:
                        found = replace(found, fields=documents.mapped_fields(resource))
                    yield found
            if not fresh:
                return

    def _index_pages(self, kind: Kind, one_pass: _Pass, stop: Event) -> Iterator[Page]:
        """Pages by what was returned, never by what was asked for: a service may give less."""
        start = 1
        while True:
            page = self._first_or_next(kind, {"startIndex": start}, one_pass, stop)
            one_pass.note(page.total)
            yield page
            start += len(page.resources)
            reached = one_pass.total is not None and start > one_pass.total
            # A full last page may be all, or a total that counts only the page.
            if not page.resources or (reached and len(page.resources) != one_pass.asked):
                return

    def _cursor_pages(self, kind: Kind, one_pass: _Pass, stop: Event) -> Iterator[Page]:
        """RFC 9865: an empty cursor asks for the first page, no next cursor ends it."""
        cursor = ""
        while True:
            page = self._first_or_next(kind, {"cursor": cursor}, one_pass, stop)
            one_pass.note(page.total)
            yield page
            cursor = page.next_cursor
            if not cursor:
                return

    def _first_or_next(
        self, kind: Kind, where: Mapping[str, Any], one_pass: _Pass, stop: Event
    ) -> Page:
        """A page; a first one that the service refuses is asked for with less."""
        most = self._features(stop).capabilities.filter_max_results or _UNKNOWN_PAGE
        one_pass.asked = min(most, _PAGE)
        count, attributes = {"count": one_pass.asked}, {"attributes": _ATTRIBUTES[kind]}
        if one_pass.values:
            attributes = {"excludedAttributes": _UNMAPPED[kind]}
        ladder: list[dict[str, Any]] = [{**count, **attributes}, dict(count), {}]
        for step in ladder[one_pass.step :]:
            try:
                return self._client.page(kind, {**where, **step}, stop)
            except ScimFailure as failure:
                if failure.status != 400 or one_pass.ids or step is ladder[-1]:
                    raise self._client.error(failure) from failure
                one_pass.step += 1
        raise AssertionError("unreachable: the last step returns or raises")

    # -- finding --------------------------------------------------------------------------------

    def find(
        self,
        kind: Kind,
        *,
        external_id: str = "",
        name: str = "",
        mail: str = "",
        stop: Event,
        not_before: float | None = None,
    ) -> RemoteObject | None:
        """The object with this anchor, else this name, else this mail; verified.

        `not_before` (of the monotonic clock) wants an answer that is younger. Raises
        RecordRejected `remote_ambiguous` when several have the name or the mail.
        """
        wanted = [("externalId", external_id), (_NAME[kind], name), ("emails.value", mail)]
        for attribute, value in wanted:
            if not value or (attribute == "emails.value" and kind is Kind.GROUP):
                continue
            hits = self._search(kind, attribute, value, not_before, stop)
            if len(hits) > 1 and attribute != "externalId":
                raise RecordRejected("remote_ambiguous", value=value, count=len(hits))
            if hits:
                return min(hits, key=lambda hit: hit.id)
        return None

    def _search(
        self, kind: Kind, attribute: str, value: str, not_before: float | None, stop: Event
    ) -> list[RemoteObject]:
        if self._filterable(kind, attribute, stop):
            hits = self._filtered(kind, attribute, value, stop)
            if hits is not None:
                return hits
        return self._indexed(kind, not_before, stop).get(attribute, value)

    def _filtered(
        self, kind: Kind, attribute: str, value: str, stop: Event
    ) -> list[RemoteObject] | None:
        """What a filter really found; None when this filter cannot be believed."""
        found = self._ask(kind, attribute, value, stop)
        if found is None:
            self._works[kind, attribute] = False
            return None
        hits = [o for o in found if _matches(o, attribute, value)]
        if hits:
            # A hit among others is true, but came with all the rest: not to be asked again.
            self._works[kind, attribute] = len(hits) == len(found)
            return hits
        if found or not self._trusted(kind, attribute, stop):
            # Answered with others: the filter is ignored.
            self._works[kind, attribute] = False
            return None
        return []

    def _ask(
        self, kind: Kind, attribute: str, value: str, stop: Event
    ) -> list[RemoteObject] | None:
        # RFC 7644 3.4.2.2: a compared value is a JSON string.
        quoted = msgspec.json.encode(value).decode()
        try:
            page = self._client.page(kind, {"filter": f"{attribute} eq {quoted}"}, stop)
        except ScimFailure as failure:
            if failure.status not in _NO_FILTER:
                raise self._client.error(failure) from failure
            return None
        if not page.resources and page.total != 0:
            # Nothing is only nothing when it says so: an answer without its content is none.
            return None
        return [o for r in page.resources if (o := documents.remote_object(kind, r))]

    def _filterable(self, kind: Kind, attribute: str, stop: Event) -> bool:
        if not self._features(stop).capabilities.filter:
            return False
        return self._works.get((kind, attribute), True)

    def _trusted(self, kind: Kind, attribute: str, stop: Event) -> bool:
        """Whether an empty answer is true: the filter has found something that is there."""
        with self._lock:
            known = self._works.get((kind, attribute))
            if known is not None:
                return known
            try:
                page = self._client.page(kind, {"startIndex": 1, "count": _PROBE}, stop)
            except ScimFailure as failure:
                raise self._client.error(failure) from failure
            listed = [o for r in page.resources if (o := documents.remote_object(kind, r))]
            if not listed:
                return True  # nothing there, nothing to find; decided anew the next time
            sample = next(((o, v) for o in listed for v in _values(o, attribute)), None)
            if sample is None:
                # Nobody in sight has such a value: not proven, and the index will tell.
                return page.total is not None and page.total <= len(listed)
            there, value = sample
            found = self._ask(kind, attribute, value, stop) or []
            self._works[kind, attribute] = any(
                o.id == there.id and _matches(o, attribute, value) for o in found
            )
            return self._works[kind, attribute]

    def _indexed(self, kind: Kind, not_before: float | None, stop: Event) -> _Index:
        with self._lock:
            index = self._indexes.get(kind)
            if index is None or (not_before is not None and index.started_at < not_before):
                index = _Index(self._clock())
                for found in self.list_objects(kind, stop):
                    index.add(found)
                self._indexes[kind] = index
            return index

    def created(self, found: RemoteObject) -> None:
        """Keeps an index up to date with what was made since."""
        with self._lock:
            index = self._indexes.get(found.kind)
            if index is not None:
                index.add(found)

    # -- one object -----------------------------------------------------------------------------

    def read(
        self, kind: Kind, remote_id: str, stop: Event
    ) -> tuple[RemoteObject, dict[str, str]] | None:
        document = self.document(kind, remote_id, stop)
        if document is None:
            return None
        found = documents.remote_object(kind, {**document, "id": remote_id})
        assert found is not None  # it has an id
        return found, documents.mapped_fields(document)

    def document(self, kind: Kind, remote_id: str, stop: Event) -> dict[str, Any] | None:
        try:
            return self._client.get(kind, remote_id, stop)
        except ScimFailure as failure:
            raise self._client.error(failure) from failure


@dataclass(slots=True)
class _Pass:
    """What one reading of a listing saw."""

    ids: set[str] = field(default_factory=set)
    total: int | None = None
    stable: bool = True
    asked: int = 0
    step: int = 0
    values: bool = False

    def note(self, total: int | None) -> None:
        if self.total is not None and total != self.total:
            self.stable = False
        self.total = total

    @property
    def complete(self) -> bool:
        # More than announced is no gap: some services count only the page.
        return self.stable and self.total is not None and len(self.ids) >= self.total


def _values(found: RemoteObject, attribute: str) -> tuple[str, ...]:
    if attribute == "emails.value":
        return tuple(mail for mail in found.mails if mail)
    value = found.external_id if attribute == "externalId" else found.name
    return (value,) if value else ()


def _matches(found: RemoteObject, attribute: str, value: str) -> bool:
    return any(has.casefold() == value.casefold() for has in _values(found, attribute))
