"""An installed connector between a Samba domain and a sandbox, and readings of both sides that
do not come from the product: `ldapsearch` on one side, plain HTTP on the other.

    connector = Connector(Program(folder), controller, service)
    connector.setup(scope={"include": [controller.base_dn]})
    run = connector.sync()          # the JSON of `sync --json`, with the exit code
    connector.accounts()            # SCIM users by externalId

Every command is a process of its own, for which the controller's names resolve.
"""

from __future__ import annotations

import base64
import re
import ssl
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ldap3
import pytest

# pytest loads every module of this folder in turn, and wants to be the first
if TYPE_CHECKING:
    from tests.servers.program import Program, Result
    from tests.servers.samba import SambaController
    from tests.servers.sandbox import Sandbox

SERVICE_PASSWORD = "IDENTITY_CONNECT_DIRECTORY_PASSWORD"
USERS = "(sAMAccountType=805306368)"
GROUPS = (
    "(|(sAMAccountType=268435456)(sAMAccountType=268435457)"
    "(sAMAccountType=536870912)(sAMAccountType=536870913))"
)
DISABLED, EPOCH_1601_S, NEVER = 0x2, 11_644_473_600, 0x7FFFFFFFFFFFFFFF

DirectoryEntry = dict[str, list[str]]
"""Attribute names in lower case -> values; `dn` and `guid` (canonical text) among them."""


class Answer(dict[str, Any]):
    """The JSON of a command, with the exit code and what it said."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.json)
        self.result = result
        self.code = result.code

    @property
    def run(self) -> dict[str, Any]:
        found: dict[str, Any] = self["run"]
        return found

    @property
    def confirmed(self) -> dict[str, int]:
        found: dict[str, int] = self.run["confirmed"]
        return found

    def rows(self, **wanted: Any) -> list[dict[str, Any]]:
        """The rows of a previewed plan with these values."""
        return [
            row
            for row in self["plan"]["changes"]
            if all(row[name] == value for name, value in wanted.items())
        ]


class Connector:
    """The command line of one profile folder, between one domain and one service."""

    def __init__(self, program: Program, controller: SambaController, service: Sandbox) -> None:
        self.program, self.controller, self.service = program, controller, service
        resolved = controller.environment()
        for name in ("LD_PRELOAD", "NSS_WRAPPER_PASSWD", "NSS_WRAPPER_GROUP", "NSS_WRAPPER_HOSTS"):
            program.environment[name] = resolved[name]
        (program.answers.parent / "ca.pem").write_text(controller.ca_pem)

    # -- commands

    def setup(
        self,
        *,
        directory: dict[str, Any] | None = None,
        provider: str = "identity_connect",
        owner: str = "",
        password: str = "",
        replace: bool = False,
        **tables: dict[str, Any] | str,
    ) -> Result:
        """`setup --answers`; the sign-in is approved in the sandbox. `tables` are the further
        ones of the answers file, as values or as text."""
        service = [f'provider = "{provider}"']
        if provider == "scim":
            service += [f'scim_url = "{self.service.scim_url}"', f'owner = "{owner}"']
        reaches = {
            "domain": self.controller.domain,
            "controllers": [self.controller.fqdn],
            "user": self.controller.admin,
            "ca_file": "ca.pem",
            **(directory or {}),
        }
        more = [_table(name, values) for name, values in tables.items()]
        self.program.write_answers(reaches, *more, service="\n".join(service))
        key = self.service.installation_key
        secrets = {SERVICE_PASSWORD: password or self.controller.admin_password}
        if provider == "scim":
            secrets["IDENTITY_CONNECT_SCIM_TOKEN"] = self.service.scim_token
        else:
            secrets["IDENTITY_CONNECT_INSTALLATION_KEY"] = key
        command = ["setup", "--answers", str(self.program.answers)]
        running = self.program.start(*command, *(["--replace"] if replace else []), **secrets)
        if provider != "scim":
            self.service.approve(running.wait_for(r"enter the code (\S+)").group(1))
        result = running.result()
        running.close()
        return result

    def preview(self) -> Answer:
        return Answer(self.program.run("preview", "--json"))

    def sync(self, *arguments: str) -> Answer:
        """Compares everybody on both sides, or applies a plan (`--plan`)."""
        full = () if "--plan" in arguments else ("--full",)
        return Answer(self.program.run("sync", "--json", *full, *arguments))

    def sync_changes(self) -> Answer:
        """What has changed in the directory, where that is enough."""
        return Answer(self.program.run("sync", "--json"))

    def status(self) -> Answer:
        return Answer(self.program.run("status", "--json"))

    def holds(self, *arguments: str) -> Answer:
        return Answer(self.program.run("holds", *arguments, "--json"))

    def explain(self, who: str) -> Result:
        return self.program.run("explain", who)

    # -- the service, read by plain HTTP

    def resources(self, kind: str) -> list[dict[str, Any]]:
        """All of `Users` or `Groups`, page by page."""
        found: list[dict[str, Any]] = []
        with self.service.scim() as scim:
            while True:
                page = scim.get(f"/{kind}", params={"startIndex": len(found) + 1, "count": 500})
                page.raise_for_status()
                listed = page.json().get("Resources", [])
                found += listed
                if not listed or len(found) >= page.json()["totalResults"]:
                    return found

    def by_anchor(self, kind: str) -> dict[str, dict[str, Any]]:
        """Those that carry an externalId, by it; two for one fail."""
        found: dict[str, dict[str, Any]] = {}
        for one in self.resources(kind):
            if anchor := one.get("externalId"):
                assert anchor not in found, f"two {kind} for {anchor}"
                found[anchor] = one
        return found

    def accounts(self) -> dict[str, dict[str, Any]]:
        return self.by_anchor("Users")

    def groups(self) -> dict[str, dict[str, Any]]:
        return self.by_anchor("Groups")

    def members(self) -> dict[str, set[str]]:
        """Group -> its members, all by externalId."""
        anchors = {one["id"]: one.get("externalId", one["id"]) for one in self.resources("Users")}
        groups = self.groups()
        anchors |= {one["id"]: anchor for anchor, one in groups.items()}
        return {
            anchor: {anchors[member["value"]] for member in one.get("members", [])}
            for anchor, one in groups.items()
        }

    def remove_account(self, anchor: str) -> str:
        """Somebody deletes the account in the service -> its id."""
        gone: str = self.accounts()[anchor]["id"]
        with self.service.scim() as scim:
            assert scim.delete(f"/Users/{gone}").status_code == 204
        return gone

    def writes(self) -> int:
        """How many changes the service has logged in all, by its page of changes."""
        total = 0
        with self.service.browser() as browser:
            for number in range(1, 100):
                page = browser.client.get(f"/changes/{number}")
                if page.status_code == 404:
                    return total
                total += int(re.search(r">All ([\d,]+)<", page.text)[1].replace(",", ""))
        raise AssertionError("more runs than a test makes")


def _table(name: str, values: dict[str, Any] | str) -> str:
    if isinstance(values, str):
        return values
    lines = [f"{key} = {_toml(value)}" for key, value in values.items()]
    return "\n".join([f"[{name}]", *lines])


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(_toml(each) for each in value) + "]"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)


class Domain:
    """A controller as an administrator changes it (LDAP) and as a witness reads it
    (`ldapsearch`)."""

    def __init__(self, controller: SambaController) -> None:
        self.controller = controller
        self.base_dn = controller.base_dn
        self.org = f"OU=Org,{controller.base_dn}"
        tls = ldap3.Tls(validate=ssl.CERT_REQUIRED, ca_certs_data=controller.ca_pem)
        server = ldap3.Server(controller.fqdn, use_ssl=True, tls=tls, get_info=ldap3.NONE)
        with controller.resolves():
            self.admin = ldap3.Connection(
                server,
                controller.admin,
                controller.admin_password,
                auto_bind=True,
                raise_exceptions=True,
                receive_timeout=30,
            )

    def close(self) -> None:
        self.admin.unbind()

    # -- changes

    def set(self, dn: str, **values: str | None) -> None:
        """Replaces values; None removes the attribute."""
        changes = {
            name: [(ldap3.MODIFY_REPLACE, [] if value is None else [value])]
            for name, value in values.items()
        }
        self.admin.modify(dn, changes)

    def move(self, dn: str, parent: str) -> str:
        """-> the new name."""
        name = _first(dn)
        self.admin.modify_dn(dn, name, new_superior=parent)
        return f"{name},{parent}"

    def rename(self, dn: str, name: str) -> str:
        """`name` is the new first part, such as `CN=Other`. -> the new name."""
        self.admin.modify_dn(dn, name)
        return f"{name},{dn.removeprefix(_first(dn) + ',')}"

    def delete(self, dn: str) -> None:
        self.admin.delete(dn)

    def add(self, dn: str, kind: str, **values: Any) -> None:
        self.admin.add(dn, kind, values)

    def add_person(self, dn: str, account: str, **values: Any) -> None:
        domain = self.controller.domain
        self.add(
            dn,
            "user",
            **{
                "sAMAccountName": account,
                "userPrincipalName": f"{account}@{domain}",
                "userAccountControl": "544",  # enabled, no password needed
                "displayName": account.title(),
                "sn": account.title(),
                "mail": f"{account}@{domain}",
                "employeeType": "internal",
                **values,
            },
        )

    def put_in(self, group: str, *members: str) -> None:
        self.admin.modify(group, {"member": [(ldap3.MODIFY_ADD, list(members))]})

    def take_out(self, group: str, *members: str) -> None:
        self.admin.modify(group, {"member": [(ldap3.MODIFY_DELETE, list(members))]})

    def hide(self, dn: str, account: str) -> None:
        """The account may no longer list or read this object and what is beneath it."""
        sid = self._sid(account)
        self.controller.samba_tool(
            "dsacl", "set", f"--objectdn={dn}", f"--sddl=(D;CI;LCRPLORC;;;{sid})"
        )

    def forbid(self, dn: str, account: str, attribute: str) -> None:
        """The account may no longer read this attribute of anything beneath."""
        self.admin.search(
            f"CN=Schema,CN=Configuration,{self.base_dn}",
            f"(lDAPDisplayName={attribute})",
            attributes=["schemaIDGUID"],
        )
        raw = self.admin.response[0]["raw_attributes"]["schemaIDGUID"][0]
        ace = f"(OD;CI;RP;{uuid.UUID(bytes_le=raw)};;{self._sid(account)})"
        self.controller.samba_tool("dsacl", "set", f"--objectdn={dn}", f"--sddl={ace}")

    def _sid(self, account: str) -> str:
        (found,) = self.read(f"(sAMAccountName={account})", "objectSid")
        raw = base64.b64decode(found["objectsid"][0])
        parts = [int.from_bytes(raw[at : at + 4], "little") for at in range(8, len(raw), 4)]
        return "-".join(map(str, ["S", raw[0], int.from_bytes(raw[2:8], "big"), *parts]))

    # -- readings

    def read(self, ldap_filter: str, *attributes: str) -> list[DirectoryEntry]:
        lines = self.controller.ldapsearch(ldap_filter, "objectGUID", *attributes)
        return list(_records(lines))

    def people(self) -> dict[str, DirectoryEntry]:
        """Every user of the domain, by GUID."""
        wanted = (
            *("displayName", "mail", "userPrincipalName", "userAccountControl", "accountExpires"),
            *("sAMAccountName", "employeeType", "isCriticalSystemObject", "primaryGroupID"),
            *("department", "title"),
        )
        return {one["guid"][0]: one for one in self.read(USERS, *wanted)}

    def groups(self) -> dict[str, DirectoryEntry]:
        wanted = ("cn", "member", "isCriticalSystemObject", "primaryGroupToken", "groupType")
        return {one["guid"][0]: one for one in self.read(GROUPS, *wanted)}

    def person(self, account: str) -> DirectoryEntry:
        (found,) = (p for p in self.people().values() if p["samaccountname"] == [account])
        return found


def usable(person: DirectoryEntry) -> bool:
    """Neither disabled nor expired."""
    expires = int(person.get("accountexpires", ["0"])[0])
    now = int((time.time() + EPOCH_1601_S) * 10_000_000)
    expired = expires not in (0, NEVER) and expires <= now
    return not int(person["useraccountcontrol"][0]) & DISABLED and not expired


def beneath(entry: DirectoryEntry, *units: str) -> bool:
    return any(entry["dn"][0].casefold().endswith("," + unit.casefold()) for unit in units)


def flat_members(
    guid: str, groups: dict[str, DirectoryEntry], people: dict[str, DirectoryEntry]
) -> set[str]:
    """GUIDs of everybody in a group, through other groups and primary groups."""
    found: set[str] = set()
    waiting, seen = [guid], {guid}
    while waiting:
        direct = direct_members(waiting.pop(), groups, people)
        found |= direct & people.keys()
        inner = (direct & groups.keys()) - seen
        seen |= inner
        waiting += inner
    return found


def direct_members(
    guid: str, groups: dict[str, DirectoryEntry], people: dict[str, DirectoryEntry]
) -> set[str]:
    """GUIDs of the people and groups in a group itself, primary members included."""
    named = {e["dn"][0].casefold(): g for g, e in (*groups.items(), *people.items())}
    token = groups[guid]["primarygrouptoken"]
    direct = {named.get(name.casefold(), "") for name in groups[guid].get("member", [])}
    return direct | {g for g, p in people.items() if p.get("primarygroupid") == token}


def _first(dn: str) -> str:
    return re.split(r"(?<!\\),", dn, maxsplit=1)[0]


def _records(lines: list[str]) -> Iterator[DirectoryEntry]:
    """LDIF without line breaks in values -> entries; comments and referrals are left out."""
    entry: DirectoryEntry = {}
    for line in [*lines, ""]:
        if not line:
            if "dn" in entry and "objectguid" in entry:
                raw = base64.b64decode(entry["objectguid"][0])
                entry["guid"] = [str(uuid.UUID(bytes_le=raw))]
                yield entry
            entry = {}
        elif not line.startswith("#"):
            name, _, value = line.partition(":")
            if value.startswith(":"):
                binary = name.casefold() in ("objectguid", "objectsid")
                text = value[1:].strip()
                value = text if binary else base64.b64decode(text).decode()
            entry.setdefault(name.casefold(), []).append(value.strip())


@pytest.fixture
def small_domain() -> Iterator[Domain]:
    """A pristine domain of 100 people and 6 groups, with an administrator's connection."""
    from tests.servers.samba import (
        SambaController,
        own_network,
        short_folder,
        skip_without_samba,
    )

    skip_without_samba()
    with (
        short_folder() as folder,
        SambaController(folder / "dc1", address=f"{own_network()}.5", users=100) as controller,
    ):
        domain = Domain(controller)
        yield domain
        domain.close()


@pytest.fixture
def new_connector(
    tmp_path: Path, new_sandbox: Callable[..., Sandbox]
) -> Iterator[Callable[..., Connector]]:
    """Makes connectors with a folder and a sandbox of their own."""
    from tests.servers.program import Program

    made: list[Connector] = []

    def make(controller: SambaController, **options: Any) -> Connector:
        folder = tmp_path / f"connector-{len(made)}"
        folder.mkdir()
        service = new_sandbox(no_directory=True, allow_domain=[controller.domain], **options)
        made.append(Connector(Program(folder), controller, service))
        return made[-1]

    yield make
    for connector in made:
        for running in connector.program.started:
            running.close()
