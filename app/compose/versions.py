"""Versions of the settings as what a person may return to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from app import profile as profile_file
from app import profile_history
from app.profile import Profile
from app.profile_history import SettingChange


def version(folder: Path, number: int) -> Profile:
    """The settings of that version as they could be saved now: in the present format, and whose
    the connection is, this device and what was signed (the licence) as they are now: an earlier
    owner's tokens are revoked."""
    raw = profile_history.settings_of(folder, number)
    was = profile_file.of_raw(raw, folder / profile_history.FILE)
    now = profile_file.load(folder)
    if now is None:
        return was
    return replace(
        was,
        id=now.id,
        licence_version=now.licence_version,
        licence_accepted_at=now.licence_accepted_at,
        cloud=replace(now.cloud, proxy=was.cloud.proxy),
        policy=replace(
            was.policy, owner_id=now.policy.owner_id, owner_names=now.policy.owner_names
        ),
    )


def changes(before: Profile, after: Profile) -> Sequence[SettingChange]:
    """What differs, setting by setting."""
    return profile_history.differences(_raw(before), _raw(after))


def _raw(profile: Profile) -> profile_history.Raw:
    # As it stands in the file: names of enumerations, lists for tuples.
    found: profile_history.Raw = msgspec.json.decode(msgspec.json.encode(profile))
    return found
