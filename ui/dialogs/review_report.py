"""What a reviewer's decision meant, post by post."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from cm_console.domain.posts import Post
from cm_console.i18n import tr
from cm_console.services.approval_import import Imported
from ui.dialogs.base import Dialog
from ui.widgets.pill import Pill


class ReviewReport(Dialog):
    """Opened after the decision was taken in."""

    def __init__(self, taken: Imported, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Decision of {name}").format(name=taken.reviewer), tr("Close"), parent, text=_summary(taken)
        )
        self.cancel_button.hide()
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (text, tone, post) in enumerate(_lines(taken)):
            comment = taken.comments.get(post.id, "")
            grid.addWidget(Pill(text, tone), row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(_label(post.title, comment), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        self.body.addWidget(area, 1)
        self.resize(560, 380)
        self.accept_button.setFocus()


def _label(title: str, comment: str) -> QLabel:
    label = QLabel(f"{title}\n{comment}" if comment else title)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _lines(taken: Imported) -> Iterator[tuple[str, str, Post]]:
    for posts, text, tone in (
        (taken.refused, tr("Refused"), "bad"),
        (taken.changed, tr("Changed since"), "warn"),
        (taken.commented, tr("Not decided"), "neutral"),
        (taken.approved, tr("Approved"), "ok"),
    ):
        for post in posts:
            yield text, tone, post


def _summary(taken: Imported) -> str:
    lines = []
    if taken.approved:
        lines.append(tr("%n post(s) go out at their time.", "", len(taken.approved)))
    if taken.refused:
        lines.append(
            tr("%n post(s) stay where they are until they say something else.", "", len(taken.refused))
        )
    if taken.changed:
        lines.append(
            tr("%n post(s) were changed after the review was made: send them again.", "", len(taken.changed))
        )
    return " ".join(lines)
