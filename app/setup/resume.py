"""What a start finds in the profile's folder: a draft to go on with, a profile, or nothing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

from app.errors import AppError
from app.profile import Profile
from app.services import Secrets, Services
from app.setup import draft as drafts
from app.setup.draft import KEY, PASSWORD, TOKEN, Draft


@dataclass(frozen=True, slots=True)
class Found:
    """`problem` is what kept the draft, or its secrets, from being read."""

    draft: Draft | None
    profile: Profile | None
    problem: AppError | None = None


def find(services: Services) -> Found:
    """A draft that cannot be read is set aside, not lost. Raises what `Profiles.load` raises."""
    folder = services.profiles.folder
    problem: AppError | None = None
    draft = None
    try:
        draft = drafts.load(folder)
    except AppError as exc:
        problem = exc
        with suppress(OSError):
            path = folder / drafts.FILE
            path.replace(path.with_suffix(".unreadable.json"))
    if draft is not None and not draft.installed:
        try:
            draft = without_lost_secrets(draft, services.secrets)
        except AppError as exc:
            problem = exc
    return Found(draft, services.profiles.load(), problem)


def without_lost_secrets(draft: Draft, secrets: Secrets) -> Draft:
    """A secret that was typed and not sealed before the end (its check had not passed) is asked
    for again; what was checked with it is then stale."""
    lost = [
        name
        for name in (KEY, TOKEN, PASSWORD)
        if draft.revisions.get(name) and secrets.get(draft.profile_id, name) is None
    ]
    kept = {name: count for name, count in draft.revisions.items() if name not in lost}
    return replace(draft, revisions=kept) if lost else draft
