"""Where resources and translations lie: in the repository, or in the installed package."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    """`name` as the build put it into the package, otherwise beside it in the repository."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def asset(name: str) -> Path:
    """The path of one resource, such as `icons/user.svg`. Raises FileNotFoundError: our bug."""
    path = _folder("resources") / name
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def packaged(name: str) -> Path:
    """The path of a file of `packaging/` that the program itself needs, such as
    `systemd/identity-connect.service`. Raises FileNotFoundError: our bug."""
    installed = _PACKAGE / "packaging"
    path = (installed if installed.is_dir() else _PACKAGE.parent / "packaging") / name
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def translations() -> Path:
    """The folder of the .qm files; it need not exist."""
    return _folder("translations")
