"""SCIM over HTTP against the running process."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.servers.sandbox import Sandbox

USER = "urn:ietf:params:scim:schemas:core:2.0:User"
GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
BULK = "urn:ietf:params:scim:api:messages:2.0:BulkRequest"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"


def user(name: str, /, **more: Any) -> dict[str, Any]:
    return {
        "schemas": [USER],
        "userName": f"{name}@example.com",
        "externalId": str(uuid4()),
        "displayName": name.title(),
        "active": True,
        "emails": [{"value": f"{name}@example.com", "type": "work", "primary": True}],
        **more,
    }


def patch(*operations: dict[str, Any]) -> dict[str, Any]:
    return {"schemas": [PATCH], "Operations": list(operations)}


def unique() -> str:
    return f"p{uuid4().hex[:12]}"


@pytest.fixture
def scim(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with sandbox.scim() as client:
        yield client


def create(scim: httpx.Client, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = scim.post(path, json=body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def new_group(scim: httpx.Client, *members: str) -> dict[str, Any]:
    body = {
        "schemas": [GROUP],
        "displayName": unique(),
        "members": [{"value": id_} for id_ in members],
    }
    return create(scim, "/Groups", body)


def members(scim: httpx.Client, group_id: str) -> set[str]:
    answer = scim.get(f"/Groups/{group_id}").json()
    return {entry["value"] for entry in answer.get("members", [])}


def test_configuration_needs_no_token_and_everything_else_does(sandbox: Sandbox) -> None:
    with httpx.Client(base_url=sandbox.scim_url) as anybody:
        config = anybody.get("/ServiceProviderConfig").json()
        assert config["bulk"]["supported"] is True
        assert config["bulk"]["maxOperations"] > 0
        assert config["filter"]["maxResults"] > 0
        refused = anybody.get("/Users")
        assert refused.status_code == 401
        assert refused.headers["WWW-Authenticate"] == 'Bearer realm="SCIM"'
        wrong = anybody.get("/Users", headers={"Authorization": "Bearer nonsense"})
        assert wrong.status_code == 401
        assert 'error="invalid_token"' in wrong.headers["WWW-Authenticate"]
        assert wrong.json()["status"] == "401"


def test_an_expired_access_token_is_refused(new_sandbox: Callable[..., Sandbox]) -> None:
    running = new_sandbox(access_lifetime=1, no_directory=True)
    token = running.access_token()
    with running.scim(token) as client:
        assert client.get("/Users").status_code == 200
        time.sleep(1.1)
        expired = client.get("/Users")
        assert expired.status_code == 401
        assert 'error="invalid_token"' in expired.headers["WWW-Authenticate"]


def test_a_person_keeps_every_attribute(scim: httpx.Client) -> None:
    sent = user(
        unique(),
        name={"givenName": "Žofie", "familyName": "王"},
        addresses=[{"type": "work", "country": "CZ", "locality": "Brno"}],
        phoneNumbers=[{"value": "+420 1", "type": "mobile"}],
    )
    sent["schemas"].append(ENTERPRISE)
    sent[ENTERPRISE] = {"department": "R&D", "employeeNumber": "7"}
    made = create(scim, "/Users", sent)
    read = scim.get(f"/Users/{made['id']}")
    assert read.headers["ETag"] == made["meta"]["version"]
    kept = read.json()
    assert {name: kept[name] for name in sent} == sent
    assert kept["meta"]["location"] == f"{scim.base_url}Users/{made['id']}"


def test_user_name_and_external_id_are_unique(scim: httpx.Client) -> None:
    first = user(unique())
    create(scim, "/Users", first)
    for clash in (
        user(unique(), userName=first["userName"].upper()),
        user(unique(), externalId=first["externalId"]),
    ):
        refused = scim.post("/Users", json=clash)
        assert refused.status_code == 409
        assert refused.json()["scimType"] == "uniqueness"
    # the same external id may belong to a group: unique per resource type
    group = {"schemas": [GROUP], "displayName": unique(), "externalId": first["externalId"]}
    create(scim, "/Groups", group)


@pytest.mark.parametrize(
    "template",
    [
        'userName eq "{upper}"',
        'externalId eq "{external}"',
        'id eq "{id}"',
        'emails.value eq "{upper}"',
        'emails[type eq "work" and value eq "{mail}"]',
        'userName eq "{mail}" and active eq true',
        'userName eq "{mail}" and title ne "x"',
        '(externalId eq "{external}" or id eq "{id}") and active eq true',
    ],
)
def test_filters_find_exactly_the_one(scim: httpx.Client, template: str) -> None:
    name = unique()
    made = create(scim, "/Users", user(name))
    create(scim, "/Users", user(name + "x"))
    words = {
        "mail": made["userName"],
        "upper": made["userName"].upper(),
        "external": made["externalId"],
        "id": made["id"],
    }
    found = scim.get("/Users", params={"filter": template.format(**words)}).json()
    assert found["totalResults"] == 1
    assert [person["id"] for person in found["Resources"]] == [made["id"]]


def test_a_filter_that_matches_nothing_finds_nothing(scim: httpx.Client) -> None:
    create(scim, "/Users", user(unique()))
    for wrong in ('externalId eq "no"', 'emails[type eq "home" and value eq "a@example.com"]'):
        found = scim.get("/Users", params={"filter": wrong}).json()
        assert found["totalResults"] == 0
        assert "Resources" not in found
    broken = scim.get("/Users", params={"filter": "userName eq"})
    assert broken.status_code == 400
    assert broken.json()["scimType"] == "invalidFilter"


def test_pages_hold_everybody_once(new_sandbox: Callable[..., Sandbox]) -> None:
    with new_sandbox(no_directory=True).scim() as scim:
        names = {create(scim, "/Users", user(f"page{i:02}"))["userName"] for i in range(25)}
        seen: list[str] = []
        while True:
            page = scim.get("/Users", params={"startIndex": len(seen) + 1, "count": 7}).json()
            if not page.get("Resources"):
                break
            assert page["itemsPerPage"] == len(page["Resources"]) <= 7
            assert page["totalResults"] == 26
            seen += [person["userName"] for person in page["Resources"]]
        assert len(seen) == len(set(seen)) == 26
        assert names < set(seen)
        backwards = scim.get(
            "/Users", params={"sortBy": "userName", "sortOrder": "descending", "count": 3}
        ).json()
        assert [p["userName"] for p in backwards["Resources"]] == sorted(seen, reverse=True)[:3]


def test_a_listing_is_capped(sandbox: Sandbox, scim: httpx.Client) -> None:
    page = scim.get("/Users", params={"count": 100_000}).json()
    limit = scim.get("/ServiceProviderConfig").json()["filter"]["maxResults"]
    assert page["itemsPerPage"] <= limit


def test_etags_guard_writes(scim: httpx.Client) -> None:
    made = create(scim, "/Users", user(unique()))
    path, version = f"/Users/{made['id']}", made["meta"]["version"]
    change = patch({"op": "replace", "path": "title", "value": "Boss"})
    assert scim.get(path, headers={"If-None-Match": version}).status_code == 304
    assert scim.patch(path, json=change, headers={"If-Match": version}).status_code == 204
    stale = patch({"op": "replace", "path": "title", "value": "Other"})
    assert scim.patch(path, json=stale, headers={"If-Match": version}).status_code == 412
    assert scim.delete(path, headers={"If-Match": version}).status_code == 412
    assert scim.get(path).json()["title"] == "Boss"


def test_put_replaces_and_keeps_the_members_it_names(scim: httpx.Client) -> None:
    people = [create(scim, "/Users", user(unique()))["id"] for _ in range(3)]
    group = new_group(scim, *people[:2])
    body = {
        "schemas": [GROUP],
        "displayName": "renamed",
        "members": [{"value": people[1]}, {"value": people[2]}],
    }
    assert scim.put(f"/Groups/{group['id']}", json=body).status_code == 200
    assert members(scim, group["id"]) == {people[1], people[2]}


class TestMembers:
    @pytest.fixture
    def people(self, scim: httpx.Client) -> list[str]:
        return [create(scim, "/Users", user(unique()))["id"] for _ in range(4)]

    def test_add_and_remove(self, scim: httpx.Client, people: list[str]) -> None:
        group = new_group(scim, people[0])
        path = f"/Groups/{group['id']}"
        added = scim.patch(
            path,
            json=patch(
                {
                    "op": "add",
                    "path": "members",
                    "value": [{"value": people[1]}, {"value": people[2]}],
                }
            ),
        )
        assert added.status_code == 204
        assert added.headers["ETag"] != group["meta"]["version"]
        assert members(scim, group["id"]) == set(people[:3])
        removed = patch({"op": "remove", "path": f'members[value eq "{people[0]}"]'})
        assert scim.patch(path, json=removed).status_code == 204
        assert members(scim, group["id"]) == {people[1], people[2]}

    def test_a_change_that_changes_nothing_keeps_the_version(
        self, scim: httpx.Client, people: list[str]
    ) -> None:
        group = new_group(scim, people[0])
        for nothing in (
            {"op": "add", "path": "members", "value": [{"value": people[0]}]},
            {"op": "remove", "path": f'members[value eq "{people[1]}"]'},
        ):
            answer = scim.patch(f"/Groups/{group['id']}", json=patch(nothing))
            assert answer.status_code == 204
            assert answer.headers["ETag"] == group["meta"]["version"]

    def test_replace_remove_all_and_several_at_once(
        self, scim: httpx.Client, people: list[str]
    ) -> None:
        group = new_group(scim, *people[:2])
        path = f"/Groups/{group['id']}"
        replace = {"op": "replace", "path": "members", "value": [{"value": people[3]}]}
        scim.patch(path, json=patch(replace)).raise_for_status()
        assert members(scim, group["id"]) == {people[3]}
        both = {"op": "add", "value": {"members": [{"value": people[0]}], "displayName": "new"}}
        scim.patch(path, json=patch(both)).raise_for_status()
        assert members(scim, group["id"]) == {people[0], people[3]}
        assert scim.get(path).json()["displayName"] == "new"
        either = f'members[value eq "{people[0]}" or value eq "{people[3]}"]'
        scim.patch(path, json=patch({"op": "remove", "path": either})).raise_for_status()
        assert members(scim, group["id"]) == set()
        scim.patch(path, json=patch(replace, {"op": "remove", "path": "members"}))
        assert members(scim, group["id"]) == set()

    def test_a_failing_operation_undoes_the_whole_patch(
        self, scim: httpx.Client, people: list[str]
    ) -> None:
        group = new_group(scim, people[0])
        answer = scim.patch(
            f"/Groups/{group['id']}",
            json=patch(
                {"op": "replace", "path": "displayName", "value": "half"},
                {"op": "add", "path": "members", "value": [{"value": people[1]}]},
                {"op": "add", "path": "members", "value": [{"value": "nobody"}]},
            ),
        )
        assert answer.status_code == 400
        assert answer.json()["scimType"] == "invalidValue"
        assert members(scim, group["id"]) == {people[0]}
        assert scim.get(f"/Groups/{group['id']}").json()["displayName"] != "half"

    def test_an_old_version_is_refused(self, scim: httpx.Client, people: list[str]) -> None:
        group = new_group(scim)
        add = patch({"op": "add", "path": "members", "value": [{"value": people[0]}]})
        path, version = f"/Groups/{group['id']}", group["meta"]["version"]
        assert scim.patch(path, json=add, headers={"If-Match": version}).status_code == 204
        assert scim.patch(path, json=add, headers={"If-Match": version}).status_code == 412

    def test_an_answer_with_the_group_has_its_members(
        self, scim: httpx.Client, people: list[str]
    ) -> None:
        group = new_group(scim)
        answer = scim.patch(
            f"/Groups/{group['id']}",
            params={"attributes": "members"},
            json=patch({"op": "add", "path": "members", "value": [{"value": people[0]}]}),
        )
        assert answer.status_code == 200
        assert [entry["value"] for entry in answer.json()["members"]] == [people[0]]

    def test_groups_nest_and_know_their_members(
        self, scim: httpx.Client, people: list[str]
    ) -> None:
        inner = new_group(scim, people[0])
        outer = new_group(scim, inner["id"], people[1])
        entries = {
            entry["value"]: entry for entry in scim.get(f"/Groups/{outer['id']}").json()["members"]
        }
        assert entries[inner["id"]]["type"] == "Group"
        assert entries[inner["id"]]["$ref"] == inner["meta"]["location"]
        assert entries[people[1]]["type"] == "User"
        found = scim.get("/Groups", params={"filter": f'members.value eq "{inner["id"]}"'}).json()
        assert [group["id"] for group in found["Resources"]] == [outer["id"]]
        itself = {"op": "add", "path": "members", "value": [{"value": inner["id"]}]}
        assert scim.patch(f"/Groups/{inner['id']}", json=patch(itself)).status_code == 400

    def test_a_deleted_person_leaves_every_group(
        self, scim: httpx.Client, people: list[str]
    ) -> None:
        group = new_group(scim, *people[:2])
        assert scim.delete(f"/Users/{people[0]}").status_code == 204
        assert members(scim, group["id"]) == {people[1]}
        listed = scim.get(f"/Users/{people[1]}").json()["groups"]
        assert [entry["value"] for entry in listed] == [group["id"]]


def test_bulk_creates_links_and_fails_one_by_one(scim: httpx.Client) -> None:
    first = user(unique())
    answer = scim.post(
        "/Bulk",
        json={
            "schemas": [BULK],
            "Operations": [
                {"method": "POST", "path": "/Users", "bulkId": "a", "data": first},
                {"method": "POST", "path": "/Users", "bulkId": "b", "data": first},
                {
                    "method": "POST",
                    "path": "/Groups",
                    "bulkId": "c",
                    "data": {
                        "schemas": [GROUP],
                        "displayName": unique(),
                        "members": [{"value": "bulkId:a"}],
                    },
                },
                {"method": "DELETE", "path": "/Users/unknown"},
            ],
        },
    )
    assert answer.status_code == 200
    made, clash, group, missing = answer.json()["Operations"]
    assert (made["status"], clash["status"], group["status"]) == ("201", "409", "201")
    assert clash["response"]["scimType"] == "uniqueness"
    assert missing["status"] == "404"
    assert members(scim, group["location"].rpartition("/")[2]) == {
        made["location"].rpartition("/")[2]
    }


def test_bulk_obeys_its_limits(scim: httpx.Client) -> None:
    limit = scim.get("/ServiceProviderConfig").json()["bulk"]
    many = [{"method": "DELETE", "path": "/Users/x"}] * (limit["maxOperations"] + 1)
    answer = scim.post("/Bulk", json={"schemas": [BULK], "Operations": many})
    assert answer.status_code == 413
    huge = scim.post("/Bulk", content=b" " * (limit["maxPayloadSize"] + 1))
    assert huge.status_code == 413


@pytest.mark.parametrize(
    ("option", "announced"), [("no_bulk", "bulk"), ("no_filter", "filter"), ("no_etag", "etag")]
)
def test_what_is_not_announced_is_not_served(
    new_sandbox: Callable[..., Sandbox], option: str, announced: str
) -> None:
    with new_sandbox(**{option: True, "no_directory": True}).scim() as scim:
        assert scim.get("/ServiceProviderConfig").json()[announced]["supported"] is False
        made = scim.post("/Users", json=user("lean"))
        assert made.status_code == 201
        if announced == "bulk":
            assert scim.post("/Bulk", json={"schemas": [BULK], "Operations": []}).status_code == 501
        elif announced == "filter":
            refused = scim.get("/Users", params={"filter": 'userName eq "a"'})
            assert refused.status_code == 501
        else:
            assert "ETag" not in made.headers
            assert "version" not in made.json()["meta"]


def test_broken_bodies_are_refused_in_words(scim: httpx.Client) -> None:
    broken = scim.post("/Users", content=b"{")
    assert broken.status_code == 400
    assert broken.json()["scimType"] == "invalidSyntax"
    nameless = scim.post("/Users", json={"schemas": [USER]})
    assert nameless.status_code == 400
    unknown = scim.post("/Users", json=user(unique(), shoeSize=43))
    assert unknown.status_code == 400
    assert scim.get("/Users/unknown").status_code == 404
    assert scim.get("/Nothing").status_code == 404


def test_me_is_the_signed_in_person(sandbox: Sandbox) -> None:
    with sandbox.scim(sandbox.access_token()) as client:
        assert client.get("/Me").json()["userName"] == sandbox.admin_user


def test_many_clients_at_once_lose_nothing(sandbox: Sandbox, scim: httpx.Client) -> None:
    group = new_group(scim)["id"]

    def work(_: int) -> list[str]:
        made = []
        with sandbox.scim() as client:
            for _ in range(5):
                made.append(create(client, "/Users", user(unique()))["id"])
                add = {"op": "add", "path": "members", "value": [{"value": made[-1]}]}
                client.patch(f"/Groups/{group}", json=patch(add)).raise_for_status()
                client.get("/Users", params={"count": 20}).raise_for_status()
        return made

    with ThreadPoolExecutor(8) as pool:
        everybody = {id_ for made in pool.map(work, range(8)) for id_ in made}
    assert len(everybody) == 40
    assert members(scim, group) == everybody


def test_reading_does_not_wait_for_a_writer(sandbox: Sandbox, scim: httpx.Client) -> None:
    """A bulk request of a second or more must not hold up the lists."""
    operations = [
        {"method": "POST", "path": "/Users", "bulkId": str(i), "data": user(unique())}
        for i in range(400)
    ]
    with ThreadPoolExecutor(1) as pool, sandbox.scim() as writer:
        before = scim.get("/Users", params={"count": 1}).json()["totalResults"]
        writing = pool.submit(
            writer.post, "/Bulk", json={"schemas": [BULK], "Operations": operations}
        )
        seen = []
        while not writing.done():
            page = scim.get("/Users", params={"count": 1}).json()
            if not writing.done():
                seen.append(page["totalResults"])
        assert writing.result().status_code == 200
    assert len(seen) > 3
    # one transaction: a reader sees all of it or nothing
    assert set(seen) <= {before, before + 400}


def test_a_bulk_of_people_is_quick(new_sandbox: Callable[..., Sandbox]) -> None:
    """1,000 people took under two seconds on two idle cores; a loaded machine may take ten."""
    with new_sandbox(no_directory=True).scim() as scim:
        began = time.monotonic()
        for start in (0, 500):
            operations = [
                {
                    "method": "POST",
                    "path": "/Users",
                    "bulkId": str(i),
                    "data": user(f"bulk{start + i}"),
                }
                for i in range(500)
            ]
            answer = scim.post("/Bulk", json={"schemas": [BULK], "Operations": operations})
            assert {done["status"] for done in answer.json()["Operations"]} == {"201"}
        assert time.monotonic() - began < 60  # bounded; not a speed
        assert scim.get("/Users", params={"count": 0}).json()["totalResults"] == 1001
