"""English words of the codes of the sync service: the worker without a window."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    "label_worker": Words("Sync service"),
    "agent_waits": Words(
        "Another copy of Identity Connect syncs in this folder. This one waits until it ends."
    ),
    "worker_off": Words("It is not running."),
    "worker_idle": Words("It runs."),
    "worker_running": Words("It is syncing."),
    "worker_paused": Words("It is paused."),
    "worker_waiting": Words("It tries again after a failure."),
    "service_installed": Words("The service is installed. It works in {folder}."),
    "service_moved": Words(
        "The profile of {source} belongs to the service now, in {folder}. What else is in the old "
        "folder can be deleted."
    ),
    "service_removed": Words("The service is gone. Its folder {folder} and its key are kept."),
    "service_is_installed": Words("The service is installed."),
    "service_is_not_installed": Words("The service is not installed."),
    "label_service_active": Words("State"),
    "label_service_said": Words("It says"),
    "service_not_here": Words(
        "The service cannot be installed from here on this system.",
        "This is {system}; only systemd of Linux is set up by this command.",
        "On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let "
        "the system start “identity-connect agent --wait”.",
    ),
    "service_no_systemd": Words(
        "The service cannot be installed: systemd does not run here.",
        "In a container or with another init system there is none.",
        "Let the system start “identity-connect agent --wait”.",
    ),
    "service_needs_root": Words(
        "Only an administrator can set up a service.",
        "It needs a user, a key and a unit of its own.",
        "Run the command with sudo.",
    ),
    "service_command_failed": Words(
        "The system did not carry out “{command}”.",
        "The technical details have its answer.",
        "Put that right, then run the command again: it goes on.",
    ),
    "service_program_hidden": Words(
        "A service cannot run the program at {path}.",
        "Home folders are hidden from it, so that it can read nobody's files.",
        "Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command "
        "from there.",
    ),
    "service_folder_used": Words(
        "There is something in {folder} already.",
        "The service has settings of its own, or the folder is not empty.",
        "Move that folder away first, then run the command again.",
    ),
    "service_no_manager": Words(
        "This command is for the Service Control Manager of Windows alone.",
        "Nobody has started this process as a service.",
        "Leave out --windows-service.",
    ),
    "service_key_expected": Words(
        "This command is run by “service install --move”.",
        "It needs a key of {size} bytes on its standard input.",
        "Run “identity-connect service install --move DIR” as an administrator.",
    ),
    "heartbeat_failed": Words("The service did not hear of it at {time}."),
}
