"""Moments as a person says them: how long ago, and in how long."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QObject

MINUTE, HOUR, DAY = 60, 3600, 24 * 3600
NEAR = 7 * DAY
"""Beyond it the date says more than a number of days."""


def moment(at: float) -> str:
    """Date and time, short."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)), QLocale.FormatType.ShortFormat)


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
