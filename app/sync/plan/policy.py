"""What an administrator decides once, and every plan obeys."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.sync.criteria import ScopeRules
from app.sync.mapping import FieldMap


class AccountStatus(StrEnum):
    REFLECT = "reflect"
    NOTHING = "nothing"


class OnLeaving(StrEnum):
    DISABLE = "disable"
    NOTHING = "nothing"


class OnDeleted(StrEnum):
    DISABLE = "disable"
    DELETE = "delete"


class PasswordNotice(StrEnum):
    USER = "user"
    ADMIN = "admin"
    NOBODY = "nobody"


class GroupShape(StrEnum):
    FLAT = "flat"
    """Everybody in nested groups becomes a direct member."""
    NESTED = "nested"


@dataclass(frozen=True, slots=True)
class AccountRules:
    """What happens to accounts (the rule table of the design; the user-rules page)."""

    account_status: AccountStatus = AccountStatus.REFLECT
    on_leaving: OnLeaving = OnLeaving.DISABLE
    """Has no effect while `account_status` is nothing; neither has `on_deleted`."""
    on_deleted: OnDeleted = OnDeleted.DISABLE
    delete_on_disable: bool = False
    """Delete accounts of people who are disabled or expired in the directory. Leaving the
    selection only ever disables."""
    password_notice: PasswordNotice = PasswordNotice.USER
    mail_notifications: bool = True


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that decides what the service should hold."""

    scope: ScopeRules = field(default_factory=ScopeRules)
    user_map: tuple[FieldMap, ...] = ()
    group_map: tuple[FieldMap, ...] = ()
    rules: AccountRules = field(default_factory=AccountRules)
    group_shape: GroupShape = GroupShape.FLAT
    owner_id: str = ""
    """The owner's id in the service. Empty: not known, and no negative action is made."""
    owner_names: tuple[str, ...] = ()
    """User name and mail of the owner, where the sign-in knows people by another id than SCIM
    does: an account that has one of them is the owner too."""


def fingerprint(policy: Policy) -> str:
    """A short name of everything in a policy that decides: 32 hexadecimal digits.

    A plan belongs to one. Who is told of new accounts, and the names under which units were last
    seen, change no plan.
    """
    rules = replace(policy.rules, password_notice=PasswordNotice.NOBODY, mail_notifications=False)
    units = tuple(sorted((rule.guid, rule.include) for rule in policy.scope.units))
    deciding = replace(policy, rules=rules, scope=replace(policy.scope, units=()))
    return hashlib.blake2b(repr((deciding, units)).encode(), digest_size=16).hexdigest()
