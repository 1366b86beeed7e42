"""Which of three clocks is wrong, and whether that stops anything."""

from __future__ import annotations

import pytest

from app.active_directory.clocks import CONTROLLER, MACHINE, SERVICE, Verdict, judge
from app.findings import CheckState

OK, WARNING, FAILED = CheckState.OK, CheckState.WARNING, CheckState.FAILED


@pytest.mark.parametrize(
    ("controller_s", "verdict"),
    [
        (0.4, Verdict(OK, "", 0)),
        (120.0, Verdict(OK, "", 120)),
        (-121.0, Verdict(WARNING, CONTROLLER, -121)),
        (300.0, Verdict(WARNING, CONTROLLER, 300)),
        (301.0, Verdict(FAILED, CONTROLLER, 301)),
        (-4000.0, Verdict(FAILED, CONTROLLER, -4000)),
    ],
)
def test_two_clocks(controller_s: float, verdict: Verdict) -> None:
    assert judge(controller_s, None) == verdict


@pytest.mark.parametrize(
    ("controller_s", "service_s", "verdict"),
    [
        (1.0, -1.0, Verdict(OK, "", 2)),
        (60.0, -60.0, Verdict(OK, "", 120)),
        (400.0, 401.0, Verdict(FAILED, MACHINE, -400)),
        (-400.0, -401.0, Verdict(FAILED, MACHINE, 400)),
        (200.0, 190.0, Verdict(WARNING, MACHINE, -200)),
        (400.0, 3.0, Verdict(FAILED, CONTROLLER, 400)),
        (-200.0, 3.0, Verdict(WARNING, CONTROLLER, -200)),
        (2.0, -500.0, Verdict(FAILED, SERVICE, -500)),
        (2.0, 150.0, Verdict(WARNING, SERVICE, 150)),
        (1000.0, -1000.0, Verdict(FAILED, "", 2000)),
        (130.0, -130.0, Verdict(WARNING, "", 260)),
    ],
)
def test_three_clocks(controller_s: float, service_s: float, verdict: Verdict) -> None:
    assert judge(controller_s, service_s) == verdict


@pytest.mark.parametrize("service_s", [-90.0, 0.0, 90.0])
@pytest.mark.parametrize("controller_s", [-90.0, 0.0, 90.0])
def test_no_pair_is_overlooked(controller_s: float, service_s: float) -> None:
    """Each is close to this machine, and yet two of them may be too far from one another."""
    apart = abs(controller_s - service_s)
    assert judge(controller_s, service_s).state is (WARNING if apart > 120 else OK)
