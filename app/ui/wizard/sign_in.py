"""Step 4: an administrator approves this computer in a browser, and is shown as its owner."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.findings import Account, SignedIn
from app.profile import CloudSettings
from app.services import ProxySignIn
from app.setup.draft import Draft
from app.setup.install import device_name
from app.setup.providers import ZOHO
from app.ui.widgets.account_card import AccountCard
from app.ui.widgets.announcing import announce
from app.ui.widgets.sign_in_panel import ENDED, ProxyPlace, SignInPanel
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session

SIGN_IN, ACCOUNT = range(2)


class SignInPage(Page):
    step_id = "sign_in"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._account = session.draft.account if session.draft.is_fresh("sign_in") else None
        self.panel = SignInPanel(
            session.services,
            self._caution(),
            self._place,
            proxy=ProxyPlace(lambda: self.session.draft.cloud.proxy, self._take_proxy),
        )
        self.panel.began.connect(lambda: self.said.emit("", ""))
        self.panel.changed.connect(self.changed)
        self.panel.failed.connect(self.failed)
        self.panel.crashed.connect(self._on_task_failed)
        self.panel.signed_in.connect(self._on_signed_in)
        self._card = AccountCard()
        self.use, self.other = self._card.use, self._card.other
        self.use.clicked.connect(self.next_wanted)
        self.other.clicked.connect(self._on_other)
        self.views = QStackedWidget()
        for view in (self.panel, _at_the_top(self._card)):
            self.views.addWidget(view)
        self.column.addWidget(self.views)
        self.column.addStretch(1)
        if self._account is not None:
            self._show_account(self._account)

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        if self._account is not None:
            return self.tr("Continue with this account?")
        return self.tr("Sign in as an administrator")

    def lead(self) -> str:
        if self._account is not None:
            return self.tr("This account will own the connection. You can change the owner later.")
        if self.panel.views.currentIndex() == ENDED:
            return ""
        return self.tr("Open the page in a browser, sign in and enter the code.")

    def first_focus(self) -> QWidget:
        return self.use if self._account is not None else self.panel.first_focus()

    def next_look(self) -> str:
        return ""  # the primary button of each view is in the page

    def enter(self) -> None:
        self.check_again()

    def check_again(self) -> None:
        """A new code; the old one is given up."""
        if self._account is None:
            self.panel.again()

    def collect(self, draft: Draft) -> Draft:
        return draft

    def leave(self) -> None:
        self.panel.end()
        super().leave()

    # -- the sign-in ----------------------------------------------------------------------------

    def _place(self) -> tuple[CloudSettings, str]:
        draft = self.session.draft
        return draft.cloud, draft.profile_id

    async def _take_proxy(self, proxy: str, typed: ProxySignIn | None) -> None:
        """Another way to the same service: what the key's check proved stays good."""
        session = self.session
        await self.run(lambda: session.seal_proxy(typed))
        draft = session.draft
        if draft.cloud.proxy != proxy:
            fresh = draft.is_fresh("key")
            draft = replace(draft, cloud=replace(draft.cloud, proxy=proxy))
            session.flow.update(draft.with_result("key") if fresh else draft)

    def _on_signed_in(self, found: SignedIn) -> None:
        self.session.flow.update(self.session.draft.signed_in(found))
        focus = self.panel.had_focus()
        self._show_account(found.account)
        announce(self, self._card.spoken())
        if focus:
            self.use.setFocus()

    def _show_account(self, account: Account) -> None:
        self._account = account
        self._card.show_account(
            account,
            organization=self.session.draft.cloud.organization_name,
            untold_role=self.tr("Not told by Zoho; it has to be organization owner or admin")
            if self.session.draft.cloud.provider == ZOHO
            else "",
        )
        self.views.setCurrentIndex(ACCOUNT)
        self.changed.emit()

    def _on_other(self) -> None:
        self.scope.start(self._forget_account())

    async def _forget_account(self) -> None:
        services, draft = self.session.services, self.session.draft
        self.other.setEnabled(False)
        try:
            await self.run(lambda: services.cloud.revoke(draft.cloud, draft.profile_id))
        finally:
            self.other.setEnabled(True)
        self._account = None
        self.session.flow.update(self.session.draft.signed_out())
        self.views.setCurrentIndex(SIGN_IN)
        self.changed.emit()
        self.check_again()

    def _caution(self) -> str:
        if self.session.draft.cloud.provider == ZOHO:
            return self.tr(
                "Zoho's page names your own client, not this computer: enter the code only if "
                "you started this setup yourself."
            )
        return self.tr("Only continue if the page names this computer: {name}").format(
            name=self.session.draft.cloud.device_name or device_name()
        )


def _at_the_top(card: QWidget) -> QWidget:
    view = QWidget()
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return view
