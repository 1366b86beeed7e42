"""`services.Settings` whose every answer a test can set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.compose.settings import changes
from app.profile import Profile
from app.services import Settings

if TYPE_CHECKING:
    from tests.fake_services import FakeServices


class FakeSettings:
    def __init__(self, fakes: FakeServices) -> None:
        self._fakes = fakes
        self.updates: list[tuple[Profile, dict[str, str]]] = []
        """Settings and secrets, as they were handed over."""
        self.read: Profile | None = None
        """What a file holds."""
        self.exported: list[Path] = []

    def services(self, call: Callable[..., Any]) -> Settings:
        return Settings(
            update=call("update", self._update),
            changes=call("changes", changes),
            version=call("version", lambda _number: self.read),
            export=call("export", self.exported.append),
            read=call("read", lambda _path: self.read),
        )

    def _update(
        self, profile: Profile, secrets: Mapping[str, str], _by: str, _base: Profile | None = None
    ) -> Profile:
        self.updates.append((profile, dict(secrets)))
        self._fakes.profile = profile
        return profile
