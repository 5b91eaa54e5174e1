"""Another opening day: every change is shown before anything moves."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from cm_console import figures, plan_words
from cm_console.domain.campaign import Campaign
from cm_console.domain.plan_shift import Change, Kind, Shift
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, labelled
from ui.page import Page
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from cm_console.console import Console

_PAUSE_MS = 120  # after the last key, before the changes are worked out anew


class ShiftDialog(Dialog):
    """`made` is what was moved. With `only_ask` nothing is moved: `accept` means yes."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        opens_on: date | None = None,
        parent: QWidget | None = None,
        *,
        only_ask: bool = False,
    ) -> None:
        text = tr(
            "Phases, open tasks, waves, scheduled posts and gates move with it, on working days. "
            "Posts keep their hour. What is done or published stays."
        )
        super().__init__(tr("Move the opening"), tr("Move everything"), parent, text=text)
        self.console, self._campaign, self._only_ask = console, campaign, only_ask
        self.shift: Shift | None = None
        self.made: Shift | None = None
        self.day = DayEdit(opens_on or campaign.opens_on)
        self.day.setEnabled(not only_ask)
        self.day.dateChanged.connect(self._turned)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.warning = QLabel()
        self.warning.setProperty("role", "warn")
        self.warning.setWordWrap(True)
        self.table = ObjectTable(
            [
                Column("kind", tr("What"), lambda row: list(Kind).index(row.kind), _kind),
                Column("name", tr("Name"), lambda row: row.name, width=200, tip=lambda row: row.name),
                Column("from", tr("From"), lambda row: _sortable(row.before), _from),
                Column("to", tr("To"), lambda row: _sortable(row.after), _to),
                Column("why", tr("Why"), _why, width=210, tip=_why),
            ],
            identity=lambda row: (row.kind, row.id),
            name=tr("Changes"),
        )
        self.table.stretch(1)
        self.table.setMinimumHeight(260)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.body.addWidget(labelled(tr("New opening"), self.day))
        self.body.addWidget(self.summary)
        self.body.addWidget(self.warning)
        self.body.addWidget(self.table, 1)
        self.setMinimumWidth(1000)
        self.look()

    def _turned(self) -> None:
        """Wait for the last key; Enter says the same day once more."""
        if self.shift is None or self.shift.opens_after != self.day.day():
            self._pause.start()

    def look(self) -> None:
        """Work out what would change."""
        shift = self.attempt(self.console.plan_shift.preview, self._campaign.id, self.day.day())
        if shift is None:
            return
        self.shift = shift
        self.table.set_rows([*shift.changes, *shift.stays])
        self.table.fit()
        self.accept_button.setEnabled(bool(shift.changes))
        self.summary.setText(_summary(shift))
        late = ""
        if shift.released_too_late and shift.released_on is not None:
            late = tr("The network is released on {day}, after this opening.").format(
                day=figures.full_day(shift.released_on)
            )
        self.warning.setText(late)
        self.warning.setVisible(bool(late))

    def submit(self) -> None:
        if self._pause.isActive():  # a day that was typed just now: its changes are shown first
            self._pause.stop()
            self.look()
            return
        if self._only_ask:
            self.accept()
            return
        self.made = self.attempt(self.console.plan_shift.apply, self._campaign.id, self.day.day())
        if self.made is not None:
            self.accept()


def moved(page: Page, done: Shift) -> None:
    """Say what was moved, with the way back."""
    undo = page.console.plan_shift.undo
    text = tr("The opening is on {day}; %n thing(s) moved.", "", len(done.changes) - 1)
    page.notice(
        text.format(day=figures.full_day(done.opens_after)),
        lambda: page.attempt(undo, done.campaign_id),
        detail=tr("Export reminders again if you use them elsewhere.") if _has_posts(done) else "",
    )


def _has_posts(done: Shift) -> bool:
    return any(change.kind in (Kind.POST, Kind.SERIES) for change in done.changes)


def _summary(shift: Shift) -> str:
    if not shift.changes:
        return tr("Choose another day: what moves is listed here before anything happens.")
    days = (shift.opens_after - shift.opens_before).days
    way = tr("%n day(s) later", "", days) if days > 0 else tr("%n day(s) earlier", "", -days)
    count = tr("%n thing(s) move", "", len(shift.changes) - 1)
    if shift.stays:
        stays = tr("%n stay(s) where it is", "", len(shift.stays))
        count = f"{count}, {stays}"
    return tr("{way}: {count}.").format(way=way, count=count)


def _kind(row: Change) -> str:
    return plan_words.kind(row.kind)


def _why(row: Change) -> str:
    return plan_words.why(row.why, row.holiday)


def _sortable(value: date | datetime) -> str:
    return value.isoformat()


def _said(value: date | datetime, end: date | None) -> str:
    if isinstance(value, datetime):
        return f"{figures.week_day(value)} {figures.clock(value)}"
    if end is None:
        return figures.week_day(value)
    return f"{figures.day(value)} – {figures.day(end)}"


def _from(row: Change) -> str:
    return _said(row.before, row.before_end)


def _to(row: Change) -> str:
    if (row.before, row.before_end) == (row.after, row.after_end):
        return tr("stays")
    return _said(row.after, row.after_end)
