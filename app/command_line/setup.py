"""`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import time
from typing import Protocol

from app import installation_key, text
from app.command_line import Context, answers
from app.command_line.answers import Answers
from app.command_line.exit_codes import ExitCode
from app.command_line.given_secrets import OF_SETUP, VARIABLES, GivenSecrets
from app.errors import AppError, Misconfigured, Refused
from app.findings import CheckResult, CheckState, DeviceCode, OrganizationalUnit, PollWait, SignedIn
from app.profile import CloudSettings, DirectorySettings, Profile, Security
from app.services import Services
from app.setup import install as installing
from app.setup import passwords, steps
from app.setup.draft import (
    CLIENT_SECRET,
    KEY,
    PASSWORD,
    PROXY_PASSWORD,
    PROXY_USER,
    TOKEN,
    Draft,
    KeyInfo,
)
from app.setup.install import InstallStep, StepProgress
from app.setup.providers import SCIM, needs
from app.sync import criteria, ldap_filter, mapping
from app.sync.criteria import UnitRule
from app.sync.distinguished_name import dn_key
from app.sync.plan import Policy

HELP = "set up from an answers file, unattended"
_TO_BE_TRUSTED = frozenset(
    {
        "certificate_unknown_authority",
        "certificate_issuer_missing",
        "certificate_self_signed",
        "certificate_not_pinned",
    }
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--answers", type=Path, required=True, metavar="FILE",
        help="TOML; a complete example is in the README (answers-example.toml). Secrets: "
        + ", ".join(VARIABLES[name] for name in OF_SETUP) + ", or a prompt",
    )  # fmt: skip
    parser.add_argument(
        "--replace", action="store_true", help="replace the settings of a connection that exists"
    )


def run(context: Context, arguments: argparse.Namespace) -> int:
    path: Path = arguments.answers.absolute()
    given = answers.read(path)
    services = context.services()
    existing = services.profiles.load()
    if existing is not None and not arguments.replace:
        raise Refused("already_set_up", folder=str(context.folder))
    keyring = context.keyring_secret if given.secrets_from_keyring else None
    setup = Setup(context, services, given, path.parent, GivenSecrets(context.terminal, keyring))
    setup.perform(existing)
    context.terminal.say("setup_done")
    return ExitCode.OK


class AskToSignIn(Protocol):
    def __call__(self, code: DeviceCode) -> None:
        """Brings a person (or, in the demo, a browser) to the verification page."""
        ...


@dataclass(frozen=True, slots=True)
class Setup:
    """One unattended way through the wizard's steps."""

    context: Context
    services: Services
    answers: Answers
    folder: Path
    """Where paths in the answers start."""
    secrets: GivenSecrets
    ask_to_sign_in: AskToSignIn | None = None

    def perform(self, existing: Profile | None = None) -> Profile:
        """From the answers to an installed profile. What a failed attempt left is forgotten,
        unless it belongs to `existing`, whose id is kept."""
        draft = Draft() if existing is None else Draft(profile_id=existing.id)
        try:
            return self._perform(draft)
        except BaseException:
            if existing is None:
                with suppress(AppError):
                    self.services.secrets.forget(draft.profile_id)
            raise

    def _perform(self, draft: Draft) -> Profile:
        if not self.answers.accept_licence:
            raise Misconfigured("answers_licence")
        draft = replace(
            draft,
            language=self.answers.language,
            licence_version=steps.LICENCE_VERSION,
            licence_accepted_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        draft = self._with_key(draft)
        draft = self._with_account(draft)
        draft = self._with_directory(draft)
        draft = self._with_policy(draft)
        registers = needs(draft.key.provider).devices
        draft = installing.install(
            draft, self.services, on_step=partial(self._on_step, registers), stop=self.context.stop
        )
        self._judge_passwords(draft)
        return draft.to_profile()

    def _judge_passwords(self, draft: Draft) -> None:
        """What the service can do is known for certain once this device is registered. Nothing is
        undone for it: the settings wait for a service that takes passwords."""
        if not draft.password_sync.enabled:
            return
        with suppress(AppError):
            offers = self.services.cloud.offers(draft.cloud, draft.profile_id)
            reason = passwords.not_offered(draft.cloud.provider, offers)
            if reason is not None:
                self.context.terminal.error(reason)

    # -- service

    def _with_key(self, draft: Draft) -> Draft:
        self._seal_proxy(draft)
        given = self.answers.service
        if given.provider == SCIM and given.scim_url:
            info = KeyInfo(SCIM, sign_in=False)
            cloud = self.answers.cloud_settings(CloudSettings())
            return self._with_secrets(replace(draft, key=info, cloud=cloud), "")
        pasted = self.secrets.need("installation_key")
        info = KeyInfo.of(self.services.cloud.read_key(pasted))
        draft = replace(
            draft,
            key=info,
            confirmed_host=given.confirmed_host,
            confirmed_scim_host=given.confirmed_scim_host,
        )
        if not steps.host_is_known(draft):
            raise Refused("answers_host_unconfirmed", host=self._unconfirmed(draft))
        cloud = self.answers.cloud_settings(self.services.cloud.settings_from_key(pasted))
        draft = replace(draft, cloud=cloud)
        if info.sign_in:
            checked = self.services.cloud.check_key(pasted, cloud, draft.profile_id)
            self.context.terminal.tell(
                "setup_key_good", organization=checked.organization_name, host=checked.service_host
            )
        if needs(info.provider).devices:
            self.services.secrets.put(draft.profile_id, KEY, pasted)
        return self._with_secrets(draft, pasted)

    def _seal_proxy(self, draft: Draft) -> None:
        """What the proxy wants to know, before the first request goes through it."""
        if user := self.answers.service.proxy_user:
            password = self.secrets.need(PROXY_PASSWORD)
            self.services.secrets.put(draft.profile_id, PROXY_USER, user)
            self.services.secrets.put(draft.profile_id, PROXY_PASSWORD, password)

    @staticmethod
    def _unconfirmed(draft: Draft) -> str:
        key = draft.key
        return key.scim_host if steps.is_known(key.host, draft.confirmed_host) else key.host

    def _with_secrets(self, draft: Draft, pasted: str) -> Draft:
        """The long-lived secrets of a provider: out of the key, or asked for."""
        wanted = needs(draft.key.provider)
        locked = draft.key.needs_passphrase and (wanted.scim_token or wanted.client_secret)
        passphrase = self.secrets.need("passphrase") if locked else None
        key = installation_key.parse(pasted, now=time(), passphrase=passphrase) if pasted else None
        secrets = self.services.secrets
        if wanted.scim_token:
            token = (key.token if key else "") or self.secrets.need(TOKEN)
            base = self.services.cloud.check_token(draft.cloud, token, draft.profile_id)
            draft = replace(draft, cloud=replace(draft.cloud, scim_url=base))
            secrets.put(draft.profile_id, TOKEN, token)
        if wanted.client_secret:
            secret = (key.client_secret if key else "") or self.secrets.need(CLIENT_SECRET)
            secrets.put(draft.profile_id, CLIENT_SECRET, secret)
        return draft

    def _with_account(self, draft: Draft) -> Draft:
        cloud, terminal = self.services.cloud, self.context.terminal
        if draft.key.sign_in:
            found = self._signed_in(draft)
            draft, account = draft.signed_in(found), found.account
        elif self.answers.service.owner:
            account = cloud.find_account(draft.cloud, draft.profile_id, self.answers.service.owner)
        else:
            terminal.tell("setup_owner_unknown")
            return draft
        terminal.tell("setup_account", name=account.display_name or account.user_name)
        return replace(draft, account=account)

    def _signed_in(self, draft: Draft) -> SignedIn:
        cloud = self.services.cloud
        code = cloud.begin_sign_in(draft.cloud, draft.profile_id)
        if self.ask_to_sign_in is not None:
            self.ask_to_sign_in(code)
        else:
            self.context.terminal.tell(
                "setup_sign_in", url=code.verification_uri, code=code.user_code
            )
        return cloud.await_sign_in(
            draft.cloud, code, draft.profile_id, self.context.stop, None, self._on_poll
        )

    def _on_poll(self, wait: PollWait) -> None:
        """A lost network is told; the code stays good meanwhile."""
        if wait.error is not None:
            self.context.terminal.note(text.message(wait.error).problem)
            self.context.terminal.tell("setup_code_stays", seconds=round(wait.next_in_s))

    # -- directory

    def _with_directory(self, draft: Draft) -> Draft:
        settings = self.answers.directory_settings(self.folder)
        if not settings.controllers and settings.domain:
            found = self.services.directory.discover(settings.domain)
            settings = replace(settings, controllers=tuple(c.host for c in found))
        if settings.security is Security.PLAIN and not self.answers.directory.plain_confirmed:
            raise Misconfigured("answers_plain_unconfirmed")
        password = self.secrets.need("directory_password")
        draft = replace(
            draft, directory=settings, plain_confirmed=self.answers.directory.plain_confirmed
        ).with_secret_retyped(PASSWORD)
        for problem in steps.connection_problems(draft):
            raise problem.error
        self._check(draft, password)
        self.services.secrets.put(draft.profile_id, PASSWORD, password)
        return draft

    def _check(self, draft: Draft, password: str) -> None:
        failures: list[AppError] = []

        def on_row(row: CheckResult) -> None:
            if row.state in (CheckState.PENDING, CheckState.RUNNING):
                return
            if row.note.startswith("waits_for_"):
                return  # the row that it waited for has said what is wrong
            said = text.sentence(row.note, row.params) if row.note else ""
            name = text.sentence(f"check_{row.check}")
            self.context.terminal.note(
                f"  {text.sentence(f'row_{row.state}')}  {name}" + (f": {said}" if said else "")
            )
            if row.error is not None:
                failures.append(row.error)
                for certificate in row.certificates:
                    self.context.terminal.tell(
                        "setup_certificate", subject=certificate.subject, sha256=certificate.sha256
                    )
                if row.error.code in _TO_BE_TRUSTED:
                    self.context.terminal.tell("setup_certificate_how")

        passed = self.services.directory.check(
            draft.directory, password, self.context.stop, on_row, draft.cloud, draft.profile_id
        )
        if failures:
            raise failures[0]
        if not passed:
            raise Misconfigured("check_not_passed")

    # -- what to sync

    def _with_policy(self, draft: Draft) -> Draft:
        given = self.answers
        password = self.secrets.need("directory_password")
        scope = replace(given.scope_rules(), units=self._unit_rules(draft.directory, password))
        policy = Policy(
            scope=scope,
            user_map=given.mapping.users,
            group_map=given.mapping.groups,
            rules=given.rules,
            group_shape=given.scope.group_shape,
        )
        for problem in (*_policy_problems(policy), *passwords.check(given.password_sync)):
            raise problem
        if scope.user_query:
            ldap_filter.parse(scope.user_query)
        return replace(
            draft,
            policy=policy,
            limits=given.limits,
            schedule=given.schedule,
            password_sync=given.password_sync,
        )

    def _unit_rules(self, settings: DirectorySettings, password: str) -> tuple[UnitRule, ...]:
        scope = self.answers.scope
        find = _Units(self.services, settings, password)
        included = [find.named(dn) for dn in scope.include] or find.tops()
        excluded = [find.named(dn) for dn in scope.exclude]
        return tuple(
            UnitRule(unit.guid, include, unit.dn)
            for units, include in ((included, True), (excluded, False))
            for unit in units
        )

    def _on_step(self, registers: bool, step: InstallStep) -> None:
        if step.progress is StepProgress.DONE and (registers or step.name != "redeem"):
            self.context.terminal.tell(f"installed_{step.name}")


def _policy_problems(policy: Policy) -> Iterator[AppError]:
    """What is wrong with the criteria and maps; an empty map stands for the suggested one."""
    yield from criteria.check(policy.scope.user_criteria)
    yield from criteria.check(policy.scope.group_criteria)
    if policy.user_map:
        yield from mapping.check(policy.user_map, mapping.STANDARD_USER_FIELDS)
    if policy.group_map:
        yield from mapping.check(policy.group_map, mapping.STANDARD_GROUP_FIELDS)


class _Units:
    """Finds units by distinguished name, going down from the top one level at a time."""

    def __init__(self, services: Services, settings: DirectorySettings, password: str) -> None:
        self._children: dict[str, Sequence[OrganizationalUnit]] = {}
        self._services, self._settings, self._password = services, settings, password

    def tops(self) -> Sequence[OrganizationalUnit]:
        return self._beneath("")

    def named(self, dn: str) -> OrganizationalUnit:
        """Misconfigured `unit_unknown` when there is none of this name."""
        wanted = dn_key(dn)
        level = self.tops()
        while True:
            keys = {dn_key(unit.dn): unit for unit in level}
            if wanted in keys:
                return keys[wanted]
            above = [unit for key, unit in keys.items() if wanted[: len(key)] == key]
            if not above:
                raise Misconfigured("unit_unknown", dn=dn)
            level = self._beneath(above[0].guid)

    def _beneath(self, guid: str) -> Sequence[OrganizationalUnit]:
        if guid not in self._children:
            ask = self._services.directory.units
            self._children[guid] = ask(self._settings, self._password, guid)
        return self._children[guid]
