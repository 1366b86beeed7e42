"""A time zone, found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QCompleter

from app.setup import clean, zones
from app.setup.zones import Zone
from app.ui.widgets.fields import name_control
from app.ui.widgets.named_combo import NamedCombo

_MOST_TYPED = 80


class ZoneBox(NamedCombo):
    """`zone` is an IANA name, "" for this machine's own, or what was typed and is none."""

    zone_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setMaxVisibleItems(14)
        self._zones: Sequence[Zone] = ()
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        line = self.lineEdit()
        assert line is not None
        line.setMaxLength(_MOST_TYPED)
        name_control(line, self.tr("Time zone"))
        line.editingFinished.connect(self._on_typed)
        self.activated.connect(lambda _: self.zone_changed.emit())
        self.offer((), "")

    @property
    def zone(self) -> str:
        index = self.findText(self.currentText())
        if index >= 0:
            return str(self.itemData(index))
        return zones.meant(clean.line(self.currentText()), self._zones)

    def offer(self, found: Sequence[Zone], chosen: str) -> None:
        """The zones to choose from; the chosen one is offered in any case."""
        self._zones = found
        own = bytes(QTimeZone.systemTimeZoneId().data()).decode(errors="replace")
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("This computer's: {zone}").format(zone=own), "")
            for zone in found:
                self.addItem(f"{zone.name.replace('_', ' ')} ({zone.offset})", zone.name)
            self.choose(chosen)

    def choose(self, name: str) -> None:
        if self.findData(name) < 0:
            self.addItem(name, name)
        self.setCurrentIndex(self.findData(name))
        self._show_beginning()

    def _show_beginning(self) -> None:
        """A name that is longer than the field is read from its beginning."""
        line = self.lineEdit()
        if line is not None and not line.hasFocus():
            line.setCursorPosition(0)

    def _on_typed(self) -> None:
        """What is meant takes the place of what was typed, where that is clear."""
        meant = self.zone
        index = self.findData(meant)
        if index >= 0:
            self.setCurrentIndex(index)
        self._show_beginning()
        self.zone_changed.emit()
