"""Keeping what is typed: saved while it is written, never over what another window saved meanwhile."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from cm_console.domain.posts import Post
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.post_conflict import ChangedMeanwhile
from ui.pages.calendar.writing import Writing, fields
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.pages.calendar.editor import Editor

SAVE_MS = 1000  # from the first key that is not saved yet, however fast the others follow


class Drafts(QObject):
    """The editor's helper: a draft is saved in itself, changes to anything else in a draft of their own."""

    def __init__(self, editor: "Editor") -> None:
        super().__init__(editor)
        self._editor = editor
        self.copy: int | None = None  # the draft that keeps changes to a scheduled post
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Something was changed: save it soon."""
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def keep(self) -> None:
        """Put what is typed on disk, wherever it belongs."""
        self.stop()
        editor = self._editor
        if editor.is_drafting:
            self.save()
        elif editor.is_dirty:
            self.keep_changes()
        else:
            self.forget_copy()

    def save(self) -> bool:
        """Save what is typed, where it is a draft; False where it could not be saved."""
        self.stop()
        editor = self._editor
        writing = editor.writing()
        if not editor.is_drafting or not editor.campaign_id or not editor.is_dirty:
            return True
        if editor.post is None and writing.is_blank:
            return True
        editor.saved_writing = writing  # before the events of this very change come back
        try:
            post = self.write(writing, draft=True)
        except ChangedMeanwhile as conflict:
            return self.part_ways(conflict) is not None
        except ConsoleError as error:
            self._say_failure(error, writing)
            return False
        self._failed = False
        editor.show_saved(post)
        return True

    def save_or_drop(self) -> None:
        """Save the draft, or remove it where nothing of it is left to keep."""
        editor = self._editor
        if editor.post is not None and editor.writing().is_blank:
            self.stop()
            editor.page.attempt(editor.console.posts.delete, editor.post.id)
            editor.post = None
        else:
            self.save()

    def send(self, writing: Writing, **options: bool) -> Post | None:
        """Write with what was asked for; None, said in words, where that could not be."""
        self.stop()
        try:
            post = self.write(writing, **options)
        except ChangedMeanwhile as conflict:
            self.part_ways(conflict)
            return None
        except ConsoleError as error:
            self._editor.page.show_failure(error)
            return None
        self.forget_copy()
        return post

    def write(self, writing: Writing, **options: Any) -> Post:
        """Add or edit the post as `writing` says; the time only where it differs, or is asked for.

        Raises ChangedMeanwhile where the post no longer is what the editor had read.
        """
        editor = self._editor
        options |= fields(writing if options.get("draft") else writing.once)
        post = editor.post
        moved = post is None or post.due is None or writing.wall != editor.written(post).wall
        if moved and not options.get("now"):
            options |= {"wall": writing.wall, "zone": editor.zone}
        if post is None:
            return editor.console.posts.add(editor.campaign_id, **options)
        try:
            return editor.console.posts.edit(post.id, unless_changed=post, **options)
        except ConsoleError:
            if self._is_gone(post.id):
                raise ChangedMeanwhile(gone=True) from None
            raise

    def keep_changes(self) -> Post | None:
        """Put changes to a scheduled post into a draft of their own, so that they are on disk."""
        editor = self._editor
        writing = editor.writing()
        if writing.is_blank or not editor.campaign_id:
            return None
        options = fields(writing) | {"wall": writing.wall, "zone": editor.zone, "draft": True}
        posts = editor.console.posts
        if self.copy is not None and self._is_gone(self.copy):
            self.copy = None
        if self.copy is None:
            circle_id = None if editor.post is None else editor.post.circle_id
            post = editor.page.attempt(posts.add, editor.campaign_id, circle_id=circle_id, **options)
        else:
            post = editor.page.attempt(posts.edit, self.copy, **options)
        self.copy = self.copy if post is None else post.id
        return post

    def forget_copy(self) -> None:
        """The changes are in the post itself now: their draft is not needed any more."""
        if self.copy is not None:
            copy, self.copy = self.copy, None
            if not self._is_gone(copy):
                self._editor.page.attempt(self._editor.console.posts.delete, copy)

    def part_ways(self, conflict: ChangedMeanwhile) -> Post | None:
        """Make what is typed a draft of its own and leave the other window's post as it is."""
        editor = self._editor
        other = editor.post
        post = self.keep_changes()
        if post is None:
            return None
        self.copy = None
        editor.saved_writing = editor.writing()
        editor.show_saved(post, new=True)
        opens = None if conflict.gone or other is None else lambda: editor.open_post(other.id)
        editor.page.noticed.emit(
            Notice(
                conflict.title, conflict.message, "warn", action=opens, action_text=tr("Show the other one")
            )
        )
        return post

    def _is_gone(self, post_id: int) -> bool:
        try:
            self._editor.console.posts.get(post_id)
        except ConsoleError:
            return True
        return False

    def _say_failure(self, error: ConsoleError, writing: Writing) -> None:
        """Said once, not at every key; the next save tries again."""
        self._editor.saved_writing = Writing(writing.wall)
        self._editor.say_saved(tr("Not saved"))
        if not self._failed:
            self._editor.page.show_failure(error)
        self._failed = True
