"""The texts of the program and their translations: collected, handed to translators, taken back.

    translations.py update [LANG ...]      every text of the program into translations/app_LANG.ts
    translations.py check                  what is missing or wrong; the exit code says whether
    translations.py export LANG FOLDER     numbered lines, in files of CHUNK entries (--all: again)
    translations.py import LANG FOLDER FILE ...   the same numbers with their translations

Texts are the literals of `tr` and `translate`, which lupdate finds, and the tables of `app/text`,
whose English is the key in the context `words`. A line of an exchange file is `NUMBER<TAB>text`; a
plural's forms are `NUMBER.0`, `NUMBER.1` and so on; a line break is written `\\n`. `index.json` in
the folder says which text a number stands for, so that files stay valid when the program changes.
What stands in braces is kept as it is: `{count}` is filled in, and `{button:Read again}` becomes
what that button is called in the language.
"""

from __future__ import annotations

import argparse
import functools
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
LANGUAGES = ("ar", "de", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pt_BR", "zh_CN")
CHUNK = 150
_PLACEHOLDERS = re.compile(r"\{[^{}]*\}|%n|%L?\d|%(?:\(\w+\))?[rs]")
_MNEMONICS = re.compile(r"&(?=[^\s&])")
_TAGS = re.compile(r"</?[a-z][^<>]*>")
# How many of a language's first forms stand for one number alone, by the rules of lrelease: they
# may say it in a word ("one", the dual). Every other form stands for several (French: 0 and 1).
_ALONE = {"ar": 3, "de": 1, "en": 1, "es": 1, "he": 1, "hi": 1, "it": 1, "nl": 1}
# What a plural of `tr` counts: the first of these in it. The tables of `app/text` name it.
_COUNTED = ("%n", "{rest}", "{requests}", "{n}", "{count}")
_ENDS = {"…": ("…", "..."), ":": (":", "：", ":\u200f")}


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of one context. `forms` has one item, or as many as the language has plurals."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool


def entries(file: Path) -> list[Entry]:
    """All texts of a .ts file, in its order."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found.append(_entry(name, message))
    return found


def _entry(context: str, message: ElementTree.Element) -> Entry:
    translation = message.find("translation")
    if translation is None:
        raise ValueError(f"{context}: a message without a translation")
    plural = message.get("numerus") == "yes"
    forms = (
        tuple(form.text or "" for form in translation.iter("numerusform"))
        if plural
        else (translation.text or "",)
    )
    finished = translation.get("type") != "unfinished" and all(forms)
    return Entry(context, message.findtext("source", ""), plural, forms, finished)


def faults(source: str, translated: str, *, unsaid: str = "") -> list[str]:
    """What a translation may not have lost or gained, each fault as words for the translator.

    `unsaid` is a placeholder that it may say in a word instead.
    """
    found = []
    if not translated.strip():
        return ["is empty"]
    wanted, has = (Counter(_PLACEHOLDERS.findall(text)) for text in (source, translated))
    if {k: v for k, v in wanted.items() if k != unsaid} != {
        k: v for k, v in has.items() if k != unsaid
    }:
        found.append(f"placeholders {sorted(has.elements())}, not {sorted(wanted.elements())}")
    keys, others = (
        len(_MNEMONICS.findall(text.replace("&&", ""))) for text in (source, translated)
    )
    if keys != others:
        found.append(f"{others} mnemonics, not {keys}")
    if Counter(_TAGS.findall(source)) != Counter(_TAGS.findall(translated)):
        found.append("other tags")
    for end, allowed in _ENDS.items():
        if source.endswith(end) and not translated.endswith(allowed):
            found.append(f"does not end with {end}")
    # Some scripts separate without a space.
    if source != ", " and (source[:1].isspace(), source[-1:].isspace()) != (
        translated[:1].isspace(),
        translated[-1:].isspace(),
    ):
        found.append("other spaces at the ends")
    if source.count("\n") != translated.count("\n"):
        found.append("other line breaks")
    return found


def plural_faults(language: str, source: str, forms: Sequence[str]) -> Iterator[str]:
    """The faults of a plural's forms: those that stand for several numbers say which."""
    counted = _counted(source)
    for at, form in enumerate(forms):
        alone = at < _ALONE.get(language, 0)
        yield from faults(source, form, unsaid=counted if alone else "")


def entry_faults(language: str, entry: Entry) -> Iterator[str]:
    """The faults of a translated entry, and that it is not translated."""
    if not entry.finished:
        yield "is not translated"
    elif entry.plural:
        yield from plural_faults(language, entry.source, entry.forms)
    else:
        yield from faults(entry.source, entry.forms[0])


# -- collecting ---------------------------------------------------------------------------------


def _tool(name: str) -> str:
    suffix = ".exe" if os.name == "nt" else ""
    return str(Path(sys.executable).with_name(f"pyside6-{name}{suffix}"))


def _words() -> str:
    """The tables of `app/text` as Python that lupdate reads."""
    sys.path.insert(0, str(ROOT))
    from app import text
    from app.command_line import parser

    every = [text.UNKNOWN, *(words for table in text.tables().values() for words in table.values())]
    texts = dict.fromkeys(t for words in every for t in (words.problem, words.cause, words.fix))
    calls = (
        f"    QCoreApplication.translate({text.CONTEXT!r}, {t!r}{', None, 2' * _has_forms(t)})"
        for t in texts
        if t
    )
    helps = (f"    QCoreApplication.translate({parser.CONTEXT!r}, {t!r})" for t in parser.texts())
    return "\n".join(
        ["from PySide6.QtCore import QCoreApplication", "def words():", *calls, *helps, ""]
    )


def _has_forms(said: str) -> bool:
    from app.text.counted import Counted

    return isinstance(said, Counted)


@functools.cache
def _plurals() -> dict[str, tuple[str, str]]:
    """The plurals of `app/text`: by the English for many, that for one and what is counted."""
    sys.path.insert(0, str(ROOT))
    from app import text
    from app.text.counted import Counted

    every = (words for table in text.tables().values() for words in table.values())
    parts = (part for words in every for part in (words.problem, words.cause, words.fix))
    return {str(t): (t.one, f"{{{t.by}}}") for t in parts if isinstance(t, Counted)}


def _counted(source: str) -> str:
    """The placeholder that a plural counts; empty where it says no number."""
    if source in _plurals():
        return _plurals()[source][1]
    return next((name for name in _COUNTED if name in source), "")


def english_forms() -> dict[tuple[str, bool], list[str]]:
    """The plurals of `app/text`, whose tables hold both forms of the English themselves."""
    return {(many, True): [one, many] for many, (one, _) in _plurals().items()}


def collect(files: Sequence[Path]) -> None:
    """Every text of the program into these .ts files: new ones unfinished, vanished ones gone."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "app").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "words.py"
        words.write_text(_words(), encoding="utf-8")
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join([*sources, str(words)]), encoding="utf-8")
        for file in files:
            plural = ["-pluralonly"] if file.stem == "app_en" else []
            subprocess.run(
                [_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *plural,
                 "-disable-heuristic", "similartext", f"@{listing}", "-ts", str(file)],
                cwd=ROOT, check=True, timeout=300,
            )  # fmt: skip


def all_files() -> list[Path]:
    return sorted(FOLDER.glob("app_*.ts"))


# -- for translators ----------------------------------------------------------------------------


def export(language: str, folder: Path, *, again: bool = False) -> int:
    """Numbered lines of what is not translated yet; how many. A text of several contexts is one."""
    folder.mkdir(parents=True, exist_ok=True)
    index: list[dict[str, object]] = []
    lines: list[str] = []
    seen: set[tuple[str, bool]] = set()
    context = ""
    for entry in entries(FOLDER / f"app_{language}.ts"):
        key = (entry.source, entry.plural)
        if key in seen or (entry.finished and not again):
            continue
        seen.add(key)
        heading = f"## {entry.context}\n" if entry.context != context else ""
        context = entry.context
        number = len(index)
        index.append({"source": entry.source, "plural": entry.plural})
        plural = f"\t({len(entry.forms)} forms)" if entry.plural else ""
        had = "".join(f"\n= {_line(form)}" for form in entry.forms) if entry.finished else ""
        lines.append(f"{heading}{number}\t{_line(entry.source)}{plural}{had}")
    (folder / "index.json").write_text(json.dumps(index, ensure_ascii=False), encoding="utf-8")
    for at in range(0, len(lines), CHUNK):
        chunk = folder / f"chunk_{at // CHUNK:02}.txt"
        chunk.write_text("\n".join(lines[at : at + CHUNK]) + "\n", encoding="utf-8")
    return len(lines)


def take_in(language: str, folder: Path, files: Sequence[Path]) -> list[str]:
    """The translated lines into the .ts file; the lines that were refused, with their cause."""
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    given: dict[int, dict[int, str]] = {}
    refused = []
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            number, tab, translated = line.partition("\t")
            if not tab or not re.fullmatch(r"\d+(\.\d)?", number):
                refused.append(f"{file.name}: no number and tab: {line[:60]}")
                continue
            which, _, form = number.partition(".")
            given.setdefault(int(which), {})[int(form or 0)] = translated
    accepted: dict[tuple[str, bool], list[str]] = {}
    wanted = {e.source: len(e.forms) for e in entries(FOLDER / f"app_{language}.ts") if e.plural}
    for which, forms in given.items():
        if which >= len(index):
            refused.append(f"{which}: no such number")
            continue
        source, plural = index[which]["source"], index[which]["plural"]
        if "\n" in source:  # elsewhere it is DOMAIN\name
            forms = {form: said.replace("\\n", "\n") for form, said in forms.items()}
        count = wanted.get(source, 1) if plural else 1
        said = [forms[at] for at in sorted(forms)]
        wrong = list(plural_faults(language, source, said)) if plural else faults(source, *said)
        if sorted(forms) != list(range(count)):
            wrong.append(f"forms {sorted(forms)}, wanted are {count}")
        if wrong:
            refused.append(f"{which}: {'; '.join(wrong)}: {source[:60]!r}")
        else:
            accepted[source, plural] = [forms[i] for i in range(count)]
    _write(FOLDER / f"app_{language}.ts", accepted)
    return refused


def _write(file: Path, accepted: dict[tuple[str, bool], list[str]]) -> None:
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        plural = message.get("numerus") == "yes"
        forms = accepted.get((message.findtext("source", ""), plural))
        translation = message.find("translation")
        if forms is None or translation is None:
            continue
        translation.attrib.pop("type", None)
        if plural:
            for element, form in zip(translation.iter("numerusform"), forms, strict=True):
                element.text = form
        else:
            translation.text = forms[0]
    tree.write(file, encoding="utf-8", xml_declaration=True)
    collect([file])  # in Qt's own layout


def _line(text: str) -> str:
    return text.replace("\n", "\\n")


def check() -> list[str]:
    """Every fault of every language, one a line."""
    return [
        f"{file.name}: {entry.context}: {fault}: {entry.source[:70]!r}"
        for file in all_files()
        for entry in entries(file)
        for fault in entry_faults(file.stem.removeprefix("app_"), entry)
    ]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("update", "check", "export", "import"))
    parser.add_argument("arguments", nargs="*")
    parser.add_argument("--all", action="store_true", help="export translated texts too")
    chosen = parser.parse_args()
    if chosen.what == "update":
        names = chosen.arguments or ["en", *LANGUAGES]
        collect([FOLDER / f"app_{name}.ts" for name in names])
        if "en" in names:
            _write(FOLDER / "app_en.ts", english_forms())
        return 0
    if chosen.what == "export":
        language, folder = chosen.arguments
        print(f"{export(language, Path(folder), again=chosen.all)} texts")
        return 0
    if chosen.what == "import":
        language, folder, *files = chosen.arguments
        wrong = take_in(language, Path(folder), [Path(file) for file in files])
    else:
        wrong = check()
    print("\n".join(wrong) if wrong else "nothing is wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
