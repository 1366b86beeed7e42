"""The attribute map: what is wrong with it, and what it makes of one object."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import RecordRejected
from app.sync.mapping import (
    STANDARD_GROUP_FIELDS,
    STANDARD_USER_FIELDS,
    FieldMap,
    Mapper,
    TargetField,
    Transform,
    apply,
    attributes,
    check,
    default_group_map,
    default_user_map,
    normalise,
    spelling,
    suggestions,
    visible,
)
from app.sync.model import Entry, Kind

FREE = (TargetField("title", Kind.USER), TargetField("nickName", Kind.USER, max_length=10))


def entry(undecodable: tuple[str, ...] = (), **values: str | tuple[str, ...]) -> Entry:
    many = {k: v if isinstance(v, tuple) else (v,) for k, v in values.items()}
    return Entry("g", "CN=Ann,DC=x", Kind.USER, values=many, undecodable=undecodable)


def made(row: FieldMap, read: Entry) -> str | None:
    return apply(read, (row,), FREE).get("title")


def rejection(read: Entry, *rows: FieldMap) -> RecordRejected:
    with pytest.raises(RecordRejected) as caught:
        apply(read, rows or default_user_map(), STANDARD_USER_FIELDS)
    return caught.value


def outcome(
    read: Entry, rows: tuple[FieldMap, ...], fields: tuple[TargetField, ...]
) -> tuple[dict[str, str], RecordRejected | None]:
    try:
        return apply(read, rows, fields), None
    except RecordRejected as error:
        return {}, error


# -- the default maps -----------------------------------------------------------------------------


def test_the_default_maps_are_sound_and_map_what_is_required() -> None:
    assert check(default_user_map(), STANDARD_USER_FIELDS) == ()
    assert check(default_group_map(), STANDARD_GROUP_FIELDS) == ()
    for kind in Kind:
        assert all(s.reason.startswith("suggested_") for s in suggestions(kind))


def test_the_user_name_is_the_mail_else_the_principal_name() -> None:
    both = entry(mail="ann@x.example", userPrincipalName="ann@corp.example")
    one = entry(userPrincipalName="ann@corp.example")
    assert apply(both, default_user_map(), STANDARD_USER_FIELDS)["userName"] == "ann@x.example"
    assert apply(one, default_user_map(), STANDARD_USER_FIELDS) == {"userName": "ann@corp.example"}


def test_somebody_with_neither_is_rejected_with_what_was_looked_at() -> None:
    error = rejection(entry(displayName="Ann"))
    assert error.code == "required_empty"
    assert error.params == {"field": "userName", "sources": "mail, userPrincipalName"}


def test_a_group_is_named_by_its_common_name_unless_it_has_a_display_name() -> None:
    group = Entry("g", "CN=a", Kind.GROUP, values={"cn": ("staff",)})
    assert apply(group, default_group_map(), STANDARD_GROUP_FIELDS) == {"displayName": "staff"}
    named = Entry("g", "CN=a", Kind.GROUP, values={"cn": ("staff",), "displayName": ("Staff",)})
    assert apply(named, default_group_map(), STANDARD_GROUP_FIELDS) == {"displayName": "Staff"}


def test_a_required_field_that_no_row_makes_rejects_everybody() -> None:
    assert rejection(entry(title="x"), FieldMap("title", ("title",))).params["field"] == "userName"


# -- problems of a map ----------------------------------------------------------------------------

_USER_NAME = FieldMap("userName", ("mail",))


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (FieldMap("externalId", ("objectGUID",)), "mapping_target_reserved"),
        (FieldMap("active", ("userAccountControl",)), "mapping_target_reserved"),
        (FieldMap("shoeSize", ("info",)), "mapping_target_unknown"),
        (FieldMap("userName", ("uid",)), "mapping_target_duplicate"),
        (FieldMap("emails.work", (), Transform.CONSTANT, ("a@x",)), "mapping_constant_unique"),
        (FieldMap("title", (), Transform.CONSTANT, (" ",)), "mapping_constant_empty"),
        (FieldMap("title", ("a",), Transform.CONSTANT, ("x",)), "mapping_source_unused"),
        (FieldMap("title", ()), "mapping_source_missing"),
        (FieldMap("title", ("a", "b")), "mapping_source_many"),
        (FieldMap("title", ("a;binary",)), "mapping_source_invalid"),
        (FieldMap("title", ("*",)), "mapping_source_invalid"),
        (FieldMap("title", ("unicodepwd",)), "mapping_source_secret"),
        (FieldMap("title", ("ms-Mcs-AdmPwd",)), "mapping_source_secret"),
        (FieldMap("title", (" tokengroups",)), "mapping_source_one_by_one"),
        (FieldMap("title", ("a",), Transform.LOWER, ("x",)), "mapping_argument_count"),
        (FieldMap("title", ("a",), Transform.SUBSTRING), "mapping_argument_count"),
        (FieldMap("title", ("a",), Transform.SUBSTRING, ("0",)), "mapping_argument_number"),
        (FieldMap("title", ("a",), Transform.SUBSTRING, ("1", "-2")), "mapping_argument_number"),
        (FieldMap("title", ("a",), Transform.REPLACE, ("", "x")), "mapping_replace_empty"),
    ],
)
def test_each_problem_of_a_map_is_named(row: FieldMap, code: str) -> None:
    problems = check((_USER_NAME, row), STANDARD_USER_FIELDS)
    assert [p.code for p in problems] == [code]
    assert problems[0].params["field"] == row.target


def test_a_required_field_must_be_mapped() -> None:
    problems = check((FieldMap("title", ("title",)),), STANDARD_USER_FIELDS)
    assert [(p.code, p.params["field"]) for p in problems] == [
        ("mapping_required_missing", "userName")
    ]


# -- transforms -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("transform", "arguments", "given", "wanted"),
    [
        (Transform.NONE, (), " Ann ", "Ann"),
        (Transform.LOWER, (), "ANN Ö", "ann ö"),
        (Transform.UPPER, (), "ann ß", "ANN SS"),
        (Transform.TRIM, (), "a   b", "a b"),
        (Transform.SUBSTRING, ("2", "3"), "abcdef", "bcd"),
        (Transform.SUBSTRING, ("3",), "abcdef", "cdef"),
        (Transform.SUBSTRING, ("9", "2"), "abc", None),
        (Transform.REPLACE, ("corp.local", "example.com"), "a@corp.local", "a@example.com"),
        (Transform.REPLACE, (".", "-"), "a.b", "a-b"),
        (Transform.IF_EMPTY, ("none",), "", "none"),
        (Transform.IF_EMPTY, ("none",), "x", "x"),
    ],
)
def test_each_transform_of_one_source(
    transform: Transform, arguments: tuple[str, ...], given: str, wanted: str | None
) -> None:
    row = FieldMap("title", ("info",), transform, arguments)
    assert made(row, entry(info=given)) == wanted


def test_constant_first_of_and_join() -> None:
    read = entry(givenName="Ann", sn="Lee", initials=" ")
    assert made(FieldMap("title", (), Transform.CONSTANT, ("Staff",)), read) == "Staff"
    assert made(FieldMap("title", ("initials", "sn"), Transform.FIRST_OF), read) == "Lee"
    names = ("givenName", "initials", "sn")
    assert made(FieldMap("title", names, Transform.JOIN), read) == "Ann Lee"
    assert made(FieldMap("title", names, Transform.JOIN, (", ",)), read) == "Ann, Lee"
    assert made(FieldMap("title", ("co",), Transform.JOIN), read) is None


# -- values ---------------------------------------------------------------------------------------


def test_an_empty_value_is_an_absent_field() -> None:
    assert made(FieldMap("title", ("title",)), entry(title=" \t ")) is None


def test_of_several_values_the_order_of_the_server_does_not_matter() -> None:
    row = FieldMap("title", ("otherTelephone",))
    one = made(row, entry(otherTelephone=("b", "A", "")))
    assert one == made(row, entry(otherTelephone=("", "A", "b"))) == "A"


def test_composed_and_decomposed_letters_are_one() -> None:
    row = FieldMap("title", ("title",))
    assert made(row, entry(title="Mu\u0308ller")) == made(row, entry(title="Müller"))


def test_breaks_become_a_space_but_a_street_keeps_its_lines() -> None:
    assert made(FieldMap("title", ("title",)), entry(title="a \r\n\tb")) == "a b"
    street = FieldMap("addresses.work.streetAddress", ("streetAddress",))
    fields = apply(
        entry(mail="a@x", streetAddress="Floor 2 \r\nHigh Street 1\r\n"),
        (_USER_NAME, street),
        STANDARD_USER_FIELDS,
    )
    assert fields["addresses.work.streetAddress"] == "Floor 2\nHigh Street 1"


def test_a_long_value_says_how_long() -> None:
    error = rejection(entry(mail="a@x", displayName="x" * 10_000))
    assert error.code == "value_too_long"
    assert error.params == {"field": "displayName", "length": 10_000, "limit": 256}


def test_a_value_of_the_longest_length_is_accepted() -> None:
    assert len(apply(entry(info="ä" * 10), (FieldMap("nickName", ("info",)),), FREE)) == 1
    with pytest.raises(RecordRejected):
        apply(entry(info="ä" * 11), (FieldMap("nickName", ("info",)),), FREE)


@pytest.mark.parametrize("bad", ["a\x00b", "a\x07b", "a\x7fb", "a\ud800b", "a\uffffb"])
def test_control_characters_are_refused_by_code_point(bad: str) -> None:
    error = rejection(entry(mail="a@x", displayName=bad))
    assert error.code == "value_control_characters"
    assert error.params == {"field": "displayName", "character": f"U+{ord(bad[1]):04X}"}


def test_invisible_characters_are_refused_where_names_must_differ() -> None:
    assert rejection(entry(mail="a\u200b@x")).code == "value_invisible_characters"
    assert rejection(entry(mail="\u202ea@x")).params["character"] == "U+202E"
    # A joiner is part of how some scripts are written
    name = "علی\u200cرضا"
    fields = apply(entry(mail="a@x", displayName=name), default_user_map(), STANDARD_USER_FIELDS)
    assert fields["displayName"] == name


def test_bytes_that_are_no_text_reject_the_field_that_needs_them() -> None:
    error = rejection(entry(("mail",), userPrincipalName="a@x"))
    assert error.code == "value_undecodable"
    assert error.params == {"field": "userName", "attribute": "mail"}
    fine = apply(entry(("photo",), mail="a@x"), default_user_map(), STANDARD_USER_FIELDS)
    assert fine["userName"] == "a@x"


def test_attributes_are_found_whatever_their_case() -> None:
    assert attributes((FieldMap("title", ("DEPARTMENT", "Info")),)) == {"department", "info"}
    assert spelling("userprincipalname") == "userPrincipalName"
    assert made(FieldMap("title", ("extAttr",)), entry(extAttr="x")) == "x"
    assert made(FieldMap("title", ("extAttr",)), entry(extattr="x")) == "x"


def test_rows_for_fields_that_do_not_exist_are_left_out() -> None:
    assert Mapper((FieldMap("nope", ("title",)),), FREE).apply(entry(title="x")) == {}


# -- totality -------------------------------------------------------------------------------------

_TEXT = st.text(st.characters(), max_size=30)
_ROWS = st.builds(
    FieldMap,
    target=st.sampled_from(["title", "nickName", "other"]),
    sources=st.lists(st.sampled_from(["a", "b", "c"]), max_size=3).map(tuple),
    transform=st.sampled_from(Transform),
    arguments=st.lists(_TEXT | st.sampled_from(["1", "2", "-1", "99"]), max_size=3).map(tuple),
)
_ENTRIES = st.builds(
    entry,
    undecodable=st.sampled_from([(), ("a",), ("B",)]),
    a=st.lists(_TEXT, max_size=3).map(tuple),
    b=st.lists(_TEXT, max_size=2).map(tuple),
)


@given(_ENTRIES, st.lists(_ROWS, max_size=4).map(tuple))
@settings(deadline=None)
def test_any_map_makes_clean_fields_of_any_entry_or_rejects_it(
    read: Entry, rows: tuple[FieldMap, ...]
) -> None:
    try:
        fields = apply(read, rows, FREE)
    except RecordRejected:
        return
    for name, text in fields.items():
        assert name in {"title", "nickName"}
        assert text
        assert text == text.strip() == unicodedata.normalize("NFC", text)
        assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in text)
    assert len(fields.get("nickName", "")) <= 10


@given(_TEXT, st.booleans())
@settings(deadline=None)
def test_normalising_twice_changes_nothing(text: str, lines: bool) -> None:
    once = normalise(text, lines=lines)
    assert normalise(once, lines=lines) == once


# Each as long as what somebody pastes by mistake
_LONG = st.builds(
    lambda text, times: (text * times)[:10_000],
    st.text(st.characters(), min_size=1, max_size=4),
    st.sampled_from([1, 100, 10_000]),
)
_LONG_ROWS = st.builds(
    FieldMap,
    target=st.sampled_from(["userName", "title", "addresses.work.streetAddress"]),
    sources=st.lists(st.sampled_from(["a", "b", "c"]), max_size=3).map(tuple),
    transform=st.sampled_from(Transform),
    arguments=st.lists(_LONG | st.sampled_from(["1", "2", " ", "a"]), max_size=3).map(tuple),
)


@given(st.builds(entry, a=_LONG, b=st.lists(_LONG, max_size=3).map(tuple)), _LONG_ROWS)
def test_long_values_and_long_arguments_make_a_short_field_or_a_rejection(
    read: Entry, row: FieldMap
) -> None:
    known = {f.name: f for f in STANDARD_USER_FIELDS}[row.target]
    fields, error = outcome(read, (row,), (known,))
    if error is not None:
        assert error.params["field"] == row.target
        assert len(str(error)) < 1000, "names and numbers, never the value"
    for text in fields.values():
        assert 0 < len(text) <= known.max_length
        assert text == text.strip() == unicodedata.normalize("NFC", text)
        text.encode()


_ODD = st.sampled_from(["", " ", " x ", "a\tb", "x" * 20_000])
_READ = st.builds(
    entry,
    undecodable=st.sampled_from([(), ("a",), ("b",)]),
    a=_TEXT | _ODD | st.lists(_TEXT | _ODD, max_size=2).map(tuple),
    b=_TEXT | _ODD,
)


@given(_READ, st.lists(_ROWS, max_size=4).map(tuple))
def test_row_by_row_says_what_all_together_say(read: Entry, rows: tuple[FieldMap, ...]) -> None:
    each = list(Mapper(rows, FREE).each(read))
    errors = [error for _, _, error in each if error is not None]
    fields, rejection = outcome(read, rows, FREE)
    if rejection is None:
        assert errors == []
        assert fields == {name: text for name, text, _ in each if text}
    else:
        assert (rejection.code, rejection.params) == (errors[0].code, errors[0].params)


def test_replacing_one_letter_by_thousands_is_refused_before_it_is_made() -> None:
    row = FieldMap("title", ("info",), Transform.REPLACE, ("a", "x" * 10_000))
    (known,) = (f for f in STANDARD_USER_FIELDS if f.name == "title")
    with pytest.raises(RecordRejected) as caught:
        apply(entry(info="a" * 10_000), (row,), (known,))
    assert (caught.value.code, caught.value.params["length"]) == ("value_too_long", 100_000_000)


@pytest.mark.parametrize("lines", [True, False])
def test_a_million_spaces_are_looked_at_once(lines: bool) -> None:
    """With a pattern that begins anew at each of them this would not end today."""
    assert normalise("ä" + " " * 1_000_000 + "\n\t b", lines=lines) == ("ä\nb" if lines else "ä b")


def test_a_source_longer_than_any_field_is_refused_by_its_length() -> None:
    row = FieldMap("title", ("comment",), Transform.SUBSTRING, ("1", "10"))
    (known,) = (f for f in STANDARD_USER_FIELDS if f.name == "title")
    with pytest.raises(RecordRejected) as caught:
        apply(entry(comment="a" * 20_000), (row,), (known,))
    assert caught.value.code == "value_too_long"
    assert apply(entry(comment="a" * 10_000), (row,), (known,)) == {"title": "a" * 10}


def test_what_a_screen_does_not_show_is_made_visible() -> None:
    assert visible("a\u202eb\x01\ud800") == "a<U+202E>b<U+0001><U+D800>"
    assert visible("x" * 500) == "x" * 119 + "…"
    assert visible("Zoë") == "Zoë"
