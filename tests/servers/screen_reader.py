"""A screen reader: what it hears and reads of a program, over AT-SPI, from another process.

It has a session bus and an accessibility bus of its own, as a desktop has them, and knows of the
program what comes over the bus and nothing else. It waits for what happens, never for a time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.servers.desktop import end

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_S = 60.0
"""For whatever a program does; a busy machine is no failure."""
REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
LISTENED = ("object:announcement", "object:state-changed:focused", "window:activate")
MOST_CHILDREN = 400
"""Of one control: a reader asks a large table for the row that it is at, never for all."""
ROLES = {
    2: "alert", 7: "check box", 11: "combo box", 16: "dialog", 23: "frame", 29: "label",
    31: "list", 32: "list item", 33: "menu", 35: "menu item", 37: "page tab", 38: "page tab list",
    39: "panel", 40: "password", 42: "progress bar", 43: "button", 44: "radio button",
    52: "spin button", 55: "table", 56: "cell", 57: "column header", 61: "text", 65: "tree",
    66: "tree table", 79: "entry", 83: "heading", 88: "link", 91: "tree item",
}  # fmt: skip
CHECKED, ENABLED, FOCUSABLE, SELECTED, SHOWING = 4, 8, 11, 23, 25
LABELLED_BY = 2
Place = tuple[str, str]
"""The name on the bus and the path of an accessible object."""


@dataclass
class Control:
    """What a reader can say of one thing that is on the screen."""

    place: Place
    role: str
    name: str
    description: str
    states: frozenset[int]
    label: str = ""
    """The name of what it is labelled by."""
    children: list[Control] = field(default_factory=list)

    @property
    def named(self) -> str:
        """How it is called: by its own name, or by its label's."""
        return self.label or self.name

    def has(self, state: int) -> bool:
        return state in self.states

    def all(self) -> Iterator[Control]:
        """Itself and all that it holds, in reading order."""
        yield self
        for child in self.children:
            yield from child.all()

    def __str__(self) -> str:
        marks = [m for m, s in (("checked", CHECKED), ("selected", SELECTED)) if self.has(s)]
        said = (self.named, self.name if self.label else "", *marks, self.description)
        return f"{self.role}: {', '.join(part for part in said if part)}"


@dataclass(frozen=True)
class Said:
    words: str
    urgent: bool


class ScreenReader:
    """`environment` is for the program that is to be read."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="reader-"))  # short: sockets are in it
        self.said: list[Said] = []
        """Every announcement, in the order in which it came."""
        self._heard = 0
        self._focus: Place | None = None
        self._focused = 0
        self.environment = os.environ | {"XDG_RUNTIME_DIR": str(self._folder)}
        self._processes: list[subprocess.Popen[bytes]] = []
        self._connections: list[DBusConnection] = []
        address = self._start_bus()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        launcher = next(path for path in LAUNCHERS if Path(path).exists())
        self._start(launcher, "--a11y=1", "--screen-reader=1")
        self._bus = self._connect(self._accessibility_bus(address))
        for event in LISTENED:
            self._ask(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", event)
        for kind in ("Object", "Window"):
            rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{kind}")
            self._replies([message_bus.AddMatch(rule)])

    # -- the buses --------------------------------------------------------------------------------

    def _start(self, *command: str, **options: Any) -> None:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._processes.append(
            subprocess.Popen(command, env=self.environment, **quiet, **options)  # type: ignore[call-overload]
        )

    def _start_bus(self) -> str:
        reader, writer = os.pipe()
        socket = f"unix:path={self._folder / 'bus'}"
        self._start(
            "dbus-daemon", "--session", "--nofork", f"--address={socket}",
            f"--print-address={writer}", pass_fds=(writer,),
        )  # fmt: skip
        os.close(writer)
        with os.fdopen(reader) as pipe:
            return pipe.readline().strip()

    def _connect(self, address: str) -> DBusConnection:
        connection = open_dbus_connection(address)
        self._connections.append(connection)
        return connection

    def _accessibility_bus(self, address: str) -> str:
        session = self._connect(address)
        asked = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        found: list[str] = []

        def is_there() -> bool:
            reply = session.send_and_get_reply(new_method_call(asked, "GetAddress"), timeout=10)
            if reply.header.message_type is MessageType.method_return:
                found.append(reply.body[0])
            return bool(found)

        self.until(is_there, "no accessibility bus")
        # Asked for before it has its name, the bus starts another launcher, which nobody told
        # that a reader is here (3 of 14 starts on a busy machine).
        told = asked.with_interface("org.freedesktop.DBus.Properties")
        for what in ("IsEnabled", "ScreenReaderEnabled"):
            words = ("org.a11y.Status", what, ("b", True))
            reply = session.send_and_get_reply(new_method_call(told, "Set", "ssv", words))
            assert reply.header.message_type is MessageType.method_return, reply.body
        return found[0]

    def stop(self) -> None:
        for connection in self._connections:
            connection.close()
        for process in reversed(self._processes):
            end(process)
        shutil.rmtree(self._folder, ignore_errors=True)

    # -- asking -----------------------------------------------------------------------------------

    def _ask(self, name: str, path: str, interface: str, method: str, *words: str) -> Any:
        """What one call answers; None when what was asked is not there any more."""
        address = DBusAddress(path, bus_name=name, interface=interface)
        (body,) = self._replies([new_method_call(address, method, "s" * len(words), words)])
        return body[0] if body else None

    def _replies(self, calls: Sequence[Message]) -> list[tuple[Any, ...] | None]:
        """All are sent before the first answer is waited for: a page is some hundred of them."""
        serials = [next(self._bus.outgoing_serial) for _ in calls]
        for serial, call in zip(serials, calls, strict=True):
            self._bus.send(call, serial=serial)
        answers: dict[int, tuple[Any, ...] | None] = {}
        missing = set(serials)
        end = time.monotonic() + PATIENCE_S
        while missing:
            message = self._bus.receive(timeout=max(0.1, end - time.monotonic()))
            answered = message.header.fields.get(5)  # REPLY_SERIAL
            if answered in missing:
                missing.remove(answered)
                good = message.header.message_type is MessageType.method_return
                answers[answered] = message.body if good else None
            else:
                self._take(message)
        return [answers[serial] for serial in serials]

    def _listen(self, seconds: float) -> None:
        """Takes what comes, until something has come."""
        try:
            self._take(self._bus.receive(timeout=seconds))
        except TimeoutError:
            return

    def _take(self, message: Message) -> None:
        if message.header.message_type is not MessageType.signal:
            return
        fields = message.header.fields
        member, place = fields.get(3), (str(fields.get(7)), str(fields.get(1)))
        if member == "Announcement":
            self.said.append(Said(str(message.body[3][1]), urgent=message.body[1] > 1))
        elif member == "StateChanged" and message.body[:2] == ("focused", 1):
            self._focus = place
            self._focused += 1

    def until(self, is_so: Callable[[], object], said: object) -> None:
        """Takes what comes until something is so."""
        end = time.monotonic() + PATIENCE_S
        while not is_so():
            assert time.monotonic() < end, said() if callable(said) else said
            if hasattr(self, "_bus"):
                self._listen(0.1)
            else:
                time.sleep(0.02)

    # -- hearing ----------------------------------------------------------------------------------

    def hears(self, words: str, *, urgently: bool | None = None) -> str:
        """Waits until something with these words is announced, after what was heard last; returns
        all of it."""
        found: list[Said] = []

        def is_said() -> bool:
            for at in range(self._heard, len(self.said)):
                if words in self.said[at].words:
                    found.append(self.said[at])
                    self._heard = at + 1
                    return True
            return False

        self.until(is_said, lambda: f"{words!r} was not said after {self._heard}: {self.said}")
        if urgently is not None:
            assert found[0].urgent is urgently, found
        return found[0].words

    def focus(self) -> Control | None:
        """What has the focus, as far as it was told."""
        while self._bus_has_more():
            pass
        if self._focus is None:
            return None
        return self._described([self._focus])[0]

    def _bus_has_more(self) -> bool:
        before = self._focused, len(self.said)
        self._listen(0.01)
        return before != (self._focused, len(self.said))

    def moved(self, act: Callable[[], None]) -> Control | None:
        """What has the focus after this act, which moves it."""
        before = self._focused
        act()
        self.until(lambda: self._focused > before, "the focus did not move")
        return self.focus()

    # -- reading ----------------------------------------------------------------------------------

    def windows(self) -> list[Control]:
        """The windows of every program, with all that they show."""
        programs = self._ask(REGISTRY, ROOT, "org.a11y.atspi.Accessible", "GetChildren") or []
        found = self._described([(str(n), str(p)) for n, p in programs], above=True)
        return [window for program in found if program is not None for window in program.children]

    def reads(self) -> list[str]:
        """Every word that is shown, in reading order."""
        return [str(control) for window in self.windows() for control in window.all()]

    def find(self, role: str, name: str) -> Control:
        """Waits until it is shown and can be used."""
        found: list[Control] = []

        def is_there() -> bool:
            for window in self.windows():
                found.extend(
                    control for control in window.all()
                    if control.role == role and name == control.named and control.has(ENABLED)
                )  # fmt: skip
            return bool(found)

        self.until(is_there, lambda: f"no {role} {name!r} in " + "\n".join(self.reads()))
        return found[0]

    def text(self, control: Control) -> str:
        """What stands in a field."""
        name, path = control.place
        address = DBusAddress(path, bus_name=name, interface="org.a11y.atspi.Text")
        (body,) = self._replies([new_method_call(address, "GetText", "ii", (0, -1))])
        return str(body[0]) if body else ""

    def press(self, control: Control) -> None:
        """Does the first thing that can be done with it: presses a button, ticks a box."""
        name, path = control.place
        address = DBusAddress(path, bus_name=name, interface="org.a11y.atspi.Action")
        (body,) = self._replies([new_method_call(address, "DoAction", "i", (0,))])
        assert body == (True,), (control, body)

    def _described(self, places: Sequence[Place], *, above: bool = False) -> list[Control | None]:
        """What is at these places (with all that it shows; `above`: also where it is itself no
        part of the screen). None: it is gone, or not shown."""
        calls = [call for place in places for call in _calls(place)]
        replies = self._replies(calls)
        found: list[Control | None] = []
        for at, place in enumerate(places):
            control = _control(place, replies[at * len(_ASKED) : (at + 1) * len(_ASKED)])
            found.append(control if control is not None and (above or _shown(control)) else None)
        self._label([control for control in found if control is not None])
        self._descend([control for control in found if control is not None])
        return found

    def _label(self, controls: Sequence[Control]) -> None:
        """By the labels that stand beside fields."""
        fields = [control for control in controls if control.has(FOCUSABLE)]
        asked = [_accessible(control.place, "GetRelationSet") for control in fields]
        for control, body in zip(fields, self._replies(asked), strict=True):
            for kind, targets in body[0] if body else ():
                if kind == LABELLED_BY and targets:
                    name, path = targets[0]
                    (said,) = self._replies([_property((name, path), "Name")])
                    control.label = str(said[0][1]) if said else ""

    def _descend(self, controls: Sequence[Control]) -> None:
        """One level after another, each asked for at once."""
        counted = self._replies([_property(c.place, "ChildCount") for c in controls])
        few = [
            control for control, body in zip(controls, counted, strict=True)
            if body and 0 < int(body[0][1]) <= MOST_CHILDREN
        ]  # fmt: skip
        listed = self._replies([_accessible(control.place, "GetChildren") for control in few])
        owners: list[Control] = []
        places: list[Place] = []
        for control, body in zip(few, listed, strict=True):
            for name, path in body[0] if body else ():
                owners.append(control)
                places.append((str(name), str(path)))
        if places:
            for owner, child in zip(owners, self._described(places), strict=True):
                if child is not None:
                    owner.children.append(child)


_ASKED = ("GetState", "GetRole", "Name", "Description")


def _calls(place: Place) -> list[Message]:
    return [
        _accessible(place, asked) if asked.startswith("Get") else _property(place, asked)
        for asked in _ASKED
    ]


def _accessible(place: Place, method: str) -> Message:
    name, path = place
    address = DBusAddress(path, bus_name=name, interface="org.a11y.atspi.Accessible")
    return new_method_call(address, method)


def _property(place: Place, what: str) -> Message:
    name, path = place
    address = DBusAddress(path, bus_name=name, interface="org.freedesktop.DBus.Properties")
    return new_method_call(address, "Get", "ss", ("org.a11y.atspi.Accessible", what))


def _control(place: Place, replies: Sequence[tuple[Any, ...] | None]) -> Control | None:
    if any(reply is None for reply in replies):
        return None
    (bits,), (role,), (name,), (description,) = (reply for reply in replies if reply is not None)
    states = frozenset(
        32 * word + bit for word, mask in enumerate(bits) for bit in range(32) if mask >> bit & 1
    )
    return Control(
        place, ROLES.get(role, f"role {role}"), str(name[1]), str(description[1]), states
    )


def _shown(control: Control) -> bool:
    return control.has(SHOWING)


@pytest.fixture
def screen_reader() -> Iterator[ScreenReader]:
    assert shutil.which("dbus-daemon"), "dbus is missing: packaging/dev.py test installs it"
    assert any(map(os.path.exists, LAUNCHERS)), "at-spi2-core is missing: dev.py test installs it"
    reader = ScreenReader()
    yield reader
    reader.stop()
