"""How fast requests may go: one bucket for all threads, and how long to wait between attempts."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from threading import Event, Lock
from typing import Final

from app.errors import Stopped

Clock = Callable[[], float]
Pause = Callable[[Event, float], None]
"""Sleeps up to so many seconds; raises Stopped as soon as the event is set."""

FIRST_BACKOFF_S: Final = 0.5
LONGEST_BACKOFF_S: Final = 30.0
_SAME_REFUSAL_S: Final = 1.0
_HAIR: Final = 1e-6
_RECOVERY: Final = 1.02
_SLOWEST_PER_S: Final = 0.2


def pause(stop: Event, seconds: float) -> None:
    """Sleeps; raises Stopped when the event is set before or meanwhile."""
    if stop.wait(max(seconds, 0.0)):
        raise Stopped


class TokenBucket:
    """At most `rate_per_s` requests a second on average, `burst` of them at once.

    A service that says "too many" halves the rate for every thread and closes the bucket for as
    long as it asked; each success after that opens it a little (2 %), up to the first rate.
    """

    def __init__(
        self, rate_per_s: float = 200.0, *, burst: int = 20, clock: Clock = time.monotonic
    ) -> None:
        self._clock = clock
        self._lock = Lock()
        self._fastest = rate_per_s
        self._rate = rate_per_s
        self._burst = float(burst)
        self._tokens = float(burst)
        self._filled_at = clock()
        self._closed_until = -math.inf
        self._halved_at = -math.inf

    @property
    def rate_per_s(self) -> float:
        return self._rate

    def take(self, stop: Event, sleep: Pause = pause) -> None:
        """Waits for a token; raises Stopped."""
        while True:
            wait_s = self._try_take()
            if wait_s <= 0:
                return
            sleep(stop, wait_s)

    def slow_down(self, wait_s: float) -> None:
        """Nobody sends for `wait_s`, and then everybody sends at half the rate."""
        with self._lock:
            now = self._clock()
            # Six threads that hear the same refusal halve the rate once, not six times.
            if now >= self._closed_until and now - self._halved_at >= _SAME_REFUSAL_S:
                self._rate = max(self._rate / 2, _SLOWEST_PER_S)
                self._halved_at = now
            self._closed_until = max(self._closed_until, now + wait_s)
            self._tokens = min(self._tokens, 1.0)
            self._filled_at = now

    def succeeded(self) -> None:
        with self._lock:
            self._rate = min(self._rate * _RECOVERY, self._fastest)

    def _try_take(self) -> float:
        """Takes a token and returns 0, or returns the seconds until one may be there."""
        with self._lock:
            now = self._clock()
            if now < self._closed_until:
                return self._closed_until - now
            earned = max(now - max(self._filled_at, self._closed_until), 0.0) * self._rate
            self._tokens = min(self._tokens + earned, self._burst)
            self._filled_at = now
            # A hair less than a token is one: the wait for the rest may not even move the clock.
            if self._tokens >= 1 - _HAIR:
                self._tokens = max(self._tokens - 1, 0.0)
                return 0.0
            return (1 - self._tokens) / self._rate


def backoff_s(attempt: int) -> float:
    """Exponential, with full jitter in its upper half: 0.25..0.5 s for attempt 1, then doubled."""
    longest = min(FIRST_BACKOFF_S * 2.0 ** (attempt - 1), LONGEST_BACKOFF_S)
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads load, hides nothing


def clock_time(seconds: float, now: datetime | None = None) -> str:
    """The local time of day in so many seconds, as a person reads it (`10:42:30`)."""
    then = (now or datetime.now(UTC)) + timedelta(seconds=seconds)
    return then.astimezone().strftime("%H:%M:%S")


def retry_after_s(value: str | None, now: datetime | None = None) -> float | None:
    """Seconds of a Retry-After header (RFC 9110 10.2.3), which has seconds or a date."""
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        date = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max((date - (now or datetime.now(UTC))).total_seconds(), 0.0)
