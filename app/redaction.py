"""What leaves this machine for support: without secrets, and without people's names (pure).

Two promises of different strength. A secret that is *known* (everything in the sealed store) is
nowhere in what comes out, in no form in which programs write it (as it is, escaped,
percent-encoded, in base64, in hexadecimal). What is not known is recognised by where it stands or
how it looks: behind `password=`, in an Authorization header, in a URL's user part, as a token, a
key, a mail address, a distinguished name or a host name. GUIDs, numbers, codes and times stay:
support needs them.

People, hosts and units are given other names (`person-3`, `host-1`, `unit-2`), the same one for the
same thing in all parts of one archive, numbered as they come: nothing can be worked out of them.
"""

from __future__ import annotations

import base64
import json
import re
import urllib.parse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from app.errors import Param


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MARKS = ("\u2588" * 5, "\u2593" * 5, "\u25a0" * 5, "\u25cf" * 5)
"""What stands in a secret's place: the first of whose sign no secret has."""
_LEAST_ENCODED = 6
"""Shorter forms of a secret would be found everywhere."""

_WORDS = (
    r"(?:pass(?:word|wd|phrase)|pwd|secret|token|api[-_]?key|private[-_]?key|assertion"
    r"|credential|cookie|device[-_]?code|code[-_]?verifier|client[-_]?key|proxy[-_]?user)"
)
_NAME = rf"{_WORDS}[\w.-]*"
"""From the word on: what stands before it in a name need not be looked for."""
_SECRET_NAME = re.compile(rf"[\w.-]*{_NAME}", re.IGNORECASE)
_QUOTED = r"""b?(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')"""
_SEPARATOR = r"""(?:["']?\s*(?:=>|[:=])\s*|["']\s*,\s*)"""
_PLAIN = r"(?!true\b|false\b|null\b|none\b)"
_BARE = r"""((?:[^\s&;,'")\]}>]|[&;,](?![\w.-]+=|\s|$)|[)\]}>](?=\w))+)"""
"""Without quotes: a password may hold what elsewhere ends a value."""

_SECRET_PLACES: tuple[tuple[re.Pattern[str], int], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), group)
    for pattern, group in (
        (rf"\b(?:proxy-)?authorization{_SEPARATOR}({_QUOTED}|[^\n]+)", 1),
        (r"\b(?:set-)?cookie\s*:\s*([^\n]+)", 1),
        (r"\b(?:bearer|basic|negotiate|ntlm)\s+([\w+/=.~-]{6,})", 1),
        (rf"{_NAME}{_SEPARATOR}({_QUOTED})", 1),
        (rf"{_NAME}\s*=\s*{_PLAIN}{_BARE}", 1),
        (rf"{_NAME}\s*:\s+{_PLAIN}{_BARE}", 1),
        (rf"--[\w-]*{_WORDS}[\w-]*[ =]+([^\s'\"]+)", 1),
        (rf"<[\w:]*{_WORDS}[\w:]*>([^<\n]+)", 1),
        (r"\b[a-z][a-z0-9+.-]*://([^/\s\"'<>]+)@", 1),
        (r"\b(eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?)", 1),
        (r"\b(IC\d-[A-Z0-9-]{16,})", 1),
        (r"\b(1000\.[0-9a-f]{16,}\.[0-9a-f]{16,})", 1),
    )
)
_LONG = re.compile(
    r"(?<![\w+/=-])(?=[\w+/=-]*[0-9])(?=[\w+/=-]*[A-Za-z])"
    r"(?:[A-Za-z0-9_=-]{28,}|[A-Za-z0-9+/]{40,}={0,2})(?![\w+/=-])"
)
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_CERTIFICATE = re.compile(
    r"-----BEGIN CERTIFICATE-----.*?(?:-----END CERTIFICATE-----|\Z)", re.DOTALL
)
_PRIVATE_KEY = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL
)

_PAIR = re.compile(
    rf"""(?P<head>["']?\b(?P<key>[A-Za-z_]\w*)["']?\s*[=:]\s*)(?P<value>{_QUOTED})"""
)
_MAIL = re.compile(r"(?<![\w.+-])([\w.+'-]+)@([\w-]+(?:\.[\w-]+)*)")
_DOWN_LEVEL = re.compile(r"(?<![\w\\])([A-Z][A-Z0-9-]{0,14})\\{1,2}([A-Za-z][\w.$-]*)")
_UNC = re.compile(r"\\\\([\w.-]+)(?=\\)")
_URL_HOST = re.compile(r"(?<=://)(?:[^/\s@\"'<>]*@)?([\w.-]+)")
_TYPE = r"(?:CN|OU|DC|UID|O|L|ST|STREET|C)"
_DN = re.compile(
    rf"(?<![\w-]){_TYPE}=(?:\\.|[^,+\"\\<>;=\n'])+(?:\s*[,+]\s*{_TYPE}=(?:\\.|[^,+\"\\<>;=\n'])+)*",
    re.IGNORECASE,
)
_RDN = re.compile(rf"({_TYPE})=((?:\\.|[^,+\"\\<>;=\n'])+)", re.IGNORECASE)
_DC_VALUE = re.compile(r"[\w-]+")
_CLAUSE = re.compile(r"(?<!\w)\(([\w;.-]+)(:[\w.]*:=|~=|>=|<=|=)([^()\n]+)\)")
_DOMAINS = _set("""
    com net org local lan intern internal corp home example test edu gov mil int io cloud dev tech
    biz eu ad domain invalid
""")
_NO_COUNTRY = _set(
    "py db sh md so rs ts js pl ui rc pm ms id is no in at to my do as am me us it be"
)
_DOTTED = re.compile(r"(?<![\w.@-])[A-Za-z0-9][\w-]*(?:\.[A-Za-z0-9][\w-]*)+(?![\w(-])")
_MODULES = frozenset({"app", "logging", "asyncio", "concurrent", "self", "os", "re", "sys"})
_IPV4 = re.compile(
    r"(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.])"
)
_IPV6 = re.compile(
    r"(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}"
    r"(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){2,7}:)(?:%\w+)?(?![\w:])",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"(?:person|host|unit|address|text)-\d+(?:@\S+)?")
_HERE = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1", "localhost.localdomain"})  # noqa: S104


_KNOWN_CONTAINERS = _set(
    "users computers builtin configuration schema system sites partitions services sysvol"
) | {"domain controllers", "deleted objects", "foreignsecurityprincipals"}

PERSON_KEYS = _set("""
    name user user_name username displayname display_name account owner mail mails email emails upn
    userprincipalname samaccountname givenname given_name familyname family_name sn cn nickname
    formatted who sample samples admin administrator manager member members people title department
    former present organization organization_name company
""")
HOST_KEYS = _set("""
    host hosts server service domain proxy dns_server controller controllers url device device_name
    service_url scim_url accounts_url api_domain named own contexts site
""")
UNIT_KEYS = _set("unit units ou group groups container")
SAFE_KEYS = _set("""
    code note cause why reason step attribute field position phase kind state security version found
    known variable holder limit check action task stage severity level fate result mode key_type
    date time not_after ends since frequency locale language zone time_zone system relation operator
    match fields transform target source id guid run_id plan_id run plan parent_guid format status
    http method attributes by journal sha256 package_sha256 package_signer licence_version exact
    provider region restart request credential new_units on_deleted on_leaving last_run_id
    error_code full_because negatives_withheld
""")
_DIGEST_KEYS = frozenset({"sha256", "package_sha256", "package_signer", "pin_sha256"})


class Redactor:
    """One archive's: what was given another name keeps it in every part.

    `secrets` are those of the sealed store, `names` of people and `hosts` of machines or domains
    that are known to come up. `keep_hosts` leaves host names, addresses and the names of units
    readable; people's names and secrets never are. `found` counts what was taken away, by kind:
    `secret`, `person`, `host`, `unit`, `address`, `text`.
    """

    def __init__(
        self,
        secrets: Iterable[str] = (),
        *,
        names: Iterable[str] = (),
        hosts: Iterable[str] = (),
        keep_hosts: bool = False,
    ) -> None:
        known = sorted({secret for secret in secrets if secret}, key=len, reverse=True)
        self.found: Counter[str] = Counter()
        self.mark = _mark_for(known)
        self._forms = tuple(dict.fromkeys(form for secret in known for form in _forms(secret)))
        self._keep_hosts = keep_hosts
        self._given: dict[tuple[str, str], str] = {}
        self._numbers: Counter[str] = Counter()
        self._people = _any_of(name for name in names if len(name.strip()) > 2)
        machines = {host.strip().strip(".").lower() for host in hosts} - _HERE - _MODULES
        self._machines = _any_of(host for host in machines if len(host) > 3)
        self._domains = tuple(f".{host}" for host in machines if "." in host)

    # -- what can be given ------------------------------------------------------------------------

    def text(self, text: str) -> str:
        """Any text: a log, a file that could not be read, what a server said."""
        return self.without_secrets(self._renamed(self._hidden(self.without_secrets(text))))

    def params(self, params: Mapping[str, Param]) -> dict[str, Param]:
        """The parameters of an error or a finding; numbers and codes stay as they are."""
        return {name: self._param(name, value) for name, value in params.items()}

    def tree(self, value: object, key: str = "") -> object:
        """Settings as plain values (dicts, lists, strings, numbers). What is not known to say
        nothing about people or machines gets another name."""
        if isinstance(value, Mapping):
            return {str(name): self.tree(inner, str(name)) for name, inner in value.items()}
        if isinstance(value, list | tuple):
            return [self.tree(inner, key) for inner in value]
        return self._param(key, value) if isinstance(value, str) else value

    def without_secrets(self, text: str) -> str:
        """The last word on every part: no known secret in any form."""
        for form in self._forms:
            if count := text.count(form):
                self.found["secret"] += count
                text = text.replace(form, self.mark)
        return text

    # -- secrets by their place and look ----------------------------------------------------------

    def _hidden(self, text: str) -> str:
        text = _PRIVATE_KEY.sub(lambda _: self._secret(), text)
        text = _CERTIFICATE.sub(lambda found: f"[certificate, {len(found.group())} signs]", text)
        for pattern, group in _SECRET_PLACES:
            text = pattern.sub(lambda found, group=group: self._hide(found, group), text)  # type: ignore[misc]
        return _LONG.sub(self._long, text)

    def _hide(self, found: re.Match[str], group: int) -> str:
        value = found.group(group)
        if self.mark in value and not value.strip("\"' b").replace(self.mark, ""):
            return found.group()
        quote = (
            value[-1] if value[-1] in "\"'" and len(value) > 1 and value[-1] in value[:2] else ""
        )
        if quote and len(value.strip("b").strip(quote)) == 0:
            return found.group()  # an empty one tells that there was none
        start = found.start(group) - found.start()
        end = found.end(group) - found.start()
        whole = found.group()
        return f"{whole[:start]}{quote}{self._secret()}{quote}{whole[end:]}"

    def _long(self, found: re.Match[str]) -> str:
        value = found.group()
        return value if _GUID.fullmatch(value) or _is_quiet(value) else self._secret()

    def _secret(self) -> str:
        self.found["secret"] += 1
        return self.mark

    # -- other names ------------------------------------------------------------------------------

    def _renamed(self, text: str) -> str:
        text = _PAIR.sub(self._pair, text)
        text = _CLAUSE.sub(self._clause, text)
        text = _DN.sub(self._dn, text)
        text = _MAIL.sub(self._mail, text)
        text = _DOWN_LEVEL.sub(self._down_level, text)
        if self._people is not None:
            text = self._people.sub(lambda found: self._person(found.group()), text)
        if not self._keep_hosts:
            text = self._without_hosts(text)
        return text

    def _without_hosts(self, text: str) -> str:
        for pattern in (_UNC, _URL_HOST):
            text = pattern.sub(lambda found: self._inside(found, self._host), text)
        text = _DOTTED.sub(self._dotted, text)
        if self._machines is not None:
            text = self._machines.sub(lambda found: self._host(found.group()), text)
        return _IPV6.sub(self._address, _IPV4.sub(self._address, text))

    def _inside(self, found: re.Match[str], rename: Callable[[str], str]) -> str:
        before = found.group()[: found.start(1) - found.start()]
        return f"{before}{rename(found.group(1))}{found.group()[found.end(1) - found.start() :]}"

    def _pair(self, found: re.Match[str]) -> str:
        """`name='Ada'` of an error in a log, `"displayName": "Ada"` of an answer."""
        key, value = found["key"].lower(), found["value"]
        if key not in PERSON_KEYS | HOST_KEYS | UNIT_KEYS:
            return found.group()
        quote = value[-1]
        inside = value.removeprefix("b")[1:-1]
        return f"{found['head']}{quote}{self._param(key, inside)}{quote}"

    def _param(self, key: str, value: Param) -> Param:
        if not isinstance(value, str) or not value or _GIVEN.fullmatch(value):
            return value
        name = key.lower()
        if name in _DIGEST_KEYS:
            return self.without_secrets(self._renamed(value))
        if name in SAFE_KEYS or _GUID.fullmatch(value):
            return self.text(value)
        if name.endswith(("path", "folder", "file", "dn", "technical", "query", "filter", "pem")):
            return self.text(value)
        if name.endswith("_at"):
            return self.text(value)
        if _SECRET_NAME.fullmatch(name):
            return self._secret()
        return self.without_secrets(self._called(name, self.without_secrets(value)))

    def _called(self, name: str, value: str) -> str:
        rename = self._text
        if name in PERSON_KEYS:
            rename = self._person
        elif name in HOST_KEYS:
            rename = self._host
        elif name in UNIT_KEYS:
            rename = self._unit
        return ", ".join(self._part(part, rename) for part in re.split(r",\s+|;\s+", value))

    def _part(self, value: str, rename: Callable[[str], str]) -> str:
        if _DN.fullmatch(value) or "://" in value or "@" in value or "\\" in value:
            changed = self._renamed(self._hidden(value))
            if changed != value or "://" in value or (self._keep_hosts and _DN.fullmatch(value)):
                return changed
        return rename(value)

    def _clause(self, found: re.Match[str]) -> str:
        """A clause of an LDAP filter: what is compared with may be anybody's name."""
        attribute, sign, value = found.groups()
        if attribute.lower().startswith("object") or re.fullmatch(r"\*|\d+|TRUE|FALSE", value):
            return found.group()
        parts = [part if not part else self._part(part, self._text) for part in value.split("*")]
        return f"({attribute}{sign}{'*'.join(parts)})"

    def _dn(self, found: re.Match[str]) -> str:
        text = found.group()
        parts, domain, tail = [], [], ""
        for kind, value in _RDN.findall(text):
            if kind.upper() == "DC":
                label = _DC_VALUE.match(value)
                domain.append(label.group() if label else value)
                tail = value[label.end() :] if label else ""
            else:
                parts.append(f"{kind}={self._relative(kind.upper(), value.strip())}")
        if domain and self._keep_hosts:
            parts += [f"DC={label}" for label in domain]
        elif domain:
            parts.append(f"DC={self._host('.'.join(domain))}")
        return ",".join(parts) + tail

    def _relative(self, kind: str, value: str) -> str:
        if value.lower() in _KNOWN_CONTAINERS or _GIVEN.fullmatch(value):
            return value
        if kind in ("CN", "UID"):
            return self._person(value)
        return value if self._keep_hosts else self._unit(value)

    def _mail(self, found: re.Match[str]) -> str:
        if _GIVEN.fullmatch(found.group()):
            return found.group()
        return f"{self._person(found.group(1))}@{self._host(found.group(2))}"

    def _down_level(self, found: re.Match[str]) -> str:
        return f"{self._host(found.group(1))}\\{self._person(found.group(2))}"

    def _dotted(self, found: re.Match[str]) -> str:
        """What has dots is a host where its end is a domain; otherwise a module, file or number."""
        value = found.group()
        lower = value.lower()
        last = lower.rpartition(".")[2]
        country = len(last) == 2 and last.isalpha() and last not in _NO_COUNTRY
        likely = (country or last in _DOMAINS) and lower.partition(".")[0] not in _MODULES
        return self._host(value) if likely or lower.endswith(self._domains) else value

    def _address(self, found: re.Match[str]) -> str:
        value = found.group()
        return value if value.startswith("127.") or value in _HERE else self._name("address", value)

    def _person(self, value: str) -> str:
        return self._name("person", value)

    def _unit(self, value: str) -> str:
        return value if self._keep_hosts else self._name("unit", value)

    def _text(self, value: str) -> str:
        return self._name("text", value)

    def _host(self, value: str) -> str:
        bare = value.strip(".")
        if self._keep_hosts or bare.lower() in _HERE:
            return value
        host, colon, port = bare.rpartition(":")
        if colon and port.isdigit() and host.lower() not in _HERE:
            return f"{self._name('host', host)}:{port}"
        return value if colon and port.isdigit() else self._name("host", bare)

    def _name(self, kind: str, value: str) -> str:
        stripped = value.strip()
        if not stripped or _GIVEN.fullmatch(stripped) or not stripped.strip(self.mark[0]):
            return value
        key = (kind, stripped.casefold())
        if key not in self._given:
            self._numbers[kind] += 1
            self._given[key] = f"{kind}-{self._numbers[kind]}"
        self.found[kind] += 1
        return self._given[key]


def _mark_for(secrets: Iterable[str]) -> str:
    signs = {sign for secret in secrets for sign in secret}
    # All of them taken: a sign of the private use area that no secret has.
    spare = (chr(code) * 5 for code in range(0xE000, 0xF8FF))
    return next(mark for mark in (*MARKS, *spare) if mark[0] not in signs)


def _forms(secret: str) -> Iterator[str]:
    """As it is, and as programs write it."""
    yield secret
    data = secret.encode("utf-8", "surrogatepass")
    encoded = [
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        repr(secret)[1:-1],
        repr(data)[2:-1],
        urllib.parse.quote(data, safe=""),
        urllib.parse.quote(data),
        urllib.parse.quote_plus(data),
        data.hex(),
        data.hex().upper(),
    ]
    for shift in range(3):  # wherever it stands in what was encoded
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            form = encode(b"\0" * shift + data).decode()
            # Without the signs that its neighbours have a part in.
            encoded.append(
                form[4 if shift else 0 : len(form) - (0 if (shift + len(data)) % 3 == 0 else 4)]
            )
    yield from (form for form in encoded if len(form) >= _LEAST_ENCODED and form != secret)


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    listed = sorted({word.strip() for word in words if word.strip()}, key=len, reverse=True)
    if not listed:
        return None
    either = "|".join(re.escape(word) for word in listed)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)


def _is_quiet(value: str) -> bool:
    """Long, and no token: a line of dashes, or a name of our source."""
    return (
        not re.search(r"[A-Za-z]", value)
        or re.fullmatch(r"[a-z]+(?:_[a-z0-9]+){2,}", value) is not None
    )
