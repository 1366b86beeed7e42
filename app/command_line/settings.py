"""`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app import text
from app.agent import Client
from app.command_line import Context
from app.command_line.exit_codes import ExitCode
from app.command_line.given_secrets import VARIABLES, GivenSecrets
from app.command_line.terminal import Terminal
from app.errors import AppError, Misconfigured, Refused, Stopped, Unavailable
from app.findings import CheckResult, CheckState
from app.profile import Profile, Security, to_raw
from app.profile_history import SettingChange, as_text
from app.services import Services
from app.setting_words import setting_name, setting_value
from app.setup import editing
from app.setup.draft import PASSWORD
from app.setup.editing import Edited, Effect
from app.sync.model import Kind

HELP = "show, compare, export, import or restore the settings; give a new directory password"
FORMAT = 1
_LONG = 120


def add_arguments(parser: argparse.ArgumentParser) -> None:
    ways = parser.add_subparsers(
        dest="way", metavar="show | export | import | diff | restore | set-password"
    )
    ways.required = True
    for name, said in (
        ("show", "the settings that are in force"),
        ("export", "write them to a file, without secrets and without what belongs to this device"),
        ("import", "take them from a file, after what differs was shown"),
        ("diff", "what a file would change"),
        ("restore", "return to an earlier version (history --config lists them)"),
        ("set-password", "another password of the account that reads the directory"),
    ):
        way = ways.add_parser(name, help=said)
        if name in ("export", "import", "diff"):
            way.add_argument("file", metavar="FILE", type=Path)
        if name == "restore":
            way.add_argument("number", metavar="NUMBER", type=int)
        if name in ("import", "restore"):
            way.add_argument("--dry-run", action="store_true", help="show what differs, and end")
            way.add_argument("--yes", action="store_true", help="ask nobody")
            way.add_argument(
                "--count", type=int, default=-1, metavar="N",
                help="how many accounts would be disabled or deleted; asked for where they are "
                "more than the limits let pass",
            )  # fmt: skip
        way.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="the answer as JSON"
        )
        # What every command understands, also behind the word.
        way.add_argument(
            "--verbose", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
        way.add_argument(
            "--profile-folder", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
    parser.add_argument("--json", action="store_true", help="the answer as JSON")


def run(context: Context, arguments: argparse.Namespace) -> int:
    services = context.services()
    profile = services.profiles.load()
    if profile is None:
        raise Misconfigured("not_set_up", folder=str(context.folder))
    terminal, as_json = context.terminal, bool(arguments.json)
    match arguments.way:
        case "show":
            return _show(terminal, profile, as_json=as_json)
        case "export":
            path = arguments.file.expanduser().absolute()
            services.settings.export(path)
            terminal.tell("settings_exported", path=str(path))
            return ExitCode.OK
        case "set-password":
            return _set_password(context, services, profile, as_json=as_json)
        case "restore":
            wanted = services.settings.version(arguments.number)
            return _take(context, services, profile, wanted, arguments, from_file=False)
        case _:
            wanted = services.settings.read(arguments.file.expanduser().absolute())
            return _take(context, services, profile, wanted, arguments, from_file=True)


def _show(terminal: Terminal, profile: Profile, *, as_json: bool) -> int:
    if as_json:
        terminal.json({"format": FORMAT, "settings": to_raw(profile)})
        return ExitCode.OK
    for path, value in _flat("", to_raw(profile)):
        terminal.line(f"{setting_name(path, value)}: {_short(setting_value(path, value))}")
    return ExitCode.OK


def _flat(path: str, value: object) -> Sequence[tuple[str, str]]:
    """Every setting with its value, as `SettingChange` has them."""
    if isinstance(value, dict) and value:
        found: list[tuple[str, str]] = []
        for name, part in value.items():
            found += _flat(f"{path}.{name}" if path else name, part)
        return found
    return [(path, as_text(value))] if value not in ("", [], {}, None) else []


# -- other settings -------------------------------------------------------------------------------


def _take(
    context: Context,
    services: Services,
    profile: Profile,
    wanted: Profile,
    arguments: argparse.Namespace,
    *,
    from_file: bool,
) -> int:
    terminal, as_json = context.terminal, bool(arguments.json)
    edited = editing.with_settings(editing.begin(profile), wanted, typed_here=not from_file)
    # Said by whoever gives the command: each of these is one of the differences that are shown.
    draft = replace(
        edited.draft,
        deletion_confirmed=True,
        plain_confirmed=edited.draft.directory.security is Security.PLAIN,
    )
    edited = replace(edited, draft=draft)
    differences = services.settings.changes(edited.before, edited.profile)
    effect = _effect(context, services, edited) if differences else None
    dry = arguments.way == "diff" or arguments.dry_run
    if not as_json:
        _show_differences(terminal, differences)
        _show_effect(terminal, effect, edited)
    if dry or not differences:
        if as_json:
            terminal.json(_as_json(differences, effect, applied=False))
        return ExitCode.OK
    _confirm(context, arguments, effect)
    typed: Mapping[str, str] = {}
    given_up = editing.unsent_secrets(edited) if from_file else {}
    if edited.draft.directory != edited.base.directory:
        edited, typed = _checked(context, services, edited, from_file=from_file)
    for problems in editing.problems(edited).values():
        raise problems[0].error
    allowed = _allow(context, services, edited, effect)
    services.settings.update(edited.profile, {**given_up, **typed}, "command_line", edited.base)
    _reload(services)
    if as_json:
        terminal.json(_as_json(differences, effect, applied=True))
    else:
        terminal.say("settings_updated")
        if effect is not None and effect.to_confirm:
            terminal.say("settings_allowed" if allowed else "settings_asks")
    return ExitCode.OK


def _allow(context: Context, services: Services, edited: Edited, effect: Effect | None) -> bool:
    """What was confirmed by its number, and nobody beside, is what runs may do for 24 hours."""
    if effect is None or not effect.to_confirm or not effect.carries:
        return False
    new, old = edited.profile.policy, edited.base.policy
    return services.survey.allow(new, old, effect.taken, context.stop)


def _confirm(context: Context, arguments: argparse.Namespace, effect: Effect | None) -> None:
    """A person says so, or the command line does; a number that is out of the ordinary is typed."""
    terminal, number = context.terminal, effect.to_confirm if effect is not None else 0
    if number and arguments.count != number:
        if arguments.yes or not terminal.is_watched:
            raise Refused("settings_count_needed", count=number)
        if terminal.ask("settings_ask_count", count=number) != str(number):
            raise Stopped
    elif not arguments.yes and not number:
        if not terminal.is_watched:
            raise Refused("settings_yes_needed")
        if not terminal.agrees("settings_ask_update"):
            raise Stopped


def _checked(
    context: Context, services: Services, edited: Edited, *, from_file: bool
) -> tuple[Edited, Mapping[str, str]]:
    """The edited connection, once its check has passed. The stored password is not sent to where
    a file names: it is given once more."""
    given = GivenSecrets(context.terminal)
    password = given.need(PASSWORD) if from_file else given.find(PASSWORD)
    draft = edited.draft
    revisions = {PASSWORD: 2 if password else 1}
    draft = replace(draft, revisions=revisions)
    name = edited.base.directory.password_name
    stored = services.secrets.get(edited.base.id, name) or ""
    _check(context, services, edited.profile, password or stored)
    typed = {PASSWORD: password} if password else {}
    return replace(edited, draft=draft.with_result("check")), typed


def _check(context: Context, services: Services, profile: Profile, password: str) -> None:
    """Raises what the first row that failed says."""
    failed: list[AppError] = []

    def on_row(row: CheckResult) -> None:
        if row.state is CheckState.FAILED and row.error is not None:
            failed.append(row.error)

    context.terminal.tell("settings_checking")
    passed = services.directory.check(
        profile.directory, password, context.stop, on_row, profile.cloud, profile.id
    )
    if not passed:
        raise failed[0] if failed else Misconfigured("settings_unchecked")


def _set_password(context: Context, services: Services, profile: Profile, *, as_json: bool) -> int:
    password = _typed(context)
    _check(context, services, profile, password)
    services.settings.update(profile, {PASSWORD: password}, "command_line", profile)
    _reload(services)
    if as_json:
        context.terminal.json({"format": FORMAT, "applied": True})
    else:
        context.terminal.say("settings_password_set", user=profile.directory.user)
    return ExitCode.OK


def _typed(context: Context) -> str:
    secrets = GivenSecrets(context.terminal)
    if context.terminal.is_watched:
        return secrets.ask(PASSWORD)
    if not sys.stdin.isatty() and (line := sys.stdin.readline().rstrip("\r\n")):
        return line
    if value := secrets.find(PASSWORD):
        return value
    raise Misconfigured("secret_not_given", secret=PASSWORD, variable=VARIABLES[PASSWORD])


def _reload(services: Services) -> None:
    """A worker reads them with its next turn."""
    requests = services.agent.requests
    if requests is not None:
        Client(requests()).reload()


# -- what is shown --------------------------------------------------------------------------------


def _effect(context: Context, services: Services, edited: Edited) -> Effect | None:
    """None where nobody is concerned, or it is not known: a run holds back what is too much."""
    if edited.profile.policy == edited.before.policy:
        return None
    survey, stop = services.survey, context.stop
    old, new = edited.base.policy, edited.profile.policy
    try:
        users, groups = (survey.funnel(new, old, kind, stop) for kind in Kind)
        if users.unread or groups.unread:
            return None
        before, after = (survey.rule_numbers(policy, stop) for policy in (old, new))
        taken = survey.taken(new, old, stop)
        kinds = tuple(Kind) if edited.maps_changed else ()
        reports = [survey.check_mapping(new, kind, stop) for kind in kinds]
    except Unavailable as error:
        if error.code != "not_surveyed":
            raise
        return None
    return editing.effect(
        edited, users, groups, before=before, after=after, taken=taken, reports=reports
    )


def _show_differences(terminal: Terminal, differences: Sequence[SettingChange]) -> None:
    if not differences:
        terminal.say("settings_no_difference")
    for change in differences:
        name = setting_name(change.path, change.before, change.after)
        before, after = (
            _short(setting_value(change.path, value)) or "\N{EN DASH}"
            for value in (change.before, change.after)
        )
        terminal.line(f"{name}: {before} \N{RIGHTWARDS ARROW} {after}")


def _show_effect(terminal: Terminal, effect: Effect | None, edited: Edited) -> None:
    if effect is None:
        if edited.profile.policy != edited.before.policy:
            terminal.say("settings_effect_unknown")
        return
    terminal.say("settings_effect", joins=effect.users.joins, leaves=effect.users.leaves)
    if effect.users.joins_off:
        terminal.say("settings_effect_disabled", count=effect.users.joins_off)
    if effect.disables or effect.deletes:
        terminal.say("settings_effect_accounts", disables=effect.disables, deletes=effect.deletes)
    for found in effect.unmapped:
        said = text.message(found.error).problem
        terminal.say("settings_effect_unmapped", count=found.count, problem=said)


def _as_json(
    differences: Sequence[SettingChange], effect: Effect | None, *, applied: bool
) -> Mapping[str, object]:
    told: Mapping[str, object] | None = None
    if effect is not None:
        told = {
            "people_added": effect.users.joins,
            "people_added_disabled": effect.users.joins_off,
            "people_leaving": effect.users.leaves,
            "groups_added": effect.groups.joins,
            "groups_leaving": effect.groups.leaves,
            "disables": effect.disables,
            "deletes": effect.deletes,
            "count_to_confirm": effect.to_confirm,
            "unmapped": [{"field": p.target, "count": p.count} for p in effect.unmapped],
        }
    changes = [{"path": c.path, "before": c.before, "after": c.after} for c in differences]
    return {"format": FORMAT, "differences": changes, "effect": told, "applied": applied}


def _short(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _LONG else line[:_LONG] + "\N{HORIZONTAL ELLIPSIS}"
