"""How many users and groups lie where, who is left out and why, and what a custom query finds.

One pass over the domain instead of one search a unit: a search beneath a unit reads each person
there, so counting a tree unit by unit reads everybody once for each level above him. Nothing but
names is asked for, so that a page of a thousand costs little.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from threading import Event
from typing import Protocol

from app.active_directory.reader import (
    ACCOUNTS_FILTER,
    DISTRIBUTION_GROUPS,
    GROUPS,
    GROUPS_FILTER,
    SECURITY_GROUPS,
    USERS_FILTER,
    excluded,
)
from app.active_directory.searches import Page, RawEntry
from app.errors import Stopped
from app.findings import Census, FoundUser, LeftOut, QueryTrial, Tally
from app.sync.distinguished_name import parent_dn
from app.sync.ldap_filter import compact

OnCount = Callable[[int], None]

SAMPLES = 20
MOST_COUNTED = 100_000
"""Where the trial of a query ends: who finds more wants no exact number."""


def _any(account_types: frozenset[int]) -> str:
    return "(|" + "".join(f"(sAMAccountType={each})" for each in sorted(account_types)) + ")"


_SYSTEM = "(isCriticalSystemObject=TRUE)"
_NO_SYSTEM = f"(!{_SYSTEM})"
# The accounts that sign the domain's tickets are named, not marked (`reader.excluded`).
_KEYS = "(sAMAccountName=krbtgt*)"
_LEFT_OUT = (
    f"(|(&{_SYSTEM}(|{USERS_FILTER}{GROUPS_FILTER}))(&{USERS_FILTER}{_KEYS})"
    f"(&(!{USERS_FILTER}){ACCOUNTS_FILTER}))"
)
_KINDS = (USERS_FILTER, _any(SECURITY_GROUPS), _any(DISTRIBUTION_GROUPS))
_LEFT_OUT_ATTRIBUTES = (
    "objectGUID",
    "objectClass",
    "sAMAccountType",
    "sAMAccountName",
    "isCriticalSystemObject",
    "name",
)
SAMPLE_ATTRIBUTES = ("objectGUID", "name", "displayName", "sAMAccountName", "mail")


class Pages(Protocol):
    """The pages of a search beneath the base, to the last one."""

    def __call__(self, ldap_filter: str, attributes: Sequence[str], /) -> Iterator[Page]: ...


Look = Callable[[Sequence[str]], Sequence[RawEntry]]
"""Distinguished names -> those objects with `SAMPLE_ATTRIBUTES`."""


def take_census(pages: Pages, stop: Event, on_count: OnCount) -> Census:
    """Counts every user and group. An answer that was cut short raises, like any failure."""
    left_out = tuple(_left_out(pages))
    skipped = {each.dn for each in left_out}
    tallies: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    seen = 0
    for column, kinds in enumerate(
        (USERS_FILTER, _any(SECURITY_GROUPS), _any(DISTRIBUTION_GROUPS))
    ):
        for page in pages(f"(&{kinds}{_NO_SYSTEM})", ()):
            for raw in page.entries:
                if raw.dn not in skipped:
                    tallies[parent_dn(raw.dn)][column] += 1
                    seen += 1
            on_count(seen)
            if stop.is_set():
                raise Stopped
    return Census({dn: Tally(*counted) for dn, counted in tallies.items()}, left_out)


def try_query(
    pages: Pages, look: Look, ldap_filter: str, stop: Event, on_count: OnCount
) -> QueryTrial:
    """Counts the users whom a filter finds, and looks at the first of them."""
    containers: Counter[str] = Counter()
    found: list[str] = []
    count, complete = 0, True
    for page in pages(asked(ldap_filter), ()):
        names = [raw.dn for raw in page.entries]
        containers.update(map(parent_dn, names))
        count += len(names)
        found += names[: SAMPLES - len(found)]
        on_count(count)
        if stop.is_set():
            raise Stopped
        if count >= MOST_COUNTED and page.cookie:
            complete = False
            break
    return QueryTrial(count, complete, tuple(map(_user, look(found))), containers)


def asked(ldap_filter: str) -> str:
    """The question that a custom query becomes: users alone, and none of the system's own."""
    return f"(&{USERS_FILTER}{_NO_SYSTEM}{compact(ldap_filter)})"


def _left_out(pages: Pages) -> Iterator[LeftOut]:
    for page in pages(_LEFT_OUT, _LEFT_OUT_ATTRIBUTES):
        for raw in page.entries:
            kind = raw.number("sAMAccountType")
            reason = excluded(raw, kind)
            if reason:
                name = raw.text("sAMAccountName") or raw.text("name")
                yield LeftOut(raw.guid, name, raw.dn, reason, kind in GROUPS)


def _user(raw: RawEntry) -> FoundUser:
    return FoundUser(
        guid=raw.guid,
        name=raw.text("displayName") or raw.text("name"),
        account=raw.text("sAMAccountName"),
        mail=raw.text("mail"),
        dn=raw.dn,
    )
