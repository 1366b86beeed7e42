"""`sandbox`: a directory service and an Active Directory to try with, on this machine alone."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import atomic_file
from app.command_line import Context
from app.command_line.exit_codes import ExitCode
from app.command_line.sandbox_process import number_of_users, running
from app.errors import Misconfigured

HELP = "run a directory service and an Active Directory to try with"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--users", type=number_of_users, default=500, metavar="N", help="people (default 500)"
    )
    parser.add_argument(
        "--ca-file", type=Path, metavar="FILE", help="write the controllers' authority (PEM) here"
    )
    parser.add_argument(
        "--zoho",
        action="store_true",
        help="in the manner of Zoho: its sign-in in two data centres, and a custom store",
    )


def run(context: Context, arguments: argparse.Namespace) -> int:
    terminal = context.terminal
    options = ("--dialect", "zoho", "--user-location", "eu") if arguments.zoho else ()
    with running(arguments.users, context.stop, options) as sandbox:
        facts = sandbox.facts
        if arguments.ca_file is not None:
            atomic_file.write(arguments.ca_file.absolute(), facts.ca_pem.encode())
        terminal.say("sandbox_runs", users=facts.users)
        terminal.table(
            [
                ("service", facts.service_url),
                ("administrator", facts.admin_user),
                ("password", facts.admin_password),
                ("installation key", facts.installation_key),
                ("SCIM", facts.scim_url),
                ("SCIM token", facts.scim_token),
                *([("client secret", facts.client_secret)] if facts.client_secret else []),
                ("domain", facts.domain),
                ("base DN", facts.base_dn),
                ("controllers (LDAPS)", ", ".join(facts.controllers)),
                ("controllers (LDAP)", ", ".join(facts.ldap_controllers)),
                ("bind user", facts.bind_user),
                ("bind password", facts.bind_password),
            ]
        )
        terminal.line()
        terminal.say("sandbox_how_to_end")
        while not context.stop.wait(0.5):
            if sandbox.has_ended():
                raise Misconfigured("sandbox_failed", technical="it ended by itself")
    return ExitCode.OK
