"""What a person does to posts in the calendar itself: moving and removing them, with Undo."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.when import Moment, moment
from cm_console.i18n import tr
from ui.pages.calendar import removing
from ui.pages.calendar.blocks import Block
from ui.pages.calendar.board import Board
from ui.pages.calendar.dates import moment_text, note, time_text
from ui.pages.calendar.posts_menu import show_posts
from ui.pages.calendar.repeating import FOLLOWING, will_come

if TYPE_CHECKING:
    from ui.pages.calendar.page import CalendarPage


class BoardActions(QObject):
    """The page's helper."""

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page

    def listen(self, board: Board) -> None:
        """Do what is wanted on `board`."""
        page = self._page
        board.opened.connect(page.open_post)
        board.entered.connect(page.edit_post)
        board.slot_wanted.connect(page.new_post)
        board.move_wanted.connect(self.move)
        board.remove_wanted.connect(self.remove)
        board.locked_touched.connect(self.say_locked)
        board.heap_opened.connect(self.show_heap)
        board.page_turned.connect(page.turn)

    def move(self, post_id: int, wall: datetime) -> None:
        """Give the post another time; can be undone."""
        page = self._page
        post = page.attempt(page.console.posts.get, post_id)
        if post is None or post.due is None:
            return
        before, zone = post.due, page.zone
        moved = page.attempt(page.console.posts.move, post_id, wall, zone)
        if moved is None:
            return
        page.show_post(post_id, wall.date())
        rule = moved.extras.repeat
        said = [note(moment(wall, zone)), will_come(rule) if rule != post.extras.repeat else ""]
        page.notice(
            tr("Moved to {time}").format(time=moment_text(wall, page.now().date())),
            undo=lambda: self._move_back(post_id, before, post.extras.repeat),
            detail=" ".join(filter(None, said)),
        )

    def _move_back(self, post_id: int, due: Moment, rule: str) -> None:
        self._page.attempt(self._page.console.posts.move, post_id, due.wall, due.zone, repeat=rule)
        self._page.read_again()

    def remove(self, post_id: int) -> None:
        """Delete a draft or cancel what waits; can be undone where nothing has left."""
        page, composer = self._page, self._page.composer
        if composer.post is not None and composer.post.id == post_id:
            composer.save_draft()
        done = page.attempt(self._remove, post_id)
        if done is None:
            return
        if composer.post is not None and composer.post.id == post_id:
            composer.discard()
        page.read_again()
        undo = done.undo
        page.notice(done.text, undo=None if undo is None else lambda: self._undo(undo))

    def _remove(self, post_id: int) -> removing.Removed | None:
        page = self._page
        post = page.console.posts.get(post_id)
        if not removing.is_occurrence(post):
            return removing.remove(page.console.posts, post_id)
        answer = page.composer.repeating.asks_removal()
        if not answer:
            return None
        return removing.remove_occurrence(page.console.series, post, following=answer == FOLLOWING)

    def _undo(self, undo: removing.Undo) -> None:
        self._page.attempt(undo)
        self._page.read_again()

    def say_locked(self, post_id: int) -> None:
        """Why its time cannot change."""
        block = self._page.board.block(post_id)
        if block is None:
            return
        texts = {
            DeliveryState.PUBLISHED: tr("It is out: its time cannot change any more."),
            DeliveryState.REJECTED: tr("It was refused: open it, change it and schedule it again."),
            DeliveryState.UNCONFIRMED: tr("It may be out already: settle it in the outbox first."),
        }
        text = texts.get(block.state, tr("Part of it is out or on its way: its time cannot change."))
        self._page.notice(text, tone="neutral")

    def show_heap(self, items: tuple[Block, ...], place: QPoint) -> None:
        """A menu of the posts that there is no room to show."""
        entries = [(f"{time_text(block.wall)}  {block.title[:60]}", block.id) for block in items]
        show_posts(self._page, entries, place, self._page.open_post)
