"""The people that tests and the README point at: what is special, and who has it.

`SPECIAL` maps the name of the peculiarity to a sAMAccountName. All are among the `--users N`
people and come first, so a small organisation has only the first ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from ..directory import Value

_DAY: Final = 86_400


@dataclass
class Draft:
    """A person before the entry is made; lower-case attribute names, values as on the wire."""

    common_name: str
    values: dict[str, Value] = field(default_factory=dict)
    control: int = 512
    expires_in_s: int | None = None  # from today; negative is over
    password_age_s: int | None = 30 * _DAY  # None: must change at next logon
    leaves_disabled_unit: bool = False  # lives in the unit of disabled users
    own_manager: bool = False
    primary_group: str = "Domain Users"
    groups: tuple[str, ...] = ()


Twist = Callable[[Draft], None]


@dataclass(frozen=True)
class Special:
    """One special person: the peculiarity, the account, the names, and what to change."""

    key: str
    account: str
    given: str
    family: str
    twist: Twist


def _text(value: str) -> bytes:
    return value.encode()


def _disabled(draft: Draft) -> None:
    draft.control |= 0x2
    draft.leaves_disabled_unit = True


def _disabled_in_place(draft: Draft) -> None:
    draft.control |= 0x2


def _expired(draft: Draft) -> None:
    draft.expires_in_s = -40 * _DAY


def _expires_later(draft: Draft) -> None:
    draft.expires_in_s = 90 * _DAY


def _no_mail(draft: Draft) -> None:
    draft.values.pop("mail", None)
    draft.values.pop("proxyaddresses", None)


def _shared_mail(draft: Draft) -> None:
    draft.values["mail"] = b"twins@aurelia.example"


def _shared_mail_upper(draft: Draft) -> None:
    draft.values["mail"] = b"TWINS@Aurelia.Example"


def _long_values(draft: Draft) -> None:
    draft.values["info"] = b"A very long remark. " * 500  # 10,000 characters
    draft.values["description"] = _text("Ü" * 10_000)
    draft.values["displayname"] = _text("Maximiliane-Alexandrine " * 10 + "Langenname")
    draft.values["title"] = b"Deputy Assistant Head of " * 20


def _invalid_utf8(draft: Draft) -> None:
    draft.values["title"] = b"Caf\xe9 manager \xff\xfe"  # Latin-1, as a faulty script writes it


def _must_change(draft: Draft) -> None:
    draft.password_age_s = None


def _password_expired(draft: Draft) -> None:
    draft.password_age_s = 800 * _DAY


def _no_logon_hours(draft: Draft) -> None:
    draft.values["logonhours"] = bytes(21)


def _one_workstation(draft: Draft) -> None:
    draft.values["userworkstations"] = b"WS0001"


def _awkward_name(draft: Draft) -> None:
    draft.common_name = '#1 Smith, John "Jack" + Co; <x> \\ ='


def _other_primary_group(draft: Draft) -> None:
    draft.primary_group = "Contractors"


def _nested_only(draft: Draft) -> None:
    draft.groups = ("Atlas Core",)


def _in_cycle(draft: Draft) -> None:
    draft.groups = ("Cycle A",)


def _no_names(draft: Draft) -> None:
    for name in ("givenname", "sn", "displayname"):
        draft.values.pop(name, None)


def _own_manager(draft: Draft) -> None:
    draft.own_manager = True


def _many_addresses(draft: Draft) -> None:
    own = draft.values["mail"]
    assert isinstance(own, bytes)
    aliases = tuple(b"smtp:alias%02d@aurelia.example" % n for n in range(40))
    others = (b"sip:" + own, b"x500:/o=Aurelia/ou=Exchange/cn=Recipients/cn=aliases")
    draft.values["proxyaddresses"] = (b"SMTP:" + own, *aliases, *others)


def _no_upn(draft: Draft) -> None:
    draft.values.pop("userprincipalname", None)


def _blanks(draft: Draft) -> None:
    draft.values["displayname"] = "  Blanks \u00a0 Everywhere\t ".encode()
    draft.values["mail"] = b" blanks@aurelia.example "


def _signs(draft: Draft) -> None:
    draft.values["displayname"] = "Zoë 👩🏽‍🔧 \u202bעברית\u202c e\u0301".encode()


def _same_name(draft: Draft) -> None:
    draft.values["displayname"] = b"Robin Doppel"


def _same_employee_id(draft: Draft) -> None:
    draft.values["employeeid"] = b"E0000042"


def _locked(draft: Draft) -> None:
    draft.values["badpwdcount"] = b"5"
    draft.values["lockouttime"] = b"now"  # the builder knows the time


def _photo(draft: Draft) -> None:
    draft.values["thumbnailphoto"] = PHOTO


def _bad_mail(draft: Draft) -> None:
    draft.values["mail"] = b"not a mail address"


# The smallest JPEG that decoders accept is binary enough: it has NULs and bytes above 0x7F.
PHOTO: Final = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300"
    + "03" * 64
    + "ffc0000b080001000101011100ffc40014000100000000000000000000000000000009"
    "ffc40014100100000000000000000000000000000000ffda0008010100003f002a7fffd9"
)

PEOPLE: Final[tuple[Special, ...]] = (
    Special("boss", "b.aurel", "Beatrix", "Aurel", lambda draft: None),
    Special("disabled", "u.ahlers", "Uwe", "Ahlers", _disabled),
    Special("expired", "i.velten", "Ines", "Velten", _expired),
    Special("no_mail", "k.ohnepost", "Karl", "Ohnepost", _no_mail),
    Special("mail_twin", "t.zwilling", "Toni", "Zwilling", _shared_mail),
    Special("other_mail_twin", "r.zwilling", "Robin", "Zwilling", _shared_mail),
    Special("upper_mail_twin", "k.zwilling", "Kim", "Zwilling", _shared_mail_upper),
    Special("invalid_utf8", "l.latin", "Lotte", "Latin", _invalid_utf8),
    Special("long_values", "m.langenname", "Maximiliane", "Langenname", _long_values),
    Special("awkward_name", "j.smith", "John", "Smith, Jr.", _awkward_name),
    Special("disabled_in_department", "p.pause", "Paula", "Pause", _disabled_in_place),
    Special("expires_later", "f.bald", "Felix", "Bald", _expires_later),
    Special("must_change", "n.neu", "Nora", "Neu", _must_change),
    Special("password_expired", "a.alt", "Anton", "Alt", _password_expired),
    Special("no_logon_hours", "s.stunde", "Stina", "Stunde", _no_logon_hours),
    Special("one_workstation", "w.platz", "Wim", "Platz", _one_workstation),
    Special("locked", "s.schloss", "Silke", "Schloss", _locked),
    Special("other_primary_group", "c.extern", "Cem", "Extern", _other_primary_group),
    Special("nested_only", "n.nest", "Nils", "Nest", _nested_only),
    Special("in_cycle", "z.kreis", "Zita", "Kreis", _in_cycle),
    Special("no_names", "kiosk7", "Kiosk", "Seven", _no_names),
    Special("own_manager", "s.selbst", "Selma", "Selbst", _own_manager),
    Special("many_addresses", "v.alias", "Vera", "Alias", _many_addresses),
    Special("no_upn", "o.upn", "Otto", "Upn", _no_upn),
    Special("blanks", "b.leer", "Bruno", "Leer", _blanks),
    Special("signs", "z.zeichen", "Zoë", "Zeichen", _signs),
    Special("name_twin", "r.doppel", "Robin", "Doppel", _same_name),
    Special("other_name_twin", "r.doppel2", "Robin", "Doppel", _same_name),
    Special("employee_twin", "e.nummer", "Eva", "Nummer", _same_employee_id),
    Special("other_employee_twin", "e.nummer2", "Egon", "Nummer", _same_employee_id),
    Special("photo", "b.bild", "Berta", "Bild", _photo),
    Special("bad_mail", "x.kaputt", "Xaver", "Kaputt", _bad_mail),
)

SPECIAL: Final[dict[str, str]] = {person.key: person.account for person in PEOPLE}
