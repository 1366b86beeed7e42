"""Step 13: whether passwords are synced, and on which controllers they are captured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Event

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.deployment import READY_CHECKS, SignIn
from app.errors import AppError, Stopped
from app.findings import CheckResult, CheckState, DomainFacts, Readiness
from app.profile import Restart
from app.setup import agents, passwords
from app.setup.draft import PASSWORD, Draft
from app.setup.steps import BY_ID, Problems
from app.ui.background import ask
from app.ui.password_agents.account import Account
from app.ui.password_agents.package_dialog import PackageDialog
from app.ui.theme import code_font, icons, tokens
from app.ui.widgets.buttons import icon_button, set_icon
from app.ui.widgets.choice import Choice
from app.ui.widgets.fields import Field, name_control, secondary
from app.ui.widgets.fix_panel import FixPanel
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.readiness_tree import COMMON, ReadinessTree
from app.ui.widgets.state_badge import StateBadge
from app.ui.wizard.page import SettingsPage
from app.ui.wizard.session import Session


@dataclass(slots=True)
class Seen:
    """What was found out, under the inputs that it was found out with."""

    inputs: object
    facts: DomainFacts | None = None
    rows: tuple[Readiness, ...] = ()


class PasswordsPage(SettingsPage):
    step_id = "passwords"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._facts: DomainFacts | None = None
        self._stop: Event | None = None
        directory = session.draft.directory
        self._account = Account(
            directory.domain,
            directory.user,
            lambda: session.secret(PASSWORD),
            session.draft.password_sync.use_stored_credentials,
            ntlm=session.ntlm,
        )
        """What is typed here is forgotten with this page."""
        self._chose = bool(session.draft.password_sync.controllers)
        """Whether a person decided on the controllers; until then every writable one is chosen."""
        self.column.setSpacing(8)
        self.column.addLayout(self._make_toggle())
        self.unavailable = MessageBar()
        self.column.addWidget(self.unavailable)
        # One below the other, of which one is hidden: a stack would be as high as the higher one
        self.off, self.on = self._make_off(), self._make_on()
        self.column.addWidget(self.off, 1)
        self.column.addWidget(self.on, 1)
        self._restore(session.draft)

    # -- layout -------------------------------------------------------------------------------

    def _make_toggle(self) -> FlowLayout:
        self.enabled = QCheckBox(self.tr("&Sync changes of passwords from"))
        self.enabled.toggled.connect(self._on_enabled)
        self.domain = QLabel()
        self.domain.setFont(code_font())
        row = FlowLayout(apart=True)
        row.addWidget(self.enabled)
        row.addWidget(self.domain)
        self.again = icon_button("refresh", "")
        self.again.clicked.connect(self._on_again)
        row.addWidget(self.again)
        return row

    def _make_off(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        card = QFrame()
        card.setProperty("look", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(8)
        for shape, words in (
            ("key", self.tr("People sign in to the service with their Active Directory password.")),
            ("server", self.tr(
                "An agent on each writable controller captures a password when it is changed; "
                "existing ones follow at their next change."
            )),
            ("shield", self.tr(
                "Its installation needs a Domain Admin, SMB and WinRM, and a restart of each "
                "controller. It starts after the first sync, never before."
            )),
        ):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(10)
            picture = QLabel()
            picture.setPixmap(icons.pixmap(shape, 20, tokens().accent))
            said = QLabel(words)
            said.setWordWrap(True)
            row.addWidget(picture)
            row.addWidget(said, 1)
            inner.addLayout(row)
        hint = secondary(
            self.tr("While this is off, nothing is installed. You can switch it on later.")
        )
        self._promises = (card, hint)
        for each in self._promises:
            column.addWidget(each)
        column.addStretch(1)
        return view

    def _make_on(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.tree = ReadinessTree()
        self.tree.choice_changed.connect(self._on_choice)
        self.tree.row_chosen.connect(self._on_row)
        self.fields["controllers"] = Field("", self.tree)
        self.fields["controllers"].grow()
        column.addWidget(self.fields["controllers"], 1)
        self.details = FixPanel()
        self.details.retry_wanted.connect(self._on_retry)
        self.details.ntlm.clicked.connect(self._on_ntlm)
        self.details.other_wanted.connect(lambda: self.scope.start(self._choose_package()))
        column.addWidget(self.details)
        self.coverage = StateBadge()
        column.addWidget(self.coverage)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.credentials = Choice()
        self.credentials.activated.connect(lambda _: self._on_credentials())
        # What each box is about stands in its choices: a label would cost a row of the list
        name_control(self.credentials, self.tr("Account that installs"))
        self.fields["credentials"] = Field("", self.credentials)
        row.addWidget(self.fields["credentials"], 1)
        self.restart = Choice()
        self.restart.addItem(self.tr("Restart none of them"), Restart.NONE)
        self.restart.addItem(self.tr("Restart one by one, the primary last"), Restart.ONE_BY_ONE)
        self.restart.activated.connect(lambda _: self._show_coverage())
        name_control(self.restart, self.tr("Restart of the controllers"))
        self.fields["restart"] = Field("", self.restart)
        row.addWidget(self.fields["restart"], 1)
        for box in (self.credentials, self.restart):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
        column.addLayout(row)
        return view

    def _restore(self, draft: Draft) -> None:
        chosen = draft.password_sync
        self.domain.setText(draft.directory.domain)
        self.domain.setToolTip(draft.directory.domain)
        user = draft.directory.user
        self.tree.describe_common(user)
        self.credentials.addItem(
            self.tr("Install as {user}").format(user=user)
            if user
            else self.tr("Install with the account that reads the directory"),
            True,
        )
        self.credentials.addItem(self.tr("Install with another account, asked for once"), False)
        self.credentials.setCurrentIndex(self.credentials.findData(chosen.use_stored_credentials))
        self.restart.setCurrentIndex(self.restart.findData(chosen.restart))
        known = self._known()
        self._facts = known.facts
        self._list_controllers()
        self.tree.take(known.rows)
        self._show_directory()
        self.enabled.setChecked(chosen.enabled)
        self._show_view()

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Choose where passwords are captured")

    def lead(self) -> str:
        return self.tr("Optional. Here you choose and check; nothing is installed yet.")

    def first_focus(self) -> QWidget:
        return self.enabled

    def enter(self) -> None:
        self.scope.start(self._ask_service())
        if self.enabled.isChecked() and not self._known().rows:
            self.scope.start(self._check(asking=False))

    def check_again(self) -> None:
        if self.enabled.isChecked() and self._stop is None:
            self.scope.start(self._check(asking=True))

    def collect(self, draft: Draft) -> Draft:
        chosen = replace(
            draft.password_sync,
            enabled=self.enabled.isChecked(),
            controllers=self.tree.ticked if self._chose or self.enabled.isChecked() else (),
            use_stored_credentials=bool(self.credentials.currentData()),
            restart=Restart(self.restart.currentData()),
        )
        return replace(draft, password_sync=chosen)

    def typed_problems(self, draft: Draft) -> Problems:
        return BY_ID["passwords"].problems(draft)

    def leave(self) -> None:
        self._keep()
        self._account.forget()
        super().leave()

    # -- what is kept ---------------------------------------------------------------------------

    def _inputs(self) -> object:
        draft = self.session.draft
        return (draft.directory, draft.revisions.get(PASSWORD, 0))

    def _known(self) -> Seen:
        seen = self.session.seen.get("passwords")
        if isinstance(seen, Seen) and seen.inputs == self._inputs():
            return seen
        return Seen(self._inputs())

    def _keep(self) -> None:
        """Only what is certain: a check that was under way is begun again."""
        rows = tuple(
            Readiness(host, row)
            for host, found in self.tree.rows.items()
            for row in found.values()
            if row.state not in (CheckState.RUNNING, CheckState.PENDING)
        )
        done = self._stop is None
        self.session.seen["passwords"] = Seen(self._inputs(), self._facts, rows if done else ())

    # -- what the service offers ----------------------------------------------------------------

    async def _ask_service(self) -> None:
        session = self.session
        draft = session.draft
        known = session.offers
        if known is None:
            offers = session.services.cloud.offers
            try:
                known = await self.run(lambda: offers(draft.cloud, draft.profile_id))
            except AppError as error:
                self.unavailable.show_message(text.message(error))
                return
            session.offers = known
        reason = passwords.not_offered(draft.cloud.provider, known)
        if reason is None:
            self.unavailable.clear()
            return
        self.unavailable.show_message(replace(text.message(reason), technical=""), look="warning")
        had_focus = self.enabled.hasFocus()
        self.enabled.setChecked(False)
        self.enabled.setEnabled(False)
        for each in self._promises:
            each.hide()  # nothing of it can be had from this service
        if had_focus:
            self.focus_wanted.emit()

    # -- the checks -----------------------------------------------------------------------------

    async def _check(self, *, asking: bool) -> None:
        """The directory, this machine and the network, each for itself: what one cannot tell does
        not hold up the others. Then each chosen controller with an account, which a person is
        asked for only when `asking`."""
        if self._stop is not None:
            return
        self._stop = stop = self.scope.stop_event()
        self._show_buttons()
        try:
            await self._ask_directory()
            await self._ask_machine()
            await self._ask_package()
            await self._probe([c.host for c in self.tree.controllers], stop)
            await self._look_inside(self.tree.ticked, stop, asking=asking)
        except Stopped:
            self._forget_running()
        finally:
            self._stop = None
            self._show_buttons()
        self.tree.choose_worst()

    async def _look_inside(self, hosts: Sequence[str], stop: Event, *, asking: bool) -> None:
        """What only a sign-in on the controllers can tell. Nobody signs in with a password that
        the directory has just refused, or on a controller that does not answer."""
        known = {host: self.tree.rows.get(host, {}) for host in hosts}
        answering = [h for h, rows in known.items() if agents.wants_sign_in(rows)]
        missing = [h for h in hosts if h not in answering]
        for host in missing:
            self.tree.take(passwords.not_asked(host, "waits_for_reachable"))
        use_stored = self._account.use_stored
        refused = use_stored and self._facts is None
        account = None
        if answering and not refused and (asking or self._account.is_known):
            account = await self._sign_in()
        if account is None:
            for host in answering:
                self.tree.take(passwords.not_asked(host, "waits_for_account"))
            return
        ready = self.session.services.deploy.ready
        relay = self.scope.relay(self._on_rows)
        try:
            await self.run(lambda: ready(answering, account, stop, relay))
        finally:
            relay.flush()
            relay.close()
        if any(self._refused(host) for host in answering):
            self._account.forget()  # a password that was refused is never tried again by itself

    async def _sign_in(self) -> SignIn | None:
        """None where nothing was typed, or the account has no name to sign in with."""
        self._account.name = self._facts.account if self._facts is not None else ""
        try:
            return await self._account.sign_in(self)
        except Stopped:
            return None
        except AppError as error:
            failed = CheckResult("rights", CheckState.FAILED, error=error)
            self.tree.take([Readiness(COMMON, failed)])
            return None

    def _refused(self, host: str) -> bool:
        rows = self.tree.rows.get(host, {})
        errors = (rows[name].error for name in ("smb_sign_in", "winrm_sign_in") if name in rows)
        return any(error is not None and agents.speaks_of_account(error) for error in errors)

    async def _ask_package(self) -> None:
        package = self.session.services.deploy.package
        self.tree.take([Readiness(COMMON, CheckResult("package", CheckState.RUNNING))])
        try:
            row = passwords.package_row(await self.run(package))
        except AppError as error:
            row = Readiness(COMMON, CheckResult("package", CheckState.FAILED, error=error))
        self._take_common(row)

    async def _ask_directory(self) -> None:
        session = self.session
        directory, deploy = session.draft.directory, session.services.deploy
        self.tree.take([Readiness(COMMON, CheckResult("rights", CheckState.RUNNING))])
        try:
            self._facts = await self.run(lambda: deploy.facts(directory, session.secret(PASSWORD)))
        except AppError as error:
            failed = CheckResult("rights", CheckState.FAILED, error=error)
            self._take_common(Readiness(COMMON, failed))
            return
        self._list_controllers()
        self._show_directory()

    async def _ask_machine(self) -> None:
        joined, domain = self.session.services.deploy.joined, self.session.draft.directory.domain
        self.tree.take([Readiness(COMMON, CheckResult("joined", CheckState.RUNNING))])
        row = await self.run(lambda: joined(domain))
        self._take_common(Readiness(COMMON, row))

    async def _probe(self, hosts: list[str], stop: Event) -> None:
        probe = self.session.services.deploy.probe
        relay = self.scope.relay(self._on_rows)
        try:
            await self.run(lambda: probe(hosts, stop, relay))
        finally:
            relay.flush()
            relay.close()

    def _take_common(self, row: Readiness) -> None:
        self.tree.take([row])
        self._show_coverage()

    def _on_rows(self, rows: list[Readiness]) -> None:
        self.tree.take(rows)
        self._show_coverage()

    def _forget_running(self) -> None:
        """After a stop: what was not finished is not known."""
        running = [
            Readiness(host, CheckResult(check, CheckState.PENDING))
            for host, found in self.tree.rows.items()
            for check, row in found.items()
            if row.state is CheckState.RUNNING
        ]
        self.tree.take(running)

    def _on_again(self) -> None:
        if self._stop is not None:
            self._stop.set()
        else:
            self.check_again()

    def _on_retry(self, row: Readiness) -> None:
        self.scope.start(self._retry(row))

    async def _retry(self, row: Readiness) -> None:
        """One row, and what belongs to it; the others stay as they are."""
        if self._stop is not None:
            return
        self._stop = stop = self.scope.stop_event()
        self.details.retry.setEnabled(False)
        self._show_buttons()
        try:
            if row.result.check == "joined":
                await self._ask_machine()
            elif row.result.check == "package":
                await self._ask_package()
            elif row.result.check in READY_CHECKS:
                await self._look_inside([row.host], stop, asking=True)
            elif row.result.check in passwords.NETWORK_CHECKS:
                await self._probe([row.host], stop)
                await self._look_inside(self._not_looked_inside([row.host]), stop, asking=False)
            else:
                await self._ask_directory()
                chosen = self._not_looked_inside(self.tree.ticked)
                await self._look_inside(chosen, stop, asking=False)
        except Stopped:
            self._forget_running()
        finally:
            self._stop = None
            self.details.retry.setEnabled(True)
            self._show_buttons()

    def _not_looked_inside(self, hosts: Sequence[str]) -> list[str]:
        """Those that nobody has signed in on yet, because something else failed first."""
        pending = CheckResult("", CheckState.PENDING)
        rows = {host: self.tree.rows.get(host, {}) for host in hosts}
        return [
            host
            for host, known in rows.items()
            if all(known.get(c, pending).state is CheckState.PENDING for c in READY_CHECKS)
        ]

    # -- the picture ----------------------------------------------------------------------------

    def _list_controllers(self) -> None:
        draft = self.session.draft
        listed = passwords.candidates(draft.directory.controllers, draft.found, self._facts)
        chosen = self.tree.ticked if self.tree.controllers else draft.password_sync.controllers
        if not self._chose:
            chosen = tuple(c.host for c in listed if agents.choosable(c))
        self.tree.show_controllers(listed, chosen)
        self._show_coverage()

    def _show_directory(self) -> None:
        """What follows from what the directory said, and from the account that is to install."""
        stored = bool(self.credentials.currentData())
        rows = [
            row
            for controller in self.tree.controllers
            for row in passwords.directory_rows(controller, self._facts)
        ]
        self.tree.take(rows)
        known = self.tree.rows.get(COMMON, {}).get("rights")
        failed = known is not None and known.error is not None and self._facts is None
        if not (stored and failed):
            self._take_common(passwords.rights_row(self._facts, use_stored=stored))

    def _on_enabled(self, on: bool) -> None:
        self._show_view()
        if on and not self._known().rows:
            self.scope.start(self._check(asking=False))

    def _on_choice(self) -> None:
        self._chose = True
        self.fields["controllers"].set_problem("")
        self._show_coverage()

    def _on_row(self) -> None:
        row = self.tree.current
        self.details.show_row(row)
        self._show_package(row)
        failure = row.result.error if row is not None else None
        chosen = row is not None and row.host.lower() in self._account.ntlm
        # Also where it was chosen: only here it can be taken back
        self.details.offer_ntlm(offered=chosen or agents.ntlm_may_help(failure), chosen=chosen)

    def _show_package(self, row: Readiness | None) -> None:
        """The package can be chosen anew also while nothing is wrong with it."""
        result = row.result if row is not None else None
        package = result is not None and result.check == "package"
        if package and result is not None and result.state is CheckState.OK:
            known = text.Message(text.sentence(result.note, result.params), "", "", "")
            self.details.show_line(known, "", look="info")
        self.details.offer_other(self.tr("Choose the &package…") if package else "")

    async def _choose_package(self) -> None:
        """Into the settings at once: it is from them that it is read and compared."""
        session = self.session
        dialog = PackageDialog(self, session.draft.password_sync)
        if await ask(dialog) != QDialog.DialogCode.Accepted:
            return
        # What the page holds goes with it; collect keeps the package of the draft
        draft = self.collect(replace(session.draft, password_sync=dialog.chosen))
        session.flow.update(draft)
        await self.run(lambda: session.services.profiles.save(draft.to_profile()))
        await self._ask_package()

    def _on_ntlm(self, on: bool) -> None:
        row = self.tree.current
        if row is not None:
            ntlm = self._account.ntlm
            (ntlm.add if on else ntlm.discard)(row.host.lower())

    def _on_credentials(self) -> None:
        """What another account would have found is not known."""
        self._account.choose(stored=bool(self.credentials.currentData()))
        for host in self.tree.ticked:
            self.tree.take(passwords.not_asked(host, "waits_for_account"))
        self._show_directory()

    def _show_view(self) -> None:
        self.off.setVisible(not self.enabled.isChecked())
        self.on.setVisible(self.enabled.isChecked())
        self._show_buttons()

    def _show_buttons(self) -> None:
        running = self._stop is not None
        self.again.setVisible(self.enabled.isChecked())
        self.again.setText(self.tr("S&top") if running else self.tr("Chec&k all"))
        set_icon(self.again, "stop" if running else "refresh")

    def _show_coverage(self) -> None:
        """Writable controllers without an agent: what is changed there is not seen by anybody."""
        controllers = self.tree.controllers
        writable = sum(c.writable for c in controllers)
        missing = passwords.uncovered(controllers, self.tree.ticked)
        if missing:
            names = text.listed(c.host for c in missing[:3]) + ("…" if len(missing) > 3 else "")
            said = self.tr(
                "%n of {total} writable controllers are not covered: {names}", "", len(missing)
            )
            self.coverage.set_state("warning", said.format(total=writable, names=names))
            return
        said = self.tr("All %n writable controllers are chosen.", "", writable)
        if self.tree.common_state is CheckState.FAILED:
            rest = self.tr("The first line is not ready.")
            self.coverage.set_state("warning", f"{said} {rest}")
            return
        unready = self.tree.count(CheckState.FAILED)
        if unready:
            rest = self.tr("%n of them are not ready.", "", unready)
            self.coverage.set_state("warning", f"{said} {rest}")
            return
        after = (
            self.tr("Each captures passwords after its restart.")
            if self.restart.currentData() == Restart.NONE
            else self.tr("You are asked before they restart.")
        )
        self.coverage.set_state("ok", f"{said} {after}")
