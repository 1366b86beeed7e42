"""Tables of a million rows: an array of ids is the order, a small cache holds what is looked at.

To sort or to search gives another array. Rows are read in blocks, the newest wish first, so that a
jump to the end does not wait for everything that was scrolled past.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Signal

from app.errors import AppError
from app.ui.background import Scope, in_background

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
BLOCK = 200
MOST_BLOCKS = 50
MOST_WISHES = 6
"""Blocks that may wait to be read; older ones have been scrolled past."""
ROOT = QModelIndex()


class BlockModel(QAbstractTableModel, Generic[Row]):
    """`columns` and `key` (a row's id) are what a table of its own adds, beside `data`."""

    columns = 1
    block_wanted = Signal(int, int)
    """(generation of the order, position of the block's first row)"""

    def __init__(self) -> None:
        super().__init__()
        self._ids: array[int] = array("q")
        self._blocks: OrderedDict[int, tuple[Row | None, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self.generation = 0

    def key(self, row: Row) -> int:
        raise NotImplementedError

    @property
    def ids(self) -> array[int]:
        return self._ids

    def show_ids(self, ids: array[int]) -> None:
        """Another order: rows are read when they are looked at."""
        self.beginResetModel()
        self.generation += 1
        self._ids = ids
        self._blocks.clear()
        self._asked.clear()
        self.endResetModel()

    def forget_rows(self) -> None:
        """The same order, with rows that are read again where they are looked at."""
        self.generation += 1
        self._asked.clear()
        self._blocks.clear()
        self._tell(0, len(self._ids))

    def put_block(self, generation: int, start: int, rows: Sequence[Row]) -> None:
        """Rows that were asked for; dropped when another order is shown meanwhile. Rows that are
        gone leave their places empty."""
        if generation != self.generation:
            return
        self._asked.discard(start)
        found = {self.key(row): row for row in rows}
        ids = self._ids[start : start + BLOCK]
        self._blocks[start] = tuple(found.get(row_id) for row_id in ids)
        while len(self._blocks) > MOST_BLOCKS:
            self._blocks.popitem(last=False)
        self._tell(start, start + len(ids))

    def give_up(self, generation: int, start: int) -> None:
        """A block that was asked for will not come; it is asked for again when looked at."""
        if generation == self.generation:
            self._asked.discard(start)

    def row_at(self, position: int) -> Row | None:
        """The row, or None while it is not read; then it is asked for."""
        start = position - position % BLOCK
        block = self._blocks.get(start)
        if block is None:
            if start not in self._asked and 0 <= position < len(self._ids):
                self._asked.add(start)
                self.block_wanted.emit(self.generation, start)
            return None
        self._blocks.move_to_end(start)
        place = position - start
        return block[place] if place < len(block) else None

    def is_read(self, position: int) -> bool:
        """Whether the row was read, be it that it is gone."""
        return position - position % BLOCK in self._blocks

    def read_rows(self, positions: Iterable[int]) -> list[Row]:
        """Those of these rows that have been read."""
        found = (self.row_at(position) for position in positions)
        return [row for row in found if row is not None]

    def _tell(self, start: int, end: int) -> None:
        if end > start:
            self.dataChanged.emit(self.index(start, 0), self.index(end - 1, self.columns - 1))

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return self.columns


class BlockLoader(Generic[Row]):
    """Reads the blocks that a model asks for, one at a time, the newest wish first."""

    def __init__(
        self,
        model: BlockModel[Row],
        scope: Scope,
        fetch: Callable[[Sequence[int]], Sequence[Row]],
        *,
        on_read: Callable[[], Any] = lambda: None,
        on_error: Callable[[AppError], Any] = lambda error: None,
    ) -> None:
        self._model = model
        self._scope = scope
        self._fetch = fetch
        self._on_read = on_read
        self._on_error = on_error
        self._wishes: list[tuple[int, int]] = []
        self._reading = False
        model.block_wanted.connect(self._wish)

    def _wish(self, generation: int, start: int) -> None:
        self._wishes.append((generation, start))
        while len(self._wishes) > MOST_WISHES:
            self._model.give_up(*self._wishes.pop(0))
        if not self._reading:
            self._reading = True
            self._scope.start(self._read())

    async def _read(self) -> None:
        try:
            while self._wishes:
                generation, start = self._wishes.pop()
                if generation != self._model.generation:
                    continue
                ids = self._model.ids[start : start + BLOCK]
                rows = await in_background(lambda ids=ids: self._fetch(ids))  # type: ignore[misc]
                self._model.put_block(generation, start, rows)
                self._on_read()
        except AppError as exc:
            self._wishes.clear()
            self._on_error(exc)
        finally:
            self._reading = False
