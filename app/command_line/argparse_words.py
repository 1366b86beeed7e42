"""What argparse says itself, in the language that is set.

argparse looks each of its messages up with `_`, which it takes from gettext when it is imported;
from then on it is ours. A message that a later Python has and this list has not stays English.
"""

from __future__ import annotations

import argparse

from app import text

CONTEXT = "command_line"
SAID = (
    "usage: ",
    "positional arguments",
    "options",
    "%(prog)s: error: %(message)s\n",
    "argument %(argument_name)s: %(message)s",
    "unrecognized arguments: %s",
    "the following arguments are required: %s",
    "one of the arguments %s is required",
    "not allowed with argument %s",
    "ambiguous option: %(option)s could match %(matches)s",
    "invalid choice: %(value)r (choose from %(choices)s)",
    "invalid %(type)s value: %(value)r",
    "expected one argument",
    "expected at most one argument",
    "expected at least one argument",
    "ignored explicit argument %r",
)
"""Every message that our commands can bring about."""


def speak() -> None:
    """From now on argparse asks us."""
    setattr(argparse, "_", _said)  # noqa: B010 - its stub does not know the name


def _said(english: str) -> str:
    return text.translate(english, CONTEXT)
