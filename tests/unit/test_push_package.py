"""The package, read without Windows, compared, exported; what msiexec's log says of failures."""

from __future__ import annotations

import hashlib
import random
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from app.deployment import Package
from app.errors import Misconfigured
from app.password_agent import msi, package
from app.password_agent.deploy.installer_log import TAIL_BYTES, decoded, failed_lines
from app.profile import PasswordSync

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="*" Name="Identity Connect Password Sync Agent" Language="1033" Version="{version}"
      Manufacturer="Müller &amp; Söhne" UpgradeCode="6E2C0E2C-3D2A-4D3E-9C0B-0A3D54B1F0BB">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>
    <Media Id="1" Cabinet="app.cab" EmbedCab="yes"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFilesFolder"><Directory Id="INSTALLDIR" Name="Agent">
        <Component Id="Main" Guid="11111111-2222-4333-8444-555555555512">
          <File Id="agent" Name="agent.txt" Source="agent.txt" KeyPath="yes"/>
        </Component>
      </Directory></Directory>
    </Directory>
    <Property Id="LONG" Value="{long}"/>
    <Feature Id="Main" Level="1" Title="Main"><ComponentRef Id="Main"/></Feature>
  </Product>
</Wix>
"""


def build(folder: Path, *, version: str = "1.2.3", long: str = "x", size: int = 10) -> Path:
    """A real package, by wixl (msitools)."""
    (folder / "agent.txt").write_bytes(random.Random(size).randbytes(size))
    (folder / "agent.wxs").write_text(SOURCE.format(version=version, long=long), "utf-8")
    subprocess.run(
        ["wixl", "-o", "agent.msi", "agent.wxs"], cwd=folder, check=True, capture_output=True
    )
    return folder / "agent.msi"


def chosen(path: Path) -> PasswordSync:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return PasswordSync(package_path=str(path), package_sha256=digest)


@pytest.mark.parametrize(("long", "size"), [("x", 10), ("y" * 70_000, 10), ("z", 9_000_000)])
def test_the_properties_are_those_that_msiinfo_shows(long: str, size: int, tmp_path: Path) -> None:
    """With a string over 64 KiB, and with more sectors than the header can name."""
    path = build(tmp_path, long=long, size=size)
    said = subprocess.run(
        ["msiinfo", "export", str(path), "Property"], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    shown = dict(line.split("\t", 1) for line in said[3:])
    assert dict(msi.properties(path)) == shown
    assert shown["Manufacturer"] == "Müller & Söhne"


def test_any_damage_is_an_error_and_no_crash(tmp_path: Path) -> None:
    whole = build(tmp_path).read_bytes()
    chance = random.Random(5)
    path = tmp_path / "damaged.msi"
    refused = 0
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            at = chance.choice((chance.randrange(512), chance.randrange(len(data))))
            data[at] = chance.randrange(256)
        path.write_bytes(data[: chance.choice((len(data), chance.randrange(len(data))))])
        try:
            msi.properties(path)
        except ValueError:
            refused += 1
    assert refused > 50


def test_the_package_says_its_product_and_version(tmp_path: Path) -> None:
    path = build(tmp_path, version="2.10.7")
    found = package.read(chosen(path))
    assert (found.version, found.path) == ("2.10.7", path)
    assert found.product_code == msi.properties(path)["ProductCode"]
    upper = replace(chosen(path), package_sha256=found.sha256.upper())
    assert package.read(upper) == found


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "package_missing"),
        (b"", "package_unreadable"),
        (b"not a package" * 100, "package_unreadable"),
    ],
)
def test_what_is_no_package_is_named(content: bytes | None, code: str, tmp_path: Path) -> None:
    path = tmp_path / "agent.msi"
    digest = hashlib.sha256(content or b"").hexdigest()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Misconfigured) as caught:
        package.read(PasswordSync(package_path=str(path), package_sha256=digest))
    assert caught.value.code == code
    assert caught.value.params["path"] == str(path)


@pytest.mark.parametrize(
    "settings", [PasswordSync(), PasswordSync(package_path="a"), PasswordSync(package_sha256="0")]
)
def test_half_of_the_settings_is_none(settings: PasswordSync) -> None:
    with pytest.raises(Misconfigured, match="package_not_configured"):
        package.read(settings)


def test_a_changed_package_is_refused_before_it_is_looked_into(tmp_path: Path) -> None:
    path = build(tmp_path)
    settings = chosen(path)
    path.write_bytes(path.read_bytes() + b"\0")
    with pytest.raises(Misconfigured) as caught:
        package.read(settings)
    assert caught.value.code == "package_changed"
    assert caught.value.params["expected"] == settings.package_sha256


def test_export_writes_the_same_package_and_a_line_without_secrets(tmp_path: Path) -> None:
    path = build(tmp_path)
    found = package.read(chosen(path))
    target = tmp_path / "shared"
    line = package.export(found, target)
    assert (target / "agent.msi").read_bytes() == path.read_bytes()
    assert line.startswith('msiexec.exe /i "agent.msi" /qn /norestart REBOOT=ReallySuppress')
    path.write_bytes(b"changed")
    with pytest.raises(Misconfigured, match="package_changed"):
        package.export(found, target)
    assert hashlib.sha256((target / "agent.msi").read_bytes()).hexdigest() == found.sha256
    assert [p.name for p in target.iterdir()] == ["agent.msi"]
    with pytest.raises(Misconfigured):
        package.export(Package(path, "0" * 64), path)  # a folder that is a file


# -- the log ------------------------------------------------------------------------------------

ENGLISH = """MSI (s) (8C:14) [10:11:12:301]: Executing op: ActionStart(Name=InstallServices)
MSI (s) (8C:14) [10:11:12:310]: Note: 1: 2205 2:  3: Error
Error 1923. Service 'Agent' (Agent) could not be installed.
MSI (s) (8C:14) [10:11:12:311]: Product: Agent -- Error 1923. Service 'Agent' could not.

Action ended 10:11:12: InstallServices. Return value 3.
MSI (s) (8C:14) [10:11:12:400]: User policy value 'DisableRollback' is 3
Action ended 10:11:13: INSTALL. Return value 3.
Property(S): ProductCode = {94963503-E2A2-4C5F-849C-7EF1AD13A8F0}
"""
GERMAN = """CustomAction LsaAdd returned actual error code 5
Aktion beendet um 10:11:12: LsaAdd. Rückgabewert 3.
Aktion beendet um 10:11:13: INSTALL. Rückgabewert 3.
"""
JAPANESE = "エラー 1923 です\nアクション終了 10:11:12: InstallServices。 戻り値 3。\n"


@pytest.mark.parametrize("cut", [0, 1, 2, 3, 7])
@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (ENGLISH, "Error 1923. Service 'Agent'", "InstallServices. Return value 3."),
        (GERMAN, "CustomAction LsaAdd returned", "LsaAdd. Rückgabewert 3."),
        (JAPANESE, "エラー 1923", "InstallServices。 戻り値 3。"),
    ],
)
def test_the_line_that_failed(text: str, first: str, last: str, cut: int) -> None:
    """The end of a log may begin within a character."""
    filler = "MSI (s) (8C:14) [10:11:11:000]: Doing nothing\n" * 50
    tail = (filler + text).replace("\n", "\r\n").encode("utf-16")[cut:]
    said = failed_lines(tail).splitlines()
    assert said[0].startswith(first) or any(line.startswith(first) for line in said)
    assert said[-1].endswith(last)
    assert len(said) <= 4


def test_a_log_in_one_byte_characters_and_one_that_says_nothing() -> None:
    assert failed_lines(GERMAN.encode()).endswith("LsaAdd. Rückgabewert 3.")
    assert failed_lines(b"") == ""
    assert failed_lines("MSI (s): all is well\r\n".encode("utf-16")) == ""
    assert failed_lines("Error 1603. Fatal\r\nthe end".encode("utf-16")) == "Error 1603. Fatal"


def test_no_line_rewrites_the_screen_or_is_longer_than_it() -> None:
    wild = "Error 1723. \x1b[2J" + "x" * 5000 + "\r\nAction ended 1:02:03: A. Return value 3.\r\n"
    said = failed_lines(wild.encode("utf-16"))
    assert "\x1b" not in said
    assert max(map(len, said.splitlines())) <= 401


def test_noise_is_decoded_and_nothing_is_found() -> None:
    chance = random.Random(3)
    for size in (1, 2, 1000, TAIL_BYTES):
        assert isinstance(decoded(chance.randbytes(size)), str)
        failed_lines(chance.randbytes(size))
