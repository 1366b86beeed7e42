"""One condition: field, relationship, value, and what is wrong with it beneath.

On one line where there is room, otherwise on two. The field counts when it is chosen or left,
not at each key: half a name would be asked of the whole directory. The value counts at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app import text
from app.findings import AttributeInfo
from app.setup import criteria_edit as edit
from app.sync.criteria import Clause, Relation, problem
from app.ui.widgets.buttons import small_button
from app.ui.widgets.fields import relook
from app.ui.widgets.named_combo import NamedCombo
from app.ui.widgets.pick_combo import PickCombo, PickModel

ONE_LINE = 470
"""From this width (pixels) on there is room for field, relationship and value side by side."""


class CalmCombo(NamedCombo):
    """A choice that the wheel does not change while the list behind it is scrolled."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ClauseRow(QWidget):
    edited = Signal()
    attribute_chosen = Signal(str)
    menu_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._clause = edit.BLANK
        self._schema: Mapping[str, AttributeInfo] = {}
        self._schema_known = False
        self._values: tuple[str, ...] = ()
        self._one_line: bool | None = None
        self._make()
        self._arrange(one_line=False)

    def _make(self) -> None:
        self.attribute = PickCombo(technical=True)
        self.attribute.committed.connect(self._on_attribute)
        self.relation = CalmCombo()
        self.relation.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.relation.setMinimumContentsLength(7)
        self.relation.activated.connect(self._on_relation)
        self.value = PickCombo()
        self.value.edited.connect(self._on_value)
        self.value.committed.connect(self._on_value_left)
        for combo in (self.attribute, self.relation, self.value):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more = small_button("more", self.tr("Move or duplicate this condition"))
        self.more.clicked.connect(self.menu_wanted)
        self.remove = small_button("close", self.tr("Remove this condition"))
        self.remove.clicked.connect(self.remove_wanted)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.more)
        row.addWidget(self.remove)
        self._below = QLabel()
        self._below.setWordWrap(True)
        self._below.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)

    def _arrange(self, *, one_line: bool) -> None:
        if one_line == self._one_line:
            return
        self._one_line = one_line
        grid = self._grid
        for widget in (self.attribute, self.relation, self.value, self._buttons, self._below):
            grid.removeWidget(widget)
        if one_line:
            for column, widget in enumerate((self.attribute, self.relation, self.value)):
                grid.addWidget(widget, 0, column)
            grid.addWidget(self._buttons, 0, 3)
            stretches = (5, 4, 5, 0)
        else:
            grid.addWidget(self.attribute, 0, 0, 1, 3)
            grid.addWidget(self._buttons, 0, 3)
            grid.addWidget(self.relation, 1, 0)
            grid.addWidget(self.value, 1, 1, 1, 3)
            stretches = (7, 2, 1, 0)
        for column, stretch in enumerate(stretches):
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self._below, 2, 0, 1, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(one_line=event.size().width() >= ONE_LINE)

    # -- state ----------------------------------------------------------------------------------

    @property
    def clause(self) -> Clause:
        """What stands here, as it was meant."""
        return self._clause

    def show_clause(self, clause: Clause, number: int) -> None:
        """`number` is told to assistive technology; it counts from 1 within the group."""
        names = (
            (self.attribute, self.tr("Field of condition {number}")),
            (self.relation, self.tr("Relationship of condition {number}")),
            (self.value, self.tr("Value of condition {number}")),
        )
        for control, name in names:
            control.setAccessibleName(name.format(number=number))
        if clause != self._clause or not self.relation.count():
            other = clause.attribute != self._clause.attribute
            self._clause = clause
            self.attribute.set_text(clause.attribute)
            self.value.set_text(clause.value)
            self._offer_relations(clause.relation)
            self._show_state()
            if other:
                self.attribute_chosen.emit(clause.attribute)
        self.set_problem("")

    def set_attributes(
        self, model: PickModel, schema: Mapping[str, AttributeInfo], *, known: bool
    ) -> None:
        """`schema` is by lower-case name; `known` whether it is the directory's own."""
        self._schema, self._schema_known = schema, known
        self.attribute.set_picks(model)
        self._offer_relations(self._clause.relation)
        self._show_state()

    def set_values(self, model: PickModel, values: tuple[str, ...]) -> None:
        """What the directory holds in this field."""
        self._values = values
        self.value.set_picks(model)

    def commit(self) -> None:
        """Takes over what was typed and not left yet."""
        self._on_attribute()
        self._on_value_left()

    # -- problems -------------------------------------------------------------------------------

    @property
    def control(self) -> QWidget:
        """The control to go to: the one that something is wrong with."""
        error = problem(self._clause)
        wrong_value = error is not None and error.code.startswith("criteria_value")
        return self.value if wrong_value else self.attribute

    def set_problem(self, words: str) -> None:
        """Shows what is wrong; empty shows what is to be known about the field."""
        said = words or self._remark()
        self._below.setText(said)
        self._below.setVisible(bool(said))
        relook(self._below, "look", "danger" if words else "warning")
        for control in (self.attribute, self.value):
            control.set_invalid(bool(words) and control is self.control)
            control.setAccessibleDescription(said if control is self.control else "")

    def _remark(self) -> str:
        name = self._clause.attribute
        if not name or not self._schema_known or name.lower() in self._schema:
            return ""
        return self.tr("The directory has no attribute of this name, so it is empty for everybody.")

    # -- edits ----------------------------------------------------------------------------------

    @property
    def _syntax(self) -> str:
        return edit.syntax_of(self._clause.attribute, self._schema)

    def _on_attribute(self) -> None:
        name = edit.tidy_attribute(self.attribute.text, self._schema)
        self.attribute.set_text(name)
        if name == self._clause.attribute:
            return
        self._values = ()
        offered = edit.relations(edit.syntax_of(name, self._schema))
        relation = self._clause.relation if self._clause.relation in offered else offered[0]
        self._clause = replace(self._clause, attribute=name, relation=relation)
        self._offer_relations(relation)
        self._show_state()
        self.set_problem("")
        self.edited.emit()
        self.attribute_chosen.emit(name)

    def _on_relation(self) -> None:
        self._take(replace(self._clause, relation=Relation(self.relation.currentData())))
        self._show_state()

    def _on_value(self) -> None:
        self._take(replace(self._clause, value=self._tidied()))

    def _on_value_left(self) -> None:
        self._on_value()
        self.value.set_text(self._clause.value)

    def _tidied(self) -> str:
        return edit.tidy_value(self.value.text, syntax=self._syntax, known=self._values)

    def _take(self, clause: Clause) -> None:
        if clause != self._clause:
            self._clause = clause
            self.set_problem("")
            self.edited.emit()

    # -- what is seen ---------------------------------------------------------------------------

    def _offer_relations(self, chosen: Relation) -> None:
        """Those that make sense for the field, and the one that stands there already."""
        offered = edit.relations(self._syntax)
        if chosen not in offered:
            offered = (*offered, chosen)
        if [self.relation.itemData(i) for i in range(self.relation.count())] != list(offered):
            self.relation.clear()
            for relation in offered:
                self.relation.addItem(text.sentence(f"relation_{relation}"), relation)
        self.relation.setCurrentIndex(self.relation.findData(chosen))

    def _show_state(self) -> None:
        self.value.setVisible(self._clause.relation not in edit.NO_VALUE)
        self.value.set_technical(self._syntax in ("dn", "number", "time", "boolean"))
