"""The sandbox as a process: one ready line of JSON, then it serves until standard input closes.

    python -m app.sandbox [--users N] [--folder DIR] [--port 0] [--no-directory] ...

The ready line is the only thing ever written to standard output, and the only place where the
administrator's password, the installation key and the SCIM token are told.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from threading import Event, Thread
from types import FrameType
from typing import Any

_DIRECTORY_FIELDS = (
    "domain",
    "base_dn",
    "controllers",
    "ldap_controllers",
    "ca_pem",
    "bind_user",
    "bind_password",
    "users",
)


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    # A bulk request makes some 100,000 objects at once; fewer collections save a tenth of it.
    gc.set_threshold(50_000, 20, 50)
    stop = Event()
    _stop_on_signals(stop)
    with ExitStack() as running:
        folder = options.folder
        if folder is None:
            folder = Path(
                running.enter_context(
                    tempfile.TemporaryDirectory(prefix="sandbox-", ignore_cleanup_errors=True)
                )
            )
        folder.mkdir(parents=True, exist_ok=True)
        ready = {"ready": True} | _start_service(running, folder, options)
        ready |= _start_directory(running, folder, options)
        print(json.dumps(ready), flush=True)
        Thread(target=_await_end_of_input, args=(stop,), daemon=True).start()
        # A wait without end would keep Windows from delivering Ctrl+C.
        while not stop.wait(1.0):
            pass
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m app.sandbox",
        description="A directory service and an Active Directory to try and to test with, "
        "on this machine only. Ends when standard input closes.",
    )
    add = parser.add_argument
    add("--users", type=int, default=500, metavar="N", help="people in the Active Directory")
    add("--seed", type=int, default=42, help="makes the same people again")
    add("--folder", type=Path, metavar="DIR", help="keep the data there (default: not at all)")
    add("--port", type=int, default=0, help="of the service on 127.0.0.1 (0: any free one)")
    add("--organization", default="Sandbox", metavar="NAME", help="the organization's name")
    add("--no-directory", action="store_true", help="the service alone")
    add("--dialect", choices=("standard", "zoho"), default="standard", help="of the service")
    add(
        "--user-location",
        choices=("us", "eu"),
        default="us",
        help="zoho: the data centre in which everybody lives",
    )
    add("--no-bulk", action="store_true", help="do not announce SCIM bulk requests")
    add("--no-filter", action="store_true", help="do not announce SCIM filters")
    add("--no-etag", action="store_true", help="do not announce SCIM ETags")
    add("--no-patch", action="store_true", help="do not announce SCIM PATCH")
    add("--max-operations", type=int, default=0, metavar="N", help="of a bulk request")
    add("--max-payload", type=int, default=0, metavar="BYTES", help="of a bulk request")
    add("--test-faults", action="store_true", help="for tests: lets requests be made to fail")
    add("--device-interval", type=float, default=5, metavar="S", help="between polls")
    add("--device-lifetime", type=float, default=600, metavar="S", help="of a device code")
    add("--access-lifetime", type=float, default=3600, metavar="S", help="of an access token")
    add("--key-lifetime", type=float, default=7 * 86400, metavar="S", help="of a key")
    add(
        "--allow-domain",
        action="append",
        default=[],
        metavar="NAME",
        help="accept people of this domain though it is not on this machine",
    )
    return parser


def _start_service(running: ExitStack, folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    # Here, because --help and wrong options must not wait for the libraries.
    from app.sandbox.service import Settings, start

    service = start(
        folder,
        Settings(
            organization=options.organization,
            bulk=not options.no_bulk,
            filters=not options.no_filter,
            etags=not options.no_etag,
            patch=not options.no_patch,
            max_operations=options.max_operations,
            max_payload=options.max_payload,
            test_faults=options.test_faults,
            device_interval_s=options.device_interval,
            device_lifetime_s=options.device_lifetime,
            access_lifetime_s=options.access_lifetime,
            key_lifetime_s=options.key_lifetime,
            allowed_domains=tuple(options.allow_domain),
            dialect=options.dialect,
            user_location=options.user_location,
        ),
        options.port,
    )
    running.callback(service.stop)
    return {
        "service_url": service.service_url,
        "admin_user": service.admin_user,
        "admin_password": service.admin_password,
        "installation_key": service.installation_key,
        "scim_url": service.scim_url,
        "scim_token": service.scim_token,
        "client_secret": service.client_secret,
        "other_url": service.other_url,
    }


def _start_directory(
    running: ExitStack, folder: Path, options: argparse.Namespace
) -> dict[str, Any]:
    if options.no_directory:
        nothing: dict[str, Any] = dict.fromkeys(_DIRECTORY_FIELDS, "")
        return nothing | {"controllers": [], "ldap_controllers": [], "users": 0}
    from app.sandbox import active_directory

    directory = active_directory.start(users=options.users, folder=folder, seed=options.seed)
    running.callback(directory.stop)
    facts = {name: getattr(directory, name) for name in _DIRECTORY_FIELDS}
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in facts.items()
    }


def _stop_on_signals(stop: Event) -> None:
    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, on_signal)
    signal.signal(signal.SIGINT, on_signal)


def _await_end_of_input(stop: Event) -> None:
    """Whoever started us holds the other end: when it ends, however it ends, so do we.

    Not through `sys.stdin`: Python cannot exit while a thread holds the lock of its buffer.
    """
    while os.read(sys.stdin.fileno(), 4096):
        pass
    stop.set()


if __name__ == "__main__":
    sys.exit(main())
