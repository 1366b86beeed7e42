"""The main window by keyboard alone, on a real desktop, between a real domain controller and the
sandbox: what an administrator opens it for. What came of it is read by `ldapsearch` and HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.integration.test_end_to_end_samba import compare
from tests.servers.connector import Connector, Domain, beneath
from tests.servers.desktop import Desktop
from tests.ui import walked_main_window as walk
from tests.ui.walked_main_window import Keyboard

pytestmark = [pytest.mark.samba, pytest.mark.full, pytest.mark.timeout(1500)]

FIRST, SECOND = "Berlin", "Madrid"


class Walk:
    """A person at the keyboard between the two sides."""

    def __init__(self, desktop: Desktop, connector: Connector, domain: Domain) -> None:
        self.desktop, self.connector, self.domain = desktop, connector, domain
        self.keyboard = Keyboard(desktop, connector.program)

    def unit(self, site: str) -> str:
        return f"OU={site},{self.domain.org}"

    def in_force(self) -> Any:
        return json.loads((self.connector.program.folder / "profile.json").read_text())

    def somebody(self, site: str) -> dict[str, list[str]]:
        """Who has an account in the service, by what the directory says of them."""
        accounts = self.connector.accounts()
        return next(
            one
            for guid, one in sorted(self.domain.people().items())
            if guid in accounts and beneath(one, self.unit(site)) and "displayname" in one
        )

    def account(self, person: dict[str, list[str]]) -> dict[str, Any]:
        found: dict[str, Any] = self.connector.accounts()[person["guid"][0]]
        return found


def test_everything_that_it_is_opened_for(
    desktop: Desktop, small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    connector = new_connector(small_domain.controller, device_interval=1)
    done = connector.setup(scope={"include": [f"OU={FIRST},{small_domain.org}"]})
    assert done.code == 0, done.all
    here = Walk(desktop, connector, small_domain)
    _before_the_first_sync(here)
    _the_first_sync(here)
    _paused_and_resumed(here)
    _one_person(here)
    _another_unit(here)
    _another_source_of_a_field(here)
    _another_name_of_the_controller(here)
    _a_unit_less(here)
    walk.renew_owner(here.keyboard, connector.service)
    assert "checks.json" in walk.save_support_file(here.keyboard)
    here.keyboard.quit()


def _before_the_first_sync(here: Walk) -> None:
    """The effect is seen, and nothing is written."""
    keyboard = here.keyboard
    keyboard.until(lambda: here.domain.controller.fqdn in keyboard.words.of(keyboard.running))
    written = here.connector.writes()
    keyboard.use("OverviewPage.preview")
    review = keyboard.desktop.window("^Review")
    assert here.connector.accounts() == {}
    assert here.connector.writes() == written
    keyboard.desktop.xdotool("windowactivate", "--sync", review)
    keyboard.press("Escape")
    keyboard.until(lambda: keyboard.title("overview") in keyboard.front())


def _the_first_sync(here: Walk) -> None:
    walk.sync_now(here.keyboard)
    assert compare(here.connector, here.domain, here.unit(FIRST)) > 5


def _paused_and_resumed(here: Walk) -> None:
    keyboard = here.keyboard

    def paused() -> object:
        return keyboard.asked("status")["worker"]["paused"]  # type: ignore[index]

    for wanted in (True, False):
        keyboard.use("OverviewPage.pause")
        keyboard.until(lambda wanted=wanted: paused() is wanted, why=wanted)


def _one_person(here: Walk) -> None:
    """A change made in the domain reaches the service by hand, and nobody else's does."""
    person = here.somebody(FIRST)
    name = person["displayname"][0]
    account = person["samaccountname"][0]
    said = walk.find(here.keyboard, account, name)
    assert "No criteria: everything in the selected units is synced." in said
    here.domain.controller.ldapmodify(
        f"dn: {person['dn'][0]}\nchangetype: modify\nreplace: title\ntitle: Walked by hand\n"
    )
    before = here.connector.accounts()
    assert walk.sync_this_one(here.keyboard) == "The values were updated."
    after = here.connector.accounts()
    assert after[person["guid"][0]]["title"] == "Walked by hand"
    assert [guid for guid in after if after[guid] != before[guid]] == [person["guid"][0]]


def _another_unit(here: Walk) -> None:
    keyboard = here.keyboard
    walk.section(keyboard, "units")
    _tick(keyboard, SECOND)
    said = walk.see_what_changes(keyboard)
    # Whoever is disabled comes into the selection too, and has no account by that.
    joined = sum(beneath(one, here.unit(SECOND)) for one in here.domain.people().values())
    assert f"{joined} people added" in said, said
    before = here.connector.accounts().keys()
    walk.update(keyboard)
    assert here.connector.accounts().keys() == before  # the next sync takes them
    walk.sync_now(keyboard)
    compare(here.connector, here.domain, here.unit(FIRST), here.unit(SECOND))


def _tick(keyboard: Keyboard, site: str) -> None:
    keyboard.await_row("UnitsPage.tree", "Org")
    keyboard.press("ctrl+f")
    keyboard.type(site)
    keyboard.await_row("FoundPanel.list", site)
    keyboard.press("Down", "space", "Escape")


def _another_source_of_a_field(here: Walk) -> None:
    """`title` is made of the department from now on."""
    keyboard = here.keyboard
    walk.section(keyboard, "mapping")
    keyboard.await_row("FieldsView.table", "title")
    keyboard.press("ctrl+f")
    keyboard.type("title")
    keyboard.await_control(
        "FieldsView.table",
        lambda table: [row.current for row in table.rows if "title" in row.text] == [True],
    )
    keyboard.press("Return", "Return", "ctrl+a")
    keyboard.type("department")
    keyboard.press("Return")
    said = walk.see_what_changes(keyboard)
    assert "0 people added · 0 people would leave" in said, said
    walk.update(keyboard)
    walk.sync_now(keyboard)
    people = here.domain.people()
    for guid, account in here.connector.accounts().items():
        assert account.get("title") == people[guid]["department"][0]


def _another_name_of_the_controller(here: Walk) -> None:
    """By the name of the domain, which leads to the same controller."""
    keyboard, other = here.keyboard, here.domain.controller.domain
    walk.section(keyboard, "connection")
    keyboard.await_row("ConnectionPage.table", here.domain.controller.fqdn)
    keyboard.press("alt+c", "Home", "F2", "ctrl+a")
    keyboard.type(other)
    keyboard.press("Return")
    keyboard.use("EditSettingsPage.check")
    keyboard.shown("The connection works.")
    keyboard.press("Escape")
    walk.see_what_changes(keyboard)
    assert here.in_force()["directory"]["controllers"] == [here.domain.controller.fqdn]
    walk.update(keyboard)
    assert here.in_force()["directory"]["controllers"] == [other]
    person = here.somebody(SECOND)
    here.domain.set(person["dn"][0], department="By another name")
    walk.sync_now(keyboard)
    keyboard.shown(other)
    assert here.account(person)["title"] == "By another name"
    compare(here.connector, here.domain, here.unit(FIRST), here.unit(SECOND))


def _a_unit_less(here: Walk) -> None:
    """More people leave than the limits let go: their number is typed, and nobody else goes."""
    keyboard = here.keyboard
    people = here.domain.people()
    leaving = {g for g in here.connector.accounts() if beneath(people[g], here.unit(FIRST))}
    walk.section(keyboard, "units")
    _tick(keyboard, FIRST)
    said = walk.see_what_changes(keyboard)
    assert f"{len(leaving)} accounts would be disabled" in said, said
    keyboard.use("EditSettingsPage.primary")  # without the number
    keyboard.shown(f"Type {len(leaving)} to go on.")
    keyboard.type(str(len(leaving)))
    walk.update(keyboard)
    walk.sync_now(keyboard)
    accounts = here.connector.accounts()
    assert {guid for guid, one in accounts.items() if not one["active"]} == leaving
