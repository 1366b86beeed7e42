"""The draft: everything that the wizard knows, and no secret.

A draft is frozen; each page makes a new one. It is saved as JSON in the profile's folder after
each Next, so that a killed wizard resumes at the same step. Secrets (installation key, tokens,
directory password) are in the sealed store under `Draft.profile_id`; the draft knows a *revision*
of each, a number that goes up when another secret is typed, so that results which were obtained
with the old one are seen to be stale without storing anything that was derived from a secret.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from app import atomic_file
from app.errors import Misconfigured, Param
from app.findings import Account, DomainController, SignedIn
from app.profile import (
    CloudSettings,
    DirectorySettings,
    PasswordSync,
    Profile,
    Security,
    TrustDecision,
)
from app.services import KeyFacts
from app.setup.providers import needs
from app.sync import mapping
from app.sync.guard import Limits
from app.sync.plan import Policy, fingerprint
from app.sync.retention import Retention
from app.sync.schedule import Schedule

FILE = "draft.json"
VERSION = 1

KEY = "installation_key"
TOKEN = "scim_token"  # noqa: S105 - the name of a secret, not one
CLIENT_SECRET = "client_secret"  # noqa: S105 - likewise
PASSWORD = "directory_password"  # noqa: S105 - likewise
PASSPHRASE = "passphrase"  # noqa: S105 - likewise; of a key, and never sealed
PROXY_USER = "proxy_user"
PROXY_PASSWORD = "proxy_password"  # noqa: S105 - likewise


@dataclass(frozen=True, slots=True)
class Checked:
    """A result of a check, kept under the inputs that it checked."""

    inputs: str
    learned: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeyInfo:
    """What the pasted key said of itself; the key is in the sealed store."""

    provider: str = ""
    host: str = ""
    organization: str = ""
    sign_in: bool = True
    """Whether a person signs in; otherwise a bearer token is the way in (plain SCIM)."""
    needs_passphrase: bool = False
    has_token: bool = False
    has_client_secret: bool = False
    scim_host: str = ""
    """Where people are sent, when the key leads there by another host."""
    used_by_device: str = ""
    used_on: str = ""
    """The day (ISO 8601)."""

    @classmethod
    def of(cls, facts: KeyFacts) -> KeyInfo:
        return cls(
            provider=facts.provider,
            host=facts.host,
            organization=facts.organization_name,
            sign_in=needs(facts.provider).sign_in,
            needs_passphrase=facts.needs_passphrase,
            has_token=facts.has_token,
            has_client_secret=facts.has_client_secret,
            scim_host=facts.scim_host,
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """All that the wizard knows. Every value has a default that is good as it is."""

    profile_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    version: int = VERSION
    step: str = "key"
    visited: tuple[str, ...] = ()
    """Steps that were left with Next, by id."""
    revisions: Mapping[str, int] = field(default_factory=dict)
    """How often each secret was typed anew, by its name in the sealed store."""
    checked: Mapping[str, Checked] = field(default_factory=dict)
    """Results by step id."""

    key: KeyInfo = field(default_factory=KeyInfo)
    move_key: bool = False
    """A person chose to take the key over from the machine that redeemed it before."""
    confirmed_host: str = ""
    """The service host that a person confirmed by name."""
    confirmed_scim_host: str = ""
    language: str = ""
    licence_version: str = ""
    licence_accepted_at: str = ""
    account: Account | None = None
    """Who signed in; without a sign-in, the owner who was named at Install."""
    cloud: CloudSettings = field(default_factory=CloudSettings)
    directory: DirectorySettings = field(default_factory=DirectorySettings)
    found: tuple[DomainController, ...] = ()
    """Controllers as DNS listed them, for their site and role."""
    plain_confirmed: bool = False
    """Somebody read that passwords travel readable, and said yes."""
    trust: tuple[TrustDecision, ...] = ()
    """What was decided about certificates and encryption, the oldest first."""
    policy: Policy = field(default_factory=lambda: _default_policy())
    units_chosen: bool = False
    """False until the tree was shown once: the whole domain is then pre-selected."""
    limits: Limits = field(default_factory=Limits)
    schedule: Schedule = field(default_factory=Schedule)
    deletion_confirmed: bool = False
    """Somebody read that accounts are deleted for good, and said yes."""
    password_sync: PasswordSync = field(default_factory=PasswordSync)
    retention: Retention = field(default_factory=Retention)
    installed: bool = False
    plan_id: str = ""
    run_id: str = ""
    """The first sync that was started from the review."""

    @classmethod
    def of_profile(cls, profile: Profile) -> Draft:
        """The draft that stands for an installed connection: its settings, seen anew."""
        return cls(
            profile_id=profile.id,
            language=profile.language,
            licence_version=profile.licence_version,
            licence_accepted_at=profile.licence_accepted_at,
            account=profile.cloud.owner,
            cloud=profile.cloud,
            directory=profile.directory,
            trust=profile.trust,
            policy=_mapped(profile.policy),
            units_chosen=True,
            limits=profile.limits,
            schedule=profile.schedule,
            deletion_confirmed=True,
            password_sync=profile.password_sync,
            retention=profile.retention,
            installed=True,
        )

    def signed_in(self, found: SignedIn) -> Draft:
        """The draft after somebody approved the sign-in."""
        cloud = replace(
            self.cloud,
            region=found.region,
            accounts_url=found.accounts_url,
            api_domain=found.api_domain,
        )
        return replace(self, account=found.account, cloud=cloud).with_result("sign_in")

    def signed_out(self) -> Draft:
        """The draft without an account."""
        cloud = replace(self.cloud, region="", accounts_url="", api_domain="")
        return replace(self, account=None, cloud=cloud).without_result("sign_in")

    def to_profile(self) -> Profile:
        """The settings that this draft stands for."""
        owner = self.account
        by_name = owner is not None and needs(self.cloud.provider).other_ids
        names = (owner.user_name, owner.mail) if owner is not None and by_name else ()
        return Profile(
            id=self.profile_id,
            language=self.language,
            licence_version=self.licence_version,
            licence_accepted_at=self.licence_accepted_at,
            directory=self.directory,
            trust=self.trust,
            cloud=replace(self.cloud, owner=owner),
            policy=replace(
                self.policy,
                owner_id=owner.id if owner else "",
                owner_names=tuple(dict.fromkeys(name for name in names if name)),
            ),
            limits=self.limits,
            schedule=self.schedule,
            password_sync=self.password_sync,
            retention=self.retention,
        )

    def with_policy(self, policy: Policy) -> Draft:
        """The draft with another policy; a plan that was made under the old one is forgotten."""
        if policy == self.policy:
            return self
        return replace(self, policy=policy, plan_id="")

    def with_secret_retyped(self, name: str) -> Draft:
        """The draft after another secret was typed: what was checked with the old one is stale."""
        return replace(self, revisions={**self.revisions, name: self.revisions.get(name, 0) + 1})

    def with_result(self, step: str, **learned: Param) -> Draft:
        """Records that `step`'s check passed with the inputs as they are now."""
        result = Checked(inputs_of(self, step), learned)
        return replace(self, checked={**self.checked, step: result})

    def without_result(self, step: str) -> Draft:
        return replace(self, checked={k: v for k, v in self.checked.items() if k != step})

    def is_fresh(self, step: str) -> bool:
        """Whether `step`'s check passed, and with exactly these inputs."""
        result = self.checked.get(step)
        return result is not None and result.inputs == inputs_of(self, step)


def _default_policy() -> Policy:
    """The standard fields are mapped; everything else is as `Policy` has it."""
    return Policy(user_map=mapping.default_user_map(), group_map=mapping.default_group_map())


def _mapped(policy: Policy) -> Policy:
    """The policy with the maps that an empty one stands for."""
    default = _default_policy()
    return replace(
        policy,
        user_map=policy.user_map or default.user_map,
        group_map=policy.group_map or default.group_map,
    )


@dataclass(frozen=True, slots=True)
class Prefill:
    """Values that the wizard starts with (the demo's sandbox). Secrets are kept out of repr."""

    installation_key: str = field(default="", repr=False)
    domain: str = ""
    controllers: tuple[str, ...] = ()
    user: str = ""
    password: str = field(default="", repr=False)
    security: Security = Security.LDAPS
    base_dn: str = ""
    ca_pem: str = ""

    def draft(self) -> Draft:
        directory = DirectorySettings(
            domain=self.domain,
            controllers=self.controllers,
            user=self.user,
            security=self.security,
            base_dn=self.base_dn,
            ca_pem=self.ca_pem,
        )
        return Draft(directory=directory)

    def secrets(self) -> dict[str, str]:
        named = {KEY: self.installation_key, PASSWORD: self.password}
        return {name: value for name, value in named.items() if value}


def inputs_of(draft: Draft, step: str) -> str:
    """A digest of everything that the check of `step` depends on."""
    cloud, revisions = draft.cloud, draft.revisions
    service = (cloud.provider, cloud.service_url, cloud.scim_url, cloud.client_id, cloud.proxy)
    parts: tuple[object, ...]
    if step == "key":
        secrets = tuple(revisions.get(name, 0) for name in (KEY, TOKEN, CLIENT_SECRET))
        parts = (*service, *secrets)
    elif step == "sign_in":
        # The way there is no part of it: another proxy leads to the same account.
        parts = (*service[:-1], cloud.organization_id)
    elif step == "check":
        parts = (draft.directory, revisions.get(PASSWORD, 0))
    elif step == "mapping":
        policy = draft.policy
        decides = Policy(policy.scope, policy.user_map, policy.group_map)
        parts = (fingerprint(decides),)
    else:
        raise ValueError(step)
    return hashlib.sha256(msgspec.json.encode([step, *parts])).hexdigest()


# -- the file -----------------------------------------------------------------------------------


def save(draft: Draft, folder: Path) -> None:
    """Puts the draft in place in one move, so that a crash leaves the old one or the new one.

    Raises Misconfigured `disk_full` and `folder_not_writable`.
    """
    atomic_file.write(folder / FILE, msgspec.json.format(msgspec.json.encode(draft), indent=1))


def load(folder: Path) -> Draft | None:
    """The saved draft, or None. Misconfigured `draft_unreadable` / `draft_newer` otherwise."""
    path = folder / FILE
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as exc:
        raise atomic_file.failure(exc, path) from exc
    try:
        version = msgspec.json.decode(raw, type=_Version).version
        if version > VERSION:
            raise Misconfigured("draft_newer", path=str(path), version=version)
        return msgspec.json.decode(raw, type=Draft)
    except msgspec.MsgspecError as exc:
        raise Misconfigured("draft_unreadable", path=str(path), technical=str(exc)) from exc


def discard(folder: Path) -> None:
    (folder / FILE).unlink(missing_ok=True)


class _Version(msgspec.Struct):
    version: int
