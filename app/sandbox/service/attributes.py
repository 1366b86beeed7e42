"""A resource's attributes as flat text, for pages and for the log of changes (pure)."""

from __future__ import annotations

from typing import Any


def flattened(body: dict[str, Any]) -> dict[str, str]:
    """SCIM JSON as path -> text: `name.familyName`, `phoneNumbers[work]`, `department`.

    Several values at one path are joined. `schemas` is left out; it says nothing to a person.
    """
    found: dict[str, list[str]] = {}
    for name, value in body.items():
        if name == "schemas":
            continue
        # An extension's attributes are shown like the core ones.
        path = "" if name.startswith("urn:") else name
        _flatten(path, value, found)
    return {path: "; ".join(texts) for path, texts in found.items()}


def _flatten(path: str, value: Any, found: dict[str, list[str]]) -> None:
    if isinstance(value, dict):
        for name, item in value.items():
            _flatten(f"{path}.{name}" if path else name, item, found)
    elif isinstance(value, list):
        for entry in value:
            _flatten_entry(path, entry, found)
    else:
        text = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        found.setdefault(path, []).append(text)


def _flatten_entry(path: str, entry: Any, found: dict[str, list[str]]) -> None:
    """One value of a multi-valued attribute: its type names it, `primary` is left out."""
    if not isinstance(entry, dict):
        _flatten(path, entry, found)
        return
    label = f"{path}[{entry['type']}]" if entry.get("type") else path
    if "value" in entry:
        _flatten(label, entry["value"], found)
        return
    others = {name: item for name, item in entry.items() if name not in ("type", "primary")}
    _flatten(label, others, found)
