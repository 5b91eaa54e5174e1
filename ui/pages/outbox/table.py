"""The table of deliveries: its columns, and how wide they are."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cm_console import words
from cm_console.i18n import tr
from ui.pages.calendar.dates import moment_text
from ui.pages.outbox.groups import Group, tone
from ui.pages.outbox.reading import SHOWN
from ui.widgets.table import Column, ObjectTable

ACCOUNT = 130  # widths of columns, in logical pixels
LEAST_POST, LEAST_ACCOUNT, LEAST_WORDS = 170, 90, 200
LONGEST = datetime.combine(date(2026, 9, 30), time(20))  # as long as dates of this year get


def columns() -> list[Column]:
    return [
        Column("when", tr("When"), lambda row: row.when, text=lambda row: row.when_text),
        Column("state", tr("State"), lambda row: row.state, tone=tone),
        Column("post", tr("Post"), lambda row: row.title, width=240, tip=lambda row: row.delivery.text),
        Column("account", tr("Account"), lambda row: row.delivery.account_name, width=ACCOUNT),
        Column("todo", tr("What to do"), lambda row: row.to_do, width=220, tip=lambda row: row.to_do),
        Column(
            "happened",
            tr("What happened"),
            lambda row: row.happened,
            width=240,
            muted=True,
            tip=lambda row: row.happened,
        ),
    ]


class DeliveryTable(ObjectTable):
    """`share_width` shares the width out among the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(columns(), name=tr("Deliveries"), parent=parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fitted: object = None  # what the columns were fitted to

    def share_width(self, group: Group | None) -> None:
        """Give the post what is left; words that the detail says too are shown where there is room."""
        states = {row.state for row in self.rows()}
        fitted = (states, self.viewport().width(), group, self.font().key())
        if fitted == self._fitted:
            return
        self._fitted = fitted
        metrics = self.fontMetrics()
        when = metrics.horizontalAdvance(moment_text(LONGEST)) + 28
        names = states or {words.delivery_state(each) for each in SHOWN}
        state = max(metrics.horizontalAdvance(name) for name in names) + 32
        room = self.viewport().width() - when - state - ACCOUNT - LEAST_POST
        short = max(-room, 0)
        groups = group is not Group.PUBLISHED
        to_do = groups and room >= LEAST_WORDS
        happened = groups and room >= 2 * LEAST_WORDS
        share = max(room - LEAST_WORDS * (to_do + happened), 0) // (1 + to_do + happened)
        account = max(ACCOUNT - short, LEAST_ACCOUNT)
        post = LEAST_POST + share - (short - (ACCOUNT - account))
        widths = {
            "when": when,
            "state": state,
            "post": max(post, 60),
            "account": account,
            "todo": LEAST_WORDS + share,
        }
        for key, width in widths.items():
            self.setColumnWidth(self._column(key), width)
        self.setColumnHidden(self._column("todo"), not to_do)
        self.setColumnHidden(self._column("happened"), not happened)

    def _column(self, key: str) -> int:
        return next(n for n, column in enumerate(self.objects.columns) if column.key == key)
