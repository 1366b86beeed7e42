"""A survey reads, and leaves the sync as it was."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest

from app.errors import Refused, Stopped, Unavailable
from app.sync import mapping
from app.sync.criteria import (
    Clause,
    ClauseGroup,
    Criteria,
    Join,
    NewUnits,
    Relation,
    UnitRule,
)
from app.sync.engine import explain
from app.sync.engine.surveying import survey
from app.sync.engine.trying import latest
from app.sync.model import Kind, Progress
from app.sync.plan import Policy
from app.sync.survey import SurveyInfo
from tests.servers.in_memory import World


def read(world: World, policy: Policy | None = None, **more) -> SurveyInfo:
    world.now += 60
    return survey(
        policy=policy or world.policy,
        saved=world.policy,
        source=world.ad,
        store=world.store,
        stop=more.pop("stop", None) or Event(),
        clock=lambda: world.now,
        **more,
    )


def clause(attribute: str, value: str = "x") -> Criteria:
    return Criteria(groups=(ClauseGroup(Join.ALL, (Clause(attribute, Relation.EQUALS, value),)),))


def test_before_the_first_pass_there_is_nothing(world: World) -> None:
    assert latest(world.store) is None


def test_a_survey_reads_everybody_and_says_what_it_asked_for(world: World) -> None:
    world.people(3)
    world.ad.group("Team")
    seen: list[Progress] = []
    edited = replace(
        world.policy, scope=replace(world.policy.scope, user_criteria=clause("carLicense"))
    )
    info = read(world, edited, further=("RoomNumber", "department"), on_progress=seen.append)
    assert (info.users, info.groups, info.complete, info.read_at) == (3, 1, True, world.now)
    assert {"carlicense", "roomnumber", "department", "extensionAttribute9"} <= info.attributes
    assert set(mapping.well_known()) <= info.attributes
    assert [p.phase for p in seen] == ["units", "done"]
    assert latest(world.store) == info


def test_what_holds_a_secret_or_is_no_attribute_is_never_asked_for(world: World) -> None:
    world.people(1, values={"unicodePwd": "secret", "info": "fine"})
    info = read(
        world, further=("unicodePwd", "ms-Mcs-AdmPwd", "tokenGroups", "de partment", "x" * 300, "")
    )
    asked = {name.lower() for name in info.attributes}
    assert asked.isdisjoint(mapping.SECRET_SOURCES | mapping.ONE_BY_ONE)
    assert all(" " not in name and len(name) < 256 for name in asked)
    entry = next(iter(next(iter(world.store.surveyed.pages(info.read_id, Kind.USER))))).entry
    assert "secret" not in str(entry.values)
    assert entry.values["info"] == ("fine",)


def test_an_ordinary_run_notes_what_it_asked_for(world: World) -> None:
    world.people(1)
    world.preview()
    info = latest(world.store)
    assert info is not None
    # Groups are not asked for their department, so that it is not known of everybody
    assert {"displayName", "mail", "sAMAccountName"} <= info.attributes
    assert "department" not in info.attributes
    stored = world.store.snapshot.latest()
    assert "department" in stored.attributes[Kind.USER]


def test_a_survey_is_no_measure_for_the_runs_after_it(world: World) -> None:
    """Half of the people are gone when the survey reads; the next run still compares with what
    the last trusted one saw."""
    guids = world.people(40)
    assert world.sync().result == "done"
    for guid in guids[:20]:
        world.ad.remove(guid)
    before = world.store.snapshot.trusted_counts()
    read(world)
    assert world.store.snapshot.trusted_counts() == before
    report = world.sync()
    holds = world.store.plans.get(report.plan_id).holds
    assert report.result == "held"
    assert any(hold.action == "source_shrunk" for hold in holds) or holds
    assert all(world.account(guid).active for guid in guids)


def test_a_stored_plan_becomes_stale(world: World) -> None:
    world.people(2)
    plan_id = world.preview().plan_id
    read(world)
    with pytest.raises(Refused, match="plan_stale"):
        world.apply(plan_id)
    assert world.cloud.by_guid(next(iter(world.ad.entries))) is None


@pytest.mark.parametrize("policy", list(NewUnits))
def test_no_unit_becomes_known_by_a_survey(world: World, policy: NewUnits) -> None:
    world.people(2)
    world.set_scope(new_units=policy)
    read(world)
    assert world.store.units.known() is None
    world.sync()
    known = world.store.units.known()
    assert known == {unit.guid for unit in world.ad.unit_list}
    new = world.ad.add_unit("Newcomers")
    world.ad.person("Nora New", unit="Newcomers")
    read(world)
    assert world.store.units.known() == known
    assert new in {unit.guid for unit in world.store.units.listed()}


def test_whoever_wants_to_be_asked_about_new_units_still_is(world: World) -> None:
    world.set_scope(
        new_units=NewUnits.ASK, units=(UnitRule(world.ad.unit_list[0].guid, include=True),)
    )
    world.people(1)
    world.sync()
    world.ad.add_unit("Newcomers")
    nora = world.ad.person("Nora New", unit="Newcomers")
    read(world)
    world.sync()
    assert world.action(nora) == ("ignored", "unit_new_ask")


def test_a_survey_that_is_stopped_or_fails_leaves_the_pass_before(world: World) -> None:
    world.people(5)
    before = read(world)
    units = world.store.units.listed()
    world.ad.add_unit("Newcomers")
    stop = Event()
    stop.set()
    with pytest.raises(Stopped):
        read(world, stop=stop)
    world.ad.fail_after = 2
    with pytest.raises(Unavailable, match="directory_unreachable"):
        read(world)
    assert latest(world.store) == before
    assert world.store.units.listed() == units


def test_units_that_are_renamed_meanwhile_make_no_survey(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.people(2)
    lists = iter([list(world.ad.unit_list), [replace(world.ad.unit_list[0], dn="DC=other")]])
    monkeypatch.setattr(world.ad, "units", lambda: next(lists))
    with pytest.raises(Unavailable, match="units_changed"):
        read(world)
    assert latest(world.store) is None


def test_disputes_and_the_explanation_stay_those_of_the_settings_in_force(world: World) -> None:
    """A draft with another query and other criteria is surveyed: why somebody is (not) synced is
    still explained by what is saved."""
    world.set_scope(user_query="(title=*)")
    world.ad.query = lambda text, entry: text == "(title=*)"
    guid = world.people(1)[0]
    twin = world.ad.person("Tina Twin", mail="person.0000@example.com")
    world.sync()
    draft = replace(world.policy, scope=replace(world.policy.scope, user_query="(sn=*)"))
    read(world, draft)
    (trace,) = explain(guid, policy=world.policy, store=world.store, clock=lambda: world.now)
    assert trace.steps[-1].code == "duplicate_unique"
    assert world.action(twin) == ("conflict", "duplicate_unique")
    assert world.store.snapshot.latest().queries == ("(title=*)", "(sn=*)")
