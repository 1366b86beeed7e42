"""Buttons with an icon. Style sheets know no gap between icon and text, so the icon has one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from app.ui.theme import icons, tokens

SIZE, GAP = 18, 6


def icon_button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    set_icon(button, name)
    return button


def primary_button(name: str, text: str) -> QPushButton:
    """The one thing that a page is for, in the accent colour; so its icon has the text's."""
    button = QPushButton(text)
    button.setProperty("look", "primary")
    set_icon(button, name)
    return button


def set_icon(button: QPushButton, name: str) -> None:
    colour = tokens().on_accent if button.property("look") == "primary" else tokens().text
    button.setIcon(icons.spaced(name, SIZE, GAP, colour))
    button.setIconSize(QSize(SIZE + GAP, SIZE))


def small_button(name: str, text: str) -> QPushButton:
    """An icon alone; its words are in the tooltip and for assistive technology."""
    button = QPushButton(icons.icon(name), "")
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setProperty("look", "small")
    return button
