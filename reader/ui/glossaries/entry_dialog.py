"""The editor of one entry. Enter saves; Shift+Enter begins a line in the longer fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from reader.ui.cards.look import style_label
from reader.ui.cards.texts import domain_name
from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.fonts import SANS
from reader.ui.glossaries.completing import complete
from reader.ui.glossaries.drafting import RELATIONS, Draft
from reader.ui.palettes import DOMAINS, LIGHT, Palette
from reader.ui.tab_order import chain

Fault = Callable[[Draft], str]


class Paragraph(QPlainTextEdit):
    """A field of some lines: Enter submits, Tab goes on."""

    submitted = Signal()

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setFixedHeight(lines * QFontMetrics(self.font()).lineSpacing() + 38)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)


class EntryDialog(PlainDialog):
    """Shows a draft and gives the changed one back with ``saved``; ``fault`` says what is wrong with it."""

    saved = Signal(object)

    def __init__(
        self, draft: Draft, fault: Fault, palette: Palette = LIGHT, parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__("", palette, parent)
        self._draft = draft
        self._fault = fault
        changed = draft.concept is not None
        self.setWindowTitle(self.tr("Change an entry") if changed else self.tr("Add to the glossary"))
        self.resize(620, 640)
        self.add_headline(draft.lemma or self.tr("New entry"))
        self.hint = self.add_text(hint, colour=palette.grey, pixels=14)
        self.hint.setVisible(bool(hint))
        self.lemma, self.plural, self.also_de = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.english, self.example, self.source = QLineEdit(self), Paragraph(2, self), QLineEdit(self)
        self.word_class, self.gender, self.domain = QComboBox(self), QComboBox(self), QComboBox(self)
        self.definition_en, self.definition_de = Paragraph(2, self), Paragraph(2, self)
        self.note = Paragraph(1, self)
        self.more = QPushButton(self)
        self.genitive, self.meaning = QLineEdit(self), QComboBox(self)
        self.relations = {name: QLineEdit(self) for name in RELATIONS}
        self.speaks_for, self.speaks_against, self.never_in = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self._form = QFormLayout()
        self._fields: list[QWidget] = []
        self.fault = QLabel(self)
        self._build()
        self._show()
        self.english.setFocus(Qt.FocusReason.OtherFocusReason)
        if changed or not draft.lemma:
            self.lemma.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        for name, text in (
            ("noun", self.tr("Noun")),
            ("verb", self.tr("Verb")),
            ("adjective", self.tr("Adjective")),
            ("adverb", self.tr("Adverb")),
            ("phrase", self.tr("Phrase")),
            ("abbreviation", self.tr("Abbreviation")),
        ):
            self.word_class.addItem(text, name)
        for name, text in (("", "–"), ("m", "der"), ("f", "die"), ("n", "das"), ("pl", self.tr("die (plural only)"))):
            self.gender.addItem(text, name)
        for name in DOMAINS:
            self.domain.addItem(domain_name(name), name)
        self.also_de.setPlaceholderText(self.tr("Synonyms, separated by semicolons"))
        self.english.setPlaceholderText(self.tr("The preferred term first, others after semicolons"))
        form = self._form
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("German"), self.lemma),
            (self.tr("Part of speech"), self.word_class),
            (self.tr("Article"), self.gender),
            (self.tr("Plural"), self.plural),
            (self.tr("Also in German"), self.also_de),
            (self.tr("English"), self.english),
            (self.tr("Domain"), self.domain),
            (self.tr("Definition in English"), self.definition_en),
            (self.tr("Definition in German"), self.definition_de),
            (self.tr("Note"), self.note),
            (self.tr("Example"), self.example),
            (self.tr("Source"), self.source),
        )
        for title, field in rows:
            self._add_row(title, field)
        self._build_more()
        inside = QWidget(self)
        inside.setLayout(form)
        self.add_scrolled(inside)
        style_label(self.fault, SANS, 14, self.colours.error, self.colours)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.column.addWidget(self.fault)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Save"), main=True, default=True)
        self.save.clicked.connect(self._save)
        chain(self._fields)

    def _add_row(self, title: str, field: QWidget) -> None:
        label = QLabel(title, self)
        style_label(label, SANS, 14, self.colours.grey, self.colours)
        label.setBuddy(field)
        field.setAccessibleName(title)
        self._form.addRow(label, field)
        self._fields.append(field)
        if isinstance(field, Paragraph):
            field.submitted.connect(self._save)

    def _build_more(self) -> None:
        """Add what few entries need below a button: grammar, relations, words of several meanings."""
        self.more.setText(self.tr("More: genitive, relations, meaning"))
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self._form.addRow("", self.more)
        self._fields.append(self.more)
        for name, text in (
            ("always", self.tr("always this")),
            ("mostly", self.tr("mostly this")),
            ("often", self.tr("as often something else")),
            ("seldom", self.tr("mostly something else")),
        ):
            self.meaning.addItem(text, name)
        several = self.tr("German terms of the glossary, separated by semicolons")
        for field in self.relations.values():
            field.setPlaceholderText(several)
        self.speaks_for.setPlaceholderText(self.tr("Words nearby, such as: Truppe; Panzer"))
        self.speaks_against.setPlaceholderText(self.tr("Words nearby, such as: Trainer; Tor"))
        self.never_in.setPlaceholderText(self.tr("Patterns such as: in Angriff nehmen; Straf*verteidiger"))
        first = self._form.rowCount()
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Genitive"), self.genitive),
            (self.tr("Broader term"), self.relations["broader"]),
            (self.tr("Part of"), self.relations["part_of"]),
            (self.tr("Related"), self.relations["related"]),
            (self.tr("Opposite"), self.relations["antonym"]),
            (self.tr("The word means"), self.meaning),
            (self.tr("Speaks for it"), self.speaks_for),
            (self.tr("Speaks against it"), self.speaks_against),
            (self.tr("Never in"), self.never_in),
        )
        for title, row in rows:
            self._add_row(title, row)
        self._show_more(first, False)
        self.more.toggled.connect(lambda on: self._show_more(first, on))

    def _show_more(self, first: int, on: bool) -> None:
        for row in range(first, self._form.rowCount()):
            self._form.setRowVisible(row, on)

    def set_names(self, names: Mapping[str, str]) -> None:
        """Take the preferred German terms and ids of all entries: relations are completed from them and checked."""
        self._draft = replace(self._draft, ids={**names, **self._draft.ids})
        for field in self.relations.values():
            complete(field, sorted(names, key=str.casefold))

    def _show(self) -> None:
        draft = self._draft
        for line, text in (
            (self.lemma, draft.lemma),
            (self.plural, draft.plural),
            (self.also_de, draft.also_de),
            (self.english, draft.english),
            (self.source, draft.source),
            (self.genitive, draft.genitive),
            (self.speaks_for, draft.speaks_for),
            (self.speaks_against, draft.speaks_against),
            (self.never_in, draft.never_in),
            *((field, getattr(draft, name)) for name, field in self.relations.items()),
        ):
            line.setText(text)
            line.setCursorPosition(0)
        for field, text in (
            (self.definition_en, draft.definition_en),
            (self.definition_de, draft.definition_de),
            (self.note, draft.note),
            (self.example, draft.example),
        ):
            field.setPlainText(text)
        for box, value in (
            (self.word_class, draft.pos),
            (self.gender, draft.gender),
            (self.domain, draft.domain),
            (self.meaning, draft.meaning),
        ):
            if box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))

    def draft(self) -> Draft:
        """Return what the fields say now."""
        relations: dict[str, Any] = {name: field.text() for name, field in self.relations.items()}
        return replace(
            self._draft,
            lemma=self.lemma.text().strip(),
            pos=self.word_class.currentData(),
            gender=self.gender.currentData(),
            plural=self.plural.text().strip(),
            also_de=self.also_de.text(),
            english=self.english.text(),
            domain=self.domain.currentData(),
            definition_en=self.definition_en.toPlainText(),
            definition_de=self.definition_de.toPlainText(),
            note=self.note.toPlainText(),
            example=self.example.toPlainText(),
            source=self.source.text(),
            genitive=self.genitive.text().strip(),
            meaning=self.meaning.currentData(),
            speaks_for=self.speaks_for.text(),
            speaks_against=self.speaks_against.text(),
            never_in=self.never_in.text(),
            **relations,
        )

    def _save(self) -> None:
        draft = self.draft()
        fault = self._fault(draft)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            empty = self.lemma if not draft.lemma else self.english if not draft.english.strip() else None
            if empty is not None:
                empty.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.saved.emit(draft)
        self.accept()
