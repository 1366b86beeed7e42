"""The headings of a plan, with their numbers; what an empty one means."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from app.ui.widgets.fields import name_control
from app.ui.widgets.tab_bar import TabBar

TABS = (
    "new",
    "update",
    "enable",
    "disable",
    "leaving",
    "conflict",
    "ignored",
    "unchanged",
    "held",
    "failed",
    "done",
)
ONLY_IF_ANY = frozenset({"held", "failed", "done"})


class PlanTabs(TabBar):
    """One heading a kind of change; those that are rarely of use are shown when they have rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        name_control(self, self.tr("Kinds of change"))
        for tab in TABS:
            self.setTabData(self.addTab(""), tab)

    @property
    def tab(self) -> str:
        """The heading that is chosen, as a code of `TABS`."""
        return str(self.tabData(self.currentIndex()))

    def choose(self, tab: str) -> None:
        """Without `currentChanged`: nobody chose it by hand."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(TABS.index(tab))
        self.blockSignals(blocked)

    def show_counts(self, counts: Mapping[str, int], *, searching: bool) -> None:
        """Rows under each heading; while somebody searches, empty ones stay in sight too."""
        for at, tab in enumerate(TABS):
            count = counts.get(tab, 0)
            number = QLocale().toString(count)
            self.setTabText(at, self.tr("{tab} {count}").format(tab=self._word(tab), count=number))
            hidden = tab in ONLY_IF_ANY and not count and not searching and tab != self.tab
            self.setTabVisible(at, not hidden)

    def _word(self, tab: str) -> str:
        return {
            "new": self.tr("New"),
            "update": self.tr("To update"),
            "enable": self.tr("To enable"),
            "disable": self.tr("To disable"),
            "leaving": self.tr("Leaving"),
            "conflict": self.tr("Conflicts"),
            "ignored": self.tr("Ignored"),
            "unchanged": self.tr("Unchanged"),
            "held": self.tr("Held back"),
            "failed": self.tr("Refused"),
            "done": self.tr("Done"),
        }[tab]

    def nothing(self, tab: str) -> tuple[str, str]:
        """What an empty heading means: all of these are good news."""
        return {
            "new": (
                self.tr("Nobody new"),
                self.tr("Everybody in the selection is in the service already."),
            ),
            "update": (
                self.tr("Nothing to update"),
                self.tr("The service has the directory's values."),
            ),
            "enable": (self.tr("Nobody is to be enabled again"), ""),
            "disable": (self.tr("Nobody will be disabled"), ""),
            "leaving": (self.tr("Nobody leaves the selection"), ""),
            "conflict": (self.tr("No conflicts"), self.tr("Every name and address is unique.")),
            "ignored": (self.tr("Nobody in the selected units is left out"), ""),
            "unchanged": (self.tr("Nothing is unchanged"), self.tr("This is all new.")),
            "held": (
                self.tr("Nothing is held back"),
                self.tr("What you untick stays as it is, and is listed here."),
            ),
            "failed": (self.tr("Nothing was refused"), ""),
            "done": (self.tr("Nothing has been sent yet"), ""),
        }.get(tab, (self.tr("No row waits here any more"), ""))
