"""The page on which a person types a device's code and approves or denies it (RFC 8628 3.3)."""

from __future__ import annotations

import time
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.sandbox.service.context import sandbox
from app.sandbox.service.oauth import USER_CODE_LETTERS
from app.sandbox.service.sign_in import check_csrf, needs_sign_in, signed_in, throttle

blueprint = Blueprint("verification", __name__, url_prefix="/device")


@blueprint.before_request
def _checked() -> None:
    check_csrf()


@blueprint.get("")
@needs_sign_in(administrator=False)
def code() -> ResponseReturnValue:
    """The form for the code; with a code in the address, who asks."""
    typed = request.args.get("user_code", "")
    if not typed:
        return render_template("device_code.html")
    guesses = throttle("user_code")
    if guesses.blocked():
        return _form(typed, "Too many wrong codes. Wait a minute, then try again."), 429
    device = _waiting(typed)
    if device is None:
        guesses.failed()
        return _form(typed, "This code is not waiting: check it, or get a new one."), 404
    return render_template("device_confirm.html", device=device, actor=signed_in())


@blueprint.post("/decision")
@needs_sign_in(administrator=False)
def decide() -> ResponseReturnValue:
    decision = request.form.get("decision")
    actor = signed_in()
    if decision not in ("approve", "deny") or actor is None:
        abort(400, "Choose Approve or Deny.")
    device = _waiting(request.form.get("user_code", ""))
    if device is None:
        abort(404, "This code is not waiting any more.")
    state = "approved" if decision == "approve" else "denied"
    with sandbox().database.writing() as connection:
        connection.execute(
            "UPDATE device SET state = ?, person = ? WHERE user_code = ? AND state = 'waiting'",
            (state, actor.person, device["user_code"]),
        )
    return redirect(url_for("verification.done", state=state))


@blueprint.get("/done")
@needs_sign_in(administrator=False)
def done() -> ResponseReturnValue:
    return render_template("device_done.html", approved=request.args.get("state") == "approved")


def _form(typed: str, problem: str) -> str:
    return render_template("device_code.html", typed=typed, problem=problem)


def _waiting(typed: str) -> dict[str, Any] | None:
    """The request behind a code as typed: case, dashes and spaces do not matter."""
    letters = "".join(char for char in typed.upper() if char in USER_CODE_LETTERS)
    row = (
        sandbox()
        .database.connection.execute(
            "SELECT user_code, device_name, application, address, asked_at, expires_at FROM device "
            "WHERE user_code = ? AND state = 'waiting' AND expires_at > ?",
            (f"{letters[:4]}-{letters[4:]}", time.time()),
        )
        .fetchone()
    )
    if row is None:
        return None
    names = ("user_code", "device_name", "application", "address", "asked_at", "expires_at")
    return dict(zip(names, row, strict=True))
