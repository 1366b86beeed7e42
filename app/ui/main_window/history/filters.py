"""What of the past is shown: whose, what, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import (
    QDate,
    QEvent,
    QLocale,
    QObject,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.happenings import HistoryView, What
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.choice import Choice
from app.ui.widgets.fields import clearable, mark, name_control, secondary, set_hint

TYPING_MS = 350
WHATS = (What.DID, What.CHANGED, What.TROUBLE, What.SETTINGS, What.ALL)
DAYS: tuple[int | None, ...] = (None, 1, 7, 30, 365, 0)
"""How many days back, today among them; None: all, 0: days that a person names."""
OWN_DAYS = len(DAYS) - 1
ROOM = 24
GUID = Qt.ItemDataRole.UserRole
LEAST_LETTERS = 7
"""Of a choice that is shown, where there is little room; the list of it is as wide as it needs."""
LEAST_SEARCH = 110
"""Pixels; Qt asks for those of the widest letter that a font has, whatever is written."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """How a bar stands, for another one that is to stand the same."""

    view: HistoryView
    name: str
    """Of the person in `view`."""
    typed: str
    when: int
    """Which of `DAYS`, and the days that a person named."""
    first: QDate
    last: QDate


class FilterBar(QWidget):
    changed = Signal()
    """`view` is another one now."""
    people_wanted = Signal(str)
    """Somebody is looked for; answered by `show_people`."""
    save_wanted = Signal(str, bool)
    """(ending of the file, with every change)"""
    left = Signal()
    """Down, from the search: to what is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.view = HistoryView()
        self._people: Mapping[str, str] = {}
        self._askers: list[str | None] = [None]
        self._looked_for = ""
        self._name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._make_tools())
        column.addWidget(self._make_days())
        column.addWidget(self._make_person_line())
        self._none = secondary()
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.hide()
        column.addWidget(self._none)

    # -- layout ---------------------------------------------------------------------------------

    def _make_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._make_search(), 3)
        self.what = Choice()
        for words in (
            self.tr("All that did something"),
            self.tr("What changed something"),
            self.tr("Failures"),
            self.tr("Settings"),
            self.tr("Everything"),
        ):
            self.what.addItem(words)
        name_control(self.what, self.tr("What is shown"))
        self.what.activated.connect(lambda _: self._on_what())
        self.when = Choice()
        for words in (
            self.tr("At any time"),
            self.tr("Today"),
            self.tr("In the last 7 days"),
            self.tr("In the last 30 days"),
            self.tr("In the last year"),
            self.tr("Between two days…"),
        ):
            self.when.addItem(words)
        name_control(self.when, self.tr("When it happened"))
        self.when.activated.connect(lambda _: self._on_when())
        self.whom = Choice()
        name_control(self.whom, self.tr("Who asked for it or saved it"))
        self.whom.activated.connect(lambda _: self._on_whom())
        self.whom.hide()
        for combo in (self.what, self.when, self.whom):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(LEAST_LETTERS)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(combo, 2)
            _widen(combo)
        row.addWidget(self._make_save())
        self.what.setCurrentIndex(WHATS.index(What.ALL))
        return row

    def _make_search(self) -> QLineEdit:
        self.search = QLineEdit()
        set_hint(self.search, self.tr("Person or group"))
        self.search.setToolTip(self.tr("Find a person or a group (Ctrl+F)"))
        self.search.setMinimumWidth(LEAST_SEARCH)
        clearable(self.search)
        mark(self.search, icons.icon("search", tokens().secondary))
        name_control(self.search, self.tr("Whose history is shown"))
        self.search.installEventFilter(self)
        self._found = QStandardItemModel(self)
        self.completer = QCompleter(self._found, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setWidget(self.search)
        self.popup = QListView()
        self.popup.setProperty("look", "popup")
        self.completer.setPopup(self.popup)
        self.completer.activated.connect(self._on_activated)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._on_return)
        return self.search

    def _make_save(self) -> QPushButton:
        self.save = icon_button("save", self.tr("Sa&ve…"))
        self.save.setProperty("look", "menu")
        self.save.setAccessibleName(self.tr("Save what is shown in a file"))
        self.menu = QMenu(self.save)
        for words, ending, every in (
            (self.tr("What is shown as a &table (CSV)…"), "csv", False),
            (self.tr("What is shown as &JSON lines…"), "jsonl", False),
            (self.tr("With &each change, as a table (CSV)…"), "csv", True),
            (self.tr("With each &change, as JSON lines…"), "jsonl", True),
        ):
            action = QAction(words, self.menu)
            action.triggered.connect(
                lambda _=False, end=ending, all_of=every: self.save_wanted.emit(end, all_of)
            )
            action.setData(every)
            self.menu.addAction(action)
        self.save.setMenu(self.menu)
        return self.save

    def _make_days(self) -> QWidget:
        self.days = QWidget()
        self.first, self.last = QDateEdit(), QDateEdit()
        for edit in (self.first, self.last):  # right to left Qt turns its parts around
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(self.days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        today = QDate.currentDate()
        for label, edit, day in (
            (self.tr("F&rom"), self.first, today.addDays(-30)),
            (self.tr("T&o"), self.last, today),
        ):
            edit.setCalendarPopup(True)
            edit.setDate(day)
            edit.setLocale(QLocale())
            edit.dateChanged.connect(lambda _: self._on_when())
            words = QLabel(label)
            words.setBuddy(edit)
            name_control(edit, label)
            row.addWidget(words)
            row.addWidget(edit)
        row.addStretch(1)
        self.days.hide()
        return self.days

    def _make_person_line(self) -> QWidget:
        self._person_line = QWidget()
        self._person = QLabel()
        self._person.setFont(strong_font())
        self._person.setTextFormat(Qt.TextFormat.PlainText)
        self._person.setWordWrap(True)
        self.everybody = QPushButton(self.tr("Show &everybody again"))
        self.everybody.setProperty("look", "link")
        self.everybody.clicked.connect(self.show_everybody)
        row = QHBoxLayout(self._person_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._person, 1)
        row.addWidget(self.everybody)
        self._person_line.hide()
        return self._person_line

    # -- what the page says ---------------------------------------------------------------------

    def choose_what(self, what: What) -> None:
        """Without telling."""
        self.what.setCurrentIndex(WHATS.index(what))
        self.view = replace(self.view, what=what)

    def show_person(self, guid: str, name: str) -> None:
        """This one alone; without telling."""
        self.view = replace(self.view, person=guid)
        self._name = name
        self._person.setText(self.tr("What was done to {name}").format(name=name))
        self._person_line.show()
        self.what.hide()
        self.whom.hide()
        self.search.clear()
        self._none.hide()

    def show_askers(self, askers: Sequence[str]) -> None:
        """By whom things were done; without telling. One alone is nothing to choose from."""
        chosen = self.view.who
        known: list[str | None] = [None, *askers]
        if chosen not in known:
            known.append(chosen)
        if known != self._askers:
            self._askers = known
            self.whom.clear()
            for who in known:
                words = self.tr("By anybody") if who is None else who
                self.whom.addItem(words or self.tr("By nobody: it was time"))
            _widen(self.whom)
        self.whom.setCurrentIndex(known.index(chosen))
        self._show_whom()

    def show_all(self) -> None:
        """Everything, of everybody, at any time; without telling."""
        self.when.setCurrentIndex(0)
        self.days.hide()
        self.view = HistoryView()
        self.whom.setCurrentIndex(0)
        self.choose_what(What.ALL)
        self._end_person()

    def chosen(self) -> Chosen:
        """For `show_chosen` of another bar."""
        return Chosen(
            self.view, self._name, self.search.text(),
            self.when.currentIndex(), self.first.date(), self.last.date(),
        )  # fmt: skip

    def show_chosen(self, chosen: Chosen) -> None:
        """Stands as another bar did; without telling."""
        self.when.setCurrentIndex(chosen.when)
        self.days.setVisible(chosen.when == OWN_DAYS)
        for edit, day in ((self.first, chosen.first), (self.last, chosen.last)):
            with QSignalBlocker(edit):
                edit.setDate(day)
        self.choose_what(chosen.view.what)
        if chosen.view.person:
            self.show_person(chosen.view.person, chosen.name)
        self.view = chosen.view
        self.show_askers([who for who in self._askers if who is not None])
        self.search.setText(chosen.typed)

    def show_everybody(self) -> None:
        self.view = replace(self.view, person="")
        self._end_person()
        self.changed.emit()

    def show_people(self, query: str, people: Mapping[str, str]) -> None:
        """Who was found; the same names are told apart by the beginning of their identifiers."""
        if query != self.search.text().strip():
            return
        self._looked_for, self._people = query, people
        self._found.clear()
        names = list(people.values())
        for guid, name in people.items():
            shown = f"{name} ({guid[:8]})" if names.count(name) > 1 else name
            item = QStandardItem(shown)
            item.setData(guid, GUID)
            item.setEditable(False)
            self._found.appendRow(item)
        self._none.setVisible(not people)
        self._none.setText(
            self.tr(
                "Neither the history nor the last reading of the directory knows anybody called "
                "“{name}”."
            ).format(name=query)
        )
        if people:
            self.completer.complete()
        else:
            self.popup.hide()

    @property
    def is_narrowed(self) -> bool:
        view = self.view
        return (
            bool(view.person)
            or view.what is not What.ALL
            or view.since is not None
            or view.who is not None
        )

    # -- what a person does ---------------------------------------------------------------------

    def _end_person(self) -> None:
        self._person_line.hide()
        self.what.show()
        self._show_whom()
        self._none.hide()

    def _on_what(self) -> None:
        self.view = replace(self.view, what=WHATS[self.what.currentIndex()])
        self.changed.emit()

    def _on_whom(self) -> None:
        self.view = replace(self.view, who=self._askers[self.whom.currentIndex()])
        self.changed.emit()

    def _show_whom(self) -> None:
        """Beside `None`, which is whoever it was."""
        several = len(self._askers) > 2 or self.view.who is not None
        self.whom.setVisible(several and not self.view.person)

    def _on_when(self) -> None:
        chosen = self.when.currentIndex()
        self.days.setVisible(chosen == OWN_DAYS)
        since, until = self._bounds(DAYS[chosen])
        self.view = replace(self.view, since=since, until=until)
        self.changed.emit()

    def _bounds(self, days: int | None) -> tuple[float | None, float | None]:
        """The beginning of the first day, and of the one after the last, in this machine's zone."""
        if days is None:
            return None, None
        if days:
            today = datetime.now().astimezone().date()
            return _midnight(today - timedelta(days=days - 1)), None
        ends = sorted(
            date(edit.date().year(), edit.date().month(), edit.date().day())
            for edit in (self.first, self.last)
        )
        return _midnight(ends[0]), _midnight(ends[1] + timedelta(days=1))

    def _ask(self) -> None:
        query = self.search.text().strip()
        if query:
            self.people_wanted.emit(query)
        else:
            self._none.hide()
            self.popup.hide()

    def _on_return(self) -> None:
        query = self.search.text().strip()
        if query and query == self._looked_for and len(self._people) == 1:
            self._choose(next(iter(self._people)))
        elif query:
            self._typing.stop()
            self._ask()

    def _on_activated(self, index: object) -> None:
        guid = index.data(GUID) if hasattr(index, "data") else None
        if guid is None:  # Qt told the text
            found = self._found.findItems(str(index))
            guid = found[0].data(GUID) if found else None
        if guid:
            self._choose(str(guid))

    def _choose(self, guid: str) -> None:
        if guid in self._people:
            self.show_person(guid, self._people[guid])
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc clears the search first; Down goes to what is shown."""
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if watched is self.search and pressed and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self._ask()
                return True
            if event.key() == Qt.Key.Key_Down and not self.popup.isVisible():
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def _widen(combo: QComboBox) -> None:
    """Its list, to what it says."""
    shown = combo.view()
    shown.setMinimumWidth(shown.sizeHintForColumn(0) + 2 * shown.frameWidth() + ROOM)


def _midnight(day: date) -> float:
    return datetime(day.year, day.month, day.day).astimezone().timestamp()
