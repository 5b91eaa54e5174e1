"""Feedback: the inbox, the waves with their missions, stories, and the retrospective, a tab each."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from cm_console.events import CampaignsChanged, FollowingChanged, TestersChanged, WavesChanged
from cm_console.i18n import tr
from cm_console.services import following_words as words
from ui.page import Command
from ui.pages.feedback.inbox_tab import InboxTab
from ui.pages.feedback.retrospective_tab import RetrospectiveTab
from ui.pages.feedback.stories_tab import StoriesTab
from ui.pages.feedback.wave_tab import WaveTab
from ui.tabs import TabbedPage
from ui.widgets.buttons import primary, quiet
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.menu import drop_menu

if TYPE_CHECKING:
    from cm_console.console import Console

INBOX, WAVE, STORIES, LESSONS = range(4)


class FeedbackPage(TabbedPage):
    key = "feedback"
    icon = "chat-circle"
    order = 45
    refresh_on: ClassVar[tuple[type, ...]] = (
        FollowingChanged,
        CampaignsChanged,
        TestersChanged,
        WavesChanged,
    )

    @staticmethod
    def title() -> str:
        return tr("Feedback")

    @staticmethod
    def badge(console: "Console", campaign_id: int) -> int | None:
        """What waits for an answer."""
        return console.feedback.waiting(campaign_id) or None

    def build(self) -> None:
        self.more_button = quiet("", self._show_menu, icon="dots-three", tip=tr("More"))
        self.add_button = primary("", self.add)
        for button in (self.more_button, self.add_button):
            self.header.add(button)
        parts = [
            (tr("Inbox"), InboxTab),
            (tr("Waves and missions"), WaveTab),
            (tr("Stories"), StoriesTab),
            (tr("Retrospective"), RetrospectiveTab),
        ]
        empty = EmptyState(
            "chat-circle",
            tr("No campaign yet"),
            tr("Feedback belongs to a campaign: start one under Plan."),
            tr("Go to the plan"),
            lambda: self.navigate.emit("plan", None),
        )
        self.pages = OrEmpty(self.make_tabs(tr("Parts of the feedback"), parts), empty)
        self.body.addWidget(self.pages, 1)
        self._name_button(INBOX)

    def turned(self, index: int) -> None:
        self._name_button(index)
        super().turned(index)

    def _name_button(self, index: int) -> None:
        text = (
            tr("Note feedback…"),
            tr("Add a mission…"),
            tr("Add a story…"),
            tr("Add a line…"),
        )[index]
        self.add_button.setText(text)
        self.add_button.setAccessibleName(text)

    @property
    def inbox(self) -> InboxTab:
        return self.tab(INBOX)

    @property
    def wave(self) -> WaveTab:
        return self.tab(WAVE)

    def refresh(self) -> None:
        campaign = self.campaign
        self.pages.show_full(campaign)
        self.add_button.setVisible(campaign is not None)
        self.more_button.setVisible(campaign is not None)
        subtitle = ""
        if campaign is not None:
            super().refresh()
            subtitle = words.answered(self.console.feedback.answered(campaign.id))
        self.header.set_subtitle(subtitle)

    # --- what a person does

    def add(self) -> None:
        """What the main button of the tab adds."""
        if self.campaign is not None:
            self.current_tab().add()

    def _show_menu(self) -> None:
        drop_menu(self.more_button, self._more())

    def _more(self) -> list[tuple[str, Callable[[], object]]]:
        return [
            (tr("Import feedback…"), self.import_file),
            (tr("You said, we did…"), self.you_said),
            (tr("What the sponsor commits to"), lambda: self.navigate.emit("plan", "objective")),
            (tr("Forget who said what…"), self.forget_all),
        ]

    def import_file(self) -> None:
        from ui.pages.feedback.import_feedback_dialog import ImportFeedbackDialog

        if self.campaign is not None:
            ImportFeedbackDialog(self.console, self.bridge, self.campaign.id, self.window()).exec()

    def you_said(self) -> None:
        from ui.pages.feedback.letter_dialog import LetterDialog

        campaign = self.campaign
        letter = None if campaign is None else self.attempt(self.console.letters.you_said, campaign.id)
        if letter is not None:
            LetterDialog(self.console, letter, tr("you-said-we-did"), self.window()).exec()

    def forget_all(self) -> None:
        """Drop the names from all feedback, once a person has said yes: there is no way back."""
        from ui.dialogs.base import ask

        campaign = self.campaign
        if campaign is None:
            return
        text = tr(
            "What was said stays, but nobody can tell any more who said it: neither names nor pseudonyms. "
            "There is no way back."
        )
        if ask(self.window(), tr("Forget who said what?"), text, tr("Forget the names"), danger=True):
            changed = self.attempt(self.console.feedback.forget_identity, campaign.id)
            if changed is not None:
                self.notice(tr("Nobody is named any more in %n message(s).", "", changed))

    def open(self, argument: object) -> None:
        """The id of a feedback, or "new", "wave", "reminders", "stories", "lessons"."""
        if isinstance(argument, int):
            self.show_tab(INBOX)
            self.inbox.choose(argument)
        elif argument == "new":
            self.show_tab(INBOX)
            self.inbox.add()
        elif argument in ("wave", "reminders"):
            self.show_tab(WAVE)
            self.wave.show_first(behind=argument == "reminders")
        elif argument in ("stories", "lessons"):
            self.show_tab(STORIES if argument == "stories" else LESSONS)

    def commands(self) -> list[Command]:
        return [
            Command(tr("Feedback: note what somebody said"), lambda: self.open("new")),
            Command(tr("Feedback: import a file"), self.import_file),
            Command(tr("Feedback: you said, we did"), self.you_said),
            Command(tr("Feedback: waves and missions"), lambda: self.show_tab(WAVE)),
            Command(tr("Feedback: stories"), lambda: self.show_tab(STORIES)),
            Command(tr("Feedback: retrospective"), lambda: self.show_tab(LESSONS)),
        ]
