"""A run undone: its journal, read backwards.

What was confirmed last is undone first, so that the service passes through the states that it had,
in the opposite order, each of which was possible. A service answers requests that are under way
together in any order, so a step may still find its unique value taken (`remote_conflict`), or a
member not yet made anew: it is tried again after the others. Nothing here looks at anything but
the journal; whoever applies the steps guards them as any other change.

A value before is what was confirmed last. One that somebody else had written into a field that we
wrote for the first time is not known, except of an account that was just taken over.

What cannot be undone is said of each step (`lost`):

    new_id           a deleted account is made anew, with another id and without what it owned
    account_stays    an account that the run made is disabled, and not deleted
    anchor_stays     one that was taken over keeps our externalId
    values_unknown   what it held before was not known
    members_unknown  who was in a group that was taken over was not known: one of those whom the
                     run added may have been in it before
    image_unknown    noted by a version that kept no before-images
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.sync.model import Action, FieldChange, Kind, LinkState, MemberRef, Operation
from app.sync.stored import Image, JournalRow


@dataclass(frozen=True, slots=True)
class LinkWas:
    """Our link as it was before; without `remote_id` there was none."""

    remote_id: str = ""
    state: LinkState = LinkState.ACTIVE
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Undo:
    """One step back. `action` is what it does to the object: `unchanged` sends nothing (only our
    link becomes what it was), `ignored` cannot be undone.

    `remote_id` is the account that the run wrote; one that this undoing has made anew is to be put
    in its place (of a `create`, it is the account that is gone). `reason` is `undo_` and the action
    of the journal. `undoes` is the number of that row.
    """

    guid: str
    kind: Kind
    action: Action
    reason: str
    undoes: int
    name: str = ""
    remote_id: str = ""
    fields: tuple[FieldChange, ...] = ()
    active: bool | None = None
    """The state that the account gets; None: as it is."""
    add_members: tuple[str, ...] = ()
    remove_members: tuple[str, ...] = ()
    link: LinkWas | None = None
    """None: the link stays as it is."""
    lost: tuple[str, ...] = ()


def undone(rows: Iterable[JournalRow], *, creations: Action = Action.DISABLE) -> Iterator[Undo]:
    """The steps that undo a run, in their order; streamed.

    `rows`: its whole journal, the last first. `creations`: what becomes of people whom it created,
    DISABLE or DELETE; a group can be deleted only.
    """
    for row in rows:
        if row.action == "members":
            yield _members(row)
        elif row.action == "left":
            yield from _left(row)
        elif row.image is None:
            yield _step(row, Action.IGNORED, Image(), lost=("image_unknown",))
        elif row.action == Action.DELETE:
            yield _deleted(row, row.image)
        elif row.action in ("unlinked", Action.RELEASE):
            yield _step(row, Action.UNCHANGED, row.image, link=_link(row.image))
        elif row.image.created:
            yield _created(row, row.image, creations)
        else:
            yield _written(row, row.image)


def operation(
    step: Undo, remote_id: str, member: Callable[[str], MemberRef | None]
) -> Operation | None:
    """A step in the service's terms; None when nothing is to be sent.

    `remote_id` is the object's present one; `member` knows that of others by GUID, None for those
    who have none.
    """
    if step.action in (Action.IGNORED, Action.UNCHANGED):
        return None
    return Operation(
        row_id=step.undoes,
        guid=step.guid,
        kind=step.kind,
        action=step.action,
        remote_id="" if step.action is Action.CREATE else remote_id,
        fields={} if step.action is Action.DELETE else {f.field: f.after for f in step.fields},
        active=step.active,
        add_members=tuple(ref for guid in step.add_members if (ref := member(guid))),
        remove_members=tuple(ref for guid in step.remove_members if (ref := member(guid))),
    )


def _step(row: JournalRow, action: Action, image: Image, **more: object) -> Undo:
    return Undo(
        guid=row.guid,
        kind=row.kind,
        action=action,
        reason=f"undo_{row.action}",
        undoes=row.number,
        name=row.name,
        remote_id=image.remote_id,
        **more,  # type: ignore[arg-type]  # by name, from this module alone
    )


def _members(row: JournalRow) -> Undo:
    """GUIDs are enough, also in rows of versions that kept nothing else."""
    return _step(
        row,
        Action.UPDATE,
        row.image or Image(),
        add_members=row.removed,
        remove_members=row.added,
    )


def _left(row: JournalRow) -> Iterator[Undo]:
    """Whoever was deleted is put back into each group."""
    for group in row.removed:
        yield Undo(
            guid=group,
            kind=Kind.GROUP,
            action=Action.UPDATE,
            reason="undo_left",
            undoes=row.number,
            add_members=(row.guid,),
        )


def _deleted(row: JournalRow, image: Image) -> Undo:
    return _step(
        row,
        Action.CREATE,
        image,
        fields=_turned(row),
        active=(image.active is not False) if row.kind is Kind.USER else None,
        link=_link(image),
        lost=("new_id",),
    )


def _created(row: JournalRow, image: Image, creations: Action) -> Undo:
    if row.kind is Kind.USER and creations is Action.DISABLE:
        return _step(
            row, Action.DISABLE, image, active=False, link=_link(image), lost=("account_stays",)
        )
    return _step(row, Action.DELETE, image, link=_link(image))


def _written(row: JournalRow, image: Image) -> Undo:
    """Updated, enabled, disabled, or taken over."""
    lost: tuple[str, ...] = ()
    fields = _turned(row)
    if image.adopted:
        lost = ("anchor_stays",)
        if image.anchor is None:
            lost, fields = ("values_unknown", "anchor_stays"), ()
        if row.kind is Kind.GROUP:
            lost += ("members_unknown",)
    active = image.active if image.active != image.active_after else None
    action = Action.UPDATE
    if active is not None:
        action = Action.ENABLE if active else Action.DISABLE
    elif not fields:
        action = Action.UNCHANGED
    return _step(row, action, image, fields=fields, active=active, link=_link(image), lost=lost)


def _turned(row: JournalRow) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(change.field, change.after, change.before)
        for change in row.fields
        if change.before != change.after
    )


def _link(image: Image) -> LinkWas:
    return LinkWas(image.link_id, image.link_state, image.link_enabled)
