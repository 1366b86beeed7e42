"""Step 11: what happens to accounts, who is mailed, and how much may happen unasked."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app import text
from app.errors import AppError, Stopped
from app.setup import what_if
from app.setup.draft import Draft
from app.setup.providers import ZOHO
from app.setup.steps import BY_ID, Problems
from app.setup.what_if import SAMPLE, Owner
from app.sync.model import Kind
from app.sync.plan import AccountRules, AccountStatus, OnDeleted, OnLeaving, PasswordNotice
from app.sync.survey import Person, RuleNumbers, SurveyInfo
from app.ui.theme import icons, tokens
from app.ui.widgets.card_list import CardList
from app.ui.widgets.choice_card import Choice, ChoiceCard
from app.ui.widgets.deletion_card import DeletionCard
from app.ui.widgets.limits_card import LimitsCard
from app.ui.widgets.survey_bar import SurveyBar
from app.ui.widgets.what_if_panel import WhatIfPanel
from app.ui.wizard.page import SettingsPage
from app.ui.wizard.session import Session

SAMPLES = 5
NOTICES = "notices"
_OWNER = Person("owner", Kind.USER, "", "")


class RulesPage(SettingsPage):
    step_id = "rules"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._numbers: RuleNumbers | None = None
        self._counting: Event | None = None
        survey = session.services.survey
        self.bar = SurveyBar(
            self.scope,
            latest=survey.latest,
            refresh=survey.refresh,
            profile=lambda: self.collect(session.draft).to_profile(),
        )
        self.bar.refreshed.connect(self._on_refreshed)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._make_provider_note())
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._make_cards(), 5)
        self.panel = WhatIfPanel()
        self.panel.setMinimumWidth(190)
        self.panel.sample_chosen.connect(lambda _: self._show_what_if())
        row.addWidget(self.panel, 3)
        self.column.addLayout(row, 1)
        self._restore(session.draft)

    # -- layout -------------------------------------------------------------------------------

    def _make_cards(self) -> CardList:
        self.cards = CardList(self.tr("User rules"))
        self.cards.add_heading(self.tr("Accounts"))
        for card in (self._make_status(), self._make_leaving(), self._make_deleted()):
            card.changed.connect(self._on_rules)
            card.unlock_wanted.connect(self._on_unlock)
            self.cards.add(card)
        self.cards.add(self._make_owner())
        self.cards.add_heading(self.tr("Mails"))
        for card in (self._make_password(), self._make_mails()):
            self.cards.add(card)
        self.cards.add(self._make_asking())
        self.cards.add_heading(self.tr("Limits"))
        self.limits = LimitsCard()
        self.cards.add(self.limits)
        self.cards.end()
        return self.cards

    def _make_status(self) -> ChoiceCard:
        self.status = ChoiceCard(
            self.tr("When somebody is disabled or expires in Active Directory,"),
            [
                Choice(
                    AccountStatus.REFLECT,
                    self.tr("disable the account"),
                    self.tr("Enabled again there, it is enabled again here."),
                ),
                Choice(
                    AccountStatus.NOTHING,
                    self.tr("do nothing"),
                    self.tr("Nobody is disabled, enabled or deleted by a sync any more."),
                ),
            ],
        )
        return self.status

    def _make_leaving(self) -> ChoiceCard:
        self.leaving = ChoiceCard(
            self.tr("When somebody leaves the selected units,"),
            [
                Choice(OnLeaving.DISABLE, self.tr("disable the account")),
                Choice(
                    OnLeaving.NOTHING,
                    self.tr("do nothing"),
                    self.tr("The account stays active, and is no longer synced."),
                ),
            ],
        )
        return self.leaving

    def _make_deleted(self) -> DeletionCard:
        self.deleted = DeletionCard(
            self.tr("When somebody is deleted in Active Directory,"),
            [
                Choice(OnDeleted.DISABLE, self.tr("disable the account")),
                Choice(OnDeleted.DELETE, self.tr("delete it for good")),
            ],
            OnDeleted.DELETE,
        )
        return self.deleted

    def _make_owner(self) -> QWidget:
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("shield", 18, tokens().success))
        self._owner = QLabel()
        self._owner.setWordWrap(True)
        row.addWidget(shape)
        row.addWidget(self._owner, 1)
        return line

    def _make_password(self) -> ChoiceCard:
        self.password = ChoiceCard(
            self.tr("The one-time code of a new account goes"),
            [
                Choice(
                    PasswordNotice.USER,
                    self.tr("to the person, by mail"),
                    self.tr("To the mail address that is synced."),
                ),
                Choice(
                    PasswordNotice.ADMIN,
                    self.tr("to an administrator"),
                    self.tr("By mail; the administrator hands it on."),
                ),
                Choice(
                    PasswordNotice.NOBODY,
                    self.tr("to nobody"),
                    self.tr("An administrator sets each password, and tells it in another way."),
                ),
            ],
        )
        return self.password

    def _make_mails(self) -> ChoiceCard:
        self.mails = ChoiceCard(
            self.tr("People who are synced"),
            [
                Choice(
                    "send",
                    self.tr("are welcomed by mail"),
                    self.tr("Who has not set a password yet is invited again, once a day at most."),
                ),
                Choice("silent", self.tr("get no mail")),
            ],
        )
        return self.mails

    def _make_asking(self) -> QWidget:
        """What stands below the mails while the service is asked, or cannot be."""
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._asking = QLabel()
        self._asking.setWordWrap(True)
        self._asking.setProperty("look", "secondary")
        self.ask_again = QPushButton(self.tr("As&k again"))
        self.ask_again.clicked.connect(lambda: self.scope.start(self._ask_service()))
        row.addWidget(self._asking, 1)
        row.addWidget(self.ask_again)
        self._asking_line = line
        line.hide()
        return line

    def _make_provider_note(self) -> QWidget:
        note = QFrame()
        note.setProperty("look", "info")
        row = QHBoxLayout(note)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("info", 18, tokens().accent))
        said = QLabel(text.sentence("rules_at_zoho"))
        said.setWordWrap(True)
        row.addWidget(shape)
        row.addWidget(said, 1)
        note.setVisible(self.session.draft.cloud.provider == ZOHO)
        return note

    def _restore(self, draft: Draft) -> None:
        rules = draft.policy.rules
        self.status.choose(rules.account_status)
        self.leaving.choose(rules.on_leaving)
        self.deleted.restore(
            rules.on_deleted, also=rules.delete_on_disable, confirmed=draft.deletion_confirmed
        )
        self.password.choose(rules.password_notice)
        self.mails.choose("send" if rules.mail_notifications else "silent")
        self.limits.show_limits(draft.limits)
        self._show_owner(draft)
        self._offer_samples([])
        self._show_numbers()
        self._on_rules()

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Decide what happens to accounts")

    def lead(self) -> str:
        return self.tr("Nothing happens before the first sync, and each run shows what it does.")

    def first_focus(self) -> QWidget:
        return self.status.button(self.status.value)

    def enter(self) -> None:
        self.bar.open()
        self.scope.start(self._ask_service())

    def check_again(self) -> None:
        self.bar.read()

    def collect(self, draft: Draft) -> Draft:
        draft = draft.with_policy(replace(draft.policy, rules=self._rules()))
        return replace(
            draft,
            limits=self.limits.limits,
            deletion_confirmed=self.deleted.deletes and self.deleted.confirmed,
        )

    def typed_problems(self, draft: Draft) -> Problems:
        found = BY_ID["rules"].problems(draft)
        for problem in found:
            if problem.field.startswith("limit_"):
                self.limits.show_problem(problem.field.removeprefix("limit_"), problem.error)
            else:
                self.deleted.show_problem(text.message(problem.error).problem)
        return found

    def focus_field(self, name: str) -> None:
        if name.startswith("limit_"):
            self.limits.focus_kind(name.removeprefix("limit_"))
        elif name == "deletion":
            self.deleted.focus_confirmation()
        else:
            super().focus_field(name)

    # -- the rules ------------------------------------------------------------------------------

    def _rules(self) -> AccountRules:
        return AccountRules(
            account_status=AccountStatus(self.status.value),
            on_leaving=OnLeaving(self.leaving.value),
            on_deleted=OnDeleted(self.deleted.value),
            delete_on_disable=self.deleted.also.isChecked(),
            password_notice=PasswordNotice(self.password.value),
            mail_notifications=self.mails.value == "send",
        )

    def _on_rules(self) -> None:
        reflects = self.status.value == AccountStatus.REFLECT
        reason = "" if reflects else self.tr("Needs the status to be followed, which is off.")
        way_out = "" if reflects else self.tr("Turn it on")
        for card in (self.leaving, self.deleted):
            card.lock(reason, way_out)
        self._show_what_if()

    def _on_unlock(self) -> None:
        """The card that was locked keeps its choice, and is the next to be used."""
        card = self.sender()
        self.status.choose(AccountStatus.REFLECT)
        self._on_rules()
        if isinstance(card, ChoiceCard):
            card.focus()

    def _show_owner(self, draft: Draft) -> None:
        owner = draft.account
        if owner is None:
            said = self.tr("It is not known who owns this connection: until then nobody is "
                           "disabled or deleted.")  # fmt: skip
        else:
            said = self.tr("{name} owns this connection, and is never disabled or deleted.").format(
                name=owner.display_name or owner.mail or owner.user_name
            )
        self._owner.setText(said)

    # -- what if --------------------------------------------------------------------------------

    def _offer_samples(self, people: list[Person]) -> None:
        samples: list[tuple[str, object]] = [(p.name or p.account, p) for p in people]
        if not samples:
            samples.append((self.tr("Somebody who is synced"), SAMPLE))
        if self.session.draft.account is not None:
            samples.append((self.tr("The owner of this connection"), _OWNER))
        self.panel.offer(samples)
        self._show_what_if()

    def _show_what_if(self) -> None:
        sample = self.panel.chosen
        if not isinstance(sample, Person):
            return
        owner = Owner.SAMPLE if sample is _OWNER else Owner.SOMEBODY_ELSE
        if self.session.draft.account is None:
            owner = Owner.UNKNOWN
        self.panel.show_outcomes(what_if.outcomes(self._rules(), sample, owner=owner))

    # -- today's numbers ------------------------------------------------------------------------

    def _on_refreshed(self, _info: SurveyInfo) -> None:
        if self._counting is not None:
            self._counting.set()
        self._counting = self.scope.stop_event()
        self.scope.start(self._count(self._counting))

    async def _count(self, stop: Event) -> None:
        survey = self.session.services.survey
        policy = self.collect(self.session.draft).to_profile().policy
        try:
            people = await self.run(lambda: list(survey.people("", Kind.USER, SAMPLES)))
            numbers = await self.run(lambda: survey.rule_numbers(policy, stop))
        except Stopped:
            return
        except AppError as error:
            self._numbers = None
            self._show_numbers()
            self.failed.emit(error)
            return
        self._numbers = numbers
        self._offer_samples(people)
        self._show_numbers()

    def _show_numbers(self) -> None:
        n = self._numbers
        self.limits.show_numbers(n)
        self.deleted.show_people(n.linked if n is not None else 0)
        if n is None:
            for card in (self.status, self.leaving, self.deleted, self.password, self.mails):
                card.show_numbers("")
            return
        self.status.show_numbers(self._said_of_disabled(n))
        self.leaving.show_numbers(
            self.tr("%n synced people are outside of them today.", "", n.outside_linked)
            if n.outside_linked
            else self.tr("Nobody who is synced is outside of them today.")
        )
        self.deleted.show_numbers(
            self.tr("%n synced people were not found today.", "", n.gone_linked)
            if n.gone_linked
            else self.tr("Nobody who is synced is missing today.")
        )
        new = (
            self.tr("%n people get an account in the next run.", "", n.new)
            if n.new
            else self.tr("Nobody new today.")
        )
        for card in (self.password, self.mails):
            card.show_numbers(new)

    def _said_of_disabled(self, n: RuleNumbers) -> str:
        if not n.disabled:
            return self.tr("Nobody in the selection is disabled or expired today.")
        said = self.tr("%n people in the selection are disabled or expired today.", "", n.disabled)
        if n.disabled_linked:
            said += " " + self.tr("%n of them still have an active account.", "", n.disabled_linked)
        return said

    # -- what the service offers ----------------------------------------------------------------

    async def _ask_service(self) -> None:
        session = self.session
        draft = session.draft
        known = session.offers
        if known is None:
            self._show_asking(self.tr("Asking the service what it can do…"), again=False)
            offers = session.services.cloud.offers
            try:
                known = await self.run(lambda: offers(draft.cloud, draft.profile_id))
            except AppError as error:
                kept = self.tr("Your choice is kept.")
                self._show_asking(f"{text.message(error).problem} {kept}", again=True)
                return
            session.offers = known
        self._show_asking("", again=False)
        where = "" if NOTICES in known else f"notices_at_{draft.cloud.provider}"
        for card in (self.password, self.mails):
            card.replace_choices(text.sentence(where) if where else "")

    def _show_asking(self, words: str, *, again: bool) -> None:
        self._asking.setText(words)
        self.ask_again.setVisible(again)
        self._asking_line.setVisible(bool(words))
