"""What runs: the worker with its schedule, and the client through which others talk to it.

No Qt and no edge: the worker gets `services`, so it runs inside the app, the command line and a
service of the operating system alike. The two sides talk through tables of the sync database; the
access rights of its folder are the access control.
"""

from app.agent.client import Client, runs_by_the_worker
from app.agent.events import (
    Alive,
    Event,
    RunEnded,
    RunFailed,
    RunProgressed,
    RunStarted,
    StateChanged,
)
from app.agent.worker import Channel, Worker

__all__ = [
    "Alive",
    "Channel",
    "Client",
    "Event",
    "RunEnded",
    "RunFailed",
    "RunProgressed",
    "RunStarted",
    "StateChanged",
    "Worker",
    "runs_by_the_worker",
]
