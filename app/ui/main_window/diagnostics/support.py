"""A support file: what it will hold is shown, line by line, before it is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Stopped
from app.findings import CheckResult, SupportPart
from app.services import Diagnosis
from app.sync.model import Progress
from app.ui.background import Scope, in_background
from app.ui.main_window.diagnostics.lines import LineList, Lines
from app.ui.theme import code_font, icons
from app.ui.widgets.buttons import primary_button
from app.ui.widgets.fields import clearable, mark, name_control, secondary, set_hint
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.save_dialog import ask_where
from app.ui.widgets.side_by_side import SideBySide

NAME, SIZE, TAKEN = range(3)
KINDS = ("secret", "person", "host", "unit", "address", "text")


@dataclass(frozen=True, slots=True)
class Shown:
    part: SupportPart
    lines: Lines


class SupportDialog(QDialog):
    """Builds the parts in the background; what is ticked and shown is what is written."""

    saved = Signal(str)
    """The path of the file that was written."""
    crashed = Signal(object)

    def __init__(
        self, diagnosis: Diagnosis, rows: Sequence[CheckResult], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._diagnosis, self._rows = diagnosis, rows
        self._scope = Scope(self._on_failure)
        self._building: Scope | None = None
        self.shown: list[Shown] = []
        self._untick: set[str] = set()
        """Names of what a person does not want in it, also when it is put together anew."""
        self._busy = False
        self.setWindowTitle(self.tr("Save a support file"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumSize(720, 460)
        self.resize(900, 600)
        self._lay_out()
        self.build()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        lead = secondary(
            self.tr(
                "Exactly what you see here is written, and nothing is sent. Secrets are taken "
                "out; people have other names."
            )
        )
        self.bar = MessageBar()
        self.keep_hosts = QCheckBox(self.tr("Leave &host names and the names of units readable"))
        self.keep_hosts.toggled.connect(lambda _: self.build())
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        name_control(self.progress, self.tr("Progress"))
        self.taken = secondary()
        splitter = SideBySide()
        splitter.addWidget(self._make_files())
        splitter.addWidget(self._make_preview())
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        for widget in (lead, self.bar, self.keep_hosts, self.progress):
            column.addWidget(widget)
        column.addWidget(splitter, 1)
        column.addWidget(self.taken)
        column.addLayout(self._make_buttons())
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(self.search.setFocus)
        again = QShortcut(QKeySequence(QKeySequence.StandardKey.FindNext), self)
        again.activated.connect(self._on_find)

    def _make_files(self) -> QTreeWidget:
        self.files = files = QTreeWidget()
        files.setRootIsDecorated(False)
        files.setUniformRowHeights(True)
        files.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        files.setHeaderLabels([self.tr("File"), self.tr("Size"), self.tr("Taken out")])
        files.setMinimumWidth(260)
        header = files.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        name_control(files, self.tr("Files of the support file"))
        files.currentItemChanged.connect(lambda *_: self._show_part())
        files.itemChanged.connect(self._on_ticked)
        return files

    def _make_preview(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.search = QLineEdit()
        set_hint(self.search, self.tr("Search in this file"))
        clearable(self.search)
        mark(self.search, icons.icon("search"))
        name_control(self.search, self.tr("Search in this file"))
        self.search.returnPressed.connect(self._on_find)
        self.found = QPushButton(self.tr("&Next"))
        self.found.setAutoDefault(False)
        self.found.clicked.connect(self._on_find)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.found)
        self.preview = LineList()
        name_control(self.preview, self.tr("Content of the file"))
        column.addLayout(row)
        column.addWidget(self.preview, 1)
        return side

    def _make_buttons(self) -> QHBoxLayout:
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.save = primary_button("save", self.tr("&Save…"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._on_save)
        self.away = QPushButton(self.tr("&Cancel"))
        self.away.setAutoDefault(False)
        self.away.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.status, 1)
        row.addWidget(self.save)
        row.addWidget(self.away)
        return row

    # -- putting it together ----------------------------------------------------------------------

    def build(self) -> None:
        """Anew; what was under way is stopped."""
        if self._building is not None:
            self._building.end()
        self._building = building = Scope(self._on_failure)
        self.shown = []
        self.bar.clear()
        self.files.clear()
        self.preview.show_lines(Lines())
        self.taken.setText(self.tr("Putting it together…"))
        self.progress.setRange(0, 0)
        self.progress.show()
        self._set_busy(busy=True)
        building.start(self._build(building))

    async def _build(self, building: Scope) -> None:
        stop = building.stop_event()
        relay = building.relay(self._on_progress)
        keep_hosts = self.keep_hosts.isChecked()

        def work() -> list[Shown]:
            parts = self._diagnosis.parts(stop, relay, self._rows, keep_hosts)
            return [Shown(part, Lines.of(part.text)) for part in parts]

        self.shown = await in_background(work, stop=stop)
        self.progress.hide()
        self._set_busy(busy=False)
        self._show_files()

    def _on_progress(self, steps: list[Progress]) -> None:
        self.progress.setRange(0, steps[-1].total or 0)
        self.progress.setValue(steps[-1].done)

    def _show_files(self) -> None:
        with QSignalBlocker(self.files):
            for shown in self.shown:
                part = shown.part
                item = QTreeWidgetItem(self.files, [part.name, self._size(part), self._sum(part)])
                item.setFont(NAME, code_font(9))
                item.setToolTip(NAME, part.name)
                item.setToolTip(TAKEN, self._taken(part.redacted))
                on = part.name not in self._untick
                item.setCheckState(NAME, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
                item.setTextAlignment(SIZE, end)
                item.setTextAlignment(TAKEN, end)
        if (first := self.files.topLevelItem(0)) is not None:
            self.files.setCurrentItem(first)
        self._show_sum()
        self.files.setFocus()

    def _size(self, part: SupportPart) -> str:
        return QLocale().formattedDataSize(len(part.text.encode("utf-8", "replace")), 0)

    def _sum(self, part: SupportPart) -> str:
        return QLocale().toString(sum(part.redacted.values()))

    @property
    def ticked(self) -> list[SupportPart]:
        """What will be written."""
        return [each.part for each in self.shown if each.part.name not in self._untick]

    def _on_ticked(self, item: QTreeWidgetItem) -> None:
        name = item.text(NAME)
        if item.checkState(NAME) is Qt.CheckState.Checked:
            self._untick.discard(name)
        else:
            self._untick.add(name)
        self._show_sum()

    def _show_sum(self) -> None:
        counts: Counter[str] = Counter()
        for part in self.ticked:
            counts.update(part.redacted)
        self.taken.setText(self._taken(counts))
        self.status.setText(self.tr("%n files", "", len(self.ticked)))
        self.save.setEnabled(bool(self.ticked) and not self._busy)

    def _taken(self, counts: Counter[str] | object) -> str:
        found = dict(counts) if isinstance(counts, dict) else {}
        said = [
            f"{text.sentence(f'redacted_{kind}')}: {QLocale().toString(found[kind])}"
            for kind in KINDS
            if found.get(kind)
        ]
        if not said:
            return self.tr("Nothing had to be taken out.")
        return self.tr("Taken out or renamed – {list}").format(list="; ".join(said))

    # -- looking through it -----------------------------------------------------------------------

    def _current(self) -> Shown | None:
        item = self.files.currentItem()
        at = self.files.indexOfTopLevelItem(item) if item is not None else -1
        return self.shown[at] if 0 <= at < len(self.shown) else None

    def _show_part(self) -> None:
        shown = self._current()
        self.preview.show_lines(shown.lines if shown is not None else Lines())

    def _on_find(self) -> None:
        wanted = self.search.text()
        shown = self._current()
        if wanted and shown is not None and shown.lines:
            self._scope.start(self._find(shown.lines, wanted))

    async def _find(self, lines: Lines, wanted: str) -> None:
        start = self.preview.currentIndex().row()
        found = await in_background(lambda: lines.find(wanted, start))
        if self.preview.lines is not lines:
            return
        if found is None:
            self.status.setText(self.tr("“{text}” is not in this file.").format(text=wanted))
        else:
            self.preview.look_at(found, wanted)
            self.status.setText(self.tr("Line %n", "", lines.numbers[found] + 1))

    # -- keeping it -------------------------------------------------------------------------------

    def _on_save(self) -> None:
        when = QDateTime.currentDateTime().toString("yyyyMMdd-HHmm")
        ask_where(
            self,
            self.tr("Save a support file"),
            lambda path: self._scope.start(self.keep(path)),
            name=f"identity-connect-support-{when}.zip",
            kinds=self.tr("Archive (*.zip)"),
        )

    async def keep(self, path: Path) -> None:
        """Writes what is ticked, as it is shown."""
        parts = self.ticked
        self.bar.clear()
        self._set_busy(busy=True)
        try:
            await in_background(lambda: self._diagnosis.keep(path, parts))
        finally:
            self._set_busy(busy=False)
        self.saved.emit(str(path))
        self.accept()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.save.setEnabled(not busy and bool(self.ticked))

    def _on_failure(self, error: BaseException) -> None:
        self.progress.hide()
        if isinstance(error, Stopped):
            return
        if isinstance(error, AppError):
            self.bar.show_failure(error)
        else:
            self.crashed.emit(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.stop()
        super().done(result)

    def stop(self) -> None:
        """Ends what is under way."""
        if self._building is not None:
            self._building.end()
        self._scope.end()
