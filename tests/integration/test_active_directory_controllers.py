"""Controllers and rights as a real domain tells them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.active_directory import controllers
from app.active_directory.connection import open_directory
from app.errors import Misconfigured
from app.findings import DomainFacts, Rights
from tests.servers.samba import SambaController

pytestmark = pytest.mark.samba


def facts(controller: SambaController, user: str = "", password: str = "") -> DomainFacts:
    changes = {"user": user} if user else {}
    settings = controller.directory_settings(**changes)
    with controller.resolves():
        return controllers.domain_facts(settings, password or controller.admin_password)


def test_a_controller_its_site_and_its_system(samba_dc: SambaController) -> None:
    found = facts(samba_dc)
    (one,) = found.controllers
    assert one.host == samba_dc.fqdn
    assert one.site == "Default-First-Site-Name"
    assert one.writable
    assert one.is_primary
    assert one.system == "Samba"
    assert one.system_version


def test_the_administrator_is_a_domain_admin(samba_dc: SambaController) -> None:
    found = facts(samba_dc)
    assert found.account == "Administrator"
    assert found.rights is Rights.DOMAIN_ADMIN
    assert found.admins_sid.startswith("S-1-5-21-")
    assert found.admins_sid.endswith("-512")


def test_the_reading_account_is_not(samba_dc: SambaController) -> None:
    found = facts(samba_dc, samba_dc.service_account, samba_dc.user_password)
    assert found.account == "svc-connect"
    assert found.rights is Rights.ORDINARY
    assert found.controllers  # an ordinary account sees the controllers


def test_a_wrong_password_is_asked_for_once(samba_dc: SambaController) -> None:
    with pytest.raises(Misconfigured, match="sign_in_wrong_password"):
        facts(samba_dc, password="wrong")


def test_rights_come_through_nested_groups_and_not_through_names(
    fresh_samba_dc: SambaController,
) -> None:
    dc = fresh_samba_dc

    def rights() -> Rights:
        return facts(dc, dc.service_account, dc.user_password).rights

    # a group that only has the name
    dc.samba_tool("group", "add", "Domain Admins of the heart")
    dc.samba_tool("group", "addmembers", "Domain Admins of the heart", "svc-connect")
    assert rights() is Rights.ORDINARY
    # outer > inner > the account
    dc.samba_tool("group", "add", "inner")
    dc.samba_tool("group", "add", "outer")
    dc.samba_tool("group", "addmembers", "inner", "svc-connect")
    dc.samba_tool("group", "addmembers", "outer", "inner")
    dc.samba_tool("group", "addmembers", "Administrators", "outer")
    assert rights() is Rights.ADMINISTRATOR
    dc.samba_tool("group", "addmembers", "Domain Admins", "outer")
    assert rights() is Rights.DOMAIN_ADMIN
    # the group in another language: it is still the same SID
    with renamed(dc, "Domain Admins", "Domänen-Admins"):
        assert rights() is Rights.DOMAIN_ADMIN


@contextmanager
def renamed(dc: SambaController, name: str, new: str) -> Iterator[None]:
    dc.samba_tool("group", "rename", name, f"--samaccountname={new}", f"--force-new-cn={new}")
    yield


def test_windows_versions_and_read_only_controllers(fresh_samba_dc: SambaController) -> None:
    dc = fresh_samba_dc
    own = f"CN=DC1,OU=Domain Controllers,{dc.base_dn}"
    dc.change(
        f"dn: {own}\nchangetype: modify\n"
        "replace: operatingSystem\noperatingSystem: Windows Server 2022 Datacenter\n-\n"
        "replace: operatingSystemVersion\noperatingSystemVersion: 10.0 (20348)\n"
    )
    dc.samba_tool("computer", "add", "RODC1")
    branch = f"CN=RODC1,CN=Computers,{dc.base_dn}"
    # what the promotion of a read-only controller leaves (MS-ADTS 6.1.1.3.2)
    dc.change(
        f"dn: {branch}\nchangetype: modify\n"
        "replace: userAccountControl\nuserAccountControl: 83890176\n-\n"
        "replace: dNSHostName\ndNSHostName: RODC1.corp.example.test.\n",
    )
    found = {c.host: c for c in facts(dc).controllers}
    assert set(found) == {dc.fqdn, "rodc1.corp.example.test"}
    assert found[dc.fqdn].system == "Windows Server 2022 Datacenter"
    assert found[dc.fqdn].system_version == "10.0 (20348)"
    assert not found["rodc1.corp.example.test"].writable
    assert found["rodc1.corp.example.test"].site == ""
    with dc.resolves(), open_directory(dc.directory_settings(), dc.admin_password) as connection:
        assert controllers.facts(connection).controllers == tuple(
            found[host] for host in sorted(found)
        )


def test_of_two_controllers_one_is_the_primary(
    second_samba_dc: tuple[SambaController, SambaController],
) -> None:
    first, second = second_samba_dc
    found = {c.host: c for c in facts(first).controllers}
    assert set(found) == {first.fqdn, second.fqdn}
    assert found[first.fqdn].is_primary
    assert not found[second.fqdn].is_primary
    assert {c.site for c in found.values()} == {"Default-First-Site-Name"}
