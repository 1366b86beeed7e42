"""English words of the codes of a push: what controllers answer before, during and after it."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    # -- what lets no script run -------------------------------------------------------------
    "scripts_restricted": Words(
        "{host} lets no script of ours run.",
        "PowerShell is in constrained language mode there: AppLocker or App Control for Business "
        "allows only scripts that a policy names.",
        "Leave the account out of that policy while the agent is installed, or install the package "
        "by software distribution. This line shows the mode, on the controller:",
    ),
    "powershell_old": Words(
        "{host} has a PowerShell that is older than 5.1.",
        "It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.",
        "Install Windows Management Framework 5.1, or replace the controller. This line shows the "
        "version, on the controller:",
    ),
    "scheduler_stopped": Words(
        "The Task Scheduler of {host} does not run.",
        "The package is installed as SYSTEM, through a task that runs once.",
        "Run this line on the controller, as administrator:",
    ),
}
