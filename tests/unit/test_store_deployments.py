"""What the store keeps of password agents on controllers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.deployment import Deployment, DeploymentEvent, Stage, Task
from app.errors import Refused
from app.sync.store import Store
from app.sync.store.deployments import KEPT_EVENTS

FAILED = Deployment(
    "dc1.corp.example.com",
    Stage.FAILED,
    Task.INSTALL,
    "run",
    Refused("push_package_differs", host="dc1", found="f" * 64),
    "1.2.3",
    "IdentityConnect\\3f",
    1_800_000_000.5,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "sync.db")
    yield made
    made.close()


def test_a_controller_comes_back_as_it_was_put(store: Store, tmp_path: Path) -> None:
    memo = {"at": "run", "busy": 3, "asked": True}
    store.deployments.put(FAILED, memo)
    store.deployments.put(Deployment("dc0.corp.example.com", Stage.ACTIVE), {})
    another = Store(tmp_path / "sync.db")
    found, kept = another.deployments.get(FAILED.controller)
    assert kept == memo
    assert isinstance(found.error, Refused)
    assert found.error.params == FAILED.error.params  # type: ignore[union-attr]
    names = ("controller", "stage", "task", "step", "version", "folder", "changed_at")
    assert [getattr(found, n) for n in names] == [getattr(FAILED, n) for n in names]
    assert [d.controller[:3] for d in another.deployments.all()] == ["dc0", "dc1"]
    another.close()


def test_one_that_nobody_has_touched_has_no_agent(store: Store) -> None:
    assert store.deployments.get("dc9") == (Deployment("dc9"), {})
    assert store.deployments.all() == []
    assert store.deployments.events("dc9") == []


def test_the_log_of_one_controller_is_bounded_and_leaves_the_others_alone(store: Store) -> None:
    def event(controller: str, number: int) -> DeploymentEvent:
        return DeploymentEvent(controller, float(number), "run", "push_back", {"n": number}, "l")

    store.deployments.put(Deployment("dc2"), {}, event("dc2", 1))
    with store.transaction():
        for number in range(KEPT_EVENTS + 50):
            store.deployments.put(FAILED, {}, event(FAILED.controller, number))
    kept = store.deployments.events(FAILED.controller)
    assert [e.params["n"] for e in kept] == list(range(50, KEPT_EVENTS + 50))
    assert store.deployments.events("dc2") == [event("dc2", 1)]
