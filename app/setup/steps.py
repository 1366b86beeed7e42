"""The 14 steps of the wizard as data: when each is needed, what is wrong with it, what locks it.

Two steps commit: `install` and `review`. What an installed connection was built from can no
longer be edited here. Steps whose page is not part of this version take their defaults; they
stay in the list, so that the total never changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.errors import AppError, Misconfigured, Refused
from app.profile import Security
from app.setup import clean, field_mapping, limits, passwords
from app.setup.draft import CLIENT_SECRET, PASSPHRASE, TOKEN, Draft
from app.setup.providers import needs
from app.sync import criteria, ldap_filter, schedule
from app.sync.plan import AccountStatus, OnDeleted


class Phase(StrEnum):
    START = "start"
    SIGN_IN = "sign_in"
    DIRECTORY = "directory"
    WHAT = "what"
    HOW = "how"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """One thing that is wrong, and the field of the page where it is put right ("" for none)."""

    field: str
    error: AppError


Problems = tuple[FieldProblem, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `problems` judges what the draft holds; it never asks anybody."""

    id: str
    phase: Phase
    problems: Callable[[Draft], Problems]
    needed: Callable[[Draft], bool]
    lock: Callable[[Draft], str]
    """Code of the reason why this step cannot be changed any more, or empty."""
    optional: bool = False
    commits: bool = False
    skipped: Callable[[Draft], bool] = lambda _: False
    """Whether an optional step was left without choosing what it offers."""

    def problem(self, draft: Draft) -> AppError | None:
        found = self.problems(draft)
        return found[0].error if found else None

    def has_page(self, draft: Draft) -> bool:
        return self.needed(draft)


LDAP_PORT, LDAPS_PORT = 389, 636
GLOBAL_CATALOG_PORTS = (3268, 3269)
MIN_PAGE, MAX_PAGE = 50, 5000
LICENCE_VERSION = "Apache-2.0"

LOOPBACK = ("localhost", "127.0.0.1", "[::1]", "::1")


def host_is_known(draft: Draft) -> bool:
    """A service on this machine, or one that a person confirmed by name; the same of the host
    that people are sent to, which a key may name apart."""
    key = draft.key
    return is_known(key.host, draft.confirmed_host) and (
        not key.scim_host or is_known(key.scim_host, draft.confirmed_scim_host)
    )


def is_known(host: str, confirmed: str) -> bool:
    return clean.split_port(host)[0] in LOOPBACK or (bool(host) and confirmed == host)


def _key(draft: Draft) -> Problems:
    if not draft.revisions.get("installation_key"):
        return (FieldProblem("key", Misconfigured("key_missing")),)
    # Before anything is asked there, or a secret that was typed is sent to whom the key names.
    if draft.key.host and not host_is_known(draft):
        missing = () if draft.is_fresh("key") else missing_secrets(draft)
        return (FieldProblem("host", _unconfirmed(draft)), *missing)
    if not draft.is_fresh("key"):
        missing = missing_secrets(draft)
        return missing or (FieldProblem("key", Misconfigured("key_unchecked")),)
    if draft.key.used_by_device and not draft.move_key:
        used = Refused("key_used", device=draft.key.used_by_device, date=draft.key.used_on)
        return (FieldProblem("move", used),)
    return ()


def _unconfirmed(draft: Draft) -> AppError:
    key = draft.key
    if key.scim_host:
        return Misconfigured("hosts_unconfirmed", host=key.host, scim_host=key.scim_host)
    return Misconfigured("host_unconfirmed", host=key.host)


def missing_secrets(draft: Draft) -> Problems:
    """What a key does not carry and nobody has typed yet, one entry a field."""
    key, typed = draft.key, draft.revisions
    wanted = needs(key.provider)
    locked = key.needs_passphrase and (wanted.scim_token or wanted.client_secret)
    found: list[FieldProblem] = []
    if locked and not typed.get(PASSPHRASE):
        found.append(FieldProblem(PASSPHRASE, Misconfigured("key_passphrase_needed")))
    if wanted.client_secret and not key.has_client_secret and not typed.get(CLIENT_SECRET):
        found.append(FieldProblem(CLIENT_SECRET, Misconfigured("client_secret_missing")))
    if wanted.scim_token and not key.has_token and not typed.get(TOKEN):
        found.append(FieldProblem(TOKEN, Misconfigured("token_missing")))
    return tuple(found)


def _licence(draft: Draft) -> Problems:
    if draft.licence_version != LICENCE_VERSION:
        return (FieldProblem("accept", Misconfigured("licence_not_accepted")),)
    return ()


def _sign_in(draft: Draft) -> Problems:
    if draft.account is None or not draft.is_fresh("sign_in"):
        return (FieldProblem("code", Misconfigured("sign_in_pending")),)
    return ()


def connection_problems(draft: Draft) -> Problems:
    """What is wrong with the typed connection, one entry a field, in the page's order."""
    directory = draft.directory
    found: list[FieldProblem] = []

    def wrong(field: str, code: str, **params: str | int) -> None:
        found.append(FieldProblem(field, Misconfigured(code, **params)))

    if directory.domain and not clean.is_host(directory.domain):
        wrong("domain", "domain_malformed", domain=shortened(directory.domain))
    if not directory.controllers:
        wrong("controllers", "controllers_missing")
    for host in directory.controllers:
        if code := _wrong_controller(host, directory.security):
            bare, port = clean.split_port(host)
            named = host if code == "controller_malformed" else bare
            wrong("controllers", code, host=shortened(named), port=port)
    if not directory.user:
        wrong("user", "user_missing")
    elif not clean.is_user(directory.user):
        wrong("user", "user_malformed", user=shortened(directory.user))
    if not draft.revisions.get("directory_password"):
        wrong("password", "password_missing")
    if directory.security is Security.PLAIN and not draft.plain_confirmed:
        wrong("security", "plain_unconfirmed")
    if directory.base_dn and not clean.is_dn(directory.base_dn):
        wrong("base_dn", "base_dn_malformed", dn=shortened(directory.base_dn))
    if not MIN_PAGE <= directory.page_size <= MAX_PAGE:
        wrong("advanced", "page_size_out_of_range", low=MIN_PAGE, high=MAX_PAGE)
    if directory.ca_pem and "-----BEGIN CERTIFICATE-----" not in directory.ca_pem:
        wrong("advanced", "ca_not_pem")
    return tuple(found)


def _wrong_controller(host: str, security: Security) -> str:
    """The code of what is wrong with one controller's name or port, or empty."""
    if not clean.is_host(host):
        return "controller_malformed"
    port = clean.split_port(host)[1]
    if port in GLOBAL_CATALOG_PORTS:
        return "controller_global_catalog"
    if port == LDAP_PORT and security is Security.LDAPS:
        return "controller_port_of_plain"
    if port == LDAPS_PORT and security is not Security.LDAPS:
        return "controller_port_of_ldaps"
    return ""


def shortened(text: str, limit: int = 80) -> str:
    """A typed value as it may stand in a message."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _check(draft: Draft) -> Problems:
    if not draft.is_fresh("check"):
        return (FieldProblem("", Misconfigured("check_not_passed")),)
    return ()


def _install(draft: Draft) -> Problems:
    if not draft.installed:
        return (FieldProblem("", Misconfigured("not_installed")),)
    return ()


def _units(draft: Draft) -> Problems:
    scope = draft.policy.scope
    found: list[FieldProblem] = []
    if not any(rule.include for rule in scope.units):
        found.append(FieldProblem("tree", Misconfigured("units_none")))
    if not (scope.users or scope.groups or scope.security_groups):
        found.append(FieldProblem("kinds", Misconfigured("kinds_none")))
    if scope.user_query:
        try:
            ldap_filter.parse(scope.user_query)
        except Misconfigured as exc:
            found.append(FieldProblem("query", exc))
    return tuple(found)


def _mapping(draft: Draft) -> Problems:
    return tuple(
        FieldProblem(field_mapping.place(kind, str(error.params["field"])), error)
        for kind, error in field_mapping.problems(draft.policy)
    )


def _criteria(draft: Draft) -> Problems:
    """Each names its clause: `users.0.1` is the second of the first group for users."""
    scope = draft.policy.scope
    kinds = (("users", scope.user_criteria), ("groups", scope.group_criteria))
    return tuple(
        FieldProblem(f"{kind}.{place}", error)
        for kind, asked in kinds
        for place, error in criteria.check_places(asked)
    )


def _rules(draft: Draft) -> Problems:
    found = [FieldProblem(f"limit_{kind}", error) for kind, error in limits.check(draft.limits)]
    if deletes(draft) and not draft.deletion_confirmed:
        found.insert(0, FieldProblem("deletion", Misconfigured("deletion_unconfirmed")))
    return tuple(found)


def deletes(draft: Draft) -> bool:
    """Whether a run may delete accounts for good."""
    rules = draft.policy.rules
    return rules.account_status is AccountStatus.REFLECT and (
        rules.on_deleted is OnDeleted.DELETE or rules.delete_on_disable
    )


def _schedule(draft: Draft) -> Problems:
    return tuple(
        FieldProblem(_SCHEDULE_FIELDS[error.code], error)
        for error in schedule.check(draft.schedule)
    )


_SCHEDULE_FIELDS = {
    "schedule_time_invalid": "at",
    "schedule_zone_unknown": "zone",
    "schedule_minutes_invalid": "minutes",
    "schedule_weekdays_invalid": "weekdays",
    "schedule_day_invalid": "day",
}


def _passwords(draft: Draft) -> Problems:
    return tuple(
        FieldProblem("controllers", error) for error in passwords.check(draft.password_sync)
    )


def _without_passwords(draft: Draft) -> bool:
    return not draft.password_sync.enabled


def _review(draft: Draft) -> Problems:
    if not draft.run_id:
        return (FieldProblem("", Misconfigured("not_started")),)
    return ()


def _none(draft: Draft) -> Problems:
    return ()


def _always(draft: Draft) -> bool:
    return True


def _never(draft: Draft) -> str:
    return ""


def _signs_in(draft: Draft) -> bool:
    return draft.key.sign_in


def _after_install(draft: Draft) -> str:
    return "locked_installed" if draft.installed else ""


def _after_start(draft: Draft) -> str:
    return "locked_started" if draft.run_id else ""


STEPS: tuple[Step, ...] = (
    Step("key", Phase.START, _key, _always, _after_install),
    Step("language", Phase.START, _none, _always, _never),
    Step("licence", Phase.START, _licence, _always, _after_install),
    Step("sign_in", Phase.SIGN_IN, _sign_in, _signs_in, _after_install),
    Step("connection", Phase.DIRECTORY, connection_problems, _always, _after_install),
    Step("check", Phase.DIRECTORY, _check, _always, _after_install),
    Step("install", Phase.DIRECTORY, _install, _always, _after_install, commits=True),
    Step("units", Phase.WHAT, _units, _always, _after_start),
    Step("mapping", Phase.WHAT, _mapping, _always, _after_start),
    Step("criteria", Phase.WHAT, _criteria, _always, _after_start),
    Step("rules", Phase.HOW, _rules, _always, _after_start),
    Step("schedule", Phase.HOW, _schedule, _always, _after_start),
    Step("passwords", Phase.HOW, _passwords, _always, _after_start, optional=True,
         skipped=_without_passwords),
    Step("review", Phase.FINISH, _review, _always, _after_start, commits=True),
)  # fmt: skip

BY_ID = {step.id: step for step in STEPS}
IDS = tuple(step.id for step in STEPS)
