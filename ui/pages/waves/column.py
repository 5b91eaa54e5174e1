"""A column of the board: a wave with its meters, or the candidates with a filter, over a list of cards."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cm_console import figures, words
from cm_console.domain.wave_balance import Balance, Grade
from cm_console.domain.wave_status import WaveStatus
from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from cm_console.services.wave_words import stratum, wave_title
from cm_console.services.waves import WaveSummary
from ui.pages.waves.people_model import Read
from ui.pages.waves.people_view import PeopleView
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.elided import ElidedLabel
from ui.widgets.fitting import FittingLabel
from ui.widgets.meter import Bar
from ui.widgets.pill import Pill

WIDTH = 196
_NARROW = 15  # times the height of a line
_TYPING_MS = 150
_STATUS_TONES = {
    WaveStatus.DRAFT: "warn",
    WaveStatus.INVITED: "accent",
    WaveStatus.RUNNING: "accent",
    WaveStatus.CLOSED: "ok",
}
_GRADE_TONES = {Grade.GOOD: "ok", Grade.FAIR: "warn", Grade.POOR: "bad"}


class Column(Card):
    """`wave_id` is None for the candidates without a wave."""

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wave_id: int | None = None
        self.layout().setContentsMargins(10, 10, 6, 8)
        self.setMinimumWidth(WIDTH)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(2, 0, 6, 0)
        self.head.setSpacing(4)
        self.line = QHBoxLayout()
        self.line.setSpacing(6)
        self.name = FittingLabel()
        self.name.setProperty("role", "strong")
        self.line.addWidget(self.name, 1)
        self.head.addLayout(self.line)
        self.under = FittingLabel()
        self.under.setProperty("role", "small-muted")
        self.second = QHBoxLayout()
        self.second.setSpacing(8)
        self.second.addWidget(self.under, 1)
        self.head.addLayout(self.second)
        self.body.addLayout(self.head)
        self.view = PeopleView(read)
        self.body.addWidget(self.view, 1)

    def set_people(self, ids: list[int]) -> None:
        self.view.set_ids(ids)


class WaveColumn(Column):
    """`menu_wanted(wave)` for the button with three dots."""

    menu_wanted = Signal(object)

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(read, parent)
        self.wave: Wave | None = None
        self.status = Pill()
        self.second.addWidget(self.status)
        self.menu_button = quiet(
            "", self._ask_menu, icon="dots-three", tip=tr("Edit, export, invite, remove")
        )
        self.line.addWidget(self.menu_button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._meters: dict[str, tuple[Bar, QLabel]] = {}
        for row, (key, label) in enumerate(
            (("filled", tr("Filled")), ("capacity", tr("Capacity")), ("balance", tr("Balance")))
        ):
            name, bar, text = QLabel(label), Bar(), QLabel()
            name.setProperty("role", "small")
            text.setProperty("role", "small-muted")
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, widget in enumerate((name, bar, text)):
                grid.addWidget(widget, row, column)
            bar.setAccessibleName(label)
            self._meters[key] = (bar, text)
        self.worst = ElidedLabel()
        self.worst.setProperty("role", "small-muted")
        self.worst.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.worst, 3, 0, 1, 3)
        self.head.addLayout(grid)

    def _ask_menu(self) -> None:
        self.menu_wanted.emit(self.wave)

    def fill(self, summary: WaveSummary) -> None:
        wave, own = summary.wave, summary.balance
        self.wave, self.wave_id = wave, wave.id
        title = wave_title(wave)
        self._say_shortly()
        self.status.set(words.wave_status(summary.status), _STATUS_TONES[summary.status])
        self._meter("filled", own.filled / wave.size, f"{own.filled}/{wave.size}", _fill_tone(own))
        followed = wave.expected(own.filled)
        over = followed > wave.capacity
        self._meter(
            "capacity", followed / wave.capacity, f"{followed}/{wave.capacity}", "bad" if over else "ok"
        )
        tone = _GRADE_TONES[own.grade] if own.grade else "neutral"
        self._meter("balance", _evenness(own), words.grade(own.grade), tone)
        self.worst.setText(_worst_text(own))
        self.view.setAccessibleName(title)
        self.view.setAccessibleDescription(" ".join(summary.why))
        self.menu_button.setAccessibleName(tr("{wave}: edit, export, invite, remove").format(wave=title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_shortly()

    def _say_shortly(self) -> None:
        """Columns are all as wide: the same words, or the same short ones, stand beside each other."""
        if self.wave is None:
            return
        narrow = self.width() < _NARROW * self.fontMetrics().height()
        name, dates = wave_title(self.wave), _dates(self.wave)
        self.name.say(f"{self.wave.number} · {self.wave.name}" if narrow and self.wave.name else name)
        self.name.setToolTip(name)
        self.under.say(dates[-1 if narrow else 0])
        self.under.setToolTip(dates[0])

    def _meter(self, key: str, share: float | None, text: str, tone: str) -> None:
        bar, label = self._meters[key]
        bar.set(share, tone)
        bar.setAccessibleDescription(text)
        label.setText(text)


class CandidatesColumn(Column):
    """Candidates without a wave, with a box that filters them: `filter_changed(text)`."""

    filter_changed = Signal(str)

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(read, parent)
        self.name.say(tr("Not placed"))
        self.view.setAccessibleName(tr("Not placed"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter: name, department…"))
        self.filter.setAccessibleName(tr("Filter the candidates"))
        self.filter.setClearButtonEnabled(True)
        self.head.addWidget(self.filter)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._say)
        self.filter.textChanged.connect(self._typing.start)
        self.view.typed.connect(self._type)

    def _type(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.setText(text)

    def _say(self) -> None:
        self.filter_changed.emit(self.filter.text().strip())

    def fill(self, shown: int, total: int) -> None:
        if shown == total:
            self.under.say(tr("%n candidate(s) · drag onto a wave", "", total))
        else:
            self.under.say(figures.of(shown, total))


class WaitingColumn(Column):
    """Who comes next when a seat becomes free, in order; people are taken from here, not dropped here."""

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(read, parent)
        self.name.say(tr("Waiting list"))
        self.view.setAccessibleName(tr("Waiting list"))
        self.view.setAcceptDrops(False)
        self.view.viewport().setAcceptDrops(False)

    def fill(self, people: int) -> None:
        self.under.say(tr("%n volunteer(s), next first", "", people))


def _dates(wave: Wave) -> tuple[str, ...]:
    """From when to when: the long way first, the short way last."""
    if wave.starts_on is None or wave.ends_on is None:
        return (tr("No dates yet"),)
    days = (wave.starts_on, wave.ends_on)
    short = (tr("{day}/{month}").format(day=day.day, month=day.month) for day in days)
    return " – ".join(figures.day(day) for day in days), " – ".join(short)


def _fill_tone(own: Balance) -> str:
    if own.filled > own.size:
        return "bad"
    return "warn" if own.short else "ok"


def _evenness(own: Balance) -> float | None:
    # Full at no difference, empty at half a standard deviation: far beyond what is still "poor".
    return None if own.grade is None else max(0.05, 1 - own.difference / 0.5)


def _worst_text(own: Balance) -> str:
    """Who is most over or under their share, where that matters."""
    if own.grade in (None, Grade.GOOD) or own.worst is None:
        return ""
    return f"{figures.signed(round(own.worst.points))} {stratum(own.worst)}"
