"""The parts of the sandbox's service that need neither socket nor file."""

from __future__ import annotations

from typing import Any

import pytest
from scim2_models import Context, InvalidValueException, PatchOp, ScimFilter
from scim2_server.utils import parametrize

from app.sandbox.service import sign_in
from app.sandbox.service.attributes import flattened
from app.sandbox.service.filters import Clause, narrow
from app.sandbox.service.loopback import LoopbackOnly
from app.sandbox.service.scim import MemberEdit, provider, split

PROVIDER = provider()
MODELS = {str(kind.name): PROVIDER.model_for(kind) for kind in PROVIDER.resource_types}


def clause(text: str, type_name: str = "User") -> Clause | None:
    return narrow(parametrize(ScimFilter, MODELS[type_name])(text), type_name)


class TestNarrowing:
    @pytest.mark.parametrize(
        ("text", "params", "exact"),
        [
            ('userName eq "ANN"', ("ann",), True),
            ('urn:ietf:params:scim:schemas:core:2.0:User:username eq "Ann"', ("ann",), True),
            ('externalId eq "Ann"', ("Ann",), True),
            ('emails eq "A@B"', ("a@b",), True),
            ('emails[value eq "A@B"]', ("a@b",), False),
            ('emails[type eq "work" and value eq "A@B"]', ("a@b",), False),
            ("active eq true", (1,), True),
            ('userName eq "a" and active eq false', ("a", 0), True),
            ('userName eq "a" and title eq "b"', ("a",), False),
            ('userName eq "a" or id eq "b"', ("a", "b"), True),
        ],
    )
    def test_indexes_answer(self, text: str, params: tuple[Any, ...], exact: bool) -> None:
        found = clause(text)
        assert found is not None
        assert (found.params, found.exact) == (params, exact)

    @pytest.mark.parametrize(
        "text",
        [
            'userName co "a"',
            'userName ne "a"',
            'not (userName eq "a")',
            'userName eq "a" or title eq "b"',
            "title pr",
            'emails[type eq "work" or value eq "a"]',
            "userName eq null",
        ],
    )
    def test_everything_else_is_left_to_the_evaluator(self, text: str) -> None:
        assert clause(text) is None

    def test_members_of_groups(self) -> None:
        found = clause('members.value eq "X"', "Group")
        assert found is not None
        assert found.params == ("X",)


def patch(*operations: dict[str, Any]) -> PatchOp[Any]:
    return parametrize(PatchOp, MODELS["Group"]).model_validate(
        {
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
            "Operations": list(operations),
        },
        scim_ctx=Context.RESOURCE_PATCH_REQUEST,
    )


class TestMemberEdits:
    @pytest.mark.parametrize(
        ("operation", "edit"),
        [
            ({"op": "add", "path": "members", "value": [{"value": "a"}]}, MemberEdit(add=("a",))),
            ({"op": "Add", "path": "members", "value": {"value": "a"}}, MemberEdit(add=("a",))),
            ({"op": "add", "value": {"Members": [{"value": "a"}]}}, MemberEdit(add=("a",))),
            ({"op": "replace", "path": "members", "value": []}, MemberEdit(keep_only=())),
            ({"op": "remove", "path": "members"}, MemberEdit(keep_only=())),
            ({"op": "remove", "path": 'members[value eq "a"]'}, MemberEdit(remove=("a",))),
            (
                {"op": "remove", "path": 'members[value eq "a" or value eq "b"]'},
                MemberEdit(remove=("a", "b")),
            ),
        ],
    )
    def test_members_are_taken_out(self, operation: dict[str, Any], edit: MemberEdit) -> None:
        edits = split(patch(operation))
        assert edits is not None
        assert (edits.members, edits.rest) == ([edit], [])

    def test_the_rest_stays(self) -> None:
        edits = split(
            patch(
                {"op": "replace", "path": "displayName", "value": "x"},
                {"op": "add", "value": {"externalId": "e", "members": [{"value": "a"}]}},
            )
        )
        assert edits is not None
        assert edits.members == [MemberEdit(add=("a",))]
        assert [operation.value for operation in edits.rest] == ["x", {"externalId": "e"}]

    @pytest.mark.parametrize(
        "operation",
        [
            {"op": "replace", "path": "displayName", "value": "x"},
            {"op": "remove", "path": 'members[display eq "a"]'},
            {"op": "remove", "path": 'members[value eq "a" and type eq "User"]'},
            {"op": "replace", "path": 'members[value eq "a"].display', "value": "x"},
        ],
    )
    def test_what_only_the_library_knows_is_left_to_it(self, operation: dict[str, Any]) -> None:
        assert split(patch(operation)) is None

    @pytest.mark.parametrize("value", [["a"], [{}], [{"value": ""}], [{"value": 1}], "a"])
    def test_a_member_without_an_id_is_refused(self, value: Any) -> None:
        with pytest.raises(InvalidValueException):
            split(patch({"op": "add", "path": "members", "value": value}))


def test_attributes_become_readable_lines() -> None:
    assert flattened(
        {
            "schemas": ["x"],
            "userName": "a",
            "active": False,
            "name": {"givenName": "A"},
            "emails": [{"value": "w", "type": "work", "primary": True}, {"value": "z"}],
            "addresses": [{"type": "work", "country": "DE", "primary": True}],
            "roles": [{"value": "1"}, {"value": "2"}],
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "d"},
        }
    ) == {
        "userName": "a",
        "active": "no",
        "name.givenName": "A",
        "emails[work]": "w",
        "emails": "z",
        "addresses[work].country": "DE",
        "roles": "1; 2",
        "department": "d",
    }


def test_a_throttle_lets_go_after_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(sign_in.time, "monotonic", lambda: now)
    throttle = sign_in.Throttle(tries=2, within_s=10)
    throttle.failed()
    assert not throttle.blocked()
    throttle.failed()
    assert throttle.blocked()
    now = 110.5
    assert not throttle.blocked()


class TestLoopbackOnly:
    def ask(self, method: str = "GET", **headers: str) -> str:
        statuses: list[str] = []

        def application(_environ: dict[str, Any], start: Any) -> list[bytes]:
            start("200 OK", [("Content-Type", "text/html")])
            return [b""]

        guard = LoopbackOnly(application, 8080)
        guard({"REQUEST_METHOD": method, **headers}, lambda status, _: statuses.append(status))
        return statuses[0][:3]

    @pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost:8080"])
    def test_own_names(self, host: str) -> None:
        assert self.ask(HTTP_HOST=host) == "200"
        assert self.ask("POST", HTTP_HOST=host, HTTP_ORIGIN=f"http://{host}") == "200"
        assert self.ask("POST", HTTP_HOST=host) == "200"

    @pytest.mark.parametrize("host", ["", "127.0.0.1", "example.com:8080", "127.0.0.1:8081"])
    def test_other_names(self, host: str) -> None:
        assert self.ask(HTTP_HOST=host) == "421"

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
    def test_other_origins(self, method: str) -> None:
        host = "127.0.0.1:8080"
        assert self.ask(method, HTTP_HOST=host, HTTP_ORIGIN="null") == "403"
        assert self.ask(method, HTTP_HOST=host, HTTP_ORIGIN="https://127.0.0.1:8080") == "403"
