"""The agent as a service of the operating system, and the profile that moves there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec

from app import atomic_file, profile_history
from app import profile as profile_file
from app.compose import moving
from app.compose.ownership import candidate_id
from app.credentials import SealedStore, ServiceKey
from app.errors import Misconfigured
from app.findings import ServiceState
from app.services import SystemService

if sys.platform != "win32":
    from app.system_service import Systemd, UserProcess, program


class SystemServices:
    """Fills `services.SystemService`. `folder` is the one that commands work in; `root`, where the
    system's own folders are."""

    def __init__(self, folder: Path, secrets: SealedStore, root: Path = Path("/")) -> None:
        self._folder = folder
        self._secrets = secrets
        self._root = root

    def system_service(self) -> SystemService:
        return SystemService(
            install=self.install,
            remove=self.remove,
            state=self.state,
            hand_over=self.hand_over,
            forget_moved=self.forget_moved,
        )

    def install(self, source: Path | None, start: bool) -> Path:
        systemd = self._systemd()
        key = ServiceKey(*systemd.prepare(program()))
        if source is not None:
            systemd.stop()  # a service without settings would look into the folder meanwhile
            owner = source.stat().st_uid if source.is_dir() else os.geteuid()
            foreign = owner != os.geteuid()
            secrets = UserProcess(source, program(), owner) if foreign else SealedStore(source)
            moving.move(source, systemd.folder, secrets=secrets, holder=key, own=systemd.own)
        if start:
            systemd.start()
        return systemd.folder

    def remove(self) -> Path:
        systemd = self._systemd()
        systemd.remove()
        return systemd.folder

    def state(self) -> ServiceState:
        return self._systemd().state()

    def hand_over(self, key: bytes, secrets_id: str = "") -> bytes:
        profile = profile_file.load(self._folder)
        if profile is None:
            raise Misconfigured("not_set_up", folder=str(self._folder))
        wanted = secrets_id or profile.id
        if wanted not in (profile.id, candidate_id(profile.id)):
            raise Misconfigured("not_set_up", folder=str(self._folder))
        return self._secrets.hand_over(wanted, key)

    def forget_moved(self) -> None:
        """Of a profile that is still in use here nothing is forgotten."""
        path = self._folder / moving.MOVED
        try:
            moved = str(msgspec.json.decode(path.read_bytes())["id"])
        except (OSError, *profile_history.NO_JSON, KeyError, TypeError) as error:
            failed = error if isinstance(error, OSError) else OSError(str(error))
            raise atomic_file.failure(failed, path) from error
        present = profile_file.load(self._folder)
        if present is None or present.id != moved:
            self._secrets.forget(candidate_id(moved))
            self._secrets.forget(moved)

    if sys.platform != "win32":

        def _systemd(self) -> Systemd:
            return Systemd(self._root)

    else:

        def _systemd(self) -> Systemd:
            raise Misconfigured("service_not_here", system=sys.platform)
