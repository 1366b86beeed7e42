"""Every code that the decisions give has words, and the words ask for nothing that is not given."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import app.sync
from app.sync.model import Action
from app.text import holds, placeholders, review, sync

FOLDER = Path(app.sync.__file__).parent
PURE = ("mapping", "criteria", "plan", "guard", "schedule")
CODE = re.compile(r"[a-z]+(_[a-z]+)+|new|returns|krbtgt|computer|quarantined")
ERRORS = {"RecordRejected", "Misconfigured", "Refused", "Unavailable"}

# Calls that carry a code, and where: position and keyword
CARRIERS = {
    **dict.fromkeys(ERRORS, (0, "code")),
    "Decision": (2, "code"),
    "Suggestion": (1, "reason"),
    "_suggest": (2, "reason"),
    "Guess": (0, "code"),
    "_of_move": (0, "code"),
    "Held": (4, "reason"),
    "row": (1, "reason"),
    "negative": (1, "reason"),
    "release": (0, "reason"),
    "ignored": (0, "reason"),
    "_kept": (1, "reason"),
    "rejected": (0, "error"),
}
# Names and functions whose value is a code
NAMES = {"code", "reason", "_UNMET", "lost"}
FUNCTIONS = {"off_reason", "_lost", "lost_source", "_why_enable"}


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(FOLDER.rglob("*.py")):
        if path.relative_to(FOLDER).parts[0].removesuffix(".py") in PURE:
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def texts(node: ast.AST | None) -> set[str]:
    if node is None:
        return set()
    found = {
        n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    }
    return {text for text in found if CODE.fullmatch(text)}


def carried(call: ast.Call) -> set[str]:
    function = call.func
    name = getattr(function, "id", getattr(function, "attr", ""))
    if name == "replace":
        return {c for k in call.keywords if k.arg == "reason" for c in texts(k.value)}
    if name not in CARRIERS:
        return set()
    position, keyword = CARRIERS[name]
    given = call.args[position] if len(call.args) > position else None
    named = next((k.value for k in call.keywords if k.arg == keyword), None)
    return texts(given if given is not None else named)


def codes_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from carried(node)
        elif isinstance(node, ast.Assign):
            if any(getattr(target, "id", "") in NAMES for target in node.targets):
                yield from texts(node.value)
        elif isinstance(node, ast.FunctionDef) and node.name in FUNCTIONS:
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return):
                    yield from texts(inner.value)
        elif isinstance(node, ast.Tuple) and node.elts:
            # The steps of an explanation: ("read", "read_found", {...}, True)
            first = node.elts[0]
            if isinstance(first, ast.Constant) and first.value in {
                *("read", "scope", "criteria", "mapping", "match", "action")
            }:
                yield from texts(node.elts[1])


EMITTED = {code: path.name for path, tree in sources() for code in codes_of(tree)}
WORDS = {
    **sync.WORDS,
    **{c: w for c, w in review.WORDS.items() if c.startswith("guess_")},
    **{c: w for c, w in holds.WORDS.items() if c in EMITTED},
}


def test_the_search_finds_what_is_known_to_be_there() -> None:
    assert {
        *("required_empty", "duplicate_unique", "value_invisible_characters"),
        *("mapping_source_secret", "suggested_group_name", "outside_units", "unit_new_never"),
        *("clause_not_starting", "query_not_asked", "links_existing", "owner_protected"),
        *("read_incomplete", "disabled_in_service", "expired_in_directory", "held_back"),
        *("members_changed", "over_limit", "source_empty", "schedule_day_invalid"),
        *("gone_on_both_sides", "match_linked", "new", "in_step", "already_disabled"),
    } <= set(EMITTED)


@pytest.mark.parametrize("code", sorted(EMITTED))
def test_every_code_has_words(code: str) -> None:
    assert code in WORDS, f"{code} of {EMITTED[code]}"


@pytest.mark.parametrize("action", [*(a.value for a in Action), "remove_member", "rename"])
def test_every_action_has_a_name(action: str) -> None:
    assert WORDS[f"action_{action}"].problem


@pytest.mark.parametrize(
    "code",
    [
        *("referral_lost", "size_limit", "page_chain_broken", "range_incomplete"),
        *("controller_changed", "unit_missing", "fewer_than_listed", "still_named"),
        "entry_unreadable",
        "usn_went_back",
        *("critical_system_object", "krbtgt", "managed_service_account", "computer"),
        "trust_account",
    ],
)
def test_codes_of_the_model_that_a_person_reads_have_words(code: str) -> None:
    assert WORDS[code].problem
    assert not placeholders(WORDS[code].problem)


def test_words_are_sentences_and_no_word_is_unused() -> None:
    known = set(EMITTED)
    for code, said in WORDS.items():
        if code.startswith("action_"):
            continue
        assert said.problem[-1] in ".:", code
        assert not re.search(r"invalid|please|oops", said.problem, re.IGNORECASE), code
    model = {
        *("referral_lost", "size_limit", "page_chain_broken", "range_incomplete"),
        *("controller_changed", "unit_missing", "fewer_than_listed", "still_named"),
        "entry_unreadable",
        "usn_went_back",
        *("critical_system_object", "krbtgt", "managed_service_account", "computer"),
        "trust_account",
    }
    unused = {c for c in WORDS if not c.startswith("action_")} - known - model
    assert not unused
