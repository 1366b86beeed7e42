"""From the installation key to a finished first sync by keyboard alone, on a real desktop.

Nothing is prefilled and no mouse is touched: each word is typed, each button is chosen by its
letter, and the certificate of a directory with its own authority is accepted on the way. Against
the sandbox's directory in the light look, and against a Samba domain controller in the dark one.
What arrived is counted over SCIM, and in Samba by an independent client.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx
import pytest

from app.compose import build
from app.sync.model import RunReport
from tests.servers.desktop import Desktop
from tests.servers.program import Program, Running
from tests.servers.samba import DOMAIN, SambaController
from tests.servers.sandbox import Sandbox

PATIENCE_S = 40.0


@dataclass(frozen=True)
class Typed:
    """What a person knows and types."""

    domain: str
    controller: str
    user: str
    password: str


class Keyboard:
    """A person at the wizard who has no mouse."""

    def __init__(self, desktop: Desktop, running: Running) -> None:
        self.desktop, self.running = desktop, running
        self.window = desktop.window("step 1 of 14")
        desktop.xdotool("windowactivate", "--sync", self.window)

    def type(self, words: str) -> None:
        self.desktop.xdotool("type", "--delay", "6", words)

    def press(self, *keys: str) -> None:
        self.desktop.key(*keys)

    def fill(self, letter: str, words: str) -> None:
        """A field by its letter; what stood in it goes."""
        self.press(f"alt+{letter}")
        self.press("ctrl+a")
        self.type(words)

    @property
    def title(self) -> str:
        return self.desktop.xdotool("getwindowname", self.window)

    def reach(self, number: int, *keys: str, again: Callable[[], None] = lambda: None) -> None:
        """Presses until the step is there: a button that is not ready takes no key. `again` types
        what the step needs once more, now and then: on a busy machine a key may come before the
        field that it is for has the focus."""
        wanted = f"step {number} of 14"
        end = time.monotonic() + 3 * PATIENCE_S
        tries = 0
        while wanted not in self.title:
            assert time.monotonic() < end, (wanted, self.title, self.desktop.picture(), self.log())
            tries += 1
            if tries % 8 == 0:
                again()
            self.press(*keys)
            self._wait_for(wanted, 1.5)

    def _wait_for(self, wanted: str, seconds: float) -> None:
        end = time.monotonic() + seconds
        while wanted not in self.title and time.monotonic() < end:
            time.sleep(0.1)

    def log(self) -> str:
        return self.running.heard()[-2000:]


@pytest.fixture
def service() -> Iterator[Sandbox]:
    """It takes people of the Samba domain too, whose controller has no name of this machine."""
    running = Sandbox(users=60, device_interval=1, allow_domain=[DOMAIN])
    yield running
    running.stop()


def start(desktop: Desktop, program: Program, look: str, **more: str) -> Keyboard:
    program.folder.mkdir(parents=True)
    (program.folder / "window.ini").write_text(f"[General]\nlook={look}\n")
    shown = {k: desktop.environment[k] for k in ("DISPLAY", "QT_QPA_PLATFORM", "LC_ALL")}
    path = desktop.environment["PATH"]  # the browser that writes down what it is to open
    return Keyboard(desktop, program.start(**shown, **more, PATH=path))


def walk(keyboard: Keyboard, service: Sandbox, typed: Typed) -> None:
    desktop = keyboard.desktop
    keyboard.type(service.installation_key)
    keyboard.reach(2, "alt+n")
    keyboard.reach(3, "alt+n")
    keyboard.press("alt+a")
    keyboard.reach(4, "alt+n")
    end = time.monotonic() + PATIENCE_S
    while not desktop.opened.exists():
        assert time.monotonic() < end, "no page was opened"
        keyboard.press("alt+c")
        time.sleep(0.5)
    address = desktop.opened.read_text().splitlines()[0]
    service.approve(address.rpartition("user_code=")[2])
    keyboard.reach(5, "alt+u")
    keyboard.fill("d", typed.domain)
    keyboard.press("alt+c")
    keyboard.press("Insert")
    keyboard.type(typed.controller)
    keyboard.press("Return")

    def sign_in() -> None:
        keyboard.fill("u", typed.user)
        keyboard.fill("w", typed.password)

    sign_in()
    keyboard.reach(6, "alt+n", again=sign_in)
    # The authority is of this directory's own making: trusted by its letter where the controller
    # sends its certificate along, else the controller's own is pinned.
    end = time.monotonic() + 3 * PATIENCE_S
    while "step 7" not in keyboard.title:
        assert time.monotonic() < end, (keyboard.title, desktop.picture(), keyboard.log())
        keyboard.press("alt+t")
        time.sleep(1.0)
        keyboard.press("alt+p")
        time.sleep(1.0)
        keyboard.press("alt+n")
        time.sleep(0.7)
    keyboard.reach(8, "alt+i")
    keyboard.reach(9, "alt+n")
    # "Continue anyway": some records of both directories cannot be mapped, and are left out.
    keyboard.reach(10, "alt+n", "alt+w")
    for number in range(11, 15):
        keyboard.reach(number, "alt+n")


def finish(keyboard: Keyboard, program: Program) -> RunReport:
    """Starts the first sync and closes the setup; the report as the program recorded it."""

    def synced() -> list[RunReport]:
        if not (program.folder / "sync.db").exists():
            return []
        return [r for r in build(program.folder, in_memory=True).plans.runs(10) if r.confirmed]

    until(synced, lambda: keyboard.press("alt+c"), keyboard)
    (report,) = synced()
    until(
        lambda: any(title.startswith("Overview") for title in keyboard.desktop.titles()),
        lambda: keyboard.press("alt+f"),
        keyboard,
    )
    shown = keyboard.desktop.window("^Overview")
    keyboard.desktop.xdotool("windowactivate", "--sync", shown)
    keyboard.press("alt+F4")
    # This desktop has no tray: the sync would end with the window, so closing it asks.
    keyboard.desktop.confirm("Quit Identity Connect", "alt+q")
    assert keyboard.running.result(60).code == 0, keyboard.log()
    return report


def until(done: Callable[[], object], act: Callable[[], None], keyboard: Keyboard) -> None:
    end = time.monotonic() + 5 * PATIENCE_S
    while not done():
        assert time.monotonic() < end, (keyboard.title, keyboard.desktop.picture(), keyboard.log())
        act()
        time.sleep(1.0)


def people(service: Sandbox) -> int:
    with httpx.Client(timeout=30) as client:
        head = {"Authorization": f"Bearer {service.scim_token}"}
        answer = client.get(f"{service.scim_url}/Users?count=0", headers=head)
        return int(answer.json()["totalResults"])


@pytest.mark.timeout(290)
def test_light_against_the_sandbox(desktop: Desktop, program: Program, service: Sandbox) -> None:
    keyboard = start(desktop, program, "light")
    before = people(service)
    typed = Typed(service.domain, service.controllers[0], service.bind_user, service.bind_password)
    walk(keyboard, service, typed)
    report = finish(keyboard, program)
    assert report.confirmed["user.create"] == people(service) - before > 30


@pytest.mark.full
@pytest.mark.samba
@pytest.mark.timeout(290)
def test_dark_against_samba(
    desktop: Desktop, program: Program, service: Sandbox, samba_dc: SambaController
) -> None:
    hosts = str(samba_dc.folder / "etc/hosts")
    keyboard = start(
        desktop, program, "dark", LD_PRELOAD="libnss_wrapper.so", NSS_WRAPPER_HOSTS=hosts
    )
    before = people(service)
    typed = Typed(samba_dc.domain, samba_dc.fqdn, samba_dc.admin, samba_dc.admin_password)
    walk(keyboard, service, typed)
    report = finish(keyboard, program)
    now = int((time.time() + 11_644_473_600) * 10_000_000)  # 100 ns since 1601 (MS-DTYP 2.3.3)
    usable = (
        "(&(sAMAccountType=805306368)(!(userAccountControl:1.2.840.113556.1.4.803:=2))"
        "(!(isCriticalSystemObject=TRUE))"
        f"(|(accountExpires=0)(accountExpires=9223372036854775807)(accountExpires>={now})))"
    )
    witness = sum(line.startswith("dn:") for line in samba_dc.ldapsearch(usable, "cn"))
    created = report.confirmed["user.create"]
    assert created == people(service) - before
    assert created + report.rejected == witness
