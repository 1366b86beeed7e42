"""Distinguished names: the same however they are written, never two names as one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from ldap3.utils.dn import escape_rdn
from ldap3.utils.dn import parse_dn as ldap3_parse_dn

from app.sync.distinguished_name import dn_key, dn_key_text, parent_dn
from app.sync.store.coding import dn_hash

VALUE = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029"),
    min_size=1,
    max_size=12,
).filter(lambda value: value != " ")
# ldap3's `escape_rdn`, the oracle here, makes of one space an escaped backslash and a space.


def _hex(value: str) -> str:
    """Every byte as a pair: the other spelling that RFC 4514 allows."""
    return "".join(f"\\{byte:02X}" for byte in value.encode())


@given(st.lists(st.tuples(st.sampled_from(["CN", "OU", "DC"]), VALUE), min_size=1, max_size=6))
@settings(deadline=None)
def test_escaped_and_hexadecimal_spelling_of_one_name_are_the_same(
    parts: list[tuple[str, str]],
) -> None:
    plain = ",".join(f"{kind}={escape_rdn(value)}" for kind, value in parts)
    pairs = ", ".join(f"{kind.lower()} = {_hex(value)}" for kind, value in parts)
    assert dn_key(plain) == dn_key(pairs)
    assert len(dn_key(plain)) == len(parts)


@given(st.lists(VALUE, min_size=1, max_size=4), st.lists(VALUE, min_size=1, max_size=4))
@settings(deadline=None)
def test_names_with_different_values_are_different(one: list[str], other: list[str]) -> None:
    same = [v.casefold() for v in one] == [v.casefold() for v in other]
    keys = [dn_key(",".join(f"OU={_hex(v)}" for v in values)) for values in (one, other)]
    assert (keys[0] == keys[1]) == same


@given(st.lists(VALUE, min_size=2, max_size=6))
@settings(deadline=None)
def test_the_key_of_the_parent_is_the_beginning_of_the_key(values: list[str]) -> None:
    dn = ",".join(f"OU={escape_rdn(value)}" for value in values)
    assert dn_key(parent_dn(dn)) == dn_key(dn)[:-1]


@given(st.text(max_size=60))
@settings(deadline=None)
def test_any_text_has_a_key(text: str) -> None:
    key = dn_key(text)
    assert all(isinstance(part, str) for part in key)
    assert dn_key(text) == key


@given(st.lists(st.text("abcXYZ 0-_.äß", min_size=1, max_size=8), min_size=1, max_size=5))
@settings(deadline=None)
def test_as_many_parts_as_the_directory_library_sees(values: list[str]) -> None:
    dn = ",".join(f"OU=x{value}x" for value in values)
    assert len(dn_key(dn)) == len(ldap3_parse_dn(dn))


def test_a_multi_valued_name_has_no_order() -> None:
    assert dn_key("CN=Doe\\, John+UID=7,DC=x") == dn_key("uid=7 + cn=doe\\2C john, dc=X")


def test_a_plus_within_a_value_is_no_second_value() -> None:
    assert dn_key("CN=a\\+UID=7,DC=x") != dn_key("CN=a+UID=7,DC=x")


def test_an_escaped_space_at_the_end_belongs_to_the_value() -> None:
    assert dn_key("OU=a\\ ,DC=x") == ("dc=x", "ou=a ")
    assert dn_key("OU=a ,DC=x") == ("dc=x", "ou=a")


def test_types_may_be_written_as_numbers() -> None:
    assert dn_key("OID.2.5.4.11=Sales,0.9.2342.19200300.100.1.25=x") == dn_key("ou=sales,dc=x")


def test_a_deleted_object_keeps_its_own_key() -> None:
    dn = "CN=Ann\\0ADEL:1c0e,CN=Deleted Objects,DC=x"
    assert dn_key(dn) == ("dc=x", "cn=deleted objects", "cn=ann\ndel:1c0e")


def test_a_name_of_ten_thousand_parts_is_no_crash() -> None:
    assert len(dn_key("OU=a," * 10_000 + "DC=x")) == 10_001


_PIECES = (
    "CN",
    "OU",
    "cn",
    "oid.",
    "2.5.4.3",
    "=",
    ",",
    "+",
    "\\",
    "\\2C",
    " ",
    "\r\n",
    "\"'",
    "é",
    "x",
)


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_the_quick_ways_say_what_the_slow_ones_do(dn: str) -> None:
    assert dn_key_text(dn) == repr(dn_key(dn))
    # Written as Active Directory does, the kind of a part has a way of its own.
    assert dn_key(f"CN={dn}") == dn_key(f" cn ={dn}")


def test_names_are_found_that_earlier_versions_stored() -> None:
    assert (
        dn_hash("CN=Ann Lee,OU=Sales,DC=corp,DC=example").hex()
        == "16432432f28688d905ee14cd9be901b0"
    )
