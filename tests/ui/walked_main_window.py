"""A person at the main window on a real desktop, with the keyboard alone or with the mouse alone,
in any language: controls are found by the attribute that the program keeps them under, and are
reached by the key that they show or by the place where they are seen."""

from __future__ import annotations

import json
import re
import time
import zipfile
from abc import abstractmethod
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTranslator

from app.text import CONTEXT
from app.text.main_window import WORDS
from app.ui.main_window.pages import PAGES
from tests.servers.desktop import Desktop
from tests.servers.program import Program, Running
from tests.servers.sandbox import Sandbox
from tests.servers.shown_words import Control, Row, ShownWords

PATIENCE_S = 60.0
SMALLEST = (900, 560)
"""The least size of the window: what can be reached there can be reached."""


class Person:
    """Starts the program, and waits for its window."""

    def __init__(
        self,
        desktop: Desktop,
        program: Program,
        *,
        spoken: str = "",
        size: tuple[int, int] | None = None,
        **environment: str,
    ) -> None:
        """`spoken`: a language other than English, by its name in `translations`, a folder of
        which `environment` has to name as SPOKEN."""
        self.desktop, self.program = desktop, program
        self._translator = QTranslator()
        if spoken:
            assert self._translator.load(f"app_{spoken}.qm", environment["SPOKEN"])
        self._remember(spoken, size)
        shown = {k: desktop.environment[k] for k in ("DISPLAY", "QT_QPA_PLATFORM", "LC_ALL")}
        self.words = ShownWords(program.home)
        shown |= self.words.environment() | environment
        # Its PATH has the browser that writes down what it is to open.
        self.running: Running = program.start(**shown, PATH=desktop.environment["PATH"])
        window = desktop.window(f"^{self.title('overview')}$")
        desktop.xdotool("windowactivate", "--sync", window)

    def _remember(self, spoken: str, size: tuple[int, int] | None) -> None:
        """As the program left it when it was open last."""
        lines = [f"[General]\nlanguage={spoken}\n"] if spoken else []
        lines += ["[main]\nsize=@Size({} {})\n".format(*size)] if size else []
        if lines:
            (self.program.folder / "window.ini").write_text("".join(lines))

    # -- words ------------------------------------------------------------------------------------

    def says(self, context: str, source: str) -> str:
        """An English text of the program in the language that is spoken."""
        return str(self._translator.translate(context, source)) or source

    def title(self, page: str) -> str:
        """Of the window, while it shows a page."""
        name = self.says(CONTEXT, WORDS[f"page_{page}"].problem)
        return self.says("MainWindow", "{page} – {product}").format(
            page=name, product="Identity Connect"
        )

    # -- what is seen -----------------------------------------------------------------------------

    def shown(self, words: str) -> None:
        """Waits until the window says this."""
        self.until(lambda: words in self.words.of(self.running), why=words)

    def seen(self, name: str) -> Control | None:
        """A control, where it can be seen now."""
        return self.words.controls(self.running).get(name)

    def text_of(self, name: str) -> str:
        found = self.seen(name)
        return found.text if found is not None else ""

    def until(
        self,
        is_so: Callable[[], object],
        *keys: str,
        seconds: float = PATIENCE_S,
        why: object = "",
    ) -> None:
        """Presses again until it is so: a button that is not ready takes no key."""
        end = time.monotonic() + 2 * seconds
        while not is_so():
            heard = self.running.heard()[-2000:]
            assert time.monotonic() < end, (why, self.desktop.picture(), heard)
            if keys:
                self.press(*keys)
            self._wait(is_so, 2.0)

    def await_control(
        self, name: str, is_so: Callable[[Control], object] = lambda _: True
    ) -> Control:
        """Waits until it is there, can be used, and is so."""
        found: list[Control] = []

        def there() -> bool:
            control = self.seen(name)
            if control is not None and control.enabled and is_so(control):
                found.append(control)
            return bool(found)

        self.until(there, why=name)
        return found[0]

    def await_row(self, name: str, words: str) -> Row:
        """Waits until a row of a list can be chosen that says this, or has it as its key."""
        found = self.await_control(name, lambda control: _row(control, words))
        row = _row(found, words)
        assert row is not None
        return row

    # -- what is done -----------------------------------------------------------------------------

    @abstractmethod
    def open_page(self, page: str) -> None: ...

    @abstractmethod
    def use(self, name: str) -> None:
        """Once it can be used: a button, a tick, or a field to type in."""

    @abstractmethod
    def choose(self, name: str, words: str) -> None:
        """A row of a list, which is where the hands are or can go."""

    def press(self, *keys: str) -> None:
        self.desktop.key(*keys)

    def type(self, words: str) -> None:
        self.desktop.xdotool("type", "--delay", "8", words)

    def save_as(self, title: str, path: str) -> None:
        self.desktop.xdotool("windowactivate", "--sync", self.desktop.window(title))
        time.sleep(0.5)
        self.press("ctrl+a")
        self.type(path)
        self.press("Return")

    # -- what came of it --------------------------------------------------------------------------

    def asked(self, *arguments: str) -> dict[str, object]:
        """What a command says as JSON."""
        said: dict[str, object] = self.program.run(*arguments, "--json").json
        return said

    def happened(self, *arguments: str) -> list[dict[str, object]]:
        out = self.program.run("history", "--json", *arguments).out
        return [json.loads(line) for line in out.splitlines()]

    def end(self) -> None:
        """Nobody is asked: as at the end of the session."""
        self.running.process.terminate()
        assert self.running.result(60).code == 0
        assert "Traceback" not in self.running.heard()

    def front(self) -> str:
        return self.desktop.xdotool("getactivewindow", "getwindowname")

    @staticmethod
    def _wait(is_so: Callable[[], object], seconds: float) -> None:
        end = time.monotonic() + seconds
        while not is_so() and time.monotonic() < end:
            time.sleep(0.2)


class Keyboard(Person):
    """Without a mouse."""

    def open(self, number: int, title: str) -> None:
        self.until(lambda: title in self.front(), f"ctrl+{number}")

    def open_page(self, page: str) -> None:
        self.open(list(PAGES).index(page) + 1, self.title(page))

    def use(self, name: str) -> None:
        found = self.await_control(name)
        self.press(f"alt+{key_of(found.text)}")

    def choose(self, name: str, words: str) -> None:
        """Each key has been heard before the next one is pressed: reading overtakes the keys."""
        self.await_row(name, words)
        self.await_control(name, lambda control: control.focus)
        self.press("Home")
        at = 0
        while True:
            control = self.await_control(name, lambda control, at=at: _current(control) == at)
            row = _row(control, words)
            assert row is not None, (words, self.desktop.picture())
            if row.current:
                return
            self.press("Down")
            at += 1

    def quit(self) -> None:
        self.press("alt+F4")
        self.desktop.confirm("Quit Identity Connect", "alt+q")
        assert self.running.result(60).code == 0
        assert "Traceback" not in self.running.heard()


class Mouse(Person):
    """Only what is typed into a field comes from the keyboard."""

    def click(self, place: tuple[int, ...], button: int = 1) -> None:
        x, y = place
        self.desktop.xdotool("mousemove", str(x), str(y), "click", str(button))

    def open_page(self, page: str) -> None:
        self.choose("MainWindow.navigation", page)
        self.until(lambda: self.title(page) in self.front(), why=page)

    def use(self, name: str) -> None:
        self.click(self.await_control(name, lambda control: control.place).place)

    def choose(self, name: str, words: str) -> None:
        found = self.await_control(
            name, lambda control: (row := _row(control, words)) is not None and row.place
        )
        row = _row(found, words)
        assert row is not None
        self.click(row.place)


def key_of(label: str) -> str:
    """The letter that a button or label can be reached by, as X names it.

    Arabic ones by the number that their keyboard has for them (ISO 8859-6, keysymdef.h): a letter
    by its Unicode number is on no key, and xdotool puts it on one for the length of a press, which
    a busy program may miss.
    """
    found = re.search(r"&([^&\s])", label.replace("&&", ""))
    assert found is not None, f"no key leads to {label!r}"
    letter = found.group(1).lower()
    return letter if letter.isascii() else f"0x5{letter.encode('iso8859-6').hex()}"


def _current(control: Control) -> int:
    """The row where the keyboard is, or -1."""
    return next((at for at, row in enumerate(control.rows) if row.current), -1)


def _row(control: Control, words: str) -> Row | None:
    """The first that has this as its key, or says it."""
    rows = [row for row in control.rows if row.enabled]
    by_key = [row for row in rows if row.key == words]
    return next(iter(by_key or [row for row in rows if words in row.text]), None)


# -- the walk, for any hands and any language -----------------------------------------------------


def sync_now(person: Person) -> None:
    """A run that is a new one, and is shown as a bar among the others."""
    person.open_page("overview")
    before = len(person.happened())
    person.use("OverviewPage.sync")
    person.until(lambda: len(person.happened()) > before, why="a run")
    person.await_control("OverviewPage.sync")


def find(person: Person, wanted: str, name: str) -> str:
    """Somebody of Users -> the trace: what leads to what is done with them."""
    person.open_page("users")
    if isinstance(person, Keyboard):
        person.press("ctrl+f")
    else:
        person.use("UsersPage.field")
        person.press("ctrl+a")
    person.type(wanted)
    person.await_row("UsersPage.list", name)
    if isinstance(person, Keyboard):
        person.press("Down")
    else:
        person.choose("UsersPage.list", name)
    person.until(lambda: name in person.text_of("PersonPanel.name"), why=name)
    person.await_control("PersonPanel.copy")  # the trace is there
    return person.words.of(person.running)


def sync_this_one(person: Person) -> str:
    """-> what came of it."""
    before = len(person.happened())
    person.use("PersonPanel.sync")
    person.until(lambda: len(person.happened()) > before, why="a run of one")
    person.await_control("PersonPanel.sync")
    return person.text_of("PersonPanel.said")


def section(person: Person, name: str) -> None:
    """One of Settings, from their list."""
    person.open_page("settings")
    if person.seen("EditSettingsPage.back") is not None:
        person.use("EditSettingsPage.back")
    person.choose("EditSettingsPage.list", name)
    if isinstance(person, Keyboard):
        person.press("Return")
    person.await_control("EditSettingsPage.back")


def see_what_changes(person: Person) -> str:
    """-> everything that is said before anything is in force."""
    person.use("EditSettingsPage.primary")
    person.await_control("ReviewSection.tree")
    person.await_control("EditSettingsPage.primary")  # counted to the end
    return person.words.of(person.running)


def update(person: Person) -> None:
    person.use("EditSettingsPage.primary")
    person.await_control("EditSettingsPage.list")
    person.until(partial(_none, person, "EditSettingsPage.discard"), why="nothing is left to do")


def _none(person: Person, name: str) -> bool:
    return person.seen(name) is None


def save_history(keyboard: Keyboard) -> str:
    """-> each change, as it was saved."""
    keyboard.open_page("history")
    keyboard.await_control("HistoryPage.table", lambda control: control.rows)
    keyboard.use("FilterBar.save")
    keyboard.press("e")  # with each change, as a table
    chosen = keyboard.program.home / "history.csv"
    keyboard.save_as("Save the history", str(chosen))
    keyboard.until(chosen.exists)
    return chosen.read_text("utf-8")


def renew_owner(keyboard: Keyboard, service: Sandbox) -> None:
    """A second sign-in, by the same administrator."""
    old = keyboard.asked("owner", "show")
    keyboard.open_page("account")
    keyboard.use("AccountPage.change")
    keyboard.shown("The new owner signs in")
    opened = keyboard.desktop.opened
    keyboard.use("CodeView.open")
    keyboard.until(opened.exists, why="the page of the sign-in")
    service.approve(opened.read_text().splitlines()[-1].rpartition("user_code=")[2])
    keyboard.shown("Change the owner?")
    keyboard.use("AccountPage.make_owner")
    keyboard.shown("Sandbox Administrator is the owner.")
    now = keyboard.asked("owner", "show", "--measure")
    assert now["owner"] == old["owner"]


def save_support_file(keyboard: Keyboard) -> list[str]:
    """After all checks -> what lies in the file."""
    keyboard.open_page("diagnostics")
    begin = keyboard.await_control("DiagnosticsPage.run").text
    keyboard.press("F5")
    keyboard.await_control("ChecksView.copy")  # a finding is chosen
    keyboard.await_control("DiagnosticsPage.run", lambda control: control.text == begin)
    keyboard.use("DiagnosticsPage.support")
    keyboard.shown("Exactly what you see here is written, and nothing is sent.")
    keyboard.use("SupportDialog.save")
    chosen = keyboard.program.home / "support.zip"
    keyboard.save_as("Save a support file", str(chosen))
    keyboard.until(chosen.exists)
    with zipfile.ZipFile(chosen) as made:
        return made.namelist()
