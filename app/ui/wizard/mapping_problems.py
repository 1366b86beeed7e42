"""The Problems tab: what is wrong with the map, whom it leaves out, and what to read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from app import text
from app.setup.field_mapping import Finding, is_internal
from app.sync.distinguished_name import place_of
from app.sync.model import Kind
from app.sync.survey import Person
from app.ui.field_names import finding_sentence, named
from app.ui.theme import icons, tokens
from app.ui.widgets.fields import name_control

PERSON = Qt.ItemDataRole.UserRole
TARGET = Qt.ItemDataRole.UserRole + 1
MOST_DOMAINS = 20


class ProblemsView(QTreeWidget):
    """Each problem with the people concerned beneath it. Enter goes to the field, or makes the
    person the sample."""

    person_chosen = Signal(object)
    field_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Problem"), self.tr("Value"), self.tr("In")])
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(84)
        name_control(self, self.tr("Problems"))
        self.itemActivated.connect(self._on_activated)

    def show_findings(
        self, kind: Kind, findings: Sequence[Finding], domains: Mapping[str, int]
    ) -> None:
        """Keeps what is open and chosen when nothing has changed."""
        shown = (kind, tuple(findings), tuple(domains.items()))
        if shown == self._shown:
            return
        self._shown = shown
        self.clear()
        for number, finding in enumerate(findings):
            item = self._finding(kind, finding)
            self.addTopLevelItem(item)
            self.setFirstColumnSpanned(self.indexOfTopLevelItem(item), self.rootIndex(), True)
            item.setExpanded(bool(finding.people) and number < 3)
        if domains:
            self._add_domains(domains)
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)

    def _finding(self, kind: Kind, finding: Finding) -> QTreeWidgetItem:
        sentence = finding_sentence(finding, self.whom(kind, finding.count))
        item = QTreeWidgetItem([sentence])
        said = text.message(named(finding.error))
        item.setToolTip(0, " ".join(part for part in (said.cause, said.fix) if part))
        item.setData(0, TARGET, finding.target)
        shape, colour = ("info", tokens().accent)
        if finding.wrong:
            shape, colour = ("failed", tokens().danger)
        elif finding.blocks or finding.error.code == "mapping_domain_internal":
            shape, colour = ("warning", tokens().warning)
        item.setIcon(0, icons.icon(shape, colour))
        values = (*finding.values, *[""] * len(finding.people))
        for person, value in zip(finding.people, values, strict=False):
            item.addChild(self._person(person, value))
        if finding.people and (more := finding.count - len(finding.people)) > 0:
            item.addChild(QTreeWidgetItem([self.tr("and %n more", "", more)]))
        return item

    def whom(self, kind: Kind, count: int) -> str:
        if kind is Kind.USER:
            return self.tr("%n users", "", count)
        return self.tr("%n groups", "", count)

    def _person(self, person: Person, value: str) -> QTreeWidgetItem:
        name = person.name or person.account or person.dn
        item = QTreeWidgetItem([name, value, place_of(person.dn)])
        item.setToolTip(0, name)
        item.setToolTip(1, value)
        item.setToolTip(2, person.dn)
        item.setData(0, PERSON, person)
        item.setIcon(0, icons.icon(str(person.kind), tokens().secondary))
        return item

    def _add_domains(self, domains: Mapping[str, int]) -> None:
        most = sorted(domains.items(), key=lambda each: (-each[1], each[0]))
        top = QTreeWidgetItem([self.tr("Mail domains")])
        top.setIcon(0, icons.icon("domain", tokens().secondary))
        top.setToolTip(0, self.tr("Check that each of them belongs to your organization."))
        for domain, count in most[:MOST_DOMAINS]:
            item = QTreeWidgetItem([domain, self.tr("%n addresses", "", count)])
            if is_internal(domain):
                item.setIcon(0, icons.icon("warning", tokens().warning))
            top.addChild(item)
        if len(most) > MOST_DOMAINS:
            rest = sum(count for _, count in most[MOST_DOMAINS:])
            words = self.tr("%n more domains", "", len(most) - MOST_DOMAINS)
            top.addChild(QTreeWidgetItem([words, self.tr("%n addresses", "", rest)]))
        self.addTopLevelItem(top)
        top.setExpanded(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._on_activated(item)
        else:
            super().keyPressEvent(event)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        person = item.data(0, PERSON)
        target = item.data(0, TARGET)
        if isinstance(person, Person):
            self.person_chosen.emit(person)
        elif target:
            self.field_chosen.emit(str(target))
