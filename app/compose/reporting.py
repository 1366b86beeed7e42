"""What the service is told of this device with each heartbeat (`Heartbeat` in the contract)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from app.cloud.agent_calls import Device, Report
from app.deployment import Deployment, Stage
from app.profile import Profile
from app.sync.model import RunReport
from app.sync.stored import WorkerState

SYNCED = frozenset({"done", "nothing_to_do", "partial", "held"})
_INCOMPLETE = frozenset({"partial", "held"})
_UNWELL = frozenset({Stage.SILENT, Stage.FAILED})


def report(
    profile: Profile,
    state: WorkerState,
    runs: Sequence[RunReport],
    agents: Sequence[Deployment],
    device: Device,
) -> Report:
    """`runs`: the newest first; `agents`: of each controller that has or had one."""
    synced = next((run for run in runs if run.result in SYNCED), None)
    more: dict[str, Any] = {"state": state.state, "device_name": profile.cloud.device_name}
    if state.error_code:
        more["error_code"] = state.error_code
    if state.next_run_at is not None:
        more["next_sync"] = _iso(state.next_run_at)
    if state.since:
        more["since"] = _iso(state.since)
    return Report(
        status=_status(state, runs[:1], agents),
        controllers=tuple(_controllers(profile, agents)),
        last_sync={"at": _iso(synced.ended_at), "outcome": synced.result} if synced else {},
        device=device,
        more=more,
    )


def _status(state: WorkerState, latest: Iterable[RunReport], agents: Iterable[Deployment]) -> str:
    if state.error_code:
        return "error"
    if state.paused:
        return "paused"
    incomplete = any(run.result in _INCOMPLETE for run in latest)
    unwell = any(each.stage in _UNWELL for each in agents)
    return "warning" if incomplete or unwell else "ok"


def _controllers(profile: Profile, agents: Iterable[Deployment]) -> Iterable[dict[str, Any]]:
    """Those that are read, and those on which an agent is, each once."""
    known = {each.controller.casefold(): each for each in agents}
    for host in profile.directory.controllers:
        agent = known.pop(_name(host), None)
        yield {"host": host, **({} if agent is None else _agent(agent))}
    for agent in known.values():
        yield {"host": agent.controller, **_agent(agent)}


def _agent(agent: Deployment) -> dict[str, Any]:
    said = {"password_agent": agent.stage.value, "password_agent_version": agent.version}
    if agent.error is not None:
        said["error_code"] = agent.error.code
    return {name: value for name, value in said.items() if value}


def _name(host: str) -> str:
    """Without the port that settings may name; an IPv6 address is no name of a controller."""
    return host.partition(":")[0].casefold()


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
