"""The service's client where a review suspected it."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest

from app.cloud.users.bulk import Encoded, paired
from app.cloud.users.documents import remote_object
from app.cloud.users.pool import Batch, in_pool
from app.errors import Unavailable
from app.sync.model import Action, Kind, Operation, Outcome


def test_outcomes_under_way_are_not_lost_when_the_next_item_fails() -> None:
    """The directory goes away while the next row is looked at once more."""
    go = Event()

    def items() -> Iterator[int]:
        yield from (1, 2, 3)
        go.set()
        raise Unavailable("directory_unreachable", host="x")

    def work(item: int, stop: Event) -> Batch:
        assert go.wait(10)
        return Batch([Outcome(item)])

    seen: list[int] = []

    def collect() -> None:
        for outcome in in_pool(items(), work, 4, Event(), lambda item: ()):
            seen.append(outcome.row_id)

    with pytest.raises(Unavailable):
        collect()
    assert sorted(seen) == [1, 2, 3]


def test_answers_to_two_parts_of_one_group_are_not_mixed_up() -> None:
    """A service that tells no bulkId back for PATCH answers both under one address."""
    parts = [
        Encoded(Operation(n, "g", Kind.GROUP, Action.UPDATE, remote_id="7"), b"{}") for n in (1, 2)
    ]
    done = {"method": "PATCH", "location": "https://x/Groups/7", "status": "204"}
    refused = {**done, "status": "400"}
    assert [answer for _, answer in paired(parts, [refused, done])] == [None, None]
    assert [answer for _, answer in paired(parts, [done, done])] == [done, done]


@pytest.mark.parametrize(
    ("value", "active"),
    [(True, True), (False, False), ("False", False), ("true", True), (0, False), (1, True)],
)
def test_active_in_all_its_spellings(value: object, active: bool) -> None:
    found = remote_object(Kind.USER, {"id": "1", "active": value})
    assert found is not None
    assert found.active is active
