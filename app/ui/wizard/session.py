"""What the pages share: the services, the flow, and secrets that were typed but not sealed yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.profile import CloudSettings
from app.services import ProxySignIn, Services
from app.setup.draft import PASSWORD, PROXY_PASSWORD, PROXY_USER, Draft
from app.setup.flow import Flow


@dataclass(slots=True)
class Session:
    """One run of the wizard."""

    services: Services
    flow: Flow
    typed: dict[str, str] = field(default_factory=dict, repr=False)
    """By their names in the sealed store. A secret is sealed when its check has passed."""
    seen: dict[str, Any] = field(default_factory=dict, repr=False)
    """What a page wants to show again without asking again (rows of the check); by step id."""
    ntlm: set[str] = field(default_factory=set)
    """Controllers for which a person chose NTLM, in lower case."""
    first_sync: bool = True
    """False when an installed connection's plan is reviewed."""

    given_language: str = ""
    """A locale that this start alone was asked to speak; empty once a person chose another."""

    _offers: tuple[CloudSettings, frozenset[str]] | None = None

    @property
    def offers(self) -> frozenset[str] | None:
        """What the service can do beside storing people, once it was asked with the settings as
        they are now."""
        asked = self._offers
        return asked[1] if asked is not None and asked[0] == self.draft.cloud else None

    @offers.setter
    def offers(self, known: frozenset[str]) -> None:
        self._offers = (self.draft.cloud, known)

    @property
    def draft(self) -> Draft:
        return self.flow.draft

    @property
    def language(self) -> str:
        """The locale that the window speaks; empty for the system's."""
        return self.given_language or self.draft.language

    def secret(self, name: str) -> str:
        """The typed secret, otherwise the sealed one. May block: never on the UI thread."""
        typed, draft = self.typed.get(name), self.draft
        named = draft.directory.password_name if name == PASSWORD else name
        return typed or self.services.secrets.get(draft.profile_id, named) or ""

    def seal(self, names: Mapping[str, str]) -> None:
        """Seals secrets whose check has passed. May block."""
        for name, value in names.items():
            if value:
                self.services.secrets.put(self.draft.profile_id, name, value)

    def seal_proxy(self, typed: ProxySignIn | None) -> None:
        """Seals what a proxy wants: the way to the service needs it before anything there can be
        checked. None: it wants nothing; without a password the sealed one stays. May block."""
        secrets, secrets_id = self.services.secrets, self.draft.profile_id
        if typed is not None:
            self.seal({PROXY_USER: typed.user, PROXY_PASSWORD: typed.password})
        elif secrets.get(secrets_id, PROXY_USER):
            secrets.forget(secrets_id, PROXY_USER)
            secrets.forget(secrets_id, PROXY_PASSWORD)

    def type_secret(self, draft: Draft, name: str, value: str) -> Draft:
        """Takes over what was typed; another value than before makes its check stale."""
        if not value or self.typed.get(name) == value:
            return draft
        self.typed[name] = value
        return draft.with_secret_retyped(name)
