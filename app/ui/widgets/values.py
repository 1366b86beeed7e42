"""Values of a directory or a service: each is read in the direction that it has itself."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStyledItemDelegate


def in_its_direction(value: str) -> str:
    """As it is painted among other text: from right to left +49 555 would stand as 555 49+. Never
    for what is copied or compared (Unicode's first strong isolate)."""
    return f"\u2068{value}\u2069" if value else ""


class ValueDelegate(QStyledItemDelegate):
    """Paints the values of a column so, and changes nothing of them."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return in_its_direction(super().displayText(value, locale))
