"""Step 6: the connection check, row by row, and what to trust."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from app import text
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import CONNECTION_CHECKS, Certificate, CheckResult, CheckState
from app.profile import Security
from app.services import ConnectionCheck
from app.setup import clean, trust
from app.setup.draft import PASSWORD, Draft, inputs_of
from app.setup.steps import FieldProblem, Problems
from app.ui.background import in_passing
from app.ui.widgets.announcing import announce
from app.ui.widgets.buttons import icon_button, set_icon
from app.ui.widgets.certificate_card import CertificateCard
from app.ui.widgets.check_rows import CheckTree, RowsAndDetails, look_of
from app.ui.widgets.facts import Facts
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.state_badge import StateBadge
from app.ui.wizard.connection_advanced import certificate_file
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session

STATE, CHECK = range(2)
LEAST_ROWS, LEAST_DETAILS = 4, 84
"""What of the rows, and in pixels of the details, is in sight in the smallest window."""
# The controller, and not the name or the password, stands in the way: another one may be better.
OTHER_MAY_HELP = frozenset(
    {
        "controller_name_unknown",
        "ldaps_closed",
        "ldaps_without_certificate",
        "not_active_directory",
        "not_tls",
        "starttls_refused",
        "tls_too_old",
    }
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a check said of these inputs, so that coming back asks nobody anything."""

    inputs: str
    rows: tuple[CheckResult, ...] = ()


class CheckPage(Page):
    step_id = "check"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._stop: Event | None = None
        self._running = False
        self._bound = False
        """A sign-in was tried: from then on only a person has it tried again."""
        self._checking: ConnectionCheck | None = None
        self._results: dict[str, CheckResult] = {}
        self.tree = self._make_tree()
        self.again = icon_button("refresh", self.tr("Check &again"))
        self.again.clicked.connect(self._on_again)
        self.once_more = QPushButton(self.tr("T&ry this row again"))
        self.once_more.clicked.connect(self._on_once_more)
        self._summary = secondary()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._summary, 1)
        top.addWidget(self.once_more)
        top.addWidget(self.again)
        self.column.addLayout(top)
        self.plain_mark = StateBadge(
            "warning", self.tr("Not encrypted: passwords travel readable to the directory.")
        )
        self.plain_mark.setVisible(session.draft.directory.security is Security.PLAIN)
        self.column.addWidget(self.plain_mark)
        self.splitter = self._make_details()
        self.details = self.splitter.details
        self.column.addWidget(self.splitter, 1)

    def _make_tree(self) -> CheckTree:
        tree = CheckTree(check=CHECK, state=STATE, least_rows=LEAST_ROWS)
        name_control(tree, self.tr("Checks of the connection"))
        tree.setRootIsDecorated(False)
        for check in CONNECTION_CHECKS:
            tree.add_row(check)
            tree.show_row(CheckResult(check, CheckState.PENDING))
        tree.retry_wanted.connect(self.retry)
        tree.currentItemChanged.connect(lambda _: self._show_details())
        for again in (tree.itemClicked, tree.itemActivated):  # of the row that is chosen already
            again.connect(lambda _item, _column: self._show_details())
        return tree

    def _make_details(self) -> RowsAndDetails:
        splitter = RowsAndDetails(self.tree, least_details=LEAST_DETAILS)
        self.message = MessageBar()
        self.facts = Facts()
        self.card = CertificateCard()
        self.card.authority_trusted.connect(self._on_trust)
        self.card.pinned.connect(self._on_pin)
        self.card.refused.connect(self._on_refuse)
        self.card.name_chosen.connect(self._on_name)
        self.card.file_wanted.connect(self._on_file)
        for widget in (self.message, self.card, self.facts):
            splitter.column.addWidget(widget)
        splitter.column.addStretch(1)
        self.offer = QPushButton()
        self.offer.clicked.connect(self._on_offer)
        self._offered: Callable[[], None] | None = None
        splitter.action_row.addWidget(self.card.decisions, 1)
        splitter.action_row.addWidget(self.offer)
        splitter.action_row.addStretch(0)
        return splitter

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Check the connection")

    def lead(self) -> str:
        return self.tr(
            "Each row is tried for real. A password is tried once, never again by itself."
        )

    def can_next(self) -> bool:
        return not self._running

    def first_focus(self) -> QWidget:
        return self.tree

    def typed_problems(self, draft: Draft) -> Problems:
        if not draft.is_fresh("check"):
            return (FieldProblem("", Misconfigured("check_not_passed")),)
        return ()

    def enter(self) -> None:
        """Checks, unless these very inputs were: a password that was refused is not sent again
        because somebody looked at another page or chose another language."""
        seen = self.session.seen.get("check")
        if isinstance(seen, Seen) and seen.inputs == inputs_of(self.session.draft, "check"):
            for row in seen.rows:
                self._take(row)
            self._show_summary()
            self._select_worst()
        else:
            self.check_again()

    def leave(self) -> None:
        super().leave()
        self._close_check()

    def check_again(self) -> None:
        if not self._running:
            self.scope.start(self._check())

    def retry(self, name: str) -> None:
        """One row again, and those that depend on it."""
        if not self._running:
            self.scope.start(self._check(name))

    # -- the check ------------------------------------------------------------------------------

    async def _check(self, row: str = "") -> None:
        session, stop = self.session, self.scope.stop_event()
        draft = session.draft.without_result("check")
        session.flow.update(draft)
        self._stop, self._running = stop, True
        session.seen.pop("check", None)
        session.seen.pop("password_refused", None)
        self._bound = False
        self.said.emit("", "")
        if not row:
            self._begin_anew()
        self._show_summary()
        relay = self.scope.relay(self._on_rows)
        passed = False
        try:
            passed = await self.run(lambda: self._run(draft, stop, relay, row))
        except Stopped:
            pass
        finally:
            self._running = False
            relay.flush()
            # A check that was left before anybody signed in may begin by itself again.
            if self._bound or self.scope.is_open:
                rows = tuple(self._results.values())
                session.seen["check"] = Seen(inputs_of(draft, "check"), rows)
            same = inputs_of(session.draft, "check") == inputs_of(draft, "check")
            if passed and same:  # and this very moment Next may be chosen
                session.flow.update(session.draft.with_result("check"))
            self._show_summary()
        if row and row in self.tree.row_items:
            self.tree.setCurrentItem(self.tree.row_items[row])
            self._show_details()
        else:
            self._select_worst()
        worst = self._worst()
        announce(self, self._summary.text(), worst, urgent=bool(worst))

    def _worst(self) -> str:
        """What is said of the row that is shown, with its cause and its fix; empty where it did not
        fail."""
        chosen = self._chosen()
        if chosen is None or chosen.error is None:
            return ""
        said = text.message(chosen.error)
        return " ".join((text.check_name(chosen.check) + ":", said.problem, said.cause, said.fix))

    def _begin_anew(self) -> None:
        self._close_check()
        self._results.clear()
        self.details.hide()
        for name in CONNECTION_CHECKS:
            self.tree.show_row(CheckResult(name, CheckState.PENDING))

    def _run(
        self, draft: Draft, stop: Event, on_row: Callable[[CheckResult], None], row: str
    ) -> bool:
        """In the background. The password is sealed as soon as it is known to be right."""
        session = self.session
        checking = self._checking
        if checking is None:
            checking = self._checking = session.services.directory.open_check(
                draft.directory, session.secret(PASSWORD), draft.cloud, draft.profile_id
            )

        def heard(row: CheckResult) -> None:
            if row.check == "sign_in" and row.state is CheckState.RUNNING:
                self._bound = True
            on_row(row)

        passed = checking.run(stop, heard, row)
        if passed:
            session.seal({PASSWORD: session.typed.get(PASSWORD, "")})
        return passed

    def _close_check(self) -> None:
        checking, self._checking = self._checking, None
        if checking is not None:
            in_passing(checking.close)

    def _on_again(self) -> None:
        if not self._running:
            self.check_again()
        elif self._stop is not None:
            self._stop.set()

    def _on_once_more(self) -> None:
        if row := self._chosen():
            self.retry(row.check)

    def _on_rows(self, rows: list[CheckResult]) -> None:
        for row in rows:
            self._take(row)
            if row.check == "sign_in" and row.error is not None:
                refused = row.error.code.startswith("sign_in_")
                self.session.seen["password_refused"] = refused
        self._show_summary()

    def _take(self, row: CheckResult) -> None:
        self._results[row.check] = row
        self.tree.show_row(row)

    # -- the picture ----------------------------------------------------------------------------

    def _show_summary(self) -> None:
        states = [row.state for row in self._results.values()]
        failed, warned = states.count(CheckState.FAILED), states.count(CheckState.WARNING)
        unfinished = any(state in (CheckState.PENDING, CheckState.RUNNING) for state in states)
        if self._running:
            open_ = (CheckState.PENDING, CheckState.RUNNING)
            done = len([state for state in states if state not in open_])
            said = self.tr("{done} of {total} checked").format(
                done=done, total=len(self.tree.row_items)
            )
        elif failed:
            said = self.tr("%n checks failed", "", failed)
        elif self.session.draft.is_fresh("check"):
            said = self.tr("The connection works.")
            if warned:
                said += " " + self.tr("%n warnings to read", "", warned)
        elif unfinished:
            said = self.tr("Stopped. Nothing was changed; check again when you like.")
        else:
            said = self.tr("Not checked yet.")
        self._summary.setText(said)
        self.again.setText(self.tr("&Stop") if self._running else self.tr("Check &again"))
        set_icon(self.again, "stop" if self._running else "refresh")
        self.tree.show_buttons(self._results, busy=self._running)
        chosen = self._chosen()
        self.once_more.setEnabled(not self._running and chosen is not None)
        self.offer.setEnabled(not self._running)
        self.card.setEnabled(not self._running)
        self.changed.emit()

    def _select_worst(self) -> None:
        """What wants to be read is shown without being looked for."""
        if self.tree.select_worst(self._results):
            self._show_details()

    # -- details --------------------------------------------------------------------------------

    def _chosen(self) -> CheckResult | None:
        return self._results.get(self.tree.chosen_name())

    def _show_details(self) -> None:
        row = self._chosen()
        self.once_more.setEnabled(not self._running and row is not None)
        if row is None or not (row.error or row.note or row.certificates):
            self.details.hide()
            return
        self.message.clear()
        if row.error is None:
            self.message.show_message(text.finding(row), look=look_of(row))
        elif not row.certificates:
            self.message.show_message(text.message(row.error))
        # with a certificate the card says it, and what can be done about it
        self.card.show_chain(
            row.certificates, row.error, domain=self.session.draft.directory.domain
        )
        self.facts.show_params({} if row.certificates or row.error else row.params)
        self._show_offer(row)
        self.splitter.show_details()

    def _show_offer(self, row: CheckResult) -> None:
        said, self._offered = self._offer_of(row)
        self.offer.setText(said)
        self.offer.setVisible(bool(said))

    def _offer_of(self, row: CheckResult) -> tuple[str, Callable[[], None] | None]:
        """The one thing that may help with a row, done in one click."""
        error, directory = row.error, self.session.draft.directory
        if error is None:
            return "", None
        others = directory.controllers[1:]
        if row.check == "second_controller":
            failed = next((each for each in others if _is_meant(each, error)), "")
            if not failed:
                return "", None
            rest = tuple(each for each in directory.controllers if each != failed)
            said = self.tr("&Go on without {host}").format(host=failed)
            return said, partial(self._use, controllers=rest)
        if _is_of_password(error):
            said = self.tr("&Change the user or the password")
            return said, lambda: self.jump_wanted.emit("connection")
        if error.code == "base_elsewhere":
            return self.tr("&Use the whole domain"), partial(self._use, base_dn="")
        if others and (isinstance(error, Unavailable) or error.code in OTHER_MAY_HELP):
            turned = (*others, directory.controllers[0])
            said = self.tr("Check &with {host} instead").format(host=others[0])
            return said, partial(self._use, controllers=turned)
        return "", None

    def _on_offer(self) -> None:
        if self._offered is not None and not self._running:
            self._offered()

    # -- what changes the connection, and is then checked --------------------------------------

    def _use(self, **changed: object) -> None:
        draft = self.session.draft
        directory = replace(draft.directory, **changed)  # type: ignore[arg-type]
        self._take_draft(replace(draft, directory=directory))

    def _take_draft(self, draft: Draft) -> None:
        self.session.flow.update(draft)
        self.check_again()

    def _host(self) -> str:
        row = self._chosen()
        return str(row.error.params.get("host", "")) if row is not None and row.error else ""

    def _on_trust(self, authority: Certificate) -> None:
        draft = self.session.draft
        self._take_draft(
            trust.trust_authority(draft, authority, host=self._host(), now=datetime.now(UTC))
        )

    def _on_pin(self, leaf: Certificate) -> None:
        draft = self.session.draft
        self._take_draft(trust.pin(draft, leaf, host=self._host(), now=datetime.now(UTC)))

    def _on_refuse(self, leaf: Certificate) -> None:
        """Nothing is trusted by that; the decision is on record all the same."""
        draft = self.session.draft
        refused = trust.refuse(draft, leaf, host=self._host(), now=datetime.now(UTC))
        self.session.flow.update(refused)
        self.card.say_decided(
            self.tr("Not trusted. The decision is recorded; no password was sent.")
        )

    def _on_name(self, name: str) -> None:
        """The controller under the name that its certificate has."""
        host, controllers = self._host(), self.session.draft.directory.controllers
        self._use(controllers=tuple(_renamed(each, host, name) for each in controllers))

    def _on_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Certificate of the authority"))
        dialog.setNameFilter(self.tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.scope.start(self.trust_file(Path(name))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def trust_file(self, path: Path) -> None:
        """The authorities of a file are trusted beside those that are, and the check is run."""
        read = self.session.services.directory.read_certificates
        known = self.session.draft.directory.ca_pem

        def certificates() -> Sequence[Certificate]:
            return read(known + certificate_file(path))

        try:
            found = await self.run(certificates)
            draft = trust.trust_file(self.session.draft, found, now=datetime.now(UTC))
        except OSError as exc:
            raise Misconfigured("authority_unreadable", technical=str(exc)) from exc
        self._take_draft(draft)


def _is_of_password(error: AppError) -> bool:
    return error.code.startswith("sign_in_") and error.code not in (
        "sign_in_needs_tls",
        "sign_in_channel_binding",
    )


def _is_meant(controller: str, error: AppError) -> bool:
    """Whether a failure speaks of this controller; ports count where both name one."""
    host, port = clean.split_port(controller)
    named = str(error.params.get("other") or error.params.get("host", ""))
    said = error.params.get("port", 0)
    return host.strip("[]") == named and (not port or not said or port == said)


def _renamed(controller: str, host: str, name: str) -> str:
    bare, port = clean.split_port(controller)
    if bare.strip("[]") != host:
        return controller
    return f"{name}:{port}" if port else name
