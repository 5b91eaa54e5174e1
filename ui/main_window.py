"""The window: sidebar, top bar, pages, status line, notices, the Ctrl K box. Pages never see it."""

import base64
import logging
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from cm_console.console import Console
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged, PublisherChanged, PublisherTroubled, SamplesCollected
from cm_console.i18n import tr
from cm_console.settings import Settings
from ui import errors, pages
from ui.bridge import Bridge
from ui.chores import Chores
from ui.closing import Closing
from ui.pages import Entry
from ui.sidebar import Sidebar
from ui.stack import PageStack
from ui.statusline import StatusLine
from ui.topbar import TopBar
from ui.widgets.notice import Notice, Notices

if TYPE_CHECKING:
    from cm_console.services.search import Hit
    from ui.palette import Palette

MINIMUM, USUAL = QSize(1100, 680), QSize(1440, 900)
TICK_MS = 30_000
log = logging.getLogger(__name__)
BURST_MS = 250
AFTER_PAINT_MS = 20  # lets the pages below paint before anything else begins
WARM_AFTER_MS = 700  # the first page's charts come before the other pages and the publisher


class MainWindow(QMainWindow):
    """`asked(command)` is what only the application can do: other workspaces, quitting."""

    asked = Signal(str)
    leaving = Signal()  # the person has closed the window
    painted = Signal()  # the window has been on screen for a moment, for the first time

    def __init__(self, console: Console, bridge: Bridge, settings: Settings | None = None) -> None:
        super().__init__()
        self.console, self.bridge = console, bridge
        self.settings = settings or Settings()
        self.may_close = False  # set by whoever has shut everything down
        self._saved: datetime | None = None
        self._started = self._painted = False
        self._warmed = 0  # how many pages have been imported for their counts
        self.setMinimumSize(MINIMUM)
        self.resize(USUAL)
        self._build()
        self.notices = Notices(self.centralWidget(), self.stack)
        self.chores = Chores(console, bridge, self.settings, self)
        self.chores.failed.connect(self.show_error)
        self.chores.backed_up.connect(self.read)
        self.closing = Closing(self)
        self._palette: Palette | None = None
        self._shortcuts()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.read)
        self._burst = QTimer(self)
        self._burst.setSingleShot(True)
        self._burst.setInterval(BURST_MS)
        self._burst.timeout.connect(self.read)
        self._idle = QTimer(self)
        self._idle.setInterval(WARM_AFTER_MS)
        self._idle.timeout.connect(self._warm)
        bridge.event.connect(self._happened)
        self.entries = pages.load_all()
        self.sidebar.set_entries(self.entries)
        self.stack.set_entries(self.entries)
        self.read(badges=False)
        if self.entries:
            self.go(self.entries[0].key)
        self.stack.setFocus()  # no button looks chosen before anything is

    def _build(self) -> None:
        middle = QWidget()
        self.setCentralWidget(middle)
        line = QHBoxLayout(middle)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.sidebar, self.topbar = Sidebar(), TopBar()
        self.stack, self.statusline = PageStack(self.console, self.bridge), StatusLine()
        line.addWidget(self.sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        line.addLayout(column, 1)
        column.addWidget(self.topbar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.statusline)
        self.sidebar.chosen.connect(self.go)
        self.stack.navigate.connect(self.go)
        self.stack.noticed.connect(self.show_notice)
        self.topbar.search_asked.connect(self.open_palette)
        self.topbar.campaign_chosen.connect(self._choose_campaign)
        self.topbar.asked.connect(self.command)
        self.topbar.publisher_asked.connect(self.set_publishing)
        self.topbar.outbox_asked.connect(self._go_outbox)

    def _shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+K", self.open_palette),
            ("Ctrl+N", self.new_post),
            ("Ctrl+,", self._go_settings),
            ("F5", self.refresh_page),
            ("F1", self.show_shortcuts),
            ("Ctrl+Z", self.notices.undo),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self, slot)
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setProperty("number", number)
            shortcut.activated.connect(self._go_number)

    def start(self) -> None:
        """Begin what the window does by itself; called after the first paint."""
        log.info("the window is open")
        if self.settings.publish_in_window:
            QTimer.singleShot(WARM_AFTER_MS, self, self._publish)
        self.go_on()

    def go_on(self) -> None:
        """As `start`, leaving the publisher as it is."""
        self._started = True
        self._tick.start()
        self._idle.start()
        self.chores.start()
        self.read()

    @property
    def is_settled(self) -> bool:
        """Whether every page has its count in the sidebar."""
        return self._warmed == len(self.entries)

    def _publish(self) -> None:
        if self._tick.isActive():  # not stopped meanwhile
            self.chores.publish()

    def set_settings(self, settings: Settings) -> None:
        """Follow changed settings from now on."""
        self.settings = settings
        self.chores.settings = settings

    # --- going places ---

    def go(self, key: str, argument: object = None) -> None:
        """Show the page `key`, handing it `argument`."""
        if self.stack.show_page(key, argument):
            self.sidebar.select(key)
            self._title()

    def page_keys(self) -> list[str]:
        """The pages in the order of the sidebar."""
        return self.sidebar.keys()

    def _go_number(self) -> None:
        number = self.sender().property("number")
        keys = self.sidebar.keys()
        if number <= len(keys):
            self.go(keys[number - 1])

    def _go_settings(self) -> None:
        self.go("settings")

    def _go_outbox(self) -> None:
        self.go("outbox")

    def new_post(self) -> None:
        self.go("calendar", "new")

    def refresh_page(self) -> None:
        """Read the page on screen again."""
        page = self.stack.current()
        if page is not None:
            page.read_again()
        self.read()

    @property
    def palette_box(self) -> "Palette":
        """The Ctrl K box, made when first asked for."""
        if self._palette is None:
            from ui.palette import Palette
            from ui.window_commands import choices

            self._palette = Palette(
                self,
                self.bridge.tasks,
                lambda: choices(self),
                lambda text: self.console.search.find(text, 20),
            )
            self._palette.hit_chosen.connect(self._open_hit)
            self._palette.failed.connect(self.show_error)
        return self._palette

    def open_palette(self) -> None:
        self.palette_box.open()

    def _open_hit(self, hit: "Hit") -> None:
        self.go("testers" if hit.kind == "person" else "calendar", hit.id)

    def show_shortcuts(self) -> None:
        from ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self).open()

    # --- commands ---

    def command(self, name: str) -> None:
        """Run one of the window's commands; what concerns other workspaces goes to the application."""
        if name == "new-campaign":
            self.new_campaign()
        elif name == "backup":
            self.back_up()
        elif name == "quit":
            self.close()
        else:
            self.asked.emit(name)

    def new_campaign(self) -> None:
        from ui.dialogs.campaign_dialog import CampaignDialog

        CampaignDialog(self.console, parent=self).open()

    def back_up(self) -> None:
        self.chores.backed_up.connect(self._say_backed_up, Qt.ConnectionType.SingleShotConnection)
        self.chores.back_up()

    def _say_backed_up(self) -> None:
        self.show_notice(Notice(tr("A backup is written.")))

    def set_publishing(self, on: bool) -> None:
        """Start or stop publishing from this window; stopping waits for what is on its way."""
        work = self.console.publisher.turned(on)
        self.bridge.tasks.run(work, self._publishing_set, self.show_error, receiver=self)

    def _publishing_set(self, _result: object) -> None:
        self.read()

    def _choose_campaign(self, campaign_id: int) -> None:
        try:
            self.console.campaigns.choose(campaign_id)
        except ConsoleError as error:
            self.show_error(error)
        self.refresh_page()

    # --- notices ---

    def show_notice(self, notice: Notice) -> None:
        if notice.offers_backup and self.console.workspace.last_backup() is not None:
            restore, text = (lambda: self.asked.emit("restore-last")), tr("Restore the last backup")
            notice = replace(notice, action=restore, action_text=text)
        self.notices.show(notice)

    def show_error(self, error: BaseException) -> None:
        """Say a failure of work that no page asked for."""
        errors.record(error)
        self.show_notice(errors.notice(error))

    # --- reading ---

    def read(self, *, badges: bool = True) -> None:
        """Fill the top bar, the status line and the sidebar's counts."""
        try:
            self._read(badges)
        except ConsoleError as error:
            self.show_error(error)

    def _read(self, badges: bool) -> None:
        console, now = self.console, self.console.now()
        campaign = console.campaigns.current()
        phases = console.campaigns.phases(campaign.id) if campaign else []
        today = now.date() if campaign is None else console.today(campaign.zone)
        self.topbar.set_campaign(campaign, console.campaigns.list(), phases, today)
        next_due, running, trouble = None, False, None
        if self._started:  # the publisher is imported after the first paint
            publisher = console.publisher
            next_due, running, trouble = publisher.next_due(), publisher.running, publisher.trouble
        backup = console.workspace.last_backup()
        self.topbar.set_publisher(running, next_due, now, trouble.title if trouble else "")
        self.statusline.set(console.path, self._saved, backup, next_due, now)
        self._title()
        if badges:
            self._read_badges(campaign.id if campaign else None)

    def _read_badges(self, campaign_id: int | None) -> None:
        for entry in self.entries[: self._warmed]:
            self._read_badge(entry, campaign_id)

    def _read_badge(self, entry: Entry, campaign_id: int | None) -> None:
        count = None
        if campaign_id is not None:
            try:
                count = entry.page().badge(self.console, campaign_id)
            except Exception as error:  # a count is not worth the window; a broken page says so when shown
                log.info("no count for %s: %r", entry.key, error)
        self.sidebar.set_badge(entry.key, count)

    def _warm(self) -> None:
        """Import one more page while nothing else is to do, and read its count."""
        self._idle.setInterval(0)
        if self._warmed < len(self.entries):
            campaign = self.console.campaigns.current()
            self._read_badge(self.entries[self._warmed], campaign.id if campaign else None)
            self._warmed += 1
        else:
            self._idle.stop()

    def _title(self) -> None:
        self.setWindowTitle(f"{self.topbar.name} – CM Console")

    def _happened(self, event: object) -> None:
        if isinstance(event, PublisherTroubled):
            if event.error is None:
                self.show_notice(Notice(tr("Publishing goes on.")))
            else:
                self.show_error(event.error)
        if not isinstance(event, PublisherChanged | PublisherTroubled | SamplesCollected):
            self._saved = self.console.now()
        if isinstance(event, CampaignsChanged | PublisherChanged | PublisherTroubled):
            self._burst.setInterval(0)
        if not self._burst.isActive():
            self._burst.start()
        self._burst.setInterval(BURST_MS)

    # --- place, size and the end ---

    def place(self) -> str:
        """The window's place and size as text, for the settings."""
        return base64.b64encode(bytes(self.saveGeometry().data())).decode("ascii")

    def restore_place(self, text: str) -> None:
        if text:
            self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii")))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(AFTER_PAINT_MS, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close:
            event.accept()
            return
        event.ignore()
        if self.isEnabled() and self.closing.may_close():
            self.leaving.emit()

    def stop(self) -> None:
        """Begin nothing more and take no more input."""
        self._tick.stop()
        self._idle.stop()
        self._burst.stop()
        self.chores.stop()
        self.closing.stop()
        self.bridge.event.disconnect(self._happened)
        self.setEnabled(False)
