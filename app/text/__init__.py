"""Codes, reasons and step names -> words, translated.

Each area keeps its English words in a table of its own module (`directory`, `cloud`, `sync`,
`setup`): code -> `Words`. English source texts are keys for the translator.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What a person reads for one code: problem, cause, fix. `{name}` stands for a parameter.

    A note or a reason that is no failure has a `problem` alone.
    """

    problem: str
    cause: str = ""
    fix: str = ""
