"""The field map as a page shows and edits it, without a page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Misconfigured, RecordRejected
from app.findings import AttributeInfo
from app.profile import Profile
from app.setup.draft import Draft, inputs_of
from app.setup.field_mapping import (
    ARGUMENTS,
    History,
    Row,
    Status,
    Tab,
    Trial,
    Typed,
    accept_all,
    attribute_note,
    fields_of,
    findings,
    in_tab,
    is_internal,
    left_out,
    matches,
    open_suggestions,
    place,
    placed,
    problems,
    rows,
    schema_of,
    set_row,
    unread,
    wanted_kinds,
)
from app.setup.steps import BY_ID
from app.sync.criteria import ScopeRules
from app.sync.mapping import (
    STANDARD_USER_FIELDS,
    FieldMap,
    Transform,
    check,
    default_user_map,
    well_known,
)
from app.sync.model import Kind
from app.sync.plan import AccountRules, Policy
from app.sync.survey import FieldFill, MappingProblem, MappingReport, Person, SurveyInfo

USER, GROUP = Kind.USER, Kind.GROUP
SCHEMA = schema_of(
    [
        AttributeInfo("mail"),
        AttributeInfo("sn"),
        AttributeInfo("proxyAddresses", single=False),
        AttributeInfo("thumbnailPhoto", "binary"),
        AttributeInfo("manager", "dn"),
        AttributeInfo("groupType", "number", users=False, groups=True),
        AttributeInfo("shoeSize"),
    ]
)
FULL = default_user_map()


def row_of(target: str, *, map: tuple[FieldMap, ...] = FULL, **known: Any) -> Row:
    return next(r for r in rows(USER, map, **known) if r.target == target)


def people(*names: str) -> tuple[Person, ...]:
    return tuple(Person(name, USER, name.title(), f"CN={name},DC=x") for name in names)


def empty_mail(count: int, *names: str) -> MappingProblem:
    error = RecordRejected("required_empty", field="userName", sources="mail")
    return MappingProblem("userName", error, count, people(*names))


# -- rows ---------------------------------------------------------------------------------------


def test_the_anchor_is_first_and_every_field_has_a_row() -> None:
    made = rows(USER, FULL)
    assert made[0].target == "externalId"
    assert made[0].status is Status.FIXED
    assert [row.target for row in made[1:]] == [f.name for f in STANDARD_USER_FIELDS]
    assert {r.status for r in made if r.map} == {Status.MAPPED}
    assert next(r for r in made if r.target == "nickName").status is Status.UNMAPPED


def test_a_required_field_without_a_row_says_so() -> None:
    row = row_of("userName", map=FULL[1:])
    assert row.status is Status.REQUIRED
    assert row.errors[0].code == "mapping_required_missing"


def test_a_row_for_a_field_that_the_service_does_not_have_is_shown_and_wrong() -> None:
    row = row_of("shoe", map=(*FULL, FieldMap("shoe", ("mail",))))
    assert row.status is Status.WRONG


def test_what_was_tried_holds_for_rows_that_are_as_they_were() -> None:
    report = MappingReport(
        USER, 10, (FieldFill("title", 7, 10), FieldFill("userName", 9, 10)), (empty_mail(1, "ann"),)
    )
    trial = Trial(FULL, report)
    edited = set_row(USER, FULL, "title", FieldMap("title", ("description",)))
    assert row_of("title", map=FULL, trial=trial).fill == FieldFill("title", 7, 10)
    assert row_of("title", map=edited, trial=trial).fill is None
    name = row_of("userName", map=edited, trial=trial)
    assert name.status is Status.LEFT_OUT
    assert name.blocking is not None
    assert name.blocking.count == 1


def test_attributes_that_the_pass_did_not_ask_for_are_named() -> None:
    info = SurveyInfo(1, 0.0, 5, 1, True, frozenset({"mail", "userPrincipalName"}))
    assert unread((FieldMap("title", ("ShoeSize",)),), info) == ("shoesize",)
    assert unread((FieldMap("title", (), Transform.CONSTANT, ("x",)),), info) == ()
    assert unread((FieldMap("title", ("ShoeSize",)),), None) == ()
    assert row_of("title", info=info).status is Status.UNREAD
    assert row_of("userName", info=info).status is Status.MAPPED


def test_attributes_that_the_schema_does_not_have_are_seen() -> None:
    custom = set_row(USER, FULL, "title", FieldMap("title", ("hatSize",)))
    assert row_of("title", map=custom, schema=SCHEMA).status is Status.UNKNOWN
    assert row_of("title", map=custom, schema={}).status is Status.MAPPED
    known = set_row(USER, FULL, "title", FieldMap("title", ("SHOESIZE",)))
    assert row_of("title", map=known, schema=SCHEMA).status is Status.MAPPED


def test_tabs_and_search() -> None:
    made = rows(USER, FULL)
    mapped = [r for r in made if in_tab(r, Tab.MAPPED)]
    unmapped = [r for r in made if in_tab(r, Tab.UNMAPPED)]
    assert len(mapped) == 1 + len(FULL)
    assert len(mapped) + len(unmapped) == len(made)
    found = [r.target for r in made if matches(r, "SN")]
    assert "name.familyName" in found
    family = next(r for r in made if r.target == "name.familyName")
    assert matches(family, "last sn", "Last name")
    assert not matches(family, "last mail", "Last name")
    assert not matches(made[1], "family")
    assert matches(made[0], "objectguid")


# -- the map of the draft -----------------------------------------------------------------------


def test_problems_name_the_kind_and_the_field() -> None:
    policy = Policy(user_map=FULL, group_map=())
    assert [(kind, e.code) for kind, e in problems(policy)] == [(GROUP, "mapping_required_missing")]
    draft = replace(Draft(), policy=policy)
    assert [p.field for p in BY_ID["mapping"].problems(draft)] == ["group/displayName"]
    assert placed(place(GROUP, "displayName")) == (GROUP, "displayName")
    assert placed("anything") == (USER, "")


def test_a_value_of_ten_thousand_characters_is_shortened_in_messages() -> None:
    policy = Policy(user_map=(*FULL[:1], FieldMap("title", ("a b" * 4000,))))
    found = [e for _, e in problems(policy) if e.code == "mapping_source_invalid"]
    assert len(str(found[0].params["attribute"])) == 80


def test_an_installed_profile_without_a_map_stands_for_the_default_one() -> None:
    draft = Draft.of_profile(Profile(id="p"))
    assert draft.policy.user_map == FULL
    assert BY_ID["mapping"].problems(draft) == ()


def test_a_result_is_kept_under_the_selection_and_the_maps() -> None:
    draft = replace(Draft(), policy=Policy(user_map=FULL)).with_result("mapping", left_out=3)
    assert draft.is_fresh("mapping")
    rules = replace(draft, policy=replace(draft.policy, rules=AccountRules(delete_on_disable=True)))
    assert rules.is_fresh("mapping"), "the rules do not touch the fields"
    for changed in (
        replace(draft.policy, user_map=FULL[:3]),
        replace(draft.policy, scope=ScopeRules(users=False)),
    ):
        assert not replace(draft, policy=changed).is_fresh("mapping")
    assert inputs_of(draft, "mapping") != inputs_of(draft, "key")


def test_only_the_selected_kinds_are_tried() -> None:
    assert wanted_kinds(Policy(ScopeRules(groups=False, security_groups=False))) == (USER,)
    assert wanted_kinds(Policy(ScopeRules(users=False, groups=False))) == (GROUP,)


# -- findings -----------------------------------------------------------------------------------


def test_findings_say_the_map_first_then_people_then_what_is_to_be_read() -> None:
    note = MappingProblem(
        "title", RecordRejected("value_too_long", field="title", length=300, limit=256), 40,
        people("bo"), blocks=False,
    )  # fmt: skip
    report = MappingReport(
        USER, 50, (), (note, empty_mail(2, "ann")), {"corp.local": 3, "example.com": 47}
    )
    broken = set_row(USER, FULL, "nickName", FieldMap("nickName", ("a b",)))
    found = findings(USER, broken, Trial(broken, report))
    assert [(f.target, f.wrong, f.blocks) for f in found] == [
        ("nickName", True, False),
        ("userName", False, True),
        ("title", False, False),
        ("emails.work", False, False),
    ]
    assert found[-1].error.params["domain"] == "corp.local"


def test_findings_of_a_row_that_was_edited_since_are_gone() -> None:
    trial = Trial(FULL, MappingReport(USER, 5, (), (empty_mail(2, "ann"),), {"corp.local": 3}))
    edited = set_row(USER, FULL, "userName", FieldMap("userName", ("sAMAccountName",)))
    assert [f.target for f in findings(USER, edited, trial)] == ["emails.work"]
    edited = set_row(USER, edited, "emails.work", None)
    assert findings(USER, edited, trial) == ()


def test_somebody_with_two_problems_is_left_out_once() -> None:
    again = MappingProblem(
        "emails.work", RecordRejected("duplicate_unique", field="emails.work"), 2,
        people("ann", "bo"),
    )  # fmt: skip
    read = MappingProblem("title", RecordRejected("x"), 5, people("cy"), blocks=False)
    assert left_out(MappingReport(USER, 9, (), (empty_mail(1, "ann"), again, read))) == 2
    assert left_out(MappingReport(USER, 900, (), (empty_mail(412, "ann"),))) == 412
    assert left_out(MappingReport(USER, 9)) == 0


@pytest.mark.parametrize(
    ("domain", "internal"),
    [
        ("corp.local", True), ("CORP.LOCAL.", True), ("contoso", True), ("home.arpa", True),
        ("example.com", False), ("local.example.com", False), ("firma.de", False),
    ],
)  # fmt: skip
def test_domains_that_no_mail_reaches(domain: str, internal: bool) -> None:
    assert is_internal(domain) is internal


# -- suggestions and undo -----------------------------------------------------------------------


def test_accepting_all_keeps_what_a_person_chose() -> None:
    own = (FieldMap("title", ("description",)), FieldMap("nickName", ("cn",)))
    accepted = accept_all(USER, own)
    assert {row.target: row for row in accepted}["title"].sources == ("description",)
    assert {row.target for row in FULL} <= {row.target for row in accepted}
    assert open_suggestions(USER, accepted) == ()
    assert check(accepted, STANDARD_USER_FIELDS) == ()
    assert accept_all(USER, ()) == FULL, "in the order of the fields"


def test_undo_and_redo_are_several_levels_deep() -> None:
    history = History(FULL)
    one, two = FULL[:5], FULL[:3]
    assert history.change(one)
    assert not history.change(one)
    assert history.change(two)
    history.undo()
    assert history.map == one
    history.undo()
    assert history.map == FULL
    history.undo()
    assert history.map == FULL
    history.redo()
    history.redo()
    assert history.map == two
    assert not history.can_redo
    history.undo()
    history.change(FULL[:1])
    assert not history.can_redo, "an edit begins anew from there"


def test_keystrokes_in_one_field_are_undone_as_one() -> None:
    history = History(FULL)
    for length in (1, 2, 3):
        history.change(FULL[:length], merge="title")
    history.change(FULL[:7], merge="nickName")
    history.undo()
    assert history.map == FULL[:3]
    history.undo()
    assert history.map == FULL
    history.redo()
    history.change(FULL[:9], merge="title")
    history.undo()
    assert history.map == FULL[:3], "after an undo typing begins a new step"


@given(st.lists(st.one_of(st.integers(0, 19), st.sampled_from(["undo", "redo"])), max_size=300))
def test_undo_is_what_a_list_of_maps_would_be(acts: list[int | str]) -> None:
    history = History(FULL)
    past, future = [FULL], []
    for act in acts:
        if act == "undo":
            history.undo()
            if len(past) > 1:
                future.append(past.pop())
        elif act == "redo":
            history.redo()
            if future:
                past.append(future.pop())
        elif history.change(FULL[: int(act)]):
            past, future = [*past, FULL[: int(act)]][-101:], []
        assert history.map == past[-1]
        assert (history.can_undo, history.can_redo) == (len(past) > 1, bool(future))


# -- what is typed ------------------------------------------------------------------------------


def test_changing_the_transform_loses_nothing_that_was_typed() -> None:
    typed = Typed("title", Transform.JOIN, ("sn", "givenName"), {"separator": ", "})
    assert typed.row() == FieldMap("title", ("sn", "givenName"), Transform.JOIN, (", ",))
    lower = replace(typed, transform=Transform.LOWER)
    assert lower.row() == FieldMap("title", ("sn",), Transform.LOWER)
    constant = replace(typed, transform=Transform.CONSTANT, arguments={"value": "x"})
    assert constant.row() == FieldMap("title", (), Transform.CONSTANT, ("x",))
    assert replace(lower, transform=Transform.JOIN).row() == typed.row()


def test_names_are_tidied_and_written_as_the_schema_does() -> None:
    typed = Typed("title", sources=(" \u200bshoesize\u202e ",))
    assert typed.row(SCHEMA) == FieldMap("title", ("shoeSize",))
    assert Typed("title", sources=("ｍａｉｌ",)).row() == FieldMap("title", ("mail",))
    assert Typed("title", sources=("  ",)).row() is None


def test_numbers_in_other_digits_and_defaults() -> None:
    typed = Typed("title", Transform.SUBSTRING, ("sn",), {"start": "２", "length": " ３ "})
    assert typed.row() == FieldMap("title", ("sn",), Transform.SUBSTRING, ("2", "3"))
    assert Typed("title", Transform.SUBSTRING, ("sn",)).row() == FieldMap(
        "title", ("sn",), Transform.SUBSTRING, ("1",)
    )
    assert Typed("title", Transform.JOIN, ("sn",)).row() == FieldMap(
        "title", ("sn",), Transform.JOIN, (" ",)
    )


@pytest.mark.parametrize("transform", list(Transform))
def test_every_transform_asks_for_what_the_map_wants(transform: Transform) -> None:
    filled = dict.fromkeys(ARGUMENTS.get(transform, ()), "1")
    row = Typed("title", transform, ("sn",), filled).row()
    assert row is not None
    assert check((row,), [f for f in STANDARD_USER_FIELDS if f.name == "title"]) == ()
    assert Typed.of("title", row).row() == row


@given(
    st.sampled_from(Transform),
    st.lists(st.text(st.characters(), max_size=40), max_size=3),
    st.dictionaries(st.sampled_from(sorted({n for a in ARGUMENTS.values() for n in a})),
                    st.text(st.characters(), max_size=40)),
)  # fmt: skip
def test_whatever_is_typed_can_be_judged_saved_and_opened_again(
    transform: Transform, sources: list[str], arguments: dict[str, str]
) -> None:
    row = Typed("title", transform, tuple(sources), arguments).row(SCHEMA)
    map = () if row is None else (row,)
    found = check(map, fields_of(USER))
    assert all(e.code.startswith("mapping_") for e in found)
    assert msgspec.json.decode(msgspec.json.encode(map), type=tuple[FieldMap, ...]) == map
    assert Typed.of("title", row).row(SCHEMA) == row
    rows(USER, map, schema=SCHEMA)
    for text in sources:
        attribute_note(text, USER, SCHEMA)


# -- attributes ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "code", "warns"),
    [
        ("hatSize", "attribute_unknown", True),
        ("groupType", "attribute_of_others", True),
        ("thumbnailPhoto", "attribute_binary", True),
        ("proxyaddresses", "attribute_many_values", True),
        ("manager", "attribute_is_dn", False),
        ("MAIL", "attribute_fine", False),
    ],
)
def test_what_the_schema_says_of_an_attribute(name: str, code: str, warns: bool) -> None:
    note = attribute_note(name, USER, SCHEMA)
    assert note is not None
    assert (note.code, note.warns) == (code, warns)


def test_nothing_is_said_without_a_schema_or_a_name() -> None:
    assert attribute_note("mail", USER, {}) is None
    assert attribute_note("", USER, SCHEMA) is None
    assert attribute_note("unicodePwd", USER, SCHEMA) is None, "the map's own check refuses it"
    assert "sn" in well_known()


def test_a_fixed_value_that_nobody_could_have_is_refused_before_anybody_is_read() -> None:
    def codes(value: str, target: str = "title") -> list[str]:
        row = FieldMap(target, (), Transform.CONSTANT, (value,))
        return [e.code for e in check((*FULL[:1], row), STANDARD_USER_FIELDS)]

    assert codes("Engineer") == []
    assert codes("x" * 257) == ["mapping_constant_long"]
    assert codes("a\x00b") == ["mapping_constant_character"]
    assert codes("   ") == ["mapping_constant_empty"]
    assert codes("x", "emails.work") == ["mapping_constant_unique"]
    assert isinstance(check((FieldMap("title", ()),), ())[0], Misconfigured)
