"""Where a new person chooses a password with the one-time code of the mail."""

from __future__ import annotations

import hmac

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.sandbox.service import passwords
from app.sandbox.service.context import sandbox
from app.sandbox.service.filters import folded_key
from app.sandbox.service.sign_in import check_csrf, throttle

SHORTEST = 10

blueprint = Blueprint("welcome", __name__, url_prefix="/welcome")


@blueprint.before_request
def _checked() -> None:
    check_csrf()


@blueprint.get("")
def form() -> str:
    return render_template("welcome.html")


@blueprint.post("")
def choose() -> ResponseReturnValue:
    user = request.form.get("user", "").strip()
    password = request.form.get("password", "")
    guesses = throttle("welcome")
    problem = ""
    if guesses.blocked():
        problem = "Too many failed attempts. Wait a minute, then try again."
    elif len(password) < SHORTEST:
        problem = f"A password has at least {SHORTEST} characters."
    elif not _redeem(user, request.form.get("code", "").strip().upper(), password):
        guesses.failed()
        problem = "This user name and code do not belong together, or the code was used."
    if problem:
        return render_template("welcome.html", user=user, problem=problem), 400
    return render_template("welcome.html", done=True)


def _redeem(user: str, code: str, password: str) -> bool:
    """Set the password when the code is one of this person's; all of them are used up by it."""
    with sandbox().database.writing() as connection:
        rows = connection.execute(
            "SELECT seq, code FROM resource JOIN outbox ON person = seq "
            "WHERE type = 'User' AND name_key = ? AND code <> '' AND coalesce(active, 1) = 1",
            (folded_key(user),),
        ).fetchall()
        seq = next((seq for seq, kept in rows if hmac.compare_digest(kept, code)), None)
        if seq is None:
            return False
        passwords.store(connection, seq, password)
        connection.execute("UPDATE outbox SET code = '' WHERE person = ?", (seq,))
    return True
