"""The sealed store: every secret of a profile in one encrypted file, and who holds its key.

`secrets/<id>.sealed` is one line of JSON (format version, name of the key's holder), then a
nonce of 12 bytes and the AES-256-GCM ciphertext of a JSON object name -> value. Line and id are
authenticated with it, so that a file cannot be passed off as another profile's. The key never
lies beside the file. It comes from a *holder*:

==================  ==============================================================================
`key_file`          the file that IDENTITY_CONNECT_KEY_FILE names: 32 or more random bytes, a
                    plain file that only the user of this process may read, outside the profile's
                    folder (a copy of which would otherwise carry its own key). For servers
                    without a desktop, such as `sync` from cron.
`systemd`           `$CREDENTIALS_DIRECTORY/identity-connect-key` (`LoadCredential=` or
                    `LoadCredentialEncrypted=` of a systemd unit).
`dpapi`             Windows, folder under ProgramData: beside the file, protected for this machine
                    and readable by SYSTEM and Administrators alone (the service).
`keyring`           the operating system's own keyring, from a list of those that encrypt.
`memory`            this process and no longer; only when it is asked for (demo, tests).
==================  ==============================================================================

A new file is sealed by the first holder that applies, in this order: what an administrator set
up on purpose comes before what the desktop happens to offer. A file that exists names its
holder and no other is asked. Without any holder there is no store: Misconfigured, never plain
text. (Why a file at all: Windows' credential vault takes 1,280 characters, tokens are longer;
and a locked Linux keyring may hang for ever, hence every call to it is bounded.)
"""

from __future__ import annotations

import base64
import json
import logging
import os
import re
import stat
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from filelock import FileLock, Timeout

from app import atomic_file
from app.errors import AppError, Misconfigured, Unavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_log = logging.getLogger(__name__)

FORMAT = 1
KEY_BYTES = 32
HANDED_OVER = "handed_over"
"""In the place of a holder, in what one store seals for another."""
KEY_FILE_VARIABLE = "IDENTITY_CONNECT_KEY_FILE"
SYSTEMD_CREDENTIAL = "identity-connect-key"
KEYRING_SERVICE = "identity-connect"
KEYRING_TIMEOUT_S = 5.0
LOCK_TIMEOUT_S = 10.0

# Those that keep secrets encrypted or guarded by the system; never a plain-text file.
SAFE_KEYRINGS = frozenset(
    {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
    }
)

T = TypeVar("T")


class KeyHolder(Protocol):
    """Keeps one key of 32 bytes for each secrets id. `name` is written into the sealed file."""

    name: str

    def key(self, secrets_id: str, *, create: bool) -> bytes | None:
        """The key; None when there is none and none is to be created."""
        ...

    def discard(self, secrets_id: str) -> None:
        """Forget the key; nothing happens when there is none."""
        ...


class SealedStore:
    """Implements `services.Secrets` in `folder`. May be used from any thread and process.

    `holder` replaces the choice by order. Raises Misconfigured `secrets_damaged`,
    `no_key_holder`, `keyring_locked`, `key_file_*`, Unavailable `keyring_hanging`,
    `secrets_busy`, and what `atomic_file.write` raises.
    """

    def __init__(self, folder: Path, holder: KeyHolder | None = None) -> None:
        self._folder = folder / "secrets"
        self._holder = holder
        self._profile_folder = folder
        self._keys: dict[str, tuple[str, bytes]] = {}
        self._guard = threading.RLock()

    def get(self, secrets_id: str, name: str) -> str | None:
        with self._guard:
            return self._read(secrets_id).get(name)

    def put(self, secrets_id: str, name: str, value: str) -> None:
        with self._guard, self._alone():
            values = self._read(secrets_id)
            if values.get(name) != value:
                self._write(secrets_id, {**values, name: value})

    def forget(self, secrets_id: str, name: str | None = None) -> None:
        """One secret, or all of the id with their key."""
        with self._guard:
            path = self._path(secrets_id)
            if not path.exists():
                return
            with self._alone():
                if name is None:
                    self._forget_all(secrets_id, path)
                else:
                    values = self._read(secrets_id)
                    if values.pop(name, None) is not None:
                        self._write(secrets_id, values)

    def ids(self) -> tuple[str, ...]:
        """Of everything that is sealed in the folder, whether or not it can be opened."""
        try:
            return tuple(sorted(path.stem for path in self._folder.glob("*.sealed")))
        except OSError as error:
            raise atomic_file.failure(error, self._folder / "lock") from error

    def names(self, secrets_id: str) -> frozenset[str]:
        """Of the secrets that are there."""
        with self._guard:
            return frozenset(self._read(secrets_id))

    def reseal(self, secrets_id: str, holder: KeyHolder) -> bool:
        """Seals what is there under the key of another holder; -> whether there was anything.

        All or nothing: killed at any moment, the file opens with its old holder or with the new
        one. The old key is discarded last; one that was left behind opens nothing any more.
        """
        with self._guard:
            if self._sealed(secrets_id) is None:
                return False
            with self._alone():
                sealed = self._sealed(secrets_id)
                assert sealed is not None  # only `forget` removes it, under the same lock
                if sealed.holder == holder.name:
                    return True
                values = self._read(secrets_id)
                self._seal(secrets_id, values, holder)
                before, self._holder = self._named(sealed.holder), holder
                try:
                    before.discard(secrets_id)
                except AppError as error:
                    _log.info("the old key could not be discarded: %s", error)
            return True

    def hand_over(self, secrets_id: str, key: bytes) -> bytes:
        """Everything of the id, sealed with a key of 32 bytes that is used once (`take_over`):
        a copy for the store of another folder, of which nobody else can read anything."""
        with self._guard:
            return _sealed_with(key, HANDED_OVER, secrets_id, self._read(secrets_id))

    def take_over(self, secrets_id: str, handed: bytes, key: bytes) -> None:
        """Puts what `hand_over` gave into this store, in place of what is there; all or nothing.
        Misconfigured `secrets_damaged` when it does not open with that key."""
        path = self._path(secrets_id)
        try:
            sealed = _Sealed.parse(handed)
        except ValueError as error:
            raise _damaged(path, "nothing was handed over") from error
        values = _opened(sealed, key, secrets_id, path)
        with self._guard, self._alone():
            there = self._sealed(secrets_id)
            self._seal(secrets_id, values, self._named(there.holder) if there else self._choose())

    def exchange(
        self,
        secrets_id: str,
        values: Mapping[str, str | None],
        expected: Mapping[str, str | None],
        /,
    ) -> bool:
        """Keeps all of `values` in one write (None forgets), if what is there is as `expected`
        (None: nothing of that name); whether it was."""
        with self._guard, self._alone():
            before = self._read(secrets_id)
            if any(before.get(name) != value for name, value in expected.items()):
                return False
            after = {
                name: value for name, value in {**before, **values}.items() if value is not None
            }
            if after != before:
                self._write(secrets_id, after)
            return True

    def holder_name(self, secrets_id: str) -> str:
        """Who holds the key of an existing file, or would hold that of a new one."""
        with self._guard:
            sealed = self._sealed(secrets_id)
            return sealed.holder if sealed else self._choose().name

    # -- file

    def _path(self, secrets_id: str) -> Path:
        if re.fullmatch(r"[0-9A-Za-z-]{1,64}", secrets_id) is None:
            raise ValueError("not a secrets id")
        return self._folder / f"{secrets_id}.sealed"

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Held while a file is read, changed and written: the app and a command may meet."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = FileLock(self._folder / "lock", timeout=LOCK_TIMEOUT_S, mode=0o600)
            lock.acquire()
        except Timeout as error:
            raise Unavailable("secrets_busy", folder=str(self._folder)) from error
        except OSError as error:
            raise atomic_file.failure(error, self._folder / "lock") from error
        try:
            yield
        finally:
            lock.release()

    def _sealed(self, secrets_id: str) -> _Sealed | None:
        path = self._path(secrets_id)
        try:
            return _Sealed.parse(path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise atomic_file.failure(error, path) from error
        except ValueError as error:
            raise _damaged(path, "not a sealed file") from error

    def _read(self, secrets_id: str) -> dict[str, str]:
        sealed = self._sealed(secrets_id)
        if sealed is None:
            return {}
        path = self._path(secrets_id)
        key = self._key(secrets_id, sealed.holder, create=False)
        if key is None:
            raise _damaged(path, f"its key is not in the holder {sealed.holder!r} any more")
        try:
            return _opened(sealed, key, secrets_id, path)
        except Misconfigured:
            self._keys.pop(secrets_id, None)
            raise

    def _write(self, secrets_id: str, values: dict[str, str]) -> None:
        sealed = self._sealed(secrets_id)
        holder = sealed.holder if sealed else self._choose().name
        key = self._key(secrets_id, holder, create=sealed is None)
        if key is None:
            raise _damaged(self._path(secrets_id), f"no key in the holder {holder!r}")
        atomic_file.write(self._path(secrets_id), _sealed_with(key, holder, secrets_id, values))

    def _seal(self, secrets_id: str, values: dict[str, str], holder: KeyHolder) -> None:
        """With the key of a holder that the file need not name yet; the key is kept before."""
        key = holder.key(secrets_id, create=True)
        assert key is not None  # it was to be created
        handed = _sealed_with(key, holder.name, secrets_id, values)
        atomic_file.write(self._path(secrets_id), handed)
        self._keys[secrets_id] = (holder.name, key)

    def _forget_all(self, secrets_id: str, path: Path) -> None:
        """The file first: without its key, what a disk still holds of it is noise."""
        try:
            sealed = self._sealed(secrets_id)
        except Misconfigured:
            sealed = None  # damaged: forgetting is the way out, and must not be closed by it
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise atomic_file.failure(error, path) from error
        self._keys.pop(secrets_id, None)
        if sealed is not None:
            self._named(sealed.holder).discard(secrets_id)

    # -- key

    def _key(self, secrets_id: str, holder: str, *, create: bool) -> bytes | None:
        known = self._keys.get(secrets_id)
        if known is not None and known[0] == holder:
            return known[1]
        key = self._named(holder).key(secrets_id, create=create)
        if key is not None:
            self._keys[secrets_id] = (holder, key)
        return key

    def _choose(self) -> KeyHolder:
        if self._holder is None:
            self._holder = first_holder(self._profile_folder)
        return self._holder

    def _named(self, name: str) -> KeyHolder:
        if self._holder is not None and self._holder.name == name:
            return self._holder
        return holder_named(name, self._profile_folder)


@dataclass(frozen=True, slots=True)
class _Sealed:
    header: bytes
    holder: str
    nonce: bytes
    ciphertext: bytes

    @classmethod
    def parse(cls, data: bytes) -> _Sealed:
        header, newline, body = data.partition(b"\n")
        facts = json.loads(header)
        known = isinstance(facts, dict) and facts.get("format") == FORMAT
        if not known or "holder" not in facts or not newline or len(body) < 12 + 16:
            raise ValueError("not a sealed file")
        return cls(header, str(facts["holder"]), body[:12], body[12:])


def _sealed_with(key: bytes, holder: str, secrets_id: str, values: dict[str, str]) -> bytes:
    header = json.dumps({"format": FORMAT, "holder": holder}).encode()
    nonce = os.urandom(12)
    plain = json.dumps(values).encode()
    return header + b"\n" + nonce + AESGCM(key).encrypt(nonce, plain, _bound(header, secrets_id))


def _opened(sealed: _Sealed, key: bytes, secrets_id: str, path: Path) -> dict[str, str]:
    try:
        plain = AESGCM(key).decrypt(
            sealed.nonce, sealed.ciphertext, _bound(sealed.header, secrets_id)
        )
        values: dict[str, str] = json.loads(plain)
    except (InvalidTag, ValueError) as error:
        raise _damaged(path, "it does not open with its key") from error
    return values


def _bound(header: bytes, secrets_id: str) -> bytes:
    return header + b"\n" + secrets_id.encode()


def _damaged(path: Path, technical: str) -> Misconfigured:
    return Misconfigured("secrets_damaged", path=str(path), technical=technical)


# -- holders ------------------------------------------------------------------------------------


def first_holder(folder: Path) -> KeyHolder:
    """The first holder that applies to a new file in `folder`, in the order of the module."""
    if os.environ.get(KEY_FILE_VARIABLE):
        return KeyFile(folder)
    if _systemd_credential() is not None:
        return SystemdCredential()
    if sys.platform == "win32" and _is_machine_wide(folder):
        return MachineProtected(folder)
    return Keyring()


def holder_named(name: str, folder: Path) -> KeyHolder:
    """The holder that a sealed file names. Misconfigured `no_key_holder` when it is not here."""
    if name == "key_file":
        return KeyFile(folder)
    if name == "systemd":
        return SystemdCredential()
    if name == "keyring":
        return Keyring()
    if sys.platform == "win32" and name == "dpapi":
        return MachineProtected(folder)
    raise Misconfigured("key_holder_gone", holder=name)


class MemoryKeys:
    """Keys of this process alone: what was sealed is unreadable when it ends."""

    name = "memory"

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def key(self, secrets_id: str, *, create: bool) -> bytes | None:
        if create and secrets_id not in self._keys:
            self._keys[secrets_id] = os.urandom(KEY_BYTES)
        return self._keys.get(secrets_id)

    def discard(self, secrets_id: str) -> None:
        self._keys.pop(secrets_id, None)


class KeyFile:
    """One file of random bytes that an administrator made; each id's key is derived from it."""

    name = "key_file"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def key(self, secrets_id: str, *, create: bool) -> bytes | None:
        named = os.environ.get(KEY_FILE_VARIABLE, "")
        if not named:
            raise Misconfigured("key_file_not_named", variable=KEY_FILE_VARIABLE)
        path = Path(named).expanduser()
        if path.resolve().is_relative_to(self._folder.resolve()):
            raise Misconfigured("key_file_inside", path=str(path), folder=str(self._folder))
        return _derived(_private_bytes(path), secrets_id, path)

    def discard(self, secrets_id: str) -> None:
        """The file is the administrator's."""


class ServiceKey:
    """The key of a service of systemd, in the hands of who sets that service up: opens the same
    as `SystemdCredential` within it."""

    name = "systemd"

    def __init__(self, master: bytes, path: Path) -> None:
        """`path` is named in errors."""
        self._master, self._path = master, path

    def key(self, secrets_id: str, *, create: bool) -> bytes | None:
        return _derived(self._master, secrets_id, self._path)

    def discard(self, secrets_id: str) -> None:
        """It is the service's."""


class SystemdCredential:
    """A credential that systemd decrypted for this unit; each id's key is derived from it."""

    name = "systemd"

    def key(self, secrets_id: str, *, create: bool) -> bytes | None:
        path = _systemd_credential()
        if path is None:
            raise Misconfigured("systemd_credential_missing", credential=SYSTEMD_CREDENTIAL)
        try:
            return _derived(path.read_bytes(), secrets_id, path)
        except OSError as error:
            raise Misconfigured("key_file_unreadable", path=str(path)) from error

    def discard(self, secrets_id: str) -> None:
        """The credential is the administrator's."""


def _systemd_credential() -> Path | None:
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    path = Path(folder) / SYSTEMD_CREDENTIAL
    return path if folder and path.is_file() else None


def _private_bytes(path: Path) -> bytes:
    """The contents of a plain file that nobody but this user may read (checked on the open
    file, so that it cannot be exchanged in between)."""
    if sys.platform == "win32":  # modes say nothing there; the keyring or DPAPI always apply
        raise Misconfigured("key_file_not_here", path=str(path))
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        reason = error.strerror or ""
        raise Misconfigured("key_file_unreadable", path=str(path), technical=reason) from error
    try:
        facts = os.fstat(descriptor)
        if not stat.S_ISREG(facts.st_mode):
            raise Misconfigured("key_file_unreadable", path=str(path), technical="not a file")
        if facts.st_uid != os.geteuid() or facts.st_mode & 0o077:
            mode = f"{stat.S_IMODE(facts.st_mode):04o}"
            raise Misconfigured("key_file_open", path=str(path), mode=mode)
        return os.read(descriptor, 64 * 1024)
    finally:
        os.close(descriptor)


def _derived(master: bytes, secrets_id: str, path: Path) -> bytes:
    if len(master) < KEY_BYTES:
        raise Misconfigured("key_file_short", path=str(path), size=len(master), least=KEY_BYTES)
    info = f"identity-connect sealed store {FORMAT} {secrets_id}".encode()
    return HKDF(hashes.SHA256(), KEY_BYTES, salt=None, info=info).derive(master)


class Keyring:
    """The operating system's keyring; a key is 44 characters there, within every limit."""

    name = "keyring"

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._backend = backend

    def key(self, secrets_id: str, *, create: bool) -> bytes | None:
        return _bounded(lambda: self._key(secrets_id, create=create))

    def discard(self, secrets_id: str) -> None:
        def delete() -> None:
            from keyring.errors import PasswordDeleteError

            try:
                self._open().delete_password(KEYRING_SERVICE, secrets_id)
            except PasswordDeleteError:
                return

        _bounded(delete)

    def _key(self, secrets_id: str, *, create: bool) -> bytes | None:
        keyring = self._open()
        text = keyring.get_password(KEYRING_SERVICE, secrets_id)
        if text is None and create:
            text = base64.b64encode(os.urandom(KEY_BYTES)).decode()
            keyring.set_password(KEYRING_SERVICE, secrets_id, text)
            if keyring.get_password(KEYRING_SERVICE, secrets_id) != text:
                raise Misconfigured("no_key_holder", technical="the keyring did not keep the key")
        return None if text is None else base64.b64decode(text, validate=True)

    def _open(self) -> KeyringBackend:
        if self._backend is None:
            self._backend = _safe_keyring()
        return self._backend


def from_keyring(service: str, name: str) -> str | None:
    """A secret that somebody else put into the system's keyring; None when it is not there."""
    return _bounded(lambda: _safe_keyring().get_password(service, name))


def _safe_keyring() -> KeyringBackend:
    """The keyring that this system offers, when it is one of those that encrypt."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    offered = keyring.get_keyring()
    candidates = list(offered.backends) if isinstance(offered, ChainerBackend) else [offered]
    for backend in candidates:
        if type(backend).__module__ in SAFE_KEYRINGS:
            return backend
    names = ", ".join(f"{type(b).__module__}.{type(b).__name__}" for b in candidates)
    raise Misconfigured("no_key_holder", technical=f"offered: {names or 'nothing'}")


_asking = threading.Lock()
_hanging: list[threading.Thread] = []
"""Calls of this process that a keyring has not answered in time."""


def _bounded(call: Callable[[], T]) -> T:
    """`call` in a daemon thread: a locked keyring may wait for its dialog for ever.

    An abandoned call ends with the process; its result is dropped.
    """
    results: list[T] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            results.append(call())
        except BaseException as error:  # noqa: BLE001 - carried to the caller's thread
            failures.append(error)

    with _asking:
        _hanging[:] = [thread for thread in _hanging if thread.is_alive()]
        if _hanging:  # one that hangs is enough: asked again and again, they would be thousands
            raise Unavailable("keyring_hanging", seconds=KEYRING_TIMEOUT_S)
        thread = threading.Thread(target=run, name="keyring", daemon=True)
        thread.start()
        thread.join(KEYRING_TIMEOUT_S)
        if thread.is_alive():
            _hanging.append(thread)
    if failures:
        raise _keyring_error(failures[0]) from failures[0]
    if not results:
        raise Unavailable("keyring_hanging", seconds=KEYRING_TIMEOUT_S)
    return results[0]


def _keyring_error(error: BaseException) -> BaseException:
    from keyring.errors import InitError, KeyringLocked

    if isinstance(error, AppError):
        return error
    technical = f"{type(error).__name__}: {error}"
    if isinstance(error, KeyringLocked | InitError):
        return Misconfigured("keyring_locked", technical=technical)
    return Misconfigured("no_key_holder", technical=technical)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    # CryptProtectData flags (dpapi.h): no dialog, and for this machine instead of this user
    _UI_FORBIDDEN, _LOCAL_MACHINE = 0x1, 0x4
    # full access for SYSTEM and Administrators, nothing inherited
    _SERVICE_ONLY = "D:P(A;;FA;;;SY)(A;;FA;;;BA)"
    _DACL, _PROTECTED_DACL, _SDDL_REVISION = 0x4, 0x80000000, 1

    class _Blob(ctypes.Structure):
        _fields_ = (("size", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_ubyte)))

    class MachineProtected:
        """`<id>.key` beside the file, protected by DPAPI for this machine and by its ACL.

        Machine scope lets any account of this machine unprotect what it can read: hence the
        ACL, which is set on the empty file before the key is written into it.
        """

        name = "dpapi"

        def __init__(self, folder: Path) -> None:
            self._folder = folder / "secrets"

        def key(self, secrets_id: str, *, create: bool) -> bytes | None:
            path = self._path(secrets_id)
            try:
                return _dpapi(path.read_bytes(), protect=False)
            except FileNotFoundError:
                pass
            except OSError as error:
                raise Misconfigured("key_file_unreadable", path=str(path)) from error
            if not create:
                return None
            key = os.urandom(KEY_BYTES)
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.touch()
                _restrict(path)
                path.write_bytes(_dpapi(key, protect=True))
            except OSError as error:
                raise atomic_file.failure(error, path) from error
            return key

        def discard(self, secrets_id: str) -> None:
            self._path(secrets_id).unlink(missing_ok=True)

        def _path(self, secrets_id: str) -> Path:
            return self._folder / f"{secrets_id}.key"

    def _is_machine_wide(folder: Path) -> bool:
        root = os.environ.get("PROGRAMDATA", "")
        return bool(root) and folder.resolve().is_relative_to(Path(root).resolve())

    def _dpapi(data: bytes, *, protect: bool) -> bytes:
        crypt32 = ctypes.WinDLL("crypt32", use_last_error=True)
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel32.LocalFree.argtypes = (ctypes.c_void_p,)
        call = crypt32.CryptProtectData if protect else crypt32.CryptUnprotectData
        buffer = (ctypes.c_ubyte * len(data)).from_buffer_copy(data)
        given, made = _Blob(len(data), buffer), _Blob()
        flags = _UI_FORBIDDEN | (_LOCAL_MACHINE if protect else 0)
        if not call(ctypes.byref(given), None, None, None, None, flags, ctypes.byref(made)):
            error = ctypes.WinError(ctypes.get_last_error())
            raise Misconfigured("no_key_holder", technical=f"DPAPI: {error}")
        try:
            return ctypes.string_at(made.data, made.size)
        finally:
            kernel32.LocalFree(made.data)

    def _restrict(path: Path) -> None:
        advapi32 = ctypes.WinDLL("advapi32", use_last_error=True)
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel32.LocalFree.argtypes = (ctypes.c_void_p,)
        descriptor = ctypes.c_void_p()
        convert = advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW
        if not convert(_SERVICE_ONLY, _SDDL_REVISION, ctypes.byref(descriptor), None):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            if not advapi32.SetFileSecurityW(str(path), _DACL | _PROTECTED_DACL, descriptor):
                raise ctypes.WinError(ctypes.get_last_error())
        finally:
            kernel32.LocalFree(descriptor)
