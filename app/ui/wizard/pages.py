"""Which page shows which step."""

from __future__ import annotations

from app.ui.wizard.check import CheckPage
from app.ui.wizard.connection import ConnectionPage
from app.ui.wizard.criteria import CriteriaPage
from app.ui.wizard.install import InstallPage
from app.ui.wizard.key import KeyPage
from app.ui.wizard.language import LanguagePage
from app.ui.wizard.licence import LicencePage
from app.ui.wizard.mapping import MappingPage
from app.ui.wizard.passwords import PasswordsPage
from app.ui.wizard.review import ReviewPage
from app.ui.wizard.rules import RulesPage
from app.ui.wizard.schedule import SchedulePage
from app.ui.wizard.sign_in import SignInPage
from app.ui.wizard.units import UnitsPage

PAGES = {
    page.step_id: page
    for page in (
        KeyPage,
        LanguagePage,
        LicencePage,
        SignInPage,
        ConnectionPage,
        CheckPage,
        InstallPage,
        UnitsPage,
        MappingPage,
        CriteriaPage,
        RulesPage,
        SchedulePage,
        PasswordsPage,
        ReviewPage,
    )
}
