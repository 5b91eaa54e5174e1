"""The board of beta waves: drawn by lot, moved by hand or by keyboard, always undoable, all offline."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget

from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import Tester
from cm_console.events import CampaignsChanged, TestersChanged, WavesChanged
from cm_console.i18n import tr
from cm_console.services.wave_words import wave_title
from cm_console.services.waves import Board as BoardData
from cm_console.services.waves import Previous
from ui.page import Command, Page
from ui.pages.waves.actions import WaveActions, call
from ui.pages.waves.board import Board
from ui.pages.waves.column import Column
from ui.pages.waves.history import History
from ui.pages.waves.person_why import PersonWhy
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from cm_console.console import Console

_AT_ONCE = 500  # moves of more people go to a worker


class WavesPage(Page):
    key = "waves"
    icon = "kanban"
    order = 40
    refresh_on = (WavesChanged, TestersChanged, CampaignsChanged)

    @staticmethod
    def title() -> str:
        return tr("Waves")

    @staticmethod
    def badge(console: "Console", campaign_id: int) -> int | None:
        """How many waves there are."""
        return len(console.waves.list(campaign_id)) or None

    def build(self) -> None:
        self._data: BoardData | None = None
        self._shown_campaign: int | None = None
        self._loading = self._again = self._restoring = False
        self._focus: int | None = None  # the wave that is explained
        self._wanted: int | None = None  # a person to bring into view once the board is read
        self.history = History(self)
        self.wave_actions = WaveActions(self)
        self._build_header()
        no_waves = EmptyState(
            "kanban",
            tr("No wave yet"),
            tr("Draw waves among the volunteers: managers first, each department and level by its share."),
            tr("Balance automatically…"),
            self.wave_actions.balance,
        )
        self.board = Board(self._read, no_waves)
        self.board.move_wanted.connect(self.move_people)
        self.board.menu_wanted.connect(self.wave_actions.menu)
        self.board.context_wanted.connect(self._people_menu)
        self.board.opened.connect(self._open_person)
        self.board.column_entered.connect(self._explain)
        self.board.person_entered.connect(self._explain_person)
        self.board.filter_changed.connect(self._filter)
        self.why_card = Card()
        self.why = QLabel()
        self.why.setTextFormat(Qt.TextFormat.RichText)
        self.why.setWordWrap(True)
        self.why.setProperty("role", "small")
        self.why_card.layout().setContentsMargins(14, 8, 14, 10)
        self.why_card.body.addWidget(self.why)
        self.person_why = PersonWhy(self)
        self.why_card.body.addWidget(self.person_why)
        self.no_campaign = EmptyState(
            "rocket-launch",
            tr("No campaign yet"),
            tr("Waves belong to a campaign: create one first."),
            tr("Go to the plan"),
            partial(self.navigate.emit, "plan", None),
        )
        self.no_people = EmptyState(
            "users-three",
            tr("Nobody to invite yet"),
            tr("Import the directory first, with a column that says who volunteers."),
            tr("Go to the testers"),
            partial(self.navigate.emit, "testers", None),
        )
        self.pages = QStackedWidget()
        for widget in (self.board, self.no_campaign, self.no_people):
            self.pages.addWidget(widget)
        self.body.setSpacing(12)
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.why_card)
        self.why_card.hide()

    def _build_header(self) -> None:
        self.undo_button = quiet("", self.undo, icon="arrow-counter-clockwise", tip=tr("Undo (Ctrl+Z)"))
        self.redo_button = quiet("", self.redo, icon="arrow-clockwise", tip=tr("Redo (Ctrl+Shift+Z)"))
        self.add_button = secondary(tr("Add a wave"), self.wave_actions.add)
        self.balance_button = primary(tr("Balance automatically…"), self.wave_actions.balance)
        for button in (self.undo_button, self.redo_button, self.add_button, self.balance_button):
            self.header.add(button)
        self.undo_button.setEnabled(False)
        self.redo_button.setEnabled(False)
        self.history.canUndoChanged.connect(self.undo_button.setEnabled)
        self.history.canRedoChanged.connect(self.redo_button.setEnabled)

    # --- reading

    def _read(self, person_ids: Sequence[int]) -> list[Tester]:
        campaign = self.campaign
        return [] if campaign is None else self.console.testers.read(campaign.id, person_ids)

    def refresh(self) -> None:
        campaign = self.campaign
        for button in (self.undo_button, self.redo_button, self.add_button, self.balance_button):
            button.setVisible(campaign is not None)
        if campaign is None:
            self._again = self._loading
            self._data = None
            self.pages.setCurrentWidget(self.no_campaign)
            self.why_card.hide()
            self.header.set_subtitle("")
            return
        if campaign.id != self._shown_campaign:
            self._shown_campaign = campaign.id
            self.history.clear()
        if self._loading:
            self._again = True
            return
        self._loading = True
        text = self.board.candidates.filter.text().strip()
        if self.run(partial(self._load, campaign, text), self._loaded, self._load_failed) is None:
            self._loading = False

    def _load(self, campaign: Campaign, text: str) -> tuple[Campaign, BoardData, list[int]]:
        data = self.console.waves.board(campaign.id)
        unplaced = data.people[None]
        if text:
            found = set(self.console.testers.ids(campaign.id, text))
            unplaced = [person_id for person_id in unplaced if person_id in found]
        return campaign, data, unplaced

    def _load_failed(self, error: BaseException) -> None:
        self._loading = False
        self.show_failure(error)

    def _loaded(self, result: tuple[Campaign, BoardData, list[int]]) -> None:
        if not self._again and self.board.make_room(len(result[1].summaries)):
            QTimer.singleShot(0, self, partial(self._loaded, result))
            return
        self._loading = False
        if self._again:  # something changed while this was read: what is here may be old
            self._again = False
            self.refresh()
            return
        _, data, unplaced = result
        self._data = data
        total = sum(len(ids) for ids in data.people.values())
        self.balance_button.setEnabled(total > 0)
        self.add_button.setEnabled(total > 0)
        self.pages.setCurrentWidget(self.board if total else self.no_people)
        placed = total - len(data.people[None])
        self.header.set_subtitle(
            tr("{placed} placed · {free} not placed · {volunteers} volunteers not invited yet").format(
                placed=placed, free=len(data.people[None]), volunteers=data.volunteers
            )
            if total
            else ""
        )
        self.board.fill(data, unplaced)
        self._explain(self._focus)
        self.person_why.read_again()
        if self._wanted is not None and self.board.choose(self._wanted):
            self._wanted = None

    @property
    def volunteers(self) -> int:
        """Volunteers who are not invited yet, as last read."""
        return self._data.volunteers if self._data is not None else 0

    @property
    def departments(self) -> dict[str, int]:
        """Every department and its people, as last read."""
        return self._data.departments if self._data is not None else {}

    def _filter(self, _text: str) -> None:
        self.read_again()

    def _explain(self, wave_id: int | None) -> None:
        """Say why these people are in the wave that the keyboard is in."""
        data = self._data
        if data is None or not data.summaries:
            self.why_card.hide()
            return
        summary = self.board.summary_of(data, wave_id) or self.board.summary_of(data, self._focus)
        summary = summary or data.summaries[0]
        self._focus = summary.wave.id
        question = tr("Why these people?")
        self.why.setText(f"<b>{_escaped(question)}</b> {_escaped(' '.join(summary.why))}")
        self.why_card.setAccessibleName(f"{question} {' '.join(summary.why)}")
        self.why_card.show()

    def _explain_person(self, person_id: int | None) -> None:
        """Say why the person under the keyboard is where they are."""
        if self._data is not None and self._data.summaries:
            self.person_why.show_person(person_id)

    # --- moving people

    def move_people(self, person_ids: list[int], wave_id: int | None) -> None:
        """Put people into a wave (None: out of all); undoable."""
        campaign = self.campaign
        if campaign is None or not person_ids:
            return
        wave = None if wave_id is None or self._data is None else self.board.summary_of(self._data, wave_id)
        if wave is not None:
            text = tr("%n person(s) moved to {wave}", "", len(person_ids)).format(wave=wave_title(wave.wave))
        else:
            text = tr("%n person(s) taken out of the waves", "", len(person_ids))
        move = partial(self.console.waves.move, campaign.id, person_ids, wave_id)
        self.change(move, text, len(person_ids))

    def change(self, work: Callable[[], Previous], text: str, people: int = 0) -> None:
        """Do `work`, remember how to undo it, and say so."""

        def done(previous: Previous) -> None:
            self.history.note(text, previous, self.restore)
            self.notice(text, self.undo)

        if people > _AT_ONCE:
            self.run(work, done, label=text)
            return
        previous = self.attempt(work)
        if previous is not None:
            done(previous)

    def restore(self, previous: Previous, keep: Callable[[Previous], None]) -> None:
        restore = partial(self.console.waves.restore, previous)
        if len(previous.places) <= _AT_ONCE:
            other = self.attempt(restore)
            if other is None:
                QTimer.singleShot(0, self.history.clear)  # its steps no longer fit what is there
            else:
                keep(other)
            return
        self._restoring = True

        def done(other: Previous) -> None:
            self._restoring = False
            keep(other)

        def failed(error: BaseException) -> None:
            self._restoring = False
            self.history.clear()
            self.show_failure(error)

        if self.run(restore, done, failed, label=tr("Restoring the waves…")) is None:
            self._restoring = False

    def undo(self) -> None:
        if not self._restoring:
            self.history.undo()

    def redo(self) -> None:
        if not self._restoring:
            self.history.redo()

    def event(self, event: QEvent) -> bool:
        # Claims the keys before the window's own Ctrl+Z, which only knows the last notice.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.built:
            undo = event.matches(QKeySequence.StandardKey.Undo) and self.history.canUndo()
            if undo or _is_redo(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self.history.canUndo():
            self.undo()
        elif _is_redo(event):
            self.redo()
        else:
            super().keyPressEvent(event)

    # --- menus and places

    def _people_menu(self, column: Column, at: QPoint) -> None:
        ids = column.view.moving()
        if not ids or self._data is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for summary in self._data.summaries:
            if summary.wave.id != column.wave_id:
                title = wave_title(summary.wave)
                action = QAction(tr("Move to {wave}").format(wave=title), menu)
                if summary.wave.number <= 9:
                    action.setText(f"{action.text()}\t{summary.wave.number}")
                action.triggered.connect(partial(call, self.move_people, ids, summary.wave.id))
                menu.addAction(action)
        if column.wave_id is not None:
            out = tr("Take out of the wave")
            action = QAction(f"{out}\t0", menu)
            action.triggered.connect(partial(call, self.move_people, ids, None))
            menu.addAction(action)
        if column.wave_id is None and self._data.summaries:
            action = QAction(tr("Find them a wave"), menu)
            action.triggered.connect(partial(call, self.wave_actions.place, ids))
            menu.addAction(action)
        menu.addSeparator()
        action = QAction(tr("Days away…"), menu)
        action.triggered.connect(partial(call, self.wave_actions.days, ids[0]))
        menu.addAction(action)
        action = QAction(tr("Show under Testers"), menu)
        action.triggered.connect(partial(call, self._open_person, ids[0]))
        menu.addAction(action)
        menu.popup(at)

    def _open_person(self, person_id: int) -> None:
        self.navigate.emit("testers", person_id)

    def open(self, argument: object) -> None:
        """A person's id brings them into view; `"balance"` asks how to draw."""
        if argument == "balance":
            self.wave_actions.balance()
        elif isinstance(argument, int):
            self._wanted = argument
            self.refresh()

    def commands(self) -> list[Command]:
        if self.campaign is None:
            return []
        # The actions are made with the page, which is later than its commands are listed.
        return [
            Command(tr("Balance the waves automatically"), lambda: self.wave_actions.balance()),
            Command(tr("Add a wave"), lambda: self.wave_actions.add()),
        ]


def _is_redo(event: QKeyEvent) -> bool:
    combination = event.keyCombination()
    wanted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return (combination.key() == Qt.Key.Key_Z and combination.keyboardModifiers() == wanted) or event.matches(
        QKeySequence.StandardKey.Redo
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
