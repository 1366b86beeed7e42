"""What the mapping page knows of users and of groups, and remembers while the wizard is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services import Survey
from app.setup import field_mapping as maps
from app.setup.field_mapping import EACH, History, Trial
from app.sync.model import Kind
from app.sync.plan import Policy, fingerprint
from app.sync.survey import MappedField, Person, SurveyInfo
from app.ui.wizard.session import Session

STEPPED_THROUGH = 200
"""Samples that the arrows go through; everybody else is found by typing."""
LOOKED_AT = 20
"""Of these so many are asked whether they are in scope, for a first sample."""
GOOD_ENOUGH = 0.7
"""Whoever has this share of the fields filled is a good one."""


@dataclass
class Side:
    """The map of one kind of object, and what the directory said about it."""

    kind: Kind
    history: History
    current: str = ""
    """The field whose row is chosen."""
    people: list[Person] = field(default_factory=list)
    sample: Person | None = None
    results: Mapping[str, MappedField] = field(default_factory=dict)
    outside: str = ""
    """Why the sample is not in scope, in words; empty when it is."""
    trial: Trial | None = None
    tried_on: str = ""
    """The pass and the selection that `trial` belongs to."""

    def tried(self, policy: Policy, info: SurveyInfo | None) -> Trial | None:
        """The trial, while pass and selection are those that it was made with."""
        return self.trial if info and self.tried_on == ground(policy, info) else None

    def is_tried(self, policy: Policy, info: SurveyInfo | None) -> bool:
        """Whether exactly this map was tried."""
        trial = self.tried(policy, info)
        return trial is not None and trial.map == maps.map_of(policy, self.kind)


def ground(policy: Policy, info: SurveyInfo) -> str:
    """What a map is tried on: one pass, and who of it is selected."""
    return f"{info.read_id} {fingerprint(Policy(policy.scope))}"


def remembered(session: Session) -> dict[Kind, Side]:
    """The sides as they were left, with their undo; anew where the draft has another map now."""
    before = session.seen.get("mapping")
    known: dict[Kind, Side] = before if isinstance(before, dict) else {}
    sides = {}
    for kind in EACH:
        map = maps.map_of(session.draft.policy, kind)
        side = known.get(kind)
        if side is None or side.history.map != map:
            side = Side(kind, History(map))
        sides[kind] = side
    session.seen["mapping"] = sides
    return sides


def first_samples(
    survey: Survey, policy: Policy, kind: Kind, before: Person | None
) -> tuple[list[Person], Person | None]:
    """Whom to step through, and whom to begin with: the one from before while there is one,
    otherwise of those in scope who has most fields filled. May block."""
    people = list(survey.people("", kind, STEPPED_THROUGH))
    if before is not None and (again := survey.person(before.guid)) is not None:
        return people, again
    best, most = (people[0] if people else None), -1
    for person in people[:LOOKED_AT]:
        if all(verdict.passed for verdict in survey.decide(policy, person.guid)):
            filled = sum(bool(made.value) for made in survey.mapped(policy, person.guid))
            if filled > most:
                best, most = person, filled
            if filled >= len(maps.map_of(policy, kind)) * GOOD_ENOUGH:
                break
    return people, best
