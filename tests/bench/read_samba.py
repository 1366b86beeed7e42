"""How fast a domain is read, beside OpenLDAP's C client on the same controller; and what a run that
finds nothing to do takes beside the bare read."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

from app.findings import Capabilities
from app.sync.model import Kind, Mode, Operation, Outcome, RemoteObject, RunReport
from tests.bench.measure import Table, Usage, last_json, median, process
from tests.servers.samba import ADMIN_PASSWORD, SambaController

PEOPLE = 10_000
ATTRIBUTES = [
    "sAMAccountName",
    "userPrincipalName",
    "objectGUID",
    "objectSid",
    "givenName",
    "sn",
    "displayName",
    "mail",
    "proxyAddresses",
    "telephoneNumber",
    "mobile",
    "title",
    "department",
    "company",
    "physicalDeliveryOfficeName",
    "employeeID",
    "manager",
    "memberOf",
    "userAccountControl",
    "pwdLastSet",
    "accountExpires",
    "whenCreated",
    "whenChanged",
    "uSNChanged",
]
PEOPLE_FILTER = "(sAMAccountType=805306368)"


def run(users: int | None) -> Table:
    people = users or PEOPLE
    table = Table(("reader", "people", "wall s", "client CPU s", "people/s", "people/CPU s"))
    with (
        tempfile.TemporaryDirectory(prefix="identity-connect-bench-") as folder,
        SambaController(Path(folder) / "dc1", address="127.0.70.1", users=people) as controller,
    ):
        witness, _ = median(lambda: _ldapsearch(controller), 3)
        ours, _ = median(lambda: _ours(controller, "read"), 3)
        silent = _ours(controller, "silent")
    found = witness.output.count("\ndn:") + witness.output.startswith("dn:")
    answer = last_json(ours.output)
    read = int(str(answer["users"]))
    if read != found:
        raise SystemExit(f"ldapsearch found {found} people, the reader {read}")
    read_wall, read_cpu = float(str(answer["wall_s"])), float(str(answer["cpu_s"]))
    table.add(
        "ldapsearch -E pr=1000/noprompt", found, *_figures(found, witness.wall_s, witness.cpu_s)
    )
    table.add("Identity Connect (full read)", read, *_figures(read, read_wall, read_cpu))
    table.add(
        "ratio",
        "",
        f"{read_wall / witness.wall_s:.2f} x",
        f"{read_cpu / witness.cpu_s:.1f} x",
        "",
        "",
    )
    found_silent = last_json(silent.output)
    bare, whole = (float(str(found_silent[name])) for name in ("read_s", "run_s"))
    cpu = float(str(found_silent["run_cpu_s"]))
    table.add("the bare read, in the process of the next row", read, f"{bare:.2f}", "", "", "")
    table.add("a run with nothing to do", read, *_figures(read, whole, cpu))
    table.add("ratio", "", f"{whole / bare:.2f} x", "", "", "")
    return table


def _figures(count: int, wall_s: float, cpu_s: float) -> tuple[str, ...]:
    return f"{wall_s:.2f}", f"{cpu_s:.2f}", f"{count / wall_s:,.0f}", f"{count / cpu_s:,.0f}"


def _ldapsearch(controller: SambaController) -> Usage:
    settings = controller.directory_settings()
    with tempfile.NamedTemporaryFile("w") as password:
        password.write(ADMIN_PASSWORD)
        password.flush()
        command = ["ldapsearch", "-LLL", "-o", "ldif-wrap=no", "-E", "pr=1000/noprompt"]
        command += [
            "-H",
            f"ldaps://{controller.fqdn}",
            "-D",
            settings.user,
            "-y",
            password.name,
            "-x",
        ]
        command += ["-b", controller.base_dn, PEOPLE_FILTER, *ATTRIBUTES]
        return process(command, controller.environment())


def _ours(controller: SambaController, task: str) -> Usage:
    settings = controller.directory_settings()
    request = {
        "controllers": settings.controllers,
        "user": settings.user,
        "ca_pem": settings.ca_pem,
        "domain": settings.domain,
    }
    environment = {
        **controller.environment(),
        "BENCH_REQUEST": json.dumps(request),
        "BENCH_PASSWORD": ADMIN_PASSWORD,
        "BENCH_TASK": task,
    }
    return process([sys.executable, "-m", "tests.bench.read_samba"], environment)


def _open() -> Any:
    from app.active_directory.connection import open_directory
    from app.profile import DirectorySettings

    request = json.loads(os.environ["BENCH_REQUEST"])
    settings = DirectorySettings(
        domain=request["domain"],
        controllers=tuple(request["controllers"]),
        user=request["user"],
        ca_pem=request["ca_pem"],
    )
    return open_directory(settings, os.environ["BENCH_PASSWORD"])


def read_once() -> None:
    """In a process of its own: one full read through the product's reader, timed inside so that
    the interpreter's start does not count."""
    from app.active_directory.source import DirectorySource

    counts = {Kind.USER: 0, Kind.GROUP: 0}
    wall, cpu = time.perf_counter(), time.process_time()
    with _open() as connection:
        read = DirectorySource(connection).read(
            user_attributes=ATTRIBUTES,
            group_attributes=["cn"],
            stop=Event(),
            on_count=lambda _: None,
        )
        for entry in read:
            counts[entry.kind] += 1
        assert read.proof.complete
    print(
        json.dumps(
            {
                "users": counts[Kind.USER],
                "groups": counts[Kind.GROUP],
                "wall_s": time.perf_counter() - wall,
                "cpu_s": time.process_time() - cpu,
            }
        )
    )


class Remembering:
    """A service in this process that takes everything and lists it again: what a run costs beside
    the requests of a real one."""

    request_count = 0

    def __init__(self) -> None:
        self._held: dict[tuple[Kind, str], RemoteObject] = {}

    def capabilities(self) -> Capabilities:
        return Capabilities()

    def list_objects(self, kind: Kind, stop: Event) -> Iterator[RemoteObject]:
        return iter([held for (of, _), held in self._held.items() if of is kind])

    def find(self, *_: object, **__: object) -> None:
        return None

    def read(self, *_: object) -> None:
        return None

    def apply(self, operations: Iterable[Operation], stop: Event) -> Iterator[Outcome]:
        for each in operations:
            remote_id = each.remote_id or f"id-{each.guid}"
            name = str(each.fields.get("userName") or each.guid)
            held = RemoteObject(remote_id, each.kind, each.guid, name)
            self._held.setdefault((each.kind, each.guid), held)
            yield Outcome(each.row_id, remote_id)


def silent_once() -> None:
    """In a process of its own: a first run, the bare read of the attributes that it asks for, and
    a run with nothing to do."""
    from app.active_directory.source import DirectorySource
    from app.active_directory.tree import all_units
    from app.sync import engine
    from app.sync.criteria import ScopeRules, UnitRule
    from app.sync.engine.deciding import Maps
    from app.sync.guard import Limits
    from app.sync.plan import Policy
    from app.sync.store import Store

    with tempfile.TemporaryDirectory() as folder, _open() as connection:
        source, target, store = (
            DirectorySource(connection), Remembering(), Store(Path(folder) / "sync.db")
        )  # fmt: skip
        top = next(unit for unit in all_units(connection) if not unit.parent_guid)
        policy = Policy(scope=ScopeRules(units=(UnitRule(top.guid, True),)), owner_id="owner")

        def run() -> RunReport:
            return engine.run(
                mode=Mode.SCHEDULED, policy=policy, limits=Limits(), source=source, target=target,
                store=store, stop=Event(),
            )  # fmt: skip

        run()
        maps = Maps(policy)
        began = time.perf_counter()
        for _ in source.read(
            user_attributes=maps.attributes(Kind.USER),
            group_attributes=maps.attributes(Kind.GROUP),
            stop=Event(),
            on_count=lambda _: None,
        ):
            pass
        read_s = time.perf_counter() - began
        began, cpu = time.perf_counter(), time.process_time()
        report = run()
        run_s, run_cpu_s = time.perf_counter() - began, time.process_time() - cpu
        store.close()
        assert report.error is None, report
        assert not report.confirmed, report
    print(json.dumps({"read_s": read_s, "run_s": run_s, "run_cpu_s": run_cpu_s}))


if __name__ == "__main__":
    {"read": read_once, "silent": silent_once}[os.environ["BENCH_TASK"]]()
