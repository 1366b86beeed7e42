"""Controllers from DNS, from servers that answer well, badly or not at all; a look at each."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from app import text
from app.active_directory.discovery import AT_ONCE, discover, measure
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import DomainController, MeasuredController
from app.profile import DirectorySettings, Security
from app.sandbox.active_directory import Flaw, RunningDirectory
from tests.servers import dns_server, tcp_faults
from tests.servers.certificates import Authority
from tests.servers.dns_server import NameServer, Reply, zone
from tests.servers.samba import SambaController, resolving

DOMAIN = "corp.example.test"
EVERY = f"_ldap._tcp.dc._msdcs.{DOMAIN}"
PRIMARY = f"_ldap._tcp.pdc._msdcs.{DOMAIN}"
BERLIN = f"_ldap._tcp.Berlin._sites.dc._msdcs.{DOMAIN}".casefold()


def _found(reply: Reply, domain: str = DOMAIN, **options: object) -> Sequence[DomainController]:
    with NameServer(reply) as server:
        return discover(
            domain,
            name_server=server.address,
            name_server_port=server.port,
            **{"timeout_s": 2.0, **options},  # type: ignore[arg-type]
        )


def _failure(reply: Reply, domain: str = DOMAIN, **options: object) -> AppError:
    with pytest.raises(AppError) as caught:
        _found(reply, domain, **options)
    said = text.message(caught.value)
    assert "[" not in said.problem + said.cause + said.fix
    return caught.value


def _srv(host: str, priority: int = 0, weight: int = 100) -> str:
    return f"{priority} {weight} 389 {host}.{DOMAIN}."


# -- DNS ----------------------------------------------------------------------------------------


def test_best_first_and_who_is_primary() -> None:
    records = {
        EVERY: [_srv("dc3", 10), _srv("dc1"), _srv("dc2", 0, 200), _srv("dc4", 10, 200)],
        PRIMARY: [_srv("dc3")],
    }
    found = _found(zone(records))
    assert [each.host.split(".")[0] for each in found] == ["dc2", "dc1", "dc4", "dc3"]
    assert [each.is_primary for each in found] == [False, False, False, True]


def test_those_of_the_site_come_first() -> None:
    records = {EVERY: [_srv("dc1"), _srv("dc2")], PRIMARY: [], BERLIN: [_srv("dc2")]}
    found = _found(zone(records), site="Berlin")
    assert [(each.host.split(".")[0], each.site) for each in found] == [
        ("dc2", "Berlin"),
        ("dc1", ""),
    ]


def test_many_records_come_over_tcp_when_udp_is_too_small() -> None:
    hosts = [f"dc{number:03}" for number in range(300)]
    found = _found(zone({EVERY: [_srv(host) for host in hosts], PRIMARY: []}))
    assert len(found) == 300
    assert {each.host for each in found} == {f"{host}.{DOMAIN}" for host in hosts}


def test_a_truncated_answer_without_tcp_is_no_answer() -> None:
    """Half of the controllers would be worse than none: they would look like all."""
    records = {EVERY: [_srv(f"dc{n}") for n in range(9)], PRIMARY: []}
    with (
        NameServer(zone(records, limit=3), tcp=False) as server,
        pytest.raises(Unavailable) as caught,
    ):
        discover(DOMAIN, name_server=server.address, name_server_port=server.port, timeout_s=1.0)
    assert caught.value.code == "dns_unreachable"


@pytest.mark.parametrize(
    "records", [{}, {EVERY: []}, {EVERY: ["0 0 389 ."]}], ids=["NXDOMAIN", "no SRV", "not here"]
)
def test_no_controllers_names_the_server_that_was_asked(records: dict[str, list[str]]) -> None:
    error = _failure(zone(records))
    assert (type(error), error.code) == (Misconfigured, "controllers_none_found")
    said = text.message(error)
    assert DOMAIN in said.problem
    assert "127.0.0.1" in said.cause


def test_a_target_that_is_no_host_is_left_out() -> None:
    records = {EVERY: [_srv("dc1"), "0 0 389 dc\\032two.corp.example.test."], PRIMARY: []}
    assert [each.host for each in _found(zone(records))] == [f"dc1.{DOMAIN}"]


@pytest.mark.parametrize("answer", ["SERVFAIL", "REFUSED"])
def test_a_server_that_cannot_says_so_with_its_own_word(answer: str) -> None:
    error = _failure(dns_server.refusing(answer))
    assert (type(error), error.code) == (Unavailable, "dns_server_failed")
    said = text.message(error)
    assert EVERY in said.problem
    assert f"127.0.0.1 said {answer}" in said.cause


@pytest.mark.parametrize(
    "reply", [dns_server.silent, dns_server.nonsense, dns_server.of_somebody_else]
)
def test_a_server_that_gives_no_answer_is_bounded_and_named(reply: Reply) -> None:
    error = _failure(reply, timeout_s=0.6)
    assert (type(error), error.code) == (Unavailable, "dns_unreachable")
    assert "127.0.0.1" in text.message(error).cause


@pytest.mark.parametrize(
    "domain",
    [
        *("x" * 10_000, ".".join("x" * 60 for _ in range(10)), "x" * 64 + ".test", "\u202ecorp\n"),
        *("", " ", "a..b", "two words.test", "\x00.test", "corp.example.test\r\nx"),
    ],
)
def test_what_is_no_domain_is_said_in_a_readable_length(domain: str) -> None:
    error = _failure(dns_server.silent, domain)
    assert error.code == "domain_name_wrong"
    assert len(text.message(error).problem) < 200


@pytest.mark.parametrize(
    "domain", ["CORP.Example.TEST.", "  corp.example.test ", ".corp.example.test"]
)
def test_a_domain_may_be_typed_carelessly(domain: str) -> None:
    assert len(_found(zone({EVERY: [_srv("dc1")], PRIMARY: []}), domain)) == 1


def test_letters_beyond_ascii_are_asked_for_as_dns_writes_them() -> None:
    name = "_ldap._tcp.dc._msdcs.xn--bcher-kva.test"
    assert len(_found(zone({name: ["0 0 389 dc1.example.test."]}), "bücher.test")) == 1


# -- a look at each -----------------------------------------------------------------------------


def _measured(settings: DirectorySettings) -> dict[str, MeasuredController]:
    told: list[MeasuredController] = []
    measure(settings, Event(), told.append)
    assert len(told) == len(settings.controllers)
    return {each.named: each for each in told}


@pytest.mark.samba
def test_a_controller_tells_its_site_and_kind(samba_dc: SambaController) -> None:
    with samba_dc.resolves():
        told = _measured(samba_dc.directory_settings())[samba_dc.fqdn]
    assert told.error is None
    assert (told.trusted, told.read_only) == (True, False)
    assert told.site == "Default-First-Site-Name"
    assert told.naming_context == samba_dc.base_dn
    assert samba_dc.base_dn in told.naming_contexts
    assert told.round_trip_ms is not None
    assert told.certificate_ends is not None
    left = told.certificate_ends - datetime.now(UTC)
    assert timedelta(days=80) < left < timedelta(days=91)


@pytest.mark.samba
@pytest.mark.parametrize("security", [Security.STARTTLS, Security.PLAIN])
def test_the_other_kinds_of_connection(samba_dc: SambaController, security: Security) -> None:
    with samba_dc.resolves():
        told = _measured(samba_dc.directory_settings(security=security))[samba_dc.fqdn]
    assert told.error is None
    assert told.read_only is False
    assert (told.certificate_ends is None) == (security is Security.PLAIN)
    assert told.trusted is (None if security is Security.PLAIN else True)


@pytest.mark.samba
def test_what_is_not_trusted_yet_is_described_all_the_same(samba_dc: SambaController) -> None:
    with samba_dc.resolves():
        told = _measured(samba_dc.directory_settings(ca_pem=""))[samba_dc.fqdn]
    assert told.error is not None
    assert told.error.code == "certificate_unknown_authority"
    assert told.trusted is False
    assert told.certificate_ends is not None
    assert (told.site, told.read_only) == ("Default-First-Site-Name", False)


def test_a_read_only_copy_says_so(new_demo_directory: Callable[..., RunningDirectory]) -> None:
    directory = new_demo_directory(read_only=(2,))
    settings = DirectorySettings(
        controllers=tuple(directory.controllers), ca_pem=directory.ca_pem, connect_timeout_s=5.0
    )
    told = _measured(settings)
    assert [told[each].read_only for each in directory.controllers] == [False, True]


def test_an_expired_certificate_has_its_day(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory(flaw=Flaw.EXPIRED, controllers=1)
    settings = DirectorySettings(
        controllers=tuple(directory.controllers), ca_pem=directory.ca_pem, connect_timeout_s=5.0
    )
    (told,) = _measured(settings).values()
    assert told.error is not None
    assert told.error.code == "certificate_expired"
    assert told.certificate_ends is not None
    assert told.certificate_ends < datetime.now(UTC)


def test_each_is_told_whatever_the_others_do(tmp_path: Path) -> None:
    """Unknown, closed, silent, no TLS, a catalogue, nonsense: eight rows, eight answers."""
    host = "dc1.corp.example.test"
    identity = Authority.new().issue([host])
    with (
        tcp_faults.listening(tcp_faults.silent) as quiet,
        tcp_faults.listening(tcp_faults.hanging_up) as without,
        tcp_faults.listening(tcp_faults.saying(b"220 mail.example.test\r\n")) as mail,
        tcp_faults.listening(tcp_faults.tls(identity, tmp_path)) as unknown,
        resolving({host: "127.0.0.1"}),
    ):
        told = _measured(
            DirectorySettings(
                controllers=(
                    "dc9.no-such-name.invalid",
                    f"{host}:1",
                    f"{host}:{quiet}",
                    f"{host}:{without}",
                    f"{host}:{mail}",
                    f"{host}:{unknown}",
                    f"{host}:3269",
                    "two words",
                ),
                connect_timeout_s=0.5,
            )
        )
    codes = {named: each.error.code if each.error else "" for named, each in told.items()}
    # .invalid never exists (RFC 6761), but a resolver may also fail to say so
    name = codes.pop("dc9.no-such-name.invalid")
    assert name in ("controller_name_unknown", "dns_unreachable")
    assert codes == {
        f"{host}:1": "controller_refuses",
        f"{host}:{quiet}": "tls_silent",
        f"{host}:{without}": "ldaps_without_certificate",
        f"{host}:{mail}": "not_tls",
        f"{host}:{unknown}": "certificate_unknown_authority",
        f"{host}:3269": "controller_global_catalog",
        "two words": "controller_name_wrong",
    }
    assert told[f"{host}:{unknown}"].certificate_ends is not None
    assert told[f"{host}:{quiet}"].round_trip_ms is not None
    assert told[f"{host}:1"].round_trip_ms is None


def test_stop_ends_it_at_once_though_nobody_answers() -> None:
    """Two dozen silent controllers; what is under way is left to its own timeout."""
    stop, told = Event(), list[MeasuredController]()
    with tcp_faults.listening(tcp_faults.silent) as quiet, resolving({"dc.test": "127.0.0.1"}):
        names = tuple(f"dc.test:{quiet}" for _ in range(1)) + tuple(
            f"127.0.0.{n}:{quiet}" for n in range(2, 25)
        )
        settings = DirectorySettings(controllers=names, connect_timeout_s=3.0)
        threading.Timer(0.3, stop.set).start()
        with pytest.raises(Stopped):
            measure(settings, stop, told.append)
        busy = [each for each in threading.enumerate() if each.name == "measuring"]
        assert len(busy) <= AT_ONCE
        for thread in busy:
            thread.join(10)


def test_nobody_to_ask_is_no_failure() -> None:
    assert _measured(DirectorySettings()) == {}
