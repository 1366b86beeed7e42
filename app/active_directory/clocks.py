"""Three clocks: the controller's, this machine's and the service's. Which one is wrong? (pure)

Kerberos and tokens break over five minutes; two clocks that agree show which third one is off.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.findings import CheckState

WARNING_S = 120
LIMIT_S = 300

MACHINE, CONTROLLER, SERVICE = "machine", "controller", "service"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`odd` is the clock that the others disagree with, empty when all agree or none of them do.

    `ahead_s` is how far the odd one is ahead (negative: behind) of the one it is compared with,
    in whole seconds; of no odd one the largest difference.
    """

    state: CheckState
    odd: str
    ahead_s: int


def judge(controller_s: float, service_s: float | None) -> Verdict:
    """Each clock minus this machine's, in seconds. Without a service two clocks are compared,
    and the one that is not ours is named."""
    if service_s is None:
        return _verdict(CONTROLLER, controller_s)
    differences = {
        SERVICE: (controller_s, service_s),
        CONTROLLER: (service_s, controller_s),
        MACHINE: (service_s - controller_s, -controller_s),
    }
    odd = min(differences, key=lambda name: abs(differences[name][0]))
    between_others_s, ahead_s = differences[odd]
    largest_s = max(abs(controller_s), abs(service_s), abs(service_s - controller_s))
    if abs(between_others_s) > WARNING_S or abs(ahead_s) <= WARNING_S:
        return _verdict("", largest_s)
    return _verdict(odd, ahead_s)


def _verdict(odd: str, ahead_s: float) -> Verdict:
    whole = round(ahead_s)
    if abs(ahead_s) > LIMIT_S:
        return Verdict(CheckState.FAILED, odd, whole)
    if abs(ahead_s) > WARNING_S:
        return Verdict(CheckState.WARNING, odd, whole)
    return Verdict(CheckState.OK, "", whole)
