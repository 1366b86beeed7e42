"""Operations to outcomes: exactly one each, never two accounts for one person.

Bulk where the service offers it, otherwise a small pool of threads. What may have been carried
out without an answer is looked up by its anchor before anything is sent again. A refusal of one
object is in its outcome; what would refuse every object is raised, after the outcomes that came
before it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from threading import Event, Lock
from typing import Any, Final

import msgspec

from app.cloud.pacing import Pause, pause
from app.cloud.session import nothing_done
from app.cloud.transport import OutcomeUnknown
from app.cloud.users import documents
from app.cloud.users.bulk import Encoded, paired
from app.cloud.users.documents import Ops, Shape
from app.cloud.users.members import MOST_MEMBERS, Members, member_chunks, split_members
from app.cloud.users.pool import Batch, in_pool, unsent
from app.cloud.users.protocol import (
    ScimClient,
    ScimFailure,
    ServiceFeatures,
    etag_of,
    failure_in_bulk,
    id_of_location,
)
from app.cloud.users.reading import Reader
from app.errors import AppError, Param, RecordRejected
from app.sync.model import Action, Kind, MemberRef, Operation, Outcome, RemoteObject

THREADS: Final = 6
BULK_THREADS: Final = 2
MOST_IN_BULK: Final = 500
MOST_BULK_BYTES: Final = 1_000_000
_SETTLE_S: Final = 2.0
_IN_A_ROW: Final = 5
_LEGACY_TRIES: Final = 3
_PUT_TRIES: Final = 3
_WHOLE: Final = 64
"""Locks for objects that are read, merged and written whole."""
_SHAPE_REFUSED: Final = frozenset({400, 501})
_NOT_OFFERED: Final = frozenset({404, 405, 501})


@dataclass(frozen=True, slots=True)
class _Left:
    """An operation of a bulk message that is not done with: it goes alone, or was refused."""

    operation: Operation
    unknown: bool = False
    """It may have been carried out."""
    failure: ScimFailure | None = None


class _MayBeDone(Exception):
    """`error` ended an operation, and what was sent before may have been carried out, whatever
    `error` says of the request that it comes from."""

    def __init__(self, error: AppError) -> None:
        super().__init__(error.code)
        self.error = error


class Writer:
    """Applies operations to one service. `apply` runs once at a time."""

    def __init__(
        self,
        client: ScimClient,
        reader: Reader,
        features: Callable[[Event], ServiceFeatures],
        *,
        sleep: Pause = pause,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._reader = reader
        self._features = features
        self._sleep = sleep
        self._clock = clock
        self._trouble = _Trouble()
        self._shape = Shape()
        self._shape_known = False
        self._legacy_tries = 0
        self._bulk_refused = False
        self._patch_refused = False
        self._most_members = MOST_MEMBERS
        self._whole = tuple(Lock() for _ in range(_WHOLE))

    def apply(self, operations: Iterable[Operation], stop: Event) -> Iterator[Outcome]:
        """One outcome for each operation that was sent, in any order; then what stopped it."""
        offered = self._features(stop).capabilities
        if offered.bulk and not self._bulk_refused:
            chunks = self._chunks(operations, stop)
            yield from in_pool(
                chunks,
                self._send_chunk,
                BULK_THREADS,
                stop,
                lambda chunk: [encoded.operation for encoded in chunk],
            )
        else:
            yield from in_pool(
                operations, self._send_alone, THREADS, stop, lambda operation: (operation,)
            )

    # -- bulk -----------------------------------------------------------------------------------

    def _chunks(self, operations: Iterable[Operation], stop: Event) -> Iterator[list[Encoded]]:
        offered = self._features(stop).capabilities
        most = min(offered.bulk_max_operations or MOST_IN_BULK, MOST_IN_BULK)
        payload = min(offered.bulk_max_payload or MOST_BULK_BYTES, MOST_BULK_BYTES)
        room = payload - 1024  # the message around the operations
        chunk: list[Encoded] = []
        size = 0
        for operation in operations:
            encoded = self._encode(operation, room)
            weight = len(encoded.raw) + 1 if encoded.raw else 0
            if chunk and (size + weight > room or len(chunk) >= most):
                yield chunk
                chunk, size = [], 0
            chunk.append(encoded)
            size += weight
        if chunk:
            yield chunk

    def _encode(self, operation: Operation, room: int) -> Encoded:
        try:
            message = self._bulk_message(operation)
            raw = None if message is None else msgspec.json.encode(message)
        except (ScimFailure, UnicodeEncodeError):
            raw = None  # alone, it gets an error of its own
        return Encoded(operation, raw if raw is not None and len(raw) <= room else None)

    def _bulk_message(self, operation: Operation) -> dict[str, Any] | None:
        many = len(operation.add_members) + len(operation.remove_members)
        if many > self._most_members or (self._puts() and operation.action in _MODIFYING):
            return None
        kind = operation.kind
        # The row's number: unique in the message and told back by the service.
        named = {"bulkId": f"r{operation.row_id}"}
        if operation.action is Action.CREATE:
            path = self._client.url(kind)
            return {"method": "POST", "path": path, **named, "data": _document(operation)}
        path = self._client.url(kind, operation.remote_id)
        if operation.action is Action.DELETE:
            return {"method": "DELETE", "path": path, **named}
        ops = _ops(operation)
        if not ops:
            return None
        return {"method": "PATCH", "path": path, **named, "data": self._shape.body(ops)}

    def _send_chunk(self, chunk: list[Encoded], stop: Event) -> Batch:
        outcomes: list[Outcome] = []
        alone = [_Left(e.operation) for e in chunk if e.raw is None]
        try:
            alone += self._send_together([e for e in chunk if e.raw is not None], outcomes, stop)
            since = self._settled(stop) if any(left.unknown for left in alone) else None
        except AppError as error:
            return Batch(outcomes + _untried(alone), error)
        for place, left in enumerate(alone):
            batch = self._finish(left, stop, since)
            outcomes += batch.outcomes
            if batch.error is not None:
                return Batch(outcomes + _untried(alone[place + 1 :]), batch.error)
        return Batch(outcomes)

    def _send_together(
        self, chunk: list[Encoded], outcomes: list[Outcome], stop: Event
    ) -> list[_Left]:
        """Adds the outcomes that are known; -> the operations that have to go alone. What is
        raised ends the work; where nothing was done the outcomes say so."""
        if not chunk or self._bulk_refused:
            return [_Left(e.operation) for e in chunk]
        raws = [msgspec.Raw(e.raw) for e in chunk if e.raw is not None]
        try:
            answers = self._client.bulk_operations(raws, stop)
        except AppError as error:
            if isinstance(error, OutcomeUnknown) or error.code == "service_not_json":
                return [_Left(e.operation, unknown=True) for e in chunk]
            if nothing_done(error):
                outcomes += unsent(e.operation for e in chunk)
            raise
        except ScimFailure as failure:
            if failure.status == 403:
                denied = self._forbidden(failure, stop)
                if not isinstance(denied, RecordRejected):
                    # Asking for each person singly would only be refused as often.
                    outcomes += unsent(e.operation for e in chunk)
                    raise denied from failure
            if failure.status == 413 and len(chunk) > 1:
                half = len(chunk) // 2
                left = self._send_together(chunk[:half], outcomes, stop)
                return left + self._send_together(chunk[half:], outcomes, stop)
            self._bulk_refused = self._bulk_refused or failure.status in _NOT_OFFERED
            return [_Left(e.operation, unknown=failure.status >= 500) for e in chunk]
        alone = []
        for encoded, answer in paired(chunk, answers):
            outcome = self._outcome(encoded.operation, answer)
            if isinstance(outcome, _Left):
                alone.append(outcome)
            else:
                outcomes.append(outcome)
        return alone

    def _outcome(self, operation: Operation, answer: Mapping[str, Any] | None) -> Outcome | _Left:
        """What one answer says; `_Left` when the operation has to go alone."""
        if answer is None:
            return _Left(operation, unknown=True)
        failure = failure_in_bulk(answer)
        if failure is None:
            remote_id = operation.remote_id
            if operation.action is Action.CREATE:
                remote_id = id_of_location(answer.get("location"))
                if not remote_id:
                    return _Left(operation, unknown=True)
            self._succeeded(operation, remote_id)
            return Outcome(operation.row_id, remote_id)
        if failure.status in (0, 429) or failure.status >= 500:
            return _Left(operation, unknown=True)  # it may have been carried out
        if failure.status in _SHAPE_REFUSED and operation.action in _MODIFYING:
            return _Left(operation)
        return _Left(operation, failure=failure)

    def _finish(self, left: _Left, stop: Event, since: float | None) -> Batch:
        if left.failure is None:
            return self._send_alone(
                left.operation, stop, unknown=left.unknown, since=since if left.unknown else None
            )
        try:
            error = self._refusal(left.operation, left.failure, stop)
        except AppError as unable:
            return Batch([], unable)
        if not isinstance(error, RecordRejected):
            return Batch([], error)
        return Batch([Outcome(left.operation.row_id, left.operation.remote_id, error)])

    # -- one operation --------------------------------------------------------------------------

    def _send_alone(
        self,
        operation: Operation,
        stop: Event,
        *,
        unknown: bool = False,
        since: float | None = None,
    ) -> Batch:
        """`unknown` says that it may have been carried out already; `since`, that the service
        has had the time to finish it then."""
        try:
            remote_id = self._perform(operation, stop, unknown=unknown, since=since)
        except RecordRejected as error:
            return Batch([Outcome(operation.row_id, operation.remote_id, error)])
        except _MayBeDone as later:
            return Batch([], later.error)
        except AppError as error:
            # What was looked up or sent before may have been the first try.
            undone = not unknown and nothing_done(error)
            return Batch(unsent([operation]) if undone else [], error)
        self._succeeded(operation, remote_id)
        return Batch([Outcome(operation.row_id, remote_id)])

    def _perform(
        self, operation: Operation, stop: Event, *, unknown: bool, since: float | None
    ) -> str:
        """The id of the object when it is done; raises AppError."""
        try:
            if operation.action is Action.CREATE:
                return self._create(operation, stop, unknown=unknown, since=since)
            if operation.action is Action.DELETE:
                self._client.remove(operation.kind, operation.remote_id, stop)
            elif self._puts():
                self._replace(operation, stop)
            else:
                self._modify(operation, stop, unknown=unknown)
        except ScimFailure as failure:
            raise self._refusal(operation, failure, stop) from failure
        except UnicodeEncodeError as exc:
            raise RecordRejected("remote_refused", technical="not text: lone surrogate") from exc
        return operation.remote_id

    def _create(
        self, operation: Operation, stop: Event, *, unknown: bool, since: float | None
    ) -> str:
        if unknown and (found := self._existing(operation, stop, since)):
            return found
        first, rest = split_members(operation.add_members, self._most_members)
        try:
            post = self._post_after_one if unknown else self._post
            made = post(operation, first, stop)
        except OutcomeUnknown:
            made = self._made_after_all(operation, first, stop)
        except ScimFailure as failure:
            if failure.status < 500 or failure.status == 501:
                raise
            made = self._made_after_all(operation, first, stop)
        remote_id = made.get("id")
        if not isinstance(remote_id, str) or not remote_id:
            remote_id = self._existing(operation, stop)
            if not remote_id:
                raise RecordRejected("remote_refused", technical="created without an id")
        if rest:
            self._send_members(operation.kind, remote_id, rest, (), stop)
        return remote_id

    def _post(
        self, operation: Operation, members: Sequence[MemberRef], stop: Event
    ) -> dict[str, Any]:
        return self._client.post(operation.kind, _document(operation, members), stop)

    def _made_after_all(
        self, operation: Operation, members: Sequence[MemberRef], stop: Event
    ) -> dict[str, Any]:
        """What a creation without an answer has made, or the next one makes."""
        try:
            if found := self._existing(operation, stop):
                return {"id": found}
            return self._post_after_one(operation, members, stop)
        except RecordRejected:
            raise
        except AppError as error:
            raise _MayBeDone(error) from error

    def _post_after_one(
        self, operation: Operation, members: Sequence[MemberRef], stop: Event
    ) -> dict[str, Any]:
        """Again, after a creation that had no answer and was not found. What was slow may be
        carried out in between: the object that this one collides with is then the one we made, and
        not one that was there before."""
        try:
            return self._post(operation, members, stop)
        except ScimFailure as failure:
            if failure.status == 409 and (found := self._existing(operation, stop)):
                return {"id": found}
            raise

    def _settled(self, stop: Event) -> float:
        """Lets the service finish what it may still be at; the moment from which on an answer
        shows it."""
        self._sleep(stop, _SETTLE_S)
        return self._clock()

    def _existing(self, operation: Operation, stop: Event, since: float | None = None) -> str:
        """The id of the object that an unanswered creation made after all, or empty."""
        not_before = self._settled(stop) if since is None else since
        found = self._reader.find(
            operation.kind, external_id=operation.guid, stop=stop, not_before=not_before
        )
        return found.id if found else ""

    def _modify(self, operation: Operation, stop: Event, *, unknown: bool) -> None:
        ops = documents.field_ops(operation.guid, operation.fields, active=operation.active)
        if unknown:
            self._modify_precisely(operation, stop)
            return
        try:
            if ops:
                self._patch(operation, ops, stop)
            self._send_members(
                operation.kind,
                operation.remote_id,
                operation.add_members,
                operation.remove_members,
                stop,
            )
        except OutcomeUnknown:
            # What PATCH sets can be set twice; what it removes may be gone, so look first.
            self._modify_precisely(operation, stop)
        except ScimFailure as failure:
            if failure.status not in _SHAPE_REFUSED:
                raise
            self._modify_precisely(operation, stop)

    def _modify_precisely(self, operation: Operation, stop: Event) -> None:
        """With the object as it is in hand: adds what is missing, removes what is there."""
        current = self._client.get(operation.kind, operation.remote_id, stop)
        if current is None:
            raise ScimFailure(404, "", "")
        ops = documents.field_ops(
            operation.guid, operation.fields, active=operation.active, current=current
        )
        add, remove = operation.add_members, operation.remove_members
        if add or remove:
            there = documents.member_ids(current)
            add = tuple(member for member in add if member.remote_id not in there)
            remove = tuple(member for member in remove if member.remote_id in there)
        if ops:
            self._patch_in_any_shape(operation, ops, stop)
        for members in (Members(add, ()), Members((), remove)):
            if members.add or members.remove:
                self._members_in_any_shape(operation, members, stop)

    def _patch(self, operation: Operation, ops: Ops, stop: Event) -> None:
        body = self._shape.body(ops)
        self._client.patch(operation.kind, operation.remote_id, body, stop)
        self._shape_known = True

    def _patch_in_any_shape(self, operation: Operation, ops: Ops, stop: Event) -> None:
        self._in_any_shape(operation, lambda: self._patch(operation, ops, stop), stop)

    def _members_in_any_shape(self, operation: Operation, members: Members, stop: Event) -> None:
        def send() -> None:
            self._send_members(
                operation.kind, operation.remote_id, members.add, members.remove, stop
            )

        self._in_any_shape(operation, send, stop)

    def _in_any_shape(self, operation: Operation, send: Callable[[], None], stop: Event) -> None:
        """The standard's PATCH; once it is clear that a service takes only the older form, that;
        PUT when it takes neither."""
        try:
            send()
            return
        except ScimFailure as failure:
            if failure.status not in _SHAPE_REFUSED or not self._may_try_legacy():
                raise
            refused = failure
        self._legacy_tries += 1
        self._shape = Shape(legacy=True)
        try:
            send()
        except ScimFailure as failure:
            if not self._shape_known:
                self._shape = Shape()
            if failure.status == 501:
                self._patch_refused = True
                self._replace(operation, stop)
                return
            raise refused from failure

    def _may_try_legacy(self) -> bool:
        return not self._shape_known and self._legacy_tries < _LEGACY_TRIES

    # -- members --------------------------------------------------------------------------------

    def _send_members(
        self,
        kind: Kind,
        remote_id: str,
        add: Sequence[MemberRef],
        remove: Sequence[MemberRef],
        stop: Event,
    ) -> None:
        """In requests of a size that services take; half of it after each 413."""
        waiting = list(member_chunks(add, remove, self._most_members))
        while waiting:
            members = waiting.pop(0)
            body = self._shape.body(documents.member_ops(members.add, members.remove))
            try:
                self._client.patch(kind, remote_id, body, stop)
            except ScimFailure as failure:
                if failure.status != 413 or members.size < 2:
                    raise
                self._most_members = max(members.size // 2, 1)
                waiting[:0] = member_chunks(members.add, members.remove, self._most_members)
            else:
                self._shape_known = True

    # -- PUT ------------------------------------------------------------------------------------

    def _puts(self) -> bool:
        return self._patch_refused or not self._features(_NEVER).capabilities.patch

    def _replace(self, operation: Operation, stop: Event) -> None:
        """Read, merge, write; with the ETag where there is one, again when it changed.

        Of one object one at a time: two halves of a group's members would otherwise be merged into
        the same state, and without an ETag the second would undo the first.
        """
        with self._whole[hash(operation.remote_id) % _WHOLE]:
            self._replace_whole(operation, stop)

    def _replace_whole(self, operation: Operation, stop: Event) -> None:
        for attempt in range(1, _PUT_TRIES + 1):
            current = self._client.get(operation.kind, operation.remote_id, stop)
            if current is None:
                raise ScimFailure(404, "", "")
            merged = _merged(current, operation)
            try:
                self._client.put(
                    operation.kind, operation.remote_id, merged, etag_of(current), stop
                )
                return
            except OutcomeUnknown:
                if attempt == _PUT_TRIES:
                    raise
            except ScimFailure as failure:
                if failure.status != 412 or attempt == _PUT_TRIES:
                    raise

    # -- refusals -------------------------------------------------------------------------------

    def _succeeded(self, operation: Operation, remote_id: str) -> None:
        self._trouble.over()
        if operation.action is Action.CREATE:
            name = operation.fields.get("userName") or operation.fields.get("displayName") or ""
            mail = operation.fields.get("emails.work")
            self._reader.created(
                RemoteObject(
                    remote_id, operation.kind, operation.guid, name, (mail,) if mail else ()
                )
            )

    def _refusal(self, operation: Operation, failure: ScimFailure, stop: Event) -> AppError:
        """What a refused operation means: an error of this object, or of everything."""
        status = failure.status
        if status in (404, 410) and operation.action is not Action.CREATE:
            return RecordRejected("remote_missing", technical=failure.technical)
        if status == 409:
            return self._conflict(operation, failure, stop)
        if status == 403:
            return self._forbidden(failure, stop)
        if status >= 500 and status != 501:
            if self._trouble.again(status) >= _IN_A_ROW:
                return self._client.error(failure)
            return RecordRejected("remote_failed", status=status, technical=failure.technical)
        if status in (404, 405, 401):
            return self._client.error(failure)
        return RecordRejected("remote_refused", technical=failure.technical)

    def _forbidden(self, failure: ScimFailure, stop: Event) -> AppError:
        """Protected object, or role lost: told apart by whether people can still be read."""
        error = self._client.error(failure)
        if error.code != "role_lost":
            return error
        if self._trouble.again(403) >= _IN_A_ROW:
            return error
        try:
            self._client.page(Kind.USER, {"startIndex": 1, "count": 1}, stop)
        except ScimFailure as denied:
            return self._client.error(denied)
        return RecordRejected("remote_refused", technical=failure.technical)

    def _conflict(self, operation: Operation, failure: ScimFailure, stop: Event) -> AppError:
        """409: which object has the value that must be unique (RFC 7644 3.3), where it can be
        found; other conflicts are refusals of this object."""
        if "owner_pending" in failure.detail:
            return RecordRejected("remote_owner_protected", technical=failure.technical)
        said: dict[str, Param] = {"technical": failure.technical}
        if operation.action is Action.DELETE:
            return RecordRejected("remote_refused", **said)
        other = self._holder(operation, stop)
        if other is None:
            code = "remote_conflict" if operation.fields else "remote_refused"
            return RecordRejected(code, name=_name(operation), **said)
        return RecordRejected("remote_conflict", id=other.id, name=other.name, **said)

    def _holder(self, operation: Operation, stop: Event) -> RemoteObject | None:
        fields = operation.fields
        name = fields.get("userName" if operation.kind is Kind.USER else "displayName") or ""
        mail = fields.get("emails.work") or ""
        for search in ((operation.guid, "", ""), ("", name, ""), ("", "", mail)):
            anchor, by_name, by_mail = search
            try:
                found = self._reader.find(
                    operation.kind, external_id=anchor, name=by_name, mail=by_mail, stop=stop
                )
            except RecordRejected:
                continue
            if found is not None and found.id != operation.remote_id:
                return found
        return None


def _untried(alone: Sequence[_Left]) -> list[Outcome]:
    return unsent(left.operation for left in alone if not left.unknown and left.failure is None)


class _Trouble:
    """How often in a row every operation was refused in the same way."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._status = 0
        self._times = 0

    def again(self, status: int) -> int:
        with self._lock:
            self._times = self._times + 1 if status == self._status else 1
            self._status = status
            return self._times

    def over(self) -> None:
        with self._lock:
            self._times = 0


_MODIFYING: Final = frozenset({Action.UPDATE, Action.ENABLE, Action.DISABLE})
_NEVER: Final = Event()


def _document(operation: Operation, members: Sequence[MemberRef] | None = None) -> dict[str, Any]:
    return documents.new_document(
        operation.kind,
        operation.guid,
        operation.fields,
        active=operation.active,
        members=operation.add_members if members is None else members,
    )


def _ops(operation: Operation) -> Ops:
    ops = documents.field_ops(operation.guid, operation.fields, active=operation.active)
    return ops + documents.member_ops(operation.add_members, operation.remove_members)


def _merged(current: Mapping[str, Any], operation: Operation) -> dict[str, Any]:
    """The object as it is with the operation's changes, without what only the service writes."""
    merged = {k: v for k, v in current.items() if k not in ("meta", "groups", "password")}
    documents.set_fields(merged, operation.fields)
    if operation.fields:
        merged["externalId"] = operation.guid
    if operation.active is not None:
        merged["active"] = operation.active
    if operation.add_members or operation.remove_members:
        gone = {member.remote_id for member in operation.remove_members}
        there = documents.member_ids(current)
        kept = [m for m in merged.get("members", []) if m.get("value") not in gone]
        added = [m for m in operation.add_members if m.remote_id not in there]
        merged["members"] = kept + [documents.member_value(member) for member in added]
    return merged


def _name(operation: Operation) -> str:
    fields = operation.fields
    return fields.get("userName") or fields.get("displayName") or operation.guid
