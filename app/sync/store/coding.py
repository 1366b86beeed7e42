"""Values of the model <-> the JSON texts of the columns."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import lru_cache

import msgspec

from app.errors import FATES, AppError, Param, Unavailable
from app.sync.distinguished_name import dn_key_text, parent_dn, place_of
from app.sync.guard import Doubt
from app.sync.model import FieldChange, Kind, ReadProof
from app.sync.plan import alike
from app.sync.stored import Image

_encoder = msgspec.json.Encoder()
_attributes = msgspec.json.Decoder(dict[str, tuple[str, ...]])
_texts = msgspec.json.Decoder(tuple[str, ...])
_fields = msgspec.json.Decoder(dict[str, str])
_changes = msgspec.json.Decoder(tuple[tuple[str, str | None, str | None], ...])
_params = msgspec.json.Decoder(dict[str, str | int | float | bool])
_foreign = msgspec.json.Decoder(tuple[int, tuple[str, ...]])
_counts = msgspec.json.Decoder(dict[str, int])
_doubt = msgspec.json.Decoder(tuple[str, dict[str, str | int | float | bool]])
_proof = msgspec.json.Decoder(ReadProof)
_image = msgspec.json.Decoder(Image)
_asked = msgspec.json.Decoder(dict[Kind, frozenset[str]])


def member_key(guid: str) -> int:
    """A short number of a GUID, by which rows about it are found; two may have the same."""
    return zlib.crc32(guid.encode())


def member_keys(detail: str) -> list[int]:
    """Those of the members that a row of the journal names in its `detail`, in their order."""
    named = msgspec.json.decode(detail)
    guids = (*named.get("added", ()), *named.get("removed", ()))
    return sorted({member_key(guid) for guid in guids})


def to_json(value: object) -> str:
    return _encoder.encode(value).decode()


def attributes(text: str) -> dict[str, tuple[str, ...]]:
    return _attributes.decode(text)


@lru_cache(maxsize=64)
def attributes_named(names: frozenset[str]) -> Callable[[str], dict[str, tuple[str, ...]]]:
    """Reads these attributes alone; of 24 that are stored, three take a seventh of the time."""
    if not names:
        return lambda text: {}
    ordered = tuple(sorted(names))
    slots = [f"f{number}" for number in range(len(ordered))]
    kind = msgspec.defstruct(
        "Named",
        [(slot, tuple[str, ...], ()) for slot in slots],
        rename=dict(zip(slots, ordered, strict=True)),
        gc=False,
    )
    decode = msgspec.json.Decoder(kind).decode

    def read(text: str) -> dict[str, tuple[str, ...]]:
        found = msgspec.structs.astuple(decode(text))
        return {name: values for name, values in zip(ordered, found, strict=True) if values}

    return read


def texts(text: str) -> tuple[str, ...]:
    return () if text == "[]" else _texts.decode(text)


def fields(text: str) -> dict[str, str]:
    return _fields.decode(text)


def params(text: str) -> dict[str, Param]:
    return {} if text == "{}" else _params.decode(text)


def counts(text: str) -> dict[str, int]:
    return _counts.decode(text)


def proof(text: str) -> ReadProof:
    return _proof.decode(text)


def asked(text: str) -> dict[Kind, frozenset[str]]:
    return _asked.decode(text)


def changes_to_json(changes: tuple[FieldChange, ...]) -> str:
    return to_json([(c.field, c.before, c.after) for c in changes])


def changes(text: str) -> tuple[FieldChange, ...]:
    return () if text == "[]" else tuple(FieldChange(*row) for row in _changes.decode(text))


_NO_IMAGE = asdict(Image())


def image_to_json(image: Image) -> str:
    """What differs from the defaults alone: there is one of these for every confirmed result."""
    return to_json({k: v for k, v in asdict(image).items() if v != _NO_IMAGE[k]})


def image(text: str) -> Image | None:
    """Empty in rows of versions that kept none."""
    return _image.decode(text) if text else None


def doubt_to_text(doubt: Doubt) -> str:
    """The same for the same doubt: rows and holds are put together by it."""
    return to_json([doubt.reason, dict(sorted(doubt.params.items()))])


def doubt(text: str) -> Doubt:
    return Doubt(*_doubt.decode(text))


def error_to_json(error: AppError | None) -> dict[str, object] | None:
    if error is None:
        return None
    return {"fate": type(error).__name__, "code": error.code, "params": error.params}


def error(stored: Mapping[str, object] | None) -> AppError | None:
    if stored is None:
        return None
    fate = FATES.get(str(stored["fate"]), Unavailable)
    params = stored["params"]
    assert isinstance(params, dict)
    return fate(str(stored["code"]), **params)


def dn_hash(dn: str) -> bytes:
    """16 bytes that two spellings of one distinguished name share."""
    return hashlib.blake2b(
        dn_key_text(dn).encode("utf-8", "surrogatepass"), digest_size=16
    ).digest()


def parent_hash(dn: str) -> bytes:
    """`dn_hash` of what holds an object."""
    return _place_hash(parent_dn(dn))


@lru_cache(maxsize=16_384)
def _place_hash(dn: str) -> bytes:
    return dn_hash(dn)


_FOREIGN = ",cn=foreignsecurityprincipals,dc="
_FOREIGN_NAMED = 20


def foreigners(dn: str, members: Sequence[str]) -> str:
    """How many members are of other domains, and the first names of them, as JSON; empty for none.

    Whoever is of another forest stands in CN=ForeignSecurityPrincipals under a SID (MS-ADTS
    6.1.1.4.10); whoever is of another domain of this one has a name outside its naming context.
    """
    domain = _domain(dn)
    count = 0
    named: list[str] = []
    for member in members:
        folded = member.casefold()
        principal = _FOREIGN in folded
        if not principal and (not domain or _domain(member) == domain):
            continue
        count += 1
        if len(named) < _FOREIGN_NAMED:
            named.append(member.partition(",")[0].partition("=")[2] if principal else member)
    return to_json((count, named)) if count else ""


def _domain(dn: str) -> str:
    folded = dn.casefold()
    start = folded.find(",dc=")
    return folded[start:] if start >= 0 else ""


def foreign(text: str) -> tuple[int, tuple[str, ...]]:
    """What `foreigners` made."""
    return _foreign.decode(text) if text else (0, ())


SEPARATOR = "\x1f"
_SEARCHED_FIELDS = ("userName", "emails.")


folded = alike
"""Text as it is searched and sorted."""


def beside_domain(searched: str, word: str) -> bool:
    """Whether folded names have this word elsewhere than in what everybody of a domain has: behind
    the "@" of addresses, and at the end of distinguished names."""
    at = searched.find(word)
    while at >= 0:
        before = searched[searched.rfind(SEPARATOR, 0, at) + 1 : at]
        address = "@" in before and " " not in before
        if not address and ",dc=" not in before:
            return True
        at = searched.find(word, at + 1)
    return False


def search_text(guid: str, name: str, fields: Sequence[FieldChange], account: str = "") -> str:
    """All that a row is found by. It begins with the name, so that it also sorts by name."""
    accounts = {account} if account else set()
    for change in fields:
        if change.field.startswith(_SEARCHED_FIELDS):
            accounts |= {value for value in (change.before, change.after) if value}
    return SEPARATOR.join([folded(name), *sorted(map(folded, accounts)), guid])


def place_text(dn: str) -> str:
    return folded(place_of(dn))


def stored_search_text(guid: str, name: str, fields: str) -> str:
    """`search_text` of a row as it is stored; a function of the connection for the ladder."""
    return search_text(guid, name, changes(fields))
