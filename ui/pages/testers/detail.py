"""The panel beside the table: one person, several, or where everybody stands."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from cm_console import words
from cm_console.domain.testers import Tester, TesterEvent, TesterState
from cm_console.i18n import tr
from ui.pages.testers.columns import state_tone
from ui.pages.testers.menus import states_menu
from ui.widgets.buttons import quiet, secondary
from ui.widgets.card import Card
from ui.widgets.meter import Meter
from ui.widgets.pill import Pill


class DetailPanel(Card):
    """Shows what it is given; asks the page for changes."""

    state_wanted = Signal(object)
    edit_wanted = Signal()
    privacy_wanted = Signal()
    filter_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setMinimumWidth(270)
        self.setMaximumWidth(380)
        self._made = False

    def _make(self) -> None:
        """The widgets, once there is something to show: the page is on the screen sooner."""
        self._made = True
        self.name = QLabel()
        self.name.setProperty("role", "dialog-title")
        self.place = QLabel()
        self.place.setProperty("role", "muted")
        self.email = QLabel()
        for label in (self.name, self.place, self.email):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(label)
        self._contents = QVBoxLayout()
        self._contents.setSpacing(8)
        self._contents.setContentsMargins(0, 0, 8, 0)
        holder = QWidget()
        holder.setLayout(self._contents)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(area, 1)
        self.state_button = secondary(tr("Change state"), icon="caret-down")
        self.state_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.state_button.setMenu(states_menu(self.state_button, self.state_wanted.emit))
        self.edit_button = secondary(tr("Edit…"), self.edit_wanted.emit)
        line = QHBoxLayout()
        line.addWidget(self.state_button)
        line.addStretch(1)
        self.privacy_button = quiet(
            "", self.privacy_wanted.emit, icon="shield-check", tip=tr("Their data: export, object, erase")
        )
        line.addWidget(self.privacy_button)
        line.addWidget(self.edit_button)
        self.body.addLayout(line)

    def show_person(
        self, tester: Tester, history: Sequence[TesterEvent], invitation: Sequence[str] = ()
    ) -> None:
        person = tester.person
        self._head(
            person.name, [person.department, person.level, person.site], person.email, buttons=True, edit=True
        )
        pills = [Pill(words.tester_state(tester.state), state_tone(tester.state))]
        if tester.wave_number is not None:
            pills.append(Pill(tr("Wave {number}").format(number=tester.wave_number)))
        if person.is_manager:
            pills.append(Pill(tr("Manager")))
        if person.volunteer:
            pills.append(Pill(tr("Volunteer"), "accent"))
        if person.is_external:
            pills.append(Pill(words.person_kind(person.kind), "warn"))
        self._pills(pills)
        facts = [(tr("Staff number"), person.staff_number), (tr("Language"), person.language)]
        facts.append((tr("Invited by"), tester.invited_by))
        for name, value in facts:
            if value:
                self._say(f"{name}  {value}", "muted")
        if invitation:
            self._contents.addSpacing(8)
            self._say(tr("Invitation"), "card-title")
            for line in invitation:
                self._say(line, "small")
        self._contents.addSpacing(8)
        self._say(tr("States"), "card-title")
        self._timeline(history)
        self._contents.addStretch(1)

    def show_several(self, count: int) -> None:
        self._head(tr("%n people selected", "", count), [], "", buttons=True, edit=False)
        self._say(tr("Change the state of all of them, or press 1 to 7 in the table."), "muted")
        self._contents.addStretch(1)

    def show_counts(self, counts: Mapping[TesterState, int]) -> None:
        """Nobody is selected: where everybody stands."""
        self._head(tr("Where they stand"), [], "", buttons=False, edit=False)
        total = max(1, sum(counts.values()))
        for state, count in counts.items():
            meter = Meter(words.tester_state(state))
            meter.set(count / total, QLocale().toString(count), state_tone(state))
            line = QHBoxLayout()
            line.addWidget(meter, 1)
            show = quiet("", icon="funnel", tip=tr("Show: {state}").format(state=words.tester_state(state)))
            show.clicked.connect(lambda _checked=False, state=state: self._filter(state))
            line.addWidget(show, 0, Qt.AlignmentFlag.AlignBottom)
            self._contents.addLayout(line)
        self._contents.addStretch(1)

    def _filter(self, state: TesterState) -> None:
        word = words.tester_state(state)
        self.filter_wanted.emit(tr("state") + (f':"{word}"' if " " in word else f":{word}"))

    def _head(self, name: str, place: Sequence[str], email: str, *, buttons: bool, edit: bool) -> None:
        if not self._made:
            self._make()
        _clear(self._contents)
        self.setAccessibleName(name)
        self.name.setText(name)
        for label, text in ((self.place, " · ".join(part for part in place if part)), (self.email, email)):
            label.setText(text)
            label.setVisible(bool(text))
        self.state_button.setVisible(buttons)
        self.edit_button.setVisible(edit)
        self.privacy_button.setVisible(edit)

    def _say(self, text: str, role: str) -> None:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(True)
        self._contents.addWidget(label)

    def _pills(self, pills: Sequence[Pill]) -> None:
        """As many beside each other as the panel is wide."""
        room = max(self.minimumWidth(), self.width()) - 48
        line, used = QHBoxLayout(), 0
        for pill in pills:
            pill.ensurePolished()
            width = pill.sizeHint().width() + 4
            if used and used + width > room:
                line.addStretch(1)
                self._contents.addLayout(line)
                line, used = QHBoxLayout(), 0
            line.setSpacing(4)
            line.addWidget(pill)
            used += width
        line.addStretch(1)
        self._contents.addLayout(line)

    def _timeline(self, history: Sequence[TesterEvent]) -> None:
        if not history:
            self._say(tr("Nothing yet: a candidate nobody has written to."), "muted")
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for row, event in enumerate(reversed(history)):
            day, text = QLabel(_day(event.on)), words.tester_state(event.state)
            day.setProperty("role", "muted")
            what = QLabel(f"{text} · {event.note}" if event.note else text)
            what.setTextFormat(Qt.TextFormat.PlainText)
            what.setWordWrap(True)
            grid.addWidget(day, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, row, 1)
        grid.setColumnStretch(1, 1)
        self._contents.addLayout(grid)


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout() is not None:
            _clear(item.layout())
            item.layout().deleteLater()
