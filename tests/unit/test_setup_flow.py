"""A whole wizard, walked without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.errors import Misconfigured, Stopped, Unavailable
from app.findings import Account, Registration
from app.profile import CloudSettings, DirectorySettings, Profile, Security
from app.services import Services
from app.setup import draft as drafts
from app.setup.draft import KEY, PASSWORD, TOKEN, Draft, KeyInfo
from app.setup.flow import Flow, StepState
from app.setup.install import InstallStep, StepProgress, install, roll_back
from app.setup.steps import IDS, LICENCE_VERSION, STEPS, connection_problems
from app.sync.criteria import ScopeRules, UnitRule
from tests.fake_services import FakeServices


def with_key(draft: Draft, host: str = "localhost") -> Draft:
    draft = replace(
        draft.with_secret_retyped(KEY),
        key=KeyInfo(provider="identity_connect", host=host, organization="Example"),
        cloud=CloudSettings(provider="identity_connect", service_url=f"https://{host}"),
    )
    return draft.with_result("key")


def with_licence(draft: Draft) -> Draft:
    return replace(draft, licence_version=LICENCE_VERSION)


def with_sign_in(draft: Draft) -> Draft:
    return replace(draft, account=Account("u1", "admin@example.com")).with_result("sign_in")


def with_connection(draft: Draft) -> Draft:
    directory = DirectorySettings(
        domain="corp.example.com",
        controllers=("dc1.corp.example.com",),
        user="reader@corp.example.com",
    )
    return replace(draft.with_secret_retyped(PASSWORD), directory=directory)


def with_check(draft: Draft) -> Draft:
    return draft.with_result("check", users=500)


def with_units(draft: Draft) -> Draft:
    scope = ScopeRules(units=(UnitRule("g1", True, "DC=corp"),))
    return replace(draft, policy=replace(draft.policy, scope=scope))


FILL = {
    "key": with_key,
    "language": lambda d: replace(d, language="en"),
    "licence": with_licence,
    "sign_in": with_sign_in,
    "connection": with_connection,
    "check": with_check,
    "install": lambda d: replace(d, installed=True),
    "units": with_units,
    "mapping": lambda d: d,
    "criteria": lambda d: d,
    "rules": lambda d: d,
    "schedule": lambda d: d,
    "passwords": lambda d: d,
    "review": lambda d: replace(d, run_id="r1"),
}
GOOD_AS_IT_IS = ("language", "mapping", "criteria", "rules", "schedule", "passwords")
"""Steps whose defaults can be left as they are."""


@pytest.fixture
def saved() -> list[Draft]:
    return []


@pytest.fixture
def flow(saved: list[Draft]) -> Flow:
    return Flow(Draft(), saved.append)


def walk(flow: Flow, until: str = "review") -> None:
    """Fills in and leaves each step before `until`."""
    while flow.step.id != until:
        flow.update(FILL[flow.step.id](flow.draft))
        assert flow.forward() == ()


def test_fourteen_steps_in_six_phases_and_two_that_commit() -> None:
    assert len(STEPS) == 14
    assert len({step.phase for step in STEPS}) == 6
    assert [step.id for step in STEPS if step.commits] == ["install", "review"]


def test_the_whole_way(flow: Flow) -> None:
    seen = []
    while True:
        seen.append(flow.step.id)
        assert flow.step.id in GOOD_AS_IT_IS or flow.problems(), "an empty step is not good"
        flow.update(FILL[flow.step.id](flow.draft))
        if flow.step.id == "review":
            assert flow.problems() == ()
            break
        assert flow.forward() == ()
    assert seen == list(FILL)
    assert flow.draft.to_profile().policy.owner_id == "u1"


def test_forward_refuses_with_the_problem_of_the_step(flow: Flow) -> None:
    assert [p.error.code for p in flow.forward()] == ["key_missing"]
    assert flow.step.id == "key"


def test_a_foreign_host_wants_its_name_confirmed(flow: Flow) -> None:
    flow.update(with_key(flow.draft, "ic.example.net"))
    (problem,) = flow.forward()
    assert (problem.error.code, problem.error.params) == (
        "host_unconfirmed",
        {"host": "ic.example.net"},
    )
    flow.update(replace(flow.draft, confirmed_host="ic.example.net"))
    assert flow.forward() == ()


def test_back_keeps_everything_and_next_redoes_nothing(flow: Flow) -> None:
    walk(flow, "install")
    before = flow.draft.checked
    while flow.back():
        pass
    assert flow.step.id == "key"
    for _ in range(6):
        assert flow.forward() == ()
    assert flow.step.id == "install"
    assert flow.draft.checked == before


def test_editing_makes_a_check_stale_and_undoing_the_edit_makes_it_fresh(flow: Flow) -> None:
    walk(flow, "install")
    good = flow.draft
    assert flow.jump("connection")
    flow.update(replace(good, directory=replace(good.directory, user="other@corp.example.com")))
    assert flow.state("check") is StepState.ATTENTION
    assert not flow.can_jump("install")
    flow.update(replace(flow.draft, directory=good.directory))
    assert flow.state("check") is StepState.DONE
    assert flow.can_jump("install")


def test_another_password_makes_the_check_stale(flow: Flow) -> None:
    walk(flow, "install")
    assert flow.draft.is_fresh("check")
    assert not flow.draft.with_secret_retyped(PASSWORD).is_fresh("check")
    assert flow.draft.with_secret_retyped(PASSWORD).is_fresh("sign_in")


def test_another_service_makes_the_sign_in_stale(flow: Flow) -> None:
    walk(flow, "install")
    cloud = replace(flow.draft.cloud, service_url="https://other.example")
    assert not replace(flow.draft, cloud=cloud).is_fresh("sign_in")


def test_install_locks_what_it_was_built_from(flow: Flow) -> None:
    walk(flow, "units")
    locked = [i for i in IDS if flow.lock(i)]
    assert locked == ["key", "licence", "sign_in", "connection", "check", "install"]
    flow.update(replace(flow.draft, run_id="r1"))
    assert flow.lock("units") == "locked_started"


def test_plain_scim_has_no_sign_in_and_still_fourteen_steps(flow: Flow) -> None:
    draft = with_key(flow.draft)
    key = replace(draft.key, provider="scim", sign_in=False, needs_passphrase=True)
    flow.update(replace(draft.with_secret_retyped(TOKEN), key=key).with_result("key"))
    flow.forward()
    walk(flow, "connection")
    assert flow.state("sign_in") is StepState.SKIPPED
    assert "sign_in" not in flow.draft.visited


def test_jump_goes_back_freely_and_never_over_an_open_step(flow: Flow) -> None:
    assert not flow.can_jump("review")
    walk(flow, "connection")
    assert flow.can_jump("key")
    assert not flow.can_jump("units")
    assert not flow.can_jump("mapping")
    assert flow.jump("key")
    assert flow.step.id == "key"
    assert flow.jump("connection")


def test_resume_stands_at_the_saved_step(flow: Flow, saved: list[Draft], tmp_path: Path) -> None:
    walk(flow, "check")
    flow.saved()
    drafts.save(saved[-1], tmp_path)
    loaded = drafts.load(tmp_path)
    assert loaded == flow.draft
    assert loaded is not None
    assert Flow(loaded, saved.append).step.id == "check"


def test_resume_stops_at_the_first_step_that_is_no_longer_good(flow: Flow) -> None:
    walk(flow, "install")
    stale = flow.draft.with_secret_retyped(PASSWORD)
    assert Flow(stale, lambda _: None).step.id == "check"
    assert Flow(replace(stale, step="no_such_step"), lambda _: None).step.id == "key"


def test_a_draft_never_holds_a_secret(tmp_path: Path) -> None:
    prefill = drafts.Prefill(installation_key="IC1-SECRET", password="pa55word")
    draft = prefill.draft().with_secret_retyped(KEY).with_secret_retyped(PASSWORD)
    drafts.save(draft, tmp_path)
    text = (tmp_path / drafts.FILE).read_text()
    assert "SECRET" not in text + repr(draft) + repr(prefill)
    assert "pa55word" not in text + repr(draft) + repr(prefill)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("{", "draft_unreadable"),
        ('{"version": 1, "directory": {"controllers": 5}}', "draft_unreadable"),
        ('{"version": 99}', "draft_newer"),
    ],
)
def test_a_draft_that_cannot_be_read_is_named(tmp_path: Path, content: str, code: str) -> None:
    (tmp_path / drafts.FILE).write_text(content)
    with pytest.raises(Misconfigured) as caught:
        drafts.load(tmp_path)
    assert caught.value.code == code


def codes(draft: Draft) -> list[tuple[str, str]]:
    return [(p.field, p.error.code) for p in connection_problems(draft)]


def test_every_field_of_the_connection_says_what_it_wants() -> None:
    assert codes(Draft()) == [
        ("controllers", "controllers_missing"),
        ("user", "user_missing"),
        ("password", "password_missing"),
    ]
    bad = DirectorySettings(
        domain="not a domain",
        controllers=("dc 1",),
        user="reader",
        security=Security.PLAIN,
        base_dn="nonsense",
        page_size=0,
        ca_pem="nonsense",
    )
    assert codes(replace(Draft(), directory=bad).with_secret_retyped(PASSWORD)) == [
        ("domain", "domain_malformed"),
        ("controllers", "controller_malformed"),
        ("user", "user_malformed"),
        ("security", "plain_unconfirmed"),
        ("base_dn", "base_dn_malformed"),
        ("advanced", "page_size_out_of_range"),
        ("advanced", "ca_not_pem"),
    ]


@pytest.mark.parametrize(
    ("host", "security", "code"),
    [
        ("dc1.corp.example.com:3269", Security.LDAPS, "controller_global_catalog"),
        ("dc1.corp.example.com:3268", Security.STARTTLS, "controller_global_catalog"),
        ("[2001:db8::7]:3268", Security.PLAIN, "controller_global_catalog"),
        ("dc1.corp.example.com:389", Security.LDAPS, "controller_port_of_plain"),
        ("dc1.corp.example.com:636", Security.STARTTLS, "controller_port_of_ldaps"),
        ("dc1.corp.example.com:636", Security.LDAPS, ""),
        ("dc1.corp.example.com:6360", Security.LDAPS, ""),
        ("10.20.1.11", Security.LDAPS, ""),
        ("[2001:db8::7]:636", Security.LDAPS, ""),
    ],
)
def test_a_port_that_cannot_be_meant(host: str, security: Security, code: str) -> None:
    directory = DirectorySettings(controllers=(host,), user="CORP\\reader", security=security)
    draft = replace(Draft(), directory=directory, plain_confirmed=True)
    found = codes(draft.with_secret_retyped(PASSWORD))
    assert found == ([("controllers", code)] if code else [])


def test_a_long_value_is_shortened_in_the_message() -> None:
    bad = replace(Draft(), directory=DirectorySettings(user="x" * 10_000))
    (found,) = [p for p in connection_problems(bad) if p.field == "user"]
    assert len(str(found.error.params["user"])) == 80


# -- install ------------------------------------------------------------------------------------


@pytest.fixture
def ready(flow: Flow) -> Draft:
    walk(flow, "install")
    return flow.draft


@pytest.fixture
def fakes(ready: Draft, tmp_path: Path) -> FakeServices:
    fakes = FakeServices(tmp_path)
    fakes.secrets.put(ready.profile_id, KEY, "IC1-KEY")
    fakes.secrets.put(ready.profile_id, PASSWORD, "secret")
    return fakes


def run(draft: Draft, services: Services) -> tuple[Draft, list[InstallStep]]:
    steps: list[InstallStep] = []
    return install(draft, services, on_step=steps.append, stop=Event()), steps


def test_install_redeems_seals_and_saves(ready: Draft, fakes: FakeServices) -> None:
    done, steps = run(ready, fakes.services())
    assert [(s.name, s.progress) for s in steps if s.progress is not StepProgress.RUNNING] == [
        ("redeem", StepProgress.DONE),
        ("seal", StepProgress.DONE),
        ("save", StepProgress.DONE),
    ]
    assert done.installed
    assert done.cloud.agent_id == "agent-1"
    assert fakes.saved == [done.to_profile()]
    assert fakes.secrets.get(ready.profile_id, "agent_token") == "agent-secret"
    assert fakes.secrets.get(ready.profile_id, KEY) is None


def test_a_failing_step_is_named_and_retry_goes_on_from_there(
    ready: Draft, fakes: FakeServices
) -> None:
    fakes.save_errors = [Unavailable("disk_full", folder="/x")]
    steps: list[InstallStep] = []
    with pytest.raises(Unavailable):
        install(ready, fakes.services(), on_step=steps.append, stop=Event())
    assert (steps[-1].name, steps[-1].progress) == ("save", StepProgress.FAILED)
    done, _ = run(steps[-1].draft, fakes.services())
    assert done.installed
    assert fakes.redeemed == 1


def test_roll_back_forgets_the_device(ready: Draft, fakes: FakeServices) -> None:
    fakes.save_errors = [Unavailable("disk_full", folder="/x")]
    steps: list[InstallStep] = []
    with pytest.raises(Unavailable):
        install(ready, fakes.services(), on_step=steps.append, stop=Event())
    undone = roll_back(steps[-1].draft, fakes.services())
    assert undone.cloud.agent_id == ""
    assert not undone.installed
    assert fakes.secrets.get(ready.profile_id, "agent_token") is None
    assert fakes.secrets.get(ready.profile_id, KEY) == "IC1-KEY"


def test_a_lost_secret_stops_the_install_before_the_profile(
    ready: Draft, fakes: FakeServices
) -> None:
    fakes.secrets.forget(ready.profile_id, PASSWORD)
    with pytest.raises(Misconfigured) as caught:
        run(ready, fakes.services())
    assert caught.value.code == "secret_lost"
    assert fakes.saved == []


def test_stop_between_steps(ready: Draft, fakes: FakeServices) -> None:
    stop = Event()

    def on_step(step: InstallStep) -> None:
        if step.progress is StepProgress.DONE:
            stop.set()

    with pytest.raises(Stopped):
        install(ready, fakes.services(), on_step=on_step, stop=stop)
    assert fakes.saved == []


def test_plain_scim_registers_nothing(ready: Draft, fakes: FakeServices) -> None:
    draft = replace(ready, key=replace(ready.key, provider="scim", sign_in=False), account=None)
    fakes.secrets.put(draft.profile_id, TOKEN, "bearer")
    done, _ = run(draft, fakes.services())
    assert fakes.redeemed == 0
    assert isinstance(fakes.saved[0], Profile)
    assert fakes.saved[0].policy.owner_id == ""
    assert done.installed


def test_registration_answers_are_not_shown() -> None:
    assert "hidden" not in repr(Registration("a", "hidden"))
