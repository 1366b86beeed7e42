"""What was done, in the words of a window: counts, durations, results."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtGui import QGuiApplication

from app import text
from app.happenings import Happening, membership_of, result_of
from app.past_words import asked_how, reason
from app.profile_history import SettingsVersion
from app.setting_words import field_name, setting_name
from app.sync.model import RunReport
from app.sync.stored import JournalRow, PastRun
from app.ui.widgets import moments
from app.ui.widgets.run_result import STATES
from app.ui.widgets.values import in_its_direction

MOST_NAMED = 3
"""Fields or settings that one line names."""
SHAPES = {
    "create": ("add", "success"),
    "update": ("redo", "accent"),
    "enable": ("ok", "success"),
    "disable": ("skipped", "warning"),
    "delete": ("remove", "danger"),
    "release": ("skipped", "secondary"),
    "members": ("group", "accent"),
    "left": ("remove", "secondary"),
    "unlinked": ("warning", "warning"),
}


class PastWords(QObject):
    """Sentences about one entry of the past."""

    def day(self, ordinal: int) -> str:
        day = date.fromordinal(ordinal)
        return QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )

    def time(self, at: float) -> str:
        return moments.clock(at)

    def moment(self, at: float) -> str:
        return moments.moment(at)

    def began(self, happened: Happening) -> float:
        return happened.run.started_at if happened.run is not None else happened.at

    def shape(self, happened: Happening, *, under_way: bool = False) -> tuple[str, str]:
        """(icon, colour) of an entry."""
        if happened.run is not None:
            return self.run_state(happened.run, under_way=under_way)
        if happened.change is not None:
            return SHAPES.get(happened.change.action, ("info", "secondary"))
        return ("default", "secondary")

    def run_state(self, run: PastRun, *, under_way: bool = False) -> tuple[str, str]:
        state = STATES.get(result_of(run), "running" if under_way else "warning")
        colour = {"ok": "success", "info": "accent", "running": "accent", "failed": "danger"}
        if state == "ok" and run.report is not None:
            if run.report.rejected:
                return "warning", "warning"
            if not run.report.confirmed:
                return "ok", "secondary"
        return state, colour.get(state, "warning")

    # -- one line, and the line beneath it ------------------------------------------------------

    def line(self, happened: Happening, *, under_way: bool = False) -> str:
        """What happened, in one line."""
        if happened.run is not None:
            return self.result(happened.run, under_way=under_way)
        if happened.change is not None:
            return self.change(happened.change, happened.about)
        if happened.settings is not None:
            return self.saved(happened.settings)
        return ""

    def beneath(self, happened: Happening) -> str:
        """How it came to be, in one line."""
        if happened.run is not None:
            kind = self.kind(happened.run)
            took = self.took(happened.run)
            return " · ".join(part for part in (kind, self.asked(happened.run), took) if part)
        if happened.change is not None:
            return reason(happened.change)
        if happened.settings is not None:
            return self.by_whom(happened.settings)
        return ""

    def result(self, run: PastRun, *, under_way: bool = False) -> str:
        """Confirmed counts where there are any; else what came of it, or the cause of failure."""
        report = run.report
        if report is None:
            return self.tr("Under way") if under_way else self.tr("Never finished: ended by force")
        if report.error is not None:
            return text.message(report.error).problem
        parts = [*self.counts(report)]
        if report.rejected:
            parts.append(self.tr("%n not synced", "", report.rejected))
        return text.listed(parts) or text.sentence(f"result_{report.result}")

    def counts(self, report: RunReport) -> list[str]:
        """What was confirmed, each with its number."""
        return [self.counted(key, n) for key, n in report.confirmed.items() if n]

    def kind(self, run: PastRun) -> str:
        kind = run.report.kind if run.report is not None else "full"
        return text.sentence(f"history_run_{kind}_{run.mode}")

    def asked(self, run: PastRun) -> str:
        """Who asked for it, and how; empty where that was not recorded."""
        return " · ".join(part for part in (run.asked.who, *asked_how(run.asked)) if part)

    def took(self, run: PastRun) -> str:
        """Empty of one without an end."""
        return "" if run.ended_at is None else self.duration(run.ended_at - run.started_at)

    def duration(self, seconds: float) -> str:
        if seconds < 0.1:
            return self.tr("under 0.1 s")
        if seconds < 10:
            return self.tr("{seconds} s").format(
                seconds=QLocale().toString(max(seconds, 0.0), "f", 1)
            )
        if seconds < 120:
            return self.tr("{seconds} s").format(seconds=QLocale().toString(round(seconds)))
        if seconds < 7200:
            return self.tr("{minutes} min").format(minutes=QLocale().toString(round(seconds / 60)))
        hours, minutes = divmod(round(seconds / 60), 60)
        return self.tr("{hours} h {minutes} min").format(
            hours=QLocale().toString(hours), minutes=QLocale().toString(minutes)
        )

    def counted(self, key: str, n: int) -> str:
        """`user.create` and its number -> "3 users created"."""
        kinds = {
            "user.create": self.tr("{n} users created", "", n),
            "user.update": self.tr("{n} users updated", "", n),
            "user.enable": self.tr("{n} users enabled", "", n),
            "user.disable": self.tr("{n} users disabled", "", n),
            "user.delete": self.tr("{n} users deleted", "", n),
            "user.release": self.tr("{n} users no longer synced", "", n),
            "group.create": self.tr("{n} groups created", "", n),
            "group.update": self.tr("{n} groups updated", "", n),
            "group.delete": self.tr("{n} groups deleted", "", n),
            "group.release": self.tr("{n} groups no longer synced", "", n),
            "member.add": self.tr("{n} members added to groups", "", n),
            "member.remove": self.tr("{n} members removed from groups", "", n),
        }
        return kinds.get(key, f"{key}: {{n}}").format(n=QLocale().toString(n))

    # -- one change -----------------------------------------------------------------------------

    def change(self, row: JournalRow, about: str = "") -> str:
        """What was done to one object; in the history of a member, what that was to it."""
        if membership := membership_of(row, about):
            return text.sentence(f"membership_{membership}", {"group": row.name or row.guid})
        if row.action in ("members", "left"):
            return self.members(row)
        action = text.sentence(f"did_{row.action}")
        changed = [f.field for f in row.fields if f.before != f.after]
        if row.action != "update" or not changed:
            return action
        named = text.listed(field_name(field) for field in changed[:MOST_NAMED])
        more = len(changed) - MOST_NAMED
        if more > 0:
            words = self.tr("Changed: {fields} and %n more", "", more)
        else:
            words = self.tr("Changed: {fields}")
        return words.format(fields=named)

    def known_since(self, at: float) -> str:
        """From when on groups joined and left are known."""
        if at == float("inf"):
            return text.sentence("membership_later")
        return text.sentence("membership_since", {"at": self.moment(at)})

    def members(self, row: JournalRow) -> str:
        added, removed = len(row.added), len(row.removed)
        if row.action == "left":
            return self.tr("{n} groups left", "", removed).format(n=QLocale().toString(removed))
        parts = []
        if added:
            parts.append(self.tr("{n} members added", "", added))
            parts[-1] = parts[-1].format(n=QLocale().toString(added))
        if removed:
            parts.append(self.tr("{n} members removed", "", removed))
            parts[-1] = parts[-1].format(n=QLocale().toString(removed))
        return text.listed(parts)

    # -- one save of the settings ---------------------------------------------------------------

    def saved(self, version: SettingsVersion) -> str:
        if version.first:
            return self.tr("Settings: the first version that is kept")
        names = list(
            dict.fromkeys(setting_name(c.path, c.before, c.after) for c in version.changes)
        )
        named = text.listed(names[:MOST_NAMED])
        more = len(names) - MOST_NAMED
        if more > 0:
            return self.tr("Settings: {names} and %n more", "", more).format(names=named)
        return self.tr("Settings: {names}").format(names=named)

    def by_whom(self, version: SettingsVersion) -> str:
        how = text.sentence(f"history_by_{version.by}") if version.by else ""
        number = self.tr("version {number}").format(number=QLocale().toString(version.number))
        # A line that begins with a Latin name would run from left to right as a whole.
        right_to_left = QGuiApplication.isRightToLeft()
        who = in_its_direction(version.who) if right_to_left else version.who
        return " · ".join(part for part in (who, how, number) if part)
