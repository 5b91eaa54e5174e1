"""Invite or remind people: the way, the peer, the words; each letter is shown before anything goes."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cm_console import invitation_words as words
from cm_console.domain.campaign import Campaign
from cm_console.domain.invitations import ANSWER_WITHIN, Way
from cm_console.errors import ConsoleError
from cm_console.i18n import language, tr
from cm_console.services.invitations_plan import InvitationPlan, Wish
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form
from ui.dialogs.invite_preview import InvitePreview
from ui.page import Page
from ui.printing import write_pdf
from ui.widgets.scrolling import scrolled

_TYPING_MS = 250
_PROPOSALS = 8


class InviteDialog(Dialog):
    """With `reminding`, writes to those of `person_ids` (None: of everybody) who have not answered.

    Whoever opens it to invite has asked about the gates before.
    """

    def __init__(
        self,
        page: Page,
        campaign: Campaign,
        person_ids: Sequence[int] | None,
        *,
        reminding: bool = False,
        what: str = "",
    ) -> None:
        title = tr("Remind") if reminding else tr("Invite")
        text = tr("From one person to another, in plain words. Nothing in a letter tells who has read it.")
        super().__init__(what or title, title, page.window(), text=text)
        self.page, self.campaign, self.reminding = page, campaign, reminding
        self._ids = person_ids
        self._plan: InvitationPlan | None = None
        self._asked = 0
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.read_plan)
        self._build()
        self._way_changed()
        self.resize(980, 600)
        self.read_plan()

    # --- making ---

    def _build(self) -> None:
        form = Form()
        self.way = QComboBox()
        for way in Way:
            self.way.addItem(words.way(way), way)
        self.account = QComboBox()
        for account in self.page.console.accounts.for_mail():
            self.account.addItem(account.name, account.id)
        if not self.account.count():
            self.way.setCurrentIndex(1)  # without an account nothing goes by e-mail
        form.wide(tr("How"), self.way)
        form.wide(tr("Sent by the account"), self.account)
        self._account_box = self.account.parentWidget()
        self.inviter = QLineEdit()
        self.inviter.setPlaceholderText(tr("A name or address of the directory"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.inviter.setCompleter(completer)
        self.inviter.textEdited.connect(self._propose)
        if not self.reminding:
            form.wide(tr("In whose name"), self.inviter, tr("A peer they know. Answers go to this person."))
        self.benefit = QLineEdit()
        self.benefit.setPlaceholderText(tr("As the plan promises each of them"))
        form.wide(tr("What it brings them"), self.benefit)
        self.link = QLineEdit()
        self.link.setPlaceholderText("https://")
        form.wide(tr("Address of the network"), self.link, tr("The same for everybody; may stay empty."))
        today = self.page.console.today(self.campaign.zone)
        self.longer = QCheckBox(tr("Give more time to answer"))
        self.answer_by = DayEdit(today + ANSWER_WITHIN)
        if self.reminding:
            form.addWidget(self.longer, form.rowCount(), 0, 1, 2)
            self.longer.toggled.connect(self.answer_by.setEnabled)
            self.longer.toggled.connect(self._later)
            self.answer_by.setEnabled(False)
        form.wide(tr("To answer by"), self.answer_by)
        self.own = QCheckBox(tr("Write my own words"))
        form.addWidget(self.own, form.rowCount(), 0, 1, 2)
        self.template = QPlainTextEdit()
        self.template.setAccessibleName(tr("My own words"))
        self.template.setTabChangesFocus(True)
        self.template.setMinimumHeight(self.template.fontMetrics().lineSpacing() * 8)
        self.template.hide()
        form.addWidget(self.template, form.rowCount(), 0, 1, 2)
        self.way.currentIndexChanged.connect(self._way_changed)
        self.account.currentIndexChanged.connect(self._later)
        self.own.toggled.connect(self._own_words)
        for field in (self.inviter, self.benefit, self.link, self.template):
            field.textChanged.connect(self._later)
        self.answer_by.dateChanged.connect(self._later)
        self.preview = InvitePreview()
        columns = QHBoxLayout()
        columns.setSpacing(20)
        self.form_area = _scrolled(form)
        columns.addWidget(self.form_area, 5)
        columns.addWidget(self.preview, 6)
        self.body.addLayout(columns, 1)

    def _later(self, *_: object) -> None:
        """Read again once the typing pauses; until then what was shown is not what would be sent."""
        self._plan = None
        self._asked += 1
        self._say_accept()
        self._typing.start()

    def _way_changed(self) -> None:
        self._account_box.setVisible(self._way() is Way.EMAIL)
        self._later()

    def _own_words(self, on: bool) -> None:
        if on and not self.template.toPlainText():
            number = 1 if self.reminding else 0
            self.template.setPlainText(self.page.console.invitations.template(number, language()))
        self.template.setVisible(on)
        if on:
            QTimer.singleShot(0, self, self._show_template)
        self._later()

    def _show_template(self) -> None:
        self.form_area.widget().layout().activate()
        self.form_area.widget().adjustSize()
        self.form_area.ensureWidgetVisible(self.template)
        self.template.setFocus(Qt.FocusReason.OtherFocusReason)

    def _propose(self, text: str) -> None:
        """Names of the directory that go with what is typed."""
        text = text.strip()
        if len(text) < 2:
            return
        found = self.page.attempt(
            partial(self.page.console.testers.search, self.campaign.id, text, limit=_PROPOSALS)
        )
        self._names.setStringList([f"{each.person.name} <{each.person.email}>" for each in found or ()])

    # --- reading ---

    def _way(self) -> Way:
        return Way(self.way.currentData())

    def _wish(self) -> Wish:
        way = self._way()
        return Wish(
            way,
            None if self.reminding else self._inviter(),
            self.account.currentData() if way is Way.EMAIL else None,
            self.template.toPlainText() if self.own.isChecked() else "",
            self.benefit.text(),
            self.link.text(),
            self.answer_by.day() if not self.reminding or self.longer.isChecked() else None,
        )

    def _inviter(self) -> int:
        typed = self.inviter.text().strip()
        _, mark, address = typed.rpartition("<")
        return self.page.console.invitations.inviter(address.rstrip("> ") if mark else typed)

    def read_plan(self) -> None:
        """Read again who gets what, in a worker; what is wrong is said in the place of the letters."""
        self._asked += 1
        number = self._asked
        self._plan = None
        self._say_accept()
        if not self.reminding and not self.inviter.text().strip():
            self.preview.show_nothing(tr("Say in whose name they are invited: the letters appear here."))
            return
        try:
            wish = self._wish()
        except ConsoleError as error:
            self.preview.show_nothing(f"{error.title} {error.hint}")
            return
        invitations = self.page.console.invitations
        if self.reminding:
            work = partial(invitations.plan_reminders, self.campaign.id, wish, self._ids)
        else:
            work = partial(invitations.plan, self.campaign.id, self._ids or (), wish)
        self.page.run(work, partial(self._planned, number), partial(self._not_planned, number))

    def _planned(self, number: int, plan: InvitationPlan) -> None:
        if number == self._asked:
            self._plan = plan
            self.preview.show_plan(plan)
            self._say_accept()

    def _not_planned(self, number: int, error: BaseException) -> None:
        if number != self._asked:
            return
        if not isinstance(error, ConsoleError):
            raise error
        self.preview.show_nothing("\n".join(filter(None, (error.title, error.message, error.hint))))

    def _say_accept(self) -> None:
        count = len(self._plan.letters) if self._plan else 0
        text = {
            Way.EMAIL: tr("Send %n letter(s)", "", count),
            Way.EML: tr("Save %n draft(s)…", "", count),
            Way.LETTERS: tr("Save %n letter(s) to print…", "", count),
        }[self._way()]
        self.accept_button.setText(text)
        self.accept_button.setAccessibleName(text)
        self.accept_button.setEnabled(count > 0)

    # --- going ---

    def submit(self) -> None:
        plan = self._plan
        if plan is None or not plan.letters:
            return
        if self.attempt(self.page.console.invitations.gates, plan) is None:
            return
        target: Path | None = None
        if plan.wish.way is not Way.EMAIL:
            target = self._ask_target(plan.wish.way)
            if target is None:
                return
        self._go(plan, target)

    def _ask_target(self, way: Way) -> Path | None:
        if way is Way.EML:
            chosen = QFileDialog.getExistingDirectory(self, tr("Folder for the drafts"))
        else:
            name = tr("invitations.pdf")
            chosen, _ = QFileDialog.getSaveFileName(self, tr("Letters to print"), name, tr("PDF (*.pdf)"))
        if not chosen:
            return None
        return Path(chosen) if way is Way.EML or Path(chosen).suffix else Path(f"{chosen}.pdf")

    def _go(self, plan: InvitationPlan, target: Path | None) -> None:
        self.accept()
        page, console = self.page, self.page.console

        def work() -> int:
            letters = console.invitations.send(plan)
            with console.invitations.writing(plan.campaign_id, letters if target is not None else ()):
                if letters and target is not None and plan.wish.way is Way.EML:
                    console.invitations.write_drafts(letters, target)
                elif letters and target is not None:
                    write_pdf(console.invitations.letters_html(letters, plan.wish.link), target)
            return len(letters)

        def done(count: int) -> None:
            people = [each.person.id for each in plan.letters]
            undo = partial(page.attempt, partial(console.invitations.take_back, plan.campaign_id, people))
            if target is None:
                text = tr("%n letter(s) on their way", "", count)
                page.notice(text, undo, detail=tr("Undo keeps here what has not left yet."))
            else:
                text = tr("%n letter(s) written to {name}", "", count).format(name=target.name)
                page.notice(text, undo, detail=tr("Say that they are sent once they are."))

        page.run(work, done, label=tr("Making letters"))


def _scrolled(form: Form) -> QScrollArea:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 12, 0)
    column.addLayout(form)
    column.addStretch(1)
    return scrolled(holder)
