"""What gates rest on: readiness on four axes, the five reasons of failure, the works council."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from cm_console import figures, plan_words
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import (
    READINESS,
    REASONS,
    About,
    Axis,
    Checked,
    Condition,
    State,
    item,
    listed,
    reason,
)
from cm_console.i18n import tr
from ui.pages.plan.gate_dialogs import CouncilDialog, ListDialog
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.meter import Meter

if TYPE_CHECKING:
    from ui.pages.plan.gates_tab import GatesTab


class ReadinessCard(Card):
    """A meter for each list; its button goes through the items."""

    def __init__(self, tab: "GatesTab") -> None:
        super().__init__(tr("Readiness"))
        self.tab = tab
        self.meters: dict[str, Meter] = {}
        for axis in Axis:
            title = plan_words.axis(axis)
            self._add(axis.value, title, [(item(axis, name), "") for name in READINESS[axis]])
        self.body.addSpacing(4)
        items = [(reason(name), plan_words.failure(name)) for name in REASONS]
        self._add("reasons", tr("Five reasons of failure"), items)

    def _add(self, key: str, title: str, items: Sequence[tuple[str, str]]) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.meters[key] = Meter(title)
        line.addWidget(self.meters[key], 1)
        tip = tr("Go through: {list}").format(list=title)
        line.addWidget(quiet("", partial(self.go_through, title, items), icon="list-checks", tip=tip))
        self.body.addLayout(line)

    def fill(self, campaign: Campaign) -> None:
        answers = list(self.tab.console.gates.answers(campaign.id).values())
        for axis in Axis:
            keys = [item(axis, name) for name in READINESS[axis]]
            self._show(axis.value, listed(About(axis.value), keys, answers), keys, answers)
        keys = [reason(name) for name in REASONS]
        self._show("reasons", listed(About.REASONS, keys, answers), keys, answers)

    def _show(self, key: str, condition: Condition, keys: Sequence[str], answers: Sequence[Checked]) -> None:
        if condition.state is State.UNKNOWN or condition.count is None or condition.n is None:
            self.meters[key].set(None, plan_words.state(State.UNKNOWN), short=figures.DASH)
            return
        looked = {each.item for each in answers}
        left = sum(each not in looked for each in keys)
        text = short = figures.of(condition.count, condition.n)
        if left:
            unseen = tr("%n to look at", "", left)
            text = f"{text} · {unseen}"
        share = condition.count / condition.n if condition.n else 1.0
        tone = "ok" if condition.state is State.MET else "accent"
        self.meters[key].set(share, text, tone, short)

    def go_through(self, title: str, items: Sequence[tuple[str, str]]) -> None:
        campaign = self.tab.campaign
        if campaign is not None:
            self.tab.ask(ListDialog(self.tab.console, campaign, title, items, self.window()))


class CouncilCard(Card):
    """What the works council said, and when."""

    def __init__(self, tab: "GatesTab") -> None:
        super().__init__(tr("Works council"))
        self.tab = tab
        self.note_button = quiet(tr("Note…"), self.note)
        self.note_button.setAccessibleName(tr("Note the works council's opinion"))
        self.add(self.note_button)
        self.opinion, self.words = QLabel(), QLabel()
        self.opinion.setProperty("role", "strong")
        self.words.setProperty("role", "small-muted")
        for label in (self.opinion, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.body.addWidget(label)

    def fill(self, campaign: Campaign) -> None:
        said = self.tab.console.gates.consultation(campaign.id)
        self.opinion.setText(plan_words.opinion(said.opinion))
        lines = []
        if said.informed_on:
            lines.append(tr("Informed {day}").format(day=figures.full_day(said.informed_on)))
        if said.opinion_on:
            lines.append(tr("Given {day}").format(day=figures.full_day(said.opinion_on)))
        if said.note:
            lines.append(said.note)
        if not lines:
            lines.append(tr("Where employees test, it is heard before the first wave."))
        self.words.setText("\n".join(lines))

    def note(self) -> None:
        campaign = self.tab.campaign
        if campaign is not None:
            self.tab.ask(CouncilDialog(self.tab.console, campaign, self.window()))
