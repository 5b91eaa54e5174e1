"""What the composer says and does about approval: where the post stands, whether it needs somebody."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from cm_console import words
from cm_console.domain.posts import Post
from cm_console.domain.review import NOT_NEEDED, Approval, ApprovalState
from cm_console.i18n import tr
from ui.pages.calendar.counters import IconLine
from ui.widgets.buttons import quiet

if TYPE_CHECKING:
    from ui.pages.calendar.composer import Composer

_A = ApprovalState
_TONES = {_A.APPROVED: "ok", _A.REFUSED: "bad", _A.WAITS: "warn", _A.CHANGED: "warn"}


class Approving(QObject):
    """The composer's helper."""

    def __init__(self, composer: "Composer") -> None:
        super().__init__(composer)
        self._composer = composer
        self.box = QWidget()
        self.line = IconLine("seal-check", "muted")
        self.send_button = quiet(tr("Send for review…"), self._send)
        layout = QHBoxLayout(self.box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.send_button)
        composer.tools.addWidget(self.box, 1)
        self.tick = QCheckBox(tr("A second person approves it first"))
        self.tick.clicked.connect(self._ticked)
        composer.options.content.layout().addWidget(self.tick)
        for before, made in (
            (composer.options.labels.field, self.tick),
            (composer.findings.more, self.send_button),
        ):
            composer.setTabOrder(before, made)
        self.box.hide()

    def show(self, post: Post | None) -> None:
        """Say where the post stands; nothing where it needs nobody."""
        composer = self._composer
        campaign = composer.page.campaign
        everywhere = campaign is not None and campaign.needs_approval
        approval = (
            NOT_NEEDED if post is None else composer.page.attempt(composer.console.approvals.state, post)
        )
        needed = approval is not None and approval.state is not _A.NOT_NEEDED
        self.tick.setChecked(everywhere or needed)
        self.tick.setEnabled(composer.is_writable and not everywhere)
        self.tick.setToolTip(tr("All posts of this campaign need it.") if everywhere else "")
        shown = needed and post is not None and (post.held or not composer.is_drafting)
        self.box.setVisible(shown)
        if shown and post is not None and approval is not None:
            self._say(post, approval)

    def _say(self, post: Post, approval: Approval) -> None:
        composer = self._composer
        text = words.approval(approval, composer.zone)
        self.line.set("seal-check", _TONES[approval.state], text)
        undecided = approval.state is not _A.REFUSED and approval.sent_at is None
        self.send_button.setVisible(post.held and undecided)
        if post.held:
            refused = approval.state is _A.REFUSED
            composer.state.set(
                tr("Not approved") if refused else tr("To approve"), "bad" if refused else "warn"
            )

    def said(self, post: Post, otherwise: str) -> str:
        """What to say once it is scheduled."""
        return tr("It goes out at its time, once it is approved.") if post.held else otherwise

    def _send(self) -> None:
        self._composer.page.navigate.emit("outbox", "approval")

    def _ticked(self, needed: bool) -> None:
        composer = self._composer
        if composer.post is None and not composer.save_draft():
            self.tick.setChecked(not needed)
            return
        post = composer.post
        if post is None:
            self.tick.setChecked(not needed)
            composer.page.notice(tr("Write something first."), tone="neutral")
            return
        changed = composer.page.attempt(composer.console.approvals.require_post, post.id, needed)
        if changed is not None:
            composer.post = changed
            composer.show_post()
