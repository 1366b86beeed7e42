"""Writes: add, modify, rename, delete, with the rules of Active Directory that a client meets.

Sources: MS-ADTS 3.1.1.5.2 (add), 3.1.1.5.3 (modify), 3.1.1.5.4 (modify DN), 3.1.1.5.5 (delete).
"""

from __future__ import annotations

import secrets
import uuid
from typing import Final

from . import names, results
from .accounts import Accounts
from .controller import DISABLED, NEVER, NORMAL_ACCOUNT, filetime
from .directory import Directory, Entry, Value, guid_text
from .results import Code, Refusal
from .schema import ATTRIBUTES, FORWARD_LINKS, Attribute, ObjectClass, Syntax, structural_class
from .search import located

_ADD, _DELETE, _REPLACE = 0, 1, 2
Modification = tuple[int, bytes, list[bytes]]  # operation, attribute, values

# What a tombstone keeps (MS-ADTS 3.1.1.5.5.1.1), of what this directory stores.
_KEPT_ON_TOMBSTONE: Final = frozenset(
    {"samaccountname", "objectsid", "useraccountcontrol", "grouptype"}
)

_MIN_PASSWORD: Final = 7


class Changes:
    """The writes of one domain; administrators only, which the connection has checked."""

    def __init__(self, directory: Directory, accounts: Accounts) -> None:
        self._directory = directory
        self._accounts = accounts

    # -- add ----------------------------------------------------------------------------------

    def add(
        self, raw_name: bytes, attributes: list[tuple[bytes, list[bytes]]], *, encrypted: bool
    ) -> None:
        directory = self._directory
        parent, kind, value = self._place(raw_name)
        given = {_known(name).name.lower(): tuple(values) for name, values in attributes}
        known = structural_class(given.pop("objectclass", ()))
        if known is None:
            raise Refusal(Code.OBJECT_CLASS_VIOLATION, "0000207C: UpdErr: unknown object class")
        if kind.upper() != known.rdn:
            raise Refusal(Code.NAMING_VIOLATION, "00002099: NameErr: wrong naming attribute")
        password = given.pop("unicodepwd", None)
        links = {name: given.pop(name) for name in list(given) if name in FORWARD_LINKS}
        targets = {name: [self._target(v) for v in found] for name, found in links.items()}
        given.pop(kind.lower(), None)
        values = self._checked_for_add(given)
        values.update(self._account_defaults(known, values, has_password=password is not None))
        self._check_unique(values, None)
        text = self._usable_password(password[0], encrypted) if password else None
        entry = directory.add(
            parent, names.rdn_text(known.rdn, value), uuid.uuid4().bytes_le, known.chain, values
        )
        for name, found in targets.items():
            for target in found:
                directory.link(entry, name, target)
        if text is not None:
            self._set_password(entry, text)

    def _place(self, raw_name: bytes) -> tuple[Entry, str, str]:
        """Parent, naming attribute and value of a name that must be free."""
        text = raw_name.decode("utf-8", "surrogateescape")
        try:
            parts = names.split(text)
        except names.InvalidName:
            raise results.invalid_name(text) from None
        if not parts:
            raise results.invalid_name(text)
        (kind, value), above = parts[0], parts[1:]
        parent = located(
            self._directory,
            ",".join(names.rdn_text(k, v) for k, v in above).encode("utf-8", "surrogateescape"),
        )
        if parent.deleted:
            raise results.no_such_object(parent.dn)
        if names.rdn_key(kind, value) in (parent.children or {}):
            raise results.exists()
        return parent, kind, value

    def _checked_for_add(self, given: dict[str, tuple[bytes, ...]]) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for name, found in given.items():
            attribute = ATTRIBUTES[name]
            if attribute.owned or attribute.constructed:
                raise results.attribute_error(
                    Code.CONSTRAINT_VIOLATION, "0000209A", "1005 (CONSTRAINT_ATT_TYPE)", name
                )
            if name in ("name", "objectcategory"):
                continue
            values[name] = _packed(_checked(attribute, found))
        return values

    def _account_defaults(
        self, known: ObjectClass, values: dict[str, Value], *, has_password: bool
    ) -> dict[str, Value]:
        if known.name == "group":
            kind = int(_first(values, "grouptype") or -2147483646)
            return {
                "grouptype": b"%d" % kind,
                "samaccounttype": b"%d" % group_account_type(kind),
                "samaccountname": _first(values, "samaccountname") or _random_account(),
                "objectsid": self._directory.next_sid(),
            }
        if b"user" not in known.chain:
            return {}
        computer = b"computer" in known.chain
        control = int(_first(values, "useraccountcontrol") or 0x222)
        if not has_password and not control & DISABLED and not control & 0x20 and not computer:
            raise results.unwilling("0000052D")
        return {
            "samaccountname": _first(values, "samaccountname") or _random_account(),
            "objectsid": self._directory.next_sid(),
            "useraccountcontrol": b"%d" % control,
            "samaccounttype": b"805306369" if computer else b"805306368",
            "primarygroupid": _first(values, "primarygroupid") or (b"515" if computer else b"513"),
            "accountexpires": _first(values, "accountexpires") or b"%d" % NEVER,
            "pwdlastset": _first(values, "pwdlastset") or b"0",
            "badpwdcount": b"0",
            "codepage": b"0",
            "countrycode": _first(values, "countrycode") or b"0",
        }

    def _check_unique(self, values: dict[str, Value], entry: Entry | None) -> None:
        for name in ("samaccountname", "userprincipalname"):
            wanted = _first(values, name)
            if wanted is None:
                continue
            others = self._directory.lookup(name, wanted)
            if any(not e.deleted and e is not entry for e in others):
                if name == "samaccountname":
                    raise Refusal(Code.ENTRY_ALREADY_EXISTS, "00000524: UpdErr: DSID-031A11FA")
                raise results.attribute_error(
                    Code.CONSTRAINT_VIOLATION, "000021C8", "1005 (CONSTRAINT_ATT_TYPE)", name
                )

    # -- modify -------------------------------------------------------------------------------

    def is_own_password_change(
        self, user: Entry, raw_name: bytes, items: list[Modification]
    ) -> bool:
        """A person changes the own password: the old value deleted, a new one added."""
        name = raw_name.decode("utf-8", "surrogateescape")
        return (
            self._directory.find(name) is user
            and [op for op, _, _ in items] == [_DELETE, _ADD]
            and all(attribute.lower() == b"unicodepwd" for _, attribute, _ in items)
        )

    def modify(
        self,
        raw_name: bytes,
        items: list[Modification],
        *,
        permissive: bool = False,
        encrypted: bool = True,
        show_deleted: bool = False,
    ) -> None:
        """All of the modifications or none of them."""
        entry = located(self._directory, raw_name)
        if entry.deleted and show_deleted and (new_name := _restored_name(items)) is not None:
            self._restore(entry, new_name)
            return
        if entry.deleted:
            raise results.no_such_object(entry.parent.dn if entry.parent else "")
        password = [i for i in items if i[1].lower() == b"unicodepwd"]
        rest = [i for i in items if i[1].lower() != b"unicodepwd"]
        plan = _ModifyPlan(self, entry, permissive=permissive)
        for operation, name, values in rest:
            plan.take(operation, _known(name), tuple(values))
        self._check_unique(plan.values, entry)
        new = self._new_password(entry, password, encrypted) if password else None
        self._check_enabling(entry, plan, has_new_password=new is not None)
        plan.apply(self._directory)
        if new is not None:
            self._set_password(entry, new)

    def _new_password(self, entry: Entry, items: list[Modification], encrypted: bool) -> str:
        """MS-ADTS 3.1.1.3.1.5.1: replace by an administrator, delete and add by its owner."""
        new = [values for op, _, values in items if op in (_ADD, _REPLACE) and values]
        old = [values for op, _, values in items if op == _DELETE and values]
        if len(new) != 1 or len(new[0]) != 1:
            raise results.unwilling()
        text = self._usable_password(new[0][0], encrypted)
        if old and not self._accounts.is_password(
            entry, _unquoted(old[0][0]).encode("utf-8", "surrogatepass")
        ):
            raise results.attribute_error(
                Code.CONSTRAINT_VIOLATION, "00000056", "1005 (CONSTRAINT_ATT_TYPE)", "unicodePwd"
            )
        return text

    def _usable_password(self, raw: bytes, encrypted: bool) -> str:
        if not encrypted:
            raise results.unwilling()
        text = _unquoted(raw)
        if len(text) < _MIN_PASSWORD:
            raise results.attribute_error(
                Code.CONSTRAINT_VIOLATION, "0000052D", "1005 (CONSTRAINT_ATT_TYPE)", "unicodePwd"
            )
        return text

    def _set_password(self, entry: Entry, text: str) -> None:
        self._accounts.set_password(entry, text)
        now = b"%d" % filetime(self._directory.now())
        self._directory.store(entry, {"pwdlastset": now, "badpwdcount": b"0"})

    def _check_enabling(self, entry: Entry, plan: _ModifyPlan, *, has_new_password: bool) -> None:
        control = _first(plan.values, "useraccountcontrol")
        if control is None or int(control) & (DISABLED | 0x20):
            return
        ordinary = int(control) & NORMAL_ACCOUNT
        if ordinary and not has_new_password and not self._accounts.has_password(entry):
            raise results.unwilling("0000052D")

    def _target(self, value: bytes) -> Entry:
        found = self._directory.find(value.decode("utf-8", "surrogateescape"))
        if found is None or found.deleted:
            raise results.no_such_object("")
        return found

    # -- rename and delete --------------------------------------------------------------------

    def rename(self, raw_name: bytes, raw_rdn: bytes, raw_parent: bytes | None) -> None:
        directory = self._directory
        entry = located(directory, raw_name)
        if entry.parent is None or entry.deleted:
            raise results.unwilling()
        parent = entry.parent if raw_parent is None else located(directory, raw_parent)
        text = raw_rdn.decode("utf-8", "surrogateescape")
        try:
            parts = names.split(text)
        except names.InvalidName:
            raise results.invalid_name(text) from None
        if len(parts) != 1 or parts[0][0].upper() != entry.rdn_attribute.upper():
            raise Refusal(Code.NAMING_VIOLATION, "00002099: NameErr: wrong naming attribute")
        above: Entry | None = parent
        while above is not None:
            if above is entry:
                raise results.unwilling("00002089")
            above = above.parent
        there = (parent.children or {}).get(names.rdn_key(*parts[0]))
        if there is not None and there is not entry:
            raise results.exists()
        directory.move(entry, parent, names.rdn_text(entry.rdn_attribute, parts[0][1]))

    def delete(self, raw_name: bytes, *, tree: bool) -> None:
        entry = located(self._directory, raw_name)
        if entry.parent is None or entry.deleted:
            raise results.no_such_object(entry.parent.dn if entry.parent else "")
        doomed = list(Directory.below(entry))
        if len(doomed) > 1 and not tree:
            raise Refusal(
                Code.NOT_ALLOWED_ON_NON_LEAF,
                "00002015: UpdErr: DSID-031A1240, problem 6003 (CANT_ON_NON_LEAF), data 0\n\x00",
            )
        if any(e.one("iscriticalsystemobject") == b"TRUE" for e in doomed):
            raise results.unwilling("00002017")
        for each in reversed(doomed):
            self._bury(each)

    def _bury(self, entry: Entry) -> None:
        """Make it a tombstone below Deleted Objects (MS-ADTS 3.1.1.5.5.1.1)."""
        directory = self._directory
        parent = entry.parent
        assert parent is not None
        for name in list(entry.links or {}):
            for target in list(entry.linked(name)):
                directory.unlink(entry, name, target)
        for back, forward in ((v, k) for k, v in FORWARD_LINKS.items()):
            for source in list(entry.linked_from(back)):
                directory.unlink(source, forward, entry)
        name = entry.name
        changes: dict[str, Value | None] = {
            attribute: None for attribute in entry.stored if attribute not in _KEPT_ON_TOMBSTONE
        }
        changes["isdeleted"] = b"TRUE"
        changes["lastknownparent"] = parent.dn.encode("utf-8", "surrogateescape")
        changes["msds-lastknownrdn"] = name.encode("utf-8", "surrogateescape")
        mangled = f"{name[:75]}\nDEL:{guid_text(entry.guid)}"
        graveyard = directory.find(f"CN=Deleted Objects,{directory.base_dn}")
        assert graveyard is not None
        directory.move(entry, graveyard, names.rdn_text(entry.rdn_attribute, mangled))
        directory.store(entry, changes)
        entry.children = None

    def _restore(self, entry: Entry, new_name: bytes) -> None:
        """Bring a tombstone back to life (MS-ADTS 3.1.1.5.3.7): with what it kept, and in no group;
        the rest of its values is gone."""
        parent, kind, value = self._place(new_name)
        known = structural_class(entry.classes)
        if known is None or kind.upper() != entry.rdn_attribute.upper():
            raise Refusal(Code.NAMING_VIOLATION, "00002099: NameErr: wrong naming attribute")
        kept = {name: entry.get(name)[0] for name in entry.stored if name in _KEPT_ON_TOMBSTONE}
        values = self._account_defaults(known, dict(kept), has_password=True) | kept
        self._check_unique(values, entry)
        changes: dict[str, Value | None] = {**dict.fromkeys(entry.stored), **values}
        self._directory.move(entry, parent, names.rdn_text(entry.rdn_attribute, value))
        self._directory.store(entry, changes)


class _ModifyPlan:
    """The outcome of a modify request, computed before anything is changed."""

    def __init__(self, changes: Changes, entry: Entry, *, permissive: bool) -> None:
        self._changes = changes
        self._entry = entry
        self._permissive = permissive
        self.values: dict[str, Value] = {}  # new values; () removes the attribute
        self._links: dict[str, dict[Entry, None]] = {}

    def take(self, operation: int, attribute: Attribute, values: tuple[bytes, ...]) -> None:
        key = attribute.name.lower()
        self._check_writable(key, attribute)
        if key in FORWARD_LINKS:
            self._take_link(operation, key, values)
            return
        values = _checked(attribute, values) if operation != _DELETE else values
        current = self._current(key)
        if operation == _REPLACE:
            new = values
        elif operation == _ADD:
            new = current + self._added(key, current, values)
        else:
            new = self._without(key, current, values)
        if len(new) > 1 and not attribute.multi:
            raise results.attribute_error(
                Code.CONSTRAINT_VIOLATION, "00002081", "1006 (ATT_OR_VALUE_EXISTS)", key
            )
        self.values[key] = _packed(new)
        self._account_effects(key)

    def _check_writable(self, key: str, attribute: Attribute) -> None:
        if key == self._entry.rdn_attribute.lower() or key == "name":
            raise Refusal(
                Code.NOT_ALLOWED_ON_RDN,
                "00002016: UpdErr: DSID-030F0C7B, problem 6004 (CANT_ON_RDN), data 0\n\x00",
            )
        if attribute.owned or attribute.constructed or key in ("objectclass", "objectcategory"):
            raise results.unwilling("0000209A")

    def _current(self, key: str) -> tuple[bytes, ...]:
        if key not in self.values:
            return self._entry.get(key)
        value = self.values[key]
        return value if isinstance(value, tuple) else (value,)

    def _added(
        self, key: str, current: tuple[bytes, ...], values: tuple[bytes, ...]
    ) -> tuple[bytes, ...]:
        there = [v for v in values if v in current]
        if there and not self._permissive:
            raise _value_exists(key)
        return tuple(v for v in values if v not in current)

    def _without(
        self, key: str, current: tuple[bytes, ...], values: tuple[bytes, ...]
    ) -> tuple[bytes, ...]:
        missing = [v for v in values if v not in current] if values else not current
        if missing and not self._permissive:
            raise _no_value(key)
        return tuple(v for v in current if v not in values) if values else ()

    def _take_link(self, operation: int, key: str, values: tuple[bytes, ...]) -> None:
        linked = self._links.setdefault(key, dict(self._entry.linked(key)))
        if operation == _REPLACE or (operation == _DELETE and not values):
            if operation == _DELETE and not linked and not self._permissive:
                raise _no_value(key)
            linked.clear()
        for value in values:
            target = self._changes._target(value)
            if operation == _DELETE:
                if target not in linked and not self._permissive:
                    raise _no_value(key) if key != "member" else results.unwilling("00000561")
                linked.pop(target, None)
            else:
                if target in linked and not self._permissive:
                    raise results.exists() if key == "member" else _value_exists(key)
                linked[target] = None
        if len(linked) > 1 and not ATTRIBUTES[key].multi:
            raise results.attribute_error(
                Code.CONSTRAINT_VIOLATION, "00002081", "1006 (ATT_OR_VALUE_EXISTS)", key
            )

    def _account_effects(self, key: str) -> None:
        """Values that the server keeps in step, or accepts only in part."""
        value = _first(self.values, key)
        if key == "grouptype" and value is not None:
            self.values["samaccounttype"] = b"%d" % group_account_type(int(value))
        elif key == "lockouttime" and value != b"0":
            raise results.unwilling("00000057")
        elif key == "lockouttime":
            self.values["badpwdcount"] = b"0"
        elif key == "pwdlastset" and value == b"-1":
            now = filetime(self._changes._directory.now())
            self.values["pwdlastset"] = b"%d" % now
        elif key == "pwdlastset" and value != b"0":
            raise results.unwilling("00000057")

    def apply(self, directory: Directory) -> None:
        if not self.values and not self._links:
            return
        for name, wanted in self._links.items():
            for target in [t for t in self._entry.linked(name) if t not in wanted]:
                directory.unlink(self._entry, name, target)
            for target in [t for t in wanted if t not in self._entry.linked(name)]:
                directory.link(self._entry, name, target)
        directory.store(self._entry, dict(self.values))


def _restored_name(items: list[Modification]) -> bytes | None:
    """The new name in a request to undelete: isDeleted removed and a new distinguishedName."""
    by_name = {name.lower(): (operation, values) for operation, name, values in items}
    operation, new = by_name.get(b"distinguishedname", (_DELETE, []))
    removed = by_name.get(b"isdeleted") == (_DELETE, [])
    return new[0] if removed and operation == _REPLACE and len(new) == 1 else None


def group_account_type(kind: int) -> int:
    """sAMAccountType of a group from its groupType (MS-SAMR 2.2.1.9)."""
    security = bool(kind & 0x80000000)
    domain_local = bool(kind & 0x4)
    if domain_local:
        return 536870912 if security else 536870913
    return 268435456 if security else 268435457


def _known(name: bytes) -> Attribute:
    attribute = ATTRIBUTES.get(name.decode("utf-8", "replace").lower())
    if attribute is None:
        raise results.attribute_error(
            Code.UNDEFINED_ATTRIBUTE_TYPE,
            "00000057",
            "1001 (NO_ATTRIBUTE_OR_VAL)",
            name.decode("utf-8", "replace"),
        )
    return attribute


def _checked(attribute: Attribute, values: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """The values, which fit the attribute's syntax; text may be anything, as some tools write."""
    for value in values:
        if attribute.syntax in (Syntax.INTEGER, Syntax.LARGE_INTEGER):
            fits = value.lstrip(b"-").isdigit()
        elif attribute.syntax is Syntax.BOOLEAN:
            fits = value in (b"TRUE", b"FALSE")
        else:
            fits = bool(value)
        if not fits:
            raise results.attribute_error(
                Code.INVALID_ATTRIBUTE_SYNTAX,
                "00000057",
                "1000 (INVALID_ATTRIBUTE_SYNTAX)",
                attribute.name,
            )
    return values


def _packed(values: tuple[bytes, ...]) -> Value:
    return values[0] if len(values) == 1 else values


def _first(values: dict[str, Value], name: str) -> bytes | None:
    value = values.get(name)
    if isinstance(value, tuple):
        return value[0] if value else None
    return value


def _random_account() -> bytes:
    return f"${secrets.token_hex(3).upper()}-{secrets.token_hex(6).upper()}".encode()


def _unquoted(raw: bytes) -> str:
    try:
        text = raw.decode("utf-16-le")
    except UnicodeDecodeError:
        raise results.unwilling() from None
    if len(text) < 2 or text[0] != '"' or text[-1] != '"':
        raise results.unwilling()
    return text[1:-1]


def _value_exists(key: str) -> Refusal:
    return results.attribute_error(
        Code.ATTRIBUTE_OR_VALUE_EXISTS, "00002083", "1006 (ATT_OR_VALUE_EXISTS)", key
    )


def _no_value(key: str) -> Refusal:
    return results.attribute_error(
        Code.NO_SUCH_ATTRIBUTE, "00002085", "1001 (NO_ATTRIBUTE_OR_VAL)", key
    )
