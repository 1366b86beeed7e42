"""What nobody expected: a dialog that says so, with everything that support needs."""

from __future__ import annotations

import logging
import platform
import traceback

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app import __version__, text
from app.errors import Misconfigured
from app.ui import theme
from app.ui.theme import code_font, icons, strong_font, tokens
from app.ui.widgets.fields import name_control

log = logging.getLogger(__name__)


class CrashDialog(QDialog):
    """A fault of the program. The traceback holds codes and places, never a secret."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is None:
            theme.dress(self)
        said = text.message(Misconfigured("unexpected"))
        self.details = details_of(error)
        self.setWindowTitle(self.tr("Unexpected error"))
        self.setMinimumSize(620, 380)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("failed", 28, tokens().danger))
        words = QLabel(f"{said.problem}")
        words.setFont(strong_font())
        words.setWordWrap(True)
        row.addWidget(shape)
        row.addWidget(words, 1)
        column.addLayout(row)
        rest = QLabel(f"{said.cause} {said.fix}")
        rest.setWordWrap(True)
        column.addWidget(rest)
        view = QPlainTextEdit(self.details)
        view.setReadOnly(True)
        view.setFont(code_font(9))
        view.setTabChangesFocus(True)
        name_control(view, self.tr("Technical details"))
        column.addWidget(view, 1)
        box = QDialogButtonBox()
        self.copy = box.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._on_copy)
        close = box.addButton(self.tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        box.rejected.connect(self.reject)
        column.addWidget(box)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
        self.copy.setText(self.tr("Copied"))


def details_of(error: BaseException) -> str:
    """Version, system and traceback."""
    lines = traceback.format_exception(error)
    head = f"Identity Connect {__version__}, Python {platform.python_version()}"
    return "\n".join((head, platform.platform(), "", "".join(lines)))
