"""Misbehaviour on request, so that a client's bad days can be tested on a real server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .results import Code, Refusal, bind_diagnostic


@dataclass
class Faults:
    """Set while the server runs; everything off by default.

    `searches_until_error` and `searches_until_drop` count the searches (each page is one) that
    still succeed: with 3, the fourth and all after it fail, until the field is None again. A
    dropped search sends half of its answer and closes the connection.
    """

    delay_s: float = 0.0  # before every search
    searches_until_error: int | None = None
    searches_until_drop: int | None = None
    error: Code = Code.BUSY
    bind_error: Code | None = None
    bind_sub_code: str = ""
    """Result 49 with this `data`, whatever the credentials are: `80090346` (channel binding)."""

    def of_bind(self) -> None:
        if self.bind_error is not None:
            raise Refusal(self.bind_error)
        if self.bind_sub_code:
            raise Refusal(Code.INVALID_CREDENTIALS, bind_diagnostic(self.bind_sub_code))

    def of_search(self) -> SearchFaults:
        """What this search will suffer."""
        self.searches_until_error, fails = _counted(self.searches_until_error)
        self.searches_until_drop, drops = _counted(self.searches_until_drop)
        return SearchFaults(self.delay_s, self.error if fails else None, drops)


def _counted(left: int | None) -> tuple[int | None, bool]:
    if left is None:
        return None, False
    return (left - 1, False) if left > 0 else (0, True)


@dataclass
class SearchFaults:
    """The misbehaviour of one search."""

    delay_s: float
    error: Code | None
    drops: bool
    dropped: bool = False

    def applied(self, answers: Iterator[bytes]) -> Iterator[bytes]:
        """Half of what would have been sent, then the fault."""
        if self.error is None and not self.drops:
            yield from answers
            return
        whole = b"".join(answers)
        yield whole[: len(whole) // 2] if self.drops else b""
        if self.error is not None:
            raise Refusal(self.error)
        self.dropped = True
