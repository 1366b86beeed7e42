"""Result codes and the diagnostic texts that Windows sends with them (RFC 4511 4.1.9)."""

from __future__ import annotations

from enum import IntEnum


class Code(IntEnum):
    """The result codes that this server uses."""

    SUCCESS = 0
    OPERATIONS_ERROR = 1
    PROTOCOL_ERROR = 2
    TIME_LIMIT_EXCEEDED = 3
    SIZE_LIMIT_EXCEEDED = 4
    COMPARE_FALSE = 5
    COMPARE_TRUE = 6
    AUTH_METHOD_NOT_SUPPORTED = 7
    STRONGER_AUTH_REQUIRED = 8
    REFERRAL = 10
    ADMIN_LIMIT_EXCEEDED = 11
    UNAVAILABLE_CRITICAL_EXTENSION = 12
    NO_SUCH_ATTRIBUTE = 16
    UNDEFINED_ATTRIBUTE_TYPE = 17
    INAPPROPRIATE_MATCHING = 18
    CONSTRAINT_VIOLATION = 19
    ATTRIBUTE_OR_VALUE_EXISTS = 20
    INVALID_ATTRIBUTE_SYNTAX = 21
    NO_SUCH_OBJECT = 32
    INVALID_DN_SYNTAX = 34
    INVALID_CREDENTIALS = 49
    INSUFFICIENT_ACCESS_RIGHTS = 50
    BUSY = 51
    UNAVAILABLE = 52
    UNWILLING_TO_PERFORM = 53
    NAMING_VIOLATION = 64
    OBJECT_CLASS_VIOLATION = 65
    NOT_ALLOWED_ON_NON_LEAF = 66
    NOT_ALLOWED_ON_RDN = 67
    ENTRY_ALREADY_EXISTS = 68


class Refusal(Exception):
    """An operation ends with this result instead of success."""

    def __init__(
        self, code: Code, diagnostic: str = "", *, matched: str = "", referral: str = ""
    ) -> None:
        super().__init__(code.name, diagnostic)
        self.code = code
        self.diagnostic = diagnostic
        self.matched = matched
        self.referral = referral


def not_bound() -> Refusal:
    return Refusal(
        Code.OPERATIONS_ERROR,
        "000004DC: LdapErr: DSID-0C090A5C, comment: In order to perform this operation a "
        "successful bind must be completed on the connection., data 0, v4563\x00",
    )


def bind_diagnostic(sub_code: str) -> str:
    """What comes with result 49 (Microsoft: "LDAP bind error codes")."""
    return (
        "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, "
        f"data {sub_code}, v1db1\x00"
    )


def encryption_required() -> Refusal:
    return Refusal(
        Code.STRONGER_AUTH_REQUIRED,
        "00002028: LdapErr: DSID-0C090259, comment: The server requires binds to turn on "
        "integrity checking if SSL\\TLS are not already active on the connection, "
        "data 0, v4563\x00",
    )


def no_such_object(matched: str) -> Refusal:
    return Refusal(
        Code.NO_SUCH_OBJECT,
        "0000208D: NameErr: DSID-03100245, problem 2001 (NO_OBJECT), data 0, best match of:\n"
        f"\t'{matched}'\n\x00",
        matched=matched,
    )


def invalid_name(name: str) -> Refusal:
    return Refusal(
        Code.INVALID_DN_SYNTAX,
        "0000208F: NameErr: DSID-03100233, problem 2006 (BAD_NAME), data 8349, best match of:\n"
        f"\t'{name}'\n\x00",
    )


def elsewhere(host: str, name: str) -> Refusal:
    return Refusal(
        Code.REFERRAL,
        f"0000202B: RefErr: DSID-0310084A, data 0, 1 access points\n\tref 1: '{host}'\n\x00",
        referral=f"ldap://{host}/{name}",
    )


def no_access() -> Refusal:
    return Refusal(
        Code.INSUFFICIENT_ACCESS_RIGHTS,
        "00000005: SecErr: DSID-03152870, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0\n\x00",
    )


def unwilling(error: str = "0000001F") -> Refusal:
    return Refusal(
        Code.UNWILLING_TO_PERFORM,
        f"{error}: SvcErr: DSID-031A1263, problem 5003 (WILL_NOT_PERFORM), data 0\n\x00",
    )


def unknown_control() -> Refusal:
    return Refusal(
        Code.UNAVAILABLE_CRITICAL_EXTENSION,
        "00002040: SvcErr: DSID-031401E7, problem 5010 (UNAVAIL_EXTENSION), data 0\n\x00",
    )


def attribute_error(code: Code, error: str, problem: str, attribute: str) -> Refusal:
    return Refusal(
        code,
        f"{error}: AtrErr: DSID-030F112A, #1:\n\t0: {error}: DSID-030F112A, problem {problem}, "
        f"data 0, Att ({attribute})\n\x00",
    )


def exists() -> Refusal:
    return Refusal(
        Code.ENTRY_ALREADY_EXISTS,
        "00002071: UpdErr: DSID-031B0E06, problem 6005 (ENTRY_EXISTS), data 0\n\x00",
    )
