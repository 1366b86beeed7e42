"""Services whose edges are loaded when they are first asked for anything.

LDAP, HTTP, SQLite and cryptography take as long to load as Qt does. A window is shown before, and
what it asks for in the background brings them; a command loads what it needs either way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path
from threading import Lock
from typing import Any, get_type_hints

from app import profile as profile_file
from app.services import Profiles, Secrets, Services

_OTHERWISE = ("secrets", "profiles")
"""No groups of callables, or needed before anything is loaded."""


def deferred(folder: Path, build: Callable[[], Services], *, by: str) -> Services:
    """The services that `build` gives, built at the first call of any of them but `profiles`.
    `by`: with what settings are saved, for their history (`profile_history`).

    What `build` raises comes from that call, and the next one tries again. Every callable is
    there, also those that another way of building could leave out.
    """
    built = _Once(build)
    kinds = get_type_hints(Services)
    groups = {name: _group(name, kinds[name], built) for name in kinds if name not in _OTHERWISE}
    groups["secrets"] = _Secrets(built)
    groups["profiles"] = Profiles(
        load=lambda: profile_file.load(folder),
        save=lambda profile: profile_file.save(profile, folder, by=by),
        folder=folder,
    )
    return Services(**groups)


class _Once:
    def __init__(self, build: Callable[[], Services]) -> None:
        self._build = build
        self._lock = Lock()
        self._services: Services | None = None

    def __call__(self) -> Services:
        with self._lock:
            if self._services is None:
                self._services = self._build()
            return self._services


class _Secrets:
    def __init__(self, built: _Once) -> None:
        self._built = built

    @property
    def _secrets(self) -> Secrets:
        return self._built().secrets

    def get(self, secrets_id: str, name: str) -> str | None:
        return self._secrets.get(secrets_id, name)

    def put(self, secrets_id: str, name: str, value: str) -> None:
        self._secrets.put(secrets_id, name, value)

    def forget(self, secrets_id: str, name: str | None = None) -> None:
        self._secrets.forget(secrets_id, name)

    def names(self, secrets_id: str) -> frozenset[str]:
        return self._secrets.names(secrets_id)

    def exchange(
        self,
        secrets_id: str,
        values: Mapping[str, str | None],
        expected: Mapping[str, str | None],
        /,
    ) -> bool:
        return self._secrets.exchange(secrets_id, values, expected)


def _group(name: str, kind: Any, built: _Once) -> Any:
    """One group of callables, each of which asks the built group's callable of its name."""

    def call_of(field: str) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            return getattr(getattr(built(), name), field)(*args, **kwargs)

        return call

    return kind(**{each.name: call_of(each.name) for each in fields(kind)})
