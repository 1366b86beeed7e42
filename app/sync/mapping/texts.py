"""Values as text: the same for the same object on every read, and as they can be shown."""

from __future__ import annotations

import re
import unicodedata

from app.errors import RecordRejected

# Split at breaks and stripped between them: a pattern with white space around the break looks at
# a run of 10,000 spaces 10,000 times (measured: 3 s for one value).
_BREAKS = re.compile(r"[\t\r\n\v\f\x85\u2028\u2029]+")
_LINE_BREAK = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
LONGEST = 16_384
"""Characters of a source, and of what replacing makes of it: eight times the longest field.
Composing marks (NFC) takes time with the square of their number."""
FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# Format characters (general category Cf) that a screen does not show, RFC 8264's concern for
# identifiers: soft hyphen, zero width, directional marks, overrides and isolates, BOM, tags.
INVISIBLE = re.compile(
    "[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def normalise(text: str, *, lines: bool = False) -> str:
    """NFC, no white space at the ends, breaks as one space (`lines`: as one newline each)."""
    if text.isascii() and text.isprintable():
        return text.strip()
    if len(text) <= LONGEST:  # what is longer fits no field
        text = unicodedata.normalize("NFC", text)
    if lines:
        return "\n".join(line.strip(" \t") for line in _LINE_BREAK.split(text)).strip()
    if _BREAKS.search(text):
        text = " ".join(part for each in _BREAKS.split(text) if (part := each.strip(" ")))
    return text.strip()


def visible(text: str, limit: int = 120) -> str:
    """A value as it can be shown: what a screen does not show as `<U+202E>`, the rest cut off."""
    shown = text if len(text) <= limit else text[: limit - 1] + "…"
    shown = FORBIDDEN.sub(lambda found: f"<{code_point(found)}>", shown)
    return INVISIBLE.sub(lambda found: f"<{code_point(found)}>", shown)


def code_point(found: re.Match[str]) -> str:
    """`U+202E`: the name of a character that cannot be shown."""
    return f"U+{ord(found.group()):04X}"


def too_long(field: str, length: int, limit: int) -> RecordRejected:
    """The rejection of an object whose value does not fit; lengths in characters."""
    return RecordRejected("value_too_long", field=field, length=length, limit=limit)
