"""Whose connection this is, how it stands, and how somebody else becomes its owner.

Changing the owner has three looks: the sign-in of the new one (or a name, where nobody signs in),
both sides beside each other, and the commit. Nothing of the present owner is touched before. A code
goes on waiting while another page is in front, or the window is behind its icon; the program's end
gives it up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Stopped, Unavailable
from app.findings import Account, CheckResult, CheckState, SignedIn, Standing
from app.profile import CloudSettings, Profile
from app.profile_history import SettingsVersion
from app.setup.providers import ZOHO, needs
from app.text import Message
from app.ui.background import Relay, in_background, in_passing
from app.ui.main_window.page import Context, MainPage
from app.ui.theme import strong_font
from app.ui.widgets import moments
from app.ui.widgets.account_card import AccountCard
from app.ui.widgets.buttons import icon_button, set_icon
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import Field, relook, secondary
from app.ui.widgets.labelled_values import LabelledValues
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.sayings import Sayings
from app.ui.widgets.sign_in_panel import SignInPanel
from app.ui.widgets.standing_rows import StandingRows
from app.ui.widgets.state_badge import StateBadge

STANDING, SIGN_IN, NAME, SIDES = range(4)
CHANGE = "change"
FORGET_S = 60.0
"""The longest wait for a candidate who was given up; revoking has its own timeouts."""


class AccountPage(MainPage):
    page_id = "account"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._found: SignedIn | None = None
        """Who is to be the owner: signed in, or found by name."""
        self._measuring = False
        self._committing = False
        self._measured: Standing | None = None
        self._since = ""
        self._wrong: Callable[[], str] = str
        """What is wrong with the name that was typed."""
        self._sayings = Sayings()
        self._forgotten = Event()
        """Nothing of a candidate who was given up is left; the next one signs in only then."""
        self._forgotten.set()
        self.views = CurrentStack()
        self.views.addWidget(self._make_standing())
        for make in (self._make_sign_in, self._make_name, self._make_sides):
            self.views.add_later(make)
        self.column.addWidget(self.views, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)
        self._show_facts("")

    # -- making -----------------------------------------------------------------------------------

    def _make_standing(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.risk = MessageBar()
        column.addWidget(self.risk)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        self.owner_facts, owner = self._card(lambda: self.tr("Owner"))
        self.service_facts, service = self._card(lambda: self.tr("Connection"))
        cards.addWidget(owner, 1)
        cards.addWidget(service, 1)
        column.addLayout(cards)
        column.addLayout(self._make_buttons())
        column.addWidget(self._make_rows())
        column.addStretch(1)
        return view

    def _card(self, title: Callable[[], str]) -> tuple[LabelledValues, QFrame]:
        card = QFrame()
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = self._head(title)
        values = LabelledValues()
        column.addWidget(head)
        column.addWidget(values)
        column.addStretch(1)
        return values, card

    def _head(self, title: Callable[[], str]) -> QLabel:
        head = QLabel()
        self._sayings(lambda: head.setFont(strong_font()))
        self._sayings(lambda: head.setText(title()))
        return head

    def _make_buttons(self) -> QHBoxLayout:
        self.change = QPushButton()
        self.change.clicked.connect(self.begin_change)
        self.again = QPushButton()
        self.again.clicked.connect(self.begin_change)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.change)
        row.addWidget(self.again)
        row.addStretch(1)
        return row

    def _say_buttons(self) -> None:
        self.change.setText(self.tr("&Change owner"))
        self.again.setText(self.tr("&Sign in again"))
        self.again.setToolTip(
            self.tr("Renews the sign-in of the present owner, also when it was lost")
        )
        self.measure.setText(self.tr("&Measure now"))
        set_icon(self.measure, "refresh")
        self.copy.setText(self.tr("C&opy details"))
        set_icon(self.copy, "copy")

    def _make_rows(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(6)
        self.state = StateBadge("pending", "")
        self.measure = icon_button("refresh", "")
        self.measure.clicked.connect(self.check_again)
        self.copy = icon_button("copy", "")
        self.copy.clicked.connect(self._on_copy)
        self._sayings(self._say_buttons)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.state, 1)
        top.addWidget(self.copy)
        top.addWidget(self.measure)
        self.when = secondary()
        self.rows = StandingRows()
        column.addLayout(top)
        column.addWidget(self.when)
        column.addWidget(self.rows)
        return card

    def _make_sign_in(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.panel = SignInPanel(self.context.services, self._caution(), self._place)
        self.panel.signed_in.connect(self._on_found)
        self.panel.began.connect(lambda: self.said.emit("", ""))
        self.panel.proxy_wanted.connect(lambda: self.wanted.emit("settings", "proxy"))
        self.panel.failed.connect(self.failed)
        self.panel.crashed.connect(self.failed)
        column.addWidget(self.panel, 1)
        column.addLayout(self._make_cancel())
        return view

    def _make_name(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.name_edit = QLineEdit()
        self.name_edit.returnPressed.connect(self._on_find)
        self.field = Field("", self.name_edit)
        self.search = QPushButton()
        self._sayings(self._say_name)
        self.search.setProperty("look", "primary")
        self.search.clicked.connect(self._on_find)
        column.addWidget(self.field)
        row = self._make_cancel()
        row.insertWidget(0, self.search)
        column.addLayout(row)
        column.addStretch(1)
        return view

    def _say_name(self) -> None:
        self.field.set_label(self.tr("User &name or mail address in the service"))
        self.field.set_hint(self.tr("This account is never disabled or deleted by a sync."))
        self.search.setText(self.tr("&Find this account"))
        self.field.set_problem(self._wrong())

    def _show_wrong(self, said: Callable[[], str]) -> None:
        self._wrong = said
        self.field.set_problem(said())

    def _make_sides(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        self.old_card, self.new_card = AccountCard(), AccountCard()
        sides: Sequence[tuple[Callable[[], str], AccountCard]] = (
            (lambda: self.tr("Until now"), self.old_card),
            (lambda: self.tr("From now on"), self.new_card),
        )
        for title, card in sides:
            side = QVBoxLayout()
            card.be_narrow()
            side.addWidget(self._head(title))
            side.addWidget(card, 1)
            cards.addLayout(side, 1)
        column.addLayout(cards)
        self.effect = secondary()
        column.addWidget(self.effect)
        self.make_owner = QPushButton()
        self.make_owner.setProperty("look", "primary")
        self.make_owner.clicked.connect(self._on_make_owner)
        self.other = QPushButton()
        self._sayings(lambda: self.other.setText(self.tr("Use &another account")))
        self.other.clicked.connect(self.begin_change)
        row = self._make_cancel()
        row.insertWidget(0, self.other)
        commit = QHBoxLayout()
        commit.addWidget(self.make_owner)
        commit.addStretch(1)
        column.addLayout(commit)
        column.addLayout(row)
        self.work = StateBadge("running", "")
        self.work.hide()
        column.addWidget(self.work)
        column.addStretch(1)
        return view

    def _make_cancel(self) -> QHBoxLayout:
        cancel = QPushButton()
        self._sayings(lambda: cancel.setText(self.tr("&Keep the present owner")))
        cancel.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(cancel)
        row.addStretch(1)
        return row

    # -- what the window asks ---------------------------------------------------------------------

    def title(self) -> str:
        match self.views.currentIndex():
            case view if view == SIGN_IN:
                return self.tr("The new owner signs in")
            case view if view == NAME:
                return self.tr("Name the new owner")
            case view if view == SIDES:
                return self.tr("Change the owner?")
        return self.tr("Account and connection")

    def lead(self) -> str:
        match self.views.currentIndex():
            case view if view == SIGN_IN:
                return self.tr(
                    "An administrator of {organization} opens the page, signs in and enters the "
                    "code. The present owner may do so too, to renew the sign-in."
                ).format(organization=self.context.profile.cloud.organization_name)
            case view if view == SIDES:
                return self.tr("Nothing has changed yet.")
            case view if view == STANDING:
                return self.tr(
                    "The owner is the administrator for whom this computer acts. No sync ever "
                    "disables or deletes that account."
                )
        return ""

    def first_focus(self) -> QWidget:
        match self.views.currentIndex():
            case view if view == SIGN_IN:
                return self.panel.first_focus()
            case view if view == NAME:
                return self.name_edit
            case view if view == SIDES:
                return self.make_owner
        return self.measure

    def unsaved(self) -> str:
        if self.views.currentIndex() == SIDES and self._found is not None:
            return self.tr("{name} is not the owner yet.").format(name=_name(self._found.account))
        return ""

    def holds(self) -> bool:
        return self.views.currentIndex() != STANDING

    def say_anew(self) -> bool:
        self._sayings.again()
        self._show_facts(self._since)
        self.rows.say_anew()
        if self._measured is not None:
            self._say_standing(self._measured)
        if self.views.is_made(SIGN_IN):
            self.panel.say_anew(self._caution())
        if self._found is not None and self.views.is_made(SIDES):
            self._show_sides(self._found.account)
        if self._committing:
            self._show_work(self.tr("Changing the owner"))
        return True

    def enter(self, what: object = None) -> None:
        self._show_facts("")
        self.seen.start(self._read())
        if what == CHANGE and self.views.currentIndex() == STANDING:
            self.begin_change()

    def leave(self) -> None:
        super().leave()
        self._measuring = False

    def take_events(self, events: Sequence[object]) -> None:
        if not self._measuring and self.isVisible():
            self.seen.start(self._read_last())

    def show_profile(self) -> None:
        self._show_facts("")
        if self.isVisible():
            self.seen.start(self._read())

    def check_again(self) -> None:
        """Measures every row now; once at a time. The button stays enabled: the page begins with
        the focus on it, and a control that is switched off loses that to another one."""
        if self.views.currentIndex() == STANDING and not self._measuring:
            self._measuring = True
            self.seen.start(self._measure())

    def end(self) -> None:
        self._end_sign_in()
        if self.views.currentIndex() in (SIGN_IN, SIDES) and not self._committing:
            self._forget_candidate()
        super().end()

    # -- how it stands ----------------------------------------------------------------------------

    async def _read(self) -> None:
        services = self.context.services
        versions = await in_background(services.history.settings)
        self._show_facts(_since(versions))
        await self._read_last()
        if self._measured is None:
            self.check_again()

    async def _read_last(self) -> None:
        last = await in_background(self.context.services.connection.last)
        if last is not None and not self._measuring:
            self._show_standing(last)

    async def _measure(self) -> None:
        connection, stop = self.context.services.connection, self.seen.stop_event()
        self.state.set_state("running", self.tr("Measuring the connection"))
        relay: Relay[CheckResult] = self.seen.relay(self._on_rows)
        try:
            standing = await in_background(lambda: connection.look(stop, relay), stop=stop)
            relay.flush()
        except Stopped:
            return
        finally:
            relay.close()
            self._measuring = False
        self._show_standing(standing)

    def _on_rows(self, rows: list[CheckResult]) -> None:
        for row in rows:
            self.rows.show_row(row)

    def _show_standing(self, standing: Standing) -> None:
        self._measured = standing
        self.rows.show_rows(standing.rows)
        self._say_standing(standing)
        self.needs_you.emit(1 if standing.owner_at_risk or not standing.connected else 0)

    def _say_standing(self, standing: Standing) -> None:
        if standing.connected:
            worth = any(row.state is CheckState.WARNING for row in standing.rows)
            said = self.tr("Connected, with something to look at") if worth else ""
            self.state.set_state("warning" if worth else "ok", said or self.tr("Connected"))
        else:
            self.state.set_state("failed", self.tr("Disconnected"))
        when = moments.moment(standing.measured_at)
        self.when.setText(self.tr("Last measured: {when}").format(when=when))
        self._show_risk(standing)

    def _show_risk(self, standing: Standing) -> None:
        """Early, before the owner is gone."""
        code = standing.owner_at_risk
        relook(self.change, "look", "primary" if code else "")
        if not code:
            self.risk.clear()
            return
        role = standing.owner.role if standing.owner else ""
        params = {
            "owner": _name(standing.owner or self.context.profile.cloud.owner),
            "role": role,
            "host": self.context.profile.cloud.organization_name,
        }
        words = text.words(code, params)
        problem, cause, fix = (
            text.fill(part, params) for part in (words.problem, words.cause, words.fix)
        )
        self.risk.show_message(Message(problem, cause, fix, ""), look="warning")

    def _show_facts(self, since: str) -> None:
        self._since = since
        profile = self.context.profile
        cloud, owner = profile.cloud, profile.cloud.owner
        signs_in = needs(cloud.provider).sign_in
        untold = self.tr("The service does not tell it")
        none = self.tr("None is set: nobody is disabled or deleted until then")
        self.owner_facts.show_values(
            (
                (self.tr("Name"), (owner.display_name or owner.user_name) if owner else none),
                (self.tr("Mail"), (owner.mail or owner.user_name) if owner else ""),
                (self.tr("Role"), (owner.role or untold) if owner else ""),
                (self.tr("Owner since"), since),
            )
        )
        self.service_facts.show_values(
            (
                (self.tr("Organization"), cloud.organization_name),
                (self.tr("Service"), cloud.service_url or cloud.scim_url),
                (self.tr("Region"), cloud.region or (owner.region if owner else "")),
                (self.tr("This computer"), cloud.device_name),
            )
        )
        self.again.setVisible(signs_in)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.rows.as_text())
        self.said.emit("info", self.tr("Copied"))

    # -- changing the owner -----------------------------------------------------------------------

    def begin_change(self) -> None:
        """The new owner (or the present one, anew) signs in; or is named, where nobody does."""
        if self._committing:
            return
        self.said.emit("", "")
        self._found = None
        cloud = self.context.profile.cloud
        if not needs(cloud.provider).sign_in:
            self._show_view(NAME)
            return
        self._show_view(SIGN_IN)
        self.panel.again()

    def _place(self) -> tuple[CloudSettings, str]:
        if not self._forgotten.wait(FORGET_S):
            raise Unavailable("owner_change_busy")
        here = self.context.services.connection.candidate()
        return self.context.profile.cloud, here

    def cancel(self) -> None:
        """The present owner stays; whoever has signed in meanwhile is signed out."""
        if self._committing:
            return
        self._end_sign_in()
        self._found = None
        self._forget_candidate()
        self._show_view(STANDING)

    def _forget_candidate(self) -> None:
        forgotten = self._forgotten = Event()

        def forget() -> None:
            try:
                self.context.services.connection.forget_candidate()
            finally:
                forgotten.set()

        in_passing(forget)

    def _end_sign_in(self) -> None:
        if self.views.is_made(SIGN_IN):
            self.panel.end()

    def _on_escape(self) -> None:
        if self.views.currentIndex() != STANDING:
            self.cancel()

    def _on_find(self) -> None:
        name = self.name_edit.text().strip()
        if not name:
            self._show_wrong(lambda: self.tr("Enter a user name or a mail address."))
            self.name_edit.setFocus()
            return
        self._show_wrong(str)
        self.scope.start(self._find(name))

    async def _find(self, name: str) -> None:
        services, profile = self.context.services, self.context.profile
        self.search.setEnabled(False)
        try:
            account = await in_background(
                lambda: services.cloud.find_account(profile.cloud, profile.id, name)
            )
        except AppError as error:
            met = error
            self._show_wrong(lambda: text.message(met).problem)
            self.name_edit.setFocus()
            return
        finally:
            self.search.setEnabled(True)
        self._on_found(SignedIn(account))

    def _on_found(self, found: SignedIn) -> None:
        """Both sides, before anything happens."""
        self._end_sign_in()
        self.views.make(SIDES)
        self._found = found
        self._show_sides(found.account)
        self._show_view(SIDES)
        if not self.isVisible():
            self.needs_you.emit(1)  # the code was entered while another page was in front

    def _show_sides(self, new: Account) -> None:
        cloud = self.context.profile.cloud
        old = cloud.owner
        untold = self.tr("The service does not tell it")
        for card, account in ((self.old_card, old), (self.new_card, new)):
            shown = account or Account("", self.tr("Nobody"))
            at = shown.organization or cloud.organization_name
            card.show_account(
                replace(shown, organization=at),
                organization="",
                untold_role=untold if account else "",
            )
        same = old is not None and old.id == new.id
        name = _name(new).replace("&", "&&")
        words = (
            self.tr("&Renew the sign-in of {name}") if same else self.tr("&Make {name} the owner")
        )
        self.make_owner.setText(words.format(name=name))
        self.effect.setText(self._effect(old, new, same=same))

    def _effect(self, old: Account | None, new: Account, *, same: bool) -> str:
        cloud = self.context.profile.cloud
        if same:
            return self.tr(
                "{name} stays the owner; the former sign-in is revoked. A sync that is under way "
                "goes on."
            ).format(name=_name(new))
        if not needs(cloud.provider).sign_in:
            return self.tr(
                "From the next sync on {name} is the account that is never disabled or deleted."
            ).format(name=_name(new))
        said = self.tr(
            "{new} owns the connection from now on and is never disabled or deleted by a sync. The "
            "sign-in of {old} on this computer is revoked. A sync that is under way goes on."
        ).format(new=_name(new), old=_name(old))
        if self._measured is not None and self._measured.owner_at_risk == "owner_leaving":
            waits = self.tr("What waits for {old} in the service then happens.")
            return f"{said} {waits.format(old=_name(old))}"
        return said

    def _on_make_owner(self) -> None:
        if self._found is not None and not self._committing:
            self._committing = True
            self.scope.start(self._commit(self._found))

    async def _commit(self, found: SignedIn) -> None:
        self._show_work(self.tr("Changing the owner"))
        stop = self.scope.stop_event()
        connection, named = self.context.services.connection, found.account.user_name
        act: Callable[[], Profile] = lambda: connection.hand_over(found, stop)  # noqa: E731
        if not needs(self.context.profile.cloud.provider).sign_in:
            act = lambda: connection.hand_over_by_name(named, stop)  # noqa: E731
        try:
            profile = await in_background(act)
        finally:
            self._committing = False
            self._show_work("")
        self._found = None
        self.context.profile = profile
        self.profile_saved.emit(profile)
        self.context.runs.reload()
        self._measured = None
        self._show_view(STANDING)
        said = self.tr("{name} is the owner.").format(name=_name(found.account))
        self.said.emit("success", said)
        self.seen.start(self._read())
        self.change.setFocus()  # the other one is off while it measures
        self.check_again()

    def _show_work(self, words: str) -> None:
        for button in (self.make_owner, self.other):
            button.setEnabled(not words)
        self.work.set_state("running", words)
        self.work.setVisible(bool(words))

    def _show_view(self, view: int) -> None:
        self.views.setCurrentIndex(view)
        self.title_changed.emit()
        if self.isVisible():
            self.first_focus().setFocus()

    def _caution(self) -> str:
        cloud = self.context.profile.cloud
        if cloud.provider == ZOHO:
            return self.tr(
                "Zoho's page names your own client, not this computer: enter the code only if "
                "you started this change yourself."
            )
        return self.tr("Only continue if the page names this computer: {name}").format(
            name=cloud.device_name
        )


def _since(versions: Sequence[SettingsVersion]) -> str:
    """The day since when the present owner is one, from the versions of the settings."""
    for version in versions:
        owner = any(change.path.startswith("cloud.owner") for change in version.changes)
        if owner or version.first:
            return moments.moment(version.at)
    return ""


def _name(account: Account | None) -> str:
    if account is None:
        return ""
    return account.display_name or account.mail or account.user_name
