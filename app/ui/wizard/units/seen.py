"""What step 8 learned, for when its page is shown again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.findings import AttributeInfo, OrganizationalUnit, QueryTrial
from app.setup.units import Headcount


@dataclass(slots=True)
class Seen:
    """What was learned over one connection, for when the page is shown again."""

    inputs: tuple[object, ...]
    listings: dict[str, Sequence[OrganizationalUnit]] = field(default_factory=dict)
    """By the GUID that was asked for."""
    expanded: set[str] = field(default_factory=set)
    located: dict[str, OrganizationalUnit | None] = field(default_factory=dict)
    """The units of rules, by GUID, as far as they were looked for."""
    people: Headcount | None = None
    trial: tuple[str, QueryTrial, Headcount] | None = None
    """A query, what it found, and where."""
    schema: Sequence[AttributeInfo] | None = None
    typed: str = ""
    """A query that was typed and not saved."""
