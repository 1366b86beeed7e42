"""A run from units to confirmed results; it knows the outside through its own Protocols only.

ports, memory   what a directory, a service and a memory must offer
deciding        one object: wanted, matched, one change
reading         both sides into the memory, with a proof that nothing is missing
changing        the directory's changes into the last pass, and whom they concern
one             one object read anew, into the last pass
planning        a row an object, the guard, holds
present         what an account holds before it is linked
doubting        absence that takes something away and may be no absence
applying        row by row into the service; confirmed results are kept at once
names           the order in which names go from one person to another
members         who joins and leaves groups, many with one request
outcomes        what came of the rows so far, counted
running         the order of these, and the report
explaining      why one person is (not) synced, on the same path
facts           what is known of one object beside that
surveying       a pass for settings that are being edited: nothing is planned or sent
trying          such settings on the last pass: who is in, who would join and leave
checking        the attribute map on everybody in scope
"""

from app.sync.engine.deciding import Fields
from app.sync.engine.explaining import Trace, explain, why_unknown
from app.sync.engine.facts import TraceStep
from app.sync.engine.memory import Store
from app.sync.engine.ports import DirectoryChanges, DirectoryRead, OnProgress, Source, Target
from app.sync.engine.running import PLAN_VALID_S, apply_plan, run, sync_one

__all__ = [
    "PLAN_VALID_S",
    "DirectoryChanges",
    "DirectoryRead",
    "Fields",
    "OnProgress",
    "Source",
    "Store",
    "Target",
    "Trace",
    "TraceStep",
    "apply_plan",
    "explain",
    "run",
    "sync_one",
    "why_unknown",
]
