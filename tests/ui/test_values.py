"""Values in a window from right to left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from app.ui.main_window.history.change_view import before_and_after, show_rows
from app.ui.widgets.values import ValueDelegate, in_its_direction


@pytest.mark.usefixtures("qt_app")
def test_a_value_is_painted_in_its_own_direction_and_stays_what_it_is() -> None:
    table = before_and_after("Field", "Before", "After")
    show_rows(table, [("phone", None, "+49 555 001001")])
    item = table.item(0, 2)
    assert item is not None
    assert item.text() == "+49 555 001001"
    delegate = table.itemDelegateForColumn(2)
    assert isinstance(delegate, ValueDelegate)
    painted = delegate.displayText(item.text(), QLocale())
    assert painted == "\u2068+49 555 001001\u2069"
    assert in_its_direction("") == ""
