"""A trace in words: each step, each fact, and what a person can do; for the screen, for a terminal
and to be copied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from app import text
from app.errors import Param


class Step(Protocol):
    """`services.ExplanationStep`."""

    @property
    def step(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def params(self) -> Mapping[str, Param]: ...
    @property
    def passed(self) -> bool: ...


class Trace(Protocol):
    """`services.Explanation`."""

    @property
    def guid(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def dn(self) -> str: ...
    @property
    def steps(self) -> Sequence[Step]: ...
    @property
    def facts(self) -> Sequence[Step]: ...


def name_of(step: Step) -> str:
    """What the step is called, as it begins a line."""
    called = text.sentence(f"explain_step_{step.step}")
    return called[:1].upper() + called[1:]


def fact(step: Step) -> str:
    """What stands beside the steps."""
    params = dict(step.params)
    if step.step in ("plan", "last") and "action" in params:
        params["action"] = text.sentence(f"action_{params['action']}")
    return text.sentence(step.code, params)


def said(step: Step, before: Sequence[Step]) -> str:
    """What was decided. A reason that was said at its own step is not said again: of the action,
    what comes of it."""
    if step.step == "action" and any(step.code == each.code for each in before):
        return text.sentence(f"action_{step.params['action']}")
    return text.sentence(step.code, step.params)


def fix(steps: Sequence[Step]) -> str:
    """What a person can do about the last step, where there is something."""
    if not steps or steps[-1].passed:
        return ""
    last = steps[-1]
    return text.fill(text.words(last.code, last.params).fix, last.params)


def as_text(trace: Trace) -> str:
    """All of it as lines, to be sent to somebody."""
    lines = [trace.name, trace.dn, trace.guid, ""]
    for at, step in enumerate(trace.steps):
        verdict = text.sentence("explain_yes" if step.passed else "explain_no")
        lines.append(f"{verdict}  {name_of(step)}: {said(step, trace.steps[:at])}")
    if way := fix(trace.steps):
        lines.append(way)
    lines.append("")
    lines += [f"{name_of(step)}: {fact(step)}" for step in trace.facts]
    return "\n".join(lines).strip() + "\n"
