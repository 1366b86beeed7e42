"""The service as the engine's target."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from threading import Event, Lock

from app.cloud.pacing import Pause, pause
from app.cloud.session import Session
from app.cloud.users.protocol import ScimClient, ServiceFeatures
from app.cloud.users.reading import Reader
from app.cloud.users.writing import Writer
from app.findings import Capabilities
from app.sync.model import Kind, Operation, Outcome, RemoteObject


class ScimTarget:
    """Users and groups of one SCIM service. All calls raise AppError alone.

    `stop` interrupts the waits of calls that are given no stop event of their own.
    """

    def __init__(
        self,
        session: Session,
        scim_url: str,
        *,
        stop: Event | None = None,
        sleep: Pause = pause,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._stop = stop or Event()
        self._client = ScimClient(session, scim_url)
        self._lock = Lock()
        self._known: ServiceFeatures | None = None
        self._reader = Reader(self._client, self._features, clock=clock)
        self._writer = Writer(self._client, self._reader, self._features, sleep=sleep, clock=clock)

    @property
    def request_count(self) -> int:
        """HTTP requests sent by the session, repetitions included."""
        return self._session.request_count

    def capabilities(self) -> Capabilities:
        """What ServiceProviderConfig offers; asked once."""
        return self._features(self._stop).capabilities

    def list_objects(
        self, kind: Kind, stop: Event, *, values: bool = False
    ) -> Iterator[RemoteObject]:
        """Everything of this kind, streamed; then the proof that it was all. With `values`, the
        fields of each too. Raises Unavailable `fewer_than_listed` (`expected`, `got`)."""
        return self._reader.list_objects(kind, stop, values=values)

    def find(
        self, kind: Kind, *, external_id: str = "", name: str = "", mail: str = ""
    ) -> RemoteObject | None:
        """The object that really has this anchor, else this name, else this mail. Raises
        RecordRejected `remote_ambiguous` when several have the name or the mail."""
        return self._reader.find(
            kind, external_id=external_id, name=name, mail=mail, stop=self._stop
        )

    def read(self, kind: Kind, remote_id: str) -> tuple[RemoteObject, dict[str, str]] | None:
        """One object and its fields by short name; None when there is no such."""
        return self._reader.read(kind, remote_id, self._stop)

    def apply(self, operations: Iterable[Operation], stop: Event) -> Iterator[Outcome]:
        """One outcome for each operation that was sent, as soon as it is known, in any order.

        Operations are drawn in the caller's thread, a bounded number ahead. Errors of one object
        are in its outcome (`remote_missing`, `remote_conflict`, `remote_refused`,
        `remote_failed`, `remote_owner_protected`); others are raised after the outcomes that
        came before them.
        """
        return self._writer.apply(operations, stop)

    def _features(self, stop: Event) -> ServiceFeatures:
        with self._lock:
            if self._known is None:
                self._known = self._client.features(stop)
            return self._known
