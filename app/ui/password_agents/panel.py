"""Password agents on controllers: how far each is, and what can be done about it.

A widget of its own: it stands on the result page of the setup and in the Password sync window.
What was begun ends with the scope of whoever shows it; what was reached is kept by the store, so
that a task goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.deployment import Deployment, SignIn, Stage, Task, restart_order
from app.errors import AppError, Stopped
from app.findings import DomainController
from app.profile import Profile, Restart
from app.services import Services
from app.setup import agents, passwords
from app.ui.background import Scope, ask, in_background
from app.ui.password_agents.account import Account
from app.ui.password_agents.agent_table import AgentTable
from app.ui.password_agents.confirm import RemoveDialog, RestartDialog
from app.ui.password_agents.job_strip import JobStrip
from app.ui.password_agents.log_window import LogWindow
from app.ui.password_agents.package_dialog import PackageDialog
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.choice import Choice
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import name_control
from app.ui.widgets.fix_panel import FixPanel
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.state_badge import StateBadge

READ_AGAIN_MS = 5000
ACTIONS, WORKING = range(2)
Work = Callable[[Event, Callable[[Deployment], None]], Sequence[Deployment]]


class AgentsPanel(QWidget):
    changed = Signal()
    """Whether a task is under way is different now."""
    said = Signal(str, str)
    """(look, sentence) for the page's bar; an empty sentence clears it."""
    crashed = Signal(object)
    summed_up = Signal(str, str)
    """(state, sentence): how far all of it is, wherever that is shown in one line."""

    def __init__(
        self,
        services: Services,
        profile: Profile,
        scope: Scope,
        password: Callable[[], str] | None = None,
    ) -> None:
        """`password` of the stored account, where it is not (only) in the sealed store."""
        super().__init__()
        self._services, self._profile, self.scope = services, profile, scope
        directory = profile.directory
        self.account = Account(
            directory.domain,
            directory.user,
            password or self._stored,
            profile.password_sync.use_stored_credentials,
        )
        self._found: tuple[DomainController, ...] = ()
        self._stop: Event | None = None
        self._log: LogWindow | None = None
        self._package_problem: AppError | None = None
        self._not_offered: AppError | None = None
        self._hosts: tuple[str, ...] = ()
        """Of the task that is under way, or was."""
        self._exported = ""
        """The command line of the last export."""
        self._folder = Path()
        self._lay_out()
        self._show_account()
        self._list_controllers()
        self._timer = QTimer(self)
        self._timer.setInterval(READ_AGAIN_MS)
        self._timer.timeout.connect(self._on_timer)

    def _stored(self) -> str:
        """The password of the settings that are in force now. May block."""
        saved = self._services.profiles.load()
        now = saved if saved is not None and saved.id == self._profile.id else self._profile
        return self._services.secrets.get(now.id, now.directory.password_name) or ""

    # -- layout ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.coverage = StateBadge()
        self.again = icon_button("refresh", self.tr("Chec&k now"))
        self.again.clicked.connect(self.check_again)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.coverage, 1)
        top.addWidget(self.again)
        column.addLayout(top)
        self.unavailable = FixPanel(letters=False)
        self.unavailable.retry_wanted.connect(lambda _: self.scope.start(self._ask_around()))
        self.unavailable.other_wanted.connect(lambda: self.scope.start(self._choose_package()))
        column.addWidget(self.unavailable)
        self.table = AgentTable()
        self.table.choice_changed.connect(self._show_buttons)
        self.table.row_chosen.connect(self._on_row)
        column.addWidget(self.table, 1)
        self.details = FixPanel(self.tr("Try a&gain"))
        self.details.retry_wanted.connect(lambda _: self._on_retry())
        self.details.ntlm.clicked.connect(self._on_ntlm)
        column.addWidget(self.details)
        self.feet = CurrentStack()
        self.feet.addWidget(self._make_actions())
        self.job = JobStrip()
        self.job.stopped.connect(self._on_stop)
        self.feet.addWidget(self.job)
        column.addWidget(self.feet)

    def _make_actions(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.credentials = Choice()
        self.credentials.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.credentials.setMinimumContentsLength(12)
        name_control(self.credentials, self.tr("Account that signs in on the controllers"))
        self.credentials.activated.connect(self._on_credentials)
        self.log = icon_button("info", self.tr("&Log"))
        self.log.clicked.connect(self._on_log)
        self.export = icon_button("save", self.tr("E&xport…"))
        self.export.setToolTip(
            self.tr("Writes the package, with its command line for software distribution")
        )
        self.export.clicked.connect(self._on_export)
        self.package = icon_button("folder-open", self.tr("&Package…"))
        self.package.setToolTip(self.tr("Which package is installed, and what it must be"))
        self.package.clicked.connect(lambda: self.scope.start(self._choose_package()))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.credentials, 1)
        first.addWidget(self.log)
        first.addWidget(self.export)
        first.addWidget(self.package)
        column.addLayout(first)
        self.remove = icon_button("remove", "")
        self.remove.clicked.connect(lambda: self.scope.start(self._ask_to_remove()))
        self.restart = icon_button("refresh", "")
        self.restart.clicked.connect(
            lambda: self.scope.start(self._ask_to_restart(self._ticked(Task.RESTART)))
        )
        self.install = QPushButton()
        self.install.setProperty("look", "primary")
        self.install.clicked.connect(self._on_install)
        second = FlowLayout(at_end=True)
        for button in (self.remove, self.restart, self.install):
            second.addWidget(button)
        column.addLayout(second)
        return view

    # -- what a page asks -----------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        return self._stop is not None

    def first_focus(self) -> QWidget:
        return self.job.stop if self.is_running else self.table

    def open(self) -> None:
        """It is shown now: reads what is known, and asks the directory and the service."""
        self._timer.start()
        self.scope.start(self._open())

    def look_again(self) -> None:
        """It is shown once more: reads what is known; nobody is asked."""
        self._timer.start()
        self.scope.start(self._read())

    def rest(self) -> None:
        """Nobody looks at it. A task that is under way goes on."""
        self._timer.stop()

    def check_again(self) -> None:
        """F5: everything that was asked before, and the controllers how far they are."""
        if not self.is_running:
            self.scope.start(self._refresh())

    async def install_chosen(self) -> None:
        """What was decided in the setup: installs where nothing is yet, then asks for the restarts
        where those were chosen. Does nothing where an account would have to be asked for."""
        self._timer.start()
        await self._open()
        hindered = self._hindered()
        if hindered:
            self.summed_up.emit("warning", hindered)
            return
        await self._install([h for h in self._ticked(Task.INSTALL) if self._is_new(h)])

    def _hindered(self) -> str:
        """Why what was chosen is not begun by itself, or empty."""
        problem = self._not_offered or self._package_problem
        if problem is not None:
            return text.message(problem).problem
        if not self.account.is_known:
            return self.tr("The agents wait until you sign in with an account that may install.")
        return ""

    def stop(self) -> None:
        """What is under way ends; what was typed is forgotten."""
        self._timer.stop()
        self.account.forget()
        if self._stop is not None:
            self._stop.set()
        if self._log is not None:
            self._log.close()

    # -- what is known --------------------------------------------------------------------------

    async def _open(self) -> None:
        await self._read()
        await self._ask_around()

    async def _ask_around(self) -> None:
        """The package, the service and the directory, each for itself."""
        self.unavailable.hide()
        await self._ask_package()
        await self._ask_service()
        await self._ask_directory()
        self._show_buttons()
        self._on_row()

    async def _read(self) -> None:
        listed = await in_background(self._services.deploy.deployments)
        known = {each.controller: each for each in listed}
        if known != self.table.known:
            self.table.known = known
            self._list_controllers()
            self._on_row()

    async def _ask_package(self) -> None:
        try:
            package = await in_background(self._services.deploy.package)
        except AppError as error:
            self._package_problem = error
            self.unavailable.show_error(error)
            self.unavailable.offer_other(self.tr("Choose the package…"))
            return
        self._package_problem = None
        self.table.newest = package.version
        self.table.repaint_rows(c.host for c in self.table.controllers)

    async def _ask_service(self) -> None:
        profile, offers = self._profile, self._services.cloud.offers
        try:
            known = await in_background(lambda: offers(profile.cloud, profile.id))
        except AppError:
            return  # a service that is away now says nothing about what it takes
        reason = self._not_offered = passwords.not_offered(profile.cloud.provider, known)
        if reason is not None:
            said = replace(text.message(reason), technical="")
            self.unavailable.show_line(said, "", look="warning")

    async def _ask_directory(self) -> None:
        directory, facts = self._profile.directory, self._services.deploy.facts
        try:
            found = await in_background(lambda: facts(directory, self.account.password()))
        except AppError as error:
            self.said.emit("warning", text.message(error).problem)
            return
        self._found = found.controllers
        self.account.name = found.account
        self._list_controllers()

    def _list_controllers(self) -> None:
        table, chosen = self.table, self._profile.password_sync.controllers
        ticked = table.ticked if table.controllers else chosen
        listed = agents.listed(chosen, table.known.values(), self._found)
        if not table.controllers and not chosen:
            ticked = tuple(c.host for c in listed if agents.choosable(c))
        table.show_controllers(listed, ticked)
        self._show_coverage()
        self._show_buttons()

    def _on_timer(self) -> None:
        """A command may have done something meanwhile."""
        if not self.is_running:
            self.scope.start(self._read())

    # -- tasks ----------------------------------------------------------------------------------

    def _can_install(self) -> bool:
        return self._not_offered is None and self._package_problem is None

    def _is_new(self, host: str) -> bool:
        return not agents.is_update(self.table.of(host))

    def _ticked(self, task: Task) -> list[str]:
        newest = self.table.newest
        return [h for h in self.table.ticked if task in agents.may(self.table.of(h), newest)]

    def _on_install(self) -> None:
        self.scope.start(self._install(self._ticked(Task.INSTALL)))

    async def _install(self, hosts: Sequence[str]) -> None:
        """Where restarts were chosen in the setup, they are asked for right after."""
        ended = await self._perform(Task.INSTALL, hosts)
        one_by_one = self._profile.password_sync.restart is Restart.ONE_BY_ONE
        waiting = [d.controller for d in ended if d.stage is Stage.WAITING]
        if one_by_one and waiting and not any(d.error is not None for d in ended):
            await self._ask_to_restart(waiting)

    async def _ask_to_restart(self, hosts: Sequence[str]) -> None:
        if not hosts or self.is_running:
            return
        ordered = restart_order(hosts, self.table.controllers)
        dialog = RestartDialog(self, ordered, self.table.controllers)
        if await ask(dialog) == QDialog.DialogCode.Accepted:
            await self._perform(Task.RESTART, dialog.hosts)

    async def _ask_to_remove(self) -> None:
        hosts = self._ticked(Task.UNINSTALL)
        if not hosts or self.is_running:
            return
        if await ask(RemoveDialog(self, hosts)) == QDialog.DialogCode.Accepted:
            await self._perform(Task.UNINSTALL, hosts)

    def _on_retry(self) -> None:
        known = self.table.of(self.table.current)
        if known.error is not None:
            self.scope.start(self._retry(known.task, known.controller))

    async def _retry(self, task: Task | None, host: str) -> None:
        """That controller alone; the others stay as they are. Without a task it could not be
        asked how far it is."""
        if task is None:
            await self._ask([host])
        else:
            await self._perform(task, [host])

    async def _perform(self, task: Task, hosts: Sequence[str]) -> Sequence[Deployment]:
        """-> how far they are now; nothing where nobody signed in, or it was stopped."""
        if task is Task.INSTALL and self._not_offered is not None:
            return ()  # as is said above the list
        perform = self._services.deploy.perform
        account = await self._sign_in() if hosts and not self.is_running else None
        if account is None:
            return ()
        ended = await self._work(
            task, hosts, lambda stop, tell: perform(task, hosts, account, stop, tell)
        )
        failed = [d for d in ended if d.error is not None]
        if failed:
            self.table.choose(failed[0].controller)
            self.said.emit("", "")
        elif ended:
            self.said.emit("success", self._done(task, len(ended)))
        return ended

    async def _refresh(self) -> None:
        await self._open()
        there = (h for h, known in self.table.known.items() if known.stage is not Stage.ABSENT)
        await self._ask(sorted({*there, *self.table.ticked}))

    async def _ask(self, hosts: Sequence[str]) -> None:
        """Also those that somebody else may have installed it on."""
        refresh = self._services.deploy.refresh
        account = await self._sign_in() if hosts and not self.is_running else None
        if account is not None:
            await self._work(None, hosts, lambda stop, tell: refresh(hosts, account, stop, tell))

    async def _sign_in(self) -> SignIn | None:
        """Settings that were changed meanwhile count. None where nothing was typed."""
        await self._load_profile()
        user = self._profile.directory.user
        if user != self.account.stored:
            self.account.stored, self.account.name = user, ""
            await self._ask_directory()
        try:
            return await self.account.sign_in(self)
        except Stopped:
            return None

    async def _load_profile(self) -> None:
        saved = await in_background(self._services.profiles.load)
        if saved is not None and saved.id == self._profile.id:
            self._profile = saved

    async def _work(
        self, task: Task | None, hosts: Sequence[str], work: Work
    ) -> Sequence[Deployment]:
        stop = self._stop = self.scope.stop_event()
        relay = self.scope.relay(self._on_changes)
        self._begin(task, hosts)
        try:
            return await in_background(lambda: work(stop, relay), stop=stop)
        except Stopped:
            said = self.tr("Stopped. What was reached stays, and it goes on from there.")
            self.said.emit("info", said)
            return ()
        finally:
            relay.flush()
            relay.close()
            try:
                if self.scope.is_open:
                    await self._read()
            finally:
                self._stop = None
                if self.scope.is_open:
                    self._end()

    def _begin(self, task: Task | None, hosts: Sequence[str]) -> None:
        self._exported = ""
        self.said.emit("", "")
        self._hosts = tuple(hosts)
        self.job.begin(task, hosts)
        self.feet.setCurrentIndex(WORKING)
        self.table.at_work = frozenset(hosts) if task is not None else frozenset()
        self.table.repaint_rows(hosts)
        self._on_row()
        self._show_buttons()
        self.job.stop.setFocus()
        self._show_coverage()
        self.changed.emit()

    def _end(self) -> None:
        self.table.at_work = frozenset()
        self.table.repaint_rows(self._hosts)
        if any(self._refused(self.table.of(host)) for host in self._hosts):
            self.account.forget()  # a password that was refused is never tried again by itself
        had_focus = self.job.stop.hasFocus()
        self.feet.setCurrentIndex(ACTIONS)
        self._show_buttons()
        self._on_row()
        self._show_coverage()
        if had_focus:
            self.table.setFocus()
        self.changed.emit()

    def _refused(self, known: Deployment) -> bool:
        error = known.error
        return known.step == "connect" and error is not None and agents.speaks_of_account(error)

    def _on_changes(self, changes: list[Deployment]) -> None:
        for each in changes:
            self.job.take(each)
            if each.task is None or each.error is not None:
                self.table.at_work -= {each.controller}
        self.table.take({each.controller: each for each in changes}.values())
        self._show_coverage()

    def _on_stop(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _done(self, task: Task, count: int) -> str:
        return {
            Task.INSTALL: self.tr("Installed on %n controllers.", "", count),
            Task.RESTART: self.tr("%n controllers were restarted, and serve again.", "", count),
            Task.UNINSTALL: self.tr("Removed from %n controllers.", "", count),
        }[task]

    # -- the chosen controller --------------------------------------------------------------------

    def _on_row(self) -> None:
        """Why it failed, and what helps; or the line of an export that was just made."""
        known = self.table.of(self.table.current)
        if known.error is not None:
            step = text.sentence(f"agent_step_{known.step}") if known.step else ""
            self.details.show_error(known.error, where=step)
        elif self._exported:
            self._show_exported()
        else:
            self.details.hide()
        chosen = known.controller.lower() in self.account.ntlm
        failed = known.error is not None
        # Also where it was chosen: only here it can be taken back
        offered = failed and (chosen or agents.ntlm_may_help(known.error))
        self.details.offer_ntlm(offered=offered, chosen=chosen)
        useless = known.task is Task.INSTALL and self._not_offered is not None
        self.details.retry.setEnabled(not self.is_running and not useless)
        self.details.ntlm.setEnabled(not self.is_running)
        self.log.setEnabled(bool(self.table.current))

    def _on_ntlm(self, on: bool) -> None:
        host = self.table.current.lower()
        (self.account.ntlm.add if on else self.account.ntlm.discard)(host)

    def _on_log(self) -> None:
        host = self.table.current
        if not host:
            return
        if self._log is not None:
            self._log.close()
        self._log = LogWindow(self, host, self._services.deploy.events)
        self._log.crashed.connect(self.crashed)
        self._log.finished.connect(self._on_log_closed)
        self._log.show()

    def _on_log_closed(self) -> None:
        self._log = None

    # -- software distribution --------------------------------------------------------------------

    def _on_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the package"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.scope.start(self._export(Path(chosen))))
        dialog.open()

    async def _export(self, folder: Path) -> None:
        export = self._services.deploy.export_package
        self._exported = await in_background(lambda: export(folder))
        self._folder = folder
        self._show_exported()
        self.details.copy.setFocus()

    def _show_exported(self) -> None:
        said = self.tr("The package was written to {folder}").format(folder=self._folder)
        rest = self.tr(
            "This line installs it without a window and without a restart. After the restart of "
            "a controller it captures passwords; “{button:Check now}” shows it here."
        )
        self.details.show_line(
            text.Message(said, text.named(rest), "", ""), self._exported, look="success"
        )

    async def _choose_package(self) -> None:
        """Kept in the settings at once: every later installation takes it."""
        await self._load_profile()
        dialog = PackageDialog(self, self._profile.password_sync)
        if await ask(dialog) != QDialog.DialogCode.Accepted:
            return
        saved = replace(self._profile, password_sync=dialog.chosen)
        save = self._services.profiles.save
        await in_background(lambda: save(saved))
        self._profile = saved
        await self._ask_around()

    # -- the picture ------------------------------------------------------------------------------

    def _show_account(self) -> None:
        user = self.account.stored
        self.credentials.clear()
        self.credentials.addItem(
            self.tr("Sign in as {user}").format(user=user)
            if user
            else self.tr("Sign in with the account that reads the directory"),
            True,
        )
        self.credentials.addItem(self.tr("Sign in with another account, asked for once"), False)
        self.credentials.setCurrentIndex(self.credentials.findData(self.account.use_stored))

    def _on_credentials(self) -> None:
        self.account.choose(stored=bool(self.credentials.currentData()))

    def _show_coverage(self) -> None:
        state, said = self._covered()
        self.coverage.set_state(state, said)
        if self.is_running:
            self.summed_up.emit("running", self.job.text)
        else:
            self.summed_up.emit(state, said)

    def _covered(self) -> tuple[str, str]:
        counted = agents.coverage(self.table.controllers, self.table.known)
        total = counted.writable
        if not total:
            return "pending", self.tr("No controller is known yet.")
        if not counted.uncovered:
            return "ok", self.tr("All %n writable controllers capture passwords.", "", total)
        said = self.tr(
            "%n of {total} writable controllers are not covered.", "", counted.uncovered
        ).format(total=total)
        parts = (
            (counted.waiting, self.tr("%n wait for a restart.", "", counted.waiting)),
            (counted.failed, self.tr("%n failed.", "", counted.failed)),
            (counted.silent, self.tr("%n are silent.", "", counted.silent)),
        )
        return "warning", " ".join((said, *(words for count, words in parts if count)))

    def _show_buttons(self) -> None:
        idle = not self.is_running
        installs = self._ticked(Task.INSTALL)
        updates = bool(installs) and not any(self._is_new(host) for host in installs)
        counts = len(installs), len(self._ticked(Task.RESTART)), len(self._ticked(Task.UNINSTALL))
        self.install.setText(self._install_text(counts[0], updates=updates))
        self.restart.setText(
            self.tr("&Restart %n…", "", counts[1]) if counts[1] else self.tr("&Restart…")
        )
        self.remove.setText(
            self.tr("Remo&ve %n…", "", counts[2]) if counts[2] else self.tr("Remo&ve…")
        )
        self.install.setEnabled(idle and bool(counts[0]) and self._can_install())
        self.restart.setEnabled(idle and bool(counts[1]))
        self.remove.setEnabled(idle and bool(counts[2]))
        self.again.setEnabled(idle)
        self.export.setEnabled(self._package_problem is None)

    def _install_text(self, count: int, *, updates: bool) -> str:
        if not count:
            return self.tr("&Install")
        if updates:
            return self.tr("&Update %n controllers", "", count)
        return self.tr("&Install on %n controllers", "", count)
