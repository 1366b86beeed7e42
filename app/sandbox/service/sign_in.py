"""Who sits at the browser: sign-in with user name and password, session, CSRF tokens.

The session is Flask's signed cookie: HttpOnly, SameSite=Strict, named after the port because
cookies do not know ports and several sandboxes may run. Its key lives as long as the process.
"""

from __future__ import annotations

import hmac
import secrets
import time
from collections import deque
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from flask import (
    Blueprint,
    abort,
    current_app,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response as AnyResponse

from app.sandbox.service import passwords
from app.sandbox.service.context import sandbox
from app.sandbox.service.filters import folded_key
from app.sandbox.service.tokens import ADMINISTRATORS, Actor

SESSION_S = 8 * 3600.0
_TRIES, _TRIES_WITHIN_S = 10, 60.0

blueprint = Blueprint("sign_in", __name__)
P = ParamSpec("P")


class Throttle:
    """At most so many failures in so many seconds (RFC 8628 section 5.1 for user codes)."""

    def __init__(self, tries: int = _TRIES, within_s: float = _TRIES_WITHIN_S) -> None:
        self._tries, self._within_s = tries, within_s
        self._failures: deque[float] = deque(maxlen=tries)

    def blocked(self) -> bool:
        full = len(self._failures) == self._tries
        return full and time.monotonic() - self._failures[0] < self._within_s

    def failed(self) -> None:
        self._failures.append(time.monotonic())


def csrf_token() -> str:
    """This session's token, for a hidden field in every form."""
    if "csrf" not in session:
        session["csrf"] = secrets.token_urlsafe(24)
    return str(session["csrf"])


def check_csrf() -> None:
    """Refuse a form that this session was not given. Runs before every request of a page."""
    if request.method != "POST":
        return
    sent, kept = request.form.get("csrf", ""), session.get("csrf", "")
    if not kept or not hmac.compare_digest(str(kept).encode(), sent.encode()):
        abort(403, "This form is out of date. Go back, reload the page and try again.")


def signed_in() -> Actor | None:
    """The person of this session, as they are now; None when nobody is signed in."""
    if session.get("until", 0.0) < time.time():
        return None
    row = (
        sandbox()
        .database.connection.execute(
            "SELECT seq, id, shown, coalesce(role, 'user') FROM resource "
            "LEFT JOIN role ON person = seq WHERE id = ? AND coalesce(active, 1) = 1",
            (session.get("person", ""),),
        )
        .fetchone()
    )
    if row is None:
        return None
    return Actor("access", row[2], person=row[0], person_id=row[1], role=row[3])


def needs_sign_in(
    *, administrator: bool = True
) -> Callable[[Callable[P, ResponseReturnValue]], Callable[P, ResponseReturnValue]]:
    """Decorate a page: send whoever is not signed in to the sign-in page, and then back."""

    def decorate(page: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
        @wraps(page)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            actor = signed_in()
            if actor is None:
                there = request.full_path.rstrip("?") if request.method == "GET" else "/"
                return redirect(url_for("sign_in.form", next=there))
            if administrator and actor.role not in ADMINISTRATORS:
                abort(403, "Only administrators may see this page.")
            return page(*args, **kwargs)

        return guarded

    return decorate


@blueprint.before_request
def _checked() -> None:
    check_csrf()


@blueprint.get("/sign-in")
def form() -> str:
    return render_template("sign_in.html", next=_local(request.args.get("next", "/")))


@blueprint.post("/sign-in")
def submit() -> AnyResponse | tuple[str, int]:
    guesses = throttle("sign_in")
    there = _local(request.form.get("next", "/"))
    name = request.form.get("user", "").strip()
    if guesses.blocked():
        problem = "Too many failed attempts. Wait a minute, then try again."
        return render_template("sign_in.html", next=there, user=name, problem=problem), 429
    connection = sandbox().database.connection
    row = connection.execute(
        "SELECT seq, id FROM resource WHERE type = 'User' AND name_key = ? "
        "AND coalesce(active, 1) = 1",
        (folded_key(name),),
    ).fetchone()
    known = passwords.matches(connection, row and row[0], request.form.get("password", ""))
    if row is None or not known:
        guesses.failed()
        problem = "No active account has this user name and password."
        return render_template("sign_in.html", next=there, user=name, problem=problem), 401
    session.clear()
    session.update(person=row[1], until=time.time() + SESSION_S)
    return redirect(there)


@blueprint.post("/sign-out")
def sign_out() -> AnyResponse:
    session.clear()
    return redirect(url_for("sign_in.form"))


def throttle(name: str) -> Throttle:
    """The process's one throttle of a name (`sign_in`, `user_code`)."""
    kept: dict[str, Throttle] = current_app.extensions.setdefault("throttles", {})
    return kept.setdefault(name, Throttle())


def _local(there: str) -> str:
    """A path of this site, whatever was asked for: no open redirect."""
    ok = there.startswith("/") and not there.startswith("//") and "\\" not in there
    return there if ok else "/"
