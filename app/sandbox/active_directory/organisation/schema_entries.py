"""The schema partition: an entry for every attribute and class that the demo directory knows.

Who may have what, and which attributes are indexed, is as in Windows Server 2016 (MS-ADSC,
MS-ADA1 to 3), for the attributes that are here; those of Exchange are permitted to mail
recipients, as its schema extension does. Common names and object identifiers are made up: nothing
looks an attribute up by them.
"""

from __future__ import annotations

import itertools
import uuid
from typing import Final, NamedTuple

from ..directory import Entry, Value
from ..schema import ATTRIBUTES, CLASSES, Attribute, Syntax
from .system import Builder


class Permits(NamedTuple):
    """What a class adds to those above it."""

    may: str = ""
    must: str = ""
    auxiliary: str = ""


AUXILIARY: Final[dict[str, Permits]] = {
    "mailRecipient": Permits(
        "info legacyExchangeDN msDS-PhoneticDisplayName secretary telephoneNumber userCertificate "
        "mailNickname targetAddress msExchMailboxGuid extensionAttribute1 extensionAttribute2 "
        "extensionAttribute3 extensionAttribute4 extensionAttribute5",
        "cn",
    ),
    "securityPrincipal": Permits(
        "sAMAccountType sIDHistory tokenGroups", "objectSid sAMAccountName"
    ),
    "posixAccount": Permits(
        "cn description gecos gidNumber homeDirectory loginShell uid uidNumber unicodePwd "
        "unixHomeDirectory"
    ),
    "shadowAccount": Permits("description uid"),
    "posixGroup": Permits("cn description gidNumber"),
}

STRUCTURAL: Final[dict[str, Permits]] = {
    "top": Permits(
        "adminDescription canonicalName cn createTimeStamp description directReports displayName "
        "displayNamePrintable distinguishedName isCriticalSystemObject isDeleted lastKnownParent "
        "managedObjects memberOf modifyTimeStamp mS-DS-ConsistencyGuid msDS-LastKnownRDN "
        "msDS-PrincipalName name objectGUID proxyAddresses showInAdvancedViewOnly "
        "structuralObjectClass subSchemaSubEntry systemFlags url uSNChanged uSNCreated whenChanged "
        "whenCreated wWWHomePage",
        "instanceType objectCategory objectClass",
    ),
    "person": Permits("sn telephoneNumber", "cn"),
    "organizationalPerson": Permits(
        "c co comment company countryCode department division employeeID facsimileTelephoneNumber "
        "generationQualifier givenName homePhone initials ipPhone l mail manager middleName mobile "
        "msDS-PhoneticDisplayName o otherMailbox otherMobile otherTelephone ou pager personalTitle "
        "physicalDeliveryOfficeName postalAddress postalCode postOfficeBox st streetAddress "
        "thumbnailPhoto title"
    ),
    "user": Permits(
        "accountExpires adminCount badPasswordTime badPwdCount carLicense codePage "
        "departmentNumber displayName employeeNumber employeeType givenName homeDirectory "
        "homeDrive homePhone initials jpegPhoto lastLogoff lastLogon lastLogonTimestamp "
        "lockoutTime logonCount logonHours mail manager mobile msDS-SupportedEncryptionTypes "
        "msDS-User-Account-Control-Computed msDS-UserPasswordExpiryTimeComputed o pager "
        "preferredLanguage primaryGroupID profilePath pwdLastSet scriptPath secretary "
        "servicePrincipalName uid unicodePwd userAccountControl userCertificate userParameters "
        "userPrincipalName userWorkstations",
        auxiliary="mailRecipient securityPrincipal posixAccount shadowAccount",
    ),
    "group": Permits(
        "adminCount mail managedBy member primaryGroupToken",
        "groupType",
        "mailRecipient securityPrincipal posixGroup",
    ),
    "contact": Permits("", "cn", "mailRecipient"),
    "computer": Permits("dNSHostName location managedBy operatingSystem operatingSystemVersion"),
    "organizationalUnit": Permits(
        "c co countryCode facsimileTelephoneNumber l managedBy physicalDeliveryOfficeName "
        "postalAddress postalCode postOfficeBox st telephoneNumber",
        "ou",
    ),
    "domain": Permits("", "dc"),
    "domainDNS": Permits(
        "managedBy msDS-Behavior-Version lockoutThreshold minPwdLength pwdHistoryLength "
        "pwdProperties maxPwdAge minPwdAge lockoutDuration lockOutObservationWindow"
    ),
}

INDEXED: Final[frozenset[str]] = frozenset(
    {
        *("cn", "displayName", "dnsRoot", "gidNumber", "givenName", "groupType", "invocationId"),
        *("l", "lastLogonTimestamp", "legacyExchangeDN", "location", "mail", "name", "ou", "sn"),
        *("msDS-PhoneticDisplayName", "nETBIOSName", "objectCategory", "objectClass"),
        *("objectGUID", "objectSid", "physicalDeliveryOfficeName", "primaryGroupID"),
        *("proxyAddresses", "sAMAccountName", "sAMAccountType", "servicePrincipalName"),
        *("showInAdvancedViewOnly", "sIDHistory", "uidNumber", "userAccountControl"),
        *("userPrincipalName", "uSNChanged", "uSNCreated"),
    }
)

_LINKS = {
    "member": 2, "memberof": 3, "manager": 42, "directreports": 43, "managedby": 72,
    "managedobjects": 73,
}  # fmt: skip

# MS-ADTS 3.1.1.2.2.2
_OM_SYNTAX = {
    Syntax.TEXT: 64,
    Syntax.IA5: 22,
    Syntax.OID: 6,
    Syntax.DN: 127,
    Syntax.INTEGER: 2,
    Syntax.LARGE_INTEGER: 65,
    Syntax.BOOLEAN: 1,
    Syntax.BYTES: 4,
    Syntax.SID: 4,
    Syntax.TIME: 24,
}
_CONSTRUCTED = 0x4
_ABSTRACT, _STRUCTURAL, _AUXILIARY = 2, 1, 3
# Identifiers of their own: those of people must not depend on how many attributes there are.
_NAMESPACE = uuid.UUID("6b1f2d5c-6d3b-4b55-9f0e-3f6a0c8d7e21")


def build_schema(builder: Builder, schema: Entry) -> None:
    """Puts an `attributeSchema` or `classSchema` entry for each below the partition's root."""
    for number, attribute in enumerate(ATTRIBUTES.values(), start=1):
        _add(builder, schema, "attributeSchema", attribute.name, _attribute(attribute, number))
    for number, (name, parent, kind) in enumerate(_classes(), start=1):
        permits = AUXILIARY.get(name) or STRUCTURAL.get(name) or Permits()
        _add(builder, schema, "classSchema", name, _class(name, parent, kind, permits, number))


def _classes() -> list[tuple[str, str, int]]:
    """Every class with the one above it and its category, each once."""
    found: dict[str, tuple[str, str, int]] = {"top": ("top", "top", _ABSTRACT)}
    for known in CLASSES.values():
        chain = [each.decode() for each in known.chain]
        for parent, name in itertools.pairwise(chain):
            found.setdefault(name.lower(), (name, parent, _STRUCTURAL))
    return [*found.values(), *((name, "top", _AUXILIARY) for name in AUXILIARY)]


def _add(builder: Builder, schema: Entry, kind: str, name: str, values: dict[str, Value]) -> None:
    guid = uuid.uuid5(_NAMESPACE, f"{kind} {name}").bytes_le
    chain = CLASSES[kind.lower()].chain
    values = {"showinadvancedviewonly": b"TRUE", "ldapdisplayname": name.encode(), **values}
    builder.directory.add(schema, f"CN={name}", guid, chain, values, at=builder.created_at)


def _attribute(attribute: Attribute, number: int) -> dict[str, Value]:
    values: dict[str, Value] = {
        "attributeid": b"1.2.840.113556.1.4.9%03d" % number,
        "attributesyntax": attribute.syntax.value.encode(),
        "omsyntax": b"%d" % _OM_SYNTAX[attribute.syntax],
        "issinglevalued": b"FALSE" if attribute.multi else b"TRUE",
        "searchflags": b"1" if attribute.name in INDEXED else b"0",
        "systemflags": b"%d" % (_CONSTRUCTED if attribute.constructed else 0),
    }
    if link := _LINKS.get(attribute.name.lower()):
        values["linkid"] = b"%d" % link
    return values


def _class(name: str, parent: str, kind: int, permits: Permits, number: int) -> dict[str, Value]:
    values: dict[str, Value] = {
        "governsid": b"1.2.840.113556.1.5.9%03d" % number,
        "subclassof": parent.encode(),
        "objectclasscategory": b"%d" % kind,
    }
    for key, names in (
        ("systemmaycontain", permits.may),
        ("systemmustcontain", permits.must),
        ("systemauxiliaryclass", permits.auxiliary),
    ):
        if names:
            values[key] = tuple(each.encode() for each in names.split())
    return values
