"""Somebody else becomes the owner of the connection, or the same one signs in anew.

The candidate signs in under a secrets id of its own, so that until the decision nothing of the
present owner is touched. A sign-in that comes to nothing (given up, or its process was killed) is
kept as `former_sign_ins` until the service has revoked it. The decision is sealed beside the
candidate's tokens before anything else happens (`_Decision`), and from then on there is no way but
forward: a process that is killed in between leaves a decision that the next one goes on with, the
worker with its heartbeat at the latest. Only a service that says no takes it back; and where it
says no to the candidate and to this agent as well, so that nobody can ask what became of it,
whoever signs in anew.

1. The service is told, in the candidate's own name.
2. The settings name the new owner; a run that began before keeps to those it began with.
3. The tokens change places, in one write; the old ones are kept as `former_sign_ins`.
4. The candidate's secrets are forgotten, the decision with them.
5. The old tokens are revoked; one that cannot be now is tried again with each heartbeat.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID, uuid4, uuid5

import msgspec
from filelock import FileLock, Timeout

from app import atomic_file, process_lock
from app import profile as profile_file
from app.cloud import former as former_sign_ins
from app.cloud import providers
from app.cloud.former import FORMER, Former
from app.cloud.providers import SIGN_IN_SECRETS, Provider
from app.cloud.session import nothing_done
from app.compose import saving
from app.compose.cloud import BoundSecrets
from app.errors import AppError, Misconfigured, Refused, Stopped, Unavailable
from app.findings import Account, SignedIn
from app.profile import CloudSettings, Profile
from app.services import Secrets
from app.setup.providers import needs

_log = logging.getLogger(__name__)

LOCK = "owner.lock"
CANDIDATE_LOCK = "owner_candidate.lock"
"""Held by the process in which somebody signs in, until it has come to something or nothing."""
_LOCK_S: Final = 20.0
_ASK_S, _TELL_S = 5.0, 15.0
"""The longest wait of one request; each is sent once."""
_DECISION: Final = "owner_change"
"""Beside the candidate's tokens the decision; beside the owner's the id of the last one that was
carried out there."""
_CANDIDATES: Final = UUID("5c6c2c64-5d3e-4f6e-9a55-2f6f0f7b0a11")
_SAYS_NO: Final = frozenset(
    {"sign_in_needed", "agent_token_refused", "role_lost", "service_refuses", "client_wrong"}
)
"""The service has heard who asks, and refuses: trying again changes nothing."""
_CLIENT_SECRET: Final = "client_secret"  # noqa: S105 - the name of a secret


@dataclass(frozen=True, slots=True)
class _Decision:
    """Who is to be the owner. `former_url` is where the tokens of the present one belong."""

    id: str
    signed_in: SignedIn
    former_url: str
    told: bool = False


@dataclass(frozen=True, slots=True)
class _FormerSecrets:
    """The secrets of a connection, with other tokens. Nothing can be kept in it."""

    held: BoundSecrets
    former: Former

    def get(self, name: str) -> str | None:
        return self.former.tokens.get(name) if name in SIGN_IN_SECRETS else self.held.get(name)

    def put(self, name: str, value: str) -> None:
        """It ends."""

    def forget(self, name: str) -> None:
        """It is forgotten when the service has ended it."""

    def exchange(
        self, values: Mapping[str, str | None], expected: Mapping[str, str | None]
    ) -> bool:
        return False


class Ownership:
    """Fills the rest of `services.Connection`."""

    def __init__(self, folder: Path, secrets: Secrets, load: Callable[[], Profile]) -> None:
        self._folder = folder
        self._secrets = secrets
        self._load = load
        self._signing_in: FileLock | None = None

    def candidate(self) -> str:
        profile = self._load()
        here = candidate_id(profile.id)
        with self._alone():
            if (decision := self._decision(here)) is not None:
                try:
                    self._carry_out(profile, decision, Event(), first=False)
                except Misconfigured as error:
                    if error.code != "owner_change_undecided":
                        raise
                    self._give_up(profile, decision)
            if not self._begin_signing_in():
                # There is one place for tokens: one would be the owner, with those of the other.
                raise Unavailable("owner_change_busy")
            # Of one who was killed, or who begins anew.
            self._put_aside(profile, profile.cloud.accounts_url)
            # What a sign-in needs beside what the settings say, under the same names.
            cloud = self._load().cloud
            names = (_CLIENT_SECRET, cloud.proxy_user_name, cloud.proxy_password_name)
            way = {name: self._secrets.get(profile.id, name) for name in names}
            self._secrets.exchange(here, way, {})
        return here

    def hand_over(self, signed_in: SignedIn, stop: Event) -> Profile:
        profile = self._load()
        here = candidate_id(profile.id)
        with self._alone():
            decision = self._decision(here)
            if decision is None:
                if not self._begin_signing_in():
                    raise Unavailable("owner_change_busy")
                if not any(self._secrets.get(here, name) for name in SIGN_IN_SECRETS):
                    raise Misconfigured("sign_in_needed")
                former_url = profile.cloud.accounts_url
                decision = _Decision(str(uuid4()), signed_in, former_url)
                self._decide(here, decision)
                saved = self._carry_out(profile, decision, stop, first=True)
            else:
                saved = self._carry_out(profile, decision, stop, first=False)
            self._end_signing_in()
            return saved

    def hand_over_by_name(self, name: str, stop: Event) -> Profile:
        """Misconfigured `account_unknown`, `owner_disabled`; Refused `owner_signs_in` where the new
        one has to sign in."""
        profile = self._load()
        cloud, held = profile.cloud, BoundSecrets(self._secrets, profile.id)
        service = providers.provider(cloud.provider)
        if service.has_sign_in:
            raise Refused("owner_signs_in")
        account = providers.find_account(cloud, held, name, stop)
        found = service.ask_owner(replace(cloud, owner=account), held, stop, _ASK_S)
        if found is not None and not found.active:
            said = account.mail or account.user_name
            raise Misconfigured("owner_disabled", owner=said, host=_host(cloud))
        with self._alone():
            return self._save(SignedIn(account))

    def forget_candidate(self) -> None:
        profile = self._load()
        here = candidate_id(profile.id)
        with self._alone():
            try:
                # Decided is decided: it is gone on with. Another process' sign-in is its own.
                if self._begin_signing_in() and self._decision(here) is None:
                    self._put_aside(profile, profile.cloud.accounts_url)
                    self._revoke_former(profile, Event())
            finally:
                self._end_signing_in()

    def waiting(self) -> str:
        """Who was decided to be the owner and is not yet; "" for nobody."""
        decision = self._decision(candidate_id(self._load().id))
        if decision is None:
            return ""
        account = decision.signed_in.account
        return account.mail or account.user_name

    def go_on(self, stop: Event) -> None:
        """Goes on with what a process that ended has left: a change that was decided, or a sign-in
        that came to nothing. Nothing happens while somebody is at it; raises AppError when it
        cannot go on yet."""
        profile = self._load()
        here = candidate_id(profile.id)
        if not self._is_left(profile.id):
            return
        try:
            with self._alone(timeout_s=0):
                if (decision := self._decision(here)) is not None:
                    self._carry_out(profile, decision, stop, first=False)
                    return
                if self._signing_in is None and self._begin_signing_in():
                    try:
                        self._put_aside(profile, profile.cloud.accounts_url)
                    finally:
                        self._end_signing_in()
                self._revoke_former(profile, stop)
        except Unavailable as error:
            if error.code != "owner_change_busy":
                raise

    # -- the steps --------------------------------------------------------------------------------

    def _carry_out(
        self, profile: Profile, decision: _Decision, stop: Event, *, first: bool
    ) -> Profile:
        here = candidate_id(profile.id)
        if not decision.told:
            self._tell(profile, decision, stop, first=first)
            decision = replace(decision, told=True)
            self._decide(here, decision)
        saved = self._save(decision.signed_in)
        self._change_places(profile.id, decision)
        self._secrets.forget(here)
        self._revoke_former(saved, stop)
        return saved

    def _tell(self, profile: Profile, decision: _Decision, stop: Event, *, first: bool) -> None:
        """Step 1. After it the service knows; or it has said no, and nothing was decided."""
        here, account = candidate_id(profile.id), decision.signed_in.account
        cloud = _cloud_of(profile, decision.signed_in)
        service = providers.provider(cloud.provider)
        try:
            service.make_owner(cloud, account, BoundSecrets(self._secrets, here), stop, _TELL_S)
        except Stopped:
            raise
        except Unavailable as error:
            if first and nothing_done(error):
                self._secrets.exchange(here, {_DECISION: None}, {})
                raise
            raise self._waits(profile, error) from error
        except AppError as error:
            # An earlier attempt, of which no answer came, may have been carried out.
            if first or not self._is_owner(service, profile, account, stop, error):
                self._secrets.exchange(here, {_DECISION: None}, {})
                raise

    def _is_owner(
        self, service: Provider, profile: Profile, account: Account, stop: Event, told: AppError
    ) -> bool:
        """Asked as the agent, after the candidate was `told` no. Misconfigured
        `owner_change_undecided` when the agent is told no as well."""
        held = BoundSecrets(self._secrets, profile.id)
        try:
            owner = service.ask_owner(profile.cloud, held, stop, _ASK_S)
        except Misconfigured as error:
            if told.code not in _SAYS_NO or error.code not in _SAYS_NO:
                raise
            said = account.mail or account.user_name
            raise Misconfigured(
                "owner_change_undecided", **{**error.params, "account": said, "cause": error.code}
            ) from error
        return owner is not None and owner.account.id == account.id

    def _give_up(self, profile: Profile, decision: _Decision) -> None:
        """Of a decision that nobody can carry out or ask about: the next sign-in takes its place,
        and tells the service again who is the owner."""
        self._put_aside(profile, decision.signed_in.accounts_url)
        _log.info("a change of owner was given up: the service refuses both sign-ins")

    def _put_aside(self, profile: Profile, accounts_url: str) -> None:
        """Of a sign-in that comes to nothing: its tokens are revoked as those of a former owner
        are, as soon as the service takes that. Killed in here, it is done again."""
        here = candidate_id(profile.id)
        theirs = {name: self._secrets.get(here, name) for name in SIGN_IN_SECRETS}
        dead = former_sign_ins.read(self._secrets.get(here, FORMER))
        # A service may give the same refresh token again: the owner's goes on.
        mine = self._secrets.get(profile.id, "refresh_token")
        if mine is None or theirs["refresh_token"] != mine:
            dead = (*dead, Former(theirs, accounts_url))
        former_sign_ins.put_aside(BoundSecrets(self._secrets, profile.id), *dead)
        self._secrets.forget(here)

    def _save(self, signed_in: SignedIn) -> Profile:
        """Step 2, upon the settings as they are now: others may have been saved meanwhile."""
        with saving.saving(self._folder):
            profile = owned_by(self._load(), signed_in)
            profile_file.save(profile, self._folder, by="owner")
        return profile

    def _change_places(self, secrets_id: str, decision: _Decision) -> None:
        """Step 3, once: the tokens may have been renewed since."""
        get, here = self._secrets.get, candidate_id(secrets_id)
        theirs = {name: get(here, name) for name in SIGN_IN_SECRETS}
        while get(secrets_id, _DECISION) != decision.id:
            mine = {name: get(secrets_id, name) for name in SIGN_IN_SECRETS}
            kept = get(secrets_id, FORMER)
            # Of the new owner's own nothing is revoked (`_give_up` may have been killed).
            waiting = (*former_sign_ins.read(kept), *former_sign_ins.read(get(here, FORMER)))
            former = tuple(each for each in waiting if each.tokens != theirs)
            # A service may give the same refresh token again: that one goes on.
            if any(mine.values()) and mine["refresh_token"] != theirs["refresh_token"]:
                former = (*former, Former(mine, decision.former_url))
            values = {
                **theirs,
                FORMER: former_sign_ins.written(former),
                _DECISION: decision.id,
            }
            self._secrets.exchange(secrets_id, values, {**mine, FORMER: kept})

    def _revoke_former(self, profile: Profile, stop: Event) -> None:
        """Step 5. A service that cannot be told now is told later: the owner is changed all the
        same."""
        service = providers.provider(profile.cloud.provider)
        held = BoundSecrets(self._secrets, profile.id)
        while former := former_sign_ins.read(kept := held.get(FORMER)):
            oldest, rest = former[0], former[1:]
            there = replace(profile.cloud, accounts_url=oldest.accounts_url)
            try:
                service.revoke(there, _FormerSecrets(held, oldest), stop, _ASK_S)
            except AppError as error:
                _log.info("the former owner's sign-in could not be revoked: %s", error.code)
                return
            held.exchange({FORMER: former_sign_ins.written(rest)}, {FORMER: kept})

    # -- what is kept -----------------------------------------------------------------------------

    def _decide(self, here: str, decision: _Decision) -> None:
        self._secrets.put(here, _DECISION, msgspec.json.encode(decision).decode())

    def _decision(self, here: str) -> _Decision | None:
        kept = self._secrets.get(here, _DECISION)
        return None if kept is None else msgspec.json.decode(kept, type=_Decision)

    def _waits(self, profile: Profile, error: AppError) -> Unavailable:
        decision = self._decision(candidate_id(profile.id))
        account = decision.signed_in.account if decision else Account("", "")
        params = {name: value for name, value in error.params.items() if name != "account"}
        said = account.mail or account.user_name
        return Unavailable("owner_change_waits", **{**params, "account": said, "cause": error.code})

    def _is_left(self, secrets_id: str) -> bool:
        here = candidate_id(secrets_id)
        left = (_DECISION, *SIGN_IN_SECRETS, FORMER, _CLIENT_SECRET)
        if any(self._secrets.get(here, name) for name in left):
            return True
        return self._secrets.get(secrets_id, FORMER) is not None

    def _begin_signing_in(self) -> bool:
        """Whether nobody else is signing in; holds the operating system's lock then."""
        if self._signing_in is None:
            path = self._folder / CANDIDATE_LOCK
            lock = FileLock(path, mode=0o600, thread_local=False)
            try:
                lock.acquire(timeout=0)
            except Timeout:
                return False
            except OSError as error:
                raise atomic_file.failure(error, path) from error
            self._signing_in = lock
        return True

    def _end_signing_in(self) -> None:
        if self._signing_in is not None:
            self._signing_in.release()
            self._signing_in = None

    @contextmanager
    def _alone(self, *, timeout_s: float | None = None) -> Iterator[None]:
        """Whoever changes the owner holds the operating system's lock, which a killed process lets
        go; Unavailable `owner_change_busy`."""
        busy, wait_s = Unavailable("owner_change_busy"), _LOCK_S if timeout_s is None else timeout_s
        with process_lock.held(self._folder / LOCK, busy, timeout_s=wait_s):
            yield


def candidate_id(secrets_id: str) -> str:
    """Where the candidate's secrets are: found again by every process."""
    return str(uuid5(_CANDIDATES, secrets_id))


def owned_by(profile: Profile, signed_in: SignedIn) -> Profile:
    """The settings with this owner, who is never disabled or deleted by a run."""
    account = signed_in.account
    names = (account.user_name, account.mail) if needs(profile.cloud.provider).other_ids else ()
    policy = replace(
        profile.policy,
        owner_id=account.id,
        owner_names=tuple(dict.fromkeys(name for name in names if name)),
    )
    return replace(profile, cloud=_cloud_of(profile, signed_in), policy=policy)


def _cloud_of(profile: Profile, signed_in: SignedIn) -> CloudSettings:
    return replace(
        profile.cloud,
        owner=signed_in.account,
        region=signed_in.region,
        accounts_url=signed_in.accounts_url,
        api_domain=signed_in.api_domain,
    )


def _host(cloud: CloudSettings) -> str:
    return urlsplit(cloud.service_url or cloud.scim_url).hostname or ""
