"""The setup report: what was set, decided, synced and left out, as one page to keep (no Qt).

It holds no secret, because a draft holds none. Everything that came from elsewhere is escaped; the
page loads nothing and runs nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from app import __version__, text
from app.errors import AppError, Param
from app.setup.draft import Draft
from app.sync import criteria, schedule
from app.sync.criteria import Criteria
from app.sync.mapping import FieldMap
from app.sync.model import Action, RejectedRecord, RunReport

MOST_LISTED = 1000
NEXT_RUNS = 5
_STYLE = (
    "body{font:14px/1.45 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;"
    "color:#1b1b1b;background:#fff}h1{font-size:1.5em}h2{font-size:1.1em;margin:1.6em 0 .4em}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.3em .6em;"
    "text-align:start;vertical-align:top}th{width:16em;font-weight:600;background:#f4f4f4}"
    "code{direction:ltr;unicode-bidi:embed}p{color:#5c5c5c}"
)
Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Section:
    """One table: rows of two cells each."""

    heading: str
    rows: tuple[Row, ...]


def setup_report(
    draft: Draft,
    report: RunReport,
    rejected: Sequence[RejectedRecord],
    now: datetime,
    *,
    language: str = "en",
    right_to_left: bool = False,
) -> str:
    """The whole page as HTML; at most `MOST_LISTED` of the records that were left out."""
    title = _word("title")
    made = text.sentence("report_made", {"when": _moment(now), "version": __version__})
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(language)}" dir="{"rtl" if right_to_left else "ltr"}"><head>',
        '<meta charset="utf-8">',
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">",
        f"<title>{_html(title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{_html(title)}</h1><p>{_html(made)}</p>",
    ]
    for section in sections(draft, report, rejected, now):
        parts.append(f"<h2>{_html(section.heading)}</h2><table>")
        parts += [f"<tr><th>{_html(a)}</th><td>{_html(b)}</td></tr>" for a, b in section.rows]
        parts.append("</table>")
    parts.append("</body></html>\n")
    return "\n".join(parts)


def sections(
    draft: Draft, report: RunReport, rejected: Sequence[RejectedRecord], now: datetime
) -> Iterator[Section]:
    """What the report says, one table after another; those without rows are left out."""
    made = (
        ("result", _result(report)),
        ("left_out", _left_out(report, rejected)),
        ("service", _service(draft)),
        ("directory", _directory(draft)),
        ("trust", _trust(draft)),
        ("scope", _scope(draft)),
        ("user_fields", _mapping(draft.policy.user_map)),
        ("group_fields", _mapping(draft.policy.group_map)),
        ("rules", _rules(draft)),
        ("limits", _limits(draft)),
        ("schedule", _schedule(draft, now)),
    )
    for name, rows in made:
        found = tuple(rows)
        if found:
            yield Section(_word(name), found)


def _result(report: RunReport) -> Iterator[Row]:
    yield _word("outcome"), text.sentence(f"report_{report.result}")
    yield _word("began"), _moment(datetime.fromtimestamp(report.started_at, UTC))
    yield _word("took"), f"{max(0.0, report.ended_at - report.started_at):.1f} s"
    for key, count in report.confirmed.items():
        yield _counted(key), str(count)
    for action in (Action.CONFLICT, Action.HELD, Action.IGNORED, Action.UNCHANGED):
        ending = f".{action.value}"
        count = sum(n for key, n in report.planned.items() if key.endswith(ending))
        if count:
            yield text.sentence(f"action_{action.value}"), str(count)
    if report.held:
        yield _word("waiting"), str(report.held)
    if report.error is not None:
        said = text.message(report.error)
        yield _word("error"), " ".join(p for p in (said.problem, said.cause, said.fix) if p)
    if report.negatives_withheld:
        yield _word("withheld"), text.sentence(report.negatives_withheld, report.gap_params)


def _left_out(report: RunReport, rejected: Sequence[RejectedRecord]) -> Iterator[Row]:
    reasons = Counter(text.message(record.error).problem for record in rejected)
    if len(reasons) < len(rejected):
        for reason, count in reasons.most_common(20):
            yield text.sentence("report_times", {"count": count}), reason
    for record in rejected[:MOST_LISTED]:
        yield record.name or record.guid, text.message(record.error).problem
    if report.rejected > len(rejected[:MOST_LISTED]):
        more = report.rejected - len(rejected[:MOST_LISTED])
        yield _word("more"), str(more)


def _service(draft: Draft) -> Iterator[Row]:
    cloud, owner = draft.cloud, draft.account
    yield _word("organization"), cloud.organization_name
    yield _word("address"), cloud.service_url or cloud.scim_url
    yield _word("provider"), cloud.provider
    yield _word("device"), cloud.device_name
    if owner is not None:
        yield _word("owner"), f"{owner.display_name} <{owner.mail}>"
    if cloud.proxy:
        yield _word("proxy"), cloud.proxy


def _directory(draft: Draft) -> Iterator[Row]:
    directory = draft.directory
    yield _word("domain"), directory.domain
    yield _word("controllers"), "\n".join(directory.controllers)
    yield _word("account"), directory.user
    yield _word("security"), text.sentence(f"report_security_{directory.security.value}")
    if directory.base_dn:
        yield _word("base"), directory.base_dn


def _trust(draft: Draft) -> Iterator[Row]:
    """What a person decided about certificates and readable passwords."""
    for decision in draft.trust:
        facts = (
            decision.host,
            decision.subject,
            decision.issuer,
            f"SHA-256 {decision.sha256}" if decision.sha256 else "",
            decision.decided_at,
        )
        said = text.sentence(f"report_trust_{decision.kind.value}")
        yield said, "\n".join(fact for fact in facts if fact)


def _scope(draft: Draft) -> Iterator[Row]:
    scope = draft.policy.scope
    for rule in scope.units:
        yield _word("included" if rule.include else "excluded"), rule.dn or rule.guid
    kinds = (
        (scope.users, "kind_users"),
        (scope.groups, "kind_groups"),
        (scope.security_groups, "kind_security_groups"),
    )
    yield _word("kinds"), "\n".join(_word(word) for chosen, word in kinds if chosen)
    if scope.user_query:
        yield _word("query"), scope.user_query
    yield _word("user_criteria"), _criteria(scope.user_criteria)
    yield _word("group_criteria"), _criteria(scope.group_criteria)


def _criteria(rules: Criteria) -> str:
    if not rules.groups:
        return _word("everybody")
    said = criteria.to_ldap_filter(rules)
    if said:
        return said
    groups = (
        f" {group.join.value} ".join(
            f"{c.attribute} {c.relation.value} {c.value}".rstrip() for c in group.clauses
        )
        for group in rules.groups
    )
    return f" {rules.join.value} ".join(f"({group})" for group in groups)


def _mapping(rows: Iterable[FieldMap]) -> Iterator[Row]:
    for row in rows:
        sources = text.listed(row.sources)
        arguments = text.listed(row.arguments)
        how = row.transform.value if arguments or len(row.sources) != 1 else ""
        detail = f"{how}({arguments})" if how and arguments else how
        yield row.target, " · ".join(part for part in (sources, detail) if part)


def _rules(draft: Draft) -> Iterator[Row]:
    rules = draft.policy.rules
    for name in ("account_status", "on_leaving", "on_deleted", "password_notice"):
        yield _word(name), text.sentence(f"report_{name}_{getattr(rules, name).value}")
    yield _word("delete_on_disable"), _yes(rules.delete_on_disable)
    yield _word("mail_notifications"), _yes(rules.mail_notifications)


def _limits(draft: Draft) -> Iterator[Row]:
    for name in ("disable", "delete", "remove_member", "rename"):
        limit = getattr(draft.limits, name)
        params: dict[str, Param] = {
            "floor": limit.floor,
            "percent": limit.percent,
            "ceiling": limit.ceiling,
        }
        yield text.sentence(f"action_{name}"), text.sentence("report_limit", params)


def _schedule(draft: Draft, now: datetime) -> Iterator[Row]:
    plan = draft.schedule
    params: dict[str, Param] = {
        "minutes": plan.every_minutes,
        "at": plan.at,
        "day": plan.day_of_month,
    }
    yield _word("every"), text.sentence(f"report_every_{plan.frequency.value}", params)
    if plan.paused:
        yield _word("next"), _word("paused")
        return
    try:
        runs = schedule.upcoming(plan, now, NEXT_RUNS, now)
    except AppError as error:
        yield _word("next"), text.message(error).problem
        return
    yield _word("next"), "\n".join(_moment(run.at) for run in runs)


def _counted(key: str) -> str:
    """`user.create` -> "User: Create"; memberships have words of their own."""
    kind, _, action = key.partition(".")
    if kind == "member":
        return text.sentence(f"csv_members_{'added' if action == 'add' else 'removed'}")
    return f"{text.sentence(f'kind_{kind}')}: {text.sentence(f'action_{action}')}"


def _yes(value: bool) -> str:
    return _word("yes" if value else "no")


def _word(name: str) -> str:
    return text.sentence(f"report_{name}")


def _moment(when: datetime) -> str:
    """ISO 8601 with the offset: the same for every reader."""
    return when.astimezone().isoformat(" ", "minutes")


def _html(said: str) -> str:
    return escape(said, quote=True).replace("\n", "<br>")
