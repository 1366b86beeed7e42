"""Dates and times as the language writes them.

What raises an error knows no language: it gives a day as `2026-02-01` and a moment of this machine
as `2026-02-01 10:42`, in the parameters named here. English says just that (it can be sorted, and
nobody takes the month for the day) and needs no Qt for it.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

_NAMES = "at date day here next_try not_after not_before now seen_at since there time when"
MOMENTS = frozenset(_NAMES.split())
PLAIN_DIGITS = {"ar": "ar_AE"}
"""Of a language whose usual locale has digits of its own (plain `ar` is Egypt's), one that writes 0
to 9: the Emirates write 28/11/2026 and 9:47 (CLDR)."""
_CANONICAL = re.compile(r"(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d(?::\d\d)?))?( UTC)?")


def canonical(at: float, *, seconds: bool = False) -> str:
    """Seconds since the epoch as a moment of this machine (`2026-02-01 10:42`)."""
    form = "%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M"
    return datetime.fromtimestamp(at).astimezone().strftime(form)


def written(said: str, locale: str) -> str:
    """A canonical day or moment in the short form of `locale`, with the whole year; anything else
    as it is."""
    found = _CANONICAL.fullmatch(said)
    if not found or not locale:
        return said
    day, time, zone = found.groups()
    return _in_locale(day, time or "", locale) + (zone or "")


def with_plain_digits(locale: QLocale) -> QLocale:
    """The locale, or one of its language that writes the digits of the numbers beside it."""
    if locale.zeroDigit() == "0":
        return locale
    return type(locale)(PLAIN_DIGITS.get(locale.name().partition("_")[0], "C"))


def _in_locale(day: str, time: str, locale: str) -> str:
    from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

    speaks, short = with_plain_digits(QLocale(locale)), QLocale.FormatType.ShortFormat
    date = QDate.fromString(day, "yyyy-MM-dd")
    if not date.isValid():
        return f"{day} {time}".strip()
    if not time:
        return speaks.toString(date, whole_year(speaks.dateFormat(short)))
    form = whole_year(speaks.dateTimeFormat(short))
    if time.count(":") == 2:  # 10:42 where the language writes 10:42 or 10:42 AM
        form = form.replace("mm", "mm:ss", 1)
    clock = QTime.fromString(time, "HH:mm:ss" if time.count(":") == 2 else "HH:mm")
    return speaks.toString(QDateTime(date, clock), form)


def whole_year(form: str) -> str:
    """A Qt date format that writes 2026 where it wrote 26: in 03/04/26 any part could be it."""
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", form)
