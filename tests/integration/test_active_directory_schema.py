"""What users and groups can have, out of a real schema and out of the demo directory's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.active_directory import schema
from app.active_directory.connection import open_directory
from app.errors import Misconfigured
from app.findings import AttributeInfo
from app.sandbox.active_directory import RunningDirectory
from app.sandbox.active_directory.schema import ATTRIBUTES
from app.sync import mapping
from app.sync.mapping import SECRET_SOURCES
from tests.servers.demo_directory import settings_of
from tests.servers.samba import SambaController

EXCHANGE = {
    *("mailNickname", "targetAddress", "msExchMailboxGuid"),
    *(f"extensionAttribute{number}" for number in range(1, 6)),
}

ATTRIBUTE = """\
dn: CN=Example-{name},{{schema}}
changetype: add
objectClass: attributeSchema
lDAPDisplayName: example{name}
attributeID: 1.3.6.1.4.1.99999.1.{number}
attributeSyntax: 2.5.5.12
oMSyntax: 64
isSingleValued: FALSE
searchFlags: 1
"""
DEFUNCT = """\
dn: CN=Example-Retired,{schema}
changetype: modify
add: isDefunct
isDefunct: TRUE
"""
CLASS = """\
dn: CN=Example-Extension,{schema}
changetype: add
objectClass: classSchema
lDAPDisplayName: exampleExtension
governsID: 1.3.6.1.4.1.99999.2.1
objectClassCategory: 3
subClassOf: top
mayContain: exampleBadge
mayContain: exampleRetired
"""
PERMITTED = """\
dn: CN=User,{schema}
changetype: modify
add: auxiliaryClass
auxiliaryClass: exampleExtension
"""

Known = dict[str, AttributeInfo]


@pytest.fixture(scope="module")
def real(samba_dc: SambaController) -> Iterator[Known]:
    """As any signed-in account sees them: no administrator is needed."""
    settings = samba_dc.directory_settings(user=samba_dc.service_account)
    with samba_dc.resolves():
        yield {each.name: each for each in schema.attributes(settings, samba_dc.user_password)}


@pytest.fixture(scope="module")
def demo(demo_directory: RunningDirectory) -> Known:
    found = schema.attributes(settings_of(demo_directory), demo_directory.bind_password)
    return {each.name: each for each in found}


def _are_right(found: Known) -> None:
    names = list(found)
    assert names == sorted(names, key=lambda name: (name.casefold(), name))
    for name, syntax, single, indexed, users, groups in (
        ("sAMAccountName", "text", True, True, True, True),
        ("mail", "text", True, True, True, True),
        ("sn", "text", True, True, True, False),
        ("department", "text", True, False, True, False),
        ("proxyAddresses", "text", False, True, True, True),
        ("description", "text", False, False, True, True),
        ("manager", "dn", True, False, True, False),
        ("memberOf", "dn", False, False, True, True),
        ("member", "dn", False, False, False, True),
        ("managedBy", "dn", True, False, False, True),
        ("userAccountControl", "number", True, True, True, False),
        ("accountExpires", "number", True, False, True, False),
        ("groupType", "number", True, True, False, True),
        ("whenCreated", "time", True, False, True, True),
        ("isCriticalSystemObject", "boolean", True, False, True, True),
        ("objectGUID", "binary", True, True, True, True),
        ("objectSid", "binary", True, True, True, True),
        ("thumbnailPhoto", "binary", True, False, True, False),
        ("info", "text", True, False, True, True),
        ("uid", "text", False, False, True, False),
    ):
        expected = AttributeInfo(name, syntax, single, indexed, users, groups)
        assert found[name] == expected
    assert {name.lower() for name in found}.isdisjoint(SECRET_SOURCES)
    # Made up at the moment of reading, or no attribute of people
    assert found.keys().isdisjoint({"tokenGroups", "canonicalName", "primaryGroupToken"})
    assert found.keys().isdisjoint({"operatingSystem", "dNSHostName", "lDAPDisplayName", "ou "})
    assert all(each.users or each.groups for each in found.values())
    # What a map proposes is there to choose
    proposed = {s for row in mapping.default_user_map() for s in row.sources}
    assert proposed <= found.keys()


@pytest.mark.samba
def test_the_attributes_of_a_real_domain(real: Known) -> None:
    _are_right(real)
    assert len(real) > 300


def test_the_attributes_of_the_demo_directory(demo: Known) -> None:
    _are_right(demo)
    assert demo.keys() >= EXCHANGE


@pytest.mark.samba
def test_the_demo_directory_says_of_each_attribute_what_a_real_one_says(
    real: Known, demo: Known
) -> None:
    assert {name: demo[name] for name in demo.keys() - EXCHANGE} == {
        name: real[name] for name in demo.keys() - EXCHANGE
    }
    # And it knows no attribute that it does not list, where a real one lists it
    known = {attribute.name for attribute in ATTRIBUTES.values()}
    assert known & real.keys() == demo.keys() - EXCHANGE


@pytest.mark.samba
def test_attributes_that_an_administrator_adds_and_switches_off(
    fresh_samba_dc: SambaController,
) -> None:
    """As a schema extension does it: an attribute, an auxiliary class that permits it, and that
    class among those of users. Another one is switched off."""
    dc = fresh_samba_dc
    partition = f"CN=Schema,CN=Configuration,{dc.base_dn}"
    badge = ATTRIBUTE.format(name="Badge", number=1)
    retired = ATTRIBUTE.format(name="Retired", number=2)
    for step in (badge, retired, CLASS, PERMITTED, DEFUNCT):
        dc.change(step.format(schema=partition))
    with dc.resolves():
        found = schema.attributes(dc.directory_settings(), dc.admin_password)
    known = {each.name: each for each in found}
    assert known["exampleBadge"] == AttributeInfo(
        "exampleBadge", "text", single=False, indexed=True, users=True, groups=False
    )
    assert "exampleRetired" not in known


def test_a_wrong_password_is_said_as_everywhere(demo_directory: RunningDirectory) -> None:
    with pytest.raises(Misconfigured):
        schema.attributes(settings_of(demo_directory), "wrong")


def test_a_schema_that_is_not_shown_is_said(demo_directory: RunningDirectory) -> None:
    settings = settings_of(demo_directory)
    with open_directory(settings, demo_directory.bind_password) as connection:
        only = tuple(n for n in connection.root.naming_contexts if "Schema" not in n)
        connection.root = replace(connection.root, naming_contexts=only)
        with pytest.raises(Misconfigured, match="schema_unreadable"):
            schema.permitted(connection)
