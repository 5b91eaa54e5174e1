"""The dialogs of gates: one gate, a decision, a readiness list, the works council."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from cm_console import plan_words
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import Answer, Decision, Gate, GateKind, Opinion
from cm_console.i18n import tr
from cm_console.services.gates import GateView
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, choice_of, labelled, text_field
from ui.pages.plan.objective_dialogs import OptionalDay
from ui.widgets.fields import NumberBox
from ui.widgets.scrolling import scrolled

if TYPE_CHECKING:
    from cm_console.console import Console


class GateDialog(Dialog):
    """Adds a gate, or changes the one given."""

    def __init__(
        self, console: "Console", campaign: Campaign, gate: Gate | None = None, parent: QWidget | None = None
    ) -> None:
        title = tr("New gate") if gate is None else tr("Gate")
        text = tr("A day on which somebody decides whether the launch goes a step further.")
        super().__init__(title, tr("Add") if gate is None else tr("Save"), parent, text=text)
        self.console, self._campaign, self._gate = console, campaign, gate
        self.name = QLineEdit(gate.name if gate else "")
        self.kind = choice_of(GateKind, plan_words.gate_kind, gate.kind if gate else GateKind.WAVE)
        self.wave = NumberBox()
        self.wave.setRange(1, 99)
        self.wave.setValue(gate.wave if gate and gate.wave else 1)
        self.due_on = DayEdit(gate.due_on if gate else console.today(campaign.zone))
        self.reported, self.answered = NumberBox(), NumberBox()
        for box, share in (
            (self.reported, gate.reported_share if gate else 0.6),
            (self.answered, gate.answered_share if gate else 0.5),
        ):
            box.setRange(0, 100)
            box.setSuffix(" %")
            box.setValue(round(share * 100))
        form = Form()
        form.wide(tr("What it opens"), self.name)
        form.pair(labelled(tr("Before"), self.kind), labelled(tr("Day"), self.due_on))
        self._of_wave = [
            labelled(tr("Wave"), self.wave),
            labelled(tr("Reported before"), self.reported),
            labelled(tr("Answered within a day"), self.answered),
        ]
        form.pair(self._of_wave[0], self._of_wave[1])
        form.pair(self._of_wave[2], QWidget())
        self.body.addLayout(form)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self._kind_changed()
        self.setMinimumWidth(480)
        self.name.setFocus()

    def _kind_changed(self) -> None:
        kind = GateKind(self.kind.currentData())  # Qt gives back the bare text
        self._of_wave[0].setEnabled(kind is GateKind.WAVE)
        for field in self._of_wave[1:]:
            field.setEnabled(kind is not GateKind.START)

    def submit(self) -> None:
        self.finish(self._save)

    def _save(self) -> Gate:
        kind, gates = GateKind(self.kind.currentData()), self.console.gates
        wave = self.wave.value() if kind is GateKind.WAVE else None
        name, day = self.name.text(), self.due_on.day()
        gate = self._gate or gates.add(self._campaign.id, kind, name, day, wave)
        return gates.edit(
            gate.id,
            kind=kind,
            name=name,
            due_on=day,
            wave=wave,
            reported_share=self.reported.value() / 100,
            answered_share=self.answered.value() / 100,
        )


class DecideDialog(Dialog):
    """Go or no-go, by whom; a go with something open asks for its reason."""

    said = True  # by the tab

    def __init__(
        self, console: "Console", campaign: Campaign, view: GateView, parent: QWidget | None = None
    ) -> None:
        text = tr("Everything that this gate asks is met.")
        if not view.is_clear:
            text = tr("Not everything is met: a go needs its reason, which stays beside the decision.")
        super().__init__(view.gate.name, tr("Decide"), parent, text=text)
        self.console, self._view = console, view
        self.decision = choice_of(Decision, plan_words.decision)
        self.by = QLineEdit(campaign.sponsor)
        self.by.setCursorPosition(0)
        self.note = text_field("", 4)
        form = Form()
        form.pair(labelled(tr("Decision"), self.decision), labelled(tr("Who decides"), self.by))
        form.wide(tr("Why"), self.note)
        self.body.addLayout(form)
        self.setMinimumWidth(480)
        self.decision.setFocus()

    def submit(self) -> None:
        given = (self.decision.currentData(), self.by.text(), self.note.toPlainText())
        self.finish(self.console.gates.decide, self._view.gate.id, *given)


class ListDialog(Dialog):
    """Answers the items of one list: yes, not yet, not needed, with a note where there is one to make."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        title: str,
        items: Sequence[tuple[str, str]],  # (key, what goes before the item: a reason of failure)
        parent: QWidget | None = None,
    ) -> None:
        text = tr("“Not yet” is a good answer: it says what is left to do.")
        super().__init__(title, tr("Save"), parent, text=text)
        self.console, self._campaign = console, campaign
        self._before = console.gates.answers(campaign.id)
        self.answers: dict[str, QComboBox] = {}
        self.notes: dict[str, QLineEdit] = {}
        column = QWidget()
        grid = QGridLayout(column)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for number, (key, heading) in enumerate(items):
            self._add(grid, 3 * number, key, heading)
        area = scrolled(column)
        area.setMinimumHeight(360)
        self.body.addWidget(area, 1)
        self.setMinimumWidth(640)

    def _add(self, grid: QGridLayout, row: int, key: str, heading: str) -> None:
        if heading:
            reason = QLabel(heading)
            reason.setProperty("role", "strong")
            reason.setWordWrap(True)
            grid.addWidget(reason, row, 0, 1, 2)
        words = QLabel(plan_words.item(key))
        words.setWordWrap(True)
        box, note = QComboBox(), QLineEdit()
        for answer in (None, *Answer):
            box.addItem(plan_words.answer(answer).capitalize(), answer)
        known = self._before.get(key)
        box.setCurrentIndex(0 if known is None else 1 + list(Answer).index(known.answer))
        note.setText(known.note if known else "")
        note.setPlaceholderText(tr("What is behind it"))
        box.setAccessibleName(plan_words.item(key))
        note.setAccessibleName(tr("Note: {item}").format(item=plan_words.item(key)))
        grid.addWidget(words, row + 1, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(box, row + 1, 1)
        grid.addWidget(note, row + 2, 0, 1, 2)
        self.answers[key], self.notes[key] = box, note

    def submit(self) -> None:
        self.finish(self._save)

    def _save(self) -> None:
        for key, box in self.answers.items():
            answer, note = box.currentData(), self.notes[key].text().strip()
            before = self._before.get(key)
            if (before.answer if before else None, before.note if before else "") != (answer, note):
                self.console.gates.answer(self._campaign.id, key, answer, note)


class CouncilDialog(Dialog):
    """When the works council was informed, what it said, and where the minutes are."""

    def __init__(self, console: "Console", campaign: Campaign, parent: QWidget | None = None) -> None:
        text = tr(
            "Where employees test, the works council (CSE) is informed and consulted before the first wave. "
            "A pilot counts. This is a reminder, not legal advice."
        )
        super().__init__(tr("Works council"), tr("Save"), parent, text=text)
        self.console, self._campaign = console, campaign
        said = console.gates.consultation(campaign.id)
        today: date = console.today(campaign.zone)
        self.informed = OptionalDay(tr("Informed on"), said.informed_on, today)
        self.opinion = QComboBox()
        for opinion in (None, *Opinion):
            self.opinion.addItem(plan_words.opinion(opinion), opinion)
        self.opinion.setCurrentIndex(0 if said.opinion is None else 1 + list(Opinion).index(said.opinion))
        self.opinion_on = DayEdit(said.opinion_on or today)
        self.note = QLineEdit(said.note)
        self.note.setPlaceholderText(tr("Where the minutes are"))
        form = Form()
        form.pair(labelled(tr("Opinion"), self.opinion), labelled(tr("Given on"), self.opinion_on))
        form.wide(tr("Note"), self.note)
        self.body.addWidget(self.informed)
        self.body.addLayout(form)
        self.opinion.currentIndexChanged.connect(self._changed)
        self._changed()
        self.setMinimumWidth(480)

    def _changed(self) -> None:
        self.opinion_on.setEnabled(self.opinion.currentData() is not None)

    def submit(self) -> None:
        opinion = self.opinion.currentData()
        on = self.opinion_on.day() if opinion is not None else None
        self.finish(
            self.console.gates.record_consultation,
            self._campaign.id,
            self.informed.day(),
            opinion,
            on,
            self.note.text(),
        )
