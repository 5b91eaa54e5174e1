"""The retrospective: what to keep, what to change, and decisions with who and by when."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.retrospective import Lesson, LessonKind
from cm_console.i18n import tr
from cm_console.services import following_words as words
from cm_console.services.wave_words import wave_title
from ui.pages.feedback.lesson_dialog import LessonDialog
from ui.tabs import CampaignTab
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

_TONES = {LessonKind.KEEP: "ok", LessonKind.CHANGE: "warn", LessonKind.DECISION: "accent"}


class RetrospectiveTab(CampaignTab):
    def build(self) -> None:
        card = Card(tr("What the waves taught"))
        self.done_button = quiet(tr("Carried out"), self._carry_out, icon="check-circle")
        self.edit_button = quiet(
            "", self._edit_current, icon="pencil-simple", tip=tr("Change the line (Enter)")
        )
        self.remove_button = quiet("", self._remove, icon="trash", tip=tr("Remove the line"))
        for button in (self.done_button, self.edit_button, self.remove_button):
            card.add(button)
        self.table = ObjectTable(
            [
                Column("wave", tr("Wave"), lambda row: row.wave_number, width=72),
                Column("kind", tr("Kind"), _order, lambda row: words.lesson(row.kind), tone=_tone, width=110),
                Column("text", tr("Lesson"), lambda row: row.text, tip=lambda row: row.text, width=300),
                Column("owner", tr("Who"), lambda row: row.owner, width=130),
                Column("due", tr("By"), lambda row: row.due_on, self._due, tone=self._due_tone, width=150),
            ],
            name=tr("Retrospective"),
        )
        self.table.stretch(2)
        self.table.setSelectionMode(ObjectTable.SelectionMode.SingleSelection)
        self.table.activated_row.connect(self.edit)
        self.table.selection_changed.connect(self._enable)
        self.none = EmptyState(
            "note",
            tr("Nothing is written yet"),
            tr(
                "An hour with the testers at the end of each wave: what to keep, what to change, "
                "who does what."
            ),
            tr("Add a line…"),
            self.add,
        )
        self.pages = OrEmpty(self.table, self.none)
        card.body.addWidget(self.pages, 1)
        self.left = QLabel()
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setProperty("role", "small-muted")
        self.left.setWordWrap(True)
        card.body.addWidget(self.left)
        self.outer.addWidget(card, 1)

    def fill(self, campaign: Campaign) -> None:
        self._today = self.console.today(campaign.zone)
        found = self.console.retrospective.list(campaign.id)
        self.table.set_rows(found)
        self.pages.show_full(found)
        left = self.console.following.left(campaign.id)
        self.left.setText("\n".join(f"{wave_title(wave)} · {words.dropped(each)}" for wave, each in left))
        self.left.setVisible(bool(left))
        self._enable()

    def _enable(self) -> None:
        current: Lesson | None = self.table.current()
        self.edit_button.setEnabled(current is not None)
        self.remove_button.setEnabled(current is not None)
        self.done_button.setEnabled(current is not None and current.kind is LessonKind.DECISION)

    def _due(self, row: Lesson) -> str:
        if row.done_on is not None:
            return tr("Done {day}").format(day=figures.day(row.done_on))
        return "" if row.due_on is None else figures.day(row.due_on)

    def _due_tone(self, row: Lesson) -> str | None:
        if row.done_on is not None:
            return "ok"
        if row.due_on is None:
            return None
        return "bad" if row.due_on < self._today else "neutral"

    # --- what a person does

    def add(self) -> None:
        if self.campaign is not None:
            self.ask(LessonDialog(self.console, self.campaign, parent=self.window()))

    def edit(self, lesson: Lesson) -> None:
        if self.campaign is not None:
            self.ask(LessonDialog(self.console, self.campaign, lesson, self.window()))

    def _edit_current(self) -> None:
        if self.table.current() is not None:
            self.edit(self.table.current())

    def _carry_out(self) -> None:
        lesson: Lesson | None = self.table.current()
        if lesson is None:
            return
        log, done = self.console.retrospective, lesson.done_on is None
        if self.attempt(log.carry_out, lesson.id, done) is not None:
            text = tr("Carried out: {what}") if done else tr("Open again: {what}")
            self.say(text.format(what=lesson.text), partial(log.restore, lesson))

    def _remove(self) -> None:
        lesson = self.table.current()
        removed = None if lesson is None else self.attempt(self.console.retrospective.remove, lesson.id)
        if removed is not None:
            put_back = partial(self.console.retrospective.put_back, removed)
            self.say(tr("Removed: {name}").format(name=removed.text), put_back)


def _order(row: Lesson) -> int:
    return list(LessonKind).index(row.kind)


def _tone(row: Lesson) -> str:
    return _TONES[row.kind]
