"""SCIM 2.0 (RFC 7643, 7644) with scim2-server's protocol over the sandbox's storage.

Three steps of the library are replaced because it works on whole resources, without changing
what a client sees:

- a PATCH that touches members of a group changes those rows alone (`SandboxHandler`);
- reads and listings send the stored JSON instead of two rounds of models (`SandboxService`);
- a bulk request is one transaction, in which each operation is a savepoint.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

from scim2_models import (
    AuthenticationScheme,
    Bulk,
    BulkOperation,
    ChangePassword,
    ETag,
    External,
    Filter,
    ForbiddenException,
    InvalidValueException,
    Pagination,
    Patch,
    PatchOp,
    Reference,
    Resource,
    ResourceType,
    ResponseParameters,
    ScimProvider,
    SearchRequest,
    ServiceProviderConfig,
    Sort,
    UnauthorizedException,
)
from scim2_models.path import (
    CompareOperator,
    Comparison,
    FilterNode,
    LogicalExpr,
    LogicalOperator,
)
from scim2_server.applications.wsgi import WSGIApplication
from scim2_server.conditions import Conditions
from scim2_server.handler import ScimHandler
from scim2_server.requests import ScimRequest
from scim2_server.responses import ScimResponse
from scim2_server.routing import Operation, Target
from scim2_server.service import BULK_SUCCESS_STATUS, ScimService
from scim2_server.storage import SearchPage
from scim2_server.utils import load_default_resource_types, load_default_schemas

from app.sandbox.service import tokens
from app.sandbox.service.storage import RowPage, SqliteStorage, linked_attributes
from app.sandbox.service.tokens import Actor, Request, serving

MAX_RESULTS = 1000
MAX_OPERATIONS = 1000
MAX_PAYLOAD = 2 * 2**20
_DEFAULT_PAGE = 100
_READS = frozenset(
    {
        Operation.query,
        Operation.search,
        Operation.search_with_body,
        Operation.service_provider_config,
        Operation.resource_types,
        Operation.resource_type,
        Operation.schemas,
        Operation.schema,
    }
)

BEARER = AuthenticationScheme(
    type=AuthenticationScheme.Type.oauthbearertoken,
    name="OAuth bearer token",
    description="An administrator's access token, an agent's token or a SCIM token",
    spec_uri=Reference[External]("https://www.rfc-editor.org/info/rfc6750"),
    primary=True,
)


def provider(
    *,
    bulk: bool = True,
    filters: bool = True,
    etags: bool = True,
    patch: bool = True,
    max_operations: int = 0,
    max_payload: int = 0,
) -> ScimProvider:
    """What the sandbox announces and serves; capabilities can be left out to test a client."""
    config = ServiceProviderConfig(
        documentation_uri=None,
        patch=Patch(supported=patch),
        bulk=Bulk(
            supported=bulk,
            max_operations=(max_operations or MAX_OPERATIONS) if bulk else 0,
            max_payload_size=(max_payload or MAX_PAYLOAD) if bulk else 0,
        ),
        filter=Filter(supported=filters, max_results=MAX_RESULTS),
        change_password=ChangePassword(supported=True),
        sort=Sort(supported=True),
        etag=ETag(supported=etags),
        pagination=Pagination(
            cursor=False,
            index=True,
            default_pagination_method=Pagination.DefaultPaginationMethod.index,
            default_page_size=_DEFAULT_PAGE,
            max_page_size=MAX_RESULTS,
        ),
        authentication_schemes=[BEARER],
    )
    return ScimProvider.from_discovery(
        load_default_schemas().values(), load_default_resource_types().values(), config=config
    )


class SandboxService(ScimService):
    """The protocol's steps, with who may do what and with fast listings."""

    def authorize(self, request: ScimRequest, target: Target, resource_type: ResourceType) -> None:
        actor: Actor = request.subject
        if not actor.may_administer and not (target.me and target.operation is Operation.query):
            raise ForbiddenException(detail="not_administrator: this needs an administrator")

    def me_target(self, request: ScimRequest) -> tuple[ResourceType, str]:
        actor: Actor = request.subject
        if not actor.person_id:
            raise ForbiddenException(detail="this token does not stand for a person")
        return self.get_resource_type("User"), actor.person_id

    def www_authenticate(self, exception: Any) -> str | None:
        error = getattr(exception, "bearer_error", "")
        return 'Bearer realm="SCIM"' + (f', error="{error}"' if error else "")

    def bulk_success(
        self,
        base_url: str,
        operation: BulkOperation[Resource[Any]],
        outcome: dict[str, Any],
        resource: Resource[Any] | None,
    ) -> dict[str, Any]:
        """As the library has it, without the deep copy that it makes to find two values."""
        assert operation.method is not None
        outcome["status"] = BULK_SUCCESS_STATUS[operation.method]
        if resource is not None:
            assert resource.meta is not None
            outcome["location"] = self.resource_location(
                base_url, self.get_resource_type_of(resource), str(resource.id)
            )
            outcome["version"] = resource.meta.version if self.etag_supported else None
        return outcome

    def search_response(
        self,
        base_url: str,
        resource_types: list[ResourceType],
        page: SearchPage,
        search_request: SearchRequest[Any],
    ) -> ScimResponse:
        keep = _projection(search_request)
        if keep is None or not isinstance(page, RowPage):
            return super().search_response(base_url, resource_types, page, search_request)
        resources = [self._sent(base_url, payload, keep) for payload in page.payloads()]
        body: dict[str, Any] = {
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
            "totalResults": page.total,
            "itemsPerPage": len(resources),
            "startIndex": search_request.start_index,
        }
        if resources:
            body["Resources"] = resources
        return ScimResponse(status=HTTPStatus.OK, body=body)

    def stored_response(
        self,
        base_url: str,
        payload: dict[str, Any],
        keep: _Projection,
        conditions: Conditions,
    ) -> ScimResponse:
        """The answer to the read of one resource, or a 304 (see the library's `query_response`)."""
        version = payload["meta"]["version"] if self.etag_supported else None
        headers = {"ETag": version} if version else {}
        if not conditions.check(version, "GET"):
            return ScimResponse(HTTPStatus.NOT_MODIFIED, None, headers)
        body = self._sent(base_url, payload, keep)
        headers["Content-Location"] = payload["meta"]["location"]
        return ScimResponse(HTTPStatus.OK, body, headers)

    def _sent(self, base_url: str, payload: dict[str, Any], keep: _Projection) -> dict[str, Any]:
        """A stored resource in the form sent to the client (see the library's `publish`)."""
        meta = payload["meta"]
        kind = self.get_resource_type(meta["resourceType"])
        meta["location"] = self.resource_location(base_url, kind, payload["id"])
        if not self.etag_supported:
            del meta["version"]
        for entry in (*payload.get("members", ()), *payload.get("groups", ())):
            entry["$ref"] = self.reference_location(base_url, entry["$ref"])
        return keep.applied(payload)


@dataclasses.dataclass(frozen=True, slots=True)
class _Projection:
    """`attributes` or `excludedAttributes` that name whole core attributes, in lower case."""

    only: frozenset[str] | None
    without: frozenset[str]

    def applied(self, payload: dict[str, Any]) -> dict[str, Any]:
        kept = {name: value for name, value in payload.items() if self._keeps(name.lower())}
        core, *extensions = payload["schemas"]
        kept["schemas"] = [core, *(urn for urn in extensions if urn in kept)]
        return kept

    def _keeps(self, name: str) -> bool:
        if name in ("id", "schemas"):  # returned: always
            return True
        return name in self.only if self.only is not None else name not in self.without


def _projection(request: ResponseParameters[Any]) -> _Projection | None:
    """None where the library has to look at paths into complex attributes or extensions."""
    only, without = _whole(request.attributes), _whole(request.excluded_attributes)
    if only is None or without is None:
        return None
    return _Projection(only if request.attributes else None, without)


def _whole(paths: Iterable[Any] | None) -> frozenset[str] | None:
    texts = [str(path) for path in paths or ()]
    if any("." in text or ":" in text or not text.isalnum() for text in texts):
        return None
    return frozenset(text.lower() for text in texts)


class SandboxHandler(ScimHandler):
    """Serves the operations; member changes and bulk requests in ways that scale."""

    storage: SqliteStorage
    service: SandboxService

    def query(self, request: ScimRequest) -> ScimResponse:
        """As the library has it, but of stored JSON: a group of 50,000 in a second, not nine."""
        with self.storage.reading(), self.service.provider:
            target = self.service.route(request, Operation.query)
            kind = self.service.resource_type_at(str(target.endpoint))
            self.service.authorize(request, target, kind)
            parameters = self.service.read_response_parameters(kind, request.query)
            keep = _projection(parameters)
            if keep is None:
                return super().query(request)
            row = self.storage.row(kind.name, str(target.resource_id))
            payload = self.storage.payload(row, linked_attributes(parameters))
            conditions = self.service.read_conditions(request)
            response = self.service.stored_response(request.base_url, payload, keep, conditions)
            return self.service.me_response(request, target, response)

    def search(self, request: ScimRequest) -> ScimResponse:
        with self.storage.reading():
            return super().search(request)

    def search_with_body(self, request: ScimRequest) -> ScimResponse:
        with self.storage.reading():
            return super().search_with_body(request)

    def bulk(self, request: ScimRequest) -> ScimResponse:
        with self.storage.database.writing():
            return super().bulk(request)

    def patch(self, request: ScimRequest) -> ScimResponse:
        response = super().patch(request)
        endpoint = self.service.match(request).endpoint or ""
        if response.body is not None and endpoint.lower() == "groups":
            # A member change returns the group without its members: read what was asked for.
            asked = dataclasses.replace(request, method="GET", headers={}, body=b"")
            return self.query(asked)
        return response

    def patch_resource(
        self,
        resource_type: ResourceType,
        resource_id: str,
        patch_op: PatchOp[Any],
        conditions: Conditions,
    ) -> Resource[Any]:
        edits = split(patch_op) if resource_type.name == "Group" else None
        if edits is None:
            return super().patch_resource(resource_type, resource_id, patch_op, conditions)
        row = self.storage.row("Group", resource_id)
        group = self.storage.model(row)
        self.service.check_preconditions(group, "PATCH", conditions)
        if edits.rest:
            others = type(patch_op)(Operations=edits.rest)
            if others.patch(group):
                row = self.storage.update_attributes(resource_type, group)
        for edit in edits.members:
            row, _ = self.storage.change_members(
                resource_id, add=edit.add, remove=edit.remove, keep_only=edit.keep_only
            )
        return self.storage.model(row)


@dataclasses.dataclass(frozen=True, slots=True)
class MemberEdit:
    """Arguments of `SqliteStorage.change_members`."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    keep_only: tuple[str, ...] | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class MemberEdits:
    """A PATCH of a group, taken apart: members are independent of every other attribute."""

    members: list[MemberEdit]
    rest: list[Any]


def split(patch_op: PatchOp[Any]) -> MemberEdits | None:
    """The member changes of a PATCH and its other operations.

    None when no operation touches members, or one does in a way that only the library knows
    (`members.display`, a filter by anything but `value`).
    """
    edits = MemberEdits([], [])
    for operation in patch_op.operations or []:
        if operation.path is None:
            edits.rest.extend(_split_value(operation, edits.members))
            continue
        binding = operation.path.resolve()
        if binding is None or binding.field_name != "members":
            edits.rest.append(operation)
            continue
        edit = _member_edit(operation) if binding.sub_field_name is None else None
        if edit is None:
            return None
        edits.members.append(edit)
    return edits if edits.members else None


def _split_value(operation: Any, members: list[MemberEdit]) -> list[Any]:
    """An operation without a path carries attributes by name, `members` perhaps among them."""
    value = operation.value
    if not isinstance(value, dict):
        return [operation]
    names = [name for name in value if name.lower() == "members"]
    for name in names:
        members.append(_written(operation, value[name]))
    others = {name: item for name, item in value.items() if name not in names}
    if not names:
        return [operation]
    return [operation.model_copy(update={"value": others})] if others else []


def _member_edit(operation: Any) -> MemberEdit | None:
    chosen = operation.path.value_filter
    if operation.op == operation.Op.remove:
        if chosen is None:
            return MemberEdit(keep_only=())
        ids = _values(chosen)
        return None if ids is None else MemberEdit(remove=ids)
    return _written(operation, operation.value) if chosen is None else None


def _written(operation: Any, value: Any) -> MemberEdit:
    """An add or a replace of members."""
    if operation.op == operation.Op.add:
        return MemberEdit(add=_ids(value))
    return MemberEdit(keep_only=_ids(value))


def _values(node: FilterNode) -> tuple[str, ...] | None:
    """The ids of `value eq "a" or value eq "b"`; None for any other filter."""
    if isinstance(node, LogicalExpr) and node.op == LogicalOperator.or_:
        parts = [_values(term) for term in node.terms]
        known = [part for part in parts if part is not None]
        return tuple(id_ for part in known for id_ in part) if len(known) == len(parts) else None
    if (
        isinstance(node, Comparison)
        and node.op == CompareOperator.eq
        and node.attr_path.attr.lower() == "value"
        and node.attr_path.sub_attr is None
        and isinstance(node.value, str)
    ):
        return (node.value,)
    return None


def _ids(value: Any) -> tuple[str, ...]:
    entries = value if isinstance(value, list) else [] if value is None else [value]
    ids = []
    for entry in entries:
        id_ = entry.get("value") if isinstance(entry, dict) else None
        if not isinstance(id_, str) or not id_:
            raise InvalidValueException(detail="a member is an object with a value")
        ids.append(id_)
    return tuple(ids)


class InvalidToken(UnauthorizedException):
    """A token was sent, and is unknown, expired or revoked (RFC 6750 section 3.1)."""

    bearer_error = "invalid_token"


class ScimApplication(WSGIApplication):
    """The WSGI application under `/scim`; every request but the configuration needs a token."""

    storage: SqliteStorage

    def __init__(self, storage: SqliteStorage, described: ScimProvider) -> None:
        service = SandboxService(described)
        super().__init__(storage, described, service)
        self.handler = SandboxHandler(service, storage)

    def dispatch_request(self, request: ScimRequest) -> ScimResponse:
        actor = self._actor(request) if self.needs_auth(request) else None
        request.subject = actor
        if actor is None:
            return self.handler.handle(request)
        self._refuse_foreign(request, actor)
        label = (request.header("X-Sync-Run") or "")[:100]
        mark = serving.set(Request(actor, label))
        try:
            return self.handler.handle(request)
        finally:
            serving.reset(mark)

    def _actor(self, request: ScimRequest) -> Actor:
        token = tokens.bearer(request.header("Authorization"))
        if not token:
            raise UnauthorizedException(detail="a bearer token is needed")
        connection = self.storage.database.connection
        actor = tokens.find(connection, token, "access", "agent", "scim")
        if actor is None:
            raise InvalidToken(detail="invalid_token: the token is unknown, expired or revoked")
        return actor

    def _refuse_foreign(self, request: ScimRequest, actor: Actor) -> None:
        """People of a real organization do not belong in a sandbox by accident."""
        if actor.foreign_domain is None or self.service.match(request).operation in _READS:
            return
        raise ForbiddenException(
            detail=f"sandbox_foreign_directory: people of the domain "
            f"{actor.foreign_domain or '(not told)'} are refused until an administrator types "
            "its name on the sandbox's page of agents"
        )

    def __call__(self, environ: Any, start_response: Any) -> Iterable[bytes]:
        response = self.serve(self.read_request(environ))
        body = b"" if response.body is None else json.dumps(response.body).encode()
        if body or response.status not in (204, 304):
            # Without a length the server would have to send chunks.
            response.headers["Content-Length"] = str(len(body))
        start_response(
            f"{response.status.value} {response.status.phrase}", list(response.headers.items())
        )
        return [body]
