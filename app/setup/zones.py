"""Time zones to choose from, and which one a typed text means (pure but for the zone database)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

# Names of the database that are no places: signs that mean the opposite (Etc/GMT+1), POSIX rules,
# and groups that only repeat others.
_NO_PLACES = frozenset(
    {"Etc", "SystemV", "posix", "right", "US", "Canada", "Brazil", "Mexico", "Chile"}
)
UTC_NAME = "UTC"


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone of the IANA database, with what it is ahead of UTC at the moment of asking."""

    name: str
    ahead_s: int

    @property
    def offset(self) -> str:
        """`UTC+05:30`; the same in every language."""
        hours, minutes = divmod(abs(self.ahead_s) // 60, 60)
        return f"UTC{'-' if self.ahead_s < 0 else '+'}{hours:02}:{minutes:02}"


def listed(now: datetime) -> tuple[Zone, ...]:
    """The places of the database, by name, and UTC. Reads one small file for each zone."""
    names = {name for name in available_timezones() if _is_place(name)} | {UTC_NAME}
    return tuple(zone_at(name, now) for name in sorted(names))


def zone_at(name: str, now: datetime) -> Zone:
    """Raises KeyError and ValueError for what is no zone."""
    ahead = now.astimezone(ZoneInfo(name)).utcoffset()
    return Zone(name, int(ahead.total_seconds()) if ahead is not None else 0)


def meant(text: str, zones: Sequence[Zone]) -> str:
    """The name of the zone that a person typed, in any case and with blanks for underscores, or by
    its last part when that is the only one; otherwise the text as it is, for `schedule.check`."""
    typed = _folded(text)
    whole = [zone.name for zone in zones if _folded(zone.name) == typed]
    if whole:
        return whole[0]
    ends = [zone.name for zone in zones if typed and _folded(zone.name).endswith("/" + typed)]
    return ends[0] if len(ends) == 1 else text.strip()


def _is_place(name: str) -> bool:
    return "/" in name and name.partition("/")[0] not in _NO_PLACES


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    return " ".join(plain.replace("_", " ").split())
