"""Before the window closes while posts are due: what becomes of them."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from cm_console.services.absence import DueMeanwhile
from ui.dialogs.base import Dialog
from ui.pages.calendar.dates import moment_text
from ui.widgets.door import Door


class Choice(Enum):
    STAY = auto()
    TRAY = auto()
    HAND_OVER = auto()
    BACKGROUND = auto()
    REMINDERS = auto()
    CLOSE = auto()


class ClosingDialog(Dialog):
    """`choice` is what the person wants; closing the dialog itself means to stay."""

    def __init__(
        self, due: DueMeanwhile, now: datetime, parent: QWidget | None = None, *, tray: bool = False
    ) -> None:
        today = at_instant(now, due.zone).wall.date()

        def shown(instant: datetime) -> str:
            return moment_text(at_instant(instant, due.zone).wall, today)

        text = tr(
            "The first one, “{post}”, is due on {time}; you usually come back on {back}. "
            "While nothing publishes, nothing goes out."
        )
        title = due.first.text.strip().split("\n", 1)[0]
        super().__init__(
            tr("%n post(s) are due before you usually come back", "", due.count),
            tr("Stay open"),
            parent,
            text=text.format(
                post=title if len(title) <= 60 else title[:59] + "…",
                time=shown(due.first.due_at or now),
                back=shown(due.returns_at),
            ),
            cancel_text=tr("Close all the same"),
        )
        self.choice = Choice.STAY
        self.doors: dict[Choice, Door] = {}
        for choice, icon, name, words in self._ways(due, tray):
            door = Door(icon, name, words)
            door.clicked.connect(self._chooser(choice))
            self.doors[choice] = door
            self.body.addWidget(door)
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(self._chooser(Choice.CLOSE))
        self.accept_button.setFocus()
        self.setMinimumWidth(560)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.resize(self.width(), self.minimumHeight())  # wrapped texts take less than was first thought

    def _ways(self, due: DueMeanwhile, tray: bool) -> list[tuple[Choice, str, str, str]]:
        ways = [
            (
                Choice.BACKGROUND,
                "desktop",
                tr("Run in the background…"),
                tr("This computer publishes every minute while you are signed in, without the window."),
            ),
            (
                Choice.REMINDERS,
                "bell",
                tr("Save reminders and close…"),
                tr("An .ics file for your calendar: it tells you when to open CM Console."),
            ),
        ]
        if tray:
            words = tr("The window goes, publishing goes on. An icon brings it back.")
            ways.insert(0, (Choice.TRAY, "tray", tr("Keep in the tray"), words))
        posts = len({each.post_id for each in due.to_hand_over})
        if posts:
            words = tr(
                "For %n of these posts: the server posts them, even if this computer is off.", "", posts
            )
            ways.insert(0, (Choice.HAND_OVER, "clock-countdown", tr("Hand over to the server…"), words))
        return ways

    def _chooser(self, choice: Choice) -> Callable[[], None]:
        def choose() -> None:
            self.choice = choice
            self.accept()

        return choose
