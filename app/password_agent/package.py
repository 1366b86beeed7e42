"""The MSI that is pushed: what the settings say it must be, compared with what it is."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from app import atomic_file
from app.deployment import Package
from app.errors import Misconfigured
from app.password_agent import msi
from app.profile import PasswordSync

_CHUNK_BYTES = 1 << 20
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PRODUCT_CODE = re.compile(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}")


def read(chosen: PasswordSync) -> Package:
    """The configured package, read whole and compared.

    Misconfigured `package_not_configured`, `package_missing`, `package_changed`,
    `package_unreadable`.
    """
    expected = chosen.package_sha256.lower()
    if not chosen.package_path or not _SHA256.fullmatch(expected):
        raise Misconfigured("package_not_configured")
    path = Path(chosen.package_path)
    found = _digest(path)
    if found != expected:
        raise Misconfigured("package_changed", path=str(path), expected=expected, found=found)
    try:
        properties = msi.properties(path)
    except (OSError, ValueError) as error:
        raise Misconfigured("package_unreadable", path=str(path), technical=str(error)) from error
    code = properties.get("ProductCode", "").upper()
    version = properties.get("ProductVersion", "")
    if not version or not _PRODUCT_CODE.fullmatch(code):
        said = f"ProductCode {code!r}, ProductVersion {version!r}"
        raise Misconfigured("package_unreadable", path=str(path), technical=said)
    return Package(path, found, version, code)


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Misconfigured("package_missing", path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        said = getattr(error, "strerror", None) or str(error)
        raise Misconfigured("package_unreadable", path=str(path), technical=said) from error
    return digest.hexdigest()


def export(package: Package, folder: Path) -> str:
    """Writes the package into a folder, and returns the command line that installs it from there.

    What was written is compared too. Misconfigured `disk_full`, `folder_not_writable`,
    `package_changed`, `package_unreadable`.
    """
    path = folder / package.path.name
    try:
        file = package.path.open("rb")
    except OSError as error:
        said = error.strerror or ""
        raise Misconfigured("package_unreadable", path=str(package.path), technical=said) from error
    digest = hashlib.sha256()
    with file, atomic_file.writing(path) as copy:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
            copy.write(chunk)
        if digest.hexdigest() != package.sha256:
            raise Misconfigured(
                "package_changed",
                path=str(package.path),
                expected=package.sha256,
                found=digest.hexdigest(),
            )
    return command_line(package.path.name)


def command_line(name: str) -> str:
    """What software distribution runs, as SYSTEM, in the folder of the package. Nothing secret is
    in it: a verbose log prints every property."""
    log = r"%SystemRoot%\Temp\IdentityConnectAgent.log"
    return f'msiexec.exe /i "{name}" /qn /norestart REBOOT=ReallySuppress /l*v "{log}"'
