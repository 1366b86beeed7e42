"""Looking around for units: one connection, counts, search, trial of a query, and bad days.

Beside a real Samba domain and the demo directory; OpenLDAP's ldapsearch is the witness.
"""

from __future__ import annotations

import threading
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

import pytest

from app.active_directory import tree
from app.active_directory.browsing import Browser
from app.active_directory.connection import open_directory
from app.compose import build
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import OrganizationalUnit, Tally
from app.profile import DirectorySettings
from app.sandbox.active_directory import RunningDirectory
from app.sandbox.active_directory.results import Code
from app.setup.units import Headcount
from app.sync.criteria import UnitRule
from app.sync.distinguished_name import parent_dn
from tests.servers import tcp_faults
from tests.servers.demo_directory import USERS, Witness, settings_of
from tests.servers.samba import PEOPLE, SambaController

NO_SUCH_GUID = "6f9619ff-8b86-d011-b42d-00cf4fc964ff"
PEOPLE_ONLY = "(&(sAMAccountType=805306368)(!(isCriticalSystemObject=TRUE)){})"
GROUP_TYPES = {
    "security_groups": "(|(sAMAccountType=268435456)(sAMAccountType=536870912))",
    "distribution_groups": "(|(sAMAccountType=268435457)(sAMAccountType=536870913))",
}


def nobody(_: int) -> None:
    """Progress that is not looked at."""


@contextmanager
def browsing(settings: DirectorySettings, password: str) -> Iterator[Browser]:
    browser = Browser(settings, lambda: password)
    try:
        yield browser
    finally:
        browser.close()


@pytest.fixture
def demo(demo_directory: RunningDirectory) -> Iterator[Browser]:
    with browsing(settings_of(demo_directory), demo_directory.bind_password) as browser:
        yield browser


@pytest.fixture
def samba(samba_dc: SambaController) -> Iterator[Browser]:
    with (
        samba_dc.resolves(),
        browsing(samba_dc.directory_settings(), samba_dc.admin_password) as browser,
    ):
        yield browser


def by_name(units: object, name: str) -> OrganizationalUnit:
    (found,) = [unit for unit in units if unit.name == name]  # type: ignore[attr-defined]
    return found


def dns(lines: list[str]) -> list[str]:
    """The names of an LDIF answer, referrals left out."""
    return [line.removeprefix("dn: ") for line in lines if line.startswith(("dn: ", "dn:: "))]


# -- the tree -----------------------------------------------------------------------------------


def test_one_answer_holds_a_small_tree(demo: Browser, demo_directory: RunningDirectory) -> None:
    top, *rest = demo.units("")
    assert (top.dn, top.parent_guid, top.has_children) == (demo_directory.base_dn, "", True)
    seen = {top.guid}
    for unit in rest:
        assert unit.parent_guid in seen, "parents come before their children"
        seen.add(unit.guid)
    assert all(
        unit.has_children == any(each.parent_guid == unit.guid for each in rest) for unit in rest
    )
    with open_directory(settings_of(demo_directory), demo_directory.bind_password) as connection:
        assert {unit.guid for unit in tree.all_units(connection)} == seen
        inner = next(unit for unit in rest if unit.has_children)
        level = tree.children(connection, inner.guid)
    below = [unit for unit in demo.units(inner.guid) if unit.parent_guid == inner.guid]
    assert below == level


def test_a_tree_that_no_answer_holds_is_listed_level_by_level(
    demo: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = {unit.guid: unit for unit in demo.units("")}
    monkeypatch.setattr(tree, "_PAGE", 5)
    monkeypatch.setattr(tree, "_ASKED_ABOUT", 1000)
    top, *first = demo.units("")
    assert {unit.guid for unit in first} == {
        guid for guid, unit in whole.items() if unit.parent_guid == top.guid
    }
    assert [unit.has_children for unit in first] == [whole[u.guid].has_children for u in first]
    monkeypatch.setattr(tree, "_ASKED_ABOUT", 0)
    assert all(unit.has_children for unit in demo.units("")), "nobody asked, so there may be some"


@pytest.mark.samba
def test_the_tree_of_a_real_domain(samba: Browser, samba_dc: SambaController) -> None:
    units = {unit.guid: unit for unit in samba.units("")}
    witnessed = dns(samba_dc.ldapsearch("(objectClass=organizationalUnit)", "1.1"))
    assert set(witnessed) <= {unit.dn for unit in units.values()}
    org = by_name(units.values(), "Org")
    again = samba.units(org.guid)
    assert {unit.guid for unit in again} == {
        guid for guid, unit in units.items() if unit.dn.endswith(f",{org.dn}")
    }
    assert "System" not in {unit.name for unit in units.values()}


@pytest.mark.samba
def test_units_are_located_by_guid(samba: Browser) -> None:
    units = samba.units("")
    wanted = [unit.guid for unit in units]
    found = samba.locate([*wanted, NO_SUCH_GUID, "no guid at all", ""])
    assert found.keys() == set(wanted)
    assert {unit.dn for unit in found.values()} == {unit.dn for unit in units}


# -- counts -------------------------------------------------------------------------------------


@pytest.mark.samba
def test_counts_are_those_of_ldapsearch(samba: Browser, samba_dc: SambaController) -> None:
    counted: list[int] = []
    census = samba.census(Event(), counted.append)
    people = Headcount(census)
    total = people.beneath(samba_dc.base_dn)
    assert total.users == len(dns(samba_dc.ldapsearch(PEOPLE_ONLY.format(""), "1.1")))
    for kind, types in GROUP_TYPES.items():
        found = dns(samba_dc.ldapsearch(f"(&{types}(!(isCriticalSystemObject=TRUE)))", "1.1"))
        assert getattr(total, kind) == len(found)
    assert total.users > PEOPLE
    assert counted[-1] == total.users + total.groups
    org = by_name(samba.units(""), "Org")
    beneath = [
        dn
        for dn in dns(samba_dc.ldapsearch(PEOPLE_ONLY.format(""), "1.1"))
        if dn.endswith(f",{org.dn}")
    ]
    assert people.beneath(org.dn).users == PEOPLE + 1  # the service account too
    assert len(beneath) <= PEOPLE + 1  # names in base64 are not compared here


@pytest.mark.samba
def test_who_is_left_out_has_a_reason(samba: Browser, samba_dc: SambaController) -> None:
    left_out = samba.census(Event(), nobody).left_out
    reasons = {each.name: (each.reason, each.is_group) for each in left_out}
    assert reasons["krbtgt"] == ("krbtgt", False)
    assert reasons["Administrator"] == ("critical_system_object", False)
    assert reasons["Domain Admins"] == ("critical_system_object", True)
    witnessed = samba_dc.ldapsearch(
        "(&(isCriticalSystemObject=TRUE)(|(sAMAccountType=805306368)(sAMAccountType=268435456)"
        "(sAMAccountType=536870912)))",
        "1.1",
    )
    assert len(left_out) == len(dns(witnessed))
    assert all(each.guid and each.dn for each in left_out)


def test_the_demo_has_everybody_and_its_special_accounts(
    demo: Browser, demo_directory: RunningDirectory
) -> None:
    census = demo.census(Event(), nobody)
    total = Headcount(census).beneath(demo_directory.base_dn)
    assert total.users >= USERS
    assert total.security_groups > 10
    assert total.distribution_groups > 10
    reasons = Counter(each.reason for each in census.left_out)
    assert reasons["krbtgt"] == 1
    assert reasons["managed_service_account"] >= 1
    assert reasons["critical_system_object"] > 1
    top = demo.units("")[0]
    rules = [UnitRule(top.guid, True, top.dn)]
    assert Headcount(census).selected(rules) == total


def test_a_count_that_is_stopped_ends_at_the_next_page(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory(users=300)
    settings = settings_of(directory, page_size=50)
    stop = Event()
    counted: list[int] = []

    def on_count(count: int) -> None:
        counted.append(count)
        stop.set()

    with browsing(settings, directory.bind_password) as browser:
        with pytest.raises(Stopped):
            browser.census(stop, on_count)
        assert len(counted) == 1
        with pytest.raises(Stopped):
            browser.try_query("(cn=*)", stop, on_count)
        assert browser.units(""), "what is stopped does not spoil the connection"


# -- search -------------------------------------------------------------------------------------


@pytest.mark.samba
def test_units_are_found_by_a_part_of_their_name(samba: Browser, samba_dc: SambaController) -> None:
    found = samba.search("  aLeS ", 100)
    assert not found.more
    assert [unit.name for unit in found.units] == ["Sales"] * 5
    assert sorted(unit.dn for unit in found.units) == sorted(
        dns(samba_dc.ldapsearch("(&(objectClass=organizationalUnit)(name=*sales*))", "1.1"))
    )
    known = {unit.guid: unit for unit in found.above}
    for unit in found.units:
        way = [unit]
        while way[-1].parent_guid:
            way.append(known[way[-1].parent_guid])
        assert way[-1].dn == samba_dc.base_dn
        assert [parent_dn(each.dn) for each in way[:-1]] == [each.dn for each in way[1:]]
    cut = samba.search("sales", 3)
    assert cut.more
    assert len(cut.units) == 3


@pytest.mark.samba
def test_a_name_or_a_guid_finds_that_unit(samba: Browser, samba_dc: SambaController) -> None:
    oslo = by_name(samba.search("oslo", 10).units, "Oslo")
    for wanted in (oslo.dn, oslo.dn.lower(), oslo.guid, oslo.guid.upper(), f"{{{oslo.guid}}}"):
        assert [unit.guid for unit in samba.search(wanted, 10).units] == [oslo.guid], wanted
    (top,) = samba.search(samba_dc.base_dn, 10).units
    assert (top.dn, top.parent_guid) == (samba_dc.base_dn, "")


@pytest.mark.parametrize(
    "text",
    ["nothing is called so", "*", "(ou=*)", "a)(objectClass=*", "\\", "\\2a", "\0", "\u202e", "'\"",
     "x" * 10_000, "田中", "=", "OU=", "OU=No,DC=where", str(uuid.UUID(int=7))],
)  # fmt: skip
def test_odd_texts_find_nothing(demo: Browser, text: str) -> None:
    found = demo.search(text, 10)
    assert (found.units, found.more) == ((), False)


@pytest.mark.samba
@pytest.mark.parametrize("text", ["*", "a)(objectClass=*", "\\", "\0", "\u202e", "=", "x" * 10_000])
def test_odd_texts_find_nothing_in_a_real_domain(samba: Browser, text: str) -> None:
    assert samba.search(text, 10).units == ()


@pytest.mark.samba
def test_special_characters_in_names_are_found(fresh_samba_dc: SambaController) -> None:
    dc = fresh_samba_dc
    for name in ("R\\, D (new)", "a*b", "Ünïté 田中", "back\\\\slash"):
        dc.samba_tool("ou", "create", f"OU={name},OU=Oslo,OU=Org,{dc.base_dn}")
    with dc.resolves(), browsing(dc.directory_settings(), dc.admin_password) as browser:
        for text, name in (
            ("D (n", "R, D (new)"),
            ("a*b", "a*b"),
            ("ünïTÉ", "Ünïté 田中"),
            ("\\", "back\\slash"),
        ):
            found = browser.search(text, 10)
            assert [unit.name for unit in found.units] == [name]
            assert "Oslo" in {unit.name for unit in found.above}
        listed = browser.units(by_name(browser.search("oslo", 5).units, "Oslo").guid)
        assert {"R, D (new)", "a*b", "Ünïté 田中", "back\\slash"} <= {u.name for u in listed}


def test_what_lies_in_hidden_containers_is_not_found(
    demo: Browser, demo_directory: RunningDirectory
) -> None:
    shown = {unit.guid for unit in demo.units("")}
    for letter in "aeiou":
        assert {unit.guid for unit in demo.search(letter, 1000).units} <= shown


# -- the trial of a query -------------------------------------------------------------------------


@pytest.mark.samba
@pytest.mark.parametrize(
    "query",
    [
        "(department=Sales)",
        "department=Sales",
        "(&(department=Sales)(!(l=Oslo)))",
        "( | (sn=M*) \n (sn=*er) )",
        "(userAccountControl:1.2.840.113556.1.4.803:=2)",
        "(displayName=*ö*)",
        "(cn=nobody is called so)",
        "(objectClass=group)",
    ],
)
def test_a_trial_counts_what_ldapsearch_counts(
    samba: Browser, samba_dc: SambaController, query: str
) -> None:
    trial = samba.try_query(query, Event(), nobody)
    asked = query if query.startswith("(") else f"({query})"
    witnessed = dns(samba_dc.ldapsearch(PEOPLE_ONLY.format(asked.replace("\n", "")), "1.1"))
    assert trial.count == len(witnessed)
    assert trial.complete
    assert sum(trial.containers.values()) == trial.count
    assert len(trial.samples) == min(20, trial.count)
    assert all(user.guid and user.name and user.account for user in trial.samples)


@pytest.mark.samba
def test_a_trial_knows_who_is_in_the_units(samba: Browser, samba_dc: SambaController) -> None:
    trial = samba.try_query("(department=Sales)", Event(), nobody)
    oslo = by_name(samba.search("oslo", 5).units, "Oslo")
    witnessed = samba_dc.ldapsearch(PEOPLE_ONLY.format("(&(department=Sales)(l=Oslo))"), "1.1")
    rules = [UnitRule(oslo.guid, True, oslo.dn)]
    inside = Headcount.of_trial(trial).selected(rules).users
    assert inside == len(dns(witnessed)) > 0


def test_a_trial_of_the_demo(
    demo: Browser, demo_directory: RunningDirectory, ldapsearch: Witness
) -> None:
    query = "(&(department=Sales)(givenName=A*))"
    trial = demo.try_query(query, Event(), nobody)
    seen = ldapsearch.search(
        demo_directory, "-E", "pr=500/noprompt", PEOPLE_ONLY.format(query), "1.1"
    )
    assert trial.count == len(dns(seen.stdout.splitlines())) > 0


def test_a_trial_that_finds_too_many_says_at_least(
    demo: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.active_directory.census.MOST_COUNTED", 1500)
    trial = demo.try_query("(cn=*)", Event(), nobody)
    assert not trial.complete
    assert trial.count == 2000
    assert demo.units(""), "the search that was given up does not spoil the connection"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("(department=Sales", "ldap_query_not_closed"),
        ("", "ldap_query_empty"),
        ("(cn:1.2.3.4:=x)", "ldap_query_unsupported"),
    ],
)
def test_a_trial_of_what_is_no_query(demo: Browser, query: str, code: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        demo.try_query(query, Event(), nobody)
    assert caught.value.code == code


# -- one connection, and its bad days -------------------------------------------------------------


@pytest.mark.samba
def test_everything_goes_over_one_connection(samba_dc: SambaController) -> None:
    seen: list[int] = []
    handle = tcp_faults.forwarding((samba_dc.ip, 636), seen=seen)
    with samba_dc.resolves(), tcp_faults.listening(handle, samba_dc.ip) as port:
        settings = samba_dc.directory_settings(controllers=(f"{samba_dc.fqdn}:{port}",))
        with browsing(settings, samba_dc.admin_password) as browser:
            results: list[object] = []
            ask = [
                threading.Thread(target=lambda job=job: results.append(job()))
                for job in (
                    lambda: browser.units(""),
                    lambda: browser.census(Event(), nobody),
                    lambda: browser.try_query("(cn=*)", Event(), nobody),
                    lambda: browser.search("sales", 10),
                )
            ]
            for thread in ask:
                thread.start()
            for thread in ask:
                thread.join(60)
            assert len(results) == len(ask)
    assert len(seen) == 1


@pytest.mark.samba
def test_a_connection_that_died_is_opened_again(samba_dc: SambaController) -> None:
    seen: list[int] = []
    handle = tcp_faults.forwarding((samba_dc.ip, 636), cut_after=60_000, seen=seen)
    with samba_dc.resolves(), tcp_faults.listening(handle, samba_dc.ip) as port:
        # The first controller dies in the middle of the count; the second one is sound.
        settings = samba_dc.directory_settings(
            controllers=(f"{samba_dc.fqdn}:{port}", samba_dc.fqdn), page_size=100
        )
        with browsing(settings, samba_dc.admin_password) as browser:
            assert browser.units("")
            with pytest.raises(Unavailable) as caught:
                # dies twice: the proxy is still the first that answers
                browser.census(Event(), nobody)
            assert caught.value.code == "directory_connection_lost"
            assert browser.units(""), "a question after that opens another connection"
    assert len(seen) == 3


def test_a_controller_that_dies_in_the_middle_of_a_count(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory(users=300)
    settings = settings_of(directory, page_size=50)
    counted: list[int] = []

    def on_count(count: int) -> None:
        counted.append(count)
        if len(counted) == 2:
            directory.stop_controller(0)

    with browsing(settings, directory.bind_password) as browser:
        census = browser.census(Event(), on_count)
    assert counted[:3] == [50, 100, 50], "it begins anew at the other controller"
    assert Headcount(census).beneath(directory.base_dn).users >= 300


def test_what_failed_is_tried_again_when_a_person_asks(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory(users=100, controllers=1)
    faults = directory.faults[0]
    with browsing(settings_of(directory), directory.bind_password) as browser:
        top = browser.units("")[0]
        faults.searches_until_error, faults.error = 0, Code.UNAVAILABLE
        for question in (lambda: browser.census(Event(), nobody), lambda: browser.units(top.guid)):
            with pytest.raises(Unavailable) as caught:
                question()
            assert caught.value.code == "controller_down"
        faults.searches_until_error = None
        with pytest.raises(Unavailable):
            browser.units(top.guid)
        browser.look_again()
        assert browser.units(top.guid)
        assert Headcount(browser.census(Event(), nobody)).beneath(directory.base_dn).users >= 100


def test_a_busy_controller_keeps_its_connection(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory(users=20, controllers=1)
    with browsing(settings_of(directory), directory.bind_password) as browser:
        browser.units("")
        directory.faults[0].searches_until_error = 0
        with pytest.raises(Unavailable) as caught:
            browser.units("")
        assert caught.value.code == "controller_busy"
        directory.faults[0].searches_until_error = None
        assert browser.units(""), "nothing was lost, so nothing has to be asked for"


def test_a_connection_that_was_hung_up_is_opened_again(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    """As after 15 quiet minutes (MaxConnIdleTime), or when a controller restarts."""
    directory = new_demo_directory(users=20)
    with browsing(settings_of(directory), directory.bind_password) as browser:
        top = browser.units("")[0]
        directory.stop_controller(0)
        assert browser.units(top.guid)
        assert browser.search("a", 5).units


def test_a_wrong_password_is_tried_once(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory(users=20, lockout_threshold=3)
    asked: list[str] = []

    def password() -> str:
        asked.append("asked")
        return "wrong" if len(asked) == 1 else directory.bind_password

    browser = Browser(settings_of(directory), password)
    questions: list[Callable[[], object]] = [
        lambda: browser.units(""),
        lambda: browser.search("a", 5),
        lambda: browser.census(Event(), nobody),
        lambda: browser.try_query("(cn=*)", Event(), nobody),
        lambda: browser.locate([NO_SUCH_GUID]),
    ]
    for question in questions * 2:
        with pytest.raises(Misconfigured) as caught:
            question()
        assert caught.value.code == "sign_in_wrong_password"
    assert len(asked) == 1, "one bind, whatever is asked; three would lock the account"
    browser.look_again()
    assert browser.units("")
    browser.close()


def test_a_missing_password_is_named(demo_directory: RunningDirectory) -> None:
    with (
        browsing(settings_of(demo_directory), "") as browser,
        pytest.raises(Misconfigured) as caught,
    ):
        browser.units("")
    assert caught.value.code == "secret_lost"


def test_after_the_end_nothing_is_asked(demo_directory: RunningDirectory) -> None:
    browser = Browser(settings_of(demo_directory), lambda: demo_directory.bind_password)
    browser.units("")
    browser.close()
    browser.close()
    with pytest.raises(Stopped):
        browser.units("")


def test_the_tree_does_not_wait_for_the_count(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory(users=400, controllers=1)
    settings = settings_of(directory, page_size=10)
    order: list[str] = []
    begun = Event()
    with browsing(settings, directory.bind_password) as browser:
        browser.units("")

        def on_count(_: int) -> None:
            order.append("page")
            begun.set()

        counting = threading.Thread(target=lambda: browser.census(Event(), on_count))
        directory.faults[0].delay_s = 0.02
        counting.start()
        assert begun.wait(20)
        browser.search("a", 3)
        order.append("answer")
        counting.join(60)
    assert order.index("answer") < len(order) / 2


# -- rights, and what changes meanwhile -----------------------------------------------------------


@pytest.mark.samba
def test_a_unit_that_may_not_be_read(fresh_samba_dc: SambaController) -> None:
    dc = fresh_samba_dc
    shown = dc.samba_tool("user", "show", "svc-connect", "--attributes=objectSid")
    sid = next(line.split(": ")[1] for line in shown.splitlines() if line.startswith("objectSid: "))
    settings = dc.directory_settings(user=dc.service_account)
    with dc.resolves(), browsing(settings, dc.user_password) as browser:
        sales = [unit for unit in browser.search("sales", 9).units if "OU=Oslo" in unit.dn]
        (unit,) = sales
        lyon = by_name(browser.search("lyon", 5).units, "Lyon")
        before = Headcount(browser.census(Event(), nobody))
        rule = f"(D;;RPLCLORC;;;{sid})"
        dc.samba_tool("dsacl", "set", f"--objectdn={unit.dn}", f"--sddl={rule}")
        assert unit.guid not in {each.guid for each in browser.units("")}
        assert browser.locate([unit.guid, lyon.guid]).keys() == {lyon.guid}
        assert len(browser.search("sales", 9).units) == 4
        with pytest.raises(AppError) as caught:
            browser.units(unit.guid)
        assert caught.value.code == "unit_not_found"
        after = Headcount(browser.census(Event(), nobody))
        gone = before.beneath(unit.dn).users
        assert gone > 0
        assert after.beneath(unit.dn) == Tally()
        assert after.beneath(dc.base_dn).users == before.beneath(dc.base_dn).users - gone


@pytest.mark.samba
def test_units_that_are_renamed_moved_and_deleted_meanwhile(
    fresh_samba_dc: SambaController,
) -> None:
    dc = fresh_samba_dc
    with dc.resolves(), browsing(dc.directory_settings(), dc.admin_password) as browser:
        units = browser.units("")
        oslo, lyon, groups = (by_name(units, name) for name in ("Oslo", "Lyon", "Groups"))
        dc.samba_tool("ou", "rename", oslo.dn, f"OU=Bergen,OU=Org,{dc.base_dn}")
        dc.samba_tool("ou", "move", lyon.dn, f"OU=Bergen,OU=Org,{dc.base_dn}")
        dc.samba_tool("ou", "delete", groups.dn, "--force-subtree-delete")
        inside = browser.units(oslo.guid)
        assert lyon.guid in {unit.guid for unit in inside if unit.parent_guid == oslo.guid}
        with pytest.raises(Misconfigured) as caught:
            browser.units(groups.guid)
        assert caught.value.code == "unit_not_found"
        found = browser.locate([oslo.guid, lyon.guid, groups.guid])
        assert {guid: unit.dn for guid, unit in found.items()} == {
            oslo.guid: f"OU=Bergen,OU=Org,{dc.base_dn}",
            lyon.guid: f"OU=Lyon,OU=Bergen,OU=Org,{dc.base_dn}",
        }
        # what was remembered on the way up is looked at again when a person asks anew
        browser.look_again()
        (sales,) = [u for u in browser.search("sales", 50).units if "OU=Lyon" in u.dn]
        assert sales.parent_guid == lyon.guid


def test_the_services_have_it(demo_directory: RunningDirectory, tmp_path: object) -> None:
    services = build(tmp_path, in_memory=True)  # type: ignore[arg-type]
    browser = services.directory.browse(
        settings_of(demo_directory), lambda: demo_directory.bind_password
    )
    assert browser.units("")
    browser.close()
