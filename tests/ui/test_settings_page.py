"""The Settings page: states of the screen, with services whose answers are set."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import text
from app.errors import Misconfigured, RecordRejected, Refused, Unavailable
from app.findings import CheckResult, CheckState
from app.profile import Profile
from app.setup import editing
from app.sync.model import Kind
from app.sync.retention import Retention
from app.sync.schedule import Schedule
from app.sync.survey import MappingProblem, MappingReport, Taken
from app.ui import languages
from app.ui.main_window.settings import EditSettingsPage
from app.ui.main_window.settings.own import (
    LanguageSection,
    ProxySection,
    RetentionSection,
    TransferSection,
)
from app.ui.main_window.settings.review import ReviewSection
from app.ui.main_window.settings.sections import SECTIONS
from app.ui.main_window.window import MainWindow
from app.ui.wizard.check import CheckPage
from app.ui.wizard.connection import ConnectionPage
from app.ui.wizard.mapping import MappingPage
from app.ui.wizard.units import UnitsPage
from tests.ui.looked_at import keys_twice
from tests.ui.settings_scenes import edited, open_settings, people_leave, profile_of
from tests.ui_stage import Stage, failing_rows


@pytest.fixture
def page(stage: Stage) -> EditSettingsPage:
    stage.fakes.profile = profile_of(stage.fakes)
    return open_settings(stage)


def saved(stage: Stage) -> Profile:
    assert stage.fakes.profile is not None
    return stage.fakes.profile


def review_of(stage: Stage, page: EditSettingsPage) -> ReviewSection:
    page.primary.click()
    stage.wait(lambda: isinstance(page.shown, ReviewSection))
    shown = page.shown
    assert isinstance(shown, ReviewSection)
    stage.wait(lambda: not shown.counting and page.primary.isEnabled())
    return shown


def keep_longer(stage: Stage, page: EditSettingsPage) -> None:
    page.open_section("retention")
    shown = page.shown
    assert isinstance(shown, RetentionSection)
    shown.boxes["journal_days"].setValue(30)


def test_nothing_is_changed_by_looking_at_every_section(
    stage: Stage, page: EditSettingsPage
) -> None:
    before = saved(stage)
    for section in SECTIONS:
        page.open_section(section)
        stage.settle(0.05)
        assert page.title()
        assert keys_twice(page.window()) == []
        page._on_back()
    assert not page.session.edited.is_changed
    assert not page.primary.isVisible()
    assert not stage.fakes.saved
    assert stage.fakes.profile == before
    assert threading.get_ident() not in stage.fakes.threads
    assert not (stage.folder / editing.FILE).exists()


def test_escape_goes_back_to_the_list_and_keeps_the_draft(
    stage: Stage, page: EditSettingsPage
) -> None:
    keep_longer(stage, page)
    assert page.section == "retention"
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert page.section == ""
    assert page.session.edited.is_changed
    assert QApplication.focusWidget() is page.list


def test_a_page_that_is_said_anew_knows_its_section(stage: Stage, page: EditSettingsPage) -> None:
    keep_longer(stage, page)
    window, before = page.window(), page.shown
    assert isinstance(window, MainWindow)
    window.retranslate("en")
    assert window.page is page
    assert page.shown is not before
    assert page.section == "retention"
    assert page.session.edited.profile.retention.journal_days == 30


def test_an_update_hands_over_the_draft_and_tells_the_window(
    stage: Stage, page: EditSettingsPage
) -> None:
    heard: list[Profile] = []
    page.profile_saved.connect(heard.append)
    keep_longer(stage, page)
    review = review_of(stage, page)
    stage.wait(lambda: review.differences)
    assert review.tree.topLevelItem(0).text(2) == "30"  # type: ignore[union-attr]
    page.primary.click()
    stage.wait(lambda: heard)
    assert heard[0].retention == Retention(journal_days=30)
    assert stage.fakes.settings.updates == [(heard[0], {})]
    stage.wait(lambda: not (stage.folder / editing.FILE).exists())
    assert page.section == ""
    assert not page.primary.isVisible()
    assert QApplication.focusWidget() is page.list, "not what comes after a button that is gone"
    assert not stage.fakes.saved, "no page of the wizard has saved"


@pytest.mark.parametrize("section", ["units", "mapping"])
def test_ctrl_f_finds_in_a_section(stage: Stage, page: EditSettingsPage, section: str) -> None:
    page.open_section(section)
    shown = page.shown
    assert isinstance(shown, UnitsPage | MappingPage)
    stage.wait(lambda: shown.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = shown.search if isinstance(shown, UnitsPage) else shown.view.search
    assert search.hasFocus()


def test_the_draft_is_kept_and_comes_back(stage: Stage, page: EditSettingsPage) -> None:
    keep_longer(stage, page)
    page._on_back()
    stage.wait((stage.folder / editing.FILE).exists)
    again = open_settings(stage)
    assert again.session.edited.profile.retention.journal_days == 30
    assert again.primary.isVisible()


def test_a_draft_that_cannot_be_kept_is_told_once(
    stage: Stage, page: EditSettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []
    page.failed.connect(heard.append)

    def full(_edited: object, _folder: object) -> None:
        raise Misconfigured("disk_full", path="/x", technical="full")

    monkeypatch.setattr(editing, "save", full)
    keep_longer(stage, page)
    for _ in range(3):
        page._keep_soon()
        stage.wait(lambda: not page._keeping)
    assert len(heard) == 1
    assert page.session.edited.is_changed
    monkeypatch.undo()
    page._keep_soon()
    stage.wait((stage.folder / editing.FILE).exists)


def test_discard_leaves_nothing(stage: Stage, page: EditSettingsPage) -> None:
    keep_longer(stage, page)
    page._on_back()
    stage.wait((stage.folder / editing.FILE).exists)
    page.discard.click()
    stage.wait(lambda: not (stage.folder / editing.FILE).exists())
    assert not page.session.edited.is_changed
    assert not page.discard.isVisible()


def test_a_draft_that_cannot_be_read_is_set_aside(stage: Stage) -> None:
    (stage.folder / editing.FILE).write_text("{half")
    page = open_settings(stage)
    assert not page.session.edited.is_changed
    assert (stage.folder / "settings-draft.unreadable.json").exists()


def test_people_who_would_leave_are_confirmed_by_their_number(
    stage: Stage, page: EditSettingsPage
) -> None:
    people_leave(stage.fakes)
    page.show_settings(edited(saved(stage)), typed_here=True)
    review = page.shown
    assert isinstance(review, ReviewSection)
    stage.wait(lambda: review.effect is not None)
    assert review.effect is not None
    assert review.effect.to_confirm == 34
    assert "12 people added" in review.people.accessibleName()
    assert "exactly these" in review.number.accessibleDescription()
    page.primary.click()
    stage.settle(0.05)
    assert not stage.fakes.settings.updates
    review.number.setText("34")
    page.primary.click()
    stage.wait(lambda: stage.fakes.settings.updates)
    assert stage.fakes.allowed == [stage.fakes.taken]


def test_a_set_that_cannot_be_named_is_asked_about_once_more_and_the_page_says_so(
    stage: Stage, page: EditSettingsPage
) -> None:
    people_leave(stage.fakes)
    stage.fakes.taken = Taken(33, 0, "others")
    said: list[str] = []
    page.said.connect(lambda _look, words: said.append(words))
    page.show_settings(edited(saved(stage)), typed_here=True)
    review = page.shown
    assert isinstance(review, ReviewSection)
    stage.wait(lambda: review.effect is not None)
    assert "asks once more" in review.number.accessibleDescription()
    review.number.setText("34")
    page.primary.click()
    stage.wait(lambda: stage.fakes.settings.updates and said)
    assert not stage.fakes.allowed
    assert "asks once more" in said[-1]


def test_whom_an_edited_map_leaves_out_is_said(stage: Stage, page: EditSettingsPage) -> None:
    profile = saved(stage)
    empty = RecordRejected("required_empty", field="name.familyName")
    stage.fakes.mapping_reports = {
        Kind.USER: MappingReport(
            Kind.USER, 482, problems=(MappingProblem("name.familyName", empty, 7),)
        ),
        Kind.GROUP: MappingReport(Kind.GROUP, 18),
    }
    fewer = tuple(row for row in profile.policy.user_map if row.target != "title")
    policy = replace(profile.policy, user_map=fewer)
    page.show_settings(replace(profile, policy=policy), typed_here=True)
    review = page.shown
    assert isinstance(review, ReviewSection)
    stage.wait(lambda: review.effect is not None)
    assert "7 cannot be synced" in review.groups.text()


def test_without_a_reading_the_effect_is_unknown_and_not_none(
    stage: Stage, page: EditSettingsPage
) -> None:
    stage.fakes.survey = None
    silent = Unavailable("controller_silent", host="dc1", port=636, seconds=10)
    stage.fakes.errors["refresh"] = [silent]
    page.show_settings(edited(saved(stage)), typed_here=True)
    review = page.shown
    assert isinstance(review, ReviewSection)
    stage.wait(lambda: "not known" in review.people.accessibleName())
    assert review.effect is None


def test_another_connection_waits_for_its_check(stage: Stage, page: EditSettingsPage) -> None:
    page.open_section("connection")
    shown = page.shown
    assert isinstance(shown, ConnectionPage)
    shown.user.setText("other@corp.example.com")
    review_of(stage, page)
    page.primary.click()
    stage.wait(lambda: page.section == "connection")
    assert text.sentence("settings_unchecked") in page.bar.text
    assert not stage.fakes.settings.updates
    page.check.click()
    stage.wait(lambda: page.session.draft.is_fresh("check"))
    assert isinstance(page.shown, CheckPage)
    page._on_back()
    page._on_back()
    review_of(stage, page)
    page.primary.click()
    stage.wait(lambda: stage.fakes.settings.updates)
    assert stage.fakes.settings.updates[0][0].directory.user == "other@corp.example.com"


def test_a_wrong_password_is_tried_once_and_the_old_connection_stays(
    stage: Stage, page: EditSettingsPage
) -> None:
    wrong = Misconfigured("sign_in_wrong_password", user="reader@corp.example.com")
    failing_rows(stage.fakes, "sign_in", CheckResult("sign_in", CheckState.FAILED, error=wrong))
    page.open_section("connection")
    shown = page.shown
    assert isinstance(shown, ConnectionPage)
    shown.password.setText("wrong")
    page.check.click()
    stage.wait(lambda: stage.fakes.rows_asked and isinstance(page.shown, CheckPage))
    stage.wait(lambda: page.shown is not None and page.shown.can_next())
    page._on_back()
    page._on_back()
    assert stage.fakes.rows_asked == [""]
    assert page.session.secret("directory_password") == "directory password"
    assert page.unsaved()
    page.open_section("units")
    stage.settle(0.05)
    assert page.session.draft.directory == saved(stage).directory
    assert stage.fakes.secrets.kept[("p", "directory_password")] == "directory password"


def test_a_new_password_goes_with_the_update(stage: Stage, page: EditSettingsPage) -> None:
    page.open_section("connection")
    shown = page.shown
    assert isinstance(shown, ConnectionPage)
    shown.password.setText("new password")
    page.check.click()
    stage.wait(lambda: page.session.draft.is_fresh("check"))
    assert ("p", "directory_password") in stage.fakes.secrets.kept
    review = review_of(stage, page)
    stage.wait(lambda: review.tree.topLevelItemCount())
    assert "new password" not in review.tree.topLevelItem(0).text(2)  # type: ignore[union-attr]
    page.primary.click()
    stage.wait(lambda: stage.fakes.settings.updates)
    assert stage.fakes.settings.updates[0][1] == {"directory_password": "new password"}
    stage.wait(lambda: not page.session.typed)


def test_what_others_save_meanwhile_is_met_and_nothing_is_lost(
    stage: Stage, page: EditSettingsPage
) -> None:
    keep_longer(stage, page)
    review_of(stage, page)
    stage.fakes.profile = replace(saved(stage), schedule=Schedule(every_minutes=15))
    refused = Refused("settings_changed_meanwhile", names="schedule.every_minutes", count=1)
    stage.fakes.errors["update"] = [refused]
    page.primary.click()
    stage.wait(lambda: page.session.base.schedule.every_minutes == 15)
    profile = page.session.edited.profile
    assert (profile.schedule.every_minutes, profile.retention.journal_days) == (15, 30)
    review = review_of(stage, page) if page.section != "review" else page.shown
    assert isinstance(review, ReviewSection)
    stage.wait(lambda: review.differences)
    assert [d.path for d in review.differences] == ["retention.journal_days"]
    page.primary.click()
    stage.wait(lambda: stage.fakes.settings.updates)


def test_an_update_that_fails_keeps_the_draft(stage: Stage, page: EditSettingsPage) -> None:
    keep_longer(stage, page)
    review_of(stage, page)
    stage.fakes.errors["update"] = [Misconfigured("disk_full", path="/x", technical="full")]
    page.primary.click()
    stage.wait(lambda: stage.beside.bar.text)  # type: ignore[union-attr]
    assert page.session.edited.profile.retention.journal_days == 30
    assert page.primary.isEnabled()


def test_a_file_is_shown_before_it_is_applied(stage: Stage, page: EditSettingsPage) -> None:
    stage.fakes.settings.read = replace(saved(stage), retention=Retention(journal_days=30))
    page.open_section("transfer")
    shown = page.shown
    assert isinstance(shown, TransferSection)
    page.scope.start(shown.read(stage.folder / "in.json"))
    stage.wait(lambda: page.section == "review")
    assert not stage.fakes.settings.updates
    assert page.session.edited.profile.retention.journal_days == 30


def test_a_file_that_names_another_connection_wants_its_password(
    stage: Stage, page: EditSettingsPage
) -> None:
    """The stored one is not sent to a host that a file has named."""
    directory = replace(saved(stage).directory, controllers=("elsewhere.example.net",))
    page.show_settings(replace(saved(stage), directory=directory), typed_here=False)
    page.open_section("connection")
    assert page.session.secret("directory_password") == ""
    page.check.click()
    stage.settle(0.05)
    assert page.section == "connection"
    assert not stage.fakes.rows_asked


def test_a_proxy_that_a_file_names_does_not_get_the_sign_in_of_another(
    stage: Stage, page: EditSettingsPage
) -> None:
    cloud = replace(saved(stage).cloud, proxy="http://elsewhere.example.net:3128")
    page.show_settings(replace(saved(stage), cloud=cloud), typed_here=False)
    assert page.session.typed == {"proxy_user": ""}
    page.show_settings(saved(stage), typed_here=False)
    assert not page.session.typed


def test_nor_after_a_restart(stage: Stage, page: EditSettingsPage) -> None:
    stage.fakes.secrets.put("p", "proxy_user", "kept")
    cloud = replace(saved(stage).cloud, proxy="http://elsewhere.example.net:3128")
    page.show_settings(replace(saved(stage), cloud=cloud), typed_here=False)
    stage.wait((stage.folder / editing.FILE).exists)
    page.end()
    again = open_settings(stage)
    assert again.session.edited.profile.cloud.proxy == "http://elsewhere.example.net:3128"
    assert again.session.typed == {"proxy_user": ""}
    again.open_section("proxy")
    again._collect()  # before the sealed one was looked up
    assert again.session.typed == {"proxy_user": ""}


def test_a_file_that_is_refused_changes_nothing(stage: Stage, page: EditSettingsPage) -> None:
    stage.fakes.errors["read"] = [Misconfigured("settings_file_foreign", path="/x", technical="")]
    page.open_section("transfer")
    shown = page.shown
    assert isinstance(shown, TransferSection)
    page.scope.start(shown.read(stage.folder / "in.json"))
    stage.wait(lambda: "/x" in stage.beside.bar.text)  # type: ignore[union-attr]
    assert page.section == "transfer"
    assert not page.session.edited.is_changed


def test_the_proxy_is_tried_as_it_is_typed(stage: Stage, page: EditSettingsPage) -> None:
    stage.fakes.secrets.put("p", "proxy_user", "kept")
    page.open_section("proxy")
    shown = page.shown
    assert isinstance(shown, ProxySection)
    stage.wait(lambda: shown.panel.user.text() == "kept")
    shown.panel.mode.setCurrentIndex(2)
    shown.panel.address.setText("http://proxy.example.com:3128")
    shown.panel.password.setText("p")
    shown.panel.test.click()
    stage.wait(lambda: stage.fakes.reached)
    settings, typed = stage.fakes.reached[0]
    assert settings.proxy == "http://proxy.example.com:3128"
    assert typed is not None
    assert (typed.user, typed.password) == ("kept", "p")
    review_of(stage, page)
    page.primary.click()
    stage.wait(lambda: stage.fakes.settings.updates)
    profile, secrets = stage.fakes.settings.updates[0]
    assert profile.cloud.proxy == "http://proxy.example.com:3128"
    assert secrets == {"proxy_user": "kept", "proxy_password": "p"}


def test_a_language_is_spoken_after_the_update(
    stage: Stage, page: EditSettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "available", lambda: (("en", "English"), ("de", "Deutsch")))
    spoken: list[str] = []
    stage.beside.language_chosen.connect(spoken.append)  # type: ignore[union-attr]
    page.open_section("language")
    shown = page.shown
    assert isinstance(shown, LanguageSection)
    shown.list.setCurrentRow(1 - shown.list.currentRow())
    review_of(stage, page)
    assert not spoken
    page.primary.click()
    stage.wait(lambda: spoken == ["de"])


def test_problems_lead_to_their_section(stage: Stage, page: EditSettingsPage) -> None:
    wrong = replace(saved(stage), schedule=Schedule(every_minutes=15, time_zone="Nowhere/Town"))
    page.show_settings(wrong, typed_here=True)
    review = page.shown
    assert isinstance(review, ReviewSection)
    assert "schedule" in review.problems
    page.primary.click()
    stage.wait(lambda: page.section == "schedule")
    assert not stage.fakes.settings.updates
