"""The calm line above the outbox that says what waits for approval, and leads to the reviewer and back."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cm_console.domain.review import Approval, ApprovalState
from cm_console.i18n import tr
from ui.pages.calendar.counters import IconLine
from ui.widgets.buttons import quiet, secondary


class ApprovalBanner(QFrame):
    """Hidden while nothing waits."""

    def __init__(
        self, send: Callable[[], object], take_in: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 12, 4)
        line.setSpacing(12)
        self.text = IconLine("seal-check", "warn")
        self.import_button = quiet(tr("Import a decision…"), take_in)
        self.send_button = secondary(tr("Send for review…"), send)
        line.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.import_button)
        line.addWidget(self.send_button)
        self.hide()

    def set(self, waiting: Iterable[Approval]) -> None:
        found = list(waiting)
        refused = sum(each.state is ApprovalState.REFUSED for each in found)
        sent = sum(each.sent_at is not None and each.state is not ApprovalState.REFUSED for each in found)
        parts = [tr("%n post(s) wait for approval.", "", len(found))]
        if sent:
            parts.append(tr("%n with a reviewer.", "", sent))
        if refused:
            parts.append(tr("%n refused.", "", refused))
        text = " ".join(parts)
        self.text.set("seal-check", "warn", text)
        self.send_button.setAccessibleDescription(text)
        self.setVisible(bool(found))
