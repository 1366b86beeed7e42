"""Step 8: which units, and which kinds of object."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.profile import DirectorySettings
from app.setup.draft import PASSWORD, Draft
from app.setup.steps import BY_ID, Problems
from app.setup.units import UnitSelection, totals
from app.sync.criteria import NewUnits
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.buttons import small_button
from app.ui.widgets.fields import Field, name_control
from app.ui.wizard.page import SettingsPage
from app.ui.wizard.session import Session
from app.ui.wizard.unit_model import NAME, UnitModel

DEBOUNCE_MS = 400
COUNTED_AT_ONCE = 40
"""Units of one level that are counted without being asked; the rest when they are ticked."""


class UnitsPage(SettingsPage):
    step_id = "units"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        scope = session.draft.policy.scope
        self.selection = UnitSelection(scope.units)
        self.model = UnitModel(self.selection)
        self.model.children_wanted.connect(lambda guid: self.scope.start(self._load(guid)))
        self.model.selection_changed.connect(self._on_selection)
        self._counting: set[str] = set()
        self._queue: list[str] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DEBOUNCE_MS)
        self._later.timeout.connect(self._count_rules)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._make_tree(), 1)
        row.addWidget(self._make_panel(), 0)
        self.column.addLayout(row, 1)
        self._restore()

    # -- layout -------------------------------------------------------------------------------

    def _make_tree(self) -> QTreeView:
        self.tree = QTreeView()
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(False)
        self.tree.setModel(self.model)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        name_control(self.tree, self.tr("Organizational units"))
        self.tree.activated.connect(self.model.load_again)
        self.tree.clicked.connect(self.model.load_again)
        return self.tree

    def _make_panel(self) -> QWidget:
        panel = QWidget()
        panel.setFixedWidth(248)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._make_totals())
        column.addWidget(_heading(self.tr("Kinds of object")))
        self.users = QCheckBox(self.tr("&Users"))
        self.security_groups = QCheckBox(self.tr("&Security groups"))
        self.groups = QCheckBox(self.tr("&Distribution groups"))
        boxes = QVBoxLayout()
        boxes.setSpacing(2)
        for box in (self.users, self.security_groups, self.groups):
            box.toggled.connect(self._show_totals)
            boxes.addWidget(box)
        column.addLayout(boxes)
        self.new_units = QComboBox()
        for policy, label in (
            (NewUnits.INCLUDE, self.tr("Include them")),
            (NewUnits.ASK, self.tr("Ask first")),
            (NewUnits.NEVER, self.tr("Leave them out")),
        ):
            self.new_units.addItem(label, policy)
        column.addWidget(Field(self.tr("New un&its beneath these"), self.new_units))
        self.forget = small_button("remove", self.tr("Remove the chosen rule"))
        self.forget.setEnabled(False)
        self.forget.clicked.connect(self._on_forget)
        heading = QHBoxLayout()
        heading.addWidget(_heading(self.tr("Chosen")), 1)
        heading.addWidget(self.forget)
        column.addLayout(heading)
        self.rules = QListWidget()
        self.rules.setMinimumHeight(44)
        name_control(self.rules, self.tr("Rules of the selection"))
        self.rules.currentRowChanged.connect(lambda row: self.forget.setEnabled(row >= 0))
        column.addWidget(self.rules, 1)
        return panel

    def _make_totals(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        self._total = QLabel()
        font = strong_font()
        font.setPointSizeF(font.pointSizeF() + 3)
        self._total.setFont(font)
        self._total.setWordWrap(True)
        column.addWidget(self._total)
        return card

    def _restore(self) -> None:
        scope = self.session.draft.policy.scope
        self.users.setChecked(scope.users)
        self.groups.setChecked(scope.groups)
        self.security_groups.setChecked(scope.security_groups)
        self.new_units.setCurrentIndex(self.new_units.findData(scope.new_units))
        self._show_rules()

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Choose what to sync")

    def lead(self) -> str:
        return self.tr(
            "A ticked unit brings everything beneath it; system accounts are left out. "
            "You see each person before the first sync."
        )

    def first_focus(self) -> QWidget:
        return self.tree

    def focus_field(self, name: str) -> None:
        (self.users if name == "kinds" else self.tree).setFocus()

    def collect(self, draft: Draft) -> Draft:
        scope = replace(
            draft.policy.scope,
            units=self.selection.rules,
            users=self.users.isChecked(),
            groups=self.groups.isChecked(),
            security_groups=self.security_groups.isChecked(),
            new_units=NewUnits(self.new_units.currentData()),
        )
        return draft.with_policy(replace(draft.policy, scope=scope))

    def typed_problems(self, draft: Draft) -> Problems:
        return BY_ID["units"].problems(draft)

    # -- loading and counting -------------------------------------------------------------------

    def enter(self) -> None:
        if self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())

    def check_again(self) -> None:
        self.model.load_again(self.tree.currentIndex())

    async def _load(self, guid: str) -> None:
        session = self.session
        directory = session.draft.directory
        try:
            units = await self.run(
                lambda: session.services.directory.units(directory, session.secret(PASSWORD), guid)
            )
        except AppError as exc:
            self.model.put_error(guid, exc)
            return
        self.model.put_children(guid, units)
        if not guid:
            self._first_level([unit.guid for unit in units])
        self._want_counts([unit.guid for unit in units[:COUNTED_AT_ONCE]])

    def _first_level(self, guids: list[str]) -> None:
        """The domain is opened, and wholly chosen until a person says otherwise."""
        draft = self.session.draft
        for row in range(len(guids)):
            self.tree.expand(self.model.index(row, 0))
        if not draft.units_chosen and not self.selection.rules:
            for guid in guids:
                self.model.choose(guid, include=True)
            self.session.flow.update(replace(self.session.draft, units_chosen=True))
        self.tree.setCurrentIndex(self.model.index(0, 0))

    def _on_selection(self) -> None:
        self._show_rules()
        self._later.start()

    def _count_rules(self) -> None:
        self._want_counts([rule.guid for rule in self.selection.rules])

    def _want_counts(self, guids: list[str]) -> None:
        """Counts one after another: each is a search of its own, and the tree comes first."""
        new = [
            g for g in guids if g and self.model.counts_of(g) is None and g not in self._counting
        ]
        self._counting.update(new)
        idle = not self._queue
        self._queue.extend(new)
        if new and idle:
            self.scope.start(self._count())

    async def _count(self) -> None:
        session = self.session
        directory = session.draft.directory
        try:
            while self._queue:
                guid = self._queue[0]
                counts = await self.run(partial(self._counts_of, directory, guid))
                self._queue.pop(0)
                self._counting.discard(guid)
                self.model.put_counts(guid, counts)
                self._show_totals()
        except AppError:
            # Counts are a courtesy here: the tree and the preview speak of the same failure.
            self._counting.difference_update(self._queue)
            self._queue.clear()
            self._total.setText(self.tr("Could not count"))

    def _counts_of(self, directory: DirectorySettings, guid: str) -> tuple[int, int]:
        session = self.session
        return session.services.directory.counts(directory, session.secret(PASSWORD), guid)

    # -- the panel ------------------------------------------------------------------------------

    def _show_rules(self) -> None:
        self.rules.clear()
        for rule in self.selection.rules:
            name = self.model.name_of(rule.guid) or rule.dn or rule.guid
            said = self.tr("All of {unit}") if rule.include else self.tr("Without {unit}")
            item = QListWidgetItem(said.format(unit=name))
            shape, colour = ("add", "success") if rule.include else ("remove", "danger")
            item.setIcon(icons.icon(shape, getattr(tokens(), colour)))
            item.setToolTip(rule.dn)
            item.setData(Qt.ItemDataRole.UserRole, rule.guid)
            self.rules.addItem(item)
        self.forget.setEnabled(False)
        self._show_totals()

    def _show_totals(self) -> None:
        rules = self.selection.rules
        counts = {rule.guid: self.model.counts_of(rule.guid) for rule in rules}
        if not rules:
            self._total.setText(self.tr("Nothing chosen"))
            return
        if any(value is None for value in counts.values()):
            self._total.setText(self.tr("Counting…"))
            return
        users, groups = totals(rules, lambda guid: counts[guid] or (0, 0), self._above)
        parts = []
        if self.users.isChecked():
            parts.append(self.tr("%n users", "", users))
        if self.groups.isChecked() or self.security_groups.isChecked():
            parts.append(self.tr("%n groups", "", groups))
        self._total.setText("\n".join(parts) or self.tr("Nothing chosen"))

    def _above(self, guid: str) -> bool:
        """What holds just above a unit."""
        parent = self.model.parent_guid(guid)
        return self.selection.includes(parent) if parent else False

    def _on_forget(self) -> None:
        item = self.rules.currentItem()
        if item is not None:
            self.selection.forget(str(item.data(Qt.ItemDataRole.UserRole)))
            self.model.refresh()


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setFont(strong_font())
    return label
