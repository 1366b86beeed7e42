"""Services whose edges are loaded when they are first asked for anything.

LDAP, HTTP, SQLite and cryptography take as long to load as Qt does. A window is shown before, and
what it asks for in the background brings them; a command loads what it needs either way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from functools import partial
from pathlib import Path
from threading import RLock
from typing import Any, Generic, TypeVar, get_type_hints

from app import profile as profile_file
from app.services import Profiles, Secrets, Services

T = TypeVar("T")
_loading = RLock()
_OTHERWISE = ("secrets", "profiles")
"""No groups of callables, or needed before anything is loaded."""


def deferred(folder: Path, build: Callable[[], Services], *, by: str) -> Services:
    """The services that `build` gives, built at the first call of any of them but `profiles`.
    `by`: with what settings are saved, for their history (`profile_history`).

    What `build` raises comes from that call, and the next one tries again. Every callable is
    there, also those that another way of building could leave out.
    """
    built = Once(build)
    kinds = get_type_hints(Services)
    groups = {
        name: _group(kinds[name], partial(_of, built, name))
        for name in kinds
        if name not in _OTHERWISE
    }
    groups["secrets"] = SecretsLater(lambda: built().secrets)
    groups["profiles"] = Profiles(
        load=lambda: profile_file.load(folder),
        save=lambda profile: profile_file.save(profile, folder, by=by),
        folder=folder,
    )
    return Services(**groups)


def later(kind: type[T], build: Callable[[], T]) -> T:
    """One group of services (`kind`), built by the first call of any callable of it."""
    group: T = _group(kind, Once(build))
    return group


@contextmanager
def loading() -> Iterator[None]:
    """Around imports that wait for the first call: two threads in packages that import one another
    are a deadlock, which the interpreter ends with an error in one of them."""
    with _loading:
        yield


class Once(Generic[T]):
    """What `build` gives, built by the first who asks; all others wait for it."""

    def __init__(self, build: Callable[[], T]) -> None:
        self._build = build
        self._built: T | None = None

    @property
    def is_built(self) -> bool:
        return self._built is not None

    def __call__(self) -> T:
        if self._built is not None:  # what another group still loads is nothing to wait for
            return self._built
        with loading():
            if self._built is None:
                self._built = self._build()
            return self._built


class SecretsLater:
    """The sealed store that `store` gives, asked for with the first secret."""

    def __init__(self, store: Callable[[], Secrets]) -> None:
        self._store = store

    @property
    def _secrets(self) -> Secrets:
        return self._store()

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


def _of(built: Once[Services], name: str) -> Any:
    return getattr(built(), name)


def _group(kind: Any, group: Callable[[], Any]) -> Any:
    """One group of callables, each of which asks the built group's callable of its name."""

    def call_of(field: str) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            return getattr(group(), field)(*args, **kwargs)

        return call

    return kind(**{each.name: call_of(each.name) for each in fields(kind)})
