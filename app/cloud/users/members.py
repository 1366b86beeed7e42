"""Members of a group in requests of a size that services take (pure)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.sync.model import MemberRef

MOST_MEMBERS: Final = 8_000
MOST_MEMBER_BYTES: Final = 800_000
# `{"value":"..."},` and `{"op":"remove","path":"members[value eq \"...\"]"},` without the ids
_ADD_BYTES, _REMOVE_BYTES = 32, 64


@dataclass(frozen=True, slots=True)
class Members:
    add: Sequence[MemberRef]
    remove: Sequence[MemberRef]

    @property
    def size(self) -> int:
        return len(self.add) + len(self.remove)


def split_members(
    members: Sequence[MemberRef], most: int
) -> tuple[Sequence[MemberRef], Sequence[MemberRef]]:
    first = next(member_chunks(members, (), most), None)
    taken = 0 if first is None else len(first.add)
    return members[:taken], members[taken:]


def member_chunks(
    add: Sequence[MemberRef], remove: Sequence[MemberRef], most: int
) -> Iterator[Members]:
    """Removals and additions in requests of at most `most` members and 800 kB."""
    adding: list[MemberRef] = []
    removing: list[MemberRef] = []
    size = 0
    tagged = [(m, removing, _REMOVE_BYTES) for m in remove] + [(m, adding, _ADD_BYTES) for m in add]
    for member, group, overhead in tagged:
        weight = overhead + len(member.remote_id.encode())
        full = len(adding) + len(removing) >= most or size + weight > MOST_MEMBER_BYTES
        if full and (adding or removing):
            yield Members(tuple(adding), tuple(removing))
            adding.clear()
            removing.clear()
            size = 0
        group.append(member)
        size += weight
    if adding or removing:
        yield Members(tuple(adding), tuple(removing))
