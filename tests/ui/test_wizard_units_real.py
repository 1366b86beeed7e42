"""Step 8 with real directories behind it: the demo's own and Samba, on good days and bad ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.compose import build
from app.profile import DirectorySettings
from app.sandbox.active_directory import RunningDirectory
from app.setup.draft import PASSWORD
from app.sync.criteria import ScopeRules, UnitRule
from app.ui.wizard.units import UnitsPage
from app.ui.wizard.units.page import QUERY
from tests.servers import tcp_faults
from tests.servers.demo_directory import Witness, settings_of
from tests.servers.samba import SambaController
from tests.ui_stage import Stage, draft_at

PEOPLE = "(&(sAMAccountType=805306368)(!(isCriticalSystemObject=TRUE)){})"
ALL_GROUPS = "(&(groupType=*)(!(isCriticalSystemObject=TRUE)))"


class RealStage(Stage):
    """The wizard at step 8, its directory a real one; everything else is not looked at."""

    def at(
        self, settings: DirectorySettings, password: str, *rules: UnitRule, query: str = ""
    ) -> UnitsPage:
        services = replace(
            self.fakes.services(), directory=build(self.folder, in_memory=True).directory
        )
        self.services = lambda: services  # type: ignore[method-assign]
        draft = replace(draft_at("units", self.fakes), directory=settings).with_result("check")
        self.fakes.secrets.put(draft.profile_id, PASSWORD, password)
        if rules:
            scope = ScopeRules(units=rules, user_query=query)
            draft = replace(draft, policy=replace(draft.policy, scope=scope), units_chosen=True)
        self.open(draft=draft)
        page = self.page
        assert isinstance(page, UnitsPage)
        return page

    def loaded(self, page: UnitsPage) -> None:
        self.wait(lambda: page.seen.people, 60)
        self.wait(lambda: not page.kinds.said.startswith("Counting"))

    def found(self, page: UnitsPage, text: str) -> list[str]:
        """Names of the units that a search finds."""
        page.search.clear()
        page.search.setText(text)
        self.wait(lambda: page._searched == text and page.found.isVisible(), 30)
        return [unit.name for unit in page.found.model.rows]

    def tried(self, page: UnitsPage, query: str) -> str:
        page.tabs.setCurrentIndex(QUERY)
        page.query.edit.setPlainText(query)
        page.query.save.click()
        self.wait(lambda: page.seen.trial and page.seen.trial[0] == page.query.query, 60)
        self.wait(lambda: page.seen.schema is not None, 60)
        self.settle(0.1)
        return page.query.said


@pytest.fixture
def stage(qt_loop: object, tmp_path: Path) -> Iterator[RealStage]:
    made = RealStage(tmp_path)
    yield made
    made.close()
    assert not made.crashes, made.crashes


def count(lines: list[str]) -> int:
    return sum(line.startswith(("dn: ", "dn:: ")) for line in lines)


def guid_of(page: UnitsPage, name: str) -> str:
    """A unit of the tree, by its name."""
    found = [guid for guid, item in page.model._items.items() if item.name == name]
    assert len(found) == 1, found
    return found[0]


# -- the demo directory -------------------------------------------------------------------------


def test_the_demo_from_the_first_look_to_the_profile(
    stage: RealStage, demo_directory: RunningDirectory, ldapsearch: Witness
) -> None:
    page = stage.at(settings_of(demo_directory), demo_directory.bind_password)
    stage.loaded(page)

    def witnessed(ldap_filter: str, base: str | None = None) -> int:
        seen = ldapsearch.search(
            demo_directory, "-E", "pr=500/noprompt", ldap_filter, "1.1", base=base
        )
        return count(seen.stdout.splitlines())

    people, groups = witnessed(PEOPLE.format("")), witnessed(ALL_GROUPS)
    assert page.kinds.said == f"{people} users\n{groups} groups"
    services = guid_of(page, "Service Accounts")
    unit = page.model.unit_of(services)
    assert unit is not None
    page.model.toggle(services)
    out = witnessed(PEOPLE.format(""), unit.dn)
    assert out > 0
    stage.wait(lambda: page.kinds.said.startswith(f"{people - out} users"))
    assert {each.name for each in page.left_out.model.rows} >= {"krbtgt", "Administrator"}
    query = "(&(department=Sales)(givenName=A*))"
    said = stage.tried(page, query)
    assert said.startswith(f"The query finds {witnessed(PEOPLE.format(query))} users.")
    assert any("department is not indexed" in each for each in page.query.notes.sentences)
    stage.next("mapping")
    scope = stage.fakes.saved[-1].policy.scope
    assert [rule.include for rule in scope.units] == [True, False]
    assert scope.user_query == query


def test_a_query_on_what_is_made_up_when_read_is_refused_or_finds_nobody(
    stage: RealStage, demo_directory: RunningDirectory
) -> None:
    page = stage.at(settings_of(demo_directory), demo_directory.bind_password)
    stage.loaded(page)
    said = stage.tried(page, "(canonicalName=*)")
    assert "finds nobody" in said
    assert any("computed when it is read" in each for each in page.query.notes.sentences)


def test_a_controller_that_dies_under_the_page_is_replaced(
    stage: RealStage, new_demo_directory: Callable[..., RunningDirectory]
) -> None:
    directory = new_demo_directory(users=100)
    page = stage.at(settings_of(directory), directory.bind_password)
    stage.loaded(page)
    directory.stop_controller(0)
    assert "Sales" in stage.found(page, "sales")
    assert "finds" in stage.tried(page, "(department=Sales)")


def test_with_every_controller_gone_the_page_says_so_and_comes_back(
    stage: RealStage, new_demo_directory: Callable[..., RunningDirectory]
) -> None:
    directory = new_demo_directory(users=60, controllers=1)
    faults = directory.faults[0]
    page = stage.at(settings_of(directory), directory.bind_password)
    stage.loaded(page)
    faults.searches_until_drop = 0
    page.search.setText("sales")
    stage.wait(lambda: "Could not search" in page.found.said, 60)
    page.tabs.setCurrentIndex(QUERY)
    page.query.edit.setPlainText("(department=Sales)")
    page.query.save.click()
    stage.wait(lambda: "could not be tried" in page.query.said, 60)
    faults.searches_until_drop = None
    page.query.act.click()
    stage.wait(lambda: page.query.samples.rows, 60)
    page.tabs.setCurrentIndex(0)
    page.found.act.click()
    stage.wait(lambda: page.found.model.rows, 60)


def test_a_wrong_password_is_one_attempt_a_click(
    stage: RealStage, new_demo_directory: Callable[..., RunningDirectory]
) -> None:
    directory = new_demo_directory(users=20, lockout_threshold=3)
    page = stage.at(settings_of(directory), "wrong")
    stage.wait(lambda: stage.window.bar.isVisible(), 30)
    assert "password" in stage.window.bar.text
    for text in ("sales", "berlin", "oslo", "wien"):
        page.search.setText(text)
        stage.settle(0.6)
        assert "Could not search" in page.found.said
    stage.fakes.secrets.put(
        stage.window.session.draft.profile_id, PASSWORD, directory.bind_password
    )
    QTest.keyClick(stage.window, Qt.Key.Key_F5)
    stage.loaded(page)  # a third bad attempt would have locked the account


# -- Samba --------------------------------------------------------------------------------------


@pytest.mark.samba
def test_a_real_domain_is_counted_as_ldapsearch_counts(
    stage: RealStage, samba_dc: SambaController
) -> None:
    with samba_dc.resolves():
        page = stage.at(samba_dc.directory_settings(), samba_dc.admin_password)
        stage.loaded(page)
        people = count(samba_dc.ldapsearch(PEOPLE.format(""), "1.1"))
        groups = count(samba_dc.ldapsearch(ALL_GROUPS, "1.1"))
        assert page.kinds.said == f"{people} users\n{groups} groups"
        assert stage.found(page, "sales") == ["Sales"] * 5
        page.found.list.setCurrentIndex(page.found.model.index(2, 0))
        QTest.keyClick(page.found.list, Qt.Key.Key_Space)
        left = page.found.model.rows[2]
        page.found.show_button.click()
        stage.wait(lambda: page.model.guid_at(page.tree.currentIndex()) == left.guid, 30)
        outside = count(samba_dc.ldapsearch(PEOPLE.format(""), "-b", left.dn, "1.1"))
        stage.wait(lambda: page.kinds.said.startswith(f"{people - outside} users"))
        query = "(department=Finance)"
        found = count(samba_dc.ldapsearch(PEOPLE.format(query), "1.1"))
        assert stage.tried(page, query).startswith(f"The query finds {found} users.")


@pytest.mark.samba
def test_units_that_change_under_the_page(
    stage: RealStage, fresh_samba_dc: SambaController
) -> None:
    dc = fresh_samba_dc
    org = f"OU=Org,{dc.base_dn}"
    with dc.resolves():
        page = stage.at(dc.directory_settings(), dc.admin_password)
        stage.loaded(page)
        page.chosen.chips.removed.emit(page.selection.rules[0].guid)
        oslo, lyon, groups = (guid_of(page, name) for name in ("Oslo", "Lyon", "Groups"))
        for guid in (oslo, lyon, groups):
            page.model.choose(guid, include=True)
        dc.samba_tool("ou", "rename", f"OU=Oslo,{org}", f"OU=Bergen,{org}")
        dc.samba_tool("ou", "move", f"OU=Lyon,{org}", f"OU=Bergen,{org}")
        dc.samba_tool("ou", "delete", f"OU=Groups,{org}", "--force-subtree-delete")
        QTest.keyClick(stage.window, Qt.Key.Key_F5)
        stage.wait(lambda: page.chosen.missing.isVisible(), 60)
        stage.loaded(page)
        names = {chip.guid: chip.name for chip in page.chosen.chips.chips.chips}
        assert (names[oslo], names[lyon]) == ("Bergen", "Lyon")
        rules = {rule.guid: rule.dn for rule in page.selection.rules}
        assert rules[lyon] == f"OU=Lyon,OU=Bergen,{org}"
        assert page.selection.missing == {groups}
        parent = page.model.unit_of(lyon)
        assert parent is not None
        assert parent.parent_guid == oslo
        # Lyon lies in Oslo now, and nobody is counted twice
        beneath = count(dc.ldapsearch(PEOPLE.format(""), "-b", f"OU=Bergen,{org}", "1.1"))
        assert page.kinds.said.startswith(f"{beneath} users")
        page.chosen.remove_missing.click()
        assert {rule.guid for rule in page.selection.rules} == {oslo, lyon}


@pytest.mark.samba
def test_a_unit_that_may_not_be_read_is_missing_with_what_to_do(
    stage: RealStage, fresh_samba_dc: SambaController
) -> None:
    dc = fresh_samba_dc
    sales = f"OU=Sales,OU=Oslo,OU=Org,{dc.base_dn}"
    shown = dc.samba_tool("user", "show", "svc-connect", "--attributes=objectSid")
    sid = next(line.split(": ")[1] for line in shown.splitlines() if line.startswith("objectSid: "))
    settings = dc.directory_settings(user=dc.service_account)
    with dc.resolves():
        page = stage.at(settings, dc.user_password)
        stage.loaded(page)
        top = page.selection.rules[0]
        guid = next(
            g for g, item in page.model._items.items() if item.unit and item.unit.dn == sales
        )
        page.model.toggle(guid)
        rule = f"(D;;RPLCLORC;;;{sid})"
        dc.samba_tool("dsacl", "set", f"--objectdn={sales}", f"--sddl={rule}")
        QTest.keyClick(stage.window, Qt.Key.Key_F5)
        stage.wait(lambda: page.chosen.missing.isVisible(), 60)
        assert "may not be read" in page.chosen.missing_words.text()
        assert page.selection.missing == {guid}
        assert {r.guid for r in page.selection.rules} == {top.guid, guid}


@pytest.mark.samba
def test_a_connection_that_breaks_while_it_counts(
    stage: RealStage, samba_dc: SambaController
) -> None:
    """The first controller dies in the middle, each time that it is asked; there is no other."""
    handle = tcp_faults.forwarding((samba_dc.ip, 636), cut_after=60_000)
    with samba_dc.resolves(), tcp_faults.listening(handle, samba_dc.ip) as port:
        settings = samba_dc.directory_settings(
            controllers=(f"{samba_dc.fqdn}:{port}",), page_size=100
        )
        page = stage.at(settings, samba_dc.admin_password)
        stage.wait(lambda: page.kinds.said == "Could not count", 60)
        assert page.kinds.again.isVisible()
        assert page.model.rowCount(page.model.index(0, 0)) > 0, "the tree is there all the same"
        assert not stage.window.bar.isVisible()
