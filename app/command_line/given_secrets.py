"""Where commands get secrets from: the environment, the keyring, or a prompt."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from getpass import getpass

from app import text
from app.command_line.terminal import Terminal
from app.errors import Misconfigured

VARIABLES = {
    "installation_key": "IDENTITY_CONNECT_INSTALLATION_KEY",
    "passphrase": "IDENTITY_CONNECT_KEY_PASSPHRASE",
    "scim_token": "IDENTITY_CONNECT_SCIM_TOKEN",
    "client_secret": "IDENTITY_CONNECT_CLIENT_SECRET",
    "proxy_password": "IDENTITY_CONNECT_PROXY_PASSWORD",
    "directory_password": "IDENTITY_CONNECT_DIRECTORY_PASSWORD",
    "controller_password": "IDENTITY_CONNECT_CONTROLLER_PASSWORD",
}
OF_SETUP = tuple(name for name in VARIABLES if name != "controller_password")
"""What `setup` may be given; the other one belongs to `password-agent`."""


@dataclass(frozen=True, slots=True)
class GivenSecrets:
    """Looks a secret up, the environment first. `keyring` is None where it is not to be asked."""

    terminal: Terminal
    keyring: Callable[[str], str | None] | None = None
    known: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Secrets that the caller has already (the demo)."""
    _typed: dict[str, str] = field(default_factory=dict, repr=False)
    """What a person has typed; nobody is asked twice."""

    def find(self, name: str) -> str:
        """The secret, or "" when nobody has it; asks no person."""
        for had in (self.known, self._typed):
            if name in had:
                return had[name]
        value = os.environ.get(VARIABLES[name], "")
        if not value and self.keyring is not None:
            value = self.keyring(name) or ""
        return value.strip() if name == "installation_key" else value

    def need(self, name: str) -> str:
        """The secret; a person is asked where one watches. Misconfigured `secret_not_given`."""
        value = self.find(name)
        if not value and self.terminal.is_watched:
            return self.ask(name)
        if not value:
            raise Misconfigured("secret_not_given", secret=name, variable=VARIABLES[name])
        return value

    def ask(self, name: str) -> str:
        """The secret as a person types it now. Misconfigured `secret_not_given`."""
        value = self._typed[name] = getpass(text.sentence(f"ask_{name}") + ": ")
        if not value:
            raise Misconfigured("secret_not_given", secret=name, variable=VARIABLES[name])
        return value
