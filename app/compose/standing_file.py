"""What was measured last of the connection with the service, as a small file beside the profile."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from app import atomic_file
from app.errors import FATES, AppError, Param, Unavailable
from app.findings import STANDING_CHECKS, Account, CheckResult, CheckState, Standing

_log = logging.getLogger(__name__)

FILE = "standing.json"
FORMAT = 1


class StandingFile:
    """Fills `services.Connection.last`. No server is asked here, and nothing is loaded for it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def last(self) -> Standing | None:
        """None before the first one, and where the file cannot be read: it is measured again."""
        try:
            return _decoded(msgspec.json.decode(self._path.read_bytes()))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as e:
            _log.info("what was measured last cannot be read: %s", type(e).__name__)
            return None

    def keep(self, standing: Standing) -> None:
        """For every process that serves or watches this folder; what cannot be kept is measured
        anew by whoever asks."""
        try:
            atomic_file.write(self._path, msgspec.json.encode(_encoded(standing)))
        except AppError as error:
            _log.info("what was measured could not be kept: %s", error.code)


@dataclass(frozen=True, slots=True)
class _Row:
    check: str
    state: str
    duration_s: float
    note: str
    params: Mapping[str, Param]
    fate: str = ""
    code: str = ""
    error_params: Mapping[str, Param] | None = None


def _encoded(standing: Standing) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "measured_at": standing.measured_at,
        "owner": standing.owner,
        "owner_at_risk": standing.owner_at_risk,
        "rows": [
            _Row(
                row.check,
                row.state.value,
                row.duration_s,
                row.note,
                row.params,
                type(row.error).__name__ if row.error else "",
                row.error.code if row.error else "",
                row.error.params if row.error else None,
            )
            for row in standing.rows
        ],
    }


def _decoded(raw: dict[str, Any]) -> Standing:
    if raw["format"] != FORMAT:
        raise ValueError("another format")
    rows = msgspec.convert(raw["rows"], tuple[_Row, ...])
    if tuple(row.check for row in rows) != STANDING_CHECKS:
        raise ValueError("other rows")
    return Standing(
        float(raw["measured_at"]),
        tuple(
            CheckResult(
                row.check,
                CheckState(row.state),
                row.duration_s,
                row.note,
                row.params,
                FATES.get(row.fate, Unavailable)(row.code, **(row.error_params or {}))
                if row.code
                else None,
            )
            for row in rows
        ),
        msgspec.convert(raw["owner"], Account | None),
        str(raw["owner_at_risk"]),
    )
