"""Moments as a person says them: how long ago, and in how long."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from app.text.dates import whole_year

MINUTE, HOUR, DAY = 60, 3600, 24 * 3600
NEAR = 7 * DAY
"""Beyond it the date says more than a number of days."""
_SHORT = QLocale.FormatType.ShortFormat


def day(date: QDate | datetime.date) -> str:
    """A date in the short form of the language, but with the whole year: in 03/04/26 any part of it
    could be the year."""
    shown = date if isinstance(date, QDate) else QDate(date.year, date.month, date.day)
    return QLocale().toString(shown, whole_year(QLocale().dateFormat(_SHORT)))


def moment(at: float) -> str:
    """Date and time, short, of seconds since the epoch."""
    when = QDateTime.fromSecsSinceEpoch(int(at))
    return QLocale().toString(when, whole_year(QLocale().dateTimeFormat(_SHORT)))


def clock(at: float | QTime) -> str:
    """The time of the day, of seconds since the epoch."""
    time = at if isinstance(at, QTime) else QDateTime.fromSecsSinceEpoch(int(at)).time()
    return QLocale().toString(time, _SHORT)


def minutes_between(one: float, other: float) -> int:
    """Whole minutes from one moment to a later one; 0 where it is not later."""
    return int(max(0.0, other - one) // MINUTE)


def ago(at: float, now: float) -> str:
    """To be put into a sentence."""
    return Moments().ago(at, now)


def ahead(at: float, now: float) -> str:
    """To be put into a sentence."""
    return Moments().ahead(at, now)


class Moments(QObject):
    """An object, because lupdate collects plurals of `tr` alone."""

    def ago(self, at: float, now: float) -> str:
        past = max(0.0, now - at)
        if past < MINUTE:
            return self.tr("just now")
        if past < HOUR:
            return self.tr("%n minutes ago", "", int(past // MINUTE))
        if past < DAY:
            return self.tr("%n hours ago", "", int(past // HOUR))
        if past < NEAR:
            return self.tr("%n days ago", "", int(past // DAY))
        return moment(at)

    def ahead(self, at: float, now: float) -> str:
        left = at - now
        if left < MINUTE:
            return self.tr("in less than a minute")
        if left < HOUR:
            return self.tr("in %n minutes", "", int(left // MINUTE))
        if left < DAY:
            return self.tr("in %n hours", "", round(left / HOUR))
        return moment(at)
