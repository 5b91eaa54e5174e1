"""One decision for everything that missed its time: send the chosen ones one by one, or leave them out."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from cm_console.domain.late import LatePost
from cm_console.domain.posts import Delivery
from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from cm_console.services.late import LONGEST_SPREAD, SPREAD_MINUTES
from ui.dialogs.base import Dialog, ask
from ui.dialogs.form import labelled
from ui.pages.calendar.dates import moment_text
from ui.widgets.buttons import danger
from ui.widgets.fields import NumberBox
from ui.widgets.ticked import Ticked

if TYPE_CHECKING:
    from cm_console.console import Console


class LateDialog(Dialog):
    """`decided` says in words what was done, once something was."""

    def __init__(
        self, console: "Console", posts: Sequence[LatePost], zone: str, parent: QWidget | None = None
    ) -> None:
        deliveries = [each for post in posts for each in post.deliveries]
        super().__init__(
            tr("%n post(s) missed their time", "", len(deliveries)),
            tr("Send the chosen ones"),
            parent,
            text=tr("Nothing has been sent by itself. Choose what should still go out."),
            cancel_text=tr("Decide later"),
        )
        self._console, self._zone = console, zone
        self._post_of = {each.id: each.post_id for each in deliveries}
        self.decided = ""
        self.ask: Callable[..., bool] = ask
        self.all = QCheckBox(tr("All"))
        self.all.setTristate(True)
        self.all.clicked.connect(self._check_all)
        self.list = self._make_list(deliveries)
        self.minutes = NumberBox()
        self.minutes.setRange(1, LONGEST_SPREAD)
        self.minutes.setValue(SPREAD_MINUTES)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setMaximumWidth(140)
        self.minutes.valueChanged.connect(self._say)
        self.plan = QLabel()
        self.plan.setProperty("role", "small-muted")
        self.plan.setWordWrap(True)
        self.body.addWidget(self.all)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(labelled(tr("Time between two posts"), self.minutes))
        self.body.addWidget(self.plan)
        self.leave_out_button = danger(tr("Leave them out…"), self.leave_out)
        self.add_left_button(self.leave_out_button)
        # Nothing goes out by a careless Enter.
        self.accept_button.setDefault(False)
        self.setMinimumWidth(680)
        self._say()
        self.list.setFocus()

    def _make_list(self, deliveries: Sequence[Delivery]) -> Ticked:
        rows = []
        today = self._console.today(self._zone)
        for each in deliveries:
            due = "–" if each.due_at is None else moment_text(at_instant(each.due_at, self._zone).wall, today)
            title = each.text.strip().split("\n", 1)[0]
            rows.append((each.id, (due, title, each.account_name), each.text))
        headings = ("", tr("Was due"), tr("Post"), tr("Account"))
        made = Ticked(headings, rows, tr("Posts that missed their time"))
        made.itemChanged.connect(self._say)
        return made

    def chosen(self) -> list[int]:
        """The deliveries that are ticked, in the order of their times."""
        return self.list.ticked()

    def _check_all(self) -> None:
        self.list.tick(range(self.list.rowCount()), len(self.chosen()) < self.list.rowCount())
        self._say()

    def _say(self, *_: object) -> None:
        chosen = self.chosen()
        part = Qt.CheckState.PartiallyChecked if chosen else Qt.CheckState.Unchecked
        whole = len(chosen) == self.list.rowCount()
        self.all.setCheckState(Qt.CheckState.Checked if whole else part)
        self.accept_button.setEnabled(bool(chosen))
        self.leave_out_button.setEnabled(bool(chosen))
        self.plan.setText(self._plan(chosen))

    def _plan(self, chosen: Sequence[int]) -> str:
        posts = len({self._post_of[each] for each in chosen})
        if not posts:
            return tr("Choose at least one.")
        if posts == 1:
            return tr("It goes out at once.")
        last: datetime = self._console.now() + (posts - 1) * timedelta(minutes=self.minutes.value())
        wall = at_instant(last, self._zone).wall
        text = tr("The first goes out at once, the last on {time}.")
        return text.format(time=moment_text(wall, self._console.today(self._zone)))

    def submit(self) -> None:
        """Send the chosen ones, one by one."""
        sent = self.attempt(self._console.late.send, self.chosen(), self.minutes.value())
        if sent is not None:
            self.decided = tr("%n post(s) will be sent", "", len(sent))
            self.accept()

    def leave_out(self) -> None:
        """Leave the chosen ones out for good, after asking."""
        chosen = self.chosen()
        sure = self.ask(
            self,
            tr("Leave out %n post(s)?", "", len(chosen)),
            tr("They are not sent. This cannot be undone; the texts stay in the calendar."),
            tr("Leave them out"),
            danger=True,
        )
        left = self.attempt(self._console.late.skip, chosen) if sure else None
        if left is not None:
            self.decided = tr("%n post(s) left out", "", len(left))
            self.accept()
