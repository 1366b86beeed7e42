"""Where to save a file: never a nested event loop, and Qt's own dialog where a test wants it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget,
    title: str,
    on_chosen: Callable[[Path], object],
    *,
    name: str,
    kinds: str,
) -> QFileDialog:
    """Opens the dialog over `parent`; asks before it replaces a file. `kinds` is a name filter
    such as `Table (*.csv)`; its ending is added where none is typed."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
