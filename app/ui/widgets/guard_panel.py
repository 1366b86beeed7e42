"""What the guard holds: how many, measured against what, and the one way to let it pass."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app import text
from app.sync.model import Hold
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.fields import secondary


class GuardPanel(QFrame):
    approved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "warning")
        self._holds: list[Hold] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("shield", 24, tokens().warning))
        row.addWidget(shape)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._problem = QLabel()
        self._problem.setFont(strong_font())
        self._problem.setWordWrap(True)
        self._why = secondary()
        words.addWidget(self._problem)
        words.addWidget(self._why)
        row.addLayout(words, 1)
        self.safe = QPushButton(self.tr("&Keep holding"))
        self.safe.clicked.connect(self.hide)
        self.danger = QPushButton()
        self.danger.setProperty("look", "danger")
        self.danger.clicked.connect(lambda: self.approved.emit(self._holds[0].id))
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.safe)
        buttons.addWidget(self.danger)
        row.addLayout(buttons)
        self.hide()

    def show_holds(self, holds: Sequence[Hold]) -> None:
        """One after another: each set is approved for itself."""
        self._holds = list(holds)
        self.setVisible(bool(holds))
        if not holds:
            return
        hold = holds[0]
        self._problem.setText(
            self.tr("{count} of {total} are held back").format(
                count=f"{hold.count:,}", total=f"{hold.total:,}"
            )
        )
        self._why.setText(
            text.sentence(
                hold.reason,
                {
                    "count": hold.count,
                    "limit": hold.limit,
                    "total": hold.total,
                    "action": hold.action,
                },
            )
        )
        self.danger.setText(self._act(hold))

    def _act(self, hold: Hold) -> str:
        n = hold.count
        return {
            "disable": self.tr("&Disable %n users anyway", "", n),
            "delete": self.tr("&Delete %n users anyway", "", n),
            "remove_member": self.tr("&Remove %n members anyway", "", n),
            "rename": self.tr("&Rename %n users anyway", "", n),
        }.get(hold.action, self.tr("&Let %n changes pass anyway", "", n))
