"""“Start my launch”, and the same fields to change a campaign later. `campaign` is the result."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from cm_console import repeat_words, words
from cm_console.domain.campaign import LEAST_TOLERANCE, LONGEST_TOLERANCE, Campaign, LatePolicy
from cm_console.domain.content import Audience
from cm_console.domain.playbook import Playbook
from cm_console.domain.wave_status import next_monday
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, NumberEdit, labelled
from ui.dialogs.playbook_box import PlaybookBox
from ui.dialogs.zone_box import ZoneBox, own_zone
from ui.dialogs.zone_question import ZoneQuestion
from ui.widgets.fields import NumberBox

if TYPE_CHECKING:
    from cm_console.console import Console
    from ui.dialogs.shift_dialog import ShiftDialog

_WEEKS_AHEAD = 12  # the shipped playbooks start about that long before the opening


class CampaignDialog(Dialog):
    """Creates a campaign (and makes it the current one), or changes the one given."""

    def __init__(
        self, console: "Console", campaign: Campaign | None = None, parent: QWidget | None = None
    ) -> None:
        title = tr("Start my launch") if campaign is None else tr("Campaign")
        accept = tr("Start") if campaign is None else tr("Save")
        super().__init__(title, accept, parent, text=words.why_missing() if campaign is None else "")
        self.console = console
        self.campaign = campaign
        self._before = campaign
        self.ask_zone: Callable[[ZoneQuestion], str] = _answer
        self.ask_shift: Callable[[ShiftDialog], bool] = _agreed
        self._make_fields(campaign)
        self._lay_out()
        self.setMinimumWidth(600)
        self.name.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        # Here, not earlier: the style sheet's own minimum comes with the first showing.
        self.objective.setFixedHeight(self.objective.fontMetrics().lineSpacing() * 2 + 24)
        self.objective.parentWidget().updateGeometry()
        self.layout().activate()
        super().showEvent(event)

    def _make_fields(self, campaign: Campaign | None) -> None:
        zone = campaign.zone if campaign else own_zone()
        soon = next_monday(self.console.today(zone) + timedelta(weeks=_WEEKS_AHEAD))
        self.name = QLineEdit(campaign.name if campaign else "")
        self.opens_on = DayEdit(campaign.opens_on if campaign else soon)
        self.zone = ZoneBox(zone)
        self.objective = QPlainTextEdit(campaign.objective if campaign else "")
        self.objective.setTabChangesFocus(True)
        self.outcome = QLineEdit(campaign.metric if campaign else "")
        self.baseline = NumberEdit(campaign.baseline if campaign else None)
        self.target = NumberEdit(campaign.target if campaign else None)
        self.sponsor = QLineEdit(campaign.sponsor if campaign else "")
        self.population = NumberEdit(campaign.population if campaign else None)
        self.population.setPlaceholderText(tr("everyone in the directory"))
        self.name.setPlaceholderText(tr("Launch of the network"))
        self.objective.setPlaceholderText(tr("What the company wants to change, in one sentence"))
        self.outcome.setPlaceholderText(tr("Hours until a question is answered"))

    def _lay_out(self) -> None:
        form = Form()
        form.wide(tr("Name"), self.name)
        form.pair(labelled(tr("Opening"), self.opens_on), labelled(tr("Time zone"), self.zone))
        form.wide(tr("Strategic objective"), self.objective)
        form.wide(tr("Outcome metric"), self.outcome)
        form.pair(labelled(tr("Value today"), self.baseline), labelled(tr("Target"), self.target))
        form.pair(labelled(tr("Sponsor"), self.sponsor), labelled(tr("Population"), self.population))
        self.playbook: QComboBox | None = None
        self.shift: QCheckBox | None = None
        if self._before is None:
            self._add_playbook(form)
        else:
            self._add_changes(form)
        self.body.addLayout(form)

    def _add_playbook(self, form: Form) -> None:
        none = tr("None: an empty plan")
        self.playbooks = PlaybookBox(self, tr("Start from"), self.console.campaigns, _described, none)
        self.playbooks.grown.connect(self._fit)
        self.playbook = self.playbooks.box
        form.addWidget(self.playbooks, form.rowCount(), 0, 1, 2)

    def _add_changes(self, form: Form) -> None:
        campaign = self._before
        assert campaign is not None
        self.policy = QComboBox()
        for policy in LatePolicy:
            self.policy.addItem(words.late_policy(policy), policy)
        self.policy.setCurrentIndex(list(LatePolicy).index(campaign.late_policy))
        self.tolerance = NumberBox()
        self.tolerance.setRange(LEAST_TOLERANCE, LONGEST_TOLERANCE)
        self.tolerance.setSuffix(tr(" min"))
        self.tolerance.setValue(campaign.late_tolerance_minutes)
        self.audience = QComboBox()
        for circle in reversed(Audience):
            self.audience.addItem(words.audience(circle), circle)
        self.audience.setCurrentIndex(self.audience.findData(campaign.audience))
        late = QHBoxLayout()
        late.setContentsMargins(0, 0, 0, 0)
        late.setSpacing(8)
        late.addWidget(labelled(tr("A post that is late"), self.policy), 1)
        late.addWidget(labelled(tr("Late after"), self.tolerance))
        both = QWidget()
        both.setLayout(late)
        form.pair(both, labelled(tr("Its posts may be read by"), self.audience))
        slots = self.console.slots.of(campaign.id)
        self.slots = QLineEdit(", ".join(repeat_words.slot(each) for each in slots))
        self.slots.setPlaceholderText(tr("Monday 09:30, Thursday 11:00"))
        self._slots_before = self.slots.text()
        self.utm = QLineEdit(campaign.utm_campaign)
        self.utm.setPlaceholderText(tr("Links stay as typed"))
        form.pair(
            labelled(tr("Posting slots"), self.slots),
            labelled(tr("Name in links (utm_campaign)"), self.utm),
        )
        self.approval = QCheckBox(tr("A second person approves every post before it goes out"))
        self.approval.setChecked(campaign.needs_approval)
        form.addWidget(self.approval, form.rowCount(), 0, 1, 2)
        if self.console.campaigns.phases(campaign.id):
            self.shift = QCheckBox(tr("Move the plan with the opening; every change is shown first"))
            self.shift.setChecked(True)
            self.shift.setEnabled(False)
            self.opens_on.dateChanged.connect(self._opening_changed)
            form.addWidget(self.shift, form.rowCount(), 0, 1, 2)

    def _opening_changed(self) -> None:
        if self.shift is not None and self._before is not None:
            self.shift.setEnabled(self.opens_on.day() != self._before.opens_on)

    def submit(self) -> None:
        """Save; what is wrong is said above the buttons and nothing is lost."""
        saved: Campaign | None = self.attempt(self._save)
        if saved is not None:
            self.campaign = saved
            self.accept()

    def _save(self) -> Campaign | None:
        """Create or change the campaign; None where the person took back a change of its zone."""
        fields: dict[str, Any] = {
            "name": self.name.text(),
            "opens_on": self.opens_on.day(),
            "zone": self.zone.zone(),
            "objective": self.objective.toPlainText(),
            "metric": self.outcome.text(),
            "baseline": self.baseline.value(),
            "target": self.target.value(),
            "sponsor": self.sponsor.text(),
            "population": self.population.whole(),
        }
        campaigns = self.console.campaigns
        if self._before is None:
            assert self.playbook is not None
            made = campaigns.create(**fields, playbook=self.playbook.currentData())
            return campaigns.choose(made.id)
        fields["late_policy"] = self.policy.currentData()
        fields["late_tolerance_minutes"] = self.tolerance.value()
        fields["audience"] = self.audience.currentData()
        fields["utm_campaign"] = self.utm.text()
        shift = self.shift is not None and self.shift.isEnabled() and self.shift.isChecked()
        return self._change(self._before, shift, fields)

    def _change(self, before: Campaign, shift: bool, fields: dict[str, Any]) -> Campaign | None:
        keep = ""
        look = self.console.posts.look_at_zone(before.id, fields["zone"])
        if look.zone != before.zone and look.first is not None:
            today = self.console.today(before.zone)
            keep = self.ask_zone(ZoneQuestion(before.zone, look, today, self))
            if not keep:
                return None
            del fields["zone"]
        if shift and not self._may_shift(before, fields["opens_on"]):
            return None
        if self.slots.text() != self._slots_before:
            self.console.slots.set(before.id, self.slots.text())
        if self.approval.isChecked() != before.needs_approval:
            self.console.approvals.require(before.id, self.approval.isChecked())
        changed = self.console.campaigns.edit(before.id, shift_plan=shift, **fields)
        if keep:
            self.console.posts.rezone(before.id, look.zone, keep)
            changed = self.console.campaigns.get(before.id)
        return changed

    def _may_shift(self, before: Campaign, opens_on: date) -> bool:
        from ui.dialogs.shift_dialog import ShiftDialog  # only a moved opening needs it

        return self.ask_shift(ShiftDialog(self.console, before, opens_on, self, only_ask=True))


def _described(playbook: Playbook | None) -> str:
    return tr("You add phases and tasks yourself.") if playbook is None else playbook.description


def _answer(question: ZoneQuestion) -> str:
    question.exec()
    question.deleteLater()
    return question.chosen


def _agreed(preview: "ShiftDialog") -> bool:
    agreed = preview.exec() == Dialog.DialogCode.Accepted
    preview.deleteLater()
    return agreed
