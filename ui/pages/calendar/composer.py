"""The composer: what its buttons do with the post that is being written."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cm_console.domain.checks import Finding, Severity
from cm_console.domain.posts import Post
from cm_console.i18n import tr
from ui.dialogs.base import ask
from ui.page import Page
from ui.pages.calendar.dates import moment_text
from ui.pages.calendar.editor import Editor
from ui.pages.calendar.repeating import Repeating
from ui.pages.calendar.writing import Writing
from ui.pages.outbox.publishing import publishing


class Composer(Editor):
    """Shown beside the calendar."""

    scheduled = Signal(object)  # the post
    remove_wanted = Signal(object)  # the post's id

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(page, parent)
        self.ask: Callable[..., bool] = ask
        self.repeating = Repeating(self)
        self.remove_button.clicked.connect(self._remove)
        self.draft_button.clicked.connect(self._draft_clicked)
        self.now_button.clicked.connect(self.publish_now)
        self.schedule_button.clicked.connect(self.schedule)
        self.add_account_button.clicked.connect(self._to_accounts)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, self.schedule)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def schedule(self) -> None:
        """Schedule what is written, or say why it cannot be."""
        if not self.schedule_button.isVisibleTo(self):
            return
        if self.repeating.saves():
            return
        before, was, drafting = self.post, self._saved, self.is_drafting
        post = self._send(draft=False)
        if post is None:
            return
        accounts = ", ".join(self.accounts[key].name for key in self._saved.account_ids)
        text = tr("Scheduled for {time} on {accounts}").format(
            time=moment_text(self._saved.wall), accounts=accounts
        )
        if drafting:
            self.page.notice(text, undo=lambda: self._back_to_draft(post.id))
        elif before is not None:
            self.page.notice(text, undo=lambda: self._put_back(before, was))
        self.scheduled.emit(post)

    @property
    def campaign_id(self) -> int:
        return self._campaign_id

    @property
    def zone(self) -> str:
        return self._zone

    def was_moved(self, writing: Writing) -> bool:
        """Whether `writing` has another time than the post."""
        return self.post is not None and writing.wall != self._written(self.post).wall

    def show_instead(self, post: Post | None) -> None:
        """Show what was made of what was written, in its place."""
        self._save_timer.stop()
        self._forget_copy()
        if post is None:
            self.discard()
            return
        self.post = post
        self._load(self._written(post))
        self.opened.emit(post.id)
        self.scheduled.emit(post)

    def _show_post(self) -> None:
        super()._show_post()
        self.repeating.show(self.post)

    def publish_now(self) -> None:
        """Ask, saying exactly who will see it, then hand it to the publisher at once."""
        writing = self.writing()
        if self.refused(replace(writing, wall=self.now())):
            return
        lines = [self._destination(key) for key in writing.account_ids]
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
        self.page.notice(tr("On its way: the outbox says what becomes of it."), tone="accent")
        self.scheduled.emit(post)

    def _send(self, **options: bool) -> Post | None:
        self._save_timer.stop()
        writing = self.writing()
        if not options.get("now") and self.refused(writing):
            return None
        post = self.page.attempt(self._write, writing, **options)
        if post is None:
            return None
        self._forget_copy()
        self.post = post
        self._load(self._written(post))
        self.opened.emit(post.id)
        return post

    def refused(self, writing: Writing) -> bool:
        """Show what is found; True where something of it forbids to go on."""
        found = self._found(writing)
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

    def _destination(self, account_id: int) -> str:
        account = self.accounts[account_id]
        platform = self.page.attempt(self.console.accounts.platform, account)
        name = "" if platform is None else platform.name
        who = account.handle or account.name
        if platform is not None and not platform.can.public:
            words = tr("Publish to {platform} · {account}, seen only by you, on this computer")
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
                self._saved = self._written(post)
                self._show_post()
                self.save_draft()
                self._forget_copy()
            else:
                self._load(self._written(post))
        return True

    def _put_back(self, before: Post, was: Writing) -> None:
        self.page.attempt(
            self.console.posts.edit,
            before.id,
            text=was.text,
            account_ids=was.account_ids,
            variants=dict(was.variants),
            language=was.language,
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
