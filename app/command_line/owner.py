"""`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from app import text
from app.command_line import Context, runs
from app.command_line.exit_codes import ExitCode, of_error
from app.command_line.terminal import Terminal, error_as_json
from app.errors import Misconfigured, Refused
from app.findings import Account, CheckResult, CheckState, PollWait, SignedIn, Standing
from app.profile import Profile
from app.services import Services
from app.setup.providers import needs

HELP = "show or change the owner of the connection"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    ways = parser.add_subparsers(dest="way", metavar="show | change")
    for name, said in (
        ("show", "the owner, and how the connection stands (without a word: the same)"),
        ("change", "whoever approves the code is the owner from now on"),
    ):
        way = ways.add_parser(name, help=said)
        if name == "show":
            way.add_argument("--measure", action="store_true", help="ask the service now")
        else:
            way.add_argument(
                "--account",
                default="",
                metavar="NAME",
                help="user name or mail address: only this account may become the owner",
            )
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
    if arguments.way == "change":
        profile = _change(context, services, profile, arguments.account.strip())
        if arguments.json:
            context.terminal.json({"format": runs.FORMAT, "owner": _account(profile.cloud.owner)})
        else:
            context.terminal.say("owner_is", owner=_named(profile.cloud.owner))
        return ExitCode.OK
    measure = getattr(arguments, "measure", False)
    connection = services.connection
    standing = connection.look(context.stop, lambda _: None) if measure else connection.last()
    if arguments.json:
        context.terminal.json(_as_json(profile, standing))
    else:
        _show(context.terminal, profile, standing)
    cause = standing.cause if standing is not None else None
    return ExitCode.OK if cause is None else of_error(cause)


# -- change ---------------------------------------------------------------------------------------


def _change(context: Context, services: Services, profile: Profile, wanted: str) -> Profile:
    connection = services.connection
    if not needs(profile.cloud.provider).sign_in:
        if not wanted:
            raise Misconfigured("owner_name_missing")
        return connection.hand_over_by_name(wanted, context.stop)
    here = connection.candidate()
    try:
        found = _signed_in(context, services, profile, here)
        account = found.account
        names = {name.casefold() for name in (account.user_name, account.mail) if name}
        if wanted and wanted.casefold() not in names:
            raise Refused("owner_other_account", account=_named(account), wanted=wanted)
        context.terminal.tell(
            "owner_sides", old=_named(profile.cloud.owner) or "-", new=_named(account)
        )
    except BaseException:
        connection.forget_candidate()
        raise
    return connection.hand_over(found, context.stop)


def _signed_in(context: Context, services: Services, profile: Profile, here: str) -> SignedIn:
    cloud, terminal = services.cloud, context.terminal

    def on_poll(wait: PollWait) -> None:
        """A lost network is told; the code stays good meanwhile."""
        if wait.error is not None:
            terminal.note(text.message(wait.error).problem)
            terminal.tell("setup_code_stays", seconds=round(wait.next_in_s))

    code = cloud.begin_sign_in(profile.cloud, here)
    terminal.tell("setup_sign_in", url=code.verification_uri, code=code.user_code)
    return cloud.await_sign_in(profile.cloud, code, here, context.stop, None, on_poll)


# -- show -----------------------------------------------------------------------------------------


def _show(terminal: Terminal, profile: Profile, standing: Standing | None) -> None:
    cloud, owner = profile.cloud, profile.cloud.owner
    rows = (
        ("label_owner", _named(owner)),
        ("fact_role", owner.role if owner else ""),
        ("label_organization", cloud.organization_name),
        ("label_service", cloud.service_url or cloud.scim_url),
    )
    terminal.table((text.sentence(label), value) for label, value in rows if value)
    if owner is None:
        terminal.say("owner_none")
    if standing is None:
        terminal.say("standing_never")
        return
    terminal.line()
    when = text.moment(standing.measured_at)
    terminal.say("standing_measured", when=when)
    for row in standing.rows:
        said = _said(row)
        name, state = text.sentence(row.check), text.sentence(f"row_{row.state}")
        terminal.line(f"  {state}  {name}: {said[0]}")
        if row.state in (CheckState.FAILED, CheckState.WARNING):
            for part in said[1:]:
                if part:
                    terminal.line(f"    {part}")


def _said(row: CheckResult) -> tuple[str, str, str]:
    """Problem, cause and fix of a row, or what was found."""
    if row.error is not None:
        message = text.message(row.error)
        return message.problem, message.cause, message.fix
    words = text.words(row.note, row.params)
    problem = text.sentence(row.note, row.params)
    params = {"code": row.note, **row.params}
    return problem, text.fill(words.cause, params), text.fill(words.fix, params)


def _as_json(profile: Profile, standing: Standing | None) -> Mapping[str, object]:
    return {
        "format": runs.FORMAT,
        "owner": _account(profile.cloud.owner),
        "connection": None
        if standing is None
        else {
            "measured_at": standing.measured_at,
            "connected": standing.connected,
            "owner": _account(standing.owner),
            "owner_at_risk": standing.owner_at_risk,
            "rows": [
                {
                    "check": row.check,
                    "state": row.state.value,
                    "duration_s": round(row.duration_s, 3),
                    "note": row.note,
                    "params": dict(row.params),
                    "error": error_as_json(row.error),
                }
                for row in standing.rows
            ],
        },
    }


def _account(account: Account | None) -> Mapping[str, str] | None:
    if account is None:
        return None
    return {
        "id": account.id,
        "user_name": account.user_name,
        "mail": account.mail,
        "name": account.display_name,
        "role": account.role,
    }


def _named(account: Account | None) -> str:
    return (account.mail or account.user_name) if account else ""
