"""The calendar: a week or a month of posts, and the composer beside them."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.domain.when import at_instant, moment
from cm_console.events import AccountsChanged, CampaignsChanged, DeliveryChanged, PostsChanged
from cm_console.i18n import tr
from ui.page import Command, Page
from ui.pages.calendar import grid, removing
from ui.pages.calendar.blocks import Block, blocks, needs_you
from ui.pages.calendar.board import Board
from ui.pages.calendar.composer import Composer
from ui.pages.calendar.composer_form import WIDTH
from ui.pages.calendar.dates import moment_text, month_title, note, time_text, week_title
from ui.pages.calendar.month_board import MonthView
from ui.pages.calendar.repeating import FOLLOWING
from ui.pages.calendar.toolbar import Span, Turner
from ui.pages.calendar.week_board import WeekView
from ui.widgets.buttons import primary, quiet
from ui.widgets.empty import EmptyState

NOW_MS = 30_000
MENU_MOST = 30
_ROOMY = 64  # times the height of a line: from this width on, the header has room for every word


def undated(console: Console, campaign_id: int) -> list[Post]:
    """The drafts that stand nowhere in the calendar."""
    drafts = console.posts.list(campaign_id, states={DeliveryState.DRAFT})
    return [post for post in drafts if post.due is None]


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
        self._undated: list[Post] = []
        self._counting = self._count_again = False
        self.day = self._now().date()
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
        for board in (self.week_view.board, self.month_view.board):
            board.opened.connect(self.open_post)
            board.entered.connect(self.edit_post)
            board.slot_wanted.connect(self.new_post)
            board.move_wanted.connect(self.move_post)
            board.remove_wanted.connect(self.remove_post)
            board.locked_touched.connect(self._say_locked)
            board.heap_opened.connect(self._show_heap)
            board.page_turned.connect(self.turn)
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
        self.undated = quiet(self._drafts_text(0), self._show_undated, icon="pencil-simple")
        self.undated.hide()
        self.header.add(self.undated)
        self.span = Span()
        self.span.changed.connect(self.show_month)
        self.header.add(self.span)
        self.new_button = primary(tr("New post"), self.new_post)
        self.new_button.setToolTip("Ctrl+N")
        self.header.add(self.new_button)

    # ---- what is shown

    @property
    def zone(self) -> str:
        return self.campaign.zone if self.campaign else "UTC"

    @property
    def board(self) -> Board:
        """The week's or the month's, whichever is shown."""
        return self.month_view.board if self.month else self.week_view.board

    def _now(self) -> datetime:
        return at_instant(self.console.context.clock.now(), self.zone).wall

    def days(self) -> tuple[date, ...]:
        return grid.month_of(self.day) if self.month else grid.week_of(self.day)

    def refresh(self) -> None:
        campaign = self.campaign
        self.empty.setVisible(campaign is None)
        self.splitter.setVisible(campaign is not None)
        for widget in (self.turner, self.span, self.new_button):
            widget.setEnabled(campaign is not None)
        if campaign is None:
            return
        self.composer.set_campaign(campaign.id, campaign.zone)
        self._show(campaign)
        if not self.composer.isHidden():
            self.composer.refresh()

    def _show(self, campaign: Campaign) -> None:
        days = self.days()
        start, end = grid.bounds(days, campaign.zone)
        shown = blocks(self.console.posts.list(campaign.id, start, end), campaign.zone)
        if self.month:
            self.month_view.board.month = self.day.month
        self.board.show_days(days, shown, campaign.zone, self._now())
        self.week_view.header.update()
        title = month_title(self.day) if self.month else week_title(days[0], days[-1])
        self.turner.set(title, self.day)
        self.header.set_subtitle(" · ".join([campaign.zone, *self._summary(shown)]))
        self._count_undated(campaign.id)

    def _count_undated(self, campaign_id: int) -> None:
        """Look for drafts without a time, in a worker: it reads every draft."""
        if self._counting:
            self._count_again = True
            return
        self._counting = True
        self.run(lambda: undated(self.console, campaign_id), done=self._counted, failed=self._uncounted)

    def _counted(self, posts: list[Post]) -> None:
        self._counting = False
        self._undated = posts
        self.undated.setText(self._drafts_text(len(posts)))
        self.undated.setToolTip(tr("Drafts without a time"))
        self.undated.setAccessibleName(tr("%n draft(s) without a time", "", len(posts)))
        self.undated.setVisible(bool(posts))
        if self._count_again and self.campaign is not None:
            self._count_again = False
            self._count_undated(self.campaign.id)

    def _drafts_text(self, count: int) -> str:
        """Where the header has no room for the word, the icon stands for it."""
        roomy = self.width() >= _ROOMY * self.fontMetrics().height()
        return tr("Drafts: {count}").format(count=count) if roomy else str(count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.built:
            self.undated.setText(self._drafts_text(len(self._undated)))

    def _uncounted(self, error: BaseException) -> None:
        self._counting = False
        self.show_failure(error)

    def _summary(self, shown: list[Block]) -> list[str]:
        days = set(self.days())
        inside = [block for block in shown if block.wall.date() in days]
        if not inside:
            return [tr("nothing planned: double-click a time, or press N")]
        parts = [tr("%n post(s)", "", len(inside))]
        waiting = sum(needs_you(block) for block in inside)
        return parts + ([tr("%n need(s) you", "", waiting)] if waiting else [])

    def _tick(self) -> None:
        if self.isVisible():
            self.board.set_now(self._now())

    def turn(self, pages: int) -> None:
        self.show_day(grid.turn(self.day, pages, self.month))

    def show_today(self) -> None:
        self.show_day(self._now().date())

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
        (self.span.month if month else self.span.week).setChecked(True)
        self.views.setCurrentWidget(self.month_view if month else self.week_view)
        self.board.choose(chosen)
        self.refresh()
        if focused is not None:
            self.board.focus_post(focused.id)

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
            self.board.focus_post(post_id)

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
        now, days = self._now().replace(second=0, microsecond=0), self.days()
        if days[0] > now.date():
            return grid.at(days[0], 9 * 60)
        return now.replace(minute=0) + timedelta(hours=2 if now.minute > 30 else 1)

    def move_post(self, post_id: int, wall: datetime) -> None:
        """Give the post another time; can be undone."""
        post = self.attempt(self.console.posts.get, post_id)
        if post is None or post.due is None:
            return
        before, zone = post.due, self.zone
        moved = self.attempt(self.console.posts.move, post_id, wall, zone)
        if moved is None:
            return
        if wall.date() not in self.days():
            self.day = wall.date()
        self.refresh()
        self.board.focus_post(post_id)
        self.notice(
            tr("Moved to {time}").format(time=moment_text(wall, self._now().date())),
            undo=lambda: self._move_back(post_id, before.wall, before.zone),
            detail=note(moment(wall, zone)),
        )

    def _move_back(self, post_id: int, wall: datetime, zone: str) -> None:
        self.attempt(self.console.posts.move, post_id, wall, zone)
        self.read_again()

    def remove_post(self, post_id: int) -> None:
        """Delete a draft or cancel what waits; can be undone where nothing has left."""
        if self.composer.post is not None and self.composer.post.id == post_id:
            self.composer.save_draft()
        done = self.attempt(self._remove, post_id)
        if done is None:
            return
        if self.composer.post is not None and self.composer.post.id == post_id:
            self.composer.discard()
        self.read_again()
        undo = done.undo
        self.notice(done.text, undo=None if undo is None else lambda: self._undo_removal(undo))

    def _remove(self, post_id: int) -> removing.Removed | None:
        post = self.console.posts.get(post_id)
        if not removing.is_occurrence(post):
            return removing.remove(self.console.posts, post_id)
        answer = self.composer.repeating.asks_removal()
        if not answer:
            return None
        return removing.remove_occurrence(self.console.series, post, following=answer == FOLLOWING)

    def _undo_removal(self, undo: removing.Undo) -> None:
        self.attempt(undo)
        self.read_again()

    def _say_locked(self, post_id: int) -> None:
        block = self.board.block(post_id)
        if block is None:
            return
        texts = {
            DeliveryState.PUBLISHED: tr("It is out: its time cannot change any more."),
            DeliveryState.REJECTED: tr("It was refused: open it, change it and schedule it again."),
            DeliveryState.UNCONFIRMED: tr("It may be out already: settle it in the outbox first."),
        }
        text = texts.get(block.state, tr("Part of it is out or on its way: its time cannot change."))
        self.notice(text, tone="neutral")

    def _show_heap(self, items: tuple[Block, ...], place: QPoint) -> None:
        entries = [(f"{time_text(block.wall)}  {block.title[:60]}", block.id) for block in items]
        self._show_posts(entries, place)

    def _show_undated(self) -> None:
        entries = [(post.title[:60] or tr("New post"), post.id) for post in self._undated]
        self._show_posts(entries, self.undated.mapToGlobal(QPoint(0, self.undated.height())))

    def _show_posts(self, entries: list[tuple[str, int]], place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, post_id in entries[:MENU_MOST]:
            menu.addAction(text.replace("&", "&&")).setData(post_id)
        if len(entries) > MENU_MOST:
            rest = menu.addAction(tr("+{count} more").format(count=len(entries) - MENU_MOST))
            rest.setEnabled(False)
        menu.triggered.connect(self._menu_chosen)
        menu.popup(place)

    def _menu_chosen(self, action: QAction) -> None:
        self.open_post(action.data())

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
        self.open_post(post.id)
        self.read_again()

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
        ]
