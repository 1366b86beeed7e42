"""The demo organisation: an invented company in fourteen countries, the same for the same seed.

Layout below the domain's root:

    OU=Aurelia
        OU=<country>, OU=<site>, OU=<department>     the people
        OU=Disabled Users                            leavers
        OU=Groups, OU=Contacts, OU=Service Accounts, OU=Workstations
    CN=Users, CN=Builtin, OU=Domain Controllers, ...  what every domain has

Dates are relative to the day of the start, so that an expired account stays expired.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..controller import Controller
from ..directory import Directory, Entry
from .groups import build_groups
from .names import countries
from .people import MAIL_DOMAIN, Staff, build_people
from .schema_entries import build_schema
from .special import SPECIAL
from .system import DAY, Builder, build_configuration, build_domain

__all__ = ["MAX_USERS", "READER", "SPECIAL", "Organisation", "build"]

MAX_USERS = 100_000
READER = "svc-identity-connect"
_SERVICE_ACCOUNTS = (READER, "svc-backup", "svc-scanner", "svc-monitoring", "svc-sql")


@dataclass(frozen=True)
class Organisation:
    """What was built: the numbers that any reader of the directory must find."""

    company_dn: str  # OU=Aurelia: people, groups, units
    groups_dn: str
    disabled_dn: str
    people: int
    disabled: int  # among the people
    expired: int  # among the people: accountExpires has passed
    without_mail: int
    groups: int  # below groups_dn
    all_staff: int  # members of All Staff
    units: int  # organizational units in the whole domain
    contacts: int
    workstations: int
    special: dict[str, str]  # as SPECIAL, those that fit into the number of people


def build(
    directory: Directory, controllers: list[Controller], *, users: int, seed: int
) -> Organisation:
    """Fill an empty directory with `users` people (0 to MAX_USERS) and all around them.

    Raises ValueError for another number.
    """
    if not 0 <= users <= MAX_USERS:
        raise ValueError(f"users must be 0 to {MAX_USERS}, not {users}")
    today = directory.now() // DAY * DAY
    builder = Builder(directory, seed, today)
    containers = build_domain(builder)
    build_schema(builder, build_configuration(builder, controllers))
    company = builder.unit(directory.root, "Aurelia", "Aurelia Instruments, an invented company")
    disabled_unit = builder.unit(company, "Disabled Users")
    group_unit = builder.unit(company, "Groups")
    contacts = _contacts(builder, builder.unit(company, "Contacts"))
    workstations = _machines(builder, builder.unit(company, "Workstations"), users)
    _service_accounts(builder, builder.unit(company, "Service Accounts"), containers)
    staff = build_people(builder, company, disabled_unit, users)
    groups = build_groups(builder, group_unit, staff, contacts)
    return _summary(directory, company, group_unit, disabled_unit, staff, groups, contacts,
                    workstations)  # fmt: skip


def _summary(
    directory: Directory,
    company: Entry,
    group_unit: Entry,
    disabled_unit: Entry,
    staff: Staff,
    groups: int,
    contacts: list[Entry],
    workstations: int,
) -> Organisation:
    places = {(d.country.code, d.site.native) for d in staff.departments}
    return Organisation(
        company_dn=company.dn,
        groups_dn=group_unit.dn,
        disabled_dn=disabled_unit.dn,
        people=len(staff.everyone),
        disabled=staff.disabled,
        expired=staff.expired,
        without_mail=staff.without_mail,
        groups=groups,
        all_staff=len(staff.enabled),
        # the company, its five special units, the domain controllers' unit
        units=len(staff.departments) + len(places) + len(countries()) + 7,
        contacts=len(contacts),
        workstations=workstations,
        special=dict(list(SPECIAL.items())[: len(staff.everyone)]),
    )


def _contacts(builder: Builder, unit: Entry) -> list[Entry]:
    found = []
    for number in range(1, 6):
        mail = f"partner{number}@partner.example"
        found.append(
            builder.add(
                unit,
                "contact",
                f"Partner {number}",
                {
                    "displayname": f"Partner {number}".encode(),
                    "mail": mail.encode(),
                    "targetaddress": f"SMTP:{mail}".encode(),
                },
            )
        )
    return found


def _machines(builder: Builder, unit: Entry, users: int) -> int:
    count = min(200, max(3, users // 10))
    for number in range(1, count + 1):
        name = f"WS{number:04}"
        builder.account(
            unit, f"{name}$", kind="computer", name=name, control=0x1000,
            dnshostname=f"{name.lower()}.{builder.directory.domain}".encode(),
            operatingsystem=b"Windows 11 Enterprise",
        )  # fmt: skip
    return count


def _service_accounts(builder: Builder, unit: Entry, containers: dict[str, Entry]) -> None:
    domain = builder.directory.domain
    for name in _SERVICE_ACCOUNTS:
        builder.account(
            unit, name, control=0x10200, password=True, displayname=name.encode(),
            userprincipalname=f"{name}@{domain}".encode(), description=b"Service account",
            mail=f"{name}@{MAIL_DOMAIN}".encode(),
        )  # fmt: skip
    builder.account(
        containers["Managed Service Accounts"], "gmsa-web$",
        kind="msDS-GroupManagedServiceAccount", name="gmsa-web", control=0x1000,
    )  # fmt: skip
