"""Settings that are edited: a draft that is kept, met by others' changes, and judged by its effect
on people."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Misconfigured
from app.profile import CloudSettings, DirectorySettings, Profile, Security
from app.setup import editing
from app.setup.draft import PASSWORD
from app.setup.editing import Edited
from app.sync import mapping
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.guard import Limit, Limits
from app.sync.model import Kind
from app.sync.plan import AccountRules, AccountStatus, OnDeleted, OnLeaving, Policy
from app.sync.retention import Retention
from app.sync.schedule import Schedule
from app.sync.survey import Funnel, RuleNumbers

DIRECTORY = DirectorySettings(
    domain="corp.example.com", controllers=("dc1.corp.example.com",), user="reader@corp.example.com"
)
BASE = Profile(
    "p",
    language="en",
    directory=DIRECTORY,
    cloud=CloudSettings(provider="identity_connect", service_url="https://s.example.com"),
    policy=Policy(
        scope=ScopeRules(units=(UnitRule("root", True, "DC=corp"),)),
        user_map=mapping.default_user_map(),
        group_map=mapping.default_group_map(),
    ),
)
NOBODY = Funnel(Kind.USER)


def with_profile(base: Profile, wanted: Profile) -> Edited:
    return editing.with_settings(editing.begin(base), wanted, typed_here=True)


def test_nothing_edited_is_no_change_and_no_problem() -> None:
    begun = editing.begin(BASE)
    assert not begun.is_changed
    assert not begun.connection_changed
    assert not editing.problems(begun)
    assert begun.profile == BASE


def test_maps_that_an_empty_one_stands_for_are_no_change() -> None:
    assert not editing.begin(replace(BASE, policy=Policy(scope=BASE.policy.scope))).is_changed


def test_a_password_typed_anew_is_another_connection_until_it_is_checked() -> None:
    begun = editing.begin(BASE)
    typed = replace(begun, draft=begun.draft.with_secret_retyped(PASSWORD))
    assert typed.connection_pending
    assert [p.error.code for p in editing.problems(typed)["connection"]] == ["settings_unchecked"]
    checked = replace(typed, draft=typed.draft.with_result("check"))
    assert checked.connection_changed
    assert not checked.connection_pending
    assert not editing.problems(checked)


def test_what_was_checked_is_stale_when_it_is_edited_again() -> None:
    begun = editing.begin(BASE)
    draft = replace(begun.draft, directory=replace(DIRECTORY, user="other@corp.example.com"))
    checked = replace(begun, draft=draft.with_result("check"))
    assert not checked.connection_pending
    again = replace(checked.draft, directory=replace(DIRECTORY, user="third@corp.example.com"))
    assert replace(checked, draft=again).connection_pending


def test_a_file_confirms_nothing_by_itself() -> None:
    rules = AccountRules(on_deleted=OnDeleted.DELETE)
    wanted = replace(
        BASE,
        directory=replace(DIRECTORY, security=Security.PLAIN),
        policy=replace(BASE.policy, rules=rules),
    )
    read = editing.with_settings(editing.begin(BASE), wanted, typed_here=False)
    wrong = editing.problems(read)
    assert [p.error.code for p in wrong["rules"]] == ["deletion_unconfirmed"]
    assert {p.error.code for p in wrong["connection"]} == {"password_missing", "plain_unconfirmed"}


def test_what_was_confirmed_before_stays_confirmed() -> None:
    base = replace(
        BASE, policy=replace(BASE.policy, rules=AccountRules(on_deleted=OnDeleted.DELETE))
    )
    assert not editing.problems(with_profile(base, replace(base, schedule=Schedule(paused=True))))


def test_limits_are_a_section_of_their_own() -> None:
    wrong = replace(BASE, limits=Limits(disable=Limit(floor=10, ceiling=5)))
    assert list(editing.problems(with_profile(BASE, wrong))) == ["limits"]


# -- others save meanwhile ------------------------------------------------------------------------

parts = st.fixed_dictionaries(
    {
        "every_minutes": st.integers(1, 100),
        "journal_days": st.integers(7, 100),
        "floor": st.integers(0, 100),
        "user_query": st.sampled_from(["", "(mail=*)", "(sn=*)"]),
    }
)


def made(values: dict[str, int | str]) -> Profile:
    scope = replace(BASE.policy.scope, user_query=str(values["user_query"]))
    return replace(
        BASE,
        schedule=Schedule(every_minutes=int(values["every_minutes"])),
        retention=Retention(journal_days=int(values["journal_days"])),
        limits=Limits(disable=Limit(floor=int(values["floor"]))),
        policy=replace(BASE.policy, scope=scope),
    )


@given(parts, parts, parts)
def test_each_setting_is_as_whoever_changed_it_last_wants_it(
    old: dict[str, int | str], mine: dict[str, int | str], theirs: dict[str, int | str]
) -> None:
    """The draft's where it was edited, the others' where it was not."""
    edited = with_profile(made(old), made(mine))
    merged = {name: mine[name] if mine[name] != old[name] else theirs[name] for name in old}
    met = editing.rebased(edited, made(theirs))
    assert met.profile == made(merged)
    assert met.base == made(theirs)


def test_another_owner_is_taken_over() -> None:
    edited = with_profile(BASE, replace(BASE, schedule=Schedule(every_minutes=15)))
    owned = replace(BASE, policy=replace(BASE.policy, owner_id="a2"))
    met = editing.rebased(edited, owned)
    assert met.profile.policy.owner_id == "a2"
    assert met.profile.schedule.every_minutes == 15


# -- the effect -----------------------------------------------------------------------------------


def effect(wanted: Profile, before: RuleNumbers, after: RuleNumbers) -> editing.Effect:
    return editing.effect(with_profile(BASE, wanted), NOBODY, NOBODY, before=before, after=after)


def test_who_leaves_is_confirmed_beyond_the_limits_in_force() -> None:
    looser = replace(BASE, limits=Limits(disable=Limit(floor=1000, ceiling=1000)))
    before, after = RuleNumbers(linked=470), RuleNumbers(linked=470, outside_linked=34)
    found = effect(looser, before, after)
    assert (found.disables, found.may_disable, found.to_confirm) == (34, 23, 34)
    assert effect(BASE, before, RuleNumbers(linked=470, outside_linked=20)).to_confirm == 0


def test_who_is_affected_anyway_is_no_effect_of_the_update() -> None:
    numbers = RuleNumbers(linked=470, outside_linked=34)
    assert effect(BASE, numbers, numbers).to_confirm == 0


def test_rules_that_delete_count_as_deletions() -> None:
    rules = AccountRules(on_deleted=OnDeleted.DELETE, delete_on_disable=True)
    wanted = replace(BASE, policy=replace(BASE.policy, rules=rules))
    numbers = RuleNumbers(linked=470, disabled_linked=30, gone_linked=5)
    found = effect(wanted, numbers, numbers)
    assert (found.disables, found.deletes, found.to_confirm) == (0, 35, 35)


@pytest.mark.parametrize(
    "rules",
    [
        AccountRules(account_status=AccountStatus.NOTHING),
        AccountRules(on_leaving=OnLeaving.NOTHING),
    ],
)
def test_rules_that_leave_people_alone_take_nobody_away(rules: AccountRules) -> None:
    wanted = replace(BASE, policy=replace(BASE.policy, rules=rules))
    after = RuleNumbers(linked=470, outside_linked=34)
    assert effect(wanted, RuleNumbers(linked=470), after).to_confirm == 0


# -- the file -------------------------------------------------------------------------------------


def test_the_draft_comes_back_as_it_was(tmp_path: Path) -> None:
    edited = with_profile(BASE, replace(BASE, schedule=Schedule(every_minutes=15)))
    editing.save(edited, tmp_path)
    assert editing.load(tmp_path) == edited
    editing.discard(tmp_path)
    assert editing.load(tmp_path) is None


def test_a_typed_password_is_asked_for_again(tmp_path: Path) -> None:
    begun = editing.begin(BASE)
    typed = replace(begun, draft=begun.draft.with_secret_retyped(PASSWORD).with_result("check"))
    editing.save(typed, tmp_path)
    kept = editing.load(tmp_path)
    assert kept is not None
    assert kept.connection_pending
    assert [p.error.code for p in editing.problems(kept)["connection"]] == ["password_missing"]


def test_a_proxy_from_a_file_never_gets_the_sign_in_of_another_after_a_restart(
    tmp_path: Path,
) -> None:
    wanted = replace(BASE, cloud=replace(BASE.cloud, proxy="http://other.example.com:3128"))
    read = editing.with_settings(editing.begin(BASE), wanted, typed_here=False)
    session_typed = editing.unsent_secrets(read)
    read = replace(read, without_sign_in=editing.gives_up_sign_in(read, session_typed))
    editing.save(read, tmp_path)
    kept = editing.load(tmp_path)
    assert kept == read
    assert kept is not None
    assert kept.without_sign_in
    assert editing.rebased(kept, replace(BASE, language="fr")).without_sign_in


@pytest.mark.parametrize(
    ("proxy", "typed", "gives_up"),
    [
        ("http://other.example.com:3128", {}, False),
        ("http://other.example.com:3128", {"proxy_user": "ann"}, True),
        ("", {"proxy_user": "ann", "proxy_password": "new"}, False),
        ("", {"proxy_user": ""}, True),
    ],
    ids=["the same for another proxy", "another for it", "a new password", "none any more"],
)
def test_what_of_a_typed_sign_in_outlives_the_window(
    proxy: str, typed: dict[str, str], gives_up: bool
) -> None:
    """It is not kept itself. The sealed one stays where it goes on to belong."""
    wanted = replace(BASE, cloud=replace(BASE.cloud, proxy=proxy or BASE.cloud.proxy))
    edited = editing.with_settings(editing.begin(BASE), wanted, typed_here=True)
    assert editing.gives_up_sign_in(edited, typed) is gives_up


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 1}', '{"version": 1, "base": {}}'])
def test_a_damaged_draft_says_so(content: str, tmp_path: Path) -> None:
    (tmp_path / editing.FILE).write_text(content)
    with pytest.raises(Misconfigured, match="draft_unreadable"):
        editing.load(tmp_path)
    editing.set_aside(tmp_path)
    assert editing.load(tmp_path) is None
    assert (tmp_path / "settings-draft.unreadable.json").read_text() == content


def test_a_newer_draft_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / editing.FILE).write_text(json.dumps({"version": 99, "base": {}, "draft": {}}))
    with pytest.raises(Misconfigured, match="draft_newer"):
        editing.load(tmp_path)
