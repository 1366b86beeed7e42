"""Before controllers restart or lose their agent: which, in which order, and what that means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.findings import DomainController
from app.setup import agents
from app.ui.theme import code_font, strong_font
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.state_badge import StateBadge

MOST_ROWS = 6
ROOM_OF_ROW = 10
"""What the style puts around a row, and around all of them."""


class ConfirmDialog(QDialog):
    """The safe button has the focus; the other one carries its number."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(520)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(10)
        self.rows = QListWidget()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the sentences are at this width: a dialog takes them to be as wide as they
        like."""
        super().showEvent(event)
        self.resize(
            self.width(), max(self.height(), self._column.totalHeightForWidth(self.width()))
        )

    def _ask(self, question: str, rows: Sequence[str], sentences: Sequence[str]) -> None:
        self.setWindowTitle(question)
        head = QLabel(question)
        head.setFont(strong_font())
        head.setWordWrap(True)
        self._column.addWidget(head)
        self.rows.setFont(code_font())
        self.rows.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for row in rows:
            item = QListWidgetItem(row)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.rows.addItem(item)
        name_control(self.rows, question)
        self.rows.setVisible(bool(rows))
        high = self.rows.fontMetrics().height() + ROOM_OF_ROW
        self.rows.setFixedHeight(high * min(len(rows), MOST_ROWS) + ROOM_OF_ROW)
        self._column.addWidget(self.rows)
        for sentence in sentences:
            self._column.addWidget(secondary(sentence))

    def _offer(self, action: str, keep: str) -> None:
        box = QDialogButtonBox()
        self.act = box.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setProperty("look", "danger")
        self.act.setAutoDefault(False)
        self.keep = box.addButton(keep, QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self._column.addWidget(box)
        self.keep.setFocus()


class RestartDialog(ConfirmDialog):
    def __init__(
        self, parent: QWidget, hosts: Sequence[str], controllers: Sequence[DomainController]
    ) -> None:
        """`hosts` in the order in which they restart; `self.hosts` are those that will."""
        super().__init__(parent)
        alone = agents.alone_in_site(hosts, controllers)
        left_out = {c.host for c in alone}
        self.hosts = tuple(host for host in hosts if host not in left_out)
        count = len(self.hosts)
        primary = {c.host for c in controllers if c.is_primary}
        mark = self.tr("primary")
        rows = [
            f"{at}. {host}" + (f"  ({mark})" if host in primary else "")
            for at, host in enumerate(self.hosts, 1)
        ]
        sentences = (
            self.tr(
                "Each shuts down at once: whoever works on it is signed out, and nobody is asked "
                "there."
            ),
            self.tr(
                "The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one "
                "does not come back, the others are left alone."
            ),
        )
        question = self.tr("Restart %n controllers, one after the other, in this order?", "", count)
        if not count:
            question, sentences = self.tr("None of them is restarted from here"), ("", "")
        self._ask(question, rows, [words for words in sentences if words])
        if alone:
            names = text.listed(f"{c.host} ({c.site or '?'})" for c in alone[:3])
            left = self.tr(
                "Left out, because no other controller is known to serve its site meanwhile: "
                "{names}. Restart it yourself when it suits, then press {button:Check now}."
            )
            said = text.named(left).format(names=names + ("…" if len(alone) > 3 else ""))
            self._column.addWidget(StateBadge("warning", said))
        self._offer(self.tr("&Restart %n controllers", "", count), self.tr("&Not now"))
        self.act.setVisible(bool(count))


class RemoveDialog(ConfirmDialog):
    def __init__(self, parent: QWidget, hosts: Sequence[str]) -> None:
        super().__init__(parent)
        self._ask(
            self.tr("Remove the agent from %n controllers?", "", len(hosts)),
            hosts,
            (
                self.tr(
                    "Passwords that are changed there are no longer synced, from this moment on."
                ),
                self.tr(
                    "Windows keeps what it has loaded until the controller restarts; it does "
                    "nothing until then. No controller is restarted by this."
                ),
            ),
        )
        self._offer(self.tr("&Remove from %n controllers", "", len(hosts)), self.tr("&Keep it"))
