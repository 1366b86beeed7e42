"""Every code that is raised anywhere has words, and its words speak of nothing else than what
the place that raises it hands over. The codes are read out of the source."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from app import text
from app.text import Words

APP = Path(text.__file__).resolve().parent.parent
ERRORS = {"Misconfigured", "Unavailable", "RecordRejected", "Refused"}
SPEAKING = {"say", "tell", "sentence"}
CODE_KEYWORDS = {"note", "reason", "gap", "excluded", "code"}
CODE = re.compile(r"[a-z][a-z0-9_]*")
RESERVED = {"code", "technical"}


@dataclass(frozen=True)
class Site:
    """One place that gives a code; `params` is None when they cannot be seen there."""

    code: str
    place: str
    params: frozenset[str] | None


def sources() -> Iterator[Path]:
    for path in sorted(APP.rglob("*.py")):
        area = path.relative_to(APP).parts[0]
        if area not in ("text", "sandbox"):  # the sandbox is a program with words of its own
            yield path


def strings(node: ast.expr) -> Iterator[str]:
    """The constants that an expression may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from strings(node.body)
        yield from strings(node.orelse)


def sites_in(path: Path) -> Iterator[Site]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        place = f"{path.relative_to(APP.parent)}:{node.lineno}"
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in ERRORS and node.args:
            for code in strings(node.args[0]):
                yield Site(code, place, keywords(node))
        elif name in SPEAKING and node.args:
            for code in strings(node.args[0]):
                known = keywords(node) if name != "sentence" else None
                yield Site(code, place, known if len(node.args) == 1 else None)
        for keyword in node.keywords:
            if keyword.arg in CODE_KEYWORDS:
                for code in strings(keyword.value):
                    if CODE.fullmatch(code):
                        yield Site(code, place, None)


def keywords(node: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in node.keywords]
    return None if None in names else frozenset(str(name) for name in names)


@cache
def sites() -> dict[str, list[Site]]:
    found: dict[str, list[Site]] = defaultdict(list)
    for path in sources():
        for site in sites_in(path):
            found[site.code].append(site)
    return found


def all_words() -> Iterator[tuple[str, str, Words]]:
    for area, table in text.tables().items():
        for code, words in table.items():
            yield area, code, words


def test_the_collection_finds_what_is_known_to_be_there() -> None:
    """Otherwise a change of the collection would let every other test here pass."""
    assert sites()["profile_newer"][0].params == {"path", "version", "known"}
    assert len(sites()) > 60


def test_every_code_has_words() -> None:
    missing = {
        code: [site.place for site in where]
        for code, where in sites().items()
        if not text.has_words(code)
    }
    assert missing == {}


def test_words_speak_of_nothing_that_is_not_given() -> None:
    wrong = []
    for _, code, words in all_words():
        spoken = frozenset().union(
            *(text.placeholders(part) for part in (words.problem, words.cause, words.fix))
        )
        wrong += [
            f"{site.place}: {code} does not give {sorted(absent)}"
            for site in sites().get(code, ())
            if site.params is not None and (absent := spoken - site.params - RESERVED)
        ]
    assert wrong == []


def test_no_code_stands_in_two_tables() -> None:
    where = defaultdict(list)
    for area, code, _ in all_words():
        where[code].append(area)
    assert {code: areas for code, areas in where.items() if len(areas) > 1} == {}


def test_every_module_of_words_is_listed() -> None:
    modules = {p.stem for p in (APP / "text").glob("*.py")}
    assert modules - {"__init__", "counted", "dates", "names"} == set(text.AREAS)


@pytest.mark.parametrize("part", ["problem", "cause", "fix"])
def test_words_are_well_formed(part: str) -> None:
    for _, code, words in all_words():
        said = getattr(words, part)
        assert said or part != "problem", code
        assert said == said.strip() or part == "problem", code
        for name in text.placeholders(said):
            assert CODE.fullmatch(name), (code, name)
        assert not re.search(r"\b(please|oops|invalid)\b", said, re.IGNORECASE), code


def test_no_words_of_a_code_that_nobody_gives() -> None:
    """Codes that are put together (`f"result_{...}"`) are known by their first part, and those
    of the contracts by the docstrings that list them."""
    constants: set[str] = set()
    prefixes = {"count_", "action_"}  # by name and kind of a change
    for path in (Path(text.__file__), *sources()):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                prefixes.add(str(node.values[0].value))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                constants.add(node.value)
                constants.update(re.findall(r"`(\w+)`", node.value))
    prefixes = {p for p in prefixes if re.fullmatch(r"[a-z]+(_[a-z]+)*_", p)}
    dead = [
        code
        for _, code, _ in all_words()
        if code not in constants and not any(code.startswith(prefix) for prefix in prefixes)
    ]
    assert dead == []
