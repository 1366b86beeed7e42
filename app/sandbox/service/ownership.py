"""The owner-administrator, and what waits until the owner is somebody else.

A service must keep the account that its agents act for. So the deletion or deactivation of the
owner is refused and remembered; it happens by itself once ownership has moved. The role of an
administrator can be taken from an owner like from anybody: the account stays the owner (`LOST` in
the table of roles), but may manage nobody, and neither may the agents that act for it.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from sqlite3 import Connection

from scim2_models import ConflictException

from app.sandbox.service.database import Database
from app.sandbox.service.tokens import LOST, serving, shown_role


class OwnerProtected(ConflictException):
    """409 for a request that would remove or disable the owner; it is now pending."""

    def __init__(self, seq: int, action: str) -> None:
        super().__init__(
            detail=f"owner_pending: this account owns the organization; its {action} "
            "is pending until ownership has moved to another administrator"
        )
        self.seq = seq
        self.action = action


@dataclass(frozen=True, slots=True)
class Owner:
    seq: int
    id: str
    user_name: str
    name: str
    mail: str
    role: str
    """`owner`, or `user` when the role was taken away."""
    active: bool


class LastAdministrator(Exception):
    """Somebody has to be able to sign in as an administrator."""


def owner(connection: Connection) -> Owner:
    row = connection.execute(
        "SELECT seq, id, shown, body, role, coalesce(active, 1) FROM resource "
        "JOIN role ON person = seq WHERE role IN ('owner', ?)",
        (LOST,),
    ).fetchone()
    if row is None:
        raise LookupError("the sandbox has no owner")
    body = json.loads(row[3])
    role = shown_role(row[4])
    return Owner(row[0], row[1], body["userName"], row[2], primary_mail(body), role, bool(row[5]))


def primary_mail(body: dict[str, object]) -> str:
    """The primary address of a person's SCIM JSON, or the first one, or an empty text."""
    mails = body.get("emails")
    if not isinstance(mails, list) or not mails:
        return ""
    chosen = next((mail for mail in mails if mail.get("primary")), mails[0])
    return str(chosen.get("value") or "")


def is_owner(connection: Connection, seq: int) -> bool:
    return (
        connection.execute(
            "SELECT 1 FROM role WHERE person = ? AND role IN ('owner', ?)", (seq, LOST)
        ).fetchone()
        is not None
    )


def remember(database: Database, refused: OwnerProtected) -> None:
    """Keep what was refused. A deletion outweighs a deactivation that waits already."""
    request = serving.get()
    with database.writing() as connection:
        connection.execute(
            "INSERT INTO pending VALUES (?, ?, ?, ?) ON CONFLICT (person) DO UPDATE "
            "SET action = excluded.action WHERE excluded.action = 'delete'",
            (refused.seq, refused.action, time.time(), request.actor.name if request else ""),
        )


def set_administrator(connection: Connection, seq: int, *, administrator: bool) -> None:
    """Gives a person the role of an administrator, or takes it away. LastAdministrator."""
    owns = is_owner(connection, seq)
    if administrator:
        connection.execute(
            "INSERT INTO role VALUES (?1, ?2) ON CONFLICT (person) DO UPDATE SET role = ?2",
            (seq, "owner" if owns else "administrator"),
        )
        return
    others = connection.execute(
        "SELECT 1 FROM role JOIN resource ON person = seq "
        "WHERE role IN ('owner', 'administrator') AND coalesce(active, 1) = 1 AND seq <> ?",
        (seq,),
    ).fetchone()
    if others is None:
        raise LastAdministrator
    if owns:
        connection.execute("UPDATE role SET role = ? WHERE person = ?", (LOST, seq))
    else:
        connection.execute("DELETE FROM role WHERE person = ?", (seq,))


def move(connection: Connection, old: int, new: int) -> str | None:
    """Make `new` the owner; the old one stays administrator, unless that role was taken away.
    Returns what was pending."""
    connection.execute("DELETE FROM role WHERE person = ? AND role = ?", (old, LOST))
    connection.execute("UPDATE role SET role = 'administrator' WHERE person = ?", (old,))
    connection.execute(
        "INSERT INTO role VALUES (?, 'owner') ON CONFLICT (person) DO UPDATE SET role = 'owner'",
        (new,),
    )
    waiting = connection.execute("SELECT action FROM pending WHERE person = ?", (old,)).fetchone()
    connection.execute("DELETE FROM pending WHERE person IN (?, ?)", (old, new))
    return None if waiting is None else str(waiting[0])
