"""Which object `sync --person` means, and what was decided about it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.command_line import explain
from app.command_line.terminal import Terminal
from app.errors import AppError, Misconfigured
from app.services import Explanation, Services

_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NAMED = 10


def named(services: Services, terminal: Terminal, query: str) -> str:
    """The GUID of the one object that a name, mail, account, DN or GUID means. Where a person
    watches they are asked which one; Misconfigured `person_several` elsewhere, and
    `explain_nobody` and its like."""
    guid = query.strip().strip("{}").lower()
    if _GUID.fullmatch(guid):
        return guid  # it may be of somebody who was never read
    found = services.plans.explain(query)
    if len(found) == 1:
        return found[0].guid
    if terminal.is_watched:
        return _chosen(terminal, query, found)
    names = ", ".join(f"{each.name} ({each.guid})" for each in found[:_NAMED])
    raise Misconfigured("person_several", who=query, count=len(found), names=names)


def _chosen(terminal: Terminal, query: str, found: Sequence[Explanation]) -> str:
    terminal.tell("person_which", who=query)
    for number, each in enumerate(found, 1):
        terminal.note(f"{number:3}  {each.name}  {each.dn or each.guid}")
    while True:
        answer = terminal.ask("person_number", count=len(found))
        if answer.isdigit() and 1 <= int(answer) <= len(found):
            return found[int(answer) - 1].guid


def show(services: Services, terminal: Terminal, guid: str) -> None:
    """The trace of that one, as it was decided now."""
    for explanation in _found(services, guid):
        explain.show(terminal, explanation)


def as_json(services: Services, guid: str) -> dict[str, object] | None:
    """The same for a script; None where nothing is known of it."""
    found = _found(services, guid)
    return explain.as_json(found[0]) if found else None


def _found(services: Services, guid: str) -> Sequence[Explanation]:
    try:
        return services.plans.explain(guid)
    except AppError:
        return ()  # the result says already that nobody was found
