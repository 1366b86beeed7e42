"""Providers against the running sandbox: key, sign-in, registration, agent calls, people."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from threading import Event, Thread
from typing import Any

import pytest

from app import installation_key
from app.cloud import agent_calls, providers
from app.cloud.agent_calls import Device, Report
from app.cloud.providers.identity_connect import as_agent, signed_in
from app.cloud.users import ScimTarget
from app.errors import Misconfigured, RecordRejected, Refused
from app.findings import Account
from app.installation_key import InstallationKey
from app.profile import CloudSettings
from app.sync.model import Action, Kind, MemberRef, Operation, Outcome
from tests.held_secrets import Holder
from tests.servers.sandbox import Sandbox

STOP = Event()


@pytest.fixture(scope="module")
def service() -> Iterator[Sandbox]:
    """The service alone, with codes that may be polled quickly."""
    running = Sandbox(no_directory=True, device_interval=0.2)
    yield running
    running.stop()


@pytest.fixture
def key(service: Sandbox) -> InstallationKey:
    return installation_key.parse(service.installation_key, now=time.time())


@pytest.fixture
def settings(key: InstallationKey) -> CloudSettings:
    return providers.settings_from_key(key)


def sign_in(
    service: Sandbox, settings: CloudSettings, holder: Holder, decide: str = "approve"
) -> Account:
    provider = providers.provider(settings.provider)
    code = provider.begin_sign_in(settings, holder, STOP)
    assert code.verification_uri_complete.endswith(code.user_code)
    person = Thread(target=getattr(service, decide), args=(code.user_code,))
    person.start()
    try:
        return provider.await_sign_in(settings, code, holder, STOP).account
    finally:
        person.join(20)


def test_sign_in_names_who_approved_and_seals_the_tokens(
    service: Sandbox, settings: CloudSettings
) -> None:
    holder = Holder()
    account = sign_in(service, settings, holder)
    assert account.user_name == service.admin_user
    assert account.mail == service.admin_user
    assert account.role == "owner"
    assert account.organization == settings.organization_name
    assert set(holder.values) == {"access_token", "refresh_token"}


def test_a_denied_sign_in(service: Sandbox, settings: CloudSettings) -> None:
    holder = Holder()
    with pytest.raises(Misconfigured) as caught:
        sign_in(service, settings, holder, "deny")
    assert caught.value.code == "sign_in_denied"
    assert holder.values == {}


def test_an_expired_token_is_refreshed_and_a_revoked_one_is_not(
    service: Sandbox, settings: CloudSettings
) -> None:
    holder = Holder()
    sign_in(service, settings, holder)
    holder.put("access_token", "no-longer-good")
    with signed_in(settings, holder, STOP) as (session, document):
        owner = agent_calls.read_owner(session, document.agent, STOP)
    assert owner.account.user_name == service.admin_user
    assert holder.get("access_token") != "no-longer-good"

    provider = providers.provider(settings.provider)
    gone = Holder(**holder.values)
    provider.revoke(settings, holder, STOP)
    assert holder.values == {}
    with (
        signed_in(settings, gone, STOP) as (session, document),
        pytest.raises(Misconfigured) as caught,
    ):
        agent_calls.read_owner(session, document.agent, STOP)
    assert caught.value.code == "sign_in_needed"


def test_a_key_is_checked_used_once_and_moved(
    service: Sandbox, settings: CloudSettings, key: InstallationKey
) -> None:
    provider = providers.provider(settings.provider)
    holder = Holder()
    sign_in(service, settings, holder)

    for _ in range(2):  # checking consumes nothing
        check = provider.check_key(settings, key, holder, STOP)
        assert check.organization_name == settings.organization_name
        assert check.service_host == "127.0.0.1"

    here = Device("PC-7", id="device-7", domain="corp.example", loopback=True)
    first = provider.register(settings, key, here, holder, STOP)
    again = provider.register(settings, key, here, holder, STOP)  # the answer may have been lost
    assert first.agent_id != again.agent_id
    check = provider.check_key(settings, key, holder, STOP)
    assert (check.used_by_device, check.used_at[:2]) == ("PC-7", "20")

    other = Device("PC-8", id="device-8")
    with pytest.raises(Refused) as caught:
        provider.register(settings, key, other, holder, STOP)
    assert caught.value.code == "key_used"
    assert caught.value.params["device"] == "PC-7"
    moved = provider.register(settings, key, Device("PC-8", id="device-8", move=True), holder, STOP)

    holder.put("agent_token", again.agent_token)
    with (
        as_agent(settings, holder, STOP) as (session, document),
        pytest.raises(Misconfigured) as ended,
    ):
        agent_calls.heartbeat(session, document.agent, Report("running"), STOP)
    assert ended.value.code == "agent_token_refused"

    holder.put("agent_token", moved.agent_token)
    with as_agent(settings, holder, STOP) as (session, document):
        report = Report("running", controllers=("dc1",), last_sync="2026-01-01T00:00:00Z")
        owner = agent_calls.heartbeat(session, document.agent, report, STOP)
        assert owner is not None
        assert owner.account.user_name == service.admin_user
        agent_calls.put_rules(
            session,
            document.agent,
            password_notice="nobody",
            mail_notifications=False,
            stop=STOP,
        )
        with pytest.raises(Refused) as off:
            agent_calls.resend_invitations(session, document.agent, STOP)
        assert off.value.code == "notifications_off"
        agent_calls.put_rules(
            session, document.agent, password_notice="user", mail_notifications=True, stop=STOP
        )
        assert agent_calls.resend_invitations(session, document.agent, STOP) >= 0
        agent_calls.unregister(session, document.agent, STOP)
        with pytest.raises(Misconfigured):
            agent_calls.heartbeat(session, document.agent, report, STOP)
        agent_calls.unregister(session, document.agent, STOP)  # ended already is fine


def test_a_key_that_nobody_knows(settings: CloudSettings, key: InstallationKey) -> None:
    unknown = InstallationKey(
        "identity_connect", service_url=key.service_url, registration_secret="never-issued"
    )
    with pytest.raises(Misconfigured) as caught:
        providers.provider("identity_connect").check_key(settings, unknown, Holder(), STOP)
    assert caught.value.code == "key_unknown"


def test_a_service_without_discovery_is_unknown(service: Sandbox) -> None:
    elsewhere = CloudSettings(provider="identity_connect", service_url=service.scim_url)
    with pytest.raises(Misconfigured) as caught:
        providers.provider("identity_connect").begin_sign_in(elsewhere, Holder(), STOP)
    assert caught.value.code in ("service_unknown", "sign_in_needed")


def test_a_provider_that_does_not_exist() -> None:
    with pytest.raises(Misconfigured) as caught:
        providers.provider("../scim")
    assert caught.value.code == "provider_unknown"


def test_what_a_service_offers_comes_from_both_of_its_documents(
    service: Sandbox, settings: CloudSettings
) -> None:
    holder = Holder(agent_token=service.scim_token)
    offered = providers.capabilities(settings, holder, STOP)
    assert offered.bulk
    assert offered.sign_in
    assert offered.agent_calls
    assert offered.notices
    plain = CloudSettings(provider="scim", scim_url=service.scim_url)
    less = providers.capabilities(plain, Holder(scim_token=service.scim_token), STOP)
    assert less.bulk
    assert not any((less.sign_in, less.agent_calls, less.notices))


# -- plain SCIM ---------------------------------------------------------------------------------


@pytest.fixture
def plain(service: Sandbox) -> CloudSettings:
    return CloudSettings(provider="scim", scim_url=service.scim_url)


def test_plain_scim_needs_its_token_and_the_owner(service: Sandbox, plain: CloudSettings) -> None:
    base = providers.check_token(plain, service.scim_token, Holder(), STOP)
    assert base == plain.scim_url
    with pytest.raises(Misconfigured) as caught:
        providers.check_token(plain, "wrong", Holder(), STOP)
    assert caught.value.code == "scim_token_refused"
    holder = Holder(scim_token=service.scim_token)
    owner = providers.find_account(plain, holder, service.admin_user.upper(), STOP)
    assert owner.user_name == service.admin_user
    with pytest.raises(Misconfigured) as unknown:
        providers.find_account(plain, holder, "nobody@example.com", STOP)
    assert (unknown.value.code, unknown.value.params["name"]) == (
        "account_unknown",
        "nobody@example.com",
    )
    provider = providers.provider("scim")
    assert not provider.has_sign_in
    provider.revoke(plain, holder, STOP)
    assert holder.values == {}


# -- people -------------------------------------------------------------------------------------


Apply = Callable[..., dict[int, Outcome]]


@pytest.fixture(
    scope="module", params=[{}, {"no_bulk": True}, {"no_bulk": True, "no_filter": True}]
)
def offering(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    running = Sandbox(no_directory=True, **request.param)
    yield running
    running.stop()


@pytest.fixture
def target(offering: Sandbox) -> Iterator[ScimTarget]:
    settings = CloudSettings(provider="scim", scim_url=offering.scim_url)
    holder = Holder(scim_token=offering.scim_token)
    with providers.run_target(settings, holder, STOP, run_id="run-1") as target:
        yield target


def person(number: int, action: Action = Action.CREATE, **changes: Any) -> Operation:
    guid = str(uuid.UUID(int=number))
    created = {
        "userName": f"user{number}@example.com",
        "displayName": f"User {number}",
        "name.familyName": "Family",
        "emails.work": f"user{number}@example.com",
        "enterprise.department": "Sales",
    }
    fields = created if action is Action.CREATE else {}
    active = True if action is Action.CREATE else None
    return Operation(
        number, guid, Kind.USER, action, **{"fields": fields, "active": active, **changes}
    )


def apply(target: ScimTarget, *operations: Operation) -> dict[int, Outcome]:
    return {o.row_id: o for o in target.apply(operations, STOP)}


def test_people_and_groups_live_in_the_sandbox(offering: Sandbox, target: ScimTarget) -> None:
    assert target.capabilities().bulk is ("--no-bulk" not in offering.process.args)
    before = len(list(target.list_objects(Kind.USER, STOP)))
    made = apply(target, *(person(n) for n in range(1, 41)))
    assert all(o.confirmed for o in made.values())
    assert len(list(target.list_objects(Kind.USER, STOP))) == before + 40
    found = target.find(Kind.USER, external_id=str(uuid.UUID(int=7)))
    assert found is not None
    assert found.id == made[7].remote_id
    assert target.find(Kind.USER, external_id=str(uuid.UUID(int=77))) is None

    refs = tuple(MemberRef(o.remote_id, Kind.USER) for o in made.values())
    crew = Operation(
        100,
        str(uuid.UUID(int=100)),
        Kind.GROUP,
        Action.CREATE,
        fields={"displayName": "Crew"},
        add_members=refs,
    )
    group_id = apply(target, crew)[100].remote_id
    fewer = Operation(
        101,
        crew.guid,
        Kind.GROUP,
        Action.UPDATE,
        remote_id=group_id,
        fields={"displayName": "Smaller crew"},
        remove_members=refs[:30],
    )
    assert apply(target, fewer)[101].error is None
    with offering.scim() as client:
        group = client.get(f"/Groups/{group_id}").json()
    assert group["displayName"] == "Smaller crew"
    assert {m["value"] for m in group["members"]} == {ref.remote_id for ref in refs[30:]}

    changes = [
        person(1, Action.UPDATE, remote_id=made[1].remote_id, fields={"title": "Lead"}),
        person(2, Action.DISABLE, remote_id=made[2].remote_id, active=False),
        person(3, Action.DELETE, remote_id=made[3].remote_id),
        person(4, Action.UPDATE, remote_id="no-such-id", fields={"title": "x"}),
        person(200, fields={**person(5).fields}),
    ]
    done = apply(target, *changes)
    assert [done[n].error for n in (1, 2, 3)] == [None] * 3
    for number, code in ((4, "remote_missing"), (200, "remote_conflict")):
        error = done[number].error
        assert isinstance(error, RecordRejected)
        assert error.code == code
    assert done[200].error is not None
    assert done[200].error.params["id"] == made[5].remote_id
    read = target.read(Kind.USER, made[1].remote_id)
    assert read is not None
    assert read[1]["title"] == "Lead"
    assert read[1]["enterprise.department"] == "Sales"
    disabled = target.read(Kind.USER, made[2].remote_id)
    assert disabled is not None
    assert disabled[0].active is False
    assert target.read(Kind.USER, made[3].remote_id) is None


def test_the_owner_is_kept_by_the_service(offering: Sandbox, target: ScimTarget) -> None:
    owner = target.find(Kind.USER, name=offering.admin_user)
    assert owner is not None
    for action, active in ((Action.DELETE, None), (Action.DISABLE, False)):
        operation = person(300, action, remote_id=owner.id, active=active)
        error = apply(target, operation)[300].error
        assert isinstance(error, RecordRejected)
        assert error.code == "remote_owner_protected"


def test_the_sandbox_takes_no_people_of_a_real_directory(
    service: Sandbox, settings: CloudSettings, key: InstallationKey
) -> None:
    holder = Holder()
    sign_in(service, settings, holder)
    real = Device("PC-9", id="device-9", domain="corp.example.com", loopback=False, move=True)
    provider = providers.provider(settings.provider)
    holder.put("agent_token", provider.register(settings, key, real, holder, STOP).agent_token)
    with (
        providers.run_target(settings, holder, STOP) as target,
        pytest.raises(Misconfigured) as caught,
    ):
        apply(target, person(1))
    assert caught.value.code == "sandbox_foreign_directory"
