"""Password agents onto controllers, one after the other, and how far each is.

    job             one task on one controller: steps, the record, the sessions
    installing      install, upgrade and uninstall
    restarting      the restart, and its order
    remote          the scripts there: what they are given, what they answer
    installer_log   the line of msiexec's log that failed
    network         SMB, WinRM and the scripts as they are
    ports           what is needed from elsewhere

What fails is in the record of the controller, with its step; a task that is performed again goes on
at that step. A program that died goes on in the same way.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from threading import Event

from app.deployment import Deployment, DeploymentEvent, Package, SignIn, Stage, Task, restart_order
from app.errors import AppError, Misconfigured, Stopped
from app.findings import DomainController
from app.password_agent.deploy.installing import Installing, Removing
from app.password_agent.deploy.job import PRODUCT, Job, OnChange, Sessions
from app.password_agent.deploy.ports import Pace, Reach, Records, Share, Shell
from app.password_agent.deploy.remote import Agent, Identity, Loaded, Serving
from app.password_agent.deploy.restarting import Restarting, companions
from app.password_agent.readiness import ACCOUNT_REFUSED, MAYBE_REFUSED

AT_ONCE = 8
"""Controllers that are asked at the same time how far they are."""

ListControllers = Callable[[], Sequence[DomainController]]


@dataclass(frozen=True, slots=True)
class Deployer:
    """Performs tasks. Sign-ins are arguments and are never kept."""

    reach: Reach
    records: Records
    controllers: ListControllers
    """Those of the domain, as the directory lists them now; asked for restarts alone."""
    pace: Pace = field(default_factory=Pace)
    identity: Identity = field(default_factory=Identity)

    def install(
        self,
        hosts: Sequence[str],
        sign_in: SignIn,
        stop: Event,
        on_change: OnChange,
        *,
        package: Package,
        signer: str = "",
    ) -> Sequence[Deployment]:
        """Each host in its turn; one that fails keeps nobody else from the installation, unless it
        is the account that is refused: three of those would lock it."""
        return self._each(
            Task.INSTALL,
            hosts,
            sign_in,
            stop,
            on_change,
            lambda job: Installing(job, package, signer).perform(),
        )

    def uninstall(
        self, hosts: Sequence[str], sign_in: SignIn, stop: Event, on_change: OnChange
    ) -> Sequence[Deployment]:
        return self._each(
            Task.UNINSTALL, hosts, sign_in, stop, on_change, lambda job: Removing(job).perform()
        )

    def restart(
        self, hosts: Sequence[str], sign_in: SignIn, stop: Event, on_change: OnChange
    ) -> Sequence[Deployment]:
        """One after the other, the primary controller last; the first that fails ends it, and the
        rest stays as it is."""
        controllers = self.controllers()

        def serving(host: str) -> Serving:
            with self._sessions(host, sign_in, stop) as sessions:
                return sessions.remote.serves()

        def perform(job: Job) -> None:
            site, others = companions(job.host, controllers)
            Restarting(job, site, others, serving).perform()

        ordered = restart_order(hosts, controllers)
        return self._each(
            Task.RESTART, ordered, sign_in, stop, on_change, perform, ends_at_failure=True
        )

    def _each(
        self,
        task: Task,
        hosts: Sequence[str],
        sign_in: SignIn,
        stop: Event,
        on_change: OnChange,
        perform: Callable[[Job], None],
        *,
        ends_at_failure: bool = False,
    ) -> Sequence[Deployment]:
        done: list[Deployment] = []
        for host in dict.fromkeys(hosts):
            if stop.is_set():
                raise Stopped
            state, memo = self.records.get(host)
            with self._sessions(host, sign_in, stop) as sessions:
                job = Job(
                    task, sessions, self.records, self.pace, stop, on_change, state, dict(memo)
                )
                try:
                    perform(job)
                except Stopped:
                    raise
                except AppError as error:
                    if job.state.error is not error:
                        raise  # the record could not be written: nothing is done without it
            done.append(job.state)
            failed = job.state.error
            # Another controller would refuse the account as well, and count
            if failed is not None and (ends_at_failure or failed.code in ACCOUNT_REFUSED):
                break
        return done

    # -- how far they are

    def refresh(
        self, hosts: Sequence[str], sign_in: SignIn, stop: Event, on_change: OnChange
    ) -> Sequence[Deployment]:
        """Asks all of them at the same time, as soon as one has let the account in; where it is
        refused nobody else is asked. A task that is under way or failed stays as it is, but for a
        restart that has ended well meanwhile."""
        waiting = deque(dict.fromkeys(hosts))
        products = {host: str(self.records.get(host)[1].get(PRODUCT, "")) for host in waiting}
        done: dict[str, Deployment] = {}
        while waiting:
            host = waiting.popleft()
            seen = self._look(host, sign_in, stop, products[host])
            done[host] = self._take(host, seen, on_change)
            if isinstance(seen, AppError) and seen.code in MAYBE_REFUSED:
                return [done[name] for name in done]
            if not isinstance(seen, AppError):
                break
        # The record is asked and written here alone: each thread would open a file of its own
        with ThreadPoolExecutor(AT_ONCE, "push-refresh") as pool:
            asked = {
                pool.submit(self._look, host, sign_in, stop, products[host]): host
                for host in waiting
            }
            for answer in as_completed(asked):
                host = asked[answer]
                done[host] = self._take(host, answer.result(), on_change)
        return [done[host] for host in dict.fromkeys(hosts)]

    def _look(
        self, host: str, sign_in: SignIn, stop: Event, product: str
    ) -> tuple[Agent, Loaded] | AppError:
        """What a controller says, or why it says nothing."""
        if stop.is_set():
            raise Stopped
        try:
            with self._sessions(host, sign_in, stop) as sessions:
                return sessions.remote.verify(product), sessions.remote.loaded(product)
        except Stopped:
            raise
        except AppError as error:
            return error

    def _take(
        self, host: str, seen: tuple[Agent, Loaded] | AppError, on_change: OnChange
    ) -> Deployment:
        state, memo = self.records.get(host)
        found = _unheard(state, seen) if isinstance(seen, AppError) else _heard(state, *seen)
        if replace(found, changed_at=state.changed_at) != state:
            found = replace(found, changed_at=self.pace.now())
            code = found.error.code if found.error else f"agent_stage_{found.stage.value}"
            params = found.error.params if found.error else {}
            event = DeploymentEvent(host, found.changed_at, found.step, code, dict(params))
            self.records.put(found, memo, event)
        on_change(found)
        return found

    @contextlib.contextmanager
    def _sessions(self, host: str, sign_in: SignIn, stop: Event) -> Iterator[Sessions]:
        sessions = Sessions(host, sign_in, self.reach, stop, identity=self.identity)
        try:
            yield sessions
        finally:
            sessions.close()


def _unheard(state: Deployment, error: AppError) -> Deployment:
    """The error of a task says more than that nobody answers."""
    if state.task is not None:
        return state
    stage = Stage.SILENT if state.stage is Stage.ACTIVE else state.stage
    return replace(state, stage=stage, error=error)


def _heard(state: Deployment, agent: Agent, loaded: Loaded) -> Deployment:
    found = replace(state, version=agent.version)
    came_back = state.task is Task.RESTART and loaded.state == "loaded"
    if state.task is not None and not came_back:
        return found
    stage = _stage(loaded.state, state.stage) if agent.products else Stage.ABSENT
    error: AppError | None = None
    if agent.products and agent.missing:  # a filter without its service sends nothing
        stage = Stage.SILENT if stage is Stage.ACTIVE else stage
        error = Misconfigured("push_not_verified", host=state.controller, missing=agent.missing)
    return replace(found, stage=stage, task=None, step="", error=error)


def _stage(loaded: str, before: Stage) -> Stage:
    """Of an agent that is there. What nobody can tell stays as it was known."""
    if loaded == "loaded":
        return Stage.ACTIVE
    if loaded == "unknown":
        return before if before in (Stage.ACTIVE, Stage.WAITING) else Stage.INSTALLED
    return Stage.WAITING


__all__ = ["Deployer", "Identity", "ListControllers", "Pace", "Reach", "Records", "Share", "Shell"]
