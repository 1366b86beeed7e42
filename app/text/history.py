"""English words of the codes of what was done: the journal, and what undoing it means."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    "parted": Words("Ended with the deletion."),
    # -- a run undone ------------------------------------------------------------------------
    "undo_create": Words("Was created by this run."),
    "undo_update": Words("Gets its earlier values back."),
    "undo_enable": Words("Was enabled by this run."),
    "undo_disable": Words("Was disabled by this run."),
    "undo_delete": Words("Was deleted by this run."),
    "undo_release": Words("Is synced again."),
    "undo_members": Words("Gets its earlier members back."),
    "undo_left": Words("Gets back a member who was deleted."),
    "undo_unlinked": Words("Is linked again."),
    "new_id": Words("It is made anew, with another id and without what it owned."),
    "account_stays": Words("The account is disabled, not deleted."),
    "anchor_stays": Words("The account keeps the identifier that the sync gave it."),
    "values_unknown": Words("Its values before are not known, because they could not be read."),
    "members_unknown": Words("Who was in the group before the sync took it over is not known."),
    "image_unknown": Words("An earlier version noted what was done, but not what was before."),
}
