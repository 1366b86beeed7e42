"""English words of the codes of settings, secrets, setup and the command line."""

from __future__ import annotations

from app.text import Words
from app.text.counted import counted

_FILES: dict[str, Words] = {
    "disk_full": Words(
        "There is no space left on the disk of {path}.",
        "The disk or the quota is full. Nothing was changed; the old file is intact.",
        "Free some space, then try again.",
    ),
    "folder_not_writable": Words(
        "The folder {folder} cannot be used.",
        "This account may not read or write there, or the disk reported an error.",
        "Check the folder's permissions, or name another one with --profile-folder.",
    ),
    "profile_damaged": Words(
        "The settings file {path} is damaged.",
        "The entry at {position} is not what is expected there.",
        "Correct that place, or put a copy of the file back. Nothing was changed.",
    ),
    "profile_newer": Words(
        "The settings file {path} was written by a newer version of Identity Connect.",
        "It has format {version}; this version knows formats up to {known}.",
        "Install the newer version on this machine, or use another profile folder.",
    ),
}

_SECRETS: dict[str, Words] = {
    "secrets_damaged": Words(
        "The saved passwords and tokens in {path} cannot be opened.",
        "The file is damaged, or its key has been changed or removed since it was written.",
        "Run setup again to enter them anew. People and groups are not affected.",
    ),
    "secrets_busy": Words(
        "The saved passwords in {folder} are in use by another program.",
        "A second copy of Identity Connect has been writing there for several seconds.",
        "Wait for it to finish, then try again.",
    ),
    "no_key_holder": Words(
        "There is no safe place for the key that protects saved passwords.",
        "This system offers no keyring, and no other holder was set up.",
        "On a desktop, start its keyring. On a server, make a private key file (umask 077; head "
        "-c 32 /dev/urandom > FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd "
        "unit the credential identity-connect-key.",
    ),
    "key_holder_gone": Words(
        "The key that protects the saved passwords is not on this system.",
        "They were saved with the key holder {holder}, which is not available here.",
        "Start Identity Connect as it was started before, or run setup again.",
    ),
    "keyring_hanging": Words(
        "The system's keyring did not answer within {seconds} seconds.",
        "It is probably waiting for somebody to unlock it.",
        "Unlock the keyring, then try again. On a server, name a private key file in "
        "IDENTITY_CONNECT_KEY_FILE.",
    ),
    "keyring_locked": Words(
        "The system's keyring is locked.",
        "Nobody unlocked it in this session.",
        "Unlock the keyring, then try again. On a server, name a private key file in "
        "IDENTITY_CONNECT_KEY_FILE.",
    ),
    "key_file_not_named": Words(
        "The key file of the saved passwords is not named.",
        "They were saved with a key file, but {variable} is not set.",
        "Set {variable} to the path of that file.",
    ),
    "key_file_inside": Words(
        "The key file {path} lies in the profile folder.",
        "A copy of {folder} would carry its own key.",
        "Move the key file to a folder outside of it.",
    ),
    "key_file_unreadable": Words(
        "The key file {path} cannot be read.",
        "It is missing, is not a plain file, or this account may not read it.",
        "Check the path and the permissions of the file.",
    ),
    "key_file_open": Words(
        "Others may read the key file {path}.",
        "Its mode is {mode}, or it belongs to another user.",
        "Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).",
    ),
    "key_file_short": Words(
        "The key file {path} is too short.",
        "It has {size} bytes; at least {least} random bytes are needed.",
        "Make a new one: umask 077; head -c 32 /dev/urandom > FILE",
    ),
    "key_file_not_here": Words(
        "A key file is not used on Windows: {path}.",
        "Windows keeps the key in its own credential store.",
        "Remove IDENTITY_CONNECT_KEY_FILE from the environment.",
    ),
    "systemd_credential_missing": Words(
        "The systemd credential {credential} is missing.",
        "The saved passwords were saved with it, but this process was not given it.",
        "Start Identity Connect through its systemd unit, with LoadCredential={credential}.",
    ),
}

_CHECKS: dict[str, Words] = {
    "row_ok": Words("ok"),
    "row_warning": Words("warning"),
    "row_failed": Words("FAILED"),
    "row_skipped": Words("skipped"),
}

_RUNS: dict[str, Words] = {
    "phase_units": Words("Organizational units"),
    "phase_read": Words("Reading the directory"),
    "phase_service": Words("Reading the service"),
    "phase_plan": Words("Comparing"),
    "phase_users": Words("Users"),
    "phase_groups": Words("Groups"),
    "phase_members": Words("Memberships"),
    "phase_done": Words("Done"),
    "result_done": Words("Sync done."),
    "result_nothing_to_do": Words("Nothing to do: the service already agrees with the directory."),
    "result_as_far_as_read": Words("Nothing to do, as far as can be told."),
    "result_review": Words("A plan was made. Nothing was written to the service."),
    "result_held": Words("Done in part: some changes wait for your approval."),
    "result_kept_back": Words(
        "Done, except for what somebody has rejected; nothing new waits for you."
    ),
    "result_partial": Words("Sync done, but some records were rejected."),
    "result_stopped": Words("Stopped. What was confirmed until then stays."),
    "result_failed": Words("The sync did not finish. What was confirmed until then stays."),
    "confirmed_by_service": Words("Confirmed by the service:"),
    "would_do": Words("A sync would do this:"),
    "would_user_create": Words("users to create"),
    "would_user_update": Words("users to update"),
    "would_user_enable": Words("users to enable"),
    "would_user_disable": Words("users to disable"),
    "would_user_delete": Words("users to delete"),
    "would_user_release": Words("users to stop syncing"),
    "would_group_create": Words("groups to create"),
    "would_group_update": Words("groups to update"),
    "would_group_delete": Words("groups to delete"),
    "would_group_release": Words("groups to stop syncing"),
    "would_member_add": Words("memberships to add"),
    "would_member_remove": Words("memberships to remove"),
    "count_user_create": Words("users created"),
    "count_user_update": Words("users updated"),
    "count_user_enable": Words("users enabled"),
    "count_user_disable": Words("users disabled"),
    "count_user_delete": Words("users deleted"),
    "count_user_release": Words("users no longer synced"),
    "count_user_conflict": Words("users in conflict"),
    "count_user_held": Words("users held back"),
    "count_user_ignored": Words("users ignored"),
    "count_user_unchanged": Words("users unchanged"),
    "count_group_create": Words("groups created"),
    "count_group_update": Words("groups updated"),
    "count_group_enable": Words("groups enabled"),
    "count_group_disable": Words("groups disabled"),
    "count_group_delete": Words("groups deleted"),
    "count_group_release": Words("groups no longer synced"),
    "count_group_conflict": Words("groups in conflict"),
    "count_group_held": Words("groups held back"),
    "count_group_ignored": Words("groups ignored"),
    "count_group_unchanged": Words("groups unchanged"),
    "count_member_add": Words("memberships added"),
    "count_member_remove": Words("memberships removed"),
    "negatives_withheld": Words("Nobody was disabled, deleted or removed from a group. {gap}"),
    "records_rejected": Words("Rejected records: {count}"),
    "hold_waits": Words("Waiting for approval: {what}, {count} of {total}."),
    "hold_approve": Words(
        "To see exactly these, and approve or reject them: identity-connect holds show {id}"
    ),
    "hold_kept": Words(
        "Stays as it is, because somebody rejected it: {what}, {count}. See the command holds."
    ),
    "hold_disable": Words("disabling users"),
    "hold_delete": Words("deleting"),
    "hold_remove_member": Words("removing group members"),
    "hold_rename": Words("renaming"),
    "hold_source_shrunk": Words("changes after the directory shrank"),
    "confirmed_changes": Words("confirmed changes: {count}"),
    "no_runs_yet": Words("No sync has run yet."),
    "and_more": Words("  and more (all of them with --json)"),
    "preview_apply": Words("To apply exactly this: identity-connect sync --plan {plan}"),
    "tab_new": Words("New ({count})"),
    "tab_update": Words("To update ({count})"),
    "tab_enable": Words("To enable ({count})"),
    "tab_disable": Words("To disable ({count})"),
    "tab_leaving": Words("Leaving ({count})"),
    "tab_conflict": Words("Conflicts ({count})"),
    "tab_ignored": Words("Ignored ({count})"),
    "tab_unchanged": Words("Unchanged ({count})"),
    "explain_step_read": Words("read"),
    "explain_step_scope": Words("scope"),
    "explain_step_criteria": Words("criteria"),
    "explain_step_mapping": Words("mapping"),
    "explain_step_match": Words("match"),
    "explain_step_action": Words("action"),
    "explain_yes": Words("yes"),
    "explain_no": Words("no"),
}

_COMMANDS: dict[str, Words] = {
    "bug": Words("Something went wrong that should not have. Details are in {log}."),
    "run_stopped": Words("Stopped. What was confirmed until then stays."),
    "not_set_up": Words(
        "Identity Connect is not set up in {folder}.",
        "There are no settings there.",
        "Run identity-connect setup, or name another folder with --profile-folder.",
    ),
    "already_set_up": Words(
        "Identity Connect is already set up in {folder}.",
        "",
        "To replace its settings, add --replace.",
    ),
    "explain_nobody": Words(
        "Nobody was found for “{who}”.",
        "Neither the reading of {at} nor the history knows such a name, mail or GUID: the object "
        "does not exist, the account that reads may not see it, or it is outside of what is read.",
        "Run a preview, or give the distinguished name or the GUID.",
    ),
    "explain_never_read": Words(
        "Nothing is known of “{who}” yet.",
        "The directory has not been read so far.",
        "Run identity-connect preview first.",
    ),
    "explain_outside": Words(
        "“{who}” is never read.",
        "It is not beneath {base}, where the directory is read.",
        "Set another base in the connection's settings, if it should be synced.",
    ),
    "label_directory": Words("Directory"),
    "label_controllers": Words("Controllers"),
    "label_service": Words("Service"),
    "label_organization": Words("Organization"),
    "label_owner": Words("Owner"),
    "label_folder": Words("Folder"),
    "answers_host_unconfirmed": Words(
        "The installation key leads to {host}, which the answers file does not name.",
        "A key that came by mail could point anywhere, and passwords would follow it.",
        'Compare the name with the address of your service, then set confirmed_host = "{host}" '
        "under [service].",
    ),
    "answers_plain_unconfirmed": Words(
        "Without encryption the password travels readable.",
        "Anybody who can listen on the network can read it.",
        'Set security = "ldaps" or "starttls" under [directory], or plain_confirmed = true if '
        "that is really wanted.",
    ),
    "answers_licence": Words(
        "The licence has not been accepted.",
        "",
        "Read it, then set accept_licence = true in the answers file.",
    ),
    "answers_unreadable": Words(
        "The answers file {path} cannot be read.", "", "Check the path and its permissions."
    ),
    "answers_wrong": Words(
        "There is a mistake in the answers file {path}.",
        "{position}",
        "Compare that place with the complete example in the README (answers-example.toml).",
    ),
    "answers_secret": Words(
        "A secret has no place in the answers file {path}: {name}.",
        "Files are copied, mailed and committed.",
        "Remove it there and change that secret. Give secrets in the environment or at the prompt.",
    ),
    "ca_file_unreadable": Words(
        "The certificate file {path} cannot be read.",
        "",
        "Check ca_file in the answers file: a PEM file, relative to the answers file.",
    ),
    "secret_not_given": Words(
        "A secret is missing: {secret}.",
        "It is not in the environment, and nobody is there to be asked.",
        "Set {variable} for this command, or run it on a terminal.",
    ),
    "unit_unknown": Words(
        "There is no organizational unit {dn}.",
        "It does not exist, or the account may not see it.",
        "Check the distinguished name in the answers file.",
    ),
    "ask_installation_key": Words("Installation key"),
    "ask_passphrase": Words("Passphrase of the installation key"),
    "ask_scim_token": Words("SCIM token"),
    "ask_proxy_password": Words("Password for the proxy"),
    "ask_client_secret": Words("Client secret (of the organization's own OAuth client)"),
    "ask_directory_password": Words("Password of the directory account"),
    "setup_key_good": Words("Installation key for {organization} at {host}."),
    "setup_sign_in": Words("To sign in, open {url} and enter the code {code}"),
    "setup_code_stays": Words("The code stays good; trying again in {seconds} s."),
    "setup_account": Words("Signed in as {name}."),
    "setup_owner_unknown": Words(
        "The owner's account was not named: nobody will be disabled or deleted until it is."
    ),
    "setup_certificate": Words("    {subject}, SHA-256 {sha256}"),
    "setup_certificate_how": Words(
        "    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory]."
    ),
    "setup_done": Words("Set up. Next: identity-connect preview, then identity-connect sync."),
    "installed_redeem": Words("This device is registered."),
    "installed_seal": Words("Passwords and tokens are sealed."),
    "installed_save": Words("Settings are saved."),
    "key_is_good": Words("This key is good. It leads to {host}."),
    "key_input_line": Words(
        "Line {line} of the input is not understood.",
        "Each line is name=value.",
        "Known names: {names}.",
    ),
    "passphrases_differ": Words("The two passphrases differ.", "", "Type the same one twice."),
    "sandbox_runs": Words(
        counted(
            "The sandbox runs, with {users} people. It is for trying only.",
            one="The sandbox runs, with {users} person. It is for trying only.",
            by="users",
        )
    ),
    "sandbox_how_to_end": Words("Press Ctrl+C to end it; everything in it is then gone."),
    "already_running": Words(
        "Another copy of Identity Connect is running in {folder}.",
        "One run at a time: two would undo one another's work.",
        "Wait for it to finish, or end it, then try again.",
    ),
    "agent_runs": Words("The agent runs. Press Ctrl+C to end it; the next start goes on."),
    "agent_next": Words("Next run: {time}"),
    "output_failed": Words(
        "The output could not be written.",
        "The disk that it goes to is full, or it was closed.",
        "Look at the result again: identity-connect status.",
    ),
    "sign_in_not_repeated": Words(
        "Active Directory was not asked again, because it refused the sign-in at {time}: {why}",
        "Nothing has changed since. A schedule that repeats a refused sign-in locks the account.",
        "Correct the account or the password. Then run setup again with --replace, or this "
        "command once on a terminal.",
    ),
    "no_display": Words(
        "There is no display to open a window on.",
        "Neither DISPLAY nor WAYLAND_DISPLAY is set.",
        "Use a command instead (identity-connect --help; demo --headless), or a desktop session.",
    ),
    "demo_starting": Words(
        counted(
            "Starting the sandbox with {users} people.",
            one="Starting the sandbox with {users} person.",
            by="users",
        )
    ),
    "demo_service": Words("The directory service to try with: {url}"),
    "demo_administrator": Words("Its administrator: {user}, password {password}"),
    "demo_read": Words("Read from the directory: {user} users, {group} groups."),
    "demo_totals": Words("The service itself now counts {users} users and {groups} groups."),
    "demo_rejected": Words(
        "Left out, with the reason ({count}; the demo has faulty records on purpose):"
    ),
    "demo_cost": Words(
        counted(
            "{requests} requests in {seconds} s.",
            one="{requests} request in {seconds} s.",
            by="requests",
        )
    ),
    "demo_second_run": Words("Second run:"),
    "demo_planned_user": Words("Users: {expected} were planned, {got} were confirmed."),
    "demo_planned_group": Words("Groups: {expected} were planned, {got} were confirmed."),
    "demo_counted_user": Words("Users: {expected} were confirmed, the service has {got} more."),
    "demo_counted_group": Words("Groups: {expected} were confirmed, the service has {got} more."),
    "demo_none_user": Words("No user was created."),
    "demo_none_group": Words("No group was created."),
    "demo_page_failed": Words(
        "The verification page of the sandbox did not answer as expected.",
        "{url} could not be opened, or has no button to approve with.",
        "Try again; --verbose shows what it said.",
    ),
    "demo_not_here": Words(
        "The demo does not approve a sign-in at {host}.",
        "It only does so on this machine.",
        "Run identity-connect setup, and approve the sign-in yourself.",
    ),
    "sandbox_silent": Words(
        "The sandbox did not start within {seconds} seconds.",
        "This machine is very busy, or something blocks it.",
        "Try again with fewer people (--users).",
    ),
    "sandbox_not_installed": Words(
        "The sandbox is not installed.",
        "Its packages are an extra.",
        "Install identity-connect[sandbox].",
    ),
    "sandbox_failed": Words(
        "The sandbox ended unexpectedly.",
        "",
        "Try again; --verbose shows what it said last.",
    ),
}

# What is wrong with an argument of the command line; argparse names it before.
_GIVEN = {
    "given_nothing": Words("nothing is given"),
    "given_no_date": Words("{value} is not a date such as 2030-12-31"),
    "given_no_day": Words("{value} is not a day such as 2030-12-31"),
    "given_day_over": Words("this day is over: {value}"),
    "given_no_number": Words("{value} is not a whole number"),
    "given_too_many": Words("choose from 1 to {most} people"),
}

WORDS: dict[str, Words] = {**_FILES, **_SECRETS, **_CHECKS, **_RUNS, **_COMMANDS, **_GIVEN}
