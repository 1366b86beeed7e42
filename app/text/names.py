"""Buttons and pages that a text names, by their English name: `{button:Read again}`,
`{page:Criteria}`.

A text says what stands on the screen: the name comes from the translation of that very button.
Each is found where the screen has it: the context and the source text, with its mnemonic.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

WORDS = "words"
NAMES: Mapping[str, tuple[str, str]] = {}
_NAMED = re.compile(r"\{(?:button|page):([^{}]+)\}")
# Scripts without Latin letters have the mnemonic in brackets behind.
_BEHIND = re.compile(r"\s?\(&\w\)")


def named(said: str, translate: Callable[[str, str], str]) -> str:
    """`said` with the name of each button and page in the language of `translate` (source and
    context -> translation)."""
    return _NAMED.sub(lambda found: _shown(found[1], translate), said) if "{" in said else said


def names_in(said: str) -> tuple[str, ...]:
    """The English names of the buttons and pages that a text speaks of."""
    return tuple(_NAMED.findall(said))


def shown(label: str) -> str:
    """A label as it stands on the screen when one speaks of it: without mnemonic and dots."""
    bare = _BEHIND.sub("", label).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return bare.removesuffix("…").removesuffix("...").strip()


def _shown(name: str, translate: Callable[[str, str], str]) -> str:
    context, source = NAMES[name]
    return shown(translate(source, context))
