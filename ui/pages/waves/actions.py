"""What can be done with a whole wave: draw, add, edit, invite, export, remove."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import Tester, TesterState
from cm_console.domain.waves import Wave, Wishes
from cm_console.i18n import tr
from cm_console.services.wave_words import wave_title
from cm_console.services.waves import Placed, WavePlan
from ui.pages.waves.days_dialog import DaysDialog
from ui.pages.waves.plan_dialog import PlanDialog
from ui.pages.waves.wave_dialog import WaveDialog

if TYPE_CHECKING:
    from ui.pages.waves.page import WavesPage

_NEW_WAVE = 50
_MOST_NOTES = 2


class WaveActions:
    """Works through its page: `change` for what can be undone, `run` for what is slow."""

    def __init__(self, page: "WavesPage") -> None:
        self._page = page

    def balance(self) -> None:
        """Ask how, then draw in a worker."""
        campaign = self._page.campaign
        if campaign is None:
            return
        dialog = PlanDialog(
            self._page.console,
            campaign,
            self._page.volunteers,
            self._page.departments,
            self._page.window(),
            run=self._page.run,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.wishes is not None:
            self.draw(campaign, dialog.wishes)

    def draw(self, campaign: Campaign, wishes: Wishes) -> None:
        work = partial(self._page.console.waves.draw, campaign.id, wishes)
        self._page.run(work, self._drawn, label=tr("Drawing the waves…"))

    def _drawn(self, plan: WavePlan) -> None:
        text = tr("%n wave(s) drawn", "", len(plan.waves))
        self._page.history.note(text, plan.previous, self._page.restore)
        short = sum(max(0, wave.size - wave.members) for wave in plan.waves)
        detail = tr("Seed of the lot: {seed}").format(seed=plan.seed)
        if short and not plan.left:
            detail += " · " + tr("%n seat(s) stay empty: no volunteer is left.", "", short)
        if plan.proposal.notes:
            detail += " · " + " ".join(plan.proposal.notes[:_MOST_NOTES])
        self._page.notice(text, self._page.undo, "warn" if short else "ok", detail)

    def add(self) -> None:
        campaign = self._page.campaign
        if campaign is not None:
            waves = self._page.console.waves.list(campaign.id)
            size = waves[-1].size if waves else _NEW_WAVE
            self._page.change(
                partial(self._page.console.waves.add, campaign.id, size), tr("A wave was added")
            )

    def edit(self, wave: Wave) -> None:
        campaign = self._page.campaign
        if campaign is not None:
            waves, today = self._page.console.waves, self._page.console.today(campaign.zone)
            before = waves.now(campaign.id)
            dialog = WaveDialog(self._page.console, wave, today, self._page.window())
            if dialog.exec() == QDialog.DialogCode.Accepted and waves.now(campaign.id) != before:
                text = tr("Saved: {name}").format(name=wave_title(waves.get(wave.id)))
                self._page.history.note(text, before, self._page.restore)
                self._page.notice(text, self._page.undo)

    def remove(self, wave: Wave) -> None:
        text = tr("{wave} was removed").format(wave=wave_title(wave))
        self._page.change(partial(self._page.console.waves.remove, wave.id), text, wave.members)

    def fill(self, wave: Wave) -> None:
        """Give the wave's empty seats to the waiting list."""
        work = partial(self._page.console.waves.fill_from_waiting, wave.id)
        self._page.run(work, partial(self._filled, wave))

    def _filled(self, wave: Wave, placed: Placed) -> None:
        text = tr("%n person(s) of the waiting list are in {wave} now.", "", len(placed.waves))
        text = text.format(wave=wave_title(wave))
        if not placed.waves:
            self._page.notice(text, None, "warn", tr("It has no empty seat, or nobody waiting fits."))
            return
        self._page.history.note(text, placed.previous, self._page.restore)
        self._page.notice(text, self._page.undo)

    def place(self, person_ids: list[int]) -> None:
        """Find volunteers the wave that stays most even with them."""
        campaign = self._page.campaign
        if campaign is not None:
            work = partial(self._page.console.waves.place_volunteers, campaign.id, person_ids)
            self._page.run(work, self._placed)

    def _placed(self, placed: Placed) -> None:
        text = tr("%n person(s) were given a wave", "", len(placed.waves))
        waiting = tr("%n person(s) are on the waiting list: no wave has a seat.", "", len(placed.waiting))
        self._page.history.note(text, placed.previous, self._page.restore)
        self._page.notice(text, self._page.undo, "ok", waiting if placed.waiting else "")

    def days(self, person_id: int) -> None:
        """Ask for the days on which a person is away."""
        campaign = self._page.campaign
        if campaign is not None:
            person = self._page.console.testers.get(campaign.id, person_id).person
            DaysDialog(self._page.console, campaign, person, self._page.window()).exec()

    def export(self, wave: Wave) -> None:
        """Ask where, then write the file in a worker."""
        suggested = f"{wave_title(wave)}.csv".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(
            self._page.window(), tr("Export the wave"), suggested, tr("CSV for Excel (*.csv)")
        )
        if chosen:
            path = Path(chosen)

            def done(people: int) -> None:
                self._page.notice(tr("%n person(s) written to {file}", "", people).format(file=path.name))

            self._page.run(
                partial(self._page.console.waves.export, wave.id, path), done, label=tr("Exporting…")
            )

    def print_list(self, wave: Wave) -> None:
        """Who is in the wave, on paper."""
        from ui.printing import print_html

        page, read = self._page, partial(self._page.console.waves.sheet, wave.id)
        page.run(read, lambda html: print_html(page, html, wave_title(wave)))

    def save_list(self, wave: Wave) -> None:
        """Who is in the wave, as a PDF or a page."""
        from ui.printing import save_html

        save_html(self._page, partial(self._page.console.waves.sheet, wave.id), wave_title(wave))

    def write_to(self, wave: Wave) -> None:
        """Invite the wave's people in the name of a peer."""
        campaign = self._page.campaign
        if campaign is None:
            return

        def found(members: list[Tester]) -> None:
            from ui.dialogs.gate_question import when_gates_agree
            from ui.dialogs.invite_dialog import InviteDialog

            ids = [each.person.id for each in members]
            title = tr("Invite {wave}").format(wave=wave_title(wave))

            def go() -> None:
                InviteDialog(self._page, campaign, ids, what=title).exec()

            when_gates_agree(self._page, campaign.id, ids, TesterState.INVITED, go)

        self._page.run(partial(self._page.console.waves.members, wave.id), found)

    def invite(self, wave: Wave) -> None:
        """Note every candidate of the wave as invited, once its gate agrees; undoable from the notice."""
        campaign = self._page.campaign
        if campaign is None:
            return

        def candidates() -> list[int]:
            members = self._page.console.waves.members(wave.id)
            return [one.person.id for one in members if one.state is TesterState.CANDIDATE]

        def found(ids: list[int]) -> None:
            from ui.dialogs.gate_question import when_gates_agree

            if not ids:
                self._page.notice(tr("Nobody in it is still to be invited."), tone="warn")
                return
            go = partial(self._invite, campaign, wave, ids)
            when_gates_agree(self._page, campaign.id, ids, TesterState.INVITED, go)

        self._page.run(candidates, found)

    def _invite(self, campaign: Campaign, wave: Wave, ids: list[int]) -> None:
        testers = self._page.console.testers

        def done(previous: dict[int, TesterState]) -> None:
            text = tr("%n person(s) of {wave} noted as invited", "", len(previous))
            back = partial(testers.restore_states, campaign.id, previous, TesterState.INVITED)
            self._page.notice(text.format(wave=wave_title(wave)), partial(self._page.attempt, back))

        self._page.run(partial(testers.set_state, campaign.id, ids, TesterState.INVITED), done)

    def menu(self, wave: Wave) -> None:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, work in (
            (tr("Edit…"), self.edit),
            (tr("Invite…"), self.write_to),
            (tr("Note everyone as invited"), self.invite),
            (tr("Fill from the waiting list"), self.fill),
            (tr("Export…"), self.export),
            (tr("Print…"), self.print_list),
            (tr("Save as PDF…"), self.save_list),
            (tr("Remove the wave"), self.remove),
        ):
            action = QAction(text, menu)
            action.triggered.connect(partial(call, work, wave))
            menu.addAction(action)
        column = self._page.board.column_of(wave.id)
        button = getattr(column, "menu_button", self._page)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def call(work: Callable[..., object], *arguments: object) -> None:
    # `triggered` hands over its own `checked` last.
    work(*arguments[:-1])
