"""Every page of the main window, in the order of the list at its left."""

from __future__ import annotations

from app.ui.main_window.account import AccountPage
from app.ui.main_window.diagnostics import DiagnosticsPage
from app.ui.main_window.history import HistoryPage
from app.ui.main_window.overview import OverviewPage
from app.ui.main_window.page import MainPage
from app.ui.main_window.passwords import PasswordsPage
from app.ui.main_window.settings import EditSettingsPage
from app.ui.main_window.users import UsersPage

PAGES: dict[str, type[MainPage]] = {
    page.page_id: page
    for page in (
        OverviewPage,
        UsersPage,
        HistoryPage,
        PasswordsPage,
        EditSettingsPage,
        AccountPage,
        DiagnosticsPage,
    )
}  # fmt: skip
"""Page id -> class: overview, users, history, passwords, settings, account, diagnostics."""
