"""How the worker and its clients talk: commands one way, the worker's state the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from app.errors import Param
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.stored import Command, WorkerState

_KEPT_S = 7 * 24 * 3600.0


class Commands:
    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, name: str, params: Mapping[str, Param], now: float) -> int:
        """Asks the worker for something; the number of the command."""
        self._db.execute("DELETE FROM commands WHERE at < ?", (now - _KEPT_S,))
        return self._db.insert(
            "INSERT INTO commands(at, name, params) VALUES (?,?,?)",
            (now, name, coding.to_json(dict(params))),
        )

    def take(
        self,
        now: float,
        settled: Callable[[Command], WorkerState | None] = lambda command: None,
    ) -> Command | None:
        """The oldest command that nobody has taken; it is given out once. The state that `settled`
        makes of it is stored with that: a killed worker has done it, or it waits for the next."""
        with self._db.transaction():
            row = self._db.row(
                "SELECT id, name, params, at FROM commands WHERE taken_at IS NULL "
                "ORDER BY id LIMIT 1"
            )
            if row is None:
                return None
            command = Command(row[0], row[1], coding.params(row[2]), row[3])
            self._db.execute("UPDATE commands SET taken_at = ? WHERE id = ?", (now, command.id))
            state = settled(command)
            if state is not None:
                self.put_state(state)
        return command

    def take_all(self, name: str, now: float) -> bool:
        """Takes every waiting command of this name, out of turn; whether there was one."""
        return bool(
            self._db.execute(
                "UPDATE commands SET taken_at = ? WHERE name = ? AND taken_at IS NULL", (now, name)
            )
        )

    def withdraw(self, command_id: int, now: float) -> bool:
        """Takes a command back; False when the worker has it already."""
        return bool(
            self._db.execute(
                "UPDATE commands SET taken_at = ? WHERE id = ? AND taken_at IS NULL",
                (now, command_id),
            )
        )

    def taken(self, command_id: int) -> bool:
        row = self._db.row("SELECT taken_at FROM commands WHERE id = ?", (command_id,))
        return row is None or row[0] is not None

    def put_state(self, state: WorkerState) -> None:
        self._db.execute(
            "INSERT INTO worker(only, state) VALUES (1, ?) "
            "ON CONFLICT(only) DO UPDATE SET state = excluded.state",
            (coding.to_json(state),),
        )

    def state(self) -> WorkerState:
        row = self._db.row("SELECT state FROM worker")
        return WorkerState() if row is None else msgspec.json.decode(row[0], type=WorkerState)

    def data_version(self) -> int:
        """Differs after another connection has committed: cheap enough to ask each second."""
        return self._db.data_version()
