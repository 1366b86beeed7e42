"""The secrets of one connection, in memory, with the order in which they were kept."""

from __future__ import annotations


class Holder:
    """What a provider asks for a secret, and gives one to keep."""

    def __init__(self, **values: str) -> None:
        self.values = values
        self.order: list[str] = []

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def put(self, name: str, value: str) -> None:
        self.order.append(name)
        self.values[name] = value

    def forget(self, name: str) -> None:
        self.values.pop(name, None)
