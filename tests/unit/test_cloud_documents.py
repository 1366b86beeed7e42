"""Field names become SCIM documents and PATCH operations, and come back."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.cloud.users.documents import (
    ENTERPRISE,
    GROUP,
    USER,
    Shape,
    field_ops,
    member_ops,
    new_document,
    read_fields,
    remote_object,
    set_fields,
)
from app.cloud.users.members import MOST_MEMBERS, member_chunks
from app.sync.model import Kind, MemberRef

GUID = "6f9619ff-8b86-d011-b42d-00cf4fc964ff"
FIELDS = [
    "userName",
    "displayName",
    "nickName",
    "title",
    "userType",
    "preferredLanguage",
    "locale",
    "timezone",
    "name.givenName",
    "name.familyName",
    "name.middleName",
    "name.formatted",
    "emails.work",
    "emails.home",
    "phoneNumbers.work",
    "phoneNumbers.mobile",
    "phoneNumbers.fax",
    "phoneNumbers.home",
    "addresses.work.streetAddress",
    "addresses.work.locality",
    "addresses.work.region",
    "addresses.work.postalCode",
    "addresses.work.country",
    "addresses.work.formatted",
    "enterprise.employeeNumber",
    "enterprise.costCenter",
    "enterprise.organization",
    "enterprise.division",
    "enterprise.department",
    "enterprise.manager",
]
some_fields = st.dictionaries(st.sampled_from(FIELDS), st.text(min_size=1, max_size=20))


@given(some_fields)
def test_every_field_comes_back(fields: dict[str, str]) -> None:
    document = new_document(Kind.USER, GUID, fields, active=True)
    assert read_fields(document) == {**fields, "externalId": GUID}
    assert document["active"] is True


@given(some_fields, st.sets(st.sampled_from(FIELDS)))
def test_cleared_fields_are_gone_and_leave_no_husk(fields: dict[str, str], out: set[str]) -> None:
    document = new_document(Kind.USER, GUID, fields, active=None)
    set_fields(document, dict.fromkeys(out))
    kept = {name: value for name, value in fields.items() if name not in out}
    assert document == new_document(Kind.USER, GUID, kept, active=None) or read_fields(
        document
    ) == {**kept, "externalId": GUID}
    assert not any(value in ({}, []) for value in document.values())


def test_a_person_looks_as_the_standard_says() -> None:
    fields = {
        "userName": "ada",
        "name.givenName": "Ada",
        "emails.work": "ada@example.com",
        "addresses.work.locality": "London",
        "addresses.work.country": "GB",
        "enterprise.department": "Engines",
        "enterprise.manager": "m-1",
        "title": None,
    }
    assert new_document(Kind.USER, GUID, fields, active=False) == {
        "schemas": [USER, ENTERPRISE],
        "externalId": GUID,
        "userName": "ada",
        "name": {"givenName": "Ada"},
        "emails": [{"type": "work", "value": "ada@example.com", "primary": True}],
        "addresses": [{"type": "work", "locality": "London", "country": "GB"}],
        ENTERPRISE: {"department": "Engines", "manager": {"value": "m-1"}},
        "active": False,
    }


def test_a_group_has_members_and_no_state() -> None:
    members = [MemberRef("u1", Kind.USER), MemberRef("g1", Kind.GROUP)]
    made = new_document(Kind.GROUP, GUID, {"displayName": "Crew"}, active=True, members=members)
    assert made == {
        "schemas": [GROUP],
        "externalId": GUID,
        "displayName": "Crew",
        "members": [{"value": "u1"}, {"value": "g1", "type": "Group"}],
    }


def test_operations_are_lower_case_and_booleans_are_booleans() -> None:
    ops = field_ops(
        GUID,
        {"title": "Countess", "name.middleName": None, "emails.work": "a@b.c", "emails.home": None},
        active=False,
    )
    assert ops == [
        {"op": "replace", "path": "externalId", "value": GUID},
        {"op": "replace", "path": "title", "value": "Countess"},
        {"op": "remove", "path": "name.middleName"},
        {"op": "replace", "path": 'emails[type eq "work"].value', "value": "a@b.c"},
        {"op": "remove", "path": 'emails[type eq "home"]'},
        {"op": "replace", "path": "active", "value": False},
    ]


def test_enabling_alone_touches_nothing_else() -> None:
    assert field_ops(GUID, {}, active=True) == [{"op": "replace", "path": "active", "value": True}]


def test_with_the_object_in_hand_what_is_missing_is_added_once() -> None:
    current: dict[str, Any] = {"emails": [{"type": "home", "value": "x@y.z", "primary": True}]}
    ops = field_ops(
        GUID,
        {
            "emails.work": "a@b.c",
            "emails.home": "new@y.z",
            "addresses.work.locality": "London",
            "addresses.work.country": "GB",
            "phoneNumbers.fax": None,
            "title": None,
            "enterprise.department": None,
        },
        current=current,
    )
    assert ops[1:] == [
        {"op": "replace", "path": 'emails[type eq "home"].value', "value": "new@y.z"},
        {"op": "add", "path": "emails", "value": [{"type": "work", "value": "a@b.c"}]},
        {
            "op": "add",
            "path": "addresses",
            "value": [{"type": "work", "locality": "London", "country": "GB"}],
        },
    ]


def test_the_manager_is_a_reference() -> None:
    [_, op] = field_ops(GUID, {"enterprise.manager": "m-1"})
    assert op == {"op": "replace", "path": f"{ENTERPRISE}:manager", "value": {"value": "m-1"}}


def test_members_are_removed_by_filter_and_added_by_value() -> None:
    one, two = MemberRef("a", Kind.USER), MemberRef("b", Kind.GROUP)
    assert member_ops([two], [one]) == [
        {"op": "remove", "path": 'members[value eq "a"]'},
        {"op": "add", "path": "members", "value": [{"value": "b", "type": "Group"}]},
    ]


def test_the_older_form_has_capitals_text_and_member_values() -> None:
    ops = field_ops(GUID, {}, active=True) + member_ops([], [MemberRef("a", Kind.USER)])
    assert Shape(legacy=True).body(ops)["Operations"] == [
        {"op": "Replace", "path": "active", "value": "True"},
        {"op": "Remove", "path": "members", "value": [{"value": "a"}]},
    ]


def test_an_id_cannot_break_out_of_its_filter() -> None:
    odd = MemberRef('a" or value pr or value eq "\\', Kind.USER)
    [op] = member_ops([], [odd])
    assert op["path"] == 'members[value eq "a\\" or value pr or value eq \\"\\\\"]'
    [old] = Shape(legacy=True).body([op])["Operations"]
    assert old["value"] == [{"value": odd.remote_id}]


@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 15))
def test_every_member_is_in_exactly_one_request(add: int, remove: int, most: int) -> None:
    adding = [MemberRef(f"a{n}", Kind.USER) for n in range(add)]
    removing = [MemberRef(f"r{n}", Kind.USER) for n in range(remove)]
    chunks = list(member_chunks(adding, removing, most))
    assert [m for chunk in chunks for m in chunk.add] == adding
    assert [m for chunk in chunks for m in chunk.remove] == removing
    assert all(0 < chunk.size <= most for chunk in chunks)


def test_a_large_group_goes_in_requests_that_services_take() -> None:
    adding = [MemberRef(f"{n:036}", Kind.USER) for n in range(50_000)]
    chunks = list(member_chunks(adding, adding[:9_000], MOST_MEMBERS))
    assert len(chunks) == 8
    for chunk in chunks:
        body = Shape().body(member_ops(chunk.add, chunk.remove))
        assert len(json.dumps(body, separators=(",", ":"))) < 810_000


def test_a_listed_object_may_be_anything() -> None:
    assert remote_object(Kind.USER, {}) is None
    assert remote_object(Kind.USER, {"id": 7}) is None
    odd = {"id": "1", "userName": 5, "emails": "none", "active": "False", "externalId": None}
    found = remote_object(Kind.USER, odd)
    assert found is not None
    assert (found.name, found.mails, found.external_id, found.active) == ("", (), "", False)
    mixed = {"id": "1", "emails": [None, {"value": "a@b.c"}, {"value": 3}, "x"]}
    listed = remote_object(Kind.USER, mixed)
    assert listed is not None
    assert listed.mails == ("a@b.c",)
    assert listed.active


@given(st.recursive(st.none() | st.booleans() | st.text() | st.integers(), st.lists, max_leaves=5))
def test_reading_never_fails(value: Any) -> None:
    for name in ("name", "emails", "phoneNumbers", "addresses", ENTERPRISE, "title", "members"):
        read_fields({"id": "1", name: value})
