"""The domain that this machine's own settings name. Nothing is asked over the network.

Windows: a member's primary DNS suffix is its domain's name unless somebody changed it, and
Netlogon records the site that it found (both under `Services` in the registry). Elsewhere there
is no one place for a membership: Kerberos' default realm and the resolver's search list are
suggestions, no more.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from app.findings import MachineDomain

Registry = Callable[[str, str], str]
"""Key beneath HKEY_LOCAL_MACHINE, value name -> the value as text, empty when there is none."""

_TCPIP = r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters"
_NETLOGON = r"SYSTEM\CurrentControlSet\Services\Netlogon\Parameters"
_NAME = re.compile(r"(?=.{3,253}$)[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))+")
_MOST_BYTES = 64 * 1024


def this_machine() -> MachineDomain | None:
    """None when nothing names a domain."""
    if sys.platform == "win32":
        return windows(os.environ, _registry)
    kerberos = Path(os.environ.get("KRB5_CONFIG", "/etc/krb5.conf").partition(":")[0])
    return linux(kerberos, Path("/etc/resolv.conf"))


def windows(environment: Mapping[str, str], registry: Registry) -> MachineDomain | None:
    """A machine is taken for a member when Netlogon has found a site for it, or somebody from a
    domain is signed in (`USERDNSDOMAIN`, which may be another domain of the forest)."""
    users = _tidy(environment.get("USERDNSDOMAIN", ""))
    own = _tidy(registry(_TCPIP, "Domain") or registry(_TCPIP, "NV Domain"))
    site = registry(_NETLOGON, "SiteName") or registry(_NETLOGON, "DynamicSiteName")
    domain = own or users
    if not domain:
        return None
    return MachineDomain(domain, joined=bool(site or users), source="windows", site=site.strip())


def linux(kerberos: Path, resolver: Path) -> MachineDomain | None:
    """The default realm of krb5.conf(5), otherwise the first search domain of resolv.conf(5)."""
    for source, found in (
        ("krb5.conf", _realms(_lines(kerberos))),
        ("resolv.conf", _search_domains(_lines(resolver))),
    ):
        domain = next((tidy for each in found if (tidy := _tidy(each))), "")
        if domain:
            return MachineDomain(domain, source=source)
    return None


def _realms(lines: Iterator[str]) -> Iterator[str]:
    section = ""
    for line in lines:
        if line.startswith("["):
            section = line.strip("[]").casefold()
        name, equals, value = line.partition("=")
        if section == "libdefaults" and equals and name.strip() == "default_realm":
            yield value


def _search_domains(lines: Iterator[str]) -> list[str]:
    """The last of several lines counts (resolv.conf(5))."""
    found: list[str] = []
    for line in lines:
        word, *names = line.split()
        if word in ("search", "domain"):
            found = names
    return found


def _lines(path: Path) -> Iterator[str]:
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode(errors="replace")
    except OSError:
        return
    for line in text.splitlines():
        bare = line.strip()
        if bare and bare[0] not in "#;":
            yield bare


def _tidy(name: str) -> str:
    """A DNS name of at least two labels in lower case, otherwise empty."""
    tidy = name.strip().strip(".").casefold()
    return tidy if _NAME.fullmatch(tidy) else ""


def _registry(key: str, name: str) -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return str(winreg.QueryValueEx(opened, name)[0])
    except OSError:
        return ""
