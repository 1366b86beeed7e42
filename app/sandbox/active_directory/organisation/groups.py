"""Groups of the invented company: big, nested, circular, empty, distribution, by primary group."""

from __future__ import annotations

from typing import Final

from ..directory import Entry
from .people import MAIL_DOMAIN, Department, Staff
from .system import DISTRIBUTION, DOMAIN_LOCAL, GLOBAL, UNIVERSAL, Builder

_PROJECT_SIZE: Final = 12
_PEOPLE_A_PROJECT: Final = 22  # 10,000 people make about 500 groups
_EUROPE: Final = frozenset({"DE", "FR", "ES", "PL", "GR", "BG", "IE"})


def build_groups(builder: Builder, unit: Entry, staff: Staff, contacts: list[Entry]) -> int:
    """Makes the company's groups below `unit`; the number of them."""
    before = len(unit.children or {})
    _everybody(builder, unit, staff)
    _places(builder, unit, staff)
    _projects(builder, unit, staff)
    _shapes(builder, unit, staff, contacts)
    _wishes(builder, unit, staff)
    return len(unit.children or {}) - before


def _mail(name: str) -> bytes:
    return f"{name.lower().replace(' ', '-')}@{MAIL_DOMAIN}".encode()


def _everybody(builder: Builder, unit: Entry, staff: Staff) -> None:
    """The big one: more than 1,500 members as soon as there are that many people."""
    group = builder.group(
        unit, "All Staff", UNIVERSAL, mail=_mail("All Staff"),
        description=b"Everybody whose account is enabled",
    )  # fmt: skip
    builder.join(group, *staff.enabled)
    managers = builder.group(unit, "Managers", mail=_mail("Managers"))
    builder.join(managers, *staff.managers)


def _places(builder: Builder, unit: Entry, staff: Staff) -> None:
    """A group a department and country, nested: department in country in region."""
    europe = builder.group(unit, "Europe", UNIVERSAL)
    world = builder.group(unit, "World", UNIVERSAL, mail=_mail("World"))
    builder.join(world, europe)
    by_country: dict[str, list[Department]] = {}
    by_department: dict[str, list[Entry]] = {}
    for department in staff.departments:
        by_country.setdefault(department.country.code, []).append(department)
        by_department.setdefault(department.name, []).extend(department.people)
    for code, departments in by_country.items():
        group = builder.group(unit, f"Country {departments[0].country.name}", UNIVERSAL)
        builder.join(group, *(p for d in departments for p in d.people))
        builder.join(europe if code in _EUROPE else world, group)
    for name, people in by_department.items():
        builder.join(builder.group(unit, f"Department {name}"), *people)


def _projects(builder: Builder, unit: Entry, staff: Staff) -> None:
    people = staff.enabled
    count = max(4, len(people) // _PEOPLE_A_PROJECT) if people else 0
    for number in range(1, count + 1):
        name = f"Project {number:04}"
        group = builder.group(unit, name, mail=_mail(name)) if number % 3 else builder.group(
            unit, name, DISTRIBUTION, mail=_mail(name)
        )  # fmt: skip
        builder.join(group, *_some(builder, people))


def _some(builder: Builder, people: list[Entry]) -> list[Entry]:
    return builder.random.sample(people, min(_PROJECT_SIZE, len(people)))


def _shapes(builder: Builder, unit: Entry, staff: Staff, contacts: list[Entry]) -> None:
    """Three levels deep, a circle of three, an empty one, a local one, outsiders, awkward names."""
    company = builder.group(unit, "Atlas", UNIVERSAL, description=b"Holds groups only")
    team = builder.group(unit, "Atlas Team")
    core = builder.group(unit, "Atlas Core")
    builder.join(company, team)
    builder.join(team, core)
    circle = [builder.group(unit, f"Cycle {letter}", UNIVERSAL) for letter in "ABC"]
    for inner, outer in zip(circle, [*circle[1:], circle[0]], strict=True):
        builder.join(outer, inner)
    builder.group(unit, "Empty")
    local = builder.group(unit, "File Server Readers", DOMAIN_LOCAL)
    builder.join(local, company)
    partners = builder.group(unit, "Partners", DISTRIBUTION, mail=_mail("Partners"))
    builder.join(partners, *contacts, *staff.enabled[:3])
    awkward = builder.group(
        unit, "R&D / Forschung, Entwicklung (\"intern\")", account="RnD-intern"
    )  # fmt: skip
    builder.join(awkward, *staff.enabled[:5])
    builder.group(unit, "Contractors", GLOBAL, description=b"A primary group of its own")


def _wishes(builder: Builder, unit: Entry, staff: Staff) -> None:
    directory = builder.directory
    for person, name in staff.wishes:
        group = directory.find(f"CN={name},{unit.dn}")
        assert group is not None
        builder.join(group, person)
    for person in staff.primary.get("Contractors", ()):
        group = directory.find(f"CN=Contractors,{unit.dn}")
        assert group is not None
        sid = group.one("objectsid")
        assert sid is not None
        rid = int.from_bytes(sid[-4:], "little")
        person.put_all({**person.as_dict(), "primarygroupid": b"%d" % rid})
        domain_users = directory.by_rid(513)
        assert domain_users is not None
        builder.join(domain_users, person)
