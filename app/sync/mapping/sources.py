"""Attributes of the directory: one spelling of each, and which may not be read."""

from __future__ import annotations

import re
from functools import lru_cache

from app.sync.mapping.fields import suggestions
from app.sync.model import Entry, Kind

# RFC 4512 2.5: descr or numericoid; options such as ";binary" make no text
ATTRIBUTE = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,254}|\d+(\.\d+)+")

SECRET_SOURCES = frozenset(
    name.lower()
    for name in (
        "unicodePwd",
        "userPassword",
        "unixUserPassword",
        "msSFU30Password",
        "ms-Mcs-AdmPwd",
        "msLAPS-Password",
        "msLAPS-EncryptedPassword",
        "msLAPS-EncryptedPasswordHistory",
        "msLAPS-EncryptedDSRMPassword",
        "msLAPS-EncryptedDSRMPasswordHistory",
        "dBCSPwd",
        "lmPwdHistory",
        "ntPwdHistory",
        "sambaLMPassword",
        "sambaNTPassword",
        "userPKCS12",
        "msPKIAccountCredentials",
        "msPKIDPAPIMasterKeys",
        "msDS-ManagedPassword",
        "supplementalCredentials",
    )
)
"""Attributes that hold a secret (readable for some accounts); no map may copy them."""

ONE_BY_ONE = frozenset(
    name.lower()
    for name in (
        *("tokenGroups", "tokenGroupsGlobalAndUniversal", "tokenGroupsNoGCAcceptable"),
        *("msDS-TokenGroupNames", "msDS-TokenGroupNamesGlobalAndUniversal"),
        *("msDS-TokenGroupNamesNoGCAcceptable", "msds-memberOfTransitive", "msds-memberTransitive"),
    )
)
"""Attributes that a controller makes up for the base of a search alone (MS-ADTS 3.1.1.4.5): asked
for of many, they make the whole search fail."""


def is_secret(attribute: str) -> bool:
    """Whether an attribute holds a secret, however its name is typed."""
    return attribute.strip().lower() in SECRET_SOURCES


_WELL_KNOWN = {
    name.lower(): name
    for name in (
        *(source for kind in Kind for s in suggestions(kind) for source in s.map.sources),
        *("memberOf", "distinguishedName", "userAccountControl", "accountExpires", "whenCreated"),
        *("physicalDeliveryOfficeName", "proxyAddresses", "employeeNumber", "employeeType"),
        *("homePhone", "ipPhone", "otherTelephone", "postOfficeBox", "middleName", "pager"),
        *("info", "description", "initials", "wWWHomePage", "msExchHideFromAddressLists"),
        *("co", "manager", "managedBy", "name", "objectCategory", "groupType", "uid"),
        *(f"extensionAttribute{number}" for number in range(1, 16)),
    )
}


def well_known() -> tuple[str, ...]:
    """Attributes that most directories use, by name: what to choose from without a schema."""
    return tuple(sorted(_WELL_KNOWN.values(), key=str.casefold))


@lru_cache(maxsize=4096)
def spelling(attribute: str) -> str:
    """One spelling for each attribute, whatever was typed: LDAP ignores the case of names.

    Maps and criteria ask for and look up attributes in this spelling, so that a person who typed
    `Department` in one and `department` in the other gets one value, read once.
    """
    name = attribute.strip()
    return _WELL_KNOWN.get(name.lower(), name.lower())


def values_of(entry: Entry, attribute: str) -> tuple[str, ...]:
    """All values of an attribute of an entry, in its own spelling or as it was asked for."""
    found = entry.values.get(spelling(attribute))
    return found if found is not None else entry.values.get(attribute, ())


def is_attribute(name: str) -> bool:
    """Whether this can be the name of an attribute of text, and may be read of everybody."""
    return bool(ATTRIBUTE.fullmatch(name)) and name.lower() not in SECRET_SOURCES | ONE_BY_ONE
