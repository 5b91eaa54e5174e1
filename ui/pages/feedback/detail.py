"""One feedback in full, with what can be done about it; each button says its key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cm_console import figures
from cm_console.domain.feedback import Feedback, FeedbackState
from cm_console.i18n import tr
from cm_console.services import following_words as words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.card import Card
from ui.widgets.pill import Pill

if TYPE_CHECKING:
    from ui.pages.feedback.inbox_tab import InboxTab

_LEAST = 290


class Detail(Card):
    def __init__(self, tab: "InboxTab") -> None:
        super().__init__()
        self.tab = tab
        self.setMinimumWidth(_LEAST)
        top = QHBoxLayout()
        self.kind, self.blocking = Pill(), Pill(tr("Blocking"), "bad")
        top.addWidget(self.kind)
        top.addWidget(self.blocking)
        top.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(self._build_words(), 1)
        self.body.addLayout(self._build_buttons())

    def _build_words(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 8, 4)
        column.setSpacing(8)
        self.facts, self.said, self.state, self.answer = QLabel(), QLabel(), QLabel(), QLabel()
        for label, role in ((self.facts, "small-muted"), (self.state, "small-muted")):
            label.setProperty("role", role)
        for label in (self.said, self.facts, self.state, self.answer):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("What was said"))
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _build_buttons(self) -> QVBoxLayout:
        tab = self.tab
        self.answer_button = secondary(tr("Answered (A)"), tab.answer)
        self.promise_button = secondary(tr("Promised (P)"), tab.promise)
        self.fix_button = secondary(tr("Fixed (F)"), tab.fix)
        self.duplicate_button = secondary(tr("Duplicate (D)"), tab.duplicate)
        column = QVBoxLayout()
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, button in enumerate(
            (self.answer_button, self.promise_button, self.fix_button, self.duplicate_button)
        ):
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        line = QHBoxLayout()
        self.edit_button = quiet("", self._edit, icon="pencil-simple", tip=tr("Change what was said (Enter)"))
        self.reopen_button = quiet("", tab.reopen, icon="arrow-counter-clockwise", tip=tr("Open again (O)"))
        self.forget_button = quiet("", tab.forget, icon="eye-slash", tip=tr("Forget who said it"))
        self.remove_button = quiet("", tab.remove, icon="trash", tip=tr("Remove (Del)"))
        for each in (self.edit_button, self.reopen_button, self.forget_button, self.remove_button):
            line.addWidget(each)
        line.addStretch(1)
        column.addLayout(line)
        return column

    def _edit(self) -> None:
        each = self.tab.table.current()
        if each is not None:
            self.tab.edit(each)

    def show_feedback(self, each: Feedback | None) -> None:
        self.setVisible(each is not None)
        if each is None:
            return
        self.kind.set(words.kind(each.kind), "neutral")
        self.blocking.setVisible(each.is_blocking)
        wave = "" if each.wave_number is None else tr("Wave {number}").format(number=each.wave_number)
        parts = (words.who(each), wave, figures.full_day(each.given_on))
        self.facts.setText(" · ".join(part for part in parts if part))
        self.said.setText(each.text)
        self.said.setAccessibleName(each.text)
        self.state.setText(self._standing(each))
        self.answer.setText(each.answer)
        self.answer.setVisible(bool(each.answer))
        self.forget_button.setEnabled(bool(each.who))
        self.reopen_button.setEnabled(each.state is not FeedbackState.OPEN)

    def _standing(self, each: Feedback) -> str:
        if each.duplicate_of is not None:
            original = self.tab.attempt(self.tab.console.feedback.get, each.duplicate_of)
            title = "" if original is None else original.title
            return tr("Repeats: {text}").format(text=title)
        if each.fixed_on is not None:
            return tr("Fixed on {day}").format(day=figures.full_day(each.fixed_on))
        if each.promised_for is not None:
            return tr("Promised for {day}").format(day=figures.full_day(each.promised_for))
        if each.answered_on is not None:
            return tr("Answered on {day}").format(day=figures.full_day(each.answered_on))
        return tr("Waits for an answer") if each.wants_answer else ""
