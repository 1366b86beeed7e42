"""Password agents on controllers: how far each is, what it takes to go on, and what was done."""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from app.deployment import Deployment, DeploymentEvent, Stage, Task
from app.errors import Param
from app.sync.store import coding
from app.sync.store.database import Database

KEPT_EVENTS = 1000
"""Of each controller; the oldest go first."""
_COLUMNS = "controller, stage, task, step, error, version, folder, changed_at, memo"


class Deployments:
    """A row a controller. What is put is there when the call returns, also after `kill -9`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, controller: str) -> tuple[Deployment, Mapping[str, Param]]:
        """What is known of a controller, and what its task goes on with; of one that nobody has
        touched an absent agent."""
        row = self._db.row(
            f"SELECT {_COLUMNS} FROM deployments WHERE controller = ?", (controller,)
        )
        if row is None:
            return Deployment(controller), {}
        return _deployment(row), coding.params(row[8])

    def put(
        self, deployment: Deployment, memo: Mapping[str, Param], *events: DeploymentEvent
    ) -> None:
        """All of it, or nothing. The bytes of a copy under way are not kept."""
        error = coding.error_to_json(deployment.error)
        with self._db.transaction():
            self._db.execute(
                f"INSERT OR REPLACE INTO deployments({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)",
                (
                    deployment.controller,
                    deployment.stage.value,
                    deployment.task.value if deployment.task else "",
                    deployment.step,
                    coding.to_json(error) if error else "",
                    deployment.version,
                    deployment.folder,
                    deployment.changed_at,
                    coding.to_json(dict(memo)),
                ),
            )
            for event in events:
                self._add(event)

    def _add(self, event: DeploymentEvent) -> None:
        self._db.execute(
            "INSERT INTO deployment_events(controller, at, step, code, params, line) "
            "VALUES (?,?,?,?,?,?)",
            (
                event.controller,
                event.at,
                event.step,
                event.code,
                coding.to_json(dict(event.params)),
                event.line,
            ),
        )
        self._db.execute(
            "DELETE FROM deployment_events WHERE controller = ?1 AND id <= (SELECT id FROM "
            "deployment_events WHERE controller = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)",
            (event.controller, KEPT_EVENTS),
        )

    def all(self) -> Sequence[Deployment]:
        """By name of the controller."""
        rows = self._db.rows(f"SELECT {_COLUMNS} FROM deployments ORDER BY controller")
        return [_deployment(row) for row in rows]

    def events(self, controller: str) -> Sequence[DeploymentEvent]:
        """The oldest first."""
        rows = self._db.rows(
            "SELECT controller, at, step, code, params, line FROM deployment_events "
            "WHERE controller = ? ORDER BY id",
            (controller,),
        )
        return [
            DeploymentEvent(row[0], row[1], row[2], row[3], coding.params(row[4]), row[5])
            for row in rows
        ]


def _deployment(row: tuple[Any, ...]) -> Deployment:
    return Deployment(
        controller=row[0],
        stage=Stage(row[1]),
        task=Task(row[2]) if row[2] else None,
        step=row[3],
        error=coding.error(msgspec.json.decode(row[4])) if row[4] else None,
        version=row[5],
        folder=row[6],
        changed_at=row[7],
    )
