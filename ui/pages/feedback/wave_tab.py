"""A wave: its missions, who has done the chosen one, how the wave stands, who is behind, why people left.

Figures are of the wave; the list of people shows one mission at a time, done or not, in order of names.
"""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.missions import Doer, Progress
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from ui.dialogs.drop_dialog import DropDialog
from ui.pages.feedback.mission_dialogs import MissionDialog
from ui.pages.feedback.standing_card import RemindersCard, StandingCard
from ui.pages.feedback.wave_box import WaveBox
from ui.tabs import CampaignTab
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

_SIDE = 300


class TickTable(ObjectTable):
    """A table in which Space ticks what is selected."""

    ticked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.ticked.emit()
        else:
            super().keyPressEvent(event)


class WaveTab(CampaignTab):
    def build(self) -> None:
        self._doers: list[Doer] = []
        self._campaign_id = 0
        line = QHBoxLayout()
        line.setSpacing(8)
        self.waves = WaveBox()
        self.waves.activated.connect(lambda _index: self.refresh())
        self.dates = QLabel()
        self.dates.setProperty("role", "small-muted")
        line.addWidget(self.waves)
        line.addWidget(self.dates, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._build_missions(), 1)
        left.addWidget(self._build_people(), 1)
        self.standing, self.reminders = StandingCard(self), RemindersCard(self)
        right = QVBoxLayout()
        right.setSpacing(12)
        for card in (self.standing, self.reminders):
            card.setFixedWidth(_SIDE)
            card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
            right.addWidget(card)
        right.addStretch(1)
        body.addLayout(left, 1)
        body.addLayout(right)
        self.outer.addLayout(line)
        self.outer.addLayout(body, 1)

    def _build_missions(self) -> Card:
        card = Card(tr("Missions of this wave"))
        self.edit_button = quiet(
            "", self._edit_current, icon="pencil-simple", tip=tr("Change the mission (Enter)")
        )
        self.remove_button = quiet("", self._remove, icon="trash", tip=tr("Remove the mission"))
        for button in (self.edit_button, self.remove_button):
            card.add(button)
        self.missions = ObjectTable(
            [
                Column("title", tr("What to try"), lambda row: row.mission.title, tip=_tip, width=240),
                Column("due", tr("By"), lambda row: row.mission.due_on, _due, width=84),
                Column("done", tr("Done"), lambda row: row.done, _done, width=92),
            ],
            identity=lambda row: row.mission.id,
            name=tr("Missions"),
        )
        self.missions.stretch(0)
        self.missions.setSelectionMode(ObjectTable.SelectionMode.SingleSelection)
        self.missions.chosen.connect(lambda _row: self._show_people())
        self.missions.activated_row.connect(self.edit)
        self.no_mission = EmptyState(
            "target",
            tr("No mission yet"),
            tr("Three to five things to try, each with a day and what the person gets from it."),
        )
        self.mission_pages = OrEmpty(self.missions, self.no_mission)
        card.body.addWidget(self.mission_pages, 1)
        return card

    def _build_people(self) -> Card:
        self.people_card = Card(tr("Who has done it"))
        self.done_button = quiet(tr("Done or not (Space)"), self.toggle, icon="check-circle")
        self.sheet_button = quiet(
            "",
            self.sheet,
            icon="identification-card",
            tip=tr("This person's own contribution, for them alone"),
        )
        self.drop_button = quiet(tr("Left…"), self.drop_out, icon="sign-out")
        for button in (self.done_button, self.sheet_button, self.drop_button):
            self.people_card.add(button)
        self.people = TickTable(
            [
                Column("name", tr("Name"), lambda row: row.name, width=220),
                Column("done", tr("Done"), self._has_done, self._tick, tone=self._tone, width=110),
            ],
            identity=lambda row: row.person_id,
            name=tr("People of the wave"),
        )
        self.people.stretch(0)
        self.people.selection_changed.connect(self._enable)
        self.people.ticked.connect(self.toggle)
        self.nobody = EmptyState(
            "users-three",
            tr("Nobody is on this wave yet"),
            tr("People appear here once they have accepted: see Testers and Waves."),
        )
        self.people_pages = OrEmpty(self.people, self.nobody)
        self.people_card.body.addWidget(self.people_pages, 1)
        return self.people_card

    def fill(self, campaign: Campaign) -> None:
        waves = self.console.waves.list(campaign.id)
        loose = [each for each in self.console.missions.list(campaign.id) if each.wave_id is None]
        self.waves.none = tr("No wave yet") if loose and waves else ""
        self.waves.set_waves(waves)
        if waves and self._campaign_id != campaign.id:
            self._campaign_id = campaign.id
            self.waves.choose(_current(waves, self.console.today(campaign.zone)).id)
        wave_id = self.waves.wave_id()
        wave = next((each for each in waves if each.id == wave_id), None)
        self.waves.setVisible(bool(waves))
        self.people_card.setVisible(wave is not None)
        self.dates.setText(_dates(wave) if wave or not waves else "")
        self._doers = [] if wave is None else list(self.console.missions.people(wave.id))
        progress = tuple(Progress(each, 0, 0) for each in loose)
        if wave is not None:
            progress = self.console.missions.progress(wave.id)
        self.missions.set_rows(progress)
        self.mission_pages.show_full(progress)
        if progress and self.missions.current() is None:
            self.missions.choose(progress[0].mission.id)
        self.people_pages.show_full(self._doers)
        self._show_people()
        self.standing.show_wave(wave)
        self.reminders.show_wave(wave)

    def _show_people(self) -> None:
        current: Progress | None = self.missions.current()
        title = tr("Who has done it")
        if current is not None:
            title = tr("Who has done: {mission}").format(mission=current.mission.title)
        self.people_card.set_title(title)
        self.people.set_rows(self._doers)
        self._enable()

    def _enable(self) -> None:
        chosen, mission = bool(self.people.selected()), self.missions.current() is not None
        self.done_button.setEnabled(chosen and mission)
        self.drop_button.setEnabled(chosen)
        self.sheet_button.setEnabled(len(self.people.selected()) == 1)
        self.edit_button.setEnabled(mission)
        self.remove_button.setEnabled(mission)

    def _has_done(self, row: Doer) -> bool:
        current = self.missions.current()
        return current is not None and current.mission.id in row.done

    def _tick(self, row: Doer) -> str:
        return tr("done") if self._has_done(row) else figures.DASH

    def _tone(self, row: Doer) -> str | None:
        return "ok" if self._has_done(row) else None

    def show_first(self, behind: bool = False) -> None:
        """Choose the first wave under its floor or, with `behind`, with people to remind."""
        campaign = self.campaign
        if campaign is None:
            return
        self.refresh()
        for wave in self.console.waves.list(campaign.id):
            asks = self.console.missions.reminders if behind else self._is_under
            if asks(wave.id):
                self.waves.choose(wave.id)
                self.refresh()
                return

    def _is_under(self, wave_id: int) -> bool:
        return self.console.following.standing(wave_id).is_under

    # --- what a person does

    def add(self) -> None:
        if self.campaign is not None:
            self.ask(MissionDialog(self.console, self.campaign, self.waves.wave_id(), parent=self.window()))

    def edit(self, row: Progress) -> None:
        if self.campaign is not None:
            mission = row.mission
            self.ask(MissionDialog(self.console, self.campaign, mission.wave_id, mission, self.window()))

    def _edit_current(self) -> None:
        if self.missions.current() is not None:
            self.edit(self.missions.current())

    def _remove(self) -> None:
        row = self.missions.current()
        removed = None if row is None else self.attempt(self.console.missions.remove, row.mission.id)
        if removed is not None:
            restore = partial(self.console.missions.restore, removed)
            self.say(tr("Removed: {name}").format(name=removed.mission.title), restore)

    def toggle(self) -> None:
        """Note the chosen mission as done by those selected, or as not done where all of them have."""
        row, people = self.missions.current(), self.people.selected()
        if row is None or not people:
            return
        done = not all(self._has_done(one) for one in people)
        missions, ids = self.console.missions, [one.person_id for one in people]
        before = missions.days(row.mission.id, ids)
        changed = self.attempt(missions.done, row.mission.id, ids, done)
        if changed:
            text = tr("Done by %n person(s): {mission}", "", len(changed))
            if not done:
                text = tr("Not done after all by %n person(s): {mission}", "", len(changed))
            undo = partial(missions.put_days, row.mission.id, {one: before[one] for one in changed})
            self.say(text.format(mission=row.mission.title), undo)

    def drop_out(self) -> None:
        """Note that the selected people have left, and why."""
        campaign, people = self.campaign, self.people.selected()
        if campaign is None or not people:
            return
        dialog = DropDialog([one.name for one in people], len(people), self.window())
        if not self.ask(dialog):
            return
        ids, change = [one.person_id for one in people], self.console.following.change_state
        left = self.attempt(change, campaign.id, ids, TesterState.DROPPED, *dialog.given())
        if left is not None:
            text = tr("%n person(s) left the wave.", "", len(left.former))
            self.say(text, partial(self.console.following.restore, left))

    def sheet(self) -> None:
        """One person's own contribution, to be given to that person alone."""
        from ui.pages.feedback.letter_dialog import LetterDialog

        campaign, people = self.campaign, self.people.selected()
        if campaign is None or len(people) != 1:
            return
        letter = self.attempt(self.console.letters.contribution, campaign.id, people[0].person_id)
        if letter is not None:
            text = tr("For {name} alone: give it to them, and to nobody else.").format(name=people[0].name)
            LetterDialog(self.console, letter, tr("your-part"), self.window(), text).exec()


def _current(waves: list[Wave], today: date) -> Wave:
    """The wave that runs today, else the last one that has begun, else the first."""
    begun = [wave for wave in waves if wave.starts_on is not None and wave.starts_on <= today]
    return begun[-1] if begun else waves[0]


def _dates(wave: Wave | None) -> str:
    if wave is None:
        return tr("There is no wave yet: draw some under Waves. Missions can be written before.")
    if wave.starts_on is None or wave.ends_on is None:
        return tr("Without dates: reminders and the days of a wave need them, see Waves.")
    days = (figures.day(wave.starts_on), figures.full_day(wave.ends_on))
    return tr("{start} to {end}").format(start=days[0], end=days[1])


def _tip(row: Progress) -> str:
    return f"{row.mission.title}\n{row.mission.benefit}".strip()


def _due(row: Progress) -> str:
    return figures.DASH if row.mission.due_on is None else figures.day(row.mission.due_on)


def _done(row: Progress) -> str:
    return figures.of(row.done, row.people) if row.people else figures.DASH
