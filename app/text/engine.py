"""English words of the codes of `engine`."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {}
