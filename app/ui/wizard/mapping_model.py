"""The grid of fields: its model, its painter and the editor that is opened on demand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app import text
from app.setup.field_mapping import ANCHOR_SOURCE, SEVERAL, Row, Status
from app.sync.mapping import Transform
from app.sync.survey import MappedField
from app.ui.field_names import (
    attribute_label,
    field_name,
    named,
    status_word,
    transform_word,
)
from app.ui.theme import code_font, icons, tokens
from app.ui.widgets.attribute_edit import AttributeChoices, AttributeEdit
from app.ui.widgets.fields import name_control
from app.ui.widgets.values import in_its_direction

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
FIELD, SOURCE, RESULT, FILLED, STATUS = range(5)
ROW = Qt.ItemDataRole.UserRole
ROW_HEIGHT, HEADER_HEIGHT = 36, 28
NARROW = 520
"""Where the result and the share do not fit: whoever edits a row sees its result beside it."""
LOOKS = {
    Status.FIXED: ("lock", "secondary"),
    Status.MAPPED: ("ok", "success"),
    Status.UNMAPPED: ("default", "secondary"),
    Status.SUGGESTED: ("info", "accent"),
    Status.REQUIRED: ("failed", "danger"),
    Status.WRONG: ("failed", "danger"),
    Status.LEFT_OUT: ("warning", "warning"),
    Status.UNREAD: ("refresh", "accent"),
    Status.UNKNOWN: ("warning", "warning"),
    Status.NOTED: ("info", "accent"),
}


class MappingModel(QAbstractTableModel):
    """The rows that are shown, and what they make of the sample."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._results: Mapping[str, MappedField] = {}
        self._anchor = ""
        self.sample = ""
        """The name of whom the results are for, or empty."""
        self.locked = False

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Takes over rows; an open editor stays when they are the same fields as before."""
        same = [r.target for r in rows] == [r.target for r in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = tuple(rows)
        if not same:
            self.endResetModel()
        elif rows:
            self._repaint()

    def show_results(self, results: Mapping[str, MappedField], *, sample: str, anchor: str) -> None:
        self._results, self.sample, self._anchor = results, sample, anchor
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, RESULT, RESULT)
        if self._rows:
            self._repaint()

    def _repaint(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, STATUS))

    def row_at(self, row: int) -> Row | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def number_of(self, target: str) -> int:
        """The row of a field, or -1."""
        return next((i for i, row in enumerate(self._rows) if row.target == target), -1)

    def result_of(self, target: str) -> MappedField | None:
        return self._results.get(target)

    # -- Qt's questions -----------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._heading(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _heading(self, section: int) -> str:
        return (
            self.tr("Field"),
            self.tr("Comes from"),
            self.sample or self.tr("Sample"),
            self.tr("Filled"),
            self.tr("Status"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._shown(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, index.column())
        if role == Qt.ItemDataRole.EditRole and index.column() == SOURCE:
            return row.map.sources[0] if row.map and row.map.sources else ""
        return None

    def _shown(self, row: Row, column: int) -> str:
        if column == FIELD:
            return field_name(row.target)
        if column == SOURCE:
            return source_words(row) or self.tr("Not mapped")
        if column == RESULT:
            return self.result_words(row)
        if column == FILLED:
            return filled_words(row)
        return status_word(row)

    def result_words(self, row: Row) -> str:
        """What the sample gets, or why not; empty where the row makes nothing."""
        if row.fixed:
            return self._anchor
        found = self._results.get(row.target)
        if found is None or row.map is None:
            return ""
        if found.error is not None:
            return text.message(named(found.error)).problem
        return found.value

    def _tip(self, row: Row, column: int) -> str:
        if column == FIELD:
            return row.target
        if column == SOURCE:
            return source_tip(row)
        if column == STATUS:
            if row.errors:
                return text.message(named(row.errors[0])).problem
            if row.status is Status.UNKNOWN:
                return text.sentence("attribute_unknown", {"attribute": row.unknown[0]})
            return status_word(row)
        return self._shown(row, column)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row_at(index.row())
        if index.column() == SOURCE and row is not None and is_simple(row) and not self.locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


def is_simple(row: Row) -> bool:
    """Whether one attribute says it all, so that it can be edited in place."""
    if row.fixed:
        return False
    if row.map is None:
        return True
    several = row.map.transform in SEVERAL or row.map.transform is Transform.CONSTANT
    return not several and len(row.map.sources) < 2


def source_parts(row: Row) -> tuple[str, str]:
    """How the field is made: the transform's words, and what it is applied to."""
    if row.fixed:
        return "", ANCHOR_SOURCE
    if row.map is None:
        return "", ""
    sources = text.listed(row.map.sources)
    if row.map.transform is Transform.NONE:
        return "", sources
    constant = row.map.transform is Transform.CONSTANT
    given = "".join(row.map.arguments[:1]) if constant else sources
    return f"{transform_word(row.map.transform)}: ", given


def source_words(row: Row) -> str:
    return "".join(source_parts(row))


def source_tip(row: Row) -> str:
    """The attributes by what people call them, and why they are suggested."""
    if row.fixed:
        return attribute_label(ANCHOR_SOURCE)
    lines = []
    for name in row.map.sources if row.map else ():
        label = attribute_label(name)
        lines.append(f"{name}: {label}" if label else name)
    if row.suggestion is not None and (row.is_suggested or row.map is None):
        lines.append(text.sentence(row.suggestion.reason))
    return "\n".join(lines)


def filled_words(row: Row) -> str:
    """The share of everybody in scope who has a value; never rounded to none or to all."""
    if row.fixed:
        return "100 %"
    fill = row.fill
    if fill is None or row.map is None or not fill.total:
        return "" if row.map is None else "–"
    if fill.filled in (0, fill.total):
        return "0 %" if not fill.filled else "100 %"
    return f"{min(99, max(1, round(100 * fill.filled / fill.total)))} %"


class MappingTable(QTableView):
    """Arrows move, Enter and F2 edit, Delete unmaps."""

    source_chosen = Signal(str, str)
    """(field, attribute; empty to unmap), from the editor in place."""
    details_wanted = Signal(str, bool)
    """(field, a custom attribute is to be typed)"""
    remove_wanted = Signal()

    def __init__(self, model: MappingModel, choices: AttributeChoices) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self._delegate = MappingDelegate(self, choices)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(HEADER_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(84)
        name_control(self, self.tr("Fields"))
        self.doubleClicked.connect(lambda index: self.edit_row(index.row()))

    def finish_editing(self) -> None:
        """Takes over what stands in the editor in place, if one is open."""
        self._delegate.finish()

    def current_row(self) -> Row | None:
        return self._model.row_at(self.currentIndex().row())

    def go_to(self, target: str) -> bool:
        """Makes a field the current row; False when it is not shown."""
        number = self._model.number_of(target)
        if number < 0:
            return False
        self.setCurrentIndex(self._model.index(number, SOURCE))
        self.scrollTo(self.currentIndex())
        return True

    def edit_row(self, number: int) -> None:
        """Opens the editor in place where one attribute is enough, otherwise asks for details."""
        row = self._model.row_at(number)
        if row is None or self._model.locked:
            return
        index = self._model.index(number, SOURCE)
        if is_simple(row):
            self.finish_editing()  # of another row: there is one editor
            self.setCurrentIndex(index)
            if self.state() is not QAbstractItemView.State.EditingState:
                self.edit(index)
        else:
            self.details_wanted.emit(row.target, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_row(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Space:
            if (row := self.current_row()) is not None:
                self.details_wanted.emit(row.target, False)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.column() == SOURCE:
            self.edit_row(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """The status and the share as wide as their words, the rest in proportion."""
        wide = self.viewport().width()
        narrow = wide < NARROW
        self.setColumnHidden(RESULT, narrow)
        self.setColumnHidden(FILLED, narrow)
        metrics = self.fontMetrics()
        words = [status_word(r) for r in self._model._rows] or [""]
        status = max(metrics.horizontalAdvance(w) for w in words) + 40
        status = min(max(status, 88), wide * (40 if narrow else 33) // 100)
        heading = str(self._model.headerData(FILLED, Qt.Orientation.Horizontal))
        filled = max(metrics.horizontalAdvance("100 %"), metrics.horizontalAdvance(heading)) + 20
        filled = min(filled, wide // 6)
        rest = wide - status - (0 if narrow else filled)
        shares = (52, 48) if narrow else (32, 38)
        self.setColumnWidth(STATUS, status)
        self.setColumnWidth(FILLED, filled)
        self.setColumnWidth(FIELD, rest * shares[0] // 100)
        self.setColumnWidth(SOURCE, rest * shares[1] // 100)
        used = self.columnWidth(FIELD) + self.columnWidth(SOURCE)
        self.setColumnWidth(RESULT, rest - used)
        if narrow:
            self.setColumnWidth(SOURCE, rest - self.columnWidth(FIELD))


class MappingDelegate(QStyledItemDelegate):
    """Paints the combo of each row; the editor exists while a row is edited, and only then."""

    def __init__(self, table: MappingTable, choices: AttributeChoices) -> None:
        super().__init__(table)
        self._table = table
        self._choices = choices
        self._editor: AttributeEdit | None = None

    # -- painting -----------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROW)
        assert isinstance(row, Row)
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == FIELD:
            self._paint_field(painter, option, row)
        elif index.column() == SOURCE:
            self._paint_source(painter, option, row)
        elif index.column() == STATUS:
            self._paint_status(painter, option, row)
        else:
            self._paint_value(painter, option, index, row)
        painter.restore()

    def _paint_field(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        rect = option.rect.adjusted(8, 1, -4, -2)
        half = rect.height() // 2
        top = QRect(rect.left(), rect.top(), rect.width(), half + 1)
        below = QRect(rect.left(), rect.top() + half, rect.width(), half)
        label, target = field_name(row.target), row.target
        if row.field.required and not row.fixed:
            target = self.tr("{field} · required").format(field=target)
        self._line(painter, option, top, label, option.font, _on_row(option, tokens().text))
        quiet = _on_row(option, tokens().secondary)
        self._line(painter, option, below, target, code_font(8), quiet)

    def _paint_source(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        box = option.rect.adjusted(4, 4, -4, -4)
        if not row.fixed:
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            wrong = bool(row.errors)
            painter.setPen(QPen(QColor(tokens().danger if wrong else tokens().border), 1))
            plain = not hovered or _has_system_colours()
            painter.setBrush(QColor(tokens().surface if plain else tokens().hover))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 5, 5)
            arrow = QRect(box.right() - 20, box.center().y() - 7, 14, 14)
            painter.drawPixmap(
                QStyle.visualRect(option.direction, box, arrow),
                icons.pixmap("chevron-down", 14, tokens().secondary),
            )
        inside = QStyle.visualRect(option.direction, box, box.adjusted(8, 0, -24, 0))
        if row.map is None and not row.fixed:
            words = self.tr("Choose an attribute")
            if row.suggestion is not None:
                words = text.listed(row.suggestion.map.sources) + "?"
            self._line(painter, option, inside, words, option.font, tokens().secondary)
            return
        prefix, given = source_parts(row)
        if prefix:
            used = option.fontMetrics.horizontalAdvance(prefix)
            used = min(used, inside.width() * 6 // 10)
            first = QRect(inside.left(), inside.top(), used, inside.height())
            first = QStyle.visualRect(option.direction, inside, first)
            self._line(painter, option, first, prefix, option.font, tokens().secondary)
            rest = inside.adjusted(used + 2, 0, 0, 0)
            inside = QStyle.visualRect(option.direction, inside, rest)
        constant = row.map is not None and row.map.transform is Transform.CONSTANT
        font = option.font if constant else code_font(option.font.pointSizeF() - 1)
        colour = _on_row(option, tokens().secondary) if row.fixed else tokens().text
        self._line(painter, option, inside, given, font, colour)

    def _paint_status(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        shape, colour = LOOKS[row.status]
        rect = option.rect.adjusted(8, 0, -4, 0)
        place = QRect(rect.left(), rect.center().y() - 8, 16, 16)
        painter.drawPixmap(
            QStyle.visualRect(option.direction, rect, place),
            icons.pixmap(shape, 16, _on_row(option, getattr(tokens(), colour))),
        )
        words = QStyle.visualRect(option.direction, rect, rect.adjusted(22, 0, 0, 0))
        quiet = row.status in (Status.FIXED, Status.UNMAPPED)
        shown = tokens().secondary if quiet else tokens().text
        self._line(painter, option, words, status_word(row), option.font, _on_row(option, shown))

    def _paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: Row
    ) -> None:
        rect = option.rect.adjusted(8, 0, -4, 0)
        words = str(index.data() or "")
        colour = tokens().text
        if index.column() == RESULT:
            model = index.model()
            assert isinstance(model, MappingModel)
            found = model.result_of(row.target)
            if not row.fixed and found is not None and found.error is not None:
                colour = tokens().danger
            elif not words and row.map is not None and found is not None:
                words, colour = self.tr("(empty)"), tokens().secondary
            words = in_its_direction(words)
        font = code_font(8) if row.fixed and index.column() == RESULT else option.font
        if row.fixed:
            colour = tokens().secondary
        self._line(painter, option, rect, words, font, _on_row(option, colour))

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        words: str,
        font: QFont,
        colour: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(
            " ".join(words.split("\n")), Qt.TextElideMode.ElideRight, rect.width()
        )
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = int(QStyle.visualAlignment(option.direction, align)) | Qt.TextFlag.TextSingleLine
        if font.fixedPitch() or font.styleHint() is QFont.StyleHint.Monospace:
            flags |= Qt.TextFlag.TextForceLeftToRight  # names of attributes, in every language
        painter.drawText(rect, flags, shown)

    # -- the editor in place ----------------------------------------------------------------------

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        row = index.data(ROW)
        assert isinstance(row, Row)
        edit = AttributeEdit(self._choices)
        edit.setParent(parent)
        self._editor = edit
        name_control(edit, self.tr("Attribute for {field}").format(field=field_name(row.target)))
        edit.taken.connect(lambda _: self._finish(edit))
        edit.extra_chosen.connect(lambda number: self._leave_for(edit, row.target, number))
        QTimer.singleShot(0, edit, lambda: edit.open_list() if edit.hasFocus() else None)
        return edit

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        self._editor = None
        super().destroyEditor(editor, index)

    def finish(self) -> None:
        if self._editor is not None:
            self._finish(self._editor)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        editor.setGeometry(option.rect.adjusted(4, 2, -4, -2))

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        assert isinstance(editor, AttributeEdit)
        if not editor.isModified():
            editor.set_name(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        row = index.data(ROW)
        assert isinstance(editor, AttributeEdit)
        assert isinstance(row, Row)
        if editor.text().strip() != str(index.data(Qt.ItemDataRole.EditRole) or ""):
            self._table.source_chosen.emit(row.target, editor.text())

    def _finish(self, edit: AttributeEdit) -> None:
        self.commitData.emit(edit)
        self.closeEditor.emit(edit, QAbstractItemDelegate.EndEditHint.NoHint)

    def _leave_for(self, edit: AttributeEdit, target: str, number: int) -> None:
        """Another way to make this field was chosen: beside the grid, where there is room."""
        hint = QAbstractItemDelegate.EndEditHint.RevertModelCache
        self.closeEditor.emit(edit, hint)
        custom = number == 0
        QTimer.singleShot(0, self._table, lambda: self._table.details_wanted.emit(target, custom))


def _has_system_colours() -> bool:
    """In a contrast theme of the system a chosen row has the strong colour, not a faint one."""
    return tokens().selection == tokens().accent


def _on_row(option: QStyleOptionViewItem, colour: str) -> str:
    """What can be read on the row as it is painted."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    return tokens().on_accent if chosen and _has_system_colours() else colour
