"""Sign-ins that are not used any more, and that the service was not told of yet.

They are sealed beside the other secrets of a connection until the service has ended them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import msgspec

from app.cloud.tokens import TokenHolder

FORMER: Final = "former_sign_ins"
"""The name of the secret that they are together."""


@dataclass(frozen=True, slots=True)
class Former:
    """The tokens of one, and where they are to be revoked."""

    tokens: Mapping[str, str | None] = field(repr=False)
    accounts_url: str = ""


def read(kept: str | None) -> tuple[Former, ...]:
    """What the secret holds, the oldest first."""
    return msgspec.json.decode(kept, type=tuple[Former, ...]) if kept else ()


def written(formers: Sequence[Former]) -> str | None:
    """The secret that holds these; None for none."""
    return msgspec.json.encode(tuple(formers)).decode() if formers else None


def put_aside(holder: TokenHolder, *dead: Former) -> None:
    """Keeps these beside those that wait already, in one write."""
    while True:
        kept = holder.get(FORMER)
        waiting = read(kept)
        more = [each for each in dead if each not in waiting and any(each.tokens.values())]
        if not more or holder.exchange({FORMER: written((*waiting, *more))}, {FORMER: kept}):
            return
