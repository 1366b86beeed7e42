"""What a widget says whatever its state, to be said again in the language and look that are set
then: the widgets stay, and with them what is typed, chosen and waited for."""

from __future__ import annotations

from collections.abc import Callable

Say = Callable[[], object]


class Sayings:
    """Called with what says something: it is said now, and again by `again`."""

    def __init__(self) -> None:
        self._said: list[Say] = []

    def __call__(self, say: Say) -> None:
        self._said.append(say)
        say()

    def again(self) -> None:
        for say in self._said:
            say()
