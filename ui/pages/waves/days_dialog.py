"""Days on which no wave runs, and days on which people are away: the next draw goes around them."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import Person
from cm_console.domain.waves import Unavailable
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, labelled
from ui.widgets.buttons import quiet, secondary

if TYPE_CHECKING:
    from cm_console.console import Console

_ONE = Qt.ItemDataRole.UserRole


class DaysDialog(Dialog):
    """For one person, or (without) for days on which no wave runs; each change is saved at once."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        person: Person | None = None,
        parent: QWidget | None = None,
    ) -> None:
        if person is None:
            title = tr("Unavailable days")
            text = tr(
                "No wave begins on closed days, and they are made up at its end. "
                "People's own days are added from their card."
            )
        else:
            title = tr("Days away: {name}").format(name=person.name)
            text = tr("Who is away for half of a wave or more is not drawn for it.")
        super().__init__(title, tr("Close"), parent, text=text)
        self._console, self._campaign, self._person = console, campaign, person
        today = console.today(campaign.zone)
        self.starts_on, self.ends_on = DayEdit(today), DayEdit(today + timedelta(days=4))
        self.add_button = secondary(tr("Add"), self.add)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(labelled(tr("First day"), self.starts_on), 1)
        line.addWidget(labelled(tr("Last day"), self.ends_on), 1)
        line.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setMinimumHeight(120)
        self.list.currentRowChanged.connect(self._show)
        self.nothing = QLabel(tr("None noted yet."))
        self.nothing.setProperty("role", "muted")
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.nothing)
        self.remove_button = secondary(tr("Remove"), self.remove)
        self.undo_button = quiet(tr("Undo"), self.undo, icon="arrow-counter-clockwise")
        self.undo_button.setEnabled(False)
        self._back: Callable[[], object] | None = None
        self.add_left_button(self.undo_button)
        self.add_left_button(self.remove_button)
        self.cancel_button.hide()
        self.setMinimumWidth(520)
        self.refill()

    def refill(self) -> None:
        """Show what is noted: everything, or the person's own days."""
        own = None if self._person is None else self._person.id
        self.list.clear()
        for one in self._console.waves.unavailable(self._campaign.id):
            if own is None or one.person_id == own:
                item = QListWidgetItem(described(one))
                item.setData(_ONE, one)
                self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        self.remove_button.setEnabled(row >= 0)

    def add(self) -> None:
        """Note the days in the two fields."""
        person_id = None if self._person is None else self._person.id
        waves, days = self._console.waves, (self.starts_on.day(), self.ends_on.day())
        row_id = self.attempt(waves.add_unavailable, self._campaign.id, *days, person_id)
        if row_id is not None:
            self._changed(partial(waves.remove_unavailable, self._campaign.id, row_id))

    def remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            waves, one = self._console.waves, item.data(_ONE)
            removed = self.attempt(waves.remove_unavailable, self._campaign.id, one.id)
            self._changed(None if removed is None else partial(waves.restore_unavailable, removed))

    def undo(self) -> None:
        """Take the last change back."""
        if self._back is not None:
            self.attempt(self._back)
            self._changed(None)

    def _changed(self, back: Callable[[], object] | None) -> None:
        self._back = back
        self.refill()
        self.undo_button.setEnabled(back is not None)
        if back is None:
            self.starts_on.setFocus()


def described(one: Unavailable) -> str:
    """“Closed · 24 December – 1 January”."""
    days = " – ".join(dict.fromkeys((figures.day(one.starts_on), figures.day(one.ends_on))))
    who = one.name or tr("No wave runs")
    return f"{who} · {days}"
