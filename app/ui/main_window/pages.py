"""Every page of the main window, in the order of the list at its left, each loaded when it is
wanted: the first one is painted before the others are there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.ui.background import loading
from app.ui.main_window.page import MainPage

ICONS: Mapping[str, str] = {
    "overview": "overview", "users": "user", "history": "clock", "passwords": "key",
    "settings": "settings", "account": "account", "diagnostics": "shield",
}  # fmt: skip
"""Page id -> name of a file in `resources/icons`, without its ending."""


class _Pages(Mapping[str, type[MainPage]]):
    def __getitem__(self, page_id: str) -> type[MainPage]:
        with loading():
            return _load(page_id)

    def __iter__(self) -> Iterator[str]:
        return iter(ICONS)

    def __len__(self) -> int:
        return len(ICONS)


def _load(page_id: str) -> type[MainPage]:
    match page_id:
        case "overview":
            from app.ui.main_window.overview import OverviewPage

            return OverviewPage
        case "users":
            from app.ui.main_window.users import UsersPage

            return UsersPage
        case "history":
            from app.ui.main_window.history import HistoryPage

            return HistoryPage
        case "passwords":
            from app.ui.main_window.passwords import PasswordsPage

            return PasswordsPage
        case "settings":
            from app.ui.main_window.settings import EditSettingsPage

            return EditSettingsPage
        case "account":
            from app.ui.main_window.account import AccountPage

            return AccountPage
        case "diagnostics":
            from app.ui.main_window.diagnostics import DiagnosticsPage

            return DiagnosticsPage
    raise KeyError(page_id)


PAGES: Mapping[str, type[MainPage]] = _Pages()
