"""The columns side by side: candidates stay at the left, waves scroll beside them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from cm_console.domain.waves import Wave
from cm_console.services.waves import Board as BoardData
from cm_console.services.waves import WaveSummary
from ui.pages.waves.column import CandidatesColumn, Column, WaitingColumn, WaveColumn
from ui.pages.waves.people_model import Read
from ui.widgets.empty import EmptyState


class Board(QWidget):
    """`move_wanted(person ids, wave id or None)`; `column_entered(wave id)` as the keyboard goes along."""

    move_wanted = Signal(object, object)
    menu_wanted = Signal(object)  # Wave
    opened = Signal(int)  # person id
    column_entered = Signal(object)
    filter_changed = Signal(str)
    context_wanted = Signal(object, object)  # Column, global position
    person_entered = Signal(object)  # id of the person under the keyboard, or None

    def __init__(self, read: Read, no_waves: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self.waves: list[WaveColumn] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self.candidates = CandidatesColumn(read)
        self.candidates.filter_changed.connect(self.filter_changed)
        self._connect(self.candidates)
        line.addWidget(self.candidates, 1)
        self._strip = QWidget()
        self._columns = QHBoxLayout(self._strip)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(12)
        self.waiting = WaitingColumn(read)
        self._connect(self.waiting)
        self._columns.addWidget(self.waiting, 1)
        self.scroll = QScrollArea()
        self.scroll.setWidget(self._strip)
        self.scroll.setWidgetResizable(True)
        self.scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.addWidget(self.scroll, 3)
        self.no_waves = no_waves
        line.addWidget(no_waves, 3)

    def _connect(self, column: Column) -> None:
        view = column.view
        view.sideways.connect(lambda step: self.step(column, step))
        view.number_pressed.connect(lambda number: self._number(column, number))
        view.dropped.connect(lambda ids: self.move_wanted.emit(ids, column.wave_id))
        view.opened.connect(self.opened)
        view.entered_column.connect(lambda: self._entered(column))
        view.person_entered.connect(self.person_entered)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda at: self.context_wanted.emit(column, view.viewport().mapToGlobal(at))
        )

    @property
    def columns(self) -> list[Column]:
        """From left to right."""
        return [self.candidates, *self.waves]

    @property
    def _reachable(self) -> list[Column]:
        """The columns the keyboard goes through."""
        return [*self.columns, self.waiting] if self.waiting.isVisible() else self.columns

    def make_room(self, count: int) -> bool:
        """Make one more column where there are less than `count`, not seen yet: a turn for each."""
        if len(self.waves) >= count:
            return False
        column = WaveColumn(self._read)
        column.hide()
        column.menu_wanted.connect(self.menu_wanted)
        self._connect(column)
        self._columns.insertWidget(len(self.waves), column, 1)
        self.waves.append(column)
        previous = self.waves[-2].view if len(self.waves) > 1 else self.candidates.view
        QWidget.setTabOrder(previous, column.menu_button)
        QWidget.setTabOrder(column.menu_button, column.view)
        return True

    def fill(self, data: BoardData, unplaced: list[int]) -> None:
        """Show the waves, and `unplaced` of the candidates (those that pass the filter)."""
        self._match(len(data.summaries))
        self.scroll.setVisible(bool(data.summaries))
        self.no_waves.setVisible(not data.summaries)
        for column, summary in zip(self.waves, data.summaries, strict=True):
            column.fill(summary)
            column.show()
            column.set_people(data.people[summary.wave.id])
        self.candidates.fill(len(unplaced), len(data.people[None]))
        self.candidates.set_people(unplaced)
        self.waiting.fill(len(data.waiting))
        self.waiting.set_people(list(data.waiting))
        self.waiting.setVisible(bool(data.waiting))

    def _match(self, count: int) -> None:
        while self.make_room(count):
            pass
        while len(self.waves) > count:
            column = self.waves.pop()
            self._columns.removeWidget(column)
            column.hide()
            column.deleteLater()

    def summary_of(self, data: BoardData, wave_id: int | None) -> WaveSummary | None:
        return next((one for one in data.summaries if one.wave.id == wave_id), None)

    def column_of(self, wave_id: int | None) -> Column | None:
        return next((column for column in self.columns if column.wave_id == wave_id), None)

    def step(self, column: Column, step: int) -> None:
        """Take the keyboard to the next column at that side."""
        columns = self._reachable
        at = columns.index(column) + step
        if 0 <= at < len(columns):
            columns[at].view.setFocus(Qt.FocusReason.TabFocusReason)

    def _entered(self, column: Column) -> None:
        if column is not self.candidates:
            self.scroll.ensureWidgetVisible(column, 0, 0)
        self.column_entered.emit(column.wave_id)
        self.person_entered.emit(column.view.current())

    def _number(self, column: Column, number: int) -> None:
        ids = column.view.moving()
        if not ids:
            return
        if number == 0:
            if column.wave_id is not None:
                self.move_wanted.emit(ids, None)
            return
        wave = self._wave(number)
        if wave is not None and wave.id != column.wave_id:
            self.move_wanted.emit(ids, wave.id)

    def _wave(self, number: int) -> Wave | None:
        found = (column.wave for column in self.waves if column.wave and column.wave.number == number)
        return next(found, None)

    def choose(self, person_id: int) -> bool:
        """Put the keyboard on a person, wherever they are."""
        for column in self.columns:
            if column.view.choose(person_id):
                column.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
