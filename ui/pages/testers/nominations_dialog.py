"""Answers to "whom do colleagues turn to?": imported from a spreadsheet, or typed one after the other."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QWidget

from cm_console.console import Console
from cm_console.domain.nominations import NominationField, NominationReport
from cm_console.i18n import tr
from cm_console.services.nominations import trouble
from cm_console.services.table_plan import Preview
from cm_console.words import nomination_field
from ui.bridge import Bridge
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled
from ui.importing.dialog import SpreadsheetDialog
from ui.importing.report_view import MOST, Figure, Shown

_COMPLETED = 3000  # people: past that, completing while one types would not keep up


def fields() -> Sequence[tuple[NominationField, str]]:
    """What a column of answers can hold, in words."""
    return [(field, nomination_field(field)) for field in NominationField]


class AnswersDialog(SpreadsheetDialog):
    """A spreadsheet of answers."""

    def __init__(
        self, console: Console, bridge: Bridge, campaign_id: int, parent: QWidget | None = None
    ) -> None:
        self._campaign_id = campaign_id
        super().__init__(
            tr("Import answers"),
            tr(
                "One line per answer: who answers, then the two colleagues, by address, staff number or name."
            ),
            fields(),
            console,
            bridge,
            parent,
        )

    def look(self, path: Path) -> Preview[NominationField]:
        return self.console.nominations.preview(path)

    def take(
        self, path: Path, mapping: Mapping[str, Any], dry_run: bool, progress: Callable[[float], bool]
    ) -> NominationReport:
        return self.console.nominations.import_file(
            self._campaign_id, path, mapping, dry_run=dry_run, progress=progress
        )

    def shown(self, report: NominationReport) -> Shown:
        unused = len(report.unused)
        figures = (
            Figure(tr("{n} taken"), report.taken, "ok" if report.taken else "neutral"),
            Figure(tr("{n} known already"), report.unchanged),
            Figure(tr("{n} not taken"), unused, "bad" if unused else "neutral"),
        )
        lines = []
        for one in report.unused[:MOST]:
            text = tr("Line {line} not taken: {reason}").format(line=one.line, reason=trouble(one))
            lines.append(f"{text} ({one.cell})" if one.cell else text)
        return Shown(figures, lines, unused - MOST, report.taken)


class TypedAnswer(Dialog):
    """One answer after the other, as they come back on paper."""

    def __init__(self, console: Console, campaign_id: int, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Type answers"),
            tr("Keep this answer"),
            parent,
            text=tr(
                "They are used by the draw of the waves alone and erased with it. Nobody is counted or "
                "ranked."
            ),
            cancel_text=tr("Close"),
        )
        self._console, self._campaign_id = console, campaign_id
        self.edits: list[QLineEdit] = []
        completer = self._completer()
        for _, name in fields():
            edit = QLineEdit()
            edit.setAccessibleName(name)
            edit.setPlaceholderText(tr("Name, address or staff number"))
            edit.setMinimumWidth(340)
            if completer is not None:
                edit.setCompleter(completer)
            self.edits.append(edit)
            self.body.addWidget(labelled(name, edit))
        self.said = QLabel()
        self.said.setProperty("role", "small-muted")
        self.body.addWidget(self.said)
        self._say()
        self.edits[0].setFocus()

    def submit(self) -> None:
        by, *named = (edit.text() for edit in self.edits)
        self.show_error("")
        kept = self.attempt(self._console.nominations.add, self._campaign_id, by, named)
        if kept is not None:
            for edit in self.edits:
                edit.clear()
            self._say()
            self.edits[0].setFocus()

    def _say(self) -> None:
        n = self._console.nominations.count(self._campaign_id)
        self.said.setText(tr("%n answer(s) kept so far", "", n))

    def _completer(self) -> QCompleter | None:
        if self._console.testers.count(self._campaign_id) > _COMPLETED:
            return None
        people = [tester.person for tester in self._console.testers.search(self._campaign_id)]
        completer = QCompleter([f"{person.name} <{person.email}>" for person in people], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer
