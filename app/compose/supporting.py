"""The files that support is sent: put together, redacted, and kept exactly as they were shown."""

from __future__ import annotations

import getpass
import json
import locale
import os
import platform
import socket
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from importlib import metadata
from itertools import islice
from pathlib import Path
from threading import Event
from urllib.parse import urlsplit

import msgspec

from app import __version__, atomic_file, log, profile_history
from app import profile as profile_file
from app.compose.runs import DATABASE, Memory
from app.credentials import SealedStore
from app.errors import AppError, Stopped
from app.findings import CheckResult, SupportPart
from app.profile import Profile
from app.redaction import Redactor
from app.services import OnProgress
from app.sync.model import Progress, RunReport
from app.sync.store import inspection

RUNS = 50
REJECTED = 50
"""Rejected records of each run."""
VERSIONS = 100
CHUNK = 64 * 1024
PACKAGES = (
    "PySide6_Essentials",
    "ldap3",
    "httpx",
    "keyring",
    "cryptography",
    "msgspec",
    "smbprotocol",
)
_README = """\
Support file of Identity Connect, made {when}.

{secrets}
People, mail addresses{hosts} have other names in here; the same person has
the same name in every file. GUIDs, numbers, codes and times are as they were.
Marks such as {mark} stand where a secret, or what looks like one, was.
"""
_KNOWN = "Every secret of the sealed store was looked for in every file, in every form."
_UNKNOWN = (
    "The sealed store could not be opened ({code}):\nsecrets were recognised by where they stand "
    "and how they look."
)

Write = Callable[["Archive"], str]


@dataclass(slots=True)
class Archive:
    """What the parts of one archive share."""

    redactor: Redactor
    stop: Event
    on_progress: OnProgress
    rows: Sequence[CheckResult]
    keep_hosts: bool
    secrets_error: str = ""
    profile: Profile | None = None
    done: int = 0
    total: int = 1
    parts: list[SupportPart] = field(default_factory=list)

    def text(self, text: str) -> str:
        """Redacts, chunk by chunk at the ends of lines, and can be stopped in between."""
        return "".join(self.redactor.text(chunk) for chunk in self._chunks(text))

    def _chunks(self, text: str) -> Iterator[str]:
        at = 0
        while at < len(text):
            if self.stop.is_set():
                raise Stopped
            end = text.find("\n20", at + CHUNK)  # where a record of the log begins
            end = len(text) if end < 0 else end + 1
            yield text[at:end]
            at = end

    def json(self, value: object) -> str:
        return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


class Supporting:
    """Fills `parts` and `keep` of `services.Diagnosis`."""

    def __init__(
        self, folder: Path, *, memory: Memory, secrets: SealedStore, reader: log.Reader
    ) -> None:
        self._folder = folder
        self._memory = memory
        self._secrets = secrets
        self._reader = reader

    def parts(
        self,
        stop: Event,
        on_progress: OnProgress,
        rows: Sequence[CheckResult] = (),
        keep_hosts: bool = False,
    ) -> Sequence[SupportPart]:
        profile = self._profile()
        known, secrets_error = self._known_secrets()
        archive = Archive(
            redactor=Redactor(
                known,
                names=self._names(profile),
                hosts=_hosts(profile),
                keep_hosts=keep_hosts,
            ),
            stop=stop,
            on_progress=on_progress,
            rows=rows,
            keep_hosts=keep_hosts,
            secrets_error=secrets_error,
            profile=profile,
        )
        writers = self._writers()
        archive.total = len(writers)
        for name, write in writers.items():
            if stop.is_set():
                raise Stopped
            on_progress(Progress("support", archive.done, archive.total))
            archive.parts.append(_part(archive, name, write))
            archive.done += 1
        on_progress(Progress("support", archive.done, archive.total))
        return tuple(archive.parts)

    def keep(self, path: Path, parts: Sequence[SupportPart]) -> None:
        with (
            atomic_file.writing(path) as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for part in parts:
                archive.writestr(part.name, part.text.encode("utf-8", "replace"))

    # -- what is known ----------------------------------------------------------------------------

    def _profile(self) -> Profile | None:
        try:
            return profile_file.load(self._folder)
        except AppError:
            return None

    def _known_secrets(self) -> tuple[set[str], str]:
        """Every secret of every id, and why not."""
        known: set[str] = set()
        code = ""
        try:
            ids = self._secrets.ids()
        except AppError as error:
            return known, error.code
        for each in ids:
            try:
                for name in self._secrets.names(each):
                    known.add(self._secrets.get(each, name) or "")
            except AppError as error:
                code = error.code
        return known - {""}, code

    def _names(self, profile: Profile | None) -> set[str]:
        """Of people who are likely to come up: the owner, this user, and whoever was rejected."""
        names: set[str] = set()
        owner = profile.cloud.owner if profile is not None else None
        if owner is not None:
            names |= {owner.display_name, owner.user_name, owner.mail}
        with suppress(OSError, KeyError, ImportError):
            names.add(getpass.getuser())
        with suppress(AppError):
            if (self._folder / DATABASE).exists():
                for report in self._memory.reports(RUNS):
                    rejected = islice(self._memory.rejected(report.run_id), REJECTED)
                    names |= {record.name for record in rejected}
        return names - {"", "root"}

    # -- the parts --------------------------------------------------------------------------------

    def _writers(self) -> dict[str, Write]:
        writers: dict[str, Write] = {
            "read-me.txt": _read_me,
            "system.json": self._system,
            "checks.json": _checks,
            "settings.json": self._settings,
            "settings-history.json": self._history,
            "runs.json": self._runs,
            "worker.json": self._worker,
            "memory.txt": self._memory_text,
        }
        try:
            files = self._reader.texts()
        except AppError as error:
            said = str(error)
            writers["log/identity-connect.log"] = lambda archive: archive.text(said)
            return writers
        for name, text in files:
            writers[f"log/{name}"] = lambda archive, text=text: archive.text(text)  # type: ignore[misc]
        return writers

    def _system(self, archive: Archive) -> str:
        now = datetime.now().astimezone()
        redactor = archive.redactor
        return archive.json(
            {
                "version": __version__,
                "made_at": now.isoformat(timespec="seconds"),
                "zone": now.tzname() or "",
                "system": f"{platform.system()} {platform.release()} ({platform.machine()})",
                "host": redactor.params({"host": socket.gethostname()})["host"],
                "python": platform.python_version(),
                "locale": ".".join(part for part in locale.getlocale() if part),
                "installed_as": "program" if getattr(sys, "frozen", False) else "package",
                "processors": os.cpu_count(),
                "variables_set": [
                    name
                    for name in sorted(os.environ)
                    if name.startswith("IDENTITY_CONNECT_") or name.lower().endswith("_proxy")
                ],
                "packages": {name: _version(name) for name in PACKAGES},
                "profile_folder": archive.text(_short(str(self._folder))),
            }
        )

    def _settings(self, archive: Archive) -> str:
        """As the file holds them; where that cannot be read, its text as it is."""
        if archive.profile is not None:
            raw = msgspec.to_builtins(archive.profile)
            return archive.json(archive.redactor.tree(raw))
        path = self._folder / profile_file.FILE
        try:
            return archive.text(path.read_text("utf-8", "replace"))
        except FileNotFoundError:
            return "There are no settings.\n"
        except OSError as error:
            raise atomic_file.failure(error, path) from error

    def _history(self, archive: Archive) -> str:
        """Which settings were changed when, and by whom; not from what to what."""
        versions = profile_history.versions(self._folder)[:VERSIONS]
        return archive.json(
            [
                archive.redactor.tree(
                    {
                        "number": version.number,
                        "at": _iso(version.at),
                        "who": version.who,
                        "by": version.by,
                        "fields": [_path_of(change.path) for change in version.changes],
                    }
                )
                for version in versions
            ]
        )

    def _runs(self, archive: Archive) -> str:
        if not (self._folder / DATABASE).exists():
            return "[]\n"
        return archive.json([self._run(archive, report) for report in self._memory.reports(RUNS)])

    def _run(self, archive: Archive, report: RunReport) -> Mapping[str, object]:
        rejected = islice(self._memory.rejected(report.run_id), REJECTED)
        return {
            "run_id": report.run_id,
            "mode": report.mode.value,
            "kind": report.kind,
            "full_because": report.full_because,
            "result": report.result,
            "started_at": _iso(report.started_at),
            "ended_at": _iso(report.ended_at),
            "read": dict(report.read),
            "planned": dict(report.planned),
            "confirmed": dict(report.confirmed),
            "rejected": report.rejected,
            "held": report.held,
            "requests": report.requests,
            "negatives_withheld": report.negatives_withheld,
            "error": _error(archive, report.error),
            "some_rejected": [
                {"guid": record.guid, **(_error(archive, record.error) or {})}
                for record in rejected
            ],
        }

    def _worker(self, archive: Archive) -> str:
        if not (self._folder / DATABASE).exists():
            return "{}\n"
        state = msgspec.to_builtins(self._memory.store.commands.state())
        return archive.json(archive.redactor.tree(state))

    def _memory_text(self, archive: Archive) -> str:
        path = self._folder / DATABASE
        facts = inspection.facts(path)
        if facts is None:
            return "There is no memory yet.\n"
        lines = [
            f"format {facts.version} (known: {facts.known_version}), SQLite {facts.sqlite}",
            f"journal {facts.journal}, {facts.bytes} bytes, {facts.free_bytes} of them unused",
            f"write-ahead log {facts.log_bytes} bytes",
            "",
            "table: highest row number",
            *(f"  {table.name}: {_rows(table.rows)}" for table in inspection.tables(path)),
            "",
            inspection.schema_text(path),
        ]
        return archive.redactor.without_secrets("\n".join(lines) + "\n")


def _part(archive: Archive, name: str, write: Write) -> SupportPart:
    """What cannot be read says so in its place; the others are made all the same."""
    before = Counter(archive.redactor.found)
    try:
        text = write(archive)
    except Stopped:
        raise
    except AppError as error:
        text = f"This could not be read: {archive.text(str(error))}\n"
    except Exception as exc:  # noqa: BLE001 - damaged files are what support is asked about
        text = f"This could not be read: {archive.text(f'{type(exc).__name__}: {exc}')}\n"
    text = archive.redactor.without_secrets(text)
    return SupportPart(name, text, dict(archive.redactor.found - before))


def _read_me(archive: Archive) -> str:
    secrets = _UNKNOWN.format(code=archive.secrets_error) if archive.secrets_error else _KNOWN
    return _README.format(
        when=_iso(time.time()),
        secrets=secrets,
        hosts="" if archive.keep_hosts else ", hosts and units",
        mark=archive.redactor.mark,
    )


def _checks(archive: Archive) -> str:
    return archive.json(
        [
            {
                "check": row.check,
                "state": row.state.value,
                "seconds": round(row.duration_s, 3),
                "note": row.note,
                "params": archive.redactor.params(row.params),
                "error": _error(archive, row.error),
            }
            for row in archive.rows
        ]
    )


def _error(archive: Archive, error: AppError | None) -> dict[str, object] | None:
    if error is None:
        return None
    params = archive.redactor.params(error.params)
    return {"code": error.code, "fate": type(error).__name__, "params": params}


def _hosts(profile: Profile | None) -> set[str]:
    hosts = {socket.gethostname(), socket.getfqdn()}
    if profile is None:
        return hosts
    directory, cloud = profile.directory, profile.cloud
    hosts |= {directory.domain, cloud.device_name}
    named = (*directory.controllers, *profile.password_sync.controllers)
    hosts |= {each.rpartition(":")[0] or each for each in named}
    urls = (cloud.service_url, cloud.scim_url, cloud.accounts_url, cloud.api_domain, cloud.proxy)
    hosts |= {urlsplit(url).hostname or "" for url in urls}
    return hosts - {""}


def _path_of(path: str) -> str:
    """Names of hosts stand in the brackets of a setting's path."""
    head, bracket, rest = path.partition("[")
    return f"{head}[…]{rest.partition(']')[2]}" if bracket else head


def _short(path: str) -> str:
    home = str(Path.home())
    return f"~{path.removeprefix(home)}" if path.startswith(home) else path


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _rows(rows: int | None) -> str:
    return "not numbered" if rows is None else str(rows)


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="seconds")
