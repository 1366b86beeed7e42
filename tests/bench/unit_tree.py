"""What 50,000 units cost the UI thread: the page of step 8 with its own tree, offscreen.

Each act is one stretch in which the window answers nobody, painting included. On a busy machine
its length is also the time that other programs took; hence the CPU time of the UI thread beside it,
which is the least that the program held itself up.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.findings import Census, FoundUnits, OrganizationalUnit, Tally
from tests.bench.measure import Table

UNITS = 50_000
BASE = "DC=corp,DC=example,DC=com"
FIRST, SECOND = 20, 50
RULES = 2_000


class Wide:
    """A directory with as many units as are wanted, in three levels beneath the domain."""

    def __init__(self, units: int) -> None:
        third = max(1, units // (FIRST * SECOND))
        self.top = OrganizationalUnit("top", BASE, "corp", "", True)
        self.children: dict[str, list[OrganizationalUnit]] = {"": [self.top]}
        for a in range(FIRST):
            region = self._unit(self.top, f"Region {a:02}", True)
            for b in range(SECOND):
                site = self._unit(region, f"Site {b:02}", True)
                for c in range(third):
                    self._unit(site, f"Team {c:03}", False)

    def _unit(self, parent: OrganizationalUnit, name: str, full: bool) -> OrganizationalUnit:
        unit = OrganizationalUnit(
            f"{parent.guid}/{name}", f"OU={name},{parent.dn}", name, parent.guid, full
        )
        self.children.setdefault(parent.guid, []).append(unit)
        return unit

    def everything(self) -> Iterator[OrganizationalUnit]:
        for units in self.children.values():
            yield from units

    # -- as a page asks (`services.Browsing`) ---------------------------------------------------

    def units(self, parent_guid: str) -> Sequence[OrganizationalUnit]:
        return self.children.get(parent_guid, ())

    def locate(self, guids: Sequence[str]) -> dict[str, OrganizationalUnit]:
        wanted = set(guids)
        return {unit.guid: unit for unit in self.everything() if unit.guid in wanted}

    def search(self, text: str, limit: int) -> FoundUnits:
        found = [unit for unit in self.everything() if text in unit.name]
        return FoundUnits(tuple(found[:limit]), (), len(found) > limit)

    def census(self, _stop: object, on_count: Callable[[int], None]) -> Census:
        on_count(0)
        return Census({unit.dn: Tally(3, 1, 1) for unit in self.everything()})

    def look_again(self) -> None: ...

    def close(self) -> None: ...


def run(units: int | None) -> Table:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.ui import theme
    from app.ui.interpreter import Sharing
    from tests.ui_stage import running

    app = QApplication.instance() or QApplication(["identity-connect"])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, theme.LIGHT, language="en")
    table = Table(("what", "times", "median CPU, ms", "longest CPU, ms", "longest, ms"))
    sharing = Sharing(app)  # as in the program, where collections come in small pieces
    sharing.begin()
    with tempfile.TemporaryDirectory() as folder, running(app):
        for name, spent in _measured(Wide(units or UNITS), Path(folder)).items():
            ordered = sorted(cpu for _, cpu in spent)
            middle, longest = ordered[len(ordered) // 2], max(wall for wall, _ in spent)
            times = (f"{1000 * each:.1f}" for each in (middle, ordered[-1], longest))
            table.add(name, len(spent), *times)
    sharing.end()
    return table


def _measured(wide: Wide, folder: Path) -> dict[str, list[tuple[float, float]]]:
    from dataclasses import replace

    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.ui.wizard.units import UnitsPage
    from tests.ui_stage import Stage, draft_at

    spent: dict[str, list[tuple[float, float]]] = {}

    def act(name: str, work: Callable[[], object]) -> None:
        """Work, and the events and the painting that come of it."""
        QCoreApplication.processEvents()
        begun, cpu = time.perf_counter(), time.thread_time()
        work()
        QApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        spent.setdefault(name, []).append((time.perf_counter() - begun, time.thread_time() - cpu))

    stage = Stage(folder)
    services = stage.fakes.services()
    browsing = replace(services.directory, browse=lambda _s, _p: wide)  # type: ignore[arg-type]
    stage.services = lambda: replace(services, directory=browsing)  # type: ignore[method-assign]
    stage.open(draft=replace(draft_at("units", stage.fakes), units_chosen=True))
    page = stage.page
    assert isinstance(page, UnitsPage)
    model, tree = page.model, page.tree
    stage.wait(lambda: page.seen.people, 60)
    stage.wait(lambda: model.rowCount(model.index(0, 0)) == FIRST, 60)
    folded = model.index_of("top")
    for parent, units in wide.children.items():
        if parent and parent != "top":
            # as if each came while its branch is not in sight
            act("load one branch", lambda p=parent, u=units: model.put_units(p, u))  # type: ignore[misc]
    act("expand one branch", lambda: tree.expand(model.index(0, 0, folded)))
    tree.setCurrentIndex(folded)
    QTest.keyClick(tree, Qt.Key.Key_Asterisk)
    while tree.is_opening:
        act("open everything (*), a piece at a time", lambda: None)
    bar = tree.verticalScrollBar()
    act("type a letter that nothing begins with", lambda: tree.keyboardSearch("x"))
    for step in range(101):
        act("scroll", lambda s=step: bar.setValue(bar.maximum() * s // 100))  # type: ignore[misc]
    bar.setValue(0)
    for _ in range(11):
        act("tick the domain", lambda: model.toggle("top"))
    deep = wide.children["top/Region 00/Site 00"][0].guid
    for _ in range(11):
        act("tick a unit (makes all above it partial)", lambda: model.toggle(deep))
    for unit in list(wide.everything())[-RULES * 3 :: 3]:
        page.selection.choose(unit.guid, True)
    act(f"show {RULES:,} rules", lambda: model.tell_of())
    for _ in range(11):
        act(f"tick a unit, with {RULES:,} rules", lambda: model.toggle(deep))
    act(f"tick the domain, with {RULES:,} rules", lambda: model.toggle("top"))
    act("search with Ctrl+F: show 100", lambda: page.found.show_found("T", wide.search("T", 100)))
    wide.children["top/Region 01/Site 01/Team 001"] = flat = [
        OrganizationalUnit(f"flat{i}", f"OU=F{i},{BASE}", f"F{i}", "top/Region 01/Site 01/Team 001")
        for i in range(5_000)
    ]
    named = flat[0].parent_guid
    act("put 1,000 of 5,000 in one branch", lambda: model.put_units(named, flat[:1000]))
    for start in range(1000, len(flat), 1000):
        act("add 1,000 more", lambda s=start: model.add_units(named, flat[s : s + 1000]))  # type: ignore[misc]
    act("collapse the domain", lambda: tree.collapse(folded))
    act("expand the domain, all open beneath", lambda: tree.expand(folded))
    stage.close()
    return spent
