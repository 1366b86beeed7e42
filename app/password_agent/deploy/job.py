"""One task on one controller: its steps, what is kept between them, and the sessions it opens.

Before each step the record says that it begins and what those before it gave; a program that dies
anywhere goes on there. So each step must bear to be begun again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from threading import Event
from typing import TypeVar

from app.deployment import Deployment, DeploymentEvent, SignIn, Stage, Task
from app.errors import AppError, Param, Stopped, Unavailable
from app.password_agent.deploy.ports import Pace, Reach, Records, Share
from app.password_agent.deploy.remote import Identity, Remote

OnChange = Callable[[Deployment], None]
Answer = TypeVar("Answer")

AT, RUN, PRODUCT, VERSION = "at", "run", "product", "version"
"""In the memo: the step to go on with; the name of the one-shot task; what is (to be) installed."""
_KEPT = frozenset({PRODUCT, VERSION})
"""After a task has ended."""
AGAIN_S = 5.0
SCRIPT_FAILED = "script_failed"
"""What the shell says of a script that ended with an error: it would again."""
_NOT_UP = frozenset(
    {"winrm_refused", "winrm_not_taken", "winrm_not_winrm", "controller_name_unresolved"}
)
"""Of a controller that was just signed in on: it is starting, or its WinRM service is."""


def is_silence(error: AppError) -> bool:
    """Whether the controller did not answer, so that asking again costs nobody's account."""
    return isinstance(error, Unavailable) or error.code in _NOT_UP


class Sessions:
    """SMB and WinRM to one controller, opened when they are first needed."""

    def __init__(
        self, host: str, sign_in: SignIn, reach: Reach, stop: Event, *, identity: Identity
    ) -> None:
        self.host = host
        self.reach = reach
        self._sign_in = sign_in
        self._stop = stop
        self._identity = identity
        self._share_open, self._shell_open = ExitStack(), ExitStack()
        self._share: Share | None = None
        self._remote: Remote | None = None

    @property
    def share(self) -> Share:
        if self._share is None:
            opened = self.reach.share(self.host, self._sign_in, self._stop)
            self._share = self._share_open.enter_context(opened)
        return self._share

    @property
    def remote(self) -> Remote:
        if self._remote is None:
            opened = self.reach.shell(self.host, self._sign_in, self._stop)
            shell = self._shell_open.enter_context(opened)
            self._remote = Remote(
                self.host, shell, self.reach.script, self._stop, identity=self._identity
            )
        return self._remote

    def drop_share(self) -> None:
        self._share = None
        with suppress(AppError):  # what was lost cannot be closed properly
            self._share_open.close()

    def drop_shell(self) -> None:
        """The next use opens another one."""
        self._remote = None
        with suppress(AppError):
            self._shell_open.close()

    def close(self) -> None:
        self.drop_shell()
        self.drop_share()


@dataclass(slots=True)
class Job:
    """What the steps of a task work on."""

    task: Task
    sessions: Sessions
    records: Records
    pace: Pace
    stop: Event
    on_change: OnChange
    state: Deployment
    memo: dict[str, Param] = field(default_factory=dict)
    line: str = ""
    """What the controller said of a failure that is about to be raised."""

    @property
    def host(self) -> str:
        return self.state.controller

    @property
    def at(self) -> str:
        return self.noted(AT)

    @at.setter
    def at(self, step: str) -> None:
        self.memo[AT] = step

    def noted(self, name: str) -> str:
        """What the memo holds under a name, as text."""
        return str(self.memo.get(name, ""))

    def keep(self, *events: DeploymentEvent, **changes: object) -> None:
        """Puts the state, as it then is, into the record, and tells it."""
        self.state = replace(
            self.state,
            **{"changed_at": self.pace.now(), "done": 0, "total": 0, **changes},  # type: ignore[arg-type]
        )
        self.records.put(self.state, self.memo, *events)
        self.on_change(self.state)

    def event(
        self, code: str, params: Mapping[str, Param] | None = None, line: str = ""
    ) -> DeploymentEvent:
        return DeploymentEvent(
            self.host, self.pace.now(), self.state.step, code, dict(params or {}), line
        )

    def tell_bytes(self, done: int, total: int) -> None:
        """Of a copy; shown, not kept."""
        self.on_change(replace(self.state, done=done, total=total))

    def begin(self, first: str) -> None:
        """Takes the task up where it was, or from its first step."""
        if self.state.task is not self.task or not self.at:
            # A one-shot task of another task may still be at work there
            kept = _KEPT | {RUN}
            self.memo = {name: value for name, value in self.memo.items() if name in kept}
            self.at = first
        self.keep(task=self.task, step="connect", error=None, stage=self._stage())

    def _stage(self) -> Stage:
        """How far the controller is while the task is at work; a failure is over."""
        stage = self.state.stage
        if self.task is Task.INSTALL:
            return Stage.COPIED if self.at in ("start", "run", "verify", "tidy") else Stage.STARTED
        if stage is not Stage.FAILED:
            return stage
        if self.task is Task.RESTART:
            return Stage.WAITING if self.state.version else Stage.ABSENT
        return Stage.INSTALLED if self.state.version else Stage.STARTED

    def perform(
        self, steps: Mapping[str, Callable[[], str]], *, shown: Mapping[str, str] | None = None
    ) -> None:
        """The steps from where the task is to its end; a step gives the next one's name. `shown`
        are those that go by another name outside."""
        while self.at:
            self.keep(step=(shown or {}).get(self.at, self.at))
            self.at = steps[self.at]()

    @contextmanager
    def failing(self) -> Iterator[None]:
        """Keeps what fails within, and raises it on."""
        try:
            yield
        except Stopped:
            self.keep(self.event("push_stopped"))
            raise
        except AppError as error:
            failed = self.event(error.code, error.params, self.line)
            self.keep(failed, stage=Stage.FAILED, error=error)
            raise

    def finish(self, code: str, stage: Stage, **changes: object) -> None:
        """The task is done."""
        done = self.event(code, {"version": str(changes.get("version", self.state.version))})
        self.memo = {name: value for name, value in self.memo.items() if name in _KEPT}
        self.keep(done, **{"stage": stage, "task": None, "step": "", "error": None, **changes})

    # -- what was put on the controller

    def clear(self) -> bool:
        """Deletes the one-shot task and what was copied, after a failure. -> whether that is
        proven; what cannot be deleted stays in the record, and the next task deletes it."""
        try:
            self.delete()
        except Stopped:
            raise
        except AppError as error:
            left: dict[str, Param] = {"folder": self.state.folder, "cause": error.code}
            self.keep(self.event("push_left_behind", left))
            return False
        return True

    def delete(self) -> None:
        """The same, and raises what keeps it from being proven."""
        if run := self.noted(RUN):
            self.patient(lambda remote: remote.tidy(run))
            del self.memo[RUN]
        if folder := self.state.folder:
            self.on_share(lambda share: share.remove(folder))
        self.keep(folder="")

    # -- asking

    def on_share(self, ask: Callable[[Share], Answer]) -> Answer:
        """Asks over SMB. A session that was lost while msiexec was waited for is opened again,
        once: Windows ends one that is idle after a quarter of an hour."""
        try:
            return ask(self.sessions.share)
        except Unavailable:
            self.sessions.drop_share()
            return ask(self.sessions.share)

    def patient(self, ask: Callable[[Remote], Answer], patience_s: float = 0.0) -> Answer:
        """Asks over WinRM. A session that was lost is opened again, once and then as long as
        nobody answered for less than `patience_s`. Nothing but silence is tried again: a sign-in
        that was refused would lock the account."""
        until = self.pace.elapsed() + patience_s
        again = False
        while True:
            try:
                return ask(self.sessions.remote)
            except AppError as error:
                if not is_silence(error):
                    raise
                self.sessions.drop_shell()
                if again and (error.code == SCRIPT_FAILED or self.pace.elapsed() >= until):
                    raise
            again = True
            self.pace.wait(AGAIN_S, self.stop)
