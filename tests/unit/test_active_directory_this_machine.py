"""Which domain this machine's settings name, from what Windows and Linux keep of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.active_directory.this_machine import linux, windows
from app.findings import MachineDomain

MEMBER = {
    r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters/Domain": "Corp.Example.com",
    r"SYSTEM\CurrentControlSet\Services\Netlogon\Parameters/DynamicSiteName": "Berlin",
}


def _on_windows(registry: dict[str, str], **environment: str) -> MachineDomain | None:
    return windows(environment, lambda key, name: registry.get(f"{key}/{name}", ""))


def test_a_member_of_a_windows_domain() -> None:
    assert _on_windows(MEMBER) == MachineDomain("corp.example.com", True, "windows", "Berlin")


def test_a_site_that_an_administrator_set_comes_before_the_found_one() -> None:
    key = r"SYSTEM\CurrentControlSet\Services\Netlogon\Parameters/SiteName"
    found = _on_windows({**MEMBER, key: "Chennai"})
    assert found is not None
    assert found.site == "Chennai"


def test_somebody_of_a_domain_on_a_machine_without_a_suffix() -> None:
    found = _on_windows({}, USERDNSDOMAIN="CORP.EXAMPLE.COM")
    assert found == MachineDomain("corp.example.com", True, "windows")


def test_a_suffix_alone_is_no_membership() -> None:
    suffix = {r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters/Domain": "example.com"}
    found = _on_windows(suffix)
    assert found is not None
    assert not found.joined


@pytest.mark.parametrize(
    "name", ["", "WORKGROUP", "two words.test", "a..b", "x" * 10_000, "\x00.y"]
)
def test_what_is_no_domain_is_not_offered(name: str) -> None:
    suffix = {r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters/Domain": name}
    assert _on_windows(suffix, USERDNSDOMAIN=name) is None


KERBEROS = """\
# default_realm = COMMENTED.EXAMPLE
[logging]
 default_realm = ELSEWHERE.EXAMPLE
[libdefaults]
    default_realm = CORP.EXAMPLE.COM
[realms]
 CORP.EXAMPLE.COM = {
  kdc = 192.0.2.1
 }
"""


@pytest.mark.parametrize(
    ("kerberos", "resolver", "expected"),
    [
        (KERBEROS, "search lan.example", MachineDomain("corp.example.com", False, "krb5.conf")),
        ("", "search lan.example b", MachineDomain("lan.example", False, "resolv.conf")),
        (
            "",
            "domain a.example\nsearch b.example",
            MachineDomain("b.example", False, "resolv.conf"),
        ),
        ("[libdefaults]\ndefault_realm = \n", "nameserver 192.0.2.1\nsearch .\n", None),
        ("\x00\xff[libdefaults", "search " + "x" * 70_000, None),
        ("", "", None),
    ],
)
def test_linux_suggests(
    tmp_path: Path, kerberos: str, resolver: str, expected: MachineDomain | None
) -> None:
    files = tmp_path / "krb5.conf", tmp_path / "resolv.conf"
    for file, content in zip(files, (kerberos, resolver), strict=True):
        file.write_text(content)
    assert linux(*files) == expected


def test_files_that_are_not_there(tmp_path: Path) -> None:
    assert linux(tmp_path / "none", tmp_path / "neither") is None
    assert linux(tmp_path, tmp_path) is None
