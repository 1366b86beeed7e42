"""Movement: a page that gives way to the next, a ring that turns while something is under way.

None of it carries information, so all of it stays away where the system asks for less motion, and
in a remote session, where each frame is sent over the network. Until `follow_system` was called
nothing moves.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSettings, QStandardPaths, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

FADE_MS = 140
TURN_MS = 1200
ANSWER_MS = 2000
STEPS = 24
"""Frames of one turn of the ring: 20 a second."""
_PORTAL = "org.freedesktop.portal.Desktop"
_ASKED = (("org.freedesktop.appearance", "reduced-motion"),
          ("org.gnome.desktop.interface", "enable-animations"))  # fmt: skip

_wanted = False


def wanted() -> bool:
    """Whether anything may move now: a session that was local may have become a remote one."""
    return _wanted and not _is_remote()


def _is_remote() -> bool:
    """Whether Windows sends each frame to another computer."""
    if sys.platform != "win32":
        return False
    import ctypes

    remote = 0x1000  # SM_REMOTESESSION
    return bool(ctypes.windll.user32.GetSystemMetrics(remote))


def follow_system(app: QApplication) -> None:
    """Lets things move, unless the system says otherwise. A desktop that has to be asked over the
    bus (freedesktop settings portal) is not waited for; its answer counts when it comes."""
    _allow(not _refused_here())
    if sys.platform not in ("win32", "darwin"):
        for namespace, key in _ASKED:
            _ask_portal(app, namespace, key)


def _allow(wanted: bool) -> None:
    global _wanted
    _wanted = wanted


def _refused_here() -> bool:
    if sys.platform == "win32":
        return _windows_refuses()
    if sys.platform == "darwin":
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        plist = f"{home}/Library/Preferences/com.apple.universalaccess.plist"
        return bool(QSettings(plist, QSettings.Format.NativeFormat).value("reduceMotion", 0))
    return False


def _windows_refuses() -> bool:
    """ "Animation effects" of Windows' accessibility settings."""
    import ctypes

    animation = 0x1042  # SPI_GETCLIENTAREAANIMATION
    shown = ctypes.c_int(1)
    user32 = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
    asked = user32.SystemParametersInfoW(animation, 0, ctypes.byref(shown), 0)
    return bool(asked and not shown.value)


def refuses(key: str, value: object) -> bool:
    """What a desktop's answer means: `reduced-motion` is 1 for reduced, `enable-animations` is a
    truth (settings portal of xdg-desktop-portal)."""
    return value == 1 if key == "reduced-motion" else value is False


def _ask_portal(app: QApplication, namespace: str, key: str) -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    call = QDBusMessage.createMethodCall(
        _PORTAL, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "ReadOne"
    )
    call.setArguments([namespace, key])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(call, ANSWER_MS), app)
    watcher.finished.connect(partial(_on_answer, key))


def _on_answer(key: str, asked: QDBusPendingCallWatcher) -> None:
    """A desktop without this setting answers with an error: it refuses nothing."""
    if not asked.isError() and any(refuses(key, value) for value in asked.reply().arguments()):
        _allow(False)
    asked.deleteLater()


def fade_away(area: QWidget) -> None:
    """The look that an area inside a window has now fades while it already shows what is next."""
    room = area.parentWidget()
    if room is not None and wanted() and area.isVisible() and not area.window().isMinimized():
        _Leaving(area, room)


class _Leaving(QWidget):
    """The look of what has gone, above what has come, until it has faded. It takes no click: what
    is beneath it works at once."""

    def __init__(self, over: QWidget, room: QWidget) -> None:
        # Beside it, not in it: a stack raises the page that it shows above all that it holds.
        super().__init__(room)
        # With the ground that the window paints under it, or both texts could be read at once; and
        # only what can be seen of it, which a page that scrolls may be far more than.
        seen = over.geometry().intersected(room.rect())
        window = over.window()
        self._look = window.grab(QRect(room.mapTo(window, seen.topLeft()), seen.size()))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(seen)
        self._left = 1.0
        fade = QVariantAnimation(self)
        fade.setDuration(FADE_MS)
        fade.setStartValue(1.0)
        fade.setEndValue(0.0)
        fade.valueChanged.connect(self._on_value)
        fade.finished.connect(self.deleteLater)
        self.show()
        self.raise_()
        fade.start()

    def _on_value(self, left: float) -> None:
        self._left = left
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._left)
        painter.drawPixmap(0, 0, self._look)
        painter.end()


class Ring(QLabel):
    """A picture that turns while it is told to and can be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._still = QPixmap()
        self._turns = False
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TURN_MS // STEPS)
        self._timer.timeout.connect(self._on_step)

    def show_picture(self, picture: QPixmap, *, turns: bool) -> None:
        self._still, self._turns = picture, turns
        self.setPixmap(picture)
        self._follow()

    @property
    def is_moving(self) -> bool:
        return self._timer.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _follow(self) -> None:
        moves = self._turns and wanted() and self.isVisible()
        if moves and not self._timer.isActive():
            self._timer.start()
        elif not moves:
            self._timer.stop()

    def _on_step(self) -> None:
        if not wanted():
            self._timer.stop()
            self.setPixmap(self._still)
            return
        if self.window().isMinimized():  # nobody sees it, and no event says that it is hidden
            return
        self._step = (self._step + 1) % STEPS
        self.setPixmap(_turned(self._still, 360 * self._step / STEPS))


def _turned(picture: QPixmap, degrees: float) -> QPixmap:
    """About its middle, in a picture of the same size."""
    drawn = QPixmap(picture.size())
    drawn.setDevicePixelRatio(picture.devicePixelRatio())
    drawn.fill(Qt.GlobalColor.transparent)
    middle = picture.deviceIndependentSize() / 2
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(middle.width(), middle.height())
    painter.rotate(degrees)
    painter.translate(-middle.width(), -middle.height())
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return drawn
