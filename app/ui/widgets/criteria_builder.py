"""Groups of conditions, joined by "all" or "at least one", on two levels.

What is edited is a `Criteria`; this module shows it and tells of changes. The operations
themselves are `app.setup.criteria_edit`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.findings import AttributeInfo
from app.setup import criteria_edit as edit
from app.setup.criteria_edit import Place
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join
from app.sync.mapping import spelling
from app.sync.model import Kind
from app.ui.widgets.buttons import icon_button, small_button
from app.ui.widgets.clause_row import CalmCombo, ClauseRow
from app.ui.widgets.fields import in_order, name_control, secondary, set_margins
from app.ui.widgets.pick_combo import Pick, PickModel

Edited = tuple[Criteria, Place]
AT_ONCE = 6
"""Rows that are made in one turn of the event loop: about 40 ms (measured)."""


class GroupCard(QFrame):
    """One group: how its conditions are joined, and the conditions."""

    join_chosen = Signal(object)
    menu_wanted = Signal()
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.rows: list[ClauseRow] = []
        self.join = CalmCombo()
        for join, words in (
            (Join.ALL, self.tr("All of these are true")),
            (Join.ANY, self.tr("At least one of these is true")),
        ):
            self.join.addItem(words, join)
        self.join.setSizeAdjustPolicy(
            CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.join.setMinimumContentsLength(8)
        self.join.activated.connect(lambda _: self.join_chosen.emit(Join(self.join.currentData())))
        self._title = secondary()
        self.more = small_button("more", self.tr("Move, duplicate or remove this group"))
        self.more.clicked.connect(self.menu_wanted)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.join, 1)
        head.addWidget(self._title, 1)
        head.addWidget(self.more)
        self.add = icon_button("add", self.tr("Add a condition"))
        self.add.setProperty("look", "link")
        self.add.clicked.connect(self.add_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 6)
        self._column.setSpacing(8)
        self._column.addWidget(self._head)
        self._column.addLayout(foot)

    def show_group(self, group: ClauseGroup, number: int, groups: int) -> None:
        several = len(group.clauses) > 1
        title = self.tr("Group {number}").format(number=number)
        self.setAccessibleName(title)
        self.join.setAccessibleName(
            self.tr("How the conditions of group {number} are joined").format(number=number)
        )
        self._title.setText(title)
        self.join.setCurrentIndex(self.join.findData(group.join))
        self.join.setVisible(several)
        self._title.setVisible(not several)
        self._head.setVisible(several or groups > 1)

    def put_row(self, row: ClauseRow) -> None:
        self._column.insertWidget(len(self.rows) + 1, row)
        self.rows.append(row)

    def drop_row(self) -> None:
        row = self.rows.pop()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


class CriteriaBuilder(QWidget):
    """The criteria of one kind."""

    changed = Signal()
    values_wanted = Signal(str)
    """An attribute whose values are to be offered (`put_values`)."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind = kind
        self._criteria = edit.begun(Criteria())
        self._removed: list[edit.Removed] = []
        self._schema: Mapping[str, AttributeInfo] = {}
        self._schema_known = False
        self._attributes = PickModel()
        self._values: dict[str, tuple[PickModel, tuple[str, ...]]] = {}
        self._no_values = PickModel()
        self.cards: list[GroupCard] = []
        self._words: list[QLabel] = []
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(lambda: self._show())
        self._wanted = False
        """It was on the screen once: until then there are no rows, which take a while to make."""
        self._lay_out()
        self._bind_keys()

    def _lay_out(self) -> None:
        self.join = CalmCombo()
        for join, words in (
            (Join.ALL, self.tr("Every group must be met")),
            (Join.ANY, self.tr("One group is enough")),
        ):
            self.join.addItem(words, join)
        name_control(self.join, self.tr("How the groups are joined"))
        self.join.activated.connect(self._on_join)
        self.add = icon_button("add", self.tr("Add a group"))
        self.add.setProperty("look", "link")
        self.add.clicked.connect(lambda: self._edit(edit.add_group))
        self.undo = icon_button("undo", self.tr("Put back what was removed"))
        self.undo.setProperty("look", "link")
        self.undo.clicked.connect(self._on_undo)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, 6, 0)
        column.setSpacing(6)
        column.addWidget(self.join)
        column.addLayout(self._list)
        column.addLayout(foot)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("plain")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def _bind_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[Criteria, Place], Edited]], ...] = (
            ("Ctrl+Shift+Up", partial(_moved, -1)),
            ("Ctrl+Shift+Down", partial(_moved, +1)),
            ("Ctrl+D", edit.duplicate_clause),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda act=act: self._edit_here(act))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._wanted:
            self._wanted = True
            self._show()

    # -- what the page asks -----------------------------------------------------------------------

    @property
    def criteria(self) -> Criteria:
        return self._criteria

    def set_criteria(self, criteria: Criteria) -> None:
        self._criteria = edit.begun(criteria)
        self._removed.clear()
        self._show()

    def set_attributes(self, offered: Sequence[AttributeInfo], *, known: bool) -> None:
        """What can be chosen; `known` whether it is the directory's own schema."""
        self._schema = {info.name.lower(): info for info in offered}
        self._schema_known = known
        self._attributes = PickModel([self._pick(info) for info in offered])
        for row in self._rows():
            row.set_attributes(self._attributes, self._schema, known=known)

    def put_values(self, attribute: str, values: Sequence[Pick]) -> None:
        name = spelling(attribute)
        self._values[name] = (PickModel(values), tuple(pick.value for pick in values))
        for row in self._rows():
            if spelling(row.clause.attribute) == name:
                row.set_values(*self._values[name])

    def forget_values(self) -> None:
        """The directory was read again."""
        self._values.clear()
        for name in dict.fromkeys(spelling(row.clause.attribute) for row in self._rows()):
            if name:
                self.values_wanted.emit(name)

    def commit(self) -> None:
        """Takes over what was typed and not left yet."""
        for row in self._rows():
            row.commit()

    def rows(self) -> dict[str, ClauseRow]:
        """Each condition by its place, `0.1` for the second of the first group."""
        self._complete()
        return {
            f"{number}.{index}": row
            for number, card in enumerate(self.cards)
            for index, row in enumerate(card.rows)
        }

    def controls(self) -> list[QWidget]:
        """Everything that Tab stops at, in the order in which it is read."""
        found: list[QWidget] = [self.join]
        for card in self.cards:
            found += [card.join, card.more]
            for row in card.rows:
                found += [row.attribute, row.relation, row.value, row.more, row.remove]
            found.append(card.add)
        return [*found, self.add, self.undo]

    def first_control(self) -> QWidget:
        self._complete()
        return self.cards[0].rows[0].attribute

    # -- edits ------------------------------------------------------------------------------------

    def _edit(self, act: Callable[[Criteria], Edited]) -> None:
        """Does one operation, then goes to where the attention belongs."""
        self.commit()
        self._criteria, place = act(self._criteria)
        self._show()
        self._focus(place)
        self.changed.emit()

    def _edit_here(self, act: Callable[[Criteria, Place], Edited]) -> None:
        focus = QApplication.focusWidget()
        place = next(
            (place for place, row in self._placed() if focus and row.isAncestorOf(focus)), None
        )
        if place is not None and not (act is edit.duplicate_clause and self._full):
            self._edit(lambda criteria: act(criteria, place))

    def _remove(self, group: int, index: int | None) -> None:
        self.commit()
        self._removed.append(edit.taken(self._criteria, group, index))
        if index is None:
            self._edit(lambda criteria: edit.remove_group(criteria, group))
        else:
            self._edit(lambda criteria: edit.remove_clause(criteria, (group, index)))

    def _on_undo(self) -> None:
        removed = self._removed.pop()
        self._edit(lambda criteria: edit.put_back(criteria, removed))

    def _on_join(self) -> None:
        self._criteria = edit.with_join(self._criteria, Join(self.join.currentData()))
        self._show()
        self.changed.emit()

    def _on_group_join(self, card: GroupCard, join: Join) -> None:
        group = self.cards.index(card)
        self._criteria = edit.with_group_join(self._criteria, group, join)
        self.changed.emit()

    def _on_edited(self, row: ClauseRow) -> None:
        place = self._place_of(row)
        if place is not None:
            self._criteria = edit.with_clause(self._criteria, place, row.clause)
            self.changed.emit()

    # -- menus ------------------------------------------------------------------------------------

    def _clause_menu(self, row: ClauseRow) -> None:
        place = self._place_of(row)
        if place is None:
            return
        menu = QMenu(self)
        self._offer(menu, self.tr("Duplicate"), "Ctrl+D", edit.duplicate_clause, place, self._full)
        up, down = partial(_moved, -1), partial(_moved, +1)
        self._offer(menu, self.tr("Move up"), "Ctrl+Shift+Up", up, place)
        self._offer(menu, self.tr("Move down"), "Ctrl+Shift+Down", down, place)
        self._open(menu, row.more)

    def _group_menu(self, card: GroupCard) -> None:
        group = self.cards.index(card)
        place = (group, 0)
        menu = QMenu(self)

        def moved(step: int, criteria: Criteria, place: Place) -> Edited:
            return edit.move_group(criteria, place[0], step)

        def doubled(criteria: Criteria, place: Place) -> Edited:
            return edit.duplicate_group(criteria, place[0])

        full = edit.count(self._criteria) + len(card.rows) > edit.MOST_CLAUSES
        self._offer(menu, self.tr("Duplicate the group"), "", doubled, place, full)
        self._offer(menu, self.tr("Move the group up"), "", partial(moved, -1), place)
        self._offer(menu, self.tr("Move the group down"), "", partial(moved, +1), place)
        menu.addAction(self.tr("Remove the group")).triggered.connect(
            lambda: self._remove(group, None)
        )
        self._open(menu, card.more)

    def _offer(
        self,
        menu: QMenu,
        words: str,
        key: str,
        act: Callable[[Criteria, Place], Edited],
        place: Place,
        full: bool = False,
    ) -> None:
        action = menu.addAction(words)
        if key:
            action.setShortcut(QKeySequence(key))
        action.setEnabled(not full and act(self._criteria, place)[0] != self._criteria)
        action.triggered.connect(lambda: self._edit(lambda criteria: act(criteria, place)))

    def _open(self, menu: QMenu, button: QPushButton) -> None:
        """`popup`, not `exec`: a nested event loop kills what is under way."""
        menu.aboutToHide.connect(menu.deleteLater)
        corner = button.rect().bottomLeft()
        if self.isRightToLeft():
            corner = button.rect().bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(button.mapToGlobal(corner))

    # -- what is seen -----------------------------------------------------------------------------

    @property
    def _full(self) -> bool:
        return edit.count(self._criteria) >= edit.MOST_CLAUSES

    def _complete(self) -> None:
        """Every condition has its row now."""
        if not self._wanted or self._more.isActive():
            self._wanted = True
            self._more.stop()
            self._show(edit.count(self._criteria))

    def _show(self, room: int = AT_ONCE) -> None:
        """At most `room` new rows; the others follow in turns of their own, so that many
        conditions do not hold up the window."""
        if not self._wanted:
            return
        groups = self._criteria.groups
        while len(self.cards) < len(groups):
            self._put_card()
        while len(self.cards) > len(groups):
            self._drop_card()
        for number, (card, group) in enumerate(zip(self.cards, groups, strict=True), 1):
            card.show_group(group, number, len(groups))
            room = self._show_rows(card, group.clauses, room)
        self.join.setCurrentIndex(self.join.findData(self._criteria.join))
        self.join.setVisible(len(groups) > 1)
        every = self._criteria.join is Join.ALL
        for label in self._words:
            label.setText(self.tr("and") if every else self.tr("or"))
        hint = self.tr("There are %n conditions already.", "", edit.MOST_CLAUSES)
        for button in (self.add, *(card.add for card in self.cards)):
            button.setEnabled(not self._full)
            button.setToolTip(hint if self._full else "")
        self.undo.setVisible(bool(self._removed))
        in_order(self.controls())

    def _show_rows(self, card: GroupCard, clauses: Sequence[Clause], room: int) -> int:
        """What is left of the room."""
        while len(card.rows) < len(clauses) and room > 0:
            card.put_row(self._make_row())
            room -= 1
        while len(card.rows) > len(clauses):
            card.drop_row()
        if len(card.rows) < len(clauses):
            self._more.start()
        for number, (row, clause) in enumerate(zip(card.rows, clauses, strict=False), 1):
            row.show_clause(clause, number)
        return room

    def _put_card(self) -> None:
        if self.cards:
            word = secondary()
            word.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._words.append(word)
            self._list.addWidget(word)
        card = GroupCard()
        card.join_chosen.connect(partial(self._on_group_join, card))
        card.menu_wanted.connect(lambda: self._group_menu(card))
        card.add_wanted.connect(
            lambda: self._edit(lambda c: edit.add_clause(c, self.cards.index(card)))
        )
        self.cards.append(card)
        self._list.addWidget(card)

    def _drop_card(self) -> None:
        dropped: list[QWidget] = [self.cards.pop()]
        if self._words:
            dropped.append(self._words.pop())
        for widget in dropped:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _make_row(self) -> ClauseRow:
        row = ClauseRow()
        row.set_attributes(self._attributes, self._schema, known=self._schema_known)
        row.edited.connect(lambda: self._on_edited(row))
        row.attribute_chosen.connect(lambda name: self._on_attribute(row, name))
        row.menu_wanted.connect(lambda: self._clause_menu(row))
        row.remove_wanted.connect(lambda: self._on_remove(row))
        return row

    def _on_remove(self, row: ClauseRow) -> None:
        place = self._place_of(row)
        if place is not None:
            self._remove(*place)

    def _on_attribute(self, row: ClauseRow, attribute: str) -> None:
        name = spelling(attribute)
        if name in self._values:
            row.set_values(*self._values[name])
            return
        row.set_values(self._no_values, ())
        if name:
            self.values_wanted.emit(name)

    def _focus(self, place: Place) -> None:
        self._complete()
        row = self.cards[place[0]].rows[place[1]]
        clause = row.clause
        unfilled = clause.attribute and not clause.value and clause.relation not in edit.NO_VALUE
        (row.value if unfilled else row.attribute).setFocus()
        self._area.ensureWidgetVisible(row)

    def _rows(self) -> list[ClauseRow]:
        return [row for card in self.cards for row in card.rows]

    def _placed(self) -> list[tuple[Place, ClauseRow]]:
        return [
            ((number, index), row)
            for number, card in enumerate(self.cards)
            for index, row in enumerate(card.rows)
        ]

    def _place_of(self, row: ClauseRow) -> Place | None:
        return next((place for place, each in self._placed() if each is row), None)

    def _pick(self, info: AttributeInfo) -> Pick:
        code = f"attribute_{info.name.lower()}"
        called = text.sentence(code) if text.has_words(code) else ""
        indexed = self.tr("indexed") if info.indexed else ""
        facts = (called, text.sentence(f"syntax_{info.syntax}"), indexed)
        return Pick(info.name, " · ".join(fact for fact in facts if fact), called)


def _moved(step: int, criteria: Criteria, place: Place) -> Edited:
    return edit.move_clause(criteria, place, step)
