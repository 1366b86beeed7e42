"""The past as screens and commands ask for it, and as a file."""

from __future__ import annotations

import csv
import heapq
import io
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from threading import Event

from app import atomic_file, profile_history, text
from app.compose.reviews import safe
from app.compose.runs import Memory
from app.errors import Misconfigured, Refused, Stopped
from app.happenings import Happening, HistoryView, as_json, result_of
from app.services import History, OnProgress
from app.sync.model import Progress
from app.sync.stored import JournalRow, JournalView

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
        )

    def events(self, view: HistoryView) -> Iterator[Happening]:
        """What happened, the newest first, read while it is looked through."""
        if view.settings_only:
            return self._settings(view)
        if view.run_id:
            return self._of_run(view.run_id)
        if view.person:
            return self._changes(JournalView(guid=view.person, since=view.since))
        streams = [self._runs(view), self._settings(view)]
        if view.changes:
            streams.append(self._changes(JournalView(since=view.since)))
        return heapq.merge(*streams, key=lambda happened: happened.at, reverse=True)

    def _of_run(self, run_id: str) -> Iterator[Happening]:
        run = self._memory.store.history.run(run_id)
        if run is None:
            raise Refused("run_unknown", run=run_id)
        yield Happening(run.ended_at or run.started_at, run=run)
        for record in self._memory.store.runs.rejected(run.id):
            yield Happening(run.ended_at or run.started_at, rejected=record)
        yield from self._changes(JournalView(run_id=run.id))

    def _changes(self, view: JournalView) -> Iterator[Happening]:
        before: tuple[float, int] | None = None
        while rows := self._memory.store.history.changes(view, _PAGE, before):
            yield from (Happening(row.at, change=row) for row in rows)
            before = (rows[-1].at, rows[-1].number)

    def _runs(self, view: HistoryView) -> Iterator[Happening]:
        before: int | None = None
        while runs := self._memory.store.history.runs(_PAGE, before, view.since):
            yield from (Happening(run.ended_at or run.started_at, run=run) for run in runs)
            before = runs[-1].number

    def _settings(self, view: HistoryView) -> Iterator[Happening]:
        for version in profile_history.versions(self._folder):
            if view.since is None or version.at >= view.since:
                yield Happening(version.at, settings=version)

    def _people(self, query: str) -> Mapping[str, str]:
        store = self._memory.store
        read = store.snapshot.latest()
        found = list(store.snapshot.find(read.id, query)) if read is not None else []
        found = found or list(store.history.by_old_name(query))
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
            written = write(out, _counted(self.events(view), stop, on_progress))
            out.flush()
            out.detach()
        return written


def _counted(
    events: Iterator[Happening], stop: Event, on_progress: OnProgress
) -> Iterator[Happening]:
    for number, happened in enumerate(events, 1):
        if stop.is_set():
            raise Stopped
        if number % _PAGE == 0:
            on_progress(Progress("export", number))
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
        if run.report is not None:
            confirmed = run.report.confirmed
            cells["fields"] = "\n".join(f"{name}: {n}" for name, n in sorted(confirmed.items()))
    elif (row := happened.change) is not None:
        cells |= _change_cells(row)
    elif (record := happened.rejected) is not None:
        cells |= {"event": text.sentence("history_rejected"), "name": record.name}
        cells |= {"reason": text.message(record.error).problem, "guid": record.guid}
    elif (version := happened.settings) is not None:
        cells |= {"event": text.sentence("history_settings"), "who": version.who}
        cells["by"] = text.sentence(f"history_by_{version.by}") if version.by else ""
        cells["fields"] = "\n".join(
            f"{c.path}: {c.before or ''} → {c.after or ''}" for c in version.changes
        )
    return cells


def _change_cells(row: JournalRow) -> Mapping[str, str]:
    return {
        "event": text.sentence("history_change"),
        "name": row.name,
        "action": text.sentence(f"action_{row.action}"),
        "reason": text.sentence(row.reason) if row.reason else "",
        "fields": "\n".join(f"{f.field}: {f.before or ''} → {f.after or ''}" for f in row.fields),
        "members_added": str(len(row.added) or ""),
        "members_removed": str(len(row.removed) or ""),
        "guid": row.guid,
        "service_id": row.image.remote_id if row.image is not None else "",
        "run": row.run_id,
    }
