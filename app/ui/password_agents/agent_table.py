"""Controllers with their agents: how far each is, which version, and what is to be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QTreeWidgetItem

from app import text
from app.deployment import Deployment, Stage, Task
from app.findings import DomainController
from app.setup import agents
from app.ui.theme import code_font, icons
from app.ui.widgets import moments
from app.ui.widgets.controller_tree import HOST, NAME, STATE, ControllerTree
from app.ui.widgets.state_badge import state_pixmap_name

VERSION, FINDING = 2, 3
LEAST_VERSION = 64
ROOM_FOR_VERSION = 640
"""With less, what is said of a controller needs the room more; the version is in its tooltip."""
MEGABYTE = 1_000_000


class AgentTable(ControllerTree):
    """One line a controller, with a tick: what is asked for is done with those that are ticked."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Password agents on domain controllers"),
            [self.tr("Controller"), self.tr("State"), self.tr("Version"), self.tr("Finding")],
        )
        self.known: dict[str, Deployment] = {}
        self.newest = ""
        """Version of the package that can be installed."""
        self.at_work: frozenset[str] = frozenset()
        """Controllers that a task is under way for in this window."""
        self._name_tasks()
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.header().setSectionsMovable(False)

    def _name_tasks(self) -> None:
        self._working = {
            Task.INSTALL: self.tr("Installing"),
            Task.RESTART: self.tr("Restarting"),
            Task.UNINSTALL: self.tr("Removing"),
        }
        self._stages = {stage: text.sentence(f"agent_stage_{stage.value}") for stage in Stage}

    # -- what a page asks -----------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The host of the chosen line, or empty."""
        item = self.currentItem()
        return str(item.data(NAME, HOST)) if item is not None else ""

    def of(self, host: str) -> Deployment:
        return self.known.get(host) or Deployment(host)

    def show_controllers(
        self, controllers: Sequence[DomainController], ticked: Iterable[str]
    ) -> None:
        """Lists these, keeping what is known of each; those that are gone go."""
        chosen = set(ticked)
        listed = {controller.host for controller in controllers}
        with QSignalBlocker(self):
            for host in [host for host in self._items if host not in listed]:
                self.takeTopLevelItem(self.indexOfTopLevelItem(self._items.pop(host)))
            self._controllers = {c.host: c for c in sorted(controllers, key=lambda c: c.host)}
            for at, host in enumerate(self._controllers):
                if host not in self._items:
                    self._add_item(host, at)
                self._show_controller(self._controllers[host], ticked=host in chosen)
        if self.currentItem() is None and self._controllers:
            self.choose(next(iter(self._controllers)))
        self.fit()

    def take(self, known: Iterable[Deployment]) -> None:
        """How far controllers are; the newest counts."""
        hosts = set()
        for each in known:
            self.known[each.controller] = each
            hosts.add(each.controller)
        self.repaint_rows(hosts)
        if self.current in hosts:
            self.row_chosen.emit()

    def repaint_rows(self, hosts: Iterable[str]) -> None:
        with QSignalBlocker(self):
            for host in hosts:
                if host in self._items:
                    self._show(host)

    def choose(self, host: str) -> None:
        if host in self._items:
            self.setCurrentItem(self._items[host])

    # -- lines ----------------------------------------------------------------------------------

    def _add_item(self, host: str, at: int) -> None:
        item = QTreeWidgetItem([host])
        item.setData(NAME, HOST, host)
        item.setFont(NAME, code_font())
        item.setFont(STATE, self._strong)
        item.setFont(VERSION, code_font())
        for column in (NAME, VERSION):
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        item.setCheckState(NAME, Qt.CheckState.Unchecked)
        self.insertTopLevelItem(at, item)
        self._items[host] = item

    def _show_controller(self, controller: DomainController, *, ticked: bool) -> None:
        item = self._items[controller.host]
        possible = controller.writable or controller.host in self.known
        self.tick(item, possible=possible, on=ticked)
        about = (controller.host, controller.site, controller.system)
        item.setToolTip(NAME, "\n".join(part for part in about if part))
        self._show(controller.host)

    def _show(self, host: str) -> None:
        item, known = self._items[host], self.of(host)
        controller = self._controllers[host]
        begun = known.task is not None and known.error is None
        state, word = agents.STATES[known.stage], self._stages[known.stage]
        if begun and known.task is not None:
            state, word = "running", self._working[known.task]
        elif state == "running" or (known.error is not None and state != "failed"):
            state = "warning"  # begun, and nobody goes on with it; or it could not be asked
        if not controller.writable and host not in self.known:
            state, word = "skipped", self.tr("Not needed")
        item.setIcon(STATE, icons.icon(*state_pixmap_name(state)))
        item.setText(STATE, word)
        item.setText(VERSION, known.version)
        item.setToolTip(STATE, " ".join(part for part in (word, known.version) if part))
        said = self._finding(controller, known)
        item.setText(FINDING, said)
        item.setToolTip(FINDING, said)

    def _finding(self, controller: DomainController, known: Deployment) -> str:
        step = text.sentence(f"agent_step_{known.step}") if known.step else ""
        if known.error is not None:
            problem = text.message(known.error).problem
            return f"{step}: {problem}" if step else problem
        if known.task is not None:
            here = known.controller in self.at_work
            return self._progress(known, step, here=here)
        if known.controller in self.at_work:
            return self.tr("Waiting for its turn")
        when = moments.moment(known.changed_at)
        if known.stage is Stage.INSTALLED:
            return self.tr("Whether its filter is loaded is not known. Installed {when}").format(
                when=when
            )
        if known.stage is Stage.WAITING:
            return self.tr("Captures passwords after its restart. Installed {when}").format(
                when=when
            )
        if known.stage is Stage.SILENT:
            return self.tr("Not heard of since {when}").format(when=when)
        if known.stage is Stage.ACTIVE:
            if agents.is_newer(self.newest, known.version):
                return self.tr("Version {version} can be installed").format(version=self.newest)
            return self.tr("Captures passwords since {when}").format(when=when)
        return self.about(controller)

    def _progress(self, known: Deployment, step: str, *, here: bool) -> str:
        if known.step == "copy" and known.total:
            done, total = (
                QLocale().toString(n / MEGABYTE, "f", 1) for n in (known.done, known.total)
            )
            return self.tr("{step}: {done} of {total} MB").format(step=step, done=done, total=total)
        if here:
            return step
        return self.tr("{step}, by another window or a command").format(step=step)

    # -- width ----------------------------------------------------------------------------------

    def fit(self) -> None:
        """Names are wanted in full, but never at the cost of all that is said of them."""
        header, room = self.header(), self.viewport().width()
        self.setColumnHidden(VERSION, room < ROOM_FOR_VERSION)
        # Where no controller is known yet, the heading is all there is.
        name = max(header.sectionSizeHint(NAME), self.sizeHintForColumn(NAME) + 8)
        header.resizeSection(NAME, min(name, room * 2 // 5))
        header.resizeSection(STATE, self.widest(*self._stages.values(), *self._working.values()))
        header.resizeSection(VERSION, max(LEAST_VERSION, min(self._width_of_version(), room // 6)))

    def _width_of_version(self) -> int:
        header = self.header().sectionSizeHint(VERSION)
        return max(header, self.sizeHintForColumn(VERSION) + 8)
