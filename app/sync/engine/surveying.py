"""A pass over the directory for settings that are being edited: nothing is planned or sent.

It takes the place of the pass before, so that a stored plan becomes stale, as with every newer
one. Beyond that it leaves the sync as it is:

* it is never trusted: what later runs are measured against is what an applied run has seen;
* no unit becomes known by it: whoever asked to be asked about new units is still asked;
* claims, disputes and the service's listing stay those of the last run;
* the listing of units takes effect together with the people who were placed by it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from threading import Event
from typing import Protocol

from app.sync import mapping
from app.sync.criteria import Scope
from app.sync.engine.deciding import Fields, Maps
from app.sync.engine.memory import Passes, Units
from app.sync.engine.ports import OnProgress, Source
from app.sync.engine.reading import pass_over, require_same_units
from app.sync.mapping import spelling
from app.sync.model import Kind, Progress
from app.sync.plan import Policy
from app.sync.stored import ReadInfo
from app.sync.survey import SurveyInfo


class SurveyStore(Passes, Protocol):
    """Where a survey is kept."""

    @property
    def units(self) -> Units: ...


def survey(
    *,
    policy: Policy,
    saved: Policy | None = None,
    further: Sequence[str] = (),
    source: Source,
    store: SurveyStore,
    stop: Event,
    on_progress: OnProgress = lambda progress: None,
    clock: Callable[[], float] = time.time,
    fields: Fields | None = None,
) -> SurveyInfo:
    """Reads every unit, user and group, with what the settings ask for (those being edited, and
    those in force, so that both can be tried on it), what is well known, and `further` attributes.

    Raises what the source raises, Stopped, and Unavailable `units_changed`; the pass before then
    stays as it was.
    """
    maps = Maps(policy, fields or Fields())
    in_force = Maps(saved or policy, fields or Fields())
    on_progress(Progress("units"))
    units = source.units()
    scope = Scope.build(policy.scope, units, known_units=store.units.known())
    read_id, proof = pass_over(
        source,
        store,
        attributes={
            kind: _asked(maps.attributes(kind), in_force.attributes(kind), further) for kind in Kind
        },
        queries=_queries(in_force.policy, policy),
        stop=stop,
        on_progress=on_progress,
        clock=clock,
    )
    require_same_units(scope, source, maps)
    store.units.save(units, known=False, now=clock())
    info = surveyed(store.snapshot.finish(read_id, proof, clock()))
    on_progress(Progress("done", info.users + info.groups))
    return info


def surveyed(read: ReadInfo) -> SurveyInfo:
    """What a pass can answer; of attributes, those that it asked for of users and groups alike."""
    asked = [read.attributes.get(kind, frozenset()) for kind in Kind]
    return SurveyInfo(
        read_id=read.id,
        read_at=read.ended_at,
        users=read.users,
        groups=read.groups,
        complete=read.proof.complete,
        attributes=frozenset(map(spelling, frozenset.intersection(*asked))),
    )


def _asked(*wanted: Iterable[str]) -> tuple[str, ...]:
    """Each attribute once. What holds a secret is never asked for, whoever names it."""
    names = {spelling(name) for group in (*wanted, mapping.well_known()) for name in group}
    return tuple(sorted(name for name in names if mapping.is_attribute(name)))


def _queries(saved: Policy, edited: Policy) -> tuple[str, ...]:
    """Number 0 is that of the settings in force, as in every run."""
    first, second = saved.scope.user_query, edited.scope.user_query
    return (first,) if second in (first, "") else (first, second)
