"""Measurements, printed as tables: `python3 packaging/dev.py bench [NAME ...]`.

Ratios are taken in one run on one machine; absolute figures belong to the machine that is named.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable

from tests.bench import (
    changes,
    changes_in_memory,
    first_sync,
    first_window,
    history,
    idle,
    main_window,
    overview,
    people,
    preflight,
    read_samba,
    review_grid,
    smb_copy,
    survey,
    ui_blocks,
    unit_tree,
)
from tests.bench.measure import Table

BENCHMARKS: dict[str, tuple[str, Callable[[int | None], Table]]] = {
    "read": ("10,000 people with 24 attributes from Samba, beside ldapsearch", read_samba.run),
    "sync": ("first and second sync of 10,000 people and 500 groups", first_sync.run),
    "changes": ("a run of changes in domains of 10,000 and 100,000 people", changes.run),
    "group": ("one membership change in a group of 50,000", changes.run_group),
    "one-change": (
        "a run of changes with one change, both sides in memory",
        changes_in_memory.run,
    ),
    "memory": ("peak memory of a sync at 10,000 and at 100,000 people", first_sync.run_memory),
    "start": (
        "from the start of the process to a painted window, and to each step",
        first_window.run,
    ),
    "overview": (
        "from the start to the painted verdict with years of history (--users 100000: three)",
        overview.run,
    ),
    "idle": ("what the agent, and the window in the tray, cost while they wait", idle.run),
    "survey": ("settings tried on the last pass over 10,000 and 100,000 people", survey.run),
    "people": (
        "a search of one person in the last reading (--users 1000000: a million)",
        people.run,
    ),
    "review": ("the review of a plan with 1,000,000 rows", review_grid.run),
    "history": (
        "the history of 10,000 runs with 500,000 changes (--users: how many runs)",
        history.run,
    ),
    "preflight": ("twenty controllers of which five are dead", preflight.run),
    "ui": ("the longest pause of the wizard with 2,000 people", ui_blocks.run),
    "pages": (
        "the longest pause of the main window (--users 100000: three years, a million people)",
        main_window.run,
    ),
    "copy": ("a package of 40 MB over loopback SMB, beside smbclient", smb_copy.run),
    "tree": ("what 50,000 organizational units cost the UI thread", unit_tree.run),
}
DEFAULT = ("read", "sync")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHMARKS)}, or all"
    )
    parser.add_argument("--users", type=int, help="another number of people than the default")
    parser.add_argument("--whole", action="store_true", help="idle: ten minutes and not one")
    chosen = parser.parse_args()
    if chosen.whole:
        idle.seconds = idle.WHOLE_S
    names = list(BENCHMARKS) if chosen.names == ["all"] else chosen.names or list(DEFAULT)
    if unknown := set(names) - set(BENCHMARKS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}"
    )
    for name in names:
        title, measure = BENCHMARKS[name]
        print(f"\n{name}: {title}", flush=True)
        print(measure(chosen.users), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
