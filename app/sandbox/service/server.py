"""Puts the service together and serves it on loopback.

Flask serves discovery, OAuth, agent calls and pages, scim2-server the SCIM endpoints beside it
under `/scim`; cheroot gives both a small pool of threads and ends cleanly.
"""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection
from threading import Thread
from typing import Any

from cheroot.wsgi import Server
from flask import Flask, render_template
from scim2_models import ScimProvider
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from app.sandbox.service import (
    agent_calls,
    oauth,
    pages,
    passwords,
    sign_in,
    tokens,
    verification,
    welcome,
    zoho,
)
from app.sandbox.service.context import Sandbox, Settings
from app.sandbox.service.database import Database
from app.sandbox.service.faults import CONTROL_PATH, Faults, FaultyScim, SocketGateway
from app.sandbox.service.loopback import LoopbackOnly
from app.sandbox.service.scim import ScimApplication, provider
from app.sandbox.service.watched import WatchedStorage

HOST = "127.0.0.1"
_THREADS = 8
_STOP_TIMEOUT_S = 3
ADMINISTRATOR = "admin@sandbox.example"


@dataclass(slots=True)
class RunningService:
    """A service that answers. `stop` ends it and closes its database."""

    service_url: str
    scim_url: str
    admin_user: str
    admin_password: str = field(repr=False)
    installation_key: str = field(repr=False)
    scim_token: str = field(repr=False)
    client_secret: str = field(repr=False)
    other_url: str
    _servers: list[tuple[Any, Thread]]
    _database: Database
    faults: Faults | None = None
    """Of a service for tests (`Settings.test_faults`)."""

    def stop(self) -> None:
        if self.faults is not None:
            self.faults.closing.set()
        for server, thread in self._servers:
            server.stop()
            thread.join(_STOP_TIMEOUT_S)
        self._database.close()


def start(folder: Path, settings: Settings, port: int = 0) -> RunningService:
    """Serve the data in `folder` (made on first use) and give this run its secrets.

    Each start has a new administrator password, installation key and SCIM token; agents and
    tokens of earlier starts on the same folder go on working.
    """
    database = Database(folder / "sandbox.db")
    described = provider(
        bulk=settings.bulk,
        filters=settings.filters,
        etags=settings.etags and settings.dialect != "zoho",
        patch=settings.patch,
        max_operations=settings.max_operations,
        max_payload=settings.max_payload,
    )
    storage = WatchedStorage(database, described)
    is_zoho = settings.dialect == "zoho"
    servers = [_listening(number) for number in ((port, 0) if is_zoho else (port,))]
    ports = [server.bind_addr[1] for server in servers]
    urls = [f"http://{HOST}:{number}" for number in ports]
    here = Sandbox(
        database=database,
        storage=storage,
        settings=settings,
        service_url=urls[0],
        organization_id=_organization_id(database),
        secret_key=secrets.token_bytes(32),
        client_secret=secrets.token_hex(20) if is_zoho else "",
        other_url=urls[1] if is_zoho else "",
    )
    administrator, password = _prepare(here)
    faults = Faults() if settings.test_faults else None
    mounted = _application(here, described, ports[0], faults)
    for server, number in zip(servers, ports, strict=True):
        server.wsgi_app = LoopbackOnly(mounted, number)
        if faults is not None:
            server.gateway = SocketGateway
    return RunningService(
        service_url=here.service_url,
        scim_url=f"{here.service_url}{zoho.STORE_PATH}" if is_zoho else here.scim_url,
        admin_user=administrator,
        admin_password=password,
        installation_key=zoho.new_key(here) if is_zoho else agent_calls.new_key(here),
        scim_token=tokens.issue(database, "scim", grant_id=tokens.new_grant()),
        client_secret=here.client_secret,
        other_url=here.other_url,
        _servers=[(server, _started(server)) for server in servers],
        _database=database,
        faults=faults,
    )


def _listening(port: int) -> Any:
    server = Server((HOST, port), _not_ready, numthreads=_THREADS, server_name="sandbox")
    server.shutdown_timeout = _STOP_TIMEOUT_S
    server.prepare()
    return server


def _started(server: Any) -> Thread:
    thread = Thread(target=server.serve, name="sandbox-http", daemon=True)
    thread.start()
    return thread


def _application(
    here: Sandbox, described: ScimProvider, port: int, faults: Faults | None
) -> DispatcherMiddleware:
    flask = Flask(__name__)
    flask.extensions["sandbox"] = here
    flask.secret_key = here.secret_key
    flask.config.update(
        SESSION_COOKIE_NAME=f"sandbox_{port}",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Strict",
        MAX_CONTENT_LENGTH=2**20,
    )
    flask.jinja_env.trim_blocks = flask.jinja_env.lstrip_blocks = True
    is_zoho = here.settings.dialect == "zoho"
    calls = (zoho,) if is_zoho else (oauth, agent_calls)
    for module in (*calls, sign_in, verification, welcome, pages):
        flask.register_blueprint(module.blueprint)
    flask.register_error_handler(HTTPException, _error_page)
    flask.template_filter("when")(_when)
    flask.context_processor(
        lambda: {
            "csrf": sign_in.csrf_token,
            "actor": sign_in.signed_in(),
            "organization": here.settings.organization,
            "here": pages.here,
        }
    )
    path, made = (zoho.STORE_PATH, zoho.CustomStore) if is_zoho else ("/scim", ScimApplication)
    scim = made(here.storage, described)
    if faults is None:
        return DispatcherMiddleware(flask, {path: scim})
    faulty = FaultyScim(scim, faults)
    return DispatcherMiddleware(flask, {path: faulty, CONTROL_PATH: faulty.control})


def _error_page(error: HTTPException) -> tuple[str, int]:
    words = "There is no such page here." if isinstance(error, NotFound) else error.description
    given = error.description if error.description != type(error).description else words
    return render_template("error.html", name=error.name, words=given), error.code or 500


def _when(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")


def _not_ready(_environ: Any, start_response: Any) -> list[bytes]:
    start_response("503 Service Unavailable", [("Content-Length", "0")])
    return [b""]


def _organization_id(database: Database) -> str:
    kept = database.setting("organization_id")
    if kept is None:
        kept = str(secrets.randbelow(9 * 10**9) + 10**9)
        database.set("organization_id", kept)
    return str(kept)


def _prepare(here: Sandbox) -> tuple[str, str]:
    """(user name, new password) of an administrator; the command line's domains are allowed."""
    password = secrets.token_urlsafe(12)
    with here.database.writing() as connection:
        for domain in here.settings.allowed_domains:
            connection.execute(
                "INSERT OR IGNORE INTO allowed_domain VALUES (?, 'start option', ?)",
                (domain.lower(), time.time()),
            )
        if here.database.setting("administrator") is None:
            _first_administrator(here)
        seq, body = _administrator(here, connection)
        passwords.store(connection, seq, password)
    return json.loads(body)["userName"], password


def _administrator(here: Sandbox, connection: Connection) -> tuple[int, str]:
    """The first administrator; once that account is none any more, the owner or another one."""
    first = here.database.setting("administrator")
    found: tuple[int, str] = connection.execute(
        "SELECT seq, body FROM resource JOIN role ON person = seq "
        "WHERE coalesce(active, 1) = 1 AND role IN ('owner', 'administrator') "
        "ORDER BY seq <> ?, role <> 'owner' LIMIT 1",
        (first,),
    ).fetchone()
    return found


def _first_administrator(here: Sandbox) -> None:
    kind = here.storage.resource_type("User")
    person = here.storage.create(
        kind,
        here.storage.model_of(
            "User",
            {
                "userName": ADMINISTRATOR,
                "displayName": "Sandbox Administrator",
                "name": {"givenName": "Sandbox", "familyName": "Administrator"},
                "emails": [{"value": ADMINISTRATOR, "type": "work", "primary": True}],
                "active": True,
            },
        ),
    )
    seq = here.storage.row("User", str(person.id)).seq
    with here.database.writing() as connection:
        connection.execute("INSERT INTO role VALUES (?, 'owner')", (seq,))
        # Nobody invites the first administrator, and no sync made that account.
        connection.execute("DELETE FROM outbox")
        connection.execute("DELETE FROM run")
    here.database.set("administrator", seq)
