"""The plan: its path and tasks, its timeline, what it is for, and its gates, a tab each."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.events import CampaignsChanged, FollowingChanged, PostsChanged, TestersChanged, WavesChanged
from cm_console.i18n import tr
from ui.dialogs.campaign_dialog import CampaignDialog
from ui.page import Command
from ui.pages.plan import undoing
from ui.pages.plan.path_tab import PathTab
from ui.pages.plan.tab import PlanTab
from ui.tabs import TabbedPage
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.menu import drop_menu

if TYPE_CHECKING:
    from cm_console.console import Console

PATH, TIMELINE, OBJECTIVE, GATES = range(4)


class PlanPage(TabbedPage):
    key = "plan"
    icon = "list-checks"
    order = 20
    refresh_on = (CampaignsChanged, TestersChanged, WavesChanged, PostsChanged, FollowingChanged)

    @staticmethod
    def title() -> str:
        return tr("Plan")

    @staticmethod
    def badge(console: "Console", campaign_id: int) -> int | None:
        """Tasks that are overdue."""
        today = console.today(console.campaigns.get(campaign_id).zone)
        tasks = console.campaigns.tasks(campaign_id)
        return sum(task.done_on is None and task.due_on < today for task in tasks) or None

    def build(self) -> None:
        self.more_button = quiet("", self._show_menu, icon="dots-three", tip=tr("More"))
        self.shift_button = secondary(tr("Move the opening…"), self.move_opening)
        self.add_task_button = primary(tr("Add a task…"), self.add_task)
        for button in (self.more_button, self.shift_button, self.add_task_button):
            self.header.add(button)
        self.empty = EmptyState(
            "rocket-launch",
            tr("No campaign yet"),
            tr("A launch starts from an objective, a metric and an opening day; a playbook fills the rest."),
            tr("Start my launch…"),
            self.start_launch,
        )
        parts = [
            (tr("Path and tasks"), PathTab),
            (tr("Timeline"), _timeline),
            (tr("Objective"), _objective),
            (tr("Gates"), _gates),
        ]
        self.pages = OrEmpty(self.make_tabs(tr("Parts of the plan"), parts), self.empty)
        self.body.addWidget(self.pages, 1)

    @property
    def path_tab(self) -> PathTab:
        return self.tab(PATH)

    def refresh(self) -> None:
        campaign = self.campaign
        self.pages.show_full(campaign)
        for button in (self.add_task_button, self.shift_button, self.more_button):
            button.setVisible(campaign is not None)
        self.header.set_subtitle("" if campaign is None else _countdown(campaign, self._today(campaign)))
        if campaign is not None:
            super().refresh()

    def _today(self, campaign: Campaign) -> date:
        return self.console.today(campaign.zone)

    # --- what a person does

    def _show_menu(self) -> None:
        drop_menu(self.more_button, self._more())

    def _more(self) -> list[tuple[str, Callable[[], object]]]:
        campaign, back = self.campaign, []
        if campaign is not None and self.console.plan_shift.can_undo(campaign.id):
            back = [(tr("Take the last move of the opening back"), self.take_back)]
        return [
            *back,
            (tr("Add a phase…"), self.add_phase),
            (tr("Edit the campaign…"), self.edit_campaign),
            (tr("Release, working days, attention…"), self.edit_settings),
            (tr("Print…"), self.print_plan),
            (tr("Save as PDF…"), self.export),
            (tr("Keep as a playbook…"), self.save_playbook),
        ]

    def start_launch(self) -> None:
        CampaignDialog(self.console, parent=self.window()).exec()

    def edit_campaign(self) -> None:
        if self.campaign is not None:
            undoing.ask(self, CampaignDialog(self.console, self.campaign, self.window()))

    def edit_settings(self) -> None:
        from ui.pages.plan.settings_dialog import SettingsDialog

        if self.campaign is not None:
            undoing.ask(self, SettingsDialog(self.console, self.campaign, self.window()))

    def move_opening(self) -> None:
        """Show what another opening changes, then move everything, with one undo."""
        from ui.dialogs.shift_dialog import ShiftDialog, moved

        if self.campaign is not None:
            dialog = ShiftDialog(self.console, self.campaign, parent=self.window())
            dialog.exec()
            if dialog.made is not None:
                moved(self, dialog.made)

    def take_back(self) -> None:
        """Undo the last move of the opening, also long after its notice has gone."""
        campaign = self.campaign
        back = None if campaign is None else self.attempt(self.console.plan_shift.undo, campaign.id)
        if back is not None:
            self.notice(tr("The opening is on {day} again.").format(day=figures.full_day(back.opens_on)))

    def print_plan(self) -> None:
        from ui.printing import print_html

        campaign = self.campaign
        if campaign is not None:
            read = partial(self.console.plan_document.html, campaign.id)
            self.run(read, lambda html: print_html(self, html, campaign.name))

    def export(self) -> None:
        from ui.printing import save_html

        campaign = self.campaign
        if campaign is not None:
            save_html(self, partial(self.console.plan_document.html, campaign.id), tr("plan"))

    def save_playbook(self) -> None:
        from ui.pages.plan.settings_dialog import SavePlaybookDialog

        campaign = self.campaign
        if campaign is not None:
            dialog = SavePlaybookDialog(self.console, campaign, self.window())
            if dialog.exec() == SavePlaybookDialog.DialogCode.Accepted:
                self.notice(tr("Kept as a playbook: {name}").format(name=dialog.name.text().strip()))

    def add_phase(self) -> None:
        self._path().add_phase()

    def add_task(self) -> None:
        self._path().add_task()

    def record_measure(self) -> None:
        self._path().record_measure()

    def _path(self) -> PathTab:
        """The first tab, filled."""
        self.path_tab.refresh()
        return self.path_tab

    def open(self, argument: object) -> None:
        """The id of a task to show, the name of a tab, or `"edit"`, `"measure"`, `"new"`."""
        actions: dict[object, Callable[[], object]] = {
            "edit": self.edit_campaign,
            "measure": self.record_measure,
            "new": self.add_task,
            "timeline": lambda: self.show_tab(TIMELINE),
            "objective": lambda: self.show_tab(OBJECTIVE),
            "gates": lambda: self.show_tab(GATES),
        }
        if isinstance(argument, str) and argument in actions:
            actions[argument]()
        elif isinstance(argument, int) and self.campaign is not None:
            self.show_tab(PATH)
            self.path_tab.show_task(argument)

    def commands(self) -> list[Command]:
        if self.campaign is None:
            return [Command(tr("Start my launch"), self.start_launch)]
        return [
            Command(tr("Add a task"), self.add_task),
            Command(tr("Add a phase"), self.add_phase),
            Command(tr("Edit the campaign"), self.edit_campaign),
            Command(tr("Move the opening"), self.move_opening),
            Command(tr("Release, working days, attention"), self.edit_settings),
            Command(tr("Show the timeline"), lambda: self.show_tab(TIMELINE)),
            Command(tr("Show objective and use cases"), lambda: self.show_tab(OBJECTIVE)),
            Command(tr("Show the gates"), lambda: self.show_tab(GATES)),
            Command(tr("Print the plan"), self.print_plan),
            Command(tr("Keep the plan as a playbook"), self.save_playbook),
            Command(tr("Record the outcome's value"), self.record_measure),
        ]


def _timeline(page: PlanPage) -> PlanTab:
    from ui.pages.plan.timeline_tab import TimelineTab

    return TimelineTab(page)


def _objective(page: PlanPage) -> PlanTab:
    from ui.pages.plan.objective_tab import ObjectiveTab

    return ObjectiveTab(page)


def _gates(page: PlanPage) -> PlanTab:
    from ui.pages.plan.gates_tab import GatesTab

    return GatesTab(page)


def _countdown(campaign: Campaign, today: date) -> str:
    days = (campaign.opens_on - today).days
    opening = figures.full_day(campaign.opens_on)
    if days > 0:
        return tr("Opens {day}, in %n day(s)", "", days).format(day=opening)
    if days == 0:
        return tr("Opens today")
    return tr("Open since {day}").format(day=opening)
