"""The dialog that asks how waves are drawn: the usual first, the rest under “More options”."""

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QWidget

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.wave_participation import to_invite
from cm_console.domain.wave_status import next_monday
from cm_console.domain.waves import Wishes
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, labelled
from ui.pages.waves.compare_dialog import CompareDialog, Run, at_once
from ui.pages.waves.days_dialog import DaysDialog
from ui.pages.waves.more_options import MoreOptions, numbers
from ui.pages.waves.wave_dialog import MOST
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields import NumberBox

if TYPE_CHECKING:
    from cm_console.console import Console


class PlanDialog(Dialog):
    """`wishes` is the result; `run` does slow work beside the window."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        volunteers: int,
        departments: Mapping[str, int],
        parent: QWidget | None = None,
        run: Run = at_once,
    ) -> None:
        text = tr(
            "Volunteers are drawn by lot: managers first, then each department and level by its share. "
            "People already invited keep their wave."
        )
        super().__init__(tr("Balance automatically"), tr("Draw the waves"), parent, text=text)
        self._console, self._campaign, self._volunteers, self._run = console, campaign, volunteers, run
        self.wishes: Wishes | None = None
        waves = console.waves.list(campaign.id)
        last = console.waves.wishes(campaign.id)
        expected = console.waves.participation(campaign.id).rate
        self.sizes = QLineEdit(", ".join(map(str, last.sizes)) or _suggested(volunteers))
        self.sizes.setPlaceholderText("50, 90, 90")
        self.more_people = QCheckBox(tr("Invite more, since not everybody takes part"))
        self.more_people.setChecked(last.participation is not None)
        self.rate = NumberBox()
        self.rate.setRange(1, 100)
        self.rate.setSuffix(tr(" %"))
        self.rate.setValue(round(100 * (last.participation or expected)))
        self.rate.setAccessibleName(tr("Share of the invited who take part"))
        self.together = QCheckBox(tr("Keep small teams together (three of a department, or none)"))
        self.together.setChecked(last.together)
        self.weeks = NumberBox()
        self.weeks.setRange(1, 52)
        self.weeks.setValue(2)
        self.dates = QCheckBox(tr("Set the dates from"))
        self.dates.setChecked(not any(wave.starts_on for wave in waves))
        today = console.today(campaign.zone)
        self.starts_on = DayEdit(next_monday(today + timedelta(days=1)))
        self.starts_on.setAccessibleName(tr("First day of the first wave"))
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(tr("a new one"))
        self.seed.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,18}"), self.seed))
        seeds = {wave.seed for wave in waves if wave.seed is not None}
        self.more = MoreOptions(departments, last, waves)
        self.more.days_wanted.connect(self._ask_days)
        self.note = QLabel()
        self.note.setProperty("role", "small-muted")
        self.note.setWordWrap(True)
        self._lay_out(tr("Last: {seed}").format(seed=max(seeds)) if seeds else "")
        for box, field in ((self.more_people, self.rate), (self.dates, self.starts_on)):
            field.setEnabled(box.isChecked())
            box.toggled.connect(field.setEnabled)
        self.more_people.toggled.connect(self._count)
        self.rate.valueChanged.connect(self._count)
        self.sizes.textChanged.connect(self._count)
        self.more.external.textChanged.connect(self._count)
        self._count()
        self.sizes.setFocus()

    def _lay_out(self, last_seed: str) -> None:
        form = Form()
        form.wide(tr("People in each wave"), self.sizes)
        form.addWidget(self.note, form.rowCount(), 0, 1, 2)
        for box, field in ((self.more_people, self.rate), (self.dates, self.starts_on)):
            line = QHBoxLayout()
            line.addWidget(box, 1)
            line.addWidget(field)
            form.addLayout(line, form.rowCount(), 0, 1, 2)
        form.addWidget(self.together, form.rowCount(), 0, 1, 2)
        form.pair(
            labelled(tr("Seed of the lot"), self.seed, last_seed or tr("The same seed repeats a draw.")),
            labelled(tr("Weeks per wave"), self.weeks),
        )
        self.body.addLayout(form)
        self.body.addWidget(self.more)
        self.more.setVisible(self.more.is_used())
        self.more_button = quiet(tr("More options"), self._toggle_more, icon="caret-down")
        self.more_button.setVisible(not self.more.is_used())
        self.add_left_button(self.more_button)
        self.compare_button = secondary(tr("Compare…"), self._compare)
        self.add_left_button(self.compare_button)
        self.setMinimumWidth(580)

    def _toggle_more(self) -> None:
        self.more.show()
        self.more_button.hide()
        self.more.first_field().setFocus()
        self._fit()

    def numbers(self) -> tuple[int, ...]:
        """The sizes typed; empty when they are not numbers."""
        return numbers(self.sizes.text()) or ()

    def _count(self) -> None:
        sizes, external = self.numbers(), numbers(self.more.external.text())
        usable = bool(sizes) and external is not None
        usable = usable and all(0 < number < MOST for number in (*sizes, *(external or ())))
        self.accept_button.setEnabled(usable)
        self.compare_button.setEnabled(usable)
        if not usable:
            self.note.setText(tr("Such as 50, 90, 90."))
            return
        seats = sum((*sizes, *(external or ())))
        if self.more_people.isChecked():
            rate = self.rate.value() / 100
            invited = sum(to_invite(number, rate) for number in (*sizes, *(external or ())))
            text = tr("{invited} people are invited so that {target} take part.").format(
                invited=figures.number(invited), target=figures.number(seats)
            )
        else:
            text = tr("%n seat(s) in all.", "", seats)
        volunteers = tr("%n volunteer(s) can be drawn.", "", self._volunteers)
        self.note.setText(f"{text} {volunteers}")
        if self.isVisible():
            self._fit()

    def typed(self) -> Wishes:
        """The wishes as the fields have them."""
        more = self.more.values()
        return Wishes(
            self.numbers(),
            int(self.seed.text()) if self.seed.text() else None,
            self.starts_on.day() if self.dates.isChecked() else None,
            self.weeks.value(),
            participation=self.rate.value() / 100 if self.more_people.isChecked() else None,
            together=self.together.isChecked(),
            **more,
        )

    def _compare(self) -> None:
        wishes = self.attempt(self.typed)
        if wishes is None:
            return
        dialog = CompareDialog(self._console, self._campaign, wishes, self, run=self._run)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen is not None:
            self.take(dialog.chosen)

    def take(self, wishes: Wishes) -> None:
        """Fill the fields with a variant that was compared."""
        self.sizes.setText(", ".join(map(str, wishes.sizes)))
        self.more_people.setChecked(wishes.participation is not None)
        if wishes.participation is not None:
            self.rate.setValue(round(100 * wishes.participation))
        self.together.setChecked(wishes.together)
        self.seed.setText("" if wishes.seed is None else str(wishes.seed))

    def _ask_days(self) -> None:
        DaysDialog(self._console, self._campaign, parent=self).exec()

    def submit(self) -> None:
        self.wishes = self.attempt(self.typed)
        if self.wishes is not None:
            self.accept()


def _suggested(volunteers: int) -> str:
    """A small first wave, then two larger ones: start small until it works."""
    if volunteers < 10:
        return str(max(1, volunteers))
    first = max(5, min(50, volunteers // 5))
    other = max(first, min(2 * first, (volunteers - first) // 2))
    return f"{first}, {other}, {other}"
