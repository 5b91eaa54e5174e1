"""One gate: each thing that it asks with how far that has come, and the decision."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from cm_console import figures, plan_words
from cm_console.domain.gates import Condition, State
from cm_console.i18n import pair, tr
from cm_console.services.gates import GateView
from ui import icons, theme
from ui.widgets.buttons import quiet, secondary
from ui.widgets.card import Card

if TYPE_CHECKING:
    from ui.pages.plan.gates_tab import GatesTab

_ICONS = {
    State.MET: ("check-circle", "ok"),
    State.UNMET: ("x-circle", "bad"),
    State.UNKNOWN: ("question", "muted"),
}


class GateDetail(Card):
    def __init__(self, tab: "GatesTab") -> None:
        super().__init__("")
        self.tab = tab
        self.view: GateView | None = None
        self.edit_button = quiet("", self._edit, icon="pencil-simple", tip=tr("Edit the gate (Enter)"))
        self.remove_button = quiet("", self._remove, icon="trash", tip=tr("Remove the gate"))
        self.reopen_button = quiet(tr("Take back"), self._reopen)
        self.decide_button = secondary(tr("Decide…"), self._decide)
        for button in (self.edit_button, self.remove_button, self.reopen_button, self.decide_button):
            self.add(button)
        self.decided = QLabel()
        self.decided.setTextFormat(Qt.TextFormat.PlainText)
        self.decided.setProperty("role", "strong")
        self.decided.setWordWrap(True)
        self.body.addWidget(self.decided)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("What the gate asks"))
        self.body.addWidget(self._area, 1)
        theme.signals.changed.connect(self._draw)

    def fill(self, view: GateView | None) -> None:
        self.view = view
        if view is None:
            return
        gate = view.gate
        self.set_title(f"{gate.name} · {figures.full_day(gate.due_on)}")
        self.decided.setVisible(gate.decision is not None)
        if gate.decision is not None and gate.decided_on is not None:
            said = tr("{decision}, by {who} on {day}").format(
                decision=plan_words.decision(gate.decision),
                who=gate.decided_by,
                day=figures.full_day(gate.decided_on),
            )
            self.decided.setText(pair(said, gate.note) if gate.note else said)
        self.reopen_button.setVisible(gate.decision is not None)
        self._draw()

    def _draw(self) -> None:
        if self.view is None:
            return
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, condition in enumerate(self.view.conditions):
            self._row(grid, number, condition)
        grid.setRowStretch(len(self.view.conditions), 1)
        self._area.setWidget(rows)

    def _row(self, grid: QGridLayout, number: int, condition: Condition) -> None:
        name, token = _ICONS[condition.state]
        picture, words, far = QLabel(), QLabel(plan_words.condition(condition)), QLabel()
        picture.setPixmap(icons.pixmap(name, token, 16, self.devicePixelRatioF()))
        words.setWordWrap(True)
        state = plan_words.state(condition.state)
        count = plan_words.how_far(condition)
        far.setText(state if count == state else f"{state} · {count}")
        far.setProperty("role", "small-muted")
        words.setAccessibleDescription(far.text())
        grid.addWidget(picture, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, number, 1)
        grid.addWidget(far, number, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def _edit(self) -> None:
        if self.view is not None:
            self.tab.edit_gate(self.view.gate)

    def _remove(self) -> None:
        if self.view is not None:
            self.tab.remove_gate(self.view.gate)

    def _reopen(self) -> None:
        if self.view is not None:
            self.tab.reopen(self.view.gate)

    def _decide(self) -> None:
        if self.view is not None:
            self.tab.decide(self.view)
