"""Every question of `services.Survey`, as the program builds it, asked of a real domain and of
the demo directory; what it says is held against a plan for a real service, and against LDAP."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import Any

import ldap3
import pytest
from filelock import FileLock

from app import compose
from app.active_directory.connection import open_directory
from app.active_directory.tree import all_units
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import OrganizationalUnit
from app.profile import CloudSettings, DirectorySettings, Profile, new_profile
from app.sandbox.active_directory import RunningDirectory
from app.services import Services
from app.sync import mapping
from app.sync.criteria import (
    Clause,
    ClauseGroup,
    Criteria,
    Join,
    Relation,
    ScopeRules,
    UnitRule,
)
from app.sync.mapping import FieldMap, default_user_map, well_known
from app.sync.model import Change, Kind, Progress
from app.sync.plan import Policy
from app.sync.survey import SurveyInfo
from tests.servers.demo_directory import Ldap3Clients, settings_of
from tests.servers.samba import SambaController
from tests.servers.sandbox import Sandbox

REJECTIONS = {
    *("required_empty", "value_too_long", "value_undecodable"),
    *("value_control_characters", "value_invisible_characters"),
}
PEOPLE = "(sAMAccountType=805306368)"


@dataclass
class Site:
    """A directory, a service, and the services of the program in a folder of its own."""

    services: Services
    profile: Profile
    connection: ldap3.Connection
    base_dn: str
    password: str

    def refresh(self, policy: Policy | None = None, **more: Any) -> SurveyInfo:
        return self.services.survey.refresh(
            replace(self.profile, policy=policy or self.profile.policy),
            more.get("further", ()),
            more.get("stop") or Event(),
            more.get("on_progress") or (lambda progress: None),
        )

    def save(self, policy: Policy) -> None:
        self.profile = replace(self.profile, policy=policy)
        self.services.profiles.save(self.profile)

    def planned(self) -> list[Change]:
        report = self.services.agent.preview(Event(), lambda progress: None)
        assert report.error is None, report
        return list(self.services.plans.changes(report.plan_id, "all", 0, 100_000))

    def found(self, ldap_filter: str) -> int:
        pages = self.connection.extend.standard.paged_search(
            self.base_dn, ldap_filter, attributes=["objectGUID"], paged_size=500, generator=True
        )
        return sum(each["type"] == "searchResEntry" for each in pages)

    def units(self) -> list[OrganizationalUnit]:
        with open_directory(self.profile.directory, self.password) as connection:
            return all_units(connection)


@pytest.fixture(scope="module")
def service() -> Iterator[Sandbox]:
    running = Sandbox(no_directory=True)
    yield running
    running.stop()


def save_owner(site: Site, service: Sandbox) -> Policy:
    """The policy that is saved now: the service's administrator owns the connection."""
    with service.scim() as scim:
        wanted = {"filter": f'userName eq "{service.admin_user}"'}
        owner = scim.get("/Users", params=wanted).json()["Resources"][0]["id"]
    site.save(replace(site.profile.policy, owner_id=owner))
    return site.profile.policy


@pytest.fixture(params=[pytest.param("samba", marks=pytest.mark.samba), "demo"])
def site(
    request: pytest.FixtureRequest,
    service: Sandbox,
    ldap3_clients: Ldap3Clients,
    tmp_path: Path,
) -> Iterator[Site]:
    with contextlib.ExitStack() as stack:
        if request.param == "samba":
            controller: SambaController = request.getfixturevalue("samba_dc")
            stack.enter_context(controller.resolves())
            settings, password = controller.directory_settings(), controller.admin_password
            connection = ldap3.Connection(
                ldap3.Server(controller.ip, 636, use_ssl=True, get_info=ldap3.NONE),
                controller.admin, password, auto_bind=True, auto_referrals=False,
            )  # fmt: skip
            stack.callback(connection.unbind)
            base = controller.base_dn
        else:
            yield _demo(service, tmp_path, request.getfixturevalue("demo_directory"), ldap3_clients)
            return
        yield _site(service, tmp_path, settings, password, connection, base)


def _demo(
    service: Sandbox, folder: Path, directory: RunningDirectory, clients: Ldap3Clients
) -> Site:
    settings = settings_of(directory)
    base = ",".join(f"DC={part}" for part in directory.domain.split("."))
    password = directory.bind_password
    return _site(service, folder, settings, password, clients.open(directory), base)


def _site(
    service: Sandbox,
    folder: Path,
    settings: DirectorySettings,
    password: str,
    connection: ldap3.Connection,
    base: str,
) -> Site:
    services = compose.build(folder, in_memory=True)
    profile = replace(
        new_profile(),
        directory=settings,
        cloud=CloudSettings(provider="scim", scim_url=service.scim_url),
    )
    services.secrets.put(profile.id, "directory_password", password)
    services.secrets.put(profile.id, "scim_token", service.scim_token)
    site = Site(services, profile, connection, base, password)
    rules = (UnitRule(site.units()[0].guid, include=True),)
    site.profile = replace(profile, policy=Policy(scope=ScopeRules(units=rules)))
    return site


def only(attribute: str, relation: Relation, value: str = "") -> Criteria:
    return Criteria(groups=(ClauseGroup(Join.ALL, (Clause(attribute, relation, value),)),))


def with_scope(policy: Policy, **changes: Any) -> Policy:
    return replace(policy, scope=replace(policy.scope, **changes))


def test_before_a_pass_every_question_says_so(site: Site) -> None:
    survey, policy, stop = site.services.survey, site.profile.policy, Event()
    assert survey.latest() is None
    questions: Sequence[Callable[[], object]] = (
        lambda: survey.people("", Kind.USER, 5),
        lambda: survey.person("6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        lambda: survey.funnel(policy, policy, Kind.USER, stop),
        lambda: survey.decide(policy, "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        lambda: survey.mapped(policy, "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        lambda: survey.check_mapping(policy, Kind.USER, stop),
        lambda: survey.values("department", Kind.USER, 5),
        lambda: survey.rule_numbers(policy, stop),
    )
    for ask in questions:
        with pytest.raises(Unavailable, match="not_surveyed"):
            ask()


def test_a_pass_reads_everybody_before_anything_is_saved(site: Site) -> None:
    assert site.services.profiles.load() is None
    seen: list[Progress] = []
    info = site.refresh(further=("roomNumber",), on_progress=seen.append)
    assert info.complete
    assert site.found(PEOPLE) <= info.users <= site.found("(objectClass=user)")
    assert info.groups == site.found("(&(objectClass=group)(sAMAccountType>=1))")
    assert {*well_known(), "roomnumber"} <= info.attributes
    assert site.services.survey.latest() == info
    assert {p.phase for p in seen} == {"units", "read", "done"}
    assert max(p.done for p in seen) == info.users + info.groups
    assert site.services.plans.latest() is None
    assert site.services.plans.runs(5) == ()


def test_the_numbers_are_those_of_the_plan(site: Site) -> None:
    """Half of the units are left out, and criteria are set: the funnel, the mapping check and the
    rule numbers before anything is saved, then the preview."""
    leaves = [unit for unit in site.units() if not unit.has_children and "OU=" in unit.dn]
    left_out = [unit.guid for unit in leaves if unit.name != "Groups"][::3]
    policy = with_scope(
        site.profile.policy,
        units=(*site.profile.policy.scope.units, *(UnitRule(g, include=False) for g in left_out)),
        user_criteria=only("cn", Relation.NOT_CONTAINS, "an"),
        group_criteria=only("cn", Relation.NOT_CONTAINS, "in"),
    )
    site.refresh(policy)
    survey, stop = site.services.survey, Event()
    funnels = {kind: survey.funnel(policy, policy, kind, stop) for kind in Kind}
    report = survey.check_mapping(policy, Kind.USER, stop)
    numbers = survey.rule_numbers(policy, stop)
    site.save(policy)
    rows = site.planned()
    for kind, funnel in funnels.items():
        of_kind = [row for row in rows if row.kind is kind]
        assert funnel.read == len(of_kind)
        reasons = Counter(row.reason for row in of_kind if row.reason in funnel.left_out)
        assert reasons == Counter(funnel.left_out)
        assert 0 < funnel.in_scope == funnel.read - sum(funnel.left_out.values())
        assert funnel.in_scope < funnel.in_units < funnel.read
        assert len(funnel.left_out) > 1
        by_guid = {row.guid: row for row in of_kind}
        for sample in funnel.outside:
            assert by_guid[sample.person.guid].reason == sample.code
    people = [row for row in rows if row.kind is Kind.USER]
    problems = Counter(row.reason for row in people if row.reason in REJECTIONS)
    told = Counter[str]()
    for problem in report.problems:
        told[problem.error.code] += problem.count
    assert report.total == funnels[Kind.USER].in_scope == numbers.in_scope
    assert told["duplicate_unique"] >= sum(row.reason == "duplicate_unique" for row in people)
    assert set(problems) <= set(told)
    in_service = sum(row.reason in ("links_existing", "linked_elsewhere") for row in people)
    creates = sum(row.action.value == "create" for row in people)
    conflicts = sum(row.reason == "duplicate_unique" for row in people)
    assert numbers.new == creates + in_service + conflicts + sum(problems.values())
    disabled = sum(row.reason.endswith("_in_directory") for row in people)
    assert numbers.disabled == disabled


def test_what_edited_criteria_would_change(site: Site) -> None:
    saved = site.profile.policy
    edited = with_scope(saved, user_criteria=only("mail", Relation.PRESENT))
    site.refresh(edited)
    survey, stop = site.services.survey, Event()
    funnel = survey.funnel(edited, saved, Kind.USER, stop)
    back = survey.funnel(saved, edited, Kind.USER, stop)
    assert funnel.joins == 0 < funnel.leaves == back.joins
    assert (back.leaves, funnel.leaves_linked) == (0, 0)
    assert funnel.left_out["clause_value_absent"] == funnel.leaves
    assert {s.code for s in funnel.leaving} == {"clause_value_absent"}
    assert len(funnel.leaving) == min(funnel.leaves, 10)
    unread = with_scope(saved, user_criteria=only("carLicense", Relation.PRESENT))
    assert survey.funnel(unread, saved, Kind.USER, stop).unread == ("carlicense",)
    site.refresh(saved, further=("carLicense",))
    assert survey.funnel(unread, saved, Kind.USER, stop).unread == ()


def test_a_custom_query_counts_as_the_server_answers(site: Site) -> None:
    query = "(&(objectClass=user)(sn=M*))"
    edited = with_scope(site.profile.policy, user_query=query)
    site.save(site.profile.policy)
    site.refresh(edited)
    survey, stop = site.services.survey, Event()
    saved = site.profile.policy
    funnel = survey.funnel(edited, saved, Kind.USER, stop)
    everybody = survey.funnel(saved, saved, Kind.USER, stop)
    assert 0 < funnel.in_scope < everybody.in_scope
    assert funnel.in_scope <= site.found(f"(&{PEOPLE}(sn=M*))")
    assert funnel.left_out["query_not_matched"] == everybody.in_scope - funnel.in_scope
    assert (funnel.joins, funnel.leaves) == (0, everybody.in_scope - funnel.in_scope)
    other = with_scope(saved, user_query="(sn=N*)")
    changed = survey.funnel(other, saved, Kind.USER, stop)
    assert changed.in_scope == 0
    assert changed.left_out["query_not_asked"] == everybody.in_scope
    assert (changed.joins, changed.leaves) == (0, 0), "what is not known makes nobody leave"
    guid = funnel.inside[0].person.guid
    assert survey.decide(other, guid)[-1].code == "query_not_asked"
    assert survey.decide(edited, guid)[-1].passed


def test_one_person_is_found_decided_and_mapped(site: Site) -> None:
    site.refresh()
    survey, policy = site.services.survey, site.profile.policy
    some = survey.people("", Kind.USER, 7)
    assert len(some) == 7
    chosen = next(p for p in survey.people("er", Kind.USER, 500) if p.mail and " " in p.name)
    for text in (chosen.mail.upper(), chosen.account, chosen.name[:-1], chosen.dn, chosen.guid):
        assert chosen in survey.people(f"  {text} ", Kind.USER, 500), text
    assert survey.people(chosen.mail, Kind.GROUP, 5) == []
    assert survey.people("nobody is called this", Kind.USER, 5) == []
    assert survey.person(chosen.guid) == chosen
    assert survey.person("6f9619ff-8b86-d011-b42d-00cf4fc964ff") is None
    steps = survey.decide(policy, chosen.guid)
    assert [s.step for s in steps] == ["scope", "criteria", "mapping"]
    assert all(s.passed for s in steps)
    rows = {m.target: m for m in survey.mapped(policy, chosen.guid)}
    assert rows.keys() == {row.target for row in default_user_map()}
    assert rows["userName"].value == chosen.mail
    assert rows["displayName"].value == chosen.name
    edited = replace(
        policy,
        user_map=(
            FieldMap("userName", ("mail",)),
            FieldMap("title", ("carLicense",)),
            FieldMap("noSuchField", ("mail",)),
        ),
    )
    name, unread, unknown = survey.mapped(edited, chosen.guid)
    assert (name.value, name.error) == (chosen.mail, None)
    assert (unread.value, unread.error.code) == ("", "attribute_not_read")
    assert unknown.error.code == "mapping_target_unknown"
    assert survey.check_mapping(edited, Kind.USER, Event()).unread == ("carlicense",)
    group = survey.people("", Kind.GROUP, 1)[0]
    assert [m.target for m in survey.mapped(policy, group.guid)] == ["displayName"]
    assert survey.decide(policy, "6f9619ff-8b86-d011-b42d-00cf4fc964ff") == ()


def test_frequent_values(site: Site) -> None:
    site.refresh()
    values = site.services.survey.values
    found = values("DEPARTMENT", Kind.USER, 1000)
    assert [v.count for v in found] == sorted((v.count for v in found), reverse=True)
    for value in found[:3]:
        assert value.count == site.found(f"(&{PEOPLE}(department={value.value}))")
    assert len(values("department", Kind.USER, 2)) == min(2, len(found))
    for odd in ("carLicense", 'x"y', "back\\slash", "", "$.x", "x" * 10_000):
        assert values(odd, Kind.USER, 5) == []


def test_a_pass_is_alone_can_be_stopped_and_asks_for_the_password(
    site: Site, tmp_path: Path
) -> None:
    first = site.refresh()
    lock = FileLock(tmp_path / "run.lock", thread_local=False)
    with lock, pytest.raises(Unavailable, match="already_running"):
        site.refresh()
    stop = Event()

    def on_progress(progress: Progress) -> None:
        if progress.phase == "read":
            stop.set()

    with pytest.raises(Stopped):
        site.refresh(stop=stop, on_progress=on_progress)
    assert site.services.survey.latest() == first
    policy = site.profile.policy
    for ask in (
        lambda: site.services.survey.funnel(policy, policy, Kind.USER, stop),
        lambda: site.services.survey.check_mapping(policy, Kind.USER, stop),
        lambda: site.services.survey.rule_numbers(policy, stop),
    ):
        with pytest.raises(Stopped):
            ask()
    site.services.secrets.forget(site.profile.id, "directory_password")
    with pytest.raises(Misconfigured, match="secret_lost"):
        site.refresh()
    site.services.secrets.put(site.profile.id, "directory_password", "wrong")
    with pytest.raises(AppError, match="sign_in"):
        site.refresh()
    assert site.services.survey.latest() == first


def test_a_run_that_takes_the_place_of_the_pass_does_not_mix_with_an_answer(site: Site) -> None:
    """Another pass is written, and sweeps the first away, while numbers are added up."""
    site.refresh()
    policy, stop = site.profile.policy, Event()
    expected = site.services.survey.funnel(policy, policy, Kind.USER, stop)
    failures: list[object] = []

    def read_again() -> None:
        try:
            site.refresh()
        except AppError as error:
            failures.append(error)

    reading = threading.Thread(target=read_again)
    reading.start()
    asked = 0
    while reading.is_alive() or not asked:
        found = site.services.survey.funnel(policy, policy, Kind.USER, stop)
        assert (found.read, found.in_scope) == (expected.read, expected.in_scope)
        asked += 1
        time.sleep(0.01)
    reading.join(60)
    assert not failures


def test_the_attributes_to_choose_from_are_those_of_the_schema(site: Site) -> None:
    found = site.services.directory.attributes(site.profile.directory, site.password)
    names = {each.name for each in found}
    assert {"department", "carLicense", "member", "extensionAttribute1"} - names <= {
        "extensionAttribute1"  # where no Exchange was ever installed
    }
    info = site.refresh(further=[each.name for each in found])
    assert {mapping.spelling(name) for name in names if mapping.is_attribute(name)} <= (
        info.attributes
    )


@pytest.mark.full
@pytest.mark.parametrize("others", [False, True], ids=["the same set", "another one by then"])
def test_what_was_confirmed_with_settings_is_what_the_next_run_does(
    service: Sandbox,
    new_demo_directory: Callable[..., RunningDirectory],
    ldap3_clients: Ldap3Clients,
    tmp_path: Path,
    others: bool,
) -> None:
    directory = new_demo_directory(users=60)
    site = _demo(service, tmp_path, directory, ldap3_clients)
    saved = save_owner(site, service)
    run, stop, survey = site.services.agent.run_scheduled, Event(), site.services.survey
    assert run(stop, lambda progress: None, full=True).error is None
    edited = with_scope(saved, user_criteria=only("department", Relation.STARTS_WITH, "S"))
    site.refresh(edited)
    confirmed = survey.taken(edited, saved, stop)
    assert confirmed.disables > 10, "more than passes without asking"
    assert not survey.allow(edited, saved, replace(confirmed, digest="others"), stop)
    assert survey.allow(edited, saved, confirmed, stop)
    new = replace(site.profile, policy=edited)
    site.profile = site.services.settings.update(new, {}, "window", site.profile)
    if others:
        inside = survey.funnel(edited, saved, Kind.USER, stop).inside
        one = next(s.person for s in inside if s.person.enabled and s.person.mail)
        administrator = ldap3_clients.administrator(directory)
        disabled = {"userAccountControl": [(ldap3.MODIFY_REPLACE, ["514"])]}
        assert administrator.modify(one.dn, disabled), administrator.result
    report = run(stop, lambda progress: None, full=False)
    assert report.error is None
    open_holds = [h for h in site.services.plans.holds() if h.is_open and h.action == "disable"]
    if others:
        assert report.confirmed.get("user.disable", 0) == 0
        assert [(h.count, h.reason) for h in open_holds] == [(confirmed.disables + 1, "over_limit")]
    else:
        assert report.confirmed["user.disable"] == confirmed.disables
        assert not open_holds


def test_after_a_real_sync_who_would_leave_is_who_the_plan_says(
    service: Sandbox,
    new_demo_directory: Callable[..., RunningDirectory],
    ldap3_clients: Ldap3Clients,
    tmp_path: Path,
) -> None:
    """Everybody is synced to the service; then the criteria are edited, somebody is switched off
    and somebody is deleted."""
    directory = new_demo_directory(users=40)
    site = _demo(service, tmp_path, directory, ldap3_clients)
    saved = save_owner(site, service)
    report = site.services.agent.preview(Event(), lambda progress: None)
    report = site.services.agent.apply(report.plan_id, Event(), lambda progress: None)
    assert report.error is None
    survey, stop = site.services.survey, Event()
    synced = survey.rule_numbers(saved, stop)
    assert synced.linked == report.confirmed["user.create"] > 20
    assert (synced.new, synced.outside_linked, synced.gone_linked) == (
        synced.in_scope - synced.disabled - synced.linked, 0, 0,
    )  # fmt: skip

    administrator = ldap3_clients.administrator(directory)
    linked = [row for row in site.planned() if row.kind is Kind.USER and row.remote_id]
    gone, off = [row for row in linked if "Service Accounts" not in row.dn][:2]
    assert administrator.delete(gone.dn), administrator.result
    disabled = {"userAccountControl": [(ldap3.MODIFY_REPLACE, ["514"])]}
    assert administrator.modify(off.dn, disabled), administrator.result
    edited = with_scope(saved, user_criteria=only("department", Relation.STARTS_WITH, "S"))
    site.refresh(edited)
    funnel = survey.funnel(edited, saved, Kind.USER, stop)
    numbers = survey.rule_numbers(edited, stop)
    site.save(edited)
    rows = [row for row in site.planned() if row.kind is Kind.USER]
    leaving = {row.guid for row in rows if row.leaving}
    assert gone.guid in leaving
    assert funnel.leaves_linked == numbers.outside_linked == len(leaving) - 1 > 0
    assert funnel.leaves >= funnel.leaves_linked
    assert {s.person.guid for s in funnel.leaving} & {r.guid for r in linked} <= leaving
    assert (numbers.gone_linked, numbers.linked) == (1, synced.linked)
    assert survey.rule_numbers(saved, stop).disabled_linked == 1
