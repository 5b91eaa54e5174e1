"""Whom a post is for: everyone or a circle of trust; and what is said of who will see it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QComboBox

from cm_console.domain.circles import SeenBy
from cm_console.domain.posts import Post
from cm_console.events import CirclesChanged, TestersChanged
from cm_console.i18n import tr
from ui.dialogs.form import labelled

if TYPE_CHECKING:
    from ui.pages.calendar.composer import Composer

_Key = tuple[int, int | None, tuple[int, ...]]  # campaign, circle, accounts


class Circling(QObject):
    """The composer's helper; without circles it only says how many people everyone is."""

    def __init__(self, composer: "Composer") -> None:
        super().__init__(composer)
        self._composer = composer
        self._known: dict[_Key, str] = {}
        self._asked: set[_Key] = set()
        self._changes = 0
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Meant for"))
        self.box.currentIndexChanged.connect(self._chosen)
        self._field = labelled(tr("Meant for"), self.box)
        composer.options.content.layout().insertWidget(0, self._field)
        composer.meant_for = self.words
        composer.page.bridge.event.connect(self._happened)

    def show(self, post: Post | None) -> None:
        """Offer the campaign's circles and the one that the post is for."""
        composer = self._composer
        circles = composer.console.circles.list(composer.campaign_id) if composer.campaign_id else []
        blocked = QSignalBlocker(self.box)
        self.box.clear()
        self.box.addItem(tr("Everyone"), None)
        for circle in circles:
            self.box.addItem(circle.name, circle.id)
        self.box.setCurrentIndex(max(0, self.box.findData(None if post is None else post.circle_id)))
        self.box.setEnabled(composer.is_writable)
        self._field.setVisible(bool(circles))
        del blocked

    def words(self) -> str:
        """Who it is meant for, to stand behind who can read it; counted once, in a worker."""
        composer = self._composer
        accounts = composer.writing().account_ids
        if not composer.campaign_id or not accounts:
            return ""
        circle_id = None if composer.post is None else composer.post.circle_id
        key = (composer.campaign_id, circle_id, accounts)
        if key not in self._known and key not in self._asked:
            self._asked.add(key)
            seen_by, changes = composer.console.circles.seen_by, self._changes
            composer.page.run(lambda: seen_by(*key), lambda seen: self._seen(key, seen, changes))
        return self._known.get(key, "")

    def _seen(self, key: _Key, seen: SeenBy, changes: int) -> None:
        if changes != self._changes:  # people or circles have changed while it was counted
            return
        self._asked.discard(key)
        self._known[key] = seen.words
        if seen.words and self._composer.isVisible():
            self._composer.check()

    def _happened(self, event: object) -> None:
        if isinstance(event, TestersChanged | CirclesChanged):
            self._changes += 1
            self._known.clear()
            self._asked.clear()
            if self._composer.isVisible():
                self._composer.checker.touch()

    def _chosen(self) -> None:
        composer, circle_id = self._composer, self.box.currentData()
        if composer.post is None and not composer.save_draft():
            self.show(composer.post)
            return
        post = composer.post
        if post is None:
            self.show(None)
            composer.page.notice(tr("Write something first."), tone="neutral")
            return
        composer.page.attempt(composer.console.circles.assign, post.id, circle_id)
        fresh = composer.page.attempt(composer.console.posts.get, post.id)
        if fresh is not None:
            composer.post = fresh
            composer.show_post()
            composer.check()
