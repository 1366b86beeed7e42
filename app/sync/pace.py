"""How fast a run goes and how long it will take, from what it has done so far (pure)."""

from __future__ import annotations

from collections import deque

WINDOW_S = 30.0
LEAST_S = 4.0
LEAST_SHARE = 0.02


class Pace:
    """Fed with work done at times of a monotonic clock, in seconds. Work that falls begins anew."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()
        self._began: float | None = None

    def note(self, done: int, now: float) -> None:
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
            self._began = None
        if self._began is None:
            self._began = now
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[1][0] >= WINDOW_S:
            self._seen.popleft()

    def per_second(self) -> float | None:
        """Of the last half minute; None until it can be measured."""
        if len(self._seen) < 2:
            return None
        (since, first), (until, last) = self._seen[0], self._seen[-1]
        if until - since < LEAST_S or last <= first:
            return None
        return (last - first) / (until - since)

    def seconds_left(self, total: int) -> float | None:
        """None where it would be a guess: too little was done, or nothing moves."""
        rate = self.per_second()
        if rate is None or not total:
            return None
        done = self._seen[-1][1]
        if done < LEAST_SHARE * total:
            return None
        return max(0.0, (total - done) / rate)
