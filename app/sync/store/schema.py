"""The tables, and the ladder from every version that was ever shipped to the present one.

The version stands in `PRAGMA user_version`. A step is a script that takes version N to N + 1;
a released step is never edited.

A distinguished name is compared by `dn_hash`: 16 bytes of BLAKE2b over the parsed name. The
names themselves would take most of the file where groups have a million members.

Wide rows with a random key (links, remote) are kept in the order in which they come, with a
narrow index over the key: clustered by the key, each of 100,000 rows would dirty a page of its own.
"""

from __future__ import annotations

VERSION = 9

_FIRST = """
CREATE TABLE reads (
    id INTEGER PRIMARY KEY,
    started_at REAL NOT NULL,
    ended_at REAL,
    proof TEXT,
    kept INTEGER NOT NULL DEFAULT 1,
    trusted INTEGER NOT NULL DEFAULT 0,
    users INTEGER NOT NULL DEFAULT 0,
    groups INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    read_id INTEGER NOT NULL REFERENCES reads(id),
    guid TEXT NOT NULL,
    kind TEXT NOT NULL,
    dn TEXT NOT NULL,
    dn_hash BLOB NOT NULL,
    search TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    expires_at REAL,
    primary_group INTEGER NOT NULL,
    primary_token INTEGER NOT NULL,
    security INTEGER NOT NULL,
    usn INTEGER NOT NULL,
    excluded TEXT NOT NULL,
    undecodable TEXT NOT NULL,
    attributes TEXT NOT NULL
);
CREATE UNIQUE INDEX entries_guid ON entries(read_id, guid);
CREATE INDEX entries_kind ON entries(read_id, kind);
CREATE INDEX entries_dn ON entries(read_id, dn_hash);
CREATE INDEX entries_primary ON entries(read_id, primary_group) WHERE primary_group <> 0;
CREATE TABLE entry_members (
    entry_id INTEGER NOT NULL,
    dn_hash BLOB NOT NULL,
    PRIMARY KEY (entry_id, dn_hash)
) WITHOUT ROWID;
CREATE TABLE query_matches (guid TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE chosen (guid TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE disputes (
    guid TEXT PRIMARY KEY,
    field TEXT NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE claims (
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    guid TEXT NOT NULL,
    PRIMARY KEY (field, value, guid)
) WITHOUT ROWID;
CREATE TABLE units (
    guid TEXT PRIMARY KEY,
    dn TEXT NOT NULL,
    name TEXT NOT NULL,
    parent_guid TEXT NOT NULL,
    listed INTEGER NOT NULL,
    known INTEGER NOT NULL,
    first_seen REAL NOT NULL
) WITHOUT ROWID;

CREATE TABLE remote (
    remote_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    mails TEXT NOT NULL,
    active INTEGER NOT NULL,
    UNIQUE (kind, remote_id)
);
CREATE INDEX remote_external ON remote(external_id) WHERE external_id <> '';
CREATE INDEX remote_name ON remote(name_key);
CREATE TABLE remote_mails (
    mail_key TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (mail_key, remote_id)
) WITHOUT ROWID;

CREATE TABLE links (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    state TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    fields TEXT NOT NULL,
    digest TEXT NOT NULL,
    name TEXT NOT NULL,
    dn TEXT NOT NULL
);
CREATE UNIQUE INDEX links_remote ON links(kind, remote_id);
CREATE TABLE link_members (
    group_guid TEXT NOT NULL REFERENCES links(guid) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    PRIMARY KEY (group_guid, guid)
) WITHOUT ROWID;
CREATE INDEX link_members_of ON link_members(guid);

CREATE TABLE plans (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    read_id INTEGER NOT NULL,
    mode TEXT NOT NULL,
    created_at REAL NOT NULL,
    state TEXT NOT NULL,
    proof TEXT NOT NULL,
    counts TEXT NOT NULL
);
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plans(number),
    guid TEXT NOT NULL,
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    tab TEXT NOT NULL,
    reason TEXT NOT NULL,
    params TEXT NOT NULL,
    name TEXT NOT NULL,
    dn TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    fields TEXT NOT NULL,
    leaving INTEGER NOT NULL,
    held_back INTEGER NOT NULL DEFAULT 0,
    renames INTEGER NOT NULL DEFAULT 0,
    found_id TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    error_code TEXT NOT NULL DEFAULT '',
    error_params TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX changes_tab ON changes(plan, tab);
CREATE INDEX changes_guid ON changes(plan, guid);
CREATE INDEX changes_open ON changes(plan, kind) WHERE status IN ('pending', 'sent');
CREATE TABLE change_members (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes(id) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    adding INTEGER NOT NULL,
    status TEXT NOT NULL DEFAULT 'pending'
);
CREATE INDEX change_members_of ON change_members(change_id);

CREATE TABLE holds (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL,
    action TEXT NOT NULL,
    digest BLOB NOT NULL,
    count INTEGER NOT NULL,
    allowed INTEGER NOT NULL,
    total INTEGER NOT NULL,
    reason TEXT NOT NULL,
    created_at REAL NOT NULL,
    approved_at REAL,
    rejected_at REAL
);
CREATE TABLE hold_rows (
    hold_id TEXT NOT NULL REFERENCES holds(id) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    action TEXT NOT NULL,
    member TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (hold_id, guid, action, member)
) WITHOUT ROWID;
CREATE TABLE plan_holds (
    plan INTEGER NOT NULL REFERENCES plans(number) ON DELETE CASCADE,
    hold_id TEXT NOT NULL REFERENCES holds(id) ON DELETE CASCADE,
    PRIMARY KEY (plan, hold_id)
) WITHOUT ROWID;
CREATE TABLE held_back (
    guid TEXT NOT NULL,
    action TEXT NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (guid, action)
) WITHOUT ROWID;

CREATE TABLE runs (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mode TEXT NOT NULL,
    started_at REAL NOT NULL,
    ended_at REAL,
    report TEXT
);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL,
    at REAL NOT NULL,
    guid TEXT NOT NULL,
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    name TEXT NOT NULL,
    fields TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX journal_guid ON journal(guid);
CREATE INDEX journal_run ON journal(run_id);
CREATE TABLE rejected (
    run_id TEXT NOT NULL,
    guid TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    params TEXT NOT NULL
);
CREATE INDEX rejected_run ON rejected(run_id);

CREATE TABLE commands (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at REAL NOT NULL,
    name TEXT NOT NULL,
    params TEXT NOT NULL,
    taken_at REAL
);
CREATE TABLE worker (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    state TEXT NOT NULL
);
"""

# Whom the custom query found belongs to one pass: one that fails must not take it from the plan
# of the pass before. A plan is of the settings that it was made under.
_SECOND = """
DROP TABLE query_matches;
CREATE TABLE query_matches (
    read_id INTEGER NOT NULL,
    guid TEXT NOT NULL,
    PRIMARY KEY (read_id, guid)
) WITHOUT ROWID;
ALTER TABLE plans ADD COLUMN policy TEXT NOT NULL DEFAULT '';
"""

# What a pass asked for says what the absence of a value means. A survey asks the query of the
# settings that are being edited beside the one of those that are saved, which is number 0.
_THIRD = """
ALTER TABLE reads ADD COLUMN attributes TEXT NOT NULL DEFAULT '{}';
ALTER TABLE reads ADD COLUMN queries TEXT NOT NULL DEFAULT '[]';
CREATE TABLE matches (
    read_id INTEGER NOT NULL,
    query INTEGER NOT NULL,
    guid TEXT NOT NULL,
    PRIMARY KEY (read_id, query, guid)
) WITHOUT ROWID;
INSERT INTO matches SELECT read_id, 0, guid FROM query_matches;
DROP TABLE query_matches;
ALTER TABLE matches RENAME TO query_matches;
"""

# What a plan's rows are searched and sorted by: narrow, because a search looks at all of them, and
# a million wide rows take seconds. `search` begins with the name, so that it sorts by name too.
# `search_text` and `place_text` are functions of the connection. A settled row is no longer to be
# reviewed. A link keeps its name before the last move and the pass that saw it: many who moved
# together explain a hold.
_FOURTH = """
CREATE TABLE change_index (
    id INTEGER PRIMARY KEY REFERENCES changes(id) ON DELETE CASCADE,
    plan INTEGER NOT NULL,
    tab TEXT NOT NULL,
    kind TEXT NOT NULL,
    act TEXT NOT NULL,
    search TEXT NOT NULL,
    place TEXT NOT NULL,
    added INTEGER NOT NULL,
    removed INTEGER NOT NULL
);
INSERT INTO change_index
SELECT c.id, c.plan, c.tab, c.kind, c.action || ' ' || c.reason,
    search_text(c.guid, c.name, c.fields), place_text(c.dn),
    (SELECT count(*) FROM change_members m WHERE m.change_id = c.id AND m.adding),
    (SELECT count(*) FROM change_members m WHERE m.change_id = c.id AND NOT m.adding)
FROM changes c;
ALTER TABLE links ADD COLUMN dn_before TEXT NOT NULL DEFAULT '';
ALTER TABLE links ADD COLUMN dn_read INTEGER NOT NULL DEFAULT 0;
CREATE INDEX changes_held ON changes(plan) WHERE held_back;
CREATE INDEX changes_settled ON changes(plan, status)
    WHERE status IN ('done', 'failed', 'skipped');
"""

# A run of changes works on the pass of a full one, in place. `revision` says how often, so that a
# plan of an earlier state is known to be old; `usn` is where the next run of changes begins.
# What the service refused for its own data is not sent in every run: `quarantine` says when again.
_FIFTH = """
ALTER TABLE reads ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reads ADD COLUMN usn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plans ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plans ADD COLUMN kind TEXT NOT NULL DEFAULT 'full';
CREATE TABLE quarantine (
    guid TEXT NOT NULL,
    member TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    action TEXT NOT NULL,
    content TEXT NOT NULL,
    policy TEXT NOT NULL,
    code TEXT NOT NULL,
    params TEXT NOT NULL,
    since REAL NOT NULL,
    tries INTEGER NOT NULL,
    tried_at REAL NOT NULL,
    due_at REAL NOT NULL,
    PRIMARY KEY (guid, member)
) WITHOUT ROWID;
CREATE INDEX quarantine_due ON quarantine(due_at);
-- Members that are of no use to this directory's read, by name: of other domains and forests.
ALTER TABLE entries ADD COLUMN foreigners TEXT NOT NULL DEFAULT '';
-- Few entries are groups, and every member of a group is asked whether it is one.
CREATE INDEX entries_groups ON entries(read_id, dn_hash) WHERE kind = 'group';
-- What an account holds that nobody is linked to yet and somebody will be, where it was read.
ALTER TABLE remote ADD COLUMN fields TEXT;
-- Under which settings, and at what time, everybody was decided last, and (`doubt`) the code of why
-- changes alone would not do. A pass that changes keeps the counts that later ones are measured by.
ALTER TABLE reads ADD COLUMN policy TEXT NOT NULL DEFAULT '';
ALTER TABLE reads ADD COLUMN decided_at REAL NOT NULL DEFAULT 0;
ALTER TABLE reads ADD COLUMN doubt TEXT NOT NULL DEFAULT '';
ALTER TABLE reads ADD COLUMN users_read INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reads ADD COLUMN groups_read INTEGER NOT NULL DEFAULT 0;
UPDATE reads SET users_read = users, groups_read = groups;
-- Whom a run of changes has to decide. Written with the change, taken away by the plan of it.
CREATE TABLE affected (guid TEXT PRIMARY KEY) WITHOUT ROWID;
-- What it looks up. Who lies in a unit, whose account ends, who is in which group.
ALTER TABLE entries ADD COLUMN parent BLOB NOT NULL DEFAULT x'';
CREATE INDEX entries_parent ON entries(read_id, parent);
CREATE INDEX entries_expiry ON entries(read_id, expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX entries_token ON entries(read_id, primary_token) WHERE primary_token <> 0;
CREATE INDEX entry_members_of ON entry_members(dn_hash);
CREATE INDEX changes_undone ON changes(plan)
    WHERE status IN ('pending', 'sent', 'members', 'failed', 'skipped')
    OR reason = 'account_disputed';
-- A group can be done while some of its memberships are not.
CREATE INDEX change_members_undone ON change_members(change_id) WHERE status <> 'done';
-- Whoever does not compete for a value now may compete again.
ALTER TABLE claims ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
"""

# A confirmed result keeps what it takes to undo it (`image`; empty in rows of earlier versions).
# The history is asked by time, and of one run by action. Old names, user names and mails that the
# journal saw go are kept to find people by, folded as what is searched for. `upkeep` says by which
# time ages were measured last, and what the clock said.
_FIFTH += """
ALTER TABLE journal ADD COLUMN image TEXT NOT NULL DEFAULT '';
CREATE INDEX journal_at ON journal(at);
CREATE INDEX journal_action ON journal(run_id, action);
CREATE INDEX runs_started ON runs(started_at);
CREATE TABLE former_names (
    name TEXT NOT NULL,
    guid TEXT NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (name, guid)
) WITHOUT ROWID;
CREATE INDEX former_names_of ON former_names(guid);
CREATE TABLE upkeep (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    at REAL NOT NULL,
    clock REAL NOT NULL
);
INSERT OR IGNORE INTO former_names
SELECT folded(json_extract(f.value, '$[1]')), j.guid, j.at FROM journal j, json_each(j.fields) f
WHERE json_extract(f.value, '$[1]') IS NOT NULL AND (json_extract(f.value, '$[0]')
    IN ('userName', 'displayName') OR json_extract(f.value, '$[0]') LIKE 'emails.%');
"""

# A row that may rest on what could not be read says so (`doubt`) and is held with those of the same
# doubt. What a person rejects stays as it is: `kept_members` for memberships, as `held_back` for
# objects. `canaries` can never be deleted, so that one that is missing is a lost right.
_FIFTH += """
ALTER TABLE changes ADD COLUMN doubt TEXT NOT NULL DEFAULT '';
CREATE INDEX changes_doubted ON changes(plan) WHERE doubt <> '';
ALTER TABLE holds ADD COLUMN params TEXT NOT NULL DEFAULT '{}';
ALTER TABLE holds ADD COLUMN doubt TEXT NOT NULL DEFAULT '';
CREATE TABLE kept_members (
    group_guid TEXT NOT NULL,
    guid TEXT NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (group_guid, guid)
) WITHOUT ROWID;
CREATE TABLE canaries (guid TEXT PRIMARY KEY, dn TEXT NOT NULL) WITHOUT ROWID;
"""

# How far the installation of a password agent is on each controller, with what it takes to go on
# there after the program has died (`memo`), and what was done. No person's data is in here.
_SIXTH = """
CREATE TABLE deployments (
    controller TEXT PRIMARY KEY,
    stage TEXT NOT NULL,
    task TEXT NOT NULL DEFAULT '',
    step TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '',
    changed_at REAL NOT NULL,
    memo TEXT NOT NULL DEFAULT '{}'
) WITHOUT ROWID;
CREATE TABLE deployment_events (
    id INTEGER PRIMARY KEY,
    controller TEXT NOT NULL,
    at REAL NOT NULL,
    step TEXT NOT NULL,
    code TEXT NOT NULL,
    params TEXT NOT NULL DEFAULT '{}',
    line TEXT NOT NULL DEFAULT ''
);
CREATE INDEX deployment_events_of ON deployment_events(controller);
"""

# What a run did stands beside its report, because a history of 100,000 runs is looked through by
# it: how many results were confirmed, and whether it went wrong (`trouble`: 0 no, 1 it was stopped,
# failed or has no end, 2 records of it were rejected). Each filter of the history has an index that
# holds what it asks for, in its order.
_SEVENTH = """
ALTER TABLE runs ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN trouble INTEGER NOT NULL DEFAULT 1;
UPDATE runs SET
    changes = (SELECT coalesce(sum(c.value), 0) FROM json_each(report, '$.confirmed') c),
    trouble = CASE
        WHEN json_extract(report, '$.result') IN ('failed', 'stopped') THEN 1
        WHEN json_extract(report, '$.rejected') > 0 THEN 2
        ELSE 0
    END
WHERE json_valid(report);
CREATE INDEX runs_did ON runs(number, started_at, changes, trouble)
    WHERE changes > 0 OR trouble = 1;
CREATE INDEX runs_changed ON runs(number, started_at, changes) WHERE changes > 0;
CREATE INDEX runs_trouble ON runs(number, started_at, trouble) WHERE trouble > 0;
CREATE INDEX runs_all ON runs(number, started_at);
"""

# What an overview asks whenever it is looked at: the last run that reached its end, units that are
# new. `noted` keeps, by name, what a run saw in passing and no later question should need to ask
# a server for: when the controller's certificate ends, and the password of the directory account.
_SEVENTH += """
CREATE INDEX runs_synced ON runs(number) WHERE json_valid(report)
    AND json_extract(report, '$.result') IN ('done', 'nothing_to_do', 'partial', 'held')
    AND json_extract(report, '$.kind') IS NOT 'one';
CREATE INDEX units_new ON units(guid) WHERE listed AND NOT known;
CREATE TABLE noted (
    name TEXT PRIMARY KEY,
    at REAL NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;
"""

# What people are searched by, narrow: a search looks at all of it, and a million wide rows take
# seconds. Kept by the database itself, in the order in which the entries come. (What it costs is
# writing the names once more, not the triggers: one statement for a batch, or for all at the end of
# a read, took as long.)
_SEVENTH += """
CREATE TABLE entry_names (id INTEGER PRIMARY KEY, search TEXT NOT NULL);
INSERT INTO entry_names SELECT id, search FROM entries;
CREATE TRIGGER entry_named AFTER INSERT ON entries BEGIN
    INSERT OR REPLACE INTO entry_names VALUES (new.id, new.search);
END;
CREATE TRIGGER entry_renamed AFTER UPDATE OF search ON entries BEGIN
    UPDATE entry_names SET search = new.search WHERE id = new.id;
END;
CREATE TRIGGER entry_forgotten AFTER DELETE ON entries BEGIN
    DELETE FROM entry_names WHERE id = old.id;
END;
"""

# Who asked for a run: why it ran, with what it was asked for, and the account of the operating
# system that did; all empty in rows of earlier versions, which noted nothing of it. The index is of
# those that are known, so that the runs of one account are filtered as all of them are.
_EIGHTH = """
ALTER TABLE runs ADD COLUMN asked_why TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN asked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN asked_who TEXT NOT NULL DEFAULT '';
CREATE INDEX runs_asked
    ON runs(asked_who, number, started_at, changes, trouble, asked_by, asked_why)
    WHERE asked_why <> '';
"""

# Whom a row about a group's members was about: a narrow number of the member's GUID (`member_key`;
# the row itself says whether it is that one) and the row's. `members_noted` is from which row on
# they are noted; `upkeep` goes back through the rows of earlier versions, step by step.
_NINTH = """
CREATE TABLE journal_members (
    member INTEGER NOT NULL,
    row INTEGER NOT NULL,
    PRIMARY KEY (member, row)
) WITHOUT ROWID;
CREATE TABLE members_noted (only INTEGER PRIMARY KEY CHECK (only = 1), since INTEGER NOT NULL);
INSERT INTO members_noted SELECT 1, coalesce(max(id), 0) + 1 FROM journal;
"""

STEPS: tuple[str, ...] = (
    *(_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH),
    *(_EIGHTH, _NINTH),
)
