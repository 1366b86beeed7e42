"""Choosing the user or group that the map is shown with: by typing, one by one, or by chance."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from app.sync.distinguished_name import place_of
from app.sync.model import Kind
from app.sync.survey import Person
from app.ui.theme import icons, tokens
from app.ui.widgets.attribute_edit import popup_list
from app.ui.widgets.buttons import small_button
from app.ui.widgets.fields import mark, relook, set_hint

DEBOUNCE_MS = 400
PERSON = Qt.ItemDataRole.UserRole
NAME = Qt.ItemDataRole.UserRole + 1


class _Completer(QCompleter):
    def pathFromIndex(self, index: QModelIndex) -> str:  # type: ignore[override]
        return str(index.data(NAME) or "")


class _NameEdit(QLineEdit):
    """Shows who is chosen; what was typed without choosing anybody goes again."""

    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            # after the click, which sets the cursor and ends a selection
            QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class SamplePicker(QWidget):
    chosen = Signal(object)
    """A `Person`."""
    search_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people: list[Person] = []
        self._person: Person | None = None
        self._found = QStandardItemModel(self)
        self.edit = _NameEdit()
        self.edit.setMinimumWidth(120)
        self._icon = mark(self.edit, icons.icon("user", tokens().secondary))
        self._completer = _Completer(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.list = popup_list(self.tr("Found"))
        self._completer.setPopup(self.list)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DEBOUNCE_MS)
        self._later.timeout.connect(self._search)
        self.edit.textEdited.connect(lambda _: self._later.start())
        self.edit.returnPressed.connect(self._on_return)
        self.edit.left.connect(self._show_person)
        self.before = small_button("chevron-back", self.tr("Previous sample"))
        self.after = small_button("chevron-next", self.tr("Next sample"))
        self.chance = small_button("shuffle", self.tr("A sample by chance"))
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(+1))
        self.chance.clicked.connect(self._on_chance)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        for button in (self.before, self.after, self.chance):
            row.addWidget(button)
        self._buttons()

    def set_kind(self, kind: Kind) -> None:
        self._icon.setIcon(icons.icon(str(kind), tokens().secondary))
        users = kind is Kind.USER
        label = self.tr("Sample user") if users else self.tr("Sample group")
        self.edit.setAccessibleName(label)
        self._icon.setText(label)
        set_hint(
            self.edit,
            self.tr("Search a sample user") if users else self.tr("Search a sample group"),
        )

    def show_people(self, people: Sequence[Person], person: Person | None) -> None:
        """Whom the arrows go through, and who is chosen now."""
        self._people = list(people)
        self._person = person
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self._show_person()  # otherwise somebody is being searched
        self._buttons()

    def show_found(self, wanted: str, people: Sequence[Person]) -> None:
        """Whom a search found; dropped when something else is typed meanwhile."""
        if wanted != self.edit.text().strip() or not self.edit.hasFocus():
            return
        self._found.clear()
        for person in people:
            place = place_of(person.dn)
            words = " · ".join(part for part in (person.name, person.mail, place) if part)
            item = QStandardItem(words)
            item.setData(person, PERSON)
            item.setData(person.name, NAME)
            self._found.appendRow(item)
        relook(self.edit, "invalid", bool(wanted) and not people)
        self.edit.setToolTip("" if people else self.tr("Nobody is found by this."))
        if people:
            self._completer.setWidget(self.edit)
            self._completer.complete()

    def set_outside(self, why: str) -> None:
        """Says that the sample is not in scope, and why; empty when it is."""
        self.edit.setToolTip(why)
        shape, colour = ("warning", tokens().warning) if why else ("", "")
        kind = self._person.kind if self._person else Kind.USER
        self._icon.setIcon(
            icons.icon(shape, colour) if why else icons.icon(str(kind), tokens().secondary)
        )
        self._icon.setToolTip(why)
        self.edit.setAccessibleDescription(why)

    def _search(self) -> None:
        self.search_wanted.emit(self.edit.text().strip())

    def _on_return(self) -> None:
        if self._found.rowCount() and self.edit.isModified():
            self._choose(self._found.item(0).data(PERSON))

    def _on_activated(self, index: QModelIndex) -> None:
        person = index.data(PERSON)
        if isinstance(person, Person):
            # later: the completer sets the text after this signal
            QTimer.singleShot(0, self, lambda: self._choose(person))

    def _choose(self, person: Person) -> None:
        self._found.clear()
        self._person = person
        self._show_person()
        self.chosen.emit(person)

    def _show_person(self) -> None:
        self._later.stop()
        self.edit.setText(self._person.name if self._person else "")
        self.edit.setModified(False)
        relook(self.edit, "invalid", False)

    def _step(self, by: int) -> None:
        guids = [person.guid for person in self._people]
        if not guids:
            return
        here = guids.index(self._person.guid) if self._person and self._person.guid in guids else -1
        at = here + by if here >= 0 else 0
        self._choose(self._people[at % len(guids)])

    def _on_chance(self) -> None:
        others = [p for p in self._people if self._person is None or p.guid != self._person.guid]
        if others:
            self._choose(random.choice(others))  # noqa: S311 - a sample, no secret

    def _buttons(self) -> None:
        for button in (self.before, self.after, self.chance):
            button.setEnabled(len(self._people) > 1)
        self.edit.setEnabled(bool(self._people))
