"""A blind administrator sets everything up: she knows what a screen reader tells, types, presses.

The reader is a process of its own that asks over AT-SPI; the keys are real ones; the service and
the directory are the sandbox's. What she hears is looked up in the translations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QTranslator

from app import assets, text
from app.errors import Misconfigured
from app.ui.widgets.fields import plain
from tests.servers.desktop import Desktop
from tests.servers.program import Program
from tests.servers.sandbox import Sandbox
from tests.servers.screen_reader import CHECKED, Control, ScreenReader

PEOPLE = 30
MOST_TABS = 60


class Words:
    """What the program says in a language, without its mnemonics."""

    def __init__(self, language: str) -> None:
        assert text.set_language(language)
        self._translator = QTranslator()
        assert self._translator.load(f"app_{language}.qm", str(assets.translations()))

    def __call__(self, context: str, source: str, *, n: int = -1, **params: object) -> str:
        said = self._translator.translate(context, source, None, n) or source
        said = plain(said).replace("%n", str(n))
        return said.format(**params) if params else said


class Administrator:
    """`words` are of the language that the program speaks now."""

    def __init__(self, desktop: Desktop, reader: ScreenReader, program: Program) -> None:
        self.desktop, self.reader = desktop, reader
        self.words = Words("en")
        shown = {k: desktop.environment[k] for k in ("DISPLAY", "QT_QPA_PLATFORM", "PATH")}
        buses = ("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS")
        heard = {name: reader.environment[name] for name in buses}
        self.authority = program.home / "authority.pem"
        self.running = program.start(**shown, **heard, LC_ALL="C.UTF-8")

    def to(self, role: str, name: str) -> Control:
        """Goes on with Tab until the reader says this."""
        here = self.reader.focus()
        passed: list[str] = []
        while here is None or (here.role, here.named) != (role, name):
            assert len(passed) < MOST_TABS, (role, name, passed)
            here = self.reader.moved(lambda: self.desktop.key("Tab"))
            passed.append(str(here))
        return here

    def type(self, words: str) -> None:
        self.desktop.xdotool("type", "--delay", "4", words)

    def fill(self, role: str, name: str, words: str) -> None:
        """Into a field, in place of what is there; reads it again."""
        field = self.to(role, name)
        self.desktop.key("ctrl+a")
        self.type(words)
        if role == "text":
            self.reader.until(lambda: self.reader.text(field) == words, f"not in {field}")

    def press(self, context: str, source: str, *, n: int = -1) -> None:
        self.reader.press(self.reader.find("button", self.words(context, source, n=n)))

    def next(self) -> None:
        self.press("Page", "&Next")

    def hears_failure(self, code: str, **params: str) -> None:
        """Whatever she is doing: what is wrong breaks in."""
        said = text.message(Misconfigured(code, **params)).problem
        self.reader.hears(said, urgently=True)

    def arrives(self, number: int, context: str, title: str) -> str:
        """Hears that this step's page is shown."""
        said = self.words(
            "WizardWindow", "Step {number} of {total}, {title}",
            number=number, total=14, title=self.words(context, title),
        )  # fmt: skip
        return self.reader.hears(said)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    text.set_language("en")


@pytest.fixture
def service() -> Iterator[Sandbox]:
    running = Sandbox(users=PEOPLE, device_interval=1)
    yield running
    assert running.stop() == 0


def set_up(her: Administrator, service: Sandbox, language: str, searched: str) -> int:
    """From the first page to the main window; each page is only known by what is said of it.
    Returns the number of people that she heard."""
    _bring_the_key(her, service)
    if searched:
        _choose_language(her, language, searched)
    _accept(her)
    _sign_in(her, service)
    _connect(her, service)
    _install(her)
    _choose(her)
    return _start(her)


def _bring_the_key(her: Administrator, service: Sandbox) -> None:
    her.arrives(1, "KeyPage", "Paste the installation key")
    her.next()
    her.hears_failure("key_missing")
    her.fill("text", her.words("KeyPage", "Installation &key"), service.installation_key)
    her.next()
    her.arrives(2, "LanguagePage", "Choose your language")


def _choose_language(her: Administrator, language: str, searched: str) -> None:
    """Searched by its English name; from then on the window speaks it."""
    her.fill("text", her.words("LanguagePage", "Search the languages"), searched)
    her.desktop.key("Down")
    her.words = Words(language)
    her.arrives(2, "LanguagePage", "Choose your language")


def _accept(her: Administrator) -> None:
    her.next()
    her.arrives(3, "LicencePage", "Read and accept the licence")
    accept = her.words("LicencePage", "I &accept the licence")
    assert not her.to("check box", accept).has(CHECKED)
    her.desktop.key("space")
    her.reader.until(lambda: her.reader.find("check box", accept).has(CHECKED), "not accepted")
    her.next()


def _sign_in(her: Administrator, service: Sandbox) -> None:
    her.arrives(4, "SignInPage", "Sign in as an administrator")
    said = her.reader.hears(her.words("CodeView", "Code {code}", code=""))
    code = re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}", said)
    assert code is not None, said
    service.approve(code.group())
    her.reader.hears(her.words("SignInPage", "Continue with this account?"))
    assert service.admin_user in her.reader.hears(service.admin_user)
    her.press("AccountCard", "&Use this account")


def _connect(her: Administrator, service: Sandbox) -> None:
    her.authority.write_text(service.ca_pem)
    her.arrives(5, "ConnectionPage", "Connect to Active Directory")
    page = partial(her.words, "ConnectionPage")
    her.fill("text", page("&Domain"), service.domain)
    for controller in service.controllers:
        her.to("button", page("Add a controller (Insert)"))
        her.reader.moved(lambda: her.desktop.key("space"))
        her.type(controller)
        her.reader.moved(lambda: her.desktop.key("Return"))
    her.fill("text", page("&User who reads the directory"), service.bind_user)
    her.fill("password", page("Pass&word"), "not the password")
    her.next()
    _be_told_of_the_password(her, service)
    her.fill("password", page("Pass&word"), service.bind_password)
    her.next()
    her.arrives(6, "CheckPage", "Check the connection")
    her.reader.hears(her.words("CheckPage", "The connection works."))


def _be_told_of_the_password(her: Administrator, service: Sandbox) -> None:
    """A certificate of an unknown authority first, then the wrong password."""
    her.arrives(6, "CheckPage", "Check the connection")
    her.reader.hears("CN=ad.aurelia.example demo CA", urgently=True)
    opened = her.words("CertificateCard", "&Open the authority's file…")
    file = her.reader.moved(lambda: her.reader.press(her.reader.find("button", opened)))
    assert file is not None
    assert file.role == "text"
    her.type(str(her.authority))
    her.desktop.key("Return")
    her.hears_failure("sign_in_wrong_password", host="localhost", user=service.bind_user)
    her.press("CheckPage", "&Change the user or the password")
    her.arrives(5, "ConnectionPage", "Connect to Active Directory")


def _install(her: Administrator) -> None:
    her.next()
    her.arrives(7, "InstallPage", "Install the connection")
    her.press("InstallPage", "&Install")


def _choose(her: Administrator) -> None:
    """What is offered is taken; who cannot be synced is listed once, and left out then."""
    her.arrives(8, "UnitsPage", "Choose what to sync")
    her.next()
    her.arrives(9, "MappingPage", "Map the fields")
    her.next()
    said = her.reader.hears("")
    left_out = her.words(
        "MappingPage",
        "%n in scope cannot be synced with this map; they are listed here with the reason. "
        "Change the map or their values, or continue: they are left out, and nothing "
        "happens to them.",
        n=_number(said),
    )
    assert said == left_out
    her.press("MappingPage", "Continue any&way, leave out %n", n=_number(said))
    her.arrives(10, "CriteriaPage", "Choose who is synced")
    for number, page, title in (
        (11, "RulesPage", "Decide what happens to accounts"),
        (12, "SchedulePage", "Choose when to sync"),
        (13, "PasswordsPage", "Choose where passwords are captured"),
    ):  # fmt: skip
        her.next()
        her.arrives(number, page, title)
    her.next()


def _number(said: str) -> int:
    """The first one in it."""
    found = re.search(r"\d+", said)
    assert found is not None, said
    return int(found.group())


def _start(her: Administrator) -> int:
    """Hears what would be done, has it done, and hears what came of it."""
    page = partial(her.words, "ReviewPage")
    her.arrives(14, "ReviewPage", "Review, then start the first sync")
    her.reader.hears(page("Nothing is written while the preview is built."))
    her.reader.hears(page("Untick what is to stay as it is. Nothing is written before you start."))
    planned = her.reader.hears("")
    her.reader.press(her.reader.find("button", planned))
    her.reader.hears(page("The first sync is running"))
    her.reader.hears(page("The first sync is through"))
    created = her.words("RunResult", "users created", n=_number(planned))
    came_of_it = her.reader.hears(created)
    her.press("ReviewPage", "&Finish")
    her.reader.hears(text.sentence("page_overview"))
    her.reader.hears(text.sentence("verdict_partial"))
    return _number(came_of_it)


def people_in(service: Sandbox) -> int:
    with service.scim() as client:
        return int(client.get("/Users?count=0").json()["totalResults"])


@pytest.mark.full
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("language", "searched"), [("en", ""), ("de", "german"), ("ar", "arabic")])
def test_a_blind_administrator_sets_everything_up(
    desktop: Desktop,
    screen_reader: ScreenReader,
    service: Sandbox,
    program: Program,
    language: str,
    searched: str,
) -> None:
    before = people_in(service)
    her = Administrator(desktop, screen_reader, program)
    try:
        heard = set_up(her, service, language, searched)
    except AssertionError as error:
        state = (her.running.process.poll(), desktop.titles(), her.running.heard()[-2000:])
        raise AssertionError(f"{error}\n{state}") from error
    assert heard == people_in(service) - before > PEOPLE // 2
    her.running.stop()
    result = her.running.result()
    assert result.code == 0
    assert "Traceback" not in result.all
