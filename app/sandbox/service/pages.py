"""The pages on which an administrator sees what the sandbox holds, and what the syncs did."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.sandbox.service import agent_calls, mails, outbox, ownership, zoho
from app.sandbox.service.attributes import flattened
from app.sandbox.service.context import sandbox
from app.sandbox.service.filters import folded_key
from app.sandbox.service.sign_in import check_csrf, needs_sign_in, signed_in
from app.sandbox.service.tokens import LOST

PAGE_SIZE = 50
_SILENT_S = 15 * 60.0

blueprint = Blueprint("pages", __name__)


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of one page, by name, and where it stands among all."""

    rows: list[dict[str, Any]]
    total: int
    number: int

    @property
    def first(self) -> int:
        return (self.number - 1) * PAGE_SIZE + 1 if self.total else 0

    @property
    def last(self) -> int:
        return min(self.number * PAGE_SIZE, self.total)

    @property
    def count(self) -> int:
        return max(1, -(-self.total // PAGE_SIZE))


def here(**changed: Any) -> str:
    """The address of this page with other parameters; None leaves one out."""
    given = {**request.args.to_dict(), **changed}
    kept = {name: value for name, value in given.items() if value is not None}
    return request.path + ("?" + urlencode(kept) if kept else "")


@blueprint.before_request
def _checked() -> None:
    check_csrf()


@blueprint.get("/")
@needs_sign_in()
def overview() -> ResponseReturnValue:
    return redirect(url_for("pages.people"))


# -- people and groups ------------------------------------------------------------------------


@blueprint.get("/people")
@needs_sign_in()
def people() -> ResponseReturnValue:
    where, params = _matching("User")
    state = request.args.get("state", "")
    if state == "active":
        where += " AND coalesce(r.active, 1) = 1"
    elif state == "disabled":
        where += " AND r.active = 0"
    page = _page(
        "r.id, r.shown, r.body, r.external_id, coalesce(r.active, 1) AS active, "
        "role.role, pending.action AS pending",
        "resource r LEFT JOIN role ON role.person = r.seq "
        "LEFT JOIN pending ON pending.person = r.seq",
        where,
        params,
        order="r.shown COLLATE NOCASE, r.seq",
    )
    for row in page.rows:
        row["body"] = json.loads(row["body"])
    return render_template("people.html", section="people", page=page, state=state)


@blueprint.get("/people/<id_>")
@needs_sign_in()
def person(id_: str) -> ResponseReturnValue:
    row = _resource("User", id_)
    seq = row["seq"]
    return render_template(
        "person.html",
        section="people",
        person=row,
        fields=flattened(row["body"]),
        pending=_one("SELECT * FROM pending WHERE person = ?", seq),
        role=_one("SELECT role FROM role WHERE person = ?", seq),
        lost=LOST,
        has_password=_one("SELECT 1 AS x FROM password WHERE person = ?", seq) is not None,
        groups=_all(
            "SELECT g.id, g.shown FROM member JOIN resource g ON g.seq = team "
            "WHERE member = ? ORDER BY g.shown COLLATE NOCASE LIMIT 200",
            seq,
        ),
        changes=_changes("c.resource_id = ?", (id_,), limit=20),
        mails=_all("SELECT * FROM outbox WHERE person = ? ORDER BY id DESC LIMIT 20", seq),
    )


@blueprint.post("/people/<id_>/role")
@needs_sign_in()
def set_role(id_: str) -> ResponseReturnValue:
    row = _resource("User", id_)
    administrator = request.form.get("role") == "administrator"
    with sandbox().database.writing() as connection:
        try:
            ownership.set_administrator(connection, row["seq"], administrator=administrator)
        except ownership.LastAdministrator:
            abort(409, "Nobody else is an administrator here. Give the role to somebody first.")
    return redirect(url_for("pages.person", id_=id_))


@blueprint.get("/groups")
@needs_sign_in()
def groups() -> ResponseReturnValue:
    where, params = _matching("Group")
    page = _page(
        "r.id, r.shown, r.external_id, (SELECT count(*) FROM member WHERE team = r.seq) AS members",
        "resource r",
        where,
        params,
        order="r.shown COLLATE NOCASE, r.seq",
    )
    return render_template("groups.html", section="groups", page=page)


@blueprint.get("/groups/<id_>")
@needs_sign_in()
def group(id_: str) -> ResponseReturnValue:
    row = _resource("Group", id_)
    found, params = _searched("r")
    page = _page(
        "r.id, r.type, r.shown, r.body, coalesce(r.active, 1) AS active",
        "member JOIN resource r ON r.seq = member.member",
        f"member.team = ? AND {found}",
        (row["seq"], *params),
        order="r.type, r.shown COLLATE NOCASE, r.seq",
    )
    for entry in page.rows:
        entry["body"] = json.loads(entry["body"])
    return render_template(
        "group.html",
        section="groups",
        group=row,
        fields=flattened(row["body"]),
        page=page,
        parents=_all(
            "SELECT g.id, g.shown FROM member JOIN resource g ON g.seq = team WHERE member = ?",
            row["seq"],
        ),
        changes=_changes("c.resource_id = ?", (id_,), limit=20),
    )


# -- what the syncs changed -------------------------------------------------------------------

KINDS = ("created", "updated", "enabled", "disabled", "deleted", "members")


@blueprint.get("/changes")
@needs_sign_in()
def runs() -> ResponseReturnValue:
    page = _page("*", "run", "1", (), order="id DESC")
    for row in page.rows:
        row["counts"] = _counts(row["id"])
    return render_template("runs.html", section="runs", page=page, kinds=KINDS)


@blueprint.get("/changes/<int:run_id>")
@needs_sign_in()
def run(run_id: int) -> ResponseReturnValue:
    found = _one("SELECT * FROM run WHERE id = ?", run_id)
    if found is None:
        abort(404)
    kind = request.args.get("kind", "")
    where, params = "c.run = ?", (run_id,)
    if kind in KINDS:
        where, params = "c.run = ? AND c.kind = ?", (run_id, kind)  # type: ignore[assignment]
    page = _page("c.*", "change c", where, params, order="c.id")
    for row in page.rows:
        row["detail"] = json.loads(row["detail"])
    return render_template(
        "run.html", section="runs", run=found, counts=_counts(run_id), page=page, kind=kind
    )


def _counts(run_id: int) -> dict[str, int]:
    found = _all("SELECT kind, count(*) AS n FROM change WHERE run = ? GROUP BY kind", run_id)
    return {row["kind"]: row["n"] for row in found}


def _changes(where: str, params: Sequence[Any], *, limit: int) -> list[dict[str, Any]]:
    rows = _all(
        f"SELECT c.* FROM change c WHERE {where} ORDER BY c.id DESC LIMIT ?",  # noqa: S608
        *params,
        limit,
    )
    for row in rows:
        row["detail"] = json.loads(row["detail"])
    return rows


# -- outbox -----------------------------------------------------------------------------------


@blueprint.get("/outbox")
@needs_sign_in()
def outbox_page() -> ResponseReturnValue:
    search = request.args.get("q", "").strip()
    where, params = "1", ()
    if search:
        where = "recipient LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'"
        params = (_pattern(search),) * 2  # type: ignore[assignment]
    page = _page("*", "outbox", where, params, order="id DESC")
    for row in page.rows:
        row["subject"] = mails.written(row, sandbox()).subject
    return render_template(
        "outbox.html", section="outbox", page=page, rules=outbox.rules(sandbox().database)
    )


@blueprint.get("/outbox/<int:mail_id>")
@needs_sign_in()
def mail(mail_id: int) -> ResponseReturnValue:
    row = _one(
        "SELECT outbox.*, resource.id AS person_id FROM outbox "
        "LEFT JOIN resource ON seq = person WHERE outbox.id = ?",
        mail_id,
    )
    if row is None:
        abort(404)
    return render_template(
        "mail.html", section="outbox", mail=row, text=mails.written(row, sandbox())
    )


# -- agents, owner, keys ----------------------------------------------------------------------


@blueprint.get("/agents")
@needs_sign_in()
def agents() -> ResponseReturnValue:
    return _agents_page()


def _agents_page(*, new_key: str = "", problem: str = "") -> str:
    connection = sandbox().database.connection
    now = time.time()
    known = _all(
        "SELECT a.*, r.shown AS registered_by, EXISTS "
        "(SELECT 1 FROM allowed_domain d WHERE d.domain = a.domain) AS allowed "
        "FROM agent a LEFT JOIN resource r ON r.seq = a.person "
        "ORDER BY a.removed_at IS NOT NULL, a.registered_at DESC LIMIT 50"
    )
    for agent in known:
        agent["report"] = json.loads(agent["report"])
        heard = agent["heard_at"]
        agent["silent"] = heard is not None and now - heard > _SILENT_S
    owner = ownership.owner(connection)
    return render_template(
        "agents.html",
        section="agents",
        agents=known,
        owner=owner,
        pending=_one("SELECT * FROM pending WHERE person = ?", owner.seq),
        keys=_all("SELECT * FROM installation_key ORDER BY created_at DESC LIMIT 20"),
        domains=_all("SELECT * FROM allowed_domain ORDER BY domain"),
        new_key=new_key,
        problem=problem,
        now=now,
    )


@blueprint.post("/agents/allow")
@needs_sign_in()
def allow_domain() -> ResponseReturnValue:
    """Accept people of a directory that is not on this machine: its name has to be typed."""
    actor = signed_in()
    typed = request.form.get("domain", "").strip().lower()
    found = _one("SELECT domain FROM agent WHERE id = ?", request.form.get("agent", ""))
    if found is None or actor is None or not typed or typed != found["domain"]:
        return _agents_page(problem="That is not the name of the domain. Nothing was allowed."), 400
    with sandbox().database.writing() as connection:
        connection.execute(
            "INSERT OR IGNORE INTO allowed_domain VALUES (?, ?, ?)",
            (typed, actor.name, time.time()),
        )
    return redirect(url_for("pages.agents"))


@blueprint.post("/agents/owner")
@needs_sign_in()
def change_owner() -> ResponseReturnValue:
    actor = signed_in()
    name = request.form.get("user_name", "").strip()
    found = _one(
        "SELECT seq FROM resource WHERE type = 'User' AND name_key = ? AND coalesce(active, 1) = 1",
        folded_key(name),
    )
    if found is None or actor is None:
        return _agents_page(problem=f"No active person has the user name {name}."), 404
    agent_calls.move_ownership(sandbox(), actor, found["seq"])
    return redirect(url_for("pages.agents"))


@blueprint.post("/agents/keys")
@needs_sign_in()
def create_key() -> ResponseReturnValue:
    made = zoho.new_key if sandbox().settings.dialect == "zoho" else agent_calls.new_key
    return _agents_page(new_key=made(sandbox()))


# -- reading ----------------------------------------------------------------------------------


def _all(sql: str, *params: Any) -> list[dict[str, Any]]:
    cursor = sandbox().database.connection.execute(sql, params)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _one(sql: str, *params: Any) -> dict[str, Any] | None:
    return next(iter(_all(sql, *params)), None)


def _page(columns: str, tables: str, where: str, params: Sequence[Any], *, order: str) -> Page:
    """The page of the request's `page` parameter. All SQL is ours, all values are parameters."""
    number = max(1, request.args.get("page", 1, type=int))
    total = _all(
        f"SELECT count(*) AS n FROM {tables} WHERE {where}",  # noqa: S608
        *params,
    )[0]["n"]
    number = min(number, max(1, -(-total // PAGE_SIZE)))
    rows = _all(
        f"SELECT {columns} FROM {tables} WHERE {where} "  # noqa: S608
        f"ORDER BY {order} LIMIT ? OFFSET ?",
        *params,
        PAGE_SIZE,
        (number - 1) * PAGE_SIZE,
    )
    return Page(rows, total, number)


def _matching(type_name: str) -> tuple[str, tuple[Any, ...]]:
    found, params = _searched("r")
    return f"r.type = ? AND {found}", (type_name, *params)


def _searched(alias: str) -> tuple[str, tuple[Any, ...]]:
    """The condition of the request's search words."""
    search = request.args.get("q", "").strip()
    if not search:
        return "1", ()
    pattern = _pattern(search)
    return (
        f"({alias}.shown LIKE ? ESCAPE '\\' OR {alias}.name_key LIKE ? ESCAPE '\\')",
        (pattern, _pattern(folded_key(search))),
    )


def _pattern(search: str) -> str:
    escaped = search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _resource(type_name: str, id_: str) -> dict[str, Any]:
    row = _one("SELECT * FROM resource WHERE type = ? AND id = ?", type_name, id_)
    if row is None:
        abort(404, "It is not here (any more).")
    row["body"] = json.loads(row["body"])
    return row
