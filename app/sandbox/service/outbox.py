"""The mails that a real service would have sent. None is sent.

Two settings decide (`PUT /rules`): who gets the one-time code with which a new person chooses a
password (`user`, `admin`, `nobody`), and whether new people are welcomed by mail.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Connection

from app.sandbox.service.database import Database
from app.sandbox.service.ownership import owner, primary_mail
from app.sandbox.service.storage import Row

NOTICES = ("user", "admin", "nobody")
_CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789"
_CODE_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Rules:
    """Who hears of a new account."""

    password_notice: str = "user"  # noqa: S105  a choice, not a password
    mail_notifications: bool = True


def rules(database: Database) -> Rules:
    return Rules(**database.setting("rules", {}))


def set_rules(database: Database, new: Rules) -> None:
    database.set(
        "rules",
        {"password_notice": new.password_notice, "mail_notifications": new.mail_notifications},
    )


def welcome(database: Database, connection: Connection, row: Row, shown: str) -> None:
    """The mails of a new person, as the rules are now. A person without mail gets none."""
    current = rules(database)
    body = json.loads(row.body)
    address = primary_mail(body)
    if body.get("active") is False:
        return
    if current.password_notice == "user" and address:  # noqa: S105
        _write(connection, "password_user", address, row, shown, code=_code())
    elif current.password_notice == "admin":  # noqa: S105
        _write(connection, "password_admin", owner(connection).mail, row, shown, code=_code())
    if current.mail_notifications and address:
        _write(connection, "welcome", address, row, shown)


def resend(database: Database, ids: Sequence[str] | None, *, not_within_s: float = 0.0) -> int:
    """Invite again those who have no password yet (all, or the ones named); how many.

    Nobody of whom a mail was written in the last `not_within_s` seconds.
    """
    sent = 0
    since = time.time() - not_within_s
    with database.writing() as connection:
        pending = connection.execute(
            "SELECT seq, id, type, version, created, modified, body, shown FROM resource "
            "WHERE type = 'User' AND coalesce(active, 1) = 1 "
            "AND seq NOT IN (SELECT person FROM password) "
            "AND NOT (? > 0 AND seq IN (SELECT person FROM outbox WHERE at > ?)) ORDER BY seq",
            (not_within_s, since),
        ).fetchall()
        wanted = None if ids is None else set(ids)
        for *columns, shown in pending:
            row = Row(*columns)
            address = primary_mail(json.loads(row.body))
            if address and (wanted is None or row.id in wanted):
                _write(connection, "invitation", address, row, shown, code=_code())
                sent += 1
    return sent


def _write(
    connection: Connection, kind: str, recipient: str, row: Row, shown: str, code: str = ""
) -> None:
    connection.execute(
        "INSERT INTO outbox (at, kind, recipient, person, name, user_name, code) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            time.time(),
            kind,
            recipient,
            row.seq,
            shown,
            json.loads(row.body).get("userName", ""),
            code,
        ),
    )


def _code() -> str:
    return "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE_LENGTH))
