"""Files of a controller, over its share `ADMIN$`: the package goes there, and logs come back.

Nothing half-done stays: a file deletes itself unless it arrived whole, also when this program is
killed or the network is cut, because its deletion is asked for before its first byte is sent and
taken back after its last one was compared ([MS-FSCC] 2.4.11; the server deletes when the handle
ends).
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
import secrets
import socket
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Any

from smbprotocol.create_contexts import CreateContextName, SMB2CreateContextRequest
from smbprotocol.exceptions import SMBResponseException
from smbprotocol.file_info import (
    FileAttributes,
    FileDispositionInformation,
    FileInformationClass,
    FileStandardInformation,
    InfoType,
)
from smbprotocol.open import (
    CreateDisposition,
    CreateOptions,
    DirectoryAccessMask,
    FilePipePrinterAccessMask,
    ImpersonationLevel,
    Open,
    ShareAccess,
    SMB2QueryInfoRequest,
    SMB2QueryInfoResponse,
    SMB2SetInfoRequest,
)
from smbprotocol.tree import TreeConnect

from app.deployment import SignIn
from app.errors import Misconfigured, Refused, Stopped, Unavailable
from app.password_agent import protection, smb, smb_failures

SHARE = "ADMIN$"
HOME = "IdentityConnect"
"""The folder under `ADMIN$` (`C:\\Windows`) that holds ours, and the only one that is touched."""
TIMEOUT_S = smb.TIMEOUT_S
OnBytes = Callable[[int, int], None]
Read = Callable[[int], bytes]

_PIECE = 256 * 1024
_LEAST_PIECE = 64 * 1024
"""Begun with: it is confirmed within the timeout also where the line carries 50 kbit/s."""
_SWIFT_S = 1.0
"""What is confirmed within this time may be larger the next time, and otherwise smaller."""
_UNDER_WAY = 1024 * 1024
"""Bytes on their way that were not yet confirmed: enough to keep a fast line busy."""
_CREDIT = 64 * 1024  # [MS-SMB2] 3.1.5.2: what one credit pays for
_MOST_DEPTH = 4
_FOLDER = re.compile(rf"{HOME}\\[0-9a-f]{{32}}")
_DACL_INFORMATION = 0x04  # DACL_SECURITY_INFORMATION
_REPARSE_POINT = 0x400
_DIRECTORY = 0x10


@contextlib.contextmanager
def open_share(
    host: str,
    sign_in: SignIn,
    *,
    port: int = 445,
    timeout_s: float = TIMEOUT_S,
    stop: Event | None = None,
) -> Iterator[AdminShare]:
    """`ADMIN$` of a controller, signed in to for as long as the block runs.

    Kerberos, unless NTLM was chosen for this host; nothing falls back to the other. The connection
    is signed and encrypted, or it is refused. `timeout_s` is for the whole sign-in and then for
    each answer; `stop` ends the sign-in. Raises codes `smb_*`, `controller_name_unresolved`.
    """
    with smb.connected(host, sign_in, SHARE, port=port, timeout_s=timeout_s, stop=stop) as tree:
        yield AdminShare(host, sign_in.user, tree)


@dataclass(frozen=True, slots=True)
class AdminShare:
    """What can be done there. Every method raises codes `smb_*`."""

    host: str
    user: str
    _tree: TreeConnect = field(repr=False)

    def probe(self) -> None:
        """Proves that files can be made: writes one, which is removed as it is closed."""
        name = f"{HOME}-{secrets.token_hex(8)}.tmp"
        with (
            self._told(name),
            self._opened(
                name,
                access=FilePipePrinterAccessMask.FILE_WRITE_DATA | FilePipePrinterAccessMask.DELETE,
                disposition=CreateDisposition.FILE_CREATE,
                options=CreateOptions.FILE_NON_DIRECTORY_FILE | CreateOptions.FILE_DELETE_ON_CLOSE,
            ) as file,
        ):
            file.write(b"\0")

    def make_folder(self, stop: Event) -> str:
        """A new folder that only SYSTEM and Administrators may enter, as `IdentityConnect\\<32
        hexadecimal digits>`. That it is protected is read back.

        Its name begins with a mark of this machine: see `remains`.
        """
        folder = f"{HOME}\\{_mark()}{secrets.token_hex(12)}"
        with self._told(folder):
            _refuse_stopped(stop)
            self._make_within_home(folder)
        try:
            if not self._is_protected(folder):
                raise Misconfigured("smb_folder_unprotected", host=self.host, folder=folder)
            _refuse_stopped(stop)
        except BaseException:
            with contextlib.suppress(Exception):
                self.remove(folder)
            raise
        return folder

    def remains(self) -> tuple[str, ...]:
        """The folders that this machine made and did not remove, as `make_folder` named them:
        those of a run that was killed."""
        with self._told(HOME):
            names = [name for name, _ in self._listed(HOME)]
        found = (f"{HOME}\\{name}" for name in sorted(names) if name.startswith(_mark()))
        return tuple(each for each in found if _FOLDER.fullmatch(each))

    def copy(
        self,
        source: Path,
        folder: str,
        name: str,
        sha256: str,
        *,
        stop: Event,
        on_bytes: OnBytes,
    ) -> None:
        """Sends a file, or leaves nothing of it there.

        Its hash is compared before anything is sent, and that of what was sent before the
        controller may keep it: `smb_package_differs` and `smb_package_changed`. `on_bytes` gets
        what the controller confirmed, and the whole.
        """
        wanted = sha256.lower()
        with contextlib.ExitStack() as stack:
            with _reading(source):
                file = stack.enter_context(source.open("rb"))
                found, total = _hashed(file, stop)
            if found != wanted:
                raise Misconfigured(
                    "smb_package_differs", path=str(source), expected=wanted, found=found
                )
            file.seek(0)
            digest = hashlib.sha256()

            def read(size: int) -> bytes:
                with _reading(source):
                    piece = file.read(size)
                digest.update(piece)
                if not piece and digest.hexdigest() != wanted:
                    raise Misconfigured("smb_package_changed", path=str(source))
                return piece

            try:
                self._send(folder, name, read, total, stop, _passing_faults(on_bytes))
            except _OfTheCaller as fault:
                raise fault.error from None

    def write(self, folder: str, name: str, data: bytes) -> None:
        """A small file with this content, whole or not at all."""
        self._send(folder, name, io.BytesIO(data).read, len(data), Event(), lambda *_: None)

    def tail(self, folder: str, name: str, most_bytes: int) -> bytes:
        """The end of a file, also while somebody writes to it; no more than this is read.

        It begins at an even offset: msiexec logs in UTF-16.
        """
        path = _path(folder, name)
        with (
            self._told(name, missing=True),
            self._opened(
                path,
                access=FilePipePrinterAccessMask.FILE_READ_DATA,
                disposition=CreateDisposition.FILE_OPEN,
                options=CreateOptions.FILE_NON_DIRECTORY_FILE
                | CreateOptions.FILE_OPEN_REPARSE_POINT,
                share=_ALL,
            ) as file,
        ):
            size = int(file.end_of_file)
            at = max(size - most_bytes, 0)
            at += at % 2
            read, most = bytearray(), self._piece
            while at < size:
                try:
                    piece = file.read(at, min(most, size - at))
                except SMBResponseException as exc:
                    if smb_failures.status_of(exc) == smb_failures.END_OF_FILE:
                        break  # it became shorter meanwhile
                    raise
                if not piece:
                    break
                read += piece
                at += len(piece)
            return bytes(read)

    def remove(self, folder: str) -> None:
        """Deletes a folder that `make_folder` made, and what is in it; one that is gone is fine.

        Any other name is refused, and links are deleted, never followed.
        """
        if not _FOLDER.fullmatch(folder):
            raise Refused("smb_folder_foreign", host=self.host, folder=folder)
        with self._told(folder):
            self._remove(folder, is_folder=True, depth=0)
            with contextlib.suppress(SMBResponseException):
                self._delete(HOME, is_folder=True)  # as long as it is not empty, it stays

    # -- folders --------------------------------------------------------------------------------

    def _make_within_home(self, folder: str) -> None:
        for again in (True, True, False):
            with contextlib.suppress(_Exists):
                self._make_protected(HOME)
            try:
                self._make_protected(folder)
            except SMBResponseException as exc:
                # Another connector removed its last folder, and the home with it, just now.
                if not again or smb_failures.status_of(exc) not in smb_failures.NOT_THERE:
                    raise
            else:
                return

    def _make_protected(self, folder: str) -> None:
        context = SMB2CreateContextRequest()
        context["buffer_name"] = CreateContextName.SMB2_CREATE_SD_BUFFER
        context["buffer_data"] = protection.descriptor()
        try:
            with self._opened(
                folder,
                access=DirectoryAccessMask.FILE_READ_ATTRIBUTES,
                disposition=CreateDisposition.FILE_CREATE,
                options=CreateOptions.FILE_DIRECTORY_FILE,
                share=_ALL,
                contexts=[context],
            ):
                pass
        except SMBResponseException as exc:
            if smb_failures.status_of(exc) == smb_failures.NAME_COLLISION:
                raise _Exists from exc
            raise

    def _is_protected(self, folder: str) -> bool:
        with (
            self._told(folder),
            self._opened(
                folder,
                access=DirectoryAccessMask.READ_CONTROL,
                disposition=CreateDisposition.FILE_OPEN,
                options=CreateOptions.FILE_DIRECTORY_FILE | CreateOptions.FILE_OPEN_REPARSE_POINT,
                share=_ALL,
            ) as opened,
        ):
            query = SMB2QueryInfoRequest()
            query["info_type"] = InfoType.SMB2_0_INFO_SECURITY
            query["additional_information"] = _DACL_INFORMATION
            query["output_buffer_length"] = _CREDIT
            query["file_id"] = opened.file_id
            answer = SMB2QueryInfoResponse()
            answer.unpack(self._ask(query)["data"].get_value())
            return protection.is_protected(answer["buffer"].get_value())

    def _listed(self, folder: str) -> list[tuple[str, int]]:
        """Names and attributes; none where the folder is not there."""
        found: list[tuple[str, int]] = []
        try:
            with self._opened(
                folder,
                access=DirectoryAccessMask.FILE_LIST_DIRECTORY,
                disposition=CreateDisposition.FILE_OPEN,
                options=CreateOptions.FILE_DIRECTORY_FILE | CreateOptions.FILE_OPEN_REPARSE_POINT,
                share=_ALL,
            ) as opened:
                while True:
                    for each in opened.query_directory(
                        "*", FileInformationClass.FILE_DIRECTORY_INFORMATION
                    ):
                        name = each["file_name"].get_value().decode("utf-16-le", "surrogatepass")
                        if name not in (".", ".."):
                            found.append((name, each["file_attributes"].get_value()))
        except SMBResponseException as exc:
            status = smb_failures.status_of(exc)
            if status != smb_failures.NO_MORE_FILES and status not in smb_failures.NOT_THERE:
                raise
        return found

    def _remove(self, path: str, *, is_folder: bool, depth: int) -> None:
        if is_folder and depth < _MOST_DEPTH:
            for name, attributes in self._listed(path):
                within = bool(attributes & _DIRECTORY) and not attributes & _REPARSE_POINT
                self._remove(f"{path}\\{name}", is_folder=within, depth=depth + 1)
        self._delete(path, is_folder=is_folder)

    def _delete(self, path: str, *, is_folder: bool) -> None:
        kind = CreateOptions.FILE_DIRECTORY_FILE if is_folder else 0
        try:
            with self._opened(
                path,
                access=FilePipePrinterAccessMask.DELETE,
                disposition=CreateDisposition.FILE_OPEN,
                options=kind | CreateOptions.FILE_OPEN_REPARSE_POINT,
                share=_ALL,
            ) as opened:
                self._mark_deleted(opened, deleted=True)
        except SMBResponseException as exc:
            if smb_failures.status_of(exc) not in smb_failures.NOT_THERE:
                raise

    # -- sending --------------------------------------------------------------------------------

    @property
    def _wire(self) -> smb.Wire:
        wire = self._tree.session.connection
        assert isinstance(wire, smb.Wire)
        return wire

    @property
    def _piece(self) -> int:
        """Bytes a message: what both sides take, and what the server gave credit for."""
        wire = self._wire
        credit = max(wire.room() - 1, 1) if wire.supports_multi_credit else 1
        return min(_PIECE, int(wire.max_write_size), int(wire.max_read_size), credit * _CREDIT)

    def _send(
        self,
        folder: str,
        name: str,
        read: Read,
        total: int,
        stop: Event,
        on_bytes: OnBytes,
    ) -> None:
        with self._told(name), self._arriving(_path(folder, name)) as file:
            self._wire.stop = stop
            try:
                sent = self._pour(file, read, total, stop, on_bytes)
                file.flush()
                arrived = self._size(file)
            finally:
                self._wire.stop = None
            if arrived != sent or sent != total:
                raise Unavailable(
                    "smb_size_differs", host=self.host, name=name, sent=total, found=arrived
                )
            self._mark_deleted(file, deleted=False)

    @contextlib.contextmanager
    def _arriving(self, path: str) -> Iterator[Open]:
        """A new file that nobody else may open, and that goes with its handle until kept.

        Made and marked in one packet ([MS-SMB2] 3.2.4.1.4): the network has no place to break
        between them.
        """
        with self._opened(
            path,
            access=FilePipePrinterAccessMask.FILE_WRITE_DATA
            | FilePipePrinterAccessMask.FILE_READ_ATTRIBUTES
            | FilePipePrinterAccessMask.DELETE,
            disposition=CreateDisposition.FILE_OVERWRITE_IF,
            options=CreateOptions.FILE_NON_DIRECTORY_FILE | CreateOptions.FILE_OPEN_REPARSE_POINT,
            passing=True,
        ) as file:
            yield file

    def _pour(self, file: Open, read: Read, total: int, stop: Event, on_bytes: OnBytes) -> int:
        """Several pieces under way at once. -> how many bytes the controller confirmed."""
        under_way: deque[tuple[Any, Callable[[Any], int], int]] = deque()
        at = done = 0
        size = _LEAST_PIECE

        def confirm() -> None:
            nonlocal done, size
            request, answer, length = under_way.popleft()
            began = time.monotonic()
            if answer(request) != length:
                raise Misconfigured("smb_disk_full", host=self.host, name=file.file_name)
            swift = time.monotonic() - began < _SWIFT_S
            size = min(size * 2, _PIECE) if swift else max(size // 2, _LEAST_PIECE)
            done += length
            on_bytes(done, total)

        while piece := read(min(size, self._piece)):
            _refuse_stopped(stop)
            cost = -(-len(piece) // _CREDIT)
            while under_way and (at - done + len(piece) > _UNDER_WAY or self._wire.room() <= cost):
                confirm()
            message, answer = file.write(piece, at, send=False)
            under_way.append((self._sent(message), answer, len(piece)))
            at += len(piece)
        while under_way:
            _refuse_stopped(stop)
            confirm()
        return done

    def _size(self, file: Open) -> int:
        query = SMB2QueryInfoRequest()
        query["info_type"] = InfoType.SMB2_0_INFO_FILE
        query["file_info_class"] = FileInformationClass.FILE_STANDARD_INFORMATION
        query["output_buffer_length"] = 64
        query["file_id"] = file.file_id
        answer = SMB2QueryInfoResponse()
        answer.unpack(self._ask(query)["data"].get_value())
        return int(answer.parse_buffer(FileStandardInformation)["end_of_file"].get_value())

    def _mark_deleted(self, file: Open, *, deleted: bool) -> None:
        self._ask(_disposition(file.file_id, deleted=deleted))

    # -- messages -------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _opened(
        self,
        path: str,
        *,
        access: int,
        disposition: int,
        options: int,
        share: int = 0,
        contexts: list[SMB2CreateContextRequest] | None = None,
        passing: bool = False,
    ) -> Iterator[Open]:
        """Opened, and closed again whatever happens; a failure to close is one only if there was
        none before. `passing`: it is deleted then, unless that is taken back."""
        opened = Open(self._tree, path)
        create, created = opened.create(
            ImpersonationLevel.Impersonation,
            access,
            FileAttributes.FILE_ATTRIBUTE_NORMAL,
            share,
            disposition,
            options,
            create_contexts=contexts,
            send=False,
        )
        self._create(create, created, passing=passing)
        try:
            yield opened
        except BaseException:
            with self._wire.leaving(), contextlib.suppress(Exception):
                opened.close()
            raise
        opened.close()

    def _create(self, create: Any, created: Callable[[Any], object], *, passing: bool) -> None:
        if not passing:
            created(self._sent(create))
            return
        session, tree = self._tree.session, self._tree.tree_connect_id
        made, marked = self._wire.send_compound(
            [create, _disposition(_JUST_MADE, deleted=True)], session.session_id, tree, related=True
        )
        try:
            created(made)
        except BaseException:
            with self._wire.leaving(), contextlib.suppress(Exception):
                self._wire.receive(marked)
            raise
        self._wire.receive(marked)

    def _sent(self, message: Any) -> Any:
        session = self._tree.session
        return self._wire.send(message, session.session_id, self._tree.tree_connect_id)

    def _ask(self, message: Any) -> Any:
        return self._wire.receive(self._sent(message))

    @contextlib.contextmanager
    def _told(self, name: str, *, missing: bool = False) -> Iterator[None]:
        """`missing`: that it is not there is worth a code of its own."""
        seconds = self._wire.timeout_s
        with smb_failures.told(self.host, self.user, seconds=seconds, name=name):
            try:
                yield
            except SMBResponseException as exc:
                if missing and smb_failures.status_of(exc) in smb_failures.NOT_THERE:
                    raise Misconfigured("smb_file_missing", host=self.host, name=name) from exc
                raise


_ALL = ShareAccess.FILE_SHARE_READ | ShareAccess.FILE_SHARE_WRITE | ShareAccess.FILE_SHARE_DELETE


class _OfTheCaller(BaseException):
    """What `on_bytes` raised: not to be taken for an answer of the controller."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


def _passing_faults(on_bytes: OnBytes) -> OnBytes:
    def tell(done: int, total: int) -> None:
        try:
            on_bytes(done, total)
        except Exception as exc:  # carried past what explains SMB
            raise _OfTheCaller(exc) from exc

    return tell


class _Exists(Exception):
    """The folder is there already."""


_JUST_MADE = b"\xff" * 16  # the file of the request before, in the same packet


def _disposition(file_id: bytes, *, deleted: bool) -> SMB2SetInfoRequest:
    disposition = FileDispositionInformation()
    disposition["delete_pending"] = deleted
    change = SMB2SetInfoRequest()
    change["info_type"] = disposition.INFO_TYPE
    change["file_info_class"] = disposition.INFO_CLASS
    change["file_id"] = file_id
    change["buffer"] = disposition.pack()
    return change


def _mark() -> str:
    """Eight digits that are the same in every run on this machine."""
    return hashlib.sha256(socket.gethostname().lower().encode()).hexdigest()[:8]


def _path(folder: str, name: str) -> str:
    if not _FOLDER.fullmatch(folder) or name in (".", "..") or not _NAME.fullmatch(name):
        raise Refused("smb_folder_foreign", host="", folder=f"{folder}\\{name}")
    return f"{folder}\\{name}"


_NAME = re.compile(r'[^\\/:*?"<>|\x00-\x1f]{1,255}')
"""What NTFS takes ("Naming Files, Paths, and Namespaces"); a colon would name a stream."""


@contextlib.contextmanager
def _reading(source: Path) -> Iterator[None]:
    try:
        yield
    except OSError as exc:
        reason = exc.strerror or str(exc)
        raise Misconfigured("smb_package_unreadable", path=str(source), reason=reason) from exc


def _hashed(file: Any, stop: Event) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while piece := file.read(_PIECE * 4):
        _refuse_stopped(stop)
        digest.update(piece)
        size += len(piece)
    return digest.hexdigest(), size


def _refuse_stopped(stop: Event) -> None:
    if stop.is_set():
        raise Stopped
