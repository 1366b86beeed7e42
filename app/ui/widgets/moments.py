"""Moments as a person says them: how long ago, and in how long."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

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
    past = max(0.0, now - at)
    if past < MINUTE:
        return QCoreApplication.translate("Moments", "just now")
    if past < HOUR:
        return QCoreApplication.translate("Moments", "%n minutes ago", "", int(past // MINUTE))
    if past < DAY:
        return QCoreApplication.translate("Moments", "%n hours ago", "", int(past // HOUR))
    if past < NEAR:
        return QCoreApplication.translate("Moments", "%n days ago", "", int(past // DAY))
    return moment(at)


def ahead(at: float, now: float) -> str:
    """To be put into a sentence."""
    left = at - now
    if left < MINUTE:
        return QCoreApplication.translate("Moments", "in less than a minute")
    if left < HOUR:
        return QCoreApplication.translate("Moments", "in %n minutes", "", int(left // MINUTE))
    if left < DAY:
        return QCoreApplication.translate("Moments", "in %n hours", "", round(left / HOUR))
    return moment(at)
