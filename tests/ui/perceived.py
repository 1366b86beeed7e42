"""What a window gives to whoever sees little or nothing of it: names in words, heads of columns, an
order that Tab goes in, a focus that is seen, and text that stands out. Colours are those that were
painted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

LEAST, STRONG = 4.5, 7.0
"""Contrast of text: WCAG 2.2, 1.4.3 and 1.4.6."""
LARGE_INSTEAD_OF = {LEAST: 3.0, STRONG: 4.5}
"""What is enough for text that is large."""
RING = 3.0
"""Contrast between a place with the focus and the same place without: 1.4.11."""
LARGE_PT, LARGE_BOLD_PT = 18.0, 14.0
TWO_LINES = 120
"""Pixels."""
LAST_ON_PURPOSE = {"Close the details"}
"""Whoever is through with what is above it closes it."""
MOST_CELLS = 60
"""Of one list that are looked at: the same delegate paints the rest."""


def controls(root: QWidget) -> list[QWidget]:
    """What Tab can reach, now."""
    return [
        widget for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and not widget.isWindow()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        and widget.window() is root
    ]  # fmt: skip


# -- names ------------------------------------------------------------------------------------


def nameless(root: QWidget) -> list[str]:
    """What a reader has no words for: controls without a name, or with that of their class."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root or not _is_used(widget):
            continue
        name = _name_of(widget)
        if not name.strip() or name == type(widget).__name__:
            found.append(f"{_where(widget)} has the name {name!r}")
    return found


def _is_used(widget: QWidget) -> bool:
    kinds = QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit | QAbstractSpinBox
    kinds = kinds | QAbstractItemView | QProgressBar | QTabBar
    if isinstance(widget, QHeaderView) or isinstance(widget.parentWidget(), QAbstractSpinBox):
        return False
    if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox):
        return False  # the box is named
    if isinstance(widget, QAbstractButton) and type(widget).__name__ == "QTableCornerButton":
        return False
    scrolls = isinstance(widget.parentWidget(), QTabBar)
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return not scrolls and (isinstance(widget, kinds) or (reached and widget.isEnabled()))


def _name_of(widget: QWidget) -> str:
    item = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):  # its name is what is chosen: AT-SPI knows it by its label
        labels = item.relations(QAccessible.RelationFlag.Label)
        return " ".join(label.text(QAccessible.Text.Name) for label, _ in labels)
    return str(item.text(QAccessible.Text.Name))


def _where(widget: QWidget) -> str:
    names = [type(widget).__name__]
    while (parent := widget.parentWidget()) is not None and len(names) < 4:
        names.append(parent.objectName() or type(parent).__name__)
        widget = parent
    return " in ".join(names)


def headless(root: QWidget) -> list[str]:
    """Columns of tables whose cells a reader could only say without what they are."""
    found = []
    for view in root.findChildren(QAbstractItemView):
        if not view.isVisible() or not isinstance(view, QTableView | QTreeView):
            continue
        model = view.model()
        across = Qt.Orientation.Horizontal
        for column in range(model.columnCount() if model is not None else 0):
            if view.isColumnHidden(column) or model.columnCount() == 1:
                continue
            said = model.headerData(column, across, Qt.ItemDataRole.AccessibleTextRole)
            said = said or model.headerData(column, across, Qt.ItemDataRole.DisplayRole)
            if not str(said or "").strip() or str(said) == str(column + 1):
                found.append(f"column {column} of {view.accessibleName()!r} {_where(view)}")
    return found


# -- order ------------------------------------------------------------------------------------


def out_of_order(root: QWidget) -> list[str]:
    """Steps of Tab that go against the reading: up in the same column, or back in the same row."""
    found = []
    for chain in _chains(root):
        for before, after in pairwise(chain):
            if not _belong_together(before, after) and _goes_back(root, before, after):
                one, other = _place(before, root).getRect(), _place(after, root).getRect()
                found.append(f"from {_said(before)} {one} to {_said(after)} {other}")
    return found


def _chains(root: QWidget) -> list[list[QWidget]]:
    """What Tab goes through in each part of the window, from where it comes into the part."""
    known = set(controls(root))
    ring: list[QWidget] = []
    widget = root
    while True:
        if widget in known:
            ring.append(widget)
        widget = widget.nextInFocusChain()
        if widget is root:
            break
    if not ring:
        return []
    areas = [_area(each, root) for each in ring]
    first = next((at for at in range(len(ring)) if areas[at] is not areas[at - 1]), None)
    if first is None:  # one part, and a ring has no beginning: the top of it
        first = min(range(len(ring)), key=lambda at: _place(ring[at], root).top())
    parts: dict[QWidget, list[QWidget]] = {}
    for at in range(len(ring)):
        turned = (first + at) % len(ring)
        parts.setdefault(areas[turned], []).append(ring[turned])
    return list(parts.values())


def _belong_together(one: QWidget, other: QWidget) -> bool:
    """In one line, which a narrow window has broken into two; or the end of something."""
    if _name_of(other) in LAST_ON_PURPOSE:
        return True
    parent, also = one.parentWidget(), other.parentWidget()
    near = also is not None and parent in (also, also.parentWidget())
    return near and parent is not None and parent.height() <= TWO_LINES


def _goes_back(root: QWidget, before: QWidget, after: QWidget) -> bool:
    one, other = _place(before, root), _place(after, root)
    same_column = other.left() <= one.right() and one.left() <= other.right()
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    same_row = shared > min(one.height(), other.height()) // 2
    mirrored = root.layoutDirection() is Qt.LayoutDirection.RightToLeft
    back = other.left() > one.right() if mirrored else other.right() < one.left()
    return (same_column and other.bottom() < one.top()) or (same_row and back)


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())


def _area(widget: QWidget, root: QWidget) -> QWidget:
    """The part of the window that it is in."""
    while (parent := widget.parentWidget()) is not None and widget is not root:
        if widget.objectName() in ("header", "footer", "steps", "navigation"):
            return widget
        widget = parent
    return root


def _said(widget: QWidget) -> str:
    return f"{type(widget).__name__} {_name_of(widget)!r}"


# -- colours ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Painted:
    """A window as it was painted."""

    image: QImage

    @classmethod
    def of(cls, root: QWidget) -> Painted:
        return cls(root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))

    def colours(self, rect: QRect) -> Counter[int]:
        rect = rect.intersected(self.image.rect())
        counted: Counter[int] = Counter()
        for line in self.lines(rect):
            counted.update(line)
        return counted

    def lines(self, rect: QRect) -> Iterator[memoryview]:
        rect = rect.intersected(self.image.rect())
        width = self.image.bytesPerLine() // 4
        pixels = memoryview(self.image.constBits()).cast("I")
        for y in range(rect.top(), rect.bottom() + 1):
            yield pixels[y * width + rect.left() : y * width + rect.right() + 1]


def contrast(one: int, other: int) -> float:
    """Between two colours, 0xAARRGGBB: 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: int) -> float:
    parts = [(colour >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def faint(root: QWidget, *, least: float = LEAST) -> list[str]:
    """Texts that stand out less from what is behind them than they must."""
    painted = Painted.of(root)
    found = []
    for widget, rect, words, font in _texts(root):
        if rect.width() < 4 or rect.height() < 4:
            continue
        large = _is_large(font)
        needed = LARGE_INSTEAD_OF[least] if large else least
        counted = painted.colours(rect)
        if len(counted) < 2:
            continue
        ground = counted.most_common(1)[0][0]
        best = max(contrast(ground, colour) for colour in counted)
        if best < needed:
            found.append(f"{words[:40]!r} in {_where(widget)}: {best:.2f} of {needed}")
    return found


def _is_large(font: QFont) -> bool:
    least = LARGE_BOLD_PT if font.weight() >= QFont.Weight.DemiBold else LARGE_PT
    return font.pointSizeF() >= least


def _texts(root: QWidget) -> Iterator[tuple[QWidget, QRect, str, QFont]]:
    """(widget, where in the window, words, font) of what is written and can be read."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.window() is not root:
            continue
        if isinstance(widget, QAbstractItemView):
            yield from _cells(widget, root)
        elif words := _words_of(widget):
            seen = widget.visibleRegion().boundingRect()
            if not seen.isEmpty():
                where = QRect(widget.mapTo(root, seen.topLeft()), seen.size())
                yield widget, where.adjusted(3, 3, -3, -3), words, widget.font()


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text().strip()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _cells(view: QAbstractItemView, root: QWidget) -> Iterator[tuple[QWidget, QRect, str, QFont]]:
    model, room = view.model(), view.viewport().rect()
    if model is None or isinstance(view, QHeaderView):
        return
    seen = 0
    open_ = [QModelIndex()]
    while open_ and seen < MOST_CELLS:
        above = open_.pop()
        for row in range(min(model.rowCount(above), MOST_CELLS)):
            for column in range(_columns(view, above)):
                index = model.index(row, column, above)
                rect = view.visualRect(index)
                words = str(model.data(index, Qt.ItemDataRole.DisplayRole) or "")
                if (
                    not room.contains(rect.center())
                    or rect.bottom() > room.bottom()
                    or (not words.strip())
                ):
                    continue
                if not model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                    continue
                seen += 1
                inside = rect.intersected(room).adjusted(2, 2, -2, -2)
                place = QRect(view.viewport().mapTo(root, inside.topLeft()), inside.size())
                yield view, place, words, view.font()
            child = model.index(row, 0, above)
            if isinstance(view, QTreeView) and view.isExpanded(child):
                open_.append(child)


def _columns(view: QAbstractItemView, above: QModelIndex) -> int:
    """A list has one, and does not let its model be asked."""
    return view.model().columnCount(above) if isinstance(view, QTableView | QTreeView) else 1


# -- the focus --------------------------------------------------------------------------------


def unseen_focus(root: QWidget, *, known: set[tuple[str, str]] | None = None) -> list[str]:
    """Controls at which nobody sees that they have the focus; one of each kind that is not
    `known`, which these are added to."""
    known = set() if known is None else known
    found: list[str] = []
    root.activateWindow()
    if QApplication.activeWindow() is not root:  # behind a dialog nothing has the focus
        return found
    for widget in controls(root):
        kind = (type(widget).__name__, str(widget.property("look") or widget.objectName()))
        if kind in known or widget.visibleRegion().isEmpty():
            continue
        known.add(kind)
        _park_focus(root, widget)
        without = Painted.of(root)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        rect = _place(widget, root).adjusted(-3, -3, 3, 3)
        changed = _changed(without, Painted.of(root), rect)
        if changed < min(rect.width(), rect.height()):
            found.append(f"{_said(widget)} {kind}: {changed} pixels change")
    return found


def _park_focus(root: QWidget, other_than: QWidget) -> None:
    """Somewhere else: a spin box that merely loses it is painted as if it had it (Qt 6.11)."""
    other = next((each for each in controls(root) if each is not other_than), None)
    if other is None:
        other_than.clearFocus()
    else:
        other.setFocus()
    QApplication.processEvents()


def _changed(before: Painted, after: Painted, rect: QRect) -> int:
    """Pixels that the focus makes plainly different."""
    count = 0
    for one, other in zip(before.lines(rect), after.lines(rect), strict=True):
        if one != other:
            pairs = zip(one, other, strict=True)
            count += sum(a != b and contrast(a, b) >= RING for a, b in pairs)
    return count
