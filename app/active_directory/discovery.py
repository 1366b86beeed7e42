"""Domain controllers from DNS (MS-ADTS 6.3.6: the locator's SRV records), and a look at each.

What DNS lists is a name. `measure` asks each controller itself, several at a time, without
signing in: whether the port is open and how far it is, until when its certificate is valid, and
what rootDSE says of its site and kind.
"""

from __future__ import annotations

import logging
import queue
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from threading import Event, Thread

import dns.exception
import dns.name
import dns.rcode
import dns.resolver
from dns.rdtypes.IN.SRV import SRV

from app.active_directory import transport
from app.active_directory.connection import connect, endpoints, presented
from app.active_directory.transport import LDAP_PORT, LDAPS_PORT, Endpoint
from app.errors import AppError, Misconfigured, Param, Stopped, Unavailable
from app.findings import DirectoryRoot, DomainController, MeasuredController
from app.profile import DirectorySettings, Security

log = logging.getLogger(__name__)

# A name that no resolver knows, and one that has no such record: there are none.
_NONE = (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer)
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))*")
_SHOWN = 80

AT_ONCE = 6
MEASURE_TIMEOUT_S = 4.0
_LOOK_S = 0.05

OnMeasured = Callable[[MeasuredController], None]


# -- DNS ----------------------------------------------------------------------------------------


def discover(
    domain: str,
    *,
    site: str = "",
    name_server: str = "",
    name_server_port: int = 53,
    timeout_s: float = 5.0,
) -> Sequence[DomainController]:
    """The controllers of a domain, best first: those of the site, then by priority and weight.

    `name_server` is an address; empty asks the system's. Misconfigured `domain_name_wrong`,
    `controllers_none_found` when DNS knows none; Unavailable `dns_unreachable` when no DNS server
    answers, `dns_server_failed` when one says that it cannot.
    """
    zone = _zone(domain)
    resolver = _resolver(name_server, name_server_port, timeout_s)
    near = _hosts(resolver, f"_ldap._tcp.{site}._sites.dc._msdcs.{zone}") if site else []
    every = _hosts(resolver, f"_ldap._tcp.dc._msdcs.{zone}")
    if not every:
        raise Misconfigured("controllers_none_found", domain=zone, dns_server=_asked(resolver))
    primary = _hosts(resolver, f"_ldap._tcp.pdc._msdcs.{zone}")
    return [
        DomainController(host=host, site=site if host in near else "", is_primary=host in primary)
        for host in dict.fromkeys((*near, *every))
    ]


def _zone(domain: str) -> str:
    zone = domain.strip().strip(".").casefold()
    shown = domain if len(domain) <= _SHOWN else domain[: _SHOWN - 1] + "…"
    try:
        # The longest name that is asked for must fit as well (RFC 1035 2.3.4).
        dns.name.from_text(f"_ldap._tcp.pdc._msdcs.{zone}")
    except (dns.exception.DNSException, UnicodeError) as exc:
        raise Misconfigured("domain_name_wrong", domain=shown) from exc
    if not zone or any(each.isspace() or not each.isprintable() for each in zone):
        raise Misconfigured("domain_name_wrong", domain=shown)
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


def _asked(resolver: dns.resolver.Resolver) -> str:
    return ", ".join(str(each) for each in resolver.nameservers)


def _hosts(resolver: dns.resolver.Resolver, name: str) -> list[str]:
    try:
        answer = resolver.resolve(name, "SRV", search=False)
    except _NONE:
        return []
    except (dns.exception.DNSException, OSError) as exc:
        raise _unanswered(resolver, name, exc) from exc
    records = [each for each in answer if isinstance(each, SRV)]
    # Weight is meant for choosing at random (RFC 2782); a list for people stays in one order.
    records.sort(key=lambda each: (each.priority, -each.weight, str(each.target)))
    targets = [each.target.to_text(omit_final_dot=True).casefold() for each in records]
    # "." stands for "decidedly not available at this domain" (RFC 2782)
    odd = [each for each in targets if not _HOST.fullmatch(each)]
    if odd:
        log.info("%s names what is no host: %s", name, odd)
    return [each for each in targets if each not in odd]


def _unanswered(resolver: dns.resolver.Resolver, name: str, exc: Exception) -> AppError:
    detail: dict[str, Param] = {
        "host": name,
        "dns_server": _asked(resolver),
        "technical": f"{type(exc).__name__}: {exc}"[:1000],
    }
    said = _refusals(exc)
    if said:
        return Unavailable("dns_server_failed", **detail, answer=", ".join(said))
    return Unavailable("dns_unreachable", **detail)


def _refusals(exc: Exception) -> list[str]:
    """The response codes that servers answered with (`SERVFAIL`, `REFUSED`), each once."""
    if not isinstance(exc, dns.resolver.NoNameservers):
        return []
    answers = (each[4] for each in exc.kwargs.get("errors", ()))
    codes = (dns.rcode.to_text(each.rcode()) for each in answers if each is not None)
    return list(dict.fromkeys(code for code in codes if code != "NOERROR"))


# -- a look at each -----------------------------------------------------------------------------


def measure(settings: DirectorySettings, stop: Event, on_measured: OnMeasured) -> None:
    """Asks every named controller, `AT_ONCE` at a time; each is reported as soon as it is known.

    Each step of one controller is bounded by `MEASURE_TIMEOUT_S` (or less, if the settings say
    so). `Stopped` at once when `stop` is set: what is under way ends by itself, unheard.
    """
    waiting: queue.SimpleQueue[str] = queue.SimpleQueue()
    measured: queue.SimpleQueue[MeasuredController] = queue.SimpleQueue()
    named = tuple(dict.fromkeys(settings.controllers))
    for each in named:
        waiting.put(each)

    def work() -> None:
        with suppress(queue.Empty):
            while not stop.is_set():
                measured.put(_measured(settings, waiting.get_nowait(), stop))

    for _ in range(min(AT_ONCE, len(named))):
        Thread(target=work, name="measuring", daemon=True).start()
    heard = 0
    while heard < len(named):
        if stop.is_set():
            raise Stopped
        with suppress(queue.Empty):
            on_measured(measured.get(timeout=_LOOK_S))
            heard += 1


def _measured(settings: DirectorySettings, named: str, stop: Event) -> MeasuredController:
    """Everything about one controller. Never raises; the first failure is in `error`."""
    quick = replace(
        settings,
        controllers=(named,),
        connect_timeout_s=min(settings.connect_timeout_s, MEASURE_TIMEOUT_S),
        receive_timeout_s=min(settings.receive_timeout_s, MEASURE_TIMEOUT_S),
    )
    found = MeasuredController(named)
    try:
        (target,) = endpoints(quick)
        taken_s = transport.round_trip_s(target, quick.connect_timeout_s)
        found = replace(found, round_trip_ms=taken_s * 1000)
        if stop.is_set():
            return found
        if settings.security is not Security.PLAIN:
            chain = presented(target, quick)[1]
            found = replace(found, certificate_ends=chain[0].not_after if chain else None)
        if stop.is_set():
            return found
        with connect(target, quick) as connection:
            found = _described(found, connection.root)
        if settings.security is not Security.PLAIN:
            found = replace(found, trusted=True)
    except AppError as exc:
        found = replace(found, error=exc)
        if found.certificate_ends is not None:
            found = replace(_by_plain_root(found, quick), trusted=False)
    return found


def _by_plain_root(found: MeasuredController, quick: DirectorySettings) -> MeasuredController:
    """Site and kind of a controller whose certificate is not trusted (yet).

    rootDSE is public and nothing secret is asked; what it says here is shown, and believed only
    after the check. Asked on the plain port, so that nothing goes through an unverified TLS.
    """
    with suppress(AppError):
        target = transport.endpoint(found.named, quick.security)
        if target.port in (LDAP_PORT, LDAPS_PORT):
            plain = replace(quick, security=Security.PLAIN)
            with connect(Endpoint(target.host, LDAP_PORT), plain) as connection:
                return _described(found, connection.root)
    return found


def _described(found: MeasuredController, root: DirectoryRoot) -> MeasuredController:
    return replace(
        found,
        site=root.site,
        read_only=root.read_only,
        naming_context=root.default_naming_context,
        naming_contexts=root.naming_contexts,
    )
