"""One line of a retrospective."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from cm_console.domain.campaign import Campaign
from cm_console.domain.retrospective import Lesson, LessonKind
from cm_console.i18n import tr
from cm_console.services import following_words as words
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, choice_of, labelled
from ui.pages.feedback.wave_box import WaveBox

if TYPE_CHECKING:
    from cm_console.console import Console

_TWO_WEEKS = timedelta(days=14)


class LessonDialog(Dialog):
    """Adds a line, or changes the one given; owner and day are for decisions."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        lesson: Lesson | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("New line") if lesson is None else tr("What the wave taught")
        super().__init__(title, tr("Add") if lesson is None else tr("Save"), parent)
        self.console, self._campaign, self._lesson = console, campaign, lesson
        self.kind = choice_of(LessonKind, words.lesson, lesson.kind if lesson else None)
        self.wave = WaveBox(tr("No wave in particular"))
        self.wave.set_waves(console.waves.list(campaign.id))
        self.line = QLineEdit(lesson.text if lesson else "")
        self.owner = QLineEdit(lesson.owner if lesson else "")
        due = lesson.due_on if lesson else None
        self.due_on = DayEdit(due or console.today(campaign.zone) + _TWO_WEEKS)
        if lesson is not None:
            self.wave.choose(lesson.wave_id)
        elif self.wave.count() > 1:
            self.wave.setCurrentIndex(1)
        form = Form()
        form.pair(labelled(tr("Kind"), self.kind), labelled(tr("Wave"), self.wave))
        form.wide(tr("In a sentence"), self.line)
        self.decision = (labelled(tr("Who carries it out"), self.owner), labelled(tr("By"), self.due_on))
        form.pair(*self.decision)
        self.body.addLayout(form)
        self.kind.currentIndexChanged.connect(lambda _index: self._turned())
        self.setMinimumWidth(500)
        self._turned()
        self.line.setFocus()

    def _turned(self) -> None:
        for field in self.decision:
            field.setEnabled(self.kind.currentData() == LessonKind.DECISION.value)

    def submit(self) -> None:
        decided = self.kind.currentData() == LessonKind.DECISION.value
        fields = {
            "kind": self.kind.currentData(),
            "text": self.line.text(),
            "wave_id": self.wave.wave_id(),
            "owner": self.owner.text() if decided else "",
            "due_on": self.due_on.day() if decided else None,
        }
        log = self.console.retrospective
        if self._lesson is None:
            self.finish(log.add, self._campaign.id, **fields)
        else:
            self.finish(log.edit, self._lesson.id, **fields)
