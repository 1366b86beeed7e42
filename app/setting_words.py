"""Settings in words: a change of one as the wizard would tell it, and never as a path where there
are words.

A path is that of `profile_history.SettingChange`: names with dots, and in brackets which one of
several (`policy.user_map[userName].sources`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from app import text

_INNER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WHICH = re.compile(r"\[([^\]]*)\]")


def field_name(target: str) -> str:
    """`name.familyName` -> Last name; a field that has no such name as it is."""
    code = f"field_{_INNER.sub('_', target).replace('.', '_').lower()}"
    return text.sentence(code) if text.has_words(code) else target


def setting_name(path: str, *values: str | None, units: Mapping[str, str] | None = None) -> str:
    """What a person calls the setting; the path where there are no words for it. `values` are
    those that it has or had, as JSON: they name a unit, of which the path has the identifier
    alone, and so do `units` (names by GUID)."""
    code = f"setting_{_WHICH.sub('', path).replace('.', '_')}"
    if not text.has_words(code):
        return path
    which = _WHICH.search(path)
    item = which.group(1) if which else ""
    if "_map[" in path:
        item = field_name(item)
    item = (units or {}).get(item, item)
    for value in values:
        found = _decoded(value)
        if isinstance(found, dict) and found.get("dn"):
            item = str(found["dn"])
    return (
        text.sentence(code, {"item": item}).rstrip(" :,")
        if not item
        else text.sentence(code, {"item": item})
    )


def setting_value(path: str, value: str | None) -> str:
    """What the setting is set to; empty where it is not there or empty, and is not
    told in words."""
    leaf = _WHICH.sub("", path).rpartition(".")[2]
    if path.endswith("_criteria.groups") and value == "[]":
        # An empty field would look as if it could not be shown.
        return text.sentence("set_no_criteria")
    return "" if value is None else _shown(leaf, value)


def _shown(leaf: str, value: str) -> str:
    code = f"set_{leaf}_{value}"
    if text.has_words(code):
        return text.sentence(code)
    if value in ("true", "false"):
        return text.sentence(f"set_{value}")
    found = _decoded(value)
    if isinstance(found, list):
        return ", ".join(_part(leaf, part) for part in found)
    return _part(leaf, found) if isinstance(found, dict) else value


def _part(leaf: str, part: object) -> str:
    """One of a list, or an object as its values."""
    if isinstance(part, list):
        return ", ".join(_part(leaf, each) for each in part)
    if not isinstance(part, dict):
        return _shown(leaf, part if isinstance(part, str) else msgspec.json.encode(part).decode())
    if "target" in part:
        how = [part.get("transform"), *part.get("arguments", ())]
        told = ", ".join(str(each) for each in how if each and each != "none")
        sources = ", ".join(map(str, part.get("sources", ())))
        return f"{sources} ({told})" if told else sources
    if "include" in part:
        return _shown("include", "true" if part["include"] else "false")
    if "clauses" in part:
        told = f" {part.get('join', '')} ".join(_part(leaf, each) for each in part["clauses"])
        return f"({told})"
    if "relation" in part:
        code = f"relation_{part['relation']}"
        said = text.sentence(code) if text.has_words(code) else part["relation"]
        return f"{part.get('attribute', '')} {said} {part.get('value', '')}".strip()
    return ", ".join(f"{name}: {_part(name, each)}" for name, each in part.items() if each)


def _decoded(value: str | None) -> object:
    """Of a list or an object; anything else is a text."""
    if not value or value[0] not in "[{":
        return None
    try:
        return msgspec.json.decode(value)
    except msgspec.DecodeError:
        return None
