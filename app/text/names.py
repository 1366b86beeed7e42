"""Buttons and pages that a text names, by their English name: `{button:Read again}`,
`{page:Criteria}`.

A text says what stands on the screen: the name comes from the translation of that very button.
Each is found where the screen has it: the context and the source text, with its mnemonic. What is
chosen from a list (a transform, a relation) counts as a button, a section of the settings as a
page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

WORDS = "words"
BUTTONS: Mapping[str, tuple[str, str]] = {
    "A part of it": ("words", "A part of it"),
    "Advanced": ("ConnectionPage", "Ad&vanced…"),
    "Build a new preview": ("ReviewPage", "Build a &new preview"),
    "Change owner": ("AccountPage", "&Change owner"),
    "Check again": ("CheckPage", "Check &again"),
    "Check now": ("AgentsPanel", "Chec&k now"),
    "Find controllers": ("ConnectionPage", "&Find controllers"),
    "First that is not empty": ("words", "First that is not empty"),
    "Get a new code": ("CodeView", "&Get a new code"),
    "Go on without an owner: nobody will be disabled or deleted": (
        "InstallPage",
        "&Go on without an owner: nobody will be disabled or deleted",
    ),
    "Install": ("InstallPage", "&Install"),
    "Install with another account, asked for once": (
        "PasswordsPage",
        "Install with another account, asked for once",
    ),
    "Join": ("words", "Join"),
    "More": ("PlanGrid", "&More"),
    "Move to this machine; the other installation ends": (
        "KeyPage",
        "&Move to this machine; the other installation ends",
    ),
    "New": ("PlanTabs", "New"),
    "Next": ("Page", "&Next"),
    "Package": ("AgentsPanel", "&Package…"),
    "Preview only": ("OverviewPage", "&Preview only"),
    "Read again": ("SurveyBar", "Read again"),
    "Resume": ("OverviewPage", "R&esume"),
    "Retry": ("InstallPage", "&Retry"),
    "Roll back": ("InstallPage", "&Roll back"),
    "Save query": ("QueryPanel", "Sa&ve query"),
    "Sign in again": ("AccountPage", "&Sign in again"),
    "Stop": ("RunProgress", "&Stop"),
    "Sync now": ("OverviewPage", "Sync &now"),
    "Sync this one now": ("PersonPanel", "Sync this one &now"),
    "Technical details": ("MessageBar", "Technical &details"),
    "Try again": ("AgentsPanel", "Try a&gain"),
    "Undo changes": ("QueryPanel", "U&ndo changes"),
    "Update": ("EditSettingsPage", "&Update"),
    "is empty": ("words", "is empty"),
    "is not empty": ("words", "is not empty"),
}
PAGES = (
    "Connection to Active Directory",
    "Criteria",
    "Diagnostics",
    "History",
    "Install",
    "Overview",
    "Password sync",
    "Schedule",
    "Settings",
    "Units and objects",
)
_NAMED = re.compile(r"\{(button|page):([^{}]+)\}")
# Scripts without Latin letters have the mnemonic in brackets behind.
_BEHIND = re.compile(r"\s?[(（]&\w[)）]")


def named(said: str, translate: Callable[[str, str], str]) -> str:
    """`said` with the name of each button and page in the language of `translate` (source and
    context -> translation)."""
    return (
        _NAMED.sub(lambda found: _shown(found[1], found[2], translate), said)
        if "{" in said
        else said
    )


def names_in(said: str) -> tuple[tuple[str, str], ...]:
    """`button` or `page`, and the English name, of each that a text speaks of."""
    return tuple(_NAMED.findall(said))


def shown(label: str) -> str:
    """A label as it stands on the screen when one speaks of it: without mnemonic and dots."""
    bare = _BEHIND.sub("", label).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return bare.strip().removesuffix("…").removesuffix("...").strip()


def _shown(kind: str, name: str, translate: Callable[[str, str], str]) -> str:
    context, source = BUTTONS[name] if kind == "button" else (WORDS, name)
    return shown(translate(source, context))
