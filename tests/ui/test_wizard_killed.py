"""The wizard ended by `kill -9` on each of its steps: it goes on there, and gets to the end.

A process of its own is walked to the step with real services and killed. Then the folder is opened
again, without anything being typed anew, and walked to the result.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.setup import resume
from app.setup.draft import PASSWORD
from app.setup.steps import IDS
from app.ui.wizard.review import RESULT, ReviewPage
from tests.servers.program import Program
from tests.servers.sandbox import Sandbox
from tests.ui.test_program_window import kill_at, secrets_in
from tests.ui_demo import DemoStage

BEFORE_THE_CHECK = ("language", "licence", "sign_in")
EVERY = ("sign_in", "install", "review")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """One of its own: a key is used up by Install."""
    running = Sandbox(users=25, device_interval=1)
    yield running
    running.stop()


def steps() -> list[object]:
    return [
        pytest.param(step, marks=() if step in EVERY else (pytest.mark.full,))
        for step in IDS
        if step not in ("key", "connection")  # nothing is sealed yet: tests of their own
    ]


@pytest.mark.timeout(280)
@pytest.mark.parametrize("step", steps())
@pytest.mark.usefixtures("qt_loop")
def test_it_goes_on_where_it_was_killed(
    step: str, program: Program, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    kill_at(step, program, sandbox)
    assert secrets_in(program.folder, sandbox) == []
    for name, value in program.environment.items():
        if name.startswith("IDENTITY_CONNECT"):
            monkeypatch.setenv(name, value)
    stage = DemoStage(Path(program.folder), sandbox, in_memory=False)
    try:
        found = resume.find(stage.services())
        assert found.problem is None
        assert found.draft is not None
        draft, typed = found.draft, dict[str, str]()
        if step in BEFORE_THE_CHECK:
            # Typed, and never sealed because no check had passed: it alone is asked for again.
            assert PASSWORD not in draft.revisions
            draft = draft.with_secret_retyped(PASSWORD)
            typed = {PASSWORD: sandbox.bind_password}
        stage.open(draft=draft, typed=typed)
        assert stage.step == step
        stage.finish_loading()
        stage.walk_to("review")
        page = stage.page
        assert isinstance(page, ReviewPage)
        stage.next()
        stage.wait(lambda: page.views.currentIndex() == RESULT, 120)
        report = stage.services().plans.runs(1)[0]
        assert report.confirmed["user.create"] > 5
        assert secrets_in(program.folder, sandbox) == []
    finally:
        stage.close()
    assert not stage.crashes, stage.crashes
