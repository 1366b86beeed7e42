"""The first page and the sign-in, states that services are set to: keyboard, bad input, endings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import AppError, Misconfigured, Unavailable
from app.findings import Account, CheckResult, CheckState, MachineDomain, PollWait
from app.setup.draft import CLIENT_SECRET, KEY, PASSPHRASE, PROXY_PASSWORD, PROXY_USER, TOKEN
from app.ui.widgets.sign_in_panel import CODE, ENDED
from app.ui.wizard.key import KeyPage
from app.ui.wizard.sign_in import ACCOUNT, SignInPage
from tests.fake_services import ZOHO_FACTS
from tests.ui import cloud_scenes
from tests.ui_stage import KEY_TEXT, Stage

BAD = {
    "empty": "",
    "long": "A" * 10_000,
    "control": "\x00\x07\x1b[31m",
    "right to left": "\u202eno host, no key!\u202c",
    "wrong script": "ключ установки",
    "spaces": "  \t \n  ",
    "surrogate": "a \ud800 b",
}


def key_page(stage: Stage) -> KeyPage:
    assert isinstance(stage.page, KeyPage)
    return stage.page


def sign_in_page(stage: Stage) -> SignInPage:
    assert isinstance(stage.page, SignInPage)
    return stage.page


def leave(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.FocusOut))


def tab_to(stage: Stage, wanted: QWidget, most: int = 40) -> None:
    """By the Tab key alone, as a person without a mouse gets there."""
    for _ in range(most):
        if QApplication.focusWidget() is wanted:
            return
        QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {wanted!r}")


# -- the key ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", BAD.values(), ids=list(BAD))
def test_a_bad_key_is_refused_in_words_and_kept(stage: Stage, text: str) -> None:
    stage.open("key")
    page = key_page(stage)
    page.key.setPlainText(text)
    leave(page.key)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert stage.step == "key"
    assert "installation key" in stage.window.bar.text
    assert "check_key" not in stage.fakes.calls
    kept = page.key.toPlainText()
    assert kept or not text.strip()


@pytest.mark.parametrize(
    "pasted",
    [
        f"  '{KEY_TEXT}' ",
        f"> {KEY_TEXT[:30]}\n> {KEY_TEXT[30:]}",
        KEY_TEXT[:20] + "\u200b\u00ad" + KEY_TEXT[20:],
        "".join(chr(ord(c) + 0xFEE0) if c.isalnum() else c for c in KEY_TEXT),
        f"\u201c{KEY_TEXT}\u201d\r\n",
    ],
    ids=["quotes", "mail", "zero width", "full width", "curly quotes"],
)
def test_what_mail_and_chat_do_to_a_key_is_undone(stage: Stage, pasted: str) -> None:
    stage.open("key")
    page = key_page(stage)
    mime = QMimeData()
    mime.setText(pasted)
    page.key.insertFromMimeData(mime)
    stage.next("language")
    draft_id = stage.window.session.draft.profile_id
    sealed = stage.fakes.secrets.get(draft_id, KEY)
    assert sealed is not None
    assert sealed == KEY_TEXT


def test_the_checksum_is_looked_at_when_the_field_is_left(stage: Stage) -> None:
    stage.fakes.errors["read_key"] = [Misconfigured("key_checksum")]
    stage.open("key")
    page = key_page(stage)
    page.key.setPlainText(KEY_TEXT)
    leave(page.key)
    stage.wait(lambda: "wrong character" in page.fields["key"]._below.text())
    assert not {"check_key", "begin_sign_in"} & set(stage.fakes.calls), "no network"
    assert not stage.window.bar.isVisible(), "nothing pops up while somebody types"


def test_where_a_key_leads_is_shown_before_anything_is_asked(stage: Stage) -> None:
    stage.fakes.facts = replace(stage.fakes.facts, host="directory.example.net")
    stage.open("key")
    page = key_page(stage)
    page.key.setPlainText(KEY_TEXT)
    leave(page.key)
    stage.wait(lambda: page.confirm.isVisible())
    assert page._host.text() == "directory.example.net"
    assert page._organization.text() == "Example Organization"
    stage.next()
    stage.wait(lambda: "Confirm that directory.example.net" in stage.window.bar.text)
    assert "check_key" not in stage.fakes.calls, "nobody has confirmed this host"
    assert all(not settings.service_url for settings, _ in stage.fakes.reached)
    assert QApplication.focusWidget() is page.confirm
    QTest.keyClick(page.confirm, Qt.Key.Key_Space)
    stage.wait(lambda: any(settings.service_url for settings, _ in stage.fakes.reached))
    stage.next("language")


def test_no_secret_is_sent_to_a_host_that_nobody_confirmed(stage: Stage) -> None:
    """A mailed key could ask for the token of another service."""
    stage.fakes.facts = replace(
        stage.fakes.facts, provider="scim", host="evil.example", service_url="",
        scim_url="https://evil.example/scim",
    )  # fmt: skip
    stage.open("key")
    page = key_page(stage)
    page.key.setPlainText(KEY_TEXT)
    page.token.setText("the-token")
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "check_token" not in stage.fakes.calls
    page.confirm.setChecked(True)
    stage.next("language")
    assert "check_token" in stage.fakes.calls


def test_another_key_asks_for_its_host_again(stage: Stage) -> None:
    stage.fakes.facts = replace(stage.fakes.facts, host="one.example")
    stage.open("key")
    page = key_page(stage)
    page.key.setPlainText(KEY_TEXT)
    leave(page.key)
    stage.wait(lambda: page.confirm.isVisible())
    page.confirm.setChecked(True)
    stage.fakes.facts = replace(stage.fakes.facts, host="two.example")
    page.key.setPlainText(KEY_TEXT + "A")
    stage.next()
    stage.wait(lambda: "two.example" in stage.window.bar.text)
    assert not page.confirm.isChecked()


def test_both_hosts_of_a_key_are_confirmed(stage: Stage) -> None:
    cloud_scenes.key_zoho(stage)
    page = key_page(stage)
    assert "accounts.zoho.eu and directory.zoho.eu" in stage.window.bar.text
    assert page.confirm.accessibleDescription() == "accounts.zoho.eu, directory.zoho.eu"
    page.confirm.setChecked(True)
    page.client_secret.setText("client-secret")
    page.token.setText("scim-token")
    stage.next("language")
    draft = stage.window.session.draft
    assert (draft.confirmed_host, draft.confirmed_scim_host) == (
        "accounts.zoho.eu",
        "directory.zoho.eu",
    )
    sealed = {
        name: stage.fakes.secrets.get(draft.profile_id, name) for name in (CLIENT_SECRET, TOKEN)
    }
    assert sealed == {CLIENT_SECRET: "client-secret", TOKEN: "scim-token"}
    assert PASSPHRASE not in {name for _, name in stage.fakes.secrets.kept}


@pytest.mark.parametrize("name", [CLIENT_SECRET, TOKEN])
@pytest.mark.parametrize("text", BAD.values(), ids=list(BAD))
def test_a_bad_secret_is_refused_at_its_field(stage: Stage, name: str, text: str) -> None:
    cloud_scenes.key_zoho(stage)
    page = key_page(stage)
    page.confirm.setChecked(True)
    fields = {CLIENT_SECRET: page.client_secret, TOKEN: page.token}
    for each in fields.values():
        each.setText("a-good-one")
    fields[name].setText(text)
    stage.window.bar.clear()
    stage.next()
    stage.wait(lambda: stage.step != "key" or stage.window.bar.isVisible())
    if stage.step == "key":
        assert stage.window.bar.isVisible()
        assert fields[name].hasFocus()
        assert "check_token" not in stage.fakes.calls
    else:  # what could be no part of a secret was taken out of it
        sealed = stage.fakes.secrets.get(stage.window.session.draft.profile_id, name)
        assert sealed is not None
        assert sealed.isascii()
        assert sealed.isprintable()


def test_used_elsewhere_names_the_machine_and_can_be_moved(stage: Stage) -> None:
    cloud_scenes.key_used(stage)
    page = key_page(stage)
    assert "SYNC00 on 2026-02-11" in stage.window.bar.text
    assert page._used.text() == "SYNC00, 2026-02-11"
    assert QApplication.focusWidget() is page.move_here
    QTest.keyClick(page.move_here, Qt.Key.Key_Space)
    stage.next("language")
    assert stage.window.session.draft.move_key


def test_the_first_page_by_keyboard_alone(stage: Stage) -> None:
    stage.fakes.facts = ZOHO_FACTS
    stage.open("key")
    page = key_page(stage)
    stage.wait(lambda: page.key.hasFocus())
    QGuiApplication.clipboard().setText(f" {KEY_TEXT[:40]}\n{KEY_TEXT[40:]} ")
    QTest.keyClick(page.key, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.key, Qt.Key.Key_Tab)
    stage.wait(lambda: page.client_secret.isVisible())
    tab_to(stage, page.confirm)
    QTest.keyClick(page.confirm, Qt.Key.Key_Space)
    tab_to(stage, page.client_secret)
    QTest.keyClicks(page.client_secret, "client-secret")
    tab_to(stage, page.token)
    QTest.keyClicks(page.token, "scim-token")
    tab_to(stage, page.more)
    QTest.keyClick(page.more, Qt.Key.Key_Space)
    assert page.proxy.isVisible()
    QTest.keyClick(page.proxy.mode, Qt.Key.Key_Down)
    assert page.proxy.value() == "direct"
    tab_to(stage, page.token)
    QTest.keyClick(page.token, Qt.Key.Key_Return)
    stage.wait(lambda: stage.step == "language")
    assert stage.window.session.draft.cloud.proxy == "direct"


# -- this machine and its proxy -------------------------------------------------------------------


def test_this_machine_is_looked_at_at_once_and_in_the_background(stage: Stage) -> None:
    stage.fakes.machine = MachineDomain("corp.example.com", joined=True)
    stage.fakes.gate.clear()
    stage.open("key")
    page = key_page(stage)
    stage.settle(0.1)
    assert page.lines.said("machine_system") == "Looking…"
    assert page.key.isEnabled(), "nothing waits for it"
    stage.fakes.gate.set()
    stage.wait(lambda: "SYNC01" in page.lines.said("machine_system"))
    stage.wait(lambda: page.lines.said("machine_domain") == "Member of corp.example.com")
    stage.wait(lambda: page.lines.said("machine_outbound") == "Without a proxy")
    assert "when it is known" in page.lines.said("machine_clock")


def test_offline_has_the_proxy_settings_right_there(stage: Stage) -> None:
    error = Unavailable("service_name_unknown", host="localhost")
    stage.fakes.errors["check_key"] = [error]
    stage.open("key")
    page = key_page(stage)
    page.key.setPlainText(KEY_TEXT)
    stage.next()
    stage.wait(lambda: page.proxy.isVisible())
    assert "localhost cannot be found" in stage.window.bar.text
    page.proxy.mode.setCurrentIndex(2)
    page.proxy.address.setText(" http://ann:s3cret@Proxy.Example.com:3128/ ")
    page.proxy.test.click()
    assert page.proxy.address.text() == "http://proxy.example.com:3128"
    assert (page.proxy.user.text(), page.proxy.password.text()) == ("ann", "s3cret")
    stage.wait(lambda: "answers in 42 ms" in page.proxy.said)
    settings, typed = stage.fakes.reached[-1]
    assert settings.proxy == "http://proxy.example.com:3128"
    assert typed is not None
    assert (typed.user, typed.password) == ("ann", "s3cret")
    stage.next("language")
    draft = stage.window.session.draft
    assert draft.cloud.proxy == "http://proxy.example.com:3128"
    assert stage.fakes.secrets.get(draft.profile_id, PROXY_USER) == "ann"
    assert stage.fakes.secrets.get(draft.profile_id, PROXY_PASSWORD) == "s3cret"
    assert "s3cret" not in repr(draft)


@pytest.mark.parametrize("text", BAD.values(), ids=list(BAD))
def test_a_bad_proxy_is_refused_and_what_was_typed_stays(stage: Stage, text: str) -> None:
    stage.open("key")
    page = key_page(stage)
    page.key.setPlainText(KEY_TEXT)
    page.more.click()
    page.proxy.mode.setCurrentIndex(2)
    page.proxy.address.setText(text)
    leave(page.proxy.address)
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert "cannot be used" in stage.window.bar.text
    assert "check_key" not in stage.fakes.calls
    assert page.key.toPlainText() == KEY_TEXT
    assert len(stage.window.bar.text) < 600
    page.proxy.mode.setCurrentIndex(0)
    stage.next("language")


def test_a_proxy_that_wants_a_sign_in_asks_for_it_there(stage: Stage) -> None:
    cloud_scenes.key_offline(stage)
    page = key_page(stage)
    assert page.proxy.user.isVisible()
    assert page.proxy.user.hasFocus()
    page.proxy.password.setText("s3cret")
    stage.next()
    stage.wait(lambda: "no user name" in stage.window.bar.text)
    page.proxy.user.setText("ann")
    stage.next("language")


def test_a_sealed_proxy_sign_in_is_kept_until_it_is_taken_away(stage: Stage) -> None:
    stage.open("key")
    draft_id = stage.window.session.draft.profile_id
    stage.fakes.secrets.put(draft_id, PROXY_USER, "ann")
    stage.fakes.secrets.put(draft_id, PROXY_PASSWORD, "s3cret")
    page = key_page(stage)
    page.check_again()
    stage.wait(lambda: page.proxy.user.text() == "ann")
    assert page.proxy.password.text() == "", "a sealed secret is not shown"
    page.key.setPlainText(KEY_TEXT)
    stage.next("language")
    assert stage.fakes.secrets.get(draft_id, PROXY_PASSWORD) == "s3cret"
    stage.window.back.click()
    page = key_page(stage)
    stage.wait(lambda: page.proxy.user.text() == "ann")
    page.more.click()
    page.proxy.wants.setChecked(False)
    page.proxy.mode.setCurrentIndex(1)
    stage.next("language")
    assert stage.fakes.secrets.get(draft_id, PROXY_USER) is None
    assert stage.fakes.secrets.get(draft_id, PROXY_PASSWORD) is None


# -- the sign-in ----------------------------------------------------------------------------------


def test_a_lost_network_counts_down_and_keeps_the_code(stage: Stage) -> None:
    error = Unavailable("service_unreachable", host="directory.example.com")
    stage.fakes.polls = [PollWait(8.0, error)]
    stage.open("sign_in")
    page = sign_in_page(stage)
    state = page.panel.view.state
    stage.wait(lambda: "trying again in 8 s" in state.accessibleName())
    assert "There is no connection to directory.example.com." in state.accessibleName()
    assert page.panel.view.code.text() == "WDJB-MJHT"
    assert page.panel.view.open.isEnabled()
    stage.wait(lambda: "trying again in 6 s" in state.accessibleName(), 5)
    stage.fakes.polls = [PollWait(5.0)]
    stage.wait(lambda: "Waiting for the sign-in" in state.accessibleName())


@pytest.mark.parametrize(
    ("scene", "says"),
    [
        (cloud_scenes.sign_in_denied, "refused on the web page"),
        (cloud_scenes.sign_in_expired, "The code has expired"),
        (cloud_scenes.sign_in_organization, "belongs to Other Organization"),
        (cloud_scenes.sign_in_role, "owner, administrator"),
        (cloud_scenes.sign_in_proxy, "proxy.corp.example.com:3128 wants a sign-in"),
        (cloud_scenes.sign_in_inspected, "Corp Inspection CA"),
        (cloud_scenes.sign_in_clock, "412 seconds"),
        (cloud_scenes.sign_in_unreachable, "Try again at 10:42:30"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_every_ending_has_its_words_and_a_way_on(
    stage: Stage, scene: Callable[[Stage], None], says: str
) -> None:
    scene(stage)
    page = sign_in_page(stage)
    assert page.panel.views.currentIndex() == ENDED
    assert says in stage.window.bar.text
    assert page.panel.retry.isVisible()
    stage.fakes.approved.set()
    page.panel.retry.click()
    stage.wait(lambda: page.views.currentIndex() == ACCOUNT)
    assert not stage.window.bar.isVisible()


def test_a_code_that_runs_out_in_front_of_somebody_is_replaced(stage: Stage) -> None:
    stage.fakes.errors["await_sign_in"] = [Misconfigured("sign_in_expired")]
    stage.open("sign_in")
    page = sign_in_page(stage)
    page.panel.isActiveWindow = lambda: True  # type: ignore[method-assign]
    stage.wait(lambda: stage.fakes.calls.count("begin_sign_in") == 2)
    stage.wait(lambda: "this is a new one" in page.panel.view.state.accessibleName())
    assert not stage.window.bar.isVisible()
    assert page.panel.views.currentIndex() == CODE


def test_a_code_that_a_person_asks_for_takes_the_place_of_none(stage: Stage) -> None:
    """The one that ran out could not be replaced: that is over."""
    stage.open("sign_in")
    page = sign_in_page(stage)
    page.panel.isActiveWindow = lambda: True  # type: ignore[method-assign]
    stage.wait(lambda: page.panel.code is not None)
    stage.fakes.errors["begin_sign_in"] = [Misconfigured("client_wrong")]
    stage.fakes.expired.set()
    stage.wait(lambda: page.panel.views.currentIndex() == ENDED)
    stage.fakes.expired.clear()
    page.panel.retry.click()
    stage.wait(lambda: page.panel.code is not None)
    assert "this is a new one" not in page.panel.view.state.accessibleName()


def test_a_service_that_is_away_is_asked_again_by_itself(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.widgets.sign_in_panel.RETRY_S", 0.6)
    stage.fakes.errors["begin_sign_in"] = [
        Unavailable("service_overloaded", host="h", status=503, resumes_at="10:00:00")
    ]
    stage.open("sign_in")
    page = sign_in_page(stage)
    stage.wait(lambda: page.panel.views.currentIndex() == ENDED)
    assert "by itself" in page.panel.ended.accessibleName()
    stage.wait(lambda: page.panel.code is not None)


def test_another_proxy_is_taken_up_at_the_sign_in_and_the_key_stays_checked(stage: Stage) -> None:
    cloud_scenes.sign_in_proxy(stage)
    page = sign_in_page(stage)
    page.panel.proxy.mode.setCurrentIndex(2)
    page.panel.proxy.address.setText("nonsense here")
    page.panel.retry.click()
    stage.wait(lambda: "cannot be used" in stage.window.bar.text)
    page.panel.proxy.address.setText("other.example.com:8080")
    page.panel.proxy.user.setText("ann")
    page.panel.proxy.password.setText("s3cret")
    page.panel.proxy.test.click()
    stage.wait(lambda: "answers in" in page.panel.proxy.said)
    stage.fakes.approved.set()
    page.panel.retry.click()
    stage.wait(lambda: page.views.currentIndex() == ACCOUNT)
    draft = stage.window.session.draft
    assert draft.cloud.proxy == "http://other.example.com:8080"
    assert draft.is_fresh("key")
    assert draft.is_fresh("sign_in")
    assert stage.fakes.secrets.get(draft.profile_id, PROXY_PASSWORD) == "s3cret"


def test_where_no_browser_opens_the_link_is_pointed_at(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda _: False)
    stage.open("sign_in")
    page = sign_in_page(stage)
    stage.wait(lambda: page.panel.code is not None)
    page.panel.view.open.click()
    assert "open the link on another device" in page.panel.view.state.accessibleName()
    assert QGuiApplication.clipboard().text() == "WDJB-MJHT"
    page.panel.view.copy.click()
    assert QGuiApplication.clipboard().text() == "https://localhost:8443/device"


def test_the_sign_in_by_keyboard_alone(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    stage.open("sign_in")
    page = sign_in_page(stage)
    stage.wait(lambda: page.panel.view.open.hasFocus())
    QTest.keyClick(page.panel.view.open, Qt.Key.Key_Return)
    assert opened
    tab_to(stage, page.panel.view.copy)
    tab_to(stage, page.panel.view.renew)
    tab_to(stage, page.panel.view.open)
    stage.fakes.approved.set()
    stage.wait(lambda: page.use.hasFocus())
    tab_to(stage, page.other)
    tab_to(stage, page.use)
    QTest.keyClick(page.use, Qt.Key.Key_Return)
    stage.wait(lambda: stage.step == "connection")


def test_who_went_elsewhere_in_the_window_is_left_there(stage: Stage) -> None:
    stage.open("sign_in")
    page = sign_in_page(stage)
    stage.wait(lambda: page.panel.view.open.hasFocus())
    stage.window.back.setFocus()
    stage.fakes.approved.set()
    stage.wait(lambda: page.views.currentIndex() == ACCOUNT)
    assert stage.window.back.hasFocus()


def test_the_qr_code_is_dark_on_white_with_its_quiet_zone_in_the_dark_too(stage: Stage) -> None:
    from app.ui import theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.DARK, language="en")
    try:
        stage.open("sign_in")
        page = sign_in_page(stage)
        stage.wait(lambda: page.panel.code is not None)
        picture = page.panel.view.qr.grab().toImage()
        middle = picture.height() // 2
        edge = picture.pixelColor(QPoint(6, middle))
        assert edge.lightness() > 250, "the quiet zone is white"
        shades = {
            picture.pixelColor(x, middle).lightness() for x in range(20, picture.width() - 20)
        }
        assert min(shades) < 10
    finally:
        theme.apply(app, theme.LIGHT, language="en")


@pytest.mark.parametrize("text", list(BAD.values())[1:], ids=list(BAD)[1:])
def test_an_account_with_any_name_is_shown_as_it_is(stage: Stage, text: str) -> None:
    shown = text.replace("\ud800", "")[:200]
    stage.fakes.account = Account("u1", f"{shown}@example.com", display_name=f"<b>{shown}</b>")
    stage.fakes.approved.set()
    stage.open("sign_in")
    page = sign_in_page(stage)
    stage.wait(lambda: page.views.currentIndex() == ACCOUNT)
    assert page._card._name.text().startswith("<b>")


def test_rows_of_this_machine_that_are_not_good_stay_in_sight(stage: Stage) -> None:
    error = Misconfigured("clock_differs", difference_s=400)
    far = CheckResult("machine_clock", CheckState.FAILED, error=error)
    stage.fakes.rows = (*stage.fakes.rows[:2], far)
    stage.open("language")
    stage.window.back.click()
    page = key_page(stage)
    stage.wait(lambda: "400 seconds" in page.lines.said("machine_clock"))
    assert page.lines._words["machine_clock"].isVisible()
    assert not page.lines._words["machine_system"].isVisible(), "what is good makes room"


def test_errors_belong_to_their_fields(stage: Stage) -> None:
    stage.open("key")
    page = key_page(stage)
    expected: dict[str, AppError] = {
        "key": Misconfigured("key_unknown", host="h"),
        PASSPHRASE: Misconfigured("key_passphrase_wrong"),
        CLIENT_SECRET: Misconfigured("client_secret_missing"),
        TOKEN: Misconfigured("scim_token_refused"),
        "proxy": Misconfigured("proxy_invalid", proxy="x"),
    }
    for field, error in expected.items():
        assert page.field_of(error) == field
