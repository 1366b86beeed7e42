"""The wizard's window: header, step list, page, footer. State in, picture out, in one place.

An own window with a QStackedWidget, not QWizard, whose validation is synchronous.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.assets import asset
from app.errors import AppError, Stopped
from app.setup import draft as drafts
from app.setup.flow import StepState
from app.setup.steps import STEPS, Problems, Step
from app.ui import motion, theme
from app.ui.background import Scope, ask, in_background
from app.ui.theme import title_font
from app.ui.widgets.announcing import announce
from app.ui.widgets.content_area import ContentArea
from app.ui.widgets.fields import in_order, relook, secondary
from app.ui.widgets.help_window import HelpWindow
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.step_list import ListedStep, StepList
from app.ui.widgets.window_header import WindowHeader
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session

MINIMUM = QSize(900, 560)
DEFAULT = QSize(1080, 720)
LASTS_MS = 600
"""What is over sooner is not said to be under way."""

PageMaker = Callable[[Session], Page]


class WizardWindow(QWidget):
    """Shows the flow's step and asks it to move."""

    finished = Signal()
    """The first sync is through and the person chose Finish."""
    closed = Signal()
    language_chosen = Signal(str)
    look_chosen = Signal(str)
    crashed = Signal(object)

    def __init__(
        self,
        session: Session,
        pages: Mapping[str, PageMaker],
        *,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__()
        theme.dress(self)
        self.session = session
        self._pages = pages
        self._settings = settings
        self._scope = Scope(self._on_failure)
        self._busy = False
        self._unsaid = False
        """The page was at work when another language or look was set."""
        self._may_close = False
        self._help: HelpWindow | None = None
        self.saving = False
        """The draft is on its way to the disk."""
        self._unsaved = False
        self.page: Page | None = None
        self._head: tuple[Page | None, str, str] = (None, "", "")
        """The page that is shown, and the title and the lead that were said of it."""
        self._lay_out()
        self._bind_keys()
        self.setMinimumSize(MINIMUM)
        size = settings.value("wizard/size") if settings else None
        self.resize(size if isinstance(size, QSize) else DEFAULT)
        self._show_page()

    # -- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowIcon(QIcon(str(asset("icons/app.svg"))))
        self.steps = StepList()
        self.steps.chosen.connect(self._on_jump)
        self.bar = MessageBar()
        self.bar.link_chosen.connect(self._on_link)
        self.stack = QStackedWidget()
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._lead = secondary()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._side())
        middle.addLayout(self._content(), 1)
        outer.addLayout(middle, 1)
        outer.addWidget(self._footer())

    def _header(self) -> QWidget:
        self.header = WindowHeader(self.windowIcon(), self._settings, self.session.language)
        self.header.language_chosen.connect(self._choose_language)
        self.header.look_chosen.connect(self.look_chosen)
        self.header.help_wanted.connect(self._on_help)
        self.language, self.look, self.help = (
            self.header.language, self.header.look, self.header.help
        )  # fmt: skip
        return self.header

    def _side(self) -> QWidget:
        side = QFrame()
        side.setObjectName("stepsFrame")
        side.setFixedWidth(246)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self.steps)
        return side

    def _content(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(28, 14, 28, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(6)
        column.addWidget(self.bar)
        column.addSpacing(2)
        column.addWidget(ContentArea(self.stack), 1)
        return column

    def _footer(self) -> QWidget:
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(16, 10, 28, 10)
        row.setSpacing(8)
        self.cancel = QPushButton()
        self.cancel.clicked.connect(self.close)
        self.back = QPushButton()
        self.back.clicked.connect(self._on_back)
        self.next = QPushButton()
        self.next.setMinimumWidth(112)
        self.next.clicked.connect(self.go_next)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        return footer

    def _bind_keys(self) -> None:
        for key, act in (
            (Qt.Key.Key_F1, self._on_help),
            (Qt.Key.Key_F5, self._on_check_again),
            (Qt.Key.Key_F6, self._on_cycle),
            (QKeySequence.StandardKey.Find, self._on_look_for),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # -- state in, picture out ------------------------------------------------------------------

    def _show_page(self) -> None:
        """Makes and shows the page of the flow's step."""
        motion.fade_away(self.stack)
        if self.page is not None:
            self.page.leave()
            self.stack.removeWidget(self.page)
            self.page.deleteLater()
        flow = self.session.flow
        page = self._pages[flow.step.id](self.session)
        self.page = page
        page.changed.connect(self._show_state)
        page.next_wanted.connect(self.go_next)
        page.focus_wanted.connect(self._focus_first)
        page.failed.connect(self._on_failure)
        page.said.connect(self.bar.say)
        page.jump_wanted.connect(self._on_jump)
        page.language_chosen.connect(self._choose_language)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.bar.clear()
        self._busy = False
        if self._help is not None and self._help.isVisible():
            self._help.show_step(flow.step.id, raise_it=False)
        if lock := flow.lock():
            page.setEnabled(False)
            self.bar.show_sentence(text.sentence(lock))
        self._show_state()
        if not lock:
            page.enter()
        QTimer.singleShot(0, page, self._focus_first)

    def _show_state(self) -> None:
        """The one place that turns the state into what is seen."""
        page, flow = self.page, self.session.flow
        if page is None:
            return
        self._order_tabs()
        self.header.retranslate(self.tr("Help for this step"))
        self.steps.setAccessibleName(self.tr("Steps"))
        self._title.setFont(title_font())
        self._show_head(page)
        self.setWindowTitle(
            self.tr("{step} – step {number} of {total}").format(
                step=text.sentence(f"step_{flow.step.id}"), number=flow.number, total=len(STEPS)
            )
        )
        self.cancel.setText(self.tr("Close"))  # Esc; its letters belong to pages
        self.back.setText(self.tr("&Back"))
        self.back.setEnabled(flow.can_go_back() and page.can_back())
        self.next.setText(page.busy_text() if self._busy else page.next_text())
        ready = (page.can_next() or bool(flow.lock())) and not page.must_wait()
        self.next.setEnabled(not self._busy and ready)
        relook(self.next, "look", page.next_look())
        self.steps.show_steps(self._listed())
        if self._unsaid and not self._at_work:
            QTimer.singleShot(0, self, self._say_anew)

    def _show_head(self, page: Page) -> None:
        """What it says anew of the same page is said aloud; of another one `_focus_first` does."""
        head = (page, page.title(), page.lead())
        before, self._head = self._head, head
        self._title.setText(page.title())
        self._lead.setText(page.lead())
        self._lead.setVisible(bool(page.lead()))
        if before[0] is page and before != head:
            announce(self, page.title() if before[1] != page.title() else "", page.lead())

    def _listed(self) -> list[ListedStep]:
        lines: list[ListedStep] = []
        phase = None
        for number, step in enumerate(STEPS, 1):
            if step.phase is not phase:
                phase = step.phase
                lines.append(ListedStep("", text.sentence(f"phase_{phase}")))
            lines.append(self._listed_step(number, step))
        return lines

    def _listed_step(self, number: int, step: Step) -> ListedStep:
        flow = self.session.flow
        state = flow.state(step.id)
        title = text.sentence(f"step_{step.id}")
        word = text.sentence(f"state_{state}")
        hint = text.sentence(lock) if (lock := flow.lock(step.id)) else word
        return ListedStep(
            step.id,
            title,
            state,
            word if state in (StepState.SKIPPED, StepState.ATTENTION) else "",
            self.tr("Step {number} of {total}, {title}, {state}").format(
                number=number, total=len(STEPS), title=title, state=word
            ),
            flow.can_jump(step.id) and not self._busy,
            hint,
        )

    def _focus_first(self) -> None:
        if self.page is None:
            return
        control = self.page.first_focus() or self.next
        if not control.isEnabled():
            control = self.next
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        said = self.tr("Step {number} of {total}, {title}").format(
            number=self.session.flow.number, total=len(STEPS), title=self.page.title()
        )
        announce(self, said, self.page.lead())

    def _order_tabs(self) -> None:
        """From the page Tab goes to the footer, however late the page's controls were made."""
        footer = (self.cancel, self.back, self.next)
        last = self.previousInFocusChain()
        while last is not None and (last in footer or last.focusPolicy() is Qt.FocusPolicy.NoFocus):
            last = last.previousInFocusChain()
        if last is not None:
            in_order((last, *footer))

    # -- moving ---------------------------------------------------------------------------------

    def go_next(self) -> None:
        page = self.page
        if self._busy or page is None or not self.next.isEnabled():
            return
        page.scope.start(self._go_next(page))

    async def _go_next(self, page: Page) -> None:
        flow = self.session.flow
        self.bar.clear()
        page.clear_problems()
        if not flow.lock():
            flow.update(page.collect(flow.draft))
            if found := page.typed_problems(flow.draft):
                self._show_problems(found)
                return
            if not await self._asked(page):
                return
        if found := flow.forward():
            self._show_problems(found)
            return
        if flow.step.id == page.step_id:
            self.finished.emit()
            return
        self._show_page()
        self._save_soon()

    async def _asked(self, page: Page) -> bool:
        """Lets the page ask; False when the answer was shown as an error."""
        focus = QApplication.focusWidget()
        failure: AppError | None = None
        self._set_busy(True)
        try:
            self.session.flow.update(await page.proceed(self.session.flow.draft))
        except Stopped:
            return False
        except AppError as exc:
            failure = exc
        finally:
            self._set_busy(False)
            if focus is not None and page.isAncestorOf(focus):
                focus.setFocus()
        if failure is not None:  # last: it may take the focus to its field
            self._show_error(failure, page.field_of(failure))
            return False
        return True

    def _set_busy(self, busy: bool) -> None:
        if self.page is None or self._busy == busy:
            return
        self._busy = busy
        self.page.setEnabled(not busy or self.page.stoppable)
        self._show_state()
        if busy:
            QTimer.singleShot(LASTS_MS, self.page, self._say_busy)

    def _say_busy(self) -> None:
        if self.page is not None and self._busy:
            announce(self, self.page.busy_text())

    def _on_back(self) -> None:
        self._leave_for(self.session.flow.back)

    def _on_jump(self, step_id: str) -> None:
        self._leave_for(lambda: self.session.flow.jump(step_id))

    def _leave_for(self, move: Callable[[], bool]) -> None:
        flow, page = self.session.flow, self.page
        if page is None:
            return
        if not flow.lock():
            flow.update(page.collect(flow.draft))
        if move():
            self._show_page()

    def _save_soon(self) -> None:
        """The next page does not wait for the disk, and of two drafts the newer one is written
        last: one is written at a time, as it is then."""
        self._unsaved = True
        if not self.saving:
            self.saving = True
            self._scope.start(self._save())

    async def _save(self) -> None:
        try:
            while self._unsaved:
                self._unsaved = False
                await in_background(self.session.flow.saved)
        except AppError as exc:
            self._show_error(exc)
        finally:
            self.saving = False

    # -- messages -------------------------------------------------------------------------------

    def _show_problems(self, problems: Problems) -> None:
        page = self.page
        if page is None:
            return
        if len(problems) == 1:
            self._show_error(problems[0].error, problems[0].field, technical=False)
            return
        listed = [(p.field, text.message(p.error).problem) for p in problems]
        heading = self.tr("%n things to put right", "", len(problems))
        self.bar.show_problems(heading, listed)
        for problem in reversed(problems):
            if problem.field in page.places:
                said = text.message(problem.error)
                page.places[problem.field].set_problem(said.fix or said.problem)
        page.focus_field(problems[0].field)

    def _show_error(self, error: AppError, field: str = "", *, technical: bool = True) -> None:
        said = text.message(error)
        if not technical:
            said = replace(said, technical="")
        self.bar.show_message(said)
        page = self.page
        if page is not None and field:
            if field in page.places:
                page.places[field].set_problem(said.problem)
            page.focus_field(field)

    def _on_failure(self, error: object) -> None:
        if isinstance(error, Stopped):
            return
        if isinstance(error, AppError):
            self._show_error(error)
        else:
            self.crashed.emit(error)

    def _on_link(self, field: str) -> None:
        if self.page is not None:
            self.page.focus_field(field)

    # -- keys, language, closing ------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        takes_enter = isinstance(
            focus, QAbstractButton | QPlainTextEdit | QAbstractItemView | QComboBox
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, QAbstractButton):
                focus.click()
            elif not takes_enter:
                self.go_next()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _on_check_again(self) -> None:
        if self.page is not None and not self._busy:
            self.page.check_again()

    def _on_look_for(self) -> None:
        if self.page is not None and not self._busy:
            self.page.look_for()

    def _on_cycle(self) -> None:
        """F6: header, steps, content, footer."""
        first = self.page.first_focus() if self.page else None
        areas = [w for w in (self.language, self.steps, first, self.next) if w is not None]
        here = QApplication.focusWidget()
        index = next((i for i, area in enumerate(areas) if area is here), 2)
        areas[(index + 1) % len(areas)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_language(self, locale: str) -> None:
        """Wherever it was chosen: in the header or on the language's own page."""
        if self._busy:
            self._show_state()
            return
        flow, page = self.session.flow, self.page
        if page is not None and not flow.lock():
            flow.update(page.collect(flow.draft))
        self.session.given_language = ""
        flow.update(replace(flow.draft, language=locale))
        self.language_chosen.emit(locale)

    def retranslate(self) -> None:
        """After another language or look was set: the same step, said and painted anew. A page
        that is at work goes on undisturbed."""
        self.header.show_language(self.session.language)
        self.header.repaint_icons()
        self._unsaid = self._at_work
        if self._unsaid:
            self._show_state()
        else:
            self._show_page()

    @property
    def _at_work(self) -> bool:
        page = self.page
        return self._busy or (page is not None and (page.at_work() or page.must_wait()))

    def _say_anew(self) -> None:
        """What was at work when the language changed is not any more."""
        if self._unsaid and not self._at_work:
            self.retranslate()

    def _on_help(self) -> None:
        """Beside the wizard, not over it: it can stay open while a person types."""
        if self._help is None:
            self._help = HelpWindow(self)
        self._help.show_step(self.session.flow.step.id)

    def closeEvent(self, event: QCloseEvent) -> None:
        flow = self.session.flow
        if self._settings is not None:
            self._settings.setValue("wizard/size", self.size())
        if self._may_close or not flow.has_something_to_lose or flow.draft.run_id:
            self._end()
            event.accept()
            return
        event.ignore()
        self._scope.start(self._ask_to_close())

    async def _ask_to_close(self) -> None:
        flow = self.session.flow
        if self.page is not None and not flow.lock() and not self._busy:
            flow.update(self.page.collect(flow.draft))
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Close the setup"))
        box.setText(self.tr("Keep what you have entered so far?"))
        box.setInformativeText(
            self.tr("The setup goes on at this step when you open it again.")
            if not flow.draft.installed
            else self.tr("The connection is installed. Nothing is synced before the review.")
        )
        save = box.addButton(self.tr("&Save and exit"), QMessageBox.ButtonRole.AcceptRole)
        discard = None
        if not flow.draft.installed:
            discard = box.addButton(self.tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(keep)
        chosen: list[QAbstractButton] = []
        box.buttonClicked.connect(chosen.append)
        await ask(box)
        if not chosen or chosen[0] is keep:
            return
        await self._close_with(discarding=chosen[0] is discard)

    async def _close_with(self, *, discarding: bool) -> None:
        try:
            if discarding:
                while self.saving:
                    await asyncio.sleep(0.02)
                await in_background(self._discard)
            else:
                await self._saved()
        except AppError as exc:
            self._show_error(exc)
            return
        self._may_close = True
        self.close()

    async def _saved(self) -> None:
        """After a write that is under way, so that it cannot come last."""
        while self.saving:
            await asyncio.sleep(0.02)
        await in_background(self.session.flow.saved)

    def _discard(self) -> None:
        """Revokes the tokens and forgets everything."""
        services, draft = self.session.services, self.session.draft
        if draft.account is not None:
            with suppress(AppError):  # what cannot be revoked now expires by itself
                services.cloud.revoke(draft.cloud, draft.profile_id)
        services.secrets.forget(draft.profile_id)
        drafts.discard(services.profiles.folder)

    def stop(self) -> None:
        """Ends what is under way, without asking."""
        if self.page is not None:
            self.page.leave()
        self._scope.end()

    def _end(self) -> None:
        self.stop()
        self.session.typed.clear()
        self.closed.emit()
