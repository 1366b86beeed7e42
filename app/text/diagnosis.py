"""English words of the diagnosis: its rows, what they find, and how a support file is made."""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

_GROUPS: dict[str, Words] = {
    "group_machine": Words("This computer"),
    "group_settings": Words("Settings"),
    "group_secrets": Words("Saved passwords and tokens"),
    "group_memory": Words("Memory of the sync"),
    "group_directory": Words("Active Directory"),
    "group_service": Words("Service"),
    "group_worker": Words("Agent"),
    "group_agents": Words("Password sync"),
}

_ROWS: dict[str, Words] = {
    "check_machine_system": Words("System"),
    "check_machine_folder": Words("Profile folder"),
    "check_machine_space": Words("Free disk space"),
    "check_machine_zone": Words("Time zone"),
    "check_machine_clock": Words("Clock against the service"),
    "check_machine_outbound": Words("Way to the service, and the proxy"),
    "check_settings_file": Words("Settings file"),
    "check_settings_version": Words("Format of the settings"),
    "check_settings_history": Words("History of the settings"),
    "check_secrets_holder": Words("Who holds their key"),
    "check_secrets_open": Words("They can be opened"),
    "check_memory_opens": Words("The database opens, and can be written to"),
    "check_memory_version": Words("Format of the database"),
    "check_memory_whole": Words("The database is whole"),
    "check_memory_size": Words("Size of the database"),
    "check_memory_journal": Words("Journal of the database"),
    "check_worker_alive": Words("The agent runs"),
    "check_worker_next_run": Words("Next run"),
    "check_worker_last_run": Words("Last run"),
    "check_agents_known": Words("Password agents on controllers"),
}

_FINDINGS: dict[str, Words] = {
    "check_unfinished": Words(
        "This check did not come to its end within {seconds} seconds.",
        "What is asked answers too slowly, or its answer never ends.",
        "Run this check again on its own; if it stays like this, look at the network and at "
        "that server.",
    ),
    "check_not_made": Words("Not checked"),
    "nothing_set_up": Words("Nothing is set up yet"),
    "folder_none_yet": Words("{folder} is not there yet; the setup makes it"),
    "folder_writable": Words("{folder} can be written to"),
    "space_free": Words("{free_mb} MB are free where {folder} is"),
    "space_little": Words(
        "Only {free_mb} MB are free where {folder} is",
        "A first sync of many people needs about 2 GB for a million.",
        "Make room there before it is needed.",
    ),
    "zone_of_machine": Words("{zone} ({offset}), which is also the schedule's"),
    "zone_of_schedule": Words("{zone} ({offset}); the schedule goes by {schedule_zone}"),
    "settings_none": Words("There are none yet: {path}"),
    "settings_readable": Words("{path} is in order"),
    "waits_for_settings_file": Words("Waits for a settings file that can be read"),
    "version_known": Words("Format {found}; this program knows formats up to {known}"),
    "settings_history_none": Words("Nothing was saved yet"),
    "settings_history_kept": Words(
        counted(
            "{count} versions, the last of {date} by {who}",
            one="{count} version, of {date} by {who}",
        )
    ),
    "settings_history_gaps": Words(
        counted(
            "{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}",
            one="{count} version, of {date} by {who}. Lines that cannot be read: {lost}",
        ),
        "The file was cut off in the middle of a line, or somebody changed it.",
        "Nothing depends on these lines: the settings themselves are in their own file.",
    ),
    "holder_key_file": Words("A key file, named in IDENTITY_CONNECT_KEY_FILE"),
    "holder_systemd": Words("A credential of the systemd unit"),
    "holder_dpapi": Words("Windows, for this machine (DPAPI)"),
    "holder_keyring": Words("The system's keyring"),
    "holder_memory": Words("This process alone: what is sealed ends with it"),
    "holder_several": Words("Several: {holder}"),
    "secrets_none": Words("Nothing is saved yet"),
    "secrets_opened": Words(
        counted(
            "{count} are there, and open with their key",
            one="{count} is there, and opens with its key",
        )
    ),
    "memory_none": Words("There is none yet: {path}"),
    "memory_opened": Words("{path} opens, and can be written to"),
    "waits_for_memory_opens": Words("Waits for a database that opens"),
    "memory_is_whole": Words("No damage in any of {tables} tables"),
    "memory_whole_so_far": Words(
        "No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left"
    ),
    "memory_sized": Words("{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log"),
    "memory_log_large": Words(
        "{size_mb} MB, and {log_mb} MB more in the write-ahead log",
        "A program has kept the database open for reading for long, a backup for example.",
        "End that program; the next run then moves the log into the database.",
    ),
    "journal_wal": Words("Write-ahead log: it can be read while a sync writes"),
    "journal_other": Words(
        "Journal mode {journal} instead of a write-ahead log",
        "The folder is on a file system that cannot share memory, such as a network drive.",
        "Move the profile folder to a local disk.",
    ),
    "sign_in_kept_back": Words(
        "Not tried: the directory refused this password before",
        "The agent has marked it ({cause}). A further attempt would bring the account nearer to "
        "being locked.",
        "Correct the user or the password in {page:Settings}, {page:Connection to Active "
        "Directory}; the check there signs in once.",
    ),
    "worker_lives": Words("Yes; it was last heard of at {seen_at}"),
    "worker_lives_at": Words("Yes: process {pid} on {host}, since {since}"),
    "worker_silent": Words(
        "No; it was last heard of at {seen_at}",
        "The window is closed, or the service was stopped.",
        "Start Identity Connect, or the service identity-connect: nothing is synced until then.",
    ),
    "worker_never": Words(
        "No; it has never run here",
        "",
        "Start Identity Connect, or the service identity-connect: nothing is synced until then.",
    ),
    "waits_for_worker": Words("None, while the agent does not run"),
    "next_run_at": Words("{at}"),
    "next_run_none": Words("None is planned"),
    "run_under_way": Words("A run is under way"),
    "next_run_paused": Words(
        "None: the schedule is paused",
        "A person paused it.",
        "Choose {button:Resume} on the page {page:Overview}.",
    ),
    "next_run_blocked": Words(
        "None: the directory refused the sign-in",
        "{cause} A schedule that repeats a refused sign-in would lock the account.",
        "Correct the user or the password in {page:Settings}, {page:Connection to Active "
        "Directory}.",
    ),
    "runs_none": Words("There was none yet"),
    "last_run_good": Words(
        counted(
            "{at}: {count} changes confirmed",
            one="{at}: {count} change confirmed",
        )
    ),
    "last_run_partial": Words(
        counted(
            "{at}: {count} changes confirmed; rejected records: {rejected}",
            one="{at}: {count} change confirmed; rejected records: {rejected}",
        ),
        "The service refused these records for what they are.",
        "Open {page:History}: each has its cause.",
    ),
    "last_run_held": Words(
        counted(
            "{at}: {count} changes confirmed; others wait for your approval",
            one="{at}: {count} change confirmed; others wait for your approval",
        ),
        "The guard held what takes away more than you allowed.",
        "Open the page {page:Overview} and review them.",
    ),
    "last_run_stopped": Words(
        counted(
            "{at}: stopped by a person, {count} changes confirmed",
            one="{at}: stopped by a person, {count} change confirmed",
        )
    ),
    "last_run_failed": Words(
        counted(
            "{at}: it did not finish, {count} changes confirmed",
            one="{at}: it did not finish, {count} change confirmed",
        )
    ),
    "agents_none": Words("None is installed from here"),
    "agents_good": Words(
        counted(
            "{count} controllers, none with a problem",
            one="{count} controller, without a problem",
        )
    ),
    "agents_wait": Words(
        counted(
            "{count} controllers; waiting for a restart: {waiting}",
            one="{count} controller; waiting for a restart: {waiting}",
        ),
        "An agent works after its controller was restarted.",
        "Open {page:Password sync} to restart them one after the other.",
    ),
    "agents_bad": Words(
        counted(
            "{count} controllers; with a problem: {bad} ({host})",
            one="{count} controller; with a problem: {bad} ({host})",
        ),
        "An installation failed there, or the agent is not heard of any more.",
        "Open {page:Password sync}: each has its cause.",
    ),
}

_FAILURES: dict[str, Words] = {
    "space_short": Words(
        "Only {free_mb} MB are free where {folder} is.",
        "A sync needs room for its memory, and for the log.",
        "Make room on that disk, or move the profile folder (--profile-folder).",
    ),
    "zone_unknown": Words(
        "The time zone {zone} of the schedule is not known on this computer.",
        "Its list of time zones is missing or older than the settings.",
        "Choose another zone in {page:Settings}, {page:Schedule}, or update the system's "
        "time zone data.",
    ),
    "check_broke": Words(
        "This check ended by a fault of the program.",
        "",
        "Save a support file and send it to support.",
    ),
}

_SUPPORT: dict[str, Words] = {
    "phase_support": Words("Putting the support file together"),
    "support_saved": Words("The support file was written: {path}"),
    "diagnosis_good": Words("No check found a problem."),
    "diagnosis_warned": Words("No check failed; to be read: {count}."),
    "diagnosis_failed": Words("Checks that failed: {count}."),
}

_REDACTED: dict[str, Words] = {
    "redacted_secret": Words("secrets"),
    "redacted_person": Words("people and mail addresses"),
    "redacted_host": Words("host names"),
    "redacted_unit": Words("units"),
    "redacted_address": Words("network addresses"),
    "redacted_text": Words("other texts"),
}

_FACTS: dict[str, Words] = {
    "fact_folder": Words("Folder"),
    "fact_path": Words("File"),
    "fact_free_mb": Words("Free (MB)"),
    "fact_zone": Words("Zone"),
    "fact_offset": Words("Offset"),
    "fact_schedule_zone": Words("Schedule's zone"),
    "fact_found": Words("Format"),
    "fact_known": Words("Known up to"),
    "fact_who": Words("By"),
    "fact_lost": Words("Lines that cannot be read"),
    "fact_holder": Words("Holder"),
    "fact_checked": Words("Tables checked"),
    "fact_tables": Words("Tables"),
    "fact_size_mb": Words("Size (MB)"),
    "fact_log_mb": Words("Write-ahead log (MB)"),
    "fact_journal": Words("Journal"),
    "fact_cause": Words("Cause"),
    "fact_seen_at": Words("Last heard of"),
    "fact_at": Words("At"),
    "fact_pid": Words("Process"),
    "fact_since": Words("Since"),
    "fact_rejected": Words("Rejected"),
    "fact_waiting": Words("Wait for a restart"),
    "fact_bad": Words("With a problem"),
    "fact_system": Words("System"),
    "fact_proxy": Words("Proxy"),
    "fact_milliseconds": Words("Milliseconds"),
    "fact_difference_s": Words("Difference (s)"),
}

WORDS: dict[str, Words] = {
    **_GROUPS,
    **_ROWS,
    **_FINDINGS,
    **_FAILURES,
    **_SUPPORT,
    **_REDACTED,
    **_FACTS,
}
