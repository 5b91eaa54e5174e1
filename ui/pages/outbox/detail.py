"""One delivery in full: its text, what happened, what to do, and its history."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cm_console import words
from cm_console.domain.posts import DeliveryEvent
from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from ui.pages.calendar.counters import IconLine
from ui.pages.calendar.dates import day_text
from ui.pages.outbox.actions import Action
from ui.pages.outbox.groups import Row, tone
from ui.widgets.buttons import primary, secondary
from ui.widgets.pill import Pill

WIDTH = 340


def label(role: str = "", *, selectable: bool = False) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


class Detail(QFrame):
    """Shows a row; the page gives its actions and its history."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setMinimumWidth(280)
        self.setAccessibleName(tr("Delivery"))
        self.buttons: list[QWidget] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 14, 1, 14)
        outer.setSpacing(10)
        outer.addLayout(self._make_head())
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("Delivery"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._make_middle())
        outer.addWidget(scroll, 1)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(15, 0, 15, 0)
        self._foot.setSpacing(6)
        outer.addLayout(self._foot)

    def _make_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(15, 0, 15, 0)
        line.setSpacing(8)
        self.account = label("strong")
        self.state = Pill()
        line.addWidget(self.account, 1)
        line.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(15, 0, 15, 0)
        column.setSpacing(10)
        self.when = label("small-muted")
        self.happened = label()
        self.to_do = label("strong")
        self.note = label("small-muted")
        self.ahead = IconLine("warning", "warn")
        self.text = label(selectable=True)
        self.text.setAccessibleName(tr("Text"))
        history = label("card-title")
        history.setText(tr("History"))
        self.history = label("small-muted", selectable=True)
        self.history.setAccessibleName(tr("History"))
        line = QFrame()
        line.setProperty("line", True)
        other = QFrame()
        other.setProperty("line", True)
        parts = (
            self.when,
            self.happened,
            self.to_do,
            self.note,
            self.ahead,
            line,
            self.text,
            other,
            history,
            self.history,
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return middle

    def show_row(
        self,
        row: Row,
        actions: Sequence[Action],
        events: Sequence[DeliveryEvent],
        zone: str,
        note: str = "",
        ahead: tuple[Sequence[str], bool] = ((), False),
    ) -> None:
        """`ahead` is what there is to say before it goes out, and whether it would not."""
        delivery = row.delivery
        self.account.setText(delivery.account_name)
        self.state.set(row.state, tone(row))
        self.when.setText(_when(row, zone))
        self.happened.setText(row.happened)
        self.to_do.setText(row.to_do)
        self.to_do.setVisible(row.to_do != "–")
        self.note.setText(note)
        self.note.setVisible(bool(note))
        texts, stops = ahead
        self.ahead.set("warning", "bad" if stops else "warn", "\n".join(texts))
        self.ahead.setVisible(bool(texts))
        self.text.setText(delivery.text)
        self.history.setText("\n".join(event_text(event, zone) for event in events))
        focused = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        for button in self.buttons:
            self._foot.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for action in actions:
            make = primary if action.main else secondary
            button = make(action.text, action.run, action.icon)
            self.buttons.append(button)
            self._foot.addWidget(button)
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()

    def focus_action(self) -> None:
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)


def _when(row: Row, zone: str) -> str:
    parts = []
    delivery = row.delivery
    if delivery.published_at is not None:
        parts.append(tr("Published: {time}").format(time=_time(delivery.published_at, zone)))
    if delivery.due_at is not None:
        parts.append(tr("Planned: {time}").format(time=_time(delivery.due_at, zone)))
    parts.append(zone)
    return " · ".join(parts)


def _time(instant: datetime, zone: str) -> str:
    wall = at_instant(instant, zone).wall
    return f"{day_text(wall.date())} {wall:%H:%M}"


def event_text(event: DeliveryEvent, zone: str) -> str:
    """One line of the history: when, what, why."""
    wall = at_instant(event.at, zone).wall
    parts = [f"{day_text(wall.date())} {wall:%H:%M:%S}", words.delivery_state(event.state)]
    if event.problem is not None:
        parts.append(words.problem(event.problem))
    if event.note:
        parts.append(event.note)
    return " · ".join(parts)
