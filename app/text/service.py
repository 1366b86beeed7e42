"""English words of the codes of the sync service: the worker without a window."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    "label_worker": Words("Sync service"),
    "agent_waits": Words(
        "Another copy of Identity Connect syncs in this folder. This one waits until it ends."
    ),
    "worker_off": Words("It is not running."),
    "worker_idle": Words("It runs."),
    "worker_running": Words("It is syncing."),
    "worker_paused": Words("It is paused."),
    "worker_waiting": Words("It tries again after a failure."),
    "heartbeat_failed": Words("The service did not hear of it at {time}."),
}
