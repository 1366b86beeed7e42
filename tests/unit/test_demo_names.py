"""Distinguished names: parsing, escaping and comparison (RFC 4514)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sandbox.active_directory import names


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("CN=a,DC=b", [("CN", "a"), ("DC", "b")]),
        ("cn = a , dc = b", [("cn", "a"), ("dc", "b")]),
        ("CN=Smith\\, John,DC=b", [("CN", "Smith, John"), ("DC", "b")]),
        ('CN="Smith, John",DC=b', [("CN", "Smith, John"), ("DC", "b")]),
        ("CN=a\\0ADEL:1,DC=b", [("CN", "a\nDEL:1"), ("DC", "b")]),
        ("CN=M\\c3\\bcller,DC=b", [("CN", "Müller"), ("DC", "b")]),
        ("CN=\\ a\\ ,DC=b", [("CN", " a "), ("DC", "b")]),
        ("CN=a=b,DC=c", [("CN", "a=b"), ("DC", "c")]),
    ],
)
def test_split(text: str, parts: list[tuple[str, str]]) -> None:
    assert names.split(text) == parts


@pytest.mark.parametrize("text", ["a", "CN=", "=a", "CN=a,", "CN=a,,DC=b", "CN=a\\"])
def test_what_is_no_name(text: str) -> None:
    with pytest.raises(names.InvalidName):
        names.split(text)


def test_keys_ignore_case() -> None:
    assert names.keys("cn=MÜLLER,dc=B") == names.keys("CN=Müller,DC=b")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1))
def test_escaped_values_come_back(values: list[str]) -> None:
    text = ",".join(names.rdn_text("CN", v) for v in values)
    assert [v for _, v in names.split(text)] == values
