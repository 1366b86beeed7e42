"""Any user or group of the directory: found, explained, synced by itself.

page          the search, the lists, and what is asked for
people_list   the list, with the state of each by shape and word
person_panel  the one that was chosen: the trace, the facts, what can be done
"""

from app.ui.main_window.users.page import UsersPage

__all__ = ["UsersPage"]
