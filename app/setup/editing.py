"""Settings of an installed connection that are edited: a draft that outlives the window, what is
wrong with it, what it does to people, and what becomes of it when others save meanwhile (pure but
for its file, which holds no secret).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec

from app import atomic_file
from app import profile as profile_file
from app.errors import AppError, Misconfigured
from app.profile import Profile, Security
from app.setup import draft as drafts
from app.setup import limits as limiting
from app.setup.draft import PASSWORD, PROXY_USER, Draft
from app.setup.steps import BY_ID, FieldProblem, Problems, connection_problems, deletes
from app.sync import guard
from app.sync.plan import AccountStatus, OnDeleted, OnLeaving, Policy
from app.sync.survey import Funnel, MappingProblem, MappingReport, RuleNumbers, Taken

FILE = "settings-draft.json"
VERSION = 1
STEPS = ("units", "mapping", "criteria", "rules", "schedule", "passwords")
"""Sections that are a page of the wizard, but for the connection."""
OF_CONNECTION = ("directory", "trust", "plain_confirmed", "found")
"""What of a draft the connection is; another one is in force until it has passed its check."""


@dataclass(frozen=True, slots=True)
class Edited:
    """`base` is what was saved when the editing began; `draft` what it is to be."""

    base: Profile
    draft: Draft
    version: int = VERSION
    without_sign_in: bool = False
    """The sealed sign-in at the proxy is given up with it: that is for another proxy, or is not
    wanted any more."""

    @property
    def profile(self) -> Profile:
        """The settings that the draft stands for."""
        return upon(self.base, self.draft.to_profile())

    @property
    def before(self) -> Profile:
        """The base as a draft would say it, for comparison: maps that an empty one stands for are
        no change."""
        return upon(self.base, Draft.of_profile(self.base).to_profile())

    @property
    def maps_changed(self) -> bool:
        old, new = self.before.policy, self.profile.policy
        return (old.user_map, old.group_map) != (new.user_map, new.group_map)

    @property
    def is_changed(self) -> bool:
        return self.profile != self.before

    @property
    def connection_changed(self) -> bool:
        """Also by a password that was typed anew."""
        directory = self.draft.directory != self.base.directory
        return directory or self.draft.revisions.get(PASSWORD, 0) != 1

    @property
    def connection_pending(self) -> bool:
        """It is another one, and has not passed its check."""
        return self.connection_changed and not self.draft.is_fresh("check")


def begin(base: Profile) -> Edited:
    """Nothing is edited yet."""
    draft = replace(
        Draft.of_profile(base),
        revisions={PASSWORD: 1},
        plain_confirmed=base.directory.security is Security.PLAIN,
    )
    return Edited(base, replace(draft, deletion_confirmed=deletes(draft)))


def with_settings(edited: Edited, settings: Profile, *, typed_here: bool) -> Edited:
    """Other settings (a version, a file) as the draft. What a person confirmed of the present ones
    is not confirmed of others; where a file (not `typed_here`) names another connection, the
    stored password is not sent there unasked: it is typed once more."""
    began = begin(edited.base)
    draft = began.draft
    shown = Draft.of_profile(settings)
    same_way = shown.directory == draft.directory
    plain = draft.plain_confirmed and shown.directory.security is Security.PLAIN
    kept = draft.revisions if same_way or typed_here else {}
    draft = replace(
        shown,
        revisions=kept,
        plain_confirmed=plain,
        deletion_confirmed=deletes(shown) and deletes(draft),
    )
    return replace(began, draft=draft)


def unsent_secrets(edited: Edited) -> Mapping[str, str]:
    """For settings from a file: what of the sealed secrets is given up with them, as
    `Settings.update` takes it. A proxy that a file names does not get the sign-in of another."""
    same = edited.profile.cloud.proxy == edited.base.cloud.proxy
    return {} if same else {PROXY_USER: ""}


def gives_up_sign_in(edited: Edited, typed: Mapping[str, str]) -> bool:
    """Whether a draft with these typed secrets, which are not kept, is one without the sealed
    sign-in at the proxy: somebody gave it up, or typed another one for another proxy."""
    if PROXY_USER not in typed:
        return False
    return not typed[PROXY_USER] or bool(unsent_secrets(edited))


def upon(present: Profile, settings: Profile) -> Profile:
    """`settings`; what belongs to this device, and names of secrets, are of `present`."""
    policy = replace(
        settings.policy, owner_id=present.policy.owner_id, owner_names=present.policy.owner_names
    )
    return replace(
        settings,
        id=present.id,
        licence_version=present.licence_version,
        licence_accepted_at=present.licence_accepted_at,
        directory=replace(settings.directory, password_name=present.directory.password_name),
        cloud=replace(present.cloud, proxy=settings.cloud.proxy),
        policy=policy,
    )


def rebased(edited: Edited, present: Profile) -> Edited:
    """The same edits upon settings that others have saved meanwhile. Where both changed the same
    setting, that of the draft stays, and is seen as a change."""
    old, new = (_raw(each) for each in (edited.before, begin(present).profile))
    merged = _merged(old, new, _raw(edited.profile))
    profile = profile_file.of_raw({"version": profile_file.VERSION, **merged}, Path(FILE))
    draft, shown = edited.draft, Draft.of_profile(upon(present, profile))
    kept = replace(
        shown,
        revisions=draft.revisions,
        checked=draft.checked,
        found=draft.found,
        plain_confirmed=draft.plain_confirmed,
        deletion_confirmed=draft.deletion_confirmed,
    )
    return replace(edited, base=present, draft=kept)


def _raw(profile: Profile) -> dict[str, Any]:
    raw = profile_file.to_raw(profile)
    raw.pop("version")
    return raw


def _merged(old: Any, new: Any, mine: Any) -> Any:
    if mine == old:
        return new
    if new == old or not all(isinstance(each, dict) for each in (old, new, mine)):
        return mine
    return {name: _merged(old.get(name), new.get(name), mine[name]) for name in mine}


# -- what is wrong -------------------------------------------------------------------------------


def problems(edited: Edited) -> Mapping[str, Problems]:
    """By section, in the order of the sections; empty where everything is good."""
    draft, found = edited.draft, {}
    if edited.connection_changed:
        wrong = connection_problems(draft)
        if not wrong and edited.connection_pending:
            wrong = (FieldProblem("", Misconfigured("settings_unchecked")),)
        found["connection"] = wrong
    for step in STEPS:
        found[step] = BY_ID[step].problems(draft)
    # Limits are a section of their own, and part of the page of the rules.
    found["limits"] = tuple(
        FieldProblem(f"limit_{kind}", error) for kind, error in limiting.check(draft.limits)
    )
    found["rules"] = tuple(p for p in found["rules"] if not p.field.startswith("limit_"))
    return {section: wrong for section, wrong in found.items() if wrong}


# -- what it does --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Effect:
    """What an update does to people, by the last reading of the directory. `disables` and
    `deletes` are those beyond what the settings in force would do anyway."""

    users: Funnel
    groups: Funnel
    disables: int = 0
    deletes: int = 0
    may_disable: int = 0
    """What passes without asking under the limits in force."""
    may_delete: int = 0
    taken: Taken = field(default_factory=Taken)
    """Which of them are known one by one."""
    unmapped: tuple[MappingProblem, ...] = ()
    """Why people or groups cannot be synced with an edited map, the most first."""

    @property
    def to_confirm(self) -> int:
        """The number that a person types; 0 where nothing is out of the ordinary."""
        beyond = self.disables > self.may_disable or self.deletes > self.may_delete
        return self.disables + self.deletes if beyond else 0

    @property
    def carries(self) -> bool:
        """Whether what is confirmed is known name by name, so that the next run may do it."""
        return (self.taken.disables, self.taken.deletes) == (self.disables, self.deletes)


def effect(
    edited: Edited,
    users: Funnel,
    groups: Funnel,
    *,
    before: RuleNumbers,
    after: RuleNumbers,
    taken: Taken | None = None,
    reports: Sequence[MappingReport] = (),
) -> Effect:
    """`before` and `after` are the numbers of the rules under the two policies, `taken` the
    accounts that they tell of."""
    old, new = edited.base.policy, edited.profile.policy
    limits, total = edited.base.limits, before.linked
    blocking = [p for report in reports for p in report.problems if p.blocks and p.count]
    return Effect(
        users,
        groups,
        disables=max(0, _disabled(new, after) - _disabled(old, before)),
        deletes=max(0, _deleted(new, after) - _deleted(old, before)),
        may_disable=guard.allowed(limits.disable, total),
        may_delete=guard.allowed(limits.delete, total),
        taken=taken or Taken(),
        unmapped=tuple(sorted(blocking, key=lambda p: -p.count)),
    )


def _disabled(policy: Policy, n: RuleNumbers) -> int:
    rules = policy.rules
    if rules.account_status is not AccountStatus.REFLECT:
        return 0
    found = 0 if rules.delete_on_disable else n.disabled_linked
    found += n.outside_linked if rules.on_leaving is OnLeaving.DISABLE else 0
    return found + (n.gone_linked if rules.on_deleted is OnDeleted.DISABLE else 0)


def _deleted(policy: Policy, n: RuleNumbers) -> int:
    rules = policy.rules
    if rules.account_status is not AccountStatus.REFLECT:
        return 0
    found = n.disabled_linked if rules.delete_on_disable else 0
    return found + (n.gone_linked if rules.on_deleted is OnDeleted.DELETE else 0)


# -- the file ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _File:
    version: int
    base: dict[str, Any] = field(default_factory=dict)
    draft: dict[str, Any] = field(default_factory=dict)
    without_sign_in: bool = False


def save(edited: Edited, folder: Path) -> None:
    """Raises Misconfigured `disk_full` and `folder_not_writable`."""
    raw = {
        "version": VERSION,
        "base": profile_file.to_raw(edited.base),
        "draft": msgspec.to_builtins(edited.draft),
        "without_sign_in": edited.without_sign_in,
    }
    atomic_file.write(folder / FILE, msgspec.json.format(msgspec.json.encode(raw), indent=1))


def load(folder: Path) -> Edited | None:
    """The kept draft, None where nothing is edited. A secret that was typed is not kept: what was
    checked with it is stale, and it is asked for again. Misconfigured `draft_unreadable` and
    `draft_newer`."""
    path = folder / FILE
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as exc:
        raise atomic_file.failure(exc, path) from exc
    try:
        found = msgspec.json.decode(raw, type=_File)
        if found.version > VERSION or found.draft.get("version", 1) > drafts.VERSION:
            raise Misconfigured("draft_newer", path=str(path), version=found.version)
        base = profile_file.of_raw(found.base, path)
        draft = msgspec.convert(found.draft, Draft)
    except (msgspec.MsgspecError, AppError) as exc:
        if isinstance(exc, AppError) and exc.code in ("draft_newer", "profile_newer"):
            raise
        raise Misconfigured("draft_unreadable", path=str(path), technical=str(exc)) from exc
    retyped = draft.revisions.get(PASSWORD, 0) > 1
    if retyped:
        draft = replace(draft, revisions={}).without_result("check")
    return Edited(base, draft, without_sign_in=found.without_sign_in)


def set_aside(folder: Path) -> None:
    """A draft that cannot be read is not lost."""
    path = folder / FILE
    with suppress(OSError):  # then it is read, and told, once more
        path.replace(path.with_suffix(".unreadable.json"))


def discard(folder: Path) -> None:
    (folder / FILE).unlink(missing_ok=True)
