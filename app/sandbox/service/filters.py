"""SCIM filters as SQL, where an index can answer them.

A clause is a *narrowing*: every match satisfies it. Where it is also exact, a count and a page
need no look at the resources; otherwise the library's own evaluator decides among the narrowed
rows (RFC 7644 section 3.4.2.2 has more corners than SQL should copy).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unicodedata import normalize

from scim2_models import ScimFilter
from scim2_models.path import (
    CompareOperator,
    Comparison,
    FilterNode,
    LogicalExpr,
    LogicalOperator,
    ValuePath,
)


@dataclass(frozen=True, slots=True)
class Clause:
    sql: str
    params: tuple[Any, ...] = ()
    exact: bool = True


def exact_key(text: str) -> str:
    """The form in which scim2-models compares a `caseExact` string."""
    return normalize("NFC", text)


def folded_key(text: str) -> str:
    """The form in which scim2-models compares any other string."""
    return normalize("NFC", normalize("NFC", text).lower())


_MOST_TERMS = 400
"""Of one OR: SQLite joins at most 500 selects."""

_BY_MAIL = "seq IN (SELECT person FROM mail WHERE address_key = ?)"
_BY_MEMBER = "seq IN (SELECT team FROM member JOIN resource m ON m.seq = member WHERE m.id = ?)"

# (resource type, attribute as the library spells it) -> SQL and the form of its operand.
_COLUMNS: dict[tuple[str, str], tuple[str, Callable[[str], str]]] = {
    ("User", "userName"): ("name_key = ?", folded_key),
    ("User", "externalId"): ("external_id = ?", exact_key),
    ("User", "id"): ("id = ?", exact_key),
    ("User", "emails.value"): (_BY_MAIL, folded_key),
    ("Group", "displayName"): ("name_key = ?", folded_key),
    ("Group", "externalId"): ("external_id = ?", exact_key),
    ("Group", "id"): ("id = ?", exact_key),
    ("Group", "members.value"): (_BY_MEMBER, exact_key),
}


def narrow(scim_filter: ScimFilter[Any], type_name: str) -> Clause | None:
    """The clause of a filter on one resource type; None where no index helps."""
    return _narrow(scim_filter, scim_filter.ast, type_name)


def _narrow(scim_filter: ScimFilter[Any], node: FilterNode, type_name: str) -> Clause | None:
    if isinstance(node, LogicalExpr):
        parts = [_narrow(scim_filter, part, type_name) for part in node.terms]
        return _all_of(parts) if node.op == LogicalOperator.and_ else _any_of(parts, type_name)
    if isinstance(node, ValuePath):
        return _value_path(scim_filter, node, type_name)
    if isinstance(node, Comparison):
        return _comparison(scim_filter, node, type_name)
    return None


def _comparison(scim_filter: ScimFilter[Any], node: Comparison, type_name: str) -> Clause | None:
    binding = scim_filter.resolve_comparison(node.attr_path, strict=False)
    if binding is None or node.op != CompareOperator.eq:
        return None
    attribute = binding.urn.rpartition(":")[2]
    if attribute == "active" and isinstance(node.value, bool):
        return Clause("active = ?", (int(node.value),))
    column = _COLUMNS.get((type_name, attribute))
    if column is None or not isinstance(node.value, str):
        return None
    sql, form = column
    return Clause(sql, (form(node.value),))


def _value_path(scim_filter: ScimFilter[Any], node: ValuePath, type_name: str) -> Clause | None:
    """`emails[value eq "x" and ...]`: one entry must satisfy all of it, so never exact."""
    wanted = [
        part
        for part in _conjuncts(node.val_filter)
        if isinstance(part, Comparison)
        and part.op == CompareOperator.eq
        and part.attr_path.attr.lower() == "value"
        and isinstance(part.value, str)
    ]
    column = _COLUMNS.get((type_name, f"{node.attr_path.attr.lower()}.value"))
    if not wanted or column is None:
        return None
    sql, form = column
    return Clause(sql, (form(str(wanted[0].value)),), exact=False)


def _conjuncts(node: FilterNode) -> list[FilterNode]:
    if isinstance(node, LogicalExpr) and node.op == LogicalOperator.and_:
        return [leaf for part in node.terms for leaf in _conjuncts(part)]
    return [node]


def _all_of(parts: list[Clause | None]) -> Clause | None:
    known = [part for part in parts if part is not None]
    if not known:
        return None
    return Clause(
        " AND ".join(f"({part.sql})" for part in known),
        tuple(param for part in known for param in part.params),
        exact=len(known) == len(parts) and all(part.exact for part in known),
    )


def _any_of(parts: list[Clause | None], type_name: str) -> Clause | None:
    """Each part by its own index: SQLite walks the whole type for an OR with an ORDER BY."""
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or len(parts) > _MOST_TERMS:
        return None
    found = " UNION ALL ".join(
        f"SELECT seq FROM resource WHERE type = '{type_name}' AND ({part.sql})"  # noqa: S608
        for part in known
    )
    return Clause(
        f"seq IN ({found})",
        tuple(param for part in known for param in part.params),
        exact=all(part.exact for part in known),
    )
