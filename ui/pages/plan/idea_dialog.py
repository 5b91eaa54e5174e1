"""A post idea: its words and its day; kept, dropped, or made into a draft that opens in the calendar."""

from cm_console.domain.campaign import Campaign
from cm_console.domain.ideas import Idea
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, text_field
from ui.page import Page
from ui.widgets.buttons import quiet, secondary


class IdeaDialog(Dialog):
    """Adds an idea, or changes the one given."""

    def __init__(self, page: Page, campaign: Campaign, idea: Idea | None) -> None:
        title = tr("New post idea") if idea is None else tr("Post idea")
        text = tr("An idea stays here until you make a draft of it; nothing goes out by itself.")
        super().__init__(title, tr("Add") if idea is None else tr("Save"), page.window(), text=text)
        self.page, self._campaign, self._idea = page, campaign, idea
        self.said = False  # dropped, or open in the calendar
        self.words = text_field(idea.text if idea else "", 6)
        self.due_on = DayEdit(idea.due_on if idea else page.console.today(campaign.zone))
        form = Form()
        form.wide(tr("What could be said"), self.words)
        form.wide(tr("Day"), self.due_on)
        self.body.addLayout(form)
        if idea is not None:
            self.add_left_button(quiet("", self._drop, icon="trash", tip=tr("Drop the idea")))
            self.draft_button = secondary(tr("Make a draft"), self._write)
            self.buttons.insertWidget(self.buttons.count() - 1, self.draft_button)
        self.setMinimumWidth(520)
        self.words.setFocus()

    def submit(self) -> None:
        self.finish(self._save)

    def _save(self) -> Idea:
        ideas = self.page.console.ideas
        words, day = self.words.toPlainText(), self.due_on.day()
        if self._idea is None:
            return ideas.add(self._campaign.id, words, day)
        return ideas.edit(self._idea.id, words, day)

    def _write(self) -> None:
        saved = self.attempt(self._save)
        post = None if saved is None else self.attempt(self.page.console.ideas.write, saved.id)
        if post is not None:
            self.said = True
            self.accept()
            self.page.navigate.emit("calendar", post.id)

    def _drop(self) -> None:
        assert self._idea is not None
        dropped = self.attempt(self.page.console.ideas.remove, self._idea.id)
        if dropped is not None:
            self.said = True
            self.accept()
            ideas, page = self.page.console.ideas, self.page
            page.notice(tr("The idea is dropped."), lambda: page.attempt(ideas.restore, dropped))
