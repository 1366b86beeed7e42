"""Diagnostics: every check, the log, and a file for support.

page         what the main window shows
checks_view  the rows of the checks by their groups, and what the chosen one says
log_view     the log, the newest first
support      what a support file holds is shown before it is kept
lines        long texts as lists of lines: only what is looked at is laid out
"""

from app.ui.main_window.diagnostics.page import DiagnosticsPage

__all__ = ["DiagnosticsPage"]
