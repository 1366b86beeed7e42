"""Short field names <-> SCIM documents and PATCH operations (pure).

A field is named by its SCIM path in short form: `emails.work` is the value of the e-mail of type
work, `addresses.work.locality`, `name.givenName`, `enterprise.department` (RFC 7643 4.1 to 4.3).
`externalId` is always the object's GUID.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.sync.model import Kind, MemberRef, RemoteObject

USER: Final = "urn:ietf:params:scim:schemas:core:2.0:User"
GROUP: Final = "urn:ietf:params:scim:schemas:core:2.0:Group"
ENTERPRISE: Final = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
PATCH: Final = "urn:ietf:params:scim:api:messages:2.0:PatchOp"

_PLURAL: Final = frozenset({"emails", "phoneNumbers"})
_MANAGER: Final = "manager"
_MEMBER_START, _MEMBER_END = "members[value eq ", "]"

Document = dict[str, Any]
Ops = list[Document]


@dataclass(frozen=True, slots=True)
class Field:
    """A short field name, taken apart."""

    attribute: str
    """`emails`, `addresses`, `name`, `enterprise` or the name of a simple attribute."""
    type: str = ""
    """`work`, `mobile` and so on for attributes that have several values."""
    sub: str = ""


def parse_field(name: str) -> Field:
    head, _, rest = name.partition(".")
    if head in _PLURAL:
        return Field(head, type=rest, sub="value")
    if head == "addresses":
        kind, _, sub = rest.partition(".")
        return Field(head, type=kind, sub=sub)
    return Field(head, sub=rest)


# -- whole documents ----------------------------------------------------------------------------


def new_document(
    kind: Kind,
    guid: str,
    fields: Mapping[str, str | None],
    *,
    active: bool | None,
    members: Iterable[MemberRef] = (),
) -> Document:
    """The document that creates an object. Fields that are None are left out."""
    document: Document = {
        "schemas": [USER if kind is Kind.USER else GROUP],
        "externalId": guid,
    }
    set_fields(document, fields)
    if active is not None and kind is Kind.USER:
        document["active"] = active
    listed = [member_value(member) for member in members]
    if listed:
        document["members"] = listed
    return document


def set_fields(document: Document, fields: Mapping[str, str | None]) -> None:
    """Writes fields into a document, in place; None takes a value out."""
    for name, value in fields.items():
        field = parse_field(name)
        if field.attribute == "enterprise":
            _set_enterprise(document, field.sub, value)
        elif field.type:
            _set_typed(document, field, value)
        elif field.sub:
            _set_in(document, field.attribute, field.sub, value)
        else:
            _put(document, field.attribute, value)


def member_value(member: MemberRef) -> Document:
    # Users are the default in every service; the type matters for nested groups alone.
    nested = {"type": "Group"} if member.kind is Kind.GROUP else {}
    return {"value": member.remote_id, **nested}


def _put(target: Document, name: str, value: Any) -> None:
    if value is None:
        target.pop(name, None)
    else:
        target[name] = value


def _set_in(document: Document, attribute: str, sub: str, value: str | None) -> None:
    inner = document.get(attribute)
    inner = dict(inner) if isinstance(inner, dict) else {}
    _put(inner, sub, value)
    _put(document, attribute, inner or None)


def _set_enterprise(document: Document, sub: str, value: str | None) -> None:
    written: Any = {"value": value} if sub == _MANAGER and value is not None else value
    _set_in(document, ENTERPRISE, sub, written)
    schemas = [s for s in document.get("schemas", []) if s != ENTERPRISE]
    document["schemas"] = schemas + ([ENTERPRISE] if ENTERPRISE in document else [])


def _set_typed(document: Document, field: Field, value: str | None) -> None:
    values = [dict(v) for v in _dicts(document.get(field.attribute))]
    entry = next((v for v in values if _is_type(v, field.type)), None)
    if entry is None:
        if value is None:
            return
        entry = _new_entry(field, values)
        values.append(entry)
    _put(entry, field.sub, value)
    if not set(entry) - {"type", "primary"}:
        values.remove(entry)
    _put(document, field.attribute, values or None)


def _new_entry(field: Field, others: Sequence[Document]) -> Document:
    entry: Document = {"type": field.type}
    first = field.attribute == "emails" and field.type == "work"
    if first and not any(v.get("primary") is True for v in others):
        entry["primary"] = True
    return entry


# -- reading ------------------------------------------------------------------------------------


def read_fields(document: Mapping[str, Any]) -> dict[str, str]:
    """Every short field that a document has a value for."""
    return dict(_read(document))


def mapped_fields(document: Mapping[str, Any]) -> dict[str, str]:
    """What a map can have written: the anchor is nobody's value."""
    fields = read_fields(document)
    fields.pop("externalId", None)
    return fields


def _read(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in document.items():
        if isinstance(value, str) and name not in ("id", "schemas"):
            yield name, value
    for sub, value in _mapping(document.get("name")).items():
        if isinstance(value, str):
            yield f"name.{sub}", value
    for attribute in ("emails", "phoneNumbers"):
        for entry in _dicts(document.get(attribute)):
            if isinstance(entry.get("value"), str) and entry.get("type"):
                yield f"{attribute}.{entry['type']}", entry["value"]
    for entry in _dicts(document.get("addresses")):
        for sub, value in entry.items():
            if isinstance(value, str) and sub != "type" and entry.get("type"):
                yield f"addresses.{entry['type']}.{sub}", value
    for sub, value in _mapping(document.get(ENTERPRISE)).items():
        text = value.get("value") if isinstance(value, dict) else value
        if isinstance(text, str):
            yield f"enterprise.{sub}", text


def remote_object(kind: Kind, document: Mapping[str, Any]) -> RemoteObject | None:
    """What matching needs of a listed object; None when it has no id."""
    remote_id = document.get("id")
    if not isinstance(remote_id, str) or not remote_id:
        return None
    name = document.get("userName" if kind is Kind.USER else "displayName")
    mails = tuple(
        entry["value"]
        for entry in _dicts(document.get("emails"))
        if isinstance(entry.get("value"), str)
    )
    external_id = document.get("externalId")
    return RemoteObject(
        id=remote_id,
        kind=kind,
        external_id=external_id if isinstance(external_id, str) else "",
        name=name if isinstance(name, str) else "",
        mails=mails,
        # Absent means active: RFC 7643 4.1.1 leaves the default to the service, and a service
        # that leaves it out of a listing has nobody disabled.
        active=read_boolean(document.get("active"), True),
    )


def read_boolean(value: object, default: bool) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value.strip().casefold() in ("true", "1")
    if isinstance(value, int | float):
        return value != 0
    return default


def member_ids(document: Mapping[str, Any]) -> set[str]:
    return {
        entry["value"]
        for entry in _dicts(document.get("members"))
        if isinstance(entry.get("value"), str)
    }


# -- PATCH --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shape:
    """The form in which a service takes PATCH: the standard's, or that of older services
    (capital letters, booleans as text, members removed by value)."""

    legacy: bool = False

    def body(self, ops: Sequence[Document]) -> Document:
        if not self.legacy:
            return {"schemas": [PATCH], "Operations": list(ops)}
        return {"schemas": [PATCH], "Operations": [_legacy(op) for op in ops]}


def field_ops(
    guid: str,
    fields: Mapping[str, str | None],
    *,
    active: bool | None = None,
    current: Mapping[str, Any] | None = None,
) -> Ops:
    """PATCH operations (RFC 7644 3.5.2) that write fields, `active` and the anchor.

    Without `current` (the object as it is) values of a type are replaced in place, which a
    service may refuse with noTarget when there is none yet; with it, each is added or replaced
    as is right.
    """
    ops: Ops = []
    if fields:
        ops.append(_op("replace", "externalId", guid))
    added: dict[tuple[str, str], Document] = {}
    for name, value in fields.items():
        if name == "externalId":
            continue
        field = parse_field(name)
        if field.type:
            ops += _typed_ops(field, value, current, added)
        else:
            ops += _simple_ops(field, value, current)
    for (attribute, _), entry in added.items():
        ops.append(_op("add", attribute, [entry]))
    if active is not None:
        ops.append(_op("replace", "active", active))
    return ops


def member_ops(add: Sequence[MemberRef], remove: Sequence[MemberRef]) -> Ops:
    # A compared value is a JSON string (RFC 7644 3.4.2.2): an id may hold a quotation mark.
    quoted = [json.dumps(member.remote_id, ensure_ascii=False) for member in remove]
    ops = [_op("remove", f"{_MEMBER_START}{value}{_MEMBER_END}") for value in quoted]
    if add:
        ops.append(_op("add", "members", [member_value(member) for member in add]))
    return ops


def _op(op: str, path: str, value: Any = None) -> Document:
    return {"op": op, "path": path} if value is None else {"op": op, "path": path, "value": value}


def _simple_ops(field: Field, value: str | None, current: Mapping[str, Any] | None) -> Ops:
    path = f"{field.attribute}.{field.sub}" if field.sub else field.attribute
    written: Any = value
    holder = current
    if field.attribute == "enterprise":
        path = f"{ENTERPRISE}:{field.sub}"
        holder = None if current is None else _mapping(current.get(ENTERPRISE))
        if field.sub == _MANAGER and value is not None:
            written = {"value": value}
    elif field.sub and current is not None:
        holder = _mapping(current.get(field.attribute))
    if value is not None:
        return [_op("replace", path, written)]
    if holder is not None and (field.sub or field.attribute) not in holder:
        return []
    return [_op("remove", path)]


def _typed_ops(
    field: Field,
    value: str | None,
    current: Mapping[str, Any] | None,
    added: dict[tuple[str, str], Document],
) -> Ops:
    chosen = f'{field.attribute}[type eq "{field.type}"]'
    path = f"{chosen}.{field.sub}"
    # Without its value an e-mail or a number is nothing; an address has other parts.
    clear = chosen if field.attribute in _PLURAL else path
    if current is None:
        return [_op("remove", clear) if value is None else _op("replace", path, value)]
    entries = _dicts(current.get(field.attribute))
    entry = next((v for v in entries if _is_type(v, field.type)), None)
    if value is None:
        return [_op("remove", clear)] if entry is not None and field.sub in entry else []
    if entry is not None:
        return [_op("replace", path, value)]
    fresh = added.setdefault((field.attribute, field.type), _new_entry(field, entries))
    fresh[field.sub] = value
    return []


def _legacy(op: Document) -> Document:
    old = dict(op)
    old["op"] = op["op"].capitalize()
    if isinstance(op.get("value"), bool):
        old["value"] = str(op["value"])
    path = op["path"]
    if op["op"] == "remove" and path.startswith(_MEMBER_START):
        member = json.loads(path[len(_MEMBER_START) : -len(_MEMBER_END)])
        return {"op": "Remove", "path": "members", "value": [{"value": member}]}
    return old


def _is_type(entry: Mapping[str, Any], kind: str) -> bool:
    named = entry.get("type")
    return isinstance(named, str) and named.casefold() == kind.casefold()


def _dicts(value: object) -> list[Document]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
