"""Room that stands at one side of what it belongs to, in both directions of reading."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.widgets.card_list import ROOM, CardList
from app.ui.widgets.fields import set_margins
from app.ui.widgets.side_by_side import GAP, SideBySide
from tests.ui_stage import pump

DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


@pytest.fixture(params=DIRECTIONS)
def direction(qt_app: QApplication, request: pytest.FixtureRequest) -> Iterator[object]:
    qt_app.setLayoutDirection(request.param)
    yield request.param
    qt_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_set_in_is_set_in_where_reading_begins(direction: object) -> None:
    box = QWidget()
    column = QVBoxLayout(box)
    set_margins(column, 24, 1, 6, 2)
    margins = column.contentsMargins()
    sides = (24, 6) if direction is DIRECTIONS[0] else (6, 24)
    assert (margins.left(), margins.right(), margins.top(), margins.bottom()) == (*sides, 1, 2)


@pytest.mark.usefixtures("direction")
def test_two_parts_have_a_gap_between_them() -> None:
    both = SideBySide()
    parts = [QFrame(), QFrame()]
    for part in parts:
        both.addWidget(part)
    both.resize(400, 100)
    both.show()
    left, right = sorted((part.geometry() for part in parts), key=lambda place: place.x())
    assert right.left() - left.right() - 1 == GAP
    both.close()


@pytest.mark.usefixtures("direction")
def test_cards_leave_room_for_a_scroll_bar_only_where_there_is_one() -> None:
    cards = CardList("cards")
    card = QLabel("A card")
    card.setWordWrap(True)
    cards.add(card)
    cards.end()
    cards.resize(300, 200)
    cards.show()
    pump()
    assert card.width() == cards.viewport().width()
    card.setText("A card of many lines. " * 100)
    pump()
    assert cards.verticalScrollBar().maximum()
    inside = card.parentWidget()
    assert inside is not None
    assert card.width() == inside.width() - ROOM
    cards.close()
