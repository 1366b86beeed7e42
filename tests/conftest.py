"""Rules that hold for every test: the log and the environment are part of the outcome."""

from __future__ import annotations

import logging
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No test asserts seconds: a slow example on a busy machine is no failure. Every run looks at the
# same examples; `--full` at many more, and at new ones each time.
settings.register_profile(
    "every", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "full", settings.get_profile("every"), derandomize=False, max_examples=1000
)
settings.load_profile("every")

# Fixture modules import one another; marked as a whole, none comes too early for that.
pytest.register_assert_rewrite("tests.servers")

# One module of fixtures a server: whatever lies in tests/servers can be asked for anywhere.
pytest_plugins = [
    f"tests.servers.{path.stem}"
    for path in sorted((Path(__file__).parent / "servers").glob("[a-z]*.py"))
]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The machine's own proxy settings would send loopback traffic elsewhere.
for _name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(_name, None)


MATRIX_PARTS = 4


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--full"):
        settings.load_profile("full")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the whole matrices")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A file's tests run in one process, for its servers; a matrix in several, for the time."""
    for item in items:
        if _only_with_all(item):
            item.add_marker(pytest.mark.full)
    for item in items:
        # Not `in item.keywords`: these have the names of folders too, and a checkout may be "full".
        matrix = item.get_closest_marker("full") is not None
        item.user_properties.append(("matrix", matrix))
        part = f" {zlib.crc32(item.nodeid.encode()) % MATRIX_PARTS}" if matrix else ""
        item.add_marker(pytest.mark.xdist_group(f"{item.location[0]}{part}"))
    if config.getoption("--full"):
        return
    skip = pytest.mark.skip(reason="whole matrix: dev.py test --full")
    for item in items:
        if item.get_closest_marker("full"):
            item.add_marker(skip)


def _only_with_all(item: pytest.Item) -> bool:
    """Whether it is of a sampled matrix and not of its sample, which is the same in every run."""
    sampled = item.get_closest_marker("sampled")
    if sampled is None:
        return False
    assert isinstance(item, pytest.Function)
    of, turn = sampled.args
    return (zlib.crc32(item.callspec.id.encode()) + turn) % of != 0


@pytest.fixture(autouse=True)
def hear_everything(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """An unannounced warning or error in the log fails the test that caused it."""
    with caplog.at_level(logging.WARNING):
        yield
    patterns = [m.args[0] for m in request.node.iter_markers("expected_log")]
    heard = [
        record
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    unexpected = [
        f"{r.name} {r.levelname}: {r.getMessage()}"
        for r in heard
        if not any(re.search(p, r.getMessage()) for p in patterns)
    ]
    assert not unexpected, "\n".join(unexpected)


_TALLY = "fault_tally"


class FaultTally:
    """What one test tried and what it found afterwards; the end of the session prints the sums.

    A test calls `add` once for each fault, or once for many, when it has compared both sides.
    """

    def __init__(self, item: pytest.Item) -> None:
        self._item = item

    def add(self, *, tried: int = 1, lost: int = 0, duplicates: int = 0) -> None:
        """Counts faults, and the people (or groups) that were then missing on one side, or there
        twice. Anything lost or doubled fails the test, after it was counted."""
        # Properties travel with the report, so workers of xdist count into the same sum.
        self._item.user_properties.append((_TALLY, [tried, lost, duplicates]))
        assert (lost, duplicates) == (0, 0), f"lost: {lost}, duplicates: {duplicates}"


@pytest.fixture
def fault_tally(request: pytest.FixtureRequest) -> FaultTally:
    return FaultTally(request.node)


def _fault_lines(reports: Iterable[pytest.TestReport]) -> Iterator[str]:
    """One line for each module that counted, and the sum that an issue is closed with."""
    modules: dict[str, list[int]] = {}
    for report in reports:
        for name, counted in report.user_properties:
            if name == _TALLY and report.when == "call":
                module = Path(report.nodeid.partition("::")[0]).stem.removeprefix("test_")
                before = modules.setdefault(module, [0, 0, 0])
                modules[module] = [a + b for a, b in zip(before, counted, strict=True)]
    if not modules:
        return
    words = "faults tried: {:,}, people lost: {}, duplicates: {}"
    for module, sums in sorted(modules.items()):
        yield f"  {module}: " + words.format(*sums)
    yield words.format(*map(sum, zip(*modules.values(), strict=True)))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """The size of the fault matrices, and of what `--full` adds."""
    told = (r for outcome in ("passed", "failed") for r in terminalreporter.getreports(outcome))
    for line in _fault_lines(told):
        terminalreporter.write_line(line)
    if not config.getoption("--full"):
        return
    ran = [r for r in terminalreporter.getreports("passed") if getattr(r, "when", "") == "call"]
    matrix = [r for r in ran if ("matrix", True) in r.user_properties]
    terminalreporter.write_line(
        f"whole matrices: {len(matrix)} tests beyond the {len(ran) - len(matrix)} of every run"
    )
