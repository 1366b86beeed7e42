"""What a run of changes costs: its cost follows the changes, not the directory.

A Samba domain of 10,000 and of 100,000 people; 1, 100 or 10,000 of them get another title. Each
time OpenLDAP's C client asks for the same changes with the same filter and control, our poll asks,
and then a whole run of changes is made, from the sign-in to the end of its report (the service is
one in memory, so that the client's CPU seconds are ours).
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from tests.bench.measure import Table, Usage, process
from tests.servers.samba import ADMIN_PASSWORD, SambaController

PEOPLE = (10_000, 100_000)
CHANGES = {10_000: (1, 100, 10_000), 100_000: (1,)}
GROUP = 50_000
HEADINGS = ("people", "changes", "what", "wall s", "client CPU s", "LDAP", "service")
_SHOW_DELETED = "!1.2.840.113556.1.4.417"


def run(users: int | None) -> Table:
    table = Table(HEADINGS)
    ones: list[Spent] = []
    for people in (users,) if users else PEOPLE:
        wanted = CHANGES.get(people, (1, min(100, people), people))
        ones.append(_domain(table, people, wanted))
    if len(ones) > 1:
        small, large = ones[0], ones[-1]
        table.add(
            "ratio", 1, "run of changes", f"{large.wall_s / small.wall_s:.2f} x",
            f"{large.cpu_s / small.cpu_s:.2f} x", f"{large.ldap - small.ldap:+}",
            f"{large.service - small.service:+}",
        )  # fmt: skip
    return table


def run_group(users: int | None) -> Table:
    """One member leaves a group of everybody, then comes back."""
    from tests.servers.samba_database import organisation

    people = users or GROUP
    table = Table(HEADINGS)
    with (
        tempfile.TemporaryDirectory(prefix="identity-connect-bench-") as name,
        SambaController(Path(name) / "dc1", address="127.0.71.1", users=people) as controller,
        _client(controller, Path(name)) as ask,
    ):
        members = [
            each["dn"] for each in organisation(people, controller.base_dn, controller.domain)[1]
        ]
        dn = f"CN=everybody,{members[0].partition(',')[2]}"
        lines = "".join(f"member:: {_base64(member)}\n" for member in members)
        controller.change(
            f"dn:: {_base64(dn)}\nchangetype: add\nobjectClass: group\n"
            f"sAMAccountName: everybody\n{lines}"
        )
        full = ask("full")
        _row(table, people, "", "full comparison", full)
        for what in ("delete", "add"):
            controller.change(
                f"dn:: {_base64(dn)}\nchangetype: modify\n{what}: member\n"
                f"member:: {_base64(members[7])}\n"
            )
            made = ask("run")
            _row(table, people, f"1 member ({what})", "run of changes", made)
            if made.service != 1:
                raise SystemExit(f"{what}: {made.service} requests to the service")
    return table


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


@dataclass(frozen=True)
class Spent:
    """What one step took, and how much it found."""

    wall_s: float
    cpu_s: float
    ldap: int
    service: int
    found: int


def _domain(table: Table, people: int, wanted: tuple[int, ...]) -> Spent:
    """Rows of one domain; what a run of changes with one change took."""
    one: Spent | None = None
    with (
        tempfile.TemporaryDirectory(prefix="identity-connect-bench-") as name,
        SambaController(Path(name) / "dc1", address="127.0.71.1", users=people) as controller,
        _client(controller, Path(name)) as ask,
    ):
        full = ask("full")
        _row(table, people, "", "full comparison", full)
        for count in wanted:
            since = ask("position").found
            controller.change_users(
                {f"u{n:06d}": ("title", f"Title {count}") for n in range(count)}
            )
            witness = _ldapsearch(controller, since)
            polled, made = ask("poll"), ask("run")
            found = witness.output.count("\ndn:") + witness.output.startswith("dn:")
            if polled.found != found or made.found < count:
                raise SystemExit(f"{count}: ldapsearch {found}, {polled}, {made}")
            table.add(
                f"{people:,}", f"{count:,}", "ldapsearch poll",
                f"{witness.wall_s:.2f}", f"{witness.cpu_s:.2f}", "", "",
            )  # fmt: skip
            _row(table, people, f"{count:,}", "poll", polled)
            _row(table, people, f"{count:,}", "run of changes", made)
            table.add(
                "ratio", f"{count:,}", "poll / ldapsearch; run / full",
                f"{polled.wall_s / witness.wall_s:.2f} x; {made.wall_s / full.wall_s:.3f} x",
                f"{made.cpu_s / full.cpu_s:.3f} x", "", "",
            )  # fmt: skip
            one = one or made
    assert one is not None
    return one


def _row(table: Table, people: int, changes: str, what: str, spent: Spent) -> None:
    table.add(
        f"{people:,}", changes, what, f"{spent.wall_s:.2f}", f"{spent.cpu_s:.2f}", spent.ldap,
        spent.service,
    )  # fmt: skip


def _ldapsearch(controller: SambaController, since: int) -> Usage:
    settings = controller.directory_settings()
    with tempfile.NamedTemporaryFile("w") as password:
        password.write(ADMIN_PASSWORD)
        password.flush()
        command = ["ldapsearch", "-LLL", "-o", "ldif-wrap=no", "-x", "-E", "pr=1000/noprompt"]
        command += ["-E", _SHOW_DELETED, "-H", f"ldaps://{controller.fqdn}", "-D", settings.user]
        command += ["-y", password.name, "-b", controller.base_dn, f"(uSNChanged>={since + 1})"]
        return process([*command, *_attributes()], controller.environment())


def _attributes() -> tuple[str, ...]:
    from app.sync.engine.deciding import Maps
    from app.sync.model import Kind
    from app.sync.plan import Policy

    return Maps(Policy()).attributes(Kind.USER)


@contextmanager
def _client(controller: SambaController, folder: Path) -> Iterator[Callable[[str], Spent]]:
    """The client in a process of its own: ask it for a step, and it answers what that took."""
    settings = controller.directory_settings()
    request = {
        "controllers": settings.controllers,
        "user": settings.user,
        "ca_pem": settings.ca_pem,
        "domain": settings.domain,
        "store": str(folder / "sync.db"),
    }
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.changes"],
        env={
            **controller.environment(),
            "BENCH_REQUEST": json.dumps(request),
            "BENCH_PASSWORD": ADMIN_PASSWORD,
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None

    def ask(step: str) -> Spent:
        print(step, file=child.stdin, flush=True)
        answer = child.stdout.readline() if child.stdout else ""
        if not answer:
            raise SystemExit(f"{step} ended the client with {child.wait()}")
        return Spent(**json.loads(answer))

    try:
        yield ask
    finally:
        child.stdin.close()
        child.wait(timeout=60)
        child.stdout.close()


class _Client:
    """In the process of its own."""

    def __init__(self, request: dict[str, Any], password: str) -> None:
        from app.active_directory import connection, searches
        from app.profile import DirectorySettings
        from app.sync.model import Watermark
        from app.sync.store import Store
        from tests.servers.in_memory import Service

        self.settings = DirectorySettings(
            domain=request["domain"],
            controllers=tuple(request["controllers"]),
            user=request["user"],
            ca_pem=request["ca_pem"],
        )
        self.password = password
        self.store = Store(Path(request["store"]))
        self.service = Service()
        # It looks at everybody for each write, which is the double's own cost: 50,000 people took
        # 20 minutes of it. The names here are unique as they are made.
        self.service._require_unique = lambda *_: None  # type: ignore[method-assign]
        self.owner = self.service.put(userName="owner@example.com")
        self.asked = 0
        self.since: Watermark | None = None
        ask, bind = searches.ask, connection._bind

        def counted_ask(*each: Any) -> int:
            self.asked += 1
            return ask(*each)

        def counted_bind(*each: Any) -> None:
            self.asked += 1
            bind(*each)

        searches.ask, connection._bind = counted_ask, counted_bind  # type: ignore[assignment]

    def step(self, name: str) -> Spent:
        work: Callable[[], int] = getattr(self, name)
        self.asked, requests = 0, self.service.request_count
        wall, cpu = time.perf_counter(), time.process_time()
        found = work()
        return Spent(
            time.perf_counter() - wall,
            time.process_time() - cpu,
            self.asked,
            self.service.request_count - requests,
            found,
        )

    def position(self) -> int:
        with self._opened() as source:
            self.since = source.position()
        return self.since.usn

    def poll(self) -> int:
        assert self.since is not None
        asked = _attributes()
        with self._opened() as source:
            read = source.changes(
                self.since,
                user_attributes=asked,
                group_attributes=asked,
                stop=Event(),
                on_count=lambda _: None,
            )
            found = sum(1 for _ in read)
            assert read.proof.complete
        return found

    def full(self) -> int:
        return self._run("full")

    def run(self) -> int:
        return self._run("changes")

    def _run(self, kind: str) -> int:
        from app.sync import engine
        from app.sync.criteria import ScopeRules, UnitRule
        from app.sync.guard import Limits
        from app.sync.model import Mode
        from app.sync.plan import Policy

        with self._opened() as source:
            top = source.units()[0].guid if kind == "full" else self._top
            self._top = top
            report = engine.run(
                mode=Mode.SCHEDULED,
                policy=Policy(scope=ScopeRules(units=(UnitRule(top, True),)), owner_id=self.owner),
                limits=Limits(),
                source=source,
                target=self.service,
                store=self.store,
                stop=Event(),
                kind=kind,  # type: ignore[arg-type]
            )
        if report.kind != kind or report.error is not None:
            raise SystemExit(f"{kind}: {report}")
        return sum(report.read.values())

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        from app.active_directory.connection import open_directory
        from app.active_directory.source import DirectorySource

        with open_directory(self.settings, self.password) as connection:
            yield DirectorySource(connection)


def serve() -> None:
    client = _Client(json.loads(os.environ["BENCH_REQUEST"]), os.environ["BENCH_PASSWORD"])
    for line in sys.stdin:
        print(json.dumps(client.step(line.strip()).__dict__), flush=True)


if __name__ == "__main__":
    serve()
