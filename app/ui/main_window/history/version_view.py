"""One version of the settings: what was changed with it, and the way back to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableWidget, QVBoxLayout, QWidget

from app.profile import Profile
from app.profile_history import SettingChange, SettingsVersion
from app.setting_words import setting_name, setting_value
from app.ui.main_window.history.change_view import before_and_after, show_rows
from app.ui.main_window.history.words import PastWords
from app.ui.theme import strong_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import name_control, secondary


class VersionView(QWidget):
    restore_wanted = Signal(int)
    """The number of a version: what would it change? Answered by `show_difference`."""
    agreed = Signal(object)
    """The `Profile` that a person wants to go on with."""

    def __init__(self) -> None:
        super().__init__()
        self.words = PastWords(self)
        self.version: SettingsVersion | None = None
        self._profile: Profile | None = None
        self.units: Mapping[str, str] = {}
        """Names of units by GUID, as far as the settings know them."""
        self._title = QLabel()
        self._title.setFont(strong_font())
        self._who = secondary()
        self._heading = QLabel()
        self._notes = secondary()
        self.whole = secondary()
        """What the chosen row says, where its cells have no room for it."""
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._title, self._who, self._heading, self._notes, self.whole):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label in (self._title, self._who, self._heading):
            column.addWidget(label)
        column.addWidget(self._make_table(), 1)
        column.addWidget(self.whole)
        column.addWidget(self._notes)
        column.addLayout(self._make_buttons())
        column.addStretch(0)  # takes the room of a table that is hidden

    def _make_table(self) -> QTableWidget:
        self.table = before_and_after(self.tr("Setting"), self.tr("Before"), self.tr("After"))
        name_control(self.table, self.tr("Settings before and after"))
        self.table.currentCellChanged.connect(lambda *_: self._show_whole())
        return self.table

    def _make_buttons(self) -> QHBoxLayout:
        self.restore = icon_button("undo", self.tr("&Restore this version…"))
        self.restore.clicked.connect(self._on_restore)
        self.go_on = QPushButton(self.tr("Go on in &Settings"))
        self.go_on.setProperty("look", "primary")
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel = QPushButton(self.tr("&Leave it"))
        self.cancel.clicked.connect(self._show_version)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.restore, self.go_on, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_version(self, version: SettingsVersion) -> None:
        if version != self.version:
            self.version = version
            self._show_version()

    def show_difference(
        self, number: int, was: Profile, now: Profile, changes: Sequence[SettingChange]
    ) -> None:
        """What returning to it would change, before anything is."""
        if self.version is None or self.version.number != number:
            return
        if not changes:
            self._heading.setText(
                self.tr("The settings are the same now. There is nothing to restore.")
            )
            self._heading.show()
            self.table.hide()
            self._notes.hide()
            self.restore.setEnabled(False)
            return
        self._profile = was
        self._heading.setText(self.tr("This would change, from now on:"))
        self._heading.show()
        self._fill(changes)
        notes = [
            self.tr(
                "Nothing is changed yet: the settings page shows the effect on people first. Whose "
                "the connection is, this device and passwords stay as they are."
            )
        ]
        if (was.directory.user, was.directory.domain) != (now.directory.user, now.directory.domain):
            notes.append(
                self.tr(
                    "It reads the directory with the account {user}. Its password was not kept: "
                    "it has to be typed again."
                ).format(user=was.directory.user or "–")
            )
        elif was.directory != now.directory:
            notes.append(
                self.tr("The other connection to the directory takes over only after its check.")
            )
        self._notes.setText(" ".join(notes))
        self._notes.show()
        self.restore.hide()
        self.go_on.show()
        self.cancel.show()
        self.cancel.setFocus()

    def _show_version(self) -> None:
        version = self.version
        if version is None:
            return
        self._profile = None
        self._title.setText(
            self.tr("Settings were saved on {when}").format(when=self.words.moment(version.at))
        )
        self._who.setText(self.words.by_whom(version))
        self._heading.setText(
            self.tr("It is the first version that is kept: what was before is not known.")
        )
        self._heading.setVisible(version.first)
        self._fill(version.changes)
        self._notes.hide()
        self.restore.setEnabled(True)
        self.restore.show()
        self.go_on.hide()
        self.cancel.hide()

    def _fill(self, changes: Sequence[SettingChange]) -> None:
        show_rows(
            self.table,
            [
                (
                    setting_name(c.path, c.before, c.after, units=self.units),
                    setting_value(c.path, c.before),
                    setting_value(c.path, c.after),
                )
                for c in changes
            ],
            [c.path for c in changes],
        )
        self.table.setVisible(bool(changes))
        self.table.setCurrentCell(-1, -1)
        self._show_whole()

    def _show_whole(self) -> None:
        cells = [self.table.item(self.table.currentRow(), column) for column in range(3)]
        name, before, after = ("" if cell is None else cell.text() for cell in cells)
        leads = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        arrow = "\N{RIGHTWARDS ARROW}" if leads else "\N{LEFTWARDS ARROW}"
        self.whole.setText(f"{name}\n{before} {arrow} {after}")
        self.whole.setVisible(bool(name))

    def _on_restore(self) -> None:
        if self.version is not None:
            self.restore_wanted.emit(self.version.number)

    def _on_go_on(self) -> None:
        if self._profile is not None:
            self.agreed.emit(self._profile)
