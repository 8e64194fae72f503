"""The window's frame: bars, reading panes, glossary. It decides only about room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.ui.cards.hover_card import HoverCard
from reader.ui.find.find_bar import FindBar
from reader.ui.fonts import Faces
from reader.ui.messages import MessageBar, Messages
from reader.ui.palettes import Palette
from reader.ui.reading.spread import Spread
from reader.ui.section_bar import SectionBar
from reader.ui.shortcuts import make_actions, name_actions
from reader.ui.sidebar.side_pages import SidePages
from reader.ui.sidebar.term_sidebar import TermSidebar
from reader.ui.status import Status
from reader.ui.tab_order import chain, stops_in
from reader.ui.theme import qt_palette, style_sheet
from reader.ui.toolbar import Toolbar

DRAWER_BELOW, NARROW_BELOW = 1100, 900
"""Window widths in pixels: the glossary becomes a drawer; the English moves below each paragraph."""
_CARD_ROOM = 460
_SIDEBAR_LEAST, _SIDEBAR_MOST, _SIDEBAR_USUAL = 280, 460, 340


class MainWindow(QMainWindow):
    """Owns the widgets. Everything sideways is the controller's."""

    closing = Signal()
    dropped = Signal(object)
    """What was dropped on the window (QMimeData): files, an address, a page's part or text."""
    look_changed = Signal(object)
    """The new palette."""
    language_changed = Signal()
    """The interface speaks another language: whoever shows made-up texts shows them anew."""

    def __init__(self, palette: Palette, faces: Faces, zoom_percent: int, messages: Messages) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Lagebild")
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(520, 400))
        self.faces = faces
        self.reading_palette = palette
        self.toolbar = Toolbar(self)
        self.messages = MessageBar(messages, self)
        self.find_bar = FindBar(self)
        self.section_bar = SectionBar(self)
        self.spread = Spread(palette, faces, zoom_percent)
        self.sidebar_frame = QWidget()
        self.sidebar_frame.setObjectName("sidebar_frame")
        self.sidebar_frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side_pages = SidePages(self.sidebar_frame)
        self.sidebar = TermSidebar(self.side_pages)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.status = Status(self)
        self.central = QWidget(self)
        self._sidebar_wanted = True
        self._drawer = False
        self._drawer_open = False
        self._sidebar_width = _SIDEBAR_USUAL
        self._build()
        self.card = HoverCard(self)
        self.actions_by_name = make_actions(self)

    def _build(self) -> None:
        inner = QVBoxLayout(self.sidebar_frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.side_pages)
        self.side_pages.add("terms", self.tr("Terms"), self.sidebar)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.spread)
        self.splitter.addWidget(self.sidebar_frame)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.handle(1).setAccessibleName(self.tr("Border of the glossary"))
        self.sidebar_frame.setMinimumWidth(_SIDEBAR_LEAST)
        central = self.central
        central.setObjectName("central")
        column = self._column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.messages)
        column.addWidget(self.section_bar)
        column.addWidget(self.find_bar)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)
        chain((*stops_in(self.spread), *stops_in(self.side_pages.row), *stops_in(self.sidebar)))
        self.splitter.splitterMoved.connect(self._on_splitter_moved)

    # Look

    def set_look(self, palette: Palette, zoom_percent: int, measure: int) -> None:
        """Take colours, zoom and the width of a line in characters; places in the text stay."""
        self.reading_palette = palette
        QApplication.setPalette(qt_palette(palette))
        sheet = style_sheet(palette, self.faces.sans)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        for part in (self.messages, self.section_bar, self.find_bar, self.sidebar, self.card):
            part.set_look(palette, 100)
        self.toolbar.set_palette_name(palette)
        self.spread.set_look(palette, self.faces, zoom_percent, measure)
        self.status.show_zoom(zoom_percent)
        self.look_changed.emit(palette)

    def show_section(self, number: int, count: int) -> None:
        """Say which section (from 0) of a long text is shown; finding looks in that one only."""
        self.section_bar.show_section(number, count)
        self.find_bar.set_partial(count > 1)

    # Room

    @property
    def is_drawer(self) -> bool:
        """Whether the glossary lies over the text instead of beside it."""
        return self._drawer

    @property
    def sidebar_width(self) -> int:
        return self._sidebar_width

    @property
    def sidebar_shown(self) -> bool:
        """Whether the glossary is wanted beside the text; in a narrow window: whether the drawer is open."""
        return self._drawer_open if self._drawer else self._sidebar_wanted

    def show_sidebar(self, shown: bool) -> None:
        """Show or hide the glossary, beside the text or as a drawer."""
        if self._drawer:
            self._drawer_open = shown
        else:
            self._sidebar_wanted = shown
        self._arrange()

    def set_sidebar_width(self, width: int) -> None:
        """Take the width that the user gave the glossary earlier, in pixels."""
        if _SIDEBAR_LEAST <= width <= _SIDEBAR_MOST:
            self._sidebar_width = width
            self._arrange()

    def set_layout_name(self, name: str) -> None:
        """Choose the layout of the panes."""
        self.toolbar.set_layout_name(name)
        self.spread.set_layout(name, narrow=self.width() < NARROW_BELOW)

    def _arrange(self) -> None:
        drawer = self.width() < DRAWER_BELOW
        if drawer != self._drawer:
            self._drawer, self._drawer_open = drawer, False
            self.sidebar_frame.setProperty("drawer", drawer)
            self.sidebar_frame.style().unpolish(self.sidebar_frame)
            self.sidebar_frame.style().polish(self.sidebar_frame)
            if drawer:
                self.sidebar_frame.setParent(self.central)
            else:
                self.splitter.addWidget(self.sidebar_frame)
                self.splitter.setStretchFactor(0, 1)
                self.splitter.setStretchFactor(1, 0)
        self.sidebar_frame.setVisible(self._drawer_open if drawer else self._sidebar_wanted)
        if drawer:
            self._place_drawer()
        elif self._sidebar_wanted:
            room = self.splitter.width() - self.splitter.handleWidth()
            self.splitter.setSizes([max(1, room - self._sidebar_width), self._sidebar_width])
        self.toolbar.set_compact(self.width() < DRAWER_BELOW)

    def _place_drawer(self) -> None:
        area = self.splitter.geometry()
        width = min(_SIDEBAR_USUAL, round(area.width() * 0.85))
        self.sidebar_frame.setGeometry(area.right() + 1 - width, area.top(), width, area.height())
        if self._drawer_open:
            self.sidebar_frame.raise_()

    def _on_splitter_moved(self, _position: int, _index: int) -> None:
        if not self._drawer and self.sidebar_frame.isVisible():
            self._sidebar_width = self.sidebar_frame.width()

    def reading_area(self, anchor: QRect | None = None) -> QRect:
        """Return where a card may stand, global: in the pane of ``anchor`` where that is wide enough."""
        area = QRect(self.central.mapToGlobal(QPoint(0, 0)), self.central.size()).adjusted(8, 8, -8, -4)
        for pane in self.spread.panes:
            own = QRect(pane.mapToGlobal(QPoint(0, 0)), pane.size())
            if anchor is not None and own.contains(anchor.center()) and own.width() >= _CARD_ROOM:
                area.setLeft(max(area.left(), own.left() + 8))
                area.setRight(min(area.right(), own.right() - 14))
        return area

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.activate()
        self._arrange()
        self.spread.set_layout(self.spread.chosen_layout, narrow=self.width() < NARROW_BELOW)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._drawer:
            self._place_drawer()
        return handled

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "actions_by_name"):
            name_actions(self.actions_by_name)
            self.side_pages.set_title("terms", self.tr("Terms"))
            self.language_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped.emit(event.mimeData())
        event.acceptProposedAction()
