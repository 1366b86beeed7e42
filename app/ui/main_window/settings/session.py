"""What the wizard's pages work on when settings are edited: a draft, and services that save
nothing. The connection that is in force is asked until the edited one has passed its check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from threading import Event

from app.profile import Profile
from app.services import OnProgress, ProxySignIn, Services
from app.setup import editing
from app.setup.draft import PASSWORD, PROXY_USER, Draft
from app.setup.editing import Edited
from app.setup.flow import Flow
from app.sync.survey import SurveyInfo
from app.ui.wizard.session import Session


class EditFlow(Flow):
    """A section can be gone to from anywhere, and nothing is locked."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft, lambda _draft: None)

    def lock(self, step_id: str = "") -> str:
        return ""


class EditSession(Session):
    """`connecting` is set while the connection itself is edited: its pages work on the draft as it
    is, all others on a connection that works."""

    def __init__(self, services: Services, edited: Edited) -> None:
        super().__init__(services, EditFlow(edited.draft))
        self.base = edited.base
        self.connecting = False
        self._aside: Draft | None = None
        self.services = self._careful(services)

    # -- the draft ------------------------------------------------------------------------------

    @property
    def edited(self) -> Edited:
        """All of it, also what is kept aside."""
        draft = self.draft
        if self._aside is not None:
            parts = {name: getattr(self._aside, name) for name in editing.OF_CONNECTION}
            draft = replace(draft, **parts)
        edited = Edited(self.base, draft)
        gives_up = editing.gives_up_sign_in(edited, self.typed)
        return replace(edited, without_sign_in=gives_up)

    def start_over(self, edited: Edited) -> None:
        """Another draft, or none any more."""
        self._aside = None
        self.base = edited.base
        self.flow.update(edited.draft)
        if edited.without_sign_in:
            self.typed.setdefault(PROXY_USER, "")

    def open_section(self, section: str) -> None:
        """Before a page of it is made."""
        edited = self.edited
        self._aside, self.connecting = None, section == "connection"
        draft = edited.draft
        if not self.connecting and edited.connection_pending:
            self._aside = draft
            shown = Draft.of_profile(self.base)
            draft = replace(draft, directory=shown.directory, trust=shown.trust)
        self.flow.update(draft)

    # -- secrets --------------------------------------------------------------------------------

    def secret(self, name: str) -> str:
        if name != PASSWORD:
            return super().secret(name)
        if not (self.connecting or self._checked):
            return self._stored()
        if not self.draft.revisions.get(PASSWORD):
            return ""  # the stored one is not for a connection that a file has named
        return self.typed.get(PASSWORD) or self._stored()

    @property
    def _checked(self) -> bool:
        return self._aside is None and self.draft.is_fresh("check")

    def _stored(self) -> str:
        name = self.base.directory.password_name
        return self.services.secrets.get(self.base.id, name) or ""

    def seal(self, names: Mapping[str, str]) -> None:
        """They are sealed with the settings that go with them, by Update."""

    def seal_proxy(self, typed: ProxySignIn | None) -> None:
        """Likewise."""

    # -- services -------------------------------------------------------------------------------

    def _careful(self, services: Services) -> Services:
        survey, deploy = services.survey, services.deploy

        def refresh(
            profile: Profile, further: Sequence[str], stop: Event, on_progress: OnProgress
        ) -> SurveyInfo:
            now = services.profiles.load() or self.base
            return survey.refresh(
                replace(profile, directory=now.directory), further, stop, on_progress
            )

        return replace(
            services,
            profiles=replace(services.profiles, save=lambda _profile: None),
            survey=replace(survey, refresh=refresh),
            deploy=replace(deploy, package=lambda: deploy.package_of(self.draft.password_sync)),
        )
