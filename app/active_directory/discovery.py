"""Domain controllers from DNS (MS-ADTS 6.3.6: the locator's SRV records)."""

from __future__ import annotations

from collections.abc import Sequence

import dns.exception
import dns.name
import dns.resolver
from dns.rdtypes.IN.SRV import SRV

from app.errors import Misconfigured, Unavailable
from app.findings import DomainController

# A name that no resolver knows, and one that has no such record: there are none.
_NONE = (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer)


def discover(
    domain: str,
    *,
    site: str = "",
    name_server: str = "",
    name_server_port: int = 53,
    timeout_s: float = 5.0,
) -> Sequence[DomainController]:
    """The controllers of a domain, best first: those of the site, then by priority and weight.

    Empty when DNS knows none. `name_server` is an address; empty asks the system's. Misconfigured
    `domain_name_wrong`, Unavailable `dns_unreachable` when no DNS server answers.
    """
    zone = _zone(domain)
    resolver = _resolver(name_server, name_server_port, timeout_s)
    near = _hosts(resolver, f"_ldap._tcp.{site}._sites.dc._msdcs.{zone}") if site else []
    every = _hosts(resolver, f"_ldap._tcp.dc._msdcs.{zone}")
    primary = _hosts(resolver, f"_ldap._tcp.pdc._msdcs.{zone}") if every else []
    return [
        DomainController(host=host, site=site if host in near else "", is_primary=host in primary)
        for host in dict.fromkeys((*near, *every))
    ]


def _zone(domain: str) -> str:
    zone = domain.strip().strip(".").casefold()
    try:
        dns.name.from_text(zone)
    except dns.exception.DNSException as exc:
        raise Misconfigured("domain_name_wrong", domain=domain) from exc
    if not zone or any(each.isspace() for each in zone):
        raise Misconfigured("domain_name_wrong", domain=domain)
    return zone


def _resolver(name_server: str, port: int, timeout_s: float) -> dns.resolver.Resolver:
    try:
        resolver = dns.resolver.Resolver(configure=not name_server)
    except dns.resolver.NoResolverConfiguration as exc:
        raise Misconfigured("dns_not_configured", technical=str(exc)) from exc
    if name_server:
        resolver.nameservers = [name_server]
        resolver.port = port
    resolver.lifetime = timeout_s
    return resolver


def _hosts(resolver: dns.resolver.Resolver, name: str) -> list[str]:
    asked = ", ".join(str(each) for each in resolver.nameservers)
    try:
        answer = resolver.resolve(name, "SRV", search=False)
    except _NONE:
        return []
    except (dns.exception.DNSException, OSError) as exc:
        detail = f"{type(exc).__name__}: {exc}"
        raise Unavailable("dns_unreachable", host=name, dns_server=asked, technical=detail) from exc
    records = [each for each in answer if isinstance(each, SRV)]
    # Weight is meant for choosing at random (RFC 2782); a list for people stays in one order.
    records.sort(key=lambda each: (each.priority, -each.weight, str(each.target)))
    return [each.target.to_text(omit_final_dot=True).casefold() for each in records]
