"""The limits: what passes without asking, in today's numbers, and how to change it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError
from app.setup import limits as limiting
from app.setup.limits import MOST, Meaning
from app.sync.guard import COUNTED_KINDS, Limit, Limits
from app.sync.survey import RuleNumbers
from app.ui.theme import strong_font
from app.ui.widgets.fields import inset, relook, secondary

NARROWEST = 76
"""Of a number: the widest that is possible would make the card wider than its list."""


class LimitsCard(QFrame):
    """Closed it says what passes; open it has the numbers to change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._limits = Limits()
        self._numbers: RuleNumbers | None = None
        self._boxes: dict[str, tuple[_Count, _Share, _Count]] = {}
        self._meanings: dict[str, QLabel] = {}
        self._problems: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        heading = QLabel(self.tr("More than on an ordinary day waits for a person"))
        heading.setFont(strong_font())
        heading.setWordWrap(True)
        column.addWidget(heading)
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        column.addWidget(self._summary)
        column.addWidget(self._make_editor())
        self.toggle = QPushButton(self.tr("Change the &limits…"))
        self.toggle.clicked.connect(self.open)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._editor.hide()

    # -- layout -------------------------------------------------------------------------------

    def _make_editor(self) -> QWidget:
        self._editor = QWidget()
        grid = QGridLayout(self._editor)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        heads = (self.tr("At least"), self.tr("Per cent"), self.tr("Never above"))
        for column, head in enumerate(heads):
            grid.addWidget(secondary(head), 0, column)
            grid.setColumnStretch(column, 1)
        row = 1
        for kind in COUNTED_KINDS:
            name = QLabel(text.sentence(f"action_{kind}"))
            name.setFont(strong_font())
            grid.addWidget(name, row, 0, 1, 3)
            boxes = (_Count(), _Share(), _Count())
            widgets: tuple[_Count | _Share, ...] = boxes
            for column, (box, head) in enumerate(zip(widgets, heads, strict=True)):
                box.setAccessibleName(f"{name.text()}, {head}")
                box.valueChanged.connect(self._on_changed)
                grid.addWidget(box, row + 1, column)
            self._boxes[kind] = boxes
            self._meanings[kind] = secondary()
            grid.addWidget(self._meanings[kind], row + 2, 0, 1, 3)
            self._problems[kind] = _problem()
            grid.addWidget(self._problems[kind], row + 3, 0, 1, 3)
            row += 4
        return self._with_shrink(grid, row)

    def _with_shrink(self, grid: QGridLayout, row: int) -> QWidget:
        name = QLabel(self.tr("Everything waits when the directory shrank by"))
        name.setFont(strong_font())
        name.setWordWrap(True)
        grid.addWidget(name, row, 0, 1, 3)
        self._shrink = _Share()
        self._shrink.setAccessibleName(name.text())
        self._shrink.valueChanged.connect(self._on_changed)
        grid.addWidget(self._shrink, row + 1, 0)
        said = secondary(self.tr("An emptied unit or a lost right looks like everybody leaving."))
        grid.addWidget(said, row + 2, 0, 1, 3)
        self._problems["shrink"] = _problem()
        grid.addWidget(self._problems["shrink"], row + 3, 0, 1, 3)
        return self._editor

    # -- what a page asks -----------------------------------------------------------------------

    @property
    def limits(self) -> Limits:
        made = {}
        for kind, (floor, share, ceiling) in self._boxes.items():
            old: Limit = getattr(self._limits, kind)
            made[kind] = Limit(
                floor.kept(old.floor), share.kept(old.percent), ceiling.kept(old.ceiling)
            )
        shrink = self._shrink.kept(self._limits.shrink_percent)
        return replace(self._limits, **made, shrink_percent=shrink)

    def show_limits(self, limits: Limits) -> None:
        self._limits = limits
        for kind, (floor, share, ceiling) in self._boxes.items():
            limit: Limit = getattr(limits, kind)
            floor.show_value(limit.floor)
            share.show_value(limit.percent)
            ceiling.show_value(limit.ceiling)
        self._shrink.show_value(limits.shrink_percent)
        self._show()

    def show_numbers(self, numbers: RuleNumbers | None) -> None:
        self._numbers = numbers
        self._show()

    def open(self) -> None:
        self._editor.show()
        self._summary.hide()
        self.toggle.hide()
        self._boxes[COUNTED_KINDS[0]][0].setFocus()

    @property
    def first_control(self) -> QWidget:
        """Of the numbers, once they are open."""
        return self._boxes[COUNTED_KINDS[0]][0]

    def focus_kind(self, kind: str) -> None:
        self.open()
        (self._boxes[kind][0] if kind in self._boxes else self._shrink).setFocus()

    def show_problem(self, kind: str, error: AppError | None) -> None:
        said = text.message(error) if error is not None else None
        label = self._problems[kind]
        label.setText(" ".join(part for part in (said.problem, said.fix) if part) if said else "")
        label.setVisible(said is not None)
        boxes: tuple[QAbstractSpinBox, ...] = self._boxes.get(kind, (self._shrink,))
        for box in boxes:
            relook(box, "invalid", said is not None)

    # -- the picture ----------------------------------------------------------------------------

    def _on_changed(self) -> None:
        for kind in self._problems:
            self.show_problem(kind, None)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        found = limiting.meanings(self.limits, self._numbers)
        lines = [self._sentence(meaning) for meaning in found]
        self._summary.setText("\n".join(lines))
        for meaning, line in zip(found, lines, strict=True):
            label = self._meanings[meaning.kind]
            label.setText(line)
            relook(label, "look", "caution" if meaning.asks_never else "secondary")

    def _sentence(self, meaning: Meaning) -> str:
        number = QLocale().toString(meaning.allowed)
        if meaning.total is None:
            said = {
                "disable": self.tr("Up to {number} may be disabled without asking."),
                "delete": self.tr("Up to {number} may be deleted without asking."),
                "remove_member": self.tr("Up to {number} may be taken out of groups."),
                "rename": self.tr("Up to {number} may get another user name."),
            }[meaning.kind]
            return said.format(number=number)
        if meaning.asks_never:
            said = {
                "disable": self.tr("All {total} may be disabled without asking."),
                "delete": self.tr("All {total} may be deleted without asking."),
                "rename": self.tr("All {total} may get another user name."),
            }[meaning.kind]
        else:
            said = {
                "disable": self.tr("Up to {number} of {total} may be disabled without asking."),
                "delete": self.tr("Up to {number} of {total} may be deleted without asking."),
                "rename": self.tr("Up to {number} of {total} may get another user name."),
            }[meaning.kind]
        return said.format(number=number, total=QLocale().toString(meaning.total))


class _Count(QSpinBox):
    """A number in a list that scrolls does not change under the wheel."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, MOST)
        self.setGroupSeparatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(NARROWEST)
        inset(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def show_value(self, value: int) -> None:
        with QSignalBlocker(self):
            self.setValue(min(max(value, 0), MOST))

    def kept(self, before: int) -> int:
        """The value; one that cannot be shown stays as it is until a person changes it."""
        return before if self.value() == min(max(before, 0), MOST) else self.value()


class _Share(QDoubleSpinBox):
    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, 100)
        self.setDecimals(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(NARROWEST)
        inset(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def show_value(self, value: float) -> None:
        with QSignalBlocker(self):
            self.setValue(value)

    def kept(self, before: float) -> float:
        """As of `_Count`: 2.25 is shown as 2.3, and stays 2.25."""
        return before if abs(self.value() - before) < 0.0501 else self.value()


def _problem() -> QLabel:
    label = secondary()
    label.setProperty("look", "danger")
    label.hide()
    return label
