"""The criteria page in each of its states."""

from __future__ import annotations

from dataclasses import replace

from app.errors import Unavailable
from app.setup.draft import Draft
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation
from app.sync.model import Kind
from app.sync.survey import Funnel, Sample, SurveyInfo, Verdict
from app.ui.wizard.criteria import CriteriaPage
from app.ui.wizard.criteria_panel import PEOPLE, TEST, WORDS
from tests.fake_services import ATTRIBUTES, NOW, FakeServices
from tests.ui_stage import Stage, draft_at

SALES = Clause("department", Relation.EQUALS, "Sales")
ENGINEERING = Clause("department", Relation.STARTS_WITH, "Engineering")
HAS_MAIL = Clause("mail", Relation.PRESENT)
NOT_TEST = Clause("displayName", Relation.NOT_CONTAINS, "test")
TWO_GROUPS = Criteria(
    Join.ALL,
    (
        ClauseGroup(Join.ANY, (SALES, ENGINEERING)),
        ClauseGroup(Join.ALL, (HAS_MAIL, NOT_TEST)),
    ),
)


def with_criteria(fakes: FakeServices, users: Criteria, groups: Criteria = Criteria()) -> Draft:  # noqa: B008
    draft = draft_at("criteria", fakes)
    scope = replace(draft.policy.scope, user_criteria=users, group_criteria=groups)
    return replace(draft, policy=replace(draft.policy, scope=scope))


def surveyed(fakes: FakeServices) -> None:
    """There is a pass, and what it says of two groups of conditions."""
    fakes.survey = SurveyInfo(1, NOW.timestamp(), 500, 18, True, frozenset(ATTRIBUTES))
    people = fakes.surveyed
    fakes.funnels[Kind.USER] = Funnel(
        Kind.USER, 500, 482, 448,
        {"outside_units": 16, "krbtgt": 2, "clause_not_equal": 22, "no_clause_met": 12},
        joins=0, leaves=34, leaves_linked=0,
        inside=tuple(Sample(p, "criteria_met") for p in people[:6]),
        outside=tuple(
            Sample(
                p, "clause_not_equal",
                {"attribute": "department", "relation": "equals", "value": "Sales"},
            )
            for p in people[6:12]
        ),
        leaving=tuple(
            Sample(p, "no_clause_met", {"attributes": "department", "count": 2})
            for p in people[12:16]
        ),
    )  # fmt: skip
    fakes.funnels[Kind.GROUP] = Funnel(Kind.GROUP, 18, 18, 18)


def opened(stage: Stage, users: Criteria = TWO_GROUPS) -> CriteriaPage:
    stage.open(draft=with_criteria(stage.fakes, users))
    page = stage.page
    assert isinstance(page, CriteriaPage)
    stage.settle(0.4)
    return page


def criteria_everybody(stage: Stage) -> None:
    surveyed(stage.fakes)
    stage.fakes.funnels[Kind.USER] = Funnel(
        Kind.USER, 500, 482, 482, {"outside_units": 16, "krbtgt": 2}
    )
    opened(stage, Criteria())


def criteria_groups(stage: Stage) -> None:
    surveyed(stage.fakes)
    opened(stage)


def criteria_tab_groups(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    page.tabs.setCurrentIndex(1)
    stage.settle(0.3)


def criteria_warning(stage: Stage) -> None:
    surveyed(stage.fakes)
    stage.fakes.funnels[Kind.USER] = Funnel(
        Kind.USER, 500, 482, 0, {"outside_units": 18, "clause_not_equal": 482},
        leaves=482, leaves_linked=412,
    )  # fmt: skip
    opened(stage, Criteria(Join.ALL, (ClauseGroup(Join.ALL, (SALES,)),)))


def criteria_leaving(stage: Stage) -> None:
    surveyed(stage.fakes)
    funnel = stage.fakes.funnels[Kind.USER]
    stage.fakes.funnels[Kind.USER] = replace(funnel, joins=3, leaves_linked=12)
    opened(stage)


def criteria_reading(stage: Stage) -> None:
    stage.fakes.read_slowly.clear()
    opened(stage)


def criteria_failed(stage: Stage) -> None:
    stage.fakes.errors["refresh"] = [
        Unavailable("controller_unreachable", host="dc1.corp.example.com", port=636)
    ]
    opened(stage)


def criteria_people(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    page.panel.open_view(PEOPLE)
    page.panel.people.which.setCurrentIndex(1)
    page.panel.people.which.activated.emit(1)
    stage.settle(0.2)


def criteria_person(stage: Stage) -> None:
    surveyed(stage.fakes)
    unit = "OU=Berlin,DC=corp,DC=example,DC=com"
    clause = {"attribute": "department", "relation": "equals", "value": "Sales"}
    stage.fakes.verdicts = [
        Verdict("scope", "in_selected_unit", {"unit": unit}),
        Verdict("criteria", "clause_not_equal", clause, passed=False),
    ]
    page = opened(stage)
    page.panel.open_view(TEST)
    page.panel.test.search.setText("a")
    page.panel.test.search.textEdited.emit("a")
    stage.settle(0.6)
    page.panel.test.list.setCurrentRow(1)
    stage.settle(0.2)


def criteria_words(stage: Stage) -> None:
    surveyed(stage.fakes)
    page = opened(stage)
    page.panel.open_view(WORDS)
    stage.settle(0.1)


def criteria_problems(stage: Stage) -> None:
    surveyed(stage.fakes)
    wrong = Clause("dep artment", Relation.EQUALS, "Sales")
    empty = Clause("department", Relation.EQUALS, "")
    opened(stage, Criteria(Join.ALL, (ClauseGroup(Join.ALL, (wrong, empty)),)))
    stage.next()
    stage.settle(0.3)
