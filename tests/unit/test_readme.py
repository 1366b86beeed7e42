"""The README tells the truth where a program can check it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from app.command_line import answers
from app.setup.steps import IDS

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```toml\n(.*?)\n```", README, re.DOTALL)


def test_the_complete_example_is_the_file_that_is_tested() -> None:
    example = (ROOT / "resources/docs/answers-example.toml").read_text(encoding="utf-8")
    assert example.rstrip() in EXAMPLES


def test_the_short_examples_are_understood(tmp_path: Path) -> None:
    shortest, scim = EXAMPLES[:2]
    path = tmp_path / "answers.toml"
    path.write_text(shortest, encoding="utf-8")
    assert answers.read(path).directory.domain == "corp.example.com"
    service = re.compile(r"\[service\]\n.*\n")
    path.write_text(service.sub(f"{scim}\n", shortest), encoding="utf-8")
    assert answers.read(path).service.provider == "scim"
    assert tomllib.loads(scim)["service"]["owner"]


GUIDE = ROOT / "resources/docs/wizard.md"


def test_every_step_has_its_picture_in_the_guide() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    pictures = re.findall(r"\]\(([^)]+\.png)\)", guide)
    assert all((GUIDE.parent / picture).exists() for picture in pictures)
    shown = {Path(picture).stem for picture in pictures}
    assert set(IDS) <= shown, set(IDS) - shown


def test_every_picture_of_the_main_window_is_there_in_both_looks() -> None:
    guide = GUIDE.with_name("main-window.md")
    shown = set(re.findall(r"\]\(([^)]+\.png)\)", guide.read_text(encoding="utf-8")))
    files = [guide.parent / picture for picture in shown if not picture.endswith("-dark.png")]
    assert len(files) >= 7  # each page has one
    for picture in files:
        assert picture.exists()
        assert picture.with_stem(f"{picture.stem}-dark").exists()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\((?!https?://|#)([^)]+)\)", README))))
def test_every_link_and_picture_is_there(target: str) -> None:
    assert (ROOT / target).exists()
