"""Import posts from a spreadsheet: what its columns can hold, scheduled or as drafts, the report in words."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from cm_console import words
from cm_console.console import Console
from cm_console.domain.post_columns import PostField
from cm_console.i18n import tr
from cm_console.services.posts_import import PostsReport
from cm_console.services.table_plan import Preview
from ui.bridge import Bridge
from ui.importing.dialog import SpreadsheetDialog
from ui.importing.report_view import Shown, shown_by_line
from ui.pages.calendar.chips import AccountChips


class ImportPostsDialog(SpreadsheetDialog):
    """Lines that name no account go to those that are chosen here."""

    keeps = True

    def __init__(
        self, console: Console, bridge: Bridge, campaign_id: int, parent: QWidget | None = None
    ) -> None:
        self._campaign_id = campaign_id
        super().__init__(
            tr("Import posts"),
            tr("One line of column names, one line per post. A text is needed; day, time and accounts help."),
            [(field, words.post_field(field)) for field in PostField],
            console,
            bridge,
            parent,
        )
        self.draft = QCheckBox(tr("As drafts: schedule nothing yet"))
        self.draft.toggled.connect(self.check_soon)
        self.accounts = AccountChips()
        self.accounts.set_accounts(console.accounts.for_posts(), ())
        self.accounts.changed.connect(self.check_soon)
        label = QLabel(tr("Lines without an account go to"))
        label.setProperty("role", "muted")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.accounts, 1)
        if self.accounts.chips:
            self.options.addLayout(line)
        self.options.addWidget(self.draft)

    def look(self, path: Path) -> Preview[PostField]:
        return self.console.posts_import.preview(path)

    def take(
        self, path: Path, mapping: Mapping[str, Any], dry_run: bool, progress: Callable[[float], bool]
    ) -> PostsReport:
        return self.console.posts_import.run(
            self._campaign_id,
            path,
            mapping,
            dry_run,
            draft=self.draft.isChecked(),
            account_ids=self.accounts.chosen(),
            progress=progress,
        )

    def freeze(self, frozen: bool) -> None:
        super().freeze(frozen)
        for widget in (self.draft, self.accounts):
            widget.setEnabled(not frozen)

    def shown(self, report: PostsReport) -> Shown:
        return shown_by_line(report, report.warnings)
