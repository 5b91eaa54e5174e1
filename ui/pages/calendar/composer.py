"""The composer: what its buttons do with the post that is being written."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cm_console.domain.checks import Finding, Severity
from cm_console.domain.content import Attached, Card, Visibility
from cm_console.domain.posts import Post
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.dialogs.base import ask
from ui.page import Page
from ui.pages.calendar.approving import Approving
from ui.pages.calendar.circling import Circling
from ui.pages.calendar.dates import moment_text
from ui.pages.calendar.editor import Editor
from ui.pages.calendar.inserting import Inserting
from ui.pages.calendar.picture_reading import has_pictures
from ui.pages.calendar.repeating import Repeating
from ui.pages.calendar.writing import Writing, fields
from ui.pages.outbox.publishing import publishing


class Composer(Editor):
    """Shown beside the calendar."""

    scheduled = Signal(object)  # the post
    remove_wanted = Signal(object)  # the post's id

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(page, parent)
        self.ask: Callable[..., bool] = ask
        self.repeating = Repeating(self)
        self.inserting = Inserting(self)
        self.approving = Approving(self)
        self.circling = Circling(self)
        self.remove_button.clicked.connect(self._remove)
        self.draft_button.clicked.connect(self._draft_clicked)
        self.now_button.clicked.connect(self.publish_now)
        self.schedule_button.clicked.connect(self.schedule)
        self.add_account_button.clicked.connect(self._to_accounts)
        self.picture_button.clicked.connect(self.reading.ask)
        self.thread_button.clicked.connect(self.continue_thread)
        self.texts.pasted.connect(self.reading.take)
        self.pictures.removed.connect(self._picture_removed)
        self.card.removed.connect(self._card_removed)
        self.card.page_wanted.connect(self._read_page)
        self.setAcceptDrops(True)
        for keys, slot in (
            ("Ctrl+Return", self.schedule),
            ("Ctrl+Enter", self.schedule),
            ("Ctrl+Shift+Return", self.continue_thread),
            ("Ctrl+Shift+Enter", self.continue_thread),
            ("Ctrl+Shift+P", self.turn),
            ("Ctrl+J", self.inserting.open),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def schedule(self) -> None:
        """Schedule what is written, or say why it cannot be."""
        if not self.schedule_button.isVisibleTo(self):
            return
        if self.repeating.saves():
            return
        before, was, drafting = self.post, self.saved_writing, self.is_drafting
        post = self._send(draft=False)
        if post is None:
            return
        accounts = ", ".join(self.accounts[key].name for key in self.saved_writing.account_ids)
        text = tr("Scheduled for {time} on {accounts}").format(
            time=moment_text(self.saved_writing.wall), accounts=accounts
        )
        text = self.approving.said(post, text)
        if drafting:
            self.page.notice(text, undo=lambda: self._back_to_draft(post.id))
        elif before is not None:
            self.page.notice(text, undo=lambda: self._put_back(before, was))
        self.scheduled.emit(post)

    def turn(self) -> None:
        """From writing to the preview and back."""
        self.ways.setCurrentIndex(1 - self.ways.currentIndex())
        if self.is_previewing:
            self.ways.setFocus()
        else:
            self.texts.focus_text()

    def continue_thread(self) -> None:
        """Begin the next part of a thread where the cursor is."""
        if self.is_writable:
            self.texts.shown.continue_thread()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.is_writable and has_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.reading.take(event.mimeData()):
            event.acceptProposedAction()

    def _picture_removed(self, picture: Attached, place: int) -> None:
        self._offer_undo(tr("Picture removed"), lambda: self.pictures.put_back(picture, place))

    def _card_removed(self, card: Card) -> None:
        self._offer_undo(tr("Link card removed"), lambda: self.card.take(card))

    def _offer_undo(self, text: str, undo: Callable[[], object]) -> None:
        """Undo as long as the same post is open."""
        opened = self.opening
        self.page.notice(text, undo=lambda: undo() if self.opening == opened else None)

    def _read_page(self, url: str) -> None:
        """Fill the link card from its page, in a worker; what cannot be read can be typed."""
        opened = self.opening
        self.card.wait(True)

        def done(card: Card) -> None:
            self.card.wait(False)
            shown = self.card.value()
            if self.opening == opened and shown is not None and shown.url == url:
                self.card.take(card)

        def failed(error: BaseException) -> None:
            self.card.wait(False)
            if not isinstance(error, ConsoleError):
                self.page.show_failure(error)
            elif self.opening == opened:
                self.card.say(" ".join(part for part in (error.title, error.message, error.hint) if part))

        self.page.run(lambda: self.console.cards.read(url), done, failed)

    def was_moved(self, writing: Writing) -> bool:
        """Whether `writing` has another time than the post."""
        return self.post is not None and writing.wall != self.written(self.post).wall

    def show_instead(self, post: Post | None) -> None:
        """Show what was made of what was written, in its place."""
        self.drafts.stop()
        self.drafts.forget_copy()
        if post is None:
            self.discard()
            return
        self.post = post
        self.load(self.written(post))
        self.opened.emit(post.id)
        self.scheduled.emit(post)

    def show_post(self) -> None:
        super().show_post()
        self.repeating.show(self.post)
        self.approving.show(self.post)
        self.circling.show(self.post)

    def publish_now(self) -> None:
        """Ask, saying exactly who will see it, then hand it to the publisher at once."""
        writing = self.writing()
        if self.refused(replace(writing, wall=self.now())):
            return
        lines = [self._destination(key, writing.extras.visibility) for key in writing.account_ids]
        if writing.extras.repeat:
            lines.append(tr("It is published this once: it does not come again."))
        if not publishing(self.console):
            lines.append(tr("The publisher is stopped: it will be started."))
        title = tr("Publish now? This cannot be undone.")
        if not self.ask(self.window(), title, "\n".join(lines), tr("Publish now")):
            return
        post = self._send(draft=False, now=True)
        if post is None:
            return
        if not publishing(self.console):
            self.page.attempt(self.console.publisher.start)
        text = tr("On its way: the outbox says what becomes of it.")
        self.page.notice(self.approving.said(post, text), tone="accent")
        self.scheduled.emit(post)

    def _send(self, **options: bool) -> Post | None:
        self.drafts.stop()
        writing = self.writing()
        if not options.get("now") and self.refused(writing):
            return None
        post = self.drafts.send(writing, **options)
        if post is None:
            return None
        self.post = post
        self.load(self.written(post))
        self.opened.emit(post.id)
        return post

    def refused(self, writing: Writing) -> bool:
        """Show what is found; True where something of it forbids to go on."""
        found = self.found(writing)
        self.findings.set(found)
        errors = [each for each in found if each.severity is Severity.ERROR]
        if errors:
            self._show_refusal(errors)
        return bool(errors)

    def _show_refusal(self, errors: list[Finding]) -> None:
        texts = list(dict.fromkeys(each.text for each in errors))
        self.page.notice(tr("The post cannot be scheduled like this."), tone="bad", detail="\n".join(texts))
        concerned = next((each.account_id for each in errors if each.account_id is not None), None)
        if concerned in self.texts.variants():
            self.texts.show_text(concerned)
        self.texts.focus_text()

    def _destination(self, account_id: int, visibility: Visibility) -> str:
        account = self.accounts[account_id]
        platform = self.page.attempt(self.console.accounts.platform, account)
        name = "" if platform is None else platform.name
        who = account.handle or account.name
        if platform is not None and not platform.can.needs_network:
            words = tr("Publish to {platform} · {account}, seen only by you, on this computer")
        elif platform is not None and not platform.can.public:
            words = tr("Publish to {platform} · {account}, seen in your organisation only")
        elif visibility is Visibility.FOLLOWERS:
            words = tr("Publish to {platform} · {account}, seen by its followers only")
        else:
            words = tr("Publish to {platform} · {account}, seen by anyone")
        return words.format(platform=name, account=who)

    def _back_to_draft(self, post_id: int) -> bool:
        """Take the post back, with what is being typed; False where it is too late."""
        dirty = self.is_dirty
        post = self.page.attempt(self.console.posts.edit, post_id, draft=True)
        if post is None:
            return False
        if self.post is not None and self.post.id == post_id:
            self.post = post
            if dirty:
                self.saved_writing = self.written(post)
                self.show_post()
                self.save_draft()
                self.drafts.forget_copy()
            else:
                self.load(self.written(post))
        return True

    def _put_back(self, before: Post, was: Writing) -> None:
        self.page.attempt(
            self.console.posts.edit,
            before.id,
            **fields(was),
            wall=before.due.wall if before.due else None,
            zone=before.due.zone if before.due else None,
        )

    def _draft_clicked(self) -> None:
        if not self.is_drafting and self.post is not None:
            if self._back_to_draft(self.post.id):
                self.page.notice(tr("It is a draft again: it does not go out before you schedule it."))
        elif self.writing().is_blank and self.post is None:
            self.page.notice(tr("There is nothing to save yet."), tone="neutral")
        else:
            self.save_draft()

    def _remove(self) -> None:
        if self.post is not None:
            self.remove_wanted.emit(self.post.id)

    def _to_accounts(self) -> None:
        self.page.navigate.emit("settings", None)
