"""A custom query tried on the directory: whom it finds, and how many are in chosen units."""

from __future__ import annotations

from threading import Event

from app.errors import AppError, Stopped
from app.findings import QueryTrial
from app.services import Browsing
from app.setup.draft import PASSWORD
from app.setup.units import Headcount, UnitSelection
from app.ui.background import Relay, Scope, in_background
from app.ui.wizard.session import Session
from app.ui.wizard.units.query import QueryPanel
from app.ui.wizard.units.seen import Seen


class QueryTrying:
    """One trial at a time; a new one stops the one before it."""

    def __init__(
        self,
        session: Session,
        scope: Scope,
        browser: Browsing,
        panel: QueryPanel,
        seen: Seen,
        selection: UnitSelection,
    ) -> None:
        self._session = session
        self._scope = scope
        self._browser = browser
        self._panel = panel
        self._seen = seen
        self._selection = selection
        self._stop: Event | None = None
        panel.trial_wanted.connect(self.begin)
        panel.stop_wanted.connect(self.end)

    def begin(self) -> None:
        """Asks the directory for whom the saved query finds."""
        self.end()
        self._scope.start(self._try(self._panel.query))

    def end(self) -> None:
        """Stops the trial that is under way, if one is."""
        if self._stop is not None:
            self._stop.set()

    async def _try(self, query: str) -> None:
        browser, stop = self._browser, self._scope.stop_event()
        self._stop = stop
        counted: Relay[int] = self._scope.relay(lambda counts: self._show_count(stop, counts[-1]))

        def ask() -> tuple[str, QueryTrial, Headcount]:
            browser.look_again()
            trial = browser.try_query(query, stop, counted)
            return query, trial, Headcount.of_trial(trial)

        self._panel.show_trying(0)
        try:
            self._seen.trial = await in_background(ask, stop=stop)
        except AppError as exc:
            if self._stop is stop:
                self._show_failure(query, exc)
            return
        finally:
            counted.close()
        self._stop = None
        self.show()
        if self._seen.schema is None:
            await self._learn_schema()
            self.show()

    def _show_count(self, stop: Event, count: int) -> None:
        if self._stop is stop and not stop.is_set():
            self._panel.show_trying(count)

    def _show_failure(self, query: str, error: AppError) -> None:
        self._stop = None
        if isinstance(error, Stopped):
            self._panel.show_stopped()
        elif error.code.startswith("ldap_query"):
            self._panel.refuse(query, error)
        else:
            self._panel.show_failed(error)

    async def _learn_schema(self) -> None:
        """For the hints; without it they are fewer."""
        services, directory = self._session.services, self._session.draft.directory
        try:
            self._seen.schema = await in_background(
                lambda: services.directory.attributes(directory, self._session.secret(PASSWORD))
            )
        except AppError:
            self._seen.schema = None

    def show(self) -> None:
        """What the saved query was found to find, unless it is being tried again."""
        if self._seen.trial is None or self._stop is not None:
            return
        query, trial, people = self._seen.trial
        if query == self._panel.query:
            inside = people.selected(self._selection.placed).users
            self._panel.show_trial(trial, inside, self._seen.schema or ())
