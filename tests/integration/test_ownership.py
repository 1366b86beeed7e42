"""Somebody else becomes the owner: against the real service, and killed at every step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID

import pytest
from httpx import HTTPStatusError

from app.compose import ownership
from app.compose.cloud import CloudCalls
from app.credentials import SealedStore
from app.errors import AppError, Misconfigured, Refused, Unavailable
from app.findings import CheckState
from app.sync.model import Action, Kind, Operation
from tests.servers.connected import Connected, Person

STOP = Event()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Connected]:
    with Connected(tmp_path) as made:
        yield made


def test_another_administrator_becomes_the_owner(here: Connected) -> None:
    new = here.add("nora")
    before = here.secret("access_token")
    former = here.profile.cloud.owner
    assert former is not None
    signed_in = here.candidate(new)
    assert here.secret("access_token") == before, "nothing of the present owner is touched"
    assert here.owner()["user_name"] == former.user_name

    profile = here.services.connection.hand_over(signed_in, STOP)

    assert profile == here.profile
    assert profile.cloud.owner == signed_in.account
    assert profile.policy.owner_id == new.id
    assert here.owner()["user_name"] == new.user_name
    assert not here.is_alive(before), "the former owner's tokens are dead"
    assert here.is_alive(here.secret("access_token"))
    assert here.secret("former_sign_ins") is None
    assert here.secret("access_token", ownership.candidate_id(profile.id)) is None
    newest = here.services.history.settings()[0]
    assert newest.by == "owner"
    assert "cloud.owner.user_name" in {change.path for change in newest.changes}


def test_the_same_one_signs_in_anew(here: Connected) -> None:
    """The way out of a sign-in that was lost."""
    before = here.secret("access_token")
    assert before is not None
    here.services.cloud.revoke(here.profile.cloud, here.profile.id)
    row = here.look()["standing_token"]
    assert (row.state, row.note) == (CheckState.WARNING, "standing_sign_in_lost")
    last = here.services.connection.last()
    assert last is not None
    assert last.owner_at_risk == "owner_sign_in_lost"

    here.services.connection.hand_over(here.candidate(), STOP)

    assert here.look()["standing_token"].state is CheckState.OK
    assert here.is_alive(here.secret("access_token"))
    assert here.owner()["user_name"] == here.service.admin_user


def test_who_is_no_administrator_cannot_become_the_owner(here: Connected) -> None:
    new = here.add("otto", administrator=False)
    with pytest.raises(Misconfigured) as refused:
        here.candidate(new)
    assert refused.value.code == "sign_in_role_missing"

    late = here.add("lena")
    signed_in = here.candidate(late)
    here.set_role(late.id, "user")
    before = here.profile
    with pytest.raises(Misconfigured) as lost:
        here.services.connection.hand_over(signed_in, STOP)
    assert lost.value.code == "role_lost"
    assert here.profile == before, "the old owner is wholly in force"
    assert here.owner()["user_name"] == here.service.admin_user
    here.services.connection.forget_candidate()
    assert here.is_alive(here.secret("access_token"))


@pytest.mark.full
def test_another_organization_is_refused_by_name(here: Connected, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with Connected(other) as elsewhere:
        new = elsewhere.add("eve")
        cloud = elsewhere.profile.cloud
        mine = here.profile
        # The same service, with another organization than the one that is set up here.
        elsewhere.save(
            replace(
                elsewhere.profile,
                cloud=replace(
                    cloud,
                    organization_id=mine.cloud.organization_id,
                    organization_name="Zylker Manufacturing",
                ),
            )
        )
        with pytest.raises(Misconfigured) as refused:
            elsewhere.candidate(new)
        assert refused.value.code == "sign_in_other_organization"
        assert refused.value.params["wanted"] == "Zylker Manufacturing"
        assert refused.value.params["organization"] == cloud.organization_name


@pytest.mark.full
def test_forgetting_a_candidate_leaves_the_owner(here: Connected) -> None:
    new = here.add("nora")
    here.candidate(new)
    theirs = here.secret("access_token", ownership.candidate_id(here.profile.id))
    assert here.is_alive(theirs)
    here.services.connection.forget_candidate()
    assert not here.is_alive(theirs)
    assert here.is_alive(here.secret("access_token"))


def test_a_deletion_that_waits_happens_with_the_change(here: Connected) -> None:
    """Product guide: the service places an owner who is to be deleted in a delete-pending state
    until ownership has moved; then the deletion happens by itself."""
    former = here.profile.cloud.owner
    assert former is not None
    new = here.add("nora")
    with here.scim() as scim:
        assert scim.delete(f"/Users/{former.id}").status_code == 409
        row = here.look()["standing_role"]
        assert (row.state, row.note) == (CheckState.WARNING, "standing_owner_deletion")
        last = here.services.connection.last()
        assert last is not None
        assert (last.connected, last.owner_at_risk) == (True, "owner_leaving")

        here.services.connection.hand_over(here.candidate(new), STOP)

        assert scim.get(f"/Users/{former.id}").status_code == 404
    assert here.look()["standing_role"].note == "standing_role_good"


def away(*asked: Any) -> None:
    assert isinstance(asked[-1], float), "nobody waits for long"
    raise Unavailable("service_dropped", host="127.0.0.1")


def test_a_candidate_whom_the_service_could_not_be_told_of_is_revoked_later(
    here: Connected, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given up while nobody answers: said, and tried again with each heartbeat."""
    here.candidate(here.add("nora"))
    theirs = here.secret("access_token", ownership.candidate_id(here.profile.id))
    real = ownership.providers.provider("identity_connect")
    owner = ownership.Ownership(here.folder, here.services.secrets, lambda: here.profile)
    with monkeypatch.context() as patched:
        patched.setattr(real, "revoke", away, raising=False)
        here.services.connection.forget_candidate()
        owner.go_on(STOP)
        assert here.is_alive(theirs)
        assert here.look()["standing_token"].note == "standing_former_waits"
    owner.go_on(STOP)
    assert not here.is_alive(theirs)
    assert here.look()["standing_token"].note == "standing_sign_in_good"
    assert SealedStore(here.folder).ids() == (here.profile.id,)


def test_a_refused_account_whom_the_service_could_not_be_told_of_is_revoked_later(
    here: Connected, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who may not manage the organization approved the code, and then nobody answered."""
    eve = here.add("eve", administrator=False)
    real = ownership.providers.provider("identity_connect")
    sealed: list[str | None] = []

    def unheard(_settings: object, holder: Any, *_: Any) -> None:
        with ownership.providers.taken_tokens(holder) as tokens:
            sealed.extend(tokens)
            raise Unavailable("service_dropped", host="127.0.0.1")

    owner = ownership.Ownership(here.folder, here.services.secrets, lambda: here.profile)
    with monkeypatch.context() as patched:
        patched.setattr(real, "revoke", unheard, raising=False)
        with pytest.raises(Misconfigured, match="sign_in_role_missing"):
            here.candidate(eve)
    access_token = sealed[-1]
    assert here.is_alive(access_token)
    here.services.connection.forget_candidate()
    owner.go_on(STOP)
    assert not here.is_alive(access_token)
    assert here.is_alive(here.secret("access_token"))
    assert SealedStore(here.folder).ids() == (here.profile.id,)


@pytest.mark.full
def test_a_sign_in_of_a_process_that_ended_is_revoked(here: Connected) -> None:
    """Nobody is there any more who could decide; while somebody is, nobody else takes it away."""
    here.candidate(here.add("nora"))
    theirs = here.secret("access_token", ownership.candidate_id(here.profile.id))
    owner = ownership.Ownership(here.folder, here.services.secrets, lambda: here.profile)
    owner.go_on(STOP)
    assert here.is_alive(theirs)
    (here.folder / ownership.CANDIDATE_LOCK).unlink()  # nobody holds what is there from now on
    owner.go_on(STOP)
    assert not here.is_alive(theirs)
    assert here.is_alive(here.secret("access_token"))
    assert SealedStore(here.folder).ids() == (here.profile.id,)


class Killed(BaseException):
    """The process ends here."""


STEPS = ("_tell", "told", "_save", "_change_places", "forget", "_revoke_former")


EVERY_RUN = {("_change_places", "after")}


@pytest.mark.parametrize(
    ("step", "when"),
    [
        pytest.param(step, when, marks=() if (step, when) in EVERY_RUN else (pytest.mark.full,))
        for step in STEPS
        for when in ("before", "after")
    ],
)
def test_a_process_that_is_killed_goes_on(
    here: Connected, monkeypatch: pytest.MonkeyPatch, step: str, when: str
) -> None:
    new = here.add("nora")
    before = here.secret("access_token")
    signed_in = here.candidate(new)
    connection = here.services.connection

    with monkeypatch.context() as patched:
        _kill(patched, here, step, when)
        with pytest.raises(Killed):
            connection.hand_over(signed_in, STOP)
    assert here.is_alive(here.secret("access_token")), "never without a sign-in"

    owner = ownership.Ownership(here.folder, here.services.secrets, lambda: here.profile)
    owner.go_on(STOP)  # what the worker does with its next heartbeat

    assert here.owner()["user_name"] == new.user_name
    assert here.profile.cloud.owner == signed_in.account
    assert here.profile.policy.owner_id == new.id
    assert here.is_alive(here.secret("access_token"))
    assert not here.is_alive(before)
    assert here.secret("former_sign_ins") is None
    owner.go_on(STOP)
    assert here.is_alive(here.secret("access_token")), "nothing is left to be gone on with"


def _kill(patched: pytest.MonkeyPatch, here: Connected, step: str, when: str) -> None:
    """Ends the process before or after a step."""
    if step in ("told", "forget"):
        target: Any = here.services.secrets
        name = "put" if step == "told" else "forget"
    else:
        target, name = ownership.Ownership, step
    real = getattr(target, name)

    def killed(*args: Any, **kwargs: Any) -> Any:
        if step == "told" and '"told":true' not in str(args):
            return real(*args, **kwargs)
        if when == "before":
            raise Killed
        real(*args, **kwargs)
        raise Killed

    patched.setattr(target, name, killed)


@pytest.mark.full
def test_a_service_that_is_away_leaves_the_old_owner(here: Connected) -> None:
    new = here.add("nora")
    signed_in = here.candidate(new)
    before = here.profile
    here.service.stop()
    with pytest.raises(Unavailable) as away:
        here.services.connection.hand_over(signed_in, STOP)
    assert away.value.code == "service_refused"
    assert here.profile == before


def test_an_answer_that_was_lost_is_gone_on_with(
    here: Connected, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told, and nobody knows whether: it is neither taken back nor believed."""
    new = here.add("nora")
    signed_in = here.candidate(new)
    before = here.profile
    real = ownership.providers.provider("identity_connect")

    def lost(*args: Any) -> None:
        type(real).make_owner(real, *args)
        raise Unavailable("service_dropped", host="127.0.0.1")

    connection = here.services.connection
    with monkeypatch.context() as patched:
        patched.setattr(real, "make_owner", lost, raising=False)
        with pytest.raises(Unavailable) as waits:
            connection.hand_over(signed_in, STOP)
    assert waits.value.code == "owner_change_waits"
    assert waits.value.params["account"] == new.user_name
    assert here.profile == before
    row = here.look()["standing_role"]
    assert (row.state, row.note) == (CheckState.WARNING, "standing_change_waits")
    assert row.params["account"] == new.user_name
    connection.forget_candidate()  # too late to take it back
    connection.candidate()  # whoever comes next goes on with it first
    assert here.profile.cloud.owner == signed_in.account
    assert here.is_alive(here.secret("access_token"))
    assert here.look()["standing_role"].note == "standing_role_good"


@pytest.mark.full
def test_a_demoted_owner_is_seen_early_and_replaced(here: Connected) -> None:
    new = here.add("nora")
    former = here.profile.cloud.owner
    assert former is not None
    here.set_role(former.id, "user", by=new)
    rows = here.look()
    assert rows["standing_token"].state is CheckState.OK
    error = rows["standing_role"].error
    assert error is not None
    assert error.code == "owner_role_lost"
    assert (error.params["owner"], error.params["role"]) == (former.mail, "user")

    here.services.connection.hand_over(here.candidate(new), STOP)

    assert here.look()["standing_role"].state is CheckState.OK


# -- other services -------------------------------------------------------------------------------


@pytest.fixture
def zoho(tmp_path: Path) -> Iterator[Connected]:
    with Connected(tmp_path, dialect="zoho") as made:
        yield made


@pytest.mark.full
def test_zoho_revokes_the_old_refresh_token(zoho: Connected) -> None:
    """Zoho keeps twenty of a person and a client: each sign-in anew ends the one before."""
    before = zoho.secret("access_token"), zoho.secret("refresh_token")
    for _ in range(2):
        zoho.services.connection.hand_over(zoho.candidate(), STOP)
    after = zoho.secret("access_token"), zoho.secret("refresh_token")
    assert before[1] != after[1]
    assert not zoho.is_alive(before[0])
    assert zoho.is_alive(after[0])
    owner = zoho.profile.cloud.owner
    assert owner is not None
    assert zoho.profile.policy.owner_names == (owner.user_name,)
    rows = zoho.look()
    assert rows["standing_token"].note == "standing_sign_in_good"
    assert (rows["standing_role"].state, rows["standing_role"].note) == (
        CheckState.SKIPPED,
        "standing_role_untold",
    )


@pytest.mark.full
def test_zoho_takes_the_client_secret_along_and_forgets_it(zoho: Connected) -> None:
    here = ownership.candidate_id(zoho.profile.id)
    zoho.services.connection.candidate()
    assert zoho.secret("client_secret", here) == zoho.service.client_secret
    zoho.services.connection.forget_candidate()
    assert zoho.secret("client_secret", here) is None
    assert zoho.secret("client_secret") == zoho.service.client_secret


@pytest.fixture
def plain(here: Connected) -> Connected:
    """The same service, as plain SCIM."""
    profile = here.profile
    here.services.secrets.put(profile.id, "scim_token", here.service.scim_token)
    cloud = replace(
        profile.cloud,
        provider="scim",
        scim_url=here.service.scim_url,
        service_url="",
        agent_id="",
        owner=None,
    )
    here.save(replace(profile, cloud=cloud))
    return here


def test_a_plain_service_has_its_owner_by_name(plain: Connected) -> None:
    connection = plain.services.connection
    assert plain.look()["standing_role"].note == "standing_owner_unset"
    new: Person = plain.add("nora", administrator=False)
    profile = connection.hand_over_by_name(new.user_name.upper(), STOP)
    assert profile.cloud.owner is not None
    assert (profile.cloud.owner.id, profile.policy.owner_id) == (new.id, new.id)
    assert plain.look()["standing_role"].note == "standing_owner_good"

    with plain.scim() as scim:
        body = scim.get(f"/Users/{new.id}").json() | {"active": False}
        scim.put(f"/Users/{new.id}", json=body).raise_for_status()
        error = plain.look()["standing_role"].error
        assert error is not None
        assert error.code == "owner_disabled"
        scim.delete(f"/Users/{new.id}").raise_for_status()
    gone = plain.look()["standing_role"].error
    assert gone is not None
    assert gone.code == "owner_gone"


@pytest.mark.full
@pytest.mark.parametrize(
    ("name", "code"), [("nobody@sandbox.example", "account_unknown"), ("off", "owner_disabled")]
)
def test_a_name_that_will_not_do(plain: Connected, name: str, code: str) -> None:
    off = plain.add("off", administrator=False)
    with plain.scim() as scim:
        body = scim.get(f"/Users/{off.id}").json() | {"active": False}
        scim.put(f"/Users/{off.id}", json=body).raise_for_status()
    asked = off.user_name if name == "off" else name
    before = plain.profile
    with pytest.raises(Misconfigured) as refused:
        plain.services.connection.hand_over_by_name(asked, STOP)
    assert refused.value.code == code
    assert plain.profile == before


@pytest.mark.full
def test_with_a_sign_in_a_name_is_not_enough(here: Connected) -> None:
    with pytest.raises(Refused) as refused:
        here.services.connection.hand_over_by_name(here.service.admin_user, STOP)
    assert refused.value.code == "owner_signs_in"


@pytest.mark.full
def test_two_at_once_do_not_meet(here: Connected, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ownership, "_LOCK_S", 0.0)
    owner = ownership.Ownership(here.folder, here.services.secrets, lambda: here.profile)
    with owner._alone(), pytest.raises(AppError) as busy:
        here.services.connection.candidate()
    assert busy.value.code == "owner_change_busy"


def test_two_who_sign_in_at_once_do_not_mix_their_tokens(here: Connected) -> None:
    """A command, while somebody has signed in in the window and looks at both sides."""
    signed_in = here.candidate(here.add("nora"))
    command = ownership.Ownership(here.folder, here.services.secrets, lambda: here.profile)
    for call in (command.candidate, lambda: command.hand_over(signed_in, STOP)):
        with pytest.raises(Unavailable, match="owner_change_busy"):
            call()
    command.forget_candidate()  # nothing of its own
    here.services.connection.hand_over(signed_in, STOP)
    assert here.owner()["user_name"] == signed_in.account.user_name
    assert here.is_alive(here.secret("access_token"))


def test_what_is_written_meanwhile_goes_on(here: Connected) -> None:
    """A sync under way has its own token; whoever uses the owner's takes up the new one."""
    new = here.add("nora")
    signed_in = here.candidate(new)
    calls = CloudCalls(here.services.secrets)

    def operations() -> Iterator[Operation]:
        yield from (created(number) for number in range(3))
        here.services.connection.hand_over(signed_in, STOP)
        yield from (created(number) for number in range(3, 6))

    with calls.target(here.profile, STOP) as target:
        outcomes = list(target.apply(operations(), STOP))
    assert len(outcomes) == 6
    assert not [outcome.error for outcome in outcomes if outcome.error is not None]
    assert here.owner()["user_name"] == new.user_name


def created(number: int) -> Operation:
    fields = {"userName": f"user{number}@example.com", "displayName": f"User {number}"}
    guid = str(UUID(int=number))
    return Operation(number, guid, Kind.USER, Action.CREATE, fields=fields, active=True)


# -- the service's own side -----------------------------------------------------------------------


def test_an_agent_whose_owner_was_demoted_manages_nobody(here: Connected) -> None:
    """It is told why, and works again as soon as somebody else is the owner."""
    new = here.add("nora")
    former = here.profile.cloud.owner
    assert former is not None
    here.set_role(former.id, "user", by=new)
    assert (here.owner()["role"], here.owner()["active"]) == ("user", True)
    calls = CloudCalls(here.services.secrets)
    with calls.target(here.profile, STOP) as target, pytest.raises(Misconfigured) as lost:
        list(target.list_objects(Kind.USER, STOP))
    assert lost.value.code == "role_lost"

    here.services.connection.hand_over(here.candidate(new), STOP)

    with calls.target(here.profile, STOP) as target:
        assert len(list(target.list_objects(Kind.USER, STOP))) == 2
    assert here.owner()["role"] == "owner"


@pytest.mark.full
def test_the_last_administrator_keeps_the_role(here: Connected) -> None:
    former = here.profile.cloud.owner
    assert former is not None
    with pytest.raises(HTTPStatusError) as refused:
        here.set_role(former.id, "user")
    assert refused.value.response.status_code == 409
    assert here.owner()["role"] == "owner"


@pytest.mark.full
def test_a_role_is_given_back(here: Connected) -> None:
    new = here.add("nora")
    former = here.profile.cloud.owner
    assert former is not None
    here.set_role(former.id, "user", by=new)
    here.set_role(former.id, "administrator", by=new)
    assert here.owner()["role"] == "owner"
    assert here.look()["standing_role"].note == "standing_role_good"


# -- nobody can be asked --------------------------------------------------------------------------


def undecided(here: Connected, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nora was to be the owner, no answer came, and then her sign-in and the agent both ended."""
    signed_in = here.candidate(here.add("nora"))
    real = ownership.providers.provider("identity_connect")

    def lost(*_: Any) -> None:
        raise Unavailable("service_dropped", host="127.0.0.1")

    with monkeypatch.context() as patched:
        patched.setattr(real, "make_owner", lost, raising=False)
        with pytest.raises(Unavailable, match="owner_change_waits"):
            here.services.connection.hand_over(signed_in, STOP)
    secrets, theirs = here.services.secrets, ownership.candidate_id(here.profile.id)
    for name in ("access_token", "refresh_token"):
        secrets.put(theirs, name, "of a sign-in that the service has ended")


def test_a_change_that_nobody_can_ask_about_gives_way_to_a_new_sign_in(
    here: Connected, monkeypatch: pytest.MonkeyPatch
) -> None:
    undecided(here, monkeypatch)
    secrets, mine = here.services.secrets, here.profile.id
    agent_token = secrets.get(mine, "agent_token")
    assert agent_token is not None
    secrets.put(mine, "agent_token", "refused")
    owner = ownership.Ownership(here.folder, secrets, lambda: here.profile)
    before = here.secret("access_token")
    with pytest.raises(Misconfigured) as unknown:
        owner.go_on(STOP)  # a heartbeat gives nothing up
    assert unknown.value.code == "owner_change_undecided"
    assert unknown.value.params["account"] == "nora@sandbox.example"

    lena = here.add("lena")
    signed_in = here.candidate(lena)
    assert here.secret("former_sign_ins") is not None, "to be revoked, and told"
    assert here.is_alive(before), "nothing of the present owner is touched"
    profile = here.services.connection.hand_over(signed_in, STOP)
    assert profile.policy.owner_id == lena.id
    secrets.put(mine, "agent_token", agent_token)
    assert here.owner()["user_name"] == lena.user_name
    owner.go_on(STOP)
    assert here.is_alive(here.secret("access_token"))
    assert not here.is_alive(before)
    assert SealedStore(here.folder).ids() == (mine,)
    assert here.secret("former_sign_ins") is None


@pytest.mark.parametrize("code", ["keyring_locked", "service_tls_failed"])
def test_what_is_no_answer_gives_nothing_up(
    here: Connected, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    undecided(here, monkeypatch)
    real = ownership.providers.provider("identity_connect")

    def away(*_: Any) -> None:
        raise Misconfigured(code, technical="", host="")

    monkeypatch.setattr(real, "ask_owner", away, raising=False)
    with pytest.raises(Misconfigured, match=code):
        here.services.connection.candidate()
    assert here.secret("owner_change", ownership.candidate_id(here.profile.id)) is not None
