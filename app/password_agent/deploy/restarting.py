"""The restart of one controller, and in which order several follow one another.

A controller is asked only while another one of its site serves, and it has come back when it was
started anew and LDAP, SYSVOL and DNS answer; until then nobody else is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.deployment import Stage
from app.errors import AppError, Misconfigured, Refused, Stopped, Unavailable
from app.findings import DomainController
from app.password_agent.deploy.job import PRODUCT, Job, is_silence
from app.password_agent.deploy.remote import Serving
from app.password_agent.readiness import MAYBE_REFUSED

LOOK_S = 5.0
GONE_S, BACK_S, SERVES_S = 1200.0, 1800.0, 1200.0
"""How long a shutdown, a start, and the start of its services may take: updates are installed
meanwhile."""
MOST_REFUSALS = 3
"""Sign-ins that a starting controller may refuse: the account was right before the restart, and
one that locks accounts does so after more. One that was not tried before may be refused once."""
_BOOT, _ASKED = "boot", "asked"


def companions(host: str, controllers: Sequence[DomainController]) -> tuple[str, tuple[str, ...]]:
    """The site of a controller and who else stands there, by name; where its site is not known,
    nobody does for certain."""
    own = next((c for c in controllers if c.host.casefold() == host.casefold()), None)
    site = own.site if own is not None else ""
    others = (c.host for c in controllers if c.site == site and c is not own)
    return site, tuple(sorted(others)) if site else ()


@dataclass(slots=True)
class Restarting:
    job: Job
    site: str
    others: Sequence[str]
    """Who else stands in the site."""
    serving: Callable[[str], Serving]
    """Asks another controller whether it serves."""
    refusals: int = 0
    signed_in: bool = False
    """With this account, since it was asked for."""

    def perform(self) -> None:
        self.job.begin("restart")
        steps: Mapping[str, Callable[[], str]] = {
            "restart": self._restart,
            "gone": self._gone,
            "back": self._back,
            "services": self._services,
            "loaded": self._loaded,
        }
        with self.job.failing():
            if self.job.at == "restart" and not self.job.memo.get(_ASKED):
                _ = self.job.sessions.remote
            self.job.perform(steps)

    def _restart(self) -> str:
        job = self.job
        before = job.noted(_BOOT)
        try:
            found = job.sessions.remote.serves(before)
        except AppError as error:
            if is_silence(error) and before and job.memo.get(_ASKED):
                return "back"  # it went down after it was asked, and before that was noted
            raise
        self.signed_in = True
        if before and found.restarted:
            return "services"
        self._refuse_last()
        job.memo[_BOOT], job.memo[_ASKED] = found.boot, True
        job.keep()
        job.sessions.remote.restart("Identity Connect Password Sync Agent")
        job.keep(job.event("push_restart_asked"))
        return "gone"

    def _refuse_last(self) -> None:
        """Somebody else of the site serves, as seen now; or the restart is refused."""
        silent = []
        for host in self.others:
            try:
                missing = self.serving(host).missing
            except Stopped:
                raise
            except AppError:
                missing = "WinRM"
            if not missing:
                return
            silent.append(f"{host} ({missing})")
        host, site = self.job.host, self.site
        if not silent:
            raise Refused("restart_only_one", host=host, site=site or "?")
        raise Refused("restart_last_of_site", host=host, site=site, others=", ".join(silent))

    def _gone(self) -> str:
        job = self.job
        found = self._until(lambda seen: seen is None or seen.restarted, GONE_S)
        if found is False:
            minutes = round(GONE_S / 60)
            job.at = "restart"  # a shutdown that was called off is asked for again
            raise Unavailable("restart_not_begun", host=job.host, minutes=minutes)
        job.keep(job.event("push_gone"))
        return "back"

    def _back(self) -> str:
        job = self.job
        if not self._until(lambda seen: seen is not None and seen.restarted, BACK_S):
            minutes = round(BACK_S / 60)
            raise Unavailable("restart_not_back", host=job.host, minutes=minutes)
        job.keep(job.event("push_back"))
        return "services"

    def _services(self) -> str:
        job = self.job
        missing = ["WinRM"]

        def good(seen: Serving | None) -> bool:
            missing[0] = "WinRM" if seen is None else seen.missing
            return not missing[0]

        if not self._until(good, SERVES_S):
            minutes = round(SERVES_S / 60)
            raise Unavailable(
                "restart_not_serving", host=job.host, minutes=minutes, missing=missing[0]
            )
        job.keep(job.event("push_serves"))
        return "loaded"

    def _loaded(self) -> str:
        job = self.job
        found = job.patient(lambda remote: remote.loaded(job.noted(PRODUCT)))
        match found.state:
            case "loaded":
                job.finish("push_active", Stage.ACTIVE)
            case "unknown":
                job.finish("push_loaded_unknown", Stage.INSTALLED)
            case "absent" if not job.state.version:
                job.finish("push_restarted", Stage.ABSENT)
            case "absent":
                raise Misconfigured("filter_not_registered", host=job.host)
            case "refused":
                self._restarts_again(found.boot)
                job.line = found.line
                raise Misconfigured(
                    "filter_refused", host=job.host, line=found.line, technical=found.line
                )
            case _:
                self._restarts_again(found.boot)
                raise Misconfigured("filter_not_loaded", host=job.host)
        return ""

    def _restarts_again(self, boot: str) -> None:
        """Filters are loaded by a start alone: a retry needs one after this one, whoever asks for
        it."""
        memo = self.job.memo
        memo.pop(_ASKED, None)
        memo[_BOOT], self.job.at = boot, "restart"

    def _until(self, good: Callable[[Serving | None], bool], most_s: float) -> bool:
        """Looks again and again; None is a controller that does not answer. -> whether it became
        as wanted in time."""
        job = self.job
        until = job.pace.elapsed() + most_s
        while True:
            if good(self._seen()):
                return True
            if job.pace.elapsed() >= until:
                return False
            job.pace.wait(LOOK_S, job.stop)

    def _seen(self) -> Serving | None:
        job = self.job
        try:
            seen = job.sessions.remote.serves(job.noted(_BOOT))
        except Stopped:
            raise
        except AppError as error:
            job.sessions.drop_shell()
            self.refusals += not is_silence(error)
            unknown = not self.signed_in and error.code in MAYBE_REFUSED
            if unknown or self.refusals >= MOST_REFUSALS:
                raise
            return None
        self.signed_in = True
        return seen
