"""What an account holds before it is linked: the "before" of the row that links it.

A listing carries only what matching needs. The accounts that will be linked are few on most days
and all of them on the first one: some are read one by one, and for more the service is listed
once more with all values. What was read is kept beside the listing, in the memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from threading import Event

from app.errors import RecordRejected, Stopped, Unavailable
from app.sync.engine.memory import Store
from app.sync.engine.ports import OnProgress, Target
from app.sync.engine.reading import LISTING_GAP, batches
from app.sync.model import Kind, Progress, RemoteObject

ONE_BY_ONE = 50
"""Reading one account costs a request; a page of a listing has hundreds of them."""


class Present:
    """The values of unlinked accounts, read when a plan first asks for them."""

    def __init__(self, target: Target, store: Store, stop: Event, on_progress: OnProgress) -> None:
        self._target = target
        self._store = store
        self._stop = stop
        self._on_progress = on_progress
        self._read = 0
        self._listed: set[Kind] = set()

    def fields(self, found: RemoteObject) -> Mapping[str, str] | None:
        """None when the service does not show this one."""
        kept = self._store.listing.values(found.kind, found.id)
        if kept is not None or found.kind in self._listed:
            return kept
        if self._stop.is_set():
            raise Stopped
        if self._read < ONE_BY_ONE:
            self._read += 1
            return self._one(found)
        self._all(found.kind)
        return self._store.listing.values(found.kind, found.id)

    def _one(self, found: RemoteObject) -> Mapping[str, str] | None:
        try:
            read = self._target.read(found.kind, found.id)
        except RecordRejected:
            return None
        if read is None:
            return None
        fields = read[1]
        self._store.listing.keep_values([RemoteObject(found.id, found.kind, fields=fields)])
        return fields

    def _all(self, kind: Kind) -> None:
        self._listed.add(kind)
        done = 0
        try:
            for batch in batches(self._target.list_objects(kind, self._stop, values=True)):
                if self._stop.is_set():
                    raise Stopped
                self._store.listing.keep_values(batch)
                done += len(batch)
                self._on_progress(Progress("service", done))
        except Unavailable as exc:
            # Whom it left out keeps an unknown "before": nothing is decided by it.
            if exc.code != LISTING_GAP:
                raise
