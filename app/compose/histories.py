"""The past as screens and commands ask for it, and as a file."""

from __future__ import annotations

import bisect
import csv
import heapq
import io
import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Event

from app import atomic_file, name_order, profile_history, text
from app.compose.reviews import safe
from app.compose.runs import Memory
from app.errors import AppError, Misconfigured, Refused, Stopped
from app.happenings import (
    Entry,
    Happening,
    HistoryView,
    Sort,
    What,
    as_json,
    key,
    membership_of,
    number_of,
    result_of,
    sort_of,
)
from app.past_words import asked_how, reason
from app.profile_history import SettingsVersion
from app.services import History, OnProgress
from app.setting_words import setting_name, setting_value
from app.sync.model import Progress
from app.sync.stored import JournalRow, JournalView, PastRun, RunsOnly, RunsView

COLUMNS = (
    *("time", "event", "name", "action", "reason", "fields", "members_added", "members_removed"),
    *("guid", "service_id", "run", "who", "by"),
)
_PAGE = 500


class Histories:
    """Fills `services.History`."""

    def __init__(self, memory: Memory, folder: Path) -> None:
        self._memory = memory
        self._folder = folder
        self._versions = _Versions(folder)

    def history(self) -> History:
        """What screens and commands ask through."""
        memory = self._memory
        return History(
            events=self.events,
            runs=lambda limit, before, since: memory.store.history.runs(limit, before, since),
            changes=lambda view, limit, before: memory.store.history.changes(view, limit, before),
            count=lambda view: memory.store.history.count(view),
            settings=lambda: profile_history.versions(self._folder),
            people=self._people,
            names=lambda guids: memory.store.history.names(guids),
            export=self._export,
            ids=self._ids,
            entries=self._entries,
            counts=self._counts,
            run=lambda run_id: memory.store.history.run(run_id),
            actions=lambda run_id: memory.store.history.counts(run_id),
            change_ids=lambda view, stop: memory.store.history.ids(view, stop),
            change_rows=lambda ids: memory.store.history.rows(ids),
            rejected_ids=lambda run, search, stop: memory.store.history.rejected_ids(
                run, search, stop
            ),
            rejected_rows=lambda ids: memory.store.history.rejected_rows(ids),
            askers=self._askers,
            memberships_since=lambda: memory.store.history.memberships_since(),
        )

    def events(self, view: HistoryView) -> Iterator[Happening]:
        """What happened, the newest first, read while it is looked through."""
        if view.run_id:
            yield from self._of_run(view)
            return
        keys = array("q", (entry for _, entry in self._keys(view)))
        for start in range(0, len(keys), _PAGE):
            for entry in self._entries(keys[start : start + _PAGE]):
                yield replace(entry.happened, about=view.person)
                if view.changes and entry.happened.run is not None:
                    yield from self._done_by(entry.happened.run, view)

    def _past(self, run: PastRun) -> Happening:
        at = run.ended_at or run.started_at
        return Happening(at, run=run, under=self._versions.in_force(run.started_at))

    def _of_run(self, view: HistoryView) -> Iterator[Happening]:
        run = self._memory.store.history.run(view.run_id)
        if run is None:
            raise Refused("run_unknown", run=view.run_id)
        yield self._past(run)
        yield from self._done_by(run, view)

    def _done_by(self, run: PastRun, view: HistoryView) -> Iterator[Happening]:
        """The records that a run rejected, and its changes, as far as the view shows them."""
        past, never = self._memory.store.history, Event()
        rejected = past.rejected_ids(run.id, view.search, never)
        if view.action in ("", "rejected"):
            for start in range(0, len(rejected), _PAGE):
                for row in past.rejected_rows(rejected[start : start + _PAGE]):
                    yield Happening(run.ended_at or run.started_at, rejected=row.record)
        if view.action != "rejected":
            yield from self._changes(
                JournalView(run_id=run.id, action=view.action, search=view.search)
            )

    def _changes(self, view: JournalView) -> Iterator[Happening]:
        before: tuple[float, int] | None = None
        while rows := self._memory.store.history.changes(view, _PAGE, before):
            yield from (Happening(row.at, change=row) for row in rows)
            before = (rows[-1].at, rows[-1].number)

    # -- the timeline as keys -------------------------------------------------------------------

    def _ids(self, view: HistoryView, stop: Event) -> array[int]:
        found, day = array("q"), (0.0, 0.0)
        for at, entry in self._keys(view):
            if not day[0] <= at < day[1]:
                if stop.is_set():
                    raise Stopped
                today = datetime.fromtimestamp(at).astimezone().date()
                day = (_midnight(today), _midnight(today + timedelta(days=1)))
                found.append(key(Sort.DAY, today.toordinal()))
            found.append(entry)
        return found

    def _keys(self, view: HistoryView) -> Iterator[tuple[float, int]]:
        """Time and key of what a view shows, the newest first; of a million it takes."""
        past = self._memory.store.history
        if view.person:
            of_one = JournalView(
                view.person, memberships=True, who=view.who, since=view.since, until=view.until
            )
            return ((at, key(Sort.CHANGE, n)) for n, at in past.moments_of(of_one))
        streams: list[Iterator[tuple[float, int]]] = []
        if view.what is not What.SETTINGS:
            runs = RunsView(RunsOnly(view.what.value), view.since, view.until, view.who)
            streams.append((at, key(Sort.RUN, n)) for n, at in past.moments(runs))
        if view.what in (What.ALL, What.DID, What.CHANGED, What.SETTINGS):
            streams.append(
                (version.at, key(Sort.SETTINGS, version.number))
                for version in self._versions.within(view)
            )
        if len(streams) == 1:
            return streams[0]
        return heapq.merge(*streams, key=lambda entry: entry[0], reverse=True)

    def _entries(self, keys: Sequence[int]) -> Sequence[Entry]:
        past = self._memory.store.history
        numbers: dict[Sort, list[int]] = {sort: [] for sort in Sort}
        for entry in keys:
            numbers[sort_of(entry)].append(number_of(entry))
        found: dict[int, Happening] = {}
        for run in past.runs_of(numbers[Sort.RUN]):
            found[key(Sort.RUN, run.number)] = self._past(run)
        for row in past.rows(numbers[Sort.CHANGE]):
            found[key(Sort.CHANGE, row.number)] = Happening(row.at, change=row)
        if numbers[Sort.SETTINGS]:
            for number, version in self._versions.by_number().items():
                found[key(Sort.SETTINGS, number)] = Happening(version.at, settings=version)
        return [Entry(entry, found[entry]) for entry in keys if entry in found]

    def _counts(self, view: HistoryView, stop: Event) -> Mapping[What, int]:
        past = self._memory.store.history
        saves = len(self._versions.within(view))
        counts = {What.SETTINGS: saves}
        for only in RunsOnly:
            if stop.is_set():
                raise Stopped
            what = What(only.value)
            runs = past.run_count(RunsView(only, view.since, view.until, view.who))
            counts[what] = runs + (0 if what is What.TROUBLE else saves)
        return counts

    def _askers(self) -> Sequence[str]:
        saved = {version.who for version in self._versions.all() if version.who}
        return sorted({*self._memory.store.history.askers(), *saved}, key=name_order.key)

    def _people(self, query: str, stop: Event) -> Mapping[str, str]:
        store = self._memory.store
        read = store.snapshot.latest()
        found = list(store.snapshot.find(read.id, query, stop=stop)) if read is not None else []
        found = found or list(store.history.by_old_name(query, stop=stop))
        wanted = query.strip().casefold().strip("{}")
        if not found and store.history.last_change(wanted) is not None:
            found = [wanted]
        names = dict(store.history.names(found))
        for guid in found:
            if guid not in names and read is not None:
                known = store.snapshot.get(read.id, guid)
                if known is not None and known.entry is not None:
                    names[guid] = known.entry.values.get("displayName", (known.entry.dn,))[0]
        return {guid: names.get(guid, guid) for guid in found}

    def _export(self, view: HistoryView, path: Path, stop: Event, on_progress: OnProgress) -> int:
        if path.suffix.lower() not in (".csv", ".jsonl"):
            raise Misconfigured("export_format", path=str(path))
        write = _write_csv if path.suffix.lower() == ".csv" else _write_lines
        with atomic_file.writing(path) as file:
            out = io.TextIOWrapper(
                file, "utf-8-sig" if write is _write_csv else "utf-8", "replace", newline=""
            )
            events = self.events(view)
            written = write(out, _counted(events, stop, on_progress, self._total(view, stop)))
            out.flush()
            out.detach()
        return written

    def _total(self, view: HistoryView, stop: Event) -> int | None:
        """How many events a view has, where that is quickly known."""
        if view.changes:
            return None
        if not view.run_id:
            return sum(1 for _ in self._keys(view))
        past, run = self._memory.store.history, self._memory.store.history.run(view.run_id)
        if run is None:
            return None
        counts = past.counts(run.id)
        if view.search:
            return None
        if view.action and view.action != "rejected":
            return 1 + counts.get(view.action, 0)
        rejected = len(past.rejected_ids(run.id, "", stop))
        return 1 + rejected + (0 if view.action else sum(counts.values()))


class _Versions:
    """The versions of the settings, read again when their file is another one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: tuple[tuple[int, int], Sequence[SettingsVersion]] | None = None

    def all(self) -> Sequence[SettingsVersion]:
        """The newest first."""
        try:
            found = (self._folder / profile_history.FILE).stat()
        except OSError:
            return profile_history.versions(self._folder)
        mark = (found.st_mtime_ns, found.st_size)
        known = self._known
        if known is None or known[0] != mark:
            known = self._known = (mark, profile_history.versions(self._folder))
        return known[1]

    def within(self, view: HistoryView) -> Sequence[SettingsVersion]:
        since, until = view.since, view.until
        return [
            version
            for version in self.all()
            if (since is None or version.at >= since)
            and (until is None or version.at < until)
            and (view.who is None or (version.who == view.who != ""))
        ]

    def in_force(self, at: float) -> int | None:
        """The number of the version with which a run began then; None where it is not known."""
        try:
            known = self.all()
        except AppError:  # a history that cannot be read hides no run
            return None
        newer = bisect.bisect_left(known, -at, key=lambda version: -version.at)
        if newer == len(known):
            return None
        # What somebody changed in the file itself is noted with the next save, some time later.
        if newer and known[newer - 1].by == "outside":
            return None
        return known[newer].number

    def by_number(self) -> Mapping[int, SettingsVersion]:
        return {version.number: version for version in self.all()}


def _midnight(day: date) -> float:
    """In this machine's zone."""
    return datetime(day.year, day.month, day.day).astimezone().timestamp()


def _counted(
    events: Iterator[Happening], stop: Event, on_progress: OnProgress, total: int | None
) -> Iterator[Happening]:
    for number, happened in enumerate(events, 1):
        if stop.is_set():
            raise Stopped
        if number % _PAGE == 0:
            on_progress(Progress("export", number, total))
        yield happened


def _write_lines(out: io.TextIOWrapper, events: Iterator[Happening]) -> int:
    written = 0
    for happened in events:
        out.write(json.dumps(as_json(happened), ensure_ascii=False) + "\n")
        written += 1
    return written


def _write_csv(out: io.TextIOWrapper, events: Iterator[Happening]) -> int:
    lines = csv.writer(out)
    lines.writerow([text.sentence(f"csv_{column}") for column in COLUMNS])
    written = 0
    for happened in events:
        cells = _cells(happened)
        lines.writerow([safe(cells.get(column, "")) for column in COLUMNS])
        written += 1
    return written


def _cells(happened: Happening) -> Mapping[str, str]:
    at = datetime.fromtimestamp(happened.at).astimezone()
    cells = {"time": at.isoformat(sep=" ", timespec="seconds")}
    if (run := happened.run) is not None:
        cells |= {"event": text.sentence("history_run"), "run": run.id}
        cells["reason"] = text.sentence(f"result_{result_of(run)}")
        cells |= {"who": run.asked.who, "by": "; ".join(asked_how(run.asked))}
        if run.report is not None:
            confirmed = run.report.confirmed
            cells["fields"] = "\n".join(f"{name}: {n}" for name, n in sorted(confirmed.items()))
    elif (row := happened.change) is not None:
        cells |= _change_cells(row)
        if membership := membership_of(row, happened.about):
            cells["action"] = text.sentence(f"membership_{membership}", {"group": row.name})
    elif (record := happened.rejected) is not None:
        cells |= {"event": text.sentence("history_rejected"), "name": record.name}
        cells |= {"reason": text.message(record.error).problem, "guid": record.guid}
    elif (version := happened.settings) is not None:
        cells |= {"event": text.sentence("history_settings"), "who": version.who}
        cells["by"] = text.sentence(f"history_by_{version.by}") if version.by else ""
        cells["fields"] = "\n".join(
            f"{setting_name(c.path, c.before, c.after)}: {setting_value(c.path, c.before)} → "
            f"{setting_value(c.path, c.after)}"
            for c in version.changes
        )
    return cells


def _change_cells(row: JournalRow) -> Mapping[str, str]:
    return {
        "event": text.sentence("history_change"),
        "name": row.name,
        "action": text.sentence(f"action_{row.action}"),
        "reason": reason(row),
        "fields": "\n".join(f"{f.field}: {f.before or ''} → {f.after or ''}" for f in row.fields),
        "members_added": str(len(row.added) or ""),
        "members_removed": str(len(row.removed) or ""),
        "guid": row.guid,
        "service_id": row.image.remote_id if row.image is not None else "",
        "run": row.run_id,
    }
