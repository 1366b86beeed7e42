"""Versions of the settings: every save of the profile leaves one line in a file beside it.

The profile alone is the truth: nothing is ever read from here to run with, a damaged or missing
history loses no settings, and a damaged sync database loses no history of them. Each line is a JSON
object with the whole profile as it was saved (which has no secrets), when, by whom and with what:
what changed is worked out when it is looked at, so that a change that somebody made in the file
itself shows as well (`outside`, noted with the next save).
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from app import atomic_file
from app.account_name import this_account
from app.errors import Misconfigured

NO_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding raises of a file that holds something else: also what is nested without end."""
FILE = "profile.history.jsonl"
_KEYS = ("target", "guid", "id", "host")
"""What names an object in a list of settings: the field of a mapping, a unit, a controller."""

Raw = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One setting, as a path of names (`policy.rules.on_leaving`), its value before and after as
    JSON; None is "not there"."""

    path: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class SettingsVersion:
    """One save. `by`: `window`, `command_line`, `migration` (a new version of the program) or
    `outside` (somebody changed the file, before `at`). `who` is the operating system's user.
    A version keeps its number when older ones are dropped."""

    number: int
    at: float
    who: str
    by: str
    changes: tuple[SettingChange, ...] = ()
    first: bool = False
    """Nothing is known before it."""


def append(folder: Path, raw: Raw, *, before: Raw | None, by: str, keep: int) -> None:
    """Notes a profile that was saved. `before` is what the file held until then, None without one;
    `keep` the most versions. Raises OSError; the history is then as it was, or ends in a line that
    is left out."""
    path = folder / FILE
    number, last = _last(path)
    entries: list[Raw] = []
    known = last.get("profile") if last is not None else None
    if before is not None and before != known:
        entries.append(_entry(before, "outside" if last is not None else "", who=""))
    if raw != (entries[-1]["profile"] if entries else known):
        entries.append(_entry(raw, by, who=this_account()))
    if not entries:
        return
    numbered = ({"number": at, **entry} for at, entry in enumerate(entries, number + 1))
    lines = b"".join(msgspec.json.encode(entry) + b"\n" for entry in numbered)
    _write(path, lines)
    _shorten(path, keep)


def _entry(raw: Raw, by: str, *, who: str) -> Raw:
    return {"at": time.time(), "who": who, "by": by, "profile": raw}


def _write(path: Path, lines: bytes) -> None:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | _BINARY, 0o600)
    try:
        size = os.fstat(descriptor).st_size
        if size:
            os.lseek(descriptor, size - 1, os.SEEK_SET)
            if os.read(descriptor, 1) != b"\n":  # it was cut off in the middle of a line
                lines = b"\n" + lines
        while lines:  # a disk that is nearly full takes a part, and says why with the next one
            lines = lines[os.write(descriptor, lines) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


_BINARY = getattr(os, "O_BINARY", 0)


def _shorten(path: Path, keep: int) -> None:
    """Drops the oldest, a tenth at a time."""
    lines = path.read_bytes().splitlines(keepends=True)
    if len(lines) > keep + max(1, keep // 10):
        atomic_file.write(path, b"".join(lines[-keep:]))


def _last(path: Path) -> tuple[int, Raw | None]:
    number, found = 0, None
    for number, found in _lines(path):  # noqa: B007 - the last one
        pass
    return number, found


def _lines(path: Path) -> Iterator[tuple[int, Raw]]:
    """What can be read of the file, by number; a line that cannot is left out. Earlier versions of
    the program wrote no numbers: there, one line is one."""
    number = 0
    for entry in _entries(path):
        noted = entry.get("number")
        number = noted if isinstance(noted, int) and noted > number else number + 1
        yield number, entry


def _entries(path: Path) -> Iterator[Raw]:
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return
    with file:
        for line in file:
            try:
                entry = msgspec.json.decode(line)
            except NO_JSON:
                continue
            if isinstance(entry, dict) and isinstance(entry.get("profile"), dict):
                yield entry


def versions(folder: Path) -> Sequence[SettingsVersion]:
    """All that are kept, the newest first. Misconfigured `folder_not_writable` when the file is
    there and cannot be read."""
    path = folder / FILE
    found: list[SettingsVersion] = []
    before: Raw | None = None
    try:
        for number, entry in _lines(path):
            changes = () if before is None else differences(before, entry["profile"])
            found.append(
                SettingsVersion(
                    number=number,
                    at=_time(entry.get("at")),
                    who=str(entry.get("who") or ""),
                    by=str(entry.get("by") or ""),
                    changes=changes,
                    first=before is None,
                )
            )
            before = entry["profile"]
    except OSError as error:
        raise atomic_file.failure(error, path) from error
    return found[::-1]


def _time(noted: object) -> float:
    """A damaged line may still be JSON."""
    return float(noted) if isinstance(noted, int | float) else 0.0


def settings_of(folder: Path, number: int) -> Raw:
    """The whole profile as that version has it, with the version of its format. Misconfigured
    `settings_version_gone`; `folder_not_writable` when the file cannot be read."""
    path = folder / FILE
    try:
        for found, entry in _lines(path):
            if found == number:
                return dict(entry["profile"])
    except OSError as error:
        raise atomic_file.failure(error, path) from error
    raise Misconfigured("settings_version_gone", number=number)


def differences(before: Raw, after: Raw) -> tuple[SettingChange, ...]:
    """What differs between two profiles, setting by setting, in the order of their names."""
    return tuple(_differing("", before, after))


def _differing(path: str, before: object, after: object) -> Iterator[SettingChange]:
    if before == after:
        return
    one, two = _named(before), _named(after)
    if one is None or two is None or not (one or two):
        yield SettingChange(path, as_text(before), as_text(after))
        return
    brackets = isinstance(before, list) or isinstance(after, list)
    for name in dict.fromkeys((*one, *two)):
        here = f"{path}[{name}]" if brackets else f"{path}.{name}" if path else name
        if name not in one:
            yield SettingChange(here, None, as_text(two[name]))
        elif name not in two:
            yield SettingChange(here, as_text(one[name]), None)
        else:
            yield from _differing(here, one[name], two[name])


def _named(value: object) -> Mapping[str, object] | None:
    """The parts of a value by their names; None of one that has none."""
    if isinstance(value, dict):
        return value
    if not isinstance(value, list):
        return None
    for key in _KEYS:
        if all(isinstance(item, dict) and item.get(key) for item in value):
            named = {str(item[key]): item for item in value}
            if len(named) == len(value):
                return named
    return None


def as_text(value: object) -> str:
    """A value as `SettingChange` has it."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
