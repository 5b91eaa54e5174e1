"""The inbox: what testers say, sorted with the keyboard (A answered, P promised, F fixed, D duplicate)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QSplitter

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.feedback import Feedback, FeedbackState
from cm_console.i18n import tr
from cm_console.services import following_words as words
from cm_console.services.feedback import Former
from ui.dialogs.base import ask
from ui.pages.feedback.detail import Detail
from ui.pages.feedback.feedback_dialogs import AnswerDialog, DuplicateDialog, FeedbackDialog, PromiseDialog
from ui.pages.feedback.wave_box import WaveBox
from ui.tabs import CampaignTab
from ui.widgets.buttons import quiet
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

_S = FeedbackState
_TONES = {
    _S.OPEN: "accent",
    _S.ANSWERED: "neutral",
    _S.PROMISED: "warn",
    _S.FIXED: "ok",
    _S.DUPLICATE: "neutral",
}
_DETAIL = 300


def tone(each: Feedback) -> str:
    return "bad" if each.is_blocking and each.state is _S.OPEN else _TONES[each.state]


class InboxTab(CampaignTab):
    def build(self) -> None:
        self.state: FeedbackState | None = None
        self._chosen_yet = False
        self._wanted: int | None = None
        self.outer.addLayout(self._build_filters())
        self.table = ObjectTable(
            [
                Column(
                    "state", tr("State"), lambda row: list(_S).index(row.state), _state, tone=tone, width=136
                ),
                Column("kind", tr("Kind"), lambda row: words.kind(row.kind), width=104),
                Column(
                    "text", tr("What was said"), lambda row: row.title, tip=lambda row: row.text, width=260
                ),
                Column("day", tr("Day"), lambda row: row.given_on, lambda row: figures.day(row.given_on), 76),
            ],
            name=tr("Feedback"),
        )
        self.table.stretch(2)
        self.table.setSelectionMode(ObjectTable.SelectionMode.SingleSelection)
        self.table.chosen.connect(self._show)
        self.table.activated_row.connect(self.edit)
        self.detail = Detail(self)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([700, _DETAIL])
        self.none = EmptyState("chat-circle", "", "", tr("Note feedback…"), self.add)
        self.pages = OrEmpty(splitter, self.none)
        self.outer.addWidget(self.pages, 1)
        keys: dict[str, Callable[[], object]] = {
            "A": self.answer,
            "P": self.promise,
            "F": self.fix,
            "D": self.duplicate,
            "O": self.reopen,
            "Del": self.remove,
        }
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def _build_filters(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        self.filters: dict[FeedbackState | None, QPushButton] = {}
        self._group = QButtonGroup(self)
        for state in (_S.OPEN, _S.PROMISED, _S.ANSWERED, _S.FIXED, None):
            button = quiet("", partial(self.filter_by, state))
            button.setCheckable(True)
            self._group.addButton(button)
            self.filters[state] = button
            line.addWidget(button)
        line.addStretch(1)
        self.waves = WaveBox(tr("All waves"))
        self.waves.activated.connect(lambda _index: self.refresh())
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the feedback"))
        self.search.setAccessibleName(tr("Search the feedback"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.search.setMinimumWidth(180)
        line.addWidget(self.waves)
        line.addSpacing(4)
        line.addWidget(self.search)
        return line

    def fill(self, campaign: Campaign) -> None:
        self.waves.set_waves(self.console.waves.list(campaign.id))
        found = self.console.feedback.list(
            campaign.id, query=self.search.text(), wave_id=self.waves.wave_id()
        )
        if not self._chosen_yet and found:
            self._chosen_yet = True
            self.state = _S.OPEN if any(each.state is _S.OPEN for each in found) else None
        hidden = {each.id for each in found if each.state is not self.state}
        if self._wanted in hidden:
            self.state = None
        for state, button in self.filters.items():
            count = sum(state is None or each.state is state for each in found)
            name = tr("All") if state is None else words.state(state)
            button.setText(f"{name} {count}" if count else name)
            button.setAccessibleName(button.text())
        self.filters[self.state].setChecked(True)
        rows = [each for each in found if self.state is None or each.state is self.state]
        # What blocks somebody stands first.
        rows.sort(key=lambda each: not (each.is_blocking and each.state is _S.OPEN))
        self._show_empty(campaign, bool(rows), bool(found))
        self.table.set_rows(rows)
        wanted, self._wanted = self._wanted, None
        if (wanted is None or not self.table.choose(wanted)) and rows and self.table.current() is None:
            self.table.choose(rows[0].id)
        self._show(self.table.current())

    def _show_empty(self, campaign: Campaign, rows: bool, found: bool) -> None:
        self.pages.show_full(rows)
        filtered = bool(self.search.text().strip()) or self.waves.wave_id() is not None
        if found or filtered:
            self.none.set(tr("Nothing here"), tr("No feedback is like this. Choose another filter."))
        else:
            text = tr(
                "Note what testers say, in their words, or import the answers of a form. Answer within a "
                "day: that is what keeps them."
            )
            self.none.set(tr("No feedback yet"), text)
        self.none.button.setVisible(not found and not filtered)

    def _show(self, each: Feedback | None) -> None:
        self.detail.show_feedback(each)

    def filter_by(self, state: FeedbackState | None) -> None:
        self.state, self._chosen_yet = state, True
        self.refresh()

    def choose(self, feedback_id: int) -> None:
        """Show one feedback, whatever is filtered."""
        self._wanted = feedback_id
        self.refresh()
        self.table.setFocus()

    # --- what a person does

    def add(self) -> None:
        if self.campaign is not None:
            dialog = FeedbackDialog(self.console, self.campaign, parent=self.window())
            if dialog.exec() == FeedbackDialog.DialogCode.Accepted and dialog.saved is not None:
                self.choose(dialog.saved)
            dialog.deleteLater()

    def edit(self, each: Feedback) -> None:
        if self.campaign is not None:
            dialog = FeedbackDialog(self.console, self.campaign, each, self.window())
            dialog.exec()
            self._said(dialog.former, tr("Changed: {text}"))
            dialog.deleteLater()

    def answer(self) -> None:
        each = self.table.current()
        if each is not None:
            dialog = AnswerDialog(each, tr("Answered"), tr("What you answered"), self.window())
            if dialog.exec() == AnswerDialog.DialogCode.Accepted:
                self._do(self.console.feedback.answer, tr("Answered: {text}"), each.id, dialog.text_given())

    def fix(self) -> None:
        each = self.table.current()
        if each is not None:
            dialog = AnswerDialog(each, tr("Fixed"), tr("What you did"), self.window())
            if dialog.exec() == AnswerDialog.DialogCode.Accepted:
                self._do(self.console.feedback.fix, tr("Fixed: {text}"), each.id, dialog.text_given())

    def promise(self) -> None:
        each, campaign = self.table.current(), self.campaign
        if each is not None and campaign is not None:
            dialog = PromiseDialog(each, self.console.today(campaign.zone), self.window())
            if dialog.exec() == PromiseDialog.DialogCode.Accepted:
                self._do(
                    self.console.feedback.promise,
                    tr("Promised: {text}"),
                    each.id,
                    dialog.day.day(),
                    dialog.text_given(),
                )

    def duplicate(self) -> None:
        each, campaign = self.table.current(), self.campaign
        if each is None or campaign is None:
            return
        others = [
            other
            for other in self.console.feedback.list(campaign.id)
            if other.id != each.id and other.duplicate_of is None
        ]
        dialog = DuplicateDialog(each, others, self.window())
        if dialog.exec() == DuplicateDialog.DialogCode.Accepted:
            original = dialog.original()
            if original is not None:
                self._do(self.console.feedback.duplicate, tr("Duplicate: {text}"), each.id, original)

    def reopen(self) -> None:
        each = self.table.current()
        if each is not None and each.state is not _S.OPEN:
            self._do(self.console.feedback.reopen, tr("Open again: {text}"), each.id)

    def remove(self) -> None:
        each = self.table.current()
        if each is not None:
            self._do(self.console.feedback.remove, tr("Removed: {text}"), each.id)

    def forget(self) -> None:
        """Drop the identity of the chosen one, once a person has said yes."""
        each = self.table.current()
        if each is None:
            return
        text = tr("What was said stays, but nobody can tell any more who said it. There is no way back.")
        if ask(self.window(), tr("Forget who said this?"), text, tr("Forget the name"), danger=True):
            self.attempt(self.console.feedback.forget_identity, each.campaign_id, each.id)

    def _do(self, work: Callable[..., Former], text: str, *args: object) -> None:
        self._said(self.attempt(work, *args), text)
        self.table.setFocus()

    def _said(self, former: Former | None, text: str) -> None:
        if former is not None:
            title = former.feedback.title
            title = title if len(title) <= 60 else title[:59] + "…"
            self.say(text.format(text=title), lambda: self.console.feedback.restore(former))


def _state(each: Feedback) -> str:
    if each.is_blocking and each.state is _S.OPEN:
        return tr("Blocking")
    return words.standing(each)
