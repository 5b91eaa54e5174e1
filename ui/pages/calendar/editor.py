"""Writing one post: loading it, saving it while it is typed, counting and checking. Nothing typed is lost."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from cm_console import i18n, words
from cm_console.domain.accounts import Account
from cm_console.domain.checks import Finding
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.domain.when import at_instant
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.page import Page
from ui.pages.calendar import checking
from ui.pages.calendar.blocks import post_state
from ui.pages.calendar.composer_form import ComposerForm
from ui.pages.calendar.counters import audience
from ui.pages.calendar.paint import TONE
from ui.pages.calendar.writing import Writing, can_change, is_draft, is_waiting, is_writable, of_post

CHECK_MS = 150
SAVE_MS = 1500


class Editor(ComposerForm):
    """The part of the composer that does not send. `page` gives the console, notices and navigation."""

    opened = Signal(object)  # the post's id, None for one that is not saved yet
    closed = Signal()

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.console = page.console
        self.post: Post | None = None
        self.accounts: dict[int, Account] = {}
        self._campaign_id = 0
        self._zone = "UTC"
        self._copy: int | None = None  # the draft that keeps changes to a scheduled post
        self._last_accounts: tuple[int, ...] = ()
        self._loading = False
        self._saved = Writing(self.now())
        self._check_timer = self._timer(CHECK_MS, self.check)
        self._save_timer = self._timer(SAVE_MS, self.save_draft)
        self.chips.changed.connect(self._accounts_changed)
        self.texts.changed.connect(self._changed)
        self.texts.variant_dropped.connect(self._variant_dropped)
        self.texts.tabs.currentChanged.connect(self._order_tabs)
        self.when.changed.connect(self._changed)
        self.language.currentIndexChanged.connect(self._changed)
        self.close_button.clicked.connect(self.close_composer)

    def _timer(self, interval: int, slot: Callable[[], Any]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    # ---- opening and leaving

    def new(self, wall: datetime) -> None:
        """Begin a new post for `wall`; what was open is kept."""
        self.leave()
        self.post = None
        self._read_accounts()
        chosen = tuple(key for key in self._last_accounts if key in self.accounts)
        if not chosen and len(self.accounts) == 1:
            chosen = tuple(self.accounts)
        self._load(Writing(wall, account_ids=chosen, language=i18n.language()))
        self.opened.emit(None)
        self.texts.focus_text()

    def open_post(self, post_id: int) -> bool:
        """Show this post; False where it no longer exists."""
        if self.post is not None and self.post.id == post_id and not self.isHidden():
            return True
        post = self.page.attempt(self.console.posts.get, post_id)
        if post is None:
            return False
        self.leave()
        self.post = post
        self._read_accounts()
        self._load(self._written(post))
        self.opened.emit(post_id)
        return True

    def leave(self) -> None:
        """Keep what was typed, in the post itself while it is a draft, else in a draft of its own."""
        if self.is_drafting:
            self._save_or_drop()
        elif self.is_dirty:
            self._keep_changes()
            self.page.notice(
                tr("The post stays as it was scheduled; your changes are kept as a draft."), tone="neutral"
            )
        self._copy = None
        self._check_timer.stop()
        self._save_timer.stop()

    def close_composer(self) -> None:
        """Keep what was typed and go."""
        self.leave()
        self.discard()

    def discard(self) -> None:
        """Close without keeping: the post was removed."""
        self._save_timer.stop()
        self.post, self._copy = None, None
        self._load(Writing(self._saved.wall))
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():
            return
        # Another page is shown, or the window closes: nothing may be only on the screen.
        if self.is_drafting:
            self.save_draft()
        elif self.is_dirty:
            self._keep_changes()
        self._check_timer.stop()
        self._save_timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_composer()
        else:
            super().keyPressEvent(event)

    def now(self) -> datetime:
        """The wall clock of the campaign's zone at this moment."""
        return at_instant(self.console.context.clock.now(), self._zone).wall.replace(second=0, microsecond=0)

    # ---- what is written

    @property
    def is_drafting(self) -> bool:
        """Whether it is saved while it is being written: new, or not scheduled yet."""
        return self.post is None or is_draft(self.post)

    @property
    def is_dirty(self) -> bool:
        return self.writing() != self._saved

    def writing(self) -> Writing:
        """What the widgets hold at this moment."""
        text = self.texts.text
        return Writing(
            wall=self.when.wall(),
            text=text,
            account_ids=self.chips.chosen(),
            # An own text that still is the common one is not worth saving yet.
            variants={key: own for key, own in self.texts.variants().items() if own != text},
            language=self.language.currentData() or "",
        )

    def _written(self, post: Post) -> Writing:
        """What is saved of `post`, as the widgets would show it."""
        return of_post(post, self._zone, self._saved.wall, self.accounts)

    def set_campaign(self, campaign_id: int, zone: str) -> None:
        if self._campaign_id and campaign_id != self._campaign_id and not self.isHidden():
            self.close_composer()
        self._campaign_id, self._zone = campaign_id, zone

    def refresh(self) -> None:
        """Read the accounts and the post again; what is being typed stays."""
        dirty, written = self.is_dirty, self.writing()
        self._read_accounts()
        if self.post is not None:
            try:
                self.post = self.console.posts.get(self.post.id)
            except ConsoleError:
                self.post = None
                self._saved = Writing(written.wall)
                if not dirty:
                    self.close_composer()
                    return
        fresh = self._saved if self.post is None else self._written(self.post)
        if not dirty and fresh != self._saved:
            self._load(fresh)
            return
        if fresh.wall != self._saved.wall and written.wall == self._saved.wall:
            self.when.set(fresh.wall, self._zone)  # it was moved in the calendar meanwhile
        self._saved = fresh
        self._show_accounts(written.account_ids)
        self._show_post()
        self._check_timer.start()

    def _read_accounts(self) -> None:
        self.accounts = {account.id: account for account in self.console.accounts.list()}

    def _names(self) -> dict[int, str]:
        return {key: account.name for key, account in self.accounts.items()}

    def _fixed(self) -> set[int]:
        if self.post is None:
            return set()
        return {
            each.account_id
            for each in self.post.deliveries
            if not can_change(each) and each.state is not DeliveryState.CANCELLED
        }

    def _show_accounts(self, chosen: tuple[int, ...]) -> None:
        fixed = self._fixed()
        open_to_more = self.post is None or is_writable(self.post)
        offered = [each for each in self.accounts.values() if open_to_more or each.id in fixed]
        self.chips.set_accounts(offered, chosen, fixed)
        self.texts.set_accounts(self.chips.chosen(), self._names())
        self.chips.setVisible(bool(self.accounts))
        self.no_account.setVisible(not self.accounts)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes from top to bottom, also through what was made later than the rest."""
        for order in (
            (self.close_button, *self.chips.chips.values()),
            (self.texts.tabs, *self.texts.editors.values()),
        ):
            for before, after in pairwise(order):
                self.setTabOrder(before, after)

    def _load(self, writing: Writing) -> None:
        self._loading = True
        self.texts.set(writing.text, writing.variants, self._names())
        self._show_accounts(writing.account_ids)
        self.when.set(writing.wall, self._zone)
        self.language.setCurrentIndex(max(self.language.findData(writing.language), 0))
        self._loading = False
        self._saved = self.writing()
        self._show_post()
        self.check()

    def _show_post(self) -> None:
        """The title, the state and the buttons that fit them."""
        post = self.post
        if post is None:
            self.title.setText(tr("New post"))
            self.state.set(tr("Draft"), "neutral")
        else:
            state = post_state(post)
            self.title.setText(post.title or tr("New post"))
            self.title.setToolTip(post.title)
            self.state.set(words.delivery_state(state), TONE[state])
        drafting = self.is_drafting
        writable = post is None or is_writable(post)
        self.deliveries.set([] if drafting or post is None or is_waiting(post) else post.deliveries)
        self.texts.set_read_only(not writable)
        self.when.setEnabled(writable)
        self.language.setEnabled(writable)
        self.audience.setVisible(writable)
        for button in (self.now_button, self.schedule_button, self.draft_button):
            button.setVisible(writable)
        self.remove_button.setVisible(post is not None and writable)
        remove = tr("Delete this draft") if drafting else tr("Cancel this post")
        self.remove_button.setToolTip(remove)
        self.remove_button.setAccessibleName(remove)
        self.draft_button.setText(tr("Save draft") if drafting else tr("Back to draft"))
        scheduled = post is not None and is_waiting(post)
        if not drafting:
            self.draft_button.setVisible(writable and scheduled)
        self.schedule_button.setText(tr("Save changes") if scheduled and not drafting else tr("Schedule"))
        self._say_saved()

    def _say_saved(self, text: str = "") -> None:
        if not text and self.is_drafting and self.post is not None and not self.is_dirty:
            text = tr("Saved as a draft")
        elif not text and not self.is_drafting and self.is_dirty:
            text = tr("Not saved yet")
        self.saved.setText(text)

    # ---- while typing

    def _changed(self) -> None:
        if self._loading:
            return
        self._say_saved()
        self._check_timer.start()
        if self.is_drafting:
            self._save_timer.start()

    def _accounts_changed(self) -> None:
        self._last_accounts = self.chips.chosen()
        self.texts.set_accounts(self.chips.chosen(), self._names())
        self._changed()

    def _variant_dropped(self, account_id: int, text: str) -> None:
        name = self._names().get(account_id, "")
        if text != self.texts.text:
            self.page.notice(
                tr("{account} gets the common text again.").format(account=name),
                undo=lambda: self.texts.add_variant(account_id, text),
            )

    def check(self) -> None:
        """Count, and say what would be refused; the next key starts it again."""
        self._check_timer.stop()
        writing = self.writing()
        chosen = [account for key, account in self.accounts.items() if key in writing.account_ids]
        self.counters.set(checking.counts(self.page, chosen, writing))
        self.findings.set([] if writing.is_blank else self._found(writing))
        public, local = checking.readers(self.page, chosen)
        self.audience.set("globe" if public else "desktop", "muted", audience(public, local))
        self.audience.setVisible(bool(chosen) and (self.post is None or is_writable(self.post)))

    def _found(self, writing: Writing) -> list[Finding]:
        return checking.found(self.page, self._campaign_id, writing, self.post)

    # ---- saving

    def save_draft(self) -> bool:
        """Save what is typed, where it is a draft; False where it could not be saved."""
        self._save_timer.stop()
        writing = self.writing()
        if not self.is_drafting or not self._campaign_id or not self.is_dirty:
            return True
        if self.post is None and writing.is_blank:
            return True
        self._saved = writing  # before the events of this very change come back
        post = self.page.attempt(self._write, writing, draft=True)
        if post is None:
            self._saved = Writing(writing.wall)
            self._say_saved(tr("Not saved"))
            return False
        new = self.post is None
        self.post = post
        self._show_post()
        if new:
            self.opened.emit(post.id)
        return True

    def _save_or_drop(self) -> None:
        """Save the draft, or remove it where nothing of it is left to keep."""
        if self.post is not None and self.writing().is_blank:
            self._save_timer.stop()
            self.page.attempt(self.console.posts.delete, self.post.id)
            self.post = None
        else:
            self.save_draft()

    def _write(self, writing: Writing, **options: Any) -> Post:
        """Add or edit the post as `writing` says; the time only where it differs, or is asked for."""
        options |= {
            "text": writing.text,
            "account_ids": writing.account_ids,
            "variants": dict(writing.variants),
            "language": writing.language,
        }
        moved = self.post is None or self.post.due is None or writing.wall != self._written(self.post).wall
        if moved and not options.get("now"):
            options |= {"wall": writing.wall, "zone": self._zone}
        if self.post is None:
            return self.console.posts.add(self._campaign_id, **options)
        return self.console.posts.edit(self.post.id, **options)

    def _keep_changes(self) -> None:
        """Put changes to a scheduled post into a draft of their own, so that they are on disk."""
        writing = self.writing()
        if writing.is_blank or not self._campaign_id:
            return
        options: dict[str, Any] = {
            "text": writing.text,
            "account_ids": writing.account_ids,
            "variants": dict(writing.variants),
            "language": writing.language,
            "wall": writing.wall,
            "zone": self._zone,
            "draft": True,
        }
        if self._copy is None:
            post = self.page.attempt(self.console.posts.add, self._campaign_id, **options)
        else:
            post = self.page.attempt(self.console.posts.edit, self._copy, **options)
        self._copy = self._copy if post is None else post.id

    def _forget_copy(self) -> None:
        """The changes are in the post itself now: their draft is not needed any more."""
        if self._copy is not None:
            self.page.attempt(self.console.posts.delete, self._copy)
            self._copy = None
