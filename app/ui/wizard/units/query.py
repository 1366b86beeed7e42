"""The custom LDAP query: an editor that points at what is wrong, and whom the query finds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Misconfigured
from app.findings import AttributeInfo, FoundUser, QueryTrial
from app.sync import ldap_filter
from app.sync.ldap_filter import Note
from app.ui.theme import code_font, icons, strong_font, tokens
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import Field, name_control, relook, secondary
from app.ui.widgets.row_model import AnyIndex, RowModel

LONG = 64
"""Characters from which a saved query is shown with one condition a line."""
DEBOUNCE_MS = 400


class QueryEdit(QPlainTextEdit):
    """Monospaced and left to right in every language; Tab moves on."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(code_font())
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setPlaceholderText("(&(department=Sales)(title=*))")
        self.textChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as what is written, within limits: the room belongs to what it finds."""
        lines = round(self.document().size().height())  # of a plain text: in lines
        self.setFixedHeight(max(3, min(lines, 8)) * self.fontMetrics().lineSpacing() + 20)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def mark(self, start: int, end: int, *, caret: bool) -> None:
        """Underlines characters (of Python's count), and puts the caret there."""
        written = self.toPlainText()
        first, last = units_of(written, start), units_of(written, max(end, start + 1))
        cursor = QTextCursor(self.document())
        limit = units_of(written, len(written))
        at_end = first >= limit
        cursor.setPosition(min(first, limit) - (at_end and limit > 0))
        cursor.setPosition(min(last, limit), QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(QColor(tokens().danger))
        style.setForeground(QColor(tokens().danger))
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, style
        self.setExtraSelections([selection])
        if caret:
            here = self.textCursor()
            here.setPosition(min(first, limit))
            self.setTextCursor(here)
            self.ensureCursorVisible()

    def unmark(self) -> None:
        self.setExtraSelections([])


def units_of(written: str, position: int) -> int:
    """Characters as Python counts them -> as Qt does (UTF-16)."""
    return len(written[:position].encode("utf-16-le", "surrogatepass")) // 2


class SampleModel(RowModel[FoundUser]):
    def headings(self) -> Sequence[str]:
        return (self.tr("Some of them"), self.tr("Account"))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        user = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return user.name if index.column() == 0 else user.account
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (user.name, user.mail, user.dn) if part)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icons.icon("user", tokens().secondary)
        return None


class QueryPanel(QWidget):
    """Editor above, what the query finds below."""

    saved = Signal()
    """Another query holds now (or none)."""
    stop_wanted = Signal()
    trial_wanted = Signal()

    def __init__(self, query: str) -> None:
        super().__init__()
        self.query = query
        """What was saved; empty for none."""
        self._before = ""
        self._problem: AppError | None = None
        self._trying = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DEBOUNCE_MS)
        self._later.timeout.connect(lambda: self._look(caret=False))
        self._lay_out()
        self.set_text(_shown(query))
        self.show_untried()

    # -- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        self.edit = QueryEdit()
        self.edit.textChanged.connect(self._on_text)
        self.edit.left.connect(self._on_left)
        self.field = Field(
            self.tr("Sync only the &users whom this query finds (groups are not asked)"), self.edit
        )
        column.addWidget(self.field)
        column.addLayout(self._make_buttons())
        column.addWidget(self._make_status())
        column.addLayout(self._make_findings(), 1)

    def _make_buttons(self) -> QHBoxLayout:
        self.save = icon_button("check", self.tr("Sa&ve query"))
        self.save.clicked.connect(self._on_save)
        self.arrange = QPushButton(self.tr("&Format"))
        self.arrange.setToolTip(self.tr("One condition a line"))
        self.arrange.clicked.connect(self._on_arrange)
        self.undo = QPushButton(self.tr("U&ndo changes"))
        self.undo.clicked.connect(self._on_undo)
        self.remove = QPushButton(self.tr("&Remove query"))
        self.remove.clicked.connect(self._on_remove)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save, self.arrange, self.undo, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_status(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        self._shape = QLabel()
        self._status = QLabel()
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setFont(strong_font())
        self._rest = secondary()
        self._rest.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._status)
        words.addWidget(self._rest)
        self.act = QPushButton()
        self.act.clicked.connect(self._on_act)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return card

    def _make_findings(self) -> QHBoxLayout:
        self.samples = SampleModel()
        self.list = QTreeView()
        self.list.setModel(self.samples)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        name_control(self.list, self.tr("Some of the users whom the query finds"))
        self.notes = NoteList()
        self._findings = CurrentStack()
        self._findings.addWidget(QWidget())
        self._findings.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._findings, 3)
        row.addWidget(self.notes, 2)
        return row

    # -- the text -------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    @property
    def unsaved(self) -> bool:
        """Whether what is typed is another query than the one that was saved."""
        return _spelled(self.text) != _spelled(self.query)

    def look(self) -> None:
        """Puts the caret where the typed query is wrong, or where it was."""
        self._look(caret=True)
        self.edit.setFocus()

    def set_text(self, written: str) -> None:
        if written != self.text:
            self.edit.setPlainText(written)
        self._show_problem(None)
        self._show_buttons()

    def _on_text(self) -> None:
        self._show_buttons()
        if self._problem is not None:  # it goes away as soon as it is put right
            self._later.start()

    def _on_left(self) -> None:
        if self.unsaved:
            self._look(caret=False)

    def _look(self, *, caret: bool) -> str | None:
        """The typed query in one line; None when it is none, which is then shown."""
        if not self.text.strip():
            self._show_problem(None)
            return ""
        try:
            found = ldap_filter.compact(self.text)
        except Misconfigured as exc:
            self._show_problem(exc, caret=caret)
            return None
        self._show_problem(None)
        return found

    def _show_problem(self, error: AppError | None, *, caret: bool = False) -> None:
        self._problem = error
        if error is None:
            self.edit.unmark()
            self.field.set_problem("")
            return
        said = text.message(error)
        self.field.set_problem(" ".join(p for p in (said.problem, said.cause, said.fix) if p))
        position = error.params.get("position")
        if isinstance(position, int):
            self.edit.mark(position - 1, position, caret=caret)

    def _show_buttons(self) -> None:
        typed = self.text.strip()
        edited = typed != _shown(self.query)  # `unsaved` reads the query, at each key too slow
        self.save.setEnabled(edited)
        self.arrange.setEnabled(bool(typed))
        self.undo.setVisible(edited and bool(self.query))
        self.remove.setVisible(bool(typed or self.query))

    # -- acting ---------------------------------------------------------------------------------

    def _on_save(self) -> None:
        found = self._look(caret=True)
        self.edit.setFocus()  # the button that has it may go
        if found is not None:
            self._keep(found)

    def _on_arrange(self) -> None:
        self.edit.setFocus()
        if self._look(caret=True) is None:
            return
        cursor = self.edit.textCursor()  # so that Ctrl+Z brings it back
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(ldap_filter.indented(self.text))

    def _on_undo(self) -> None:
        self.edit.setFocus()
        self.set_text(_shown(self.query))

    def _on_remove(self) -> None:
        self.edit.setFocus()
        self._keep("")

    def _keep(self, query: str) -> None:
        changed = query != _spelled(self.query)
        if changed:
            self._before, self.query = self.query, query
        self.set_text(_shown(query))
        self.show_untried()
        if changed:
            self.saved.emit()
        if query:
            self.trial_wanted.emit()

    def refuse(self, query: str, error: AppError) -> None:
        """The controller has no answer to it: the one that was saved before holds again."""
        if self.query != query:
            return
        self.query = self._before
        self._show_buttons()
        self.show_untried()
        self._show_problem(error)
        self.saved.emit()

    def _on_act(self) -> None:
        if self._trying:
            self.stop_wanted.emit()
        else:
            self.trial_wanted.emit()

    # -- what it finds ----------------------------------------------------------------------------

    def show_untried(self) -> None:
        if self.query:
            self._say("pending", "secondary", self.tr("Not tried yet."), "", self.tr("&Try it"))
        else:
            self._say(
                "info",
                "accent",
                self.tr("No query is saved: every user in the chosen units is synced."),
                self.tr("A query narrows that down. Save it to see whom it finds."),
            )

    def show_trying(self, count: int) -> None:
        self._say(
            "running",
            "accent",
            self.tr("Asking the directory…"),
            self.tr("%n users so far", "", count) if count else "",
            self.tr("S&top"),
        )
        self._trying = True

    def show_stopped(self) -> None:
        self._say("stop", "secondary", self.tr("Stopped."), "", self.tr("&Try it again"))

    def show_failed(self, error: AppError) -> None:
        said = text.message(error)
        rest = " ".join(part for part in (said.problem, said.cause, said.fix) if part)
        again = self.tr("&Try it again")
        self._say("failed", "danger", self.tr("The query could not be tried."), rest, again)

    def show_trial(self, trial: QueryTrial, inside: int, schema: Sequence[AttributeInfo]) -> None:
        """`inside` of the found users lie in the chosen units."""
        notes = ldap_filter.notes(ldap_filter.parse(self.query), schema) if self.query else ()
        within = self.tr("%n of them in the chosen units", "", inside)
        if not trial.count:
            self._say(
                "warning",
                "warning",
                self.tr("The query finds nobody."),
                self.tr("With it no user is synced."),
            )
        elif trial.complete:
            found = self.tr("The query finds %n users.", "", trial.count)
            self._say(
                "ok" if inside else "warning", "success" if inside else "warning", found, within
            )
        else:
            found = self.tr("The query finds at least %n users.", "", trial.count)
            self._say("ok", "success", found, self.tr("There may be more: the trial ended there."))
        self._show_findings(trial.samples, notes)

    def _say(self, shape: str, colour: str, status: str, rest: str, act: str = "") -> None:
        self._trying = False
        self._shape.setPixmap(icons.pixmap(shape, 18, getattr(tokens(), colour)))
        self._status.setText(status)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self._show_findings((), ())

    def _show_findings(self, people: Sequence[FoundUser], notes: Sequence[Note]) -> None:
        """Samples and hints side by side; each alone has all of the room."""
        self.samples.show_rows(people)
        self._findings.setCurrentIndex(1 if people else 0)
        self._findings.setVisible(bool(people) or not notes)
        self.notes.show_notes(notes)

    @property
    def said(self) -> str:
        """What is readable of the trial; for tests."""
        return f"{self._status.text()} {self._rest.text()}".strip()


class NoteList(QScrollArea):
    """What is right as a filter and still not what was meant, or slow."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name_control(self, self.tr("Hints"))
        self.sentences: list[str] = []
        self.hide()

    def show_notes(self, notes: Sequence[Note]) -> None:
        self.sentences = [text.sentence(note.code, note.params) for note in notes]
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for note, sentence in zip(notes, self.sentences, strict=True):
            column.addLayout(_note_row(note, sentence))
        column.addStretch(1)
        self.setWidget(page)
        self.setVisible(bool(notes))


def _note_row(note: Note, sentence: str) -> QHBoxLayout:
    shape, colour = ("warning", "warning") if note.finds_nobody else ("info", "accent")
    sign = QLabel()
    sign.setPixmap(icons.pixmap(shape, 16, getattr(tokens(), colour)))
    words = QLabel(sentence)
    words.setWordWrap(True)
    words.setTextFormat(Qt.TextFormat.PlainText)
    relook(words, "look", "" if note.finds_nobody else "secondary")
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


def _spelled(query: str) -> str:
    """Equal for two ways to write the same query."""
    try:
        return ldap_filter.compact(query)
    except Misconfigured:
        return query.strip()


def _shown(query: str) -> str:
    """A saved query as it is edited: long ones with one condition a line."""
    if len(query) <= LONG:
        return query
    try:
        return ldap_filter.indented(query)
    except Misconfigured:  # from a draft of an older version
        return query
