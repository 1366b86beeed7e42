"""Whether both sides agree, told without the engine: from the directory's own data and the
service's own data alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from app.sync.distinguished_name import dn_key
from app.sync.model import Entry, Kind
from tests.servers.in_memory import Directory, Service


@dataclass
class Verdict:
    """GUIDs of people who should have an active account and have none (`lost`), who have one and
    should not (`extra`), who have two (`duplicates`); what else is not as it should be."""

    lost: set[str] = field(default_factory=set)
    extra: set[str] = field(default_factory=set)
    duplicates: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return not (self.lost or self.extra or self.duplicates or self.wrong)

    def __str__(self) -> str:
        return (
            f"lost {sorted(self.lost)}, extra {sorted(self.extra)}, "
            f"duplicates {self.duplicates}, wrong {self.wrong}"
        )


def doubles(cloud: Service) -> list[str]:
    """Anchors and user names that more than one account has."""
    anchors = Counter(a.external_id for a in cloud.accounts.values() if a.external_id)
    names = Counter(
        a.name.casefold() for a in cloud.accounts.values() if a.kind is Kind.USER and a.name
    )
    return [value for found in (anchors, names) for value, count in found.items() if count > 1]


def present(directory: Directory, now: float) -> dict[str, Entry]:
    """Who should have an active account: enabled, not expired, in the selected unit, with an
    address of one's own."""
    people = [
        e
        for e in directory.entries.values()
        if e.kind is Kind.USER
        and e.enabled
        and (e.expires_at is None or e.expires_at > now)
        and ",OU=People," in e.dn
    ]
    claims = Counter(e.values["mail"][0].casefold() for e in people)
    return {e.guid: e for e in people if claims[e.values["mail"][0].casefold()] == 1}


def compare(directory: Directory, cloud: Service, now: float) -> Verdict:
    """Both sides at this time."""
    expected = present(directory, now)
    found = {a.external_id: a for a in cloud.accounts.values() if a.external_id}
    active = {guid for guid, a in found.items() if a.kind is Kind.USER and a.active}
    verdict = Verdict(set(expected) - active, active - set(expected), doubles(cloud))
    for guid in set(expected) & active:
        fields = found[guid].fields
        for name, attribute in (("displayName", "displayName"), ("emails.work", "mail")):
            if fields.get(name) != expected[guid].values[attribute][0]:
                verdict.wrong.append(f"{guid}: {name} is {fields.get(name)}")
    for entry in directory.entries.values():
        if entry.kind is Kind.GROUP and ",OU=People," in entry.dn:
            _compare_group(directory, cloud, entry, set(expected), verdict)
    return verdict


def _compare_group(
    directory: Directory,
    cloud: Service,
    entry: Entry,
    people: set[str],
    verdict: Verdict,
) -> None:
    """Groups in groups stand for their members."""
    group = cloud.by_guid(entry.guid)
    if group is None:
        verdict.wrong.append(f"the group {entry.dn} is missing")
        return
    named = _named(directory, entry)
    listed = {cloud.accounts[i].external_id for i in group.members}
    # Whoever has an account must be in; who has none any more may stay named by it.
    if not (named & people) <= listed <= named:
        verdict.wrong.append(f"{entry.dn}: {sorted(named ^ listed)}")


def _named(directory: Directory, group: Entry) -> set[str]:
    by_dn = {dn_key(e.dn): e for e in directory.entries.values()}
    found: set[str] = set()
    waiting, seen = [group], {group.guid}
    while waiting:
        for member in waiting.pop().members:
            entry = by_dn.get(dn_key(member))
            if entry is not None and entry.kind is Kind.USER:
                found.add(entry.guid)
            elif entry is not None and entry.guid not in seen:
                seen.add(entry.guid)
                waiting.append(entry)
    return found


def picture(cloud: Service) -> dict[str, object]:
    """The service without the ids that it gave: what two worlds that ended alike have in common."""
    anchors = {a.id: a.external_id or f"by hand: {a.name}" for a in cloud.accounts.values()}
    return {
        anchors[a.id]: (a.kind, a.active, a.fields, sorted(anchors[m] for m in a.members))
        for a in cloud.accounts.values()
    }
