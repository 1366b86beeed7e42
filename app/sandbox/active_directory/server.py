"""The LDAP protocol of a domain controller, on ldaptor's codec and framing (RFC 4511)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from ldaptor.protocols import pureber, pureldap
from ldaptor.protocols.ldap.ldapserver import BaseLDAPServer
from twisted.internet import protocol, task
from twisted.internet.ssl import CertificateOptions
from twisted.protocols.policies import TimeoutMixin
from twisted.python import log

from . import controls as ldap_controls
from . import filters, results
from .accounts import Accounts, BindRefused
from .changes import Changes
from .controller import Controller, encoded
from .directory import Entry
from .faults import Faults
from .rendering import Renderer
from .results import Code, Refusal
from .schema import ATTRIBUTES
from .search import Access, OpenPages, Search, Visibility, done, located

MAX_IDLE_S: Final = 900  # MS-ADTS 3.1.1.3.4.6, MaxConnIdleTime
_MAX_REQUEST: Final = 10_485_760  # MaxReceiveBuffer
_START_TLS: Final = b"1.3.6.1.4.1.1466.20037"
_WHO_AM_I: Final = b"1.3.6.1.4.1.4203.1.11.3"
_DISCONNECTION: Final = b"1.3.6.1.4.1.1466.20036"


class _Foreign(bytes):
    """The content of an element whose tag the codec does not know."""


class _Malformed(Exception):
    """The client sent something that is no request of LDAP."""


class _Opaque(pureber.BEROctetString):  # type: ignore[misc]
    """An element of an unknown tag, kept instead of dropped: Windows' own bind methods."""

    @classmethod
    def fromBER(cls, tag: int, content: bytes, berdecoder: Any = None) -> _Opaque:
        return cls(_Foreign(content), tag=tag)


class _Lenient(pureber.BERDecoderContext):  # type: ignore[misc]
    """ldaptor prints unknown tags to standard output and drops them; here they are kept."""

    def lookup_id(self, tag: int) -> Any:
        return super().lookup_id(tag) or _Opaque


@dataclass
class Service:
    """What the connections of one controller share."""

    controller: Controller
    accounts: Accounts
    changes: Changes
    renderer: Renderer
    visibility: Visibility
    tls: CertificateOptions
    plain_binds: bool = False
    faults: Faults = field(default_factory=Faults)


class ControllerFactory(protocol.ServerFactory):  # type: ignore[misc]
    """Makes and knows the connections to one listening port."""

    noisy = False

    def __init__(self, service: Service, *, encrypted: bool) -> None:
        self.service = service
        self.encrypted = encrypted
        self.connections: set[Connection] = set()

    def buildProtocol(self, addr: object) -> Connection:
        made = Connection(self.service, self.connections, encrypted=self.encrypted)
        made.factory = self
        return made


class Connection(BaseLDAPServer, TimeoutMixin):  # type: ignore[misc]
    """One client's connection: who is bound, what runs, which pages are open."""

    berdecoder = pureldap.LDAPBERDecoderContext_TopLevel(
        inherit=pureldap.LDAPBERDecoderContext_LDAPMessage(
            fallback=pureldap.LDAPBERDecoderContext(fallback=_Lenient()),
            inherit=pureldap.LDAPBERDecoderContext(fallback=_Lenient()),
        )
    )

    def __init__(self, service: Service, connections: set[Connection], *, encrypted: bool) -> None:
        super().__init__()
        self.buffer: bytes = b""
        self._service = service
        self._connections = connections
        self._encrypted = encrypted
        self._access = Access.ANONYMOUS
        self._user: Entry | None = None
        self._pages = OpenPages()
        self._running: dict[int, task.CooperativeTask] = {}

    # -- the wire -----------------------------------------------------------------------------

    def connectionMade(self) -> None:
        super().connectionMade()
        self._connections.add(self)
        self.setTimeout(MAX_IDLE_S)

    def connectionLost(self, reason: object = protocol.connectionDone) -> None:
        super().connectionLost(reason)
        self._connections.discard(self)
        self.setTimeout(None)
        self._stop_running()

    def dataReceived(self, recd: bytes) -> None:
        self.resetTimeout()
        self.buffer += recd
        try:
            while (message := self._next_message()) is not None:
                self.handle(message)
        except _Malformed:
            self._disconnect("malformed request")
        except Exception as exc:  # noqa: BLE001 - the client must not wait for ever
            log.err(exc, "request failed")
            self._disconnect("internal error")

    def _next_message(self) -> Any | None:
        """The next whole request in the buffer; None when more bytes must come first."""
        try:
            length = self._frame()
            if length is None:
                return None
            frame, self.buffer = self.buffer[:length], self.buffer[length:]
            message, _ = pureber.berDecodeObject(self.berdecoder, frame)
            if not isinstance(message.value, _REQUESTS):
                raise TypeError(type(message.value))
        except Exception as exc:  # the codec asserts and indexes where the bytes surprise it
            raise _Malformed from exc
        return message

    def _frame(self) -> int | None:
        """The length of the first whole message in the buffer; None when more must come."""
        if len(self.buffer) < 2:
            return None
        try:
            content, size = pureber.berDecodeLength(self.buffer, 1)
        except pureber.BERExceptionInsufficientData:
            return None
        length: int = 1 + size + content
        if length > _MAX_REQUEST or self.buffer[0] != 0x30:
            raise ValueError("no LDAP message")
        return length if len(self.buffer) >= length else None

    def _disconnect(self, why: str) -> None:
        """Notice of disconnection (RFC 4511 4.4.1), then the end."""
        notice = pureldap.LDAPExtendedResponse(
            resultCode=int(Code.PROTOCOL_ERROR), responseName=_DISCONNECTION, errorMessage=why
        )
        self.buffer = b""
        self._write(pureldap.LDAPMessage(notice, id=0).toWire())
        self.transport.loseConnection()

    def _write(self, wire: bytes) -> None:
        if self.connected and wire:
            self.transport.write(wire)

    # -- requests -----------------------------------------------------------------------------

    def handle(self, msg: Any) -> None:
        request, message_id = msg.value, msg.id
        if isinstance(request, pureldap.LDAPUnbindRequest):
            self.transport.loseConnection()
        elif isinstance(request, pureldap.LDAPAbandonRequest):
            running = self._running.pop(request.value, None)
            if running is not None:
                running.stop()
        elif isinstance(request, pureldap.LDAPSearchRequest):
            self._start_search(request, msg.controls, message_id)
        else:
            self._answer(request, msg.controls, message_id)

    def _answer(self, request: Any, raw_controls: Any, message_id: int) -> None:
        handler, response = _HANDLERS[type(request)]
        try:
            controls = ldap_controls.parsed(raw_controls)
            answer = handler(self, request, controls)
            code, matched, text = Code.SUCCESS if answer is None else answer, "", ""
        except Refusal as refused:
            code, matched, text = refused.code, refused.matched, refused.diagnostic
        except BindRefused as refused:
            code, matched, text = Code.INVALID_CREDENTIALS, "", refused.diagnostic
        result = response(
            resultCode=int(code), matchedDN=encoded(matched), errorMessage=encoded(text)
        )
        self._reply(request, result, message_id, succeeded=code is Code.SUCCESS)

    def _reply(self, request: Any, result: Any, message_id: int, *, succeeded: bool) -> None:
        name = getattr(request, "requestName", None)
        if name == _WHO_AM_I and succeeded:
            result.response = encoded(self._authorization_id())
        elif name == _START_TLS:
            result.responseName = _START_TLS
        self._write(pureldap.LDAPMessage(result, id=message_id).toWire())
        if name == _START_TLS and succeeded:
            self._encrypted = True
            self.transport.startTLS(self._service.tls)

    def _start_search(self, request: Any, raw_controls: Any, message_id: int) -> None:
        try:
            search = Search(
                request,
                ldap_controls.parsed(raw_controls),
                controller=self._service.controller,
                renderer=self._service.renderer,
                access=self._access,
                visibility=self._service.visibility,
                pages=self._pages,
            )
        except Refusal as refused:
            self._write(done(message_id, refused))
            return
        work = self._searching(search, message_id)
        running = task.cooperate(work)
        self._running[message_id] = running
        running.whenDone().addErrback(lambda _: None)  # stopped by abandon or disconnection

    def _searching(self, search: Search, message_id: int) -> Iterator[Any]:
        faults = self._service.faults.of_search()
        try:
            if faults.delay_s:
                yield task.deferLater(_reactor(), faults.delay_s)
            for wire in faults.applied(search.answers(message_id)):
                self._write(wire)
                yield None
        except Refusal as refused:
            self._write(done(message_id, refused))
        except Exception as exc:  # noqa: BLE001 - our own mistake must not leave a client waiting
            log.err(exc, "search failed")
            self._write(done(message_id, Refusal(Code.OPERATIONS_ERROR, "internal error")))
        finally:
            self._running.pop(message_id, None)
            if faults.dropped:
                self.transport.loseConnection()

    def _stop_running(self) -> None:
        for running in list(self._running.values()):
            running.stop()
        self._running.clear()

    # -- operations ---------------------------------------------------------------------------

    def _bind(self, request: Any, controls: ldap_controls.Controls) -> None:
        """MS-ADTS 5.1.1.1: simple binds; the others are refused by name."""
        self._access, self._user = Access.ANONYMOUS, None
        self._pages = OpenPages()
        self._stop_running()
        if request.version != 3:
            raise Refusal(Code.PROTOCOL_ERROR, "only version 3")
        if request.sasl or isinstance(request.auth, _Foreign):
            raise Refusal(Code.AUTH_METHOD_NOT_SUPPORTED, "simple binds only")
        if not request.auth:
            return  # without a password it is anonymous, whatever the name (RFC 4513 5.1.2)
        if not self._encrypted and not self._service.plain_binds:
            raise results.encryption_required()
        self._service.faults.of_bind()
        name = request.dn.decode("utf-8", "surrogateescape")
        accounts = self._service.accounts
        self._user = accounts.bind(name, request.auth)
        administrator = accounts.is_administrator(self._user)
        self._access = Access.ADMINISTRATOR if administrator else Access.READER

    def _authorization_id(self) -> str:
        if self._user is None:
            return ""
        netbios = self._service.controller.directory.netbios
        return f"u:{netbios}\\{self._user.text('samaccountname')}"

    def _extended(self, request: Any, controls: ldap_controls.Controls) -> None:
        if request.requestName == _WHO_AM_I:
            return
        if request.requestName != _START_TLS:
            raise Refusal(Code.PROTOCOL_ERROR, "unknown extended request")
        if self._encrypted or self._running:
            raise Refusal(Code.OPERATIONS_ERROR, "TLS is already established")

    def _compare(self, request: Any, controls: ldap_controls.Controls) -> Code:
        self._require(Access.READER)
        directory = self._service.controller.directory
        entry = located(directory, request.entry)
        key = request.ava.attributeDesc.value.decode("utf-8", "replace").lower()
        attribute = ATTRIBUTES.get(key)
        if attribute is None or not self._service.controller.values(entry, key):
            raise results.attribute_error(
                Code.NO_SUCH_ATTRIBUTE, "00000057", "1001 (NO_ATTRIBUTE_OR_VAL)", key
            )
        value = request.ava.assertionValue.value
        same = filters.equals(attribute, value, self._service.controller)(entry)
        return Code.COMPARE_TRUE if same else Code.COMPARE_FALSE

    def _require(self, access: Access) -> None:
        if self._access is Access.ANONYMOUS:
            raise results.not_bound()
        if access is Access.ADMINISTRATOR and self._access is not access:
            raise results.no_access()

    def _add(self, request: Any, controls: ldap_controls.Controls) -> None:
        self._require(Access.ADMINISTRATOR)
        attributes = [(item[0].value, [v.value for v in item[1]]) for item in request.attributes]
        self._service.changes.add(request.entry, attributes, encrypted=self._encrypted)

    def _modify(self, request: Any, controls: ldap_controls.Controls) -> None:
        items = [
            (item[0].value, item[1][0].value, [v.value for v in item[1][1]])
            for item in request.modification
        ]
        changes = self._service.changes
        own_password = self._user is not None and changes.is_own_password_change(
            self._user, request.object, items
        )
        self._require(Access.READER if own_password else Access.ADMINISTRATOR)
        changes.modify(
            request.object,
            items,
            permissive=controls.permissive,
            encrypted=self._encrypted,
            show_deleted=controls.show_deleted,
        )

    def _rename(self, request: Any, controls: ldap_controls.Controls) -> None:
        self._require(Access.ADMINISTRATOR)
        self._service.changes.rename(request.entry, request.newrdn, request.newSuperior)

    def _delete(self, request: Any, controls: ldap_controls.Controls) -> None:
        self._require(Access.ADMINISTRATOR)
        self._service.changes.delete(request.value, tree=controls.tree_delete)


def _reactor() -> Any:
    from twisted.internet import reactor  # importing it installs it, so not before it is needed

    return reactor


Handler = Callable[[Connection, Any, ldap_controls.Controls], Code | None]

_HANDLERS: dict[type, tuple[Handler, Any]] = {
    pureldap.LDAPBindRequest: (Connection._bind, pureldap.LDAPBindResponse),
    pureldap.LDAPExtendedRequest: (Connection._extended, pureldap.LDAPExtendedResponse),
    pureldap.LDAPCompareRequest: (Connection._compare, pureldap.LDAPCompareResponse),
    pureldap.LDAPAddRequest: (Connection._add, pureldap.LDAPAddResponse),
    pureldap.LDAPModifyRequest: (Connection._modify, pureldap.LDAPModifyResponse),
    pureldap.LDAPModifyDNRequest: (Connection._rename, pureldap.LDAPModifyDNResponse),
    pureldap.LDAPDelRequest: (Connection._delete, pureldap.LDAPDelResponse),
}

_REQUESTS = (
    *_HANDLERS,
    pureldap.LDAPSearchRequest,
    pureldap.LDAPUnbindRequest,
    pureldap.LDAPAbandonRequest,
)
