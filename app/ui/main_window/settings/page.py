"""Settings: a list of sections, one of them, or what an update would change.

Whatever is edited is a draft, kept beside the settings: it outlives the window, and nothing of it
is in force before Update. The sync goes on meanwhile, and takes the new settings with its next
run.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from threading import Event

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Refused
from app.profile import Profile
from app.setup import editing
from app.setup.editing import Edited
from app.setup.steps import Problems
from app.ui.background import in_background
from app.ui.main_window.page import Context, MainPage
from app.ui.main_window.settings.own import LimitsSection, TransferSection
from app.ui.main_window.settings.review import ReviewSection
from app.ui.main_window.settings.sections import ICONS, SECTIONS, Summaries, changed_sections
from app.ui.main_window.settings.session import EditSession
from app.ui.theme import icons, strong_font
from app.ui.widgets.buttons import icon_button, set_icon
from app.ui.widgets.content_area import ContentArea
from app.ui.widgets.fields import follow, in_order, relook, secondary
from app.ui.widgets.focus_place import focus_again, focus_place
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.sayings import Sayings
from app.ui.widgets.state_badge import state_pixmap_name
from app.ui.wizard.check import CheckPage
from app.ui.wizard.page import Page
from app.ui.wizard.rules import RulesPage

NAME, NOW, STATE = range(3)
ROW_HEIGHT = 32
KEEP_MS = 3000
"""How often what is being typed is kept."""
HOME, REVIEW, CHECK = "", "review", "check"


class EditSettingsPage(MainPage):
    page_id = "settings"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.session = EditSession(context.services, editing.begin(context.profile))
        self.section = HOME
        """The section that is shown, `review`, `check`, or empty for the list of them."""
        self.shown: Page | None = None
        self._loaded = False
        self._kept: Edited | None = None
        """As it was written last."""
        self._keeping = self._told = False
        self._updating = False
        self._wanted: object = None
        self._summaries = Summaries()
        self._sayings = Sayings()
        self._changed_in: set[str] = set()
        self.bar = MessageBar()
        self.bar.link_chosen.connect(self._on_link)
        self.stack = QStackedWidget()
        self.list = self._make_list()
        self._home = QWidget()
        home = QVBoxLayout(self._home)
        home.setContentsMargins(0, 0, 0, 0)
        home.addWidget(self.list)
        self.stack.addWidget(self._home)
        self._content = ContentArea(self.stack)
        self.column.setSpacing(8)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._content, 1)
        self.column.addWidget(self._make_footer())
        self._timer = QTimer(self)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self._keep_soon)
        self._show_list()

    # -- layout -----------------------------------------------------------------------------------

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NOW, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.ResizeToContents)
        tree.setMinimumHeight(160)
        tree.setIconSize(QSize(18, 18))
        for section in SECTIONS:
            item = QTreeWidgetItem(tree)
            item.setData(NAME, Qt.ItemDataRole.UserRole, section)
            item.setSizeHint(NOW, QSize(0, ROW_HEIGHT))
        self._sayings(lambda: self._say_list(tree))
        tree.itemActivated.connect(self._on_activated)
        tree.itemClicked.connect(self._on_activated)
        if (first := tree.topLevelItem(0)) is not None:
            tree.setCurrentItem(first)
        return tree

    def _say_list(self, tree: QTreeWidget) -> None:
        tree.setHeaderLabels([self.tr("Section"), self.tr("Set to"), self.tr("State")])
        tree.setAccessibleName(self.tr("Sections of the settings"))
        for at, section in enumerate(SECTIONS):
            item = tree.topLevelItem(at)
            assert item is not None
            item.setText(NAME, text.sentence(f"section_{section}"))
            item.setFont(NAME, strong_font())
            item.setIcon(NAME, icons.icon(ICONS[section]))

    def _make_footer(self) -> QWidget:
        footer = QFrame()
        row = QHBoxLayout(footer)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        self.back = icon_button("arrow-back", "")
        self.back.clicked.connect(self._on_back)
        self.state = secondary()
        self.discard = QPushButton()
        self.discard.clicked.connect(lambda: self.scope.start(self._discard()))
        self.check = QPushButton()
        self.check.clicked.connect(lambda: self.scope.start(self._check_connection()))
        self.primary = QPushButton()
        self.primary.clicked.connect(self._on_primary)
        self._sayings(self._say_footer)
        row.addWidget(self.back)
        row.addWidget(self.state, 1)
        row.addWidget(self.check)
        row.addWidget(self.discard)
        row.addWidget(self.primary)
        return footer

    def _say_footer(self) -> None:
        self.back.setText(self.tr("&Back"))
        set_icon(self.back, "arrow-back")
        self.discard.setText(self.tr("Discard"))
        self.check.setText(self.tr("Chec&k the connection"))

    # -- what the window asks ---------------------------------------------------------------------

    def title(self) -> str:
        return self.shown.title() if self.shown is not None else self.tr("Change the settings")

    def lead(self) -> str:
        if self.section == HOME:
            said = self.tr(
                "Whatever you change is a draft: the sync goes on, and nothing takes effect before "
                "you choose {button:Update}."
            )
            return text.named(said)
        if self.section == REVIEW:
            return self.tr("A sync that is under way goes on with what it has; the next one takes "
                           "the new settings.")  # fmt: skip
        return text.sentence(f"lead_{self.section}")

    def first_focus(self) -> QWidget | None:
        if self.shown is not None:
            return self.shown.first_focus()
        return self.list

    def unsaved(self) -> str:
        if self._updating:
            return self.tr("The settings are being saved.")
        if any(self.session.typed.values()):
            return self.tr("A password that you typed is not in force yet. The other changes are "
                           "kept as a draft, the password is not.")  # fmt: skip
        return ""

    def holds(self) -> bool:
        return self.shown is not None or bool(self.unsaved())

    def say_anew(self) -> bool:
        """A section is made anew of what it holds. The review stays: it may be reading the
        directory, or being saved."""
        self._sayings.again()
        self._summaries = Summaries()
        self._say_sections()
        if isinstance(self.shown, ReviewSection):
            self.bar.clear()
            self.shown.say_anew()
        elif self.shown is not None:
            self._reopen(self.shown)
        self._show_state()
        return True

    def _reopen(self, page: Page) -> None:
        section, focus = self.section, focus_place(page)
        problems = not self.bar.isHidden() and self.bar.property("look") == "error"
        self.open_section(section, take_focus=False)
        wrong = editing.problems(self.session.edited).get(section, ())
        if problems and wrong:
            self._show_problems(wrong, take_focus=False)
        if focus is not None and self.shown is not None and not focus_again(self.shown, focus):
            self._focus()

    def place(self) -> object:
        return self.section if self.section in SECTIONS else None

    def enter(self, what: object = None) -> None:
        """`what`: a section, or a `Profile` that is shown as the draft."""
        self._timer.start()
        self._wanted = what
        if not self._loaded:
            self.scope.start(self._load())
        else:
            self._open_wanted()

    def leave(self) -> None:
        super().leave()
        self._timer.stop()
        self._collect()
        self._keep_soon()

    def show_profile(self) -> None:
        """Others may have saved; what is edited here stays, upon that."""
        profile = self.context.profile
        if self._updating or profile == self.session.base:
            return
        self._collect()
        edited = self.session.edited
        if edited.is_changed or self.session.typed:
            self._start_over(editing.rebased(edited, profile))
            self.bar.show_sentence(
                self.tr("Other settings were saved meanwhile. Your changes are kept upon them.")
            )
        else:
            self._start_over(editing.begin(profile))

    def check_again(self) -> None:
        if self.shown is not None:
            self.shown.check_again()

    def look_for(self) -> None:
        if self.shown is not None:
            self.shown.look_for()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where no control had a use for it: back to the list. The draft is kept."""
        if event.key() == Qt.Key.Key_Escape and self.section != HOME and self.back.isEnabled():
            self._on_back()
        else:
            super().keyPressEvent(event)

    def end(self) -> None:
        self._timer.stop()
        self._collect()
        edited = self.session.edited
        if self._loaded and edited != self._kept and not self._updating:
            with suppress(AppError):  # it was told when it was kept before
                self._write(edited)  # a small file, and nobody is left to wait for it elsewhere
        self._leave_section()
        self.session.typed.clear()
        super().end()

    # -- the draft --------------------------------------------------------------------------------

    async def _load(self) -> None:
        services, base = self.context.services, self.context.profile
        folder = services.profiles.folder
        try:
            kept = await in_background(lambda: editing.load(folder))
        except AppError as error:
            await in_background(lambda: editing.set_aside(folder))
            self.failed.emit(error)
            kept = None
        self._loaded = True
        if kept is not None and kept.base.id == base.id:
            self._kept = kept
            edited = kept if kept.base == base else editing.rebased(kept, base)
            self.session.start_over(edited)
        else:
            self._kept = self.session.edited
        self._open_wanted()

    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if isinstance(wanted, Profile):
            self.show_settings(wanted, typed_here=True)
        elif isinstance(wanted, str) and wanted in SECTIONS:
            self.open_section(wanted)
        elif wanted == CHECK:
            self.open_section("connection")
        elif self.section == HOME:
            self._show_list()
        self._show_state()

    def show_settings(self, settings: Profile, *, typed_here: bool) -> None:
        """Other settings as the draft, and what they would change."""
        self._leave_section()
        self.session.typed.clear()
        edited = editing.with_settings(self.session.edited, settings, typed_here=typed_here)
        if not typed_here:
            self.session.typed.update(editing.unsent_secrets(edited))
        self.session.start_over(edited)
        self._keep_soon()
        self.open_section(REVIEW)

    def _start_over(self, edited: Edited) -> None:
        """Another draft; the same section, made anew."""
        section = self.section
        self._leave_section(collecting=False)
        self.session.start_over(edited)
        self._show_list()
        if section not in (HOME, CHECK):
            self.open_section(section)
        self._show_state()

    def _collect(self) -> None:
        """What the shown page holds goes into the draft."""
        page = self.shown
        if page is not None and self.section not in (REVIEW, CHECK) and page.isEnabled():
            self.session.flow.update(page.collect(self.session.draft))

    def _keep_soon(self) -> None:
        """Writes the draft where it is another one; one is written at a time."""
        if not self._loaded or self._updating or self._keeping:
            return
        if self.section != "connection":  # it tidies what is typed, and so waits until it is left
            self._collect()
        self._show_state()
        edited = self.session.edited
        if edited != self._kept:
            self._keeping = True
            self.scope.start(self._keep(edited))

    async def _keep(self, edited: Edited) -> None:
        try:
            await in_background(lambda: self._write(edited))
            self._kept, self._told = edited, False
        except AppError as error:
            if not self._told:  # it is tried again and again, and told once
                self._told = True
                self.failed.emit(error)
        finally:
            self._keeping = False

    def _write(self, edited: Edited) -> None:
        folder = self.context.services.profiles.folder
        changed = edited.is_changed or edited.connection_changed or edited.without_sign_in
        if changed:
            editing.save(edited, folder)
        else:
            editing.discard(folder)

    # -- sections ---------------------------------------------------------------------------------

    def open_section(self, section: str, *, take_focus: bool = True) -> None:
        """A section, the review, or the check of the connection."""
        self._leave_section()
        self.section = section
        self.session.open_section("connection" if section == CHECK else section)
        page = self._make(section)
        self.shown = page
        page.changed.connect(self._show_state)
        page.said.connect(self._on_said)
        page.failed.connect(self.failed)
        page.focus_wanted.connect(self._focus)
        page.jump_wanted.connect(self._on_jump)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.title_changed.emit()
        self._show_state()
        page.enter()
        if take_focus:
            QTimer.singleShot(0, page, self._focus)

    def _make(self, section: str) -> Page:
        session = self.session
        if section == REVIEW:
            review = ReviewSection(session, session.edited)
            review.section_wanted.connect(self.open_with_problems)
            return review
        if section == CHECK:
            return CheckPage(session)
        page = SECTIONS[section](session)
        if isinstance(page, TransferSection):
            page.settings_read.connect(lambda found: self.show_settings(found, typed_here=False))
        return page

    def open_with_problems(self, section: str) -> None:
        """A section, and what is wrong there."""
        wrong = editing.problems(self.session.edited).get(section, ())
        self.open_section(section)
        if wrong:
            self._show_problems(wrong)

    def _show_problems(self, wrong: Problems, *, take_focus: bool = True) -> None:
        page = self.shown
        if page is None:
            return
        found = [(p.field, text.message(p.error).problem) for p in wrong]
        if len(wrong) == 1:
            self.bar.show_message(replace(text.message(wrong[0].error), technical=""))
        else:
            self.bar.show_problems(self.tr("%n things to put right", "", len(wrong)), found)
        for problem in reversed(wrong):
            if problem.field in page.places:
                said = text.message(problem.error)
                page.places[problem.field].set_problem(said.fix or said.problem)
        if isinstance(page, LimitsSection):
            page.show_problems(wrong)
        elif isinstance(page, RulesPage):
            page.typed_problems(self.session.draft)
        if take_focus:
            page.focus_field(wrong[0].field)

    def _leave_section(self, *, collecting: bool = True) -> None:
        page = self.shown
        self.bar.clear()
        if page is None:
            return
        if collecting:
            self._collect()
        self.shown = None
        self.section = HOME
        page.leave()
        self.session.open_section(HOME)
        self.stack.removeWidget(page)
        page.deleteLater()

    def _show_list(self) -> None:
        self.section = HOME
        self.stack.setCurrentWidget(self._home)
        self._say_sections()
        self.title_changed.emit()

    def _say_sections(self) -> None:
        """What each is set to, and how it stands."""
        edited = self.session.edited
        self._mark(edited)
        profile, wrong = edited.profile, editing.problems(edited)
        for at in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(at)
            assert item is not None
            section = str(item.data(NAME, Qt.ItemDataRole.UserRole))
            said = self._summaries.of(section, profile)
            item.setText(NOW, said)
            item.setToolTip(NOW, said)
            shape, word = "", ""
            if section in self._changed_in:
                shape, word = "info", self.tr("Changed")
            if section in wrong and section in self._changed_in:
                shape, word = "warning", self.tr("To put right")
            item.setText(STATE, word)
            item.setIcon(STATE, icons.icon(*state_pixmap_name(shape)) if shape else QIcon())

    def _mark(self, edited: Edited) -> None:
        """In which sections something is edited."""
        found = changed_sections(edited.before, edited.profile)
        if edited.connection_changed:
            found.add("connection")
        if self.session.typed.keys() & {"proxy_user", "proxy_password"}:
            found.add("proxy")
        self._changed_in = found

    # -- buttons ----------------------------------------------------------------------------------

    def _show_state(self) -> None:
        """The one place that turns the state into what is seen."""
        edited, review = self.session.edited, isinstance(self.shown, ReviewSection)
        changed = self._is_changed(edited)
        self.back.setVisible(self.section != HOME)
        self.check.setVisible(self.section == "connection")
        self.discard.setVisible(changed)
        self.primary.setVisible((changed and self.section != CHECK) or review)
        self.primary.setText(self.tr("&Update") if review else self.tr("See what cha&nges…"))
        relook(self.primary, "look", "primary")
        busy = self._updating or (isinstance(self.shown, ReviewSection) and self.shown.counting)
        self.primary.setEnabled(not busy)
        self.discard.setEnabled(not self._updating)
        self.back.setEnabled(not self._updating)
        if self._updating:
            said = self.tr("Saving…")
        elif changed:
            said = self.tr("Changed, and not in force yet")
        else:
            said = ""
        self.state.setText(said)
        footer = (self.back, self.check, self.discard, self.primary)
        if self.shown is None:
            in_order(footer)
        else:
            follow(self.shown, footer)

    def _is_changed(self, edited: Edited) -> bool:
        return edited.is_changed or edited.connection_changed or bool(self.session.typed)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        section = str(item.data(NAME, Qt.ItemDataRole.UserRole))
        QTimer.singleShot(0, self, lambda: self.open_section(section))

    def _on_back(self) -> None:
        if self.section == CHECK:
            self.open_section("connection")
            return
        section = self.section
        self._leave_section()
        self._keep_soon()
        self._show_list()
        self._show_state()
        for at in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(at)
            if item is not None and item.data(NAME, Qt.ItemDataRole.UserRole) == section:
                self.list.setCurrentItem(item)
        self.list.setFocus()

    def _on_primary(self) -> None:
        if isinstance(self.shown, ReviewSection):
            self.scope.start(self._update(self.shown))
        else:
            self.open_section(REVIEW)

    def _on_jump(self, section: str) -> None:
        if section in SECTIONS:
            self.open_section(section)

    def _on_link(self, field: str) -> None:
        if self.shown is not None:
            self.shown.focus_field(field)

    def _on_said(self, look: str, sentence: str) -> None:
        self.bar.say(look, sentence)

    def _focus(self) -> None:
        control = self.first_focus()
        if control is not None and control.isEnabled():
            control.setFocus()
        else:
            self.back.setFocus()

    # -- the connection ---------------------------------------------------------------------------

    async def _check_connection(self) -> None:
        """The check of the wizard on what is typed. The connection that is in force goes on."""
        page = self.shown
        if page is None:
            return
        page.clear_problems()
        self.bar.clear()
        self._collect()
        if wrong := page.typed_problems(self.session.draft):
            self._show_problems(wrong)
            return
        self.open_section(CHECK)

    # -- update and discard -----------------------------------------------------------------------

    async def _update(self, review: ReviewSection) -> None:
        if self._updating:
            return
        if review.problems:
            section = next(iter(review.problems))
            self.open_with_problems(section)
            return
        if not review.is_confirmed:
            review.ask_for_number()
            return
        edited, typed = self.session.edited, dict(self.session.typed)
        services, effect = self.context.services, review.effect

        def allowed_and_saved() -> tuple[str, Profile]:
            # Allowed first: a run that begins between the two is one under the old settings.
            said = ""
            if effect is not None and effect.to_confirm:
                new, old = edited.profile.policy, edited.base.policy
                carried = effect.carries and services.survey.allow(new, old, effect.taken, Event())
                said = "allowed" if carried else "asks"
            return said, services.settings.update(edited.profile, typed, "window", edited.base)

        self._updating = True
        review.setEnabled(False)
        self._show_state()
        try:
            said, saved = await in_background(allowed_and_saved)
        except Refused as error:
            self._updating = False
            review.setEnabled(True)
            await self._meet_others(error)
            return
        except AppError:
            self._updating = False
            review.setEnabled(True)
            self._show_state()
            raise
        self._updating = False
        await self._updated(edited, saved, said)

    async def _updated(self, edited: Edited, saved: Profile, said: str) -> None:
        """`said`: of the accounts that were confirmed by their number, whether the next sync may
        take them away (`allowed`) or `asks`."""
        language = saved.language if saved.language != edited.base.language else ""
        self.session.typed.clear()
        self._leave_section(collecting=False)
        self.session.seen.clear()
        self.session.start_over(editing.begin(saved))
        self._kept = self.session.edited
        self._show_list()
        self._show_state()
        self.list.setFocus()  # Update is gone, and with it what had the focus
        self.profile_saved.emit(saved)
        words = {
            "allowed": self.tr(
                "Updated. The next sync takes the new settings, and may do exactly what you "
                "confirmed."
            ),
            "asks": self.tr(
                "Updated. The next sync takes the new settings; it holds the accounts beyond the "
                "limits and asks once more."
            ),
        }
        updated = self.tr("Updated. The next sync takes the new settings.")
        self.said.emit("success", words.get(said, updated))
        folder = self.context.services.profiles.folder
        await in_background(lambda: editing.discard(folder))
        if language:
            self._speak(language)

    def _speak(self, locale: str) -> None:
        chosen: Callable[[str], None] | None = getattr(
            getattr(self.window(), "language_chosen", None), "emit", None
        )
        if chosen is not None:
            chosen(locale)

    async def _meet_others(self, error: Refused) -> None:
        """Somebody has saved other settings: the edits are put upon those, and shown anew."""
        self._show_state()
        self.failed.emit(error)
        present = await in_background(self.context.services.profiles.load)
        if present is not None and present.id == self.session.base.id:
            self._start_over(editing.rebased(self.session.edited, present))

    async def _discard(self) -> None:
        """The settings that are in force, and no draft."""
        folder = self.context.services.profiles.folder
        edited = self.session.edited
        self._leave_section(collecting=False)
        self.session.typed.clear()
        self.session.seen.clear()
        self.session.start_over(editing.begin(edited.base))
        self._kept = self.session.edited
        self._show_list()
        self._show_state()
        self.list.setFocus()
        await in_background(lambda: editing.discard(folder))
        self.said.emit("info", self.tr("Discarded. The settings are as they were."))
