"""History: what was done, to whom, when, and under which settings.

page          the list by day, what is shown of it, and files
filters       whose, what, and when
model         the list as a table over ids
run_view      one run and its changes
change_view   one change to its fields
version_view  one version of the settings, and the way back to it
words         all of them in sentences
"""

from app.ui.main_window.history.page import HistoryPage

__all__ = ["HistoryPage"]
