"""Who we are to the service: a bearer token that can be renewed once it is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Protocol

from app.errors import Misconfigured


class TokenHolder(Protocol):
    """The secrets of one connection, by name (`access_token`, `refresh_token`, `scim_token`...)."""

    def get(self, name: str) -> str | None: ...
    def put(self, name: str, value: str) -> None: ...
    def exchange(
        self, values: Mapping[str, str | None], expected: Mapping[str, str | None]
    ) -> bool:
        """Keeps all of `values` at once (None forgets), if what is there is still as `expected`;
        whether it was."""
        ...


class Bearer(Protocol):
    """What a session asks for the Authorization header."""

    def current(self) -> str:
        """The token to send; Misconfigured `sign_in_needed` when there is none."""
        ...

    def renew(self, refused: str) -> str:
        """Another token after the service answered 401 to `refused`, or Misconfigured."""
        ...


@dataclass(frozen=True, slots=True)
class Tokens:
    """An answer of a token endpoint (RFC 6749 5.1); all of it is secret."""

    access_token: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)
    api_domain: str = ""
    """Where API calls go, where a service says so (Zoho)."""


class FixedToken:
    """A token that a person pasted; nothing can be done when it is refused."""

    def __init__(self, token: str, *, code: str = "scim_token_refused") -> None:
        self._token = token
        self._code = code

    def current(self) -> str:
        if not self._token:
            raise Misconfigured(self._code)
        return self._token

    def renew(self, refused: str) -> str:
        raise Misconfigured(self._code)


class SignedInToken:
    """The access token of a device sign-in, refreshed when it is refused.

    Many threads may hear the same 401: the first refreshes, the others wait for it and take
    what it got (some services end a refresh token at its first use). Somebody may sign in anew
    while this is in use, here or in another process: what is sealed now counts.
    """

    def __init__(self, holder: TokenHolder, refresh: Callable[[str], Tokens]) -> None:
        self._holder = holder
        self._refresh = refresh
        self._lock = Lock()

    def current(self) -> str:
        token = self._holder.get("access_token")
        if not token:
            return self.renew("")
        return token

    def renew(self, refused: str) -> str:
        with self._lock:
            while True:
                latest = self._holder.get("access_token") or ""
                if latest and latest != refused:
                    return latest
                refresh_token = self._holder.get("refresh_token")
                if not refresh_token:
                    raise Misconfigured("sign_in_needed")
                try:
                    tokens = self._refresh(refresh_token)
                except Misconfigured:
                    # What was asked with may have been revoked by a sign-in that took its place.
                    if self._holder.get("refresh_token") == refresh_token:
                        raise
                    continue
                # In one write: a new refresh token that a crash lost would end the sign-in.
                fresh = {"access_token": tokens.access_token}
                if tokens.refresh_token:
                    fresh["refresh_token"] = tokens.refresh_token
                if self._holder.exchange(fresh, {"refresh_token": refresh_token}):
                    return tokens.access_token
