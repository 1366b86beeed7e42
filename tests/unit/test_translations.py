"""Every language says everything, and nothing of what the English says is lost in it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from app import text
from tests.packaging_scripts import translations

ROOT = Path(__file__).resolve().parents[2]


tool = translations()
FILES = tool.all_files()


def test_the_languages_of_the_plan_are_there() -> None:
    assert {file.stem.removeprefix("app_") for file in FILES} == {"en", *tool.LANGUAGES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_missing_or_lost(file: Path) -> None:
    wrong = [
        f"{entry.context}: {fault}: {entry.source}"
        for entry in tool.entries(file)
        for fault in tool.entry_faults(file.stem.removeprefix("app_"), entry)
    ]
    assert wrong == []


def test_the_files_hold_what_the_program_says_now(tmp_path: Path) -> None:
    """Otherwise: `packaging/translations.py update`, and what is new is translated."""
    copies = [Path(shutil.copy(file, tmp_path)) for file in FILES]
    tool.collect(copies)
    for file, copy in zip(FILES, copies, strict=True):
        now = {(e.context, e.source, e.plural) for e in tool.entries(copy)}
        kept = {(e.context, e.source, e.plural) for e in tool.entries(file)}
        assert now - kept == set(), f"{file.name}: not collected yet"
        assert kept - now == set(), f"{file.name}: nobody says this any more"


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_a_glossary_keeps_its_terms(language: str) -> None:
    assert (ROOT / "translations" / f"glossary_{language}.md").stat().st_size > 1000


@pytest.mark.parametrize(
    ("source", "translated", "fault"),
    [
        ("{n} of {m}", "{n}", "placeholders"),
        ("{n}", "{n} {n}", "placeholders"),
        ("&Save", "Sichern", "mnemonics"),
        ("Save", "&Sichern", "mnemonics"),
        ("R&&D", "F&&E", ""),
        ("Name:", "Name", "does not end"),
        ("名前…", "名前", "does not end"),
        ("Wait ", "Warten", "spaces"),
        (", ", "、", ""),
        ("<b>x</b>", "x", "tags"),
        ("a\nb", "ab", "line breaks"),
        ("a", " ", "is empty"),
    ],
)
def test_what_a_translation_may_not_lose(source: str, translated: str, fault: str) -> None:
    found = tool.faults(source, translated)
    assert (fault in "".join(found)) if fault else found == []


@pytest.mark.parametrize(
    ("language", "forms", "faults"),
    [
        ("de", ("Eine Person", "%n Personen"), 0),
        ("de", ("%n Person", "Personen"), 1),
        ("fr", ("Une personne", "%n personnes"), 1),
        ("pt_BR", ("%n pessoa", "%n pessoas"), 0),
        ("ar", ("%n شخص", "شخص واحد", "شخصان", "%n أشخاص", "%n شخصًا", "%n شخص"), 0),
        ("ar", ("لا أحد", "شخص واحد", "شخصان", "أشخاص", "%n شخصًا", "%n شخص"), 1),
        ("ja", ("人",), 1),
    ],
)
def test_a_form_for_several_numbers_says_which(
    language: str, forms: tuple[str, ...], faults: int
) -> None:
    assert len(list(tool.plural_faults(language, "%n people", forms))) == faults


def test_only_what_a_plural_counts_may_be_said_in_a_word() -> None:
    counts = "The service refused exactly this {tries} times, so it is not sent in every run."
    assert list(tool.plural_faults("en", counts, (counts.replace("{tries} times", "once"),))) == []
    assert list(tool.plural_faults("en", "{count} of %n records", ("one record",))) != []


@pytest.mark.full
@pytest.mark.parametrize("language", ["en", *tool.LANGUAGES])
def test_forms_for_one_number_are_those_of_lrelease(language: str, tmp_path: Path) -> None:
    """Where a form that says no number is shown for a second number, the text would be a lie."""
    (entry, *_) = (e for e in tool.entries(tool.FOLDER / f"app_{language}.ts") if e.plural)
    forms = "".join(f"<numerusform>{at}</numerusform>" for at in range(len(entry.forms)))
    ts, qm = tmp_path / "rules.ts", tmp_path / "rules.qm"
    ts.write_text(
        f"""<!DOCTYPE TS><TS version="2.1" language="{language}"><context><name>C</name>
        <message numerus="yes"><source>x</source><translation>{forms}</translation></message>
        </context></TS>""",
        "utf-8",
    )
    subprocess.run([tool._tool("lrelease"), "-silent", ts, "-qm", qm], check=True, timeout=60)
    translator = QTranslator()
    assert translator.load(str(qm))
    shown = Counter(translator.translate("C", "x", "", n) for n in range(250))
    assert set(shown) == {str(at) for at in range(len(entry.forms))}
    alone = sorted(int(form) for form, numbers in shown.items() if numbers == 1)
    assert alone == list(range(tool._ALONE.get(language, 0)))


def test_handed_out_and_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong in a line is refused with its number; the others are kept."""
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    monkeypatch.setattr(tool, "collect", lambda _: None)
    (tmp_path / "app_de.ts").write_text(
        """<TS version="2.1" language="de_DE"><context><name>P</name>
        <message><source>&amp;Open {file}</source><translation type="unfinished" /></message>
        <message numerus="yes"><source>%n people</source><translation type="unfinished">
        <numerusform /><numerusform /></translation></message>
        <message><source>Close</source><translation type="unfinished" /></message>
        </context></TS>""",
        "utf-8",
    )
    assert tool.export("de", tmp_path) == 3
    handed = (tmp_path / "chunk_00.txt").read_text("utf-8")
    assert handed == "## P\n0\t&Open {file}\n1\t%n people\t(2 forms)\n2\tClose\n"
    done = tmp_path / "done.txt"
    done.write_text("0\tÖffnen\n1.0\tEine Person\n1.1\t%n Personen\n2\tSchließen\n", "utf-8")
    (refused,) = tool.take_in("de", tmp_path, [done])
    assert refused.startswith("0: placeholders [], not ['{file}']; 0 mnemonics, not 1")
    open_, people, close = tool.entries(tmp_path / "app_de.ts")
    assert not open_.finished
    assert people.forms == ("Eine Person", "%n Personen")
    assert close.forms == ("Schließen",)


@pytest.mark.parametrize(
    ("locale", "spoken"),
    [
        ("de_AT.UTF-8", "de"),
        ("pt_PT", "pt_BR"),
        ("pt-BR", "pt_BR"),
        ("zh_SG", "zh_CN"),
        ("zh_Hans_CN", "zh_CN"),
        ("zh_TW", "en"),
        ("zh_Hant_HK", "en"),
        ("fr_CA@euro", "fr"),
        ("xx", "en"),
        ("", "en"),
    ],
)
def test_the_closest_language(locale: str, spoken: str) -> None:
    assert text.closest(locale, tool.LANGUAGES) == spoken


@pytest.mark.parametrize(
    ("environment", "locale"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de_DE.UTF-8"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, ""),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:de"}, "fr"),
        ({"LC_MESSAGES": "ja_JP", "LANG": "C"}, "ja_JP"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a setting of its own")
def test_the_locale_of_whoever_starts_us(
    environment: dict[str, str], locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert text.system_locale() == locale
