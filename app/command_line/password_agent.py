"""`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from app import text
from app.command_line import Context
from app.command_line.exit_codes import ExitCode, of_error
from app.command_line.given_secrets import VARIABLES, GivenSecrets
from app.command_line.terminal import Terminal, error_as_json
from app.deployment import Deployment, DeploymentEvent, SignIn, Task
from app.errors import AppError, Misconfigured
from app.findings import CheckResult, CheckState, Readiness
from app.profile import Profile
from app.services import Services
from app.setup import agents, clean, passwords, powershell

HELP = "install the Password Sync Agent on domain controllers, restart them, see how far they are"
FORMAT = 1
ASKED = "controller_password"
_SHARE = 10
"""Of a copy, in percent, between two lines."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    ways = parser.add_subparsers(
        dest="way", metavar="check | install | restart | status | uninstall"
    )
    ways.required = True
    for name, said in (
        ("check", "what an installation depends on; nothing is changed"),
        ("install", "install or upgrade, one controller after the other"),
        ("restart", "restart one after the other, the primary one last"),
        ("status", "how far each is, as it is known"),
        ("uninstall", "remove the agent"),
    ):
        way = ways.add_parser(name, help=said)
        way.add_argument(
            "--controller", action="append", default=[], metavar="NAME",
            help="this controller (repeat it for several); otherwise those of the settings",
        )  # fmt: skip
        if name == "status":
            way.add_argument("--refresh", action="store_true", help="ask the controllers")
        way.add_argument(
            "--user", default="", metavar="NAME",
            help="another account than the stored one: user@domain or DOMAIN\\user; its password "
            f"is in {VARIABLES[ASKED]}, or asked for, and never stored",
        )  # fmt: skip
        way.add_argument(
            "--ask-password", action="store_true",
            help="ask for the password, or read it as a line of standard input",
        )  # fmt: skip
        way.add_argument(
            "--ntlm", action="append", default=[], metavar="NAME",
            help="sign in to this controller with NTLM; everywhere else it is Kerberos",
        )  # fmt: skip
        way.add_argument("--json", action="store_true", help="the answer as JSON")
        # What every command understands, also behind the word.
        way.add_argument(
            "--verbose", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
        way.add_argument(
            "--profile-folder", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )


def run(context: Context, arguments: argparse.Namespace) -> int:
    services = context.services()
    profile = services.profiles.load()
    if profile is None:
        raise Misconfigured("not_set_up", folder=str(context.folder))
    if arguments.way == "status" and not arguments.refresh:
        known = _known(services, profile, arguments.controller)
        return _show(context.terminal, services, known, as_json=arguments.json)
    hosts = _hosts(profile, arguments.controller)
    if arguments.way == "install":  # before anybody is asked for a password
        if (reason := _not_offered(services, profile)) is not None:
            raise reason
        services.deploy.package()
    sign_in = _sign_in(context, services, profile, arguments)
    if arguments.way == "check":
        reason = _not_offered(services, profile)
        return _check(context, services, hosts, sign_in, reason, as_json=arguments.json)
    told = _Told(context.terminal)
    if arguments.way == "status":
        done = services.deploy.refresh(hosts, sign_in, context.stop, told)
    else:
        task = Task(arguments.way)
        done = services.deploy.perform(task, hosts, sign_in, context.stop, told)
    if left := len(hosts) - len(done):
        context.terminal.tell("agent_not_tried", count=left)
    return _show(context.terminal, services, done, as_json=arguments.json)


def _not_offered(services: Services, profile: Profile) -> AppError | None:
    """Why the service takes no passwords. One that is away now says nothing about what it takes."""
    try:
        known = services.cloud.offers(profile.cloud, profile.id)
    except AppError:
        known = frozenset({passwords.CHANGE})
    return passwords.not_offered(profile.cloud.provider, known)


# -- who and where ------------------------------------------------------------------------------


def _hosts(profile: Profile, named: Sequence[str]) -> list[str]:
    hosts = [_name(host) for host in named or profile.password_sync.controllers]
    for host in hosts:
        if not clean.is_host(host):
            raise Misconfigured("controller_malformed", host=host[:80])
    if not hosts:
        raise Misconfigured("password_controllers_none")
    return list(dict.fromkeys(hosts))


def _name(host: str) -> str:
    return host.strip().rstrip(".").casefold()


def _sign_in(
    context: Context, services: Services, profile: Profile, arguments: argparse.Namespace
) -> SignIn:
    """The stored account, unless another one is named or the settings want another one."""
    directory = profile.directory
    ntlm = frozenset(_name(host) for host in arguments.ntlm)
    if arguments.user:
        user = agents.account_name(arguments.user, directory.domain)
        return SignIn(user, _typed(context, arguments), ntlm)
    if not profile.password_sync.use_stored_credentials:
        raise Misconfigured("controller_account_wanted")
    stored = services.secrets.get(profile.id, directory.password_name)
    password = _typed(context, arguments) if arguments.ask_password else stored
    if not password:
        raise Misconfigured("sign_in_password_missing", user=directory.user)
    account = ""
    if "=" in directory.user and stored:  # a distinguished name: nobody signs in with one
        account = services.deploy.facts(directory, stored).account
    return SignIn(agents.account_name(directory.user, directory.domain, account), password, ntlm)


def _typed(context: Context, arguments: argparse.Namespace) -> str:
    secrets = GivenSecrets(context.terminal)
    if not arguments.ask_password:
        return secrets.need(ASKED)
    if context.terminal.is_watched:
        return secrets.ask(ASKED)
    line = sys.stdin.readline().rstrip("\r\n")
    if not line:
        raise Misconfigured("secret_not_given", secret=ASKED, variable=VARIABLES[ASKED])
    return line


# -- check --------------------------------------------------------------------------------------


def _check(
    context: Context,
    services: Services,
    hosts: Sequence[str],
    sign_in: SignIn,
    not_offered: AppError | None,
    *,
    as_json: bool,
) -> int:
    rows: dict[tuple[str, str], CheckResult] = {}

    def on_row(row: Readiness) -> None:
        rows[row.host, row.result.check] = row.result

    services.deploy.probe(hosts, context.stop, on_row)
    unreached = {
        host for (host, check), r in rows.items() if check in ("resolves", "reachable")
        and r.state is CheckState.FAILED
    }  # fmt: skip
    services.deploy.ready(
        [host for host in hosts if host not in unreached], sign_in, context.stop, on_row
    )
    package = None
    try:
        services.deploy.package()
    except AppError as error:
        package = error
    failed = any(result.state is CheckState.FAILED for result in rows.values())
    if as_json:
        found = [_row_as_json(host, rows) for host in hosts]
        context.terminal.json(
            {
                "format": FORMAT,
                "controllers": found,
                "package_error": error_as_json(package),
                "service_error": error_as_json(not_offered),
            }
        )
    else:
        for host in hosts:
            context.terminal.line(host)
            _show_rows(context.terminal, [r for (name, _), r in rows.items() if name == host])
        for problem in (package, not_offered):
            if problem is not None:
                context.terminal.error(problem)
    missing = package is not None or not_offered is not None
    return ExitCode.MISCONFIGURED if failed or missing else ExitCode.OK


def _show_rows(terminal: Terminal, rows: Iterable[CheckResult]) -> None:
    states = {state: text.sentence(f"readiness_{state.value}") for state in CheckState}
    width = max(map(len, states.values()))
    for result in rows:
        state = states[result.state].ljust(width)
        name = text.sentence(passwords.name_of(result.check))
        said = _said(result)
        terminal.line(f"  {state}  {name}: {said}" if said else f"  {state}  {name}")
        if result.error is not None:
            _show_fix(terminal, result.error)


def _said(result: CheckResult) -> str:
    if result.error is not None:
        return text.message(result.error).problem
    return text.sentence(result.note, result.params) if result.note else ""


def _row_as_json(host: str, rows: Mapping[tuple[str, str], CheckResult]) -> Mapping[str, object]:
    return {
        "controller": host,
        "checks": [
            {
                "check": result.check,
                "state": result.state.value,
                "note": result.note,
                "params": dict(result.params),
                "said": _said(result),
                "duration_s": round(result.duration_s, 3),
                "error": _error_as_json(result.error),
            }
            for (name, _), result in rows.items()
            if name == host
        ],
    }


def _show_fix(terminal: Terminal, error: AppError) -> None:
    """Cause and fix beneath their problem, with the line to copy."""
    said = text.message(error)
    for part in (said.cause, said.fix):
        if part:
            terminal.line(f"      {part}")
    if line := powershell.fix(error):
        terminal.line(f"        {line}")


def _error_as_json(error: AppError | None) -> Mapping[str, object] | None:
    if error is None:
        return None
    known = error_as_json(error) or {}
    return {**known, "line": powershell.fix(error), "line_is_for": powershell.where(error)}


# -- tasks --------------------------------------------------------------------------------------


class _Told:
    """What happens, a line each on standard error: the steps, and a copy by its tenths."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._last: dict[str, tuple[str, int]] = {}

    def __call__(self, now: Deployment) -> None:
        if not now.step or now.error is not None:
            return
        share = now.done * 100 // now.total // _SHARE * _SHARE if now.total else 0
        step, last = self._last.get(now.controller, ("", 0))
        if step == now.step and share <= last:
            return
        self._last[now.controller] = (now.step, share)
        said = text.sentence(f"agent_step_{now.step}")
        counted = f" {share} %" if share else ""
        self._terminal.note(f"{now.controller}: {said}{counted}")


def _known(services: Services, profile: Profile, named: Sequence[str]) -> Sequence[Deployment]:
    """Those that are named; otherwise all that were touched or are chosen."""
    known = {each.controller: each for each in services.deploy.deployments()}
    chosen = (_name(host) for host in named or profile.password_sync.controllers)
    wanted = dict.fromkeys([*chosen, *(() if named else known)])
    return [known.get(host) or Deployment(host) for host in wanted]


def _show(
    terminal: Terminal, services: Services, known: Sequence[Deployment], *, as_json: bool
) -> int:
    if as_json:
        terminal.json(
            {"format": FORMAT, "controllers": [_as_json(services, each) for each in known]}
        )
    elif not known:
        terminal.say("agent_none_known")
    else:
        for each in known:
            _show_one(terminal, each)
    failed = [each.error for each in known if each.error is not None]
    return of_error(failed[0]) if failed else ExitCode.OK


def _show_one(terminal: Terminal, known: Deployment) -> None:
    stage = text.sentence(f"agent_stage_{known.stage.value}")
    version = f" ({known.version})" if known.version else ""
    when = ""
    if known.changed_at:
        when = f"  {text.moment(known.changed_at)}"
    terminal.line(f"{known.controller}: {stage}{version}{when}")
    if known.error is not None:
        step = text.sentence(f"agent_step_{known.step}") if known.step else ""
        problem = text.message(known.error).problem
        terminal.line(f"    {step}: {problem}" if step else f"    {problem}")
        _show_fix(terminal, known.error)
    if known.folder:
        terminal.line("    " + text.sentence("agent_folder_left", {"folder": known.folder}))


def _as_json(services: Services, known: Deployment) -> Mapping[str, object]:
    return {
        "controller": known.controller,
        "stage": known.stage.value,
        "task": known.task.value if known.task else None,
        "step": known.step,
        "version": known.version,
        "folder": known.folder,
        "changed_at": known.changed_at,
        "error": _error_as_json(known.error),
        "events": [_event_as_json(each) for each in services.deploy.events(known.controller)],
    }


def _event_as_json(event: DeploymentEvent) -> Mapping[str, object]:
    return {
        "at": event.at,
        "step": event.step,
        "code": event.code,
        "params": dict(event.params),
        "said": text.sentence(event.code, event.params),
        "line": event.line,
    }
