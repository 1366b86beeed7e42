"""One row of the check again: what is repeated, and above all how often a password is sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from threading import Event

import pytest

from app import text
from app.active_directory.checks import ConnectionCheck
from app.cloud import providers
from app.compose import build
from app.compose.cloud import BoundSecrets
from app.credentials import MemoryKeys, SealedStore
from app.errors import Stopped, Unavailable
from app.findings import CONNECTION_CHECKS, CheckResult, CheckState
from app.profile import CloudSettings, DirectorySettings
from app.sandbox.active_directory import Flaw, RunningDirectory
from tests.servers.demo_directory import settings_of
from tests.servers.http_faults import FaultServer, Reply, Request
from tests.servers.samba import SambaController

NewDemo = Callable[..., RunningDirectory]
ENDED = (CheckState.OK, CheckState.WARNING, CheckState.FAILED, CheckState.SKIPPED)


class Checking:
    """A check that is kept open, and what it said of each row so far."""

    def __init__(self, settings: DirectorySettings, password: str) -> None:
        self.check = ConnectionCheck(settings, password)
        self.rows: dict[str, CheckResult] = {}
        self.told: list[str] = []
        """Rows that the last run ended, in order."""

    def run(self, row: str = "") -> bool:
        self.told = []
        return self.check.run(Event(), self._hear, row)

    def _hear(self, row: CheckResult) -> None:
        self.rows[row.check] = row
        if row.state in ENDED:
            self.told.append(row.check)

    def states(self) -> dict[str, CheckState]:
        return {name: row.state for name, row in self.rows.items()}


def _settings(directory: RunningDirectory, **changes: object) -> DirectorySettings:
    first = tuple(directory.controllers[:1])
    return settings_of(directory, **{"controllers": first, **changes})


def counted_binds(directory: RunningDirectory, controller: int = 0) -> list[int]:
    """Grows by one with each bind that a controller takes up."""
    binds: list[int] = []
    faults = directory.faults[controller]
    real = faults.of_bind

    def of_bind() -> None:
        binds.append(len(binds))
        real()

    faults.of_bind = of_bind  # type: ignore[method-assign]
    return binds


def test_a_row_again_needs_no_other_sign_in(new_demo_directory: NewDemo) -> None:
    directory = new_demo_directory(controllers=1)
    binds = counted_binds(directory)
    checking = Checking(_settings(directory), directory.bind_password)
    assert checking.run()
    assert len(binds) == 1
    for name in ("users_readable", "deletions_visible", "clock", "account_hygiene"):
        assert checking.run(name)
        assert checking.told == [name]
    assert checking.run("port")
    assert checking.told == ["port", "tls", "certificate", "clock"]
    assert len(binds) == 1, "the sign-in stands"
    assert checking.run("sign_in")
    assert checking.told == list(CONNECTION_CHECKS[4:5] + CONNECTION_CHECKS[6:])
    assert len(binds) == 2
    checking.check.close()


def test_what_was_put_right_is_seen(new_demo_directory: NewDemo) -> None:
    """A base that this account could not see: users and groups waited for it."""
    directory = new_demo_directory(controllers=1)
    base = f"OU=Aurelia,{directory.base_dn}"
    directory.hide(base)
    checking = Checking(_settings(directory, base_dn=base), directory.bind_password)
    assert not checking.run()
    error = checking.rows["units_readable"].error
    assert error is not None
    assert error.code == "base_not_found"
    waits = [checking.rows[name].note for name in ("users_readable", "groups_readable")]
    assert waits == ["waits_for_units_readable"] * 2
    directory.show(base)
    assert checking.run("units_readable")
    assert checking.told == ["units_readable", "users_readable", "groups_readable"]
    assert checking.rows["users_readable"].params["count"]
    checking.check.close()


def test_a_refused_password_is_sent_again_only_when_asked_for(
    new_demo_directory: NewDemo,
) -> None:
    directory = new_demo_directory(controllers=2, lockout_threshold=0)
    binds, at_second = counted_binds(directory), counted_binds(directory, 1)
    settings = _settings(directory, controllers=tuple(directory.controllers))
    checking = Checking(settings, "not the password")
    assert not checking.run()
    assert len(binds) == 1
    for name in ("name_resolution", "certificate", "clock", "users_readable", "second_controller"):
        assert not checking.run(name)
        assert "sign_in" not in checking.told
    assert len(binds) == 1
    assert checking.rows["sign_in"].state is CheckState.FAILED
    assert not checking.run("sign_in")
    assert len(binds) == 2
    assert at_second == [], "no other controller ever saw it"
    checking.check.close()


def test_a_connection_that_ended_is_made_again_once(new_demo_directory: NewDemo) -> None:
    directory = new_demo_directory(controllers=2)
    binds = counted_binds(directory)
    settings = _settings(directory, controllers=tuple(directory.controllers))
    checking = Checking(settings, directory.bind_password)
    faults = directory.faults[0]
    faults.searches_until_drop = 5  # rootDSE, the sign-in, the clock and the base of the units
    assert not checking.run()
    lost = next(row for row in checking.rows.values() if row.state is CheckState.FAILED)
    assert lost.error is not None
    assert lost.error.code == "directory_connection_lost"
    ended = [name for name, row in checking.rows.items() if row.note == "connection_ended"]
    assert len(ended) >= 3
    assert checking.rows["second_controller"].note == "second_works"
    said = text.sentence("connection_ended", checking.rows[ended[0]].params)
    assert "localhost" in said
    faults.searches_until_drop = None
    assert checking.run(lost.check)
    assert len(binds) == 2
    assert set(ended) <= set(checking.told)
    checking.check.close()


def test_a_dead_controller_fails_the_row_that_is_tried_again(new_demo_directory: NewDemo) -> None:
    directory = new_demo_directory(controllers=1)
    checking = Checking(_settings(directory), directory.bind_password)
    assert checking.run()
    directory.stop_controller(0)
    assert not checking.run("groups_readable")
    error = checking.rows["groups_readable"].error
    assert error is not None
    assert error.code == "directory_connection_lost"
    assert not checking.run("groups_readable")
    assert checking.rows["sign_in"].error is not None
    assert checking.rows["sign_in"].error.code == "controller_refuses"
    assert checking.rows["groups_readable"].note == "waits_for_sign_in"
    checking.check.close()


def test_after_a_stop_the_rest_runs_with_whatever_row_is_asked_for(
    new_demo_directory: NewDemo,
) -> None:
    directory = new_demo_directory(controllers=1)
    binds = counted_binds(directory)
    checking = Checking(_settings(directory), directory.bind_password)
    stop = Event()

    def on_row(row: CheckResult) -> None:
        checking._hear(row)
        if row.check == "units_readable" and row.state is CheckState.OK:
            stop.set()

    with pytest.raises(Stopped):
        checking.check.run(stop, on_row)
    assert checking.run("units_readable")
    assert set(checking.told) == set(CONNECTION_CHECKS[6:])
    assert len(binds) == 1
    checking.check.close()


def test_further_controllers_are_tried_until_one_works(new_demo_directory: NewDemo) -> None:
    directory = new_demo_directory(controllers=3)
    directory.stop_controller(1)
    settings = _settings(directory, controllers=tuple(directory.controllers))
    checking = Checking(settings, directory.bind_password)
    assert checking.run()
    row = checking.rows["second_controller"]
    assert (row.state, row.note) == (CheckState.WARNING, "second_works_not_all")
    directory.stop_controller(2)
    assert not checking.run("second_controller")
    assert checking.told == ["second_controller"]
    assert checking.rows["second_controller"].error is not None
    assert checking.rows["second_controller"].error.code == "controller_refuses"
    checking.check.close()


def test_a_second_controller_shows_the_certificate_that_is_not_trusted(
    new_demo_directory: NewDemo,
) -> None:
    first, other = new_demo_directory(controllers=1), new_demo_directory(flaw=Flaw.SELF_SIGNED)
    settings = _settings(first, controllers=(first.controllers[0], other.controllers[0]))
    checking = Checking(settings, first.bind_password)
    assert not checking.run()
    row = checking.rows["second_controller"]
    assert row.error is not None
    assert row.error.code == "certificate_self_signed"
    (leaf,) = row.certificates
    assert "localhost" in leaf.names
    assert checking.rows["certificate"].certificates[0].sha256 != leaf.sha256
    checking.check.close()


@pytest.mark.samba
def test_a_right_that_was_given_meanwhile(fresh_samba_dc: SambaController) -> None:
    """At Samba: the reading account may see deleted objects from now on, and stays signed in."""
    dc = fresh_samba_dc
    settings = dc.directory_settings(user=dc.service_account)
    with dc.resolves():
        checking = Checking(settings, dc.user_password)
        assert checking.run()
        assert checking.rows["deletions_visible"].note == "deletions_hidden"
        connection = checking.check._examined.connection
        dc.let_read_deleted("svc-connect")
        assert checking.run("deletions_visible")
        assert checking.rows["deletions_visible"].note == "deletions_visible"
        assert checking.check._examined.connection is connection
        checking.check.close()


# -- three clocks -------------------------------------------------------------------------------


def _dated(ahead_s: float) -> Callable[[Request], Reply]:
    def reply(_: Request) -> Reply:
        moment = datetime.now(UTC) + timedelta(seconds=ahead_s)
        return Reply(404, {}, headers={"Date": format_datetime(moment, usegmt=True)})

    return reply


@pytest.mark.parametrize(
    ("controller_s", "service_s", "code", "says"),
    [
        (0, 0, "all_clocks_agree", ""),
        (0, 200, "service_clock_differs", ""),
        (0, 4000, "service_clock_ahead", "The clock of the service 127.0.0.1 is"),
        (0, -4000, "service_clock_behind", "tell the operator"),
        (400, 401, "machine_clock_behind", "Set the clock of this machine"),
        (-400, -401, "machine_clock_ahead", "localhost and 127.0.0.1 agree"),
        (-400, 0, "controller_clock_behind", "The clock of localhost is"),
        (900, -900, "all_clocks_differ", "same time source"),
    ],
)
def test_three_clocks(
    new_demo_directory: NewDemo,
    tmp_path: Path,
    controller_s: int,
    service_s: int,
    code: str,
    says: str,
) -> None:
    """The controller's own clock is moved, and the service's Date; this machine's is as it is."""
    directory = new_demo_directory(
        controllers=1, clock=lambda: datetime.now(UTC) + timedelta(seconds=controller_s)
    )
    rows: dict[str, CheckResult] = {}
    with FaultServer(_dated(service_s)) as service:
        build(tmp_path, in_memory=True).directory.check(
            _settings(directory),
            directory.bind_password,
            Event(),
            lambda row: rows.__setitem__(row.check, row),
            CloudSettings(service_url=service.url),
        )
        assert [each.method for each in service.requests] == ["HEAD"]
        assert "authorization" not in service.requests[0].headers
    row = rows["clock"]
    if row.error is None:
        assert row.note == code
        assert "[" not in text.sentence(row.note, row.params)
    else:
        assert row.error.code == code
        said = text.message(row.error)
        assert says in " ".join((said.problem, said.cause, said.fix))
        assert "[" not in said.problem + said.cause + said.fix


def test_no_service_and_a_service_that_is_away(new_demo_directory: NewDemo, tmp_path: Path) -> None:
    directory = new_demo_directory(controllers=1)
    check = build(tmp_path, in_memory=True).directory.check
    for cloud, note, state in (
        (None, "controller_clock_agrees", CheckState.OK),
        (CloudSettings(), "controller_clock_agrees", CheckState.OK),
        (CloudSettings(service_url="http://127.0.0.1:1"), "service_clock_unread",
         CheckState.WARNING),
    ):  # fmt: skip
        rows: dict[str, CheckResult] = {}
        assert check(
            _settings(directory), directory.bind_password, Event(),
            lambda row, rows=rows: rows.__setitem__(row.check, row), cloud,
        )  # fmt: skip
        assert (rows["clock"].note, rows["clock"].state) == (note, state)


def test_the_clock_of_a_service(tmp_path: Path) -> None:
    held = BoundSecrets(SealedStore(tmp_path, MemoryKeys()), "profile")

    def asked(handler: Callable[[Request], Reply]) -> float | None:
        with FaultServer(handler) as service:
            return providers.clock(CloudSettings(service_url=service.url), held, Event())

    skew_s = asked(_dated(1000))
    assert skew_s is not None
    assert 990 < skew_s < 1010
    assert asked(lambda _: Reply(200, {})) is None
    assert asked(lambda _: Reply(200, {}, headers={"Date": "yesterday"})) is None
    assert providers.clock(CloudSettings(), held, Event()) is None
    with pytest.raises(Unavailable):
        providers.clock(CloudSettings(scim_url="http://127.0.0.1:1/scim"), held, Event())
