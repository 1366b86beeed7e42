"""The look: Fusion, a palette built from tokens, one small style sheet, tinted line icons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from weakref import WeakSet

from PySide6.QtCore import QLocale, QSysInfo, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.assets import asset


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours, with checked contrast: text 4.5:1, controls 3:1; where they are `strong`, text
    7:1 and controls 4.5:1."""

    dark: bool
    background: str
    surface: str
    text: str
    secondary: str
    border: str
    accent: str
    on_accent: str
    danger: str
    on_danger: str
    warning: str
    success: str
    selection: str
    strong: bool = False

    @property
    def line(self) -> str:
        """A quiet line between areas; decoration, not a control's border."""
        if self.strong:  # plainly another one than the accent, which stands there with the focus
            return "#606060" if self.dark else "#A0A0A0"
        return "#3D3D3D" if self.dark else "#E0E0E0"

    @property
    def hover(self) -> str:
        if self.strong:
            return self.selection
        return "#333333" if self.dark else "#F0F0F0"

    @property
    def accent_hover(self) -> str:
        if self.strong:
            return self.accent
        return "#62ABF5" if self.dark else "#115EA3"


LIGHT = Tokens(
    dark=False,
    background="#FAFAFA",
    surface="#FFFFFF",
    text="#1B1B1B",
    secondary="#5C5C5C",
    border="#8A8A8A",
    accent="#0F6CBD",
    on_accent="#FFFFFF",
    danger="#B10E1C",
    on_danger="#FFFFFF",
    warning="#8A3707",
    success="#0E700E",
    selection="#EBF3FC",
)
DARK = Tokens(
    dark=True,
    background="#1F1F1F",
    surface="#292929",
    text="#FFFFFF",
    secondary="#BDBDBD",
    border="#8F8F8F",
    accent="#479EF5",
    on_accent="#0A0A0A",
    danger="#F1707B",
    on_danger="#0A0A0A",
    warning="#FAA06B",
    success="#6CCB5F",
    selection="#0C3B5E",
)

STRONG_LIGHT = Tokens(
    dark=False,
    background="#FFFFFF",
    surface="#FFFFFF",
    text="#000000",
    secondary="#2B2B2B",
    border="#545454",
    accent="#00408A",
    on_accent="#FFFFFF",
    danger="#8A0010",
    on_danger="#FFFFFF",
    warning="#5E2600",
    success="#004A00",
    selection="#D6E9FF",
    strong=True,
)
STRONG_DARK = Tokens(
    dark=True,
    background="#000000",
    surface="#000000",
    text="#FFFFFF",
    secondary="#E0E0E0",
    border="#B5B5B5",
    accent="#8CC8FF",
    on_accent="#000000",
    danger="#FFADB3",
    on_danger="#000000",
    warning="#FFCFA3",
    success="#A4EC9B",
    selection="#00325C",
    strong=True,
)

OWN_FONTS = {
    "ja": ["Yu Gothic UI", "Meiryo UI", "Noto Sans CJK JP"],
    "ko": ["Malgun Gothic", "Noto Sans CJK KR"],
    "zh_CN": ["Microsoft YaHei UI", "Noto Sans CJK SC"],
    "zh_TW": ["Microsoft JhengHei UI", "Noto Sans CJK TC"],
    "ar": ["Segoe UI", "Noto Sans Arabic", "Noto Naskh Arabic"],
    "he": ["Segoe UI", "Noto Sans Hebrew"],
    "hi": ["Nirmala UI", "Noto Sans Devanagari"],
}
"""One CJK fallback for all gives wrong glyph shapes, and a font without the script of the language
takes its line heights from whatever stands in for it: each language has its own."""

STYLE = "fusion"

_current = LIGHT
_sheet = ""
_dressed: WeakSet[QWidget] = WeakSet()


def tokens() -> Tokens:
    """The tokens that are applied."""
    return _current


def system_tokens(app: QApplication) -> Tokens:
    """Light or dark, as the system is set."""
    return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def wants_contrast(app: QApplication) -> bool:
    """Whether the system is set to one of its contrast themes."""
    hints = app.styleHints()  # held: what it gives is gone with it (PySide6 6.11)
    wanted = hints.accessibility().contrastPreference()
    return wanted is Qt.ContrastPreference.HighContrast


def chosen_tokens(app: QApplication, look: str) -> tuple[Tokens, bool]:
    """What is painted with where a person has chosen this look (`light`, `dark`; else the system
    decides), and whether the system's own palette has the word instead: in a contrast theme of
    Windows each colour was chosen. Elsewhere a system only says that it wants more contrast."""
    tokens_of = {"light": LIGHT, "dark": DARK}
    chosen = tokens_of.get(look) or system_tokens(app)
    if not wants_contrast(app):
        return chosen, False
    if QSysInfo.productType() == "windows":
        return chosen, look not in tokens_of
    return (STRONG_DARK if chosen.dark else STRONG_LIGHT), False


def contrast_tokens(palette: QPalette) -> Tokens:
    """The system's own colours: whoever needs a contrast theme has chosen each of them."""
    role = QPalette.ColorRole

    def name(which: QPalette.ColorRole) -> str:
        return palette.color(which).name().upper()

    text, ground = name(role.WindowText), name(role.Window)
    return Tokens(
        dark=palette.color(role.Window).lightness() < palette.color(role.WindowText).lightness(),
        background=ground,
        surface=name(role.Base),
        text=text,
        secondary=text,
        border=text,
        accent=name(role.Highlight),
        on_accent=name(role.HighlightedText),
        danger=text,
        on_danger=ground,
        warning=text,
        success=text,
        selection=name(role.Highlight),
    )


def apply(app: QApplication, chosen: Tokens, *, language: str = "", contrast: bool = False) -> None:
    """Gives the whole application this look. With `contrast` the system's palette has the word,
    and there is no style sheet."""
    global _current, _sheet
    if app.style().name() != STYLE:  # everything that exists is polished anew, twice
        app.setStyle(STYLE)
    app.setFont(_font(language or QLocale.system().name()))
    if contrast:
        app.setPalette(QPalette())  # back to the system's
        _current, _sheet = contrast_tokens(app.palette()), ""
    else:
        app.setPalette(_palette(chosen))
        _current, _sheet = chosen, _style_sheet(chosen)
    for window in list(_dressed):
        if isValid(window):
            window.setStyleSheet(_sheet)


def dress(window: QWidget) -> None:
    """Gives a window of its own this look, now and whenever it changes; what it holds, and the
    dialogs and menus that it is the parent of, have it from there.

    Not the application: then everything that is put into something else is styled anew with all
    that it holds, at each step from the inside out (Qt 6.11; the review's page took 87 ms of CPU
    to be made, and takes 19).
    """
    _dressed.add(window)
    window.setStyleSheet(_sheet)


def title_font() -> QFont:
    font = QFont(QApplication.font())
    font.setPointSizeF(16)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def strong_font() -> QFont:
    font = QFont(QApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font


def code_font(size_pt: float = 0) -> QFont:
    """Monospace, for names, codes and keys."""
    font = QFont()
    font.setFamilies(["Cascadia Mono", "Consolas", "SF Mono", "DejaVu Sans Mono", "monospace"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(size_pt or QApplication.font().pointSizeF())
    return font


def _font(language: str) -> QFont:
    families = ["Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"]
    for name, own in OWN_FONTS.items():
        if language.startswith(name):
            families = [*own, *families]
    if language.startswith("zh") and language not in OWN_FONTS:
        families = [*OWN_FONTS["zh_CN"], *families]
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(9 if QSysInfo.productType() == "windows" else 10)
    return font


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: t.background,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.background,
        role.Text: t.text,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.BrightText: t.danger,
        role.ToolTipBase: t.surface,
        role.ToolTipText: t.text,
        role.PlaceholderText: t.secondary,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_accent,
        role.Accent: t.accent,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Mid: t.border,
        role.Dark: t.border,
        role.Light: t.surface,
        role.Midlight: t.line,
        role.Shadow: t.border,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(t.border))
    return palette


def _style_sheet(t: Tokens) -> str:
    """`resources/style.qss` with each `@name` replaced by that token."""

    ending = "dark" if t.dark else "light"
    images = {
        "chevron": "chevron-down-fixed",
        "chevron_up": "chevron-up-fixed",
        "tick": f"tick-on-{ending}",
        "dash": f"dash-on-{ending}",
    }

    def value(found: re.Match[str]) -> str:
        name = found.group(1)
        if name in images:
            return asset(f"icons/{images[name]}.svg").as_posix()
        return str(getattr(t, name))

    return re.sub(r"@(\w+)", value, asset("style.qss").read_text(encoding="utf-8"))
