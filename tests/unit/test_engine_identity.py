"""Who is who on both sides: linked, conflict or new, always with the reason.

End states on both sides, as everywhere; the service in memory is the oracle.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.sync import plan
from app.sync.criteria import UnitRule
from app.sync.engine.present import ONE_BY_ONE
from app.sync.mapping import FieldMap
from app.sync.model import Action, FieldChange, Kind
from app.sync.plan import OnDeleted, OnLeaving
from tests.servers.in_memory import World, new_guid

SAM = (
    FieldMap("userName", ("sAMAccountName",)),
    FieldMap("displayName", ("displayName",)),
    FieldMap("emails.work", ("mail",)),
)


def by_account(world: World) -> None:
    world.policy = replace(world.policy, user_map=SAM)


def params_of(world: World, guid: str) -> dict:
    latest = world.store.plans.latest()
    return dict(world.store.plans.change_of(latest.id, guid).params)


# -- before-images of what is linked ----------------------------------------------------------


def test_linking_shows_what_the_account_holds_and_the_journal_keeps_it(world: World) -> None:
    by_account(world)
    ann = world.ad.person("Ann Lee")
    there = world.cloud.put(
        userName="ann.lee", displayName="Annie", emails__work="old@example.com", nickName="A"
    )
    world.preview()
    row = world.store.plans.change_of(world.store.plans.latest().id, ann)
    assert (row.action, row.reason, row.remote_id) == (Action.UPDATE, "links_existing", there)
    assert set(row.fields) == {
        FieldChange("userName", "ann.lee", "ann.lee"),
        FieldChange("displayName", "Annie", "Ann Lee"),
        FieldChange("emails.work", "old@example.com", "ann.lee@example.com"),
    }
    assert row.params["read"] is True
    world.apply(world.store.plans.latest().id)
    (noted,) = world.store.runs.journal(guid=ann)
    assert FieldChange("displayName", "Annie", "Ann Lee") in noted.fields
    assert world.cloud.accounts[there].fields["nickName"] == "A"
    world.assert_silent()


@pytest.mark.parametrize("count", [ONE_BY_ONE, ONE_BY_ONE + 150])
def test_many_accounts_are_read_in_one_listing_and_few_one_by_one(world: World, count: int) -> None:
    by_account(world)
    people = world.people(count)
    for guid in people:
        account = world.ad.entries[guid].values["sAMAccountName"][0]
        world.cloud.put(userName=account, displayName=f"Old {account}")
    before = world.cloud.request_count
    world.preview()
    most = 2 + ONE_BY_ONE + (1 if count > ONE_BY_ONE else 0)
    assert world.cloud.request_count - before <= most
    latest = world.store.plans.latest()
    for guid in people:
        (changed,) = [
            f
            for f in world.store.plans.change_of(latest.id, guid).fields
            if f.field == "displayName"
        ]
        assert (changed.before or "").startswith("Old ")
    world.apply(latest.id)
    world.compare()
    world.assert_silent()


def test_a_new_user_name_by_linking_counts_as_a_rename(world: World) -> None:
    """Found by mail, and its user name is another: people sign in with that."""
    by_account(world)
    people = world.people(20)
    for guid in people:
        world.cloud.put(
            userName=f"legacy-{guid[:8]}",
            emails__work=world.ad.entries[guid].values["mail"][0],
        )
    report = world.sync()
    assert (report.result, report.held) == ("held", 20)
    (hold,) = world.store.plans.latest().holds
    assert hold.action == "rename"


# -- whose account it is ----------------------------------------------------------------------


@pytest.mark.parametrize("found_by", ["name", "mail"])
def test_the_account_of_another_directory_is_not_taken_over(world: World, found_by: str) -> None:
    by_account(world)
    ann = world.ad.person("Ann Lee")
    foreign = new_guid()
    values = {"name": {"userName": "ann.lee"}, "mail": {"emails__work": "ann.lee@example.com"}}
    there = world.cloud.put(external_id=foreign, **{"userName": "other", **values[found_by]})
    world.sync()
    assert world.action(ann) == ("conflict", "anchor_foreign")
    assert params_of(world, ann)["other"] == foreign
    assert world.cloud.accounts[there].external_id == foreign
    assert len([a for a in world.cloud.accounts.values() if a.kind is Kind.USER]) == 2
    # A person says whose it is: the foreign anchor is taken away.
    world.cloud.accounts[there].external_id = ""
    world.sync()
    assert world.account(ann).id == there


def test_who_holds_the_account_is_named(world: World) -> None:
    by_account(world)
    bob = world.ad.person("Bob Ray")
    world.sync()
    world.cloud.accounts[world.account(bob).id].fields["emails.work"] = "ann.lee@example.com"
    ann = world.ad.person("Ann Lee")
    world.sync()
    assert world.action(ann) == ("conflict", "linked_elsewhere")
    assert params_of(world, ann)["holder"] == "Bob Ray"


def test_somebody_made_anew_in_the_directory_waits_and_the_old_account_is_kept(
    world: World,
) -> None:
    """Deleted by mistake and made anew, or a namesake: only a person knows."""
    by_account(world)
    world.set_rules(on_deleted=OnDeleted.DELETE)
    old = world.ad.person("Ann Lee")
    world.people(20)
    world.sync()
    there = world.account(old).id
    world.ad.remove(old)
    anew = world.ad.person("Ann Lee")
    world.sync()
    assert world.action(old) == ("disable", "deleted_but_claimed")
    assert world.action(anew) == ("conflict", "account_left_behind")
    said = params_of(world, anew)
    assert (said["holder"], said["other"], said["own"]) == ("Ann Lee", old, anew)
    assert not world.cloud.accounts[there].active
    world.sync()
    assert world.action(old) == ("unchanged", "deleted_but_claimed")
    # The same person: the account gets the new anchor.
    world.cloud.accounts[there].external_id = anew
    world.sync()
    assert world.account(anew).id == there
    assert world.account(anew).active
    world.compare()
    world.assert_silent()


def test_a_namesake_gets_an_account_of_their_own_once_the_name_is_free(world: World) -> None:
    by_account(world)
    old = world.ad.person("Ann Lee")
    world.people(20)
    world.sync()
    there = world.account(old).id
    world.ad.remove(old)
    anew = world.ad.person("Ann Lee")
    world.sync()
    world.cloud.accounts[there].fields |= {"userName": "ann.old", "emails.work": "o@example.com"}
    world.sync()
    assert world.account(anew).id != there
    assert not world.cloud.accounts[there].active
    world.compare()
    world.assert_silent()


def test_who_was_released_leaves_an_account_that_nobody_takes_over(world: World) -> None:
    by_account(world)
    world.set_rules(on_leaving=OnLeaving.NOTHING)
    old = world.ad.person("Ann Lee")
    world.sync()
    there = world.account(old).id
    world.ad.move(old, "Else")
    world.sync()
    anew = world.ad.person("Ann Lee")
    world.sync()
    assert world.action(anew) == ("conflict", "account_left_behind")
    assert world.cloud.accounts[there].external_id == old
    assert world.cloud.accounts[there].active


def test_who_was_released_and_is_selected_again_is_the_same(world: World) -> None:
    world.set_rules(on_leaving=OnLeaving.NOTHING)
    ann = world.ad.person("Ann Lee")
    world.sync()
    there = world.account(ann).id
    world.ad.move(ann, "Else")
    world.sync()
    world.ad.move(ann, "People")
    world.sync()
    assert world.account(ann).id == there
    world.compare()
    world.assert_silent()


def test_an_account_switched_off_in_the_service_is_shown_as_enabled_by_linking(
    world: World,
) -> None:
    by_account(world)
    ann = world.ad.person("Ann Lee")
    world.cloud.put(userName="ann.lee", active=False)
    world.preview()
    assert world.action(ann) == ("enable", "links_existing")


def test_the_owners_account_is_linked_and_never_taken_away(world: World) -> None:
    by_account(world)
    world.cloud.accounts[world.owner].fields["userName"] = "boss.one"
    boss = world.ad.person("Boss One")
    world.people(20)
    world.sync()
    assert world.account(boss).id == world.owner
    world.ad.remove(boss)
    world.sync()
    assert world.action(boss) == ("unchanged", "owner_protected")
    assert world.cloud.accounts[world.owner].active


@pytest.mark.parametrize("kept", ["anchor", "name"])
def test_made_anew_in_the_service_under_another_id(world: World, kept: str) -> None:
    by_account(world)
    ann = world.ad.person("Ann Lee")
    team = world.ad.group("Team", ann)
    world.sync()
    world.cloud.drop(world.account(ann).id)
    again = world.cloud.put(
        external_id=ann if kept == "anchor" else "",
        userName="x" if kept == "anchor" else "ann.lee",
    )
    world.sync()
    assert world.action(ann) == ("update", "links_anew")
    assert world.account(ann).id == again
    assert world.members(team) == {ann}
    world.compare()
    world.assert_silent()


# -- spellings --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ann.lee@example.com", "ANN.Lee@example.com"),
        ("josé@example.com", "jose\u0301@example.com"),
        ("josé@example.com", "jose@example.com"),
        ("ann@example.com", "\uff41nn@example.com"),
        ("strasse@example.com", "straße@example.com"),
    ],
)
def test_two_who_differ_in_spelling_alone_wait_and_are_both_named(
    world: World, one: str, other: str
) -> None:
    by_account(world)
    first = world.ad.person("First One", mail=one)
    second = world.ad.person("Second One", mail=other)
    world.sync()
    assert world.action(first) == world.action(second) == ("conflict", "duplicate_unique")
    assert params_of(world, first)["others"] == "Second One"
    assert params_of(world, second)["others"] == "First One"
    assert params_of(world, first)["value"] == one


def test_who_had_the_name_keeps_it_against_another_spelling(world: World) -> None:
    by_account(world)
    first = world.ad.person("First One", mail="josé@example.com")
    world.sync()
    second = world.ad.person("Second One", mail="jose@example.com")
    world.sync()
    assert world.action(first) == ("unchanged", "in_step")
    assert world.action(second) == ("conflict", "duplicate_unique")


def test_a_name_in_another_case_is_written_and_is_no_rename(world: World) -> None:
    by_account(world)
    people = world.people(30)
    world.sync()
    for guid in people:
        account = world.ad.entries[guid].values["sAMAccountName"][0]
        world.ad.put(guid, values={"sAMAccountName": account.upper()})
    report = world.sync()
    assert (report.result, dict(report.confirmed)) == ("done", {"user.update": 30})
    assert world.account(people[0]).fields["userName"] == "PERSON.0000"
    world.assert_silent()


@pytest.mark.parametrize("spelled", ["ANN.LEE", "\uff21nn.Lee", "ann.lee "])
def test_an_account_in_another_spelling_is_linked_and_not_doubled(
    world: World, spelled: str
) -> None:
    by_account(world)
    ann = world.ad.person("Ann Lee")
    there = world.cloud.put(userName=spelled)
    world.sync()
    assert world.account(ann).id == there
    assert world.account(ann).fields["userName"] == "ann.lee"


def test_an_account_that_differs_by_an_accent_is_another_persons(world: World) -> None:
    by_account(world)
    ann = world.ad.person("Ann Lee", values={"sAMAccountName": "jose"})
    there = world.cloud.put(userName="josé")
    world.sync()
    assert world.account(ann).id != there


def test_names_are_compared_as_services_do() -> None:
    assert plan.same_name(" A\u0301NN ") == plan.same_name("\u00e1nn")
    assert plan.same_name("josé") != plan.same_name("jose")
    assert plan.alike("josé") == plan.alike("JOSE")
    assert plan.alike("\ud800") == "?"


# -- a unit that was not selected when the account was made -----------------------------------


def test_units_selected_later_link_who_is_there(world: World) -> None:
    by_account(world)
    ann = world.ad.person("Ann Lee", unit="Else")
    there = world.cloud.put(userName="ann.lee")
    world.sync()
    assert world.action(ann)[0] == "ignored"
    world.set_scope(units=tuple(UnitRule(world.ad.unit(u), True) for u in ("People", "Else")))
    world.sync()
    assert world.account(ann).id == there


def test_taking_over_many_accounts_costs_one_request_each(world: World) -> None:
    """What they hold is known from the plan that has just been made; the way back is kept too."""
    by_account(world)
    people = world.people(120)
    for guid in people:
        account = world.ad.entries[guid].values["sAMAccountName"][0]
        world.cloud.put(userName=account, displayName=f"Old {account}", active=False)
    before = world.cloud.request_count
    assert world.sync().confirmed["user.enable"] == 120
    assert world.cloud.request_count - before <= 120 + ONE_BY_ONE + 5
    (noted,) = world.store.runs.journal(guid=people[-1])
    assert FieldChange("displayName", "Old person.0119", "Person 0119") in noted.fields
    assert (noted.image.adopted, noted.image.active) == (True, False)
