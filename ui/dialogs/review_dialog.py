"""Sending posts for review: which, to whom, where to; then the code to tell the reviewer, shown once."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QWidget

from cm_console import words
from cm_console.domain.campaign import Campaign
from cm_console.domain.posts import Post
from cm_console.domain.review import Approval, ApprovalState
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.approvals import Exported
from ui.bridge import Bridge
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled
from ui.errors import unexpected
from ui.pages.calendar.dates import moment_text
from ui.saving import documents
from ui.widgets.buttons import secondary
from ui.widgets.ticked import Ticked

if TYPE_CHECKING:
    from cm_console.console import Console

_SENT = frozenset({ApprovalState.REFUSED, ApprovalState.APPROVED})
Waiting = Sequence[tuple[Post, Approval]]


class ReviewDialog(Dialog):
    """`made` is what was given out, once it was."""

    def __init__(
        self,
        console: "Console",
        bridge: Bridge,
        campaign: Campaign,
        waiting: Waiting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Send for review"),
            tr("Save the review…"),
            parent,
            text=tr(
                "One file for a person who need not have CM Console: they open it in a browser, without the "
                "network, decide post by post and send a small file back."
            ),
        )
        self._console, self._bridge, self._campaign = console, bridge, campaign
        self.made: Exported | None = None
        self.ask_path: Callable[[], Path | None] = self._ask_path
        self.list = self._make_list(waiting)
        self.list.itemChanged.connect(self._ticks_changed)
        self.reviewer = QLineEdit()
        self.reviewer_box = labelled(tr("Who decides"), self.reviewer)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.reviewer_box)
        self.last_step = self._make_last_step()
        self.body.addWidget(self.last_step)
        self.setMinimumWidth(680)
        self._ticks_changed()
        self.reviewer.setFocus()

    def _make_list(self, waiting: Waiting) -> Ticked:
        zone = self._campaign.zone
        today = self._console.today(zone)
        rows = []
        for post, approval in waiting:
            due = "–" if post.due is None else moment_text(post.due.wall, today)
            rows.append((post.id, (due, post.title, words.approval(approval, zone)), post.text))
        made = Ticked(("", tr("When"), tr("Post"), tr("Approval")), rows, tr("Posts to review"))
        made.setColumnWidth(3, 250)
        # What is with somebody, or refused as it is, is only sent again if that is wanted.
        sent = (n for n, (_, each) in enumerate(waiting) if each.state in _SENT or each.sent_at is not None)
        made.tick(sent, False)
        return made

    def _make_last_step(self) -> QWidget:
        box = QWidget()
        self.code = QLabel()
        self.code.setProperty("role", "dialog-title")
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy_button = secondary(tr("Copy the code"), self._copy, icon="copy")
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.code, 1)
        line.addWidget(self.copy_button)
        box.hide()
        return box

    def _ticks_changed(self, *_: object) -> None:
        self.accept_button.setEnabled(bool(self.list.ticked()))

    def _ask_path(self) -> Path | None:
        proposed = documents() / (
            tr("Review {campaign}").format(campaign=_file_name(self._campaign.name)) + ".zip"
        )
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save the review"),
            str(proposed),
            tr("Review (*.zip)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # a file that is there is never written over
        )
        if not name:
            return None
        return Path(name) if name.lower().endswith(".zip") else Path(f"{name}.zip")

    def submit(self) -> None:
        """Write the review, then show its code; close once that is done."""
        if self.made is not None:
            self.accept()
            return
        path = self.ask_path()
        if path is None:
            return
        self.show_error("")
        for widget in (self.accept_button, self.list, self.reviewer):
            widget.setEnabled(False)
        ids, reviewer, campaign_id = self.list.ticked(), self.reviewer.text(), self._campaign.id
        work = self._console.approvals.export
        self._bridge.tasks.run(
            lambda: work(campaign_id, path, reviewer, ids), self._written, self._failed, receiver=self
        )

    def _written(self, made: Exported) -> None:
        self.made = made
        self.list.hide()
        self.reviewer_box.hide()
        self.title.setText(tr("Now tell the code"))
        who = " ".join(self.reviewer.text().split()) or tr("the reviewer")
        text = tr(
            "Send {file} to {name} as you like, and tell this code on another way, by telephone for example. "
            "It is shown only this once and works once."
        )
        lines = [text.format(file=made.path.name, name=who)]
        if made.fingerprint:
            lines.append(tr("Signed with the key {key}.").format(key=made.fingerprint))
        else:
            lines.append(words.not_signed())
        self.text.setText("\n".join(lines))
        self.code.setText(made.code)
        self.code.setAccessibleName(tr("Code {code}").format(code=" ".join(made.code)))
        self.last_step.show()
        self.cancel_button.hide()
        self.accept_button.setText(tr("Close"))
        self.accept_button.setEnabled(True)
        self.setMinimumHeight(0)
        self.adjustSize()
        self.copy_button.setFocus()

    def _failed(self, error: BaseException) -> None:
        for widget in (self.accept_button, self.list, self.reviewer):
            widget.setEnabled(True)
        if isinstance(error, ConsoleError):
            self.show_error(error)
        else:
            unexpected(error)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())


def _file_name(text: str) -> str:
    """A campaign's name as every file system takes it."""
    return "".join(each if each.isalnum() or each in " -_" else "-" for each in text).strip() or "-"
