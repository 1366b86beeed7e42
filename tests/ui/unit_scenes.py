"""Pictures of step 8: the tree and its chips, the search, the LDAP query, who is left out."""

from __future__ import annotations

from dataclasses import replace

from app.errors import Misconfigured, Unavailable
from app.sync.criteria import ScopeRules, UnitRule
from app.ui.wizard.units import UnitsPage
from tests.ui_stage import Stage, draft_at


def _units(stage: Stage, *rules: tuple[str, bool, str], query: str = "") -> UnitsPage:
    """The page with a choice: (GUID, include, DN) each."""
    base = "DC=corp,DC=example,DC=com"
    draft = draft_at("units", stage.fakes)
    chosen = rules or (
        ("root", True, base),
        ("u3", False, f"OU=Service Accounts,{base}"),
        ("u1-Sales", False, f"OU=Sales,OU=Chennai,{base}"),
    )
    scope = ScopeRules(units=tuple(UnitRule(*rule) for rule in chosen), user_query=query)
    policy = replace(draft.policy, scope=scope)
    stage.open(draft=replace(draft, policy=policy, units_chosen=True))
    page = stage.page
    assert isinstance(page, UnitsPage)
    stage.wait(lambda: page.seen.people)
    stage.settle(0.2)
    return page


def units_chips(stage: Stage) -> None:
    page = _units(stage)
    page.tree.expand(page.model.index_of("u1"))
    page.tree.setCurrentIndex(page.model.index_of("u3"))
    stage.settle(0.3)


def units_missing(stage: Stage) -> None:
    base = "DC=corp,DC=example,DC=com"
    _units(stage, ("root", True, base), ("gone", False, f"OU=Contractors,OU=Berlin,{base}"))


def units_nothing(stage: Stage) -> None:
    page = _units(stage)
    for rule in page.selection.rules:
        page.chosen.chips.removed.emit(rule.guid)
    stage.settle(0.2)


def units_found(stage: Stage) -> None:
    page = _units(stage)
    page.search.setText("sales")
    stage.wait(lambda: page.trees.currentIndex() == 1)
    stage.settle(0.1)


def units_not_found(stage: Stage) -> None:
    page = _units(stage)
    page.search.setText("Marketing Ost")
    stage.wait(lambda: page.trees.currentIndex() == 1)
    stage.settle(0.1)


def units_search_failed(stage: Stage) -> None:
    page = _units(stage)
    lost = Unavailable("directory_connection_lost", host="dc1.corp.example.com", technical="reset")
    stage.fakes.errors["search"] = [lost]
    page.search.setText("sales")
    stage.wait(lambda: page.trees.currentIndex() == 1)
    stage.settle(0.1)


def units_error(stage: Stage) -> None:
    page = _units(stage)
    stage.fakes.errors["units"] = [
        Unavailable("directory_connection_lost", host="dc1.corp.example.com", technical="reset")
    ]
    page.tree.expand(page.model.index_of("u0"))
    stage.settle(0.3)


def units_no_directory(stage: Stage) -> None:
    stage.fakes.errors["units"] = [
        Misconfigured("sign_in_password_expired", host="dc1.corp.example.com", user="reader")
    ]
    stage.open("units")
    stage.settle(0.5)


def query_empty(stage: Stage) -> None:
    page = _units(stage)
    page.tabs.setCurrentIndex(1)
    stage.settle(0.1)


def query_wrong(stage: Stage) -> None:
    page = _units(stage)
    page.tabs.setCurrentIndex(1)
    page.query.edit.setPlainText("(&(department=Sales) and (title=Lead))")
    page.query.save.click()
    stage.settle(0.1)


def query_tried(stage: Stage) -> None:
    page = _units(stage)
    page.tabs.setCurrentIndex(1)
    page.query.edit.setPlainText("(&(department=*ales)(memberOf=CN=Staff*)(!(title=Intern)))")
    page.query.save.click()
    stage.wait(lambda: page.query.samples.rows)
    stage.settle(0.3)


def query_trying(stage: Stage) -> None:
    page = _units(stage)
    page.tabs.setCurrentIndex(1)
    stage.fakes.gate.clear()
    page.query.edit.setPlainText("(department=Sales)")
    page.query.save.click()
    stage.settle(0.2)


def left_out(stage: Stage) -> None:
    page = _units(stage)
    page.kinds.left_out.click()
    stage.settle(0.1)


def units_locked(stage: Stage) -> None:
    draft = draft_at("review", stage.fakes)
    base = "DC=corp,DC=example,DC=com"
    rules = (UnitRule("root", True, base), UnitRule("u3", False, f"OU=Service Accounts,{base}"))
    policy = replace(draft.policy, scope=ScopeRules(units=rules))
    stage.open(draft=replace(draft, policy=policy, run_id="r1", step="units"))
    stage.settle(0.3)


SCENES = (
    units_chips, units_missing, units_nothing, units_found, units_not_found, units_search_failed,
    units_error, units_no_directory, units_locked, query_empty, query_wrong, query_tried,
    query_trying, left_out,
)  # fmt: skip
