"""Texts that have another form for each kind of number ("1 record", "2 records")."""

from __future__ import annotations

from app.errors import Param


class Counted(str):
    """The English for many, which is the translator's key; `one` is the English for exactly one.

    `by` names the parameter that is counted. Qt's translators know the forms of every other
    language (Arabic has six), by the rules of lrelease.
    """

    __slots__ = ("by", "one")
    one: str
    by: str

    def form(self, n: int) -> str:
        """The English for this number."""
        return self.one if n == 1 else self


def counted(many: str, *, one: str, by: str = "count") -> Counted:
    """A text of `app/text` with a number in it, in both forms that English has."""
    made = Counted(many)
    made.one, made.by = one, by
    return made


def number(value: Param | None) -> int | None:
    """How many a parameter says: a number, or one that is already written as its language does
    (`1,234`, `١٬٢٣٤`); None where it says none."""
    if isinstance(value, str):
        digits = "".join(c for c in value if c.isdecimal())
        return int(digits) if digits else None
    return None if value is None else int(value)
