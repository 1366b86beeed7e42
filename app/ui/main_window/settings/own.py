"""Sections of the settings that the wizard does not have, or has as a part of another page."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.findings import CheckResult, CheckState
from app.profile import PROXY_NAME, next_name
from app.services import ProxySignIn
from app.setup.draft import PROXY_PASSWORD, PROXY_USER, Draft
from app.setup.steps import FieldProblem, Problems
from app.sync.retention import Retention
from app.sync.survey import SurveyInfo
from app.ui import languages
from app.ui.main_window.settings.session import EditSession
from app.ui.theme import strong_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.card_list import CardList
from app.ui.widgets.fields import Field, inset, name_control, secondary
from app.ui.widgets.limits_card import LimitsCard
from app.ui.widgets.proxy_panel import ProxyPanel
from app.ui.widgets.save_dialog import ask_where
from app.ui.widgets.sign_in_start import SignInStart
from app.ui.widgets.survey_bar import SurveyBar
from app.ui.wizard.page import Page

LEAST = {"journal_days": 7, "journal_mb": 1, "rejected_runs": 1, "reports": 50,
         "settings_versions": 1}  # fmt: skip
"""As `profile` has it: less could not be saved."""
MOST = 1_000_000


class LimitsSection(Page):
    step_id = "limits"

    def __init__(self, session: EditSession) -> None:
        super().__init__(session)
        survey = session.services.survey
        self.bar = SurveyBar(
            self.scope,
            latest=survey.latest,
            refresh=survey.refresh,
            profile=lambda: self.collect(session.draft).to_profile(),
        )
        self.bar.refreshed.connect(self._on_refreshed)
        self.cards = CardList(self.tr("Limits"))
        self.limits = LimitsCard()
        self.limits.show_limits(session.draft.limits)
        self.limits.open()
        self.limits.changed.connect(self.changed)
        self.cards.add(self.limits)
        self.cards.end()
        self.column.addWidget(self.bar)
        self.column.addWidget(self.cards, 1)

    def title(self) -> str:
        return self.tr("Decide how much may happen without asking")

    def first_focus(self) -> QWidget:
        return self.limits.first_control

    def enter(self) -> None:
        self.bar.open()

    def check_again(self) -> None:
        self.bar.read()

    def collect(self, draft: Draft) -> Draft:
        return replace(draft, limits=self.limits.limits)

    def focus_field(self, name: str) -> None:
        self.limits.focus_kind(name.removeprefix("limit_"))

    def show_problems(self, problems: Problems) -> None:
        for problem in problems:
            self.limits.show_problem(problem.field.removeprefix("limit_"), problem.error)

    def _on_refreshed(self, _info: SurveyInfo) -> None:
        self.scope.start(self._count(self.scope.stop_event()))

    async def _count(self, stop: Event) -> None:
        policy = self.session.draft.to_profile().policy
        ask = self.session.services.survey.rule_numbers
        self.limits.show_numbers(await self.run(lambda: ask(policy, stop)))


class ProxySection(Page):
    step_id = "proxy"

    def __init__(self, session: EditSession) -> None:
        super().__init__(session)
        self._kept_user = ""
        self._testing: Event | None = None
        self.panel = ProxyPanel()
        self.panel.changed.connect(self.changed)
        self.panel.test_wanted.connect(lambda: self.scope.start(self._test()))
        typed = session.typed.get(PROXY_USER, "")
        sign_in = ProxySignIn(typed, session.typed.get(PROXY_PASSWORD, "")) if typed else None
        self.panel.set_value(session.draft.cloud.proxy, sign_in)
        self.fields["proxy"] = self.panel.field
        self.column.addWidget(self.panel)
        self._note = secondary(
            self.tr(
                "The test sends nothing but one question to the service, and changes nothing. The "
                "directory is never reached through a proxy."
            )
        )
        self.column.addWidget(self._note)
        self.column.addStretch(1)

    def title(self) -> str:
        return self.tr("Choose how the service is reached")

    def first_focus(self) -> QWidget:
        return self.panel.mode

    def enter(self) -> None:
        self.scope.start(self._show_kept())

    def check_again(self) -> None:
        self.scope.start(self._test())

    def collect(self, draft: Draft) -> Draft:
        self.panel.tidy()
        sign_in, typed = self.panel.sign_in(), self.session.typed
        given_up = typed.get(PROXY_USER) == ""
        for name in (PROXY_USER, PROXY_PASSWORD):
            typed.pop(name, None)
        if sign_in is None:
            if self._kept_user or given_up:
                typed[PROXY_USER] = ""  # none is wanted any more
        elif sign_in.user != self._kept_user or sign_in.password:
            typed[PROXY_USER] = sign_in.user
            if sign_in.password:
                typed[PROXY_PASSWORD] = sign_in.password
        return replace(draft, cloud=replace(draft.cloud, proxy=self.panel.value()))

    def typed_problems(self, draft: Draft) -> Problems:
        wrong = self.panel.problem()
        return (FieldProblem("proxy", wrong),) if wrong is not None else ()

    async def _show_kept(self) -> None:
        session, cloud = self.session, self.session.draft.cloud
        secrets = session.services.secrets
        user = await self.run(lambda: secrets.get(session.draft.profile_id, cloud.proxy_user_name))
        self._kept_user = user or ""
        if user and PROXY_USER not in session.typed:
            self.panel.show_kept(user)

    async def _test(self) -> None:
        if (wrong := self.panel.problem()) is not None:
            self.panel.show_row(CheckResult("machine_outbound", CheckState.FAILED, error=wrong))
            return
        if self._testing is not None:
            self._testing.set()
        stop = self._testing = self.scope.stop_event()
        draft, sign_in = self.session.draft, self.panel.sign_in()
        settings = replace(draft.cloud, proxy=self.panel.value())
        if sign_in is None:  # and not with what is sealed, either
            settings = replace(settings, proxy_name=next_name(settings.proxy_name, PROXY_NAME))
        reach = self.session.services.machine.reach
        self.panel.show_testing()
        row, _clock = await self.run(lambda: reach(settings, draft.profile_id, sign_in, stop))
        if not stop.is_set():
            self.panel.show_row(row)


class RetentionSection(Page):
    step_id = "retention"

    def __init__(self, session: EditSession) -> None:
        super().__init__(session)
        words = {
            "journal_days": (
                self.tr("Confirmed &changes, in days"),
                self.tr("With what it takes to undo them."),
            ),
            "journal_mb": (
                self.tr("Confirmed changes, at &most in megabytes"),
                self.tr("The oldest go first."),
            ),
            "rejected_runs": (
                self.tr("Runs &whose rejected records are kept"),
                self.tr("Which record could not be synced, and why."),
            ),
            "reports": (
                self.tr("&Reports of runs"),
                self.tr("Those with changes that are kept stay as long as these."),
            ),
            "settings_versions": (
                self.tr("&Versions of the settings"),
                self.tr("Each can be looked at and restored."),
            ),
        }
        self.boxes: dict[str, _Number] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        for at, each in enumerate(fields(Retention)):
            label, hint = words[each.name]
            box = self.boxes[each.name] = _Number(LEAST[each.name])
            box.setValue(getattr(session.draft.retention, each.name))
            box.valueChanged.connect(self.changed)
            self.fields[each.name] = Field(label, box, hint=hint)
            grid.addWidget(self.fields[each.name], at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def title(self) -> str:
        return self.tr("Decide how long the history is kept")

    def first_focus(self) -> QWidget:
        return self.boxes["journal_days"]

    def collect(self, draft: Draft) -> Draft:
        chosen = {name: box.value() for name, box in self.boxes.items()}
        return replace(draft, retention=replace(draft.retention, **chosen))


class _Number(QSpinBox):
    def __init__(self, least: int) -> None:
        super().__init__()
        self.setRange(least, MOST)
        self.setGroupSeparatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inset(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class StartSection(Page):
    step_id = "start"

    def __init__(self, session: EditSession) -> None:
        super().__init__(session)
        self.start = SignInStart(session.services.machine, self.scope)
        self.start.failed.connect(self.failed)
        self.column.addWidget(self.start)
        self.column.addStretch(1)

    def title(self) -> str:
        return self.tr("Start with this computer's user")

    def first_focus(self) -> QWidget:
        return self.start.box

    def enter(self) -> None:
        self.start.read(focus=True)


class TransferSection(Page):
    """What is read from a file is shown first, and never applied unseen."""

    step_id = "transfer"
    settings_read = Signal(object)
    """The `Profile` that a file holds."""

    def __init__(self, session: EditSession) -> None:
        super().__init__(session)
        self.export = icon_button("save", self.tr("E&xport the settings…"))
        self.export.clicked.connect(self._on_export)
        self.choose = icon_button("folder-open", self.tr("&Import settings…"))
        self.choose.clicked.connect(self._on_import)
        for heading, hint, button in (
            (
                self.tr("Export"),
                self.tr("The settings that are in force, as a file to keep or to take along."),
                self.export,
            ),
            (
                self.tr("Import"),
                self.tr(
                    "You see what differs, and what it does to people, before anything is "
                    "changed. Changes that you have not updated yet are replaced."
                ),
                self.choose,
            ),
        ):
            box = QFrame()
            box.setProperty("look", "card")
            column = QVBoxLayout(box)
            column.setContentsMargins(12, 10, 12, 12)
            column.setSpacing(6)
            title = QLabel(heading)
            title.setFont(strong_font())
            column.addWidget(title)
            column.addWidget(secondary(hint))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
            self.column.addWidget(box)
        self.column.addStretch(1)

    def title(self) -> str:
        return self.tr("Take the settings along")

    def first_focus(self) -> QWidget:
        return self.export

    def _on_export(self) -> None:
        ask_where(
            self,
            self.tr("Export the settings"),
            lambda path: self.scope.start(self.export_to(path)),
            name="identity-connect-settings.json",
            kinds=self.tr("Settings (*.json)"),
        )

    async def export_to(self, path: Path) -> None:
        export = self.session.services.settings.export
        await self.run(lambda: export(path))
        self.said.emit("success", self.tr("The settings were written to {path}.").format(path=path))

    def _on_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import settings"))
        dialog.setNameFilter(self.tr("Settings (*.json);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.scope.start(self.read(Path(name))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def read(self, path: Path) -> None:
        read = self.session.services.settings.read
        try:
            found = await self.run(lambda: read(path))
        except AppError as error:
            self.failed.emit(error)
            return
        self.said.emit("", "")
        self.settings_read.emit(found)


class LanguageSection(Page):
    step_id = "language"

    def __init__(self, session: EditSession) -> None:
        super().__init__(session)
        self.list = QListWidget()
        name_control(self.list, self.tr("Language"))
        chosen = languages.closest(session.draft.language)
        for locale, native in languages.available():
            item = QListWidgetItem(native)
            item.setData(Qt.ItemDataRole.UserRole, locale)
            self.list.addItem(item)
            if locale == chosen:
                self.list.setCurrentItem(item)
        self._before = session.draft.language, chosen
        self.list.currentItemChanged.connect(lambda *_: self.changed.emit())
        self.column.addWidget(self.list, 1)

    def title(self) -> str:
        return self.tr("Choose the language")

    def first_focus(self) -> QWidget:
        return self.list

    def collect(self, draft: Draft) -> Draft:
        item = self.list.currentItem()
        wanted = str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""
        saved, shown = self._before
        return replace(draft, language=saved if wanted == shown else wanted)
