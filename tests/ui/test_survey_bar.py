"""The line that says how old a page's numbers are, and reads the directory again."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest

from app.errors import Stopped, Unavailable
from app.profile import Profile
from app.sync.model import Progress
from app.sync.survey import SurveyInfo
from app.ui.background import Scope
from app.ui.widgets.survey_bar import SurveyBar
from tests.ui_stage import pump

PROFILE = partial(Profile, "profile-1")


@dataclass
class Directory:
    """What the bar's two calls answer."""

    last: SurveyInfo | None = None
    errors: list[Exception] = field(default_factory=list)
    asked: list[tuple[str, ...]] = field(default_factory=list)
    gate: Event = field(default_factory=Event)
    told: Event = field(default_factory=Event)

    def latest(self) -> SurveyInfo | None:
        return self.last

    def refresh(
        self,
        _profile: Profile,
        attributes: Sequence[str],
        stop: Event,
        on_progress: Callable[[Progress], None],
    ) -> SurveyInfo:
        self.asked.append(tuple(attributes))
        on_progress(Progress("read", 1234))
        self.told.set()
        while not self.gate.wait(0.005):
            if stop.is_set():
                raise Stopped
        if self.errors:
            raise self.errors.pop(0)
        self.last = SurveyInfo(2, time.time(), 500, 1, True, frozenset(attributes))
        return self.last


def wait(until: Callable[[], object]) -> None:
    end = time.monotonic() + 30
    while not until():
        assert time.monotonic() < end
        pump()


@dataclass
class Setting:
    bar: SurveyBar
    scope: Scope
    directory: Directory
    heard: list[SurveyInfo]

    @property
    def words(self) -> str:
        return self.bar.badge.accessibleName()


@pytest.fixture
def setting(qt_loop: asyncio.AbstractEventLoop) -> Iterator[Setting]:
    failures: list[BaseException] = []
    directory, scope = Directory(), Scope(failures.append)
    directory.gate.set()
    bar = SurveyBar(scope, latest=directory.latest, refresh=directory.refresh, profile=PROFILE)
    heard: list[SurveyInfo] = []
    bar.refreshed.connect(heard.append)
    bar.resize(600, 60)
    bar.show()
    yield Setting(bar, scope, directory, heard)
    scope.end()
    bar.deleteLater()
    pump()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert failures == []


def info(*attributes: str, complete: bool = True) -> SurveyInfo:
    return SurveyInfo(1, time.time() - 90_000, 482, 18, complete, frozenset(attributes))


def test_a_pass_that_is_there_is_shown_and_not_repeated(setting: Setting) -> None:
    setting.directory.last = info("mail")
    setting.bar.open(["MAIL"])
    wait(lambda: setting.heard)
    assert "482 users" in setting.words
    assert setting.directory.asked == []


def test_without_a_pass_it_reads_by_itself_with_a_counter_and_what_was_wanted(
    setting: Setting,
) -> None:
    setting.directory.gate.clear()
    setting.bar.open(["department"])
    wait(lambda: QLocale().toString(1234) in setting.words)
    assert setting.bar.reading
    assert setting.bar.button.text() == "Stop"
    setting.directory.gate.set()
    wait(lambda: setting.heard)
    assert setting.directory.asked == [("department",)]
    assert setting.bar.button.text() == "Read again"


def test_attributes_that_were_not_read_are_read(setting: Setting) -> None:
    setting.directory.last = info("mail")
    setting.bar.open(["mail"])
    wait(lambda: setting.heard)
    setting.bar.want(["mail"])
    assert not setting.bar.reading
    setting.bar.want(["title"])
    wait(lambda: len(setting.heard) == 2)
    assert setting.directory.asked == [("mail", "title")]


def test_what_is_wanted_meanwhile_is_read_afterwards(setting: Setting) -> None:
    setting.directory.gate.clear()
    setting.bar.open(["mail"])
    wait(setting.directory.told.is_set)
    setting.directory.last = info("mail")
    setting.bar.info = setting.directory.last
    setting.bar.want(["title"])
    setting.directory.gate.set()
    wait(lambda: len(setting.heard) == 2)
    assert setting.directory.asked == [("mail",), ("mail", "title")]


def test_stop_is_by_key_and_nothing_reads_again_by_itself(setting: Setting) -> None:
    setting.directory.gate.clear()
    setting.bar.open(["mail"])
    wait(setting.directory.told.is_set)
    setting.bar.button.setFocus()
    QTest.keyClick(setting.bar.button, Qt.Key.Key_Space)
    wait(lambda: not setting.bar.reading)
    assert "stopped" in setting.words
    assert setting.heard == []
    setting.bar.want(["title"])
    assert not setting.bar.reading
    setting.directory.gate.set()
    QTest.keyClick(setting.bar.button, Qt.Key.Key_Space)
    wait(lambda: setting.heard)
    assert setting.directory.asked[-1] == ("mail", "title")


def test_a_failure_says_why_and_is_tried_again_by_a_person_alone(setting: Setting) -> None:
    setting.directory.errors = [Unavailable("controller_unreachable", host="dc1.corp.example.com")]
    failed: list[object] = []
    setting.bar.failed.connect(failed.append)
    setting.bar.open(["mail"])
    wait(lambda: failed)
    assert setting.bar.message.isVisible()
    assert "dc1.corp.example.com" in setting.bar.message.text
    assert setting.bar.button.text() == "Try again"
    setting.bar.want(["title"])
    assert not setting.bar.reading
    setting.bar.button.click()
    wait(lambda: setting.heard)
    assert not setting.bar.message.isVisible()


def test_a_pass_that_was_not_complete_says_so(setting: Setting) -> None:
    setting.directory.last = info("mail", complete=False)
    setting.bar.open()
    wait(lambda: setting.heard)
    assert "too low" in setting.words


def test_the_end_of_the_page_ends_the_reading(setting: Setting) -> None:
    setting.directory.gate.clear()
    setting.bar.open(["mail"])
    wait(setting.directory.told.is_set)
    setting.scope.end()
    setting.directory.gate.set()
    pump()
    pump()
    assert setting.heard == []
