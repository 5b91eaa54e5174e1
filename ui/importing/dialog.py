"""Import a spreadsheet, step by step: the file, what its columns hold, what would happen, the report."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from cm_console.console import Console
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui import errors
from ui.bridge import Bridge
from ui.dialogs.base import Dialog
from ui.importing.preview_table import PreviewTable
from ui.importing.report_view import ReportView, Shown
from ui.tasks import Cancelled, Task
from ui.widgets.buttons import secondary
from ui.widgets.empty import EmptyState


class SpreadsheetDialog(Dialog):
    """Everything slow runs in a worker; closing the dialog stops it and keeps nothing.

    Where an import `keeps` what is in by then, the dialog stays to say so, and is closed once more.
    Subclasses say what a column can hold and do the reading; `options` takes their own fields.
    """

    # What each import answers, the first two in a worker. `look(path)` gives a preview of the file;
    # `take(path, mapping, dry_run, progress)` imports it, or sees what that would give, and gives a report;
    # `shown(report)` puts that in figures and words.
    look: Callable[[Path], Any]
    take: Callable[[Path, Mapping[str, Any], bool, Callable[[float], bool]], Any]
    shown: Callable[[Any], Shown]
    keeps = False

    def __init__(
        self,
        title: str,
        explanation: str,
        fields: Sequence[tuple[StrEnum, str]],
        console: Console,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, tr("Import"), parent)
        self.console, self._bridge = console, bridge
        self._explanation, self._fields = explanation, fields
        self.path: Path | None = None
        self.preview: Any = None
        self.report: Any = None  # of the import itself, once done
        self._task: Task | None = None
        self._build()
        self._check_soon = QTimer(self)
        self._check_soon.setSingleShot(True)
        self._check_soon.setInterval(250)
        self._check_soon.timeout.connect(self._check)
        self.accept_button.setEnabled(False)
        self.resize(920, 620)

    # ---- what a subclass may answer otherwise

    def kinds(self) -> str:
        """The files that are offered first."""
        return tr("Spreadsheets (*.csv *.txt *.tsv *.xlsx *.xlsm)")

    def freeze(self, frozen: bool) -> None:
        """Nothing may be changed while the import runs."""
        for widget in (self.other, self.table):
            widget.setEnabled(not frozen)

    # ---- the steps

    def _build(self) -> None:
        self.start = EmptyState(
            "file-xls",
            tr("Choose a CSV or Excel file"),
            self._explanation,
            tr("Choose a file…"),
            self.choose,
        )
        self.body.addWidget(self.start, 1)
        self.start.button.setFocus()
        self.file_part = QWidget()
        column = QVBoxLayout(self.file_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        line = QHBoxLayout()
        self.facts = QLabel()
        self.facts.setProperty("role", "muted")
        self.facts.setWordWrap(True)
        line.addWidget(self.facts, 1)
        self.other = secondary(tr("Another file…"), self.choose)
        line.addWidget(self.other)
        column.addLayout(line)
        self.table = PreviewTable(self._fields)
        self.table.mapping_changed.connect(self.check_soon)
        column.addWidget(self.table, 1)
        self.options = QVBoxLayout()
        column.addLayout(self.options)
        self.view = ReportView()
        column.addWidget(self.view)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        column.addWidget(self.bar)
        self.file_part.hide()
        self.body.addWidget(self.file_part, 1)

    def choose(self) -> None:
        """Ask for a file."""
        folder = str(self.path.parent) if self.path is not None else ""
        kinds = ";;".join((self.kinds(), tr("All files (*)")))
        name, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), folder, kinds)
        if name:
            self.load(Path(name))

    def load(self, path: Path) -> None:
        """Look at `path` and show what is in it."""
        self._stop()
        self.path, self.preview = path, None
        self.accept_button.setEnabled(False)
        self.show_error("")
        self.text.setText(tr("Reading {name}…").format(name=path.name))
        self.text.show()
        self._run(lambda: self.look(path), self._previewed)

    def _previewed(self, preview: Any) -> None:
        self.preview = preview
        self.text.hide()
        self.start.hide()
        self.file_part.show()
        self.facts.setText(self._facts(preview))
        self.table.show_preview(preview)
        self._check()

    def _facts(self, preview: Any) -> str:
        name = self.path.name if self.path is not None else ""
        parts = [name, tr("{n} lines").format(n=QLocale().toString(preview.count))]
        if preview.sheet:
            parts.append(tr("sheet “{name}”").format(name=preview.sheet))
        if preview.encoding:
            parts.append(preview.encoding)
        if preview.delimiter:
            delimiter = tr("tab") if preview.delimiter == "\t" else preview.delimiter
            parts.append(tr("separated by {delimiter}").format(delimiter=delimiter))
        return " · ".join(parts)

    def check_soon(self) -> None:
        """Something of how the file is read was changed: see what that gives."""
        self.accept_button.setEnabled(False)
        self._check_soon.start()

    def _check(self) -> None:
        """A dry run with the mapping as it stands."""
        self._stop()
        self.show_error("")
        self.view.wait()
        path, mapping = self.path, self.table.mapping()
        assert path is not None

        def work(task: Task) -> Any:
            return self.take(path, mapping, True, _follow(task))

        task = self._run(work, self._checked)
        if task is not None:
            task.progressed.connect(self._checking)

    def _checking(self, done: int, total: int) -> None:
        if self._task is self.sender():
            self.view.wait(share=done / total)

    def _checked(self, report: Any) -> None:
        shown = self.shown(report)
        self.view.show_report(shown, dry_run=True)
        count = shown.count
        self.accept_button.setEnabled(count > 0)
        self.accept_button.setText(tr("Import %n line(s)", "", count) if count else tr("Nothing to import"))
        (self.accept_button if count else self.cancel_button).setFocus()

    def submit(self) -> None:
        if self.report is not None:
            self.accept()
            return
        path, mapping = self.path, self.table.mapping()
        if path is None or self._task is not None:
            return
        self.accept_button.setEnabled(False)
        self.freeze(True)
        self.bar.setValue(0)
        self.bar.show()

        def work(task: Task) -> Any:
            return self.take(path, mapping, False, _follow(task))

        task = self._run(work, self._imported)
        if task is not None:
            task.progressed.connect(self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setValue(round(1000 * done / total))

    def _imported(self, report: Any) -> None:
        self.report = report
        self.bar.hide()
        self.view.show_report(self.shown(report), dry_run=False)
        self.accept_button.setText(tr("Close"))
        self.accept_button.setEnabled(True)
        self.accept_button.setFocus()
        self.cancel_button.hide()

    def _run(self, work: Callable[..., Any], done: Callable[[Any], object]) -> Task | None:
        def finished(result: object) -> None:
            if self._task is task:
                self._task = None
                done(result)

        def failed(error: BaseException) -> None:
            if self._task is task:
                self._task = None
                self._failed(error)

        task = self._bridge.tasks.run(work, finished, failed, receiver=self)
        self._task = task
        return task

    def _failed(self, error: BaseException) -> None:
        self.text.hide()
        self.view.wait(False)
        self.bar.hide()
        self.freeze(False)
        self.cancel_button.setEnabled(True)
        if isinstance(error, ConsoleError):
            self.show_error(error)
        else:
            errors.unexpected(error)

    def _stop(self) -> None:
        self._check_soon.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def reject(self) -> None:
        if self.keeps and self._task is not None and not self.bar.isHidden():
            self._task.cancel()
            self.cancel_button.setEnabled(False)
            return
        self._stop()
        super().reject()


def _follow(task: Task) -> Callable[[float], bool]:
    def progress(share: float) -> bool:
        try:
            task.report(round(1000 * share), 1000)
        except Cancelled:
            return False
        return True

    return progress
