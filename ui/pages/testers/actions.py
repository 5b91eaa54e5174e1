"""What one does with people on the testers page; `page` shows the result, which comes back as an event."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from cm_console import words
from cm_console.domain.testers import TesterState
from cm_console.i18n import tr
from ui.dialogs.gate_question import when_gates_agree
from ui.page import Page
from ui.pages.testers.circle_box import CircleBox
from ui.pages.testers.finding import AT_ONCE
from ui.pages.testers.import_dialog import ImportDialog
from ui.pages.testers.inviting import Inviting
from ui.pages.testers.menus import fill_states, fill_waves
from ui.pages.testers.person_dialog import PersonDialog
from ui.pages.testers.table import PeopleTable

if TYPE_CHECKING:
    from cm_console.domain.missions import DropReason
    from cm_console.services.following import Left
    from cm_console.services.waves import Previous

T = TypeVar("T")
_FILES = (".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".vcf", ".ldif", ".ldi")


class Actions(Page):
    """The half of the page that changes things. They are done to those selected in `table`."""

    table: PeopleTable
    inviting: Inviting
    circles: CircleBox

    def change_state(self, state: TesterState) -> None:
        """Put the selected people into `state`, asking why where they leave; the notice offers to undo it."""
        campaign, ids = self.campaign, self.table.selected_ids()
        if campaign is None or not ids:
            return
        why = self._asks_why(campaign.id, ids) if state is TesterState.DROPPED else (None, "")
        if why is not None:
            go = partial(self._change_state, campaign.id, ids, state, *why)
            when_gates_agree(self, campaign.id, ids, state, go)

    def _asks_why(self, campaign_id: int, ids: list[int]) -> "tuple[DropReason | None, str] | None":
        """The reason to leave and a note to it; None where the person thinks better of it."""
        from ui.dialogs.drop_dialog import NAMED, DropDialog

        first = self.console.testers.read(campaign_id, ids[:NAMED])
        known = self.console.following.reason(campaign_id, ids[0]) if len(ids) == 1 else None
        dialog = DropDialog([one.person.name for one in first], len(ids), self.window(), known)
        accepted, given = dialog.exec() == QDialog.DialogCode.Accepted, dialog.given()
        dialog.deleteLater()
        return given if accepted else None

    def _change_state(
        self, campaign_id: int, ids: list[int], state: TesterState, reason: "DropReason | None", note: str
    ) -> None:
        work = partial(self.console.following.change_state, campaign_id, ids, state, reason, note)

        def changed(was: "Left") -> None:
            count = len(was.former) + len(was.explained)
            text = tr("%n person(s) now: {state}", "", count).format(state=words.tester_state(state))
            left = len(ids) - count
            detail = tr("%n cannot go there from where they are.", "", left) if left else ""
            self.notice(text, partial(self._take_back, was), "warn" if left else "ok", detail)

        self._change(len(ids), work, changed, tr("Changing states"))

    def _take_back(self, was: "Left") -> None:
        work = partial(self.console.following.restore, was)
        self._change(len(was.former) + len(was.explained), work, label=tr("Changing states"))

    def _change(
        self,
        people: int,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        label: str = "",
    ) -> None:
        """Do `work` on so many people, in a worker where they are many; `done(result)` unless it failed."""
        if people > AT_ONCE:
            self.run(work, done, label=label)
            return
        result = self.attempt(work)
        if result is not None and done is not None:
            done(result)

    def move_to_wave(self, wave_id: int | None) -> None:
        """Move the selected people to a wave, or out of theirs."""
        campaign, ids = self.campaign, self.table.selected_ids()
        if campaign is None or not ids:
            return
        text = tr("%n person(s) moved", "", len(ids))

        def moved(previous: "Previous") -> None:
            back = partial(self.console.waves.restore, previous)
            self.notice(text, partial(self._change, len(ids), back, label=text))

        self._change(len(ids), partial(self.console.waves.move, campaign.id, ids, wave_id), moved, text)

    def add_person(self) -> None:
        dialog = PersonDialog(self.console.testers.add, None, self)
        dialog.exec()
        if dialog.saved is not None:
            self.notice(tr("{name} was added.").format(name=dialog.saved.name))
            self.open(dialog.saved.id)
        dialog.deleteLater()

    def show_privacy(self) -> None:
        """What the chosen person may ask about their data."""
        tester = self.table.current()
        if tester is not None:
            self.navigate.emit("privacy", tester.person.id)

    def edit_person(self) -> None:
        tester = self.table.current()
        if tester is None:
            return
        dialog = PersonDialog(partial(self.console.testers.edit, tester.person.id), tester.person, self)
        dialog.exec()
        dialog.deleteLater()

    def import_people(self, path: Path | None = None) -> None:
        campaign = self.campaign
        dialog = ImportDialog(self.console, self.bridge, campaign.id if campaign is not None else None, self)
        if path is not None:
            dialog.load(path)
        dialog.exec()
        if dialog.report is not None:
            count = dialog.report.taken + dialog.report.merged
            self.notice(tr("%n line(s) imported", "", count))
        dialog.deleteLater()

    def export(self) -> None:
        """Write the selected people (several), else those that the search shows."""
        campaign, chosen = self.campaign, self.table.selected_ids()
        if campaign is None:
            return
        ids = chosen if len(chosen) > 1 else list(self.table.people.ids)
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export people"), tr("Testers") + ".csv", tr("CSV files (*.csv)")
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.csv")
        self.run(
            partial(self.console.testers.export, campaign.id, path, ids, self.circles.circle),
            lambda n: self.notice(tr("%n person(s) written to {name}.", "", n).format(name=path.name)),
            label=tr("Exporting"),
        )

    def _menu(self, at: QPoint) -> None:
        campaign = self.campaign
        if campaign is None or not self.table.selected_ids():
            return
        menu = QMenu(self.table)
        fill_states(menu.addMenu(tr("Change state")), self.change_state)
        waves = self.attempt(self.console.waves.list, campaign.id)
        if waves:
            fill_waves(menu.addMenu(tr("Move to a wave")), waves, self.move_to_wave)
        self.inviting.fill(menu.addMenu(tr("Invitation")))
        edit = QAction(tr("Edit…"), menu)
        edit.setEnabled(len(self.table.selected_ids()) == 1)
        edit.triggered.connect(self.edit_person)
        menu.addAction(edit)
        menu.exec(self.table.viewport().mapToGlobal(at))
        menu.deleteLater()

    # --- a spreadsheet dropped on the page ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.import_people(path)

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in _FILES else None
