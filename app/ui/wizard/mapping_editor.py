"""Editing how one field is made: attributes, a transform with what it asks for, the result."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError
from app.setup.field_mapping import (
    ARGUMENTS,
    SEVERAL,
    Row,
    Schema,
    Typed,
    attribute_note,
)
from app.sync.mapping import Transform
from app.sync.model import Kind
from app.ui.field_names import argument_name, field_name, named, transform_name
from app.ui.theme import code_font, strong_font
from app.ui.widgets.attribute_edit import AttributeChoices, AttributeEdit
from app.ui.widgets.buttons import small_button
from app.ui.widgets.choice import Choice
from app.ui.widgets.fields import Field, relook, secondary

DEBOUNCE_MS = 400
MOST_RESULT = 120
EMPTINESS = frozenset(
    {"mapping_constant_empty", "mapping_replace_empty", "mapping_source_missing"}
    | {"mapping_required_missing"}
)
"""What is not said of a field before a person has been there."""
AT_ARGUMENT = {
    "mapping_constant_empty": "value",
    "mapping_constant_unique": "value",
    "mapping_constant_long": "value",
    "mapping_constant_character": "value",
    "mapping_replace_empty": "old",
    "mapping_argument_count": "value",
}
_LONG_WORD = re.compile(r"\S{16}")


class _Source(QWidget):
    """One attribute, with its place among several."""

    def __init__(self, choices: AttributeChoices, placeholder: str) -> None:
        super().__init__()
        self.edit = AttributeEdit(choices, placeholder=placeholder)
        self.up = small_button("chevron-up", self.tr("Earlier"))
        self.down = small_button("chevron-down", self.tr("Later"))
        self.remove = small_button("close", self.tr("Take this attribute out"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.edit, 1)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)

    def set_place(self, number: int, count: int, *, several: bool) -> None:
        for button in (self.up, self.down, self.remove):
            button.setVisible(several)
        self.up.setEnabled(number > 0)
        self.down.setEnabled(number < count - 1)
        self.remove.setEnabled(count > 1)


class RowEditor(QFrame):
    """The row of one field. What is typed is told after a pause, a choice at once."""

    edited = Signal(object, str)
    """(`FieldMap` or None, what belongs together for undo)"""
    closed = Signal()
    suggestion_wanted = Signal()
    rebuilt = Signal()
    """Lines came or went."""

    def __init__(self, choices: AttributeChoices) -> None:
        super().__init__()
        self._choices = choices
        self._row: Row | None = None
        self._kind = Kind.USER
        self._schema: Schema = {}
        self._typed = Typed("")
        self._texts: dict[str, str] = {}
        self._sources: list[_Source] = []
        self._arguments: dict[str, Field] = {}
        self._touched: set[str] = set()
        self._strict = False
        self._loading = False
        self._merge = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DEBOUNCE_MS)
        self._later.timeout.connect(self.flush)
        self.setProperty("look", "card")
        self._lay_out()

    # -- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 8, 1, 8)
        outer.setSpacing(6)
        outer.addLayout(self._heading())
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(8)
        self._about = secondary()
        column.addWidget(self._about)
        self._form = QWidget()
        column.addWidget(self._form)
        column.addWidget(self._suggestion_part())
        column.addStretch(1)
        self._lay_out_form(self._form)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("content")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._result_part())

    def _heading(self) -> QHBoxLayout:
        self._name = QLabel()
        self._name.setFont(strong_font())
        self._name.setWordWrap(True)
        self._target = QLabel()
        self._target.setFont(code_font(8.5))
        self._target.setProperty("look", "secondary")
        self._target.setWordWrap(True)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._target)
        self.close_button = small_button("close", self.tr("Close the details"))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 0)
        row.addLayout(names, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _lay_out_form(self, form: QWidget) -> None:
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.transform = Choice()
        for transform in Transform:
            self.transform.addItem(transform_name(transform), transform)
        self.transform.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.transform.setMinimumContentsLength(8)
        self.transform.activated.connect(self._on_transform)
        self._sources_part = QWidget()
        sources = QVBoxLayout(self._sources_part)
        sources.setContentsMargins(0, 0, 0, 0)
        sources.setSpacing(4)
        self._sources_label = QLabel()
        self._sources_label.setWordWrap(True)
        self._source_rows = QVBoxLayout()
        self._source_rows.setSpacing(4)
        self._source_note = secondary()
        self._source_note.setTextFormat(Qt.TextFormat.PlainText)
        self.add = QPushButton(self.tr("Add an attribu&te"))
        self.add.setProperty("look", "link")
        self.add.clicked.connect(self._on_add)
        sources.addWidget(self._sources_label)
        sources.addLayout(self._source_rows)
        sources.addWidget(self._source_note)
        sources.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._sources_part)
        column.addWidget(Field(self.tr("&How it is made"), self.transform))
        self._argument_rows = QVBoxLayout()
        self._argument_rows.setSpacing(8)
        column.addLayout(self._argument_rows)

    def _result_part(self) -> QWidget:
        """Beneath what scrolls: it is seen while anything is edited."""
        self._result_label = secondary()
        self._result = QLabel()
        self._result.setWordWrap(True)
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result_box = QWidget()
        column = QVBoxLayout(self._result_box)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(0)
        column.addWidget(self._result_label)
        column.addWidget(self._result)
        return self._result_box

    def _suggestion_part(self) -> QWidget:
        self._reason = secondary()
        self._suggested = QLabel()
        self._suggested.setFont(code_font(9))
        self._suggested.setWordWrap(True)
        self._suggested.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.use = QPushButton(self.tr("Use the suggest&ion"))
        self.use.setProperty("look", "link")
        self.use.clicked.connect(self.suggestion_wanted)
        self._suggestion = QWidget()
        column = QVBoxLayout(self._suggestion)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._reason)
        column.addWidget(self._suggested)
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeading)
        return self._suggestion

    def controls(self) -> list[QWidget]:
        """In the order in which Tab goes through them."""
        sources = [w for s in self._sources for w in (s.edit, s.up, s.down, s.remove)]
        arguments = [field.control for field in self._arguments.values()]
        return [*sources, self.add, self.transform, *arguments, self.use, self.close_button]

    # -- what the page hands over ---------------------------------------------------------------

    @property
    def target(self) -> str:
        return self._typed.target

    def show_row(self, row: Row, kind: Kind, schema: Schema, *, strict: bool = False) -> None:
        """Shows a row. What is being typed for the same row stays as it is."""
        other = row.target != self._typed.target or kind is not self._kind
        if other and self._later.isActive():
            self.flush()
        self._kind, self._schema = kind, schema
        if other:
            self._touched.clear()
            self._strict = False
        self._strict = self._strict or strict
        self._row = row
        if other or (not self._later.isActive() and row.map != self._typed.row(schema)):
            self._load(row)
        self._show_about(row)
        self._show_problems()
        self._show_suggestion(row)

    def show_result(self, words: str, *, sample: str, failed: bool, mapped: bool) -> None:
        """What the row makes of the sample, or why not."""
        shown = bool(sample) and mapped
        self._result_label.setText(self.tr("Result for {name}").format(name=_breakable(sample)))
        self._result_box.setVisible(shown)
        cut = words if len(words) <= MOST_RESULT else words[: MOST_RESULT - 1] + "…"
        self._result.setText(_breakable(cut) or self.tr("(empty)"))
        relook(self._result, "look", "danger" if failed else "" if words else "secondary")

    def focus_first(self, *, custom: bool = False) -> None:
        """The first control to use; with `custom` an empty line for an attribute's name."""
        if custom and self._sources:
            edit = self._sources[-1].edit
            edit.selectAll()
            edit.setFocus()
        elif self._typed.transform is Transform.CONSTANT and self._arguments:
            self._arguments["value"].control.setFocus()
        elif self._sources and self._form.isVisible():
            self._sources[0].edit.setFocus()
        else:
            self.close_button.setFocus()

    def flush(self) -> None:
        """Tells at once what was typed."""
        if self._later.isActive():
            self._later.stop()
        if self._row is not None and not self._row.fixed:
            self._read()
            row = self._typed.row(self._schema)
            if row != self._row.map:
                self.edited.emit(row, f"{self._kind}/{self.target}/{self._merge}")
            self._show_problems()

    # -- loading ----------------------------------------------------------------------------------

    def _load(self, row: Row) -> None:
        self._later.stop()
        self._typed = Typed.of(row.target, row.map)
        self._texts = dict(self._typed.arguments or {})
        self._name.setText(field_name(row.target))
        self._target.setText(row.target)
        self._target.setVisible(row.target != self._name.text())
        self._form.setVisible(not row.fixed)
        self.transform.setCurrentIndex(self.transform.findData(self._typed.transform))
        self._build()

    def _build(self) -> None:
        """The lines that this transform asks for."""
        self._loading = True
        several = self._typed.transform in SEVERAL
        constant = self._typed.transform is Transform.CONSTANT
        kept = self._typed.sources if several else self._typed.sources[:1]
        self._set_source_lines(kept or ("",), several=several)
        self._sources_part.setVisible(not constant)
        self.add.setVisible(several)
        label = self.tr("Attributes, in this order") if several else self.tr("Attribute")
        self._sources_label.setText(label)
        for source in self._sources:
            source.edit.setAccessibleName(label)
        self._set_argument_lines(ARGUMENTS.get(self._typed.transform, ()))
        self._loading = False
        self.rebuilt.emit()

    def _set_source_lines(self, names: tuple[str, ...], *, several: bool) -> None:
        while len(self._sources) > len(names):
            _discard(self._sources.pop())
        while len(self._sources) < len(names):
            self._sources.append(self._make_source())
        for number, (source, name) in enumerate(zip(self._sources, names, strict=True)):
            if source.edit.text() != name:
                source.edit.set_name(name)
            source.set_place(number, len(names), several=several)

    def _make_source(self) -> _Source:
        source = _Source(self._choices, self.tr("Attribute name"))
        source.edit.textEdited.connect(lambda _: self._on_typed(source))
        source.edit.taken.connect(lambda _: self._on_taken(source))
        source.edit.extra_chosen.connect(lambda _: source.edit.setFocus())
        source.edit.editingFinished.connect(lambda: self._on_left(source))
        source.up.clicked.connect(lambda: self._move(source, -1))
        source.down.clicked.connect(lambda: self._move(source, +1))
        source.remove.clicked.connect(lambda: self._take_out(source))
        self._source_rows.addWidget(source)
        return source

    def _set_argument_lines(self, names: tuple[str, ...]) -> None:
        if tuple(self._arguments) != names:
            for field in self._arguments.values():
                _discard(field)
            self._arguments = {name: self._make_argument(name) for name in names}
        for name, field in self._arguments.items():
            control = field.control
            assert isinstance(control, QLineEdit)
            if control.text() != self._typed.argument(name):
                control.setText(self._typed.argument(name))

    def _make_argument(self, name: str) -> Field:
        edit = QLineEdit()
        edit.textEdited.connect(partial(self._on_argument, name))
        edit.editingFinished.connect(partial(self._on_argument_left, name))
        field = Field(argument_name(name), edit)
        self._argument_rows.addWidget(field)
        return field

    # -- edits ------------------------------------------------------------------------------------

    def _read(self) -> None:
        """Takes over what stands in the lines; what another transform asked for stays known."""
        several = self._typed.transform in SEVERAL
        shown = tuple(source.edit.text() for source in self._sources)
        rest = () if several else self._typed.sources[1:]
        if self._typed.transform is not Transform.CONSTANT:
            kept = (*shown, *rest)
            self._typed = replace(self._typed, sources=kept if any(kept) else ())
        for name, field in self._arguments.items():
            control = field.control
            assert isinstance(control, QLineEdit)
            self._texts[name] = control.text()
        self._typed = replace(self._typed, arguments=dict(self._texts))

    def _on_typed(self, source: _Source) -> None:
        self._merge = f"source{self._sources.index(source)}"
        self._later.start()
        self._show_note()

    def _on_taken(self, source: _Source) -> None:
        self._merge = ""
        self._touched.add("sources")
        self.flush()
        source.edit.setFocus()

    def _on_left(self, source: _Source) -> None:
        if source in self._sources and not self._loading and source.edit.isModified():
            source.edit.setModified(False)
            self._touched.add("sources")
            self.flush()

    def _on_argument(self, name: str, _: str) -> None:
        self._merge = name
        self._later.start()

    def _on_argument_left(self, name: str) -> None:
        if not self._loading and name in self._arguments:
            self._touched.add(name)
            self.flush()

    def _on_transform(self) -> None:
        self._read()
        chosen = Transform(self.transform.currentData())
        if chosen is self._typed.transform:
            return
        self._typed = replace(self._typed, transform=chosen)
        self._build()
        self._merge = ""
        self._tell()

    def _on_add(self) -> None:
        self._read()
        names = self._typed.sources or ("",)
        self._typed = replace(self._typed, sources=(*names, ""))
        self._build()
        self._sources[-1].edit.setFocus()

    def _move(self, source: _Source, by: int) -> None:
        self._read()
        names = list(self._typed.sources)
        here = self._sources.index(source)
        if not 0 <= here + by < len(names):
            return
        names[here], names[here + by] = names[here + by], names[here]
        self._typed = replace(self._typed, sources=tuple(names))
        self._build()
        moved = self._sources[here + by]
        button = moved.up if by < 0 else moved.down
        (button if button.isEnabled() else moved.edit).setFocus()
        self._merge = ""
        self._tell()

    def _take_out(self, source: _Source) -> None:
        self._read()
        here = self._sources.index(source)
        names = self._typed.sources[:here] + self._typed.sources[here + 1 :]
        self._typed = replace(self._typed, sources=names)
        self._build()
        self._sources[min(here, len(self._sources) - 1)].edit.setFocus()
        self._merge = ""
        self._tell()

    def _tell(self) -> None:
        row = self._typed.row(self._schema)
        if self._row is not None and row != self._row.map:
            self.edited.emit(row, "")
        self._show_problems()

    # -- what is said ---------------------------------------------------------------------------

    def _show_about(self, row: Row) -> None:
        if row.fixed:
            self._about.setText(
                self.tr(
                    "The objectGUID links each object of Active Directory to its account. It "
                    "never changes, whatever is renamed or moved, and so nobody is created twice "
                    "or taken for somebody else. That is why this row is fixed."
                )
            )
            self._about.show()
            return
        facts = []
        if row.field.required:
            facts.append(self.tr("Required."))
        if row.field.unique:
            facts.append(self.tr("Must differ for everybody."))
        if row.field.max_length:
            facts.append(self.tr("At most %n characters.", "", row.field.max_length))
        self._about.setText(" ".join(facts))
        self._about.setVisible(bool(facts))

    def _show_problems(self) -> None:
        """The errors of the row, each at its line; what is only empty after somebody was there."""
        at: dict[str, str] = {}
        for error in self._row.errors if self._row else ():
            place = self._place_of(error)
            if error.code in EMPTINESS and not (self._strict or place in self._touched):
                continue
            said = text.message(named(error))
            at.setdefault(place, " ".join(part for part in (said.problem, said.fix) if part))
        for name, field in self._arguments.items():
            field.set_problem(_breakable(at.get(name, "")))
        wrong = at.get("sources", "")
        for source in self._sources:
            relook(source.edit, "invalid", bool(wrong))
            source.edit.setAccessibleDescription(wrong)
        if wrong:
            self._say_of_sources(wrong, "danger")
        else:
            self._show_note()

    def _place_of(self, error: AppError) -> str:
        if error.code == "mapping_argument_number":
            value = error.params.get("value")
            names = [n for n in self._arguments if self._typed.argument(n).strip() == value]
            return next(iter(names), "start")
        place = AT_ARGUMENT.get(error.code, "sources")
        return place if place in self._arguments or place == "sources" else "sources"

    def _show_note(self) -> None:
        """What the schema says of the attributes: of several the first that warns."""
        notes = [
            note
            for source in self._sources
            if (note := attribute_note(source.edit.text(), self._kind, self._schema))
        ]
        note = next((n for n in notes if n.warns), notes[0] if len(notes) == 1 else None)
        words = text.sentence(note.code, note.params) if note else ""
        self._say_of_sources(words, "warning" if note and note.warns else "secondary")

    def _say_of_sources(self, words: str, look: str) -> None:
        self._source_note.setText(_breakable(words))
        self._source_note.setVisible(bool(words))
        relook(self._source_note, "look", look)

    def _show_suggestion(self, row: Row) -> None:
        suggestion = row.suggestion
        self._suggestion.setVisible(suggestion is not None)
        if suggestion is None:
            return
        self._reason.setText(text.sentence(suggestion.reason))
        self._suggested.setText(text.listed(suggestion.map.sources))
        self._suggested.setVisible(not row.is_suggested)
        self.use.setVisible(not row.is_suggested)


def _discard(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def _breakable(words: str) -> str:
    """Long words may break anywhere, so that a line never grows wider than its place."""
    return _LONG_WORD.sub(lambda found: found.group() + "\u200b", words)
