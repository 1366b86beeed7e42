"""People and groups in SQLite: the storage that scim2-server asks for, and a little more.

Members are rows of their own table, so that a change of one member in a group of 50,000 is one
row. The handler uses `change_members` for that; everything else goes through the five methods of
`ScimStorage`. A resource's other attributes are one JSON text in SCIM's own spelling, which
listings send without building a model (`page`).
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from sqlite3 import Connection, IntegrityError
from typing import Any, NamedTuple, cast

from scim2_models import (
    InvalidValueException,
    Meta,
    NotFoundException,
    PreconditionFailedException,
    Resource,
    ResourceType,
    ResponseParameters,
    ScimProvider,
    SearchRequest,
    UniquenessException,
)
from scim2_server.storage import ScimStorage, SearchPage

from app.sandbox.service import passwords
from app.sandbox.service.database import Database
from app.sandbox.service.filters import Clause, exact_key, folded_key, narrow

_KEPT_ELSEWHERE = {"id", "meta", "password", "members", "groups"}
_CHUNK = 500
"""Parameters in one statement; SQLite's oldest limit is 999."""


class Row(NamedTuple):
    """A stored resource. `body` is SCIM JSON without id, meta, members and groups."""

    seq: int
    id: str
    type: str
    version: int
    created: str
    modified: str
    body: str

    @property
    def etag(self) -> str:
        return f'W/"{self.version}"'

    def payload(self) -> dict[str, Any]:
        """The resource as SCIM JSON, without location, members and groups."""
        body: dict[str, Any] = json.loads(self.body)
        body["id"] = self.id
        body["meta"] = {
            "resourceType": self.type,
            "created": self.created,
            "lastModified": self.modified,
            "version": self.etag,
        }
        return body


_ROW = "seq, id, type, version, created, modified, body"


@dataclass(frozen=True, slots=True)
class MemberChange:
    """What a change of members did, as ids."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)


class RowPage(SearchPage):
    """A page of rows, of which models are made only when somebody asks for them."""

    def __init__(
        self, storage: SqliteStorage, total: int, rows: list[Row], linked: frozenset[str]
    ) -> None:
        self._storage = storage
        self._linked = linked
        self.rows = rows
        self.total = total
        self.next = self.previous = None

    @property
    def resources(self) -> list[Resource[Any]]:  # type: ignore[override]  # a field there
        return [self._storage.model(row, self._linked) for row in self.rows]

    def payloads(self) -> Iterator[dict[str, Any]]:
        """SCIM JSON without locations; references are relative."""
        for row in self.rows:
            yield self._storage.payload(row, self._linked)


class SqliteStorage(ScimStorage):
    """`ScimStorage` over the sandbox's database. Safe to use from several threads."""

    def __init__(self, database: Database, provider: ScimProvider) -> None:
        self.database = database
        self._reads: ContextVar[bool] = ContextVar("reads", default=False)
        self._types = {str(kind.name): kind for kind in provider.resource_types}
        self._models: dict[str, type[Resource[Any]]] = {
            name: cast(type[Resource[Any]], provider.model_for(kind))
            for name, kind in self._types.items()
        }

    def resource_type(self, name: str) -> ResourceType:
        return self._types[name]

    @contextmanager
    def operation(self) -> Iterator[None]:
        """One transaction; in a bulk request (which is one itself) a savepoint.

        The library asks for one around reads as well. Those must not wait for a writer: they
        run inside `reading`, which this leaves as it is.
        """
        if self._reads.get():
            yield
            return
        with self.database.writing():
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One state of the data, for an operation that only reads."""
        mark = self._reads.set(True)
        try:
            with self.database.reading():
                yield
        finally:
            self._reads.reset(mark)

    # -- reading ------------------------------------------------------------------------------

    def get(
        self,
        resource_type: ResourceType,
        resource_id: str,
        *,
        response_parameters: ResponseParameters[Any] | None = None,
    ) -> Resource[Any]:
        row = self.row(resource_type.name, resource_id)
        return self.model(row, linked_attributes(response_parameters))

    def search(
        self,
        resource_types: list[ResourceType],
        search_request: SearchRequest[Any],
        *,
        position: Any = None,
    ) -> SearchPage:
        start = search_request.start_index_0 or 0
        linked = linked_attributes(search_request)
        names = list(dict.fromkeys(str(kind.name) for kind in resource_types))
        clause = _clause(search_request, names)
        if search_request.sort_by is not None:
            found = self._sorted(names, search_request, clause)
            total, chosen = len(found), _slice(found, start, search_request.count)
            rows = [self._row_of(seq) for seq in chosen]
        elif clause.exact:
            total, rows = self.page(names, clause, start, search_request.count)
        else:
            total, rows = self._evaluated(names, search_request, clause, start)
        return RowPage(self, total, rows, linked)

    def page(
        self, names: Sequence[str], clause: Clause, start: int, count: int | None
    ) -> tuple[int, list[Row]]:
        """How many resources an exact clause finds, and one page of them."""
        where, params = _where(names, clause)
        connection = self.database.connection
        total = connection.execute(
            f"SELECT count(*) FROM resource WHERE {where}",  # noqa: S608  our own fragments
            params,
        ).fetchone()[0]
        rows = connection.execute(
            f"SELECT {_ROW} FROM resource WHERE {where} "  # noqa: S608
            "ORDER BY seq LIMIT ? OFFSET ?",
            (*params, -1 if count is None else count, start),
        )
        return total, [Row(*row) for row in rows]

    def row(self, type_name: str | None, resource_id: str) -> Row:
        found = self.database.connection.execute(
            f"SELECT {_ROW} FROM resource WHERE id = ? AND type = ?",  # noqa: S608
            (resource_id, type_name),
        ).fetchone()
        if found is None:
            raise NotFoundException(detail=f"{type_name} {resource_id!r} not found")
        return Row(*found)

    def model(self, row: Row, linked: frozenset[str] = frozenset()) -> Resource[Any]:
        """The library's model of a row, with its `members` or `groups` where asked for."""
        return self.model_of(row.type, self.payload(row, linked))

    def payload(self, row: Row, linked: frozenset[str]) -> dict[str, Any]:
        """SCIM JSON of a row; its location is left to the server, references are relative."""
        return row.payload() | self.links(row, linked)

    def model_of(self, type_name: str, payload: dict[str, Any]) -> Resource[Any]:
        return self._models[type_name].model_validate(payload)

    def links(self, row: Row, linked: frozenset[str]) -> dict[str, Any]:
        """`members` of a group, `groups` of a user; absent when there are none."""
        if row.type == "Group" and "members" in linked:
            members = [
                {"value": id_, "type": kind, "$ref": f"{kind}s/{id_}", "display": shown}
                for id_, kind, shown in self.database.connection.execute(
                    "SELECT m.id, m.type, m.shown FROM member "
                    "JOIN resource m ON m.seq = member.member WHERE team = ? ORDER BY m.seq",
                    (row.seq,),
                )
            ]
            return {"members": members} if members else {}
        if row.type == "User" and "groups" in linked:
            groups = [
                {"value": id_, "$ref": f"Groups/{id_}", "display": shown, "type": "direct"}
                for id_, shown in self.database.connection.execute(
                    "SELECT g.id, g.shown FROM member "
                    "JOIN resource g ON g.seq = member.team WHERE member.member = ? "
                    "ORDER BY g.seq",
                    (row.seq,),
                )
            ]
            return {"groups": groups} if groups else {}
        return {}

    def _row_of(self, seq: int) -> Row:
        return Row(
            *self.database.connection.execute(
                f"SELECT {_ROW} FROM resource WHERE seq = ?",  # noqa: S608
                (seq,),
            ).fetchone()
        )

    def _candidates(
        self, names: Sequence[str], search_request: SearchRequest[Any], clause: Clause
    ) -> Iterator[tuple[Row, Resource[Any]]]:
        """The rows that the filter really matches, one at a time."""
        where, params = _where(names, clause)
        scim_filter = search_request.filter
        words = f"{scim_filter or ''} {search_request.sort_by or ''}".lower()
        linked = frozenset(name for name in ("members", "groups") if name in words)
        for found in self.database.connection.execute(
            f"SELECT {_ROW} FROM resource WHERE {where} ORDER BY seq",  # noqa: S608
            params,
        ):
            row = Row(*found)
            model = self.model(row, linked)
            if clause.exact or scim_filter is None or scim_filter.match(model):
                yield row, model

    def _evaluated(
        self,
        names: Sequence[str],
        search_request: SearchRequest[Any],
        clause: Clause,
        start: int,
    ) -> tuple[int, list[Row]]:
        rows: list[Row] = []
        total = 0
        for row, _ in self._candidates(names, search_request, clause):
            if total >= start and (
                search_request.count is None or len(rows) < search_request.count
            ):
                rows.append(row)
            total += 1
        return total, rows

    def _sorted(
        self, names: Sequence[str], search_request: SearchRequest[Any], clause: Clause
    ) -> list[int]:
        """Sequence numbers in the order asked for; missing values last, as the RFC has it."""
        descending = search_request.sort_order == SearchRequest.SortOrder.descending
        keys = []
        for row, model in self._candidates(names, search_request, clause):
            value = search_request.sort_value(model)
            keys.append((value is None, "" if value is None else value, row.seq))
        keys.sort(reverse=descending)
        return [seq for _, _, seq in keys]

    # -- writing ------------------------------------------------------------------------------

    def create(self, resource_type: ResourceType, resource: Resource[Any]) -> Resource[Any]:
        name = str(resource_type.name)
        now = _now()
        with self.database.writing() as connection:
            id_ = str(uuid.uuid4())
            columns = _columns(name, resource)
            with _uniqueness(connection, name, columns):
                seq = connection.execute(
                    "INSERT INTO resource (id, type, version, created, modified, external_id, "
                    "name_key, shown, active, body) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)",
                    (id_, name, now, now, *columns),
                ).lastrowid
            assert seq is not None
            row = Row(seq, id_, name, 1, now, now, columns.body)
            self._write_mails(connection, seq, resource)
            self._write_password(connection, seq, resource)
            self._created(connection, row, columns.shown)
            if name == "Group":
                done = self._set_members(connection, row, _member_ids(resource))
                if done:
                    self._members_changed(connection, row, columns.shown, done)
                return self.model(row, frozenset({"members"}))
            # A new person is in no group: what was sent, completed, saves building it again.
            at = datetime.fromisoformat(now)
            meta = Meta(resource_type=name, created=at, last_modified=at, version=row.etag)
            return resource.model_copy(update={"id": id_, "meta": meta, "password": None})

    def update(
        self,
        resource_type: ResourceType,
        resource: Resource[Any],
        *,
        expected_version: str | None = None,
    ) -> Resource[Any]:
        with self.database.writing() as connection:
            row = self.update_attributes(resource_type, resource, expected_version=expected_version)
            if row.type == "Group":
                done = self._set_members(connection, row, _member_ids(resource))
                if done:
                    self._members_changed(connection, row, self._shown(row), done)
            return self.model(row, frozenset({"members", "groups"}))

    def update_attributes(
        self,
        resource_type: ResourceType,
        resource: Resource[Any],
        *,
        expected_version: str | None = None,
    ) -> Row:
        """Replace everything but the members."""
        name = str(resource_type.name)
        with self.database.writing() as connection:
            old = self.row(name, str(resource.id))
            _check_version(old, expected_version)
            columns = _columns(name, resource)
            now = _now()
            new = old._replace(version=old.version + 1, modified=now, body=columns.body)
            self._updating(connection, old, new, columns.shown)
            with _uniqueness(connection, name, columns):
                connection.execute(
                    "UPDATE resource SET version = version + 1, modified = ?, external_id = ?, "
                    "name_key = ?, shown = ?, active = ?, body = ? WHERE seq = ?",
                    (now, *columns, old.seq),
                )
            self._write_mails(connection, old.seq, resource)
            self._write_password(connection, old.seq, resource)
            return new

    def delete(
        self,
        resource_type: ResourceType,
        resource_id: str,
        *,
        expected_version: str | None = None,
    ) -> None:
        with self.database.writing() as connection:
            row = self.row(resource_type.name, resource_id)
            _check_version(row, expected_version)
            self._deleting(connection, row, self._shown(row))
            connection.execute("DELETE FROM resource WHERE seq = ?", (row.seq,))

    def change_members(
        self,
        group_id: str,
        *,
        add: Iterable[str] = (),
        remove: Iterable[str] = (),
        keep_only: Iterable[str] | None = None,
        expected_version: str | None = None,
    ) -> tuple[Row, MemberChange]:
        """Touch only the members named; `keep_only` replaces the whole membership.

        The group's version moves only when its membership did (RFC 7644 section 3.5.2.1).
        """
        with self.database.writing() as connection:
            row = self.row("Group", group_id)
            _check_version(row, expected_version)
            if keep_only is not None:
                done = self._set_members(connection, row, keep_only)
            else:
                done = MemberChange(
                    added=self._add(connection, row, add),
                    removed=self._remove(connection, row, remove),
                )
            if not done:
                return row, done
            now = _now()
            connection.execute(
                "UPDATE resource SET version = version + 1, modified = ? WHERE seq = ?",
                (now, row.seq),
            )
            self._members_changed(connection, row, self._shown(row), done)
            return row._replace(version=row.version + 1, modified=now), done

    # -- for whoever watches; each runs inside the transaction of the write ---------------------

    def _created(self, connection: Connection, row: Row, shown: str) -> None:
        """After a resource was stored, before its members were."""

    def _updating(self, connection: Connection, old: Row, new: Row, shown: str) -> None:
        """Before new attributes are stored; raising refuses them."""

    def _members_changed(
        self, connection: Connection, row: Row, shown: str, change: MemberChange
    ) -> None:
        """After members came or went."""

    def _deleting(self, connection: Connection, row: Row, shown: str) -> None:
        """Before a resource is deleted; raising refuses it."""

    def _shown(self, row: Row) -> str:
        return _shown(json.loads(row.body))

    def _set_members(self, connection: Connection, row: Row, wanted: Iterable[str]) -> MemberChange:
        have = {
            id_
            for (id_,) in connection.execute(
                "SELECT m.id FROM member JOIN resource m ON m.seq = member.member WHERE team = ?",
                (row.seq,),
            )
        }
        want = dict.fromkeys(wanted)
        return MemberChange(
            added=self._add(connection, row, [id_ for id_ in want if id_ not in have]),
            removed=self._remove(connection, row, [id_ for id_ in have if id_ not in want]),
        )

    def _add(self, connection: Connection, row: Row, ids: Iterable[str]) -> tuple[str, ...]:
        added = []
        for id_, seq in self._sequence_numbers(connection, ids):
            if seq is None:
                raise InvalidValueException(detail=f"there is no member with the id {id_!r}")
            if seq == row.seq:
                raise InvalidValueException(detail="a group cannot be a member of itself")
            changed = connection.execute(
                "INSERT OR IGNORE INTO member (team, member) VALUES (?, ?)", (row.seq, seq)
            ).rowcount
            if changed:
                added.append(id_)
        return tuple(added)

    def _remove(self, connection: Connection, row: Row, ids: Iterable[str]) -> tuple[str, ...]:
        removed = []
        for id_, seq in self._sequence_numbers(connection, ids):
            if seq is None:
                continue
            changed = connection.execute(
                "DELETE FROM member WHERE team = ? AND member = ?", (row.seq, seq)
            ).rowcount
            if changed:
                removed.append(id_)
        return tuple(removed)

    @staticmethod
    def _sequence_numbers(
        connection: Connection, ids: Iterable[str]
    ) -> Iterator[tuple[str, int | None]]:
        wanted = list(dict.fromkeys(ids))
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            marks = ", ".join("?" * len(chunk))
            known = dict(
                connection.execute(
                    f"SELECT id, seq FROM resource WHERE id IN ({marks})",  # noqa: S608
                    chunk,
                ).fetchall()
            )
            for id_ in chunk:
                yield id_, known.get(id_)

    @staticmethod
    def _write_mails(connection: Connection, seq: int, resource: Resource[Any]) -> None:
        entries = getattr(resource, "emails", None) or []
        keys = {folded_key(str(entry.value)) for entry in entries if entry.value is not None}
        connection.execute("DELETE FROM mail WHERE person = ?", (seq,))
        connection.executemany("INSERT INTO mail VALUES (?, ?)", [(seq, key) for key in keys])

    @staticmethod
    def _write_password(connection: Connection, seq: int, resource: Resource[Any]) -> None:
        password = getattr(resource, "password", None)
        if password:
            passwords.store(connection, seq, password)


# -- a resource as columns --------------------------------------------------------------------


class _Columns(NamedTuple):
    external_id: str | None
    name_key: str | None
    shown: str
    active: int | None
    body: str


def _columns(type_name: str, resource: Resource[Any]) -> _Columns:
    body = resource.model_dump(exclude=_KEPT_ELSEWHERE)
    name = body.get("userName") if type_name == "User" else body.get("displayName")
    active = body.get("active")
    external_id = body.get("externalId")
    return _Columns(
        external_id=None if external_id is None else exact_key(external_id),
        name_key=None if name is None else folded_key(name),
        shown=_shown(body),
        active=None if active is None else int(active),
        body=json.dumps(body, ensure_ascii=False, separators=(",", ":")),
    )


def _shown(body: dict[str, Any]) -> str:
    name = body.get("name") or {}
    parts = [name.get("givenName"), name.get("familyName")]
    return str(
        body.get("displayName")
        or name.get("formatted")
        or " ".join(part for part in parts if part)
        or body.get("userName")
        or ""
    )


def _member_ids(resource: Resource[Any]) -> list[str]:
    members = getattr(resource, "members", None) or []
    return [str(member.value) for member in members if member.value]


def linked_attributes(parameters: ResponseParameters[Any] | None) -> frozenset[str]:
    """Which of `members` and `groups` a response keeps: they cost a query each."""
    both = {"members", "groups"}
    if parameters is None:
        return frozenset(both)
    if parameters.attributes:
        asked = {str(path.parts[0]).lower() for path in parameters.attributes if path.parts}
        return frozenset(both & asked)
    excluded = {
        str(path.parts[0]).lower()
        for path in parameters.excluded_attributes or []
        if len(path.parts) == 1
    }
    return frozenset(both - excluded)


# -- searching --------------------------------------------------------------------------------


def _clause(search_request: SearchRequest[Any], names: Sequence[str]) -> Clause:
    """What SQL can say of the filter; a search of several types is left to the evaluator."""
    everything = Clause("1", exact=search_request.filter is None)
    if search_request.filter is None or len(names) != 1:
        return everything
    return narrow(search_request.filter, names[0]) or everything


def _where(names: Sequence[str], clause: Clause) -> tuple[str, tuple[Any, ...]]:
    if len(names) == 1:
        # Not IN: SQLite would not see that the index on users' names applies. As a literal for
        # the same reason; the names of types are ours.
        return f"type = '{names[0]}' AND ({clause.sql})", clause.params
    marks = ", ".join("?" * len(names))
    return f"type IN ({marks}) AND ({clause.sql})", (*names, *clause.params)


def _slice(found: list[int], start: int, count: int | None) -> list[int]:
    return found[start:] if count is None else found[start : start + count]


def _check_version(row: Row, expected: str | None) -> None:
    if expected is not None and row.etag != expected:
        raise PreconditionFailedException


@contextmanager
def _uniqueness(connection: Connection, type_name: str, columns: _Columns) -> Iterator[None]:
    """A violated index as SCIM's 409, with the attribute that clashed."""
    try:
        yield
    except IntegrityError as exc:
        taken = connection.execute(
            "SELECT count(*) FROM resource WHERE type = ? AND external_id = ?",
            (type_name, columns.external_id),
        ).fetchone()[0]
        attribute = "externalId" if "external_id" in str(exc) and taken else "userName"
        raise UniquenessException(detail=f"{attribute} is already taken") from exc


def _now() -> str:
    """As pydantic writes a dateTime, so that a page sends what a model would."""
    return datetime.now(UTC).isoformat().replace("+00:00", "Z")
