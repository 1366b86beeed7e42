"""The PowerShell that is sent to controllers, read by a parser that is not ours.

What cannot be proven here: there is no PowerShell on this system, neither Windows PowerShell 5.1
nor a newer one, so no line of it is executed. tree-sitter's grammar of PowerShell parses each
script, the job in its here-string too; cmdlets, parameters and types are compared with what Windows
PowerShell 5.1 and .NET Framework 4.5.2 document. What they do on Windows is written into
`tests/servers/windows_host.py` from documentation, not from observation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import tree_sitter
import tree_sitter_powershell

from app.assets import asset
from app.errors import Misconfigured
from app.password_agent import scripts
from app.setup import powershell
from app.text import has_words
from tests.servers.windows_host import SimulatedHost

SEVEN_ONLY = {"pipeline_chain_tail"}
"""`&&` and `||`. The grammar itself knows neither `??`, `?.` nor the ternary operator."""

CMDLETS = {
    "Add-Type": {"AssemblyName"},
    "ConvertFrom-Json": {"InputObject"},
    "ConvertTo-Json": {"InputObject", "Compress", "Depth"},
    "ForEach-Object": set(),
    "Get-AuthenticodeSignature": {"LiteralPath"},
    "Get-CimInstance": {"ClassName", "OperationTimeoutSec"},
    "Get-NetIPAddress": {"AddressState"},
    "Get-ScheduledTask": {"TaskName", "ErrorAction"},
    "Get-ScheduledTaskInfo": {"TaskName"},
    "Get-Service": {"Name", "ErrorAction"},
    "Get-SmbShare": {"Name", "ErrorAction"},
    "Get-WinEvent": {"FilterHashtable", "MaxEvents", "LogName", "Oldest"},
    "Join-Path": set(),
    "New-Object": set(),
    "New-ScheduledTaskAction": {"Execute", "Argument"},
    "New-ScheduledTaskPrincipal": {"UserId", "LogonType", "RunLevel"},
    "New-ScheduledTaskSettingsSet": {
        *("AllowStartIfOnBatteries", "DontStopIfGoingOnBatteries", "ExecutionTimeLimit"),
        "MultipleInstances",
    },
    "Register-ScheduledTask": {"TaskName", "Action", "Principal", "Settings"},
    "Resolve-DnsName": {"Name", "Type", "Server", "DnsOnly", "QuickTimeout"},
    "Select-Object": {"First"},
    "Start-Process": {"FilePath", "ArgumentList", "Wait", "PassThru"},
    "Start-ScheduledTask": {"TaskName"},
    "Start-Sleep": {"Milliseconds"},
    "Test-Path": {"LiteralPath"},
    "Unregister-ScheduledTask": {"TaskName", "Confirm"},
    "Where-Object": set(),
}
"""Of the modules that come with Windows PowerShell 5.1, Server Core included (learn.microsoft.com,
each with `view=powershell-5.1` or `view=windowsserver2016-ps`)."""

TYPES = {
    *("int", "long", "string", "string[]", "char", "regex", "version", "ref"),
    *("Console", "Convert", "BitConverter", "DateTime", "TimeSpan", "StringComparison"),
    *("Globalization.CultureInfo", "Globalization.DateTimeStyles"),
    *("Microsoft.Win32.RegistryHive", "Microsoft.Win32.RegistryKey"),
    "Microsoft.Win32.RegistryView",
    *("System.Diagnostics.FileVersionInfo", "System.Diagnostics.Process"),
    "System.DirectoryServices.Protocols.AuthType",
    "System.DirectoryServices.Protocols.SearchScope",
    *("System.IO.DirectoryNotFoundException", "System.IO.FileNotFoundException"),
    *("System.IO.File", "System.IO.FileAccess", "System.IO.FileMode", "System.IO.FileShare"),
    "System.Security.AccessControl.MutexRights",
    *("System.Text.Encoding", "System.Threading.AbandonedMutexException"),
    "System.Threading.Mutex",
}
AUTOMATIC = {
    *("_", "null", "true", "false", "input", "PSVersionTable", "ExecutionContext"),
    *("ErrorActionPreference", "ProgressPreference", "WarningPreference"),
}
GIVEN = {
    *("task", "folder", "name", "sha256", "signer", "before", "reason"),
    *("product", "product_code", "service", "filter"),
}
"""What a caller may hand over. Nothing of it is a secret."""
OF_THE_JOB = {"action", "folder", "result", "name", "sha256", "signer", "product_code"}


def parse(text: str) -> tree_sitter.Node:
    language = tree_sitter.Language(tree_sitter_powershell.language())
    return tree_sitter.Parser(language).parse(text.encode()).root_node


def nodes(root: tree_sitter.Node, *types: str) -> Iterator[tree_sitter.Node]:
    if not types or root.type in types:
        yield root
    for child in root.children:
        yield from nodes(child, *types)


def said(node: tree_sitter.Node) -> str:
    return (node.text or b"").decode()


def wrong(text: str) -> list[str]:
    """What is no PowerShell, or none of 5.1."""
    found = [n for n in nodes(parse(text)) if n.type == "ERROR" or n.is_missing]
    newer = list(nodes(parse(text), *SEVEN_ONLY))
    return [f"{n.type} at {n.start_point}: {said(n)[:60]}" for n in (*found, *newer)]


@cache
def job(name: str) -> str:
    """The text between the marks of the here-string."""
    found = re.search(r"@'\n(.*?)\n'@", scripts.text(name), re.DOTALL)
    assert found is not None
    return found[1]


def all_texts() -> dict[str, str]:
    texts = {name: scripts.text(name) for name in scripts.NAMES}
    return texts | {f"{name}, its job": job(name) for name in ("start", "remove")}


every = pytest.mark.parametrize(("name", "text"), all_texts().items(), ids=list(all_texts()))


@every
def test_it_parses_as_windows_powershell(name: str, text: str) -> None:
    assert wrong(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "Get-Item a && Get-Item b",
        "Get-Item a || Get-Item b",
        "$x = $a ?? 1",
        "$x ??= 1",
        "$x = $a ? 1 : 2",
        "${a}?.b",
        "if ($a { 1 }",
        "$x = @{ a = }",
        "'open",
    ],
)
def test_the_parser_sees_what_is_wrong(line: str) -> None:
    assert wrong(f"$a = 1\n{line}\n")


@every
def test_cmdlets_and_parameters_are_of_5_1(name: str, text: str) -> None:
    root = parse(text)
    own = {said(n).lower() for n in nodes(root, "function_name")}
    unknown = []
    for command in nodes(root, "command"):
        (called, *_) = nodes(command, "command_name")
        cmdlet = said(called)
        if cmdlet.lower() in own:
            continue
        if cmdlet not in CMDLETS:  # spelled exactly, and no alias
            unknown.append(cmdlet)
            continue
        mine = command.child_by_field_name("command_elements")
        named = [n for n in (mine.children if mine else ()) if n.type == "command_parameter"]
        used = {said(n).lstrip("-").rstrip(":") for n in named}
        unknown += [f"{cmdlet} -{each}" for each in used - CMDLETS[cmdlet]]
    assert unknown == []


@every
def test_types_are_of_the_framework_that_5_1_needs(name: str, text: str) -> None:
    found = [said(n)[1:-1] for n in nodes(parse(text), "type_literal")]
    assert set(found) <= TYPES


@every
def test_no_variable_is_read_that_nobody_sets(name: str, text: str) -> None:
    root = parse(text)
    read = {said(n).lstrip("$@").strip("{}").lower() for n in nodes(root, "variable")}
    left = {
        said(v).lstrip("$").lower()
        for n in nodes(root, "left_assignment_expression", "script_parameter", "cast_expression")
        for v in nodes(n, "variable")
    }
    loops = {said(n.children[2]).lstrip("$").lower() for n in nodes(root, "foreach_statement")}
    before = {"data"} if "its job" in name else set()
    known = left | loops | before | {each.lower() for each in AUTOMATIC}
    assert {each for each in read if not each.startswith("env:")} <= known


@every
def test_it_takes_only_what_is_listed(name: str, text: str) -> None:
    taken = set(re.findall(r"\$given\.(\w+)", re.sub(r"@'\n.*?\n'@", "", text, flags=re.DOTALL)))
    assert taken <= (OF_THE_JOB if "its job" in name else GIVEN)


@every
def test_it_reads_no_text_that_windows_translates(name: str, text: str) -> None:
    """Messages are handed on, never compared; programs that print are not called."""
    assert not re.search(r"Message\s+-(i?match|c?like|eq|ne)|\.Message\.\w+\(", text)
    assert not re.search(r"\b(schtasks|netsh|nltest|net|sc|reg|wmic|systeminfo)(\.exe)?\s", text)
    assert "SYSTEM'" not in text.replace("'SYSTEM\\", "")  # accounts go by their SID


@pytest.mark.parametrize("name", scripts.NAMES)
def test_each_file_says_what_it_takes_and_gives(name: str) -> None:
    written = asset(f"password_agent/{name}.ps1").read_text("ascii")
    head = written[: written.index("# include: ")]
    assert re.search(r"^# \w.*\.$", head.splitlines()[0] + ".", re.MULTILINE)
    assert "\n# In:  " in head
    assert "\n# Out: " in head
    assert all(len(line) <= 120 for line in written.splitlines())


@pytest.mark.parametrize("name", scripts.NAMES)
def test_it_stops_at_errors_and_answers_once(name: str) -> None:
    text = scripts.text(name)
    assert text.startswith("$ErrorActionPreference = 'Stop'\n")
    lines = [line for line in text.splitlines() if line.startswith("Send-Answer")]
    assert len(lines) == 1
    assert "#" not in re.sub(r"'[^'\n]*'", "", text)  # comments stay here


def test_the_job_cannot_end_its_own_here_string() -> None:
    assert job("start") == job("remove")
    assert not re.search(r"^\s*'@", job("start"), re.MULTILINE)
    assert "msiexec.exe" in job("start")


def test_a_task_is_short_enough_to_be_started() -> None:
    """CreateProcess takes 32,767 characters, and Task Scheduler's schema sets no limit of its own
    (`Arguments`: nonEmptyString); the job travels in Base64 of UTF-16."""
    assert len(job("start")) * 8 / 3 < 16_000


def test_rights_that_are_asked_for_are_those_that_are_used() -> None:
    """To release a mutex takes Modify (.NET, MutexRights), not only Synchronize."""
    text = scripts.text("facts")
    assert ".ReleaseMutex()" in text
    assert "MutexRights]'Synchronize, Modify'" in text


@pytest.mark.parametrize("name", ["facts", "serves"])
def test_the_directory_is_asked_without_a_bind(name: str) -> None:
    """A controller that requires signing may refuse one over an open connection, whoever binds."""
    text = scripts.text(name)
    assert text.count("LdapConnection(") == text.count("$connection.AutoBind = $false") == 1


def test_a_file_that_somebody_reads_is_not_taken_for_a_loaded_one() -> None:
    """Who denies writing gives the same error as a mapped image; opening it alone parts the two."""
    text = scripts.text("loaded")
    violation = text.index("-2147024864")
    assert violation < text.index("[System.IO.FileShare]::None")
    assert not re.search(r"-eq -2147024864[^\n]*return \$true", text)


def test_a_task_that_was_registered_and_never_begun_is_begun_once() -> None:
    for name in ("start", "remove"):
        text = scripts.text(name)
        assert text.count("Start-ScheduledTask -TaskName") == 2
        assert "$last -ne 0x41303" in text


def test_every_file_is_sent() -> None:
    folder = asset("password_agent")
    assert {path.stem for path in folder.glob("*.ps1")} == set(scripts.NAMES)
    sources = [path.read_text("ascii") for path in folder.rglob("*.ps1")]
    used = {name for text in sources for name in re.findall(r"# include: (\w+)", text)}
    assert {path.stem for path in (folder / "parts").iterdir()} == used


def test_an_unknown_name_is_our_bug() -> None:
    with pytest.raises(ValueError, match="format"):
        scripts.text("format")


@pytest.mark.parametrize("refused", ["language_mode", "powershell_old", "scheduler_stopped"])
def test_what_windows_does_not_allow_has_words(refused: str) -> None:
    found = scripts.refusal({"refused": refused}, "dc1.corp.example.com")
    assert isinstance(found, Misconfigured)
    assert has_words(found.code)
    assert any(f"'{refused}'" in t or f'"{refused}"' in t for t in all_texts().values())
    assert scripts.refusal({"refused": "sha256"}, "dc1") is None


@pytest.mark.parametrize("code", sorted(powershell._LINES))
def test_each_line_that_is_copied_parses(code: str) -> None:
    nasty = dict.fromkeys(("host", "domain", "account", "sid", "user", "name"), "a'b’c; $(d) `e")
    line = powershell.fix(Misconfigured(code, **nasty, port=445, other=5986))
    # The grammar knows no list of names without parentheses, which PowerShell takes
    line = re.sub(r"\b(Format-List|Format-Table|Select-Object) (\w+)(, \w+)+", r"\1 \2", line)
    assert wrong(line) == []


def keys(text: str, opening: str) -> set[str]:
    """Of the hashtable, one key a line, that begins with this line."""
    start = text.index(opening)
    indent = " " * (start - text.rindex("\n", 0, start) - 1)
    body = text[start : text.index(f"\n{indent}}}", start)]
    return set(re.findall(rf"^{indent}    (\w+) = ", body, re.MULTILINE))


def test_the_simulation_answers_what_the_scripts_do(tmp_path: Path) -> None:
    """The same names, in the whole of each answer: where they part, tests prove nothing."""
    host = SimulatedHost(tmp_path)
    host.comes_back = False
    host.notification_packages.append(scripts.FILTER)
    names = {"product": scripts.TITLE, "product_code": "", "service": scripts.SERVICE}
    names["filter"] = scripts.FILTER
    task = {"task": "t", "folder": "IdentityConnect\\f"}
    facts, loaded = host._facts(names), host._loaded(names)
    agent = host._agent(names)
    text = scripts.text
    assert keys(text("facts"), "Send-Answer @{") == set(facts)
    assert keys(text("loaded"), "Send-Answer @{") == set(loaded)
    assert keys(text("serves"), "Send-Answer @{") == set(host._serves({}))
    assert keys(text("verify"), "@{\n        products") == set(agent)
    assert keys(text("facts"), "@{\n        now") == set(host._protection())
    (one,) = agent["filters"]  # type: ignore[misc]
    for answer, opening in (
        (one, "@{ entry"),
        (host._poll(task), "@{ state"),
        (host._tidy(task), "@{ removed"),
        (host._restart({}), "@{ boot"),
    ):
        (literal,) = {
            line[line.index(opening) :]
            for name in ("facts", "poll", "tidy", "restart")
            for line in text(name).splitlines()
            if opening in line
        }
        assert set(re.findall(r"(\w+) = ", literal)) == set(answer), opening
