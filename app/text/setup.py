"""English words of the codes of `setup`."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {}
