"""The part of Active Directory's schema that the demo directory knows (MS-ADA1 to 3, MS-ADSC).

An attribute that is not here is undefined: asked for, it is left out; in a filter, it makes the
item Undefined; in a write, it is refused.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Syntax(Enum):
    """How values are compared: the attribute syntaxes of MS-ADTS 3.1.1.2.2.2, by matching."""

    TEXT = "2.5.5.12"
    IA5 = "2.5.5.5"
    OID = "2.5.5.2"
    DN = "2.5.5.1"
    INTEGER = "2.5.5.9"
    LARGE_INTEGER = "2.5.5.16"
    BOOLEAN = "2.5.5.8"
    BYTES = "2.5.5.10"
    SID = "2.5.5.17"
    TIME = "2.5.5.11"


class Attribute(NamedTuple):
    """One attribute: its name as the server spells it, and how it behaves."""

    name: str
    syntax: Syntax
    multi: bool = False
    constructed: bool = False  # only when named, never in a filter
    owned: bool = False  # only the server writes it


FORWARD_LINKS = {"member": "memberof", "manager": "directreports", "managedby": "managedobjects"}
BACK_LINKS = {back: forward for forward, back in FORWARD_LINKS.items()}


def _table() -> dict[str, Attribute]:
    def rows(names: str, syntax: Syntax, **flags: bool) -> list[Attribute]:
        return [Attribute(name, syntax, **flags) for name in names.split()]

    attributes = [
        *rows(
            "cn sn givenName initials displayName name sAMAccountName "
            "userPrincipalName mail title department company division employeeID employeeType "
            "employeeNumber physicalDeliveryOfficeName streetAddress postalCode l st c co "
            "telephoneNumber mobile facsimileTelephoneNumber homePhone pager ipPhone wWWHomePage "
            "info homeDirectory homeDrive scriptPath profilePath userWorkstations personalTitle "
            "preferredLanguage mailNickname targetAddress extensionAttribute1 extensionAttribute2 "
            "extensionAttribute3 extensionAttribute4 extensionAttribute5 dNSHostName "
            "operatingSystem operatingSystemVersion location comment dc "
            "msDS-LastKnownRDN adminDescription "
            "msDS-PhoneticDisplayName nETBIOSName "
            "userParameters legacyExchangeDN generationQualifier middleName",
            Syntax.TEXT,
        ),
        *rows(
            "description proxyAddresses otherTelephone otherMobile otherMailbox url ou o "
            "servicePrincipalName postalAddress postOfficeBox carLicense",
            Syntax.TEXT,
            multi=True,
        ),
        *rows("uid departmentNumber dnsRoot", Syntax.TEXT, multi=True),
        *rows("displayNamePrintable gecos loginShell unixHomeDirectory", Syntax.IA5),
        *rows("objectClass", Syntax.OID, multi=True),
        # What the schema's own entries are made of
        *rows("lDAPDisplayName", Syntax.TEXT),
        *rows("attributeID attributeSyntax governsID subClassOf", Syntax.OID),
        *rows(
            "auxiliaryClass systemAuxiliaryClass mayContain systemMayContain mustContain "
            "systemMustContain",
            Syntax.OID,
            multi=True,
        ),
        *rows("oMSyntax searchFlags linkID objectClassCategory", Syntax.INTEGER),
        *rows("isSingleValued isDefunct", Syntax.BOOLEAN),
        *rows("objectCategory nCName serverReference defaultObjectCategory", Syntax.DN),
        *rows("distinguishedName lastKnownParent", Syntax.DN, owned=True),
        *rows("member", Syntax.DN, multi=True),
        *rows("manager managedBy", Syntax.DN),
        *rows("memberOf directReports managedObjects", Syntax.DN, multi=True, owned=True),
        *rows("hasMasterNCs msDS-hasMasterNCs secretary", Syntax.DN, multi=True),
        *rows(
            "userAccountControl primaryGroupID groupType countryCode codePage adminCount "
            "systemFlags logonCount options msDS-Behavior-Version lockoutThreshold minPwdLength "
            "pwdHistoryLength pwdProperties uidNumber gidNumber "
            "msDS-SupportedEncryptionTypes",
            Syntax.INTEGER,
        ),
        *rows("instanceType sAMAccountType badPwdCount", Syntax.INTEGER, owned=True),
        *rows(
            "accountExpires pwdLastSet lockoutTime maxPwdAge minPwdAge lockoutDuration "
            "lockOutObservationWindow",
            Syntax.LARGE_INTEGER,
        ),
        *rows(
            "uSNChanged uSNCreated lastLogon lastLogonTimestamp badPasswordTime lastLogoff",
            Syntax.LARGE_INTEGER,
            owned=True,
        ),
        *rows("isCriticalSystemObject showInAdvancedViewOnly", Syntax.BOOLEAN),
        *rows("isDeleted", Syntax.BOOLEAN, owned=True),
        *rows("objectGUID invocationId", Syntax.BYTES, owned=True),
        *rows("thumbnailPhoto logonHours msExchMailboxGuid", Syntax.BYTES),
        *rows("userCertificate jpegPhoto", Syntax.BYTES, multi=True),
        *rows("unicodePwd", Syntax.BYTES),
        *rows("mS-DS-ConsistencyGuid", Syntax.BYTES),
        *rows("objectSid", Syntax.SID, owned=True),
        *rows("sIDHistory", Syntax.SID, multi=True, owned=True),
        *rows("whenCreated whenChanged", Syntax.TIME, owned=True),
        *rows(
            "primaryGroupToken msDS-User-Account-Control-Computed",
            Syntax.INTEGER,
            constructed=True,
            owned=True,
        ),
        *rows(
            "msDS-UserPasswordExpiryTimeComputed",
            Syntax.LARGE_INTEGER,
            constructed=True,
            owned=True,
        ),
        *rows("tokenGroups", Syntax.SID, multi=True, constructed=True, owned=True),
        *rows("canonicalName", Syntax.TEXT, multi=True, constructed=True, owned=True),
        *rows("msDS-PrincipalName", Syntax.TEXT, constructed=True, owned=True),
        *rows("structuralObjectClass", Syntax.OID, multi=True, constructed=True, owned=True),
        *rows("createTimeStamp modifyTimeStamp", Syntax.TIME, constructed=True, owned=True),
        *rows("subSchemaSubEntry", Syntax.DN, constructed=True, owned=True),
        *rows("attributeTypes objectClasses", Syntax.TEXT, multi=True, constructed=True),
    ]
    return {a.name.lower(): a for a in attributes}


ATTRIBUTES = _table()

# Accepted in writes, never given out (MS-ADTS 3.1.1.4.4).
SECRET = frozenset({"unicodepwd"})


class ObjectClass(NamedTuple):
    """A structural class: its chain from `top` down, its category, and what names it."""

    name: str
    chain: tuple[bytes, ...]
    category: str
    rdn: str = "CN"


def _class(name: str, chain: str, category: str, rdn: str = "CN") -> ObjectClass:
    return ObjectClass(name, tuple(c.encode() for c in chain.split()), category, rdn)


CLASSES: dict[str, ObjectClass] = {
    c.name.lower(): c
    for c in (
        _class("user", "top person organizationalPerson user", "Person"),
        _class("inetOrgPerson", "top person organizationalPerson user inetOrgPerson", "Person"),
        _class("contact", "top person organizationalPerson contact", "Person"),
        _class("person", "top person", "Person"),
        _class("organizationalPerson", "top person organizationalPerson", "Person"),
        _class("computer", "top person organizationalPerson user computer", "Computer"),
        _class(
            "msDS-GroupManagedServiceAccount",
            "top person organizationalPerson user computer msDS-GroupManagedServiceAccount",
            "ms-DS-Group-Managed-Service-Account",
        ),
        _class(
            "msDS-ManagedServiceAccount",
            "top person organizationalPerson user computer msDS-ManagedServiceAccount",
            "ms-DS-Managed-Service-Account",
        ),
        _class("group", "top group", "Group"),
        _class("organizationalUnit", "top organizationalUnit", "Organizational-Unit", "OU"),
        _class("container", "top container", "Container"),
        _class("builtinDomain", "top builtinDomain", "Builtin-Domain"),
        _class("lostAndFound", "top lostAndFound", "Lost-And-Found"),
        _class("domainDNS", "top domain domainDNS", "Domain-DNS", "DC"),
        _class("configuration", "top configuration", "Configuration"),
        _class("dMD", "top dMD", "DMD"),
        _class("sitesContainer", "top sitesContainer", "Sites-Container"),
        _class("site", "top site", "Site"),
        _class("serversContainer", "top serversContainer", "Servers-Container"),
        _class("server", "top server", "Server"),
        _class("nTDSDSA", "top applicationSettings nTDSDSA", "NTDS-DSA"),
        _class("crossRefContainer", "top crossRefContainer", "Cross-Ref-Container"),
        _class("crossRef", "top crossRef", "Cross-Ref"),
        _class("subSchema", "top subSchema", "SubSchema"),
        _class("classSchema", "top classSchema", "Class-Schema"),
        _class("attributeSchema", "top attributeSchema", "Attribute-Schema"),
        _class("trustedDomain", "top leaf trustedDomain", "Trusted-Domain"),
        _class(
            "foreignSecurityPrincipal",
            "top foreignSecurityPrincipal",
            "Foreign-Security-Principal",
        ),
    )
}


def structural_class(names: tuple[bytes, ...]) -> ObjectClass | None:
    """The most derived known class among `names`, None when one of them is unknown."""
    found: ObjectClass | None = None
    known = {c for k in CLASSES.values() for c in k.chain}
    lowered = {n.decode("ascii", "replace").lower() for n in names}
    if not lowered <= {k.decode().lower() for k in known}:
        return None
    for name in lowered:
        candidate = CLASSES.get(name)
        if candidate and (found is None or len(candidate.chain) > len(found.chain)):
            found = candidate
    return found
