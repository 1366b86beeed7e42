"""The past as it is shown and exported: one stream of what happened, whatever it was.

As JSON an event has `"format": 1`; names are only ever added to a format. Times are Unix seconds.

A screen holds the past as whole numbers, one an entry (`key`): what it is, and its number there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

from app.errors import AppError
from app.profile_history import SettingChange, SettingsVersion
from app.sync.model import RejectedRecord, RunReport
from app.sync.stored import Asked, JournalRow, PastRun

FORMAT = 1


class What(StrEnum):
    """What of runs and versions of the settings is looked at; the first four as `RunsOnly`."""

    ALL = "all"
    DID = "did"
    """All but runs that had nothing to do, or ended with a plan."""
    CHANGED = "changed"
    TROUBLE = "trouble"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class HistoryView:
    """What of the past is looked at. Without `person` and `run_id`, runs and versions of the
    settings; with `changes`, what each of these runs has done too."""

    person: str = ""
    """GUID: the changes of this object alone."""
    run_id: str = ""
    """This run, its changes, and the records that it rejected."""
    since: float | None = None
    until: float | None = None
    """Not within."""
    what: What = What.ALL
    changes: bool = False
    action: str = ""
    """Of a run, its changes of this action alone (`JournalRow.action`), or `rejected`."""
    search: str = ""
    """Of a run, what has this in its name alone."""
    who: str | None = None
    """What this account of the operating system asked for or saved; empty: runs that nobody had to
    ask for (`stored.Asked`); None: whoever it was, known or not."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened; exactly one of the next four is set."""

    at: float
    run: PastRun | None = None
    change: JournalRow | None = None
    rejected: RejectedRecord | None = None
    settings: SettingsVersion | None = None
    about: str = ""
    """Of a change of a group's members: the GUID of the one in whose history it stands."""
    under: int | None = None
    """Of a run: the number of the version of the settings that it began with, and kept to; None
    where that is not kept any more, or somebody changed the file itself about then."""


class Sort(IntEnum):
    """What an entry of the timeline is."""

    RUN = 0
    SETTINGS = 1
    CHANGE = 2
    DAY = 3
    """A heading; its number is the day's (`date.toordinal`), in this machine's zone."""


def key(sort: Sort, number: int) -> int:
    return number * len(Sort) + sort


def sort_of(entry_key: int) -> Sort:
    return Sort(entry_key % len(Sort))


def number_of(entry_key: int) -> int:
    return entry_key // len(Sort)


class Entry(NamedTuple):
    """What stands behind a key."""

    key: int
    happened: Happening


def as_json(happened: Happening) -> dict[str, object]:
    """One event; `event` is `run`, `change`, `rejected` or `settings`."""
    head: dict[str, object] = {"format": FORMAT, "at": happened.at}
    if happened.run is not None:
        return {**head, "event": "run", **_run(happened.run), "settings": happened.under}
    if happened.change is not None:
        return {**head, "event": "change", **_change(happened.change, happened.about)}
    if happened.rejected is not None:
        record = happened.rejected
        said = {"guid": record.guid, "name": record.name, "error": _error(record.error)}
        return {**head, "event": "rejected", **said}
    assert happened.settings is not None
    return {**head, "event": "settings", **_settings(happened.settings)}


def _run(run: PastRun) -> dict[str, object]:
    said: dict[str, object] = {
        "run": run.id,
        "mode": run.mode,
        "started_at": run.started_at,
        "ended_at": run.ended_at,
        "result": result_of(run),
        "asked": asked_as_json(run.asked),
    }
    if run.report is not None:
        said |= _report(run.report)
    return said


def asked_as_json(asked: Asked) -> dict[str, object] | None:
    """None: not recorded."""
    if not asked.why:
        return None
    return {"why": asked.why, "by": asked.by, "who": asked.who}


def result_of(run: PastRun) -> str:
    """The result of its report; `unfinished` without one."""
    return "unfinished" if run.report is None else run.report.result


def _report(report: RunReport) -> dict[str, object]:
    return {
        "kind": report.kind,
        "full_because": report.full_because,
        "plan_id": report.plan_id,
        "read": dict(report.read),
        "planned": dict(report.planned),
        "confirmed": dict(report.confirmed),
        "rejected": report.rejected,
        "held": report.held,
        "negatives_withheld": report.negatives_withheld,
        "requests": report.requests,
        "error": _error(report.error),
    }


def membership_of(row: JournalRow, guid: str) -> str:
    """What a change of a group's members was to one object: `joined`, `parted`, or nothing."""
    if row.guid == guid:
        return ""
    return "joined" if guid in row.added else "parted" if guid in row.removed else ""


def _change(row: JournalRow, about: str = "") -> dict[str, object]:
    image = row.image
    said: dict[str, object] = {
        "run": row.run_id,
        "guid": row.guid,
        "kind": row.kind.value,
        "action": row.action,
        "name": row.name,
        "reason": row.reason,
        "reason_params": dict(row.params),
        "fields": [{"field": f.field, "before": f.before, "after": f.after} for f in row.fields],
        "added": list(row.added),
        "removed": list(row.removed),
    }
    if image is not None:
        said["service_id"] = image.remote_id
        said["active"] = {"before": image.active, "after": image.active_after}
        said["link_before"] = image.link_id
    if membership := membership_of(row, about):
        said["membership"] = {"of": about, "change": membership}
    return said


def _settings(version: SettingsVersion) -> dict[str, object]:
    return {
        "number": version.number,
        "who": version.who,
        "by": version.by,
        "first": version.first,
        "changes": settings_as_json(version.changes),
    }


def settings_as_json(changes: Sequence[SettingChange]) -> list[dict[str, object]]:
    """Each setting by its path, its values as JSON texts."""
    return [{"setting": c.path, "before": c.before, "after": c.after} for c in changes]


def _error(error: AppError | None) -> dict[str, object] | None:
    if error is None:
        return None
    return {"code": error.code, "fate": type(error).__name__, "params": dict(error.params)}
