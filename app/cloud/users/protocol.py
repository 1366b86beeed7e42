"""SCIM requests through scim2-client's machinery, on our own session.

`ScimClient` is the library's synchronous client with its one `_send` replaced. Payload checks are
off: what comes is read with care by `documents`, and building models of 100,000 people is the
bottleneck that the library's own documentation names. A refusal leaves `_send` as `ScimFailure`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from threading import Event
from typing import Any, Final, cast
from urllib.parse import quote, unquote, urlsplit

import msgspec
from scim2_client.client import BaseSyncSCIMClient, RawResponse, RequestPayload
from scim2_models import EnterpriseUser, Group, ScimProvider, User

from app.cloud.session import NO_HEADERS, Answer, Session
from app.cloud.session import failure as status_error
from app.errors import AppError, Misconfigured
from app.findings import Capabilities
from app.sync.model import Kind

SCIM_JSON: Final = "application/scim+json"
BULK: Final = "urn:ietf:params:scim:api:messages:2.0:BulkRequest"
_ABOUT_THE_REQUEST: Final = frozenset({400, 403, 404, 405, 409, 410, 412, 413, 415, 422, 500, 501})
_BULK_TIMEOUT_S: Final = 120.0
# The characters that RFC 3986 3.3 allows in a path segment.
_SEGMENT: Final = "!$&'()*+,;=:@"


class ScimFailure(Exception):
    """A refusal of one request, with what the service said (RFC 7644 3.12)."""

    def __init__(self, status: int, scim_type: str, detail: str) -> None:
        super().__init__(f"HTTP {status} {scim_type}".strip())
        self.status = status
        self.scim_type = scim_type
        self.detail = detail

    @property
    def technical(self) -> str:
        kind = f" {self.scim_type}" if self.scim_type else ""
        return f"HTTP {self.status}{kind}: {self.detail}"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a listing. `total` is None when the service did not say."""

    resources: list[dict[str, Any]]
    total: int | None
    next_cursor: str = ""


@dataclass(frozen=True, slots=True)
class ServiceFeatures:
    """Capabilities, and what only this package wants to know."""

    capabilities: Capabilities
    cursors: bool = False
    """Listings go by cursor (RFC 9865) and not by index."""
    endpoints: Mapping[Kind, str] | None = None


class ScimClient(BaseSyncSCIMClient):
    """One SCIM service. Each call takes the stop event of the call that it serves."""

    def __init__(self, session: Session, base_url: str) -> None:
        super().__init__(
            provider=ScimProvider(models=(User, EnterpriseUser, Group)),
            check_request_payload=False,
            check_response_payload=False,
            check_response_content_type=False,
            check_response_status_codes=False,
        )
        self._session = session
        self._base = base_url.rstrip("/")
        self._endpoints: dict[Kind, str] = {Kind.USER: "/Users", Kind.GROUP: "/Groups"}

    # The library passes unknown keyword arguments through to the request; ours are these.
    def _send(self, method: str, req: RequestPayload) -> RawResponse:
        ours = self._request_kwargs(method, req)
        body = ours.get("json")
        params = ours.get("params")
        answer = self._session.request(
            method,
            self._base + req.url,
            stop=ours["stop"],
            content=None if body is None else msgspec.json.encode(body),
            params=None if params is None else {k: str(v) for k, v in params.items()},
            headers={"Accept": SCIM_JSON, "Content-Type": SCIM_JSON, **ours.get("headers", {})},
            repeatable=ours.get("repeatable"),
            expected=_ABOUT_THE_REQUEST,
            timeout_s=ours.get("timeout_s"),
        )
        if not answer.ok:
            raise _failure(answer)
        if answer.content.lstrip()[:1] == b"<":
            # A page of a proxy or a captive network says 200 too: nothing was done.
            answer.document()
        return cast(RawResponse, answer)

    def _parse_json(self, response: RawResponse) -> Any:
        return cast(Answer, response).json()

    # -- what a service offers ------------------------------------------------------------------

    def features(self, stop: Event) -> ServiceFeatures:
        """ServiceProviderConfig and ResourceTypes (RFC 7644 4). A service without them gets
        single requests, PATCH and filters that are verified."""
        config = self._configuration("/ServiceProviderConfig", stop)
        types = self._configuration("/ResourceTypes", stop)
        self._endpoints.update(_endpoints(types))
        bulk, filters = _part(config, "bulk"), _part(config, "filter")
        pagination = _part(config, "pagination")
        most = _whole(bulk.get("maxOperations"))
        return ServiceFeatures(
            Capabilities(
                bulk=bulk.get("supported") is True and most != 1,
                bulk_max_operations=most,
                bulk_max_payload=_whole(bulk.get("maxPayloadSize")),
                patch=_part(config, "patch").get("supported") is not False,
                filter=filters.get("supported") is not False,
                filter_max_results=_whole(filters.get("maxResults")),
                etag=_part(config, "etag").get("supported") is True,
                groups=Kind.GROUP in _endpoints(types) or not _is_whole(types),
                change_password=_part(config, "changePassword").get("supported") is True,
            ),
            cursors=pagination.get("cursor") is True and pagination.get("index") is False,
        )

    def _configuration(self, url: str, stop: Event) -> dict[str, Any]:
        try:
            found = self.query(url=url, stop=stop)
        except ScimFailure as failure:
            if failure.status in (403, 404, 405, 501):
                return {}
            raise self.error(failure) from failure
        return found if isinstance(found, dict) else {}

    def error(self, failure: ScimFailure) -> AppError:
        """A refusal that concerns no single object."""
        said = failure.technical.encode()
        return status_error(Answer(failure.status, NO_HEADERS, said, self._base))

    # -- reading --------------------------------------------------------------------------------

    def page(self, kind: Kind, params: Mapping[str, Any], stop: Event) -> Page:
        """One page of a listing or of a filter's hits."""
        found = self.query(
            None, dict(params), url=self._endpoints[kind], stop=stop, check_request_payload=False
        )
        body = found if isinstance(found, dict) else {}
        resources = _member(body, "Resources")
        total = _member(body, "totalResults")
        cursor = _member(body, "nextCursor")
        return Page(
            [r for r in resources if isinstance(r, dict)] if isinstance(resources, list) else [],
            _count(total),
            cursor if isinstance(cursor, str) else "",
        )

    def get(self, kind: Kind, remote_id: str, stop: Event) -> dict[str, Any] | None:
        """One object; None when there is no such (404, 410)."""
        try:
            found = self.query(url=self.url(kind, remote_id), stop=stop)
        except ScimFailure as failure:
            if failure.status in (404, 410):
                return None
            raise
        if not isinstance(found, dict) or not found.get("id"):
            # An empty answer is no empty object: merged and written back, it would clear one.
            raise Misconfigured(
                "service_not_json", host=urlsplit(self._base).hostname or "", content_type="?"
            )
        return found

    def url(self, kind: Kind, remote_id: str = "") -> str:
        endpoint = self._endpoints[kind]
        if not remote_id:
            return endpoint
        if remote_id in (".", ".."):
            # URL resolution would take the dots away and name another resource.
            raise ScimFailure(404, "", "this id cannot be part of an address")
        return f"{endpoint}/{quote(remote_id, safe=_SEGMENT)}"

    # -- writing --------------------------------------------------------------------------------

    def post(self, kind: Kind, document: Mapping[str, Any], stop: Event) -> dict[str, Any]:
        made = self.create(dict(document), url=self.url(kind), stop=stop)
        return made if isinstance(made, dict) else {}

    def patch(self, kind: Kind, remote_id: str, body: Mapping[str, Any], stop: Event) -> None:
        request = RequestPayload({"stop": stop}, url=self.url(kind, remote_id), payload=dict(body))
        self._send("PATCH", request)

    def put(
        self, kind: Kind, remote_id: str, document: Mapping[str, Any], etag: str, stop: Event
    ) -> None:
        headers = {"If-Match": etag} if etag else {}
        request = RequestPayload(
            # With an ETag a second attempt is refused when the first one worked.
            {"stop": stop, "headers": headers, "repeatable": not etag},
            url=self.url(kind, remote_id),
            payload=dict(document),
        )
        self._send("PUT", request)

    def remove(self, kind: Kind, remote_id: str, stop: Event) -> None:
        self._send("DELETE", RequestPayload({"stop": stop}, url=self.url(kind, remote_id)))

    def bulk_operations(self, operations: list[msgspec.Raw], stop: Event) -> list[dict[str, Any]]:
        """The answers to encoded operations (RFC 7644 3.7), in the service's order."""
        message: Any = {"schemas": [BULK], "Operations": operations}
        found = self.bulk(message, stop=stop, timeout_s=_BULK_TIMEOUT_S)
        answers = _member(found, "Operations") if isinstance(found, dict) else None
        return [a for a in answers if isinstance(a, dict)] if isinstance(answers, list) else []


def failure_in_bulk(answer: Mapping[str, Any]) -> ScimFailure | None:
    """The refusal in one answer of a bulk request; None when it was carried out.

    `status` is a string by the standard, and a number or an object with a `code` in the wild.
    """
    status = bulk_status(answer)
    if 200 <= status < 300:
        return None
    body = answer.get("response")
    said = body if isinstance(body, dict) else {}
    return ScimFailure(status, _text(said, "scimType"), _text(said, "detail")[:500])


def bulk_status(answer: Mapping[str, Any]) -> int:
    status = answer.get("status")
    if isinstance(status, dict):
        status = status.get("code")
    return _whole(status)


def id_of_location(location: object) -> str:
    """The id at the end of a resource's address."""
    return unquote(location.rstrip("/").rpartition("/")[2]) if isinstance(location, str) else ""


def etag_of(document: Mapping[str, Any]) -> str:
    version = _part(document, "meta").get("version")
    return version if isinstance(version, str) else ""


def _failure(answer: Answer) -> ScimFailure:
    try:
        said = answer.document()
    except Misconfigured:
        return ScimFailure(answer.status_code, "", answer.text[:500])
    detail = _text(said, "detail") or answer.text[:500]
    return ScimFailure(answer.status_code, _text(said, "scimType"), detail[:500])


def _is_whole(types: Mapping[str, Any]) -> bool:
    """Whether a listing has all that it announces: what is missing in half of one is not absent."""
    resources = _member(types, "Resources")
    announced = _count(_member(types, "totalResults"))
    return isinstance(resources, list) and len(resources) >= max(announced or 0, 1)


def _endpoints(types: Mapping[str, Any]) -> dict[Kind, str]:
    """Where users and groups live. An endpoint is a path below the base, or it is not used: it
    could otherwise lead requests, and the token, elsewhere."""
    found: dict[Kind, str] = {}
    for entry in _member(types, "Resources") or ():
        if not isinstance(entry, dict):
            continue
        endpoint = entry.get("endpoint")
        if not isinstance(endpoint, str) or not endpoint.strip("/"):
            continue
        path = "/" + endpoint.strip("/")
        if any(part in endpoint for part in (":", "?", "#", "//", "..")):
            continue
        schema = str(entry.get("schema", "")).rpartition(":")[2] or entry.get("name")
        if schema == "User":
            found.setdefault(Kind.USER, path)
        elif schema == "Group":
            found.setdefault(Kind.GROUP, path)
    return found


def _member(body: Mapping[str, Any], name: str) -> Any:
    """A member of a message whatever its case (RFC 7643 2.1: attribute names ignore case)."""
    if name in body:
        return body[name]
    folded = name.casefold()
    return next((v for k, v in body.items() if k.casefold() == folded), None)


def _part(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = document.get(name)
    return part if isinstance(part, dict) else {}


def _text(document: Mapping[str, Any], name: str) -> str:
    value = document.get(name)
    return value if isinstance(value, str) else ""


def _whole(value: object) -> int:
    count = _count(value)
    return 0 if count is None else count


def _count(value: object) -> int | None:
    if isinstance(value, str) and value.strip().isdigit():
        return int(value.strip()[:9])
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if 0 <= value < 2**53 else None
