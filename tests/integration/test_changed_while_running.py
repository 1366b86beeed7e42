"""Everything that can be changed is changed while an agent, a process of its own, is in the middle
of a whole run: it goes on to its end, and the next one takes what was changed."""

from __future__ import annotations

import json
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Event
from typing import Any

import httpx
import pytest

from app import compose
from app.agent import Client
from app.findings import Account
from app.profile import Profile
from app.services import Services
from app.setup import editing
from app.sync.criteria import UnitRule
from app.sync.model import Kind, RunReport
from app.sync.stored import WorkerState
from tests.faults.test_agent_and_window import kill
from tests.integration.test_settings_while_syncing import by_mail
from tests.servers.connected import PASSWORD, add_person, give_role
from tests.servers.program import Program, Running
from tests.servers.sandbox import Browser, Sandbox

USERS = 60
SLOW = [{"kind": "slow", "requests": "create", "count": 0, "seconds": 1.5}]
NEVER = Event()


def wait(until: Callable[[], object], said: Callable[[], object]) -> None:
    for _ in range(2400):  # a busy machine is no failure
        if until():
            return
        NEVER.wait(0.05)
    raise AssertionError(said())


class Serving:
    """A folder that is set up, and the agent that serves it."""

    def __init__(self, program: Program, sandbox: Sandbox) -> None:
        self.program, self.sandbox = program, sandbox
        program.answer_for(
            sandbox, '[rules]\npassword_notice = "nobody"\nmail_notifications = false'
        )
        assert program.set_up(sandbox).code == 0
        program.forget_secrets()
        self.services: Services = compose.build(program.folder)
        requests = self.services.agent.requests
        assert requests is not None
        self.client = Client(requests())
        self.agent = self.start()

    def start(self) -> Running:
        running = self.program.start("agent")
        self.until(lambda: self.state.pid == running.process.pid and self.state.state != "off")
        return running

    @property
    def state(self) -> WorkerState:
        return self.client.state()

    @property
    def profile(self) -> Profile:
        profile = self.services.profiles.load()
        assert profile is not None
        return profile

    def until(self, true: Callable[[], object]) -> None:
        wait(true, lambda: (self.state, [each.heard()[-800:] for each in self.program.started]))

    # -- runs

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """A whole run, which is in the middle of writing all the while."""
        self.faults(SLOW)
        before = len(self.runs())
        self.client.sync_now(full=True)
        self.until(lambda: self.state.phase == "users" and self.accounts())
        yield
        assert (self.state.state, len(self.runs())) == ("running", before), "it has ended"
        self.faults([])
        self.until(lambda: len(self.runs()) > before and self.state.state != "running")

    def sync(self) -> RunReport:
        command = self.client.sync_now(full=True)
        self.until(lambda: any(each.command == command for each in self.state.answers))
        return self.runs()[0]

    def runs(self) -> list[RunReport]:
        return list(self.services.plans.runs(20))

    def faults(self, wanted: list[dict[str, object]]) -> None:
        httpx.post(f"{self.sandbox.service_url}/test-faults", json=wanted).raise_for_status()

    # -- what is true afterwards

    def accounts(self) -> dict[str, dict[str, Any]]:
        """By their id in the directory; nobody is there twice."""
        with self.sandbox.scim() as client:
            found = client.get("/Users", params={"count": 500}).json()["Resources"]
        anchors = Counter(u["externalId"] for u in found if u.get("externalId"))
        assert not [anchor for anchor, times in anchors.items() if times > 1]
        return {u["externalId"]: u for u in found if u.get("externalId")}

    def tells_the_truth(self, *versions_of_runs: int) -> None:
        """Journal and status: every run came to its end, under these versions of the settings (the
        oldest first), and nobody is lost."""
        status = self.program.call("status", "--json")
        told = json.loads(status.out)
        assert told["worker"]["pid"] == self.state.pid
        assert told["worker"]["error_code"] == ""
        owner = self.profile.cloud.owner
        assert owner is not None
        assert told["profile"]["service"]["owner"] in (owner.mail, owner.user_name)
        assert [r["result"] for r in told["runs"]] == [r.result for r in self.runs()[:5]]
        for report in self.runs():
            assert report.error is None
            assert report.result in ("done", "partial", "held", "nothing_to_do"), report
        assert [run["settings"] for run in self.past_runs()] == list(versions_of_runs)
        assert len(self.accounts()) >= self.runs()[-1].confirmed["user.create"] > 0

    def past_runs(self) -> list[dict[str, Any]]:
        """As the journal tells of them, the oldest first."""
        lines = self.program.call("history", "--json").out.splitlines()
        happened = [json.loads(line) for line in reversed(lines)]
        return [each for each in happened if each["event"] == "run"]

    # -- what is changed

    def change_owner(self, name: str) -> Account:
        """A new administrator signs in on another device and takes over."""
        person = add_person(self.sandbox, name)
        with self.sandbox.browser() as administrator:
            give_role(administrator, person.id, "administrator")
        connection, cloud = self.services.connection, self.services.cloud
        here = connection.candidate()
        code = cloud.begin_sign_in(self.profile.cloud, here)
        with self.browser(person.user_name) as browser:
            browser.get(f"/device?user_code={code.user_code}")
            browser.submit("/device/decision", decision="approve")
        signed_in = cloud.await_sign_in(self.profile.cloud, code, here, NEVER)
        connection.hand_over(signed_in, NEVER)
        assert signed_in.account.user_name == person.user_name
        return signed_in.account

    def browser(self, user_name: str) -> Browser:
        browser = Browser(self.sandbox.service_url)
        browser.sign_in(user_name, PASSWORD)
        return browser

    def other_page_size(self, profile: Profile, size: int) -> Profile:
        return replace(profile, directory=replace(profile.directory, page_size=size))

    def leave_out(self, profile: Profile) -> Profile:
        """Without one of the units, and with the mail address as the display name."""
        people = self.services.survey.people("", Kind.USER, 500)
        browser = self.services.directory.browse(
            profile.directory, lambda: self.sandbox.bind_password
        )
        tops = [u for u in browser.units("") if u.dn.startswith("OU=")]
        units = [*tops, *(deep for top in tops for deep in browser.units(top.guid))]
        browser.close()
        inside = {u.guid: sum(p.dn.endswith(f",{u.dn}") for p in people) for u in units}
        small = (g for g, n in inside.items() if n < len(people) / 2)
        unit = max(small, key=lambda g: inside[g])
        policy = profile.policy
        scope = replace(policy.scope, units=(*policy.scope.units, UnitRule(unit, False)))
        mapped = by_mail(editing.begin(profile).profile.policy.user_map)
        return replace(profile, policy=replace(policy, scope=scope, user_map=mapped))

    def update(self, wanted: Profile, base: Profile, **typed: str) -> Profile:
        saved = self.services.settings.update(wanted, typed, "window", base)
        self.client.reload()
        return saved


@pytest.fixture
def serving(
    program: Program, new_sandbox: Callable[..., Sandbox], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Serving]:
    key = program.environment["IDENTITY_CONNECT_KEY_FILE"]
    monkeypatch.setenv("IDENTITY_CONNECT_KEY_FILE", key)
    made = Serving(program, new_sandbox(users=USERS, no_bulk=True, test_faults=True))
    yield made
    for running in program.started:
        if running.process.poll() is None:
            running.stop(signal.SIGTERM)
            assert running.process.wait(60) == 0, running.heard()


@pytest.mark.timeout(240)
def test_everything_is_changed_in_the_middle_of_one_run(serving: Serving) -> None:
    """Owner, connection, units, mapping and a pause; each is another version of the settings."""
    first = serving.profile
    before = serving.services.secrets.get(first.id, "access_token")
    with serving.under_way():
        serving.client.pause()
        owner = serving.change_owner("nora")
        present = serving.profile
        password = {"directory_password": serving.sandbox.bind_password}
        present = serving.update(serving.other_page_size(present, 50), present, **password)
        assert serving.services.secrets.names(first.id) >= {
            first.directory.password_name,
            present.directory.password_name,
        }, "the run under way keeps its own"
        last = serving.update(serving.leave_out(present), present)
        told = json.loads(serving.program.call("status", "--json").out)
        assert told["worker"]["state"] == "running"
    assert serving.services.secrets.get(first.id, "access_token") != before
    assert serving.profile == last
    assert last.cloud.owner == owner
    serving.until(lambda: serving.state.state == "paused")
    assert serving.state.paused
    (report,) = serving.runs()
    assert report.planned["user.create"] == report.confirmed["user.create"]
    names = [u.get("displayName", "") for u in serving.accounts().values()]
    assert names
    assert not any("@" in name for name in names), "with the map that it began with"
    serving.client.resume()
    report = serving.sync()
    assert report.confirmed["user.update"] > 0
    assert report.planned["user.disable"] > 0, "the unit is left out"
    assert any("@" in u.get("displayName", "") for u in serving.accounts().values())
    secrets = serving.services.secrets
    assert first.directory.password_name not in secrets.names(first.id), "nobody names it now"
    newest = serving.services.history.settings()[0].number
    serving.tells_the_truth(1, newest)


@pytest.mark.full
@pytest.mark.timeout(240)
def test_imported_and_restored_in_the_middle_of_a_run(serving: Serving) -> None:
    """On the command line: another connection from a file takes over after its check, one that
    does not pass it changes nothing, and the version of before comes back."""
    program, first = serving.program, serving.profile
    file = program.folder.parent / "settings.json"
    assert program.run("settings", "export", str(file)).code == 0
    given = {"IDENTITY_CONNECT_DIRECTORY_PASSWORD": serving.sandbox.bind_password}
    raw = json.loads(file.read_text())
    with serving.under_way():
        raw["directory"]["page_size"] = 77
        file.write_text(json.dumps(raw))
        wrong = {"IDENTITY_CONNECT_DIRECTORY_PASSWORD": "not the password"}
        refused = program.run("settings", "import", str(file), "--yes", **wrong)
        assert refused.code != 0
        assert serving.profile == first
        taken = program.run("settings", "import", str(file), "--yes", **given)
        assert taken.code == 0, taken.all
        assert serving.profile.directory.page_size == 77
        back = program.run("settings", "restore", "1", "--yes")
        assert back.code == 0, back.all
        now = serving.profile
        assert now.directory.page_size == first.directory.page_size
    assert serving.sync().error is None, "restored settings name a password that is there"
    serving.tells_the_truth(1, 3)


@pytest.mark.full
@pytest.mark.timeout(240)
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=["quit", "killed"])
def test_the_agent_ends_in_a_run_in_which_everything_was_changed(
    serving: Serving, how: signal.Signals
) -> None:
    first = serving.profile
    serving.faults(SLOW)
    serving.client.sync_now(full=True)
    serving.until(lambda: serving.state.phase == "users" and serving.accounts())
    owner = serving.change_owner("nora")
    present = serving.profile
    password = {"directory_password": serving.sandbox.bind_password}
    present = serving.update(serving.other_page_size(present, 50), present, **password)
    assert serving.state.state == "running"
    if how is signal.SIGKILL:
        kill(serving.agent)
    else:
        serving.agent.stop(how)
        assert serving.agent.result(60).code == 0
    status = json.loads(serving.program.call("status", "--json").out)
    assert (status["worker"]["state"], status["worker"]["alive"]) == ("off", False)
    serving.faults([])
    assert serving.profile == present
    serving.agent = serving.start()
    report = serving.sync()
    assert report.error is None, report
    assert serving.profile.cloud.owner == owner
    secrets = serving.services.secrets
    assert first.directory.password_name not in secrets.names(first.id), "nobody names it now"
    linked = serving.services.plans.runs(20)
    created = sum(each.confirmed.get("user.create", 0) for each in linked)
    assert len(serving.accounts()) >= created
    again = serving.sync()
    assert again.result == "nothing_to_do", "everybody is there, once"
    ended = [
        json.loads(line) for line in serving.program.call("history", "--json").out.splitlines()
    ]
    cut = [each for each in ended if each["event"] == "run"][-1]
    assert cut["settings"] == 1
    assert cut["result"] == ("stopped" if how is signal.SIGTERM else "unfinished"), cut
