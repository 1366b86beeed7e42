"""What can be done with password agents, judged by what is known of each controller."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.deployment import STEPS, Deployment, Stage, Task, restart_order
from app.errors import AppError, Misconfigured, Unavailable
from app.findings import CheckResult, CheckState, DomainController
from app.setup import agents
from app.text import push

INSTALL, RESTART, REMOVE = Task.INSTALL, Task.RESTART, Task.UNINSTALL
DC1 = DomainController("dc1", site="Berlin", is_primary=True)
DC2 = DomainController("dc2", site="Berlin")
DC3 = DomainController("dc3", site="Osaka")
RODC = DomainController("rodc", site="Toronto", writable=False)


def failed(task: Task, step: str, **left: str) -> Deployment:
    error = Unavailable("controller_no_answer", host="dc1")
    return Deployment("dc1", Stage.FAILED, task, step, error, **left)


@pytest.mark.parametrize(
    ("known", "newest", "can"),
    [
        (Deployment("dc1"), "1.0", {INSTALL}),
        (Deployment("dc1", Stage.STARTED, INSTALL, "prepare"), "1.0", {INSTALL, REMOVE}),
        (Deployment("dc1", Stage.COPIED, INSTALL, "run"), "1.0", {INSTALL, REMOVE}),
        (Deployment("dc1", Stage.WAITING, version="1.0"), "1.0", {RESTART, REMOVE}),
        (Deployment("dc1", Stage.WAITING, version="1.0"), "1.1", {INSTALL, RESTART, REMOVE}),
        (Deployment("dc1", Stage.ACTIVE, version="1.0"), "1.0", {REMOVE}),
        (Deployment("dc1", Stage.ACTIVE, version="1.0"), "1.0.1", {INSTALL, REMOVE}),
        (Deployment("dc1", Stage.ACTIVE, version="1.0"), "0.9", {REMOVE}),
        (Deployment("dc1", Stage.SILENT, version="1.0"), "", {RESTART, REMOVE}),
        (failed(INSTALL, "connect"), "1.0", {INSTALL}),
        (failed(INSTALL, "run", folder="x"), "", {INSTALL, REMOVE}),
        (failed(RESTART, "back", version="1.0"), "", {RESTART, REMOVE}),
        (failed(REMOVE, "remove", version="1.0"), "", {REMOVE}),
    ],
)
def test_what_makes_sense(known: Deployment, newest: str, can: set[Task]) -> None:
    assert agents.may(known, newest) == can


def test_every_stage_has_a_way_on_and_a_shape() -> None:
    for stage in Stage:
        known = failed(INSTALL, "run") if stage is Stage.FAILED else Deployment("dc1", stage)
        assert agents.may(known), stage
        assert agents.STATES[stage]


@given(st.tuples(*[st.integers(0, 65535)] * 4), st.tuples(*[st.integers(0, 65535)] * 4))
def test_versions_count_as_numbers_and_only_the_first_three(
    one: tuple[int, ...], other: tuple[int, ...]
) -> None:
    newer = agents.is_newer(".".join(map(str, one)), ".".join(map(str, other)))
    assert newer == (one[:3] > other[:3])
    assert not agents.is_newer("", ".".join(map(str, other)))


def test_the_primary_restarts_last() -> None:
    assert restart_order(["dc3", "dc1", "dc2"], (DC1, DC2, DC3)) == ("dc2", "dc3", "dc1")


def test_who_is_alone_at_a_site() -> None:
    assert agents.alone_in_site(["dc1", "dc3"], (DC1, DC2, DC3)) == (DC3,)
    assert agents.alone_in_site(["dc1"], (DC1, DC3)) == (DC1,)
    unknown = DomainController("x"), DomainController("y")  # perhaps not at the same site
    assert agents.alone_in_site(["x"], unknown) == unknown[:1]


def test_only_what_captures_now_is_covered() -> None:
    stages = {"dc1": Stage.ACTIVE, "dc2": Stage.WAITING, "dc3": Stage.FAILED}
    known = {host: Deployment(host, stage) for host, stage in stages.items()}
    counted = agents.coverage((DC1, DC2, DC3, RODC), known)
    assert (counted.writable, counted.active, counted.uncovered) == (3, 1, 2)
    assert (counted.waiting, counted.failed) == (1, 1)


@pytest.mark.parametrize(
    ("user", "account", "named"),
    [
        ("reader@corp.example.com", "", "reader@corp.example.com"),
        ("CORP\\reader", "", "CORP\\reader"),
        ("reader", "", "reader@corp.example.com"),
        (" „reader“ ", "", "„reader“@corp.example.com"),
        ("CN=Reader,OU=IT,DC=corp", "reader", "reader@corp.example.com"),
    ],
)
def test_the_account_as_a_controller_knows_it(user: str, account: str, named: str) -> None:
    assert agents.account_name(user, "corp.example.com", account) == named


@pytest.mark.parametrize("user", ["", "  ", "CN=Reader,DC=corp"])
def test_an_account_without_a_name_is_no_guess(user: str) -> None:
    with pytest.raises(Misconfigured):
        agents.account_name(user, "corp.example.com")


@pytest.mark.parametrize(
    ("task", "steps"),
    [
        (INSTALL, ("connect", "prepare", "copy", "start", "run", "verify", "tidy")),
        (RESTART, ("connect", "restart", "gone", "back", "services", "loaded")),
        (REMOVE, ("connect", "remove", "tidy")),
    ],
)
def test_the_bar_goes_one_way_only(task: Task, steps: tuple[str, ...]) -> None:
    assert set(steps) <= set(STEPS)
    shares = [
        agents.share(Deployment("dc", Stage.STARTED, task, step, done=done, total=100))
        for step in steps
        for done in (0, 50, 100)
    ]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] < 1
    assert len(set(shares)) == len(steps) + 2 * ("copy" in steps) - ("copy" in steps)


def test_nothing_under_way_has_no_share() -> None:
    assert agents.share(Deployment("dc", Stage.ACTIVE)) == 0
    assert agents.share(Deployment("dc", Stage.STARTED, INSTALL, "loaded")) == 0


@pytest.mark.parametrize(
    ("error", "account", "ntlm"),
    [
        (Misconfigured("smb_wrong_password"), True, False),
        (Misconfigured("winrm_sign_in_refused"), True, False),
        (Misconfigured("winrm_sign_in_failed"), True, True),
        (Misconfigured("smb_kerberos_no_service"), False, True),
        (Unavailable("smb_silent"), False, False),
        (Misconfigured("winrm_refused"), False, False),
        (Misconfigured("lsa_protection_on"), False, False),
    ],
)
def test_whose_fault_a_failed_sign_in_may_be(error: AppError, account: bool, ntlm: bool) -> None:
    assert agents.speaks_of_account(error) == account
    assert agents.ntlm_may_help(error) == ntlm


def test_ntlm_is_offered_wherever_the_words_speak_of_it() -> None:
    advised = [code for code, words in push.WORDS.items() if "choose NTLM" in words.fix]
    assert len(advised) >= 5
    assert [c for c in advised if not agents.ntlm_may_help(Misconfigured(c))] == []


def test_nobody_signs_in_where_nobody_answers() -> None:
    down = CheckResult("reachable", CheckState.FAILED, error=Unavailable("controller_no_answer"))
    assert not agents.wants_sign_in({"reachable": down})
    assert agents.wants_sign_in({"smb": CheckResult("smb", CheckState.FAILED)})
    assert agents.wants_sign_in({})


def test_whatever_is_known_is_listed() -> None:
    rows = agents.listed(["dc2", "dc9"], [Deployment("dc7", Stage.ACTIVE)], (DC1, RODC))
    assert [c.host for c in rows] == ["dc1", "dc2", "dc7", "dc9", "rodc"]
    assert not agents.choosable(RODC)
    assert not agents.choosable(DomainController("dc", system="Samba 4.22"))
    assert agents.choosable(DC1)
