"""What a failure of WinRM or of its sign-in means: foreign exceptions become ours here.

Kerberos' codes are those of RFC 4120 7.5.9 as MIT counts them, SSPI's those of winerror.h, the
faults' those of wsmerror.h, certificates' those of OpenSSL's X509_V_ERR_* (x509_vfy.h).
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
from collections.abc import Iterator

import requests
import urllib3
from spnego.exceptions import FeatureMissingError
from winrm.exceptions import WinRMError, WinRMOperationTimeoutError, WSManFaultError

from app.errors import AppError, Misconfigured, Param, Unavailable

_Fate = tuple[type[AppError], str]

SHELL_GONE = frozenset({2150858843, 2150858737, 87, 995})
"""The shell or the command is not there any more: invalid selectors, ERROR_WSMAN_... not found,
ERROR_INVALID_PARAMETER, ERROR_OPERATION_ABORTED."""

_KERBEROS_BASE = -1765328384  # ERROR_TABLE_BASE_krb5
_KERBEROS: dict[int, _Fate] = {
    1: (Misconfigured, "winrm_account_revoked"),  # KDC_ERR_NAME_EXP
    6: (Misconfigured, "winrm_account_unknown"),  # KDC_ERR_C_PRINCIPAL_UNKNOWN
    7: (Misconfigured, "winrm_kerberos_no_service"),  # KDC_ERR_S_PRINCIPAL_UNKNOWN
    8: (Misconfigured, "winrm_kerberos_no_service"),  # KDC_ERR_PRINCIPAL_NOT_UNIQUE
    12: (Misconfigured, "winrm_account_not_here"),  # KDC_ERR_POLICY
    18: (Misconfigured, "winrm_account_revoked"),  # KDC_ERR_CLIENT_REVOKED
    23: (Misconfigured, "winrm_password_expired"),  # KDC_ERR_KEY_EXPIRED
    24: (Misconfigured, "winrm_wrong_password"),  # KDC_ERR_PREAUTH_FAILED
    31: (Misconfigured, "winrm_wrong_password"),  # KRB_AP_ERR_BAD_INTEGRITY
    37: (Misconfigured, "winrm_kerberos_clock"),  # KRB_AP_ERR_SKEW
    68: (Misconfigured, "winrm_kerberos_realm"),  # KDC_ERR_WRONG_REALM
    154: (Misconfigured, "winrm_kerberos_realm"),  # KRB5_REALM_UNKNOWN
    156: (Unavailable, "winrm_kerberos_unreachable"),  # KRB5_KDC_UNREACH
    209: (Misconfigured, "winrm_kerberos_realm"),  # KRB5_KDCREP_MODIFIED: another name came back
    224: (Misconfigured, "winrm_kerberos_short_name"),  # KRB5_CONFIG_NODEFREALM
}
_SSPI: dict[int, _Fate] = {
    0x8009030C: (Misconfigured, "winrm_wrong_password"),  # SEC_E_LOGON_DENIED
    0x80090303: (Misconfigured, "winrm_kerberos_no_service"),  # SEC_E_TARGET_UNKNOWN
    0x80090322: (Misconfigured, "winrm_kerberos_no_service"),  # SEC_E_WRONG_PRINCIPAL
    0x80090311: (Unavailable, "winrm_kerberos_unreachable"),  # SEC_E_NO_AUTHENTICATING_AUTHORITY
    0x80090324: (Misconfigured, "winrm_kerberos_clock"),  # SEC_E_TIME_SKEW
}
_EXPIRED = frozenset({9, 10, 0x800B0101})  # not yet valid, expired, CERT_E_EXPIRED
_OTHER_NAME = frozenset({62, 64, 0x800B010F})  # host or address mismatch, CERT_E_CN_NO_MATCH


@contextlib.contextmanager
def of_signing_in(host: str, user: str) -> Iterator[None]:
    """Of pyspnego and of what lies below it: a ticket, or a token that makes no sense."""
    try:
        yield
    except (AppError, TimeoutError):
        raise
    except (ImportError, FeatureMissingError) as exc:
        raise Misconfigured("winrm_kerberos_missing", host=host, technical=line(exc)) from exc
    except Exception as exc:
        fate, code = _sign_in_fate(exc)
        service = f"HTTP/{host}"
        raise fate(code, host=host, user=user, service=service, technical=line(exc)) from exc


def _sign_in_fate(exc: BaseException) -> _Fate:
    for each in _chain(exc):
        number = getattr(each, "err_code", None) or getattr(each, "min_code", None)
        if isinstance(number, int):
            signed = number - 2**32 if number >= 2**31 else number
            found = _KERBEROS.get(signed - _KERBEROS_BASE)
            if found:
                return found
        found = _SSPI.get((getattr(each, "winerror", None) or 0) & 0xFFFFFFFF)
        if found:
            return found
    return (Misconfigured, "winrm_sign_in_failed")


@contextlib.contextmanager
def of_the_wire(host: str, port: int, seconds: float) -> Iterator[None]:
    """Of a request from the connection to the last byte of its answer."""
    place: dict[str, Param] = {"host": host, "port": port}
    try:
        yield
    except AppError:
        raise
    except (
        *(requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException),
        *(OSError, ValueError),
    ) as exc:
        for each in _chain(exc):
            found = _of_connection(each, place, seconds)
            if found is not None:
                raise found from exc
        raise Unavailable("winrm_cut", **place, technical=line(exc)) from exc


def _of_connection(exc: BaseException, place: dict[str, Param], seconds: float) -> AppError | None:
    said = line(exc)
    if isinstance(exc, ssl.SSLCertVerificationError):
        return Misconfigured(_certificate(exc), **place, technical=said)
    if isinstance(exc, ssl.SSLError) and not isinstance(exc, (ssl.SSLEOFError, TimeoutError)):
        return Misconfigured("winrm_tls_failed", **place, technical=said)
    if isinstance(exc, (socket.gaierror, UnicodeError)):
        return Misconfigured("controller_name_unresolved", host=place["host"], technical=said)
    if isinstance(exc, (TimeoutError, urllib3.exceptions.TimeoutError, requests.Timeout)):
        return Unavailable("winrm_no_answer", **place, seconds=seconds)
    if isinstance(exc, http.client.BadStatusLine) and not isinstance(
        exc, http.client.RemoteDisconnected
    ):
        return Misconfigured("winrm_not_winrm", **place, technical=said)
    return None


def _certificate(exc: ssl.SSLCertVerificationError) -> str:
    number = getattr(exc, "verify_code", 0) & 0xFFFFFFFF
    if number in _EXPIRED:
        return "winrm_certificate_expired"
    if number in _OTHER_NAME or "match" in str(getattr(exc, "verify_message", "")):
        return "winrm_certificate_name"
    return "winrm_certificate_unknown"


@contextlib.contextmanager
def of_the_shell(host: str, user: str, *, seconds: float) -> Iterator[None]:
    """Of WS-Management: what the controller answers to somebody who has signed in."""
    try:
        yield
    except AppError:
        raise
    except WSManFaultError as exc:
        raise _of_fault(exc, host, user) from exc
    except WinRMOperationTimeoutError as exc:
        raise Unavailable("winrm_busy", host=host, seconds=seconds) from exc
    except Exception as exc:
        # pywinrm fails in many ways on an answer that makes no sense
        raise Unavailable("winrm_garbled", host=host, technical=line(exc)) from exc


def _of_fault(exc: WSManFaultError, host: str, user: str) -> AppError:
    code = exc.wsman_fault_code or 0
    subcode = (exc.fault_subcode or "").rpartition(":")[2]
    said = f"{code}: {exc.reason}"
    if code == 5 or subcode == "AccessDenied":
        account = user.rpartition("\\")[2].partition("@")[0]
        place: dict[str, Param] = {"host": host, "user": user, "account": account}
        return Misconfigured("winrm_access_denied", **place, technical=said)
    if subcode == "QuotaLimit":
        return Unavailable("winrm_quota", host=host, user=user, technical=said)
    if code in SHELL_GONE:
        return Unavailable("winrm_shell_gone", host=host, technical=said)
    return Unavailable("winrm_fault", host=host, line=exc.reason, technical=said)


def line(exc: BaseException) -> str:
    """What an exception says, on one line. None of those that come here is given a password."""
    if isinstance(exc, (WSManFaultError, WinRMError)):
        return str(exc)[:500]
    text = " ".join(str(exc).split()) or type(exc).__name__
    return text[:500]


def _chain(exc: BaseException) -> Iterator[BaseException]:
    """An exception, and those that it wraps in one of the ways of these libraries."""
    seen: list[BaseException] = []
    waiting: list[object] = [exc]
    while waiting:
        each = waiting.pop(0)
        if not isinstance(each, BaseException) or any(each is one for one in seen):
            continue
        seen.append(each)
        yield each
        inner = (getattr(each, "reason", None), getattr(each, "base_error", None), *each.args)
        waiting += [*inner, each.__cause__, each.__context__]
