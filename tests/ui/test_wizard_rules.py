"""Step 11 offscreen: cards, the what-if, the deliberate yes to deleting, limits, numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import Unavailable
from app.setup.what_if import What
from app.sync.guard import Limit, Limits
from app.sync.plan import AccountRules, AccountStatus, OnDeleted, OnLeaving, PasswordNotice
from app.sync.survey import RuleNumbers
from app.ui.wizard.rules import RulesPage
from tests.ui_stage import Stage, draft_at, pump

KEY = Qt.Key
TODAY = RuleNumbers(482, 12, 9, 7, 3, 1, 470)
NOBODY = RuleNumbers(482, 482, 0, 0, 0, 0, 0)


def opened(stage: Stage, numbers: RuleNumbers = TODAY, **rules: object) -> RulesPage:
    stage.fakes.rule_numbers = numbers
    draft = draft_at("rules", stage.fakes)
    chosen = replace(draft.policy.rules, **rules)  # type: ignore[arg-type]
    stage.open(draft=replace(draft, policy=replace(draft.policy, rules=chosen)))
    page = stage.page
    assert isinstance(page, RulesPage)
    stage.wait(lambda: page._numbers is not None and stage.window.session.offers is not None)
    pump()
    return page


def press(key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        pump()


def tab_to(wanted: Callable[[QWidget], bool]) -> QWidget:
    """Tab, until what is wanted has the focus."""
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus is not None and wanted(focus):
            return focus
        press(KEY.Key_Tab)
    raise AssertionError("never reached by Tab")


def said(page: RulesPage, what: What) -> str:
    return page.panel.said(f"what_{what.value}")


def saved_rules(stage: Stage) -> AccountRules:
    return stage.fakes.saved[-1].policy.rules


# -- what is shown ------------------------------------------------------------------------------


def test_the_defaults_go_on_and_are_saved(stage: Stage) -> None:
    opened(stage)
    stage.next("schedule")
    assert saved_rules(stage) == AccountRules()
    assert stage.fakes.saved[-1].limits == Limits()


def test_cards_have_todays_numbers(stage: Stage) -> None:
    page = opened(stage)
    cards = (page.status, page.leaving, page.deleted, page.password)
    shown = {card: card._numbers.text() for card in cards}
    assert shown[page.status].startswith("9 people in the selection are disabled or expired")
    assert "7 of them still have an active account" in shown[page.status]
    assert shown[page.leaving].startswith("3 synced people")
    assert shown[page.deleted].startswith("1 synced people")  # the plural is the translation's
    assert shown[page.password].startswith("12 people get an account")
    assert "Up to 23 of 470 may be disabled" in page.limits._summary.text()


def test_nobody_is_not_zero_people(stage: Stage) -> None:
    page = opened(stage, RuleNumbers())
    for card in (page.status, page.leaving, page.deleted, page.password):
        assert card._numbers.text().startswith("Nobody")
    assert "0 " not in page.limits._summary.text().replace("10 ", "").replace("50 ", "")


def test_without_a_reading_the_cards_work_and_have_no_numbers(stage: Stage) -> None:
    stage.fakes.errors["refresh"] = [Unavailable("controller_down", host="dc1")]
    stage.open("rules")
    page = stage.page
    assert isinstance(page, RulesPage)
    stage.wait(lambda: page.bar.message.isVisible())
    assert page.status._numbers.isHidden()
    assert "Up to 10 may be disabled" in page.limits._summary.text()
    page.check_again()
    stage.wait(lambda: page._numbers is not None)
    assert not page.status._numbers.isHidden()


def test_numbers_that_fail_are_said_and_the_page_goes_on(stage: Stage) -> None:
    stage.fakes.errors["rule_numbers"] = [Unavailable("store_busy", path="sync.db")]
    stage.open("rules")
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "locked by another program" in stage.window.bar.text
    stage.next("schedule")


# -- status and what hangs on it ------------------------------------------------------------------


def test_without_the_status_two_cards_stay_readable_and_say_why(stage: Stage) -> None:
    page = opened(stage, on_leaving=OnLeaving.NOTHING)
    page.status.button(AccountStatus.NOTHING).click()
    for card in (page.leaving, page.deleted):
        assert card.locked
        assert "which is off" in card._reason.text()
        assert not card.button("disable").isEnabled()
        assert card._sentence.isVisible()
    assert page.leaving.value == OnLeaving.NOTHING  # kept
    assert said(page, What.MOVED) == "Stays active, and is no longer synced."
    page.leaving.unlock.click()
    assert page.status.value == AccountStatus.REFLECT
    assert not page.leaving.locked
    assert not page.deleted.locked
    assert QApplication.focusWidget() is page.leaving.button(OnLeaving.NOTHING)
    stage.next("schedule")
    assert saved_rules(stage).on_leaving is OnLeaving.NOTHING


def test_the_what_if_follows_every_choice(stage: Stage) -> None:
    page = opened(stage)
    assert said(page, What.DISABLED) == "The account is disabled."
    page.leaving.button(OnLeaving.NOTHING).click()
    assert said(page, What.MOVED) == "Stays active, and is no longer synced."
    page.deleted.button(OnDeleted.DELETE).click()
    assert said(page, What.DELETED) == "The account is deleted for good."
    assert said(page, What.DISABLED) == "The account is disabled."
    page.deleted.also.click()
    assert said(page, What.DISABLED) == "The account is deleted for good."
    assert said(page, What.ENABLED_AGAIN) == "A new, empty account is created."


def test_the_owner_as_a_sample_loses_nothing(stage: Stage) -> None:
    page = opened(stage, on_deleted=OnDeleted.DELETE)
    assert "Ada Admin" in page._owner.text()
    assert page.panel.sample.count() == 6  # five people, and the owner
    page.panel.sample.setCurrentIndex(5)
    page.panel.sample.activated.emit(5)
    assert "owner is never" in said(page, What.DELETED)


def test_without_a_known_owner_it_is_said_that_nobody_loses_anything(stage: Stage) -> None:
    draft = draft_at("rules", stage.fakes)
    scim = replace(draft, account=None, key=replace(draft.key, provider="scim", sign_in=False))
    stage.open(draft=replace(scim, cloud=replace(scim.cloud, provider="scim")).with_result("key"))
    page = stage.page
    assert isinstance(page, RulesPage)
    stage.wait(lambda: page._numbers is not None)
    assert "not known who owns" in page._owner.text()
    assert "until it is known" in said(page, What.DELETED)


# -- deleting for good ----------------------------------------------------------------------------


def test_deleting_wants_the_number_of_synced_people_typed(stage: Stage) -> None:
    page = opened(stage)
    page.deleted.button(OnDeleted.DELETE).click()
    assert page.deleted._danger.isVisible()
    assert not page.deleted.tick.isVisible()
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert stage.step == "rules"
    assert "deleted for good" in stage.window.bar.text
    assert QApplication.focusWidget() is page.deleted.number
    for wrong in ("47", "4700", "", "everybody", "٤٧"):
        page.deleted.number.setText(wrong)
        assert not page.deleted.confirmed, wrong
    page.deleted.number.setText(" 470 ")
    assert page.deleted._agreed.isVisible()
    stage.next("schedule")
    assert saved_rules(stage).on_deleted is OnDeleted.DELETE
    stage.window.back.click()
    back = stage.page
    assert isinstance(back, RulesPage)
    assert back.deleted.confirmed  # once is enough
    stage.next("schedule")


@pytest.mark.parametrize("typed", ["1234", "1,234", "1.234", "1 234", "１２３４", "١٬٢٣٤", "1'234"])
def test_the_number_can_be_typed_in_any_script(stage: Stage, typed: str) -> None:
    page = opened(stage, replace(TODAY, linked=1234))
    page.deleted.button(OnDeleted.DELETE).click()
    page.deleted.number.setText(typed)
    assert page.deleted.confirmed


def test_while_nobody_is_synced_a_tick_says_the_words(stage: Stage) -> None:
    page = opened(stage, NOBODY)
    page.deleted.button(OnDeleted.DELETE).click()
    assert not page.deleted.number.isVisible()
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert QApplication.focusWidget() is page.deleted.tick
    page.deleted.tick.click()
    stage.next("schedule")
    assert stage.window.session.draft.deletion_confirmed


def test_also_the_disabled_is_a_yes_of_its_own(stage: Stage) -> None:
    page = opened(stage)
    page.deleted.button(OnDeleted.DELETE).click()
    page.deleted.number.setText("470")
    page.deleted.also.click()
    assert not page.deleted.confirmed
    assert page.deleted.number.text() == ""
    stage.next()
    stage.settle()
    assert stage.step == "rules"
    page.deleted.number.setText("470")
    stage.next("schedule")
    assert saved_rules(stage).delete_on_disable


def test_taking_it_back_forgets_the_yes(stage: Stage) -> None:
    page = opened(stage)
    page.deleted.button(OnDeleted.DELETE).click()
    page.deleted.number.setText("470")
    page.deleted.button(OnDeleted.DISABLE).click()
    assert not page.deleted._danger.isVisible()
    page.deleted.button(OnDeleted.DELETE).click()
    assert not page.deleted.confirmed


def test_what_an_answers_file_chose_is_shown_even_if_odd(stage: Stage) -> None:
    page = opened(stage, on_deleted=OnDeleted.DISABLE, delete_on_disable=True)
    assert page.deleted._danger.isVisible()
    assert page.deleted.also.isChecked()
    page.deleted.also.click()
    assert not page.deleted._danger.isVisible()


# -- mails ----------------------------------------------------------------------------------------


def test_mails_are_chosen_where_the_service_lets_them(stage: Stage) -> None:
    page = opened(stage)
    page.password.button(PasswordNotice.NOBODY).click()
    page.mails.button("silent").click()
    stage.next("schedule")
    assert saved_rules(stage).password_notice is PasswordNotice.NOBODY
    assert saved_rules(stage).mail_notifications is False


@pytest.mark.parametrize(
    ("provider", "where"), [("scim", "SCIM service decides"), ("zoho", "custom store")]
)
def test_without_notices_the_cards_say_where_they_are_set(
    stage: Stage, provider: str, where: str
) -> None:
    stage.fakes.offers = frozenset({"sign_in"})
    draft = draft_at("rules", stage.fakes)
    draft = replace(draft, cloud=replace(draft.cloud, provider=provider))
    stage.open(draft=draft.with_result("key").with_result("sign_in"))
    page = stage.page
    assert isinstance(page, RulesPage)
    stage.wait(lambda: where in page.password._meaning.text())
    for card in (page.password, page.mails):
        assert where in card._meaning.text()
        assert all(not button.isVisible() for button in card._buttons.values())
    stage.next("schedule")
    assert saved_rules(stage) == AccountRules()


def test_a_service_that_cannot_be_asked_keeps_the_choice_and_is_asked_again(stage: Stage) -> None:
    stage.fakes.errors["offers"] = [Unavailable("service_unreachable", host="localhost")]
    stage.open("rules")
    page = stage.page
    assert isinstance(page, RulesPage)
    stage.wait(lambda: "Your choice is kept." in page._asking.text())
    page.ask_again.click()
    stage.wait(lambda: page._asking_line.isHidden())
    stage.next("schedule")
    stage.window.back.click()
    stage.settle()
    assert stage.fakes.calls.count("offers") == 2  # asked once more, not for every visit


# -- limits ---------------------------------------------------------------------------------------


def test_limits_are_changed_and_mean_something_at_once(stage: Stage) -> None:
    page = opened(stage)
    page.limits.toggle.click()
    floor, share, ceiling = page.limits._boxes["disable"]
    assert QApplication.focusWidget() is floor
    floor.setValue(0)
    share.setValue(10.0)
    assert "Up to 47 of 470" in page.limits._meanings["disable"].text()
    share.setValue(100.0)
    assert "All 470" in page.limits._meanings["disable"].text()
    ceiling.setValue(40)
    assert "Up to 40 of 470" in page.limits._meanings["disable"].text()
    stage.next("schedule")
    assert stage.fakes.saved[-1].limits == replace(Limits(), disable=Limit(0, 100.0, 40))


def test_limits_that_contradict_themselves_are_said_at_their_place(stage: Stage) -> None:
    page = opened(stage)
    page.limits.open()
    page.limits._boxes["delete"][0].setValue(600)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "at least 600, but never more than 500" in stage.window.bar.text
    assert page.limits._problems["delete"].isVisible()
    assert QApplication.focusWidget() is page.limits._boxes["delete"][0]
    page.limits._boxes["delete"][2].setValue(700)
    assert not page.limits._problems["delete"].isVisible()
    stage.next("schedule")


def test_limits_that_the_fields_cannot_show_stay_as_they_are(stage: Stage) -> None:
    odd = replace(Limits(), disable=Limit(3, 2.25, 5_000_000))
    draft = replace(draft_at("rules", stage.fakes), limits=odd)
    stage.open(draft=draft)
    page = stage.page
    assert isinstance(page, RulesPage)
    assert page.limits.limits.disable == Limit(3, 2.25, 5_000_000)
    page.limits._boxes["disable"][0].setValue(4)
    assert page.limits.limits.disable == Limit(4, 2.25, 5_000_000)


def test_the_wheel_changes_no_number_in_the_list(stage: Stage) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    page = opened(stage)
    page.limits.open()
    box = page.limits._boxes["disable"][0]
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.value() == 10


# -- the keyboard alone ---------------------------------------------------------------------------


def test_everything_by_keyboard(stage: Stage) -> None:
    page = opened(stage)
    stage.settle()
    assert QApplication.focusWidget() is page.status.button(AccountStatus.REFLECT)
    tab_to(lambda w: w is page.leaving.button(OnLeaving.DISABLE))
    press(KEY.Key_Down)
    assert page.leaving.value == OnLeaving.NOTHING
    tab_to(lambda w: w is page.deleted.button(OnDeleted.DISABLE))
    press(KEY.Key_Down)
    assert page.deleted.value == OnDeleted.DELETE
    tab_to(lambda w: w is page.deleted.number)
    visible = page.deleted.number.visibleRegion().boundingRect()
    assert visible.height() >= page.deleted.number.height() - 1  # scrolled to by the focus
    QTest.keyClicks(page.deleted.number, "470")
    tab_to(lambda w: w is page.password.button(PasswordNotice.USER))
    press(KEY.Key_Down)
    tab_to(lambda w: w is page.limits.toggle)
    press(KEY.Key_Space)
    floor = page.limits._boxes["disable"][0]
    assert QApplication.focusWidget() is floor
    floor.selectAll()
    QTest.keyClicks(floor, "7")
    press(KEY.Key_Return)
    stage.wait(lambda: stage.step == "schedule")
    profile = stage.fakes.saved[-1]
    assert profile.policy.rules == AccountRules(
        on_leaving=OnLeaving.NOTHING, on_deleted=OnDeleted.DELETE,
        password_notice=PasswordNotice.ADMIN,
    )  # fmt: skip
    assert profile.limits.disable.floor == 7


@pytest.mark.parametrize(
    "typed",
    [
        "x" * 10_000,
        "\x00\x07\x1b",
        "\u202e074",
        "ไม่",
        "47O",
        "1e3",
        "-470",
        "\u200b4\u200b7\u200b0",
    ],
)
def test_bad_input_confirms_nothing(stage: Stage, typed: str) -> None:
    page = opened(stage)
    page.deleted.button(OnDeleted.DELETE).click()
    page.deleted.number.setText(typed)
    assert not page.deleted.confirmed
    stage.next()
    stage.settle()
    assert stage.step == "rules"
