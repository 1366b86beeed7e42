"""Which sections the settings have, which page shows each, and what each is set to in a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication

from app.profile import Profile
from app.setting_words import setting_value
from app.sync.criteria import Criteria
from app.sync.schedule import Frequency
from app.ui import languages
from app.ui.main_window.settings.own import (
    LanguageSection,
    LimitsSection,
    ProxySection,
    RetentionSection,
    StartSection,
    TransferSection,
)
from app.ui.main_window.settings.session import EditSession
from app.ui.wizard.connection import ConnectionPage
from app.ui.wizard.criteria import CriteriaPage
from app.ui.wizard.mapping import MappingPage
from app.ui.wizard.page import Page
from app.ui.wizard.passwords import PasswordsPage
from app.ui.wizard.rules import RulesPage
from app.ui.wizard.schedule import SchedulePage
from app.ui.wizard.units import UnitsPage

SECTIONS: Mapping[str, Callable[[EditSession], Page]] = {
    "connection": ConnectionPage,
    "units": UnitsPage,
    "mapping": MappingPage,
    "criteria": CriteriaPage,
    "rules": RulesPage,
    "limits": LimitsSection,
    "schedule": SchedulePage,
    "passwords": PasswordsPage,
    "proxy": ProxySection,
    "retention": RetentionSection,
    "start": StartSection,
    "transfer": TransferSection,
    "language": LanguageSection,
}
ICONS = {
    "connection": "server", "units": "unit", "mapping": "shuffle", "criteria": "search",
    "rules": "user", "limits": "shield", "schedule": "clock", "passwords": "key",
    "proxy": "external", "retention": "save", "start": "play", "transfer": "folder-open",
    "language": "language",
}  # fmt: skip
_PARTS = {
    "connection": ("directory", "trust"),
    "units": ("policy.scope.units", "policy.scope.users", "policy.scope.groups",
              "policy.scope.security_groups", "policy.scope.user_query", "policy.scope.new_units",
              "policy.group_shape"),
    "mapping": ("policy.user_map", "policy.group_map"),
    "criteria": ("policy.scope.user_criteria", "policy.scope.group_criteria"),
    "rules": ("policy.rules",),
    "limits": ("limits",),
    "schedule": ("schedule",),
    "passwords": ("password_sync",),
    "proxy": ("cloud.proxy",),
    "retention": ("retention",),
    "language": ("language",),
}  # fmt: skip


def section_of(path: str) -> str:
    """Where a setting is edited, by its path; empty where it is not."""
    return next(
        (
            section
            for section, parts in _PARTS.items()
            if any(path == part or path.startswith((f"{part}.", f"{part}[")) for part in parts)
        ),
        "",
    )


def changed_sections(before: Profile, after: Profile) -> set[str]:
    """In which of them two settings differ."""
    return {
        section
        for section, parts in _PARTS.items()
        if any(attrgetter(part)(before) != attrgetter(part)(after) for part in parts)
    }


class Summaries(QObject):
    """What a section is set to, in a line."""

    def of(self, section: str, profile: Profile) -> str:
        made: dict[str, Callable[[Profile], str]] = {
            "connection": self._connection,
            "units": self._units,
            "mapping": self._mapping,
            "criteria": self._criteria,
            "rules": self._rules,
            "limits": self._limits,
            "schedule": self._schedule,
            "passwords": self._passwords,
            "proxy": self._proxy,
            "retention": self._retention,
            "language": lambda p: dict(languages.available())[languages.closest(p.language)],
        }
        return made[section](profile) if section in made else ""

    def _connection(self, profile: Profile) -> str:
        directory = profile.directory
        parts = (directory.domain, directory.user, *directory.controllers[:1])
        return " · ".join(technical(part) for part in parts if part)

    def _units(self, profile: Profile) -> str:
        scope = profile.policy.scope
        included = [rule for rule in scope.units if rule.include]
        said = self.tr("%n units selected", "", len(included))
        left_out = len(scope.units) - len(included)
        if left_out:
            said += " · " + self.tr("%n units left out", "", left_out)
        return f"{said} · {technical(scope.user_query)}" if scope.user_query else said

    def _mapping(self, profile: Profile) -> str:
        users, groups = profile.policy.user_map, profile.policy.group_map
        return " · ".join(
            (
                self.tr("%n fields of users", "", len(users)),
                self.tr("%n fields of groups", "", len(groups)),
            )
        )

    def _criteria(self, profile: Profile) -> str:
        scope = profile.policy.scope
        count = _clauses(scope.user_criteria) + _clauses(scope.group_criteria)
        if not count:
            return self.tr("Everybody in the selected units")
        return self.tr("%n rules", "", count)

    def _rules(self, profile: Profile) -> str:
        rules = profile.policy.rules
        return self.tr("Who leaves: {leaving} · Who is deleted: {deleted}").format(
            leaving=setting_value("policy.rules.on_leaving", rules.on_leaving),
            deleted=setting_value("policy.rules.on_deleted", rules.on_deleted),
        )

    def _limits(self, profile: Profile) -> str:
        limit, number = profile.limits.disable, QLocale().toString
        return self.tr("{percent} %, at least {least} and at most {most} are disabled").format(
            percent=number(limit.percent, "g", 3), least=number(limit.floor),
            most=number(limit.ceiling),
        )  # fmt: skip

    def _schedule(self, profile: Profile) -> str:
        schedule = profile.schedule
        if schedule.paused:
            return self.tr("Paused")
        if schedule.frequency is Frequency.MINUTES:
            return self.tr("Changes every %n minutes, everything at {time}", "",
                           schedule.every_minutes).format(time=schedule.at)  # fmt: skip
        said = setting_value("schedule.frequency", schedule.frequency)
        return f"{said}, {schedule.at}"

    def _passwords(self, profile: Profile) -> str:
        chosen = profile.password_sync
        if not chosen.enabled:
            return self.tr("Off")
        return self.tr("On %n domain controllers", "", len(chosen.controllers))

    def _proxy(self, profile: Profile) -> str:
        proxy = profile.cloud.proxy
        if proxy == "direct":
            return self.tr("None: connect directly")
        return technical(proxy) if proxy else self.tr("As the system's settings say")

    def _retention(self, profile: Profile) -> str:
        return self.tr("Changes: %n days", "", profile.retention.journal_days)


def technical(said: str) -> str:
    """A name, a filter or a value as it is written, also in a window from right to left."""
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u2066{said}\u2069" if said and right_to_left else said


def _clauses(criteria: Criteria) -> int:
    return sum(len(group.clauses) for group in criteria.groups)
