"""Stories: shown only with a consent that is younger than a year; withdrawn ones are erased."""

from PySide6.QtWidgets import QLabel

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.stories import Story, StoryState
from cm_console.i18n import tr
from cm_console.services import following_words as words
from ui.dialogs.base import ask
from ui.pages.feedback.story_dialogs import ConsentDialog, StoryDialog
from ui.tabs import CampaignTab
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

_TONES = {StoryState.USABLE: "ok", StoryState.ASK_AGAIN: "warn", StoryState.WITHDRAWN: "neutral"}


class StoriesTab(CampaignTab):
    def build(self) -> None:
        card = Card(tr("Stories that testers tell"))
        self.edit_button = quiet(
            "", self._edit_current, icon="pencil-simple", tip=tr("Change the story (Enter)")
        )
        self.confirm_button = quiet(tr("Consent again…"), self.confirm, icon="seal-check")
        self.withdraw_button = quiet(tr("Withdraw…"), self.withdraw, icon="prohibit")
        for button in (self.edit_button, self.confirm_button, self.withdraw_button):
            card.add(button)
        self.note = QLabel(
            tr("The report shows those with consent. After twelve months it has to be asked for again.")
        )
        self.note.setProperty("role", "small-muted")
        self.note.setWordWrap(True)
        self.table = ObjectTable(
            [
                Column("state", tr("Consent"), self._order, self._state, tone=self._tone, width=124),
                Column("who", tr("Shown as"), lambda row: row.shown_as, width=150),
                Column(
                    "quote", tr("In their words"), lambda row: row.quote, tip=lambda row: row.quote, width=240
                ),
                Column("effect", tr("What it changed"), lambda row: row.effect, _tip, width=180),
                Column(
                    "on",
                    tr("When"),
                    lambda row: row.happened_on,
                    lambda row: figures.day(row.happened_on),
                    76,
                ),
                Column("until", tr("Until"), lambda row: row.asked_again_on, _until, width=110),
            ],
            name=tr("Stories"),
        )
        self.table.stretch(2)
        self.table.setSelectionMode(ObjectTable.SelectionMode.SingleSelection)
        self.table.activated_row.connect(self.edit)
        self.table.selection_changed.connect(self._enable)
        self.none = EmptyState(
            "star",
            tr("No story yet"),
            tr(
                "One sentence from a colleague says more than a figure: what they did, what it changed, "
                "and their consent to show it."
            ),
            tr("Add a story…"),
            self.add,
        )
        self.pages = OrEmpty(self.table, self.none)
        card.body.addWidget(self.note)
        card.body.addWidget(self.pages, 1)
        self.outer.addWidget(card, 1)

    def fill(self, campaign: Campaign) -> None:
        self._today = self.console.today(campaign.zone)
        found = self.console.stories.list(campaign.id)
        self.table.set_rows(found)
        self.pages.show_full(found)
        self.note.setVisible(bool(found))
        self._enable()

    def _enable(self) -> None:
        current: Story | None = self.table.current()
        told = current is not None and current.withdrawn_on is None
        for button in (self.edit_button, self.confirm_button, self.withdraw_button):
            button.setEnabled(told)

    def _order(self, row: Story) -> int:
        return list(StoryState).index(row.state(self._today))

    def _state(self, row: Story) -> str:
        return words.story(row.state(self._today))

    def _tone(self, row: Story) -> str:
        return _TONES[row.state(self._today)]

    # --- what a person does

    def add(self) -> None:
        if self.campaign is not None:
            self.ask(StoryDialog(self.console, self.campaign, parent=self.window()))

    def edit(self, story: Story) -> None:
        if self.campaign is not None and story.withdrawn_on is None:
            self.ask(StoryDialog(self.console, self.campaign, story, self.window()))

    def _edit_current(self) -> None:
        if self.table.current() is not None:
            self.edit(self.table.current())

    def confirm(self) -> None:
        story = self.table.current()
        if story is not None and self.campaign is not None:
            self.ask(ConsentDialog(self.console, self.campaign, story, self.window()))

    def withdraw(self) -> None:
        """Erase a story at once, when the one who told it asks for that."""
        story = self.table.current()
        if story is None:
            return
        text = tr(
            "Every word of it is erased from the workspace now, and no export holds it any more. There is no "
            "way back. Files that were exported before, and older backups, still hold it: delete them."
        )
        sure = ask(self.window(), tr("Withdraw this story?"), text, tr("Withdraw and erase"), danger=True)
        if sure and self.attempt(self.console.stories.withdraw, story.id) is not None:
            self.say(tr("Nothing of the story is left in the workspace."))


def _tip(row: Story) -> str:
    return row.effect or figures.DASH


def _until(row: Story) -> str:
    if row.withdrawn_on is not None:
        return figures.DASH
    return figures.full_day(row.asked_again_on)
