"""The storage under scim2-server's own contract, and what the contract does not ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from scim2_models import SCIMException, ScimProvider
from scim2_server.handler import ScimHandler
from scim2_server.requests import ScimRequest
from scim2_server.service import ScimService
from scim2_server.testing import ScimStorageContract

from app.sandbox.service.database import Database
from app.sandbox.service.scim import SandboxHandler, SandboxService
from app.sandbox.service.scim import provider as sandbox_provider
from app.sandbox.service.storage import SqliteStorage

PROVIDER = sandbox_provider()


class TestContract(ScimStorageContract):
    @pytest.fixture
    def provider(self) -> ScimProvider:
        return PROVIDER

    @pytest.fixture
    def storage(self, tmp_path: Path, provider: ScimProvider) -> Iterator[Any]:
        database = Database(tmp_path / "sandbox.db")
        yield SqliteStorage(database, provider)
        database.close()


USER = "urn:ietf:params:scim:schemas:core:2.0:User"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"


@pytest.fixture(scope="module", params=[True, False], ids=["etags", "no etags"])
def handlers(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[ScimHandler, ScimHandler, dict[str, str]]]:
    described = sandbox_provider(etags=request.param)
    database = Database(tmp_path_factory.mktemp("reads") / "sandbox.db")
    storage = SqliteStorage(database, described)
    ids: dict[str, str] = {}
    person = {
        "userName": "ann",
        "displayName": "Ann",
        "externalId": "e",
        "active": True,
        "name": {"givenName": "Ann", "familyName": "É王"},
        "emails": [{"value": "a@b", "type": "work", "primary": True}],
        "x509Certificates": [{"value": "aGVsbG8="}],
        ENTERPRISE: {"department": "d", "employeeNumber": "1"},
    }
    kinds = {name: storage.resource_type(name) for name in ("User", "Group")}
    made = storage.create(kinds["User"], storage.model_of("User", person))
    ids["Users"] = str(made.id)
    group = {"displayName": "Crew", "members": [{"value": ids["Users"]}]}
    made = storage.create(kinds["Group"], storage.model_of("Group", group))
    ids["Groups"] = str(made.id)
    theirs = ScimHandler(ScimService(described), storage)
    yield SandboxHandler(EverybodyMay(described), storage), theirs, ids
    database.close()


class TestShortCuts:
    """Reads go around the library's models. Answers must be those of the library's own handler."""

    @pytest.mark.parametrize("endpoint", ["Users", "Groups"])
    @pytest.mark.parametrize(
        "query",
        [
            {},
            {"attributes": "userName,active"},
            {"attributes": "externalId,displayName"},
            {"attributes": "meta"},
            {"attributes": "MEMBERS,groups"},
            {"attributes": "password"},
            {"attributes": "schemas"},
            {"attributes": "name.givenName,emails.value"},
            {"attributes": "meta.version"},
            {"attributes": "x509Certificates"},
            {"attributes": ENTERPRISE},
            {"attributes": f"{ENTERPRISE}:department"},
            {"attributes": f"{USER}:userName"},
            {"attributes": "department"},
            {"attributes": "nothing"},
            {"excludedAttributes": "members,emails,meta"},
            {"excludedAttributes": "groups"},
            {"excludedAttributes": "id,schemas"},
            {"excludedAttributes": "members.display,name.familyName"},
            {"excludedAttributes": ENTERPRISE},
            {"excludedAttributes": f"{ENTERPRISE}:department"},
        ],
    )
    def test_reads_and_listings(
        self,
        handlers: tuple[ScimHandler, ScimHandler, dict[str, str]],
        endpoint: str,
        query: dict[str, str],
    ) -> None:
        ours, theirs, ids = handlers
        for path in (f"/{endpoint}/{ids[endpoint]}", f"/{endpoint}"):
            asked = ScimRequest("GET", "http://x/v2", path, query=query)
            assert outcome(ours, asked) == outcome(theirs, asked)

    @pytest.mark.parametrize("header", ["If-None-Match", "If-Match"])
    @pytest.mark.parametrize("value", ['W/"1"', 'W/"2"', "*", '"x", W/"1"'])
    def test_conditions(
        self,
        handlers: tuple[ScimHandler, ScimHandler, dict[str, str]],
        header: str,
        value: str,
    ) -> None:
        ours, theirs, ids = handlers
        path = f"/Users/{ids['Users']}"
        asked = ScimRequest("GET", "http://x/v2", path, headers={header: value})
        assert outcome(ours, asked) == outcome(theirs, asked)


class EverybodyMay(SandboxService):
    def authorize(self, *_: Any) -> None:
        """Who may do what is tested elsewhere."""


def outcome(handler: ScimHandler, request: ScimRequest) -> tuple[Any, ...]:
    """Status, body and headers; of a refusal its status, type and detail."""
    try:
        response = handler.handle(request)
    except SCIMException as refused:
        return refused.status, refused.scim_type, refused.detail
    return response.status, response.body, response.headers
