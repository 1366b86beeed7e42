"""Install: the commit that makes a draft a profile. Each step is named and can be undone.

Steps, in this order: `redeem` (the key is redeemed, this device registered), `seal` (every
secret that a run needs can be read back from the sealed store; the key, now used up, is
forgotten), `save` (the profile is put in place). What a step has done is in the draft that
`on_step` hands out, so that Retry continues with the step that failed.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Event

from app.errors import AppError, Misconfigured, Stopped
from app.services import Services
from app.setup.draft import CLIENT_SECRET, KEY, PASSWORD, TOKEN, Draft
from app.setup.providers import needs

AGENT_TOKEN = "agent_token"  # noqa: S105 - the name of a secret
STEPS = ("redeem", "seal", "save")


class StepProgress(StrEnum):
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class InstallStep:
    """What became of one step; `draft` is the draft as it stands after it."""

    name: str
    progress: StepProgress
    draft: Draft
    error: AppError | None = None


OnStep = Callable[[InstallStep], None]


def install(
    draft: Draft,
    services: Services,
    *,
    on_step: OnStep,
    stop: Event,
    typed: Mapping[str, str] | None = None,
) -> Draft:
    """Performs the steps that are not done yet and returns the installed draft.

    `typed` has secrets that are not in the sealed store yet, by their names there (a command
    hands them in; the wizard sealed each when its check had passed). Raises the AppError of the
    step that failed, after it was reported; what was done before stays done.
    """
    acts: dict[str, Callable[[Draft], Draft]] = {
        "redeem": lambda d: _redeem(d, services),
        "seal": lambda d: _seal(d, services),
        "save": lambda d: _save(d, services),
    }
    for name, value in (typed or {}).items():
        services.secrets.put(draft.profile_id, name, value)
    for name in STEPS:
        if stop.is_set():
            raise Stopped
        on_step(InstallStep(name, StepProgress.RUNNING, draft))
        try:
            draft = acts[name](draft)
        except AppError as exc:
            on_step(InstallStep(name, StepProgress.FAILED, draft, exc))
            raise
        on_step(InstallStep(name, StepProgress.DONE, draft))
    return draft


def roll_back(draft: Draft, services: Services) -> Draft:
    """Undoes what can be undone: the device's token is forgotten, the draft is not installed.

    A redeemed key stays used up at the service, which lets the same device use it again.
    """
    services.secrets.forget(draft.profile_id, AGENT_TOKEN)
    return replace(draft, installed=False, cloud=replace(draft.cloud, agent_id=""))


def required_secrets(draft: Draft) -> tuple[str, ...]:
    """Names of the secrets without which no run can work."""
    wanted = needs(draft.key.provider)
    more = ((TOKEN, wanted.scim_token), (CLIENT_SECRET, wanted.client_secret))
    return (PASSWORD, *(name for name, needed in more if needed))


def device_name() -> str:
    """What this machine is called in the service."""
    return platform.node() or "identity-connect"


def _redeem(draft: Draft, services: Services) -> Draft:
    if draft.cloud.agent_id or not needs(draft.key.provider).devices:
        return draft
    name = draft.cloud.device_name or device_name()
    key = services.secrets.get(draft.profile_id, KEY)
    if not key:
        raise Misconfigured("key_lost")
    cloud = replace(draft.cloud, device_name=name)
    registration = services.cloud.redeem_and_register(
        cloud, draft.directory, draft.profile_id, key, draft.move_key
    )
    services.secrets.put(draft.profile_id, AGENT_TOKEN, registration.agent_token)
    return replace(draft, cloud=replace(cloud, agent_id=registration.agent_id))


def _seal(draft: Draft, services: Services) -> Draft:
    for name in required_secrets(draft):
        if not services.secrets.get(draft.profile_id, name):
            raise Misconfigured("secret_lost", secret=name)
    return draft


def _save(draft: Draft, services: Services) -> Draft:
    installed = replace(draft, installed=True)
    services.profiles.save(installed.to_profile())
    services.secrets.forget(draft.profile_id, KEY)
    return installed
