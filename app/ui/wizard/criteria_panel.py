"""Beside the criteria: what they would do. Numbers, samples, one person, words and filter.

The panel shows what it is handed and asks for the rest by signals; an answer that is on its way
is told apart from one that cannot come.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Param
from app.setup import criteria_edit as edit
from app.sync.criteria import UNDECIDED, Criteria, to_ldap_filter
from app.sync.survey import Funnel, Person, Sample, Verdict
from app.ui.theme import code_font, strong_font
from app.ui.widgets.buttons import icon_button, small_button
from app.ui.widgets.clause_row import CalmCombo
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import clearable, name_control, secondary, set_hint
from app.ui.widgets.funnel import FunnelTable
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.people_list import PeopleList
from app.ui.widgets.state_badge import StateBadge

NUMBERS, PEOPLE, TEST, WORDS = range(4)
SEARCH_MS = 300


class CriteriaPanel(QFrame):
    person_sought = Signal(str)
    """What was typed to find somebody."""
    person_chosen = Signal(str)
    """A GUID: how is this one decided? Empty: nobody is looked at any more."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.numbers = NumbersView()
        self.people = PeopleView()
        self.test = PersonView()
        self.words = WordsView()
        self.test.sought.connect(self.person_sought)
        self.test.chosen.connect(self.person_chosen)
        self.views = CurrentStack()
        self.views.addWidget(self.numbers)
        self._backs: dict[int, QWidget] = {}
        self._titles = {
            PEOPLE: self.tr("Who is in, and who is out"),
            TEST: self.tr("Test a person"),
            WORDS: self.tr("In words and as a filter"),
        }
        for index, view in ((PEOPLE, self.people), (TEST, self.test), (WORDS, self.words)):
            self.views.addWidget(self._with_way_back(index, view))
        self.links: dict[int, QWidget] = {
            index: self._link(icon, index)
            for index, icon in ((PEOPLE, "group"), (TEST, "user"), (WORDS, "copy"))
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self.views)

    def controls(self) -> list[QWidget]:
        """Everything that Tab stops at, in the order in which it is read."""
        numbers = [self.numbers.table, self.numbers.retry, *self.links.values()]
        people = [self._backs[PEOPLE], self.people.which, self.people.list]
        test = [self._backs[TEST], self.test.search, self.test.list]
        words = [self._backs[WORDS], self.words.area, self.words.filter, self.words.copy]
        return [*numbers, *people, *test, *words]

    def open_view(self, index: int) -> None:
        """Shows one of the four; the focus goes along."""
        before = self.views.currentIndex()
        self.views.setCurrentIndex(index)
        if index == NUMBERS:
            self.links.get(before, self.numbers.table).setFocus()
        else:
            first = {PEOPLE: self.people.which, TEST: self.test.search, WORDS: self.words.filter}
            first[index].setFocus()
        if index != TEST:
            self.test.forget()

    def _link(self, icon: str, index: int) -> QPushButton:
        link = icon_button(icon, self._titles[index])
        link.setProperty("look", "link")
        link.clicked.connect(lambda: self.open_view(index))
        self.numbers.links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return link

    def _with_way_back(self, index: int, view: QWidget) -> QWidget:
        page = QWidget()
        back = small_button("arrow-back", self.tr("Back to the numbers"))
        back.clicked.connect(lambda: self.open_view(NUMBERS))
        self._backs[index] = back
        heading = QLabel(self._titles[index])
        heading.setFont(strong_font())
        heading.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(back)
        head.addWidget(heading, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(view, 1)
        return page

    # -- what is known ----------------------------------------------------------------------------

    def show_funnel(self, funnel: Funnel) -> None:
        self.numbers.show_funnel(funnel)
        self.people.show_funnel(funnel)

    def show_counting(self) -> None:
        """An answer is on its way; the one before is no longer true."""
        self.numbers.show_counting()
        self.people.show_note(self.tr("Counting…"))

    def show_waiting(self, words: str) -> None:
        """There is nothing to count yet."""
        self.numbers.show_note(words)
        self.people.show_note(words)

    def show_failure(self, error: AppError) -> None:
        self.numbers.show_failure(error)
        self.people.show_note(text.message(error).problem)


class NumbersView(QWidget):
    retried = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.table = FunnelTable()
        self.table.setMinimumHeight(72)
        self.note = secondary()
        self.failure = MessageBar()
        self.retry = icon_button("refresh", self.tr("Count again"))
        self.retry.clicked.connect(self.retried)
        self._joins, self._leaves, self._linked = secondary(), secondary(), secondary()
        self._same, self._unfinished = secondary(), secondary()
        for label in (self._joins, self._leaves):
            label.setFont(strong_font())
            label.setProperty("look", "")
        self.links = QVBoxLayout()
        self.links.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addWidget(self.failure)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeading)
        for label in (self._same, self._joins, self._leaves, self._linked, self._unfinished):
            column.addWidget(label)
        column.addLayout(self.links)
        column.addStretch(0)
        self.show_note("")

    def show_funnel(self, funnel: Funnel) -> None:
        self._only(self.table)
        self.table.show_funnel(funnel)
        self._same.setText(self.tr("Nobody joins or leaves, compared with what is saved."))
        self._joins.setText(self.tr("+%n would join", "", funnel.joins))
        self._leaves.setText(self.tr("−%n would leave", "", funnel.leaves))
        self._linked.setText(self.tr("%n of them have an account", "", funnel.leaves_linked))
        self._same.setVisible(not (funnel.joins or funnel.leaves))
        self._joins.setVisible(bool(funnel.joins))
        self._leaves.setVisible(bool(funnel.leaves))
        self._linked.setVisible(bool(funnel.leaves_linked))

    def show_unfinished(self, count: int) -> None:
        """Conditions that are half typed do not count yet."""
        self._unfinished.setText(self.tr("%n incomplete conditions are not counted yet", "", count))
        self._unfinished.setVisible(bool(count))

    def show_counting(self) -> None:
        if self.table.isHidden():
            self.show_note(self.tr("Counting…"))
            return
        self._only(self.table)
        self.table.set_stale(True)
        self._same.setText(self.tr("Counting…"))
        self._same.show()

    def show_note(self, words: str) -> None:
        self._only(self.note)
        self.note.setText(words)

    def show_failure(self, error: AppError) -> None:
        self._only(self.failure, self.retry)
        self.failure.show_message(text.message(error))

    def _only(self, *shown: QWidget) -> None:
        change = (self._same, self._joins, self._leaves, self._linked, self._unfinished)
        for widget in (self.table, self.note, self.failure, self.retry, *change):
            widget.setVisible(widget in shown)


class PeopleView(QWidget):
    """Samples: those who are in, left out, would join, would leave, each with what decided."""

    def __init__(self) -> None:
        super().__init__()
        self._funnel: Funnel | None = None
        self.which = CalmCombo()
        self.which.setSizeAdjustPolicy(
            CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.which.setMinimumContentsLength(8)
        name_control(self.which, self.tr("Whom to show"))
        for _ in range(4):
            self.which.addItem("")
        self.which.activated.connect(lambda _: self._show())
        self.list = PeopleList()
        name_control(self.list, self.tr("Samples"))
        self.note = secondary()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.which)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self._name_choices(None)

    def show_funnel(self, funnel: Funnel) -> None:
        self._funnel = funnel
        self._name_choices(funnel)
        self._show()

    def show_note(self, words: str) -> None:
        self._funnel = None
        self._name_choices(None)
        self.list.hide()
        self.note.setText(words)
        self.note.show()

    def _name_choices(self, funnel: Funnel | None) -> None:
        names = (
            self.tr("Synced"),
            self.tr("Left out"),
            self.tr("Would join"),
            self.tr("Would leave"),
        )
        counts: Sequence[int | None] = (None,) * 4
        if funnel is not None:
            out = funnel.read - funnel.in_scope
            counts = (funnel.in_scope, out, funnel.joins, funnel.leaves)
        for index, (name, count) in enumerate(zip(names, counts, strict=True)):
            number = "" if count is None else QLocale().toString(count)
            self.which.setItemText(index, f"{name}: {number}" if number else name)

    def _show(self) -> None:
        funnel = self._funnel
        if funnel is None:
            return
        samples = (funnel.inside, funnel.outside, funnel.joining, funnel.leaving)
        shown = samples[self.which.currentIndex()]
        self.list.show_people((s.person, said(s)) for s in shown)
        self.list.setVisible(bool(shown))
        self.note.setText(self._empty())
        self.note.setVisible(not shown)

    def _empty(self) -> str:
        return (
            self.tr("Nobody is synced with these criteria."),
            self.tr("Nobody is left out."),
            self.tr("Nobody would join, compared with what is saved."),
            self.tr("Nobody would leave, compared with what is saved."),
        )[self.which.currentIndex()]


class PersonView(QWidget):
    """Finds one person and shows, step by step, how they are decided."""

    sought = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._guid = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SEARCH_MS)
        self.search = QLineEdit()
        self._later.timeout.connect(lambda: self.sought.emit(self.search.text()))
        set_hint(self.search, self.tr("Name, mail or account"))
        self.search.setMaxLength(256)
        clearable(self.search)
        name_control(self.search, self.tr("Person to test"))
        self.search.textEdited.connect(lambda _: self._later.start())
        self.list = PeopleList()
        self.list.setMinimumHeight(60)
        name_control(self.list, self.tr("People found"))
        self.list.chosen.connect(self._on_chosen)
        self.note = secondary()
        self._steps = QWidget()
        self._column = QVBoxLayout(self._steps)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._area = _scrolled(self._steps)
        name_control(self._area, self.tr("Person to test"))
        self._area.setMinimumHeight(60)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        column.addWidget(self._area, 1)
        column.addStretch(0)
        self.forget()

    @property
    def guid(self) -> str:
        """Whoever is looked at; empty for nobody."""
        return self._guid

    def forget(self) -> None:
        """Nobody is looked at."""
        self._guid = ""
        self.list.hide()
        self._area.hide()
        self.note.setText(self.tr("Type a name to see whether that person is synced, and why."))
        self.note.show()

    def show_found(self, people: Sequence[Person]) -> None:
        self._guid = ""
        self._area.hide()
        self.list.show_people((p, p.mail or p.account or p.dn) for p in people)
        self.list.setVisible(bool(people))
        self.note.setText(self.tr("Nobody of this name was read from the directory."))
        self.note.setVisible(not people)

    def show_note(self, words: str) -> None:
        self.forget()
        self.note.setText(words)

    def show_verdict(self, guid: str, verdicts: Sequence[Verdict]) -> None:
        """An answer about somebody else than the one who is looked at is dropped."""
        if guid != self._guid:
            return
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        last = verdicts[-1] if verdicts else None
        if last is not None:
            self._column.addWidget(self._result(last))
        for step in verdicts:
            state = "ok" if step.passed else "failed"
            words = text.sentence(step.code, isolated(step.params))
            self._column.addWidget(StateBadge(state, words))
        self._column.addStretch(1)
        self._area.show()

    def _result(self, last: Verdict) -> QLabel:
        if last.passed:
            words = self.tr("Would be synced")
        elif last.code in UNDECIDED:
            words = self.tr("Not decided: nothing would change")
        else:
            words = self.tr("Would not be synced")
        label = QLabel(words)
        label.setFont(strong_font())
        label.setWordWrap(True)
        return label

    def _on_chosen(self, guid: str) -> None:
        self._guid = guid
        self.chosen.emit(guid)


class WordsView(QWidget):
    """The criteria as sentences, and as a filter to copy where LDAP can ask the same."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.filter = QPlainTextEdit()
        self.filter.setReadOnly(True)
        self.filter.setTabChangesFocus(True)
        self.filter.setFont(code_font(9))
        self.filter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.filter.setMinimumHeight(54)
        self.filter.setMaximumHeight(96)
        name_control(self.filter, self.tr("LDAP filter"))
        self.note = secondary()
        self.copy = icon_button("copy", self.tr("Copy the filter"))
        self.copy.clicked.connect(self._on_copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.area = _scrolled(self._lines)
        self.area.setMinimumHeight(60)
        column.addWidget(self.area, 1)
        column.addWidget(self.filter)
        column.addWidget(self.note)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def sentences(self) -> str:
        return self._lines.accessibleName()

    def show_criteria(self, criteria: Criteria) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        lines = [
            (line.depth, text.sentence(line.code, isolated(line.params)))
            for line in edit.outline(criteria)
        ]
        for depth, words in lines:
            self._column.addWidget(_outlined(depth, words))
        self._column.addStretch(1)
        self._lines.setAccessibleName("\n".join(words for _, words in lines))
        self.area.setAccessibleName(self._lines.accessibleName())
        self._show_filter(criteria)

    def _show_filter(self, criteria: Criteria) -> None:
        asked = to_ldap_filter(criteria)
        gap = edit.filter_gap(criteria)
        self.filter.setPlainText(asked or "")
        self.filter.setVisible(asked is not None)
        self.copy.setVisible(asked is not None)
        self.copy.setText(self.tr("Copy the filter"))
        if gap is not None:
            self.note.setText(text.sentence(gap.code, isolated(gap.params)))
        else:
            self.note.setText(
                self.tr("To try in other tools. Unlike the criteria, LDAP also ignores accents.")
            )

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.filter.toPlainText())
        self.copy.setText(self.tr("Copied"))


def said(sample: Sample) -> str:
    """What decided about a sample, in words."""
    return text.sentence(sample.code, isolated(sample.params))


def isolated(params: Mapping[str, Param]) -> dict[str, Param]:
    """Names and values in their own direction, whatever the sentence's is (UAX 9: FSI, PDI)."""
    return {
        name: f"\u2068{value}\u2069" if isinstance(value, str) else value
        for name, value in params.items()
    }


def _outlined(depth: int, words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    if depth:
        row.addSpacing(14 * (depth - 1))
        row.addWidget(QLabel("•" if depth == 1 else "–"), 0, Qt.AlignmentFlag.AlignTop)
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if not depth:
        label.setFont(strong_font())
    row.addWidget(label, 1)
    return line


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("plain")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
