"""The map on the screen: the grid with its tabs, the details of a row, undo. Asks nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.findings import AttributeInfo
from app.setup import field_mapping as maps
from app.setup.field_mapping import Map, Row, Schema, Tab
from app.sync.mapping import FieldMap
from app.sync.model import Kind
from app.sync.plan import Policy
from app.sync.survey import SurveyInfo
from app.ui.field_names import attribute_label, field_name
from app.ui.theme import icons, tokens
from app.ui.widgets.attribute_edit import AttributeChoices
from app.ui.widgets.buttons import ToggleButton, small_button
from app.ui.widgets.fields import clearable, in_order, mark, name_control, secondary, set_hint
from app.ui.widgets.tab_bar import TabBar
from app.ui.wizard.mapping_editor import RowEditor
from app.ui.wizard.mapping_model import MappingModel, MappingTable
from app.ui.wizard.mapping_problems import ProblemsView
from app.ui.wizard.mapping_sample import SamplePicker
from app.ui.wizard.mapping_sides import Side

TABS = tuple(Tab)
GRID, PROBLEMS, EMPTY = range(3)
LEAST_DETAILS, MOST_DETAILS = 270, 340
"""Width of the details beside the grid, in pixels."""
ROOMY = 860
"""From this width on, in pixels, there is room for the search beside the details."""


class FieldsView(QWidget):
    """Users or groups; what a person changes goes into the side's history at once."""

    edited = Signal()
    """The map of the kind that is shown is another one now."""
    kind_changed = Signal()

    def __init__(self, sides: dict[Kind, Side], kind: Kind) -> None:
        super().__init__()
        self.sides = sides
        self.kind = kind
        self.info: SurveyInfo | None = None
        """The pass that statuses are taken from."""
        self.reading = False
        self._policy = Policy()
        self._schema: Schema = {}
        self._rows: tuple[Row, ...] = ()
        self._refreshing = False
        self._strict = ""
        self._make_parts()
        self._lay_out()
        self._order()
        self.editor.rebuilt.connect(self._order)
        self._bind_keys()

    # -- layout -------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        custom = self.tr("Custom attribute…")
        self.choices = AttributeChoices((custom, self.tr("Several attributes, or a transform…")))
        self.editor_choices = AttributeChoices((custom,))
        self.model = MappingModel()
        self.table = MappingTable(self.model, self.choices)
        self.table.details_wanted.connect(self._on_details)
        self.table.source_chosen.connect(self._on_source_chosen)
        self.table.remove_wanted.connect(self._on_remove)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.problems = ProblemsView()
        self.problems.field_chosen.connect(lambda target: self.go_to(self.kind, target))
        self.editor = RowEditor(self.editor_choices)
        self.editor.edited.connect(self._on_edited)
        self.editor.closed.connect(self._close_details)
        self.editor.suggestion_wanted.connect(self._on_suggestion)
        self.editor.setMinimumWidth(LEAST_DETAILS)
        self.editor.setMaximumWidth(MOST_DETAILS)
        self.editor.hide()
        self.picker = SamplePicker()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._first_line())
        self.views = QStackedWidget()
        for view in (self.table, self.problems, self._empty_view()):
            self.views.addWidget(view)
        listed = QVBoxLayout()
        listed.setSpacing(6)
        listed.addLayout(self._second_line())
        listed.addWidget(self.views, 1)
        listed.addLayout(self._actions())
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addLayout(listed, 57)
        beside.addWidget(self.editor, 43)
        column.addLayout(beside, 1)

    def _first_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.kinds: dict[Kind, QPushButton] = {}
        group = QButtonGroup(self)
        for kind, label in ((Kind.USER, self.tr("&Users")), (Kind.GROUP, self.tr("&Groups"))):
            button = ToggleButton(label)
            button.clicked.connect(lambda _=False, k=kind: self.set_kind(k))
            group.addButton(button)
            row.addWidget(button)
            self.kinds[kind] = button
        row.addSpacing(8)
        row.addWidget(self.picker, 1)
        return row

    def _second_line(self) -> QHBoxLayout:
        self.tabs = TabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        name_control(self.tabs, self.tr("Which fields are shown"))
        for _ in TABS:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        self.search = QLineEdit()
        set_hint(self.search, self.tr("Find a field"))
        clearable(self.search)
        self.search.setMinimumWidth(110)
        mark(self.search, icons.icon("search", tokens().secondary))
        name_control(self.search, self.tr("Find a field"))
        self.search.textChanged.connect(lambda _: self.refresh())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.tabs, 3)
        row.addWidget(self.search, 1)
        return row

    def _empty_view(self) -> QWidget:
        view = QFrame()
        view.setProperty("look", "card")
        self.empty = secondary()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_all = QPushButton(self.tr("&Show all fields"))
        self.show_all.clicked.connect(self._on_show_all)
        column = QVBoxLayout(view)
        column.addStretch(1)
        column.addWidget(self.empty)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return view

    def _actions(self) -> QHBoxLayout:
        self.details = QPushButton(self.tr("&Edit…"))
        self.details.clicked.connect(lambda: self._on_details(self.side.current, False))
        self.remove = QPushButton(self.tr("&Remove"))
        self.remove.setToolTip(self.tr("Do not map this field (Delete)"))
        self.remove.clicked.connect(self._on_remove)
        self.accept_all = QPushButton(self.tr("&Accept all suggestions"))
        self.accept_all.setToolTip(self.tr("Fields that you have mapped stay as they are."))
        self.accept_all.clicked.connect(self._on_accept_all)
        self.undo = small_button("undo", self.tr("Undo (Ctrl+Z)"))
        self.undo.clicked.connect(lambda: self._on_undo(back=True))
        self.redo = small_button("redo", self.tr("Redo (Ctrl+Y)"))
        self.redo.clicked.connect(lambda: self._on_undo(back=False))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.details)
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(self.accept_all)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        return row

    def _order(self) -> None:
        """Tab goes from the list into the details, and from there to the buttons beneath."""
        lists = (self.table, self.problems, self.show_all)
        beneath = (self.details, self.remove, self.accept_all, self.undo, self.redo)
        in_order([*lists, *self.editor.controls(), *beneath])

    def _bind_keys(self) -> None:
        for keys, act in (
            (QKeySequence("Ctrl+Z"), lambda: self._on_undo(back=True)),
            (QKeySequence("Ctrl+Y"), lambda: self._on_undo(back=False)),
            (QKeySequence("Ctrl+Shift+Z"), lambda: self._on_undo(back=False)),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # -- what the page hands over and asks --------------------------------------------------------

    @property
    def side(self) -> Side:
        return self.sides[self.kind]

    @property
    def focus_target(self) -> QWidget:
        """The list that is shown, or the search when there is none."""
        current = self.views.currentWidget()
        return current if current in (self.table, self.problems) else self.search

    def show_policy(self, policy: Policy) -> None:
        """Who is selected; the maps are the sides' own."""
        self._policy = policy
        self.refresh()

    def show_attributes(self, attributes: Sequence[AttributeInfo]) -> None:
        """What the schema knows; empty when it is not known."""
        self._schema = maps.schema_of(attributes)
        self._fill_choices()
        self.refresh()

    def finish_typing(self) -> None:
        """Takes over what stands in an editor."""
        self.table.finish_editing()
        self.editor.flush()

    def set_kind(self, kind: Kind) -> None:
        self.finish_typing()
        self.kind = kind
        self.kinds[kind].setChecked(True)
        self.picker.set_kind(kind)
        self.show_samples()
        self._fill_choices()
        self.refresh()
        self.show_results()
        self.kind_changed.emit()

    def go_to(self, kind: Kind, target: str, *, strict: bool = False) -> None:
        """Opens the details of a field, whatever is filtered now; `strict` says what is empty."""
        if kind is not self.kind:
            self.set_kind(kind)
        self._strict = maps.place(kind, target) if strict else ""
        self._on_show_all()
        self.side.current = target
        self.refresh()
        if self._row(target) is not None:
            self._open_details()

    def show_problems(self, kind: Kind) -> None:
        if kind is not self.kind:
            self.set_kind(kind)
        self.tabs.setCurrentIndex(TABS.index(Tab.PROBLEMS))

    def show_samples(self) -> None:
        self.picker.show_people(self.side.people, self.side.sample)
        self.picker.set_outside(self.side.outside)

    def show_results(self) -> None:
        """What the map makes of the sample."""
        side, person = self.side, self.side.sample
        self.model.show_results(
            side.results if person else {},
            sample=person.name if person else "",
            anchor=person.guid if person else "",
        )
        self.picker.set_outside(side.outside)
        self._show_editor_result()

    # -- state in, picture out --------------------------------------------------------------------

    def refresh(self) -> None:
        if self._refreshing:
            return
        self._refreshing = True
        side = self.side
        trial, map_ = side.tried(self._policy, self.info), side.history.map
        self._rows = maps.rows(self.kind, map_, trial=trial, info=self.info, schema=self._schema)
        findings = maps.findings(self.kind, map_, trial)
        tab, wanted = TABS[self.tabs.currentIndex()], self.search.text()
        shown = [r for r in self._rows if maps.in_tab(r, tab) and _is_found(r, wanted)]
        self.model.show_rows(shown)
        self.table.fit_columns()
        domains = trial.report.mail_domains if trial else {}
        self.problems.show_findings(self.kind, findings, domains)
        self._label_tabs(len(findings))
        self._show_view(tab, has_rows=bool(shown), has_problems=bool(findings or domains))
        self._refreshing = False
        self._keep_current()
        self._show_current()

    def _label_tabs(self, problems: int) -> None:
        words = {
            Tab.ALL: self.tr("All"),
            Tab.MAPPED: self.tr("Mapped"),
            Tab.UNMAPPED: self.tr("Unmapped"),
            Tab.PROBLEMS: self.tr("Problems"),
        }
        for number, tab in enumerate(TABS):
            count = sum(maps.in_tab(row, tab) for row in self._rows)
            count = problems if tab is Tab.PROBLEMS else count
            label = self.tr("{tab} {count}").format(tab=words[tab], count=count)
            if self.tabs.tabText(number) != label:
                self.tabs.setTabText(number, label)

    def _show_view(self, tab: Tab, *, has_rows: bool, has_problems: bool) -> None:
        if tab is Tab.PROBLEMS:
            self.views.setCurrentIndex(PROBLEMS if has_problems else EMPTY)
        else:
            self.views.setCurrentIndex(GRID if has_rows else EMPTY)
        self.search.setEnabled(tab is not Tab.PROBLEMS)
        self.show_all.setVisible(tab is not Tab.PROBLEMS)
        self.empty.setText(self._nothing(tab))

    def _nothing(self, tab: Tab) -> str:
        """What it means that nothing is shown."""
        if tab is not Tab.PROBLEMS:
            if self.search.text().strip():
                return self.tr("No field matches what you typed.")
            return self.tr("Every field is mapped.")
        trial = self.side.tried(self._policy, self.info)
        if trial is not None:
            total = trial.report.total
            if not total:
                return self.tr("Nobody is in scope, so there is nothing to try the map on.")
            if self.kind is Kind.USER:
                return self.tr("No problems: tried on %n users in scope.", "", total)
            return self.tr("No problems: tried on %n groups in scope.", "", total)
        if self.info is None and not self.reading:
            return self.tr("The directory was not read, so the map was not tried on anybody.")
        return self.tr("Nothing is known yet: the map has not been tried on everybody.")

    def _show_current(self) -> None:
        """The row that is chosen: its buttons, and its details where they are open."""
        row = self._row(self.side.current)
        listed = self.views.currentIndex() == GRID
        history = self.side.history
        self.details.setEnabled(row is not None and listed)
        self.remove.setEnabled(row is not None and row.map is not None and listed)
        self.undo.setEnabled(history.can_undo)
        self.redo.setEnabled(history.can_redo)
        self.accept_all.setEnabled(bool(maps.open_suggestions(self.kind, history.map)))
        if row is None or self.editor.isHidden():
            return
        strict = self._strict == maps.place(self.kind, row.target)
        self.editor.show_row(row, self.kind, self._schema, strict=strict)
        self._show_editor_result()

    def _show_editor_result(self) -> None:
        row = self._row(self.side.current)
        if row is None or self.editor.isHidden():
            return
        found = self.model.result_of(row.target)
        self.editor.show_result(
            self.model.result_words(row),
            sample=self.model.sample,
            failed=found is not None and found.error is not None,
            mapped=row.fixed or (found is not None and row.map is not None and not row.errors),
        )

    def _row(self, target: str) -> Row | None:
        return next((row for row in self._rows if row.target == target), None)

    def _fill_choices(self) -> None:
        names = maps.choosable(self._schema, self.kind)
        self.choices.show_names(names)
        self.editor_choices.show_names(names)

    # -- moving about -----------------------------------------------------------------------------

    def _keep_current(self) -> None:
        """After rows were replaced: the same field, or the first that can be edited."""
        if self.model.rowCount() and not (
            self.side.current and self.table.go_to(self.side.current)
        ):
            first = self.model.row_at(min(1, self.model.rowCount() - 1))
            self.table.go_to(first.target if first else "")

    def _on_current(self) -> None:
        row = self.table.current_row()
        if row is not None and not self._refreshing:
            self.side.current = row.target
            self._show_current()

    def _on_show_all(self) -> None:
        self.search.clear()
        self.tabs.setCurrentIndex(TABS.index(Tab.ALL))
        self.table.setFocus()

    def look_for(self) -> None:
        """In the list of fields."""
        if self.search.isHidden():
            self._close_details()
        if TABS[self.tabs.currentIndex()] is Tab.PROBLEMS:
            self.tabs.setCurrentIndex(TABS.index(Tab.ALL))
        self.search.setFocus()
        self.search.selectAll()

    def _on_details(self, target: str, custom: bool) -> None:
        self.table.finish_editing()
        self.side.current = target or self.side.current
        self.table.go_to(self.side.current)
        if self._row(self.side.current) is not None:
            self._open_details(custom=custom)

    def _open_details(self, *, custom: bool = False) -> None:
        self.editor.show()
        self._make_room()
        self._show_current()
        self.table.go_to(self.side.current)
        self.editor.focus_first(custom=custom)

    def _close_details(self) -> None:
        self.editor.flush()
        self.editor.hide()
        self._make_room()
        self._strict = ""
        self.focus_target.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not isinstance(QApplication.focusWidget(), QAbstractButton):
            # Enter ends what is typed here; it is Next only from the footer.
            self.editor.flush()
            if self.search.hasFocus():
                self.focus_target.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.editor.isVisible():
            self._close_details()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Beside the details only what is needed there, so that the least width never grows; the
        search comes back with Ctrl+F."""
        open_ = not self.editor.isHidden()
        self.details.setVisible(not open_)
        self.accept_all.setVisible(not open_)
        self.search.setVisible(not open_ or self.width() >= ROOMY)

    # -- edits ------------------------------------------------------------------------------------

    def _change(self, map_: Map, *, merge: str = "") -> None:
        if self.side.history.change(map_, merge=merge):
            self.refresh()
            self.edited.emit()

    def _set_row(self, target: str, row: FieldMap | None, *, merge: str = "") -> None:
        self._change(maps.set_row(self.kind, self.side.history.map, target, row), merge=merge)

    def _on_edited(self, row: FieldMap | None, merge: str) -> None:
        self._set_row(self.editor.target, row, merge=merge)

    def _on_source_chosen(self, target: str, name: str) -> None:
        """The editor in place: another attribute, the same transform; nothing typed unmaps."""
        row = self._row(target)
        typed = maps.with_source(maps.Typed.of(target, row.map if row else None), name)
        self._set_row(target, typed.row(self._schema) if name.strip() else None)

    def _on_remove(self) -> None:
        row = self._row(self.side.current)
        if row is not None and row.map is not None and self.views.currentIndex() == GRID:
            self._set_row(row.target, None)

    def _on_suggestion(self) -> None:
        row = self._row(self.side.current)
        if row is not None and row.suggestion is not None:
            self._set_row(row.target, row.suggestion.map)
            self.editor.focus_first()

    def _on_accept_all(self) -> None:
        self.finish_typing()
        self._change(maps.accept_all(self.kind, self.side.history.map))
        self.focus_target.setFocus()  # the button is disabled now

    def _on_undo(self, *, back: bool) -> None:
        self.editor.flush()
        history = self.side.history
        before = history.map
        history.undo() if back else history.redo()
        if history.map == before:
            return
        changed = [
            row.target for row in (*history.map, *before) if (row in before) != (row in history.map)
        ]
        self.side.current = next(iter(changed), self.side.current)
        self.refresh()
        self.edited.emit()
        if not (self.undo if back else self.redo).isEnabled():
            self.focus_target.setFocus()


def _is_found(row: Row, wanted: str) -> bool:
    labels = (attribute_label(name) for name in (row.map.sources if row.map else ()))
    return maps.matches(row, wanted, field_name(row.target), *labels)
