"""What a survey's answers take: a pass into the memory, and settings tried on it.

The directory is made up as it is asked for, so that the figures are of the engine and its memory
alone. Run by itself for one size: `python -m tests.bench.survey PEOPLE FOLDER`.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

from app.findings import OrganizationalUnit
from app.sync.criteria import (
    Clause,
    ClauseGroup,
    Criteria,
    Join,
    Relation,
    ScopeRules,
    UnitRule,
)
from app.sync.engine import checking, surveying, trying
from app.sync.model import Entry, Kind, ReadProof
from app.sync.plan import Policy
from app.sync.store import Store
from tests.bench.measure import Table, process

SMALL, LARGE = 10_000, 100_000
BASE = "DC=corp,DC=example,DC=com"
DEPARTMENTS = ("Sales", "Engineering", "Finance", "Support", "Research", "Legal", "Operations")
STOP = Event()


def run(users: int | None) -> Table:
    sizes = (users,) if users else (SMALL, LARGE)
    table = Table(("what", *(f"{size:,} people" for size in sizes)))
    measured = [_measured(size) for size in sizes]
    for name in measured[0]:
        table.add(name, *(one[name] for one in measured))
    return table


def _measured(people: int) -> dict[str, str]:
    with tempfile.TemporaryDirectory(prefix="identity-connect-bench-") as folder:
        command = [sys.executable, "-m", "tests.bench.survey", str(people), folder]
        made: dict[str, str] = {}
        for part in ("read", "ask"):
            usage = process([*command, part], os.environ)
            made.update(json.loads(usage.output))
            made[f"peak memory ({part})"] = f"{usage.peak_mb:.0f} MB"
        return made


class Invented:
    """People with 24 attributes and two groups each a hundred."""

    proof = ReadProof(complete=True)

    def __init__(self, people: int) -> None:
        self._people = people
        self._units = [_unit(0, BASE, "corp", "")]
        self._units += [
            _unit(n, f"OU=Unit {n},{BASE}", f"Unit {n}", self._units[0].guid) for n in range(1, 51)
        ]

    def units(self) -> list[OrganizationalUnit]:
        return self._units

    def read(self, **_: object) -> Invented:
        return self

    def matching(self, *_: object) -> Iterator[str]:
        return iter(())

    def find(self, *_: object) -> None:
        return None

    def __iter__(self) -> Iterator[Entry]:
        yield from (self._person(n) for n in range(self._people))
        for n in range(self._people // 50):
            name = f"Team {n}"
            yield Entry(
                guid=_guid("group", n),
                dn=f"CN={name},OU=Unit {n % 50 + 1},{BASE}",
                kind=Kind.GROUP,
                values={
                    "cn": (name,),
                    "sAMAccountName": (name,),
                    "mail": (f"team{n}@example.com",),
                },
                security=n % 2 == 0,
            )

    def _person(self, n: int) -> Entry:
        account = f"person{n}"
        texts = {
            "displayName": f"Jürgen Person {n}",
            "givenName": "Jürgen",
            "sn": f"Person {n}",
            "cn": f"Person {n}",
            "name": f"Person {n}",
            "sAMAccountName": account,
            "userPrincipalName": f"{account}@corp.example.com",
            # One in a thousand has another one's address
            "mail": f"person{n if n % 1000 else 1}@example.com",
            "department": DEPARTMENTS[n % 7],
            "title": "Specialist",
            "company": "Example",
            "division": f"Division {n % 5}",
            "telephoneNumber": f"+49 30 {n:07}",
            "mobile": f"+49 170 {n:07}",
            "l": "Berlin",
            "st": "Berlin",
            "c": "DE",
            "co": "Germany",
            "postalCode": f"{10000 + n % 9000}",
            "streetAddress": f"Invalidenstraße {n % 200}",
            "employeeID": f"{n}",
            "physicalDeliveryOfficeName": f"Room {n % 500}",
            "manager": f"CN=Person {n // 20},OU=Unit {n // 20 % 50 + 1},{BASE}",
            "distinguishedName": f"CN=Person {n},OU=Unit {n % 50 + 1},{BASE}",
        }
        return Entry(
            guid=_guid("user", n),
            dn=texts["distinguishedName"],
            kind=Kind.USER,
            enabled=n % 20 != 0,
            values={name: (text,) for name, text in texts.items()},
        )


def _unit(number: int, dn: str, name: str, parent: str) -> OrganizationalUnit:
    return OrganizationalUnit(_guid("unit", number), dn, name, parent)


def _guid(kind: str, number: int) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{kind}{number}"))


def _settings() -> tuple[Policy, Policy]:
    """-> (without criteria, with two groups of clauses): everybody but one unit in fifty."""
    rules = ScopeRules(units=(UnitRule(_guid("unit", 0), True), UnitRule(_guid("unit", 7), False)))
    criteria = Criteria(
        Join.ALL,
        (
            ClauseGroup(
                Join.ANY,
                tuple(Clause("department", Relation.EQUALS, name) for name in DEPARTMENTS[:4]),
            ),
            ClauseGroup(
                Join.ALL,
                (
                    Clause("mail", Relation.ENDS_WITH, "@example.com"),
                    Clause("title", Relation.PRESENT),
                ),
            ),
        ),
    )
    return Policy(scope=rules), Policy(scope=replace(rules, user_criteria=criteria))


def _read(store: Store, people: int) -> dict[str, str]:
    policy, _ = _settings()

    def survey() -> object:
        return surveying.survey(policy=policy, source=Invented(people), store=store, stop=STOP)

    first = _timed(survey)
    return {"a pass into the memory": first, "the next pass": _timed(survey)}


def _ask(store: Store) -> dict[str, str]:
    everybody, some = _settings()
    _link_half(store.path)
    questions: dict[str, Callable[[], Any]] = {
        "funnel, units alone": lambda: trying.funnel(
            everybody, everybody, Kind.USER, store=store, stop=STOP
        ),
        "funnel, criteria against none": lambda: trying.funnel(
            some, everybody, Kind.USER, store=store, stop=STOP
        ),
        "funnel, criteria against criteria": lambda: trying.funnel(
            some, replace(some, scope=replace(some.scope, users=True, groups=False)),
            Kind.USER, store=store, stop=STOP,
        ),
        "funnel of groups": lambda: trying.funnel(
            everybody, everybody, Kind.GROUP, store=store, stop=STOP
        ),
        "numbers of the user rules": lambda: trying.rule_numbers(some, store=store, stop=STOP),
        "mapping check": lambda: checking.check_mapping(
            everybody, Kind.USER, store=store, stop=STOP
        ),
        "values of an attribute": lambda: trying.values("department", Kind.USER, 20, store=store),
        "values of one that differs for all": lambda: trying.values(
            "mail", Kind.USER, 20, store=store
        ),
        "some people": lambda: trying.people("", Kind.USER, 20, store=store),
        "people by a part of a name": lambda: trying.people("son 99", Kind.USER, 20, store=store),
        "people by nothing that is there": lambda: trying.people("zzz", Kind.USER, 20, store=store),
    }  # fmt: skip
    return {name: _timed(ask) for name, ask in questions.items()}


def _link_half(path: Path) -> None:
    """Half of the people are synced, as the rule numbers and the losers of a dispute see them."""
    with sqlite3.connect(path) as database:
        database.execute(
            "INSERT INTO links(guid, kind, remote_id, state, enabled, fields, digest, name, dn) "
            "SELECT guid, kind, 'r-' || id, 'active', 1, attributes, '', dn, dn FROM entries "
            "WHERE kind = 'user' AND id % 2 = 0"
        )
        database.execute("UPDATE links SET fields = '{}'")
    database.close()


def _timed(work: Callable[[], object]) -> str:
    """Wall and CPU seconds: the one is what a person waits, the other tells of the program."""
    started, used = time.perf_counter(), time.process_time()
    work()
    wall, cpu = time.perf_counter() - started, time.process_time() - used
    return f"{wall:.2f} s ({cpu:.2f} s CPU)"


def main() -> None:
    people, folder, part = int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    store = Store(folder / "sync.db")
    try:
        print(json.dumps(_read(store, people) if part == "read" else _ask(store)))
    finally:
        store.close()


if __name__ == "__main__":
    main()
