"""Which zones can be chosen, and which one is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.setup import zones
from app.sync import schedule
from app.sync.schedule import Frequency, Schedule

WINTER = datetime(2026, 1, 15, 12, tzinfo=UTC)
SUMMER = datetime(2026, 7, 15, 12, tzinfo=UTC)
LISTED = zones.listed(WINTER)


def test_places_by_name_with_their_offset_now() -> None:
    offsets = {zone.name: zone.offset for zone in LISTED}
    assert offsets["Europe/Berlin"] == "UTC+01:00"
    assert offsets["Asia/Kolkata"] == "UTC+05:30"
    assert offsets["America/St_Johns"] == "UTC-03:30"
    assert offsets["UTC"] == "UTC+00:00"
    assert {z.name: z.offset for z in zones.listed(SUMMER)}["Europe/Berlin"] == "UTC+02:00"
    assert list(offsets) == sorted(offsets)
    assert len(LISTED) > 300
    # a sign that means the opposite is offered to nobody
    assert not [name for name in offsets if name.startswith(("Etc/", "posix", "US/"))]


def test_each_can_be_scheduled() -> None:
    for zone in LISTED:
        made = replace(Schedule(Frequency.DAILY), time_zone=zone.name)
        assert schedule.check(made) == ()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("  europe/berlin ", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("America/New York", "America/New_York"),
        ("ｕｔｃ", "UTC"),
        ("Buenos Aires", "Buenos Aires"),  # two zones end so: not guessed
        ("", ""),
        ("Atlantis", "Atlantis"),
    ],
)  # fmt: skip
def test_what_a_person_means(typed: str, name: str) -> None:
    assert zones.meant(typed, LISTED) == name


@given(st.text(max_size=50))
def test_anything_can_be_typed(text: str) -> None:
    zones.meant(text, LISTED)
