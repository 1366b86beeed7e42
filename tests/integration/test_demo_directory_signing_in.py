"""Binds: names, sub-codes, lockout over both controllers, encryption, bad certificates."""

from __future__ import annotations

import datetime as dt
import re
import socket
import ssl
from collections.abc import Callable

import ldap3
import pytest
from ldap3.core.exceptions import LDAPSocketOpenError
from ldaptor.protocols import pureldap

from app.sandbox.active_directory import Flaw, RunningDirectory
from tests.servers.demo_directory import Ldap3Clients, Witness


def bound(
    clients: Ldap3Clients,
    directory: RunningDirectory,
    user: str,
    password: str,
    controller: int = 0,
) -> str:
    """`success`, or the sub-code of result 49."""
    connection = clients.open(directory, user, password, controller=controller, bind=False)
    if connection.bind():
        return "success"
    assert connection.result["result"] == 49
    text = connection.result["message"]
    found = re.fullmatch(
        "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, "
        "data ([0-9a-f]{3}), v1db1\0",
        text,
    )
    assert found, text
    return found[1]


@pytest.mark.parametrize(
    "name",
    [
        "b.aurel@ad.aurelia.example",
        "B.Aurel@AD.Aurelia.Example",
        "AURELIA\\b.aurel",
        "ad.aurelia.example\\B.AUREL",
        "CN=Beatrix Aurel,OU=Sales,OU=Hamburg,OU=Deutschland,OU=Aurelia,"
        "DC=ad,DC=aurelia,DC=example",
    ],
)
def test_names_that_sign_in(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients, name: str
) -> None:
    assert bound(ldap3_clients, demo_directory, name, demo_directory.people_password) == "success"


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("boss", "success"),
        ("disabled", "533"),
        ("expired", "701"),
        ("must_change", "773"),
        ("password_expired", "532"),
        ("no_logon_hours", "530"),
        ("one_workstation", "531"),
        ("locked", "775"),
    ],
)
def test_sub_codes_after_the_right_password(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients, key: str, code: str
) -> None:
    user = f"{demo_directory.netbios}\\{demo_directory.organisation.special[key]}"
    assert bound(ldap3_clients, demo_directory, user, demo_directory.people_password) == code


def test_sub_codes_of_wrong_credentials(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory()
    for user, code in (
        ("AURELIA\\nobody", "525"),
        ("OTHER\\b.aurel", "525"),
        ("nobody@ad.aurelia.example", "525"),
        ("AURELIA\\u.ahlers", "52e"),  # disabled, but that shows only after the right password
        ("AURELIA\\s.schloss", "775"),
        ("AURELIA\\Guest", "52e"),
    ):
        assert bound(ldap3_clients, directory, user, "wrong-password") == code, user


def test_lockout_is_shared_by_the_controllers_and_can_be_lifted(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(lockout_threshold=3)
    user, right = "AURELIA\\b.aurel", directory.people_password
    assert bound(ldap3_clients, directory, user, "wrong", 0) == "52e"
    assert bound(ldap3_clients, directory, user, right, 0) == "success"  # starts counting anew
    for controller in (0, 1, 0):
        assert bound(ldap3_clients, directory, user, "wrong", controller) == "52e"
    assert bound(ldap3_clients, directory, user, right, 1) == "775"
    assert bound(ldap3_clients, directory, user, "wrong", 1) == "775"

    administrator = ldap3_clients.administrator(directory)
    query = (directory.base_dn, "(&(sAMAccountName=b.aurel)(lockoutTime>=1))")
    administrator.search(*query, attributes=["badPwdCount", "msDS-User-Account-Control-Computed"])
    entry = administrator.response[0]
    assert entry["attributes"] == {
        "badPwdCount": ["3"],
        "msDS-User-Account-Control-Computed": ["16"],
    }
    assert administrator.modify(entry["dn"], {"lockoutTime": [(ldap3.MODIFY_REPLACE, ["0"])]})
    assert bound(ldap3_clients, directory, user, right, 0) == "success"


def test_lock_ends_by_itself(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    now = [dt.datetime(2030, 5, 1, 12, tzinfo=dt.UTC)]
    directory = new_demo_directory(lockout_threshold=1, clock=lambda: now[0])
    user, right = "AURELIA\\b.aurel", directory.people_password
    assert bound(ldap3_clients, directory, user, "wrong") == "52e"
    assert bound(ldap3_clients, directory, user, right) == "775"
    now[0] += dt.timedelta(minutes=31)
    assert bound(ldap3_clients, directory, user, right) == "success"


def test_plain_port_wants_encryption_first(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.plain(demo_directory)
    assert not connection.bind()
    assert connection.result["result"] == 8
    assert connection.result["message"].startswith("00002028: LdapErr: DSID-0C090259")

    encrypted = ldap3_clients.start_tls(demo_directory)
    encrypted.search(demo_directory.base_dn, "(sAMAccountName=krbtgt)", attributes=["1.1"])
    assert encrypted.response[0]["dn"].startswith("CN=krbtgt,")
    assert encrypted.extend.standard.who_am_i() == "u:AURELIA\\svc-identity-connect"


def test_old_domains_allow_plain_binds(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    assert ldap3_clients.plain(new_demo_directory(users=1, plain_binds=True)).bind()


def test_empty_password_is_anonymous(
    demo_directory: RunningDirectory,
) -> None:
    """RFC 4513 5.1.2; ldap3 refuses to send it, so the request is made with the codec."""
    host, _, port = demo_directory.ldap_controllers[0].partition(":")
    bind = pureldap.LDAPBindRequest(dn=demo_directory.bind_user, auth="")
    with socket.create_connection((host, int(port)), timeout=5) as raw:
        raw.sendall(pureldap.LDAPMessage(bind, id=1).toWire())
        assert raw.recv(100) == bytes.fromhex("300c02010161070a010004000400")
        search = pureldap.LDAPSearchRequest(baseObject=demo_directory.base_dn, scope=0)
        raw.sendall(pureldap.LDAPMessage(search, id=2).toWire())
        assert b"000004DC" in raw.recv(500)


def test_other_bind_methods_are_refused_by_name(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.plain(demo_directory)
    connection.authentication = ldap3.SASL
    connection.sasl_mechanism = ldap3.PLAIN
    connection.sasl_credentials = (None, "user", "password")
    assert not connection.bind()
    assert connection.result["result"] == 7


@pytest.mark.parametrize(
    ("flaw", "reason"),
    [
        (Flaw.EXPIRED, "certificate has expired"),
        (Flaw.NOT_YET_VALID, "certificate is not yet valid"),
        (Flaw.WRONG_HOST, "Hostname mismatch|doesn't match"),
        (Flaw.SELF_SIGNED, "self.signed certificate"),
    ],
)
def test_bad_certificates_are_refused_by_clients(
    new_demo_directory: Callable[..., RunningDirectory],
    ldapsearch: Witness,
    flaw: Flaw,
    reason: str,
) -> None:
    directory = new_demo_directory(users=1, flaw=flaw)
    context = ssl.create_default_context(cafile=str(directory.ca_file))
    host, _, port = directory.controllers[0].partition(":")
    with (
        socket.create_connection((host, int(port)), timeout=5) as raw,
        pytest.raises(ssl.SSLCertVerificationError, match=reason),
    ):
        context.wrap_socket(raw, server_hostname=host)
    assert ldapsearch.search(directory, "(objectClass=user)").returncode == 255


def test_good_certificate_names_the_controller(demo_directory: RunningDirectory) -> None:
    context = ssl.create_default_context(cafile=str(demo_directory.ca_file))
    for address, name in zip(
        demo_directory.controllers, demo_directory.controller_hosts, strict=True
    ):
        host, _, port = address.partition(":")
        for wanted in (name, "localhost", "127.0.0.1"):
            with (
                socket.create_connection((host, int(port)), timeout=5) as raw,
                context.wrap_socket(raw, server_hostname=wanted) as encrypted,
            ):
                assert encrypted.version() in ("TLSv1.2", "TLSv1.3")


def test_unknown_authority_is_refused(demo_directory: RunningDirectory) -> None:
    host, _, port = demo_directory.controllers[0].partition(":")
    server = ldap3.Server(
        host,
        int(port),
        use_ssl=True,
        tls=ldap3.Tls(validate=ssl.CERT_REQUIRED),
        get_info=ldap3.NONE,
    )
    with pytest.raises(LDAPSocketOpenError):
        ldap3.Connection(server).open()
    assert b"BEGIN CERTIFICATE" in demo_directory.ca_file.read_bytes()


def test_passwords_are_not_in_reprs(demo_directory: RunningDirectory) -> None:
    text = repr(demo_directory)
    for secret in (
        demo_directory.bind_password,
        demo_directory.admin_password,
        demo_directory.people_password,
    ):
        assert secret not in text
