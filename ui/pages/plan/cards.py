"""What the launch is for: the objective, and how far the outcome metric has come."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from cm_console import figures, words
from cm_console.domain.campaign import Campaign, Measure, progress
from cm_console.i18n import tr
from ui.widgets.buttons import quiet, secondary
from ui.widgets.card import Card
from ui.widgets.meter import Bar
from ui.widgets.pill import Pill

_SHOWN = 5  # the last measures


def _wrapped(role: str = "") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


class DraftBanner(Card):
    """Says what keeps a campaign a draft, and why that matters."""

    def __init__(self, complete: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Pill(tr("Draft"), "warn"), 0, Qt.AlignmentFlag.AlignTop)
        self.words = _wrapped()
        line.addWidget(self.words, 1)
        self.button = secondary(tr("Complete it…"), complete)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def fill(self, campaign: Campaign) -> None:
        self.setVisible(campaign.is_draft)
        if campaign.is_draft:
            lacks = figures.listed(words.missing(item) for item in campaign.missing)
            lacking = tr("This launch still lacks {lacks}.").format(lacks=lacks)
            self.words.setText(f"{lacking} {words.why_missing()}")
            self.setAccessibleName(self.words.text())


class ObjectiveCard(Card):
    """The objective in one sentence, and the facts of the launch."""

    def __init__(self, edit: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(tr("Objective"), parent)
        self.edit_button = quiet("", edit, icon="pencil-simple", tip=tr("Edit the campaign"))
        self.add(self.edit_button)
        self.objective = _wrapped("strong")
        self.body.addWidget(self.objective)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self._names: dict[str, QLabel] = {}
        self._values: dict[str, QLabel] = {}
        for row, (key, label) in enumerate(
            (
                ("release", tr("Release")),
                ("opens", tr("Opening")),
                ("zone", tr("Time zone")),
                ("sponsor", tr("Sponsor")),
                ("population", tr("Population")),
            )
        ):
            name = QLabel(label)
            name.setProperty("role", "small-muted")
            self._values[key] = _wrapped("small")
            self._names[key] = name
            self._facts.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(self._values[key], row, 1)
        self.body.addLayout(self._facts)

    def fill(self, campaign: Campaign, population: int) -> None:
        self.objective.setText(campaign.objective or tr("Not written yet"))
        released = campaign.released_on
        self._values["release"].setText("" if released is None else figures.full_day(released))
        for label in (self._names["release"], self._values["release"]):
            label.setVisible(released is not None)
        self._values["opens"].setText(figures.full_day(campaign.opens_on))
        self._values["zone"].setText(campaign.zone.replace("_", " "))
        self._values["sponsor"].setText(campaign.sponsor or figures.DASH)
        people = figures.number(population) if population else figures.DASH
        self._values["population"].setText(people)


class OutcomeCard(Card):
    """The outcome metric from its baseline to its target, and the values measured."""

    def __init__(self, record: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(tr("Outcome"), parent)
        self.record_button = quiet(tr("Record…"), record, icon="plus")
        self.record_button.setToolTip(tr("Record the metric's value"))
        self.add(self.record_button)
        self.outcome = _wrapped()
        self.value = QLabel()
        self.value.setProperty("role", "figure")
        self.way = _wrapped("small-muted")
        self.bar = Bar()
        self.list = _wrapped("small-muted")
        for widget in (self.outcome, self.value, self.bar, self.way, self.list):
            self.body.addWidget(widget)

    def fill(self, campaign: Campaign, measures: Sequence[Measure]) -> None:
        self.outcome.setText(campaign.metric or tr("No metric yet"))
        self.record_button.setEnabled(bool(campaign.metric))
        last = measures[-1].value if measures else None
        self.value.setText(figures.number(campaign.baseline if last is None else last))
        self._fill_way(campaign, last)
        lines = [_line(measure) for measure in reversed(measures[-_SHOWN:])]
        self.list.setText(
            "\n".join(lines) or tr("Nothing measured yet: the first value makes progress visible.")
        )

    def _fill_way(self, campaign: Campaign, last: float | None) -> None:
        baseline, target = campaign.baseline, campaign.target
        ends = tr("from {baseline} to {target}").format(
            baseline=figures.number(baseline), target=figures.number(target)
        )
        self.way.setVisible(baseline is not None or target is not None)
        share = None
        if baseline is not None and target is not None and last is not None:
            share = progress(baseline, target, last)
        if share is None:
            self.bar.set(None)
            self.way.setText(ends)
            return
        if share < 0:
            said = tr("further from the target than at the start")
        else:
            said = tr("{share} of the way").format(share=figures.percent(share))
        self.bar.set(share, "bad" if share < 0 else "ok" if share >= 1 else "accent")
        self.way.setText(f"{said} · {ends}")


def _line(measure: Measure) -> str:
    parts = [figures.day(measure.on), figures.number(measure.value), measure.note]
    return " · ".join(part for part in parts if part)
