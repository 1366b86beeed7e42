"""Two sign-ins at one place: what comes of the one that was given up is sealed before the other."""

from __future__ import annotations

import threading
from threading import Event
from typing import Any

import pytest

from app.compose import cloud
from app.errors import Stopped
from app.findings import Account, DeviceCode, SignedIn
from app.profile import CloudSettings
from tests.fake_services import FakeSecrets

SETTINGS, CODE = CloudSettings(), DeviceCode("c")


class Service:
    """The first request takes until it is let go."""

    def __init__(self) -> None:
        self.asked, self.goes_on = Event(), Event()
        self.ended: list[str] = []

    def await_sign_in(
        self, settings: CloudSettings, code: DeviceCode, held: Any, stop: Event, *_: Any
    ) -> SignedIn:
        number = f"{len(self.ended) + 1}"
        self.asked.set()
        assert self.goes_on.wait(30)
        self.ended.append(number)
        return SignedIn(Account(number, number))


def test_the_next_waits_for_the_one_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service()
    monkeypatch.setattr(cloud, "provider", lambda _name: service)
    calls = cloud.CloudCalls(FakeSecrets())
    found: list[str] = []

    def sign_in(stop: Event) -> None:
        try:
            found.append(calls.await_sign_in(SETTINGS, CODE, "here", stop).account.id)
        except Stopped:
            found.append("stopped")

    first, second, third = Event(), Event(), Event()
    threads = [threading.Thread(target=sign_in, args=(stop,)) for stop in (first, second, third)]
    threads[0].start()
    assert service.asked.wait(30)
    first.set()
    threads[1].start()
    second.set()
    threads[1].join(30)
    assert found == ["stopped"], "given up while it waited for its turn"
    threads[2].start()
    service.goes_on.set()
    for thread in threads:
        thread.join(30)
    assert found == ["stopped", "1", "2"]
