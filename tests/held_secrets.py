"""The secrets of one connection, in memory, with the order in which they were kept."""

from __future__ import annotations

from collections.abc import Mapping


class Holder:
    """What a provider asks for a secret, and gives one to keep."""

    def __init__(self, **values: str) -> None:
        self.values = values
        self.order: list[str] = []
        self.exchanged: list[set[str]] = []
        """The names of each write of several at once."""

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def put(self, name: str, value: str) -> None:
        self.order.append(name)
        self.values[name] = value

    def forget(self, name: str) -> None:
        self.values.pop(name, None)

    def exchange(
        self, values: Mapping[str, str | None], expected: Mapping[str, str | None]
    ) -> bool:
        if any(self.get(name) != value for name, value in expected.items()):
            return False
        self.exchanged.append(set(values))
        self.values.update({name: value for name, value in values.items() if value is not None})
        for name in (name for name, value in values.items() if value is None):
            self.forget(name)
        return True
