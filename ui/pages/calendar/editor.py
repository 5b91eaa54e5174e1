"""Writing one post: opening it, what is written of it, reading it again. Its helpers save, check and show."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from cm_console import i18n
from cm_console.domain.accounts import Account
from cm_console.domain.checks import Finding
from cm_console.domain.content import Extras
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.domain.when import at_instant
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.post_conflict import ChangedMeanwhile, same_content
from ui.page import Page
from ui.pages.calendar import checking, showing
from ui.pages.calendar.checker import Checker
from ui.pages.calendar.composer_form import ComposerForm
from ui.pages.calendar.drafts import Drafts
from ui.pages.calendar.picture_reading import PictureReading
from ui.pages.calendar.writing import Writing, can_change, is_draft, is_writable, of_post


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
        self.campaign_id = 0
        self.zone = "UTC"
        self.opening = 0  # another number for each post that is opened: what comes late finds out
        self.repeat_rule = ""  # by which a draft will come again
        self.meant_for: Callable[[], str] = str  # who should see it, in words
        self._last_accounts: tuple[int, ...] = ()
        self._loading = False
        self.saved_writing = Writing(self.now())  # what the file holds of what is shown
        self.drafts = Drafts(self)
        self.checker = Checker(self)
        self.reading = PictureReading(self)
        self.preview.images = self.reading.show
        self.chips.changed.connect(self._accounts_changed)
        self.texts.variant_dropped.connect(self._variant_dropped)
        self.texts.tabs.currentChanged.connect(lambda _tab: showing.order_tabs(self))
        for part in (self.texts, self.pictures, self.card, self.when, self.options):
            part.changed.connect(self.edited)
        self.ways.currentChanged.connect(lambda _way: self.check())
        self.pictures.arranged.connect(lambda: showing.order_tabs(self))
        self.options.opened.connect(self._suggest_labels)
        self.close_button.clicked.connect(self.close_composer)

    # ---- opening and leaving

    def new(self, wall: datetime) -> None:
        """Begin a new post for `wall`; what was open is kept."""
        self.leave()
        self.post = None
        self._read_accounts()
        chosen = tuple(key for key in self._last_accounts if key in self.accounts)
        if not chosen and len(self.accounts) == 1:
            chosen = tuple(self.accounts)
        self.load(Writing(wall, account_ids=chosen, language=i18n.language()))
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
        self.load(self.written(post))
        self.opened.emit(post_id)
        return True

    def leave(self) -> None:
        """Keep what was typed, in the post itself while it is a draft, else in a draft of its own."""
        if self.is_drafting:
            self.drafts.save_or_drop()
        elif self.is_dirty:
            self.drafts.keep_changes()
            self.page.notice(
                tr("The post stays as it was scheduled; your changes are kept as a draft."), tone="neutral"
            )
        self.drafts.copy = None
        self.checker.stop()
        self.drafts.stop()

    def close_composer(self) -> None:
        """Keep what was typed and go."""
        self.leave()
        self.discard()

    def discard(self) -> None:
        """Close without keeping: the post was removed."""
        self.drafts.stop()
        self.post, self.drafts.copy = None, None
        self.load(Writing(self.saved_writing.wall))
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():
            return
        # Another page is shown, or the window closes: nothing may be only on the screen.
        self.drafts.keep()
        self.checker.stop()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self.isVisible() and not self.console.closed:
            self.refresh()  # another window may have changed the post
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_composer()
        else:
            super().keyPressEvent(event)

    def now(self) -> datetime:
        """The wall clock of the campaign's zone at this moment."""
        return at_instant(self.console.context.clock.now(), self.zone).wall.replace(second=0, microsecond=0)

    # ---- what is written

    @property
    def is_drafting(self) -> bool:
        """Whether it is saved while it is being written: new, or not scheduled yet."""
        return self.post is None or is_draft(self.post)

    @property
    def is_writable(self) -> bool:
        """Whether any of it can still be changed."""
        return self.post is None or is_writable(self.post)

    @property
    def is_dirty(self) -> bool:
        return self.writing() != self.saved_writing

    @property
    def is_previewing(self) -> bool:
        return self.ways.currentIndex() == 1

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
            extras=Extras(
                warning=self.options.warning.text().strip(),
                visibility=self.options.chosen,
                pictures=self.pictures.value(),
                card=self.card.value(),
                labels=self.options.labels.value(),
                repeat=self.repeat_rule,
            ),
        )

    def written(self, post: Post) -> Writing:
        """What is saved of `post`, as the widgets would show it."""
        return of_post(post, self.zone, self.saved_writing.wall, self.accounts)

    def set_campaign(self, campaign_id: int, zone: str) -> None:
        if self.campaign_id and campaign_id != self.campaign_id and not self.isHidden():
            self.close_composer()
        self.campaign_id, self.zone = campaign_id, zone

    def set_repeat(self, rule: str) -> None:
        """By which rule the draft will come again; empty: it comes once."""
        self.repeat_rule = rule
        self.show_post()
        self.edited()

    def refresh(self) -> None:
        """Read the accounts and the post again; what is being typed stays."""
        dirty, written, before = self.is_dirty, self.writing(), self.post
        self._read_accounts()
        if before is not None:
            try:
                self.post = self.console.posts.get(before.id)
            except ConsoleError:
                self.post = None
                self.saved_writing = Writing(written.wall)
                if not dirty:
                    self.close_composer()
                    return
        fresh = self.saved_writing if self.post is None else self.written(self.post)
        if not dirty and fresh != self.saved_writing:
            self.load(fresh)
            return
        if dirty and before and self.post and not same_content(self.post, before):
            self.drafts.part_ways(ChangedMeanwhile())
            return
        if fresh.wall != self.saved_writing.wall and written.wall == self.saved_writing.wall:
            self.when.set(fresh.wall, self.zone)  # it was moved in the calendar meanwhile
        self.saved_writing = fresh
        self._show_accounts(written.account_ids)
        self.show_post()
        self.checker.touch()

    def _read_accounts(self) -> None:
        self.accounts = {account.id: account for account in self.console.accounts.for_posts()}

    def _names(self) -> dict[int, str]:
        return {key: account.name for key, account in self.accounts.items()}

    def _suggest_labels(self) -> None:
        """Read the campaign's labels in a worker: they stand in all of its posts."""
        campaign_id = self.campaign_id
        self.page.run(lambda: self.console.posts.labels(campaign_id), self.options.labels.suggest)

    def _show_accounts(self, chosen: tuple[int, ...]) -> None:
        deliveries = () if self.post is None else self.post.deliveries
        cancelled = DeliveryState.CANCELLED
        fixed = {
            each.account_id for each in deliveries if not can_change(each) and each.state is not cancelled
        }
        offered = [each for each in self.accounts.values() if self.is_writable or each.id in fixed]
        self.chips.set_accounts(offered, chosen, fixed)
        self.texts.set_accounts(self.chips.chosen(), self._names())
        self.chips.setVisible(bool(self.accounts))
        self.no_account.setVisible(not self.accounts)
        showing.order_tabs(self)

    def load(self, writing: Writing) -> None:
        """Put `writing` into the widgets, as what is saved."""
        self._loading = True
        self.opening += 1
        extras = writing.extras
        self.texts.set(writing.text, writing.variants, self._names())
        self._show_accounts(writing.account_ids)
        self.when.set(writing.wall, self.zone)
        self.options.set(extras.warning, extras.visibility, writing.language, extras.labels)
        self.options.set_open(False)
        self.pictures.set(extras.pictures)
        self.card.set(extras.card)
        self.repeat_rule = extras.repeat
        self.ways.setCurrentIndex(0)
        self._loading = False
        self.saved_writing = self.writing()
        self.show_post()
        self.check()

    def show_saved(self, post: Post, *, new: bool = False) -> None:
        """What is shown is saved as `post` from now on."""
        new = new or self.post is None
        self.post = post
        self.show_post()
        if new:
            self.opened.emit(post.id)

    def show_post(self) -> None:
        """The title, the state and the buttons that fit the post."""
        showing.show(self)

    def say_saved(self, text: str = "") -> None:
        """Whether what is written is saved, in the line above the buttons."""
        if not text and self.is_drafting and self.post is not None and not self.is_dirty:
            text = tr("Saved as a draft")
        elif not text and not self.is_drafting and self.is_dirty:
            text = tr("Not saved yet")
        self.saved.setText(text)

    # ---- while typing

    def edited(self) -> None:
        """The person changed something."""
        if not self._loading:
            self.say_saved()
            self.checker.touch()
            self.drafts.touch()

    def _accounts_changed(self) -> None:
        self._last_accounts = self.chips.chosen()
        self.texts.set_accounts(self.chips.chosen(), self._names())
        self.edited()

    def _variant_dropped(self, account_id: int, text: str) -> None:
        name = self._names().get(account_id, "")
        if text != self.texts.text:
            self.page.notice(
                tr("{account} gets the common text again.").format(account=name),
                undo=lambda: self.texts.add_variant(account_id, text),
            )

    def check(self) -> None:
        """Count, and say what would be refused; the next key starts it again."""
        self.checker.check()

    def found(self, writing: Writing) -> list[Finding]:
        """What would be refused of `writing` or should be looked at."""
        return checking.found(self.page, self.campaign_id, writing, self.post)

    def save_draft(self) -> bool:
        """Save what is typed, where it is a draft; False where it could not be saved."""
        return self.drafts.save()
