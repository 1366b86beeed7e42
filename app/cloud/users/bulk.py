"""The operations of a bulk message, and which answer belongs to which (pure)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.cloud.users.protocol import bulk_status, failure_in_bulk, id_of_location
from app.sync.model import Action, Operation


@dataclass(frozen=True, slots=True)
class Encoded:
    """One operation as it is sent."""

    operation: Operation
    raw: bytes | None
    """The operation as part of a bulk message; None when it has to go alone."""


def paired(
    chunk: Sequence[Encoded], answers: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[Encoded, Mapping[str, Any] | None]]:
    """Each operation with its answer: by bulkId, else by its address, else by its place.

    Only a creation's bulkId must come back (RFC 7644 3.7); the order is not promised.
    """
    named = {a["bulkId"]: a for a in answers if isinstance(a.get("bulkId"), str)}
    if len(named) == len(answers):
        for encoded in chunk:
            yield encoded, named.get(f"r{encoded.operation.row_id}")
        return
    located: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for a in answers:
        if not isinstance(a.get("bulkId"), str):
            address = str(a.get("method", "")).upper(), id_of_location(a.get("location"))
            located.setdefault(address, []).append(a)
    in_order = len(answers) == len(chunk)
    for place, encoded in enumerate(chunk):
        operation = encoded.operation
        answer = named.get(f"r{operation.row_id}")
        if answer is None and operation.action is not Action.CREATE:
            method = "DELETE" if operation.action is Action.DELETE else "PATCH"
            same = located.get((method, operation.remote_id), [])
            if len(same) > 1 and any(failure_in_bulk(a) for a in same):
                # Parts of one group's members: which of them was refused is not said.
                yield encoded, None
                continue
            answer = same[0] if same else None
        if answer is None and in_order and _fits(operation, answers[place]):
            answer = answers[place]
        yield encoded, answer


def _fits(operation: Operation, answer: Mapping[str, Any]) -> bool:
    """Whether an answer without a name can belong to this operation."""
    method = {Action.CREATE: "POST", Action.DELETE: "DELETE"}.get(operation.action, "PATCH")
    same_method = str(answer.get("method", method)).upper() == method
    return same_method and "bulkId" not in answer and bulk_status(answer) != 0
