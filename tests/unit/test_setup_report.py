"""The setup report: what it says, what it can never do, and that it holds no secret."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from app.errors import RecordRejected, Unavailable
from app.findings import Account
from app.profile import CloudSettings, DirectorySettings, Security, TrustDecision, TrustKind
from app.setup.draft import Draft
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation, ScopeRules, UnitRule
from app.sync.model import Mode, RejectedRecord, RunReport
from app.sync.plan import AccountStatus, OnDeleted, OnLeaving, PasswordNotice, Policy
from app.sync.schedule import Frequency, Schedule
from app.ui.setup_report import MOST_LISTED, sections, setup_report

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
REPORT = RunReport(
    "r1", Mode.MANUAL, NOW.timestamp(), NOW.timestamp() + 14, "partial", "p1",
    confirmed={"user.create": 482, "group.create": 18, "member.add": 96},
    planned={"user.create": 482, "user.conflict": 2, "user.held": 3, "user.ignored": 7}, rejected=1,
)  # fmt: skip
LEFT_OUT = [RejectedRecord("g1", "Łukasz", RecordRejected("remote_refused"))]


def full() -> Draft:
    clause = Clause("department", Relation.EQUALS, "R&D <secret>")
    rules = Criteria(groups=(ClauseGroup(Join.ALL, (clause,)),))
    scope = ScopeRules(
        units=(UnitRule("1", True, "OU=Sales,DC=corp"), UnitRule("2", False, "OU=Old,DC=corp")),
        user_query="(mail=*)",
        user_criteria=rules,
    )
    draft = Draft()
    return replace(
        draft,
        account=Account("u1", "admin", "admin@example.com", "Ada Admin"),
        cloud=CloudSettings(service_url="https://id.example", device_name="SYNC01"),
        directory=DirectorySettings(
            domain="corp.example.com", controllers=("dc1.corp.example.com",), user="CORP\\reader"
        ),
        trust=(
            TrustDecision(TrustKind.PIN, "dc1", "2026-03-01", "CN=dc1", "CN=CA", "ab" * 32),
            TrustDecision(TrustKind.PLAIN, "dc2", "2026-03-01"),
        ),
        policy=replace(draft.policy, scope=scope),
    )


def cells(draft: Draft, report: RunReport = REPORT) -> dict[str, str]:
    return {
        f"{section.heading}/{name}": value
        for section in sections(draft, report, LEFT_OUT, NOW)
        for name, value in section.rows
    }


def test_it_says_what_was_set_decided_synced_and_left_out() -> None:
    said = cells(full())
    assert said["Result of the sync/User: Create"] == "482"
    assert said["Result of the sync/Members added"] == "96"
    assert said["Result of the sync/Held back"] == "3"
    assert said["Not synced/Łukasz"] == "The service did not accept this object."
    assert said["Service/Owner"] == "Ada Admin <admin@example.com>"
    assert (
        "SHA-256 " + "ab" * 32
        in said["Decisions about encryption/Exactly this certificate is accepted"]
    )
    assert "dc2" in said["Decisions about encryption/Readable passwords were accepted"]
    assert said["What is synced/Unit, synced"] == "OU=Sales,DC=corp"
    assert said["What is synced/LDAP query"] == "(mail=*)"
    assert "department" in said["What is synced/Criteria of users"]
    assert said["What is synced/Criteria of groups"] == "Everything in the selected units"
    assert said["Fields of users/userName"]
    assert len(said["Schedule/Next runs"].splitlines()) == 5


@pytest.mark.parametrize("security", Security)
@pytest.mark.parametrize("frequency", Frequency)
def test_every_setting_has_its_words(security: Security, frequency: Frequency) -> None:
    draft = full()
    for status in AccountStatus:
        for leaving, deleted, notice in zip(
            [*OnLeaving, OnLeaving.NOTHING], [*OnDeleted, OnDeleted.DELETE], PasswordNotice,
            strict=True,
        ):  # fmt: skip
            rules = replace(
                draft.policy.rules,
                account_status=status, on_leaving=leaving, on_deleted=deleted,
                password_notice=notice,
            )  # fmt: skip
            page = setup_report(
                replace(
                    draft,
                    policy=replace(draft.policy, rules=rules),
                    directory=replace(draft.directory, security=security),
                    schedule=Schedule(frequency=frequency),
                    trust=tuple(TrustDecision(kind, "dc", "x") for kind in TrustKind),
                ),
                REPORT, LEFT_OUT, NOW,
            )  # fmt: skip
            assert "there is no description" not in page
            assert not re.search(r"\[[a-z_]+\]", page), "a parameter that nobody gave"


@pytest.mark.parametrize(
    "result", ["done", "nothing_to_do", "held", "partial", "stopped", "failed"]
)
def test_every_outcome_has_its_words(result: str) -> None:
    error = Unavailable("service_unreachable", host="id.example") if result == "failed" else None
    said = cells(Draft(), replace(REPORT, result=result, error=error, held=4))
    assert "no description" not in said["Result of the sync/Outcome"]
    assert ("id.example" in said.get("Result of the sync/Ended by", "")) == (result == "failed")
    assert said["Result of the sync/Waiting for approval"] == "4"


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}


EVIL = "</td><script>alert(1)</script><img src=http://evil.example/x onerror=alert(1)>\"'&"


def test_whatever_a_name_holds_it_stays_text() -> None:
    draft = full()
    scope = replace(draft.policy.scope, units=(UnitRule("1", True, EVIL),), user_query=EVIL)
    draft = replace(
        draft,
        cloud=replace(draft.cloud, organization_name=EVIL, device_name=EVIL),
        directory=replace(draft.directory, user=EVIL),
        policy=replace(draft.policy, scope=scope),
    )
    page = setup_report(
        draft, REPORT, [RejectedRecord("g", EVIL, RecordRejected("remote_refused"))], NOW,
        language='x" onload="alert(1)',
    )  # fmt: skip
    tags = Tags()
    tags.feed(page)
    allowed = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "tr"}
    assert tags.seen <= allowed | {"th", "td", "br"}
    assert tags.attributes <= {"lang", "dir", "charset", "http-equiv", "content"}
    assert "default-src 'none'" in page, "it loads nothing and runs nothing"


def test_a_great_many_left_out_are_counted_and_the_first_listed() -> None:
    many = [
        RejectedRecord(f"g{n}", f"Person {n}", RecordRejected("remote_refused"))
        for n in range(MOST_LISTED + 50)
    ]
    report = replace(REPORT, rejected=40_000)
    found = {s.heading: s.rows for s in sections(Draft(), report, many, NOW)}
    rows = found["Not synced"]
    assert rows[0] == (f"{len(many)} times", "The service did not accept this object.")
    assert rows[-1] == ("Further records", "39000")


def test_a_paused_or_wrong_schedule_is_no_crash() -> None:
    paused = cells(replace(full(), schedule=Schedule(paused=True)))
    assert paused["Schedule/Next runs"] == "Paused"
    wrong = cells(replace(full(), schedule=Schedule(time_zone="Nowhere/At_all")))
    assert "Nowhere/At_all" in wrong["Schedule/Next runs"]


def test_right_to_left_is_said_to_the_reader() -> None:
    page = setup_report(Draft(), REPORT, [], NOW, language="ar", right_to_left=True)
    assert '<html lang="ar" dir="rtl">' in page


def test_an_empty_policy_is_said_too() -> None:
    assert setup_report(replace(Draft(), policy=Policy()), REPORT, [], NOW)
