"""The demo organisation is the same for the same seed, and what it says about itself is true."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import pytest

from app.sandbox.active_directory import MAX_USERS, SPECIAL
from app.sandbox.active_directory.controller import Controller
from app.sandbox.active_directory.directory import Directory, Entry
from app.sandbox.active_directory.organisation import Organisation, build
from app.sandbox.active_directory.organisation.names import countries

NOW = dt.datetime(2030, 5, 1, 12, 30, tzinfo=dt.UTC)


def built(users: int, seed: int = 42) -> tuple[Directory, Organisation]:
    directory = Directory("ad.aurelia.example", "AURELIA", lambda: NOW)
    controllers = [Controller(directory, n, uuid.UUID(int=n)) for n in (1, 2)]
    return directory, build(directory, controllers, users=users, seed=seed)


def everything(directory: Directory) -> dict[str, Any]:
    return {
        e.dn: (e.guid, e.classes, e.as_dict(), sorted(g.dn for g in e.member_of))
        for e in Directory.below(directory.root, deleted=True)
    }


def accounts(directory: Directory) -> list[Entry]:
    return [e for e in Directory.below(directory.root) if e.one("employeeid")]


def test_same_seed_same_organisation() -> None:
    first, second = everything(built(300)[0]), everything(built(300)[0])
    assert first == second
    assert everything(built(300, seed=7)[0]) != first


@pytest.mark.parametrize("users", [0, 1, 5, len(SPECIAL), 33, 1_200])
def test_number_of_people_is_exact(users: int) -> None:
    directory, organisation = built(users)
    assert organisation.people == len(accounts(directory)) == users
    assert len(organisation.special) == min(users, len(SPECIAL))
    for account in organisation.special.values():
        (entry,) = directory.lookup("samaccountname", account.encode())
        assert entry.dn.endswith(organisation.company_dn)


@pytest.mark.parametrize("users", [-1, MAX_USERS + 1])
def test_impossible_numbers_are_refused(users: int) -> None:
    with pytest.raises(ValueError, match="users must be"):
        built(users)


def test_accounts_are_unique_and_short_and_mails_are_ascii() -> None:
    directory, _ = built(3_000)
    people = accounts(directory)
    names = [e.text("samaccountname").lower() for e in people]
    assert len(set(names)) == 3_000
    assert max(map(len, names)) <= 20
    upns = [e.text("userprincipalname") for e in people if e.one("userprincipalname")]
    assert len(set(upns)) == len(upns) == 2_999
    mails = [e.text("mail") for e in people if e.one("mail")]
    assert all(mail.isascii() for mail in mails)
    assert len(mails) - len({m.lower() for m in mails}) == 2  # the three who share one, no others


def test_every_country_and_script_is_there() -> None:
    directory, _ = built(1_000)
    people = accounts(directory)
    assert {e.text("c") for e in people} == {c.code for c in countries()}
    shown = "".join(e.text("displayname") for e in people)
    for letter in "ßéñłığΑИعשअ佐김陈":
        assert letter in shown, letter


def test_leaders_lead_to_the_boss_without_a_circle() -> None:
    directory, organisation = built(800)
    boss = directory.lookup("samaccountname", organisation.special["boss"].encode())[0]
    own = directory.lookup("samaccountname", organisation.special["own_manager"].encode())[0]
    for person in accounts(directory):
        seen = []
        while person is not boss and person is not own and person.linked("manager"):
            assert person not in seen
            seen.append(person)
            (person,) = person.linked("manager")
        assert person in (boss, own) or "Disabled Users" in person.dn


def test_dates_follow_the_day_of_the_start() -> None:
    directory, organisation = built(50)
    expired = directory.lookup("samaccountname", organisation.special["expired"].encode())[0]
    later = directory.lookup("samaccountname", organisation.special["expires_later"].encode())[0]
    today = (int(NOW.timestamp()) + 11_644_473_600) * 10_000_000
    assert expired.number("accountexpires") < today < later.number("accountexpires")
