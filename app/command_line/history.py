"""`history`: what was done, to whom, when, and under which settings; the newest first."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app import text
from app.command_line import Context
from app.command_line.exit_codes import ExitCode
from app.command_line.runs import something
from app.command_line.terminal import Terminal
from app.errors import Misconfigured
from app.happenings import (
    Happening,
    HistoryView,
    What,
    as_json,
    membership_of,
    result_of,
    settings_as_json,
)
from app.past_words import asked_how, reason
from app.profile_history import SettingChange, SettingsVersion
from app.services import History
from app.setting_words import setting_name, setting_value
from app.sync.stored import JournalRow, PastRun

HELP = "show what was done: runs, changes, and versions of the settings"
_LONG = 120
WHAT = {"all": What.ALL, "did": What.DID, "changed": What.CHANGED, "failures": What.TROUBLE}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--person",
        metavar="QUERY",
        type=something,
        help="what was done to this person or group, by any old name",
    )
    what.add_argument(
        "--run", metavar="ID", type=something, help="one run, its changes and rejected records"
    )
    what.add_argument(
        "--settings",
        metavar="NUMBER",
        type=int,
        help="one version of the settings, and what is different now",
    )
    what.add_argument("--config", action="store_true", help="versions of the settings alone")
    what.add_argument("--changes", action="store_true", help="every confirmed change as well")
    parser.add_argument(
        "--since", metavar="DATE", type=_date, help="not before this day (2026-11-30) or time"
    )
    parser.add_argument(
        "--until", metavar="DATE", type=_date, help="before this day (2026-11-30) or time"
    )
    parser.add_argument(
        "--only",
        choices=tuple(WHAT),
        default="all",
        help="runs that did something, that changed something, or that went wrong",
    )
    parser.add_argument(
        "--by",
        metavar="ACCOUNT",
        type=something,
        help="runs that this account of the operating system asked for, and what it saved",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--export", metavar="FILE", type=Path, help="into this file (.csv or .jsonl), with changes"
    )


def _date(said: str) -> float:
    try:
        return datetime.fromisoformat(said).astimezone().timestamp()
    except ValueError as error:
        problem = text.sentence("given_no_date", {"value": repr(said)})
        raise argparse.ArgumentTypeError(problem) from error


def run(context: Context, arguments: argparse.Namespace) -> int:
    history, terminal = context.services().history, context.terminal
    if arguments.settings is not None:
        return _one_version(context, arguments.settings, as_line=arguments.json)
    view = HistoryView(
        run_id=arguments.run or "",
        since=arguments.since,
        changes=arguments.changes or bool(arguments.export),
        until=arguments.until,
        what=What.SETTINGS if arguments.config else WHAT[arguments.only],
        who=arguments.by,
    )
    views = [("", view)]
    if arguments.person:
        people = history.people(arguments.person, context.stop)
        if not people:
            raise Misconfigured("history_nobody", who=arguments.person)
        if arguments.export and len(people) > 1:
            raise Misconfigured("history_several", who=arguments.person, count=len(people))
        views = [(name, replace(view, person=guid)) for guid, name in people.items()]
    if arguments.export:
        return _export(context, history, views[0][1], arguments.export)
    for name, wanted in views:
        if name and not arguments.json:
            terminal.line(name)
            terminal.line(f"  {wanted.person}")
            _show_since(terminal, history)
        _show(context, history, history.events(wanted), as_lines=arguments.json)
    return ExitCode.OK


def _one_version(context: Context, number: int, *, as_line: bool) -> int:
    """What it changed, and what is different from it now: what restoring it would do."""
    services, terminal = context.services(), context.terminal
    was = services.settings.version(number)
    version = next((v for v in services.history.settings() if v.number == number), None)
    if version is None:
        raise Misconfigured("settings_version_gone", number=number)
    now = services.profiles.load()
    changes = services.settings.changes(now, was) if now is not None else ()
    if as_line:
        told = as_json(Happening(version.at, settings=version))
        terminal.line(json.dumps({**told, "restoring": settings_as_json(changes)}))
        return ExitCode.OK
    _show_one(terminal, services.history, Happening(version.at, settings=version))
    terminal.say("history_different_now" if changes else "history_same_now")
    _show_settings_changes(terminal, changes)
    return ExitCode.OK


def _export(context: Context, history: History, view: HistoryView, path: Path) -> int:
    with context.terminal.progress() as on_progress:
        count = history.export(view, path, context.stop, on_progress)
    context.terminal.tell("history_exported", count=count, path=str(path))
    return ExitCode.OK


def _show(
    context: Context, history: History, events: Iterator[Happening], *, as_lines: bool
) -> None:
    shown = False
    for happened in events:
        if context.stop.is_set():
            break
        shown = True
        if as_lines:
            context.terminal.line(json.dumps(as_json(happened)))
        else:
            _show_one(context.terminal, history, happened)
    if not shown and not as_lines:
        context.terminal.say("history_nothing")


def _show_one(terminal: Terminal, history: History, happened: Happening) -> None:
    when = text.moment(happened.at)
    if happened.run is not None:
        _show_run(terminal, when, happened.run, happened.under)
    elif happened.change is not None:
        _show_change(terminal, history, when, happened.change, happened.about)
    elif (record := happened.rejected) is not None:
        said = text.message(record.error).problem
        terminal.line(f"{when}  {record.name}: {said}")
    elif happened.settings is not None:
        _show_settings(terminal, when, happened.settings)


def _show_run(terminal: Terminal, when: str, run: PastRun, under: int | None) -> None:
    said = [text.sentence(f"result_{result_of(run)}")]
    report = run.report
    if report is not None and report.error is not None:
        said = [text.message(report.error).problem]
    if report is not None:
        if changes := sum(report.confirmed.values()):
            said.append(text.sentence("confirmed_changes", {"count": changes}) + ".")
        if report.rejected:
            said.append(text.sentence("history_rejected_count", {"count": report.rejected}))
        if report.held:
            said.append(text.sentence("history_held_count", {"count": report.held}))
    kind = report.kind if report is not None else ""
    how = text.sentence(f"history_run_{kind or 'full'}_{run.mode}")
    terminal.line(f"{when}  {how}: {' '.join(said)}")
    terminal.line(f"  {run.id}")
    asked = ", ".join(part for part in (run.asked.who, *asked_how(run.asked)) if part)
    terminal.line(f"  {asked or text.sentence('asked_unknown')}")
    if under is not None:
        terminal.line(f"  {text.sentence('history_version', {'number': under})}")


def _show_since(terminal: Terminal, history: History) -> None:
    since = history.memberships_since()
    if since is not None and since < float("inf"):
        at = text.moment(since)
        terminal.line("  " + text.sentence("membership_since", {"at": at}))
    elif since is not None:
        terminal.line("  " + text.sentence("membership_later"))


def _show_change(
    terminal: Terminal, history: History, when: str, row: JournalRow, about: str
) -> None:
    if membership := membership_of(row, about):
        said = text.sentence(f"membership_{membership}", {"group": row.name})
        terminal.line(f"{when}  {said}." + (f" {why}" if (why := reason(row)) else ""))
        return
    said = text.sentence(f"action_{row.action}")
    if why := reason(row):
        said = f"{said}. {why}"
    terminal.line(f"{when}  {row.name}: {said}")
    for change in row.fields:
        before, after = _short(change.before), _short(change.after) or "\N{EN DASH}"
        if change.before is None:
            terminal.line(f"    {change.field}: {after}")
        else:
            terminal.line(f"    {change.field}: {before} \N{RIGHTWARDS ARROW} {after}")
    for code, guids in (("history_added", row.added), ("history_removed", row.removed)):
        if guids:
            first = history.names(guids[:5])
            names = ", ".join(first.get(guid, guid) for guid in guids[:5])
            more = "" if len(guids) <= 5 else " \N{HORIZONTAL ELLIPSIS}"
            terminal.line("    " + text.sentence(code, {"count": len(guids)}) + f" {names}{more}")


def _show_settings(terminal: Terminal, when: str, version: SettingsVersion) -> None:
    said = text.sentence("history_settings")
    by = text.sentence(f"history_by_{version.by}") if version.by else ""
    told = ", ".join(part for part in (version.who, by) if part)
    said = text.sentence("history_version", {"number": version.number}) if version.number else said
    terminal.line(f"{when}  {said}" + (f" ({told})" if told else ""))
    if version.first:
        terminal.line("    " + text.sentence("history_first"))
    _show_settings_changes(terminal, version.changes)


def _show_settings_changes(terminal: Terminal, changes: Sequence[SettingChange]) -> None:
    for change in changes:
        name = setting_name(change.path, change.before, change.after)
        before, after = (
            _short(setting_value(change.path, value)) or "\N{EN DASH}"
            for value in (change.before, change.after)
        )
        terminal.line(f"    {name}: {before} \N{RIGHTWARDS ARROW} {after}")


def _short(value: str | None) -> str:
    if not value:
        return ""
    return value if len(value) <= _LONG else value[:_LONG] + "\N{HORIZONTAL ELLIPSIS}"
