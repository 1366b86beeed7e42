"""Cards one below the other, in a list that scrolls inside its page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import strong_font
from app.ui.widgets.fields import set_margins

ROOM = 6
"""Between the cards and the scroll bar."""
ROOM_AROUND = 36
"""Above and below the control that has the focus."""


class CardList(QScrollArea):
    """Never scrolls sideways: cards are as wide as the list, and as high as their text wants."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("look", "cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        set_margins(self._column, 0, 0, 0, 0)
        self._room = 0
        """Beside the scroll bar, while there is one."""
        self._column.setSpacing(8)
        self.setWidget(self._inner)
        self._inner.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def add(self, card: QWidget) -> None:
        self._column.addWidget(card)

    def add_heading(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setFont(strong_font())
        label.setProperty("look", "secondary")
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label

    def end(self) -> None:
        """After the last card: what is left over stays empty."""
        self._column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._on_focus(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """A resizable scroll area asks wrapped text for its height at some other width."""
        room = self.maximumViewportSize()
        height = self._column.totalHeightForWidth(room.width() + self._room)
        width = room.width()
        self._room = ROOM if height > room.height() else 0
        set_margins(self._column, 0, 0, self._room, 0)
        if self._room:
            width -= self.verticalScrollBar().sizeHint().width()
            height = self._column.totalHeightForWidth(width)
        self._inner.resize(width, max(room.height(), height))
        self.setMinimumWidth(self._column.totalMinimumSize().width() + self._bar_width())

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whatever gets the focus is seen, however it got it. After the layout: what has just been
        shown has no place yet."""
        if new is not None and self._inner.isAncestorOf(new):
            QTimer.singleShot(0, new, lambda: self.ensureWidgetVisible(new, 0, ROOM_AROUND))

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()
