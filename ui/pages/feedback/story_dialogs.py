"""A story with its consent, and the consent given again."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from cm_console.domain.campaign import Campaign
from cm_console.domain.stories import Story
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, labelled, text_field
from ui.pages.feedback.wave_box import WhoField

if TYPE_CHECKING:
    from cm_console.console import Console


class StoryDialog(Dialog):
    """Adds a story with its consent, or changes the words of the one given."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        story: Story | None = None,
        parent: QWidget | None = None,
    ) -> None:
        text = tr("What somebody did with it, and what that changed. Only with their consent.")
        title = tr("New story") if story is None else tr("Story")
        super().__init__(title, tr("Add") if story is None else tr("Save"), parent, text=text)
        self.console, self._campaign, self._story = console, campaign, story
        self.quote = text_field(story.quote if story else "", 4)
        self.effect = QLineEdit(story.effect if story else "")
        self.effect.setPlaceholderText(tr("Two days saved on a repair"))
        today = console.today(campaign.zone)
        self.happened_on = DayEdit(story.happened_on if story else today)
        self.who = WhoField(console, campaign)
        self.shown_as = QLineEdit(story.shown_as if story else "")
        self.shown_as.setPlaceholderText(tr("A technician, Lyon"))
        self.consented_on, self.proof = DayEdit(today), QLineEdit()
        self.proof.setPlaceholderText(tr("E-mail of that day, in the launch's mailbox"))
        if story is not None:
            self.who.set_who(story.person_id, story.told_by)
        form = Form()
        form.wide(tr("In their words"), self.quote)
        form.pair(labelled(tr("What it changed"), self.effect), labelled(tr("When"), self.happened_on))
        hint = tr("A name or a role; it is what is printed.")
        form.pair(labelled(tr("Who tells it"), self.who), labelled(tr("Shown as"), self.shown_as, hint))
        if story is None:
            form.pair(labelled(tr("Consent given on"), self.consented_on), labelled(tr("Proof"), self.proof))
        self.body.addLayout(form)
        self.setMinimumWidth(560)
        self.quote.setFocus()

    def submit(self) -> None:
        person_id, told_by = self.who.person_id(), self.who.text().split(" · ")[0]
        words = {
            "told_by": told_by,
            "quote": self.quote.toPlainText(),
            "effect": self.effect.text(),
            "happened_on": self.happened_on.day(),
            "shown_as": self.shown_as.text() or told_by,
            "person_id": person_id,
        }
        stories = self.console.stories
        if self._story is None:
            consent = {"consented_on": self.consented_on.day(), "proof": self.proof.text()}
            self.finish(stories.add, self._campaign.id, **words, **consent)
        else:
            self.finish(stories.edit, self._story.id, **words)


class ConsentDialog(Dialog):
    """The consent was asked for again and given."""

    def __init__(
        self, console: "Console", campaign: Campaign, story: Story, parent: QWidget | None = None
    ) -> None:
        text = tr("Ask {name} again: yes lasts twelve months. If the answer is no, withdraw the story.")
        super().__init__(
            tr("Consent again"), tr("Note the consent"), parent, text=text.format(name=story.told_by)
        )
        self.console, self._story = console, story
        self.on, self.proof = DayEdit(console.today(campaign.zone)), QLineEdit()
        form = Form()
        form.pair(labelled(tr("Consent given on"), self.on), labelled(tr("Proof"), self.proof))
        self.body.addLayout(form)
        self.proof.setFocus()

    def submit(self) -> None:
        confirm = self.console.stories.confirm
        self.finish(confirm, self._story.id, self.on.day(), self.proof.text())
