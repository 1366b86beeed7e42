"""What a failure of SMB or of the sign-in means: foreign exceptions become ours here, and nowhere
else.

Statuses are those of [MS-ERREF] 2.3.1, Kerberos' codes those of RFC 4120 7.5.9 as MIT counts them,
SSPI's those of winerror.h. What a domain controller of Active Directory answers in each case was
tried with Samba; `smb_account_revoked` is all that Kerberos says of a disabled, locked or expired
account, whereas NTLM tells them apart.
"""

from __future__ import annotations

import contextlib
import errno
import socket
from collections.abc import Iterator

from smbprotocol.exceptions import SMBConnectionClosed, SMBException, SMBResponseException

from app.errors import AppError, Misconfigured, Param, Unavailable

_Fate = tuple[type[AppError], str]

ACCESS_DENIED = 0xC0000022
NOT_THERE = frozenset({0xC000000F, 0xC0000034, 0xC000003A})
"""NO_SUCH_FILE, OBJECT_NAME_NOT_FOUND, OBJECT_PATH_NOT_FOUND: the controller itself says so."""
NO_MORE_FILES = 0x80000006
NAME_COLLISION = 0xC0000035
NOT_EMPTY = 0xC0000101
END_OF_FILE = 0xC0000011

_SIGN_IN: dict[int, _Fate] = {
    0xC000006D: (Misconfigured, "smb_wrong_password"),  # LOGON_FAILURE, also an unknown user
    0xC000006A: (Misconfigured, "smb_wrong_password"),  # WRONG_PASSWORD
    0xC0000064: (Misconfigured, "smb_account_unknown"),  # NO_SUCH_USER
    0xC0000072: (Misconfigured, "smb_account_disabled"),
    0xC0000193: (Misconfigured, "smb_account_expired"),
    0xC0000234: (Misconfigured, "smb_account_locked"),
    0xC0000071: (Misconfigured, "smb_password_expired"),
    0xC0000224: (Misconfigured, "smb_password_expired"),  # PASSWORD_MUST_CHANGE
    0xC000006F: (Misconfigured, "smb_account_hours"),
    0xC0000070: (Misconfigured, "smb_account_not_here"),  # INVALID_WORKSTATION
    0xC000015B: (Misconfigured, "smb_account_not_here"),  # LOGON_TYPE_NOT_GRANTED
    0xC000006E: (Misconfigured, "smb_account_not_here"),  # ACCOUNT_RESTRICTION
    0xC0000413: (Misconfigured, "smb_account_not_here"),  # AUTHENTICATION_FIREWALL_FAILED
    0xC0000418: (Misconfigured, "smb_ntlm_refused"),  # NTLM_BLOCKED
    0xC0000133: (Misconfigured, "smb_kerberos_clock"),  # TIME_DIFFERENCE_AT_DC
    0xC000005E: (Unavailable, "smb_no_logon_servers"),
    0xC0000192: (Unavailable, "smb_no_logon_servers"),  # NETLOGON_NOT_STARTED
}
_ANYWHERE: dict[int, _Fate] = {
    0xC000007F: (Misconfigured, "smb_disk_full"),
    0xC0000044: (Misconfigured, "smb_disk_full"),  # QUOTA_EXCEEDED
    0xC0000904: (Misconfigured, "smb_disk_full"),  # FILE_TOO_LARGE
    ACCESS_DENIED: (Misconfigured, "smb_access_denied"),
    0xC00000A2: (Misconfigured, "smb_share_read_only"),  # MEDIA_WRITE_PROTECTED
    0xC00000CC: (Misconfigured, "smb_share_missing"),  # BAD_NETWORK_NAME
    0xC0000043: (Unavailable, "smb_in_use"),  # SHARING_VIOLATION
    0xC0000054: (Unavailable, "smb_in_use"),  # FILE_LOCK_CONFLICT
    0xC0000056: (Unavailable, "smb_in_use"),  # DELETE_PENDING
    0xC0000121: (Unavailable, "smb_in_use"),  # CANNOT_DELETE
    0xC000009A: (Unavailable, "smb_busy"),  # INSUFFICIENT_RESOURCES
    0xC0000205: (Unavailable, "smb_busy"),  # INSUFF_SERVER_RESOURCES
    0xC00000D0: (Unavailable, "smb_busy"),  # REQUEST_NOT_ACCEPTED
    0xC0000203: (Unavailable, "smb_connection_lost"),  # USER_SESSION_DELETED
    0xC000035C: (Unavailable, "smb_connection_lost"),  # NETWORK_SESSION_EXPIRED
    0xC00000C9: (Unavailable, "smb_connection_lost"),  # NETWORK_NAME_DELETED
}
_KERBEROS: dict[int, _Fate] = {
    1: (Misconfigured, "smb_account_expired"),  # KDC_ERR_NAME_EXP
    6: (Misconfigured, "smb_account_unknown"),  # KDC_ERR_C_PRINCIPAL_UNKNOWN
    7: (Misconfigured, "smb_kerberos_no_service"),  # KDC_ERR_S_PRINCIPAL_UNKNOWN
    12: (Misconfigured, "smb_account_not_here"),  # KDC_ERR_POLICY
    18: (Misconfigured, "smb_account_revoked"),  # KDC_ERR_CLIENT_REVOKED
    23: (Misconfigured, "smb_password_expired"),  # KDC_ERR_KEY_EXPIRED
    24: (Misconfigured, "smb_wrong_password"),  # KDC_ERR_PREAUTH_FAILED
    31: (Misconfigured, "smb_wrong_password"),  # KRB_AP_ERR_BAD_INTEGRITY
    37: (Misconfigured, "smb_kerberos_clock"),  # KRB_AP_ERR_SKEW
    68: (Misconfigured, "smb_kerberos_realm"),  # KDC_ERR_WRONG_REALM
    154: (Misconfigured, "smb_kerberos_realm"),  # KRB5_REALM_UNKNOWN
    156: (Unavailable, "smb_kerberos_unreachable"),  # KRB5_KDC_UNREACH
    209: (Misconfigured, "smb_kerberos_realm"),  # KRB5_KDCREP_MODIFIED: another name came back
}
_KERBEROS_BASE = -1765328384  # ERROR_TABLE_BASE_krb5
_SSPI: dict[int, _Fate] = {
    0x8009030C: (Misconfigured, "smb_wrong_password"),  # SEC_E_LOGON_DENIED
    0x80090303: (Misconfigured, "smb_kerberos_no_service"),  # SEC_E_TARGET_UNKNOWN
    0x80090322: (Misconfigured, "smb_kerberos_no_service"),  # SEC_E_WRONG_PRINCIPAL
    0x80090311: (Unavailable, "smb_kerberos_unreachable"),  # SEC_E_NO_AUTHENTICATING_AUTHORITY
    0x80090324: (Misconfigured, "smb_kerberos_clock"),  # SEC_E_TIME_SKEW
}


def status_of(error: BaseException) -> int:
    """The status that the controller answered with; 0 when it was no answer of it."""
    return int(error.status) if isinstance(error, SMBResponseException) else 0


@contextlib.contextmanager
def told(
    host: str, user: str, *, port: int = 445, seconds: float = 0.0, name: str = ""
) -> Iterator[None]:
    """Whatever SMB raises in the block becomes an error of ours. `name` is the file that is meant.

    An `OSError` is the network's: whoever reads files of this machine does so outside of it.
    """
    place: dict[str, Param] = {"host": host, "user": user, "port": port, "name": name}
    try:
        yield
    except AppError:
        raise
    except SMBResponseException as exc:
        status = status_of(exc)
        fate, code = _ANYWHERE.get(status, (Unavailable, "smb_failed"))
        raise fate(code, **place, status=f"0x{status:08X}", technical=_line(exc)) from exc
    except TimeoutError as exc:
        raise Unavailable("smb_no_answer", **place, seconds=seconds, technical=_line(exc)) from exc
    except (SMBConnectionClosed, OSError) as exc:
        raise Unavailable("smb_connection_lost", **place, technical=_line(exc)) from exc
    except Exception as exc:
        # The library fails in many ways on an answer that makes no sense.
        kind = type(exc).__name__
        raise Unavailable("smb_failed", **place, status=kind, technical=_line(exc)) from exc


@contextlib.contextmanager
def of_reaching(host: str, port: int, seconds: float) -> Iterator[None]:
    """Of the connection, and of what is agreed upon before anybody signs in."""
    try:
        yield
    except SMBResponseException as exc:
        if status_of(exc) == 0xC00000BB:  # NOT_SUPPORTED: no dialect in common
            raise Misconfigured("smb_encryption_refused", host=host) from exc
        raise
    except ValueError as exc:
        raise _of_socket(exc.__cause__, host, port, seconds) from exc
    except (SMBConnectionClosed, OSError, AppError):
        raise
    except Exception as exc:
        raise Misconfigured("smb_not_smb", host=host, port=port, technical=_line(exc)) from exc


def _of_socket(cause: BaseException | None, host: str, port: int, seconds: float) -> AppError:
    if isinstance(cause, (socket.gaierror, UnicodeError)):
        return Misconfigured("controller_name_unresolved", host=host, technical=str(cause))
    if isinstance(cause, ConnectionRefusedError):
        return Misconfigured("smb_refused", host=host, port=port)
    silent = isinstance(cause, OSError) and cause.errno in (errno.ETIMEDOUT, errno.EHOSTUNREACH)
    if silent or isinstance(cause, TimeoutError):
        return Unavailable("smb_silent", host=host, port=port, seconds=seconds)
    return Unavailable("smb_unreachable", host=host, port=port, technical=str(cause))


@contextlib.contextmanager
def of_signing_in(host: str, user: str, *, kerberos: bool) -> Iterator[None]:
    """Of Kerberos, NTLM, and the controller's answer to either."""
    place: dict[str, Param] = {"host": host, "user": user}
    try:
        yield
    except SMBResponseException as exc:
        status = status_of(exc)
        known = _SIGN_IN.get(status) or _ANYWHERE.get(status)
        if status == ACCESS_DENIED or known is None:
            known = (Misconfigured, "smb_sign_in_refused")
        if kerberos and known[1] == "smb_wrong_password":
            # The domain took the password, or there would be no ticket: the controller does not
            # take the ticket.
            known = (Misconfigured, "smb_kerberos_failed")
        hexadecimal = f"0x{status:08X}"
        raise known[0](known[1], **place, status=hexadecimal, technical=_line(exc)) from exc
    except (AppError, SMBConnectionClosed, TimeoutError):
        raise
    except ImportError as exc:
        raise Misconfigured("smb_kerberos_missing", **place, technical=_line(exc)) from exc
    except Exception as exc:
        if isinstance(exc, SMBException) and "as a guest" in str(exc):
            raise Misconfigured("smb_guest", **place) from exc
        known = _of_mechanism(exc)
        if known is None and isinstance(exc, OSError):
            raise
        unknown = "smb_kerberos_failed" if kerberos else "smb_sign_in_failed"
        fate, code = known or (Misconfigured, unknown)
        raise fate(code, **place, technical=_line(exc)) from exc


@contextlib.contextmanager
def of_the_share(host: str, user: str) -> Iterator[None]:
    """Windows lets administrators alone connect to `ADMIN$`."""
    try:
        yield
    except SMBResponseException as exc:
        if status_of(exc) == ACCESS_DENIED:
            raise Misconfigured("smb_not_administrator", host=host, user=user) from exc
        raise


def _of_mechanism(error: BaseException | None) -> _Fate | None:
    """What the mechanism itself said, somewhere in the chain of causes."""
    for _ in range(8):
        if error is None:
            return None
        base = getattr(error, "base_error", None)
        for each in (error, base):
            if (fate := _of_code(each)) is not None:
                return fate
        error = error.__cause__ or error.__context__
    return None


def _of_code(error: object) -> _Fate | None:
    kerberos = getattr(error, "err_code", None) or getattr(error, "min_code", None)
    if isinstance(kerberos, int):
        signed = kerberos - (1 << 32) if kerberos >= 1 << 31 else kerberos
        return _KERBEROS.get(signed - _KERBEROS_BASE)
    windows = getattr(error, "winerror", None)
    return _SSPI.get(windows & 0xFFFFFFFF) if isinstance(windows, int) else None


def _line(error: BaseException) -> str:
    """One line for "Technical details". No library that is used here puts a password into one."""
    text = str(error.__cause__ if isinstance(error, ValueError) else error) or type(error).__name__
    return " ".join(text.split())[:500]
