"""The way from this machine to the service, and what it says of the clock."""

from __future__ import annotations

from threading import Event

from app.cloud import providers
from app.cloud.reach import reach
from app.cloud.transport import Route, shown_proxy, system_proxy
from app.compose.cloud import BoundSecrets
from app.errors import AppError, Misconfigured, Param
from app.findings import CheckResult, CheckState
from app.profile import CloudSettings
from app.services import ProxySignIn, Secrets

CLOCK_WARNS_S, CLOCK_STOPS_S = 120.0, 300.0


class Reaching:
    """Fills `services.Machine.reach`."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def reach(
        self, settings: CloudSettings, secrets_id: str, typed: ProxySignIn | None, stop: Event
    ) -> tuple[CheckResult, CheckResult]:
        """The rows `machine_outbound` and `machine_clock`."""
        url = settings.service_url or settings.scim_url
        if not url:
            return _unasked(settings.proxy)
        try:
            found = reach(url, self._route(settings, secrets_id, typed), stop)
        except AppError as error:
            return (
                CheckResult("machine_outbound", CheckState.FAILED, error=error),
                CheckResult("machine_clock", CheckState.SKIPPED, note="clock_unknown"),
            )
        params: dict[str, Param] = {
            "host": found.host,
            "milliseconds": round(found.duration_s * 1000),
        }
        outbound = CheckResult(
            "machine_outbound",
            CheckState.OK,
            found.duration_s,
            note="outbound_proxied" if found.proxy else "outbound_direct",
            params={**params, "proxy": found.proxy},
        )
        return outbound, _clock(found.clock_skew_s)

    def _route(self, settings: CloudSettings, secrets_id: str, typed: ProxySignIn | None) -> Route:
        held = BoundSecrets(self._secrets, secrets_id)
        if typed is None or not typed.user:
            return providers.route(settings, held)
        proxy = settings.proxy or system_proxy(settings.service_url or settings.scim_url)
        password = typed.password or held.get(settings.proxy_password_name) or ""
        return Route(proxy=proxy, proxy_user=typed.user, proxy_password=password)


def _unasked(proxy: str) -> tuple[CheckResult, CheckResult]:
    """Before a key says where to: what the settings of the system name for anywhere."""
    through = shown_proxy(proxy, "https://directory.example.com")
    note = "proxy_named" if through else "proxy_none"
    return (
        CheckResult("machine_outbound", CheckState.PENDING, note=note, params={"proxy": through}),
        CheckResult("machine_clock", CheckState.PENDING, note="clock_waits"),
    )


def _clock(skew_s: float | None) -> CheckResult:
    if skew_s is None:
        return CheckResult("machine_clock", CheckState.SKIPPED, note="clock_unknown")
    difference_s = round(abs(skew_s))
    params = {"difference_s": difference_s}
    if difference_s > CLOCK_STOPS_S:
        error = Misconfigured("clock_differs", difference_s=difference_s)
        return CheckResult("machine_clock", CheckState.FAILED, params=params, error=error)
    state = CheckState.WARNING if difference_s > CLOCK_WARNS_S else CheckState.OK
    return CheckResult("machine_clock", state, note="clock_good", params=params)
