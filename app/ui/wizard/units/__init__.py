"""Step 8: units and objects.

page       the page, and what it asks
model      the tree of units
search     what the server found
chosen     the rules of the selection, as chips
kinds      totals, kinds of object, new units
seen       what was learned, for when the page is shown again
query      the custom LDAP query
left_out   system accounts, with the reason
"""

from app.ui.wizard.units.page import UnitsPage

__all__ = ["UnitsPage"]
