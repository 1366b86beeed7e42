"""What people call the fields of the service, the attributes of the directory, and transforms."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app import text
from app.errors import FATES, AppError
from app.setting_words import field_name as field_name
from app.setup.field_mapping import Finding, Row, Status
from app.sync.mapping import Transform


def attribute_label(name: str) -> str:
    """`sn` -> Surname; empty where there is no such word."""
    code = f"attribute_name_{name.strip().lower()}"
    return text.sentence(code) if text.has_words(code) else ""


def transform_name(transform: Transform) -> str:
    return text.sentence(f"transform_{transform}")


def transform_word(transform: Transform) -> str:
    """In front of the attributes that it is applied to."""
    return text.sentence(f"transform_short_{transform}")


def argument_name(name: str) -> str:
    return text.sentence(f"argument_{name}")


def named(error: AppError) -> AppError:
    """The same error, speaking of the field by its name."""
    field = error.params.get("field")
    if not isinstance(field, str) or not field:
        return error
    params = {**error.params, "field": field_name(field)}
    return FATES[type(error).__name__](error.code, **params)


def status_word(row: Row) -> str:
    """One or two words for how a row stands."""
    problem = row.blocking
    if row.status is Status.LEFT_OUT and problem is not None:
        code = f"mapping_short_{problem.error.code}"
        code = code if text.has_words(code) else "mapping_is_left_out"
        return text.sentence(code, {"count": QLocale().toString(problem.count)})
    return text.sentence(f"mapping_is_{row.status}")


def finding_sentence(finding: Finding, whom: str) -> str:
    """A finding in one sentence; `whom` says how many it concerns ("12 users")."""
    error = named(finding.error)
    code = f"mapping_many_{error.code}"
    if finding.wrong or not text.has_words(code):
        return text.message(error).problem
    return text.sentence(code, {**error.params, "count": whom})
