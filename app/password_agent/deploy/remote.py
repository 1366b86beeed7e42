"""What the scripts on a controller are given and what they answer (`resources/password_agent`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from threading import Event

from app.deployment import Package, version_key
from app.errors import AppError, Unavailable
from app.password_agent import scripts
from app.password_agent.deploy.ports import Shell

_SHORT_S, _LONG_S = 60.0, 180.0
"""What a script may take; none of them waits for msiexec."""

INSTALLER_LOG = "msiexec.log"
"""In the folder, where the job of `parts/job.ps1` puts it."""


@dataclass(frozen=True, slots=True)
class Identity:
    """By what the agent is known on a controller."""

    product: str = scripts.TITLE
    service: str = scripts.SERVICE
    filter: str = scripts.FILTER
    """How the name of its DLL begins: an upgrade brings another one."""

    def given(self, product_code: str) -> dict[str, object]:
        return {
            "product": self.product,
            "product_code": product_code,
            "service": self.service,
            "filter": self.filter,
        }


@dataclass(frozen=True, slots=True)
class Product:
    code: str
    version: str


@dataclass(frozen=True, slots=True)
class Agent:
    """The agent as Windows sees it."""

    products: tuple[Product, ...] = ()
    service: str = ""
    """A status such as `Running`; empty: there is none."""
    registered: bool = False
    """Whether a filter of ours stands in "Notification Packages"."""
    file: bool = False
    """Whether the files of all that stand there exist."""

    @property
    def version(self) -> str:
        return self.products[0].version if self.products else ""

    @property
    def product_code(self) -> str:
        return self.products[0].code if self.products else ""

    def has(self, code: str) -> bool:
        return any(product.code.casefold() == code.casefold() for product in self.products)

    @property
    def missing(self) -> str:
        """What of an installed agent is not there."""
        found = (
            ("Windows Installer product", bool(self.products)),
            ("Notification Packages", self.registered),
            ("filter DLL", self.file or not self.registered),
            ("service", self.service == "Running"),
        )
        return ", ".join(name for name, there in found if not there)


@dataclass(frozen=True, slots=True)
class Facts:
    """What an installation depends on; `raw` is the whole answer, for whoever judges it."""

    agent: Agent
    installing: bool
    raw: Mapping[str, object]


class Work(StrEnum):
    """How far the one-shot task is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"
    LOST = "lost"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Running:
    state: Work
    exit_code: int | None = None
    reason: str = ""
    found: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Serving:
    """What a controller answers to, and since when it runs."""

    boot: str
    restarted: bool
    ldap: bool
    sysvol: bool
    dns: bool

    @property
    def missing(self) -> str:
        found = (("LDAP", self.ldap), ("SYSVOL", self.sysvol), ("DNS", self.dns))
        return ", ".join(name for name, there in found if not there)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Whether LSASS has the filter: `loaded`, `refused`, `absent`, `idle` or `unknown`."""

    state: str
    line: str = ""
    """Of the events that say why not."""
    boot: str = ""
    """Since when the session runs that this is said of."""


class Remote:
    """The scripts over one shell. Raises what the shell raises, what `scripts.refusal` says, and
    Unavailable `push_answer_unknown` for an answer that is none, `push_installer_at_work`."""

    def __init__(
        self,
        host: str,
        shell: Shell,
        script: Callable[[str], str],
        stop: Event,
        *,
        identity: Identity,
    ) -> None:
        self._host = host
        self._shell = shell
        self._script = script
        self._stop = stop
        self._identity = identity

    def facts(self, product_code: str) -> Facts:
        found = self._run("facts", self._identity.given(product_code), _LONG_S)
        agent = found.get("agent")
        return Facts(
            _agent(agent if isinstance(agent, Mapping) else {}),
            found.get("installing") is True,
            found,
        )

    def start(self, run: str, folder: str, name: str, package: Package, signer: str) -> None:
        """Begins the installation as SYSTEM under a task of this name; once for a folder."""
        given = {"name": name, "sha256": package.sha256, "signer": signer}
        self._run("start", {"task": run, "folder": folder, **given})

    def remove(self, run: str, folder: str, product_code: str) -> None:
        """Begins the removal in the same way."""
        self._run("remove", {"task": run, "folder": folder, "product_code": product_code})

    def poll(self, run: str, folder: str) -> Running:
        found = self._run("poll", {"task": run, "folder": folder})
        code = found.get("exit_code")
        try:
            state = Work(_text(found, "state"))
        except ValueError as error:
            raise self._unknown(found) from error
        return Running(
            state,
            int(code) if isinstance(code, int | float) else None,
            _text(found, "reason"),
            _text(found, "found"),
            _text(found, "line"),
        )

    def verify(self, product_code: str) -> Agent:
        return _agent(self._run("verify", self._identity.given(product_code)))

    def tidy(self, run: str) -> None:
        """Deletes the one-shot task; one that is not there is no failure."""
        if self._run("tidy", {"task": run}).get("removed") is not True:
            raise Unavailable("push_installer_at_work", host=self._host)

    def restart(self, reason: str) -> str:
        """Asks for it. -> since when the session runs that ends."""
        return _text(self._run("restart", {"reason": reason}), "boot")

    def serves(self, before: str = "") -> Serving:
        found = self._run("serves", {"before": before})
        return Serving(
            boot=_text(found, "boot"),
            restarted=found.get("restarted") is True,
            ldap=found.get("ldap") is True,
            sysvol=found.get("sysvol") is True,
            dns=found.get("dns") in ("answers", "absent"),
        )

    def loaded(self, product_code: str) -> Loaded:
        found = self._run("loaded", self._identity.given(product_code))
        refusals = found.get("refusals")
        lines = [_refusal(each) for each in refusals] if isinstance(refusals, Sequence) else []
        return Loaded(_text(found, "state"), "\n".join(lines[:4]), _text(found, "boot"))

    def _run(
        self, name: str, given: Mapping[str, object], timeout_s: float = _SHORT_S
    ) -> Mapping[str, object]:
        found = self._shell.run(self._script(name), given, timeout_s=timeout_s, stop=self._stop)
        if (refused := scripts.refusal(found, self._host)) is not None:
            raise refused
        return found

    def _unknown(self, found: Mapping[str, object]) -> AppError:
        said = ", ".join(f"{name}={value!r}" for name, value in found.items())
        return Unavailable("push_answer_unknown", host=self._host, technical=said[:200])


def _agent(found: Mapping[str, object]) -> Agent:
    products = [
        Product(_text(each, "code"), _text(each, "version")) for each in _maps(found, "products")
    ]
    filters = _maps(found, "filters")
    return Agent(
        products=tuple(sorted(products, key=lambda p: version_key(p.version), reverse=True)),
        service=_text(found, "service"),
        registered=bool(filters),
        file=bool(filters) and all(each.get("present") is True for each in filters),
    )


def _refusal(event: object) -> str:
    if not isinstance(event, Mapping):
        return ""
    values = event.get("values")
    said = ", ".join(str(value) for value in values) if isinstance(values, Sequence) else ""
    return f"{_text(event, 'at')} {_text(event, 'id')}: {said}"[:400]


def _maps(found: Mapping[str, object], name: str) -> Sequence[Mapping[str, object]]:
    values = found.get(name)
    if isinstance(values, Mapping):  # PowerShell makes one of a list of one
        return [values]
    return [v for v in values if isinstance(v, Mapping)] if isinstance(values, list) else []


def _text(found: Mapping[str, object], name: str) -> str:
    value = found.get(name)
    return "" if value is None else str(value)
