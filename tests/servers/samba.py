"""A real Active Directory domain controller for tests: Samba, all of it under one folder.

    with SambaController(folder, address="127.0.10.1", users=1700) as dc: ...

Needs root (ports 389 and 636 cannot be moved) and Debian's samba, samba-ad-dc,
samba-ad-provision, samba-dsdb-modules, winbind, python3-samba and libnss-wrapper. The provisioned
and filled domain is kept as a template in `$IDENTITY_CONNECT_TEST_CACHE` (else
`/var/tmp/identity-connect-samba`); a fresh copy starts in about a second. Samba watches its
standard input, so it ends with the process that started it, also after `kill -9`.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import hashlib
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from filelock import FileLock, Timeout

from app.profile import DirectorySettings, Security
from tests.servers.certificates import Authority

# Whoever has Samba's bindings; the product's own environment does not.
SYSTEM_PYTHON = "/usr/bin/python3"
DATABASE_TASKS = Path(__file__).with_name("samba_database.py")

DOMAIN = "corp.example.test"
NETBIOS = "CORP"
ADMIN_PASSWORD = "Passw0rd.Lab1"
USER_PASSWORD = "Passw0rd.User1"
PEOPLE = 1700

# Lets a password's own attributes be written (samba_database: STORE_HASH_AS_IS)
AS_IT_IS = "local_oid:1.3.6.1.4.1.7165.4.3.12:0"

SERVICES = "s3fs, rpc, ldap, cldap, kdc, drepl, winbindd, dns"
PORTS = (389, 636, 88, 445, 53)
FOLDERS = [
    "etc",
    "private",
    "state",
    "cache",
    "lock",
    "run",
    "ncalrpc",
    "log",
    "bind-dns",
    "winbindd",
    "tls",
]

SMB_CONF = """\
[global]
    netbios name = {host_upper}
    realm = {realm}
    workgroup = {netbios}
    server role = active directory domain controller
    server services = {services}
    private dir = {folder}/private
    state directory = {folder}/state
    cache directory = {folder}/cache
    lock directory = {folder}/lock
    pid directory = {folder}/run
    ncalrpc dir = {folder}/ncalrpc
    binddns dir = {folder}/bind-dns
    winbindd socket directory = {folder}/winbindd
    ntp signd socket directory = {folder}/ntp_signd
    usershare path =
    logging = file
    log file = {folder}/log/samba.log
    log level = 1
    max log size = 0
    interfaces = {address}/8
    bind interfaces only = yes
    disable netbios = yes
    smb ports = 445
    load printers = no
    printing = bsd
    printcap name = /dev/null
    disable spoolss = yes
    dns forwarder =
    dns update command = /bin/true
    spn update command = /bin/true
    gpo update command = /bin/true
    samba kcc command = {kcc}
    ldap server require strong auth = allow_sasl_over_tls
    tls enabled = yes
    tls keyfile = {folder}/tls/server.key
    tls certfile = {folder}/tls/server.crt
    tls cafile = {folder}/tls/ca.crt
    tls priority = NORMAL:-VERS-ALL:+VERS-TLS1.2:+VERS-TLS1.3
    acl_xattr:security_acl_name = user.NTACL
    ldb:nosync = true
    dreplsrv:periodic_startup_interval = 1
    dreplsrv:periodic_interval = 5
    dreplsrv:notify_interval = 1
[sysvol]
    path = {folder}/state/sysvol
    read only = no
[netlogon]
    path = {folder}/state/sysvol/{domain}/scripts
    read only = no
"""

KRB5_CONF = """\
[libdefaults]
 default_realm = {realm}
 dns_lookup_kdc = false
 dns_lookup_realm = false
 dns_canonicalize_hostname = false
 rdns = false
[realms]
 {realm} = {{
  kdc = {address}
  kpasswd_server = {address}
 }}
[domain_realm]
 .{domain} = {realm}
 {domain} = {realm}
"""


class SambaController:
    """One domain controller of `corp.example.test`, its state in `folder`."""

    domain = DOMAIN
    netbios = NETBIOS
    base_dn = "DC=corp,DC=example,DC=test"
    admin = f"{NETBIOS}\\Administrator"
    admin_password = ADMIN_PASSWORD
    user_password = USER_PASSWORD
    service_account = f"svc-connect@{DOMAIN}"

    def __init__(
        self, folder: Path, *, address: str, users: int = PEOPLE, host: str = "dc1"
    ) -> None:
        self.folder = folder
        self.ip = address
        self.users = users
        self.host = host
        self.fqdn = f"{host}.{DOMAIN}"
        self.shares = ""
        """Further sections of its settings, before it starts."""
        self._neighbours: list[str] = []
        self._replicates = False
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> SambaController:
        self.copy_template()
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    # What tests ask for

    @property
    def ca_file(self) -> Path:
        return self.folder / "tls/ca.crt"

    @property
    def ca_pem(self) -> str:
        return self.ca_file.read_text()

    @property
    def authority(self) -> Authority:
        return Authority.load(cache_folder() / "authority")

    def directory_settings(self, **changes: object) -> DirectorySettings:
        """The administrator over LDAPS, with the own authority; `changes` by field name."""
        values: dict[str, object] = {
            "domain": self.domain,
            "controllers": (self.fqdn,),
            "user": self.admin,
            "security": Security.LDAPS,
            "ca_pem": self.ca_pem,
            "connect_timeout_s": 5.0,
            "receive_timeout_s": 30.0,
        }
        return DirectorySettings(**{**values, **changes})  # type: ignore[arg-type]

    def samba_tool(self, *arguments: str) -> str:
        """samba-tool on the database files; works while the controller runs."""
        database = str(self.folder / "private/sam.ldb")
        command = ["samba-tool", *arguments, "-s", str(self._conf), "-H", database]
        return _run(command, environment=self.environment()).stdout

    def change(self, ldif: str, *controls: str) -> None:
        """Applies LDIF as the system, past the rules that LDAP enforces."""
        _database_task("modify", conf=str(self._conf), ldif=ldif, controls=controls)

    def change_user(self, account: str, attribute: str, value: str, *controls: str) -> None:
        """Replaces one value of a person; `attribute` ends in a colon for a base64 value."""
        self.change_users({account: (attribute, value)}, *controls)

    def change_users(self, values: dict[str, tuple[str, str]], *controls: str) -> None:
        """`change_user` for several people at once: account -> (attribute, value)."""
        # pytest loads every module of this folder in turn, and wants to be the first
        from tests.servers.samba_database import organisation

        people = organisation(self.users, self.base_dn, self.domain)[1]
        dn = {each["sAMAccountName"]: each["dn"] for each in people}
        records = (
            f"dn:: {base64.b64encode(dn[account].encode()).decode()}\nchangetype: modify\n"
            f"replace: {attribute.rstrip(':')}\n{attribute}: {value}\n"
            for account, (attribute, value) in values.items()
        )
        self.change("\n".join(records), *controls)

    def ldapsearch(self, ldap_filter: str, *attributes: str) -> list[str]:
        """OpenLDAP's own client as a witness -> the lines of its paged answer as LDIF."""
        options = ("-b", self.base_dn, "-E", "pr=1000/noprompt", "-o", "ldif-wrap=no", "-LLL")
        command = ["ldapsearch", *self._sign_in(), *options, ldap_filter, *attributes]
        return _run(command, environment=self.environment()).stdout.splitlines()

    def ldapmodify(self, ldif: str, *options: str) -> None:
        """Changes of any kind (add, modify, modrdn, delete) as the administrator, over LDAPS."""
        command = ["ldapmodify", *self._sign_in(), *options]
        _run(command, environment=self.environment(), text=ldif)

    def _sign_in(self) -> tuple[str, ...]:
        password = self.folder / "etc/witness"
        password.touch(mode=0o600)
        password.write_text(self.admin_password)
        return ("-x", "-H", f"ldaps://{self.fqdn}", "-D", self.admin, "-y", str(password))

    def let_read_deleted(self, account: str) -> None:
        _database_task("let_read_deleted", conf=str(self._conf), account=account)

    def environment(self) -> dict[str, str]:
        """For other processes: names resolve to this controller, TLS and Kerberos know it.

        nss_wrapper also lets Samba's parts find each other's winbind socket, whose path is
        compiled in and is looked at differently only while the wrapper is active.
        """
        return {
            **os.environ,
            "KRB5_CONFIG": str(self.folder / "etc/krb5.conf"),
            "LDAPTLS_CACERT": str(self.ca_file),
            "LD_PRELOAD": "libnss_wrapper.so",
            "NSS_WRAPPER_PASSWD": "/etc/passwd",
            "NSS_WRAPPER_GROUP": "/etc/group",
            "NSS_WRAPPER_HOSTS": str(self._hosts),
            "SELFTEST_WINBINDD_SOCKET_DIR": str(self.folder / "winbindd"),
        }

    @contextlib.contextmanager
    def resolves(self, **more: str) -> Iterator[None]:
        """In this process the names of this controller and its neighbours resolve without DNS.

        `more` maps further host names (dots as `__`) to addresses.
        """
        table = {name.replace("__", "."): address for name, address in more.items()}
        for line in self._hosts.read_text().splitlines():
            address, *names = line.split()
            table.update(dict.fromkeys(names, address))
        with resolving(table):
            yield

    # Life

    def copy_template(self) -> None:
        """A pristine directory in `folder`; the first time in a cache takes about 10 s."""
        template = _template(self.users)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        _copy_tree(template, self.folder)
        self.write_configuration()
        self.write_certificate()

    def write_configuration(self) -> None:
        for name in FOLDERS:
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "private").chmod(0o700)
        (self.folder / "winbindd").chmod(0o755)  # otherwise winbindd exits and takes all along
        values = {
            "folder": self.folder,
            "host_upper": self.host.upper(),
            "realm": DOMAIN.upper(),
            "domain": DOMAIN,
            "netbios": NETBIOS,
            "address": self.ip,
            "services": f"{SERVICES}, kcc" if self._replicates else SERVICES,
            "kcc": "samba_kcc" if self._replicates else "/bin/true",
        }
        self._conf.write_text(SMB_CONF.format(**values) + self.shares)
        (self.folder / "etc/krb5.conf").write_text(KRB5_CONF.format(**values))
        own = f"{self.ip} {self.fqdn} {self.host} {DOMAIN}"
        self._hosts.write_text("\n".join([own, *self._neighbours]) + "\n")

    def write_certificate(self, ends: timedelta = timedelta(days=90)) -> None:
        self.authority.issue([self.fqdn, DOMAIN], ends=ends).write(self.folder / "tls")
        self.ca_file.write_text(self.authority.pem)

    def start(self, timeout_s: float = 60.0) -> None:
        # A forgotten controller on the same address would look like ours.
        if not _ports_become_free(self.ip, timeout_s=5.0):
            raise RuntimeError(f"another server uses {self.ip}")
        (self.folder / "winbindd/pipe").unlink(missing_ok=True)
        with (self.folder / "log/stdout.log").open("ab") as output:
            self._process = subprocess.Popen(
                ["samba", "-i", "--no-process-group", "-M", "standard", "-s", str(self._conf)],
                env=self.environment(),
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            self._await_ports(time.monotonic() + timeout_s)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()  # its children see the closed pipe and end a moment later
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdin:
            process.stdin.close()
        _ports_become_free(self.ip, timeout_s=10.0)

    def log(self) -> str:
        files = [self.folder / "log" / name for name in ("stdout.log", "samba.log")]
        return "".join(each.read_text(errors="replace") for each in files if each.exists())

    # Inside

    @property
    def _conf(self) -> Path:
        return self.folder / "etc/smb.conf"

    @property
    def _hosts(self) -> Path:
        return self.folder / "etc/hosts"

    def _await_ports(self, deadline: float) -> None:
        targets: list[tuple[int, object]] = [(socket.AF_INET, (self.ip, port)) for port in PORTS]
        targets.append((socket.AF_UNIX, str(self.folder / "winbindd/pipe")))
        while targets:
            ended = self._process is None or self._process.poll() is not None
            if ended or time.monotonic() > deadline:
                raise RuntimeError(f"Samba did not come up: {targets}\n{self.log()[-3000:]}")
            targets = [target for target in targets if not _connects(*target)]
            time.sleep(0.02)


def join(second: SambaController, first: SambaController) -> None:
    """Makes `second` an additional controller of the running `first`; ends with both stopped.

    Replication partners are addressed as `<NTDS settings GUID>._msdcs.<domain>`.
    """
    second._neighbours = [f"{first.ip} {first.fqdn} {first.host} {DOMAIN}"]
    second.write_configuration()
    second.write_certificate()
    shutil.copy(first.folder / "etc/krb5.conf", second.folder / "etc/krb5.conf")
    _run(
        [
            *("samba-tool", "domain", "join", DOMAIN, "DC", "-s", str(second._conf)),
            *(f"--server={first.fqdn}", "-U", first.admin, "--dns-backend=SAMBA_INTERNAL"),
        ],
        environment={**second.environment(), "PASSWD": ADMIN_PASSWORD},
    )
    first.stop()


def introduce(first: SambaController, second: SambaController) -> None:
    """Tells two joined, stopped controllers where the other one is now."""
    lines = []
    for each in (first, second):
        answer = _database_task("settings_guid", conf=str(first._conf), host=each.host)
        lines.append(f"{each.ip} {each.fqdn} {each.host} {answer['guid']}._msdcs.{DOMAIN}")
    for each in (first, second):
        each._neighbours, each._replicates = lines, True
        each.write_configuration()


@contextlib.contextmanager
def resolving(table: dict[str, str]) -> Iterator[None]:
    """In this process, host names of the table resolve to its addresses."""
    original = socket.getaddrinfo

    def look_up(host, *arguments, **options):  # type: ignore[no-untyped-def]
        return original(table.get(host, host), *arguments, **options)

    socket.getaddrinfo = look_up
    try:
        yield
    finally:
        socket.getaddrinfo = original


def cache_folder() -> Path:
    return Path(os.environ.get("IDENTITY_CONNECT_TEST_CACHE", "/var/tmp/identity-connect-samba"))


@functools.cache
def own_network() -> str:
    """The first three numbers of a loopback network that this process alone uses.

    Starts at 127.0.(10 + worker); another test run on the same machine moves us further.
    The lock lives as long as the process.
    """
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    cache_folder().mkdir(parents=True, exist_ok=True)
    for number in range(10 + worker, 250, 16):
        lock = FileLock(cache_folder() / f"network-{number}.lock")
        with contextlib.suppress(Timeout):
            lock.acquire(timeout=0)
            _held.append(lock)
            return f"127.0.{number}"
    raise RuntimeError("every loopback network is in use")


_held: list[FileLock] = []


def _template(users: int) -> Path:
    """The folder of a provisioned and filled domain, made when it is missing."""
    cache = cache_folder()
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(cache / "lock", timeout=900):
        if not (cache / "authority/ca.crt").exists():
            Authority.new().save(cache / "authority")
        template = cache / f"domain-{users}-{_recipe()}"
        if not template.exists():
            _forget_old_templates(cache)
            draft = cache / "draft"
            shutil.rmtree(draft, ignore_errors=True)
            _build(draft, users)
            draft.rename(template)
        os.utime(template)
        return template


def _joined_pair() -> Path:
    """The folder of two controllers that know each other, stopped; made when it is missing."""
    cache = cache_folder()
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(cache / "pair.lock", timeout=900):
        pair = cache / f"pair-{_recipe()}"
        if not pair.exists():
            draft = cache / "draft-pair"
            shutil.rmtree(draft, ignore_errors=True)
            first, second = _pair_in(draft)
            with first:
                join(second, first)
            draft.rename(pair)
        os.utime(pair)
        return pair


def _pair_in(folder: Path) -> tuple[SambaController, SambaController]:
    first = SambaController(folder / "dc1", address=f"{own_network()}.3", users=100)
    second = SambaController(folder / "dc2", address=f"{own_network()}.4", users=100, host="dc2")
    return first, second


def _build(folder: Path, users: int) -> None:
    controller = SambaController(folder, address="127.0.10.1", users=users)
    controller.write_configuration()
    _database_task(
        "provision",
        conf=str(controller._conf),
        realm=DOMAIN.upper(),
        netbios=NETBIOS,
        host=controller.host,
        ip=controller.ip,
        password=ADMIN_PASSWORD,
    )
    # Registers the ldap/ service names, without which Kerberos finds no server.
    _run(["samba_spnupdate", "-s", str(controller._conf)], environment=dict(os.environ))
    _database_task(
        "load", conf=str(controller._conf), users=users, domain=DOMAIN, password=USER_PASSWORD
    )


def _recipe() -> str:
    """Changes when a template must be made again: Samba's version or this recipe."""
    version = subprocess.run(["samba", "--version"], capture_output=True, check=True).stdout
    parts = (version, DATABASE_TASKS.read_bytes(), SMB_CONF.encode(), DOMAIN.encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:12]


def _forget_old_templates(cache: Path, days: float = 7.0) -> None:
    for template in (*cache.glob("domain-*"), *cache.glob("pair-*")):
        if template.stat().st_mtime < time.time() - days * 86400:
            shutil.rmtree(template, ignore_errors=True)


def _copy_tree(source: Path, target: Path) -> None:
    # cp keeps the databases' holes and extended attributes; shutil keeps neither
    _run(["cp", "-a", "--sparse=always", str(source), str(target)], environment=dict(os.environ))


def _database_task(task: str, **request: object) -> dict[str, str]:
    done = subprocess.run(
        # -P: the folder of the script holds a module named samba
        [SYSTEM_PYTHON, "-P", str(DATABASE_TASKS), task],
        input=json.dumps(request),
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{task} failed:\n{done.stdout[-1000:]}\n{done.stderr[-3000:]}")
    answer: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
    return answer


def _run(
    command: Sequence[str], *, environment: dict[str, str], text: str = ""
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command,
        env=environment,
        input=text,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{command[:3]} failed:\n{done.stdout[-1000:]}\n{done.stderr[-3000:]}")
    return done


def _connects(family: int, address: object) -> bool:
    with socket.socket(family) as probe:
        probe.settimeout(1)
        try:
            probe.connect(address)  # type: ignore[arg-type]
        except OSError:
            return False
        return True


def _ports_become_free(address: str, *, timeout_s: float) -> bool:
    deadline = time.monotonic() + timeout_s
    while not all(_can_listen(address, port) for port in PORTS):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def _can_listen(address: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError:
            return False
        return True


def skip_without_samba() -> None:
    if os.geteuid() != 0 or not shutil.which("samba"):
        pytest.skip("a Samba domain controller needs root and the package samba-ad-dc")


@contextlib.contextmanager
def short_folder() -> Iterator[Path]:
    """A temporary folder whose name leaves room: Samba's sockets lie deep in it, and the path of a
    Unix socket has 107 bytes at most (unix(7)); pytest's own folders name the test."""
    with tempfile.TemporaryDirectory(prefix="dc-", ignore_cleanup_errors=True) as name:
        yield Path(name)


@pytest.fixture(scope="session")
def samba_dc() -> Iterator[SambaController]:
    """The domain with about 1,700 people. Tests leave it as they found it."""
    skip_without_samba()
    with (
        short_folder() as folder,
        SambaController(folder / "dc1", address=f"{own_network()}.1") as controller,
    ):
        yield controller


@pytest.fixture(scope="session")
def strict_samba_dc() -> Iterator[SambaController]:
    """A domain that locks after three wrong passwords, with accounts in every bad state:

    u000010 no logon hours, u000011 another workstation, u000012 must change the password, u000013
    the password has expired, u000048 the account has, u000049 disabled. Each test that sends wrong
    passwords takes an account of its own.
    """
    skip_without_samba()
    with (
        short_folder() as folder,
        # lives as long as the worker: an address that no other fixture takes
        SambaController(folder / "dc1", address=f"{own_network()}.10", users=100) as controller,
    ):
        rules = ("--account-lockout-threshold=3", "--max-pwd-age=30")
        controller.samba_tool("domain", "passwordsettings", "set", *rules)
        no_hours = base64.b64encode(bytes(21)).decode()
        controller.change_users(
            {"u000010": ("logonHours:", no_hours), "u000011": ("userWorkstations", "ANOTHER-PC")}
        )
        long_ago = "116444736010000000"
        controller.change_users(
            {"u000012": ("pwdLastSet", "0"), "u000013": ("pwdLastSet", long_ago)}, AS_IT_IS
        )
        yield controller


@pytest.fixture
def fresh_samba_dc() -> Iterator[SambaController]:
    """A pristine copy on an address of its own, for tests that change it."""
    skip_without_samba()
    with (
        short_folder() as folder,
        SambaController(folder / "dc1", address=f"{own_network()}.2") as controller,
    ):
        yield controller


@pytest.fixture
def second_samba_dc() -> Iterator[tuple[SambaController, SambaController]]:
    """Two replicating controllers of one small, fresh domain."""
    skip_without_samba()
    with short_folder() as folder:
        yield from _running_pair(folder / "pair")


@contextlib.contextmanager
def pair_with_admin_share(folder: Path) -> Iterator[tuple[SambaController, SambaController]]:
    """The same two, each with its folder `admin` as `ADMIN$`, for administrators alone."""
    _copy_tree(_joined_pair(), folder)
    pair = _pair_in(folder)
    for each in pair:
        (each.folder / "admin").mkdir()
        each.shares = (
            f"[ADMIN$]\n    path = {each.folder}/admin\n    read only = no\n"
            f'    valid users = @"{NETBIOS}\\Domain Admins"\n'
            f'    admin users = @"{NETBIOS}\\Domain Admins"\n'
        )
    yield from _started(*pair)


def _running_pair(folder: Path) -> Iterator[tuple[SambaController, SambaController]]:
    _copy_tree(_joined_pair(), folder)
    yield from _started(*_pair_in(folder))


def _started(
    first: SambaController, second: SambaController
) -> Iterator[tuple[SambaController, SambaController]]:
    for each in (first, second):
        each.write_configuration()
        each.write_certificate()
    introduce(first, second)
    with running(first), running(second):
        yield first, second


@contextlib.contextmanager
def running(controller: SambaController) -> Iterator[None]:
    """Starts a controller with the state that its folder has."""
    controller.start()
    try:
        yield
    finally:
        controller.stop()
