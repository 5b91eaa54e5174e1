"""The people's table: as long as the directory, with the columns that the room allows, all by keyboard."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cm_console.domain.testers import Tester, TesterState
from cm_console.i18n import tr
from ui.pages.testers.columns import KEEP, columns
from ui.pages.testers.model import PeopleModel, Read
from ui.theme import SMALL_SIZE
from ui.widgets.table import set_up

_SAMPLE = 60  # rows whose texts decide how wide columns are
_PADDING = 24
_WIDEST = 260
_LEAST = 110
_GROW = {"name": 3, "department": 2, "level": 2, "site": 1}


class PeopleTable(QTableView):
    """`selection_changed()`, and what the keys ask for."""

    selection_changed = Signal()
    state_wanted = Signal(object)  # a TesterState, for the selected people
    edit_wanted = Signal()
    typed = Signal(str)  # a letter: the search box takes it

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleModel(columns(), read, self)
        set_up(self, self.people, tr("People"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(30)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        # A header asks of each column whether all of it is selected, which means looking at every row:
        # more than a second when 100,000 people are. Ours never shows that, so it gets nothing to look at.
        header.setSelectionModel(QItemSelectionModel(self.people, self))
        self._wanted: list[int] = []
        self._headings: list[int] = []
        self._filling = False
        self._kept: tuple[set[int], int | None] = (set(), None)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    # --- what is shown ---

    def show_ids(self, ids: list[int], *, stay: bool = False) -> None:
        """Show these people; whoever was selected and is still there stays selected.

        `stay` keeps the place that one had scrolled to; else the current person is brought into view.
        """
        current, selected = self.current_id(), set(self.selected_ids())
        scrolled = self.verticalScrollBar().value()
        self._filling = True
        # Columns keep their widths while one types: measuring takes as long as painting.
        measured = bool(self._wanted) and not stay
        self.people.set_ids(ids)
        self.doItemsLayout()  # the scroll bar takes its room before the columns share what is left
        if ids and not measured:
            self._measure()
        self._select(selected, current)
        self._filling = False
        if stay:
            self.verticalScrollBar().setValue(scrolled)
        elif self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.scrollToTop()
        self.selection_changed.emit()

    def show_first(self, ids: list[int]) -> None:
        """Show these people while the others are looked for: `show_rest` follows."""
        self._kept = (set(self.selected_ids()), self.current_id())
        self.show_ids(ids)

    def show_rest(self, ids: list[int]) -> None:
        """Show all, those of `show_first` first; where one is and who is selected stays."""
        (selected, current), self._kept = self._kept, (set(), None)
        chosen = set(self.selected_ids())
        if not self.people.grow(ids):
            self.show_ids(ids, stay=True)
        elif (selected or current is not None) and not chosen:
            self._filling = True
            self._select(selected, current)
            self._filling = False
            self.selection_changed.emit()

    def choose(self, person_id: int) -> bool:
        """Select this person alone and bring them into view; False when they are not shown."""
        if person_id not in self.people.ids:
            return False
        index = self.people.index(self.people.ids.index(person_id), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def current_id(self) -> int | None:
        row = self.currentIndex().row()
        return self.people.ids[row] if 0 <= row < len(self.people.ids) else None

    def current(self) -> Tester | None:
        row = self.currentIndex().row()
        return self.people.person(row) if 0 <= row < len(self.people.ids) else None

    def selected_ids(self) -> list[int]:
        """Who is selected, in the order shown."""
        ids: list[int] = []
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection())
        for top, bottom in ranges:
            ids += self.people.ids[top : bottom + 1]
        return list(dict.fromkeys(ids))

    def _select(self, wanted: Iterable[int], current: int | None) -> None:
        wanted = set(wanted)
        selection, at, last = QItemSelection(), QModelIndex(), len(self.people.columns) - 1
        start: int | None = None
        rows = self.people.ids if wanted or current is not None else []
        for row, person_id in enumerate([*rows, -1]):
            if person_id == current:
                at = self.people.index(row, 0)
            if person_id in wanted:
                start = row if start is None else start
            elif start is not None:
                selection.select(self.people.index(start, 0), self.people.index(row - 1, last))
                start = None
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self.selectionModel().setCurrentIndex(at, flags.NoUpdate)

    # --- columns ---

    def _measure(self) -> None:
        """How wide each column wants to be, from its heading and the first people."""
        bold = self.font()
        bold.setBold(True)
        small = QFont(bold)
        small.setPointSizeF(SMALL_SIZE)
        plain, strong, heading = QFontMetrics(self.font()), QFontMetrics(bold), QFontMetrics(small)
        some = [self.people.person(row) for row in range(min(_SAMPLE, len(self.people.ids)))]
        self._wanted, self._headings = [], []
        for column in self.people.columns:
            metrics = strong if column.strong else plain
            texts = [column.shown(tester) for tester in some if tester is not None]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + _PADDING
            if column.tone is not None:
                widest += 12
            least = heading.horizontalAdvance(column.title) + _PADDING + 6  # and the arrow of the order
            self._headings.append(least)
            self._wanted.append(max(least, min(widest, _WIDEST)))
        self._lay_out()

    def _lay_out(self) -> None:
        """Hide what has no room, the least needed first; share out what is left."""
        room = self.viewport().width()
        keys = [column.key for column in self.people.columns]
        if not self._wanted or room <= 0:
            return
        wanted = dict(zip(keys, self._wanted, strict=True))
        headings = dict(zip(keys, self._headings, strict=True))
        widths: dict[str, int] = {}
        for key in KEEP:
            # Words may be cut a little (the tip has them whole) before a whole column goes.
            least = max(headings[key], min(wanted[key], _LEAST)) if key in _GROW else wanted[key]
            if not widths or sum(widths.values()) + least <= room:
                widths[key] = least
        for key in KEEP:
            if key in widths:
                widths[key] += max(0, min(wanted[key] - widths[key], room - sum(widths.values())))
        # Told of each column, Qt would paint the whole table once more, in a later turn.
        unheard = QSignalBlocker(self.horizontalHeader())
        parts, extra = sum(_GROW.get(key, 0) for key in widths), max(0, room - sum(widths.values()))
        for number, key in enumerate(keys):
            self.setColumnHidden(number, key not in widths)
            if key in widths:
                self.setColumnWidth(number, min(room, widths[key] + extra * _GROW.get(key, 0) // parts))
        unheard.unblock()
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
        elif plain and text in "1234567" and text and self.selectionModel().hasSelection():
            self.state_wanted.emit(list(TesterState)[int(text) - 1])
        elif text.isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would read everybody to find a letter; the search box does that."""

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.edit_wanted.emit()

    def _selection_changed(self) -> None:
        if not self._filling:
            self.selection_changed.emit()
