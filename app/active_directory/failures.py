"""From ldap3's exceptions and LDAP's result codes to our errors.

Result codes: RFC 4511 appendix A. Sub-codes of 49 in Active Directory's diagnostic message
("AcceptSecurityContext error, data 52e"): the Win32 error in hexadecimal, MS-ERREF 2.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from ldap3.core.exceptions import (
    LDAPCommunicationError,
    LDAPException,
    LDAPInvalidFilterError,
)
from pyasn1.error import PyAsn1Error

from app.errors import AppError, Misconfigured, Param, Unavailable

SUCCESS = 0
SIZE_LIMIT = 4
STRONGER_AUTH_REQUIRED = 8
NO_SUCH_OBJECT = 32
INVALID_CREDENTIALS = 49
BUSY, UNAVAILABLE = 51, 52
SERVER_DOWN = 81

# After each of these nobody signs in again until a person changes something: a schedule and a
# second controller would otherwise lock the account.
_SIGN_IN_FAILURES = {
    "52e": "sign_in_wrong_password",
    "525": "sign_in_unknown_user",
    "530": "sign_in_hours",
    "531": "sign_in_workstation",
    "532": "sign_in_password_expired",
    "533": "sign_in_disabled",
    "701": "sign_in_account_expired",
    "773": "sign_in_must_change_password",
    "775": "sign_in_locked",
    "80090346": "sign_in_channel_binding",
}
_RESULTS: Mapping[int, tuple[type[AppError], str]] = {
    3: (Unavailable, "search_time_limit"),
    SIZE_LIMIT: (Unavailable, "search_size_limit"),
    STRONGER_AUTH_REQUIRED: (Misconfigured, "sign_in_needs_tls"),
    10: (Misconfigured, "other_domain"),
    11: (Unavailable, "search_admin_limit"),
    12: (Misconfigured, "control_unsupported"),
    13: (Misconfigured, "sign_in_needs_tls"),
    # inappropriateMatching: what MS-ADTS 3.1.1.3.1.3.1 has for constructed attributes and rules
    18: (Misconfigured, "ldap_query_unsupported"),
    NO_SUCH_OBJECT: (Misconfigured, "base_not_found"),
    34: (Misconfigured, "name_malformed"),
    50: (Misconfigured, "read_not_allowed"),
    BUSY: (Unavailable, "controller_busy"),
    UNAVAILABLE: (Unavailable, "controller_down"),
    SERVER_DOWN: (Unavailable, "controller_down"),
}
_SUB_CODE = re.compile(r"\bdata ([0-9a-fA-F]+)")
# What decoding bytes that are no LDAP ends in, inside ldap3
_UNDECODABLE = (LookupError, TypeError, ValueError, AttributeError, RecursionError, PyAsn1Error)


@contextmanager
def ldap_border(host: str, timeout_s: float) -> Iterator[None]:
    """Around calls of ldap3, and of nothing else: its exceptions become ours."""
    try:
        yield
    except LDAPInvalidFilterError as exc:
        raise Misconfigured("ldap_query_unclear", technical=str(exc)) from exc
    except (LDAPException, OSError) as exc:
        raise _lost(host, timeout_s, exc) from exc
    except _UNDECODABLE as exc:
        raise unreadable(host, exc) from exc


def unreadable(host: str, exc: Exception) -> AppError:
    """The error of an answer that cannot be decoded."""
    detail = f"{type(exc).__name__}: {exc}"
    return Unavailable("directory_answer_unreadable", host=host, technical=detail)


def _lost(host: str, timeout_s: float, exc: Exception) -> AppError:
    if isinstance(exc, TimeoutError):
        return Unavailable("directory_too_slow", host=host, seconds=timeout_s, technical=str(exc))
    if isinstance(exc, LDAPCommunicationError | OSError):
        return Unavailable("directory_connection_lost", host=host, technical=str(exc))
    return unreadable(host, exc)


def sign_in_error(result: Mapping[str, Any], host: str, user: str) -> AppError:
    """The error of a bind that did not succeed."""
    code = int(result["result"])
    if code != INVALID_CREDENTIALS:
        return result_error(result, host=host, user=user)
    message = str(result.get("message") or "").strip("\x00 \n")
    found = _SUB_CODE.search(message)
    kind = _SIGN_IN_FAILURES.get(found.group(1).casefold() if found else "", "sign_in_refused")
    return Misconfigured(kind, host=host, user=user, technical=f"49 {message}")


def result_error(result: Mapping[str, Any], **params: Param) -> AppError:
    """The error of an operation whose result is no success; `params` name host, dn, user."""
    code = int(result["result"])
    message = str(result.get("message") or "").strip("\x00 \n")
    kind, name = _RESULTS.get(code, (Misconfigured, "directory_refuses"))
    referrals = ", ".join(str(each) for each in result.get("referrals") or ())
    if referrals or name == "other_domain":
        params["referral"] = referrals or "?"
    description = str(result.get("description") or "")
    return kind(name, **params, result=code, technical=f"{code} {description} {message}".strip())
