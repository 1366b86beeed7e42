"""Beyond the table: linking, conflicts, fields, proof, groups, members, and that it is total."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import RecordRejected
from app.sync.criteria import UNDECIDED, Decision
from app.sync.mapping import FieldMap, duplicate
from app.sync.model import (
    NEGATIVE_ACTIONS,
    Action,
    Change,
    Entry,
    FieldChange,
    Kind,
    Link,
    LinkState,
    Mode,
    ReadProof,
    RemoteObject,
)
from app.sync.plan import (
    TABS,
    AccountRules,
    AccountStatus,
    GroupShape,
    OnDeleted,
    OnLeaving,
    Policy,
    Wanted,
    differences,
    digest,
    disputed,
    expand_members,
    explain,
    group_change,
    tab,
    user_change,
)
from app.text import has_words, placeholders, words

NOW = 1_800_000_000.0
COMPLETE = ReadProof(complete=True)
BROKEN = ReadProof(complete=False, gap="page_chain_broken")
IN = Decision(True, "criteria", "criteria_met")
OUT = Decision(False, "scope", "outside_units")
ASK = Decision(False, "scope", "unit_new_ask", {"unit": "OU=New,DC=x"})
ANN = Entry("guid-ann", "CN=Ann,OU=Sales,DC=x", Kind.USER)
OFF = replace(ANN, enabled=False)
FIELDS = {"userName": "ann@x.example", "displayName": "Ann"}
LINK = Link("guid-ann", Kind.USER, "id-ann", fields=FIELDS, digest=digest(FIELDS), name="Ann")
ACCOUNT = RemoteObject("id-ann", Kind.USER, "guid-ann", "ann@x.example")
FOUND = RemoteObject("id-old", Kind.USER, "", "ann@x.example")
REJECTED = RecordRejected("value_too_long", field="title", length=999, limit=256)


def decide(wanted: Wanted | None, **more: Any) -> Change | None:
    given: dict[str, Any] = {
        "link": LINK,
        "remote": ACCOUNT,
        "remote_known": True,
        "candidate": None,
        "candidate_by": "",
        "policy": Policy(owner_id="id-owner"),
        "mode": Mode.MANUAL,
        "proof": COMPLETE,
        "now": NOW,
        "held": False,
    }
    given.update(more)
    return user_change(wanted=wanted, **given)


def change(wanted: Wanted | None, **more: Any) -> Change:
    row = decide(wanted, **more)
    assert row is not None
    return row


def new(wanted: Wanted, **more: Any) -> Change:
    return change(wanted, **{"link": None, "remote": None, **more})


WANTED = Wanted(ANN, IN, FIELDS)

# -- new people, and accounts that exist already --------------------------------------------------


def test_somebody_new_is_created_with_all_fields() -> None:
    row = new(WANTED)
    assert (row.action, row.reason, row.name, row.guid) == (Action.CREATE, "new", "Ann", "guid-ann")
    assert row.fields == (
        FieldChange("userName", None, "ann@x.example"),
        FieldChange("displayName", None, "Ann"),
    )


@pytest.mark.parametrize("status", AccountStatus)
def test_somebody_disabled_at_first_sight_gets_no_account(status: AccountStatus) -> None:
    policy = Policy(rules=AccountRules(account_status=status), owner_id="o")
    row = new(Wanted(OFF, IN, FIELDS), policy=policy, candidate=FOUND, candidate_by="mail")
    assert (row.action, row.reason) == (Action.IGNORED, "disabled_in_directory")


@pytest.mark.parametrize("by", ["name", "mail", "external_id"])
def test_an_existing_account_is_linked_not_made_twice(by: str) -> None:
    row = new(WANTED, candidate=FOUND, candidate_by=by)
    assert (row.action, row.reason, row.remote_id) == (Action.UPDATE, "links_existing", "id-old")
    assert row.params == {"account": "ann@x.example", "by": by}


def test_linking_shows_what_changes_and_clears_nothing_that_only_the_service_knows() -> None:
    known = {"userName": "ann@x.example", "displayName": "Annie", "nickName": "A"}
    row = new(WANTED, candidate=FOUND, candidate_by="mail", candidate_fields=known)
    assert row.fields == (
        FieldChange("userName", "ann@x.example", "ann@x.example"),  # written, so confirmed
        FieldChange("displayName", "Annie", "Ann"),
    )
    assert row.params["read"] is True


def test_linking_a_disabled_account_enables_it_only_under_reflect() -> None:
    found = replace(FOUND, active=False)
    assert new(WANTED, candidate=found, candidate_by="name").action is Action.ENABLE
    policy = Policy(rules=AccountRules(account_status=AccountStatus.NOTHING), owner_id="o")
    row = new(WANTED, candidate=found, candidate_by="name", policy=policy)
    assert row.action is Action.UPDATE


@pytest.mark.parametrize("claim", [{"external_id": "guid-bob"}, {"guid": "guid-bob"}])
def test_an_account_that_belongs_to_somebody_else_is_a_conflict(claim: dict[str, str]) -> None:
    found = replace(FOUND, external_id=claim.get("external_id", ""))
    taken: dict[str, Any] = {"candidate": found, "candidate_by": "name"}
    taken |= {"candidate_guid": claim.get("guid", ""), "candidate_holder": "Bob"}
    row = new(WANTED, **taken)
    assert (row.action, row.reason) == (Action.CONFLICT, "linked_elsewhere")
    assert (row.params["other"], row.params["holder"]) == ("guid-bob", "Bob")


def test_an_anchor_of_another_directory_is_never_taken_over() -> None:
    found = replace(FOUND, external_id="guid-of-elsewhere")
    for by in ("name", "mail"):
        row = new(WANTED, candidate=found, candidate_by=by)
        assert (row.action, row.reason) == (Action.CONFLICT, "anchor_foreign")
        assert row.params["other"] == "guid-of-elsewhere"


def test_what_somebody_left_behind_is_handed_over_by_its_anchor_alone() -> None:
    left: dict[str, Any] = {"candidate_guid": "guid-old", "candidate_left": True}
    left |= {"candidate_holder": "Ann of Old"}
    row = new(WANTED, candidate=FOUND, candidate_by="name", **left)
    assert (row.action, row.reason) == (Action.CONFLICT, "account_left_behind")
    assert row.params["holder"] == "Ann of Old"
    given = replace(FOUND, external_id="guid-ann")
    row = new(WANTED, candidate=given, candidate_by="external_id", **left)
    assert (row.action, row.reason) == (Action.UPDATE, "links_existing")
    # Not having read somebody is no proof that they have left.
    row = new(WANTED, candidate=given, candidate_by="external_id", proof=BROKEN, **left)
    assert (row.action, row.reason) == (Action.CONFLICT, "linked_elsewhere")


def test_an_account_that_another_one_claims_is_disabled_and_not_deleted() -> None:
    policy = Policy(rules=AccountRules(on_deleted=OnDeleted.DELETE), owner_id="o")
    row = change(None, policy=policy, claimed_by="Ann the Second")
    assert (row.action, row.reason) == (Action.DISABLE, "deleted_but_claimed")
    off = replace(ACCOUNT, active=False)
    row = change(None, policy=policy, claimed_by="Ann the Second", remote=off)
    assert (row.action, row.reason) == (Action.UNCHANGED, "deleted_but_claimed")
    assert change(None, policy=policy).action is Action.DELETE


def test_an_anchor_in_another_spelling_is_the_same() -> None:
    found = replace(FOUND, external_id="{GUID-ANN}")
    assert new(WANTED, candidate=found, candidate_by="external_id").action is Action.UPDATE


def test_after_lost_memory_a_disabled_persons_own_account_follows() -> None:
    own = replace(ACCOUNT, id="id-9")
    row = new(Wanted(OFF, IN, FIELDS), candidate=own, candidate_by="external_id")
    assert (row.action, row.remote_id) == (Action.DISABLE, "id-9")
    owner = Policy(owner_id="id-9")
    row = new(Wanted(OFF, IN, FIELDS), candidate=own, candidate_by="external_id", policy=owner)
    assert (row.action, row.reason) == (Action.UNCHANGED, "owner_protected")


@pytest.mark.parametrize("name", ["ANN@x.example", "ann.work@x.example"])
def test_an_owner_who_is_known_by_name_is_protected_as_well(name: str) -> None:
    """Zoho's sign-in knows people by another id than its SCIM does."""
    policy = Policy(owner_id="zuid-7", owner_names=("", name))
    fields = {**FIELDS, "emails.work": "ann.work@x.example"}
    link = replace(LINK, fields=fields, digest=digest(fields))
    for remote_known in (True, False):
        row = change(Wanted(OFF, IN, fields), link=link, policy=policy, remote_known=remote_known)
        assert (row.action, row.reason) == (Action.UNCHANGED, "owner_protected")
    other = replace(policy, owner_names=("bob@x.example",))
    assert change(Wanted(OFF, IN, fields), link=link, policy=other).action is Action.DISABLE


def test_somebody_outside_is_not_disabled_because_an_account_carries_the_anchor() -> None:
    row = new(Wanted(ANN, OUT), candidate=ACCOUNT, candidate_by="external_id")
    assert (row.action, row.reason) == (Action.IGNORED, "outside_units")


def test_recreated_under_another_account_links_that_one() -> None:
    row = change(WANTED, remote=None, candidate=FOUND, candidate_by="name")
    assert (row.action, row.reason, row.remote_id) == (Action.UPDATE, "links_anew", "id-old")


def test_a_link_without_an_id_is_none() -> None:
    assert change(WANTED, link=replace(LINK, remote_id=""), remote=None).action is Action.CREATE


# -- fields ---------------------------------------------------------------------------------------


def test_changed_fields_are_shown_before_and_after() -> None:
    row = change(Wanted(ANN, IN, {**FIELDS, "displayName": "Anna", "title": "Boss"}))
    assert (row.action, row.reason) == (Action.UPDATE, "fields_changed")
    assert row.fields == (
        FieldChange("displayName", "Ann", "Anna"),
        FieldChange("title", None, "Boss"),
    )


def test_a_value_that_disappears_is_cleared_only_while_its_field_is_mapped() -> None:
    link = replace(LINK, fields={**FIELDS, "title": "Boss"}, digest="")
    assert change(WANTED, link=link).fields == (FieldChange("title", "Boss", None),)
    without = Policy(user_map=(FieldMap("userName", ("mail",)),), owner_id="o")
    assert change(WANTED, link=link, policy=without).action is Action.UNCHANGED


def test_the_digest_alone_can_say_that_nothing_changed() -> None:
    row = change(WANTED, link=replace(LINK, fields={}))
    assert (row.action, row.reason, row.fields) == (Action.UNCHANGED, "in_step", ())


def test_a_change_of_state_takes_changed_fields_along() -> None:
    fields = {**FIELDS, "displayName": "Anna"}
    row = change(Wanted(OFF, IN, fields))
    assert (row.action, [f.field for f in row.fields]) == (Action.DISABLE, ["displayName"])
    off = replace(ACCOUNT, active=False)
    row = change(Wanted(ANN, IN, fields), remote=off)
    assert (row.action, [f.field for f in row.fields]) == (Action.ENABLE, ["displayName"])


def test_fields_of_a_disabled_person_are_kept_up_to_date() -> None:
    off = replace(ACCOUNT, active=False)
    row = change(Wanted(OFF, IN, {**FIELDS, "displayName": "Anna"}), remote=off)
    assert (row.action, row.reason) == (Action.UPDATE, "fields_changed")


@given(st.dictionaries(st.text(max_size=5), st.text(st.characters(), max_size=9), max_size=5))
@settings(deadline=None)
def test_a_digest_depends_on_content_alone(fields: dict[str, str]) -> None:
    backwards = dict(reversed(fields.items()))
    assert digest(fields) == digest(backwards)
    assert len(digest(fields)) == 32
    assert digest({**fields, "zzzzzz": "x"}) != digest(fields)


def test_the_digest_is_the_same_in_every_version() -> None:
    # As `b2sum -l 128` says of the JSON text
    assert digest({"b": "ö", "a": "x\ny"}) == "7b8fc1ef29aa905b582e1a05445c9fa3"


def test_differences_without_permission_to_clear_keep_what_is_there() -> None:
    assert differences({"a": "1", "b": "2"}, {"a": "1"}) == ()


# -- state ----------------------------------------------------------------------------------------


def test_disabled_by_hand_in_the_service_says_so() -> None:
    row = change(WANTED, remote=replace(ACCOUNT, active=False))
    assert (row.action, row.reason) == (Action.ENABLE, "disabled_in_service")


def test_without_a_listing_the_confirmed_state_counts() -> None:
    row = change(WANTED, link=replace(LINK, enabled=False), remote=None, remote_known=False)
    assert (row.action, row.reason) == (Action.ENABLE, "enabled_in_directory")


def test_moved_out_and_disabled_is_disabled_even_if_leaving_does_nothing() -> None:
    rules = AccountRules(on_leaving=OnLeaving.NOTHING)
    policy = Policy(rules=rules, owner_id="o")
    row = change(Wanted(OFF, OUT), policy=policy)
    assert (row.action, row.reason, row.leaving) == (Action.DISABLE, "disabled_in_directory", True)


@pytest.mark.parametrize("code", sorted(UNDECIDED))
def test_what_is_not_decided_yet_keeps_a_linked_person_and_creates_nobody(code: str) -> None:
    open_question = Decision(False, "scope", code)
    assert change(Wanted(ANN, open_question)).action is Action.UNCHANGED
    assert new(Wanted(ANN, open_question)).action is Action.IGNORED


def test_a_released_person_comes_back() -> None:
    link = replace(LINK, state=LinkState.RELEASED)
    assert change(WANTED, link=link).action is Action.UPDATE
    row = change(WANTED, link=link, remote=replace(ACCOUNT, active=False))
    assert (row.action, row.reason) == (Action.ENABLE, "returns")
    assert change(Wanted(ANN, OUT), link=link).action is Action.IGNORED
    assert decide(None, link=link) is None
    assert change(WANTED, link=link, remote=None).reason == "new"
    assert change(Wanted(OFF, IN, FIELDS), link=link).action is Action.DISABLE


def test_a_released_and_disabled_person_is_left_alone() -> None:
    link = replace(LINK, state=LinkState.RELEASED)
    row = change(Wanted(OFF, IN, FIELDS), link=link, remote=replace(ACCOUNT, active=False))
    assert (row.action, row.reason) == (Action.UNCHANGED, "already_disabled")


def test_an_account_that_was_given_to_somebody_else_is_not_disabled_with_the_leaver() -> None:
    taken = replace(ACCOUNT, external_id="guid-bob")
    assert change(WANTED, remote=taken).reason == "linked_elsewhere"
    assert change(None, remote=taken).action is Action.RELEASE
    assert change(Wanted(ANN, OUT), remote=taken).action is Action.RELEASE


# -- what may not be taken away -------------------------------------------------------------------


@pytest.mark.parametrize("wanted", [None, Wanted(OFF, IN, FIELDS), Wanted(ANN, OUT)])
def test_an_incomplete_read_takes_nothing_away(wanted: Wanted | None) -> None:
    row = change(wanted, proof=BROKEN)
    assert (row.action, row.reason) == (Action.UNCHANGED, "read_incomplete")
    assert row.params["gap"] == "page_chain_broken"


def test_an_incomplete_read_does_not_stop_a_sync_either() -> None:
    policy = Policy(rules=AccountRules(account_status=AccountStatus.NOTHING), owner_id="o")
    assert change(None, proof=BROKEN, policy=policy).reason == "read_incomplete"
    assert new(WANTED, proof=BROKEN).action is Action.CREATE


@pytest.mark.parametrize("wanted", [None, Wanted(OFF, IN, FIELDS), Wanted(ANN, OUT)])
def test_without_a_known_owner_nobody_loses_anything(wanted: Wanted | None) -> None:
    row = change(wanted, policy=Policy())
    assert (row.action, row.reason) == (Action.UNCHANGED, "owner_unknown")


# -- rejected and disputed ------------------------------------------------------------------------


def test_a_rejected_mapping_leaves_the_account_as_it_is() -> None:
    refused = Wanted(ANN, IN, None, REJECTED)
    assert new(refused).action is Action.IGNORED
    row = change(refused)
    assert (row.action, row.reason, row.params) == (
        Action.UNCHANGED,
        "value_too_long",
        REJECTED.params,
    )


def test_a_rejected_mapping_does_not_keep_a_disabled_person_active() -> None:
    row = change(Wanted(OFF, IN, None, REJECTED))
    assert (row.action, row.fields) == (Action.DISABLE, ())


def test_two_people_with_one_unique_value_are_in_conflict() -> None:
    error = duplicate("userName", "ann@x.example", ["Bob", "Cid"])
    row = change(Wanted(ANN, IN, FIELDS, error))
    assert (row.action, row.reason) == (Action.CONFLICT, "duplicate_unique")
    assert row.params["others"] == "Bob, Cid"
    assert change(Wanted(OFF, IN, FIELDS, error)).action is Action.DISABLE


def test_who_had_the_value_confirmed_keeps_it() -> None:
    claims = [("guid-ann", LINK), ("guid-bob", None)]
    assert disputed("userName", "ANN@x.example", claims) == {"guid-bob"}
    assert disputed("userName", "bob@x", claims) == {"guid-ann", "guid-bob"}
    assert disputed("userName", "ann@x.example", claims[:1]) == frozenset()


# -- held back ------------------------------------------------------------------------------------


def test_an_unticked_row_is_held_where_it_would_have_stood() -> None:
    row = new(WANTED, held=True)
    assert (row.action, row.reason, row.params) == (
        Action.HELD,
        "held_back",
        {"action": "create"},
    )
    assert tab(row) == "new"
    assert row.fields
    assert tab(change(Wanted(ANN, OUT), held=True)) == "leaving"
    assert change(WANTED, held=True).action is Action.UNCHANGED


# -- groups ---------------------------------------------------------------------------------------

STAFF = Entry("guid-staff", "CN=Staff,OU=Sales,DC=x", Kind.GROUP)
GROUP_FIELDS = {"displayName": "Staff"}
GROUP_LINK = Link(
    "guid-staff", Kind.GROUP, "id-staff", fields=GROUP_FIELDS, digest=digest(GROUP_FIELDS)
)
GROUP = RemoteObject("id-staff", Kind.GROUP, "guid-staff", "Staff")


def group(
    wanted: Wanted | None = None,
    members: str = "",
    before: str = "",
    *,
    absent: bool = False,
    **more: Any,
) -> Change | None:
    given: dict[str, Any] = {
        "link": GROUP_LINK,
        "remote": GROUP,
        "remote_known": True,
        "candidate": None,
        "candidate_by": "",
        "policy": Policy(owner_id="id-owner"),
        "mode": Mode.SCHEDULED,
        "proof": COMPLETE,
        "now": NOW,
        "held": False,
    }
    given.update(more)
    return group_change(
        wanted=None if absent else wanted or Wanted(STAFF, IN, GROUP_FIELDS),
        wanted_members=frozenset(members),
        linked_members=frozenset(before),
        **given,
    )


def test_a_new_group_is_created_with_its_members() -> None:
    row = group(members="ba", before="z", link=None, remote=None)
    assert row is not None
    assert (row.action, row.reason, row.add_members, row.remove_members) == (
        Action.CREATE,
        "new",
        ("a", "b"),
        (),
    )
    again = group(members="a", before="a", remote=None)
    assert again is not None
    assert (again.reason, again.add_members) == ("deleted_in_service", ("a",))


def test_members_come_and_go() -> None:
    row = group(members="abc", before="cd")
    assert row is not None
    assert (row.action, row.reason) == (Action.UPDATE, "members_changed")
    assert (row.add_members, row.remove_members) == (("a", "b"), ("d",))
    same = group(members="ab", before="ba")
    assert same is not None
    assert (same.action, same.reason) == (Action.UNCHANGED, "in_step")


@pytest.mark.parametrize(
    ("more", "reason"),
    [({"proof": BROKEN}, "read_incomplete"), ({"policy": Policy()}, "owner_unknown")],
)
def test_members_are_taken_out_only_for_certain(more: dict[str, Any], reason: str) -> None:
    both = group(members="a", before="d", **more)
    assert both is not None
    assert (both.action, both.add_members, both.remove_members) == (Action.UPDATE, ("a",), ())
    assert both.params["withheld"] == 1
    only = group(members="", before="d", **more)
    assert only is not None
    assert (only.action, only.reason, only.remove_members) == (Action.UNCHANGED, reason, ())


def test_a_group_that_leaves_is_released_and_never_disabled() -> None:
    row = group(Wanted(STAFF, OUT))
    assert row is not None
    assert (row.action, row.leaving) == (Action.RELEASE, True)
    asked = group(Wanted(STAFF, ASK))
    assert asked is not None
    assert asked.action is Action.UNCHANGED
    unread = group(Wanted(STAFF, OUT), proof=BROKEN)
    assert unread is not None
    assert unread.reason == "read_incomplete"


def test_a_group_is_deleted_only_where_the_rules_delete() -> None:
    kept = group(absent=True)
    assert kept is not None
    assert kept.action is Action.RELEASE
    deletes = Policy(rules=AccountRules(on_deleted=OnDeleted.DELETE), owner_id="o")
    gone = group(absent=True, policy=deletes)
    assert gone is not None
    assert (gone.action, gone.leaving) == (Action.DELETE, True)
    moved = group(Wanted(STAFF, OUT), policy=deletes)
    assert moved is not None
    assert moved.action is Action.RELEASE
    ignoring = replace(deletes, rules=replace(deletes.rules, account_status=AccountStatus.NOTHING))
    left = group(absent=True, policy=ignoring)
    assert left is not None
    assert left.action is Action.RELEASE
    assert group(absent=True, remote=None, policy=deletes) is None


def test_an_existing_group_is_linked_and_a_strangers_is_a_conflict() -> None:
    found = RemoteObject("id-7", Kind.GROUP, "", "Staff")
    row = group(members="a", link=None, remote=None, candidate=found, candidate_by="name")
    assert row is not None
    assert (row.action, row.reason, row.remote_id, row.add_members) == (
        Action.UPDATE,
        "links_existing",
        "id-7",
        ("a",),
    )
    theirs = replace(found, external_id="guid-other")
    clash = group(link=None, remote=None, candidate=theirs, candidate_by="name")
    assert clash is not None
    assert clash.reason == "anchor_foreign"


# -- members --------------------------------------------------------------------------------------

_TREE = {"A": ["B", "u1"], "B": ["C", "u2"], "C": ["A", "u3", "u1"], "D": []}


def _expand(guid: str, shape: GroupShape, synced: str = "ABCD") -> frozenset[str]:
    return expand_members(
        guid,
        shape=shape,
        members_of=_TREE.__getitem__,
        is_group=_TREE.__contains__,
        is_synced=lambda g: g in synced,
    )


def test_flat_members_are_all_people_even_in_a_circle() -> None:
    assert _expand("A", GroupShape.FLAT) == {"u1", "u2", "u3"}
    assert _expand("D", GroupShape.FLAT) == frozenset()


def test_nested_members_are_direct_and_an_unsynced_group_gives_its_people() -> None:
    assert _expand("A", GroupShape.NESTED) == {"B", "u1"}
    assert _expand("A", GroupShape.NESTED, synced="AC") == {"C", "u1", "u2"}
    assert _expand("A", GroupShape.NESTED, synced="A") == {"u1", "u2", "u3"}


@given(
    st.dictionaries(
        st.sampled_from("ABCDEF"), st.lists(st.sampled_from("ABCDEFuvwxyz"), max_size=8)
    )
)
@settings(deadline=None)
def test_any_web_of_groups_comes_to_an_end(web: dict[str, list[str]]) -> None:
    for shape in GroupShape:
        members = expand_members(
            "A", shape=shape, members_of=lambda g: web.get(g, []), is_group=str.isupper
        )
        assert "A" not in members
        if shape is GroupShape.FLAT:
            assert all(m.islower() for m in members)


# -- explained ------------------------------------------------------------------------------------


def test_the_trace_ends_with_the_row_itself() -> None:
    wanted = Wanted(ANN, IN, FIELDS)
    row = change(wanted)
    steps = explain(row, wanted=wanted, link=LINK, proof=COMPLETE)
    assert [s[0] for s in steps] == ["read", "scope", "criteria", "mapping", "match", "action"]
    assert all(passed for *_, passed in steps)
    assert steps[-1][1:3] == (row.reason, {**row.params, "action": "unchanged"})


def test_the_trace_names_the_step_that_said_no() -> None:
    wanted = Wanted(ANN, OUT)
    steps = explain(new(wanted), wanted=wanted, link=None, proof=COMPLETE)
    assert [(s, passed) for s, _, _, passed in steps] == [
        ("read", True),
        ("scope", False),
        ("match", True),
        ("action", False),
    ]
    refused = Wanted(ANN, IN, None, REJECTED)
    steps = explain(new(refused), wanted=refused, link=None, proof=COMPLETE)
    assert ("mapping", "value_too_long", REJECTED.params, False) in steps
    steps = explain(decide(None), wanted=None, link=LINK, proof=COMPLETE)
    assert steps[0][:2] == ("read", "read_absent")
    assert explain(None, wanted=None, link=LINK, proof=COMPLETE)[-1][1] == "gone_on_both_sides"


# -- totality -------------------------------------------------------------------------------------

GUIDS = st.sampled_from(["", "guid-ann", "guid-bob"])
IDS = st.sampled_from(["", "id-ann", "id-owner"])
DECISIONS = st.sampled_from([IN, OUT, ASK, Decision(False, "excluded", "krbtgt")])
FIELD_SETS = st.sampled_from([FIELDS, {**FIELDS, "title": "Boss"}, {"userName": "a@x"}])
REJECTIONS = st.sampled_from([None, None, REJECTED, duplicate("userName", "a", ["Bob"])])
PROOFS = st.sampled_from([COMPLETE, BROKEN])
POLICIES = st.builds(
    Policy,
    rules=st.builds(
        AccountRules,
        account_status=st.sampled_from(AccountStatus),
        on_leaving=st.sampled_from(OnLeaving),
        on_deleted=st.sampled_from(OnDeleted),
        delete_on_disable=st.booleans(),
    ),
    owner_id=IDS,
)


def wanteds(kind: Kind) -> st.SearchStrategy[Wanted]:
    return st.builds(
        Wanted,
        entry=st.builds(
            Entry,
            guid=st.just("guid-ann"),
            dn=st.just(ANN.dn),
            kind=st.just(kind),
            enabled=st.booleans(),
            expires_at=st.sampled_from([None, NOW - 5, NOW, NOW + 5]),
        ),
        decision=DECISIONS,
        fields=st.none() | FIELD_SETS,
        rejection=REJECTIONS,
    )


def links(kind: Kind) -> st.SearchStrategy[Link]:
    return st.builds(
        Link,
        guid=st.just("guid-ann"),
        kind=st.just(kind),
        remote_id=IDS,
        state=st.sampled_from(LinkState),
        enabled=st.booleans(),
        fields=st.just({}) | FIELD_SETS,
        digest=st.sampled_from(["", digest(FIELDS)]),
    )


def remotes(kind: Kind) -> st.SearchStrategy[RemoteObject]:
    return st.builds(
        RemoteObject,
        id=st.sampled_from(["id-ann", "id-owner"]),
        kind=st.just(kind),
        external_id=GUIDS,
        active=st.booleans(),
    )


def situations(kind: Kind) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "wanted": st.none() | wanteds(kind),
            "link": st.none() | links(kind),
            "remote": st.none() | remotes(kind),
            "remote_known": st.booleans(),
            "candidate": st.none() | remotes(kind),
            "candidate_by": st.sampled_from(["", "external_id", "name", "mail"]),
            "candidate_guid": GUIDS,
            "policy": POLICIES,
            "mode": st.sampled_from(Mode),
            "proof": PROOFS,
            "now": st.just(NOW),
            "held": st.booleans(),
        }
    )


def _holds_always(situation: dict[str, Any], row: Change | None) -> None:
    wanted, policy = situation["wanted"], situation["policy"]
    if row is None:
        assert wanted is None
        return
    assert row.guid == "guid-ann"
    assert tab(row) in TABS
    assert has_words(row.reason), row.reason
    said = words(row.reason)
    assert placeholders(f"{said.problem} {said.cause} {said.fix}") <= set(row.params)
    if row.action in NEGATIVE_ACTIONS or row.remove_members:
        assert situation["proof"].complete
        assert policy.owner_id
        if row.kind is Kind.USER:
            assert row.remote_id != policy.owner_id
    if row.action is Action.CREATE:
        assert wanted.decision.inside
        assert wanted.entry.enabled or row.kind is Kind.GROUP
        assert all(f.before is None for f in row.fields)
    if row.action in {Action.UPDATE, Action.ENABLE, Action.DISABLE, Action.DELETE}:
        assert row.remote_id
    if row.action in {Action.UPDATE, Action.ENABLE}:
        assert wanted.decision.inside
        assert wanted.rejection is None
    if row.action is Action.RELEASE:
        assert situation["proof"].complete
    if situation["held"]:
        assert row.action in {
            Action.HELD,
            Action.IGNORED,
            Action.UNCHANGED,
            Action.CONFLICT,
        }
    rules = policy.rules
    if rules.account_status is AccountStatus.NOTHING:
        assert row.action not in {*NEGATIVE_ACTIONS, Action.ENABLE}
    deletes = rules.on_deleted is OnDeleted.DELETE or rules.delete_on_disable
    assert row.action is not Action.DELETE or deletes
    for step in explain(
        row,
        wanted=wanted,
        link=situation["link"],
        candidate=situation["candidate"],
        candidate_by=situation["candidate_by"],
        proof=situation["proof"],
    ):
        assert has_words(step[1])


@given(situations(Kind.USER))
@settings(max_examples=800, deadline=None)
def test_any_situation_of_a_person_has_one_safe_action_with_a_reason(
    situation: dict[str, Any],
) -> None:
    row = user_change(**situation)
    _holds_always(situation, row)
    assert row == user_change(**situation)


MEMBERS = st.frozensets(st.sampled_from("abcd"))


@given(situations(Kind.GROUP), MEMBERS, MEMBERS)
@settings(max_examples=400, deadline=None)
def test_any_situation_of_a_group_has_one_safe_action_with_a_reason(
    situation: dict[str, Any], members: frozenset[str], before: frozenset[str]
) -> None:
    row = group_change(**situation, wanted_members=members, linked_members=before)
    _holds_always(situation, row)
    assert row is None or row.action not in {Action.DISABLE, Action.ENABLE}
