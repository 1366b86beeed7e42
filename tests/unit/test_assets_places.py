"""Resources are found in the repository and in an installed package."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import assets


def test_a_resource_of_the_repository() -> None:
    assert assets.asset("docs/answers-example.toml").is_file()


def test_what_the_build_put_into_the_package_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "app"
    for root, content in ((tmp_path, "repository"), (package, "installed")):
        (root / "resources").mkdir(parents=True)
        (root / "resources" / "x.txt").write_text(content)
    monkeypatch.setattr(assets, "_PACKAGE", package)
    assert assets.asset("x.txt").read_text() == "installed"
    (package / "resources" / "x.txt").unlink()
    (package / "resources").rmdir()
    assert assets.asset("x.txt").read_text() == "repository"
    assert assets.translations() == tmp_path / "translations"


def test_a_resource_that_is_missing_is_our_bug() -> None:
    with pytest.raises(FileNotFoundError):
        assets.asset("never/there.svg")
