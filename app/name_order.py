"""Where a name stands in a list that people read."""

from __future__ import annotations

import unicodedata


def key(name: str) -> tuple[str, str]:
    """Sorts without regard to case and accents (`Ärzte` among the A, not after Z), as a list does
    that has no language: it was sorted before anybody's was known. Windows sort by the rules of
    their language (`ui.widgets.collation`)."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(c for c in parts if not unicodedata.combining(c))
    return plain, name
