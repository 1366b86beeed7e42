"""What an update changes: the settings in words, and what becomes of people. The effect first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app import text
from app.errors import AppError, Stopped, Unavailable
from app.profile_history import SettingChange
from app.setting_words import setting_name, setting_value
from app.setup import editing
from app.setup.draft import PASSWORD, PROXY_USER
from app.setup.editing import Edited, Effect
from app.setup.steps import Problems
from app.sync.model import Kind
from app.ui.main_window.settings.sections import section_of, technical
from app.ui.main_window.settings.session import EditSession
from app.ui.widgets.fields import Field, secondary
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.state_badge import StateBadge
from app.ui.widgets.survey_bar import SurveyBar
from app.ui.wizard.page import Page

SETTING, NOW, AFTER = range(3)
_MOST = 2000
"""Differences that are listed: a map of 10,000 units is not read line by line."""
_LONG = 300


class ReviewSection(Page):
    step_id = "review"
    section_wanted = Signal(str)
    """The section where a setting, or a problem, is put right."""

    def __init__(self, session: EditSession, edited: Edited) -> None:
        super().__init__(session)
        self._edited = edited
        self.problems: Mapping[str, Problems] = editing.problems(edited)
        self.differences: Sequence[SettingChange] = ()
        self._listed = False
        self.effect: Effect | None = None
        """Of this draft on people; None until it is known, and where nobody is concerned."""
        self.counting = False
        self._stop: Event | None = None
        self._asked = False
        """The number was asked for, and was not there."""
        self.concerns_people = edited.profile.policy != edited.before.policy
        self._lay_out()
        self._show_problems()

    def _lay_out(self) -> None:
        survey = self.session.services.survey
        self.wrong = MessageBar()
        self.wrong.link_chosen.connect(self.section_wanted)
        self.people = StateBadge()
        self.groups = secondary()
        self._say_people: Callable[[], None] = self._show_nobody
        """Says once more what it does to people."""
        self._show_nobody()
        self.bar = SurveyBar(
            self.scope,
            latest=survey.latest,
            refresh=survey.refresh,
            profile=lambda: self._edited.profile,
        )
        self.bar.refreshed.connect(lambda _: self._count())
        self.bar.failed.connect(lambda _: self._show_unknown())
        self.bar.setVisible(self.concerns_people)
        self.groups.hide()
        self.number = QLineEdit()
        self.number.setValidator(QIntValidator(0, 2_000_000_000, self))
        self.number.setMaximumWidth(160)
        self.number.textChanged.connect(lambda _: self.changed.emit())
        self.fields["number"] = Field(self.tr("&Type the number to confirm it"), self.number)
        self.fields["number"].hide()
        self.tree = self._make_tree()
        for widget in (self.wrong, self.people, self.groups, self.fields["number"], self.bar):
            self.column.addWidget(widget)
        self.column.addWidget(self.tree, 1)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setRootIsDecorated(False)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._name_columns(tree)
        header = tree.header()
        header.setStretchLastSection(False)
        for column in (SETTING, NOW, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        tree.setMinimumHeight(110)
        tree.itemActivated.connect(self._on_activated)
        return tree

    def _name_columns(self, tree: QTreeWidget) -> None:
        tree.setHeaderLabels([self.tr("Setting"), self.tr("Now"), self.tr("After the update")])
        tree.setAccessibleName(self.tr("What the update changes"))

    def say_anew(self) -> None:
        """In the language and look that are set now; what is read and counted goes on."""
        self._show_problems()
        self._say_people()
        if self._asked:
            self._say_asked()
        self.bar.say_anew()
        at = self.tree.currentIndex().row()
        self._name_columns(self.tree)
        self.tree.clear()
        self._fill()
        if (current := self.tree.topLevelItem(at)) is not None:
            self.tree.setCurrentItem(current)

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("See what changes before it takes effect")

    def first_focus(self) -> QWidget:
        return self.number if not self.fields["number"].isHidden() else self.tree

    def enter(self) -> None:
        self.scope.start(self._list())
        if self.concerns_people:
            self._show_waiting()
            self.bar.open()

    def check_again(self) -> None:
        if self.concerns_people:
            self.bar.read()

    @property
    def is_confirmed(self) -> bool:
        """Whether the number was typed, where one has to be."""
        wanted = self.effect.to_confirm if self.effect is not None else 0
        return not wanted or self.number.text().strip() == str(wanted)

    def ask_for_number(self) -> None:
        self._asked = True
        self._say_asked()
        self.number.setFocus()

    def _say_asked(self) -> None:
        wanted = self.effect.to_confirm if self.effect is not None else 0
        self.fields["number"].set_problem(self.tr("Type {number} to go on.").format(number=wanted))

    # -- the differences ------------------------------------------------------------------------

    async def _list(self) -> None:
        changes = self.session.services.settings.changes
        edited = self._edited
        found = list(await self.run(lambda: changes(edited.before, edited.profile)))
        self.differences = found
        self._listed = True
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        if not self._listed:
            return
        found = self.differences
        for change in found[:_MOST]:
            self._add(change)
        for name, words in (
            (PASSWORD, self.tr("Password of the account that reads the directory")),
            (PROXY_USER, self.tr("Sign-in at the proxy")),
        ):
            if name in self.session.typed:
                self._add_row(words, "", self.tr("Typed anew"), "")
        if len(found) > _MOST:
            more = self.tr("%n more", "", len(found) - _MOST)
            self._add_row(more, "", "", "")

    def _add(self, change: SettingChange) -> None:
        name = setting_name(change.path, change.before, change.after)
        before, after = (setting_value(change.path, v) for v in (change.before, change.after))
        self._add_row(name, before, after, section_of(change.path))

    def _add_row(self, name: str, before: str, after: str, section: str) -> None:
        item = QTreeWidgetItem(self.tree)
        item.setData(SETTING, Qt.ItemDataRole.UserRole, section)
        for column, words in ((SETTING, name), (NOW, before), (AFTER, after)):
            line = " ".join(words.split())
            short = line if len(line) <= _LONG else line[:_LONG] + "…"
            item.setText(column, short if column == SETTING else technical(short))
            item.setToolTip(column, words[:2000])

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        if section := str(item.data(SETTING, Qt.ItemDataRole.UserRole)):
            self.section_wanted.emit(section)

    # -- what is wrong --------------------------------------------------------------------------

    def _show_problems(self) -> None:
        found = [
            (section, f"{text.sentence(f'section_{section}')}: {text.message(p.error).problem}")
            for section, wrong in self.problems.items()
            for p in wrong
        ]
        if found:
            heading = self.tr("%n things to put right before the update", "", len(found))
            self.wrong.show_problems(heading, found[:6])

    # -- the effect -----------------------------------------------------------------------------

    def _count(self) -> None:
        if self._stop is not None:
            self._stop.set()
        self._stop = self.scope.stop_event()
        self.scope.start(self._count_all(self._stop))

    async def _count_all(self, stop: Event) -> None:
        survey, edited = self.session.services.survey, self._edited
        old, new = edited.base.policy, edited.profile.policy

        kinds = tuple(Kind) if edited.maps_changed else ()

        def asked() -> Effect:
            users, groups = (survey.funnel(new, old, kind, stop) for kind in Kind)
            return editing.effect(
                edited,
                users,
                groups,
                before=survey.rule_numbers(old, stop),
                after=survey.rule_numbers(new, stop),
                taken=survey.taken(new, old, stop),
                reports=[survey.check_mapping(new, kind, stop) for kind in kinds],
            )

        self.counting = True
        self._show_waiting()
        try:
            found = await self.run(asked)
        except Stopped:
            return
        except AppError as error:
            if not (isinstance(error, Unavailable) and self.bar.reading):
                self.counting = False
                self._show_unknown()
                self.failed.emit(error)
            return
        if stop.is_set():
            return
        self.counting = False
        unread = (*found.users.unread, *found.groups.unread)
        if unread:
            self.bar.want(unread)
            if not self.bar.reading:
                self._show_unknown()
            return
        self.effect = found
        self._show_effect(found)

    def _hint(self, found: Effect) -> str:
        """What typing the number does, and what it does not."""
        if found.carries:
            return self.tr(
                "{number} is more than the limits let pass. Typing it allows exactly these "
                "accounts for 24 hours: if anybody else is among them by the next sync, it holds "
                "all of them and asks. Memberships beyond their limit are asked about there."
            )
        return self.tr(
            "{number} is more than the limits let pass. Typing it saves the settings; the next "
            "sync holds these accounts and asks once more, because who they are is not certain "
            "yet."
        )

    def _show_nobody(self) -> None:
        self.people.set_state("info", self.tr("Nobody is added and nobody leaves by this."))

    def _show_waiting(self) -> None:
        self._say_people = self._show_waiting
        self.people.set_state("running", self.tr("Working out what it does to people…"))
        self.groups.hide()
        self.fields["number"].hide()
        self.changed.emit()

    def _show_unknown(self) -> None:
        self.effect = None
        self._say_people = self._show_unknown
        self.people.set_state(
            "warning",
            self.tr(
                "What it does to people is not known: the directory could not be read. A run holds "
                "back what is beyond the limits."
            ),
        )
        self.changed.emit()

    def _show_effect(self, found: Effect) -> None:
        self._say_people = partial(self._show_effect, found)
        users, number = found.users, QLocale().toString
        said = [self.tr("%n people added", "", users.joins)]
        if users.joins_off:
            said.append(self.tr("%n of them get no account: disabled", "", users.joins_off))
        said.append(self.tr("%n people would leave", "", users.leaves))
        if found.disables:
            said.append(self.tr("%n accounts would be disabled", "", found.disables))
        if found.deletes:
            said.append(self.tr("%n accounts would be deleted for good", "", found.deletes))
        state = "warning" if found.to_confirm or found.deletes or users.leaves else "ok"
        self.people.set_state(state, " · ".join(said))
        lines = []
        if found.groups.joins or found.groups.leaves:
            lines.append(self.tr("%n groups added", "", found.groups.joins))
            lines.append(self.tr("%n groups would leave", "", found.groups.leaves))
        left = self.tr("{count} people are synced afterwards", "", users.in_scope)
        lines.append(left.format(count=number(users.in_scope)))
        said_of_map = [" · ".join(lines)]
        for problem in found.unmapped[:2]:
            said_of_map.append(
                self.tr("%n cannot be synced: {problem}", "", problem.count).format(
                    problem=text.message(problem.error).problem
                )
            )
        self.groups.setText("\n".join(said_of_map))
        self.groups.show()
        wanted = found.to_confirm
        self.fields["number"].setVisible(bool(wanted))
        if wanted:
            self.fields["number"].set_hint(self._hint(found).format(number=number(wanted)))
            self.fields["number"].set_label(
                self.tr("&Type {number} to confirm").format(number=wanted)
            )
        self.changed.emit()
