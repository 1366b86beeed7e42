"""The storage with its consequences: log of changes, welcome mails, protection of the owner."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection

from app.sandbox.service import changes, outbox, ownership
from app.sandbox.service.ownership import OwnerProtected
from app.sandbox.service.storage import MemberChange, Row, SqliteStorage


class WatchedStorage(SqliteStorage):
    """What the sandbox serves. Its hooks run inside the transaction of the write itself."""

    @contextmanager
    def operation(self) -> Iterator[None]:
        try:
            with super().operation():
                yield
        except OwnerProtected as refused:
            # After the rollback of the refused write, or it would be forgotten with it.
            ownership.remember(self.database, refused)
            raise

    def _created(self, connection: Connection, row: Row, shown: str) -> None:
        changes.created(connection, row, shown)
        if row.type == "User":
            outbox.welcome(self.database, connection, row, shown)

    def _updating(self, connection: Connection, old: Row, new: Row, shown: str) -> None:
        if (
            json.loads(new.body).get("active") is False
            and json.loads(old.body).get("active") is not False
            and ownership.is_owner(connection, old.seq)
        ):
            raise OwnerProtected(old.seq, "disable")
        changes.updated(connection, old, new, shown)

    def _members_changed(
        self, connection: Connection, row: Row, shown: str, change: MemberChange
    ) -> None:
        changes.members_changed(connection, row, shown, change)

    def _deleting(self, connection: Connection, row: Row, shown: str) -> None:
        if ownership.is_owner(connection, row.seq):
            raise OwnerProtected(row.seq, "delete")
        changes.deleted(connection, row, shown)
