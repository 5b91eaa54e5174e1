"""The top of every page: title, subtitle, its buttons, and a thin line while something is under way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from cm_console.i18n import tr
from ui.tasks import Task
from ui.widgets.buttons import quiet
from ui.widgets.elided import ElidedLabel


class PageHeader(QWidget):
    """`add` puts buttons at the right, `add_left` a field beside the title; `follow` shows a task."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.setContentsMargins(0, 2, 0, 2)
        self.title = QLabel(title)
        self.title.setProperty("role", "page-title")
        self.subtitle = ElidedLabel()
        self.subtitle.setProperty("role", "small-muted")
        self.subtitle.least = 12
        self._left = QHBoxLayout()
        self._left.setSpacing(8)
        self._right = QHBoxLayout()
        self._right.setSpacing(8)
        line.addWidget(self.title)
        line.addLayout(self._left)
        line.addWidget(self.subtitle, 1)
        line.addLayout(self._right)
        outer.addLayout(line)
        outer.addWidget(self._make_progress())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line.addStrut(self.cancel.sizeHint().height())  # as high without a button as with one
        self._tasks: list[Task] = []

    def _make_progress(self) -> QWidget:
        self.progress = QWidget()
        line = QHBoxLayout(self.progress)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.progress_text = QLabel()
        self.progress_text.setProperty("role", "small-muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = quiet(tr("Cancel"), self._cancel)
        line.addWidget(self.progress_text)
        line.addWidget(self.bar, 1)
        line.addWidget(self.cancel)
        self.progress.hide()
        return self.progress

    def set_title(self, text: str) -> None:
        self.title.setText(text)

    def set_subtitle(self, text: str) -> None:
        """The line beside the title; cut with the whole text in its tip where it does not fit."""
        self.subtitle.setText(text)

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the right end."""
        self._right.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_left(self, widget: QWidget) -> None:
        """Put `widget` (a search field, say) beside the title."""
        self._left.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def follow(self, task: Task) -> None:
        """Show `task` while it runs: its label, how far it is, and Cancel where it can be."""
        self._tasks.append(task)
        task.progressed.connect(self._progressed)
        task.ended.connect(self._ended)
        self._show(task)

    def _show(self, task: Task) -> None:
        self.progress_text.setText(task.label)
        self.bar.setRange(0, 0)
        self.cancel.setVisible(task.cancellable)
        self.progress.show()

    def _progressed(self, done: int, total: int | None) -> None:
        # Shares of a thousand: totals may be larger than the bar's 32 bits.
        if total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(min(1000, round(1000 * done / total)))

    def _ended(self) -> None:
        ended = self.sender()
        self._tasks = [task for task in self._tasks if task is not ended]
        if self._tasks:
            self._show(self._tasks[-1])
        else:
            self.progress.hide()

    def _cancel(self) -> None:
        for task in self._tasks:
            task.cancel()
