"""Wanted + known -> Plan; every object gets exactly one action and one reason (pure).

`user_change` and `group_change` decide one object each, from what is wanted, what was confirmed
before and what the service holds now. They never fail and never look at anything else, so that
preview, scheduled run and explanation cannot differ.

Principles that the rows of the rule table follow from:

* Not knowing is never a reason to take something away. Without a complete read, and until the
  owner is known, no negative action exists; the row is `unchanged` and says why
  (`read_incomplete`, `owner_unknown`). The owner is never disabled or deleted
  (`owner_protected`).
* Creating is not a status change: nobody who is disabled or expired in the directory is given an
  account, whatever the account-status setting says. Such a person is ignored until enabled.
* Disabling needs no fields: when somebody who was synced is disabled in the directory, the
  account follows even if the mapping of that person is rejected at the moment.
* A rejected mapping leaves the account as it is: `ignored` when never linked, `unchanged` when
  linked, `conflict` when another person claims the same unique value.
* A change of state wins over changed fields; they travel in the same change.
* Whoever is disabled in the directory *and* has left the selection is disabled first (under
  reflect): moving leavers to an unselected unit is how most organisations see people out.
* Linking never clears what the service knows and the directory does not; only a value that was
  synced before is cleared when it disappears, and only while its field is mapped.
"""

from app.sync.plan.case import LINKING
from app.sync.plan.fields import (
    Wanted,
    alike,
    differences,
    digest,
    entry_name,
    same_name,
    shown_name,
)
from app.sync.plan.groups import expand_members, group_change
from app.sync.plan.guessing import Guess, guess
from app.sync.plan.policy import (
    AccountRules,
    AccountStatus,
    GroupShape,
    OnDeleted,
    OnLeaving,
    PasswordNotice,
    Policy,
    fingerprint,
)
from app.sync.plan.quarantine import REFUSALS, content, due_at, local_time, withheld
from app.sync.plan.review import TABS, Step, decided, explain, tab, unsynced
from app.sync.plan.users import disputed, off_reason, user_change

__all__ = [
    "LINKING",
    "REFUSALS",
    "TABS",
    "AccountRules",
    "AccountStatus",
    "GroupShape",
    "Guess",
    "OnDeleted",
    "OnLeaving",
    "PasswordNotice",
    "Policy",
    "Step",
    "Wanted",
    "alike",
    "content",
    "decided",
    "differences",
    "digest",
    "disputed",
    "due_at",
    "entry_name",
    "expand_members",
    "explain",
    "fingerprint",
    "group_change",
    "guess",
    "local_time",
    "off_reason",
    "same_name",
    "shown_name",
    "tab",
    "unsynced",
    "user_change",
    "withheld",
]
