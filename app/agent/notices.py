"""What is worth interrupting somebody for, and that it is said once (pure).

Few things are: what the guard holds, two failures in a row, the owner or a sign-in, a controller
that has fallen silent, and what ends on a day that is known. Everything else waits in the window.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from app.agent.verdict import Todo, Verdict

HELD = ("todo_held", "todo_unit_gone", "todo_right_lost")
FAILING = "verdict_failing"
SIGN_IN = ("todo_sign_in", "todo_owner", "todo_owner_at_risk", "todo_directory")
SILENT = ("todo_agents_silent",)
ENDS = ("todo_certificate", "todo_trust", "todo_password")
_UNKNOWN = frozenset({"verdict_memory_unread", "verdict_settings_unread"})


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say. `key` is the same as long as it is the same thing."""

    key: str
    todo: Todo


def notices(verdict: Verdict) -> tuple[Notice, ...]:
    """All that is worth saying now, whether it was said or not."""
    return tuple(_notices(verdict))


def due(verdict: Verdict, told: Collection[str]) -> tuple[tuple[Notice, ...], frozenset[str]]:
    """`told`: keys of what was said already -> what is to be said now, and the keys to keep.

    What is over is forgotten, so that it is said again when it comes back. While nobody can tell
    what is so (a memory that cannot be read), nothing is said and nothing forgotten.
    """
    if verdict.code in _UNKNOWN:
        return (), frozenset(told)
    found = notices(verdict)
    keys = frozenset(notice.key for notice in found)
    return tuple(n for n in found if n.key not in told), keys


def _notices(verdict: Verdict) -> Iterator[Notice]:
    if verdict.code == FAILING:
        yield Notice(FAILING, Todo(FAILING, verdict.params, "overview", error=verdict.error))
    for todo in verdict.todos:
        params = todo.params
        if todo.code in SIGN_IN:
            yield Notice(todo.code, todo)
        elif todo.code in HELD:
            yield Notice(f"{todo.code}:{params.get('guid', '')}", todo)
        elif todo.code in SILENT:
            yield Notice(f"{todo.code}:{params.get('hosts', '')}", todo)
        elif todo.code.removesuffix("_over") in ENDS:
            # Once when it comes near, once when it is urgent, once when it is over; and anew for
            # whatever has taken its place.
            named = params.get("host") or params.get("subject") or params.get("user") or ""
            yield Notice(f"{todo.code}:{named}:{params.get('date', '')}:{todo.look}", todo)
