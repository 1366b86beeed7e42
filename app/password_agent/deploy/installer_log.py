"""The lines of msiexec's log that say why an installation failed.

A verbose log (`/l*v`) is UTF-16 with a byte order mark and may have 200 MB, so only its end is
looked at, which may begin within a character. The action that failed ends with "Return value 3",
in the language of Windows; what it has to say stands in the lines before (Windows Installer,
"Logging of Action Return Values").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

TAIL_BYTES = 512 * 1024
_MOST_LINES = 4
_LOOK_BACK = 40
_LONGEST = 400

_TIMED = r"\b\d{1,2}[:.]\d\d[:.]\d\d\b"
# "Action ended 10:11:12: InstallFiles. Return value 3." - "Aktion beendet um ...: Rückgabewert 3."
_ENDED_WITH_3 = re.compile(rf"^(?!MSI \().*{_TIMED}.*\D3\s*[.。]?\s*$")
# What actions say of themselves: an error of the installer, of a custom action, of the system
_TELLS = re.compile(
    r"\b(Error|Fehler|Erreur|Errore|Erro|Fel|Fout) \d{4}\b"
    r"|returned actual error code|\b0x8[0-9A-Fa-f]{7}\b|-- [A-Z].*\d{4,5}\."
    r"|\b[Ee]rror (code )?\d{2,5}\b"
)
_NOISE = re.compile(r"^\s*$|^Property\(|^MSI \([sc]\) .*: (Note: 1: (1402|2205|2228|2262)|Closing)")


def decoded(tail: bytes) -> str:
    """The end of a log as text; UTF-16 is told by its zeros, which every line end brings."""
    if tail.startswith(b"\xff\xfe"):
        return tail.decode("utf-16-le", "replace")[1:]
    even, odd = tail[::2].count(0), tail[1::2].count(0)
    if max(even, odd) * 20 < len(tail):
        return tail.decode("utf-8", "replace")
    # The zero is the second byte of an ASCII character: where it stands first, half a one is before
    return tail[1 if even > odd else 0 :].decode("utf-16-le", "replace")


def failed_lines(tail: bytes) -> str:
    """What the log says of its failure, at most four lines; empty when it says nothing."""
    lines = [_plain(line) for line in decoded(tail).splitlines()]
    lines = [line for line in lines if not _NOISE.match(line)]
    ended = next((at for at, line in enumerate(lines) if _ENDED_WITH_3.search(line)), None)
    if ended is None:
        return "\n".join([line for line in lines if _TELLS.search(line)][-_MOST_LINES:])
    before = lines[max(0, ended - _LOOK_BACK) : ended]
    said = list(dict.fromkeys(line for line in before if _TELLS.search(line)))
    shown: Sequence[str] = said[-(_MOST_LINES - 1) :] or before[-(_MOST_LINES - 1) :]
    return "\n".join([*shown, lines[ended]])


def _plain(line: str) -> str:
    kept = "".join(c if c.isprintable() else " " for c in line).strip()
    return kept if len(kept) <= _LONGEST else kept[:_LONGEST] + "\N{HORIZONTAL ELLIPSIS}"
