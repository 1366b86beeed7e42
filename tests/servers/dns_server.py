"""A DNS server for tests that answers as it is told: records, refusals, silence, nonsense."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress

import dns.flags
import dns.message
import dns.rcode
import dns.rrset

Reply = Callable[[dns.message.Message, bool], bytes | None]
"""The query, and whether it came over TCP -> what is sent back; None for silence."""


class NameServer:
    """Context manager; `port` on `address`, UDP and TCP. `asked` has the names, in order."""

    def __init__(self, reply: Reply, *, address: str = "127.0.0.1", tcp: bool = True) -> None:
        self._reply = reply
        self.address = address
        self.asked: list[str] = []
        self._ended = threading.Event()
        self._udp, listening = _one_port(address)
        self.port = int(self._udp.getsockname()[1])
        self._tcp: socket.socket | None = listening
        if not tcp:
            listening.close()
            self._tcp = None
        self._threads = [threading.Thread(target=self._serve_udp)]
        if self._tcp is not None:
            self._threads.append(threading.Thread(target=self._serve_tcp, args=(self._tcp,)))

    def __enter__(self) -> NameServer:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join(5)
        self._udp.close()
        if self._tcp is not None:
            self._tcp.close()

    def _serve_udp(self) -> None:
        self._udp.settimeout(0.05)
        while not self._ended.is_set():
            with suppress(TimeoutError):
                wire, peer = self._udp.recvfrom(65535)
                answer = self._answer(wire, tcp=False)
                if answer is not None:
                    self._udp.sendto(answer, peer)

    def _serve_tcp(self, server: socket.socket) -> None:
        server.settimeout(0.05)
        while not self._ended.is_set():
            with suppress(TimeoutError, OSError):
                connected, _ = server.accept()
                with connected:
                    connected.settimeout(5)
                    (length,) = struct.unpack("!H", connected.recv(2))
                    answer = self._answer(connected.recv(length), tcp=True)
                    if answer is not None:
                        connected.sendall(struct.pack("!H", len(answer)) + answer)

    def _answer(self, wire: bytes, *, tcp: bool) -> bytes | None:
        query = dns.message.from_wire(wire)
        self.asked.append(query.question[0].name.to_text(omit_final_dot=True))
        return self._reply(query, tcp)


def _one_port(address: str) -> tuple[socket.socket, socket.socket]:
    """UDP and TCP on the same free port: what is free for one may be taken for the other."""
    for _ in range(50):
        tcp = socket.create_server((address, 0))
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            udp.bind((address, tcp.getsockname()[1]))
            return udp, tcp
        except OSError:
            udp.close()
            tcp.close()
    raise RuntimeError(f"no port of {address} is free for UDP and TCP")


def zone(records: dict[str, list[str]], *, limit: int = 0) -> Reply:
    """SRV records by name (`0 100 389 dc1.example.`). A name that is not here does not exist; one
    without records exists. Over UDP more than `limit` records come truncated (0: 512 bytes)."""

    def reply(query: dns.message.Message, tcp: bool) -> bytes | None:
        name = query.question[0].name
        found = records.get(name.to_text(omit_final_dot=True).casefold())
        answer = dns.message.make_response(query)
        if found is None:
            answer.set_rcode(dns.rcode.NXDOMAIN)
        elif found:
            answer.answer.append(dns.rrset.from_text(name, 60, "IN", "SRV", *found))
        size = 65535 if tcp else 512
        if not tcp and found and (limit and len(found) > limit):
            answer.answer.clear()
            answer.flags |= dns.flags.TC
        try:
            return answer.to_wire(max_size=size)
        except dns.exception.TooBig:
            answer.answer.clear()
            answer.flags |= dns.flags.TC
            return answer.to_wire()

    return reply


def refusing(code: str) -> Reply:
    """Every question gets this response code: `SERVFAIL`, `REFUSED`."""

    def reply(query: dns.message.Message, _: bool) -> bytes | None:
        answer = dns.message.make_response(query)
        answer.set_rcode(dns.rcode.from_text(code))
        return answer.to_wire()

    return reply


def silent(_query: dns.message.Message, _tcp: bool) -> bytes | None:
    return None


def nonsense(_query: dns.message.Message, _tcp: bool) -> bytes | None:
    return b"\xff" * 64


def of_somebody_else(query: dns.message.Message, _tcp: bool) -> bytes | None:
    """An answer with the identifier of another question: what a forger sends."""
    answer = dns.message.make_response(query)
    answer.id = (query.id + 1) & 0xFFFF
    return answer.to_wire()
