"""The bucket, the waits and the token that one thread renews for all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cloud.pacing import LONGEST_BACKOFF_S, TokenBucket, backoff_s, pause, retry_after_s
from app.cloud.tokens import FixedToken, SignedInToken, Tokens
from app.errors import Misconfigured, Stopped
from tests.held_secrets import Holder


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 50.0

    def clock(self) -> float:
        return self.now

    def sleep(self, stop: Event, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


def take(bucket: TokenBucket, time: Time, times: int) -> float:
    start = time.now
    for _ in range(times):
        bucket.take(Event(), time.sleep)
    return time.now - start


def test_a_burst_and_then_the_rate() -> None:
    time = Time()
    bucket = TokenBucket(10, burst=5, clock=time.clock)
    assert take(bucket, time, 5) == 0
    assert take(bucket, time, 20) == pytest.approx(2.0, abs=0.01)


def test_too_many_closes_it_and_halves_the_rate_until_it_goes_well_again() -> None:
    time = Time()
    bucket = TokenBucket(10, burst=1, clock=time.clock)
    take(bucket, time, 1)
    for _ in range(6):  # six threads hear the same refusal
        bucket.slow_down(30)
    assert bucket.rate_per_s == 5
    assert take(bucket, time, 1) == pytest.approx(30, abs=0.5)
    assert take(bucket, time, 10) == pytest.approx(2, abs=0.1)
    for _ in range(200):
        bucket.succeeded()
    assert bucket.rate_per_s == 10


def test_refusals_that_name_no_time_count_once_too() -> None:
    time = Time()
    bucket = TokenBucket(10, clock=time.clock)
    for _ in range(6):
        bucket.slow_down(0)
    assert bucket.rate_per_s == 5


def test_it_never_stops_altogether() -> None:
    time = Time()
    bucket = TokenBucket(10, clock=time.clock)
    for _ in range(50):
        bucket.slow_down(1)
        time.now += 2
    assert bucket.rate_per_s == pytest.approx(0.2)
    assert take(bucket, time, 3) < 20


@given(st.floats(0.01, 1000), st.integers(1, 50), st.integers(1, 100))
def test_never_more_than_the_rate_allows(rate: float, burst: int, times: int) -> None:
    time = Time()
    bucket = TokenBucket(rate, burst=burst, clock=time.clock)
    took = take(bucket, time, times)
    assert took >= (times - burst) / rate * 0.999 - 1e-3


@given(st.integers(1, 60))
def test_backoff_grows_and_is_bounded(attempt: int) -> None:
    longest = min(0.5 * 2.0 ** (attempt - 1), LONGEST_BACKOFF_S)
    assert longest / 2 <= backoff_s(attempt) <= longest


NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("Sun, 01 Mar 2026 12:01:30 GMT", 90.0),
        ("Sun, 01 Mar 2026 11:00:00 GMT", 0.0),
        ("-5", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("9" * 400, 999_999_999.0),
        ("\u0664", None),
    ],
)
def test_retry_after_has_seconds_or_a_date(value: str | None, seconds: float | None) -> None:
    assert retry_after_s(value, NOW) == seconds


@given(st.text())
def test_retry_after_may_hold_anything(value: str) -> None:
    found = retry_after_s(value, NOW)
    assert found is None or 0 <= found <= timedelta(days=4_000_000).total_seconds()


def test_a_stop_ends_a_pause() -> None:
    stop = Event()
    pause(stop, 0)
    stop.set()
    with pytest.raises(Stopped):
        pause(stop, 1000)


def test_new_tokens_are_kept_in_one_write() -> None:
    holder = Holder(access_token="a1", refresh_token="r1")
    bearer = SignedInToken(holder, lambda token: Tokens("a2", token + "+"))
    assert bearer.renew("a1") == "a2"
    assert holder.exchanged == [{"refresh_token", "access_token"}]
    assert holder.values == {"access_token": "a2", "refresh_token": "r1+"}


def test_a_sign_in_that_takes_the_place_of_this_one_is_taken_up() -> None:
    """Another owner, or the same one anew: the old refresh token may be revoked before or while
    it is asked with, and what it still got must not cover what is sealed now."""
    for answered in (True, False):
        holder = Holder(access_token="a1", refresh_token="r1")

        def refresh(token: str, holder: Holder = holder, answered: bool = answered) -> Tokens:
            assert token == "r1"
            holder.values.update(access_token="b1", refresh_token="s1")
            if answered:
                return Tokens("a2", "r2")
            raise Misconfigured("sign_in_needed")

        assert SignedInToken(holder, refresh).renew("a1") == "b1"
        assert holder.values == {"access_token": "b1", "refresh_token": "s1"}


def test_a_sign_in_that_was_ended_is_told() -> None:
    holder = Holder(access_token="a1", refresh_token="r1")

    def refused(_: str) -> Tokens:
        raise Misconfigured("sign_in_needed")

    with pytest.raises(Misconfigured, match="sign_in_needed"):
        SignedInToken(holder, refused).renew("a1")


def test_somebody_elses_renewal_is_taken() -> None:
    holder = Holder(access_token="a2", refresh_token="r1")
    bearer = SignedInToken(holder, lambda _: pytest.fail("refreshed twice"))
    assert bearer.renew("a1") == "a2"


def test_without_any_token_a_sign_in_is_needed() -> None:
    with pytest.raises(Misconfigured) as caught:
        SignedInToken(Holder(), lambda _: Tokens("x")).current()
    assert caught.value.code == "sign_in_needed"
    for use in (FixedToken("").current, lambda: FixedToken("t").renew("t")):
        with pytest.raises(Misconfigured) as refused:
            use()
        assert refused.value.code == "scim_token_refused"
