"""Settings: the wizard's pages, and some of their own, on a draft that takes effect at once.

session   what the wizard's pages work on: a draft, and services that save nothing
sections  which sections there are, and what each says of itself
own       sections that the wizard does not have
review    what differs, what it does to people, and Update
page      the page: the list of sections, one of them, or the review
"""

from app.ui.main_window.settings.page import EditSettingsPage

__all__ = ["EditSettingsPage"]
