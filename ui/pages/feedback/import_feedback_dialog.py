"""Import feedback from a spreadsheet: what its columns can hold, where it belongs, the report in words."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cm_console.console import Console
from cm_console.domain.feedback import FeedbackKind
from cm_console.domain.feedback_columns import FeedbackField
from cm_console.i18n import tr
from cm_console.services import following_words as words
from cm_console.services.feedback_import import FeedbackReport
from cm_console.services.table_plan import Preview
from cm_console.words import feedback_field
from ui.bridge import Bridge
from ui.dialogs.form import choice_of
from ui.importing.dialog import SpreadsheetDialog
from ui.importing.report_view import Shown, shown_by_line
from ui.pages.feedback.wave_box import WaveBox


class ImportFeedbackDialog(SpreadsheetDialog):
    """Lines that name no wave or kind get those that are chosen here."""

    def __init__(
        self, console: Console, bridge: Bridge, campaign_id: int, parent: QWidget | None = None
    ) -> None:
        self._campaign_id = campaign_id
        super().__init__(
            tr("Import feedback"),
            tr("One line of column names, one line per message: the answers of a form, for instance."),
            [(field, feedback_field(field)) for field in FeedbackField],
            console,
            bridge,
            parent,
        )
        self.wave = WaveBox(tr("No wave in particular"))
        self.wave.set_waves(console.waves.list(campaign_id))
        self.kind = choice_of(FeedbackKind, words.kind, FeedbackKind.ISSUE)
        self.kind.setAccessibleName(tr("Kind"))
        line = QHBoxLayout()
        line.setSpacing(8)
        label = QLabel(tr("Lines that do not say it are"))
        label.setProperty("role", "muted")
        line.addWidget(label)
        for box in (self.kind, self.wave):
            box.activated.connect(lambda _index: self.check_soon())
            line.addWidget(box)
        line.addStretch(1)
        self.options.addLayout(line)

    def look(self, path: Path) -> Preview[FeedbackField]:
        return self.console.feedback_import.preview(path)

    def take(
        self, path: Path, mapping: Mapping[str, Any], dry_run: bool, progress: Callable[[float], bool]
    ) -> FeedbackReport:
        return self.console.feedback_import.run(
            self._campaign_id,
            path,
            mapping,
            dry_run,
            wave_id=self.wave.wave_id(),
            kind=self.kind.currentData(),
            progress=progress,
        )

    def freeze(self, frozen: bool) -> None:
        super().freeze(frozen)
        for widget in (self.wave, self.kind):
            widget.setEnabled(not frozen)

    def shown(self, report: FeedbackReport) -> Shown:
        return shown_by_line(report)
