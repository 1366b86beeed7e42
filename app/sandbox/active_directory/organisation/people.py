"""The employees of the invented company: units, names, accounts, telephones, managers."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ..controller import NEVER, filetime
from ..directory import Entry, Value
from .names import Country, Name, countries
from .special import PEOPLE, PHOTO, Draft, Special
from .system import DAY, Builder

MAIL_DOMAIN: Final = "aurelia.example"
COMPANY: Final = b"Aurelia Instruments"
_DEPARTMENTS: Final = (
    "Sales",
    "Engineering",
    "Finance",
    "IT",
    "Research, Development",
    "Production",
    "Purchasing + Logistics",
    "Human Resources",
)
_TITLES: Final = (b"Specialist", b"Engineer", b"Analyst", b"Assistant", b"Consultant", b"Clerk")


@dataclass
class Department:
    """One unit at one site, with the values that all its people share."""

    unit: Entry
    name: str
    country: Country
    site: Name
    shared: dict[str, Value]
    people: list[Entry] = field(default_factory=list)
    names: set[str] = field(default_factory=set)


@dataclass
class Staff:
    """All people by place, and the counts that the organisation vouches for."""

    departments: list[Department]
    everyone: list[Entry] = field(default_factory=list)
    enabled: list[Entry] = field(default_factory=list)
    managers: list[Entry] = field(default_factory=list)
    wishes: list[tuple[Entry, str]] = field(default_factory=list)  # person, group by name
    primary: dict[str, list[Entry]] = field(default_factory=dict)
    disabled: int = 0
    expired: int = 0
    without_mail: int = 0


def build_people(builder: Builder, company: Entry, disabled_unit: Entry, users: int) -> Staff:
    """`users` people below `company`, the special ones first."""
    staff = Staff(_departments(builder, company, users))
    hiring = _Hiring(builder, staff, disabled_unit)
    for special in PEOPLE[:users]:
        hiring.hire_special(special)
    for _ in range(max(0, users - len(PEOPLE))):
        hiring.hire()
    hiring.appoint_managers()
    return staff


def _departments(builder: Builder, company: Entry, users: int) -> list[Department]:
    """Few units for few people: a unit should hold more than one."""
    sites = 1 if users < 1_000 else 2 if users < 5_000 else 3
    departments = 4 if users < 1_000 else 5 if users < 5_000 else 8
    found = []
    for country in countries():
        land = builder.unit(company, country.unit, country.name)
        for site in country.sites[:sites]:
            town = builder.unit(land, site.native, f"Site {site.plain}")
            for name in _DEPARTMENTS[:departments]:
                unit = builder.unit(town, name)
                found.append(Department(unit, name, country, site, _shared(country, site, name)))
    return found


def _shared(country: Country, site: Name, department: str) -> dict[str, Value]:
    """Values kept once for everybody of a department, which matters with 100,000 of them."""
    return {
        "company": COMPANY,
        "department": department.encode(),
        "l": site.native.encode(),
        "co": country.name.encode(),
        "c": country.code.encode(),
        "countrycode": b"%d" % country.number,
        "physicaldeliveryofficename": f"{site.native} 1".encode(),
        "preferredlanguage": country.language.encode(),
        "samaccounttype": b"805306368",
        "codepage": b"0",
    }


class _Hiring:
    """Makes people one by one, with accounts and mail addresses that nobody else has."""

    def __init__(self, builder: Builder, staff: Staff, disabled_unit: Entry) -> None:
        self._builder = builder
        self._staff = staff
        self._disabled_unit = disabled_unit
        self._random = builder.random
        self._taken: dict[str, int] = {}
        self._accounts = {special.account for special in PEOPLE}
        self._number = 1000
        self._turn: Iterator[Department] = itertools.cycle(staff.departments)
        self._passwords = [b"%d" % filetime(builder.now - days * DAY) for days in range(1, 300, 7)]

    def hire_special(self, special: Special) -> None:
        department = self._staff.departments[0]
        draft = Draft(f"{special.given} {special.family}")
        plain = special.account
        draft.values = self._personal(department, special.given, special.family, plain)
        special.twist(draft)
        if draft.values.get("lockouttime") == b"now":
            draft.values["lockouttime"] = b"%d" % filetime(self._builder.directory.now())
        self._make(department, draft, special.account)

    def hire(self) -> None:
        department = next(self._turn)
        country = department.country
        given = self._random.choice(country.given)
        family = self._random.choice(country.family)
        prefix = self._free_prefix(given, family)
        shown = _shown(country, given, family)
        draft = Draft(shown, self._personal(department, given.native, family.native, prefix))
        draft.values["displayname"] = shown.encode()
        self._chances(draft)
        self._make(department, draft, self._account(prefix))

    def _free_prefix(self, given: Name, family: Name) -> str:
        prefix = f"{given.plain}.{family.plain}"
        count = self._taken[prefix] = self._taken.get(prefix, 0) + 1
        return prefix if count == 1 else f"{prefix}{count}"

    def _account(self, prefix: str) -> str:
        """At most 20 characters (MS-SAMR 3.1.1.6), unique."""
        account, number = prefix[:20], 1
        while account in self._accounts:
            number += 1
            account = f"{prefix[: 20 - len(str(number)) - 1]}~{number}"
        self._accounts.add(account)
        return account

    def _personal(
        self, department: Department, given: str, family: str, prefix: str
    ) -> dict[str, Value]:
        self._number += 1
        mail = f"{prefix}@{MAIL_DOMAIN}".encode()
        telephone = f"{department.country.dialling} 555 {self._number:06}".encode()
        return {
            "sn": family.encode(),
            "givenname": given.encode(),
            "displayname": f"{given} {family}".encode(),
            "userprincipalname": f"{prefix}@{self._builder.directory.domain}".encode(),
            "mail": mail,
            "title": self._random.choice(_TITLES),
            "employeeid": b"E%07d" % self._number,
            "telephonenumber": telephone,
            "mobile": telephone.replace(b" 555 ", b" 1555 "),
            "streetaddress": b"%s 1" % department.site.native.encode(),
            "postalcode": b"%05d" % (self._number % 100_000),
            "proxyaddresses": (b"SMTP:" + mail, b"smtp:" + mail.replace(b"@", b"@mail.")),
            **department.shared,
        }

    def _chances(self, draft: Draft) -> None:
        """What real directories have: leavers, people without a mailbox, temporary staff."""
        chance = self._random.random()
        if chance < 0.02:
            draft.control |= 0x2
            draft.leaves_disabled_unit = True
        elif chance < 0.03:
            draft.control |= 0x2
        elif chance < 0.045:
            draft.expires_in_s = -self._random.randrange(1, 400) * DAY
        elif chance < 0.055:
            draft.expires_in_s = self._random.randrange(20, 400) * DAY
        if self._random.random() < 0.02:
            draft.values.pop("mail")
            draft.values.pop("proxyaddresses")
        if self._random.random() < 0.01:
            draft.values["thumbnailphoto"] = PHOTO
        if self._random.random() < 0.2:
            draft.values.pop("mobile")

    def _make(self, department: Department, draft: Draft, account: str) -> None:
        builder, staff = self._builder, self._staff
        parent = self._disabled_unit if draft.leaves_disabled_unit else department.unit
        started = builder.now - self._random.randrange(5, 1900) * DAY
        entry = builder.add(
            parent,
            "user",
            self._free_name(parent, draft.common_name),
            {**draft.values, **self._account_values(draft, account)},
            at=started,
        )
        staff.everyone.append(entry)
        self._count(draft, entry)
        if not draft.leaves_disabled_unit:
            department.people.append(entry)
        if draft.own_manager:
            builder.directory.link(entry, "manager", entry)
        staff.wishes += [(entry, group) for group in draft.groups]
        staff.primary.setdefault(draft.primary_group, []).append(entry)

    def _account_values(self, draft: Draft, account: str) -> dict[str, Value]:
        now = self._builder.now
        expires = NEVER
        if draft.expires_in_s is not None:
            expires = filetime(now + draft.expires_in_s)
        if draft.password_age_s is None:
            password_set = b"0"
        elif draft.password_age_s == 30 * DAY:
            password_set = self._random.choice(self._passwords)
        else:
            password_set = b"%d" % filetime(now - draft.password_age_s)
        values: dict[str, Value] = {
            "samaccountname": account.encode(),
            "useraccountcontrol": b"%d" % draft.control,
            "accountexpires": b"%d" % expires,
            "pwdlastset": password_set,
            "primarygroupid": b"513",
            "objectsid": self._builder.directory.next_sid(),
        }
        return values if "badpwdcount" in draft.values else {**values, "badpwdcount": b"0"}

    @staticmethod
    def _free_name(parent: Entry, wanted: str) -> str:
        """A common name that is free below `parent`, as administrators make one: with a number."""
        siblings = parent.children or {}
        name, number = wanted, 1
        while f"cn={name.casefold()}" in siblings:
            number += 1
            name = f"{wanted} {number}"
        return name

    def _count(self, draft: Draft, entry: Entry) -> None:
        staff = self._staff
        over = draft.expires_in_s is not None and draft.expires_in_s < 0
        staff.disabled += bool(draft.control & 0x2)
        staff.expired += over
        staff.without_mail += "mail" not in draft.values
        if not draft.control & 0x2:
            staff.enabled.append(entry)

    def appoint_managers(self) -> None:
        """The first of each department leads it; the leads report to their country's first."""
        directory = self._builder.directory
        boss = self._staff.everyone[0] if self._staff.everyone else None
        heads: dict[str, Entry] = {}
        for department in self._staff.departments:
            if not department.people:
                continue
            lead = department.people[0]
            head = heads.setdefault(department.country.code, lead)
            above = boss if head is lead else head
            self._staff.managers.append(lead)
            if above is not None and above is not lead:
                directory.link(lead, "manager", above)
            for person in department.people[1:]:
                if not person.linked("manager"):
                    directory.link(person, "manager", lead)


def _shown(country: Country, given: Name, family: Name) -> str:
    if country.family_first:
        return f"{family.native} {given.native}"
    return f"{given.native} {family.native}"
