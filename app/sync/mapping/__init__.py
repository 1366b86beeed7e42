"""The attribute map: Entry -> the target's fields, or a rejection with its reason (pure).

A map names, for each field of the service, the directory attributes it is made of and one small
transform. `check` finds what is wrong with a map before any object is read; `Mapper` makes the
fields of one object after the other.

What comes out is the same for the same object on every read, on every controller:

* NFC, without white space at the ends; line breaks and tabs become one space, except that the
  street and the formatted address keep their lines (RFC 7643 4.1.2 allows newlines there);
* any other control character, an unpaired surrogate, and in unique fields also an invisible
  format character (two names that look alike), rejects the object: a value that a person did not
  mean is repaired in the directory, not guessed here;
* of several values the one that sorts first: an LDAP server returns values in no order
  (RFC 4511 4.1.7), and "the first" would differ from read to read;
* an empty value is an absent field.

    fields      what the service's objects can have; the map that is suggested
    sources     attributes of the directory: one spelling, and which may not be read
    checking    what is wrong with a map
    transforms  the small transforms and their arguments
    texts       values made equal, and what no value may hold
    mapper      the fields of one object after the other
"""

from app.sync.mapping.checking import check
from app.sync.mapping.fields import (
    RESERVED_TARGETS,
    STANDARD_GROUP_FIELDS,
    STANDARD_USER_FIELDS,
    FieldMap,
    Suggestion,
    TargetField,
    Transform,
    default_group_map,
    default_user_map,
    suggestions,
)
from app.sync.mapping.mapper import Mapper, apply, attributes, duplicate
from app.sync.mapping.sources import (
    ATTRIBUTE,
    ONE_BY_ONE,
    SECRET_SOURCES,
    is_attribute,
    is_secret,
    spelling,
    values_of,
    well_known,
)
from app.sync.mapping.texts import normalise, visible

__all__ = [
    "ATTRIBUTE",
    "ONE_BY_ONE",
    "RESERVED_TARGETS",
    "SECRET_SOURCES",
    "STANDARD_GROUP_FIELDS",
    "STANDARD_USER_FIELDS",
    "FieldMap",
    "Mapper",
    "Suggestion",
    "TargetField",
    "Transform",
    "apply",
    "attributes",
    "check",
    "default_group_map",
    "default_user_map",
    "duplicate",
    "is_attribute",
    "is_secret",
    "normalise",
    "spelling",
    "suggestions",
    "values_of",
    "visible",
    "well_known",
]
