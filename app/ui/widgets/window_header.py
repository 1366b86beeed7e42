"""The top of a window: which program this is, light or dark, help, and the language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QToolButton

from app.ui import languages
from app.ui.theme import icons, tokens
from app.ui.widgets.look_button import LookButton
from app.ui.widgets.named_combo import NamedCombo


class WindowHeader(QFrame):
    language_chosen = Signal(str)
    """A locale."""
    look_chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, icon: QIcon, settings: QSettings | None, locale: str) -> None:
        super().__init__()
        self.setObjectName("header")
        logo = QLabel()
        logo.setPixmap(icon.pixmap(26, 26))
        self._product = QLabel()
        font = self._product.font()
        font.setWeight(font.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() + 1)
        self._product.setFont(font)
        self._globe = QLabel()  # names the list of languages: a combo box cannot name itself
        self.look = LookButton(settings)
        self.look.chosen.connect(self.look_chosen)
        self.help = QToolButton()
        self.help.setProperty("look", "header")
        self.help.clicked.connect(self.help_wanted)
        self.language = NamedCombo()
        self._globe.setBuddy(self.language)
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for code, name in languages.available():
            self.language.addItem(name, code)
        self.language.activated.connect(
            lambda _: self.language_chosen.emit(str(self.language.currentData()))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(10)
        row.addWidget(logo)
        row.addWidget(self._product)
        row.addStretch(1)
        row.addWidget(self.look)
        row.addWidget(self.help)
        row.addSpacing(6)
        row.addWidget(self._globe)
        row.addWidget(self.language)
        self.show_language(locale)
        self.repaint_icons()

    def show_language(self, locale: str) -> None:
        """Shows the offered language that is nearest to a locale."""
        self.language.setCurrentIndex(max(0, self.language.findData(languages.closest(locale))))

    def retranslate(self, help_text: str) -> None:
        """`help_text` says what help is about here."""
        self._product.setText(QCoreApplication.applicationName())
        self.language.setAccessibleName(self.tr("Language"))
        self._globe.setAccessibleName(self.tr("Language"))
        self.look.retranslate()
        self.help.setToolTip(self.tr("{help} (F1)").format(help=help_text))
        self.help.setAccessibleName(help_text)

    def repaint_icons(self) -> None:
        """After another look was set."""
        self._globe.setPixmap(icons.pixmap("language", 18, tokens().secondary))
        self.help.setIcon(icons.icon("help", tokens().secondary))
        self.look.repaint_icon()
