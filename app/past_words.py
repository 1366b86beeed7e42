"""Why a change was made, in the words of the plan that made it; and by whom a run was asked for."""

from __future__ import annotations

from app import text
from app.sync.stored import Asked, JournalRow


def reasons(row: JournalRow) -> tuple[str, ...]:
    """Why, what led to it, and what can be done about it, as far as there is something to say. A
    sentence whose values were not noted (by an earlier version) is left out."""
    if not row.reason or not text.has_words(row.reason):
        return ()
    words = text.words(row.reason, row.params)
    return tuple(
        text.fill(part, {"code": row.reason, **row.params})
        for part in (words.problem, words.cause, words.fix)
        if part and text.placeholders(part) <= row.params.keys()
    )


def asked_how(asked: Asked) -> tuple[str, ...]:
    """Why a run was, and with what it was asked for, as far as there is something to say."""
    codes = (f"asked_{asked.why}", f"history_by_{asked.by}")
    return tuple(text.sentence(code) for code in codes if text.has_words(code))


def reason(row: JournalRow) -> str:
    """Why, in one sentence; empty where nothing is known."""
    return next(iter(reasons(row)), "")
