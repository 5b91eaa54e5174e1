"""The outbox: every delivery, what became of it, and the one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSplitter, QWidget

from cm_console.console import Console
from cm_console.domain.delivery import NEEDS_A_PERSON
from cm_console.events import (
    AccountsChanged,
    CampaignsChanged,
    DeliveryChanged,
    InvitationsChanged,
    PostsChanged,
    PublisherChanged,
)
from cm_console.i18n import tr
from ui.bridge import Bridge
from ui.page import Command, Page
from ui.pages.outbox.actions import Actions
from ui.pages.outbox.ahead import said
from ui.pages.outbox.approval_banner import ApprovalBanner
from ui.pages.outbox.approving import Approving
from ui.pages.outbox.banners import Banner, Banners
from ui.pages.outbox.detail import WIDTH, Detail
from ui.pages.outbox.groups import Group, Reading, Row, group_name
from ui.pages.outbox.late_banner import LateBanner
from ui.pages.outbox.late_dialog import LateDialog
from ui.pages.outbox.letters_banner import LettersBanner
from ui.pages.outbox.publishing import publishing
from ui.pages.outbox.reading import read
from ui.pages.outbox.table import DeliveryTable
from ui.pages.outbox.unconfirmed_banner import UnconfirmedBanner
from ui.widgets.buttons import quiet, secondary
from ui.widgets.empty import EmptyState

_DETAIL_SHARE = 0.36  # of the width, at most, for the delivery in full
REST_MS = 300  # between two readings of everything
LOOK_MS = 15_000  # how often the banner looks whether something has become due


class OutboxPage(Page):
    key = "outbox"
    icon = "paper-plane-tilt"
    order = 60
    refresh_on = (
        *(DeliveryChanged, PostsChanged, AccountsChanged, PublisherChanged),
        *(CampaignsChanged, InvitationsChanged),
    )

    @staticmethod
    def title() -> str:
        return tr("Outbox")

    @staticmethod
    def badge(console: Console, campaign_id: int) -> int | None:
        return len(console.outbox.deliveries(campaign_id, NEEDS_A_PERSON)) or None

    def __init__(self, console: Console, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(console, bridge, parent)
        self._changed: set[int] = set()  # deliveries to read again
        self._whole = True  # all of them are

    def build(self) -> None:
        self.actions = Actions(self)
        self.group: Group | None = None  # until something is read: then what needs you, or all
        self.reading = Reading()
        self._busy = False
        self._again = False
        self._wanted: int | None = None
        self._detailed: Row | None = None
        self._missed: int | None = None  # what the banner says
        self._build_filters()
        self._build_banner()
        self.table = DeliveryTable()
        self.table.chosen.connect(self._chosen)
        self.table.activated_row.connect(self._activated)
        self.detail = Detail()
        self.detail.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.splitterMoved.connect(self._splitter_moved)
        self.empty = EmptyState("paper-plane-tilt", "", "", tr("Write a post"), self._write)
        self.empty.hide()
        self.late_banner = LateBanner(self.decide_late)
        self.approving = Approving(self)
        self.approval_banner = ApprovalBanner(self.approving.send, self.approving.take_in)
        self.unconfirmed_banner = UnconfirmedBanner(self)
        self.letters_banner = LettersBanner(lambda: self.navigate.emit("testers", "invitations"))
        self.late_dialog: LateDialog | None = None
        posts = (self.banner, self.unconfirmed_banner, self.late_banner, self.approval_banner)
        self.banners = Banners([*posts, self.letters_banner])
        self.body.addWidget(self.banners)
        self.body.addWidget(self.splitter, 1)
        self.body.addWidget(self.empty, 1)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _build_filters(self) -> None:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(8, 0, 0, 0)
        line.setSpacing(4)
        self.filters: dict[Group, QPushButton] = {}
        self._filter_group = QButtonGroup(self)
        for group in Group:
            button = quiet(group_name(group), self._show_group_of(group))
            button.setCheckable(True)
            self._filter_group.addButton(button)
            self.filters[group] = button
            line.addWidget(button)
        self.header.add_left(box)

    def _show_group_of(self, group: Group) -> Callable[[], None]:
        return lambda: self.show_group(group)

    def _build_banner(self) -> None:
        self.start_button = secondary(tr("Start the publisher"), self.start_publisher, icon="play")
        self.banner = Banner("warning")
        self.banner.add(self.start_button)

    # ---- reading

    def _happened(self, event: object) -> None:
        if isinstance(event, DeliveryChanged) and self.isVisible():
            self._changed.add(event.delivery_id)
        elif isinstance(event, self.refresh_on):
            self._whole = True
        super()._happened(event)

    def refresh(self) -> None:
        if self._busy:
            self._again = True
            return
        campaign = self.campaign
        if campaign is None:
            self._show(Reading())
            return
        self._busy = True
        only = frozenset() if self._whole else frozenset(self._changed)
        self._whole = False
        self._changed.clear()
        before = self.reading
        self.run(
            lambda: read(self.console, campaign, before, only),
            done=lambda reading: self._read(reading, not only),
            failed=self._failed,
        )

    def _read(self, reading: Reading, whole: bool) -> None:
        self._show(reading, whole)
        # While many posts go out, reading them all again and again would slow the window.
        QTimer.singleShot(REST_MS, self, self._rested)

    def _rested(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.read_again()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._whole = True
        self.show_failure(error)

    def _show(self, reading: Reading, whole: bool = True) -> None:
        self.reading = reading
        for group, button in self.filters.items():
            count = reading.count(group)
            text = f"{group_name(group)} {count}" if count else group_name(group)
            button.setText(text)
            button.setAccessibleName(text)
        if self.group is None and reading.rows:
            self.group = Group.NEEDS if reading.count(Group.NEEDS) else Group.ALL
        group = self.group or Group.ALL
        self.filters[group].setChecked(True)
        rows = reading.of(group)
        if group is Group.WAITING:
            rows.reverse()  # the next one first
        self._show_empty(group, bool(rows))
        self.table.set_rows(rows)
        self._choose(rows, whole)
        self.fit_columns()
        QTimer.singleShot(0, self, self.fit_columns)  # once the scroll bar has taken its place
        self._say_publisher()
        missed = reading.missed
        if missed != self._missed:
            self._missed = missed
            self.late_banner.set(missed)
        self.approval_banner.set(reading.approvals)
        self.unconfirmed_banner.set(reading.unconfirmed)
        self.letters_banner.set(reading.letters)

    def _choose(self, rows: list[Row], whole: bool) -> None:
        if self._wanted is not None and self.reading.rows:  # the first reading may still be on its way
            wanted, self._wanted = self._wanted, None
            if self.table.choose(wanted):
                return
        if rows and self.table.current() is None:
            self.table.choose(rows[0].id)
        elif whole or self.table.current() != self._detailed:
            self._chosen(self.table.current())

    def _show_empty(self, group: Group, filled: bool) -> None:
        self.splitter.setVisible(filled)
        self.empty.setVisible(not filled)
        if filled:
            return
        if self.campaign is None:
            title, text = tr("No campaign yet"), tr("Posts belong to a campaign: create one first.")
        elif not self.reading.rows:
            title = tr("Nothing to send yet")
            text = tr("Posts that you schedule in the calendar wait here until they are out.")
        elif group is Group.NEEDS:
            title, text = tr("Nothing needs you"), tr("What could not be sent or confirmed appears here.")
        elif group is Group.WAITING:
            title, text = tr("Nothing waits"), tr("Posts that you schedule wait here for their time.")
        else:
            title, text = tr("Nothing is out yet"), tr("Published posts appear here with their links.")
        self.empty.set(title, text)
        self.empty.button.setVisible(self.campaign is not None and group is not Group.NEEDS)

    def _tick(self) -> None:
        if self.isVisible():
            self.refresh()

    def _say_publisher(self) -> None:
        due = self.reading.due
        text = ""
        if due and not publishing(self.console):
            text = tr("%n post(s) are due, but the publisher is stopped.", "", due)
        self.banner.say(text)

    def fit_columns(self) -> None:
        self.table.share_width(self.group)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.built:
            QTimer.singleShot(0, self, self.fit_columns)

    # ---- what a person does

    def show_group(self, group: Group) -> None:
        self.group = group
        self._show(self.reading)
        self.table.scrollTo(self.table.currentIndex())

    def open(self, argument: object) -> None:
        """Show a delivery by its id, a group by its name, or what `late` or `approval` waits for."""
        if isinstance(argument, int):
            row = next((row for row in self.reading.rows if row.id == argument), None)
            if row is not None and self.group is not Group.ALL and row.group is not self.group:
                self.group = row.group
            elif row is None:
                self.group = Group.ALL
            self._wanted = argument
        elif isinstance(argument, str) and argument in list(Group):
            self.group = Group(argument)
        elif argument == "late":
            self.group = Group.NEEDS
            QTimer.singleShot(0, self, self.decide_late)  # once the page itself is there
        elif argument == "approval":
            QTimer.singleShot(0, self, self.approving.send)
        self._show(self.reading)
        self.refresh()

    def decide_late(self) -> None:
        """Show all that is late as one decision."""
        campaign = self.campaign
        if campaign is None or self.late_dialog is not None:
            return
        posts = self.attempt(self.console.late.pending, campaign.id)
        if not posts:
            return
        self.late_dialog = LateDialog(self.console, posts, campaign.zone, self.window())
        self.late_dialog.finished.connect(self._decided)
        self.late_dialog.open()

    def _decided(self) -> None:
        dialog, self.late_dialog = self.late_dialog, None
        if dialog is not None:
            if dialog.decided:
                self.notice(dialog.decided)
            dialog.deleteLater()

    def _splitter_moved(self, _place: int, _index: int) -> None:
        self.fit_columns()

    def start_publisher(self) -> None:
        self.attempt(self.console.publisher.start)
        self._say_publisher()

    def _chosen(self, row: Row | None) -> None:
        self._detailed = row
        self.detail.setVisible(row is not None)
        if row is None or self.campaign is None:
            return
        events = self.attempt(self.console.outbox.history, row.id) or []
        ahead = self.attempt(said, self.console, row.delivery) or ((), False)
        self.detail.show_row(
            row, self.actions.of(row), events, self.campaign.zone, self.actions.note(row), ahead
        )
        if self.splitter.sizes()[1] < self.detail.minimumWidth():
            width = max(self.splitter.width(), 640)
            detail = max(self.detail.minimumWidth(), min(WIDTH, round(width * _DETAIL_SHARE)))
            self.splitter.setSizes([width - detail, detail])
            self.fit_columns()

    def _activated(self, _row: Row) -> None:
        self.detail.focus_action()

    def _write(self) -> None:
        self.navigate.emit("calendar", "new")

    def commands(self) -> list[Command]:
        return [
            Command(tr("Outbox: what needs you"), lambda: self.show_group(Group.NEEDS)),
            Command(tr("Outbox: what waits"), lambda: self.show_group(Group.WAITING)),
            Command(tr("Outbox: decide what is late"), self.decide_late),
            # Listed before the page is built: what they call is looked up when they are run.
            Command(tr("Outbox: look for everything unconfirmed"), lambda: self.unconfirmed_banner.look()),
            Command(tr("Outbox: send posts for review"), lambda: self.approving.send()),
            Command(tr("Outbox: import a reviewer's decision"), lambda: self.approving.take_in()),
            Command(tr("Start the publisher"), self.start_publisher),
        ]
