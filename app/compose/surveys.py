"""What the snapshot says about settings that are being edited."""

from __future__ import annotations

from typing import Any, NoReturn

from app.compose.runs import Runs
from app.errors import Unavailable
from app.services import Survey


class Surveys:
    """Fills `services.Survey`."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs

    def survey(self) -> Survey:
        def unknown(*_: Any) -> NoReturn:
            raise Unavailable("not_surveyed")

        return Survey(
            latest=lambda: None,
            refresh=unknown,
            people=unknown,
            person=unknown,
            funnel=unknown,
            decide=unknown,
            mapped=unknown,
            check_mapping=unknown,
            values=unknown,
            rule_numbers=unknown,
        )
