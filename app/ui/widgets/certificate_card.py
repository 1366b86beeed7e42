"""What a server presented, and the three decisions about it. "Do not trust" is the default.

The chain is shown as it was verified: an issuer stands above what it really signed. What the
server merely sent along is said to be that, and can never be trusted from here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError
from app.findings import Certificate
from app.setup.trust import best_name
from app.ui.theme import code_font, icons, strong_font, tokens
from app.ui.widgets import moments
from app.ui.widgets.buttons import icon_button, small_button
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.flow import FlowLayout

AUTHORITY_CODES = frozenset({"certificate_unknown_authority"})
FILE_CODES = frozenset({"certificate_issuer_missing"})
NAME_CODES = frozenset({"certificate_other_host"})
ROW_HEIGHT = 24


class CertificateCard(QFrame):
    authority_trusted = Signal(object)
    pinned = Signal(object)
    refused = Signal(object)
    name_chosen = Signal(str)
    file_wanted = Signal()
    """The authority's certificate is not here: a person has it as a file."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._chain: tuple[Certificate, ...] = ()
        self._shown: Certificate | None = None
        self._code = ""
        self._name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        self._heading = QLabel()
        self._heading.setFont(strong_font())
        self._heading.setWordWrap(True)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._advice = secondary()
        self._advice.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._heading)
        column.addWidget(self._advice)
        column.addWidget(self._make_tree())
        column.addLayout(self._make_grid())
        self.decisions = self._make_actions()
        """Their buttons. Whoever has the card in a scrolling place keeps them in sight."""
        column.addWidget(self.decisions)
        self.decided = secondary()
        self.decided.hide()
        column.addWidget(self.decided)
        self.hide()

    # -- layout ---------------------------------------------------------------------------------

    def _make_tree(self) -> QTreeWidget:
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setHeaderLabels([text.check_name("certificate"), self.tr("Valid")])
        self.tree.setColumnCount(2)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemsExpandable(False)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(18)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        name_control(self.tree, self.tr("Chain of the certificate, the issuer above"))
        self.tree.currentItemChanged.connect(lambda item, _: self._on_chosen(item))
        return self.tree

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        self._heads: list[QLabel] = []
        self._values: list[QLabel] = []
        for row, label in enumerate(
            (
                self.tr("Names"),
                self.tr("Issued by"),
                self.tr("Valid"),
                self.tr("Key"),
                self.tr("SHA-256"),
                self.tr("Pinned so far"),
            )
        ):
            value = QLabel()
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            value.setFont(code_font(9))
            self._values.append(value)
            head = secondary(label)
            head.setWordWrap(False)
            head.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._heads.append(head)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.copy = small_button("copy", self.tr("Copy the SHA-256"))
        self.copy.clicked.connect(self._on_copy)
        grid.addWidget(self.copy, 4, 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _make_actions(self) -> QWidget:
        self.refuse = QPushButton(self.tr("&Do not trust"))
        self.refuse.clicked.connect(lambda: self.refused.emit(self._chain[0]))
        self.trust = icon_button("certificate", self.tr("&Trust the issuing authority"))
        self.trust.clicked.connect(self._on_trust)
        self.file = icon_button("folder-open", self.tr("&Open the authority's file…"))
        self.file.clicked.connect(self.file_wanted)
        self.pin = icon_button("lock", self.tr("&Pin this certificate"))
        self.pin.clicked.connect(lambda: self.pinned.emit(self._chain[0]))
        self.use_name = QPushButton()
        self.use_name.setProperty("look", "primary")
        self.use_name.clicked.connect(lambda: self.name_chosen.emit(self._name))
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for buttons in ((self.use_name,), (self.refuse, self.trust, self.file, self.pin)):
            row = FlowLayout()
            for button in buttons:
                row.addWidget(button)
            rows.addLayout(row)
        return box

    # -- what is shown --------------------------------------------------------------------------

    def show_chain(
        self, chain: Sequence[Certificate], error: AppError | None, *, domain: str = ""
    ) -> None:
        """Leaf first. Without a failure there is nothing to decide."""
        self._chain = tuple(chain)
        self.setVisible(bool(chain))
        self.decisions.setVisible(bool(chain) and error is not None)
        self.decided.hide()
        if not chain:
            return
        self._code = error.code if error is not None else ""
        said = text.message(error) if error is not None else None
        self._heading.setText(said.problem if said else chain[0].subject)
        self._advice.setText(f"{said.cause} {said.fix}".strip() if said else "")
        self._advice.setVisible(bool(self._advice.text()))
        self._show_tree()
        expected = str(error.params.get("expected", "")) if error is not None else ""
        self._row(5, "\n".join(_grouped(each) for each in expected.split(", ") if each))
        self._show_buttons(error, domain)

    def say_decided(self, sentence: str) -> None:
        """That a decision was recorded, without leaving the card."""
        self.decided.setText(sentence)
        self.decided.show()

    def _show_tree(self) -> None:
        self.tree.clear()
        proven = self.proven_chain
        above: QTreeWidgetItem | QTreeWidget = self.tree
        last = proven[-1]
        unproven = self._chain[len(proven) : len(proven) + 1]
        doubtful = bool(unproven) and unproven[0].subject == last.issuer
        missing = last.issuer != last.subject and not doubtful
        if missing:
            absent = self._item(above, last.issuer, self.tr("not sent"), "skipped")
            # Not disabled: whoever stands beneath would be so as well.
            absent.setFlags(Qt.ItemFlag.ItemIsEnabled)
            absent.setForeground(0, QColor(tokens().secondary))
            above = absent
        for certificate in reversed(proven):
            item = self._item(above, certificate.subject, self._until(certificate), "")
            item.setData(0, Qt.ItemDataRole.UserRole, certificate)
            above = item
        for certificate in self._chain[len(proven) :]:
            word = self.tr("sent along, issued nothing here")
            if doubtful and certificate is unproven[0]:  # SHA-1, which is not even looked at
                word = self.tr("its signature could not be checked")
            item = self._item(self.tree, certificate.subject, word, "skipped")
            item.setData(0, Qt.ItemDataRole.UserRole, certificate)
        self.tree.expandAll()
        assert isinstance(above, QTreeWidgetItem)
        self.tree.setCurrentItem(above)
        rows = len(self._chain) + int(missing)
        self.tree.setFixedHeight(min(rows, 4) * ROW_HEIGHT + 8)

    def _item(
        self, above: QTreeWidgetItem | QTreeWidget, name: str, word: str, shape: str
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above)
        item.setText(0, name)
        item.setToolTip(0, name)
        item.setText(1, word)
        item.setIcon(0, icons.icon(shape or "certificate", tokens().secondary))
        return item

    @property
    def proven_chain(self) -> tuple[Certificate, ...]:
        """The leaf and whatever really signed it, as far as the server sent it."""
        proven = [self._chain[0]]
        for certificate in self._chain[1:]:
            if not proven[-1].issued_by_next:
                break
            proven.append(certificate)
        return tuple(proven)

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        certificate = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        if not isinstance(certificate, Certificate):
            return
        self._shown = certificate
        self._row(0, text.listed(certificate.names), keep=not certificate.is_authority)
        self._row(1, certificate.issuer)
        self._row(
            2,
            self.tr("{start} to {end}").format(
                start=moments.day(certificate.not_before),
                end=moments.day(certificate.not_after),
            ),
        )
        signed = self.tr("{key}, signed with {digest}").format(
            key=certificate.key, digest=certificate.signature.upper()
        )
        self._row(3, signed if certificate.key else "")
        self._row(4, _grouped(certificate.sha256))

    def _row(self, index: int, value: str, *, keep: bool = False) -> None:
        self._values[index].setText(value or "–")
        for label in (self._heads[index], self._values[index]):
            label.setVisible(bool(value) or keep)

    def _until(self, certificate: Certificate) -> str:
        now = datetime.now(UTC)
        day = moments.day(certificate.not_after)
        if certificate.not_after < now:
            return self.tr("expired {day}").format(day=day)
        if certificate.not_before > now:
            day = moments.day(certificate.not_before)
            return self.tr("from {day}").format(day=day)
        return self.tr("until {day}").format(day=day)

    # -- decisions ------------------------------------------------------------------------------

    def _show_buttons(self, error: AppError | None, domain: str) -> None:
        failed = error is not None
        authority = self.authority()
        offers_authority = self._code in AUTHORITY_CODES and authority is not None
        self.trust.setVisible(offers_authority)
        self.file.setVisible(
            self._code in FILE_CODES or (self._code in AUTHORITY_CODES and authority is None)
        )
        self.pin.setVisible(failed)
        self.refuse.setVisible(failed)
        host = str(error.params.get("host", "")) if error is not None else ""
        self._name = best_name(self._chain[0].names, host, domain)
        self.use_name.setVisible(self._code in NAME_CODES and bool(self._name))
        self.use_name.setText(self.tr("&Use the name {name}").format(name=self._name))

    def authority(self) -> Certificate | None:
        """The authority that issued the leaf, when the server sent it and its signature is its."""
        proven = self.proven_chain if self._chain else ()
        return next((c for c in proven[1:] if c.is_authority), None)

    def _on_trust(self) -> None:
        authority = self.authority()
        if authority is not None:
            self.authority_trusted.emit(authority)

    def _on_copy(self) -> None:
        if self._shown is not None:
            digest = self._shown.sha256.upper()
            pairs = ":".join(digest[i : i + 2] for i in range(0, len(digest), 2))
            QGuiApplication.clipboard().setText(pairs)
            self.copy.setToolTip(self.tr("Copied"))


def _grouped(digest: str) -> str:
    """In two lines of eight groups: to be compared by eye, not to be run through."""
    groups = [digest[i : i + 4].upper() for i in range(0, len(digest), 4)]
    return " ".join(groups[:8]) + ("\n" + " ".join(groups[8:]) if groups[8:] else "")
