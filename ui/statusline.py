"""The line under every page: the workspace, that it is saved, its last backup, the next post."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from cm_console.i18n import tr
from ui import when
from ui.topbar import next_words


class StatusLine(QFrame):
    """Shows what it is given; nothing here can be clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusline")
        self.setFixedHeight(max(28, self.fontMetrics().height() + 12))
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 0, 20, 0)
        line.setSpacing(16)
        self.workspace, self.saved, self.busy, self.next = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.workspace, self.saved, self.busy):
            label.setProperty("role", "small-muted")
            line.addWidget(label)
        line.addStretch(1)
        self.next.setProperty("role", "small-muted")
        line.addWidget(self.next)

    def set(
        self,
        path: Path,
        saved: datetime | None,
        backup: datetime | None,
        next_due: datetime | None,
        now: datetime,
    ) -> None:
        """`saved` is the last change made since the window opened."""
        self.workspace.setText(tr("Workspace: {name}").format(name=path.name))
        self.workspace.setToolTip(str(path))
        first = (
            tr("Saved {time}").format(time=when.clock_time(saved)) if saved else tr("All changes are saved")
        )
        if backup is None:
            second = tr("no backup yet")
        else:
            second = tr("backup {time}").format(time=when.day_or_time(backup, now))
        self.saved.setText(f"{first} · {second}")
        self.next.setText("" if next_due is None else next_words(next_due, now))

    def set_busy(self, text: str) -> None:
        """Something long is under way behind the pages; empty when it has ended."""
        self.busy.setText(text)
