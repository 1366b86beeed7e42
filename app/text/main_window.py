"""English words of the main window: the names of its pages and their help."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    "page_overview": Words("Overview"),
    "page_users": Words("Users"),
    "page_history": Words("History"),
    "page_passwords": Words("Password sync"),
    "page_settings": Words("Settings"),
    "page_account": Words("Account"),
    "page_diagnostics": Words("Diagnostics"),
    # -- help: what it is for, good to know, when it does not work ---------------------------------
    "help_page_overview": Words(
        "Whether the sync works, what waits for you, and when it runs next. “{button:Sync "
        "now}” brings what has changed in the directory; “{button:Preview only}” shows what "
        "a sync would do and writes nothing.",
        "Numbers are what the service has confirmed. A run that is under way goes on when this "
        "window is closed, as long as the program or the agent runs.",
        "A run that did not end well says why, and what helps. {page:Diagnostics} tries "
        "everything that a sync needs, one row after the other.",
    ),
    "help_page_users": Words(
        "Find anybody in the directory and see step by step why they are synced, or why not: read, "
        "scope, criteria, mapping, match and action, with the rule that decided.",
        "What is shown was read with the last sync. “{button:Sync this one now}” reads that "
        "one person anew and touches nobody else.",
        "Somebody who is not found may lie outside the base, or was created after the last sync. "
        "What the service refused is listed by itself, with the cause and the next try.",
    ),
    "help_page_history": Words(
        "What was done, to whom, when, and under which settings: runs and changes of the settings "
        "in one list, down to single fields.",
        "Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier "
        "version of the settings can be restored; it becomes the newest one.",
        "If nobody is found, look at the filter above the list first. What is older than the "
        "retention has been tidied away.",
    ),
    "help_page_passwords": Words(
        "The agents on the domain controllers that capture a password when it is changed: how far "
        "each is, and what can be done about it.",
        "An agent captures nothing before its controller has been restarted. Controllers are "
        "restarted one at a time, and only when you ask for it.",
        "Choose a controller to read why it failed, and what helps. “{button:Check now}” "
        "asks all of them again; the log of a controller says what was tried.",
    ),
    "help_page_settings": Words(
        "Everything that was decided in the setup, to be changed. The effect is shown first; "
        "nothing changes before you choose {button:Update}.",
        "The sync goes on meanwhile: a change takes effect with the next run. A new connection to "
        "the directory takes over only after its check has passed.",
        "What you have not updated can be discarded. Every version is kept in the history and can "
        "be restored there.",
    ),
    "help_page_account": Words(
        "Whose connection this is: the account that signed in, its role, and since when.",
        "No sync ever disables or deletes the owner. Another account takes over after its own "
        "sign-in; the sign-in of the former owner is revoked then.",
        "If the service does not let this computer in any more, sign in again here. A role that "
        "is missing is named.",
    ),
    "help_page_diagnostics": Words(
        "All checks of the directory, the service, this computer and what is stored on it, and a "
        "file for support.",
        "The support file is shown before it is written, and holds no secret: exactly what you see "
        "is what is kept. The stored password is tried once.",
        "Choose a row to read its cause and its fix. A row that waits for another one is not "
        "tried before that one works.",
    ),
}
