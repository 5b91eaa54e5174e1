"""The calendar: a week or a month of posts, and the composer beside them."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget

from cm_console.domain.campaign import Campaign
from cm_console.domain.posts import Post
from cm_console.domain.when import at_instant
from cm_console.events import AccountsChanged, CampaignsChanged, DeliveryChanged, PostsChanged
from cm_console.i18n import tr
from ui.page import Command, Page
from ui.pages.calendar import grid
from ui.pages.calendar.blocks import Block, blocks, needs_you
from ui.pages.calendar.board import Board
from ui.pages.calendar.board_actions import BoardActions
from ui.pages.calendar.composer import Composer
from ui.pages.calendar.composer_form import WIDTH
from ui.pages.calendar.dates import month_title, week_title
from ui.pages.calendar.export_posts import export_posts
from ui.pages.calendar.import_posts_dialog import ImportPostsDialog
from ui.pages.calendar.label_filter import LabelFilter
from ui.pages.calendar.month_board import MonthView
from ui.pages.calendar.reading import Reader
from ui.pages.calendar.toolbar import Span, Turner
from ui.pages.calendar.undated import Undated
from ui.pages.calendar.week_board import WeekView
from ui.widgets.buttons import primary, quiet
from ui.widgets.empty import EmptyState
from ui.widgets.shrinking import Shrinking

NOW_MS = 30_000
_ROOMY = 64  # times the height of a line: from this width on, the header has room for every word


class CalendarPage(Page):
    key = "calendar"
    icon = "calendar-blank"
    order = 50
    refresh_on = (PostsChanged, DeliveryChanged, AccountsChanged, CampaignsChanged)

    @staticmethod
    def title() -> str:
        return tr("Calendar")

    def build(self) -> None:
        self.month = False
        self.run_dialog: Callable[[ImportPostsDialog], object] = lambda dialog: dialog.exec()
        self.day = self.now().date()
        self.reader = Reader(self)
        self._going_to: int | None = None
        self._build_header()  # first, so that Tab comes from the header to the days
        self.week_view, self.month_view = WeekView(), MonthView()
        self.views = QStackedWidget()
        self.views.addWidget(self.week_view)
        self.views.addWidget(self.month_view)
        self.empty = EmptyState(
            "calendar-blank",
            tr("No campaign yet"),
            tr("Posts belong to a campaign: create one first."),
            tr("Go to the plan"),
            self._to_plan,
        )
        self.composer = Composer(self)
        self.composer.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.views)
        self.splitter.addWidget(self.composer)
        self.splitter.setStretchFactor(0, 1)
        self.body.addWidget(self.splitter, 1)
        self.body.addWidget(self.empty, 1)
        self.actions_on_posts = BoardActions(self)
        for board in (self.week_view.board, self.month_view.board):
            self.actions_on_posts.listen(board)
        self.composer.opened.connect(self._composer_opened)
        self.composer.closed.connect(self._composer_closed)
        self.composer.scheduled.connect(self._scheduled)
        self.composer.remove_wanted.connect(self.remove_post)
        self._clock = QTimer(self)
        self._clock.setInterval(NOW_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _build_header(self) -> None:
        self.turner = Turner()
        self.turner.turned.connect(self.turn)
        self.turner.day_picked.connect(self.show_day)
        self.turner.today_wanted.connect(self.show_today)
        self.header.add_left(self.turner)
        self.drafts_without_time = Undated(self, self.open_post)
        self.undated = self.drafts_without_time.button
        self.labels = LabelFilter(self)
        self.labels.changed.connect(self.read_again)
        for button in (self.undated, self.labels.button):
            self.header.add(button)
        self.span = Span()
        self.span.changed.connect(self.show_month)
        self.header.add(self.span)
        self.new_button = primary(tr("New post"), self.new_post)
        self.new_button.setToolTip(tr("New post") + " (Ctrl+N)")
        self.shrinking = Shrinking(self.header, self.new_button, "plus", "on-accent")
        self.header.add(self.new_button)
        self.more_button = quiet("", self._show_more, icon="dots-three-vertical", tip=tr("More"))
        self.header.add(self.more_button)
        self._fit_header()

    # ---- what is shown

    @property
    def zone(self) -> str:
        return self.campaign.zone if self.campaign else "UTC"

    @property
    def board(self) -> Board:
        """The week's or the month's, whichever is shown."""
        return self.month_view.board if self.month else self.week_view.board

    def now(self) -> datetime:
        """The wall clock of the campaign's zone."""
        return at_instant(self.console.context.clock.now(), self.zone).wall

    def days(self) -> tuple[date, ...]:
        return grid.month_of(self.day) if self.month else grid.week_of(self.day)

    def refresh(self) -> None:
        campaign = self.campaign
        self.empty.setVisible(campaign is None)
        self.splitter.setVisible(campaign is not None)
        for widget in (self.turner, self.span, self.new_button, self.more_button):
            widget.setEnabled(campaign is not None)
        if campaign is None:
            self.reader.forget()
            return
        self.composer.set_campaign(campaign.id, campaign.zone)
        self._show(campaign)
        if not self.composer.isHidden():
            self.composer.refresh()

    def _show(self, campaign: Campaign) -> None:
        start, end = grid.bounds(self.days(), campaign.zone)
        posts, label = self.console.posts, self.labels.label
        copy = self.composer.drafts.copy  # keeps changes to a post that is shown itself

        def read() -> list[Block]:
            found = posts.list(campaign.id, start, end, label=label)
            return blocks((post for post in found if post.id != copy), campaign.zone)

        self.reader.ask(posts.count(campaign.id, start, end), read, partial(self._fill, campaign.zone))
        self.drafts_without_time.count(campaign.id)
        self.labels.read(campaign.id)

    def _fill(self, zone: str, shown: list[Block]) -> None:
        """Show the posts of the days looked at, and go to the one that was asked for meanwhile."""
        days = self.days()
        if self.month:
            self.month_view.board.month = self.day.month
        self.views.setCurrentWidget(self.month_view if self.month else self.week_view)
        self.board.show_days(days, shown, zone, self.now())
        self.week_view.header.update()
        title = month_title(self.day) if self.month else week_title(days[0], days[-1])
        self.turner.set(title, self.day)
        self.header.set_subtitle(" · ".join([zone, *self._summary(shown)]))
        going, self._going_to = self._going_to, None
        if self.board.block(going) is not None:
            self.board.focus_post(going)

    def _go_to(self, post_id: int) -> None:
        """Bring a post into sight, and the keys to it: once more when the days have been read."""
        self._going_to = post_id if self.reader.waits else None
        self.board.focus_post(post_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.built:
            self._fit_header()

    def _fit_header(self) -> None:
        roomy = self.width() >= _ROOMY * self.fontMetrics().height()
        self.drafts_without_time.fit(roomy)
        self.turner.fit(roomy)

    def _summary(self, shown: list[Block]) -> list[str]:
        days = set(self.days())
        inside = [block for block in shown if block.wall.date() in days]
        if not inside:
            if self.labels.label:
                return [tr("no post with this label")]
            return [tr("nothing planned: double-click a time, or press N")]
        parts = [tr("%n post(s)", "", len(inside))]
        waiting = sum(needs_you(block) for block in inside)
        return parts + ([tr("%n need(s) you", "", waiting)] if waiting else [])

    def _tick(self) -> None:
        if self.isVisible():
            self.board.set_now(self.now())

    def turn(self, pages: int) -> None:
        self.show_day(grid.turn(self.day, pages, self.month))

    def show_today(self) -> None:
        self.show_day(self.now().date())

    def show_day(self, day: date) -> None:
        self.day = day
        self.refresh()

    def show_month(self, month: bool) -> None:
        """Change between week and month, around the post or the day looked at."""
        focused = self.board.block(self.board.focused)
        if focused is not None:
            self.day = focused.wall.date()
        chosen = self.board.chosen
        self.month = month
        with QSignalBlocker(self.span):
            (self.span.month if month else self.span.week).setChecked(True)
        self.board.choose(chosen)
        self.refresh()
        if focused is not None:
            self._go_to(focused.id)

    # ---- what a person does

    def open(self, argument: object) -> None:
        self.refresh()
        if argument == "new":
            self.new_post()
        elif isinstance(argument, datetime):
            self.show_day(argument.date())
        elif isinstance(argument, date):
            self.show_day(argument)
        elif isinstance(argument, int):
            self.open_post(argument)

    def open_post(self, post_id: int) -> None:
        """Show the post in the composer and its day in the calendar."""
        if self.campaign is None or not self.composer.open_post(post_id):
            return
        post = self.composer.post
        if post is not None and post.due is not None:
            day = at_instant(post.due.instant, self.zone).wall.date()
            if day not in self.days():
                self.show_day(day)
            self._go_to(post_id)

    def edit_post(self, post_id: int) -> None:
        """Show the post and put the keyboard into its text."""
        self.open_post(post_id)
        if not self.composer.isHidden():
            self.composer.texts.focus_text()

    def new_post(self, wall: datetime | None = None) -> None:
        """Write a new post for `wall`, or for a time that suits what is shown."""
        if self.campaign is not None:
            self._show_composer()
            self.composer.new(wall or self._offered())

    def _offered(self) -> datetime:
        now, days = self.now().replace(second=0, microsecond=0), self.days()
        if days[0] > now.date():
            return grid.at(days[0], 9 * 60)
        return now.replace(minute=0) + timedelta(hours=2 if now.minute > 30 else 1)

    def show_post(self, post_id: int, day: date) -> None:
        """Show the day of a post and bring the post into sight."""
        if day not in self.days():
            self.day = day
        self.read_again()
        self._go_to(post_id)

    def move_post(self, post_id: int, wall: datetime) -> None:
        """Give the post another time; can be undone."""
        self.actions_on_posts.move(post_id, wall)

    def remove_post(self, post_id: int) -> None:
        """Delete a draft or cancel what waits; can be undone where nothing has left."""
        self.actions_on_posts.remove(post_id)

    def import_posts(self) -> None:
        """Ask for a file of posts and what its columns hold."""
        if self.campaign is not None:
            dialog = ImportPostsDialog(self.console, self.bridge, self.campaign.id, self.window())
            self.run_dialog(dialog)
            dialog.deleteLater()
            self.read_again()

    def export_posts(self) -> None:
        """Write the campaign's posts as a table."""
        if self.campaign is not None:
            export_posts(self, self.campaign)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Import posts…"), self.import_posts)
        menu.addAction(tr("Export posts…"), self.export_posts)
        menu.addAction(tr("Hashtags, snippets and templates…"), self.composer.inserting.manage)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    # ---- the composer

    def _show_composer(self) -> None:
        if self.composer.isHidden():
            self.composer.show()
            width = max(self.splitter.width(), 700)
            self.splitter.setSizes([width - WIDTH - self.splitter.handleWidth(), WIDTH])

    def _composer_opened(self, post_id: int | None) -> None:
        self._show_composer()
        self.board.choose(post_id)

    def _composer_closed(self) -> None:
        self.composer.hide()
        self.board.choose(None)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scheduled(self, post: Post) -> None:
        self.composer.open_post(post.id)
        if post.due is not None:
            self.show_post(post.id, at_instant(post.due.instant, self.zone).wall.date())

    def _to_plan(self) -> None:
        self.navigate.emit("plan", None)

    # ---- keys and commands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_T:
            self.show_today()
        elif plain and event.key() in (Qt.Key.Key_W, Qt.Key.Key_M):
            self.show_month(event.key() == Qt.Key.Key_M)
        elif event.key() == Qt.Key.Key_Escape and not self.composer.isHidden():
            self.composer.close_composer()
        else:
            super().keyPressEvent(event)

    def commands(self) -> list[Command]:
        return [
            Command(tr("New post"), self.new_post, "Ctrl+N"),
            Command(tr("Calendar: today"), self.show_today, "T"),
            Command(tr("Calendar: week"), lambda: self.show_month(False), "W"),
            Command(tr("Calendar: month"), lambda: self.show_month(True), "M"),
            Command(tr("Import posts…"), self.import_posts),
            Command(tr("Export posts…"), self.export_posts),
        ]
