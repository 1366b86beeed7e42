"""`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
"""

from __future__ import annotations

import argparse
import sys
import time
from datetime import UTC, datetime
from getpass import getpass

from app import installation_key, text
from app.command_line import Context
from app.command_line.exit_codes import ExitCode
from app.errors import Misconfigured
from app.installation_key import ZOHO_ACCOUNTS, InstallationKey
from app.setup.providers import NEEDS, ZOHO

HELP = "make or check an installation key"

PROVIDERS = tuple(NEEDS)
SECRETS = ("registration_secret", "token", "client_secret", "passphrase")
MOST_INPUT = 200_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True)
    create = acts.add_parser(
        "create",
        help="make a key",
        description="Secrets are asked for; piped, standard input has lines such as token=...: "
        + ", ".join(SECRETS),
    )
    create.add_argument(
        "--provider",
        default=PROVIDERS[0],
        choices=PROVIDERS,
        help="with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0",
    )
    create.add_argument(
        "--data-centre",
        choices=sorted(ZOHO_ACCOUNTS),
        help="Zoho: where your OAuth client was made; stands for --service-url",
    )
    for name, metavar, said in (
        ("--service-url", "URL", "base of the service that people sign in to"),
        ("--scim-url", "URL", "base of its SCIM 2.0 endpoints"),
        ("--organization-id", "ID", "the organization, as the service knows it"),
        ("--organization-name", "NAME", "the organization, as people know it"),
        ("--client-id", "ID", "the OAuth client to sign in with"),
    ):
        create.add_argument(name, default="", metavar=metavar, help=said)
    create.add_argument("--expires", type=_end_of_day, metavar="YYYY-MM-DD", help="last day, UTC")
    check = acts.add_parser("check", help="read a key from standard input or a prompt, offline")
    check.add_argument("--json", action="store_true", help="what it says, as JSON")
    for each in (create, check):  # as every command understands it after its name
        each.add_argument(
            "--verbose",
            action="store_true",
            default=argparse.SUPPRESS,
            help="technical details of errors",
        )


def run(context: Context, arguments: argparse.Namespace) -> int:
    return _create(context, arguments) if arguments.act == "create" else _check(context, arguments)


def _create(context: Context, arguments: argparse.Namespace) -> int:
    secrets = _asked_secrets() if sys.stdin.isatty() else _piped_secrets()
    service_url = arguments.service_url or ZOHO_ACCOUNTS.get(arguments.data_centre, "")
    if arguments.provider == ZOHO:
        for name in ("service_url", "client_id", "scim_url"):
            if not (service_url if name == "service_url" else getattr(arguments, name)):
                raise Misconfigured("key_incomplete", missing=name)
    key = InstallationKey(
        provider=arguments.provider,
        service_url=service_url,
        organization_id=arguments.organization_id,
        organization_name=arguments.organization_name,
        registration_secret=secrets.get("registration_secret", ""),
        scim_url=arguments.scim_url,
        token=secrets.get("token", ""),
        client_id=arguments.client_id,
        client_secret=secrets.get("client_secret", ""),
        expires_at=arguments.expires,
    )
    context.terminal.line(installation_key.create(key, secrets.get("passphrase", "")))
    return ExitCode.OK


def _check(context: Context, arguments: argparse.Namespace) -> int:
    pasted = getpass("Installation key: ") if sys.stdin.isatty() else sys.stdin.read(MOST_INPUT)
    key = installation_key.parse(pasted, now=time.time())
    expires = "" if key.expires_at is None else _date(key.expires_at)
    facts = {
        "provider": key.provider,
        "host": key.host,
        "service_url": key.service_url,
        "scim_url": key.scim_url,
        "organization_id": key.organization_id,
        "organization_name": key.organization_name,
        "client_id": key.client_id,
        "expires": expires,
        "sealed": list(key.sealed),
    }
    if arguments.json:
        context.terminal.json({"format": 1, "key": facts})
        return ExitCode.OK
    context.terminal.say("key_is_good", host=key.host)
    context.terminal.table(
        (name, ", ".join(value) if isinstance(value, list) else value)
        for name, value in facts.items()
        if value
    )
    return ExitCode.OK


def _asked_secrets() -> dict[str, str]:
    asked = {name: getpass(f"{name} (empty for none): ") for name in SECRETS}
    if asked["passphrase"] and getpass("passphrase again: ") != asked["passphrase"]:
        raise Misconfigured("passphrases_differ")
    return asked


def _piped_secrets() -> dict[str, str]:
    """Lines `name=value`; a value keeps its inner spaces. What is unknown is named by its line,
    never shown: it may be a secret that was misplaced."""
    secrets: dict[str, str] = {}
    for number, line in enumerate(sys.stdin.read(MOST_INPUT).splitlines(), start=1):
        if not line.strip():
            continue
        name, equals, value = line.partition("=")
        if not equals or name.strip() not in SECRETS:
            raise Misconfigured("key_input_line", line=number, names=", ".join(SECRETS))
        secrets[name.strip()] = value.strip()
    return secrets


def _end_of_day(said: str) -> float:
    try:
        day = datetime.strptime(said, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError as error:
        problem = text.sentence("given_no_day", {"value": repr(said)})
        raise argparse.ArgumentTypeError(problem) from error
    ends = day.timestamp() + 86_400
    if ends <= time.time():
        raise argparse.ArgumentTypeError(text.sentence("given_day_over", {"value": said}))
    return ends


def _date(seconds: float) -> str:
    return datetime.fromtimestamp(seconds - 1, UTC).date().isoformat()
