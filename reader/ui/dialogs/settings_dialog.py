"""All settings on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.settings import Settings
from reader.translation.engines.catalogue import ENGINES, EngineInfo
from reader.ui.dialogs.engine_texts import in_interface_language
from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.palettes import LIGHT, Palette


class SettingsDialog(PlainDialog):
    """Edits a copy of the settings; Save gives it back."""

    settings_chosen = Signal(object)
    """The changed Settings, after Save."""
    corrections_requested = Signal()
    """The list of marks that the user took away."""
    key_entered = Signal(str, str)
    """Engine and key, after Save, where a key was typed.  The settings file never holds keys."""

    def __init__(self, settings: Settings, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent)
        self._settings = settings
        self._endpoints = dict(settings.endpoints)
        self._consents = dict(settings.consents)
        self._keys: dict[str, str] = {}
        self._shown = ""
        self.setWindowTitle(self.tr("Settings"))
        self.resize(600, 660)
        self._make_fields()
        self._build()
        self._connect()
        self._show_engine()

    def _make_fields(self) -> None:
        s = self._settings
        self.theme = _choice(
            s.theme,
            {
                "system": self.tr("Like the system"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "sepia": self.tr("Sepia"),
            },
        )
        languages = {"system": self.tr("Like the system"), "en": "English", "de": "Deutsch"}
        self.language = _choice(s.interface_language, languages)
        self.zoom = _number(s.zoom_percent, 50, 300, 10, " %")
        self.line_width = _number(s.line_width_characters, 40, 100, 1, self.tr(" characters"))
        self.definitions = _choice(s.definition_language, {"en": self.tr("English"), "de": self.tr("German")})
        self.delay = _number(s.hover_delay_ms, 0, 3000, 50, self.tr(" ms"))
        self.only_ctrl = QCheckBox(self.tr("Only while Ctrl is held"))
        self.only_ctrl.setChecked(s.hover_only_with_ctrl)
        self.marks = _choice(
            s.marks,
            {"all": self.tr("All places"), "first": self.tr("First place of each term"), "off": self.tr("None")},
        )
        self.possible = QCheckBox(self.tr("Also mark possible terms (dotted)"))
        self.possible.setChecked(s.show_possible)
        self.corrections = QPushButton(self.tr("Corrected marks…"))
        self.corrections.setAutoDefault(False)
        self.follows = QCheckBox(self.tr("The list of terms follows the text"))
        self.follows.setChecked(s.sidebar_follows_text)
        titles = {info.name: in_interface_language(info.title) for info in ENGINES}
        self.engine = _choice(s.engine, {"": self.tr("None chosen"), **titles})
        self.endpoint = QLineEdit()
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(self.tr("Unchanged"))
        self.local_only = QCheckBox(self.tr("Local only: nothing leaves this computer"))
        self.local_only.setChecked(s.local_only)
        self.consent = QLabel()
        self.consent.setWordWrap(True)
        self.consent.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.withdraw = QPushButton(self.tr("Take back"))
        self.withdraw.setAutoDefault(False)

    def _build(self) -> None:
        self.add_headline(self.windowTitle())
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        for title, rows in (
            (
                self.tr("Reading"),
                (
                    (self.tr("Colours"), self.theme),
                    (self.tr("Language"), self.language),
                    (self.tr("Text size"), self.zoom),
                    (self.tr("Line width"), self.line_width),
                ),
            ),
            (
                self.tr("Terms"),
                (
                    (self.tr("Marks"), self.marks),
                    ("", self.possible),
                    (self.tr("Card opens after"), self.delay),
                    ("", self.only_ctrl),
                    (self.tr("Definitions in"), self.definitions),
                    ("", self.follows),
                    ("", self.corrections),
                ),
            ),
            (
                self.tr("Translation"),
                (
                    ("", self.local_only),
                    (self.tr("Engine"), self.engine),
                    (self.tr("Server address"), self.endpoint),
                    (self.tr("Key"), self.key),
                    (self.tr("Agreement"), self.consent),
                    ("", self.withdraw),
                ),
            ),
        ):
            column.addWidget(self.paragraph(title, pixels=14, colour=self.colours.grey, semibold=True))
            column.addLayout(self._form(rows))
            column.addSpacing(8)
        column.addStretch(1)
        self.add_scrolled(inside)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.add_button(self.tr("Save"), main=True, default=True).clicked.connect(self.accept)
        self.theme.setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self, rows: tuple[tuple[str, QWidget], ...]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in rows:
            label = self.paragraph(name)
            label.setFixedWidth(150)
            form.addRow(label, field)
            if not isinstance(field, QLineEdit | QPushButton):
                field.setPalette(self.palette())
            if isinstance(field, QComboBox | QSpinBox):
                field.setMinimumWidth(230)
                field.setMinimumHeight(32)
            if name:
                field.setAccessibleName(name)
        self._last_form = form
        return form

    def _connect(self) -> None:
        self.corrections.clicked.connect(self.corrections_requested)
        self.engine.currentIndexChanged.connect(self._show_engine)
        self.endpoint.textEdited.connect(self._on_endpoint_edited)
        self.key.textEdited.connect(self._on_key_edited)
        self.withdraw.clicked.connect(self._on_withdraw_clicked)
        self.accepted.connect(self._on_accepted)

    def result_settings(self) -> Settings:
        """Return the settings as the page shows them."""
        return self._settings.changed(
            theme=self.theme.currentData(),
            interface_language=self.language.currentData(),
            zoom_percent=self.zoom.value(),
            line_width_characters=self.line_width.value(),
            definition_language=self.definitions.currentData(),
            hover_delay_ms=self.delay.value(),
            hover_only_with_ctrl=self.only_ctrl.isChecked(),
            marks=self.marks.currentData(),
            show_possible=self.possible.isChecked(),
            sidebar_follows_text=self.follows.isChecked(),
            engine=self.engine.currentData(),
            endpoints={name: address for name, address in self._endpoints.items() if address},
            consents=dict(self._consents),
            local_only=self.local_only.isChecked(),
        )

    def _show_engine(self) -> None:
        """Show address, key and agreement of the engine chosen."""
        name: str = self.engine.currentData()
        info = next((known for known in ENGINES if known.name == name), None)
        self.endpoint.setText(self._endpoints.get(name, ""))
        self.endpoint.setPlaceholderText(self._address_hint(info))
        self.key.setText(self._keys.get(name, ""))
        form = self._last_form
        form.setRowVisible(self.endpoint, info is not None)
        local = info is not None and not info.host
        address = form.labelForField(self.endpoint)
        if isinstance(address, QLabel):
            address.setText(self.tr("Model folder") if local else self.tr("Server address"))
            self.endpoint.setAccessibleName(address.text())
        form.setRowVisible(self.key, info is not None and not local and (info.needs_key or info.own_address))
        form.setRowVisible(self.consent, info is not None)
        host = self._consents.get(name, "")
        form.setRowVisible(self.withdraw, bool(host))
        if info is not None and local:
            self.consent.setText(in_interface_language(info.what_the_host_does))
        elif host:
            self.consent.setText(self.tr("You agreed to send text to {host}.").format(host=host))
        else:
            self.consent.setText(self.tr("You will be asked before anything is sent."))

    def _address_hint(self, info: EngineInfo | None) -> str:
        return self.tr("Usual: {host}").format(host=info.host) if info is not None and info.host else ""

    def _on_endpoint_edited(self, text: str) -> None:
        self._endpoints[self.engine.currentData()] = text.strip()

    def _on_key_edited(self, text: str) -> None:
        self._keys[self.engine.currentData()] = text.strip()

    def _on_withdraw_clicked(self) -> None:
        self._consents.pop(self.engine.currentData(), None)
        self._show_engine()

    def _on_accepted(self) -> None:
        for engine, key in self._keys.items():
            if key:
                self.key_entered.emit(engine, key)
        self.settings_chosen.emit(self.result_settings())


def _choice(value: str, names: dict[str, str]) -> QComboBox:
    box = QComboBox()
    for data, name in names.items():
        box.addItem(name, data)
    box.setCurrentIndex(max(0, box.findData(value)))
    return box


def _number(value: int, lowest: int, highest: int, step: int, suffix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(lowest, highest)
    box.setSingleStep(step)
    box.setSuffix(suffix)
    box.setValue(value)
    return box
