"""The dialogs of the inbox: what was said, an answer, a promise, what it repeats."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.feedback import Feedback, FeedbackKind
from cm_console.i18n import tr
from cm_console.services import following_words as words
from cm_console.services.feedback import Former
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, choice_of, labelled, text_field
from ui.pages.feedback.wave_box import WaveBox, WhoField
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from cm_console.console import Console

_A_WEEK = timedelta(days=7)


class FeedbackDialog(Dialog):
    """Notes feedback, or changes what is given; `saved` is its id, `former` what undoes the change."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        feedback: Feedback | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("New feedback") if feedback is None else tr("Change the feedback")
        super().__init__(title, tr("Note it") if feedback is None else tr("Save"), parent)
        self.console, self._campaign, self._feedback = console, campaign, feedback
        self.saved: int | None = None
        self.former: Former | None = None
        self.said = text_field(feedback.text if feedback else "", 6)
        self.said.setPlaceholderText(tr("In their words"))
        kind = feedback.kind if feedback else FeedbackKind.ISSUE
        self.kind = choice_of(FeedbackKind, words.kind, kind)
        self.wave = WaveBox(tr("No wave in particular"))
        self.wave.set_waves(console.waves.list(campaign.id))
        self.who = WhoField(console, campaign)
        self.who.setPlaceholderText(tr("A tester, a pseudonym, or nobody"))
        self.blocking = QCheckBox(tr("It stops the tester from going on"))
        self.day = DayEdit(feedback.given_on if feedback else console.today(campaign.zone))
        if feedback is not None:
            self.wave.choose(feedback.wave_id)
            self.who.set_who(feedback.person_id, feedback.who)
            self.blocking.setChecked(feedback.is_blocking)
        elif self.wave.count() > 1:
            self.wave.setCurrentIndex(1)
        form = Form()
        form.wide(tr("What was said"), self.said)
        form.pair(labelled(tr("Kind"), self.kind), labelled(tr("Wave"), self.wave))
        hint = tr("A pseudonym is enough; the name can be forgotten later.")
        form.pair(labelled(tr("Who"), self.who, hint), labelled(tr("Day"), self.day))
        self.body.addLayout(form)
        self.body.addWidget(self.blocking)
        self.setMinimumWidth(540)
        self.said.setFocus()

    def submit(self) -> None:
        self.finish(self._save)

    def _save(self) -> None:
        fields = {
            "wave_id": self.wave.wave_id(),
            "person_id": self.who.person_id(),
            "pseudonym": self.who.pseudonym(),
            "is_blocking": self.blocking.isChecked(),
            "given_on": self.day.day(),
        }
        log, kind, said = self.console.feedback, self.kind.currentData(), self.said.toPlainText()
        if self._feedback is None:
            self.saved = log.add(self._campaign.id, kind, said, **fields).id
        else:
            self.former = log.edit(self._feedback.id, kind=kind, text=said, **fields)


class AnswerDialog(Dialog):
    """A sentence for the testers; Enter is enough."""

    def __init__(self, each: Feedback, title: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(title, title, parent, text=_cut(each.title))
        self.answer = QLineEdit(each.answer)
        self.answer.setPlaceholderText(tr("A sentence; it may stay empty"))
        hint = tr("Testers read it in “You said, we did”.")
        self.body.addWidget(labelled(label, self.answer, hint))
        self.setMinimumWidth(480)
        self.answer.setFocus()

    def text_given(self) -> str:
        return self.answer.text()


class PromiseDialog(AnswerDialog):
    """What is promised, and for when."""

    def __init__(self, each: Feedback, today: date, parent: QWidget | None = None) -> None:
        super().__init__(each, tr("Promised"), tr("What you promise"), parent)
        self.day = DayEdit(max(each.promised_for or today + _A_WEEK, today))
        self.body.addWidget(labelled(tr("By when"), self.day))


class DuplicateDialog(Dialog):
    """Which one was there first."""

    def __init__(self, each: Feedback, others: Sequence[Feedback], parent: QWidget | None = None) -> None:
        super().__init__(tr("What does it repeat?"), tr("It repeats this"), parent, text=_cut(each.title))
        self._others = list(others)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the feedback"))
        self.search.setAccessibleName(tr("Search the feedback"))
        self.search.textChanged.connect(self._fill)
        self.table = ObjectTable(
            [
                Column(
                    "text", tr("What was said"), lambda row: row.title, tip=lambda row: row.text, width=330
                ),
                Column("day", tr("Day"), lambda row: row.given_on, lambda row: figures.day(row.given_on)),
            ],
            name=tr("Feedback"),
        )
        self.table.stretch(0)
        self.table.setMinimumHeight(240)
        self.table.activated_row.connect(lambda _row: self.submit())
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.setMinimumWidth(500)
        self._fill()
        self.search.setFocus()

    def _fill(self) -> None:
        found = self.search.text().casefold().split()
        rows = [each for each in self._others if all(word in each.text.casefold() for word in found)]
        self.table.set_rows(rows)
        if rows and self.table.current() is None:
            self.table.choose(rows[0].id)
        self.accept_button.setEnabled(bool(rows))

    def original(self) -> int | None:
        current = self.table.current()
        return None if current is None else int(current.id)

    def submit(self) -> None:
        if self.original() is not None:
            self.accept()


def _cut(text: str, most: int = 120) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
