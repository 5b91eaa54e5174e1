"""The dialogs of the objective: a use case, a need, what proves that one serves the other, a promise."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from cm_console.domain.campaign import Campaign
from cm_console.domain.objective import Commitment, Need, UseCase
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, labelled, text_field

if TYPE_CHECKING:
    from cm_console.console import Console


class OptionalDay(QWidget):
    """A day that may be left open."""

    def __init__(self, label: str, day: date | None, proposed: date) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.box = QCheckBox(label)
        self.edit = DayEdit(day or proposed)
        self.edit.setAccessibleName(label)
        self.box.setChecked(day is not None)
        self.edit.setEnabled(day is not None)
        self.box.toggled.connect(self.edit.setEnabled)
        line.addWidget(self.box)
        line.addWidget(self.edit, 1)

    def day(self) -> date | None:
        return self.edit.day() if self.box.isChecked() else None

    def set_day(self, day: date | None) -> None:
        self.box.setChecked(day is not None)
        if day is not None:
            self.edit.set_day(day)


class UseCaseDialog(Dialog):
    """Adds a use case, or changes the one given."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        use_case: UseCase | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("New use case") if use_case is None else tr("Use case")
        text = tr("Who does what with whom, by when. Without a benefit for the person, nobody comes.")
        super().__init__(title, tr("Add") if use_case is None else tr("Save"), parent, text=text)
        self.console, self._campaign, self._use_case = console, campaign, use_case
        known = use_case or UseCase(0, campaign.id, "", "")
        self.who, self.does, self.whom = (
            QLineEdit(value) for value in (known.who, known.does, known.with_whom)
        )
        self.who.setPlaceholderText(tr("Field technicians"))
        self.does.setPlaceholderText(tr("find a spare part in an hour"))
        self.whom.setPlaceholderText(tr("the workshops of the other sites"))
        self.by_day = OptionalDay(tr("By"), known.by_day, campaign.opens_on)
        self.company, self.person = QLineEdit(known.company_benefit), QLineEdit(known.person_benefit)
        form = Form()
        form.pair(labelled(tr("Who"), self.who), labelled(tr("With whom"), self.whom))
        form.wide(tr("Does what"), self.does)
        form.wide(tr("What the company gets"), self.company)
        form.wide(tr("What the person gets"), self.person)
        self.body.addLayout(form)
        self.body.addWidget(self.by_day)
        self.setMinimumWidth(560)
        self.who.setFocus()

    def submit(self) -> None:
        self.finish(self._save)

    def _save(self) -> UseCase:
        fields = {
            "who": self.who.text(),
            "does": self.does.text(),
            "with_whom": self.whom.text(),
            "by_day": self.by_day.day(),
            "company_benefit": self.company.text(),
            "person_benefit": self.person.text(),
        }
        objectives = self.console.objectives
        if self._use_case is None:
            return objectives.add_use_case(self._campaign.id, **fields)
        return objectives.edit_use_case(self._use_case.id, **fields)


class NeedDialog(Dialog):
    """Adds a business need, or renames the one given."""

    def __init__(
        self, console: "Console", campaign: Campaign, need: Need | None = None, parent: QWidget | None = None
    ) -> None:
        title = tr("New business need") if need is None else tr("Business need")
        text = tr("Something the business needs, whatever the tool.")
        super().__init__(title, tr("Add") if need is None else tr("Save"), parent, text=text)
        self.console, self._campaign, self._need = console, campaign, need
        self.name = QLineEdit(need.name if need else "")
        self.name.setPlaceholderText(tr("Repairs done on the first visit"))
        self.body.addWidget(labelled(tr("Need"), self.name))
        self.name.setFocus()

    def submit(self) -> None:
        objectives, name = self.console.objectives, self.name.text()
        if self._need is None:
            self.finish(objectives.add_need, self._campaign.id, name)
        else:
            self.finish(objectives.rename_need, self._need.id, name)


class ServesDialog(Dialog):
    """Whether a use case serves a need, and what proves it."""

    def __init__(
        self,
        console: "Console",
        use_case: UseCase,
        need: Need,
        evidence: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Does it serve the need?"), tr("Save"), parent, text=f"{use_case.does} → {need.name}"
        )
        self.console, self._use_case, self._need = console, use_case, need
        self.serves = QCheckBox(tr("This use case serves this need"))
        self.serves.setChecked(evidence is not None)
        self.evidence = text_field(evidence or "", 4)
        self.evidence.setPlaceholderText(tr("A number, a story, a date. It may follow later."))
        self.evidence.textChanged.connect(self._typed)
        self.body.addWidget(self.serves)
        self.body.addWidget(labelled(tr("Evidence"), self.evidence))
        self.setMinimumWidth(480)
        self.evidence.setFocus()

    def _typed(self) -> None:
        if self.evidence.toPlainText().strip():
            self.serves.setChecked(True)

    def submit(self) -> None:
        evidence = self.evidence.toPlainText() if self.serves.isChecked() else None
        self.finish(self.console.objectives.align, self._use_case.id, self._need.id, evidence)


class CommitmentDialog(Dialog):
    """Adds a promise, or changes the one given."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        commitment: Commitment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("New commitment") if commitment is None else tr("Commitment")
        text = tr("One visible act, by somebody with a name, by a day.")
        super().__init__(title, tr("Add") if commitment is None else tr("Save"), parent, text=text)
        self.console, self._campaign, self._commitment = console, campaign, commitment
        self.who = QLineEdit(commitment.who if commitment else campaign.sponsor)
        self.what = QLineEdit(commitment.what if commitment else "")
        self.what.setPlaceholderText(tr("asks the first question on the opening day"))
        self.due_on = OptionalDay(tr("By"), commitment.due_on if commitment else None, campaign.opens_on)
        form = Form()
        form.wide(tr("Who"), self.who)
        form.wide(tr("What"), self.what)
        self.body.addLayout(form)
        self.body.addWidget(self.due_on)
        self.setMinimumWidth(480)
        (self.what if self.who.text() else self.who).setFocus()

    def submit(self) -> None:
        fields = (self.who.text(), self.what.text(), self.due_on.day())
        objectives = self.console.objectives
        if self._commitment is None:
            self.finish(objectives.add_commitment, self._campaign.id, *fields)
        else:
            self.finish(objectives.edit_commitment, self._commitment.id, *fields)
