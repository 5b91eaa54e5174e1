"""The testers page: search, table and detail panel, and everything one does with people."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget

from cm_console.console import Console
from cm_console.domain.testers import Tester, TesterState
from cm_console.events import CampaignsChanged, CirclesChanged, TestersChanged, WavesChanged
from cm_console.i18n import tr
from ui.page import Command
from ui.pages.testers import inviting
from ui.pages.testers.actions import Actions
from ui.pages.testers.circle_box import CircleBox
from ui.pages.testers.detail import DetailPanel
from ui.pages.testers.finding import AT_ONCE, Finder
from ui.pages.testers.more_menu import MoreMenu
from ui.pages.testers.searching import SearchBox
from ui.pages.testers.table import PeopleTable
from ui.widgets.buttons import primary, secondary
from ui.widgets.empty import EmptyState
from ui.widgets.shrinking import Shrinking

_AFTER_PAINT_MS = 5  # what was pressed meanwhile goes first


class TestersPage(Actions):
    __test__ = False

    key = "testers"
    icon = "users-three"
    order = 30
    refresh_on = (TestersChanged, WavesChanged, CampaignsChanged, CirclesChanged)

    @staticmethod
    def title() -> str:
        return tr("Testers")

    @staticmethod
    def badge(console: Console, campaign_id: int) -> int | None:
        return console.testers.count(campaign_id) or None

    # --- making ---

    def build(self) -> None:
        self.query, self.ordered_by, self.descending = "", "name", False
        self.total = 0
        self._finder = Finder(self, self._found)
        self._first_find = QTimer(self)
        self._first_find.setSingleShot(True)
        self._first_find.setInterval(_AFTER_PAINT_MS)
        self._first_find.timeout.connect(lambda: self.find(self.search.text()))
        self._rest_follows = False
        self._counts_shown = False
        self._counting: object = None
        self._wanted_person: int | None = None
        self.inviting = inviting.Inviting(self, lambda: self.table.selected_ids())
        self.search = SearchBox(self)
        self.search.searched.connect(self.find)
        self.search.left.connect(self._to_table)
        self.header.add_left(self.search)
        self.circles = CircleBox()
        self.circles.circle_chosen.connect(lambda: self.find(self.search.text()))
        self.header.add_left(self.circles)
        self.import_button = secondary(tr("Import…"), self.import_people)
        self.export_button = secondary(tr("Export…"), self.export)
        self.add_button = primary(tr("Add person"), self.add_person)
        self.more = MoreMenu(self)
        for button in (self.more.button, self.import_button, self.export_button, self.add_button):
            self.header.add(button)
        self.shrinking = Shrinking(self.header, self.add_button, "plus", "on-accent")
        self.table = PeopleTable(self._read)
        self.table.selection_changed.connect(self._show_detail)
        self.table.state_wanted.connect(self.change_state)
        self.table.edit_wanted.connect(self.edit_person)
        self.table.typed.connect(self.search.type)
        self.table.people.order_wanted.connect(self._order)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        self.detail = DetailPanel()
        self.detail.state_wanted.connect(self.change_state)
        self.detail.edit_wanted.connect(self.edit_person)
        self.detail.privacy_wanted.connect(self.show_privacy)
        self.detail.filter_wanted.connect(self.search.search_now)
        self._build_views()
        self.setAcceptDrops(True)

    def _build_views(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.list_part = QStackedWidget()
        self.list_part.addWidget(self.table)
        self.splitter.addWidget(self.list_part)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([800, 300])
        self.views = QStackedWidget()
        self.views.addWidget(self.splitter)
        self.body.addWidget(self.views, 1)

    # What is said where there is nobody is made when it is first needed: the page opens sooner without.

    @cached_property
    def nobody(self) -> EmptyState:
        made = EmptyState(
            "magnifying-glass",
            tr("Nobody matches"),
            tr("Look for fewer letters, or take a filter away."),
            tr("Show everybody"),
            partial(self.search.search_now, ""),
        )
        self.list_part.addWidget(made)
        return made

    @cached_property
    def empty(self) -> EmptyState:
        made = EmptyState(
            "users-three",
            tr("Nobody here yet"),
            tr("Import your directory from a spreadsheet or an address book. You see the report first."),
            tr("Import people…"),
            self.import_people,
        )
        self.views.addWidget(made)
        return made

    @cached_property
    def no_campaign(self) -> EmptyState:
        made = EmptyState(
            "flag",
            tr("No campaign yet"),
            tr("Testers are people on their way through a campaign: create one first."),
            tr("Go to the plan"),
            self._to_plan,
        )
        self.views.addWidget(made)
        return made

    # --- reading ---

    def refresh(self) -> None:
        self._counts_shown = False
        campaign = self.campaign
        self.total = self.console.testers.count(campaign.id) if campaign is not None else 0
        usable = campaign is not None
        for button in (self.more.button, self.import_button, self.add_button):
            button.setVisible(usable)
        self.circles.set_circles(self.console.circles.list(campaign.id) if campaign is not None else [])
        for widget in (self.search, self.export_button):
            widget.setVisible(usable and self.total > 0)
        if campaign is None:
            self.header.set_subtitle("")
            self.views.setCurrentWidget(self.no_campaign)
        elif not self.total:
            self.header.set_subtitle("")
            self.table.show_ids([])
            self.views.setCurrentWidget(self.empty)
        else:
            self.views.setCurrentWidget(self.splitter)
            if self.table.people.ids or self.total <= AT_ONCE:
                self.find(self.search.text(), stay=True)
            else:
                self._first_find.start()  # once the page itself is on the screen

    def find(self, query: str, stay: bool = False) -> None:
        """Show who `query` finds; `stay` where one had scrolled to."""
        self.query = query
        self._finder.find(query, self.ordered_by, self.descending, self.circles.circle, self.total, stay)

    def _found(self, ids: list[int], is_all: bool, stay: bool) -> None:
        rest, self._rest_follows = self._rest_follows and is_all and not stay, not is_all
        if rest:
            self.table.show_rest(ids)
        elif is_all:
            self.table.show_ids(ids, stay=stay)
        else:
            self.table.show_first(ids)
            return
        self.list_part.setCurrentWidget(self.table if ids else self.nobody)
        show = QLocale().toString
        count = (
            tr("{n} of {total}").format(n=show(len(ids)), total=show(self.total))
            if self.query.strip() or self.circles.circle is not None
            else tr("{total} people").format(total=show(self.total))
        )
        self.header.set_subtitle(count)
        label = self.header.subtitle
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance(count) + 8)
        if self._wanted_person is not None:
            wanted, self._wanted_person = self._wanted_person, None
            self.table.choose(wanted)

    def _read(self, ids: list[int]) -> list[Tester]:
        campaign = self.campaign
        return [] if campaign is None else self.console.testers.read(campaign.id, ids)

    def _order(self, key: str, descending: bool) -> None:
        if (key, descending) != (self.ordered_by, self.descending):
            self.ordered_by, self.descending = key, descending
            self.find(self.query)

    def _show_detail(self) -> None:
        campaign = self.campaign
        if campaign is None:
            return
        chosen = self.table.selected_ids()
        if not chosen and self._counts_shown:
            return  # where everybody stands does not depend on who is searched for
        self._counts_shown = not chosen
        tester = self.table.current() if len(chosen) == 1 else None
        if len(chosen) > 1:
            self.detail.show_several(len(chosen))
        elif tester is not None and tester.person.id == chosen[0]:
            history = self.console.testers.history(campaign.id, chosen[0])
            self.detail.show_person(tester, history, inviting.lines(self.console, campaign, chosen[0]))
        else:
            self._count(partial(self.console.testers.counts, campaign.id))

    def _count(self, counts: Callable[[], Mapping[TesterState, int]]) -> None:
        """Show where everybody stands; many are counted while the page is painted."""
        self._counting = counts
        if self.total <= AT_ONCE:
            self.detail.show_counts(counts())
        else:
            self.run(counts, partial(self._counted, counts))

    def _counted(self, asked: object, counts: Mapping[TesterState, int]) -> None:
        if asked is self._counting and self._counts_shown:  # nobody was selected meanwhile
            self.detail.show_counts(counts)

    def open(self, argument: object) -> None:
        """Show one person (an id) or what a search (a text) finds."""
        self.ensure_built()
        if argument in ("remind", "invitations"):
            (self.inviting.remind_all if argument == "remind" else self.inviting.tree)()
        elif isinstance(argument, int):
            self._wanted_person = argument
            self.search.search_now("")
        elif isinstance(argument, str):
            self.search.search_now(argument)

    def commands(self) -> list[Command]:
        return [
            Command(tr("Import people…"), self.import_people),
            Command(tr("Add a person…"), self.add_person),
            Command(tr("Export people…"), self.export),
            *(self.inviting.commands() if self.built else ()),
            *(self.more.commands() if self.built else ()),
        ]

    def _to_table(self) -> None:
        if self.table.people.ids:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.table.current_id() is None:
                self.table.setCurrentIndex(self.table.people.index(0, 0))

    def _to_plan(self) -> None:
        self.navigate.emit("plan", None)
