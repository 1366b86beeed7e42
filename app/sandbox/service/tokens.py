"""Bearer tokens (RFC 6750) and whom they stand for.

A token is 256 random bits, so that a plain SHA-256 is enough to keep it by: there is nothing to
guess that a slow hash would protect.
"""

from __future__ import annotations

import hashlib
import secrets
import time
import uuid
from contextvars import ContextVar
from dataclasses import dataclass
from sqlite3 import Connection

from app.sandbox.service.database import Database

ADMINISTRATORS = frozenset({"owner", "administrator"})
LOST = "owner_lost"
"""The role of an owner who is no administrator any more (`ownership`)."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is asking. `kind` is `access` (a signed-in person), `agent` or `scim`."""

    kind: str
    name: str
    person: int | None = None
    person_id: str = ""
    role: str = ""
    agent_id: str = ""
    grant_id: str = ""
    foreign_domain: str | None = None
    """An agent's domain that is not on this machine and was not allowed; None otherwise."""
    owner_lost: bool = False
    """Of an agent: the owner for whom it acts is no administrator any more."""

    @property
    def may_administer(self) -> bool:
        if self.kind == "agent":
            return not self.owner_lost
        return self.kind == "scim" or self.role in ADMINISTRATORS


@dataclass(frozen=True, slots=True)
class Request:
    """What the change log wants to know of the request that is being served."""

    actor: Actor
    run_label: str = ""


serving: ContextVar[Request | None] = ContextVar("serving", default=None)
"""The request that this thread serves; None outside one."""


def shown_role(role: str) -> str:
    """A role as it is kept, in the word that others know."""
    return "user" if role == LOST else role


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def new_grant() -> str:
    return uuid.uuid4().hex


def issue(
    database: Database,
    kind: str,
    *,
    grant_id: str,
    lifetime_s: float | None = None,
    person: int | None = None,
    agent: str | None = None,
) -> str:
    """A new token; only its digest is kept."""
    token = secrets.token_urlsafe(32)
    with database.writing() as connection:
        connection.execute(
            "INSERT INTO token VALUES (?, ?, ?, ?, ?, ?)",
            (
                digest(token),
                kind,
                grant_id,
                person,
                agent,
                None if lifetime_s is None else time.time() + lifetime_s,
            ),
        )
    return token


def revoke(database: Database, grant_id: str) -> None:
    """Every token of a grant."""
    with database.writing() as connection:
        connection.execute("DELETE FROM token WHERE grant_id = ?", (grant_id,))


def grant_of(database: Database, token: str) -> tuple[str, str] | None:
    """(kind, grant) of a token that is known, expired or not."""
    found: tuple[str, str] | None = database.connection.execute(
        "SELECT kind, grant_id FROM token WHERE hash = ?", (digest(token),)
    ).fetchone()
    return found


_FIND = """
SELECT t.kind, t.grant_id, t.person, p.id, p.shown, p.active, coalesce(r.role, 'user'),
       t.agent, a.device_name, a.domain, a.loopback,
       EXISTS (SELECT 1 FROM allowed_domain d WHERE d.domain = a.domain),
       NOT EXISTS (SELECT 1 FROM role o JOIN resource w ON w.seq = o.person
                   WHERE o.role = 'owner' AND coalesce(w.active, 1) = 1)
FROM token t
LEFT JOIN resource p ON p.seq = t.person
LEFT JOIN role r ON r.person = t.person
LEFT JOIN agent a ON a.id = t.agent AND a.removed_at IS NULL
WHERE t.hash = ? AND (t.expires_at IS NULL OR t.expires_at > ?)
"""


def find(connection: Connection, token: str, *kinds: str) -> Actor | None:
    """Whom a token stands for; None when it is unknown, expired or of another kind."""
    row = connection.execute(_FIND, (digest(token), time.time())).fetchone()
    if row is None or row[0] not in kinds:
        return None
    kind, grant_id, person, id_, shown, active, role = row[:7]
    agent, device, domain, local, allowed, owner_lost = row[7:]
    if kind == "agent":
        if device is None:
            return None
        foreign = None if local or allowed else str(domain)
        return Actor(
            kind,
            device,
            agent_id=agent,
            grant_id=grant_id,
            foreign_domain=foreign,
            owner_lost=bool(owner_lost),
        )
    if kind == "scim":
        return Actor(kind, "SCIM token", grant_id=grant_id)
    if active == 0:
        return None
    return Actor(
        kind, shown, person=person, person_id=id_, role=shown_role(role), grant_id=grant_id
    )


def bearer(header: str | None) -> str:
    """The token of an Authorization header, or an empty text."""
    scheme, _, token = (header or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
