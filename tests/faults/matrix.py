"""A process in which a scenario is interrupted at one numbered point after another.

    echo REQUEST | LD_PRELOAD=write_faults.so python -m tests.faults.matrix

The request is JSON: `scenario`, `faults` (names of `FAULTS`), `sample` (how many points of each,
0 for all), `seed` and `compares` (the sample is only compared with the watched run). The answer
is JSON too: an `Answer`.

Points are the system calls that write beneath the folder (`write_faults.c`) and what is sent to
the service, which keeps what it has done on a disk of its own. A sampled point is a child of its
own that is killed (fork: this process has one thread and no open database), with a copy of the
folder. Where all points are wanted, one watched run tells what each death leaves (`moments.py`).

What follows a fault depends on nothing but what is on the two disks: among points that leave the
same content there, it is tried once.
"""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import traceback
import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from app.errors import AppError
from app.sync.model import Operation, RunReport
from tests.faults import oracle
from tests.faults.killed_sync import die, keep, open_world
from tests.faults.moments import Watch, content, watched
from tests.faults.scenarios import SCENARIOS, Scenario
from tests.servers.in_memory import World

_COUNT, _KILL, _KILL_TORN, _FULL, _FULL_TORN, _BROKEN, _READ_ONLY, _WATCH = range(8)


@dataclass(frozen=True)
class Fault:
    action: int = 0
    """What happens at a system call; 0: the points are what is sent."""
    kills: bool = True
    before: bool = True
    codes: tuple[str, ...] = ()
    """What the run may say of it, where it survives."""

    def strikes(self, calls: Sequence[str]) -> bool:
        """Whether it hinders any of these: removing something needs no room."""
        full = self.action in (_FULL, _FULL_TORN)
        return not full or any(not call.startswith(_ROOMLESS) for call in calls)

    def meets(self, call: str) -> bool:
        """Whether it can happen at this call: only what is written has a middle."""
        return self.action != _KILL_TORN or "write" in call


_DISK = ("disk_full",)
_ROOMLESS = ("truncate", "unlink", "rename")
FAULTS = {
    "killed before a write": Fault(_KILL),
    "killed within a write": Fault(_KILL_TORN),
    "killed before it is sent": Fault(),
    "killed after it was done": Fault(before=False),
    "disk full": Fault(_FULL, kills=False, codes=_DISK),
    "disk full within a write": Fault(_FULL_TORN, kills=False, codes=_DISK),
    "disk broken": Fault(_BROKEN, kills=False, codes=("store_io", "store_not_writable", *_DISK)),
    "disk read-only": Fault(
        _READ_ONLY, kills=False, codes=("store_not_writable", "store_io", *_DISK)
    ),
}


class Shim:
    """The library that counts what is written; it must have been loaded first."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.fault_name.restype = ctypes.c_char_p

    def arm(self, folder: Path, at: int = 0, action: int = _COUNT) -> None:
        self._library.fault_arm(str(folder).encode(), at, action)

    def watch(self, folder: Path, watch: Watch) -> None:
        self._library.fault_watch(watch.called)
        self.arm(folder, action=_WATCH)

    def disarm(self) -> None:
        self._library.fault_arm(b"", 0, _COUNT)

    def names(self) -> list[str]:
        count = self._library.fault_count()
        return [self._library.fault_name(n).decode() for n in range(1, count + 1)]


@dataclass
class Answer:
    """`tried` of the `points` were interrupted; they left so many `different` contents, each of
    which was gone on with."""

    points: int = 0
    tried: int = 0
    different: int = 0
    lost: int = 0
    duplicates: int = 0
    failures: list[str] = field(default_factory=list)


def child(work: Callable[[], object], told: Path) -> int:
    """Does the work in a process of its own. -> its wait status; what it returned or raised is
    put into `told` as JSON."""
    pid = os.fork()
    if pid == 0:
        try:
            answer: object = {"value": work()}
        except BaseException:
            answer = {"error": traceback.format_exc()}
        told.write_text(json.dumps(answer))
        os._exit(0)
    return os.waitpid(pid, 0)[1]


def value(told: Path) -> object:
    answer = json.loads(told.read_text())
    if "error" in answer:
        raise AssertionError(answer["error"])
    return answer["value"]


class Matrix:
    def __init__(self, scenario: Scenario, folder: Path) -> None:
        self.scenario = scenario
        self.shim = Shim()
        self.told = folder / "told.json"
        self.base = folder / "base"
        self.work = folder / "work"
        self.watched = folder / "watched"
        self.spare = folder / "spare"
        self.left: dict[tuple[str, int], str] = {}
        """Contents at the points of the watched run."""
        self._ends: dict[str, dict[str, object] | str] = {}
        self._do(self._prepare)
        scenario.after_closing(self.base / "memory")
        self._copy()
        self.writes, self.sent, self.done = self._do(self._count)  # type: ignore[misc]
        self.wanted = self._do(self._finish)

    def _do(self, work: Callable[[], object]) -> object:
        status = child(work, self.told)
        assert status == 0, f"ended with {status}"
        return value(self.told)

    def _copy(self) -> None:
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.base, self.work)

    def _prepare(self) -> None:
        _same_ids("prepare")
        world = opened(self.base)
        self.scenario.prepare(world)
        world.now += 60
        keep(world, self.base)
        world.store.close()

    def _count(self) -> object:
        """The scenario without a fault: what is written and sent, in order."""
        _same_ids("act")
        self.shim.arm(self.work / "memory")
        world = opened(self.work)
        sent: list[str] = []
        done: list[str] = []  # what is refused is sent too

        def after(operation: Operation) -> None:
            world.cloud.save()
            done.append(f"{operation.action.value} {operation.kind.value}")

        world.cloud.before = lambda o: sent.append(f"{o.action.value} {o.kind.value}")
        world.cloud.after = after
        self.scenario.act(world)
        names = self.shim.names()
        world.store.close()  # a checkpoint: the process that is killed never comes here
        return [names, sent, done]

    def points(self, fault: Fault) -> list[str]:
        """What happens at each, in order."""
        if fault.action:
            return self.writes
        return self.sent if fault.before else self.done

    def _act(self, fault: Fault, at: int) -> list[str]:
        """-> the code that the run ended with, if any, and what it did."""
        _same_ids("act")
        if fault.action:
            self.shim.arm(self.work / "memory", at, fault.action)
        count = itertools.count(1)

        def before(_: object) -> None:
            if not fault.action and fault.before and next(count) == at:
                die()

        def after(_: object) -> None:
            world.cloud.save()
            if not fault.action and not fault.before and next(count) == at:
                die()

        report = None
        code = ""
        try:
            world = opened(self.work)
            world.cloud.before, world.cloud.after = before, after
            report = self.scenario.act(world)
        except AppError as error:
            code = error.code
        self.shim.disarm()
        return [report.error.code if isinstance(report, RunReport) and report.error else code]

    def _finish(self) -> object:
        """What follows, and whether both sides are as they should be."""
        _same_ids("finish")
        world = opened(self.work)
        world.now += 3600
        self.scenario.finish(world)
        verdict = oracle.compare(world.ad, world.cloud, world.now)
        if not self.scenario.compares:
            verdict = oracle.Verdict(duplicates=verdict.duplicates)
        again = world.sync()
        quiet = "held" if world.store.holds.held_back() else "nothing_to_do"
        assert (again.result, again.confirmed) == (quiet, {}), f"was not done: {again}"
        world.store.close()
        picture = json.loads(json.dumps(oracle.picture(world.cloud), default=list))
        return {
            "lost": len(verdict.lost),
            "duplicates": len(verdict.duplicates),
            "verdict": "" if verdict else str(verdict),
            "picture": picture,
        }

    def fail_at(self, name: str, at: int, answer: Answer) -> None:
        fault = FAULTS[name]
        self._copy()
        status = child(lambda: self._act(fault, at), self.told)
        answer.tried += 1
        here = f"{name}, point {at} ({self.points(fault)[at - 1]})"
        if fault.kills and os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            pass
        elif fault.kills or status != 0:
            answer.failures.append(f"{here}: ended with {status}")
            return
        else:
            try:
                (code,) = value(self.told)  # type: ignore[misc]
            except AssertionError as error:
                answer.failures.append(f"{here}: {error}")
                return
            if code and code not in fault.codes:
                answer.failures.append(f"{here}: said {code}")
            elif not code and fault.strikes(self.points(fault)[at - 1 :]):
                # From here on nothing could be written: a run that says nothing lost something.
                answer.failures.append(f"{here}: nobody was told")
        self._end(here, answer)

    def killed_everywhere(self, names: Collection[str], answer: Answer) -> None:
        """Every point of these faults, all of which kill."""
        shutil.rmtree(self.watched, ignore_errors=True)
        shutil.copytree(self.base, self.watched)
        for moment in watched(self._watch):
            if moment.fault in names:
                answer.points += 1
                answer.tried += 1
                moment.restore(self.work)
                left = self._end(f"{moment.fault}, point {moment.number}", answer)
                if moment.number <= len(self.points(FAULTS[moment.fault])):
                    self.left[moment.fault, moment.number] = left

    def leave_the_same(self, names: Sequence[str], sample: int, answer: Answer) -> None:
        """Whether a process that is killed leaves what the watched run says."""
        self.killed_everywhere(names, answer)
        for (name, at), left in random.Random("leave").sample(sorted(self.left.items()), sample):
            fault = FAULTS[name]
            self._copy()
            status = child(lambda f=fault, n=at: self._act(f, n), self.told)  # type: ignore[misc]
            if not os.WIFSIGNALED(status) or self.content() != left:
                answer.failures.append(f"{name}, point {at}: left something else")

    def _watch(self, out: BinaryIO) -> None:
        """The scenario without a fault; each of its moments is sent."""
        _same_ids("act")
        watch = Watch(self.watched, out)
        self.shim.watch(self.watched / "memory", watch)
        world = opened(self.watched)

        def after(_: object) -> None:
            world.cloud.save()
            watch.take("killed after it was done")

        world.cloud.before = lambda _: watch.take("killed before it is sent")
        world.cloud.after = after
        self.scenario.act(world)
        self.shim.disarm()
        # What comes next are the writes of closing.
        watch.take("killed before a write", len(self.writes) + 1)

    def content(self) -> str:
        """Of the folder as the fault left it."""
        shutil.rmtree(self.spare, ignore_errors=True)
        shutil.copytree(self.work, self.spare)
        return content(self.spare)

    def _end(self, here: str, answer: Answer) -> str:
        """How it goes on from the folder as the fault left it. -> the content it had."""
        left = self.content()
        if left not in self._ends:
            answer.different += 1
            try:
                self._ends[left] = self._do(self._finish)  # type: ignore[assignment]
            except AssertionError as error:
                self._ends[left] = str(error)
        end = self._ends[left]
        if isinstance(end, str):
            answer.failures.append(f"{here}: {end}")
            return left
        answer.lost += end["lost"]  # type: ignore[operator]
        answer.duplicates += end["duplicates"]  # type: ignore[operator]
        if end != self.wanted:
            answer.failures.append(f"{here}: {differences(self.wanted, end)}")
        return left


def _same_ids(step: str) -> None:
    """This process makes up the same ids as every other that does this step: what they leave can
    be compared."""
    chance = random.Random(step)
    uuid.uuid4 = lambda: uuid.UUID(int=chance.getrandbits(128), version=4)


def opened(folder: Path) -> World:
    """The memory in a folder of its own: the service has another disk."""
    (folder / "memory").mkdir(parents=True, exist_ok=True)
    return open_world(folder / "memory", others=folder)


def differences(wanted: object, found: object) -> str:
    assert isinstance(wanted, dict)
    assert isinstance(found, dict)
    if found["verdict"]:
        return str(found["verdict"])
    before, after = wanted["picture"], found["picture"]
    changed = [k for k in before.keys() | after.keys() if before.get(k) != after.get(k)]
    return "; ".join(f"{before.get(k)} became {after.get(k)}" for k in changed)


def answered(request: dict[str, Any], folder: Path) -> Answer:
    answer = Answer()
    matrix = Matrix(SCENARIOS[request["scenario"]], folder)
    if matrix.wanted["verdict"]:  # type: ignore[index]
        answer.failures.append(f"without a fault: {matrix.wanted['verdict']}")  # type: ignore[index]
    names, sample = request["faults"], request["sample"]
    if request["compares"]:
        matrix.leave_the_same(names, sample, answer)
        return answer
    if not sample:
        matrix.killed_everywhere([name for name in names if FAULTS[name].kills], answer)
        names = [name for name in names if not FAULTS[name].kills]
    chance = random.Random(request["seed"])
    for name in names:
        calls = enumerate(matrix.points(FAULTS[name]), 1)
        points = [number for number, call in calls if FAULTS[name].meets(call)]
        answer.points += len(points)
        if sample and len(points) > sample:
            # The last one too: nothing of a run is left out at its end.
            points = sorted({*chance.sample(points, sample - 1), points[-1]})
        for at in points:
            matrix.fail_at(name, at, answer)
    return answer


def main() -> None:
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        answer = answered(json.load(sys.stdin), Path(folder))
    with contextlib.suppress(BrokenPipeError):
        print(json.dumps(asdict(answer)))


if __name__ == "__main__":
    main()
