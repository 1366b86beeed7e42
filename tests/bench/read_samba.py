"""How fast a domain is read, beside OpenLDAP's C client on the same controller."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from threading import Event

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
        ours, _ = median(lambda: _ours(controller), 3)
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


def _ours(controller: SambaController) -> Usage:
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
    }
    return process([sys.executable, "-m", "tests.bench.read_samba"], environment)


def read_once() -> None:
    """In a process of its own: one full read through the product's reader, timed inside so that
    the interpreter's start does not count."""
    import time

    from app.active_directory.connection import open_directory
    from app.active_directory.source import DirectorySource
    from app.profile import DirectorySettings
    from app.sync.model import Kind

    request = json.loads(os.environ["BENCH_REQUEST"])
    settings = DirectorySettings(
        domain=request["domain"],
        controllers=tuple(request["controllers"]),
        user=request["user"],
        ca_pem=request["ca_pem"],
    )
    counts = {Kind.USER: 0, Kind.GROUP: 0}
    wall, cpu = time.perf_counter(), time.process_time()
    with open_directory(settings, os.environ["BENCH_PASSWORD"]) as connection:
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


if __name__ == "__main__":
    read_once()
